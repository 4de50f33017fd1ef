import {assess} from '../../../src/scoring/assess.ts';
import type {OwnFacts} from '../../../src/scoring/assessment.ts';
import type {Example, Seen} from '../../../src/scoring/mistakes/mistake.ts';
import {read} from '../../../src/scoring/reading/reading.ts';

/** An example as the scorer reads it and as the guideline judges it. */
export function seen(example: Example, own?: OwnFacts): Seen {
	const {answer, topic, manager = '', levels, flags} = example;
	const context = {topic, manager, style: 'data-driven', ...(own === undefined ? {} : {own})} as const;
	const judgedSo = levels !== undefined || flags !== undefined;
	const assessed = assess(answer, context);
	return {
		reading: read(answer, topic),
		context,
		judged: {
			levels: {...assessed.levels, ...levels},
			flags: flags ?? (judgedSo ? [] : assessed.flags),
			facts: assessed.facts,
			findings: judgedSo ? [] : assessed.findings,
		},
	};
}
