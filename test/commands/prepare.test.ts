import {copyFileSync, readFileSync, statSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {afterEach, beforeEach, describe, expect, it} from 'vitest';
import {fieldIn, placeNamed} from '../../src/case/case-text.ts';
import type {Weighed} from '../../src/case/weigh.ts';
import {caseNames, fileOf, sourceOfCase} from '../case/cases.ts';
import {freshHome, runProgram, type Outcome} from '../run-program.ts';

let home = '';
let remove = (): void => undefined;
beforeEach(() => {
	({home, remove} = freshHome());
});
afterEach(() => {
	remove();
});

const run = (...args: readonly string[]): Promise<Outcome> => runProgram(args, '', home);
const caseFile = (): string => join(home, 'case.yaml');

/** Runs with an editor that does this to the file, in shell. */
async function editedBy(script: string): Promise<Outcome> {
	const editor = join(home, 'editor.sh');
	writeFileSync(editor, `#!/bin/sh\n${script}\n`, {mode: 0o755});
	const before = process.env['VISUAL'];
	process.env['VISUAL'] = editor;
	try {
		return await run('prepare', '--edit');
	} finally {
		if (before === undefined) delete process.env['VISUAL'];
		else process.env['VISUAL'] = before;
	}
}

describe('pushback prepare', () => {
	it('says how to begin where there is no case', async () => {
		const {code, stderr} = await run('prepare', '--check');
		expect(code).toBe(1);
		expect(stderr).toMatch(/case\.yaml {2}found no case; expected one\. .*pushback prepare/);
	});

	it('makes a case field by field from the command line, for its owner alone to read', async () => {
		const {code, stdout} = await run(
			'prepare',
			'--set=achievements.1.what=the move',
			'--set=achievements.1.worth=€20,000 a year',
			'--set=ask=€2,000, once',
			'--set=other-forms=days; a course',
		);
		expect(stdout).toContain('10 times the €2,000 you ask for');
		expect(code).toBe(0);
		expect(statSync(caseFile()).mode & 0o077).toBe(0);
		expect(readFileSync(caseFile(), 'utf8')).toMatch(/- "?days"?\n.*- "?a course"?/);
	});

	it('checks: each mistake with its place, and ends with 1', async () => {
		writeFileSync(caseFile(), 'achievements:\n  - what: the move\nask: €500\ncompany: rich\n');
		const {code, stdout} = await run('prepare', '--check');
		expect(stdout).toMatch(
			/case\.yaml:4:10 {2}found "rich" at company; expected one of strong, steady, struggling/,
		);
		expect(code).toBe(1);
	});

	it('checks: what it is worth, where each figure is from, what is missing and what that would buy', async () => {
		const {code, stdout: printed} = await run('prepare', '--check', '--case', fileOf('rupees'));
		const stdout = printed.replaceAll(/\s+/g, ' ');
		expect(stdout).toContain('times the ₹400,000 you ask for');
		expect(stdout).toContain('achievements.1.worth: Rs 1.2 crore a year');
		expect(stdout).toContain('nothing here changes money');
		expect(stdout).toMatch(/achievements\.3\.others: who helped\. It buys/);
		expect(code).toBe(0);
	});

	it('says the same as one JSON object', async () => {
		const {stdout} = await run('prepare', '--check', '--json', '--case', fileOf('rupees'));
		const told = JSON.parse(stdout) as {mistakes: unknown[]; gaps: unknown[]; weighed: {ask: unknown}};
		expect(told.mistakes).toEqual([]);
		expect(told.weighed.ask).toMatchObject({low: 400_000, currency: 'INR'});
	});

	it('opens the editor, and shows the mistakes made there without losing a word', async () => {
		const typed = 'achievements:\n  - what: the move\nask: [€500\n# my own words';
		const {code, stdout} = await editedBy(`printf '%s' '${typed}' > "$1"`);
		expect(stdout).toMatch(/case\.yaml:\d+:\d+ {2}found/);
		expect(code).toBe(1);
		expect(readFileSync(caseFile(), 'utf8')).toBe(typed);
		const {stderr} = await run('prepare', '--set=ask=€600');
		expect(stderr).toContain('prepare --edit');
		expect(readFileSync(caseFile(), 'utf8')).toBe(typed);
	});

	it('gives the editor a file with every field where there was none', async () => {
		await editedBy('cp "$1" "$1.seen"');
		expect(readFileSync(`${caseFile()}.seen`, 'utf8')).toContain('own-part:');
	});

	it('tells when the editor failed', async () => {
		const {code, stderr} = await editedBy('exit 3');
		expect(stderr).toContain('ended with code 3');
		expect(code).toBe(1);
	});

	it('makes a case of the notes of a year, and never over one that is there', async () => {
		await run('log', '--on', '2026-04-11', 'checkout migration: failed payments from 2.1% to 0.8%');
		await run('log', '--on', '2026-09-15', 'checkout migration: about €310,000 a year in orders');
		expect((await run('prepare', '--check')).stderr).toContain('You have 2 notes');
		const {stdout} = await run('prepare', '--from-notes');
		expect(stdout).toContain('A case from your notes');
		expect(stdout).toMatch(/found nothing at ask/);
		const made = readFileSync(caseFile(), 'utf8');
		expect(made).toContain('change: "failed payments from 2.1% to 0.8%"');
		const {code, stderr} = await run('prepare', '--from-notes');
		expect([code, stderr]).toEqual([1, expect.stringContaining('found a case already') as unknown]);
		expect(readFileSync(caseFile(), 'utf8')).toBe(made);
	});
});

describe('pushback log', () => {
	it('lists what was noted, dated, and adds to the end', async () => {
		expect((await run('log')).stdout).toContain('No notes yet');
		await run('log', '--on', '2026-03-14', 'rotated', 'the keys');
		await run('log', 'today:', 'done');
		const {stdout} = await run('log');
		expect(stdout).toMatch(/^2026-03-14 {2}rotated the keys\n\d{4}-\d{2}-\d{2} {2}today: done\n$/);
		expect((await run('log', '--json')).stdout.split('\n')[0]).toBe(
			'{"day":"2026-03-14","text":"rotated the keys"}',
		);
	});

	it('goes on in a file whose last line was not ended', async () => {
		writeFileSync(join(home, 'notes.txt'), '2026-01-01  by hand');
		await run('log', '--on', '2026-01-02', 'next');
		expect(readFileSync(join(home, 'notes.txt'), 'utf8')).toBe('2026-01-01  by hand\n2026-01-02  next\n');
	});

	it('shows nothing a terminal would obey, and refuses a day that is none', async () => {
		await run('log', '--on', '2026-01-02', 'a\u001b[31mb');
		expect((await run('log')).stdout).not.toContain('\u001b');
		const {code, stderr} = await run('log', '--on', 'yesterday', 'x');
		expect([code, stderr]).toEqual([2, expect.stringContaining('expected a day') as unknown]);
	});
});

describe('pushback ready', () => {
	it('says how strong the case is, what to lead with, and where it is weak', async () => {
		copyFileSync(fileOf('no-money'), caseFile());
		const {code, stdout} = await run('ready');
		expect(stdout).toMatch(/^Ready: \d+\/100/);
		expect(stdout).toContain('Lead with the call routing for a relationship-oriented manager');
		expect(stdout).toContain('pushback handbook');
		expect(code).toBe(0);
	});

	it('works on the built-in example where there is no case, and says so', async () => {
		expect((await run('ready')).stdout).toContain('built-in example');
	});

	it('is one JSON object on demand', async () => {
		const page = JSON.parse((await run('ready', '--json', '--case', fileOf('blanks'))).stdout) as {
			score: number;
		};
		expect(page.score).toBeLessThan(40);
	});

	it.each(caseNames)(
		'traces every figure it works out of %s to the fields it was made from',
		async (name) => {
			const source = sourceOfCase(name);
			const {weighed} = JSON.parse((await run('ready', '--json', '--case', fileOf(name))).stdout) as {
				weighed: Weighed;
			};
			const {achievements, ask, floor, worth, yearly, multiple, share, payback} = weighed;
			const amounts = [...achievements.map(({amount}) => amount), ask, floor, worth, yearly].filter(
				(amount) => amount !== undefined,
			);
			for (const {from} of amounts) {
				expect(from).not.toEqual([]);
				for (const {field, words} of from) {
					const place = placeNamed(field);
					expect(place && fieldIn(source, place)).toBe(words);
				}
			}
			// What is made of two of them stands only where both stand.
			if (multiple ?? share) expect([worth, ask]).not.toContain(undefined);
			if (payback) expect([yearly, ask]).not.toContain(undefined);
		},
	);
});

describe('pushback rehearse with a case', () => {
	const play = (input: string, ...args: readonly string[]): Promise<Outcome> =>
		runProgram(['rehearse', '--plain', '--seed', '3', ...args], input, home);

	it('sets the meeting up as the case says, unless the command line says otherwise', async () => {
		copyFileSync(fileOf('no-money'), caseFile());
		expect((await play('')).stdout).toContain(
			'relationship-oriented manager, rushed · discretionary bonus · steady company',
		);
		expect((await play('', '--company', 'strong')).stdout).toContain('strong company');
		expect((await play('', '--no-case')).stdout).toContain('data-driven manager, calm');
	});

	it('does not begin with a case that is wrong, and says what to do', async () => {
		writeFileSync(caseFile(), 'ask: 1\n');
		const {code, stderr} = await play('');
		expect(stderr).toMatch(/case\.yaml:1:1 {2}found nothing at achievements/);
		expect(stderr).toContain('--no-case');
		expect(code).toBe(1);
	});

	it('holds what is claimed against it', async () => {
		copyFileSync(fileOf('rupees'), caseFile());
		const said = 'The slotting engine saves Rs 1.2 crore a year, by the books of Operations.\n';
		const {stdout} = await runProgram(['rehearse', '--json', '--seed', '3'], said, home);
		const end = JSON.parse(stdout.trim().split('\n').at(-1) ?? '{}') as {ledger: unknown[]};
		expect(end.ledger[0]).toMatchObject({verdict: 'same', against: {field: 'achievements.1.worth'}});
	});
});
