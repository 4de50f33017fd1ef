/** Of the words before a move, those that another says as well are left out, and never more than two are said. */
import {describe, expect, it} from 'vitest';
import type {Move} from '../../machines/moves.ts';
import {saidThen} from '../../machines/replies.ts';
import {heard} from '../answers-as-told.ts';

const words = (...given: readonly Move[]): readonly Move[] =>
	saidThen(['evidence.figures', ...given], 'evidence.worth', heard({answer: 1, facts: ['other-pot']})).slice(
		1,
		-1,
	);

describe('words before a move', () => {
	it.each([
		['react.sum', 'react.put'],
		['react.helps', 'react.go'],
		['react.check', 'react.go'],
		['react.check', 'react.send'],
	] as const)('%s is said by %s as well', (less, more) => {
		expect(words(less, more)).toEqual([more]);
		expect(words(more, less)).toEqual([more]);
		expect(words(less)).toEqual([less]);
	});

	it.each([
		[
			['react.again', 'react.felt', 'react.gap'],
			['react.felt', 'react.gap'],
		],
		[
			['react.gap', 'react.felt', 'react.send'],
			['react.felt', 'react.send'],
		],
		[
			['react.felt', 'react.refused', 'react.gap'],
			['react.felt', 'react.gap'],
		],
		[
			['react.promised', 'react.gap', 'react.again', 'react.felt'],
			['react.gap', 'react.felt'],
		],
		[
			['react.go', 'react.put', 'react.offer'],
			['react.go', 'react.put'],
		],
	] as const)('of %j the two that would be missed most are said', (given, kept) => {
		expect(words(...given)).toEqual(kept);
	});

	it('praise nobody where there is something to say', () => {
		expect(words('react.figures', 'react.felt')).toEqual(['react.felt']);
		expect(words('react.figures')).toEqual(['react.figures']);
	});
});
