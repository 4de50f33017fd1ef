/** The screens, from the first frame to the last: called by the command, which has read everything they need. */
import type {Handbook} from '../handbook/handbook.ts';
import type {Parts} from '../rehearsal/fold.ts';
import {exitCodes} from '../exit-codes.ts';
import {takeLess, spareMemory, sparingAfter} from '../spare-memory.ts';
import type {Rung, Setting} from '../terms.ts';
import type {CoachMode} from './app-state.ts';
import {App} from './app.tsx';
import {farewellOf} from './farewell.ts';
import type {Drafts} from './drafts.ts';
import type {Facts} from './facts.ts';
import type {Initial} from './initial.ts';
import type {Keeping} from './keeping.ts';
import type {Library} from './library.ts';
import {goLive} from './live.ts';
import {DrawingContext, echoing} from './echo.ts';
import {show} from './show.ts';
import type {Early} from './take-over.ts';
import {LookProvider, type Look} from './theme.ts';

export interface Screens {
	readonly parts: Parts;
	readonly keeping: Keeping;
	readonly look: Look;
	/** What the home screen's setting begins with. */
	readonly setting: Setting;
	/** What is argued from; without it, the built-in example. */
	readonly facts?: Facts;
	/** Why the user's own case cannot be argued from yet. */
	readonly caseNote?: string;
	/** A meeting to begin at once, or to go on with; without it, the home screen. */
	readonly initial?: Initial;
	/** The rehearsals that are kept, where there are any to be had. */
	readonly library?: Library;
	readonly rung?: Rung;
	/** The time in milliseconds. */
	readonly now: () => number;
	readonly newSeed: () => number;
	/** Where the draft is kept while it is typed, if anywhere. */
	readonly drafts?: Drafts;
	/** Has a text written in the user's own editor, which has the terminal meanwhile. */
	readonly edit?: (text: string) => {readonly text: string} | {readonly problem: string};
	/** Throws where there is none. */
	readonly openHandbook: () => Handbook;
	/** Score and advice after each answer, from the beginning. */
	readonly coach: CoachMode;
	/** The home screen, where it is drawn already. */
	readonly early?: Early;
}

export interface Left {
	readonly exitCode: number;
	/** To be printed when the screens have gone. */
	readonly message?: string;
	/** The form of the case is wanted, and then the home screen again, as it was chosen. */
	readonly toCase?: {readonly setting: Setting; readonly rung: Rung; readonly coach: CoachMode};
}

/** After so many answers what they leave behind is collected. */
const answersAtOnce = 3;

// Cursor shown, bracketed paste off.
const givenBack = '\u001b[?25h\u001b[?2004l';

/** Codes that shells expect of a program ended by a signal. */
const bySignal = {SIGTERM: 143, SIGHUP: 129, SIGINT: exitCodes.interrupted} as const;

/** Gives the terminal back whatever happened. Written at once: the program may be on its way out. */
function giveBack(): void {
	try {
		process.stdin.setRawMode(false);
		process.stdout.write(givenBack);
	} catch {
		// The terminal has gone.
	}
}

/** Shows the screens until they are left. */
export async function startScreens(screens: Screens): Promise<Left> {
	const {parts, keeping, library, rung, look, setting, facts, caseNote, initial} = screens;
	const {now, newSeed, openHandbook, coach, early, drafts, edit} = screens;
	const {columns, rows} = process.stdout;
	takeLess();
	// Before anything is drawn: what is typed into the first frame must not be taken by the terminal's line editing.
	process.stdin.setRawMode(true);
	process.once('exit', giveBack);
	const live = goLive(
		{
			size: {columns, rows},
			look,
			coach,
			setting,
			seed: newSeed(),
			...(rung && {rung}),
			...(facts === undefined ? {} : {facts}),
			...(caseNote === undefined ? {} : {caseNote}),
		},
		{
			parts,
			keeping,
			...(library && {library}),
			...(drafts && {drafts}),
			now,
			newSeed,
			openHandbook,
			wipe: () => {
				screen.anew();
			},
		},
	);
	if (initial) {
		live.start(initial);
	}
	const onSignal = (signal: NodeJS.Signals): void => {
		live.tell({type: 'told-to-go', exitCode: bySignal[signal as keyof typeof bySignal]});
	};
	const signals = Object.keys(bySignal) as readonly NodeJS.Signals[];
	for (const signal of signals) process.on(signal, onSignal);

	const echo = echoing(live, process.stdout, () => screen);
	const screen = show(
		<LookProvider value={look}>
			<DrawingContext value={echo.drawing}>
				<App live={echo.live} now={now} {...(edit && {edit})} />
			</DrawingContext>
		</LookProvider>,
		{
			// What is read out is not drawn in rows.
			framed: look.spoken ? undefined : echo.framed,
			spoken: look.spoken,
			early,
			resized: (size) => {
				live.tell({type: 'resized', size});
			},
		},
	);
	// The first answer should not wait for a cold scorer, and the first frame not for a warm one.
	const warming = setTimeout(() => {
		parts.assess('We cut failed payments from 2.1% to 0.8%, and I would like to ask for a bonus.', {
			topic: 'evidence',
			manager: 'What did you bring?',
			style: setting.style,
		});
		live.lookBack();
		// All that is kept for long is there by now, and what was needed to read it is not wanted any more.
		void spareMemory();
	}, 30);
	live.subscribe(
		sparingAfter(answersAtOnce, () => {
			const rehearsal = live.state().meeting?.rehearsal;
			return {turns: rehearsal?.turns, isOver: rehearsal?.ending !== undefined};
		}),
	);
	try {
		await screen.untilLeft();
	} finally {
		clearTimeout(warming);
		live.keepDraft();
		for (const signal of signals) process.off(signal, onSignal);
		process.off('exit', giveBack);
		giveBack();
		process.stdin.unref();
	}
	const state = live.state();
	if (state.left?.to === 'case') {
		const {setting: chosen, rung: level, coach: mode} = state;
		return {exitCode: exitCodes.ok, toCase: {setting: chosen, rung: level, coach: mode}};
	}
	const message = farewellOf(state);
	return {exitCode: state.left?.exitCode ?? exitCodes.ok, ...(message === undefined ? {} : {message})};
}
