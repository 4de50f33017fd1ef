/** How long a key takes to be seen while an answer is written, beside the least that Ink can do. */
import {buildAll} from '../built.ts';
import {sitDownAt, type Typist} from '../key-to-paint.ts';
import {median, quantile, type Rounds} from '../measure.ts';
import {compare, type Row} from '../report.ts';

const sizes = [0, 500, 4000];
const rounds = 12;
/** Keys that are pressed, and taken back, in one round. */
const atOnce = 25;
/** Rounds whose slowest keys are looked at together: fewer keys have no hundredth part. */
const pooled = 4;
const goal = {most: 1.5};
const theirs = 'bare Ink text input';
const erase = '\u007f';

const draftOf = (answers: readonly string[], size: number): string =>
	answers.join(' ').replaceAll(/\s+/g, ' ').slice(0, size);

/** One round of keys; each is taken back, so that the text does not grow. */
async function round({press}: Typist): Promise<readonly number[]> {
	const times: number[] = [];
	for (let key = 0; key < atOnce; key += 1) {
		times.push(await press('x'));
		await press(erase);
	}
	return times;
}

/** Measures the key at the end of a draft of each size, with sixty turns above it. */
export async function keys(answers: readonly string[]): Promise<readonly Row[]> {
	const built = await buildAll();
	const typists = new Map<string, Typist>();
	const named = (size: number): string => `draft of ${size.toLocaleString('en')} characters, 60 turns`;
	try {
		typists.set(theirs, await sitDownAt(built.input));
		for (const size of sizes) {
			const typist = await sitDownAt(built.meeting);
			if (size > 0) await typist.paste(draftOf(answers, size));
			typists.set(named(size), typist);
		}
		const taken = new Map<string, (readonly number[])[]>([...typists.keys()].map((name) => [name, []]));
		// One round before the first is not counted: code is compiled in it.
		for (let number = -1; number < rounds; number += 1) {
			const order = [...typists];
			for (const [name, typist] of number % 2 === 0 ? order : order.toReversed()) {
				const times = await round(typist);
				if (number >= 0) taken.get(name)?.push(times);
			}
		}
		const summed = (many: (blocks: readonly (readonly number[])[]) => readonly number[]): Rounds =>
			new Map([...taken].map(([name, blocks]) => [name, many(blocks)]));
		const medians = summed((blocks) => blocks.map(median));
		const slowest = summed((blocks) =>
			Array.from({length: rounds / pooled}, (_, at) =>
				quantile(blocks.slice(at * pooled, (at + 1) * pooled).flat(), 0.99),
			),
		);
		return [
			...sizes.map((size) =>
				compare(medians, {what: `key, ${named(size)}`, ours: named(size), theirs, goal}),
			),
			...sizes.map((size) => ({
				...compare(slowest, {what: `slowest of 100 keys, ${named(size)}`, ours: named(size), theirs, goal}),
			})),
		];
	} finally {
		for (const [name, {leave}] of typists) await leave(name === theirs ? '\u0004' : '\u0003');
		built.remove();
	}
}
