/** A rehearsal in lines, to be read and compared: what the manager does and holds, turn by turn, and what came of it. */
import type {Commitment} from '../../machines/context.ts';
import type {Rehearsal} from '../../src/rehearsal/rehearsal.ts';

const promised = ({kind, branch, lapsed, due}: Commitment): string =>
	[
		kind,
		'of',
		branch,
		...(due === undefined ? [] : [JSON.stringify(due)]),
		...(lapsed ? ['lapsed'] : []),
	].join(' ');

/** The lines of a rehearsal under its name: moves, then trust, patience, room and backing, then open doubts. */
export function told(name: string, {turns, now, commitments, ending}: Rehearsal): string {
	const lines = turns.map(({manager, stance: {trust, patience, room, backing, doubts}}) =>
		[manager.moves.join(' '), `→ ${trust} ${patience} ${room} ${backing}`, ...doubts].join(' '),
	);
	return [
		name,
		...lines,
		now.moves.join(' '),
		...commitments.map(promised),
		`ending ${ending ?? 'none'}`,
	].join('\n\t');
}
