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
	'restatements-blind.yaml',
	'restatements-fresh-two.yaml',
	'restatements-practice.yaml',
];
const all: readonly Restatement[] = tables.flatMap((name) => restatementsIn(name));
const of = (is: Restatement['is']): readonly Restatement[] => all.filter((each) => each.is === is);

/** Said only after the other: it takes it up, or leaves to it what it is about. */
const isReply =
	/as i said|like i told|as i told|sorry|that number|this amount|, not \d|^(?:it|that|they|these|this|so|from)\b/iu;

const share = (rows: readonly Restatement[]): number => rows.filter(isTakenForChange).length / rows.length;

describe('a figure told a second time', () => {
	it('is caught where it changed, in more than nine of ten', () => {
		const changed = of('changed');
		expect(changed.length).toBeGreaterThan(300);
		expect(share(changed)).toBeGreaterThanOrEqual(0.94);
	});

	it.each([
		['the same, told otherwise', 'same', 0.01],
		['another figure of like words', 'another', 0.03],
	] as const)('is let pass where it is %s, but for a few of a hundred', (_, is, most) => {
		expect(of(is).length).toBeGreaterThan(100);
		expect(share(of(is))).toBeLessThanOrEqual(most);
	});

	it('is caught whichever way round the two were told', () => {
		const turned = of('changed').flatMap(({trade, earlier, later}) =>
			earlier === undefined || isReply.test(later)
				? []
				: [{trade, earlier: later, later: earlier, is: 'changed' as const}],
		);
		expect(share(turned)).toBeGreaterThan(0.85);
	});

	it('is let pass where it is another, whichever way round the two were told, but for four of a hundred', () => {
		const turned = of('another').flatMap(({trade, earlier, later}) =>
			earlier === undefined || isReply.test(later)
				? []
				: [{trade, earlier: later, later: earlier, is: 'another' as const}],
		);
		expect(share(turned)).toBeLessThanOrEqual(0.04);
	});

	it('is caught in three of five where nothing was mended for the table', () => {
		const aside = restatementsIn('restatements-aside.yaml');
		expect(share(aside.filter(({is}) => is === 'changed'))).toBeGreaterThan(0.6);
		expect(share(aside.filter(({is}) => is !== 'changed'))).toBeLessThan(0.07);
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
