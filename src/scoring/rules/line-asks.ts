/** What the manager's line asks for, as far as its last question or request says so. */

import {expression, type Expression} from '../expression/expression.ts';
import type {AnswerContext} from '../assessment.ts';

/** What a line can ask for. */
export const wanted = [
	'sum',
	'day',
	'person',
	'reason',
	'words',
	'terms',
	'form',
	'elsewhere',
	'before',
	'way',
	'yes-no',
	'open',
	'nothing',
] as const;
export type Wanted = (typeof wanted)[number];

/** In the order in which they are tried: the first that fits is what is asked for. */
const signs: readonly (readonly [Wanted, Expression])[] = [
	[
		'elsewhere',
		expression(
			/\b(?:another|other|outside|rival|competing|an|written) (?:offers?|company|employer|job)\b|somewhere else|anyone else (?:asking|offering)|leaving|looking around|one foot/u,
		),
	],
	[
		'words',
		expression(
			/\b(?:what|which|how) (?:words? )?(?:should|shall|would|do|can|could|must|am|are|'?d) (?:i|we|you|they|it)(?: \w+){0,2} (?:say|tell|write|put|answer|reply|read|argue|explain|sell)\b|which words|\b(?:one|first|top|opening) (?:line|sentence|three lines)|top of (?:it|the page)|put it to|headline|\bgive me (?:the|a|one) (?:line|sentence)/u,
		),
	],
	[
		'form',
		expression(
			/\b(?:days? off|time off|leave|holiday|course|training|conference|title|promotion|home office|equipment|shares|other than money|something else instead|not (?:in )?(?:cash|money)|instead of (?:the )?(?:money|bonus|cash))\b/u,
		),
	],
	[
		'sum',
		expression(
			/\bhow (?:much|big|high|many (?:percent|euros|pounds|dollars))|\b(?:what|which)(?:'s|’s| is| are| was)? ?(?:the |a |your |that )?(?:sum|amount|number|figure|price|percentage|bonus)\b|\bname (?:the|a|your|one|it)\b|what (?:exactly )?(?:are|were) you (?:hoping|asking|looking|thinking)|what (?:do|did|would) you (?:want|have in mind|need)|what(?:'s|’s) the ask|hoping for|least you|amount\?|make you happy|come (?:in|here) to (?:get|ask)/u,
		),
	],
	[
		'terms',
		expression(
			/\bcondition|\bwhat (?:has|would have|have|needs?|must) to (?:be|happen|change)|what (?:would|will|do|must) (?:i|we|it|you|count|show|prove|convince|change|count as)\b.*\b(?:then|by|count|prove|show|see|enough|convince|done)|which result|what (?:would|will|do) (?:you|i|we) (?:bring|have|show|see|know)|cancel it|fall due|under what|measure|how (?:would|will|do) (?:we|i|you) (?:know|check|measure|tell)/u,
		),
	],
	[
		'day',
		expression(
			/\bwhen\b|\b(?:what|which|by what) (?:day|date|month|week|time)|how (?:long|soon)|until when|by then\?/u,
		),
	],
	[
		'person',
		expression(
			/\bwho(?:se|m)?\b|\b(?:you|all you) or the team|alone|by yourself|on your own|anybody|anyone/u,
		),
	],
	[
		'before',
		expression(
			/\bbefore\b|how was it|what (?:was|were) (?:it|things) like|what (?:changed|came of|did it|did that|has it|difference|happened|got|have you|did you|results?|was the)|what (?:are|is) .*\b(?:proud|result|achiev)|\bhow (?:many|often|far|fast)\b|without (?:it|you)|numbers?|figures?|evidence|measur|concrete|example|prove|proof|worth|bring|save/u,
		),
	],
	[
		'reason',
		expression(
			/\bwhy\b|reasons?|what for|what makes|based on|where (?:do|does|did|is|are|has) .* (?:from|come)|how (?:did|do|have) you (?:get|arrive|come|know|work|count)|justif|how so|parents|basis/u,
		),
	],
	[
		'way',
		expression(
			/\b(?:suggest|proposal|propose|idea|suggestion)|what (?:could|can|do|should|shall|would) (?:we|you|i)\b|how (?:could|can|would|should|do|shall) (?:we|you|i)\b|what (?:now|then|else|next)|what would (?:help|you)|where (?:does|do|could|should) (?:that|it|the money|this)|what (?:else|about)|which (?:pot|part|step)/u,
		),
	],
	[
		'yes-no',
		expression(
			/(?:^|[,;:]\s*|\b(?:so|and|but|or|well|then|right|fine|good|ok)\b,? ?)(?:is|are|am|was|were|do|does|did|have|has|had|would|will|can|could|may|shall|should|isn't|aren't|wasn't|don't|doesn't|didn't|haven't|wouldn't|won't|can't|couldn't|shouldn't)\b/u,
		),
	],
];

const requestBegin = expression(
	/^(?:tell|name|give|show|say|help|walk|take|convince|put|let me hear|go on|start|begin|explain|describe|sell|remind|talk|pick|choose|persuade|make)\b/u,
);

/** The last sentence that asks or requests something, in small letters. */
function lastAsked(manager: string): string | undefined {
	const sentences = manager.toLowerCase().match(/[^.?!…]+[.?!…]*/gu) ?? [];
	return sentences
		.map((sentence) => sentence.trim().replace(/^[“"‘'(\s]+/u, ''))
		.findLast((sentence) => sentence.includes('?') || requestBegin.test(sentence));
}

/** What a line of the manager's asks for; `open` where it asks and it cannot be told what for. */
export function wantedBy(manager: string): Wanted {
	const asked = lastAsked(manager);
	if (asked === undefined) return 'nothing';
	return signs.find(([, sign]) => sign.test(asked))?.[0] ?? 'open';
}

let last: {readonly manager: string; readonly wanted: Wanted} | undefined;

/** The same, found out once for a line, however many rules ask. */
export function wantedIn({manager}: Pick<AnswerContext, 'manager'>): Wanted {
	if (last?.manager !== manager) last = {manager, wanted: wantedBy(manager)};
	return last.wanted;
}
