/** Whether 10,000 kept rehearsals make anything slower that is opened every day. */
import {mkdirSync} from 'node:fs';
import {join} from 'node:path';
import {buildAll} from '../built.ts';
import {fillStore} from '../full-store.ts';
import {takeTurns} from '../measure.ts';
import {compare, type Row} from '../report.ts';
import {starting, type Starting} from '../starting.ts';
import {wholeProcess} from '../whole-process.ts';

const rounds = 11;
const [rehearsals, turns] = [10_000, 20];
const goal = {most: 1.2};

/** What is opened, and what is waited for then. */
const opened: Readonly<Record<string, Pick<Starting, 'args' | 'sought' | 'then'>>> = {
	'home, first frame': {sought: 'q quit'},
	'home, first key answered': {sought: 'q quit', then: {key: '?', brings: 'Choosing'}},
	'history on the screen': {args: ['history'], sought: 'What you have rehearsed ·'},
};

const theirs = (what: string): string => `${what}, nothing kept`;

/** Measures home and history over a full store beside the same over an empty one. */
export async function store(answers: readonly string[]): Promise<readonly Row[]> {
	const built = await buildAll();
	try {
		const full = join(built.home, '..', 'full');
		mkdirSync(full);
		await fillStore(full, {rehearsals, turns, answers, last: Date.now()});
		const inEach = [
			{home: full, called: (what: string) => what},
			{home: built.home, called: theirs},
		];
		const printed = 'history, printed';
		const contestants = inEach.flatMap(({home, called}) => {
			const env = {PUSHBACK_HOME: home};
			return [
				...Object.entries(opened).map(([what, how]) =>
					starting({name: called(what), program: built.pushback, ...how, env}),
				),
				wholeProcess({name: called(printed), program: built.pushback, args: ['history'], env}),
			];
		});
		const taken = await takeTurns(contestants, rounds);
		return [...Object.keys(opened), printed].map((what) => ({
			...compare(taken, {what, ours: what, theirs: theirs(what), goal}),
			what: `${what}, ${rehearsals.toLocaleString('en')} kept`,
			against: 'nothing kept',
		}));
	} finally {
		built.remove();
	}
}
