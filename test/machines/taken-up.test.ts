/** What the lead asks, puts forward or says in a word is taken up by the manager's next words. */
import {describe, expect, it} from 'vitest';
import {assess} from '../../src/scoring/assess.ts';
import {readPack} from '../../src/pack-files.ts';
import {fold} from '../../src/rehearsal/fold.ts';
import type {Move} from '../../machines/moves.ts';
import type {Branch} from '../../src/terms.ts';
import {nothingShown, type Heard} from '../../machines/context.ts';
import {repliesTo} from '../../machines/replies-to-questions.ts';
import {firstStance} from '../../machines/stance.ts';
import {assessAsTold, heard, middling, text, type Told} from '../answers-as-told.ts';
import {usual} from '../settings.ts';

const parts = {pack: readPack(), assess: assessAsTold};

/** What the manager does after these answers in a drill of one pushback. */
const inDrill = (branch: Branch, ...told: readonly Told[]): readonly Move[] =>
	fold(
		{
			setting: usual,
			seed: 7,
			drill: {branch, amount: '8,000 euros', says: ''},
			replies: told.map((each) => ({kind: 'answer', text: text(each)})),
		},
		parts,
	).now.moves;

const inMeeting = (...told: readonly Told[]): readonly Move[] =>
	fold({setting: usual, seed: 7, replies: told.map((each) => ({kind: 'answer', text: text(each)}))}, parts)
		.now.moves;

describe('a pushback that is tested', () => {
	it.each([
		['leaving', 'wish-to-stay'],
		['non-cash', 'ranks-options'],
	] as const)(
		'is settled by a middling answer, where nothing in particular has to be said: %s',
		(branch, fact) => {
			expect(inDrill(branch, {answer: 1, facts: [fact]}, middling)).toContain(`${branch}.settle`);
		},
	);

	it('is not settled by a middling answer that leaves out what has to be said', () => {
		const moves = inDrill('prove-it', {answer: 1, facts: ['trade']}, middling);
		expect(moves).toContain('prove-it.stand');
		expect(moves).not.toContain('prove-it.settle');
	});
});

describe('what is told in one breath', () => {
	it('leaves the terms to be settled where the money comes from the gain and the day is named', () => {
		const gain: Told = {answer: 2, roi: 2, facts: ['pays-from-gain']};
		expect(inDrill('budget', gain)).toContain('budget.pot');
		expect(inDrill('budget', {...gain, date: 'the end of March'})).toContain('budget.terms');
	});

	it('leaves a doubt with its low end to ask for, and a middling answer settles it', () => {
		const checked: Told = {answer: 2, facts: ['caveat', 'offers-check']};
		expect(inDrill('doubt', checked)).toContain('doubt.least');
		expect(inDrill('doubt', checked, {answer: 1})).toContain('doubt.settle');
	});

	it('is promised with the sum that was asked for and the day that was named', () => {
		const answers: readonly Told[] = [
			{answer: 2, roi: 2, data: 2, facts: ['acknowledged']},
			{answer: 2, roi: 2, facts: ['pays-from-gain'], date: 'the end of March'},
		];
		const {commitments} = fold(
			{
				setting: usual,
				seed: 7,
				drill: {branch: 'budget', amount: '8,000 euros', says: ''},
				replies: answers.map((each) => ({kind: 'answer', text: text(each)})),
			},
			parts,
		);
		expect(commitments).toMatchObject([
			{kind: 'later', amount: '8,000 euros', due: {said: 'the end of March'}},
		]);
	});

	it('is asked for no more than the day where all of it is to come from another pot', () => {
		const all: Told = {answer: 1, facts: ['other-pot', 'pot-whole']};
		expect(inDrill('budget', all).at(-1)).toBe('budget.pot-when');
		expect(inDrill('budget', {...all, answer: 2, date: 'the end of March'})).toContain('budget.settle-later');
	});
});

describe('what the lead puts forward', () => {
	it.each([
		['budget', 'other-pot', 'budget.pot'],
		['budget', 'split', 'budget.split'],
		['budget', 'other-form', 'budget.forms'],
		['budget', 'asks-other', 'budget.forms'],
		['deferral', 'interim', 'deferral.interim'],
		['deferral', 'sets-bar', 'deferral.bar'],
		['deferral', 'date', 'deferral.date'],
		['hr', 'offers-material', 'hr.material'],
		['hr', 'asks-backing', 'hr.backing'],
		['hr', 'asks-process', 'hr.process'],
	] as const)('is taken up in %s, however loosely it is put: %s', (branch, fact, move) => {
		expect(inDrill(branch, {answer: 1, facts: [fact]}).at(-1)).toBe(move);
		expect(inDrill(branch, {answer: 0, facts: [fact]}).at(-1)).toBe(move);
	});

	it.each(['sets-bar', 'asks-criteria', 'in-writing', 'asks-date', 'trade'] as const)(
		'is asked for in writing where it says what is to be proven: %s',
		(fact) => {
			expect(inDrill('prove-it', {answer: 1, facts: [fact]}).at(-1)).toBe('prove-it.write');
		},
	);

	it.each([
		'other-pot',
		'split',
		'later-payment',
		'other-form',
		'pays-from-gain',
		'interim',
		'sets-bar',
		'offers-material',
	] as const)('is noticed as something new where one bargains, and nowhere else: %s', (fact) => {
		expect(inDrill('budget', {answer: 2, facts: [fact]})).toContain('react.fresh');
		expect(inDrill('duty', {answer: 2, facts: [fact]})).not.toContain('react.fresh');
	});

	it.each([
		['budget', ['split', 'date'], 'budget.rest'],
		['budget', ['later-payment', 'date'], 'budget.terms'],
		['deferral', ['sets-bar', 'date'], 'deferral.judge'],
		['deferral', ['asks-criteria', 'question', 'sets-bar'], 'deferral.criterion'],
		['deferral', ['sets-bar', 'question'], 'deferral.criterion'],
		['prove-it', ['asks-date', 'question'], 'prove-it.name'],
	] as const)('is not asked for again in %s: %s', (branch, facts, move) => {
		expect(inDrill(branch, {answer: 2, facts}).at(-1)).toBe(move);
	});

	it('is a day for the money that is only to be tied to something, and settles it once that is said too', () => {
		expect(inDrill('budget', {answer: 1, date: 'June'}).at(-1)).toBe('budget.terms');
		const both = inDrill('budget', {answer: 1, facts: ['sets-bar'], date: 'June'});
		expect(both).toContain('budget.settle-later');
	});

	it.each([
		['hr', 'split', 'react.put-parts'],
		['hr', 'other-pot', 'react.put-pot'],
		['budget', 'offers-work', 'react.put-work'],
		['deferral', 'other-pot', 'react.put-pot'],
		['precedent', 'split', 'react.put-parts'],
		['precedent', 'later-payment', 'react.put-later'],
		['hr', 'pays-from-gain', 'react.put-gain'],
	] as const)('gets a word in %s where the next move does not go into it: %s', (branch, fact, words) => {
		expect(inDrill(branch, {answer: 1, facts: [fact]})).toContain(words);
	});

	it('gets no word where it is not known what it is', () => {
		expect(inDrill('hr', {answer: 1, facts: ['other-form']})).not.toContain('react.put-form');
	});

	it('gets one word where several things are put forward', () => {
		const moves = inDrill('hr', {answer: 1, facts: ['split', 'other-pot', 'other-form']});
		expect(moves.filter((move) => move.startsWith('react.put'))).toHaveLength(1);
	});

	it.each([
		['budget', 'split'],
		['budget', 'other-pot'],
		['budget', 'other-form'],
		['deferral', 'interim'],
	] as const)('gets none in %s where the next move goes into it: %s', (branch, fact) => {
		const moves = inDrill(branch, {answer: 1, facts: [fact]});
		expect(moves.filter((move) => move.startsWith('react.put'))).toEqual([]);
	});

	it('is how it could be paid, and then only the sum is asked for', () => {
		const shown: Told = {answer: 2, data: 2, roi: 2, facts: ['credit', 'split']};
		const moves = inMeeting({answer: 2, facts: ['bonus']}, shown);
		expect(moves.at(-1)).toBe('ask.figure');
		expect(moves.filter((move) => move.startsWith('react.put'))).toEqual([]);
	});

	it('is work told with the first sentence, which is gone into and not asked for', () => {
		expect(inMeeting({answer: 2, facts: ['bonus', 'deed']}).at(-1)).toBe('evidence.named');
	});

	it('is a change with both its ends, which are not asked for once more', () => {
		const told = inMeeting(
			{answer: 2, facts: ['bonus']},
			{answer: 1, data: 1, facts: ['compares', 'counts']},
		);
		expect(told).not.toContain('evidence.sharpen');
		expect(told).not.toContain('evidence.figures');
	});

	it('is a condition for the money, and only the day is asked for', () => {
		expect(inDrill('budget', {answer: 1, facts: ['sets-bar', 'asks-date']}).at(-1)).toBe('budget.due');
	});

	it('is said back where it was beside the point, and no more than once in a while', () => {
		const beside: Told = {answer: 1};
		expect(inMeeting({answer: 2, facts: ['bonus']}, beside)).toContain('react.echo');
		expect(inMeeting({answer: 2, facts: ['bonus']}, beside, beside)).not.toContain('react.echo');
	});

	it('is not asked for where it was said before: figure and reason in one breath', () => {
		const all: Told = {
			answer: 2,
			data: 2,
			roi: 1,
			amount: '8,000 euros',
			facts: ['bonus', 'reason', 'credit'],
		};
		expect(inMeeting({answer: 2, facts: ['bonus']}, all).some((move) => move.startsWith('ask.'))).toBe(false);
	});

	it('is a loose figure with the first sentence, asked about and not asked for', () => {
		expect(inMeeting({answer: 2, data: 1, facts: ['bonus', 'figure']}).at(-1)).toBe('evidence.sharpen');
	});

	it('is a piece of work by its name, and what came of it is asked for', () => {
		expect(inMeeting({answer: 2, facts: ['bonus', 'names-work']}).at(-1)).toBe('evidence.named');
	});

	it('is told point by point, and the first is asked for', () => {
		expect(inMeeting({answer: 2, facts: ['bonus', 'announces', 'asks-leave']})).toEqual(['evidence.listen']);
	});

	it('is what it brought, which is not asked for once more', () => {
		const brought: Told = {answer: 2, data: 1, facts: ['brings', 'counts']};
		expect(inMeeting({answer: 2, facts: ['bonus']}, brought)).not.toContain('evidence.worth');
	});

	it('is how people worked together: no number in it is asked about', () => {
		const alone: Told = {answer: 1, data: 1, roi: 1, facts: ['sole-credit']};
		const people: Told = {answer: 2, data: 1, facts: ['credit', 'figure']};
		expect(inMeeting({answer: 2, facts: ['bonus']}, alone).at(-1)).toBe('evidence.team');
		expect(inMeeting({answer: 2, facts: ['bonus']}, alone, people).at(-1)).toBe('ask.invite');
	});

	it.each([
		['effort', 'react.effort'],
		['disputes', 'react.recount'],
	] as const)('is heard where it is beside the figures: %s', (fact, word) => {
		const moves = inMeeting({answer: 2, facts: ['bonus']}, {answer: 1, facts: [fact]});
		expect(moves).toContain(word);
		expect(moves).not.toContain('react.echo');
	});

	it('is a reason for the sum, which gets a word before the next objection', () => {
		const told: Told = {answer: 2, data: 2, roi: 1, facts: ['credit']};
		const sum: Told = {answer: 2, amount: '8,000 euros'};
		const said = inMeeting({answer: 2, facts: ['bonus']}, told, sum, {answer: 2, facts: ['reason']});
		expect(said).toContain('react.basis');
	});

	it('is no answer about the band where it is about something else', () => {
		const terms: Told = {answer: 2, facts: ['sets-bar'], date: '31 March'};
		expect(inDrill('band', {answer: 2, facts: ['one-off']}, terms)).toContain('band.unsure');
		expect(inDrill('band', {answer: 2, facts: ['one-off']}, {answer: 1, facts: ['names-owner']})).toContain(
			'band.settle',
		);
	});

	it('is not taken up where it was recited', () => {
		expect(inDrill('budget', {answer: 1, facts: ['other-pot'], flags: ['stuffing']}).at(-1)).toBe(
			'budget.press',
		);
	});

	it('is a day where a day was asked for, also from somebody who would settle for little', () => {
		const fixed: readonly Told[] = [{answer: 2, facts: ['asks-criteria']}];
		expect(inDrill('deferral', ...fixed, {answer: 1, date: 'June', flags: ['concession']})).toContain(
			'deferral.settle',
		);
	});
});

describe('a sum', () => {
	it('is said back the first time it is named, and once', () => {
		const named = inMeeting({answer: 2, facts: ['bonus']}, {answer: 1, data: 2, roi: 2, amount: '2,000'});
		expect(named).toContain('react.sum');
		const again = inMeeting(
			{answer: 2, facts: ['bonus']},
			{answer: 1, data: 2, roi: 2, amount: '2,000'},
			{answer: 1, amount: '2,000'},
		);
		expect(again).not.toContain('react.sum');
	});

	it('is heard in the face of a refusal as well, where none was named before', () => {
		const before: readonly Told[] = [
			{answer: 2, facts: ['bonus']},
			{answer: 2, data: 2, roi: 1, facts: ['credit']},
			{answer: 2, data: 2, roi: 2},
		];
		expect(inMeeting(...before).at(-1)).toMatch(/^(?:budget|hr|deferral)\./);
		expect(inMeeting(...before, {answer: 1, amount: '8,000 euros'})).toContain('react.sum');
	});

	it('is gone into by the question where it comes from, and not said back as well', () => {
		const asked = inMeeting(
			{answer: 2, facts: ['bonus']},
			{answer: 2, data: 2, roi: 1, facts: ['credit']},
			{answer: 1, amount: '2,000'},
		);
		expect(asked.at(-1)).toBe('ask.reason');
		expect(asked).not.toContain('react.sum');
	});
});

describe('a condition on a low offer', () => {
	it('is gone along with, and asked who checks it and when; then it is a package', () => {
		expect(inDrill('lowball', {answer: 1, facts: ['sets-bar']}).at(-1)).toBe('lowball.tie');
		const both = inDrill(
			'lowball',
			{answer: 1, facts: ['sets-bar']},
			{answer: 1, facts: ['names-owner'], date: 'June'},
		);
		expect(both).toContain('lowball.settle');
	});

	it('does not lose the offer where the answer is a weak one; rudeness does', () => {
		expect(inDrill('lowball', {answer: 0, facts: ['sets-bar']})).toContain('lowball.hold');
		expect(inDrill('lowball', {answer: 0, flags: ['complaint']})).toContain('lowball.stand');
	});
});

describe('a silence of the manager', () => {
	it('is held by whoever leaves the next word to them, and gives nothing up by it', () => {
		expect(inDrill('silence', {answer: 0, facts: ['leaves-it'], flags: ['concession']})).toContain(
			'silence.settle',
		);
	});

	it('is a discount for whoever goes lower before leaving it', () => {
		expect(inDrill('silence', {answer: 0, facts: ['leaves-it', 'discount']})).toContain('silence.pocket');
	});
});

describe('a claim to be owed something', () => {
	it('is remarked on, but not behind a word of thanks that opens the talk', () => {
		const owed: Told = {answer: 2, facts: ['bonus'], flags: ['entitlement']};
		expect(inMeeting(owed)).toContain('react.owed');
		expect(inMeeting({...owed, facts: ['bonus', 'thanks']})).not.toContain('react.owed');
	});
});

describe('what the lead asks', () => {
	const begun: readonly Told[] = [{answer: 2, facts: ['bonus']}];

	it('is answered with the manager’s own word where that was asked', () => {
		const doubtful = inMeeting(...begun, {answer: 1, facts: ['asks-backing', 'yes-no']});
		expect(doubtful).toContain('react.unsure');
		const convinced = inMeeting(...begun, {
			answer: 2,
			data: 2,
			roi: 2,
			facts: ['credit', 'asks-backing', 'yes-no'],
		});
		expect(convinced).toContain('react.backs');
	});

	it('is not answered twice where the next move says it', () => {
		expect(inDrill('hr', {answer: 2, facts: ['asks-process', 'question']})).toEqual(['hr.process']);
	});

	it('is answered before the reason for it is asked', () => {
		expect(inDrill('hr', {answer: 2, facts: ['asks-backing', 'yes-no']})).toEqual([
			'react.backs',
			'hr.backing',
		]);
	});

	it('is put off in words where it has to wait, also after an answer with nothing else in it', () => {
		expect(inMeeting(...begun, {answer: 0, facts: ['question']})).toContain('react.asked');
	});

	it.each([
		['budget', ['asks-date', 'question'], 'react.when'],
		['budget', ['asks-process', 'question'], 'react.process'],
		['budget', ['asks-criteria', 'question'], 'react.criteria'],
		['budget', ['asks-why', 'question'], 'react.why'],
		['credit', ['asks-purpose', 'question'], 'react.why-asked'],
		['credit', ['asks-why', 'question'], 'react.about-credit'],
		['credit', ['asks-leave', 'yes-no'], 'react.go'],
		['budget', ['checks-back', 'yes-no'], 'react.helps'],
		['hr', ['feels'], 'react.felt'],
		['duty', ['said-before'], 'react.again'],
		['amount', ['asks-size', 'yes-no'], 'react.size'],
		['deferral', ['wishes-deed'], 'react.request'],
		['duty', ['names-witness'], 'react.check'],
		['duty', ['asks-fact', 'yes-no'], 'react.about-duty'],
		['hr', ['suggests'], 'react.put'],
		['duty', ['unknown'], 'react.gap'],
		['deferral', ['was-promised'], 'react.promised'],
		['credit', ['offers-material'], 'react.send'],
		['budget', ['competing-offer'], 'react.offer'],
		['budget', ['yes-no'], 'react.about-budget'],
		['hr', ['asks-fallback', 'question'], 'react.fallback'],
		['hr', ['asks-which', 'yes-no'], 'react.either'],
		['precedent', ['asks-verdict', 'yes-no'], 'react.verdict'],
		['hr', ['by-contract'], 'react.contract'],
		['band', ['others-got'], 'react.others-got'],
	] as const)('has its own short answer in %s: %s', (branch, facts, move) => {
		expect(inDrill(branch, {answer: 1, facts})).toContain(move);
	});

	it.each([
		[['asks-money', 'yes-no'], 'react.money'],
		[['asks-how-much', 'question'], 'react.how-much'],
		[['asks-others', 'yes-no'], 'react.others'],
		[['asks-view', 'yes-no'], 'react.in-part'],
		[['asks-process', 'question'], 'react.process'],
		[['yes-no'], 'react.asked'],
		[['insists'], 'react.asked-again'],
	] as const)('is answered too while the manager is still asking: %s', (facts, move) => {
		expect(inMeeting(...begun, {answer: 1, facts})).toContain(move);
	});

	it('is something to do, which is not taken for a question about the day or the manager’s word', () => {
		const asked = inDrill('band', {
			answer: 1,
			facts: ['yes-no', 'next-step', 'names-owner', 'asks-backing', 'asks-date'],
		});
		expect(asked[0]).toBe('react.request');
		expect(asked).not.toContain('react.when');
	});

	it('is answered twice where two things were asked, once by the move itself', () => {
		const both = inDrill('hr', {answer: 2, facts: ['asks-criteria', 'asks-date', 'question']});
		expect(both).toEqual(['react.when', 'hr.criteria']);
	});

	it('is told the day of the next round, and then what it hangs on is asked', () => {
		expect(inDrill('deferral', {answer: 1, facts: ['asks-date', 'question']})).toEqual(['deferral.when']);
	});

	it('is not also taken for what it only looks like', () => {
		const context = {
			said: ['hr.raise'] as const,
			setting: usual,
			stance: firstStance(usual),
			commitments: [],
			shown: nothingShown,
		};
		const facts = (['question', 'asks-words', 'asks-backing', 'asks-view'] as const).map((fact) => ({
			fact,
			start: 0,
			end: 20,
		}));
		expect(repliesTo({...heard({answer: 1}), facts}, context)).toEqual(['react.your-words']);
	});

	it('is said to be open where only one of two has an answer', () => {
		const two: Heard = {
			...heard({answer: 2}),
			facts: [
				{fact: 'question', start: 0, end: 20},
				{fact: 'asks-process', start: 0, end: 20},
				{fact: 'yes-no', start: 21, end: 40},
				{fact: 'own-question', start: 0, end: 20},
				{fact: 'own-question', start: 21, end: 40},
			],
		};
		const context = {
			said: ['budget.raise'] as const,
			setting: usual,
			stance: firstStance(usual),
			commitments: [],
			shown: nothingShown,
		};
		expect(repliesTo(two, context)).toEqual(['react.process', 'react.second']);
	});

	it.each([
		['asks-heard', 'react.did-hear'],
		['asks-if-fine', 'react.fine'],
		['asks-if-me', 'react.everyone'],
		['asks-exact', 'react.estimate'],
		['asks-secret', 'react.secret'],
		['asks-either', 'react.which'],
		['asks-until', 'react.this-year'],
		['asks-company', 'react.steady'],
		['asks-trust', 'react.trust'],
		['asks-both', 'react.both'],
		['asks-gone', 'react.gone'],
		['asks-spent', 'react.spent'],
		['asks-say', 'react.own-say'],
		['asks-rule', 'react.rule'],
		['asks-words', 'react.your-words'],
		['asks-weighs', 'react.weighs'],
		['asks-rather', 'react.rather'],
		['asks-against', 'react.no-harm'],
		['asks-place', 'react.in-your-place'],
		['asks-whom', 'react.to-whom'],
		['asks-names', 'react.names'],
		['asks-limit', 'react.own-limit'],
		['asks-part', 'react.own-part'],
		['asks-told', 'react.hear-back'],
		['asks-chance', 'react.chance'],
		['asks-before', 'react.given-before'],
		['asks-noted', 'react.noted-down'],
	] as const)('is answered in its own words: %s', (fact, reply) => {
		const context = {
			said: ['budget.raise'] as const,
			setting: usual,
			stance: firstStance(usual),
			commitments: [],
			shown: nothingShown,
		};
		expect(repliesTo(heard({answer: 1, facts: [fact, 'yes-no']}), context)).toContain(reply);
	});

	it('is put off where it wants a yes to something else than the bonus, and the talk has only begun', () => {
		const context = {
			said: ['opening.welcome'] as const,
			setting: usual,
			stance: firstStance(usual),
			commitments: [],
			shown: nothingShown,
		};
		expect(repliesTo(heard({answer: 1, facts: ['yes-no']}), context)).toEqual(['react.asked']);
		expect(repliesTo(heard({answer: 1, facts: ['yes-no', 'bonus']}), context)).toEqual(['react.perhaps']);
	});

	it('is answered by waiting for the page where it is whether to leave one', () => {
		const left = inMeeting(...begun, {answer: 1, facts: ['offers-material', 'yes-no']});
		expect(left).toContain('react.send');
		expect(left).not.toContain('react.perhaps');
	});

	it('before the matter, is how the manager is, and kindly met', () => {
		expect(inMeeting({answer: 2, facts: ['bonus', 'greets']})).toEqual(['react.greeting', 'evidence.invite']);
	});

	it('ends a silence, with a reply', () => {
		expect(inDrill('silence', {answer: 1, facts: ['question']})[0]).toBe('silence.reply');
	});

	it('is answered when it is a bare word, and is no refusal of a proposal that is taken up', () => {
		expect(inDrill('budget', {notRated: true, facts: ['asks-why', 'question']})).toContain('react.why');
		expect(inDrill('budget', {answer: 1, facts: ['other-pot', 'yes-no']}).at(-1)).toBe('budget.pot');
		expect(inDrill('budget', {answer: 1, facts: ['other-pot', 'yes-no']})).not.toContain('react.no');
	});

	it('is told the day that was agreed, at the close', () => {
		const settled: readonly Told[] = [
			{answer: 2, facts: ['sets-bar']},
			{answer: 2, date: 'the end of June'},
		];
		const {now} = fold(
			{
				setting: usual,
				seed: 7,
				drill: {branch: 'deferral', amount: '8,000 euros', says: ''},
				replies: [...settled, {answer: 1, facts: ['asks-date', 'question']} as const].map((each) => ({
					kind: 'answer' as const,
					text: text(each),
				})),
			},
			parts,
		);
		expect(now.moves).toContain('react.day');
		expect(now.text).toContain('the end of June');
	});
});

describe('a word or two', () => {
	it('is understood, and asked on', () => {
		expect(inMeeting({answer: 2, facts: ['bonus']}, {notRated: true, facts: ['in-a-word']})).toEqual([
			'aside.brief',
		]);
		expect(inMeeting({answer: 2, facts: ['bonus']}, {notRated: true})).toEqual(['aside.unclear']);
	});
});

describe('a talk whose topic was not said', () => {
	it('is asked about once, and then taken for one about a bonus in so many words', () => {
		expect(inMeeting({answer: 2}).at(-1)).toBe('opening.clarify');
		expect(inMeeting({answer: 2}, {answer: 1}).at(-1)).toBe('evidence.presume');
		expect(inMeeting({answer: 2}, {answer: 1, facts: ['bonus']}).at(-1)).toBe('evidence.invite');
	});
});

describe('a question of no particular kind', () => {
	/** What the manager says to these words, as they are really heard. */
	const saysTo = (...words: readonly string[]): readonly Move[] =>
		fold(
			{setting: usual, seed: 7, replies: words.map((each) => ({kind: 'answer', text: each}))},
			{...parts, assess},
		).now.moves;

	it('is answered before the manager goes on, also in the opening and without a mark', () => {
		expect(saysTo('where do they keep the notes of these talks, here or upstairs')[0]).toBe('react.asked');
	});

	it('is kept, and not looked up, where only the manager can know it', () => {
		expect(saysTo('where do you keep the notes of these talks, here or upstairs')[0]).toBe('react.keep');
	});

	it('that was passed over and is put again hears plainly that there is no answer', () => {
		const again = {answer: 1, facts: ['insists', 'question']} as const;
		expect(inMeeting({answer: 1, facts: ['bonus']}, again)).toContain('react.asked-again');
	});

	it('is not taken for one about the manager’s own asking when the talk begins', () => {
		const asked = 'I would like to speak about a bonus. Why is it always in autumn?';
		expect(saysTo(asked)[0]).toBe('react.asked');
	});

	it('is answered after a figure too', () => {
		const told = 'I would like to talk about a bonus for the checkout work.';
		expect(
			saysTo(told, 'We cut the build from 40 to 9 minutes. Where does finance read such a figure?'),
		).toContain('react.asked');
	});

	it('is answered with what is behind the pushback at first, and with a plain no or none after that', () => {
		const asked: Told = {answer: 1, facts: ['yes-no']};
		expect(inDrill('budget', asked)).toContain('react.about-budget');
		expect(inDrill('budget', asked, asked, asked)).not.toContain('react.about-budget');
	});

	it('is answered beside a fault as well', () => {
		expect(inMeeting({answer: 2, facts: ['bonus', 'question'], flags: ['stuffing']})).toContain(
			'react.asked',
		);
	});

	it('promises nothing', () => {
		const {commitments} = fold(
			{
				setting: usual,
				seed: 7,
				replies: [{kind: 'answer', text: 'Where do you keep the notes of these talks?'}],
			},
			{...parts, assess},
		);
		expect(commitments).toEqual([]);
	});
});

describe('a part told just now', () => {
	it('is not asked for again in the next breath', () => {
		const alone: Told = {answer: 0, flags: ['arrogance'], facts: ['bonus', 'sole-credit']};
		const all: Told = {answer: 2, data: 2, roi: 2, amount: '8,000 euros', facts: ['reason']};
		const raised = (last: Told): boolean =>
			inMeeting({answer: 2, facts: ['bonus']}, alone, alone, last).includes('credit.raise');
		expect(raised({...all, facts: ['reason', 'credit', 'own-decision']})).toBe(false);
	});
});
