/** What the lead said of a promise: its form, its condition. Their words, or nothing. */
import type {Turn} from '../../rehearsal/rehearsal.ts';
import type {FactName} from '../../scoring/assessment.ts';
import {visibleLine} from '../../visible-text.ts';

/** An answer with what was found in it. */
export interface Answer {
	readonly text: string;
	readonly facts: Turn['assessment']['facts'];
}

const answerOf = ({reply, assessment}: Turn): readonly Answer[] =>
	reply.kind === 'answer' ? [{text: reply.text, facts: assessment.facts}] : [];

/** Where the terms of any promise are said back. */
const saidBack = ['nibble', 'close'];

/** The answers in which the terms of a promise were spoken of: those of its branch, and the last ones. */
export const answersIn = (turns: readonly Turn[], branch: string): readonly Answer[] =>
	turns
		.filter(({manager}) => manager.branch === branch || saidBack.includes(manager.branch ?? manager.phase))
		.flatMap(answerOf);

/** Forms by the words they are asked for with. */
const forms: readonly (readonly [RegExp, string])[] = [
	[/\bconference\b/i, 'the conference'],
	[/\bcertificat/i, 'the certification'],
	[/\bcourse\b/i, 'the course'],
	[/\btraining\b/i, 'the training'],
	[/\b(?:days? off|free days|time off|vacation|holiday|leave days)\b/i, 'the days off'],
	[/\btitle\b/i, 'the title'],
	[/\b(?:stock|shares|equity|options|rsus?)\b/i, 'the stock'],
	[/\bpromotion\b/i, 'the promotion'],
	[/\b(?:home office|remote)\b/i, 'the days at home'],
];

/** The form named most often, and of several the first: the lead puts the best first and comes back to it. */
export function formNamed(answers: readonly Answer[]): string | undefined {
	const asked = answers.flatMap(({text, facts}) =>
		facts.filter(({fact}) => fact === 'other-form').map(({start, end}) => text.slice(start, end)),
	);
	const named = asked.flatMap((words) => forms.find(([pattern]) => pattern.test(words))?.[1] ?? []);
	const often = (name: string): number => named.filter((each) => each === name).length;
	return named.toSorted((a, b) => often(b) - often(a))[0];
}

/** The rest of the sentence from `start` on, without its full stop. */
const sentenceFrom = (text: string, start: number): string =>
	(/^[^.!?\n]*(?:[.](?=\d)[^.!?\n]*)*/.exec(text.slice(start))?.[0] ?? '').trim();

/** The condition as the lead put it last, from its “if” on. */
export function ownBar(answers: readonly Answer[]): string | undefined {
	const told = answers
		.flatMap(({facts}) => facts)
		.findLast(({fact, value}) => fact === 'sets-bar' && value !== undefined)?.value;
	return told === undefined ? undefined : visibleLine(told);
}

const has = ({facts}: Answer, name: FactName, from: number, to: number): boolean =>
	facts.some(({fact, start}) => fact === name && start >= from && start < to);

/** The date by which the lead offered to write something up, where one sentence says both; this mail is not it. */
export function datedOffer(turns: readonly Turn[]): string | undefined {
	const dates = turns.flatMap(answerOf).flatMap((answer) =>
		answer.facts.flatMap(({fact, value, start}) => {
			if ((fact !== 'date' && fact !== 'own-day') || value === undefined) return [];
			const from = Math.max(...['.', '!', '?', '\n'].map((mark) => answer.text.lastIndexOf(mark, start))) + 1;
			const sentence = sentenceFrom(answer.text, from);
			const offered = has(answer, 'offers-material', from, from + sentence.length + 1);
			return offered && /\b(?:page|figures|numbers|sheet|lines|case|summary|report|it on)\b/i.test(sentence)
				? [visibleLine(value)]
				: [];
		}),
	);
	const [first] = dates;
	// Two different days were named: which of them holds is for the lead to say.
	return dates.every((date) => date === first) ? first : undefined;
}
