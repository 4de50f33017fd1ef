/** Which of the findings of an answer are worth a line on the screen. */
import type {Finding} from '../scoring/assessment.ts';

/** The weightiest findings, each about other words: two reasons for the same words would say one thing twice. */
export function weightiest(findings: readonly Finding[], most: number): readonly Finding[] {
	const ranked = findings
		.filter(({points}) => points !== 0)
		.toSorted((a, b) => Math.abs(b.points) - Math.abs(a.points));
	return ranked
		.filter(({words}, index) => words === '' || ranked.findIndex((other) => other.words === words) === index)
		.slice(0, most);
}
