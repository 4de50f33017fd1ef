import {describe, expect, it} from 'vitest';
import {fuzz} from './fuzz.ts';

describe('answers, keys and files of every kind (npm run proof -- fuzz does 100,000)', () => {
	it('bring nothing down, are told plainly where they are wrong, and come out as text', () => {
		const counts = fuzz({count: 800, seed: 1});
		expect(counts.failures).toEqual([]);
		expect(counts).toMatchObject({answers: 800, meetings: 100, files: 40});
		expect(counts.refused).toBeGreaterThan(20);
		expect(counts.keyChunks).toBeGreaterThan(800);
		expect(counts.papers).toBeGreaterThan(0);
	});
});
