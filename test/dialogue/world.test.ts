/** One company: what any line of the built-in pack says of it has to be true beside any other line. */
import {describe, expect, it} from 'vitest';
import {moveIds, type Move} from '../../machines/moves.ts';
import {readPack} from '../../src/pack-files.ts';
import {styles} from '../../src/terms.ts';

const pack = readPack();

const textsOf = (...moves: readonly Move[]): readonly string[] =>
	moves.flatMap((move) => styles.flatMap((style) => pack.lines[move][style].map(({text}) => text)));

const all = textsOf(...moveIds);

/** Lines that hold words they may not. */
const having = (texts: readonly string[], words: RegExp): readonly string[] =>
	texts.filter((text) => words.test(text));

const starting = (...starts: readonly string[]): readonly Move[] =>
	moveIds.filter((move) => starts.some((start) => move.startsWith(start)));

describe('the company of the built-in pack', () => {
	it('has HR and the director over a bonus, and no other body', () => {
		expect(having(all, /\b(?:committee|board|panel|works council|compensation team)\b/iu)).toEqual([]);
		expect(having(all, /\bfinance (?:decides|approves|signs|has frozen|says (?:yes|no))\b/iu)).toEqual([]);
	});

	it('has a way that takes a week or two', () => {
		expect(having(all, /\bfortnight|\babout two weeks\b/iu)).toEqual([]);
		for (const text of textsOf('react.takes')) expect(text).toMatch(/\bweeks?\b/u);
		expect(having(textsOf('react.takes', 'hr.process'), /\b(?:three|four|six) weeks|\bmonths?\b/iu)).toEqual(
			[],
		);
	});

	it('has no money in the manager’s own line, and says of nobody else’s that it is gone', () => {
		expect(
			having(
				textsOf(...starting('budget.', 'react.none-left')),
				/for anyone\b|anywhere|every pot|every door|nobody has any/iu,
			),
		).toEqual([]);
	});

	it('has a low offer that comes out of a reserve of the manager’s own', () => {
		for (const text of textsOf('lowball.raise'))
			expect(text).toMatch(/reserve|small lines?|by myself|my own/u);
	});

	it('gives one range for what is usual', () => {
		for (const text of textsOf('react.how-much')) expect(text).toMatch(/hree (?:to|and) eight percent/u);
	});

	it('lets the manager propose a bonus before HR has said anything', () => {
		expect(
			having(
				textsOf(...starting('hr.')),
				/only hear the result|no (?:influence|vote)|out of my hands|not my decision\.|isn't my choice/iu,
			),
		).toEqual([]);
	});

	it('gives the same number of days wherever they are counted', () => {
		expect(
			having(textsOf('react.days-number', 'react.about-non-cash', 'budget.forms'), /\btwelve|fifteen days/iu),
		).toEqual([]);
		expect(textsOf('react.days-number').some((text) => text.includes('ten'))).toBe(true);
	});

	it('has each image in one place of a style, so that no talk has it twice', () => {
		for (const image of [
			/newcomer/iu,
			/in the eye\b/iu,
			/at night\b/iu,
			/team lunch/iu,
			/same late evenings/iu,
		])
			for (const style of styles) {
				const moves = moveIds.filter(
					(move) =>
						/^(?:budget|hr|deferral|precedent)\./u.test(move) &&
						pack.lines[move][style].some(({text}) => image.test(text)),
				);
				expect(moves.length, `${String(image)}, ${style}`).toBeLessThanOrEqual(1);
			}
	});

	it('is glad of nothing where somebody gives up', () => {
		expect(
			having(
				textsOf(...moveIds.filter((move) => move.endsWith('.let-go') || move === 'close.dropped')),
				/\bglad\b|pleased|kind of you|relief|breathe|cleaner|thank/iu,
			),
		).toEqual([]);
	});

	it('makes no promise in parting where nothing was promised', () => {
		expect(having(textsOf('end.soft-promise'), /promise|always|certain|work out|love(?:ly)?\b/iu)).toEqual(
			[],
		);
	});
});
