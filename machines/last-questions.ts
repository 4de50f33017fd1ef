/** What is still asked before they part: what exactly was agreed, something else, or nothing more. */
import {did, isFirm, valueOf, type Heard} from './context.ts';
import {isTerm} from './promises.ts';
import {askedOpenly} from './asked-openly.ts';
import {askedAgain, termParts} from './open-questions.ts';
import type {SoFar} from './remarks.ts';

/** What of the meeting its last words go by. */
export type Told = Omit<SoFar, 'setting' | 'stance'>;

/** Asks something, however it is put. */
export const asks = (heard: Heard): boolean => did(heard, 'question', 'yes-no', 'own-question');

/** What has an answer of its own that says as much, or is no question about the terms. */
const askedElse = [
	'asks-leave',
	'asks-deed',
	'checks-back',
	'invites',
	'in-writing',
	'asks-backing',
	'asks-view',
	'asks-date',
	'offers-material',
	// How the way is: what was agreed need not be read out for that.
	'asks-overrule',
	'asks-first',
	'asks-harder',
	'asks-duration',
	'asks-stuck',
	'asks-see',
	'asks-along',
	'asks-on-list',
	'asks-go-back',
	'asks-certain',
	'asks-source',
	'asks-how-many',
] as const;

/** What a question about the terms that were summed up speaks of. */
const ofTheSummingUp = ['restates-terms', ...termParts, 'asks-size', 'shares', 'other-form'] as const;

/** Says that something was not answered, and nothing tells what. */
const insistsOnNothing = (heard: Heard): boolean =>
	did(heard, 'insists') &&
	!heard.facts.some(
		({fact, nth, value}) => fact === 'asks-again' && (nth !== undefined || value !== undefined),
	);

/** Something firm was agreed that can be read out. */
export const hasDeal = ({commitments}: Pick<Told, 'commitments'>): boolean =>
	commitments.some((each) => isFirm(each) && isTerm(each));

/** Says yes to it, and asks only whether it was understood alike. */
export const checksDeal = (heard: Heard): boolean =>
	did(heard, 'accepts', 'restates-terms') && did(heard, 'yes-no') && !did(heard, 'question', 'asks-either');

/** Of two parts that nobody has named the first is half of it now. */
const isHalfNow = (heard: Heard, asked: number): boolean =>
	heard.facts.some(
		({fact, value = '', size}) =>
			fact === 'split' &&
			(/^half\b.* now$/u.test(value) || (size !== undefined && size * 2 === asked && value.endsWith(' now'))),
	);

/** Puts it in parts otherwise than it was agreed. */
const saysOtherParts = (heard: Heard, {commitments, shown}: Pick<Told, 'commitments' | 'shown'>): boolean => {
	const first = valueOf(heard, 'split');
	return (
		first !== undefined &&
		!commitments.some(
			(each) =>
				isFirm(each) &&
				(each.first === first ||
					(each.kind === 'part' &&
						each.branch !== 'lowball' &&
						each.first === undefined &&
						isHalfNow(heard, shown.mostAsked))),
		)
	);
};

/** Whether the lead asks what exactly is agreed, puts it right or says no to it: that is told once, word for word. */
export const asksExact = (heard: Heard, context: Pick<Told, 'commitments' | 'said' | 'shown'>): boolean =>
	!context.said.includes('close.exact') &&
	hasDeal(context) &&
	!checksDeal(heard) &&
	(did(heard, 'puts-right', 'corrects', 'refuses', 'asks-how-much', 'asks-meaning') ||
		insistsOnNothing(heard) ||
		saysOtherParts(heard, context) ||
		(askedOpenly(heard).length > 0 && did(heard, ...ofTheSummingUp) && !did(heard, ...askedElse)));

/** Told when nothing more is asked before they part. */
const elseAsked = 'aside.else';

/** Nobody is asked more often whether there is anything else. */
const mostElse = 3;

/** Whether something is asked before they part that is no question of the terms, which are told word for word. */
export const asksAtLast = (heard: Heard, context: Told): boolean =>
	((did(heard, 'own-question') && askedOpenly(heard).length > 0) ||
		askedAgain(heard, context) !== undefined) &&
	!asksExact(heard, context) &&
	!(hasDeal(context) && checksDeal(heard)) &&
	context.said.filter((move) => move === elseAsked).length < mostElse;

/** Whether the lead, asked for anything else, has nothing more to ask or to put right. */
export const hasNoMore = (heard: Heard, context: Pick<Told, 'said'>): boolean =>
	context.said.at(-1) === elseAsked &&
	!asks(heard) &&
	heard.flags.length === 0 &&
	!did(heard, 'corrects', 'insists', 'restates-terms', 'sets-bar', 'split', 'matter', 'drops-matter');
