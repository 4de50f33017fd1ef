/** How often each thing is found in many answers: a change to the scorer shows in it which, and in how many. */
import {expect, it} from 'vitest';
import {assess} from '../../src/scoring/assess.ts';
import type {Assessment} from '../../src/scoring/assessment.ts';
import {mistakesOf} from '../../src/scoring/mistakes/mistakes.ts';
import {read} from '../../src/scoring/reading/reading.ts';
import {contextOf, developed, type Labelled} from '../agreement/answers.ts';

/** One answer in so many. */
const apart = 12;

/** Something found: its name, and a number that changes with where it is, what it is worth, what is said of it. */
type Found = readonly [name: string, sum: number];

const lengthOf = (text: string | undefined): number => text?.length ?? 0;

const inAssessment = (topic: string, assessed: Assessment): readonly Found[] => [
	[`rated at ${topic}`, assessed.score],
	...(assessed.notRated === undefined ? [] : ([[`not rated: ${assessed.notRated}`, 0]] as const)),
	...Object.entries(assessed.levels).map(([cue, level]): Found => [`${cue} ${level} at ${topic}`, 0]),
	...assessed.flags.map((flag): Found => [
		`flag ${flag}`,
		assessed.doubtful?.includes(flag) === true ? 1 : 0,
	]),
	...assessed.facts.map(({fact, start, end, value}): Found => [
		`fact ${fact}`,
		start + end + lengthOf(value),
	]),
	...assessed.findings.map(({rule, start, end, points}): Found => [`finding ${rule}`, start + end + points]),
	...(assessed.claims ?? []).map(({quantity, words, about, asked, spent, restates}): Found => [
		[
			'claim',
			quantity.kind,
			...(asked ? ['asked'] : []),
			...(spent ? ['spent'] : []),
			...(restates ? ['again'] : []),
		].join(' '),
		words.length + about.length,
	]),
	[`advice: ${assessed.advice.replaceAll(/“[^”]*”/gu, '“…”')}`, assessed.advice.length],
	[`handbook: ${assessed.handbook ?? 'none'}`, 0],
];

/** The mistakes with the levels and flags people gave, as the weights decide which are told. */
function mistakesIn(row: Labelled, {facts}: Assessment): readonly Found[] {
	const {levels, flags} = row;
	const judged = {levels, flags, facts, findings: []};
	return mistakesOf({reading: read(row.answer, row.phase), context: contextOf(row), judged}).map(
		({id, words, rewrite, points}): Found => [id, words.length + rewrite.length + points],
	);
}

it('finds each thing in every twelfth of the answers as often as it was seen to', async () => {
	const found = developed()
		.filter((_, n) => n % apart === 0)
		.flatMap((row) => {
			const assessed = assess(row.answer, contextOf(row));
			return [...inAssessment(row.phase, assessed), ...mistakesIn(row, assessed)];
		});
	const lines = [...Map.groupBy(found, ([name]) => name)].map(
		([name, all]) => `${name}: ${all.length}, ${all.reduce((sum, [, number]) => sum + number, 0)}`,
	);
	await expect(`${lines.toSorted().join('\n')}\n`).toMatchFileSnapshot('how-often.txt');
});
