/** The rooms about rehearsing again, driven by keys over a real store. */
import stringWidth from 'string-width';
import {afterEach, beforeEach, describe, expect, it} from 'vitest';
import {openKeeping, type Keeping} from '../../src/commands/keep.ts';
import {draftsIn} from '../../src/commands/kept-draft.ts';
import {libraryOver} from '../../src/commands/library.ts';
import {readPack} from '../../src/pack-files.ts';
import {branches} from '../../src/terms.ts';
import {shownOn} from '../../src/tui/again-state.ts';
import {roomOf, type AppState, type Size} from '../../src/tui/app-state.ts';
import {Frame} from '../../src/tui/app.tsx';
import {farewellOf} from '../../src/tui/farewell.ts';
import {freshHome} from '../run-program.ts';
import {usual} from '../settings.ts';
import {atHome, byLength, toTheEnd, type Rehearsing} from './rehearsing.ts';
import {drawn, looks} from './widgets/drawn.tsx';

let folder: ReturnType<typeof freshHome>;
let keeping: Keeping;

beforeEach(() => {
	folder = freshHome();
	keeping = openKeeping(folder.home, 'bonus');
});

afterEach(() => {
	keeping.close();
	folder.remove();
});

function begun(size?: Size): Rehearsing {
	const {store} = keeping;
	if (store === undefined) throw new Error('there is no store');
	const library = libraryOver(
		store,
		keeping.atWork,
		{pack: readPack(), assess: byLength},
		draftsIn(folder.home),
	);
	return atHome({keeping, library, ...(size && {size})});
}

const kept = () => keeping.store?.list({limit: 99}) ?? [];

const scriptOf = (id: string | undefined) => keeping.store?.load(id ?? '')?.script;

/** A meeting with these answers, left in the middle. */
function afterAnswers(rehearsing: Rehearsing, ...answers: readonly string[]): AppState {
	rehearsing.press('enter');
	for (const answer of answers) rehearsing.press(`=${answer}`, 'enter');
	return rehearsing.state();
}

/** From the home screen into one of its choices. */
function choose(rehearsing: Rehearsing, title: string): AppState {
	for (let i = 0; i < 9; i++) {
		const frame = drawn(<Frame state={rehearsing.state()} now={() => 0} />, 80);
		if (frame.includes(`› ${title}`)) return rehearsing.press('enter');
		rehearsing.press('down');
	}
	throw new Error(`the home screen has no ${title}`);
}

describe('taking the last turn back', () => {
	it('asks again what was asked, as a fork; the first answer stays, and both are kept', () => {
		const rehearsing = begun();
		const before = afterAnswers(rehearsing, 'first', 'second');
		const asked = before.meeting?.rehearsal.turns[1]?.manager.text;
		const {meeting, log} = rehearsing.press('ctrl+g');
		expect(meeting?.rehearsal.now.text).toBe(asked);
		expect(log.items.at(-1)).toMatchObject({kind: 'forked', origin: {shared: 1, mark: 'retry'}});
		expect(kept()).toHaveLength(1);
		rehearsing.press('=better', 'enter');
		const [fork, parent] = kept();
		expect(fork?.origin).toEqual({parent: parent?.id, shared: 1, mark: 'retry'});
		expect(scriptOf(parent?.id)?.replies).toMatchObject([{text: 'first'}, {text: 'second'}]);
		expect(scriptOf(fork?.id)?.replies).toMatchObject([{text: 'first'}, {text: 'better'}]);
	});

	it('goes back as far as one likes, also from the last word, and never before the beginning', () => {
		const rehearsing = begun();
		afterAnswers(rehearsing, 'first', 'second');
		expect(rehearsing.press('ctrl+g', 'ctrl+g').meeting?.rehearsal.turns).toEqual([]);
		expect(rehearsing.press('ctrl+g').meeting?.note?.text).toBe('There is no answer to take back yet.');
		const last = toTheEnd(rehearsing).meeting?.rehearsal.turns.length ?? 0;
		expect(rehearsing.press('ctrl+g').meeting?.rehearsal).toMatchObject({origin: {shared: last - 1}});
	});

	it('is offered after an answer that went wrong, and marked in the summary', () => {
		const rehearsing = begun();
		expect(afterAnswers(rehearsing, 'too short').meeting?.note?.text).toContain(
			'Ctrl+G takes that answer back',
		);
		rehearsing.press('ctrl+g');
		toTheEnd(rehearsing);
		const frame = drawn(<Frame state={rehearsing.press('enter')} now={() => 0} />, 80);
		expect(frame).toContain('A retry from turn 1');
		expect(frame).toContain('practice, not a result');
		expect(farewellOf(rehearsing.state())).toContain('practice, not a result');
	});
});

describe('the summary', () => {
	it('opens the turn that hurt most, and any turn can be answered anew', () => {
		const rehearsing = begun();
		afterAnswers(rehearsing, 'a middling answer of some length', 'bad');
		toTheEnd(rehearsing);
		const {telling} = rehearsing.press('enter', '=t');
		expect(telling?.at).toBe(1);
		const {meeting} = rehearsing.press('left', '=t');
		expect(meeting?.rehearsal).toMatchObject({turns: [], origin: {shared: 0, mark: 'retry'}});
	});

	it('is where Escape goes back to from the turns', () => {
		const rehearsing = begun();
		rehearsing.press('enter');
		toTheEnd(rehearsing);
		expect(rehearsing.press('enter', '=t').room).toBe('replay');
		expect(rehearsing.press('escape').room).toBe('summary');
		expect(rehearsing.press('escape').room).toBe('home');
	});
});

describe('an exam', () => {
	it('has no coach, takes nothing back, and ends in its debrief however one leaves', () => {
		const rehearsing = begun();
		rehearsing.live.start({script: {setting: usual, seed: 5, rung: 'exam', replies: []}});
		const {log} = rehearsing.press('=too short', 'enter');
		expect(log.items.at(-1)).toMatchObject({kind: 'turn', coach: 'off'});
		expect(rehearsing.press('ctrl+g').meeting?.note?.text).toContain('one take');
		expect(rehearsing.press('ctrl+t').meeting?.note?.text).toContain('no coach');
		const closed = rehearsing.press('f2');
		expect([closed.overlay, closed.meeting?.note?.text]).toEqual([
			undefined,
			'An exam has no handbook; the debrief comes at the end.',
		]);
		expect(drawn(<Frame state={rehearsing.press('escape')} now={() => 0} />, 80)).not.toContain('F2');
		const left = rehearsing.press('ctrl+c', 'ctrl+c');
		expect(left.room).toBe('summary');
		expect(left.meeting?.debrief?.ending).toBe('left');
	});
});

describe('a meeting that is open in another window', () => {
	const begin = (at: Rehearsing, rung: 'exam' | 'hard') => {
		at.live.start({script: {setting: usual, seed: 5, rung, replies: []}});
		at.press('=this is an answer to the first question', 'enter');
	};
	let other: Keeping;
	beforeEach(() => {
		other = openKeeping(folder.home, 'bonus');
	});
	afterEach(() => {
		other.close();
	});

	it.each(['exam', 'hard'] as const)('(%s) is offered only once that window is gone', (rung) => {
		begin(atHome({keeping: other}), rung);
		expect(begun().state().unfinished).toBeUndefined();
		other.close();
		expect(begun().state().unfinished?.script.rung).toBe(rung);
	});

	it('is offered again in its own window, from the home screen there', () => {
		const here = begun();
		begin(here, 'hard');
		expect(here.press('ctrl+c').overlay?.kind).toBe('leaving');
		expect(atHome({keeping: other}).state().unfinished).toBeUndefined();
		expect(begun().state().unfinished?.script.rung).toBe('hard');
	});

	it('is not sat down to, though it was offered before it was opened there', () => {
		const first = begun();
		begin(first, 'exam');
		first.live.tell({type: 'told-to-go', exitCode: 0});
		keeping.close();
		keeping = openKeeping(folder.home, 'bonus');
		const late = begun();
		const id = late.state().unfinished?.id ?? '';
		expect(other.sitDown(id)).toBe(true);
		const stays = choose(late, 'See the debrief of the exam that was cut off');
		expect(stays.room).toBe('home');
		expect(drawn(<Frame state={stays} now={() => 0} />, 80)).toContain('in another window, where it is open');
		expect(kept().map(({ending}) => ending)).toEqual([undefined]);
	});

	it('is not deleted', () => {
		begin(atHome({keeping: other}), 'hard');
		const here = begun();
		here.live.start({room: 'history'});
		const asked = here.press('=d', '=y');
		expect(asked.shelf?.note).toMatch(/is open in another window: nothing is deleted/);
		expect(kept()).toHaveLength(1);
	});
});

describe('an exam that was killed', () => {
	it('is offered on the home screen as what it is, and its debrief is given once', () => {
		const first = begun();
		first.live.start({script: {setting: usual, seed: 5, rung: 'exam', replies: []}});
		first.press('=this is an answer to the first question', 'enter');
		const next = begun();
		const debriefed = choose(next, 'See the debrief of the exam that was cut off');
		expect([debriefed.room, debriefed.meeting?.debrief?.ending]).toEqual(['summary', 'left']);
		expect(kept().map(({ending}) => ending)).toEqual(['left']);
		expect(begun().state().unfinished).toBeUndefined();
	});

	it('comes before a meeting that was cut off later', () => {
		const first = begun();
		first.live.start({script: {setting: usual, seed: 5, rung: 'exam', replies: []}});
		first.press('=this is an answer to the first question', 'enter');
		const later = begun();
		choose(later, 'Rehearse the meeting now');
		later.press('=this is an answer too', 'enter');
		expect(begun().state().unfinished?.script.rung).toBe('exam');
	});
});

describe('the guided rung', () => {
	it('says before each answer what is wanted; the others do not', () => {
		const rehearsing = begun();
		rehearsing.live.start({script: {setting: usual, seed: 5, rung: 'guided', replies: []}});
		expect(drawn(<Frame state={rehearsing.state()} now={() => 0} />, 80)).toMatch(/Hint {5}Say thanks/);
		const plain = begun();
		plain.press('enter');
		expect(drawn(<Frame state={plain.state()} now={() => 0} />, 80)).not.toContain('Hint');
	});

	it('is chosen in the setting, and suggested to a newcomer', () => {
		const rehearsing = begun();
		rehearsing.live.lookBack();
		expect(drawn(<Frame state={rehearsing.state()} now={() => 0} />, 80)).toContain('Next for you: guided');
		choose(rehearsing, 'Choose manager');
		const {meeting} = rehearsing.press('up', 'left', 'enter');
		expect(meeting?.rehearsal.rung).toBe('guided');
	});
});

describe('drills', () => {
	it('begin in the pushback that is chosen, and go on in a row to the trend', () => {
		const rehearsing = begun();
		choose(rehearsing, 'Drill one pushback');
		const {meeting, log} = rehearsing.press('down', 'enter');
		expect(meeting?.rehearsal).toMatchObject({
			now: {move: `${branches[1]}.raise`},
			drill: {branch: branches[1]},
		});
		expect(log.items).toMatchObject([{kind: 'card', start: {drill: {branch: branches[1]}}}]);
		const row = begun();
		row.live.start({script: {...scriptFor('hr'), replies: []}, times: 2});
		toTheEnd(row);
		const frame = () => drawn(<Frame state={row.state()} now={() => 0} />, 80);
		row.press('enter');
		expect(frame()).toContain('Drill 1 of 2. r: the next one.');
		row.press('=r');
		toTheEnd(row, 'a much longer answer that says a great deal more than the other one did');
		row.press('enter');
		expect(frame()).toContain('hr, 2 in a row');
		expect(farewellOf(row.state())).toMatch(/hr, 2 in a row[^]*points better/);
	});

	const scriptFor = (branch: 'hr') =>
		({
			setting: usual,
			seed: 5,
			drill: {branch, amount: '8,000 euros', says: 'You asked for 8,000 euros.'},
		}) as const;
});

describe('the history', () => {
	function withHistory(size?: Size): Rehearsing {
		const rehearsing = begun(size);
		afterAnswers(rehearsing, 'first', 'second');
		rehearsing.press('ctrl+g', '=better', 'enter');
		toTheEnd(rehearsing);
		rehearsing.press('enter', 'escape');
		rehearsing.press('enter');
		toTheEnd(rehearsing);
		rehearsing.press('enter', 'escape');
		choose(rehearsing, 'What you have rehearsed');
		return rehearsing;
	}

	it('lists what was rehearsed, forks below what they came from, and narrows to a pushback or an ending', () => {
		const rehearsing = withHistory();
		const {shelf} = rehearsing.state();
		if (!shelf) throw new Error('there is no shelf');
		expect(shownOn(shelf).map(({depth}) => depth)).toEqual([0, 0, 1]);
		const narrowed = rehearsing.press('right').shelf;
		expect(narrowed?.branch).toBeDefined();
		expect(rehearsing.press('left').shelf?.branch).toBeUndefined();
		const ended = rehearsing.press('=e').shelf;
		expect(ended && shownOn(ended).every(({entry}) => entry.ending === ended.ending)).toBe(true);
		expect(rehearsing.press('=e').shelf?.ending === ended?.ending).toBe(false);
		expect(roomOf(rehearsing.press('=t'))).toBe('progress');
		expect(roomOf(rehearsing.press('escape'))).toBe('history');
		expect(roomOf(rehearsing.press('escape'))).toBe('home');
	});

	it('narrows to each part of the setting that there is, and to the last week, month and year, and back', () => {
		const rehearsing = withHistory();
		const all = rehearsing.state().shelf?.list.length ?? 0;
		const seen: string[] = [];
		for (let shelf = rehearsing.press('=s').shelf; shelf?.setting; shelf = rehearsing.press('=s').shelf) {
			const {key, is} = shelf.setting;
			seen.push(is);
			expect(shownOn(shelf)).toHaveLength(all);
			expect(shownOn(shelf).every(({entry}) => entry.setting[key] === is)).toBe(true);
		}
		expect(seen).toEqual([usual.style, usual.pressure, usual.bonus, usual.company]);
		rehearsing.wait((Date.now() + 20 * 24 * 3600 * 1000) / 1000);
		const counts = [1, 2, 3, 4].map(() => {
			const {shelf} = rehearsing.press('=w');
			return shelf && [shelf.period?.days, shownOn(shelf).length];
		});
		expect(counts).toEqual([
			[7, 0],
			[31, all],
			[365, all],
			[undefined, all],
		]);
		expect(drawn(<Frame state={rehearsing.press('=s', '=w')} now={() => 0} />, 80)).toContain(
			'data-driven manager, last week',
		);
		expect(roomOf(rehearsing.press('escape'))).toBe('home');
	});

	it('sees one again turn by turn, by itself if asked, and takes it over where one likes', () => {
		const rehearsing = withHistory();
		const {telling} = rehearsing.press('enter');
		expect(telling).toMatchObject({at: 0, again: {id: kept()[0]?.id, told: {compared: true}}});
		expect(telling?.again.told.otherwise).toBeUndefined();
		expect(rehearsing.press('right', 'right', 'left').telling?.at).toBe(1);
		rehearsing.press('=p');
		rehearsing.live.tell({type: 'ticked'});
		expect(rehearsing.state().telling).toMatchObject({at: 2, playing: true});
		const jumped = rehearsing.press('tab').telling;
		expect(jumped?.again.told.turns[jumped.at]?.branch).toBeDefined();
		const {meeting} = rehearsing.press('=t');
		expect(meeting?.rehearsal.origin).toMatchObject({
			shared: jumped?.at,
			mark: 'take-over',
			parent: kept()[0]?.id,
		});
		expect(meeting?.rehearsal.now.text).toBe(jumped?.again.told.turns[jumped.at]?.line);
	});

	it('sets two side by side', () => {
		const rehearsing = withHistory();
		const {comparing} = rehearsing.press('down', '=c', 'down', '=c');
		expect(comparing?.comparison.shared).toHaveLength(1);
		expect(drawn(<Frame state={rehearsing.state()} now={() => 0} />, 80)).toContain(
			'They share the first turn.',
		);
		expect(rehearsing.press('escape').room).toBe('history');
	});

	it('deletes only when told so twice', () => {
		const rehearsing = withHistory();
		rehearsing.press('=d', 'escape');
		expect(kept()).toHaveLength(3);
		const {shelf} = rehearsing.press('=d', '=y');
		expect(kept()).toHaveLength(2);
		expect(shelf?.note).toMatch(/^\w+ is deleted\.$/);
	});

	it('forgets what was being typed in a meeting that is deleted, and in no other', () => {
		const rehearsing = withHistory();
		const drafts = draftsIn(folder.home);
		const [first, second] = kept();
		drafts.keep({meeting: second?.id, turn: 2, text: 'half a sentence'});
		rehearsing.press('=d', '=y');
		expect(kept().map(({id}) => id)).not.toContain(first?.id);
		expect(drafts.kept()?.text).toBe('half a sentence');
		drafts.keep({meeting: kept()[0]?.id, turn: 2, text: 'half a sentence'});
		rehearsing.press('=d', '=y');
		expect(drafts.kept()).toBeUndefined();
	});

	it.each([
		{columns: 60, rows: 20},
		{columns: 80, rows: 24},
		{columns: 40, rows: 12},
	])('fits a window of $columns×$rows, lower than the window, in every room', (size) => {
		const rehearsing = withHistory(size);
		const states = [
			rehearsing.state(),
			rehearsing.press('=d'),
			rehearsing.press('escape', '=t'),
			rehearsing.press('escape', 'enter'),
			rehearsing.press('right', 'right'),
			rehearsing.press('escape', 'down', '=c', 'down', '=c'),
			rehearsing.press('escape', 'escape'),
			choose(rehearsing, 'Drill one pushback'),
		];
		for (const state of states) {
			for (const look of Object.values(looks)) {
				const frame = drawn(<Frame state={{...state, look}} now={() => 0} />, size.columns, look);
				const rows = frame.split('\n');
				expect(Math.max(...rows.map((row) => stringWidth(row)))).toBeLessThanOrEqual(size.columns);
				expect(rows.length).toBeLessThan(size.rows);
			}
		}
	});
});
