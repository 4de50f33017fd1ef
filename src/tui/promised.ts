/** The screen of what was promised in real meetings: what is shown, and what its keys do. */
import type {OpenCommitment} from '../review/reality/open.ts';
import type {CommitmentState} from '../rehearsal/real-meeting.ts';
import type {AppState} from './app-state.ts';
import type {Command} from './keys/binding.ts';

/** A commitment with the mark it has been given on this screen; it stays in sight until the screen is left. */
export interface Marked extends OpenCommitment {
	readonly mark: CommitmentState;
}

export interface Promised {
	readonly items: readonly Marked[];
	readonly choice: number;
}

/** What the screen begins with. */
export const promisedFrom = (open: readonly OpenCommitment[]): Promised => ({
	items: open.map((each) => ({...each, mark: 'open'})),
	choice: 0,
});

/** A mark to be kept in the store. */
export interface Mark {
	readonly kind: 'mark';
	readonly ref: string;
	readonly state: CommitmentState;
}

function marked(promised: Promised, wanted: CommitmentState): readonly [Promised, Mark] | undefined {
	const item = promised.items[promised.choice];
	if (item === undefined) return undefined;
	// The same key once more takes the mark back.
	const mark = item.mark === wanted ? 'open' : wanted;
	const items = promised.items.map((each) => (each === item ? {...item, mark} : each));
	return [
		{...promised, items},
		{kind: 'mark', ref: item.ref, state: mark},
	];
}

/** The state after a key of this screen. */
export function atPromised(state: AppState, command: Command): AppState {
	const {promised} = state;
	const {length} = promised.items;
	const move = (by: number): AppState => ({
		...state,
		promised: {...promised, choice: Math.max(0, Math.min(length - 1, promised.choice + by))},
	});
	if (command === 'previous') return move(-1);
	if (command === 'next') return move(1);
	if (command !== 'kept' && command !== 'missed') return state;
	const done = marked(promised, command);
	return done === undefined ? state : {...state, promised: done[0], requests: [...state.requests, done[1]]};
}
