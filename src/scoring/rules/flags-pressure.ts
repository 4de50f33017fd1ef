/** Ultimatum: leaving, withholding, warning. */
import type {Hit} from '../reading/pattern.ts';
import type {Reading} from '../reading/reading.ts';
import {wordSet} from '../../word-set.ts';
import {claimRules} from './flags-claims.ts';
import {elsewhere, goes, stays} from './pressure-leaving.ts';
import {alternates, dated, warns} from './pressure-warning.ts';
import {withholds} from './pressure-withholding.ts';
import {once, type Rule} from './rule.ts';

const handbook = 'handbook: no threats';
const conditions = wordSet(`
	if unless otherwise or until then else failing without either till when after before by because
`);
const starts = once((reading, context) =>
	[goes, stays, elsewhere, withholds, warns, alternates, dated].flatMap((find) => find(reading, context)),
);

function conditional({tokens, sentences}: Reading, hits: readonly Hit[]): Hit[] {
	return hits.filter(({from}) => {
		const here = tokens[from]?.sentence ?? 0;
		return [here - 1, here].some((number) => {
			const {from: start = 0, to = 0} = sentences[number] ?? {};
			return tokens.slice(start, to).some(({text}) => conditions.has(text));
		});
	});
}

export const pressureRules: readonly Rule[] = [
	{
		id: 'ultimatum.leaving',
		cue: 'ultimatum',
		since: 1,
		says: 'Says that one will leave or is about to.',
		source: handbook,
		fires: [
			'I am off by summer.',
			'My notice is already typed.',
			'Otherwise I quit.',
			'If nothing comes of it, I will look elsewhere.',
			'Go find somebody else to carry the pager.',
		],
		quiet: [
			'The contract with the provider runs until May.',
			'No one quit this year.',
			"I'm not leaving.",
			"I'm not going to quit over this.",
			"I'll leave it with you.",
			'I can walk you through the page.',
		],
		find: goes,
	},
	{
		id: 'ultimatum.not-staying',
		cue: 'ultimatum',
		since: 2,
		says: 'Will not promise to stay.',
		source: handbook,
		fires: ["I can't promise I'll still be here in April.", 'For less I will not stay.'],
		quiet: ['I will stay whatever you decide.', 'The customers did not stay.'],
		find: stays,
	},
	{
		id: 'ultimatum.elsewhere',
		cue: 'ultimatum',
		since: 2,
		says: 'Brings in another employer.',
		source: handbook,
		fires: [
			'A recruiter calls me every week.',
			'There is an offer in my inbox.',
			'Another firm wrote to me again.',
		],
		quiet: ['I have no other offer.', 'The vendor made us an offer.', 'We saved the fee of a recruiter.'],
		find: elsewhere,
	},
	{
		id: 'ultimatum.withdraws',
		cue: 'ultimatum',
		since: 1,
		says: 'Threatens to stop doing something, or with what happens then.',
		source: handbook,
		fires: [
			'From tonight my phone is off.',
			'See how long it runs then.',
			'Good luck with the mainframe.',
			'Then I stop covering nights.',
			'No more weekends from me.',
		],
		quiet: [
			'We stopped paying for the old server.',
			'The night calls stopped.',
			'I will keep the weekend shifts.',
		],
		find: withholds,
	},
	{
		id: 'ultimatum.warns',
		cue: 'ultimatum',
		since: 2,
		says: 'Hints at what would follow.',
		source: handbook,
		fires: [
			'I would have to think about my future.',
			'I will draw my own conclusions.',
			'It would be a pity if the team had to find out.',
		],
		quiet: [
			'It was a pity about the old logo.',
			'I drew a chart of the figures.',
			'I want no consequences for anybody.',
		],
		find: warns,
	},
	{
		id: 'ultimatum.or-else',
		cue: 'ultimatum',
		since: 1,
		says: 'Sets an either-or.',
		source: handbook,
		fires: [
			'Approve it this week or I walk.',
			'Failing that, I shall stop covering nights.',
			'It is now or never.',
		],
		quiet: ['We can do it in May.', 'Cash or days, either would be fine.', 'Half now or half in May?'],
		find: alternates,
	},
	{
		id: 'ultimatum.deadline',
		cue: 'ultimatum',
		since: 1,
		says: 'Gives the manager a deadline.',
		source: handbook,
		fires: ['I expect an answer by Friday.', 'You have until Monday.'],
		quiet: [
			'I will send it by Friday.',
			'Could you give me an answer by Friday?',
			'I do not need it by Friday.',
		],
		find: dated,
	},
	{
		id: 'ultimatum.conditional',
		cue: 'ultimatum',
		since: 2,
		says: 'Ties a threat to a condition.',
		source: handbook,
		fires: ["If it's no, I'm gone.", 'Then I will look elsewhere.'],
		quiet: ['I am out.', 'If it is no, I will ask again in May.'],
		find: (reading, context) =>
			conditional(
				reading,
				[goes, stays, elsewhere, withholds, warns].flatMap((find) => find(reading, context)),
			),
	},
	{
		id: 'ultimatum.two-signs',
		cue: 'ultimatum',
		since: 2,
		says: 'Threatens in more than one way.',
		source: handbook,
		fires: ['Another firm wrote to me again. You have until Monday.'],
		quiet: ['You have until Monday.', 'Could you tell me by Monday?'],
		find: (reading, context) => {
			const kinds = [goes, stays, elsewhere, withholds, warns, alternates, dated].filter(
				(find) => find(reading, context).length > 0,
			);
			return kinds.length > 1 ? starts(reading, context) : [];
		},
	},
	...claimRules,
];
