/** What the manager says to whatever was asked. */
import {countAsked, leavesOne} from './asked-openly.ts';
import {did, type Heard} from './context.ts';
import {asAsked} from './manager-view.ts';
import {saying, type Room} from './matters.ts';
import {explanationIn} from './meant.ts';
import type {Move} from './moves.ts';
import {others} from './other-questions.ts';
import {questions} from './questions.ts';
import {placeIn} from './stands-at.ts';

/** A manager answers at most this many questions in one breath. */
const inOneBreath = 2;

/** What the manager says to those questions in the answer that have an answer of their own: to two at most. */
export function knownRepliesTo(told: Heard, context: Room): readonly Move[] {
	const place = placeIn(context);
	const heard = asAsked(told, place);
	const put = questions.filter(({said}) => said(heard, place, context));
	/** “Gone until when?” asks for no more than that. */
	const isKnown = place === 'budget' && did(heard, 'asks-until');
	// Whoever has answered follows well enough, whatever else they ask.
	const hasAnswered =
		(place === 'evidence' &&
			(did(heard, 'checks-back', 'figure', 'brings') || heard.levels.data + heard.levels.roi > 0)) ||
		(place === 'ask' && did(heard, 'amount'));
	const meant = did(heard, 'asks-meaning') && !isKnown && !hasAnswered ? explanationIn(context) : undefined;
	const known = [...(meant === undefined ? [] : [meant]), ...saying(put, context)].slice(0, inOneBreath);
	// Of two questions one has no answer ready: that is said, and not hidden behind the other.
	const left =
		put.some(({replies}) => replies[0] !== 'react.passed-over') &&
		known.length < inOneBreath &&
		countAsked(heard) > put.length &&
		leavesOne(heard);
	return left && !context.said.includes('react.second') ? [...known, 'react.second'] : known;
}

/** The same, and where there is none, a word to whatever was asked. */
export function repliesTo(told: Heard, context: Room): readonly Move[] {
	const known = knownRepliesTo(told, context);
	const heard = asAsked(told, placeIn(context));
	const other = others.find(({said}) => said(heard, placeIn(context), context));
	// That it was passed over is no answer yet.
	const isOpen = known.every((move) => move === 'react.passed-over');
	return isOpen && other !== undefined ? [...known, ...saying([other], context)] : known;
}
