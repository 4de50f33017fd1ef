import {describe, expect, it} from 'vitest';
import {readPack} from '../../src/pack-files.ts';
import {fold} from '../../src/rehearsal/fold.ts';
import {exchangeOf} from '../../src/review/transcript.ts';
import {assess} from '../../src/scoring/assess.ts';
import {playScripts, scriptOf} from '../play-scripts.ts';

const pack = readPack();
const turns = playScripts.flatMap(({script}) => fold(scriptOf(script), {pack, assess}).turns);

describe('a turn told afterwards', () => {
	it('has the answer as it was typed, in pieces', () => {
		for (const turn of turns) {
			const said = exchangeOf(turn)
				.pieces.map(({text}) => text)
				.join('');
			expect(said).toBe(turn.reply.kind === 'answer' ? turn.reply.text : '');
		}
	});

	it('counts everything that was found in one note, so that the points add up', () => {
		for (const turn of turns) {
			const notes = exchangeOf(turn).notes;
			const found = turn.assessment.findings.filter(({points}) => points !== 0);
			const told = notes.flatMap(({reasons}) => reasons);
			expect(told.flatMap(({rules}) => rules).toSorted()).toEqual(found.map(({rule}) => rule).toSorted());
			const sum = (all: readonly {points: number}[]): number =>
				all.reduce((total, {points}) => total + points, 0);
			expect(sum(notes)).toBe(sum(found));
			expect(sum(told)).toBe(sum(found));
		}
	});

	it('gives every marked piece its note, in the order of the words, and every note its words', () => {
		for (const turn of turns) {
			const {pieces, notes} = exchangeOf(turn);
			const marked = pieces.filter(({effect}) => effect !== undefined);
			expect(marked.map(({note}) => note)).toEqual(
				notes.filter(({words}) => words !== '').map(({number}) => number),
			);
			expect(notes.map(({number}) => number)).toEqual(notes.map((_, index) => index + 1));
		}
	});

	it('marks words that cost as such, whatever else was found in them', () => {
		const costs = turns.flatMap((turn) => exchangeOf(turn).pieces.filter(({effect}) => effect === 'cost'));
		expect(costs.map(({text}) => text)).toContain('while others drink coffee');
	});

	it('says the particular without the general beside it', () => {
		const meanings = turns.flatMap((turn) => exchangeOf(turn).notes.flatMap(({reasons}) => reasons));
		for (const {meanings: said} of meanings) {
			expect(said.length).toBeGreaterThan(0);
			expect(
				said.filter((one) => said.some((other) => other !== one && other.startsWith(one.slice(0, -1)))),
			).toEqual([]);
		}
	});
});
