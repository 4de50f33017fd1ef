/** What the close asks about the last answers and about what was agreed: its guards by name. */
import type {Ending} from '../src/terms.ts';
import {isBriefDrill} from './agenda.ts';
import {
	did,
	heardIn,
	isFirm,
	lastClosed,
	valueOf,
	type CommitmentKind,
	type Heard,
	type MeetingContext,
} from './context.ts';
import {isEarlyInDrill} from './drill.ts';
import {asksAtLast, asksExact, hasNoMore} from './last-questions.ts';
import {asAsked} from './manager-view.ts';
import type {Move} from './moves.ts';
import {outlookOf} from './outlook.ts';
import {delays, isCash, isOpen, sumPutRight} from './promises.ts';
import {isHostile, isSour, strengthOf} from './strength.ts';
import type {Seen} from './wish-guards.ts';

const readAtTheDoor: readonly Move[] = ['nibble.recall', 'nibble.confirm'];

/** Whether the terms were what the last answer was to; a drill is too short to leave them at that. */
const hasJustRead = ({said, spoken, drill, last}: MeetingContext): boolean =>
	drill === undefined &&
	readAtTheDoor.some((move) => move === said[spoken - 1]) &&
	// What is still asked or put right there has its answer first.
	!did(last, 'own-question', 'corrects', 'puts-right');

const isStepKnown = ({shown, commitments}: MeetingContext): boolean =>
	shown.step || commitments.some((each) => each.kind === 'sponsorship' && isFirm(each));

const repairs = ({flags, levels}: Heard): boolean =>
	flags.length === 0 && levels.humility > 0 && levels.answer > 0;

export const closeGuards = {
	/** Something is asked before they part, and it is no question of the terms. */
	asksAtLast: ({context, event}: Seen) => asksAtLast(heardIn(context, event), context),
	/** Asked whether there was anything else, the lead has nothing more. */
	hasNoMore: ({context, event}: Seen) => hasNoMore(heardIn(context, event), context),
	/** It puts right the day of what was agreed, or ties it to something that can be checked. */
	amends: ({context, event}: Seen) => {
		const heard = heardIn(context, event);
		return (
			strengthOf(heard) !== 'weak' &&
			((did(heard, 'corrects') && valueOf(heard, 'date') !== undefined) ||
				valueOf(heard, 'split') !== undefined ||
				valueOf(heard, 'pay-day') !== undefined ||
				valueOf(heard, 'sets-bar') !== undefined)
		);
	},
	/** It takes what was read out, and says another day for the sum in the same breath. */
	movesDay: ({context, event}: Seen) => {
		const heard = heardIn(context, event);
		const day = did(heard, 'accepts') ? valueOf(heard, 'pay-day') : undefined;
		return (
			day !== undefined &&
			!did(heard, 'puts-right', 'corrects', 'refuses', 'question', 'yes-no') &&
			context.commitments.some(({due}) => due !== undefined && !('said' in due && due.said === day))
		);
	},
	/** It says what the terms should be in place of what was read out: a sum, a day, a part, a condition. */
	changesTerms: ({context, event}: Seen) => {
		const heard = heardIn(context, event);
		return (
			did(heard, 'puts-right', 'corrects') &&
			// A larger sum than was ever asked for is not written in.
			(valueOf(heard, 'puts-right') === undefined || sumPutRight(heard, context.shown) !== undefined) &&
			(['puts-right', 'sum-now', 'date', 'pay-day', 'sets-bar', 'split'] as const).some(
				(fact) => valueOf(heard, fact) !== undefined,
			)
		);
	},
	/** After a summing-up with something firm in it the lead asks what exactly it is, puts it right or says no to it. */
	asksExact: ({context, event}: Seen) =>
		asksExact(asAsked(heardIn(context, event), 'close', context), context),
	/** The lead owns what went wrong, or meets the coolness with courtesy. */
	repairs: ({context, event}: Seen) => repairs(heardIn(context, event)),
	/** A drill with hardly an answer in it yet: the last question is asked all the same. */
	briefDrill: ({context}: Seen) => isBriefDrill(context),
	/** A drill before its third answer: too soon for the end. */
	earlyInDrill: ({context}: Seen) => isEarlyInDrill(context),
	sourEarly: ({context, event}: Seen) => isEarlyInDrill(context) && isSour(heardIn(context, event)),
	/** The same, with an answer that mends what was said. */
	repairsEarly: ({context, event}: Seen) => isEarlyInDrill(context) && repairs(heardIn(context, event)),
	headsFor: ({context}: Seen, {ending, by}: {ending: Ending; by?: CommitmentKind}) => {
		const outlook = outlookOf(context);
		return outlook.ending === ending && outlook.by === by;
	},
	/** The same, and all of it has just been read out at the door. */
	headsForRead: ({context}: Seen, {ending, by}: {ending: Ending; by?: CommitmentKind}) => {
		const outlook = outlookOf(context);
		return outlook.ending === ending && outlook.by === by && hasJustRead(context);
	},
	/** Who does something next is known: the lead has said it, or the manager goes to HR. */
	stepKnown: ({context}: Seen) => isStepKnown(context),
	/** A yes to what was summed up, with that known. */
	acceptsAll: ({context, event}: Seen) => {
		const heard = heardIn(context, event);
		return isStepKnown(context) && did(heard, 'accepts') && !isHostile(heard) && !did(heard, 'refuses');
	},
	endsAs: ({context}: Seen, {ending, by}: {ending: Ending; by?: CommitmentKind}) =>
		context.outcome === ending && (by === undefined || outlookOf(context).by === by),
	/** Heading for a no, though the last point raised was laid to rest. */
	refusesAfterYielding: ({context}: Seen) =>
		outlookOf(context).ending === 'clean-no' && lastClosed(context)?.result === 'settled',
	/** Nothing is agreed, and an offer is still there to be taken. */
	keepsOffer: ({context}: Seen) =>
		outlookOf(context).ending === 'soft-promise' && context.commitments.at(-1)?.kind === 'offer',
	/** Nothing is agreed, and the lead has just given it up. */
	dropped: ({context}: Seen) =>
		context.commitments.length === 0 &&
		outlookOf(context).ending === 'soft-promise' &&
		lastClosed(context)?.result === 'let-go',
	/** Money was agreed on, and HR, left to decide, takes it back. */
	overruled: ({context}: Seen) =>
		!isOpen('approval', context) && context.commitments.some((each) => isCash(each) && each.lapsed === true),
	/** Something is to be waited for that a grant makes needless. */
	delayed: ({context}: Seen) =>
		context.commitments.some((each) => isFirm(each) && delays.includes(each.kind)),
};
