/** A case begun from notes: what was noted about one thing is put together, sentence by sentence, in the user's own words. */
import {contentOf} from '../content-words.ts';
import {hasFigure, isChange} from './evidence.ts';
import type {Note} from './notes.ts';
import {sumIn} from './sums.ts';

/** What a few notes say of one thing, each sentence in the field it fits. */
export interface Gathered {
	readonly what: string;
	readonly change: string;
	readonly worth: string;
	readonly source: string;
	readonly others: string;
	readonly ownPart: string;
	/** What fits no field. */
	readonly rest: string;
	readonly notes: readonly Note[];
}

/** “checkout migration: failed payments …”: what stands before the colon is the name. */
const headed = /^([^:\n]{2,60}):\s+(\S[\s\S]*)$/u;

interface Group {
	name: string;
	readonly stems: Set<string>;
	readonly notes: Note[];
	readonly texts: string[];
}

const shared = (stems: ReadonlySet<string>, other: readonly string[]): number =>
	other.filter((stem) => stems.has(stem)).length;

/** Enough words in common to be about one thing. */
const alike = 2;

function groupsOf(notes: readonly Note[]): readonly Group[] {
	const groups: Group[] = [];
	for (const note of notes) {
		const [, head, rest] = headed.exec(note.text) ?? [];
		const name = head?.trim() ?? '';
		const text = rest ?? note.text;
		const stems = contentOf(name === '' ? text : name);
		const same = groups.find((group) =>
			name === '' || group.name === ''
				? shared(group.stems, stems) >= Math.min(alike, Math.max(1, group.stems.size))
				: group.name.toLowerCase() === name.toLowerCase(),
		);
		const group = same ?? {name, stems: new Set(stems), notes: [], texts: []};
		if (!same) groups.push(group);
		if (group.name === '') group.name = name;
		group.notes.push(note);
		group.texts.push(text);
	}
	return groups;
}

const sentencesOf = (text: string): readonly string[] =>
	text
		.split(/(?<=[.!?])\s+(?=\p{Lu}|\d)|\n+|;\s+/u)
		.map((part) => part.trim().replace(/[.;]$/, ''))
		.filter((part) => part !== '');

const own = /\b(?:i|my)\b/iu;
const helped = /\b(?:helped|did|built|wrote|tested|with|thanks to|together)\b/iu;
const someone = /(?<=\p{L}[^.!?]*\s|^)(?!I\b)\p{Lu}\p{Ll}{2,}/u;
const saysWho = /\b(?:according to|says|said|signed|report|invoice|confirmed|measured|counted|dashboard)\b/iu;

type FieldName = Exclude<keyof Gathered, 'what' | 'notes'>;

function fieldFor(sentence: string, taken: Readonly<Record<FieldName, readonly string[]>>): FieldName {
	if (sumIn(sentence)?.kind === 'money' && taken.worth.length === 0) return 'worth';
	if (isChange(sentence) && taken.change.length === 0) return 'change';
	if (saysWho.test(sentence)) return 'source';
	if (own.test(sentence)) return 'ownPart';
	if (helped.test(sentence) && someone.test(sentence)) return 'others';
	if (hasFigure(sentence) && taken.change.length === 0) return 'change';
	return 'rest';
}

/** A name for notes that came without one: the first words of the first. */
const nameFrom = (text: string): string => {
	const [first = ''] = sentencesOf(text);
	const words = first.split(/\s+/u).slice(0, 6).join(' ');
	return words.length > 60 ? words.slice(0, 60) : words;
};

function gathered({name, notes, texts}: Group): Gathered {
	const fields: Record<FieldName, string[]> = {
		change: [],
		worth: [],
		source: [],
		others: [],
		ownPart: [],
		rest: [],
	};
	for (const sentence of texts.flatMap(sentencesOf)) fields[fieldFor(sentence, fields)].push(sentence);
	const what = name === '' ? nameFrom(texts[0] ?? '') : name;
	// A short note is its own name: the form would ask for nothing where it stood twice.
	const said = (field: FieldName): string => {
		const all = fields[field].join('; ');
		return all === what ? '' : all;
	};
	return {
		what,
		change: said('change'),
		worth: said('worth'),
		source: said('source'),
		others: said('others'),
		ownPart: said('ownPart'),
		rest: said('rest'),
		notes,
	};
}

/** What carries most comes first: worth, then a change, then how often it was noted. */
const weightOf = ({worth, change, notes}: Gathered): number =>
	(worth === '' ? 0 : 20) + (change === '' ? 0 : 10) + Math.min(9, notes.length);

/** A talk has room for so many. */
const most = 5;

/** The things the notes speak of, the weightiest first, and the notes that found no place among them. */
export function gatherNotes(notes: readonly Note[]): {
	readonly achievements: readonly Gathered[];
	readonly left: readonly Note[];
} {
	const all = groupsOf(notes)
		.map(gathered)
		.toSorted((a, b) => weightOf(b) - weightOf(a));
	return {achievements: all.slice(0, most), left: all.slice(most).flatMap((each) => each.notes)};
}
