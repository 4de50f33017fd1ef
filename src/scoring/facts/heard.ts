import {expression} from '../expression/expression.ts';
import type {AnswerContext, Fact, FactName} from '../assessment.ts';
import type {Topic, WishForm} from '../../terms.ts';
import type {Weighed} from '../features.ts';
import {isAside} from './aside.ts';
import {meetsWhatWasSaid} from './bar-met.ts';
import {firstPartIn} from './first-part.ts';
import {formAt, formsIn} from './forms.ts';
import {putRight, type PutRight} from './put-right.ts';
import {conditionBehind, conditionLed, conditionTold, isCheckable, pointedTo} from './told-condition.ts';
import {dayTold, longDaysIn} from './told-day.ts';
import {placeOf, type Reading} from '../reading/reading.ts';
import {weighedFor, type FactPoints} from '../scorecard/decide.ts';
import {weighedFacts, type WeighedFact} from '../scorecard/weighed-facts.ts';

const isWeighed = (fact: FactName): fact is WeighedFact =>
	(weighedFacts as readonly FactName[]).includes(fact);

/** The sentence in which most of what speaks for a fact stands; the last one where nothing says. */
function sentenceFor(reading: Reading, fact: WeighedFact, found: readonly Weighed[]): number {
	const about = weighedFor.indexOf(fact);
	const sums = reading.sentences.map(() => 0);
	for (const {weighing, hits} of found) {
		const weight = weighing.weights[weighing.abouts.indexOf(about)] ?? 0;
		if (weight <= 0) continue;
		for (const {from} of hits) {
			const sentence = reading.tokens[from]?.sentence;
			if (sentence !== undefined) sums[sentence] = (sums[sentence] ?? 0) + weight / hits.length;
		}
	}
	const most = Math.max(...sums);
	return most > 0 ? sums.lastIndexOf(most) : sums.length - 1;
}

/** A fact that no wording found, in the sentence that speaks for it. */
function heardIn(reading: Reading, fact: WeighedFact, found: readonly Weighed[]): Fact {
	const sentence = reading.sentences[sentenceFor(reading, fact, found)];
	return {fact, ...placeOf(reading, sentence ?? {from: 0, to: reading.tokens.length})};
}

/** A day that is named is as good as one asked for. */
const asDay = (fact: FactName): FactName => (fact === 'date' ? 'asks-date' : fact);

/** As plain as a question about a day can be. */
const asksWhen = expression(
	/^when,? (?:(?:is|are|do|does|will|would|comes|opens|starts)\b[^.!]*\?|(?:do|does|will|would) (?:they|hr|it|you|the)\b)/iu,
);

/** What is to happen at a time. */
const onADay: readonly WeighedFact[] = ['later-payment', 'split'];

/**
 * Where no wording found it, a fact the manager acts on has to be so many points plainer: to take it up wrongly costs more
 * than to ask once more. Nobody gives in without words for it.
 */
const unsaid: Readonly<Partial<Record<WeighedFact, number>>> = {
	concedes: Infinity,
	refuses: Infinity,
	corrects: 30,
	'competing-offer': 15,
	'other-pot': 45,
	'pays-from-gain': 25,
	feels: 50,
	accepts: 12,
	split: 10,
	'later-payment': 18,
	'asks-criteria': 15,
	'asks-process': 25,
	'asks-backing': 22,
	'asks-leave': 20,
	unknown: 10,
	insists: 40,
	// What no wording finds of these is hardly ever something else, and to pass it over costs more.
	'other-form': -5,
	'said-before': -3,
	'asks-verdict': -8,
};

/** What a question about what was meant looks like to the scorecard, and is not. */
const likeMeaning: readonly WeighedFact[] = [
	'asks-criteria',
	'asks-process',
	'asks-date',
	'asks-money',
	'sets-bar',
];

/** What wordings found is dropped only where it lacks more than so many points. */
const slack = 20;

/** What the wordings take for more than it is: “in June” tells when it was, and “the part now” asks. These need points as well. */
const atLeast: Readonly<Partial<Record<WeighedFact, number>>> = {
	'later-payment': -6,
	split: 3,
	refuses: 8,
};

/** Where it is told what was done, only words for it are a wish. */
const tellsOfWork: readonly Topic[] = ['opening', 'evidence', 'close'];

/** Something other than money, without a name. */
const unnamed = expression(
	/\b(?:(?:some|any)thing (?:else|other)|(?:another|other|different|some) (?:forms?|kinds?|shapes?)|(?:besides?|other than|instead of|in place of|rather than) (?:the |any )?(?:money|cash|bonus)|not (?:in )?(?:money|cash)|vouchers?|shares|stocks?|equity|rsus?|options|mentor\p{L}*|secondment|gym|budget of (?:my|our) own|say in)\b/iu,
);

/** A thing other than money that the sentence neither names nor opens to is put forward only where so many points say so. */
const unnamedLeast = 12;

/** Whether the words that speak for a thing other than money name one, or say that it need not be money. */
const isNamed = (fact: Fact, text: string): boolean =>
	formAt(text, fact) !== undefined || unnamed.test(text.slice(fact.start, fact.end));

/**
 * With what it is about: how large the first part is, or which form. Where it is told what was done, that is one only by plain
 * words for a wish.
 */
function detailed(fact: Fact, text: string, topic: Topic, wished: readonly (WishForm | undefined)[]): Fact {
	if (fact.fact === 'split') return {...fact, ...firstPartIn(text)};
	const form = fact.fact === 'other-form' ? formAt(text, fact) : undefined;
	return form === undefined || (tellsOfWork.includes(topic) && !wished.includes(form))
		? fact
		: {...fact, form};
}

/**
 * What the wordings found, without those of the weighed facts that the scorecard says are not there, and with those
 * that it says are there and no wording found. A day counts only where something is to happen on it.
 */
export function heardFacts(
	reading: Reading,
	wordings: readonly Fact[],
	found: readonly Weighed[],
	points: FactPoints,
	{topic, manager}: Pick<AnswerContext, 'topic' | 'manager'>,
): Fact[] {
	const hasAtLeast = (fact: WeighedFact, least: number): boolean => (points.get(fact) ?? 0) > least;
	const happens = onADay.some(
		(about) =>
			hasAtLeast(about, 0) || (hasAtLeast(about, -slack) && wordings.some(({fact}) => fact === about)),
	);
	const isKept = ({fact, value, start}: Fact): boolean => {
		const about = asDay(fact);
		return (
			(fact === 'asks-date' && asksWhen.test(reading.text.slice(start))) ||
			!isWeighed(about) ||
			hasAtLeast(about, atLeast[about] ?? -slack) ||
			(fact === 'date' && value !== undefined && happens) ||
			// A first part that is named with its day is one.
			(fact === 'split' && value !== undefined)
		);
	};
	const kept = wordings.filter(isKept);
	const known = new Set(kept.map(({fact}) => asDay(fact)));
	const asksMeaning = kept.some(({fact}) => fact === 'asks-meaning');
	const more = weighedFacts
		.filter((fact) => hasAtLeast(fact, unsaid[fact] ?? 0) && !known.has(fact))
		.filter((fact) => !asksMeaning || !likeMeaning.includes(fact))
		// “Could it come out of the training budget?” asks for no training.
		.filter((fact) => fact !== 'other-form' || !known.has('other-pot'))
		.map((fact) => heardIn(reading, fact, found));
	const wished = kept.flatMap(({fact, form}) => (fact === 'matter' ? [form] : []));
	/** Asked about things other than money, whatever is put forward is one. */
	const isAsked = formsIn(manager).length > 0 || unnamed.test(manager);
	const isForm = (each: Fact): boolean =>
		!isAside(reading, formAt(reading.text, each)) &&
		(tellsOfWork.includes(topic) ||
			isAsked ||
			isNamed(each, reading.text) ||
			hasAtLeast('other-form', unnamedLeast));
	const facts = [...kept, ...more]
		.filter((each) => each.fact !== 'other-form' || isForm(each))
		.map((fact) => detailed(fact, reading.text, topic, wished));
	return (dealtOver.includes(topic) ? withTerms(facts, reading.text, {topic, manager}) : facts).sort(
		(a, b) => a.start - b.start,
	);
}

/** Where money is dealt over, so that it may hang on something. */
const dealtOver: readonly Topic[] = ['ask', 'budget', 'hr', 'deferral', 'close'];

/** A summing-up put right, and whether it was only said no to. */
const rightOf = ({isBare, ...right}: PutRight): readonly Fact[] => [
	{fact: 'puts-right', ...right},
	...(isBare ? [{fact: 'not-so' as const, start: right.start, end: right.end}] : []),
];

/** With the condition told in other words than an “if”, what “if that holds” points to, and the day told in more words than one. */
function withTerms(
	facts: readonly Fact[],
	text: string,
	{topic, manager}: Pick<AnswerContext, 'topic' | 'manager'>,
): Fact[] {
	const over = facts.find(
		(each) => each.fact === 'bar-met' && meetsWhatWasSaid(text.slice(each.start, each.end)),
	);
	const pointed = facts.map(({value, ...fact}): Fact => {
		// “If the report is in, it's a yes. It is in already”: nothing is left to come.
		if (fact.fact === 'sets-bar' && over !== undefined && fact.start < over.start) return fact;
		const told = fact.fact === 'sets-bar' ? (value ?? conditionBehind(text, fact.start)) : value;
		const said = fact.fact === 'sets-bar' && told !== undefined ? pointedTo(text, told) : told;
		// “If we had hired somebody” explains a sum, and ties it to nothing.
		const kept = fact.fact === 'sets-bar' && topic === 'ask' && said !== undefined && !isCheckable(said);
		return {...fact, ...(said === undefined || kept ? {} : {value: said})};
	});
	const has = (name: FactName): boolean =>
		pointed.some(({fact, value}) => fact === name && value !== undefined);
	const led = dealtOver.includes(topic) && topic !== 'ask' ? conditionLed(text) : undefined;
	const condition = has('sets-bar') || over !== undefined ? undefined : (conditionTold(text, manager) ?? led);
	const right = topic === 'close' ? putRight(text, {manager}) : undefined;
	const isDated = pointed.some(({fact}) => fact === 'date');
	const day =
		has('date') || has('own-day') ? undefined : isDated ? longDaysIn(text)[0] : dayTold(text, manager);
	return [
		...pointed,
		...(condition === undefined ? [] : [{fact: 'sets-bar' as const, ...condition}]),
		...(right === undefined ? [] : rightOf(right)),
		...(day === undefined ? [] : [{fact: 'date' as const, ...day}]),
	];
}
