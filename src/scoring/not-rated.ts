/** Whether there is enough in an answer to judge it. */
import {expression} from './expression/expression.ts';
import {wordSet} from '../word-set.ts';
import {longest} from './reading/plain.ts';
import type {Reading} from './reading/reading.ts';
import type {Token} from './reading/tokens.ts';

// Words no English sentence of some length does without.
const common = wordSet(`
	the a an i you we it is to of and in that for on my me this not be with as at have do are was but so if your
	what can 'm 's 'd 'll 've 're would could will no yes ok thanks please there then just or all from by about
	they he she us our up out now one how when
`);
const trace = expression(
	/^\s*(?:at \S+ ?\(|at \S+:\d+|Traceback|Caused by:|Exception in|File "[^"\n]{1,200}", line \d|\d{4}-\d\d-\d\d[T ]\d\d:\d\d|\[?\d\d:\d\d:\d\d|(?:ERROR|WARN|INFO|DEBUG|FATAL)\b|npm ERR|\$ |diff --git|@@ )/u,
);

// Most words begin with a plain letter: they need no regular expression.
const plainly = (word: string): boolean => word >= 'a' && word < '{';
const hasLetter = (word: string): boolean => plainly(word) || /\p{L}/u.test(word);
const isLatin = (word: string): boolean => plainly(word) || /^[\p{Script=Latin}'-]/u.test(word);

/** Whether it is a plain word, or one that belongs to such a talk. */
export const isKnown = ({text, tags}: Token): boolean => common.has(text) || tags.size > 0;

/** Why an answer cannot be judged, in one sentence; nothing where it can. */
export function notRated(reading: Reading): string | undefined {
	const {text, all: tokens} = reading;
	if (text.trim() === '') return 'There is no answer to judge.';
	const words = tokens.filter(({text: word}) => hasLetter(word));
	if (words.length === 0) return 'There are no words to judge.';
	// A change told in many words is read as one: “six days to patch it, where it used to be ninety”.
	const isTold = (text.slice(0, longest).match(/\p{L}+/gu) ?? []).length > 6 && words.length < 3;
	if (words.length < 2 && !isTold) return 'One word is too little to judge.';
	const lines = text
		.slice(0, longest)
		.split('\n')
		.filter((line) => line.trim() !== '');
	const traced = lines.filter((line) => trace.test(line)).length;
	if (lines.length >= 2 && traced >= 2 && traced * 2 >= lines.length)
		return 'This looks like a log or a stack trace, not an answer.';
	const known = words.filter(isKnown).length;
	const functional = words.filter(({text: word}) => common.has(word)).length;
	// A single line of one has none of the words that hold a sentence together.
	if (lines.length > 0 && traced === lines.length && functional * 5 < words.length)
		return 'This looks like a log or a stack trace, not an answer.';
	const latin = words.filter(({text: word}) => isLatin(word)).length;
	if (latin * 2 < words.length) return 'Only answers in English can be judged.';
	// Of a few words at least some must be plain ones, or belong to such a talk.
	const told = reading.figures.filter(({said}) => said === 'told').length;
	if (!isTold && words.length < 6 && (known + told) * 4 <= words.length)
		return 'These words say nothing that can be judged.';
	if (words.length >= 6 && functional * 12 < words.length && known * 3 < words.length)
		return 'Only answers in English can be judged.';
	return undefined;
}
