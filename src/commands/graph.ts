/** `pushback graph`: prints the manager's chart, or a part of it, as Mermaid text. */
import {drawOverview, drawPart, parts} from '../../machines/graph.ts';
import {exitCodes, Failure} from '../exit-codes.ts';

/** Prints the drawing of `name`, a phase or a pushback; without one, that of the whole meeting. */
export function graph(name: string | undefined): void {
	const part = parts.find((known) => known === name);
	if (name !== undefined && part === undefined)
		throw new Failure(
			`graph: found ${JSON.stringify(name)}; expected one of ${parts.join(', ')}`,
			exitCodes.usage,
		);
	process.stdout.write(`${part === undefined ? drawOverview() : drawPart(part)}\n`);
}
