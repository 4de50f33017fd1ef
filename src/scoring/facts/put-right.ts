/** A summing-up that the lead does not take as it was said: not quite, left out, another sum. */
import {expression, type Expression} from '../expression/expression.ts';
import type {AnswerContext} from '../assessment.ts';
import {firstPartIn} from './first-part.ts';
import {readQuantities} from '../../quantities/read-quantities.ts';

/** Where it was told, and the sum that it should say, where one is named. */
export interface PutRight {
	readonly start: number;
	readonly end: number;
	readonly value?: string;
	readonly size?: number;
	/** It only says no to it, and not what is wrong. */
	readonly isBare: boolean;
}

/** With fewer words than this beside the no, nothing was said of what is wrong. */
const leastSaid = 5;

/** Asked whether anything is wrong or left, a no says that nothing is. */
const asksForFaults = expression(
	/\b(?:anything|something|wrong|left out|unclear|add|left from your side|still open|questions left)\b[^?.]*\?/iu,
);

const startsWithNo = expression(
	/^(?:no|nope)\b(?!,? (?:that['’]?s (?:all|it|fine|right|everything|perfect)|nothing|all (?:good|right|fine|of it)|it['’]s (?:fine|right|all)|i['’]m (?:happy|fine|good|all set|content|okay|ok)|(?:last|more|further|other) (?:thoughts?|words?|questions?|wishes|points?|remarks?)|complaints|objections|changes|remarks|thank(?:s| you)(?: (?:so|very) much)?\s*[.!]?$|perfect|more|questions))/iu,
);
const notQuite = expression(
	/^(?:(?:sorry|well|hm|yes|yeah)[,.]? )*(?:not (?:quite|exactly|really|all|entirely)|nearly|almost|(?:one|two|three|a few) things?\b|only,|except|apart from)/iu,
);
const marks: readonly Expression[] = [
	expression(
		/\b(?:isn['’]t|is not|aren['’]t|are not|wasn['’]t) (?:in (?:it|there)|right|what (?:i|we) (?:said|asked|agreed|meant)|on (?:it|there)|correct)(?![^.!]*\?)/iu,
	),
	expression(
		/\byou(?:['’]ve| have)? (?:just )?(?:left out|left [^.?!]{1,40} out|forgot(?:ten)?|dropped|(?:wrote|written|put down) (?=[€$£]?\d|\p{L}+ (?:thousand|percent)))\b/iu,
	),
	expression(/\b(?:is|are|['’]s) (?:still )?(?:missing|wrong)\b/iu),
	expression(/\bis replaced by\b|\bto be replaced\b/iu),
	expression(/\bthat['’]s (?:not (?:it|what (?:i|we)|right|the)|wrong)\b/iu),
	expression(/\b(?:please )?add (?:it|both|that|them|the)\b/iu),
	expression(
		/\bi (?:said|asked for|['’]?d asked for|had asked for|have said) (?:the |about )?(?:[€$£]?\d|\p{L}+ (?:thousand|percent|and a half))/iu,
	),
];

/** Words right before the sum that should stand there. */
const ofTheSum = expression(
	/\b(?:asked for|said|say|meant|should be|should say|amount(?: is)?,?|sum(?: is)?,?|it['’]s|whole|full|for|have|add|was|and|make it|not quite\.|right\.|no[.,]) (?:the |about |a |whole |full |all )*$/iu,
);
const behindIt = expression(/^[^.!?]{0,20}\b(?:isn['’]t in|is missing|was the|is what i|in all)\b/iu);
/** And before one that should not. */
const ofTheOther = expression(
	/\b(?:written|wrote|put(?: down)?|not|instead of|rather than|than|under|below|over|above|or) (?:the |about |a )*$/iu,
);

/** It is to be written so: that goes before whatever else was said of it. */
const dictated = /\b(?:write|write down|put|put down|note|note down|make it) (?:the |a |about )*$/iu;
/** Of several it is the lead's own. */
const ownShare = /^ (?:for|to) (?:me|myself)\b/iu;

const least = 100;

function sumIn(text: string): Pick<PutRight, 'value' | 'size'> | undefined {
	const named = readQuantities(text).flatMap(({kind, value, start, end}) => {
		const isMonths = kind === 'duration' && /^(?:['’]s?)? (?:pay|salary)/iu.test(text.slice(end));
		const isSum =
			kind === 'money' ||
			kind === 'percent' ||
			(kind === 'count' && typeof value === 'number' && value >= least);
		if (!isMonths && !isSum) return [];
		const [before, after] = [text.slice(0, start), text.slice(end)];
		const sum = {
			value: text.slice(start, end).replaceAll(/\s+/gu, ' '),
			...(kind === 'percent' || isMonths || typeof value !== 'number' ? {} : {size: value}),
		};
		const rank = dictated.test(before)
			? 3
			: ownShare.test(after)
				? 2
				: !ofTheOther.test(before) &&
					  !/^ (?:now|today)\b/iu.test(after) &&
					  (ofTheSum.test(before) || behindIt.test(after))
					? 1
					: 0;
		return rank === 0 ? [] : [{rank, sum}];
	});
	const best = Math.max(0, ...named.map(({rank}) => rank));
	return named.find(({rank}) => rank === best)?.sum;
}

/** What an answer to a summing-up puts right in it. */
export function putRight(text: string, {manager}: Pick<AnswerContext, 'manager'>): PutRight | undefined {
	const isNo = startsWithNo.test(text) && !asksForFaults.test(manager);
	if (!isNo && !notQuite.test(text) && !marks.some((mark) => mark.test(text))) return undefined;
	// Of a sum in parts none is the whole.
	const isBare = (text.match(/[\p{L}\d’'-]+/gu) ?? []).length < leastSaid;
	return {start: 0, end: text.length, isBare, ...(firstPartIn(text) === undefined ? sumIn(text) : {})};
}
