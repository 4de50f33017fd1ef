/** From a key that is sent to a program in a real terminal to the end of the frame it brings. */
import {spawn} from '@lydell/node-pty';
import {environment} from '../journeys/terminal.ts';

// Ink writes it behind each frame: what came before it is shown as one picture.
const frameEnds = '\u001b[?2026l';

/** How long nothing must be written until a program is taken to be at rest, in milliseconds. */
const rest = 150;

/** How long between the end of a frame and the next key: a quick hand. Less, and a frame would be held back for the last. */
const between = 40;

const pause = (milliseconds: number): Promise<void> =>
	new Promise((resolve) => {
		setTimeout(resolve, milliseconds);
	});

export interface Typist {
	/** Sends a key; milliseconds until the end of the frame it brings. */
	readonly press: (key: string) => Promise<number>;
	/** Sends a text as a paste and waits until the program is at rest. */
	readonly paste: (text: string) => Promise<void>;
	/** Ends the program, with the key that leaves it. */
	readonly leave: (key: string) => Promise<void>;
}

/** Starts a program and waits until it has drawn something and is at rest. */
export async function sitDownAt(
	program: string,
	env: Readonly<Record<string, string>> = {},
): Promise<Typist> {
	const pty = spawn(process.execPath, [program], {
		name: 'xterm-256color',
		cols: 80,
		rows: 24,
		env: environment(env),
	});
	let written = '';
	let lastAt = performance.now();
	let hasEnded = false;
	let heard = (): void => undefined;
	const ended = new Promise<void>((resolve) => {
		pty.onExit(() => {
			hasEnded = true;
			resolve();
		});
	});
	pty.onData((data) => {
		written += data;
		lastAt = performance.now();
		heard();
	});

	const atRest = async (): Promise<void> => {
		while (!written.includes(frameEnds) || performance.now() - lastAt < rest) {
			if (hasEnded) throw new Error(`${program} ended before it had drawn: ${written}`);
			await pause(20);
		}
	};

	await atRest();
	return {
		press: async (key) => {
			written = '';
			const frame = new Promise<number>((resolve) => {
				heard = () => {
					if (written.includes(frameEnds)) resolve(lastAt);
				};
			});
			const begun = performance.now();
			pty.write(key);
			const took = (await frame) - begun;
			heard = () => undefined;
			await pause(between);
			return took;
		},
		paste: async (text) => {
			written = '';
			pty.write(`\u001b[200~${text}\u001b[201~`);
			await atRest();
		},
		leave: async (key) => {
			pty.write(key);
			await Promise.race([ended, pause(2000)]);
			if (!hasEnded) pty.kill('SIGKILL');
			await ended;
		},
	};
}
