/** What an answer says between two people: that it sees the other's side, or that it gives up. */
import {rules} from '../rules/index.ts';
import {about, affirmed, anyOf, exactly, factRule, unless, type Find} from './side-rule.ts';
import type {FactRule} from './rules.ts';
import {dates} from './dates.ts';
import {deciders} from './words.ts';

const sees = unless(
	affirmed(
		'i|we ..1 understand|see|get|know|hear|appreciate|recognise|recognize|realise|realize|accept|respect|believe|take|gather ..6 @constraint|@budget',
		'i|we ..1 understand|see|get|know|hear|recognise|recognize|realise|realize|respect|believe|appreciate that|why|how|it|there|your|budgets|money|finance|you|this|what ..3',
		"^ ..2 that|it|which|this 's|is|sounds|seems|must|looks ..3 fair|reasonable|understandable|tough|sensible|prudent|hard|difficult|rough",
		"that|which|this 's|is|sounds|seems|must|looks ..3 reasonable|understandable|tough|sensible|prudent|hard|difficult|rough",
		'fair point|question|enough|concern|worry|challenge|condition|argument|thought',
		'makes|make sense',
		"you 're|are|have|make|'ve ..2 right|point",
		'in your shoes|place|position|seat',
		'tough|rough|hard|bad|grim|lean|difficult|tight ..1 year|quarter|month|times|time|spot|position|job|situation',
		'must be ..2 hard|tough|difficult|unpleasant|awkward|annoying',
		'point taken',
		'^ true|right|sure|granted ..2 the|that|it|this|you|money|year|hr|budget|there ..4',
		'year|quarter|month|time|budget|situation was|is|has ..2 hard|tough|bad|tight|difficult|rough|lean ..3',
		'not ..8 i know|understand|see $',
		'no|not ..1 reproach|blame ..3 you',
	),
	exactly(
		'get there',
		'understand|see|know|get nothing|none|little',
		'i know|see my|people|i ..3',
		'do|can you understand|see|know',
	),
);
const seesToo = exactly(
	'can not|never be ..2 easy|fun|nice|simple ..4',
	'not|never your|you ..1 fault|doing|call|decision|choice|rule|rules|own ..2',
	'not ..3 make|made ..1 the rules',
	'not easy|simple|fun for you',
);

/** Gives up with nothing in return: what the scorer finds, unless it is denied or the answer goes on to bargain. */
const givesUp: Find = (reading, context) => {
	const rule = rules.find(({id}) => id === 'concession.drops-for-nothing');
	const found = rule?.find(reading, context) ?? [];
	return [...found, ...dropped(reading, context)];
};
const dropped = about(
	['budget', 'hr', 'deferral', 'ask'],
	anyOf(
		affirmed(
			"i 'll|will|can|'d|would|could ..1 drop|withdraw|forget|leave|let|skip|bury|shelve it|that|this|go|the|my ..3",
			'i ..1 withdraw|drop ..2 request|ask|question|it',
			'forget ..1 it|that|about|the|i',
			'never mind',
			'stop|stopped asking|pushing|insisting|trying',
			'i ..1 give|gave up',
			"that 's|is that $",
			'too bad',
			'leave it there|at|be|with ..2',
			'was ..1 just|only a question|thought|idea',
			`whatever ..1 you|${deciders} say|says|decide|decides|think|thinks|want|wants|suits $`,
			`whatever ..1 you|${deciders} say|says|decide|decides|think|thinks|want|wants ..2 is|'s ..1 fine|okay|ok|good|right`,
		),
		exactly(
			'then|okay|fine|right ..1 no bonus|money ..4',
			'no bonus|money ..2 then $',
			'then not|nothing $',
			'not ..2 need|want it|that|the|a|this ..1 anyway|money|bonus|then|$',
			'not ..2 need|want it|that $',
			'not ask|mention|bring|raise ..2 again',
			'nothing ..2 we|i|you can|could ..1 do ..3',
			"if there 's|is no|not|none ..6 there|then|so ..4 no|not|none|is",
			'no problem|worries|hard ..2 $',
		),
	),
);
const keepsAsking: Find = anyOf(
	exactly(
		'not ..2 drop|withdraw|forget|leave|fine|give|let|skip ..2',
		'leave ..2 page|sheet|summary|copy|note|numbers',
		"let us|'s ..6 talk|look|discuss|see|find|agree",
		'look at|for|into ..2 another|other',
		'instead ..4',
		'also fine|ok|okay|good',
	),
	(reading) => reading.sentences.filter(({asks}) => asks).map(({from, to}) => ({from, to})),
	// "Okay, in June then" waits, and has a day.
	(reading) =>
		dates(reading).flatMap(({hit, value}) => (value === undefined || /^next/iu.test(value) ? [] : [hit])),
);
/** Nothing of the kind counts where anything else in the answer keeps the matter open. */
const unlessAnywhere =
	(find: Find, other: Find): Find =>
	(reading, context) => {
		const hits = find(reading, context);
		return hits.length > 0 && other(reading, context).length === 0 ? hits : [];
	};

export const goodwillRules: readonly FactRule[] = [
	factRule('acknowledged', anyOf(sees, seesToo)),
	factRule('concedes', unlessAnywhere(givesUp, keepsAsking)),
];
