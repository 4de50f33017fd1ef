/** Everything the scorer goes by, in one shape: what the command lists and what the page prints. */
import type {AnswerContext} from '../scoring/assessment.ts';
import {topicForMistake, topicForRule, type HandbookTopic} from '../scoring/handbook.ts';
import {mistakes} from '../scoring/mistakes/mistakes.ts';
import {rules} from '../scoring/rules/index.ts';
import {scorecard} from '../scoring/scorecard/weights.ts';
import {cues, flags, topics, type Cue, type Flag, type Topic} from '../terms.ts';
import {ruleFigures} from './rule-figures.ts';

/** How often a rule fired on the development answers, how often rightly, and how often it should have. */
export interface RuleFigures {
	readonly fired: number;
	readonly right: number;
	readonly wanted: number;
}

/** Points the scorecard gives for a rule, and toward what. */
export interface Weight {
	readonly toward: Cue | Flag;
	readonly points: number;
	/** Under which condition these are added: there twice, or in an answer to one topic. */
	readonly when?: string;
}

/** An answer in its situation. */
export interface SaidExample {
	readonly answer: string;
	readonly topic?: Topic;
	readonly manager?: string;
}

export interface RuleEntry {
	readonly kind: 'rule';
	readonly id: string;
	readonly about: Cue | Flag;
	readonly meaning: string;
	readonly advice?: string;
	readonly source: string;
	/** Where the handbook says more. */
	readonly handbook: HandbookTopic;
	readonly fires: readonly SaidExample[];
	readonly quiet: readonly SaidExample[];
	readonly weights: readonly Weight[];
	readonly figures?: RuleFigures;
}

export interface MistakeEntry {
	readonly kind: 'mistake';
	readonly id: string;
	readonly about: Cue | Flag;
	readonly title: string;
	readonly meaning: string;
	readonly why: string;
	readonly advice: string;
	readonly source: string;
	readonly handbook: HandbookTopic;
	readonly pair: {readonly trade: string; readonly before: string; readonly after: string};
	readonly fires: readonly SaidExample[];
	readonly quiet: readonly SaidExample[];
}

export type Entry = RuleEntry | MistakeEntry;

const plainExample = (
	example:
		string | {readonly answer: string; readonly topic: AnswerContext['topic']; readonly manager?: string},
): SaidExample => {
	if (typeof example === 'string') return {answer: example};
	const {answer, topic, manager} = example;
	return {answer, topic, ...(manager === undefined ? {} : {manager})};
};

/** What a weight's name adds to the rule's id: `budget:` before it, `+` behind it. */
function conditionOf(feature: string, id: string): string | undefined {
	const before = feature.slice(0, feature.indexOf(id)).replace(/:$/u, '');
	const words = [
		...(feature.endsWith('+') ? ['there twice'] : []),
		...(before === '' ? [] : [(topics as readonly string[]).includes(before) ? `in ${before}` : before]),
	];
	return words.length === 0 ? undefined : words.join(', ');
}

/** What the scorecard gives for a rule or a class of words. */
export function weightsOf(id: string): Weight[] {
	const cards = [
		...cues.map((cue) => ({toward: cue, weights: scorecard.cues[cue].weights})),
		...flags.map((flag) => ({toward: flag, weights: scorecard.flags[flag].weights})),
	];
	const names = [id, `${id}+`, ...topics.flatMap((topic) => [`${topic}:${id}`, `${topic}:${id}+`])];
	return cards.flatMap(({toward, weights}) =>
		names.flatMap((name): Weight[] => {
			const points = weights[name];
			if (points === undefined || points === 0) return [];
			const when = conditionOf(name, id);
			return [{toward, points, ...(when === undefined ? {} : {when})}];
		}),
	);
}

/** Every rule and every named mistake. */
export function ruleBook(figures: Readonly<Record<string, RuleFigures>> = ruleFigures): readonly Entry[] {
	return [
		...rules.map(({id, cue, says, advice, source, fires, quiet}): RuleEntry => {
			const measured = figures[id];
			return {
				kind: 'rule',
				id,
				about: cue,
				meaning: says,
				...(advice === undefined ? {} : {advice}),
				source,
				handbook: topicForRule({source, cue}),
				fires: fires.map(plainExample),
				quiet: quiet.map(plainExample),
				weights: weightsOf(id),
				...(measured === undefined ? {} : {figures: measured}),
			};
		}),
		...mistakes.map(({id, about, title, what, why, mend, source, pair, fires, quiet}): MistakeEntry => ({
			kind: 'mistake',
			id,
			about,
			title,
			meaning: what,
			why,
			advice: mend,
			source,
			handbook: topicForMistake({id, about}),
			pair,
			fires: fires.map(plainExample),
			quiet: quiet.map(plainExample),
		})),
	];
}

/** Of the answers a rule fired on, the share on which it was right; nothing where it never fired. */
export const precisionOf = ({fired, right}: RuleFigures): number | undefined =>
	fired === 0 ? undefined : right / fired;

/** Of the answers it should have fired on, the share on which it did. */
export const recallOf = ({right, wanted}: RuleFigures): number | undefined =>
	wanted === 0 ? undefined : right / wanted;
