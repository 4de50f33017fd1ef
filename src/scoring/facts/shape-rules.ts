/** What shape an answer gives the bonus: by a rule, once, or in another form. */
import {about, affirmed, anyOf, asking, exactly, factRule, together, unless} from './side-rule.ts';
import type {FactRule} from './rules.ts';
import {cash, forms} from './words.ts';

const getsIt =
	'gets|get|earns|earn|receives|receive|qualifies|qualify|same|share|bonus|eligible|too|paid|pay|deserves|deserve|ask|deal|well|award|money|go';
const anyone =
	'anyone|anybody|whoever|everyone|everybody|someone|somebody|person|colleague|lead|those|people|others|another|next';
const result =
	'result|results|outcome|outcomes|saving|savings|number|numbers|target|performance|achievement|effect|impact|evidence|facts|figures|merit';

const byRule = unless(
	anyOf(
		affirmed(
			`${anyone} ..1 who|whose|that|with|else !knows|sees|thinks|looks|reads|asks|complains ..12 ${getsIt}`,
			`whoever !knows|sees|thinks|asks ..12 ${getsIt}`,
			`if|when ..1 ${anyone} ..9 ${getsIt}`,
			'make|making|let|call|turn ..3 a|it|this|that|be|into ..2 rule|criterion|principle|standard|policy|threshold|bar',
			'who brings|reaches|saves|halves|cuts|delivers|shows|does|meets|makes|frees|earns ..8 gets|get|earns|receives|same',
			'get|gets|have|earn|receive it|one|that|the|this|too ..2 whoever|anyone|everyone|anybody|everybody ..8',
			'same ..1 test|rule|rules|bar|mark|yardstick|measure|standard|condition|criterion|terms|chance|deal|offer for|to|applies|holds|as|$',
			'by|with|under|to the same ..1 rule|test|measure|standard|yardstick|logic|bar',
			'open to|for everyone|all|anyone|anybody|others',
			'rule|criterion|test|threshold|limit|measure|bar|yardstick|condition|mark could|would|should|might|is|be|can ..2 !unfair|wrong|stupid|what|here|that ..3',
			'threshold|limit|bar|mark|criterion|measure ..3 public|known|open|visible|above|over|of|for',
			'set|fix|define|publish|write|draw ..2 rule|criterion|threshold|limit|bar|measure|mark|line ..2',
			'everyone|anyone|whoever|anybody ..1 over|above|past|from|at|with|can|could @qty|go|reach|get|try|meet|do',
			'regardless of ..1 who|name|person',
			'no matter who|whose',
			'whoever it|that|they ..1 comes|is|did|does|are|was ..2',
			'a|the|one|clear|written|simple rule ..4 everyone|anyone|others|all|team|could|can',
			`depend|depends|based|base|hang|decide|decided|pay|paid|paying|reward|rewarded|rewarding|goes|go ..4 ${result}`,
			`fixed|set|certain ..1 percentage|share|percent|part|amount ..5 for|to|of ..3`,
			'others|anyone|colleagues|they|people ..4 met|meet|meets|reach|reached|reaches|clear|pass|hit ..1 that|it|the|this|same',
			`if|when @name|pavel|she|he|they|someone|somebody|@team-noun ..10 ${getsIt} ..3`,
			`${result}|finance|rule|formula|limit|threshold ..1 decides|decide|counts|count|qualifies|qualify|settles ..3`,
			`proven|confirmed|measured|verified|audited ${result} ..5`,
			`${result} ..1 that finance|controlling|anyone|somebody ..3 confirms|signs|proves|measures|checks ..3`,
			"that|this|which 's|is ..1 the|a ..1 rule|bar|test|criterion|measure|mark",
			'tell|say ..2 them|everyone|others ..8 get|share|same|result|reach|save|rule|bring',
			'for|to|with anybody|anyone|everybody|everyone|all ..1 on|in|of|who ..2',
		),
		exactly(
			`tie|tied|link|linked|bind|bound|hang|attach ..4 to ..3 ${result}|threshold|criterion|mark|measure|rule`,
			'not ..3 person|name|me|myself|face ..3 but',
			`for|on ..1 the|a|what ${result} ..3 not|and|never ..4 person|me|name|asking|who|face`,
			`not ..2 for|on ..1 ..2 who|person|me|name|asking ..2`,
			'not on who ..2',
		),
	),
	exactly(
		'what|which ..2 rule|criterion|test|bar|measure|threshold ..3',
		'everyone|others else|got|gets ..2 one|already|something|something',
		'ask|tell anyone|anybody|everyone',
		'who|they made ..2 rule',
		'anyone|anybody|everyone|everybody can|could|will see|tell|say|confirm|know',
		'rule here|that ..4 nobody|no-one|no',
		'rules $',
		'better than ..3',
	),
);

const once = unless(
	anyOf(
		affirmed(
			'one-off|one-time|single|one|once-only ..1 bonus|payment|sum|award|payout|amount|reward|recognition|gesture|thing|result|cheque|check|matter',
			'@is-money|@is-count|bonus|payment|sum ..2 one time|off',
			'@is-money|@is-count|bonus|payment|sum|it|this ..3 one-off|one-time',
			'one|single time|thing|off only|and|thing',
			'only|just this|one|once ..1 time|once',
			'paid|pay|payable|happens|is one|a single time',
			'as a one-off|single|one-time|lump',
			'lump sum|payment',
			'lump-sum|lumpsum',
			'just|only|paid|pay|payable|payment|happens ..2 once',
			'this once|time ..1 only|$',
			'want|ask|asking|need|mean ..3 once ..1 $|for|only',
			'for this|that|one _ ..1 only|alone',
			'once and ..3',
			'outside|beside|separate|separately|apart|independent|besides of|from|the|my|to ..3 base|salary|band|grid|scale|pay',
			'on top of ..2 base|salary|band|pay',
			'base|salary|band|grade|pay ..2 stay|stays|remain|remains|untouched|unchanged|same ..4',
			'for|about|because ..1 this|that|one|a|the ..1 project|result|migration|piece|saving ..1 only|alone',
		),
		exactly(
			'not|no|never|nothing|without ..4 raise|rise|recurring|permanent|ongoing|salary|base|monthly|increase|yearly|annually ..2',
			'not every|each year|month|time',
			'not|even|does ..3 count|counts|part ..4 base|band|salary|grid|pay',
			'not ..4 touch|change|changes|move|moves|affect|affects|alter|raise|lift|lifts|count|counts|part|add|adds ..5 base|band|salary|grid|grade|scale|pay',
			'without ..1 touching|changing|moving|raising ..2 base|band|salary|grid|grade|scale',
			'not ..2 have|need to ..1 move|change|touch|raise ..2 band|base|salary|grade|grid',
		),
	),
	exactly(
		'was|were not? ..2 one-off|one-time|single ..3',
		'one-off|single|one-time mistake|error|failure|server|point|outage',
		'not ..2 one-off|one-time|single',
		'one time|once and|but|it ..2 failed|worked|broke',
		'base|salary|pay ..2 too ..1 low',
	),
	affirmed('want|like|need ..1 a ..1 raise|higher|rise'),
);

const anyForm = affirmed(
	forms,
	'@is-duration|days|time|day off|leave|holiday|holidays|extra|more|training',
	'extra|free|paid|more ..1 days|day',
	'days|day|time|weeks',
);
const ranks = anyOf(
	together(
		anyForm,
		anyOf(
			affirmed(
				'first|second|rank|ranked|ranking|prefer|rather|most|best|before|over|ahead|priority|top|choose|pick|order|matters|matter|favourite|favorite|least|last|important|mainly|ideally',
				'more|less|better|worth than|to|most|least|little|more|about|@is-money|@qty',
				`then ..3 ${forms}|${cash}`,
				`${forms}|days|time ..6 and|alongside|beside|besides|with|but|plus ..5 ${cash}`,
				`${forms}|days|time ..1 yes|no|sure ..4`,
				'number|no|priority one|two|1|2|three',
				'extra|addition|top|bonus|supplement ..2 not|but|to|of ..3',
			),
			exactly(
				`not ..3 instead|replace|replaces|need|want|interested|stand|make|substitute|cover ..4`,
				`${cash} ..2 stays|stay|remains|remain`,
			),
		),
	),
	asking(
		`how|what|which ..5 ${forms}|days ..4 worth|cost|value|mean|budget|be|have`,
		`how much|many ..6 ${forms}|days ..2`,
		`what|how much|many|long ..4 worth|cost|costs|value|days|weeks`,
		`worth|value|budget of|in|for ..4 ${forms}`,
		'which|what one|of ..3 first|quickest|soonest|available',
		'when|by ..2 when|could|can|would ..4 ..2 they|it|that|days|course',
	),
);
const noRank = exactly(
	'we had|took|spent @is-duration',
	'i|we took|did|went ..3',
	'how much money',
	'my|first ..1 priority ..1 is',
	'training|course ..1 came',
	'whatever|anything you ..3',
);

export const shapeRules: readonly FactRule[] = [
	factRule('criterion', about(['ask', 'budget', 'hr', 'deferral'], byRule)),
	factRule('one-off', about(['ask', 'budget', 'hr', 'deferral', 'close'], once)),
	factRule('ranks-options', about(['budget', 'close'], unless(ranks, noRank))),
];
