/** Mistakes toward oneself: the apology, the hedge, the put-down. */
import type {Hit} from '../reading/pattern.ts';
import type {Reading} from '../reading/reading.ts';
import type {Mistake, Seen} from './mistake.ts';
import {hitsOf, looking, raised, restWithoutFlag} from './seeing.ts';
import {endOf, sayablePlace, sentence, sentenceOf, startOf} from './sentences.ts';
import {frameOf} from './worded.ts';
import {heads} from './wordings.ts';

const apologies = looking(
	'sorry|apologies|apologise|apologize|forgive ..6 bother|bothering|taking|ask|asking|raising|bringing|this|time|trouble|it',
	'sorry|apologies|apologise|apologize',
	'i hate to ..3',
	'should not have ..3',
);

const plainApologies = looking(
	'sorry|apologies|apologise|apologize|forgive ..2 bother|bothering|asking|ask|disturb|disturbing|taking|wasting',
	'i hate to ask|bother',
);

const asides = /\b(?:maybe|perhaps|possibly|i guess|i suppose),?\s+|\bi don['’]t know,\s*/giu;

/** What is left without the fault, and without the hedges that stood beside it. */
function plainly(seen: Seen, at: Hit): string | undefined {
	const rest = restWithoutFlag(seen, 'undermining', at);
	return rest && sentence(rest.replaceAll(asides, ''));
}

const hedging = looking(
	'i|we guess|suppose',
	'i|we think|thought|feel maybe|perhaps|possibly',
	'sort|kind of',
	'a little|tiny? bit',
	'if possible',
	'maybe|perhaps|possibly|somehow|hopefully|kinda|sorta|somewhat|tentatively',
	'just|only !@qty',
	'or something|so|thereabouts',
);
const hedges = (reading: Reading): readonly Hit[] =>
	hedging(reading).map(({from, to}) =>
		// The word that is no quantity is not the hedge.
		['just', 'only'].includes(reading.tokens[from]?.text ?? '') ? {from, to: from + 1} : {from, to},
	);
const wondering = looking(
	"i was|'m|am|'ve|have been? just|only|kind? of? ..2 wondering|wonder if|whether",
	'i wonder|wondered if|whether',
);
const hopingTo = looking("i was|had|'m|am just|only? hoping|thinking to|of");
const doubting = ['undermining.hedge', 'undermining.gives-way'];

function unhedged({reading}: Seen, at: Hit): string | undefined {
	const place = sayablePlace(reading, sentenceOf(reading, at.from));
	if (place === undefined) return undefined;
	const {start, end} = place;
	const inside = (hit: Hit): boolean =>
		startOf(reading, hit.from) >= start && endOf(reading, hit.to - 1) <= end;
	const swaps = [
		...wondering(reading).map((hit) => ({hit, by: heads.whether})),
		...hopingTo(reading).map((hit) => ({hit, by: heads.like})),
		...hedges(reading).map((hit) => ({hit, by: ''})),
	]
		.filter(({hit}) => inside(hit))
		.sort((a, b) => a.hit.from - b.hit.from);
	if (swaps.length === 0) return undefined;
	let text = '';
	let done = start;
	for (const {hit, by} of swaps) {
		const from = startOf(reading, hit.from);
		if (from < done) continue;
		text += reading.text.slice(done, from) + by;
		done = endOf(reading, hit.to - 1);
	}
	// What stood between the hedge and the rest has nothing to part any more.
	return sentence((text + reading.text.slice(done, end)).replace(/[\s,;:–—]+(?=[.!?]*$)/u, ''));
}

export const selfMistakes: readonly Mistake[] = [
	{
		id: 'mistake.apology',
		title: 'Apologised for asking',
		about: 'undermining',
		what: 'Says sorry for raising it at all.',
		why: 'It tells the listener that a no would be a relief to both.',
		source: 'guideline: apologising for asking is undermining',
		mend: 'Strike the apology and begin with the request.',
		advice: 'There is nothing to be sorry for: leave out “{words}” and begin with the request.',
		pair: {
			trade: 'public sector',
			before: 'Sorry to bother you with this, but could we talk about my bonus?',
			after: 'Could we talk about my bonus?',
		},
		fires: [
			{
				answer: 'Sorry to bother you with this, but I would like to talk about a bonus.',
				topic: 'opening',
				flags: ['undermining'],
			},
		],
		quiet: [{answer: 'I am sorry to hear that the year was hard.', topic: 'budget', flags: []}],
		find: (seen) => {
			const at = raised(seen, 'undermining', ['undermining.apology', 'undermining.shame']);
			// Some apologies need no weighing.
			return plainApologies(seen.reading)[0] ?? (at && (apologies(seen.reading)[0] ?? at));
		},
		mended: {cut: plainly},
		frame: frameOf,
	},
	{
		id: 'mistake.hedged',
		title: 'A hedged ask',
		about: 'undermining',
		what: 'Wraps the request or the result in maybe, just, I guess.',
		why: 'What you doubt yourself nobody will defend in a room you are not in.',
		source: 'guideline: hedging the claim away is undermining',
		mend: 'Say the same sentence without the hedge.',
		advice: 'You half took it back with “{words}”. Say the same thing without it.',
		pair: {
			trade: 'data',
			before: 'I was just wondering if maybe a small bonus might be possible.',
			after: 'I would like to ask for a bonus of 4,000.',
		},
		fires: [
			{
				answer: 'I was just wondering if maybe a bonus of 4,000 would be possible.',
				topic: 'ask',
				flags: ['undermining'],
			},
			{answer: 'I guess it was perhaps a bit faster after that.', topic: 'evidence', flags: ['undermining']},
		],
		quiet: [
			{answer: 'Perhaps half could come now?', topic: 'budget', flags: []},
			{answer: 'Sorry to bother you.', topic: 'opening', flags: ['undermining']},
		],
		find: (seen) => {
			if (!seen.judged.flags.includes('undermining')) return undefined;
			const hit = wondering(seen.reading)[0] ?? hopingTo(seen.reading)[0] ?? hedges(seen.reading)[0];
			if (raised(seen, 'undermining', doubting)) return hit;
			return hitsOf(seen, ['undermining.small']).length > 0 ? undefined : hit;
		},
		exact: true,
		mended: {cut: unhedged},
		frame: frameOf,
	},
	{
		id: 'mistake.put-down',
		title: 'Talked yourself down',
		about: 'undermining',
		what: 'Calls the result luck, small, or nobody’s doing.',
		why: 'You make the case against yourself, and better than anyone else could.',
		source: 'guideline: putting oneself down is undermining, not humility',
		mend: 'Say the result plainly. If others carried it, name them instead of shrinking.',
		advice: '“{words}” argues against you. Say the result plainly; if others helped, name them.',
		pair: {
			trade: 'machine learning',
			before: 'It was mostly luck that the model worked, anyone could have done it.',
			after: 'The model flags nine of ten bad invoices; Lena found the training set, I built the rest.',
		},
		fires: [
			{answer: 'It was mostly luck and I do not deserve it.', topic: 'evidence', flags: ['undermining']},
		],
		quiet: [{answer: 'Lena did the design and I built it.', topic: 'evidence', flags: []}],
		find: (seen) => raised(seen, 'undermining'),
		mended: {cut: plainly},
		frame: frameOf,
	},
];
