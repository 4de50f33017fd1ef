/** The few words a manager puts before the next move, to show what was heard. */
import type {Flag} from '../src/terms.ts';
import {lowersAsk, raisesAsk} from './asked.ts';
import {did, type Heard, type MeetingContext} from './context.ts';
import type {Move} from './moves.ts';
import {replyTo} from './questions.ts';
import {concedes, strengthOf} from './strength.ts';

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

const toStrengths: readonly {readonly move: Move; readonly when: (heard: Heard, place: string) => boolean}[] =
	[
		{move: 'react.worth', when: ({levels}) => levels.roi === 2},
		{move: 'react.figures', when: ({levels}) => levels.data === 2},
		{move: 'react.credit', when: (heard) => heard.levels.humility > 0 && did(heard, 'credit')},
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

/** What a manager notices in the figures, whatever else the answer is like. */
const toSlips: readonly {
	readonly move: Move;
	readonly when: (heard: Heard, place: string, asked: number) => boolean;
}[] = [
	{
		move: 'react.changed',
		when: (heard, _, asked) => did(heard, 'changed-figure') || raisesAsk(heard, asked),
	},
	// Where the sum itself is dealt over, the lower figure is taken or asked about and not remarked on.
	{
		move: 'react.lower',
		when: (heard, place, asked) =>
			['budget', 'hr', 'deferral'].includes(place) && lowersAsk(heard, asked) && !concedes(heard),
	},
];

/** A kind reaction comes at most this often in a meeting: a manager who praises every answer is no practice. */
const kindReactions = 2;

/**
 * The reaction to an answer, or none. Faults come first. A relationship-oriented manager notices people before
 * figures. No reaction comes twice running, and the kind ones stay rare.
 */
export function reactionTo(
	heard: Heard,
	{
		said,
		setting,
		shown,
		stance,
		commitments,
	}: Pick<MeetingContext, 'said' | 'setting' | 'shown' | 'stance' | 'commitments'>,
): Move | undefined {
	if (heard.notRated !== undefined) return undefined;
	const place = said.at(-1)?.split('.')[0] ?? '';
	const reactions = said.filter((move) => move.startsWith('react.'));
	// Whoever begins with a word of thanks argues from nothing yet.
	const polite = place === 'opening' && did(heard, 'thanks');
	const fault = toFaults.find(([flag]) => heard.flags.includes(flag) && !(polite && flag === 'entitlement'));
	if (fault !== undefined) return reactions.at(-1) === fault[1] ? undefined : fault[1];
	const slip = toSlips.find(({when}) => when(heard, place, shown.mostAsked));
	if (slip !== undefined && place !== 'close') return reactions.at(-1) === slip.move ? undefined : slip.move;
	if (concedes(heard)) return undefined;
	// A question is not passed over, even where it has to wait.
	const reply = replyTo(heard, {said, stance, commitments});
	if (reply !== undefined) return reply;
	// The last words are a farewell, not an answer to a proposal.
	if (place === 'close' || strengthOf(heard) === 'weak') return undefined;
	// Nodding at two answers running sounds like a machine.
	if (said.at(-2)?.startsWith('react.') === true) return undefined;
	const order = setting.style === 'data-driven' ? toStrengths : toStrengths.toReversed();
	return order.find(
		({move, when}) =>
			when(heard, place) &&
			reactions.at(-1) !== move &&
			reactions.filter((reaction) => reaction === move).length < kindReactions,
	)?.move;
}
