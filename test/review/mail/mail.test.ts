import {describe, expect, it} from 'vitest';
import {playByChance} from '../../../src/rehearsal/odds.ts';
import {players} from '../../../src/rehearsal/players.ts';
import type {Rehearsal} from '../../../src/rehearsal/rehearsal.ts';
import {mailOf, type Mail, type Names} from '../../../src/review/mail/mail.ts';
import {bodyOf, mailMarkdown, mailText} from '../../../src/review/mail/text.ts';
import {endings} from '../../../src/terms.ts';
import {pack, playedScript, scriptNames} from '../../played-scripts.ts';
import {everySetting} from '../../settings.ts';

const written = (rehearsal: Rehearsal, names?: Names): Mail => {
	const mail = mailOf(rehearsal, pack, names);
	if (mail === undefined) throw new Error('the meeting has no ending');
	return mail;
};

const after = (script: string, names?: Names): Mail => written(playedScript(script), names);

/** Meetings of every kind, for what must hold whatever was said. */
const many = everySetting.flatMap((setting) =>
	players.flatMap((player) => [1, 2, 3, 6].map((seed) => playByChance(player, setting, seed, pack))),
);

describe('the follow-up mail', () => {
	it('names amount, owner and date of what was agreed, the main thing first', () => {
		expect(after('part-now-rest-in-july').agreed).toEqual([
			'4,000 euros now, and the rest of the 8,000 euros by the end of July, if failures stay below 2.5%. You put both through.',
			'You take it to HR yourself, and I hear from you by the end of next week, whatever they say.',
		]);
	});

	it('calls the form by the name the lead gave it', () => {
		expect(after('days-not-cash').agreed).toEqual(['The course: you arrange it by the end of the month.']);
	});

	it('puts the date into the subject', () => {
		expect(after('prove-it-in-writing').subject).toBe(
			'Our talk today: we look again by the end of September',
		);
	});

	it('asks for what is missing from a promise instead of making it up', () => {
		const {agreed, open} = after('prove-it-in-writing');
		expect(agreed[0]).toBe(
			'8,000 euros if the condition is met by the end of September. You check it, and then it is paid.',
		);
		expect(open).toEqual([
			'What exactly is the condition? I would like one line that we both read the same way.',
		]);
	});

	it('calls a low offer what it was, and asks for its figure only where it was taken as it stood', () => {
		const {agreed, open} = after('low-offer-packaged');
		expect(agreed[0]).toBe(
			'About 2,700 euros now, and the rest of the 8,000 euros by the end of June. You put both through.',
		);
		expect(open).toEqual([]);
	});

	it('asks for a day where the lead was told to remind the manager', () => {
		const reminded = many.filter(
			({commitments}) =>
				commitments.every(({kind, lapsed}) => kind === 'reminder' && lapsed !== true) &&
				commitments.length > 0,
		);
		expect(reminded.length).toBeGreaterThan(0);
		for (const rehearsal of reminded.filter(({ending}) => ending !== 'damaged-trust' && ending !== 'left'))
			expect(written(rehearsal).open.join(' ')).toContain('You asked me to remind you.');
	});

	it('asks for the next step after kind words', () => {
		const {agreed, open} = after('talked-down');
		expect(agreed).toEqual([]);
		expect(open).toEqual(['What happens next, who does it, and by when?']);
	});

	it('thanks for a no and asks what a yes would take', () => {
		const mail = after('round-number');
		expect(mail.opening).toHaveLength(1);
		expect(mail.opening[0]).toMatch(/^Thank you/);
		expect(mail.open).toEqual(['What would have to be true for a yes, and in which month may I ask again?']);
	});

	it('owns a threat even after a talk that ended well', () => {
		expect(after('cold-but-mended').opening[1]).toContain('ultimatum');
	});

	it('only repairs after damaged trust, in a few words', () => {
		const mail = after('damaged-trust');
		expect([mail.agreed, mail.open, mail.mine]).toEqual([[], [], []]);
		expect(bodyOf(mail).split(/\s+/).length).toBeLessThan(80);
	});

	it('says what the lead offered to write up, and by when', () => {
		expect(after('offer-told-openly').mine).toEqual(['What I offered to write up: you have it by Tuesday.']);
	});

	it('lists nothing as agreed after a walk-out', () => {
		expect(after('left-early').agreed).toEqual([]);
	});

	it('greets and signs with the names that are known, and leaves blanks for the others', () => {
		expect(after('part-now-rest-in-july', {manager: 'Dana'})).toMatchObject({
			greeting: 'Hi Dana,',
			signature: '‹your name›',
			blanks: ['‹your name›'],
		});
	});

	it('is not written while the meeting goes on', () => {
		const {ending, ...goingOn} = playedScript('round-number');
		expect(ending).toBe('clean-no');
		expect(mailOf(goingOn, pack)).toBeUndefined();
	});

	it('is there for every ending, in both styles', () => {
		const kinds = new Set(
			[...many, ...scriptNames.map(playedScript)].map(({ending, setting}) => `${ending} ${setting.style}`),
		);
		for (const ending of endings.filter((each) => each !== 'left')) {
			expect(kinds).toContain(`${ending} data-driven`);
			expect(kinds).toContain(`${ending} relationship-oriented`);
		}
	});

	it('reads as whole sentences whatever was said', () => {
		for (const mail of many.map((rehearsal) => written(rehearsal))) {
			const sentences = [...mail.opening, ...mail.agreed, ...mail.mine, mail.closing];
			for (const sentence of sentences) expect(sentence).toMatch(/^(?:\p{Lu}|\d).*[.?:]$/u);
			for (const question of mail.open)
				expect(question).toMatch(
					/^\p{Lu}.*(?:\?|my notes\.|the same way\.|its name\.|write down a figure\.)$/u,
				);
			expect(mailText(mail)).not.toMatch(/undefined|[{}]| {2}|,,|\.\./);
			expect(mail.subject.length).toBeLessThan(90);
		}
	});

	it('takes each firm promise as a point and each soft one as a question', () => {
		for (const rehearsal of many.filter(({ending}) => ending !== 'damaged-trust')) {
			const {agreed, open} = written(rehearsal);
			const {commitments} = rehearsal;
			// An answer that is owed is an open question.
			const firm = commitments.filter(
				({kind, owner, due, lapsed}) => kind !== 'answer' && owner && due && lapsed !== true,
			);
			expect(agreed).toHaveLength(firm.length);
			if (firm.length < commitments.length && firm.length === 0) expect(open).not.toEqual([]);
		}
	});

	it('never says the same thing to two endings', () => {
		const openings = new Map(
			[...many, ...scriptNames.map(playedScript)].map((rehearsal) => {
				const {opening, closing} = written(rehearsal);
				return [`${opening[0]}${closing}`, rehearsal.ending] as const;
			}),
		);
		expect(new Set(openings.values()).size).toBeGreaterThanOrEqual(9);
		expect(openings.size).toBeGreaterThanOrEqual(16);
	});
});

describe('the mail as Markdown', () => {
	it('shows what was said and makes no markup of it', () => {
		const mail = after('part-now-rest-in-july', {manager: '[Dana](http://x.example) *now*'});
		expect(mailMarkdown(mail)).toContain('Hi \\[Dana\\]');
	});
});
