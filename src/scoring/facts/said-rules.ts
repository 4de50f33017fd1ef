/** What an answer says that wants a word back, beside questions and terms: an offer of work, a wish for leave, a feeling. */
import {
	about,
	affirmed,
	anyOf,
	asking,
	done,
	exactly,
	factRule,
	together,
	unless,
	type Find,
} from './side-rule.ts';
import type {FactRule} from './rules.ts';

const will = "'ll|will|'d|would|can|could|shall|might";

/** Work the lead would do on top, and no page to send: that is an errand. */
const offersWork = unless(
	anyOf(
		affirmed(
			`i|we ${will} ..2 take|run|do ..4 rota|on-call|shift|shifts|night|nights|weekend|weekends|support|rollout|migration|training|handover|onboarding|planning|lead|duty|duties|project`,
			`i|we ${will} ..2 take ..1 over|on ..2 _`,
			`i|we ${will} ..3 cover|train|teach|mentor|coach|onboard|document|lead|organise|organize|maintain|supervise ..4`,
			`i|we|'m|am|'re|are ..1 ready|willing|happy|glad|prepared to ..1 take|cover|train|teach|mentor|coach|onboard|document|lead|run|do|help|organise|organize|support|stay|share|work ..4`,
			`i|we ${will} ..2 help ..1 you|them|others|the|with|out ..3`,
			`i|we ${will} ..2 share ..2 it|bonus|money|sum|half ..3 with ..2`,
			'bonus|it|money|sum|that ..1 can|could|would|might be ..1 shared ..2',
			`i|we ${will} ..2 work|stay ..1 longer|late|overtime|extra|until|weekends|another ..2`,
			`i|we ${will} ..3 show|teach|bring ..1 the|other|my|our|your ..1 offices|office|teams|team|colleagues|people|others|juniors|department|departments`,
		),
		affirmed(
			'i|we offer|promise|volunteer to ..1 _ ..4',
			`i|we ${will} ..1 go|come|walk|talk|speak with|to you|him|her|them ..3`,
			`i|we ${will} ..1 call|cancel|negotiate|persuade|convince ..3 myself|him|her|them|it ..2`,
		),
	),
	exactly(
		'i|we would|could|can not ..1 _',
		'would|could ..1 have ..6',
		'you can ..1 see|read|check|look ..3',
		'help ..2 understand|see',
		'take ..1 over|on ..1 me|it|this ..1 $',
		'take ..2 seat|look|minute|guess',
	),
);

/** Puts something forward in any words: "what about …", "we could …", "let's …". */
const suggests = unless(
	anyOf(
		exactly(
			'what|how about !you|me|that|it|this|others|them|him|her _ ..1',
			'why not !now|today|me|yet _ ..2',
			"why do not|n't we|you _",
		),
		affirmed(
			'i|we ..1 suggest|propose|recommend|offer ..2',
			"i|we 'd|would ..1 suggest|propose|prefer|rather|accept|take|settle ..3",
			'my ..1 suggestion|proposal|idea|offer|wish|preference ..2',
			'alternatively ..3',
		),
		about(
			['ask', 'budget', 'hr', 'deferral'],
			affirmed(
				"let 's|us !see|say|be|face|not _ ..2",
				'we|you|they|hr|finance|somebody|@name could|might ..1 !not|see|imagine|say|have|be _ ..2',
				'could|can|might you ..1 take|use|pay|book|put|split|move|spread ..3',
				'we|you can ..1 take|use|pay|book|put|ask|split|move|start|give|spread|try|find|agree|fix|look|link|tie ..3',
				'could|can|would|might we|they|it|that|finance|hr ..1 be|come|go|do|take|use|pay|book|put|split|move|start|spread|make|try|agree|fix|tie|combine ..3',
				'maybe|perhaps|instead ..1 we|you|i|a|the|in|with|from _ ..3',
			),
		),
	),
	exactly(
		'you can|could ..2 see|read|check|look|find|ask|count|imagine|tell|say|understand ..3',
		'we|they|it could ..1 have ..3',
		'before|until|so|because we|they|you could|can ..3',
		'i wish ..4',
		"i 'd|would rather you|he|she|they|not ..3",
		'what|how|who|where|when|which|why ..2 could|can|would|might|should we|you|they|i|it|that|hr|finance ..2',
		'could|can not ..2',
	),
);

/** Something the manager should do, told as a wish. */
const wishesDeed = unless(
	affirmed(
		"i ..1 'd|would ..1 be ..1 happy|glad|grateful|thankful if you ..4",
		'i|we ..1 want|need|like|love|prefer|wish|hope|ask|beg ..1 you to tell|ask|talk|speak|look|check|mention|remember|keep|consider|read|call|write|explain|say|thank|listen|visit|come|know ..3',
		"i|we ..1 'd|would like|love|want ..1 if you ..4",
		'it would ..1 help|be ..2 if you ..4',
		'please tell|ask|talk|speak|look|check|mention|remember|keep|consider|read|call|write|explain|say|thank|listen|think|do|let ..3',
	),
	exactly('please ..1 tell|explain|say ..1 me ..3', 'please do not ..3', 'let me ..3'),
);

/** "Shall I send it?", "may I show you?": what a "yes, do" answers. */
const asksLeave = unless(
	asking(
		'shall|should|may i|we !not|wait|get|expect|have|know|leave|stay|be ..2',
		'can|could|might i|we ..1 show|send|bring|ask|add|say|explain|tell|give|leave|put|write|start|begin|finish|mention|name|propose|suggest|prepare|draft|draw|read|share|try|forward|present ..3',
		'can|could|may i|we have|get|take until|till|time|a|some|more ..4',
		'can|could|shall we ..1 do|make|keep ..2 quickly|quick|short|brief|fast ..2',
		'do|would you want|like|prefer me|us to ..3',
		'may|can|shall i $',
		'^ ..2 you want|need ..1 her|his|their|the|a|my ..1 number|contact|name|mail|address|link|report|list|sheet|log|details $',
		'do i just|simply ..4',
		'is|would that|this|it ..1 order|way ..1 fine|okay|ok|alright|right|good ..3',
		'would|will|does|is it ..2 help|useful|okay|ok|fine|alright|enough|better ..1 if|when|that i|we ..3',
		'if i|we ..1 show|sent|send|bring|brought|ask|asked|add|added|explain|explained|wrote|write ..6',
	),
	exactly(
		'what|how|who|whom|when|where|why|which ..2 should|shall|can|could|may|must ..1 i|we ..4',
		'can|could|may|should|shall i|we ..1 expect|hope|count|rely|wait|hear|know ..3',
		'can|could|may|should|shall i|we ..1 have|get it|that|this|the|an|my|your ..3',
		'can|could|should|shall|may we ..1 say|agree|fix|set|settle|find|talk|look|put|write|start|begin ..4',
		'can|could|may|might i ask ..2 for|you|what|how|who|when|why|whether|if|which|that|is|are ..3',
		'can|could|may i ask $',
		'may|can|could i take|ask there|the|your|is ..2',
		'if i ..1 may|can|might|could ask',
	),
);

/** "Is that what you meant?": whether what was just said will do. */
const checksBack = unless(
	anyOf(
		asking(
			'is|was|would|will|does|did|do that|this|it|these|they ..1 enough|help|answer|do|count|suffice|useful|clear|sense|convince|satisfy|fit ..3',
			'is|was that|this|it ..2 what|how you ..4',
			'is|was that|this|it ..2 kind|sort|type ..4',
			'short|long|clear|plain|strong|precise enough ..1 $',
			'that|this fair ..1 $',
			'!how does|would|will|could that|it|this work ..3',
			'^ does|would|will|could that|it|this work ..3',
			'that|this|it should|will|would do|be ..1 it|enough|fine|okay|that|$ ..3',
			'make|makes sense ..3',
			'does|do|would|is|was that|it|this ..1 sound|seem|look|be ..2 silly|mad|stupid|crazy|strange|ok|okay|alright|fair|reasonable|right|good|settled|possible ..2',
			'is|was|would that|it|this ..1 silly|mad|stupid|crazy|fair|alright|settled|reasonable ..2',
			'would ..4 be|do ..1 enough|good|fine|alright|okay|ok $',
			'is that all right ..3',
			'would you call ..6',
			'that|this|it good|clear|concrete|precise|plain|okay|ok|fine|better enough? ..3 $',
			'^ enough ..2 $',
			'is that|this|it ..1 good|clear|concrete|precise|plain|better ..3',
			'do|did you see|follow|understand|know what i mean',
			'do|can you follow ..1 $',
			'do|can you follow me|that',
			'did|do i ..2 answer ..4',
			'would|will|could|does|did that|it|this|these|they carry|have|make ..1 any|some|a ..1 weight|difference|effect ..3',
			'would|will|could|does that|it|this|they ..1 count|weigh ..3',
			'^ anything|something missing|unclear ..2 $',
			'^ enough or ..3 $',
			'or too dry|short|long|technical|thin $',
		),
	),
	exactly(
		'would|will|does|did ..4 help you|him|her|them|hr|finance ..3',
		'enough ..2 for|to ..2 hr|finance|director|committee|budget|convince|get|decide|pay|say ..2',
		'money|budget|time enough',
		'what|how|which would|could|will ..4',
	),
);

const tags = new Set('deal agreed ok okay right alright fair'.split(' '));

/** "…, deal?", "Okay?": a word at the end, broken off. */
const isTagged: Find = ({tokens, sentences}) =>
	sentences
		.filter(({from, to, asks}) => {
			const last = tokens[to - 1];
			return asks && tags.has(last?.text ?? '') && (to - from === 1 || last?.after === ',');
		})
		.map(({to}) => ({from: to - 1, to}));

/** "…, what do you say?": hands back what was just put forward, and asks nothing of its own. */
const invites = anyOf(
	exactly(
		'what do|would you say|think $',
		'what do|would you say|think about|of|to|on that|it|this $',
		'how about|is that|it $',
		'how does|would|do that|it|this ..1 sound|look|feel ..2',
		"how 's that $",
		'how does|would that|it|this work for you $',
		'what you|u say|think $',
		'your ..1 thoughts $',
		'is|would|does|do|are not it|that|you|we $',
		'what about that|it $',
		'any thoughts|objection|objections $',
		// Said to oneself.
		'where do|should|shall|can i ..1 begin|start',
		'how do|should|shall|can i put|say ..2',
		'what can|shall|should|could i say|do $',
		'guess|know what $',
		'what|which ..2 you ..2 know|hear|see|ask next|more|else|first|now ..2',
		'who knows $',
	),
	// "No budget, okay." hands nothing back.
	isTagged,
);

/** "Is that too much?": whether the sum is out of place. */
const asksSize = asking(
	'too much|high|big|greedy|bold ..3',
	'out of ..1 line|place|proportion ..2',
	'does|would|will|do it|that|this|i ..2 sound|look|seem ..2 greedy|unrealistic|crazy|bold|high|excessive|mad|silly ..2',
	'is|would|was it|that|this|the|my ..4 greedy|unrealistic|outrageous|crazy|bold|high|excessive|exaggerated|realistic|reasonable ..2',
	'is|would it|that|this|the|my ..3 a lot ..2',
	'in|out of? ..1 the? order|range|question|reach|line|ballpark ..3',
	'or? ..1 am i ..1 dreaming|crazy|mad|greedy|off ..2',
);

/** Somebody besides the lead who can say so. */
const witness =
	'finance|controlling|controller|accounting|auditor|auditors|support|sales|director|chief|boss|head|@name|colleagues|he|she|they';
const namesWitness = unless(
	affirmed(
		`${witness} ..1 can|could|will|would|'ll ..2 confirm|vouch|present|verify|check|testify|tell|show ..2`,
		`ask|call ..1 ${witness} $`,
		`ask ..2 ${witness} ..2`,
		`confirmed|signed|checked|verified|counted|audited|measured by ..1 ${witness}`,
		`${witness} ..1 confirmed|signed|verified|audited|counted|checked ..2`,
		`let|have ..1 ${witness} ..3 check|verify|confirm|look|recalculate ..2`,
	),
	exactly('not|never|nobody ..2 confirmed|signed|verified|checked ..2', 'ask ..2 me|us|you|myself'),
);

/** Whether something is or was so: nothing a yes could promise. */
const asksFact = unless(
	asking(
		'^ ..1 was|were|did|has|have|had i|we|you|it|they|there|he|she|that|this|the|hr|my|our|your|anyone|anybody|somebody|nobody|@name ..2',
		'was|were|did|has|had it|they|there|he|she|that|this|the|hr|my|our|your|anyone|anybody|somebody|@name ..3',
		'is|are there ..2',
		'does|do the|it|they|hr|this|that|a|such|people|others|anyone|my|our|finance ..3',
		'is|are it|the|this|my|our|hr|finance|they ..1 _ ..2',
	),
	exactly(
		'what|which|how|why|who|when|where ..2 was|were|did|has|have|had|is|are|does|do',
		'would|could|will|can|shall you|we|i|it|that',
		'is|are|was|were it|that|this ..2 okay|ok|fine|fair|possible|enough|much|allowed|realistic',
		'do you',
	),
);

/** Why the manager wants to know, and not why something was refused. */
const asksPurpose = asking(
	'why do|does|did|would you|it|that|this ..1 ask|asking|need|want|matter|care|interest|interests|know ..4',
	'why are you ..1 asking ..3',
	'why ..1 is|are|would that|this|it|the ..2 important|relevant|interesting|necessary|needed ..3',
	'why ..1 is|does that|this|it matter|important ..2',
	'why ..1 that|this|me $',
	'why $',
	'what ..1 for $',
	'why should|would|must i|we ..1 say|tell|explain|name|prove|have ..4',
);

const bad =
	'sad|tired|exhausted|worn-out|disappointed|frustrated|frustrating|disappointing|hurt|angry|annoyed|upset|nervous|anxious|scared|worried|uncomfortable|awkward|unseen|invisible|unappreciated|undervalued|overlooked|forgotten|ignored|empty|stuck|demotivated|discouraged|lonely|bitter|fed-up|ashamed|embarrassed|drained|burned|burnt|overworked|unhappy|sick|insecure|unsure|stressed|cheated|belittled';

/** How it is for the lead, and not how it is for the figures. */
const feels = unless(
	anyOf(
		affirmed(
			`i|i'm|we|me|we're 'm|am|was|feel|felt|get|got|'ve|have|been|'re|are|makes|made|left|leaves|become|became ..4 ${bad}`,
			`it|that|this|which 's|is|was|makes|made|feels|felt|leaves|left ..3 ${bad}`,
			'i feel|felt ..4 taken|treated|passed|left|used|let ..3',
			'it|that|this|which hurt|hurts|bothers|bothered|stings|stung|annoys|weighs|frustrates|saddens|upsets|worries|troubles|scares ..2',
			'mean|means|meant ..1 a|so lot|much ..1 to me',
			'costs|cost|takes|took me ..3 courage|nerve|sleep|effort|strength|nights ..3',
			'lost|losing ..2 sleep|motivation|heart|energy',
			"i'm|i am|'m ..1 fed up ..2",
			'i ..1 hate asking|talking|this|to ..2',
			'my|our stomach|hands|heart|voice ..2',
		),
		exactly(
			'not|nobody|never|no-one|hardly ..2 easy|seen|noticed|appreciated|thanked|valued|recognised|recognized|acknowledged $',
			'not|nobody|never|no-one|hardly ..2 seen|noticed|appreciated|thanked|valued|recognised|recognized|acknowledged for|by|that|it|me|what|my ..1',
			'nobody|no-one|none ..2 said|says|noticed|notices|thanked|thanks|cares|cared ..2',
			'not|never ..1 comfortable|happy|used|good ..2 asking|talking|with|to|about|at ..3',
			'not ..1 feel|felt ..3 seen|valued|appreciated|noticed|good|right|fair|recognised|recognized|taken ..2',
			'without a|one|any ..1 thank|thanks|word ..2',
		),
	),
	exactly(
		'customers|users|customer|people|team|they|she|he|clients ..1 was|were|are|is|feel|felt|got ..6',
		// “If I hadn’t seen what the party cost”, “when it goes well nobody notices”, “nobody’s contract says”.
		'if i had not seen ..4',
		'when|if ..4 nobody|no-one notices|noticed ..1',
		"nobody|no-one 's ..2 says|said",
		'knees|knee|back|head|foot|leg ..1 hurt|hurts|still ..3',
		'if ..4 not ..1 easy',
		'not ..1 easy to ..1 measure|say|count|tell|build|replace|get|find|explain',
		"is|was|are|it's|that's not ..1 easy ..1 for you|him|them|hr",
	),
);

/** Told a second time because it was asked a second time. */
const saidBefore = anyOf(
	affirmed(
		'^ i ..1 said|told it|so|you ..1',
		'i said|told|named|wrote it|that|so ..1 at|in|before|already|earlier|above ..3',
		'as i|we ..1 said|told|mentioned|wrote|explained|described ..4',
		'like i|we ..1 said|told|mentioned|explained ..2',
		"i|we|i've|'ve have|had|just|already ..1 said|told|mentioned|named|gave|given|explained|answered|wrote ..4",
		'i|we just|already|have ..1 told|said|mentioned|named|gave|explained|answered ..4',
		'i|we said|told|mentioned|named|gave ..4 before|already|earlier|just|minute|twice|once ..2',
		"you|you've already|just ..1 asked|have|know|heard ..4",
		'you asked ..3 before|already|twice|again ..2',
		'^ again $',
		"that 's|is|was what i ..1 said|told|meant ..2",
		"i|we 've|have ..2 said|told|sent|written|explained|mentioned|named ..1 that|it|this|them|you ..4",
		'to repeat ..2',
		'i repeat ..2',
		'same as before|above|i ..3',
		'see above',
	),
);
const toOthers = exactly(
	'i|we ..2 told|mentioned ..1 @name|him|her|them|hr|finance|customers|customer|support|team|us|me ..3',
	'i|we already|just ..1 have|had|gave|given ..1 up|in|notice|birth|credit|back|away ..2',
	'he|she|they|who|people said|told ..3',
	"there|now|so ..1 i|i've 've ..1 said it",
	// “The two I mentioned” points at somebody, and repeats nothing.
	'two|ones|those|one|people|person|others|which|that i|we mentioned|named ..3',
);

/** Has no answer, no figure, no idea: said openly. */
const unknown = unless(
	anyOf(
		exactly(
			'not ..2 know|remember|recall ..1 $',
			'not ..2 know ..1 that|this|it|exactly|yet|honestly|off|offhand|how much|many|what ..4',
			'no|not ..2 idea|clue|figure|figures|number|numbers|data|measurement|measurements|statistics|estimate ..3 $',
			'not|never|nobody ..1 measured|counted|tracked|calculated|recorded|logged ..3',
			'not ..2 have|got ..3 number|numbers|figure|figures|data|amount|sum|answer|idea|calculation ..4',
			'not|can|cannot not? ..1 say|tell|name|put|give|quantify|prove ..3 number|figure|money|exactly|sum|euros|sure|precisely ..2',
			'hard|difficult|impossible to say|measure|tell|quantify|count ..3',
			'no idea',
			'not have|got one|any $',
			'figures|numbers|data|number|figure i|we ..1 not ..1 have|know ..2',
			'how much|many|high ..3 not know',
			'you know|say|tell|decide better|best ..3',
		),
	),
	exactly(
		'not ..2 know if|whether|why|when|who|where ..4',
		'you|they|he|she|we do|did|does|would|will not ..1 know|have|remember ..4',
		'not know|remember you|him|her|of|another|anyone|anybody',
		'not|never ..2 measured|counted ..2 against|by|in|alone|only',
		'not ..2 have to ..3',
		'if ..6',
	),
);

/** A plain no to what the manager said. */
const refuses = unless(
	anyOf(
		exactly(
			'^ no|nope|never $',
			'^ no , ..1',
			'^ no thanks|thank ..1',
			"i|we 'd|would rather ..1 wait|not|keep|have|stay|go ..3",
			'^ sorry|well|honestly|but ..1 no $',
			'i|we ..1 not ..1 agree|accept|buy|believe|think|want|see|like ..1 that|this|it|so',
			'i|we ..1 not ..1 agree|accept $',
			'i|we ..1 not ..1 wait|accept|agree ..3',
			'i|we disagree|refuse|object ..3',
			'i|we can|will|would|could not ..1 accept|agree|take|live|wait|leave ..3',
			'not ..2 good|fair|enough|acceptable|right|true|okay|ok|reason|argument|answer ..1 for|to me|us',
			'not ..2 going to accept|wait|agree|take ..2',
			"that|this|it 's|is ..1 not ..1 good|fair|enough|acceptable|right|true|okay|ok $",
			'not ..2 fair|reason|answer|argument|acceptable|right|true ..1 $',
			'out of the question',
			'no figures|numbers|answer|word|names|more until|till|before|unless|without ..6',
			'i|we ..1 not ..1 answer|say|tell|give|name|discuss|repeat ..2 that|this|it|anything|you|figures|numbers|any ..2',
			'not ..3 until|before|unless i|you|we ..6',
		),
	),
	exactly(
		'if|unless ..6',
		'^ no problem|worries|doubt|hurry|rush|need',
		'take|claim ..2 credit|all|alone ..3',
		'take|leave ..2 seat|holiday|day|days|break ..1',
		'not ..2 accept|agree|want ..4 customers|they|users|others|he|she',
		'not ..1 want ..2 pressure|push|threaten|complain|be|bother|waste|sound|hide',
		// Who would rather stay refuses nobody, and “I don’t think it’s crazy” stands by the sum.
		'rather stay|keep ..3',
		"not ..1 think ..1 it|that|this 's|is ..2 crazy|mad|silly|much|unfair|unreasonable|greedy|bad",
	),
);

const somebody =
	'you|he|she|they|@name|boss|manager|director|predecessor|hr|company|management|somebody|someone';

/** What was once promised or refused, told as a fact. */
const wasPromised = unless(
	anyOf(
		affirmed(
			`${somebody} ..1 told|said ..1 me|us|to ..8 would|'d|will|could|get|bonus|next|again|later|wait|come ..3`,
		),
		done(
			`${somebody} ..3 promised|assured|guaranteed ..2 me|us|it|that|this|something|a|to`,
			`${somebody} ..3 offered me|us ..1 it|that|this|something|a`,
			'i|we|it|bonus|something was|were|had|been ..2 promised|assured|guaranteed|refused|denied|declined|rejected',
			'you|hr ..1 refused|denied|declined|rejected|postponed ..4',
			'you|he|she|they|hr ..2 said|told ..4 that|we|i|me|us ..2 look|talk|get|would|will|could|come|see|pay ..4',
			'i|we was|were|have|had ..1 been? told about|of|that ..3',
			'last time|year|spring|summer|autumn|winter|round ..2 you|it|i|we|they ..1 said|told|promised|refused|asked ..4',
			'last time|round ..2 it|i|we ..1 was|got|were ..4',
		),
	),
	exactly(
		'promised ..1 customers|customer|client|clients|them|him|her',
		'if ..6 promised ..2',
		'never|nobody|not ..2 promised ..3',
		'people|staff|half|hands ..2 we|i was|were ..1 promised',
		'told me ..1 i should|could|to ask|book|come|talk ..3',
	),
);

/** How a piece of work went, where the work is told. */
const wentSo = about(
	['opening', 'evidence'],
	anyOf(
		done(
			'went|gone|been live ..2',
			'went|go|goes|gone|ran ..1 well|good|smoothly|better ..2',
			'targets|kpis|goals|target|kpi|project|maps|it|work|scanning ..6 is|are|was|were ..1 green|met|reached|finish|finished|ready|scanned|on ..2',
			'i|we|team ..2 hit|met|reached|beat|made|stopped|finished|passed|closed|delivered|shipped|finish|fixed|moved|saved|kept ..1 it|the|all|two|three|four|five|battery|every|our|my|@qty ..2',
			'hitting|meeting|reaching|beating ..3 targets|kpis|goals|target|kpi',
			'i|we|team finish|finished|delivered ..1 on|in|before|ahead|two|three ..2 time|weeks|months|date',
			'got|came|went through the|this|our ..4',
			'carried|built|led|ran|did most|that|the|it|this ..2',
		),
		exactly(
			'without ..1 falling|failing|stopping|losing|breaking|missing ..3',
			'nothing|nobody|none ..1 fell|broke|failed|lost|missed|crashed ..2',
		),
	),
);

/** Something done at work, told without a figure. */
const deed = anyOf(
	wentSo,
	unless(
		done(
			"i|we|i've|we've have|'ve|had? ..2 @make ..1 the|a|an|our|all|this|that|new|old|two|three|@qty|it|@tech|@name ..3",
			"i|we have|'ve|had? ..1 took|taken ..2 over|on|charge|care|responsibility ..4",
			"i|we have|'ve|had? ..1 kept|saved|brought|cut|halved|reduced|stopped|prevented|doubled|improved|made ..1 the|a|our|all|it|every|two|three ..3",
			'project|migration|rollout|launch|release|move|system|service|platform ..4 went|is|was|runs|works ..1 live|smoothly|fine|finished|done|well|good|out|without|stable|on ..2',
			'since i|we|the|my ..6 no|nobody|never|without|stable|fewer|less|faster ..4',
		),
		together(exactly('i|we will|would|could|want|like|plan|going'), exactly('to ..4')),
		exactly(
			'i wrote|sent|set|planned|prepared|passed ..3 mail|email|you|invitation|note|notes|meeting|talk|appointment|down|up',
		),
	),
);

/** Then and now, or from so much to so much: a change with both its ends. */
const compares: Find = ({figures, tokens}) => {
	const both = figures.filter(({kind}) => kind === 'from-to');
	if (both.length > 0) return both.map(({token}) => ({from: token, to: token + 1}));
	const told = figures.filter(({role, kind}) => role !== 'ask' && kind !== 'ordinal-or-date');
	const [first, second] = told;
	const before = tokens.some(({tags}) => tags.has('then'));
	const after = tokens.some(
		({tags, text}) => tags.has('now') || text === 'after' || text === 'instead' || text === 'down',
	);
	return first !== undefined && second !== undefined && before && after
		? [{from: first.token, to: second.token + 1}]
		: [];
};

/** Any quantity that is told of the work, however loosely. */
const counted: Find = ({figures}) =>
	figures
		.filter(
			({role, kind}) =>
				role !== 'ask' &&
				role !== 'date' &&
				role !== 'id' &&
				role !== 'tenure' &&
				role !== 'meeting' &&
				role !== 'trivial' &&
				kind !== 'ordinal-or-date',
		)
		.map(({token}) => ({from: token, to: token + 1}));

export const saidRules: readonly FactRule[] = [
	factRule('offers-work', offersWork),
	factRule('suggests', suggests),
	factRule('wishes-deed', wishesDeed),
	factRule('asks-leave', asksLeave),
	factRule('checks-back', checksBack),
	factRule('invites', invites),
	factRule('asks-fact', asksFact),
	factRule('names-witness', namesWitness),
	factRule('asks-size', about(['ask', 'budget', 'hr', 'deferral'], asksSize)),
	factRule('asks-purpose', asksPurpose),
	factRule('feels', feels),
	factRule('said-before', unless(saidBefore, toOthers)),
	factRule('unknown', unknown),
	factRule('refuses', unless(refuses, unknown)),
	factRule('was-promised', wasPromised),
	factRule('deed', deed),
	factRule('counts', about(['opening', 'evidence'], counted)),
	factRule('compares', about(['opening', 'evidence'], compares)),
];
