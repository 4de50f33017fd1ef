/** The manager's copy as a page to print: one sheet of A4 or Letter. */
import {markup, type Markup} from '../html/markup.ts';
import {page} from '../html/page.ts';
import {css} from '../html/style.ts';
import type {Brief, Result} from './brief.ts';
import {columnsOf} from './text.ts';

const style = css`
	.breath {
		margin-top: 1rem;
		font-size: 1.2rem;
		line-height: 1.4;
	}
	.ask {
		font-size: 1.35rem;
		font-weight: 600;
	}
	.sheet h2 {
		margin-top: 1.75rem;
		font-size: 1.1rem;
	}
	.sheet dl {
		display: grid;
		grid-template-columns: minmax(8rem, 13rem) 1fr;
		gap: 0.5rem 1.25rem;
		margin: 0.75rem 0 0;
	}
	.sheet dt {
		font-weight: 600;
	}
	.sheet dd {
		margin: 0;
	}
	@media screen and (max-width: 34rem) {
		.sheet dl {
			display: block;
		}
		.sheet dd + dt {
			margin-top: 0.75rem;
		}
		.sheet table,
		.sheet tbody,
		.sheet tr,
		.sheet td,
		.sheet tbody th {
			display: block;
		}
		.sheet thead {
			position: absolute;
			width: 1px;
			overflow: hidden;
			clip-path: inset(50%);
		}
		.sheet td,
		.sheet tbody th {
			padding: 0.15rem 0;
			border: 0;
		}
		.sheet tbody th {
			font-weight: 600;
		}
		.sheet td::before {
			content: attr(data-name) ': ';
			color: var(--quiet);
		}
		.sheet td:empty {
			display: none;
		}
		.sheet tr {
			padding: 0.75rem 0;
			border-bottom: 1px solid var(--line);
		}
	}
	@media print {
		@page {
			margin: 12mm 15mm;
		}
		.sheet p {
			max-width: none;
		}
		.sheet th,
		.sheet td {
			padding-block: 2.5pt;
		}
		.sheet {
			font-size: 9pt;
			line-height: 1.3;
		}
		.sheet h1 {
			font-size: 17pt;
		}
		.sheet h2 {
			margin-top: 9pt;
			padding-top: 3pt;
			font-size: 11pt;
		}
		.sheet p,
		.sheet ul,
		.sheet table {
			margin-top: 4pt;
		}
		.sheet li + li {
			margin-top: 1pt;
		}
		.sheet dl {
			gap: 2pt 12pt;
			margin-top: 4pt;
		}
		.sheet table {
			font-size: 8pt;
			line-height: 1.3;
		}
		.sheet .breath {
			margin-top: 6pt;
			font-size: 10.5pt;
			line-height: 1.3;
		}
		.sheet .ask {
			font-size: 11pt;
		}
	}
`;

function tableOf(results: readonly Result[]): Markup {
	const columns = columnsOf(results);
	return markup`<table>
<thead><tr>${columns.map(([, heading]) => markup`<th scope="col">${heading}</th>`)}</tr></thead>
<tbody>
${results.map(
	(result) =>
		markup`<tr>${columns.map(([name, heading], index) =>
			index === 0
				? markup`<th scope="row">${result[name]}</th>`
				: markup`<td data-name="${heading}">${result[name]}</td>`,
		)}</tr>
`,
)}</tbody>
</table>`;
}

/** The page; it holds nothing but what the Markdown holds. */
export function briefHtml({title, about, breath, ask, reason, results, sums, replies}: Brief): string {
	const body = markup`<main class="sheet">
<h1>${title}</h1>
${about === '' ? undefined : markup`<p class="quiet">${about}</p>`}
<p class="breath">${breath}</p>
<h2>The ask</h2>
<p><span class="ask">${ask}</span>${reason === '' ? undefined : markup`<br>${reason}`}</p>
<h2>What it rests on</h2>
${tableOf(results)}
${
	sums.length === 0
		? undefined
		: markup`<h2>The sum</h2>
<ul>${sums.map((sum) => markup`<li>${sum}</li>`)}</ul>`
}
${
	replies.length === 0
		? undefined
		: markup`<h2>If somebody asks</h2>
<dl>${replies.map(({question, answer}) => markup`<dt>${question}</dt><dd>${answer}</dd>`)}</dl>`
}
</main>`;
	return page({title, body, style});
}
