/** Words as typed, in and out of SQLite without a change. */

/** The text as a column holds it: as text, or as UTF-16 bytes where it has a lone surrogate that UTF-8 cannot carry. */
export const toColumn = (text: string): string | Uint8Array =>
	text.isWellFormed() ? text : new Uint8Array(Buffer.from(text, 'utf16le'));

/** The text a column holds. */
export function fromColumn(value: unknown): string {
	if (value instanceof Uint8Array) return Buffer.from(value).toString('utf16le');
	return typeof value === 'string' ? value : '';
}
