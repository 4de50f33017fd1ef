/** What could not be kept in its place is saved elsewhere, in the form `pushback import` takes in. */
import {mkdtempSync, renameSync, rmSync, writeFileSync} from 'node:fs';
import {homedir, tmpdir} from 'node:os';
import {dirname, join} from 'node:path';
import {isDeepStrictEqual} from 'node:util';
import {startOf, type Rehearsal} from '../rehearsal/rehearsal.ts';
import {sayPath} from '../say-path.ts';
import {drawId} from '../store/ids.ts';
import {asLine} from '../store/portable-line.ts';
import {recordOf, type Portable, type Store} from '../store/rehearsals.ts';
import type {Rescued} from '../tui/keeping.ts';
import {version} from '../version.ts';
import {addUpOne} from './sums.ts';

/** Where there may be room when there is none in the place of the rehearsals, the lasting one first. */
const placesNow = (): readonly string[] => [homedir(), process.cwd(), tmpdir()];

/** Writes a file that its owner alone can read, whole or not at all. */
function writeWhole(file: string, text: string): void {
	const beside = mkdtempSync(join(dirname(file), '.pushback-'));
	try {
		const made = join(beside, 'saved');
		writeFileSync(made, text, {mode: 0o600, flag: 'wx'});
		renameSync(made, file);
	} finally {
		rmSync(beside, {recursive: true, force: true});
	}
}

/** Writes the text under this name in the first place that takes it; its path, or nothing where none does. */
export function saveSomewhere(
	name: string,
	text: string,
	places: readonly string[] = placesNow(),
): string | undefined {
	for (const place of places) {
		try {
			writeWhole(join(place, name), text);
			return join(place, name);
		} catch {
			// The next may take it.
		}
	}
	return undefined;
}

/** What is kept under the id, as far as it can still be read. */
function readable(store: Store | undefined, id: string): Portable | undefined {
	try {
		return store?.portable(id);
	} catch {
		return undefined;
	}
}

/** How many replies of what is kept the meeting still shares; all of them, unless another window has gone on with it. */
function sharedWith(there: Portable, own: Rehearsal['turns']): number {
	const both = there.replies.slice(0, own.length);
	const parts = both.findIndex(({reply}, index) => !isDeepStrictEqual(reply, own[index]?.reply));
	return parts === -1 ? there.replies.length : parts;
}

/** The meeting as it travels: what is there of it, and what was said since. A new id where it cannot go on under its own. */
function portableOf(
	rehearsal: Rehearsal,
	pack: string,
	newId: () => string,
	there: Portable | undefined,
): Portable {
	const {turns, ending, now} = rehearsal;
	const start = startOf(rehearsal);
	const at = new Date();
	const before = (there?.origin ?? start.origin)?.shared ?? 0;
	const end = ending === undefined ? {} : {ending, parting: now.text};
	const from = (count: number) =>
		turns.slice(count).map((turn) => ({at, reply: turn.reply, recorded: recordOf(turn, version)}));
	const fresh = {...start, id: newId(), createdAt: at, updatedAt: at, pack, ...end};
	if (there === undefined) return {...fresh, replies: from(before)};
	const common = sharedWith(there, turns.slice(before));
	const goesOn = common === there.replies.length;
	if (goesOn && (there.ending === undefined || turns.length <= before + common)) {
		return {...there, updatedAt: at, replies: [...there.replies, ...from(before + common)], ...end};
	}
	const shared = before + common;
	return {...fresh, origin: {parent: there.id, shared, mark: 'take-over'}, replies: from(shared)};
}

export interface RescueParts {
	/** The store, opened again where it may have been mended; nothing where it cannot be. */
	readonly store: () => Store | undefined;
	readonly pack: string;
	readonly random: () => number;
	readonly places?: readonly string[];
}

/**
 * Saves meetings that could not be kept: in the store after all, where that is possible by now, else in a file of the
 * first place that has room. Every call saves the whole meeting so far. Never throws.
 */
export function rescueOver({store: open, pack, random, places}: RescueParts) {
	const saved = new Map<string, Portable>();
	let file: string | undefined;

	/** In the store, with what it was forked from where that is only saved here. */
	const adopted = (store: Store | undefined, come: readonly Portable[]): boolean => {
		try {
			if (!store?.adopt(come, false).done) return false;
			for (const {id} of come) addUpOne(store, id);
			return true;
		} catch {
			return false;
		}
	};

	const lineage = (one: Portable): readonly Portable[] => {
		const parent = saved.get(one.origin?.parent ?? '');
		return parent === undefined ? [one] : [...lineage(parent), one];
	};

	const toFile = (id: string): string | undefined => {
		const lines = [...saved.values()].map((each) => `${asLine(each)}\n`).join('');
		const before = file === undefined ? [] : [dirname(file)];
		const name = file === undefined ? `pushback-${id}.jsonl` : (file.split(/[\\/]/).at(-1) ?? '');
		return saveSomewhere(name, lines, [...before, ...(places ?? placesNow())]);
	};

	return (id: string | undefined, rehearsal: Rehearsal): Rescued => {
		const store = open();
		const there = id === undefined ? undefined : (readable(store, id) ?? saved.get(id));
		const come = portableOf(rehearsal, pack, () => drawId(random, 0), there);
		const all = lineage(come);
		if (adopted(store, all)) {
			for (const each of all) saved.delete(each.id);
			if (file !== undefined && saved.size === 0) rmSync(file, {force: true});
			return come.id === id ? {id: come.id} : {id: come.id, notice: `It is kept as ${come.id}.`};
		}
		saved.set(come.id, come);
		file = toFile(come.id);
		return {
			id: come.id,
			elsewhere:
				file === undefined
					? 'No other place has taken it either: it is on this screen alone.'
					: `It is saved in ${sayPath(file)}; pushback import ${sayPath(file)} takes it in.`,
		};
	};
}
