/**
 * Answers in, rehearsal out. The one file that drives the chart; a rehearsal is folded afresh from its answers, so the
 * same setting, seed and answers are the same rehearsal, byte for byte.
 */
import {createActor, type Actor} from 'xstate';
import {drillMeeting, meeting} from '../../machines/meeting.ts';
import type {Move} from '../../machines/moves.ts';
import {worded} from '../../machines/replies.ts';
import type {MeetingContext} from '../../machines/context.ts';
import type {Case} from '../case/case.ts';
import {chooseLine} from '../dialogue/choose-line.ts';
import type {Line, Pack, Slot} from '../dialogue/pack.ts';
import type {Assess, Assessment} from '../scoring/assessment.ts';
import {branches, judgedAs, phases, type Branch, type Phase, type Topic} from '../terms.ts';
import {readQuantities} from '../quantities/read-quantities.ts';
import {openQuestions} from './asked-before.ts';
import {openLedger} from './ledger.ts';
import {
	startOf,
	type Rehearsal,
	type Reply,
	type Script,
	type Start,
	type Turn,
	type Utterance,
} from './rehearsal.ts';
import {slotValues} from './slot-values.ts';

/** What a fold needs from the other rooms. */
export interface Parts {
	readonly pack: Pack;
	readonly assess: Assess;
	/** The facts of a script that brings none: the manager may call a project by its name once the lead has. */
	readonly case?: Case;
}

/** A rehearsal under way. */
export interface Run {
	/** The rehearsal as it stands. */
	readonly rehearsal: () => Rehearsal;
	/** Gives the lead's reply and returns the rehearsal after it. Once there is an ending, nothing changes any more. */
	readonly reply: (reply: Reply) => Rehearsal;
}

/** Where in the meeting a move belongs. */
interface Place {
	readonly phase: Phase;
	readonly branch?: Branch;
	readonly topic: Topic;
}

/** The place of a move; reactions, prompts, bridges and endings have none of their own. */
function placeOf(move: Move): Place | undefined {
	const prefix = move.slice(0, move.indexOf('.'));
	const branch = branches.find((each) => each === prefix);
	if (branch !== undefined) return {phase: 'pushback', branch, topic: judgedAs[branch]};
	// What is said of a wish is judged like what is said of any proposal.
	if (prefix === 'matter') return {phase: 'ask', topic: 'budget'};
	const phase = phases.find((each) => each === prefix);
	return phase === undefined || phase === 'pushback' ? undefined : {phase, topic: phase};
}

const unheard: Assessment = {
	version: 0,
	notRated: 'You let the silence stand.',
	levels: {data: 0, roi: 0, humility: 0, answer: 0},
	flags: [],
	facts: [],
	findings: [],
	score: 0,
	advice: 'Silence is a move too. When it has done its work, say one thing and ask one question.',
	handbook: 'silence',
};

const left: Assessment = {
	...unheard,
	notRated: 'You left here.',
	advice: 'Stay for the last word: ask what happens next, who does it, and by when.',
	handbook: 'close',
};

/** What is made of a reply that is no answer. */
export const heldBack = {silence: unheard, leave: left} as const;

/** The sum of a drill as a number, so that a lower one is known as one. */
function sizeIn(amount: string): {readonly size?: number} {
	const sum = readQuantities(amount).find(({kind}) => kind === 'money' || kind === 'count');
	return typeof sum?.value === 'number' ? {size: sum.value} : {};
}

/** Begins a rehearsal: the manager has said the first line. */
export function begin(script: Start, {pack, assess, case: lent}: Parts): Run {
	const start = startOf(script);
	const {setting, seed, drill, case: own} = start;
	const actor: Actor<typeof meeting> = createActor(drill === undefined ? meeting : drillMeeting(), {
		input: drill === undefined ? start : {...start, drill: {...drill, ...sizeIn(drill.amount)}},
	}).start();
	const turns: Turn[] = [];
	const used = new Set<string>();
	const ledger = openLedger(own);
	const questions = openQuestions();
	let heard = 0;
	let asked: Place & {readonly text: string; readonly move: Move} = {
		phase: 'opening',
		topic: 'opening',
		text: '',
		move: 'opening.welcome',
	};

	const slotsFor = (
		move: Move,
		{shown, commitments, quoted}: MeetingContext,
	): Partial<Record<Slot, string>> =>
		slotValues(move, {
			shown,
			commitments,
			quoted,
			turns,
			own: own ?? lent,
			pack,
			askedWith: asked.move,
			slipped: (slip) => ledger.lastOf(slip),
		});

	/** Words for everything the manager has done since the last time. */
	const speak = (): Utterance => {
		const {context} = actor.getSnapshot();
		const done = context.said.slice(heard);
		heard = context.said.length;
		const lines: Line[] = [];
		const voiced = worded(done);
		for (const [nth, move] of voiced.entries()) {
			const beside = voiced.length - 1;
			const saying = {move, seed, beside, comesLast: nth === beside, ...setting};
			const line = chooseLine(pack, saying, used, slotsFor(move, context));
			if (line === undefined) continue;
			used.add(line.id);
			lines.push(line);
		}
		const move = done.at(-1) ?? 'aside.silence';
		const text = lines.map((line) => line.text).join(' ');
		const place = placeOf(move);
		if (place !== undefined) asked = {...place, text, move};
		const {phase, branch, topic} = asked;
		return {moves: done, lines, text, move, phase, ...(branch === undefined ? {} : {branch}), topic};
	};

	let now = speak();

	const rehearsal = (): Rehearsal => {
		const {context, status} = actor.getSnapshot();
		return {
			...start,
			turns: [...turns],
			now,
			stance: context.stance,
			commitments: [...context.commitments, ...context.owed],
			ledger: ledger.entries(),
			...(status === 'done' && context.outcome !== undefined ? {ending: context.outcome} : {}),
		};
	};

	/** The assessment of a reply; beside what the answer itself shows stands what it shows against what was said before. */
	const judge = (reply: Reply): Assessment => {
		if (reply.kind !== 'answer') return heldBack[reply.kind];
		const {topic, text: manager} = asked;
		const context = {topic, manager, style: setting.style, ...(own === undefined ? {} : {own})};
		const assessment = assess(reply.text, context);
		const turn = turns.length + 1;
		const noticed = [
			...ledger.enter(turn, reply.text, assessment),
			...questions.enter(turn, reply.text, assessment.facts),
		];
		return noticed.length === 0 ? assessment : {...assessment, facts: [...assessment.facts, ...noticed]};
	};

	const send = (reply: Reply, assessment: Assessment): void => {
		if (reply.kind === 'answer') actor.send({type: 'ANSWER', assessment});
		else if (reply.kind === 'silence') actor.send({type: 'SILENCE', seconds: reply.seconds});
		else actor.send({type: 'LEAVE'});
	};

	return {
		rehearsal,
		reply: (reply) => {
			if (actor.getSnapshot().status === 'done') return rehearsal();
			const assessment = judge(reply);
			send(reply, assessment);
			const {stance, changes} = actor.getSnapshot().context;
			turns.push({
				number: turns.length + 1,
				manager: now,
				reply,
				assessment,
				stance,
				changes: reply.kind === 'leave' ? [] : changes,
			});
			now = speak();
			return rehearsal();
		},
	};
}

/** A rehearsal under way after all the replies of the script: to go on from, or to read. */
export function resume(script: Script, parts: Parts): Run {
	const run = begin(script, parts);
	for (const reply of script.replies) run.reply(reply);
	return run;
}

/** The whole rehearsal from its script. */
export const fold = (script: Script, parts: Parts): Rehearsal => resume(script, parts).rehearsal();
