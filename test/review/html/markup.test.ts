import fc from 'fast-check';
import {parse, parseFragment, type DefaultTreeAdapterTypes as Tree, type ParserError} from 'parse5';
import {describe, expect, it} from 'vitest';
import {escapeHtml, htmlOf, markup} from '../../../src/review/html/markup.ts';
import {page} from '../../../src/review/html/page.ts';
import {visible} from '../../../src/visible-text.ts';

const textOf = (node: Tree.Node): string =>
	'value' in node ? node.value : 'childNodes' in node ? node.childNodes.map(textOf).join('') : '';

const hostile = fc.oneof(
	fc.string({unit: 'binary'}),
	fc.constantFrom(
		'<script>alert(1)</script>',
		'"><img src=x onerror=alert(1)>',
		"' onfocus='alert(1)",
		'</title></style><base href=//evil>',
		'&lt;b&gt; &amp;amp; &#60;',
		'\u001b]8;;http://evil\u0007x\u001b]8;;\u0007',
		'\u001b]52;c;aGk=\u0007',
	),
);

describe('text in a page', () => {
	it('is text between tags, whatever it is', () => {
		fc.assert(
			fc.property(hostile, (said) => {
				const tree = parseFragment(htmlOf(markup`<p>${said}</p>`));
				expect(tree.childNodes.map(({nodeName}) => nodeName)).toEqual(['p']);
				expect(textOf(tree)).toBe(visible(said));
			}),
		);
	});

	it('is text in an attribute, whatever it is', () => {
		fc.assert(
			fc.property(hostile, (said) => {
				const [element] = parseFragment(htmlOf(markup`<p title="${said}">x</p>`)).childNodes;
				expect(element).toMatchObject({nodeName: 'p', attrs: [{name: 'title', value: visible(said)}]});
			}),
		);
	});

	it('shows what a terminal would obey', () => {
		expect(escapeHtml('a\u001b[2Jb')).toBe('a␛[2Jb');
	});

	it('keeps markup within markup, lists of it too, and draws nothing for nothing', () => {
		const items = ['a', '<b>'].map((text) => markup`<li>${text}</li>`);
		expect(htmlOf(markup`<ul>${items}${undefined}</ul>${3}`)).toBe('<ul><li>a</li><li>&lt;b&gt;</li></ul>3');
	});
});

describe('the shell of a page', () => {
	const html = page({
		title: 'A </title><script>',
		body: markup`<main><h1>Hello</h1></main>`,
		style: 'h1 {color: red}',
	});

	it('is well-formed, and its title is text', () => {
		const errors: ParserError[] = [];
		parse(html, {onParseError: (error) => errors.push(error)});
		expect(errors).toEqual([]);
		expect(html).toContain('<title>A &lt;/title&gt;&lt;script&gt;</title>');
	});

	it('lets nothing in but its own style', () => {
		expect(html).toMatch(
			/content="default-src 'none'; style-src 'sha256-[\w+/]{43}='; base-uri 'none'; form-action 'none'"/,
		);
		expect(html).not.toMatch(/https?:|url\(|@import|<script|<link|<img|\sstyle=/);
	});
});
