/** A condition as a statement: what stands behind “if”, without what the lead went on to say or ask. */
import {expression, type Expression} from '../expression/expression.ts';

const persons = 'you|i|we|it|that|this|they|there|she|he';
const modals = 'can|could|would|will|shall|should|may|might|do|does|did|is|are|am|was|have|has';
const asking = 'what|when|where|who|which|how|why|whether';

/** “… and it passes the audit”: a second thing to be so. */
const stillSo =
	"(?:it|they|that|there|we)(?:['’]s| is| are|['’]re)? (?:stays?|holds?|pass(?:es)?|keeps?|reach(?:es)?|remains?|works|runs|still|under|over|below|above|live|signed|closed|approved|no|gets? (?:through|approved|signed)|has no|have no|(?:does|do)n['’]t)\\b";

/** Where the sentence goes on to its main clause, to a question, or to another thing. */
const goesOn: readonly Expression[] = [
	// “…, can we say yes then”: a verb before its person asks, and “if the page is there” does not.
	expression(
		new RegExp(
			`[,;:–—-]?\\s*\\b(?:and |then |so |but )?(?!(?:is|are|was) there(?: (?:by|in|at|then|again)\\b|\\s*[.,;]|\\s*$))(?:${modals}) (?:${persons})\\b.*$`,
			'is',
		),
	),
	// “…, we do the rest”, “…, then the answer is yes”, “…, how about July”, “…, please put it through”.
	expression(
		new RegExp(
			`\\s*[,;:–—]\\s*(?:and |then |so |but )?(?!${stillSo})(?:${persons}|${asking}|then|let's|let’s|let us|please)\\b.*$`,
			'is',
		),
	),
	// “… by then you pay”: then is when, and what follows is what is paid.
	expression(new RegExp(`(?<=\\b(?:by|until|till|before|from|since) then),? (?:${persons})\\b.*$`, 'is')),
	expression(
		new RegExp(
			`(?<!\\b(?:by|until|till|before|from|since)),? (?:and|then|so) (?!${stillSo})(?:${persons}|let's|let’s|let us|please)\\b.*$`,
			'is',
		),
	),
	// “… it's owed”, “… that's a yes”: what follows from it, without a comma.
	expression(
		/[,;:–—-]?\s*\b(?:it|that|this)(?:['’]s| is) (?:owed|paid|due|mine|yours|a yes|yes|a deal|fine|done|agreed)\b.*$/is,
	),
	// “…, right”, “…, okay”: what is left of a question.
	expression(
		/\s*[,;–—]\s*(?:right|okay|ok|agreed|yes|fair|deal|correct|thanks|thank you|maybe|perhaps)\b.*$/is,
	),
	// “…, if that helps”
	expression(
		/[,;]? if (?:it|that|this|you)(?:['’]s| is| would| will)? (?:helps?|works?|okay|ok|fine|easier|better|like|want|prefer|all right|enough)\b.*$/is,
	),
	expression(/\s+[–—]\s.*$/s),
	expression(/;.*$/s),
];

const opened = expression(/^(?:only )?(?:if|when|once|as long as|provided(?: that)?)\s+(.*)$/is);

/** “If so”, “if you like”: no condition that anybody could check. */
const empty = expression(
	/^(?:so|not|yes|no|needed|necessary|possible|that|this|you|i|we)(?: (?:like|want|agree|can|may|is|works|helps|wish|prefer|so|prefer))*$/i,
);

/** “If it's a third now and the rest in July”, “if it counts as a first part” says the deal over again. */
const isDeal = expression(
	/^(?:it|that|this|we|you)\b.*\b(?:the rest|a third|half|the other part|first part|remaining)\b|\b(?:is|are|gets?|comes?|['’]s) (?:also )?(?:written(?: down)?|in writing|on paper|in (?:the|a) (?:mail|note))\b|^there(?:['’]s| is| are) (?:any|a|some) (?:way|chance|room|possibility|option)\b/i,
);

/** “If we both know what it means”, “if I understood you”: how the two see it, and nothing that could be met. */
const isOfMinds = expression(
	/^(?:you|i|we|they|he|she)(?: (?:both|all|two|still|really|don['’]t|do))* (?:know|understand|understood|mean|meant|see|think|feel|mind|heard|got (?:it|you|that)|remember)\b/i,
);

/** “If there's nothing left this year”, “if HR says no”, “if this round gives a yes”: how things lie, and nothing to be reached. */
const isSituation = expression(
	/\b(?:no|nothing|not enough|any|none|some)\b.*\b(?:money|budget|cash|pot|funds?)\b|\b(?:nothing|anything|something|enough)\b.*\bleft\b|\b(?:money|budget|cash|pot)\b.*\b(?:gone|empty|free|there|left|tight|comes?|opens?)\b|\b(?:says?|said|gives?|gave|is|gets?|it['’]s) (?:(?:just|still|only) )?(?:an? |the )?(?:yes|no|maybe)\b|^there(?:['’]s| is| are) (?:nothing|none)(?: there| at all)?$|^(?:this|the next|that) (?:round|budget|year|cycle|quarter)\b|\b(?:turns?|turned|knocks?|knocked|sends?|sent) (?:it|me|this|that) (?:down|back)\b/i,
);

/** “If there is one, I don't ask again”: what happens where it is not met. */
const givesNothing =
	/,?\s*(?:then )?\b(?:(?:i|you|we) (?:don['’]t|do not|won['’]t|will not|wouldn['’]t) (?:ask|pay|owe|get|have to|need|want|come)|(?:i|you|we)(?:['’]ll)? (?:pay|owe|get|ask for|take|want|have) (?:me )?nothing|(?:i|we)(?:['’]ll| will)? (?:drop it|let it go|say no more|forget it)|you(?:['’]ll| can)? keep (?:it|the|my|your)|(?:you )?owe(?:s|d)? me nothing|forget it|no bonus|no money|it['’]s off|then nothing)\b/iu;

const leastWords = 2;

/** “If you need one: stays under one percent”: the condition itself stands behind it. */
const handedOver =
	/^(?:only )?if (?:you|it|there|they)(?:['’]d| must| have to)? (?:really |absolutely )?(?:need|want|like|insist(?: on)?|must|prefer|be|has to be|must be)[^:]{0,20}: (?=\p{L})/iu;
const verbFirst = expression(
	/^(?:stays?|holds?|remains?|keeps?|passes|runs?|works?|is|drops?|falls?|reaches)\b/iu,
);

function withoutLead(sentence: string): string {
	const rest = sentence.replace(handedOver, '');
	return rest === sentence
		? sentence
		: `if ${verbFirst.test(rest) ? 'it ' : ''}${rest.slice(0, 1).toLowerCase()}${rest.slice(1)}`;
}

/** Nobody's condition is longer than this; of a text without a full stop no more is read. */
export const mostOfCondition = 400;

/** The condition in a sentence that begins with it, from its “if” on; nothing where there is none to be checked. */
export function conditionIn(sentence: string): string | undefined {
	const cut = goesOn
		.reduce((words, end) => end.replace(words, ''), withoutLead(sentence.trim().slice(0, mostOfCondition)))
		.replace(/[\s,;:–—-]+$/, '');
	const [, what = ''] = opened.exec(cut) ?? [];
	if (givesNothing.test(sentence.slice(cut.length, mostOfCondition))) return undefined;
	if (
		what.split(/\s+/).length < leastWords ||
		empty.test(what) ||
		isDeal.test(what) ||
		isOfMinds.test(what) ||
		isSituation.test(what)
	)
		return undefined;
	return cut.slice(0, 1).toLowerCase() + cut.slice(1);
}
