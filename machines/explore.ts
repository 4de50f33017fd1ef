/** Walks the chart: which states, moves and endings there are, and the shortest way to each. */
import {initialTransition, transition, type SnapshotFrom} from 'xstate';
import type {Setting} from '../src/terms.ts';
import type {MeetingEvent} from './context.ts';
import {meeting} from './meeting.ts';
import {isConvinced} from './stance.ts';

export type MeetingSnapshot = SnapshotFrom<typeof meeting>;

/** A snapshot and the events that lead to it from the first line. */
export interface Path<E extends MeetingEvent = MeetingEvent> {
	readonly snapshot: MeetingSnapshot;
	readonly events: readonly E[];
}

/** Snapshots that lead on in much the same way count as one; every one kept is reached by its own path. */
const kindOf = ({value, context}: MeetingSnapshot): string =>
	JSON.stringify([
		value,
		context.results,
		isConvinced(context.stance),
		context.stance.doubts,
		context.stance.patience <= 3,
		Math.min(context.stance.trust, 3),
		Math.min(context.shown.data, 1),
		context.shown.amount !== undefined,
		context.commitments.map(({kind}) => kind),
	]);

/**
 * The shortest path to one snapshot of each kind, breadth first, by the given events. `most` bounds how many kinds are
 * kept; `kind` tells them apart.
 */
export function explore<E extends MeetingEvent>(
	{setting, seed}: {readonly setting: Setting; readonly seed: number},
	events: readonly E[],
	{most = 20_000, kind = kindOf}: {readonly most?: number; readonly kind?: typeof kindOf} = {},
): readonly Path<E>[] {
	const [first] = initialTransition(meeting, {setting, seed});
	const paths: Path<E>[] = [{snapshot: first, events: []}];
	const seen = new Set([kind(first)]);
	// The list grows while it is walked: breadth first.
	for (const path of paths) {
		if (path.snapshot.status === 'done') continue;
		for (const event of events) {
			const [next] = transition(meeting, path.snapshot, event);
			const name = kind(next);
			if (seen.has(name) || paths.length >= most) continue;
			seen.add(name);
			paths.push({snapshot: next, events: [...path.events, event]});
		}
	}
	return paths;
}
