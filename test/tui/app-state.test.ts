import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {roomOf} from '../../src/tui/app-state.ts';
import {farewellOf} from '../../src/tui/farewell.ts';
import {bindings} from '../../src/tui/keys/table.ts';
import {fields, formOf, seedField, turned} from '../../src/tui/setting-fields.ts';
import {everySetting, usual} from '../settings.ts';
import {atHome, toTheEnd} from './rehearsing.ts';

const cutOff = {
	id: 'cut',
	script: {setting: usual, seed: 3, replies: [{kind: 'answer', text: 'Thank you for the time.'}]},
	when: new Date(0),
} as const;

describe('the home screen', () => {
	it('starts a meeting in the usual setting with one key', () => {
		const {meeting, room} = atHome().press('enter');
		expect(room).toBe('meeting');
		expect(meeting?.rehearsal.setting).toEqual(usual);
	});

	it('offers to go on only where a meeting was cut off, and then first', () => {
		const {press} = atHome({unfinished: cutOff});
		const {meeting} = press('enter');
		expect(meeting?.id).toBe('cut');
		expect(meeting?.rehearsal.turns).toHaveLength(1);
		expect(meeting?.draft.history).toEqual(['Thank you for the time.']);
	});

	it('says where the cut-off meeting stood once there was time to read it', () => {
		const {live, state} = atHome({unfinished: cutOff});
		expect(state().stood).toBeUndefined();
		live.lookBack();
		expect(state().stood).toBe('ask');
	});

	it('goes around its choices, and quits by the last, by q and by Ctrl+C', () => {
		expect(atHome().press('up', 'enter').left).toEqual({exitCode: 0});
		expect(atHome().press('=q').left).toBeDefined();
		expect(atHome().press('ctrl+c').left).toBeDefined();
	});
});

describe('your case', () => {
	it('is one choice of the home screen, which ends these screens for the form', () => {
		expect(atHome().press('down', 'down', 'down', 'enter').left).toEqual({exitCode: 0, to: 'case'});
	});
});

describe('the setting', () => {
	it('changes a value with ← and →, around and back, and begins with what is shown', () => {
		const {press} = atHome();
		press('down', 'enter');
		expect(press('right').setting.style).toBe('relationship-oriented');
		expect(press('right').setting.style).toBe('data-driven');
		press('down', 'left', 'down', 'down', 'left', 'down', 'right', 'right');
		const {meeting} = press('enter');
		expect(meeting?.rehearsal).toMatchObject({
			setting: {...usual, pressure: 'rushed', company: 'strong'},
			seed: 9,
		});
	});

	it('can reach every setting, and says of each value what it changes', () => {
		const reached = new Set<string>();
		const walk = (setting: typeof usual): void => {
			const key = JSON.stringify(setting);
			if (reached.has(key)) return;
			reached.add(key);
			for (const row of fields.keys()) walk(turned(setting, row, 1));
			for (const {says} of formOf(setting, 1, 'hard')) expect(says.length).toBeGreaterThan(10);
		};
		walk(usual);
		expect(reached.size).toBe(everySetting.length);
	});

	it('never has a seed below 0', () => {
		const {press} = atHome();
		press('down', 'enter', ...Array<string>(seedField).fill('down'));
		expect(press(...Array<string>(12).fill('left')).seed).toBe(0);
	});

	it('goes back with Escape', () => {
		expect(atHome().press('down', 'enter', 'escape').room).toBe('home');
	});
});

describe('the meeting', () => {
	it('keeps a reply before the manager answers it', () => {
		const order: string[] = [];
		const {press, live} = atHome({
			keeping: {
				begin: () => {
					order.push('begin');
					return {id: 'k'};
				},
				reply: () => {
					order.push(`reply after ${live.state().meeting?.rehearsal.turns.length ?? '?'} turns`);
					return undefined;
				},
				judged: (_id, _rehearsal, turn) => {
					order.push(`judged ${turn.number}`);
					return undefined;
				},
			},
		});
		press('enter', '=one', 'enter', '=two', 'enter');
		expect(order).toEqual(['begin', 'reply after 0 turns', 'judged 1', 'reply after 1 turns', 'judged 2']);
	});

	it('begins keeping with the first reply, so that a meeting only looked at leaves nothing', () => {
		let begun = 0;
		const {press} = atHome({keeping: {begin: () => ({id: String(++begun)})}});
		press('enter', 'ctrl+c');
		expect(begun).toBe(0);
	});

	it.each([
		['says no', {begin: () => ({problem: 'No room left.'})}, 'No room left.'],
		['fails at a reply', {reply: () => 'The file is locked.'}, 'The file is locked.'],
		[
			'throws',
			{
				reply: () => {
					throw new Error('disk I/O error');
				},
			},
			'This could not be kept (disk I/O error). The meeting goes on.',
		],
	])('goes on with one clear line where the keeping %s', (_how, keeping, said) => {
		const {press} = atHome({keeping});
		const {meeting} = press('enter', '=an answer', 'enter');
		expect(meeting?.note).toEqual({text: said, warns: true});
		expect(meeting?.rehearsal.turns).toHaveLength(1);
		expect(press('=x').meeting?.note).toBeUndefined();
	});

	it('asks before an empty answer is taken for silence, and counts its seconds', () => {
		const {press, wait, kept} = atHome();
		press('enter');
		wait(8.4);
		expect(press('enter').meeting?.note?.text).toBe('Nothing typed. Enter again lets the silence stand.');
		expect(kept).toEqual([]);
		wait(4);
		press('enter');
		expect(kept).toEqual([{kind: 'silence', seconds: 12}]);
		wait(3);
		press('enter', 'enter');
		expect(kept.at(-1)).toEqual({kind: 'silence', seconds: 3});
	});

	it('takes back the question about silence once something is typed', () => {
		const {press, kept} = atHome();
		press('enter', 'enter', '=a', 'backspace', 'enter');
		expect(kept).toEqual([]);
	});

	it('takes an answer of blanks for none, and sends others as typed', () => {
		const {press, kept} = atHome();
		press('enter', '=   ', 'enter');
		expect(kept).toEqual([]);
		press('alt+k', '=  two  ', 'alt+enter', '=lines ', 'enter');
		expect(kept).toEqual([{kind: 'answer', text: '  two  \nlines '}]);
	});

	it('has the earlier answers of this meeting as history', () => {
		const {press} = atHome();
		press('enter', '=first', 'enter', '=second', 'enter');
		expect(press('up', 'up').meeting?.draft.text).toBe('first');
	});

	it('takes keys that come in one chunk one after the other', () => {
		const {press, kept} = atHome();
		press('enter', '=one', 'enter', '=two', 'enter', '=three');
		expect(kept.map((reply) => reply.kind === 'answer' && reply.text)).toEqual(['one', 'two']);
	});

	it('turns the coach off, on, on with the manager’s mind, and off again', () => {
		const {press} = atHome({coach: 'off'});
		press('enter');
		expect(['ctrl+t', 'ctrl+t', 'ctrl+t'].map((chord) => press(chord).coach)).toEqual(['on', 'mind', 'off']);
	});

	it('prints each turn once, with the coach only while it is on', () => {
		const {press} = atHome({coach: 'off'});
		press('enter', '=one', 'enter');
		expect(press('ctrl+t').log.items.at(-1)).toMatchObject({kind: 'coach', turn: {number: 1}});
		const {log} = press('=two', 'enter');
		expect(log.items.map(({kind}) => kind)).toEqual(['card', 'turn', 'coach', 'turn']);
		expect(log.items.filter((item) => item.kind === 'turn').map(({coach}) => coach)).toEqual(['off', 'on']);
	});

	it('keeps the draft under an overlay, and shows the last turns again when it closes', () => {
		const {press, wipes} = atHome();
		press('enter', '=one', 'enter', '=two', 'enter', '=three', 'enter', '=half a sen');
		press('ctrl+o', 'down', 'escape');
		const {meeting, overlay, log} = press('f1', 'escape');
		expect(overlay).toBeUndefined();
		expect(meeting?.draft.text).toBe('half a sen');
		expect(wipes()).toBe(2);
		expect(log.items).toHaveLength(2);
	});
});

describe('leaving', () => {
	it('asks at Ctrl+C, stays with Escape, and leaves the meeting kept with the second', () => {
		const {press, state} = atHome();
		press('enter', '=one', 'enter', 'ctrl+c');
		expect(roomOf(state())).toBe('leaving');
		expect(roomOf(press('escape'))).toBe('meeting');
		const gone = press('ctrl+c', 'ctrl+c');
		expect(gone.left).toEqual({exitCode: 0});
		expect(gone.meeting?.rehearsal.ending).toBeUndefined();
		expect(farewellOf(gone)).toContain('pushback rehearse --resume k1');
	});

	it('prints what was typed and not sent', () => {
		const {press} = atHome();
		expect(farewellOf(press('enter', '=half a\u001b sentence', 'ctrl+c', '=y'))).toBe(
			'Typed and not sent:\nhalf a␛ sentence',
		);
	});

	it('can end the meeting there and show the summary', () => {
		const {press, kept} = atHome();
		const {room, meeting} = press('enter', '=one', 'enter', 'ctrl+c', '=e');
		expect(room).toBe('summary');
		expect(meeting?.rehearsal.ending).toBe('left');
		expect(kept.at(-1)).toEqual({kind: 'leave'});
	});

	it('asks over the help and the facts too, and never twice', () => {
		const {press, state} = atHome();
		press('enter', 'f1', 'ctrl+c');
		expect(roomOf(state())).toBe('leaving');
		press('escape', 'ctrl+o', 'ctrl+c');
		expect(roomOf(state())).toBe('leaving');
	});

	it('goes at a signal with its exit code, without asking', () => {
		const {live, press} = atHome();
		press('enter', '=one', 'enter');
		live.tell({type: 'told-to-go', exitCode: 143});
		expect(live.state().left).toEqual({exitCode: 143});
	});
});

describe('after the last word', () => {
	it('waits for Enter, then shows the summary', () => {
		const rehearsing = atHome();
		rehearsing.press('enter');
		expect(roomOf(toTheEnd(rehearsing))).toBe('parting');
		expect(rehearsing.press('=typed too late').room).toBe('meeting');
		const {room, log} = rehearsing.press('enter');
		expect(room).toBe('summary');
		expect(log.items.at(-1)?.kind).toBe('parting');
	});

	it('rehearses again in the same setting with a new seed, and leaves the summary above', () => {
		const rehearsing = atHome();
		rehearsing.press('enter');
		toTheEnd(rehearsing);
		rehearsing.press('enter');
		const {meeting, log} = rehearsing.press('=rr');
		expect(meeting?.rehearsal).toMatchObject({setting: usual, seed: 101, turns: []});
		expect(log.items.map(({kind}) => kind)).toEqual(['summary', 'card']);
	});

	it('prints the summary however one quits, once', () => {
		const rehearsing = atHome();
		rehearsing.press('enter');
		expect(farewellOf(toTheEnd(rehearsing))).toContain('Summary');
		expect(farewellOf(rehearsing.press('enter', 'escape', '=q'))).toContain('Ending:');
		const again = atHome();
		again.press('enter');
		toTheEnd(again);
		again.press('enter');
		again.press('=rr');
		expect(farewellOf(again.press('ctrl+c', 'ctrl+c'))).toBeUndefined();
	});

	it('begins no other meeting for a letter that was meant for the last answer', () => {
		const rehearsing = atHome();
		rehearsing.press('enter');
		for (let turn = 0; turn < 60 && rehearsing.state().room === 'meeting'; turn++) {
			// What goes on behind the last word came in one chunk with it.
			rehearsing.press('=a middling answer of some length', 'enter', 'enter', '=rrq');
		}
		expect(rehearsing.state()).toMatchObject({room: 'summary', sure: false, left: undefined});
		expect(rehearsing.press('=r')).toMatchObject({room: 'summary', sure: true});
		expect(rehearsing.press('=k')).toMatchObject({room: 'summary', sure: false});
		expect(rehearsing.press('=r').room).toBe('summary');
		expect(rehearsing.press('=r').room).toBe('meeting');
	});

	it('scrolls the summary no further than its ends', () => {
		const rehearsing = atHome({size: {columns: 60, rows: 20}});
		rehearsing.press('enter');
		toTheEnd(rehearsing);
		rehearsing.press('enter');
		const {top} = rehearsing.press(...Array<string>(200).fill('down'));
		expect(top).toBeGreaterThan(5);
		expect(rehearsing.press('up').top).toBe(top - 1);
		expect(rehearsing.press('pageup', 'pageup', 'pageup', 'pageup', 'pageup').top).toBe(0);
	});
});

describe('any sequence of keys', () => {
	const key = fc.oneof(
		{weight: 2, arbitrary: fc.constantFrom('=some words', '=q', '=e', '=?', '=🙂', '=or else', '=\\')},
		{weight: 3, arbitrary: fc.constantFrom('enter', 'enter', 'up', 'down', 'left', 'right', 'escape')},
		{
			weight: 2,
			arbitrary: fc.constantFrom(
				...bindings.flatMap(({chords}) => chords.map((name) => (name.length === 1 ? `=${name}` : name))),
			),
		},
	);

	it('never throws and never loses a sent answer', () => {
		fc.assert(
			fc.property(fc.array(key, {maxLength: 120}), (pressed) => {
				const {press, kept, state} = atHome();
				const sent: string[] = [];
				for (const each of pressed) {
					const before = state();
					press(each);
					const now = state();
					if (now.left) break;
					const draft = before.meeting?.draft.text ?? '';
					const cleared = now.meeting?.draft.history.length !== before.meeting?.draft.history.length;
					if (before.room === 'meeting' && now.room === 'meeting' && cleared) sent.push(draft);
					expect(now.requests).toEqual([]);
				}
				const answers = kept.flatMap((reply) => (reply.kind === 'answer' ? [reply.text] : []));
				expect(answers).toEqual(sent);
			}),
			{numRuns: 150},
		);
	});
});
