/** What the scorer made of an answer, as plain lines. */
import {spansOf} from '../marked-spans.ts';
import type {Assessment} from '../scoring/assessment.ts';
import {handbookOf, type HandbookTopic} from '../scoring/handbook.ts';
import {cues, type Branch} from '../terms.ts';
import {visible, visibleLine} from '../visible-text.ts';
import {wrap} from '../wrap.ts';

/** What no score of words can know. */
export const unseen =
	'The score sees words only: not your tone of voice, not whether the figures are true, and little irony.';

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
