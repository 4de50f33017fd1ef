import {spawn} from 'node:child_process';
import {afterAll, describe, expect, it} from 'vitest';
import {freshHome, program, runProgram} from '../run-program.ts';

const {home, remove} = freshHome();
afterAll(remove);

const answers = [
	'Thanks for making the time. I would like to talk about a bonus for my work on the checkout this year.',
	'Since April failed payments went from 2.1% to 0.8%, about €310,000 a year that we used to lose.',
	'I am asking for 8,000 euros, once. That is 2.5% of what it brings in a year.',
	'How does the process work, and who decides? I can send you one page by Friday.',
	'Thank you. I will send you the page on Friday.',
];

const args = ['rehearse', '--plain', '--seed', '7'];

/** Gives the first answers, and kills the program without warning when the manager has replied to the last of them. */
function killedAfter(count: number): Promise<void> {
	return new Promise((resolve) => {
		const child = spawn(process.execPath, [program, ...args, '--json'], {
			env: {...process.env, PUSHBACK_HOME: home},
			stdio: ['pipe', 'pipe', 'inherit'],
		});
		let printed = '';
		child.stdout.setEncoding('utf8').on('data', (text: string) => {
			printed += text;
			if (printed.split('\n').length > count) child.kill('SIGKILL');
		});
		child.on('close', () => {
			resolve();
		});
		child.stdin.on('error', () => undefined);
		child.stdin.write(`${answers.slice(0, count).join('\n')}\n`);
	});
}

const summaryOf = (stdout: string): string => stdout.slice(stdout.indexOf('Summary'));

describe('a meeting cut off by a kill', () => {
	it('goes on where it was, and ends as it would have ended', async () => {
		const whole = await runProgram(args, `${answers.join('\n')}\n`, home);
		await killedAfter(3);
		const rest = await runProgram(
			['rehearse', '--resume', '--plain'],
			`${answers.slice(3).join('\n')}\n`,
			home,
		);
		expect(rest.code).toBe(0);
		expect(summaryOf(rest.stdout)).toBe(summaryOf(whole.stdout));
	});

	it('is not offered again once it has ended', async () => {
		const {code, stderr} = await runProgram(['rehearse', '--resume', '--plain'], '', home);
		expect(code).toBe(1);
		expect(stderr).toContain('found no meeting that was cut off');
	});

	it('is asked for by the beginning of its id; an unknown one is named', async () => {
		const {code, stderr} = await runProgram(['rehearse', '--resume', 'zzzzz', '--plain'], '', home);
		expect(code).toBe(1);
		expect(stderr).toContain('no rehearsal that begins with "zzzzz"');
	});
});

describe('a meeting that is open in another window', () => {
	const other = freshHome();
	afterAll(other.remove);

	/** Holds an exam of two answers and stays in it, until told to end it. */
	function inExam(): Promise<{readonly end: () => Promise<void>}> {
		return new Promise((resolve) => {
			const child = spawn(process.execPath, [program, ...args, '--rung', 'exam', '--json'], {
				env: {...process.env, PUSHBACK_HOME: other.home},
				stdio: ['pipe', 'pipe', 'inherit'],
			});
			const closed = new Promise<void>((done) => {
				child.on('close', () => {
					done();
				});
			});
			let printed = '';
			child.stdout.setEncoding('utf8').on('data', (text: string) => {
				printed += text;
				if (printed.split('\n').length !== 3) return;
				resolve({
					end: () => {
						child.stdin.end();
						return closed;
					},
				});
			});
			child.stdin.write(`${answers.slice(0, 2).join('\n')}\n`);
		});
	}

	it('is neither named as cut off, nor debriefed, gone on with or deleted; afterwards it is what it became', async () => {
		const run = (...words: readonly string[]) => runProgram(words, '', other.home);
		const exam = await inExam();
		const listed = await run('history', '--json');
		const {id} = JSON.parse(listed.stdout) as {readonly id: string};
		expect((await run('review')).stderr).toContain('found no rehearsal that was kept');
		expect((await run('rehearse', '--plain')).stderr).not.toContain('cut off');
		expect(await run('review', id)).toMatchObject({code: 1, stdout: ''});
		expect((await run('review', id)).stderr).toContain(`the exam ${id} goes on in another window`);
		expect((await run('rehearse', '--resume', id, '--plain')).stderr).toContain('open in another window');
		expect((await run('delete', id)).stderr).toContain(`${id} is open in another window`);
		await exam.end();
		const {stdout} = await run('review', id);
		expect(stdout).toContain('Ending: Left before the end');
		expect((await run('delete', id)).stdout).toBe(`${id} deleted.\n`);
	}, 60_000);
});
