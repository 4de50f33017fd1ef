import {readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {parse, type DefaultTreeAdapterTypes as Tree} from 'parse5';
import PostalMime from 'postal-mime';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import {freshHome, runProgram} from '../run-program.ts';

const {home, remove} = freshHome();
afterAll(remove);

/** In every place of a file where a text may stand. */
const hostile = [
	'\u001b]8;;http://evil.example\u0007press\u001b]8;;\u0007',
	'\u001b]52;c;aGk=\u0007 \u009b2J \u0090q\u009c \u202egnihton\u2066',
	'<script>taken()</script><img src=x onerror=taken()> [a](javascript:taken()) ![b](http://evil.example/b.png)',
	'\r\nBcc: all@evil.example\r\n\r\n<b>body</b>',
].join(' ');

/** What a terminal would obey, or a reader could not see. */
const obeyed = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]/u;

const told = 'Since April failed payments fell from 2.1% to 0.8%; Finance has 310,000 euros a year.';

type Json = Record<string, unknown>;

const achievement = Object.fromEntries(
	['what', 'change', 'outcome', 'worth', 'source', 'ownPart', 'others', 'otherwise'].map((name) => [
		name,
		`${hostile} ${told}`,
	]),
);

const facts = {
	...Object.fromEntries(
		['role', 'period', 'ask', 'reason', 'floor', 'fallback', 'salary', 'rate', 'talk', 'decided'].map(
			(name) => [name, hostile],
		),
	),
	ask: `8,000 euros, once ${hostile}`,
	achievements: [achievement],
	otherForms: [hostile],
	lately: [hostile],
	objections: [],
};

/** Two rehearsals that came from elsewhere, hostile wherever a text may stand; the second is a drill. */
function carried(): readonly string[] {
	const file = join(import.meta.dirname, '..', 'fixtures', 'kept-by-0.1.0.jsonl');
	const [first = ''] = readFileSync(file, 'utf8').split('\n');
	const one = JSON.parse(first) as Json & {replies: readonly (Json & {recorded: Json})[]};
	const short = hostile.slice(0, 190);
	const replies = one.replies.map(({recorded, ...each}) => ({
		...each,
		reply: {kind: 'answer', text: `${hostile} ${told}`},
		recorded: {...recorded, line: hostile, move: short, branch: short, program: short, mistakes: [short]},
	}));
	const bent = {...one, replies, parting: hostile, case: facts};
	const drill = {branch: 'budget', amount: hostile, figure: hostile, says: hostile};
	return [
		{...bent, id: 'cdfgh'},
		{...bent, id: 'cdfgj', pack: short},
		{...bent, id: 'cdfgk', drill},
		{...bent, id: 'cdfgm', origin: {parent: 'cdfgh', shared: 1, mark: short}},
		{
			pushback: 1,
			kind: 'meeting',
			id: 'cdfgn',
			createdAt: one['createdAt'],
			held: '2026-03-01',
			ending: 'sponsored',
			pushbacks: ['hr'],
			note: hostile,
			rehearsal: 'cdfgh',
			commitments: [{what: hostile, owner: hostile, due: {said: hostile}, state: 'open'}],
		},
	].map((each) => JSON.stringify(each));
}

beforeAll(async () => {
	const file = join(home, 'carried.jsonl');
	writeFileSync(file, carried().join('\n'));
	const {code, stderr, stdout} = await runProgram(['import', file], '', home);
	expect([code, stderr, stdout]).toEqual([0, '', expect.stringContaining('4 rehearsals added')]);
});

describe('what came from a file is text and nothing else', () => {
	it.each(
		[
			['history'],
			['history', '--json'],
			['replay', 'cdfgh'],
			['replay', 'cdfgj'],
			['replay', 'cdfgk', '--json'],
			['compare', 'cdfgh', 'cdfgm'],
			['compare', 'cdfgh', 'cdfgm', '--json'],
			['review', 'cdfgh'],
			['review', 'cdfgk'],
			['review', 'cdfgh', '--json'],
			['mail', 'cdfgh'],
			['mail', 'cdfgh', '--md'],
			['mail', 'cdfgh', '--json'],
			['brief', 'cdfgh'],
			['brief', 'cdfgh', '--json'],
			['cards', 'cdfgh'],
			['cards', 'cdfgh', '--md'],
			['after', '--open'],
			['after', 'cdfgn'],
			['after', 'cdfgn', '--json'],
			['after', '--list'],
			['export'],
			['review', 'cdfgj'],
			['delete', hostile],
			['import', hostile],
			['handbook', hostile],
			['rehearse', '--pack', hostile],
			['rehearse', '--plain', '--case', hostile],
			[hostile],
			['score', hostile],
			['score', hostile, '--json'],
		].map((args) => [args.map((arg) => (arg === hostile ? '‹hostile›' : arg)).join(' '), args] as const),
	)('on the terminal: %s', async (_line, args) => {
		const {stdout, stderr} = await runProgram(args, '', home);
		expect(stdout + stderr).not.toBe('');
		for (const line of (stdout + stderr).split('\n')) expect(line).not.toMatch(obeyed);
	});

	it('in the page, which has no element of theirs and no address', async () => {
		const file = join(home, 'review.html');
		expect((await runProgram(['review', 'cdfgh', '--html', file], '', home)).code).toBe(0);
		const html = readFileSync(file, 'utf8');
		const names = (node: Tree.Node): readonly string[] => [
			node.nodeName,
			...('childNodes' in node ? node.childNodes.flatMap(names) : []),
		];
		const links = (node: Tree.Node): readonly string[] => [
			...('attrs' in node
				? node.attrs.filter(({name}) => /^(href|src|on\w+)$/.test(name)).map(({value}) => value)
				: []),
			...('childNodes' in node ? node.childNodes.flatMap(links) : []),
		];
		const page = parse(html);
		expect(names(page).filter((name) => ['script', 'img', 'iframe', 'base', 'form'].includes(name))).toEqual(
			[],
		);
		expect(links(page).filter((link) => !link.startsWith('#'))).toEqual([]);
		expect(html.replaceAll('\t', '')).not.toMatch(obeyed);
		expect(html).toContain('&lt;script&gt;taken()');
	});

	it('in the Markdown and the mail, whose headers are its own', async () => {
		const [md, eml] = [join(home, 'review.md'), join(home, 'mail.eml')];
		expect((await runProgram(['review', 'cdfgh', '--md', md], '', home)).code).toBe(0);
		expect(readFileSync(md, 'utf8')).not.toMatch(obeyed);
		const args = [
			'mail',
			'cdfgh',
			'--eml',
			eml,
			'--manager',
			hostile.slice(0, 80),
			'--me',
			hostile.slice(90, 170),
		];
		expect((await runProgram(args, '', home)).code).toBe(0);
		const {headers} = await PostalMime.parse(readFileSync(eml));
		expect(headers.map(({key}) => key).toSorted()).toEqual([
			'content-transfer-encoding',
			'content-type',
			'date',
			'from',
			'mime-version',
			'subject',
			'to',
			'x-unsent',
		]);
		const bad = ['mail', 'cdfgh', '--eml', join(home, 'b.eml'), '--to', `a@b.example${hostile}`];
		expect((await runProgram(bad, '', home)).code).not.toBe(0);
	});
});
