/** A class of words that mean alike for the purpose of a rule. */
export interface WordClass {
	/** What finding one of them says, in a few words. */
	readonly says: string;
	readonly words: readonly string[];
	/** Wordings of several words, in the language of `pattern.ts`; they may use other classes. */
	readonly phrases?: readonly string[];
}
