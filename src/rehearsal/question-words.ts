/** The lead's own questions as a manager can say them back: each as short as it can be, in the lead's words. */
import type {Place} from '../place.ts';
import {visibleLine} from '../visible-text.ts';

/** One question, where it stands, and its words; without words where it is too long to be said back. */
export interface OwnQuestion extends Place {
	readonly words?: string;
}

/** Nobody says back more than this. */
const mostWords = 12;
const longest = 60;

const helping =
	"is|are|was|were|am|do|does|did|can|could|will|would|should|shall|may|might|must|has|have|had|isn't|aren't|wasn't|don't|doesn't|didn't|can't|couldn't|won't|wouldn't|shouldn't|hasn't|haven't|hadn't";
const asking =
	"who|whom|whose|what|which|when|where|why|how|who's|what's|when's|where's|why's|how's|who'd|what'd";

const startsQuestion = new RegExp(
	`^(?:(?:and|or|by|in|for|from|to|of|on|with|until|since|at|about) )?(?:${asking}|${helping})\\b`,
	'iu',
);

/** Words before a question that belong to nothing in it. */
const leadIn =
	/^(?:but|and|so|then|now|well|oh|okay|ok|um|uh|er|hm+|right|fine|(?:yes|no)(?! or\b)|yeah|sure|sorry|honestly|anyway|also|only|just|still|fair|true|good|great|thanks|thank you|please|again|hang on|hold on|wait|look|listen|by the way|i mean|just to check|just to be clear|just so it['’]s clear|one more thing|last thing|in that case|if you don['’]t mind|don['’]t get me wrong|my question|and my question|though)\b[ ,:;–—-]*/iu;

/** “…, isn't it?”, “…, right?” hang on to what stands before them. */
const tag =
	/^(?:(?:is|are|was|were|do|does|did|can|could|will|would|should|has|have|had)(?:n['’]t)? (?:i|you|it|he|she|we|they|that|there)|do you think|right|no|yes|yeah|okay|ok|correct|deal|huh|eh|true)$/iu;

/** Hands back what was just said, or is no question of its own. */
const empty =
	/^(?:what|oh|really|sorry|pardon|huh|yes|no|right|okay|ok|deal|how so|what do (?:you|i) (?:think|say|mean)|how(?:['’]s| is) (?:that|this)(?: for .*)?|how about (?:it|that)|is that (?:all right|alright|ok|okay|fine)|does that (?:work|help)|fair(?: enough)?|agreed|enough|you know|see)$/iu;

/**
 * “I just said, didn't I?”, “isn't that you?” and “am I mumbling?” wait for no answer, nor does what is said in the order of a
 * statement: “what it's about?”, “how everyone complained”.
 */
const rhetorical =
	/^am i\b|^what else (?:is there|can i|should i|do you want)\b|^(?:why|how|where|when|what) (?:i|we|you|they|he|she|it|it['’]s|it is|that['’]s|everyone|everybody|people|the \p{L}+)\b(?! (?:much|many|long))(?![^,]*,)|^(?:is|are|was|were|do|does|did|have|has|had|would|could|should)n['’]t\b|, (?:is|are|was|were|do|does|did|have|has|had)n['’]t (?:i|it|you|we|they|that)$|^(?:can|could|may) i (?:get back|think|sleep)\b/iu;

/** “On the bonus?”, “to seven or not?”: the end of a question. */
const isScrap = (text: string): boolean =>
	!startsQuestion.test(text) && /^(?:to|on|of|in|at|for|with|by|the) /iu.test(text);

const wordsIn = (text: string): number =>
	text.split(/\s+/u).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;

/** Where within a sentence one clause ends and the next begins. */
const clauses = (sentence: string): readonly string[] =>
	sentence
		.split(
			/[,;:–—]\s|\s[-–—]\s|\s(?=(?:and|but|or) (?:who|what|which|when|where|why|how|is|are|do|does|did|can|could|will|would|should)\b)/u,
		)
		.map((part) => part.trim())
		.filter((part) => part !== '');

function withoutLeadIn(text: string): string {
	let rest = text.trim();
	for (let stripped = rest.replace(leadIn, ''); stripped !== rest && stripped !== '';) {
		rest = stripped;
		stripped = rest.replace(leadIn, '');
	}
	return rest.replace(/^(?:and|but|or) /iu, '');
}

/** “…, though” and a name called at the end add nothing. */
const tail =
	/(?<!\b(?:by|before|until|what|who|so))[, ]+(?:though|then|anyway|please|by the way|exactly|mind|sorry)$/iu;

const capital = (text: string): string => text.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());

const isShort = (text: string): boolean => wordsIn(text) <= mostWords && text.length <= longest;

/** From the beginning of one clause to the end of another, as they stand in the sentence. */
function between(sentence: string, parts: readonly string[], from: number, to: number): string {
	const start = parts.slice(0, from).reduce((at, part) => sentence.indexOf(part, at) + part.length, 0);
	const last = parts[to] ?? '';
	const end = parts.slice(0, to).reduce((at, part) => sentence.indexOf(part, at) + part.length, 0);
	return sentence.slice(
		sentence.indexOf(parts[from] ?? '', start),
		sentence.indexOf(last, end) + last.length,
	);
}

/** The question that the clauses of a sentence end in: the last one that asks. */
function asked(sentence: string, parts: readonly string[]): string | undefined {
	const to =
		parts.length -
		1 -
		(parts.length > 1 && tail.test(`, ${parts.at(-1) ?? ''}`) && wordsIn(parts.at(-1) ?? '') === 1 ? 1 : 0);
	const last = parts[to];
	if (last === undefined) return undefined;
	// “…, did I?” asks nothing of anybody else.
	if (parts.length > 1 && /^(?:did|do|have|had|was|am) i$/iu.test(last)) return undefined;
	if (tag.test(withoutLeadIn(last)) && !startsQuestion.test(withoutLeadIn(parts[to - 1] ?? ''))) {
		const before = withoutLeadIn(parts[to - 1] ?? '');
		return wordsIn(before) < 3 ? undefined : `${before}, ${last}`;
	}
	const at = parts.slice(0, to + 1).findLastIndex(
		// “Theirs or a guess?”, “you alone or the director?”
		(part) => startsQuestion.test(withoutLeadIn(part)) || /^or\s|\sor\s/iu.test(part),
	);
	if (at < 0) return undefined;
	const alone = withoutLeadIn(between(sentence, parts, at, at));
	// “Would it come out of the same money, or is that separate?” is one question, and so is “when HR says no, what then?”
	const isChoice = /^or\s/iu.test(parts[at] ?? '');
	const before = withoutLeadIn(parts[at - 1] ?? '');
	const joins =
		isChoice || wordsIn(alone) < 3 || (!startsQuestion.test(alone) && startsQuestion.test(before));
	const joined = at > 0 && joins ? withoutLeadIn(between(sentence, parts, at - 1, at)) : alone;
	// Of a choice that is too long the first half is the question.
	const short = isChoice && startsQuestion.test(before) ? before : alone;
	const words = (isShort(joined) ? joined : short).replace(tail, '');
	return empty.test(words) || rhetorical.test(words) || wordsIn(words) < 3 || isScrap(words)
		? undefined
		: words;
}

/** Questions told as a statement: “I want to know how bonuses get decided”, “you didn't say if it's the full five”. */
const told =
	/\b(?:(?:want|like|need|love) to know|wonder(?:ing)?|(?:tell|told) me|(?:not|never|\p{L}+n['’]t) (?:said|say|told|tell|mentioned?|answered?)|ask(?:ed|ing)?(?: you)?(?: \p{L}+ times| twice| again)?)(?: about it)? (?<words>(?:who|what|which|when|where|why|how|if|whether)\b[^.!?;:]*)/iu;

/** What it was about, where only that is said: “you didn't say about the supervisor”. */
const toldAbout =
	/\b(?:(?:not|never|\p{L}+n['’]t) (?:said|say|told|tell|mentioned?|answered?)(?: me)?(?: anything)?|(?:skipped|passed over|ignored|forgot(?:ten)?)|no answer|ask(?:ed)?(?: you)?(?: \p{L}+ times| twice| again)?) (?:about|on|to) (?<words>(?:[^.!?;:,]|[.,](?=\d))*)/iu;

const say = (words: string, mark: string): {readonly words?: string} => {
	const line = capital(visibleLine(words).replaceAll(/\s+/gu, ' ').trim());
	return isShort(line) && line !== '' ? {words: `${line}${mark}`} : {};
};

/** The words a statement tells a question in. */
export function toldQuestion(sentence: string): string | undefined {
	const found = told.exec(sentence)?.groups?.['words'] ?? toldAbout.exec(sentence)?.groups?.['words'];
	if (found === undefined) return undefined;
	const bare = (found.split(/, |\s[-–—]\s| and (?:that|i|you|it)\b| because | since /iu)[0] ?? '')
		.replace(tail, '')
		.trim();
	return bare === '' || wordsIn(bare) > mostWords ? undefined : bare;
}

/** The same as it can be said back. */
export function sayTold(words: string): string | undefined {
	const {words: said} = say(words, '?');
	return said;
}

/** A sentence, with what ends it. */
const sentence = /[^.!?\n]+(?:[.](?=\d)[^.!?\n]+)*[.!?]*/gu;

export interface Sentence extends Place {
	readonly text: string;
}

export const sentencesIn = (text: string): readonly Sentence[] =>
	[...text.matchAll(sentence)].map((match) => ({
		text: match[0],
		start: match.index,
		end: match.index + match[0].length,
	}));

const asksAnother = new RegExp(`^and (?:${asking}|${helping})\\b`, 'iu');

/** The questions of one sentence: “who decides it, and when do they meet?” asks two. */
function askedIn({text, start, end}: Sentence): readonly OwnQuestion[] {
	const sentence = text.replace(/[?!.\s"'”’)]+$/u, '');
	const parts = clauses(sentence);
	const at = parts.findLastIndex((part, nth) => nth > 0 && asksAnother.test(part));
	const first = at > 0 ? asked(sentence, parts.slice(0, at)) : undefined;
	const last = asked(sentence, parts);
	if (last === undefined) return [];
	if (first === undefined) return [{start, end, ...say(last, '?')}];
	const turn = start + sentence.indexOf(parts[at] ?? '', sentence.indexOf(parts[at - 1] ?? ''));
	return [
		{start, end: turn, ...say(first, '?')},
		{start: turn, end, ...say(last, '?')},
	];
}

/** One that has no question mark: heard as a question, and worded as one. */
function unmarkedIn({text, start, end}: Sentence): readonly OwnQuestion[] {
	const bare = text.replace(/[.!\s]+$/u, '');
	const words = startsQuestion.test(withoutLeadIn(bare)) ? asked(bare, clauses(bare)) : toldQuestion(bare);
	return words === undefined ? [] : [{start, end, ...say(words, '?')}];
}

/** The questions an answer asks, in their order. `heard`: where the scorer heard one. */
export const ownQuestionsIn = (text: string, heard: readonly Place[] = []): readonly OwnQuestion[] =>
	sentencesIn(text).flatMap((each) => {
		if (each.text.includes('?')) return askedIn(each);
		return heard.some(({start, end}) => start < each.end && each.start < end) ? unmarkedIn(each) : [];
	});
