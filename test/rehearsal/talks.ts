/** Labelled answers put together to talks that never were: whatever the ledger takes for a change in them is none. */
import {fileURLToPath} from 'node:url';
import {load, type Labelled} from '../agreement/answers.ts';

/** The files of answers that talks are made of. */
export const talkFiles = ['dev.jsonl', 'more-c.jsonl', 'more-i.jsonl', 'more-k.jsonl'] as const;

/** So many answers make a talk. */
const length = 10;

function inTens(rows: readonly Labelled[], key: (row: Labelled) => string): readonly (readonly Labelled[])[] {
	const groups = Object.values(Object.groupBy(rows, key)).map((group) => group ?? []);
	return groups.flatMap((group) =>
		Array.from({length: Math.ceil(group.length / length)}, (_, at) =>
			group.slice(at * length, (at + 1) * length),
		),
	);
}

/** Ten answers of one writer, one after another, as if they were one talk; and ten on one topic by whoever. */
export function talksIn(file: string): readonly (readonly Labelled[])[] {
	const rows = load(fileURLToPath(new URL(`../answers/${file}`, import.meta.url)));
	return [...inTens(rows, ({writer = ''}) => writer), ...inTens(rows, ({phase}) => phase)];
}
