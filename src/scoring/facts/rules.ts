import type {AnswerContext, FactName} from '../assessment.ts';
import {clauseAt} from '../reading/clauses.ts';
import {wordings, type Hit} from '../reading/pattern.ts';
import type {Reading} from '../reading/reading.ts';
import {search} from '../reading/search.ts';
import {rules} from '../rules/index.ts';
import {amounts, dates} from './values.ts';

export interface Found {
	readonly hit: Hit;
	readonly value?: string;
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

/** A fact that a class of words in the lexicon stands for. */
function signalled(fact: FactName, ...classes: string[]): FactRule {
	return {
		fact,
		find: (reading) =>
			classes
				.flatMap((name) => reading.signals.get(name) ?? [])
				.slice(0, 1)
				.map((hit) => ({hit})),
	};
}

/** A fact that a rule of the scorer stands for. */
function byRule(fact: FactName, id: string): FactRule {
	const rule = rules.find((one) => one.id === id);
	return {
		fact,
		find: (reading, context) => (rule?.find(reading, context) ?? []).slice(0, 1).map((hit) => ({hit})),
	};
}

const yes = {affirmed: true} as const;

export const factRules: readonly FactRule[] = [
	{fact: 'amount', find: amounts},
	{fact: 'date', find: dates},
	said(
		'reason',
		{},
		'because',
		"that 's|is ..2 because",
		'which is ..2 @qty',
		'based on',
		'in line with',
		'compared with|to',
		'@qty|tenth|third|quarter|fifth|half|fraction of what|the|my|that',
		'reason is|being',
		'less than what|the|one|we|that',
	),
	signalled('thanks', 'thanks-for', 'thank'),
	said(
		'acknowledged',
		{},
		'i|we ..1 understand|see|get|know|hear|appreciate|recognise|recognize|realise|realize|accept|respect ..5 @constraint|@budget',
		'i|we ..1 understand|see|get|know|hear|recognise|recognize|realise|realize|respect that|why|how|it|there|your|budgets|money|finance',
		"that|it 's|is|sounds|seems ..2 fair|reasonable|understandable|tough|sensible|prudent",
		'fair point|question|enough|concern|worry|challenge|condition',
		'makes sense',
		"you 're|are right",
		'in your shoes|place|position|seat',
		'tough|rough|hard|bad|grim|lean|difficult|tight year|quarter|month|times|time|spot|position',
	),
	said(
		'credit',
		yes,
		// "A lot" is no team, and whoever says "I" in between speaks of themself.
		'@name|team|colleague|colleagues|others|crew|group|squad|everyone|everybody|she|he|they ..2 @credit-verb',
		'thanks to @name|@team-noun|the|our',
		'credit to|goes|belongs|where',
		'could|would not ..3 without @name|@team-noun|the|them|her|him',
		'with @name|@team-noun ..2 help',
		'not just|only me|mine|my',
		'team effort',
		'hats off',
		'idea was ..2 @name|hers|his|theirs',
		'@name|her|his|their idea',
		'together with @name|@team-noun|the',
	),
	said(
		'sole-credit',
		{},
		'single-handedly|singlehandedly|solely',
		'nobody|none|no-one else ..2 could|can|would|has',
		'no one else ..2 could|can|would|has',
		'i alone',
		'all me|mine|myself',
		'only i|me could|can',
		'without me ..3 would|nothing|collapse|fall',
		'on my own',
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
		fact: 'question',
		find: (reading) =>
			reading.sentences
				.filter(
					({from, to, asks}) =>
						asks &&
						reading.tokens
							.slice(from, Math.min(to, from + 8))
							.some(({tags, text}) => tags.has('question-word') || text === 'whether'),
				)
				.map(({from, to}) => ({hit: {from, to}})),
	},
	said(
		'other-pot',
		yes,
		'other|another|different|separate ..1 pot|budget|fund|line|source|pool|cost-centre|account|purse',
		'training|retention|hiring|project|travel|tooling|recruitment|contractor|overtime|cloud|licence|license|hosting|marketing|innovation|spot|discretionary|conference|vendor|maintenance ..1 budget|pot|fund|line|pool|money|reserve',
		'come|taken|paid|booked|charged|financed|funded ..3 from|out|against|off',
		'spot award|bonus',
		'retention bonus',
		'cost-centre',
		'cost centre|center',
		'which|any|what ..1 pot|budget|fund|line|pool',
		'anything|something|money ..2 left',
	),
	said(
		'split',
		yes,
		'instalment|instalments|installment|installments|tranche|tranches',
		'half|part|some|third|portion ..2 now',
		'half ..8 half',
		'in two|three parts|stages|steps|halves|goes|payments|instalments',
		'split it|the|that|into|over',
		'spread it|the|over|across',
		'now ..8 rest|remainder|other|balance',
		'the rest|remainder|balance ..4 in|when|once|after|later|at|@date',
	),
	said(
		'later-payment',
		{},
		'paid|pay|payable|payout|due ..3 in|after|when|once|on|at|next ..2 @month|@quarter|@date|year|the|we',
		'next year|quarter|half|cycle|round',
		'once|when|after|until ..6 closes|close|closed|lands|signed|recovers|hits|done|audit|results|launch|year-end|thaws',
		'deferred|delayed payment|bonus|payout',
		'now ..8 rest|remainder|balance',
	),
	said(
		'other-form',
		yes,
		'stock|shares|equity|rsus|course|certification|conference|sabbatical|promotion|secondment|voucher !budget|pot|line|money|fund',
		'stock|shares|equity|rsus|course|certification|conference|sabbatical|promotion|secondment|voucher $',
		'a|the|some|more training !budget|pot|line|money|fund',
		'other|another|different|some ..1 form|forms|kind|shape',
		'extra|additional|more|paid days|day|holiday|leave|week|vacation',
		'days|day|week|weeks|time off|leave',
		'job title',
		'title change',
		'instead of ..2 cash|money',
		'four-day week',
	),
	said(
		'pays-from-gain',
		{},
		'pay|pays|paid ..2 for itself|themselves',
		'out of|from ..4 saving|savings|saved|gain|surplus|underspend|refund',
		'share|part|slice|fraction|percent|tenth|third|half|@qty of|from ..3 saving|savings|saves|saved|gain|recovered',
		'covers|cover|covered ..4 bonus|cost|it|this',
		'pay|pays|paid back|off',
	),
	said(
		'asks-process',
		{},
		'what|which|how ..5 process|procedure|steps|route|form|paperwork|deadline',
		'who ..4 decide|decides|decision|sign|signs|approve|approves|say|talk|speak|ask|sits|owns',
		'to whom',
		'when ..4 meet|meets|sit|decide|due|review',
		'how ..4 decide|decided|decides|work|works|approved',
	),
	said(
		'asks-criteria',
		{},
		'what|which ..5 criteria|criterion|rules|bar|standard|requirements|threshold|benchmark',
		'what ..4 they|hr|committee|board|she|he|you ..3 look|need|want|see|weigh|consider|require|expect|care|go',
		'how ..3 measure|weigh|judge|assess|rate',
		'criteria',
	),
	said(
		'asks-backing',
		{},
		'would|will|could|can|do|may you ..3 back|support|sponsor|endorse|recommend|champion|vouch|nominate',
		'your support|backing|recommendation|blessing|endorsement|sponsorship',
		'put in a ..1 word',
		'speak up? for me',
		'would|will|could|can you ..3 raise|present|forward|introduce|bring|take|pass|carry|mention ..3',
		'with you behind',
	),
	said(
		'offers-material',
		yes,
		"i can|'ll|will|could|would|'d|shall ..3 send|write|prepare|draft|put|share|bring|provide|show|mail|email|forward|supply|assemble|collect|attach|compile",
		'happy|glad|ready|willing to write|prepare|draft|send|share|put|provide|bring|show|walk',
		'let me send|write|prepare|draft|put|share|bring|show',
		'one-pager',
		'on one page',
		'a|one page with',
		'business case',
		"you 'll|will have ..4 @date|page|summary|numbers|figures",
	),
	said(
		'names-owner',
		{},
		'who ..5 next|send|sends|raise|raises|decides|decide|owns|sign|signs|take|takes',
		"i 'll|will|can|shall _",
		"you 'll|will|could|can _ ..3 @name|hr|finance",
		"@name|hr|finance will|'ll|decides|owns|signs|approves",
	),
	said(
		'asks-date',
		{},
		"when ..3 can|could|should|would|will|shall|is|do|does|are|'s",
		'what|which|by ..1 date|month|week|day|quarter|when',
		'a|the|fixed|firm|concrete|set|specific|actual date',
		'put|set|fix|name|pick|agree|book|block|pencil|choose|settle ..4 @date|date|day|slot|month',
		'can|could|shall|should we|i ..4 @date|date',
		'again in|on|after|next|at ..2 @date|week|month|quarter',
		"let 's ..4 @date",
		'revisit|review|reconvene ..4 @date',
	),
	said(
		'sets-bar',
		{},
		'if ..8 still|below|above|under|over|holds|stays|reach|reaches|hit|hits|pass|passes|meet|meets ..6',
		'what ..3 have to|need|needs|must|would ..2 see|show|prove|be|happen',
		'what would ..4 convince|success|enough|good|done|count',
		'agree|agreed on ..3 what',
		'as long as',
		'provided that',
		'on condition',
		'criterion|criteria|milestone|threshold|target|yardstick',
		'what ..2 mean|means|counts',
	),
	said(
		'in-writing',
		yes,
		'in writing',
		'on paper|record|file',
		'write|put|note|jot ..3 down',
		'written',
		'put ..3 in an|a|the|your email|mail|note|notes|minutes|calendar',
		'confirm ..3 by|in email|mail|writing',
		"i 'll|will send|mail|email|drop|write you|a|the|us ..4",
	),
	said(
		'interim',
		yes,
		'interim',
		'in the meantime',
		'meanwhile',
		'a|something ..1 first|small|smaller|partial|part ..2 step|part|piece|amount|sum|bit|something|now|payment',
		'something small|smaller',
		'half|part|some|third now',
		'start with',
		'checkpoint|pilot',
		'for now',
	),
	said(
		'next-step',
		{},
		"i 'll|will|shall send|mail|email|write|draft|prepare|bring|book|put|come|check|ask|talk|speak|drop|have|summarise|summarize|set",
		'next step|steps',
		"let 's|us meet|speak|talk|look|review|revisit|take|book",
		'can|could|shall we meet|speak|talk|look|review|revisit|book|put|set',
		'in the|your|our calendar|diary',
		'follow up',
		'could|would|will|can you ..2 send|ask|check|raise|confirm|let|put|write|tell',
	),
	said(
		'accepts',
		{topics: ['close', 'budget', 'deferral', 'hr', 'ask']},
		"i 'll|will|can accept|take it|that",
		'deal',
		'agreed',
		'works for me',
		'gladly',
		"that 's|is ..1 good|great|fair|fine|generous",
		'happy with that|it',
		'i accept',
	),
	byRule('concedes', 'concession.drops-for-nothing'),
];
