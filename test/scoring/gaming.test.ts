import {fileURLToPath} from 'node:url';
import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {assess} from '../../src/scoring/assess.ts';
import {cues, type Cue} from '../../src/terms.ts';
import {contextOf, load, type Labelled} from '../agreement/answers.ts';

const answers = load(fileURLToPath(new URL('../answers/dev.jsonl', import.meta.url)));
const figure = /[$€£]?\d[\d.,]*\s?(?:%|k\b)?/gu;
const seed = 11;

function raised(row: Labelled, text: string, among: readonly Cue[] = cues): Cue[] {
	const before = assess(row.answer, contextOf(row)).levels;
	const after = assess(text, contextOf(row)).levels;
	return among.filter((cue) => after[cue] > before[cue]);
}

/** Share of answers in which a change raised one of the levels. */
function shareRaised(
	change: (text: string) => string,
	rows: readonly Labelled[],
	among?: readonly Cue[],
): number {
	return rows.filter((row) => raised(row, change(row.answer), among).length > 0).length / rows.length;
}

const sample = answers.filter((_row, index) => index % 3 === 0);

describe('what earns nothing', () => {
	it('quoting somebody else from end to end leaves no evidence, worth or humility', () => {
		expect(
			shareRaised((text) => `My colleague said: "${text.replace(/["“”]/gu, "'")}"`, sample, [
				'data',
				'roi',
				'humility',
			]),
		).toBe(0);
	});

	it('blanking every figure never raises the level of evidence', () => {
		expect(shareRaised((text) => text.replace(figure, '[X]'), sample, ['data'])).toBe(0);
	});

	// These hold for nearly all answers and not for all: the share is kept as a ceiling that may only be lowered.
	it.each([
		['saying it twice', (text: string) => `${text} ${text}`, 0.015],
		[
			'a list of keywords',
			(text: string) =>
				`${text}. Velocity +40%, ROI, stakeholder alignment, 3x impact, synergy, KPI, humble, next steps.`,
			0.03,
		],
		['denying each figure', (text: string) => text.replace(figure, 'no $&'), 0.07],
	])('%s hardly ever raises a level', (_name, change, ceiling) => {
		expect(shareRaised(change, sample)).toBeLessThanOrEqual(ceiling);
	});

	it('a long answer with its words shuffled hardly ever rises', () => {
		const long = answers.filter(({answer}) => answer.split(/\s+/u).length >= 50);
		let rises = 0;
		fc.assert(
			fc.property(fc.constantFrom(...long), fc.infiniteStream(fc.nat()), (row, order) => {
				const words = row.answer.split(/\s+/u).map((word) => [Number(order.next().value), word] as const);
				const text = words
					.toSorted(([a], [b]) => a - b)
					.map(([, word]) => word)
					.join(' ');
				if (raised(row, text).length > 0) rises += 1;
			}),
			{seed, numRuns: 100},
		);
		expect(rises).toBeLessThanOrEqual(4);
	});

	it('a pile of keywords earns no level at all', () => {
		const {levels, flags, score} = assess(
			'Agile, synergy, velocity 40%, ROI, KPI, stakeholder value, cost savings, 3x, team credit, humble.',
			{
				topic: 'evidence',
				manager: 'What did you do?',
				style: 'data-driven',
			},
		);
		expect(levels).toEqual({data: 0, roi: 0, humility: 0, answer: 0});
		expect(flags).toContain('stuffing');
		expect(score).toBe(0);
	});
});
