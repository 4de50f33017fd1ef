import fc from 'fast-check';
import {expect, it} from 'vitest';
import {cut} from '../../../src/scoring/reading/tokens.ts';

const sign = fc.oneof(
	fc.constantFrom(...Array.from('abz 019.,:;!?\'"-_/%&+()€–—…é ñ ½² ß')),
	fc.integer({min: 0x20, max: 0xff}).map((code) => String.fromCharCode(code)),
);

it('cuts a text in western letters as it does beside a word in others', () => {
	fc.assert(
		fc.property(fc.string({unit: sign, maxLength: 60}), (text) => {
			const alone = cut(`${text} . x`, []).tokens;
			expect(alone).toEqual(cut(`${text} . x . ж`, []).tokens.slice(0, -1));
		}),
		{numRuns: 500},
	);
});
