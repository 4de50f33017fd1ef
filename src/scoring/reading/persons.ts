/** Whether a word is somebody's name: by the list of names, or by where an unknown word stands. */
import {wordSet} from '../../word-set.ts';
import type {Reading} from './reading.ts';

const before = wordSet(`
	and that because while but what when where how since though as if mr mrs ms dr uncle auntie with by
`);
const common = /(?:ing|ed|ly|tion|tions|ment|ments|ness|est|ous|ful|less|able|ive|ity|ies)$/u;
const plain = wordSet(`
	nothing everything something anything nobody somebody anybody everybody everyone someone anyone result
	results people things work money time way point change life luck one two three four five six seven eight nine
	ten some any all most many few more less much none other others another then there here now so yes no not
	just only even still also maybe perhaps please thanks honestly frankly first second third last next today
	tomorrow yesterday half whole part rest same such than what which who whom whose why how very too quite
	rather almost nearly well good bad new old great big small long short high low early late
`);

/**
 * A listed name, or a word of no known class at the beginning of a clause, where English puts a common noun only with an
 * article before it. The case of its letters says nothing: many write without capitals.
 */
export function isPerson({tokens}: Reading, at: number): boolean {
	const token = tokens[at];
	if (!token) return false;
	if (token.tags.has('name')) return true;
	if (token.tags.size > 0 || token.text.length < 3 || plain.has(token.text) || common.test(token.text))
		return false;
	if (!/^\p{L}+$/u.test(token.text)) return false;
	const previous = tokens[at - 1];
	return previous?.sentence !== token.sentence || token.after !== '' || before.has(previous.text);
}
