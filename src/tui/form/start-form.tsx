/** The form in the terminal, from its first frame to its last. */
import {useApp} from 'ink';
import {useEffect, useState, useSyncExternalStore, type ReactNode} from 'react';
import type {Size} from '../app-state.ts';
import type {KeyEvent} from '../keys/decoder.ts';
import {intentsOf, type Intent} from '../keys/intents.ts';
import {useKeys} from '../keys/use-keys.ts';
import {show} from '../show.ts';
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

/** The form, and how often the window was wiped and it was drawn anew. */
interface Drawing {
	readonly form: Form;
	readonly wipes: number;
}

interface Desk {
	readonly state: () => Drawing;
	readonly subscribe: (listener: () => void) => () => void;
	readonly press: (events: readonly KeyEvent[]) => void;
	/** The window was wiped, and has this size. */
	readonly resize: (size: Size) => void;
}

/** The form, alive: each change is kept before it is drawn. */
function desk({source, offer, save}: FormParts, size: Size, wipe: () => void): Desk {
	const listeners = new Set<() => void>();
	let drawing: Drawing = {form: openForm(source, size, offer), wipes: 0};
	const become = (next: Form): void => {
		const changed = next.source !== drawing.form.source;
		drawing = {...drawing, form: changed ? {...next, problem: save(next.source)} : next};
	};
	const wiped = (): void => {
		drawing = {...drawing, wipes: drawing.wipes + 1};
	};
	const take = (intent: Intent): void => {
		if (drawing.form.left) return;
		if (intent.kind === 'command' && intent.command === 'redraw') {
			wipe();
			wiped();
		} else become(formAfter(drawing.form, intent));
	};
	const tellAll = (): void => {
		for (const listener of listeners) listener();
	};
	return {
		state: () => drawing,
		subscribe: (listener) => {
			listeners.add(listener);
			return () => {
				listeners.delete(listener);
			};
		},
		press: (events) => {
			for (const event of events) {
				for (const intent of intentsOf(event, 'case', drawing.form.draft)) take(intent);
			}
			tellAll();
		},
		resize: (now) => {
			become(resized(drawing.form, now));
			wiped();
			tellAll();
		},
	};
}

function FormApp({live, file}: {readonly live: Desk; readonly file: string}): ReactNode {
	const {form, wipes} = useSyncExternalStore(live.subscribe, live.state);
	const {exit} = useApp();
	const [shown] = useState(file);
	useKeys(live.press);
	useEffect(() => {
		if (form.left) exit();
	}, [form.left, exit]);
	return form.left ? null : <FormScreen key={wipes} form={form} file={shown} />;
}

/** Shows the form until it is left. */
export async function startForm(parts: FormParts): Promise<void> {
	const {columns, rows} = process.stdout;
	process.stdin.setRawMode(true);
	const live = desk(parts, {columns, rows}, () => {
		screen.anew();
	});
	const screen = show(
		<LookProvider value={parts.look}>
			<FormApp live={live} file={parts.file} />
		</LookProvider>,
		{spoken: parts.look.spoken, resized: live.resize},
	);
	await screen.untilLeft();
}
