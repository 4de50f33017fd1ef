import {expect, test} from 'vitest';
import '../../../src/scoring/assess.ts';
import {fromKept, tableOf, toKept, type KeptTable} from '../../../src/scoring/reading/pattern-table.ts';
import {allWordings, type Wordings} from '../../../src/scoring/reading/pattern.ts';

const written = ({words, numbers}: KeptTable): KeptTable => ({
	words: JSON.parse(JSON.stringify(words)) as KeptTable['words'],
	numbers: new Int32Array(new Uint8Array(numbers.buffer).buffer),
});
const setsOf = (...sources: string[][]): Wordings[] => sources.map((each, id) => ({sources: each, id}));

test('the table of all patterns is the same when it was kept in a file', () => {
	expect(fromKept(written(toKept(allWordings)), allWordings)).toEqual(tableOf(allWordings));
});

test('a kept table finds its sets where they have come in another order', () => {
	const kept = written(toKept(setsOf(['we|they saved'], ['^ no', 'later !than', '..2 then'])));
	const turned = setsOf(['^ no', 'later !than', '..2 then'], ['we|they saved']);
	expect([...(fromKept(kept, turned)?.setOf ?? [])]).toEqual([1, 0, 0, 0]);
});

test.each([
	['one more', setsOf(['we saved'], ['no', 'never'], ['later'])],
	['one fewer', setsOf(['we saved'])],
	['another', setsOf(['we saved'], ['no', 'nothing'])],
	['two of a kind', setsOf(['we saved'], ['we saved'])],
])('a kept table is of no use where the sets are not the same: %s', (_, others) => {
	const kept = written(toKept(setsOf(['we saved'], ['no', 'never'])));
	expect(fromKept(kept, others)).toBeUndefined();
});
