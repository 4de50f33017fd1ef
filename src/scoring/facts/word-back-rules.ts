/** Questions that want a word back and no figure: for leave, whether it will do, whether it is so, whether it is too much, what for. */
import {about, anyOf, asking, exactly, factRule, unless, type Find} from './side-rule.ts';
import type {FactRule} from './rules.ts';

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
	'is|would ..3 @qty ..2 awful|unreasonable|crazy|cheeky|greedy|silly|mad|high|steep|fair|outrageous|reasonable|strange|weird|odd|bold ..2',
	'is|would|does|was it|that|this|@qty ..4 awful|unreasonable|cheeky|steep ..2',
	'is|would|was it|that|this|the|my ..4 greedy|unrealistic|outrageous|crazy|bold|high|excessive|exaggerated|realistic|reasonable ..2',
	'is|would it|that|this|the|my ..3 a lot ..2',
	'in|out of? ..1 the? order|range|question|reach|line|ballpark ..3',
	'or? ..1 am i ..1 dreaming|crazy|mad|greedy|off ..2',
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

export const wordBackRules: readonly FactRule[] = [
	factRule('asks-leave', asksLeave),
	factRule('checks-back', checksBack),
	factRule('invites', invites),
	factRule('asks-fact', asksFact),
	factRule('asks-size', about(['ask', 'budget', 'hr', 'deferral'], asksSize)),
	factRule('asks-purpose', asksPurpose),
];
