/** A talk in which a case is told from top to bottom. */
import type {Case} from '../src/case/case.ts';
import {fold} from '../src/rehearsal/fold.ts';
import type {Rehearsal, Script} from '../src/rehearsal/rehearsal.ts';
import {assess} from '../src/scoring/assess.ts';
import {pack} from './played-scripts.ts';
import {usual} from './settings.ts';

/** The script of a talk with these answers. */
export const talk = (...answers: readonly string[]): Script => ({
	setting: usual,
	seed: 7,
	replies: answers.map((text) => ({kind: 'answer', text})),
});

/** The talk with these answers. */
export const talked = (...answers: readonly string[]): Rehearsal => fold(talk(...answers), {pack, assess});

/** Everything a case has, said in three answers; what must stay with the lead is not. */
export function tellAll({achievements, ask, reason, otherForms}: Case): Rehearsal {
	const results = achievements.map(({what, change, outcome, worth, source, ownPart, others, otherwise}) =>
		[`${what}: ${change}`, outcome, worth, source, ownPart, others, otherwise]
			.filter((part) => part !== '')
			.join('. '),
	);
	return talked(
		`Thanks for the time. I am asking for a bonus: ${ask}. ${reason}.`,
		`${results.join('. ')}.`,
		`If there is no cash: ${otherForms.join(', or ')}.`,
	);
}

/** What somebody says who rehearses on the built-in example. */
export const exampleAnswers = [
	'Thanks for making the time. I would like to talk about a bonus for the checkout migration this year.',
	'Since April failed payments went from 2.1% to 0.8%. Finance puts that at about 310,000 euros a year in orders we used to lose. Marta did the cut-over and Idris built the monitoring; my part was deciding to go market by market.',
	'I am asking for 8,000 euros, once. That is about 2.5% of what the migration brings in a year.',
] as const;
