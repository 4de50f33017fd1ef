/** What the lead says that wants a word back and is no question: a proposal, an offer, a feeling, a gap, a no. */
import {did, type Heard} from './context.ts';
import {nothing, placeIn, saying, type Matter, type Room} from './matters.ts';
import type {Move} from './moves.ts';
import {knownRepliesTo} from './questions.ts';
import {leftBy, putForward} from './proposals.ts';

/** Where a plain no is answered by the words themselves. */
const insists = /\.(?:raise|press|stand)$/;

/** Each that was said is taken up, in this order. */
export const statements: readonly Matter[] = [
	{
		said: (heard) => did(heard, 'said-before') && !did(heard, 'insists'),
		replies: ['react.again'],
		takenUpBy: nothing,
	},
	{
		said: (heard, place) => did(heard, 'feels') && place !== 'close' && place !== 'conduct',
		replies: ['react.felt'],
		takenUpBy: nothing,
	},
	{
		said: (heard, place) => did(heard, 'was-promised') && place !== 'close',
		replies: ['react.promised'],
		takenUpBy: nothing,
	},
	{
		// Where it is told what was done, hardly anything is a proposal.
		said: (heard, place, context) =>
			!['close', 'credit', 'duty', 'doubt', 'conduct', 'leaving'].includes(place) &&
			(putForward(heard).length > 0 ||
				// Of whatever kind it is, where no answer goes into it.
				(did(heard, 'suggests') && knownRepliesTo(heard, context).length === 0)),
		replies: ['react.put'],
		takenUpBy: (move, heard) => leftBy(heard, move) === undefined,
	},
	{
		said: (heard, place) =>
			did(heard, 'names-witness') && ['evidence', 'ask', 'duty', 'credit', 'amount'].includes(place),
		replies: ['react.check'],
		takenUpBy: nothing,
	},
	{
		said: (heard, place) =>
			did(heard, 'unknown') && heard.levels.data + heard.levels.roi === 0 && place !== 'close',
		replies: ['react.gap'],
		takenUpBy: nothing,
	},
	{
		said: (heard, place) => did(heard, 'refuses') && place !== 'close' && place !== 'opening',
		replies: ['react.refused'],
		takenUpBy: (move) => insists.test(move),
	},
	{
		said: (heard) => did(heard, 'asks-leave'),
		replies: ['react.go'],
		takenUpBy: (move) => move === 'hr.material',
	},
	{
		said: (heard, place) => did(heard, 'checks-back') && place !== 'close',
		replies: ['react.helps'],
		takenUpBy: nothing,
	},
];

/** What the manager says to all of it. */
export const wordsTo = (heard: Heard, context: Room): readonly Move[] =>
	saying(
		statements.filter(({said}) => said(heard, placeIn(context), context)),
		context,
	);

/** Words between two people, which are in place also where the point is given up. */
export const isOfPeople = (move: Move): boolean => move === 'react.felt' || move === 'react.go';
