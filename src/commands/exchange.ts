/** `pushback export`, `import` and `delete`: rehearsals in and out of the store, whole. */
import {readFileSync} from 'node:fs';
import * as z from 'zod';
import {exitCodes, Failure} from '../exit-codes.ts';
import {sayPath} from '../say-path.ts';
import {asLine, fromLine} from '../store/portable-json.ts';
import type {Portable, Store} from '../store/rehearsals.ts';
import {addUp, wholeId, withStore} from './kept.ts';
import {readOptions} from './options.ts';
import {printLine} from './play-plain.ts';

const where = {dataDir: z.string().optional()};
const exporting = z.object(where);
const importing = z.object({...where, lenient: z.boolean().default(false), json: z.boolean().default(false)});
const deleting = z.object({...where, forks: z.boolean().default(false), json: z.boolean().default(false)});

const tell = (line: string): void => {
	process.stderr.write(`${line}\n`);
};

const count = (n: number, what: string): string => `${n} ${what}${n === 1 ? '' : 's'}`;

/** The rehearsal and those it was forked from, the oldest first: a fork is nothing without its parent. */
function withParents(store: Store, id: string): readonly Portable[] {
	const own = store.portable(id);
	if (own === undefined) return [];
	return own.origin === undefined ? [own] : [...withParents(store, own.origin.parent), own];
}

/** Writes the rehearsals named, or all of them, to standard output, one a line. */
export async function exportThem(typed: readonly string[], given: unknown): Promise<void> {
	const {dataDir} = readOptions(exporting, given);
	await withStore(dataDir, (store) => {
		const ids =
			typed.length > 0
				? typed.map((each) => wholeId(store, each, 'export'))
				: store
						.list({limit: store.count()})
						.map(({id}) => id)
						.toReversed();
		const done = new Set<string>();
		for (const id of ids) {
			for (const rehearsal of withParents(store, id)) {
				if (!done.has(rehearsal.id)) printLine(asLine(rehearsal));
				done.add(rehearsal.id);
			}
		}
	});
}

interface Read {
	readonly number: number;
	readonly rehearsal: Portable;
}

function readSource(file: string): string {
	try {
		return readFileSync(file === '-' ? 0 : file, 'utf8');
	} catch (error) {
		const why = (error as NodeJS.ErrnoException).code ?? 'no reason given';
		throw new Failure(
			`${sayPath(file)}: found no file that can be read (${why}); expected rehearsals, one a line`,
		);
	}
}

/** Parents before their forks, whatever the order in the file; what has no parent in it stays where it is. */
function parentsFirst(all: readonly Read[]): readonly Read[] {
	const byId = new Map(all.map((each) => [each.rehearsal.id, each]));
	const placed = new Set<Read>();
	const place = (each: Read, behind: ReadonlySet<string>): void => {
		if (placed.has(each) || behind.has(each.rehearsal.id)) return;
		const parent = byId.get(each.rehearsal.origin?.parent ?? '');
		if (parent !== undefined) place(parent, new Set([...behind, each.rehearsal.id]));
		placed.add(each);
	};
	for (const each of all) place(each, new Set());
	return [...placed];
}

/** Takes in the rehearsals of a file: all of them or none, and with `--lenient` all the good ones. */
export async function importThem(file: string, given: unknown): Promise<void> {
	const {dataDir, lenient, json} = readOptions(importing, given);
	const name = file === '-' ? 'standard input' : sayPath(file);
	const problems: {readonly line: number; readonly message: string}[] = [];
	const found: Read[] = [];
	readSource(file)
		.replace(/^\ufeff/, '')
		.split('\n')
		.forEach((text, index) => {
			if (text.trim() === '') return;
			const number = index + 1;
			const result = fromLine(text);
			if ('rehearsal' in result) found.push({number, rehearsal: result.rehearsal});
			else problems.push({line: number, message: `${name}:${number}:${result.column}  ${result.problem}`});
		});
	const unread = problems.length;
	const come = parentsFirst(found);
	await withStore(dataDir, (store) => {
		// Where lines could not be read, the others are still looked at: all that is wrong is told at once.
		const whole = unread === 0 || lenient;
		const {done, outcomes} = whole
			? store.adopt(
					come.map(({rehearsal}) => rehearsal),
					lenient,
				)
			: {done: false, outcomes: []};
		outcomes.forEach((outcome, index) => {
			if (typeof outcome !== 'object') return;
			const {number = 0, rehearsal} = come[index] ?? {};
			problems.push({
				line: number,
				message: `${name}:${number}:1  found ${rehearsal?.id ?? ''}: ${outcome.problem}`,
			});
		});
		for (const {message} of problems.toSorted((a, b) => a.line - b.line)) tell(message);
		const of = (what: string): number => (done ? outcomes.filter((outcome) => outcome === what).length : 0);
		const [added, extended, there] = [of('added'), of('extended'), of('there')];
		const skipped = problems.length;
		if (json) printLine(JSON.stringify({added, extended, there, skipped, done}));
		if (!done) {
			throw new Failure(
				`Nothing was imported: ${count(skipped, 'line')} of ${name} cannot be taken in. Mend ${skipped === 1 ? 'it' : 'them'}, or import the others with --lenient.`,
			);
		}
		addUp(store);
		if (json) return;
		const gone = extended === 0 ? '' : `, ${extended} gone on with`;
		const bad = skipped === 0 ? '' : `, ${count(skipped, 'bad line')} skipped`;
		printLine(`${count(added, 'rehearsal')} added${gone}, ${there} here already${bad}.`);
	});
}

/** Removes rehearsals for good; with `--forks`, what was forked from them too. */
export async function deleteThem(typed: readonly string[], given: unknown): Promise<void> {
	const {dataDir, forks, json} = readOptions(deleting, given);
	await withStore(dataDir, (store) => {
		const named = [...new Set(typed.map((each) => wholeId(store, each, 'delete')))];
		const onThem = (id: string): readonly string[] => store.forksOf(id);
		const left = [...new Set(named.flatMap(onThem))].filter((id) => !named.includes(id));
		if (left.length > 0 && !forks) {
			throw new Failure(
				`delete: found forks that share turns with ${named.join(', ')}: ${left.join(', ')}; expected --forks, which deletes them too, or their ids first. Nothing was deleted.`,
				exitCodes.failed,
			);
		}
		// Forks before what they stand on.
		const all = [...new Set(named.flatMap((id) => [id, ...onThem(id)]))];
		const depth = (id: string): number => onThem(id).length;
		const order = all.toSorted((a, b) => depth(a) - depth(b));
		store.removeAll(order);
		for (const id of order) printLine(json ? JSON.stringify({deleted: id}) : `${id} deleted.`);
	});
}
