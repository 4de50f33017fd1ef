import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {moveIds, moves} from '../../machines/moves.ts';
import {moveIn, promiseIn, reachableStates, sayableMoves} from '../../machines/walk.ts';
import {codes, diagnosticOf} from '../../src/dialogue/lint/codes.ts';
import {levelOf, sayFinding, type Finding} from '../../src/dialogue/lint/finding.ts';
import {lintPack} from '../../src/dialogue/lint/lint-pack.ts';
import {loadPack, type SourceFile} from '../../src/dialogue/load-pack.ts';
import {movesWithDue} from '../../src/dialogue/pack.ts';
import {schemaOf} from '../../src/dialogue/schema.ts';
import {builtIn, readPackFolder} from '../../src/pack-files.ts';
import {visibleLine} from '../../src/visible-text.ts';
import {aboutPack, fullLines, fullPack} from '../full-pack.ts';

const about: SourceFile = {file: 'p/pack.yaml', source: aboutPack()};
const inFile = (source: string): readonly SourceFile[] => [about, {file: 'p/lines.yaml', source}];
const lint = (files: readonly SourceFile[]): readonly Finding[] => lintPack({folder: 'p', files});
const codesOf = (findings: readonly Finding[]): readonly string[] => findings.map(({code}) => code);

/** A full pack whose lines for `hr.stand` are these. */
const withLines = (...wordings: readonly string[]): readonly SourceFile[] => {
	const all = fullLines();
	const at = all.indexOf('hr.stand:\n  data-driven:\n') + 'hr.stand:\n  data-driven:\n'.length;
	return inFile(
		`${all.slice(0, at)}${wordings.map((wording) => `    ${wording}\n`).join('')}${all.slice(at)}`,
	);
};

describe('each code', () => {
	it.each(codes)('%s is found in its own example', (code) => {
		const {example, pack, unmade = []} = diagnosticOf[code];
		const files = [
			...(pack === '' ? [] : [{file: 'p/pack.yaml', source: pack ?? about.source}]),
			...example.map((source, i) => ({file: `p/lines-${i}.yaml`, source})),
		];
		const {all, statements} = sayableMoves();
		const sayable = {all: new Set([...all].filter((move) => !unmade.includes(move))), statements};
		expect(codesOf(lintPack({folder: 'p', files}, sayable))).toContain(code);
	});

	it('says what it means and how to mend it, in sentences', () => {
		for (const code of codes) {
			const {means, mend} = diagnosticOf[code];
			expect(means, code).toMatch(/^[A-Z].*\.$/);
			expect(mend, code).toMatch(/^[A-Z].*\.$/);
		}
	});
});

describe('a good pack', () => {
	it('has nothing to mend', () => {
		expect(lint(fullPack())).toEqual([]);
	});

	it('comes with the program', () => {
		expect(lintPack(readPackFolder(builtIn)).map(sayFinding)).toEqual([]);
	});

	it('may say the same date twice and ask where an answer comes', () => {
		const asked = fullLines().replace(/^hr\.raise:\n {2}data-driven:\n {4}d1: "/m, '$&Why now? ');
		expect(asked).toContain('Why now?');
		expect(lint(inFile(asked))).toEqual([]);
	});
});

describe('a finding', () => {
	it('is told with file, line, column, code, what was found and what was expected', () => {
		expect(lint(withLines('d9: "Not by {due}."')).map(sayFinding)).toEqual([
			expect.stringMatching(
				/^p\/lines\.yaml:\d+:9 {2}PB011 {2}found "Not by \{due\}\." at hr\.stand › data-driven › d9; expected no \{due\}/,
			),
		]);
	});

	it('guesses the move that was meant', () => {
		const files = inFile(fullLines('budget.press').concat('\nbudget.pres: {}'));
		const [absent, unknown] = lint(files);
		expect(absent?.found).toBe('no lines for budget.press');
		expect(unknown?.expected).toBe('a move of the chart, perhaps budget.press');
	});

	it('points at the second of two lines with the same words, whatever their case and signs', () => {
		const [found, ...more] = lint(withLines('d8: "It stays with HR!"', 'd9: "it stays, with hr"'));
		expect(more).toEqual([]);
		expect(found).toMatchObject({code: 'PB014', column: 9});
		expect(found?.found).toContain('hr.stand/d8');
	});

	it('is not told of a blank that is known only later', () => {
		const lines = fullLines().replace(
			/^opening\.welcome:\n {2}data-driven:\n/m,
			'$&    d9: "About {amount}, then."\n',
		);
		expect(codesOf(lint(inFile(lines)))).toEqual(['PB011']);
	});

	it('of one broken file hides the moves that are missing because of it', () => {
		expect(codesOf(lint(inFile('hr.stand: "no end')))).toEqual(['PB001']);
	});

	it('is an error whenever the pack could not be played', () => {
		for (const code of codes) {
			const {example} = diagnosticOf[code];
			const files = [about, ...example.map((source, i) => ({file: `p/${i}.yaml`, source}))];
			if ('pack' in loadPack('p', files)) continue;
			expect(lint(files).map(levelOf), code).toContain('error');
		}
	});

	it('never brings control characters to the screen, wherever they stand in the file', () => {
		const nasty = '\u001b[31m\u009b2J\u202e';
		const sources = [
			`"${JSON.stringify(nasty).slice(1, -1)}": {}`,
			`hr.stand: {"${nasty}": 1}`,
			`hr.stand: {data-driven: {"d1${nasty}": "x${nasty}y", "d${nasty}": *${nasty}}}`,
			`%${nasty}\n---\n${nasty}`,
			`hr.stand: !<${nasty}> [*${nasty}]`,
		];
		for (const source of sources) {
			for (const file of [`p/${nasty}.yaml`, 'p/pack.yaml']) {
				const findings = lintPack({folder: `p${nasty}`, files: [{file, source}]});
				expect(findings.length).toBeGreaterThan(0);
				for (const finding of findings) {
					expect(visibleLine(sayFinding(finding))).toBe(sayFinding(finding));
					expect(visibleLine(Object.values(finding).join(' '))).toBe(Object.values(finding).join(' '));
					expect(sayFinding(finding).length).toBeLessThan(400);
				}
			}
		}
	});

	it('comes of any text whatever, and the linter never throws', () => {
		fc.assert(
			fc.property(fc.oneof(fc.string(), fc.json(), fc.string({unit: 'binary'})), (source) => {
				expect(lint(inFile(source)).length).toBeGreaterThan(0);
			}),
			{numRuns: 50},
		);
	});
});

describe('the chart, as the linter reads it', () => {
	it('makes every move on the list', () => {
		const {all} = sayableMoves();
		expect(moveIds.filter((move) => !all.has(move))).toEqual([]);
	});

	it('waits for an answer after a pushback is raised, and not after it is closed or reacted to', () => {
		const {statements} = sayableMoves();
		expect([...statements]).toEqual(
			expect.arrayContaining(['hr.stand', 'react.care', 'bridge.next', 'end.left']),
		);
		expect(
			[...statements].filter((move) => /\.(raise|probe|press)$|^(aside|ask|close)\./.test(move)),
		).toEqual([]);
	});

	it('gives a date to exactly the closing moves that may say one, and to the answer to a question for it', () => {
		const dated = reachableStates()
			.filter((node) => node.type === 'final' && promiseIn(node)?.due !== undefined)
			.flatMap((node) => moveIn(node) ?? [])
			// The low offer is made as it is: its date is the manager's own affair.
			.filter((move) => !['lowball.take', 'lowball.settle-form'].includes(move))
			// When the next round is, is told before anything is agreed.
			.concat('deferral.when', 'nibble.recall');
		expect([...movesWithDue].filter((move) => !/^(?:close|react|end)\./.test(move)).toSorted()).toEqual(
			dated.toSorted(),
		);
	});
});

describe('the schema for editors', () => {
	it('knows every move and says when it comes', () => {
		const {properties} = schemaOf('lines') as {properties: Record<string, {description?: string}>};
		expect(Object.keys(properties)).toEqual(moveIds);
		expect(properties['hr.stand']?.description).toBe(moves['hr.stand']);
	});

	it('takes known slots and refuses others and control characters', () => {
		const {definitions} = schemaOf('pack') as {definitions: Record<string, {pattern?: string}>};
		const [pattern = ''] = Object.values(definitions).flatMap((each) => each.pattern ?? []);
		const speech = new RegExp(pattern);
		expect(speech.test('By {due}, then.')).toBe(true);
		expect(speech.test('For {name}.')).toBe(false);
		expect(speech.test('A brace {amount')).toBe(false);
		expect(speech.test('\u001b[31m')).toBe(false);
	});
});
