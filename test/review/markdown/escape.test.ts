import fc from 'fast-check';
import {micromark} from 'micromark';
import {gfm, gfmHtml} from 'micromark-extension-gfm';
import {parseFragment, type DefaultTreeAdapterTypes as Tree} from 'parse5';
import {describe, expect, it} from 'vitest';
import {escapeMarkdown, escapeMarkdownLines} from '../../../src/review/markdown/escape.ts';
import {visible} from '../../../src/visible-text.ts';

const render = (markdown: string): Tree.DocumentFragment =>
	parseFragment(
		micromark(markdown, {extensions: [gfm()], htmlExtensions: [gfmHtml()], allowDangerousHtml: true}),
	);

const namesIn = (node: Tree.Node): readonly string[] =>
	'childNodes' in node ? node.childNodes.flatMap((child) => [child.nodeName, ...namesIn(child)]) : [];

const textOf = (node: Tree.Node): string =>
	'value' in node ? node.value : 'childNodes' in node ? node.childNodes.map(textOf).join('') : '';

const squeezed = (text: string): string => text.replaceAll(/\s+/g, ' ').trim();

// What Markdown takes for something, in any order, is likelier to find a hole than letters are.
const pieces = fc.constantFrom(
	...[
		'`',
		'*',
		'_',
		'[',
		']',
		'(',
		')',
		'<',
		'>',
		'&',
		'~',
		'|',
		'#',
		'+',
		'-',
		'=',
		'\\',
		'!',
		':',
		'1.',
		'2)',
	],
	...[
		'http://e.com',
		'www.e.com',
		'a@b.com',
		'javascript:alert(1)',
		'](http://e.com)',
		'<b>',
		'&amp;',
		'[^1]:',
	],
	...[
		' ',
		'  ',
		'\n',
		'\n\n',
		'\t',
		'word',
		'0.8%',
		'$5',
		'---',
		'===',
		'\u001b]8;;http://e.com\u0007',
		'```',
		'~~',
	],
);
const hostile = fc.oneof(
	fc.string({unit: 'binary'}),
	fc.array(pieces, {maxLength: 12}).map((list) => list.join('')),
);

describe('text in Markdown', () => {
	it('is one line of text, whatever it is', () => {
		fc.assert(
			fc.property(hostile, (said) => {
				const tree = render(`Said ${escapeMarkdown(said)} then`);
				expect(new Set(namesIn(tree))).toEqual(new Set(['p', '#text']));
				expect(squeezed(textOf(tree))).toBe(squeezed(`Said ${visible(said)} then`));
			}),
			{numRuns: 500},
		);
	});

	it('is text at the beginning of a line too', () => {
		fc.assert(
			fc.property(hostile, (said) => {
				const tree = render(escapeMarkdown(said));
				expect([['p', '#text'].join(), '']).toContain([...new Set(namesIn(tree))].join());
				expect(squeezed(textOf(tree))).toBe(squeezed(visible(said)));
			}),
			{numRuns: 500},
		);
	});

	it('keeps its lines in a quotation', () => {
		fc.assert(
			fc.property(hostile, (said) => {
				const tree = render(escapeMarkdownLines(said, '> ').join('\n'));
				const allowed = ['blockquote', 'p', 'br', '#text'];
				expect(namesIn(tree).filter((name) => !allowed.includes(name))).toEqual([]);
				expect(squeezed(textOf(tree))).toBe(squeezed(visible(said)));
			}),
			{numRuns: 500},
		);
		expect(escapeMarkdownLines('one\ntwo\n\nthree', '> ')).toEqual(['> one\\', '> two', '>', '> three']);
	});

	it('is a cell of a table, whatever it is', () => {
		fc.assert(
			fc.property(hostile, (said) => {
				const tree = render(`| a | b |\n| --- | --- |\n| ${escapeMarkdown(said)} | x |`);
				expect(namesIn(tree).filter((name) => name === 'td')).toHaveLength(2);
				expect(namesIn(tree)).not.toContain('a');
			}),
			{numRuns: 500},
		);
	});

	it('leaves plain prose readable', () => {
		expect(escapeMarkdown('Payments fell from 2.1% to 0.8% (Finance, about €310,000).')).toBe(
			'Payments fell from 2.1% to 0.8% (Finance, about €310,000).',
		);
	});
});
