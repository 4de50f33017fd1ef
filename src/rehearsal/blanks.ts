/** Blanks that were left in an answer, and what fills them later. */
import {contentOf} from '../content-words.ts';
import type {Place} from '../place.ts';
import type {Assessment, Claim} from '../scoring/assessment.ts';
import {isForName, wholeBlanks} from '../scoring/whole-blanks.ts';

/** A blank, as it was left. */
export interface Blank {
	/** As typed, on one line. */
	readonly words: string;
	readonly turn: number;
	/** Stems of the words it stands among. */
	readonly about: readonly string[];
}

/** The places of the blanks of an answer in which one was found, in their order, each as it was typed. */
export function blanksIn(text: string, findings: Assessment['findings']): readonly Place[] {
	const found = findings.filter(({cue}) => cue === 'placeholder');
	if (found.length === 0) return [];
	const whole = wholeBlanks(text);
	return (whole.length > 0 ? whole : found).toSorted((a, b) => a.start - b.start);
}

const breaks = /,|\b(?:and|but|because)\b/iu;

/** Stems of the clause around a blank. `before`, `after`: the rest of its sentence. */
export const aboutBlank = ({
	before,
	after,
}: {
	readonly before: string;
	readonly after: string;
}): readonly string[] => contentOf(`${before.split(breaks).at(-1) ?? ''} ${after.split(breaks)[0] ?? ''}`);

const share = (a: readonly string[], b: readonly string[]): number =>
	a.filter((stem) => b.includes(stem)).length;

/**
 * What of a later answer says what belongs in a blank: the figure told of the same thing, or any in the very next answer where
 * it asks for nothing; where a name is wanted, the sentence said again. Undefined where nothing does.
 */
export function filledBy(
	{words, about, turn}: Blank,
	answer: {readonly turn: number; readonly text: string; readonly claims: readonly Claim[]},
): {readonly words: string} | undefined {
	if (isForName(words))
		return share(about, contentOf(answer.text)) >= Math.min(2, about.length) ? {words: ''} : undefined;
	const isReply = answer.turn === turn + 1 && !answer.claims.some(({asked}) => asked);
	return answer.claims.find((claim) => isReply || (!claim.asked && share(about, claim.about) > 0));
}
