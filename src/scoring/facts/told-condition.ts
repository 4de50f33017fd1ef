/** What a payment is to hang on, heard where no sentence begins with “if”: told as an answer, marked by words that say so, or further on. */
import {expression} from '../expression/expression.ts';
import {behindYes} from './condition-clause.ts';
import {conditionIn, mostOfCondition} from './condition.ts';

/** A condition in words that stand behind “it's a yes”, and where it was told. */
export interface ToldCondition {
	readonly value: string;
	readonly start: number;
	readonly end: number;
}

/** Longer than this nobody says it back. */
const longest = 160;

/** The manager asks what it should hang on. */
const asksForIt = expression(
	/\bcondition\b[^.!]*\?|\bdepend\b|\bon what condition|has to (?:happen|have happened|be true)|(?:have|has) to be true|should have happened|have happened\b|what result|condition do i|what must\b|what(?:['’]s| is) missing|still needs?\b|which part is still|worth more if/iu,
);

/** A level that can be checked: above or below something, none of it, still so. */
const bar = expression(
	/\b(?:under|below|above|over|beneath)(?! (?:from|to|there|again|here|at|with|by|and)\b)(?= \S)|\b(?:at or (?:below|above|under|over)|at (?:most|least)|(?:less|fewer|more|lower|higher|better|sooner|later) than|no(?:t)? (?:more|less|fewer|worse|higher|lower) than|or (?:less|lower|fewer|below|more|better|higher|above)|down to|up to|back (?:on|to|under)|within)\b|\b(?:stays?|staying|holds?(?! for me)|holding|remains?|remaining|keeps?|keeping|reach(?:es)?|still|without)\b|^(?:and )?(?:with )?(?:no|zero|nothing|none) (?!has\b|needs\b|parts?\b|instal|splitting\b|split\b|halves\b|first part\b|else\b|on my\b|pay\b|money\b|cash\b|conditions?\b|strings\b|idea\b|clue\b|need\b|problem\b|thanks\b|matter\b|way\b|worries\b)/iu,
);

/** What has been so is no condition. */
const over = expression(
	/\b(?:was|were|had|did|didn['’]t|fell|dropped|went|came|got|used to|ago|since|last (?:year|month|week|quarter))\b|\b(?:has|have|it['’]s|that['’]s|['’]ve) (?:been|held|gone|kept|come|stayed|\p{L}+ed)\b/iu,
);

/** A thing to be done, said by its verb: “Femi's bench passing its audit”, “the contract signed”. */
const toBeDone = expression(
	/^(?:and )?(?:also )?(?!(?:i|we|you|he|she|they|it|that|this|please|put|write)\b)(?:\p{L}[\p{L}\d’'-]* ){1,5}(?:still )?(?:passing|running|working|finishing|going live|landing|shipping|closing|holding|staying|signed|closed|passed|approved|delivered|live|switched off|cancelled|shipped|finished|migrated|fixed|renewed|done)\b(?! (?:on|in) (?:the )?\d)/iu,
);

/** The lead speaks of something else: of what is asked for, of what they will do, of what was said. */
const other = expression(
	/^(?:i|you|he|she|they|let['’]?s|let us|please|tell|say|put|give|so|but|maybe|perhaps|what|when|where|who|which|how|why|is|are|was|does|do|did|can|could|would|will|should|shall|that['’]s|it['’]s|this is|that is)\b/iu,
);

/** Words before it that only lead up to it. */
const leadUp =
	/^(?:(?:yes|yeah|well|sure|fine|okay|ok|right|simple|easy|fair(?: enough)?|then|so|say|just|only|and|maybe)[,:]? )*(?:(?:the |my |a |one |my only |the only )?(?:condition|test|bar|goal|target|mark)(?: is| would be|['’]s)?(?: that)?[:,]? )?(?:on (?:the |one )?condition(?: that)?[:,]? |(?:it|that|this|the payment|the rest|they?|i['’]d say it)(?: (?:could|can|should|would|might|may|will))? (?:depends?|hangs?) on |depend(?:s|ing|ent)? on |tie (?:it|that) to |tied to |make it conditional on |conditional on )?(?:whether |if |that (?=\p{L}))?/iu;

/** The same words where nobody has asked for a condition: only these say that it is one. */
const marked = expression(
	/\bon (?:the |one )?condition(?: that)?\b[:,]? |\b(?:the|my|one|\p{Lu}\p{L}+) condition(?: again)?(?:,|:) (?=(?:still )?(?:under|below|above|over|at|no|less|fewer|it|that)\b)|\b(?:depends?|depending|dependent|hangs?|conditional):? on (?:whether )?|\btied? (?:it |that )?to (?=\p{L}+(?: \p{L}+)* (?:staying|holding|remaining|being|under|below|above))/iu,
);

interface Piece {
	readonly text: string;
	readonly start: number;
}

/** The sentences of an answer; a point within a number ends none. */
const sentencesOf = (text: string): readonly Piece[] =>
	[...text.matchAll(/(?:[^.!?\n;]|[.](?=\d))+[?]?/gu)].map(({0: all, index}) => ({
		text: all.trim(),
		start: index + (all.length - all.trimStart().length),
	}));

/** Of the parts of a sentence between commas those that say a level, from the first one on. */
function barIn(sentence: string, isMarked = false): string | undefined {
	const parts = sentence.split(/,\s+(?!\d)/u);
	const marked = parts.findIndex((part) => bar.test(part.replace(leadUp, '')));
	const goal = parts.findIndex((part) => toBeDone.test(part.replace(leadUp, '')));
	// “The contract signed, and the miles still ten percent down.”
	const isPair = goal >= 0 && marked === goal + 1 && /^and\b/iu.test(parts[marked] ?? '');
	const from = isPair || (marked < 0 && isMarked) ? goal : marked;
	if (from < 0) return undefined;
	if (from > 0 && !isPair) {
		// “The backlog, say below forty”, “that all of them are on it, with fewer than two calls”.
		const level =
			/^(?:say,? |meaning |so |that is,? )?(?<level>(?:still |at |with |and )?(?:under|below|above|over|at|fewer|less|more|down)\b.*)$/iu.exec(
				parts[from] ?? '',
			)?.groups?.['level'];
		const before = parts[from - 1] ?? '';
		if (level !== undefined && !other.test(before) && !over.test(before))
			return `${before}${/^(?:with|and)\b/iu.test(level) ? ',' : ''} ${level}`;
	}
	const isGoal = (part: string): boolean => (bar.test(part) || toBeDone.test(part)) && !other.test(part);
	const behind = parts.slice(from + 1).findIndex((part) => !isGoal(part));
	return parts
		.slice(from, behind < 0 ? undefined : from + 1 + behind)
		.join(', ')
		.replace(/[()].*$/su, '')
		.replace(/,? (?:and|then|so) [^,]*\bpa(?:id|ys?)\b.*$/isu, '');
}

/** What is paid is what hangs on it, and no condition. */
const paid = expression(/\bpa(?:y|ys|id)\b|.\bif\b/iu);

/** “From 450,000 down to 30,000” was reached, and “more than I had hoped” is no mark. */
const isTold = expression(
	/\bfrom [^;]*\b(?:down |up )?to\b|\b(?:more|less|better|higher|lower|sooner|later) than (?:i|we)(?:['’]d| had| have)?\b/iu,
);

/** A number, a share or a day: something that can be checked. */
const checked = expression(
	/\d|\b(?:half|all|none|every|both|two|three|four|five|six|seven|eight|nine|ten|twelve|twenty|thirty|forty|fifty|hundred|percent)\b/iu,
);

/** Something that is done or not: “signed”, “switched off”, “dark by then”. */
const isDone = expression(
	/\b(?:signed|live|closed|done|passed|passes|approved|dark|off|gone|cancelled|finished|delivered|shipped|down|in place|over|migrated|fixed|renewed|running|through|works|clean|green)\b/iu,
);

const isLevel = (words: string): boolean =>
	(bar.test(words) || checked.test(words) || isDone.test(words)) &&
	!over.test(words.replace(/\b(?:has|have) (?=\p{L}+(?:ed|ne)\b)/giu, ''));

/** What is paid or settled then. */
const ofMoney = expression(
	/\b(?:pay|pays|paid|settle|money|bonus|sum|payment|you (?:give|owe|say yes)|yes|[€$£]?\d+(?:[.,]\d{3})+|thousand)\b/iu,
);

/** Where a condition begins within a sentence. */
const led = expression(
	/\b(?:only )?(?:if|once|as long as|so long as|provided(?: that)?|unless) (?=\p{L})/giu,
);

/** A condition with its “if” that nothing else heard: “once the vendor has signed, we settle it”. */
export function conditionLed(text: string): ToldCondition | undefined {
	for (const {text: sentence, start} of sentencesOf(text)) {
		for (const {index} of led.all(sentence)) {
			const value = conditionIn(sentence.slice(index, index + mostOfCondition).replace(/[?\s]+$/u, ''));
			const rest = value === undefined ? '' : sentence.slice(0, index) + sentence.slice(index + value.length);
			if (value !== undefined && value.length <= longest && isLevel(value) && ofMoney.test(rest))
				return {value, start: start + index, end: start + index + value.length};
		}
	}
	return undefined;
}

/** Whether words name a thing that is still to be done. */
const isToBeDone = (words: string): boolean =>
	toBeDone.test(words) && !paid.test(words) && !over.test(words) && !other.test(words);

/** Whether words name a level that is still to come. */
export const isCheckable = (words: string): boolean =>
	bar.test(words) &&
	!paid.test(words) &&
	!isTold.test(words) &&
	!over.test(words) &&
	!other.test(words) &&
	words.split(' ').length >= 2;

function told({text, start}: Piece, isAsked: boolean): ToldCondition | undefined {
	if (text.endsWith('?')) return undefined;
	const mark = marked.exec(text);
	if (mark === null && !isAsked) return undefined;
	const afterColon = /^[^:]{0,40}: /u.exec(text)?.[0].length ?? 0;
	const from = mark === null ? afterColon : mark.index + mark[0].length;
	const bare = text.slice(from).replace(mark === null ? leadUp : /^(?:whether|if|that) /iu, '');
	const words = barIn(bare, mark !== null)?.replace(leadUp, '') ?? '';
	if (!isCheckable(words) && !(mark !== null && isToBeDone(words))) return undefined;
	const value = behindYes(words, mark !== null)?.replaceAll(/\s+/gu, ' ');
	return value === undefined || value.length > longest ? undefined : {value, start, end: start + text.length};
}

/** The condition an answer tells without an “if”; `manager`: what it answers. */
export function conditionTold(text: string, manager: string): ToldCondition | undefined {
	const isAsked = asksForIt.test(manager);
	return sentencesOf(text)
		.map((sentence) => told(sentence, isAsked))
		.find((each) => each !== undefined);
}

/** The condition that a sentence has further on: “would it be enough if half are in by autumn?”. */
export function conditionBehind(text: string, start: number): string | undefined {
	const sentence = sentencesOf(text).find(
		(each) => start >= each.start && start <= each.start + each.text.length,
	);
	if (sentence === undefined) return undefined;
	return led
		.all(sentence.text)
		.map(({index}) =>
			conditionIn(sentence.text.slice(index, index + mostOfCondition).replace(/[?\s]+$/u, '')),
		)
		.find((told) => told !== undefined && isLevel(told));
}

/** “If that holds”, “if they do”: it points to what was said before it. */
const points = expression(
	/^(?:only )?(?:if|when|once|as long as|provided(?: that)?) (?:it|that|this|they|those|both|it all|all of it|everything|all of that)(?: (?:both|all|still))? (?:holds?|works?|happens?|is met|are met|(?:is|are) (?:both |all )?(?:true|so|done|the case|there)|comes? (?:true|off|right)|does|do|goes well|is so|stays? so|is done|comes? in|is reached)\b/iu,
);

/** What such a condition points to: the level named in a sentence before it. */
export function pointedTo(text: string, value: string): string | undefined {
	if (!points.test(value)) return value;
	const at = text.toLowerCase().indexOf(value.toLowerCase().slice(0, 8));
	const before = sentencesOf(text.slice(0, Math.max(0, at))).toReversed();
	for (const {text: sentence} of before) {
		const words =
			barIn(sentence.slice(/^[^:]{0,40}: /u.exec(sentence)?.[0].length ?? 0))?.replace(leadUp, '') ?? '';
		if (isCheckable(words)) return behindYes(words);
	}
	return undefined;
}
