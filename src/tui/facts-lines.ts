/** The lead's own facts in lines: all of them for the overlay, a few for the card before the meeting. */
import type {Achievement, Case} from '../case/case.ts';
import {sayWeighed} from '../case/say.ts';
import {weigh} from '../case/weigh.ts';
import type {Facts} from './facts.ts';
import {firstThatFits, gap, labelled, paragraph, type Line} from './lines.ts';

const told = (label: string, text: string, width: number): readonly Line[] =>
	text === '' ? [] : labelled(label, text, width, {label: 'muted'});

const sourced = (worth: string, source: string): string =>
	[worth, source === '' ? '' : `(${source})`].filter((part) => part !== '').join(' ');

const achievementLines = (
	{what, change, outcome, worth, source, ownPart, others, otherwise}: Achievement,
	number: number,
	width: number,
) => [
	gap,
	...labelled(`${number}  `, what, width, {label: 'key', text: 'title'}),
	...told('   change   ', change, width),
	...told('   outcome  ', outcome, width),
	...told('   worth    ', sourced(worth, source), width),
	...told('   yours    ', ownPart, width),
	...told('   others   ', others, width),
	...told('   without  ', otherwise, width),
];

const asked = ({ask, reason}: Case): string => (reason === '' ? ask : `${ask}: ${reason}`);

const moneyLines = (facts: Case, width: number): readonly Line[] => [
	...labelled('Ask    ', asked(facts), width, {label: 'key'}),
	...(facts.floor === '' ? [] : labelled('Floor  ', facts.floor, width, {label: 'key'})),
	...(facts.fallback === '' ? [] : labelled('If no  ', facts.fallback, width, {label: 'key'})),
	...(facts.otherForms.length === 0
		? []
		: labelled('Else   ', facts.otherForms.join('; '), width, {label: 'key'})),
];

const about = ({role, period}: Case): string => [role, period].filter((part) => part !== '').join(', ');

/** Everything there is. */
export function factsLines({case: facts, isExample}: Facts, width: number): readonly Line[] {
	const weighed = sayWeighed(weigh(facts));
	return [
		...paragraph('Your facts', width, 'title'),
		...(isExample
			? paragraph('An example to rehearse on. Use these, or make your own: pushback prepare.', width, 'muted')
			: []),
		...paragraph('Tab, while you write, puts one of them into your answer.', width, 'muted'),
		gap,
		...(about(facts) === '' ? [] : paragraph(about(facts), width)),
		...facts.achievements.flatMap((achievement, index) => achievementLines(achievement, index + 1, width)),
		gap,
		...moneyLines(facts, width),
		...(weighed.length === 0 ? [] : [gap, ...weighed.flatMap((line) => paragraph(line, width, 'muted'))]),
	];
}

/** Two parts of a sentence, or the one there is. */
const joined = (first: string, second: string): string =>
	[first, second].filter((part) => part !== '').join(': ');

/** The longest card that fits: what is said of each achievement, and of the ask, becomes less where rows are few. */
export function cardLines({case: facts, isExample}: Facts, width: number, rows: number): readonly Line[] {
	const {achievements, ask, role} = facts;
	const title = isExample ? 'Your facts: an example. Your own: pushback prepare' : 'Your facts';
	const card = (worth: boolean, money: readonly Line[], withRole = true): readonly Line[] => [
		...paragraph(title, width, 'title'),
		...(withRole && role !== '' ? paragraph(role, width, 'muted') : []),
		...achievements.flatMap(({what, change, worth: sum, outcome}, index) => [
			...labelled(`${index + 1}  `, joined(what, change), width, {label: 'key'}),
			...(worth && joined(sum, outcome) !== ''
				? labelled('   ', joined(sum, outcome), width, {text: 'muted'})
				: []),
		]),
		...money,
	];
	const justAsk = labelled('Ask  ', ask, width, {label: 'key'});
	const cards = [
		card(true, moneyLines(facts, width)),
		card(true, justAsk),
		card(false, justAsk),
		card(false, justAsk, false),
	];
	return firstThatFits(cards, rows);
}
