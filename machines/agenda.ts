/** Which pushbacks come, and in which order. */
import {branches, type Branch, type Setting} from '../src/terms.ts';
import type {MeetingContext} from './context.ts';

type Weights = Readonly<Record<Branch, number>>;

/** A company in trouble has no money before it has anything else; one doing well hides behind process. */
const byCompany: Readonly<Record<Setting['company'], Weights>> = {
	strong: {budget: 0, hr: 2, deferral: 2},
	steady: {budget: 2, hr: 1, deferral: 1},
	struggling: {budget: 4, hr: 0, deferral: 2},
};

/** A grid points to HR, a discretionary pot to the budget, KPIs to the end of the period. */
const byBonus: Readonly<Record<Setting['bonus'], Weights>> = {
	standard: {budget: 0, hr: 2, deferral: 0},
	discretionary: {budget: 2, hr: 0, deferral: 0},
	kpi: {budget: 0, hr: 0, deferral: 2},
};

/** A small whole number, 0 ≤ n < `below`, the same for the same seed and salt. */
export function draw(seed: number, salt: number, below: number): number {
	// The finaliser of MurmurHash3: neighbouring seeds give unrelated numbers.
	let h = (seed ^ Math.imul(salt + 1, 0x9e3779b1)) >>> 0;
	h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
	h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
	return ((h ^ (h >>> 16)) >>> 0) % below;
}

/** The pushbacks in the order the setting suggests; the seed decides between near ones. */
export function agendaFor(setting: Setting, seed: number): readonly Branch[] {
	const weight = (branch: Branch): number =>
		byCompany[setting.company][branch] +
		byBonus[setting.bonus][branch] +
		draw(seed, branches.indexOf(branch), 3);
	return branches.toSorted((a, b) => weight(b) - weight(a));
}

/** How many pushbacks a manager raises when the talk runs its course. */
export const pushbacksIn = ({pressure}: Setting): number => (pressure === 'calm' ? 3 : 2);

/** Every meeting that runs its course raises at least this many. */
const atLeast = 2;

/** Below this patience a manager with two pushbacks behind them does not start a third. */
const tired = 4;

/** The next pushback to raise, or none when it is time to close. */
export function nextBranch({
	agenda,
	results,
	commitments,
	setting,
	stance,
}: MeetingContext): Branch | undefined {
	const raised = Object.keys(results).length;
	if (raised >= pushbacksIn(setting)) return undefined;
	if (raised >= atLeast && stance.patience < tired) return undefined;
	const left = agenda.filter((branch) => !(branch in results));
	// "Come back next cycle" makes no sense from someone who has just agreed on a payment.
	const paid = commitments.some(({kind}) => kind === 'part' || kind === 'later');
	const sensible = left.filter((branch) => !(paid && branch === 'deferral'));
	return sensible[0];
}
