/** The sum that is asked for, as it was typed and as a number. */
import {expression} from '../expression/expression.ts';
import {nearBefore, nearBehind} from './around.ts';
import type {AnswerContext} from '../assessment.ts';
import type {Hit} from '../reading/pattern.ts';
import {placeOf, type Reading} from '../reading/reading.ts';
import type {Figure} from '../reading/figures.ts';
import {payTold} from './pay-told.ts';
import type {Found} from './rules.ts';
import {wordSet} from '../../word-set.ts';

/** The words of a hit as typed, on one line. */
export function wordsOf(reading: Reading, hit: Hit): string {
	const {start, end} = placeOf(reading, hit);
	return reading.text.slice(start, end).replace(/\s+/gu, ' ');
}

/** Smaller than this, a number that nothing else says is a sum is none. */
const leastLoose = 500;

/** A bare number smaller than this is no sum. */
const least = 50;

const sizeOf = ({value}: Figure['quantity']): number =>
	typeof value === 'number' ? value : (value.low + value.high) / 2;

/** The sum asked for, to be held against one named before. */
export const sizeAsked = ({kind, quantity}: Figure): Pick<Found, 'size'> =>
	kind === 'percent' || quantity.per !== undefined ? {} : {size: sizeOf(quantity)};

/** "290 less each month" tells how many, not how much is asked for. */
const isCompared = ({tokens}: Reading, at: number): boolean =>
	/^(?:less|fewer|more|better|faster|each|every|per|times)$/u.test(tokens[at + 1]?.text ?? '');

/** "15% more" of somebody else's offer is theirs. */
const isOffered = ({tokens}: Reading, at: number): boolean =>
	tokens
		.slice(Math.max(0, at - 8), at)
		.some(
			({text, sentence}) => sentence === tokens[at]?.sentence && /^(?:offer|offers|offered)$/u.test(text),
		);

/** "150,000 for 10,000": what is got for what is asked, and the larger of the two. */
const isGot = ({tokens, figures}: Reading, at: number): boolean => {
	const next = tokens[at + 1];
	if (next?.sentence !== tokens[at]?.sentence || !['for', 'against'].includes(next?.text ?? '')) return false;
	const [one, other] = [at, at + 2].map((place) => figures.find(({token}) => token === place));
	return one !== undefined && other !== undefined && sizeOf(one.quantity) > sizeOf(other.quantity);
};

/** "Bonus. 6,000.": a sum that is a sentence of its own. */
const isAlone = ({tokens}: Reading, at: number): boolean =>
	tokens[at - 1]?.sentence !== tokens[at]?.sentence && tokens[at + 1]?.sentence !== tokens[at]?.sentence;

/** "A bonus. 6,000, which is a third of it.", "a deal: 8,000 if it works": a sum broken off from the words around it. */
const isAhead = ({tokens}: Reading, at: number): boolean => {
	const [before, here, next] = [tokens[at - 1], tokens[at], tokens[at + 1]];
	const begins = before?.sentence !== here?.sentence || here?.after === ':';
	const ends = next?.sentence !== here?.sentence || /^[,:–—-]$/u.test(next?.after ?? '');
	return begins && (ends || here?.after === ':');
};

/** "310,000, that's what it brought in": what the words behind it say it is. */
const isExplained = ({tokens}: Reading, at: number): boolean =>
	/^(?:that|which|it|this|is|was|saved|a|per|each|every|in|from)$/u.test(tokens[at + 1]?.text ?? '');

/** "A bonus for the migration, 6,000 euros.": behind what it is for. */
const isBehind = ({tokens, sentences}: Reading, at: number): boolean => {
	const sentence = sentences.find(({from, to}) => at >= from && at < to);
	const after = sentence === undefined ? [] : tokens.slice(at + 1, sentence.to);
	return (
		sentence !== undefined &&
		/^[,:–—-]/u.test(tokens[at]?.after ?? '') &&
		after.length <= 1 &&
		tokens.slice(sentence.from, at).some(({text}) => /^(?:bonus|premium|reward|payment)$/u.test(text))
	);
};

/** The rest of a sentence, in small letters. */
const wordsFrom = ({tokens}: Reading, at: number): string =>
	tokens
		.slice(at)
		.filter(({sentence}) => sentence === tokens[at]?.sentence)
		.map(({text}) => text)
		.join(' ');

/** Where the work is told, a sum is a wish only in so many words: "I'm asking for 8,000", and no "say 90k". */
const isWished = ({tokens}: Reading, at: number): boolean => {
	const said = tokens.filter(({sentence}) => sentence === tokens[at]?.sentence).map(({text}) => text);
	return (
		said.some((text) =>
			/^(?:ask|asking|asked|want|wanted|request|requesting|bonus|hoping|hope|wish|expect|propose|proposing|reward)$/u.test(
				text,
			),
		) || said.some((text, n) => text === 'like' && /^(?:would|'d)$/u.test(said[n - 1] ?? ''))
	);
};

/** "I want a bonus for it. Fifteen percent.": a share that is a sentence, right behind the wish. */
const isAfterWish = (reading: Reading, at: number): boolean => {
	const {tokens, sentences} = reading;
	const here = tokens[at]?.sentence ?? 0;
	const before = sentences[here - 1];
	const alone = sentences[here];
	return (
		before !== undefined &&
		alone?.from === at &&
		(alone.to - at === 1 ||
			/^of(?: my| a| one)? (?:base|salary|pay|year|annual|yearly)/u.test(wordsFrom(reading, at + 1))) &&
		tokens.slice(before.from, before.to).some(({text}) => /^(?:bonus|premium|reward)$/u.test(text)) &&
		isWished(reading, before.from)
	);
};

/** "If there's money, 2,000 maybe", "2,500 each for the four of us": asked for a sum, the lead names only one that could be it. */
const isOnly = ({figures}: Reading, {kind, role, quantity}: Figure): boolean =>
	role === 'loose' &&
	(kind === 'money' || (kind === 'count' && sizeOf(quantity) >= leastLoose)) &&
	!figures.some((figure) => figure.role === 'ask') &&
	figures.filter((figure) => figure.role === 'loose').length === 1;

/** Whether a question ends with it. */
const endsQuestion = ({tokens, sentences}: Reading, at: number): boolean =>
	tokens[at + 1]?.sentence !== tokens[at]?.sentence &&
	sentences.some(({from, to, asks}) => asks && at >= from && at < to);

/** "I don't know, 2,000?": asked for a sum, the lead tries one. */
const isTried = (reading: Reading, at: number): boolean =>
	endsQuestion(reading, at) && !reading.figures.some(({role}) => role === 'ask');

/** "Would 4,000 be in order?": a sum put forward in a question, before one was asked for. */
const isProposed = ({tokens, sentences, figures}: Reading, at: number): boolean => {
	const sentence = sentences.find(({from, to}) => at >= from && at < to);
	return (
		sentence?.asks === true &&
		/^(?:would|is|could|are|might)$/u.test(tokens[sentence.from]?.text ?? '') &&
		tokens
			.slice(at, sentence.to)
			.some(({text}) => /^(?:order|okay|ok|fair|possible|realistic|reasonable|fine|much)$/u.test(text)) &&
		!figures.some(({role}) => role === 'ask')
	);
};

/** "From the 140,000", "out of those": where it comes from, and not what is asked. */
const isSource = (reading: Reading, at: number): boolean => {
	const {tokens, figures} = reading;
	const before = tokens[at - 1];
	// "4,000, against 190,000 saved".
	if (before?.text === 'against' && before.sentence === tokens[at]?.sentence) return true;
	// "10,000 for 150,000 saved".
	if (before?.text === 'for' && figures.some(({token}) => token === at - 2)) return !isGot(reading, at - 2);
	const led = /^(?:the|those|these|that|our|your)$/u.test(before?.text ?? '') ? tokens[at - 2] : undefined;
	return led?.sentence === tokens[at]?.sentence && /^(?:from|of|against)$/u.test(led?.text ?? '');
};

/** "A freelancer would have asked 9,000": what it would have been elsewhere. */
const isElsewhere = ({tokens}: Reading, at: number): boolean =>
	[1, 2, 3, 4, 5].some(
		(back) =>
			tokens[at - back]?.sentence === tokens[at]?.sentence &&
			tokens[at - back]?.text === 'have' &&
			/^(?:would|could|might|'d)$/u.test(tokens[at - back - 1]?.text ?? ''),
	);

/** "A consultant asked 38,000": what somebody else wanted for it. */
const isTheirPrice = ({tokens}: Reading, at: number): boolean =>
	/^(?:ask|asked|asks|want|wanted|wants|charge|charged|charges|quoted|quotes|offered|took|takes|cost|costs)$/u.test(
		tokens[at - 1]?.text ?? '',
	) && !/^(?:i|we|have|'d|'ve|you)$/u.test(tokens[at - 2]?.text ?? 'i');

/** "60,000 we did not spend", "40,000 that came in": what it was worth, told behind the sum. */
const isTold = ({tokens}: Reading, at: number): boolean => {
	const behind = tokens
		.slice(at + 1, at + 5)
		.filter(({sentence}) => sentence === tokens[at]?.sentence)
		.map(({text}) => text)
		.join(' ');
	return /^(?:(?:that|which) )?(?:(?:we|you|they|it|nobody) (?:did|do|does|saves?|saved|loses?|lost|spent|spend|never|no|earn|earned|made|used|paid)\b|(?:came|comes|went|goes) in\b|not (?:spent|lost|paid)\b|(?:is|'s) what (?:it|we|they|finance)\b)/u.test(
		behind,
	);
};

/** Who works out what a thing was worth. */
const counter = expression(
	/^(?:finance|controlling|controller|controllers|accounting|accounts|accountants|cfo|bookkeeping|sales|they|he|she|auditors?|procurement|purchasing)$/u,
);
const counts = expression(
	/^(?:counts?|counted|puts?|has|have|had|estimates?|estimated|values?|valued|says?|said|shows?|showed|calculated|calculates|reckons?|reckoned|books?|booked|sees?|saw|measured|confirmed|confirms|got|gets)$/u,
);
const saves = expression(
	/^(?:saves?|saved|saving|brings?|brought|earns?|earned|earning|avoids?|avoided|gains?|gained|recovered|recovers|spares?|spared)$/u,
);

const wish = expression(
	/^(?:ask|asking|want|request|requesting|bonus|hoping|hope|wish|expect|propose|proposing|like)$/u,
);

/** "Finance counts 310,000 a year from it", "we saved 40k in licences": what it was worth, told before the sum. */
const isCounted = ({tokens}: Reading, at: number): boolean => {
	const before = tokens
		.slice(Math.max(0, at - 6), at)
		.filter(({sentence}) => sentence === tokens[at]?.sentence)
		.map(({text}) => text);
	// Wished for is what comes after the wish, and not what was saved before it.
	const told = before.slice(before.findLastIndex((text) => wish.test(text)) + 1);
	return (
		told.slice(-4).some((text) => saves.test(text)) ||
		told.some((text, n) => counter.test(text) && told.slice(n + 1, n + 4).some((next) => counts.test(next)))
	);
};

/** "A one-time payment of 5,000", "a premium of 3,000": asked what it is to be, the lead says it in a word of their own. */
const isNamedSo = ({tokens}: Reading, at: number): boolean =>
	['of', 'about', 'around', 'roughly'].includes(tokens[at - 1]?.text ?? '') &&
	[2, 3].some((back) =>
		/^(?:payment|premium|payout|reward|gratification|cheque|check|something|anything|sum|lump-sum|bonus|one-off)$/u.test(
			tokens[at - back]?.text ?? '',
		),
	);

/** "35 euros a piece", "90 an hour": the price of one of many. */
const isUnitPrice = ({tokens}: Reading, at: number): boolean =>
	/^(?:a|an|per|each|every|apiece)$/u.test(tokens[at + 1]?.text ?? '') &&
	tokens[at + 1]?.after === '' &&
	/^(?:piece|unit|hour|head|person|ticket|call|item|parcel|order|invoice|day|case|seat|licence|license|time|user|one)$/u.test(
		tokens[at + 2]?.text ?? 'one',
	);

const tellsOfWork = wordSet('opening evidence');

/** Somewhere it is said that something is wanted. */
const saysWish = ({text}: Reading): boolean =>
	/\b(?:bonus|in mind|asking for|ask for|i(?:['’]d| would) like|hoping for|i want|i['’]m after|reward)\b/iu.test(
		text,
	);

const sumHere = String.raw`(?:about |around |roughly |something like |somewhere around |maybe |say |just )*`;
/** “I have 12,000 euros in mind”, “six thousand is what I’d like”: a sum wished for in so many words. */
const wishedBehind = expression(
	/^(?:,? i(?:['’]ve| have|['’]d| had)(?: got)? in (?:my head|mind)|(?: \p{L}+)? (?:in mind|in my head|is what i(?:['’]m| am| was|['’]d| would| had| have|['’]ve)? ?(?:want|like|ask|after|hop|thought|think|have|had|need|expect)|is (?:the (?:sum|figure|number|amount) (?:i|in my)|my (?:number|ask|figure|sum))|as (?:a|my|the) (?:bonus|reward|thank[- ]you|one-off)|(?:would|feels|seems|sounds) (?:be )?(?:right|fair|about right) (?:to|for) me))/iu,
);
const wishedBefore = expression(
	new RegExp(
		String.raw`\b(?:(?:in mind|in my head) (?:is|was)|i (?:was|am|['’]m) thinking (?:of|about)|i['’]m thinking (?:of|about)|i(?:['’]d| had)? thought of|i(?:['’]d| had)? hoped for|i(?:['’]m| was| am) (?:after|hoping for|looking for|asking for|here for)|i came for|my (?:number|ask|figure|sum|request|wish) (?:is|would be)|bonus (?:of|is|would be)|i(?:['’]d| would) (?:put it at|like|want)|i want|i['’]m asking|asking you for|it['’]s about money\.) ${sumHere}$`,
		'iu',
	),
);

/** “Six percent, I had in my head”: a share of the pay, and none of the work. */
const thought = expression(
	/^,? (?:is what )?i(?:['’]ve| have|['’]d| had|['’]m| was)(?: got| thinking)?(?: in (?:my head|mind)| of\b)/iu,
);
const isThought = (reading: Reading, at: number): boolean =>
	thought.test(nearBehind(reading.text, placeOf(reading, {from: at, to: at + 1}).end));

/** Told of the work, a share of the pay that is asked for. */
export const isShareAsked = (reading: Reading, at: number): boolean =>
	isAfterWish(reading, at) || isThought(reading, at);

function isWishedFor(reading: Reading, at: number): boolean {
	const {start, end} = placeOf(reading, {from: at, to: at + 1});
	const before = nearBefore(reading.text, start).replaceAll(/\s+/gu, ' ');
	return wishedBehind.test(nearBehind(reading.text, end)) || wishedBefore.test(before);
}

/** Figures that are what was asked for. A bare count is one only where a figure was asked for. */
export function amounts(reading: Reading, {topic}: AnswerContext): Found[] {
	return reading.figures
		.filter((figure) => {
			const {role, kind, said, quantity, token} = figure;
			return (
				((role === 'ask' && (topic !== 'evidence' || isWished(reading, token))) ||
					(topic === 'ask' &&
						kind !== 'percent' &&
						isAhead(reading, token) &&
						!isExplained(reading, token)) ||
					(topic === 'ask' && isOnly(reading, figure)) ||
					(topic === 'ask' && kind !== 'percent' && isTried(reading, token)) ||
					(topic === 'ask' && kind === 'money' && isNamedSo(reading, token)) ||
					(topic === 'evidence' && isProposed(reading, token)) ||
					(tellsOfWork.has(topic) &&
						(kind === 'percent' ? isShareAsked(reading, token) : isWishedFor(reading, token))) ||
					(topic === 'opening' &&
						kind !== 'percent' &&
						(isAlone(reading, token) || isAhead(reading, token) || isBehind(reading, token)))) &&
				!isOffered(reading, token) &&
				!isGot(reading, token) &&
				!isSource(reading, token) &&
				!isElsewhere(reading, token) &&
				!isTold(reading, token) &&
				!isCounted(reading, token) &&
				!isUnitPrice(reading, token) &&
				!isTheirPrice(reading, token) &&
				// “I don’t know, 2,000?” tries one.
				(said !== 'denied' || (topic === 'ask' && endsQuestion(reading, token))) &&
				(kind === 'money' ||
					kind === 'percent' ||
					(kind === 'count' &&
						(topic === 'ask' || topic === 'opening' || topic === 'evidence') &&
						sizeOf(quantity) >= least &&
						!isCompared(reading, token)))
			);
		})
		.map((figure) => {
			const hit = {from: figure.token, to: figure.token + 1};
			return {hit, value: wordsOf(reading, hit), ...sizeAsked(figure)};
		})
		.concat(topic === 'ask' || (tellsOfWork.has(topic) && saysWish(reading)) ? (payTold(reading) ?? []) : []);
}
