/** The options of a rehearsal and of a drill, checked. Whoever gives none need not wait for what checks them. */
import * as z from 'zod';
import {bonuses, companies, forms, pressures, rungs, styles} from '../terms.ts';
import {checked} from './checked.ts';
import {wholeNumber} from './options.ts';

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
