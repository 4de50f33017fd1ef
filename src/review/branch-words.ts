/** Each pushback in a few words: what the manager says, in essence. */
import type {Branch} from '../terms.ts';

export const branchWords: Readonly<Record<Branch, string>> = {
	budget: 'There is no money.',
	hr: 'It is not my decision.',
	deferral: 'Come back next cycle.',
	precedent: 'Then everyone will ask.',
	credit: 'Was it you, or the team?',
	duty: 'That is your job.',
	band: 'You are at the top of your band.',
	doubt: 'I do not believe the figures.',
	amount: 'Why that number?',
	lowball: 'I can do a third of that.',
	'prove-it': 'Show me one more, then we talk.',
	silence: 'Your manager says nothing.',
	'non-cash': 'How about some training instead?',
	leaving: 'Do you have another offer?',
	conduct: 'There was that complaint.',
	nibble: 'At the door, the yes turns vague.',
};
