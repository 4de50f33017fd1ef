/** What an answer tells openly and asks nothing with: who can confirm it, how it feels, that it was said before, is not known, is refused or was once promised. */
import {affirmed, anyOf, done, exactly, factRule, unless} from './side-rule.ts';
import type {FactRule} from './rules.ts';

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

export const openlyToldRules: readonly FactRule[] = [
	factRule('names-witness', namesWitness),
	factRule('feels', feels),
	factRule('said-before', unless(saidBefore, toOthers)),
	factRule('unknown', unknown),
	factRule('refuses', unless(refuses, unknown)),
	factRule('was-promised', wasPromised),
];
