/** A question that can be ended with a no. */
import type {Hit} from '../reading/pattern.ts';
import {pushbacks} from '../pushed-back.ts';
import {wordSet} from '../../word-set.ts';
import type {Mistake, Seen} from './mistake.ts';
import {faulty, questions} from './seeing.ts';
import {sentenceAt} from './sentences.ts';
import {wordedFor} from './worded.ts';
import {openQuestions} from './wordings.ts';

const auxiliaries = wordSet('can could would will may is are do does did has have should');

/** A question that can be ended with "no", where no other question and no offer stands beside it. */
function closedQuestion(seen: Seen): Hit | undefined {
	const asking = questions(seen);
	const number = asking[0];
	if (number === undefined || asking.length > 1) return undefined;
	const asks = seen.reading.sentences[number];
	if (!asks) return undefined;
	const words = seen.reading.tokens.slice(asks.from, asks.to);
	// A long question carries a proposal of its own, which "no" does not end.
	if (
		words.length > 14 ||
		words.some(({tags, text}) => tags.has('question-word') || tags.has('date') || text === 'or')
	)
		return undefined;
	// "So, can you …" begins with it too.
	const start = words.slice(0, 3).some(({text}) => auxiliaries.has(text));
	return start ? {from: asks.from, to: asks.to} : undefined;
}

export const questionMistakes: readonly Mistake[] = [
	{
		id: 'mistake.closed-question',
		title: 'A question that invites a no',
		about: 'answer',
		reaches: 2,
		what: 'A yes-or-no question where an open one was needed.',
		why: '“No” is the shortest answer there is, and it ends the topic.',
		source: 'general negotiation practice: open questions get more than yes or no',
		mend: 'Begin with what, which, who or when.',
		advice: '“{words}” can be ended with a no. Ask what, which, who or when instead.',
		pair: {
			trade: 'public sector',
			before: 'Is there really nothing you can do?',
			after: 'What would you need from me to ask for half of it in autumn?',
		},
		fires: [
			{answer: 'Is there really nothing you can do?', topic: 'budget', levels: {answer: 1}},
			{answer: 'I understand. Can you do anything at all?', topic: 'hr', levels: {answer: 1}},
		],
		quiet: [
			{answer: 'What would it take?', topic: 'deferral', levels: {answer: 1}},
			{answer: 'Could half of it come in May?', topic: 'budget', levels: {answer: 2}},
		],
		find: (seen) => {
			if (!pushbacks.has(seen.context.topic) || seen.judged.levels.answer === 2 || faulty(seen))
				return undefined;
			return closedQuestion(seen);
		},
		mended: {
			add: (seen, at) => {
				const number = seen.reading.tokens[at.from]?.sentence;
				const before =
					number === undefined || number === 0 ? undefined : sentenceAt(seen.reading, at.from - 1);
				const open = wordedFor(seen, openQuestions[seen.context.topic]);
				return before === undefined ? open : `${before} ${open}`;
			},
		},
		frame: (seen) => wordedFor(seen, openQuestions[seen.context.topic]),
	},
];
