/** The debrief in lines for the screen: the same words as the plain one, with looks. */
import {tableLines} from '../text-table.ts';
import {cues} from '../terms.ts';
import type {Debrief, Highlight, Obtained} from '../review/debrief.ts';
import {caution, sayKind, sayWhere} from '../review/start-words.ts';
import {sayMore} from '../review/assessment-lines.ts';
import {ledgerCells, ledgerColumns} from '../review/ledger-table.ts';
import {mindCells, mindColumns} from '../review/mind-table.ts';
import {turnCells, turnColumns} from '../review/turn-table.ts';
import {visibleLine} from '../visible-text.ts';
import {gap, labelled, paragraph, type Line} from './lines.ts';
import {levelWords, signsOf, type Look} from './theme.ts';

const section = (lines: readonly Line[]): readonly Line[] => (lines.length === 0 ? [] : [gap, ...lines]);

function endingLines({endingText}: Debrief, width: number): readonly Line[] {
	if (endingText === undefined) return [];
	return [
		...labelled('Ending    ', endingText.title, width, {label: 'muted', text: 'current'}),
		...labelled('          ', endingText.meaning, width),
	];
}

const nothing = [{what: 'Nothing.', firm: true}] as const satisfies readonly Pick<
	Obtained,
	'what' | 'firm'
>[];

function obtainedLines({obtained}: Debrief, width: number): readonly Line[] {
	return (obtained.length === 0 ? nothing : obtained).flatMap(({what, firm}, index) =>
		labelled(
			index === 0 ? 'Obtained  ' : '          ',
			`${visibleLine(what)}${firm ? '' : ': a soft promise'}`,
			width,
			{
				label: 'muted',
				text: firm ? 'title' : 'warning',
			},
		),
	);
}

function scoreLines({totals}: Debrief, width: number): readonly Line[] {
	const {score, rated} = totals;
	const said =
		score === undefined
			? 'No answer could be rated.'
			: `${score}/100 over ${rated} rated ${rated === 1 ? 'answer' : 'answers'}: ` +
				cues.map((cue) => `${cue} ${totals.cues[cue] ?? 0}%`).join(', ');
	return labelled('Overall   ', said, width, {label: 'muted'});
}

function tableOf({rows}: Debrief, width: number, look: Look): readonly Line[] {
	if (rows.length === 0) return paragraph('Nothing was said.', width);
	const {levels} = signsOf(look);
	const cells = turnCells(rows, (level) => (look.spoken ? levelWords[level] : `${levels[level]} ${level}`));
	return tableLines(turnColumns, cells, width).map((text, index) =>
		index === 0 ? {text, role: 'title'} : {text},
	);
}

function highlightLines(title: string, {turn, phase, branch, score, words, why}: Highlight, width: number) {
	return [
		gap,
		...labelled(title, `turn ${turn} (${branch ?? phase}), ${score}/100`, width, {label: 'title'}),
		...labelled('  ', `“${visibleLine(words)}”`, width),
		...labelled('  ', visibleLine(why), width, {text: 'muted'}),
	];
}

function practiseLines({practise}: Debrief, width: number): readonly Line[] {
	if (practise.length === 0) return [];
	return [
		{text: 'Practise next', role: 'title'},
		...practise.flatMap(({title, how, handbook, turns}, index) => [
			...labelled(
				`${index + 1}  `,
				`${title} (${turns.length === 1 ? 'turn' : 'turns'} ${turns.join(', ')})`,
				width,
				{
					label: 'key',
					text: 'coach',
				},
			),
			...labelled('   ', how + sayMore(handbook), width),
		]),
	];
}

function mindLines({mind}: Debrief, width: number): readonly Line[] {
	if (mind.length === 0) return [];
	const [head, ...rows] = tableLines(mindColumns, mindCells(mind), width);
	return [
		{text: 'What your manager did not say', role: 'title'},
		{text: head ?? '', role: 'title'},
		...rows.map((text) => ({text})),
	];
}

function ledgerLines({ledger}: Debrief, width: number): readonly Line[] {
	if (ledger.length === 0) return [];
	const [head, ...rows] = tableLines(ledgerColumns, ledgerCells(ledger), width);
	return [
		{text: 'What you claimed', role: 'title'},
		{text: head ?? '', role: 'title'},
		...rows.map((text): Line => (text.includes('! ') ? {text, role: 'warning'} : {text})),
	];
}

/** The whole summary. What one wants to know first stands first. */
export function summaryLines(debrief: Debrief, width: number, look: Look): readonly Line[] {
	const {strongest, weakest, setting, seed} = debrief;
	const warned = caution(debrief);
	return [
		...paragraph('Summary', width, 'title'),
		...paragraph(`${sayKind(debrief)} · ${sayWhere(setting)} · seed ${seed}`, width, 'muted'),
		...(warned === undefined ? [] : paragraph(warned, width, 'warning')),
		...section([
			...endingLines(debrief, width),
			...obtainedLines(debrief, width),
			...scoreLines(debrief, width),
		]),
		...section(tableOf(debrief, width, look)),
		...(strongest ? highlightLines('Strongest  ', strongest, width) : []),
		...(weakest ? highlightLines('Weakest  ', weakest, width) : []),
		...section(practiseLines(debrief, width)),
		...section(ledgerLines(debrief, width)),
		...section(mindLines(debrief, width)),
		gap,
		...paragraph(
			'The score sees words only: not your tone of voice, not whether the figures are true, and little irony.',
			width,
			'muted',
		),
	];
}
