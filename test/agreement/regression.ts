import {minimise} from './minimise.ts';

/** Rows of feature numbers, one after the other: those of row `n` stand from `starts[n]` up to `starts[n + 1]`. */
export interface Rows {
	readonly features: Int32Array;
	readonly starts: Int32Array;
}

/** Rows of feature numbers: the features an answer has. */
export function rowsOf(rows: readonly (readonly number[])[]): Rows {
	const starts = new Int32Array(rows.length + 1);
	rows.forEach((row, n) => (starts[n + 1] = (starts[n] ?? 0) + row.length));
	return {features: Int32Array.from(rows.flat()), starts};
}

const logistic = (z: number): number => 1 / (1 + Math.exp(-Math.max(-30, Math.min(30, z))));

/** The cost of weights far from where they are held, and its slope. */
function held(at: Float64Array, gradient: Float64Array, holds: Float64Array, to?: Float64Array): number {
	let cost = 0;
	holds.forEach((hold, i) => {
		const away = (at[i] ?? 0) - (to?.[i] ?? 0);
		cost += hold * away ** 2;
		gradient[i] = 2 * hold * away;
	});
	return cost;
}

function sumOf({features, starts}: Rows, row: number, at: Float64Array): number {
	let sum = 0;
	for (let k = starts[row] ?? 0; k < (starts[row + 1] ?? 0); k += 1) sum += at[features[k] ?? 0] ?? 0;
	return sum;
}

/** Adds to the slope of each feature that a row has. */
function addTo(gradient: Float64Array, {features, starts}: Rows, row: number, slope: number): void {
	for (let k = starts[row] ?? 0; k < (starts[row + 1] ?? 0); k += 1) {
		const i = features[k] ?? 0;
		gradient[i] = (gradient[i] ?? 0) + slope;
	}
}

/** Ordinal logistic regression for levels 0, 1, 2: weights and the two thresholds. Each row counts so many times. */
export function ordinal(
	rows: Rows,
	levels: readonly number[],
	times: readonly number[],
	holds: Float64Array,
): {weights: Float64Array; thresholds: [number, number]} {
	const p = holds.length;
	const solution = minimise(new Float64Array(p + 2), (at, gradient) => {
		gradient.fill(0);
		let cost = held(at, gradient, holds);
		const first = at[p] ?? 0;
		const gap = Math.exp(at[p + 1] ?? 0);
		levels.forEach((level, row) => {
			const z = sumOf(rows, row, at);
			const s1 = logistic(z - first);
			const s2 = logistic(z - first - gap);
			const d1 = s1 * (1 - s1);
			const d2 = s2 * (1 - s2);
			const chance = Math.max(1e-9, level === 0 ? 1 - s1 : level === 1 ? s1 - s2 : s2);
			const byFirst = level === 0 ? d1 : level === 1 ? -d1 : 0;
			const bySecond = level === 0 ? 0 : level === 1 ? d2 : -d2;
			const counts = times[row] ?? 1;
			const slope = (counts * (byFirst + bySecond)) / chance;
			cost -= counts * Math.log(chance);
			addTo(gradient, rows, row, slope);
			gradient[p] = (gradient[p] ?? 0) - slope;
			gradient[p + 1] = (gradient[p + 1] ?? 0) - (counts * bySecond * gap) / chance;
		});
		return cost;
	});
	const first = solution[p] ?? 0;
	return {weights: solution.subarray(0, p), thresholds: [first, first + Math.exp(solution[p + 1] ?? 0)]};
}

/** Logistic regression for yes and no: weights and the threshold. Each row counts so many times. */
export function binary(
	rows: Rows,
	yes: readonly boolean[],
	times: readonly number[],
	holds: Float64Array,
	to: Float64Array,
): {weights: Float64Array; threshold: number} {
	const p = holds.length;
	const solution = minimise(new Float64Array(p + 1), (at, gradient) => {
		gradient.fill(0);
		let cost = held(at, gradient, holds, to);
		yes.forEach((is, row) => {
			const chance = logistic(sumOf(rows, row, at) - (at[p] ?? 0));
			const counts = times[row] ?? 1;
			cost -= counts * Math.log(Math.max(1e-9, is ? chance : 1 - chance));
			const slope = counts * (chance - (is ? 1 : 0));
			addTo(gradient, rows, row, slope);
			gradient[p] = (gradient[p] ?? 0) - slope;
		});
		return cost;
	});
	return {weights: solution.subarray(0, p), threshold: solution[p] ?? 0};
}

/** The sum at which the level to be expected passes `expected`: kappa counts the square of the distance. */
export function crossing([first, second]: readonly [number, number], expected: number): number {
	let low = first - 20;
	let high = second + 20;
	for (let step = 0; step < 60; step += 1) {
		const middle = (low + high) / 2;
		if (logistic(middle - first) + logistic(middle - second) > expected) high = middle;
		else low = middle;
	}
	return (low + high) / 2;
}
