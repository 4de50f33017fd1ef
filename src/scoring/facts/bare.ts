/** What a word or two say, though they cannot be judged. */
import type {AnswerContext, Fact} from '../assessment.ts';
import {placeOf, type Reading} from '../reading/reading.ts';
import {isKnown} from '../not-rated.ts';
import {pushbacks} from '../pushed-back.ts';
import {wordSet} from '../../word-set.ts';
import {factsOf} from './facts.ts';

const assent = wordSet(`
	ok okay k fine sure yes yeah yep alright right agreed deal understood good great accepted
`);
/** Words that ask or point, and carry a short question alone. */
const pointing = wordSet('anything something nothing else really seriously sure why who which where whose');

/** What a few bare words say although they cannot be judged: to assent to a refusal is to drop the request. */
export function factsOfBare(reading: Reading, context: AnswerContext): readonly Fact[] {
	const {all} = reading;
	if (all.length > 5) return [];
	const words = all.filter(({text}) => /\p{L}/u.test(text));
	const meant = words.length > 0 && words.filter(isKnown).length * 2 >= words.length;
	const place = placeOf(reading, {from: 0, to: all.length, whole: true});
	const found = factsOf(reading, context);
	// "Anything else?", "really?"; but "maybe 2,500?" answers, and asks nothing.
	const asks = reading.sentences.some((each) => each.asks) && found.length === 0;
	const points = words.some(({text}) => pointing.has(text));
	const facts: readonly Fact[] = [
		...found,
		...(meant ? [{fact: 'in-a-word', ...place} as const] : []),
		...(asks && (meant || points) ? [{fact: 'yes-no', ...place} as const] : []),
	];
	const said = all.length > 0 && all.every(({text}) => assent.has(text));
	// "A tenth." is a reason where one was asked for.
	const share = reading.figures.find(({kind}) => kind === 'ratio' || kind === 'percent');
	if (context.topic === 'ask' && share !== undefined && !facts.some(({fact}) => fact === 'reason'))
		return [...facts, {fact: 'reason', ...placeOf(reading, {from: share.token, to: share.token + 1})}];
	if (!said) return facts;
	const names = pushbacks.has(context.topic) ? (['accepts', 'concedes'] as const) : (['accepts'] as const);
	const more = names.filter((name) => !facts.some(({fact}) => fact === name));
	return [...facts, ...more.map((fact): Fact => ({fact, ...place}))];
}
