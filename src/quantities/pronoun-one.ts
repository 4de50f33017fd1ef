/** Tells the pronoun "one" from the number. */
import {wordSet} from '../word-set.ts';
import {notOneBefore, oneBefore} from './context-words.ts';
import {type Token, tokenAt} from './tokens.ts';

/** Behind "one" these make it a pronoun: "one of us", "one by one". */
const pronounTails = new Set(['of', 'another', 'by']);

/** Function words a number goes on with: "one and a half", "one in four", "one or two", "one last time". */
const numberTails = wordSet('in out over and a or to last more point per');

/** Whether the word at this token is the pronoun: "the one you mentioned", "no one", "one should not". */
export function isPronounOne(tokens: readonly Token[], at: number): boolean {
	if (tokenAt(tokens, at).text !== 'one') return false;
	const before = tokenAt(tokens, at - 1);
	const after = tokenAt(tokens, at + 1);
	if (notOneBefore.has(before.text)) return !(before.text === 'the' && after.lexeme.time !== undefined);
	if (pronounTails.has(after.text) || after.text.includes("'")) return true;
	if (after.kind === 'word') {
		if (!after.lexeme.function || numberTails.has(after.text)) return false;
		return !oneBefore.has(before.text) || before.text === 'and' || before.text === 'or';
	}
	return before.kind === 'word' && !oneBefore.has(before.text);
}
