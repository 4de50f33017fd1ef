/** The home screen as lines: what this is, and what one can do. It is drawn before Ink is there, so it loads little. */
import {sayReminder, type OpenCommitment} from '../review/reality/open.ts';
import {isExam} from '../rehearsal/rehearsal.ts';
import {sayWhere} from '../review/start-words.ts';
import type {Setting} from '../terms.ts';
import {visibleLine} from '../visible-text.ts';
import {sayWhen} from '../when.ts';
import type {AppState, Size} from './app-state.ts';
import {footerLine} from './footer-line.ts';
import {choicesOf, type HomeChoice} from './home-choices.ts';
import type {Next} from './library.ts';
import {firstThatFits, gap, labelled, paragraph, type Line} from './lines.ts';
import {signsOf, type Look} from './look.ts';
import {around, widthIn} from './widths.ts';

const titles: Readonly<Record<HomeChoice, string>> = {
	resume: 'Go on with the meeting that was cut off',
	rehearse: 'Rehearse the meeting now',
	setting: 'Choose manager and company first',
	promised: 'See what was promised in the real meeting',
	handbook: 'Read the handbook',
	case: 'Your case',
	next: 'Next for you',
	drills: 'Drill one pushback',
	history: 'What you have rehearsed',
	quit: 'Quit',
};

/** What the home screen shows. */
export interface HomeView {
	readonly size: Size;
	/** The number of the choice that is marked. */
	readonly choice: number;
	readonly unfinished:
		| {
				readonly when: Date;
				readonly turns: number;
				readonly where?: string;
				/** An exam is one take: what is left of it is its debrief. */
				readonly exam: boolean;
		  }
		| undefined;
	readonly open: readonly OpenCommitment[];
	readonly next: Next | undefined;
	/** Absent while the case, which has a word in it, is still being read. */
	readonly setting?: Setting;
	/** Whose facts are argued from now, or why the user's own are not; absent while they are being read. */
	readonly case?: string;
}

/** Stands where something is still being read. */
const beingRead = '…';

/** Whose facts are argued from now, or why the user's own are not. */
export function sayCase({facts, caseNote}: Pick<AppState, 'facts' | 'caseNote'>): string {
	if (caseNote !== undefined) return caseNote;
	if (facts.isExample) return 'none yet: what you did, what it was worth, what you ask for';
	const {length} = facts.case.achievements;
	return visibleLine(
		`${length} ${length === 1 ? 'achievement' : 'achievements'}; you ask for ${facts.case.ask}`,
	);
}

/** What the home screen shows of a state. */
export function homeViewOf(state: AppState): HomeView {
	const {size, choice, unfinished, stood, open, next, setting} = state;
	return {
		size,
		choice,
		unfinished: unfinished && {
			when: unfinished.when,
			turns: unfinished.script.replies.length,
			exam: isExam(unfinished.script),
			...(stood === undefined ? {} : {where: stood}),
		},
		open,
		next,
		setting,
		case: sayCase(state),
	};
}

function cutOff({unfinished}: HomeView, now: Date): string {
	if (!unfinished) return '';
	const {when, turns, where} = unfinished;
	const said = `${sayWhen(when, now)}, after ${turns} ${turns === 1 ? 'turn' : 'turns'}`;
	return where === undefined ? said : `${said}, in ${where}`;
}

function titleOf(choice: HomeChoice, {next, unfinished}: HomeView): string {
	if (choice === 'resume' && unfinished?.exam === true) return 'See the debrief of the exam that was cut off';
	if (choice !== 'next' || next === undefined) return titles[choice];
	const {rung, form} = next.rung;
	return `${titles.next}: ${rung}${form === undefined ? '' : `, form ${form}`}`;
}

const says = (choice: HomeChoice, view: HomeView, now: Date): string =>
	({
		resume: cutOff(view, now),
		rehearse: view.setting === undefined ? beingRead : sayWhere(view.setting),
		setting: 'style, pressure, how bonuses are paid, how the company is doing',
		promised: sayReminder(view.open) ?? '',
		handbook: 'what to say to each pushback, what not to, and why',
		case: view.case ?? beingRead,
		next: view.next?.rung.why ?? '',
		drills:
			view.next?.drill === undefined
				? 'one objection, three to five turns'
				: `${view.next.drill.branch}: ${view.next.drill.why}`,
		history: 'see it again, take it over, compare; how it has gone',
		quit: '',
	})[choice];

const title = 'pushback';

const about =
	'Rehearse the meeting in which you ask for a bonus. A manager with reasons of their own pushes back; ' +
	'you answer in your own words, and see after each answer what it did.';

/** The lines of the home screen above its footer, as many as the window has rows for. */
export function homeLines(view: HomeView, look: Look, now: Date): readonly Line[] {
	const {prompt} = signsOf(look);
	const width = widthIn(view.size);
	const head = paragraph(title, width, 'current', '  ');
	const what = paragraph(about, width - 2, undefined, '  ');
	/** With details of each, of the marked one, or of none. */
	const choices = (between: readonly Line[], detailed: 'each' | 'marked' | 'none'): readonly Line[] =>
		choicesOf(view).flatMap((choice, index) => {
			const marked = index === view.choice;
			const detail = detailed === 'each' || (detailed === 'marked' && marked) ? says(choice, view, now) : '';
			return [
				...(index === 0 ? [gap] : between),
				...labelled(marked ? prompt : '  ', titleOf(choice, view), width, {
					label: 'current',
					text: marked ? 'current' : 'title',
				}),
				...(detail === '' ? [] : labelled('    ', detail, width, {text: 'muted'})),
			];
		});
	const room = view.size.rows - 2;
	const bare = choices([], 'none').filter((line) => line !== gap);
	return firstThatFits(
		[
			[gap, ...head, ...what, ...choices([gap], 'each'), gap],
			[...head, ...what, ...choices([], 'each'), gap],
			[...head, ...what, ...choices([], 'marked'), gap],
			[...head, ...choices([], 'marked'), gap],
			[...head, ...choices([], 'none'), gap],
			[...head, ...bare],
			around(bare, view.choice, room),
		],
		room,
	);
}

/** The footer of the home screen. */
export const homeFooter = ({size}: HomeView, look: Look): string =>
	footerLine('home', look, {width: size.columns, moves: true});
