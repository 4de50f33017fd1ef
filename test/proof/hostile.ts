/** Texts that nobody means well with, or that no person types: the answers, keys and files of the fuzzing. */
import fc from 'fast-check';

const pieces = [
	// what terminals answer, and what they obey
	...[
		'\u001b]11;rgb:1e1e/1e1e/1e1e\u001b\\',
		'\u001b[?62;4c',
		'\u001b[24;80R',
		'\u001b[I',
		'\u001b[200~',
		'\u001b[201~',
	],
	...[
		'\u001b]8;;http://evil.example\u0007link\u001b]8;;\u0007',
		'\u001b]52;c;aGk=\u0007',
		'\u009b31m',
		'\u0090q\u009c',
	],
	...[
		'\u001b[2J',
		'\u001b[1;3D',
		'\u001bc',
		'\u0000',
		'\u0007',
		'\b',
		'\u007f',
		'\u0085',
		'\t',
		'\r',
		'\n',
		'\r\n',
	],
	// halves of characters, marks that turn text round, joiners, what cannot be seen
	...[
		'\ud83d',
		'\udc4d',
		'\u202e',
		'\u2066',
		'\u200f',
		'\u200d',
		'\u2028',
		'\ufeff',
		'\u0301',
		'\ufffe',
		'\u{10ffff}',
	],
	...['שלום', 'مرحبا', '👩‍👩‍👧', '🇩🇪', '日本', 'ﷺ', 'İ', 'ß', '‹your figure›', '‹', '›'],
	// markup and headers
	...[
		'<script>x()</script>',
		'"><img src=x onerror=x>',
		'</main>',
		'&lt;',
		'<!--',
		']]>',
		'[a](javascript:x)',
		'`',
		'|',
		'~~',
	],
	...['\r\nBcc: all@evil.example\r\n\r\n', '=?utf-8?Q?=0D=0ABcc:?=', '\n.\n', '# ', '> ', '![', '---'],
	// what names and figures can be
	...[
		'__proto__',
		'constructor',
		'toString',
		'hasOwnProperty',
		'1e999',
		'-0',
		'NaN',
		'0x10',
		'9'.repeat(400),
		'٣٤',
		'1,2.3,4',
	],
	...[
		'{amount}',
		'{',
		'}',
		'%s',
		'${x}',
		'$&',
		'\\',
		"'",
		'"',
		'“',
		'((((',
		'+',
		'%',
		'€',
		'1/0',
		'2026-13-99',
	],
	// what the rules look for
	...[
		'saved ',
		'310,000 euros a year',
		' from 2.1% to 0.8%',
		' I ask for 8,000 ',
		'or else I leave. ',
		'Finance',
		'by Friday',
	],
	...[' and ', ' ', '. ', ', ', '? ', 'we ', 'I ', 'not ', 'the ', 'half now'],
];

const piece = fc.constantFrom(...pieces);

/** An answer: pieces, any UTF-16, or one thing very often. */
export const answer = fc.oneof(
	{weight: 6, arbitrary: fc.array(piece, {maxLength: 30}).map((parts) => parts.join(''))},
	{weight: 3, arbitrary: fc.string({unit: 'binary', maxLength: 120})},
	{
		weight: 1,
		arbitrary: fc.tuple(piece, fc.integer({min: 1, max: 400})).map(([part, times]) => part.repeat(times)),
	},
);

const megabyte = 1_000_000;

/** A paste of a megabyte. */
export const paste = fc
	.array(fc.oneof({weight: 3, arbitrary: piece}, {weight: 1, arbitrary: fc.string({unit: 'binary'})}), {
		minLength: 1,
		maxLength: 6,
	})
	.map((parts) => parts.join(''))
	.filter((text) => text !== '')
	.map((text) => text.repeat(Math.ceil(megabyte / text.length)).slice(0, megabyte));

/** What a terminal sends: sequences whole and cut, bytes of any kind. */
export const bytes = fc.oneof(
	fc.uint8Array({maxLength: 40}),
	fc.array(piece, {maxLength: 8}).map((parts) => new TextEncoder().encode(parts.join(''))),
	fc
		.tuple(fc.array(piece, {minLength: 1, maxLength: 4}), fc.nat())
		.map(([parts, at]) => new TextEncoder().encode(parts.join('')).slice(0, at % 12)),
);

const bomb = [
	'a: &a [x, x, x, x, x, x, x, x, x]',
	...Array.from('bcdefghi').map(
		(name, at) =>
			`${name}: &${name} [${Array<string>(9)
				.fill(`*${'abcdefgh'.charAt(at)}`)
				.join(', ')}]`,
	),
].join('\n');

/** Pieces of files: what explodes, what is deep, what has the wrong name, size or type. */
const filePieces = [
	...[
		bomb,
		'a: &a [*a]',
		'<<: *a',
		'&a ',
		'*a',
		'!!binary aGk=',
		'!!set {a, b}',
		'!<tag:yaml.org,2002:js/function> "x"',
	],
	...[
		'['.repeat(3000),
		'{a: '.repeat(500),
		'- '.repeat(2000),
		'? '.repeat(300),
		' '.repeat(900),
		'"',
		"'",
		'|',
		'>-',
	],
	...[
		'__proto__: {polluted: yes}',
		'{"__proto__": {"polluted": true}}',
		'constructor: {prototype: {polluted: yes}}',
	],
	...[
		'1e400',
		'.nan',
		'-.inf',
		'9'.repeat(5000),
		'0x1F',
		'~',
		'null',
		'true',
		'2026-02-30',
		'[]',
		'{}',
		'{a: [1]}',
	],
	...[
		'\u001b]52;c;x\u0007',
		'"\\u001b]8;;http://evil.example\\u0007"',
		'\u0000',
		'\ud800',
		'\u202e',
		'\t',
		'# ',
		'---\n',
		'...\n',
		'%YAML 9\n',
	],
	...[
		'ask: ',
		'achievements:\n',
		'  - what: ',
		'floor: ',
		'talk: ',
		'lately: ',
		'a: ',
		': ',
		'\n',
		'\n  ',
		',',
		']',
		'}',
		'8,000 euros',
	],
];

/** A file that was one of these, and then was hurt: pieces put in, parts cut out or moved. Or pieces alone. */
export const hurtFile = (sources: readonly string[]): fc.Arbitrary<string> =>
	fc
		.tuple(
			fc.oneof({weight: 3, arbitrary: fc.constantFrom(...sources)}, {weight: 1, arbitrary: fc.constant('')}),
			fc.array(
				fc.tuple(
					fc.oneof(fc.constantFrom(...filePieces), fc.string({unit: 'binary', maxLength: 10})),
					fc.nat(),
					fc.integer({min: 0, max: 200}),
				),
				{
					minLength: 1,
					maxLength: 6,
				},
			),
		)
		.map(([source, wounds]) =>
			wounds.reduce((text, [part, place, cut]) => {
				const at = place % (text.length + 1);
				return text.slice(0, at) + part + text.slice(at + (cut > 100 ? 0 : cut));
			}, source),
		);
