import {copyFileSync, readFileSync, rmSync} from 'node:fs';
import {join} from 'node:path';
import {afterAll, describe, expect, it} from 'vitest';
import {exampleCase} from '../../src/case/example.ts';
import {fileOf} from '../case/cases.ts';
import {exampleAnswers, talk} from '../claiming.ts';
import {keepScript, keepTalk} from '../played-scripts.ts';
import {freshHome, runProgram} from '../run-program.ts';

const {home, remove} = freshHome();
afterAll(remove);

const other = keepScript(home, 'round-number', new Date('2026-05-01T09:00:00Z'));
keepTalk(home, talk(...exampleAnswers), 'left', new Date('2026-05-02T09:00:00Z'));

const run = (...args: readonly string[]) => runProgram(args, '', home);

describe('pushback brief', () => {
	it('prints the page as Markdown, and says whose case it is', async () => {
		const {code, stdout, stderr} = await run('brief');
		expect(code).toBe(0);
		expect(stdout).toContain('# A bonus: the case on one page\n');
		expect(stdout).toContain(
			'| the checkout migration | failed payments down from 2.1% to 0.8% since April |',
		);
		expect(stderr).toContain('the built-in example case');
	});

	it('takes the case the rehearsal was played with where none is in its place', async () => {
		const own = {...exampleCase, role: 'Lead of the night shift'};
		const id = keepTalk(
			home,
			{...talk(...exampleAnswers), case: own},
			'left',
			new Date('2026-04-01T09:00:00Z'),
		);
		const {stdout, stderr} = await run('brief', id);
		expect(stdout).toContain('Lead of the night shift');
		expect(stderr).not.toContain('built-in');
	});

	it('writes a page to print', async () => {
		const file = join(home, 'page.html');
		expect((await run('brief', '--html', file, '--me', 'Kim')).code).toBe(0);
		expect(readFileSync(file, 'utf8')).toContain('<h1>A bonus for Kim: the case on one page</h1>');
	});

	it('refuses with a list of what is in its way', async () => {
		const {code, stdout, stderr} = await run('brief', other, '--case', fileOf('blanks'));
		expect([code, stdout]).toEqual([1, '']);
		expect(stderr).toContain('in its way:\n  reason: found a blank: “???”; expected what belongs there\n');
	});

	it('tells a script the same as data', async () => {
		const {code, stdout} = await run('brief', other, '--json');
		const {obstacles} = JSON.parse(stdout) as {obstacles: readonly {where: string}[]};
		expect(code).toBe(1);
		expect(obstacles.map(({where}) => where)).toContain('the rehearsal');
		expect(JSON.parse((await run('brief', '--json')).stdout)).toMatchObject({ask: '€8,000, once'});
	});
});

describe('pushback cards', () => {
	it('prints three, with the facts of the example where it was rehearsed', async () => {
		const {stdout} = await run('cards');
		expect(stdout.match(/^\d\. If /gm)).toHaveLength(3);
		expect(stdout).not.toContain('‹your figure›');
	});

	it('leaves blanks where the example was not what was rehearsed, and fills them from a case of one’s own', async () => {
		expect((await run('cards', other, '--md')).stdout).toContain('‹the result it rests on›');
		const own = join(home, 'case.yaml');
		copyFileSync(fileOf('rupees'), own);
		const {stdout} = await run('cards', other, '--json');
		rmSync(own);
		const cards = stdout
			.trimEnd()
			.split('\n')
			.map((line) => JSON.parse(line) as {say: string});
		expect(cards).toHaveLength(3);
		expect(cards.map(({say}) => say).join()).toContain('Wrong credits down from 310 a month to 40');
	});
});
