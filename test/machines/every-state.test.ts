/** Generated paths through the chart, driven through the real rehearsal. */
import {createActor, type AnyStateNode} from 'xstate';
import {describe, expect, it} from 'vitest';
import type {MeetingEvent} from '../../machines/context.ts';
import {meeting} from '../../machines/meeting.ts';
import {moveIds} from '../../machines/moves.ts';
import {readPack} from '../../src/pack-files.ts';
import {begin, resume} from '../../src/rehearsal/fold.ts';
import {chance} from '../../src/rehearsal/players.ts';
import type {Reply} from '../../src/rehearsal/rehearsal.ts';
import type {FactName} from '../../src/scoring/assessment.ts';
import {assessAsTold, heard, middling, strong, text, weak, type Told} from '../answers-as-told.ts';
import {everySetting} from '../settings.ts';

const proposals: readonly FactName[] = [
	'other-form',
	'other-pot',
	'sets-bar',
	'asks-criteria',
	'interim',
	'asks-backing',
	'offers-material',
	'discount',
];

/** Answers that between them set off every way out of every state. */
const answers: readonly Told[] = [
	weak,
	middling,
	strong,
	{notRated: true},
	{answer: 2},
	{answer: 2, data: 2, roi: 1},
	{answer: 2, data: 2, roi: 1, amount: '8,000 euros', facts: ['credit']},
	{answer: 2, humility: 2, facts: ['acknowledged']},
	{answer: 2, humility: 1, facts: ['credit']},
	{answer: 1, facts: ['concedes']},
	{answer: 1, facts: ['next-step']},
	{answer: 1, facts: ['accepts']},
	{answer: 2, facts: ['later-payment'], date: 'the end of March'},
	...proposals.map((fact): Told => ({answer: 2, facts: [fact]})),
	{answer: 1, facts: ['sets-bar']},
	{answer: 0, facts: ['sole-credit']},
	{answer: 0, flags: ['ultimatum']},
	{answer: 1, data: 2, flags: ['arrogance']},
	{answer: 1, data: 1, roi: 1, flags: ['jargon']},
	{answer: 1, flags: ['complaint']},
	{answer: 1, flags: ['entitlement']},
	{answer: 1, flags: ['undermining']},
	{answer: 1, flags: ['stuffing']},
];

/** Leaves of the chart, each a place where the manager waits or a pushback or the meeting has been closed. */
function leavesOf(node: AnyStateNode): readonly AnyStateNode[] {
	const children = Object.values(node.states);
	return children.length > 0 ? children.flatMap(leavesOf) : [node];
}

interface Step {
	readonly event: MeetingEvent;
	readonly reply: Reply;
}

const saying = (told: Told): Step => ({
	event: {type: 'ANSWER', assessment: heard(told)},
	reply: {kind: 'answer', text: text(told)},
});

const silent: Step = {event: {type: 'SILENCE', seconds: 10}, reply: {kind: 'silence', seconds: 10}};
const leaving: Step = {event: {type: 'LEAVE'}, reply: {kind: 'leave'}};

/** How often a player of the test takes the strong way, and otherwise anything from the list of answers. */
const tempers = [0.9, 0.6, 0.3, 0] as const;

function nextStep(temper: number, draw: () => number): Step {
	const luck = draw();
	if (luck < temper) {
		const facts = proposals[Math.floor(draw() * proposals.length)];
		return saying({...strong, ...(facts === undefined ? {} : {facts: [...(strong.facts ?? []), facts]})});
	}
	if (luck > 0.995) return leaving;
	if (luck > 0.96) return silent;
	return saying(answers[Math.floor(draw() * answers.length)] ?? weak);
}

describe('the chart', () => {
	const parts = {pack: readPack(), assess: assessAsTold};
	const visited = new Set<string>();
	const spoken = new Set<string>();

	for (const temper of tempers) {
		it(`is played by the real rehearsal along generated paths, saved and loaded after every turn (${temper})`, () => {
			everySetting.forEach((setting, nth) => {
				for (let game = 0; game < 24; game++) {
					const seed = nth * 100 + game;
					const draw = chance(seed + temper * 1e6);
					const actor = createActor(meeting, {input: {setting, seed}}).start();
					let run = begin({setting, seed}, parts);
					let kept: Reply[] = [];
					while (actor.getSnapshot().status === 'active') {
						const {event, reply} = nextStep(temper, draw);
						actor.send(event);
						run.reply(reply);
						kept.push(reply);
						const {context, _nodes} = actor.getSnapshot();
						for (const {id} of _nodes) visited.add(id);
						for (const move of context.said) spoken.add(move);
						const {now, stance, commitments} = run.rehearsal();
						expect(now.move).toBe(context.said.at(-1));
						expect([stance, commitments]).toEqual([context.stance, context.commitments]);
						// One game in twelve is put away and taken up again after each turn.
						if (game % 12 !== 0) continue;
						kept = JSON.parse(JSON.stringify(kept)) as Reply[];
						run = resume({setting, seed, replies: kept}, parts);
					}
					expect(run.rehearsal().ending).toBe(actor.getSnapshot().context.outcome);
				}
			});
		});
	}

	it('has no state that the generated paths do not reach', () => {
		const missed = leavesOf(meeting.root)
			// A state that goes on by itself is never rested in, and a pushback is left the moment it is closed: that
			// either was reached is told by what the manager said there.
			.filter(
				({always, type, parent}) =>
					(always ?? []).length === 0 && (type !== 'final' || parent === meeting.root),
			)
			.map(({id}) => id)
			.filter((id) => !visited.has(id));
		expect(missed).toEqual([]);
	});

	it('has no move that the generated paths do not make', () => {
		expect(moveIds.filter((move) => !spoken.has(move))).toEqual([]);
	});
});
