/** The tables of plain sentences: for each fact those that do it, and near ones that do not. */
import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {parse} from 'yaml';
import * as z from 'zod';
import {facts, type FactName} from '../../../src/scoring/assessment.ts';
import {topics, type Topic} from '../../../src/terms.ts';

export interface Spoken {
	readonly say: string;
	readonly topic: Topic;
}

export interface FactTable {
	readonly fact: FactName;
	readonly fires: readonly Spoken[];
	readonly near: readonly Spoken[];
}

const sentence = z.union([z.string(), z.strictObject({topic: z.enum(topics), say: z.string()})]);

const table = z.partialRecord(
	z.enum(facts),
	z.strictObject({
		/** What is talked about where a sentence does not say otherwise. */
		topic: z.enum(topics),
		fires: z.array(sentence).min(12),
		near: z.array(sentence).min(8),
	}),
);

/** Every table there is. */
export function factTables(): FactTable[] {
	return readdirSync(import.meta.dirname)
		.filter((name) => name.endsWith('.yaml'))
		.flatMap((name) => {
			const tables = table.parse(parse(readFileSync(join(import.meta.dirname, name), 'utf8')) as unknown);
			return Object.entries(tables).map(([fact, {topic, fires, near}]): FactTable => {
				const spoken = (each: z.infer<typeof sentence>): Spoken =>
					typeof each === 'string' ? {say: each, topic} : each;
				return {fact: fact as FactName, fires: fires.map(spoken), near: near.map(spoken)};
			});
		});
}
