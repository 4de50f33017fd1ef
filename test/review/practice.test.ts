import {describe, expect, it} from 'vitest';
import {readPack} from '../../src/pack-files.ts';
import {fold} from '../../src/rehearsal/fold.ts';
import type {Reply} from '../../src/rehearsal/rehearsal.ts';
import {debriefOf} from '../../src/review/debrief.ts';
import {assess} from '../../src/scoring/assess.ts';
import {assessmentLines} from '../../src/review/terminal.ts';
import {usual} from '../settings.ts';

const pack = readPack();

const played = (answers: readonly string[]) =>
	debriefOf(
		fold(
			{setting: usual, seed: 2, replies: answers.map((text): Reply => ({kind: 'answer', text}))},
			{pack, assess},
		),
		pack,
	);

describe('what to practise next', () => {
	const threats = [
		'I would like to talk about a bonus for this year.',
		'Approve it this week or I resign.',
		'Approve 8,000 now or I hand in my notice.',
		'Pay it, otherwise I sign with a competitor.',
	];

	it('names the mistake that was made in most of the turns, and how often', () => {
		const {practise} = played(threats);
		const threat = practise.find(({about}) => about === 'ultimatum');
		expect(threat).toMatchObject({title: 'A threat', mistake: {id: 'mistake.threat'}});
		expect(threat?.mistake?.count).toBeGreaterThanOrEqual(2);
	});

	it('is two things at most', () => {
		expect(played(threats).practise.length).toBe(2);
	});
});

describe('an assessment in plain lines', () => {
	const answer = 'Approve it this week or I resign.';
	const lines = assessmentLines(
		answer,
		assess(answer, {topic: 'budget', manager: '', style: 'data-driven'}),
		80,
	);

	it('names the mistake, quotes the words and says what could be said instead', () => {
		const text = lines.join('\n');
		expect(text).toMatch(/! A threat \(-25\): "Approve it this week or I resign/);
		expect(text).toMatch(/better: .+\?/);
	});

	it('holds no line longer than asked', () => {
		for (const line of lines) expect(line.length).toBeLessThanOrEqual(80);
	});
});
