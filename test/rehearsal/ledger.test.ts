import {describe, expect, it} from 'vitest';
import fc from 'fast-check';
import type {Case} from '../../src/case/case.ts';
import {exampleCase} from '../../src/case/example.ts';
import {readPack} from '../../src/pack-files.ts';
import {begin, fold} from '../../src/rehearsal/fold.ts';
import {openLedger, type Entry} from '../../src/rehearsal/ledger.ts';
import type {Script} from '../../src/rehearsal/rehearsal.ts';
import {assess} from '../../src/scoring/assess.ts';
import type {Topic} from '../../src/terms.ts';
import {caseNamed} from '../case/cases.ts';
import {usual} from '../settings.ts';

/** The ledger after these answers, all of them about the evidence unless told otherwise. */
function ledgerAfter(
	facts: Case | undefined,
	...answers: readonly (string | readonly [Topic, string])[]
): readonly Entry[] {
	const ledger = openLedger(facts);
	answers.forEach((given, index) => {
		const [topic, text] = typeof given === 'string' ? (['evidence', given] as const) : given;
		ledger.enter(index + 1, text, assess(text, {topic, manager: '', style: 'data-driven'}));
	});
	return ledger.entries();
}

const changes = (entries: readonly Entry[]): readonly (readonly [string, string])[] =>
	entries
		.filter(({verdict}) => verdict === 'changed')
		.map(({words, against}) => [words, against?.words ?? ''] as const);

const told =
	'Since April failed payments went from 2.1% to 0.8%. Finance puts that at about 310,000 euros a year in orders.';

describe('the ledger', () => {
	it('traces each figure to the field of the case it stands in', () => {
		expect(ledgerAfter(exampleCase, told)).toMatchObject([
			{turn: 1, words: 'from 2.1% to 0.8%', verdict: 'same', against: {field: 'achievements.1.change'}},
			{turn: 1, words: '310,000 euros a year', verdict: 'same', against: {field: 'achievements.1.worth'}},
		]);
	});

	it('keeps the place of each figure in the answer as it was typed', () => {
		for (const {start, end, words} of ledgerAfter(exampleCase, told)) {
			expect(told.slice(start, end).replace(' euros', '')).toContain(words.replace(' euros', ''));
		}
	});

	it.each([
		['the case, by the end that differs', exampleCase, ['Failed payments went from 2.1% to 0.5%.'], '0.8%'],
		['the case', exampleCase, ['The checkout migration brings in 400,000 euros a year.'], '€310,000 a year'],
		[
			'what the case says of what is being talked about',
			exampleCase,
			['I would start with the checkout migration.', 'It brings in 400,000 euros a year.'],
			'€310,000 a year',
		],
		[
			'an earlier turn, without any case',
			undefined,
			['Night calls went from 14 a week to 3.', 'As I said, night calls went from 14 a week to 2.'],
			'from 14 a week to 3',
		],
		[
			'a case in another currency',
			caseNamed('rupees'),
			['The slotting engine saves Rs 2 crore a year.'],
			'Rs 1.2 crore a year',
		],
	] as const)('notices a figure that is another than in %s', (_, facts, answers, earlier) => {
		const found = changes(ledgerAfter(facts, ...answers));
		expect(found).toHaveLength(1);
		expect(found[0]?.[1]).toContain(earlier);
	});

	it.each([
		['a rounding', 'It keeps roughly 300,000 euros a year in orders that used to be lost.'],
		['the same for a month', 'The checkout migration keeps about 26,000 euros a month in orders.'],
		['the change as a share', 'Failed payments are down by 62% since April.'],
		['one end of the change', 'Failed payments stood at 2.1% in March.'],
		['the sum of all of it', 'All together that is worth 385,000 euros in the first year.'],
		['what it cost', 'The checkout migration cost us 60,000 euros in all.'],
		['a second worth of the same work', `${told} The new gateway also saves 20,000 euros a year in fees.`],
		['another matter in the same unit', 'We also won 50,000 euros a year in new orders from Spain.'],
		['another change in the same unit', 'Refunds that fail went from 3% to 1%.'],
		[
			'a list of like things',
			'The long report went from five hours to one, the short report from 95 minutes to 22.',
		],
		['what nobody has done yet', 'Next year the checkout migration will bring 500,000 euros a year.'],
		['a question', 'Would the checkout migration count for more with 400,000 euros a year?'],
	])('lets pass %s', (_, answer) => {
		expect(changes(ledgerAfter(exampleCase, told, answer))).toEqual([]);
	});

	it.each([
		['Returns fell by 30% since March.', 'As I said, returns fell by 45%.'],
		['We cut the returns by 30%.', 'We cut the returns by 45 percent.'],
		['Support tickets are down 40%, thanks to the team.', 'Support tickets are down 55% since March.'],
		['The checkout migration raised conversion by 12%.', 'Conversion rose by 20%.'],
	])('notices a share that is another than before: %s %s', (first, second) => {
		const found = changes(ledgerAfter(exampleCase, first, second));
		expect(found).toHaveLength(1);
		expect(changes(ledgerAfter(exampleCase, first, first))).toEqual([]);
	});

	it('notices a share that is another than the case says', () => {
		const [first, ...rest] = exampleCase.achievements;
		if (first === undefined) throw new Error('no achievement');
		const facts = {
			...exampleCase,
			achievements: [{...first, change: 'support tickets down 30% since March'}, ...rest],
		};
		expect(changes(ledgerAfter(facts, 'Support tickets are down 45%.'))).toHaveLength(1);
		expect(changes(ledgerAfter(facts, 'Support tickets are down 30%.', 'Sick days are down 45%.'))).toEqual(
			[],
		);
	});

	it.each([
		['another place', 'UK returns fell by 30%.', 'EU returns fell by 45%.'],
		['another thing', 'Returns fell by 30%.', 'Complaints fell by 45%.'],
		['a part of it', 'Returns fell by 30%.', 'Returns of shoes fell by 45%.'],
		['another time', 'Returns fell by 30% last month.', 'Returns fell by 45% last quarter.'],
		['the time since', 'Returns fell by 30% in March.', 'Returns fell by 45% in the year.'],
		['what came on top', 'Returns fell by 30%.', 'Then returns fell by another 45%.'],
		['a plan', 'Returns fell by 30%.', 'Our target is that returns fall by 45%.'],
		['the other way', 'Returns fell by 30%.', 'Returns rose by 45%.'],
		['a rounding', 'Returns fell by 29%.', 'Returns fell by about 30%.'],
		[
			'two figures in one breath',
			'Returns fell by 30% and complaints by 45%.',
			'Complaints fell by 45%, returns by 30%.',
		],
		['a list', 'Returns fell by 30%.', 'Returns fell by 30%. Returns fell by 45%.'],
		['no thing named', 'It fell by 30%.', 'That fell by 45%.'],
	])('lets pass %s, where a share differs', (_, first, second) => {
		expect(changes(ledgerAfter(undefined, first, second))).toEqual([]);
	});

	it('notices a “we” that became an “I”, unless the case says that it was the lead’s own part', () => {
		const rules = ['We wrote the alert rules together.', 'I wrote the alert rules in the spring.'] as const;
		expect(changes(ledgerAfter(undefined, ...rules))).toEqual([
			['I wrote the alert rules', 'We wrote the alert rules'],
		]);
		const own = exampleCase.achievements.map((each) => ({...each, ownPart: 'wrote the alert rules'}));
		expect(changes(ledgerAfter({...exampleCase, achievements: own}, ...rules))).toEqual([]);
		expect(changes(ledgerAfter(undefined, rules[1], rules[0]))).toEqual([]);
	});

	it.each([
		['We cut the returns by X% since the spring.', 'X%'],
		['We cut the returns by [X%] since the spring.', '[X%]'],
		['Since the spring <project> is live, and nobody calls at night any more.', '<project>'],
	])('enters a blank that was left, as it was typed: %s', (answer, words) => {
		const blanks = ledgerAfter(undefined, answer).filter(({kind}) => kind === 'blank');
		expect(blanks).toMatchObject([{turn: 1, words, verdict: 'new'}]);
		for (const {start, end} of blanks) expect(answer.slice(start, end)).toBe(words);
	});

	it.each([
		['the figure, of the same thing', 'It did. Returns fell by 30%, from March to June.', '30%'],
		['a figure in the very next answer', 'Sorry, 30%, and that is since the spring.', '30%'],
		['nothing of the kind', 'Marta did the labels, and the shops were glad about it.', undefined],
	])('knows whether a blank was filled later: by %s', (_, later, by) => {
		const [blank] = ledgerAfter(undefined, 'We cut the returns by [X%] since the spring.', later);
		expect(blank).toMatchObject({kind: 'blank', words: '[X%]'});
		expect(blank?.against?.words).toBe(by);
	});

	it('knows whether the name that was left out was said later', () => {
		const left = 'Since the spring <project> runs without night calls.';
		const [filled] = ledgerAfter(
			undefined,
			left,
			'The queue move runs without night calls since the spring.',
		);
		expect(filled?.against).toMatchObject({turn: 2});
		expect(ledgerAfter(undefined, left, 'We also cut 30% of the cost.')[0]?.against).toBeUndefined();
	});

	it.each([
		['with a case', exampleCase],
		['without one', undefined],
	] as const)('takes what an ask is set against for no other ask, %s', (_, facts) => {
		const entries = ledgerAfter(
			facts,
			told,
			['ask', '€8,000 once, for results worth €310,000 a year. That is under 3%.'],
			['ask', 'As I said: €8,000, once.'],
		).filter(({turn}) => turn > 1);
		expect(changes(entries)).toEqual([]);
		expect(entries.filter(({kind}) => kind === 'ask').map(({words}) => words)).toEqual(['€8,000', '€8,000']);
		expect(entries.find(({words}) => words.startsWith('€310,000'))).toMatchObject({
			kind: 'figure',
			verdict: 'same',
		});
	});

	it('puts two figures of one sentence together where they tell a change', () => {
		const entries = ledgerAfter(
			undefined,
			'We had 62 critical findings open, and as of this month it is 7.',
			"We were sitting on 62 critical findings; we're down to 3.",
		);
		expect(entries.map(({words}) => words)).toEqual([
			'from 62 critical findings to 7',
			'from 62 critical findings to 3',
		]);
		expect(changes(entries)).toEqual([['from 62 critical findings to 3', 'from 62 critical findings to 7']]);
		const apart = ledgerAfter(undefined, 'We run 62 services and closed 7 tickets.');
		expect(apart.map(({words}) => words)).toEqual(['62 services', '7 tickets']);
	});

	it('keeps how many people were led, and notices when they become more', () => {
		const led = ['I led 12 engineers through it.', 'I was leading 15 engineers, after all.'] as const;
		expect(changes(ledgerAfter(undefined, ...led))).toEqual([['15 engineers', '12 engineers']]);
		expect(ledgerAfter(undefined, 'There are five of us, and two engineers were on leave.')).toEqual([]);
	});

	it.each([
		['Fourteen sites and eleven weekends of work.', 'Fourteen offices moved to fibre by now.'],
		['Three hospitals are on the new system.', 'There were four of us on it.'],
		['The robot went from 30 dropped boxes to 2.', 'The customer ordered four more robots.'],
		['About 210,000 a year: 140 in compute, 70 in penalties.', 'Finance has confirmed 140,000 a year.'],
	])('takes no other thing for a change: “%s” “%s”', (before, now) => {
		expect(changes(ledgerAfter(undefined, before, now))).toEqual([]);
	});

	it('takes what a project brings each year for no ask, however it is put', () => {
		const [entry] = ledgerAfter(exampleCase, "I'd put the checkout migration at 400k a year.");
		expect(entry).toMatchObject({kind: 'figure', verdict: 'changed'});
	});

	it('takes two parts of one ask for no change of it', () => {
		const entries = ledgerAfter(exampleCase, ['ask', 'I would like €3,000 now and €5,000 in July.']);
		expect(entries.map(({kind, verdict}) => [kind, verdict])).toEqual([
			['ask', 'new'],
			['ask', 'new'],
		]);
	});

	it('enters what was asked for, and when it changed', () => {
		const asked = ledgerAfter(
			exampleCase,
			['ask', 'I am asking for 8,000 euros, once.'],
			['ask', 'Then I would like to ask for 12,000 euros.'],
		);
		expect(asked).toMatchObject([
			{kind: 'ask', verdict: 'same'},
			{kind: 'ask', verdict: 'changed', against: {turn: 1}},
		]);
	});

	it('takes any text, and says nothing twice', () => {
		fc.assert(
			fc.property(fc.array(fc.string({unit: 'grapheme', maxLength: 200}), {maxLength: 4}), (texts) => {
				for (const {start, end} of ledgerAfter(exampleCase, ...texts)) expect(start).toBeLessThanOrEqual(end);
			}),
		);
		expect(
			changes(ledgerAfter(exampleCase, 'Failed payments went from 2.1% to 0.5%.', 'From 2.1% to 0.5%.')),
		).toHaveLength(1);
	});
});

describe('a meeting on a case', () => {
	const pack = readPack();
	const script: Script = {
		setting: {...usual, style: 'data-driven', company: 'strong'},
		seed: 3,
		case: exampleCase,
		replies: [
			'Thanks for making the time. I would like to talk about a bonus for the checkout migration.',
			told + ' Marta did the cut-over; my part was deciding to go market by market.',
			'The checkout migration brings in 520,000 euros a year. Marta did half of it.',
			'I am asking for 8,000 euros, once, because that is about 2% of what it brings in a year.',
		].map((text) => ({kind: 'answer', text})),
	};

	it('has the manager catch a changed figure, name both, and doubt', () => {
		const run = begin(script, {pack, assess});
		for (const reply of script.replies.slice(0, 3)) run.reply(reply);
		const {now, stance} = run.rehearsal();
		expect(stance.doubts).toContain('figures');
		expect(now.branch).toBe('doubt');
		expect(now.text).toContain('€310,000 a year');
		expect(now.text).toContain('520,000 euros a year');
	});

	it('has the manager doubt where “we” became “I”, say both back, and let it be once the parts are told', () => {
		const run = begin({...script, setting: {...usual, style: 'data-driven'}}, {pack, assess});
		for (const text of [
			'Thanks for the time. I would like to talk about a bonus for the lab interface.',
			'We rebuilt the lab interface together, Aylin and Piotr and I. Doctors waited 50 minutes for a result and wait 20 now, worth 95,000 euros a year.',
			'I rebuilt the lab interface, so I am asking for 6,000 euros, once, which is a sixteenth of what it saves in a year.',
		])
			run.reply({kind: 'answer', text});
		const {now} = run.rehearsal();
		expect(now.move).toBe('doubt.who');
		expect(now.branch).toBe('doubt');
		expect(now.text).toMatch(/“we rebuilt the lab interface”.*“I rebuilt the lab interface”/);
		const text =
			'You are right. Aylin wrote the message queue and Piotr did the tests with the lab. My own part was the decision to switch ward by ward.';
		const {stance, turns, now: after} = run.reply({kind: 'answer', text});
		expect(after.moves).toContain('doubt.settle-who');
		expect(stance.doubts).not.toContain('credit');
		expect(turns.map(({manager}) => manager.move)).not.toContain('credit.raise');
	});

	it('has the manager take up a blank, say it back, and ask for the source once it is filled', () => {
		const run = begin(script, {pack, assess});
		for (const text of [
			...script.replies.slice(0, 2).map((reply) => (reply.kind === 'answer' ? reply.text : '')),
			'I am asking for 8,000 euros, once, about 2% of what it brings in a year. Support calls fell by [X%] as well.',
		])
			run.reply({kind: 'answer', text});
		expect(run.rehearsal().now.move).toBe('doubt.blank');
		expect(run.rehearsal().now.text).toContain('“[X%]”');
		const {now} = run.reply({kind: 'answer', text: 'By 31%. I should have said so.'});
		expect(now.move).toBe('doubt.sheet');
	});

	it('has the coach mend a sentence with the lead’s own facts, which another case would not give', () => {
		const vague = [
			{kind: 'answer' as const, text: 'Failed payments are much better since the checkout migration.'},
		];
		const rewrites = (facts: Case): string => {
			const begun = {...script, case: facts, replies: [...script.replies.slice(0, 1), ...vague]};
			const {turns} = fold(begun, {pack, assess});
			return (turns.at(-1)?.assessment.mistakes ?? []).map(({rewrite}) => rewrite).join(' ');
		};
		expect(rewrites(exampleCase)).toContain('from 2.1% to 0.8%');
		expect(rewrites(caseNamed('rupees'))).toContain('‹');
	});

	it('is the same again from the same script, byte for byte, whatever case is at hand then', () => {
		const other = {...exampleCase, achievements: []};
		const [once, again] = [undefined, other].map((lent) =>
			JSON.stringify(fold(script, {pack, assess, ...(lent ? {case: lent} : {})})),
		);
		expect(again).toBe(once);
	});

	it('doubts nothing where the figures hold', () => {
		const replies = script.replies.filter((_, index) => index !== 2);
		const {ledger, stance} = fold({...script, replies}, {pack, assess});
		expect(ledger.filter(({verdict}) => verdict === 'changed')).toEqual([]);
		expect(stance.doubts).not.toContain('figures');
	});
});
