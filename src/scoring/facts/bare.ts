import type {AnswerContext, Fact} from '../assessment.ts';
import {placeOf, type Reading} from '../reading/reading.ts';
import {factsOf} from './facts.ts';

const assent = new Set(
	'ok okay k fine sure yes yeah yep alright right agreed deal understood good great accepted'.split(' '),
);
const refusals: ReadonlySet<AnswerContext['topic']> = new Set(['budget', 'hr', 'deferral']);

/** What a few bare words say although they cannot be judged: to assent to a refusal is to drop the request. */
export function factsOfBare(reading: Reading, context: AnswerContext): readonly Fact[] {
	const {all} = reading;
	if (all.length > 5) return [];
	const facts = factsOf(reading, context);
	const said = all.length > 0 && all.every(({text}) => assent.has(text));
	const topic = all.findIndex(({tags}) => tags.has('bonus'));
	// "Bonus." is a word too few to judge, and says what the talk is about.
	if (context.topic === 'opening' && topic >= 0)
		return [...facts, {fact: 'bonus', ...placeOf(reading, {from: topic, to: topic + 1, whole: true})}];
	if (!said) return facts;
	const place = placeOf(reading, {from: 0, to: all.length, whole: true});
	const names = refusals.has(context.topic) ? (['accepts', 'concedes'] as const) : (['accepts'] as const);
	const more = names.filter((name) => !facts.some(({fact}) => fact === name));
	return [...facts, ...more.map((fact): Fact => ({fact, ...place}))];
}
