/** `pushback graph`: prints the manager's chart, or a part of it, as Mermaid text. */
import {drawOverview, drawPart, parts} from '../../machines/graph.ts';
import {exitCodes, Failure} from '../exit-codes.ts';
import {jsonText} from '../json-text.ts';

/** Prints the drawing of `name`, a phase or a pushback; without one, that of the whole meeting. With `json` as one object. */
export function graph(name: string | undefined, json: boolean): void {
	const part = parts.find((known) => known === name);
	if (name !== undefined && part === undefined)
		throw new Failure(
			`graph: found ${JSON.stringify(name)}; expected one of ${parts.join(', ')}`,
			exitCodes.usage,
		);
	const mermaid = part === undefined ? drawOverview() : drawPart(part);
	process.stdout.write(`${json ? jsonText({part: part ?? null, mermaid}) : mermaid}\n`);
}
