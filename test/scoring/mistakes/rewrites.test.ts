/** A rewrite may hold the speaker's words, those of their case, and the fixed words of the wordings: nothing else. */
import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {exampleCase} from '../../../src/case/example.ts';
import {assess} from '../../../src/scoring/assess.ts';
import type {NamedMistake, OwnFacts} from '../../../src/scoring/assessment.ts';
import {mistakes, mistakesOf} from '../../../src/scoring/mistakes/mistakes.ts';
import {slots} from '../../../src/scoring/mistakes/slots.ts';
import * as wordings from '../../../src/scoring/mistakes/wordings.ts';
import {styles, topics, type Topic} from '../../../src/terms.ts';
import {load} from '../../agreement/answers.ts';
import {seen} from './example.ts';

const wordsOf = (text: string): string[] =>
	text
		.toLowerCase()
		.replaceAll(/[‘’ʼ`´]/gu, "'")
		.match(/[\p{L}\p{N}]+/gu) ?? [];

const fixedTexts = Object.values(wordings).flatMap((table) => Object.values<string>(table));
const fixed = new Set(fixedTexts.flatMap((text) => wordsOf(text.replaceAll(/\{\w+\}/gu, ' '))));
const blanks = new Set<string>(Object.values(slots).map((slot) => `‹${slot}›`));

const caseWords = (own: OwnFacts): string[] =>
	[own.ask, ...own.achievements.flatMap((one) => Object.values(one))].flatMap(wordsOf);

/** Words of a rewrite, outside its blanks, that nobody said. */
function invented({rewrite}: Pick<NamedMistake, 'rewrite'>, answer: string, own?: OwnFacts): string[] {
	const known = new Set([...wordsOf(answer), ...(own === undefined ? [] : caseWords(own)), ...fixed]);
	let bare = rewrite;
	for (const blank of blanks) bare = bare.replaceAll(blank, ' ');
	return wordsOf(bare).filter((word) => !known.has(word));
}

const dev = load('test/answers/dev.jsonl');
const pieces = [
	'We improved things by 30%',
	'sorry to bother you',
	'maybe',
	'I would like a bonus of 8,000 euros',
	'or even 5,000',
	'because my rent went up',
	'I single-handedly rebuilt the reporting',
	'or I walk',
	'I understand that it is tight',
	'Can you do anything?',
	'[X%]',
	'“in two parts”',
	'forget it',
	'HR never answers',
	'- and so on,',
	'It went from 50 minutes to 12',
];

describe('a rewrite', () => {
	it('adds no figure of its own: its fixed words hold no digit and no number', () => {
		for (const text of fixedTexts)
			expect(text.replaceAll(/\{\w+\}/gu, '')).not.toMatch(/\d|\b(two|three|ten|half)\b/);
	});

	it('invents no word over the labelled answers, with a case and without', () => {
		for (const {answer, phase, manager} of dev) {
			for (const own of [undefined, exampleCase]) {
				const context = {topic: phase, manager, style: 'data-driven', ...(own ? {own} : {})} as const;
				for (const mistake of assess(answer, context).mistakes ?? []) {
					expect([mistake.id, mistake.rewrite, invented(mistake, answer, own)]).toEqual([
						mistake.id,
						mistake.rewrite,
						[],
					]);
				}
			}
		}
	});

	it('invents no word over sentences put together at random, and is one clean line', () => {
		const text = fc
			.array(fc.tuple(fc.constantFrom(...pieces), fc.constantFrom(', ', '. ', '\n', '; ', ' ', '? ')), {
				minLength: 1,
				maxLength: 8,
			})
			.map((parts) => parts.flat().join(''));
		fc.assert(
			fc.property(
				text,
				fc.constantFrom<Topic>(...topics),
				fc.constantFrom(...styles),
				(answer, topic, style) => {
					for (const mistake of assess(answer, {topic, manager: '', style}).mistakes ?? []) {
						expect(invented(mistake, answer)).toEqual([]);
						expect(mistake.rewrite).toMatch(/\S/);
						expect(mistake.rewrite + mistake.advice).not.toMatch(/\p{Cc}/u);
						expect(answer.slice(mistake.place.start, mistake.place.end)).toBe(mistake.words);
					}
				},
			),
			{numRuns: 400},
		);
	});

	it('keeps the figure that was said', () => {
		const [mistake] = mistakesOf(
			seen({answer: 'We improved checkout by 30% this year.', topic: 'evidence', levels: {data: 1, roi: 1}}),
		);
		expect(mistake?.rewrite).toContain('We improved checkout by 30% this year');
		expect(mistake?.rewrite).toContain('‹what it was before›');
	});

	it('takes the fault out before it adds what is missing', () => {
		const found = mistakesOf(
			seen({answer: 'I would ask for 8,000, or even 5,000 would be fine.', topic: 'ask', levels: {roi: 0}}),
		);
		expect(found.map(({id}) => id)).toEqual(['mistake.no-reason', 'mistake.bid-against-self']);
		for (const {rewrite} of found) expect(rewrite).not.toContain('5,000');
	});

	it('fills a slot from the speaker’s own case, where it speaks of the same thing', () => {
		const example = {
			answer: 'The checkout migration brought failed payments down a lot.',
			topic: 'evidence',
			levels: {data: 0, roi: 0, answer: 1},
		} as const;
		const [open] = mistakesOf(seen(example));
		const [own] = mistakesOf(seen(example, exampleCase));
		expect(open?.rewrite).toContain('‹what it was before›');
		expect(own?.rewrite).toContain('from 2.1% to 0.8%');
	});

	it('leaves the slot open where the case speaks of something else', () => {
		const [own] = mistakesOf(
			seen({answer: 'We improved the search a lot.', topic: 'evidence', levels: {data: 0}}, exampleCase),
		);
		expect(own?.rewrite).toContain('‹what it was before›');
	});

	it('changes neither level nor score when a case is given', () => {
		for (const {answer, phase, manager} of dev.slice(0, 60)) {
			const context = {topic: phase, manager, style: 'data-driven'} as const;
			const [without, withCase] = [assess(answer, context), assess(answer, {...context, own: exampleCase})];
			expect([withCase.levels, withCase.flags, withCase.score]).toEqual([
				without.levels,
				without.flags,
				without.score,
			]);
		}
	});

	it('is there for every mistake, by sentence or by frame', () => {
		for (const mistake of mistakes) {
			for (const example of mistake.fires) {
				expect(mistake.frame(seen(example))).toMatch(/[.?!]$/);
			}
		}
	});
});
