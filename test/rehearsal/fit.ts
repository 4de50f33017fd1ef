/**
 * Fits what each sign between two figures counts for, on the tables of restatements and on talks that never were.
 *   node test/rehearsal/fit.ts             writes src/rehearsal/matter-weights.ts
 *   node test/rehearsal/fit.ts --measure   fitted without an eighth of the writers, measured on them, each eighth in turn
 */
import {writeFileSync} from 'node:fs';
import {binary, rowsOf} from '../agreement/regression.ts';
import {amongOthers, besideCase, exampleOf, exampleOfTalk, type Example, type Pair} from './pairs.ts';
import {restatementsIn, tables, turned} from './restated.ts';
import {talkFiles, talksIn} from './talks.ts';

/** Points for one unit of log-odds. */
const scale = 20;
/** A manager who accuses wrongly is worse than one who overlooks: even odds are not enough. */
const margin = 1.1;
/** How hard each sign is held to nothing, and in how many pairs it must be seen to be weighed at all. */
const hold = 1.5;
const seldom = 8;
/** How much a pair counts: told the other way round, among much else, as one of much else, and in no talk at all. */
const counts = {alone: 1, turned: 0.3, among: 0.3, beside: 0.1, noTalk: 0.08} as const;
/** How often it is settled anew which of several pairs is the changed one. */
const rounds = 4;

interface Weighted extends Example {
	readonly times: number;
}

interface Card {
	readonly points: ReadonlyMap<string, number>;
	readonly enough: number;
}

const sumOf = ({signs}: Pair, {points, enough}: Card): number =>
	signs.reduce((sum, sign) => sum + (points.get(sign) ?? 0), -enough);

interface Case {
	readonly pair: Pair;
	readonly is: boolean;
	readonly times: number;
}

/** The pairs of an example, each with what it is. Of several in a changed one that is taken which the card so far finds the likeliest. */
function casesOf({is, pairs, turn, times}: Weighted, card: Card | undefined): readonly Case[] {
	if (turn !== undefined)
		return pairs.map((pair) => {
			const isMeant = pair.turn === turn;
			return {pair, is: is === 'changed' && isMeant, times: isMeant ? times : counts.beside};
		});
	if (is !== 'changed') return pairs.map((pair) => ({pair, is: false, times}));
	if (card === undefined) return pairs.map((pair) => ({pair, is: true, times: times / pairs.length}));
	const [best] = pairs.toSorted((a, b) => sumOf(b, card) - sumOf(a, card));
	return best === undefined ? [] : [{pair: best, is: true, times}];
}

/** What each sign counts for, in log-odds. */
function fit(examples: readonly Weighted[]): Card {
	const seen = new Map<string, number>();
	for (const {pairs} of examples)
		for (const {signs} of pairs) for (const sign of signs) seen.set(sign, (seen.get(sign) ?? 0) + 1);
	const signs = [...seen].filter(([, times]) => times >= seldom).map(([sign]) => sign);
	const numbers = new Map(signs.map((sign, at) => [sign, at]));
	const numbersOf = (pair: Pair): readonly number[] => pair.signs.flatMap((sign) => numbers.get(sign) ?? []);
	let card: Card | undefined;
	for (let round = 0; round < rounds; round += 1) {
		const cases = examples.flatMap((example) => casesOf(example, card));
		const {weights, threshold} = binary(
			rowsOf(cases.map(({pair}) => numbersOf(pair))),
			cases.map(({is}) => is),
			cases.map(({times}) => times),
			new Float64Array(signs.length).fill(hold),
			new Float64Array(signs.length),
		);
		card = {points: new Map(signs.map((sign, at) => [sign, weights[at] ?? 0])), enough: threshold};
	}
	return card ?? {points: new Map(), enough: 0};
}

/** Everything the signs are fitted on. */
function everything(): readonly Weighted[] {
	const rows = tables.flatMap((name) => restatementsIn(name));
	const byWriter = Object.values(
		Object.groupBy(restatementsIn('told-twice.jsonl'), ({trade}) => trade),
	).flatMap((group) => amongOthers(group ?? []));
	return [
		...rows.map((row) => ({...exampleOf(row), times: counts.alone})),
		...turned(rows).map((row) => ({...exampleOf(row), times: counts.turned})),
		...rows.map((row) => ({...besideCase(row), times: counts.among})),
		...byWriter.map((example) => ({...example, times: counts.among})),
		...talkFiles
			.flatMap((file) => talksIn(file))
			.map((talk) => ({...exampleOfTalk(talk), times: counts.noTalk})),
	];
}

const percent = (part: number, all: number): string => `${((100 * part) / Math.max(1, all)).toFixed(1)}%`;

/** What is caught and what is called changed and is not, by writers that the fit has not seen. */
function measure(examples: readonly Weighted[]): void {
	const parts = 8;
	const partOf = ({writer}: Example): number =>
		Array.from(writer).reduce((sum, letter) => (sum * 31 + (letter.codePointAt(0) ?? 0)) % 9973, 7) % parts;
	const judged = Array.from({length: parts}, (_, part) => {
		const card = fit(examples.filter((example) => partOf(example) !== part));
		return examples
			.filter((example) => partOf(example) === part)
			.map((example) => ({
				example,
				points: Math.max(-99, ...example.pairs.map((pair) => sumOf(pair, card))),
			}));
	}).flat();
	for (const least of [0.25, 0.5, 0.75, 1, 1.25, 1.5]) {
		const lines = (['changed', 'same', 'another', 'no talk'] as const).flatMap((is) =>
			(['alone', 'turned', 'among', 'noTalk'] as const).flatMap((how) => {
				const of = judged.filter(
					({example}) =>
						example.is === is &&
						example.times === counts[how] &&
						(how !== 'turned' || example.turn === undefined) &&
						(how !== 'among' || example.turn !== undefined),
				);
				const caught = of.filter(({points}) => points > least).length;
				return of.length === 0 ? [] : [`${is} ${how} ${percent(caught, of.length)} of ${of.length}`];
			}),
		);
		console.log(`${least}: ${lines.join('; ')}`);
	}
}

/** The card as a TypeScript file: one line a sign, in the order of their names. */
function fileOf({points, enough}: Card): string {
	const lines = [...points]
		.map(([sign, weight]) => [sign, Math.round(scale * weight)] as const)
		.filter(([, weight]) => weight !== 0)
		.toSorted(([a], [b]) => (a < b ? -1 : 1))
		.map(([sign, weight]) => `\t${/^[a-z]+$/u.test(sign) ? sign : `'${sign}'`}: ${weight},\n`);
	return `// Written by test/rehearsal/fit.ts from the tables of restatements beside it. What each sign counts for: *-now stands in the later
// telling, *-then in the earlier one; word-signs.ts, sense-signs.ts, figure-signs.ts and signs.ts say what the names mean.

/** More than these points, and two figures that differ are told of one thing. */
export const enough = ${Math.round(scale * (enough + margin))};

export const points: Readonly<Partial<Record<string, number>>> = {
${lines.join('')}};
`;
}

const examples = everything();
if (process.argv.includes('--measure')) measure(examples);
else writeFileSync(new URL('../../src/rehearsal/matter-weights.ts', import.meta.url), fileOf(fit(examples)));
