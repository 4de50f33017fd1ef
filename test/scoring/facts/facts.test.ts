import {describe, expect, it} from 'vitest';
import {assess} from '../../../src/scoring/assess.ts';
import type {Fact, FactName} from '../../../src/scoring/assessment.ts';
import type {Topic} from '../../../src/terms.ts';
import {errands, plainDays, plainFacts} from './plain-sentences.ts';

function factsIn(topic: Topic, answer: string): readonly Fact[] {
	return assess(answer, {topic, manager: 'Go on.', style: 'data-driven'}).facts;
}
const names = (topic: Topic, answer: string): FactName[] => factsIn(topic, answer).map(({fact}) => fact);
const values = (topic: Topic, answer: string, fact: FactName): (string | undefined)[] =>
	factsIn(topic, answer)
		.filter((found) => found.fact === fact)
		.map(({value}) => value);

const done: readonly (readonly [FactName, Topic, string])[] = [
	['other-pot', 'budget', 'Could it come out of the training budget?'],
	['split', 'budget', 'Half now and the rest in October?'],
	['later-payment', 'budget', 'Pay it once the audit is done.'],
	['other-form', 'budget', 'I would take extra days of leave instead.'],
	['pays-from-gain', 'budget', 'It could be paid out of what the new checks saved.'],
	['asks-process', 'hr', 'Who decides, and when do they meet?'],
	['asks-criteria', 'hr', 'What do they look for?'],
	['asks-backing', 'hr', 'Would you support it?'],
	['offers-material', 'hr', 'I can write one page for them.'],
	['asks-date', 'deferral', 'When can we look at it again?'],
	['sets-bar', 'deferral', 'If the rate is still below 3% in May, we do it.'],
	['in-writing', 'deferral', 'Could we put that in writing?'],
	['interim', 'deferral', 'Something small now would help.'],
	['next-step', 'close', 'I will send you the summary tonight.'],
	['thanks', 'close', 'Thank you for hearing me out.'],
	['acknowledged', 'budget', 'I know the budget is tight this year.'],
	['credit', 'evidence', 'Priya and the platform team carried the cut-over.'],
	['sole-credit', 'evidence', 'Nobody else could have done it.'],
	['concedes', 'budget', 'Okay, forget I asked.'],
	['competing-offer', 'ask', 'I have an offer from another firm.'],
];

const notDone: readonly (readonly [FactName, Topic, string])[] = [
	['other-form', 'budget', 'Could it come out of the training budget?'],
	['concedes', 'budget', 'Then forget the cash. Could I have a course in May?'],
	['amount', 'evidence', 'We cut the cost by 40%.'],
	['amount', 'budget', 'Half now would do.'],
	['amount', 'ask', 'Finance counts 310,000 euros a year from it.'],
	['amount', 'ask', 'We saved 40k in licences.'],
	['date', 'evidence', 'It went live in March and complaints fell.'],
	['credit', 'evidence', 'I rebuilt the export.'],
	['competing-offer', 'close', 'I will send you the summary tonight.'],
];

describe('what an answer did', () => {
	it.each(done)('%s (%s): %s', (fact, topic, answer) => {
		expect(names(topic, answer)).toContain(fact);
	});

	it.each(notDone)('not %s (%s): %s', (fact, topic, answer) => {
		expect(names(topic, answer)).not.toContain(fact);
	});

	it('gives the figure asked for as typed', () => {
		expect(values('ask', 'I would like 8,000 euros.', 'amount')).toEqual(['8,000 euros']);
		expect(values('ask', 'It saved 90,000 and I want 5,000.', 'amount')).toEqual(['5,000']);
		expect(values('ask', '8,000 a year.', 'amount')).toEqual(['8,000 a year']);
		expect(values('ask', 'Five percent, because of the audit.', 'amount')).toEqual(['Five percent']);
	});

	it.each(plainDays)(
		'takes a day on which something was vouched for or done for no day to come: %s',
		(text, days) => {
			expect(values('budget', text, 'date')).toEqual(days);
		},
	);

	it.each([
		['I could go down to 5,000 euros.', ['5,000 euros']],
		['I could go down to 5,000 euros, 4% less.', ['5,000 euros']],
		['I could live with 2% less.', [undefined]],
	])('gives the lower sum of a step down where one is named, and no percentage for it: %s', (text, sums) => {
		expect(values('budget', text, 'discount')).toEqual(sums);
	});

	it('gives a date that can stand behind "by"', () => {
		expect(values('deferral', 'Can we say the end of March?', 'date')).toEqual(['the end of March']);
		expect(values('close', 'You will have it by Friday.', 'date')).toEqual(['Friday']);
	});

	it('takes the ask, and not what it is set against', () => {
		expect(values('ask', "150,000 for 10,000. That's the line.", 'amount')).toEqual(['10,000']);
	});

	it('takes half of a sum for no half of a year', () => {
		expect(values('budget', 'Half now, and the second half in July?', 'date')).toEqual(['July']);
		expect(values('budget', 'In spring then.', 'date')).toEqual(['spring']);
	});

	it('reads a day of the month whole', () => {
		expect(values('deferral', 'Finance checks it on 31 May.', 'date')).toEqual(['31 May']);
		expect(values('deferral', 'Next year in April.', 'date')).toEqual(['next year', 'April']);
		expect(values('deferral', 'Let us say we decide on 31 March.', 'date')).toEqual(['31 March']);
		expect(values('deferral', 'March 15 works for me.', 'date')).toEqual(['March 15']);
	});

	it.each(errands)('keeps the day of an errand apart from the day of the matter: %s', (text, days, own) => {
		expect({days: values('hr', text, 'date'), own: values('hr', text, 'own-day')}).toEqual({days, own});
	});

	it.each(plainFacts)('%s: “%s”: %s is %s', (topic, text, fact, isThere) => {
		expect(names(topic, text).includes(fact)).toBe(isThere);
	});

	it('points into the text as typed', () => {
		for (const {start, end} of factsIn(
			'close',
			'  Thank you  for hearing me out. I’ll mail you by Friday.',
		)) {
			expect(start).toBeGreaterThanOrEqual(2);
			expect(end).toBeLessThanOrEqual(58);
			expect(end).toBeGreaterThan(start);
		}
	});
});

it('hears a bare “none” turn something down only where several things were offered', () => {
	const dropped = (manager: string, answer: string): boolean =>
		assess(answer, {topic: 'budget', manager, style: 'data-driven'}).facts.some(
			({fact}) => fact === 'drops-matter',
		);
	const offered =
		'I can sign days off or a course, or put you in for a title. Which of those would you want?';
	expect(dropped(offered, 'None, thanks. Only the money.')).toBe(true);
	expect(dropped(offered, 'Neither. I came for the bonus.')).toBe(true);
	expect(dropped('No hard feelings, I hope.', 'None. You had to make a call with little to go on.')).toBe(
		false,
	);
	expect(dropped('Is it the figures or the timing?', 'Neither. It is the sum that worries me.')).toBe(false);
});
