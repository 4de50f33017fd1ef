/** `pushback handbook`: what there is to read, or one topic, one chapter, all of it. */
import {styleText} from 'node:util';
import * as z from 'zod';
import type {Case} from '../case/case.ts';
import {exitCodes, Failure} from '../exit-codes.ts';
import {openHandbook} from '../handbook-files.ts';
import {findTopic, type Chapter, type Handbook, type Topic} from '../handbook/handbook.ts';
import {nearTopics} from '../handbook/near.ts';
import {chapterRows, contents, topicRows, type Row} from '../handbook/pages.ts';
import {jsonText} from '../json-text.ts';
import {wrap} from '../wrap.ts';
import {checked} from './checked.ts';
import {ownCase} from './own-case.ts';
import {print, tell, textWidth} from './output.ts';

const options = z.object({
	plain: z.boolean().default(false),
	json: z.boolean().default(false),
	case: z.string().min(1, 'the file of a case').optional(),
	dataDir: z.string().optional(),
});

type Opened = readonly {readonly chapter: Chapter; readonly topics: readonly Topic[]}[];

/** What `name` opens: a topic, a chapter or `all`. Throws a `Failure` that lists the near ones. */
function opened(book: Handbook, name: string): Opened {
	const found = findTopic(book, name);
	if (found) return [{chapter: found.chapter, topics: [found.topic]}];
	const chapters = name === 'all' ? book : book.filter(({id}) => id === name);
	if (chapters.length > 0) return chapters.map((chapter) => ({chapter, topics: chapter.topics}));
	const near = nearTopics(book, name);
	throw new Failure(
		`handbook: found no topic “${name}”; expected ${
			near.length === 0 ? 'one that `pushback handbook` lists' : `perhaps ${near.join(', ')}`
		}`,
		exitCodes.usage,
	);
}

/** The reader's own case, if they have one. What is wrong with it is told, and the handbook is read without it. */
function readersCase(file: string | undefined, dataDir: string | undefined): Case | undefined {
	try {
		const {case: own, isExample} = ownCase({case: file, dataDir});
		return isExample ? undefined : own;
	} catch (error) {
		if (file !== undefined || !(error instanceof Failure)) throw error;
		tell(error.message);
		return undefined;
	}
}

/** In a terminal titles are bold and labels have a colour; anywhere else, and with `--plain`, there are words alone. */
function drawn({label, text, is}: Row, styled: boolean): string {
	const whole = `${label ?? ''}${text}`;
	if (!styled || whole === '') return whole.trimEnd();
	if (is === 'title') return styleText('bold', whole);
	if (is === 'aside') return styleText('dim', whole);
	if (label === undefined) return whole;
	return styleText(is === 'well' ? 'green' : is === 'badly' ? 'red' : 'bold', label) + text;
}

const howToOpen =
	'pushback handbook <topic> opens one; a chapter’s name in brackets opens the whole chapter, “all” the whole handbook.';

/** Lists the topics, or prints the one that `name` is (or a chapter, or `all`). */
export function handbook(name: string | undefined, given: unknown): void {
	const {plain, json, case: file, dataDir} = checked(options, given);
	const book = openHandbook();
	const width = textWidth();
	const parts = name === undefined ? undefined : opened(book, name);
	if (json) {
		for (const {chapter, topics} of parts ?? book.map((each) => ({chapter: each, topics: each.topics}))) {
			for (const {id, title, blocks} of topics) {
				const about = {topic: id, title, chapter: chapter.id};
				print(jsonText(parts === undefined ? about : {...about, blocks}));
			}
		}
		return;
	}
	const own = parts === undefined ? undefined : readersCase(file, dataDir);
	const rows: readonly Row[] =
		parts === undefined
			? [
					...contents(book, width),
					{text: '', is: 'text'},
					...wrap(howToOpen, width).map((text): Row => ({text, is: 'text'})),
				]
			: parts.flatMap(({chapter, topics}, index): readonly Row[] => {
					const [only] = topics;
					const rows =
						topics.length === 1 && only
							? topicRows(chapter, only, width, own)
							: chapterRows(chapter, width, own);
					return index === 0 ? rows : [{text: '', is: 'text'}, {text: '', is: 'text'}, ...rows];
				});
	const styled = !plain && process.stdout.isTTY;
	print(rows.map((row) => drawn(row, styled)).join('\n'));
}
