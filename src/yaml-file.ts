/** Reads a YAML file a person wrote, checks it, and says where and what is wrong in their terms. */
import {LineCounter, parseDocument, type Document} from 'yaml';
import type * as z from 'zod';

/** One mistake in a file, with its place (1-based). */
export interface Mistake {
	readonly file: string;
	readonly line: number;
	readonly column: number;
	readonly found: string;
	readonly expected: string;
}

/** `file:line:column  what was found; what was expected` */
export const sayMistake = ({file, line, column, found, expected}: Mistake): string =>
	`${file}:${line}:${column}  found ${found}; expected ${expected}`;

/** Larger than any file a person writes by hand here. */
const largest = 2_000_000;

/** Enough for an anchor or two; a file built to explode needs many more. */
const mostAliases = 20;

type Path = readonly PropertyKey[];

/** What stands at a path, short enough for one line. */
function describe(value: unknown): string {
	if (value === undefined || value === null) return 'nothing';
	if (Array.isArray(value)) return `a list of ${value.length}`;
	if (typeof value === 'object') return 'a map';
	const said = JSON.stringify(value);
	return said.length > 60 ? `${said.slice(0, 57)}…` : said;
}

const kinds: Readonly<Record<string, string>> = {
	object: 'a map',
	record: 'a map',
	array: 'a list',
	string: 'text in quotes',
	number: 'a number',
	boolean: 'true or false',
};

const rangeOf = (node: unknown): number | undefined => {
	const range = (node as {range?: readonly number[] | null} | undefined)?.range;
	return range?.[0];
};

/** The offset of the node at the path, or of the nearest one above it that exists. */
function offsetOf(document: Document, path: Path): number {
	for (let length = path.length; length > 0; length--) {
		const offset = rangeOf(document.getIn(path.slice(0, length), true));
		if (offset !== undefined) return offset;
	}
	return rangeOf(document.contents) ?? 0;
}

/** The offset of a key inside the map at the path. */
function keyOffset(document: Document, path: Path, key: string): number {
	const map = path.length === 0 ? document.contents : document.getIn(path, true);
	const items = (map as {items?: readonly {key?: {value?: unknown}}[]} | undefined)?.items ?? [];
	return rangeOf(items.find((pair) => pair.key?.value === key)?.key) ?? offsetOf(document, path);
}

const nameOf = (path: Path): string => path.map(String).join(' › ');

interface Place {
	readonly offset: number;
	readonly found: string;
	readonly expected: string;
}

function placesOf(document: Document, issue: z.core.$ZodIssue): readonly Place[] {
	const {path} = issue;
	if (issue.code === 'unrecognized_keys') {
		return issue.keys.map((key) => ({
			offset: keyOffset(document, path, key),
			found: `the key ${JSON.stringify(key)}`,
			expected: 'a key that is known here',
		}));
	}
	if (issue.code === 'invalid_key') {
		const key = String(path.at(-1));
		return [
			{
				offset: keyOffset(document, path.slice(0, -1), key),
				found: `the key ${JSON.stringify(key)}`,
				expected: issue.issues[0]?.message ?? issue.message,
			},
		];
	}
	const value: unknown = path.length === 0 ? document.toJS() : document.getIn(path);
	const plain = typeof value === 'object' && value !== null && 'toJSON' in value ? 'a map' : describe(value);
	const where = path.length === 0 ? '' : ` at ${nameOf(path)}`;
	const expected = issue.code === 'invalid_type' ? (kinds[issue.expected] ?? issue.expected) : issue.message;
	return [{offset: offsetOf(document, path), found: `${plain}${where}`, expected}];
}

/**
 * Parses `source` and checks it against `schema`. `file` is the name used in messages. Returns the value, or every
 * mistake in it in the order of the file. Never throws on bad input.
 */
export function readYaml<T>(
	file: string,
	source: string,
	schema: z.ZodType<T>,
): {readonly value: T} | {readonly mistakes: readonly Mistake[]} {
	if (source.length > largest) {
		return {
			mistakes: [
				{file, line: 1, column: 1, found: `${source.length} characters`, expected: `at most ${largest}`},
			],
		};
	}
	const lineCounter = new LineCounter();
	const document = parseDocument(source, {lineCounter, prettyErrors: false});
	const at = ({offset, found, expected}: Place): Mistake => {
		const {line, col} = lineCounter.linePos(offset);
		return {file, line, column: col, found, expected};
	};
	if (document.errors.length > 0) {
		return {
			mistakes: document.errors.map((error) =>
				at({offset: error.pos[0], found: error.message, expected: 'YAML that can be read'}),
			),
		};
	}
	let value: unknown;
	try {
		value = document.toJS({maxAliasCount: mostAliases});
	} catch {
		return {
			mistakes: [
				at({offset: 0, found: 'too many aliases', expected: `at most ${mostAliases} uses of an anchor`}),
			],
		};
	}
	const checked = schema.safeParse(value);
	if (checked.success) return {value: checked.data};
	const places = checked.error.issues.flatMap((issue) => placesOf(document, issue));
	return {mistakes: places.toSorted((a, b) => a.offset - b.offset).map(at)};
}
