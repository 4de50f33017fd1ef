/** A case as plain lines: what it is worth, how ready it is, what is missing. */
import {sayAmount, sayWeighed} from '../case/say.ts';
import type {Gap} from '../case/gaps.ts';
import type {Readiness} from '../case/readiness.ts';
import type {Weighed} from '../case/weigh.ts';
import {tableLines} from '../text-table.ts';
import {visibleLine} from '../visible-text.ts';
import {wrap} from '../wrap.ts';

/** The arithmetic, and where each figure in it comes from. */
export function weighedLines(weighed: Weighed, width: number): readonly string[] {
	const said = sayWeighed(weighed);
	const each = weighed.achievements.flatMap(({what, amount, notCounted}) => {
		if (amount === undefined || notCounted !== undefined) {
			return wrap(`  ${visibleLine(what)}: not counted, ${notCounted ?? 'no worth is given'}`, width, '    ');
		}
		const from = amount.from.map(({field, words}) => `${field}: ${visibleLine(words)}`).join('; ');
		return [
			...wrap(
				`  ${visibleLine(what)}: ${sayAmount(amount)}${amount.yearly ? ' a year' : ', once'}`,
				width,
				'    ',
			),
			...wrap(`      from ${from}`, width, '      '),
		];
	});
	return [
		...(said.length === 0
			? wrap(
					'There is nothing yet to set against the ask: it takes a worth and an amount in the same money.',
					width,
				)
			: said.flatMap((line) => wrap(line, width))),
		'',
		...each,
	];
}

/** What is missing, field by field, with what it would buy. */
export function gapLines(gaps: readonly Gap[], width: number): readonly string[] {
	if (gaps.length === 0) return ['Nothing is missing.'];
	return [
		'Missing, and what it would buy:',
		...gaps.flatMap(({field, missing, buys}) =>
			wrap(`  ${field}: ${missing}. It buys ${buys}.`, width, '    '),
		),
	];
}

const share = (value: number): string => `${Math.round(value * 100)}%`;

const section = (...lines: readonly string[]): readonly string[] =>
	lines.length === 0 ? [] : ['', ...lines];

/** The page that says how ready a case is. */
export function readinessLines(ready: Readiness, width: number): readonly string[] {
	const {score, cues, achievements, leadWith, pushbacks, timing, weighed, gaps} = ready;
	const [weakest] = pushbacks;
	return [
		...wrap(`Ready: ${score}/100. ${verdict(ready)}`, width),
		...section(
			...cues.flatMap(({cue, level, why}) =>
				wrap(`  ${cue.padEnd(9)}${level}  ${why}`, width, ' '.repeat(14)),
			),
		),
		...section(
			...tableLines(
				[
					{title: 'achievement', gives: true},
					...['data', 'roi', 'humility'].map((title) => ({title, align: 'right' as const})),
				],
				achievements.map(({what, levels}) => [
					what,
					...[levels.data, levels.roi, levels.humility].map(String),
				]),
				width,
			),
		),
		...section(
			...leadWith.flatMap(({style, what, why}) =>
				wrap(`Lead with ${visibleLine(what)} for a ${style} manager: ${why}.`, width, '  '),
			),
		),
		...section(
			'Pushbacks to expect, the one you are weakest against first:',
			...tableLines(
				[{title: 'pushback'}, {title: 'met', align: 'right'}, {title: 'what is lacking', gives: true}],
				pushbacks.map((each) => [each.branch, share(each.share), each.lacks.join('; ')]),
				width,
			),
			...(weakest === undefined || weakest.share === 1
				? []
				: wrap(`How to meet it: pushback handbook ${weakest.branch}`, width)),
		),
		...section(
			timing.isBad ? 'Timing: bad' : 'Timing',
			...timing.says.flatMap((line) => wrap(`  ${line}`, width, '  ')),
		),
		...section(...weighedLines(weighed, width)),
		...section(...gapLines(gaps, width)),
	];
}

/** The whole of it in a sentence or two. */
function verdict({score, cues, timing}: Pick<Readiness, 'score' | 'cues' | 'timing'>): string {
	const [weakest] = cues.toSorted((a, b) => a.level - b.level);
	const when = timing.isBad ? ' And the timing is bad: see below.' : '';
	if (score >= 85) return `You can go in with this.${when}`;
	if (weakest === undefined || weakest.level === 2)
		return `Nearly there: what is missing is an answer to some pushbacks.${when}`;
	return `${score >= 60 ? 'Nearly there.' : 'Not yet.'} First mend ${weakest.cue}: ${weakest.why.charAt(0).toLowerCase()}${weakest.why.slice(1)}${when}`;
}
