/** This rehearsal beside those before it. */
import {cell, nameOf, nothingBeside, valueOf} from '../earlier-table.ts';
import {followed, meanOf, ownPast, sayPast, type Followed, type Past, type Review} from '../review.ts';
import {chart} from './chart.ts';
import {markup, type Markup} from './markup.ts';
import {table} from './table.ts';

/** More values in a line, or rows, than this tell nobody more. */
const [mostValues, mostRows] = [100, 12];

function picture(row: readonly Past[], of: Followed, before: number | undefined): Markup {
	const values = row.map((past) => valueOf(past, of));
	const own = values.at(-1);
	const mean = before === undefined ? '' : ` The mean of those before is ${before}.`;
	return markup`<figure>${chart({
		says: `${nameOf(of)} over ${row.length} rehearsals, the oldest first: ${values.map((value) => value ?? 'not rated').join(', ')}.${mean}`,
		values,
		names: row.map(() => ''),
		high: 100,
		height: 56,
		lines: [0, 100],
		written: 'last',
	})}<figcaption>${nameOf(of)}${
		own === undefined || before === undefined ? undefined : `: ${own}, before ${before} on average`
	}</figcaption></figure>`;
}

/** Each cue over the rehearsals, and the latest of them in a table. */
export function earlierSection(review: Review): Markup {
	const {earlier} = review;
	const none = nothingBeside(review);
	if (none !== undefined) return markup`<p>${none}</p>`;
	const row = [...earlier, ownPast(review)];
	const shown = row.slice(-mostValues);
	const listed = row.slice(-mostRows);
	const count = earlier.length === 1 ? 'the one' : `the ${earlier.length}`;
	return markup`<p>Beside ${count} of its kind before it that came to an ending, all judged by today’s rules.</p>
<div class="trends">${followed.map((of) => picture(shown, of, meanOf(earlier, of)))}</div>
${table(
	listed.length < row.length
		? `The latest ${listed.length} of ${row.length}, this one last.`
		: 'This one stands last.',
	[{title: 'day'}, ...followed.map((of) => ({title: nameOf(of), number: true}))],
	listed.map((past) => ({
		strong: past.id === review.id,
		cells: [
			markup`${past.day} <span class="aside">${sayPast(past)}</span>`,
			...followed.map((of) => cell(valueOf(past, of))),
		],
	})),
)}`;
}
