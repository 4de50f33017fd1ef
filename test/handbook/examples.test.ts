/** Everything the handbook gives as an example, judged by the scorer: what is called strong is, what is called weak is. */
import {describe, expect, it} from 'vitest';
import type {Move} from '../../machines/moves.ts';
import {topicsOf, type Saying} from '../../src/handbook/handbook.ts';
import {isWell} from '../../src/handbook/pages.ts';
import {spoken} from '../../src/handbook/slots.ts';
import {readHandbook} from '../../src/handbook-source.ts';
import {readPack} from '../../src/pack-files.ts';
import {assess} from '../../src/scoring/assess.ts';
import type {Assessment} from '../../src/scoring/assessment.ts';
import {branches, cues, judgedAs, styles, topics, type Branch, type Style} from '../../src/terms.ts';

const {lines} = readPack();

const isBranch = (to: Saying['to']): to is Branch => (branches as readonly string[]).includes(to);

const phaseMoves = {
	opening: 'opening.welcome',
	evidence: 'evidence.invite',
	ask: 'ask.invite',
	close: 'close.pin',
} as const;

function moveBefore(to: Saying['to']): Move {
	return isBranch(to) ? `${to}.raise` : phaseMoves[to];
}

const judged = ({to, text}: Saying, style: Style): Assessment =>
	assess(spoken(text), {
		topic: isBranch(to) ? judgedAs[to] : to,
		manager: lines[moveBefore(to)][style][0]?.text ?? '',
		style,
	});

const told = topicsOf(readHandbook())
	.map(({id, blocks}) => ({id, sayings: blocks.filter((block) => block.kind === 'saying')}))
	.filter(({sayings}) => sayings.length > 0);

const mend = 'reword the example in docs/handbook, or see what the scorer has unlearnt';

describe.each(styles)('to a %s manager', (style) => {
	it.each(told)('the examples of $id are what they are said to be', ({id, sayings}) => {
		const well = sayings.filter(isWell);
		expect(well.length).toBeGreaterThan(0);
		for (const saying of well) {
			const {levels, flags, facts} = judged(saying, style);
			const about = `${id}: ${spoken(saying.text)} (${mend})`;
			expect(flags, about).toEqual([]);
			for (const cue of cues)
				expect(levels[cue], `${cue} of ${about}`).toBeGreaterThanOrEqual(saying.levels[cue] ?? 0);
			expect(
				facts.map(({fact}) => fact),
				about,
			).toEqual(expect.arrayContaining([...saying.facts]));
			expect(Object.keys(saying.levels).length + saying.facts.length, about).toBeGreaterThan(0);
		}
		for (const saying of sayings.filter((each) => !isWell(each))) {
			const {levels, flags, score} = judged(saying, style);
			const about = `${id}: ${spoken(saying.text)} (${mend})`;
			expect(flags, about).toEqual(expect.arrayContaining([...saying.flags]));
			for (const better of well) {
				expect(score, about).toBeLessThan(judged(better, style).score);
				const lower = cues.some((cue) => levels[cue] < (better.levels[cue] ?? 0));
				expect(lower || saying.flags.length > 0 || Object.keys(better.levels).length === 0, about).toBe(true);
			}
		}
	});
});

describe('the examples', () => {
	it('answer every phase and every pushback', () => {
		const answered = new Set(told.flatMap(({sayings}) => sayings.map(({to}) => to)));
		expect(answered).toEqual(new Set([...topics, ...branches]));
	});

	it('show every fault, and leave none without a name', () => {
		const shown = new Set(told.flatMap(({sayings}) => sayings.flatMap(({flags}) => flags)));
		expect(shown.size).toBe(9);
	});
});
