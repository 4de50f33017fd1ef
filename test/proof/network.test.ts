import {spawn} from 'node:child_process';
import {mkdirSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterAll, afterEach, describe, expect, it} from 'vitest';
import {lastWords, openTerminal, type Screen, type Terminal} from '../journeys/terminal.ts';
import {freshHome, type Outcome} from '../run-program.ts';
import {alone, bundleReach, whyNetwork} from './network.ts';

const {home, remove} = freshHome();
let terminal: Terminal | undefined;
afterEach(async () => {
	await terminal?.close();
	terminal = undefined;
});
afterAll(remove);

describe('the built program', () => {
	it('asks for no module of a network, and for nothing of Node’s that reaches out', () => {
		const {files, modules, failures} = bundleReach();
		expect(failures).toEqual([]);
		expect(files).toBeGreaterThan(20);
		expect(modules).toContain('sqlite');
	});

	it('would be found out if it did', () => {
		const folder = mkdtempSync(join(tmpdir(), 'pushback-bundle-'));
		const bad = [
			'import a from"node:net";',
			'await import("https")',
			'require(`undici`)',
			'new WebSocket(x)',
			'fetch(y)',
			'process.getBuiltinModule("node:tls")',
			'process.getBuiltinModule(name)',
		];
		bad.forEach((text, index) => {
			writeFileSync(join(folder, `${index}.js`), text);
		});
		expect(bundleReach(folder).failures).toHaveLength(bad.length);
		rmSync(folder, {recursive: true});
	});
});

const none = whyNetwork();

function run(args: readonly string[], input = ''): Promise<Outcome> {
	const [command = '', ...rest] = alone(...args);
	const child = spawn(command, rest, {env: {...process.env, PUSHBACK_HOME: home, NO_COLOR: '1'}});
	let [stdout, stderr] = ['', ''];
	child.stdout.setEncoding('utf8').on('data', (text: string) => (stdout += text));
	child.stderr.setEncoding('utf8').on('data', (text: string) => (stderr += text));
	child.stdin.end(input);
	return new Promise((resolve, reject) => {
		child.on('error', reject);
		child.on('close', (code) => {
			resolve({code, stdout, stderr});
		});
	});
}

const isOver = ({text}: Screen): boolean => text.includes('The meeting is over.');

describe.skipIf(none !== undefined)(`in a network with nothing in it${none ? ` (${none})` : ''}`, () => {
	it('a whole meeting is held on screens, and every paper is written after it, for its owner alone', async () => {
		const [command = '', ...args] = alone('rehearse', '--seed', '5', '--no-case');
		const own = openTerminal(command, args, {env: {PUSHBACK_HOME: home, DEV: 'true'}});
		terminal = own;
		let screen = await own.waitFor('› your answer');
		for (let turn = 0; turn < 40 && !isOver(screen); turn++) {
			const before = lastWords(screen);
			own.type(
				'Since April failed payments fell from 2.1% to 0.8%; Finance has 310,000 euros. I ask for 8,000 once.\r',
			);
			screen = await own.waitFor(
				(now) => isOver(now) || (now.text.includes('› your answer') && lastWords(now) !== before),
			);
		}
		own.press('enter');
		await own.waitFor(/Summary[^]*Ending/);
		own.type('q');
		expect((await own.exit).code).toBe(0);
		const papers = join(home, 'papers');
		mkdirSync(papers);
		const written = [
			['review', '--html', join(papers, 'review.html')],
			['review', '--md', join(papers, 'review.md')],
			['mail', '--eml', join(papers, 'mail.eml')],
			['log', 'checkout: failed payments from 2.1% to 0.8%'],
			['prepare', '--set', 'ask=€8,000, once', '--set', 'achievements.1.what=the checkout'],
			['new-pack', join(home, 'my-pack')],
		];
		for (const each of written) expect([each[0], (await run(each)).code]).toEqual([each[0], 0]);
		expect((await run(['history'])).stdout).toContain('Personal bests');
		const exposed = readdirSync(home, {recursive: true, encoding: 'utf8'})
			.filter((name) => name !== 'papers')
			.map((name) => [name, statSync(join(home, name))] as const)
			.filter(([, about]) => (about.mode & 0o777) !== (about.isDirectory() ? 0o700 : 0o600))
			.map(([name]) => name);
		expect(exposed).toEqual([]);
		expect(readdirSync(papers)).toHaveLength(3);
	});
});
