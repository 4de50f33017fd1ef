/** How ready a case is for the room: by cue, by achievement, by pushback, by timing. */
import {styles, type Cue, type Level, type Style} from '../terms.ts';
import type {Achievement, Case} from './case.ts';
import {hasFigure, isChange} from './evidence.ts';
import {exposedTo, type Exposed} from './exposed.ts';
import {isFilled} from './filled.ts';
import {gapsIn, type Gap} from './gaps.ts';
import {askIn} from './sums.ts';
import {timingOf, type Timing} from './timing.ts';
import {weigh, type Weighed} from './weigh.ts';

export interface CueStrength {
	readonly cue: Cue;
	readonly level: Level;
	readonly why: string;
}

export interface Leading {
	readonly style: Style;
	/** The achievement to begin with, from 1. */
	readonly number: number;
	readonly what: string;
	readonly why: string;
}

export interface Readiness {
	/** 0–100: how much of what a strong answer needs is in the case. */
	readonly score: number;
	readonly cues: readonly CueStrength[];
	/** Each achievement, in levels as an answer about it could reach. */
	readonly achievements: readonly {
		readonly what: string;
		readonly levels: Readonly<Record<'data' | 'roi' | 'humility', Level>>;
	}[];
	readonly leadWith: readonly Leading[];
	/** The pushbacks to expect, weakest first. */
	readonly pushbacks: readonly Exposed[];
	readonly timing: Timing;
	readonly weighed: Weighed;
	readonly gaps: readonly Gap[];
}

type Levels = Readonly<Record<'data' | 'roi' | 'humility', Level>>;

function levelsOf(
	{change, outcome, worth, source, ownPart, others}: Achievement,
	isCounted: boolean,
): Levels {
	const measured = isChange(change);
	const data = measured && isFilled(source) ? 2 : measured || hasFigure(change) || hasFigure(worth) ? 1 : 0;
	const roi = isCounted ? 2 : isFilled(worth) || isFilled(outcome) ? 1 : 0;
	const humility = isFilled(ownPart) && isFilled(others) ? 2 : isFilled(others) ? 1 : 0;
	return {data, roi, humility};
}

const best = (levels: readonly Level[]): Level =>
	levels.reduce<Level>((most, level) => (level > most ? level : most), 0);

const cueWords: Readonly<Record<Cue, readonly [string, string, string]>> = {
	data: [
		'No figure with a before and an after.',
		'There are figures, but none with both a before and a source.',
		'A before, an after and a source.',
	],
	roi: [
		'What it was worth is not said.',
		'What it did is said, but not in a sum that can stand beside your ask.',
		'A worth that can be set against your ask.',
	],
	humility: [
		'Nobody but you is in it.',
		'Others are named; your own part is not.',
		'Others are named, and your own part beside theirs.',
	],
	answer: [
		'No amount to negotiate from.',
		'An amount, but not enough behind it: the rule, the floor, or what else would do.',
		'An amount with its rule, and somewhere to go when it is refused.',
	],
};

function answerLevel(facts: Case): Level {
	if (askIn(facts.ask) === undefined) return 0;
	const behind = [facts.floor, facts.fallback, facts.otherForms.join('')].filter(isFilled).length;
	return isFilled(facts.reason) && behind > 0 ? 2 : 1;
}

/** What weighs with each manager. */
const weightsFor: Readonly<Record<Style, Readonly<Record<keyof Levels, number>>>> = {
	'data-driven': {data: 3, roi: 3, humility: 1},
	'relationship-oriented': {data: 1, roi: 2, humility: 3},
};

/** Why it leads: what this manager looks for, where there is any of it. */
const whyFor: Readonly<Record<Style, (levels: Levels) => string>> = {
	'data-driven': ({data, roi}) =>
		data + roi > 0 ? 'it has the best figures' : 'none of them has figures yet',
	'relationship-oriented': ({data, roi, humility}) =>
		humility > 0
			? 'people are in it'
			: data + roi > 0
				? 'it weighs most, though nobody but you is in it yet'
				: 'nobody but you is in any of them yet',
};

function leadFor(
	style: Style,
	facts: Case,
	levels: readonly Levels[],
	weighed: Weighed,
): Leading | undefined {
	const weights = weightsFor[style];
	const rank = (index: number): number => {
		const {data = 0, roi = 0, humility = 0} = levels[index] ?? {};
		const sum = weighed.achievements[index];
		const size = sum?.amount === undefined || sum.notCounted !== undefined ? 0 : sum.amount.low;
		const all = weighed.worth?.high ?? 0;
		// Between equals the larger sum comes first.
		return (
			data * weights.data + roi * weights.roi + humility * weights.humility + (all > 0 ? size / all / 2 : 0)
		);
	};
	const [first] = facts.achievements.map((_, index) => index).sort((a, b) => rank(b) - rank(a));
	const achievement = first === undefined ? undefined : facts.achievements[first];
	if (first === undefined || achievement === undefined) return undefined;
	const isOnly = facts.achievements.length === 1;
	const own = levels[first] ?? {data: 0, roi: 0, humility: 0};
	return {
		style,
		number: first + 1,
		what: achievement.what,
		why: isOnly ? 'it is the only one' : whyFor[style](own),
	};
}

/** How ready a case is. */
export function readinessOf(facts: Case): Readiness {
	const weighed = weigh(facts);
	const counted = (index: number): boolean => {
		const each = weighed.achievements[index];
		return weighed.ask !== undefined && each?.amount !== undefined && each.notCounted === undefined;
	};
	const levels = facts.achievements.map((achievement, index) => levelsOf(achievement, counted(index)));
	const reached: Readonly<Record<Cue, Level>> = {
		data: best(levels.map(({data}) => data)),
		roi: best(levels.map(({roi}) => roi)),
		humility: best(levels.map(({humility}) => humility)),
		answer: answerLevel(facts),
	};
	const cues = (['data', 'roi', 'humility', 'answer'] as const).map((cue) => ({
		cue,
		level: reached[cue],
		why: cueWords[cue][reached[cue]],
	}));
	const pushbacks = exposedTo(facts, weighed);
	const met = pushbacks.reduce((sum, {share}) => sum + share, 0) / Math.max(1, pushbacks.length);
	const byCue = cues.reduce((sum, {level}) => sum + level, 0) / (2 * cues.length);
	return {
		score: Math.round(100 * (0.6 * byCue + 0.4 * met)),
		cues,
		achievements: facts.achievements.map(({what}, index) => ({
			what,
			levels: levels[index] ?? {data: 0, roi: 0, humility: 0},
		})),
		leadWith: (facts.style === undefined ? styles : [facts.style]).flatMap(
			(style) => leadFor(style, facts, levels, weighed) ?? [],
		),
		pushbacks,
		timing: timingOf(facts),
		weighed,
		gaps: gapsIn(facts),
	};
}
