import {mkdirSync, readdirSync, readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {afterAll, describe, expect, it} from 'vitest';
import {aboutPack, fullLines} from '../full-pack.ts';
import {freshHome, runProgram, type Outcome} from '../run-program.ts';

const {home, remove} = freshHome();
afterAll(remove);

const run = (...args: readonly string[]): Promise<Outcome> => runProgram(args, '', home);

/** A folder with these files. */
function folder(name: string, files: Readonly<Record<string, string>>): string {
	const path = join(home, name);
	mkdirSync(path, {recursive: true});
	for (const [file, text] of Object.entries(files)) writeFileSync(join(path, file), text);
	return path;
}

const good = (name: string): string =>
	folder(name, {'pack.yaml': aboutPack(name), 'lines.yaml': fullLines()});

describe('pushback check', () => {
	it('says in one line that a good pack has nothing to mend', async () => {
		const {code, stdout} = await run('check', good('good'));
		expect(stdout).toMatch(/good: \d+ moves, \d+ wordings, nothing to mend\.\n$/);
		expect(stdout.trim().split('\n')).toHaveLength(1);
		expect(code).toBe(0);
	});

	it('passes the built-in pack', async () => {
		const {code, stdout} = await run('check');
		expect(stdout).toContain('nothing to mend');
		expect(code).toBe(0);
	});

	it('ends with 1 on an error, and says where and what it is', async () => {
		const path = folder('bad', {'pack.yaml': aboutPack(), 'lines.yaml': `${fullLines()}\nhr.stnd: {}\n`});
		const {code, stdout} = await run('check', path);
		expect(stdout).toMatch(/lines\.yaml:\d+:1 {2}PB004 {2}found the move "hr\.stnd"; expected .*hr\.stand\n/);
		expect(stdout).toContain('1 error, 0 warnings');
		expect(code).toBe(1);
	});

	it('ends with 0 on warnings alone', async () => {
		const asking = fullLines().replace(/^hr\.stand:\n {2}data-driven:\n {4}d1: "/m, '$&Why? ');
		const {code, stdout} = await run(
			'check',
			folder('warned', {'pack.yaml': aboutPack(), 'lines.yaml': asking}),
		);
		expect(stdout).toContain('PB102');
		expect(stdout).toContain('0 errors, 1 warning');
		expect(code).toBe(0);
	});

	it('gives the findings as JSON', async () => {
		const path = folder('json', {'pack.yaml': aboutPack(), 'lines.yaml': fullLines('hr.stand')});
		const {code, stdout} = await run('check', path, '--json');
		expect(JSON.parse(stdout)).toMatchObject({
			errors: 1,
			warnings: 0,
			findings: [{code: 'PB005', level: 'error', line: 1, column: 1, found: 'no lines for hr.stand'}],
		});
		expect(code).toBe(1);
	});

	it('lets nothing from a pack reach the terminal as it is', async () => {
		const nasty = '\u001b[2J\u009b31m';
		const path = folder('nasty', {
			'pack.yaml': `name: "${nasty}"\n`,
			[`x\u001b[2J.yaml`]: `hr.stand: {data-driven: {d1: "${nasty}", "${nasty}": *${nasty}}}\n`,
		});
		for (const args of [
			['check', path],
			['check', path, '--json'],
			['rehearse', '--plain', '--pack', path],
		]) {
			const {code, stdout, stderr} = await run(...args);
			expect(`${stdout}${stderr}`).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f]/);
			expect(code).toBe(1);
		}
	});

	it('reads no file that is larger than a person writes, and nothing that is no file', async () => {
		const path = folder('large', {
			'pack.yaml': aboutPack(),
			'lines.yaml': `${fullLines()}\n# ${'x'.repeat(600_000)}`,
		});
		mkdirSync(join(path, 'folder.yaml'));
		const {code, stdout} = await run('check', path);
		expect(stdout).toMatch(/^\S+folder\.yaml:1:1 {2}PB002 {2}found something that is no file/m);
		expect(stdout).toMatch(/^\S+lines\.yaml:1:1 {2}PB002 {2}found \d+ bytes; expected at most 500000$/m);
		expect(code).toBe(1);
	});

	it('says what a code means', async () => {
		const {stdout} = await run('check', '--explain', 'pb010');
		expect(stdout).toContain('PB010  Unknown slot');
		expect((await run('check', '--explain', 'PB999')).code).toBe(2);
	});

	it('prints the schema of a file', async () => {
		for (const name of ['lines', 'pack']) {
			const {code, stdout} = await run('check', '--schema', name);
			expect(JSON.parse(stdout)).toMatchObject({type: 'object', additionalProperties: false});
			expect(code).toBe(0);
		}
	});
});

describe('pushback new-pack', () => {
	it('makes a pack that passes the check as it is and can be rehearsed with', async () => {
		const path = join(home, 'Our Team!');
		const made = await run('new-pack', path);
		expect(made.stderr).toBe('');
		expect(made.stdout.trim().split('\n')).toHaveLength(2);
		expect(made.code).toBe(0);
		expect((await run('check', path)).stdout).toContain('nothing to mend');
		expect(readFileSync(join(path, 'pack.yaml'), 'utf8')).toMatch(/^name: our-team$/m);
		const played = await run('rehearse', '--plain', '--seed', '1', '--pack', path);
		expect(played.stdout).toContain('Manager:');
		expect(played.code).toBe(0);
	});

	it('puts the schemas beside the files and names them on top of each', async () => {
		const path = join(home, 'with-schemas');
		await run('new-pack', path);
		const names = readdirSync(path);
		expect(names).toEqual(expect.arrayContaining(['lines.schema.json', 'pack.schema.json']));
		for (const name of names.filter((each) => each.endsWith('.yaml'))) {
			const [first] = readFileSync(join(path, name), 'utf8').split('\n');
			const kind = name === 'pack.yaml' ? 'pack' : 'lines';
			expect(first).toBe(`# yaml-language-server: $schema=./${kind}.schema.json`);
		}
	});

	it('refuses a folder with something in it, and leaves it as it was', async () => {
		const path = folder('taken', {'mine.txt': 'mine'});
		const {code, stderr} = await run('new-pack', path);
		expect(stderr).toContain('found a folder with something in it');
		expect(code).toBe(1);
		expect(readdirSync(path)).toEqual(['mine.txt']);
	});
});

describe('a pack of one’s own', () => {
	it('is asked for again when a meeting with it is gone on with', async () => {
		const path = good('ours');
		const kept = join(home, 'kept');
		const {openStore} = await import('../../src/store/open-store.ts');
		const opened = openStore(kept);
		if (!('store' in opened)) throw new Error('no store');
		const {store} = opened;
		const setting = {style: 'data-driven', pressure: 'calm', bonus: 'standard', company: 'steady'} as const;
		const id = store.create({setting, seed: 1, pack: 'ours', at: new Date(0), random: Math.random});
		store.addReply(id, 1, {kind: 'answer', text: 'Hello.'}, new Date(0));
		store.close();
		const other = await run(
			'--data-dir',
			kept,
			'rehearse',
			'--plain',
			'--pack',
			good('theirs'),
			'--resume',
			id,
		);
		expect(other.stderr).toContain('was begun with the pack “ours”');
		expect(other.code).toBe(1);
		const own = await run('--data-dir', kept, 'rehearse', '--plain', '--pack', path, '--resume', id);
		expect(own.code).toBe(0);
	});

	it('is kept by its name with the rehearsal', async () => {
		const kept = join(home, 'named');
		const args = ['--data-dir', kept, 'rehearse', '--plain', '--pack', good('named-so')];
		const played = await runProgram(args, 'Hello.\n', home);
		expect(played).toMatchObject({code: 0, stderr: ''});
		const {openStore} = await import('../../src/store/open-store.ts');
		const opened = openStore(kept);
		if (!('store' in opened)) throw new Error('no store');
		expect(opened.store.list({limit: 5}).map(({pack}) => pack)).toEqual(['named-so']);
		opened.store.close();
	});
});
