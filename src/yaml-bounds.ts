/**
 * What is too much for a YAML file that a person writes here, told from its text alone: a parser runs out of stack in
 * a file that is nested deep enough, and takes hours over one with keys enough.
 */

/** Larger than any file a person writes by hand here. */
const largest = 500_000;

/** A file of lines has a few hundred. */
const mostLines = 10_000;

/** No file here has more than six levels. */
const deepest = 60;

/** What lists and maps within brackets may hold on all lines together. */
const mostWithin = 10_000;

/** What is too much, and where it begins to be. */
export interface Excess {
	readonly offset: number;
	/** From 1. */
	readonly line: number;
	readonly found: string;
	readonly expected: string;
	readonly kind: 'size' | 'depth';
}

/** Marks that open a level each, on one line: `- - - x`, `? ? x`, `: : x`. */
const marks = /^[ \t]*(?:[-?:][ \t]+){2,}/;

/** Levels that the indentation of a line stands at, as lines before it have opened them. */
function levelOf(indents: number[], indent: number): number {
	while ((indents.at(-1) ?? -1) >= indent) indents.pop();
	indents.push(indent);
	return indents.length;
}

/** The first thing in the text that is more than anybody needs; brackets count wherever they stand. */
export function excessIn(source: string): Excess | undefined {
	const atOnce = (found: string, expected: string): Excess => ({
		offset: 0,
		line: 1,
		found,
		expected,
		kind: 'size',
	});
	if (source.length > largest) return atOnce(`${source.length} characters`, `at most ${largest}`);
	const lines = source.split(/\r\n|\r|\n/);
	if (lines.length > mostLines) return atOnce(`${lines.length} lines`, `at most ${mostLines}`);
	const indents: number[] = [];
	let [open, within, offset] = [0, 0, 0];
	for (const [index, text] of lines.entries()) {
		const place = {offset, line: index + 1};
		const indent = text.search(/[^ ]/);
		if (indent !== -1) {
			let most = open;
			for (const character of text) {
				if (character === '[' || character === '{') most = Math.max(most, ++open);
				else if ((character === ']' || character === '}') && open > 0) open -= 1;
				else if (character === ',' && open > 0) within += 1;
			}
			const marked = marks.exec(text)?.[0].replaceAll(/[ \t]/g, '').length ?? 0;
			const levels = Math.max(levelOf(indents, indent) + marked, most);
			if (levels > deepest) {
				return {
					...place,
					found: `${levels} levels, one in the other`,
					expected: `at most ${deepest}`,
					kind: 'depth',
				};
			}
			if (within > mostWithin) {
				return {
					...place,
					found: `more than ${mostWithin} things within brackets`,
					expected: 'fewer',
					kind: 'size',
				};
			}
		}
		offset += text.length + 1;
	}
	return undefined;
}
