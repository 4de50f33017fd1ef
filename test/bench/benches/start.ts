/** From the start of the program to the first frame in a real terminal. */
import {openTerminal} from '../../journeys/terminal.ts';
import {buildAll} from '../built.ts';
import {takeTurns, type Contestant} from '../measure.ts';
import {compare, type Row} from '../report.ts';

const rounds = 25;

interface Starting {
	readonly name: string;
	readonly program: string;
	/** Stands near the end of its first frame. */
	readonly sought: string;
	/** A key that is pressed as soon as the first frame is there, and what it brings: then until that is there. */
	readonly then?: {readonly key: string; readonly brings: string};
	readonly env: Readonly<Record<string, string>>;
}

/** Starts a program until its screen holds what is sought. */
const starting = ({name, program, sought, then, env}: Starting): Contestant => ({
	name,
	measure: async () => {
		const begun = performance.now();
		const terminal = openTerminal(process.execPath, [program], {env});
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

/** Measures the home screen beside the least that Ink can draw. */
export async function start(): Promise<readonly Row[]> {
	const built = await buildAll();
	const env = {PUSHBACK_HOME: built.home};
	const uncached = {...env, NODE_DISABLE_COMPILE_CACHE: '1'};
	const [home, homeFirst, alive, hello] = [
		'first frame',
		'first frame, first start',
		'first key answered',
		'bare Ink hello',
	] as const;
	const ours = {program: built.pushback, sought: 'q quit', env};
	try {
		const taken = await takeTurns(
			[
				starting({...ours, name: home}),
				starting({name: hello, program: built.hello, sought: 'hello', env}),
				starting({...ours, name: homeFirst, env: uncached}),
				starting({...ours, name: alive, then: {key: 'j', brings: '› Choose'}}),
			],
			rounds,
		);
		return [
			compare(taken, {what: home, ours: home, theirs: hello, goal: {most: 1.15}}),
			compare(taken, {what: homeFirst, ours: homeFirst, theirs: hello, goal: {most: 1.15}}),
			compare(taken, {what: alive, ours: alive, theirs: hello}),
		];
	} finally {
		built.remove();
	}
}
