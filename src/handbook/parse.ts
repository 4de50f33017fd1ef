/**
 * Reads the handbook's chapters. They are Markdown that anyone can read as it stands, in a few forms only, so that all
 * of it can be shown in a terminal and every example in it can be judged.
 */
import {facts, type FactName} from '../scoring/assessment.ts';
import {cues, flags, type Cue, type Flag, type Level} from '../terms.ts';
import {
	answerable,
	chapterIds,
	labels,
	type Block,
	type Chapter,
	type Handbook,
	type Saying,
	type Topic,
} from './handbook.ts';

export interface ChapterFile {
	/** As it is named in messages. */
	readonly file: string;
	/** The chapter: the file's name without its ending. */
	readonly id: string;
	readonly source: string;
}

const oneOf = <Name extends string>(names: readonly Name[], word: string): Name | undefined =>
	names.find((name) => name === word);

/** `budget: answer 2, roi 1` and the like, from behind something said. */
function claimsOf(claims: string): Omit<Saying, 'kind' | 'label' | 'text'> | string {
	const [place = '', list = ''] = claims.split(/:\s*/u);
	const to = oneOf(answerable, place);
	if (to === undefined) return `“${place}”; expected one of ${answerable.join(', ')}`;
	const levels: Partial<Record<Cue, Level>> = {};
	const raised: Flag[] = [];
	const done: FactName[] = [];
	for (const claim of list === '' ? [] : list.split(/,\s*/u)) {
		const [word = '', level] = claim.split(' ');
		const cue = oneOf(cues, word);
		const flag = oneOf(flags, word);
		const fact = oneOf(facts, word);
		if (cue && (level === '0' || level === '1' || level === '2')) levels[cue] = Number(level) as Level;
		else if (flag && level === undefined) raised.push(flag);
		else if (fact && level === undefined) done.push(fact);
		else return `“${claim}”; expected a cue and its level, a flag or a fact`;
	}
	return {to, levels, flags: raised, facts: done};
}

// Emphasis has no place in a terminal; what is set like code there is a word of the program.
const plain = (text: string): string =>
	text.replaceAll(/(?<!\w)_([^_]+)_(?!\w)/gu, '$1').replaceAll(/`([^`]+)`/gu, '“$1”');

const said = /^\*\*(\w+)\*\* “(.+)” \(([^()]+)\)$/u;

/** One block of lines that belong together, or what is wrong with it. */
function blockOf(text: string): Block | string {
	const item = /^(-|\d+\.) (.*)$/u.exec(text);
	if (item === null) {
		const led = /^\*\*([^*]+)\*\* (.+)$/u.exec(text);
		if (led) return {kind: 'text', lead: led[1] ?? '', text: plain(led[2] ?? '')};
		return {kind: 'text', text: plain(text)};
	}
	const [, mark = '-', rest = ''] = item;
	if (!rest.startsWith('**')) return {kind: 'item', mark: mark === '-' ? '–' : mark, text: plain(rest)};
	const [, word = '', words = '', claimed = ''] = said.exec(rest) ?? [];
	const label = oneOf(labels, word);
	if (label === undefined)
		return `“${rest.slice(0, 40)}”; expected **${labels.join('**, **')}** “…” (what it answers: what it gets)`;
	const claims = claimsOf(claimed);
	return typeof claims === 'string' ? claims : {kind: 'saying', label, text: words, ...claims};
}

/** The lines of a file put together: each paragraph, heading and list item, with the line it begins in. */
function pieces(source: string): readonly {readonly line: number; readonly text: string}[] {
	const found: {line: number; text: string}[] = [];
	let open = false;
	source.split('\n').forEach((raw, index) => {
		const text = raw.trim();
		if (text === '') {
			open = false;
			return;
		}
		const last = found.at(-1);
		if (open && last && !/^(?:#|- |\d+\. )/u.test(text)) last.text += ` ${text}`;
		else found.push({line: index + 1, text});
		open = !text.startsWith('#');
	});
	return found;
}

/** Reads one chapter. Throws an `Error` that names the place of what is wrong. */
function parseChapter({file, id, source}: ChapterFile): Chapter {
	const wrong = (line: number, what: string): never => {
		throw new Error(`${file}:${line}:1  found ${what}`);
	};
	const [head, ...rest] = pieces(source);
	const title = /^# (.+)$/u.exec(head?.text ?? '')?.[1];
	if (title === undefined) return wrong(1, 'no title; expected “# The chapter”');
	const intro: string[] = [];
	const topics: (Topic & {blocks: Block[]})[] = [];
	for (const {line, text} of rest) {
		const topic = topics.at(-1);
		if (text.startsWith('#')) {
			const [, name, says] = /^## ([a-z][a-z-]*): (.+)$/u.exec(text) ?? [];
			if (name === undefined || says === undefined)
				return wrong(line, `“${text}”; expected “## topic: What it is about”`);
			topics.push({id: name, title: says, blocks: []});
		} else if (topic === undefined) intro.push(plain(text));
		else {
			const block = blockOf(text);
			if (typeof block === 'string') return wrong(line, block);
			topic.blocks.push(block);
		}
	}
	return {id, title, intro: intro.join(' '), topics};
}

/** The handbook from its files. Throws an `Error` that names the place of what is wrong. */
export function parseHandbook(files: readonly ChapterFile[]): Handbook {
	return chapterIds.map((id) => {
		const file = files.find((each) => each.id === id);
		if (file === undefined) throw new Error(`found no chapter “${id}”; expected ${id}.md`);
		return parseChapter(file);
	});
}
