/** The records of the store, and how its rows are read. */
import type {Case, Reply, Script, Turn} from '../rehearsal/rehearsal.ts';
import type {Cue, Ending, Flag, Level, Phase, Setting} from '../terms.ts';
import {fromColumn} from './text.ts';

/** What a turn got at the time, so that a later program can show it and say where it judges differently. */
export interface Recorded {
	readonly move: string;
	readonly branch?: string;
	readonly phase?: Phase;
	/** The manager's words that were answered. */
	readonly line?: string;
	/** 0–100. */
	readonly score: number;
	readonly levels: Readonly<Record<Cue, Level>>;
	readonly flags: readonly Flag[];
	/** Version of the scorer. */
	readonly scorer: number;
	/** Version of the program. */
	readonly program?: string;
}

/** Where a fork comes from. */
export interface Origin {
	readonly parent: string;
	/** How many of the parent's turns it shares. */
	readonly shared: number;
	/** What it is, e.g. `retry`. */
	readonly mark: string;
}

/** A rehearsal as a list shows it. */
export interface Listed {
	readonly id: string;
	readonly createdAt: Date;
	readonly updatedAt: Date;
	readonly pack: string;
	readonly setting: Setting;
	readonly seed: number;
	readonly ending?: Ending;
	/** How many replies it has, those it shares included. */
	readonly replies: number;
	readonly origin?: Origin;
}

/** A rehearsal as it was kept. */
export interface Kept extends Listed {
	readonly script: Script;
	/** What each reply got, in order; absent where the program ended before it was judged. */
	readonly recorded: readonly (Recorded | undefined)[];
	/** The manager's last words, once there is an ending. */
	readonly parting?: string;
}

/** A row of a table. */
export type Row = Readonly<Record<string, unknown>>;

/** A column that holds a name. */
export const nameIn = (value: unknown): string => (typeof value === 'string' ? value : '');

/** The columns `listedFrom` reads. */
export const listedColumns =
	'id, created_at, updated_at, pack, style, pressure, bonus, company, seed, ending, replies, parent, shared, mark';

/** A rehearsal's row, for a list. */
export const listedFrom = (row: Row): Listed => ({
	id: nameIn(row['id']),
	createdAt: new Date(nameIn(row['created_at'])),
	updatedAt: new Date(nameIn(row['updated_at'])),
	pack: nameIn(row['pack']),
	setting: {
		style: nameIn(row['style']) as Setting['style'],
		pressure: nameIn(row['pressure']) as Setting['pressure'],
		bonus: nameIn(row['bonus']) as Setting['bonus'],
		company: nameIn(row['company']) as Setting['company'],
	},
	seed: Number(row['seed']),
	...(row['ending'] === null ? {} : {ending: nameIn(row['ending']) as Ending}),
	replies: Number(row['replies']),
	...(row['parent'] === null
		? {}
		: {origin: {parent: nameIn(row['parent']), shared: Number(row['shared']), mark: nameIn(row['mark'])}}),
});

function replyFrom(row: Row): Reply {
	if (row['kind'] === 'silence') return {kind: 'silence', seconds: Number(row['seconds'])};
	if (row['kind'] === 'leave') return {kind: 'leave'};
	return {kind: 'answer', text: fromColumn(row['said'])};
}

const recordedFrom = (row: Row): Recorded | undefined =>
	row['move'] === null
		? undefined
		: {
				move: nameIn(row['move']),
				...(row['branch'] === null ? {} : {branch: nameIn(row['branch'])}),
				...(row['phase'] === null ? {} : {phase: nameIn(row['phase']) as Phase}),
				...(row['line'] === null ? {} : {line: fromColumn(row['line'])}),
				score: Number(row['score']),
				levels: JSON.parse(nameIn(row['levels'])) as Recorded['levels'],
				flags: JSON.parse(nameIn(row['flags'])) as Recorded['flags'],
				scorer: Number(row['scorer']),
				...(row['program'] === null ? {} : {program: nameIn(row['program'])}),
			};

/** A rehearsal from its row and the rows of its replies, in order. */
export function keptFrom(row: Row, replies: readonly Row[]): Kept {
	const listed = listedFrom(row);
	const {setting, seed} = listed;
	return {
		...listed,
		script: {
			setting,
			seed,
			replies: replies.map(replyFrom),
			...(typeof row['case_said'] === 'string' ? {case: JSON.parse(row['case_said']) as Case} : {}),
		},
		recorded: replies.map(recordedFrom),
		...(row['parting'] === null ? {} : {parting: fromColumn(row['parting'])}),
	};
}

/** What is to be recorded of a turn; `program` is the version of the program that played it. */
export const recordOf = ({manager, assessment}: Turn, program?: string): Recorded => ({
	move: manager.move,
	...(manager.branch === undefined ? {} : {branch: manager.branch}),
	phase: manager.phase,
	line: manager.text,
	score: assessment.score,
	levels: assessment.levels,
	flags: assessment.flags,
	scorer: assessment.version,
	...(program === undefined ? {} : {program}),
});
