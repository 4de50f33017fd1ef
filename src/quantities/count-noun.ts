/** The noun a number counts: "12 incidents", "2,300 double charges", "four fewer agents". */
import {wordSet} from '../word-set.ts';
import {falsePlurals, irregularPlurals, nounModifiers} from './context-words.ts';
import {isDash} from './number-reading.ts';
import {type Token, tokenAt} from './tokens.ts';

/** How many tokens behind the number its noun is looked for, and after how many words that are no plural it is given up. */
const [farthest, mostUnknown] = [5, 3];

function isPlural(text: string): boolean {
	if (irregularPlurals.has(text)) return true;
	return (
		text.length > 3 &&
		text.endsWith('s') &&
		!text.endsWith('ss') &&
		!text.endsWith("'s") &&
		!falsePlurals.has(text)
	);
}

/** "A/B tests": two letters or words with a stroke between them say which. */
const isSlashed = (tokens: readonly Token[], at: number): boolean =>
	tokenAt(tokens, at).kind === 'word' &&
	tokenAt(tokens, at + 1).text === '/' &&
	tokenAt(tokens, at + 1).glued &&
	tokenAt(tokens, at + 2).kind === 'word' &&
	tokenAt(tokens, at + 2).glued;

const afterFalls = wordSet('in on at a per this last since among and');

/** "18 falls in January" are counted; "of 18 falls to nine" is no noun. */
function isFalls(tokens: readonly Token[], at: number): boolean {
	const next = tokenAt(tokens, at + 1);
	return tokenAt(tokens, at).text === 'falls' && (next.kind !== 'word' || afterFalls.has(next.text));
}

/** The noun in small letters, or nothing where none can be told. `one`: the noun is a singular. */
export function countNoun(tokens: readonly Token[], at: number, one: boolean): string {
	let unknown = 0;
	for (let step = at; step < at + farthest; step++) {
		const token = tokenAt(tokens, step);
		if (isDash(token) && token.glued && tokenAt(tokens, step + 1).glued) continue;
		if (isSlashed(tokens, step)) {
			step += 2;
			continue;
		}
		if (token.kind !== 'word') return '';
		if (nounModifiers.has(token.text)) continue;
		if (!one && step === at && isFalls(tokens, step)) return token.text;
		// “How-to guides”: inside a word with dashes nothing ends the noun.
		const next = tokenAt(tokens, step + 1);
		if (!one && isDash(next) && next.glued && tokenAt(tokens, step + 2).glued) continue;
		if (token.lexeme.function && !one && isDash(tokenAt(tokens, step - 1)) && token.glued) continue;
		if (token.lexeme.function || token.lexeme.one !== undefined) return '';
		if (one) return token.text;
		if (isPlural(token.text)) return token.text;
		unknown++;
		if (unknown >= mostUnknown) return '';
	}
	return '';
}
