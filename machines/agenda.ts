/** Which pushbacks come, and in which order. */
import {
	backbone,
	sides,
	type BackboneBranch,
	type Branch,
	type Rung,
	type Setting,
	type SideBranch,
} from '../src/terms.ts';
import {did, isFirm, lastClosed, type CommitmentKind, type MeetingContext} from './context.ts';
import {asks} from './remarks.ts';
import {outlookOf} from './outlook.ts';
import {isTerm} from './promises.ts';
import {putForward} from './proposals.ts';
import {isConvinced} from './stance.ts';
import {hasWish} from './wishes.ts';

type Weights = Readonly<Record<BackboneBranch, number>>;

/** A company in trouble has no money before it has anything else; one doing well hides behind process. */
const byCompany: Readonly<Record<Setting['company'], Weights>> = {
	strong: {budget: 0, hr: 2, deferral: 2},
	steady: {budget: 2, hr: 1, deferral: 1},
	struggling: {budget: 4, hr: 0, deferral: 2},
};

/** A grid points to HR, a discretionary pot to the budget, KPIs to those who keep them and to the end of the period. */
const byBonus: Readonly<Record<Setting['bonus'], Weights>> = {
	standard: {budget: 0, hr: 2, deferral: 0},
	discretionary: {budget: 2, hr: 0, deferral: 0},
	kpi: {budget: 0, hr: 1, deferral: 1},
};

/** A small whole number, 0 ≤ n < `below`, the same for the same seed and salt. */
export function draw(seed: number, salt: number, below: number): number {
	// The finaliser of MurmurHash3: neighbouring seeds give unrelated numbers.
	let h = (seed ^ Math.imul(salt + 1, 0x9e3779b1)) >>> 0;
	h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
	h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
	return ((h ^ (h >>> 16)) >>> 0) % below;
}

/** The backbone in the order the setting suggests; the seed decides between near ones. */
export function agendaFor(setting: Setting, seed: number): readonly BackboneBranch[] {
	const weight = (branch: BackboneBranch): number =>
		byCompany[setting.company][branch] +
		byBonus[setting.bonus][branch] +
		draw(seed, backbone.indexOf(branch), 3);
	return backbone.toSorted((a, b) => weight(b) - weight(a));
}

/** How many of the backbone a manager raises when the talk runs its course: all of it on the hard rung. */
const backboneIn = (rung: Rung): number => (rung === 'hard' ? backbone.length : 2);

/** How many of the others come besides, without the one at the door. */
const sidesIn = ({pressure}: Setting, rung: Rung): number =>
	(pressure === 'calm' ? 2 : 1) + (rung === 'hard' ? 1 : 0);

/** The most pushbacks a meeting can have. */
export const pushbacksIn = (setting: Setting, rung: Rung = 'plain'): number =>
	backboneIn(rung) + sidesIn(setting, rung) + 1;

/** One manager in so many says nothing at first to the sum. */
const silentlyMet = 5;

/** Below this patience a manager with the backbone behind them starts nothing new. */
const tired = 4;

const promises = (commitments: MeetingContext['commitments'], ...kinds: readonly CommitmentKind[]): boolean =>
	commitments.some(({kind}) => kinds.includes(kind));

/** Some of the money has been promised: whoever doubts or delays it now goes back on their word. */
const isPaid = (commitments: MeetingContext['commitments']): boolean =>
	promises(commitments, 'part', 'share');

interface Side {
	readonly branch: SideBranch;
	readonly when: (context: MeetingContext) => boolean;
}

/** Called up by what the lead said, and too plain to be passed over. */
const pressing: readonly Side[] = [
	{branch: 'leaving', when: ({shown}) => shown.rival},
	{branch: 'doubt', when: ({shown}) => shown.changed !== undefined},
	{
		branch: 'credit',
		// Who claimed it alone from the start; a “we” that became an “I” is asked about as a doubt.
		when: ({stance, said, last}) =>
			stance.doubts.includes('credit') &&
			!said.includes('doubt.who') &&
			// Whoever has just told the parts apart is not asked for them in the next breath.
			!did(last, 'credit', 'own-decision'),
	},
];

/** Called up by what the lead said; the seed decides which a manager minds most. */
const calledFor: readonly Side[] = [
	{branch: 'doubt', when: ({stance}) => stance.doubts.includes('figures')},
	{branch: 'conduct', when: ({stance}) => stance.doubts.includes('tone')},
	{
		branch: 'amount',
		when: ({shown, commitments}) => shown.amount !== undefined && !shown.reason && !isPaid(commitments),
	},
	{branch: 'duty', when: ({stance}) => stance.doubts.includes('worth')},
];

/**
 * Brought by the setting or by how it goes; the seed decides where several could come. Where days or a course were agreed
 * on, nobody goes on about how the money would be explained.
 */
const possible: readonly Side[] = [
	{
		branch: 'band',
		when: ({setting, commitments}) => setting.bonus === 'standard' && !promises(commitments, 'form'),
	},
	{
		branch: 'prove-it',
		// Where a day is fixed already, one more condition would take it back.
		when: ({setting, commitments}) =>
			setting.bonus === 'kpi' && !isPaid(commitments) && !promises(commitments, 'later', 'review', 'form'),
	},
	{
		branch: 'precedent',
		when: ({setting, commitments}) =>
			(setting.bonus === 'discretionary' || setting.style === 'relationship-oriented') &&
			!promises(commitments, 'form'),
	},
	{
		branch: 'silence',
		// To be silent right after a yes, or after half of one, would take it back.
		when: (context) =>
			context.stance.trust >= 6 &&
			context.shown.amount !== undefined &&
			['standing', undefined].includes(lastClosed(context)?.result),
	},
	{
		branch: 'non-cash',
		when: ({results, stance, commitments}) =>
			(results.budget === 'standing' || (stance.room === 0 && results.budget !== undefined)) &&
			!promises(commitments, 'form') &&
			!isPaid(commitments),
	},
	{
		branch: 'lowball',
		when: (context) =>
			isConvinced(context.stance) &&
			context.stance.trust >= 7 &&
			context.stance.room > 0 &&
			context.shown.amount !== undefined &&
			context.results.budget !== 'standing' &&
			!isPaid(context.commitments) &&
			!promises(context.commitments, 'form') &&
			// Whoever is about to grant it all offers no third of it.
			outlookOf(context).ending !== 'granted' &&
			// In the breath in which a day was fixed for the money, an offer would take it back.
			!(promises(context.commitments, 'later') && lastClosed(context)?.branch === 'budget') &&
			// An offer comes when everything else has been said; what follows it would only take it back.
			nextOfBackbone(context) === undefined,
	},
];

/** At the door: only where there is an agreement to loosen, and not with every manager. */
const atTheDoor = (context: MeetingContext): boolean =>
	context.setting.pressure === 'calm' &&
	context.commitments.some((each) => isFirm(each) && isTerm(each)) &&
	// Whoever is about to grant it all has no terms to loosen.
	outlookOf(context).ending !== 'granted' &&
	// After a refusal nobody says goodbye with a compliment.
	lastClosed(context)?.result === 'settled' &&
	context.stance.trust >= 6 &&
	draw(context.seed, 11, 2) === 0;

/** What of the backbone may still come, in the order of the agenda. */
function leftOfBackbone({agenda, results, commitments, rung}: MeetingContext): readonly BackboneBranch[] {
	const raised = backbone.filter((branch) => branch in results);
	if (raised.length >= backboneIn(rung)) return [];
	// "Come back next cycle" makes no sense from someone who has just agreed on a payment.
	const paid = promises(commitments, 'later', 'condition') || isPaid(commitments);
	return agenda.filter((branch) => !(branch in results) && !(paid && branch === 'deferral'));
}

const nextOfBackbone = (context: MeetingContext): BackboneBranch | undefined => leftOfBackbone(context)[0];

/** One of them, by the seed. */
const drawn = (from: readonly Side[], seed: number, nth: number): Side | undefined =>
	from[draw(seed, nth + 5, Math.max(1, from.length))];

/** In an exam whatever fits may come next, and the seed alone decides: nobody can learn the order. */
function shuffled(context: MeetingContext, mayBeSide: boolean, open: (side: Side) => boolean) {
	const fitting: readonly Branch[] = [
		...leftOfBackbone(context),
		...(mayBeSide ? [...pressing, ...calledFor, ...possible].filter(open).map(({branch}) => branch) : []),
	];
	return fitting[draw(context.seed, 20 + Object.keys(context.results).length, Math.max(1, fitting.length))];
}

/** A drill whose pushback was over with the first answer. */
export const isBriefDrill = ({said, drill}: MeetingContext): boolean =>
	drill !== undefined && said.filter((move) => move.startsWith(`${drill}.`)).length === 2;

/** Such a drill begins once more, one answer being no practice; unless the point was given up, which no manager undoes. */
const isOneMore = (context: MeetingContext, drill: Branch): boolean =>
	context.results[drill] !== 'let-go' &&
	// An offer that was taken, or kept for whoever thinks it over, is not made again.
	!(drill === 'lowball' && context.results[drill] === 'soft') &&
	isBriefDrill(context);

/** The lead has just given it up, and neither asks nor puts forward anything else: there is nothing left to argue against. */
const isDropped = ({results, last, commitments}: MeetingContext): boolean =>
	lastClosed({results})?.result === 'let-go' &&
	// Whoever has got something else may well ask about that.
	(hasWish({commitments}) || (!asks(last) && putForward(last).length === 0));

/** No bonus is wanted any more, and it is known what is. */
const isWaived = ({shown}: MeetingContext): boolean => shown.bonus === false && shown.wanted.length > 0;

/** The next pushback to raise, or none when it is time to close. */
export function nextBranch(context: MeetingContext): Branch | undefined {
	const {results, seed, setting, stance, rung, drill} = context;
	if (drill !== undefined) return drill in results && !isOneMore(context, drill) ? undefined : drill;
	// Nor is anybody argued with about a bonus that they do not want.
	if ('nibble' in results || isDropped(context) || isWaived(context)) return undefined;
	const raisedSides = sides.filter((branch) => branch in results).length;
	const raisedBackbone = backbone.filter((branch) => branch in results).length;
	const open = ({branch, when}: Side): boolean => !(branch in results) && when(context);
	const roomForSide = raisedSides < sidesIn(setting, rung) && !('lowball' in results);
	const door = atTheDoor(context) && stance.patience >= tired ? 'nibble' : undefined;
	if (rung === 'exam') return shuffled(context, roomForSide && stance.patience >= tired, open) ?? door;
	// A sum may be met with silence as soon as it is named.
	if (raisedBackbone + raisedSides === 0 && draw(seed, 12, silentlyMet) === 0) {
		const silent = possible.find(({branch}) => branch === 'silence');
		if (roomForSide && silent !== undefined && open(silent)) return silent.branch;
	}
	// One that was called for may come before the backbone, the next only after some of it.
	if (roomForSide && raisedSides <= raisedBackbone) {
		const called = pressing.find(open) ?? drawn(calledFor.filter(open), seed, raisedSides);
		if (called !== undefined) return called.branch;
	}
	const next = nextOfBackbone(context);
	if (raisedBackbone > raisedSides || next === undefined) {
		const side =
			roomForSide && stance.patience >= tired ? drawn(possible.filter(open), seed, raisedSides) : undefined;
		if (side !== undefined) return side.branch;
	}
	if (next !== undefined) return next;
	return door;
}
