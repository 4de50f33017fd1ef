/** Mutation testing: how many small wrong changes to the chart and to the scorer the tests notice. */
import {fork, type ChildProcess} from 'node:child_process';
import {cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join, resolve} from 'node:path';
import {setTimeout as after} from 'node:timers/promises';
import {facts} from '../../src/scoring/assessment.ts';
import {branches, cues, flags, styles, topics} from '../../src/terms.ts';
import {chanceFrom, wholeBelow} from './chance.ts';
import type {Order, Told} from './mutants-tests.ts';
import {mutationsOf, type Mutation} from './mutations.ts';

const root = resolve(import.meta.dirname, '../..');
const copied = [
	'machines',
	'src',
	'test',
	'dialogues',
	'docs',
	'package.json',
	'vitest.config.ts',
	'tsconfig.json',
];

interface Room {
	readonly folder: string;
	/** Files that are fitted and not written. */
	readonly without: readonly string[];
	/** Strings that are names of something, and no words that the scorer listens for. */
	readonly isNamed: (text: string) => boolean;
	/** Quick tests first: most mutants get no further. */
	readonly tests: readonly string[];
}

const terms: ReadonlySet<string> = new Set([...cues, ...flags, ...facts, ...topics, ...branches, ...styles]);

const rooms = {
	machines: {
		folder: 'machines',
		without: [],
		isNamed: (text) => /^[a-z][\w-]*(\.[\w-]+)*$/i.test(text),
		tests: [
			'test/machines/as-they-went.test.ts',
			'test/machines/anything-said.test.ts',
			'test/machines/replies.test.ts',
			'test/machines/asked.test.ts',
			'test/playthroughs.test.ts',
			'test/machines/agenda.test.ts',
			'test/machines/strength.test.ts',
			'test/machines/outlook.test.ts',
			'test/machines/graph.test.ts',
			'test/rehearsal/ladder.test.ts',
			'test/rehearsal/drill.test.ts',
			'test/machines/every-state.test.ts',
			'test/machines/meetings.test.ts',
			'test/machines/rungs.test.ts',
			'test/machines/stance.test.ts',
			'test/machines/taken-up.test.ts',
			'test/machines/promises.test.ts',
			'test/dialogue/lint.test.ts',
		],
	},
	scoring: {
		folder: 'src/scoring',
		without: ['scorecard/weights.ts'],
		isNamed: (text) => terms.has(text) || /^[a-z-]+\.[a-z-]+$/.test(text),
		tests: [
			'test/scoring/found.test.ts',
			'test/scoring/how-often.test.ts',
			'test/review/rules-page.test.ts',
			'test/scoring/facts/facts.test.ts',
			'test/scoring/facts/claimed-figure.test.ts',
			'test/scoring/facts/tables.test.ts',
			'test/scoring/facts/condition.test.ts',
			'test/scoring/asked-for.test.ts',
			'test/scoring/handbook.test.ts',
			'test/playthroughs.test.ts',
			'test/scoring/reading/acts.test.ts',
			'test/scoring/reading/clauses.test.ts',
			'test/scoring/reading/figures.test.ts',
			'test/scoring/reading/persons.test.ts',
			'test/scoring/reading/salad.test.ts',
			'test/scoring/reading/tokens.test.ts',
			'test/scoring/reading/own-words.test.ts',
			'test/scoring/rules.test.ts',
			'test/scoring/not-rated.test.ts',
			'test/scoring/score.test.ts',
			'test/scoring/advice.test.ts',
			'test/scoring/mistakes/mistakes.test.ts',
			'test/scoring/gaming.test.ts',
			'test/handbook/examples.test.ts',
			'test/scoring/mistakes/rewrites.test.ts',
			'test/scoring/steady.test.ts',
		],
	},
} as const satisfies Record<string, Room>;

type RoomName = keyof typeof rooms;
const roomNames = Object.keys(rooms) as readonly RoomName[];

/** Tests that take so many times as long as those of the unchanged sources count as hanging. */
const timesAsLong = 4;

/** What they may take before that is known, in milliseconds. */
const longestFirst = 1_800_000;

interface Mutant extends Mutation {
	readonly file: string;
}

function mutantsIn({folder, without, isNamed}: Room): readonly Mutant[] {
	return readdirSync(join(root, folder), {recursive: true, encoding: 'utf8'})
		.filter((name) => name.endsWith('.ts') && !without.includes(name))
		.toSorted()
		.flatMap((name) => {
			const file = join(folder, name);
			return mutationsOf(readFileSync(join(root, file), 'utf8'), isNamed).map((mutation) => ({
				...mutation,
				file,
			}));
		});
}

/** So many of the list, drawn by chance and without repeats. */
function sampleOf<Item>(all: readonly Item[], count: number, seed: number): readonly Item[] {
	const rest = [...all];
	const chance = chanceFrom(seed);
	return Array.from({length: Math.min(count, all.length)}, () =>
		rest.splice(wholeBelow(chance, rest.length), 1),
	).flat();
}

const short = (text: string): string =>
	(text.length > 60 ? `${text.slice(0, 57)}…` : text).replace(/\s+/g, ' ');
const say = ({file, line, from, to}: Mutant): string => `${file}:${line} ${short(from)} → ${short(to)}`;

/** Somebody else ended the tests: that says nothing of a mutant. */
const lost: Told = {failed: 'the tests were ended from outside'};

/** The next message of the process; an end of it counts as one. */
const nextOf = (child: ChildProcess): Promise<Told> =>
	new Promise((done) => {
		const end = (code: number | null): void => {
			done(code === null ? lost : {failed: `the tests ended with ${code}`});
		};
		child.once('exit', end);
		child.once('message', (told: Told) => {
			child.off('exit', end);
			done(told);
		});
	});

/** A process that runs tests in the copy: asked by `ask`, and started anew where it hung or ended. */
function testsIn(folder: string) {
	let longest = longestFirst;
	let child: ChildProcess | undefined;
	const stop = (): void => {
		// Its own workers are in its group.
		if (child?.pid !== undefined && child.exitCode === null) process.kill(-child.pid, 'SIGKILL');
		child = undefined;
	};
	const ask = async (order: Order): Promise<Told> => {
		if (child?.exitCode !== null) child = undefined;
		if (child === undefined) {
			child = fork(join(folder, 'test/proof/mutants-tests.ts'), {
				cwd: folder,
				detached: true,
				stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
			});
			await nextOf(child);
		}
		child.send(order);
		const ended = new AbortController();
		const late = after(longest, {failed: 'the tests did not end'}, {signal: ended.signal});
		const told = await Promise.race([nextOf(child), late]);
		ended.abort();
		await late.catch(() => undefined);
		if (told.failed?.startsWith('the tests') === true) stop();
		return told;
	};
	const allow = (milliseconds: number): void => {
		longest = milliseconds;
	};
	return {ask, stop, allow};
}

interface RoomCounts {
	readonly mutants: number;
	readonly sampled: number;
	readonly killed: number;
	readonly survived: readonly string[];
	/** What went wrong before a mutant was tried. */
	readonly unready: readonly string[];
}

/** Tries a sample of one room's mutants, one at a time, and says each as it is done. */
async function mutantsOf(name: RoomName, count: number, seed: number): Promise<RoomCounts> {
	const folder = mkdtempSync(join(tmpdir(), 'pushback-mutants-'));
	for (const each of copied) cpSync(join(root, each), join(folder, each), {recursive: true});
	symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'));
	const tests = rooms[name].tests.map((test) => join(folder, test));
	const all = mutantsIn(rooms[name]);
	const sample = sampleOf(all, count, seed);
	const {ask, stop, allow} = testsIn(folder);
	let tried = 0;
	const survived: string[] = [];
	const unready: string[] = [];
	let changed: readonly string[] = [];
	const tryUnchanged = async (when: string): Promise<boolean> => {
		const begun = performance.now();
		const {failed} = await ask({changed, tests});
		allow((performance.now() - begun) * timesAsLong);
		if (failed !== undefined) unready.push(`${name} unchanged, ${when}: ${failed}`);
		return failed === undefined;
	};
	try {
		if (!(await tryUnchanged('before')))
			return {mutants: all.length, sampled: 0, killed: 0, survived, unready};
		for (const mutant of sample) {
			const path = join(folder, mutant.file);
			const text = readFileSync(path, 'utf8');
			writeFileSync(path, text.slice(0, mutant.start) + mutant.to + text.slice(mutant.end));
			const told = await ask({changed: [...changed, path], tests});
			writeFileSync(path, text);
			changed = [path];
			if (told === lost) {
				unready.push(`${say(mutant)}: ${lost.failed}`);
				continue;
			}
			tried += 1;
			if (told.failed === undefined) survived.push(say(mutant));
			const how = told.failed === undefined ? 'survived' : `killed by ${short(told.failed)}`;
			process.stdout.write(`${say(mutant)}: ${how}\n`);
		}
		await tryUnchanged('after');
	} finally {
		stop();
		rmSync(folder, {recursive: true});
	}
	return {
		mutants: all.length,
		sampled: tried,
		killed: tried - survived.length,
		survived,
		unready,
	};
}

/** The least share of mutants that the tests are to notice. */
const leastShare = 0.85;

/**
 * Puts small wrong changes, `count` in each room, one after another into a copy of the sources and runs the tests of
 * the room. A mutant is killed where a test fails, a file does not load, or the tests take several times as long as before.
 */
export async function mutants({count, seed, only}: {count: number; seed: number; only: string | undefined}) {
	const counts: Partial<Record<RoomName, RoomCounts>> = {};
	for (const name of roomNames.filter((each) => only === undefined || each === only))
		counts[name] = await mutantsOf(name, count, seed);
	const failures = Object.entries(counts).flatMap(([name, {sampled, killed, unready}]) => [
		...unready,
		...(killed < leastShare * sampled ? [`${name}: ${killed} of ${sampled} noticed`] : []),
	]);
	return {...counts, failures};
}
