/** Who is named beside the work, as a manager can say it back. */
import {placeOf, type Reading} from '../reading/reading.ts';
import type {Hit} from '../reading/pattern.ts';

/** Of more people nobody says all the names back. */
const mostNames = 3;

/** “Dr Adeyemi” is not said back by half of it. */
const titles = new Set(['dr', 'mr', 'mrs', 'ms', 'miss', 'sir', 'prof', 'professor']);

const list = new Intl.ListFormat('en-GB', {type: 'conjunction'});

/**
 * The names in the sentences of the hits: “Nadia”, “Ines, Tomek and Raj”. A name that is on no list is one beside another name, or
 * before what it did. Undefined where nobody is named or too many are.
 */
export function helpersNamed(
	reading: Reading,
	hits: readonly Hit[],
	didWork: (at: number) => boolean,
): string | undefined {
	const {tokens, text} = reading;
	const typed = (at: number): string => {
		const {start, end} = placeOf(reading, {from: at, to: at + 1});
		return text.slice(start, end);
	};
	const mayBeName = (at: number): boolean => {
		const token = tokens[at];
		return (
			token !== undefined &&
			!titles.has(token.text) &&
			!titles.has(tokens[at - 1]?.text ?? '') &&
			(token.tags.has('name') || token.tags.size === 0) &&
			/^\p{Lu}\p{Ll}+$/u.test(typed(at))
		);
	};
	const joins = (at: number, other: number): boolean =>
		tokens[at]?.text === 'and' && tokens[at].sentence === tokens[other]?.sentence && mayBeName(other);
	const isName = (at: number): boolean =>
		mayBeName(at) &&
		(tokens[at]?.tags.has('name') === true ||
			didWork(at + 1) ||
			joins(at + 1, at + 2) ||
			joins(at - 1, at - 2));
	const sentences = new Set(hits.map(({from}) => tokens[from]?.sentence));
	const names = tokens.flatMap(({sentence}, at) => (sentences.has(sentence) && isName(at) ? typed(at) : []));
	const each = [...new Set(names)];
	return each.length > 0 && each.length <= mostNames ? list.format(each) : undefined;
}
