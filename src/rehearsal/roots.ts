/** The root of a word: what is the same in its forms and in the words made of it, “retain” and “retained”, “boot” and “booting”. */
import {oneWord} from './matter-words.ts';

/** Endings that make another word of a root, the longest first. */
const endings = [
	'ability',
	'ibility',
	'ation',
	'ment',
	'ship',
	'ness',
	'ion',
	'ing',
	'able',
	'ible',
	'ance',
	'ence',
	'age',
	'ure',
	'ive',
	'ity',
	'al',
	'er',
	'or',
	'ed',
	'ly',
	'en',
	'y',
	'e',
] as const;

/** What is left must be long enough to be a word. */
const leastRoot = 4;
const longestRoot = 6;

function bared(word: string): string {
	const ending = endings.find((each) => {
		const left = word.length - each.length;
		return word.endsWith(each) && (left >= leastRoot || (left >= 3 && /^(?:ing|ed|y|e|s)$/u.test(each)));
	});
	if (ending === undefined) return word;
	const root = word.slice(0, -ending.length);
	// “shipped”, “running”
	return /(?:ing|ed|er|en)s?$/u.test(ending) ? root.replace(/([bdgmnprt])\1$/u, '$1') : root;
}

const known = new Map<string, string>();
const mostKnown = 5000;

function rootFor(word: string): string {
	const bare = word.replaceAll(/[’'].*$/gu, '');
	const one = oneWord.get(bare);
	if (one !== undefined && one !== bare) return rootFor(one);
	const single = bare
		.replace(/ies$/u, 'y')
		.replace(/ves$/u, 'f')
		.replace(/(?<=[hsxz])es$/u, '')
		.replace(/(?<=\p{L}{2}[^s])s$/u, '');
	const base = oneWord.get(single) ?? single;
	return bared(bared(base)).slice(0, longestRoot);
}

/** The root of a word in lower case; of words that mean one thing, that of the first. */
export function rootOf(word: string): string {
	const found = known.get(word);
	if (found !== undefined) return found;
	const root = rootFor(word);
	if (known.size < mostKnown) known.set(word, root);
	return root;
}
