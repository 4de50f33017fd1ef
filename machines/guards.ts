/** What the charts ask about an answer and about what they remember: their guards by name. */
import type {FactName} from '../src/scoring/assessment.ts';
import type {Branch, Slip} from '../src/terms.ts';
import {nextBranch} from './agenda.ts';
import {closeGuards} from './close-guards.ts';
import {lowersAsk, takesAllFromPot} from './sum-asked.ts';
import {did, heardIn, type Heard} from './context.ts';
import {isLastOfDrill, isSpent} from './drill.ts';
import {gapIn} from './evidence-gaps.ts';
import {asksWhatIsMeant} from './meant.ts';
import {knows, type KnownTerms} from './known-terms.ts';
import type {Move} from './moves.ts';
import {holdsOn, onlyAsksAgain} from './open-questions.ts';
import {onlyAsksOfDeal} from './only-asked.ts';
import {outlookOf} from './outlook.ts';
import {hasJustAgreed} from './promises.ts';
import {applyChanges, changesForSilence, isConvinced, isOver} from './stance.ts';
import {asksOnlyForm, givenNow, hasWish, wishes} from './wishes.ts';
import {stanceAfter, wishGuards, type Seen} from './wish-guards.ts';
import {concedes, isBrief, isHostile, isRecited, isSour, isUnclear, strengthOf} from './strength.ts';

const isSubstantial = (heard: Heard): boolean =>
	strengthOf(heard) !== 'weak' && heard.levels.data + heard.levels.roi >= 2;

/** At this patience a manager no longer presses a point, but closes the topic. */
const tired = 3;

const table = {
	...wishGuards,
	...closeGuards,
	/** The answer could not be judged at all. */
	unclear: ({context, event}: Seen) => isUnclear(heardIn(context, event)),
	/** It was a word or two: understood, and too little to go on with. */
	brief: ({context, event}: Seen) => isBrief(heardIn(context, event)),
	/** It only asks what was meant. */
	asksWhatIsMeant: ({context, event}: Seen) => asksWhatIsMeant(heardIn(context, event), context),
	/** It only asks about the deal. */
	onlyAsksOfDeal: ({context, event}: Seen) => onlyAsksOfDeal(heardIn(context, event), context),
	/** With this answer trust or patience runs out. */
	lastStraw: ({context, event}: Seen) => isOver(stanceAfter(context, event)),
	/** It cannot be followed, and neither could too much before it. */
	lastUnclear: ({context, event}: Seen) =>
		isUnclear(heardIn(context, event)) && isOver(stanceAfter(context, event)),
	/** It asks again what was passed over, and brings nothing else. */
	onlyAsksAgain: ({context, event}: Seen) => onlyAsksAgain(heardIn(context, event), context),
	/** What was passed over has just had its answer, and nothing new is raised in the same breath. */
	holdsOn: ({context}: Seen) => !isSpent(context) && holdsOn(context),
	lastSilence: ({context}: Seen) => isOver(applyChanges(context.stance, changesForSilence)),
	concedes: ({context, event}: Seen) => concedes(heardIn(context, event)),
	threatens: ({context, event}: Seen) => {
		const heard = heardIn(context, event);
		// “It can’t go on like this” is no threat from somebody who is worn out.
		return heard.flags.includes('ultimatum') && !did(heard, 'worn-out');
	},
	strong: ({context, event}: Seen) => strengthOf(heardIn(context, event)) === 'strong',
	fair: ({context, event}: Seen) => strengthOf(heardIn(context, event)) !== 'weak',
	did: ({context, event}: Seen, {facts}: {facts: readonly FactName[]}) =>
		did(heardIn(context, event), ...facts),
	/** It asks the named things and says no day itself: what the manager has in mind is for them to say. */
	leavesOpen: ({context, event}: Seen, {facts}: {facts: readonly FactName[]}) => {
		const heard = heardIn(context, event);
		return facts.every((fact) => did(heard, fact)) && !did(heard, 'date');
	},
	/** It asks for a condition, and has none of its own: no day and no figure. */
	asksForBar: ({context, event}: Seen) => {
		const heard = heardIn(context, event);
		return did(heard, 'sets-bar') && did(heard, 'question') && !did(heard, 'date') && heard.levels.data === 0;
	},
	cashAndAll: ({context, event}: Seen, {facts}: {facts: readonly FactName[]}) =>
		context.stance.room > 0 && facts.every((fact) => did(heardIn(context, event), fact)),
	didAll: ({context, event}: Seen, {facts}: {facts: readonly FactName[]}) =>
		facts.every((fact) => did(heardIn(context, event), fact)),
	/** It asks for the manager’s word or offers a page, and what goes in has been told with it. For states that go on by themselves. */
	convincedHandsOver: ({context, event}: Seen) => {
		const heard = heardIn(context, event);
		return (
			isConvinced(context.stance) &&
			!isHostile(heard) &&
			did(heard, 'offers-material', 'asks-backing') &&
			(heard.levels.data + heard.levels.roi > 0 ||
				did(heard, 'figure', 'compares', 'counts', 'credit', 'reason', 'names-witness', 'own-decision'))
		);
	},
	strongAnd: ({context, event}: Seen, {facts}: {facts: readonly FactName[]}) =>
		strengthOf(heardIn(context, event)) === 'strong' && did(heardIn(context, event), ...facts),
	fairAnd: ({context, event}: Seen, {facts}: {facts: readonly FactName[]}) =>
		strengthOf(heardIn(context, event)) !== 'weak' && did(heardIn(context, event), ...facts),
	/** It did the named thing without a hostile word, however well the rest of it was said. */
	kindlyDid: ({context, event}: Seen, {facts}: {facts: readonly FactName[]}) =>
		!isHostile(heardIn(context, event)) && did(heardIn(context, event), ...facts),
	/** A lower sum than before, with nothing asked for in return. */
	lowers: ({context, event}: Seen) => lowersAsk(heardIn(context, event), context.shown.mostAsked),
	/** It puts forward the named thing, however loosely, and not as a form filled in: that is taken up as it is. */
	proposes: ({context, event}: Seen, {facts}: {facts: readonly FactName[]}) => {
		const heard = heardIn(context, event);
		return !isHostile(heard) && !isRecited(heard) && !concedes(heard) && did(heard, ...facts);
	},
	/** Nothing in the answer, and too little patience left to press the same point. */
	weakAndTired: ({context, event}: Seen) =>
		strengthOf(heardIn(context, event)) === 'weak' && context.stance.patience <= tired,
	/** Hostile, and with nothing in it that would make up for the tone. */
	sour: ({context, event}: Seen) => isSour(heardIn(context, event)),
	/** There is a figure or a worth in it, however loose: it is asked about, and not asked for. */
	showsSomething: ({context, event}: Seen) => {
		const heard = heardIn(context, event);
		return strengthOf(heard) !== 'weak' && (heard.levels.data + heard.levels.roi > 0 || did(heard, 'figure'));
	},
	/** It says that it will be told, and hardly tells it yet. */
	announces: ({context, event}: Seen) => {
		const heard = heardIn(context, event);
		return did(heard, 'announces') && did(heard, 'bonus', 'amount') && heard.levels.data < 2;
	},
	/** The most pressing thing still missing from the evidence is what this move asks for. */
	misses: ({context}: Seen, {move}: {move: Move}) => gapIn(context) === move,
	/** What does not hold against what was said before is of this kind. */
	slipped: ({context}: Seen, {slip}: {slip: Slip}) => context.shown.changed === slip,
	/** Nothing was told that could be believed or not. */
	showedNothing: ({context: {shown}}: Seen) => shown.data === 0 && shown.figure === undefined,
	/** Something other than money is wanted, and no sum has been named. */
	wishesOnly: ({context, event}: Seen) => {
		const heard = heardIn(context, event);
		return wishes(heard) && !did(heard, 'amount') && context.shown.amount === undefined;
	},
	/** No sum is wanted. */
	waivesMoneyNow: ({context, event}: Seen) => asksOnlyForm(heardIn(context, event), context),
	/** With this answer nothing is left to be wanted. */
	isContent: ({context, event}: Seen) => {
		const heard = heardIn(context, event);
		const stance = stanceAfter(context, event);
		return (
			asksOnlyForm(heard, context) && (hasWish(context) || givenNow(heard, {...context, stance}).length > 0)
		);
	},
	/** Figures and worth have been told, one of them in full; in a drill, telling them is what is practised. */
	caseKnown: ({context: {shown, drill}}: Seen) => drill === undefined && shown.data + shown.roi >= 3,
	/** It did the named thing without a hostile word, to a manager who is convinced. */
	kindlyConvinced: ({context, event}: Seen, {facts}: {facts: readonly FactName[]}) =>
		isConvinced(stanceAfter(context, event)) &&
		!isHostile(heardIn(context, event)) &&
		did(heardIn(context, event), ...facts),
	/** The lead has named a figure for the bonus, now or before. */
	namesAmount: ({context, event}: Seen) =>
		did(heardIn(context, event), 'amount') || context.shown.amount !== undefined,
	/** Figure and reason have both been told. */
	knowsTheAsk: ({context}: Seen) => context.shown.amount !== undefined && context.shown.reason,
	/** The figure came with a reason, or the whole answer carries it. */
	explainsAmount: ({context, event}: Seen) => {
		const heard = heardIn(context, event);
		return did(heard, 'reason') || heard.levels.roi === 2;
	},
	/** The company lets the manager give some cash at all. */
	cash: ({context}: Seen) => context.stance.room > 0,
	cashAnd: ({context, event}: Seen, {facts}: {facts: readonly FactName[]}) =>
		context.stance.room > 0 && did(heardIn(context, event), ...facts),
	/** What the talk would ask for has been told by now. For states that go on by themselves. */
	knows: ({context}: Seen, {parts}: {parts: readonly (keyof KnownTerms)[]}) => knows(context, parts),
	/** All of it is to come from elsewhere: in so many words, or with the sum asked for. */
	wholeFromPot: ({context, event}: Seen) =>
		context.stance.room > 0 && takesAllFromPot(heardIn(context, event), context.shown.mostAsked),
	/** The lead has spoken of another offer by now. */
	offerTold: ({context}: Seen) => context.shown.offer,
	/** It is to be paid in one, and not in parts. */
	inOneSum: ({context, event}: Seen) => {
		const heard = heardIn(context, event);
		return (
			heard.facts.some(({fact, size}) => fact === 'pot-whole' && size === undefined) &&
			!did(heard, 'split') &&
			strengthOf(heard) !== 'weak'
		);
	},
	/** It is known, and the answer is good enough to settle it. For states that go on by themselves. */
	settlesKnown: ({context}: Seen, {parts}: {parts: readonly (keyof KnownTerms)[]}) =>
		knows(context, parts) &&
		(isConvinced(context.stance)
			? strengthOf(context.last) !== 'weak'
			: strengthOf(context.last) === 'strong'),
	/** It names a day and no parts, in an answer good enough for what the manager holds. */
	wholeOnDay: ({context, event}: Seen) => {
		const heard = heardIn(context, event);
		return (
			strengthOf(heard) !== 'weak' &&
			isConvinced(stanceAfter(context, event)) &&
			did(heard, 'later-payment', 'date') &&
			!did(heard, 'split', 'interim')
		);
	},
	/** And by somebody who has convinced the manager. */
	convincedKnows: ({context}: Seen, {parts}: {parts: readonly (keyof KnownTerms)[]}) =>
		isConvinced(context.stance) && knows(context, parts),
	/** The same, where there is something to pay it from. */
	payableKnows: ({context}: Seen, {parts}: {parts: readonly (keyof KnownTerms)[]}) =>
		context.stance.room > 0 && isConvinced(context.stance) && knows(context, parts),
	fairWithCash: ({context, event}: Seen) =>
		context.stance.room > 0 && strengthOf(heardIn(context, event)) !== 'weak',
	strongAndConvinced: ({context, event}: Seen) =>
		strengthOf(heardIn(context, event)) === 'strong' && isConvinced(stanceAfter(context, event)),
	strongAndConvincedDid: ({context, event}: Seen, {facts}: {facts: readonly FactName[]}) =>
		strengthOf(heardIn(context, event)) === 'strong' &&
		isConvinced(stanceAfter(context, event)) &&
		did(heardIn(context, event), ...facts),
	fairAndConvinced: ({context, event}: Seen) =>
		strengthOf(heardIn(context, event)) !== 'weak' && isConvinced(stanceAfter(context, event)),
	convincedAnd: ({context, event}: Seen, {facts}: {facts: readonly FactName[]}) =>
		strengthOf(heardIn(context, event)) !== 'weak' &&
		isConvinced(stanceAfter(context, event)) &&
		did(heardIn(context, event), ...facts),
	substantialAndConvinced: ({context, event}: Seen) =>
		isSubstantial(heardIn(context, event)) && isConvinced(stanceAfter(context, event)),
	/** Something firm was agreed right before: what comes now asks for the next thing it needs. */
	hasAgreed: ({context}: Seen) => hasJustAgreed(context),
	nextIs: ({context}: Seen, {branch}: {branch: Branch}) => nextBranch(context) === branch,
	/** The answer that comes is a drill’s last. */
	lastOfDrill: ({context}: Seen) => isLastOfDrill(context),
	unclearAtLast: ({context, event}: Seen) => isLastOfDrill(context) && isUnclear(heardIn(context, event)),
	/** A drill has had its five answers. */
	spent: ({context}: Seen) => isSpent(context),
	/** And its pushback is still open. */
	spentWithin: ({context}: Seen) =>
		isSpent(context) && context.drill !== undefined && !(context.drill in context.results),
	/** And nothing is summed up yet. */
	spentAtLarge: ({context}: Seen) => isSpent(context) && context.outcome === undefined,
	/** And trust or patience is gone before anything was agreed. */
	spentInAnger: ({context}: Seen) =>
		isSpent(context) &&
		context.outcome === undefined &&
		(isOver(context.stance) || outlookOf(context).ending === 'damaged-trust'),
};

type ParamsOf<Guard extends (seen: Seen, params: never) => boolean> =
	Parameters<Guard> extends readonly [unknown, infer Params extends object] ? Params : undefined;

/** The guards, each with what it is asked with; for those that need nothing, with nothing. */
export const guards: {
	readonly [Name in keyof typeof table]: (seen: Seen, params: ParamsOf<(typeof table)[Name]>) => boolean;
} = table;
