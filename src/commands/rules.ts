/** `pushback rules`: what the scorer goes by, all of it or one opened. */
import * as z from 'zod';
import {exitCodes, Failure} from '../exit-codes.ts';
import {jsonText} from '../json-text.ts';
import {precisionOf, recallOf, ruleBook, type Entry, type SaidExample} from '../review/rule-book.ts';
import {unseen} from '../review/assessment-lines.ts';
import {wrap} from '../wrap.ts';
import {wordsEntry, type WordsEntry} from '../review/word-book.ts';
import {cues, flags} from '../terms.ts';
import {checked} from './checked.ts';
import {plainWidth, print} from './output.ts';

const options = z.object({json: z.boolean().default(false)});

function listLines(book: readonly Entry[], width: number): readonly string[] {
	const longest = Math.max(...book.map(({id}) => id.length));
	const line = ({id, meaning, ...rest}: Entry): readonly string[] => {
		const says = rest.kind === 'mistake' ? `${rest.title}. ${meaning}` : meaning;
		return wrap(`  ${id.padEnd(longest)}  ${says}`, width, ' '.repeat(longest + 4));
	};
	return [
		...[...cues, ...flags].flatMap((group) => {
			const entries = book.filter(({about}) => about === group);
			return entries.length === 0 ? [] : [group, ...entries.flatMap(line), ''];
		}),
		...wrap('pushback rules <id> opens one.', width),
		...wrap(unseen, width),
	];
}

const exampleLine = ({answer, topic, manager}: SaidExample): string => {
	const where = [
		...(topic === undefined ? [] : [topic]),
		...(manager === undefined ? [] : [`to "${manager}"`]),
	];
	return `"${answer}"${where.length === 0 ? '' : `  (${where.join(', ')})`}`;
};

const share = (value: number | undefined): string => (value === undefined ? 'not known' : value.toFixed(2));

const weightLines = (weights: WordsEntry['weights']): readonly string[] => [
	...(weights.length === 0 ? ['weighs nothing in the scorecard'] : []),
	...weights.map(
		({toward, points, when}) =>
			`weighs ${points > 0 ? '+' : ''}${points} toward ${toward}${when === undefined ? '' : ` (${when})`}`,
	),
];

const wordsLines = ({id, meaning, words, weights}: WordsEntry, width: number): readonly string[] => [
	`${id}  (words)`,
	...[
		meaning,
		...(words.length === 0 ? [] : [`such as: ${words.join(', ')}`]),
		...weightLines(weights),
	].flatMap((text) => wrap(`  ${text}`, width, '    ')),
];

function figureLines(entry: Entry): readonly string[] {
	if (entry.kind === 'mistake') return [];
	const {weights, figures} = entry;
	return [
		...weightLines(weights),
		...(figures === undefined
			? []
			: [
					`on the development answers: fired ${figures.fired} times, precision ${share(precisionOf(figures))}, recall ${share(recallOf(figures))}`,
				]),
	];
}

function entryLines(entry: Entry, width: number): readonly string[] {
	const said = [
		...(entry.kind === 'mistake'
			? [`${entry.title}. ${entry.meaning}`, `why: ${entry.why}`]
			: [entry.meaning]),
		...(entry.advice === undefined ? [] : [`advice: ${entry.advice}`]),
		`source: ${entry.source}`,
		`read: pushback handbook ${entry.handbook}`,
		...(entry.kind === 'mistake'
			? [`before (${entry.pair.trade}): "${entry.pair.before}"`, `after: "${entry.pair.after}"`]
			: []),
		...entry.fires.map((example) => `fires: ${exampleLine(example)}`),
		...entry.quiet.map((example) => `quiet: ${exampleLine(example)}`),
		...figureLines(entry),
	];
	return [`${entry.id}  (${entry.about})`, ...said.flatMap((text) => wrap(`  ${text}`, width, '    '))];
}

/** Ids that are written much like one that was not found. */
const likely = (id: string, book: readonly Entry[]): readonly string[] => {
	const parts = id.split(/[.-]/u).filter((part) => part.length > 2);
	return book
		.map((entry) => entry.id)
		.filter((known) => parts.some((part) => known.includes(part)))
		.slice(0, 4);
};

/** Lists every rule and mistake, or opens the one with this id. */
export function rules(id: string | undefined, given: unknown): void {
	const {json} = checked(options, given);
	const book = ruleBook();
	const width = plainWidth();
	const entry = book.find((one) => one.id === id || one.id === `mistake.${id ?? ''}`);
	const words = id === undefined || entry !== undefined ? undefined : wordsEntry(id);
	if (words !== undefined) {
		const lines = json ? [jsonText(words)] : wordsLines(words, width);
		print(lines.join('\n'));
		return;
	}
	if (id !== undefined && entry === undefined) {
		const near = likely(id, book);
		throw new Failure(
			`rules: found no rule or mistake "${id}"; expected ${near.length === 0 ? 'one of those that `pushback rules` lists' : near.join(', ')}`,
			exitCodes.usage,
		);
	}
	const lines = json
		? [jsonText(entry ?? book)]
		: entry === undefined
			? listLines(book, width)
			: entryLines(entry, width);
	print(lines.join('\n'));
}
