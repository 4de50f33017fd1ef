import {asking} from './asking.ts';
import {blaming} from './blaming.ts';
import {faults} from './faults.ts';
import {judging} from './judging.ts';
import {givenNames} from './names.ts';
import {numberWords} from './numbers.ts';
import {people} from './people.ts';
import {pressing} from './pressing.ts';
import {results} from './results.ts';
import {talk} from './talk.ts';
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
	...faults,
	...judging,
	...blaming,
	...pressing,
	name: {says: 'names a person', words: givenNames},
	number: {says: 'gives a number in words', words: numberWords},
};

/** Which classes a word belongs to. */
export const classesOf: ReadonlyMap<string, ReadonlySet<string>> = (() => {
	const classes = new Map<string, Set<string>>();
	for (const [name, {words}] of Object.entries(lexicon)) {
		for (const word of words) classes.set(word, (classes.get(word) ?? new Set()).add(name));
	}
	return classes;
})();
