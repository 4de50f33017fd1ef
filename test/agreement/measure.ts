import {cues, flags, type Cue, type Flag} from '../../src/terms.ts';
import type {Verdict} from '../../src/scoring/scorecard/decide.ts';
import type {Labelled} from './answers.ts';

export interface FlagFigures {
	readonly gold: number;
	readonly precision: number | null;
	readonly recall: number | null;
	readonly f1: number;
}

export interface Figures {
	readonly answers: number;
	readonly cues: Readonly<Record<Cue, {readonly kappa: number; readonly equal: number}>>;
	readonly flags: Readonly<Record<Flag, FlagFigures>>;
	readonly meanKappa: number;
	readonly flagsMicroF1: number;
	readonly flagsMacroF1: number;
	readonly cleanFlagged: number;
}

/** Cohen's kappa with quadratic weights, for levels 0, 1 and 2. */
export function weightedKappa(pairs: readonly (readonly [number, number])[]): number {
	const levels = [0, 1, 2];
	const gold = levels.map((level) => pairs.filter(([g]) => g === level).length);
	const given = levels.map((level) => pairs.filter(([, v]) => v === level).length);
	const observed = pairs.reduce((sum, [g, v]) => sum + (g - v) ** 2, 0);
	const expected = levels.reduce(
		(sum, i) =>
			sum +
			levels.reduce((row, j) => row + ((i - j) ** 2 * (gold[i] ?? 0) * (given[j] ?? 0)) / pairs.length, 0),
		0,
	);
	return expected === 0 ? 1 : 1 - observed / expected;
}

const mean = (numbers: readonly number[]): number => numbers.reduce((a, b) => a + b, 0) / numbers.length;

/** The figures of a set of verdicts against the labels, in the same order. */
export function measure(gold: readonly Labelled[], verdicts: readonly Verdict[]): Figures {
	const pairs = gold.flatMap((row, index) => {
		const verdict = verdicts[index];
		return verdict ? [{row, verdict}] : [];
	});
	const byCue = Object.fromEntries(
		cues.map((cue) => {
			const levels = pairs.map(({row, verdict}): [number, number] => [row.levels[cue], verdict.levels[cue]]);
			return [
				cue,
				{kappa: weightedKappa(levels), equal: levels.filter(([g, v]) => g === v).length / levels.length},
			];
		}),
	) as Figures['cues'];
	const sum = {tp: 0, fp: 0, fn: 0};
	const byFlag = Object.fromEntries(
		flags.map((flag) => {
			let [tp, fp, fn] = [0, 0, 0];
			for (const {row, verdict} of pairs) {
				const g = row.flags.includes(flag);
				const v = verdict.flags.includes(flag);
				if (g && v) tp += 1;
				else if (v) fp += 1;
				else if (g) fn += 1;
			}
			sum.tp += tp;
			sum.fp += fp;
			sum.fn += fn;
			const f1 = tp + fp + fn === 0 ? 1 : (2 * tp) / (2 * tp + fp + fn);
			return [
				flag,
				{
					gold: tp + fn,
					precision: tp + fp === 0 ? null : tp / (tp + fp),
					recall: tp + fn === 0 ? null : tp / (tp + fn),
					f1,
				},
			];
		}),
	) as Figures['flags'];
	const clean = pairs.filter(({row}) => row.flags.length === 0);
	return {
		answers: pairs.length,
		cues: byCue,
		flags: byFlag,
		meanKappa: mean(cues.map((cue) => byCue[cue].kappa)),
		flagsMicroF1: (2 * sum.tp) / (2 * sum.tp + sum.fp + sum.fn),
		flagsMacroF1: mean(flags.filter((flag) => byFlag[flag].gold > 0).map((flag) => byFlag[flag].f1)),
		cleanFlagged: clean.filter(({verdict}) => verdict.flags.length > 0).length / Math.max(1, clean.length),
	};
}

/** The figures as lines of text. */
export function printed(figures: Figures): string {
	const n = (x: number | null): string => (x === null ? '  – ' : x.toFixed(2));
	return [
		`${figures.answers} answers`,
		...cues.map(
			(cue) => `${cue.padEnd(12)} kappa ${n(figures.cues[cue].kappa)}   equal ${n(figures.cues[cue].equal)}`,
		),
		...flags.map((flag) => {
			const {gold, precision, recall, f1} = figures.flags[flag];
			return `${flag.padEnd(12)} gold ${String(gold).padStart(3)}   precision ${n(precision)}   recall ${n(recall)}   F1 ${n(f1)}`;
		}),
		`mean kappa ${n(figures.meanKappa)}   flags micro F1 ${n(figures.flagsMicroF1)}   macro F1 ${n(figures.flagsMacroF1)}   clean answers flagged ${n(figures.cleanFlagged)}`,
	].join('\n');
}
