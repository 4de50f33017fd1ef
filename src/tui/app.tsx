import {Static, useApp} from 'ink';
import {useEffect, useMemo, useSyncExternalStore, type ReactNode} from 'react';
import {roomOf, type AppState} from './app-state.ts';
import type {Live} from './live.ts';
import {useKeys} from './keys/use-keys.ts';
import {Drills} from './screens/drills.tsx';
import {History} from './screens/history.tsx';
import {Home} from './screens/home.tsx';
import {InsertScreen} from './screens/insert.tsx';
import {MeetingScreen} from './screens/meeting.tsx';
import {PrintedItem} from './screens/printed.tsx';
import {PromisedScreen} from './screens/promised.tsx';
import {Reading} from './screens/reading.tsx';
import {SettingScreen} from './screens/setting.tsx';
import {KeyHelp} from './widgets/key-help.tsx';
import {TooSmall} from './widgets/too-small.tsx';
import {helpRows, isTooSmall, widthIn} from './widths.ts';

const isRead = (room: AppState['room']): boolean =>
	room === 'summary' || room === 'progress' || room === 'replay' || room === 'compare';

/** How long a turn stands while a rehearsal goes on by itself: long enough to read it. */
const turnTime = 4000;

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
	if (overlay && overlay.kind !== 'leaving' && overlay.kind !== 'deleting') return <Reading state={state} />;
	if (isRead(room)) return <Reading state={state} />;
	if (room === 'drills') return <Drills state={state} />;
	if (room === 'history' && state.shelf) {
		return <History state={state} shelf={state.shelf} now={new Date(now())} />;
	}
	if (room === 'setting') return <SettingScreen state={state} />;
	if (room === 'promised') return <PromisedScreen state={state} now={new Date(now())} />;
	if (room === 'meeting' && meeting) return <MeetingScreen state={state} meeting={meeting} />;
	return <Home state={state} now={new Date(now())} />;
}

export interface AppProps {
	readonly live: Live;
	readonly now: () => number;
	/** Has a text written in the user's own editor. */
	readonly edit?: (text: string) => {readonly text: string} | {readonly problem: string};
}

const noEditor = {problem: 'there is no editor here'} as const;

/** The whole program on the screen, and the only place that takes keys. */
export function App({live, now, edit = () => noEditor}: AppProps): ReactNode {
	const state = useSyncExternalStore(live.subscribe, live.state);
	const {exit, suspendTerminal} = useApp();
	useKeys(live.press);
	const {telling, log, size} = state;
	useEffect(() => {
		if (telling?.playing !== true) return undefined;
		const timer = setTimeout(() => {
			live.tell({type: 'ticked'});
		}, turnTime);
		return () => {
			clearTimeout(timer);
		};
	}, [live, telling]);
	const {editing} = state;
	useEffect(() => {
		if (!editing) return;
		live.keepDraft();
		let outcome: ReturnType<typeof edit> = noEditor;
		const hand = suspendTerminal(() => {
			outcome = edit(live.state().meeting?.draft.text ?? '');
		});
		void hand.finally(() => {
			live.tell({type: 'edited', ...outcome});
		});
		// eslint-disable-next-line react-hooks/exhaustive-deps -- once for each time it is asked for
	}, [editing]);
	useEffect(() => {
		if (state.left) exit();
	}, [state.left, exit]);
	// The same element as long as nothing is printed: then it is not looked at again for each key. A window too small for
	// the screens would push it out at once; it is printed when there is room for it again.
	const printed = useMemo(
		() => (
			<Static key={log.number} items={isTooSmall(size) ? [] : [...log.items]}>
				{(item, index) => <PrintedItem key={index} item={item} size={size} />}
			</Static>
		),
		[log, size],
	);
	return (
		<>
			{printed}
			<Frame state={state} now={now} />
		</>
	);
}
