/** What a question about the deal is answered with, as things stand. */
import {describe, expect, it} from 'vitest';
import {nothingShown, type Commitment, type CommitmentKind} from '../../machines/context.ts';
import {dealAnswers} from '../../machines/deal-questions.ts';
import type {SoFar} from '../../machines/remarks.ts';
import type {Move} from '../../machines/moves.ts';
import {saidThen} from '../../machines/replies.ts';
import {repliesTo} from '../../machines/replies-to-questions.ts';
import {onlyAsksOfDeal} from '../../machines/only-asked.ts';
import {firstStance} from '../../machines/stance.ts';
import type {FactName} from '../../src/scoring/assessment.ts';
import {heard} from '../answers-as-told.ts';
import {usual} from '../settings.ts';

const room = (at: Move, ...kinds: readonly CommitmentKind[]): SoFar => ({
	said: [at],
	setting: usual,
	stance: firstStance(usual),
	commitments: kinds.map((kind): Commitment => ({
		kind,
		branch: 'budget',
		owner: 'manager',
		due: {key: 'month-end'},
	})),
	shown: {
		...nothingShown,
		mostAsked: 6000,
		amount: '6,000',
		bonus: true,
	},
});

const told = (fact: FactName, context: SoFar): readonly Move[] =>
	repliesTo(heard({answer: 1, facts: [fact, 'yes-no']}), context).filter((move) =>
		dealAnswers.includes(move),
	);

describe('a question about the deal', () => {
	it.each([
		['asks-sum', 'hr.raise', [], 'react.sum-asked'],
		['asks-sum', 'hr.raise', ['later'], 'react.sum-later'],
		['asks-sum', 'close.sponsor', ['sponsorship'], 'react.sum-whole'],
		['asks-sum', 'precedent.raise', ['part'], 'react.sum-part'],
		['asks-sum', 'lowball.raise', [], 'react.sum-share'],
		['asks-rest', 'lowball.raise', [], 'react.rest-open'],
		['asks-rest', 'lowball.raise', ['sponsorship'], 'react.rest-stands'],
		['asks-overrule', 'evidence.worth', [], 'react.last-word'],
		['asks-overrule', 'close.endorse', ['sponsorship'], 'react.last-word'],
		['asks-overrule', 'lowball.raise', [], 'react.own-word'],
		['asks-first', 'evidence.invite', [], 'react.me-first'],
		['asks-harder', 'hr.raise', [], 'react.harder'],
		['asks-duration', 'hr.raise', [], 'react.takes'],
		['asks-stuck', 'close.sponsor', ['sponsorship'], 'react.chases'],
		['asks-see', 'hr.process', [], 'react.see-first'],
		['asks-along', 'hr.raise', [], 'react.alone'],
		['asks-on-list', 'budget.raise', [], 'react.on-list'],
		['asks-go-back', 'deferral.raise', [], 'react.goes-back'],
		['asks-level', 'evidence.invite', [], 'react.level'],
		['asks-pot-size', 'evidence.invite', [], 'react.pot-size'],
		['asks-pot-size', 'budget.raise', [], 'react.none-left'],
		['asks-money', 'budget.raise', [], 'react.none-left'],
		['asks-certain', 'hr.raise', ['later'], 'react.own-guess'],
		['asks-source', 'lowball.raise', [], 'react.own-line'],
		['asks-source', 'hr.raise', ['later'], 'react.next-plan'],
		['asks-source', 'close.endorse', ['sponsorship'], 'react.above-me'],
		['asks-yes', 'hr.raise', ['later'], 'react.agreed-so-far'],
		['asks-how-many', 'non-cash.raise', [], 'react.days-number'],
	] as const)('has its answer: %s at %s with %j', (fact, at, kinds, reply) => {
		expect(told(fact, room(at, ...kinds))).toEqual([reply]);
	});

	it.each([
		['asks-sum', 'ask.reason', []],
		['asks-sum', 'evidence.invite', []],
		['asks-overrule', 'conduct.raise', []],
		['asks-overrule', 'matter.need', []],
		['asks-rest', 'hr.raise', []],
		['asks-source', 'hr.raise', []],
		['asks-yes', 'hr.raise', []],
		['asks-how-many', 'hr.raise', []],
		['asks-money', 'evidence.invite', []],
	] as const)('has none where nothing is known of it: %s at %s with %j', (fact, at, kinds) => {
		expect(told(fact, room(at, ...kinds))).toEqual([]);
	});

	it('names no sum where none was named, and none that was taken back', () => {
		const open = room('hr.raise');
		const unnamed = (mostAsked: number): typeof open => {
			const shown = {...open.shown, mostAsked};
			Reflect.deleteProperty(shown, 'amount');
			return {...open, shown};
		};
		expect(told('asks-sum', unnamed(0))).toEqual(['react.sum-open']);
		expect(told('asks-sum', unnamed(open.shown.mostAsked))).toEqual([]);
	});

	it('is answered by what is agreed in the same breath', () => {
		const asked = heard({answer: 1, facts: ['asks-sum', 'yes-no']});
		const words = (...moves: readonly Move[]): readonly Move[] =>
			saidThen(
				{said: ['hr.backing', 'react.sum-asked', ...moves.slice(0, -1)], spoken: 1},
				moves.at(-1) ?? 'hr.raise',
				asked,
			).slice(1);
		expect(words('hr.settle', 'precedent.raise-on')).toContain('react.sum-whole');
		expect(words('budget.settle-later', 'hr.raise-on')).toContain('react.sum-later');
		expect(words('budget.settle-part', 'hr.raise-on')).not.toContain('react.sum-asked');
		expect(words('hr.criteria')).toContain('react.sum-asked');
	});

	it('leaves the talk where it is if nothing else is said', () => {
		const context = room('hr.raise');
		const asks = {
			...heard({answer: 1}),
			facts: (['asks-overrule', 'yes-no'] as const).map((fact) => ({fact, start: 0, end: 9})),
		};
		expect(onlyAsksOfDeal(asks, context)).toBe(true);
		const back = [...context.said, 'react.last-word', 'aside.back'] as const;
		expect(onlyAsksOfDeal(asks, {...context, said: [...back, ...back.slice(1)]})).toBe(false);
		const tells = {fact: 'amount', start: 12, end: 20} as const;
		expect(onlyAsksOfDeal({...asks, facts: [...asks.facts, tells]}, context)).toBe(false);
		expect(onlyAsksOfDeal(heard({answer: 1, facts: ['yes-no']}), context)).toBe(false);
	});
});
