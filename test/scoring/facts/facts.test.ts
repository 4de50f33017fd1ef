import {describe, expect, it} from 'vitest';
import {assess} from '../../../src/scoring/assess.ts';
import type {Fact, FactName} from '../../../src/scoring/assessment.ts';
import type {Topic} from '../../../src/terms.ts';

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
		expect(values('ask', 'Five percent, because of the audit.', 'amount')).toEqual(['Five percent']);
	});

	it.each([
		['First the figure, then who vouches: Finance signed it in September.', []],
		['Marta did the cut-over in May.', []],
		['Finance signed it in September, so could we decide in March?', ['March']],
		['Could we have it signed in March?', ['March']],
		['Finance confirmed the figure in September, Marta in May.', []],
		['I worked on it until March.', []],
		['We wait until June, then you decide.', ['June']],
		['Finance confirmed the whole of that saving, with all its parts, in a mail in May.', []],
		['The result, confirmed by finance after a long check of all the reports in May.', []],
		['Finance signed it, and in March we decide.', ['March']],
		['This year or ever?', []],
		['Half of it, before the year closes.', ['the end of the year']],
		['HR signed nothing, so could we decide in March?', ['March']],
	] as const)(
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

	it.each([
		['Would you back me if I send you one page by Friday?', [], ['Friday']],
		['I write you the page until Thursday.', [], ['Thursday']],
		["By Friday I'll send you one page, and you take it to HR.", [], ['Friday']],
		["I'll mail you on Friday.", [], ['Friday']],
		[
			'You get one page from me by Friday. Could we fix a decision by the end of March?',
			['the end of March'],
			['Friday'],
		],
		["I'll bring you one page by Friday, and we decide on it then.", ['Friday'], []],
		['Could you give me a decision in writing by Friday?', ['Friday'], []],
		['You write them a note by Friday?', ['Friday'], []],
		["I'd have a page for you by Thursday.", [], ['Thursday']],
		['You get a page on Friday with all of that.', [], ['Friday']],
		['The page is on your desk on Monday.', [], ['Monday']],
		['Can you look at the page by Friday?', ['Friday'], []],
		['I give you the page on Friday and you decide by Tuesday.', ['Tuesday'], ['Friday']],
	] as const)('keeps the day of an errand apart from the day of the matter: %s', (text, days, own) => {
		expect({days: values('hr', text, 'date'), own: values('hr', text, 'own-day')}).toEqual({days, own});
	});

	it.each([
		['opening', 'It is about my pay.', 'bonus', true],
		['opening', 'Did you see the coffee machine is broken again?', 'bonus', false],
		['budget', 'Is there a pot left?', 'yes-no', true],
		['ask', "It seems fair to me, doesn't it?", 'yes-no', false],
		['ask', 'How I got there? By halving it.', 'question', false],
		['ask', 'How did you get there?', 'question', true],
		['ask', 'A tenth.', 'reason', true],
		['evidence', 'Support.', 'in-a-word', true],
		['evidence', 'Xqzt blorf.', 'in-a-word', false],
		['close', 'Nobody said thank you.', 'thanks', false],
		['opening', 'I fixed the leave calendar, with Tom.', 'competing-offer', false],
		['hr', 'Page. Friday.', 'offers-material', true],
		['deferral', 'Is there something small you could do before that?', 'interim', true],
		['deferral', 'Let us say we decide on 31 March.', 'discount', false],
		['deferral', 'Tickets at 130 or lower through May.', 'discount', false],
		['ask', 'We have 290 less each month.', 'amount', false],
		['opening', 'Bonus. 6,000.', 'amount', true],
		['budget', "I'd want it once, for this backlog only.", 'one-off', true],
		['hr', 'From 1,200 to 3,100, and Ines confirms it.', 'offers-check', true],
		['budget', 'Is there nothing left?', 'other-pot', true],
		['opening', 'I have an offer from Northwind, 15% more.', 'amount', false],
		['evidence', 'The depot saves 70 hours a week, and Uli did the scanners.', 'credit', true],
		['deferral', 'And what should I have shown by then?', 'asks-criteria', true],
		['budget', 'So never, or not this year?', 'asks-date', true],
		['deferral', 'This year or ever?', 'asks-date', true],
		['budget', 'I can have the page ready by Friday.', 'asks-date', false],
		['budget', 'And the money for the new office?', 'later-payment', false],
		['hr', 'Whatever HR says.', 'concedes', true],
		['hr', 'Whatever HR says, would you back me?', 'concedes', false],
		['evidence', 'Mostly Sue and Pat.', 'credit', true],
		['opening', 'Good morning! How was your weekend?', 'yes-no', false],
		['opening', 'Good morning! How was your weekend?', 'greets', true],
		['opening', 'Did you see the report on the release?', 'greets', false],
		['ask', 'A tenth of what they pay, does that sound crazy to you?', 'yes-no', true],
		['ask', 'A tenth of what they pay, does that sound crazy to you?', 'asks-backing', true],
		['evidence', 'Is anything I say here binding?', 'yes-no', true],
		['evidence', 'How do you think the year went?', 'asks-date', false],
		['evidence', "I'd rather hear what you think I've done well.", 'question', true],
		['opening', 'By the way, is that new?', 'asks-process', false],
		['budget', 'Why is there no money for it?', 'asks-why', true],
		['budget', 'Why not?', 'asks-why', true],
		['budget', 'Anything else?', 'yes-no', true],
		['evidence', 'Does performance include a risk that was avoided?', 'yes-no', true],
		['ask', 'I take it that this is within your authority?', 'yes-no', true],
		['ask', 'A freelancer would have asked 9,000 for it.', 'amount', false],
		['ask', "Hiring one costs 30,000 euros, so that's 60,000 we did not spend.", 'amount', false],
		['ask', 'It was 40,000 that came in earlier.', 'amount', false],
		['ask', '8,000 euros, of the 60,000 we did not spend.', 'amount', true],
		['ask', 'I would like 8,000 euros, once, and we did talk about it in May.', 'amount', true],
		['ask', 'Seven percent, from the 140,000.', 'discount', false],
		['opening', 'Could we talk about a bonus?', 'yes-no', false],
		['evidence', 'Didn’t you order it for May?', 'yes-no', true],
		['budget', '3,000 now, and the rest after the peak season.', 'later-payment', true],
		['budget', "Why don't we take it from the travel money?", 'asks-why', false],
		['ask', '12%, like Finlay offers.', 'reason', true],
		['ask', "It's what one of those customers paid us in a month.", 'reason', true],
		['opening', "Let's make a deal: 8,000 if the launch goes well.", 'amount', true],
		['evidence', "I've planned it for eight months, on 5% less money.", 'figure', true],
		['opening', "I'm open on how we get there.", 'acknowledged', false],
		['evidence', 'We saved money in Prague and Lyon.', 'credit', false],
		['opening', 'We saved two contracts this year.', 'competing-offer', false],
		['ask', 'I have carried two jobs.', 'competing-offer', false],
	] as const)('%s: “%s”: %s is %s', (topic, text, fact, isThere) => {
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
