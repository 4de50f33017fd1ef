/**
 * HTML in which text can only be text. What is put into a `markup` template is escaped unless it is markup itself, so
 * nothing that a person or a file said becomes an element, an attribute or a link.
 */
import {visible} from '../../visible-text.ts';

const finished = Symbol('finished HTML');

/** A piece of finished HTML. Only `markup` and `trusted` make one. */
export interface Markup {
	readonly [finished]: string;
}

/** What may be put into a template; nothing is drawn for `undefined`. */
export type Insert = Markup | string | number | undefined | readonly Insert[];

const entities: Readonly<Record<string, string>> = {
	'&': '&amp;',
	'<': '&lt;',
	'>': '&gt;',
	'"': '&quot;',
	"'": '&#39;',
};

/** The text for a place between tags or within a quoted attribute; control characters are written out. */
export const escapeHtml = (text: string): string =>
	visible(text).replaceAll(/[&<>"']/g, (character) => entities[character] ?? character);

/** Takes HTML of the program's own as it is. Never for what a person or a file said. */
export const trusted = (html: string): Markup => ({[finished]: html});

function drawn(insert: Insert): string {
	if (insert === undefined) return '';
	if (typeof insert === 'string') return escapeHtml(insert);
	if (typeof insert === 'number') return String(insert);
	return finished in insert ? insert[finished] : insert.map(drawn).join('');
}

/** A piece of HTML: the template as written, each insert escaped or, if it is markup, as it is. */
export const markup = (parts: TemplateStringsArray, ...inserts: readonly Insert[]): Markup =>
	trusted(String.raw({raw: parts}, ...inserts.map(drawn)));

/** The text of a piece. */
export const htmlOf = (piece: Markup): string => piece[finished];
