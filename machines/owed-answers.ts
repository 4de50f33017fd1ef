/** What the manager says to a question that is asked again, what is remembered of all of them, and which answers are owed. */
import type {Fact} from '../src/scoring/assessment.ts';
import {
	isFirm,
	nothingHeard,
	type AskedQuestion,
	type Commitment,
	type Heard,
	type MeetingContext,
} from './context.ts';
import {saying, type SoFar} from './remarks.ts';
import type {Move} from './moves.ts';
import {askedAgain, askedIn, inside, isOfTerms, unforeseenIn, type Again} from './open-questions.ts';
import {isTerm} from './promises.ts';
import {questions} from './questions.ts';
import {placeIn} from './stands-at.ts';

/** Where a question may be answered that was asked where its answer is not given. */
const anywhere: readonly string[] = ['hr', 'budget', 'deferral', 'ask', 'evidence'];

/** Words that are an answer only where they stand, or none. */
export const noAnswer: readonly Move[] = [
	'react.passed-over',
	'react.did-hear',
	'react.which',
	'react.either',
	'react.request',
	'react.backs',
	'react.unsure',
	'react.written',
	'react.why-asked',
];

/** The true answer to it, wherever the talk is; not the one that the lead says was none. */
function knownAnswer({facts, now, before}: Again, context: SoFar): Move | undefined {
	const heard: Heard = {...nothingHeard, facts: facts.filter(({fact}) => fact !== 'insists')};
	return [placeIn(context), ...anywhere]
		.flatMap((place) =>
			saying(
				questions.filter(({said}) => said(heard, place, context)),
				context,
			),
		)
		.find(
			(move) =>
				!noAnswer.includes(move) &&
				before?.replies.includes(move) !== true &&
				// “Theirs or a guess?” is answered by no day.
				!(
					move === 'react.when' &&
					(now.some(({fact}) => fact === 'asks-either') || !facts.some(({fact}) => fact === 'question'))
				),
		);
}

/** What the manager says to a question that is asked again: the answer, or that it is owed. */
export function repliesToAgain(again: Again, context: SoFar): readonly Move[] {
	const known = knownAnswer(again, context);
	if (known !== undefined) return ['react.passed-over', known];
	if (isOfTerms(again.now, again.words) && context.commitments.some((each) => isFirm(each) && isTerm(each)))
		return ['react.passed-over', 'react.terms'];
	const isOwed = context.owed?.some(({question}) => question === again.words) === true;
	if (isOwed) return ['react.still-owed'];
	// What the manager is asked to do they can at least try.
	return again.now.some(({fact}) => fact === 'asks-deed')
		? ['react.passed-over', 'react.try']
		: ['react.asked-again'];
}

/** Words with which an answer is put off to a day: only what was asked twice, or can be tried. */
const putsOff: readonly Move[] = ['react.try', 'react.asked-again'];

/** Words that leave a question without its answer. */
const leavesOpen: readonly Move[] = ['react.asked', 'react.keep', 'react.second', ...putsOff];

/** A manager says back at most this many questions in one breath. */
const inOneBreath = 2;

/** The words of the questions that each of these replies is about. */
export function quotedIn(heard: Heard, context: SoFar, replies: readonly Move[]): MeetingContext['quoted'] {
	const again = askedAgain(heard, context)?.words;
	const open = unforeseenIn(heard, [], placeIn(context));
	const wordsOf = (asked: readonly Fact[]) => asked.flatMap(({value}) => value ?? []).slice(-inOneBreath);
	const asked = wordsOf(open.length > 0 ? open : askedIn(heard));
	const second = wordsOf(unforeseenIn(heard, replies, placeIn(context))).slice(-1);
	return Object.fromEntries(
		replies.flatMap((move) => {
			const isAgain = move === 'react.asked-again' || move === 'react.still-owed';
			const words = isAgain ? [again ?? []].flat() : move === 'react.second' ? second : asked;
			return isAgain || leavesOpen.includes(move) ? [[move, words] as const] : [];
		}),
	);
}

/** The questions asked by now, with those of this answer. */
export function remembered(
	heard: Heard,
	context: SoFar,
	replies: readonly Move[],
): MeetingContext['questions'] {
	const again = heard.facts.find(({fact}) => fact === 'asks-again');
	const before = askedAgain(heard, context);
	const given = replies.filter((move) => !leavesOpen.includes(move) && move !== 'react.still-owed');
	const open = unforeseenIn(heard, given, placeIn(context));
	const asked = heard.facts
		.filter(({fact}) => fact === 'own-question')
		.map((each): AskedQuestion => {
			const repeats = again?.start === each.start ? before : undefined;
			const words = repeats?.words ?? each.value;
			return {
				...(words === undefined ? {} : {words}),
				facts: inside(each, heard),
				replies: [...given, ...(repeats?.before?.replies ?? [])],
				isOpen: open.includes(each) || repeats?.before?.isOpen === true,
			};
		});
	return [...(context.questions ?? []), ...asked];
}

/** What is owed by now, with what the words of this turn put off. */
export function owedAfter(
	{owed, quoted, spoken}: Pick<MeetingContext, 'owed' | 'quoted' | 'spoken'>,
	said: readonly Move[],
): readonly Commitment[] {
	const moves = said.slice(spoken).filter((move) => putsOff.includes(move));
	const questions = moves.flatMap((move): readonly (string | undefined)[] => {
		const words = quoted[move] ?? [];
		return words.length === 0 ? [undefined] : words;
	});
	return questions.reduce<readonly Commitment[]>((all, question) => {
		if (all.some((each) => each.question === question)) return all;
		const answer: Commitment = {
			kind: 'answer',
			branch: 'close',
			owner: 'manager',
			due: {key: 'this-week'},
			...(question === undefined ? {} : {question}),
		};
		return [...all, answer];
	}, owed);
}
