/** What the manager is asked about themself that only they can know: their say, their wishes, their words, what they hold of it. */
import {about, anyOf, asking, exactly, factRule, unless} from './side-rule.ts';
import type {FactRule} from './rules.ts';

const those =
	'to|them|him|her|hr|somebody|someone|anyone|anybody|people|others|whoever|colleagues|everyone|@name';
const upThere = 'they|hr|he|she|finance|director|committee|board|management|upstairs';

/** “Do you have a say in it?”; not whether the team has. */
const ownSay = unless(
	asking(
		'you ..2 have|get|got ..1 a|any|no|much|real ..1 say|vote|voice|influence ..3',
		'have|has|got you ..2 say|vote|voice|influence ..3',
		'is|was|are it|that|this|the ..3 up|down to you ..3',
		"is|was|isn't|'s it|that|this|the ..3 your|yours ..1 decision|call|choice|say ..3",
		'is|was|are it|that|this you $',
		'just|only your ..1 decision|call|choice|opinion ..2',
		'you ..2 just|only|merely ..1 pass|passing|hand|handing|forward|forwarding|carry|carrying it|that|this|things|them ..2',
		'you are ..1 the boss|one|person ..3',
		'are you the boss|one|person ..4',
		'how much ..1 say|influence|weight do|does you|your ..4',
		'does your ..1 word|opinion|voice|vote|name count|matter|weigh|carry ..3',
	),
	exactly(
		'say|vote|voice in ..1 roadmap|hiring|planning|design|team',
		'your ..1 decision|call|choice ..1 to',
		'you have|got a|any ..1 say ..1 when|if|about me',
		'are you the one ..1 i|we|to ..4',
	),
);

/** “Is there a rule, or how do you decide these things?” */
const byWhatRule = unless(
	asking(
		'is|are there|you|we ..3 rule|rules|formula|rulebook|scheme|guideline|guidelines ..5',
		'have|has|got|do you|we|they|hr ..2 rule|rules|formula|guideline|guidelines ..4',
		"what|which 's|is|are the|your|our ..1 rule|rules|formula ..4",
		'how do|does|would|did you|one|we ..2 usually|normally|generally|mostly ..2 decide|judge|choose|handle|pick|do|go ..4',
		'how do|does|would|did you ..1 decide ..4',
		'how do|does|are|is bonuses|bonus|these|such|those|they|one ..2 decided|decide|given|granted|handed|chosen|made|come ..3',
	),
	exactly(
		'rule|rules ..2 others|they|everybody|anyone ..2 could|can|meet|reach',
		'decide ..1 if|when they|hr',
	),
);

const bothWays = exactly(
	'mail|email|paper|printed|print|pdf|slides|slide|sheet|call|phone|writing|monday|tuesday|wednesday|thursday|friday|morning|afternoon|coffee|tea|chat|spreadsheet|room|window|door',
);

/** “Which would you rather sign?”; not in what form something is to be sent. */
const rather = unless(
	asking(
		'which|what|would|do|will|could ..2 you ..1 rather|prefer|sooner ..6',
		'which|what ..3 would|do|will|could you ..1 sign|take|choose|pick|favour|favor ..4',
		'would|will|is|are|could ..8 easier|simpler|better|cheaper|nicer|lighter ..1 for|to you ..6',
		'which|what ..4 easier|easiest|simpler|simplest|cheaper|cheapest|harder|better|best ..1 for|to ..1 you|sign|defend|sell|explain|get ..4',
		'what|which ..2 suits|suit you ..1 better|best|more ..3',
	),
	bothWays,
	exactly(
		'i|we|they|hr would ..1 rather|prefer|sooner',
		'^ ..1 would you rather|prefer i|we|me|us|to|that|not|see|hear|have',
		'which|what ..2 sum|amount|figure|number|day|date|month|time|condition|criteria',
		'what would you say|take to|as|from|with|against|about|if|when',
	),
);

/** “Which of those would count more with you?” */
const weighsMore = unless(
	asking(
		'which|what ..5 counts|count|weighs|weigh|matters|matter|impresses|impress|convinces|convince|interests|interest|helps|help|means|mean ..2 more|most ..1 with|to|for|you|here|$ ..3',
		'which|what ..5 counts|count|weighs|weigh|matters|matter more|most ..3',
		'which|what ..5 stronger|strongest|better|best|weightier argument|point|result|reason|case|number|figure ..3',
		'which|what ..2 impresses|impress|convinces|convince|interests|interest|help|helps you ..1 more|most|better ..2',
	),
	exactly('which|what ..2 matters|matter ..1 to me'),
);

/** “What would be wrong with that?”, of what the lead has put forward. */
const whatAgainst = about(
	['opening', 'evidence', 'ask', 'budget', 'hr', 'deferral'],
	unless(
		asking(
			'what would|could be|is so? wrong|bad|unfair|unreasonable with|about ..1 that|it|this ..3',
			"what 's|is wrong|bad|unfair|unreasonable with|about ..1 that|it|this|deal|idea|half|waiting ..3",
			'wrong|bad|unfair with|about the|my deal|idea|proposal|offer|plan|half ..2',
			'what ..1 speaks|speak|stands|is ..1 against that|it|this|the|doing|half ..4',
			"what|where 's|is|would|be ..1 the|your problem|catch|objection|harm|risk|downside ..1 with|about|in|for|then ..4",
			"what|where 's|is|would|be ..1 the|your problem|catch|objection|harm|risk|downside $",
			'what do|would you ..1 have against ..4',
			'have|has|do you ..3 anything|something against ..1 it|that|this|the|doing|paying|half ..4',
			'what would|could|does it|that|this ..1 hurt|harm|cost|risk|lose you|us|the|anybody|anyone|$ ..3',
			'what do|would|could|can you ..1 lose|risk ..3',
		),
		exactly(
			'against me',
			'wrong|problem with ..1 numbers|chart|figures|figure|server|build|pipeline|measurement|me|system',
			'what did|has|was ..6',
		),
	),
);

/** “What would you say to the one who asks why me?”; not what is said to the proposal. */
const ownWords = unless(
	asking(
		`what|how would|will|do|did|are|should|can|could ..1 you ..3 say|tell|answer|explain|reply ..1 ${those} ..8`,
		`what|how would|will you ..2 tell|explain|answer ..8`,
		'what|how would|will|do you ..1 say|answer ..1 when|if ..6',
		`what|how would|will|do|should|can|could you ..2 put|word|phrase|present|describe|sell it|that|this|me|my|the ..1 to|in|for|there|then|upstairs|when|$ ..5`,
		'what|how are you ..1 going|planning to ..1 say|tell|put|answer|explain ..6',
		'what ..2 you ..2 say|tell ..1 in there|when|upstairs|if they|somebody|someone|anyone|hr|he|she ..6',
		'word for word ..4',
		`what|which will|would|do|does ..1 ${upThere} ..2 hear from you ..3`,
		'what|which words|sentence ..2 would|will you ..5',
	),
	exactly(
		'say|answer|reply to ..1 that|it|this|half|me|us|my|a|an|nothing|@qty ..2',
		'say|answer|reply to the idea|offer|proposal|suggestion ..2',
		'what|how would|do you ..1 say ..1 it|that|this|i ..1 is|are|was|were|would|cost|costs',
		'tell|explain|answer|say ..1 me|us ..4',
		'what|how did|do you ..1 say $',
	),
);

/** “What would you do in my place?” */
const inMyPlace = unless(
	asking(
		'you ..8 in my place|shoes|position|seat|chair|situation|case|stead ..3',
		'in my place|shoes|position|seat|chair|situation|stead ..4 you ..6',
		'you ..8 if you were|was me|i|in ..4',
		'if you were|was me|i|in ..4 you ..6',
		'what would you ..1 do|ask|want|expect $',
		'what would you ..1 do ..1 if it were|was ..4',
		'would|could you ..1 accept|take|live|settle|be|do that|it|with|for|happy|the|this ..3 yourself ..2',
	),
	exactly('in your ..6', 'if i were|was ..4', 'what would you do with|about|instead|then'),
);

/** “Pass it on to whom?” */
const passedToWhom = unless(
	asking(
		'pass|passed|passing|explain|explained|tell|told|report|show|repeat|say|defend|sell|justify|present|answer|hand|pass-on ..5 to|for who|whom ..2',
		'tell|told|convince|ask|show|persuade whom|who $',
		'who|whom do|would|will|must|should you ..2 have|need|tell|explain|show|convince|answer|report|defend ..4',
		'to who|whom do|would|will|must|should you ..5',
		'to who|whom $',
		"who ..1 will|would|'s|is ask|asking|asks you ..3",
		'who asks you ..3',
	),
	exactly(
		'who|whom must|should|do|can|shall|would i|we',
		'gone|given|went|go|paid|promised|shared ..3 to|with who|whom',
		'do|would you ..1 need|have ..2 from|by|in|there|somebody',
	),
);

/** “Where did that go?”, of what was saved or was there before. */
const moneyGone = unless(
	anyOf(
		asking(
			'where did|has|have|does|do|is|was|are|were ..3 money|saving|savings|budget|pot|bonuses|bonus|share|sums|cash|rest|funds ..3 go|gone|went|end|land|now|$ ..3',
			'where ..3 money|saving|savings|budget|pot|cash|rest|funds ..1 went|go|goes|gone|is|are ..3',
			'what happens|happened|becomes|became to|with|of ..3 money|savings|saving|saved|left|leftover|leftovers|unspent|surplus ..5',
		),
		about(
			['budget'],
			asking(
				'where did|has|have|does|is it|that|this|they|those|all ..3 go|gone|went|end|land|now ..2',
				'where ..1 it|that|this|all ..1 went|goes|gone ..2',
				'gone where ..2',
			),
		),
	),
	exactly('where ..2 go|goes|start|stand ..1 from here|next', 'gone|go to ..1 director|hr|finance|him|her'),
);

/** “Who got it?”, “spent on what?”, of the budget. */
const moneySpent = unless(
	anyOf(
		asking(
			'who|whom ..1 got|gets|has|had|received|took ..2 money|budget|pot|savings|saving|cash|funds ..3',
			'what was|is|has|were|did ..2 money|budget|pot|savings|cash|rest ..3 spent|spend|used|go|gone ..1 on|for ..3',
			'money|budget|pot|savings|cash ..2 gone|spent|used|given|shared ..1 on|for|to what|who|whom|which ..3',
		),
		about(
			['budget'],
			asking(
				'who|whom ..1 got|gets|has|received|took|had ..1 it|that|all|them|theirs|mine|$ ..3',
				'what was|is|has|were|did it|that|they|all ..3 spent|spend|used|gone|go|given ..1 on|for ..3',
				'^ ..2 gone|spent|used|given|shared ..1 on|for|to|out what|who|whom|which|$ ..2',
				'spent|gone|used on|for what ..3',
				'given|promised|paid|shared|gone ..1 to who|whom ..2',
				'when was|were it|that|this|they|all ..4 given|spent|shared|handed|promised|planned|fixed|divided|used|gone ..3',
			),
		),
	),
	exactly('who has ..2 say|idea|word|access|time'),
);

/** “Are you calling me a liar?” */
const believed = unless(
	asking(
		'you ..2 calling|call me ..4',
		'do|did|does not? you ..2 trust|believe ..1 me|my|us|our ..3',
		'you do|did not ..1 trust|believe me|my|us|our ..3',
		"you ..1 think|thinking|saying|suggesting|mean|implying|believe ..2 i|i'm|we|that ..3 lying|lie|lied|cheat|cheated|cheating|invented|making|exaggerate|exaggerating|exaggerated|faked|fake|dreamt ..4",
		'you ..1 think|believe|saying|suggesting|say ..2 i|we ..2 made ..2 up ..2',
		'do|are you ..1 doubt|doubting ..1 me|my ..3',
		'you ..2 accuse|accusing me ..4',
		'is|am i|that ..1 a liar|cheat ..3',
	),
	exactly('do not you ..1 think|see', 'trust|believe me ..1 to ..4'),
);

/** “Which is it?”, where two things were said that do not go together. */
const whichIsIt = about(
	['ask', 'budget', 'hr', 'deferral'],
	unless(
		asking(
			'which is it ..3',
			'which one is|was it ..2',
			'which one $',
			'which of ..1 two|those|these|both is|was it|true|right|right ..2',
			'which|what ..1 is true|right|valid|correct ..2',
			'so|now|and what is it ..1 then|now ..5',
			'what is it now|then ..6',
			'one or the other ..2',
			'^ ..1 no _ ..3 or no _ ..4',
			'is it ..4 you doubt|mind|mean ..2 or ..4',
		),
		exactly(
			'yes|no or|and ..2 no|yes',
			'sum|amount|date|day|month|number|@is-date|@qty or ..4',
			'who|what|when ..1 exactly',
		),
	),
);

/** “Who sits on that committee?”, by name. */
const byName = about(
	['hr', 'budget', 'deferral'],
	unless(
		asking(
			'who ..1 sits|sit ..4',
			"who|whom ..1 is|'s|are ..2 on|in|behind|at it|that|the|this|there|hr|committee|board|panel|finance ..3",
			"who 's|is it|that ..1 in|at|on|there ..3",
			'which|what one|of|person|people ..2 of? ..1 them|those|hr|there|in ..2 handles|handle|decides|decide|reads|read|is|looks|does|do|signs ..3',
			'is|are|was|were @name ..1 one|part|member|in|on|there|among ..4',
			'who exactly ..4',
			'what|which names ..4',
			'who are they|these|those|the ..2 $',
			"who ..1 else? is|'s they $",
		),
		exactly(
			'who ..2 is|are you',
			'who is it|that ..1 for|from|to|about',
			'who exactly ..1 complained|complain|said|told',
		),
	),
);

/** “What’s the most you can sign without HR?” */
const ownLimit = unless(
	asking(
		'how much|far|high ..3 can|could|may do? you ..2 sign|give|decide|approve|pay|grant|go ..3 alone|yourself|without|own|by ..4',
		"what 's|is ..1 most ..1 you can|could|may|are ..5",
		'what|which|anything|something|much ..2 can|could|may you ..1 sign|give|decide|approve|do|offer|grant ..3 alone|yourself|without|own ..4',
		'is|are there anything|something|nothing|a ..2 you can|could|may ..1 sign|give|do|decide|approve|grant ..3 alone|yourself|without|own ..4',
		'what|anything ..2 in your ..1 hands|power|gift ..3',
		'what|how ..3 are|is you ..1 allowed to ..4',
		'what can|could you ..1 sign|decide|approve|grant $',
		'up to what|which ..1 sum|amount ..1 can|could|may you ..3',
	),
	exactly('the most|best|least ..1 you can ..1 do|say|hope ..1 for $', 'sign|do without me|us'),
);

/** “What would be long enough for you?”; not how long others take. */
const longEnough = unless(
	asking(
		'what|which|how ..2 long enough ..3',
		'how long would|is|does|must|should|has|have|do ..3 have|need|enough|run|hold|be|settle|stay|want|expect|like ..4',
		'how many weeks|months|quarters|sprints would|do|are|is|must|should|have ..5',
		'how much longer|more ..3 should|must|would|does|do|shall ..3 settle|run|wait|hold|show|need|prove|be|see|have ..3',
	),
	exactly(
		'freeze|frozen|empty|closed|take|takes|last|lasts|hr|they|decision|answer|meeting|we|talk',
		'have|do you ..1 have|been|worked|know',
	),
);

/** “What does behind me mean, do you write something, do you sit in with them?” */
const ownPart = about(
	['hr', 'deferral', 'budget'],
	unless(
		asking(
			"what|which 's|is|will|would be? your ..1 part|role|job|bit ..4",
			'what do|will|would|can you ..1 do|contribute|add with|about|in|for ..1 it|that|this|me|hr|them|committee|the|$ ..3',
			'what do|will|would you ..1 do there|then ..2',
			'do|will|would you ..1 write|send|say something|anything|it|one|a ..4',
			'do|will|would|can|could|are you ..1 sit|go|come|be|sitting|there in|there|with|present|along|when|at ..5',
			'what does ..3 behind|support|back|supporting me|it ..2 mean ..3',
			'what does ..1 behind|support|backing ..2 mean ..3',
			'how do|will|would you ..1 support|help|back me|it|this|that ..3',
		),
		exactly(
			'in my ..1 place|shoes|position',
			'when|how|where would|will|do you ..1 write|send|go|come|be|sit',
			'write|send ..1 it|that|this ..1 down|up',
			'what would you do ..1 with|about ..2 money|nothing',
			'be|are ..1 in|with|at writing|touch|me|ease|peace',
		),
	),
);

/** “Whatever they say, do I hear why?” */
const toldAfter = unless(
	asking(
		'do|will|would|can|shall i|we ..1 hear|learn|find|get|know|be ..3 why|reason|reasons|either|outcome|explanation ..3',
		'will|would|do|can|could you ..1 tell|let|inform me|us ..2 why|what|how|when|either|whatever|if|whether they|hr|she|he|it|way|finance|director|committee|the ..5',
		'how will|would|do i|we ..1 hear|learn|find|know|get ..5',
		'do|will|would i|we ..1 get|hear|have an|their|the|any|a ..1 explanation|reason|feedback|reply ..3',
	),
	exactly('hear|know|learn|find ..2 when|by what|date', 'tell me what|how ..2 need|want|look|expect'),
);

/** “Is there at least a chance in the next round?” */
const anyChance = unless(
	asking(
		'is|are|was|be there ..3 chance|chances|hope|prospect ..6',
		'any|what|which|good|much ..2 chance|chances|odds|hope ..5',
		`do|would you ..2 think|believe|reckon|expect|guess ..1 ${upThere}|it|that ..4 say|agree|work|pass|go|sign|approve|happen|come|get|will|would|yes ..4`,
		'how likely|probable ..5',
		'how good|bad|big|high|are ..2 chance|chances|odds ..3',
		'do|does i|we|it have|stand ..1 a|any chance ..4',
		`will|would ${upThere} ..2 agree|sign|approve|accept|allow|pass ..5`,
	),
	exactly('chance|chances to ..1 talk|look|read|see|think|speak|check', 'would|will you ..2 agree|sign'),
);

/** “Have you ever signed one?” */
const evenBefore = unless(
	asking(
		'have|had|did|must|do not? you ..3 ever|before|already|yet ..3 given|give|signed|sign|approved|approve|paid|pay|proposed|propose|granted|got|had|done|made|put ..6',
		'have|had you ..1 done|given|signed|paid that|this|it|one ..1 before|already ..2',
		'you ..2 have ..1 given|signed|approved|proposed|granted|paid|put ..6 before|ever|already|once|one|these|such ..3',
		'have|had you ..1 given|signed|approved|paid|proposed|granted|put ..2 one|bonus|bonuses|such|somebody|someone|anybody|anyone|people|these|many|this|others ..6',
		'when did you ..1 last ..1 sign|give|approve|propose|pay|grant ..5',
		'how often do|did|have|has you ..1 sign|give|given|signed|propose|proposed|approve|approved|paid ..5',
	),
	exactly('given|give|put|paid ..2 thought|look|notice|attention|up|in', 'have you ..2 made ..1 up'),
);

/** “Did my 99.5 make it into your note?” */
const inTheNote = unless(
	asking(
		'did|has|have|is|are|does ..6 make|made|get|got|found|find ..2 into|in|on your|the note|notes|list|page|paper|notebook ..2',
		'is|are ..6 in|on your ..1 note|notes|list|page|paper|notebook ..2',
		'have|did|are you ..2 write|written|writing|wrote|note|noted|put|got ..4 down ..3',
		'have|did you note|noted|jot|jotted ..5',
	),
	exactly('could|can|will|would you', 'is|are ..4 on the page|list|paper'),
);

/** “What comes next?”, where the talk has just begun. */
const whatNext = about(
	['opening', 'evidence'],
	unless(
		asking(
			"what|which ..2 comes|come|'s|is next ..3",
			'what|which ..1 step|point|question|topic ..3 next ..3',
			'where do|shall|should|would|can we|i start|begin ..3',
			'what do you want|need ..1 to ..1 know|hear|see first|next ..2',
			'in what|which order ..4',
		),
		exactly('next year|quarter|round|month|week|release|project|big'),
	),
);

/** “Can we get back to the bonus?” */
const backToIt = asking(
	'can|could|shall|may|will|would we|you ..2 get|go|come|turn|return|talk ..2 back|to|about ..2 bonus|money|sum|point|topic|request ..3',
);

/** A question whose answer lies with the manager: “would you …”, “what do you …”. */
const ofYou = unless(
	asking(
		'would|could|do|did|are|were|have|had|will|can|should|is|was|does not? you|your ..6',
		'what|which|how|why|when|where|who|whose|that|what-else ..3 you|your ..6',
	),
	exactly('thank you ..4', 'do|did|would you know ..4', 'you know ..3'),
);

export const managerViewRules: readonly FactRule[] = [
	factRule('asks-say', ownSay),
	factRule('asks-rule', byWhatRule),
	factRule('asks-rather', rather),
	factRule('asks-weighs', weighsMore),
	factRule('asks-against', whatAgainst),
	factRule('asks-words', ownWords),
	factRule('asks-place', inMyPlace),
	factRule('asks-whom', passedToWhom),
	factRule('asks-gone', moneyGone),
	factRule('asks-spent', moneySpent),
	factRule('asks-trust', believed),
	factRule('asks-both', whichIsIt),
	factRule('asks-names', byName),
	factRule('asks-limit', ownLimit),
	factRule('asks-long', longEnough),
	factRule('asks-part', ownPart),
	factRule('asks-told', toldAfter),
	factRule('asks-chance', anyChance),
	factRule('asks-before', evenBefore),
	factRule('asks-noted', inTheNote),
	factRule('asks-next', whatNext),
	factRule('asks-back', backToIt),
	factRule('asks-you', ofYou),
];
