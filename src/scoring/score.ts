/** The score out of 100: what each cue is worth, and what each flag costs. */
import type {Cue, Flag, Level, Style, Topic} from '../terms.ts';

/** What each cue is worth by topic: four shares of 100, in the order of the cues. Published: `docs/rules.md` prints it. */
export const topicWeights: Readonly<Record<Topic, Readonly<Record<Cue, number>>>> = {
	opening: {data: 10, roi: 10, humility: 30, answer: 50},
	evidence: {data: 40, roi: 20, humility: 15, answer: 25},
	ask: {data: 20, roi: 30, humility: 15, answer: 35},
	budget: {data: 15, roi: 25, humility: 25, answer: 35},
	hr: {data: 20, roi: 15, humility: 25, answer: 40},
	deferral: {data: 15, roi: 15, humility: 25, answer: 45},
	close: {data: 5, roi: 5, humility: 40, answer: 50},
};

/** How the manager's style shifts those shares; each row adds up to nothing. */
export const styleShifts: Readonly<Record<Style, Readonly<Record<Cue, number>>>> = {
	'data-driven': {data: 5, roi: 5, humility: -10, answer: 0},
	'relationship-oriented': {data: -5, roi: -5, humility: 10, answer: 0},
};

/** Points each flag costs. */
export const flagCosts: Readonly<Record<Flag, number>> = {
	arrogance: 20,
	ultimatum: 25,
	entitlement: 15,
	complaint: 15,
	undermining: 15,
	jargon: 10,
	stuffing: 40,
	placeholder: 15,
	concession: 25,
};

/** Share of 100 a cue has for this topic and style; never below 0. */
export function shareOf(cue: Cue, topic: Topic, style: Style): number {
	return Math.max(0, topicWeights[topic][cue] + styleShifts[style][cue]);
}

/** Points a level of a cue earns: half the share for 1, the whole for 2. */
export function pointsOf(cue: Cue, level: Level, topic: Topic, style: Style): number {
	return (shareOf(cue, topic, style) * level) / 2;
}

/**
 * 0–100. An answer that does not deal with the line at all earns at most a third of the rest: the best
 * figures do not help where nobody asked for them.
 */
export function scoreOf(
	levels: Readonly<Record<Cue, Level>>,
	flags: readonly Flag[],
	topic: Topic,
	style: Style,
): number {
	const earned = (Object.keys(levels) as Cue[]).reduce(
		(sum, cue) => sum + pointsOf(cue, levels[cue], topic, style),
		0,
	);
	const kept = levels.answer === 0 ? earned / 3 : earned;
	const cost = flags.reduce((sum, flag) => sum + flagCosts[flag], 0);
	return Math.max(0, Math.min(100, Math.round(kept - cost)));
}
