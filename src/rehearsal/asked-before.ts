/** Every question the lead has asked, and which of them is asked again. */
import type {Fact} from '../scoring/assessment.ts';
import {
	ownQuestionsIn,
	sayTold,
	sentencesIn,
	toldQuestion,
	type OwnQuestion,
	type Sentence,
} from './question-words.ts';

/** The questions of a talk, kept as it goes on. */
export interface Questions {
	/** Enters an answer, and returns what it asks and what it asks again. */
	readonly enter: (turn: number, text: string, facts: readonly Fact[]) => readonly Fact[];
}

interface Asked {
	readonly turn: number;
	readonly about: ReadonlySet<string>;
	readonly head: string | undefined;
}

/** Words that tell no question from another. */
const dull = new Set(
	`the and but for you your yours mine our ours his her hers its they them their this that these those there here what which who whom whose when where why how
	are was were been being does did done doing can could will would should shall may might must has have had having not don doesn didn isn aren wasn won couldn wouldn
	shouldn any anything some something one ones just only still then than too also very really about from with into out over off all get got give gives tell told say said
	saying asked ask asking answer answered question questions skipped skip mean means thing things think know want like please sorry though yet again back twice times
	really actually going come coming now today it's that's what's i'm i've i'd if whether or so at in on to of by as is be do me my we us it he she year next last week month full same different many much long often big large dodge dodged avoid avoided ignore ignored passed duck ducked counting two three four five six`.split(
		/\s+/u,
	),
);

const stemLength = 5;

/** What a text is about: its words without the dull ones; short names in capitals and figures count. */
function aboutOf(text: string): ReadonlySet<string> {
	const words = text.replaceAll('’', "'").match(/[\p{L}\p{N}][\p{L}\p{N}'.,]*/gu) ?? [];
	return new Set(
		words
			.map((word) => word.replace(/[.,']+$/u, ''))
			.filter(
				(word) => !dull.has(word.toLowerCase()) && (word.length > 2 || /^\p{Lu}{2}$|^\p{N}/u.test(word)),
			)
			.map((word) => word.toLowerCase().slice(0, stemLength)),
	);
}

/** What sort of thing is asked for. */
const headOf = (text: string): string | undefined =>
	/\b(?:how (?:many|much|long|often|big|large|high|soon)|who|whose|which|when|where|why|how)\b/iu
		.exec(text)?.[0]
		.toLowerCase();

/** Says that something was not answered, however it is put. */
const unanswered =
	/\b(?:you|that) (?:(?:still|have|had|has|'ve|just|again|even|never|keep|kept) )*(?:did|do|have|has|had|does)(?:n't| not)(?: (?:really|actually|even|yet|still))* (?:said?y?|say|told?|tell|answer(?:ed)?|mention(?:ed)?)\b|\byou(?:'ve)?(?: (?:have|just|still|did|again|only))* (?:skip(?:ped)?|dodged?|ignored?|passed? over|never (?:said|say|told|answered)|duck(?:ed)?|avoid(?:ed)?)\b|\bstill (?:no|not an|waiting for an?|haven't had an?|without an?) answer\b|\bno answer (?:on|to|about|yet)\b|\b(?:i|we)(?:'ve|'d| have| had)? (?:only |just |already )?ask(?:ed)? (?:(?:you|that|this|it) )?(?:twice|\p{L}+ times|already|before|about|if|whether|how|when|what|who|which|why)\b|\bdid ?n't answer\b|\bthat(?:'s| is) still my question\b|\b(?:and|but) my (?:other )?question\b|\bmy (?:other )?question(?:'s| is| was| stays| stands) (?:still|open)\b|\bquestion(?:'s| is) still open\b|\b(?:is|are)(?: the \p{L}+){0,4} still missing\b|\bthat(?:'s| is|'s not| is not|n't) (?:not )?what i asked\b/iu;

/** “Later is not an answer, is it” and “may I ask when it is” say nothing of what was asked before. */
const denies =
	/(?<!\b(?:that|this|it) ?)\b(?:is|'s|are|was|isn't|wasn't) (?:not |no )?an answer\b|\b(?:may|can|could|might) (?:i|we) (?:just |also )?ask\b|\b(?:i|we|i'll|i'd) (?:only |just |will )?ask (?:what|for|them|him|her)\b|\bnever (?:said|told me) (?:anything|a word)\b/iu;

/** What was not asked of the manager: others leave questions open too. */
const ofOthers =
	/\b(?:they|he|she|hr|nobody|finance) (?:still |just |never )*(?:has|have|had|did)?(?:n't| not)? ?(?:answered|said|replied)\b/iu;

const plain = (text: string): string => text.replaceAll('’', "'");

const shared = (one: ReadonlySet<string>, other: ReadonlySet<string>): number =>
	[...one].filter((word) => other.has(word)).length;

/** Of the same words for the most part. */
function isSame(one: Asked, other: Asked): boolean {
	const common = shared(one.about, other.about);
	const least = Math.min(one.about.size, other.about.size);
	if (common >= 2 && common / least >= 0.6) return true;
	if (common === 1 && one.about.size === 1 && other.about.size === 1) return one.head === other.head;
	// “How many would it be?” asks for the same number.
	return (
		one.about.size === 0 &&
		one.head !== undefined &&
		/^how |^wh(?:o|ich)/u.test(one.head) &&
		one.head === other.head
	);
}

const near = 4;

/** Begins to keep the questions of a talk. */
export function openQuestions(): Questions {
	const all: Asked[] = [];
	const entered = (turn: number, text: string): Asked => ({turn, about: aboutOf(text), head: headOf(text)});

	/** Which of the earlier ones it repeats, the last first. */
	function repeats(of: Asked, insists: boolean): number | undefined {
		const same = all.findLastIndex(
			(each) => each.turn < of.turn && of.turn - each.turn <= near * 2 && isSame(of, each),
		);
		if (same >= 0) return same;
		if (!insists) return undefined;
		const likely = all
			.map((each, nth) => ({nth, turn: each.turn, common: shared(of.about, each.about)}))
			.filter(({turn, common}) => turn < of.turn && common > 0)
			.toSorted((a, b) => b.common - a.common || b.nth - a.nth);
		return likely[0]?.nth;
	}

	/** What is told to have been passed over: in words of its own, by the one question beside it, or by nothing at all. */
	function toldAgain(
		turn: number,
		{text, start, end}: Sentence,
		questions: readonly OwnQuestion[],
	): {readonly question: OwnQuestion; readonly nth?: number | undefined} | undefined {
		const told = toldQuestion(text);
		const nth = repeats(entered(turn, told ?? text), true);
		const words = told === undefined ? undefined : sayTold(told);
		if (nth !== undefined || told !== undefined)
			return {question: {start, end, ...(words === undefined ? {} : {words})}, nth};
		const beside = questions.length === 1 ? questions[0] : undefined;
		if (beside !== undefined) return {question: beside};
		return all.some((each) => each.turn < turn) ? {question: {start, end}} : undefined;
	}

	function enter(turn: number, text: string, facts: readonly Fact[]): readonly Fact[] {
		const questions = ownQuestionsIn(
			text,
			facts.filter(({fact}) => fact === 'question' || fact === 'yes-no'),
		);
		const found: Fact[] = [];
		const insisting = sentencesIn(text).filter(
			({text: sentence, start, end}) =>
				!denies.test(plain(sentence)) &&
				((unanswered.test(plain(sentence)) && !ofOthers.test(plain(sentence))) ||
					facts.some((each) => each.fact === 'insists' && each.start >= start && each.start < end)),
		);
		const sentence = insisting[0];
		const repeated = questions.flatMap((question) => {
			const {start, end, words} = question;
			const isWithin = sentence !== undefined && start < sentence.end && sentence.start < end;
			const nth = repeats(entered(turn, words ?? text.slice(start, end)), isWithin);
			return nth === undefined && !isWithin ? [] : [{question, nth}];
		});
		const again = repeated[0] ?? (sentence === undefined ? undefined : toldAgain(turn, sentence, questions));
		if (again !== undefined) {
			const {question, nth} = again;
			const {start, end, words} = question;
			found.push({
				fact: 'asks-again',
				start,
				end,
				...(nth === undefined ? {} : {nth}),
				...(words === undefined ? {} : {value: words}),
			});
			if (sentence !== undefined && !facts.some(({fact}) => fact === 'insists'))
				found.push({fact: 'insists', start: sentence.start, end: sentence.end});
		}
		for (const {start, end, words} of questions) {
			found.push({fact: 'own-question', start, end, ...(words === undefined ? {} : {value: words})});
			all.push(entered(turn, words ?? text.slice(start, end)));
		}
		return found;
	}

	return {enter};
}
