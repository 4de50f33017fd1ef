/** Humility: whether there is room for others. */
import type {Hit} from '../reading/pattern.ts';
import type {Reading} from '../reading/reading.ts';
import type {AnswerContext} from '../assessment.ts';
import {humilityActRules} from './humility-acts.ts';
import {plainHumilityRules} from './humility-plain.ts';
import {acknowledgements, credits} from './humility-others.ts';
import {forms, thanks, views} from './humility-room.ts';
import type {Rule} from './rule.ts';

const handbook = 'handbook: leave room for others';

const firstSentence = (reading: Reading, hits: readonly Hit[]): readonly Hit[] =>
	hits.filter(({from}) => (reading.tokens[from]?.sentence ?? 9) === 0);

type Finder = Rule['find'];
const kinds: readonly Finder[] = [
	credits,
	acknowledgements,
	thanks,
	(reading, context) => [...views(reading, context), ...forms(reading, context)],
];

// Four rules ask the same of one reading, one after the other.
let last: {readonly reading: Reading; readonly found: readonly (readonly Hit[])[]} | undefined;

function kindsFound(reading: Reading, context: AnswerContext): readonly (readonly Hit[])[] {
	if (last?.reading !== reading) {
		const found = kinds.map((kind) => kind(reading, context)).filter((hits) => hits.length > 0);
		last = {reading, found};
	}
	return last.found;
}

export const humilityRules: readonly Rule[] = [
	{
		id: 'humility.credit',
		cue: 'humility',
		since: 1,
		says: 'Gives others their part.',
		source: handbook,
		fires: [
			'Priya and the platform team carried the cut-over.',
			'The idea was hers.',
			'I could not have done it without the ops crew.',
		],
		quiet: ['I will ask Colin for the rate.', 'We did it.'],
		find: credits,
	},
	{
		id: 'humility.acknowledges',
		cue: 'humility',
		since: 1,
		says: "Takes the manager's or the company's side as real.",
		source: handbook,
		fires: [
			'I know the budget was set in January.',
			"I don't envy you this quarter.",
			'That is a fair concern.',
		],
		quiet: ['The build was hard.', 'I got the contract signed.'],
		find: acknowledgements,
	},
	{
		id: 'humility.thanks',
		cue: 'humility',
		since: 1,
		says: 'Thanks for something named.',
		source: handbook,
		fires: ['Thank you for going in there for me.', 'I appreciate your honesty.'],
		quiet: ['Thanks.', 'The thank-you note came late.'],
		find: thanks,
	},
	{
		id: 'humility.open-view',
		cue: 'humility',
		since: 1,
		says: 'Is open to feedback or to being wrong.',
		source: handbook,
		fires: ['Tell me where I am wrong.', 'I would like to hear your view.'],
		quiet: ['The wrong invoices were 40.'],
		find: views,
	},
	{
		id: 'humility.open-form',
		cue: 'humility',
		since: 1,
		says: 'Is open to another form, size or time.',
		source: handbook,
		fires: ['I would be happy with days off instead.', 'Half now would do.'],
		quiet: ['I cut the time in half.'],
		find: forms,
	},
	{
		id: 'humility.two-kinds',
		cue: 'humility',
		since: 1,
		says: 'Leaves room for others in two ways.',
		source: 'guideline: two different kinds',
		fires: ['Thanks for hearing me out. Priya wrote the export.'],
		quiet: ['Thanks for hearing me out.'],
		find: (reading, context) => {
			const found = kindsFound(reading, context);
			return found.length >= 2 ? found.flat() : [];
		},
	},
	{
		id: 'humility.three-kinds',
		cue: 'humility',
		since: 1,
		says: 'Leaves room for others in three ways.',
		source: 'guideline: two different kinds',
		fires: ['Thanks for hearing me out. Priya wrote the export. Tell me where I am wrong.'],
		quiet: ['Thanks for hearing me out.'],
		find: (reading, context) => {
			const found = kindsFound(reading, context);
			return found.length >= 3 ? found.flat() : [];
		},
	},
	{
		id: 'humility.any-kind',
		cue: 'humility',
		since: 1,
		says: 'Leaves room for others.',
		source: 'guideline: one kind',
		fires: ['Thanks for hearing me out.'],
		quiet: ['The build takes 12 minutes.'],
		find: (reading, context) => kindsFound(reading, context).flat(),
	},
	{
		id: 'humility.leads',
		cue: 'humility',
		since: 1,
		says: 'Opens by leaving room for others.',
		source: 'guideline: concrete and leading',
		fires: ['I know that the budget was set in January. The build takes 12 minutes.'],
		quiet: ['The build takes 12 minutes. I know that the budget was set.'],
		find: (reading, context) => firstSentence(reading, kindsFound(reading, context).flat()),
	},
	...plainHumilityRules,
	...humilityActRules,
];
