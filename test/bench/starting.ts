/** Programs measured in a real terminal, from their start to what they show. */
import {openTerminal} from '../journeys/terminal.ts';
import type {Contestant} from './measure.ts';

export interface Starting {
	readonly name: string;
	readonly program: string;
	readonly args?: readonly string[];
	/** Stands near the end of what is waited for. */
	readonly sought: string;
	/** A key that is pressed as soon as the first frame is there, and what it brings: then until that is there. */
	readonly then?: {readonly key: string; readonly brings: string};
	readonly env: Readonly<Record<string, string>>;
}

/** Starts a program until its screen holds what is sought. */
export const starting = ({name, program, args = [], sought, then, env}: Starting): Contestant => ({
	name,
	measure: async () => {
		const begun = performance.now();
		const terminal = openTerminal(process.execPath, [program, ...args], {env});
		try {
			await terminal.waitFor(sought);
			if (then !== undefined) {
				terminal.type(then.key);
				await terminal.waitFor(then.brings);
			}
			return performance.now() - begun;
		} finally {
			// It ends by itself or by its own key, if it can, so that what it does at its end is done as for a person.
			terminal.type('q');
			await Promise.race([terminal.exit, new Promise((resolve) => setTimeout(resolve, 500))]);
			await terminal.close();
		}
	},
});
