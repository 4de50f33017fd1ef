/** The play scripts: whole meetings as a person would read them, one at least for every branch and every ending. */
import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {parse} from 'yaml';
import * as z from 'zod';
import {moveIds} from '../machines/moves.ts';
import type {Reply, Script} from '../src/rehearsal/rehearsal.ts';
import {bonuses, companies, cues, endings, pressures, styles} from '../src/terms.ts';

const level = z.union([z.literal(0), z.literal(1), z.literal(2)]);

const turn = z
	.strictObject({
		/** The move that waits for this answer. */
		manager: z.enum(moveIds),
		you: z.string().min(1).optional(),
		/** Seconds without a word, instead of an answer. */
		silent: z.number().positive().optional(),
		/** At least these. */
		levels: z.partialRecord(z.enum(cues), level).optional(),
	})
	.refine(({you, silent}) => (you === undefined) !== (silent === undefined), 'either “you” or “silent”');

const playScript = z.strictObject({
	title: z.string().min(1),
	setting: z.strictObject({
		style: z.enum(styles),
		pressure: z.enum(pressures),
		bonus: z.enum(bonuses),
		company: z.enum(companies),
	}),
	seed: z.number().int().nonnegative(),
	turns: z.array(turn).min(1),
	/** `left` where the lead goes after the last turn. */
	ending: z.enum(endings),
});
export type PlayScript = z.infer<typeof playScript>;
type ScriptedTurn = PlayScript['turns'][number];

const folder = join(import.meta.dirname, 'playthroughs');

/** Every script with the name of its file. */
export const playScripts: readonly {readonly name: string; readonly script: PlayScript}[] = readdirSync(
	folder,
)
	.filter((name) => name.endsWith('.yaml'))
	.map((name) => ({
		name,
		script: playScript.parse(parse(readFileSync(join(folder, name), 'utf8')) as unknown),
	}));

/** What the lead does at a turn of a script. */
export const replyOf = ({you, silent}: ScriptedTurn): Reply =>
	you === undefined ? {kind: 'silence', seconds: silent ?? 0} : {kind: 'answer', text: you};

/** The script as it would be kept: to be folded. */
export const scriptOf = ({setting, seed, turns, ending}: PlayScript): Script => ({
	setting,
	seed,
	replies: [...turns.map(replyOf), ...(ending === 'left' ? [{kind: 'leave'} as const] : [])],
});
