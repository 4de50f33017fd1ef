/** Reads a YAML file a person wrote, checks it, and says where and what is wrong in their terms. */
import {isCollection, LineCounter, parseDocument, type Document} from 'yaml';
import type * as z from 'zod';
import {visibleLine} from './visible-text.ts';
import {excessIn} from './yaml-bounds.ts';

/** One mistake in a file, with its place (1-based). */
export interface Mistake {
	readonly file: string;
	readonly line: number;
	readonly column: number;
	readonly found: string;
	readonly expected: string;
	/** What sort of mistake: one of the kinds below, the `kind` a schema gives with its issue, or Zod's own code. */
	readonly kind?: string;
	/** The keys that lead to it. */
	readonly path?: readonly PropertyKey[];
}

/** The kinds of mistake that do not come from a schema. */
export const kindsOfMistake = {
	yaml: 'yaml',
	repeatedKey: 'repeated-key',
	aliases: 'aliases',
	size: 'size',
	depth: 'depth',
	unknownKey: 'unknown-key',
	badKey: 'bad-key',
} as const;

/** `file:line:column  what was found; what was expected`, with nothing in it that a terminal would obey. */
export const sayMistake = ({file, line, column, found, expected}: Mistake): string =>
	visibleLine(`${file}:${line}:${column}  found ${found}; expected ${expected}`);

/** Enough for an anchor or two; a file built to explode needs many more. */
const mostAliases = 20;

type Path = readonly PropertyKey[];

const longestQuote = 60;
const longestMessage = 200;

/** Nobody reads on after so many. */
const mostMistakes = 200;

const shortened = (text: string, most: number): string =>
	text.length > most ? `${text.slice(0, most - 3)}…` : text;

/** Something from the file, safe to print and short enough for one line. */
export const quoted = (text: string): string => visibleLine(shortened(text, longestQuote));

/** What stands at a path. */
function describe(value: unknown): string {
	if (value === undefined || value === null) return 'nothing';
	if (Array.isArray(value)) return `a list of ${value.length}`;
	if (typeof value === 'object') return 'a map';
	if (typeof value === 'number') return String(value);
	return quoted(JSON.stringify(value));
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

const nameOf = (path: Path): string => path.map((key) => quoted(String(key))).join(' › ');

const sayKey = (key: string): string => `the key ${quoted(JSON.stringify(key))}`;

interface Place extends Pick<Mistake, 'found' | 'expected' | 'kind' | 'path'> {
	readonly offset: number;
}

/** Zod's own code, or the kind that the schema has put beside an issue of its own. */
const kindOf = (issue: z.core.$ZodIssue): string => {
	const kind: unknown = issue.code === 'custom' ? issue.params?.['kind'] : undefined;
	return typeof kind === 'string' ? kind : issue.code;
};

function placesOf(document: Document, issue: z.core.$ZodIssue): readonly Place[] {
	const {path} = issue;
	if (issue.code === 'unrecognized_keys') {
		return issue.keys.map((key) => ({
			offset: keyOffset(document, path, key),
			found: sayKey(key),
			expected: 'a key that is known here',
			kind: kindsOfMistake.unknownKey,
			path: [...path, key],
		}));
	}
	if (issue.code === 'invalid_key') {
		const key = String(path.at(-1));
		return [
			{
				offset: keyOffset(document, path.slice(0, -1), key),
				found: sayKey(key),
				expected: issue.issues[0]?.message ?? issue.message,
				kind: kindsOfMistake.badKey,
				path,
			},
		];
	}
	const value: unknown = path.length === 0 ? document.toJS() : document.getIn(path);
	// Inside the document a list or a map is still a node.
	const plain = describe(isCollection(value) ? value.toJSON() : value);
	const where = path.length === 0 ? '' : ` at ${nameOf(path)}`;
	const expected = issue.code === 'invalid_type' ? (kinds[issue.expected] ?? issue.expected) : issue.message;
	return [{offset: offsetOf(document, path), found: `${plain}${where}`, expected, kind: kindOf(issue), path}];
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
	const excess = excessIn(source);
	if (excess !== undefined) {
		const {line, found, expected, kind} = excess;
		return {mistakes: [{file, line, column: 1, found, expected, kind: kindsOfMistake[kind]}]};
	}
	const lineCounter = new LineCounter();
	const document = parseDocument(source, {lineCounter, prettyErrors: false, logLevel: 'error'});
	const at = ({offset, ...rest}: Place): Mistake => {
		const {line, col} = lineCounter.linePos(offset);
		return {file, line, column: col, ...rest};
	};
	if (document.errors.length > 0) {
		return {
			mistakes: document.errors.slice(0, mostMistakes).map((error) =>
				at({
					offset: error.pos[0],
					// The parser quotes the file in some of its messages.
					found: shortened(visibleLine(error.message), longestMessage),
					expected: 'YAML that can be read',
					kind: error.code === 'DUPLICATE_KEY' ? kindsOfMistake.repeatedKey : kindsOfMistake.yaml,
				}),
			),
		};
	}
	let value: unknown;
	try {
		value = document.toJS({maxAliasCount: mostAliases});
	} catch {
		return {
			mistakes: [
				at({
					offset: 0,
					found: 'too many aliases',
					expected: `at most ${mostAliases} uses of an anchor`,
					kind: kindsOfMistake.aliases,
				}),
			],
		};
	}
	const checked = schema.safeParse(value);
	if (checked.success) return {value: checked.data};
	const places = checked.error.issues.slice(0, mostMistakes).flatMap((issue) => placesOf(document, issue));
	return {mistakes: places.toSorted((a, b) => a.offset - b.offset).map(at)};
}
