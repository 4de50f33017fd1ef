/** The lead's own question as the manager says it back. */
import {describe, expect, it} from 'vitest';
import {offerIn, questionIn} from '../../src/rehearsal/question-put.ts';
import {assess} from '../../src/scoring/assess.ts';

const put = (text: string, kind: 'yes-no' | 'any' = 'any'): string | undefined =>
	questionIn(text, assess(text, {topic: 'hr', manager: 'HR decides.', style: 'data-driven'}).facts, kind);

describe('a question that was put', () => {
	it.each([
		['I see. Who else gets a say?', 'Who else gets a say?'],
		['so who must I ask, you or HR', 'Who must I ask, you or HR?'],
		['We saved 40,000 euros last year, and who signs that??', 'Who signs that?'],
		[
			'I know it is tight. Could you carry it upstairs? I have the page here.',
			'Could you carry it upstairs?',
		],
		['I have nothing more to add, can you live with that', 'Can you live with that?'],
	])('is said back as it was typed, without what stands around it: %s', (text, question) => {
		expect(put(text)).toBe(question);
	});

	it('is cut where a clause ends', () => {
		expect(
			put('Who looks at it first, when the figures of the whole year are in and the director is back?'),
		).toBe('Who looks at it first?');
	});

	it('is not said back where it has no end, nor where there is none', () => {
		expect(
			put('Who of all the people that sit in the room when it is talked about and voted on signs it?'),
		).toBe(undefined);
		expect(put('I saved 40,000 euros last year.')).toBe(undefined);
	});

	it('brings neither quotation marks nor hidden characters into the manager’s words', () => {
		expect(put('Who reads “the \u001b[31mlist” first?')).toBe('Who reads the ␛[31mlist first?');
	});

	it('is the one that a yes or a no answers, where that is asked for', () => {
		expect(put('Can you live with that? And who signs it?', 'yes-no')).toBe('Can you live with that?');
		expect(put('Who signs it in the end?', 'yes-no')).toBe(undefined);
	});
});

describe('a proposal that was put forward', () => {
	const at = (text: string, words: string): string | undefined => offerIn(text, text.indexOf(words));

	it.each([
		[
			"We saved 40 hours. I'd suggest half of it now and half in June.",
			'half of it now',
			'Half of it now and half in June.',
		],
		[
			'If I may add one thing: a retention bonus would be fine too.',
			'retention',
			'A retention bonus would be fine too.',
		],
		['I see. Could it come from the training budget?', 'training', 'Could it come from the training budget?'],
		[
			'If you help me with the director and with everybody else upstairs who has a say in it, I will take over the rota.',
			'take over',
			'I will take over the rota.',
		],
	])('is said back as it was typed, without what leads up to it: %s', (text, words, said) => {
		expect(at(text, words)).toBe(said);
	});

	it('is not said back where it has no end', () => {
		expect(
			at(
				'I could think of a part of it now and some more of it when the year is over and the sums are all known to us.',
				'part',
			),
		).toBe(undefined);
	});
});
