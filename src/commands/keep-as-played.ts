/** One meeting in plain lines, kept while it is played. */
import {startOf, type Rehearsal, type Reply, type Script, type Turn} from '../rehearsal/rehearsal.ts';
import type {Keeping} from './keep.ts';
import {tell} from './output.ts';

/** A rehearsal to be played. */
export interface Begun {
	readonly script: Script;
	/** Absent while nothing has been kept yet. */
	readonly id?: string;
}

/** Keeps a meeting from its first reply on, so that one that was only looked at leaves nothing behind; `quiet`: nothing is said about it. */
export function keepAsPlayed({script, id: known}: Begun, keeping: Keeping, quiet: boolean) {
	let id = known;
	let told = quiet;
	let problem: string | undefined;
	/** Where it is saved, where it cannot be kept in its place. */
	let elsewhere: string | undefined;
	let start = startOf(script);
	const keepIn = (number: number, reply: Reply): string | undefined => {
		if (id === undefined) {
			const begun = keeping.begin(start);
			if ('problem' in begun) return begun.problem;
			id = begun.id;
		}
		return keeping.reply(id, number, reply);
	};
	/** Saves what could not be kept; says so once, and again where it comes to be elsewhere. */
	const rescue = (why: string, rehearsal: Rehearsal): void => {
		const saved = keeping.rescue(id, rehearsal);
		if (!told) tell(why);
		told = true;
		if (saved === undefined) return;
		for (const each of [saved.notice, saved.elsewhere])
			if (each !== undefined && each !== elsewhere) tell(each);
		if (elsewhere !== undefined && saved.elsewhere === undefined) tell('The meeting is kept again.');
		({id, elsewhere} = {elsewhere: undefined, ...saved});
	};
	return {
		keep: (number: number, reply: Reply): void => {
			problem = elsewhere ?? keepIn(number, reply);
		},
		judged: (rehearsal: Rehearsal, turn: Turn): void => {
			problem ??= id === undefined ? undefined : keeping.judged(id, rehearsal, turn);
			if (problem !== undefined) rescue(problem, rehearsal);
		},
		/** From here on it is another rehearsal: a fork. */
		forked: (fork: Script): void => {
			[id, elsewhere] = [undefined, undefined];
			start = startOf(fork);
		},
		/** What it is kept under, if it is kept in its place. */
		id: (): string | undefined => (elsewhere === undefined ? id : undefined),
		/** What it goes by, wherever it is. */
		name: (): string | undefined => id,
	};
}
