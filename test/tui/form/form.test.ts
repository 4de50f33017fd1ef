import {describe, expect, it} from 'vitest';
import fc from 'fast-check';
import {newCaseText} from '../../../src/case/case-text.ts';
import {readCase} from '../../../src/case/read-case.ts';
import {belowForm} from '../../../src/tui/form/below.ts';
import {
	choicesIn,
	formAfter,
	openForm,
	resized,
	rowAt,
	rowsOf,
	valueIn,
	type Form,
} from '../../../src/tui/form/form.ts';
import type {Intent} from '../../../src/tui/keys/intents.ts';
import type {Command} from '../../../src/tui/keys/binding.ts';
import {caseNames, sourceOfCase} from '../../case/cases.ts';

const size = {columns: 80, rows: 24};

const press = (command: Command): Intent => ({kind: 'command', command});
const type = (text: string): Intent => ({kind: 'write', text, pasted: false});
const after = (form: Form, ...intents: readonly Intent[]): Form => intents.reduce(formAfter, form);

const titleAt = (form: Form): string => {
	const row = rowAt(form);
	return row?.kind === 'field' ? row.place.field.key : 'more';
};

/** The form moved to the first row with this key. */
const at = (form: Form, key: string): Form => {
	let there = form;
	for (let steps = rowsOf(form.source).length; titleAt(there) !== key && steps > 0; steps--)
		there = after(there, press('next'));
	return there;
};

describe('the form of a case', () => {
	it('writes what is typed into the file with every key', () => {
		const form = after(at(openForm(newCaseText(), size), 'ask'), type('€8'), type('00'));
		expect(form.source).toContain('ask: "€800"');
		expect(after(form, press('undo'), press('undo')).source).not.toContain('€8');
	});

	it('shows what the case comes to as soon as it can be told', () => {
		const named = after(at(openForm(newCaseText(), size), 'what'), type('the move'));
		const worth = after(at(named, 'worth'), type('€20,000 a year'));
		expect(belowForm(worth).text).toContain('Needed');
		expect(belowForm(after(at(worth, 'ask'), type('€2,000'))).text).toContain('10 times');
	});

	it('says what is wrong with the field one is in', () => {
		expect(belowForm(after(at(openForm(newCaseText(), size), 'talk'), type('soon')))).toMatchObject({
			warns: true,
			text: expect.stringContaining('written like 2026-11-30') as unknown,
		});
	});

	it('turns a choice, and leaves it open again', () => {
		const form = at(openForm(newCaseText(), size), 'company');
		const choices = choicesIn(rowAt(form)) ?? [];
		const chosen = after(form, press('right'));
		expect(chosen.source).toContain(`company: "${choices[0] ?? ''}"`);
		expect(valueIn(after(chosen, press('left')).source, rowAt(form) ?? {kind: 'more'})).toBe('');
		expect(after(chosen, press('delete-back')).source).not.toContain(`company: "${choices[0] ?? ''}"`);
	});

	it('asks first whether to begin with the notes there are', () => {
		const offer = {notes: 3, source: newCaseText({achievements: [{what: 'noted'}]})};
		const form = openForm(newCaseText(), size, offer);
		expect(after(form, press('choose')).source).toBe(offer.source);
		expect(after(form, type('y')).source).toBe(offer.source);
		expect(after(form, type('n'))).toMatchObject({source: newCaseText(), offer: undefined});
		expect(after(form, type('x'))).toBe(form);
		expect(after(form, press('back'))).toMatchObject({left: true, source: newCaseText()});
	});

	it('adds achievements on Enter alone, up to five', () => {
		let form = openForm(newCaseText(), size);
		const count = rowsOf(form.source).length;
		expect(rowsOf(after(at(form, 'more'), press('next')).source)).toHaveLength(count);
		for (let more = 0; more < 6; more++) form = after(at({...form, row: 0}, 'more'), press('choose'));
		expect(rowsOf(form.source)).toHaveLength(count - 1 + 4 * 8);
	});

	it('removes an achievement when asked twice, and brings it back whole', () => {
		const {source} = openForm(sourceOfCase('enormous'), size);
		const second = at({...openForm(source, size), row: 12}, 'worth');
		const asked = after(second, press('remove'));
		expect(asked.source).toBe(source);
		expect(belowForm(asked)).toMatchObject({
			warns: true,
			text: expect.stringContaining('achievement 2') as unknown,
		});
		for (const no of [type('n'), press('back'), press('choose'), press('remove')])
			expect(after(asked, no)).toMatchObject({source, removing: undefined, left: false});
		const removed = after(asked, type('y'));
		const [before, now] = [readCase('', source), readCase('', removed.source)];
		if (!('case' in before) || !('case' in now)) throw new Error('not a case');
		expect(now.case).toEqual({...before.case, achievements: before.case.achievements.toSpliced(1, 1)});
		expect(belowForm(removed).text).toContain('Ctrl+Z');
		expect(after(removed, press('next'), press('undo'))).toMatchObject({source, row: second.row});
		expect(after(removed, type('!'), press('undo')).source).not.toBe(source);
	});

	it('leaves an empty achievement where the only one is removed, and removes nothing elsewhere', () => {
		const named = after(at(openForm(newCaseText(), size), 'what'), type('the move'));
		const removed = after(named, press('remove'), type('y'));
		expect(valueIn(removed.source, rowAt(removed) ?? {kind: 'more'})).toBe('');
		expect(after(at(removed, 'what'), type('another')).source).toContain('what: "another"');
		expect(after(at(named, 'ask'), press('remove')).removing).toBeUndefined();
	});

	it('keeps many lines in one field, and a list one a line', () => {
		const lines = after(
			at(openForm(newCaseText(), size), 'other-forms'),
			type('days'),
			press('newline'),
			type('a course'),
		);
		const row = rowAt(lines);
		expect(row && valueIn(lines.source, row)).toBe('days\na course');
		expect(titleAt(after(lines, press('up')))).toBe('other-forms');
		expect(titleAt(after(lines, press('up'), press('up')))).not.toBe('other-forms');
	});

	it('leaves on Escape, and closes its help first', () => {
		const form = openForm(newCaseText(), size);
		expect(after(form, press('back')).left).toBe(true);
		expect(after(form, press('help'), press('back'))).toMatchObject({left: false, help: undefined});
		expect(after(form, press('help'), press('down'), press('down'), press('up')).help).toBe(1);
	});

	it.each([...caseNames])('goes through every field of %s and changes nothing', (name) => {
		let form = openForm(sourceOfCase(name), size);
		for (let row = 0; row <= rowsOf(form.source).length; row++)
			form = after(form, press('next'), press('left'), press('line-end'));
		const choices = rowsOf(form.source).filter((row) => choicesIn(row) !== undefined).length;
		// Left turns a choice; the texts are as they were.
		expect(choices).toBe(4);
		const [before, now] = [readCase('', sourceOfCase(name)), readCase('', form.source)];
		const texts = (read: ReturnType<typeof readCase>) =>
			'case' in read ? read.case.achievements : read.mistakes;
		expect(texts(now)).toEqual(texts(before));
	});

	it('can be filled in still, whatever keys come', () => {
		const intent = fc.oneof(
			fc
				.constantFrom<Command>(
					'next',
					'previous',
					'choose',
					'up',
					'down',
					'left',
					'right',
					'newline',
					'undo',
					'redo',
					'clear',
					'delete-back',
					'remove',
				)
				.map(press),
			fc.string({unit: 'grapheme', minLength: 1, maxLength: 6}).map(type),
			fc.constantFrom('- ', ': ', '#', '"', '|', '{', '\n').map(type),
		);
		fc.assert(
			fc.property(fc.array(intent, {maxLength: 25}), (intents) => {
				const form = resized(after(openForm(newCaseText(), size), ...intents), {columns: 60, rows: 20});
				const row = rowAt(form);
				expect(row).toBeDefined();
				if (row?.kind === 'field' && choicesIn(row) === undefined && !('isList' in row.place.field)) {
					expect(valueIn(form.source, row)).toBe(form.draft.text.trim());
				}
			}),
			{numRuns: 60},
		);
	});
});
