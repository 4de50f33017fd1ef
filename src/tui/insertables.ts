/** The facts of a case by name, to be put into an answer. */
import type {Case} from '../case/case.ts';
import {achievementFields, caseFields, type CaseName} from '../case/fields.ts';
import {sayMultiple, sayPayback, sayShare} from '../case/say.ts';
import {weigh} from '../case/weigh.ts';

export interface Insertable {
	/** What it is called: “the audit, worth”. */
	readonly name: string;
	readonly text: string;
}

const ofCase: readonly CaseName[] = ['ask', 'reason', 'floor', 'fallback', 'otherForms'];

const nameOfField = (name: string): string =>
	[...achievementFields, ...caseFields].find((field) => field.name === name)?.title ?? name;

function sums(facts: Case): readonly Insertable[] {
	const {multiple, share, payback} = weigh(facts);
	return [
		...(multiple === undefined ? [] : [{name: 'Worth against the ask', text: sayMultiple(multiple)}]),
		...(share === undefined ? [] : [{name: 'The ask as a share', text: sayShare(share)}]),
		...(payback === undefined ? [] : [{name: 'Earned back in', text: sayPayback(payback)}]),
	];
}

/** Everything of a case that is filled in, the achievements first, and what follows from it in figures. */
export function insertablesOf(facts: Case): readonly Insertable[] {
	const achievements = facts.achievements.flatMap((achievement, index) =>
		achievementFields.map(({name, title}) => ({
			name: `${index + 1} ${title}`,
			text: achievement[name],
		})),
	);
	const rest = ofCase.flatMap((name) => {
		const value = facts[name];
		const texts = typeof value === 'string' ? [value] : (value ?? []);
		return texts.map((text) => ({name: nameOfField(name), text}));
	});
	return [...achievements, ...rest, ...sums(facts)].filter(({text}) => text.trim() !== '');
}
