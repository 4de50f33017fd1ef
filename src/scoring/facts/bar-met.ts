/** What was to be reached is reached: a target, a condition, a test by what has happened since. */
import {expression, type Expression} from '../expression/expression.ts';
import {readQuantities} from '../../quantities/read-quantities.ts';
import type {Quantity} from '../../quantities/quantity.ts';
import {hitWithin} from '../reading/reading.ts';
import type {FactRule} from './rules.ts';

interface Sentence {
	readonly text: string;
	readonly start: number;
	/** It says what would be, what is to come, or asks. */
	readonly isOpen: boolean;
	/** It ends in a question, and may tell something before it. */
	readonly asks: boolean;
}

const target =
	'(?:targets?|goals?|kpis?|okrs?|objectives?|conditions?|bars?|thresholds?|milestones?|requirements?|criteri(?:on|a)|benchmarks?|quotas?|marks?|what (?:you|we|it) (?:asked for|agreed(?: on)?|set|wanted|said))';
const met =
	'(?:met|reached|hit|passed|beaten|fulfilled|achieved|exceeded|cleared|satisfied|surpassed|smashed|crossed|delivered|done|complete(?:d)?|ticked(?: off)?|true)';
const did =
	'(?:met|reached|hit|passed|beat|beaten|fulfilled|achieved|exceeded|cleared|satisfied|surpassed|smashed|crossed|made(?= (?:my|our|the|that|both|all|every|three|two) )|delivered on|landed (?:above|below|under|over)|came in (?:above|below|under|over)|finished (?:above|below|under|over)|ended (?:above|below|under|over))';
const already =
	'(?:,? (?:already|both|all|long since|now|by now|clearly|fully|well|just|even|comfortably|easily|in fact))*';
const being = "(?:(?:is|are|was|were|has been|have been|had been|got|['’]s|['’]re|['’]s been|['’]ve been))";

/** What says in words that it is met. */
const inWords: readonly Expression[] = [
	// “The target is met”, “that KPI was beaten in December”, “three of four KPIs met”, “target reached”.
	expression(new RegExp(`\\b${target}(?: [^.,;:!?]{0,50}?)??(?: ${being})?${already} ${met}\\b`, 'iu')),
	// “I met the target you set me”, “we've already passed that bar”, “I beat every one of my goals”.
	expression(
		new RegExp(
			`\\b(?:i|we|team|they|it|you|result|figure|number|everybody|all of us)(?: ?(?:['’]ve|have|['’]d|had|has|did))?${already} ${did}\\b(?: (?!(?:if|when|with|on|about|for|from|before|at|in|to)\\b)[\\p{L}’'-]+){0,4}? ${target}\\b`,
			'iu',
		),
	),
	// “The condition has been met since March”, “we're already past the mark”.
	expression(
		new RegExp(
			`\\b(?:i|we|it|that|this|they)(?: ?(?:['’]m|['’]re|['’]s|am|are|is|were|was|have been|has been|['’]ve been))${already} (?:past|above|below|under|over|beyond|better than|ahead of) (?:the|that|this|my|our|your) (?:agreed )?${target}\\b`,
			'iu',
		),
	),
];

/** The same of something just named: “it is met”, “both are already true”. */
const ofIt: readonly Expression[] = [
	expression(
		new RegExp(
			`\\b(?:it|that|this|those|they|which|both|all (?:of (?:it|them|that)|three|four)|everything|each of them)(?: ?${being})${already} (?:met|reached|fulfilled|achieved|cleared|exceeded|beaten|behind us|in place|satisfied|(?<=(?:already|both|all|long since|now) )(?:true|the case))\\b`,
			'iu',
		),
	),
	expression(
		/\b(?:it|that|this|those|they|both|which)(?: (?:has|have|had|did)|['’]s|['’]ve)? already (?:happened|did|does|held|been (?:met|done|so|reached|through)|has|is|are|was|were)\b/iu,
	),
	expression(
		/\b(?:it|that|this|both|they|those)(?:['’]s| is| are|['’]re) (?:already|long) (?:so|done|there|closed|signed|live|in|delivered|finished|reached|like that)\b/iu,
	),
];

/** The manager wants to see it first: that it lasts, that it happens again, that something is reached. */
const wantsToSee = expression(
	/\bcondition\b|\btarget\b|\bhas to (?:happen|have happened|be true|be met|hold)\b|\bhold(?:s|ing)?\b|\bbusy period\b|\bsecond (?:result|time|one)\b|\bonce is luck\b|\bonce more\b|\bagain\b[^.]*\bresult\b|\bproven?\b|\b(?:it|that|this) (?:will |would |really )?lasts?\b|\blonger\b|\bresult would you\b|\bwhich result\b|\bdepend\b|\bwhat (?:do|must|should) (?:i|we) (?:check|see)\b|\bmark do you\b|\bmet\b|\bneed to see\b|\bstress|\bpeak\b|\bfull (?:year|quarter)\b/iu,
);

/** And there it is: what the thing has been through, or has been for long. */
const wentThrough: readonly Expression[] = [
	// “We had Black Friday on it already”, “it has already been through two quarter ends”.
	expression(
		/\b(?:already|since then|since|by now)\b[^.!?]{0,40}\b(?:had|went through|gone through|been through|survived|ran|run|held|handled|carried|stood|seen|did|done|got through)\b/iu,
	),
	expression(
		/\b(?:had|went through|gone through|been through|survived|ran|run|held|handled|carried|stood|stands|seen|did|done|got through)\b[^.!?]{0,60}\b(?:already|since|ever since|by now)\b/iu,
	),
	expression(
		/\b(?:it|that|this|the \p{L}+|they)(?: has|['’]s| have|['’]ve)? (?:got|went|gone|been|come|came) through (?!(?:you|hr|the budget)\b)\p{L}+/iu,
	),
	expression(
		/\b(?:it|that|this|they|we)(?:['’]s| has|['’]ve| have) (?:held|been (?:stable|steady|live|running|in use|holding|like that|so|that way)|run|lasted|stayed|survived|carried|handled)\b/iu,
	),
	expression(
		/\b(?:it|they|that) (?:held|survived|lasted|carried|handled) (?!up if\b)(?:up|through|for|the|all|every|christmas|black|over|two|three|four|six|\d)/iu,
	),
];
/** “There is a second one”: where one more was wanted. */
const wantsMore = expression(/\bsecond\b|\bonce is luck\b|\bone more\b|\banother\b|\btwice\b|\bagain\b/iu);
const hasMore = expression(
	/^(?:(?:but|yes|well|oh|so|and|actually)[, ]+)*(?:there(?:['’]s| is| was| are)|i have|i['’]ve got|we have|we had|you have|here(?:['’]s| is)|i did|we did) (?:already |actually |even |also )*(?:a |the |that |my )?(?:(?:second|another|other)(?! (?:way|form|option|pot|budget|line|date|day|idea|thing|question|point|offer|job|meeting|appointment|reason|half|part|month|time|week|quarter|year)s?\b)|two|three|one already|twice)\b(?! (?:days?|weeks?|months?|hours?|things?|questions?|ways?)\b)/iu,
);

const denies = expression(
	/\b(?:not|never|no|none|nobody|nothing|hardly|almost|nearly|isn['’]t|wasn['’]t|aren['’]t|weren['’]t|hasn['’]t|haven['’]t|hadn['’]t|didn['’]t|won['’]t|can['’]t|missed|short of|close to|yet to)\b|n['’]t\b/iu,
);
const supposes = expression(
	/\b(?:if|whether|once|when|whenever|unless|until|till|should|would|could|might|may|will|['’]ll|going to|want to|need to|needs to|have to|has to|as soon as|provided|assuming|suppose|by the time|as long as|hope|plan|try|trying|be)\b/iu,
);

/** What is said of the target before or behind it, up to the next comma, must neither deny nor suppose it. */
function isSaid({text, asks}: Sentence, pattern: Expression): boolean {
	const found = pattern.exec(text);
	if (found === null) return false;
	const before =
		text
			.slice(0, found.index)
			.split(/[,;:–—]|\b(?:but|and|because|since)\b/iu)
			.at(-1) ?? '';
	const isReason = asks && asksWhy.test(text);
	const clause = isReason ? `${before}${found[0]}`.replace(/\b(?:when|if)\b/iu, '') : `${before}${found[0]}`;
	// “It's met, can I have it?” tells; “is that met?” does not.
	if (asks && !isReason && !/[,;:–—]/u.test(text.slice(found.index + found[0].length))) return false;
	// “What you wanted to be met” and “if that is met” are open still; “when the target was met” is told.
	return (
		!denies.test(clause) &&
		!supposes.test(clause.replace(/\bwhat (?:you|we|it) \p{L}+(?: (?:for|on|to))?\b/iu, ''))
	);
}

/** “Target was under 2”, “the goal was 2.4 percent”, “my target: 36 by year-end”. */
const wasSet = expression(
	/\b(?:target|goal|kpi|objective|bar|threshold|quota|mark|plan|limit)(?: (?:we agreed(?: on)?|you (?:set(?: me)?|gave me)|in (?:my|the) \p{L}+|for (?:the|this|last) \p{L}+|on paper|itself))?(?: (?:was|were|had been|said|stood|read|is|says)|['’]s|:)(?<how>[^.!?]*?)(?=[$€£]?\d|\b(?:two|three|four|five|six|seven|eight|nine|ten|zero)\b)/iu,
);
const atMost = expression(
	/\b(?:under|below|less|fewer|at most|no more|max(?:imum)?|down|within|lower|reduce|cut|drop)\b/iu,
);
const atLeast = expression(
	/\b(?:over|above|more|at least|min(?:imum)?|up|beyond|higher|raise|lift|increase|grow|bring|reach|get)\b/iu,
);

const numberOf = ({value, kind}: Quantity): number | undefined =>
	['percent', 'count', 'money', 'duration', 'multiple', 'ratio'].includes(kind) && typeof value === 'number'
		? value
		: undefined;

/** What was aimed at, and beside it what it came to: better, or the same. */
function beatsNumber(text: string, all: readonly Sentence[]): Sentence | undefined {
	const set = wasSet.exec(text);
	if (set === null || denies.test(set[0])) return undefined;
	const at = set.index + set[0].length;
	// “Under 2, it's 1.4” reads like a change.
	const read = readQuantities(text).flatMap((each) =>
		each.kind === 'from-to' ? [each.from, each.to].toSorted((a, b) => a.start - b.start) : [each],
	);
	const figures = read.flatMap((each) => {
		const value = numberOf(each);
		return value === undefined ? [] : [{value, start: each.start, end: each.end}];
	});
	const goal = figures.find(({start}) => start >= at - 1 && start <= at);
	if (goal === undefined) return undefined;
	// The result stands right behind it with a word for it, or is the last thing told before it.
	const behind = text.slice(goal.end);
	const told =
		/^[^.!?]{0,20}?(?:[,;:–—]|\.|\band\b|\bbut\b)\s*(?:[^.!?]{0,40}?\b(?:it['’]s|it is|it was|it came|we['’]re|we are|we were|i['’]m|i got|we got|we ended|ended|finished|result|delivered|came|landed|made|had|have|now|today|at|is|was)\b)/iu.exec(
			behind,
		);
	const next = figures.find(({start}) => start >= goal.end);
	const last = figures.findLast(({end}) => end <= set.index);
	const isNear = next !== undefined && told !== null && next.start - goal.end <= told[0].length + 25;
	const result = isNear ? next : last;
	if (result === undefined) return undefined;
	const how = `${set.groups?.['how'] ?? ''} ${/^ (?:at (?:least|most)|or (?:more|less|better|fewer)|max\w*|min\w*)\b/iu.exec(behind)?.[0] ?? ''}`;
	const [low, high] = [atMost.test(how), atLeast.test(how)];
	const isBetter = low
		? result.value <= goal.value
		: high
			? result.value >= goal.value
			: result.value === goal.value;
	const sentence = all.find((each) => set.index >= each.start && set.index <= each.start + each.text.length);
	return isBetter && sentence?.isOpen !== true ? sentence : undefined;
}

/** Begun like this, all of a sentence asks. */
const opensQuestion = expression(
	/^(?:(?:and|but|so|then|or|well|ok|okay)[, ]+)*(?:who|what|which|when|where|how(?! come)|is|are|was|were|has|have|had|do|does|did|will|would|can|could|should|shall|may|might|[^,;:–—]*\?$)\b/iu,
);
/** And like this it goes by what has been told. */
const asksWhy = expression(/^(?:(?:and|but|so|then|or|well)[, ]+)*(?:why|how come)\b/iu);

const sentencesOf = (text: string): readonly Sentence[] =>
	[...text.matchAll(/(?:[^.!?\n]|[.](?=\d))+[?]?/gu)].map(({0: all, index}) => {
		const trimmed = all.trim();
		return {
			text: trimmed,
			start: index + (all.length - all.trimStart().length),
			isOpen: trimmed.endsWith('?') && opensQuestion.test(trimmed),
			asks: trimmed.endsWith('?'),
		};
	});

/** Whether what is said to be met is a condition just named: “both are already true”. */
export const meetsWhatWasSaid = (words: string): boolean =>
	ofIt.some((pattern) => pattern.test(words)) && !inWords.some((pattern) => pattern.test(words));

const namesTarget = expression(new RegExp(`\\b${target}\\b`, 'iu'));

/** Where an answer says that what was to be reached is reached; `manager`: what it answers. */
export function barMet(
	text: string,
	manager: string,
): {readonly start: number; readonly end: number} | undefined {
	const all = sentencesOf(text);
	const told = all.filter(({isOpen}) => !isOpen);
	const says =
		(patterns: readonly Expression[]) =>
		(each: Sentence): boolean =>
			patterns.some((pattern) => isSaid(each, pattern));
	const isOfIt = namesTarget.test(text) || /\bif\b/iu.test(text) || wantsToSee.test(manager);
	const found =
		told.find(says(inWords)) ??
		(isOfIt ? told.find(says(ofIt)) : undefined) ??
		beatsNumber(text, all) ??
		(wantsToSee.test(manager) ? told.find(says(wentThrough)) : undefined) ??
		(wantsMore.test(manager) ? told.find(says([hasMore])) : undefined);
	return found && {start: found.start, end: found.start + found.text.length};
}

export const barMetRule: FactRule = {
	fact: 'bar-met',
	find: (reading, {manager, topic}) => {
		// Where the work is told, nobody has asked for anything to last.
		const found = barMet(reading.text, topic === 'opening' || topic === 'evidence' ? '' : manager);
		const hit = found && hitWithin(reading, found);
		return hit === undefined ? [] : [{hit}];
	},
};
