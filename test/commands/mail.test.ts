import {readFileSync, statSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import PostalMime from 'postal-mime';
import {afterAll, describe, expect, it} from 'vitest';
import {keepScript} from '../played-scripts.ts';
import {freshHome, runProgram} from '../run-program.ts';

const {home, remove} = freshHome();
afterAll(remove);

const earlier = keepScript(home, 'round-number', new Date('2026-05-01T09:00:00Z'));
const latest = keepScript(home, 'part-now-rest-in-july', new Date('2026-05-02T09:00:00Z'));

const mail = (...args: readonly string[]) => runProgram(['mail', ...args], '', home);

describe('pushback mail', () => {
	it('prints the mail after the latest rehearsal, and names the blanks on the side', async () => {
		const {code, stdout, stderr} = await mail();
		expect(code).toBe(0);
		expect(stdout).toMatch(/^Subject: Our talk today: part now, the rest by the end of July\n\nHi ‹/);
		expect(stderr).toBe('Yours to fill in: ‹your manager’s name›, ‹your name›\n');
	});

	it('takes an older one by the beginning of its id', async () => {
		expect((await mail(earlier.slice(0, 4))).stdout).toContain('Subject: Thank you for the straight answer');
	});

	it('prints one JSON object with everything in it', async () => {
		const {stdout} = await mail('--json');
		const lines = stdout.trimEnd().split('\n');
		expect(lines).toHaveLength(1);
		expect(JSON.parse(lines[0] ?? '')).toMatchObject({id: latest, ending: 'part-now', open: []});
	});

	it('writes a message file for its owner alone, and writes over nothing', async () => {
		const file = join(home, 'mail.eml');
		expect((await mail('--eml', file, '--to', 'dana@example.com', '--me', 'Kim')).code).toBe(0);
		expect(statSync(file).mode & 0o077).toBe(0);
		const email = await PostalMime.parse(readFileSync(file));
		expect(email.to?.[0]?.address).toBe('dana@example.com');
		expect(email.text).toMatch(/\nKim\n$/);
		writeFileSync(file, 'mine');
		const again = await mail('--eml', file);
		expect([again.code, readFileSync(file, 'utf8')]).toEqual([1, 'mine']);
		expect(again.stderr).toContain(
			'found a file of that name; expected a new one, or --force to write over it',
		);
	});

	it('names an id that is none, and an address that is none', async () => {
		expect((await mail('zzzz')).stderr).toContain('found no rehearsal that begins with "zzzz"');
		const wrong = await mail('--to', 'dana\nBcc: x@example.com');
		expect([wrong.code, wrong.stderr]).toEqual([
			2,
			'--to: found "dana\\nBcc: x@example.com"; expected an address such as dana@example.com\n',
		]);
	});

	it('says what to do where nothing was played to its end', async () => {
		const empty = freshHome();
		const {code, stderr} = await runProgram(['mail'], '', empty.home);
		empty.remove();
		expect(code).toBe(1);
		expect(stderr).toContain('found no rehearsal that has ended; expected one to write from');
	});
});
