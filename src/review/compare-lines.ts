/** Two rehearsals side by side, in plain lines. */
import type {Comparison, Pair, Piece} from '../rehearsal/compare.ts';
import type {Told, ToldTurn} from '../rehearsal/retell.ts';
import type {Finding} from '../scoring/assessment.ts';
import {visible, visibleLine} from '../visible-text.ts';
import {endingTexts} from './endings.ts';
import {gotIn, saidIn, toldTurnLines} from './replay-lines.ts';
import {caution, sayKind, sayWhere} from './start-words.ts';
import {wrap} from '../wrap.ts';

export interface Names {
	readonly a: string;
	readonly b: string;
}

/** The words of one side, those that are only its own in brackets. */
export const ownWords = (words: readonly Piece[], side: 'a' | 'b'): string =>
	words
		.filter((piece) => piece.in === 'both' || piece.in === side)
		.map(({text, in: whose}) => {
			const said = visible(text);
			if (whose === 'both' || said.trim() === '') return said;
			const [, before = '', core = '', after = ''] = /^(\s*)([^]*?)(\s*)$/u.exec(said) ?? [];
			return `${before}[${core}]${after}`;
		})
		.join('');

const ruleLine = (sign: string, {meaning, points, words}: Finding): string => {
	const quote = words.trim() === '' ? '' : ` “${visibleLine(words.trim())}”`;
	return `  ${sign} ${meaning}${quote} (${points > 0 ? '+' : '−'}${Math.abs(points)})`;
};

function sideLines(
	name: string,
	turn: ToldTurn | undefined,
	other: ToldTurn | undefined,
	words: string,
	width: number,
) {
	if (turn === undefined) return wrap(`${name}: not asked`, width, '  ');
	const got = gotIn(turn);
	const sameLine = turn.line === other?.line;
	const said = words === '' ? saidIn(turn) : words;
	return [
		...(sameLine
			? []
			: wrap(`${name}, manager (${visibleLine(turn.move)}): ${visibleLine(turn.line)}`, width, '  ')),
		...wrap(`${name}: ${said.replaceAll('\n', '␊')}`, width, '  '),
		...(got === undefined ? [] : wrap(`  ${got}`, width, '  ')),
	];
}

/** One pair of turns. */
function pairLines(pair: Pair, names: Names, width: number): readonly string[] {
	const {a, b, phase, branch, words, won, lost} = pair;
	const numbers =
		a?.number === b?.number ? `turn ${a?.number ?? ''}` : `turn ${a?.number ?? '–'} / ${b?.number ?? '–'}`;
	const line =
		a !== undefined && a.line === b?.line
			? wrap(`Manager (${visibleLine(a.move)}): ${visibleLine(a.line)}`, width, '  ')
			: [];
	return [
		`── ${numbers} · ${visibleLine(branch ?? phase)}`,
		'',
		...line,
		...sideLines(names.a, a, b, ownWords(words, 'a'), width),
		...sideLines(names.b, b, a, ownWords(words, 'b'), width),
		...won.flatMap((finding) => wrap(ruleLine('won ', finding), width, '       ')),
		...lost.flatMap((finding) => wrap(ruleLine('lost', finding), width, '       ')),
	];
}

const endingOf = ({ending}: Told): string => (ending === undefined ? 'cut off' : endingTexts[ending].title);

const meanOf = ({turns}: Told): string => {
	const scores = turns.flatMap(({got}) =>
		got === undefined || got.notRated !== undefined ? [] : [got.score],
	);
	return scores.length === 0
		? 'not rated'
		: `${Math.round(scores.reduce((sum, score) => sum + score, 0) / scores.length)}/100`;
};

function headOf(name: string, told: Told): string {
	const warned = caution(told.start);
	const kind = `${name}: ${sayKind(told.start)} · ${sayWhere(told.start.setting)} · seed ${told.start.seed}`;
	return warned === undefined ? kind : `${kind}. ${warned}`;
}

/** All of it. Rules are today's; scores are those of the time. */
export function comparisonLines(
	{a, b, shared, pairs}: Comparison,
	names: Names,
	width: number,
): readonly string[] {
	return [
		...[headOf(names.a, a), headOf(names.b, b)].flatMap((line) => wrap(line, width, '  ')),
		...wrap(
			`Words in brackets are only its own; “won” and “lost” are what ${names.b} won and lost.`,
			width,
			'  ',
		),
		'',
		...(shared.length === 0
			? ['They share no turn.']
			: [
					`They share ${shared.length === 1 ? 'the first turn' : `the first ${shared.length} turns`}.`,
					...shared.flatMap((turn) => ['', ...toldTurnLines(turn, width)]),
				]),
		...pairs.flatMap((pair) => ['', ...pairLines(pair, names, width)]),
		'',
		`Ending  ${names.a}: ${endingOf(a)}. ${names.b}: ${endingOf(b)}.`,
		`Score   ${names.a}: ${meanOf(a)}. ${names.b}: ${meanOf(b)}.`,
	];
}
