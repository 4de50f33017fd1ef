/** A rehearsal in a list of many, and what can be told from such a list. */
import type {Ending} from '../terms.ts';
import type {Start} from './rehearsal.ts';
import type {Summary} from './summary.ts';

/** A rehearsal as a list shows it. */
export interface Listed extends Start {
	readonly id: string;
	readonly createdAt: Date;
	readonly updatedAt: Date;
	readonly pack: string;
	readonly ending?: Ending;
	/** How many replies it has, those it shares included. */
	readonly replies: number;
	/** What its turns add up to; absent where that has not been noted. */
	readonly summary?: Summary;
}

/** In a tree, with the forks of each below it. */
export interface InTree {
	readonly entry: Listed;
	/** How many forks lie between it and the one they all come from; 0 where that is not in the list. */
	readonly depth: number;
}

/** The list as a tree: each followed by its forks; else in the order given. */
export function treeOf(list: readonly Listed[]): readonly InTree[] {
	const ids = new Set(list.map(({id}) => id));
	const forksOf = new Map<string, Listed[]>();
	const roots: Listed[] = [];
	for (const entry of list) {
		const parent = entry.origin?.parent;
		if (parent === undefined || !ids.has(parent)) roots.push(entry);
		else forksOf.set(parent, [...(forksOf.get(parent) ?? []), entry]);
	}
	const withForks = (entry: Listed, depth: number): readonly InTree[] => [
		{entry, depth},
		...(forksOf.get(entry.id) ?? []).flatMap((fork) => withForks(fork, depth + 1)),
	];
	return roots.flatMap((root) => withForks(root, 0));
}

/** Whether it can be set against others: a first take with an ending that the manager had a say in, and a score. */
export const isResult = ({origin, ending, summary}: Listed): boolean =>
	origin === undefined && ending !== undefined && ending !== 'left' && summary?.score !== undefined;
