import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {weighedFacts, type WeighedFact} from '../../src/scoring/scorecard/weighed-facts.ts';
import {byFeature} from '../../src/scoring/scorecard/decide.ts';
import {keptName, lineOf, tabled} from '../../src/scoring/scorecard/table.ts';
import {scorecard, table} from '../../src/scoring/scorecard/weights.ts';
import {cues, flags, type Cue, type Flag} from '../../src/terms.ts';

const thresholds = {
	cues: Object.fromEntries(cues.map((cue) => [cue, [0, 1]])) as unknown as Record<Cue, [number, number]>,
	flags: Object.fromEntries(flags.map((flag) => [flag, 0])) as Record<Flag, number>,
	facts: Object.fromEntries(weighedFacts.map((fact) => [fact, 0])) as Record<WeighedFact, number>,
};

/** Names as features have them: a topic, a prefix, words of any script. */
const name = fc
	.tuple(
		fc.constantFrom('', 'budget:'),
		fc.constantFrom('say.', 'words.'),
		fc.array(fc.stringMatching(/^[a-zé@#'şịж]{1,4}$/u), {minLength: 1, maxLength: 3}),
		fc.constantFrom('', '+'),
	)
	.map(([topic, prefix, words, twice]) => topic + prefix + words.join(' ') + twice);

const tableOf = (names: readonly string[]): string =>
	names
		.toSorted((a, b) => (keptName(a) < keptName(b) ? -1 : 1))
		.map((feature, n) => `${lineOf(feature, [['data', n + 1]])}\n`)
		.join('');

describe('the table of what features weigh', () => {
	it('tells of each feature in it what its line says, and of no other anything', () => {
		fc.assert(
			fc.property(fc.uniqueArray(name, {minLength: 1, maxLength: 40}), name, (names, asked) => {
				const card = tabled(thresholds, tableOf(names));
				const weighings = byFeature(card);
				for (const feature of names)
					expect(weighings.get(feature)?.weights).toEqual([card.cues.data.weights[feature]]);
				expect(weighings.has(asked)).toBe(names.includes(asked));
			}),
		);
	});

	it('has one byte for each of its letters', () => {
		expect(/[^\0-\xff]/.test(table)).toBe(false);
	});

	it('finds each feature that the scorecard weighs', () => {
		const weighings = byFeature(scorecard);
		const lost = Object.keys(scorecard.cues.answer.weights).filter((feature) => !weighings.has(feature));
		expect(lost).toEqual([]);
	});
});
