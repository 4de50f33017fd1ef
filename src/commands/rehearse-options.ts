/** The options of a rehearsal and of a drill, and how one begins by them. */
import * as z from 'zod';
import {exitCodes, Failure} from '../exit-codes.ts';
import {checked} from './checked.ts';
import {wholeNumber} from './options.ts';
import {formSeeds} from '../rehearsal/ladder.ts';
import type {Start} from '../rehearsal/rehearsal.ts';
import {caseForScript, type Facts} from '../tui/facts.ts';
import {bonuses, companies, forms, pressures, rungs, styles} from '../terms.ts';
import {settingFrom} from './usual-setting.ts';

export {settingFrom} from './usual-setting.ts';

const largestSeed = 2 ** 32 - 1;

const options = z.object({
	seed: wholeNumber(0, largestSeed).optional(),
	style: z.enum(styles).optional(),
	pressure: z.enum(pressures).optional(),
	bonus: z.enum(bonuses).optional(),
	company: z.enum(companies).optional(),
	rung: z.enum(rungs).optional(),
	form: z.enum(forms).optional(),
	pack: z.string().min(1, 'the folder of a pack').optional(),
	case: z.union([z.literal(false), z.string().min(1)], 'the file of a case').optional(),
	resume: z.union([z.literal(true), z.string()]).optional(),
	plain: z.boolean().default(false),
	json: z.boolean().default(false),
	coach: z.boolean().default(true),
	keep: z.boolean().default(true),
	dataDir: z.string().optional(),
});

export type RehearseOptions = z.infer<typeof options>;

/** Options of a drill: those of a rehearsal, and how many to do in a row. */
const drillOptions = options.extend({times: wholeNumber(1, 100).default(1)});

export type DrillOptions = z.infer<typeof drillOptions>;

/** The checked options of a drill. */
export const readDrillOptions = (given: unknown): DrillOptions => checked(drillOptions, given);

/** The checked options; throws a `Failure` that names the option and what it takes. */
export const readRehearseOptions = (given: unknown): RehearseOptions => checked(options, given);

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
