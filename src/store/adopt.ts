/** Takes rehearsals in from elsewhere. */
import {arrivalOf, type Portable} from './portable.ts';
import {Refused} from './refused.ts';
import type {Rows} from './rows.ts';

/** What came of the rehearsals that were to be taken in, each in its place. */
export interface Adopted {
	/** False where one of them had a problem and nothing was taken in. */
	readonly done: boolean;
	readonly outcomes: readonly ('added' | 'there' | 'extended' | {readonly problem: string})[];
}

type Outcome = Adopted['outcomes'][number];

const isProblem = (outcome: Outcome): boolean => typeof outcome === 'object';

/** Why a fork cannot stand on its parent here, if it cannot. */
function rootless(rows: Rows, {origin}: Portable): string | undefined {
	if (origin === undefined) return undefined;
	const {parent, shared} = origin;
	const replies = rows.repliesIn(parent);
	if (replies === undefined) return `it is a fork of ${parent}, which is not here`;
	return replies < shared ? `it shares ${shared} turns of ${parent}, which has ${replies}` : undefined;
}

/** Takes one in, or says why it cannot be. */
function take(rows: Rows, come: Portable): Outcome {
	const {id, origin, replies, ending, parting, createdAt, updatedAt} = come;
	const arrival = arrivalOf(come, rows.portable(id));
	if (arrival.kind === 'there') return 'there';
	if (arrival.kind === 'other') return {problem: arrival.why};
	if (arrival.kind === 'new') {
		const problem = rootless(rows, come);
		if (problem !== undefined) return {problem};
		rows.insert(id, {...come, at: createdAt});
	}
	const more = arrival.kind === 'new' ? replies : arrival.more;
	const all = (origin?.shared ?? 0) + replies.length;
	more.forEach((each, index) => {
		rows.addReply(id, all - more.length + index + 1, each);
	});
	rows.settle(id, updatedAt, all, origin);
	if (ending !== undefined) rows.end(id, ending, updatedAt, parting);
	return arrival.kind === 'new' ? 'added' : 'extended';
}

/** Takes in what has come, all in one piece: see `Store.adopt`. */
export function adoptInto(
	rows: Rows,
	together: <T>(work: () => T) => T,
	come: readonly Portable[],
	lenient: boolean,
): Adopted {
	let outcomes: readonly Outcome[] = [];
	const givenUp = new Refused('unknown', 'nothing was taken in');
	try {
		together(() => {
			outcomes = come.map((each) => take(rows, each));
			if (!lenient && outcomes.some(isProblem)) throw givenUp;
		});
	} catch (error) {
		if (error === givenUp) return {done: false, outcomes};
		throw error;
	}
	return {done: true, outcomes};
}
