import {describe, expect, it} from 'vitest';
import {beginWith, counting, failureOf, heldMeeting, minute, ownFolder, said} from './a-store.ts';

const {opened, closeAll} = ownFolder();

describe('meetings that were held', () => {
	it('come back as they were kept, also after the program has ended', () => {
		const id = opened().real.add(heldMeeting, minute(1), counting());
		closeAll();
		expect(opened().real.list()).toEqual([{id, ...heldMeeting}]);
	});

	it('are listed with the latest first, and found by the beginning of their id', () => {
		const {real} = opened();
		const random = counting();
		const first = real.add(heldMeeting, minute(1), random);
		const second = real.add({...heldMeeting, held: '2026-11-28'}, minute(2), random);
		expect(real.list().map(({id}) => id)).toEqual([second, first]);
		expect(real.find(first.slice(0, 4).toUpperCase())).toMatchObject({id: first});
		expect(real.find('')).toEqual({candidates: [second, first]});
		expect(real.find('zzzzz')).toEqual({candidates: []});
	});

	it('have their commitments marked with the day, and opened again', () => {
		const {real} = opened();
		const id = real.add(heldMeeting, minute(1), counting());
		real.settle(id, 1, 'kept', '2026-12-03');
		expect(real.list()[0]?.commitments[0]).toMatchObject({state: 'kept', settledOn: '2026-12-03'});
		real.settle(id, 1, 'open', '2026-12-04');
		expect(real.list()[0]?.commitments[0]).toEqual(heldMeeting.commitments[0]);
		expect(
			String(
				failureOf(() => {
					real.settle(id, 9, 'kept', '2026-12-03');
				}),
			),
		).toContain('no commitment 9');
	});

	it('stay when the rehearsal beside them is removed, and go by themselves', () => {
		const store = opened();
		const rehearsal = beginWith(store, 'Hello');
		const id = store.real.add({...heldMeeting, rehearsal}, minute(1), counting());
		expect(store.real.list()[0]?.rehearsal).toBe(rehearsal);
		store.remove(rehearsal);
		expect(store.real.list()).toEqual([{id, ...heldMeeting}]);
		store.real.remove(id);
		expect(store.real.list()).toEqual([]);
	});

	it('know how each pushback had been practised until that day', () => {
		const store = opened();
		for (const score of [40, 70]) {
			const id = beginWith(store, 'a', 'b');
			const recorded = {levels: {data: 0, roi: 0, humility: 0, answer: 0}, flags: [], scorer: 1} as const;
			store.record(id, 1, {...recorded, move: 'budget.raise', branch: 'budget', score});
			store.record(id, 2, {...recorded, move: 'budget.press', branch: 'budget', score: score - 5});
			store.addReply(id, 3, said('c'), minute(9), {...recorded, move: 'close.no', score: 90});
		}
		expect([...store.real.practisedUntil('2026-03-01')]).toEqual([['budget', {rehearsals: 2, best: 70}]]);
		expect(store.real.practisedUntil('2026-02-28').size).toBe(0);
	});
});
