/** Drawings of a chart as Mermaid text. Only what our own drawings need of `stateDiagram-v2`. */

export interface Box {
	readonly id: string;
	readonly label?: string;
	/** What is inside, for a box with states of its own. */
	readonly inside?: Drawing;
}

export interface Arrow {
	readonly from: string;
	readonly to: string;
	readonly label?: string;
}

export interface Drawing {
	/** Laid out from left to right and not downwards. */
	readonly sideways?: boolean;
	/** The box the drawing begins at. */
	readonly first?: string;
	readonly boxes: readonly Box[];
	readonly arrows: readonly Arrow[];
	/** Boxes at which it ends. */
	readonly last?: readonly string[];
	readonly notes?: readonly {readonly beside: string; readonly lines: readonly string[]}[];
}

/** A name as Mermaid takes it for an id. */
export const idFrom = (name: string): string => name.replaceAll(/[^A-Za-z0-9]+/g, '_');

const indent = (lines: readonly string[]): readonly string[] => lines.map((line) => `  ${line}`);

function boxLines({id, label, inside}: Box): readonly string[] {
	if (inside === undefined) return label === undefined || label === id ? [] : [`${id} : ${label}`];
	const name = label === undefined || label === id ? id : `"${label}" as ${id}`;
	return [`state ${name} {`, ...indent(drawingLines(inside)), '}'];
}

function drawingLines({sideways, first, boxes, arrows, last = [], notes = []}: Drawing): readonly string[] {
	const drawn = new Set([first, ...last, ...arrows.flatMap(({from, to}) => [from, to])]);
	return [
		...(sideways === true ? ['direction LR'] : []),
		...(first === undefined ? [] : [`[*] --> ${first}`]),
		// A box that nothing else mentions is still to be seen.
		...boxes.flatMap((box) => {
			const lines = boxLines(box);
			return lines.length === 0 && !drawn.has(box.id) ? [box.id] : lines;
		}),
		...arrows.map(({from, to, label}) => `${from} --> ${to}${label === undefined ? '' : ` : ${label}`}`),
		...last.map((id) => `${id} --> [*]`),
		...notes.flatMap(({beside, lines}) => [`note right of ${beside}`, ...indent(lines), 'end note']),
	];
}

/** The drawing as the text of a Mermaid diagram, without a line break at its end. */
export const mermaid = (drawing: Drawing): string =>
	['stateDiagram-v2', ...indent(drawingLines(drawing))].join('\n');
