/** The text of a case file, made and changed. What its owner has written beside a value (comments, order) stays. */
import {isMap, isSeq, parseDocument, Scalar, YAMLMap, YAMLSeq, type Document} from 'yaml';
import {visibleLine} from '../visible-text.ts';
import {excessIn} from '../yaml-bounds.ts';
import {achievementFields, caseFields, type AchievementField, type CaseField} from './fields.ts';
import type {Gathered} from './from-notes.ts';
import type {Note} from './notes.ts';

/** A place in the file: a field of the case, or of one of its achievements. */
export interface FieldPlace {
	readonly field: CaseField | AchievementField;
	/** Which achievement, from 0. */
	readonly achievement?: number;
}

const head = `# Your case: what you did, what it was worth, what you ask for. Only one achievement and the ask are needed.
# Amounts are read as you write them: €310,000 a year, Rs 4 lakh, 1,200 hours, 10 to 15%. A range is better than a guess.
`;

const comment = (text: string): string => `# ${visibleLine(text)}`;

/** A text as a YAML value; what would be read as anything but this text is put in quotes. */
const asValue = (text: string): string => (text === '' ? '' : ` ${JSON.stringify(text)}`);

const line = (indent: string, key: string, value: string, asks: string): string =>
	`${indent}${key}:${asValue(value)}${value === '' ? `  ${comment(asks)}` : ''}`;

interface Begun {
	readonly achievements: readonly Partial<Record<AchievementField['name'], string>>[];
	/** Notes above each of them. */
	readonly from?: readonly (readonly string[])[];
}

/** A new case file: every field with what it asks for, filled in where something is known. */
export function newCaseText({achievements, from = []}: Begun = {achievements: [{}]}): string {
	const blocks = achievements.flatMap((known, index) => [
		...(from[index] ?? []).map((text) => `  ${comment(text)}`),
		...achievementFields.map(({name, key, asks}, at) =>
			line(at === 0 ? '  - ' : '    ', key, known[name] ?? '', asks),
		),
	]);
	const before = caseFields.filter(({name}) => name === 'role' || name === 'period');
	const after = caseFields.filter((field) => !before.includes(field));
	const plain = ({key, asks, oneOf, isList}: CaseField): string =>
		line(
			'',
			key,
			'',
			`${asks}${oneOf === undefined ? '' : `: ${oneOf.join(', ')}`}${isList ? ' (a list)' : ''}`,
		);
	return [head, ...before.map(plain), 'achievements:', ...blocks, ...after.map(plain), ''].join('\n');
}

/** A case file from notes: their sentences in the fields they fit, the notes themselves above. */
export function caseTextFrom(achievements: readonly Gathered[], left: readonly Note[]): string {
	const text = newCaseText({
		achievements: achievements.map(({what, change, worth, source, others, ownPart, rest}) => ({
			what,
			change,
			worth,
			source,
			others,
			ownPart,
			outcome: rest,
		})),
		from: achievements.map(({notes}) => notes.map(({day, text: said}) => `${day} ${said}`)),
	});
	return left.length === 0
		? text
		: `${text}\n${['Notes that found no place:', ...left.map(({day, text: said}) => `${day} ${said}`)].map(comment).join('\n')}\n`;
}

const pathTo = ({field, achievement}: FieldPlace): readonly (string | number)[] =>
	achievement === undefined ? [field.key] : ['achievements', achievement, field.key];

function listed(value: unknown): readonly string[] {
	if (!Array.isArray(value)) return [];
	return value.map((each) => (each === null || typeof each === 'object' ? '' : String(each)));
}

const open = (source: string): Document => parseDocument(source, {prettyErrors: false, logLevel: 'error'});

/** Whether the file can be filled in field by field: it is YAML, and a map where a map belongs. */
export function canBeFilledIn(source: string): boolean {
	if (excessIn(source) !== undefined) return false;
	const document = open(source);
	if (document.errors.length > 0) return false;
	const {contents} = document;
	if (contents === null) return true;
	if (!isMap(contents)) return false;
	const achievements: unknown = contents.get('achievements', true);
	if (achievements === undefined || (achievements instanceof Scalar && achievements.value === null))
		return true;
	return isSeq(achievements) && achievements.items.every(isMap);
}

/** How many achievements the file has; one at least, which may be empty. */
export function achievementsIn(source: string): number {
	const achievements: unknown = open(source).get('achievements');
	return isSeq(achievements) ? Math.max(1, achievements.items.length) : 1;
}

/** What stands in a field, as text; the values of a list one a line. */
export function fieldIn(source: string, place: FieldPlace): string {
	const document = open(source);
	const value: unknown = document.getIn(pathTo(place));
	if (value === undefined || value === null) return '';
	if (isSeq(value)) return listed(value.toJSON()).join('\n');
	if (typeof value === 'string') return value.trim();
	return typeof value === 'number' || typeof value === 'boolean' ? String(value) : '';
}

const isListField = ({field}: FieldPlace): boolean => 'isList' in field;

function nodeFor(place: FieldPlace, text: string): unknown {
	if (isListField(place)) {
		const values = text
			.split('\n')
			.map((each) => each.trim())
			.filter((each) => each !== '');
		if (values.length === 0) return null;
		const list = new YAMLSeq();
		for (const each of values) list.items.push(new Scalar(each));
		return list;
	}
	if (text.trim() === '') return null;
	// A line break inside a value is kept as typed.
	const scalar = new Scalar(text);
	scalar.type = text.includes('\n') ? 'BLOCK_LITERAL' : 'QUOTE_DOUBLE';
	return scalar;
}

/** Puts a list where `achievements` has none, and maps where it is too short. */
function makeRoom(document: Document, count: number): void {
	if (!isSeq(document.get('achievements'))) document.set('achievements', new YAMLSeq());
	const list: unknown = document.get('achievements');
	if (!isSeq(list)) return;
	list.flow = false;
	while (list.items.length < count) {
		const map = new YAMLMap();
		map.items.push(document.createPair('what', null));
		list.items.push(map);
	}
}

/** The file with one field changed and all else as it was. The file must be one that can be filled in. */
export function withField(source: string, place: FieldPlace, text: string): string {
	const document = open(source);
	document.contents ??= document.createNode({});
	if (place.achievement !== undefined) makeRoom(document, place.achievement + 1);
	const path = pathTo(place);
	const old: unknown = document.getIn(path, true);
	const node = nodeFor(place, text);
	if (node instanceof Scalar && old instanceof Scalar && typeof old.comment === 'string' && !node.value) {
		node.comment = old.comment;
	}
	document.setIn(path, node);
	return document.toString({lineWidth: 0});
}

/** The file without one achievement; the only one there is leaves an empty one behind. */
export function withoutAchievement(source: string, achievement: number): string {
	const document = open(source);
	if (document.hasIn(['achievements', achievement])) document.deleteIn(['achievements', achievement]);
	document.contents ??= document.createNode({});
	makeRoom(document, 1);
	return document.toString({lineWidth: 0});
}

/** The field a path in words means: `ask`, `achievements.2.own-part`; nothing where there is none. */
export function placeNamed(path: string): FieldPlace | undefined {
	const [, number, key] = /^achievements\.(\d{1,2})\.([a-z-]+)$/.exec(path) ?? [];
	if (number !== undefined) {
		const field = achievementFields.find((each) => each.key === key);
		const achievement = Number(number) - 1;
		return field && achievement >= 0 && achievement < 20 ? {field, achievement} : undefined;
	}
	const field = caseFields.find((each) => each.key === path);
	return field && {field};
}
