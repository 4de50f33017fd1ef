/** What a follow-up mail says: one set of sentences for each ending, one for each thing promised. */
import type {CommitmentKind} from '../../../machines/context.ts';
import type {Ending, Flag, Style} from '../../terms.ts';

/** Blanks for what the program cannot know. */
export const blanks = {
	manager: '‹your manager’s name›',
	you: '‹your name›',
	day: '‹a day›',
	time: '‹a day and a time›',
} as const;

/** How a mail after one ending begins and closes, for each style of manager. */
export interface Frame {
	/** What was agreed may stand behind it; `{due}` is the date of the main thing agreed. */
	readonly subject: string;
	readonly opening: Readonly<Record<Style, string>>;
	readonly closing: Readonly<Record<Style, string>>;
	/** Before a single question, where it is the point of the mail. */
	readonly ask?: string;
}

/** Before what is open. */
export const openLeads = {one: 'One thing is still open:', more: 'Still open, as I see it:'} as const;

export const frames: Readonly<Record<Ending, Frame>> = {
	granted: {
		subject: 'Our talk today: the bonus, as agreed',
		opening: {
			'data-driven': 'Thank you for today, and for the yes. So that we both have it in writing, my notes:',
			'relationship-oriented':
				'Thank you for today. Your yes means a lot to me. So that nothing hangs on memory, this is what I noted:',
		},
		closing: {
			'data-driven':
				'If a figure or a date is off, please correct it here. If not, a short “yes” is all I need.',
			'relationship-oriented': 'If I misheard anything, tell me and I will mend it. And thank you again.',
		},
	},
	'part-now': {
		subject: 'Our talk today: part now, the rest by {due}',
		opening: {
			'data-driven': 'Thank you for going through the figures with me. This is what I took away:',
			'relationship-oriented': 'Thank you for meeting me halfway today. This is how I understood it:',
		},
		closing: {
			'data-driven': 'Please correct me where I am wrong. If it is right, one word back will do.',
			'relationship-oriented':
				'If you remember it differently, say so and I will change it. I am glad of the first step.',
		},
	},
	sponsored: {
		subject: 'Our talk today: HR, and your word by {due}',
		opening: {
			'data-driven': 'Thank you for taking this to HR. So that we mean the same thing, my notes:',
			'relationship-oriented':
				'Thank you for standing behind this today. It helps to know who carries it. What I noted:',
		},
		closing: {
			'data-driven': 'If one more figure would make it easier to carry, tell me which, and you will have it.',
			'relationship-oriented':
				'If they ask you something you would rather not answer alone, send them to me.',
		},
	},
	'dated-review': {
		subject: 'Our talk today: we look again by {due}',
		opening: {
			'data-driven': 'Thank you for a clear answer: no money today, and a date. My notes:',
			'relationship-oriented':
				'Thank you for talking it through with me. I know a yes was not in reach today, so I am glad of the date. What we said:',
		},
		closing: {
			'data-driven':
				'I will put it in both our calendars. If the date does not work, name the next one that does.',
			'relationship-oriented':
				'I will put it in both our calendars, and if anything changes on your side before then, just tell me.',
		},
	},
	'other-recognition': {
		subject: 'Our talk today: what we found besides money',
		opening: {
			'data-driven': 'Thank you for looking for something you can sign. My notes:',
			'relationship-oriented':
				'Thank you for finding another way when the money was not there. I am pleased with it:',
		},
		closing: {
			'data-driven': 'If I have it right, one word back is enough, and I will do my part of the paperwork.',
			'relationship-oriented': 'Tell me if I can take any of the paperwork off you. I appreciate this.',
		},
	},
	'soft-promise': {
		subject: 'Our talk today: one thing I would like to pin down',
		opening: {
			'data-driven':
				'Thank you for your time today. When I went through my notes, I found no next step in them.',
			'relationship-oriented':
				'Thank you for hearing me out today. I could tell that you mean well by it, and I would like to make it easy for you.',
		},
		closing: {
			'data-driven': 'Two lines from you would do.',
			'relationship-oriented': 'A short reply is plenty; it need not be another meeting.',
		},
		ask: 'So let me ask:',
	},
	'clean-no': {
		subject: 'Thank you for the straight answer',
		opening: {
			'data-driven': 'Thank you for a plain no. I can plan with that better than with a maybe.',
			'relationship-oriented':
				'Thank you for telling me plainly. I don’t think it was easy to say, and I take it as it was meant.',
		},
		closing: {
			'data-driven':
				'Until then I will keep the figures up to date, so that the next talk can be a short one.',
			'relationship-oriented': 'Nothing between us has to change over this. I was glad that I could ask you.',
		},
		ask: 'One question, if I may:',
	},
	'damaged-trust': {
		subject: 'About the way I spoke today',
		opening: {
			'data-driven': 'I am not happy with how I spoke to you today.',
			'relationship-oriented': 'Our talk today has stayed with me, and not in a good way.',
		},
		closing: {
			'data-driven': `Before we talk about anything else, I would like to put that right. Do you have ten minutes, ${blanks.time}?`,
			'relationship-oriented': `I would like to put that right in person; the bonus can wait. Could we have a coffee, ${blanks.time}?`,
		},
	},
	left: {
		subject: 'Picking up where we stopped today',
		opening: {
			'data-driven': 'I left today before we were through, so I take it that nothing is settled.',
			'relationship-oriented': 'I left today before you had the last word, and you should have had it.',
		},
		closing: {
			'data-driven': `Fifteen minutes would be enough to finish. Does ${blanks.time} suit you?`,
			'relationship-oriented': `I would like to hear how you see it. Could we finish it, ${blanks.time}?`,
		},
	},
};

/** Faults that hurt, the gravest first, and what to say for each of them afterwards. Never more than one in a mail. */
export const repairs: readonly (readonly [Flag, string])[] = [
	['ultimatum', 'I made it sound like an ultimatum. That was wrong of me, and I take it back.'],
	[
		'complaint',
		'I handed out blame where I should have talked about the work. That was unfair, and I am sorry.',
	],
	[
		'arrogance',
		'I spoke as if I had done it all by myself. Others carried a good part of it, and you know that.',
	],
	[
		'entitlement',
		'I talked as if something were owed to me. You asked for reasons, and I should have given you some.',
	],
];

/** Where none of them was heard. */
export const plainRepair = 'I did not give you much to work with today. That is on me, not on you.';

/** What is told of a promise, as far as it was said. */
export interface Told {
	/** The figure asked for. */
	readonly amount?: string;
	/** A noun phrase that fits after “by”. */
	readonly due: string;
	/** How much of it comes at once. */
	readonly first?: string;
	/** What it is instead of money. */
	readonly form?: string;
	/** The condition, in the lead's own words, from its “if” on. */
	readonly bar?: string;
	/** The lead's own question, where an answer to it is owed. */
	readonly question?: string;
}

const capital = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1);

/** The condition behind what it belongs to. */
const ifMet = ({bar}: Pick<Told, 'bar'>): string => (bar === undefined ? '' : `, ${bar}`);

/** What is looked at: “and at whether failures stay below 2.5%”. */
function lookedAt({bar}: Pick<Told, 'bar'>): string {
	if (bar === undefined) return '';
	const [, what] = /^(?:only )?if (.*)$/i.exec(bar) ?? [];
	return what === undefined ? ifMet({bar}) : `, and at whether ${what}`;
}

/** A promise with an owner and a date, as a point of the mail. */
export const agreed: Readonly<Record<CommitmentKind, (told: Told) => string>> = {
	full: ({amount, due}) =>
		`${amount === undefined ? 'The whole bonus' : capital(amount)}, as I asked. You put it through by ${due}.`,
	part: (told) => {
		const {amount, first, due} = told;
		const rest = amount === undefined ? 'the rest' : `the rest of the ${amount}`;
		return `${first === undefined ? 'A part now' : capital(first)}, and ${rest} by ${due}${ifMet(told)}. You put both through.`;
	},
	share: ({amount, due}) =>
		`The sum you offered${amount === undefined ? '' : `, where I had asked for ${amount}`}. You put it through by ${due}.`,
	offer: ({due}) => `The sum you offered stays open until ${due}.`,
	later: (told) =>
		`${told.amount === undefined ? 'The bonus' : capital(told.amount)}: you decide on it, yes or no, by ${told.due}${ifMet(told)}.`,
	condition: (told) =>
		`${told.amount === undefined ? 'The bonus' : capital(told.amount)} ${told.bar === undefined ? `if the condition is met by ${told.due}` : `by ${told.due}${ifMet(told)}`}. You check it, and then it is paid.`,
	form: ({form, due}) =>
		`${form === undefined ? 'Something other than money' : capital(form)}: you arrange it by ${due}.`,
	sponsorship: ({due}) => `You take it to HR yourself, and I hear from you by ${due}, whatever they say.`,
	review: (told) => `We look at it again by ${told.due}${lookedAt(told)}. You call the meeting.`,
	track: ({due}) => `You look at where I stand on the promotion track by ${due}.`,
	check: ({due}) => `You have finance go over my figures by ${due}.`,
	peers: ({due}) => `You ask the people who worked on it with me by ${due}.`,
	repair: ({due}) => `You look again by ${due} at what I said I would mend.`,
	mention: ({due}) => `You mention it to HR by ${due}.`,
	reminder: ({due}) => `You look at it when I remind you, by ${due}.`,
	answer: ({due, question}) =>
		question === undefined
			? `You wanted to find something out for me. May I count on ${due}?`
			: `You wanted to find out for me: “${question}” May I count on ${due}?`,
};

/** A promise without an owner or a date, or one that was not confirmed, as a question. */
export const asked: Readonly<Record<CommitmentKind, (told: Partial<Told>) => string>> = {
	full: () => 'The bonus as a whole: does the yes stand, and by when is it paid?',
	part: () => 'A part now and the rest later: does that hold, and with which two dates?',
	share: () => 'The smaller sum you offered: does it still stand, and who puts it through?',
	offer: () => 'The smaller sum you offered: until when does it stand, and what would have to come with it?',
	later: ({amount}) =>
		`The decision on ${amount === undefined ? 'the bonus' : `the ${amount}`}: who takes it, and in which month?`,
	condition: () => 'The condition for the bonus: where is it written down, who checks it, and when?',
	form: ({form}) =>
		`${form === undefined ? 'What we found besides money' : capital(form)}: who arranges it, and by when?`,
	sponsorship: () => 'HR: will you take it to them, and when may I ask you what they said?',
	review: () => 'A second look: on which day, and what should be true by then?',
	track: () => 'The promotion track: who looks at it with me, and when?',
	check: () => 'The check of my figures: who in finance does it, and by when?',
	peers: () => 'The people you wanted to ask about my part: who are they, and by when will you have asked?',
	repair: () => 'What I am to mend: when do we look at it again, and what would you like to see by then?',
	mention: () => 'You said you would mention it to HR. To whom, and when may I ask how it went?',
	answer: ({question}) =>
		`${question === undefined ? 'What you wanted to find out for me' : `You wanted to find out for me: “${question}”`} When may I hear from you?`,
	reminder: () => `You asked me to remind you. May I put it in the calendar for ${blanks.day} right away?`,
};

/** Questions that come up whatever was promised. */
export const openQuestions = {
	share: 'What is the exact sum you offered? I would like to write down a figure.',
	bar: 'What exactly is the condition? I would like one line that we both read the same way.',
	form: 'What exactly is it? I would like to write down its name.',
	nextStep: 'What happens next, who does it, and by when?',
	again: 'What would have to be true for a yes, and in which month may I ask again?',
} as const;
