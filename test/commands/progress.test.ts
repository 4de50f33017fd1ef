import {describe, expect, it} from 'vitest';
import {inSteps} from '../../src/commands/progress.ts';
import {Failure} from '../../src/exit-codes.ts';

/** A terminal that remembers, and a clock that each look moves on. */
function watched(isTTY: boolean, step: number) {
	const written: string[] = [];
	let time = 0;
	return {
		written,
		parts: {
			out: {isTTY, write: (text: string) => written.push(text)},
			now: () => {
				time += step;
				return time;
			},
		},
	};
}

const ten = Array.from({length: 10}, (_, index) => index);
const double = (item: number): number => item * 2;

describe('long work', () => {
	it('gives the results in order', async () => {
		expect(await inSteps('Doubling', ten, double, watched(true, 1).parts)).toEqual(ten.map(double));
	});

	it('says nothing while it takes less than a second', async () => {
		const {written, parts} = watched(true, 50);
		await inSteps('Doubling', ten, double, parts);
		expect(written).toEqual([]);
	});

	it('says how far it is once it takes longer, and wipes that away at the end', async () => {
		const {written, parts} = watched(true, 400);
		await inSteps('Doubling', ten, double, parts);
		expect(written.some((text) => text.includes('Doubling: 5 of 10 · Ctrl+C stops'))).toBe(true);
		expect(written.at(-1)).toBe('\r\u001b[2K');
	});

	it('says nothing where it is not a terminal that listens', async () => {
		const {written, parts} = watched(false, 400);
		await inSteps('Doubling', ten, double, parts);
		expect(written).toEqual([]);
	});

	it('ends between two steps on Ctrl+C, with the exit code of that, and listens no longer', async () => {
		const listening = process.listenerCount('SIGINT');
		let done = 0;
		const work = inSteps(
			'Doubling',
			ten,
			() => {
				done++;
				if (done === 3) process.emit('SIGINT');
			},
			watched(true, 400).parts,
		);
		await expect(work).rejects.toThrow(/^Doubling: stopped after 3 of 10; nothing was written\.$/);
		await expect(work).rejects.toBeInstanceOf(Failure);
		await expect(work).rejects.toMatchObject({code: 130});
		expect(done).toBe(3);
		expect(process.listenerCount('SIGINT')).toBe(listening);
	});

	it('says what is left of it where something was written already', async () => {
		const stop = (): void => void process.emit('SIGINT');
		const left = 'what was printed is not all';
		await expect(inSteps('Export', ten, stop, {...watched(true, 1).parts, left})).rejects.toThrow(
			'Export: stopped after 1 of 10; what was printed is not all.',
		);
	});

	it('passes on what goes wrong in it', async () => {
		const work = inSteps('Doubling', ten, () => Promise.reject(new Error('no')), watched(true, 400).parts);
		await expect(work).rejects.toThrow('no');
	});
});
