/** `pushback after`: the real meeting recorded, set beside the rehearsal, and what it left open. */
import {readFileSync} from 'node:fs';
import * as z from 'zod';
import {dayOf} from '../day.ts';
import {exitCodes, Failure} from '../exit-codes.ts';
import {jsonText} from '../json-text.ts';
import type {CommitmentState} from '../rehearsal/real-meeting.ts';
import {debriefOf} from '../review/debrief.ts';
import {openCommitments, type OpenCommitment} from '../review/reality/open.ts';
import {setBeside, type Beside} from '../review/reality/reality.ts';
import {listLines, meetingLines, openLines} from '../review/reality/text.ts';
import type {KeptMeeting, Store} from '../store/rehearsals.ts';
import {checkTold, meetingFrom, commitmentFrom, toldFromJson, type Told} from './after-input.ts';
import {askAboutMeeting, atTerminal, BrokenOff} from './after-questions.ts';
import {checked} from './checked.ts';
import {idOf, keptRehearsal} from './kept-rehearsal.ts';
import {latestEnded, withStore} from './kept.ts';
import {print, tell, plainWidth} from './output.ts';

const named = z.string().min(1).optional();

const options = z.object({
	held: named,
	ending: named,
	pushback: z.array(z.string()).default([]),
	commitment: z.array(z.string()).default([]),
	note: z.string().optional(),
	rehearsal: named,
	input: named,
	list: z.boolean().default(false),
	open: z.boolean().default(false),
	kept: named,
	missed: named,
	reopen: named,
	remove: named,
	json: z.boolean().default(false),
	pack: z.string().optional(),
	dataDir: z.string().optional(),
});
type Options = z.infer<typeof options>;

const printLines = (lines: readonly string[]): void => {
	if (lines.length > 0) print(lines.join('\n'));
};

/** The meeting that is meant: by the beginning of its id, or the latest held. */
function meetingNamed(store: Store, prefix: string | undefined): KeptMeeting {
	if (prefix === undefined) {
		const [latest] = store.real.list();
		if (latest !== undefined) return latest;
		throw new Failure('after: found no meeting recorded; expected one: pushback after');
	}
	const found = store.real.find(prefix);
	if (!('candidates' in found)) return found;
	throw new Failure(
		found.candidates.length === 0
			? `after: found no meeting that begins with ${JSON.stringify(prefix)}; pushback after --list shows them`
			: `after: found several meetings that begin with ${JSON.stringify(prefix)}: ${found.candidates.join(', ')}; expected one`,
	);
}

/** `k7f3.2`, or `2` where there is one meeting only. */
function markCommitment(store: Store, ref: string, state: CommitmentState, today: string): KeptMeeting {
	const [, prefix, digits] = /^(?:([^.]+)\.)?(\d{1,3})$/.exec(ref.trim()) ?? [];
	if (digits === undefined) {
		throw new Failure(
			`after: found ${JSON.stringify(ref)}; expected a commitment, such as k7f3d.2 (pushback after --open shows them)`,
			exitCodes.usage,
		);
	}
	const {id, commitments} = meetingNamed(store, prefix);
	if (commitments[Number(digits) - 1] === undefined) {
		throw new Failure(
			`after: found no commitment ${digits} in meeting ${id}; expected ${commitments.length === 0 ? 'another meeting: nothing was promised in it' : `a number from 1 to ${commitments.length}`}`,
		);
	}
	store.real.settle(id, Number(digits), state, today);
	return meetingNamed(store, id);
}

/** The record set beside its rehearsal, as far as that can still be read. */
async function besideOf(store: Store, meeting: KeptMeeting, pack: string | undefined): Promise<Beside> {
	const practised = store.real.practisedUntil(meeting.held);
	if (meeting.rehearsal === undefined) return setBeside(meeting, undefined, practised);
	const {id, rehearsal, pack: read} = await keptRehearsal(store, {id: meeting.rehearsal, pack});
	return setBeside(meeting, {id, debrief: debriefOf(rehearsal, read)}, practised);
}

async function show(store: Store, meeting: KeptMeeting, {json, pack}: Options, today: string): Promise<void> {
	const beside = await besideOf(store, meeting, pack);
	if (json) print(jsonText({...meeting, beside}));
	else printLines(meetingLines(meeting, beside, today, plainWidth()));
}

const openAsJson = ({ref, held, commitment, days}: OpenCommitment): string =>
	jsonText({ref, held, ...commitment, days: days ?? null});

function showOpen(store: Store, json: boolean, today: string): void {
	const open = openCommitments(store.real.list(), today);
	if (json) printLines(open.map(openAsJson));
	else if (open.length === 0) print('Nothing is open.');
	else
		printLines([
			...openLines(open, today, plainWidth()),
			'',
			'Mark one: pushback after --kept REF, or --missed REF',
		]);
}

function showList(store: Store, json: boolean): void {
	const meetings = store.real.list();
	if (json) printLines(meetings.map((meeting) => jsonText(meeting)));
	else if (meetings.length === 0) print('No meeting is recorded.');
	else printLines(listLines(meetings, plainWidth()));
}

async function asked(today: string, latest: string | undefined): Promise<Told> {
	const terminal = atTerminal(Math.min(process.stderr.columns || 80, 100));
	try {
		return checkTold(await askAboutMeeting(terminal, today, latest));
	} catch (error) {
		if (!(error instanceof BrokenOff)) throw error;
		const said =
			Object.keys(error.soFar).length === 0 ? '' : `\nWhat you had said: ${JSON.stringify(error.soFar)}`;
		throw new Failure(`\nNothing was recorded.${said}`, exitCodes.interrupted);
	} finally {
		terminal.close();
	}
}

/** The text of a file, or of standard input. */
function textOf(file: string): string {
	try {
		return readFileSync(file === '-' ? 0 : file, 'utf8');
	} catch (error) {
		const why = error instanceof Error ? error.message : 'no reason given';
		throw new Failure(`--input: ${file} could not be read (${why})`);
	}
}

/** What was told by options, by a file, or at the terminal. */
async function toldBy(given: Options, today: string, latest: string | undefined): Promise<Told> {
	const {held, ending, pushback, commitment, note, rehearsal, input} = given;
	if (input !== undefined) return toldFromJson(textOf(input), today);
	if (ending !== undefined || held !== undefined || commitment.length > 0 || pushback.length > 0) {
		return checkTold({
			held: held ?? today,
			ending,
			pushbacks: pushback.flatMap((each) => each.split(',').map((name) => name.trim())),
			commitments: commitment.map(commitmentFrom),
			...(note === undefined ? {} : {note}),
			...(rehearsal === undefined ? {} : {rehearsal}),
		});
	}
	if (!process.stdin.isTTY) {
		throw new Failure(
			'after: found nothing to record; expected --ending and what was promised, --input FILE, or a terminal to ask at',
			exitCodes.usage,
		);
	}
	return asked(today, latest);
}

async function record(store: Store, given: Options, today: string): Promise<void> {
	const latest = latestEnded(store);
	const said = await toldBy(given, today, latest);
	const beside =
		said.rehearsal === 'none'
			? undefined
			: said.rehearsal === undefined
				? latest
				: idOf(store, said.rehearsal);
	const id = store.real.add(meetingFrom(said, beside), new Date(), Math.random);
	tell(`Recorded as ${id}.`);
	await show(store, meetingNamed(store, id), given, today);
}

/** Records a real meeting, or shows, lists and marks what was recorded; `prefix` is the id of one to show. */
export async function after(prefix: string | undefined, raw: unknown): Promise<void> {
	const given = checked(options, raw);
	const today = dayOf(new Date());
	await withStore(given.dataDir, async (store) => {
		const {kept, missed, reopen, remove, json} = given;
		const [ref, state] =
			kept !== undefined
				? ([kept, 'kept'] as const)
				: missed !== undefined
					? ([missed, 'missed'] as const)
					: ([reopen, 'open'] as const);
		if (given.open) showOpen(store, json, today);
		else if (given.list) showList(store, json);
		else if (ref !== undefined) await show(store, markCommitment(store, ref, state, today), given, today);
		else if (remove !== undefined) {
			const {id, held} = meetingNamed(store, remove);
			store.real.remove(id);
			tell(`Removed: the meeting of ${held} (${id}).`);
		} else if (prefix !== undefined) await show(store, meetingNamed(store, prefix), given, today);
		else await record(store, given, today);
	});
}
