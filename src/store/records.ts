/** The records of the store, and how its rows are read. */
import type {Listed} from '../rehearsal/listed.ts';
import type {Case, LeadIn, Recorded, Reply, Script, Start, Turn} from '../rehearsal/rehearsal.ts';
import type {Summary} from '../rehearsal/summary.ts';
import {cues, type Ending, type Form, type Phase, type Rung, type Setting} from '../terms.ts';
import type {Portable} from './portable.ts';
import {Refused} from './refused.ts';
import {saidSum} from './said-sum.ts';
import {fromColumn} from './text.ts';

export type {Listed} from '../rehearsal/listed.ts';
export type {Origin, Recorded} from '../rehearsal/rehearsal.ts';

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
	'id, created_at, updated_at, pack, style, pressure, bonus, company, seed, ending, replies, parent, shared, mark, ' +
	'rung, form, lead_in, rated, score, data, roi, humility, answer, mistakes, branches';

/** The beginning of a rehearsal, from its row. */
const startFrom = (row: Row): Start => ({
	setting: {
		style: nameIn(row['style']) as Setting['style'],
		pressure: nameIn(row['pressure']) as Setting['pressure'],
		bonus: nameIn(row['bonus']) as Setting['bonus'],
		company: nameIn(row['company']) as Setting['company'],
	},
	seed: Number(row['seed']),
	...(row['rung'] === 'plain' ? {} : {rung: nameIn(row['rung']) as Rung}),
	...(row['form'] === null ? {} : {form: nameIn(row['form']) as Form}),
	...(row['lead_in'] === null ? {} : {drill: JSON.parse(nameIn(row['lead_in'])) as LeadIn}),
	...(row['parent'] === null
		? {}
		: {origin: {parent: nameIn(row['parent']), shared: Number(row['shared']), mark: nameIn(row['mark'])}}),
});

/** The facts it was argued from, where they were read beside it. */
const caseFrom = (row: Row): {readonly case?: Case} =>
	typeof row['case_said'] === 'string' ? {case: JSON.parse(row['case_said']) as Case} : {};

const summaryFrom = (row: Row): Summary => ({
	rated: Number(row['rated']),
	...(row['score'] === null ? {} : {score: Number(row['score'])}),
	cues: Object.fromEntries(cues.filter((cue) => row[cue] !== null).map((cue) => [cue, Number(row[cue])])),
	mistakes: JSON.parse(nameIn(row['mistakes'])) as Summary['mistakes'],
	branches: JSON.parse(nameIn(row['branches'])) as Summary['branches'],
});

/** A rehearsal's row, for a list. */
export const listedFrom = (row: Row): Listed => ({
	id: nameIn(row['id']),
	createdAt: new Date(nameIn(row['created_at'])),
	updatedAt: new Date(nameIn(row['updated_at'])),
	pack: nameIn(row['pack']),
	...startFrom(row),
	...(row['ending'] === null ? {} : {ending: nameIn(row['ending']) as Ending}),
	replies: Number(row['replies']),
	...(row['rated'] === null ? {} : {summary: summaryFrom(row)}),
});

/** Throws a `Refused` where what was said is not what was kept. */
function replyFrom(row: Row): Reply {
	if (typeof row['sum'] === 'number' && row['sum'] !== saidSum(row)) {
		const where = `turn ${Number(row['number'])} of ${nameIn(row['rehearsal'])}`;
		throw new Refused('damaged', `what was said in ${where} is not what was kept; a part of it was changed`);
	}
	if (row['kind'] === 'silence') return {kind: 'silence', seconds: Number(row['seconds'])};
	if (row['kind'] === 'leave') return {kind: 'leave'};
	return {kind: 'answer', text: fromColumn(row['said'])};
}

/** A rehearsal as it travels, from its row and the rows of its own replies. */
export function portableFrom(row: Row, replies: readonly Row[]): Portable {
	const {id, createdAt, updatedAt, pack} = listedFrom(row);
	return {
		id,
		createdAt,
		updatedAt,
		pack,
		...startFrom(row),
		...caseFrom(row),
		replies: replies.map((each) => {
			const recorded = recordedFrom(each);
			return {
				at: new Date(nameIn(each['at'])),
				reply: replyFrom(each),
				...(recorded === undefined ? {} : {recorded}),
			};
		}),
		...(row['ending'] === null ? {} : {ending: nameIn(row['ending']) as Ending}),
		...(row['parting'] === null ? {} : {parting: fromColumn(row['parting'])}),
	};
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
				...(row['not_rated'] === null ? {} : {notRated: true}),
				...(row['mistakes'] === null
					? {}
					: {mistakes: JSON.parse(nameIn(row['mistakes'])) as readonly string[]}),
				scorer: Number(row['scorer']),
				...(row['program'] === null ? {} : {program: nameIn(row['program'])}),
			};

/** A rehearsal from its row and the rows of its replies, in order. */
export function keptFrom(row: Row, replies: readonly Row[]): Kept {
	return {
		...listedFrom(row),
		script: {...startFrom(row), ...caseFrom(row), replies: replies.map(replyFrom)},
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
	...(assessment.notRated === undefined ? {} : {notRated: true}),
	mistakes: (assessment.mistakes ?? []).map(({id}) => id),
	scorer: assessment.version,
	...(program === undefined ? {} : {program}),
});
