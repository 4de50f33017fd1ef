/** `pushback rehearse`: a whole meeting, on screens or in plain lines. */
import {createInterface} from 'node:readline';
import {readPack} from '../pack-files.ts';
import {resume} from '../rehearsal/fold.ts';
import {assess} from '../scoring/assess.ts';
import {repliesIn} from './answer-lines.ts';
import {anySeed, readRehearseOptions, settingFrom} from './rehearse-options.ts';
import {rehearsePlain} from './rehearse-plain.ts';

export async function rehearse(given: unknown): Promise<void> {
	const options = readRehearseOptions(given);
	const pack = readPack();
	const script = {setting: settingFrom(options), seed: options.seed ?? anySeed(), replies: []};
	const typed = process.stdin.isTTY;
	const lines = createInterface({input: process.stdin, crlfDelay: Infinity});
	await rehearsePlain({
		run: resume(script, {pack, assess}),
		pack,
		replies: repliesIn(lines),
		print: (line) => process.stdout.write(`${line}\n`),
		prompt: () => undefined,
		keep: () => undefined,
		width: Math.min(process.stdout.columns || 80, 100),
		coach: options.coach,
		echo: !typed,
		json: options.json,
	});
	lines.close();
}
