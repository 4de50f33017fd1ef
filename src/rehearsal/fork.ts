/** A rehearsal taken up again from one of its turns. */
import {startOf, unkept, type Script, type Start, type Turn} from './rehearsal.ts';

export const marks = ['retry', 'take-over'] as const;
/** Why a fork was made: the last turn taken back, or a kept rehearsal gone on with from a turn of one's choice. */
export type Mark = (typeof marks)[number];

/**
 * The script of a fork that shares the first `shared` turns. `id`: what the rehearsal is kept under. A fork that has no
 * turn of its own yet is not kept, so what is forked then is its parent.
 */
export function forkAt(
	{turns, ...rehearsal}: Start & {readonly turns: readonly Pick<Turn, 'reply'>[]},
	{id, shared, mark}: {readonly id: string | undefined; readonly shared: number; readonly mark: Mark},
): Script {
	const start = startOf(rehearsal);
	const before = start.origin !== undefined && shared <= start.origin.shared ? start.origin.parent : unkept;
	return {
		...start,
		origin: {parent: id ?? before, shared, mark},
		replies: turns.slice(0, shared).map(({reply}) => reply),
	};
}
