/** How a rehearsal began, in words: the setting, the rung, the form, the drill; and that a fork is practice. */
import {isExam, unkept, type Origin, type Start} from '../rehearsal/rehearsal.ts';
import type {Setting} from '../terms.ts';
import {visibleLine} from '../visible-text.ts';

/** `retry of k7m3p, turn 4`: short, for a list. Marks of other programs are told as they stand. */
export const sayFork = ({parent, shared, mark}: Origin): string =>
	mark === 'take-over'
		? `from ${parent}, turn ${shared + 1}`
		: `${visibleLine(mark)} of ${parent === unkept ? 'one not kept' : parent}, turn ${shared + 1}`;

/** An exam is one take: what is forked from one is none any more. */
const sayRung = ({rung = 'plain', origin}: Start): string =>
	rung === 'plain' ? 'meeting' : rung === 'exam' && origin !== undefined ? 'after an exam' : rung;

/** `hard`, `exam, form A`, `drill: budget`. A plain meeting is a `meeting`. */
export function sayKind(start: Start): string {
	const {rung = 'plain', form, drill} = start;
	const what = drill === undefined ? sayRung(start) : `drill: ${drill.branch}`;
	const how = drill !== undefined && rung !== 'plain' ? [rung] : [];
	return [what, ...how, ...(form === undefined ? [] : [`form ${form}`])].join(', ');
}

/** What a reader must know before they take a score for a result; nothing where it is one. */
export function caution(start: Start): string | undefined {
	const {origin} = start;
	if (origin !== undefined) {
		const from = origin.parent === unkept ? '' : ` of ${origin.parent}`;
		return origin.mark === 'take-over'
			? `Taken over from turn ${origin.shared + 1}${from}: practice, not a result.`
			: `A ${visibleLine(origin.mark)} from turn ${origin.shared + 1}${from}: practice, not a result.`;
	}
	if (start.drill !== undefined)
		return `A drill of one pushback (${start.drill.branch}), with the talk before it taken as said.`;
	return isExam(start) ? 'An exam: one take, without help.' : undefined;
}

const bonusNames: Readonly<Record<Setting['bonus'], string>> = {
	standard: 'standard bonus',
	discretionary: 'discretionary bonus',
	kpi: 'bonus tied to KPIs',
};

/** The setting in a few words. */
export const sayWhere = ({style, pressure, bonus, company}: Setting): string =>
	`${style} manager, ${pressure} · ${bonusNames[bonus]} · ${company} company`;
