import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {pushbacksIn} from '../../machines/agenda.ts';
import {isFirm} from '../../machines/context.ts';
import {facts} from '../../src/scoring/assessment.ts';
import {readPack} from '../../src/pack-files.ts';
import {begin, fold} from '../../src/rehearsal/fold.ts';
import type {Rehearsal, Reply} from '../../src/rehearsal/rehearsal.ts';
import {backbone, flags, type Level, type Setting} from '../../src/terms.ts';
import {assessAsTold, middling, strong, text, weak, type Told} from '../answers-as-told.ts';
import {everySetting, nameOf, usual} from '../settings.ts';

const parts = {pack: readPack(), assess: assessAsTold};

const answer = (told: Told): Reply => ({kind: 'answer', text: text(told)});

/** No meeting is longer than this, however it is played. */
const longest = 30;

/** Gives the same answer until the meeting ends. */
function playing(told: Told, setting: Setting, seed: number): Rehearsal {
	const run = begin({setting, seed}, parts);
	let rehearsal = run.rehearsal();
	for (let i = 0; i < longest && rehearsal.ending === undefined; i++) rehearsal = run.reply(answer(told));
	return rehearsal;
}

/** Gives answers in turn until the meeting ends. */
function playingAll(tolds: readonly Told[], setting: Setting = usual, seed = 1): Rehearsal {
	return fold({setting, seed, replies: tolds.map(answer)}, parts);
}

const movesOf = ({turns, now}: Rehearsal): readonly string[] => [
	...turns.flatMap(({manager}) => manager.moves),
	...now.moves,
];

const levelOf = fc.constantFrom<Level>(0, 1, 2);

const anyTold: fc.Arbitrary<Told> = fc.record({
	answer: levelOf,
	data: levelOf,
	roi: levelOf,
	humility: levelOf,
	flags: fc.oneof({weight: 4, arbitrary: fc.constant([])}, fc.subarray([...flags], {maxLength: 2})),
	facts: fc.subarray([...facts], {maxLength: 5}),
	notRated: fc.oneof({weight: 12, arbitrary: fc.constant(false)}, fc.constant(true)),
});

const anyReply: fc.Arbitrary<Reply> = fc.oneof(
	{weight: 15, arbitrary: anyTold.map(answer)},
	{weight: 1, arbitrary: fc.constant<Reply>({kind: 'silence', seconds: 10})},
);

describe('a meeting', () => {
	it('always ends, within a bounded number of turns, and never says the same words twice', () => {
		fc.assert(
			fc.property(
				fc.constantFrom(...everySetting),
				fc.nat(9999),
				fc.array(anyReply, {minLength: longest, maxLength: longest}),
				(setting, seed, replies) => {
					const rehearsal = fold({setting, seed, replies}, parts);
					expect(rehearsal.ending).toBeDefined();
					const lines = [...rehearsal.turns.map(({manager}) => manager), rehearsal.now].flatMap((utterance) =>
						utterance.lines.map(({id}) => id),
					);
					expect(new Set(lines).size).toBe(lines.length);
					expect(rehearsal.turns.every(({manager}) => manager.text !== '')).toBe(true);
				},
			),
			{numRuns: 400},
		);
	});

	it('is the same for the same setting, seed and answers', () => {
		fc.assert(
			fc.property(
				fc.constantFrom(...everySetting),
				fc.nat(9999),
				fc.array(anyReply, {maxLength: 12}),
				(setting, seed, replies) => {
					const script = {setting, seed, replies};
					expect(JSON.stringify(fold(script, parts))).toBe(JSON.stringify(fold(script, parts)));
				},
			),
			{numRuns: 50},
		);
	});

	it('raises at least two of budget, HR and timing unless the lead gives it up or wants no money, and no more than the pressure allows', () => {
		fc.assert(
			fc.property(
				fc.constantFrom(...everySetting),
				fc.nat(9999),
				fc.array(anyReply, {minLength: longest, maxLength: longest}),
				(setting, seed, replies) => {
					const moves = movesOf(fold({setting, seed, replies}, parts));
					const raised = moves.filter((move) => /\.raise(?:-on)?$/.test(move));
					const ofBackbone = backbone.filter((branch) =>
						raised.some((move) => move.startsWith(`${branch}.`)),
					);
					expect(raised.length).toBeLessThanOrEqual(pushbacksIn(setting));
					const isGivenUp = moves.some(
						(move) => move.endsWith('.let-go') || /^(?:matter\.|close\.(?:one|matters)$)/.test(move),
					);
					if (!moves.includes('close.cold') && !isGivenUp) expect(ofBackbone.length).toBe(2);
				},
			),
			{numRuns: 300},
		);
	});

	for (const setting of everySetting) {
		it(`ends differently after strong and after weak answers (${nameOf(setting)})`, () => {
			const well = playing(strong, setting, 3);
			const badly = playing(weak, setting, 3);
			expect(well.ending).not.toBe(badly.ending);
			expect(well.commitments.some(isFirm)).toBe(true);
			expect(badly.commitments.some(isFirm)).toBe(false);
			expect(well.stance.trust).toBeGreaterThan(badly.stance.trust);
		});
	}

	it('gives no cash in a struggling company that pays by a grid, however well one argues', () => {
		fc.assert(
			fc.property(
				fc.array(anyReply, {minLength: longest, maxLength: longest}),
				fc.nat(99),
				(replies, seed) => {
					const setting: Setting = {...usual, company: 'struggling'};
					const {ending, commitments} = fold({setting, seed, replies}, parts);
					expect(['granted', 'part-now']).not.toContain(ending);
					expect(commitments.map(({kind}) => kind)).not.toContain('part');
				},
			),
			{numRuns: 100},
		);
	});

	it('ends where the lead walks out', () => {
		const rehearsal = fold({setting: usual, seed: 1, replies: [answer(middling), {kind: 'leave'}]}, parts);
		expect(rehearsal.ending).toBe('left');
		expect(rehearsal.now.move).toBe('end.left');
	});
});

describe('the manager', () => {
	it('asks for figures where none were named', () => {
		const {now} = playingAll([{answer: 2, facts: ['bonus']}, {answer: 1}]);
		expect(now.move).toBe('evidence.figures');
	});

	it('asks what the figures were worth where they have no meaning for the business', () => {
		const {now} = playingAll([
			{answer: 2, facts: ['bonus']},
			{answer: 2, data: 2},
		]);
		expect(now.move).toBe('evidence.worth');
	});

	it('asks about the team where all the credit was claimed', () => {
		const alone: Told = {answer: 2, data: 2, roi: 1, facts: ['sole-credit']};
		expect(playingAll([{answer: 2, facts: ['bonus']}, alone]).now.move).toBe('evidence.team');
	});

	it('asks for plain words where jargon carried the case', () => {
		expect(
			playingAll([
				{answer: 2, facts: ['bonus']},
				{answer: 1, data: 1, flags: ['jargon']},
			]).now.move,
		).toBe('evidence.plain');
	});

	it('asks the relationship-oriented way about the people, where the data-driven way has heard enough', () => {
		const told: readonly Told[] = [
			{answer: 2, facts: ['bonus']},
			{answer: 2, data: 2, roi: 1},
		];
		expect(playingAll(told).now.move).toBe('ask.invite');
		expect(playingAll(told, {...usual, style: 'relationship-oriented'}).now.move).toBe('evidence.team');
	});

	it('asks for a number, and then for the reason of it', () => {
		const before: readonly Told[] = [
			{answer: 2, facts: ['bonus']},
			{answer: 2, data: 2, roi: 1},
		];
		expect(playingAll([...before, {answer: 1}]).now.move).toBe('ask.figure');
		expect(playingAll([...before, {answer: 1, amount: '5%'}]).now.move).toBe('ask.reason');
	});

	const toPushback: readonly Told[] = [
		{answer: 2, facts: ['bonus']},
		{answer: 2, data: 2, roi: 1, facts: ['credit']},
		{answer: 2, roi: 2, amount: '8,000 euros', facts: ['reason']},
	];
	const inBudget: Setting = {...usual, bonus: 'discretionary', company: 'steady'};
	const budgetSeed = 1;

	it('opens a branch to a real move, and presses, then closes it on weak ones', () => {
		const raised = playingAll(toPushback, inBudget, budgetSeed);
		expect(raised.now.move).toBe('budget.raise');
		const opened = playingAll([...toPushback, {answer: 2, facts: ['other-pot']}], inBudget, budgetSeed);
		expect(opened.now.move).toBe('budget.pot');
		const pressed = playingAll([...toPushback, weak], inBudget, budgetSeed);
		expect(pressed.now.move).toBe('budget.press');
		const closed = playingAll([...toPushback, weak, weak], inBudget, budgetSeed);
		expect(closed.now.moves).toContain('budget.stand');
	});

	it('takes what is given away and offers nothing for it', () => {
		const {now, commitments} = playingAll(
			[...toPushback, {answer: 1, facts: ['concedes'], flags: ['concession']}],
			inBudget,
			budgetSeed,
		);
		expect(now.moves).toContain('budget.let-go');
		expect(commitments).toEqual([]);
	});

	it('says that a threat did not land, and loses trust', () => {
		const before = playingAll(toPushback, inBudget, budgetSeed);
		const after = playingAll([...toPushback, {answer: 1, flags: ['ultimatum']}], inBudget, budgetSeed);
		expect(after.now.moves).toContain('react.threat');
		expect(after.stance.trust).toBeLessThan(before.stance.trust);
		expect(after.stance.patience).toBeLessThan(before.stance.patience);
	});

	it('ends the talk coolly when trust or patience is used up', () => {
		const rehearsal = playing({answer: 0, flags: ['ultimatum', 'complaint']}, usual, 1);
		expect(movesOf(rehearsal)).toContain('close.cold');
		expect(rehearsal.ending).toBe('damaged-trust');
	});

	it('says back the date the lead named', () => {
		const dated: Told = {answer: 2, facts: ['later-payment'], date: 'the end of March'};
		const rehearsal = playingAll(
			[...toPushback, {answer: 2, facts: ['other-pot']}, dated],
			inBudget,
			budgetSeed,
		);
		expect(rehearsal.commitments[0]?.due).toEqual({said: 'the end of March'});
		expect(rehearsal.now.text).toContain('the end of March');
	});

	it('keeps a promise of money soft where HR was left to decide alone', () => {
		const inSplit: Told = {...strong, facts: ['split', 'credit']};
		const play = (seed: number): Rehearsal => {
			const run = begin({setting: {...usual, bonus: 'discretionary'}, seed}, parts);
			for (const told of toPushback) run.reply(answer(told));
			let rehearsal = run.rehearsal();
			for (let i = 0; i < longest && rehearsal.ending === undefined; i++) {
				const {branch} = rehearsal.now;
				rehearsal = run.reply(answer(branch === 'hr' ? weak : branch === 'budget' ? inSplit : strong));
			}
			return rehearsal;
		};
		const lost = Array.from({length: 30}, (_, seed) => play(seed)).filter(
			(rehearsal) =>
				movesOf(rehearsal).includes('hr.stand') && movesOf(rehearsal).includes('budget.settle-part'),
		);
		expect(lost.length).toBeGreaterThan(0);
		for (const {commitments, ending} of lost) {
			expect(commitments.filter(({kind}) => kind === 'part').some(isFirm)).toBe(false);
			expect(ending).not.toBe('part-now');
		}
	});

	it('takes a silence that is left to stand for strength, and a discount into it for a gift', () => {
		const silences = Array.from({length: 60}, (_, seed) => seed).flatMap((seed) => {
			const run = begin({setting: usual, seed}, parts);
			let rehearsal = run.rehearsal();
			for (let i = 0; i < longest && rehearsal.ending === undefined; i++) {
				if (rehearsal.now.move === 'silence.raise')
					return [{seed, replies: rehearsal.turns.map(({reply}) => reply)}];
				rehearsal = run.reply(answer(strong));
			}
			return [];
		});
		const [first] = silences;
		expect(first).toBeDefined();
		if (first === undefined) return;
		const after = (reply: Reply): Rehearsal =>
			fold({setting: usual, seed: first.seed, replies: [...first.replies, reply]}, parts);
		const held = after({kind: 'silence', seconds: 8});
		const sold = after(answer({answer: 1, facts: ['discount']}));
		expect(held.now.moves).toContain('silence.settle');
		expect(sold.now.moves).toContain('silence.pocket');
		expect(held.stance.backing).toBeGreaterThan(sold.stance.backing);
	});
});

describe('the other pushbacks', () => {
	const raisedAfter = (tolds: readonly Told[], setting: Setting = usual): readonly string[] =>
		Array.from({length: 12}, (_, seed) => playingAll(tolds, setting, seed))
			.flatMap(movesOf)
			.filter((move) => move.endsWith('.raise'));
	const opening: Told = {answer: 2, facts: ['bonus']};
	const asked: Told = {answer: 2, roi: 2, amount: '8,000 euros', facts: ['reason']};
	const shown: Told = {answer: 2, data: 2, roi: 1, facts: ['credit']};

	it('ask whose work it was where it was claimed alone', () => {
		const alone: Told = {answer: 2, data: 2, roi: 1, facts: ['sole-credit']};
		expect(raisedAfter([opening, alone, alone, asked, asked])).toContain('credit.raise');
		expect(raisedAfter([opening, shown, asked])).not.toContain('credit.raise');
	});

	it('doubt what “we” did and then “I”, and ask for it once', () => {
		const taken: Told = {...asked, facts: ['reason', 'we-became-i']};
		const raised = raisedAfter([opening, shown, taken]);
		expect(raised).not.toContain('credit.raise');
		const first = playingAll([opening, shown, taken], usual, 1);
		expect(movesOf(first)).toContain('doubt.who');
		const parted = playingAll([opening, shown, taken, {answer: 2, facts: ['credit']}], usual, 1);
		expect(movesOf(parted)).toContain('doubt.settle-who');
		const insisted = playingAll([opening, shown, taken, weak], usual, 1);
		expect(movesOf(insisted)).toContain('doubt.stand-who');
		expect(insisted.stance.doubts).toContain('credit');
	});

	it('doubt a blank until it is filled', () => {
		const blank: Told = {...asked, facts: ['reason', 'left-blank']};
		expect(movesOf(playingAll([opening, shown, blank], usual, 1))).toContain('doubt.blank');
		const early: Told = {answer: 1, data: 1, roi: 1, facts: ['left-blank']};
		const filled: Told = {answer: 2, data: 2, roi: 1, facts: ['fills-blank', 'credit']};
		expect(movesOf(playingAll([opening, early, filled, asked], usual, 1))).not.toContain('doubt.blank');
	});

	it('doubt figures that were thin, recited or blank', () => {
		const thin: Told = {answer: 1, data: 1, roi: 1};
		expect(raisedAfter([opening, thin, thin, asked, asked])).toContain('doubt.raise');
		expect(raisedAfter([opening, shown, asked])).not.toContain('doubt.raise');
	});

	it('ask about another offer where one was waved', () => {
		const threat: Told = {...asked, flags: ['ultimatum']};
		expect(raisedAfter([opening, shown, threat])).toContain('leaving.raise');
	});

	it('go into another offer that was told of, and do not ask whether there is one', () => {
		const rival: Told = {...asked, facts: ['reason', 'competing-offer']};
		const moves = everySetting.flatMap((setting) => movesOf(playingAll([opening, shown, rival], setting, 1)));
		expect(moves).toContain('leaving.recall');
		expect(moves).not.toContain('leaving.raise');
	});

	it('call it the job where its worth stayed open', () => {
		const technical: Told = {answer: 2, data: 2, facts: ['credit']};
		const plain: Told = {answer: 2, amount: '5%', facts: ['reason']};
		expect(raisedAfter([opening, technical, technical, plain, plain])).toContain('duty.raise');
	});

	it('ask why that number where no reason was given', () => {
		const bare: Told = {answer: 2, amount: '5%'};
		expect(raisedAfter([opening, shown, bare, {answer: 1}])).toContain('amount.raise');
	});

	it('come with the way bonuses are paid: the band with a grid, one more proof with KPIs', () => {
		const all = (setting: Setting): readonly string[] =>
			Array.from({length: 30}, (_, seed) => movesOf(playing(strong, setting, seed))).flat();
		expect(all(usual)).toContain('band.raise-on');
		expect(all(usual)).not.toContain('prove-it.raise-on');
		expect(all({...usual, bonus: 'kpi'})).toContain('prove-it.raise-on');
		expect(all({...usual, bonus: 'kpi'})).not.toContain('band.raise-on');
	});

	it('make an offer, and loosen it at the door, only where it goes well', () => {
		const moves = (told: Told): readonly string[] =>
			everySetting.flatMap((setting) =>
				[1, 2, 3, 4].flatMap((seed) => movesOf(playing(told, setting, seed))),
			);
		// Whoever takes it in parts has some of it already, and no low offer comes.
		const whole: Told = {...strong, facts: strong.facts?.filter((fact) => fact !== 'split') ?? []};
		expect(moves(whole)).toContain('lowball.raise');
		expect(moves(strong)).toContain('nibble.raise');
		expect(moves(weak)).not.toContain('lowball.raise');
		expect(moves(weak)).not.toContain('nibble.raise');
	});
});
