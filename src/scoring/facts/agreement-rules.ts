/** What an answer does about the agreement: its day, its bar, who does what, and that it stands on paper. */
import {about, affirmed, anyOf, asking, exactly, factRule, unless, type Find} from './side-rule.ts';
import {conditionIn} from './condition.ts';
import {ownDays} from './dates.ts';
import type {Hit} from '../reading/pattern.ts';
import {placeOf, type Reading} from '../reading/reading.ts';
import type {Found, FactRule} from './rules.ts';
import {part, rest, soon} from './words.ts';

const unit = 'date|month|week|day|quarter|time|deadline|point|year|cycle|round|appointment|slot';

const asksDate = anyOf(
	asking(
		"when ..3 can|could|should|would|will|shall|is|do|does|are|'s|did|know|hear|meet",
		`what|which|by|until|from|any ..2 ${unit}|when`,
		`fixed|firm|concrete|set|specific|actual|exact ..1 ${unit}`,
		'a|the ..1 date|deadline|appointment|slot|timeline',
		'tell|give|name|offer ..2 a day|week|month|quarter|time',
		'how soon|long|early|far|quickly|fast|late ..6',
		'how many days|weeks|months|cycles|quarters',
		'know|say|tell|guess|estimate ..2 when',
		'is|be|was when $',
		'when ..1 would|do|does|will|did ..1 they|you|it|hr|committee|director|round|people ..2 meet|sit|decide|look|come|happen|be ..3',
		"when comes|opens|starts|is|'s|are ..1 the|a|it|this|that|our|my ..3",
		'when it|they|he|she|hr|that ..1 meets|meet|sits|decides|decide|opens|starts|ends|comes ..2',
		'never|no|cannot ..3 or ..2 not|just|only ..1 now|yet|today|this|@date',
		'never|forever or ..3',
		'not ..1 now|yet|today or ..1 never|ever',
		'now|today|this|next ..2 or ..1 ever|never',
		'until|by|from|since|till when',
		'earliest|latest|soonest',
		'deadline|timeline|timeframe|schedule',
		'can|could|shall|should|would|may|might|will|does|is|are ..8 @date|@is-date',
		'can|could|shall|should|would|may ..6 in|after|within @is-duration',
		'again ..3 in|on|after|next|at ..2 @date|week|month|quarter|@is-duration',
	),
	affirmed(
		`put|set|fix|name|pick|agree|book|block|pencil|choose|settle|mark|note|have|want|need|like|get|give ..4 @date|date|day|slot|month|appointment|deadline`,
		"let 's|us|me ..6 @date|calendar|diary|week|weeks|month|@is-duration",
		'revisit|review|reconvene|meet|talk|sit|look|check|speak|continue|return ..4 @date|@is-duration',
		`fixed|firm|concrete|specific|actual|exact|clear|real ${unit}`,
	),
);
// "Since when is that my job?", "the date of the release was fixed": nothing is asked for.
const noDate = exactly(
	'since when',
	'i|we know|knew|remember when',
	'what a',
	'how long have|has|had|did|was ..1 you|he|she|it|they|been',
	'how far|long|early ..2 along|ahead|ago|behind',
	'date|day ..4 was|were',
	'when i|we|it|he|she|they !can|could|will|would|get|hear|know|expect|start|be ..1 started|took|joined|broke|came|was|were|had|got|went',
	'not care|mind when',
);

/** Without what is said of the day of an errand: "you get the page by Friday" asks for no day. */
const ofTheMatter =
	(find: Find): Find =>
	(reading, context) => {
		const errands = ownDays(reading).map(({hit}) => hit);
		return find(reading, context).filter(
			({from, to}) => !errands.some((day) => day.from < to + 1 && day.to > from),
		);
	};

const bar = unless(
	anyOf(
		exactly(
			'only if ..3',
			'propose|suggest|say|if|condition|long|bar|until ..6 no|zero|without ..1 outage|outages|incident|incidents|finding|findings|complaint|complaints|downtime ..6',
		),
		affirmed(
			'if|once|when|while|provided|providing|assuming|say ..10 still|below|above|under|over|hold|holds|stay|stays|remain|remains|reach|reaches|hit|hits|pass|passes|meet|meets|confirms|confirm|there|keep|keeps|deliver|lasts|last|continues|drops|drop|rises|exceeds ..6',
			'as long as',
			'suppose|imagine|assuming ..12 would|is|then ..4',
			'define|tell|say|write|decide ..2 what|which ..6',
			'provided that',
			'on ..1 condition',
			'condition|criterion|criteria|milestone|threshold|target|goal|yardstick|bar|measure|test|kpi|kpis|metric|mark ..1 would|could|should|can|might|is|be|for|that|to|of|:|we|i',
			'agree|agreed|settle|fix|define|set|name|propose|suggest|pick|choose|write|need|want ..4 condition|criterion|criteria|milestone|threshold|target|targets|goal|goals|yardstick|bar|measure|metric|number|kpi|kpis|conditions',
			'tie|link|bind|measure|judge|hang|peg|test|check ..2 it|that|this|me|them|the ..3 to|by|on|against|whether',
			'agree|agreed on|upon ..3 what',
			'fewer|less|more|under|below|above|over|at than|least|most? @qty',
			'@qty ..1 or less|fewer|more|better|below',
			'hold|holds|stays|keeps|remains ..3 for|until|till|through|over ..2 @qty|@date|quarters|months|next',
		),
		asking(
			'what|which|how ..3 have|need|needs|must|should|would|will|do|does|exactly|can ..4 see|show|prove|happen|reach|achieve|deliver|true|different|change|changed|hit|improve|bring|demonstrate|done|look',
			'what|which ..4 result|results|number|numbers|goal|goals|target|targets|bar|condition|conditions|proof|milestone|figure|figures|outcome|improvement ..4',
			'would|will|could ..8 convince|suffice|do|satisfy|enough|count|persuade',
			'what would|will|could|might ..4 convince|success|enough|good|done|count|yes|sufficient|make',
			'is|would|will|be that|it|this ..2 enough|sufficient|fair|acceptable|deal',
			'what ..3 mean|means|counts|count|qualifies',
		),
	),
	exactly(
		'already|have|had|always|ever ..2 met|reached|hit|passed|exceeded|achieved|delivered',
		'we|i met|reached|hit|passed|exceeded|achieved',
		'if you say|want|like|ask|think|mean|prefer|need so|to|me|it',
		'bar is|was ..1 too|so',
		'high|low bar',
		'what else|now is|do|did',
	),
);

const written = anyOf(
	affirmed(
		'in|on writing|paper',
		'on record|file',
		'in|by|as ..1 a? mail|email|e-mail',
		'in|on black ..3',
		'black and white',
		'names|name|signature|signatures under|to|on|below it|that|this',
		'see|read|find|have ..2 it|that|this in ..1 my|our|the ..2 objectives|goals|sheet|notes|file|plan|review',
		'write|writes|put|note|jot|get|have|type|pin ..4 down',
		'put|get|note|have|go|goes|stand|stands|record|recorded|add|added|keep|enter|include|included ..5 in|into|to|on ..4 email|mail|note|notes|minutes|calendar|document|doc|documents|review|file|goals|plan|sheet|objectives|record|system|writing|paper|invitation|agreement|wiki|ticket',
		'write|type|sum ..2 it|this|that|them|everything|something up|down',
		'confirm|summarise|summarize|recap|repeat|state|send|follow|put|share|drop|get|give|have ..6 mail|email|writing|paper|note|written|line|message|minutes',
		"i 'll|will|can|could|would|'d send|mail|email|drop|write you|a|the|us|it|up|what ..4",
		'want|like|need|have|get|prefer|better|see|with|something|be|it|that|everything|agreement|promise|rather ..4 written|documented|recorded',
		'documented|minuted',
		'sign|signed ..3 it|this|that|off|by ..2',
	),
	asking('written|writing|documented|paper|email|mail|note|minutes|document'),
);
const ofBooks = exactly(
	'written ..2 in the ..1 handbook|contract|guide|policy|role|rules',
	'i|we|he|she|they wrote|documented|sent|mailed',
	'not need|want ..4 writing|paper|written|note|mail|email',
	'too many mails|emails|notes|documents',
	'write|wrote it|that again ..3',
	'note that i|we|it',
);

const hands =
	'send|mail|email|write|draft|prepare|bring|book|put|come|check|ask|talk|speak|drop|set|summarise|summarize|take|carry|raise|collect|gather|call|follow|finish|get|give|make|note|share|forward|meet|ping|remind|report|schedule|invite|submit|hand|tell|let|look|organise|organize|handle|deal|work|sign|do|pass|present|propose|approve|confirm|decide|own|start|file';

const steps = anyOf(
	affirmed(
		`i 'll|will|shall|'d|would|can|could ..2 ${hands}`,
		`i 'm|am ..1 going to ..1 ${hands}`,
		"i 'm|am sending|mailing|writing|drafting|preparing|bringing|booking|putting|coming|checking|asking|talking|taking|collecting",
		`i put|send|mail|write|book|prepare|draft|bring|collect|check|ask|take|set|raise|come ..4`,
		'next|following step|steps|thing',
		'please send|forward|ask|tell|check|raise|put|note|let|confirm|take|write|give ..4',
		"i 'd|would like ..1 to ..1 meet|sit|talk|speak|see|come|hear|review ..5",
		"let 's|us ..1 meet|speak|talk|look|review|revisit|take|book|put|fix|set|sit|check|note|write|schedule|continue|do|agree",
		'in the|your|our|my|both calendar|calendars|diary|diaries',
		'follow up',
		"you 'll|will have|get|hear|receive|find ..4",
		`you ..1 ${hands} ..3 it|that|this|them|hr|finance|me|the|with|to|upstairs`,
	),
	asking(
		'can|could|shall|should|may|would ..1 we|i|us ..2 meet|speak|talk|look|review|revisit|book|put|set|send|write|come|check|note|fix|schedule|sit|start|do',
		`could|would|will|can|are you ..3 ${hands}`,
		'who ..4 does|do|sends|send|writes|write|takes|take|books|book|raises|raise|follows|follow|first',
		'what ..2 next|happens|happen|steps|follows',
	),
);

const owners = anyOf(
	affirmed(
		`i|we 'll|will|'d|would|shall|'m|am|can ..2 ${hands}`,
		"i|you 'm|am|are|'re taking|doing|sending|writing|preparing|raising|booking|handling|carrying|going|responsible",
		`i|we ..1 ${hands} the|it|that|a|this|you|them|one|up|and ..2`,
		`you 'll|will|'d|would|could|can|should|shall ..1 ${hands}`,
		`you ..1 ${hands} ..1 it|that|this|them|hr|finance|with|to|the|me|and|upstairs|up|a`,
		`@name|finance|hr|payroll|controlling|director ..1 will|'ll|can|could|would|decides|owns|signs|approves|sends|checks|confirms|does|takes|writes|keeps|reports|pays|books ..3`,
		'is|are|lies|sits|stays|be with|on|up you|me|hr|finance|to|@name ..2',
		'leave|put ..4 to|with|on me|you|us',
		'gets|has|hears|comes|come|get|hear ..2 from|through you|me',
		'my|your|hr|from ..1 side|part|task|job|homework|turn ..2',
	),
	asking(
		'who|whose|whom ..6 next|send|sends|raise|raises|decides|decide|owns|own|sign|signs|take|takes|responsible|task|job|follow|follows|does|do|write|writes|books|book|first|pay|pays|charge|checks|check|us|you',
		'which of us|you',
		'who ..6 it|that|this|eye|them',
		'i|you ..6 or ..2 you|i|me',
		'you or|and me|i',
	),
);

const smallStep = anyOf(
	affirmed(
		'interim|provisional|checkpoint|pilot|milestone|halfway|midway|mid-term|midpoint|intermediate',
		'in the between|interim',
		'meanwhile',
		'half|mid way',
		'a|something|some|first|the|an ..1 first|small|smaller|partial|part|token|little|symbolic|early ..2 step|part|piece|amount|sum|bit|something|now|payment|bonus|award|sign|gesture|portion',
		'partial|token|symbolic|smaller ..1 bonus|payment|amount|sum|award',
		`${part} ..3 ${soon} ..8 ${rest}|later|then`,
		'half|part|some|third|portion|something ..4 now|today|already',
		'start|begin with ..1 a|an|the|something|half|part|@is-money|one',
		'for|until now $',
		'for now ..4 would|could|i|half|part',
		'for the time being',
		'until|till|before then|that|next ..8 smaller|small|something|part|partial|payment|step',
		'even if|though ..3 small|smaller|little',
	),
	asking(
		'before|until then|that|next ..3 ..6 small|something|anything|part|step',
		'small|smaller|something|anything|part|step ..6 before|until|till then|that|it|next|june|@date',
		'what|anything|something ..3 in between',
	),
);
const pilotDone = exactly(
	'ran|was|were|had|did|started ..3 pilot|checkpoint|interim',
	'for now i|we ..2 have|no',
);

const agrees = unless(
	affirmed(
		"i|we|i'll 'll|will|can|could|would|'d|am|'m|happy|gladly ..2 take|accept|go|live|do ..1 it|that|this|with|the|third|half|deal|offer|$",
		'i|we ..1 take|accept it|that|this|the',
		"i|we|'m|am|'re|are ..2 okay|ok|fine|happy|good|content|satisfied with|about ..3",
		'happy|glad|content|ready to ..1 accept|take ..3',
		'deal|agreed|gladly|accepted|done|sold $',
		'^ deal|agreed|gladly|accepted|done|sold|perfect ..2',
		'^ yes|yep|yeah|sure|okay|ok|fine|great|good|perfect|alright ..1 please|deal|agreed|thanks|thank|perfect|gladly|great|good $',
		'^ yes|sure|okay|fine|great|good|perfect|right ..1 thank you',
		'^ yes|sure|gladly|happily ..2 both|all|exactly|absolutely|please|do|right|true|correct|gladly ..2',
		"that|this|it|which 's|is|works|suits|sounds|would|will ..3 good|great|fair|fine|generous|perfect|okay|ok|work|enough|lovely|helpful ..1 $|thanks|thank|then|yes",
		"that|this|it|which 's|is|works|sounds|would|will ..3 good|great|fair|fine|perfect|okay|ok|work|enough with|for|by me|us",
		'that|this|it|which works|suits ..3',
		'works|fine|okay|good for|with me|us',
		'sounds good|great|fair|fine|right|perfect|reasonable ..3',
		"let 's|us do ..1 it|that|this|so ..3",
		'i accept',
		'we|i have|got a deal',
		'happy|glad|fine with that|it|this',
	),
	exactly(
		'not|never|no|hardly ..4 accept|take|good|fair|enough|fine|deal|okay|work|works|agree|happy|great',
		'but|unless|except|however ..12',
		'who|what|when|which|how ..8 done|good|fine|deal|sold $',
		'if|provided|once|unless ..4',
		'work|risk|job|result|results|it was|is ..1 fine|good|great work|job|result|work',
		'would be ..4 for the company|team',
	),
);

const longestCondition = 160;

/** The condition from its “if” on, in the lead's own words, where it is told as one. */
function conditionAt(reading: Reading, hit: Hit): string | undefined {
	const rest = reading.text.slice(placeOf(reading, hit).start);
	const told = conditionIn((/^[^.!?\n]*(?:[.](?=\d)[^.!?\n]*)*/u.exec(rest)?.[0] ?? '').trim());
	return told === undefined || told.length > longestCondition ? undefined : told.replaceAll(/\s+/gu, ' ');
}

const findsBar = about(['ask', 'budget', 'hr', 'deferral', 'close'], bar);

const setsBar: FactRule = {
	fact: 'sets-bar',
	find: (reading, context) =>
		findsBar(reading, context).map((hit): Found => {
			const value = conditionAt(reading, hit);
			return {hit, ...(value === undefined ? {} : {value})};
		}),
};

export const agreementRules: readonly FactRule[] = [
	factRule('asks-date', ofTheMatter(unless(asksDate, noDate))),
	setsBar,
	factRule('in-writing', unless(written, ofBooks)),
	factRule('interim', about(['ask', 'budget', 'hr', 'deferral', 'close'], unless(smallStep, pilotDone))),
	factRule('next-step', steps),
	factRule('names-owner', about(['budget', 'hr', 'deferral', 'close'], owners)),
	factRule('accepts', about(['close', 'budget', 'deferral', 'hr', 'ask'], agrees)),
];
