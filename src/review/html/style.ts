/**
 * The look all pages share: a printed script with notes in its margin. Serif for what people said, sans for what was
 * counted; hairlines instead of boxes; two colours that mean something (earned, cost) and are never the only sign.
 */

/** Marks text as CSS for the formatter; changes nothing. */
export const css = String.raw;

export const baseStyle = css`
	:root {
		color-scheme: light dark;
		--paper: #fdfcf9;
		--sheet: #f5f2eb;
		--ink: #211f1b;
		--quiet: #5e594f;
		--line: #d9d4c8;
		--earned: #17603c;
		--earned-wash: #e3f0e6;
		--cost: #9b2f24;
		--cost-wash: #f8e5e0;
		--accent: #234a7d;
		--serif: Charter, 'Bitstream Charter', 'Iowan Old Style', 'Sitka Text', Cambria, Georgia, serif;
		--sans: system-ui, -apple-system, 'Segoe UI', Roboto, 'Helvetica Neue', 'Noto Sans', Arial, sans-serif;
	}
	@media screen and (prefers-color-scheme: dark) {
		:root {
			--paper: #161513;
			--sheet: #201f1b;
			--ink: #e9e5dc;
			--quiet: #aaa498;
			--line: #3b3832;
			--earned: #86cda2;
			--earned-wash: #1c3226;
			--cost: #f09b8e;
			--cost-wash: #41231e;
			--accent: #a7c3ee;
		}
	}
	*,
	*::before,
	*::after {
		box-sizing: border-box;
	}
	html {
		-webkit-text-size-adjust: 100%;
		text-size-adjust: 100%;
	}
	body {
		margin: 0;
		padding: clamp(1.5rem, 5vw, 4rem) clamp(1.125rem, 5vw, 2.5rem) 4rem;
		background: var(--paper);
		color: var(--ink);
		font: 1.0625rem/1.6 var(--serif);
		overflow-wrap: break-word;
		font-variant-numeric: lining-nums;
	}
	main,
	header,
	footer {
		max-width: 46rem;
		margin-inline: auto;
	}
	h1,
	h2,
	h3 {
		margin: 0;
		line-height: 1.2;
		text-wrap: balance;
	}
	h1 {
		font-size: clamp(1.9rem, 1.5rem + 2vw, 2.6rem);
		font-weight: 600;
		letter-spacing: -0.015em;
	}
	h2 {
		margin-top: 3.5rem;
		padding-top: 0.9rem;
		border-top: 1px solid var(--ink);
		font-size: 1.35rem;
		font-weight: 600;
	}
	h3 {
		margin-top: 2rem;
		font: 600 0.9375rem/1.4 var(--sans);
	}
	p {
		margin: 0.75rem 0 0;
		max-width: 40rem;
		text-wrap: pretty;
	}
	a {
		color: var(--accent);
		text-underline-offset: 0.15em;
		text-decoration-thickness: 1px;
	}
	:focus-visible {
		outline: 2px solid var(--accent);
		outline-offset: 2px;
		border-radius: 2px;
	}
	.over {
		max-width: none;
		margin: 0 0 0.9rem;
		color: var(--quiet);
		font: 0.8125rem/1.4 var(--sans);
	}
	.lede {
		font-size: 1.25rem;
		line-height: 1.45;
	}
	.quiet {
		color: var(--quiet);
	}
	.small {
		font: 0.875rem/1.5 var(--sans);
	}
	.said {
		white-space: pre-line;
	}
	dl.facts {
		display: grid;
		grid-template-columns: repeat(auto-fit, minmax(9rem, 1fr));
		gap: 1rem 1.5rem;
		margin: 2rem 0 0;
	}
	dl.facts dt {
		color: var(--quiet);
		font: 0.8125rem/1.4 var(--sans);
	}
	dl.facts dd {
		margin: 0.1rem 0 0;
		line-height: 1.35;
	}
	ol,
	ul {
		margin: 0.75rem 0 0;
		padding-left: 1.4rem;
	}
	li + li {
		margin-top: 0.5rem;
	}
	table {
		width: 100%;
		margin-top: 1.25rem;
		border-collapse: collapse;
		font: 0.875rem/1.45 var(--sans);
		font-variant-numeric: tabular-nums lining-nums;
	}
	caption {
		padding-bottom: 0.5rem;
		color: var(--quiet);
		text-align: left;
	}
	th,
	td {
		padding: 0.45rem 0.9rem 0.45rem 0;
		border-bottom: 1px solid var(--line);
		text-align: left;
		vertical-align: top;
		font-weight: 400;
	}
	thead th {
		border-bottom-color: var(--quiet);
		color: var(--quiet);
		vertical-align: bottom;
	}
	th:last-child,
	td:last-child {
		padding-right: 0;
	}
	.number {
		text-align: right;
	}
	@media (min-width: 48rem) {
		.number {
			width: 5.5rem;
		}
	}
	footer {
		margin-top: 4rem;
		padding-top: 0.9rem;
		border-top: 1px solid var(--line);
		color: var(--quiet);
		font: 0.8125rem/1.5 var(--sans);
	}
	@media print {
		@page {
			margin: 18mm 16mm;
		}
		:root {
			color-scheme: light;
			--paper: #fff;
			--sheet: #fff;
			--earned-wash: #fff;
			--cost-wash: #fff;
		}
		body {
			padding: 0;
			font-size: 10.5pt;
			line-height: 1.45;
		}
		main,
		header,
		footer {
			max-width: none;
		}
		h1 {
			font-size: 22pt;
		}
		h2 {
			margin-top: 20pt;
			font-size: 13pt;
		}
		h2,
		h3,
		caption {
			break-after: avoid;
		}
		tr,
		li,
		figure {
			break-inside: avoid;
		}
		a {
			color: inherit;
			text-decoration: none;
		}
		footer {
			margin-top: 18pt;
		}
	}
`;
