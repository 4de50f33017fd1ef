/** The named mistakes of a talk, each once, with every time it was made. */
import type {HandbookTopic} from '../scoring/handbook.ts';
import type {Cue, Flag} from '../terms.ts';
import type {Exchange} from './transcript.ts';

export interface Named {
	readonly id: string;
	readonly title: string;
	readonly about: Cue | Flag;
	readonly why: string;
	readonly mend: string;
	readonly handbook: HandbookTopic;
	/** What it cost over the whole talk, as a negative number or 0. */
	readonly points: number;
	readonly made: readonly {
		readonly turn: number;
		/** As typed. */
		readonly words: string;
		/** The speaker's own sentence without it. */
		readonly rewrite: string;
		readonly points: number;
	}[];
}

/** The costliest first. */
export function namedIn(transcript: readonly Exchange[]): readonly Named[] {
	const all = transcript.flatMap(({turn, mistakes}) => mistakes.map((mistake) => ({turn, mistake})));
	return [...new Set(all.map(({mistake}) => mistake.id))]
		.flatMap((id): readonly Named[] => {
			const made = all.filter(({mistake}) => mistake.id === id);
			const [first] = made;
			if (first === undefined) return [];
			const {title, about, why, mend, handbook} = first.mistake;
			return [
				{
					id,
					title,
					about,
					why,
					mend,
					handbook,
					points: made.reduce((sum, {mistake}) => sum + mistake.points, 0),
					made: made.map(({turn, mistake: {words, rewrite, points}}) => ({turn, words, rewrite, points})),
				},
			];
		})
		.toSorted((a, b) => a.points - b.points);
}
