/** What an answer proposes about the money: from where, in which parts, when, or what in its place. */
import {firstPartIn, namesBothParts} from './first-part.ts';
import {payDay} from './parts.ts';
import {potWhole} from './pot-whole.ts';
import {hitWithin} from '../reading/reading.ts';
import {about, affirmed, anyOf, asking, beside, exactly, factRule, unless, type Find} from './side-rule.ts';
import type {FactRule} from './rules.ts';
import {ahead, forms, gain, part, pots, rest, soon, sum} from './words.ts';

const dealt = ['ask', 'budget', 'hr', 'deferral', 'close'] as const;
const early = ['opening', 'evidence'] as const;

const modal = "would|could|can|'d|might|may|should|shall|will|'ll|let|what|how|if|maybe|perhaps";

const pot = anyOf(
	exactly(
		'never ..2 filled|hired ..3 position|post|role|seat',
		'not ..2 in|from|out|part ..2 pay|bonus|your|team ..1 round|budget|envelope|pot|line',
	),
	affirmed(
		'other|different money|cash',
		'other|another|different|separate|which|any|some|own|elsewhere ..1 pot|pots|budget|budgets|fund|funds|line|lines|source|pool|cost-centre|account|purse|reserve|scheme',
		`training|retention|hiring|project|projects|travel|tooling|recruitment|recruiting|contractor|contractors|overtime|cloud|licence|license|hosting|marketing|innovation|spot|discretionary|conference|vendor|maintenance|year-end|contingency|emergency|salary|programme|program|department|@cost-item ..1 ${pots}`,
		`director|director's|@name|hr|product|sales|it|unit|department|project|business 's|has|have|with ..2 ${pots}`,
		'a|the|any|some|your|our|from|old|the ..1 !bonus|pay|cash|the|whole|own|same|this|that|my|our|your|new|next|a|in|of|envelope pot|pots|fund|funds|reserve|purse|budget',
		'budget|money|line|pot|funds for|of !bonus|bonuses|this|it|that|me|us|you|performance _ ..2',
		'set|put|laid aside|apart',
		"@team-noun|event|events|party|hackathon|offsite|office|swag|relocation 's? ..1 money|cash|budget|fund",
		'spot award|awards|bonus|bonuses',
		'retention bonus|payment|money|pot',
		'money|budget|budgets|something|anything|bit|funds|euros|cash ..4 left|leftover|unspent|unused|spare|free|over',
		'unspent|leftover|unused|underspent|freed ..3',
		'vacancy|vacancies',
		'vacant|unfilled|empty|open position|post|role|headcount|seat|spot',
		'cost centre|center',
	),
	asking('nothing|anything|something|pot|money ..1 left|over'),
	// "Could it be booked on the project": not what was done, but what could be.
	beside(
		affirmed(
			'from|through|with|by this|that|their|his|the ..2 money|contract|contracts|fee|fees|revenue|income|deal',
			'come|comes|taken|take|booked|charged|financed|funded|carried|covered|paid|drawn|moved|put ..4 from|out|against|off|on|by|through|under the|a|an|another|other|your|their|somebody|someone|what|that|savings|project',
			'product|sales|marketing|unit|department|project|director|@department|hr|board|customer|client ..3 pay|chip|contribute|cover|fund|carry|share|add|give|finance',
		),
		affirmed(modal),
	),
);

// "I don't need to know which pot": nothing is pointed to.
const noPot = exactly('not ..3 know|care|mind|matter ..2 which', 'under|within budget', 'in the same');
/** “June, from your own new budget”: the same pot, later. */
const nextBudget = exactly(
	'your|our|the own? new|next|coming|following|future budget|plan $',
	'your|our|the own? new|next|coming|following|future budget|plan !of|from|line|for',
	'your|our|this own? budget|plan ..1 for|of|in the? next|coming|new|following year|half|quarter|cycle',
	'next|coming|following|new year|half|quarter|cycle ..1 own? budget|plan|pot|line',
);

/** The sum in parts, one of them later. */
export const inParts = anyOf(
	affirmed(
		'instalment|instalments|installment|installments|tranche|tranches',
		`${part} ..5 ${soon} ..6 ${rest}|later|then`,
		`${part} ..3 ${soon} ..7 ${part} ..4 ${ahead}`,
		`${part} ..3 this|@date ..7 ${part} ..4 ${ahead}`,
		`${part} ..3 in|with this|the|@date ..7 ${part} ..4 in|at|by|on|with ..2 ${ahead}`,
		`${part} ..1 ${soon} $`,
		'half|third|part|quarter|some|portion|piece ..2 now|today|up-front|upfront|straight',
		'half|third|part|portion|piece of it|that|the ..2 this|next year|month|quarter|salary|cycle',
		'half ..8 other? half',
		'third ..4 two thirds',
		`rest|remainder|balance|remaining ..5 in|when|once|later|after|at|by|on|with|next|@date`,
		'in|over|into ..1 two|three|four|several|few|equal ..1 parts|stages|steps|halves|goes|payments|instalments|slices|pieces|years|quarters|rounds',
		'in|by stages|steps|parts|halves|phases|pieces',
		'split|divide|spread|stagger|break|cut it|that|this|the|up|over|into|across ..2 bonus|sum|amount|payment|money|over|into|up|in|across|:|two|half',
		'split|divide|spread|stagger it|that|this',
		'two|three|several payments|parts|goes|instalments|steps|halves|slices',
	),
	exactly(
		'not ..6 one|single go|payment|piece|lump|step|chunk',
		'not ..5 all|everything at once|now|today',
		'not ..4 at once',
	),
);
// "We split the service": a thing built, not a sum paid.
const built = exactly(
	'we|i|team split|divided|broke|cut|rolled|did|migrated|shipped|moved|launched',
	'split|cut|divided ..2 @tech|service|team|time|queue',
);

const futureTime = affirmed(
	'next ..1 year|quarter|half|cycle|round|budget|plan|spring|summer|autumn|winter|month|fiscal|season|january|review',
	'in|by|for|until|till|to|into|from|with|at|around ..3 @month|@quarter|summer|autumn|spring|winter|january|fiscal|year-end|december',
	'in|by|for|from|with|at the new|following|coming one|$',
	'in|after|within @is-duration',
	'first|second|third|fourth|last quarter|half',
	'new|next|following|coming ..1 year|budget|plan|quarter|cycle|fiscal',
	'when|once|after|until|till|as ..7 closes|close|closed|lands|signed|recovers|hits|done|audit|results|launch|year-end|thaws|ends|over|lifted|starts|opens|open|round|freeze|better|back|reset|available|confirms|confirmed|budget|plan|funding',
	'after|once|when ..3 season|peak|holidays|audit|release|merger|launch|rollout|freeze',
	'later|afterwards|deferred|delayed|postponed',
	'@month|@quarter|tomorrow|easter|christmas|spring|summer|autumn|winter',
);
const payWord = affirmed(
	`pay|paid|payable|payout|payment|due|wait|waiting|move|moved|postpone|defer|delay|schedule|put|fall|land|book|possible|go|goes|come|comes|decide|decided|fix|approve|agree|plan|money|rest|remainder|half|${sum}`,
);
const ofThePast = exactly(
	'was|were|had|did|went|paid|wrote|launched|shipped|finished|got|came|started',
	'last year|month|quarter|week|spring|summer|autumn|winter',
	'@name|i|we|he|she|they|finance|controlling|audit|auditors|hr confirmed|signed|checked|measured|counted|reported|verified',
);

const formWished = beside(
	affirmed(
		`${forms} !budget|pot|line|money|fund|module|was|were|ended|service`,
		`${forms} $`,
		'@is-duration|days|day|weeks|week|time|fridays|mornings ..1 off|training|leave|holiday|vacation|learning|coaching|conference',
		'if|when you ..1 add|throw ..3 @is-duration',
		'promotion|lead|title|career track',
		'extra|additional|more|free|paid|spare|unpaid ..1 days|day|holiday|holidays|leave|week|weeks|vacation|vacations|time|@is-duration',
		'instead|place of ..1 cash|money',
		'other|another|different|some ..1 form|forms|kind|shape',
		'not|other|else ..1 money|cash',
		'shorter|fewer|reduced hours|week',
		'home|remote office|work|days',
	),
	anyOf(
		affirmed(
			"would|'d|could|can|take|like|accept|prefer|have|want|get|instead|also|interested|swap|help|helps|about|something|pay|maybe|perhaps|offer|possible|consider|open|happy|if|worth|rather|place|alternative|matter|matters|mean|first|then|or|kind|imagine|ready|willing|glad|yes|good|useful|talk|discuss",
		),
		exactly('not ..2 cash|money'),
	),
);
/** Where the money is dealt over, a form that is named is meant, in whatever words. */
const formAgain = about(
	['budget'],
	unless(
		affirmed('shares|stock|equity|options|sabbatical|certificate|certification|days-off'),
		exactly('we|i|they have|had|took|sold|bought|ran|went|was|were ..4', 'other|two|three|our|your options'),
	),
);
/** Asked for a sum, or refused one, whoever only names days off or a title asks for them: “Five extra days off.” */
const formNamed = about(
	['ask', 'budget', 'hr', 'deferral'],
	unless(
		affirmed(
			'@is-duration|days|day|weeks|week|fridays ..1 off',
			'@is-duration|days|day|weeks|week ..1 of leave|holiday|vacation',
			'extra|additional|free|paid|unpaid|more days|day|week|weeks|leave',
			'my|the title',
			'shares|equity|stock ..2 instead|vesting|$',
		),
		exactly(
			'lovely|nice|good|great|fine|well ..4 but',
			'days|day|leave|title ..6 but|not heat|pay|help|buy|cover',
			'had|have|has|was|were|took|take|lost|missed|spent|worked|after|before|without ..3 @is-duration|days|day|week|weeks ..1 off',
			'years|months|days|day|weeks|week ..2 late|early|ahead|behind|before|ago|faster',
		),
	),
);
const formDone = exactly(
	'i|we took|went|gave|ran|did|had|worked|used|held|spent|wrote|trained|shipped|built|finished|attended',
	'on|in|during my days|holiday|holidays|day|leave|vacation',
	'my|the ..1 title is',
);

/** Out of what the work saved or brought in. */
const fromGain = anyOf(
	affirmed(
		'pay|pays|paid|finance|finances|financed|fund|funds|cover|covers|covered|carry|carries ..3 itself|themselves',
		'earn|earns|bring|brings|make|makes|pay|pays ..3 own ..1 money|cost|keep|back|price',
		'pay|pays|paid|earn|earns ..3 back ..4',
		`out|from|of|against ..6 ${gain}`,
		`share|part|slice|fraction|percent|tenth|bit|some|piece|sliver|little|few|small|@qty of|from ..6 ${gain}`,
		`saving|savings|saved|gain|gains|gained|surplus|underspend|reduction|earned|earns|brings ..8 cover|covers|pay|pays|finances|funds|enough|more|times|fits|carries`,
		`funded|financed|covered|paid|taken|carried by|from|with|out|through ..5 ${gain}|@bought-in|bill|contract`,
		'use|take|give|spare ..3 of that|it|this|those|them $',
		'less|fewer|reduced|recovered|lower refunds|costs|cost|bill|outages|losses|orders|payments ..3 cover|covers|pay|pays|more|finance',
		`take|taken|come|comes|paid ..2 out|from ..8 pay|paid|spend|spent|lose|lost|save`,
		'@is-money ..3 against|versus|to|next ..3 @is-money',
	),
	exactly('no longer|more spend|pay|lose|need ..8', 'not spend|pay|lose ..3 anymore|longer|more ..6'),
);
/** Said of the bonus, and not of the work. */
const ofTheBonus = beside(
	affirmed('bonus|award|payment|money|mine|pay|paid|it ..1 comes|come'),
	affirmed('can|could|would|may|might|let|take|suggest|propose ..2'),
);

/** Before there is a deal to talk over, only what is plainly put forward: "it could come from", and no budget that was kept. */
const plainly = affirmed(
	"would|could|can|'d|might|may|let|maybe|perhaps|suggest|propose|happy|open|glad|rather|alternatively|instead|wish|like|prefer",
	'what|how about',
	'if ..3 not',
);
const proposed = (find: Find): Find => anyOf(about(dealt, find), about(early, beside(find, plainly)));

/** Both parts with their sums, whatever the words for it: all of the answer says so. */
const bothParts: Find = ({text, tokens}) => (namesBothParts(text) ? [{from: 0, to: tokens.length}] : []);
const splits = anyOf(proposed(unless(inParts, built)), about(dealt, unless(bothParts, built)));

export const moneyRules: readonly FactRule[] = [
	factRule('other-pot', proposed(unless(pot, noPot, nextBudget))),
	potWhole,
	{
		fact: 'split',
		find: (reading, context) => {
			const first = firstPartIn(reading.text);
			return splits(reading, context).map((hit) => ({hit, ...first}));
		},
	},
	{
		fact: 'pay-day',
		find: (reading, {topic}) => {
			const paid = dealt.some((each) => each === topic) ? payDay(reading.text, topic === 'close') : undefined;
			const hit = paid && hitWithin(reading, {start: paid.start, end: paid.start + paid.part.length});
			return hit === undefined || paid?.day === undefined ? [] : [{hit, value: paid.day}];
		},
	},
	factRule(
		'later-payment',
		about(
			dealt,
			anyOf(
				unless(beside(futureTime, payWord), ofThePast),
				affirmed('decide|decided|fix|agree|approve|promise ..3 now|today ..6 later|pay|paid'),
				unless(nextBudget, asking('what|how|when ..8')),
			),
		),
	),
	factRule(
		'other-form',
		anyOf(proposed(unless(formWished, formDone)), formAgain, unless(formNamed, formDone)),
	),
	factRule('pays-from-gain', anyOf(about(dealt, fromGain), about(early, beside(fromGain, ofTheBonus)))),
];
