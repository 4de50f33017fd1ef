/** What the rungs of the ladder change in the manager, and the forms that must be equally hard. */
import {describe, expect, it} from 'vitest';
import {pushbacksIn} from '../../machines/agenda.ts';
import {readPack} from '../../src/pack-files.ts';
import {begin} from '../../src/rehearsal/fold.ts';
import {formSeeds} from '../../src/rehearsal/ladder.ts';
import {longest, worthOf} from '../../src/rehearsal/odds.ts';
import {answerOf, chance, players, type Player} from '../../src/rehearsal/players.ts';
import type {Rehearsal, Start} from '../../src/rehearsal/rehearsal.ts';
import type {Branch} from '../../src/terms.ts';
import {everySetting, usual} from '../settings.ts';

const pack = readPack();

/** One meeting played by chance, which is drawn from `luck` and not from the meeting's seed. */
function played(player: Player, start: Start, luck: number): Rehearsal {
	const draw = chance(luck * 7919 + 13);
	let heard: ReturnType<typeof answerOf> | undefined;
	const run = begin(start, {
		pack,
		assess: () => {
			if (heard === undefined) throw new Error('a player answers before they are judged');
			return {...heard, version: 0, findings: [], score: 50, advice: ''};
		},
	});
	let rehearsal = run.rehearsal();
	for (let i = 0; i < longest && rehearsal.ending === undefined; i++) {
		heard = answerOf(player, rehearsal.now, draw);
		rehearsal = run.reply({kind: 'answer', text: '…'});
	}
	return rehearsal;
}

const raisedIn = ({turns}: Rehearsal): readonly Branch[] => [
	...new Set(turns.flatMap(({manager}) => manager.branch ?? [])),
];

const mean = (values: readonly number[]): number =>
	values.reduce((sum, value) => sum + value, 0) / values.length;

/** Strong players in every setting, with a few seeds. */
const meetings = (rung: Start['rung']): readonly Rehearsal[] =>
	everySetting.flatMap((setting) =>
		[1, 2, 3].map((seed) => played('strong', {setting, seed, ...(rung === undefined ? {} : {rung})}, seed)),
	);

describe('the hard rung', () => {
	it('has less patience and more pushbacks, and still an ending', () => {
		const [plain, hard] = [meetings(undefined), meetings('hard')];
		const counts = (all: readonly Rehearsal[]) => mean(all.map((rehearsal) => raisedIn(rehearsal).length));
		expect(counts(hard)).toBeGreaterThan(counts(plain) + 0.5);
		hard.forEach((rehearsal) => {
			expect(rehearsal.ending).toBeDefined();
			expect(raisedIn(rehearsal).length).toBeLessThanOrEqual(pushbacksIn(rehearsal.setting, 'hard'));
		});
		const first = (all: readonly Rehearsal[]) => mean(all.map(({turns}) => turns[0]?.stance.patience ?? 0));
		expect(first(hard)).toBeLessThan(first(plain) - 2);
	});
});

describe('the guided rung', () => {
	it('is the same manager as the plain one', () => {
		const bare = (all: readonly Rehearsal[]) => all.map((rehearsal) => ({...rehearsal, rung: undefined}));
		expect(bare(meetings('guided'))).toEqual(bare(meetings(undefined)));
	});
});

describe('the exam', () => {
	it('raises as many pushbacks as a plain meeting, in an order that the setting does not give away', () => {
		const exam = meetings('exam');
		exam.forEach((rehearsal) => {
			expect(rehearsal.ending).toBeDefined();
			expect(raisedIn(rehearsal).length).toBeLessThanOrEqual(pushbacksIn(rehearsal.setting));
		});
		const firsts = new Set(exam.map((rehearsal) => raisedIn(rehearsal)[0]));
		const plainFirsts = new Set(meetings(undefined).map((rehearsal) => raisedIn(rehearsal)[0]));
		expect(firsts.size).toBeGreaterThan(plainFirsts.size);
	});

	it('is the same for the same seed', () => {
		const start: Start = {setting: everySetting[5] ?? usual, seed: 9, rung: 'exam'};
		expect(played('fair', start, 3)).toEqual(played('fair', start, 3));
	});
});

describe.each(['plain', 'exam'] as const)('the two forms on the %s rung', (rung) => {
	const plays = 6;

	it.each(players)('let a %s player reach the same', (player) => {
		const worth = (seed: number): number =>
			mean(
				everySetting.flatMap((setting) =>
					Array.from({length: plays}, (_, luck) =>
						worthOf(played(player, {setting, seed, rung}, luck).ending ?? 'left'),
					),
				),
			);
		// Of eight steps between the worst ending and the best.
		expect(Math.abs(worth(formSeeds.A) - worth(formSeeds.B))).toBeLessThan(0.3);
	});

	it('are two meetings all the same: other pushbacks, or in another order, in every setting', () => {
		for (const setting of everySetting) {
			const [a, b] = (['A', 'B'] as const).map((form) =>
				raisedIn(played('strong', {setting, seed: formSeeds[form], rung}, 1)),
			);
			expect(a).not.toEqual(b);
		}
	});
});
