/** The classes of words, put together from their lists. */
import {asking} from './asking.ts';
import {blaming} from './blaming.ts';
import {deciding} from './deciding.ts';
import {faults} from './faults.ts';
import {judging} from './judging.ts';
import {givenNames} from './names.ts';
import {numberWords} from './numbers.ts';
import {people} from './people.ts';
import {pressing} from './pressing.ts';
import {results} from './results.ts';
import {settling} from './settling.ts';
import {talk} from './talk.ts';
import {timing} from './timing.ts';
import type {WordClass} from './word-class.ts';
import {world} from './world.ts';
import {worth} from './worth.ts';

/** Every class of words the scorer knows, by name. */
export const lexicon: Readonly<Record<string, WordClass>> = {
	...worth,
	...world,
	...results,
	...people,
	...talk,
	...asking,
	...deciding,
	...timing,
	...settling,
	...faults,
	...judging,
	...blaming,
	...pressing,
	name: {says: 'names a person', words: givenNames},
	number: {says: 'gives a number in words', words: numberWords},
};

const noClasses: ReadonlySet<string> = new Set();
const widened = new Map<ReadonlySet<string>, Map<string, ReadonlySet<string>>>();

/** The classes there are and one more: the same set for all words to which that happens. */
function withClass(known: ReadonlySet<string>, name: string): ReadonlySet<string> {
	if (known.has(name)) return known;
	const wider = widened.get(known) ?? new Map<string, ReadonlySet<string>>();
	widened.set(known, wider);
	const made = wider.get(name) ?? new Set([...known, name]);
	wider.set(name, made);
	return made;
}

/** Which classes a word belongs to. */
export const classesOf: ReadonlyMap<string, ReadonlySet<string>> = (() => {
	const classes = new Map<string, ReadonlySet<string>>();
	for (const [name, {words}] of Object.entries(lexicon)) {
		for (const word of words) classes.set(word, withClass(classes.get(word) ?? noClasses, name));
	}
	return classes;
})();
