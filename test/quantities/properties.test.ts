import fc from 'fast-check';
import {expect, test} from 'vitest';
import type {Quantity} from '../../src/quantities/quantity.ts';
import {readQuantities, readTokens} from '../../src/quantities/read-quantities.ts';
import {pairChanges} from '../../src/quantities/pair-changes.ts';
import {tokenise} from '../../src/quantities/tokens.ts';

/** Pieces that the grammar knows, so that chance makes texts that go deep into it. */
const pieces = (
	'from to was now instead of between and or a an half third twelve twenty hundred thousand million couple few dozen ' +
	'12 5,00 1.500 1,234 2024 0 99.9 5m 3h Q3 v2 ABC-12 % $ € percent hours minutes days weeks a month per year May 5th ' +
	'- – -> → : / + # . , ? ( ½ one two first about roughly over under cut doubled times x in out every k lakh rupees ' +
	'constructor toString __proto__ \n'
).split(/ /);

const text = fc.oneof(
	fc.string({unit: 'binary', maxLength: 200}),
	fc.string({unit: 'grapheme', maxLength: 200}),
	fc
		.array(fc.tuple(fc.constantFrom(...pieces), fc.constantFrom(' ', ' ', '')), {maxLength: 40})
		.map((parts) => parts.flat().join('')),
);

const numbersOf = ({value}: Quantity): readonly number[] =>
	typeof value === 'number' ? [value] : [value.low, value.high];

test('every place is inside the text, places are in order and do not overlap', () => {
	fc.assert(
		fc.property(text, (typed) => {
			let last = 0;
			for (const {start, end} of readQuantities(typed)) {
				expect(start).toBeGreaterThanOrEqual(last);
				expect(end).toBeGreaterThan(start);
				last = end;
			}
			expect(last).toBeLessThanOrEqual(typed.length);
		}),
		{numRuns: 2000},
	);
});

test('every value is a number, and the low end of a range is below the high one', () => {
	fc.assert(
		fc.property(text, (typed) => {
			for (const quantity of readQuantities(typed)) {
				const [low = NaN, high = Infinity] = numbersOf(quantity);
				expect(Number.isFinite(low)).toBe(true);
				expect(low).toBeLessThan(high);
			}
		}),
		{numRuns: 2000},
	);
});

test('what was read stays as it is when another paragraph is added', () => {
	fc.assert(
		fc.property(text, text, (typed, more) => {
			const before = readQuantities(typed);
			expect(readQuantities(`${typed}\n\n${more}`).slice(0, before.length)).toEqual(before);
		}),
		{numRuns: 2000, examples: [['12. ', '']]},
	);
});

/** How often a token is looked at while all of them are read. */
function workOn(typed: string): number {
	let looks = 0;
	const counted = new Proxy(tokenise(typed), {
		get(target, key, receiver): unknown {
			if (typeof key === 'string' && key !== 'length') looks++;
			return Reflect.get(target, key, receiver);
		},
	});
	pairChanges(counted, readTokens(counted));
	return looks;
}

test('ten times the text is ten times the work, whatever is repeated', () => {
	fc.assert(
		fc.property(fc.array(fc.constantFrom(...pieces), {minLength: 1, maxLength: 6}), (parts) => {
			const unit = `${parts.join(' ')} `;
			const once = workOn(unit.repeat(40));
			expect(workOn(unit.repeat(400))).toBeLessThan(once * 11 + 500);
		}),
		{numRuns: 150},
	);
});

test.each([
	'1,',
	'1.',
	'1 000 ',
	'one ',
	'hundred ',
	'twenty-',
	'1-',
	'from 1 to 2 ',
	'a million ',
	'was 1 now ',
])('a long row of “%s” is read in proportion', (unit) => {
	expect(workOn(unit.repeat(2000))).toBeLessThan(workOn(unit.repeat(200)) * 11 + 500);
});
