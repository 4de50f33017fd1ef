/** Two rehearsals side by side: what they share once, then turn by turn what differs. */
import {diffWordsWithSpace} from 'diff';
import type {Finding} from '../scoring/assessment.ts';
import type {Branch, Phase} from '../terms.ts';
import type {Told, ToldTurn} from './retell.ts';

/** A piece of an answer: in both, or only in the one or the other. */
export interface Piece {
	readonly text: string;
	readonly in: 'both' | 'a' | 'b';
}

/** A turn of each at the same place in the meeting; one may be missing. */
export interface Pair {
	readonly phase: Phase;
	readonly branch?: Branch;
	readonly a?: ToldTurn;
	readonly b?: ToldTurn;
	/** The words of both answers, where there are two that differ. */
	readonly words: readonly Piece[];
	/** Rules that earned in B and not in A, or cost in A and not in B. */
	readonly won: readonly Finding[];
	/** Rules that earned in A and not in B, or cost in B and not in A. */
	readonly lost: readonly Finding[];
}

export interface Comparison {
	readonly a: Told;
	readonly b: Told;
	/** The turns they have in common. */
	readonly shared: readonly ToldTurn[];
	readonly pairs: readonly Pair[];
}

const same = (x: unknown, y: unknown): boolean => JSON.stringify(x) === JSON.stringify(y);

const isShared = (a: ToldTurn, b: ToldTurn | undefined): boolean =>
	a.line === b?.line && a.move === b.move && same(a.reply, b.reply);

const placeOf = ({phase, branch}: ToldTurn): string => branch ?? phase;

const answerOf = ({reply}: ToldTurn): string => (reply.kind === 'answer' ? reply.text : '');

/** Both answers in pieces. Blanks between two changes belong to them, so that a changed phrase is one piece. */
function wordsOf(a: ToldTurn, b: ToldTurn): readonly Piece[] {
	const [one, other] = [answerOf(a), answerOf(b)];
	if (one === other) return [];
	const pieces: Piece[] = [];
	let changed = {a: '', b: ''};
	const flush = (): void => {
		for (const side of ['a', 'b'] as const) {
			if (changed[side] !== '') pieces.push({text: changed[side], in: side});
		}
		changed = {a: '', b: ''};
	};
	for (const {value, added, removed} of diffWordsWithSpace(one, other)) {
		if (added) changed.b += value;
		else if (removed) changed.a += value;
		else if (value.trim() === '' && changed.a + changed.b !== '') {
			changed.a += value;
			changed.b += value;
		} else {
			flush();
			pieces.push({text: value, in: 'both'});
		}
	}
	flush();
	return pieces;
}

/** Rules that did something in one turn and not in the other, each once. */
function onlyIn(one: ToldTurn | undefined, other: ToldTurn | undefined, earned: boolean): readonly Finding[] {
	const counts = ({points}: Finding): boolean => (earned ? points > 0 : points < 0);
	const rules = (turn: ToldTurn | undefined): readonly Finding[] =>
		(turn?.today.findings ?? []).filter(counts);
	const there = new Set(rules(other).map(({rule}) => rule));
	return [...new Map(rules(one).map((finding) => [finding.rule, finding])).values()].filter(
		({rule}) => !there.has(rule),
	);
}

function pairOf(a: ToldTurn | undefined, b: ToldTurn | undefined): readonly Pair[] {
	const at = a ?? b;
	if (at === undefined) return [];
	const both = a !== undefined && b !== undefined;
	return [
		{
			phase: at.phase,
			...(at.branch === undefined ? {} : {branch: at.branch}),
			...(a === undefined ? {} : {a}),
			...(b === undefined ? {} : {b}),
			words: both ? wordsOf(a, b) : [],
			won: both ? [...onlyIn(b, a, true), ...onlyIn(a, b, false)] : [],
			lost: both ? [...onlyIn(a, b, true), ...onlyIn(b, a, false)] : [],
		},
	];
}

/** The turns by place, places in the order in which they came. */
function byPlace(turns: readonly ToldTurn[]): ReadonlyMap<string, readonly ToldTurn[]> {
	const places = new Map<string, readonly ToldTurn[]>();
	for (const turn of turns) places.set(placeOf(turn), [...(places.get(placeOf(turn)) ?? []), turn]);
	return places;
}

/**
 * Sets two rehearsals side by side. After the shared turns, turns are paired by their place in the meeting, the first
 * in a pushback with the first in it; so two meetings that take the pushbacks in another order can be compared too.
 */
export function compare(a: Told, b: Told): Comparison {
	const apart = a.turns.findIndex((turn, index) => !isShared(turn, b.turns[index]));
	const shared = apart === -1 ? a.turns.length : apart;
	const [inA, inB] = [byPlace(a.turns.slice(shared)), byPlace(b.turns.slice(shared))];
	const places = [...new Set([...inA.keys(), ...inB.keys()])];
	return {
		a,
		b,
		shared: a.turns.slice(0, shared),
		pairs: places.flatMap((place) => {
			const [own, other] = [inA.get(place) ?? [], inB.get(place) ?? []];
			return Array.from({length: Math.max(own.length, other.length)}, (_, nth) =>
				pairOf(own[nth], other[nth]),
			).flat();
		}),
	};
}
