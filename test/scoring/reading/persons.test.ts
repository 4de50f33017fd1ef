import {describe, expect, it} from 'vitest';
import {isPerson} from '../../../src/scoring/reading/persons.ts';
import {read} from '../../../src/scoring/reading/reading.ts';

const beginsWithPerson = (text: string): boolean => isPerson(read(text, 'evidence'), 0);

describe('a person', () => {
	it.each(['Dana', 'dana', 'Xoriam', 'xoriam'])('is named at the beginning of a clause: %s', (name) => {
		expect(beginsWithPerson(`${name} helped with it.`)).toBe(true);
	});

	it.each(['Checkout', 'Migrated', 'Sorry', 'Latency', 'Finance', 'Yesterday', 'Honestly'])(
		'is not a word that is known as something else: %s',
		(word) => {
			expect(beginsWithPerson(`${word} helped with it.`)).toBe(false);
		},
	);

	it('is not where nothing stands', () => {
		expect(isPerson(read('', 'evidence'), 0)).toBe(false);
	});
});
