/** What the lead wants beside the money or in its place, and what of it a manager can give at once. */
import type {Form} from '../src/scoring/assessment.ts';
import {branches, type Branch} from '../src/terms.ts';
import {did, isFirm, type Commitment, type Heard, type MeetingContext} from './context.ts';
import type {Move} from './moves.ts';
import {putForward} from './proposals.ts';
import {isConvinced} from './stance.ts';
import {placeIn} from './stands-at.ts';

type Room = Pick<MeetingContext, 'said' | 'stance' | 'commitments'>;

/** How each kind is given. A title is not the manager's to give, but they can have it looked at. */
export const gifts: Readonly<Record<Form, Move>> = {
	days: 'react.give-days',
	course: 'react.give-course',
	title: 'react.give-title',
	hours: 'react.give-hours',
	tools: 'react.give-tools',
};

/** Where it is dealt over already, or where nothing can be given yet. */
const dealtOverIn: readonly string[] = [
	'opening',
	'evidence',
	'budget',
	'non-cash',
	'silence',
	'nibble',
	'credit',
	'duty',
	'doubt',
	'conduct',
	'leaving',
	'close',
];

const isWish = (commitment: Commitment): boolean => commitment.kind === 'form' && isFirm(commitment);

/** Whether something other than money has been promised. */
export const hasWish = ({commitments}: Pick<Room, 'commitments'>): boolean => commitments.some(isWish);

/** Whether it was this kind, or one that nobody named. */
const has = ({commitments}: Room, form: Form | undefined): boolean =>
	commitments.some(
		(each) => isWish(each) && (each.form === undefined || form === undefined || each.form === form),
	);

/** The forms an answer puts forward; what is only asked about, or refused, is none. */
const formsIn = (heard: Heard): readonly Form[] =>
	did(heard, 'refuses')
		? []
		: [...new Set(putForward(heard).flatMap(({fact, form}) => (fact === 'other-form' ? (form ?? []) : [])))];

/** Which form it is, where one is named; of several the first. */
export const formWished = (heard: Heard): Form | undefined => formsIn(heard)[0];

/** Something other than money is put forward, and it is known what. */
export const wishes = (heard: Heard): boolean => formWished(heard) !== undefined;

/** A manager gives at most this many things in one breath. */
const atOnce = 2;

/** What the manager gives at once of what was just asked for: convinced of the case, of what is theirs to give, and each thing once. */
export function givenNow(heard: Heard, context: Room): readonly Form[] {
	if (dealtOverIn.includes(placeIn(context)) || !isConvinced(context.stance)) return [];
	return formsIn(heard)
		.filter((form) => !has(context, form))
		.slice(0, atOnce);
}

/** What was given is asked for again: it stands. */
export const asksAgain = (heard: Heard, context: Room): boolean =>
	formsIn(heard).some((form) => has(context, form)) && !['close', 'nibble'].includes(placeIn(context));

const isBranch = (place: string): place is Branch => (branches as readonly string[]).includes(place);

/** The promise that comes with it. A day that was named is when the days or the course begin, and not when they are arranged. */
export function gift(form: Form | undefined, context: Room): Commitment {
	const place = placeIn(context);
	return {
		kind: 'form',
		branch: isBranch(place) ? place : 'close',
		...(form === undefined ? {} : {form}),
		owner: 'manager',
		due: {key: form === 'title' ? 'half-year' : 'month-end'},
	};
}

/** Whether the lead wants no money, as far as it was said: whoever names a sum wants some. */
export const waives = (heard: Heard, before: boolean): boolean =>
	!did(heard, 'amount') && (before || did(heard, 'waives-money'));

/** Whether the lead has come to want no money any more. */
export const asksOnlyForm = (heard: Heard, {shown}: Pick<MeetingContext, 'shown'>): boolean =>
	waives(heard, shown.waived === true);
