/** Questions that only the manager can answer: whether something was heard, which of two it is, how the company does. */
import {about, anyOf, asking, exactly, factRule, unless} from './side-rule.ts';
import type {FactRule} from './rules.ts';

const wasHeard = unless(
	asking(
		'did|do|have you|u ..1 catch|caught|hear|heard|get|miss|missed ..2 other|bit|part|thing|things|what|question|second|rest|last|that|me',
		'have you got that|this|the ..2 part|bit|thing ..2',
		'were|are you ..1 listening ..2',
		'you heard|catch|caught|hear me|that|it|the ..3',
	),
	exactly(
		'you ..2 hear|heard from|about|of @name|hr|them|finance|others|anybody|anyone',
		'you get ..1 that|it ..1 from|to',
	),
);

const isFine = unless(
	asking(
		"is|was|'s|are|would ..1 that|it|this|they ..2 silly|bad|rude|wrong|greedy|stupid|odd|strange|weird|cheeky|unfair|impolite|shameless|naive|mad|crazy ..5",
		"is|was|'s that|it|this ..1 a|an ..1 bad|stupid|silly|wrong|odd|strange ..2",
		'is|was|would that|it|this ..2 ok|okay|alright|normal|allowed|usual to ..3',
		"it|that 's|is ok|okay|alright|normal|allowed to ..3",
		'am|are|do|did i|we ..1 doing|do|did|say|said|get|got ..2 right|wrong|properly ..2',
		'did i say something ..2',
		'or ..1 is ..2 silly|bad|rude|wrong|greedy|stupid|odd ..2',
		'does|did|would that|it|this ..1 sound|seem|look ..2 off|odd|wrong|strange|greedy|unreasonable|weird ..3',
		'is that|it done|usual|customary ..1 ~ing ..2',
	),
	exactly("how 's|is|was", 'what ..4 wrong|odd|strange|bad|unfair', 'what|why ..1 is|was|are ..3'),
);

/** "The days or the money?", "which is it?"; not "or so", nor two questions that one word joins. */
const eitherOr = unless(
	anyOf(
		asking(
			'is|are|was|will|would|do|does|did|can|it|you|that|this|empty|closed|by ..12 or ..1 a|an|the|is|from|does|do|by|only|just|altogether|next|with|for|until|in|on|at|all|later|half|never|forever|hr|finance|director|money|days|one|two|three|four|old|new|this|out|both|yours|mine|me|you|them ..6',
			'or ..6 which is|one|of ..3',
			'the ..2 or the ..2 $',
		),
		asking(
			'which is|one ..2 it|two|these|those|them|both|is ..3',
			'which|what ..1 of the|those|these|them two ..3',
			"which 's it",
		),
	),
	exactly(
		'or ..1 not ..2',
		'or ..1 so|something|anything|else|less|more|nothing|no|whatever|similar|even|maybe ..2',
		'@qty or @qty',
		'like|as ..4 or a|an|the|only|some ..2',
		'any|anything|anybody|anyone ..12 or ..2',
		'yes or no',
		'shall|should i|we ..10 or',
		'more or less',
		'to say|ask|know|tell|do or',
	),
);

const untilWhen = asking(
	'since|until|till when ..3',
	'for how long ..3',
	'is|are|was|it|that|there|gone|empty|closed|frozen ..3 only|just ..2 for? this|the ..1 year|quarter|half ..3',
	'this|current year ..4 or ..5',
	'good|ever|always or ..2 just|only ..2 this|the|one|now ..3',
	'just|only ..1 for? this year|quarter|round|time ..2 or ..4',
	'empty|gone|closed|frozen|spent|used now|today|for ..3 or ..5',
	'and|about next year|quarter|budget|plan ..3',
	"when ..2 is|does|do|will|'s the|a|your ..2 next|new|freeze|budget|pot ..4",
	'how long ..5 freeze|frozen|empty|closed|last|lasts',
	"is|are next|the|this year|quarter|coming|new|budget|pot|plan 's? ..2 pot|budget|money|plan|line ..2 empty|gone|spent|closed|given|full|used ..4",
);

const howItGoes = unless(
	asking(
		"how is|are|'s|was|did|does ..1 the|our|this|your ..2 quarter|company|business|year|firm|numbers|sales|books|house|market ..4",
		'how is|are|was|were ..1 business|sales|trade|orders ..3',
		'how are we|things ..1 doing|going|looking ..3',
		'is|are|was|were the|our|we ..2 company|business|firm|quarter|year|numbers|we ..3 doing|going|well|good|bad|okay|ok|trouble|badly|fine|profitable|healthy ..3',
		'how bad|good|well|serious ..1 is|are|does|do it|things|we|the ..3',
		'are we ..1 in trouble|difficulty|difficulties|profit|danger ..2',
	),
	exactly('how ..4 measured|measure|calculated|compare|decide|decided'),
);

/** "Is that about me, or is it with everybody?" */
const ifMe = unless(
	asking(
		"is|was|'s|does|do that|it|this|they ..4 me|myself ..2 or ..3 everybody|everyone|all|others|anybody|people|anyone",
		"is|was|'s|does|do that|it|this|they ..4 everybody|everyone|others|anybody|people ..3 or ..3 me|myself",
		"is|was|'s that|it|this ..1 because of me ..2",
		"is|was|'s that|it|this ..1 personal ..3",
		"is|was|'s that|it|this ..1 the? same for|with everybody|everyone|all|others ..2",
		'have|has|do|did you|they|hr ..2 something|anything against me ..2',
	),
	exactly('or|and ..2 team'),
);

/** "Does it have to be calculated?", "how do others do that, with numbers?" */
const ifExact = unless(
	asking(
		'does|do|must|should it|that|this|everything|i ..2 have|need|be ..2 calculated|calculation|exact|precise|proven|measured ..3',
		'must|should|does it|that|this ..1 be ..1 calculated|exact|precise|measured|proven ..3',
		'how do|does|did|would|can ..1 others|people|colleagues|somebody|anyone|anybody|one ..4 numbers|number|figure|figures|measure|count|calculate ..5',
		'take|accept|want|need|like ..3 estimate|guess|guesstimate ..3',
		'estimate|guess ..2 enough|do|okay|ok|fine|good ..2',
		'how do|would|can|could|should i|we|one ..1 measure|count|calculate ..1 that|it|this|something|such ..4',
	),
	exactly('how do|does ..2 hr|they|finance ..6'),
);

/** "Would the others hear of it?" */
const ifSecret = unless(
	asking(
		'will|would|do|does|must|could|can|might the|my ..1 others|team|colleagues ..3 hear|know|find|learn|notice ..4',
		'will|would|could|might others|anybody|anyone|everybody|everyone|colleagues ..3 hear|know|learn|notice|find ..4',
		'can|could|will|would|does|is that|it|this ..2 stay|stays|remain|kept|between ..2 us|here|room|ourselves|private|confidential ..2',
		"is|'s|would that|it|this ..2 confidential|secret|private ..3",
	),
	exactly(
		'hear|know|learn|notice|find ..1 when|who|what|how|if|whether|why|where',
		'who|what|when|how|why ..3 know|hear',
	),
);

/** Words for somebody else to write or say: "Say: …", "put in that …", "you may tell them that …". */
const dictated = unless(
	exactly(
		'^ ..1 say|write|put in? ..1 that|it|this|first|the|we|i|@qty|eleven|four|three|two ..2',
		'^ ..1 put in ..3',
		'^ ..1 say _ ..2',
		'^ ..1 tell them|hr|him|her ..3',
		'^ ..1 you ..1 can|may|could say|write|tell|put ..4',
		'write|put that|this|it next|under|on|into|in ..3',
		'it|page|part|note|mail should|could|must say|read|begin ..4',
	),
	asking('can|could|would|will you|i ..6'),
	exactly('^ ..1 say ..1 no|nothing|goodbye|when|yes|again|what', 'tell|say me|us ..3'),
);

export const askBackRules: readonly FactRule[] = [
	factRule('asks-heard', wasHeard),
	factRule('asks-if-me', ifMe),
	factRule('asks-exact', ifExact),
	factRule('asks-secret', ifSecret),
	factRule('dictates', about(['hr'], dictated)),
	factRule('asks-if-fine', isFine),
	factRule('asks-either', eitherOr),
	factRule('asks-until', untilWhen),
	factRule('asks-company', howItGoes),
];
