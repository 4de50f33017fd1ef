/** A meeting in plain lines: for pipes, for screen readers, for terminals that can do nothing else. */
import {jsonText} from '../json-text.ts';
import {resume, type Parts} from '../rehearsal/fold.ts';
import {forkAt} from '../rehearsal/fork.ts';
import {isExam, type Rehearsal, type Reply, type Script, type Turn} from '../rehearsal/rehearsal.ts';
import {debriefOf} from '../review/debrief.ts';
import {hintFor} from '../review/hints.ts';
import {endAsJson, turnAsJson} from '../review/json.ts';
import {leadInLines, placeOf} from '../review/replay-lines.ts';
import {caution, sayKind, sayWhere} from '../review/start-words.ts';
import {assessmentLines} from '../review/assessment-lines.ts';
import {debriefLines} from '../review/debrief-lines.ts';
import {wrap} from '../wrap.ts';
import {visible} from '../visible-text.ts';
import type {Said} from './answer-lines.ts';

export interface PlainMeeting {
	readonly script: Script;
	readonly parts: Parts;
	readonly replies: AsyncIterator<Said>;
	/** Writes one line. */
	readonly print: (line: string) => void;
	/** Asks for the next answer, where a person sits there. */
	readonly prompt: () => void;
	/** Keeps a reply; called before the manager answers it. */
	readonly keep: (number: number, reply: Reply) => void;
	/** Notes what the reply got, and the ending when there is one. */
	readonly judged: (rehearsal: Rehearsal, turn: Turn) => void;
	/** The last turn was taken back: what follows is a fork. */
	readonly forked: (fork: Script) => void;
	/** Told where the meeting stands before each answer. */
	readonly stands: (rehearsal: Rehearsal) => void;
	/** What it is kept under, if it is. */
	readonly id: () => string | undefined;
	/** What it goes by where it is kept, or saved elsewhere: the parent of what is forked from it. */
	readonly name: () => string | undefined;
	readonly width: number;
	readonly coach: boolean;
	/** The answers are not on the screen already, so they are printed. */
	readonly echo: boolean;
	readonly json: boolean;
}

type Say = (lines: readonly string[]) => void;

/** The manager's line, with the phase above it where it has changed. */
function managerLines({now}: Rehearsal, before: string | undefined, width: number): readonly string[] {
	const place = placeOf(now);
	return [
		...(place === before ? [] : ['', `── ${place}`]),
		'',
		...wrap(`Manager: ${visible(now.text)}`, width, '  '),
	];
}

function turnLines(
	{reply, assessment, manager}: Turn,
	{coach, echo, width}: PlainMeeting,
): readonly string[] {
	const answer = reply.kind === 'answer' ? reply.text : '';
	const said = reply.kind === 'silence' ? '(silence)' : visible(answer);
	return [
		...(echo ? wrap(`You: ${said}`, width, '  ') : []),
		...(coach
			? assessmentLines(answer, assessment, width - 2, manager.branch).map((line) => `  ${line}`)
			: []),
	];
}

/** What stands above a meeting: where it is held, what it is, and the talk that is taken as said. */
function headLines(script: Script, width: number): readonly string[] {
	const warned = caution(script);
	const kind = sayKind(script);
	return [
		`${kind === 'meeting' ? '' : `${kind} · `}${sayWhere(script.setting)} · seed ${script.seed}`,
		...(warned === undefined ? [] : wrap(warned, width)),
		...(script.drill === undefined ? [] : ['', ...leadInLines(script.drill.says, width)]),
	];
}

const oneTake = 'An exam is one take: nothing is taken back.';
const nothingSaid = 'There is no answer to take back yet.';

/** Plays the meeting to its end, or to the end of the replies; then the lead has left. Prints the summary. */
export async function rehearsePlain(
	meeting: PlainMeeting,
): Promise<{readonly rehearsal: Rehearsal; readonly more: boolean}> {
	const {script, parts, print, json, width, keep, judged} = meeting;
	const say: Say = (lines) => {
		if (!json) for (const line of lines) print(line);
	};
	let run = resume(script, parts);
	let rehearsal = run.rehearsal();
	let place: string | undefined;
	const speak = (): void => {
		meeting.stands(rehearsal);
		say(managerLines(rehearsal, rehearsal.ending === undefined ? place : placeOf(rehearsal.now), width));
		place = placeOf(rehearsal.now);
		if (rehearsal.rung === 'guided' && rehearsal.ending === undefined) {
			say(wrap(`  Hint: ${hintFor(rehearsal.now)}`, width, '        '));
		}
	};
	const take = (reply: Reply): void => {
		keep(rehearsal.turns.length + 1, reply);
		rehearsal = run.reply(reply);
		const turn = rehearsal.turns.at(-1);
		if (turn === undefined) return;
		judged(rehearsal, turn);
		if (json && reply.kind !== 'leave') print(jsonText(turnAsJson(turn)));
		if (reply.kind !== 'leave') say(turnLines(turn, meeting));
	};
	const takeBack = (): void => {
		const shared = rehearsal.turns.length - 1;
		if (isExam(rehearsal) || shared < 0) {
			say(['', isExam(rehearsal) ? oneTake : nothingSaid]);
			return;
		}
		const fork = forkAt(rehearsal, {id: meeting.name(), shared, mark: 'retry'});
		meeting.forked(fork);
		run = resume(fork, parts);
		rehearsal = run.rehearsal();
		say([
			'',
			...wrap(`Once more from turn ${shared + 1}. Your first answer is kept; this is practice.`, width),
		]);
		if (json) print(jsonText({retry: shared + 1, parent: fork.origin?.parent ?? null}));
		place = undefined;
	};

	say(headLines(script, width));
	speak();
	meeting.prompt();
	let more = true;
	const isOver = (): boolean => rehearsal.ending !== undefined;
	while (!isOver()) {
		const next = await meeting.replies.next();
		if (next.done === true) {
			more = false;
			take({kind: 'leave'});
		} else if (next.value.kind === 'retry') takeBack();
		else take(next.value);
		speak();
		if (!isOver()) meeting.prompt();
	}
	if (json) print(jsonText(endAsJson(rehearsal, parts.pack, meeting.id())));
	else say(['', ...debriefLines(debriefOf(rehearsal, parts.pack), width)]);
	return {rehearsal, more};
}
