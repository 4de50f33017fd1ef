/** A pack that has everything and says nothing: for tests that need a good one which is not the built-in one. */
import {dealKinds} from '../machines/context.ts';
import {moveIds} from '../machines/moves.ts';
import {mix} from '../src/dialogue/choose-line.ts';
import type {SourceFile} from '../src/dialogue/load-pack.ts';
import {styles, wishForms} from '../src/terms.ts';

const syllables = [
	'ba',
	'ce',
	'di',
	'fo',
	'gu',
	'ha',
	'je',
	'ki',
	'lo',
	'mu',
	'na',
	'pe',
	'ri',
	'so',
	'tu',
	'va',
];

/** Words nobody has said, the same for the same name. */
const babble = (name: string): string =>
	Array.from({length: 8}, (_, word) =>
		Array.from({length: 3}, (__, i) => syllables[mix(word * 3 + i, name) % syllables.length]).join(''),
	).join(' ');

/** A good `pack.yaml`. */
export const aboutPack = (name = 'full'): string =>
	[
		`name: ${name}`,
		'title: "A full pack"',
		'dues:',
		'  this-week: "Friday"',
		'  next-week: "next week"',
		'  month-end: "the end"',
		'  next-quarter: "spring"',
		'  half-year: "summer"',
		'matters:',
		...[...wishForms, 'other'].flatMap((form) => [
			`  ${form}:`,
			`    name: "the ${form}"`,
			`    given: "${form} by {due}"`,
			`    refused: "no ${form}"`,
		]),
		'terms:',
		'  sum: "the sum"',
		'  first: "a part"',
		'  share: "a share"',
		'  told:',
		...[...dealKinds, 'beside'].map((kind) => `    ${kind}: "${kind} told"`),
		'',
	].join('\n');

/** The lines of every move, or of all but some. */
export const fullLines = (...without: readonly string[]): string =>
	moveIds
		.filter((move) => !without.includes(move))
		.map((move) =>
			[
				`${move}:`,
				...styles.flatMap((style) => [
					`  ${style}:`,
					...[1, 2, 3, 4].map((n) => `    ${style[0] ?? ''}${n}: "${babble(`${move} ${style} ${n}`)}"`),
				]),
			].join('\n'),
		)
		.join('\n');

/** A whole pack in two files. */
export const fullPack = (): readonly SourceFile[] => [
	{file: 'p/pack.yaml', source: aboutPack()},
	{file: 'p/lines.yaml', source: fullLines()},
];
