/**
 * A line over turns or rehearsals, as SVG that keeps the size of its letters at any width: across it measures in percent,
 * downwards in pixels.
 */
import {markup, type Markup} from './markup.ts';

export interface Chart {
	/** What it shows, for who does not see it: whole sentences. */
	readonly says: string;
	/** Values in order; nothing where there was none. */
	readonly values: readonly (number | undefined)[];
	/** What stands under each value. */
	readonly names: readonly string[];
	/** The highest value there can be; the lowest is 0. */
	readonly high: number;
	/** Height of the plot in pixels. */
	readonly height: number;
	/** Values at which a line is drawn across. */
	readonly lines: readonly number[];
	/** Whether every value is written at its dot, and the scale at the lines; or the last value alone. */
	readonly written: 'all' | 'last';
}

/** Room above for the figures, and below for the names, or for half a dot. */
const [above, named, unnamed] = [22, 24, 6];

/** More figures, or dots, than this would run into each other on a telephone. */
const [mostWritten, mostDots] = [14, 24];

/** Room before the first value and, for the scale, behind the last, in percent: enough for three figures on a telephone. */
const [lead, trail] = [4, 10];

const percent = (value: number): string => `${Math.round(value * 100) / 100}%`;

/** The picture. */
export function chart({says, values, names, high, height, lines, written}: Chart): Markup {
	const x = (index: number): string =>
		percent(values.length === 1 ? 50 : lead + ((100 - lead - trail) * index) / (values.length - 1));
	const y = (value: number): number => Math.round(above + height * (1 - value / high));
	const points = values.flatMap((value, index) => (value === undefined ? [] : [{value, index}]));
	const all = written === 'all' && points.length <= mostWritten;
	const below = names.some((name) => name !== '') ? named : unnamed;
	// Few of many names, so that they do not touch.
	const step = Math.ceil(names.length / 20);
	return markup`<svg class="chart" role="img" aria-label="${says}" width="100%" height="${above + height + below}">
${lines.map(
	(value) =>
		markup`<line class="across" x1="0" x2="100%" y1="${y(value)}" y2="${y(value)}"/>${
			written === 'all' ? markup`<text class="scale" x="100%" y="${y(value) - 4}">${value}</text>` : undefined
		}`,
)}
${points.slice(1).map(({value, index}, order) => {
	const before = points[order];
	return before === undefined
		? undefined
		: markup`<line class="course" x1="${x(before.index)}" y1="${y(before.value)}" x2="${x(index)}" y2="${y(value)}"/>`;
})}
${points.map(({value, index}, order) => {
	const last = order === points.length - 1;
	if (!last && points.length > mostDots) return undefined;
	return markup`<circle class="${last ? 'dot last' : 'dot'}" cx="${x(index)}" cy="${y(value)}" r="${last ? 4 : 3}"/>${
		all || last ? markup`<text class="value" x="${x(index)}" y="${y(value) - 9}">${value}</text>` : undefined
	}`;
})}
${names.map((name, index) =>
	index % step === 0
		? markup`<text class="name" x="${x(index)}" y="${above + height + 18}">${name}</text>`
		: undefined,
)}
</svg>`;
}
