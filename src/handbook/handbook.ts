/** The handbook: what there is to read, in chapters and topics. */
import type {FactName} from '../scoring/assessment.ts';
import {
	branches,
	topics,
	type Branch,
	type Cue,
	type Flag,
	type Level,
	type Topic as JudgedAs,
} from '../terms.ts';

export const labels = ['weak', 'strong', 'not', 'say'] as const;
/** `weak` and `not` are how it goes wrong, `strong` and `say` how it goes well. */
export type Label = (typeof labels)[number];

/** Something one might say, and what the scorer makes of it. */
export interface Saying {
	readonly kind: 'saying';
	readonly label: Label;
	/** With its slots: `‹an example›`, or `‹ask: an example›` where the reader's own case can fill it. */
	readonly text: string;
	/** What it answers: a phase or a pushback. */
	readonly to: JudgedAs | Branch;
	/** At least these levels, these flags and these facts. */
	readonly levels: Readonly<Partial<Record<Cue, Level>>>;
	readonly flags: readonly Flag[];
	readonly facts: readonly FactName[];
}

export type Block =
	/** A paragraph; `lead` are its first words, which say what it is about. */
	| {readonly kind: 'text'; readonly lead?: string; readonly text: string}
	/** One of a list: `mark` is its number, or a dash. */
	| {readonly kind: 'item'; readonly mark: string; readonly text: string}
	| Saying;

export interface Topic {
	/** One word, to open it by. */
	readonly id: string;
	readonly title: string;
	readonly blocks: readonly Block[];
}

export interface Chapter {
	readonly id: string;
	readonly title: string;
	/** What it is about, before its topics. */
	readonly intro: string;
	readonly topics: readonly Topic[];
}

export type Handbook = readonly Chapter[];

/** The chapters, in the order they are read in: the names of their files. */
export const chapterIds = ['landscape', 'words', 'art', 'shape', 'pushbacks', 'afterwards'] as const;

/** What something said can be an answer to. */
export const answerable: readonly Saying['to'][] = [...topics, ...branches];

/** Every topic, in reading order. */
export const topicsOf = (book: Handbook): readonly Topic[] => book.flatMap((chapter) => chapter.topics);

/** The topic of an id, with its chapter; nothing where there is none. */
export function findTopic(
	book: Handbook,
	id: string,
): {readonly chapter: Chapter; readonly topic: Topic} | undefined {
	for (const chapter of book) {
		const topic = chapter.topics.find((each) => each.id === id);
		if (topic) return {chapter, topic};
	}
	return undefined;
}

/** The topic before or after one; at the ends, the end. */
export function besides(book: Handbook, id: string, by: 1 | -1): string {
	const ids = topicsOf(book).map((topic) => topic.id);
	return ids[Math.max(0, Math.min(ids.length - 1, ids.indexOf(id) + by))] ?? id;
}
