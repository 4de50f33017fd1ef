import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {
	afterSending,
	draftAfter,
	draftCommands,
	newDraft,
	type Draft,
	type DraftAction,
	type DraftCommand,
} from '../../../src/tui/editor/draft.ts';
import {boundariesOf, graphemesOf, piece, text} from './texts.ts';

const after = (draft: Draft, ...actions: readonly (DraftAction | DraftCommand)[]): Draft =>
	actions.reduce<Draft>(
		(now, action) => draftAfter(now, typeof action === 'string' ? {type: action} : action),
		draft,
	);

const typed = (words: string): DraftAction => ({type: 'insert', text: words});
const pasted = (words: string): DraftAction => ({type: 'insert', text: words, pasted: true});
const typedOneByOne = (words: string): DraftAction[] => Array.from(words, typed);

/** The text with the caret drawn in it. */
const shown = ({text, caret}: Draft): string => `${text.slice(0, caret)}|${text.slice(caret)}`;

/** The plain model: characters as a reader sees them, and how many stand before the caret. */
interface Model {
	readonly graphemes: readonly string[];
	readonly index: number;
	/** What was cut last, and whether the last step cut. */
	readonly cut: string;
	readonly cutting: boolean;
}

const modelOf = (before: string, behind: string, cut = '', cutting = false): Model => {
	const whole = before + behind;
	const places = boundariesOf(whole);
	return {
		graphemes: graphemesOf(whole),
		index: places.findIndex((place) => place >= before.length),
		cut,
		cutting,
	};
};

const split = ({graphemes, index}: Pick<Model, 'graphemes' | 'index'>): [string, string] => [
	graphemes.slice(0, index).join(''),
	graphemes.slice(index).join(''),
];

type Step = {readonly do: 'insert'; readonly text: string} | {readonly do: keyof typeof modelSteps};

const isWord = (grapheme = ''): boolean => /[\p{L}\p{N}\p{M}_]/u.test(grapheme);

/** Where a move by word ends: over what is no word, then over the word. */
function wordFrom({graphemes, index}: Model, by: -1 | 1): number {
	const ahead = (at: number): string | undefined => graphemes[by === 1 ? at : at - 1];
	let at = index;
	while (ahead(at) !== undefined && !isWord(ahead(at))) at += by;
	while (ahead(at) !== undefined && isWord(ahead(at))) at += by;
	return at;
}

/** The end of the line, or behind its line break where the caret is at the end already. */
function lineFrom({graphemes, index}: Model, by: -1 | 1): number {
	const ahead = (at: number): string | undefined => graphemes[by === 1 ? at : at - 1];
	let at = index;
	while (ahead(at) !== undefined && ahead(at) !== '\n') at += by;
	return at === index && ahead(at) !== undefined ? at + by : at;
}

const moved = (model: Model, index: number): Model => ({...model, index, cutting: false});

const written = (model: Model, added: string): Model => {
	const [before, behind] = split(model);
	return modelOf(before + added, behind, model.cut);
};

/** Takes out what lies between the caret and another place, and joins it to the cut just before. */
function cutTo(model: Model, other: number): Model {
	const {graphemes, index, cut, cutting} = model;
	if (other === index) return model;
	const [from, to] = [Math.min(index, other), Math.max(index, other)];
	const taken = graphemes.slice(from, to).join('');
	const kept = cutting ? cut : '';
	const [before, behind] = [graphemes.slice(0, from).join(''), graphemes.slice(to).join('')];
	return modelOf(before, behind, other < index ? taken + kept : kept + taken, true);
}

const modelSteps = {
	left: (model: Model): Model => moved(model, Math.max(0, model.index - 1)),
	right: (model: Model): Model => moved(model, Math.min(model.graphemes.length, model.index + 1)),
	'text-start': (model: Model): Model => moved(model, 0),
	'text-end': (model: Model): Model => moved(model, model.graphemes.length),
	'word-left': (model: Model): Model => moved(model, wordFrom(model, -1)),
	'word-right': (model: Model): Model => moved(model, wordFrom(model, 1)),
	'delete-back': (model: Model): Model =>
		modelOf(model.graphemes.slice(0, Math.max(0, model.index - 1)).join(''), split(model)[1], model.cut),
	'delete-forward': (model: Model): Model =>
		modelOf(split(model)[0], model.graphemes.slice(model.index + 1).join(''), model.cut),
	'delete-word-back': (model: Model): Model => cutTo(model, wordFrom(model, -1)),
	'delete-word-forward': (model: Model): Model => cutTo(model, wordFrom(model, 1)),
	'kill-to-start': (model: Model): Model => cutTo(model, lineFrom(model, -1)),
	'kill-to-end': (model: Model): Model => cutTo(model, lineFrom(model, 1)),
	yank: (model: Model): Model => written(model, model.cut),
	newline: (model: Model): Model => written(model, '\n'),
	clear: ({graphemes, cut}: Model): Model =>
		modelOf('', '', graphemes.length === 0 ? cut : graphemes.join('')),
};

const step: fc.Arbitrary<Step> = fc.oneof(
	fc.record({do: fc.constant('insert' as const), text: piece}),
	fc.constantFrom(...(Object.keys(modelSteps) as (keyof typeof modelSteps)[])).map((name) => ({do: name})),
);

const stepModel = (model: Model, next: Step): Model =>
	next.do === 'insert' ? written(model, next.text) : modelSteps[next.do](model);

const anyAction: fc.Arbitrary<DraftAction> = fc.oneof(
	{weight: 3, arbitrary: piece.map(typed)},
	{weight: 1, arbitrary: text.map(pasted)},
	{weight: 4, arbitrary: fc.constantFrom(...draftCommands).map((type) => ({type}))},
	{weight: 1, arbitrary: fc.integer({min: 1, max: 40}).map((width) => ({type: 'resize' as const, width}))},
);

describe('the draft editor', () => {
	it('does what a plain list of characters and an index would do', () => {
		fc.assert(
			fc.property(text, fc.array(step, {maxLength: 60}), (start, steps) => {
				let draft = newDraft(20, [], start);
				let model = modelOf(draft.text, '');
				for (const next of steps) {
					draft = after(draft, next.do === 'insert' ? typed(next.text) : next.do);
					model = stepModel(model, next);
					expect([draft.text.slice(0, draft.caret), draft.text.slice(draft.caret)]).toEqual(split(model));
				}
			}),
			{numRuns: 500},
		);
	});

	it('puts in again what was cut, and joins cuts that follow each other', () => {
		const draft = after(newDraft(40), typed('one two three four'));
		const cut = after(draft, 'delete-word-back', 'delete-word-back');
		expect(shown(after(cut, 'text-start', 'yank'))).toBe('three four|one two ');
		expect(shown(after(draft, 'text-start', 'delete-word-forward', 'delete-word-forward', 'yank'))).toBe(
			'one two| three four',
		);
		expect(shown(after(draft, 'delete-word-back', 'left', 'delete-word-back', 'yank'))).toBe(
			'one two three| ',
		);
		expect(after(afterSending(after(cut, 'clear')), 'yank').text).toBe('one two ');
		expect(after(cut, 'yank', 'undo').text).toBe('one two ');
	});

	it('has its caret between two characters whatever is done', () => {
		fc.assert(
			fc.property(
				fc.array(text, {maxLength: 3}),
				fc.array(anyAction, {maxLength: 60}),
				(history, actions) => {
					let draft = newDraft(12, history);
					for (const action of actions) {
						draft = draftAfter(draft, action);
						expect(boundariesOf(draft.text)).toContain(draft.caret);
					}
				},
			),
			{numRuns: 500},
		);
	});

	it('takes everything back to the beginning, and makes it all again', () => {
		fc.assert(
			fc.property(text, fc.array(anyAction, {maxLength: 40}), (start, actions) => {
				const begun = newDraft(15, ['an earlier answer'], start);
				const done = after(begun, ...actions.filter(({type}) => type !== 'undo' && type !== 'redo'));
				let draft = done;
				while (draft.edits.undo.length > 0) draft = after(draft, 'undo');
				expect(draft.text).toBe(begun.text);
				while (draft.edits.redo.length > 0) draft = after(draft, 'redo');
				expect(draft.text).toBe(done.text);
			}),
			{numRuns: 500},
		);
	});

	it('keeps line breaks of a paste, each as one', () => {
		expect(after(newDraft(20), pasted('a\r\nb\rc\nd')).text).toBe('a\nb\nc\nd');
	});

	it('takes back typing word by word, a paste as a whole', () => {
		const draft = after(newDraft(40), ...typedOneByOne('one two three'), pasted(' four five'));
		expect(after(draft, 'undo').text).toBe('one two three');
		expect(after(draft, 'undo', 'undo').text).toBe('one two ');
		expect(after(draft, 'undo', 'undo', 'undo').text).toBe('one ');
		expect(after(draft, 'undo', 'undo', 'redo', 'redo').text).toBe('one two three four five');
	});

	it('forgets what could be made again once something else is written', () => {
		const draft = after(newDraft(40), ...typedOneByOne('one two'), 'undo', typed('2'), 'redo');
		expect(draft.text).toBe('one 2');
	});

	it('moves and deletes by word', () => {
		const draft = after(newDraft(40), typed('cut it by 40%, then'));
		expect(shown(after(draft, 'word-left', 'word-left'))).toBe('cut it by |40%, then');
		expect(shown(after(draft, 'text-start', 'word-right', 'word-right'))).toBe('cut it| by 40%, then');
		expect(shown(after(draft, 'delete-word-back', 'delete-word-back'))).toBe('cut it by |');
		expect(shown(after(draft, 'text-start', 'delete-word-forward'))).toBe('| it by 40%, then');
	});

	it('cuts to the start and the end of a line, and then the line break', () => {
		const draft = after(newDraft(40), typed('first'), 'newline', typed('second'), 'left', 'left');
		expect(shown(after(draft, 'kill-to-end'))).toBe('first\nseco|');
		expect(shown(after(draft, 'kill-to-start'))).toBe('first\n|nd');
		expect(shown(after(draft, 'kill-to-start', 'kill-to-start'))).toBe('first|nd');
		expect(shown(after(draft, 'text-start', 'kill-to-end', 'kill-to-end'))).toBe('|second');
	});

	it('goes up and down by the rows the eye sees, and keeps its column', () => {
		const draft = after(
			newDraft(10),
			typed('the quick fox'),
			'newline',
			typed('a'),
			'newline',
			typed('jumps over'),
		);
		const up = after(draft, 'up', 'up');
		expect(shown(up)).toBe('the quick fox|\na\njumps over');
		expect(shown(after(up, 'up'))).toBe('the quick| fox\na\njumps over');
		expect(shown(after(up, 'down', 'down'))).toBe('the quick fox\na\njumps over|');
	});

	it('goes to the edge of the row first, then of the line', () => {
		const draft = after(newDraft(10), typed('the quick brown fox'));
		expect(shown(after(draft, 'line-start'))).toBe('the quick |brown fox');
		expect(shown(after(draft, 'line-start', 'line-start'))).toBe('|the quick brown fox');
		expect(shown(after(draft, 'text-start', 'line-end'))).toBe('the quick| brown fox');
		expect(shown(after(draft, 'text-start', 'line-end', 'line-end'))).toBe('the quick brown fox|');
	});

	it('opens earlier answers above its first row, and the unfinished draft below its last', () => {
		const draft = after(newDraft(40, ['first answer', 'second answer']), typed('unfinished'));
		expect(after(draft, 'up').text).toBe('second answer');
		expect(after(draft, 'up', 'up').text).toBe('first answer');
		expect(after(draft, 'up', 'up', 'up').text).toBe('first answer');
		expect(shown(after(draft, 'up', 'up', 'down', 'down'))).toBe('unfinished|');
		expect(after(draft, 'down').text).toBe('unfinished');
	});

	it('loses no word that was written on an earlier answer, nor the history itself', () => {
		const draft = after(newDraft(40, ['old']), 'up', typed(' and new'), 'down');
		expect(draft.text).toBe('');
		expect(after(draft, 'up').text).toBe('old and new');
		expect(draft.history).toEqual(['old']);
	});

	it('is empty after sending, unless an unfinished draft was waiting', () => {
		expect(afterSending(after(newDraft(40), typed('sent')))).toMatchObject({text: '', history: ['sent']});
		const recalled = afterSending(after(newDraft(40, ['old']), typed('unfinished'), 'up'));
		expect(recalled).toMatchObject({text: 'unfinished', history: ['old', 'old']});
	});

	it('turns a backslash before the caret into a new line', () => {
		expect(after(newDraft(40), typed('a\\'), 'continue-line').text).toBe('a\n');
		expect(after(newDraft(40), typed('a'), 'continue-line').text).toBe('a');
	});
});
