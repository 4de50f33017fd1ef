import {describe, expect, it} from 'vitest';
import {assess} from '../../../src/scoring/assess.ts';

const wantsToSee = 'I’d like to see it hold a little longer. What do I check to know whether it’s a yes?';

const isMet = (text: string, manager = 'Go on.'): boolean =>
	assess(text, {topic: 'deferral', manager, style: 'data-driven'}).facts.some(({fact}) => fact === 'bar-met');

describe('what was to be reached is reached', () => {
	it.each([
		"Target was under 2, it's 1.4, signed by you in January.",
		'My goal was to bring conversion to 2.4 percent and we ended the year at 2.6.',
		'The goal was at least 90 percent coverage. We finished at 93.',
		"Target: under 20 minutes. We're at 14.",
		'Three of four KPIs met.',
		'Why next round when the target is met?',
		'The KPI is met, zero major findings, can I have the 5000 or not?',
		"I'd already met the objective you set me for last year.",
		'That condition has been met since March.',
		'What you asked for in spring is done: all three sites are over.',
		'I beat my target by half a point.',
		'We cleared the threshold in week two.',
	])('%s', (text) => {
		expect(isMet(text)).toBe(true);
	});

	it.each([
		'We had Black Friday on it already. 41,000 orders in one day, zero payment failures.',
		"It's been through two quarter ends since.",
		'That already happened. The audit was in May, no findings.',
		'It has been running for nine months without an outage.',
		'Both are already true, so you can check it today.',
		'It already held through the whole Christmas sale.',
	])('asked for proof: %s', (text) => {
		expect(isMet(text, wantsToSee)).toBe(true);
	});

	it('is told by a second result where one was wanted', () => {
		const once = 'Once is luck. With a second result I’d have an answer.';
		expect(isMet('There is a second one. Chargebacks fell from 0.9 to 0.5 percent.', once)).toBe(true);
		expect(isMet('There is another way, days off for instance.', once)).toBe(false);
	});

	it.each([
		'If the target is met, you pay the rest.',
		'Once the condition is met I get it.',
		'The target was not met, I know.',
		'We almost hit the target.',
		'The target was under 2 and we got to 2.3.',
		'Our goal was 50 and we have 38.',
		'If it stays under three hours until June, then pay it.',
		'I will have met the target by June.',
		'The goal is to keep it under 5 until October.',
		'I hit a wall with that target.',
		'You report whether the target was met.',
		'How would I know that the bar is met?',
		'I want it in writing that it is paid when the target is reached.',
		'It’s true, nobody knows.',
	])('is still to come, or nothing of the kind: %s', (text) => {
		expect(isMet(text, wantsToSee)).toBe(false);
	});

	it('leaves nothing to come of a condition that is met in the same breath', () => {
		const values = (text: string): readonly (string | undefined)[] =>
			assess(text, {topic: 'deferral', manager: wantsToSee, style: 'data-driven'}).facts.flatMap((each) =>
				each.fact === 'sets-bar' ? [each.value] : [],
			);
		const test = "If the report is in and no finding is open by the 30th, it's a yes.";
		expect(values(test)[0]).toBeDefined();
		expect(values(`${test} Both are already true.`)[0]).toBeUndefined();
	});
});
