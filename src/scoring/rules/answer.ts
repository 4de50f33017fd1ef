import type {AnswerContext} from '../assessment.ts';
import type {Hit} from '../reading/pattern.ts';
import type {Reading} from '../reading/reading.ts';
import type {Topic} from '../../terms.ts';
import {backing, dataRules} from './data.ts';
import {dropRules} from './flags-drop.ts';
import {formRules} from './flags-form.ts';
import {pressureRules} from './flags-pressure.ts';
import {selfRules} from './flags-self.ts';
import {toneRules} from './flags-tone.ts';
import {askings} from './moves.ts';
import {once, wording, type Rule} from './rule.ts';

const handbook = 'handbook: deal with it, then move';
const in_ = (hits: readonly (readonly Hit[] | undefined)[]): Hit[] =>
	hits.flatMap((found) => [...(found ?? [])]);
const signals = (reading: Reading, ...names: string[]): Hit[] =>
	in_(names.map((name) => reading.signals.get(name)));

const purpose = wording(
	'bonus|pay|raise|money|compensation|comp|salary|reward|recognition|award|remuneration|payment|year-end|extra|performance|promotion',
	'talk|discuss|speak|raise|ask|cover|propose|bring|case|make|chat|conversation about|for|to|up|with|a|whether|if|that|my|what|how',
	"it|this|that 's|is about|concerns|regarding|for",
	"i 'd|would like|love|want|hope|wanted to",
	'with reference to',
);

const achievements = wording(
	'i|we|my|our|mine ..3 @make',
	'@make by|with|under|in|on|for|since ..2 me|us|my|our',
	'since|before|after|when i|we|the|my|our|that|it ..6',
	'that|it|this ..2 took|takes|used|went|goes|runs|works|saves|saved|brought|means|meant|made|stopped|gave',
	'because ..4 i|we|it|the|my',
	'@name|@team-noun|customers|users|nobody|they|people ..3 @change',
);

const figureAsked = (reading: Reading): Hit[] =>
	reading.figures
		.filter(({role, kind}) => role === 'ask' && kind !== 'duration')
		.map(({token}) => ({from: token, to: token + 1}));

const asksPlain = wording(
	'^ ..3 @qty',
	'@is-money|@is-percent ..3',
	'somewhere|between|around|range @qty',
	'@qty to|or|and|, @qty',
	'same as',
);

const reasons = wording(
	"because|since|as|reason|why|given|based|for|against|which|that|so|considering|being ..1 the|is|'s|of|i|we|on|it|what|that|my|our|last|they|there ..3",
	'@is-percent|tenth|third|quarter|fifth|half|fraction|slice|part|share of ..4',
	'less|more|cheaper than',
	'in line with',
	'saved|saves|brought|brings|cut|earned|earns|recovered|covers|pays|worth',
	'compared|next to|with ..3',
);

const moneyMoves = wording(
	'half|part|some|third|portion|bit|piece|slice|smaller|less|lower|rest|remainder|two|three|instalments|stages|tranches|goes ..3 now|later|sum|amount|payment|goes|parts|halves|steps|when|once|in|down|instalments|stages|of|then',
	'other|another|different|which|what|any|some|from|out|of|tooling|training|travel|recruitment|hiring|licence|contractor|marketing|overtime|vacancy|project|retention|referral|spot|cost|that|whichever|underspend ..2 pot|budget|fund|line|pool|account|money|bonus|source|cost-centre|drawer|reserve|purse|saving|savings|refund|side|slice',
	'days|day|weeks|leave|holiday|training|course|conference|certification|stock|shares|equity|options|title|promotion|voucher|fridays|scope|laptop|secondment|comp-offs|wfh|allowance ..4',
	'come|comes|paid|taken|booked|funded|financed|carved|found|drawn ..3 out|from|off|against|of|under',
	'once|when|after|until|next|in|by|at|from ..4 @date|@month|@quarter|closes|close|lands|signed|lifted|year|clean|thaw|thaws|audit|contract|funding|renewal|budget|recovers|settled|done',
	'pay|pays|paid ..3 itself|back|from|out|if|only',
	'what|how ..3 about|if|left|can|could|would|else|much',
	'is|was it|that|there ..4 not now|never|cannot|timing|amount|principle|size|or',
	'saved|saves|saving|savings|gives|gave|spares|brings|back|freed|gave back|returns ..6 @is-money|budget|pot|line|bonus|money|than',
	'one-off|one off|once|lump',
	'swap|trade|instead',
	'come|came|go|meet down|lower|halfway|middle',
	'the|that|this ..2 gain|saving|savings|money|refund|surplus ..3',
);

const processMoves = wording(
	'who|whom|which|what|when|how ..5 decide|decides|decision|sign|signs|approve|approves|approval|look|looks|weigh|need|needs|want|wants|criteria|process|form|meet|meets|sits|talk|speak|ask|go|send|submit|expect|take|due|convince|reads|handles|dislike|consider|threshold|like|part|person',
	'who there|over|in|at|is',
	'process|criteria|criterion|procedure|committee|panel|step|steps|form|policy|route|threshold|deadline ..3',
	"i 'll|will|can|could|would|shall|'d|'ve|have ..3 send|write|prepare|draft|put|bring|share|provide|give|talk|speak|mail|email|fill|go|supply|answer|bother|make|show|forward|page|attach|sit|walk",
	'let me|us ..2 send|write|prepare|draft|put|talk|go|speak|know|have',
	'tell them|him|her|hr|em|finance',
	'send|give|show|tell|ask|introduce|forward|take|pass|bring|put ..1 them|him|her|me|it|this|the|them|a|my|hr|in ..2',
	'want|like|shall|should ..1 me|i|we to|write|send|put|go|draft|talk|bring|prepare',
	'would|will|could|can|do|may|are you ..3 back|support|sponsor|endorse|recommend|champion|vouch|sign|speak|put|forward|take|raise|present|pass|bring|mention|write|add|get|ask|stand|behind|tell|push|introduce|nominate|find|make',
	'your support|backing|name|word|recommendation|blessing|signature|endorsement|line|say-so',
	'happy|glad|ready|willing to ..4',
	'one page|pager|sheet',
	'page|paper|summary|case|note|one-pager|document|evidence|figures|numbers|draft|write-up ..4 ready|together|tomorrow|by|for|with|attached|to|on|you|them',
	'business case',
	'five|ten|fifteen minutes with',
	'room with',
	'as a|one-off|outside ..2 one-off|bonus|payment|grid|band|bands',
);

const timeMoves = wording(
	'@date ..8',
	'when|which|what|by ..2 date|month|week|day|when|review|exactly|would|is|do|can',
	'if ..10 then|we|you|i|holds|still|under|over|below|above|reach|hit|stays|passes',
	'what ..5 see|need|needs|prove|change|changed|convince|mean|means|enough|success|settle|count|look|good|done|true|happen|required|by',
	'writing|written|paper|email|mail|note|notes|down|calendar|diary|agenda|minutes|slack ..2',
	'something|part|half|some|bit|small|interim|first|meanwhile|third|one ..3 now|today|before|already|step|until|small|meanwhile|in',
	'criterion|criteria|target|milestone|condition|bar|threshold|figure|measure|number|test ..3',
	'write|put|note|jot|pop|stick|get|have|peg|pin|agree|settle|fix|set|name|pick|say|book|confirm|move ..4 down|it|that|date|day|writing|what|on|in|label|now|target|month|together',
	'can|could|shall|may|would|will we|you|i|it ..6',
	"let 's|us ..2 say|agree|meet|set|fix|put|book|look|write",
	'until|as long|so long|provided|on condition|unless ..3',
	'first of|end of|start of|middle of ..2',
);

const nextSteps = wording(
	"i 'll|will|shall|can|'d|could|am|'m|would ..4 send|mail|email|write|draft|prepare|bring|book|put|come|check|ask|talk|speak|drop|have|summarise|summarize|set|nudge|knock|ping|raise|see|do|get|follow|take|sum|type|forward|ring|call|hold|look|start|copy|report|be back",
	"you 'll|will|get|have|were ..2 have|get|find|hear|to ask|to",
	'send|mail|email|drop|forward|put|book|pencil|write ..4 @date|tonight|tomorrow|today|down|calendar|diary|summary|note|up|you|it',
	'@date ..6',
	'next step|steps|time|month|week|quarter|meeting|one-to-one|review',
	'again in|on|at|after|when|next|@date',
	'shall|can|could|may|should|would|will i|we|you ..6',
	"let 's ..2 @date|meet|talk|look|say|write|put|set|speak|see",
	'when ..4 can|could|should|would|will|do|is|may|hear|ask',
	'in writing|the diary|the calendar|my calendar|your calendar',
	'summary|summarise|summarize|minutes|follow-up|recap|write-up',
	'i|we book|write|send|mail|take|start|bring|check|draft ..4 @date|you|the|it|up',
);

const acceptance = wording(
	'^ ..1 agreed|deal|gladly|yes|great|perfect|good|done|fine|thank|thanks|accepted|wonderful|understood|ok|okay|right|all right|alright|sure|certainly|lovely|brilliant|that|it|i',
	"i|we ..1 accept|take|agree|'ll take|am grateful|'m grateful|appreciate",
	'happy|glad|delighted|pleased|grateful with|to|that|you|about|for',
	'thank|thanks|grateful|appreciate|cheers|ta ..4',
	'works for me',
	'fair enough',
	'kind|decent|good of you',
);

const moves: Readonly<Record<Topic, Rule['find']>> = {
	opening: purpose,
	evidence: (reading, context) => [
		...backing(reading).map(({token}) => ({from: token, to: token + 1})),
		...achievements(reading, context),
	],
	ask: (reading, context) =>
		figureAsked(reading).length > 0 ? figureAsked(reading) : asksPlain(reading, context),
	budget: (reading, context) => [
		...moneyMoves(reading, context),
		...signals(reading, 'pot', 'split', 'form'),
	],
	hr: (reading, context) => [
		...processMoves(reading, context),
		...signals(reading, 'ask-process', 'ask-backing', 'material'),
	],
	deferral: (reading, context) => [...timeMoves(reading, context), ...signals(reading, 'written', 'bar')],
	close: nextSteps,
};

const deals: Readonly<Record<Topic, Rule['find']>> = {
	opening: purpose,
	evidence: achievements,
	ask: reasons,
	budget: (reading, context) => [
		...moneyMoves(reading, context),
		...signals(reading, 'acknowledge', 'budget', 'constraint', 'payback'),
	],
	hr: (reading, context) => [
		...processMoves(reading, context),
		...signals(reading, 'process', 'acknowledge'),
	],
	deferral: (reading, context) => [
		...timeMoves(reading, context),
		...signals(reading, 'acknowledge', 'accept'),
	],
	close: acceptance,
};

const both = (reading: Reading, context: AnswerContext): [readonly Hit[], readonly Hit[]] => [
	moves[context.topic](reading, context),
	deals[context.topic](reading, context),
];

/** Words of the manager's line that the answer takes up. */
function echoes(reading: Reading, {manager}: AnswerContext): Hit[] {
	const line = new Set(
		manager
			.toLowerCase()
			.split(/[^\p{L}\p{N}'-]+/u)
			.filter((word) => word.length > 3 && !plainWords.has(word)),
	);
	return reading.tokens.flatMap(({text}, at) => (line.has(text) ? [{from: at, to: at + 1}] : []));
}

const plainWords = new Set(
	'that this with have from your what just about there here they them then than were will would could should been being when where which while into only also some more most much many very over after before want need know like make made take going does doing'.split(
		' ',
	),
);

const known = new Map(
	[...dataRules, ...toneRules, ...pressureRules, ...selfRules, ...formRules, ...dropRules].map((rule) => [
		rule.id,
		once(rule.find),
	]),
);

function fired(...ids: readonly string[]): Rule['find'] {
	return (reading, context) => ids.flatMap((id) => [...(known.get(id)?.(reading, context) ?? [])]);
}

const shown = fired(
	'data.from-to',
	'data.pair',
	'data.changed-by',
	'data.counted',
	'data.clean',
	'data.rate',
	'data.money',
	'data.dated',
);
const spoiled = fired(
	'undermining.small',
	'undermining.hedge',
	'undermining.shame',
	'undermining.gives-way',
	'placeholder.blank',
	'stuffing.list',
	'stuffing.template',
	'data.retracted',
	'data.effort',
	'jargon.wall',
	'complaint.always',
	'complaint.institution',
	'concession.drops',
);
const pressing = fired('ultimatum.leaving', 'ultimatum.or-else', 'ultimatum.withdraws');
const blaming = fired(
	'complaint.always',
	'complaint.institution',
	'complaint.perks',
	'complaint.sarcasm',
	'arrogance.belittles',
);

/** Moves in sentences that ask, offer or propose, and neither threaten nor drop it. */
const proposed = once((reading, context) => {
	const sentence = ({from}: Hit): number => reading.tokens[from]?.sentence ?? -1;
	const open = new Set(askings(reading).map(sentence));
	reading.sentences.forEach(({asks}, index) => {
		if (asks) open.add(index);
	});
	const spoilt = new Set(
		[...pressing(reading, context), ...fired('concession.drops')(reading, context)].map(sentence),
	);
	return moves[context.topic](reading, context).filter(
		(hit) => open.has(sentence(hit)) && !spoilt.has(sentence(hit)),
	);
});

const pushback = (topic: Topic): boolean => topic === 'budget' || topic === 'hr' || topic === 'deferral';

/** Told of things people did, in the first person or of one's own side. */
const told = wording(
	'i|we ..2 @make',
	'i|we|my|our ..3 @change',
	'mine|ours ..3',
	'@team-noun|@name|customers|nobody|everybody|everyone ..4 now|since|any more|anymore|by themselves|on their own|renewed|stayed|noticed',
	'used to ..8',
	'now|today|since ..8',
	'nothing broke|failed|slipped|stopped|burned',
);

export const answerRules: readonly Rule[] = [
	{
		id: 'answer.moves',
		cue: 'answer',
		since: 1,
		says: 'Makes the move that the line asks for.',
		source: handbook,
		fires: [
			{answer: 'Could half of it come from the training budget?', topic: 'budget'},
			{answer: 'Who decides, and what do they look at?', topic: 'hr'},
			{answer: 'I will send you a summary on Monday.', topic: 'close'},
		],
		quiet: [{answer: 'That is sad.', topic: 'budget'}],
		find: (reading, context) => moves[context.topic](reading, context),
	},
	{
		id: 'answer.moves-twice',
		cue: 'answer',
		since: 1,
		says: 'Makes several of the moves that the line asks for.',
		source: handbook,
		fires: [
			{
				answer: 'Could half of it come from the training budget? I would also take days off instead.',
				topic: 'budget',
			},
		],
		quiet: [{answer: 'That is sad.', topic: 'budget'}],
		find: (reading, context) => {
			const hits = moves[context.topic](reading, context);
			return new Set(hits.map(({from}) => reading.tokens[from]?.sentence)).size >= 2 ? hits : [];
		},
	},
	{
		id: 'answer.deals',
		cue: 'answer',
		since: 1,
		says: 'Takes up what the manager said.',
		source: handbook,
		fires: [{answer: 'Thank you for the time.', topic: 'close'}],
		quiet: [{answer: 'The weather.', topic: 'close'}],
		find: (reading, context) => deals[context.topic](reading, context),
	},
	{
		id: 'answer.deals-and-moves',
		cue: 'answer',
		since: 1,
		says: 'Takes up what the manager said and moves the talk on.',
		source: handbook,
		fires: [{answer: 'Thank you for the time. I will send you a summary on Monday.', topic: 'close'}],
		quiet: [{answer: 'Thank you for the time.', topic: 'close'}],
		find: (reading, context) => {
			const [move, deal] = both(reading, context);
			return move.length > 0 && deal.length > 0 ? [...move, ...deal] : [];
		},
	},
	{
		id: 'answer.proposes-move',
		cue: 'answer',
		since: 1,
		says: 'Asks for, offers or proposes the move that the line calls for.',
		source: handbook,
		fires: [{answer: 'Could half of it come from the training budget?', topic: 'budget'}],
		quiet: [{answer: 'Half of the training budget went to sales.', topic: 'budget'}],
		find: (reading, context) =>
			pushback(context.topic) || context.topic === 'close' ? proposed(reading, context) : [],
	},
	{
		id: 'answer.case-only',
		cue: 'answer',
		since: 1,
		says: 'Repeats the case to a pushback and asks for nothing.',
		advice: 'Say what you would like to happen now.',
		source: handbook,
		fires: [{answer: 'We cut the incidents by 40%.', topic: 'budget'}],
		quiet: [{answer: 'We cut the incidents by 40%. Could half of it come later?', topic: 'budget'}],
		find: (reading, context) =>
			pushback(context.topic) && proposed(reading, context).length === 0 ? shown(reading, context) : [],
	},
	{
		id: 'answer.nothing-proposed',
		cue: 'answer',
		since: 1,
		says: 'Proposes nothing.',
		advice: 'Say what you would like to happen now.',
		source: handbook,
		fires: [{answer: 'That is a pity.', topic: 'budget'}],
		quiet: [{answer: 'Could half of it come later?', topic: 'budget'}],
		find: (reading, context) =>
			(pushback(context.topic) || context.topic === 'close') && proposed(reading, context).length === 0
				? reading.sentences.slice(0, 1).map(({from, to}) => ({from, to}))
				: [],
	},
	{
		id: 'answer.threatens',
		cue: 'answer',
		since: 1,
		says: 'Threatens instead of moving.',
		source: handbook,
		fires: [{answer: 'Then I sign with them. My notice is written.', topic: 'budget'}],
		quiet: [{answer: 'Could half of it come later?', topic: 'budget'}],
		find: (reading, context) => (proposed(reading, context).length === 0 ? pressing(reading, context) : []),
	},
	{
		id: 'answer.blames',
		cue: 'answer',
		since: 1,
		says: 'Blames or belittles instead of moving.',
		source: handbook,
		fires: [{answer: 'There was money for the new lobby.', topic: 'budget'}],
		quiet: [{answer: 'Could half of it come later?', topic: 'budget'}],
		find: (reading, context) =>
			pushback(context.topic) && proposed(reading, context).length === 0 ? blaming(reading, context) : [],
	},
	{
		id: 'answer.shows-evidence',
		cue: 'answer',
		since: 1,
		says: 'Gives evidence and does not take it back.',
		source: handbook,
		fires: [{answer: 'We cut the incidents by 40%.', topic: 'evidence'}],
		quiet: [{answer: 'Maybe 40%, I never measured it.', topic: 'evidence'}],
		find: (reading, context) =>
			context.topic === 'evidence' && spoiled(reading, context).length === 0 ? shown(reading, context) : [],
	},
	{
		id: 'answer.tells-work',
		cue: 'answer',
		since: 1,
		says: 'Tells what was done and does not take it back.',
		source: handbook,
		fires: [{answer: 'We rebuilt the desk so that nurses find it.', topic: 'evidence'}],
		quiet: [{answer: 'It was mostly luck.', topic: 'evidence'}],
		find: (reading, context) =>
			context.topic === 'evidence' && spoiled(reading, context).length === 0 ? told(reading, context) : [],
	},
	{
		id: 'answer.spoils-evidence',
		cue: 'answer',
		since: 1,
		says: 'Hedges, blanks or drowns the evidence.',
		source: handbook,
		fires: [{answer: 'Maybe 40%, I never measured it.', topic: 'evidence'}],
		quiet: [{answer: 'We cut the incidents by 40%.', topic: 'evidence'}],
		find: (reading, context) => (context.topic === 'evidence' ? spoiled(reading, context) : []),
	},
	{
		id: 'answer.no-evidence',
		cue: 'answer',
		since: 1,
		says: 'Gives no evidence.',
		advice: 'Answer with one result.',
		source: handbook,
		fires: [{answer: 'It felt good.', topic: 'evidence'}],
		quiet: [{answer: 'We cut the incidents by 40%.', topic: 'evidence'}],
		find: (reading, context) =>
			context.topic === 'evidence' &&
			shown(reading, context).length === 0 &&
			told(reading, context).length === 0
				? reading.sentences.slice(0, 1).map(({from, to}) => ({from, to}))
				: [],
	},
	{
		id: 'answer.thanks-and-next',
		cue: 'answer',
		since: 1,
		says: 'Thanks or accepts, and says what comes next.',
		source: handbook,
		fires: [{answer: 'Thank you. I will send you a summary by Friday.', topic: 'close'}],
		quiet: [{answer: 'Thank you.', topic: 'close'}],
		find: (reading, context) => {
			if (
				context.topic !== 'close' ||
				pressing(reading, context).length > 0 ||
				blaming(reading, context).length > 0
			)
				return [];
			const next = proposed(reading, context);
			return next.length > 0 ? next : [];
		},
	},
	{
		id: 'answer.echoes',
		cue: 'answer',
		since: 1,
		says: "Takes up the manager's own words.",
		source: handbook,
		fires: [
			{
				answer: 'The committee, then: who sits on it?',
				topic: 'hr',
				manager: 'The committee has the last word.',
			},
		],
		quiet: [{answer: 'We halved the build time.', topic: 'hr', manager: 'The committee has the last word.'}],
		find: echoes,
	},
	{
		id: 'answer.asks-or-offers',
		cue: 'answer',
		since: 1,
		says: 'Asks, offers or proposes something.',
		source: handbook,
		fires: ['Could we look at it again in May?'],
		quiet: ['That is sad.'],
		find: (reading) => askings(reading),
	},
	{
		id: 'answer.question',
		cue: 'answer',
		since: 1,
		says: 'Asks a question.',
		source: handbook,
		fires: ['When would that be?'],
		quiet: ['That is sad.'],
		find: (reading) => reading.sentences.filter(({asks}) => asks).map(({from, to}) => ({from, to})),
	},
	{
		id: 'answer.ends-asking',
		cue: 'answer',
		since: 1,
		says: 'Ends with a question.',
		source: handbook,
		fires: ['We cut it. When would that be?'],
		quiet: ['When would that be? I can wait.'],
		find: (reading) =>
			reading.sentences
				.slice(-1)
				.filter(({asks}) => asks)
				.map(({from, to}) => ({from, to})),
	},
	{
		id: 'answer.figure-and-reason',
		cue: 'answer',
		since: 1,
		says: 'Names a figure and why.',
		source: 'handbook: one figure and its reason',
		fires: [{answer: 'I would like 8,000 euros, because the new checks saved 90,000.', topic: 'ask'}],
		quiet: [{answer: 'I would like 8,000 euros.', topic: 'ask'}],
		find: (reading, context) => {
			if (context.topic !== 'ask') return [];
			const [move, deal] = both(reading, context);
			return move.length > 0 && (deal.length > 0 || backing(reading).length > 0) ? [...move, ...deal] : [];
		},
	},
];
