/** Everything the manager holds and does not say decides something: the same answer, one value of the stance apart. */
import {initialTransition, transition} from 'xstate';
import {describe, expect, it} from 'vitest';
import type {MeetingEvent, Stance} from '../../machines/context.ts';
import {nextBranch} from '../../machines/agenda.ts';
import {drillMeeting as drillMade, meeting} from '../../machines/meeting.ts';
import type {Move} from '../../machines/moves.ts';
import {outlookOf} from '../../machines/outlook.ts';
import type {Branch} from '../../src/terms.ts';
import {heard, type Told} from '../answers-as-told.ts';
import {usual} from '../settings.ts';

const good: Stance = {trust: 8, patience: 10, backing: 6, room: 3, doubts: []};
const answering = (told: Told): MeetingEvent => ({type: 'ANSWER', assessment: heard(told)});

const drillMeeting = drillMade();

type Snapshot = ReturnType<typeof initialTransition<typeof drillMeeting>>[0];

/** A meeting at its first pushback of a branch, after these answers, with this stance. */
function at(branch: Branch, stance: Partial<Stance>, before: readonly Told[] = []): Snapshot {
	const [first] = initialTransition(drillMeeting, {
		setting: usual,
		seed: 1,
		drill: {branch, amount: '8,000 euros'},
	});
	const held = {...first, context: {...first.context, stance: {...good, ...stance}}} as Snapshot;
	return before.reduce<Snapshot>(
		(snapshot, told) => transition(drillMeeting, snapshot, answering(told))[0],
		held,
	);
}

/** What the manager does after the answer, with a good stance and with one value of it changed. */
function apart(branch: Branch, worse: Partial<Stance>, told: Told, before: readonly Told[] = []) {
	const after = (stance: Partial<Stance>): readonly Move[] =>
		transition(drillMeeting, at(branch, stance, before), answering(told))[0].context.said;
	return {good: after({}), worse: after(worse)};
}

describe('the stance', () => {
	it('presses again with patience left, and closes the topic without', () => {
		const moves = apart('budget', {patience: 3}, {answer: 0});
		expect(moves.good).toContain('budget.press');
		expect(moves.worse).toContain('budget.stand');
	});

	it('goes on after a threat with trust to lose, and ends the talk without', () => {
		const threat: Told = {answer: 2, facts: ['offers-material'], flags: ['ultimatum']};
		const moves = apart('hr', {trust: 3}, threat);
		expect(moves.good).not.toContain('close.cold');
		expect(moves.worse).toContain('close.cold');
	});

	it('speaks of parts where there is room, and of none where there is not', () => {
		const moves = apart('budget', {room: 0}, {answer: 2, facts: ['split']});
		expect(moves.good).toContain('budget.split');
		expect(moves.worse).toContain('budget.dry');
	});

	it('takes the case to HR with enough to say for it, and only mentions it with little', () => {
		const moves = apart('hr', {backing: 1}, {answer: 2}, [{answer: 2, facts: ['offers-material']}]);
		expect(moves.good).toContain('hr.settle');
		expect(moves.worse).toContain('hr.mention');
	});

	it('takes the case to HR with one doubt open, and not with two', () => {
		const doubtful = apart('hr', {doubts: ['figures', 'tone']}, {answer: 2}, [
			{answer: 2, facts: ['offers-material']},
		]);
		expect(doubtful.good).toContain('hr.settle');
		expect(doubtful.worse).toContain('hr.mention');
	});
});

describe('what a proposal comes to', () => {
	const pot: readonly Told[] = [{answer: 2, facts: ['other-pot']}];
	const form: readonly Told[] = [{answer: 2, facts: ['other-form'], form: 'days'}];

	it('a strong answer has it at once from whoever is convinced, and later from whoever is not', () => {
		const moves = apart('budget', {backing: 0}, {answer: 2}, pot);
		expect(moves.good).toContain('budget.settle-half');
		expect(moves.worse).toContain('budget.settle-later');
	});

	it('a fair answer has it later from whoever is convinced, and nothing from whoever is not', () => {
		const moves = apart('budget', {backing: 0}, {answer: 1}, pot);
		expect(moves.good).toContain('budget.settle-later');
		expect(moves.worse).toContain('budget.stand');
	});

	it('another form than money is turned to, also from a pot that was looked for', () => {
		const days: Told = {answer: 1, facts: ['other-form'], form: 'days'};
		expect(apart('budget', {}, days, pot).good.at(-1)).toBe('budget.form');
	});

	it('what nobody has named is asked for, also from a pot that was looked for, and given only where it is put forward again', () => {
		const unnamed: Told = {answer: 1, facts: ['other-form']};
		expect(apart('budget', {}, unnamed, pot).good.at(-1)).toBe('budget.forms');
		expect(apart('budget', {}, {answer: 1}, [...pot, unnamed]).good).toContain('budget.stand');
		expect(apart('budget', {}, unnamed, [...pot, unnamed]).good).toContain('budget.settle-form');
	});

	it('is not given where it is turned down after all', () => {
		expect(apart('budget', {}, {answer: 2, facts: ['refuses']}, form).good).not.toContain(
			'budget.settle-form',
		);
	});

	it.each([
		[2, 'budget.settle-form'],
		[1, 'budget.settle-form'],
		[0, 'budget.stand'],
	] as const)('another form is settled by an answer of level %i: %s', (answer, move) => {
		expect(apart('budget', {}, {answer}, form).good).toContain(move);
	});
});

describe('trust', () => {
	const trustAfter = (...told: readonly Told[]): number =>
		at('budget', {trust: 5}, told).context.stance.trust;

	it('is won by one where a fault is owned and a step named to mend it', () => {
		const answer = {answer: 2} as const;
		expect(trustAfter({...answer, facts: ['owns-fault', 'repair']}) - trustAfter(answer)).toBe(1);
		expect(trustAfter({...answer, facts: ['owns-fault']})).toBe(trustAfter(answer));
	});
});

describe('what comes next', () => {
	const [{context}] = initialTransition(meeting, {setting: usual, seed: 1});
	const next = (budget: 'standing' | 'settled', room: Stance['room']) =>
		new Set(
			Array.from({length: 40}, (_, seed) =>
				nextBranch({
					...context,
					seed,
					stance: {...good, room},
					results: {budget, hr: 'settled', deferral: 'settled'},
				}),
			),
		);

	it('may be something other than money where the budget stood, or where there is no room, and else is not', () => {
		expect(next('standing', 3)).toContain('non-cash');
		expect(next('settled', 0)).toContain('non-cash');
		expect(next('settled', 3)).not.toContain('non-cash');
	});
});

describe('a drill', () => {
	const shown = (figure?: string) =>
		initialTransition(drillMeeting, {
			setting: usual,
			seed: 1,
			drill: {branch: 'doubt', amount: '8,000 euros', ...(figure === undefined ? {} : {figure})},
		})[0].context.shown;

	it('knows the figure that was claimed before it, where there was one', () => {
		expect(shown('38%')).toMatchObject({amount: '8,000 euros', figure: '38%'});
		expect(shown()).not.toHaveProperty('figure');
	});
});

describe('the ending', () => {
	const {context} = at('budget', {});
	const won = {...context, results: {deferral: 'settled', precedent: 'settled'} as const};
	const ending = (stance: Partial<Stance>) => outlookOf({...won, stance: {...good, ...stance}}).ending;

	it.each([
		[{}, 'granted'],
		[{trust: 2}, 'damaged-trust'],
		[{trust: 3}, 'clean-no'],
		[{backing: 2}, 'clean-no'],
		[{room: 2}, 'clean-no'],
		[{doubts: ['figures']}, 'clean-no'],
	] as const)('after the same answers, with %j: %s', (stance, expected) => {
		expect(ending(stance as Partial<Stance>)).toBe(expected);
	});
});
