/** Folding a kept rehearsal, beside the bare chart with as many events sent to it. */
import {createActor} from 'xstate';
import {meeting} from '../../../machines/meeting.ts';
import {readPack} from '../../../src/pack-files.ts';
import {fold as foldAll} from '../../../src/rehearsal/fold.ts';
import type {Rehearsal, Reply, Script, Turn} from '../../../src/rehearsal/rehearsal.ts';
import {assess} from '../../../src/scoring/assess.ts';
import type {AnswerContext, Assess, Assessment} from '../../../src/scoring/assessment.ts';
import {assessAsTold, middling, strong, text, weak, type Told} from '../../answers-as-told.ts';
import {everySetting} from '../../settings.ts';
import {takeTurns, timed, timesToFill, type Contestant} from '../measure.ts';
import {compare, type Row} from '../report.ts';

const length = 20;
const rounds = 21;
const seeds = 500;
const pack = readPack();
const nothing: AnswerContext = {topic: 'evidence', manager: '', style: 'data-driven'};

/** Few meetings last so long: the manager must be kept wondering. */
const tolds: readonly Told[] = [
	strong,
	middling,
	weak,
	middling,
	{answer: 2, data: 1},
	{answer: 1, amount: '5%'},
];

interface Long {
	readonly script: Script;
	readonly rehearsal: Rehearsal;
	/** Judges by what was made up for each answer. */
	readonly known: Assess;
}

/** A meeting of that length: real answers and some silences, taken by the manager as the seed will have it. */
function longMeeting(answers: readonly string[]): Long {
	for (let seed = 0; seed < seeds; seed += 1) {
		// Numbers without a pattern that could suit the manager, the same each time (Lehmer's generator).
		let number = seed * 7919 + 13;
		const next = (below: number): number => {
			number = (number * 48_271) % 2_147_483_647;
			return number % below;
		};
		const made = new Map<string, Assessment>();
		const replies = Array.from({length: length + 1}, (_, turn): Reply => {
			if (next(9) === 0) return {kind: 'silence', seconds: 10};
			const answer = answers[turn] ?? '';
			made.set(answer, assessAsTold(text(tolds[next(tolds.length)] ?? weak), nothing));
			return {kind: 'answer', text: answer};
		});
		const known: Assess = (answer, context) => made.get(answer) ?? assess(answer, context);
		for (const setting of everySetting) {
			const rehearsal = foldAll({setting, seed, replies}, {pack, assess: known});
			if (rehearsal.turns.length !== length) continue;
			return {script: {setting, seed, replies: replies.slice(0, length)}, rehearsal, known};
		}
	}
	throw new Error(`found no meeting of ${length} turns; expected one among ${seeds} seeds in every setting`);
}

const eventOf = ({reply, assessment}: Turn) =>
	reply.kind === 'answer'
		? ({type: 'ANSWER', assessment} as const)
		: reply.kind === 'silence'
			? ({type: 'SILENCE', seconds: reply.seconds} as const)
			: ({type: 'LEAVE'} as const);

/** Measures the fold by itself, then with every answer judged afresh, as it is when a rehearsal is opened. */
export async function fold(answers: readonly string[]): Promise<readonly Row[]> {
	const {script, rehearsal, known} = longMeeting(answers);
	const {setting, seed} = script;
	const events = rehearsal.turns.map(eventOf);
	const judging: Assess = (answer, context) => {
		assess(answer, context);
		return known(answer, context);
	};
	const contestant = (name: string, work: () => unknown): Contestant => {
		const times = timesToFill(work, 100);
		return {name, measure: () => timed(work, times)};
	};
	const [bare, alone, judged] = [
		`actor, ${length} events`,
		`fold of ${length} turns`,
		`fold of ${length} turns, judged afresh`,
	] as const;
	const taken = await takeTurns(
		[
			contestant(bare, () => {
				const actor = createActor(meeting, {input: {setting, seed}}).start();
				for (const event of events) actor.send(event);
			}),
			contestant(alone, () => foldAll(script, {pack, assess: known})),
			contestant(judged, () => foldAll(script, {pack, assess: judging})),
		],
		rounds,
	);
	// A rate, so that more is better and the goal reads as it was set.
	const rate = 'folds/s';
	return [
		compare(taken, {what: alone, ours: alone, theirs: bare, goal: {least: 0.5}, rate}),
		compare(taken, {what: judged, ours: judged, theirs: bare, rate}),
	];
}
