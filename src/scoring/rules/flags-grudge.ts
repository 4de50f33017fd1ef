/** A grudge told by its grammar: who did not do what anybody could, who gets and who does not, how often it has been so. */
import {actsOf} from '../reading/acts.ts';
import type {Hit} from '../reading/pattern.ts';
import type {Reading} from '../reading/reading.ts';
import {pushedBack} from '../pushed-back.ts';
import {wordSet} from '../../word-set.ts';
import {echoes, saidTwice} from './grudge-echoes.ts';
import {couldNot, neverDid, theyDid} from './grudge-deeds.ts';
import {others, recurs} from './grudge-lots.ts';
import {hurts, said} from './grudge-tones.ts';
import type {Rule} from './rule.ts';

const handbook = 'handbook: no grievance in the room';
const doing = wordSet('asks requests offers proposes');
const doesNothing = (reading: Reading): boolean => !actsOf(reading).some(({act}) => doing.has(act));

function perks(reading: Reading): Hit[] {
	return reading.sentences.flatMap(({from, to, asks}): Hit[] => {
		if (asks) return [];
		const at = reading.tokens.findIndex(
			({tags}, n) => n >= from && n < to && (tags.has('perk') || tags.has('luxury')),
		);
		return at < 0 ? [] : [{from: at, to: at + 1}];
	});
}

const warm = wordSet(`
	thanks thank ok okay sure fine understood understand agreed sorry appreciate grateful fair no worries course
	happy glad please kind
`);

/** A pushback is answered with nothing but talk about others: no thanks, no yes, no plan, no word of one's own work. */
function onlyOthers(reading: Reading): Hit[] {
	const {tokens, sentences} = reading;
	const [first] = sentences;
	if (!first || tokens.length < 7 || actsOf(reading).some(({act}) => act !== 'rhetorical')) return [];
	const own = tokens.some(
		({text, tags}) => warm.has(text) || text === 'i' || text === 'my' || text === 'me' || tags.has('qty'),
	);
	return own ? [] : [{from: first.from, to: first.to}];
}

const strong = [neverDid, couldNot, theyDid, others, recurs, hurts, said];

export const grudgeRules: readonly Rule[] = [
	{
		id: 'complaint.never-did',
		cue: 'complaint',
		since: 2,
		says: 'Says that somebody never did what anybody could.',
		source: handbook,
		fires: [
			'Nobody upstairs has ever asked us.',
			'They have never once opened our system.',
			'People who never read a report decide it.',
		],
		quiet: [
			'The old system never answered.',
			'I never asked for much.',
			'I know they have never seen the figures.',
		],
		find: neverDid,
	},
	{
		id: 'complaint.could-not',
		cue: 'complaint',
		since: 2,
		says: 'Says that somebody cannot or does not do their part.',
		source: handbook,
		fires: ["HR couldn't find my contract.", "They don't understand what we do.", "You didn't even listen."],
		quiet: ['I could not find the page.', "What don't they know yet?", 'I know HR could not find the money.'],
		find: couldNot,
	},
	{
		id: 'complaint.they-did',
		cue: 'complaint',
		since: 2,
		says: 'Tells what others spoiled.',
		source: handbook,
		fires: [
			'Purchasing took eleven weeks to sign.',
			'Product changed its mind twice.',
			'They only notice us when it breaks.',
		],
		quiet: ['I broke the build and mended it.', 'The vendor was quick.', 'The pump broke.'],
		find: theyDid,
	},
	{
		id: 'complaint.others-get',
		cue: 'complaint',
		since: 2,
		says: 'Holds what some get against what others do not.',
		source: handbook,
		fires: [
			'Directors get cars and we get a newsletter.',
			'For us there is nothing.',
			'It goes to those who shout.',
		],
		quiet: ['The tickets go to the people on shift.', 'For us it meant two days less.'],
		find: others,
	},
	{
		id: 'complaint.recurs',
		cue: 'complaint',
		since: 2,
		says: 'Says that it has been so before.',
		source: handbook,
		fires: ["I've heard that since 2019.", 'You said the same last year.', 'Every spring a new reason.'],
		quiet: ['Since 2019 the error rate has halved.', 'What did you say last year?'],
		find: recurs,
	},
	{
		id: 'complaint.hurts',
		cue: 'complaint',
		since: 2,
		says: 'Says how badly one feels treated.',
		source: handbook,
		fires: ['I feel taken for granted.', 'That is frankly insulting.', 'What does HR even do?'],
		quiet: ['The servers were tired.', 'That is fair.', 'What does HR need?'],
		find: hurts,
	},
	{
		id: 'complaint.mocks',
		cue: 'complaint',
		since: 2,
		says: 'Mocks.',
		source: handbook,
		fires: [
			'Apparently it is worth a mug.',
			'It must be so hard.',
			'One would have hoped that somebody noticed.',
		],
		quiet: ['It is a hard year.', 'I hope you noticed.'],
		find: said,
	},
	{
		id: 'complaint.echoes',
		cue: 'complaint',
		since: 2,
		says: "Throws the manager's word back.",
		source: handbook,
		fires: [
			{answer: 'Lean? You bought a boat.', topic: 'budget', manager: 'It was a lean year.'},
			'Rules, rules. For whom?',
		],
		quiet: [
			{answer: 'Lean years pass. What about May?', topic: 'budget', manager: 'It was a lean year.'},
			'No, no. It is fine.',
		],
		find: (reading, {manager}) => [...echoes(reading, manager), ...saidTwice(reading)],
	},
	{
		id: 'complaint.perks',
		cue: 'complaint',
		since: 2,
		says: 'Names what there was money for when there is none.',
		source: handbook,
		fires: [{answer: 'And the offsite in Ibiza still fit.', topic: 'budget'}],
		quiet: [
			{answer: 'Could it come from the offsite line?', topic: 'budget'},
			{answer: 'The car park gate opens in two seconds now.', topic: 'evidence'},
		],
		find: (reading, {topic}) => (pushedBack.has(topic) && doesNothing(reading) ? perks(reading) : []),
	},
	{
		id: 'complaint.only-others',
		cue: 'complaint',
		since: 2,
		says: 'Answers a pushback with talk about others alone.',
		source: handbook,
		fires: [{answer: 'The stone found a new car for the director.', topic: 'budget'}],
		quiet: [
			{answer: 'Okay, the stone has none. Thanks for telling me.', topic: 'budget'},
			{answer: 'The crew found the fault in a day.', topic: 'evidence'},
		],
		find: (reading, {topic}) => (pushedBack.has(topic) ? onlyOthers(reading) : []),
	},
	{
		id: 'complaint.only',
		cue: 'complaint',
		since: 2,
		says: 'Complains and asks for nothing.',
		source: handbook,
		fires: ["I've heard that since 2019."],
		quiet: ["I've heard that since 2019. Could you write a date down?"],
		find: (reading, context) =>
			doesNothing(reading) ? strong.flatMap((find) => find(reading, context)).slice(0, 1) : [],
	},
	{
		id: 'complaint.two-signs',
		cue: 'complaint',
		since: 2,
		says: 'Complains in more than one way.',
		source: handbook,
		fires: ["I've heard that since 2019. I feel taken for granted."],
		quiet: ["I've heard that since 2019."],
		find: (reading, context) => {
			const found = strong.map((find) => find(reading, context)).filter((hits) => hits.length > 0);
			return found.length > 1 ? (found[0] ?? []) : [];
		},
	},
];
