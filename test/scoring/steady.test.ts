import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {assess} from '../../src/scoring/assess.ts';
import {cues} from '../../src/terms.ts';
import {contextOf, load, type Labelled} from '../agreement/answers.ts';
import {fileURLToPath} from 'node:url';

const answers = load(fileURLToPath(new URL('../answers/dev.jsonl', import.meta.url)));
const anAnswer = fc.constantFrom(...answers);
const levelsOf = (row: Labelled, text = row.answer): readonly number[] => {
	const {levels} = assess(text, contextOf(row));
	return cues.map((cue) => levels[cue]);
};
const seed = 7;

const changes: Readonly<Record<string, (text: string) => string>> = {
	'upper case': (text) => text.toUpperCase(),
	'lower case': (text) => text.toLowerCase(),
	'typographic quotes': (text) =>
		text
			.replace(/(^|\s)'/gu, '$1‘')
			.replace(/'/gu, '’')
			.replace(/"([^"]*)"/gu, '“$1”'),
	'extra spaces': (text) => `  ${text.replace(/ /gu, '   ')}  `,
	'line breaks for spaces': (text) => text.replace(/ /gu, '\n'),
	'a full stop more': (text) => `${text}.`,
	'exclamation marks more': (text) => `${text}!!`,
	'a line break at the end': (text) => `${text}\r\n`,
};

describe('what a level does not depend on', () => {
	it.each(Object.entries(changes))('%s', (_name, change) => {
		fc.assert(
			fc.property(anAnswer, (row) => {
				expect(levelsOf(row, change(row.answer))).toEqual(levelsOf(row));
			}),
			{seed, numRuns: 150},
		);
	});
});
