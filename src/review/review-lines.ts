/** The review as plain lines: what was said with its marks, the summary, and the rehearsals before. */
import {tableLines} from '../text-table.ts';
import {visible, visibleLine} from '../visible-text.ts';
import {cardLines} from './cards/text.ts';
import {earlierCells, earlierColumns, nothingBeside} from './earlier-table.ts';
import {headings, saidOfReview} from './review-words.ts';
import type {Review} from './review.ts';
import {debriefLines} from './debrief-lines.ts';
import {hanging, wrap} from '../wrap.ts';
import type {Exchange, Note, Piece} from './transcript.ts';

/** With the minus of a keyboard: what is printed here may be piped anywhere. */
const signed = (points: number): string => (points < 0 ? String(points) : `+${points}`);

/** Marks as in the plain meeting, with the number of the note. */
function markOf({text, effect, note}: Piece): string {
	if (effect === undefined) return visible(text);
	return `[${effect === 'earned' ? '+' : '-'}${visible(text)}]${note === undefined ? '' : String(note)}`;
}

const noteLines = ({number, reasons}: Note, width: number): readonly string[] =>
	reasons.flatMap(({about, points, meanings}, index) =>
		hanging(
			`  ${(index === 0 ? `${number}.` : '').padStart(4)} ${signed(points).padStart(3)} `,
			`${about}: ${meanings.join(' ')}`,
			width,
		),
	);

/** The text after a label, every line of it as far in as the first. */
const saidLines = (label: string, text: string, width: number): readonly string[] =>
	text
		.split('\n')
		.flatMap((line, index) => hanging(index === 0 ? label : ' '.repeat(label.length), line, width));

function exchangeLines(told: Exchange, width: number): readonly string[] {
	const {turn, phase, branch, manager, reply, pieces, notes, mistakes, score, notRated} = told;
	const answer =
		reply === 'answer'
			? saidLines('You      ', pieces.map(markOf).join(''), width)
			: [reply === 'silence' ? '(You said nothing.)' : '(You left the meeting here.)'];
	return [
		'',
		`Turn ${turn}, ${branch ?? phase}${score === undefined ? '' : `: ${score}/100`}`,
		...(manager === '' ? [] : saidLines('Manager  ', visible(manager), width)),
		...answer,
		...(notRated === undefined || reply !== 'answer' ? [] : wrap(`  not rated: ${notRated}`, width, '    ')),
		...notes.flatMap((note) => noteLines(note, width)),
		...mistakes.flatMap(({title, points, rewrite}) => [
			...hanging('     ! ', `${title}${points === 0 ? '' : ` (${points})`}`, width),
			...hanging('       instead: ', visibleLine(rewrite), width),
		]),
	];
}

/** As many of the latest as fit a small window. */
const mostRows = 8;

function beforeLines(review: Review, width: number): readonly string[] {
	if (nothingBeside(review) !== undefined) return [];
	return [
		'',
		`${headings.earlier}:`,
		...tableLines(earlierColumns, earlierCells(review, mostRows, 'this one'), width),
	];
}

/** The whole review, at most `width` columns wide. What sums it up stands last, where a terminal leaves the eye. */
export function reviewLines(review: Review, width: number): readonly string[] {
	const {setting, when, remarks} = saidOfReview(review);
	const {transcript, parting = ''} = review.debrief;
	return [
		...wrap(`Rehearsal ${review.id} of ${when}`, width),
		...wrap(setting, width),
		...remarks.flatMap((remark) => wrap(visibleLine(remark), width)),
		...transcript.flatMap((told) => exchangeLines(told, width)),
		...(parting === '' ? [] : ['', ...saidLines('Manager  ', visible(parting), width)]),
		'',
		...debriefLines(review.debrief, width),
		'',
		`${headings.realDay}:`,
		...cardLines(review.cards, width),
		...beforeLines(review, width),
	];
}
