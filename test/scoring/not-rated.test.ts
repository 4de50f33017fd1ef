import {describe, expect, it} from 'vitest';
import {assess} from '../../src/scoring/assess.ts';

const unrated: Readonly<Record<string, string>> = {
	'an empty answer': '',
	'white space': ' \n\t ',
	'one word': 'no',
	'an emoji': '👍',
	'marks alone': '?!...',
	'figures alone': '42 17 3.5',
	German: 'Ich möchte über eine Prämie sprechen, weil wir die Kosten gesenkt haben.',
	French: 'Je voudrais parler de ma prime parce que nous avons réduit les coûts cette année.',
	Russian: 'Я хотел бы поговорить о премии за этот год.',
	Chinese: '我想谈谈今年的奖金。',
	'a stack trace':
		'TypeError: x is undefined\n    at run (/srv/app/index.js:10:5)\n    at main (/srv/app/main.js:3:1)\n    at node:internal/main:1:1',
	'a log':
		'2026-01-02 10:00:01 INFO started\n2026-01-02 10:00:02 WARN slow query\n2026-01-02 10:00:03 ERROR lost connection',
	'one line of a log':
		'ERROR 2026-11-02T10:11:12Z pod/checkout-7f CrashLoopBackOff exit=137 restart=5 at src/app.ts:44',
};

describe('too little to judge', () => {
	it.each(Object.entries(unrated))('%s is not rated, with a reason, and earns nothing', (_name, answer) => {
		const assessment = assess(answer, {topic: 'budget', manager: 'There is no money.', style: 'data-driven'});
		expect(assessment.notRated).toMatch(/^[A-Z].*\.$/u);
		expect(assessment.score).toBe(0);
		expect(assessment.levels).toEqual({data: 0, roi: 0, humility: 0, answer: 0});
		expect(assessment.findings).toEqual([]);
	});

	it.each([
		'ERROR rate fell from 40 a day to 2 since November, and nobody is called at night any more.',
		'Six days to patch a critical, where it used to be ninety.',
		'Okay, fine.',
		'Half now?',
		'thx, i will mail you tmrw',
		'Bonus, please.',
		'Mobile bounce stands at 35%.',
		'Sleep current is 1.8 microamps.',
	])('%s is rated', (answer) => {
		expect(
			assess(answer, {topic: 'close', manager: 'Let us see.', style: 'data-driven'}).notRated,
		).toBeUndefined();
	});

	it('a pasted log says nothing, in however plain words: neither yes nor no, nor anything in a word', () => {
		const log = 'ERROR we could not do it\nERROR we could not do it, is it really so?';
		const {notRated, facts} = assess(log, {topic: 'ask', manager: 'How much?', style: 'data-driven'});
		expect(notRated).toMatch(/log/);
		expect(facts).toEqual([]);
	});

	it('a megabyte of anything is judged in a moment', () => {
		for (const text of ['a ', '1 ', '(', '"', 'the of ', '[x] ', 'saved 10% and ']) {
			const before = process.cpuUsage();
			assess(text.repeat(Math.ceil(1_000_000 / text.length)), {
				topic: 'ask',
				manager: 'How much?',
				style: 'data-driven',
			});
			// By the processor's clock: a machine that does other things too makes it no slower.
			const {user, system} = process.cpuUsage(before);
			expect((user + system) / 1000).toBeLessThan(3000);
		}
	});
});
