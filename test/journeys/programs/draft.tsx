/** The draft editor alone, in a terminal: what is sent stands above it, as past turns will. */
import {Box, Static, Text, useApp} from 'ink';
import {useEffect, useSyncExternalStore} from 'react';
import {afterSending, draftAfter, newDraft, type Draft} from '../../../src/tui/editor/draft.ts';
import type {Size} from '../../../src/tui/app-state.ts';
import type {KeyEvent} from '../../../src/tui/keys/decoder.ts';
import {draftActionOf, intentsOf, type Intent} from '../../../src/tui/keys/intents.ts';
import {useKeys} from '../../../src/tui/keys/use-keys.ts';
import {draftMargin} from '../../../src/tui/draft-margin.ts';
import {DraftView} from '../../../src/tui/widgets/draft-view.tsx';
import {show} from '../../../src/tui/show.ts';
import {Footer} from '../../../src/tui/widgets/footer.tsx';
import {TooSmall} from '../../../src/tui/widgets/too-small.tsx';
import {isTooSmall} from '../../../src/tui/widths.ts';

interface State {
	readonly draft: Draft;
	readonly left: boolean;
	readonly others: readonly string[];
	readonly size: Size;
	readonly wipes: number;
}

type Action = {readonly events: readonly KeyEvent[]} | {readonly size: Size};

function afterIntent(state: State, intent: Intent): State {
	const action = draftActionOf(intent);
	if (action) return {...state, draft: draftAfter(state.draft, action)};
	if (intent.kind === 'write') return state;
	if (intent.command === 'send') return {...state, draft: afterSending(state.draft)};
	if (intent.command === 'leave') return {...state, left: true};
	return {...state, others: [...state.others, intent.command]};
}

function after(state: State, action: Action): State {
	if ('size' in action) {
		const draft = draftAfter(state.draft, {type: 'resize', width: action.size.columns - draftMargin});
		return {...state, draft, size: action.size, wipes: state.wipes + 1};
	}
	return action.events.reduce(
		(now, event) => intentsOf(event, 'meeting', now.draft).reduce(afterIntent, now),
		state,
	);
}

const {columns: width, rows: height} = process.stdout;
let state: State = {
	draft: newDraft(width - draftMargin),
	left: false,
	others: [],
	size: {columns: width, rows: height},
	wipes: 0,
};
let told = (): void => undefined;

function act(action: Action): void {
	state = after(state, action);
	told();
}

const subscribe = (listener: () => void): (() => void) => {
	told = listener;
	return () => undefined;
};

function Editor() {
	const {draft, left, others, size, wipes} = useSyncExternalStore(subscribe, () => state);
	const {columns, rows} = size;
	const {exit} = useApp();
	useKeys((events) => {
		act({events});
	});
	useEffect(() => {
		if (left) exit();
	}, [left, exit]);
	return (
		<>
			<Static key={wipes} items={wipes === 0 ? [...draft.history] : draft.history.slice(-3)}>
				{(text, index) => <Text key={index}>said {JSON.stringify(text)}</Text>}
			</Static>
			{isTooSmall({columns, rows}) ? (
				<TooSmall columns={columns} rows={rows} />
			) : (
				<Box flexDirection="column">
					<Text>
						{columns}×{rows} {others.join(' ')}
					</Text>
					<DraftView draft={draft} height={rows - 5} placeholder="type here" />
					<Footer room="meeting" />
				</Box>
			)}
		</>
	);
}

// Before anything is drawn: what is typed into the first frame must not be taken by the terminal's own line editing.
process.stdin.setRawMode(true);
const screen = show(<Editor />, {
	spoken: false,
	resized: (size) => {
		act({size});
	},
});
await screen.untilLeft();
console.log('bye');
