import {describe, expect, it} from 'vitest';
import {canBeFilledIn} from '../src/case/case-text.ts';
import {readCase} from '../src/case/read-case.ts';
import {lintPack} from '../src/dialogue/lint/lint-pack.ts';
import {excessIn} from '../src/yaml-bounds.ts';
import {sayMistake} from '../src/yaml-file.ts';
import {caseNames, sourceOfCase} from './case/cases.ts';

const tooMuch: Readonly<Record<string, string>> = {
	'lists in lists': '['.repeat(100_000),
	'maps in maps': '{a: '.repeat(50_000),
	'lists begun on one line': '- '.repeat(100_000) + 'x',
	'keys that are keys of keys': '? '.repeat(50_000) + 'x',
	'steps of indentation': Array.from({length: 500}, (_, level) => `${' '.repeat(level)}a:`).join('\n'),
	'steps over Windows’ lines': Array.from({length: 500}, (_, level) => `${' '.repeat(level)}a:`).join('\r\n'),
	'brackets opened line by line': '[\n'.repeat(5000),
	'keys without end': Array.from({length: 50_000}, (_, number) => `key${number}: &a${number} x`).join('\n'),
	'keys within brackets': `{${'a: 1, '.repeat(50_000)}}`,
	characters: 'x'.repeat(600_000),
};

describe('a file with too much of something', () => {
	it.each(Object.entries(tooMuch))('is refused at once: %s', (_, source) => {
		const read = readCase('case.yaml', source);
		const told = 'mistakes' in read ? read.mistakes.map(sayMistake) : [];
		expect(told).toHaveLength(1);
		expect(told[0]).toMatch(/^case\.yaml:\d+:1 {2}found .* (levels|lines|things|characters).*; expected /);
		expect(canBeFilledIn(source)).toBe(false);
		expect(lintPack({folder: 'p', files: [{file: 'a.yaml', source}]}).map(({code}) => code)).toContain(
			'PB002',
		);
	});

	it('is not what a person writes', () => {
		for (const name of caseNames) expect(excessIn(sourceOfCase(name))).toBeUndefined();
		expect(
			excessIn(`what: |\n${'  (see [1], [2] and {x}), and so on, and on\n'.repeat(500)}`),
		).toBeUndefined();
		expect(excessIn(Array.from({length: 3000}, () => '- a:\n  - b\n').join(''))).toBeUndefined();
	});

	it('has its place told', () => {
		expect(excessIn(`a: 1\nb: ${'['.repeat(61)}`)).toMatchObject({line: 2, offset: 5, kind: 'depth'});
		expect(excessIn(`b: ${'['.repeat(59)}`)).toBeUndefined();
	});
});
