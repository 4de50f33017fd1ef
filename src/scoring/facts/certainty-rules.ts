/** What an answer says of how sure a figure is: its weak side, who can look at it, and what the sum asked for is made of. */
import {about, affirmed, anyOf, exactly, factRule, unless, type Find} from './side-rule.ts';
import type {FactRule} from './rules.ts';
import {gain, someone} from './words.ts';

const source =
	'finance|controlling|controller|accounting|auditors|system|till|scanner|meter|database|vendor|bank|hr|support|@check';

const careful = anyOf(
	affirmed(
		'conservative|conservatively|cautious|cautiously|pessimistic|careful|carefully|prudent|modest',
		'low|lower|bottom|safe|worst ..1 end|bound|estimate|reading|side|figure|case|number|limit',
		'source is|was|for|of ..2',
		`number|figure|numbers|figures|it|that|they|rate|sum|data ..3 is|was|comes|come|came|are|were|taken|read|pulled|exported|counted|measured|logged|straight ..2 from|by|out|in|at ..3 ${source}`,
		`taken|comes|come|came|straight|read|pulled|exported|logged from|by|in|out|at ..3 ${source}`,
		`according to ..2 ${source}`,
		'measured|counted|compared|averaged|checked|calculated ..4 over|across|between|since|from|against|with|to|before|same|only',
		'same ..1 month|months|period|season|weeks|quarter|way|method|report|query|definition',
		'comparable month|months|period|season|weeks|quarter',
		'could|might|may ..2 be ..3 wrong|off|lower|less|smaller|overstated|high|luck|noise|seasonal|chance|coincidence|@is-money|@is-count|@is-percent|@is-from-to|different',
		'i|we may|might|could ..1 overestimate|overstate|misread|miss|wrong',
		'margin of error',
		'plus or minus',
		'give or take',
		'estimate|estimated|estimation|ballpark|approximation|extrapolated|extrapolation|rounded',
		'uncertain|uncertainty|caveat|caveats|assumption|assumptions|assumes|assuming',
		'seasonal|seasonality|season',
		'left|took|taken|leaving ..3 out',
		'excluded|excludes|excluding|discounted|subtracted|deducted',
		'counting|counted|count|included|include|claim ..1 only',
		'only|just ..1 count|counted|counting|include|included|claim|took|take|looked|measured',
		'only ..2 have|had|prove|show|measured|measure|speak|vouch|know|cover|covers ..4',
		'only @is-duration|@qty|two|three|a|the|first|one ..4',
		'on|to|be the safe|cautious|careful side',
		'rounded|rounding ..1 down|up',
		'even at|if|with|when ..6 half|halve|halved|third|quarter|less|part|wrong',
		'halve|half it|that and|is|would|of ..3 true|right|correct|ours|real',
		'some|part|half|bit|portion|piece|@qty of ..4 is|was|comes|came|come|may|might|could ..3',
		'part|some|bit of|to it|that|this|the ..2 $',
		'weakest|weak|softest|soft|shakiest|thin|blind part|point|spot|side ..2 is|of|are|was|would',
		'less|not|fully|completely|absolutely ..1 sure|certain|confident about|of|whether|how',
		'window|period|months|sample|timeframe ..1 is|was|runs|covers|goes|are|ran',
		'@month ..2 to|until|till|through|and @month|now|today',
		'traffic|volume|sales|season|demand|market|price|prices|weather|usage ..3 up|down|too|grew|rose|fell|changed|also|helped',
	),
	exactly(
		'do|did|does not ..1 count|include|claim|take|have|contain ..4',
		'not|without counting|including|claiming ..3',
		'can|could not ..1 prove|rule|exclude|separate|guarantee|swear ..2',
		'not all|everything|exact|perfect|only ..4',
		'not ..1 exact|precise|perfect|complete|final',
		'no control ..1 group',
		'not ..3 sure|certain about|how|whether|of|if',
		'no|without christmas|easter|peak|holiday|control|baseline',
	),
);
const dead = exactly(
	'not|no|never ..2 wrong|uncertainty|doubt|caveat|mistake|luck|chance',
	'not counted|measured it|that',
	'best|exactly ..3 number|figure|@is-money',
	'say no more',
	'range of',
);

const witness = `finance|controlling|controller|accounting|auditors|auditor|support|sales|chief|boss|head|supervisor|accountant|foreman|director|${someone}`;

const checks = unless(
	anyOf(
		affirmed(
			`ask|call|phone|email|mail|ping ..1 ${witness}`,
			`check|confirm|talk|speak|verify|compare ..2 with|to ..1 ${witness}`,
			`have|let|get|ask|want|glad|happy|like ..3 ${witness} ..4 check|verify|confirm|look|audit|recalculate|run|go|goes|went|see|through|over|vouch`,
			`${witness}|they|she|he ..1 can|could|will|would|'ll|knows|saw|has|have|keeps|keep ..1 confirm|vouch|tell|check|verify|back|recalculate|show|say|explain|it|the|them|that|all|numbers|figures|report|sheet|sheets|records`,
			'confirmed|verified|checked|counted|audited|recalculated by ..2',
			`${witness} ..1 confirms|vouches|checks|verifies|counts|signs ..3`,
			'signed off by',
			`finance|controlling|accounting|auditors|@name ..1 confirmed|checked|verified|counted|recalculated|audited`,
			'please|gladly|feel ..3 check|verify|look|ask|test|see|audit|confirm',
			'check|verify|test|audit|recalculate it|them|that|this|the|my|every|any ..2',
			'look ..1 in|into|at|up|over|through ..3',
			'look it|that|them|this up',
			"i can|could|will|'ll|would|'d|let ..2 show|open|share|send|forward|give|bring ..4 @check|data|numbers|raw|figures|calculation|link|export|query",
			'open|here|see ..2 @check|books|data|numbers|it|yourself',
			'second opinion',
			"is|are|'s|stands|stand|all|find ..3 in|on ..3 ledger|report|reports|dashboard|sheet|sheets|spreadsheet|system|books|wiki|drive|log|logs|tracker|records",
			'walk|take|guide|lead|talk you|anyone|them through ..3',
			'just|please|simply open|run|look|check|read|see|ask ..4',
			'run|check|see|look|open|read|recalculate|count|find ..3 yourself|yourselves',
			'let|have|ask ..2 finance|controlling|@name|someone|somebody|them ..1 look|check|see|go|verify|run ..3',
			"you 'll|will find|see|read it|that|them|the ..3",
			'you can|could|may ..3 check|see|look|verify|find|read|open|count|recalculate|ask|test',
			'run|go|goes|went ..1 it|the|them|numbers ..2 past|by|over|through ..2 finance|@name|someone|controlling',
		),
	),
	exactly(
		'no|not|never ..2 need|reason|want ..2 check|ask|verify|look',
		'i|we checked|tested|looked|asked|verified the|a|it|that|if|into',
		'ask yourself',
		'nobody|no-one|none ..3 check|wrote|knows|can|has|confirm',
		'not know who|whether|if',
		'check failed|passed|is|was|broke',
	),
);

const why = unless(
	anyOf(
		affirmed(
			'because ..4',
			'since that|it|this|the|i|we|they ..6',
			"that|which|it 's|is ..3 because|less|about|roughly|half|under|@qty",
			'which is ..2 @qty',
			'based on',
			'scheme|policy|rule|rules|formula|contract|sheet|table|guideline|kpi ..2 says|gives|sets|means|provides|foresees ..3',
			'@qty means|makes|gives ..1 @qty',
			'in line|proportion with|to',
			'compared|measured|set|against|relative ..2 with|to|against|by ..3',
			`@qty|tenth|third|quarter|fifth|half|percent|fraction|slice|share|part|fortieth|twentieth ..2 of ..3 what|the|my|that|it|this|those|these|them|our|${gain}|yearly|annual`,
			'reason|thinking|logic|reasoning|calculation|rule|idea|formula|arithmetic|maths|math ..2 is|being|was|:|here|behind|one|i|simple ..4',
			'my|the reason|thinking|logic|reasoning|calculation|rule|arithmetic|maths|math ..6',
			'less than what|the|one|we|that|a|half',
			'comes|came|come|derived|worked|calculated|taken|computed|arrived|follows ..2 from|out|at|by|on|with',
			'i ..1 took|looked|compared|calculated|divided|multiplied|counted|started|worked|halved|applied|used ..6',
			'corresponds|equals|matches|equivalent|amounts|translates|works ..1 to|out|a|one|the|@qty ..2',
			'would|could have cost|paid|charged|taken ..3',
			'contractor|agency|consultant|supplier|vendor|hire|audit|replacement ..3 cost|costs|charge|charges|charged|paid|price|quoted',
			'what|as ..2 last|previous|other|another lead|person|colleague|one|project ..3',
			'what ..6 earns|gets|pays|paid|costs|cost|charges|charged|makes|brings|brought ..3',
			'like|as|what|same @name|they|he|she|others|competitors|firms|elsewhere ..3 offer|offers|offered|pay|pays|paid|get|gets|got',
			'small|tiny|modest next|against|compared|beside|to ..3',
			'measured against|by|on|at',
			'pay|pays|paid|earn|earns ..3 itself|themselves|back',
		),
	),
	exactly(
		'just|only feels|felt|seems',
		'as much|soon|long|far as ..2',
		'not know ..1 why|how|where|$',
		'no|without ..2 reason',
	),
);

/** A figure of the work beside the sum asked for is what the sum is held against. */
const heldAgainst: Find = ({figures}) =>
	figures.some(({role}) => role === 'ask')
		? figures
				.filter(({role, said}) => role === 'metric' && said === 'told')
				.map(({token}) => ({from: token, to: token + 1}))
		: [];

export const certaintyRules: readonly FactRule[] = [
	factRule('caveat', unless(careful, dead)),
	factRule('offers-check', checks),
	factRule(
		'reason',
		anyOf(about(['opening', 'ask', 'budget', 'hr', 'deferral', 'close'], why), about(['ask'], heldAgainst)),
	),
];
