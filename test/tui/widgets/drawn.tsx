import {renderToString} from 'ink';
import type {ReactNode} from 'react';
import {LookProvider, type Look} from '../../../src/tui/theme.ts';

/** The looks every widget must make sense in. */
export const looks = {
	coloured: {colour: true, unicode: true, spoken: false},
	noColour: {colour: false, unicode: true, spoken: false},
	ascii: {colour: false, unicode: false, spoken: false},
	spoken: {colour: false, unicode: true, spoken: true},
} as const satisfies Record<string, Look>;

/** What a widget prints at a width, without colours: the rows, and no more. */
export function drawn(widget: ReactNode, columns: number, look: Look = looks.coloured): string {
	const output = renderToString(<LookProvider value={look}>{widget}</LookProvider>, {columns});
	return output
		.replaceAll(/\u001b\[[\d;]*m/g, '')
		.split('\n')
		.map((row) => row.trimEnd())
		.join('\n');
}
