import {describe, expect, it} from 'vitest';
import {drawOverview, drawPart, parts} from '../../machines/graph.ts';
import {otherwise, sayWhen} from '../../machines/graph-words.ts';
import {meeting} from '../../machines/meeting.ts';
import {moveIn, within} from '../../machines/walk.ts';
import {branches, endings, phases} from '../../src/terms.ts';

const drawings: readonly (readonly [string, string])[] = [
	['the overview', drawOverview()],
	...parts.map((part) => [part, drawPart(part)] as const),
];

const id = '[A-Za-z][A-Za-z0-9_]*';
const words = '[\\p{L}\\p{N} ,./_-]+';
/** All of Mermaid that is used, a form a line. */
const forms = [
	/^stateDiagram-v2$/,
	/^direction LR$/,
	new RegExp(`^state (?:"${words}" as )?${id} \\{$`, 'u'),
	/^\}$/,
	new RegExp(`^${id}(?: : ${words})?$`, 'u'),
	new RegExp(`^(?:\\[\\*\\]|${id}) --> (?:\\[\\*\\]|${id})(?: : ${words})?$`, 'u'),
	new RegExp(`^note right of ${id}$`),
	/^end note$/,
];

/** What Mermaid reads as something else than a name. */
const reserved = [
	'state',
	'note',
	'end',
	'direction',
	'class',
	'classDef',
	'style',
	'as',
	'default',
	'graph',
];

describe.each(drawings)('the drawing of %s', (_, drawing) => {
	const lines = drawing.split('\n').map((line) => line.trim());

	it('uses only forms that Mermaid takes', () => {
		let inNote = false;
		const wrong = lines.filter((line) => {
			if (line === 'end note') inNote = false;
			const fits = inNote ? new RegExp(`^${words}$`, 'u').test(line) : forms.some((form) => form.test(line));
			if (line.startsWith('note ')) inNote = true;
			return !fits;
		});
		expect(wrong).toEqual([]);
	});

	it('closes every box and note it opens', () => {
		const opened = (pattern: RegExp): number => lines.filter((line) => pattern.test(line)).length;
		expect(opened(/\{$/)).toBe(opened(/^\}$/));
		expect(opened(/^note /)).toBe(opened(/^end note$/));
	});

	it('names no state by a word of Mermaid’s own', () => {
		const names = lines.flatMap((line) => / --> (\w+)/.exec(line)?.[1] ?? []);
		expect(names.filter((name) => reserved.includes(name))).toEqual([]);
	});

	it('draws no arrow twice', () => {
		const arrows = lines.filter((line) => line.includes('-->'));
		expect(new Set(arrows).size).toBe(arrows.length);
	});
});

describe('the overview', () => {
	it('shows every phase, every pushback and every ending', () => {
		const names = [...phases, ...branches, ...endings];
		expect(names.filter((name) => !new RegExp(`(^|\\W)${name}(\\W|$)`, 'm').test(drawOverview()))).toEqual(
			[],
		);
	});
});

describe('the drawing of a part', () => {
	it('shows each of its states with what the manager does there', () => {
		for (const branch of branches) {
			const node = within(meeting.root).find(({id: name}) => name === branch);
			const moves = node === undefined ? [] : within(node).flatMap((state) => moveIn(state) ?? []);
			expect(moves.length).toBeGreaterThan(3);
			for (const move of moves) expect(drawPart(branch)).toContain(move);
		}
	});

	it('says when it goes where, in words', () => {
		expect(drawPart('hr')).toContain('raised --> considering : strong, or in any words offers a page');
		expect(drawPart('hr')).toContain('considering --> bargaining_material : offers a page\n');
		expect(drawPart('hr')).toContain('hr --> cold : patience or trust runs out\n');
	});

	it('is the same every time', () => {
		for (const part of parts) expect(drawPart(part)).toBe(drawPart(part));
	});
});

describe('the words for the drawings', () => {
	it('name the event where it is no answer, and the guard where there is one', () => {
		const strong = sayWhen({event: 'ANSWER', guard: {type: 'strong'}});
		expect(strong).not.toBe(otherwise);
		expect(sayWhen({guard: {type: 'strong'}})).toBe(strong);
		expect(sayWhen({event: 'ANSWER'})).toBe(otherwise);
		expect(sayWhen({event: 'SILENCE'})).toBe('silence');
		expect(sayWhen({event: 'SILENCE', guard: {type: 'strong'}})).toBe(`silence and ${strong}`);
		expect(sayWhen({event: 'LEAVE'})).toBe('the lead leaves');
		expect(sayWhen({event: 'xstate.done.state.hr'})).toBe('closed');
	});
});

describe('an arrow of the overview', () => {
	const lines = drawOverview()
		.split('\n')
		.map((line) => line.trim());

	it('says when it is taken where all its ways say the same', () => {
		for (const phase of ['opening', 'evidence', 'ask'])
			expect(lines).toContain(`${phase} --> close : patience or trust runs out`);
	});

	it('says nothing where they differ', () => {
		expect(lines).toContain('ask --> pushback');
		expect(lines).toContain('matter --> close');
	});
});
