import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {moveIds} from '../../machines/moves.ts';
import {chooseLine} from '../../src/dialogue/choose-line.ts';
import {loadPack, type SourceFile} from '../../src/dialogue/load-pack.ts';
import {fewestWordings, isAlwaysSayable, movesWithDue} from '../../src/dialogue/pack.ts';
import {readPack} from '../../src/pack-files.ts';
import {styles} from '../../src/terms.ts';
import {sayMistake} from '../../src/yaml-file.ts';
import {aboutPack} from '../full-pack.ts';

const pack = readPack();
const allLines = moveIds.flatMap((move) => styles.flatMap((style) => pack.lines[move][style]));

const about: SourceFile = {file: 'p/pack.yaml', source: aboutPack('p')};

/** What is said of a pack with this one file of lines in it. */
function mistakesIn(source: string): readonly string[] {
	const result = loadPack('p', [about, {file: 'p/lines.yaml', source}]);
	return 'mistakes' in result ? result.mistakes.map(sayMistake) : [];
}

const both = (wordings: string): string =>
	`hr.stand:\n  data-driven:\n${wordings}  relationship-oriented:\n    r1: "One of it."\n    r2: "Two of it."\n    r3: "Three of it."\n`;
const three = '    d1: "First way."\n    d2: "Second way."\n    d3: "Third way."\n';

const known = {
	question: 'Who signs it?',
	matter: 'the title',
	list: 'no title for now',
	first: 'half of it now',
	terms: 'half of it now, the rest by June',
	share: 'about 2,700',
	told: 'from 9 to 4',
	claim: '310,000 euros a year',
	who: 'Nadia',
	sum: '8,000 euros',
	amount: '5%',
	figure: 'from 9 to 3',
	project: 'the audit',
	earlier: '12%',
	condition: 'if the figure holds',
};

describe('the built-in pack', () => {
	it('has at least three wordings of every move in both styles that need no figure', () => {
		for (const move of moveIds) {
			for (const style of styles) {
				const always = pack.lines[move][style].filter(({text}) => isAlwaysSayable(text));
				expect(always.length, `${move}, ${style}`).toBeGreaterThanOrEqual(fewestWordings);
			}
		}
	});

	it('never says the same words in two places', () => {
		const words = allLines.map(({text}) => text.toLowerCase().replaceAll(/[^a-z{} ]/g, ''));
		expect(words.length - new Set(words).size).toBe(0);
	});

	it('gives every line an id of its own', () => {
		expect(new Set(allLines.map(({id}) => id)).size).toBe(allLines.length);
	});

	it('fills every slot it uses', () => {
		for (const move of moveIds) {
			for (const style of styles) {
				for (const seed of [0, 1, 2, 3, 4, 5]) {
					const values = movesWithDue.has(move) ? {...known, due: 'Friday'} : known;
					const line = chooseLine(pack, {move, style, seed}, new Set(), values);
					expect(line?.text).not.toMatch(/[{}]/);
				}
			}
		}
	});
});

describe('choosing a line', () => {
	it('takes none that was said already while another is left', () => {
		fc.assert(
			fc.property(fc.constantFrom(...moveIds), fc.constantFrom(...styles), fc.nat(), (move, style, seed) => {
				const said = new Set<string>();
				const values = {...known, due: 'Friday'};
				pack.lines[move][style].forEach(() => {
					const line = chooseLine(pack, {move, style, seed}, said, values);
					expect(said.has(line?.id ?? '')).toBe(false);
					said.add(line?.id ?? '');
				});
			}),
		);
	});

	it('leaves out wordings whose figure is not known', () => {
		for (let seed = 0; seed < 50; seed++) {
			const line = chooseLine(pack, {move: 'budget.raise', style: 'data-driven', seed}, new Set(), {});
			expect(line?.text).not.toContain('{');
		}
	});

	it('depends on the seed', () => {
		const chosen = Array.from(
			{length: 40},
			(_, seed) => chooseLine(pack, {move: 'opening.welcome', style: 'data-driven', seed}, new Set(), {})?.id,
		);
		expect(new Set(chosen).size).toBe(pack.lines['opening.welcome']['data-driven'].length);
	});
});

describe('a mistake in a pack', () => {
	it('is told with file, line, column, what was found and what was expected', () => {
		expect(mistakesIn(both('    d1: 12\n' + three.replaceAll('d', 'e')))).toEqual([
			'p/lines.yaml:3:9  found 12 at hr.stand › data-driven › d1; expected text in quotes',
		]);
	});

	it('is told for a slot that does not exist', () => {
		expect(mistakesIn(both(three + '    d4: "For you, {name}, no."\n'))[0]).toBe(
			'p/lines.yaml:6:9  found "For you, {name}, no." at hr.stand › data-driven › d4; expected one of the slots {amount}, {due}, {figure}, {project}, {earlier}, {condition}, {matter}, {list}, {first}, {terms}, {share}, {told}, {claim}, {who}, {question}, {sum}',
		);
	});

	it('is told for a date in a move that has none', () => {
		expect(mistakesIn(both(three + '    d4: "Not by {due}."\n'))[0]).toContain('lines.yaml:6:9');
	});

	it('is told for too few wordings', () => {
		expect(mistakesIn(both('    d1: "Only this."\n'))[0]).toContain('at least 3 wordings');
	});

	it('is told for a move that does not exist', () => {
		expect(mistakesIn('budget.shrug: {}\n')).toEqual([
			'p/lines.yaml:1:1  found the key "budget.shrug"; expected a key that is known here',
		]);
	});

	it('is told for YAML that cannot be read', () => {
		expect(mistakesIn('hr.stand:\n  data-driven: "no end\n')[0]).toMatch(
			/^p\/lines\.yaml:\d+:\d+ {2}found .*expected YAML/,
		);
	});

	it('is told for control characters, which would reach a terminal', () => {
		expect(mistakesIn(both(three + '    d4: "Red \\u001b[31m text"\n'))[0]).toContain(
			'without control characters',
		);
	});

	it('is told for moves that have no words at all', () => {
		expect(mistakesIn(both(three))[0]).toMatch(
			/^p:1:1 {2}found no lines for opening\.welcome, .*lines for every move$/,
		);
	});

	it('is told for a file that explodes through its aliases, without exploding', () => {
		const bomb = ['a: &a ["x","x","x","x","x","x","x","x","x"]'];
		for (let i = 1; i < 9; i++) {
			const [name, before] = [String.fromCharCode(97 + i), String.fromCharCode(96 + i)];
			bomb.push(`${name}: &${name} [${Array(9).fill(`*${before}`).join(',')}]`);
		}
		expect(mistakesIn(bomb.join('\n'))[0]).toContain('aliases');
	});

	it('never makes the reader throw, whatever the file holds', () => {
		fc.assert(
			fc.property(fc.oneof(fc.string(), fc.json(), fc.string({unit: 'binary'})), (source) => {
				expect(Array.isArray(mistakesIn(source))).toBe(true);
			}),
		);
	});
});
