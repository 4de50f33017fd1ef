/** The closed list of named mistakes, and which of them an answer makes. */
import {isFlag, type Cue, type Flag, type Level} from '../../terms.ts';
import type {NamedMistake} from '../assessment.ts';
import {flagCosts, pointsOf} from '../score.ts';
import {bearingMistakes} from './bearing.ts';
import {conductMistakes} from './conduct.ts';
import {evidenceMistakes} from './evidence.ts';
import {formMistakes} from './form.ts';
import type {Mistake, Seen} from './mistake.ts';
import {outcomeMistakes} from './outcome.ts';
import {questionMistakes} from './question.ts';
import {requestMistakes} from './request.ts';
import {named, type There} from './rewrite.ts';
import {selfMistakes} from './self.ts';

/** Every named mistake. Of several about one thing the first that is there is named. */
export const mistakes: readonly Mistake[] = [
	...formMistakes,
	...conductMistakes,
	...outcomeMistakes,
	...requestMistakes,
	...selfMistakes,
	...questionMistakes,
	...bearingMistakes,
	...evidenceMistakes,
];

/**
 * Points the mistake costs by the published weights: those of its flag, or those its cue would earn without it. An
 * answer that misses the line keeps a third of the rest: the other two thirds are lost with it.
 */
function costOf(mistake: Mistake, {judged, context}: Seen): number {
	const {about, reaches = 2} = mistake;
	if (isFlag(about)) return judged.flags.includes(about) ? flagCosts[about] : 0;
	const points = (cue: Cue, level: Level): number => pointsOf(cue, level, context.topic, context.style);
	const missed = points(about, reaches) - points(about, judged.levels[about]);
	if (about !== 'answer' || judged.levels.answer > 0) return Math.max(0, missed);
	const rest = (['data', 'roi', 'humility'] as const).reduce(
		(sum, cue) => sum + points(cue, judged.levels[cue]),
		0,
	);
	return missed + (rest * 2) / 3;
}

/** At most two mistakes of an answer, the costliest first, never two about one thing. */
export function mistakesOf(seen: Seen, most = 2): NamedMistake[] {
	const taken = new Set<Cue | Flag>();
	const all = mistakes.flatMap((mistake): There[] => {
		if (taken.has(mistake.about)) return [];
		const at = mistake.find(seen);
		if (at === undefined) return [];
		taken.add(mistake.about);
		return [{mistake, at}];
	});
	return all
		.map((there) => ({there, cost: costOf(there.mistake, seen)}))
		.sort((a, b) => b.cost - a.cost)
		.slice(0, most)
		.map(({there, cost}) => named(there, seen, all, cost));
}
