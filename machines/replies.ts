/** What was said in reply before the next move is known, and what of it the move makes needless. */
import type {Heard} from './context.ts';
import {nothing, oneOf, type Matter} from './matters.ts';
import type {Move} from './moves.ts';
import {others, questions} from './questions.ts';
import {isPraise} from './reactions.ts';
import {wordsToProposals} from './proposals.ts';
import {statements} from './statements.ts';

/** What is said of the sum, where the next move does not go into it. */
const asides: readonly Matter[] = [{said: nothing, replies: ['react.sum'], takenUpBy: oneOf('ask.reason')}];

const putWords: readonly Move[] = [...new Set(wordsToProposals.map(([, words]) => words))];
const isPut = (move: Move): boolean => putWords.includes(move) || move === 'react.put';

const answers = (move: Move, reply: Move, heard: Heard): boolean =>
	[...asides, ...questions, ...others, ...statements].some(
		({replies, takenUpBy}) => replies.includes(reply) && takenUpBy(move, heard),
	);

/** What a listener would miss most comes last: of more than two words before a move the first of these go. */
const dispensable: readonly Move[] = [
	'react.echo',
	'react.check',
	'react.sum',
	'react.again',
	'react.refused',
	'react.others-got',
	'react.helps',
	'react.promised',
	'react.gap',
	'react.effort',
	'react.felt',
	'react.send',
	'react.offer',
	'react.second',
	'react.put',
	...putWords,
	'react.contract',
	'react.share',
	'react.basis',
	'react.go',
];

const mostAtOnce = 2;

/** Words that another reply says as well. */
const saidBy: readonly (readonly [Move, Move])[] = [
	// A proposal is said back with its sum.
	['react.sum', 'react.put'],
	...putWords.map((words) => ['react.sum', words] as const),
	['react.helps', 'react.go'],
	['react.check', 'react.go'],
	['react.check', 'react.send'],
];

/** The weightiest of these replies, in their order. */
function weightiest(given: readonly Move[]): readonly Move[] {
	const hasWords = given.some((move) => !isPraise(move));
	const put = given.find((move) => isPut(move));
	const replies = [...new Set(given)].filter(
		(move) =>
			// Of several things put forward the weightiest gets a word.
			(!isPut(move) || move === put) &&
			!saidBy.some(([less, more]) => move === less && given.includes(more)) &&
			!(hasWords && isPraise(move)),
	);
	const needless = dispensable
		.filter((move) => replies.includes(move))
		.slice(0, Math.max(0, replies.length - mostAtOnce));
	return replies.filter((move) => !needless.includes(move));
}

/**
 * What has been said, and the next move; replies just given that the move would only repeat are left unsaid. `heard`: the
 * answer they reply to.
 */
export function saidThen(said: readonly Move[], move: Move, heard: Heard): readonly Move[] {
	const from = said.findLastIndex((each) => !each.startsWith('react.')) + 1;
	return [
		...said.slice(0, from),
		...weightiest(said.slice(from).filter((reply) => !answers(move, reply, heard))),
		move,
	];
}
