/** The vocabulary of the charts: their guards and actions by name. */
import {assign, setup} from 'xstate';
import type {FactName} from '../src/scoring/assessment.ts';
import {sides, type Branch, type Ending, type Phase, type SideBranch, type Slip} from '../src/terms.ts';
import {
	did,
	isFirm,
	lastValueOf,
	nothingHeard,
	valueOf,
	type BranchResult,
	type CommitmentKind,
	type Heard,
	type MeetingContext,
	type MeetingEvent,
	type MeetingInput,
} from './context.ts';
import type {Move} from './moves.ts';
import {reactionTo} from './reactions.ts';
import {
	applyChanges,
	changesAfterEvidence,
	changesFor,
	changesForHolding,
	changesForOutcome,
	changesForSilence,
	isConvinced,
	isOver,
} from './stance.ts';
import {concedes, isBrief, isHostile, isRecited, isUnclear, strengthOf} from './strength.ts';
import {isBriefDrill, nextBranch} from './agenda.ts';
import {countedIn, isEarlyInDrill, isLastOfDrill, isSpent} from './drill.ts';
import {lowersAsk, mostAsked} from './asked.ts';
import {ledOver} from './lead-over.ts';
import {
	aboutMoney,
	amended,
	commitmentFrom,
	delays,
	isCash,
	isOpen,
	lapse,
	type Gate,
	type Terms,
} from './promises.ts';
import {saidThen} from './questions.ts';
import {gapIn} from './evidence-gaps.ts';
import {outlookOf} from './outlook.ts';

/** The answer an event carries; for the other events, the one before it. */
const heardIn = (context: MeetingContext, event: MeetingEvent): Heard =>
	event.type === 'ANSWER' ? event.assessment : context.last;

/** The stance as this event leaves it. Only for events: a state that goes on by itself has already been through it. */
const stanceAfter = (context: MeetingContext, event: MeetingEvent): MeetingContext['stance'] =>
	applyChanges(context.stance, changesFor(heardIn(context, event), context));

const isSubstantial = (heard: Heard): boolean =>
	strengthOf(heard) !== 'weak' && heard.levels.data + heard.levels.roi >= 2;

/** At this patience a manager no longer presses a point, but closes the topic. */
const tired = 3;

const isSide = (branch: Branch): branch is SideBranch => sides.some((side) => side === branch);

/** Where the lead goes down unasked, what is asked for is the lower figure, or no longer known. */
const goesDown = ({said, shown}: MeetingContext, heard: Heard): boolean =>
	lowersAsk(heard, shown.mostAsked) && !/^(opening|evidence|ask)\./.test(said.at(-1) ?? '');

/** A figure is the ask where the manager asked for it, or where it comes first: later ones are shares, savings, pots. */
function askedAmount({shown, said}: MeetingContext, heard: Heard): string | undefined {
	// Asked where the figure comes from, the lead names what it is made of.
	const settled = shown.amount !== undefined && said.at(-1) === 'ask.reason';
	const asked = said.at(-1)?.startsWith('ask.') === true && !settled;
	const early = shown.amount === undefined && /^(opening|budget)\./.test(said.at(-1) ?? '');
	return (asked || early ? valueOf(heard, 'amount') : undefined) ?? shown.amount;
}

/** What is off by now: the weightiest, and a blank only until it is filled. */
function slipIn({shown: {changed}}: MeetingContext, heard: Heard): Slip | undefined {
	if (changed === 'figure' || did(heard, 'changed-figure')) return 'figure';
	if (changed === 'deed' || did(heard, 'we-became-i')) return 'deed';
	const isBlank = did(heard, 'left-blank') || (changed === 'blank' && !did(heard, 'fills-blank'));
	return isBlank ? 'blank' : undefined;
}

function remember(context: MeetingContext, heard: Heard): MeetingContext['shown'] {
	const {shown} = context;
	const amount = goesDown(context, heard) ? valueOf(heard, 'discount') : askedAmount(context, heard);
	const figure = valueOf(heard, 'figure') ?? shown.figure;
	const date =
		lastValueOf(heard, 'date') ??
		(did(heard, 'date') && !did(heard, 'asks-date') ? 'the day you named' : shown.date);
	return {
		data: heard.levels.data > shown.data ? heard.levels.data : shown.data,
		roi: heard.levels.roi > shown.roi ? heard.levels.roi : shown.roi,
		credit: shown.credit || did(heard, 'credit'),
		reason: shown.reason || (did(heard, 'reason') && amount !== undefined) || heard.levels.roi === 2,
		changed: slipIn(context, heard),
		rival:
			shown.rival ||
			heard.flags.includes('ultimatum') ||
			// Told in passing, with the wish to stay, an offer is no question any more.
			(did(heard, 'competing-offer') && !did(heard, 'wish-to-stay')),
		mostAsked: mostAsked(heard, shown.mostAsked),
		...(amount === undefined ? {} : {amount}),
		...(figure === undefined ? {} : {figure}),
		...(date === undefined ? {} : {date}),
	};
}

const isSour = (heard: Heard): boolean => isHostile(heard) && strengthOf(heard) === 'weak';

const repairs = ({flags, levels}: Heard): boolean =>
	flags.length === 0 && levels.humility > 0 && levels.answer > 0;

export const chart = setup({
	types: {
		context: {} as MeetingContext,
		events: {} as MeetingEvent,
		input: {} as MeetingInput,
		meta: {} as {move: Move},
		tags: {} as Phase,
	},
	guards: {
		/** The answer could not be judged at all. */
		unclear: ({context, event}) => isUnclear(heardIn(context, event)),
		/** It was a word or two: understood, and too little to go on with. */
		brief: ({context, event}) => isBrief(heardIn(context, event)),
		/** With this answer trust or patience runs out. */
		lastStraw: ({context, event}) => isOver(stanceAfter(context, event)),
		/** It cannot be followed, and neither could too much before it. */
		lastUnclear: ({context, event}) =>
			isUnclear(heardIn(context, event)) && isOver(stanceAfter(context, event)),
		lastSilence: ({context}) => isOver(applyChanges(context.stance, changesForSilence)),
		concedes: ({context, event}) => concedes(heardIn(context, event)),
		threatens: ({context, event}) => heardIn(context, event).flags.includes('ultimatum'),
		strong: ({context, event}) => strengthOf(heardIn(context, event)) === 'strong',
		fair: ({context, event}) => strengthOf(heardIn(context, event)) !== 'weak',
		did: ({context, event}, {facts}: {facts: readonly FactName[]}) => did(heardIn(context, event), ...facts),
		/** It asks the named things and says no day itself: what the manager has in mind is for them to say. */
		leavesOpen: ({context, event}, {facts}: {facts: readonly FactName[]}) => {
			const heard = heardIn(context, event);
			return facts.every((fact) => did(heard, fact)) && !did(heard, 'date');
		},
		/** It asks for a condition, and has none of its own: no day and no figure. */
		asksForBar: ({context, event}) => {
			const heard = heardIn(context, event);
			return (
				did(heard, 'sets-bar') && did(heard, 'question') && !did(heard, 'date') && heard.levels.data === 0
			);
		},
		cashAndAll: ({context, event}, {facts}: {facts: readonly FactName[]}) =>
			context.stance.room > 0 && facts.every((fact) => did(heardIn(context, event), fact)),
		didAll: ({context, event}, {facts}: {facts: readonly FactName[]}) =>
			facts.every((fact) => did(heardIn(context, event), fact)),
		strongAnd: ({context, event}, {facts}: {facts: readonly FactName[]}) =>
			strengthOf(heardIn(context, event)) === 'strong' && did(heardIn(context, event), ...facts),
		fairAnd: ({context, event}, {facts}: {facts: readonly FactName[]}) =>
			strengthOf(heardIn(context, event)) !== 'weak' && did(heardIn(context, event), ...facts),
		/** It did the named thing without a hostile word, however well the rest of it was said. */
		kindlyDid: ({context, event}, {facts}: {facts: readonly FactName[]}) =>
			!isHostile(heardIn(context, event)) && did(heardIn(context, event), ...facts),
		/** A lower sum than before, with nothing asked for in return. */
		lowers: ({context, event}) => lowersAsk(heardIn(context, event), context.shown.mostAsked),
		/** It puts forward the named thing, however loosely, and not as a form filled in: that is taken up as it is. */
		proposes: ({context, event}, {facts}: {facts: readonly FactName[]}) => {
			const heard = heardIn(context, event);
			return !isHostile(heard) && !isRecited(heard) && !concedes(heard) && did(heard, ...facts);
		},
		/** Nothing in the answer, and too little patience left to press the same point. */
		weakAndTired: ({context, event}) =>
			strengthOf(heardIn(context, event)) === 'weak' && context.stance.patience <= tired,
		/** Hostile, and with nothing in it that would make up for the tone. */
		sour: ({context, event}) => isSour(heardIn(context, event)),
		/** The answer itself has figures or worth in it, whatever else it does. */
		substantial: ({context, event}) => isSubstantial(heardIn(context, event)),
		/** The most pressing thing still missing from the evidence is what this move asks for. */
		misses: ({context}, {move}: {move: Move}) => gapIn(context) === move,
		/** What does not hold against what was said before is of this kind. */
		slipped: ({context}, {slip}: {slip: Slip}) => context.shown.changed === slip,
		/** The lead has named a figure for the bonus, now or before. */
		namesAmount: ({context, event}) =>
			did(heardIn(context, event), 'amount') || context.shown.amount !== undefined,
		/** The figure came with a reason, or the whole answer carries it. */
		explainsAmount: ({context, event}) => {
			const heard = heardIn(context, event);
			return did(heard, 'reason') || heard.levels.roi === 2;
		},
		/** The company lets the manager give some cash at all. */
		cash: ({context}) => context.stance.room > 0,
		cashAnd: ({context, event}, {facts}: {facts: readonly FactName[]}) =>
			context.stance.room > 0 && did(heardIn(context, event), ...facts),
		strongAndConvinced: ({context, event}) =>
			strengthOf(heardIn(context, event)) === 'strong' && isConvinced(stanceAfter(context, event)),
		fairAndConvinced: ({context, event}) =>
			strengthOf(heardIn(context, event)) !== 'weak' && isConvinced(stanceAfter(context, event)),
		convincedAnd: ({context, event}, {facts}: {facts: readonly FactName[]}) =>
			strengthOf(heardIn(context, event)) !== 'weak' &&
			isConvinced(stanceAfter(context, event)) &&
			did(heardIn(context, event), ...facts),
		substantialAndConvinced: ({context, event}) =>
			isSubstantial(heardIn(context, event)) && isConvinced(stanceAfter(context, event)),
		/** The lead owns what went wrong, or meets the coolness with courtesy. */
		repairs: ({context, event}) => repairs(heardIn(context, event)),
		nextIs: ({context}, {branch}: {branch: Branch}) => nextBranch(context) === branch,
		/** A drill with hardly an answer in it yet: the last question is asked all the same. */
		briefDrill: ({context}) => isBriefDrill(context),
		/** A drill before its third answer: too soon for the end. */
		earlyInDrill: ({context}) => isEarlyInDrill(context),
		sourEarly: ({context, event}) => isEarlyInDrill(context) && isSour(heardIn(context, event)),
		/** The same, with an answer that mends what was said. */
		repairsEarly: ({context, event}) => isEarlyInDrill(context) && repairs(heardIn(context, event)),
		/** The answer that comes is a drill’s last. */
		lastOfDrill: ({context}) => isLastOfDrill(context),
		unclearAtLast: ({context, event}) => isLastOfDrill(context) && isUnclear(heardIn(context, event)),
		/** A drill has had its five answers. */
		spent: ({context}) => isSpent(context),
		/** And its pushback is still open. */
		spentWithin: ({context}) =>
			isSpent(context) && context.drill !== undefined && !(context.drill in context.results),
		/** And nothing is summed up yet. */
		spentAtLarge: ({context}) => isSpent(context) && context.outcome === undefined,
		/** And trust or patience is gone before anything was agreed. */
		spentInAnger: ({context}) =>
			isSpent(context) &&
			context.outcome === undefined &&
			(isOver(context.stance) || outlookOf(context).ending === 'damaged-trust'),
		headsFor: ({context}, {ending, by}: {ending: Ending; by?: CommitmentKind}) => {
			const outlook = outlookOf(context);
			return outlook.ending === ending && outlook.by === by;
		},
		endsAs: ({context}, {ending, by}: {ending: Ending; by?: CommitmentKind}) =>
			context.outcome === ending && (by === undefined || outlookOf(context).by === by),
		/** Money was agreed on, and HR, left to decide, takes it back. */
		overruled: ({context}) =>
			!isOpen('approval', context) &&
			context.commitments.some((each) => isCash(each) && each.lapsed === true),
		/** Something is to be waited for that a grant makes needless. */
		delayed: ({context}) => context.commitments.some((each) => isFirm(each) && delays.includes(each.kind)),
	},
	actions: {
		/** Takes in an answer: the stance moves, what was shown is remembered, a reaction may come. */
		hear: assign(({context, event}) => {
			const heard = heardIn(context, event);
			const changes = changesFor(heard, context);
			const stance = applyChanges(context.stance, changes);
			const reaction = reactionTo(heard, {...context, stance});
			return {
				answered: countedIn(context),
				last: heard,
				changes,
				stance,
				shown: remember(context, heard),
				said: reaction === undefined ? context.said : [...context.said, reaction],
			};
		}),
		wait: assign(({context}) => ({
			answered: countedIn(context),
			last: nothingHeard,
			changes: changesForSilence,
			stance: applyChanges(context.stance, changesForSilence),
		})),
		say: assign({said: ({context}, {move}: {move: Move}) => saidThen(context.said, move)}),
		/** Says what asks for an answer; a drill that has had its last one asks for no more. */
		ask: assign({
			said: ({context}, {move}: {move: Move}) =>
				isSpent(context) ? context.said : saidThen(context.said, move),
		}),
		promise: assign({
			commitments: ({context}, terms: Terms) => [...context.commitments, commitmentFrom(terms, context)],
		}),
		/** The whole ask is granted: what was promised on the way is taken up in it. */
		grant: assign({
			commitments: ({context}) => [
				...context.commitments.filter(({kind}) => !aboutMoney.includes(kind) && !delays.includes(kind)),
				commitmentFrom({kind: 'full', branch: 'close', due: 'month-end'}, context),
			],
		}),
		/** The lead said another day for what was just agreed. */
		amend: assign({commitments: ({context}) => amended(context.commitments, context.last)}),
		/** What was not confirmed slips away. */
		slip: assign({commitments: ({context}) => context.commitments.map(lapse)}),
		/**
		 * What was promised of one kind is worth nothing where the gate is shut. Each gate is a state of the close; this is
		 * what happens to the promises there.
		 */
		shut: assign({
			commitments: ({context}, {gate}: {gate: Gate}) =>
				isOpen(gate, context)
					? context.commitments
					: context.commitments.map((commitment) => (isCash(commitment) ? lapse(commitment) : commitment)),
		}),
		/** What was open when a drill had its last answer stays open: the manager is where they were. */
		breakOff: assign(({context: {drill, results, commitments}}) => ({
			results: drill === undefined ? results : {...results, [drill]: 'standing' as const},
			commitments: commitments.map(lapse),
		})),
		/** Leads over to the next pushback. */
		leadOver: assign(({context}, {to}: {to: Branch}) => ({
			said: ledOver(context, to),
			// A date named for one thing is not meant for the next.
			shown: {...context.shown, date: undefined},
		})),
		closeBranch: assign(({context}, {branch, result}: {branch: Branch; result: BranchResult}) => {
			const changes = isSide(branch) ? changesForOutcome(branch, result, context.said) : [];
			return {
				results: {...context.results, [branch]: result},
				changes: [...context.changes, ...changes],
				stance: applyChanges(context.stance, changes),
			};
		}),
		/** The evidence is over: what is still missing becomes a doubt. */
		weighEvidence: assign(({context}) => {
			const changes = changesAfterEvidence(context);
			return {
				changes: [...context.changes, ...changes],
				stance: applyChanges(context.stance, changes),
			};
		}),
		/** The lead lets the manager’s silence stand. */
		hold: assign(({context}) => ({
			answered: countedIn(context),
			last: nothingHeard,
			changes: changesForHolding,
			stance: applyChanges(context.stance, changesForHolding),
		})),
		headFor: assign({outcome: (_, {ending}: {ending: Ending}) => ending}),
	},
});
