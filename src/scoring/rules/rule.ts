/** What a rule is, and what most rules are made of. */
import type {Cue, Flag} from '../../terms.ts';
import type {AnswerContext} from '../assessment.ts';
import type {Hit} from '../reading/pattern.ts';
import {wordings} from '../reading/pattern.ts';
import type {Reading} from '../reading/reading.ts';
import {search} from '../reading/search.ts';

/** An answer in its situation, as an example: the bare text stands for an answer to a plain line. */
export type Example =
	string | {readonly answer: string; readonly topic: AnswerContext['topic']; readonly manager?: string};

/** One thing the scorer looks for. It finds places and judges nothing: the scorecard weighs it. */
export interface Rule {
	readonly id: string;
	/** The cue or flag it speaks about. It may weigh on others too. */
	readonly cue: Cue | Flag;
	/** Version of the scorer that brought it. */
	readonly since: number;
	readonly says: string;
	readonly advice?: string;
	readonly source: string;
	readonly fires: readonly Example[];
	readonly quiet: readonly Example[];
	readonly find: (reading: Reading, context: AnswerContext) => readonly Hit[];
}

/** A finder that looks once at a reading, however many rules build on it. All rules are asked about one before the next. */
export function once(find: Rule['find']): Rule['find'] {
	let last: Reading | undefined;
	let found: readonly Hit[] = [];
	return (reading, context) => {
		if (reading !== last) {
			found = find(reading, context);
			last = reading;
		}
		return found;
	};
}

/** A finder for wordings, in the language of `pattern.ts`. */
export function wording(...sources: readonly string[]): Rule['find'] {
	const set = wordings(sources);
	return (reading) => search(set, reading.tokens);
}

/** As `wording`, where a pattern whose last part is "too|$" fits both where it ends with "too" and where the sentence ends. */
export function wordingToEnd(...sources: readonly string[]): Rule['find'] {
	return wording(
		...sources.flatMap((source) => {
			const parts = source.split(' ');
			const last = parts.at(-1)?.split('|') ?? [];
			if (last.length < 2 || !last.includes('$')) return [source];
			const before = parts.slice(0, -1).join(' ');
			return [`${before} ${last.filter((part) => part !== '$').join('|')}`, `${before} $`];
		}),
	);
}

/** The first of some hits, as a list. */
export function first(hits: readonly Hit[]): readonly Hit[] {
	return hits.slice(0, 1);
}
