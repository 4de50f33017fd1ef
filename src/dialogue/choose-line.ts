/** Which wording of a move is said: settled by the seed, never the same one twice in a meeting. */
import type {Move} from '../../machines/moves.ts';
import type {Pressure, Style} from '../terms.ts';
import {fill, pointedSlots, slotsIn, type Line, type Pack, type Slot} from './pack.ts';

/** A small stable number from a text and a seed (FNV-1a), so that moves do not all take their first wording together. */
export function mix(seed: number, text: string): number {
	let hash = (0x811c9dc5 ^ seed) >>> 0;
	for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193) >>> 0;
	hash = Math.imul(hash ^ (hash >>> 15), 0x85ebca6b);
	return (hash ^ (hash >>> 13)) >>> 0;
}

interface Said {
	readonly move: Move;
	readonly style: Style;
	readonly pressure?: Pressure;
	readonly seed: number;
}

/** A manager in a hurry takes the shorter half of what could be said. */
function inHaste(lines: readonly Line[]): readonly Line[] {
	const byLength = lines.toSorted((a, b) => a.text.length - b.text.length);
	return byLength.slice(0, Math.max(1, Math.ceil(lines.length / 2)));
}

/**
 * The wording for `move`, with its slots filled. `said` holds the ids of the lines already used. Returns undefined
 * when every wording has been used: a reaction is then left out; anything else begins again from the first.
 */
export function chooseLine(
	pack: Pack,
	{move, style, pressure, seed}: Said,
	said: ReadonlySet<string>,
	values: Readonly<Partial<Record<Slot, string>>>,
): Line | undefined {
	const sayable = pack.lines[move][style].filter(({text}) =>
		slotsIn(text).every((slot) => values[slot as Slot] !== undefined),
	);
	const fresh = sayable.filter(({id}) => !said.has(id));
	// Where a figure has changed or a question was put, nothing else is worth saying.
	const pointed = fresh.filter(({text}) => slotsIn(text).some((slot) => pointedSlots.includes(slot as Slot)));
	const fitting = pointed.length > 0 ? pointed : fresh;
	const choice = pressure === 'rushed' ? inHaste(fitting) : fitting;
	const line = choice[mix(seed, move) % Math.max(1, choice.length)];
	if (line !== undefined) return {id: line.id, text: fill(line.text, values)};
	if (move.startsWith('react.') || /^bridge\.(?:next|kept|wait|money|beside)$/.test(move)) return undefined;
	const again = sayable[0];
	return again === undefined ? undefined : {id: again.id, text: fill(again.text, values)};
}
