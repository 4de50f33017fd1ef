/** What was measured or made better, and whether anybody outside engineering sees it. */
import type {Hit} from '../reading/pattern.ts';
import type {Reading} from '../reading/reading.ts';
import type {Token} from '../reading/tokens.ts';
import {backing, hit} from './data-backing.ts';
import {wording, type Rule} from './rule.ts';

const handbook = 'handbook: what it is worth, against what it costs';

const outside = (token: Token): boolean =>
	token.tags.has('outsider') || token.tags.has('handled') || token.tags.has('is-money');
const inside = (token: Token): boolean =>
	token.tags.has('workshop') || token.tags.has('tech') || token.tags.has('shorthand');

// A sentence may be as long as the answer; what stands far away says nothing about a figure.
const reach = 18;

function around({tokens, sentences}: Reading, {from, to}: Hit): readonly Token[] {
	const sentence = sentences[tokens[from]?.sentence ?? -1];
	return sentence === undefined
		? []
		: tokens.slice(Math.max(sentence.from, from - reach), Math.min(sentence.to, to + reach));
}

/** Figures that back a claim, by what stands around them. */
const measures = (reading: Reading, wanted: (words: readonly Token[]) => boolean): Hit[] =>
	backing(reading)
		.filter(({kind}) => kind !== 'duration' || reading.figures.length > 1)
		.map(hit)
		.filter((figure) => wanted(around(reading, figure)));

const better = wording(
	'@outsider|@handled ..4 no|not|never longer|again|once|since|anymore|any',
	'@outsider|@handled ..3 @change|@is-kept|@customer-moves|@ends',
	'@outsider|@handled ..2 can|could|get|gets|got|has|have|do|does ..2 now|again|already|themselves|himself|herself|alone|sooner|earlier|faster|quicker|better|less|fewer',
	'@change|@down|@is-kept ..3 @outsider|@handled',
	'no|fewer|less|zero|nobody|never|without|not ..2 @handled',
	'@outsider ..2 wrote|writes|thanked|thanks|praised|said|says|told|tells|asked|ordered|uses|use|used|likes|loves|cried|noticed|rang|called|signed|renewed|bought|paid|came|stayed',
	'used to ..6 @handled|@outsider',
	'@handled ..6 used to',
	'@handled|@outsider ..5 before|earlier|previously|formerly',
	'before|earlier|previously|formerly ..5 @handled|@outsider',
);

export const worldRules: readonly Rule[] = [
	{
		id: 'roi.outside-measure',
		cue: 'roi',
		since: 2,
		says: 'Measures something that people outside engineering see.',
		source: handbook,
		fires: [
			'Mis-sorted parcels went from 1 in 90 to 1 in 700.',
			'Nurses find it 20 minutes sooner, for 40 patients a day.',
		],
		quiet: ['The test suite went from 40 minutes to 9.', 'I would like 4,000 euros.'],
		find: (reading) => measures(reading, (words) => words.some(outside) && !words.some(inside)),
	},
	{
		id: 'roi.outside-and-inside',
		cue: 'roi',
		since: 2,
		says: 'Measures something technical and names somebody who feels it.',
		source: handbook,
		fires: ['Crashes fell from 40 a week to 2, so shops stay open.'],
		quiet: ['The test suite went from 40 minutes to 9.'],
		find: (reading) => measures(reading, (words) => words.some(outside) && words.some(inside)),
	},
	{
		id: 'roi.plain-measure',
		cue: 'roi',
		since: 2,
		says: 'Measures something in words that are not technical.',
		source: handbook,
		fires: ['It went from two in five abandoned to one in eight.'],
		quiet: ['The test suite went from 40 minutes to 9.'],
		find: (reading) => measures(reading, (words) => !words.some(outside) && !words.some(inside)),
	},
	{
		id: 'roi.inside-measure',
		cue: 'roi',
		since: 2,
		says: 'Measures something only engineers see.',
		advice: 'Say who outside engineering feels it, and how.',
		source: handbook,
		fires: ['The test suite went from 40 minutes to 9.'],
		quiet: ['Mis-sorted parcels went from 1 in 90 to 1 in 700.'],
		find: (reading) => measures(reading, (words) => !words.some(outside) && words.some(inside)),
	},
	{
		id: 'roi.outside-better',
		cue: 'roi',
		since: 2,
		says: 'Says that something outside engineering got better, or did not go wrong any more.',
		source: handbook,
		fires: [
			'Buses no longer come up dead.',
			'The client in Oslo ordered a second lot.',
			'There was never a cancelled appointment.',
		],
		quiet: ['The tests no longer fail.', 'I spoke with a nurse.'],
		find: better,
	},
];
