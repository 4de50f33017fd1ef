import type {Cue, Flag, Level} from '../../terms.ts';
import type {AnswerContext, Assessment} from '../assessment.ts';
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
	/** The speaker's own sentence without the mistake; `undefined` where it cannot be saved and a frame must do. */
	readonly rewrite: (seen: Seen, at: Hit) => string | undefined;
	/** What to say where their sentence cannot be saved. */
	readonly frame: (seen: Seen) => string;
}
