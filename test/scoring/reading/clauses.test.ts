import {describe, expect, it} from 'vitest';
import {read} from '../../../src/scoring/reading/reading.ts';

const subjects = {
	i: ['I fixed it.', 'My fix held.', 'Mine was the fix.'],
	we: ['We fixed it.', 'Our fix held.'],
	you: ['You fixed it.', 'Your fix held.'],
	others: [
		'Dana fixed it.',
		'He fixed it.',
		'She fixed it.',
		'They fixed it.',
		'His fix held.',
		'Their fix held.',
	],
	thing: ['The fix held.', 'Latency fell.'],
} as const;

describe('the subject of a clause', () => {
	it.each(
		Object.entries(subjects).flatMap(([subject, texts]) => texts.map((text) => [subject, text] as const)),
	)('is “%s” in: %s', (subject, text) => {
		expect(read(text, 'evidence').clauses[0]?.subject).toBe(subject);
	});

	it('is the first there is', () => {
		expect(read('The fix my team made helped you.', 'evidence').clauses[0]?.subject).toBe('i');
	});
});
