/** What of an answer the scorecard may weigh, by name, and what of it does weigh. */
import {topics, type Topic} from '../terms.ts';
import type {AnswerContext, Fact} from './assessment.ts';
import type {Hit} from './reading/pattern.ts';
import {eachPhrase, mostForms, nameOf, phrases, type Phrase} from './reading/phrases.ts';
import type {Reading} from './reading/reading.ts';
import {rules} from './rules/index.ts';
import {wantedIn, type Wanted} from './rules/line-asks.ts';
import {byFeature, type Weighing} from './scorecard/decide.ts';
import {scorecard} from './scorecard/weights.ts';

/**
 * What the scorecard can give points for, by name:
 *   data.from-to            a rule that fired          words.thank     a class of words that is there
 *   words.thank+            there at least twice       budget:words.x  there, in an answer to that topic
 *   length:25               at least so many words
 *   line:sum                what the manager's line asks for
 *   say.nobody else         these very words, without their endings (reading/phrases.ts)
 *   budget:say.next year    these, in an answer to that topic
 *   sum?:words.thank        there, in an answer to a line that asks for a sum
 *   fact.split              found by the wordings of a fact
 */
export type Features = ReadonlyMap<string, readonly Hit[]>;

/** Something found that the scorecard weighs, and where. */
export interface Weighed {
	readonly weighing: Weighing;
	readonly hits: readonly Hit[];
}

const lengths = [8, 15, 25, 40, 60].map((length) => ({length, name: `length:${length}`}));
const nowhere: readonly Hit[] = [];

/** What a feature is called in an answer to a line that asks for something. */
const toLine = (wanted: Wanted, name: string): string => `${wanted}?:${name}`;

/** What of an answer may be a feature, in a fixed order. */
interface Finds {
	/** A rule that fired, or a class of words that is there: its plain name, and where. */
	readonly told: (name: string, hits: readonly Hit[]) => void;
	/** The situation. */
	readonly given: (name: string) => void;
	readonly said: (phrase: Readonly<Phrase>, from: number, to: number) => void;
	/** All was said. */
	readonly saidAll: () => void;
}

/** What a fact found by its wordings is called as a feature. */
export const factPrefix = 'fact.';

/** Runs every rule, gathers every class of words, and notes the situation and the facts. */
function findAll(reading: Reading, context: AnswerContext, facts: readonly Fact[], finds: Finds): void {
	for (const [name, hits] of reading.signals) finds.told(classNamed(name), hits);
	for (const rule of rules) {
		const hits = rule.find(reading, context);
		if (hits.length > 0) finds.told(rule.id, hits);
	}
	finds.given(`topic:${context.topic}`);
	finds.given(`line:${wantedIn(context)}`);
	eachPhrase(reading.tokens, finds.said, forgetPhrases);
	finds.saidAll();
	for (const name of new Set(facts.map(({fact}) => fact))) finds.given(factPrefix + name);
	for (const {length, name} of lengths) if (reading.tokens.length >= length) finds.given(name);
}

// There are so many classes of words and no more: a name put together anew has to be hashed anew.
const classNames = new Map<string, string>();

function classNamed(name: string): string {
	const known = classNames.get(name);
	if (known !== undefined) return known;
	const made = `words.${name}`;
	classNames.set(name, made);
	return made;
}

/**
 * Everything found, by name. Of the bare words and pairs only those are kept that `wanted` names: as a rule those that
 * the scorecard weighs.
 */
export function featuresOf(
	reading: Reading,
	context: AnswerContext,
	facts: readonly Fact[],
	wanted: (phrase: string) => boolean = weighs,
): Features {
	const features = new Map<string, readonly Hit[]>();
	const {topic} = context;
	const said: Hit[] = [];
	const say = (name: string, hit: Hit): void => {
		if (features.has(name) || !wanted(name)) return;
		said.push(hit);
		features.set(name, [hit]);
	};
	findAll(reading, context, facts, {
		told: (name, hits) => {
			features.set(name, hits);
			if (hits.length > 1) features.set(`${name}+`, hits);
			features.set(`${topic}:${name}`, hits);
			features.set(toLine(wantedIn(context), name), hits);
		},
		given: (name) => features.set(name, nowhere),
		said: (phrase, from, to) => {
			const name = nameOf(phrase);
			say(name, {from, to});
			if (!phrase.apart) say(`${topic}:${name}`, {from, to});
		},
		saidAll: () => {
			// Where the words stand that weigh something, under the one name they are shown by.
			if (said.length > 0) features.set(phrases, said);
		},
	});
	return features;
}

let weighings: ReturnType<typeof byFeature> | undefined;

/** The table is got at the first question: a program that judges nothing makes none. */
const weighingOf = (name: string): Weighing | undefined => (weighings ??= byFeature(scorecard)).get(name);

function weighs(name: string): boolean {
	return weighingOf(name) !== undefined;
}

/** What is told once, twice, in an answer to the topic or to what the line asks for weighs. */
interface Told {
	readonly once: Weighing | undefined;
	readonly twice: Weighing | undefined;
	readonly inTopic: Weighing | undefined;
}

// To look the same few hundred names up for each answer would be the larger part of the work.
const toldIn = new Map<Topic, Map<string, Told>>();
const toldTo = new Map<Wanted, Map<string, {readonly weighing: Weighing | undefined}>>();

const knownFor = <Key, Value>(all: Map<Key, Map<string, Value>>, key: Key): Map<string, Value> => {
	const known = all.get(key) ?? new Map<string, Value>();
	all.set(key, known);
	return known;
};

function toldFor(topic: Topic, known: Map<string, Told>, name: string): Told {
	const told = known.get(name);
	if (told) return told;
	const made = {
		once: weighingOf(name),
		twice: weighingOf(`${name}+`),
		inTopic: weighingOf(`${topic}:${name}`),
	};
	known.set(name, made);
	return made;
}

function toldToLine(
	wanted: Wanted,
	known: Map<string, {readonly weighing: Weighing | undefined}>,
	name: string,
): Weighing | undefined {
	const told = known.get(name) ?? {weighing: weighingOf(toLine(wanted, name))};
	known.set(name, told);
	return told.weighing;
}

// What phrases weigh, found out once for those that come again: at the slot that a phrase's number leads to stand that
// number and which of the lists it is. A phrase that comes to a taken slot takes it over. Two rows of numbers, because most
// phrases weigh nothing and an object for each would be looked for all over the memory.
const slots = 1 << 15;
const slotOwners = new Int32Array(slots);
const slotLists = new Int32Array(slots);
const noWeighings: readonly Weighing[] = [];
const weighingLists: (readonly Weighing[])[] = [noWeighings];
const listNumbers = new Map<Weighing, number>();

function forgetPhrases(): void {
	slotOwners.fill(0);
}

/** 3 bits for the topic, one for the kind of pair, 14 for each form: no phrase has the number 0. */
const numberOf = ({before, form, apart}: Readonly<Phrase>, topic: number): number =>
	((topic + 1) << 29) | (apart ? 1 << 28 : 0) | ((before?.id ?? mostForms - 1) << 14) | form.id;

function listNumber(phrase: Phrase, topic: Topic): number {
	const name = nameOf(phrase);
	const once = weighingOf(name);
	const inTopic = phrase.apart ? undefined : weighingOf(`${topic}:${name}`);
	// What it weighs in its topic weighs there alone; what it weighs anywhere is then the same for every topic.
	const key = inTopic ?? once;
	if (!key) return 0;
	const known = listNumbers.get(key);
	if (known !== undefined) return known;
	listNumbers.set(key, weighingLists.length);
	return weighingLists.push(once && inTopic ? [once, inTopic] : [key]) - 1;
}

function phraseWeighings(phrase: Readonly<Phrase>, topic: Topic, topicNumber: number): readonly Weighing[] {
	const number = numberOf(phrase, topicNumber);
	const slot = Math.imul(number, 0x9e3779b1) >>> 17;
	if (slotOwners[slot] !== number) {
		slotLists[slot] = listNumber(phrase, topic);
		slotOwners[slot] = number;
	}
	return weighingLists[slotLists[slot] ?? 0] ?? noWeighings;
}

/** Of everything found what the scorecard weighs, without a name being put together for it. */
export function weighedIn(
	reading: Reading,
	context: AnswerContext,
	facts: readonly Fact[],
): readonly Weighed[] {
	const found: Weighed[] = [];
	const {topic} = context;
	const topicNumber = topics.indexOf(topic);
	const wanted = wantedIn(context);
	const known = knownFor(toldIn, topic);
	const knownToLine = knownFor(toldTo, wanted);
	const weigh = (weighing: Weighing | undefined, hits: readonly Hit[]): void => {
		if (weighing) found.push({weighing, hits});
	};
	const said: Hit[] = [];
	const saidBefore = new Set<Weighing>();
	findAll(reading, context, facts, {
		told: (name, hits) => {
			const {once, twice, inTopic} = toldFor(topic, known, name);
			weigh(once, hits);
			if (hits.length > 1) weigh(twice, hits);
			weigh(inTopic, hits);
			weigh(toldToLine(wanted, knownToLine, name), hits);
		},
		given: (name) => {
			weigh(toldFor(topic, known, name).once, nowhere);
		},
		said: (phrase, from, to) => {
			for (const weighing of phraseWeighings(phrase, topic, topicNumber)) {
				if (saidBefore.has(weighing)) continue;
				saidBefore.add(weighing);
				said.push({from, to});
				// They are shown under one name, wherever they stand.
				weigh(weighing, said);
			}
		},
		saidAll: () => undefined,
	});
	return found;
}
