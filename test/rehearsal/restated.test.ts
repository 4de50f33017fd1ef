import {describe, expect, it} from 'vitest';
import {openLedger} from '../../src/rehearsal/ledger.ts';
import {points} from '../../src/rehearsal/matter-weights.ts';
import {assess} from '../../src/scoring/assess.ts';
import {contextOf} from '../agreement/answers.ts';
import {isTakenForChange, restatementsIn, tables, turned, type Restatement} from './restated.ts';
import {talksIn} from './talks.ts';

const share = (rows: readonly Restatement[]): number => rows.filter(isTakenForChange).length / rows.length;

const of = (rows: readonly Restatement[], ...is: readonly Restatement['is'][]): readonly Restatement[] =>
	rows.filter((row) => is.includes(row.is));

describe('a figure told a second time, on the tables that the signs were weighed on', () => {
	const trades = tables.filter((name) => name.endsWith('.yaml')).flatMap((name) => restatementsIn(name));
	const writers = restatementsIn('told-twice.jsonl');

	it.each([
		['as people of many trades tell it', trades, 0.83],
		['otherwise told than before', writers, 0.67],
	] as const)('is caught where it changed, %s', (_, rows, least) => {
		expect(of(rows, 'changed').length).toBeGreaterThan(300);
		expect(share(of(rows, 'changed'))).toBeGreaterThanOrEqual(least);
	});

	it.each([
		['same', trades, 0.01],
		['another', trades, 0.04],
		['same', writers, 0.03],
		['another', writers, 0.02],
	] as const)('is let pass where it is %s, but for a few of a hundred', (is, rows, most) => {
		expect(of(rows, is).length).toBeGreaterThan(100);
		expect(share(of(rows, is))).toBeLessThanOrEqual(most);
	});

	it('is caught whichever way round the two were told, and let pass where it is another', () => {
		expect(share(of(turned(trades), 'changed'))).toBeGreaterThan(0.79);
		expect(share(of(turned(trades), 'same', 'another'))).toBeLessThanOrEqual(0.05);
	});
});

describe('a figure told a second time, on a table of twenty people that nothing was made for', () => {
	const aside = restatementsIn('told-twice-aside.jsonl');

	it('is caught in two of five of the changed ones, and one in fourteen is called changed and is not', () => {
		expect(share(of(aside, 'changed'))).toBeGreaterThanOrEqual(0.42);
		expect(share(of(aside, 'same', 'another'))).toBeLessThanOrEqual(0.075);
	});
});

describe('a figure told a second time, by two hundred people who were asked to say it in other words', () => {
	const strangers = restatementsIn('told-twice-strangers.jsonl');

	it('is seldom caught, and one in thirty is called changed and is not', () => {
		expect(share(of(strangers, 'changed'))).toBeGreaterThanOrEqual(0.165);
		expect(share(of(strangers, 'same', 'another'))).toBeLessThanOrEqual(0.035);
	});
});

describe('what the signs count for', () => {
	it('is more where two tellings share a word, and less where they name another time, part, plan or thing', () => {
		for (const sign of ['shared-sentence-1', 'near-1', 'way-one-end'])
			expect(points[sign]).toBeGreaterThan(0);
		for (const sign of [
			'times-differ',
			'times-of-one-kind',
			'plan-now',
			'other-now',
			'rival',
			'fronted-strange',
		])
			expect(points[sign]).toBeLessThan(0);
	});
});

/** So many of ten thousand answers may be taken for a change in talks that were never one. */
const mostOfTenThousand = 30;

describe('answers that were never one talk', () => {
	it.each(['dev.jsonl', 'more-c.jsonl'])(
		'change next to no figure: %s',
		(name) => {
			const talks = talksIn(name);
			const changed = talks.flatMap((talk) => {
				const ledger = openLedger(undefined);
				talk.forEach((row, index) => {
					ledger.enter(index + 1, row.answer, assess(row.answer, contextOf(row)));
				});
				return ledger.entries().filter(({kind, verdict}) => kind === 'figure' && verdict === 'changed');
			});
			expect((10_000 * changed.length) / talks.flat().length).toBeLessThanOrEqual(mostOfTenThousand);
		},
		240_000,
	);
});
