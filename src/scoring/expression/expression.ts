/**
 * Expressions that are not run where they cannot fit. An answer has few of the words that two hundred expressions look for, and to
 * get one ready takes Node a millisecond: so each is asked first whether the pieces it cannot do without are there.
 */
import {mayFit, needOf, type Need} from './needs.ts';
import {piecesOf} from './pieces.ts';

/** What is used of a regular expression. */
export interface Expression {
	readonly regExp: RegExp;
	/** What a text must have for it to fit. */
	readonly need: () => Need;
	readonly test: (text: string) => boolean;
	readonly exec: (text: string) => RegExpExecArray | null;
	/** As `text.matchAll`, be it global or not. */
	readonly all: (text: string) => readonly RegExpExecArray[];
	/** As `text.replace`. */
	readonly replace: (text: string, by: string) => string;
}

const made: Expression[] = [];

/** Every expression there is. */
export const allExpressions: readonly Expression[] = made;

const none: readonly RegExpExecArray[] = [];

/** Has an expression look only at texts that have what it needs. */
export function expression(regExp: RegExp): Expression {
	let known: Need | undefined;
	const need = (): Need => (known ??= needOf(regExp.source));
	const may = (text: string): boolean => mayFit(need(), piecesOf(text));
	let everywhere = regExp.global ? regExp : undefined;
	const global = (): RegExp => (everywhere ??= new RegExp(regExp, `${regExp.flags}g`));
	const one: Expression = {
		regExp,
		need,
		test: (text) => may(text) && regExp.test(text),
		exec: (text) => (may(text) ? regExp.exec(text) : null),
		all: (text) => (may(text) ? [...text.matchAll(global())] : none),
		replace: (text, by) => (may(text) ? text.replace(regExp, by) : text),
	};
	made.push(one);
	return one;
}
