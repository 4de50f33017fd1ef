import type {Fact, FactName} from '../assessment.ts';
import type {Weighed} from '../features.ts';
import {formAt} from './forms.ts';
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
const asksWhen = /^when,? (?:is|are|do|does|will|would|comes|opens|starts)\b[^.!]*\?/iu;

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

function withForm(fact: Fact, text: string): Fact {
	const form = fact.fact === 'other-form' ? formAt(text, fact) : undefined;
	return form === undefined ? fact : {...fact, form};
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
			(fact === 'date' && value !== undefined && happens)
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
	return [...kept, ...more].map((fact) => withForm(fact, reading.text)).sort((a, b) => a.start - b.start);
}
