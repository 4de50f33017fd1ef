/** What an answer is heard to do, on plain sentences: those that do it, and near ones that do not. */
import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, expect, it} from 'vitest';
import {parse} from 'yaml';
import * as z from 'zod';
import {assess} from '../../../src/scoring/assess.ts';
import {facts} from '../../../src/scoring/assessment.ts';
import {sideRules} from '../../../src/scoring/facts/side-rules.ts';
import {topics, type Topic} from '../../../src/terms.ts';

const sentence = z.union([z.string(), z.strictObject({topic: z.enum(topics), say: z.string()})]);
type Sentence = z.infer<typeof sentence>;

const table = z.partialRecord(
	z.enum(facts),
	z.strictObject({
		/** What is talked about where a sentence does not say otherwise. */
		topic: z.enum(topics),
		fires: z.array(sentence).min(12),
		near: z.array(sentence).min(8),
	}),
);

const rows = readdirSync(import.meta.dirname)
	.filter((name) => name.endsWith('.yaml'))
	.flatMap((name) =>
		Object.entries(table.parse(parse(readFileSync(join(import.meta.dirname, name), 'utf8')) as unknown)).map(
			([fact, row]) => ({fact, ...row}),
		),
	);

const does = (fact: string, topic: Topic, spoken: Sentence): boolean => {
	const {say, topic: about} = typeof spoken === 'string' ? {say: spoken, topic} : spoken;
	const heard = assess(say, {topic: about, manager: 'Go on.', style: 'data-driven'});
	return heard.facts.some((found) => found.fact === fact);
};

describe('an answer is heard to do what it does, and nothing near it', () => {
	it.each(rows.map((row) => [row.fact, row] as const))('%s', (fact, {topic, fires, near}) => {
		const unheard = fires.filter((spoken) => !does(fact, topic, spoken));
		const misheard = near.filter((spoken) => does(fact, topic, spoken));
		expect({unheard, misheard}).toEqual({unheard: [], misheard: []});
	});

	it('is tried for every fact that has wordings of its own', () => {
		const named = sideRules.map(({fact}) => fact);
		expect(new Set(named).size).toBe(named.length);
		const tried = rows.map(({fact}) => fact);
		expect(named.filter((fact) => fact !== 'figure' && !tried.includes(fact))).toEqual([]);
	});
});
