import {describe, expect, it} from 'vitest';
import {readPack} from '../../src/pack-files.ts';
import {fold} from '../../src/rehearsal/fold.ts';
import type {Reply} from '../../src/rehearsal/rehearsal.ts';
import {debriefOf} from '../../src/review/debrief.ts';
import {assessmentLines} from '../../src/review/assessment-lines.ts';
import type {Assess, NamedMistake} from '../../src/scoring/assessment.ts';
import {assessAsTold, strong, text, type Told} from '../answers-as-told.ts';
import {usual} from '../settings.ts';

const pack = readPack();
const threat: Told = {answer: 1, data: 2, roi: 2, humility: 2, flags: ['ultimatum']};

const named: NamedMistake = {
	handbook: 'threats',
	id: 'mistake.threat',
	title: 'A threat',
	about: 'ultimatum',
	place: {start: 0, end: 14},
	words: 'Pay or I leave',
	why: 'It may be called.',
	mend: 'Take it out.',
	rewrite: 'What would make it possible?',
	advice: 'Take out “Pay or I leave”.',
	points: -25,
};

/** Judges as told, and names the mistake behind the flag where `when` says so. */
const naming =
	(when: (answer: string) => boolean): Assess =>
	(answer, context) => {
		const told = assessAsTold(answer, context);
		return told.flags.length > 0 && when(answer) ? {...told, mistakes: [named]} : told;
	};

function practised(tolds: readonly Told[], when: (answer: string) => boolean = () => true) {
	const replies = tolds.map((told): Reply => ({kind: 'answer', text: text(told)}));
	return debriefOf(fold({setting: usual, seed: 2, replies}, {pack, assess: naming(when)}), pack).practise;
}

describe('what to practise next', () => {
	it('names the mistake that was made in most of the turns, and how often', () => {
		const [first, second, ...rest] = practised([strong, threat, threat, threat]);
		expect(first).toMatchObject({
			about: 'ultimatum',
			title: 'A threat',
			how: 'It may be called. Take it out.',
			mistake: {id: 'mistake.threat', count: 3},
			turns: [2, 3, 4],
		});
		expect(second).toBeDefined();
		expect(rest).toEqual([]);
	});

	it('speaks of the flag where no mistake was named for most of the turns', () => {
		const [first] = practised([strong, threat, threat, threat], () => false);
		expect(first).toMatchObject({about: 'ultimatum', title: 'No stick'});
		expect(first?.mistake).toBeUndefined();
	});
});

describe('an assessment in plain lines', () => {
	const answer = 'Pay or I leave, and the rest of what was said is of no matter here.';
	const lines = assessmentLines(
		answer,
		{...assessAsTold(text(threat), {topic: 'budget', manager: '', style: 'data-driven'}), mistakes: [named]},
		60,
	);

	it('names the mistake, quotes the words and says what could be said instead', () => {
		expect(lines).toContain('  ! A threat (-25): "Pay or I leave"');
		expect(lines).toContain('    better: What would make it possible?');
	});

	it('holds no line longer than asked', () => {
		for (const line of lines) expect(line.length).toBeLessThanOrEqual(60);
	});
});
