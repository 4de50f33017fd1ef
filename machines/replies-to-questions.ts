/** What the manager says to whatever was asked. */
import {did, type Heard} from './context.ts';
import {asAsked} from './manager-view.ts';
import {saying, type SoFar} from './remarks.ts';
import {explanationIn, explanations} from './meant.ts';
import type {Move} from './moves.ts';
import {askedAgain, askedIn, unforeseenIn} from './open-questions.ts';
import {others} from './other-questions.ts';
import {noAnswer, repliesToAgain} from './owed-answers.ts';
import {questions} from './questions.ts';
import {withoutLess} from './said-by.ts';
import {placeIn} from './stands-at.ts';

/** A manager answers at most this many questions in one breath. */
const inOneBreath = 2;

/** What the manager says to those questions in the answer that have an answer of their own: to two at most. */
export function knownRepliesTo(told: Heard, context: SoFar): readonly Move[] {
	const place = placeIn(context);
	const heard = asAsked(told, place, context);
	const put = questions.filter(({said}) => said(heard, place, context));
	/** “Gone until when?” asks for no more than that. */
	const isKnown = place === 'budget' && did(heard, 'asks-until');
	// Whoever has answered follows well enough, whatever else they ask.
	const hasAnswered =
		(place === 'evidence' &&
			(did(heard, 'checks-back', 'figure', 'brings') || heard.levels.data + heard.levels.roi > 0)) ||
		(place === 'ask' && did(heard, 'amount'));
	const meant = did(heard, 'asks-meaning') && !isKnown && !hasAnswered ? explanationIn(context) : undefined;
	const known = [...(meant === undefined ? [] : [meant]), ...withoutLess(saying(put, context))].slice(
		0,
		inOneBreath,
	);
	// Of two questions one has no answer ready: that is said, and not hidden behind the other.
	const left =
		put.length > 0 &&
		known.length < inOneBreath &&
		askedIn(told).length > known.length &&
		unforeseenIn(told, known, place).length > 0;
	return left ? [...known, 'react.second'] : known;
}

/** Words that put an answer off to a day. */
const putsOff: readonly Move[] = ['react.asked-again', 'react.still-owed', 'react.second'];

/** Words that hold for any question, and answer none. */
const forAny: readonly Move[] = ['react.verdict', 'react.which', 'react.fine', 'react.when'];

/** What the manager says to a question that is asked again; nothing where none is. Put in other words now, it may have its answer. */
export function repliesToAgainIn(heard: Heard, context: SoFar): readonly Move[] {
	const again = askedAgain(heard, context);
	if (again === undefined) return [];
	const replies = repliesToAgain(again, context);
	if (!replies.some((move) => putsOff.includes(move))) return replies;
	const known = knownRepliesTo(heard, context).find(
		(move) =>
			!explanations.includes(move) &&
			!forAny.includes(move) &&
			!noAnswer.includes(move) &&
			!putsOff.includes(move) &&
			again.before?.replies.includes(move) !== true,
	);
	return known === undefined ? replies : ['react.passed-over', known];
}

/** What the manager says to whatever was asked: to what is asked again first of all, and a word to what has no answer ready. */
export function repliesTo(told: Heard, context: SoFar): readonly Move[] {
	const again = repliesToAgainIn(told, context);
	if (again.length > 0) return again;
	const known = knownRepliesTo(told, context);
	const heard = asAsked(told, placeIn(context), context);
	const other = others.find(({said}) => said(heard, placeIn(context), context));
	return known.length === 0 && other !== undefined ? saying([other], context) : known;
}
