/** Paths as a person reads them. */
import {relative} from 'node:path';
import {visibleLine} from './visible-text.ts';

/** A path as short as it can be said from here, safe to print. */
export function sayPath(path: string): string {
	const near = relative(process.cwd(), path);
	return visibleLine(near !== '' && !near.startsWith('..') ? near : path);
}
