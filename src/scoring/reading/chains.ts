/** Numbers under keys, all in two lists: thousands of short lists of their own would be slow to make. */
export interface Chains<Key> {
	readonly heads: Map<Key, number>;
	readonly numbers: number[];
	/** For each number the place of the next under its key, -1 for none. */
	readonly nexts: number[];
	/** Puts a number under a key. */
	readonly add: (key: Key, number: number) => void;
}

/** Chains with nothing in them yet. */
export function chained<Key>(): Chains<Key> {
	const heads = new Map<Key, number>();
	const numbers: number[] = [];
	const nexts: number[] = [];
	const add = (key: Key, number: number): void => {
		nexts.push(heads.get(key) ?? -1);
		heads.set(key, numbers.length);
		numbers.push(number);
	};
	return {heads, numbers, nexts, add};
}

/** Calls `visit` for each number under a key, the last first. */
export function eachIn<Key>(
	{heads, numbers, nexts}: Chains<Key>,
	key: Key,
	visit: (number: number) => void,
): void {
	for (let at = heads.get(key) ?? -1; at >= 0; at = nexts[at] ?? -1) visit(numbers[at] ?? -1);
}
