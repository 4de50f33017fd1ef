/** What the lead wants beside the bonus or in its place: kept from its first mention to the close, and what a manager gives of it. */
import type {FactName} from '../src/scoring/assessment.ts';
import {type Branch, branches, type WishForm} from '../src/terms.ts';
import {did, isFirm, type Commitment, type DueKey, type Heard, type MeetingContext} from './context.ts';
import type {Move} from './moves.ts';
import {putForward} from './proposals.ts';
import type {SoFar} from './remarks.ts';
import {isConvinced} from './stance.ts';
import {isHostile, isUnclear, strengthOf} from './strength.ts';
import {placeIn, standsAt} from './stands-at.ts';

/** What of the meeting decides what becomes of a wish. */
type Told = Pick<SoFar, 'said' | 'stance' | 'commitments'>;
type Shown = MeetingContext['shown'];

/** How each kind is given. A title, a raise and a hire are not the manager's to give, but they can take them to whoever decides. */
export const gifts: Readonly<Record<WishForm, Move>> = {
	raise: 'react.give-raise',
	title: 'react.give-title',
	hire: 'react.give-hire',
	days: 'react.give-days',
	course: 'react.give-course',
	hours: 'react.give-hours',
	tools: 'react.give-tools',
	relief: 'react.give-relief',
};

/** When each is done, or decided by others. */
const dueOf: Readonly<Record<WishForm, DueKey>> = {
	raise: 'next-quarter',
	title: 'half-year',
	hire: 'next-week',
	days: 'this-week',
	course: 'month-end',
	hours: 'month-end',
	tools: 'month-end',
	relief: 'this-week',
};

/** What costs the company money for good: with none there, it takes more to have it put forward. */
const costly: readonly WishForm[] = ['raise', 'hire'];

/** Where it is dealt over already, or where nothing can be given yet. */
const dealtOverIn: readonly string[] = [
	'opening',
	'evidence',
	'matter',
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
export const hasWish = ({commitments}: Pick<Told, 'commitments'>): boolean => commitments.some(isWish);

/** Whether it was this kind, or one that nobody named. */
const has = ({commitments}: Pick<Told, 'commitments'>, form: WishForm | undefined): boolean =>
	commitments.some(
		(each) => isWish(each) && (each.form === undefined || form === undefined || each.form === form),
	);

/** The forms an answer puts forward; what is only asked about, or refused, is none. */
const formsIn = (heard: Heard): readonly WishForm[] =>
	did(heard, 'refuses')
		? []
		: putForward(heard)
				.flatMap(({fact, form}) => (fact === 'other-form' ? (form ?? []) : []))
				.filter((form) => !formsOf(heard, 'drops-matter').includes(form));

const formsOf = (heard: Heard, name: 'matter' | 'drops-matter'): readonly WishForm[] =>
	heard.facts.flatMap(({fact, form}) => (fact === name ? (form ?? []) : []));

/** Asked for a thing like that, whoever names one wants it. Elsewhere it may be part of a story, or somebody else’s. */
const asksForForms =
	/^(?:ask\.beside|budget\.forms?|non-cash\.(?:raise|rank)|matter\.(?:open|trouble|week))$/u;

/** Everything other than a bonus that an answer names as something wanted: in words that want it, or asked for it. */
export const wishesIn = (heard: Heard, context: Pick<MeetingContext, 'said'>): readonly WishForm[] => [
	...new Set([
		...formsOf(heard, 'matter'),
		...(asksForForms.test(standsAt(context) ?? '') ? formsIn(heard) : []),
	]),
];

/** Which form it is, where one is named; of several the first. */
const formWished = (heard: Heard): WishForm | undefined => formsIn(heard)[0] ?? formsOf(heard, 'matter')[0];

/** Which form was asked for last: what is turned down is forgotten, so that it is not given under another head. */
export const formAfter = (heard: Heard, {form}: Shown): WishForm | undefined =>
	formWished(heard) ??
	(form !== undefined && formsOf(heard, 'drops-matter').includes(form) ? undefined : form);

/** Something other than money is put forward, and it is known what. */
export const wishes = (heard: Heard): boolean => formWished(heard) !== undefined;

/** Everything other than a bonus that is spoken of, however it is. */
export const spokenOf = ({facts}: Heard): readonly WishForm[] => [
	...new Set(
		facts.flatMap(({fact, form}) => (fact === 'matter' || fact === 'other-form' ? (form ?? []) : [])),
	),
];

/** Which of these is meant: what has its answer already is asked about, and not asked for. */
export const spokenIn = (heard: Heard, context: Wished): WishForm | undefined =>
	spokenOf(heard).find(
		(form) =>
			!openWishes(context).includes(form) && (has(context, form) || context.shown.refused.includes(form)),
	) ?? spokenOf(heard)[0];

/** What is not the manager’s to give. */
const takenUp: readonly WishForm[] = ['raise', 'title', 'hire'];

/** Something else than money would do, it is known what, and it is the manager’s to give. */
export const takesOther = (heard: Heard): boolean => spokenOf(heard).some((form) => !takenUp.includes(form));

/** All that was wanted by now, in the order in which it came; what is turned down is wanted no longer. */
export function wantedAfter(heard: Heard, {wanted}: Shown): readonly WishForm[] {
	const named = formsOf(heard, 'matter');
	const dropped = formsOf(heard, 'drops-matter').filter((form) => !named.includes(form));
	return [...new Set([...wanted, ...named])].filter((form) => !dropped.includes(form));
}

/** Whether a bonus is wanted; undefined as long as nobody has said. A sum that comes with a raise is none. */
export function bonusAfter(heard: Heard, shown: Shown, place: string): boolean | undefined {
	if (did(heard, 'names-bonus')) return true;
	if (did(heard, 'waives-money')) return false;
	const wanted = wantedAfter(heard, shown);
	const isSum = did(heard, 'amount') && place !== 'matter' && !wanted.includes('raise');
	const isOfMoney = did(heard, 'bonus', 'competing-offer') && formsOf(heard, 'matter').length === 0;
	return isSum || isOfMoney ? true : shown.bonus;
}

type Wished = Pick<MeetingContext, 'shown' | 'commitments'>;

/** What is wanted and has no answer yet. */
export const openWishes = ({shown: {wanted, refused}, commitments}: Wished): readonly WishForm[] =>
	wanted.filter((form) => !refused.includes(form) && !has({commitments}, form));

/** What was wanted and has its answer, given or refused, in that order. */
export const answeredWishes = ({shown: {wanted, refused}, commitments}: Wished) => ({
	given: commitments.filter(isWish),
	refused: wanted.filter((form) => refused.includes(form)),
});

/** What is talked about next: of those without an answer what was just named comes first. */
export function nextWish(
	context: Pick<MeetingContext, 'shown' | 'commitments' | 'last' | 'said'>,
): WishForm | undefined {
	const open = openWishes(context);
	return wishesIn(context.last, context).find((form) => open.includes(form)) ?? open[0];
}

/** How it was put, where what exactly is wanted was said with it. */
const exactly: Readonly<Partial<Record<WishForm, RegExp>>> = {
	title: /staff|principal|senior|lead/iu,
	days: /\b(?:an?|one|two|three|four|five|six|seven|eight|ten|\d+)\b/iu,
	hire: /./u,
	tools: /./u,
	hours: /fewer|less|no|different|home|remote|part|four|shorter|reduced/iu,
};

/** So many days or weeks, as they can be said back. */
const counted =
	/\b(an?|one|two|three|four|five|six|seven|eight|nine|ten|\d{1,2}) (?:(?:extra|additional|more|paid|whole|full|free|spare) )?(days?|weeks?|fridays?|mondays?)\b/iu;

/** One of them is said without its number: “the week off”. */
const single = /^(?:an?|one|1)$/iu;

/** How many days off are wanted: of several numbers the last, and the earlier one where none is named now. */
export const daysAfter = (heard: Heard, {days}: Shown): string | undefined =>
	heard.facts.reduce<string | undefined>((before, {fact, form, value}) => {
		const named = fact === 'matter' && form === 'days' ? counted.exec(value ?? '') : null;
		if (named === null) return before;
		const [, many = '', of = ''] = named;
		return (single.test(many) ? of : `${many} ${of}`).toLowerCase();
	}, days);

/** What says more of it than its name: a day, a sum. */
const detail = {raise: ['amount'], course: ['date', 'amount'], days: ['date']} as const;

/** Whether the answer says what exactly is wanted, so that it is not asked again. */
export function isExact(heard: Heard, form: WishForm): boolean {
	const pattern = exactly[form];
	const named = heard.facts.filter((each) => each.fact === 'matter' && each.form === form);
	const more = form === 'raise' || form === 'course' || form === 'days' ? detail[form] : [];
	return named.some(({value}) => pattern?.test(value ?? '') === true) || did(heard, ...more);
}

/** What a wish can be built on, however shortly it is said. */
const support = [
	'reason',
	'deed',
	'brings',
	'effort',
	'counts',
	'figure',
	'compares',
	'credit',
	'names-witness',
	'names-owner',
	'date',
	'own-day',
	'offers-work',
	'trade',
	'beyond-role',
	'own-decision',
	'sets-bar',
	'offers-material',
	'offers-check',
	'next-step',
	'other-pot',
	'by-contract',
	'worn-out',
] as const;

/** What the next question would ask for: whoever has told it is not asked. */
const tested: Readonly<Record<Exclude<WishForm, 'relief'>, readonly FactName[]>> = {
	raise: ['beyond-role', 'own-decision', 'deed', 'brings'],
	title: ['beyond-role', 'own-decision', 'deed', 'brings', 'credit'],
	hire: ['brings', 'compares', 'figure', 'effort'],
	days: ['credit', 'names-owner', 'offers-work'],
	course: ['brings', 'reason', 'offers-work', 'next-step'],
	hours: ['credit', 'names-owner', 'offers-work', 'trade'],
	tools: ['brings', 'compares', 'reason', 'pays-from-gain'],
};

/** Whether the answer to what exactly is wanted tells as well what the manager would ask next. */
export const tellsMore = (heard: Heard, form: WishForm, context: Pick<MeetingContext, 'stance'>): boolean =>
	form !== 'relief' && carries(heard, form, context) && did(heard, ...tested[form]);

/** Whether an answer about a wish is one that the manager can say yes to, or take to somebody else. */
export function carries(heard: Heard, form: WishForm, {stance}: Pick<MeetingContext, 'stance'>): boolean {
	if (isHostile(heard) || isUnclear(heard) || did(heard, 'concedes')) return false;
	if (costly.includes(form) && stance.room === 0) return strengthOf(heard) === 'strong';
	return strengthOf(heard) !== 'weak' || did(heard, ...support);
}

/** Moves that give a thing of whatever kind. */
const givesSome =
	/^(?:react\.(?:give-|form-stands)|non-cash\.settle|budget\.settle-form|(?:close|bridge)\.matters|close\.recognition)/u;

/** What was given and is now turned down, or was never asked for; where none is named, what the last reply gave. */
export function strikes(
	heard: Heard,
	{commitments, said, spoken, shown}: Pick<MeetingContext, 'commitments' | 'said' | 'spoken' | 'shown'>,
): readonly Commitment[] {
	const named = formsOf(heard, 'drops-matter').filter((form) => !formsOf(heard, 'matter').includes(form));
	const unnamed = heard.facts.some(({fact, form}) => fact === 'drops-matter' && form === undefined);
	const reply = said.slice(spoken).filter((move) => givesSome.test(move));
	const justGiven = reply.filter((move) => move.startsWith('react.give-'));
	// “I asked for nothing else”, said to a summing-up, leaves what was asked for by its name.
	const asked = (form: WishForm): boolean => shown.wanted.includes(form);
	const isMeant = ({form}: Commitment): boolean => {
		if (form === undefined) return unnamed && justGiven.length === 0 && reply.length > 0;
		if (named.includes(form)) return true;
		return (
			unnamed && (justGiven.length > 0 ? justGiven.includes(gifts[form]) : reply.length > 0 && !asked(form))
		);
	};
	return commitments.filter((each) => isWish(each) && isMeant(each));
}

/** A manager gives at most this many things in one breath. */
const atOnce = 2;

/** What the manager gives at once of what was just asked for: convinced of the case, of what is theirs to give, and each thing once. */
export function givenNow(heard: Heard, context: Told): readonly WishForm[] {
	const place = placeIn(context);
	if (!isConvinced(context.stance)) return [];
	return (
		wishesIn(heard, context)
			.filter((form) => !has(context, form) && !formsOf(heard, 'drops-matter').includes(form))
			// Where the budget is dealt over, what would come out of it has its own way.
			.filter((form) => !dealtOverIn.includes(place) || (place === 'budget' && takenUp.includes(form)))
			.slice(0, atOnce)
	);
}

/** What was given is asked for again: it stands. What is turned down in the same breath is not. */
export const asksAgain = (heard: Heard, context: Told): boolean =>
	!did(heard, 'drops-matter') &&
	spokenOf(heard).some((form) => has(context, form)) &&
	!['close', 'nibble'].includes(placeIn(context));

const isBranch = (place: string): place is Branch => (branches as readonly string[]).includes(place);

/** Days off that were promised, with how many are wanted by now. */
export const withDays = (
	commitments: readonly Commitment[],
	{days}: Pick<Shown, 'days'>,
): readonly Commitment[] =>
	days === undefined
		? commitments
		: commitments.map((each) => (each.form === 'days' ? {...each, days} : each));

/** The promise that comes with it. A day that was named is when the days or the course begin, and not when they are arranged. */
export function gift(form: WishForm | undefined, context: Pick<MeetingContext, 'said'>): Commitment {
	const place = placeIn(context);
	return {
		kind: 'form',
		branch: isBranch(place) ? place : 'close',
		...(form === undefined ? {} : {form}),
		owner: 'manager',
		due: {key: form === undefined ? 'month-end' : dueOf[form]},
	};
}

/** Whether the lead wants no money, as far as it was said: whoever names a sum wants some, unless it is what a raise comes to. */
export const waives = (heard: Heard, {waived, wanted}: Shown): boolean =>
	(!did(heard, 'amount') || wanted.includes('raise') || formsOf(heard, 'matter').includes('raise')) &&
	(waived || did(heard, 'waives-money')) &&
	!did(heard, 'names-bonus');

/** Whether the lead has come to want no money any more. */
export const asksOnlyForm = (heard: Heard, {shown}: Pick<MeetingContext, 'shown'>): boolean =>
	waives(heard, shown);
