/** A store with as many rehearsals as nobody has: made through the store's own functions, all in one transaction. */
import {summaryOfRecords} from '../../src/rehearsal/summary.ts';
import type {Recorded, Reply} from '../../src/rehearsal/rehearsal.ts';
import {openStore} from '../../src/store/open-store.ts';
import type {Portable} from '../../src/store/rehearsals.ts';
import {branches, endings, phases, rungs} from '../../src/terms.ts';
import {everySetting} from '../settings.ts';

const dayLong = 86_400_000;
const turnLong = 30_000;

/** One of a list, by a number. */
function pick<T>(list: readonly T[], number: number): T {
	const found = list[number % list.length];
	if (found === undefined) throw new Error('found an empty list; expected something to pick from');
	return found;
}

const levelOf = (number: number): 0 | 1 | 2 => pick([0, 1, 2] as const, number);

/** What a turn got: nothing that was really judged, but of the shape and size of it. */
const recordedOf = (rehearsal: number, turn: number): Recorded => {
	const seed = rehearsal * 31 + turn * 7;
	const phase = pick(phases, Math.floor(turn / 4));
	return {
		move: phase === 'pushback' ? 'press' : 'probe',
		...(phase === 'pushback' ? {branch: pick(branches, rehearsal + turn)} : {}),
		phase,
		line: 'Okay. Before we get to a figure for you, I want some figures from you. What has changed because of your work?',
		score: 30 + (seed % 70),
		levels: {
			data: levelOf(seed),
			roi: levelOf(seed + 1),
			humility: levelOf(seed + 2),
			answer: levelOf(seed + 3),
		},
		flags: [],
		mistakes: seed % 3 === 0 ? ['no-baseline'] : [],
		scorer: 1,
	};
};

const portableOf = (number: number, turns: number, answers: readonly string[], last: number): Portable => {
	const begun = last - number * (dayLong / 24);
	const replies = Array.from({length: turns}, (_, turn) => {
		const reply: Reply = {kind: 'answer', text: pick(answers, number * turns + turn)};
		return {at: new Date(begun + turn * turnLong), reply, recorded: recordedOf(number, turn + 1)};
	});
	return {
		id: `b${number.toString(36).padStart(5, '0')}`,
		createdAt: new Date(begun),
		updatedAt: new Date(begun + turns * turnLong),
		pack: 'bonus',
		setting: pick(everySetting, number),
		seed: number,
		rung: pick(rungs, number),
		replies,
		// Every twentieth was cut off.
		...(number % 20 === 0 ? {} : {ending: pick(endings, number), parting: 'Thank you. I have to run.'}),
	};
};

/** Fills the store in `home`: the last rehearsal begins at `last` (milliseconds), each before it an hour earlier. */
export async function fillStore(
	home: string,
	{
		rehearsals,
		turns,
		answers,
		last,
	}: {
		readonly rehearsals: number;
		readonly turns: number;
		readonly answers: readonly string[];
		readonly last: number;
	},
): Promise<void> {
	const opened = openStore(home);
	if ('problem' in opened) throw new Error(opened.problem.message);
	const {store} = opened;
	try {
		await store.takingIn((take) => {
			const outcomes = Array.from({length: rehearsals}, (_, number) => {
				const rehearsal = portableOf(number, turns, answers, last);
				const outcome = take({rehearsal});
				const {replies, setting, id} = rehearsal;
				const recorded = replies.map((each) => each.recorded);
				store.summarise(
					id,
					summaryOfRecords(
						replies.map(({reply}) => reply),
						recorded,
						setting.style,
					),
				);
				return outcome;
			});
			return Promise.resolve(outcomes);
		}, false);
	} finally {
		store.close();
	}
}
