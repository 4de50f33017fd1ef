/** The lead's own facts in lines: all of them for the overlay, a few for the card before the meeting. */
import type {Achievement, Case} from '../case/case.ts';
import {firstThatFits, gap, labelled, paragraph, type Line} from './lines.ts';

const achievementLines = (
	{what, change, worth, ownPart, others}: Achievement,
	number: number,
	width: number,
) => [
	gap,
	...labelled(`${number}  `, what, width, {label: 'key', text: 'title'}),
	...labelled('   change   ', change, width, {label: 'muted'}),
	...labelled('   worth    ', worth, width, {label: 'muted'}),
	...labelled('   yours    ', ownPart, width, {label: 'muted'}),
	...labelled('   others   ', others, width, {label: 'muted'}),
];

const moneyLines = ({ask, floor, otherForms}: Case, width: number): readonly Line[] => [
	...labelled('Ask    ', ask, width, {label: 'key'}),
	...labelled('Floor  ', floor, width, {label: 'key'}),
	...labelled('Else   ', otherForms.join('; '), width, {label: 'key'}),
];

/** Everything there is. */
export function factsLines(facts: Case, width: number): readonly Line[] {
	return [
		...paragraph('Your facts', width, 'title'),
		...paragraph('An example to rehearse on. Use these, or your own.', width, 'muted'),
		gap,
		...paragraph(`${facts.role}, ${facts.period}`, width),
		...facts.achievements.flatMap((achievement, index) => achievementLines(achievement, index + 1, width)),
		gap,
		...moneyLines(facts, width),
	];
}

/** The longest card that fits: what is said of each achievement, and of the ask, becomes less where rows are few. */
export function cardLines(facts: Case, width: number, rows: number): readonly Line[] {
	const {achievements, ask, role} = facts;
	const card = (worth: boolean, money: readonly Line[], about = true): readonly Line[] => [
		...paragraph('Your facts: an example. Use these, or your own.', width, 'title'),
		...(about ? paragraph(role, width, 'muted') : []),
		...achievements.flatMap((achievement, index) => [
			...labelled(`${index + 1}  `, `${achievement.what}: ${achievement.change}`, width, {label: 'key'}),
			...(worth ? labelled('   ', achievement.worth, width, {text: 'muted'}) : []),
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
