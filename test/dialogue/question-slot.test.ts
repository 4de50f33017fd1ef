/** A wording with the lead's own question or proposal in it. */
import {describe, expect, it} from 'vitest';
import {chooseLine} from '../../src/dialogue/choose-line.ts';
import {movesWithOffer, movesWithQuestion, slotsIn} from '../../src/dialogue/pack.ts';
import {readPack} from '../../src/pack-files.ts';
import {styles} from '../../src/terms.ts';

const pack = readPack();

describe('the blank for a question', () => {
	it('is preferred where there is a question, and never shown where there is none', () => {
		for (const move of movesWithQuestion)
			for (const style of styles)
				for (let seed = 0; seed < 8; seed++) {
					const say = (values: {question?: string}) =>
						chooseLine(pack, {move, style, seed}, new Set(), values)?.text;
					expect(say({question: 'Who signs it?'})).toContain('“Who signs it?” ');
					expect(say({})).not.toMatch(/[{}]/u);
				}
	});

	it('stands in at least four wordings of each style, and only where a question is taken up', () => {
		for (const [move, voiced] of Object.entries(pack.lines))
			for (const style of styles) {
				const asked = voiced[style].filter(({text}) => slotsIn(text).includes('question'));
				if ([...movesWithQuestion].some((each) => each === move))
					expect(asked.length).toBeGreaterThanOrEqual(4);
				else expect(asked).toEqual([]);
			}
	});
});

describe('the blank for what was put forward', () => {
	it('stands in at least four wordings of each style, is preferred, and only where a proposal is said back', () => {
		for (const [move, voiced] of Object.entries(pack.lines))
			for (const style of styles) {
				const said = voiced[style].filter(({text}) => slotsIn(text).includes('offer'));
				const isSaidBack = [...movesWithOffer].some((each) => each === move);
				expect(said.length >= 4).toBe(isSaidBack);
				if (!isSaidBack) expect(said).toEqual([]);
			}
		for (const move of movesWithOffer)
			for (let seed = 0; seed < 8; seed++)
				expect(
					chooseLine(pack, {move, style: 'data-driven', seed}, new Set(), {offer: 'Half of it now.'})?.text,
				).toContain('“Half of it now.” ');
	});
});
