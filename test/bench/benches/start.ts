/** From the start of the program to the first frame in a real terminal. */
import {buildAll} from '../built.ts';
import {takeTurns} from '../measure.ts';
import {compare, type Row} from '../report.ts';
import {starting} from '../starting.ts';

const rounds = 25;

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
