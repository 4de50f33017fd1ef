/** `pushback rehearse`: a whole meeting, on screens or in plain lines. */
import {existsSync} from 'node:fs';
import {createInterface, type Interface} from 'node:readline';
import {exampleCase} from '../case/example.ts';
import {caseFileIn} from '../case-path.ts';
import {Failure} from '../exit-codes.ts';
import type {Pack} from '../dialogue/pack.ts';
import {openHandbook} from '../handbook-files.ts';
import {builtInName, openPack} from '../ready-pack.ts';
import {resume} from '../rehearsal/fold.ts';
import {pageOf} from '../handbook/pages.ts';
import type {Rehearsal, Script} from '../rehearsal/rehearsal.ts';
import {assess} from '../scoring/assess.ts';
import {dataDir} from '../store/data-dir.ts';
import {exampleFacts, ownCase, type Facts} from '../tui/facts.ts';
import {repliesIn} from './answer-lines.ts';
import {openKeeping, type Keeping} from './keep.ts';
import {anySeed, readRehearseOptions, settingFrom, type RehearseOptions} from './rehearse-options.ts';
import {rehearsePlain} from './rehearse-plain.ts';

interface Begun {
	readonly script: Script;
	/** Absent while nothing has been kept yet. */
	readonly id?: string;
}

const widest = 100;
const usualWidth = 80;

const tell = (line: string): void => {
	process.stderr.write(`${line}\n`);
};

/** The rehearsal the options ask for: a new one, or one to go on with. */
function beginning(options: RehearseOptions, keeping: Keeping, pack: Pack, facts: Facts): Begun {
	if (options.resume === undefined) {
		const [setting, seed] = [settingFrom(options, facts.case), options.seed ?? anySeed()];
		return {script: {setting, seed, replies: [], ...ownCase(facts)}};
	}
	const found = options.resume === true ? keeping.unfinished() : keeping.find(options.resume);
	if (found === undefined) throw new Failure('--resume: found no meeting that was cut off; expected one');
	if ('problem' in found) throw new Failure(found.problem);
	if (found.pack !== pack.name)
		throw new Failure(
			`--resume: found that ${found.id} was begun with the pack “${found.pack}”, and this is “${pack.name}”; expected ${
				found.pack === builtInName ? 'no --pack' : '--pack with the folder of that pack'
			}`,
		);
	return found;
}

/** The user's own facts where there are any; what reads them is loaded only then. */
async function factsFor({case: named, dataDir: dir}: RehearseOptions): Promise<Facts> {
	if (named === false) return exampleFacts;
	if (named === undefined && !existsSync(caseFileIn(dataDir(dir, process.env)))) return exampleFacts;
	const {caseOf} = await import('./case-of.ts');
	return caseOf({case: named, dataDir: dir});
}

/** Keeps a meeting from its first reply on, so that one that was only looked at leaves nothing behind. */
function keepingOf({script, id: known}: Begun, keeping: Keeping, quiet: boolean) {
	let id = known;
	let told = quiet;
	const tellOnce = (problem: string | undefined): void => {
		if (problem !== undefined && !told) tell(problem);
		told ||= problem !== undefined;
	};
	return {
		keep: (number: number, reply: Script['replies'][number]): void => {
			if (id === undefined) {
				const begun = keeping.begin(script.setting, script.seed, script.case);
				if ('problem' in begun) {
					tellOnce(begun.problem);
					return;
				}
				id = begun.id;
			}
			tellOnce(keeping.reply(id, number, reply));
		},
		judged: (...[rehearsal, turn]: Parameters<Parameters<typeof rehearsePlain>[0]['judged']>): void => {
			if (id !== undefined) tellOnce(keeping.judged(id, rehearsal, turn));
		},
		id: () => id,
	};
}

/** Ctrl+C once asks, twice leaves; the meeting stays as it was kept. */
function guard(lines: Interface, id: () => string | undefined): void {
	let asked = false;
	lines.on('SIGINT', () => {
		if (!asked) {
			asked = true;
			tell('\nCtrl+C again leaves; what was said is kept. Or go on with your answer.');
			lines.prompt();
			return;
		}
		const kept = id();
		if (kept !== undefined) tell(`\nKept. Go on with it: pushback rehearse --resume ${kept}`);
		process.exit(130);
	});
}

/** What the handbook says where the meeting stands, or why there is no handbook. */
function pageHere({now}: Rehearsal, width: number): readonly string[] {
	try {
		const rows = pageOf(openHandbook(), now.branch ?? now.phase, width);
		return ['', ...rows.map(({label = '', text}) => label + text), ''];
	} catch (error) {
		return [error instanceof Error ? error.message : 'There is no handbook.'];
	}
}

async function playPlain(
	options: RehearseOptions,
	pack: Pack,
	begun: Begun,
	keeping: Keeping,
): Promise<void> {
	const typed = process.stdin.isTTY;
	const lines = createInterface({
		input: process.stdin,
		...(typed ? {output: process.stderr, prompt: '> '} : {}),
		crlfDelay: Infinity,
	});
	const kept = keepingOf(begun, keeping, !options.keep);
	if (typed) {
		guard(lines, kept.id);
		tell('Type your answer and press Enter; \\ at the end goes on in the next line, ... alone stays silent,');
		tell('? alone opens the handbook where it speaks of this, Ctrl+D leaves the meeting.');
	}
	const run = resume(begun.script, {pack, assess, case: exampleCase});
	const width = Math.min(process.stdout.columns || usualWidth, widest);
	const ask = (): void => {
		for (const row of pageHere(run.rehearsal(), width)) tell(row);
		lines.prompt();
	};
	await rehearsePlain({
		run,
		pack,
		replies: repliesIn(lines, typed ? ask : undefined),
		print: (line) => process.stdout.write(`${line}\n`),
		prompt: () => {
			if (typed) lines.prompt();
		},
		keep: kept.keep,
		judged: kept.judged,
		width,
		coach: options.coach,
		echo: !typed,
		json: options.json,
	});
	lines.close();
}

/** Screens need a terminal on both sides that can do more than print. */
const canShowScreens = ({plain, json}: RehearseOptions): boolean =>
	!plain && !json && process.stdin.isTTY && process.stdout.isTTY && process.env['TERM'] !== 'dumb';

const wantsMeeting = ({resume, seed, style, pressure, bonus, company}: RehearseOptions): boolean =>
	[resume, seed, style, pressure, bonus, company].some((option) => option !== undefined);

/** From the home screen, or at once into the meeting that the options ask for. */
async function playOnScreens(
	options: RehearseOptions,
	pack: Pack,
	keeping: Keeping,
	facts: Facts,
): Promise<void> {
	const [{startScreens}, {lookOf}] = await Promise.all([
		import('../tui/start.tsx'),
		import('../tui/theme.ts'),
	]);
	const {script, id} = wantsMeeting(options) ? beginning(options, keeping, pack, facts) : {};
	const {exitCode, message} = await startScreens({
		parts: {pack, assess, case: exampleCase},
		keeping,
		look: lookOf(process.env, process.env['INK_SCREEN_READER'] === 'true'),
		setting: settingFrom(options, facts.case),
		facts,
		...(script === undefined ? {} : {initial: id === undefined ? script : {resume: {id, script}}}),
		now: Date.now,
		newSeed: anySeed,
		openHandbook,
		coach: options.coach,
	});
	if (message !== undefined) process.stdout.write(`${message}\n`);
	process.exitCode = exitCode;
}

/** Plays one meeting; `given` are the options of the command line. */
export async function rehearse(given: unknown): Promise<void> {
	const options = readRehearseOptions(given);
	const pack = await openPack(options.pack);
	const facts = await factsFor(options);
	const keeping = openKeeping(options.keep ? dataDir(options.dataDir, process.env) : undefined, pack.name);
	try {
		if (canShowScreens(options)) await playOnScreens(options, pack, keeping, facts);
		else await playPlain(options, pack, beginning(options, keeping, pack, facts), keeping);
	} finally {
		keeping.close();
	}
}
