import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {adviceFor, flagAdvice} from '../../src/scoring/advice.ts';
import {topicAbout} from '../../src/scoring/handbook.ts';
import {flagCosts, shareOf, topicWeights} from '../../src/scoring/score.ts';
import {cues, flags, styles, topics, type Cue, type Level} from '../../src/terms.ts';

const seed = 7;
const aLevel = fc.constantFrom<Level>(0, 1, 2);
const someLevels = fc.record({data: aLevel, roi: aLevel, humility: aLevel, answer: aLevel});
const aContext = fc.record({
	topic: fc.constantFrom(...topics),
	style: fc.constantFrom(...styles),
	manager: fc.constant('Go on.'),
});
const allTwo = {data: 2, roi: 2, humility: 2, answer: 2} as const;

describe('the advice', () => {
	it('is about the costliest flag, in whatever order they were found', () => {
		const some = fc.shuffledSubarray([...flags], {minLength: 1});
		fc.assert(
			fc.property(someLevels, some, aContext, (levels, found, context) => {
				const {text, handbook} = adviceFor(levels, found, context);
				const about = found.find((flag) => flagAdvice[flag] === text);
				expect(about).toBeDefined();
				if (about === undefined) return;
				expect(flagCosts[about]).toBe(Math.max(...found.map((flag) => flagCosts[flag])));
				expect(handbook).toBe(topicAbout[about]);
			}),
			{seed},
		);
	});

	it('is otherwise about what would gain most, of what the line asks for', () => {
		fc.assert(
			fc.property(someLevels, aContext, (levels, context) => {
				const {topic, style} = context;
				const {text, handbook} = adviceFor(levels, [], context);
				const isAsked = (cue: Cue): boolean =>
					(cue !== 'data' && cue !== 'roi') || topicWeights[topic][cue] >= 20;
				const gains = cues
					.filter(isAsked)
					.map((cue) => ({cue, gain: (2 - levels[cue]) * shareOf(cue, topic, style)}));
				const most = Math.max(...gains.map(({gain}) => gain));
				if (most === 0) {
					expect({text, handbook}).toEqual({
						text: 'Nothing to mend: keep it this short and this plain.',
						handbook: undefined,
					});
					return;
				}
				const best = gains.filter(({gain}) => gain === most).map(({cue}) => cue);
				const abouts = best.map((cue) => (cue === 'answer' ? topic : topicAbout[cue]));
				expect(abouts).toContain(handbook);
			}),
			{seed, numRuns: 500},
		);
	});

	it.each(['data', 'roi', 'humility'] as const)(
		'on %s asks for more where there is none than where there is some',
		(cue) => {
			const context = {topic: 'evidence', style: 'data-driven', manager: 'Go on.'} as const;
			const [none, some] = ([0, 1] as const).map((level) =>
				adviceFor({...allTwo, [cue]: level}, [], context),
			);
			expect(none?.handbook).toBe(topicAbout[cue]);
			expect(some?.handbook).toBe(topicAbout[cue]);
			expect(none?.text).not.toBe(some?.text);
		},
	);

	it('on an answer that misses the point is another for every topic', () => {
		const texts = topics.map(
			(topic) => adviceFor({...allTwo, answer: 0}, [], {topic, style: 'data-driven', manager: 'Go on.'}).text,
		);
		expect(new Set(texts).size).toBe(topics.length);
	});
});
