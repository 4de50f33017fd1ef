import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterEach, beforeEach, describe, expect, it} from 'vitest';
import {sayableMoves} from '../machines/walk.ts';
import {makeMovesReady, readyMoves} from '../src/ready-moves.ts';

describe('the moves the chart makes, made ready when the program is built', () => {
	let folder = '';
	beforeEach(() => {
		folder = mkdtempSync(join(tmpdir(), 'pushback-moves-'));
	});
	afterEach(() => {
		rmSync(folder, {recursive: true});
	});

	it('are those that are found in the chart', () => {
		makeMovesReady(folder);
		expect(readyMoves(folder)).toEqual(sayableMoves());
	});

	it('are what the program was built with', () => {
		expect(readyMoves(join(import.meta.dirname, '../dist'))).toEqual(sayableMoves());
	});

	it('are read and not looked for', () => {
		writeFileSync(join(folder, 'moves.json'), '{"all": ["budget.raise"], "statements": []}');
		expect([...readyMoves(folder).all]).toEqual(['budget.raise']);
	});

	it.each(['', '{"all": ["budget.ra'])('are looked for where %j stands in their place', (text) => {
		writeFileSync(join(folder, 'moves.json'), text);
		expect(readyMoves(folder)).toEqual(sayableMoves());
	});

	it('are looked for where nothing is ready', () => {
		expect(readyMoves(folder)).toEqual(sayableMoves());
	});
});
