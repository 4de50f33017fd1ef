/** The tables of restatements, and what the ledger makes of each. */
import {readFileSync} from 'node:fs';
import {parse} from 'yaml';
import {z} from 'zod';
import {exampleCase} from '../../src/case/example.ts';
import type {Case} from '../../src/case/case.ts';
import {openLedger, type Entry} from '../../src/rehearsal/ledger.ts';
import {assess} from '../../src/scoring/assess.ts';

const row = z.strictObject({
	/** The trade, or the writer. */
	trade: z.string(),
	case: z
		.strictObject({what: z.string(), change: z.string().default(''), worth: z.string().default('')})
		.optional(),
	earlier: z.string().optional(),
	later: z.string(),
	is: z.enum(['changed', 'same', 'another']),
});

/** A figure told twice: in the case or an earlier answer, and in a later one. */
export type Restatement = z.infer<typeof row>;

/** The tables that what the signs count for is fitted on; the ones that end in “aside” are for measuring. */
export const tables = [
	'restatements.yaml',
	'restatements-fresh.yaml',
	'restatements-last.yaml',
	'restatements-six.yaml',
	'restatements-claims.yaml',
	'restatements-reworded.yaml',
	'restatements-stranger.yaml',
	'restatements-stranger-two.yaml',
	'restatements-blind.yaml',
	'restatements-fresh-two.yaml',
	'restatements-practice.yaml',
	'restatements-aside.yaml',
	'told-twice.jsonl',
] as const;

const readTable = (name: string, text: string): unknown =>
	name.endsWith('.jsonl')
		? text
				.trim()
				.split('\n')
				.map((line): unknown => JSON.parse(line))
		: parse(text);

/** A table of restatements, as it stands in a file beside this one. */
export const restatementsIn = (name: string): readonly Restatement[] =>
	z.array(row).parse(readTable(name, readFileSync(new URL(name, import.meta.url), 'utf8')));

/** A case that holds nothing but what a restatement says of one. */
export const caseOf = ({what, change, worth}: NonNullable<Restatement['case']>): Case => ({
	...exampleCase,
	achievements: exampleCase.achievements
		.slice(0, 1)
		.map((each) => ({...each, what, change, worth, outcome: ''})),
	reason: '',
	salary: '',
	rate: '',
});

/** Said only after the other: it takes it up, or leaves to it what it is about. */
const isReply =
	/as i said|like i told|as i told|sorry|that number|this amount|, not \d|^(?:it|that|they|these|this|so|from)\b/iu;

/** The restatements told the other way round, where that can be said at all. */
export const turned = (rows: readonly Restatement[]): readonly Restatement[] =>
	rows.flatMap(({trade, earlier, later, is}) =>
		earlier === undefined || isReply.test(later) ? [] : [{trade, earlier: later, later: earlier, is}],
	);

/** The answers of a restatement, in their order. */
export const answersOf = ({earlier, later}: Restatement): readonly string[] =>
	earlier === undefined ? [later] : [earlier, later];

/** What the ledger has of the later telling. */
export function entriesOf(restatement: Restatement): readonly Entry[] {
	const ledger = openLedger(restatement.case && caseOf(restatement.case));
	const answers = answersOf(restatement);
	answers.forEach((text, index) => {
		ledger.enter(index + 1, text, assess(text, {topic: 'evidence', manager: '', style: 'data-driven'}));
	});
	return ledger.entries().filter(({turn}) => turn === answers.length);
}

/** Whether the ledger takes the later telling for a change. */
export const isTakenForChange = (restatement: Restatement): boolean =>
	entriesOf(restatement).some(({verdict}) => verdict === 'changed');
