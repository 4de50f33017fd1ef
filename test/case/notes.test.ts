import {describe, expect, it} from 'vitest';
import fc from 'fast-check';
import {
	type FieldPlace,
	achievementsIn,
	canBeFilledIn,
	caseTextFrom,
	fieldIn,
	newCaseText,
	placeNamed,
	withField,
} from '../../src/case/case-text.ts';
import {caseFields, achievementFields} from '../../src/case/fields.ts';
import {gatherNotes} from '../../src/case/from-notes.ts';
import {noteLines, notesIn} from '../../src/case/notes.ts';
import {readCase} from '../../src/case/read-case.ts';
import {caseNames, sourceOfCase} from './cases.ts';

const at = (path: string): FieldPlace => {
	const place = placeNamed(path);
	if (place === undefined) throw new Error(`no field ${path}`);
	return place;
};

const year = [
	{day: '2026-01-20', text: 'checkout migration: I decided to go market by market'},
	{day: '2026-04-11', text: 'checkout migration: failed payments from 2.1% to 0.8%'},
	{day: '2026-05-02', text: 'Night calls went from 14 a week to 3 after the on-call clean-up'},
	{day: '2026-06-01', text: 'checkout migration: Marta did the cut-over, Idris built the monitoring'},
	{
		day: '2026-09-15',
		text: 'checkout migration: about €310,000 a year in orders; Finance says so in the September report',
	},
	{day: '2026-10-02', text: 'gave a talk'},
];

describe('notes', () => {
	it('come back as they were written, many lines and all', () => {
		const line = fc
			.stringMatching(/^\S(?:.*\S)?$/u)
			.filter((text) => !/^\d{4}-\d{2}-\d{2}\s/.test(text) && !/[\r\n]/.test(text));
		const note = fc.record({
			day: fc.constantFrom('2026-01-05', '2025-12-31'),
			text: fc.array(line, {minLength: 1, maxLength: 3}).map((lines) => lines.join('\n').trim()),
		});
		fc.assert(
			fc.property(fc.array(note, {maxLength: 5}), (notes) => {
				expect(notesIn(notes.map(noteLines).join(''))).toEqual(notes.filter(({text}) => text !== ''));
			}),
		);
	});

	it('are read from a file that was changed by hand', () => {
		expect(notesIn('something older\n2026-03-01 one\n   and more\n\n2026-03-02\ttwo\r\n')).toEqual([
			{day: '', text: 'something older'},
			{day: '2026-03-01', text: 'one\nand more'},
			{day: '2026-03-02', text: 'two'},
		]);
	});

	it('of one thing are put together, each sentence where it fits, in the words it was written in', () => {
		const [first, second] = gatherNotes(year).achievements;
		expect(first).toMatchObject({
			what: 'checkout migration',
			change: 'failed payments from 2.1% to 0.8%',
			worth: 'about €310,000 a year in orders',
			source: 'Finance says so in the September report',
			others: 'Marta did the cut-over, Idris built the monitoring',
			ownPart: 'I decided to go market by market',
		});
		expect(second).toMatchObject({change: 'Night calls went from 14 a week to 3 after the on-call clean-up'});
	});

	it('puts a short note into the form once', () => {
		const [only] = gatherNotes([{day: '2026-03-01', text: 'mentored 2 juniors'}]).achievements;
		expect(only).toMatchObject({what: 'mentored 2 juniors', change: ''});
	});

	it('lose nothing on the way into a case, and invent nothing', () => {
		const {achievements, left} = gatherNotes(year);
		const text = caseTextFrom(achievements, left);
		for (const note of year) expect(text).toContain(note.text);
		const read = readCase('case.yaml', withField(text, at('ask'), '€8,000'));
		expect('case' in read && read.case.achievements[0]?.worth).toBe('about €310,000 a year in orders');
	});

	it('whatever they are, make a case that can be filled in', () => {
		fc.assert(
			fc.property(fc.array(fc.string({unit: 'grapheme', maxLength: 120}), {maxLength: 6}), (texts) => {
				const notes = notesIn(texts.map((text) => noteLines({day: '2026-02-02', text})).join(''));
				const {achievements, left} = gatherNotes(notes);
				expect(canBeFilledIn(caseTextFrom(achievements, left))).toBe(true);
			}),
		);
	});
});

describe('the text of a case', () => {
	const places = [
		...caseFields
			.filter(({oneOf, name}) => oneOf === undefined && name !== 'talk' && name !== 'decided')
			.map((field) => ({field})),
		...achievementFields.flatMap((field) => [
			{field, achievement: 0},
			{field, achievement: 2},
		]),
	];
	const anyText = fc.oneof(
		fc.string({unit: 'grapheme', maxLength: 60}),
		fc.constantFrom(
			'yes',
			'3',
			'# no comment',
			'- a: b',
			'a: b',
			'"',
			"it's",
			'{x}',
			'2026-01-01',
			'one\ntwo',
			'~',
			'&a',
			'*b',
			'!c',
		),
	);

	it('has every field, with what it asks for, and nothing in it yet', () => {
		const text = newCaseText();
		for (const {key, asks} of [...caseFields, ...achievementFields]) {
			expect(text).toContain(`${key}:`);
			expect(text).toContain(asks);
		}
		expect(achievementsIn(text)).toBe(1);
		const read = readCase('case.yaml', text);
		expect('mistakes' in read && read.mistakes.map(({path}) => path?.join('.'))).toEqual([
			'achievements.0.what',
			'ask',
		]);
	});

	it('gives back in each field what was put there, and leaves the others alone', () => {
		fc.assert(
			fc.property(fc.constantFrom(...places), anyText, (place, text) => {
				const after = withField(newCaseText(), place, text);
				const expected =
					'isList' in place.field
						? text
								.split('\n')
								.map((each) => each.trim())
								.filter(Boolean)
								.join('\n')
						: text.trim();
				expect(fieldIn(after, place)).toBe(expected.replaceAll('\r', '\r'));
				for (const other of places) {
					if (other.field.key !== place.field.key) expect(fieldIn(after, other)).toBe('');
				}
			}),
		);
	});

	it.each([...caseNames])('keeps the comments and every other field of %s when one is changed', (name) => {
		const source = sourceOfCase(name);
		const after = withField(source, at('fallback'), 'a word with the director');
		const [before, now] = [readCase(name, source), readCase(name, after)];
		expect(after.match(/^#.*/gm)).toEqual(source.match(/^#.*/gm));
		expect('case' in before && 'case' in now && {...now.case, fallback: before.case.fallback}).toEqual(
			'case' in before && before.case,
		);
	});

	it('finds the field a path means, and no other', () => {
		expect(placeNamed('achievements.2.own-part')).toMatchObject({achievement: 1, field: {name: 'ownPart'}});
		expect(placeNamed('hour-costs')).toMatchObject({field: {name: 'rate'}});
		for (const path of [
			'',
			'wage',
			'achievements.0.what',
			'achievements.1',
			'achievements.99.what',
			'__proto__',
		])
			expect(placeNamed(path)).toBeUndefined();
	});

	it('is not filled in where it is no map', () => {
		for (const source of ['- a\n', 'ask: "', 'achievements: 3\n', 'achievements: [a]\n'])
			expect(canBeFilledIn(source)).toBe(false);
		for (const source of ['', '# nothing\n', 'achievements:\n', newCaseText()])
			expect(canBeFilledIn(source)).toBe(true);
	});
});
