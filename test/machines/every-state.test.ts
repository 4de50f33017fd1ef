/** Generated paths through the chart, driven through the real rehearsal. */
import {initialTransition, transition, type AnyStateNode, type SnapshotFrom} from 'xstate';
import {describe, expect, it} from 'vitest';
import type {MeetingEvent} from '../../machines/context.ts';
import {meeting} from '../../machines/meeting.ts';
import {moveIds} from '../../machines/moves.ts';
import {isConvinced} from '../../machines/stance.ts';
import {readPack} from '../../src/pack-files.ts';
import {fold} from '../../src/rehearsal/fold.ts';
import type {Reply} from '../../src/rehearsal/rehearsal.ts';
import type {Setting} from '../../src/terms.ts';
import {assessAsTold, heard, strong, text, weak, middling, type Told} from '../answers-as-told.ts';
import {usual} from '../settings.ts';

type Snapshot = SnapshotFrom<typeof meeting>;

/** Answers that between them set off every way out of every state. */
const answers: readonly Told[] = [
	weak,
	middling,
	strong,
	{notRated: true},
	{answer: 2},
	{answer: 2, data: 2, roi: 1},
	{answer: 2, humility: 2, facts: ['acknowledged']},
	{answer: 1, facts: ['concedes']},
	{answer: 0, flags: ['ultimatum']},
	{answer: 1, data: 2, flags: ['arrogance'], facts: ['sole-credit']},
	{answer: 1, data: 1, roi: 1, flags: ['jargon']},
	{answer: 2, facts: ['other-form']},
	{answer: 2, facts: ['other-pot']},
	{answer: 2, facts: ['later-payment'], date: 'the end of March'},
	{answer: 2, facts: ['sets-bar']},
	{answer: 2, facts: ['asks-criteria']},
	{answer: 2, facts: ['interim']},
	{answer: 2, facts: ['asks-backing']},
	{answer: 2, facts: ['offers-material']},
	{answer: 1, facts: ['next-step']},
	{answer: 1, facts: ['sets-bar']},
	{answer: 2, humility: 1, facts: ['credit']},
	{answer: 1, flags: ['complaint']},
	{answer: 1, flags: ['entitlement']},
	{answer: 1, flags: ['undermining']},
	{answer: 1, flags: ['stuffing']},
];

const pairs: readonly (readonly [MeetingEvent, Reply])[] = [
	...answers.map(
		(told) =>
			[
				{type: 'ANSWER', assessment: heard(told)},
				{kind: 'answer', text: text(told)},
			] as const,
	),
	[
		{type: 'SILENCE', seconds: 10},
		{kind: 'silence', seconds: 10},
	],
	[{type: 'LEAVE'}, {kind: 'leave'}],
];

/** Snapshots that lead on in much the same way count as one; every one kept is reached by its own path. */
const kindOf = ({value, context}: Snapshot): string =>
	JSON.stringify([
		value,
		Object.values(context.results),
		isConvinced(context.stance),
		context.stance.patience <= 3,
		Math.min(context.stance.trust, 3),
		Math.min(context.shown.data, 1),
		context.shown.amount !== undefined,
		context.said.at(-1),
		context.said.at(-2)?.startsWith('react.') === true ? context.said.at(-2) : undefined,
	]);

interface Path {
	readonly snapshot: Snapshot;
	readonly replies: readonly Reply[];
}

/** The shortest path to one snapshot of each kind. */
function pathsIn(setting: Setting, seed: number): readonly Path[] {
	const [first] = initialTransition(meeting, {setting, seed});
	const paths: Path[] = [{snapshot: first, replies: []}];
	const seen = new Set([kindOf(first)]);
	// The list grows while it is walked: breadth first.
	for (const {snapshot, replies} of paths) {
		if (snapshot.status === 'done') continue;
		for (const [event, reply] of pairs) {
			const [next] = transition(meeting, snapshot, event);
			const kind = kindOf(next);
			if (seen.has(kind)) continue;
			seen.add(kind);
			paths.push({snapshot: next, replies: [...replies, reply]});
		}
	}
	return paths;
}

/** Leaves of the chart in which the manager waits or the meeting has ended. */
function restingStates(node: AnyStateNode): readonly string[] {
	const children = Object.values(node.states);
	if (children.length > 0) return children.flatMap(restingStates);
	// A state that goes on by itself is never rested in; its entry is seen through what the manager says there.
	return node.always === undefined || node.always.length === 0 ? [node.id] : [];
}

const settings: readonly Setting[] = [
	{...usual, pressure: 'rushed', bonus: 'discretionary'},
	{...usual, pressure: 'rushed', company: 'struggling'},
	{...usual, pressure: 'rushed', company: 'strong', style: 'relationship-oriented'},
];

describe('the chart', () => {
	const pack = readPack();
	const visited = new Set<string>();
	const spoken = new Set<string>();

	for (const setting of settings) {
		it(`is played by the real rehearsal along every generated path (${setting.company}, ${setting.bonus})`, () => {
			const paths = pathsIn(setting, 1);
			expect(paths.length).toBeGreaterThan(200);
			for (const {snapshot, replies} of paths) {
				const {context, status} = snapshot;
				const rehearsal = fold({setting, seed: 1, replies}, {pack, assess: assessAsTold});
				expect(rehearsal.turns.flatMap(({manager}) => manager.moves).concat(rehearsal.now.moves)).toEqual(
					context.said,
				);
				expect(rehearsal.ending).toBe(status === 'done' ? context.outcome : undefined);
				expect(rehearsal.stance).toEqual(context.stance);
				expect(rehearsal.commitments).toEqual(context.commitments);
				for (const {id} of snapshot._nodes) visited.add(id);
				for (const move of context.said) spoken.add(move);
			}
		});
	}

	it('has no state that the generated paths do not reach', () => {
		const final = (id: string): boolean =>
			/^meeting\.pushback\.\w+\.(settled|standing|letGo|mentioned|reminded)/.test(id);
		// A pushback is left the moment it is closed: that it was is told by its closing words.
		const missed = restingStates(meeting.root).filter((id) => !visited.has(id) && !final(id));
		expect(missed).toEqual([]);
	});

	it('has no move that the generated paths do not make', () => {
		const missed = moveIds.filter((move) => !spoken.has(move));
		expect(missed).toEqual([]);
	});
});
