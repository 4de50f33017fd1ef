/** What a named mistake is: how it is seen, what it is called, and how it is mended. */
import type {Cue, Flag, Level} from '../../terms.ts';
import type {AnswerContext, Assessment, Place} from '../assessment.ts';
import type {Hit} from '../reading/pattern.ts';
import type {Reading} from '../reading/reading.ts';

/** An answer with all that is known of it. */
export interface Seen {
	readonly reading: Reading;
	readonly context: AnswerContext;
	readonly judged: Pick<Assessment, 'levels' | 'flags' | 'facts' | 'findings'>;
}

/**
 * An answer in its situation and, where it matters, as the guideline judges it: an example of a mistake must not fail
 * because the scorer weighs something anew.
 */
export interface Example {
	readonly answer: string;
	readonly topic: AnswerContext['topic'];
	readonly manager?: string;
	readonly levels?: Partial<Record<Cue, Level>>;
	readonly flags?: readonly Flag[];
}

/** Mended by leaving something out of what was said. */
export interface Cutting {
	/** What is left of their words; `undefined` where nothing is. */
	readonly cut: (seen: Seen, at: Hit) => string | undefined;
	/** What goes behind it. */
	readonly then?: (seen: Seen) => string | undefined;
}

/** Mended by adding something to what was said. */
export interface Adding {
	/** Their own sentence with it; `undefined` where that makes no sentence. */
	readonly add: (seen: Seen, at: Hit) => string | undefined;
}

/** One thing that goes wrong often enough to have a name. */
export interface Mistake {
	readonly id: `mistake.${string}`;
	readonly title: string;
	/** The cue it keeps low or the flag it raises; of the mistakes about one thing the first found is named. */
	readonly about: Cue | Flag;
	/** Where `about` is a cue: the level that mending it reaches. */
	readonly reaches?: Level;
	readonly what: string;
	readonly why: string;
	readonly source: string;
	readonly mend: string;
	/** What to say to the one who made it; `{words}` stands for their words. */
	readonly advice: string;
	/** The same thing said with the mistake and without it, from some trade. */
	readonly pair: {readonly trade: string; readonly before: string; readonly after: string};
	readonly fires: readonly Example[];
	readonly quiet: readonly Example[];
	/** Where it is, or nothing. */
	readonly find: (seen: Seen) => Hit | undefined;
	/** Quote the words found and not the clause they stand in. */
	readonly exact?: true;
	/** Where the words to quote stand, if not where the tokens found do. */
	readonly place?: (seen: Seen) => Place | undefined;
	readonly mended: Cutting | Adding;
	/** What to say where their sentence cannot be saved. */
	readonly frame: (seen: Seen) => string;
}
