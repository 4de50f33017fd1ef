/** The lead's own questions: which of them has no answer ready, and which is asked again. */
import type {Fact, FactName} from '../src/scoring/assessment.ts';
import {did, type AskedQuestion, type Heard, type MeetingContext} from './context.ts';
import type {SoFar} from './remarks.ts';
import type {Move} from './moves.ts';
import {plainProposals} from './proposals.ts';
import {managerAsks} from './stands-at.ts';

const overlaps = (one: Pick<Fact, 'start' | 'end'>, other: Pick<Fact, 'start' | 'end'>): boolean =>
	one.start === other.start || (one.start < other.end && other.start < one.end);

/** What is met by its own words elsewhere, and is no question to be kept. */
const heardElse: readonly FactName[] = ['asks-leave', 'checks-back', 'invites', 'greets'];

/** What was heard within a question. */
export const inside = (question: Fact, {facts}: Heard): Heard['facts'] =>
	facts.filter(
		(each) => each.fact !== 'own-question' && each.fact !== 'asks-again' && overlaps(each, question),
	);

/** Whether it is put forward, and not asked. */
function isProposal(found: Heard['facts']): boolean {
	const names = found.map(({fact}) => fact);
	const offered: readonly FactName[] = [...plainProposals, 'offers-material'];
	return (
		names.includes('suggests') ||
		(!names.includes('question') && names.some((each) => offered.includes(each)))
	);
}

/** The questions of an answer that wait for a reply. */
export const askedIn = (heard: Heard): readonly Fact[] =>
	heard.facts.filter((each) => {
		if (each.fact !== 'own-question') return false;
		const found = inside(each, heard);
		return !found.some(({fact}) => heardElse.includes(fact)) && !isProposal(found);
	});

/** How a question of a kind of its own is told from any other. */
const ofAKind = /^(?:asks-(?!fact$|you$)|you-said)/u;

/** What the terms are made of. */
export const termParts = [
	'amount',
	'split',
	'interim',
	'discount',
	'counters',
	'date',
	'sets-bar',
] as const satisfies readonly FactName[];

/** What a question about the terms speaks of. */
const ofTerms: readonly FactName[] = [...termParts, 'later-payment'];

/** Words of the deal, where no sum and no day is named in the question. */
const dealWords =
	/\b(?:full|whole|all of it|half|third|quarter|cycle|(?<!\b(?:that|this|which|what|the last|hear) )parts?|rest|sum|amount|figure|condition|conditions|date|deal|agreed|agree|settled|promised|still (?:on|hold|holds|stand|stands|true)|(?:does|do|will) .{1,30} (?:stand|hold)|paid|in the mail|in writing|read (?:it|that|them) back)\b/iu;

/** Whether a question without a known answer is about the terms; `words`: as it can be said back. */
export const isOfTerms = (found: Heard['facts'], words = ''): boolean =>
	found.some(({fact}) => ofTerms.includes(fact)) || dealWords.test(words);

/** “All the Fridays, yes?” wants no more than a yes. */
const tagged = /, (?:yes|yeah|right|correct|okay|ok|true|deal)\?$/iu;

/** Whether all that is asked is whether something is so. */
export function onlyTags(heard: Heard): boolean {
	const asked = askedIn(heard);
	return asked.length > 0 && asked.every(({value}) => tagged.test(value ?? ''));
}

/** Whether one of the questions that wait for a reply is about the terms. */
export const asksTerms = (heard: Heard): boolean =>
	askedIn(heard).some((each) => isOfTerms(inside(each, heard), each.value));

/** Whether one of them asks the manager to do something. */
export const asksDeed = (heard: Heard): boolean =>
	askedIn(heard).some((each) => inside(each, heard).some(({fact}) => fact === 'asks-deed'));

/** Kinds that the moves of a pushback go into by themselves. */
const byMoves: readonly FactName[] = [
	'asks-date',
	'asks-until',
	'asks-process',
	'asks-criteria',
	'asks-backing',
	'asks-meaning',
	'asks-money',
	'asks-heard',
	'you-said',
];

/** Told in answer to itself: “Why, you ask? It fell by half.” */
const tells: readonly FactName[] = [
	'counts',
	'deed',
	'figure',
	'compares',
	'brings',
	'credit',
	'own-decision',
	'reason',
	'amount',
];

/** Asked before the lead tells what they were asked for: where the manager asks the questions, it is said in passing. */
const isToldNext = (question: Fact, heard: Heard, place: string): boolean =>
	(managerAsks.includes(place) || inside(question, heard).some(({fact}) => fact === 'question')) &&
	heard.facts.some(({fact, start}) => tells.includes(fact) && start >= question.end);

/** The questions of an answer that none of these replies is an answer to. `place`: where the talk is. */
export const unforeseenIn = (heard: Heard, replies: readonly Move[], place = ''): readonly Fact[] =>
	askedIn(heard).filter((each) => {
		const kinds = inside(each, heard).flatMap(({fact}) => (ofAKind.test(fact) ? [fact] : []));
		const isMet = !managerAsks.includes(place) && kinds.some((kind) => byMoves.includes(kind));
		return !isToldNext(each, heard, place) && (kinds.length === 0 || (replies.length === 0 && !isMet));
	});

/** A question asked again: the words it can be said back with, and the one it repeats. */
export interface Again {
	readonly words?: string;
	readonly before?: AskedQuestion;
	/** What was heard in it now. */
	readonly now: Heard['facts'];
	/** And whenever it was asked. */
	readonly facts: Heard['facts'];
}

/** Without a word of what it was about, one of the last few is meant. */
const fewLatest = 3;

/** The question that is asked again in an answer, or that it says was passed over. */
export function askedAgain(heard: Heard, {questions: all = []}: Pick<SoFar, 'questions'>): Again | undefined {
	const again = heard.facts.find(({fact}) => fact === 'asks-again');
	if (again === undefined) return undefined;
	const insists = did(heard, 'insists');
	const {nth, value} = again;
	const named = nth === undefined ? undefined : all[nth];
	const latest = all.slice(-fewLatest);
	const before =
		named ?? (value === undefined ? (latest.findLast(({isOpen}) => isOpen) ?? latest.at(-1)) : undefined);
	// What has had its answer may be asked about once more.
	if (!insists && before?.isOpen !== true) return undefined;
	const words = before?.words ?? value;
	return {
		now: inside(again, heard),
		facts: [...inside(again, heard), ...(before?.facts ?? [])],
		...(words === undefined ? {} : {words}),
		...(before === undefined ? {} : {before}),
	};
}

/** What an answer brings besides a question that is asked again. */
const brings: readonly FactName[] = [
	'amount',
	'figure',
	'counts',
	'compares',
	'brings',
	'credit',
	'deed',
	'own-decision',
	'reason',
	'date',
	'sets-bar',
	'split',
	'interim',
	'later-payment',
	'other-pot',
	'pays-from-gain',
	'other-form',
	'matter',
	'drops-matter',
	'discount',
	'offers-material',
	'offers-check',
	'offers-work',
	'names-witness',
	'beyond-role',
	'effort',
	'repair',
	'owns-fault',
	'accepts',
	'concedes',
	'refuses',
	'dictates',
	'trade',
	'criterion',
	'restates-terms',
	'waives-money',
	'competing-offer',
];

/** What is said to a question that had been passed over. */
const takesUp: readonly Move[] = ['react.asked-again', 'react.still-owed', 'react.passed-over'];

/** The talk goes back to where it was at most this often. */
const mostBack = 5;

/** Whether an answer asks again, and brings nothing that the talk could go on with. */
export function onlyAsksAgain(heard: Heard, context: Pick<SoFar, 'questions' | 'said'>): boolean {
	if (askedAgain(heard, context) === undefined) return false;
	if (context.said.filter((move) => takesUp.includes(move)).length >= mostBack) return false;
	const asking = heard.facts.filter(({fact}) => fact === 'asks-again' || fact === 'own-question');
	return !heard.facts.some(
		(each) => brings.includes(each.fact) && !asking.some((question) => overlaps(each, question)),
	);
}

/** Whether this turn answered for a question that had been passed over: then nothing new is raised in it. */
export const holdsOn = ({said, spoken}: Pick<MeetingContext, 'said' | 'spoken'>): boolean =>
	said.slice(spoken).some((move) => takesUp.includes(move));
