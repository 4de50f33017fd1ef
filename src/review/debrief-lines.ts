/** The debrief as plain lines: no colours, no cursor, nothing that needs a screen. */
import {cues} from '../terms.ts';
import {tableLines} from '../text-table.ts';
import {visibleLine} from '../visible-text.ts';
import {wrap} from '../wrap.ts';
import {sayMore, unseen} from './assessment-lines.ts';
import type {Debrief, Highlight} from './debrief.ts';
import {ledgerCells, ledgerColumns} from './ledger-table.ts';
import {mindCells, mindColumns} from './mind-table.ts';
import {headings, nothing} from './review-words.ts';
import {caution} from './start-words.ts';
import {turnCells, turnColumns} from './turn-table.ts';

const highlightLines = (
	title: string,
	{turn, phase, branch, score, words, why}: Highlight,
	width: number,
) => [
	...wrap(`${title}: turn ${turn} (${branch ?? phase}), ${score}/100`, width),
	...wrap(`  "${visibleLine(words)}"`, width, '  '),
	...wrap(`  ${visibleLine(why)}`, width, '  '),
];

/** The whole debrief, at most `width` columns wide. */
export function debriefLines(debrief: Debrief, width: number): readonly string[] {
	const {rows, totals, mind, endingText, obtained, strongest, weakest, practise, ledger} = debrief;
	const section = (lines: readonly string[]): readonly string[] => (lines.length === 0 ? [] : ['', ...lines]);
	const warned = caution(debrief);
	return [
		'Summary',
		...(warned === undefined ? [] : wrap(warned, width)),
		...section(rows.length === 0 ? [nothing.said] : tableLines(turnColumns, turnCells(rows), width)),
		...section(
			totals.score === undefined
				? [nothing.rated]
				: wrap(
						`Overall ${totals.score}/100 over ${totals.rated} rated ${totals.rated === 1 ? 'answer' : 'answers'}; ` +
							cues.map((cue) => `${cue} ${totals.cues[cue] ?? 0}%`).join(', '),
						width,
						'  ',
					),
		),
		...section(
			endingText === undefined
				? ['The meeting is not over.']
				: wrap(`Ending: ${endingText.title}. ${endingText.meaning}`, width, '  '),
		),
		...(obtained.length === 0
			? ['Obtained: nothing']
			: [
					'Obtained:',
					...obtained.flatMap(({what, firm}) =>
						wrap(
							`  ${firm ? '+' : '?'} ${visibleLine(what)}${firm ? '' : ': a soft promise'}`,
							width,
							'    ',
						),
					),
				]),
		...section(strongest === undefined ? [] : highlightLines('Strongest', strongest, width)),
		...section(weakest === undefined ? [] : highlightLines('Weakest', weakest, width)),
		...section(
			practise.length === 0
				? []
				: [
						`${headings.practise}:`,
						...practise.flatMap(({title, how, handbook, turns}, index) => [
							...wrap(
								`  ${index + 1}. ${title} (${turns.length === 1 ? 'turn' : 'turns'} ${turns.join(', ')})`,
								width,
								'     ',
							),
							...wrap(`     ${how}${sayMore(handbook)}`, width, '     '),
						]),
					],
		),
		...section(
			ledger.length === 0
				? []
				: [`${headings.claimed}:`, ...tableLines(ledgerColumns, ledgerCells(ledger), width)],
		),
		...section(
			mind.length === 0 ? [] : [`${headings.mind}:`, ...tableLines(mindColumns, mindCells(mind), width)],
		),
		'',
		...wrap(unseen, width),
	];
}
