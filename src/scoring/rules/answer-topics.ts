/** What each line of the manager's asks for: how an answer deals with it, and the move that takes the talk on. */
import type {Hit} from '../reading/pattern.ts';
import type {Reading} from '../reading/reading.ts';
import type {Topic} from '../../terms.ts';
import {backing} from './data.ts';
import {wording, type Rule} from './rule.ts';

const signals = (reading: Reading, ...names: string[]): Hit[] =>
	names.flatMap((name) => [...(reading.signals.get(name) ?? [])]);

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

/** The move that the line asks for. */
export const moves: Readonly<Record<Topic, Rule['find']>> = {
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

/** What takes up the line. */
export const deals: Readonly<Record<Topic, Rule['find']>> = {
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
