/** What an answer is heard to do, on plain sentences: those that do it, and near ones that do not. */
import {describe, expect, it} from 'vitest';
import {assess} from '../../../src/scoring/assess.ts';
import {sideRules} from '../../../src/scoring/facts/side-rules.ts';
import {factTables, type Spoken} from './tables.ts';

const rows = factTables();

const does = (fact: string, {say, topic}: Spoken): boolean => {
	const heard = assess(say, {topic, manager: 'Go on.', style: 'data-driven'});
	return heard.facts.some((found) => found.fact === fact);
};

describe('an answer is heard to do what it does, and nothing near it', () => {
	it.each(rows.map((row) => [row.fact, row] as const))('%s', (fact, {fires, near}) => {
		const unheard = fires.filter((spoken) => !does(fact, spoken));
		const misheard = near.filter((spoken) => does(fact, spoken));
		expect({unheard, misheard}).toEqual({unheard: [], misheard: []});
	});

	it('is tried for every fact that has wordings of its own', () => {
		const named = sideRules.map(({fact}) => fact);
		expect(new Set(named).size).toBe(named.length);
		const tried = rows.map(({fact}) => fact);
		expect(named.filter((fact) => fact !== 'figure' && !tried.includes(fact))).toEqual([]);
	});
});
