/** Finds the wordings of a file with their places, also where the file has mistakes. */
import {isMap, isScalar, LineCounter, parseDocument} from 'yaml';
import type {SourceFile} from '../load-pack.ts';
import {excessIn} from '../../yaml-bounds.ts';

/** Where something stands, 1-based. */
export interface Spot {
	readonly file: string;
	readonly line: number;
	readonly column: number;
}

/** A move as a file names it; it may be none of the chart's. */
export interface Home extends Spot {
	readonly move: string;
}

export interface Wording extends Spot {
	readonly move: string;
	readonly style: string;
	readonly key: string;
	readonly text: string;
}

export interface Contents {
	readonly homes: readonly Home[];
	readonly wordings: readonly Wording[];
}

const nothing: Contents = {homes: [], wordings: []};

interface Entry {
	readonly key: string;
	readonly keyOffset: number;
	readonly value: unknown;
}

const startOf = (node: unknown): number => (node as {range?: readonly number[]} | null)?.range?.[0] ?? 0;

/** The pairs of a map that have a plain key; of anything else, none. */
function entries(node: unknown): readonly Entry[] {
	if (!isMap(node)) return [];
	return node.items.flatMap(({key, value}) =>
		isScalar(key) ? [{key: String(key.value), keyOffset: startOf(key), value}] : [],
	);
}

/** What a file of lines holds. A file that is not YAML holds nothing; aliases are not followed. */
export function contentsOf({file, source}: SourceFile): Contents {
	if (excessIn(source) !== undefined) return nothing;
	const lineCounter = new LineCounter();
	const document = parseDocument(source, {lineCounter, prettyErrors: false, logLevel: 'error'});
	if (document.errors.some(({code}) => code !== 'DUPLICATE_KEY')) return nothing;
	const spot = (offset: number): Spot => {
		const {line, col} = lineCounter.linePos(offset);
		return {file, line, column: col};
	};
	const moves = entries(document.contents);
	return {
		homes: moves.map(({key, keyOffset}) => ({move: key, ...spot(keyOffset)})),
		wordings: moves.flatMap((move) =>
			entries(move.value).flatMap((style) =>
				entries(style.value).flatMap(({key, value}) =>
					isScalar(value) && typeof value.value === 'string'
						? [
								{
									move: move.key,
									style: style.key,
									key,
									text: value.value,
									...spot(startOf(value)),
								},
							]
						: [],
				),
			),
		),
	};
}
