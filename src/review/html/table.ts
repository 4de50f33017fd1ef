/** Tables as HTML: a caption, a head for every column, the first cell of a row its head. */
import {markup, type Insert, type Markup} from './markup.ts';

export interface HtmlColumn {
	readonly title: string;
	/** Figures stand under each other at the right. */
	readonly number?: boolean;
}

export interface HtmlRow {
	readonly cells: readonly Insert[];
	/** Set off from the others. */
	readonly strong?: boolean;
}

const classed = (name: string): Markup => markup` class="${name}"`;

/** The table. Rows have a cell for each column. */
export function table(caption: Insert, columns: readonly HtmlColumn[], rows: readonly HtmlRow[]): Markup {
	const sided = (index: number): Markup | undefined =>
		columns[index]?.number === true ? classed('number') : undefined;
	return markup`<table>
<caption>${caption}</caption>
<thead><tr>${columns.map(({title}, index) => markup`<th scope="col"${sided(index)}>${title}</th>`)}</tr></thead>
<tbody>
${rows.map(
	({cells: [first, ...others], strong}) =>
		markup`<tr${strong === true ? classed('strong') : undefined}><th scope="row"${sided(0)}>${first}</th>${others.map(
			(cell, index) => markup`<td${sided(index + 1)}>${cell}</td>`,
		)}</tr>
`,
)}</tbody>
</table>`;
}
