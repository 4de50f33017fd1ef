/** What the manager means by their own words, for whoever asks back. */
import type {FactName} from '../src/scoring/assessment.ts';
import {branches} from '../src/terms.ts';
import {did, type Heard, type MeetingContext} from './context.ts';
import type {Move} from './moves.ts';
import {ownAnswers} from './own-answers.ts';
import {strikes} from './wishes.ts';
import {placeIn, standsAt} from './stands-at.ts';
import {isHostile} from './strength.ts';

/** What a move means that asks for something of its own. */
const byMove: Readonly<Partial<Record<Move, Move>>> = {
	'evidence.figures': 'react.about-figures',
	'evidence.sharpen': 'react.about-sharpen',
	'evidence.worth': 'react.about-worth',
	'evidence.team': 'react.about-team',
	'evidence.plain': 'react.about-plain',
	'ask.reason': 'react.about-reason',
	'budget.probe': 'react.about-proposal',
	'budget.pot': 'react.about-pot',
	'budget.pot-when': 'react.about-pot',
	'budget.split': 'react.about-rest',
	'budget.rest': 'react.about-rest',
	'budget.timing': 'react.about-condition',
	'budget.terms': 'react.about-condition',
	'budget.due': 'react.about-condition',
	'budget.judge': 'react.about-condition',
	'budget.form': 'react.about-form',
	'budget.forms': 'react.about-form',
	'hr.probe': 'react.about-note',
	'hr.process': 'react.about-note',
	'hr.note': 'react.about-note',
	'hr.criteria': 'react.about-note',
	'hr.backing': 'react.about-note',
	'hr.material': 'react.about-note',
	'deferral.probe': 'react.about-condition',
	'deferral.date': 'react.about-condition',
	'deferral.when': 'react.about-condition',
	'deferral.bar': 'react.about-condition',
	'deferral.judge': 'react.about-condition',
	'deferral.criterion': 'react.about-condition',
	'deferral.interim': 'react.about-condition',
	'silence.offer': 'react.about-rest',
};

/** What the others mean, by where the talk is. */
const byPlace: Readonly<Record<string, Move>> = {
	opening: 'react.about-opening',
	evidence: 'react.about-year',
	ask: 'react.about-ask',
	matter: 'react.about-matter',
	close: 'react.about-close',
	...Object.fromEntries(branches.map((branch) => [branch, ownAnswers[branch].reply])),
};

/** Hard words put before a move: whoever asks back asks about these. */
const ofTone: Readonly<Partial<Record<Move, Move>>> = {
	'react.owed': 'react.about-owed',
	'react.boast': 'react.about-boast',
	'react.threat': 'react.about-threat',
	'react.blame': 'react.about-blame',
	'react.recital': 'react.about-recital',
	'react.changed': 'react.about-changed',
};

/** Everything that can be explained. */
export const explanations: readonly Move[] = [
	...Object.values(byMove),
	...Object.values(byPlace),
	...Object.values(ofTone),
];

/** The words that came right before the move the talk stands at. */
function wordsBefore({said}: Pick<MeetingContext, 'said'>): readonly Move[] {
	const at = said.lastIndexOf(standsAt({said}) ?? 'aside.silence');
	const from = said.slice(0, at).findLastIndex((move) => !/^(?:react|bridge)\./.test(move)) + 1;
	return said.slice(from, Math.max(at, from));
}

/** One thing is explained at most this often. */
const mostTimes = 2;

/** What the manager says to whoever asks what they meant; undefined where it has been explained often enough. */
export function explanationIn(context: Pick<MeetingContext, 'said'>): Move | undefined {
	const last = standsAt(context);
	if (last === undefined) return undefined;
	const left = (move: Move, times: number): boolean =>
		context.said.filter((each) => each === move).length < times;
	const tone = wordsBefore(context).flatMap((move) => ofTone[move] ?? []);
	const meant = byMove[last] ?? byPlace[placeIn(context)];
	return (
		tone.find((move) => left(move, 1)) ?? (meant !== undefined && left(meant, mostTimes) ? meant : undefined)
	);
}

/** What answers something all the same. */
const answers: readonly FactName[] = [
	'amount',
	'discount',
	'counters',
	'date',
	'split',
	'other-pot',
	'later-payment',
	'other-form',
	'pays-from-gain',
	'interim',
	'trade',
	'offers-material',
	'offers-check',
	'offers-work',
	'in-writing',
	'next-step',
	'restates-terms',
	'accepts',
	'concedes',
	'asks-process',
	'asks-criteria',
	'asks-backing',
	'asks-date',
	'asks-money',
	'credit',
	'own-decision',
	'beyond-role',
	'corrects',
	'matter',
	'waives-money',
	'said-before',
	'insists',
	'owns-fault',
	'repair',
	'figure',
	'names-witness',
];

/** Whether an answer only asks what was meant: it is explained, and the talk stays where it is. */
export const asksWhatIsMeant = (
	heard: Heard,
	context: Pick<MeetingContext, 'said' | 'spoken' | 'commitments' | 'shown'>,
): boolean =>
	did(heard, 'asks-meaning') &&
	// “Which course?”, where none was asked for, is answered by taking it off again.
	strikes(heard, context).length === 0 &&
	!(placeIn(context) === 'non-cash' && did(heard, 'drops-matter')) &&
	heard.levels.data + heard.levels.roi === 0 &&
	!isHostile(heard) &&
	// Who complained, and of what, is no way that things go.
	!did(
		heard,
		...(placeIn(context) === 'conduct' ? answers.filter((fact) => fact !== 'asks-process') : answers),
	) &&
	explanationIn(context) !== undefined;
