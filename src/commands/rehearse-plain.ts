/** A meeting in plain lines: for pipes, for screen readers, for terminals that can do nothing else. */
import type {Pack} from '../dialogue/pack.ts';
import type {Run} from '../rehearsal/fold.ts';
import type {Rehearsal, Reply, Turn} from '../rehearsal/rehearsal.ts';
import {debriefOf} from '../review/debrief.ts';
import {endAsJson, turnAsJson} from '../review/json.ts';
import {assessmentLines, debriefLines, sayWhere, wrap} from '../review/terminal.ts';
import {visible} from '../visible-text.ts';

export interface PlainMeeting {
	readonly run: Run;
	readonly pack: Pack;
	readonly replies: AsyncIterable<Reply>;
	/** Writes one line. */
	readonly print: (line: string) => void;
	/** Asks for the next answer, where a person sits there. */
	readonly prompt: () => void;
	/** Keeps a reply; called before the manager answers it. */
	readonly keep: (number: number, reply: Reply) => void;
	/** Notes what the reply got, and the ending when there is one. */
	readonly judged: (rehearsal: Rehearsal, turn: Turn) => void;
	readonly width: number;
	readonly coach: boolean;
	/** The answers are not on the screen already, so they are printed. */
	readonly echo: boolean;
	readonly json: boolean;
}

type Say = (lines: readonly string[]) => void;

/** The manager's line, with the phase above it where it has changed. */
function managerLines({now}: Rehearsal, before: string | undefined, width: number): readonly string[] {
	const place = now.branch === undefined ? now.phase : `${now.phase}: ${now.branch}`;
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

const placeOf = ({now}: Rehearsal): string =>
	now.branch === undefined ? now.phase : `${now.phase}: ${now.branch}`;

/** Plays the meeting to its end, or to the end of the replies; then the lead has left. Prints the summary. */
export async function rehearsePlain(meeting: PlainMeeting): Promise<Rehearsal> {
	const {run, pack, print, json, width, keep, judged} = meeting;
	const say: Say = (lines) => {
		if (!json) for (const line of lines) print(line);
	};
	let rehearsal = run.rehearsal();
	let place: string | undefined;
	const speak = (): void => {
		say(managerLines(rehearsal, rehearsal.ending === undefined ? place : placeOf(rehearsal), width));
		place = placeOf(rehearsal);
	};
	const take = (reply: Reply): void => {
		keep(rehearsal.turns.length + 1, reply);
		rehearsal = run.reply(reply);
		const turn = rehearsal.turns.at(-1);
		if (turn === undefined) return;
		judged(rehearsal, turn);
		if (json && reply.kind !== 'leave') print(JSON.stringify(turnAsJson(turn)));
		if (reply.kind !== 'leave') say(turnLines(turn, meeting));
	};

	say([sayWhere(rehearsal.setting) + ` · seed ${rehearsal.seed}`]);
	speak();
	meeting.prompt();
	for await (const reply of meeting.replies) {
		take(reply);
		speak();
		if (rehearsal.ending !== undefined) break;
		meeting.prompt();
	}
	if (rehearsal.ending === undefined) {
		take({kind: 'leave'});
		speak();
	}
	if (json) print(JSON.stringify(endAsJson(rehearsal, pack)));
	else say(['', ...debriefLines(debriefOf(rehearsal, pack), width)]);
	return rehearsal;
}
