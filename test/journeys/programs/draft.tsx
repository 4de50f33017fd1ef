/** The draft editor alone, in a terminal: what is sent stands above it, as past turns will. */
import {Box, render, Static, Text, useApp, useWindowSize} from 'ink';
import {useEffect, useReducer} from 'react';
import {afterSending, draftAfter, newDraft, type Draft} from '../../../src/tui/editor/draft.ts';
import type {KeyEvent} from '../../../src/tui/keys/decoder.ts';
import {draftActionOf, intentsOf, type Intent} from '../../../src/tui/keys/intents.ts';
import {useKeys} from '../../../src/tui/keys/use-keys.ts';
import {DraftView, draftMargin} from '../../../src/tui/widgets/draft-view.tsx';
import {useCleanResize} from '../../../src/tui/use-clean-resize.ts';
import {Footer} from '../../../src/tui/widgets/footer.tsx';
import {isTooSmall, TooSmall} from '../../../src/tui/widgets/too-small.tsx';

interface State {
	readonly draft: Draft;
	readonly left: boolean;
	readonly others: readonly string[];
}

type Action = {readonly events: readonly KeyEvent[]} | {readonly width: number};

function afterIntent(state: State, intent: Intent): State {
	const action = draftActionOf(intent);
	if (action) return {...state, draft: draftAfter(state.draft, action)};
	if (intent.kind === 'write') return state;
	if (intent.command === 'send') return {...state, draft: afterSending(state.draft)};
	if (intent.command === 'leave') return {...state, left: true};
	return {...state, others: [...state.others, intent.command]};
}

function after(state: State, action: Action): State {
	if ('width' in action) {
		return {...state, draft: draftAfter(state.draft, {type: 'resize', width: action.width})};
	}
	return action.events.reduce(
		(now, event) => intentsOf(event, 'meeting', now.draft).reduce(afterIntent, now),
		state,
	);
}

function Editor() {
	const {columns, rows} = useWindowSize();
	const {exit} = useApp();
	const wipes = useCleanResize();
	const [state, act] = useReducer(after, {draft: newDraft(columns - draftMargin), left: false, others: []});
	useKeys((events) => {
		act({events});
	});
	useEffect(() => {
		act({width: columns - draftMargin});
	}, [columns]);
	useEffect(() => {
		if (state.left) exit();
	}, [state.left, exit]);
	return (
		<>
			<Static key={wipes} items={wipes === 0 ? [...state.draft.history] : state.draft.history.slice(-3)}>
				{(text, index) => <Text key={index}>said {JSON.stringify(text)}</Text>}
			</Static>
			{isTooSmall({columns, rows}) ? (
				<TooSmall columns={columns} rows={rows} />
			) : (
				<Box flexDirection="column">
					<Text>
						{columns}×{rows} {state.others.join(' ')}
					</Text>
					<DraftView draft={state.draft} height={rows - 5} placeholder="type here" />
					<Footer room="meeting" />
				</Box>
			)}
		</>
	);
}

// Before anything is drawn: what is typed into the first frame must not be taken by the terminal's own line editing.
process.stdin.setRawMode(true);
await render(<Editor />, {exitOnCtrlC: false, maxFps: 120}).waitUntilExit();
console.log('bye');
