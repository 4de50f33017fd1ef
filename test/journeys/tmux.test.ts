/** The program inside a real tmux, where there is one: keys, paste, resize, and what stays when it has gone. */
import {spawnSync} from 'node:child_process';
import {afterEach, beforeEach, describe, expect, it} from 'vitest';
import {freshHome, program} from '../run-program.ts';

const isThere = spawnSync('tmux', ['-V']).status === 0;

let folder: ReturnType<typeof freshHome>;
// A server of its own, with nobody's configuration.
const server = ['-L', `pushback-test-${process.pid}`, '-f', '/dev/null'];

const tmux = (...args: readonly string[]): string =>
	spawnSync('tmux', [...server, ...args], {encoding: 'utf8', env: {...process.env, LC_ALL: 'C.UTF-8'}})
		.stdout;

beforeEach(() => {
	folder = freshHome();
});

afterEach(() => {
	if (isThere) tmux('kill-server');
	folder.remove();
});

const shown = (): string => tmux('capture-pane', '-p', '-t', 'talk');

const see = async (sought: RegExp): Promise<void> => {
	await expect.poll(shown, {timeout: 20_000}).toMatch(sought);
};

function start(): void {
	const run = `env -u CI PUSHBACK_HOME=${folder.home} ${process.execPath} ${program} rehearse --seed 5; echo gone; read _`;
	tmux('-u', 'new-session', '-d', '-s', 'talk', '-x', '80', '-y', '24', run);
}

describe.skipIf(!isThere)('in tmux (skipped where there is none)', () => {
	it('takes keys, chords and a paste, follows the window, and gives the screen back', async () => {
		start();
		await see(/› your answer/);
		tmux('send-keys', '-t', 'talk', '-l', 'Thanks for making the time.');
		tmux('send-keys', '-t', 'talk', 'M-Enter');
		tmux('set-buffer', 'I would like to talk about\nmy results and a bonus.');
		tmux('paste-buffer', '-p', '-t', 'talk');
		await see(/› Thanks for making the time\.\n +I would like to talk about\n +my results and a bonus\./);
		tmux('send-keys', '-t', 'talk', 'C-Left', 'M-BSpace');
		await see(/my results and bonus\./);
		tmux('send-keys', '-t', 'talk', 'C-y', 'End', 'Enter');
		await see(/You +\+?Thanks for making[^]*my results and a bonus[^]*› your answer/);
		tmux('resize-window', '-t', 'talk', '-x', '60', '-y', '20');
		await see(/› your answer[^]*Tab a fact · \? keys · Ctrl\+C leave/);
		expect(shown().match(/Ctrl\+C leave/g)).toHaveLength(1);
		tmux('send-keys', '-t', 'talk', 'C-c');
		await see(/Leave the meeting\?/);
		tmux('send-keys', '-t', 'talk', 'C-c');
		await see(/--resume \S+[^]*gone/);
		// What was said stays in the scrollback.
		expect(tmux('capture-pane', '-p', '-S', '-200', '-t', 'talk')).toMatch(
			/You +\+?Thanks for making the time/,
		);
	});
});
