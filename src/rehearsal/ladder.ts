/** The ladder: which rung comes next, and which pushback to drill, from the results so far. */
import {branches, rungs, type Branch, type Ending, type Form, type Rung} from '../terms.ts';
import {isResult, type Listed} from './listed.ts';

/** The seeds of the two parallel meetings. A test holds them to equal difficulty in every setting. */
export const formSeeds: Readonly<Record<Form, number>> = {A: 106, B: 119};

/** How many rehearsals a trend goes back. */
export const trendLength = 24;

export interface NextRung {
	readonly rung: Rung;
	/** The form to take, where a before and after is due. */
	readonly form?: Form;
	readonly why: string;
}

export interface NextDrill {
	readonly branch: Branch;
	readonly why: string;
}

/** From this mean score on a meeting counts as passed, if it did not end badly. */
export const passing = 60;

const bad: readonly (Ending | undefined)[] = ['damaged-trust', 'soft-promise', 'left', undefined];

const passed = ({ending, summary}: Listed): boolean =>
	(summary?.score ?? 0) >= passing && !bad.includes(ending);

/** How many passed meetings in a row a rung takes. */
const needed: Readonly<Record<Rung, number>> = {guided: 1, plain: 2, hard: 1, exam: 1};

/** Below this three times running, the rung is too high. */
const tooLow = 40;

const rungOf = ({rung = 'plain'}: Listed): Rung => rung;

const rungBy = (rung: Rung, by: 1 | -1): Rung => rungs[rungs.indexOf(rung) + by] ?? rung;

const says: Readonly<Record<Rung, string>> = {
	guided: 'a hint before each answer',
	plain: 'no hints now',
	hard: 'less patience, more pushbacks',
	exam: 'one take, no help, any order',
};

/** The rung to play next. `list` is the one last begun first; forks and drills in it do not count. */
export function nextRung(list: readonly Listed[]): NextRung {
	const results = list.filter((entry) => isResult(entry) && entry.drill === undefined);
	const [last] = results;
	if (last === undefined) return {rung: 'guided', why: 'the first time, with a hint before each answer'};
	const rung = rungOf(last);
	const here = results.filter((entry) => rungOf(entry) === rung);
	const count = needed[rung];
	const ready = here.length >= count && here.slice(0, count).every(passed);
	if (rung === 'exam' && ready) {
		const form = last.form === 'A' ? 'B' : 'A';
		return {rung, form, why: `you passed; form ${form} is another meeting just as hard`};
	}
	if (ready) {
		const next = rungBy(rung, 1);
		const times = count === 1 ? 'once' : 'twice running';
		return {rung: next, why: `${says[next]}; you passed ${rung} ${times}`};
	}
	const lately = here.slice(0, 3);
	const struggling = lately.length === 3 && lately.every(({summary}) => (summary?.score ?? 0) < tooLow);
	if (struggling && rung !== 'guided') {
		const easier = rungBy(rung, -1);
		return {rung: easier, why: `three times under ${tooLow} on ${rung}; ${says[easier]}`};
	}
	return {rung, why: `pass with ${passing} or more${count === 1 ? '' : ' twice running'} to go on`};
}

/** How many of the last results a weakness is looked for in. */
const lately = 10;

const mean = (values: readonly number[]): number =>
	Math.round(values.reduce((sum, value) => sum + value, 0) / values.length);

/** The pushback that was answered worst of late, where one was answered badly enough; a drill of it counts too. */
export function nextDrill(list: readonly Listed[]): NextDrill | undefined {
	const results = list.filter(isResult).slice(0, lately);
	const scored = branches.flatMap((branch) => {
		const scores = results.flatMap(({summary}) => summary?.branches[branch] ?? []);
		return scores.length === 0 ? [] : [{branch, score: mean(scores), times: scores.length}];
	});
	const [worst] = scored.toSorted((a, b) => a.score - b.score);
	if (worst === undefined || worst.score >= passing) return undefined;
	const {branch, score, times} = worst;
	return {
		branch,
		why: `your weakest pushback: ${score}/100 over ${times === 1 ? 'one time' : `${times} times`}`,
	};
}
