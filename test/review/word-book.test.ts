import {describe, expect, it} from 'vitest';
import {fileURLToPath} from 'node:url';
import {ruleBook} from '../../src/review/rule-book.ts';
import {wordsEntry} from '../../src/review/word-book.ts';
import {assess} from '../../src/scoring/assess.ts';
import {contextOf, load} from '../agreement/answers.ts';

const answers = load(fileURLToPath(new URL('../answers/dev.jsonl', import.meta.url)));

describe('what a finding is opened by', () => {
	it('is there for every finding of every fifth labelled answer', () => {
		const known = new Set(ruleBook().map(({id}) => id));
		const named = answers
			.filter((_row, index) => index % 5 === 0)
			.flatMap((row) => assess(row.answer, contextOf(row)).findings.map(({rule}) => rule));
		expect(named.length).toBeGreaterThan(300);
		expect(named.filter((id) => !known.has(id) && wordsEntry(id) === undefined)).toEqual([]);
	});

	it('is not there for a name nobody gave', () => {
		expect(wordsEntry('words.nonesuch')).toBeUndefined();
		expect(wordsEntry('data.from-to')).toBeUndefined();
	});
});
