/** Meetings in plain lines, one after the other, from standard input to standard output. */
import {createInterface, type Interface} from 'node:readline';
import type {Pack} from '../dialogue/pack.ts';
import {openHandbook} from '../handbook-files.ts';
import {pageOf} from '../handbook/pages.ts';
import type {Parts} from '../rehearsal/fold.ts';
import {isExam, type Rehearsal} from '../rehearsal/rehearsal.ts';
import {repliesIn, type Said} from './answer-lines.ts';
import type {Keeping} from './keep.ts';
import {keepAsPlayed, type Begun} from './keep-as-played.ts';
import {plainWidth, print, tell} from './output.ts';
import {rehearsePlain} from './rehearse-plain.ts';

/** What of the options a table heeds. */
export interface PlainOptions {
	readonly coach: boolean;
	readonly json: boolean;
	/** Nothing is said about keeping where nothing is to be kept. */
	readonly keep: boolean;
}

/** Ctrl+C once asks, twice leaves; the meeting stays as it was kept. An exam ends with it: it is one take. */
function guard(lines: Interface, exam: () => boolean, id: () => string | undefined): void {
	let asked = false;
	lines.on('SIGINT', () => {
		if (!asked) {
			asked = true;
			tell(
				exam()
					? '\nCtrl+C again ends the exam here. Or go on with your answer.'
					: '\nCtrl+C again leaves; what was said is kept. Or go on with your answer.',
			);
			lines.prompt();
			return;
		}
		if (exam()) {
			lines.close();
			return;
		}
		const kept = id();
		if (kept !== undefined) tell(`\nKept. Go on with it: pushback rehearse --resume ${kept}`);
		process.exit(130);
	});
}

/** What the handbook says where the meeting stands, its slots filled from the user's own case; or why there is no handbook. */
function pageHere(rehearsal: Rehearsal, width: number): readonly string[] {
	if (isExam(rehearsal)) return ['An exam has no handbook; the debrief comes at the end.'];
	const {now, case: own} = rehearsal;
	try {
		const rows = pageOf(openHandbook(), now.branch ?? now.phase, width, own);
		return ['', ...rows.map(({label = '', text}) => label + text), ''];
	} catch (error) {
		return [error instanceof Error ? error.message : 'There is no handbook.'];
	}
}

/** What was played. */
export interface Played {
	readonly rehearsal: Rehearsal;
	/** False where the input ended first: there is none for another meeting. */
	readonly more: boolean;
}

export interface PlainTable {
	/** Whether there may be another answer; where a person types there always may. */
	readonly hasMore: () => Promise<boolean>;
	readonly play: (begun: Begun) => Promise<Played>;
	readonly close: () => void;
}

/** Sits down to play: every meeting reads on where the one before it stopped. */
export function openTable(
	options: PlainOptions,
	parts: Parts & {readonly pack: Pack},
	keeping: Keeping,
): PlainTable {
	const typed = process.stdin.isTTY;
	const lines = createInterface({
		input: process.stdin,
		...(typed ? {output: process.stderr, prompt: '> '} : {}),
		crlfDelay: Infinity,
	});
	const ask = (): void => {
		const stands = now?.stands();
		if (stands !== undefined) for (const row of pageHere(stands, plainWidth())) tell(row);
		lines.prompt();
	};
	const said = repliesIn(lines, typed ? ask : undefined);
	const peeked: IteratorResult<Said, unknown>[] = [];
	const replies: AsyncIterator<Said> = {next: async () => peeked.shift() ?? (await said.next())};
	let now:
		| {
				readonly exam: boolean;
				readonly id: () => string | undefined;
				readonly stands: () => Rehearsal | undefined;
		  }
		| undefined;
	if (typed) {
		guard(
			lines,
			() => now?.exam === true,
			() => now?.id(),
		);
		tell('Type your answer and press Enter; \\ at the end goes on in the next line, ... alone stays silent,');
		tell('/retry takes your last answer back, ? alone opens the handbook where it speaks of this,');
		tell('Ctrl+D leaves the meeting.');
	}
	return {
		hasMore: async () => {
			if (typed) return true;
			const next = await replies.next();
			peeked.push(next);
			return next.done !== true;
		},
		play: (begun) => {
			keeping.sitDown(begun.id);
			const kept = keepAsPlayed(begun, keeping, !options.keep);
			const exam = isExam(begun.script);
			let stands: Rehearsal | undefined;
			now = {exam, id: kept.id, stands: () => stands};
			return rehearsePlain({
				script: begun.script,
				parts,
				replies,
				print,
				prompt: () => {
					if (typed) lines.prompt();
				},
				keep: kept.keep,
				judged: kept.judged,
				forked: kept.forked,
				stands: (rehearsal) => {
					stands = rehearsal;
				},
				id: kept.id,
				name: kept.name,
				width: plainWidth(),
				coach: options.coach && !exam,
				echo: !typed,
				json: options.json,
			});
		},
		close: () => {
			lines.close();
		},
	};
}
