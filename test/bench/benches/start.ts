/** From the start of the program to the first frame in a real terminal. */
import {openTerminal} from '../../journeys/terminal.ts';
import {buildAll} from '../built.ts';
import {takeTurns, type Contestant} from '../measure.ts';
import {compare, type Row} from '../report.ts';

const rounds = 25;

/** Starts a program until its screen holds `sought`, which stands near the end of its first frame. */
const firstFrame = (
	name: string,
	program: string,
	sought: string,
	env: Readonly<Record<string, string>>,
): Contestant => ({
	name,
	measure: async () => {
		const begun = performance.now();
		const terminal = openTerminal(process.execPath, [program], {env});
		try {
			await terminal.waitFor(sought);
			return performance.now() - begun;
		} finally {
			// It ends by itself or by its own key, if it can, so that what it does at its end is done as for a person.
			terminal.type('q');
			await Promise.race([terminal.exit, new Promise((resolve) => setTimeout(resolve, 500))]);
			await terminal.close();
		}
	},
});

/** Measures the home screen beside the least that Ink can draw. */
export async function start(): Promise<readonly Row[]> {
	const built = await buildAll();
	const env = {PUSHBACK_HOME: built.home};
	const uncached = {...env, NODE_DISABLE_COMPILE_CACHE: '1'};
	const [home, homeFirst, hello] = ['first frame', 'first frame, first start', 'bare Ink hello'] as const;
	try {
		const taken = await takeTurns(
			[
				firstFrame(home, built.pushback, 'q quit', env),
				firstFrame(hello, built.hello, 'hello', env),
				firstFrame(homeFirst, built.pushback, 'q quit', uncached),
			],
			rounds,
		);
		return [
			compare(taken, {what: home, ours: home, theirs: hello, goal: {most: 1.15}}),
			compare(taken, {what: homeFirst, ours: homeFirst, theirs: hello}),
		];
	} finally {
		built.remove();
	}
}
