import {fileURLToPath} from 'node:url';
import {describe, expect, it} from 'vitest';
import {openLedger} from '../../src/rehearsal/ledger.ts';
import {assess} from '../../src/scoring/assess.ts';
import {contextOf, load, type Labelled} from '../agreement/answers.ts';
import {isTakenForChange, restatementsIn, type Restatement} from './restated.ts';

const tables = [
	'restatements.yaml',
	'restatements-fresh.yaml',
	'restatements-last.yaml',
	'restatements-six.yaml',
	'restatements-claims.yaml',
	'restatements-reworded.yaml',
	'restatements-stranger.yaml',
	'restatements-stranger-two.yaml',
];
const all: readonly Restatement[] = tables.flatMap((name) => restatementsIn(name));
const of = (is: Restatement['is']): readonly Restatement[] => all.filter((each) => each.is === is);

describe('a figure told a second time', () => {
	it('is caught where it changed, in nineteen of twenty', () => {
		const changed = of('changed');
		expect(changed.length).toBeGreaterThan(50);
		const caught = changed.filter(isTakenForChange);
		expect(caught.length / changed.length).toBeGreaterThanOrEqual(0.95);
	});

	it.each([
		['the same, told otherwise', 'same'],
		['another figure of like words', 'another'],
	] as const)('is let pass where it is %s', (_, is) => {
		expect(of(is).length).toBeGreaterThan(30);
		expect(of(is).filter(isTakenForChange)).toEqual([]);
	});

	it('is caught whichever way round the two were told', () => {
		const turned = of('changed').flatMap(({trade, earlier, later}) =>
			earlier === undefined ||
			/as i said|like i told|as i told|sorry|that number|this amount|, not \d/iu.test(later)
				? []
				: [{trade, earlier: later, later: earlier, is: 'changed' as const}],
		);
		const caught = turned.filter(isTakenForChange);
		expect(caught.length / turned.length).toBeGreaterThan(0.93);
	});

	it('is let pass where it is another, whichever way round the two were told', () => {
		const turned = of('another').flatMap(({trade, earlier, later}) =>
			earlier === undefined ? [] : [{trade, earlier: later, later: earlier, is: 'another' as const}],
		);
		expect(turned.filter(isTakenForChange)).toEqual([]);
	});
});

/** Ten answers of one writer, one after another, as if they were one talk; and ten on one topic by whoever. */
function talksOf(
	rows: readonly Labelled[],
	key: (row: Labelled) => string,
): readonly (readonly Labelled[])[] {
	const groups = Object.values(Object.groupBy(rows, key)).map((group) => group ?? []);
	return groups.flatMap((group) =>
		Array.from({length: Math.ceil(group.length / 10)}, (_, at) => group.slice(at * 10, at * 10 + 10)),
	);
}

describe('answers that were never one talk', () => {
	it.each(['dev.jsonl', 'more-c.jsonl'])('change no figure: %s', (name) => {
		const rows = load(fileURLToPath(new URL(`../answers/${name}`, import.meta.url)));
		const talks = [...talksOf(rows, ({writer = ''}) => writer), ...talksOf(rows, ({phase}) => phase)];
		const changed = talks.flatMap((talk) => {
			const ledger = openLedger(undefined);
			talk.forEach((row, index) => {
				ledger.enter(index + 1, row.answer, assess(row.answer, contextOf(row)));
			});
			return ledger.entries().filter(({kind, verdict}) => kind === 'figure' && verdict === 'changed');
		});
		expect(changed).toEqual([]);
	});
});
