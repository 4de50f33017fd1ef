import {describe, expect, it} from 'vitest';
import {exampleCase} from '../../../src/case/example.ts';
import {cardsOf} from '../../../src/review/cards/cards.ts';
import {cardLines, cardsMarkdown} from '../../../src/review/cards/text.ts';
import {cardWords} from '../../../src/review/cards/words.ts';
import {branches, phases} from '../../../src/terms.ts';
import {exampleAnswers, talked} from '../../claiming.ts';
import {playedScript, scriptNames} from '../../played-scripts.ts';

describe('the if–then cards', () => {
	it('come from the weakest turns, the weakest first', () => {
		const cards = cardsOf(playedScript('part-now-rest-in-july'));
		expect(cards.map(({place, turn, score}) => [place, turn, score])).toEqual([
			['hr', 7, 48],
			['band', 5, 50],
			['nibble', 9, 65],
		]);
	});

	it('say what to do about what was not done', () => {
		const hr = cardsOf(playedScript('course-beside-the-money')).find(({place}) => place === 'hr');
		const [card] = cardsOf(playedScript('days-not-cash'));
		expect(card?.line).toBe(
			'If they say “next cycle”, give nothing away without getting something back, and ask for the month.',
		);
		expect(hr?.line).toMatch(/^If they say “HR decides that”, ask how it works and who signs, and /);
	});

	it.each(scriptNames)('are three different ones after %s', (name) => {
		const cards = cardsOf(playedScript(name));
		expect(new Set(cards.map(({place}) => place)).size).toBe(3);
		for (const {line, say} of cards) {
			expect(line).toMatch(/^If \p{L}.+, .+, and .+\.$/u);
			expect(`${line}${say}`).not.toMatch(/undefined|[{}]/);
		}
	});

	it('take the usual pushbacks where the talk had too few turns, and say so', () => {
		const cards = cardsOf(talked('Hello, I would like to talk about my bonus.'));
		expect(cards.map(({place, turn}) => [place, turn])).toEqual([
			['opening', 1],
			['budget', undefined],
			['hr', undefined],
		]);
		expect(cardLines(cards, 200).join('\n')).toContain('(not practised yet)');
	});

	it('fill in the facts of the case, and leave blanks where there are none', () => {
		const talk = talked(...exampleAnswers);
		const said = (facts?: typeof exampleCase) =>
			cardsOf(talk, facts)
				.map(({say}) => say)
				.join('\n');
		expect(said(exampleCase)).toContain('€8,000');
		expect(said()).not.toContain('€');
		expect(said()).toContain('‹');
	});

	it('have words for every place of the meeting, no two alike', () => {
		const places = [...branches, ...phases.filter((phase) => phase !== 'pushback')];
		expect(Object.keys(cardWords).toSorted()).toEqual(places.toSorted());
		const all = Object.values(cardWords);
		expect(new Set(all.map(({hears}) => hears)).size).toBe(all.length);
		expect(new Set(all.map(({say}) => say)).size).toBe(all.length);
	});

	it('fit a narrow terminal', () => {
		for (const line of cardLines(cardsOf(playedScript('round-number'), exampleCase), 60)) {
			expect(line.length).toBeLessThanOrEqual(60);
		}
	});

	it('are a list in Markdown', () => {
		expect(
			cardsMarkdown(cardsOf(playedScript('round-number')))
				.join('\n')
				.match(/^\d\. \*\*If /gm),
		).toHaveLength(3);
	});
});
