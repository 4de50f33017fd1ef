/** What an answer does with the deal itself: a trade, a step down, the terms said back. */
import {expression} from '../expression/expression.ts';
import {about, affirmed, anyOf, asking, exactly, factRule, together, unless, type Find} from './side-rule.ts';
import type {Figure} from '../reading/figures.ts';
import type {Reading} from '../reading/reading.ts';
import {isInDate} from './days.ts';
import type {Found, FactRule} from './rules.ts';
import {sizeAsked, wordsOf} from './values.ts';
import {inParts} from './money-rules.ts';
import {cash, forms} from './words.ts';

const dealt = ['ask', 'budget', 'hr', 'deferral', 'close'] as const;

/** Sums, also where the currency is left out. */
const size = '@is-money|@is-percent|@is-count';

const gives =
	'give|gives|pay|put|fix|name|set|agree|confirm|commit|add|move|moves|raise|find|get|gets|come|comes|promise|top|write|sign|say|keep|guarantee|fixed|written|writing|agreed|confirmed|signed|go|goes|meet|double|has|have|gets';
const terms =
	'date|dated|rest|remainder|balance|second|other|half|fixed|firm|written|writing|review|sum|bonus|amount|number|more|third|down|closer|up|@is-money|@is-count|@is-ratio|@date';
const mine =
	'take|takes|accept|say|live|wait|run|cover|hold|train|mentor|lead|start|go|come|deliver|own|finish|document|bring|organise|organize|drop|forgo|defer|settle|agree|help|teach|sign|carry|commit|took|accepted|ran|covered|held|trained|led|keep|give|mentored|onboard|do';

/** What the manager is to give. */
const youGive = affirmed(
	`if|once|when|provided|providing|long|suppose|assuming|unless|with ..3 you|we|it|that|the|they|hr|finance|there|rest|remainder|sum|bonus|second|other ..4 ${gives} ..8`,
	`if|once|provided|suppose|assuming|against ..5 ${terms} ..6 date|fixed|written|writing|march|@date|goes|moves|half|closer|comes`,
	'in|as ..1 return|exchange|turn',
	'against ..2 date|promise|rest|more|scope',
	'for|with ..2 dated|fixed|written|firm ..2',
	'with|for|against ..1 a ..1 date|day|promise|signature ..4',
	'^ put|give|fix|set|write|find|make|name|sign|confirm|promise|raise|add|move|get ..12',
	`would|could|will|can you ..1 commit|go|raise|fix|put|write|find|add|move|come|meet|agree|sign ..8`,
	'you ..1 find|get|give|put|fix|raise|sign|write|add|pay|move|go ..4',
	'as long as ..8',
);

/** What the lead gives. "Leave" and "send you a page" are none: the one threatens, the other is a next step. */
const iGive = affirmed(
	`i|we 'll|will|can|would|'d|could|am|'m|shall ..2 ${mine} !the|it ..2`,
	`i|we 'll|will|can|would|'d|could|shall ..2 take|accept|do|run|cover the ..1 lower|smaller|third|half|on-call|rota|second|next|other|handover|new ..3`,
	'i|we ..1 take|took|accept|accepted|run|ran|cover|covered|hold|held|train|mentor|lead|live|teach|carry|finish ..1 the|on|over|less|half|third|care|@qty|@name|a|an|small|smaller|your|your|lyon|lower|with ..3',
	"i 'd|'m|am|would ..1 be? ..1 fine|okay|ok|happy|ready|willing|content with|to ..4",
	`less|lower|smaller|part|half|third|${size} ..3 now|today|this|first ..4`,
	`less|lower|smaller|part|half ..1 amount|sum|number|one|part|figure|bonus ..2 works|work|okay|ok|fine|is|would ..3`,
	'you ..1 get|have ..4 from me ..3',
	'we|i ..1 can|could start|begin with ..4',
	'happy|glad|ready|willing to ..1 start|begin|take|accept|wait|go|do|run|cover ..3',
	'i|we ..2 say yes ..3',
);

const walksOut = exactly(
	"i 'll|will|would|'d|am|'m|can|may|might ..3 leave|leaving|quit|resign|go|gone|walk|out|another|elsewhere $",
	"i 'll|will|would|'d|am|'m|can|may|might ..3 leave|leaving|quit|resign|walk|gone|elsewhere",
	'leave|quit|resign|or ..1 else',
	'take|accept the|my|that|their ..2 offer ..2 from|at|by|$',
);

const cannotGive = exactly(
	'if|when you|it|they|we|that can|could|is|do|does|are|will not',
	'if not',
	'if you want|like|wish|need ..2',
	'whatever ..3',
	'if it|that helps|is',
	'if|when ..2 plan|cycle|budget|round ..1 opens|starts|is',
	'if there ..2 nothing|no',
);

const trades = unless(together(youGive, iGive), walksOut, cannotGive);

/** Sentences of a proposal in two parts: less now is no step down where the rest has its day. */
const splits: Find = (reading, context) => inParts(reading, context);

const soft = 'maybe|or|perhaps|ok|okay|well|then|also|even|already|instead|fine|alright|say|honestly|too';

const stepsDown = anyOf(
	affirmed(
		"i|we could|can|would|'d|might|will|'ll ..3 take|accept|settle|live|go|manage|do|say|be ..3 less|lower|half|smaller|down",
		"i|we could|can|would|'d|might|will|'ll ..1 come|go ..1 down|lower|under|below",
		`less|half|lower|smaller|${size} ..3 would|is|'d|might|could|will ..2 be|do|also|help|already|even ..1 fine|ok|okay|enough|do|too|also|help|nice|good|something|great|helpful|for`,
		`less|half|lower|smaller|@is-money ..1 is|would ..2 also|fine|ok|okay|enough|too ..1 fine|ok|okay|good|enough|with|for`,
		`even|already|also ..2 half|less|${size} ..2 would|is|will|helps`,
		'smaller|lower|reduced sum|amount|figure|number|bonus|one ..1 would|is|works|might|could|will ..3',
		`make|say|call it|that|then|perhaps|maybe|$ ..1 half|less|${size}`,
		`${soft} ..3 half|less|lower|@is-money|@is-count ..2 then|instead|also|too|perhaps|maybe|$`,
		`maybe|perhaps|or|okay|well ..2 half|less|lower|${size} ..3`,
		`what|how about|with ..2 half|less|${size} ..6`,
		'would|how|what about|if ..1 half|less|@is-money|@is-percent ..1 be|make|help|work|better|easier|instead',
		`would ..1 half|less|${size} be|make|help|work|do ..3`,
		'i|we ..1 can|could|would|might ..1 reduce|lower|cut|trim|shave|drop it|that|the|this|a|something ..4',
		`alternatively|otherwise|else ..2 half|less|${size} ..4`,
		`let 's|us|me ..1 say|make|do|go ..3 half|less|${size} ..2`,
		`something like|around|near|closer|in ..3 ${size} $|then|perhaps|maybe|instead|or`,
		'it|that|sum|amount|figure|bonus|number|one could|can|might|may be ..2 less|lower|smaller|half',
		'happy|fine|content|ok|okay|glad|pleased with|about|for less|half|anything|whatever|something|any|@is-money|@is-count|a',
		'anything|whatever|something is|would|you ..3 fine|ok|okay|good|help|helps|give|can',
		'i can|could|would ..1 take|knock|cut|go @qty|something|some|bit|down|lower ..1 off|lower|down|$',
		'flexible on|about|with|here|there|$',
		"i 'm|am ..1 flexible",
		'i was|am ..2 too high|much|ambitious|greedy ..4',
		'talk|negotiate|discuss ..1 about? the|that ..1 number|amount|sum|figure',
		'could|can|would also? ..1 do|be ..1 less|lower|smaller',
		"i 'd|would ..1 take|accept|already ..3 half|third|less|glad ..4",
	),
	exactly(
		'not|no ..3 have|need|needs|has ..1 to ..1 be ..4 all|that|full|much|whole|so|@is-money|@is-count|everything',
		'need|must not ..1 be ..3 all|that|full|much|whole|so|@is-money|@is-count',
		'not insist|fixed|stuck|married|set ..1 on ..4',
	),
);
// "Less now and the rest in June" is a split, and "not a cent less" the opposite.
const keepsWhole = anyOf(
	exactly(
		'now|today|first|half ..8 rest|remainder|other|balance|later|half|then',
		'not|no|never|without ..3 less|lower|smaller|down',
		'what ..1 could|can|would|will you ..3',
		'what would|could|if|can',
		'how much|could|did',
		'too much work|time|risk',
		'not ..2 open|negotiable|up',
		'less|lower|smaller|more than ..3',
		'stay|stays|remain|remains|stand|stands|still',
		'others|everyone|they ..2 got|get|had',
		'pick|take|choose|any|which|this|that|each ..1 one',
		'@is-money|@is-count a|per month|year|week',
		'rather not|never ..3',
		'brought|cut|went|reduced|dropped ..4 down|to',
	),
	splits,
);

const day = affirmed(
	'@date',
	'end|start|middle|first|beginning of',
	'by|on|until|till|in|at|with ..2 friday|monday|week|month|review|meeting|round|cycle|quarter|salary|payroll|date',
	'this|next month|week|quarter|year',
	'now|today|tomorrow',
	'@is-duration',
);
const stated = affirmed(
	`${cash}|half|rest|part|amount|third|remainder|instalment|${size}|@is-ratio`,
	forms,
	'case|review|condition|sponsorship|answer|decision|paperwork|reply|hear|decide|raise|speak|book|tell|paid|title|talk|report',
);
const whoDoes = affirmed(
	"you|@name|hr|finance|payroll ..1 'll|will|take|takes|pay|pays|write|writes|raise|raises|bring|come|send|put|confirm|decide|decides|speak|talk|do|doing|are|'re|book|report",
);
const vague = exactly(
	'^ ..1 what|when|which|how|who|where|why ..1 do|does|did|will|would|can|could|is|are|about',
	'somehow|someday|sometime|whenever',
	"would|'d like|want|love|prefer ..3 more|@is-money|less",
	'worked|built|shipped ..4 until|by|in|since',
	'see|saw how ..2 goes',
);

const askFigures: Find = ({figures}) =>
	figures.filter(({role}) => role === 'ask').map(({token}) => ({from: token, to: token + 1}));
const stillAsks = affirmed(
	'stays|stay|remain|remains|still|same|again|repeat|asking|ask|asked|request|stand|stands|said|agreed|want|need|about',
);

const lowered = about(
	['budget', 'hr', 'deferral', 'close'],
	unless(
		stepsDown,
		keepsWhole,
		trades,
		exactly(
			'if|provided|once you|we|there !like|want|prefer|wish ..2',
			'as long as',
			'@qty or|and less|lower|fewer|below|under|more|better',
		),
	),
);

const isSum = (reading: Reading, {kind, token, quantity: {unit}}: Figure): boolean =>
	kind === 'money' || kind === 'percent' || (kind === 'count' && unit === '' && !isInDate(reading, token));

const without = expression(/^(?:less|half|lower|smaller|down|something|anything|reduce|cut|trim|flexible)$/u);

/** The step down, with the other sum where one is named: only the talk before can tell that it is the lower one. */
const discount: FactRule = {
	fact: 'discount',
	find: (reading, context) =>
		lowered(reading, context).flatMap((hit): Found[] => {
			const named = reading.figures.filter(({token}) => token >= hit.from && token < hit.to + 2);
			const sum = named.find((figure) => isSum(reading, figure) && figure.kind !== 'percent');
			if (sum !== undefined)
				return [{hit, value: wordsOf(reading, {from: sum.token, to: sum.token + 1}), ...sizeAsked(sum)}];
			// "Let's say 31 March", "for two weeks": a number, and no sum of money.
			const inWords = reading.tokens.slice(hit.from, hit.to).some(({text}) => without.test(text));
			return named.length > 0 && !inWords && !named.some((figure) => isSum(reading, figure)) ? [] : [{hit}];
		}),
};

const another = `half|halfway|middle|${size}|@is-ratio`;

/** Another sum than the one on the table, or a share: an offer of one's own. */
const counters = unless(
	anyOf(
		affirmed(
			`go|come|get|make|do|meet|raise|move|round|stretch|push|lift|increase|bring ..4 ${another}|higher|closer|more`,
			`what|how about ..2 ${another}`,
			`^ ..2 ${another} ..2 and ..2 deal|done|yes|agreed|happy`,
			`${another} ..2 would|is|could|sounds|works|feels ..1 be? ..1 fair|ok|okay|fine|good|better|acceptable|right|possible|enough|do|work`,
			`say|settle|agree|suggest|propose|accept|take|was|thinking|thought|hoped|aim|aiming|need|expect|least|minimum|rather|prefer|with|at ..3 ${another} ..3`,
			'meet ..2 in|the middle|halfway',
			'a|bit|little|something more|higher|above ..2',
			'go|come up ..3',
		),
		asking(`is|would|could|can|what|how ..4 ${another} ..4`),
	),
	exactly(
		`${another} ..3 now|today|first|this ..4`,
		'third|thirds ..4 now|today ..2',
		'how|where|why ..1 do|did|does|is|was ..1 you|that|it ..6',
	),
);

export const dealRules: readonly FactRule[] = [
	factRule('trade', about(dealt, trades)),
	discount,
	factRule('counters', about(['budget'], counters)),
	factRule(
		'restates-terms',
		unless(
			anyOf(
				about(['close'], together(anyOf(stated, askFigures), day)),
				about(['close'], together(affirmed(`${size}|half|rest|${cash}`), whoDoes)),
				about(['budget'], together(askFigures, stillAsks)),
				about(
					['budget'],
					affirmed(`my|i|ask|request|figure|number|it|amount|sum ..2 stays|remains|stand|stands|stay ..4`),
				),
			),
			vague,
		),
	),
];
