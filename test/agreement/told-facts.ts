/** Answers of which it is known what they do: the facts somebody read in them. */
import {readdirSync, readFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import type {FactName} from '../../src/scoring/assessment.ts';
import {weighedFacts, type WeighedFact} from '../../src/scoring/scorecard/weighed-facts.ts';
import {load, type Labelled} from './answers.ts';

interface Told {
	readonly id: string;
	readonly facts: readonly FactName[];
}

/** An answer, what it does, and which facts it was read for. */
export interface FactAnswer extends Labelled {
	readonly facts: readonly FactName[];
	readonly readFor: readonly WeighedFact[];
}

/** Whoever read the first answers did not look for these. */
const laterOnes: readonly WeighedFact[] = ['next-step', 'acknowledged', 'credit', 'thanks'];

const folder = fileURLToPath(new URL('../answers/', import.meta.url));

function toldIn(name: string): Told[] {
	return readFileSync(`${folder}${name}`, 'utf8')
		.split('\n')
		.filter((line) => line !== '')
		.map((line) => JSON.parse(line) as Told);
}

/** All answers that were read for what they do; those of `facts-a.jsonl` for fewer facts. */
export function factAnswers(): FactAnswer[] {
	const answers = new Map(
		readdirSync(folder)
			.filter((name) => name.endsWith('.jsonl') && !name.startsWith('facts-'))
			.flatMap((name) => load(`${folder}${name}`).map((row) => [row.id, row] as const)),
	);
	return readdirSync(folder)
		.filter((name) => name.startsWith('facts-'))
		.flatMap((name) => {
			const readFor =
				name === 'facts-a.jsonl' ? weighedFacts.filter((fact) => !laterOnes.includes(fact)) : weighedFacts;
			return toldIn(name).map(({id, facts}) => {
				const answer = answers.get(id);
				if (answer === undefined) throw new Error(`${name}: no answer ${id}`);
				return {...answer, facts, readFor};
			});
		});
}
