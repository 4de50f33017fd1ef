/** `pushback score`: judges one answer, or a stream of them. */
import * as z from 'zod';
import {exitCodes, Failure} from '../exit-codes.ts';
import {jsonText} from '../json-text.ts';
import {assessmentLines, unseen} from '../review/assessment-lines.ts';
import {wrap} from '../wrap.ts';
import {assess} from '../scoring/assess.ts';
import type {Assessment} from '../scoring/assessment.ts';
import {branches, judgedAs, styles, topics, type Branch, type Style, type Topic} from '../terms.ts';
import {checked} from './checked.ts';
import {plainWidth, print, tell} from './output.ts';

/** What a line can be about: a phase, or any of the pushbacks. */
const about = [...new Set<Topic | Branch>([...topics, ...branches])];

const isTopic = (name: Topic | Branch): name is Topic => (topics as readonly string[]).includes(name);
const topicOf = (name: Topic | Branch): Topic => (isTopic(name) ? name : judgedAs[name]);
const branchOf = (name: Topic | Branch): Branch | undefined => branches.find((branch) => branch === name);

const options = z.object({
	phase: z.enum(about),
	manager: z.string(),
	style: z.enum(styles),
	json: z.boolean().default(false),
	jsonl: z.boolean().default(false),
});

const item = z.object({
	id: z.string('text'),
	phase: z.enum(about, `one of ${about.join(', ')}`),
	manager: z.string('text').default(''),
	answer: z.string('text'),
});

const verdictOf = (
	id: string,
	{levels, flags, score, findings, mistakes = [], notRated}: Assessment,
): string =>
	jsonText({
		id,
		levels,
		flags,
		score,
		findings,
		mistakes,
		...(notRated === undefined ? {} : {notRated}),
	});

type Item = z.infer<typeof item>;

/** What a line holds, or what is wrong with it. */
function readItem(line: string): {readonly item: Item} | {readonly wrong: string} {
	let value: unknown;
	try {
		value = JSON.parse(line);
	} catch (error) {
		return {wrong: `found no JSON (${(error as Error).message}); expected {"id","phase","manager","answer"}`};
	}
	const result = item.safeParse(value);
	if (result.success) return {item: result.data};
	const issue = result.error.issues[0];
	const name = issue?.path.join('.') ?? '';
	const found: unknown = name === '' ? value : (value as Record<string, unknown>)[name];
	return {
		wrong: `found ${found === undefined ? 'nothing' : JSON.stringify(found).slice(0, 60)} at ${name === '' ? 'the top' : name}; expected ${issue?.message ?? 'an answer'}`,
	};
}

/** Reads lines, writes a verdict for each as it comes; bad lines are named on standard error and skipped. */
async function scoreLines(style: Style): Promise<void> {
	// For a single answer nobody waits until Node has loaded it.
	const {createInterface} = await import('node:readline');
	const lines = createInterface({input: process.stdin, crlfDelay: Infinity});
	let number = 0;
	let bad = 0;
	for await (const line of lines) {
		number++;
		if (line.trim() === '') continue;
		const result = readItem(line);
		if ('wrong' in result) {
			bad++;
			tell(`line ${number}: ${result.wrong}`);
			continue;
		}
		const {id, phase, manager, answer} = result.item;
		const flowing = process.stdout.write(
			`${verdictOf(id, assess(answer, {topic: topicOf(phase), manager, style}))}\n`,
		);
		// A slow reader must not make the verdicts pile up here.
		if (!flowing) await new Promise((resolve) => process.stdout.once('drain', resolve));
	}
	if (bad > 0) throw new Failure(`${bad} of ${number} lines could not be read and have no verdict`);
}

/** Judges `answer`, or with `--jsonl` the lines of standard input. */
export async function score(answer: string | undefined, given: unknown): Promise<void> {
	const {phase, manager, style, json, jsonl} = checked(options, given);
	if (jsonl) {
		if (answer !== undefined)
			throw new Failure('--jsonl reads standard input; found an answer beside it', exitCodes.usage);
		await scoreLines(style);
		return;
	}
	if (answer === undefined)
		throw new Failure(
			'score: found no answer; expected one in quotes, or --jsonl and lines on standard input',
			exitCodes.usage,
		);
	const assessment = assess(answer, {topic: topicOf(phase), manager, style});
	const width = plainWidth();
	const lines = json
		? [jsonText(assessment)]
		: [...assessmentLines(answer, assessment, width, branchOf(phase)), '', ...wrap(unseen, width)];
	print(lines.join('\n'));
}
