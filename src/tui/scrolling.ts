/** How far what is read can be scrolled: drawing and keys must agree on it. */
import {factsIn, roomOf, type AppState, type Size} from './app-state.ts';
import {factsLines} from './facts-lines.ts';
import {comparingLines, seriesHead, tellingLines, trendLines} from './again-lines.ts';
import {contentsLines, pageLines} from './handbook-lines.ts';
import {gap, paragraph, type Line} from './lines.ts';
import {summaryLines} from './summary-lines.ts';
import {drawsSigns} from './theme.ts';
import {lastHelpTop} from './widgets/key-help.tsx';
import {helpRows, widthIn} from './widths.ts';

/** Rows for what is read: below it a gap and the footer, and the frame stays lower than the window. */
export const readingRows = ({rows}: Size): number => Math.max(1, rows - 3);

/** The lines that are read now, where it is not the help. */
export function linesRead({
	overlay,
	room,
	meeting,
	facts,
	shelf,
	telling,
	comparing,
	series,
	size,
	look,
	at,
	handbook,
}: AppState): readonly Line[] {
	const width = widthIn(size);
	if (overlay?.kind === 'facts') return factsLines(factsIn({facts, meeting}), width);
	if (overlay?.kind === 'handbook') {
		const {case: own, isExample} = factsIn({facts, meeting});
		return pageLines(handbook, overlay.topic, width, isExample ? undefined : own);
	}
	if (overlay?.kind === 'contents') return contentsLines(handbook, overlay.choice, width, look).lines;
	if (room === 'progress') return shelf ? trendLines(shelf, new Date(at), width, look) : [];
	if (room === 'compare') return comparing ? comparingLines(comparing, width) : [];
	if (room === 'replay') {
		if (telling === undefined) return [];
		const note = telling.note === undefined ? [] : [...paragraph(telling.note, width, 'warning'), gap];
		return [...note, ...tellingLines(telling, width)];
	}
	const before = series ? seriesHead(series, width, look) : [];
	return meeting?.debrief ? [...before, ...summaryLines(meeting.debrief, width, look)] : [];
}

/** The last line that may stand at the top. */
export function lastTop(state: AppState): number {
	if (state.overlay?.kind === 'help') {
		const below = roomOf({...state, overlay: undefined});
		return lastHelpTop(below, helpRows(state.size), widthIn(state.size), drawsSigns(state.look));
	}
	return Math.max(0, linesRead(state).length - readingRows(state.size));
}

/** The first line that is shown: in the contents the marked topic stays in sight, with what is around it. */
export function topShown(state: AppState): number {
	const {overlay, size, look, handbook} = state;
	if (overlay?.kind === 'contents') {
		const {marked} = contentsLines(handbook, overlay.choice, widthIn(size), look);
		return Math.max(0, Math.min(lastTop(state), marked - Math.floor(readingRows(size) / 2)));
	}
	return Math.min(overlay && 'top' in overlay ? overlay.top : state.top, lastTop(state));
}

/** Lines that a page is, with one kept from the page before. */
export const pageOf = ({size}: AppState): number => Math.max(1, readingRows(size) - 1);
