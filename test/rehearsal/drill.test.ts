import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {exampleCase} from '../../src/case/example.ts';
import {readPack} from '../../src/pack-files.ts';
import {begin, fold} from '../../src/rehearsal/fold.ts';
import {leadInFor} from '../../src/rehearsal/lead-in.ts';
import {answerOf, chance, players, type Player} from '../../src/rehearsal/players.ts';
import type {Rehearsal, Reply, Script} from '../../src/rehearsal/rehearsal.ts';
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

	it('raises nothing else, and takes three to five turns', () => {
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
		expect(Math.min(...lengths)).toBeGreaterThanOrEqual(3);
		expect(Math.max(...lengths)).toBeLessThanOrEqual(5);
	});
});

const kinds = {
	strong: {kind: 'answer', text: text({answer: 2, facts: ['question', 'asks-date']})},
	fair: {kind: 'answer', text: text({answer: 1, facts: ['acknowledged']})},
	weak: {kind: 'answer', text: text({answer: 0})},
	hostile: {kind: 'answer', text: text({answer: 0, flags: ['ultimatum', 'complaint', 'arrogance']})},
	sorry: {kind: 'answer', text: text({answer: 1, humility: 2, facts: ['owns-fault', 'repair']})},
	'giving up': {kind: 'answer', text: text({answer: 1, facts: ['concedes']})},
	gibberish: {kind: 'answer', text: text({notRated: true})},
	silence: {kind: 'silence', seconds: 20},
} as const satisfies Record<string, Reply>;

const drill = (
	branch: Branch,
	setting: Script['setting'],
	seed: number,
	replies: readonly Reply[],
): Rehearsal => {
	const run = begin({setting, seed, drill: leadInFor(branch, exampleCase)}, {pack, assess: assessAsTold});
	for (const reply of replies) run.reply(reply);
	return run.rehearsal();
};

describe('a drill nobody leaves', () => {
	const aKind = fc.constantFrom(...Object.values(kinds));

	it('takes three to five turns, whatever is answered, and nothing at all too', () => {
		fc.assert(
			fc.property(
				fc.constantFrom(...branches),
				fc.constantFrom(...everySetting),
				fc.integer({min: 1, max: 50}),
				fc.array(aKind, {minLength: 5, maxLength: 5}),
				(branch, setting, seed, replies) => {
					expect(drill(branch, setting, seed, replies.slice(0, 2)).ending).toBeUndefined();
					expect(drill(branch, setting, seed, replies).ending).toBeDefined();
				},
			),
			{numRuns: 1500, seed: 11},
		);
	});

	it.each(branches)('takes as many of one kind, in any setting: %s', (branch) => {
		for (const reply of Object.values(kinds))
			for (const setting of everySetting) {
				const {turns, ending} = drill(branch, setting, 3, Array<Reply>(9).fill(reply));
				expect(ending).toBeDefined();
				expect(turns.length).toBeGreaterThanOrEqual(3);
				expect(turns.length).toBeLessThanOrEqual(5);
			}
	});

	it('takes nothing back that was agreed before the fifth answer, and asks nothing after it', () => {
		for (const branch of branches)
			for (const setting of everySetting) {
				const {silence, strong} = kinds;
				const replies = [silence, silence, strong, strong, strong];
				const agreed = drill(branch, setting, 3, replies.slice(0, 4)).commitments;
				const {turns, now, commitments} = drill(branch, setting, 3, replies);
				expect(now.moves.at(-1)).toMatch(/^end\./);
				expect(turns.length).toBeLessThanOrEqual(5);
				expect(commitments.slice(0, agreed.length)).toEqual(agreed);
			}
	});

	it('gets nothing for mere silence at the door', () => {
		for (const setting of everySetting)
			expect(drill('nibble', setting, 3, Array<Reply>(5).fill(kinds.silence)).ending).toMatch(
				/soft-promise|clean-no|damaged-trust/,
			);
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

describe('a drill in which the first answer gives up', () => {
	it.each(['budget', 'hr', 'deferral'] as const)(
		'is asked what happens next, whatever is said to a vague promise: %s',
		(branch) => {
			const {fair, weak} = kinds;
			for (const reply of [fair, weak, kinds['giving up']]) {
				const rehearsal = drill(branch, usual, 3, [kinds['giving up'], reply]);
				expect(rehearsal.now.moves).toContain('close.pin');
				expect(rehearsal.ending).toBeUndefined();
			}
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
