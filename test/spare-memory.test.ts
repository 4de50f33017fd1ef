import {afterEach, beforeEach, describe, expect, it, vi} from 'vitest';
import {spareMemory, sparingAfter} from '../src/spare-memory.ts';

describe('spared memory', () => {
	it('lets go of what nobody wants any more', async () => {
		let unwanted: object | undefined = {rows: Array.from({length: 1000}, String)};
		const kept = new WeakRef(unwanted);
		unwanted = undefined;
		await spareMemory();
		expect(kept.deref()).toBeUndefined();
	});
});

describe('a program that spares memory after every third change', () => {
	beforeEach(() => {
		vi.useFakeTimers({toFake: ['setTimeout']});
	});

	afterEach(() => {
		vi.useRealTimers();
	});

	it('does so a moment after it, and not after what changed nothing', () => {
		let changes = 0;
		let spared = 0;
		const listener = sparingAfter(
			3,
			() => changes,
			() => {
				spared += 1;
				return Promise.resolve();
			},
		);
		const sparedAfter = [0, 1, 1, 2, 3, 3, 4, 5, 6].map((now) => {
			changes = now;
			listener();
			vi.advanceTimersByTime(1000);
			return spared;
		});
		expect(sparedAfter).toEqual([0, 0, 0, 0, 1, 1, 1, 1, 2]);
	});
});
