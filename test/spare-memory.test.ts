import {afterEach, beforeEach, describe, expect, it, vi} from 'vitest';
import {spareMemory, sparingAfter} from '../src/spare-memory.ts';
import {outcomeOf} from './run-program.ts';

describe('a program that takes less', () => {
	const module = new URL('../src/spare-memory.ts', import.meta.url).href;
	const busy = `function busy(n) { return n % 7; }
		let sum = 0;
		for (let n = 0; n < 300_000; n += 1) sum += busy(n);
		process.stdout.write(String(sum));`;
	const run = (text: string): ReturnType<typeof outcomeOf> =>
		outcomeOf([process.execPath, '--trace-opt', '--input-type=module'], text, {env: {NODE_OPTIONS: ''}});

	it('compiles nothing a second time, however often it runs', async () => {
		expect((await run(busy)).stdout).toMatch(/completed .*busy/);
		const less = await run(`const {takeLess} = await import('${module}'); takeLess(); ${busy}`);
		expect(less.stdout).not.toMatch(/completed .*busy/);
		expect(less.stdout).toContain('899997');
	});

	it('says nothing that Node does not know', async () => {
		const {code, stderr} = await run(`const {takeLess} = await import('${module}'); takeLess();`);
		expect({code, stderr}).toEqual({code: 0, stderr: ''});
	});
});

describe('spared memory', () => {
	it('lets go of what nobody wants any more', async () => {
		let unwanted: object | undefined = {rows: Array.from({length: 1000}, String)};
		const kept = new WeakRef(unwanted);
		unwanted = undefined;
		await spareMemory();
		expect(kept.deref()).toBeUndefined();
	});
});

describe('a program that spares memory after every third answer', () => {
	beforeEach(() => {
		vi.useFakeTimers({toFake: ['setTimeout']});
	});

	afterEach(() => {
		vi.useRealTimers();
	});

	/** What is spared a moment after each change: all, some, or nothing. */
	function sparedAt(changes: readonly (readonly [answers: number, isOver: boolean])[]): readonly string[] {
		let now = {turns: 0, isOver: false};
		let spared = '';
		const listener = sparingAfter(
			3,
			() => now,
			(all) => {
				spared += all ? 'all' : 'some';
				return Promise.resolve();
			},
		);
		return changes.map(([turns, isOver]) => {
			now = {turns, isOver};
			spared = '';
			listener();
			vi.advanceTimersByTime(1000);
			return spared;
		});
	}

	it('does so a moment after it, and not after what changed nothing', () => {
		const answers = [0, 1, 1, 2, 3, 3, 4, 5, 6];
		expect(sparedAt(answers.map((count) => [count, false]))).toEqual([
			'',
			'',
			'',
			'',
			'some',
			'',
			'',
			'',
			'some',
		]);
	});

	it('spares all there is when the meeting is over, once, and counts anew from there', () => {
		expect(
			sparedAt([
				[1, false],
				[2, true],
				[2, true],
				[3, false],
				[4, false],
				[5, false],
			]),
		).toEqual(['', 'all', '', '', '', 'some']);
	});
});
