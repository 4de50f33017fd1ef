/** What each ending means for the lead. */
import type {Ending} from '../terms.ts';

export interface EndingText {
	readonly title: string;
	readonly meaning: string;
}

export const endingTexts: Readonly<Record<Ending, EndingText>> = {
	granted: {title: 'Granted', meaning: 'The whole ask, from a manager who can explain it upstairs.'},
	'part-now': {
		title: 'Part now, the rest dated',
		meaning: 'Money on the table and a day for the rest of it.',
	},
	sponsored: {
		title: 'Sponsored to HR',
		meaning: 'Not decided here, but someone with a name takes it there and reports back on a day.',
	},
	'dated-review': {
		title: 'A dated review',
		meaning: 'No money today. A day is fixed on which it is looked at again.',
	},
	'other-recognition': {
		title: 'Other recognition',
		meaning: 'Not cash, but something of worth with a date to it.',
	},
	'soft-promise': {
		title: 'A soft promise',
		meaning: 'It sounded kind, and nobody has to do anything by any day. Count it as nothing obtained.',
	},
	'clean-no': {
		title: 'A clean no',
		meaning: 'Refused without harm. With a reason and a date to come back, it is a good ending.',
	},
	'damaged-trust': {
		title: 'Damaged trust',
		meaning: 'Whatever was said about money, the next talk starts further back than this one did.',
	},
	left: {title: 'Left before the end', meaning: 'The last word was not spoken, so nothing was agreed.'},
};
