import fc from 'fast-check';
import stringWidth from 'string-width';
import {describe, expect, it} from 'vitest';
import {exampleCase} from '../../src/case/example.ts';
import {besides, chapterIds, findTopic, topicsOf} from '../../src/handbook/handbook.ts';
import {nearTopics} from '../../src/handbook/near.ts';
import {chapterRows, contents, pageOf} from '../../src/handbook/pages.ts';
import {parseHandbook} from '../../src/handbook/parse.ts';
import {shown, spoken} from '../../src/handbook/slots.ts';
import {readHandbook} from '../../src/handbook-source.ts';

const book = readHandbook();
const ids = topicsOf(book).map(({id}) => id);

const withChapter = (source: string) => () =>
	parseHandbook(
		chapterIds.map((id) => ({id, file: `${id}.md`, source: id === 'art' ? source : '# T\n\nText.\n'})),
	);

describe('reading a chapter', () => {
	it('keeps paragraphs, their first words, lists and what might be said', () => {
		const source = [
			'# The art',
			'',
			'An intro',
			'in two lines.',
			'',
			'## data: Data',
			'',
			'**It may mean** much, _really_.',
			'',
			'- one',
			'- two `words`',
			'',
			'1. first',
			'',
			'- **strong** “From ‹2› to ‹ask: 3›.” (budget: answer 2, data 1, one-off)',
			'- **weak** “Pay or else.” (budget: ultimatum)',
		].join('\n');
		expect(withChapter(source)()[2]).toEqual({
			id: 'art',
			title: 'The art',
			intro: 'An intro in two lines.',
			topics: [
				{
					id: 'data',
					title: 'Data',
					blocks: [
						{kind: 'text', lead: 'It may mean', text: 'much, really.'},
						{kind: 'item', mark: '–', text: 'one'},
						{kind: 'item', mark: '–', text: 'two “words”'},
						{kind: 'item', mark: '1.', text: 'first'},
						{
							kind: 'saying',
							label: 'strong',
							text: 'From ‹2› to ‹ask: 3›.',
							to: 'budget',
							levels: {answer: 2, data: 1},
							flags: [],
							facts: ['one-off'],
						},
						{
							kind: 'saying',
							label: 'weak',
							text: 'Pay or else.',
							to: 'budget',
							levels: {},
							flags: ['ultimatum'],
							facts: [],
						},
					],
				},
			],
		});
	});

	it.each([
		['no title', 'Text.', 'art.md:1:1  found no title; expected “# The chapter”'],
		[
			'a topic without a name',
			'# T\n\n## Data',
			'art.md:3:1  found “## Data”; expected “## topic: What it is about”',
		],
		[
			'a label there is not',
			'# T\n\n## data: D\n\n- **good** “Yes.” (budget)',
			'art.md:5:1  found “**good** “Yes.” (budget)”; expected **weak**, **strong**, **not**, **say** “…” (what it answers: what it gets)',
		],
		[
			'an answer to nothing',
			'# T\n\n## data: D\n\n- **weak** “Yes.” (lunch)',
			'art.md:5:1  found “lunch”; expected one of opening',
		],
		[
			'a claim there is not',
			'# T\n\n## data: D\n\n- **weak** “Yes.” (hr: data 3)',
			'art.md:5:1  found “data 3”; expected a cue',
		],
	])('names the place of %s', (_what, source, message) => {
		expect(withChapter(source)).toThrow(message);
	});

	it('misses no chapter without a word', () => {
		expect(() => parseHandbook([])).toThrow('found no chapter “landscape”; expected landscape.md');
	});
});

describe('slots', () => {
	it('show their example in marks, and are spoken with it', () => {
		expect(shown('From ‹2› to ‹ask: €3›.')).toBe('From ‹2› to ‹€3›.');
		expect(spoken('From ‹2› to ‹ask: €3›.')).toBe('From 2 to €3.');
	});

	it('hold the reader’s own facts where there are such, and only those', () => {
		const own = {...exampleCase, ask: '£900', reason: ' '};
		expect(shown('‹ask: €3› is ‹reason: 5%› of ‹€60›, ‹what: x›', own)).toBe('£900 is ‹5%› of ‹€60›, ‹x›');
	});

	it('are filled in the words for a case of one’s own', () => {
		const page = (own?: typeof exampleCase): string =>
			pageOf(book, 'ask', 78, own)
				.map(({text}) => text)
				.join(' ');
		expect(page()).toContain('‹€8,000, once›');
		expect(page({...exampleCase, ask: '4% of pay'})).toContain('4% of pay');
		expect(page({...exampleCase, ask: '4% of pay'})).not.toContain('€8,000, once');
	});

	it('never let the case write more than text', () => {
		const page = pageOf(book, 'ask', 78, {...exampleCase, ask: '\u001b[31m9\n9'});
		expect(page.map(({text}) => text).join('')).not.toMatch(/[\u001b\n]/u);
	});
});

describe('pages', () => {
	it('fit any width', () => {
		fc.assert(
			fc.property(fc.integer({min: 36, max: 120}), (width) => {
				const rows = [
					...ids.flatMap((id) => pageOf(book, id, width, exampleCase)),
					...book.flatMap((chapter) => chapterRows(chapter, width)),
				];
				for (const {label = '', text} of rows) expect(stringWidth(label + text)).toBeLessThanOrEqual(width);
			}),
			{numRuns: 15},
		);
	});

	it('are all in the contents, in the order they are read in', () => {
		for (const width of [36, 60, 80]) {
			const entries = contents(book, width);
			const listed = entries.flatMap(({topic}) => (topic === undefined ? [] : [topic]));
			expect([...new Set(listed)]).toEqual(ids);
			for (const {label = '', text} of entries) expect(stringWidth(label + text)).toBeLessThanOrEqual(width);
		}
	});

	it('are short: each is read in three windows of 60×20 at most', () => {
		for (const id of ids) expect(pageOf(book, id, 60).length, id).toBeLessThanOrEqual(3 * 16);
	});

	it('follow one another from the first to the last', () => {
		const read = ids.map((_id, index) =>
			ids.slice(0, index).reduce((id) => besides(book, id, 1), ids[0] ?? ''),
		);
		expect(read).toEqual(ids);
		expect(besides(book, ids[0] ?? '', -1)).toBe(ids[0]);
		expect(besides(book, ids.at(-1) ?? '', 1)).toBe(ids.at(-1));
	});
});

describe('a topic that there is not', () => {
	it.each([
		['bugdet', 'budget'],
		['Budget', 'budget'],
		['technical debt', 'technical-debt'],
		['tecnical-dept', 'technical-debt'],
		['kpi', 'bonuses'],
		['microservice', 'microservices'],
		['finance', 'doubt'],
	])('“%s” is near “%s”', (asked, near) => {
		expect(nearTopics(book, asked)).toContain(near);
	});

	it('is near nothing where nothing is', () => {
		expect(nearTopics(book, 'xyzzyplugh')).toEqual([]);
		expect(nearTopics(book, '')).toEqual([]);
	});

	it('is near at most five that there are, whatever is asked for', () => {
		fc.assert(
			fc.property(fc.string({maxLength: 60}), (asked) => {
				const near = nearTopics(book, asked);
				expect(near.length).toBeLessThanOrEqual(5);
				for (const id of near) expect(findTopic(book, id)).toBeDefined();
			}),
			{numRuns: 60},
		);
	});
});
