/**
 * What a person sees, screen by screen, in the sizes and looks there are: `frames/` holds the frames of a true emulator, to
 * be read when they change (`npx vitest run test/journeys/frames.test.ts -u` writes them anew).
 */
import {cpSync, mkdirSync} from 'node:fs';
import {join} from 'node:path';
import {describe, expect, it} from 'vitest';
import {program} from '../run-program.ts';
import {journey} from './journey.ts';
import {framed, type Sought, type Terminal} from './terminal.ts';

const {home, startNext} = journey();

const still = join(import.meta.dirname, 'programs', 'still.ts');

interface Window {
	readonly columns: number;
	readonly rows: number;
	readonly env?: Readonly<Record<string, string>>;
	/** Home and the meeting alone: what follows looks as they do. */
	readonly short?: boolean;
}

const open = ({columns, rows, env = {}}: Window, ...args: readonly string[]): Promise<Terminal> =>
	startNext(['--import', still, program, ...args], {
		columns,
		rows,
		cwd: home(),
		env: {PUSHBACK_HOME: join(home(), 'data'), TZ: 'UTC', ...env},
	});

const answers = [
	'Thanks for making the time. I would like to talk about my results this year, and a bonus that reflects them.',
	'The checkout migration took failed payments from 2.1% to 0.8% since April; Finance puts that at 310,000 euros a year. Marta did the cut-over.',
	'I work really hard and everyone else got one.',
] as const;

const long =
	'I have thought about how to say this. The checkout migration took failed payments from 2.1% to 0.8% since April, ' +
	'and Finance puts that at about 310,000 euros a year in orders we used to lose. Marta did the cut-over and Idris built ' +
	'the monitoring; my part was deciding to go market by market, which is why no market was ever down. I would like a bonus ' +
	'that reflects this: 8,000 euros, once. That is about two and a half percent of what it brings in in one year, and the ' +
	'work is done.';

/** A folder with the rehearsals that version 0.1.0 kept. */
function withKept(): string {
	const kept = join(home(), 'kept');
	mkdirSync(kept);
	cpSync(join(import.meta.dirname, '..', 'fixtures', 'kept-by-0.1.0.db'), join(kept, 'pushback.db'));
	return kept;
}

/** Without the empty rows at its end, which say nothing, and the cursor, which is looked at in `draft.test.ts`. */
const trimmed = (frame: string): string => frame.replace(/(?:\| *\|\n)*(\+-+\+)\ncursor.*$/, '$1');

/** Goes through the program and keeps a picture of each place. */
async function walk(window: Window): Promise<string> {
	const shots: string[] = [];
	const shoot = async (own: Terminal, name: string, sought: Sought): Promise<void> => {
		shots.push(`${name}\n${trimmed(framed(await own.waitFor(sought), window.columns))}\n`);
	};
	await throughHome(window, shoot);
	await throughMeeting(window, shoot);
	if (window.short !== true) {
		await throughKept(window, shoot);
		await throughForm(window, shoot);
	}
	return shots.join('\n');
}

type Shoot = (own: Terminal, name: string, sought: Sought) => Promise<void>;

async function throughHome(window: Window, shoot: Shoot): Promise<void> {
	const own = await open(window);
	await shoot(own, 'home', /Next for you[^]*\? keys/);
	own.press('f1');
	await shoot(own, 'home, keys', 'Esc closes');
	own.press('escape');
	await own.waitFor('Rehearse the meeting now');
	own.press('f2');
	await shoot(own, 'handbook, contents', /read[^]*back/);
	own.press('escape');
	await own.waitFor('Rehearse the meeting now');
	own.press('down', 'enter');
	await shoot(own, 'setting', /Seed[^]*Esc home/);
	own.press('escape');
	await own.waitFor('Rehearse the meeting now');
	own.press('up', 'up', 'up', 'enter');
	await shoot(own, 'drills', /drill it/);
}

const isAsked = /[›>] your answer[^]*Ctrl\+C leave/;

async function throughMeeting(window: Window, shoot: Shoot): Promise<void> {
	const own = await open(window, 'rehearse', '--seed', '5');
	await shoot(own, 'meeting, before the first answer', isAsked);
	own.type(`${answers[0]}\r`);
	await shoot(own, 'meeting, after an answer', /(?:2 of 5|[▸>] evidence)[^]*Ctrl\+C leave/);
	own.type(`${answers[1]}\r`);
	await shoot(own, 'meeting, after a strong answer', /(?:3 of 5|[▸>] ask)[^]*Ctrl\+C leave/);
	own.type(long);
	await shoot(own, 'meeting, with a long draft', /work is done\.[^]*Ctrl\+C leave/);
	own.press('ctrl+c');
	await shoot(own, 'meeting, asked whether to leave', /Leave the meeting\?[^]*stay/);
	own.press('escape');
	await own.waitFor('work is done.');
	own.press('ctrl+u');
	await own.waitFor(isAsked);
	own.type(`${answers[2]}\r`);
	await shoot(own, 'meeting, after a weak answer', /Ctrl\+G takes[^]*Ctrl\+C leave/);
	own.press('ctrl+o');
	await shoot(own, 'meeting, facts', /Your facts[^]*close/);
	own.press('escape');
	await own.waitFor(isAsked);
	own.press('tab');
	await shoot(own, 'meeting, a fact into the answer', /Put into your answer[^]*put it in/);
	own.press('escape');
	await own.waitFor(isAsked);
	own.press('f1');
	await shoot(own, 'meeting, keys', 'Esc closes');
	own.press('escape');
	await own.waitFor(isAsked);
	own.press('f2');
	await shoot(own, 'meeting, handbook', /all topics[^]*back/);
	own.press('escape');
	await own.waitFor(isAsked);
	own.press('ctrl+c');
	await own.waitFor('Leave the meeting?');
	own.type('e');
	await shoot(own, 'summary', /Summary[^]*home/);
	for (let page = 0; page < 12; page++) own.type(' ');
	await shoot(own, 'summary, its end', /The score sees words only[^]*home/);
}

async function throughKept(window: Window, shoot: Shoot): Promise<void> {
	const own = await open({...window, env: {...window.env, PUSHBACK_HOME: withKept()}}, 'history');
	await shoot(own, 'history', /7dppm[^]*Enter see it/);
	own.type('t');
	await shoot(own, 'history, how it has gone', /Practise next[^]*back/);
	own.press('escape');
	await own.waitFor('What you have rehearsed');
	own.press('down', 'down', 'down');
	own.type('c');
	await own.waitFor('mark another');
	own.press('down');
	own.type('c');
	await shoot(own, 'compare', /They share[^]*back/);
	own.press('escape');
	await own.waitFor('What you have rehearsed');
	own.press('enter');
	await shoot(own, 'replay of a fork, where it begins', /Turn \d of[^]*back/);
	own.press('left', 'left', 'left');
	await shoot(own, 'replay', /Turn 1 of[^]*back/);
}

async function throughForm(window: Window, shoot: Shoot): Promise<void> {
	const own = await open(window, 'prepare');
	await shoot(own, 'prepare, empty', /saved as you type[^]*done/);
	own.type('\t\tthe ledger move\tnightly close from 6 hours to 40 minutes since May\t');
	await shoot(own, 'prepare, begun', /nightly close[^]*done/);
}

const windows: Readonly<Record<string, Window>> = {
	'60x20': {columns: 60, rows: 20},
	'80x24': {columns: 80, rows: 24},
	'120x40': {columns: 120, rows: 40},
	'no-colour': {columns: 80, rows: 24, env: {NO_COLOR: '1'}, short: true},
	'no-utf-8': {columns: 60, rows: 20, env: {LANG: 'C', LC_ALL: 'C'}, short: true},
	'read-aloud': {columns: 80, rows: 24, env: {INK_SCREEN_READER: 'true'}},
};

describe('what a person sees', () => {
	// Some thirty screens each, in four programs.
	it.each(Object.keys(windows))(
		'%s',
		async (name) => {
			const frames = await walk(windows[name] ?? {columns: 80, rows: 24});
			await expect(frames).toMatchFileSnapshot(join('frames', `${name}.txt`));
		},
		180_000,
	);
});
