/** JSON for people's terminals and other programs. */

/** What JSON leaves as it is and a terminal obeys, or a reader does not see: C1 and the marks that reorder text. */
const unsafe = /[\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff\ufff9-\ufffb]/g;

const escaped = (character: string): string => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;

/** The value as JSON on one line; whoever reads it gets the same value, and a terminal nothing to obey. */
export const jsonText = (value: unknown): string => JSON.stringify(value).replaceAll(unsafe, escaped);
