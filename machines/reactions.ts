/** The few words a manager puts before the next move, to show what was heard. */
import {sides, type Flag} from '../src/terms.ts';
import {lowersAsk, mayBeTheAsk, mayRaise, namesLess, raisesAsk} from './sum-asked.ts';
import {did, type Heard, type MeetingContext} from './context.ts';
import {lastWordsTo} from './last-words.ts';
import type {Move} from './moves.ts';
import {knownRepliesTo, repliesTo, repliesToAgainIn} from './replies-to-questions.ts';
import {isOfPeople, wordsTo} from './statements.ts';
import {concedes, isUnclear, isVented, strengthOf, tellsOfOffer} from './strength.ts';
import {placeIn, standsAt} from './stands-at.ts';
import {strikes} from './wishes.ts';

const toFaults: readonly (readonly [Flag, Move])[] = [
	['ultimatum', 'react.threat'],
	['arrogance', 'react.boast'],
	['complaint', 'react.blame'],
	['stuffing', 'react.recital'],
	['placeholder', 'react.recital'],
	['entitlement', 'react.owed'],
	['undermining', 'react.small'],
];

const proposals = [
	'other-pot',
	'split',
	'later-payment',
	'other-form',
	'pays-from-gain',
	'interim',
	'sets-bar',
	'offers-material',
] as const;

/** Where a proposal is what was asked for; elsewhere it is no news. */
const bargaining: readonly string[] = ['budget', 'deferral', 'lowball', 'prove-it', 'non-cash'];

/** Where something is to be shown. */
const toBeShown: readonly string[] = ['evidence', 'ask', 'credit', 'duty', 'doubt', 'amount'];

/** Where the work is told, what is told of it gets a word oftener than later on. */
const told: readonly string[] = ['opening', 'evidence'];

const toStrengths: readonly {readonly move: Move; readonly when: (heard: Heard, place: string) => boolean}[] =
	[
		{
			move: 'react.worth',
			// Another pot or a part is no result, whatever sum stands in it.
			when: (heard, place) =>
				place !== 'ask' &&
				!did(heard, 'other-pot', 'split') &&
				(heard.levels.roi === 2 || (told.includes(place) && (heard.levels.roi > 0 || did(heard, 'brings')))),
		},
		{
			move: 'react.figures',
			when: (heard, place) =>
				place !== 'ask' &&
				!did(heard, 'other-pot', 'split') &&
				(heard.levels.data === 2 || (told.includes(place) && did(heard, 'figure', 'compares'))),
		},
		{
			move: 'react.credit',
			when: (heard, place) =>
				toBeShown.includes(place) &&
				did(heard, 'credit') &&
				!did(heard, 'sole-credit') &&
				!heard.flags.includes('arrogance'),
		},
		{
			move: 'react.fresh',
			when: (heard, place) =>
				bargaining.includes(place) && strengthOf(heard) === 'strong' && did(heard, ...proposals),
		},
		{
			move: 'react.care',
			// Only a worry that was told can be understood.
			when: (heard, place) =>
				!['evidence', 'ask'].includes(place) && heard.levels.humility > 0 && did(heard, 'acknowledged'),
		},
	];

/** What was told of the work and is no more than that. */
const toResults: (typeof toStrengths)[number] = {
	move: 'react.result',
	// In the opening the next question takes it up.
	when: (heard, place) => place === 'evidence' && did(heard, 'deed', 'brings', 'counts'),
};

const isSide = (place: string): boolean => sides.some((side) => side === place);

/** What a manager notices in the figures, whatever else the answer is like. */
const toSlips: readonly {
	readonly move: Move;
	readonly when: (heard: Heard, place: string, asked: number) => boolean;
}[] = [
	{
		move: 'react.changed',
		when: (heard, place, asked) =>
			did(heard, 'changed-figure') ||
			// What is put right is no new sum.
			(mayRaise(place) && raisesAsk(heard, asked) && !did(heard, 'corrects')),
	},
	// Where the sum itself is dealt over, the lower figure is taken or asked about and not remarked on.
	{
		move: 'react.lower',
		when: (heard, place, asked) =>
			(['budget', 'hr', 'deferral'].includes(place) &&
				lowersAsk(heard, asked) &&
				!concedes(heard) &&
				// Half from another pot, or a half that was spoken of, is no smaller wish.
				(heard.facts.some(({fact, size}) => fact === 'discount' && size !== undefined) ||
					!did(heard, 'other-pot', 'split', 'interim', 'question', 'yes-no', 'asks-deed', 'sets-bar'))) ||
			(place === 'amount' && namesLess(heard, asked)),
	},
];

/** Each kind of praise comes at most this often in a meeting: a manager who praises every answer is no practice. */
const kindReactions = 2;

/**
 * The reactions to an answer, often none. Faults come first. A relationship-oriented manager notices people before
 * figures. No rebuke and no praise comes twice running, and each praise at most twice. What was asked is taken up, except
 * where the point was given up or the same put-off was said twice.
 */
export function reactionsTo(
	heard: Heard,
	context: Pick<MeetingContext, 'said' | 'spoken' | 'setting' | 'shown' | 'stance' | 'commitments'> &
		Partial<Pick<MeetingContext, 'questions' | 'owed'>>,
): readonly Move[] {
	const {said, shown} = context;
	if (isUnclear(heard)) return [];
	const place = placeIn({said});
	const reactions = said.filter((move) => move.startsWith('react.'));
	const onceOnly = (move: Move): readonly Move[] => (reactions.at(-1) === move ? [] : [move]);
	// Whoever begins with thanks or a question, or asks what is thought of it, argues from nothing yet.
	const polite =
		(place === 'opening' && did(heard, 'thanks', 'greets', 'asks-process')) || did(heard, 'asks-view');
	const plain = heard.flags.filter(
		(flag) =>
			heard.doubtful?.includes(flag) !== true &&
			// Beside thanks it is no more than a sigh.
			!(place === 'close' && did(heard, 'thanks', 'accepts')) &&
			// Whoever names the others has not put themselves above them.
			!(flag === 'arrogance' && standsAt({said}) === 'evidence.team' && did(heard, 'credit')) &&
			// “Sorry, I meant eight” makes nobody small.
			!(flag === 'undermining' && did(heard, 'corrects')) &&
			// A hard word in an answer that does what was asked is let pass outside the backbone.
			!(isSide(place) && heard.levels.answer === 2 && (flag === 'complaint' || flag === 'arrogance')),
	);
	const fault = toFaults.find(
		([flag, move]) =>
			plain.includes(flag) &&
			// A tired word is no fault, and a wish that is no bonus makes nobody small and is owed or not by other rules.
			!did(heard, 'worn-out') &&
			!(place === 'matter' && ['undermining', 'entitlement', 'complaint'].includes(flag)) &&
			!(polite && flag === 'entitlement') &&
			// “I think it deserves one” is no claim where the result was told with it.
			!(flag === 'entitlement' && heard.levels.data + heard.levels.roi > 0) &&
			// Who was promised something may say so; and a question, a feeling, a joke in a good answer lays no blame.
			!(
				flag === 'complaint' &&
				(isVented(heard) || did(heard, 'question', 'yes-no') || strengthOf({...heard, flags: []}) !== 'weak')
			) &&
			// What was promised or signed is owed, in a way.
			!(flag === 'entitlement' && did(heard, 'was-promised', 'by-contract')) &&
			// A day by which it should be decided is no threat.
			!(flag === 'ultimatum' && did(heard, 'date') && !tellsOfOffer(heard)) &&
			// Asked whether it is too much, or told what went wrong, the manager has another word for that.
			!(flag === 'undermining' && did(heard, 'asks-size', 'asks-how-much', 'asks-meaning', 'owns-fault')) &&
			// Whoever says that it hurts is told that it was heard.
			!(move === 'react.small' && did(heard, 'feels')),
	);
	// What the lead will look up or send is waited for, and not passed over.
	const owing: readonly Move[] =
		toBeShown.includes(place) &&
		// "The login page, did you see it?" is no page to come.
		!did(heard, 'asks-view', 'said-before') &&
		!did(heard, 'amount') &&
		heard.levels.data === 0 &&
		(did(heard, 'offers-material') ||
			// “At 7:10 now instead of 9:30” tells of the work.
			(did(heard, 'own-day') && !did(heard, 'brings', 'compares', 'counts', 'figure')) ||
			(!isSide(place) &&
				did(heard, 'next-step') &&
				did(heard, 'offers-check') &&
				!did(heard, 'question', 'yes-no')))
			? ['react.send']
			: [];
	// Told plainly, and not as a stick, it is noted; the talk comes to it.
	const offer: readonly Move[] =
		tellsOfOffer(heard) && place !== 'leaving' && !said.includes('react.offer') ? ['react.offer'] : [];
	// The sum is said back the first time it is named, unless the next move goes into it.
	const sum: readonly Move[] =
		mayBeTheAsk(place) && did(heard, 'amount') && shown.amount === undefined && !said.includes('react.sum')
			? ['react.sum']
			: [];
	// What nobody asked for is taken off again, and that says as well that it was taken the wrong way.
	const struck: readonly Move[] = strikes(heard, context).length > 0 ? ['react.struck'] : [];
	const corrected: readonly Move[] =
		struck.length > 0 ? struck : did(heard, 'corrects') ? ['react.corrected'] : [];
	const words = wordsTo(heard, context).filter((move) => owing.length === 0 || move !== 'react.go');
	// A question is not passed over, even where it has to wait.
	// "May I leave you the page?" is answered by waiting for it.
	const answered = repliesTo(heard, context).filter(
		(move) =>
			(owing.length === 0 || move !== 'react.perhaps') &&
			// “What list?” is answered by striking it.
			!(struck.length > 0 && /^react\.(?:asked|keep|about-)/.test(move)),
	);
	if (fault !== undefined) return [...onceOnly(fault[1]), ...words, ...owing, ...answered];
	// The last words are a farewell: whatever was said in them is taken up, and nothing is praised.
	if (place === 'close')
		return struck.length > 0
			? struck
			: lastWordsTo(heard, context, knownRepliesTo(heard, context), repliesToAgainIn(heard, context));
	// Asked for the smallest sum, the lead names it.
	const slip = toSlips.find(
		({move, when}) =>
			when(heard, place, shown.mostAsked) && !(move === 'react.lower' && standsAt({said}) === 'amount.cut'),
	);
	if (slip !== undefined) return [...struck, ...onceOnly(slip.move), ...words, ...answered];
	if (concedes(heard))
		return [...struck, ...offer, ...words.filter(isOfPeople), ...knownRepliesTo(heard, context)];
	const replies = [...corrected, ...sum, ...offer, ...words, ...owing, ...answered];
	const kind = praiseFor(heard, context, place);
	return replies.length === 0 && kind.length === 0 && isBesideThePoint(heard, said)
		? ['react.echo']
		: [...kind, ...replies];
}

/** What was asked for in these phases. */
const toThePoint = [
	'amount',
	'reason',
	'figure',
	'counts',
	'credit',
	'own-decision',
	'sole-credit',
	'beyond-role',
	'deed',
	'discount',
	'brings',
	'effort',
	'disputes',
	'names-work',
	'announces',
] as const;

const fewEchoes = 3;

/** Whether an answer is about something else than was asked, so that going on would pass it over. */
function isBesideThePoint(heard: Heard, said: MeetingContext['said']): boolean {
	const echoes = said.filter((move) => move === 'react.echo').length;
	return (
		['evidence', 'ask'].includes(placeIn({said})) &&
		// Whatever is said to that is a reason of a kind.
		standsAt({said}) !== 'ask.reason' &&
		heard.levels.data + heard.levels.roi === 0 &&
		!did(heard, ...toThePoint) &&
		echoes < fewEchoes &&
		!said.slice(-4).includes('react.echo')
	);
}

/** A nod to a good answer, where there is room for one; it is said only where nothing else is. */
function praiseFor(
	heard: Heard,
	{said, setting}: Pick<MeetingContext, 'said' | 'setting'>,
	place: string,
): readonly Move[] {
	const reactions = said.filter((move) => move.startsWith('react.'));
	const isTelling = told.includes(place) || place === 'ask';
	// What will be told is not told yet.
	if (place === 'matter') return [];
	if (strengthOf(heard) === 'weak' || (place === 'opening' && did(heard, 'announces'))) return [];
	// Nodding at two answers running sounds like a machine, except where one thing after the other is told.
	if (!isTelling && said.at(-2)?.startsWith('react.') === true) return [];
	const order = [...(setting.style === 'data-driven' ? toStrengths : toStrengths.toReversed()), toResults];
	return order
		.filter(
			({move, when}) =>
				when(heard, place) &&
				reactions.at(-1) !== move &&
				reactions.filter((reaction) => reaction === move).length < kindReactions,
		)
		.slice(0, 1)
		.map(({move}) => move);
}

/** Whether a reaction only praises. */
export const isPraise = (move: Move): boolean =>
	[...toStrengths, toResults].some((strength) => strength.move === move);
