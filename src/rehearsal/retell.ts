/**
 * A kept rehearsal told again. What was recorded at the time is what is shown: rules, chart and pack may have changed
 * since, or the pack may be gone. Where today's would go otherwise is found out beside it, and nothing is rewritten.
 */
import type {Assess, Assessment} from '../scoring/assessment.ts';
import {branches, judgedAs, phases, type Branch, type Ending, type Phase, type Topic} from '../terms.ts';
import {fold, heldBack, type Parts} from './fold.ts';
import {
	startOf,
	type Recorded,
	type Rehearsal,
	type Reply,
	type Script,
	type Start,
	type Turn,
} from './rehearsal.ts';

/** What was kept of a rehearsal. */
export interface Recording {
	readonly script: Script;
	/** What each reply got at the time, in order; absent where the program ended before it was judged. */
	readonly recorded: readonly (Recorded | undefined)[];
	readonly ending?: Ending;
	readonly parting?: string;
}

/** A turn as it was. */
export interface ToldTurn {
	readonly number: number;
	readonly phase: Phase;
	readonly branch?: Branch;
	readonly move: string;
	/** The manager's words at the time; empty where they were not kept and cannot be found again. */
	readonly line: string;
	readonly reply: Reply;
	/** What it got at the time. */
	readonly got?: Recorded;
	/** The same words judged by today's rules. */
	readonly today: Assessment;
}

/** The first turn that would go otherwise today. */
export interface Otherwise {
	readonly turn: number;
	/** The manager would do something else, judge the answer otherwise, or say it in other words; or it would be over. */
	readonly kind: 'move' | 'judged' | 'words' | 'over' | 'ending';
	readonly then: string;
	readonly now: string;
}

export interface Told {
	readonly start: Start;
	readonly turns: readonly ToldTurn[];
	readonly ending?: Ending;
	readonly parting?: string;
	/** Absent where nothing would, or where it cannot be told. */
	readonly otherwise?: Otherwise;
	/** False where it was played with a pack that is not at hand: then only its own words can be shown. */
	readonly compared: boolean;
}

const known = <T extends string>(list: readonly T[], value: string | undefined): T | undefined =>
	list.find((each) => each === value);

function topicAt(phase: Phase, branch: Branch | undefined): Topic {
	if (branch !== undefined) return judgedAs[branch];
	return phase === 'pushback' ? 'budget' : phase;
}

function toldTurn(
	number: number,
	reply: Reply,
	got: Recorded | undefined,
	folded: Turn | undefined,
	judge: (reply: Reply, topic: Topic, line: string) => Assessment,
): ToldTurn {
	const phase = known(phases, got?.phase) ?? folded?.manager.phase ?? 'opening';
	const branch = known(branches, got === undefined ? folded?.manager.branch : got.branch);
	const line = got?.line ?? folded?.manager.text ?? '';
	return {
		number,
		phase,
		...(branch === undefined ? {} : {branch}),
		move: got?.move ?? folded?.manager.move ?? '',
		line,
		reply,
		...(got === undefined ? {} : {got}),
		today: judge(reply, topicAt(phase, branch), line),
	};
}

const judgement = ({score, levels, flags, notRated}: Assessment | Recorded): string => {
	const cues = Object.entries(levels).map(([cue, level]) => `${cue} ${level}`);
	const faults = flags.length === 0 ? '' : `; ${flags.join(', ')}`;
	return notRated === undefined ? `${score}/100 (${cues.join(', ')}${faults})` : 'not rated';
};

/** How the turn would go otherwise, if it would. */
function differenceAt(number: number, got: Recorded, turn: Turn | undefined): Otherwise | undefined {
	if (turn === undefined) return {turn: number, kind: 'over', then: got.move, now: ''};
	const {manager, assessment} = turn;
	if (manager.move !== got.move) return {turn: number, kind: 'move', then: got.move, now: manager.move};
	const [then, now] = [judgement(got), judgement(assessment)];
	// The first records did not say whether an answer was rated.
	const unsaid = got.mistakes === undefined && assessment.notRated !== undefined && got.score === 0;
	if (then !== now && !unsaid) return {turn: number, kind: 'judged', then, now};
	if (got.line !== undefined && got.line !== manager.text) {
		return {turn: number, kind: 'words', then: got.line, now: manager.text};
	}
	return undefined;
}

function otherwiseIn({recorded, ending}: Recording, today: Rehearsal): Otherwise | undefined {
	for (const [index, got] of recorded.entries()) {
		const difference = got === undefined ? undefined : differenceAt(index + 1, got, today.turns[index]);
		if (difference !== undefined) return difference;
	}
	if (ending === undefined || ending === today.ending) return undefined;
	return {turn: recorded.length, kind: 'ending', then: ending, now: today.ending ?? 'no ending yet'};
}

/**
 * Tells a rehearsal again. `parts` are given where the pack it was played with is at hand; without them only what was
 * recorded is told, judged by today's rules.
 */
export function retell(recording: Recording, assess: Assess, parts?: Parts): Told {
	const {script, recorded, ending, parting} = recording;
	const {style} = script.setting;
	const today = parts === undefined ? undefined : fold(script, parts);
	const judge = (reply: Reply, topic: Topic, manager: string): Assessment =>
		reply.kind === 'answer' ? assess(reply.text, {topic, manager, style}) : heldBack[reply.kind];
	const otherwise = today === undefined ? undefined : otherwiseIn(recording, today);
	return {
		start: startOf(script),
		turns: script.replies.map((reply, index) =>
			toldTurn(index + 1, reply, recorded[index], today?.turns[index], judge),
		),
		...(ending === undefined ? {} : {ending}),
		...(parting === undefined ? {} : {parting}),
		...(otherwise === undefined ? {} : {otherwise}),
		compared: today !== undefined,
	};
}

/** A rehearsal that has just been played, told the same way. */
export const toldOf = (rehearsal: Rehearsal): Told => ({
	start: startOf(rehearsal),
	turns: rehearsal.turns.map(({number, manager, reply, assessment}) => ({
		number,
		phase: manager.phase,
		...(manager.branch === undefined ? {} : {branch: manager.branch}),
		move: manager.move,
		line: manager.text,
		reply,
		got: {
			move: manager.move,
			score: assessment.score,
			levels: assessment.levels,
			flags: assessment.flags,
			...(assessment.notRated === undefined ? {} : {notRated: true as const}),
			scorer: assessment.version,
		},
		today: assessment,
	})),
	...(rehearsal.ending === undefined ? {} : {ending: rehearsal.ending, parting: rehearsal.now.text}),
	compared: true,
});
