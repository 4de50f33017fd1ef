import {describe, expect, it} from 'vitest';
import {spareMemory} from '../src/spare-memory.ts';

describe('spared memory', () => {
	it('lets go of what nobody wants any more', async () => {
		let unwanted: object | undefined = {rows: Array.from({length: 1000}, String)};
		const kept = new WeakRef(unwanted);
		unwanted = undefined;
		await spareMemory();
		expect(kept.deref()).toBeUndefined();
	});
});
