import {rules} from '../../src/scoring/rules/index.ts';
import type {RuleFigures} from '../../src/review/rule-book.ts';
import {cues, type Cue} from '../../src/terms.ts';
import type {Judged} from './answers.ts';

/**
 * How each rule does alone on labelled answers. A rule of a cue is right on an answer whose level of it is 1 or 2, a
 * rule of a flag on an answer that carries the flag.
 */
export function measureRules(answers: readonly Judged[]): Record<string, RuleFigures> {
	return Object.fromEntries(
		rules.map(({id, cue}): [string, RuleFigures] => {
			const has = ({levels, flags}: Judged): boolean =>
				(cues as readonly string[]).includes(cue)
					? levels[cue as Cue] >= 1
					: flags.some((flag) => flag === cue);
			const fired = answers.filter(({features}) => features.has(id));
			return [id, {fired: fired.length, right: fired.filter(has).length, wanted: answers.filter(has).length}];
		}),
	);
}
