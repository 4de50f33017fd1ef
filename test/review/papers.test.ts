import {micromark} from 'micromark';
import {gfm, gfmHtml} from 'micromark-extension-gfm';
import {parse, parseFragment, type DefaultTreeAdapterTypes as Tree, type ParserError} from 'parse5';
import stringWidth from 'string-width';
import {describe, expect, it} from 'vitest';
import {reviewPage} from '../../src/review/html/review-page.ts';
import {reviewMarkdown} from '../../src/review/markdown/review.ts';
import {reviewLines} from '../../src/review/review-lines.ts';
import type {Review} from '../../src/review/review.ts';
import {endings} from '../../src/terms.ts';
import {visible} from '../../src/visible-text.ts';
import {hostileReview, hostileTexts, reviewOn, reviews} from './reviews.ts';

const nodesIn = (node: Tree.Node): readonly Tree.Node[] =>
	'childNodes' in node ? node.childNodes.flatMap((child) => [child, ...nodesIn(child)]) : [];

const elementsIn = (node: Tree.Node): readonly Tree.Element[] =>
	nodesIn(node).filter((each): each is Tree.Element => 'tagName' in each);

const textOf = (node: Tree.Node): string =>
	nodesIn(node)
		.map((each) => ('value' in each ? each.value : ''))
		.join('');

/** What a screen reader says: all but what is hidden from it. */
const spokenText = (node: Tree.Node): string => {
	if ('attrs' in node && attribute(node, 'aria-hidden') === 'true') return '';
	if ('value' in node) return node.value;
	return 'childNodes' in node ? node.childNodes.map(spokenText).join('') : '';
};

const attribute = ({attrs}: Tree.Element, name: string): string | undefined =>
	attrs.find((each) => each.name === name)?.value;

const squeezed = (text: string): string => text.replaceAll(/\s+/g, ' ').trim();

function pageOf(review: Review) {
	const errors: ParserError[] = [];
	const tree = parse(reviewPage(review), {onParseError: (error) => errors.push(error)});
	return {errors, tree, elements: elementsIn(tree)};
}

const markdownTree = (review: Review): Tree.DocumentFragment =>
	parseFragment(
		micromark(reviewMarkdown(review), {
			extensions: [gfm()],
			htmlExtensions: [gfmHtml()],
			allowDangerousHtml: true,
			allowDangerousProtocol: true,
		}),
	);

const answersIn = (review: Review): readonly string[] =>
	review.debrief.transcript.map(({pieces}) => pieces.map(({text}) => text).join(''));

const told = reviews.map(({name, review}) => [name, review] as const);

describe('the reviews', () => {
	it('are of rehearsals with every ending', () => {
		const reached = reviews.map(({review}) => review.debrief.ending);
		expect(endings.filter((ending) => !reached.includes(ending))).toEqual([]);
	});

	it.each(reviews.map(({name, day, recording, review}) => [name, day, recording, review] as const))(
		'are the same, byte for byte, for the same rehearsal: %s',
		(_, day, recording, review) => {
			const again = reviewOn(day, recording, review.earlier);
			expect(reviewPage(again)).toBe(reviewPage(review));
			expect(reviewMarkdown(again)).toBe(reviewMarkdown(review));
			expect(JSON.stringify(again)).toBe(JSON.stringify(review));
		},
	);
});

describe('the page', () => {
	it.each(told)('is well-formed, and every link leads somewhere: %s', (_, review) => {
		const {errors, elements} = pageOf(review);
		expect(errors).toEqual([]);
		const ids = elements.flatMap((element) => attribute(element, 'id') ?? []);
		expect(new Set(ids).size).toBe(ids.length);
		const targets = elements.flatMap((element) => [
			...(attribute(element, 'href')?.slice(1) ?? '').split(' '),
			...(attribute(element, 'aria-describedby') ?? '').split(' '),
			...(attribute(element, 'aria-labelledby') ?? '').split(' '),
		]);
		expect(targets.filter((target) => target !== '' && !ids.includes(target))).toEqual([]);
		expect(elements.filter((element) => attribute(element, 'href')?.startsWith('#') === false)).toEqual([]);
	});

	it.each(told)('has every answer and every line of the manager in it: %s', (_, review) => {
		const said = pageOf(review)
			.elements.filter((element) => attribute(element, 'class') === 'said')
			.map((element) => squeezed(spokenText(element)));
		for (const {manager} of review.debrief.transcript) expect(said).toContain(squeezed(manager));
		for (const answer of answersIn(review)) if (answer !== '') expect(said).toContain(squeezed(answer));
	});

	it('marks all words that earned or cost, each with a link to its reason', () => {
		for (const {review} of reviews) {
			const marks = pageOf(review).elements.filter((element) =>
				attribute(element, 'class')?.startsWith('mark '),
			);
			const expected = review.debrief.transcript.flatMap(({pieces}) =>
				pieces.filter(({note}) => note !== undefined),
			);
			expect(marks).toHaveLength(expected.length);
			expect(
				marks.every((mark) => attribute(mark, 'href') === `#${attribute(mark, 'aria-describedby') ?? ''}`),
			).toBe(true);
		}
	});

	it('holds nothing that runs, loads or leads away, whatever was said', () => {
		const {errors, tree, elements} = pageOf(hostileReview());
		expect(errors).toEqual([]);
		const forbidden = [
			'script',
			'img',
			'iframe',
			'object',
			'embed',
			'link',
			'base',
			'form',
			'input',
			'foreignobject',
		];
		expect(elements.filter(({tagName}) => forbidden.includes(tagName))).toEqual([]);
		expect(elements.flatMap(({attrs}) => attrs).filter(({name}) => /^on|^style$|^src/.test(name))).toEqual(
			[],
		);
		expect(elements.filter(({tagName}) => tagName === 'h1')).toHaveLength(1);
		for (const text of hostileTexts)
			expect(squeezed(textOf(tree))).toContain(squeezed(visible(text)).slice(0, 8));
	});
});

describe('the Markdown', () => {
	it.each(told)('has a heading for each turn and as many cells as columns: %s', (_, review) => {
		const elements = elementsIn(markdownTree(review));
		const count = (name: string): number => elements.filter(({tagName}) => tagName === name).length;
		expect(count('h1')).toBe(1);
		const heads = elements.filter(({tagName}) => tagName === 'h3').map(textOf);
		for (const {turn} of review.debrief.transcript) {
			expect(heads.filter((head) => head.startsWith(`Turn ${turn},`))).toHaveLength(1);
		}
		for (const table of elements.filter(({tagName}) => tagName === 'table')) {
			const rows = elementsIn(table).filter(({tagName}) => tagName === 'tr');
			const widths = rows.map((row) => elementsIn(row).filter(({tagName}) => /^t[hd]$/.test(tagName)).length);
			expect(new Set(widths).size).toBe(1);
		}
		expect(count('a') + count('img')).toBe(0);
	});

	it.each(told)('has every answer in it: %s', (_, review) => {
		const text = squeezed(textOf(markdownTree(review)));
		for (const answer of answersIn(review)) expect(text).toContain(squeezed(answer));
	});

	it('is text and nothing else, whatever was said', () => {
		const tree = markdownTree(hostileReview());
		const structure = ['h1', 'h2', 'h3', 'p', 'strong', 'em', 'ol', 'ul', 'li', 'blockquote', 'br'];
		const tables = ['table', 'thead', 'tbody', 'tr', 'th', 'td'];
		const names = new Set(elementsIn(tree).map(({tagName}) => tagName));
		expect([...names].filter((name) => ![...structure, ...tables].includes(name))).toEqual([]);
		const text = squeezed(textOf(tree));
		for (const said of hostileTexts) expect(text).toContain(squeezed(visible(said)));
	});
});

describe('the plain review', () => {
	it.each([60, 80])('fits %s columns', (width) => {
		for (const review of [...reviews.map((each) => each.review), hostileReview()]) {
			for (const line of reviewLines(review, width)) expect(stringWidth(line)).toBeLessThanOrEqual(width);
		}
	});

	it('sends a terminal nothing to obey', () => {
		expect(reviewLines(hostileReview(), 80).join('\n')).not.toMatch(
			/[\u0000-\u0009\u000b-\u001f\u007f-\u009f]/,
		);
	});
});

describe('a rehearsal that would go otherwise today', () => {
	const [first] = reviews;
	if (first === undefined) throw new Error('there are no play scripts');
	const {recording} = first;

	it('is shown as it was said, and says from where on it would go otherwise', () => {
		const recorded = recording.recorded.map((got) => got && {...got, line: 'As it was said then.', score: 7});
		const review = reviewOn(1, {...recording, recorded});
		const lines = review.debrief.transcript.map(({manager}) => manager);
		expect(new Set(lines)).toEqual(new Set(['As it was said then.']));
		for (const paper of [reviewPage(review), reviewMarkdown(review), reviewLines(review, 80).join(' ')]) {
			expect(squeezed(paper)).toContain('Turn 1 is the first that would go otherwise today');
		}
	});

	it('keeps its ending, and every answer that today’s manager would not wait for', () => {
		const replies = [...recording.script.replies, {kind: 'answer', text: 'One more thing.'} as const];
		const longer = reviewOn(1, {...recording, script: {...recording.script, replies}, ending: 'granted'});
		expect(longer.debrief.endingText?.title).toBe('Granted');
		expect(answersIn(longer).at(-1)).toBe('One more thing.');
	});

	it('says nothing of what the manager held once they would have gone elsewhere', () => {
		const recorded = recording.recorded.map((got, index) =>
			got && index > 0 ? {...got, move: 'close.no'} : got,
		);
		expect(reviewOn(1, {...recording, recorded}).debrief.mind.map(({turn}) => turn)).toEqual([1]);
	});
});

describe('beside earlier rehearsals', () => {
	it('stands a table with the mean of those before, and this one last', () => {
		const last = reviews.at(-1)?.review;
		if (last === undefined) throw new Error('there are no play scripts');
		const rows = elementsIn(pageOf(last).tree).filter((element) => attribute(element, 'class') === 'strong');
		expect(rows.map(textOf).join()).toContain(last.day);
		expect(reviewMarkdown(last)).toMatch(/\| mean before \| of \d+ \| \d+ \|/);
	});

	it('says that the first one has nothing beside it yet', () => {
		const first = reviews[0]?.review;
		expect(first && reviewPage(first)).toContain('There is no other of its kind before it yet.');
	});
});
