/** The review as Markdown: the same debrief as on the page, for wherever text is kept. */
import {cues} from '../../terms.ts';
import {cardsMarkdown} from '../cards/text.ts';
import type {Debrief, Highlight} from '../debrief.ts';
import {earlierCells, earlierColumns, nothingBeside} from '../earlier-table.ts';
import {ledgerCells, ledgerColumns} from '../ledger-table.ts';
import {mindCells, mindColumns} from '../mind-table.ts';
import {namedIn, type Named} from '../named.ts';
import {headings, nothing, saidOfReview} from '../review-words.ts';
import type {Review} from '../review.ts';
import {sayTurns} from '../say-turns.ts';
import {signed} from '../signed.ts';
import {sayMore, unseen} from '../assessment-lines.ts';
import type {Exchange, Note} from '../transcript.ts';
import {turnCells, turnColumns} from '../turn-table.ts';
import type {Column} from '../../text-table.ts';
import {escapeMarkdown, escapeMarkdownLines} from './escape.ts';

const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;

/** A table; every cell is text. */
function table(
	columns: readonly Pick<Column, 'title' | 'align'>[],
	rows: readonly (readonly string[])[],
): readonly string[] {
	return [
		row(columns.map(({title}) => escapeMarkdown(title))),
		row(columns.map(({align}) => (align === 'right' ? '---:' : '---'))),
		...rows.map((cells) => row(cells.map(escapeMarkdown))),
	];
}

const section = (title: string, lines: readonly string[]): readonly string[] => [
	'',
	`## ${title}`,
	'',
	...lines,
];

function overall({totals}: Debrief): string {
	if (totals.score === undefined) return nothing.rated;
	const shares = cues.map((cue) => `${cue} ${totals.cues[cue] ?? 0}%`).join(', ');
	return `**${totals.score} of 100** over ${totals.rated} rated ${totals.rated === 1 ? 'answer' : 'answers'}: ${shares}.`;
}

const inHand = ({obtained}: Debrief): readonly string[] =>
	obtained.length === 0
		? [nothing.obtained]
		: table(
				['What', 'Who', 'When', 'Firm'].map((title) => ({title})),
				obtained.map(({thing, who, when, firm}) => [thing, who, when, firm ? 'yes' : 'no, a soft promise']),
			);

const practise = ({practise: list}: Debrief): readonly string[] =>
	list.length === 0
		? [nothing.practise]
		: list.map(
				({title, how, handbook, turns}, index) =>
					`${index + 1}. **${escapeMarkdown(title)}** (${sayTurns(turns)}). ${escapeMarkdown(how + sayMore(handbook))}`,
			);

const highlight = (title: string, told: Highlight | undefined): readonly string[] =>
	told === undefined
		? []
		: [
				'',
				`**${title}**: turn ${told.turn}, ${told.branch ?? told.phase}, ${told.score} of 100. ${escapeMarkdown(told.why)}`,
				'',
				...escapeMarkdownLines(told.words, '> '),
			];

function note({number, words, reasons}: Note): string {
	const quote = words === '' ? 'The answer as a whole' : `“${escapeMarkdown(words)}”`;
	const said = reasons.map(
		({about, points, meanings}) => `**${signed(points)} ${about}** ${escapeMarkdown(meanings.join(' '))}`,
	);
	return `${number}. ${quote}: ${said.join(' ')}`;
}

function exchange({
	turn,
	phase,
	branch,
	manager,
	reply,
	pieces,
	notes,
	score,
	notRated,
}: Exchange): readonly string[] {
	const heading = `### Turn ${turn}, ${branch ?? phase}${score === undefined ? '' : `: ${score} of 100`}`;
	const answer = pieces.map(({text}) => text).join('');
	const said =
		reply === 'answer'
			? ['**You**', '', ...escapeMarkdownLines(answer, '> ')]
			: [reply === 'silence' ? '*You said nothing.*' : '*You left the meeting here.*'];
	return [
		'',
		heading,
		'',
		...(manager === '' ? [] : ['**Manager**', '', ...escapeMarkdownLines(manager, '> '), '']),
		...said,
		...(notRated === undefined || reply !== 'answer' ? [] : ['', `Not rated: ${escapeMarkdown(notRated)}`]),
		...(notes.length === 0 ? [] : ['', ...notes.map(note)]),
	];
}

const talk = ({transcript, parting = ''}: Debrief): readonly string[] => [
	...transcript.flatMap(exchange).slice(1),
	...(parting === '' ? [] : ['', '### The last words', '', ...escapeMarkdownLines(parting, '> ')]),
];

const mistake = ({title, why, mend, handbook, points, made}: Named): readonly string[] => [
	'',
	`### ${escapeMarkdown(title)}${points === 0 ? '' : ` (${signed(points)} points)`}`,
	'',
	escapeMarkdown(`${why} ${mend}${sayMore(handbook)}`),
	...made.flatMap(({turn, words, rewrite}) => [
		'',
		`- You said in turn ${turn}: “${escapeMarkdown(words)}”`,
		`- Instead: “${escapeMarkdown(rewrite)}”`,
	]),
];

function mistakes({transcript}: Debrief): readonly string[] {
	const named = namedIn(transcript);
	return named.length === 0 ? [nothing.mistakes] : named.flatMap(mistake).slice(1);
}

/** As many of the latest as anybody reads. */
const mostRows = 12;

function before(review: Review): readonly string[] {
	const none = nothingBeside(review);
	return none === undefined ? table(earlierColumns, earlierCells(review, mostRows)) : [none];
}

/** The whole file. */
export function reviewMarkdown(review: Review): string {
	const {debrief} = review;
	const {rows, mind, strongest, weakest, ledger} = debrief;
	const {title, meaning, setting, when, remarks} = saidOfReview(review);
	const lines = [
		`# ${escapeMarkdown(title)}`,
		'',
		escapeMarkdown(meaning),
		'',
		escapeMarkdown(`Rehearsal ${review.id} of ${when} · ${setting}`),
		...remarks.flatMap((remark) => ['', escapeMarkdown(remark)]),
		'',
		overall(debrief),
		...section(headings.inHand, inHand(debrief)),
		...section(headings.practise, [
			...practise(debrief),
			...highlight('Strongest', strongest),
			...highlight('Weakest', weakest),
		]),
		...section(headings.realDay, cardsMarkdown(review.cards)),
		...section(headings.turns, rows.length === 0 ? [nothing.said] : table(turnColumns, turnCells(rows))),
		...(mind.length === 0 ? [] : section(headings.mind, table(mindColumns, mindCells(mind)))),
		...(ledger.length === 0 ? [] : section(headings.claimed, table(ledgerColumns, ledgerCells(ledger)))),
		...section(headings.said, talk(debrief)),
		...section(headings.mistakes, mistakes(debrief)),
		...section(headings.earlier, before(review)),
		'',
		unseen,
	];
	return `${lines.join('\n')}\n`;
}
