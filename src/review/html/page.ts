/** The shell of every page that is written: one file, no script, nothing loaded from anywhere. */
import {sha256} from '../../digest.ts';
import {htmlOf, markup, trusted, type Markup} from './markup.ts';
import {baseStyle} from './style.ts';

export interface Page {
	readonly title: string;
	readonly body: Markup;
	/** What this page needs of style besides the common one. */
	readonly style?: string;
}

/**
 * The whole file. Its policy lets nothing in but this very style: no script, no address, no form, no style set by an
 * attribute.
 */
export function page({title, body, style = ''}: Page): string {
	const css = `${baseStyle}${style}`;
	const policy = `default-src 'none'; style-src 'sha256-${sha256(css)}'; base-uri 'none'; form-action 'none'`;
	const whole = markup`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${trusted(policy)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<title>${title}</title>
<style>${trusted(css)}</style>
</head>
<body>
${body}
</body>
</html>
`;
	return htmlOf(whole);
}
