/** What the review needs of style besides the common one. */
import {css} from './style.ts';

export const reviewStyle = css`
	main,
	header,
	footer {
		max-width: 62rem;
	}
	nav ul {
		display: flex;
		flex-wrap: wrap;
		gap: 0.35rem 1.25rem;
		margin: 2.25rem 0 0;
		padding: 0;
		list-style: none;
		font: 0.875rem/1.5 var(--sans);
	}
	nav li + li {
		margin: 0;
	}
	.remark {
		padding-left: 0.9rem;
		border-left: 2px solid var(--quiet);
		color: var(--quiet);
		font: 0.875rem/1.5 var(--sans);
	}
	.figures {
		display: grid;
		grid-template-columns: 1.3fr repeat(4, 1fr);
		gap: 1rem 2rem;
		align-items: end;
		max-width: 46rem;
		margin: 2.25rem 0 0;
	}
	.figures dt {
		color: var(--quiet);
		font: 0.8125rem/1.4 var(--sans);
	}
	.figures dd {
		margin: 0;
		font-size: 1.25rem;
		line-height: 1.3;
	}
	.figures .overall dd {
		font-size: 3.25rem;
		font-weight: 600;
		line-height: 1;
		letter-spacing: -0.02em;
	}
	.bar {
		display: block;
		margin-top: 0.35rem;
	}
	.bar .whole {
		fill: var(--line);
	}
	.bar .part {
		fill: var(--ink);
	}
	.practise li::marker {
		font-weight: 600;
	}
	.practise li {
		max-width: 40rem;
	}
	.moments {
		display: grid;
		grid-template-columns: repeat(auto-fit, minmax(min(20rem, 100%), 1fr));
		gap: 0 2.5rem;
	}
	figure {
		margin: 1.5rem 0 0;
	}
	figcaption {
		color: var(--quiet);
		font: 0.8125rem/1.4 var(--sans);
	}
	blockquote {
		margin: 0.5rem 0 0;
		padding: 0;
		line-height: 1.5;
	}
	blockquote::before {
		content: '“';
	}
	blockquote::after {
		content: '”';
	}
	.moment p {
		margin-top: 0.4rem;
	}
	.aside {
		display: block;
		color: var(--quiet);
	}
	.aside.cost,
	b.cost,
	h3 .cost {
		color: var(--cost);
	}
	h3 .cost {
		font-weight: 400;
	}
	.level-0 {
		color: var(--quiet);
	}
	.level-2 {
		font-weight: 600;
	}
	.strong {
		font-weight: 600;
		background: var(--sheet);
	}
	.strong th {
		font-weight: 600;
	}
	.chart {
		display: block;
		overflow: visible;
		font: 0.75rem var(--sans);
		font-variant-numeric: tabular-nums;
	}
	.chart text {
		fill: var(--quiet);
	}
	.chart .value {
		fill: var(--ink);
	}
	.chart .value,
	.chart .name {
		text-anchor: middle;
	}
	.chart .scale {
		text-anchor: end;
	}
	.across {
		stroke: var(--line);
	}
	.course {
		stroke: var(--quiet);
		stroke-width: 1.5;
	}
	.dot {
		fill: var(--paper);
		stroke: var(--ink);
		stroke-width: 1.5;
	}
	.dot.last {
		fill: var(--ink);
	}
	.trio {
		display: grid;
		grid-template-columns: repeat(auto-fit, minmax(min(15rem, 100%), 1fr));
		gap: 0 2.5rem;
	}
	.trends {
		display: grid;
		grid-template-columns: repeat(auto-fit, minmax(min(9rem, 100%), 1fr));
		gap: 0 2rem;
	}
	.turn {
		padding-top: 1.75rem;
		scroll-margin-top: 1rem;
	}
	.turn + .turn {
		margin-top: 1.75rem;
		border-top: 1px solid var(--line);
	}
	.turn h3 {
		display: flex;
		justify-content: space-between;
		gap: 1rem;
		margin: 0;
		color: var(--quiet);
	}
	.turn h3 .score {
		color: var(--ink);
	}
	.turn h3 .quiet {
		font-weight: 400;
	}
	.talk p {
		max-width: none;
	}
	.who {
		display: block;
		font: 600 0.8125rem/1.6 var(--sans);
	}
	.manager {
		color: var(--quiet);
	}
	.you {
		position: relative;
	}
	.mark {
		color: inherit;
		text-decoration: underline var(--earned) 1.5px;
		text-underline-offset: 0.2em;
		background: linear-gradient(var(--earned-wash), var(--earned-wash));
		-webkit-box-decoration-break: clone;
		box-decoration-break: clone;
	}
	.mark.cost {
		text-decoration: underline wavy var(--cost) 1.5px;
		background: linear-gradient(var(--cost-wash), var(--cost-wash));
	}
	.mark sup {
		padding-left: 0.15em;
		color: var(--quiet);
		font: 600 0.6875rem/0 var(--sans);
	}
	.tip {
		position: absolute;
		z-index: 1;
		inset: calc(100% + 0.35rem) 0 auto 0;
		display: none;
		padding: 0.6rem 0.8rem;
		border-radius: 3px;
		background: var(--ink);
		color: var(--paper);
		font: 0.8125rem/1.45 var(--sans);
		white-space: normal;
	}
	.tip span {
		display: block;
	}
	.mark:is(:hover, :focus-visible) .tip {
		display: block;
	}
	@supports (position-area: block-end span-inline-end) and (anchor-scope: --mark) {
		.mark {
			anchor-name: --mark;
			anchor-scope: --mark;
		}
		.tip {
			position: fixed;
			inset: auto;
			position-anchor: --mark;
			position-area: block-end span-inline-end;
			position-try-fallbacks:
				flip-inline,
				flip-block,
				flip-block flip-inline;
			width: max-content;
			max-width: min(22rem, 100vw - 2rem);
			margin-block: 0.35rem;
		}
	}
	.notes {
		margin-top: 1.25rem;
		color: var(--quiet);
		font: 0.8125rem/1.45 var(--sans);
	}
	.notes li {
		scroll-margin-top: 3rem;
	}
	.notes li:target {
		background: var(--sheet);
		color: var(--ink);
	}
	.notes q {
		color: var(--ink);
		font-family: var(--serif);
		font-size: 0.9375rem;
	}
	.reason {
		display: block;
	}
	.notes .earned b {
		color: var(--earned);
	}
	.notes .cost b {
		color: var(--cost);
	}
	.mistake h3 {
		font: 600 1.0625rem/1.4 var(--serif);
	}
	.mistake p {
		margin-top: 0.25rem;
	}
	.rewrite {
		display: grid;
		grid-template-columns: repeat(auto-fit, minmax(min(18rem, 100%), 1fr));
		gap: 0.75rem 2.5rem;
		margin: 0.9rem 0 0;
		padding-left: 0.9rem;
		border-left: 2px solid var(--line);
	}
	.rewrite dt {
		color: var(--quiet);
		font: 0.8125rem/1.4 var(--sans);
	}
	.rewrite dd {
		margin: 0.1rem 0 0;
	}
	code {
		font-family: ui-monospace, 'Cascadia Code', Menlo, Consolas, monospace;
		font-size: 0.92em;
	}
	footer p {
		max-width: none;
	}
	@media (min-width: 64rem) {
		.turn {
			display: grid;
			grid-template-columns: minmax(0, 38rem) minmax(0, 1fr);
			grid-template-rows: auto 1fr;
			gap: 0 3rem;
		}
		.turn h3,
		.talk {
			grid-column: 1;
		}
		.notes {
			grid-column: 2;
			grid-row: 1 / span 2;
			margin-top: 0.75rem;
			padding-left: 1.2rem;
		}
	}
	@media (max-width: 36rem) {
		.figures {
			grid-template-columns: repeat(4, 1fr);
			gap: 1rem;
		}
		.figures .overall {
			grid-column: 1 / -1;
		}
		table {
			font-size: 0.8125rem;
		}
		th,
		td {
			padding-right: 0.5rem;
		}
	}
	@media (max-width: 22rem) {
		body {
			padding-inline: 0.75rem;
		}
		table {
			font-size: 0.75rem;
		}
		th,
		td {
			padding-right: 0.3rem;
		}
	}
	@media print {
		nav {
			display: none;
		}
		.trio {
			grid-template-columns: repeat(3, 1fr);
		}
		.who {
			break-after: avoid;
		}
		.talk p {
			break-inside: avoid;
		}
		.turn {
			padding-top: 12pt;
		}
		.turn + .turn {
			margin-top: 10pt;
		}
		.turn h3,
		.manager {
			break-after: avoid;
		}
		.mistake,
		.moment {
			break-inside: avoid;
		}
	}
`;
