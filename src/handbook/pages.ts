/** Pages of the handbook in rows that fit a width: the screens draw them, and the plain output prints them. */
import type {Case} from '../case/case.ts';
import {wrap} from '../wrap.ts';
import {cues} from '../terms.ts';
import {visible} from '../visible-text.ts';
import {findTopic, type Block, type Chapter, type Handbook, type Saying, type Topic} from './handbook.ts';
import {shown} from './slots.ts';

export interface Row {
	/** Stands before the text, with a look of its own. */
	readonly label?: string;
	readonly text: string;
	/** What it is, to be told apart by its look: `well` and `badly` are the labels of what might be said. */
	readonly is: 'title' | 'aside' | 'text' | 'well' | 'badly';
}

const gap: Row = {text: '', is: 'text'};

const rowsOf = (text: string, width: number, is: Row['is'], indent = ''): readonly Row[] =>
	wrap(text, width, indent).map((line) => ({text: line, is}));

/** Text behind a label; what follows the first row stands below the text. */
function behind(label: string, text: string, width: number, is: Row['is']): readonly Row[] {
	return wrap(text, Math.max(8, width - label.length)).map((line, index) => ({
		label: index === 0 ? label : ' '.repeat(label.length),
		text: line,
		is,
	}));
}

/** A paragraph that begins with the words that say what it is about. */
function led(lead: string, text: string, width: number): readonly Row[] {
	const [first = '', ...rest] = wrap(`${lead} ${text}`, width);
	const fits = first.startsWith(lead);
	return [
		fits ? {label: lead, text: first.slice(lead.length), is: 'text'} : {text: first, is: 'text'},
		...rest.map((line): Row => ({text: line, is: 'text'})),
	];
}

/** What the scorer makes of it, in a few words: the levels of what is well said, the faults of what is not. */
function verdictOf({levels, flags}: Saying): string {
	const said = [
		...cues.flatMap((cue) => (levels[cue] === undefined ? [] : [`${cue} ${levels[cue]}`])),
		...flags,
	];
	return said.length === 0 ? '' : ` (${said.join(', ')})`;
}

/** Whether it is how it goes well, and not how it goes wrong. */
export const isWell = ({label}: Saying): boolean => label === 'strong' || label === 'say';

const labelWidth = 'strong'.length + 2;

function blockRows(block: Block, width: number, own: Case | undefined): readonly Row[] {
	switch (block.kind) {
		case 'text':
			return block.lead === undefined
				? rowsOf(block.text, width, 'text')
				: led(block.lead, block.text, width);
		case 'item':
			return behind(`${block.mark} `, block.text, width, 'text');
		case 'saying': {
			const words = shown(block.text, own);
			// What the scorer makes of the example it does not make of the reader's own words.
			const verdict = words === shown(block.text) ? verdictOf(block) : '';
			const text = `“${visible(words).replaceAll('\n', ' ')}”${verdict}`;
			const label = `  ${block.label.padEnd(labelWidth)}`;
			return behind(label, text, width, isWell(block) ? 'well' : 'badly');
		}
	}
}

/** A topic in rows. `own`: the reader's case, to fill the slots it can fill. */
export function topicRows(
	{title: chapter}: Pick<Chapter, 'title'>,
	{id, title, blocks}: Topic,
	width: number,
	own?: Case,
): readonly Row[] {
	return [
		...rowsOf(title, width, 'title'),
		...rowsOf(`${chapter}: ${id}`, width, 'aside'),
		...blocks.flatMap((block, index) => {
			const together = block.kind !== 'text' && blocks[index - 1]?.kind === block.kind;
			return [...(together ? [] : [gap]), ...blockRows(block, width, own)];
		}),
	];
}

/** A whole chapter in rows. */
export const chapterRows = (chapter: Chapter, width: number, own?: Case): readonly Row[] => [
	...rowsOf(chapter.title.toUpperCase(), width, 'title'),
	gap,
	...rowsOf(chapter.intro, width, 'text'),
	...chapter.topics.flatMap((topic) => [gap, gap, ...topicRows(chapter, topic, width, own)]),
];

/** One row of the table of contents: a chapter, or a topic that can be opened. */
export interface Entry extends Row {
	readonly topic?: string;
}

const howToRead =
	'What stands in ‹marks› is an example: put your own there. In brackets behind it: what the scorer makes of it.';

/** The table of contents, one entry a topic; those of a chapter stand under its title. */
export function contents(book: Handbook, width: number): readonly Entry[] {
	const longest = Math.max(...book.flatMap(({topics}) => topics.map(({id}) => id.length)));
	const parts = book.flatMap(({id, title, intro, topics}): readonly Entry[] => [
		gap,
		...rowsOf(`${title} (${id})`, width, 'title'),
		...rowsOf(intro, width, 'aside'),
		...topics.flatMap((topic) =>
			behind(`  ${topic.id.padEnd(longest)}  `, topic.title, width, 'text').map((row) => ({
				...row,
				topic: topic.id,
			})),
		),
	]);
	return [...rowsOf('The handbook', width, 'title'), ...rowsOf(howToRead, width, 'aside'), ...parts];
}

/** A topic in rows by its id; nothing where there is none. */
export function pageOf(book: Handbook, id: string, width: number, own?: Case): readonly Row[] {
	const found = findTopic(book, id);
	return found ? topicRows(found.chapter, found.topic, width, own) : [];
}
