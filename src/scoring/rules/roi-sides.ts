/** Worth on one side, the ask or the outlay on the other, in whatever order they come. */
import {scopeOf, type Figure} from '../reading/figures.ts';
import type {Hit} from '../reading/pattern.ts';
import type {Reading} from '../reading/reading.ts';
import {feltOutcomes} from './roi-outcomes.ts';
import {wording, type Rule} from './rule.ts';

const handbook = 'handbook: what it is worth, against what it costs';

const hitOf = ({token}: Figure): Hit => ({from: token, to: token + 1});

// People leave the currency out: from here on a bare number is a sum.
const bareSum = 500;
const isSum = ({kind, quantity}: Figure): boolean =>
	kind === 'money' ||
	(kind === 'count' &&
		quantity.unit === '' &&
		typeof quantity.value === 'number' &&
		quantity.value >= bareSum);

const sums = (reading: Reading): Figure[] => reading.figures.filter(isSum);

const asksOrSpends = wording(
	"ask|asking|asked|want|request|propose|suggest|bonus|'d say|named|mine|cost|costs|spent|build",
);

const saves = wording(
	'saving|savings|save|saves|saved|earn|earns|earned|brings|brought|losing|paying|worth ..1',
);

/** A sum that something brings or saves: it recurs, or its clause or the one before says so. */
function isWorth(reading: Reading, figure: Figure, said: readonly Hit[]): boolean {
	const {token, clause, quantity, role} = figure;
	const sentence = reading.tokens[token]?.sentence;
	const near = said.some(({from, to}) => Math.abs(from - token) <= 12 || Math.abs(to - token) <= 12);
	const tags = scopeOf(reading.tokens, token, clause).some(
		(word) => word.tags.has('gains') || word.tags.has('ends'),
	);
	const inSentence = said.some(({from}) => reading.tokens[from]?.sentence === sentence);
	if (role === 'ask' && quantity.per === undefined && !tags) return false;
	return quantity.per !== undefined ? near || tags : tags || inSentence;
}

function sidesOf(reading: Reading, outcomes: readonly Hit[]): Hit[] {
	const figures = sums(reading);
	const worth = figures.filter((figure) => isWorth(reading, figure, outcomes));
	const other = figures.filter((figure) => !worth.includes(figure));
	// Of two sums in one breath the one that comes again is the gain, and the one paid once the outlay.
	const again = worth.filter(({quantity}) => quantity.per !== undefined);
	const apart = other.length > 0 || (again.length > 0 && again.length < worth.length);
	return worth.length > 0 && apart ? [...worth, ...other].map(hitOf) : [];
}

const shares = wording(
	'@is-ratio|@is-percent|half|third|quarter|fifth|tenth|twentieth|hundredth|fraction|part|slice|bit ..1 of ..1 what|saving|savings ..6',
	'@is-percent|fifth|tenth|twentieth|hundredth|fraction of that|this|it|those',
	'less|more|under|below ..1 month|week|day|quarter|year|half|what|than ..8 @gains|@bought-in|saving|savings|cost',
	'month|week|day|months|weeks|days|@is-duration of ..5 @bought-in|saving|savings|what|those|waste|scrap|rent',
	'about|roughly|exactly|around|almost|just what ..1 we|it|they ..2 @gains',
	'than|as what ..2 we|it|they|the ..5 @gains',
	'costs|cost you|us|the ..3 @qty|part|bit|half|third|tenth of it|that|this',
);

const beats = wording(
	'cheaper|less|smaller|lower|more|bigger|dearer than ..6 @gains|@bought-in|outage|outages|hire|hiring|month|week|contract|customer|refund|fine|fines',
	'next to|against|beside|compared to|with|against ..4 saving|savings|saved|loss|lost|gain|what',
	'for the price|cost of',
	'the rest|remainder|difference ..2 stays|stay|keep|keeps|remains|yours|left|company',
	'keep|keeps ..2 rest|remainder|difference|nine|bigger',
	'covers|cover|covered|pays|pay ..1 it|bonus|mine|that|this|me ..2 times|twice|over|already|alone|back',
	'still ..1 ahead|cheaper|up|plus|left',
	'comes|come|came out ahead|cheaper',
	'@is-multiple|times|twice|double|triple ..1 what|that|bonus|this|it|my|as',
	'@is-duration|month|week|day|weeks|months|year ..3 covers|pays|paid|earns|brings it|for|that|this|back|more|the',
	'saves|saved|brings|brought|earns|earned|gains|costs|cost ..3 more|less than',
	'saves|saved|brings|brought|earns|earned|costs ..3 that much|again|every|each',
	'that|it|which|and ..1 saves|saved|brings|brought|costs ..2 that|it|this|as ..2 every|each|in|per|a',
);

const funded = wording(
	'out|come|comes|taken|take|paid|pay|fund|funded|finance|bonus ..3 of|from ..1 that|this|there|those|it|them|the ..3 money|saving|savings|we|line|budget|saved|$|,',
	'out of ..1 that|this|those|it|what|the',
	'come|comes|taken|paid|pay|funded from ..1 that|this|there|it|those|them|what',
	'of|from that|this|it|those ..3 fund|cover|pay|go',
	'could|can|would|might ..3 that|this|it|saving|savings|those|some|part|money ..4 fund|cover|pay|covers|finance',
	'that|this|it|saving|savings|which|money ..3 fund|funds|covers|cover|pays|finances ..3 it|bonus|mine|me|this|that',
	'money ..4 still|left|there|free',
	'used|spent ..4 less than|planned',
);

const earnsBack = wording(
	"earn|earns|earned|get|gets|got|make|makes|made|has|have|is|'s|pays|paid ..1 it|that|this|itself|money ..1 back ..3 in|within|after|by|over|inside",
	'pays|paid|pay|paying for itself|themselves',
	'for itself|themselves by|in|within|after',
	'paid|pays off',
);

const losing = wording(
	'replacing|replace|losing|hiring|finding|training|lose ..8 cost|costs|more|dearer|expensive',
	'recruiter|recruiters|replacement|successor|newcomer ..6 cost|costs|charge|charges|more|expensive|fee',
);

/** Any of the ways in which both sides are there. */
const bothThere: Rule['find'] = (reading, context) => {
	const worth = [...feltOutcomes(reading, context), ...saves(reading, context)];
	if (worth.length === 0) return [];
	return [
		...sidesOf(reading, worth),
		...shares(reading, context),
		...beats(reading, context),
		...funded(reading, context),
		...earnsBack(reading, context),
		...losing(reading, context),
	];
};

export const sideRules: readonly Rule[] = [
	{
		id: 'roi.weighs',
		cue: 'roi',
		since: 1,
		says: 'Weighs what it brings against what it takes.',
		source: handbook,
		fires: ['It saves 90,000 a year, for 8,000 once.', 'It saves so much that it pays for itself by May.'],
		quiet: ['It saves 90,000 a year.', 'A tenth of that was mine.'],
		find: bothThere,
	},
	{
		id: 'roi.worth-and-outlay',
		cue: 'roi',
		since: 1,
		says: 'Sets a sum it brings beside a sum asked for or spent.',
		source: handbook,
		fires: [
			'The saving: 90,000 a year, for 8,000 once.',
			'We cancelled a tool, 2,000 a month. I ask for 4,000.',
		],
		quiet: ['I ask for 4,000, or 3,000 now.', 'The saving is 90,000 a year.'],
		find: (reading, context) =>
			sidesOf(reading, [...feltOutcomes(reading, context), ...saves(reading, context)]),
	},
	{
		id: 'roi.share-of-worth',
		cue: 'roi',
		since: 1,
		says: 'Measures the ask by what is saved, lost or paid.',
		source: handbook,
		fires: ['That is a tenth of what it saves.', 'It is less than one month of the old contractors.'],
		quiet: ['I did a tenth of the code.', 'It was more than I hoped.'],
		find: shares,
	},
	{
		id: 'roi.beats-outlay',
		cue: 'roi',
		since: 1,
		says: 'Says that what it brings is more than what it takes.',
		source: handbook,
		fires: [
			'We saved the agency fee, and you keep the rest.',
			'It is cheaper than hiring. Two people stayed.',
		],
		quiet: ['You keep the rest.', 'It is quicker than hiring. Two people stayed.'],
		find: (reading, context) => {
			const said = beats(reading, context);
			const worth = [...feltOutcomes(reading, context), ...saves(reading, context)];
			return said.length > 0 && worth.length > 0 ? said : [];
		},
	},
	{
		id: 'roi.paid-from-it',
		cue: 'roi',
		since: 1,
		says: 'Takes the bonus out of what was gained.',
		source: handbook,
		fires: ['We stopped paying the agency, 3,000 a month. Could it come out of that?'],
		quiet: ['Could it come out of that?', 'We stopped paying the agency.'],
		find: (reading, context) => {
			const source = funded(reading, context);
			const worth = [...feltOutcomes(reading, context), ...saves(reading, context)];
			return source.length > 0 && worth.length > 0 ? source : [];
		},
	},
	{
		id: 'roi.earns-back',
		cue: 'roi',
		since: 1,
		says: 'Says how soon it pays for itself.',
		source: handbook,
		fires: ['It pays for itself by May.', 'You get it back in three weeks.'],
		quiet: ['It pays for lunch.', 'I will get back to you with it by May.'],
		find: earnsBack,
	},
	{
		id: 'roi.cost-of-losing',
		cue: 'roi',
		since: 1,
		says: 'Says what losing or replacing somebody would cost.',
		source: handbook,
		fires: ['Replacing one of us would cost more than that.'],
		quiet: ['Replacing the disk was quick.'],
		find: losing,
	},
	{
		id: 'roi.outcome-beside-ask',
		cue: 'roi',
		since: 1,
		says: 'Names what the business feels and what is asked for.',
		source: handbook,
		fires: ['Two clients renewed, so I ask for 4,000.'],
		quiet: ['Two clients renewed.', 'I ask for 4,000.'],
		find: (reading, context) => {
			const outcomes = feltOutcomes(reading, context);
			const asks = reading.figures.filter(({role, kind}) => role === 'ask' && kind !== 'duration');
			const named =
				asks.length > 0 || (sums(reading).length > 0 && asksOrSpends(reading, context).length > 0);
			return outcomes.length > 0 && named ? outcomes : [];
		},
	},
];
