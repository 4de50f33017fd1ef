import type {Topic} from '../terms.ts';
import type {AnswerContext} from './assessment.ts';
import type {Hit} from './reading/pattern.ts';
import {eachPhrase, phrases} from './reading/phrases.ts';
import type {Reading} from './reading/reading.ts';
import {rules} from './rules/index.ts';
import {byFeature} from './scorecard/decide.ts';
import {scorecard} from './scorecard/weights.ts';

/**
 * What the scorecard can give points for, by name:
 *   data.from-to            a rule that fired          words.thank     a class of words that is there
 *   words.thank+            there at least twice       budget:words.x  there, in an answer to that topic
 *   length:25               at least so many words
 *   say.nobody else         these very words, without their endings (reading/phrases.ts)
 *   budget:say.next year    these, in an answer to that topic
 */
export type Features = ReadonlyMap<string, readonly Hit[]>;

const lengths = [8, 15, 25, 40, 60].map((length) => ({length, name: `length:${length}`}));
const nowhere: readonly Hit[] = [];

interface Names {
	readonly plain: string;
	readonly twice: string;
	readonly inTopic: string;
}

// There are so many rules and classes of words and no more. Names put together anew for each answer would be the
// larger part of the work: each would have to be hashed to be looked up.
const namesKnown = new Map<Topic, Map<string, Names>>();

function namesIn(topic: Topic): (prefix: string, name: string) => Names {
	const names = namesKnown.get(topic) ?? new Map<string, Names>();
	namesKnown.set(topic, names);
	return (prefix, name) => {
		const known = names.get(name);
		if (known) return known;
		const plain = prefix + name;
		const made = {plain, twice: `${plain}+`, inTopic: `${topic}:${plain}`};
		names.set(name, made);
		return made;
	};
}

let weighings: ReturnType<typeof byFeature> | undefined;

/** Whether the scorecard weighs it. The table is got at the first question: a program that judges nothing makes none. */
const weighs = (name: string): boolean => (weighings ??= byFeature(scorecard)).has(name);

/**
 * Runs every rule, gathers every class of words, and notes the situation. Of the bare words and pairs only those are kept that
 * `wanted` names: as a rule those that the scorecard weighs.
 */
export function featuresOf(
	reading: Reading,
	context: AnswerContext,
	wanted: (phrase: string) => boolean = weighs,
): Features {
	const features = new Map<string, readonly Hit[]>();
	const namesOf = namesIn(context.topic);
	const add = ({plain, twice, inTopic}: Names, hits: readonly Hit[]): void => {
		features.set(plain, hits);
		if (hits.length > 1) features.set(twice, hits);
		features.set(inTopic, hits);
	};
	for (const [name, hits] of reading.signals) add(namesOf('words.', name), hits);
	for (const rule of rules) {
		const hits = rule.find(reading, context);
		if (hits.length > 0) add(namesOf('', rule.id), hits);
	}
	features.set(`topic:${context.topic}`, nowhere);
	const said: Hit[] = [];
	const inTopic = `${context.topic}:`;
	const say = (name: string, hit: Hit): void => {
		if (features.has(name) || !wanted(name)) return;
		said.push(hit);
		features.set(name, [hit]);
	};
	eachPhrase(reading.tokens, (name, hit, apart) => {
		say(name, hit);
		if (!apart) say(inTopic + name, hit);
	});
	// Where the words stand that weigh something, under the one name they are shown by.
	if (said.length > 0) features.set(phrases, said);
	for (const {length, name} of lengths) if (reading.tokens.length >= length) features.set(name, nowhere);
	return features;
}
