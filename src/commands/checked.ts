/** The options of a command, checked again: what comes from a command line is text until proven otherwise. */
import type * as z from 'zod';
import {exitCodes, Failure} from '../exit-codes.ts';

const flagOf = (name: PropertyKey | undefined): string =>
	`--${String(name).replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;

/** The checked options; throws a `Failure` that names the option, what was found and what it takes. */
export function checked<T>(schema: z.ZodType<T>, given: unknown): T {
	const result = schema.safeParse(given);
	if (result.success) return result.data;
	const said = result.error.issues.map(({path, message}) => {
		const found = (given as Record<string, unknown>)[String(path[0])];
		return `${flagOf(path[0])}: found ${JSON.stringify(found)}; expected ${message}`;
	});
	throw new Failure(said.join('\n'), exitCodes.usage);
}
