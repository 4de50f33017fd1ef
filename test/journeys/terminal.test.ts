import {fileURLToPath} from 'node:url';
import {afterEach, describe, expect, it} from 'vitest';
import {openTerminal, type Terminal} from './terminal.ts';

const echo = fileURLToPath(new URL('programs/echo.ts', import.meta.url));
let terminal: Terminal | undefined;

function start(columns = 40, rows = 10): Terminal {
	terminal = openTerminal(process.execPath, [echo], {columns, rows});
	return terminal;
}

afterEach(async () => {
	await terminal?.close();
	terminal = undefined;
});

describe('the terminal of the journeys', () => {
	it('shows what a program prints, without its colours, at the size asked for', async () => {
		const {rows} = await start().waitFor('ready');
		expect(rows[0]).toBe('ready 40x10 CI=false');
		expect(rows).toHaveLength(10);
	});

	it('sends characters, named keys and pastes', async () => {
		const {waitFor, type, press, paste} = start(60);
		await waitFor('ready');
		type('ä');
		await waitFor('got "ä"');
		press('alt+left');
		await waitFor('got "\\u001b[1;3D"');
		paste('a\nb');
		await waitFor('got "\\u001b[200~a\\rb\\u001b[201~"');
	});

	it('answers as a terminal does when it is asked where the cursor is', async () => {
		const {waitFor, type} = start();
		await waitFor('ready');
		type('?');
		await waitFor('got "\\u001b[2;1R"');
	});

	it('tells the program of a new size', async () => {
		const {waitFor, resize} = start();
		await waitFor('ready');
		resize(20, 5);
		const {rows} = await waitFor('now 20x5');
		expect(rows).toHaveLength(5);
	});

	it('gives the exit code, and the signal that ended a program', async () => {
		const quitting = start();
		await quitting.waitFor('ready');
		quitting.type('q');
		expect(await quitting.exit).toEqual({code: 7, signal: 0});
		const killed = start();
		await killed.waitFor('ready');
		killed.kill('SIGKILL');
		expect((await killed.exit).signal).toBe(9);
	});

	it('prints the last frame when what is sought does not come', async () => {
		const {waitFor, type} = start();
		await waitFor('ready');
		await expect(waitFor('never', 100)).rejects.toThrow(/nothing came in 100 ms .*never[^]*\|ready 40x10/);
		const sought = waitFor('never');
		type('q');
		await expect(sought).rejects.toThrow(/the program ended \(code 7[^]*\|ready 40x10/);
	});
});
