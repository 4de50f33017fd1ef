import {readFileSync} from 'node:fs';
import {describe, expect, it} from 'vitest';
import {ruleBook} from '../../src/review/rule-book.ts';
import {ruleFigures} from '../../src/review/rule-figures.ts';
import {rulesPage} from '../../src/review/rules-page.ts';
import {judge, load} from '../agreement/answers.ts';
import {measureRules} from '../agreement/rule-figures.ts';

const answers = judge(load('test/answers/dev.jsonl'));
const stale = 'the rules have changed: run `npm run docs`';

describe('the page of rules', () => {
	it('shows the rules as they are', () => {
		const written = readFileSync('docs/rules.md', 'utf8');
		const page = rulesPage(ruleBook(measureRules(answers)), answers.length);
		expect(written === page, `docs/rules.md is stale; ${stale}`).toBe(true);
	});

	it('rests on figures measured with these rules', () => {
		expect(ruleFigures, `src/review/rule-figures.ts is stale; ${stale}`).toEqual(measureRules(answers));
	});

	it('says how a score is made and what it cannot see', () => {
		const page = rulesPage(ruleBook(), answers.length);
		for (const part of [
			'## How a score is made',
			'## What the scorer cannot see',
			'## Named mistakes',
			'## Rules',
		])
			expect(page).toContain(part);
	});

	it('prints no table row that breaks out of its table', () => {
		const page = rulesPage(ruleBook(), answers.length);
		for (const block of page.split('\n\n').filter((text) => text.startsWith('| '))) {
			const widths = block
				.trim()
				.split('\n')
				.map((line) => line.replaceAll('\\|', '').split('|').length);
			expect(new Set(widths).size).toBe(1);
		}
	});
});
