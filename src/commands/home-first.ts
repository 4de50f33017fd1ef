/**
 * The home screen, drawn before what it needs to be alive is loaded: that takes three times as long as to draw it. Keys
 * that are pressed meanwhile wait in the terminal. Whatever stands in the way is left to be told by what comes after.
 */
import {existsSync} from 'node:fs';
import {builtInName} from '../built-in-name.ts';
import {caseFileIn} from '../case-path.ts';
import {dayOf} from '../day.ts';
import {openCommitments} from '../review/reality/open.ts';
import {isExam} from '../rehearsal/rehearsal.ts';
import {atWorkIn} from '../store/at-work.ts';
import {dataDir} from '../store/data-dir.ts';
import {openStore} from '../store/open-store.ts';
import {exampleFacts} from '../tui/facts.ts';
import {firstFrame} from '../tui/first-frame.ts';
import {sayCase, type HomeView} from '../tui/home-lines.ts';
import {isAsciiOnly, type Environment} from '../locale.ts';
import {takeLess} from '../spare-memory.ts';
import {lookOf} from '../tui/look.ts';
import type {Early} from '../tui/take-over.ts';
import {isTooSmall} from '../tui/widths.ts';
import {settingFrom} from './usual-setting.ts';

/** Terminals whose colours need no finding out. */
const known = /^(?:xterm|screen|tmux|rxvt|vt220|linux|alacritty|foot)|color/;

/** Where Ink would draw otherwise, or not at all, nothing is drawn before it. */
const drawsOtherwise = [
	'CI',
	'CONTINUOUS_INTEGRATION',
	'FORCE_COLOR',
	'TF_BUILD',
	'TEAMCITY_VERSION',
	'INK_SCREEN_READER',
];

const isUsual = (env: Environment): boolean =>
	known.test(env['TERM'] ?? '') && drawsOtherwise.every((name) => env[name] === undefined);

/** What the home screen shows of what is kept in a folder; of the case only whether there is one. */
function viewOf(dir: string, size: HomeView['size'], now: Date): HomeView {
	const opened = openStore(dir);
	const read = existsSync(caseFileIn(dir))
		? {}
		: {setting: settingFrom({}, exampleFacts.case), case: sayCase({facts: exampleFacts})};
	const bare = {size, choice: 0, unfinished: undefined, open: [], next: undefined, ...read};
	if ('problem' in opened) return bare;
	const {store} = opened;
	try {
		const atWork = atWorkIn(dir);
		const cutOff = [...store.cutOffExams(20), ...store.unfinished(20)].find(
			({id, pack}) => pack === builtInName && !atWork.elsewhere(id),
		);
		return {
			...bare,
			unfinished: cutOff && {when: cutOff.updatedAt, turns: cutOff.replies, exam: isExam(cutOff)},
			open: openCommitments(store.real.list(), dayOf(now)),
		};
	} finally {
		store.close();
	}
}

/** Draws it, where the program is called without a word, in a terminal. Answers what is on the screen now, if anything. */
export function showHomeFirst(): Early | undefined {
	const {stdin, stdout, env} = process;
	try {
		if (!stdin.isTTY || !stdout.isTTY || !isUsual(env) || isAsciiOnly(env)) return undefined;
		const {columns, rows} = stdout;
		const now = new Date();
		if (isTooSmall({columns, rows})) return undefined;
		// The screens come, and Node would get its compilers ready to load them: 5 MB of its own file.
		takeLess();
		const view = viewOf(dataDir(undefined, env), {columns, rows}, now);
		const frame = firstFrame(view, lookOf(env), now);
		if (frame === undefined) return undefined;
		// What is typed into the frame must not be taken by the terminal's line editing.
		stdin.setRawMode(true);
		let isMoved = false;
		process.once('SIGWINCH', () => {
			isMoved = true;
		});
		stdout.write(frame.text);
		return {rows: frame.rows, isMoved: () => isMoved};
	} catch {
		return undefined;
	}
}
