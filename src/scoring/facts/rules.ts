/** What is told by structure: sums, days, thanks and questions. All else an answer may do stands in the tables beside. */
import type {AnswerContext, FactName} from '../assessment.ts';
import type {WishForm} from '../../terms.ts';
import {clauseAt} from '../reading/clauses.ts';
import {wordings, type Hit} from '../reading/pattern.ts';
import type {Reading} from '../reading/reading.ts';
import {search} from '../reading/search.ts';
import {wordsOfLine} from '../rules/manager-line.ts';
import type {Sentence} from '../reading/tokens.ts';
import {wordSet} from '../../word-set.ts';
import {dates, ownDays} from './dates.ts';
import {asksClosedPlainly, asksOpenPlainly} from './unmarked-questions.ts';
import {isDenied} from './side-rule.ts';
import {amounts} from './values.ts';

export interface Found {
	readonly hit: Hit;
	readonly value?: string;
	readonly size?: number;
	/** Which form other than money it is, where the rule tells them apart. */
	readonly form?: WishForm;
}

/** One thing an answer may do. */
export interface FactRule {
	readonly fact: FactName;
	readonly find: (reading: Reading, context: AnswerContext) => Found[];
}

interface Limits {
	/** Only where the clause is not denied. */
	readonly affirmed?: boolean;
	readonly topics?: readonly AnswerContext['topic'][];
}

function said(fact: FactName, limits: Limits, ...sources: string[]): FactRule {
	const set = wordings(sources);
	return {
		fact,
		find: (reading, context) => {
			if (limits.topics && !limits.topics.includes(context.topic)) return [];
			return search(set, reading.tokens)
				.filter((hit) => limits.affirmed !== true || clauseAt(reading.clauses, hit.from)?.denied !== true)
				.map((hit) => ({hit}));
		},
	};
}

/** "Why not?", but no "why don't we", which proposes, and no "why I ask". */
const why = wordings([
	'why $',
	'why not $',
	'why not now|today|me|yet|this|possible|allowed|in ..3',
	'why is|are|was|were|does|did|has|have|can|could|would|should|will|would|must|exactly|that|this|so|then|him|her|them|me|now|today|wait|later|next',
	'why do you|they|we|i|people',
	'how come ..2',
	'for what reason',
	'what for $',
	'what is|was|are the|your reason|reasons',
]);

/** "Would you back me?", but no tag such as "isn't it?". */
const closed = wordings([
	'yes or no',
	'would|could|can|will|shall|should|do|does|did|is|are|am|was|has|have|may|might not? you|i|we|there|it|that|this|they|he|she|hr|the|your|my|any|anything|nothing|something|anyone|nobody|someone|everything _',
]);
/** "I'd rather hear what you think": a question without a mark. */
const wishes = wordings([
	'like|rather|want|love|curious|wonder|wondering|prefer ..3 hear|know|see|learn|understand|ask ..1 what|how|who|when|why|where|whether',
	'tell me what|how|who|when|why|where|whether you|they|we|it|hr|is|would|has|have',
	'i|we ..3 wonder|wondering|asking|ask ..1 what|how|who|when|why|where|whether',
	'^ ..1 wondering ..1 what|how|who|when|why|where|whether',
]);
const pronouns = new Set(['i', 'we', 'it']);
const modals = wordSet('can could should would may might must shall will');

/** "Could we talk about a bonus?" is no question beside the matter, it is the matter; "who must I ask for one?" is both. */
const isRequest = (reading: Reading, {from, to}: {readonly from: number; readonly to: number}): boolean =>
	reading.tokens.slice(from, to).some(({tags}) => tags.has('bonus')) &&
	asksOpenPlainly(reading, {from, to}) === undefined;

const auxiliaries = wordSet(`
	would could can will shall should do does did is are am was were has have may might
`);
const fillers = wordSet('and so but then well okay ok also');
const verdicts = wordSet(`
	enough fair okay ok deal agreed possible doable realistic reasonable satisfied convinced else
`);

/** "Does performance include risk?", "enough?": it begins as what a yes or a no answers, whatever it is about. */
function beginsClosed({tokens}: Reading, {from, to}: {readonly from: number; readonly to: number}): boolean {
	const words = tokens.slice(from, to).map(({text}) => text);
	const first = words.find((text) => !fillers.has(text)) ?? '';
	return auxiliaries.has(first) || (words.length <= 3 && words.some((text) => verdicts.has(text)));
}

/** "If nobody had done it? The line cost 6,000 a month": the manager's own words, said back before they are answered. */
function saysBack({tokens, sentences}: Reading, {from, to}: Sentence, manager: string): boolean {
	const next = sentences.find((each) => each.from >= to);
	if (next === undefined || next.asks || auxiliaries.has(tokens[from]?.text ?? '')) return false;
	const line = wordsOfLine(manager);
	const words = tokens.slice(from, to).filter(({text}) => text.length > 3);
	return words.length > 0 && words.every(({text}) => line.has(text));
}

const told = wordSet('you your that this it');

/** "I take it that this is yours to decide?": a statement with a mark, and no sum or day that is put forward. */
const isDoubtful = (
	{tokens, figures}: Reading,
	{from, to}: {readonly from: number; readonly to: number},
	topic: AnswerContext['topic'],
): boolean =>
	to - from >= (topic === 'close' ? 2 : 4) &&
	// "It seems fair, doesn't it?" only wants to be nodded at.
	!(auxiliaries.has(tokens[to - 3]?.text ?? '') && tokens[to - 2]?.text === 'not') &&
	(topic === 'close' || tokens.slice(from, to).some(({text}) => told.has(text))) &&
	!tokens.slice(from, to).some(({tags}) => tags.has('question-word') || tags.has('is-date')) &&
	(topic === 'close' || !figures.some(({token}) => token >= from && token < to));

/** Whether a question word stands shortly before, with no break between. */
function afterQuestionWord({tokens}: Reading, at: number): boolean {
	for (let back = at; back > Math.max(0, at - 3); back -= 1) {
		const [token, before] = [tokens[back], tokens[back - 1]];
		if (token?.after !== '' || before?.sentence !== token.sentence) return false;
		if (before.tags.has('question-word')) return true;
	}
	return false;
}

/** "How I got there?" says the question back before it answers it. */
function isEcho({tokens}: Reading, from: number): boolean {
	const [first, second, third] = [tokens[from], tokens[from + 1], tokens[from + 2]];
	// "What my work was worth?"
	const owned = second?.text === 'my' || second?.text === 'our';
	return (
		first?.tags.has('question-word') === true &&
		(owned || (pronouns.has(second?.text ?? '') && !modals.has(third?.text ?? '')))
	);
}

export const factRules: readonly FactRule[] = [
	said(
		'bonus',
		{topics: ['opening']},
		'bonus|bonuses|award|premium|payment|reward|rewarded|recognition|lump-sum|pay|paid|comp|compensation|salary|raise|rise|money|payout|cash|remuneration|earn|payrise|@is-money',
		'something|anything ..1 extra',
		'a little|bit ..1 extra',
		'bonus-wise|money-wise|pay-wise',
		'something|anything ..2 in it for me|us',
		'get|got|have something for it|this|that|doing ..3',
		"what ..1 that|it|this 's|is|was worth ..3",
		'get|have|want|like ..2 something|anything extra',
		'deserve|deserves|deserved ..2 something|more|extra',
	),
	{fact: 'amount', find: amounts},
	{fact: 'date', find: dates},
	{fact: 'own-day', find: ownDays},
	{
		fact: 'thanks',
		// "Nobody said thank you" thanks nobody.
		find: (reading) =>
			['thanks-for', 'thank']
				.flatMap((name) => reading.signals.get(name) ?? [])
				.filter((hit) => !isDenied(reading, hit))
				.slice(0, 1)
				.map((hit) => ({hit})),
	},
	said(
		'greets',
		{topics: ['opening']},
		'and|what|how ..1 you|yourself $',
		"how 's|is|was|were your|the _ $",
		"how ..1 are|is|was|were|goes|'s you|your|things|life|everything|it|everybody ..3",
		'how was|were _ $',
		'how do you do',
		'how have you been',
		'is|was|had|have|are your|you ..1 weekend|holiday|holidays|day|morning|week|well|okay|ok ..2',
	),
	said(
		'asks-time',
		{topics: ['opening']},
		'is|this|that|now|a|the|not ..2 good|bad|right|convenient|wrong ..1 time|moment',
		'have|got|spare|find ..3 minute|minutes|moment|second|time for me|$',
		'disturb|disturbing|interrupting|interrupt',
		'have|got|spare ..2 @qty for me|us|this|it',
		'how much time do|have|has|is|can|will ..3',
		'is now|this ..1 good|okay|ok|fine ..1 $',
		'take up|taking your time',
		'how long do|have|can we|you|i ..1 have|got|talk|$',
	),
	said(
		'open',
		{},
		'open to',
		'happy|glad|willing|ready|prepared to ..2 hear|discuss|take|adjust|consider|wait|work|start|look',
		'what would|could ..2 help|work|suit|convince|make|need',
		'if you|they|it ..1 prefer|rather|sooner',
		'would you rather|prefer',
		'correct me',
		'tell|stop me if|where',
		'i may|might|could be wrong|off|mistaken',
		'what am i missing',
		'your view|advice|opinion|feedback|suggestion',
		'another|other|different form|way|shape|option',
	),
	{
		fact: 'yes-no',
		find: (reading, {topic, manager}) =>
			reading.sentences
				.filter((each) => !(topic === 'opening' && isRequest(reading, each)))
				.filter((each) => !saysBack(reading, each, manager))
				.flatMap((each) => {
					if (each.asks) return [each];
					const at = asksClosedPlainly(reading, each);
					return at === undefined ? [] : [{from: at, to: each.to}];
				})
				.flatMap((each) =>
					[
						// "How was your week?" wants no yes.
						...search(closed, reading.tokens).filter(
							({from}) => from >= each.from && from < each.to && !afterQuestionWord(reading, from),
						),
						...(beginsClosed(reading, each) || (topic !== 'opening' && isDoubtful(reading, each, topic))
							? [{from: each.from}]
							: []),
						// A question goes on to the end of its sentence.
					].map(({from}) => ({hit: {from, to: each.to}})),
				),
	},
	{
		fact: 'asks-why',
		find: (reading) =>
			search(why, reading.tokens)
				.filter(({from}) => {
					const sentence = reading.sentences.find((each) => from >= each.from && from < each.to);
					return sentence?.asks === true || sentence?.from === from;
				})
				.map((hit) => ({hit})),
	},
	{
		fact: 'question',
		find: (reading, {topic}) =>
			reading.sentences
				.filter((each) => !(topic === 'opening' && isRequest(reading, each)))
				.flatMap(({from, to, asks}) => {
					const marked =
						asks &&
						!isEcho(reading, from) &&
						reading.tokens
							.slice(from, Math.min(to, from + 8))
							.some(({tags, text}) => tags.has('question-word') || text === 'whether');
					const at = marked ? from : asksOpenPlainly(reading, {from, to});
					return at === undefined ? [] : [{hit: {from: at, to}}];
				})
				.concat(
					search(wishes, reading.tokens)
						.filter(({from}) => {
							// “Because I’d like to know who” says why it was asked.
							if (reading.tokens.slice(Math.max(0, from - 3), from).some(({text}) => text === 'because'))
								return false;
							const sentence = reading.sentences.find((each) => from >= each.from && from < each.to);
							return topic !== 'opening' || sentence === undefined || !isRequest(reading, sentence);
						})
						.map((hit) => ({hit})),
				),
	},
];
