import {describe, expect, it} from 'vitest';
import {damage} from './damage.ts';

describe('a store that was cut or bent anywhere (npm run proof -- damage bends 6,000 bytes)', () => {
	it('is opened, or set aside whole and a new one begun', () => {
		const {failures, setAside, opened} = damage({count: 60, seed: 3, step: 5000});
		expect(failures).toEqual([]);
		expect(setAside).toBeGreaterThan(15);
		expect(opened).toBeGreaterThan(10);
	});
});
