import {describe, expect, it} from 'vitest';
import {assess} from '../../../src/scoring/assess.ts';
import {mistakes, mistakesOf} from '../../../src/scoring/mistakes/mistakes.ts';
import {rules} from '../../../src/scoring/rules/index.ts';
import {flags, topics, type Topic} from '../../../src/terms.ts';
import {seen} from './example.ts';

const every = mistakes.map((mistake) => [mistake.id, mistake] as const);

describe('the named mistakes', () => {
	it('are some two dozen, each by one name', () => {
		expect(new Set(mistakes.map(({id}) => id)).size).toBe(mistakes.length);
		expect(new Set(mistakes.map(({title}) => title)).size).toBe(mistakes.length);
		expect(mistakes.length).toBeGreaterThanOrEqual(20);
		expect(mistakes.length).toBeLessThanOrEqual(30);
	});

	it('have one for every flag', () => {
		for (const flag of flags) expect(mistakes.some(({about}) => about === flag)).toBe(true);
	});

	it('do not share an id with a rule', () => {
		const ids = new Set(rules.map(({id}) => id));
		expect(mistakes.filter(({id}) => ids.has(id))).toEqual([]);
	});

	describe.each(every)('%s', (_, mistake) => {
		it.each(mistake.fires.map((example) => [example.answer, example] as const))('is in: %s', (_, example) => {
			expect(mistake.find(seen(example))).toBeDefined();
		});

		it.each(mistake.quiet.map((example) => [example.answer, example] as const))(
			'is not in: %s',
			(_, example) => {
				expect(mistake.find(seen(example))).toBeUndefined();
			},
		);

		it('has words for what it is, why it costs and how to mend it, and a pair', () => {
			const {what, why, mend, source, pair, advice} = mistake;
			for (const text of [what, why, mend, pair.before, pair.after, advice]) {
				expect(text).toMatch(/^["“(‹\p{Lu}].*[.!?)’”]$/u);
			}
			expect(source).toMatch(/^(guideline|general negotiation practice): /);
			expect(mistake.fires.length).toBeGreaterThan(0);
			expect(mistake.quiet.length).toBeGreaterThan(0);
		});
	});
});

describe('a mistake', () => {
	const idsIn = (answer: string, topic: Topic): readonly string[] => {
		const given = seen({answer, topic, levels: {answer: 1}, manager: 'Let us look at it next quarter.'});
		return mistakes.filter((mistake) => mistake.find(given) !== undefined).map(({id}) => id);
	};

	it('of sympathy alone is none where a day is asked for, in whatever form', () => {
		expect(idsIn('I understand the timing is hard.', 'deferral')).toContain('mistake.only-sympathised');
		expect(idsIn('I understand the timing is hard. Name me the day.', 'deferral')).toEqual([]);
	});

	it.each([
		[
			'I was just wondering whether we could talk about a bonus.',
			'I would like to ask whether we could talk about a bonus.',
		],
		[
			'Thanks. I was just wondering whether we could talk about a bonus.',
			'I would like to ask whether we could talk about a bonus.',
		],
		['I was kind of hoping to get 8,000 euros.', 'I was hoping to get 8,000 euros.'],
		['I would like 8,000 euros for it, I guess.', 'I would like 8,000 euros for it.'],
	])('of hedging is taken out wherever in the sentence it stands: %s', (answer, rewrite) => {
		const given = seen({answer, topic: 'opening', flags: ['undermining']});
		expect(mistakesOf(given).find(({id}) => id === 'mistake.hedged')?.rewrite).toBe(rewrite);
	});

	it.each([
		['I only want a bonus.', 'only', 'I want a bonus.'],
		['We just got the depot to answer.', 'just', 'We got the depot to answer.'],
	])('of hedging is the hedge alone, and not the word behind it: %s', (answer, words, rewrite) => {
		const given = seen({answer, topic: 'opening', flags: ['undermining']});
		const hedged = mistakesOf(given).find(({id}) => id === 'mistake.hedged');
		expect([hedged?.words, hedged?.rewrite]).toEqual([words, rewrite]);
	});

	it('of hedging is none in a figure that was only so large', () => {
		const given = seen({answer: 'It took only 9 days.', topic: 'opening', flags: ['undermining']});
		expect(mistakesOf(given).map(({id}) => id)).not.toContain('mistake.hedged');
	});

	it.each([
		['We saved (insert figure) a year.', '(insert figure)', 'We saved ‹your figure› a year.'],
		['I led PROJECT_NAME to the end.', 'PROJECT_NAME', 'I led ‹its name› to the end.'],
		['The wards asked for $XX,XXX of it.', '$XX,XXX', 'The wards asked for ‹your figure› of it.'],
		[
			'It went from [A] to XX days at [client].',
			'[A]',
			'It went from ‹your figure› to ‹your figure› days at ‹its name›.',
		],
	])('of a blank is mended in its own sentence: %s', (answer, words, rewrite) => {
		const given = seen({answer, topic: 'evidence', flags: ['placeholder']});
		const blank = mistakesOf(given).find(({id}) => id === 'mistake.blank');
		expect([blank?.words, blank?.rewrite]).toEqual([words, rewrite]);
	});

	it('of a blank leaves the frame where the sentence was nothing else', () => {
		const given = seen({answer: '[insert motivation here]', topic: 'hr', flags: ['placeholder']});
		expect(mistakesOf(given).find(({id}) => id === 'mistake.blank')?.rewrite).toMatch(/^Who decides it/);
	});

	it.each([
		['I want 9% or 6%.', ['or', '6%']],
		['I am asking for 8,000 euros, but 5,000 euros would do.', ['but', '5,000 euros']],
	])('of bidding against oneself is told from the word that turns: %s', (answer, words) => {
		const given = seen({answer, topic: 'ask'});
		const at = mistakes.find(({id}) => id === 'mistake.bid-against-self')?.find(given);
		expect(
			given.reading.tokens.slice(at?.from, at?.to).map(({start, end}) => answer.slice(start, end)),
		).toEqual(words);
	});
});

describe('the mistakes of one answer', () => {
	const context = {topic: 'evidence', manager: '', style: 'data-driven'} as const;

	it('are at most two, the costliest first, never two about one thing', () => {
		for (const mistake of mistakes) {
			for (const example of mistake.fires) {
				const found = mistakesOf(seen(example));
				expect(found.length).toBeLessThanOrEqual(2);
				expect(found.map(({points}) => points)).toEqual(
					found.map(({points}) => points).toSorted((a, b) => a - b),
				);
				expect(new Set(found.map(({about}) => about)).size).toBe(found.length);
			}
		}
	});

	it('quote words that stand in the answer at the place named', () => {
		for (const mistake of mistakes) {
			for (const example of mistake.fires) {
				for (const {place, words} of mistakesOf(seen(example))) {
					expect(words).not.toBe('');
					expect(example.answer.slice(place.start, place.end)).toBe(words);
				}
			}
		}
	});

	it('give the advice of the assessment, in the words of the answer', () => {
		const {advice, mistakes: found} = assess('I improved things by 30% this year.', context);
		expect(found?.map(({id}) => id)).toContain('mistake.no-baseline');
		expect(advice).toContain('30%');
	});

	it('are none where there was too little to judge', () => {
		expect(assess('ok', context).mistakes).toBeUndefined();
	});

	it('cost nothing for figures or their worth where the line does not ask for them', () => {
		for (const topic of topics.filter((one) => one === 'opening' || one === 'close')) {
			const {mistakes: found = [], advice} = assess('I would like to talk about a bonus for this year.', {
				...context,
				topic,
			});
			expect(found.filter(({about}) => about === 'data' || about === 'roi')).toEqual([]);
			expect(advice).not.toMatch(/worth|by how much|checked/);
		}
	});

	it('are found in time that grows with the length alone', () => {
		const sentence =
			'We improved the build by 30% and sorry to bother you, but maybe 8,000 or 5,000 would do ';
		const time = (times: number): number => {
			const start = performance.now();
			assess(sentence.repeat(times), context);
			return performance.now() - start;
		};
		time(500);
		const [small, large] = [time(1000), time(8000)];
		expect(large).toBeLessThan(Math.max(small, 20) * 40);
	});
});
