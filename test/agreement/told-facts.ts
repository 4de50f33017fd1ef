/** Answers of which it is known what they do: the facts somebody read in them. */
import {readdirSync, readFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import type {FactName} from '../../src/scoring/assessment.ts';
import {weighedFacts, type WeighedFact} from '../../src/scoring/scorecard/weighed-facts.ts';
import {load, type Labelled} from './answers.ts';

type Told = {readonly id: string; readonly facts: readonly FactName[]} & Partial<
	Pick<Labelled, 'writer' | 'phase' | 'manager' | 'answer'>
>;

/** An answer, what it does, and which facts it was read for. */
export interface FactAnswer extends Labelled {
	readonly facts: readonly FactName[];
	readonly readFor: readonly WeighedFact[];
}

/** What is asked and what is told besides: read for by themselves. */
export const repliedTo = weighedFacts.slice(weighedFacts.indexOf('asks-meaning'));
const moves = weighedFacts.filter((fact) => !repliedTo.includes(fact));

/** Whoever read the first answers did not look for these. */
const laterOnes: readonly WeighedFact[] = ['next-step', 'acknowledged', 'credit', 'thanks'];

/** The files of facts, with what their answers were read for. Of `facts-talks.jsonl` the texts stand there as well. */
const files: Readonly<Record<string, readonly WeighedFact[]>> = {
	'facts-a.jsonl': moves.filter((fact) => !laterOnes.includes(fact)),
	'facts-b.jsonl': moves,
	'facts-c.jsonl': repliedTo,
	'facts-talks.jsonl': repliedTo,
	'facts-d.jsonl': weighedFacts,
	'facts-p.jsonl': weighedFacts,
	'facts-r.jsonl': weighedFacts,
};

/** Said to the manager's own lines in whole meetings: each counts as much as some written for what it does. */
const inTalks: readonly string[] = ['facts-talks.jsonl', 'facts-d.jsonl', 'facts-p.jsonl', 'facts-r.jsonl'];
const talkTimes = 3;

const folder = fileURLToPath(new URL('../answers/', import.meta.url));

function toldIn(name: string): Told[] {
	return readFileSync(`${folder}${name}`, 'utf8')
		.split('\n')
		.filter((line) => line !== '')
		.map((line) => JSON.parse(line) as Told);
}

const unjudged = {levels: {data: 0, roi: 0, humility: 0, answer: 0}, flags: []} as const;

function asLabelled({phase, manager, answer, id, writer}: Told): Labelled | undefined {
	if (phase === undefined || manager === undefined || answer === undefined) return undefined;
	return {...unjudged, id, phase, manager, answer, ...(writer === undefined ? {} : {writer})};
}

/** Every labelled answer by its id. */
const labelled = (): ReadonlyMap<string, Labelled> =>
	new Map(
		readdirSync(folder)
			.filter((name) => name.endsWith('.jsonl') && !name.startsWith('facts-'))
			.flatMap((name) => load(`${folder}${name}`).map((row) => [row.id, row] as const)),
	);

/** The answers of a file that is for measuring only, read for all weighed facts. Its name, as in `facts-o.jsonl`. */
export function measuredIn(name: string): FactAnswer[] {
	const answers = labelled();
	return toldIn(name).flatMap((row) => {
		const answer = answers.get(row.id);
		return answer === undefined ? [] : [{...answer, facts: row.facts, readFor: weighedFacts}];
	});
}

/** All answers that were read for what they do, each once with everything it was read for. */
export function factAnswers(): FactAnswer[] {
	const answers = labelled();
	const told = new Map<string, FactAnswer>();
	for (const [name, readFor] of Object.entries(files))
		for (const row of toldIn(name)) {
			const answer = told.get(row.id) ?? asLabelled(row) ?? answers.get(row.id);
			if (answer === undefined) throw new Error(`${name}: no answer ${row.id}`);
			const before = told.get(row.id);
			told.set(row.id, {
				...answer,
				...(inTalks.includes(name) ? {times: talkTimes} : {}),
				facts: [...(before?.facts ?? []), ...row.facts],
				readFor: [...new Set([...(before?.readFor ?? []), ...readFor])],
			});
		}
	return [...told.values()];
}
