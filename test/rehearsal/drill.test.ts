import {describe, expect, it} from 'vitest';
import {exampleCase} from '../../src/case/example.ts';
import {readPack} from '../../src/pack-files.ts';
import {begin, fold} from '../../src/rehearsal/fold.ts';
import {leadInFor} from '../../src/rehearsal/lead-in.ts';
import {answerOf, chance, players, type Player} from '../../src/rehearsal/players.ts';
import type {Rehearsal, Script} from '../../src/rehearsal/rehearsal.ts';
import type {Assessment} from '../../src/scoring/assessment.ts';
import {branches, type Branch} from '../../src/terms.ts';
import {everySetting, usual} from '../settings.ts';
import {assessAsTold, text} from '../answers-as-told.ts';
import {byLength} from '../tui/rehearsing.ts';

const pack = readPack();

/** A drill played by chance. */
function drilled(branch: Branch, player: Player, setting: Script['setting'], seed: number): Rehearsal {
	const draw = chance(seed);
	let heard: ReturnType<typeof answerOf> | undefined;
	const assess = (): Assessment => {
		if (heard === undefined) throw new Error('a player answers before they are judged');
		return {...heard, version: 0, findings: [], score: 50, advice: ''};
	};
	const run = begin({setting, seed, drill: leadInFor(branch, exampleCase)}, {pack, assess});
	let rehearsal = run.rehearsal();
	while (rehearsal.ending === undefined) {
		heard = answerOf(player, rehearsal.now, draw);
		rehearsal = run.reply({kind: 'answer', text: '…'});
	}
	return rehearsal;
}

describe.each(branches)('a drill of %s', (branch) => {
	it('begins within it, with a talk behind it that is told', () => {
		const drill = leadInFor(branch, exampleCase);
		for (const setting of everySetting) {
			const {now} = fold({setting, seed: 7, drill, replies: []}, {pack, assess: byLength});
			expect(now).toMatchObject({move: `${branch}.raise`, branch, phase: 'pushback'});
			expect(now.moves).toEqual([`${branch}.raise`]);
		}
		expect(drill.says).toContain(drill.amount);
		expect(drill.says).toContain('the checkout migration');
	});

	it('raises nothing else, and takes three to five turns, two more at the most where much is asked back', () => {
		const lengths = players.flatMap((player) =>
			everySetting.flatMap((setting) =>
				[1, 2, 3].map((seed) => {
					const {turns} = drilled(branch, player, setting, seed);
					const raised = new Set(turns.flatMap(({manager}) => manager.branch ?? []));
					expect(raised).toEqual(new Set([branch]));
					return turns.length;
				}),
			),
		);
		const usually = lengths.filter((length) => length >= 3 && length <= 5).length / lengths.length;
		expect(Math.max(...lengths)).toBeLessThanOrEqual(7);
		expect(usually, lengths.toSorted().join(' ')).toBeGreaterThan(0.8);
	});
});

describe('a drill in which the point is given up at once', () => {
	it.each(branches)(
		'still asks what comes next, after %s: three turns at least, and no more than five',
		(branch) => {
			const lengths = everySetting.flatMap((setting) =>
				[1, 2, 3].map((seed) => {
					const run = begin(
						{setting, seed, drill: leadInFor(branch, exampleCase)},
						{pack, assess: assessAsTold},
					);
					let rehearsal = run.rehearsal();
					while (rehearsal.ending === undefined)
						rehearsal = run.reply({kind: 'answer', text: text({answer: 1, facts: ['concedes']})});
					return rehearsal.turns.length;
				}),
			);
			expect(Math.min(...lengths)).toBeGreaterThanOrEqual(3);
			expect(Math.max(...lengths)).toBeLessThanOrEqual(5);
		},
	);
});

describe('a lead-in', () => {
	it('comes of a case that says little, without a hole in it', () => {
		const [first] = exampleCase.achievements;
		if (first === undefined) throw new Error('the example has no achievement');
		const bare = {
			what: 'the audit',
			change: '',
			outcome: '',
			worth: '',
			source: '',
			ownPart: '',
			others: '',
			otherwise: '',
		};
		const poor = {...exampleCase, ask: '', achievements: [{...first, ...bare}]};
		for (const branch of branches) {
			const {says, amount, figure} = leadInFor(branch, poor);
			expect(amount).toBe('a bonus');
			expect(figure).toBeUndefined();
			expect(says).not.toMatch(/\(\)|: \.| {2}|undefined|, worth\s*[.,]/);
			expect(says).toContain('the audit');
		}
	});

	it('stays what it was when the case changes: it is part of the script', () => {
		const drill = leadInFor('budget', exampleCase);
		const script: Script = {setting: usual, seed: 3, drill, replies: []};
		const other = {...exampleCase, ask: '€1, once', achievements: []};
		const parts = {pack, assess: byLength};
		expect(fold(script, {...parts, case: other})).toEqual(fold(script, {...parts, case: exampleCase}));
	});
});
