import type {Cue, Flag} from '../../terms.ts';
import type {AnswerContext} from '../assessment.ts';
import type {Hit} from '../reading/pattern.ts';
import {pattern, search} from '../reading/pattern.ts';
import type {Reading} from '../reading/reading.ts';

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

/** A finder that looks once at each reading, however many rules build on it. */
export function once(find: Rule['find']): Rule['find'] {
	const known = new WeakMap<Reading, readonly Hit[]>();
	return (reading, context) => {
		const found = known.get(reading) ?? find(reading, context);
		known.set(reading, found);
		return found;
	};
}

/** A finder for wordings, in the language of `pattern.ts`. */
export function wording(...sources: readonly string[]): Rule['find'] {
	const patterns = sources.map(pattern);
	return once((reading) => search(patterns, reading.tokens));
}

/** The first of some hits, as a list. */
export function first(hits: readonly Hit[]): readonly Hit[] {
	return hits.slice(0, 1);
}
