/** Concession: giving the request up for nothing. */
import type {Hit} from '../reading/pattern.ts';
import type {Reading} from '../reading/reading.ts';
import {actsOf} from '../reading/acts.ts';
import {pushedBack} from '../pushed-back.ts';
import {wordSet} from '../../word-set.ts';
import {asksSomething} from './moves.ts';
import {resigned} from './drop-resigned.ts';
import {first, wording, type Rule} from './rule.ts';

const handbook = 'handbook: never give it away for nothing';

const dropping = wording(
	'let ..2 matter|thing|subject|it ..1 disappear|rest|die|drop|go',
	'act|pretend|consider ..2 like|as|that ..3 never|not',
	'not|never ..4 ask ..2 for it|again|anymore',
	'do not ask for it',
	'put|bury it|that to|away rest|bed',
	'just bin|drop|leave|forget it',
	'keep it off the',
	'leave it off|out|hombre|please|be|there|then|sir|now',
	'i retract|withdraw',
	"i 'll|will ..1 withdraw|retract|drop|leave|shelve",
	'withdraw|withdrawn',
	'forget|drop|scrap|shelve|bin|skip|bury|cancel|withdraw|retract it|that|this|everything|the|my|i',
	'forget about? it|that|this|the|i',
	'leave it|that|this|the ..1 then|there|off|bonus|so|alone|please|be|at|sir',
	'leave it $',
	'we can leave it|that',
	'never mind',
	"let|let's ..2 drop|leave|forget|skip it|that|this|the",
	'let it|that|this go|lie|rest|be|drop|slide',
	'not|never ..3 raise|bring|ask|mention|pursue|push|press|insist|bother|trouble ..4 again|further|more|anymore|matter|you|it|at|this|that',
	'not|never ask again',
	'say no more',
	'no point|use|sense in|of|to ..1 pursuing|pushing|asking|insisting|going|ask|push',
	'consider|treat it|that|this|my ..2 withdrawn|closed|dropped|settled|cancelled',
	'i ..1 withdraw|drop|retract|take ..1 it|that|my|the|back',
	'as withdrawn',
	"that 's|is that then?",
	'back to my|the|work|our ..2',
	'get on|back with|to',
	"better not|don't",
	'better do not',
	'pretend ..2 not|never',
	'just|only a question|thought|idea|try',
	'shut up',
	'worth a try|shot',
	"i 'll|will just? carry|go|get|continue on|back|with",
);

const waiting = wording(
	'cannot|can not be helped|changed',
	'it can $',
	'^ ..3 next year $',
	'^ ..2 @is-date works|then|is|okay|ok|fine ..1 sure|$',
	'works|fine|good for|by me $',
	'whenever people|you|they ..2 get',
	'not go to the trouble',
	'autumn|winter|spring|summer anything|whatever|whenever',
	'no rush|hurry|worries|problem|pressure|hard|issues|issue|stress',
	'whenever|whatever|anytime ..1 suits|you|is|it|works|there|all',
	'all the same to',
	'take ..2 whatever|your|all time|the',
	'another|some other|later time|day|year|occasion',
	'some point|time|day',
	"can|could|will|'ll wait $",
	'fine with|by waiting|later|that',
	'next year|time|cycle|round then',
	'then next year|time|cycle|round',
	"later 's|is fine|ok|okay",
	"you 're|are the boss",
	'maybe next|later|another|some',
	'yes|ok|okay|sure|yeah|fine ..3 postpone|park|wait',
);

const agreeing = wording(
	'^ ok|okay|sure|fine|alright|right|understood|agreed|yes|yeah|yep|noted|true|fair|oh|ah|no|none|of|it|thanks|thank|i|all|then',
);

/** Nothing is asked back: no question, no request, no condition, no offer. */
function nothingBack(reading: Reading): boolean {
	return !asksSomething(reading);
}

const yielding = wordSet(`
	ok okay sure fine alright right understood agreed yes yeah yep noted true fair oh ah no none naturally
	certainly absolutely course accepted cool grand good well understandable
`);
const stands = new Set(['asks', 'requests', 'proposes']);

/** Sentences that begin by giving way, in an answer that asks for nothing and proposes nothing, however long. */
function yields(reading: Reading): Hit[] {
	const {sentences, tokens} = reading;
	if (sentences.some(({asks}) => asks) || actsOf(reading).some(({act}) => stands.has(act))) return [];
	return sentences.flatMap(({from, to}): Hit[] => {
		const word = tokens[from]?.text ?? '';
		const understands =
			word === 'i' &&
			['understand', 'see', 'accept', 'appreciate', 'respect', 'know'].includes(tokens[from + 1]?.text ?? '');
		const gives = yielding.has(word) || understands || (word === 'of' && tokens[from + 1]?.text === 'course');
		return gives ? [{from, to: Math.min(to, from + 6)}] : [];
	});
}

const all = (reading: Reading): Hit[] =>
	reading.tokens.length > 0 ? [{from: 0, to: Math.min(reading.tokens.length, 8)}] : [];

export const dropRules: readonly Rule[] = [
	{
		id: 'concession.drops',
		cue: 'concession',
		since: 1,
		says: 'Drops the request.',
		source: handbook,
		fires: ['Okay, forget I asked.', 'Let us drop it then.', 'I will not raise it again.'],
		quiet: ['I will not forget what you did for us.', 'Failures dropped by half.'],
		find: dropping,
	},
	{
		id: 'concession.resigned',
		cue: 'concession',
		since: 2,
		says: 'Puts up with the answer.',
		source: handbook,
		fires: ["If that's how it is, that's how it is.", 'Give it to somebody else.', 'As you wish.'],
		quiet: ['The servers survive a restart.', 'I would not leave it at that figure.'],
		find: (reading, context) =>
			resigned(reading, context).filter(
				({from}) => !['not', 'rather', 'never'].includes(reading.tokens[from - 1]?.text ?? ''),
			),
	},
	{
		id: 'concession.resigned-only',
		cue: 'concession',
		since: 2,
		says: 'Puts up with the answer and asks for nothing.',
		source: handbook,
		fires: [{answer: 'As you wish.', topic: 'budget'}],
		quiet: [{answer: 'As you wish. Who signs it?', topic: 'budget'}],
		find: (reading, context) =>
			pushedBack.has(context.topic) &&
			!actsOf(reading).some(({act}) => act !== 'drops' && act !== 'rhetorical' && act !== 'offers')
				? resigned(reading, context)
				: [],
	},
	{
		id: 'concession.yields',
		cue: 'concession',
		since: 2,
		says: 'Gives way and neither asks nor proposes anything.',
		advice: 'Ask for a date, a condition or a smaller step before you agree.',
		source: handbook,
		fires: [{answer: 'Naturally, a school comes first. We are all proud of it.', topic: 'budget'}],
		quiet: [{answer: 'Naturally. Who signs it?', topic: 'budget'}],
		find: (reading, {topic}) => (pushedBack.has(topic) ? yields(reading) : []),
	},
	{
		id: 'concession.waits',
		cue: 'concession',
		since: 1,
		says: 'Agrees to wait with no date.',
		source: 'handbook: later needs a date',
		fires: ['Sure, no rush, whenever suits you.'],
		quiet: ['Then let us meet in May.'],
		find: waiting,
	},
	{
		id: 'concession.nothing-back',
		cue: 'concession',
		since: 1,
		says: 'Agrees to a no or a delay and asks nothing back.',
		advice: 'Ask for a date, a condition or a smaller step before you agree.',
		source: handbook,
		fires: [{answer: 'Okay, fine with me.', topic: 'budget'}],
		quiet: [
			{answer: 'Okay. Could we look again in May?', topic: 'budget'},
			{answer: 'Okay, it is about a bonus.', topic: 'opening'},
		],
		find: (reading, context) =>
			pushedBack.has(context.topic) && reading.tokens.length < 45 && nothingBack(reading)
				? first(agreeing(reading, context))
				: [],
	},
	{
		id: 'concession.drops-for-nothing',
		cue: 'concession',
		since: 1,
		says: 'Drops the request and asks nothing back.',
		advice: 'Ask for a date, a condition or a smaller step before you agree.',
		source: handbook,
		fires: ['Okay, forget I asked.'],
		quiet: ['Then forget the cash. Could you put me on the course in May?'],
		find: (reading, context) => {
			const hits = [...dropping(reading, context), ...waiting(reading, context)];
			return hits.length > 0 && nothingBack(reading) ? hits : [];
		},
	},
	{
		id: 'concession.gives-up',
		cue: 'concession',
		since: 2,
		says: 'Gives the request up.',
		source: handbook,
		fires: [
			"I won't ask again.",
			'Let the matter rest.',
			'I take mine back.',
			'Consider it closed.',
			"That's enough for me.",
		],
		quiet: ["I won't ask you to find new money.", 'Let me send you one page.', 'Let us look again in May.'],
		find: (reading) => actsOf(reading).filter(({act}) => act === 'drops'),
	},
	{
		id: 'concession.gives-up-only',
		cue: 'concession',
		since: 2,
		says: 'Gives the request up and asks, offers or proposes nothing.',
		advice: 'Ask for a date, a condition or a smaller step before you agree.',
		source: handbook,
		fires: ["It's fine, I won't ask again."],
		quiet: ['Forget the cash. Could you put me on the course in May?'],
		find: (reading) => {
			const acts = actsOf(reading);
			const others = acts.some(({act}) => act !== 'drops' && act !== 'rhetorical' && act !== 'offers');
			return others ? [] : acts.filter(({act}) => act === 'drops');
		},
	},
	{
		id: 'concession.short',
		cue: 'concession',
		since: 1,
		says: 'Says little to a pushback and asks for nothing.',
		source: handbook,
		fires: [{answer: 'It can. I understand.', topic: 'deferral'}],
		quiet: [{answer: 'It can. When is the review?', topic: 'deferral'}],
		find: (reading, {topic}) =>
			pushedBack.has(topic) && topic !== 'close' && reading.tokens.length < 25 && nothingBack(reading)
				? all(reading)
				: [],
	},
];
