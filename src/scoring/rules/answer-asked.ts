/** Whether an answer gives what the manager's line asks for. */
import type {Hit} from '../reading/pattern.ts';
import type {Reading} from '../reading/reading.ts';
import {backing} from './data.ts';
import {wantedIn, type Wanted} from './line-asks.ts';
import {once, wording, type Rule} from './rule.ts';

const handbook = 'handbook: deal with it, then move';

const signals = (reading: Reading, ...names: readonly string[]): Hit[] =>
	names.flatMap((name) => [...(reading.signals.get(name) ?? [])]);

const sentencesThat = (
	reading: Reading,
	fits: (sentence: Reading['sentences'][number]) => boolean,
): readonly Hit[] => reading.sentences.filter(fits).map(({from, to}) => ({from, to}));

const firstSentence = ({sentences}: Reading): readonly Hit[] =>
	sentences.slice(0, 1).map(({from, to}) => ({from, to}));

const figures = (reading: Reading): readonly Hit[] => [
	...signals(reading, 'qty', 'number', 'is-money', 'is-percent'),
	...reading.figures.map(({token}) => ({from: token, to: token + 1})),
];
const days = (reading: Reading): readonly Hit[] => signals(reading, 'date', 'month', 'quarter', 'is-date');
const people = (reading: Reading): readonly Hit[] =>
	signals(reading, 'name', 'team-noun', 'outsider', 'department');

const alone = wording(
	'me|myself',
	'i|mine alone|did|built|wrote|made',
	'the rest|others|most|team|two|three of',
	'my own part',
	'i|we both|all',
);

const because = wording(
	'because|since|therefore|reason|cos|cause ..4',
	"it|that|which|this 's|is|was|would|means|meant|saves|saved|covers|comes|gives|pays ..4",
	'for|against|out of|share|part|third|half|percent|tenth of ..4',
	'usual|normal|fair|grade|band|last year|market|the rules|guide',
);

const yes = wording(
	'^ yes|yeah|yep|yup|sure|certainly|absolutely|gladly|agreed|deal|ok|okay|fine|exactly|right|correct|true|definitely|course|both|done|happily|i|it|that|we ..1 do|am|can|did|have|will|is|was|would|could|are|accept|take|works|agree|_',
	'^ of course',
	'^ yes|yeah|yep|sure|agreed|deal|exactly|both|right',
);
const no = wording(
	"^ no|nope|not|never|none|nobody|nothing|neither|hardly|nah|'fraid",
	"^ ..2 i|we|it|that|there do|am|can|did|have|will|is|was|would|could not|n't|never|no",
	"^ ..2 don't|doesn't|didn't|can't|won't|isn't|wasn't|haven't|wouldn't",
);

const terms = wording(
	'if|unless|once|when|as long|so long|provided|until|as soon ..6',
	'under|over|below|above|at least|fewer than|less than|more than|stays|holds|reaches|drops ..3',
	'signed|delivered|live|finished|done|shipped|passed|audit|report|review|proof|test',
);

/** What answers a question of each kind. What asks for a way, or for nothing, can be met by too much to say what. */
const gives: Readonly<Partial<Record<Wanted, Rule['find']>>> = {
	sum: figures,
	day: days,
	person: (reading, context) => [...people(reading), ...alone(reading, context)],
	reason: (reading, context) => [
		...because(reading, context),
		...backing(reading).map(({token}) => ({from: token, to: token + 1})),
	],
	words: (reading) => (reading.tokens.length >= 8 ? firstSentence(reading) : []),
	terms: (reading, context) => [...terms(reading, context), ...days(reading), ...figures(reading)],
	form: (reading, context) => [...signals(reading, 'form'), ...yes(reading, context)],
	before: figures,
};

const given = once((reading, context) => gives[wantedIn(context)]?.(reading, context) ?? []);

const asks: readonly Wanted[] = ['sum', 'day', 'person', 'reason', 'words', 'terms', 'form', 'before'];
const closed: readonly Wanted[] = ['yes-no', 'elsewhere', 'form'];

const says: Readonly<Record<string, string>> = {
	sum: 'a sum',
	day: 'a day',
	person: 'a person',
	reason: 'a reason',
	words: 'words to use',
	terms: 'a condition',
	form: 'which form it could take',
	before: 'a figure',
};

/** An example for each kind of line: the line, what gives it, and what does not. */
const examples: Readonly<Record<string, readonly [manager: string, gives: string, not: string]>> = {
	sum: ['So how much are you asking for?', 'I would like 4,000 euros.', 'Whatever seems right to you.'],
	day: ['And when would that be?', 'By the end of March.', 'That is up to you.'],
	person: ['Who helped you?', 'Priya and the platform team.', 'It went well.'],
	reason: ['Why that much?', 'Because it is a tenth of what the checks save.', 'I thought so.'],
	words: [
		'What should I tell them?',
		'Tell them that the new checks caught every wrong invoice.',
		'Good question.',
	],
	terms: [
		'What has to be shown by then?',
		'If the rate stays under two percent, it is paid.',
		'I would rather not.',
	],
	form: ['How about a course instead?', 'A course in June would do.', 'Hm, that again.'],
	before: ['What was it before?', 'Fourteen a week.', 'It was bad.'],
};

const example = (kind: string, which: 1 | 2): {answer: string; topic: 'ask'; manager: string} => ({
	answer: examples[kind]?.[which] ?? '',
	topic: 'ask',
	manager: examples[kind]?.[0] ?? '',
});

const isShort = ({tokens}: Reading): boolean => tokens.length <= 6;

export const askedRules: readonly Rule[] = [
	...asks.map((kind): Rule => ({
		id: `answer.gives-${kind}`,
		cue: 'answer',
		since: 7,
		says: `Gives what the line asks for: ${says[kind] ?? ''}.`,
		source: handbook,
		fires: [example(kind, 1)],
		quiet: [example(kind, 2)],
		find: (reading, context) => (wantedIn(context) === kind ? given(reading, context) : []),
	})),
	...asks.map((kind): Rule => ({
		id: `answer.lacks-${kind}`,
		cue: 'answer',
		since: 7,
		says: `The line asks for ${says[kind] ?? ''}, and there is none.`,
		advice: 'Answer what was asked before you go on.',
		source: handbook,
		fires: [example(kind, 2)],
		quiet: [example(kind, 1)],
		find: (reading, context) =>
			wantedIn(context) === kind && given(reading, context).length === 0 ? firstSentence(reading) : [],
	})),
	{
		id: 'answer.says-yes',
		cue: 'answer',
		since: 7,
		says: 'Says yes to a line that asks yes or no.',
		source: handbook,
		fires: [{answer: 'Yes, that works.', topic: 'budget', manager: 'Would that do?'}],
		quiet: [{answer: 'Not quite.', topic: 'budget', manager: 'Would that do?'}],
		find: (reading, context) => (closed.includes(wantedIn(context)) ? yes(reading, context) : []),
	},
	{
		id: 'answer.says-no',
		cue: 'answer',
		since: 7,
		says: 'Says no to a line that asks yes or no.',
		source: handbook,
		fires: [{answer: 'No, it would not.', topic: 'budget', manager: 'Would that do?'}],
		quiet: [{answer: 'Yes, that works.', topic: 'budget', manager: 'Would that do?'}],
		find: (reading, context) => (closed.includes(wantedIn(context)) ? no(reading, context) : []),
	},
	{
		id: 'answer.says-no-more',
		cue: 'answer',
		since: 7,
		says: 'Answers in a word or two and leaves it there.',
		source: handbook,
		fires: [{answer: 'No, none.', topic: 'budget', manager: 'Do you have another offer?'}],
		quiet: [
			{
				answer: 'No, and I would like to stay if we find a way.',
				topic: 'budget',
				manager: 'Do you have another offer?',
			},
		],
		find: (reading, context) =>
			wantedIn(context) !== 'nothing' && isShort(reading) ? firstSentence(reading) : [],
	},
	{
		id: 'answer.only-asks-back',
		cue: 'answer',
		since: 7,
		says: 'Meets a question with a question and nothing else.',
		source: handbook,
		fires: [{answer: 'What is usual here?', topic: 'ask', manager: 'How much are you asking for?'}],
		quiet: [
			{
				answer: 'I would say 3,000. What is usual here?',
				topic: 'ask',
				manager: 'How much are you asking for?',
			},
		],
		find: (reading, context) =>
			wantedIn(context) !== 'nothing' && reading.sentences.every(({asks}) => asks)
				? sentencesThat(reading, ({asks}) => asks)
				: [],
	},
	{
		id: 'answer.asks-into-statement',
		cue: 'answer',
		since: 7,
		says: 'Asks something where the line asked nothing.',
		source: handbook,
		fires: [{answer: 'I see. Who decides, then?', topic: 'hr', manager: 'HR decides on bonuses.'}],
		quiet: [{answer: 'I see.', topic: 'hr', manager: 'HR decides on bonuses.'}],
		find: (reading, context) =>
			wantedIn(context) === 'nothing' ? sentencesThat(reading, ({asks}) => asks) : [],
	},
];
