/** Whether an answer gives what the manager's line asks for. */
import type {Hit} from '../reading/pattern.ts';
import type {Reading} from '../reading/reading.ts';
import {backing} from './data.ts';
import {wantedIn, type Wanted} from './line-asks.ts';
import {once, wording, type Example, type Rule} from './rule.ts';

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

interface Kind {
	readonly wanted: Wanted;
	/** What is asked for, in words. */
	readonly says: string;
	/** A line that asks for it, an answer that gives it, and one that does not. */
	readonly line: string;
	readonly giving: string;
	readonly lacking: string;
	readonly find: Rule['find'];
}

/** What answers a question of each kind. What asks for a way, or for nothing, can be met by too much to say what. */
const kinds: readonly Kind[] = [
	{
		wanted: 'sum',
		says: 'a sum',
		line: 'So how much are you asking for?',
		giving: 'I would like 4,000 euros.',
		lacking: 'Whatever seems right to you.',
		find: figures,
	},
	{
		wanted: 'day',
		says: 'a day',
		line: 'And when would that be?',
		giving: 'By the end of March.',
		lacking: 'That is up to you.',
		find: days,
	},
	{
		wanted: 'person',
		says: 'a person',
		line: 'Who helped you?',
		giving: 'Priya and the platform team.',
		lacking: 'It went well.',
		find: (reading, context) => [...people(reading), ...alone(reading, context)],
	},
	{
		wanted: 'reason',
		says: 'a reason',
		line: 'Why that much?',
		giving: 'Because it is a tenth of what the checks save.',
		lacking: 'I thought so.',
		find: (reading, context) => [
			...because(reading, context),
			...backing(reading).map(({token}) => ({from: token, to: token + 1})),
		],
	},
	{
		wanted: 'words',
		says: 'words to use',
		line: 'What should I tell them?',
		giving: 'Tell them that the new checks caught every wrong invoice.',
		lacking: 'Good question.',
		find: (reading) => (reading.tokens.length >= 8 ? firstSentence(reading) : []),
	},
	{
		wanted: 'terms',
		says: 'a condition',
		line: 'What has to be shown by then?',
		giving: 'If the rate stays under two percent, it is paid.',
		lacking: 'I would rather not.',
		find: (reading, context) => [...terms(reading, context), ...days(reading), ...figures(reading)],
	},
	{
		wanted: 'form',
		says: 'which form it could take',
		line: 'How about a course instead?',
		giving: 'A course in June would do.',
		lacking: 'Hm, that again.',
		find: (reading, context) => [...signals(reading, 'form'), ...yes(reading, context)],
	},
	{
		wanted: 'before',
		says: 'a figure',
		line: 'What was it before?',
		giving: 'Fourteen a week.',
		lacking: 'It was bad.',
		find: figures,
	},
];

const given = once(
	(reading, context) => kinds.find(({wanted}) => wanted === wantedIn(context))?.find(reading, context) ?? [],
);

const example = (manager: string, answer: string): Example => ({answer, topic: 'ask', manager});

/** Asked in a way that a yes or a no answers. */
const closed: readonly Wanted[] = ['yes-no', 'elsewhere', 'form'];

const isShort = ({tokens}: Reading): boolean => tokens.length <= 6;

export const askedRules: readonly Rule[] = [
	...kinds.map(({wanted, says, line, giving, lacking}): Rule => ({
		id: `answer.gives-${wanted}`,
		cue: 'answer',
		since: 7,
		says: `Gives what the line asks for: ${says}.`,
		source: handbook,
		fires: [example(line, giving)],
		quiet: [example(line, lacking)],
		find: (reading, context) => (wantedIn(context) === wanted ? given(reading, context) : []),
	})),
	...kinds.map(({wanted, says, line, giving, lacking}): Rule => ({
		id: `answer.lacks-${wanted}`,
		cue: 'answer',
		since: 7,
		says: `The line asks for ${says}, and there is none.`,
		advice: 'Answer what was asked before you go on.',
		source: handbook,
		fires: [example(line, lacking)],
		quiet: [example(line, giving)],
		find: (reading, context) =>
			wantedIn(context) === wanted && given(reading, context).length === 0 ? firstSentence(reading) : [],
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
