import type {Topic} from '../terms.ts';
import type {AnswerContext} from './assessment.ts';
import type {Hit} from './reading/pattern.ts';
import {anyPhrase, eachPhrase, phrases, phrasesAmong, type Namer} from './reading/phrases.ts';
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
 */
export type Features = ReadonlyMap<string, readonly Hit[]>;

const lengths = [8, 15, 25, 40, 60].map((length) => ({length, name: `length:${length}`}));
const nowhere: readonly Hit[] = [];

/** The names of one thing in answers to one topic. Those that nothing asks for are left out. */
interface Names {
	readonly plain: string;
	readonly twice: string | undefined;
	readonly inTopic: string | undefined;
}

/** Which features are gathered. */
interface Wanted {
	readonly has: (name: string) => boolean;
	readonly phrases: Namer;
	/**
	 * There are so many rules and classes of words and no more. Names put together anew for each answer would be the
	 * larger part of the work: each would have to be hashed to be looked up.
	 */
	readonly known: Map<Topic, Map<string, Names>>;
}

let weighed: Wanted | undefined;

/** What the scorecard weighs. Got at the first question: a program that judges nothing makes no table. */
function whatIsWeighed(): Wanted {
	const {of} = byFeature(scorecard);
	return {
		has: (name) => of.has(name),
		phrases: phrasesAmong(of.keys()),
		known: new Map(),
	};
}

const anything: Wanted = {has: () => true, phrases: anyPhrase, known: new Map()};

function namesIn(topic: Topic, {has, known}: Wanted): (prefix: string, name: string) => Names {
	const names = known.get(topic) ?? new Map<string, Names>();
	known.set(topic, names);
	return (prefix, name) => {
		const before = names.get(name);
		if (before) return before;
		const plain = prefix + name;
		const [twice, inTopic] = [`${plain}+`, `${topic}:${plain}`];
		const made = {
			plain,
			twice: has(twice) ? twice : undefined,
			inTopic: has(inTopic) ? inTopic : undefined,
		};
		names.set(name, made);
		return made;
	};
}

/**
 * Runs every rule, gathers every class of words, and notes the situation. Of the bare words and pairs, and of what is
 * there twice or in answers to a topic, only that is kept which the scorecard weighs; with `everything` all of it.
 */
export function featuresOf(
	reading: Reading,
	context: AnswerContext,
	{everything = false}: {readonly everything?: boolean} = {},
): Features {
	const wanted = everything ? anything : (weighed ??= whatIsWeighed());
	const features = new Map<string, readonly Hit[]>();
	const namesOf = namesIn(context.topic, wanted);
	const add = ({plain, twice, inTopic}: Names, hits: readonly Hit[]): void => {
		features.set(plain, hits);
		if (twice !== undefined && hits.length > 1) features.set(twice, hits);
		if (inTopic !== undefined) features.set(inTopic, hits);
	};
	for (const [name, hits] of reading.signals) add(namesOf('words.', name), hits);
	for (const rule of rules) {
		const hits = rule.find(reading, context);
		if (hits.length > 0) add(namesOf('', rule.id), hits);
	}
	features.set(`topic:${context.topic}`, nowhere);
	const said: Hit[] = [];
	eachPhrase(reading.tokens, wanted.phrases, (name, hit) => {
		if (features.has(name)) return;
		said.push(hit);
		features.set(name, [hit]);
	});
	// Where the words stand that weigh something, under the one name they are shown by.
	if (said.length > 0) features.set(phrases, said);
	for (const {length, name} of lengths) if (reading.tokens.length >= length) features.set(name, nowhere);
	return features;
}
