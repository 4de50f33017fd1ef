/** The tables of restatements, and what the ledger makes of each. */
import {readFileSync} from 'node:fs';
import {parse} from 'yaml';
import {z} from 'zod';
import {exampleCase} from '../../src/case/example.ts';
import type {Case} from '../../src/case/case.ts';
import {openLedger, type Entry} from '../../src/rehearsal/ledger.ts';
import {assess} from '../../src/scoring/assess.ts';

const row = z.strictObject({
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

/** A table of restatements, as it stands in a file beside this one. */
export const restatementsIn = (name: string): readonly Restatement[] =>
	z.array(row).parse(parse(readFileSync(new URL(name, import.meta.url), 'utf8')));

const caseOf = ({what, change, worth}: NonNullable<Restatement['case']>): Case => ({
	...exampleCase,
	achievements: exampleCase.achievements
		.slice(0, 1)
		.map((each) => ({...each, what, change, worth, outcome: ''})),
	reason: '',
	salary: '',
	rate: '',
});

/** What the ledger has of the later telling. */
export function entriesOf({case: facts, earlier, later}: Restatement): readonly Entry[] {
	const ledger = openLedger(facts && caseOf(facts));
	const answers = earlier === undefined ? [later] : [earlier, later];
	answers.forEach((text, index) => {
		ledger.enter(index + 1, text, assess(text, {topic: 'evidence', manager: '', style: 'data-driven'}));
	});
	return ledger.entries().filter(({turn}) => turn === answers.length);
}

/** Whether the ledger takes the later telling for a change. */
export const isTakenForChange = (restatement: Restatement): boolean =>
	entriesOf(restatement).some(({verdict}) => verdict === 'changed');
