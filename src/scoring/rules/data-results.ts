/** Results that can be checked: told with no number at all, or with a figure that other rules take for something else. */
import {backing, hit} from './data-backing.ts';
import {avoided, feltOutcomes} from './roi-outcomes.ts';
import {wording, type Rule} from './rule.ts';

const handbook = 'handbook: data is your friend';

const gone = wording(
	'nobody|no-one|none ..3 quit|left|resigned|leaves|complains|complained|calls|called|noticed|waits|waited',
	'no one ..3 quit|left|resigned|gone|complained|called|noticed',
	'@department|customers|clients|they|he|she ..2 stopped ..2 calling|complaining|asking|ringing',
	'needed|need|with ..1 no|zero ..3 @bought-in|hires|overtime',
	'not|no ..2 need|needed|pay|paying|use ..5 anymore|longer|more',
	'no ..1 outage|outages|fine|fines|complaint|complaints|escalation|escalations|downtime|refund|refunds|finding|findings|incident|incidents ..2 since|this|for|all|in',
	'cancelled|canceled|ended|dropped|retired|replaced ..2 contract|contracts|licence|licences|license|licenses|agency|vendor|tool|tools|subscription|server|servers|old',
	'on time now|again|since|every|this|for',
	'now ..4 on time',
);

const kept = wording(
	'kept|won|landed|signed|renewed|extended|retained ..4 @served|contract|contracts|account|accounts|tender|deal',
	'@served ..6 renewed|stayed|signed|extended|re-signed|returned|reordered|thanked',
	'passed ..4 audit|inspection|review|certification|test',
	'audit|inspection ..4 passed|without|clean',
	'went|gone|is|are|was live|out|finished ..4 @is-date|since|in|on|early|@month',
);

export const resultRules: readonly Rule[] = [
	{
		id: 'data.named-result',
		cue: 'data',
		since: 1,
		says: 'Tells a result that can be looked up, with or without a number.',
		source: 'guideline: a named, verifiable result with no number',
		fires: ['Nobody has left since.', 'We kept the hospital contract.'],
		quiet: ['Nobody told me.', 'I kept my word.'],
		find: (reading, context) => [...gone(reading, context), ...kept(reading, context)],
	},
	{
		id: 'data.felt-no-figure',
		cue: 'data',
		since: 1,
		says: 'Tells what the business feels, and gives no figure at all.',
		source: 'guideline: a named, verifiable result with no number',
		fires: ['Complaints dropped.'],
		quiet: ['Complaints dropped by 30%.', 'The build is faster.'],
		find: (reading, context) => (backing(reading).length > 0 ? [] : feltOutcomes(reading, context)),
	},
	{
		id: 'data.gone',
		cue: 'data',
		since: 1,
		says: 'Something that anyone can see is no longer there.',
		source: handbook,
		fires: ['Nobody has left since.', 'We needed no contractors.', 'The letters go out on time now.'],
		quiet: ['Nobody told me.', 'I need no help.', 'I came on time.'],
		find: gone,
	},
	{
		id: 'data.kept',
		cue: 'data',
		since: 1,
		says: 'A customer, contract or audit that anyone can look up.',
		source: handbook,
		fires: ['We kept the hospital contract.', 'Two clients renewed.'],
		quiet: ['I kept my word.', 'Two clients called.'],
		find: kept,
	},
	{
		id: 'data.avoided-sum',
		cue: 'data',
		since: 1,
		says: 'Puts a figure to a cost that the work avoided.',
		source: handbook,
		fires: ["Without it we'd still pay 7,000 a month for the old hall."],
		quiet: ['We would pay 7,000 a month for a new hall.', "Without it we'd still pay for the old hall."],
		find: (reading, context) => {
			const sentences = new Set(avoided(reading, context).map(({from}) => reading.tokens[from]?.sentence));
			return reading.figures
				.filter(
					({token, role}) =>
						(role === 'metric' || role === 'loose') && sentences.has(reading.tokens[token]?.sentence),
				)
				.map(hit);
		},
	},
	{
		id: 'data.felt-figure',
		cue: 'data',
		since: 1,
		says: 'Gives a figure in the breath that tells what the business feels.',
		source: handbook,
		fires: ['Complaints dropped from 30 a week to 4.', 'We cancelled two licences.'],
		quiet: ['Complaints dropped.', 'I want 4,000.'],
		find: (reading, context) => {
			const felt = new Set(feltOutcomes(reading, context).map(({from}) => reading.tokens[from]?.sentence));
			return backing(reading)
				.filter(({token, said}) => said === 'told' && felt.has(reading.tokens[token]?.sentence))
				.map(hit);
		},
	},
	{
		id: 'data.sums-apart',
		cue: 'data',
		since: 1,
		says: 'Gives a sum that comes again and a sum that does not.',
		source: handbook,
		fires: ['It saves 90,000 a year, for 8,000 once.'],
		quiet: ['I ask for 8,000.', 'It saves 90,000 a year.'],
		find: (reading) => {
			const sums = reading.figures.filter(
				({kind, role}) =>
					(kind === 'money' || kind === 'count') && role !== 'trivial' && role !== 'headcount',
			);
			const again = sums.filter(({quantity, said}) => quantity.per !== undefined && said !== 'doubted');
			return again.length > 0 && again.length < sums.length ? again.map(hit) : [];
		},
	},
];
