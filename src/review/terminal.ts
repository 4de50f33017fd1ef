/** A rehearsal as plain lines: no colours, no cursor, nothing that needs a screen. */
import wrapAnsi from 'wrap-ansi';
import type {Assessment} from '../scoring/assessment.ts';
import {spansOf} from '../marked-spans.ts';
import {handbookOf, type HandbookTopic} from '../scoring/handbook.ts';
import {cues, type Branch, type Setting} from '../terms.ts';
import {tableLines} from '../text-table.ts';
import {visible, visibleLine} from '../visible-text.ts';
import type {Debrief, Highlight} from './debrief.ts';
import {ledgerCells, ledgerColumns} from './ledger-table.ts';
import {caution} from './start-words.ts';
import {mindCells, mindColumns} from './mind-table.ts';
import {turnCells, turnColumns} from './turn-table.ts';

// Words of letters that are one column wide, each parted from the next by one blank.
const plainWords = /^[!-~…“”‘’–—·]+(?: [!-~…“”‘’–—·]+)*$/u;

/**
 * Lines of a plain text, as `wrapAnsi` would break it; nothing where it takes more to tell. Most texts are plain, and
 * what measures the others takes some hundredths of a second to get ready.
 */
function plainLines(text: string, room: number): readonly string[] | undefined {
	if (!plainWords.test(text)) return undefined;
	const lines: string[] = [];
	let line = '';
	for (const word of text.split(' ')) {
		if (word.length > room) return undefined;
		if (line !== '' && line.length + 1 + word.length > room) {
			lines.push(line);
			line = word;
		} else line = line === '' ? word : `${line} ${word}`;
	}
	return [...lines, line];
}

/**
 * The text in lines of at most `width` columns, each after the first begun with `indent`. Blanks at the beginning
 * stay; a word that is too long is broken.
 */
export function wrap(text: string, width: number, indent = ''): readonly string[] {
	const lead = /^ */.exec(text)?.[0] ?? '';
	const room = Math.max(1, width - Math.max(lead.length, indent.length));
	const rest = text.slice(lead.length);
	const lines = plainLines(rest, room) ?? wrapAnsi(rest, room, {hard: true}).split('\n');
	return lines.map((line, index) => (index === 0 ? lead : indent) + line);
}

/** The text behind `lead`, every line of it as far in as the first; `lead` takes a column a character. */
export const hanging = (lead: string, text: string, width: number): readonly string[] =>
	wrap(text, Math.max(1, width - lead.length)).map(
		(line, index) => (index === 0 ? lead : ' '.repeat(lead.length)) + line,
	);

const bonusNames: Readonly<Record<Setting['bonus'], string>> = {
	standard: 'standard bonus',
	discretionary: 'discretionary bonus',
	kpi: 'bonus tied to KPIs',
};

/** What no score of words can know. */
export const unseen =
	'The score sees words only: not your tone of voice, not whether the figures are true, and little irony.';

/** The setting in a few words. */
export const sayWhere = ({style, pressure, bonus, company}: Setting): string =>
	`${style} manager, ${pressure} · ${bonusNames[bonus]} · ${company} company`;

/** Where the handbook says more, behind what it says more about; nothing where there is nothing to read. */
export const sayMore = (topic: HandbookTopic | undefined): string =>
	topic === undefined ? '' : ` (handbook: ${topic})`;

/**
 * What the scorer made of an answer: levels, flags, score; the words that earned or cost; one sentence of advice.
 * `branch` is the pushback it was an answer to, where that is known.
 */
export function assessmentLines(
	answer: string,
	assessment: Assessment,
	width: number,
	branch?: Branch,
): readonly string[] {
	const {levels, flags, score, notRated, findings, advice} = assessment;
	const more = sayMore(handbookOf(assessment, branch));
	if (notRated !== undefined) return wrap(`not rated: ${notRated} ${advice}${more}`, width, '  ');
	const head = `${score}/100   ${cues.map((cue) => `${cue} ${levels[cue]}`).join('   ')}`;
	const faults = flags.length === 0 ? [] : [`flags: ${flags.join(', ')}`];
	const marked = spansOf(answer, findings)
		.map(({text, effect}) => {
			const part = visible(text);
			return effect === undefined ? part : effect === 'earned' ? `[+${part}]` : `[-${part}]`;
		})
		.join('');
	const reasons = findings
		.filter(({points}) => points !== 0)
		.flatMap(({points, words, meaning}) => {
			const sign = points > 0 ? `+${points}` : String(points);
			const quote = words.trim() === '' ? '' : ` "${visibleLine(words)}"`;
			return wrap(`${sign.padStart(3)} ${meaning}${quote}`, width, '    ');
		});
	return [
		head,
		...faults,
		...wrap(marked, width),
		...reasons,
		...mistakeLines(assessment, width),
		...wrap(`advice: ${visibleLine(advice)}${more}`, width, '        '),
	];
}

/** The named mistakes: what it is and what it cost, the words, what could have been said. */
function mistakeLines({mistakes = []}: Assessment, width: number): readonly string[] {
	return mistakes.flatMap(({title, points, words, rewrite}) => [
		...wrap(`  ! ${title}${points === 0 ? '' : ` (${points})`}: "${inShort(words)}"`, width, '    '),
		...wrap(`    better: ${visibleLine(rewrite)}`, width, '            '),
	]);
}

const longestQuote = 90;

function inShort(words: string): string {
	const line = visibleLine(words.trim());
	return line.length > longestQuote ? `${line.slice(0, longestQuote).trimEnd()} …` : line;
}

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
		...section(rows.length === 0 ? ['Nothing was said.'] : tableLines(turnColumns, turnCells(rows), width)),
		...section(
			totals.score === undefined
				? ['No answer could be rated.']
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
						'Practise next:',
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
				: ['What you claimed:', ...tableLines(ledgerColumns, ledgerCells(ledger), width)],
		),
		...section(
			mind.length === 0
				? []
				: ['What your manager did not say:', ...tableLines(mindColumns, mindCells(mind), width)],
		),
		'',
		...wrap(unseen, width),
	];
}
