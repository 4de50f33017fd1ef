/** A part of a text. */

/** Half-open range of UTF-16 indices into a text as typed. */
export interface Place {
	readonly start: number;
	readonly end: number;
}
