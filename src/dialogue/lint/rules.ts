/** What only shows when a pack is read as a whole: one small rule for each kind of finding. */
import type {Move} from '../../../machines/moves.ts';
import type {SayableMoves} from '../../../machines/walk.ts';
import {quoted} from '../../yaml-file.ts';
import {slotsIn, type Slot} from '../pack.ts';
import type {Finding} from './finding.ts';
import {fold, nearlySame, wordsOf} from './likeness.ts';
import type {Contents, Spot, Wording} from './wordings.ts';

/** What the rules look at. */
export interface Subject extends Contents {
	readonly folder: string;
	readonly moves: readonly Move[];
	readonly sayable: SayableMoves;
	/** Whether every file could be read; a move that is missing because of a broken file is no second mistake. */
	readonly whole: boolean;
}

type Rule = (subject: Subject) => readonly Finding[];

/** A style with fewer wordings than this works, and sounds familiar soon. */
const wordingsWanted = 4;

/** Beyond this many the search for likeness would take longer than it is worth. */
const mostCompared = 3000;

/** Slots the rehearsal knows nothing for yet, or would not have asked for otherwise. */
const notYetKnown: Readonly<Partial<Record<string, readonly Slot[]>>> = {
	'opening.welcome': ['amount', 'figure', 'project'],
	'ask.invite': ['amount'],
	'ask.figure': ['amount'],
};

const at = ({file, line, column}: Spot): Spot => ({file, line, column});
const idOf = ({move, key}: Wording): string => quoted(`${move}/${key}`);
const sayPlace = ({file, line}: Spot): string => `${file}:${line}`;

function groups<T>(items: readonly T[], by: (item: T) => string): readonly (readonly T[])[] {
	return [...Map.groupBy(items, by).values()];
}

/** For each group of more than one: all after its first, with the first. */
function repeats<T>(items: readonly T[], by: (item: T) => string): readonly {first: T; again: T}[] {
	return groups(items, by).flatMap(([first, ...rest]) =>
		first === undefined ? [] : rest.map((again) => ({first, again})),
	);
}

const missing: Rule = ({folder, moves, homes, sayable, whole}) => {
	const there = new Set(homes.map(({move}) => move));
	if (!whole) return [];
	return moves
		.filter((move) => sayable.all.has(move) && !there.has(move))
		.map((move) => ({
			code: 'PB005',
			file: folder,
			line: 1,
			column: 1,
			found: `no lines for ${move}`,
			expected: 'lines for every move',
		}));
};

const inTwoFiles: Rule = ({homes}) =>
	repeats(homes, ({move}) => move)
		.filter(({first, again}) => first.file !== again.file)
		.map(({first, again}) => ({
			code: 'PB006',
			...at(again),
			found: `${quoted(again.move)}, which ${sayPlace(first)} has too`,
			expected: 'each move in one file',
		}));

const keyInBothStyles: Rule = ({wordings}) =>
	repeats(wordings, ({move, key}) => `${move}/${key}`)
		.filter(({first, again}) => first.style !== again.style)
		.map(({first, again}) => ({
			code: 'PB007',
			...at(again),
			found: `${idOf(again)}, which line ${first.line} has too`,
			expected: 'a key of its own for every wording of a move',
		}));

const noValue: Rule = ({wordings}) =>
	wordings.flatMap((wording) =>
		slotsIn(wording.text)
			.filter((slot) => notYetKnown[wording.move]?.some((unknown) => unknown === slot))
			.map((slot) => ({
				code: 'PB011',
				...at(wording),
				found: `{${slot}} in ${idOf(wording)}, where nothing is known for it yet`,
				expected: 'a wording without it',
			})),
	);

const sameWords: Rule = ({wordings}) =>
	repeats(wordings, ({text}) => fold(text)).map(({first, again}) => ({
		code: 'PB014',
		...at(again),
		found: `the words of ${idOf(first)} (${sayPlace(first)}): ${quoted(JSON.stringify(again.text))}`,
		expected: 'words said nowhere else in the pack',
	}));

const neverMade: Rule = ({homes, moves, sayable}) =>
	homes
		.filter(({move}) => moves.some((known) => known === move && !sayable.all.has(known)))
		.map((home) => ({
			code: 'PB015',
			...at(home),
			found: `lines for ${home.move}, which the chart never makes`,
			expected: 'only moves that some meeting comes to',
		}));

const nearlySameWords: Rule = ({wordings}) =>
	groups(wordings, ({style}) => style)
		.filter(({length}) => length <= mostCompared)
		.flatMap((voiced) => {
			const heard = voiced.map((wording) => {
				const folded = fold(wording.text);
				return {wording, folded, words: wordsOf(folded)};
			});
			return heard.flatMap(({wording, folded, words}, i) => {
				const like = heard
					.slice(0, i)
					.find((other) => other.folded !== folded && nearlySame(other.words, words));
				if (like === undefined) return [];
				const found = `nearly the words of ${idOf(like.wording)} (${sayPlace(like.wording)})`;
				return [{code: 'PB101' as const, ...at(wording), found, expected: 'a sentence built differently'}];
			});
		});

const idleQuestion: Rule = ({wordings, sayable}) =>
	wordings
		.filter(({move, text}) => text.includes('?') && sayable.statements.has(move as Move))
		.map((wording) => ({
			code: 'PB102',
			...at(wording),
			found: `a question in ${idOf(wording)}: ${quoted(JSON.stringify(wording.text))}`,
			expected: 'a statement, because the manager goes on without an answer',
		}));

const fewWordings: Rule = ({wordings}) =>
	groups(wordings, ({move, style}) => `${move} ${style}`).flatMap((voiced) => {
		const [first] = voiced;
		if (first === undefined || voiced.length >= wordingsWanted) return [];
		const found = `${voiced.length} wordings at ${quoted(`${first.move} › ${first.style}`)}`;
		return [{code: 'PB103' as const, ...at(first), found, expected: `at least ${wordingsWanted}`}];
	});

/** All rules that need the whole pack. */
export const rules: readonly Rule[] = [
	missing,
	inTwoFiles,
	keyInBothStyles,
	noValue,
	sameWords,
	neverMade,
	nearlySameWords,
	idleQuestion,
	fewWordings,
];
