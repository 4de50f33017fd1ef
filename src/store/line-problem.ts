/** What is wrong with a line that came from elsewhere, in a sentence. */
import type * as z from 'zod';
import {shortened} from '../shortened.ts';

const pathOf = (path: readonly PropertyKey[]): string =>
	path.reduce<string>(
		(so, key) =>
			typeof key === 'number' ? `${so}[${key}]` : so === '' ? String(key) : `${so}.${String(key)}`,
		'',
	);

function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
	return path.reduce<unknown>(
		(inner, key) =>
			typeof inner === 'object' && inner !== null ? (inner as Record<PropertyKey, unknown>)[key] : undefined,
		value,
	);
}

/** The value as JSON; what is nested deeper than can be written down again is only named. */
function asJson(value: unknown): string {
	try {
		return JSON.stringify(value);
	} catch {
		return 'something nested too deep';
	}
}

const inShort = (value: unknown): string => shortened(value === undefined ? 'nothing' : asJson(value), 60);

/** What was found in a value and what was expected there; `what` is what the whole should have been. */
export function problemIn(value: unknown, {issues: [issue]}: z.core.$ZodError, what: string): string {
	const path = issue?.path ?? [];
	const extra = issue?.code === 'unrecognized_keys' ? issue.keys[0] : undefined;
	const at = pathOf(path);
	const found = extra === undefined ? inShort(valueAt(value, path)) : JSON.stringify(extra);
	const whole = at === '' && issue?.code === 'invalid_type';
	const expected = extra === undefined ? (whole ? what : (issue?.message ?? what)) : 'nothing more there';
	return `found ${found}${at === '' ? '' : ` at ${at}`}; expected ${expected}`;
}
