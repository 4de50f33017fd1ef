/** The lead's own questions: the words they are said back with, and which of them is asked again. */
import {describe, expect, it} from 'vitest';
import {assess} from '../../src/scoring/assess.ts';
import {openQuestions} from '../../src/rehearsal/asked-before.ts';
import {ownQuestionsIn} from '../../src/rehearsal/question-words.ts';

const wordsIn = (text: string): readonly (string | undefined)[] =>
	ownQuestionsIn(text).map(({words}) => words);

describe('a question', () => {
	it.each([
		[
			'Claims went from 12 days to 4. But can finance still stop it after you sign?',
			'Can finance still stop it after you sign?',
		],
		['So if they turn it down, would you go back in spring?', 'Would you go back in spring?'],
		['Well, um, who sits on that panel then?', 'Who sits on that panel?'],
		[
			'Is the first half certain or does payroll have to agree?',
			'Is the first half certain or does payroll have to agree?',
		],
		['Only the date: yours or theirs?', 'Yours or theirs?'],
		[
			'What is it waiting for, the auditors or the bank?',
			'What is it waiting for, the auditors or the bank?',
		],
		['We said Tuesday, didn’t we?', 'We said Tuesday, didn’t we?'],
		['And when they say no, what then?', 'When they say no, what then?'],
	])('is said back as short as it can be: %s', (text, words) => {
		expect(wordsIn(text)).toEqual([words]);
	});

	it('is two where two are asked in one breath', () => {
		expect(wordsIn('Who reads it first, and when do they meet?')).toEqual([
			'Who reads it first?',
			'When do they meet?',
		]);
	});

	it('has no words where it is too long to be said back', () => {
		const long =
			'Would it count against me if the second warehouse only goes live in the spring after the stocktake?';
		expect(wordsIn(long)).toEqual([undefined]);
	});

	it.each([
		'End of May?',
		'Really? I had no idea.',
		'Five thousand?',
		'That’s my case. What do you think?',
		'Half now, the rest in March. Deal?',
		'What it’s about? Nineteen nights on call, that’s what.',
		'You know how everyone complained about the search.',
		'Three and a half thousand, I said. Am I mumbling?',
		'I did not name anything yet, did I?',
		'What else is there to say?',
	])('is none where something is put forward or handed back: %s', (text) => {
		expect(wordsIn(text)).toEqual([]);
	});
});

/** What is asked again in the last of these answers. */
function again(...answers: readonly string[]) {
	const questions = openQuestions();
	const context = {topic: 'budget', manager: 'There is no money for it.', style: 'data-driven'} as const;
	return answers
		.map((text, nth) => questions.enter(nth + 1, text, assess(text, context).facts))
		.at(-1)
		?.find(({fact}) => fact === 'asks-again');
}

describe('what is asked again', () => {
	const veto = 'So can finance still stop it?';
	const days = 'That would be lovely. How many afternoons would it be?';

	it.each([
		[veto, 'Fine. Can finance still stop it, though?'],
		[veto, 'You skipped my question about finance.'],
		[veto, 'Nine thousand. And you still haven’t said if finance can stop it.'],
		[veto, 'The night crew did the rest. Didn’t answer me on finance, mind.'],
		[days, 'Good. But how many would it be?'],
		[days, 'You never told me how many afternoons.'],
	])('is known again: %s / %s', (before, text) => {
		expect(again(before, 'Eight percent, because of the savings.', text)?.nth).toBe(0);
	});

	it('is not guessed at from the words for the passing over', () => {
		expect(
			again('What counts as more than the job?', 'You’ve dodged it five times, I’ve been counting.')?.nth,
		).toBeUndefined();
	});

	it('is known to be one of those before where nothing else is said', () => {
		expect(again(veto, 'I’ve asked you twice now.')).toEqual(expect.objectContaining({fact: 'asks-again'}));
		expect(again(veto, 'I’ve asked you twice now.')?.nth).toBeUndefined();
	});

	it('is named where it was told and not asked before', () => {
		expect(again('I would like Ana to get something too.', 'And you didn’t say about Ana.')?.value).toBe(
			'Ana?',
		);
		expect(again('Hello.', 'I asked how bonuses get decided.')?.value).toBe('How bonuses get decided?');
	});

	it.each([
		[veto, 'Who would sign it in the end?'],
		[veto, 'Later is not an answer for my team, is it?'],
		[veto, 'May I ask when the next round is?'],
		[veto, 'In reviews I only ask what is needed.'],
		[veto, 'HR has not answered my mail since May.'],
		[veto, 'Finance counted 40,000 euros saved this year.'],
		[days, 'How many people were in the last round?'],
	])('is no other question and nothing told: %s / %s', (before, text) => {
		expect(again(before, text)).toBeUndefined();
	});
});
