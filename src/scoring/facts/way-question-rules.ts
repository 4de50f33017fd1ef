/** What is asked about the way a bonus goes: who can stop it, who is first, how long it takes, whether the lead sees it or may come along. */
import {expression} from '../expression/expression.ts';
import {about, anyOf, asking, exactly, factRule, unless, type Find} from './side-rule.ts';
import {again} from './put-again.ts';
import type {FactRule} from './rules.ts';

const upThere =
	'they|hr|he|she|finance|director|committee|board|management|upstairs|them|boss|panel|somebody|someone|anybody|anyone';

const afterwards = ['budget', 'hr', 'deferral', 'close'] as const;
/** “Can the director still bin it?”, “is HR's yes final?” */
const overruled = unless(
	anyOf(
		asking(
			`can|could|may|might|will|would|does ..1 the|your|anyone|anybody|somebody|someone|he|she|they|hr|finance|director|board|committee ..4 overrule|overrules|overruled|override|veto|bin|stop|stops|block|blocks|kill|kills|undo|reverse|overturn|cancel|scrap|refuse|reject|torpedo|sink|stopping|blocking ..5`,
			`what if|when ..2 ${upThere} ..3 overrule|overrules|override|veto|bin|bins|block|blocks|kill|kills|overturn|overturns ..4`,
			'is|are|will|would|does|make|makes ..2 hr|director|committee|their|your|his|her|board|finance|the ..2 yes|word|answer|signature|decision|approval|make ..3 final|binding|enough|last|settled|certain|done ..3',
			'does|do|will|would|is ..2 hr|director|committee|you|they|yes|approval|signature ..3 make|makes|final|settle|settles|enough it ..1 final|certain|safe|binding|done ..3',
			'is|are there still? ..2 hr|director|committee|board|finance|somebody|someone|anyone|anybody ..1 after|above|over|$ ..4',
			`does|do|will|would|has|have|must|need|needs ..1 ${upThere} ..2 still ..2 get|gets|have|has|say|agree|sign|approve|pass|look|nod|decide ..4`,
			`or|and does|do|is|will ..1 there? ..1 ${upThere} still ..5`,
			'yes|no|decision|it|that ..6 from you ..1 alone ..4',
			'you alone|only or ..1 the|also|too|with ..2 director|hr|boss|committee ..2',
			'just|only you ..1 or ..2 director|hr|boss|committee ..3',
			'who|whose has|is|have ..1 the ..1 last|final word|say|decision|signature ..3',
			'who ..1 can|could ..1 still? say ..1 no ..4',
			'if ..6 say|says yes ..3 can|could|will|may|might ..4 no ..3',
			'can|could|may|might ..6 still say|turn|vote|send ..1 no|down|back|against ..3',
		),
		again(
			'the|a|your|anyone|anybody|hr|director|they|committee ..2 can|could|may|might|will ..3 overrule|overrules|bin|block|stop|kill|veto|refuse|undo ..4',
			'hr|director|their|his|her ..2 yes|word|answer ..1 is|was ..1 final|enough|binding ..2',
		),
	),
	exactly(
		'alert|server|build|pipeline|release|incident|deploy|script|outage',
		'can|could|should|may|shall|must i|we ..4',
		'block|stop ..1 also|days|competence ..2',
		'you ..1 stop|block ..2 me|us|asking|talking|hour|day|slot|time|now',
	),
);

/** “Does it go to HR first or to you?” */
const goesFirst = unless(
	asking(
		'who|which|whom ..2 goes|comes|is|signs|decides|looks|reads|sees|gets|asks first|it|asked ..1 first ..3',
		'who|which ..2 goes|comes|signs|decides|looks|reads|sees ..2 first ..3',
		'hr|director|finance|committee|you|them first ..1 or ..2 you|hr|director|finance|them|committee|boss|first ..2',
		'first ..1 to ..2 hr|you|director|finance ..1 or ..1 to ..2',
		'to ..1 hr|you|director|finance ..1 or ..3 hr|you|director|finance ..1 first ..2',
		'do|does|is|are|must|will ..1 you|hr|finance|director ..2 first ..1 or ..3 after|second|later|then|hr|director|finance|them|you ..3',
		'is|does it ..2 you|hr|director|finance first ..5',
		'what ..1 order do|does|is|are|will ..6 sign|go|decide|come|look ..3',
		'before or after hr|you|director|finance ..2',
	),
	exactly(
		'who ..1 did|does|do ..1 what',
		'first ..1 half|part|thing|result|question|draft',
		'who in hr',
		'down first',
	),
);

/** “Which of them is harder?” */
const whoIsHarder = unless(
	asking(
		'which|who ..2 of|out ..1 them|the|these|those|two|three|both ..4 harder|hardest|tougher|toughest|stricter|strictest|worse|worst|difficult|trickier|tricky|easier|easiest|softer|problem ..3',
		"which|who one|of|is|'s|are|will|would ..4 harder|hardest|tougher|toughest|stricter|strictest|trickier ..1 to|one|for|with|nut|about|$ ..5",
		'who ..3 likely|likelier ..2 say|refuse|block|object|turn|sink ..4',
		'who ..2 say|says|object|objects|refuse|refuses ..1 no ..1 first|most|usually ..2',
		'who usually|mostly|normally ..1 say|says|objects|refuses|blocks ..3',
		'which|who is|are ..1 trickier|tricky|harder|tougher|stricter ..5',
		`is hr|finance|director|committee ..3 harder|tougher|stricter|worse|easier than ..3`,
		'which|who do|should i ..2 need|worry|fear|convince ..3 more|most ..2',
	),
	exactly('harder|easier for|to ..1 you|sign|defend|read|build|test|measure', 'which ..1 was ..4'),
);

/** “How long does that take, start to finish?” */
const howLong = about(
	['opening', 'ask', 'budget', 'hr', 'deferral', 'close'],
	unless(
		anyOf(
			asking(
				'how long does|do|will|would|is|can|could|might it|that|this|they|hr|the|one|all|process|answer|director|finance|approval|signature ..6',
				'how long until|till|before i|we|they|it|you|the ..5',
				'how long must|should|do|will i|we ..1 wait|need ..4',
				'how many days|weeks|months does|do|will|until|till|before it|that|they|hr|the|i|we|process ..4',
				'how fast|quickly|soon does|do|will|would|can|could it|that|this|they|hr|the|you|director ..5',
				'is|will that|it ..1 take days|weeks|months ..4',
			),
		),
		exactly(
			'how long ..4 last|lasts|frozen|freeze|empty|closed|lasted|stay|hold|here|outage|days off',
			'how long would|do|must|should i|we ..1 have|need ..1 to ..1 show|prove|keep|hold',
			'how long did|was|were|have|has ..5',
			'how long is|was the|your ..1 page|list|note|letter|trend|freeze',
			'how long does|is a|the ..1 build|deploy|release|test|trend|cycle',
			'take off|them',
			'how long ..4 have to ..1 last|hold|show|prove',
			'how long ..3 empty|last|dark|clears ..2',
			'how long before|till|until the ..4',
		),
	),
);

/** “And what if one of them sits on it?” */
const satOn = about(
	['ask', 'budget', 'hr', 'deferral', 'close'],
	asking(
		`what|and ..1 if ..3 ${upThere} ..4 sit|sits|sat|forget|forgets|ignore|ignores|delay|delays|stall|stalls|wait|waits|answer|answers|reply|replies|miss|misses|quiet|silent|slip|slips|late ..6`,
		`what happens|happen|is ..1 if|when ..3 ${upThere} ..4 sit|sits|sat|forget|forgets|ignore|ignores|delay|delays|stall|stalls|wait|waits|answer|answers|reply|replies|miss|misses|quiet|silent|slip|slips|late ..6`,
		`what ..3 if|when ..1 it|that|date|day|nothing|nobody ..4 stuck|lies|lost|forgotten|passes|slips|pass|slip|happens|late|answers|forgets|nothing ..4`,
		`what|and ..1 if ..1 ${upThere} do|does not ..2 answer|reply|decide|move ..4`,
		`what|and ..2 if|when ..1 ${upThere} ..1 lets|let ..2 date|day|it|time ..2 go|slip|pass|lie ..3`,
		'what|and ..1 if ..1 it|that slips|lies|stalls $',
		`what if ..2 one|none of them ..5`,
		'who ..1 chases|follows|reminds|nudges|pushes ..1 up|them|hr|it|on|director ..3',
	),
);

const papers =
	'form|mail|email|note|paper|text|letter|draft|request|proposal|page|version|wording|memo|application|write-up|it|that|what';

/** “Do I get to see the form before it goes?” */
const seesIt = unless(
	asking(
		`do|can|could|may|will|would|might|shall|am i|we ..4 see|read|check|look|have|proofread|approve|review|get ..3 ${papers} ..3 before|first|beforehand|goes|go|send|sent|out|leaves ..5`,
		`do|can|could|may|will|would i|we ..3 see|read|proofread|check ..1 the|your|that ..1 ${papers} ..3`,
		'can|could|may|do|will|would i|we ..2 see|read|check what you send|write|say|submit|hand|put ..4',
		`am|are i|we ..1 allowed to see|read|check the|your|that ..1 ${papers} ..2`,
		`will|would|can|could|do you ..3 show|send|let|give ..1 me|us ..2 see|read|have|the|a|your|that ..1 ${papers} ..2 before|first|beforehand|goes|send ..4`,
		'before you|it send|sends|goes|sent|submit|file ..2 can|could|may|do|will i|we ..5',
	),
	exactly(
		'see|read ..1 it|that ..1 working|coming|happen|in|as',
		'can|could|may i ..1 send|show|bring',
		'can|could|may i ..1 see ..1 that|it ..1 $',
		'see|check ..1 if|whether|how ..6',
	),
);

/** “Could I come along?”, “come, or write a page?” */
const comesAlong = about(
	['ask', 'budget', 'hr', 'deferral', 'close'],
	unless(
		asking(
			'can|could|may|might|should|shall|do|would|will i|we ..1 come|go|sit|join|attend ..1 along|too|in|with|there ..5',
			'can|could|may|might|should|shall|do|would|will i|we ..1 come|go|join|attend ..1 the|that|your meeting|round|talk ..3',
			'can|could|may i|we ..1 come|go for|to|when @qty|a|ten|five|them|hr|him|her|they|you ..4',
			'can|could|may|might|should|shall|would|will i|we ..1 be there|present|in|with ..1 the|room|meeting|when|you|them|$ ..5',
			'can|could|may|should|shall|would|will you|i ..1 take|bring|have me|us ..2 along|with|in|there ..4',
			'let me ..1 come|join|sit|speak along|in|there|too|with|to ..3',
			'can|could|may|should|shall i ..2 tell|talk|explain|say|speak|present ..5 myself|in-person|personally|directly ..3',
			'is it possible|okay|allowed|ok ..2 i ..1 come|join|sit|attend ..4',
		),
		exactly(
			'come|go|be|get ..1 back|late|later|early|in at|on|tomorrow|next',
			'come|go ..1 back ..6',
			'come|go ..1 in ..1 at|the|next',
			'come|go ..1 to ..1 you|the|my',
			'come|go ..1 to ..2 point',
			'in|at next|that|the ..1 one|round|budget|year|list|plan|pot',
			'be|am|are ..2 with ..1 you|me|ease|first|considered|in|part $',
			'see you|come back|conversation',
			'go with|for ..1 the|a|that|half|@qty',
			'can|could|shall|should|do we go|come ..1 for|with',
		),
	),
);

/** “Could I be in that one?”, “am I on the list?” */
const onTheList = about(
	afterwards,
	unless(
		asking(
			'can|could|would|will|may|might|shall i|we|us ..2 be ..2 considered|included|listed|counted|first|among|part|in|on|down ..5',
			'am|are i|we ..1 on|in|down|part|among ..1 the|that|your|it|for|of ..4',
			'will|would i|we ..1 be among ..4',
			'can|could|will|would|may you|i|we ..2 put|write|note|keep|have|count me|us|my|our ..2 down|on|in|first ..1 for|the|that|it|next|list|mind|then|$ ..5',
			'can|could|may|will|are|is my|our name|names ..2 on|down|there|in|go ..5',
			'could|can|do|will|would i|we ..2 have|get a ..1 chance|place|spot|turn ..2 then|next|in ..4',
		),
		exactly(
			'put|write|note|have ..1 it|that|this ..1 down|in ..1 writing',
			'calendar|calendars|diary|hour|meeting|room|conversation|interview|@is-date',
			'in ..1 writing|touch|trouble|charge|time|line|mail|danger|advance|office',
			'am|are ..1 first ..1 to',
			'on the same page',
			'on|in ..1 my|the|your ..1 way|mind|own|page $',
			'can|could|may i|we ..2 sit|come|go|see|read|send|join|take|start|bring|show|think|rely',
		),
	),
);

/** “If they say later, will you go back to them?” */
const goesBack = unless(
	asking(
		`will|would|can|could|do you ..3 go|come|get|ask|try|talk|push|fight ..3 again ..3`,
		`will|would|can|could|do you ..3 go|come|get|ask|try|talk|push|fight ..3 back|again|in|once to|at|with|them|hr|him|her|director|more|for ..5`,
		`will|would|can|could|do you ..2 try|ask|push|fight|argue ..4 again|anyway|further|once ..2`,
		`can|could|will|would you ..2 get|ask|want|demand|bring ..2 date|day|reason|time ..2 out|from|of ..2 ${upThere} ..4`,
		`will|would|can|could you ..1 ask|push|press ..1 ${upThere} ..1 for ..1 a? ..1 date|day|reason|@qty ..4`,
		'or ..1 will|would|do you ..2 leave|drop|accept ..1 it|that ..3',
	),
	exactly(
		'get|come|go back ..1 to ..1 me|us',
		'go|come back ..1 to ..1 the ..1 bonus|money|topic|point|question|start',
		'ask|talk ..1 me|us',
		'try|ask ..1 again ..1 next|later',
		'want to ..1 talk|speak|meet ..1 again',
		'let|with ..1 me|us ..2',
	),
);

/** “Would they be considered as well, or is it only about me?”, “do Cormac and Priya get a look in?” */
const whoElse =
	'they|them|@name|others|team|colleagues|colleague|rest|squad|everyone|he|she|both|two|three|four|crew|lot';
/** “And Declan and Priya?”, “and Deano?”: names that nobody could list. */
const andWho = expression(
	/^[Aa]nd (?!(?:January|February|March|April|May|June|July|August|September|October|November|December|Monday|Tuesday|Wednesday|Thursday|Friday|Christmas|Easter|Finance)\b)\p{Lu}\p{Ll}+(?:,? (?:and|or|then|too|[\p{Lu}]\p{Ll}+))*\??$/u,
);
const asksWhoElse: Find = ({tokens, sentences, text}) =>
	sentences.filter(
		({from, to, asks}) => asks && andWho.test(text.slice(tokens[from]?.start ?? 0, tokens[to - 1]?.end ?? 0)),
	);

const forOthers = unless(
	anyOf(
		asking(
			`would|will|do|does|should|could|can|are|is|shall ..1 ${whoElse} ..4 get|gets|be|considered|included|paid|rewarded|receive|have|come ..3 too|well|also|something|anything|look|in|share|considered|included|rewarded|bonus ..3`,
			`is|are there ..1 something|anything|one|bonuses|bonus ..1 in? ..1 it? for ..1 the|my ..1 ${whoElse} ..4`,
			`would|will|could|can|do|should you ..3 put|consider|propose|suggest|reward|pay|name|include|think ..2 ${whoElse} ..3 too|well|also|forward|up ..3`,
			'is|would|will|was it|this|that ..2 only|just ..1 about|for|be ..1 me|myself ..6',
			`only|just me ..4 or ..3 ${whoElse} ..5`,
			`what|how about ..1 the|my ..1 @name|others|team|colleagues|rest ..2 $`,
			`^ and ..1 the|my ..1 @name|others|team|colleagues|rest $`,
			'what|how about @name ..3 $',
		),
		about(['ask', 'budget', 'hr', 'deferral', 'close'], asksWhoElse),
		again(
			`said|say|answered|answer|heard ..1 about|on|for @name ..4`,
			`${whoElse} should|to ..1 get|have|be ..2 something|anything|considered|bonus ..2`,
		),
	),
	exactly(
		'they|hr|he|she|director|finance ..1 decide|decides|sign|signs|say|says|know|knows|ask|asks|think|thinks|mind',
		'what|how|why|who|when|which|where ..1 would|will|do|does|did ..1 they|he|she|hr',
		'they|he|she ..1 be ..1 told|asked|happy|angry|convinced|fine|ok|okay|able|there',
		'only me ..1 and|who',
		'not only|just',
	),
);

export const wayQuestionRules: readonly FactRule[] = [
	factRule('asks-overrule', overruled),
	factRule('asks-first', goesFirst),
	factRule('asks-harder', whoIsHarder),
	factRule('asks-duration', howLong),
	factRule('asks-stuck', satOn),
	factRule('asks-see', seesIt),
	factRule('asks-along', comesAlong),
	factRule('asks-on-list', onTheList),
	factRule('asks-go-back', goesBack),
	factRule('asks-for-others', forOthers),
];
