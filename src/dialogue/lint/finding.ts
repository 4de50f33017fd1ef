/** The one shape of what is found in a pack. */
import {sayMistake} from '../../yaml-file.ts';
import type {Code} from './codes.ts';

/** Something found, with its place (1-based). */
export interface Finding {
	readonly code: Code;
	readonly file: string;
	readonly line: number;
	readonly column: number;
	readonly found: string;
	readonly expected: string;
}

/** A warning is worth a look; an error must be mended. */
export type Level = 'error' | 'warning';

/** Warnings have codes from PB100 on. */
export const levelOf = ({code}: Pick<Finding, 'code'>): Level => (code < 'PB100' ? 'error' : 'warning');

/** `file:line:column  CODE  what was found; what was expected` */
export const sayFinding = (finding: Finding): string =>
	sayMistake(finding).replace(/ {2}(?=found )/, `  ${finding.code}  `);
