import {describe, expect, it} from 'vitest';
import {compare} from '../../src/rehearsal/compare.ts';
import {fold} from '../../src/rehearsal/fold.ts';
import {forkAt} from '../../src/rehearsal/fork.ts';
import type {Recorded, Reply, Script} from '../../src/rehearsal/rehearsal.ts';
import {retell, type Recording} from '../../src/rehearsal/retell.ts';
import {exampleCase} from '../../src/case/example.ts';
import {readPack} from '../../src/pack-files.ts';
import {assess} from '../../src/scoring/assess.ts';
import {recordOf} from '../../src/store/rehearsals.ts';
import {usual} from '../settings.ts';

const parts = {pack: readPack(), assess, case: exampleCase};

const said = (text: string): Reply => ({kind: 'answer', text});

const replies: readonly Reply[] = [
	said(
		'Thanks for making the time. I would like to talk about a bonus for my work on the checkout this year.',
	),
	said(
		'Since April failed payments went from 2.1% to 0.8%. Marta did the cut-over; deciding to go market by market was mine.',
	),
	said('I am asking for 8,000 euros, once. That is 2.5% of what it brings in a year.'),
	said(
		'I understand. How does the process work, who signs, and would you back me if I send you one page by Friday?',
	),
	{kind: 'silence', seconds: 9},
	{kind: 'leave'},
];

const script: Script = {setting: usual, seed: 7, replies};

/** What today's program would have kept of a script. */
function recordingOf(of: Script): Recording {
	const {turns, ending, now} = fold(of, parts);
	return {
		script: of,
		recorded: turns.map((turn) => recordOf(turn, 'test')),
		...(ending === undefined ? {} : {ending, parting: now.text}),
	};
}

const recording = recordingOf(script);

const changed = (turn: number, change: Partial<Recorded>): Recording => ({
	...recording,
	recorded: recording.recorded.map((got, index) =>
		index === turn - 1 && got !== undefined ? {...got, ...change} : got,
	),
});

describe('a rehearsal told again', () => {
	it('is what was recorded, and nothing in it would go otherwise today', () => {
		const told = retell(recording, assess, parts);
		expect(told.otherwise).toBeUndefined();
		expect(told.turns.map(({line, got}) => [line, got])).toEqual(
			recording.recorded.map((got) => [got?.line, got]),
		);
		expect(told.turns.map(({today}) => today.score)).toEqual(recording.recorded.map((got) => got?.score));
		expect(told).toMatchObject({ending: 'left', parting: recording.parting, compared: true});
	});

	it('names the first turn that would go otherwise, and keeps the words of the time', () => {
		const otherwiseIn = (of: Recording) => retell(of, assess, parts).otherwise;
		expect(otherwiseIn(changed(4, {move: 'budget.raise'}))).toMatchObject({
			turn: 4,
			kind: 'move',
			then: 'budget.raise',
		});
		expect(otherwiseIn(changed(2, {score: 3}))).toMatchObject({turn: 2, kind: 'judged'});
		const older = changed(3, {line: 'What is it you want?'});
		expect(otherwiseIn(older)).toMatchObject({turn: 3, kind: 'words', then: 'What is it you want?'});
		expect(retell(older, assess, parts).turns[2]?.line).toBe('What is it you want?');
		expect(otherwiseIn({...recording, ending: 'granted'})).toMatchObject({kind: 'ending', then: 'granted'});
		const longer = {...script, replies: [...replies, said('And one thing more.')]};
		const past = {...recording, script: longer, recorded: [...recording.recorded, recording.recorded[0]]};
		expect(otherwiseIn(past)).toMatchObject({turn: 7, kind: 'over'});
	});

	it('is readable without its pack: the words as they were, judged by today’s rules', () => {
		const told = retell(recording, assess);
		expect(told.compared).toBe(false);
		expect(told.otherwise).toBeUndefined();
		expect(told.turns).toEqual(retell(recording, assess, parts).turns);
	});

	it('has the manager’s words even of a turn that was never judged', () => {
		const cut = {...recording, recorded: recording.recorded.with(3, undefined)};
		expect(retell(cut, assess, parts).turns[3]).toMatchObject({
			line: recording.recorded[3]?.line,
			branch: 'hr',
		});
		expect(retell(cut, assess).turns[3]).toMatchObject({line: '', reply: replies[3]});
	});
});

describe('two rehearsals side by side', () => {
	const weaker = 'Fine, then I wait for HR.';
	const fork: Script = {
		...forkAt(fold(script, parts), {id: 'k7m3p', shared: 3, mark: 'retry'}),
		replies: [...replies.slice(0, 3), said(weaker), {kind: 'leave'}],
	};
	const {shared, pairs} = compare(retell(recordingOf(fork), assess, parts), retell(recording, assess, parts));

	it('show the shared turns once, then pair the others by their place', () => {
		expect(shared.map(({number}) => number)).toEqual([1, 2, 3]);
		expect(pairs[0]).toMatchObject({branch: 'hr', a: {number: 4}, b: {number: 4}});
		const all = pairs.flatMap(({a, b}) => [a, b]).filter((turn) => turn !== undefined);
		expect(all).toHaveLength(fork.replies.length + replies.length - 6);
	});

	it('tell the words that differ: either side can be read back from them', () => {
		const [first] = pairs;
		const side = (own: 'a' | 'b') =>
			first?.words
				.filter((piece) => piece.in === 'both' || piece.in === own)
				.map(({text}) => text)
				.join('');
		expect(side('a')).toBe(weaker);
		expect(said(side('b') ?? '')).toEqual(replies[3]);
	});

	it('tell the rules won and lost', () => {
		const [first] = pairs;
		expect(first?.won.length).toBeGreaterThan(0);
		expect(first?.won.every(({points}) => points !== 0)).toBe(true);
		const turned = compare(retell(recording, assess, parts), retell(recordingOf(fork), assess, parts))
			.pairs[0];
		expect(turned?.lost).toEqual(first?.won);
		expect(turned?.won).toEqual(first?.lost);
	});

	it('pair meetings of different seeds by pushback, and miss no turn', () => {
		const other = recordingOf({...script, seed: 8});
		const told = compare(retell(recording, assess, parts), retell(other, assess, parts));
		for (const {a, b} of told.pairs) {
			if (a !== undefined && b !== undefined) expect([a.phase, a.branch]).toEqual([b.phase, b.branch]);
		}
		const numbers = (side: 'a' | 'b') =>
			[...told.shared, ...told.pairs.flatMap((pair) => pair[side] ?? [])]
				.map(({number}) => number)
				.toSorted((x, y) => x - y);
		expect(numbers('a')).toEqual(replies.map((_, index) => index + 1));
		expect(numbers('b')).toEqual(other.script.replies.map((_, index) => index + 1));
	});
});
