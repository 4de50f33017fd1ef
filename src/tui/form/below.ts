/** What is told below the form. */
import {fieldIn, type FieldPlace} from '../../case/case-text.ts';
import {achievementFields} from '../../case/fields.ts';
import {readCase} from '../../case/read-case.ts';
import {sayWeighed} from '../../case/say.ts';
import {weigh} from '../../case/weigh.ts';
import {shortened} from '../../shortened.ts';
import {visibleLine} from '../../visible-text.ts';
import type {Mistake} from '../../yaml-file.ts';
import {rowAt, type Form} from './form.ts';

const longestName = 40;

const isAt = ({field, achievement}: FieldPlace, {path = []}: Mistake): boolean => {
	const [first, second, third] = path;
	return achievement === undefined
		? first === field.key
		: first === 'achievements' && second === achievement && third === field.key;
};

/** An achievement by number, and by name where it has one. */
function sayAchievement(source: string, achievement: number): string {
	const [field] = achievementFields;
	const name = field === undefined ? '' : visibleLine(fieldIn(source, {field, achievement}));
	return `achievement ${achievement + 1}${name === '' ? '' : ` (${shortened(name, longestName)})`}`;
}

/** What to tell below the form: what is wrong with the row, else what the case comes to. */
export function belowForm(form: Form): {readonly text: string; readonly warns: boolean} {
	if (form.problem !== undefined) return {text: form.problem, warns: true};
	if (form.removing !== undefined) {
		const named = sayAchievement(form.source, form.removing);
		return {text: `Remove ${named}, with all its fields? y removes it, any other key keeps it.`, warns: true};
	}
	if (form.before !== undefined)
		return {text: 'Removed. Ctrl+Z brings it back, until you write again.', warns: false};
	const read = readCase('', form.source);
	const row = rowAt(form);
	if ('mistakes' in read) {
		const here =
			row?.kind === 'field' && form.draft.text !== ''
				? read.mistakes.find((mistake) => isAt(row.place, mistake))
				: undefined;
		if (here) return {text: `found ${here.found}; expected ${here.expected}`, warns: true};
		return {text: 'Needed: one achievement with a name, and what you ask for.', warns: false};
	}
	return {
		text:
			sayWeighed(weigh(read.case))[0] ??
			'With a worth and an ask in the same money you see here what it comes to.',
		warns: false,
	};
}
