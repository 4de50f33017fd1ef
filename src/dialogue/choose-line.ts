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
	/** How many moves stand beside it in the same reply. */
	readonly beside?: number;
	/** It is what the reply comes to, and the others only lead up to it. */
	readonly comesLast?: boolean;
}

/** With more than this beside it a line should be a short one: three long ones are a speech. */
const roomBeside = 1;

const sentencesIn = (text: string): number => text.split(/[.?!](?=\s)/u).length;

/** A manager in a hurry, or with more to say in the same breath, takes the shorter half of what could be said. */
function inHaste(lines: readonly Line[]): readonly Line[] {
	const byLength = lines.toSorted(
		(a, b) => sentencesIn(a.text) - sentencesIn(b.text) || a.text.length - b.text.length,
	);
	return byLength.slice(0, Math.max(1, Math.ceil(lines.length / 2)));
}

/** What a reply comes to keeps its variety, without the longest of it. */
function notLong(lines: readonly Line[]): readonly Line[] {
	const kept = lines.filter(({text}) => sentencesIn(text) <= 2);
	return kept.length > 0 ? kept : lines;
}

function shortened(
	lines: readonly Line[],
	{pressure, beside = 0, comesLast = false}: Pick<Said, 'pressure' | 'beside' | 'comesLast'>,
): readonly Line[] {
	if (pressure === 'rushed') return inHaste(lines);
	if (beside <= roomBeside) return lines;
	return comesLast ? notLong(lines) : inHaste(lines);
}

/**
 * The wording for `move`, with its slots filled. `said` holds the ids of the lines already used. Returns undefined
 * when every wording has been used: a reaction is then left out; anything else begins again from the first.
 */
export function chooseLine(
	pack: Pack,
	{move, style, seed, ...how}: Said,
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
	const choice = shortened(fitting, how);
	const line = choice[mix(seed, move) % Math.max(1, choice.length)];
	if (line !== undefined) return {id: line.id, text: fill(line.text, values)};
	if (move.startsWith('react.') || /^bridge\.(?:next|kept|wait|money|beside)$/.test(move)) return undefined;
	const again = sayable[0];
	return again === undefined ? undefined : {id: again.id, text: fill(again.text, values)};
}
