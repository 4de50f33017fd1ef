/** `npm run docs`: measures each rule on the development answers and writes docs/rules.md. */
import {mkdirSync, writeFileSync} from 'node:fs';
import {ruleBook} from '../../src/review/rule-book.ts';
import {rulesPage} from '../../src/review/rules-page.ts';
import {judge, load} from './answers.ts';
import {measureRules} from './rule-figures.ts';

const answers = judge(load('test/answers/dev.jsonl'));
const figures = measureRules(answers);

const lines = Object.entries(figures).map(
	([id, {fired, right, wanted}]) => `\t'${id}': {fired: ${fired}, right: ${right}, wanted: ${wanted}},`,
);
writeFileSync(
	'src/review/rule-figures.ts',
	[
		'// Written by `npm run docs` from test/answers/dev.jsonl.',
		"import type {RuleFigures} from './rule-book.ts';",
		'',
		'export const ruleFigures: Readonly<Record<string, RuleFigures>> = {',
		...lines,
		'};',
		'',
	].join('\n'),
);
mkdirSync('docs', {recursive: true});
writeFileSync('docs/rules.md', rulesPage(ruleBook(figures), answers.length));
console.log(`docs/rules.md: ${Object.keys(figures).length} rules on ${answers.length} answers`);
