/** The sum that is to stand from now on: a lower one, the right one, the one that was said all along. */
import {expression, type Expression} from '../expression/expression.ts';
import {nearBefore, nearBehind} from './around.ts';
import {readQuantities} from '../../quantities/read-quantities.ts';
import {namesBothParts, firstPartIn} from './first-part.ts';
import {hitWithin} from '../reading/reading.ts';
import type {FactRule} from './rules.ts';

/** Between the words that say so and the sum. */
const fill =
	'(?: (?:about|around|roughly|just|only|even|maybe|perhaps|say|the|a|at|for|something like|exactly|simply|at least|my))*';

const before = (words: string): Expression =>
	expression(new RegExp(`(?:^|[^\\p{L}])(?:${words})${fill},?:? $`, 'iu'));

/** Words that give in to it or settle on it. */
const settles = before(
	[
		'(?:live|be happy|happy|be fine|fine|be ok(?:ay)?|ok(?:ay)?|be content|content|go|do|manage|make do|get by|be good|be all right|feel better|be easier|easier|more comfortable|start|agree) with',
		'(?:settle|go|agree|opt) (?:for|on|to)',
		"(?:i|we)(?:['’]d| would|['’]ll| will| can| could| might) (?:also |even |still |already |gladly |happily |then )*(?:take|accept|do|say|go to|go with|come down to|go down to|drop to)",
		'(?:make|call) (?:it|that)',
		"let['’]?s (?:say|make it|call it|go with|put|keep it at|leave it at|stay (?:with|at)|agree on)",
		'(?:come|came|go|went|gone|brought|drop|dropped|lowered?|reduced?|cut|bring)(?: it| that| myself| my (?:ask|number|sum))?(?: down)?(?: from [^.,!?]{1,20})? to',
		"if (?:it|that|this)(?:[’']s| is| were| was|[’']d be) (?:easier|better|more realistic|possible)(?: for you)?(?:,| with| at|: )",
	].join('|'),
);

/** Words that put right what was heard. */
const corrects = before(
	[
		"i(?:['’]ve| have| had)? (?:said|mean|meant|asked for|named|wrote|told you)",
		"(?:i['’]m|i am|i was) (?:asking|talking)(?: (?:for|about|of))?",
		'i (?:only )?(?:ask|asked) (?:for|about)',
		"(?:we|you)(?:['’]d| had|['’]ve| have)? (?:said|agreed(?: on)?|settled on|mean|meant|noted)",
		'(?:should|must|has to|needs to) (?:be|say|read)',
		'(?:the )?(?:sum|amount|figure|number|ask)(?: (?:is|was|stays|remains)(?: now)?|,|:)',
		"(?:it|that)(?:['’]s| is)(?: now| still)",
		'(?:not|no)[^.,!?]{0,40}(?:,|:|;| but|\\.)',
		'(?:nearly|almost|wrong|not quite)\\.',
		'(?:write|write down|put|put down|note|note down|ask (?:hr|them|finance|the director) (?:for|about)|take|tell (?:hr|them))',
		'(?:could|can|would|will) (?:carry|cover|pay|stand|bear|spare)',
	].join('|'),
);

/** How a number in words begins. */
const number =
	'half|one|two|three|four|fort|five|fif|six|seven|eigh|nine|ten|eleven|twel|twen|thir|a hundred';
const coin = String.raw`(?: ?(?:euros?|pounds?|dollars?|francs?|quid|rand|kroner|kronor|zloty|rupees|[€$£]))?`;
/** Behind it, what says that it is the sum. */
const behind = expression(
	new RegExp(
		`^${coin},? ?(?:i said|i meant|then(?=[.,!?]|$)|instead(?! of)|please|would (?:do|be (?:fine|enough|ok|okay|good|all right))|will do|is (?:fine|enough|ok|okay|what i (?:said|asked|meant))|works|on the table|in writing|on paper|in full|in total|all (?:in|together|told)|altogether|and not|not (?:the )?(?:${number}|[\\d€$£])|rather than|instead of|next (?:quarter|month|year|cycle|round)|in the (?:mail|note)|as (?:a|one) (?:single|one[- ](?:off|time))|once\\b|[^.,!?]{0,40}\\b(?:in writing|on paper)|[^.!?]{0,40}, not (?:the )?(?:${number}|[\\d€$£]|r\\d)|it is\\b|and (?:no|that['’]s))`,
		'iu',
	),
);
/** Nothing but the sum. */
const alone = expression(
	/(?:^|[.!?;:–—] )(?:(?:no|nearly|sorry|so|then|okay|ok|well|right|yes|only|just|about|for|maybe),? )*$/iu,
);
const ends = expression(
	new RegExp(
		`^${coin}(?:[.!;]|$|,? (?:please|then|that['’]s (?:it|all)|once|i (?:said|came|went|meant)))`,
		'iu',
	),
);

/** It is another figure: a part, a saving, a source, what should not stand there. */
const notBefore = expression(
	/\b(?:not|from|than|instead of|rather than|out of|of|saved?|saves|saving|brought|brings|costs?|earned|lost|spent|under|over|below|above|by|between|times|every|per|first|another|other|second|remaining|rest|half|part|third|the last|owed?|salary(?: is)?|worth|already)(?: (?:about|around|roughly|the|a|us|me|you|them|some))* $/iu,
);
const notBehind = expression(
	new RegExp(
		`^${coin} ?(?:,? ?(?:now|today|first|upfront|up front|later|more|less|fewer|extra|each|every|per|a (?:month|year|week|day)|an hour|of (?!it\\b)|off|hours?|days?|people|users|orders|tickets|%|percent|in (?:savings|licen[cs]es|costs|sales|revenue|penalties|fees)|less than|by then|so far|saved|that (?:we|i|it)|is (?:owed|contract|gone|saved)))(?![\\p{L}])`,
		'iu',
	),
);
const asksWhich = expression(
	/^(?:(?:so|and|but|then|or|well),? )*(?:is|was|are|does|do|did|why|how|what|who|where)\b/iu,
);

/** Smaller than this a number alone is no sum. */
const least = 100;
const isYear = (words: string): boolean => /^(?:19|20)\d\d$/u.test(words);

const partNow = expression(
	/\b(?:half|third|quarter|part) (?:of (?:it|that) )?(?:now|today|this (?:month|quarter)|up ?front|first)\b|\bin (?:two|three) (?:parts|halves|steps|goes)\b/iu,
);

/** “15,000 by June, not 60,000”: of these two one is right. */
const isNotThat = expression(new RegExp(`\\d{3}\\b[^.!?]{0,40}, not (?:the )?(?:${number}|[\\d€$£])`, 'iu'));

export interface SumNow {
	readonly value: string;
	readonly size: number;
	readonly start: number;
	readonly end: number;
}

/** The sentence so far. */
const begun = (before: string): string =>
	before.slice(
		Math.max(0, ...[...before.matchAll(/[.!?\n]\s+/gu)].map(({index, 0: mark}) => index + mark.length)),
	);

/** The sum an answer puts in place of the one before; `isAsked`: the talk is still at what is asked for. */
export function sumNow(text: string, isAsked = false): SumNow | undefined {
	// Of a sum in parts none is the whole.
	if (
		!isNotThat.test(text) &&
		(firstPartIn(text) !== undefined || namesBothParts(text) || partNow.test(text))
	)
		return undefined;
	const found = readQuantities(text).flatMap(({kind, value, per, unit, start, end}): readonly SumNow[] => {
		const words = text.slice(start, end).replaceAll(/\s+/gu, ' ');
		const isSum =
			typeof value === 'number' &&
			per === undefined &&
			(kind === 'money' || (kind === 'count' && unit === '' && value >= least && !isYear(words)));
		if (!isSum) return [];
		const before = nearBefore(text, start);
		const sentence = begun(before).replaceAll(/\s+/gu, ' ');
		const after = nearBehind(text, end).replaceAll(/\s+/gu, ' ');
		const rest = after.split(/[.!?](?=\s|$)/u)[0] ?? '';
		if (notBefore.test(sentence) || notBehind.test(after)) return [];
		if (asksWhich.test(sentence.trimStart()) && after.slice(rest.length, rest.length + 1).includes('?'))
			return [];
		const isStrong = settles.test(sentence);
		const isSaid =
			corrects.test(before.replaceAll(/\s+/gu, ' ').slice(-80)) &&
			(behind.test(after) ||
				ends.test(after) ||
				/\b(?:said|meant?|asked?|asking|agreed|sum|amount|should)\b/iu.test(sentence));
		const isPut = behind.test(after) || (alone.test(before) && ends.test(after));
		return isStrong || (!isAsked && (isSaid || isPut)) ? [{value: words, size: value, start, end}] : [];
	});
	const sizes = new Set(found.map(({size}) => size));
	return sizes.size === 1 ? found[0] : undefined;
}

export const sumNowRule: FactRule = {
	fact: 'sum-now',
	find: (reading, {topic}) => {
		if (topic === 'opening' || topic === 'evidence') return [];
		const found = sumNow(reading.text, topic === 'ask');
		const hit = found && hitWithin(reading, found);
		return found === undefined || hit === undefined ? [] : [{hit, value: found.value, size: found.size}];
	},
};
