/** The labelled answers: where they are, and each of them read. */
import {readFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import type {AnswerContext} from '../../src/scoring/assessment.ts';
import {featuresOf, type Features} from '../../src/scoring/features.ts';
import {factsOf} from '../../src/scoring/facts/facts.ts';
import {notRated} from '../../src/scoring/not-rated.ts';
import {readAnswer} from '../../src/scoring/read-answer.ts';
import {hasOwnWords} from '../../src/scoring/reading/reading.ts';
import type {Cue, Flag, Level, Topic} from '../../src/terms.ts';

/** A labelled answer. */
export interface Labelled {
	readonly id: string;
	readonly writer?: string;
	readonly phase: Topic;
	readonly manager: string;
	readonly answer: string;
	readonly levels: Readonly<Record<Cue, Level>>;
	readonly flags: readonly Flag[];
	/** How many times it counts in a fit; once, where nothing is said. */
	readonly times?: number;
	/** Said in a whole meeting, and not written for its levels and faults. */
	readonly talk?: true;
	/** Its faults count in no fit. */
	readonly levelsOnly?: true;
}

export interface Judged extends Labelled {
	readonly features: Features;
	/** Whether there is enough to judge, and enough of it the speaker's own. */
	readonly rated: boolean;
	readonly own: boolean;
}

export const contextOf = ({phase, manager}: Labelled): AnswerContext => ({
	topic: phase,
	manager,
	style: 'data-driven',
});

/** Labelled answers of a file with one JSON object a line. */
export function load(path: string): Labelled[] {
	return readFileSync(path, 'utf8')
		.split('\n')
		.filter((line) => line !== '')
		.map((line) => JSON.parse(line) as Labelled);
}

/** The answers of `more-g` outnumber all others, come from four hands and say little of figures: all others count twice beside them. */
const files: readonly (readonly [name: string, times: number])[] = [
	['dev.jsonl', 2],
	['more-a.jsonl', 2],
	['more-b.jsonl', 2],
	['more-c.jsonl', 2],
	['more-e.jsonl', 2],
	['more-f.jsonl', 2],
	['more-g.jsonl', 1],
	['more-i.jsonl', 2],
];

/** Answers said in whole meetings: few are at fault, and most deal with the manager's line. */
const talks: readonly (readonly [name: string, times: number])[] = [
	['more-l.jsonl', 2],
	['more-n.jsonl', 2],
	['more-p.jsonl', 2],
	['more-r.jsonl', 2],
];

/** A third of these were given by people asked to be difficult: a fit with their faults named more where there were none. */
const forLevels: readonly string[] = ['more-r.jsonl'];

/** How common a level or fault is in talks says nothing of an answer by itself: a fit gives talks this feature, and takes it back. */
export const inTalks = 'from:talks';

/** How many times an answer counts in a fit. */
export const timesOf = ({times = 1}: Labelled): number => times;

const inFolder = (name: string): Labelled[] =>
	load(fileURLToPath(new URL(`../answers/${name}`, import.meta.url)));

/** The answers rules and weights are made from. */
export function developed(): Labelled[] {
	return [
		...files.flatMap(([name, times]) => inFolder(name).map((row) => ({...row, times}))),
		...talks.flatMap(([name, times]) =>
			inFolder(name).map((row) => ({
				...row,
				times,
				talk: true as const,
				...(forLevels.includes(name) ? {levelsOnly: true as const} : {}),
			})),
		),
	];
}

/** Reads each answer once: all later fits and measurements work on the features. */
export function judge(rows: readonly Labelled[]): Judged[] {
	return rows.map((row) => {
		const reading = readAnswer(row.answer, contextOf(row));
		const features = featuresOf(reading, contextOf(row), factsOf(reading, contextOf(row)), () => true);
		return {
			...row,
			features: row.talk === true ? new Map([...features, [inTalks, []]]) : features,
			rated: notRated(reading) === undefined,
			own: hasOwnWords(reading),
		};
	});
}
