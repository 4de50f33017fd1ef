/** The part of the screens' state that is about rehearsing again: history, replay, comparison, drills. */
import type {Comparison} from '../rehearsal/compare.ts';
import {treeOf, type InTree, type Listed} from '../rehearsal/listed.ts';
import type {Bout} from '../rehearsal/series.ts';
import type {Progress} from '../review/progress.ts';
import {
	bonuses,
	branches,
	companies,
	endings,
	pressures,
	styles,
	type Branch,
	type Ending,
	type Setting,
} from '../terms.ts';
import type {ToldAgain} from './library.ts';

/** Only such endings; absent: any. */
export type EndingFilter = Ending | 'none' | undefined;

/** One part of a setting: the manager's style, the pressure, the bonus structure, or the company. */
export type SettingFilter = {
	readonly [Key in keyof Setting]: {readonly key: Key; readonly is: Setting[Key]};
}[keyof Setting];

/** Only what was begun in so many days before now. */
export interface Period {
	readonly days: number;
	readonly since: Date;
}

/** The history as it lies open. */
export interface Shelf {
	readonly list: readonly Listed[];
	readonly progress: Progress;
	/** Which of the shown lines is marked. */
	readonly choice: number;
	readonly branch: Branch | undefined;
	readonly ending: EndingFilter;
	readonly setting: SettingFilter | undefined;
	readonly period: Period | undefined;
	/** The one that the next is to be compared with. */
	readonly beside: string | undefined;
	readonly note: string | undefined;
}

/** Where a screen goes back to. */
export type Back = 'home' | 'history' | 'summary';

/** A rehearsal being told again. */
export interface Telling {
	readonly again: ToldAgain;
	/** Which turn is shown, from 0; after the last one, the ending. */
	readonly at: number;
	/** It goes on by itself. */
	readonly playing: boolean;
	readonly back: Back;
	readonly note: string | undefined;
}

/** Two rehearsals side by side. */
export interface Comparing {
	readonly comparison: Comparison;
	readonly names: {readonly a: string; readonly b: string};
	readonly back: 'history' | 'replay';
}

/** Drills in a row. */
export interface Series {
	readonly branch: Branch;
	readonly times: number;
	readonly bouts: readonly Bout[];
}

/** Nothing of it open yet. */
export const firstAgain = {
	shelf: undefined,
	telling: undefined,
	comparing: undefined,
	series: undefined,
	drillChoice: 0,
} as const;

export interface AgainState {
	readonly shelf: Shelf | undefined;
	readonly telling: Telling | undefined;
	readonly comparing: Comparing | undefined;
	readonly series: Series | undefined;
	/** Which pushback is marked in the list of drills. */
	readonly drillChoice: number;
}

const fits = ({branch, ending, setting, period}: Shelf, entry: Listed): boolean =>
	(setting === undefined || entry.setting[setting.key] === setting.is) &&
	(period === undefined || entry.createdAt >= period.since) &&
	(branch === undefined || entry.drill?.branch === branch || entry.summary?.branches[branch] !== undefined) &&
	(ending === undefined || (ending === 'none' ? entry.ending === undefined : entry.ending === ending));

/** The lines of the history that are shown: what fits, forks below what they came from. */
export const shownOn = (shelf: Shelf): readonly InTree[] =>
	treeOf(shelf.list.filter((entry) => fits(shelf, entry)));

const branchFilters: readonly (Branch | undefined)[] = [undefined, ...branches];
const endingFilters: readonly EndingFilter[] = [undefined, ...endings, 'none'];

const turn = <T>(values: readonly T[], value: T, by: 1 | -1): T | undefined =>
	values[(values.indexOf(value) + by + values.length) % values.length];

/** The next branch to filter by that has anything to show. */
export function nextBranchFilter(shelf: Shelf, by: 1 | -1): Branch | undefined {
	let branch = turn(branchFilters, shelf.branch, by);
	while (branch !== undefined && shownOn({...shelf, branch}).length === 0)
		branch = turn(branchFilters, branch, by);
	return branch;
}

/** The next ending to filter by that has anything to show. */
export function nextEndingFilter(shelf: Shelf): EndingFilter {
	let ending = turn(endingFilters, shelf.ending, 1);
	while (ending !== undefined && shownOn({...shelf, ending}).length === 0)
		ending = turn(endingFilters, ending, 1);
	return ending;
}

const settingFilters: readonly (SettingFilter | undefined)[] = [
	undefined,
	...styles.map((is) => ({key: 'style', is}) as const),
	...pressures.map((is) => ({key: 'pressure', is}) as const),
	...bonuses.map((is) => ({key: 'bonus', is}) as const),
	...companies.map((is) => ({key: 'company', is}) as const),
];

/** The next part of a setting to filter by that has anything to show. */
export function nextSettingFilter(shelf: Shelf): SettingFilter | undefined {
	const at = settingFilters.findIndex(
		(each) => each?.key === shelf.setting?.key && each?.is === shelf.setting?.is,
	);
	return settingFilters
		.slice(at + 1)
		.find((setting) => setting === undefined || shownOn({...shelf, setting}).length > 0);
}

/** A week, a month, a year. */
const periods = [7, 31, 365] as const;

/** The next stretch of time before `at` (in milliseconds), whether or not anything is in it; after the longest, any time. */
export function nextPeriod({period}: Shelf, at: number): Period | undefined {
	const days = periods.find((each) => each > (period?.days ?? 0));
	if (days === undefined) return undefined;
	const since = new Date(at);
	// From the beginning of the day: a week ago is a day, and no minute.
	since.setHours(0, 0, 0, 0);
	since.setDate(since.getDate() - days + 1);
	return {days, since};
}
