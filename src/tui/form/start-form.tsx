/** The form in the terminal, from its first frame to its last. */
import {render, useApp, useWindowSize} from 'ink';
import {useEffect, useState, useSyncExternalStore, type ReactNode} from 'react';
import type {KeyEvent} from '../keys/decoder.ts';
import {intentsOf} from '../keys/intents.ts';
import {useKeys} from '../keys/use-keys.ts';
import {LookProvider, type Look} from '../theme.ts';
import {formAfter, openForm, resized, type Form, type Offer} from './form.ts';
import {FormScreen} from './form-screen.tsx';

export interface FormParts {
	readonly source: string;
	/** A case made of notes, where there is none yet. */
	readonly offer?: Offer | undefined;
	/** Where it is kept, as it is shown. */
	readonly file: string;
	readonly look: Look;
	/** Keeps the text; a sentence why it could not be kept. */
	readonly save: (source: string) => string | undefined;
}

interface Desk {
	readonly state: () => Form;
	readonly subscribe: (listener: () => void) => () => void;
	readonly press: (events: readonly KeyEvent[]) => void;
	readonly resize: (columns: number, rows: number) => void;
}

/** The form, alive: each change is kept before it is drawn. */
function desk({source, offer, save}: FormParts, columns: number, rows: number): Desk {
	const listeners = new Set<() => void>();
	let form = openForm(source, {columns, rows}, offer);
	const become = (next: Form): void => {
		const changed = next.source !== form.source;
		form = changed ? {...next, problem: save(next.source)} : next;
	};
	const tellAll = (): void => {
		for (const listener of listeners) listener();
	};
	return {
		state: () => form,
		subscribe: (listener) => {
			listeners.add(listener);
			return () => {
				listeners.delete(listener);
			};
		},
		press: (events) => {
			for (const event of events) {
				for (const intent of intentsOf(event, 'case', form.draft)) {
					if (!form.left) become(formAfter(form, intent));
				}
			}
			tellAll();
		},
		resize: (width, height) => {
			if (width === form.size.columns && height === form.size.rows) return;
			become(resized(form, {columns: width, rows: height}));
			tellAll();
		},
	};
}

function FormApp({live, file}: {readonly live: Desk; readonly file: string}): ReactNode {
	const form = useSyncExternalStore(live.subscribe, live.state);
	const {columns, rows} = useWindowSize();
	const {exit} = useApp();
	const [shown] = useState(file);
	useKeys(live.press);
	useEffect(() => {
		live.resize(columns, rows);
	}, [live, columns, rows]);
	useEffect(() => {
		if (form.left) exit();
	}, [form.left, exit]);
	return form.left ? null : <FormScreen form={form} file={shown} />;
}

/** Shows the form until it is left. */
export async function startForm(parts: FormParts): Promise<void> {
	const {columns, rows} = process.stdout;
	process.stdin.setRawMode(true);
	const screen = render(
		<LookProvider value={parts.look}>
			<FormApp live={desk(parts, columns, rows)} file={parts.file} />
		</LookProvider>,
		{exitOnCtrlC: false, maxFps: 120, isScreenReaderEnabled: parts.look.spoken},
	);
	await screen.waitUntilExit();
}
