/** What is asked about the deal itself and has an answer in what was agreed: how much, what of the rest, was that a yes. */
import {about, anyOf, asking, exactly, factRule, unless} from './side-rule.ts';
import {again} from './put-again.ts';
import type {FactRule} from './rules.ts';

const afterwards = ['budget', 'hr', 'deferral', 'close'] as const;
/** Sums, and no count of small things: “5,000”, “six thousand”, “seven percent”. */
const sums = '@is-money|@is-percent|~thousand|~hundred|~000|~00';

/** “Which amount goes to HR?”, “is it the full sum?”, “half means 5,000, right?” */
const whichSum = about(
	afterwards,
	unless(
		anyOf(
			asking(
				'what|which ..1 amount|sum|figure goes|go|is|are|will|would|stands ..2 to|in|on|into|hr|going|agreed|written|$ ..4',
				'what|which ..1 amount|sum|figure are|do|will|would you ..2 take|taking|put|putting|bring|bringing|write|writing|propose|proposing|ask ..4',
				'how much goes|go into|in|to|on|out ..4',
				'how much goes|go|is|are|will|would|do|does|did|have|has ..4 going|go|hr|write|written|put|take|taking|asking|propose|proposing|request|bringing|bring|agreed|paper|promised|promising|get|mine|me ..4',
				"is|'s|was|would|will it|that|this|mine ..2 full|whole|entire|complete ..1 amount|sum|figure|bonus|thing|percent|one|lot|@qty ..3",
				`is|was|are|still|get|it|that|pay|paid|about the full|whole|entire|complete @qty|${sums}|amount|sum|figure|percent|bonus ..3`,
				"is|'s|was|would|will it|that|this ..1 all|full of it|that|them|the ..3",

				`do|does|would|so|and|by|means|mean ..2 half|third|quarter|part|rest|share ..2 means|mean|is|makes|be|being|was ..1 ${sums} ..2`,
				`half|third|quarter|part|rest|share ..2 is|means|would|makes|being ..1 ${sums} ..2`,
				`is|are|was half|third|quarter|part|rest|share ..2 ${sums} ..2`,
				`is|was|are|will|would it|that|we|you|they ..2 still? ${sums} ..4 that|you|we|put|bring|bringing|take|taking|propose|write|look|looking|talk|talking|then|now|yes|right|or|agreed|going ..5`,
				`is|are ..1 still ${sums} ..5`,
				`is|are ${sums} ..2 still|going|agreed|promised|written|in|on ..4`,
				`is|are ..2 for|about the ${sums}|full|whole ..3 or ..5`,
				'what|how does|do|is|would|will it|that|this|they|third|half|share ..1 come|comes|amount|add|work|be out? to|up|in ..3 euros|pounds|dollars|money|figures|sum|total|together|$ ..2',
				'what|how|much is|does|would|are it|that|this|these|half|third|share|percent|@qty ..3 in euros|pounds|dollars|money|figures|numbers|cash ..2',
				'what|how much have we|you ..2 agreed|settled|said ..4',
				'what ..2 we|you ..1 actually? agreed for|with|about|on me|us|that|money|sum ..3',
				'how much ..1 would|will|is|do i ..2 get|have|see|end ..5',
				'how much of it|that ..6',
			),
			again(
				"it|that 's|is|was ..1 the? full|whole|entire|all ..3",
				`it|that 's|is|was ..1 ${sums} ..4`,
				'how much ..1 it|that|i ..3',
				'what|which amount|sum|figure ..4',
			),
			// In the budget it is all of that which is gone.
			about(['hr', 'deferral', 'close'], asking('^ ..1 all of it|that $')),
			// “Read me the amount as you’ve written it.”
			exactly(
				'read|say|tell|repeat|name ..2 the|that amount|sum|number|figure ..4',
				'the amount|sum|number ..1 please ..1',
			),
		),
		exactly(
			'half|part|rest|third|quarter of ..1 team|users|tickets|year|day|customers|bugs|work',
			'how much time|work|effort|longer|less|faster|detail|proof|more ..4',
			'how much ..5 cost|costs|save|saved|left|lose|lost|budget|pot|say|room',
			'day|days|week|weeks|hours off|free|leave ..4',
			'half ..1 a? year|quarter|hour|day|month|one|cycle',
			'half a|an year|hour|quarter|day ..4',
			'should|shall|do i|you ..1 say|tell|read ..4',
			'you first',
			'in 100',
		),
	),
);

/** “Does the rest still go to HR?” */
const theRest = about(
	afterwards,
	unless(
		asking(
			"what|where happens|happened|becomes|about|'s|is|goes ..1 to|with|of|about|the|my|other ..1 rest|remainder|remaining|other ..4",
			"is|'s|does|do|will|would|can|are|has ..2 rest|remainder|remaining ..1 go|gone|dead|lost|come|comes|still|off|then|get|got|be|part|over|final|forgotten|@qty ..5",
			'and the rest|remainder|remaining ..1 is|does|what|will|gone|lost|dead ..4',
			'^ ..1 and the rest|remainder|remaining $',
			'rest|remainder|remaining|thirds ..2 dead|gone|lost|off|forgotten|buried|over|later|another ..3',
			'is|was that|it|this|third|share ..1 a|the|my|all? ..1 final ..3',
			"is|was|'s that|it|this ..2 all i|there|we ..1 get|have|is|am|'ll ..3",
			"is|'s that|it|this ..1 it ..1 $",
			"is|'s that|it|this ..1 it ..3 for good ..2",
			'or is|was that|it it|all $',
			'is|are|can|could|will|would|do|does|what|about ..4 two|other thirds|third ..4',
			'can|could|do|would|will i|we ..1 get|have|see|ask|expect the ..1 other? rest|remainder|remaining|two|thirds|half ..5',
			'can|could|do|would|will i|we ..1 get|have|see|ask|expect the other $',
		),
		exactly(
			'rest of ..1 team|day|talk|us|group|company|world|work|year|staff|people|them',
			'final ..1 exam|report|version|release|round|test|number|figure',
			'the one|other ..3 or ..3 the other',
			'half of ..1 team|users',
			'is that it|this ..1 you|from|working|now',
		),
	),
);

/** “Am I even allowed one at my level?” */
const atMyLevel = unless(
	asking(
		'do|does|are|is|can|could|did bonuses|bonus|people|leads|lead|anybody|anyone|somebody|someone|testers|engineers ..4 exist|possible|at|for|on|in|my|get|eligible|allowed|like ..4 level|grade|position|role|rank|band ..3',
		'do|does bonuses|bonus|such|they ..2 even|actually|really|exist ..1 exist|for|here|at|$ ..4',
		'am|are i|we|leads|people ..2 even|actually|really|at eligible|allowed|entitled|all|meant ..4',
		'is|would it|that|one|this ..1 even|really|actually|at? ..1 possible|allowed|thinkable ..3 for|at ..2 me|level|grade|role|people|lead|leads|us ..3',
		'is|are there bonuses|bonus|one|any|something ..3 my|this|for ..2 level|grade|position|role|rank|leads|people|me ..3',
		'is it even possible ..3',
		'is a|one|it|that ..1 bonus|one? ..1 possible|thinkable for ..4 level|grade|role|position|rank|me|lead|leads ..2',
		'are|is ..1 leads|lead|people|engineers|testers ..4 allowed|eligible ..4',
		'can|could ..1 somebody|someone|a|people|leads ..3 my|this|like level|grade|position|role|rank|me ..3 get|have|ask|receive ..4',
		'can|could|do|does leads|people|lead|someone ..3 even|ever get|have|ask|receive ..4',
		'what|how about|is|stands my level|grade ..3',
	),
	exactly('my|the|next|new|a|higher|another level|grade|title ..1 up|instead|review', 'day|days off|free'),
);

/** “Is that hundreds or thousands?” */
const howBigThePot = unless(
	asking(
		'hundreds|thousands|tens|~hundred|~hundreds or ..3 thousands|thousand|tens|millions|~thousand|~thousands ..2',
		'hundreds|thousands|~thousands or ..2 ~thousands $',
		'how big|large|full|small is|was ..1 the|your|that|this ..2 pot|budget|fund|line|sum|cake|rest ..3',
		"how much|what ..1 is|'s|was|are|do|have ..3 left|free|available|over|there ..1 in ..1 the|your|it|that ..2 pot|budget|fund|line|$ ..3",
		"how much|what ..2 is|'s left ..4",
		'how much ..2 you ..1 have|got ..1 in|left ..1 the|your|$ ..1 pot|budget|fund|line|$ ..1',
		"what ..1 's|is left in the|your|that ..1 pot|budget|fund|line ..2",
		'how little|much is not|that|it ..1 much ..3',
		'how much ..1 is that|it|not-much ..1 not|much|little ..3',
		'are we|you talking ..3 hundreds|thousands|@is-money|@is-count ..3',
	),
	exactly(
		'hundreds|thousands of ..1 users|tickets|customers|errors|calls|mails|orders|lines',
		'left to ..1 do',
		'training|travel|tool ..1 line|budget|pot',
	),
);

/** “Is that their date, or your guess?” */
const ifCertain = about(
	afterwards,
	unless(
		asking(
			'date|day|week|time|that|it|theirs|their|fixed|firm|certain|official|real ..6 or ..4 guess|guessing|estimate|hunch|hope|assumption|wish ..2',
			'guess|guessing|estimate or ..4 theirs|fixed|official|certain|firm|real|date|day ..2',
			'is|are|was that|this|it|the|your|first ..3 date|day|week|time|deadline ..3 certain|fixed|firm|sure|safe|confirmed|official|definite|guaranteed|real|set ..3',
			'is|are that|this|it ..1 certain|fixed|firm|confirmed|official|definite|guaranteed ..3',
			'how certain|sure|firm|fixed|safe|reliable is|are ..1 that|this|the|it|you ..4',
			'who ..1 says|said|set|fixed ..1 that|this|it|the|which ..1 date|day|week ..2',
			'^ who says so|that ..1',
			'whose date|day|deadline|guess is ..3',
			'can i ..1 rely|count|bank on ..1 that|this|it|the ..1 date|day|week|time|$ ..2',
		),
		exactly(
			'estimate|guess ..1 do|enough|okay',
			'certain|sure|safe ..1 about|of my|the ..1 number|figure|figures',
		),
	),
);

/** “Where does the money come from, if there was none?” */
const fromWhere = about(
	afterwards,
	unless(
		asking(
			"where|which|what ..3 would|does|do|will|is|'s|should|did|can ..2 it|that|this|they|money|half|third|sum|rest|all|@qty ..2 come|coming|comes|paid|taken|taking|found|pay ..1 from|out|of ..4",
			'from|of what|where|which|whose ..1 pot|budget|money|line|$ ..4',
			"whose|which money|budget|pot|line is|would|does|will|'s ..4",
			'how does|can|could|is|would ..3 empty|gone|nothing|no ..3 pot|budget|money|work|pay ..3',
			'out|from of? ..1 an|the empty pot|budget|line ..3',
			'how come|so ..1 there ..2 is|was|money ..4',
			'where did|does|has you|that|it|money|third ..2 find|get|come ..1 it|that|from|the ..3',
		),
		exactly(
			'where ..4 start|go|gone|went|end|land',
			'it|money|half|part|that|this|sum ..1 come|comes|coming|paid ..1 out? ..1 from|of ..2 next|another|sales|training|a',
			'number|figure|data|idea|figures|percent|calls|errors ..1 come|comes|came from',
		),
	),
);

/** “Did you say yes to seven just then?” */
const wasYes = about(
	afterwards,
	unless(
		asking(
			'yes or no $',
			'yes or no ..1 please|then|which',
			'yes ..2 to ..3 or not|no ..2',
			"is|was|'s|are that|it|this ..2 a|your ..1 yes ..4",
			'so|and|or|is|was|but ..2 yes to ..5',
			'did|do|have|are you ..3 say|said|saying yes ..5',
			'did you ..1 just? say|promise|agree ..1 you|that ..6',
			"so|and|then ..1 that|it|this 's|is ..1 a|your ..1 yes ..4",
			'agreed|promised|settled|decided|fixed or ..2 only|just|still|merely ..3',
			'is|are ..4 agreed|promised|settled ..1 or ..4',
			'is|are|have we|it|that ..1 agreed|settled ..1 then|now|or|on ..3',
		),
		exactly(
			'just say|tell|answer ..1 yes',
			'from you ..1 alone',
			'is it|that ..1 ok|okay',
			'say ..1 when|how',
			'if|unless ..14 yes',
			'less|under|below ..4 yes',
		),
	),
);

/** “How many days would that be?” */
const howManyDays = unless(
	anyOf(
		again('how many days ..3'),
		exactly(
			'^ ..3 how many days|weeks $',
			'how many days|weeks ..1 off? is|are|was|will|would ..3',
			'number of days ..1 is|was ..2 missing|open',
		),
		asking(
			'how many days|day ..1 off|free|leave|would|are|is|do|does|will|can|could|of|that|it|then|$ ..6',
			'how many ..1 would|will|do|can|could|are|is i|we|it|they|that|there ..2 get|be|have|take|talking|$ ..3',
			'number of days|weeks ..5',
			'^ ..3 how many days|weeks $',
			'how much leave|time-off|holiday ..4',
			'how long|much ..1 would|will|is|can ..1 the? ..1 leave|holiday|time-off|break ..4',
		),
	),
	exactly(
		'how many days|weeks|months ..1 until|till|before|does|do|will ..1 it|that|they|hr|take|until',
		'how many ..3 people|errors|users|tickets|others|leads|bonuses|more|months|points|pages|results|numbers|reasons',
		'how many ..1 of ..1 them|those|us',
		'how many weeks ..1 of|until',
		'how many days|hours ..3 lost|lose|cost|save|saved|took',
	),
);

export const dealQuestionRules: readonly FactRule[] = [
	factRule('asks-sum', whichSum),
	factRule('asks-rest', theRest),
	factRule('asks-level', atMyLevel),
	factRule('asks-pot-size', howBigThePot),
	factRule('asks-certain', ifCertain),
	factRule('asks-source', fromWhere),
	factRule('asks-yes', wasYes),
	factRule('asks-how-many', howManyDays),
];
