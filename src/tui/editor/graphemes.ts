/**
 * Where one character, as a reader sees it, ends and the next begins. `Intl.Segmenter` knows, but reading a whole
 * draft with it on every key is slow: here it only reads the few characters around the place asked for.
 */
import stringWidth from 'string-width';
import {visible} from '../../visible-text.ts';

const segmenter = new Intl.Segmenter('en', {granularity: 'grapheme'});

// How far to look for a place that is certainly a boundary. Only a run of thousands of
// combining marks or unspaced emoji is longer, and there a cut in the wrong place does no harm.
const reach = 4096;

/** Never joins what stands before it, except after the rare prepended marks that `isSafe` looks for. */
function isPlain(code: number): boolean {
	return (
		(code >= 0x20 && code <= 0x7e) ||
		code === 0x0a ||
		// ©, ® can be part of an emoji; U+00AD is the soft hyphen.
		(code >= 0xa1 && code <= 0x2ff && code !== 0xa9 && code !== 0xad && code !== 0xae) ||
		(code >= 0x370 && code <= 0x482) ||
		(code >= 0x48a && code <= 0x52f) ||
		isWidePlain(code)
	);
}

function isWidePlain(code: number): boolean {
	return (
		(code >= 0x3001 && code <= 0x3011) ||
		(code >= 0x3041 && code <= 0x3096) ||
		(code >= 0x30a1 && code <= 0x30fc) ||
		(code >= 0x4e00 && code <= 0x9fff) ||
		(code >= 0xff01 && code <= 0xff5e)
	);
}

/** Certainly a boundary, seen from the two code units beside it alone. */
function isSafe(text: string, index: number): boolean {
	if (index <= 0 || index >= text.length) return true;
	const after = text.charCodeAt(index);
	if (!isPlain(after)) return false;
	const before = text.charCodeAt(index - 1);
	if (before < 0x600) return !(before === 0x0d && after === 0x0a);
	// Prepended marks: a few in the Arabic to Malayalam blocks, and in the planes that begin with these surrogates.
	if (before < 0xe00) return false;
	if (before < 0xdc00 || before > 0xdfff) return true;
	const high = text.charCodeAt(index - 2);
	return high < 0xd804 || high > 0xd807;
}

const splitsPair = (text: string, index: number): boolean => {
	const code = text.charCodeAt(index);
	return code >= 0xdc00 && code <= 0xdfff;
};

function safeAtOrBefore(text: string, index: number): number {
	let at = index;
	while (!isSafe(text, at) && index - at < reach) at -= 1;
	return splitsPair(text, at) && at > 0 ? at - 1 : at;
}

function safeAtOrAfter(text: string, index: number): number {
	let at = index;
	while (!isSafe(text, at) && at - index < reach) at += 1;
	return splitsPair(text, at) && at < text.length ? at + 1 : at;
}

/** The first boundary after `index`. */
export function nextBoundary(text: string, index: number): number {
	if (index >= text.length) return text.length;
	if (isSafe(text, index + 1)) return index + 1;
	const start = safeAtOrBefore(text, index);
	const run = text.slice(start, safeAtOrAfter(text, index + 1));
	for (const {index: at, segment} of segmenter.segment(run)) {
		const end = start + at + segment.length;
		if (end > index) return end;
	}
	return text.length;
}

/** The last boundary before `index`. */
export function previousBoundary(text: string, index: number): number {
	if (index <= 0) return 0;
	if (isSafe(text, index - 1) && isSafe(text, index)) return index - 1;
	const start = safeAtOrBefore(text, index - 1);
	const run = text.slice(start, safeAtOrAfter(text, index));
	let last = start;
	for (const {index: at} of segmenter.segment(run)) {
		if (start + at >= index) break;
		last = start + at;
	}
	return last;
}

/** The starts of the last few thousand characters before `index`, or of all there are, in order. */
export function startsBefore(text: string, index: number): readonly number[] {
	const starts: number[] = [];
	walk(text, safeAtOrBefore(text, Math.max(0, index - reach)), index, (start) => {
		starts.push(start);
		return true;
	});
	return starts;
}

/** `index` itself where it is a boundary, else the next one. */
export function boundaryAtOrAfter(text: string, index: number): number {
	if (index <= 0) return 0;
	return isSafe(text, index) ? Math.min(index, text.length) : nextBoundary(text, index - 1);
}

const widths = new Map<string, number>();

function clusterWidth(cluster: string): number {
	const known = widths.get(cluster);
	if (known !== undefined) return known;
	const width = stringWidth(visible(cluster));
	if (widths.size > 10_000) widths.clear();
	if (cluster.length < 64) widths.set(cluster, width);
	return width;
}

/**
 * Visits the graphemes of `text` from one boundary to another, with the cells each takes on the screen as it is
 * shown (see `visible`). The visitor returns `false` to stop.
 */
export function walk(
	text: string,
	from: number,
	to: number,
	visit: (start: number, end: number, cells: number) => boolean,
): void {
	let at = from;
	while (at < to) {
		const code = text.charCodeAt(at);
		if (isPlain(code) && isSafe(text, at + 1)) {
			if (!visit(at, at + 1, isWidePlain(code) ? 2 : 1)) return;
			at += 1;
			continue;
		}
		const end = Math.min(to, safeAtOrAfter(text, at + 1));
		for (const {index, segment} of segmenter.segment(text.slice(at, end))) {
			const start = at + index;
			if (!visit(start, start + segment.length, clusterWidth(segment))) return;
		}
		at = end;
	}
}

/** The cells a stretch of text takes on the screen. */
export function cellsBetween(text: string, from: number, to: number): number {
	let sum = 0;
	walk(text, from, to, (_start, _end, cells) => {
		sum += cells;
		return true;
	});
	return sum;
}
