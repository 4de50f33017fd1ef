/** A sum over a reply as its columns hold it: a byte changed in what was said leaves the order of the file as it is. */
import type {Row} from './records.ts';

/** One step of FNV-1a in 32 bits. It loses nothing, so that one changed letter always makes another sum. */
const mixed = (sum: number, unit: number): number => Math.imul(sum ^ unit, 0x01_00_01_93);

function mixedIn(sum: number, text: string): number {
	let all = sum;
	for (let at = 0; at < text.length; at++) all = mixed(all, text.charCodeAt(at));
	return all;
}

/** The sum of a reply: a whole number of 32 bits, from 0. What it got, and when it was said, is not in it. */
export function saidSum(row: Row): number {
	const [kind, said, seconds] = [row['kind'], row['said'], row['seconds']];
	const begun = mixedIn(0x81_1c_9d_c5, `${String(kind)} ${String(seconds)} ${typeof said} `);
	if (said instanceof Uint8Array) return said.reduce(mixed, begun) >>> 0;
	return (typeof said === 'string' ? mixedIn(begun, said) : begun) >>> 0;
}
