import {describe, expect, it} from 'vitest';
import {assess} from '../../../src/scoring/assess.ts';
import type {FactName} from '../../../src/scoring/assessment.ts';

const asksTerms = 'If I move it to a later date, which one is it, and what should it depend on?';
const asksOther = "My team's bonuses may not go over a fixed total, and we've reached it. The pot's empty.";

const values = (text: string, fact: FactName, manager = asksTerms): readonly string[] =>
	assess(text, {topic: 'budget', manager, style: 'data-driven'}).facts.flatMap((each) =>
		each.fact === fact && each.value !== undefined ? [each.value] : [],
	);

describe('a condition told without an “if”', () => {
	it.each([
		['May. It could depend on open claims staying below forty.', 'if open claims stay below forty'],
		[
			'On condition that the nightly job runs without a restart.',
			'if the nightly job runs without a restart',
		],
		[
			'Late deliveries at or under two percent over both quarters.',
			'with late deliveries at or under two percent over both quarters',
		],
		[
			'End of June. No complaint from the wards until then, that would be fair.',
			'with no complaint from the wards until then',
		],
		[
			'Well, that the crash rate holds under one in a thousand.',
			'if the crash rate holds under one in a thousand',
		],
		['Whether all nine depots are still on it in autumn.', 'if all nine depots are still on it in autumn'],
		[
			'The waiting list should still be under ten days by then.',
			'if the waiting list is still under ten days by then',
		],
		[
			'The condition: fewer than five wrong labels a week, and the driver app out.',
			'with fewer than five wrong labels a week',
		],
		['Tie it to the returns, say below three percent.', 'with the returns below three percent'],
		[
			'The supermarket contract signed, and the miles still ten percent down.',
			'with the supermarket contract signed, and the miles still ten percent down',
		],
		[
			"The five weeks holding for the next two submissions, and Femi's bench passing its audit.",
			"if the five weeks hold for the next two submissions, and Femi's bench passes its audit",
		],
		['Only the 15,000 depends: on Malmö running by the end of June.', 'if Malmö runs by the end of June'],
		[
			'You forgot the condition again: under one percent until end of September, then the full 5,500.',
			'if it stays under one percent until end of September',
		],
		[
			'No outage until May and the new runbook signed off by ops.',
			'with no outage until May and the new runbook signed off by ops',
		],
	])('%s', (text, condition) => {
		expect(values(text, 'sets-bar')).toEqual([condition]);
	});

	it('goes back to what “if that holds” points to', () => {
		expect(
			values(
				'No outage in the winter sale, and tickets under thirty a day. If that holds, is it the full sum?',
				'sets-bar',
			),
		).toEqual(['with no outage in the winter sale, and tickets under thirty a day']);
		expect(values('I would be glad if that works.', 'sets-bar')).toEqual([]);
	});

	it('takes it from a question', () => {
		expect(
			values(
				'Would it do if twelve of the sites are live by Easter?',
				'sets-bar',
				'One more result, then we talk.',
			),
		).toEqual(['if twelve of the sites are live by Easter']);
	});

	it.each([
		'Returns went below two percent last year and had stayed there.',
		'No condition, please, the work is done.',
		'It all depends on how the year goes.',
		'I came in under budget.',
		'No money then, only the days.',
		'That was under my predecessor.',
		'I have no idea, what would you need?',
	])('hears none in: %s', (text) => {
		expect(values(text, 'sets-bar')).toEqual([]);
	});

	it('hears none that nobody asked for', () => {
		expect(values('Errors are under two percent now. No outage this year.', 'sets-bar', asksOther)).toEqual(
			[],
		);
	});
});

describe('a day told in more words than one', () => {
	it.each([
		['The second Tuesday in May.', 'the second Tuesday in May'],
		['The first Friday after the quarter closes would suit me.', 'the first Friday after the quarter closes'],
		['At quarter end.', 'the end of the quarter'],
		["What about next year's second quarter?", "next year's second quarter"],
		['Early next year.', 'early next year'],
		['By the end of autumn.', 'the end of autumn'],
		['In six weeks.', 'six weeks from now'],
		['The last working day of November.', 'the last working day of November'],
		['All of it. March, on the day of the invoice.', 'March'],
	])('%s', (text, day) => {
		expect(values(text, 'date')).toEqual([day]);
	});

	it.each([
		'Is that no budget at all, or just not this year?',
		'None at all, or none this quarter?',
		"Any day, but don't say Thursday.",
		'We earned it back in two weeks.',
		'The year-end figures are out.',
	])('hears none in: %s', (text) => {
		expect(values(text, 'date')).toEqual([]);
	});
});

describe('a summing-up put right', () => {
	const right = (
		text: string,
		manager = 'Then word for word: 3,000 by May. Is that what you have as well?',
	) =>
		assess(text, {topic: 'close', manager, style: 'data-driven'}).facts.filter(
			({fact}) => fact === 'puts-right',
		);

	it.each([
		["No, it isn't. I asked for 4,000, not 3,000.", '4,000'],
		["Not quite. The sum was 5,200 and you've written 3,000.", '5,200'],
		["Nearly. 3,600 isn't in it, and that's what we said.", '3,600'],
		['Hang on, you forgot the date in June.', undefined],
		["No, that's not what we agreed on.", undefined],
		['Yes, two things. The condition is missing.', undefined],
	])('%s', (text, sum) => {
		expect(right(text).map(({value}) => value)).toEqual([sum]);
	});

	it.each([
		"Yes, that's what I have.",
		'Right, thank you for writing it down.',
		"You wrote it already, so I'm happy with it.",
		"That's it, and I'll send you the page on Friday.",
	])('is none in: %s', (text) => {
		expect(right(text)).toEqual([]);
	});

	it('is no no to “anything wrong?”', () => {
		expect(
			right("No, nothing, it's exactly that.", 'Exactly, then: 3,000 by May. Is anything in it wrong?'),
		).toEqual([]);
		expect(right('No, I think we have it all.', 'To sum up: 3,000 by May. Anything to add?')).toEqual([]);
	});
});

describe('the money rather than something else', () => {
	it.each([
		"I'd rather have the money than the days off.",
		'Cash instead of a course, please, if I may choose.',
	])('turns the other thing down: %s', (text) => {
		const facts = assess(text, {
			topic: 'budget',
			manager: 'A few days off come from a list I control. How about that?',
			style: 'data-driven',
		}).facts.map(({fact}) => fact);
		expect(facts).toContain('drops-matter');
		expect(facts).not.toContain('matter');
	});

	it('and the other way round it is wanted', () => {
		const facts = assess("I'd rather have days off than money.", {
			topic: 'budget',
			manager: 'A few days off come from a list I control. How about that?',
			style: 'data-driven',
		}).facts.map(({fact}) => fact);
		expect(facts).toContain('matter');
	});
});
