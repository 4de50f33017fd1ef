/** Puts a pack together from the files of a folder. Reading the folder is the caller's business: this is pure. */
import {moveIds, type Move} from '../../machines/moves.ts';
import {styles} from '../terms.ts';
import {readYaml, type Mistake} from '../yaml-file.ts';
import {linesFile, packFile, type LinesFile, type PackFile} from './pack-shape.ts';
import type {Line, Pack} from './pack.ts';

/** One file of a pack: its name as it should stand in messages, and its text. */
export interface SourceFile {
	readonly file: string;
	readonly source: string;
}

/** Whether the file tells of the pack itself, and not of lines. */
export const isPackFile = ({file}: SourceFile): boolean => /(^|[\\/])pack\.ya?ml$/.test(file);

/** A mistake of a whole file or folder. */
const inWhole = (file: string, found: string, expected: string): Mistake => ({
	file,
	line: 1,
	column: 1,
	found,
	expected,
});

/** Every mistake that only shows across files: a move twice or nowhere, the same words twice. */
function mistakesAcross(
	folder: string,
	read: readonly {file: string; value: LinesFile}[],
): readonly Mistake[] {
	const homes = new Map<string, string>();
	const doubles = read.flatMap(({file, value}) =>
		Object.keys(value).flatMap((move) => {
			const home = homes.get(move);
			homes.set(move, file);
			return home === undefined
				? []
				: [inWhole(file, `${move}, which ${home} has too`, 'each move in one file')];
		}),
	);
	const absent = moveIds.filter((move) => !homes.has(move));
	const nowhere =
		absent.length === 0 ? [] : [inWhole(folder, `no lines for ${absent.join(', ')}`, 'lines for every move')];
	return [...doubles, ...nowhere];
}

/**
 * The pack of `folder`, from its files; or every mistake in it. `folder` and the files' names are used in messages
 * only.
 */
export function loadPack(
	folder: string,
	files: readonly SourceFile[],
): {readonly pack: Pack} | {readonly mistakes: readonly Mistake[]} {
	const mistakes: Mistake[] = [];
	let about: PackFile | undefined;
	const read: {file: string; value: LinesFile}[] = [];
	for (const file of files) {
		if (isPackFile(file)) {
			const result = readYaml(file.file, file.source, packFile);
			if ('value' in result) about = result.value;
			else mistakes.push(...result.mistakes);
		} else {
			const result = readYaml(file.file, file.source, linesFile);
			if ('value' in result) read.push({file: file.file, value: result.value});
			else mistakes.push(...result.mistakes);
		}
	}
	if (!files.some(isPackFile)) {
		mistakes.push(inWhole(folder, 'no pack.yaml', 'a pack.yaml with the name, the title and the dues'));
	}
	// A move that is missing because its file cannot be read would only hide the real mistake.
	if (mistakes.length === 0) mistakes.push(...mistakesAcross(folder, read));
	if (about === undefined || mistakes.length > 0) return {mistakes};
	const all = Object.assign({}, ...read.map(({value}) => value)) as Required<LinesFile>;
	const linesOf = (move: Move, wordings: Readonly<Record<string, string>>): readonly Line[] =>
		Object.entries(wordings).map(([key, text]) => ({id: `${move}/${key}`, text}));
	const lines = Object.fromEntries(
		moveIds.map((move) => [
			move,
			Object.fromEntries(styles.map((style) => [style, linesOf(move, all[move][style])])),
		]),
	) as unknown as Pack['lines'];
	return {pack: {...about, lines}};
}
