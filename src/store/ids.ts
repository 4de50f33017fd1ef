/** Ids short enough to be typed by hand. */

// No vowels, so that no id is a word; of each group that looks alike (2 z, 5 s, 8 b, 9 g q, u v, 0 o, 1 l i) at most one.
const alphabet = 'cdfghjkmnprtvwxy3467';
const shortest = 5;

/** What every id looks like. */
export const idPattern = new RegExp(`^[${alphabet}]{${shortest},40}$`);
const triesForEachLength = 8;

/** Id number `tries` of those drawn for one rehearsal; it grows a letter where all the short ones seem taken. */
export function drawId(random: () => number, tries: number): string {
	const length = shortest + Math.floor(tries / triesForEachLength);
	return Array.from({length}, () => alphabet.charAt(Math.floor(random() * alphabet.length))).join('');
}

/** What was typed for an id, as ids are written. */
export const asId = (typed: string): string => typed.trim().toLowerCase();
