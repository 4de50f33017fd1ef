/** How a rehearsal or a drill begins by its options. */
import {exitCodes, Failure} from '../exit-codes.ts';
import {formSeeds} from '../rehearsal/ladder.ts';
import type {Start} from '../rehearsal/rehearsal.ts';
import {caseForScript, type Facts} from '../tui/facts.ts';
import type {RehearseOptions} from './rehearse-shape.ts';
import {settingFrom} from './usual-setting.ts';

export {settingFrom} from './usual-setting.ts';

/** What is so where nothing is asked for. */
export const plainOptions: RehearseOptions = {plain: false, json: false, coach: true, keep: true};

/** How a new rehearsal begins by the options. Throws a `Failure` where a form and another seed are asked for at once. */
export function startFrom(options: RehearseOptions, facts: Facts): Start {
	const {rung = 'plain', form, seed} = options;
	if (form !== undefined && seed !== undefined && seed !== formSeeds[form]) {
		throw new Failure(
			`--form: found --seed ${seed} beside it; expected one of the two: form ${form} is seed ${formSeeds[form]}`,
			exitCodes.usage,
		);
	}
	return {
		setting: settingFrom(options, facts.case),
		seed: form === undefined ? (seed ?? anySeed()) : formSeeds[form],
		...(rung === 'plain' ? {} : {rung}),
		...(form === undefined ? {} : {form}),
		...caseForScript(facts),
	};
}

/** A seed nobody has to think about. Small, so that it can be typed again. */
export const anySeed = (): number => Math.floor(Math.random() * 10_000);
