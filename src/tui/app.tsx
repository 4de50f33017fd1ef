import {Static, useApp, useWindowSize} from 'ink';
import {useEffect, useSyncExternalStore, type ReactNode} from 'react';
import {roomOf, type AppState} from './app-state.ts';
import type {Live} from './live.ts';
import {useKeys} from './keys/use-keys.ts';
import {Home} from './screens/home.tsx';
import {InsertScreen} from './screens/insert.tsx';
import {MeetingScreen} from './screens/meeting.tsx';
import {PrintedItem} from './screens/printed.tsx';
import {PromisedScreen} from './screens/promised.tsx';
import {Reading} from './screens/reading.tsx';
import {SettingScreen} from './screens/setting.tsx';
import {helpRows, widthIn} from './scrolling.ts';
import {useCleanResize} from './use-clean-resize.ts';
import {KeyHelp} from './widgets/key-help.tsx';
import {isTooSmall, TooSmall} from './widgets/too-small.tsx';

/** The live frame: one screen, or what lies above it. */
export function Frame({state, now}: {readonly state: AppState; readonly now: () => number}): ReactNode {
	const {room, overlay, meeting, size} = state;
	if (state.left) return null;
	if (isTooSmall(size)) return <TooSmall {...size} />;
	if (overlay?.kind === 'help') {
		const below = roomOf({...state, overlay: undefined});
		return <KeyHelp room={below} height={helpRows(size)} top={overlay.top} width={widthIn(size)} />;
	}
	if (overlay?.kind === 'insert') return <InsertScreen state={state} choice={overlay.choice} />;
	if (overlay && overlay.kind !== 'leaving') return <Reading state={state} />;
	if (room === 'summary') return <Reading state={state} />;
	if (room === 'setting') return <SettingScreen state={state} />;
	if (room === 'promised') return <PromisedScreen state={state} now={new Date(now())} />;
	if (room === 'meeting' && meeting) return <MeetingScreen state={state} meeting={meeting} />;
	return <Home state={state} now={new Date(now())} />;
}

export interface AppProps {
	readonly live: Live;
	readonly now: () => number;
}

/** The whole program on the screen, and the only place that takes keys. */
export function App({live, now}: AppProps): ReactNode {
	const state = useSyncExternalStore(live.subscribe, live.state);
	const {columns, rows} = useWindowSize();
	const {exit} = useApp();
	const wipes = useCleanResize();
	useKeys(live.press);
	useEffect(() => {
		live.tell({type: 'resized', size: {columns, rows}});
	}, [live, columns, rows]);
	useEffect(() => {
		if (wipes > 0) live.tell({type: 'wiped'});
	}, [live, wipes]);
	useEffect(() => {
		if (state.left) exit();
	}, [state.left, exit]);
	return (
		<>
			<Static key={state.log.number} items={[...state.log.items]}>
				{(item, index) => <PrintedItem key={index} item={item} size={state.size} />}
			</Static>
			<Frame state={state} now={now} />
		</>
	);
}
