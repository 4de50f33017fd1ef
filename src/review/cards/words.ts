/** If–then cards: for each place of the meeting what one hears there, what to do about it, and words to begin with. */
import type {FactName} from '../../scoring/assessment.ts';
import type {Branch, Flag, Phase} from '../../terms.ts';

export type Place = Branch | Exclude<Phase, 'pushback'>;

/** Something to do, and the facts of an answer that show it was done; without any nobody can tell. */
export interface Act {
	readonly does: string;
	readonly facts: readonly FactName[];
}

export interface CardWords {
	/** Fits behind “If”. */
	readonly hears: string;
	/** The most telling first. Each fits behind a comma: “…, ask for the month”. */
	readonly acts: readonly [Act, Act, ...Act[]];
	/** Words to begin with; a `{slot}` of the scorer’s rewrites is filled from the case or left as a blank. */
	readonly say: string;
}

const act = (does: string, ...facts: readonly FactName[]): Act => ({does, facts});

export const cardWords: Readonly<Record<Place, CardWords>> = {
	opening: {
		hears: 'they ask what this is about',
		acts: [
			act('say “a bonus” in the first sentence, and for which result', 'figure', 'amount'),
			act('thank them for the time', 'thanks'),
		],
		say: 'Thanks for the time. I’d like to talk about a bonus, for one result: {result}.',
	},
	evidence: {
		hears: 'they ask what you have done for it',
		acts: [
			act('give one figure with its before and after', 'figure'),
			act('name who helped', 'credit'),
			act('say the one decision that was yours', 'own-decision'),
		],
		say: '{result}. I had help: {others}. My own part: {own}.',
	},
	ask: {
		hears: 'they ask what you want',
		acts: [
			act('say one figure', 'amount'),
			act('give the rule behind it in the same breath', 'reason', 'pays-from-gain'),
			act('stop there'),
		],
		say: '{figure}, once. What it rests on: {worth}.',
	},
	close: {
		hears: 'they are about to get up',
		acts: [
			act('say who does what by when', 'names-owner', 'restates-terms', 'date', 'own-day'),
			act('promise the mail for today', 'in-writing', 'next-step'),
		],
		say: 'So you ‹what they do next› by {day}, and I send it to you in writing today. Is that right?',
	},
	budget: {
		hears: 'they say “there’s no money”',
		acts: [
			act('ask whether it is never or not now', 'question', 'asks-date'),
			act('name another pot, or a later date', 'other-pot', 'later-payment'),
			act('offer it in two parts', 'split', 'other-form', 'pays-from-gain'),
		],
		say: 'I see that this pot is empty. Is it a no, or a not yet, and when is the next one filled?',
	},
	hr: {
		hears: 'they say “HR decides that”',
		acts: [
			act('ask how it works and who signs', 'asks-process', 'asks-criteria'),
			act('ask whether they back it', 'asks-backing'),
			act('offer one page and name the day', 'offers-material', 'date', 'own-day'),
		],
		say: 'Who signs it in the end? And would you back it if you had one page from me by {day}?',
	},
	deferral: {
		hears: 'they say “next cycle”',
		acts: [
			act('ask for the month', 'asks-date', 'date'),
			act('ask for the bar and who decides that it is met', 'sets-bar', 'asks-criteria'),
			act('have it written down', 'in-writing'),
		],
		say: 'Which month would that be, what has to be true by then, and who says that it is?',
	},
	precedent: {
		hears: 'they say “then everybody will ask”',
		acts: [
			act('name the rule that anyone could meet', 'criterion'),
			act('ask for it once, for one named result', 'one-off'),
		],
		say: 'Then let it be a rule: whoever moves a figure as far as this one gets the same.',
	},
	credit: {
		hears: 'they ask whether it was you or the team',
		acts: [
			act('give the others their part first, by name', 'credit'),
			act('say the one decision that was yours', 'own-decision'),
			act('name who can confirm it', 'offers-check'),
		],
		say: 'The others first: {others}. What was mine in it: {own}.',
	},
	duty: {
		hears: 'they say “that’s your job”',
		acts: [
			act('show the step beyond the role', 'beyond-role'),
			act('ask what the level guide says', 'asks-criteria'),
			act('grant that the bar is high', 'acknowledged'),
		],
		say: 'Running it is my job, and I’m glad to do it. What went beyond it was {own}.',
	},
	band: {
		hears: 'they say you are at the top of your band',
		acts: [
			act('ask for a lump sum that leaves base pay alone', 'one-off'),
			act('ask who signs it', 'asks-process'),
			act('ask for their support', 'asks-backing'),
		],
		say: 'I’m not asking to move in the band. Who can sign a one-off, and would you support it?',
	},
	doubt: {
		hears: 'they don’t believe the figures',
		acts: [
			act('go down to the careful end of the figure', 'caveat', 'figure'),
			act('offer to have it checked', 'offers-check'),
		],
		say: 'Then take the lower end. The source is ‹where the figure comes from›; let finance look at it before you decide.',
	},
	amount: {
		hears: 'they ask “why that number?”',
		acts: [
			act('say the rule it comes from', 'reason'),
			act('set it against what the work brought', 'pays-from-gain'),
			act('leave the number where it is', 'restates-terms'),
		],
		say: '{figure} against {worth}: that is where it comes from.',
	},
	lowball: {
		hears: 'they offer a third of it',
		acts: [
			act('thank them, and neither take it nor turn it down', 'thanks'),
			act('trade it: that much now, the rest with a date', 'trade', 'split'),
			act('ask how they got there', 'question'),
		],
		say: 'Thank you, that’s a beginning. How did you get to it, and when could the rest follow?',
	},
	'prove-it': {
		hears: 'they say “do one more thing first”',
		acts: [
			act('ask for the measure and who judges it', 'sets-bar', 'asks-criteria', 'names-owner'),
			act('tie the amount and the day to it in writing', 'in-writing', 'asks-date', 'date'),
		],
		say: 'Gladly. What is it measured by, on which day, and what is it worth when it’s met?',
	},
	silence: {
		hears: 'they say nothing at all',
		acts: [
			act('let your figure stand while you count to ten', 'restates-terms'),
			act('ask one question if you must speak', 'question'),
		],
		say: 'My ask is {figure}. What would you need from me to take it further?',
	},
	'non-cash': {
		hears: 'they offer a course, days off or a title',
		acts: [
			act('say which comes first for you', 'ranks-options', 'other-form'),
			act('keep the money on the table beside it', 'trade', 'split'),
			act('ask from which day', 'asks-date', 'date'),
		],
		say: '‹The form you want most› first, thank you. And beside it, when do we look at the money?',
	},
	leaving: {
		hears: 'they ask whether you have another offer',
		acts: [
			act('tell the truth in one sentence', 'open', 'competing-offer'),
			act('say that you want to stay', 'wish-to-stay'),
		],
		say: 'I’d like to stay, and I’d like us to decide this by the work.',
	},
	conduct: {
		hears: 'they bring up that complaint',
		acts: [act('say what of it was yours', 'owns-fault'), act('name one step that mends it', 'repair')],
		say: 'That was mine. I’ll ‹one step that mends it›. Can we look at the result on its own after that?',
	},
	nibble: {
		hears: 'the yes turns vague at the door',
		acts: [
			act('say it back: sum, form, day, owner', 'restates-terms'),
			act('promise it in a mail today', 'in-writing'),
		],
		say: 'Just so I write it down right: {figure}, by {day}, and you put it through?',
	},
};

/** What to keep out of the answer, by what slipped into it. Each fits behind a comma. */
export const keepOut: Readonly<Record<Flag, string>> = {
	arrogance: 'leave room for the others',
	ultimatum: 'make no threat of it',
	entitlement: 'argue from the result, not from need or years',
	complaint: 'leave the blame out',
	undermining: 'drop the “just” and the “sorry”',
	jargon: 'say it without the technical word',
	stuffing: 'make one claim and stop',
	placeholder: 'have the real figure ready',
	concession: 'give nothing away without getting something back',
};
