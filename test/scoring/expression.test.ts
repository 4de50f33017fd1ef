/** An expression that is not run on a text must be one that would not have fitted there. */
import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import '../../src/scoring/assess.ts';
import {allExpressions, expression} from '../../src/scoring/expression/expression.ts';
import {mayFit, needOf} from '../../src/scoring/expression/needs.ts';
import {piecesOf} from '../../src/scoring/expression/pieces.ts';
import {developed} from '../agreement/answers.ts';

const mayBeIn = (source: string, text: string): boolean => mayFit(needOf(source), piecesOf(text));

/** One answer in so many. */
const apart = 9;

/** As a search from the beginning, be the expression global or not. */
const fits = (regExp: RegExp, text: string): boolean => text.search(regExp) >= 0;

describe('what an expression needs', () => {
	it.each([
		['half', 'by Half past', 'by hal past'],
		['\\bpay ?rise\\b', 'a payrise', 'a raise in pay'],
		['(?:half|a third) now', 'a third now', 'a third later'],
		['colou?rs?', 'color', 'colt'],
		['q[1-4]', 'in Q3', 'in q'],
		['\\d{1,2}%', '7%', 'seven%'],
		['[Tt]hey (?:will )?sign', 'They sign', 'the sign'],
		['(?<!not )met(?! by)', 'it is met', 'it is so'],
		['(?<=by )june', 'by June', 'by May'],
		['(?<day>june|july)\\k<day>', 'julyjuly', 'may'],
		['sav\\p{L}{2,}', 'saving', 'sowing'],
		['(?:ab){0,2}cde', 'cde', 'abab'],
		['x\\u2019s not|y', 'x’s not', 'no'],
	])('%s may be in “%s” and not in “%s”', (source, text, other) => {
		expect(mayBeIn(source, text)).toBe(true);
		if (!source.endsWith('|y')) expect(mayBeIn(source, other)).toBe(false);
	});

	it('needs nothing where it cannot tell', () => {
		for (const source of ['', '.*', 'a?', '(?:half|)', '[^.]+', '(?!half)', '\\p{Lu}+'])
			expect(mayBeIn(source, '')).toBe(true);
	});

	it('lets through a text in whose letters others are hidden', () => {
		expect(expression(/kiss/iu).test('\u212Ai\u017F\u017F')).toBe(true);
	});
});

describe('expressions', () => {
	it('find what the regular expression finds, however they are asked', () => {
		const one = expression(/half of (?<what>it|that)/iu);
		const text = 'Half of it now, half of that later.';
		expect(one.exec(text)).toEqual(/half of (?<what>it|that)/iu.exec(text));
		expect(one.all(text)).toEqual([...text.matchAll(/half of (?<what>it|that)/giu)]);
		expect(one.replace(text, 'all')).toBe('all now, half of that later.');
		expect([one.exec('None of it.'), one.all('None.'), one.test('None.')]).toEqual([null, [], false]);
	});

	it('are run on every answer and line in which they fit', () => {
		expect(allExpressions.length).toBeGreaterThan(150);
		const texts = developed()
			.filter((_, n) => n % apart === 0)
			.flatMap(({answer, manager}) => [answer, answer.toLowerCase(), manager]);
		const wrong = allExpressions.flatMap(({regExp, need}) =>
			texts
				.filter((text) => !mayFit(need(), piecesOf(text)) && fits(regExp, text))
				.map((text) => `${regExp.source.slice(0, 80)}: ${text}`),
		);
		expect(wrong).toEqual([]);
	});

	it('are run where they fit, whatever they are made of', () => {
		const letter = fc.constantFrom(
			'a',
			'b',
			'C',
			' ',
			'\\d',
			'[ab]',
			'[Bb]',
			'.',
			'\\b',
			'[1-3]',
			'’',
			'\\.',
			'\\p{L}',
		);
		const often = fc.constantFrom('', '', '', '?', '*', '+', '+?', '{0,2}', '{2}', '{1,}?');
		const {source} = fc.letrec<{source: string; part: string}>((tie) => ({
			source: fc
				.array(fc.array(tie('part'), {maxLength: 4}), {minLength: 1, maxLength: 3})
				.map((all) => all.map((parts) => parts.join('')).join('|')),
			part: fc.oneof(
				{depthSize: 'small', maxDepth: 3},
				fc.tuple(letter, often).map(([one, times]) => (one === '\\b' ? one : one + times)),
				fc
					.tuple(fc.constantFrom('(?:', '(', '(?:'), tie('source'), often)
					.map(([open, inside, times]) => `${open}${inside})${times}`),
				fc
					.tuple(fc.constantFrom('(?=', '(?!', '(?<=', '(?<!'), tie('source'))
					.map(([open, inside]) => `${open}${inside})`),
			),
		}));
		const text = fc.string({
			unit: fc.constantFrom('a', 'b', 'c', 'A', 'B', 'C', ' ', '1', '2', '.', '’', 'é'),
			maxLength: 8,
		});
		fc.assert(
			fc.property(source, text, (expressed, said) => {
				if (fits(new RegExp(expressed, 'iu'), said)) expect(mayBeIn(expressed, said)).toBe(true);
			}),
			{numRuns: 400},
		);
	});
});
