import {describe, expect, it} from 'vitest';
import type {Commitment, CommitmentKind, MeetingContext, Stance} from '../../machines/context.ts';
import {outlookOf} from '../../machines/outlook.ts';

const convinced: Stance = {trust: 7, patience: 8, backing: 6, room: 3, doubts: []};
const held = (
	commitments: readonly Commitment[],
	{stance = convinced, results = {}}: Partial<Pick<MeetingContext, 'stance' | 'results'>> = {},
) => outlookOf({stance, results, commitments, shown: {}} as MeetingContext);

const firm = (kind: CommitmentKind): Commitment => ({
	kind,
	branch: 'budget',
	owner: 'manager',
	due: {key: 'month-end'},
});

/** What a firm promise of each kind makes of the meeting, best first. */
const byPromise = [
	['part', 'part-now'],
	['share', 'part-now'],
	['sponsorship', 'sponsored'],
	['later', 'dated-review'],
	['condition', 'dated-review'],
	['review', 'dated-review'],
	['track', 'dated-review'],
	['form', 'other-recognition'],
] as const;

describe('the ending a meeting is heading for', () => {
	it.each(byPromise)('with a firm %s is %s, and with one that lapsed is a soft promise', (kind, ending) => {
		expect(held([firm(kind)])).toEqual({ending, by: kind});
		expect(held([{...firm(kind), lapsed: true}])).toEqual({ending: 'soft-promise'});
	});

	it('is the best that was promised, in whatever order', () => {
		byPromise.forEach(([better, ending], nth) => {
			for (const [worse] of byPromise.slice(nth + 1)) {
				expect(held([firm(better), firm(worse)]).ending).toBe(ending);
				expect(held([firm(worse), firm(better)]).ending).toBe(ending);
			}
		});
	});

	it('names the date that was agreed last', () => {
		expect(held([firm('later'), firm('track')]).by).toBe('track');
		expect(held([firm('track'), firm('later')]).by).toBe('later');
		expect(held([firm('share'), firm('part'), firm('track')]).by).toBe('part');
	});

	it('is the whole ask where all was settled, the manager is convinced and the room is there', () => {
		const results = {budget: 'settled', hr: 'settled'} as const;
		expect(held([], {results})).toEqual({ending: 'granted', by: 'full'});
		expect(held([firm('sponsorship')], {results})).toEqual({ending: 'granted', by: 'sponsorship'});
		const stances: readonly Partial<Stance>[] = [{room: 2}, {backing: 2}, {trust: 3}, {doubts: ['tone']}];
		for (const less of stances)
			expect(held([], {results, stance: {...convinced, ...less}}).ending).toBe('clean-no');
		expect(held([]).ending).toBe('clean-no');
		expect(held([], {results: {...results, deferral: 'standing'}}).ending).toBe('clean-no');
		expect(held([firm('part')], {results})).toEqual({ending: 'part-now', by: 'part'});
	});

	it('is no longer the whole ask once a low offer was made, whatever came of it', () => {
		const settled = {budget: 'settled', hr: 'settled'} as const;
		expect(held([firm('share')], {results: {...settled, lowball: 'soft'}})).toEqual({
			ending: 'part-now',
			by: 'share',
		});
		expect(held([firm('part')], {results: {...settled, lowball: 'settled'}}).ending).toBe('part-now');
		const lying: Commitment = {kind: 'offer', branch: 'lowball'};
		expect(held([lying], {results: {...settled, lowball: 'soft'}}).ending).toBe('soft-promise');
		expect(held([], {results: {...settled, lowball: 'standing'}}).ending).toBe('clean-no');
	});

	it('without a firm promise is kind words where something was promised or let go of, else a plain no', () => {
		expect(held([{kind: 'mention', branch: 'budget'}]).ending).toBe('soft-promise');
		expect(held([], {results: {budget: 'let-go'}}).ending).toBe('soft-promise');
		expect(held([], {results: {budget: 'standing'}}).ending).toBe('clean-no');
	});

	it('is damaged trust below three, whatever was promised', () => {
		expect(held([firm('part')], {stance: {...convinced, trust: 2}}).ending).toBe('damaged-trust');
		expect(held([firm('part')], {stance: {...convinced, trust: 3}}).ending).toBe('part-now');
	});
});
