import {describe, expect, it} from 'vitest';
import {fold, nearlySame, wordsOf} from '../../src/dialogue/lint/likeness.ts';
import {chapterIds, topicsOf, type Saying, type Topic} from '../../src/handbook/handbook.ts';
import {spoken} from '../../src/handbook/slots.ts';
import {isWell} from '../../src/handbook/pages.ts';
import {readHandbook} from '../../src/handbook-source.ts';
import {readPack} from '../../src/pack-files.ts';
import {
	habits,
	topicAbout,
	topicForMistake,
	topicForRule,
	topicOfSource,
} from '../../src/scoring/handbook.ts';
import {mistakes} from '../../src/scoring/mistakes/mistakes.ts';
import {rules} from '../../src/scoring/rules/index.ts';
import {branches, cues, flags, phases} from '../../src/terms.ts';

const book = readHandbook();
const topics = topicsOf(book);
const ids = topics.map(({id}) => id);
const said = ({blocks}: Topic): readonly Saying[] => blocks.filter((block) => block.kind === 'saying');
const named = (id: string): Topic => topics.find((topic) => topic.id === id) ?? {id, title: '', blocks: []};

describe('the handbook', () => {
	it('has six chapters, each with something to begin with', () => {
		expect(book.map(({id}) => id)).toEqual(chapterIds);
		for (const {intro, topics: own} of book) {
			expect(intro).not.toBe('');
			expect(own.length).toBeGreaterThanOrEqual(3);
		}
	});

	it('gives each topic a name of its own that opens nothing else', () => {
		const names = [...ids, ...chapterIds, 'all'];
		expect(new Set(names).size).toBe(names.length);
	});

	it('speaks of every phase and of every pushback', () => {
		expect(ids).toEqual(expect.arrayContaining([...phases, ...branches]));
		expect(book.find(({id}) => id === 'pushbacks')?.topics.map(({id}) => id)).toEqual(branches);
	});

	it.each(branches)(
		'says of %s what it may mean, what to say, what not, and what one can leave with',
		(branch) => {
			const {blocks} = named(branch);
			const leads = blocks.flatMap((block) => (block.kind === 'text' && block.lead ? [block.lead] : []));
			expect(leads).toEqual(['It may mean', 'Leave with']);
			const labels = said(named(branch)).map(({label}) => label);
			expect(labels.filter((label) => label === 'say').length).toBeGreaterThanOrEqual(1);
			expect(labels.filter((label) => label === 'not')).toHaveLength(1);
			expect(new Set(said(named(branch)).map(({to}) => to))).toEqual(new Set([branch]));
		},
	);

	it.each(book.find(({id}) => id === 'words')?.topics ?? [])(
		'tells a weak and a strong way for $id, with slots in the strong one',
		(topic) => {
			expect(said(topic).map(({label}) => label)).toEqual(['weak', 'strong']);
			expect(said(topic)[1]?.text).toMatch(/‹.+›/u);
		},
	);

	it('says nothing twice, and nothing the manager says', () => {
		const sayings = topics.flatMap((topic) =>
			said(topic).map(({text}) => ({where: topic.id, text: spoken(text)})),
		);
		const texts = topics.flatMap(({id, blocks}) =>
			blocks
				.flatMap((block) => (block.kind === 'saying' ? [] : (block.text.match(/[^.!?:]+[.!?:]/gu) ?? [])))
				.map((text) => ({where: id, text})),
		);
		const lines = Object.entries(readPack().lines).flatMap(([where, byStyle]) =>
			Object.values(byStyle).flatMap((each) => each.map(({text}) => ({where, text}))),
		);
		const own = [...sayings, ...texts].map(({where, text}) => ({where, text, words: wordsOf(fold(text))}));
		const all = [...own, ...lines.map(({where, text}) => ({where, text, words: wordsOf(fold(text))}))];
		const twice = own.flatMap((one, index) =>
			all
				.slice(index + 1)
				.filter(({words}) => nearlySame(one.words, words))
				.map((other) => `${one.where}: ${one.text} / ${other.where}: ${other.text}`),
		);
		expect(twice).toEqual([]);
	});

	it('leaves no sign of how it is written down', () => {
		const all = topics.flatMap(({title, blocks}) => [title, ...blocks.map(({text}) => text)]);
		for (const text of [...all, ...book.map(({intro}) => intro)])
			expect(text).not.toMatch(/[*_`#]|[.,]\s[.,]/u);
	});

	it('sends nobody to a topic that there is not', () => {
		const sent = topics.flatMap(({blocks}) =>
			blocks.flatMap(({text}) => [...text.matchAll(/topic “([^”]+)”/gu)].map((match) => match[1])),
		);
		for (const {intro} of book)
			sent.push(...[...intro.matchAll(/topic “([^”]+)”/gu)].map((match) => match[1]));
		expect(sent.length).toBeGreaterThan(1);
		for (const id of sent) expect(ids).toContain(id);
	});
});

describe('the scorer’s way into it', () => {
	it('leads from every cue and every flag to a topic', () => {
		for (const about of [...cues, ...flags]) expect(ids).toContain(topicAbout[about]);
		for (const habit of habits) expect(ids).toContain(habit);
	});

	it.each(mistakes)('leads from $id to a topic', (mistake) => {
		expect(ids).toContain(topicForMistake(mistake));
	});

	it('knows every source that a rule gives in it, and none that no rule gives', () => {
		const given = new Set(
			rules.map(({source}) => source).filter((source) => source.startsWith('handbook: ')),
		);
		const message =
			'a rule’s source “handbook: …” must have its topic in src/scoring/handbook.ts, and no other';
		expect(new Set(Object.keys(topicOfSource)), message).toEqual(given);
		for (const rule of rules) expect(ids).toContain(topicForRule(rule));
	});
});

describe('what it says well', () => {
	it('is not what it says badly', () => {
		const labels = topics.flatMap((topic) => said(topic)).map((saying) => [saying.label, isWell(saying)]);
		expect(new Set(labels.map(String))).toEqual(
			new Set(['weak,false', 'strong,true', 'not,false', 'say,true']),
		);
	});
});
