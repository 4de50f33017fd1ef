import {describe, expect, it} from 'vitest';
import {killMeetings} from './kill.ts';

describe('a program killed at moments of chance (npm run proof -- kill plays 500 meetings)', () => {
	it('loses no answer that the manager had replied to, and its store opens', async () => {
		const count = 6;
		const {replied, kept, opened, failures} = await killMeetings({count, seed: 11, atOnce: 2});
		expect(failures).toEqual([]);
		expect(opened).toBe(count);
		expect(replied).toBeGreaterThan(count);
		expect(kept).toBeGreaterThanOrEqual(replied);
	});
});
