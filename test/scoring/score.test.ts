import {fileURLToPath} from 'node:url';
import {describe, expect, it} from 'vitest';
import {assess} from '../../src/scoring/assess.ts';
import {flagCosts, shareOf, styleShifts, topicWeights} from '../../src/scoring/score.ts';
import {cues, flags, styles, topics} from '../../src/terms.ts';
import {contextOf, load} from '../agreement/answers.ts';

const answers = load(fileURLToPath(new URL('../answers/more-b.jsonl', import.meta.url)));

describe('the score', () => {
	it('shares out 100 points for every topic and style', () => {
		for (const topic of topics) {
			expect(cues.reduce((sum, cue) => sum + topicWeights[topic][cue], 0)).toBe(100);
			for (const style of styles)
				expect(cues.reduce((sum, cue) => sum + shareOf(cue, topic, style), 0)).toBeLessThanOrEqual(105);
		}
		for (const style of styles) expect(cues.reduce((sum, cue) => sum + styleShifts[style][cue], 0)).toBe(0);
	});

	it('charges for every flag', () => {
		for (const cost of Object.values(flagCosts)) expect(cost).toBeGreaterThan(0);
	});

	it('adds up from the findings, before it is held between 0 and 100', () => {
		const answer =
			'I know the budget is tight. We cut hosting from 50k to 30k a year. Could half of a bonus come out of that in May?';
		const {findings, score, levels} = assess(answer, {
			topic: 'budget',
			manager: 'There is no money.',
			style: 'data-driven',
		});
		expect(levels.answer).toBe(2);
		expect(Math.abs(findings.reduce((sum, {points}) => sum + points, 0) - score)).toBeLessThanOrEqual(4);
		for (const {start, end, words} of findings) expect(answer.slice(start, end)).toBe(words);
	});

	it('praises no fault: what finds one is shown for a cue only where nothing else is', () => {
		const praised = answers.flatMap((row) => {
			const {findings} = assess(row.answer, contextOf(row));
			return findings.filter(
				({cue, rule, points}) =>
					points > 0 &&
					flags.some((flag) => rule.startsWith(`${flag}.`)) &&
					findings.filter((other) => other.cue === cue).length > 1,
			);
		});
		expect(praised).toEqual([]);
	});
});
