/** What is taken up of an answer in the pushbacks outside the backbone, and in the last words. */
import {describe, expect, it} from 'vitest';
import {ownAnswers} from '../../machines/own-answers.ts';
import type {Move} from '../../machines/moves.ts';
import {readPack} from '../../src/pack-files.ts';
import {fold} from '../../src/rehearsal/fold.ts';
import type {Rehearsal} from '../../src/rehearsal/rehearsal.ts';
import {sides, type Branch, type Setting} from '../../src/terms.ts';
import {assessAsTold, text, type Told} from '../answers-as-told.ts';
import {usual} from '../settings.ts';

const parts = {pack: readPack(), assess: assessAsTold};

const drilled = (branch: Branch, told: readonly Told[], setting: Setting = usual): Rehearsal =>
	fold(
		{
			setting,
			seed: 7,
			drill: {branch, amount: '8,000 euros', says: ''},
			replies: told.map((each) => ({kind: 'answer', text: text(each)})),
		},
		parts,
	);

/** What the manager does after these answers in a drill of one pushback. */
const inDrill = (branch: Branch, ...told: readonly Told[]): readonly Move[] =>
	drilled(branch, told).now.moves;

describe('a question about the manager’s own pushback', () => {
	it.each(sides.filter((side) => !['lowball', 'silence', 'nibble'].includes(side)))(
		'is answered by what is behind it: %s',
		(side) => {
			const {reply} = ownAnswers[side];
			expect(inDrill(side, {answer: 1, facts: ['question']})).toContain(reply);
			expect(inDrill(side, {answer: 1, facts: ['yes-no']})).toContain(reply);
			// Who decides is asked about the complaint or the figures here, and not about the bonus.
			if (!['band', 'precedent'].includes(side))
				expect(inDrill(side, {answer: 1, facts: ['question', 'asks-process']})).not.toContain(
					'react.process',
				);
		},
	);

	it.each([
		['lowball', ['question'], 'lowball.explain'],
		['silence', ['yes-no'], 'silence.reply'],
		['nibble', ['question'], 'nibble.recall'],
		['prove-it', ['asks-date', 'question'], 'prove-it.name'],
	] as const)('is answered by a move of its own where there is one: %s', (branch, facts, move) => {
		const moves = inDrill(branch, {answer: 1, facts});
		expect(moves).toContain(move);
		expect(moves).not.toContain(ownAnswers[branch].reply);
	});
});

describe('an offer made to a silent manager', () => {
	const offered: Told = {answer: 1, facts: ['split', 'yes-no'], date: 'April'};

	it('is taken up as one, and agreed on with its day where there is money', () => {
		expect(inDrill('silence', offered).at(-1)).toBe('silence.offer');
		const {now, commitments} = drilled('silence', [offered, {answer: 1}]);
		expect(now.moves).toContain('silence.agree');
		expect(commitments).toMatchObject([{kind: 'part', due: {said: 'April'}, owner: 'manager'}]);
	});

	it('stands in the notes where there is none', () => {
		const {now, commitments} = drilled('silence', [offered, {answer: 1}], {
			...usual,
			company: 'struggling',
		});
		expect(now.moves).toContain('silence.note');
		expect(commitments).toEqual([]);
	});

	it('is not made by whoever takes back what they said', () => {
		expect(inDrill('silence', {answer: 1, facts: ['corrects', 'discount']})).toContain('silence.settle');
	});
});

describe('what is put against a low offer', () => {
	it.each([
		['counters', 'lowball.counter', 'lowball.settle'],
		['other-form', 'lowball.form', 'lowball.settle-form'],
		['trade', 'lowball.improve', 'lowball.settle'],
	] as const)('is gone into, and a yes to that is a yes to the better one: %s', (fact, move, settled) => {
		const told: Told = {answer: 1, facts: [fact], form: 'days'};
		expect(inDrill('lowball', told).at(-1)).toBe(move);
		expect(inDrill('lowball', told, {answer: 0, facts: ['thanks']})).toContain(settled);
	});

	it('is no other thing where nobody said which', () => {
		expect(inDrill('lowball', {answer: 1, facts: ['other-form']}).at(-1)).not.toBe('lowball.form');
	});

	it.each(['counters', 'other-form', 'trade'] as const)(
		'is no reason to take the offer back from whoever then says little, but from whoever is rude: %s',
		(fact) => {
			const put: Told = {answer: 1, facts: [fact]};
			expect(inDrill('lowball', put, {answer: 0})).toContain('lowball.leave');
			expect(inDrill('lowball', put, {answer: 0, flags: ['complaint']})).toContain('lowball.stand');
		},
	);

	it('may be time to think: the offer is kept until the day named, and can still be taken', () => {
		const waiting: Told = {answer: 1, facts: ['thinks-over'], date: 'Friday'};
		const fair: Told = {answer: 1};
		const {now, commitments} = drilled('lowball', [fair, waiting]);
		expect(now.moves).toEqual(['lowball.wait', 'close.offer']);
		expect(commitments).toMatchObject([{kind: 'offer', due: {said: 'Friday'}}]);
		expect(inDrill('lowball', fair, waiting, {answer: 1, facts: ['thanks']})).toEqual(['end.offered']);
		expect(inDrill('lowball', fair, waiting, {answer: 1, facts: ['accepts']})).toEqual(['end.taken']);
	});
});

describe('a condition', () => {
	it('that was said and agreed is kept with the promise and said when it is summed up', () => {
		const {now, commitments} = drilled('lowball', [
			{answer: 1, condition: 'if the figure holds'},
			{answer: 1, facts: ['names-owner'], date: 'June'},
		]);
		expect(commitments).toMatchObject([
			{kind: 'part', condition: 'if the figure holds', due: {said: 'June'}},
		]);
		expect(now.text).toContain('if the figure holds');
	});

	it('is not said by the manager where it speaks of “I”', () => {
		const {now, commitments} = drilled('lowball', [
			{answer: 1, condition: 'if I finish it'},
			{answer: 1, facts: ['names-owner'], date: 'June'},
		]);
		expect(commitments).toMatchObject([{condition: 'if I finish it'}]);
		expect(now.text).not.toContain('if I finish it');
	});
});

describe('a no to what is not money', () => {
	it('is taken as a no', () => {
		expect(inDrill('non-cash', {answer: 1, facts: ['refuses']})).toContain('non-cash.keep');
	});
});

describe('the last words', () => {
	const agreed: readonly Told[] = [
		{answer: 1, facts: ['counters']},
		{answer: 1, facts: ['accepts']},
	];
	const refused: readonly Told[] = [
		{answer: 1, facts: ['criterion']},
		{answer: 1, facts: ['criterion']},
	];
	const noMoney: Setting = {...usual, company: 'struggling'};

	it.each([
		[['question'], 'react.asked'],
		[['yes-no', 'amount'], 'close.exact'],
		[['yes-no', 'restates-terms'], 'react.terms'],
		[['asks-date', 'question'], 'react.parts'],
		[['asks-deed'], 'react.agrees'],
		[['asks-leave', 'yes-no'], 'react.go'],
		[['feels'], 'react.felt'],
		[['refuses'], 'close.exact'],
		[['corrects'], 'close.exact'],
		[['next-step'], 'react.step'],
		[[], 'react.noted'],
	] as const)('are taken up where something is agreed: %s', (facts, move) => {
		expect(inDrill('lowball', ...agreed, {answer: 1, facts})).toContain(move);
	});

	it.each([
		[['question', 'asks-verdict'], 'react.stays'],
		[['question'], 'react.asked'],
		[['asks-deed'], 'react.favour'],
		[['asks-criteria', 'question'], 'react.criteria'],
	] as const)('are taken up after a no as well: %s', (facts, move) => {
		expect(drilled('precedent', [...refused, {answer: 1, facts}], noMoney).now.moves).toContain(move);
	});

	it('tell the day of what is not money, and that the money has none', () => {
		const ranked: Told = {answer: 2, facts: ['ranks-options']};
		const asked: Told = {answer: 1, facts: ['asks-date', 'question']};
		expect(drilled('non-cash', [ranked, ranked, asked], noMoney).now.moves).toContain('react.form-day');
	});

	it('say, before a no, that the point was won and is not what stands in the way', () => {
		expect(drilled('precedent', refused, noMoney).now.moves).toContain('bridge.still');
	});

	it('may put right the day of what was agreed, or tie it to something', () => {
		const moved: Told = {answer: 1, facts: ['corrects'], date: 'the end of March'};
		expect(drilled('lowball', [...agreed, moved]).commitments).toMatchObject([
			{due: {said: 'the end of March'}},
		]);
		const tied: Told = {answer: 1, condition: 'if it holds'};
		expect(drilled('lowball', [...agreed, tied]).commitments).toMatchObject([{condition: 'if it holds'}]);
	});

	it('may ask for a day to look again, which is said with the goodbye', () => {
		const asked: Told = {answer: 2, facts: ['asks-date', 'yes-no'], date: 'March'};
		const {now} = drilled('precedent', [...refused, asked], noMoney);
		expect(now.moves).toContain('end.reopened');
		expect(now.text).toContain('March');
	});
});
