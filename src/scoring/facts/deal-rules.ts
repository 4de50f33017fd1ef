/** What an answer does with the deal itself: a trade, a step down, the terms said back. */
import {
	about,
	affirmed,
	anyOf,
	exactly,
	sideRule,
	together,
	unless,
	type Find,
	type SideRule,
} from './side-rule.ts';
import {cash, forms} from './shape-rules.ts';

const dealt = ['ask', 'budget', 'hr', 'deferral', 'close'] as const;

/** Sums, also where the currency is left out. */
const size = '@is-money|@is-percent|@is-count';

/** What the manager is to give. */
const youGive = affirmed(
	'if|once|when|provided|providing|long ..3 you|we|it|that|the|they|hr|finance|there ..4 give|gives|pay|put|fix|name|set|agree|confirm|commit|add|move|raise|find|get|come|promise|top|write|sign|say|keep|guarantee|fixed|written|writing|agreed|confirmed|signed ..8',
	'in return|exchange|turn',
	'against ..2 date|promise|rest|more|scope',
	'for ..2 dated|fixed|written|firm ..2',
);

/** What the lead gives. "Leave" and "send you a page" are none: the one threatens, the other is a next step. */
const iGive = affirmed(
	"i|we 'll|will|can|would|'d|could|am|'m|shall ..1 take|accept|do|train|cover|run|lead|bring|deliver|sign|commit|document|hand|mentor|wait|settle|own|finish|carry|give|drop|organise|organize|help|keep|live|teach|forgo|defer|start|agree|come|go ..1 !the|it",
	'less|lower|smaller|part ..2 now|today|this',
	'@qty|half now|today',
);

const walksOut = exactly(
	"i 'll|will|would|'d|am|'m|can|may|might ..3 leave|leaving|quit|resign|go|walk|out|gone|another|elsewhere",
	'leave|quit|resign|or ..1 else',
	'take|accept the|my|that|their ..2 offer',
);

const cannotGive = exactly('if|when you|it|they|we|that can|could|is|do|does|will not', 'if not');

const trades = unless(together(youGive, iGive), walksOut, cannotGive);

const stepsDown = anyOf(
	affirmed(
		"i|we could|can|would|'d|might|will|'ll ..3 take|accept|settle|live|go|manage|do|say|be ..2 less|lower|half|smaller|down",
		"i|we could|can|would|'d|might|will|'ll come|go ..1 down|lower|under|below",
		"less|half|lower|smaller|@is-money|@is-percent would|is|'d|might ..1 be|do|also|help ..1 fine|ok|okay|enough|do|too|also|help",
		`even ..1 half|less|${size} ..2 would|is|will|helps`,
		'smaller|lower|reduced sum|amount|figure|number|bonus|one ..1 would|is|works|might|could ..2',
		`make|say it|then|perhaps|maybe half|less|${size}`,
		`maybe|or|perhaps|ok|okay|well ..1 half|less|${size} ..1 then|instead|also|too`,
		'would|how|what about|if ..1 half|less|@is-money|@is-percent ..1 be|make|help|work|better|easier|instead',
		'would half|less|@is-money|@is-percent be|make|help|work ..3',
		'it|that|sum|amount|figure|bonus|number|one could|can|might|may be ..1 less|lower|smaller|half',
		'happy|fine|content|ok|okay with less|half|anything|whatever|something|any',
		'anything|whatever is|would|you ..3 fine|ok|okay|good|help|helps|give|can',
		'i can|could|would ..1 take|knock @qty|something|some|bit ..1 off',
	),
	exactly(
		'not|no ..2 have|need|has ..1 to ..1 be|pay ..2 all|that|full|much|whole|so',
		'not insist on ..3 @is-money|amount|sum|full|all|whole|figure|number',
	),
);
// "Less now and the rest in June" is a split, and "not a cent less" the opposite.
const keepsWhole = exactly(
	'now|today|first|half ..8 rest|remainder|other|balance|later|half|then',
	'not|no|never|without ..3 less|lower|smaller|down',
	'what would|could|if|can',
	'how much|could',
	'too much work|time|risk',
);

const date = affirmed(
	'@date',
	'end|start|middle of',
	'by|on|until|in ..1 friday|monday|week|month|review|meeting|round|cycle',
);
const stated = affirmed(`${cash}|half|rest|part|amount`, forms, 'case|review|condition|sponsorship');
const whoDoes = affirmed(
	"you|@name|hr|finance|payroll ..1 'll|will|take|takes|pay|pays|write|writes|raise|raises|bring|come|send|put|confirm|decide|decides",
);

const askFigures: Find = ({figures}) =>
	figures.filter(({role}) => role === 'ask').map(({token}) => ({from: token, to: token + 1}));
const stillAsks = affirmed(
	'stays|stay|remain|remains|still|same|again|repeat|asking|ask|asked|request|stand|stands|said|agreed',
);

export const dealRules: readonly SideRule[] = [
	sideRule('trade', about(dealt, trades), {
		fires: [
			{topic: 'budget', answer: 'If you put the rest in writing for July, I can take 3,000 now.'},
			{topic: 'budget', answer: "I'll train the two juniors if you raise it to half."},
			{topic: 'budget', answer: 'I would accept less now against a fixed date for the rest.'},
			{topic: 'deferral', answer: 'In return I can take on the Lyon handover.'},
			{topic: 'budget', answer: 'Once the date is fixed, I can live with the smaller part now.'},
		],
		quiet: [
			{topic: 'budget', answer: "If you can't, I can wait."},
			{topic: 'budget', answer: 'If you say no, I will leave.'},
			{topic: 'budget', answer: 'If you want, I will send you the page.'},
			{topic: 'budget', answer: 'I can take less.'},
			{topic: 'budget', answer: 'If there is another pot, which one is it?'},
			{topic: 'budget', answer: 'If you put it in writing, I would be glad.'},
		],
	}),
	sideRule(
		'discount',
		about(dealt, unless(stepsDown, keepsWhole, trades, exactly('if|provided|once you|we|it|the|there'))),
		{
			fires: [
				{topic: 'budget', answer: 'Well, maybe 5,000 then.'},
				{topic: 'budget', answer: 'I could also live with less.'},
				{topic: 'budget', answer: 'It does not have to be the full amount.'},
				{topic: 'budget', answer: 'Ok, half would be fine too.'},
				{topic: 'budget', answer: 'I can go down a bit.'},
				{topic: 'budget', answer: 'Even 2,000 euros would help.'},
				{topic: 'budget', answer: 'Would half be easier for you?'},
				{topic: 'budget', answer: 'I would be happy with anything.'},
			],
			quiet: [
				{topic: 'budget', answer: 'I would not take less.'},
				{topic: 'budget', answer: '8,000 euros is what I am asking for.'},
				{topic: 'budget', answer: 'If you fix the date, I could take less now.'},
				{topic: 'budget', answer: 'Half now and the rest in June would work.'},
				{topic: 'budget', answer: 'What would make it easier for you?'},
				{topic: 'budget', answer: 'The risk is lower now, and the team is smaller.'},
				{topic: 'budget', answer: 'It stays at 8,000 euros.'},
				{topic: 'evidence', answer: 'We could do it with less.'},
			],
		},
	),
	sideRule(
		'restates-terms',
		unless(
			anyOf(
				about(['close'], together(anyOf(stated, askFigures), date)),
				about(['close'], together(affirmed(`@is-money|@is-percent|half|rest|${cash}`), whoDoes)),
				about(['budget'], together(askFigures, stillAsks)),
				about(
					['budget'],
					affirmed('i|ask|request|figure|number|it|amount|sum ..2 stays|remains|stand|stands ..4'),
				),
			),
			exactly('^ what|when|which|how|who|where'),
		),
		{
			fires: [
				{topic: 'close', answer: 'So 4,000 euros now, the rest by the end of March, and you write it down.'},
				{topic: 'close', answer: 'Just so we mean the same: the review is on 3 June.'},
				{topic: 'close', answer: 'You take the case to HR and I have your answer by Friday.'},
				{topic: 'budget', answer: 'My ask stays 8,000 euros.'},
				{topic: 'close', answer: 'Half of it comes in June, payroll will confirm it.'},
			],
			quiet: [
				{topic: 'close', answer: 'Fine, we will sort it out.'},
				{topic: 'close', answer: 'Thanks, see you.'},
				{topic: 'close', answer: 'When do I get the money?'},
				{topic: 'ask', answer: 'I would like 8,000 euros in March.'},
				{topic: 'close', answer: 'I trust you with it.'},
			],
		},
	),
];
