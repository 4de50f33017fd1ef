/** Reads a pack as its author: everything that is wrong or doubtful in it, with its place. */
import {moveIds} from '../../../machines/moves.ts';
import {sayableMoves, type SayableMoves} from '../../../machines/walk.ts';
import {meant} from '../../misspelt.ts';
import {visibleLine} from '../../visible-text.ts';
import {kindsOfMistake, quoted, readYaml, type Mistake} from '../../yaml-file.ts';
import {isPackFile, type SourceFile} from '../load-pack.ts';
import {kindsInPack, linesFile, packFile} from '../pack-shape.ts';
import type {Code} from './codes.ts';
import type {Finding} from './finding.ts';
import {rules} from './rules.ts';
import {contentsOf} from './wordings.ts';

/** Where nothing more is known of a mistake than that the schema does not take it. */
const otherwise: Code = 'PB003';

const codeOfKind: Readonly<Record<string, Code>> = {
	[kindsOfMistake.yaml]: 'PB001',
	[kindsOfMistake.size]: 'PB002',
	[kindsOfMistake.aliases]: 'PB002',
	[kindsOfMistake.depth]: 'PB002',
	[kindsOfMistake.repeatedKey]: 'PB007',
	[kindsOfMistake.badKey]: 'PB008',
	[kindsInPack.fewWordings]: 'PB009',
	[kindsInPack.slot]: 'PB010',
	[kindsInPack.noValue]: 'PB011',
	[kindsInPack.control]: 'PB012',
	too_big: 'PB013',
};

const fromMistake = ({kind = '', file, line, column, found, expected}: Mistake): Finding => ({
	code: codeOfKind[kind] ?? otherwise,
	file,
	line,
	column,
	found,
	expected,
});

/** A key at the top of a file of lines is a move, and so a slip in it can be told better than by the schema. */
function fromLinesMistake(mistake: Mistake): Finding {
	const [name, ...deeper] = mistake.path ?? [];
	if (mistake.kind !== kindsOfMistake.unknownKey || deeper.length > 0) return fromMistake(mistake);
	const near = meant(String(name), moveIds);
	return {
		...fromMistake(mistake),
		code: 'PB004',
		found: `the move ${quoted(JSON.stringify(String(name)))}`,
		expected: near === undefined ? 'one of the moves of the chart' : `a move of the chart, perhaps ${near}`,
	};
}

/** What is wrong in one file by itself. */
function mistakesIn(file: SourceFile): readonly Finding[] {
	if (isPackFile(file)) {
		const result = readYaml(file.file, file.source, packFile);
		return 'value' in result ? [] : result.mistakes.map(fromMistake);
	}
	const result = readYaml(file.file, file.source, linesFile);
	return 'value' in result ? [] : result.mistakes.map(fromLinesMistake);
}

const safe = (finding: Finding): Finding => ({
	...finding,
	file: visibleLine(finding.file),
	found: visibleLine(finding.found),
	expected: visibleLine(finding.expected),
});

const inOrder = (a: Finding, b: Finding): number =>
	(a.file < b.file ? -1 : Number(a.file > b.file)) ||
	a.line - b.line ||
	a.column - b.column ||
	(a.code < b.code ? -1 : Number(a.code > b.code));

/** What stands in the folder, and what could not be read of it. */
export interface Lintable {
	/** As it is named in messages. */
	readonly folder: string;
	readonly files: readonly SourceFile[];
	readonly unread?: readonly Mistake[];
}

/** Everything found in the pack, in the order of files and lines. Its text is safe to print. */
export function lintPack(
	{folder, files, unread = []}: Lintable,
	sayable: SayableMoves = sayableMoves(),
): readonly Finding[] {
	const own = files.flatMap(mistakesIn);
	const packs = files.filter(isPackFile);
	const notOne: readonly Finding[] =
		packs.length === 1
			? []
			: [
					{
						code: 'PB016',
						file: folder,
						line: 1,
						column: 1,
						found: packs.length === 0 ? 'no pack.yaml' : `${packs.length} files with the pack’s name`,
						expected: 'one pack.yaml with the name, the title and the dues',
					},
				];
	const contents = files.filter((file) => !isPackFile(file)).map(contentsOf);
	const subject = {
		folder,
		moves: moveIds,
		sayable,
		whole: unread.length === 0 && !own.some(({code}) => code === 'PB001' || code === 'PB002'),
		homes: contents.flatMap(({homes}) => homes),
		wordings: contents.flatMap(({wordings}) => wordings),
	};
	const across = rules.flatMap((rule) => rule(subject));
	return [...unread.map(fromMistake), ...own, ...notOne, ...across].map(safe).toSorted(inOrder);
}
