/** What the manager does whatever is said, also what no player says there: written down to be read beside a change to the chart. */
import {initialTransition, transition, type SnapshotFrom} from 'xstate';
import {expect, it} from 'vitest';
import type {Heard} from '../../machines/context.ts';
import {drillMeeting, meeting} from '../../machines/meeting.ts';
import {readPack} from '../../src/pack-files.ts';
import {begin} from '../../src/rehearsal/fold.ts';
import {longest} from '../../src/rehearsal/odds.ts';
import {chance} from '../../src/rehearsal/players.ts';
import type {Rehearsal} from '../../src/rehearsal/rehearsal.ts';
import {facts, type FactName} from '../../src/scoring/assessment.ts';
import {branches, flags, type Level, type Setting} from '../../src/terms.ts';
import {heard, middling, strong, weak, type Told} from '../answers-as-told.ts';
import {everySetting, nameOf, usual} from '../settings.ts';
import {told} from './meeting-lines.ts';

type Snapshot = SnapshotFrom<typeof meeting>;

const after = (snapshot: Snapshot, answer: Told): Snapshot =>
	transition(meeting, snapshot, {type: 'ANSWER', assessment: heard(answer)})[0];

const inDrill = (snapshot: Snapshot, answer: Told): Snapshot =>
	transition(drillMeeting(), snapshot, {type: 'ANSWER', assessment: heard(answer)})[0];

/** A fact alone, in a question with yes or no, and in another question. */
const asked: readonly (readonly [name: string, beside: readonly FactName[]])[] = [
	['', []],
	[' (yes or no)', ['yes-no']],
	[' (question)', ['question']],
];

interface Place {
	readonly name: string;
	readonly ways: typeof asked;
	readonly snapshot: Snapshot;
	readonly goOn: (snapshot: Snapshot, answer: Told) => Snapshot;
}

/** The phases around the pushbacks, as somebody comes to them who says little and somebody who says much. */
function phasesReached(): readonly Place[] {
	const places = new Map<string, Snapshot>();
	// Of the two the first sums up without having read the terms out at the door.
	const meetings = [4, 3].flatMap((seed) => [middling, strong].map((answer) => ({seed, answer})));
	for (const {seed, answer} of meetings) {
		let [snapshot] = initialTransition(meeting, {setting: usual, seed});
		for (let n = 0; n < longest && snapshot.status === 'active'; n += 1) {
			const move = snapshot.context.said.at(-1) ?? '';
			if (/^(?:opening|evidence|ask|close)\./.test(move)) places.set(move, snapshot);
			snapshot = after(snapshot, answer);
		}
	}
	return [...places].map(([name, reached]) => ({name, ways: asked, snapshot: reached, goOn: after}));
}

/** Every pushback, when it is raised. */
const pushbacks = (): readonly Place[] =>
	branches.map((branch) => ({
		name: `a drill of ${branch}`,
		ways: asked,
		snapshot: initialTransition(drillMeeting(), {
			setting: usual,
			seed: 3,
			drill: {branch, amount: '8,000 euros', size: 8000},
		})[0],
		goOn: inDrill,
	}));

const valued: Readonly<Partial<Record<FactName, Told>>> = {
	amount: {amount: '5,000 euros'},
	date: {date: 'the end of March'},
	'sets-bar': {condition: 'if the error rate stays below 1%'},
};

/** The text that comes most often. */
function usualOf(texts: readonly string[]): string {
	const groups = [...Map.groupBy(texts, (text) => text).values()];
	return groups.toSorted((one, other) => other.length - one.length)[0]?.[0] ?? '';
}

/** What the manager does about each fact, and then how much trust, patience and backing there is; told where it is not the usual. */
function table({name, ways, snapshot, goOn}: Place): string {
	const {length} = snapshot.context.said;
	const doneAbout = (fact: FactName, beside: readonly FactName[]): string => {
		const value = valued[fact];
		const answer: Told = {answer: 1, ...value, facts: [...(value === undefined ? [fact] : []), ...beside]};
		const {said, stance} = goOn(snapshot, answer).context;
		return `${said.slice(length).join(' ')} → ${stance.trust} ${stance.patience} ${stance.backing}`;
	};
	const lines = ways.flatMap(([how, beside]) => {
		const all = facts.map((fact) => ({fact, done: doneAbout(fact, beside)}));
		const most = usualOf(all.map(({done}) => done));
		const others = all.filter(({done}) => done !== most);
		return [`anything${how}: ${most}`, ...others.map(({fact, done}) => `${fact}${how}: ${done}`)];
	});
	return [name, ...lines].join('\n\t');
}

it('takes up each thing that can be said, at each place, as it was seen to', async () => {
	const first = [...phasesReached(), ...pushbacks()];
	const later = (
		[
			['said nothing', weak],
			['said everything', strong],
		] as const
	).flatMap(([what, answer]) =>
		first.map(({name, snapshot, goOn}) => ({
			name: `${name}, after an answer that ${what}`,
			ways: asked.slice(0, 2),
			snapshot: goOn(snapshot, answer),
			goOn,
		})),
	);
	const open = [...first, ...later].filter(({snapshot}) => snapshot.status === 'active');
	await expect(`${open.map(table).join('\n\n')}\n`).toMatchFileSnapshot('each-thing-said.txt');
});

const values = {
	amount: ['8,000 euros', '5,000 euros', '11,000 euros'],
	date: ['the end of March', 'two weeks'],
	'sets-bar': ['if the error rate stays below 1%'],
} as const;

/** Says anything at all. */
function anything(draw: () => number): Heard {
	const oneOf = <Some>(all: readonly Some[]): Some | undefined => all[Math.floor(draw() * all.length)];
	const level = (): Level => oneOf([0, 0, 1, 2] as const) ?? 0;
	const names = Array.from({length: 1 + Math.floor(draw() * 4)}, () => oneOf(facts) ?? 'thanks');
	const worth = (name: FactName): string | undefined =>
		name === 'amount' || name === 'date' || name === 'sets-bar' ? oneOf(values[name]) : undefined;
	const said = heard({
		answer: oneOf([0, 1, 1, 2] as const) ?? 1,
		data: level(),
		roi: level(),
		humility: level(),
	});
	const flag = oneOf(flags);
	return {
		...said,
		flags: draw() < 0.15 && flag !== undefined ? [flag] : [],
		facts: [...new Set(names)].map((fact, at) => {
			const value = worth(fact);
			return {fact, start: at, end: at + 1, ...(value === undefined ? {} : {value})};
		}),
	};
}

const pack = readPack();

function talked(setting: Setting, seed: number): Rehearsal {
	const draw = chance(seed);
	let now = anything(draw);
	const run = begin(
		{setting, seed},
		{pack, assess: () => ({...now, version: 0, findings: [], score: 50, advice: ''})},
	);
	let rehearsal = run.rehearsal();
	for (let n = 0; n < longest && rehearsal.ending === undefined; n += 1) {
		rehearsal = run.reply({kind: 'answer', text: '…'});
		now = anything(draw);
	}
	return rehearsal;
}

it('goes in meetings in which anything is said as it was seen to go', async () => {
	const meetings = [0, 1, 2, 3].flatMap((round) =>
		everySetting.map((setting, at) => {
			const seed = round * everySetting.length + at + 1;
			return told(`${nameOf(setting)}, ${seed}`, talked(setting, seed));
		}),
	);
	await expect(`${meetings.join('\n\n')}\n`).toMatchFileSnapshot('anything-said.txt');
});
