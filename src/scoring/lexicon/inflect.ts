/** Word forms, so that a lexicon lists each word once. */

const vowels = new Set(['a', 'e', 'i', 'o', 'u']);

function withS(word: string): string {
	if (/(?:s|x|z|ch|sh)$/u.test(word)) return `${word}es`;
	if (word.endsWith('y') && !vowels.has(word.at(-2) ?? '')) return `${word.slice(0, -1)}ies`;
	return `${word}s`;
}

function stemmed(word: string, ending: 'ed' | 'ing'): string {
	if (word.endsWith('e') && !word.endsWith('ee')) return word.slice(0, -1) + ending;
	if (ending === 'ed' && word.endsWith('y') && !vowels.has(word.at(-2) ?? ''))
		return `${word.slice(0, -1)}ied`;
	return word + ending;
}

/** Base and plural of each noun in a list parted by spaces. */
export function nouns(list: string): string[] {
	return split(list).flatMap((word) => [word, withS(word)]);
}

/**
 * All forms of each verb. "save" is regular, "drop+" doubles its last letter, "take:took:taken" names its past forms.
 */
export function verbs(list: string): string[] {
	return split(list).flatMap((entry) => {
		const [named = '', ...pasts] = entry.split(':');
		const doubled = named.endsWith('+');
		const base = doubled ? named.slice(0, -1) : named;
		const root = doubled ? base + (base.at(-1) ?? '') : base;
		const ing = doubled ? `${root}ing` : stemmed(base, 'ing');
		const past = pasts.length > 0 ? pasts : [doubled ? `${root}ed` : stemmed(base, 'ed')];
		return [base, withS(base), ing, ...past];
	});
}

/** The past forms alone: what somebody did. */
export function pasts(list: string): string[] {
	return split(list).flatMap((entry) => {
		const [named = '', ...irregular] = entry.split(':');
		if (irregular.length > 0) return irregular;
		return [named.endsWith('+') ? `${named.slice(0, -1)}${named.at(-2) ?? ''}ed` : stemmed(named, 'ed')];
	});
}

/** The words of a list, as they stand. */
export function split(list: string): string[] {
	return list.split(/\s+/u).filter(Boolean);
}
