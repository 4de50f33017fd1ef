/** What the rehearsal fills into a wording: figures, days, conditions and names, from what was said and agreed. */
import {isFirm, type Commitment, type Due, type MeetingContext} from '../../machines/context.ts';
import type {Move} from '../../machines/moves.ts';
import type {Case} from '../case/case.ts';
import {
	movesWithCondition,
	movesWithFirst,
	movesWithQuestion,
	movesWithSum,
	movesWithTerms,
	movesWithTold,
	movesWithClaim,
	movesWithWho,
	type Pack,
	type Slot,
} from '../dialogue/pack.ts';
import type {Slip} from '../terms.ts';
import {visibleLine} from '../visible-text.ts';
import type {Quoted} from './held.ts';
import type {Reply, Turn} from './rehearsal.ts';
import {
	sayAmount,
	sayCondition,
	sayDue,
	sayFirst,
	sayFirstSum,
	sayList,
	sayMatter,
	sayShare,
	sayTerms,
} from './say-terms.ts';

const article = /^(?:the|our|my|your|a|an|this|that) /iu;

/** A name longer than this is a description, and nobody says it back. */
const longestName = 60;

/** A project as the manager says it: “checkout migration” and “our checkout migration” are “the checkout migration”. */
function sayProject(what: string): string {
	const bare = what.replace(article, '');
	return bare === what && /^\p{Lu}/u.test(what) ? what : `the ${bare}`;
}

/** The first of the lead's own projects that any of the answers names. */
function projectIn(replies: readonly Reply[], own: Case | undefined): string | undefined {
	const said = replies.map((reply) => (reply.kind === 'answer' ? reply.text.toLowerCase() : '')).join('\n');
	const named = own?.achievements
		.map(({what}) => what.replaceAll(/\s+/gu, ' '))
		.find((what) => what.length <= longestName && said.includes(what.toLowerCase().replace(article, '')));
	return named === undefined ? undefined : visibleLine(sayProject(named));
}

const summedUp: Partial<Record<Move, readonly Commitment['kind'][]>> = {
	'close.grant': ['full'],
	'close.endorse': ['sponsorship'],
	'close.part': ['part'],
	'close.share': ['share'],
	'close.later': ['later'],
	'close.condition': ['condition'],
	'close.track': ['track'],
	'close.sponsor': ['sponsorship'],
	'close.review': ['review'],
	'close.recognition': ['form'],
	'react.form-stands': ['form'],
	'react.heard': ['form'],
	'react.sum-part': ['part'],
};

const gives = 'react.give-';
/** The one gift that is said with its number. */
const daysGiven: Move = 'react.give-days';

/** Whether a move speaks of this commitment: in a branch of the one made there, at the close of the one summed up, of several gifts of its own. */
const concerns = (move: Move, {kind, branch, form}: Commitment): boolean =>
	move.startsWith(gives)
		? form === move.slice(gives.length)
		: (summedUp[move]?.includes(kind) ?? move.startsWith(`${branch}.`));

/** What the moves speak of that say two tellings back. */
const slipOf: Partial<Record<Move, Slip>> = {
	'doubt.raise': 'figure',
	'doubt.who': 'deed',
	'doubt.blank': 'blank',
};

/** Moves that tell again what was just summed up. */
const saysAgain: readonly Move[] = ['react.day', 'react.parts', 'react.form-day'];

/** Moves about whatever was agreed last. */
const ofTheLast: readonly Move[] = ['nibble.recall', 'react.about-nibble', 'end.reopened'];

/** Moves that keep to the day the lead holds the manager to. */
const keepsTo: readonly Move[] = ['react.stands', 'react.that-day'];

/** Moves that tell when decisions fall in general, and not what was agreed. */
const nextRound: Partial<Record<Move, Due>> = {
	'deferral.when': {key: 'next-quarter'},
	'react.when': {key: 'next-quarter'},
	...Object.fromEntries([...movesWithQuestion].map((move) => [move, {key: 'this-week'}])),
};

/** What the words are taken from. */
export interface Sources extends Pick<MeetingContext, 'shown' | 'commitments' | 'quoted'> {
	readonly turns: readonly Turn[];
	/** The lead's own projects. */
	readonly own: Case | undefined;
	readonly pack: Pack;
	/** The move the talk stands at. */
	readonly askedWith: Move;
	/** The two tellings that do not fit together. */
	readonly slipped: (slip: Slip) => Quoted | undefined;
}

/** Held to a day they name, the manager says that one and no other. */
function dayHeldTo({turns, commitments, pack}: Sources): Due | undefined {
	const last = turns.at(-1);
	const firm = commitments.filter(isFirm).flatMap(({due}) => due ?? []);
	if (last?.reply.kind !== 'answer' || !last.assessment.facts.some(({fact}) => fact === 'date'))
		return firm.at(-1);
	const said = last.reply.text.toLowerCase();
	return firm.findLast((due) => said.includes(sayDue(due, pack).replace(/^the /u, '').toLowerCase()));
}

/** A change, and no sum or count that is said without what it is of. */
const aChange = /^from (?!(?:some|any|all|many|few|most)\b).* to /iu;

/** What the last answer told under a fact. */
function lastTold(turns: readonly Turn[], name: 'figure' | 'credit'): string | undefined {
	const value = turns
		.at(-1)
		?.assessment.facts.find(({fact, value}) => fact === name && value !== undefined)?.value;
	return value === undefined ? undefined : visibleLine(value);
}

/** A change just told, as it stands within a sentence: “from 50 minutes to 12”. */
function changeTold(turns: readonly Turn[]): string | undefined {
	const value = lastTold(turns, 'figure');
	return value !== undefined && aChange.test(value)
		? value.replace(/\b(?:From|To) |(?<=\bto )\p{Lu}(?=\p{Ll})/gu, (part) => part.toLowerCase())
		: undefined;
}

/** How long it took, or what is asked for, is no figure to be said back alone. */
const aSpan =
	/^(?:about |around |over |under |nearly |almost )?\S+ (?:second|minute|hour|day|week|month|quarter|year)s?$/iu;

/** A figure just claimed of the work, as it stands within a sentence: “from 34 a month to 9”, “310,000 euros a year”. */
function claimTold(turns: readonly Turn[]): string | undefined {
	const value = lastTold(turns, 'figure');
	if (value === undefined || !/\d/u.test(value) || aSpan.test(value)) return undefined;
	return changeTold(turns) ?? sayAmount(value);
}

/** The promise a move speaks of. */
const promiseOf = (move: Move, {commitments, shown, askedWith}: Sources): Commitment | undefined =>
	commitments.findLast((commitment) =>
		move === 'react.form-stands' && commitments.some(({form}) => form !== undefined && form === shown.matter)
			? commitment.form === shown.matter
			: ofTheLast.includes(move)
				? isFirm(commitment)
				: concerns(saysAgain.includes(move) ? askedWith : move, commitment),
	);

/** The values of the slots of one move, those that have one. */
export function slotValues(move: Move, sources: Sources): Readonly<Partial<Record<Slot, string>>> {
	const {shown, commitments, quoted, turns, own, pack, slipped} = sources;
	const promised = promiseOf(move, sources);
	const due = keepsTo.includes(move) ? dayHeldTo(sources) : (promised?.due ?? nextRound[move]);
	const slip = slipOf[move];
	const off = slip === undefined ? undefined : slipped(slip);
	const part = commitments.findLast((each) => each.kind === 'part' && isFirm(each));
	const about = move === daysGiven ? 'days' : shown.matter;
	const values: Partial<Record<Slot, string | undefined>> = {
		matter: about === undefined ? undefined : sayMatter(about, shown, pack),
		list: sayList({commitments, shown}, pack),
		project: projectIn(
			turns.map(({reply}) => reply),
			own,
		),
		figure: off === undefined ? shown.figure : visibleLine(off.now),
		earlier: off === undefined ? undefined : visibleLine(off.earlier),
		amount: shown.amount === undefined ? undefined : sayAmount(shown.amount),
		share: sayShare(shown.amount),
		due: due === undefined ? undefined : sayDue(due, pack),
		condition: movesWithCondition.has(move)
			? sayCondition(promised?.condition, due && sayDue(due, pack))
			: undefined,
		first: movesWithFirst.has(move)
			? part === undefined
				? pack.terms.first
				: move === 'react.sum-part'
					? sayFirstSum(part, pack)
					: sayFirst(part, pack)
			: undefined,
		sum: movesWithSum.has(move)
			? shown.amount === undefined
				? pack.terms.sum
				: sayAmount(shown.amount)
			: undefined,
		told: movesWithTold.has(move) ? changeTold(turns) : undefined,
		claim: movesWithClaim.has(move) ? claimTold(turns) : undefined,
		who: movesWithWho.has(move) ? lastTold(turns, 'credit') : undefined,
		question: quoted[move]?.join('’ and ‘'),
		terms: movesWithTerms.has(move) ? sayTerms({commitments, shown}, pack) : undefined,
	};
	return Object.fromEntries(
		Object.entries(values).filter(([, value]) => value !== undefined && value !== ''),
	);
}
