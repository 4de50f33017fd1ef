/**
 * What is left of a reply once its last move is known: the answers to at most two questions, or one word to what was told;
 * of what closes or leads on, all that says something; then the move. Only what puts something right goes before an answer.
 */
import type {Heard} from './context.ts';
import {dealAnswers} from './deal-questions.ts';
import {isYes, nothing, oneOf, type Remark} from './remarks.ts';
import {explanations} from './meant.ts';
import type {Move} from './moves.ts';
import {others} from './other-questions.ts';
import {questions} from './questions.ts';
import {inPlaceOfOne} from './lead-over.ts';
import {isPraise} from './reactions.ts';
import {wordsToProposals} from './proposals.ts';
import {withoutLess} from './said-by.ts';
import {statements} from './statements.ts';
import {gifts} from './wishes.ts';

/** What is said of the sum, where the next move does not go into it. */
const asides: readonly Remark[] = [{said: nothing, replies: ['react.sum'], takenUpBy: oneOf('ask.reason')}];

const putWords: readonly Move[] = [...new Set(wordsToProposals.map(([, words]) => words))];

const answers = (move: Move, reply: Move, heard: Heard): boolean =>
	[...asides, ...questions, ...others, ...statements].some(
		({replies, takenUpBy}) => replies.includes(reply) && takenUpBy(move, heard),
	);

/** Words that only put a question off. */
const putOffs: readonly Move[] = ['react.second', 'react.did-hear'];

/** That it was passed over is said right before the answer, and never without one. */
const passedOver = 'react.passed-over' satisfies Move;

/** Words to a question: with these the lead has an answer. */
const replies: readonly Move[] = [
	'react.asked-again',
	'react.still-owed',
	...Object.values(gifts),
	'react.form-stands',
	'react.form-no',
	'react.not-yet',
	'react.heard',
	'react.stands',
	'react.terms',
	'react.go',
	'react.either',
	'react.helps',
	...explanations,
	...[...questions, ...others].flatMap((remark) => remark.replies),
	'react.agrees',
	'react.favour',
	'react.stays',
	'react.judge',
	'react.in-note',
	'react.none-now',
	'react.left-open',
].filter((move): move is Move => !putOffs.some((putOff) => putOff === move));

/** Answers that say little: of two they are the first to go. */
const thin: readonly Move[] = [
	'react.asked',
	'react.keep',
	'react.try',
	'react.request',
	'react.which',
	'react.verdict',
	'react.why-asked',
	'react.fine',
	'react.either',
];

/** Words that would be missed: a fault, a figure that moved, something put right. The first weighs most. */
const missed: readonly Move[] = [
	'react.struck',
	'react.turn',
	'react.changed',
	'react.corrected',
	'react.threat',
	'react.boast',
	'react.owed',
	'react.recital',
	'react.blame',
	'react.lower',
	'react.offer',
];

/** The rest, the first said before the others; praise is said where there is nothing else. */
const lesser: readonly Move[] = [
	'react.felt',
	'react.promised',
	'react.share',
	'react.contract',
	...putWords,
	'react.put',
	'react.send',
	'react.small',
	'react.others-got',
	'react.recount',
	'react.form-first',
	'react.refused',
	'react.again',
	'react.gap',
	'react.sum',
	'react.basis',
	'react.check',
	'react.effort',
	'react.did-hear',
];

const isReply = (move: Move): boolean => replies.includes(move);
const isMissed = (move: Move): boolean => missed.includes(move);

const placeAmong = (moves: readonly Move[], move: Move): number => {
	const at = moves.indexOf(move);
	return at < 0 ? moves.length : at;
};

/** The words to what was told, of which one is said: what would be missed most, and praise last. */
function weightiest(words: readonly Move[]): readonly Move[] {
	const rank = (move: Move): number =>
		isPraise(move)
			? lesser.length + 1
			: isMissed(move)
				? placeAmong(missed, move) - missed.length
				: placeAmong(lesser, move);
	return words.toSorted((a, b) => rank(a) - rank(b)).slice(0, 1);
}

/** A manager answers at most this many questions in one breath. */
const inOneBreath = 2;

/** Of the words to one answer those that are said: its questions have theirs, and beside them only what would be missed. */
function wordsAmong(given: readonly Move[], closing: boolean): readonly Move[] {
	const each = [...new Set(given)];
	const known = withoutLess(each.filter(isReply));
	const full = known.filter((move) => !thin.includes(move));
	const answered = full.length > 0 ? full.slice(0, inOneBreath) : known.slice(0, 1);
	// That one of two is open is said only beside the answer to the other.
	const told = weightiest(
		each.filter((move) => !isReply(move) && move !== 'react.second' && move !== passedOver),
	);
	if (answered.length > 0) {
		// To two questions no more is said than their answers.
		const second = each.includes('react.second') && full.length === 1 ? (['react.second'] as const) : [];
		if (answered.length + second.length > 1) return [...answered, ...second];
		if (each.includes(passedOver)) return [passedOver, ...answered.slice(0, 1)];
		// What was put right is taken as it was meant, and then answered.
		return told.includes('react.corrected') || told.includes('react.struck')
			? [...told, ...answered]
			: [...answered, ...told.filter(isMissed)];
	}
	// What closes a point is itself the word to what was told.
	return closing ? told.filter(isMissed) : told;
}

/** Words that leave open what a yes right after them decides. */
const leaveOpen: readonly Move[] = [
	...putOffs,
	'react.no',
	'react.perhaps',
	'react.verdict',
	'react.which',
	'react.unsure',
	'react.refused',
	'react.stands',
	'react.why',
	// What would settle it need not be said where it is settled.
	...explanations.filter((move) => !/^react\.about-(?:conduct|nibble)$/.test(move)),
];

/** Words that agree to something, which a no right after them would take back. */
const agree: readonly Move[] = ['react.request', 'react.backs', 'react.helps', 'react.go', 'react.either'];

/** What is new is not turned down in the same breath. */
const turnsDown: Readonly<Partial<Record<Move, RegExp>>> = {'react.fresh': /^budget\.dry$|\.stand(?:-on)?$/};

const isNo = (move: Move): boolean => move === 'close.no' || move.endsWith('.stand');

/** Words that lead over and say nothing else: of several in one reply they are the first to go. */
const onlyLeads: readonly Move[] = ['bridge.next', 'bridge.kept', 'bridge.money', 'bridge.wait'];

/** What a summing up says as well. */
const summedUp: Readonly<Partial<Record<Move, RegExp>>> = {
	'close.part': /^(?:budget\.settle-part|lowball\.settle)$/,
	'close.later': /^budget\.settle-later$/,
	'close.review': /^deferral\.settle$/,
	'close.condition': /^prove-it\.settle$/,
	'close.sponsor': /^hr\.settle$/,
	'close.share': /^lowball\.(?:settle|take)$/,
	'close.recognition': /^(?:budget\.settle-form|lowball\.settle-form|non-cash\.settle)$/,
	// What was just given stands in the list.
	'close.matters': /^react\.(?:give-|form-stands)/,
	'close.track': /^duty\.track$/,
	// The whole yes overtakes whatever was to be waited for, and the taking back of a day just named.
	'close.grant': /^(?:(?:budget|deferral|prove-it|hr)\.settle|bridge\.r)/,
	'close.endorse': /^(?:(?:budget|deferral|prove-it|hr)\.settle|bridge\.r)/,
	'close.no': /^(?:budget|deferral|lowball|prove-it)\.stand$/,
};

/** What is agreed in the same breath is no longer only what was asked for, and no longer put off. */
const nowAgreed: readonly (readonly [RegExp, readonly Move[], Move])[] = [
	[/^close\.(?:grant|endorse)$/, ['react.sum-asked', 'react.sum-later'], 'react.sum-whole'],
	[/^(?:budget\.settle-later|deferral\.settle|prove-it\.settle)$/, ['react.sum-asked'], 'react.sum-later'],
	[/^(?:hr\.settle|close\.sponsor)$/, ['react.sum-asked'], 'react.sum-whole'],
];

/** The words to how much it is, once more is agreed than when it was asked; none where the next move tells the parts. */
function sumNow(reply: Move, moves: readonly Move[]): readonly Move[] {
	const agreed = nowAgreed.find(([by, told]) => told.includes(reply) && moves.some((move) => by.test(move)));
	if (agreed !== undefined) return [agreed[2]];
	const inParts = moves.some((move) => /\.settle-(?:part|half)$|^close\.part$/.test(move));
	return inParts && ['react.sum-asked', 'react.sum-later', 'react.sum-part'].includes(reply) ? [] : [reply];
}

const names = /^(?:budget|deferral|prove-it)\.settle/;

/** Of all that is done in one reply what is put into words: nothing is said twice in a breath, or said and taken back. */
export function worded(turn: readonly Move[]): readonly Move[] {
	const sums = summedUp[turn.at(-1) ?? 'aside.silence'];
	const hasDay = turn.some((move) => names.test(move));
	const voiced = turn.filter((move) => sums?.test(move) !== true || (move === 'bridge.reverse' && !hasDay));
	return voiced.at(-2) === inPlaceOfOne ? voiced.slice(0, -1) : voiced;
}

/** Moves that read the terms out, or ask what is wrong in them. */
const readsOut: readonly Move[] = ['close.exact', 'close.corrected', 'close.missing'];

/** Where all of it is said exactly, only what is between two people goes before it. */
const beforeTerms: readonly Move[] = ['react.corrected', 'react.struck', 'react.felt', ...dealAnswers];

/**
 * What has been said, and the next move; of what was said since the last answer, `spoken` moves ago, only what belongs
 * beside it is left. `heard`: the answer it replies to.
 */
export function saidThen(
	{said: all, spoken}: {readonly said: readonly Move[]; readonly spoken: number},
	move: Move,
	heard: Heard,
): readonly Move[] {
	const turn = all.slice(spoken);
	const isWord = (each: Move): boolean => each.startsWith('react.');
	const points = turn.filter((each) => !isWord(each));
	const decided = [...points, move].some(isYes);
	const refused = [...points, move].some(isNo);
	const words = wordsAmong(
		turn
			.flatMap((each) => sumNow(each, [...points, move]))
			.filter((each) => isWord(each) && (!readsOut.includes(move) || beforeTerms.includes(each)))
			// Words before a point were weighed against that.
			.filter(
				(reply) =>
					turn.some((each) => !isWord(each) && !onlyLeads.includes(each)) || !answers(move, reply, heard),
			)
			.filter(
				(reply) =>
					!(decided && leaveOpen.includes(reply)) &&
					!(refused && agree.includes(reply)) &&
					turnsDown[reply]?.test(move) !== true,
			),
		points.some((each) => !each.startsWith('bridge.')),
	);
	const weighty = points.filter((each) => !onlyLeads.includes(each));
	const kept = words.length > 0 || weighty.length > 1 ? weighty : points;
	return [...all.slice(0, spoken), ...words, ...kept, move];
}
