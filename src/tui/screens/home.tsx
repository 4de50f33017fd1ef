import {Box} from 'ink';
import type {ReactNode} from 'react';
import {sayReminder} from '../../review/reality/open.ts';
import {sayWhere} from '../../review/terminal.ts';
import {choicesOf, type AppState, type HomeChoice} from '../app-state.ts';
import {visibleLine} from '../../visible-text.ts';
import {firstThatFits, gap, labelled, paragraph, type Line} from '../lines.ts';
import {around, widthIn} from '../scrolling.ts';
import {signsOf, useLook} from '../theme.ts';
import {sayWhen} from '../../when.ts';
import {Footer} from '../widgets/footer.tsx';
import {StyledLines} from '../widgets/styled-lines.tsx';

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

function cutOff({unfinished, stood}: AppState, now: Date): string {
	if (!unfinished) return '';
	const turns = unfinished.script.replies.length;
	const said = `${sayWhen(unfinished.when, now)}, after ${turns} ${turns === 1 ? 'turn' : 'turns'}`;
	return stood === undefined ? said : `${said}, in ${stood}`;
}

function titleOf(choice: HomeChoice, {next}: AppState): string {
	if (choice !== 'next' || next === undefined) return titles[choice];
	const {rung, form} = next.rung;
	return `${titles.next}: ${rung}${form === undefined ? '' : `, form ${form}`}`;
}

/** Whose facts are argued from now, or why the user's own are not. */
function sayCase({facts, caseNote}: AppState): string {
	if (caseNote !== undefined) return caseNote;
	if (facts.isExample) return 'none yet: what you did, what it was worth, what you ask for';
	const {length} = facts.case.achievements;
	return visibleLine(
		`${length} ${length === 1 ? 'achievement' : 'achievements'}; you ask for ${facts.case.ask}`,
	);
}

const says = (choice: HomeChoice, state: AppState, now: Date): string =>
	({
		resume: cutOff(state, now),
		rehearse: sayWhere(state.setting),
		setting: 'style, pressure, how bonuses are paid, how the company is doing',
		promised: sayReminder(state.open) ?? '',
		handbook: 'what to say to each pushback, what not to, and why',
		case: sayCase(state),
		next: state.next?.rung.why ?? '',
		drills:
			state.next?.drill === undefined
				? 'one objection, three to five turns'
				: `${state.next.drill.branch}: ${state.next.drill.why}`,
		history: 'see it again, take it over, compare; how it has gone',
		quit: '',
	})[choice];

export interface HomeProps {
	readonly state: AppState;
	readonly now: Date;
}

/** The first screen: what this is, and what one can do. */
export function Home({state, now}: HomeProps): ReactNode {
	const look = useLook();
	const {prompt} = signsOf(look);
	const width = widthIn(state.size);
	const title = paragraph('pushback', width, 'current', '  ');
	const about = paragraph(
		'Rehearse the meeting in which you ask for a bonus. A manager with reasons of their own pushes back; ' +
			'you answer in your own words, and see after each answer what it did.',
		width - 2,
		undefined,
		'  ',
	);
	/** With details of each, of the marked one, or of none. */
	const choices = (between: readonly Line[], detailed: 'each' | 'marked' | 'none'): readonly Line[] =>
		choicesOf(state).flatMap((choice, index) => {
			const marked = index === state.choice;
			const detail = detailed === 'each' || (detailed === 'marked' && marked) ? says(choice, state, now) : '';
			return [
				...(index === 0 ? [gap] : between),
				...labelled(marked ? prompt : '  ', titleOf(choice, state), width, {
					label: 'current',
					text: marked ? 'current' : 'title',
				}),
				...(detail === '' ? [] : labelled('    ', detail, width, {text: 'muted'})),
			];
		});
	const room = state.size.rows - 2;
	const bare = choices([], 'none').filter((line) => line !== gap);
	const lines = firstThatFits(
		[
			[gap, ...title, ...about, ...choices([gap], 'each'), gap],
			[...title, ...about, ...choices([], 'each'), gap],
			[...title, ...about, ...choices([], 'marked'), gap],
			[...title, ...choices([], 'marked'), gap],
			[...title, ...choices([], 'none'), gap],
			[...title, ...bare],
			around(bare, state.choice, room),
		],
		room,
	);
	return (
		<Box flexDirection="column">
			<StyledLines lines={lines} />
			<Footer room="home" note="↑↓ move" width={state.size.columns} />
		</Box>
	);
}
