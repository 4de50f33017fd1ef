import type {Cue} from '../../src/terms.ts';
import type {Judged} from './answers.ts';
import type {Rows} from './regression.ts';

export type Sort = 'context' | 'rule' | 'words' | 'topicRule' | 'topicWords';

/**
 * How hard each sort of feature is held to nothing: a rule somebody wrote for a reason may weigh more than a
 * class of words that happens to go along with a level.
 */
export const cueHolds: Readonly<Record<Sort, number>> = {
	context: 1,
	rule: 1.5,
	words: 3,
	topicRule: 6,
	topicWords: 8,
};
export const flagHolds: Readonly<Record<Sort, number>> = {
	context: 2,
	rule: 0.5,
	words: 2,
	topicRule: 1000,
	topicWords: 1000,
};

/** A feature must be seen in so many answers to be weighed at all. */
const seldom = 6;

/** What sort of feature a name stands for. */
export function sortOf(name: string): Sort {
	if (name.startsWith('topic:') || name.startsWith('length:')) return 'context';
	const words = name.includes('words.');
	if (name.includes(':')) return words ? 'topicWords' : 'topicRule';
	return words ? 'words' : 'rule';
}

const byTopic = (name: string): boolean => sortOf(name) === 'topicRule' || sortOf(name) === 'topicWords';

/** Which features may weigh on a cue: what a topic changes counts for the answer cue alone. */
export const forCue =
	(cue: Cue) =>
	(name: string): boolean =>
		cue === 'answer' || !byTopic(name);
export const forFlag = (name: string): boolean => !byTopic(name);

const spoils = /^data\.(?:unsaid|planned|retracted|effort|others|rough)/u;

/** The sign a weight may have on a cue: evidence never costs, keywords and jargon never earn. */
export function signOf(name: string): 1 | -1 | undefined {
	const plain = name.slice(name.lastIndexOf(':') + 1);
	if (/^(?:stuffing|jargon)\./u.test(plain)) return -1;
	if (/^words\.(?:qty|number|is-(?!date|label))/u.test(plain)) return 1;
	return plain.startsWith('data.') && !spoils.test(plain) ? 1 : undefined;
}

export interface Design {
	readonly names: readonly string[];
	readonly rows: Rows;
	readonly holds: Float64Array;
}

/** The features of some answers, numbered. */
export function designOf(
	answers: readonly Judged[],
	wanted: (name: string) => boolean,
	holds: Readonly<Record<Sort, number>>,
): Design {
	const counts = new Map<string, number>();
	for (const {features} of answers)
		for (const name of features.keys()) if (wanted(name)) counts.set(name, (counts.get(name) ?? 0) + 1);
	const names = [...counts]
		.filter(([, count]) => count >= seldom)
		.map(([name]) => name)
		.sort();
	const place = new Map(names.map((name, index) => [name, index]));
	const rows = answers.map(({features}) => [...features.keys()].flatMap((name) => place.get(name) ?? []));
	return {names, rows, holds: Float64Array.from(names, (name) => holds[sortOf(name)])};
}
