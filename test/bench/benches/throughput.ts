/** Answers a second, of the full assessment and of others who read the same answers. */
import {setFlagsFromString} from 'node:v8';
import {runInNewContext} from 'node:vm';
import {assess} from '../../../src/scoring/assess.ts';
import {contextOf, type Labelled} from '../../agreement/answers.ts';
import {takeTurns, timed, timesToFill, type Contestant} from '../measure.ts';
import {compare, type Goal, type Row} from '../report.ts';

const ours = 'assess';
const goals: Readonly<Record<string, Goal>> = {
	'wink-nlp readDoc': {least: 0.5},
	'write-good': {least: 1},
	alex: {least: 10},
};

/** Answers read in one round. The slowest of them needs a while for each, so that a round cannot hold them all. */
const atOnce = 40;
const batchTime = 120;

function collector(): () => void {
	setFlagsFromString('--expose-gc');
	// Node throws away the compiled code of what rests for some collections. Those who do much in a turn rest for many:
	// they would be compiled anew in every round, and that would be measured.
	setFlagsFromString('--bytecode-old-age=65535');
	return runInNewContext('gc') as () => void;
}

/** Measures on all the answers, `atOnce` in a round. */
export async function throughput(answers: readonly Labelled[]): Promise<readonly Row[]> {
	const {readers} = await import('../readers.ts');
	// What one leaves behind is not to be swept up at another's cost.
	const collect = collector();
	const rounds = Math.floor(answers.length / atOnce);
	const contestant = (name: string, read: (answer: Labelled) => unknown): Contestant => {
		let round = 0;
		const readSome = (): void => {
			const from = (round % rounds) * atOnce;
			for (const answer of answers.slice(from, from + atOnce)) read(answer);
		};
		// All of it once, as a process that judges many answers has: what is compiled for one batch is not for the next.
		for (const answer of answers) read(answer);
		const times = timesToFill(readSome, batchTime);
		return {
			name,
			measure: () => {
				collect();
				// What a collection costs afterwards would else fall on those alone who read each batch only a few times.
				readSome();
				const time = timed(readSome, times) / atOnce;
				round += 1;
				return time;
			},
		};
	};
	const taken = await takeTurns(
		[
			contestant(ours, (row) => assess(row.answer, contextOf(row))),
			...Object.entries(readers).map(([name, read]) => contestant(name, ({answer}) => read(answer))),
		],
		rounds,
	);
	return Object.keys(readers).map((name) => {
		const goal = goals[name];
		return compare(taken, {
			what: 'full assessment',
			ours,
			theirs: name,
			rate: 'answers/s',
			...(goal === undefined ? {} : {goal}),
		});
	});
}
