/** What the rooms about rehearsing again show, line by line. */
import type {InTree} from '../rehearsal/listed.ts';
import {comparisonLines} from '../review/compare-lines.ts';
import {endingTexts} from '../review/endings.ts';
import {progressLines} from '../review/history-lines.ts';
import {gotIn, placeOf, saidIn, sayOtherwise, toldEnd, toldHead} from '../review/replay-lines.ts';
import {seriesLines} from '../review/series-lines.ts';
import {sayFork, sayKind} from '../review/start-words.ts';
import {wrap} from '../wrap.ts';
import type {Setting} from '../terms.ts';
import {sayWhen} from '../when.ts';
import {visibleLine} from '../visible-text.ts';
import type {Comparing, Series, Shelf, Telling} from './again-state.ts';
import {gap, labelled, paragraph, type Line} from './lines.ts';
import {drawsSigns, type Look} from './theme.ts';

const plain = (lines: readonly string[]): readonly Line[] => lines.map((text) => ({text}));

/** In a narrower window the time of day gives way to how it ended. */
const roomyColumns = 72;

/** One line of the history in a window of `width` columns. */
export function shelfLine({entry, depth}: InTree, now: Date, width: number): string {
	const {id, origin, ending, summary, replies} = entry;
	const tree = depth === 0 ? '' : `${'  '.repeat(depth - 1)}└ `;
	const what = origin === undefined ? sayKind(entry) : sayFork(origin);
	const how = ending === undefined ? `cut off after ${replies}` : endingTexts[ending].title;
	const score = summary?.score === undefined ? '–' : String(summary.score);
	const when = sayWhen(entry.createdAt, now);
	const day = width < roomyColumns ? (when.split(' at ')[0] ?? when).padEnd(10) : when.padEnd(18);
	return `${`${tree}${id}`.padEnd(9)} ${day} ${score.padStart(3)}  ${what} · ${how}`;
}

/** A part of a setting in a word or two. */
const saySetting: Readonly<Record<keyof Setting, (is: string) => string>> = {
	style: (is) => `${is} manager`,
	pressure: (is) => is,
	bonus: (is) => `${is} bonus`,
	company: (is) => `${is} company`,
};

/** What the history is narrowed to. */
export function filterWords({branch, ending, setting, period}: Shelf): string {
	const said = [
		...(branch === undefined ? [] : [`with ${branch}`]),
		...(ending === undefined
			? []
			: [ending === 'none' ? 'cut off' : endingTexts[ending].title.toLowerCase()]),
		...(setting === undefined ? [] : [saySetting[setting.key](setting.is)]),
		...(period === undefined
			? []
			: [`last ${period.days === 7 ? 'week' : period.days === 365 ? 'year' : 'month'}`]),
	];
	return said.length === 0 ? 'all' : said.join(', ');
}

/** How it has gone. */
export const trendLines = ({progress}: Shelf, now: Date, width: number, look: Look): readonly Line[] =>
	plain(progressLines(progress, now, width, drawsSigns(look)));

/** The turn of a rehearsal that is shown, or how it ended. */
export function tellingLines({again, at}: Telling, width: number): readonly Line[] {
	const {told, id, pack} = again;
	const {turns, otherwise, start} = told;
	const turn = turns[at];
	const [title, ...head] = toldHead(
		{...told, ...(at === 0 ? {} : {otherwise: undefined})} as typeof told,
		id ?? 'this',
		pack,
	);
	const first = at === 0 ? head.flatMap((line) => paragraph(line, width, 'warning')) : [];
	const leadIn =
		at === 0 && start.drill !== undefined
			? [gap, ...paragraph(`The talk so far: ${visibleLine(start.drill.says)}`, width)]
			: [];
	const named = [...paragraph(title ?? '', width, 'muted'), ...first, ...leadIn, gap];
	if (turn === undefined) {
		return [...named, ...paragraph('The end', width, 'title'), gap, ...plain(toldEnd(told, width))];
	}
	const got = gotIn(turn);
	const differs =
		otherwise?.turn === turn.number && at > 0 ? paragraph(sayOtherwise(otherwise), width, 'warning') : [];
	const today =
		turn.got === undefined || turn.got.score === turn.today.score ? '' : `, ${turn.today.score}/100 today`;
	return [
		...named,
		...paragraph(`Turn ${turn.number} of ${turns.length} · ${placeOf(turn)}`, width, 'title'),
		...differs,
		gap,
		...labelled('Manager  ', turn.line, width, {label: 'manager'}),
		...labelled('You      ', saidIn(turn), width, {label: 'you'}),
		gap,
		...(got === undefined ? [] : paragraph(`${got}${today}`, width, 'coach')),
		...(turn.today.notRated === undefined
			? wrap(`tip ${visibleLine(turn.today.advice)}`, width, '    ')
			: []
		).map((text): Line => ({text, role: 'coach'})),
	];
}

/** Two rehearsals side by side. */
export const comparingLines = ({comparison, names}: Comparing, width: number): readonly Line[] =>
	comparisonLines(comparison, names, width).map((text): Line => {
		if (text.startsWith('── ')) return {text, role: 'title'};
		if (text.startsWith('  won ')) return {text, role: 'level2'};
		return text.startsWith('  lost ') ? {text, role: 'level0'} : {text};
	});

/** Drills in a row: how far one is, and at the end the trend. */
export function seriesHead({branch, times, bouts}: Series, width: number, look: Look): readonly Line[] {
	const done = bouts.length;
	if (times <= 1) return [];
	if (done < times) return paragraph(`Drill ${done} of ${times}. r: the next one.`, width, 'current');
	return [...plain(seriesLines(branch, bouts, width, drawsSigns(look))), gap];
}
