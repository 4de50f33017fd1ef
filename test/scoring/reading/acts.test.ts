import {describe, expect, it} from 'vitest';
import {actsOf} from '../../../src/scoring/reading/acts.ts';
import {read} from '../../../src/scoring/reading/reading.ts';

const actsIn = (text: string): readonly string[] => actsOf(read(text, 'budget')).map(({act}) => act);

describe('what a sentence does', () => {
	it.each([
		['I will drop it.', 'drops'],
		['I would just forget it.', 'drops'],
		['I can leave the matter.', 'drops'],
		['I will let it go.', 'drops'],
		['We could split it in two.', 'proposes'],
		['We can pay it in March.', 'proposes'],
		['I could send it on Friday.', 'offers'],
	])('is told by who does what: %s %s', (text, act) => {
		expect(actsIn(text)).toEqual([act]);
	});

	it.each(['Why not split it in two?', 'Why not half of it in May?'])('is a proposal: %s', (text) => {
		expect(actsIn(text)).toEqual(['proposes']);
	});

	it('is a question where it asks why', () => {
		expect(actsIn('Why is it not possible?')).toEqual(['asks']);
	});

	it.each([
		'Let us drop it.',
		'Let us just drop it.',
		'Let’s simply leave it.',
		'Let me now drop the matter.',
	])('is to drop the request, also with a word before the verb: %s', (text) => {
		expect(actsIn(text)).toEqual(['drops']);
	});

	it.each(['I take it back.', 'I will take it back.', 'I will take the request back.'])(
		'is to drop the request: %s',
		(text) => {
			expect(actsIn(text)).toEqual(['drops']);
		},
	);
});
