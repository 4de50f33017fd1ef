/** How well quantities are read, measured on labelled lines. Figures as plain data, and a printer for them. */
import type {Quantity, QuantityKind} from '../../src/quantities/quantity.ts';
import {lowOf, timeUnits} from '../../src/quantities/quantity.ts';
import {readQuantities} from '../../src/quantities/read-quantities.ts';
import {measures, secondsIn} from '../../src/quantities/units.ts';

/** One labelled line, as the file of public cases has it. */
export interface QuantityCase {
	readonly text: string;
	readonly kind: string;
	readonly expect: readonly {
		readonly span: string;
		readonly value: string | null;
		readonly unit: string | null;
		readonly type: string;
	}[];
	readonly negative: boolean;
	readonly core: boolean;
}

/** The figures of one kind of case. */
export interface QuantityFigures {
	readonly kind: string;
	readonly core: boolean;
	/** Quantities expected. */
	expected: number;
	/** Of them: bare words without a number ("how do I calculate a percentage?"), which are no quantity here. */
	bare: number;
	bareOverlapping: number;
	/** Of them: some quantity lies on the place. */
	overlapping: number;
	/** … and has its very bounds. */
	exact: number;
	/** … is of a kind that fits. */
	rightType: number;
	/** Of those with a number given that can be compared: how many there are, and how many are equal. */
	valued: number;
	valueEqual: number;
	/** Lines that hold no quantity of the kind, and how many of them got one all the same. */
	negatives: number;
	negativeHits: number;
}

/** A line that was not read as expected, to look into. */
export interface QuantityMiss {
	readonly kind: string;
	readonly core: boolean;
	readonly what: 'place' | 'type' | 'value' | 'negative';
	readonly text: string;
	readonly expected: string;
	readonly found: string;
}

export interface QuantityReport {
	readonly figures: readonly QuantityFigures[];
	readonly misses: readonly QuantityMiss[];
}

/**
 * The kinds that fit a case. The cases write shares as numbers or percentages ("two thirds", "one out of
 * three"), and a dimension is a count with a measure as its unit.
 */
const fitting: Readonly<Record<string, readonly QuantityKind[]>> = {
	percent: ['percent', 'ratio'],
	money: ['money'],
	duration: ['duration'],
	number: ['count', 'ratio'],
	range: ['count', 'ratio', 'percent', 'money', 'duration'],
	dimension: ['count'],
};

/** What would be a false find in a negative line; a number with a measure is none in a case about bare numbers. */
function isHit(kind: string, quantity: Quantity): boolean {
	switch (kind) {
		case 'number':
			return quantity.kind === 'count' && !measureNames.has(quantity.unit);
		case 'dimension':
			return quantity.kind === 'count' && measureNames.has(quantity.unit);
		case 'range':
			return typeof quantity.value !== 'number';
		default:
			return quantity.kind === kind;
	}
}

const measureNames = new Set(Object.values(measures));

/** A unit alone, which the cases mark by giving no value where their others have one. */
function isBare(kind: string, label: QuantityCase['expect'][number]): boolean {
	return kind !== 'duration' && kind !== 'range' && (label.value === null || label.value === 'null');
}

/** The quantities themselves and those inside a change. */
const flat = (quantities: readonly Quantity[]): readonly Quantity[] =>
	quantities.flatMap((quantity) =>
		quantity.kind === 'from-to' ? [quantity, quantity.from, quantity.to] : [quantity],
	);

const number = (text: string): number | undefined => {
	const simple = /-?\d[\d.]*(?:[eE][-+]?\d+)?/.exec(text)?.[0];
	return simple === undefined ? undefined : Number(simple);
};

/** The expected value in the unit that the reading uses, where the case gives one. */
function expectedValue(label: QuantityCase['expect'][number], found: Quantity): number | undefined {
	if (label.value === null || label.value.includes('(between') || label.value.startsWith('('))
		return undefined;
	if (label.value.includes('between') || label.value.includes('under') || label.value.includes('above'))
		return undefined;
	const value = number(label.value.replace(/\((-?[\d.e]+)\)/, '$1').replace(/^.*?(?=-?\d)/, ''));
	if (value === undefined) return undefined;
	if (found.kind === 'duration') {
		const unit = timeUnits.find((each) => label.value?.toLowerCase().endsWith(each));
		return unit === undefined ? undefined : value * secondsIn[unit];
	}
	if (label.type === 'percentage' && found.kind === 'ratio') return value / 100;
	const minor =
		['Cent', 'Pence', 'Penny', 'Sen'].includes(label.unit ?? '') || label.value.includes(' Cent ');
	return minor && found.kind === 'money' ? value / 100 : value;
}

function foundValue(found: Quantity): number {
	const middle = lowOf(found.value);
	return found.kind === 'duration' ? middle * secondsIn[found.unit] : middle;
}

/** Equal but for rounding; calendar units may differ by the length of a month. */
function isEqual(one: number, two: number, loose: boolean): boolean {
	return Math.abs(one - two) <= Math.abs(two) * (loose ? 0.02 : 1e-9) + 1e-12;
}

/** Reads every line and compares. */
export function measureQuantities(lines: readonly QuantityCase[]): QuantityReport {
	const figures = new Map<string, QuantityFigures>();
	const misses: QuantityMiss[] = [];
	for (const line of lines) {
		const key = `${line.kind} ${String(line.core)}`;
		const figure = figures.get(key) ?? {
			kind: line.kind,
			core: line.core,
			expected: 0,
			bare: 0,
			bareOverlapping: 0,
			overlapping: 0,
			exact: 0,
			rightType: 0,
			valued: 0,
			valueEqual: 0,
			negatives: 0,
			negativeHits: 0,
		};
		figures.set(key, figure);
		const quantities = flat(readQuantities(line.text));
		const describe = (each: readonly Quantity[]): string =>
			each
				.map((one) => `${one.kind} “${line.text.slice(one.start, one.end)}” ${lowOf(one.value)} ${one.unit}`)
				.join('; ');
		const miss = (what: QuantityMiss['what'], expected: string): void => {
			misses.push({
				kind: line.kind,
				core: line.core,
				what,
				text: line.text,
				expected,
				found: describe(quantities),
			});
		};
		if (line.negative) {
			figure.negatives++;
			if (quantities.some((quantity) => isHit(line.kind, quantity))) {
				figure.negativeHits++;
				miss('negative', '');
			}
			continue;
		}
		const small = line.text.toLowerCase();
		let from = 0;
		for (const label of line.expect) {
			const at = small.indexOf(label.span.toLowerCase(), from);
			const start = at < 0 ? small.indexOf(label.span.toLowerCase()) : at;
			const end = start + label.span.length;
			if (at >= 0) from = end;
			figure.expected++;
			if (isBare(line.kind, label)) figure.bare++;
			const over = quantities.filter((one) => one.start < end && one.end > start);
			if (over.length === 0) {
				miss('place', label.span);
				continue;
			}
			figure.overlapping++;
			if (isBare(line.kind, label)) figure.bareOverlapping++;
			if (over.some((one) => one.start === start && one.end === end)) figure.exact++;
			const fits = over.filter((one) => isFitting(line.kind, one));
			if (fits.length === 0) {
				miss('type', label.span);
				continue;
			}
			figure.rightType++;
			const known = fits
				.map((one) => [expectedValue(label, one), one] as const)
				.filter(([value]) => value !== undefined);
			if (known.length === 0) continue;
			figure.valued++;
			const equal = known.some(([value, one]) =>
				isEqual(foundValue(one), value ?? NaN, one.kind === 'duration'),
			);
			if (equal) figure.valueEqual++;
			else miss('value', `${label.span} = ${label.value ?? ''} ${label.unit ?? ''}`);
		}
	}
	return {figures: [...figures.values()].sort(byKind), misses};
}

function isFitting(kind: string, found: Quantity): boolean {
	return fitting[kind]?.includes(found.kind === 'from-to' ? found.to.kind : found.kind) ?? false;
}

function byKind(one: QuantityFigures, two: QuantityFigures): number {
	if (one.core !== two.core) return one.core ? -1 : 1;
	return one.kind < two.kind ? -1 : 1;
}

const share = (part: number, all: number): string => (all === 0 ? '–' : (part / all).toFixed(3));

/** The figures as a table for the terminal; `misses` adds every line that went wrong. */
export function printQuantities(report: QuantityReport, misses = false): string {
	const header = [
		'kind',
		'core',
		'expected',
		'overlap',
		'(of numbered)',
		'exact',
		'type',
		'value',
		'hits in negatives',
	];
	const rows = report.figures.map((each) => [
		each.kind,
		each.core ? 'yes' : 'no',
		String(each.expected),
		share(each.overlapping, each.expected),
		share(each.overlapping - each.bareOverlapping, each.expected - each.bare),
		share(each.exact, each.expected),
		share(each.rightType, each.expected),
		share(each.valueEqual, each.valued),
		`${each.negativeHits} of ${each.negatives}`,
	]);
	const widths = header.map((title, column) =>
		Math.max(title.length, ...rows.map((row) => row[column]?.length ?? 0)),
	);
	const table = [header, ...rows]
		.map((row) =>
			row
				.map((cell, column) => cell.padEnd(widths[column] ?? 0))
				.join('  ')
				.trimEnd(),
		)
		.join('\n');
	if (!misses) return `${table}\n`;
	const lines = report.misses.map(
		(miss) =>
			`${miss.core ? 'core' : 'wide'} ${miss.kind} ${miss.what}: ${miss.text} || ${miss.expected} || ${miss.found}`,
	);
	return `${table}\n\n${lines.join('\n')}\n`;
}
