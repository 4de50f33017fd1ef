/**
 * Meetings in a real pseudo-terminal whose program is killed (SIGKILL) at a moment of chance: while it starts, while an
 * answer is typed, while it is kept, while the manager's words are drawn. Afterwards the store must open, with every
 * answer in it that the manager had replied to, as it was typed.
 */
import {openStore} from '../../src/store/open-store.ts';
import {lastWords, openTerminal, type Screen, type Terminal} from '../journeys/terminal.ts';
import {freshHome, program} from '../run-program.ts';
import {chanceFrom, wholeBelow} from './chance.ts';

export interface KillCounts {
	readonly meetings: number;
	/** Killed before the first answer was replied to, after one or more, and after the last word. */
	readonly killedAt: {readonly start: number; readonly middle: number; readonly end: number};
	/** Answers the manager had replied to on the screen. */
	readonly replied: number;
	/** Answers found in the stores. */
	readonly kept: number;
	/** Stores opened afterwards, one after each kill. */
	readonly opened: number;
	/** In words, what was lost or did not open. */
	readonly failures: readonly string[];
}

const answers = [
	'Thanks for making the time. I would like to talk about my results this year, and a bonus for them.',
	'The checkout migration took failed payments from 2.1% to 0.8% since April; Finance has it at 310,000 euros.',
	'I am asking for 8,000 euros, once: about 2.5% of what the migration brings in a year.',
	'I understand that this is hard. Could we split it: half now, and half in March?',
	'How does the process work, who signs, and could you back it by Friday?',
	'Then let us set the bar together: failed payments under 1% through March, in writing.',
] as const;

/** Answer `turn` of a meeting, like no other. */
const answerOf = (meeting: number, turn: number): string =>
	`${answers[turn % answers.length] ?? ''} (${meeting}.${turn})`;

const isOver = ({text}: Screen): boolean => text.includes('The meeting is over.');
const isWaiting = (screen: Screen): boolean => screen.text.includes('› your answer') || isOver(screen);

const after = (milliseconds: number): Promise<void> =>
	new Promise((resolve) => {
		setTimeout(resolve, milliseconds);
	});

/** The last screen of a program that has ended, once all it wrote has been read. */
async function lastScreen({waitFor, screen}: Terminal): Promise<Screen> {
	await waitFor(() => false).catch(() => undefined);
	return screen();
}

interface Played {
	/** Answers that the manager had replied to when the program was killed. */
	readonly replied: readonly string[];
	readonly over: boolean;
}

/** Plays until a moment of chance, and kills. */
async function playAndKill(meeting: number, seed: number, home: string): Promise<Played> {
	const chance = chanceFrom(seed + meeting);
	const last = wholeBelow(chance, 11);
	// From before an answer is read until well after the reply to it is drawn.
	const moment = chance() * (chance() < 0.2 ? 600 : 80);
	const terminal = openTerminal(process.execPath, [program, 'rehearse', '--seed', String(meeting)], {
		env: {PUSHBACK_HOME: home},
	});
	const replied: string[] = [];
	let before = '';
	let open = true;
	try {
		for (let turn = 0; turn <= last && open; turn++) {
			if (last === 0 && chance() < 0.5) break;
			const now = await terminal.waitFor(
				(screen) => isOver(screen) || (isWaiting(screen) && lastWords(screen) !== before),
				60_000,
			);
			if (turn > 0) replied.push(answerOf(meeting, turn - 1));
			before = lastWords(now);
			open = !isOver(now);
			if (open) terminal.type(`${answerOf(meeting, turn)}\r`);
		}
		await after(moment);
		terminal.kill('SIGKILL');
		await terminal.exit;
		const screen = await lastScreen(terminal);
		const over = !open || isOver(screen);
		const repliedToLast =
			open && before !== '' && (over || (isWaiting(screen) && lastWords(screen) !== before));
		if (repliedToLast) replied.push(answerOf(meeting, replied.length));
		return {replied, over};
	} finally {
		await terminal.close();
	}
}

/** What is in the store of the meeting with this seed, or why it does not open. */
function keptIn(home: string, meeting: number): readonly string[] | {readonly problem: string} {
	const opened = openStore(home);
	if ('problem' in opened) return {problem: opened.problem.message};
	const {store, notice} = opened;
	try {
		if (notice !== undefined) return {problem: notice};
		const [one] = store.list({limit: store.count()}).filter(({seed}) => seed === meeting);
		const replies = one === undefined ? [] : (store.load(one.id)?.script.replies ?? []);
		return replies.map((reply) => (reply.kind === 'answer' ? reply.text : `(${reply.kind})`));
	} finally {
		store.close();
	}
}

export interface KillOptions {
	readonly count: number;
	readonly seed: number;
	/** How many programs at a time; each has a store of its own, which grows from meeting to meeting. */
	readonly atOnce: number;
	readonly progress?: (done: number) => void;
}

/** Plays and kills `count` meetings. */
export async function killMeetings({count, seed, atOnce, progress}: KillOptions): Promise<KillCounts> {
	const failures: string[] = [];
	const killedAt = {start: 0, middle: 0, end: 0};
	let [next, done, repliedTo, keptAll, opened] = [0, 0, 0, 0, 0];
	const lane = async (): Promise<void> => {
		const {home, remove} = freshHome();
		for (let meeting = next++; meeting < count; meeting = next++) {
			const {replied, over} = await playAndKill(meeting, seed, home);
			killedAt[over ? 'end' : replied.length === 0 ? 'start' : 'middle'] += 1;
			repliedTo += replied.length;
			const kept = keptIn(home, meeting);
			if ('problem' in kept) failures.push(`meeting ${meeting}: ${kept.problem}`);
			else {
				opened += 1;
				keptAll += kept.length;
				const lost = replied.find((answer, turn) => kept[turn] !== answer);
				if (lost !== undefined) failures.push(`meeting ${meeting}: lost “${lost}”`);
			}
			progress?.((done += 1));
		}
		remove();
	};
	await Promise.all(Array.from({length: atOnce}, lane));
	return {meetings: count, killedAt, replied: repliedTo, kept: keptAll, opened, failures};
}
