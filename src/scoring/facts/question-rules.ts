/** What an answer asks about the money and the others before it is talked over, and how it hands over the word. */
import {about, affirmed, anyOf, asking, exactly, factRule, unless} from './side-rule.ts';
import type {FactRule} from './rules.ts';

const funds = 'money|budget|budgets|pot|pots|fund|funds|cash|bonus-budget';

const atAll = unless(
	asking(
		`is|are there|you|we ..4 ${funds} ..2 at all|or|left|$|for|this|set|planned|available|in`,
		`is|are there still? any? ..2 ${funds} ..5`,
		`is|are the|your ..1 ..1 ${funds} ..2 empty|full|gone|spent|used|open|closed|frozen|fixed`,
		`do|does|have|has you|we|the|it have|has|got|keep|set|any|a|some ..3 ${funds} ..3`,
		`how much|large|big ..3 ${funds} ..4`,
		'does|do|did|has|will the|this|our company|firm|house ..2 pay|paid|have|give ..2 bonuses|bonus|anything|something|sums',
		'are|is bonuses|bonus|payments ..2 paid|possible|planned|given|there|on',
		'is|are anyone|anybody|somebody ..4 get|gets|getting ..2 bonuses|bonus|anything|something ..3',
		'is it that there ..2 nothing|something|no ..3',
		'bonuses|bonus|budget|budgets|money|they|pot ..3 cut|cancelled|canceled|frozen|stopped|dropped|scrapped|gone ..2',
		'nothing|anything at all|left or nothing|above|only|something|not',
	),
	exactly(
		'other|another|which|different|training|project|tooling|whose ..1 pot|pots|budget|budgets|money|fund|funds',
	),
	exactly('besides|beside|beyond|without|than ..1 money|cash'),
	exactly('how much money ..2 save|saved|cost|costs|bring|brought|lost|lose'),
);

const howMuch = unless(
	asking(
		'how much|high|large|big ..2 would|could|should|can|is|do|may|might ..4 realistic|reasonable|possible|fair|ask|expect|think|usual|normal|imagine|give|offer|get|have|suggest',
		'what|which ..1 sum|amount|figure|number|range|percentage|size ..5 realistic|reasonable|possible|fair|ask|usual|normal|think|imagine|mind|expect|suggest|give|offer',
		'what would|could|is|should|can|might ..1 be|is|i|you ..1 realistic|reasonable|usual|normal|ask|expect|offer ..4',
		"what|which 's|is ..1 realistic|usual|normal|customary|typical ..4",
		'what ..1 do people|others|we usually|normally ..1 get|pay|ask ..2',
		'what do|does|did people|others|leads|colleagues|somebody|someone|one ..3 get|earn|ask|receive ..1 here|usually|normally|then ..2',
		'what do|does|did people|others|leads|colleagues|somebody|someone ..2 get|earn $',
		'what|which ..1 you|do|would ..2 call|consider|find ..1 normal|usual|typical|realistic|reasonable ..3',
		'what would|could|might|is ..1 be? explainable|defensible|acceptable|affordable|manageable ..3',
		'is|was|would|does there ..2 range|scale|span|table|norm|rule-of-thumb ..4',
		'is|are there a|some|any usual|normal|typical|common ..3',
		'there|have ..1 a|any range|scale|norm though|then|or|for|here|$ ..3',
		'is|there|have|got ..1 a|any ceiling|cap|limit|maximum|minimum ..6',
	),
	exactly('how much ..3 save|saved|cost|costs|less|faster|more ..3'),
	// “What do people get it for?” asks for what, and not how much.
	exactly('what do|does people|others|we|somebody|anyone ..2 get it|one|that|bonuses for ..2'),
);

/** Of a sum in parts, or of a range, how much the one or the other is. */
const howMuchOfIt = asking(
	'how much|big|large is|are|was|would|will|be|means ..3 part|something|piece|half|first|rest|second|remainder|share ..3',
	'how much ..2 now|today|first|straight ..2',
);

const others = unless(
	asking(
		'anybody|anyone|somebody|someone|nobody else ..3 asked|ask|asks|got|get|gets|getting|receive|received|had|has|have ..4',
		'others|colleagues|everybody|everyone ..4 got|get|gets|getting|asked|ask|receive|received|paid|earn|earned',
		'who else ..3 got|get|gets|getting|asked|asks|receives|received|paid ..3',
		'to|from|with whom ..1 $',
		'to|from whom did|does|has|have|was|is ..5',
		'who|whom ..1 got|has|had|gets|received ..2 it|all|money|rest|budget|share|pot|mine ..2',
		'who ..2 it|money|budget|pot ..2 went|go|gone|given|promised to ..2',
		'did|has|have|will|does @name|others|colleagues ..3 get|got|receive|received|asked|ask ..3',
		'why did|does|do|has|have|should|would he|she|they|somebody|someone|others|colleagues|@name ..1 get|got|gets|receive|received ..1 it|one|some|something|more|paid|bonus|money|raise',
		'how come he|she|they|somebody|someone|others|colleagues|@name ..1 get|got|gets|received ..1 it|one|some|something|more|paid|bonus|money|raise',
		'how many ..3 get|got|asked|ask|receive|received ..3',
		'how many bonuses|bonus|people ..3 give|gave|given|pay|paid|grant|granted ..3',
	),
	exactly('told|heard|know|knew others|colleagues|they|people ..2 got|get'),
	exactly('what|how ..1 would|do|will|should you ..1 tell|say|explain'),
);

/** “Does it cost me the bonus?”, “is that off now because of it?”: of what was just held against them. */
const costsMe = anyOf(
	unless(
		asking(
			'does|do|will|would|could|did|is|has that|this|it|they|the ..2 cost|costing|lose me ..1 the|my|a ..2',
			'does|do|will|would|could|did that|this|it|they ..2 hurt|harm|damage|ruin|affect|kill|sink|touch|endanger my|the ..1 chance|chances|bonus|case|request|ask',
			'does|do|will|would|could|did|is that|this|it ..3 count|counts|counted|held|hold|speak|weigh|used against me ..3',
			'do|will|would i ..1 lose|forfeit ..2 bonus|money|it|chance|chances ..6',
			'is|was|are ..1 bonus|money ..1 off|gone|dead|lost|blocked ..1 because|for|over|due|now|then ..4',
			'because of ..1 that|this|it ..2 no|not ..1 bonus|money',
			'is|was that|this|it the|a|your ..1 reason|reasons ..3 no|not|against ..4',
			"is|was that|this|it why ..1 i|i'm|there|you|it ..2 not|no|don't|won't|can't|get|getting ..4",
			'does|do|would that|this|it ..1 mean ..2 no|not|lose|losing ..1 get|have|bonus|money ..3',
		),
		exactly('cost|costs|costing you|us|the|them|company|anything|anybody'),
	),
);

const view = unless(
	asking(
		'what do|would you say $|to',
		'what|how do|did|would you ..1 think|make|see|find|feel|rate|value|like ..1 of|about|it|that|this|my|me|$ ..4',
		"do|did|would you ..2 think|believe|feel|find|agree|say ..1 i|i've|it|that|my ..1 have|'ve|was|is|deserve|deserved|earned|work|did|good|worth ..5",
		'did|do|have you ..2 know|knew|notice|noticed|see|seen|hear|heard|realise|realize|aware ..5',
		'were|are you ..1 aware|happy|satisfied|pleased|content ..5',
		'was|is|were that|it|this|my ..2 visible|noticed|seen|expected|useful|noticeable ..4',
		'was|is that|it|this what you ..1 expected|expect|wanted|hoped|need|needed ..4',
		'your ..1 opinion|view|impression|take|honest ..3',
		'did|do you like it|that|this|my|the ..3',
		'do|would you ..2 agree|say|find|think ..2 targets|target|goals|goal|that|it ..3 met|reached|hit|done|fulfilled ..2',
		'is|was my|the|that|this ..1 calculation|plan|idea|rule|work|result good|right|okay|fine|clear for|with|to you ..2',
	),
	exactly('do|would you ..1 see any|another|a|other|some ..2 way|pot|chance|option|room|possibility'),
	exactly('you know|see|hear|think if|whether|when|who|what|how|where|which|why'),
	// “What did finance book for it, do you know?” asks for that.
	exactly('^ ..1 what|who|when|how|where|which|why ..12 do|did|would you ..1 know $', 'do you know $'),
);

const insisting = exactly(
	// Others may ignore one too: HR that never answers a mail is no question passed over here.
	'you ..3 avoid|avoiding|avoided|dodge|dodging|dodged|ignore|ignoring|ignored|evade|evading|skip|skipped|duck|ducking ..2 question|questions|that|me|it|answer',
	'my|the question ..1 stands|remains|stays|was|is ..1 open|another|different|$|still|simple',
	'still|again waiting|wait for ..2 answer',
	'nobody|no-one|none ..1 answered|replied ..3',
	'no answer ..2 that|my|to|question|yet',
	'please|just answer ..4',
	'answer me|my ..3',
	'my question ..1 was ..5',
	'did|do|have you ..1 hear|heard|catch|get|forget|forgotten ..1 my question ..4',
	'you ..2 skipped|passed over|it|that|this|one ..1',
	'you ..1 left|leave|leaving ..2 it|that|this|them|him|her out ..1 $',
	'you keep leaving|talking|asking|avoiding|skipping|dodging|saying|coming|changing ..4',
	'third|second|fourth time ..4',
	'twice ..1 i asked|ask ..3',
	'you ..1 still ..1 not|never ..1 say|said|answer|answered|told|tell ..4',
);
/** Where something is told of the work, “I asked why it failed” is part of it. */
const askedAlready = about(
	['ask', 'budget', 'hr', 'deferral', 'close'],
	exactly(
		'i|we ..1 only|just|already|did asked|ask you|about|if|whether|for|what|who|why|how|when ..6',
		'i|we asked ..1 you? about|if|whether|what|who|why|how|when ..6',
		"i|we 'm|am|are asking ..1 you? about|if|whether|what|who|why|how|when ..6",
		'i|we asked ..2 twice|again|before|already ..3',
	),
);
const unanswered = exactly(
	"you|that|this do|did|have|has|was|is|'ve|does not|n't ..2 answer|answered|an ..3",
	'not ..1 answer|answered ..2 me|question|questions|that|it',
	'not ..1 what|answer i|to ..1 asked|ask|question',
	'you ..1 have|did not ..1 said|say|told|tell|answered|answer|replied ..1 anything|a|nothing|one|word|to ..5',
	'you ..1 still|yet|never ..2 not|never ..1 told|said|answered|explained|replied ..4',
	'you have|did ..1 not|never ..1 told|tell|said|say|explained|explain ..1 me ..1 what|why|who|when|how|whether ..4',
);

const handsOver = unless(
	anyOf(
		affirmed(
			"i 'll|will|can ..1 stop|pause|rest|be here|there|now|quiet|silent",
			"i 'll|will ..2 leave it|that|this ..1 with|to|at|there ..3",
			'i leave it|that|this with|to|at|there ..2',
			'nothing|none ..2 from me|my ..2',
			"i have|'ve|had said what|my|everything|all|it ..5",
			"that|this 's|is|was ..1 my case|offer|proposal|request|ask|point|side|view|suggestion ..2",
			"that|this 's|is|was ..1 all|it|everything ..1 from|i|on ..3",
			'take your time ..2',
			"i 'll|will|can|am|'m ..1 wait|waiting|listen|listening ..3",
			'let that|it stand|sit|sink ..1',
			'over to you',
			'your turn|move|word ..2',
			"i have|'ve nothing|no|not ..2 more|to|add ..2",
			"i stay|'ll|will stay|stand|stick ..1 with|by|at|to ..3",
		),
		exactly(
			"i have|'ve nothing|no|not ..2 to add|more|further ..2",
			'nothing more|else from|to ..2',
			'nothing more|else $',
			'^ ..2 that was|is it $',
		),
	),
	exactly(
		'or|but ..2 less|half|lower|forget|nevermind|drop',
		'forget|drop|skip ..1 it|that|this',
		'not ..2 important|matter|needed|necessary|worth',
		'never mind',
		'wait|leave it ..1 for|until|till|then|next|another|be|at ..3 year|cycle|time|day|round|that|now',
		"that|it 's|is ..1 fine|okay|ok|alright",
		'leave|leaves it|that|this ..1 to|with|at|for hr|them|finance|director|company|next|later ..2',
	),
);

export const questionRules: readonly FactRule[] = [
	factRule('asks-money', atAll),
	factRule('asks-how-much', anyOf(howMuch, howMuchOfIt)),
	factRule('asks-others', others),
	factRule('asks-costs', costsMe),
	factRule('asks-view', view),
	factRule('insists', anyOf(insisting, unanswered, askedAlready)),
	factRule('leaves-it', handsOver),
];
