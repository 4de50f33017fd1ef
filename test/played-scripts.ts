/** The play scripts, each played to its end: one rehearsal or more for every ending, as a person would have it. */
import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {parse} from 'yaml';
import {readPack} from '../src/pack-files.ts';
import {fold} from '../src/rehearsal/fold.ts';
import type {Rehearsal, Reply, Script} from '../src/rehearsal/rehearsal.ts';
import {assess} from '../src/scoring/assess.ts';
import {openStore} from '../src/store/open-store.ts';
import type {Ending, Setting} from '../src/terms.ts';

interface PlayScript {
	readonly setting: Setting;
	readonly seed: number;
	readonly turns: readonly {readonly you?: string; readonly silent?: number}[];
	readonly ending: Ending;
}

const folder = join(import.meta.dirname, 'playthroughs');

export const pack = readPack();

/** The replies of a script, by the name of its file without `.yaml`. */
export function scriptOf(name: string): PlayScript & {readonly replies: readonly Reply[]} {
	const script = parse(readFileSync(join(folder, `${name}.yaml`), 'utf8')) as PlayScript;
	const said = script.turns.map(({you, silent}): Reply =>
		you === undefined ? {kind: 'silence', seconds: silent ?? 0} : {kind: 'answer', text: you},
	);
	return {...script, replies: script.ending === 'left' ? [...said, {kind: 'leave'}] : said};
}

/** A script played to its end. */
export function playedScript(name: string): Rehearsal {
	const {setting, seed, replies} = scriptOf(name);
	return fold({setting, seed, replies}, {pack, assess});
}

export const scriptNames: readonly string[] = readdirSync(folder)
	.filter((name) => name.endsWith('.yaml'))
	.map((name) => name.slice(0, -'.yaml'.length));

/** Keeps a talk as if it had just been played, in the data folder `home`; its id. */
export function keepTalk(home: string, script: Script, ending: Ending, at: Date = new Date()): string {
	const opened = openStore(home);
	if ('problem' in opened) throw new Error(opened.problem.message);
	const {store} = opened;
	try {
		const {setting, seed, replies, case: own} = script;
		const id = store.create({setting, seed, pack: pack.name, at, random: Math.random, case: own});
		for (const [index, reply] of replies.entries()) store.addReply(id, index + 1, reply, at);
		store.finish(id, ending, at);
		return id;
	} finally {
		store.close();
	}
}

/** Keeps a play script the same way. */
export function keepScript(home: string, name: string, at?: Date): string {
	const script = scriptOf(name);
	return keepTalk(home, script, script.ending, at);
}
