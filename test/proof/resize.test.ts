import {describe, expect, it} from 'vitest';
import {resizes} from './resize.ts';

describe('windows resized at any moment (npm run proof -- resize drags 300 about)', () => {
	it('show afterwards what a program shows that has drawn itself anew, and no row besides', async () => {
		const counts = await resizes({count: 10, seed: 7, atOnce: 2});
		expect(counts.failures).toEqual([]);
		expect(counts.resizes).toBeGreaterThan(20);
	});
});
