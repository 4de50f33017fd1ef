/** `pushback ready`: how ready the case is for the room. */
import * as z from 'zod';
import {readinessOf} from '../case/readiness.ts';
import {jsonText} from '../json-text.ts';
import {readinessLines} from '../review/case-lines.ts';
import {checked} from './checked.ts';
import {ownCase} from './own-case.ts';
import {plainWidth, print} from './output.ts';

const options = z.object({
	case: z.string().min(1, 'the file of a case').optional(),
	json: z.boolean().default(false),
	dataDir: z.string().optional(),
});

/** Prints the page; with `--json`, as one object. */
export function ready(given: unknown): void {
	const {json, ...where} = checked(options, given);
	const found = ownCase(where);
	const page = readinessOf(found.case);
	const width = plainWidth();
	const lines = json
		? [jsonText(page)]
		: [
				...(found.isExample ? ['This is the built-in example; pushback prepare begins your own.', ''] : []),
				...readinessLines(page, width),
			];
	print(lines.join('\n'));
}
