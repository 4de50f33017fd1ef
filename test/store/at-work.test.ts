import {spawn} from 'node:child_process';
import {mkdirSync, readdirSync, statSync} from 'node:fs';
import {join} from 'node:path';
import {afterEach, beforeEach, describe, expect, it} from 'vitest';
import {atWorkIn, type AtWork} from '../../src/store/at-work.ts';
import {freshHome} from '../run-program.ts';

let folder: ReturnType<typeof freshHome>;
let here: AtWork;
let there: AtWork;

beforeEach(() => {
	folder = freshHome();
	here = atWorkIn(folder.home);
	there = atWorkIn(folder.home);
});

afterEach(() => {
	here.away();
	there.away();
	folder.remove();
});

const module = new URL('../../src/store/at-work.ts', import.meta.url).href;

/** Another program that sits at a rehearsal until it is killed. */
async function programAt(id: string): Promise<{readonly kill: () => Promise<void>}> {
	const code = `import {atWorkIn} from ${JSON.stringify(module)};
		const atWork = atWorkIn(${JSON.stringify(folder.home)});
		console.log(atWork.at(${JSON.stringify(id)}));
		// What nothing refers to any more may be closed at any time.
		setInterval(() => atWork, 1000);`;
	const child = spawn(process.execPath, ['--input-type=module', '-e', code], {
		stdio: ['ignore', 'pipe', 'inherit'],
	});
	const closed = new Promise<void>((resolve) => {
		child.on('close', () => {
			resolve();
		});
	});
	await new Promise((resolve) => {
		child.stdout.once('data', resolve);
	});
	return {
		kill: async () => {
			child.kill('SIGKILL');
			await closed;
		},
	};
}

describe('a program that sits at a rehearsal', () => {
	it('is seen by others until it goes away, and not by itself', () => {
		expect(here.at('cdfgh')).toBe(true);
		expect([here.elsewhere('cdfgh'), there.elsewhere('cdfgh')]).toEqual([false, true]);
		here.away();
		expect(there.elsewhere('cdfgh')).toBe(false);
	});

	it('is at one only: sitting down to another it leaves the first', () => {
		here.at('cdfgh');
		here.at('jkmnp');
		expect([there.elsewhere('cdfgh'), there.elsewhere('jkmnp')]).toEqual([false, true]);
	});

	it('is not joined by a second, which stays where it was', () => {
		here.at('cdfgh');
		there.at('jkmnp');
		expect(there.at('cdfgh')).toBe(false);
		expect(here.elsewhere('jkmnp')).toBe(true);
	});

	it('is gone when it was killed, whatever it left behind', async () => {
		const program = await programAt('cdfgh');
		expect(here.elsewhere('cdfgh')).toBe(true);
		await program.kill();
		expect(readdirSync(join(folder.home, 'at-work'))).toEqual(['cdfgh']);
		expect(here.elsewhere('cdfgh')).toBe(false);
		expect(here.at('cdfgh')).toBe(true);
	});

	it('leaves nothing behind when it goes, and shows nothing to others meanwhile', () => {
		here.at('cdfgh');
		const file = join(folder.home, 'at-work', 'cdfgh');
		expect(statSync(file).mode & 0o777).toBe(0o600);
		expect(statSync(join(folder.home, 'at-work')).mode & 0o777).toBe(0o700);
		here.away();
		expect(readdirSync(join(folder.home, 'at-work'))).toEqual([]);
	});

	it('sits down all the same where no sign of it can be given', () => {
		mkdirSync(join(folder.home, 'at-work', 'cdfgh'), {recursive: true});
		expect(here.at('cdfgh')).toBe(true);
		expect(there.elsewhere('cdfgh')).toBe(false);
	});
});
