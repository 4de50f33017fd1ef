/** What the guided rung says before an answer: what this line of the manager's wants, never the words of it. */
import type {Utterance} from '../rehearsal/rehearsal.ts';
import type {Branch, Phase} from '../terms.ts';

const inPhase: Readonly<Record<Exclude<Phase, 'pushback'>, string>> = {
	opening: 'Say thanks for the time, and in one sentence what you have come to talk about. No figures yet.',
	evidence:
		'One result, from what to what, since when, and who can confirm it. Then your own part in it, and theirs.',
	ask: 'One figure, once. Then where it comes from: a share of the gain, a rule, a comparison.',
	close: 'Say back what was agreed, with the day and the name. Offer to put it in writing, and say thanks.',
};

const inBranch: Readonly<Record<Branch, string>> = {
	budget:
		'Take it as true that money is short. Then find out whether it is never or not now, and offer another pot, a part now, or a later month.',
	hr: 'Leave HR its say. Ask how it goes, who signs and by when, and whether your manager stands behind you.',
	deferral:
		'Agree to wait only for something: a month, a bar that can be measured, a name, and a line in writing.',
	precedent: 'Move from yourself to a rule: what would anyone have to do to get the same? Make it a one-off.',
	credit: 'Name the others and what they did. Then say what would not have happened without your decision.',
	duty: 'Grant that the bar is high. Then show where the work went past the role: scope, a gap you filled, a risk you took.',
	band: 'A bonus is not base pay. Ask for it once, outside the band, and ask who can decide that.',
	doubt: 'Give the source, the period and the careful end of the range. Offer to let somebody check it.',
	amount:
		'Say the rule behind the figure. A number with a reason can be argued with; one without is only a wish.',
	lowball:
		'Say thanks; do not take it, do not turn it down. Ask how it came about, and trade: this much now for a dated rest.',
	'prove-it':
		'Say yes to a condition that has four things: what is measured, by when, how much, and who decides.',
	silence: 'Nothing was asked. Let it stand, or say your ask once more in one sentence. Do not lower it.',
	'non-cash':
		'Say which of the other things you would like best, ask what it is worth and when, and leave the money on the table.',
	leaving: 'Say the truth in one sentence, then that you want to stay. No stick.',
	conduct:
		'Own what happened, without a but. Say one thing you do differently now. Only then come back to the result.',
	nibble: 'Calmly say back the amount or the form, the day and the name, and that you will mail it today.',
};

/** The hint for an answer to what the manager has just said. */
export const hintFor = ({phase, branch}: Pick<Utterance, 'phase' | 'branch'>): string =>
	branch !== undefined ? inBranch[branch] : phase === 'pushback' ? inBranch.budget : inPhase[phase];
