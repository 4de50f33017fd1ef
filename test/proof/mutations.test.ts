import {describe, expect, it} from 'vitest';
import {mutationsOf} from './mutations.ts';

/** The text with each mutation made, one a line. */
function mutated(text: string, isNamed: (text: string) => boolean = () => true): readonly string[] {
	return mutationsOf(text, isNamed).map(({start, end, to}) => text.slice(0, start) + to + text.slice(end));
}

describe('a mutation', () => {
	it('turns a comparison, a connection, a truth, a number or a sum into its neighbour', () => {
		expect(mutated('a === b')).toEqual(['a !== b']);
		expect(mutated('a < b')).toEqual(['a <= b']);
		expect(mutated('a && b')).toEqual(['a || b']);
		expect(mutated('f(true)')).toEqual(['f(false)']);
		expect(mutated('f(3)')).toEqual(['f(4)']);
		expect(mutated('a + b')).toEqual(['a - b']);
		expect(mutated('!a')).toEqual(['a']);
	});

	it('turns a condition round, and leaves out an early return', () => {
		expect(mutated('if (a) return b;')).toEqual(['if (!(a)) return b;', ';']);
		expect(mutated('if (a) b(); else c();')).toEqual(['if (!(a)) b(); else c();']);
		expect(mutated('a ? b : c')).toEqual(['!(a) ? b : c']);
	});

	it('takes away what is there for a missing value', () => {
		expect(mutated('a?.b')).toEqual(['a.b']);
		expect(mutated('a ?? b')).toEqual(['a']);
	});

	it('empties a name, drops an element in the middle, and lets words be', () => {
		expect(mutated("f('hr.raise')")).toEqual(["f('')"]);
		expect(mutated('[a, b, c]')).toEqual(['[a, c]']);
		expect(mutated("['a', 'b', 'c']", () => false)).toEqual([]);
		expect(mutated("'a' + b")).toEqual(["'' + b"]);
	});

	it('leaves types, imports and texts for people as they are', () => {
		const text =
			"import a from 'b'; type A = 'b' | 1; const rule: {a: 'b'} = {says: 'c', source: 'd', advice: 'e'};";
		expect(mutated(text)).toEqual([]);
	});

	it('says the line it is in', () => {
		expect(mutationsOf('a;\n\nb > c;', () => true).map(({line, from, to}) => [line, from, to])).toEqual([
			[3, '>', '>='],
		]);
	});
});
