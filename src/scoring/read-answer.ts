/** An answer read in its situation. */
import {expression} from './expression/expression.ts';
import type {AnswerContext} from './assessment.ts';
import {read, type Reading} from './reading/reading.ts';
import {wantedIn} from './rules/line-asks.ts';

const marks = /["“”„«»]/gu;
const reported = expression(
	/\b(?:says?|said|told|tells|wrote|writes|asked|claims?|claimed|quotes?|quoted|according)\b/iu,
);

/**
 * Reads an answer. Words in quotation marks are somebody else's and do not count; but asked what to say or to write, people
 * put their own words between them.
 */
export function readAnswer(answer: string, context: AnswerContext): Reading {
	const own = wantedIn(context) === 'words' && !reported.test(answer);
	return read(own ? answer.replace(marks, ' ') : answer, context.topic);
}
