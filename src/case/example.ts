/** The case a newcomer rehearses on. */
import type {Case} from './case.ts';

export const exampleCase: Case = {
	role: 'Technical lead, payments platform, team of six',
	period: 'this year',
	achievements: [
		{
			what: 'the checkout migration',
			change: 'failed payments down from 2.1% to 0.8% since April',
			worth: 'about €310,000 a year in orders that used to be lost (Finance, September)',
			ownPart: 'the decision to go market by market, and the roll-back plan',
			others: 'Marta did the cut-over, Idris the monitoring',
		},
		{
			what: 'the on-call clean-up',
			change: 'night calls from 14 a week to 3',
			worth: 'nobody left the team this year; two did the year before',
			ownPart: 'the triage rules, and saying no to three features in spring',
			others: 'the whole rota',
		},
		{
			what: 'the audit',
			change: 'closed with no findings; seven the year before',
			worth: 'kept the card licence without the second audit (€40,000)',
			ownPart: 'the access review',
			others: 'Security, above all Jun',
		},
	],
	ask: '€8,000, once: about 2.5% of what the migration brings in a year',
	floor: '€4,000 now and the rest dated',
	otherForms: ['a conference and ten training days', 'the staff-lead title', 'two weeks off after the peak'],
};
