/** Whether the time of an assessment grows faster than the text. */
import {assess} from '../../../src/scoring/assess.ts';
import type {AnswerContext} from '../../../src/scoring/assessment.ts';
import {takeTurns, timed, timesToFill} from '../measure.ts';
import {compare, type Goal, type Row} from '../report.ts';

const context: AnswerContext = {
	topic: 'evidence',
	manager: 'What did you get done this year?',
	style: 'data-driven',
};

const rounds = 7;
/** A tenth is noise: a runaway is ten or a thousand times. */
const goal: Goal = {most: 1.1};
const kilobyte = 1024;

const filled = (text: string, size: number): string =>
	text.repeat(Math.ceil(size / text.length)).slice(0, size);

const say = (size: number): string => (size < kilobyte ? `${size} kB` : `${size / kilobyte} MB`);

/** Time for a kB at some sizes, each against the first. */
async function grown(name: string, text: string, sizes: readonly number[]): Promise<readonly Row[]> {
	const called = (size: number): string => `1 kB of ${say(size)}`;
	const taken = await takeTurns(
		sizes.map((size) => {
			const answer = filled(text, size * kilobyte);
			const work = (): unknown => assess(answer, context);
			const times = timesToFill(work, 60);
			return {name: called(size), measure: () => timed(work, times) / size};
		}),
		rounds,
	);
	const [first = 1, ...others] = sizes;
	return others.map((size) =>
		compare(taken, {what: `${name}, ${called(size)}`, ours: called(size), theirs: called(first), goal}),
	);
}

/** Texts on which a pattern that looks too far would be found out. */
const shapes: Readonly<Record<string, string>> = {
	'one word': 'a',
	'one figure': '7',
	'figures and commas': '1,000.',
	'blank lines': '\n',
	'opening quotes': '“',
	'“and” only': 'and ',
};

/** Measures prose from 1 kB to 1 MB, then stranger texts from 10 kB on (less is not a text but a cost to begin). */
export async function growth(answers: readonly string[]): Promise<readonly Row[]> {
	const rows = [...(await grown('prose', `${answers.join('\n')}\n`, [1, 10, 100, kilobyte]))];
	for (const [name, text] of Object.entries(shapes)) rows.push(...(await grown(name, text, [10, kilobyte])));
	return rows;
}
