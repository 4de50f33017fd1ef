/** The options of a rehearsal, checked again: what comes from a command line is text until proven otherwise. */
import * as z from 'zod';
import {exitCodes, Failure} from '../exit-codes.ts';
import {bonuses, companies, pressures, styles, type Setting} from '../terms.ts';

/** The setting a rehearsal begins with where nothing else is said: the talk most people have. */
export const usualSetting: Setting = {
	style: 'data-driven',
	pressure: 'calm',
	bonus: 'standard',
	company: 'steady',
};

const largestSeed = 2 ** 32 - 1;

const options = z.object({
	seed: z.coerce
		.number('a whole number')
		.int('a whole number')
		.min(0, 'a whole number from 0')
		.max(largestSeed, `a whole number up to ${largestSeed}`)
		.optional(),
	style: z.enum(styles).optional(),
	pressure: z.enum(pressures).optional(),
	bonus: z.enum(bonuses).optional(),
	company: z.enum(companies).optional(),
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

/** The checked options; throws a `Failure` that names the option and what it takes. */
export function readRehearseOptions(given: unknown): RehearseOptions {
	const result = options.safeParse(given);
	if (result.success) return result.data;
	const said = result.error.issues.map(({path, message}) => {
		const [name] = path;
		const found = (given as Record<string, unknown>)[String(name)];
		return `--${String(name)}: found ${JSON.stringify(found)}; expected ${message}`;
	});
	throw new Failure(said.join('\n'), exitCodes.usage);
}

/** The setting the options ask for, filled up from the case, and then with the usual one. */
export const settingFrom = (
	{style, pressure, bonus, company}: RehearseOptions,
	facts: {readonly [Key in keyof Setting]?: Setting[Key] | undefined} = {},
): Setting => ({
	style: style ?? facts.style ?? usualSetting.style,
	pressure: pressure ?? facts.pressure ?? usualSetting.pressure,
	bonus: bonus ?? facts.bonus ?? usualSetting.bonus,
	company: company ?? facts.company ?? usualSetting.company,
});

/** A seed nobody has to think about. Small, so that it can be typed again. */
export const anySeed = (): number => Math.floor(Math.random() * 10_000);
