/** What shape an answer gives the bonus: by a rule, once, or in another form. */
import {about, affirmed, anyOf, exactly, sideRule, together, unless, type SideRule} from './side-rule.ts';

const getsIt = 'gets|get|earns|earn|receives|qualifies|qualify|same|share|bonus|eligible|too|paid|deserves';
/** Forms other than money, for the patterns. */
export const forms =
	'training|course|courses|conference|title|holiday|holidays|vacation|stock|shares|equity|promotion|laptop|certification|sabbatical';
/** Words for the money itself. */
export const cash = 'money|cash|bonus|sum|payment|pay|euros';

export const shapeRules: readonly SideRule[] = [
	sideRule(
		'criterion',
		unless(
			anyOf(
				affirmed(
					`anyone|anybody|whoever|everyone|everybody|person|colleague|lead|those who|whose|that !knows|sees|thinks|looks|reads|asks|complains ..12 ${getsIt}`,
					`whoever !knows|sees|thinks|asks ..12 ${getsIt}`,
					`if|when someone|anyone|anybody|somebody|another|others|colleague|lead ..9 ${getsIt}`,
					'make|making|let ..2 a|it|this|that|be ..2 rule|criterion|principle|standard|policy',
					'same ..1 test|rule|rules|bar|mark|yardstick|measure|standard|condition|criterion|terms for|to|applies|holds|as',
					'by|with|under the same ..1 rule|test|measure|standard|yardstick|logic|bar',
					'open to everyone|all|anyone|anybody|others',
					'rule|criterion|test|threshold|measure|bar|yardstick could|would|should|might|is|be ..2 !unfair|wrong|stupid|what ..3',
					'everyone|anyone|whoever ..1 over|above|past|from|at @qty',
					'regardless of ..1 who|name|person',
					'no matter who|whose',
					'a|the|one|clear|written|simple rule ..4 everyone|anyone|others|all|team|could|can',
				),
				exactly(
					'tie|tied|link|linked|bind|bound|hang|attach ..4 to ..3 result|results|saving|outcome|target|threshold|criterion|mark|measure|rule|number',
					'not ..2 person|name|me|myself ..3 but',
					'for the|a result|outcome|saving ..2 not|and ..4 person|me|name|asking|who',
				),
			),
			exactly(
				'what|which ..2 rule|criterion|test|bar|measure|threshold ..3',
				'everyone|others else|got|gets ..2 one|already',
				'ask|tell anyone|anybody|everyone',
				'who|they made ..2 rule',
			),
		),
		{
			fires: [
				'Anyone who cuts a standing cost by that much and has finance confirm it should get a share.',
				'Make it a rule: a saving over 100,000, measured by finance.',
				'If another lead halves their outages, they should get the same.',
				'Then do not pay the person, tie it to the result.',
				'The rule could be three months of measured saving.',
				'I would be held to the same bar as everyone.',
				'You would pay for a result, not for asking.',
			],
			quiet: [
				'Anyone who knows me would say I work hard.',
				'Everyone else got one.',
				'What is the rule?',
				'The rule is unfair.',
				'I would not tell them.',
				'I deserve it more than the others.',
			],
		},
	),
	sideRule(
		'one-off',
		anyOf(
			affirmed(
				'one-off|one-time|single|one ..1 bonus|payment|sum|award|payout|amount|reward|recognition|gesture',
				'@is-money|@is-count|bonus|payment|sum ..2 one time|off',
				'@is-money|@is-count|bonus|payment|sum ..2 one-off|one-time',
				'as a one-off|single|one-time|lump',
				'lump sum|payment',
				'lump-sum|lumpsum',
				'just|only|paid|pay|payable|payment ..2 once',
				'this once',
				'once and ..3',
				'outside|beside|separate|apart|independent of|from|the|my ..3 base|salary|band|grid|scale|pay',
				'on top of ..2 base|salary|band|pay',
			),
			exactly(
				'not ..2 raise|rise|recurring|permanent|ongoing|salary|base|monthly|increase ..2',
				'no raise|rise|increase',
				'not ..2 touch|change|move|affect|alter|raise|lift|count|part ..3 base|band|salary|grid|grade|scale',
				'without ..1 touching|changing|moving|raising ..2 base|band|salary|grid|grade|scale',
			),
		),
		{
			fires: [
				'I am asking for a one-off payment for the migration.',
				'A lump sum does not touch the band.',
				'Paid once, and the base stays where it is.',
				'It is not a raise.',
				'Could it sit outside the base salary?',
			],
			quiet: [
				'It was not a one-off payment, we do it each year.',
				'Once the quarter closes we can talk.',
				'That was a one-off mistake in the rota.',
				'I want a raise.',
				'I am at the top of the band.',
			],
		},
	),
	sideRule(
		'ranks-options',
		about(
			['budget', 'close'],
			anyOf(
				together(
					affirmed(
						forms,
						'@is-duration|days|time|day off|leave|holiday|holidays|extra|more',
						'extra|free|paid|more ..1 days|day',
					),
					anyOf(
						affirmed(
							'first|second|rank|ranked|ranking|prefer|rather|most|best|before|over|ahead|priority|top|choose|pick|order|matters|favourite|least|last',
							'more|less|better than',
							`then ..3 ${forms}|${cash}`,
							`${forms} ..6 and|alongside|beside|besides|with|but ..3 ${cash}`,
						),
						exactly(`not ..2 instead|replace|replaces ..4`),
					),
				),
				affirmed(
					`what|how ..5 ${forms} ..3 worth|cost|value|mean`,
					`what|how much ..4 worth|cost|costs|value`,
					`worth|value|budget of|in ..4 ${forms}`,
				),
			),
		),
		{
			fires: [
				{topic: 'budget', answer: 'The training first, then the days, and the title last.'},
				{topic: 'budget', answer: 'I would rather have the conference than the title.'},
				{topic: 'budget', answer: 'What would the course be worth?'},
				{topic: 'budget', answer: 'Five days off would help, but alongside the money and not instead of it.'},
			],
			quiet: [
				{topic: 'budget', answer: 'I like training.'},
				{topic: 'budget', answer: 'No, only money.'},
				{topic: 'budget', answer: 'Okay, days are fine.'},
				{topic: 'evidence', answer: 'The training came first, then the rollout.'},
			],
		},
	),
];
