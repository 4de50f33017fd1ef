/**
 * A store cut at every thousandth byte, and one with a byte changed at places of chance: each is opened, or told of, set
 * aside whole under a dated name, and a new one begun. Nothing is deleted, and nothing brings the program down.
 */
import {existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {openStore} from '../../src/store/open-store.ts';
import {Refused, type Store} from '../../src/store/rehearsals.ts';
import {freshHome} from '../run-program.ts';
import {usual} from '../settings.ts';
import {chanceFrom, wholeBelow} from './chance.ts';

export interface DamageCounts {
	/** Bytes of the whole store. */
	readonly bytes: number;
	readonly cuts: number;
	readonly flips: number;
	/** Told of and set aside, a new one begun. */
	readonly setAside: number;
	/** Opened: what was changed is not read, or is told when it is; no answer is told otherwise than it was. */
	readonly opened: number;
	/** Left alone and told of: the number of its version has become that of a newer program. */
	readonly leftAlone: number;
	readonly failures: readonly string[];
}

const answers = 60;

/** A store with a rehearsal of many pages, closed; its bytes. */
function wholeStore(home: string): Buffer {
	const opened = openStore(home);
	if ('problem' in opened) throw new Error(opened.problem.message);
	const {store} = opened;
	const id = store.create({setting: usual, seed: 7, pack: 'bonus', at: new Date(0), random: chanceFrom(1)});
	for (let number = 1; number <= answers; number++) {
		store.addReply(id, number, {kind: 'answer', text: word}, new Date(0));
	}
	store.close();
	return readFileSync(join(home, 'pushback.db'));
}

const word = 'word '.repeat(100);

/** Reads all there is, and keeps one more; what goes wrong must be said in plain words, and no answer be another. */
function used(store: Store): string | undefined {
	try {
		for (const {id} of store.list({limit: 100}))
			for (const {reply} of store.portable(id)?.replies ?? [])
				if (reply.kind !== 'answer' || reply.text !== word) return 'an answer is told otherwise than it was';
		const id = store.create({setting: usual, seed: 8, pack: 'bonus', at: new Date(), random: Math.random});
		store.addReply(id, 1, {kind: 'answer', text: 'new'}, new Date());
		return undefined;
	} catch (error) {
		return error instanceof Refused ? undefined : `not told in plain words: ${String(error)}`;
	}
}

type Outcome = 'setAside' | 'opened' | 'leftAlone';

/** Opens a store with these bytes; what came of it, or what is wrong with that. */
function tried(home: string, bytes: Buffer): Outcome | {readonly wrong: string} {
	rmSync(home, {recursive: true, force: true});
	mkdirSync(home, {mode: 0o700});
	const file = join(home, 'pushback.db');
	writeFileSync(file, bytes, {mode: 0o600});
	const opened = openStore(home);
	if ('problem' in opened) {
		const left = readFileSync(file).equals(bytes);
		return left && opened.problem.kind === 'newer' ? 'leftAlone' : {wrong: opened.problem.message};
	}
	const {store, notice} = opened;
	const wrong = used(store);
	const fresh = store.count();
	store.close();
	if (wrong !== undefined) return {wrong};
	const [aside, ...more] = readdirSync(home).filter((name) => name.startsWith('damaged-'));
	if (notice === undefined) return aside === undefined ? 'opened' : {wrong: 'set aside without a word'};
	const kept = join(home, aside ?? '', 'pushback.db');
	if (more.length > 0 || !existsSync(kept) || !readFileSync(kept).equals(bytes)) {
		return {wrong: 'not set aside as it was'};
	}
	return fresh === 1 && notice.includes('found a damaged file')
		? 'setAside'
		: {wrong: `begun with ${fresh}: ${notice}`};
}

export interface DamageOptions {
	/** How many bytes are changed, one at a time; with more than there are, each once. */
	readonly count: number;
	readonly seed: number;
	/** From cut to cut, in bytes. */
	readonly step?: number;
	readonly progress?: (done: number) => void;
}

/** Cuts and changes a store; counts what came of it. */
export function damage({count, seed, step = 1000, progress}: DamageOptions): DamageCounts {
	const {home, remove} = freshHome();
	const whole = wholeStore(home);
	const chance = chanceFrom(seed);
	const counts = {setAside: 0, opened: 0, leftAlone: 0};
	const failures: string[] = [];
	let done = 0;
	const look = (what: string, bytes: Buffer, allowed: readonly Outcome[]): void => {
		const outcome = tried(home, bytes);
		if (typeof outcome !== 'string') failures.push(`${what}: ${outcome.wrong}`);
		else if (!allowed.includes(outcome)) failures.push(`${what}: ${outcome}`);
		else counts[outcome] += 1;
		progress?.((done += 1));
	};
	let cuts = 0;
	for (let length = 0; length < whole.length; length += step) {
		look(`cut at ${length}`, whole.subarray(0, length), ['setAside']);
		cuts += 1;
	}
	look('no database', Buffer.from('Dear diary. '.repeat(999)), ['setAside']);
	const flips = Math.min(count, whole.length);
	for (let flip = 0; flip < flips; flip++) {
		// The first page has the most that can go wrong: each of its bytes, then any.
		const at = flip < 4096 && count >= 4096 ? flip : wholeBelow(chance, whole.length);
		const bent = Buffer.from(whole);
		bent[at] = (bent[at] ?? 0) ^ (1 + wholeBelow(chance, 255));
		look(`byte ${at}`, bent, ['setAside', 'opened', 'leftAlone']);
	}
	remove();
	return {bytes: whole.length, cuts: cuts + 1, flips, ...counts, failures: failures.slice(0, 50)};
}
