/** What a rehearsal leaves to read: pure data, drawn by the renderers beside it. */
import {isFirm, type Commitment, type Doubt, type StanceChange} from '../../machines/context.ts';
import {sayDue, sayFirst} from '../rehearsal/say-terms.ts';
import type {Pack} from '../dialogue/pack.ts';
import {startOf, type Rehearsal, type Start, type Turn} from '../rehearsal/rehearsal.ts';
import {ratedTurns, totalsOf, type Totals} from '../rehearsal/totals.ts';
import {shortened} from '../shortened.ts';
import type {Branch, Ending, Flag, Level, Phase, Cue} from '../terms.ts';
import {visibleLine} from '../visible-text.ts';
import {nameOfForm} from './form-names.ts';
import {endingTexts, type EndingText} from './endings.ts';
import {ledgerRows, type LedgerRow} from './ledger-table.ts';
import {toPractise, type Practice} from './practice.ts';
import {signed} from './signed.ts';
import {exchangeOf, type Exchange} from './transcript.ts';

export interface Row {
	readonly turn: number;
	readonly phase: Phase;
	readonly branch?: Branch;
	readonly levels: Readonly<Record<Cue, Level>>;
	readonly flags: readonly Flag[];
	/** 0–100; absent where there was too little to judge. */
	readonly score?: number;
}

/** A turn picked out, with the words that made it so. */
export interface Highlight {
	readonly turn: number;
	readonly phase: Phase;
	readonly branch?: Branch;
	readonly score: number;
	readonly words: string;
	readonly why: string;
}

export interface Obtained {
	/** In a sentence: the thing, who, by when. */
	readonly what: string;
	readonly thing: string;
	readonly who: string;
	readonly when: string;
	/** False for a soft promise: no owner or no date. */
	readonly firm: boolean;
}

/** What the manager held and did not say after a turn, and why it moved. */
export interface Mind {
	readonly turn: number;
	readonly trust: number;
	readonly patience: number;
	readonly backing: number;
	readonly doubts: readonly Doubt[];
	/** One sentence for each change, the sum of its numbers behind it. */
	readonly why: readonly string[];
}

export interface Debrief extends Start {
	readonly rows: readonly Row[];
	readonly totals: Totals;
	/** What was said, with the words that earned or cost. */
	readonly transcript: readonly Exchange[];
	/** The manager's last words, once there is an ending. */
	readonly parting?: string;
	/** The stance turn by turn. */
	readonly mind: readonly Mind[];
	readonly ending?: Ending;
	readonly endingText?: EndingText;
	readonly obtained: readonly Obtained[];
	readonly strongest?: Highlight;
	readonly weakest?: Highlight;
	readonly practise: readonly Practice[];
	/** Every figure claimed, and what it is held against. */
	readonly ledger: readonly LedgerRow[];
}

const whatOf: Readonly<Record<Commitment['kind'], (commitment: Commitment, pack: Pack) => string>> = {
	full: ({amount}) => (amount === undefined ? 'The bonus as asked' : `${amount}, as asked`),
	part: (commitment, pack) => {
		const {amount} = commitment;
		const first = sayFirst(commitment, pack);
		return amount === undefined
			? `In two parts: ${first}, the rest later`
			: `Of ${amount}: ${first}, the rest later`;
	},
	later: ({amount}) => (amount === undefined ? 'A decision on the payment' : `A decision on ${amount}`),
	share: ({amount}) =>
		amount === undefined ? 'About a third, as offered' : `About a third of ${amount}, as offered`,
	offer: () => 'About a third, offered and left open',
	condition: ({amount, condition}) =>
		`${amount ?? 'The bonus'}${condition === undefined ? ', if the written condition is met' : ''}`,
	track: () => 'A look at the promotion track',
	check: () => 'Finance checks your figures',
	peers: () => 'Your manager asks the people you named',
	repair: () => 'Looked at again when the complaint is mended',
	form: (commitment) => {
		const name = nameOfForm(commitment);
		return name === undefined
			? 'Something other than money'
			: `Other than money: ${name.replace('my', 'your')}`;
	},
	sponsorship: () => 'Your manager takes it to HR and reports back',
	review: () => 'A review with a date',
	mention: () => 'Your manager will mention it to HR',
	reminder: () => '“Remind me then”',
	answer: ({question}) =>
		question === undefined ? 'An answer to a question of yours' : `An answer to your question: “${question}”`,
};

function obtainedFrom(commitment: Commitment, pack: Pack): Obtained {
	const {condition} = commitment;
	const whole = whatOf[commitment.kind](commitment, pack);
	const thing = condition === undefined ? whole : `${whole}, ${visibleLine(condition)}`;
	const firm = isFirm(commitment);
	const {owner, due, lapsed} = commitment;
	const who = owner === undefined ? 'nobody named' : owner === 'manager' ? 'your manager' : 'you';
	const when = due === undefined ? 'no date' : `by ${sayDue(due, pack)}`;
	const terms = [who, when, ...(lapsed === true ? ['not confirmed'] : [])];
	return {
		what: `${thing} (${terms.join(', ')})`,
		thing: lapsed === true ? `${thing}, not confirmed` : thing,
		who,
		when,
		firm,
	};
}

const longestQuote = 140;

const quoted = (text: string): string => shortened(text.trim().replaceAll(/\s+/g, ' '), longestQuote);

/** Below this no turn is held up as a strong one. */
const praiseworthy = 40;

/** The turn with what earned most in it, or cost most, in the words that did. */
function highlight({assessment, reply, manager, number}: Turn, side: 1 | -1): Highlight {
	const telling = assessment.findings
		.filter(({points, start, end}) => points * side > 0 && end > start)
		.toSorted((a, b) => (b.points - a.points) * side)[0];
	const answer = reply.kind === 'answer' ? reply.text : '';
	return {
		turn: number,
		phase: manager.phase,
		...(manager.branch === undefined ? {} : {branch: manager.branch}),
		score: assessment.score,
		words: quoted(answer),
		why: telling === undefined ? assessment.advice : `${telling.meaning} (“${quoted(telling.words)}”)`,
	};
}

const rowOf = ({number, manager, assessment}: Turn): Row => ({
	turn: number,
	phase: manager.phase,
	...(manager.branch === undefined ? {} : {branch: manager.branch}),
	levels: assessment.levels,
	flags: assessment.flags,
	...(assessment.notRated === undefined ? {score: assessment.score} : {}),
});

/** A change of the stance in a sentence, with what it did. */
function sayChange({reason, trust, patience, backing, opens, closes}: StanceChange): string {
	const moved = Object.entries({trust, patience, backing})
		.filter(([, by]) => by !== 0)
		.map(([name, by]) => `${name} ${signed(by)}`);
	const doubts = [
		...(opens === undefined ? [] : [`a doubt about ${opens}`]),
		...(closes === undefined ? [] : [`no doubt about ${closes} any more`]),
	];
	const effects = [...moved, ...doubts];
	return effects.length === 0 ? reason : `${reason.replace(/\.$/, '')} (${effects.join(', ')})`;
}

/** What the manager held after a turn. */
export const mindOf = ({number, stance, changes}: Pick<Turn, 'number' | 'stance' | 'changes'>): Mind => ({
	turn: number,
	trust: stance.trust,
	patience: stance.patience,
	backing: stance.backing,
	doubts: stance.doubts,
	why: changes.map(sayChange),
});

/** The debrief of a rehearsal, ended or not. */
export function debriefOf(rehearsal: Rehearsal, pack: Pack): Debrief {
	const rated = ratedTurns(rehearsal);
	const ranked = rated.toSorted((a, b) => b.assessment.score - a.assessment.score);
	const [best, worst] = [ranked[0], ranked.at(-1)];
	const taken = rehearsal.turns.filter(({reply}) => reply.kind !== 'leave');
	return {
		...startOf(rehearsal),
		rows: taken.map(rowOf),
		totals: totalsOf(rehearsal),
		transcript: rehearsal.turns.map(exchangeOf),
		mind: taken.map(mindOf),
		...(rehearsal.ending === undefined
			? {}
			: {
					ending: rehearsal.ending,
					endingText: endingTexts[rehearsal.ending],
					parting: rehearsal.now.text,
				}),
		obtained: rehearsal.commitments.map((commitment) => obtainedFrom(commitment, pack)),
		...(best === undefined || best.assessment.score < praiseworthy ? {} : {strongest: highlight(best, 1)}),
		// With a single rated turn there is nothing to set it against.
		...(worst === undefined || worst === best ? {} : {weakest: highlight(worst, -1)}),
		practise: toPractise(rated, rehearsal.setting.style),
		ledger: ledgerRows(rehearsal.ledger, rehearsal.case !== undefined),
	};
}
