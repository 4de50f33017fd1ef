/** The first answer, from nothing: load and judge, the whole process. A rehearsal is short. */
import {buildAll} from '../built.ts';
import {takeTurns} from '../measure.ts';
import {compare, type Row} from '../report.ts';
import {wholeProcess} from '../whole-process.ts';

const rounds = 15;
const answer =
	'We cut the time to deploy from 50 minutes to 12, which saves the team about six hours a week; Ana built the cache.';

/** Measures `pushback score` and `pushback --help` beside wink's first answer and beside Node's own start. */
export async function firstAnswer(): Promise<readonly Row[]> {
	const built = await buildAll();
	const {pushback, wink, nothing} = built;
	// Node keeps compiled code from the second start on; without it, every start is the first.
	const uncached = {NODE_DISABLE_COMPILE_CACHE: '1'};
	const [score, scoreFirst, help] = [
		'pushback score',
		'pushback score, its first start',
		'pushback --help',
	] as const;
	const [theirs, node] = ['node, wink, one answer', 'node, nothing'] as const;
	try {
		const taken = await takeTurns(
			[
				wholeProcess({name: score, program: pushback, args: ['score', answer]}),
				wholeProcess({name: theirs, program: wink, args: [answer]}),
				wholeProcess({name: scoreFirst, program: pushback, args: ['score', answer], env: uncached}),
				wholeProcess({name: help, program: pushback, args: ['--help']}),
				wholeProcess({name: node, program: nothing}),
			],
			rounds,
		);
		const goal = {most: 0.8};
		return [
			compare(taken, {what: score, ours: score, theirs, goal}),
			compare(taken, {what: scoreFirst, ours: scoreFirst, theirs, goal}),
			compare(taken, {what: score, ours: score, theirs: node}),
			compare(taken, {what: help, ours: help, theirs: node}),
		];
	} finally {
		built.remove();
	}
}
