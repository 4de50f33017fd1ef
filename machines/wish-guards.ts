/** What the charts ask about whatever is wanted other than a bonus: the guards for it by name. */
import type {WishForm} from '../src/terms.ts';
import {did, heardIn, type MeetingContext, type MeetingEvent} from './context.ts';
import {outlookOf} from './outlook.ts';
import {applyChanges, changesFor, isConvinced} from './stance.ts';
import {isHostile, strengthOf} from './strength.ts';
import {placeIn} from './stands-at.ts';
import {
	answeredWishes,
	bonusAfter,
	carries,
	isExact,
	nextWish,
	openWishes,
	spokenOf,
	strikes,
	takesOther,
	tellsMore,
	wantedAfter,
	wishesIn,
} from './wishes.ts';

export interface Seen {
	readonly context: MeetingContext;
	readonly event: MeetingEvent;
}

/** The stance as this event leaves it. Only for events: a state that goes on by itself has already been through it. */
export const stanceAfter = (context: MeetingContext, event: MeetingEvent): MeetingContext['stance'] =>
	applyChanges(context.stance, changesFor(heardIn(context, event), context));

/** The context with what this answer names as wanted. */
function wantedNow(context: MeetingContext, event: MeetingEvent) {
	const heard = heardIn(context, event);
	const {shown, commitments} = context;
	const place = placeIn(context);
	const after = {
		...shown,
		wanted: wantedAfter(heard, shown),
		bonus: bonusAfter(heard, shown, place),
	};
	return {shown: after, commitments};
}

const hasOpen = (context: MeetingContext, event: MeetingEvent): boolean =>
	openWishes(wantedNow(context, event)).length > 0;

/** Whether it was one thing that got its answer. */
const isOnly = (context: MeetingContext): boolean => {
	const {given, refused} = answeredWishes(context);
	return given.length + refused.length === 1;
};

/** Moves right after which the one thing needs no telling again. */
const justDecided = /^(?:react\.(?:give-|heard$)|matter\.\p{L}+-no$)/u;

export const wishGuards = {
	/** What the lead comes for is something other than a bonus, as far as is known with this answer. */
	turnsToMatter: ({context, event}: Seen) =>
		context.drill === undefined && wantedNow(context, event).shown.bonus !== true && hasOpen(context, event),
	/** Worn out, and neither a bonus nor anything else is named. */
	wornOut: ({context, event}: Seen) => {
		const heard = heardIn(context, event);
		return (
			did(heard, 'worn-out') &&
			!did(heard, 'bonus', 'amount', 'figure') &&
			wantedNow(context, event).shown.bonus !== true
		);
	},
	/** Something that is wanted has no answer yet. For events. */
	wantsMore: ({context, event}: Seen) => context.drill === undefined && hasOpen(context, event),
	/** The same, for states that go on by themselves. */
	leavesWish: ({context}: Seen) => context.drill === undefined && openWishes(context).length > 0,
	/** This is the thing to be talked about next. */
	wishIs: ({context}: Seen, {form}: {form: WishForm}) => nextWish(context) === form,
	/** The lead has come to want something else instead of this. */
	wantsOther: ({context, event}: Seen, {form}: {form: WishForm}) =>
		!openWishes(wantedNow(context, event)).includes(form),
	/** Money is wanted after all, and the work behind it has been asked about. */
	wantsMoneyAfterAll: ({context, event}: Seen) =>
		did(heardIn(context, event), 'names-bonus', 'amount') &&
		context.said.some((move) => move.startsWith('evidence.')),
	/** What exactly is wanted has just been said, or it has been talked about with the money. */
	isExact: ({context}: Seen, {form}: {form: WishForm}) =>
		isExact(context.last, form) || context.said.some((move) => move.startsWith('ask.')),
	/** A manager who believes in the whole case by now needs no more for this. */
	believes: ({context}: Seen) =>
		isConvinced(context.stance) && context.said.some((move) => move.startsWith('ask.')),
	/** What was answered is enough to give it, or to take it to whoever decides. */
	carries: ({context, event}: Seen, {form}: {form: WishForm}) =>
		carries(heardIn(context, event), form, {stance: stanceAfter(context, event)}),
	/** And it tells what would be asked next. */
	tellsMore: ({context, event}: Seen, {form}: {form: WishForm}) =>
		tellsMore(heardIn(context, event), form, {stance: stanceAfter(context, event)}),
	/** A bonus is wanted as well, and nothing was asked about it yet. */
	bonusUntold: ({context}: Seen) =>
		context.shown.bonus === true && !context.said.some((move) => move.startsWith('ask.')),
	/** Asked what comes first, the lead begins with something other than the bonus. */
	wishesFirst: ({context, event}: Seen) =>
		hasOpen(context, event) &&
		wishesIn(heardIn(context, event), context).length > 0 &&
		!did(heardIn(context, event), 'names-bonus'),
	/** No bonus is wanted, and nobody has said what is. */
	namesNothing: ({context}: Seen) => {
		const {given, refused} = answeredWishes(context);
		return (
			context.shown.bonus === false &&
			given.length + refused.length === 0 &&
			!context.said.some((move) => move.startsWith('matter.'))
		);
	},
	/** No bonus is wanted, and the one thing that is has just been given. */
	givenLast: ({context}: Seen) =>
		context.drill === undefined &&
		context.shown.bonus !== true &&
		isOnly(context) &&
		justDecided.test(context.said.at(-1) ?? '') &&
		outlookOf(context).by === 'form',
	/** And the one thing that is has just been refused. */
	refusedLast: ({context}: Seen) =>
		context.drill === undefined &&
		context.shown.bonus !== true &&
		isOnly(context) &&
		justDecided.test(context.said.at(-1) ?? '') &&
		outlookOf(context).by !== 'form',
	/** No bonus is wanted, and something else was given. */
	givenOnly: ({context}: Seen) =>
		(context.shown.waived || (context.shown.bonus !== true && context.drill === undefined)) &&
		outlookOf(context).by === 'form',
	/** No bonus is wanted, and all else was refused. */
	refusedOnly: ({context}: Seen) =>
		context.drill === undefined &&
		context.shown.bonus !== true &&
		answeredWishes(context).refused.length > 0 &&
		outlookOf(context).ending === 'clean-no',
	/** Something was given that the lead never asked for, or turns down. */
	strikes: ({context, event}: Seen) => strikes(heardIn(context, event), context).length > 0,
	/** A plain no to all of it, with nothing else of the kind wanted. */
	declinesForms: ({context, event}: Seen) => {
		const heard = heardIn(context, event);
		return (
			did(heard, 'refuses', 'drops-matter') &&
			!did(heard, 'matter', 'trade', 'concedes') &&
			// “I'd rather have the money than the days” ranks them, and takes none.
			(did(heard, 'drops-matter') ? !takesOther(heard) : !did(heard, 'ranks-options', 'accepts'))
		);
	},
	/** Something else would do, or is asked for, and it has no name that is known. */
	takesUnnamed: ({context, event}: Seen) => {
		const heard = heardIn(context, event);
		return did(heard, 'other-form', 'asks-other') && spokenOf(heard).length === 0;
	},
	/** The same, without a hostile word, and it is known what. */
	kindlyNamesForm: ({context, event}: Seen) => {
		const heard = heardIn(context, event);
		return (
			!isHostile(heard) &&
			spokenOf(heard).some(
				(form) => !heard.facts.some((each) => each.fact === 'drops-matter' && each.form === form),
			)
		);
	},
	/** Something else would do that is the manager’s to give; a raise, a title and a hire are not. */
	takesOther: ({context, event}: Seen) => takesOther(heardIn(context, event)),
	fairTakesOther: ({context, event}: Seen) => {
		const heard = heardIn(context, event);
		return strengthOf(heard) !== 'weak' && takesOther(heard);
	},
};
