/** Players made of chance, to find out what a setting lets a good, a fair and a poor player reach. */
import type {Heard} from '../../machines/context.ts';
import type {FactName} from '../scoring/assessment.ts';
import {flags, type Branch, type Flag, type Level, type Phase} from '../terms.ts';

export const players = ['strong', 'fair', 'weak'] as const;
export type Player = (typeof players)[number];

/** What a good answer does at each place; the first two or three of a shuffle are taken. */
const goodMoves: Readonly<Record<Exclude<Phase, 'pushback'> | Branch, readonly FactName[]>> = {
	opening: ['thanks', 'question', 'acknowledged'],
	evidence: ['figure', 'credit', 'own-decision', 'caveat'],
	ask: ['amount', 'reason', 'acknowledged', 'open', 'asks-backing', 'yes-no'],
	budget: [
		'acknowledged',
		'other-pot',
		'split',
		'later-payment',
		'date',
		'other-form',
		'pays-from-gain',
		'question',
	],
	hr: ['asks-process', 'asks-backing', 'offers-material', 'asks-criteria', 'next-step', 'acknowledged'],
	deferral: ['asks-date', 'date', 'sets-bar', 'asks-criteria', 'in-writing', 'interim', 'acknowledged'],
	precedent: ['criterion', 'one-off', 'acknowledged', 'sets-bar'],
	credit: ['credit', 'own-decision', 'offers-check'],
	duty: ['beyond-role', 'acknowledged', 'asks-criteria'],
	band: ['one-off', 'asks-process', 'asks-backing'],
	doubt: ['caveat', 'offers-check', 'figure'],
	amount: ['reason', 'pays-from-gain', 'caveat'],
	lowball: [
		'thanks',
		'trade',
		'split',
		'asks-date',
		'question',
		'accepts',
		'counters',
		'other-form',
		'thinks-over',
	],
	'prove-it': ['sets-bar', 'asks-criteria', 'in-writing', 'asks-date', 'question'],
	silence: ['question', 'restates-terms'],
	'non-cash': ['ranks-options', 'other-form', 'trade', 'open'],
	leaving: ['wish-to-stay', 'open'],
	conduct: ['owns-fault', 'repair', 'thanks'],
	nibble: ['restates-terms', 'in-writing', 'thanks'],
	close: ['thanks', 'next-step', 'in-writing', 'names-owner', 'asks-date', 'question', 'yes-no'],
};

/** Faults that slip into what one says; nobody fills an answer with keywords by accident. */
const faults: readonly Flag[] = flags.filter((flag) => flag !== 'stuffing');

/** How often each kind of player gives a strong and a fair answer, and how often a fault slips in. */
const habits: Readonly<
	Record<Player, {readonly strong: number; readonly fair: number; readonly fault: number}>
> = {
	strong: {strong: 0.85, fair: 0.14, fault: 0.01},
	fair: {strong: 0.3, fair: 0.5, fault: 0.06},
	weak: {strong: 0.04, fair: 0.3, fault: 0.25},
};

/** A stream of numbers, 0 ≤ n < 1, the same for the same seed (mulberry32). */
export function chance(seed: number): () => number {
	let state = seed >>> 0;
	return () => {
		state = (state + 0x6d2b79f5) >>> 0;
		let t = Math.imul(state ^ (state >>> 15), state | 1);
		t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
		return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
	};
}

interface Place {
	readonly phase: Phase;
	readonly branch?: Branch;
}

const at = ({phase, branch}: Place): Exclude<Phase, 'pushback'> | Branch =>
	branch ?? (phase === 'pushback' ? 'budget' : phase);

/** Levels an answer of a strength has at a place: figures belong where they are asked for, humility anywhere. */
function levelsFor(answer: Level, {phase}: Place, draw: () => number): Heard['levels'] {
	const chanceOf = (share: number, level: Level): Level => (draw() < share ? level : 0);
	const substance = phase === 'evidence' ? 0.9 : phase === 'ask' ? 0.6 : 0.3;
	return {
		answer,
		data: answer === 0 ? 0 : chanceOf(substance, answer),
		roi: answer === 0 ? 0 : chanceOf(substance * 0.8, answer),
		humility: answer === 0 ? 0 : chanceOf(0.5, answer),
	};
}

/** What a player of this kind says at a place, as the manager hears it. */
export function answerOf(player: Player, place: Place, draw: () => number): Heard {
	const {strong, fair, fault} = habits[player];
	const luck = draw();
	const answer: Level = luck < strong ? 2 : luck < strong + fair ? 1 : 0;
	const moves = goodMoves[at(place)]
		.map((fact) => ({fact, order: draw()}))
		.toSorted((a, b) => a.order - b.order)
		.slice(0, answer === 2 ? 3 : answer === 1 && draw() < 0.5 ? 1 : 0)
		.map(({fact}) => fact);
	// A good beginning says what it is about.
	const about = place.phase === 'opening' && answer > 0 ? ['bonus' as const] : [];
	// Whoever asks well names the figure.
	const named = place.phase === 'ask' && answer === 2 ? ['amount' as const, 'reason' as const] : [];
	// A poor answer to a question about results is often one about oneself.
	const alone = place.phase === 'evidence' && answer === 0 && draw() < 0.4 ? ['sole-credit' as const] : [];
	const slipped = faults[Math.floor(draw() * faults.length)] ?? 'complaint';
	return {
		levels: levelsFor(answer, place, draw),
		flags: draw() < fault ? [slipped] : [],
		facts: [...new Set([...moves, ...about, ...named, ...alone])].map((fact) => ({
			fact,
			start: 0,
			end: 0,
			...(fact === 'amount' ? {value: '8,000 euros'} : {}),
			// Whoever has thought about it says what else it would be.
			...(fact === 'other-form' && answer === 2 ? {form: 'days' as const} : {}),
		})),
	};
}
