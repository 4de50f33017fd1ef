/** What stands around a place in a text, no farther than anything belongs to it: so a long text is read once, and not once for each place. */

/** Nobody puts more between a figure and the words for it. */
const reach = 240;

/** The text right before a place; where more stands before that, it begins with no sentence. */
export const nearBefore = (text: string, at: number): string =>
	at <= reach ? text.slice(0, at) : `… ${text.slice(at - reach, at)}`;

/** The text right behind a place. */
export const nearBehind = (text: string, at: number): string => text.slice(at, at + reach);
