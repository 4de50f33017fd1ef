import {describe, expect, it} from 'vitest';
import {framesAtOnce, type Writable} from '../../src/tui/frames-at-once.ts';

const [begins, ends] = ['\u001b[?2026h', '\u001b[?2026l'];

function paper(): {readonly written: string[]; readonly stdout: Writable; readonly called: () => number} {
	const written: string[] = [];
	let called = 0;
	const write = (chunk: string | Uint8Array, ...others: readonly unknown[]): boolean => {
		written.push(String(chunk));
		for (const other of others) {
			if (typeof other === 'function') called += 1;
		}
		return true;
	};
	return {written, stdout: {write}, called: () => called};
}

describe('frames at once', () => {
	it('are written in one piece when they end', () => {
		const {written, stdout} = paper();
		framesAtOnce(stdout);
		for (const part of [begins, 'one row\n', 'another\n']) stdout.write(part);
		expect(written).toEqual([]);
		stdout.write(ends);
		expect(written).toEqual([`${begins}one row\nanother\n${ends}`]);
	});

	it('leave what is no frame as it comes', () => {
		const {written, stdout} = paper();
		framesAtOnce(stdout);
		stdout.write('a');
		stdout.write('b');
		expect(written).toEqual(['a', 'b']);
	});

	it('keep the order where somebody wants to be told that all is written', () => {
		const {written, stdout, called} = paper();
		framesAtOnce(stdout);
		stdout.write(begins);
		stdout.write('half a frame');
		stdout.write('', () => undefined);
		expect(written).toEqual([`${begins}half a frame`, '']);
		expect(called()).toBe(1);
	});

	it('lose nothing where a frame is broken off, and write as before from then on', () => {
		const {written, stdout} = paper();
		const {write} = stdout;
		const stop = framesAtOnce(stdout);
		stdout.write(begins);
		stdout.write('half a frame');
		stop();
		expect(written).toEqual([`${begins}half a frame`]);
		expect(stdout.write).toBe(write);
	});
});
