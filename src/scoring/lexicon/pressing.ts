import {nouns, split, verbs} from './inflect.ts';
import type {WordClass} from './word-class.ts';

/** What one can withhold, and where one can go. No class here says anything by itself: only together do they. */
export const pressing = {
	duty: {
		says: 'names a duty that can be withheld',
		words: [
			...nouns(
				'night weekend evening saturday sunday holiday christmas call pager shift release deploy deployment migration cutover cut-over launch hotfix escalation rota handover incident outage',
			),
			...split(
				'on-call oncall phone overtime hours extra extras standby stand-by firefighting rollout hypercare',
			),
		],
	},
	departs: {
		says: 'tells of going for good',
		words: verbs('leave:left quit+ resign depart'),
	},
	elsewhere: {
		says: 'names another place to work',
		words: nouns(
			'company firm employer bank hospital clinic studio shop institution agency startup start-up outfit competitor rival place team department offer job position role contract house business',
		),
	},
	scout: {
		says: 'names those who hire from outside',
		words: [...nouns('recruiter headhunter head-hunter competitor rival'), ...split('linkedin competition')],
	},
	award: {
		says: 'names the thing asked for or the answer to it',
		words: split(
			'bonus it that this yes no answer decision money raise number amount confirmation approval signature reply word figure something movement',
		),
	},
	judges: {
		says: 'names where a dispute is taken',
		words: nouns(
			'lawyer solicitor attorney union tribunal court ombudsman ombudsperson arbitration mediator',
		),
	},
} as const satisfies Record<string, WordClass>;
