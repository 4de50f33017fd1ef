/** The vocabulary of the charts: their actions by name; the guards stand in a file of their own. */
import {assign, setup} from 'xstate';
import {
	type Branch,
	type Ending,
	type Phase,
	type SideBranch,
	sides,
	type Slip,
	type WishForm,
} from '../src/terms.ts';
import {
	did,
	heardIn,
	lastValueOf,
	nothingHeard,
	valueOf,
	type BranchResult,
	type Heard,
	type MeetingContext,
	type MeetingEvent,
	type MeetingInput,
} from './context.ts';
import {guards} from './guards.ts';
import type {Move} from './moves.ts';
import {reactionsTo} from './reactions.ts';
import {
	applyChanges,
	changesAfterEvidence,
	changesFor,
	changesForHolding,
	changesForOutcome,
	changesForSilence,
} from './stance.ts';
import {countedIn, isSpent} from './drill.ts';
import {
	inUnitOf,
	lowersAsk,
	mayBeTheAsk,
	mayRaise,
	mostAsked,
	namesLess,
	wasNoAsk,
	firstPartIn,
	sumFromNowOn,
} from './sum-asked.ts';
import {dayIn, earlyTerms} from './known-terms.ts';
import {closedUnanswered, ledOver, restTold, turnedTo, type LeavingAgreed} from './lead-over.ts';
import {outlookOf} from './outlook.ts';
import {owedAfter, quotedIn, remembered} from './owed-answers.ts';
import {
	aboutMoney,
	amended,
	commitmentFrom,
	delays,
	isCash,
	isOpen,
	lapse,
	sumPutRight,
	withoutShare,
	withPromise,
	type Gate,
	type Terms,
} from './promises.ts';
import {saidThen} from './replies.ts';
import {strengthOf, tellsOfOffer} from './strength.ts';
import {
	bonusAfter,
	daysAfter,
	formAfter,
	gift,
	givenNow,
	strikes,
	waives,
	wantedAfter,
	withDays,
	spokenIn,
} from './wishes.ts';

import {managerAsks, placeIn, standsAt} from './stands-at.ts';

const isSide = (branch: Branch): branch is SideBranch => sides.some((side) => side === branch);

/** Where the lead goes down unasked, what is asked for is the lower figure, or no longer known. */
const goesDown = (context: MeetingContext, heard: Heard): boolean =>
	lowersAsk(heard, context.shown.mostAsked) &&
	!['opening', 'evidence', 'ask'].includes(placeIn(context)) &&
	// “At or below 2.5 percent” is a mark, and “more or less?” asks: neither undoes the sum that was named.
	(valueOf(heard, 'discount') !== undefined ||
		!did(heard, 'sets-bar', 'question', 'yes-no', 'restates-terms')) &&
	// “Is it the 2,000, or something less?” asks what it is.
	(placeIn(context) !== 'close' || valueOf(heard, 'discount') !== undefined);

const explainsSum = (context: MeetingContext): boolean =>
	context.shown.amount !== undefined && standsAt(context) === 'ask.reason';

/** A figure is the ask where the manager asked for it, or where it comes first. */
function askedAmount(context: MeetingContext, heard: Heard): string | undefined {
	const {shown} = context;
	const place = placeIn(context);
	// Asked where the figure comes from, the lead names what it is made of, or what was meant by it all along.
	const settled = explainsSum(context) && !wasNoAsk(heard, shown.mostAsked);
	const asked = place === 'ask' && !settled;
	const first = shown.amount === undefined && mayBeTheAsk(place);
	const less = place === 'amount' && namesLess(heard, shown.mostAsked);
	const named = asked || first || less || did(heard, 'corrects');
	return (named ? inUnitOf(valueOf(heard, 'amount'), shown.amount) : undefined) ?? shown.amount;
}

/** The most that was asked for by now; what was put right was never asked for, and what explains a sum is no sum asked for. */
function mostAskedIn(context: MeetingContext, heard: Heard): number {
	const {mostAsked: before, amount} = context.shown;
	if (valueOf(heard, 'amount') === undefined) return before;
	const explains = explainsSum(context);
	if (did(heard, 'corrects') || (explains && wasNoAsk(heard, before))) return mostAsked(heard, 0);
	const isAsk =
		askedAmount(context, heard) !== amount || mayRaise(placeIn(context)) || placeIn(context) === 'ask';
	return isAsk && !explains ? mostAsked(heard, before) : before;
}

/** What is off by now: the weightiest, and a blank only until it is filled. */
function slipIn({shown: {changed}}: MeetingContext, heard: Heard): Slip | undefined {
	if (changed === 'figure' || did(heard, 'changed-figure')) return 'figure';
	if (changed === 'deed' || did(heard, 'we-became-i')) return 'deed';
	const isBlank = did(heard, 'left-blank') || (changed === 'blank' && !did(heard, 'fills-blank'));
	return isBlank ? 'blank' : undefined;
}

/** Asked where the sum comes from, the lead gave more than a wish. */
const isExplained = (context: MeetingContext, heard: Heard): boolean =>
	standsAt(context) === 'ask.reason' &&
	strengthOf(heard) !== 'weak' &&
	!did(heard, 'unknown') &&
	(heard.levels.data + heard.levels.roi > 0 || did(heard, 'pays-from-gain', 'beyond-role', 'by-contract'));

/** The sum the lead puts in place of the one before, wherever the talk is. */
const newSum = (context: MeetingContext, heard: Heard): string | undefined =>
	['opening', 'evidence', 'matter'].includes(placeIn(context))
		? undefined
		: sumFromNowOn(
				heard,
				context.shown,
				context.commitments.some(({kind}) => kind === 'part'),
			);

/** What is promised about the sum is about that one from now on. */
const withSum = (
	commitments: MeetingContext['commitments'],
	sum: string | undefined,
): MeetingContext['commitments'] =>
	sum === undefined
		? commitments
		: commitments.map((each) => (each.amount === undefined ? each : {...each, amount: sum}));

function remember(context: MeetingContext, heard: Heard): MeetingContext['shown'] {
	const {shown} = context;
	const amount =
		newSum(context, heard) ??
		(goesDown(context, heard)
			? inUnitOf(valueOf(heard, 'discount'), shown.amount)
			: askedAmount(context, heard));
	const figure = valueOf(heard, 'figure') ?? shown.figure;
	const date =
		dayIn(heard) ??
		// A day that cannot be quoted is spoken of like this.
		(did(heard, 'date') && !did(heard, 'asks-date') ? 'the day you named' : shown.date);
	// What is met already is no condition any more.
	const condition = lastValueOf(heard, 'sets-bar') ?? (did(heard, 'bar-met') ? undefined : shown.condition);
	const early = earlyTerms(heard, shown, placeIn(context));
	const first = firstPartIn(heard, shown.mostAsked) ?? shown.first;
	const form = formAfter(heard, shown);
	const days = daysAfter(heard, shown);
	const place = placeIn(context);
	const matter = spokenIn(heard, context) ?? shown.matter;
	return {
		data: heard.levels.data > shown.data ? heard.levels.data : shown.data,
		roi: heard.levels.roi > shown.roi ? heard.levels.roi : shown.roi,
		credit: shown.credit || did(heard, 'credit'),
		compared: shown.compared || did(heard, 'compares'),
		gain: shown.gain || did(heard, 'brings'),
		reason:
			shown.reason ||
			isExplained(context, heard) ||
			(did(heard, 'reason') && amount !== undefined) ||
			heard.levels.roi === 2,
		changed: slipIn(context, heard),
		step:
			shown.step || (!managerAsks.includes(place) && did(heard, 'next-step', 'own-day', 'offers-material')),
		offer: shown.offer || did(heard, 'competing-offer'),
		rival:
			shown.rival ||
			(heard.flags.includes('ultimatum') &&
				heard.doubtful?.includes('ultimatum') !== true &&
				// A day for the answer, or work held back, speaks of no other company.
				!did(heard, 'date', 'trade', 'offers-work')) ||
			// Told in passing, with the wish to stay, an offer is no question any more.
			(tellsOfOffer(heard) && !did(heard, 'wish-to-stay')),
		mostAsked: mostAskedIn(context, heard),
		...(amount === undefined ? {} : {amount}),
		waived: waives(heard, shown),
		wanted: wantedAfter(heard, shown),
		refused: shown.refused,
		bonus: bonusAfter(heard, shown, place),
		...(matter === undefined ? {} : {matter}),
		form,
		...(days === undefined ? {} : {days}),
		...(figure === undefined ? {} : {figure}),
		...(date === undefined ? {} : {date}),
		...(condition === undefined ? {} : {condition}),
		...(early === undefined ? {} : {early}),
		...(first === undefined ? {} : {first}),
	};
}

/** What was struck is wanted no longer, so that it is not asked about next. */
const without = (shown: MeetingContext['shown'], struck: MeetingContext['commitments']) => ({
	...shown,
	wanted: shown.wanted.filter((form) => !struck.some((each) => each.form === form)),
});

/** What has been said with this move, and the answers owed for it. */
function said(context: MeetingContext, move: Move): Pick<MeetingContext, 'said' | 'owed'> {
	const all = saidThen(context, move, context.last);
	return {said: all, owed: owedAfter(context, all)};
}

export const chart = setup({
	types: {
		context: {} as MeetingContext,
		events: {} as MeetingEvent,
		input: {} as MeetingInput,
		meta: {} as {move: Move},
		tags: {} as Phase,
	},
	guards,
	actions: {
		/** Takes in an answer: the stance moves, what was shown is remembered, a reaction may come. */
		hear: assign(({context, event}) => {
			const heard = heardIn(context, event);
			const changes = changesFor(heard, context);
			const stance = applyChanges(context.stance, changes);
			const struck = strikes(heard, context);
			const kept = context.commitments.filter((each) => !struck.includes(each));
			const gifts = givenNow(heard, {...context, stance}).map((form) => gift(form, context));
			const reactions = reactionsTo(heard, {...context, stance});
			const shown = without(remember(context, heard), struck);
			return {
				answered: countedIn(context),
				spoken: context.said.length,
				last: heard,
				changes,
				stance,
				shown,
				said: [...context.said, ...reactions],
				questions: remembered(heard, context, reactions),
				quoted: quotedIn(heard, context, reactions),
				commitments: withDays([...withSum(kept, newSum(context, heard)), ...gifts], shown),
			};
		}),
		wait: assign(({context}) => ({
			answered: countedIn(context),
			spoken: context.said.length,
			last: nothingHeard,
			changes: changesForSilence,
			stance: applyChanges(context.stance, changesForSilence),
		})),
		/** What is said from here on replies to something new. */
		turn: assign({spoken: ({context}) => context.said.length}),
		say: assign(({context}, {move}: {move: Move}) => said(context, move)),
		/** Closes a pushback that was not answered. */
		stand: assign(({context}, {branch}: {branch: LeavingAgreed}) =>
			said(context, closedUnanswered(branch, context)),
		),
		/** Says what asks for an answer; a drill that has had its last one asks for no more. */
		ask: assign(({context}, {move}: {move: Move}) => (isSpent(context) ? {} : said(context, move))),
		promise: assign({
			commitments: ({context}, terms: Terms) => {
				const made = commitmentFrom(terms, context);
				return withPromise(context.commitments, made);
			},
		}),
		/** What was wanted beside the bonus or in its place is given. */
		give: assign({
			commitments: ({context}, {form}: {form: WishForm}) =>
				withDays([...context.commitments, gift(form, context)], context.shown),
		}),
		/** It is refused, and that is remembered as well. */
		refuse: assign({
			shown: ({context: {shown}}, {form}: {form: WishForm}) => ({
				...shown,
				refused: [...shown.refused, form],
			}),
		}),
		/** The lead does not want it any more. */
		drop: assign({
			shown: ({context: {shown}}, {form}: {form: WishForm}) => ({
				...shown,
				wanted: shown.wanted.filter((each) => each !== form),
			}),
		}),
		/** It is settled that no bonus is wanted. */
		contented: assign({
			shown: ({context: {shown}}) => ({...shown, bonus: false, waived: true}),
		}),
		/** The talk turns to one of the things wanted. */
		turnTo: assign(({context}, {form}: {form: WishForm}) => ({
			said: turnedTo(context, form),
			shown: {...context.shown, matter: form},
		})),
		/** The whole ask is granted: what was promised on the way is taken up in it. */
		grant: assign({
			commitments: ({context}) => [
				...context.commitments.filter(({kind}) => !aboutMoney.includes(kind) && !delays.includes(kind)),
				commitmentFrom({kind: 'full', branch: 'close', due: 'month-end'}, context),
			],
		}),
		/** What was named in the last pushback is not meant for the last words. */
		closeTerms: assign({
			shown: ({context}) => ({...context.shown, date: undefined, condition: undefined}),
		}),
		/** The lead said another day for what was just agreed. */
		amend: assign(({context}) => {
			const any = placeIn(context) === 'close';
			const {last, shown, outcome} = context;
			const sum = any ? sumPutRight(last, shown) : undefined;
			const kept = any ? withoutShare(context.commitments, last) : context.commitments;
			const commitments = withSum(amended(kept, last, {asked: shown.mostAsked, any}), sum);
			return {
				commitments,
				shown: sum === undefined ? shown : {...shown, amount: sum},
				// Without the offer it ends with what was agreed before.
				...(kept === context.commitments || outcome === undefined
					? {}
					: {outcome: outlookOf({...context, commitments}).ending}),
			};
		}),
		/** What was not confirmed slips away. */
		slip: assign({commitments: ({context}) => context.commitments.map(lapse)}),
		/**
		 * Money promised for now slips away where the gate is shut. Each gate is a state of the close; this is what happens to
		 * the promises there.
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
			// A date, a condition or a part named for one thing is not meant for the next.
			shown: {...context.shown, date: undefined, condition: undefined, first: undefined},
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
			spoken: context.said.length,
			last: nothingHeard,
			changes: changesForHolding,
			stance: applyChanges(context.stance, changesForHolding),
		})),
		/** Before one thing is summed up: the others that were agreed hold as well. */
		keepRest: assign({
			said: ({context}) => restTold(context, outlookOf(context).by),
		}),
		headFor: assign({outcome: (_, {ending}: {ending: Ending}) => ending}),
	},
});
