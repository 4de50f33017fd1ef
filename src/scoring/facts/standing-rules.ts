/** Whether an answer asks what was meant, or where it stands; what others got; and whether it is a goodbye. */
import {wordSet} from '../../word-set.ts';
import {wordsOfLine} from '../rules/manager-line.ts';
import {
	beside,
	about,
	affirmed,
	anyOf,
	asking,
	done,
	exactly,
	factRule,
	unless,
	type Find,
} from './side-rule.ts';
import type {FactRule} from './rules.ts';

const askedOutright = unless(
	anyOf(
		asking(
			'what|how ..2 do|did|does|would you|that|this|it|they ..2 mean|meant ..4',
			'what|how ..1 you ..1 mean|meant ..4',
			"what ..1 's|is|does|are ..2 that|it|this|you ..2 mean|meaning|supposed|saying|asking|talking|referring|getting ..3",
			'in what|which sense|way|respect ..3',
			'meaning what|which|who|$',
			'such as $',
			'like what|who|which $',
			'for example|instance $',
			'what|which|who|whom ..1 exactly|precisely|specifically $',
			'who|which|what ..1 do|did|are|would you ..1 mean|think|thinking|referring|talking ..1 of|about|by|to ..2',
			'who|which ..1 do|did you mean $',
			'can|could|would|will you ..2 explain|clarify|elaborate|rephrase|repeat|spell ..5',
			'come|say again|that $',
			'what do|are you ..1 want|asking|ask ..2 from|me|hear|know|for ..3',
			'which one|ones|of ..4',
			'which|what figure|number|one|part|point|thing|step|sum|date|result|project|rule|range ..1 $',
			'how so $',
			'do|did you ..1 mean ..6',
			'is|are it|that|those|they ..4 you ..1 mean|meant ..2',
			'what ..1 can|could not you ..1 promise|say|tell|do ..3',
		),
		exactly(
			'explain|tell ..2 me what ..5 means|mean|meant ..2',
			'i|we ..1 not ..1 understand|follow|get ..1 you|that|it|what ..1 $',
			'i|we ..1 not ..1 understand|get the|this|your question|sentence|word|part|point ..2',
			'i|we ..1 not ..1 understand|follow|get what ..1 you|that ..4',
			'i|we ..1 not ..1 understand|follow $',
			'not ..1 sure|certain ..2 what|which ..1 you|that ..1 mean|want|asking|ask|are|is ..3',
			"you ..1 've|have|'re|are lost|losing me",
			'not|never ..2 with you $',
			'no idea what you ..3',
		),
	),
	exactly(
		'you mean @name',
		'what i|we|they ..1 mean|meant ..3',
		'what do|does it|that ..1 mean for ..3',
		'i mean ..3',
	),
);

const openers = wordSet('and so but then okay ok sorry well hm wait');
const asksWhich = wordSet('which what whose who');
/** “What does the grid say?” asks what stands there, and not which grid. */
const isSaid = wordSet('is are was were does do did has have will would could can should');
const notThings = wordSet(
	'about would could will does have your with from that this they there what when then than much long soon were been',
);

/** "Which committee?", "what complaint?", "a form?": a word of the manager's own, asked back and little else. */
const askedBack: Find = ({tokens, sentences}, {manager}) => {
	const line = wordsOfLine(manager);
	const isTheirs = (text: string): boolean => line.has(text) && !notThings.has(text);
	// "Luck? I put a scope on it" answers at once.
	const told = sentences.findLastIndex(({asks}) => !asks);
	return sentences.flatMap(({from, to, asks}, nth) => {
		if (!asks) return [];
		let at = from;
		while (at < to - 1 && openers.has(tokens[at]?.text ?? '')) at += 1;
		const words = tokens.slice(at, to).map(({text}) => text);
		const named =
			asksWhich.has(words[0] ?? '') &&
			!isSaid.has(words[1] ?? '') &&
			words.slice(1, 4).some(isTheirs) &&
			words.length <= 9;
		const alone =
			nth > told &&
			words.length <= 4 &&
			words.some(isTheirs) &&
			!/^(?:by|in|on|when|how|why|is|are|do|does|would|could|can|will)$/u.test(words[0] ?? '');
		return named || alone ? [{from: at, to}] : [];
	});
};

const verdict = unless(
	asking(
		"is|was|'s ..1 that|it|this ..2 no|yes|final|decided|settled|agreed|promise|refusal|definite|certain ..4",
		"that|it|this|so ..1 is|'s|means ..2 no|yes ..3",
		'^ so|then|and|okay|ok ..2 no|yes|nothing $',
		'do|have|would i|we ..2 have|stand|got ..2 chance|chances ..4',
		"is|'s there|that ..2 chance|hope ..4",
		'what|how ..1 are ..1 my|the|our chances|odds ..3',
		'will i|we ..2 get ..2 it|bonus|money|anything|something ..3',
		'are we ..1 agreed|done|good|settled|clear ..3',
		"where ..1 does|do|'s|is|are ..1 that|this|it|we|i ..1 leave|stand ..4",
		'what does|do that|this|it ..1 mean for ..4',
		'what happens|happen now|next|then ..2',
		'so|and what now|then|next $',
		'yes or no ..2',
		'do|will|would|am|shall i|we ..1 get|getting it|that|one|this|something|anything or ..6',
		'do|will|would|am|shall i|we ..1 get|getting it|one ..1 now|then|or ..2',
		'so|then ..1 no bonus|money|payment ..2 $',
		'can|may i ..1 count|rely ..2 on|with ..4',
	),
	exactly('who|when ..2 decides|decided|decide ..2'),
);

const fallback = unless(
	asking(
		'what|and if ..1 they|hr|it|that|finance|nobody|director|committee|you ..3 not|no|never|refuse|refuses|decline|declines|reject|rejects|fail|fails ..4',
		'what if ..2 not|no|never|nothing|fails|wrong ..4',
		'what happens|happen if|when|then ..2 they|hr|it|that|not|no|i|we ..5',
		"what 's|is ..2 fallback|plan-b|alternative ..3",
		'what will|would|do|can|could you ..1 do|say ..1 if|when ..6',
		'what if ..3 director|hr|they|he|she|finance ..3 refuses|refuse|declines|turns|later ..4',
		'and if not ..2',
	),
	exactly('if ..2 nobody|no-one|i|we had|did ..3'),
);

const small = 'one|two|three|four|five|six|seven|eight|nine|ten|half';

const shares = unless(
	anyOf(
		affirmed(
			'share|split|halve ..3 with @name|him|her|them|colleague|colleagues|team|others ..2',
			'@is-ratio ..4 to|for @name|him|her|them ..2',
			'half|third|quarter|part|some|something|share ..4 to|for @name|him|her|them ..2',
			'share ..3 with ..1 team|others|colleagues|them ..2',
			'give|gives|pay @name|him|her|them ..3 half|third|part|something|some|share|too|first|instead ..2',
			'@name ..1 should|must|has|deserves to? ..2 get|gets|have|be|something|half|third|part|too|share ..3',
			'for ..2 both|all of us ..2',
			'for the two|three|four|five|six|whole of|team ..2',
			'each for the ..4',
			'@name and me|i ..3 together|half|each|equally|too ..2',
			'same amount each|for ..3',
			'put @name ..2 first|in|down|on ..3',
		),
		exactly(
			'could|can|would|might ..2 share|split ..3 with ..3',
			'something for @name ..2',
			`@qty|${small} ..1 for me|myself ..6 for @name|him|her|them|the|my ..3`,
			`@qty|${small} ..1 for @name|him|her|them|the|my ..6 for me|myself`,
		),
	),
	exactly('@name did|built|wrote|ran|made|found|does|has done ..4', 'thank|thanks|thanking ..2 @name'),
);

const which = unless(
	asking(
		'shall|should|do|can|may i|we ..10 or ..5',
		'do|would you|they|hr want|like|prefer|rather ..8 or ..5',
		'you ..1 want ..6 or ..5',
		'^ ..3 by|on|in|as mail|email|paper|person|page|note|writing or ..3',
		'^ ..1 now|today|tomorrow|monday|this or ..4',
		'short|long|full|quick ..1 version|story|answer or ..4',
		'^ ..2 @qty or ..3',
	),
	// What the manager has said or will do, and not what the lead is to do.
	exactly(
		'or ..1 not|so|something|anything|else|less|more|two|three|nothing|no ..2',
		'more or less',
		'what ..1 do|did|have i have|get|got ..10',
		'promise|decision|offer|yes|agreement ..2 or ..4',
		// Whether it is given is not for the lead to choose.
		'do|will|would|can|could|shall i|we ..1 get|have|receive|hear ..6 or ..3',
	),
);

const contract = unless(
	affirmed(
		'in|per|by|under|to|from my|the|our|your|a ..1 contract|agreement|addendum|annex|target-agreement|offer-letter|scheme|kpi-sheet|bonus-plan ..2',
		'contract|agreement|annex|paragraph|addendum|letter|scheme|plan ..1 says|said|promises|guarantees|states|gives ..3',
		"it|that 's|is ..1 contractual|guaranteed|reserved ..2",
		'reserved already',
		'contractual|contractually ..2',
		'we|you|both ..1 both? signed ..1 it|that|the|this|$ ..2',
		'agreement|contract|sheet|target|targets ..3 signed ..3',
		'paragraph @qty ..2',
		'page @qty|one|two|three of ..1 contract|agreement|sheet ..1',
	),
	exactly(
		'customer|client|supplier|vendor|licence|license|support|maintenance|lab|freelance ..1 contract|contracts|agreement',
		'contract|contracts ended|cancelled|renewed|extended|runs',
		'cancelled|renewed|won|signed ..2 contract|contracts|customers',
	),
);

const heldTo = unless(
	exactly(
		'you ..1 just|already|also ..1 said|agreed|promised|told|offered ..6',
		'you ..1 said|agreed|promised|told|offered ..1 me|that|it|you|to|i|we|on|yes ..6',
		"you 've|have ..1 just? said|agreed|promised|told|offered ..4",
		'but|and|so|thought|though|now we ..1 just|already ..1 agreed|settled|fixed|said ..4',
		'a minute|moment ago|earlier ..6',
		'we|you ..1 have|had|d|ve just|already ..1 agreed|settled|shaken|said|promised ..5',
		"we 'd|had|have|'ve ..1 just shaken|agreed|said|settled|fixed ..4",
		'is that|it|this ..1 still on|yes|so|valid|true|agreed ..3',
		'has|have that|this|it|anything changed ..2',
		'is|was that|it|this|june|@date ..1 off|over|void|gone|cancelled|dropped now|again|then|$ ..2',
		'you ..2 did|do say|promise|agree ..6 earlier|before|just ..2',
		'is|does that ..2 still so|stand|stands|ok|okay|valid|hold|holds ..2',
		'does|do|is|are what|that|it|the ..4 still stand|hold|count|valid|true ..2',
	),
	exactly(
		'as|like you ..2 said|told',
		'i think|believe|hope you ..1 said',
		// What was never said is no promise to be held to.
		'you ..1 never|not ..2 said|told|agreed|promised|offered|mentioned ..3',
		"you have|had|'ve|did not ..2 said|told|say|tell|agreed|promised|offered ..3",
	),
);

const othersGot = unless(
	done(
		'@name|colleague|colleagues|others|team|teams|somebody|someone|people|he|she|they|everyone|everybody ..4 got|received|gets|get|getting|earned|paid|given|granted|had ..4 bonus|bonuses|payment|raise|percent|extra|one|more|theirs|hers|his|award|premium|sum ..2',
		'who|that ..2 got|gets|received ..3 bonus|one|more|theirs ..2',
	),
	exactly('did|do|does|has|have|will|would others|they|anyone|anybody|somebody|people|@name|he|she ..6'),
	exactly('i|we|us|me ..2 got|received|get|gets|had ..3 bonus|raise|one|more'),
);

/** Where the work is told, “without money” may be told of it: there it is a wish only in words for one. */
const wishing = exactly(
	"want|wanted|like|'d|after|need|rather|prefer|looking|came|here|ask|asking|hope|wish|sure|meant|know|about",
);

/** It is not the money that is wanted; that there is none is no wish. */
const noMoney = unless(
	exactly(
		'not|nothing|no ..1 in|of|about money|cash|euros|pounds|dollars',
		'do|did not ..1 want|need|wish|ask|come ..3 sum|money|cash|bonus|payment|euros|number',
		"am|was|is|it|that|this|'m|'s not ..2 about|after|for ..2 money|cash|sum",
		'not ..1 asking|looking|here|thinking ..1 for|of|about ..1 money|cash|sum|euros',
		'there is no sum|number|amount',
		'forget|skip|drop|leave|keep the|your money|cash|bonus|sum ..3',
		'drop|forgo|waive|leave|forget the|my @qty|@is-money|thousand ..2',
		'fine|happy|content|okay|ok without ..1 the|a|any ..1 money|cash|bonus|sum|payment ..3',
		'instead|place of ..2 money|cash|bonus|sum|payment',
		'rather|sooner than ..1 money|cash|bonus|sum|payment',
		'not ..1 money|cash|bonus|sum|payment|cheque $',
		'not ..1 a cheque|check ..1 $',
		'not|never ..1 sure|certain|convinced ..3 money|bonus|cash ..4 i|right|it|form|thing|what ..3',
		'not|never ..1 sure|certain|convinced ..3 money|cash $',
		'do not know if|whether ..2 money|bonus|cash ..1 i|right|it|form|thing|what ..3',
		'not ..1 so much a|the|about money|bonus|cash|sum',
		'money|cash|bonus is not ..2 what|thing i|it ..4',
		'just|only ..1 the|a|my|those|these ..2 days|day|course|title|training|conference|certificate|certification|leave|level|rota',
		'money is|does not ..3 matter|important|point|thing|need|want|issue|interest',
		'without ..1 money|cash|sum',
		'no money|cash|sum|bonus|euros $',
	),
	anyOf(
		exactly(
			'there is|was|are|were|be no|not ..2 money|cash|budget',
			'you|they|we|hr|company|finance ..2 have|has|had|got no|not ..2 money|cash',
			'no money|cash|budget|sum|bonus ..1 left|there|now|today|here|this|then|at|for|in|means|again|until|is|was',
			'if|why|so|okay|ok|still|means ..1 no|not ..2 money|cash|bonus',
			'not only|just|all ..2 money|cash|sum',
			'add|on top|beside|besides|as well|and the|also',
		),
		asking('no|not money|cash|sum|bonus'),
	),
);

/** “Which other lines?”, “what else could you give me?”: what there is, and no wish yet. */
const askingOther = unless(
	asking(
		'which|what ..1 other lines|line|things|options|ways|forms|possibilities|means ..4',
		'what else could|can|would|is|do|might|are ..4',
		'what is|are ..2 instead|besides|beside|apart|other',
		'is|are there ..1 anything|something ..1 else|besides|beside|other|apart ..4',
		'anything|something ..1 besides|beside|other|apart than|from? ..2 money|cash|bonus',
		'what could|can|would|do you offer|give|have|arrange ..1 me? instead|besides|without|other|apart ..3',
		'like what',
		'what kind|sort|kinds|sorts of thing|things|form|forms|extras ..4',
	),
	// “What else do you need from me?”
	exactly(
		'you|they|hr|he|she|finance|director|we ..3 need|want|like|know|miss|expect|require|see|hear|check|look',
		'else ..1 to add|say|note',
		'i|me should|can|could|must|do',
	),
);

const goodbye = exactly(
	'goodbye|bye|cheers|cheerio ..2 $',
	'see|talk|speak|hear ..1 you|to you|from you ..3 $',
	'see|talk|speak to? you? ..1 then|soon|later|tomorrow|monday|tuesday|wednesday|thursday|friday|again $',
	'until|till then|next|monday|tuesday|wednesday|thursday|friday|january ..3 $',
	'have ..1 good|nice|great|lovely ..3 $',
	'good|nice evening|weekend|day|afternoon ..3 $',
	"i|i'll|we 'll|will|should|must ..2 leave|let|get|go|head ..1 you|back|off|now|to ..5 $",
	"that|this 's|was|is ..1 all ..1 i|from|then|$ ..5",
	'thanks|thank ..1 you? for ..1 your|the|this ..1 time ..4 $',
	'will|would|do not ..1 take|keep|hold ..1 more|any|you ..6',
);

export const standingRules: readonly FactRule[] = [
	factRule('asks-meaning', anyOf(askedOutright, askedBack)),
	factRule('asks-verdict', verdict),
	factRule('asks-fallback', fallback),
	factRule('asks-which', which),
	factRule('by-contract', contract),
	factRule('shares', shares),
	factRule('you-said', heldTo),
	factRule('others-got', othersGot),
	factRule(
		'waives-money',
		anyOf(
			about(['opening', 'ask', 'budget', 'hr', 'deferral', 'close'], noMoney),
			about(['evidence'], beside(noMoney, wishing)),
		),
	),
	factRule('asks-other', about(['ask', 'budget', 'hr', 'deferral', 'close'], askingOther)),
	// “Thanks for the time” begins a talk as well.
	factRule('parts', about(['ask', 'budget', 'hr', 'deferral', 'close'], goodbye)),
];
