/** Whether an answer takes up what was said, and moves the talk on. */
import type {AnswerContext} from '../assessment.ts';
import type {Hit} from '../reading/pattern.ts';
import type {Reading} from '../reading/reading.ts';
import {pushbacks, pushedBack} from '../pushed-back.ts';
import {wordSet} from '../../word-set.ts';
import {askedRules} from './answer-asked.ts';
import {answerEvidenceRules} from './answer-evidence.ts';
import {deals, moves} from './answer-topics.ts';
import {backing} from './data.ts';
import {blaming, dropping, pressing, shown} from './fired.ts';
import {askings} from './moves.ts';
import {once, type Rule} from './rule.ts';
import {wordsOfLine} from './manager-line.ts';

const handbook = 'handbook: deal with it, then move';

/** The moves of an answer, and what of it takes up the line. */
const both = (reading: Reading, context: AnswerContext): [readonly Hit[], readonly Hit[]] => [
	moves[context.topic](reading, context),
	deals[context.topic](reading, context),
];

/** Words of the manager's line that the answer takes up. */
function echoes(reading: Reading, {manager}: AnswerContext): Hit[] {
	const line = wordsOfLine(manager);
	return reading.tokens.flatMap(({text}, at) =>
		line.has(text) && !plainWords.has(text) ? [{from: at, to: at + 1}] : [],
	);
}

const plainWords = wordSet(`
	that this with have from your what just about there here they them then than were will would could should
	been being when where which while into only also some more most much many very over after before want need
	know like make made take going does doing
`);

/** Moves in sentences that ask, offer or propose, and neither threaten nor drop it. */
const proposed = once((reading, context) => {
	const sentence = ({from}: Hit): number => reading.tokens[from]?.sentence ?? -1;
	const open = new Set(askings(reading).map(sentence));
	reading.sentences.forEach(({asks}, index) => {
		if (asks) open.add(index);
	});
	const spoilt = new Set([...pressing(reading, context), ...dropping(reading, context)].map(sentence));
	return moves[context.topic](reading, context).filter(
		(hit) => open.has(sentence(hit)) && !spoilt.has(sentence(hit)),
	);
});

export const answerRules: readonly Rule[] = [
	{
		id: 'answer.moves',
		cue: 'answer',
		since: 1,
		says: 'Makes the move that the line asks for.',
		source: handbook,
		fires: [
			{answer: 'Could half of it come from the training budget?', topic: 'budget'},
			{answer: 'Who decides, and what do they look at?', topic: 'hr'},
			{answer: 'I will send you a summary on Monday.', topic: 'close'},
		],
		quiet: [{answer: 'That is sad.', topic: 'budget'}],
		find: (reading, context) => moves[context.topic](reading, context),
	},
	{
		id: 'answer.moves-twice',
		cue: 'answer',
		since: 1,
		says: 'Makes several of the moves that the line asks for.',
		source: handbook,
		fires: [
			{
				answer: 'Could half of it come from the training budget? I would also take days off instead.',
				topic: 'budget',
			},
		],
		quiet: [{answer: 'That is sad.', topic: 'budget'}],
		find: (reading, context) => {
			const hits = moves[context.topic](reading, context);
			return new Set(hits.map(({from}) => reading.tokens[from]?.sentence)).size >= 2 ? hits : [];
		},
	},
	{
		id: 'answer.deals',
		cue: 'answer',
		since: 1,
		says: 'Takes up what the manager said.',
		source: handbook,
		fires: [{answer: 'Thank you for the time.', topic: 'close'}],
		quiet: [{answer: 'The weather.', topic: 'close'}],
		find: (reading, context) => deals[context.topic](reading, context),
	},
	{
		id: 'answer.deals-and-moves',
		cue: 'answer',
		since: 1,
		says: 'Takes up what the manager said and moves the talk on.',
		source: handbook,
		fires: [{answer: 'Thank you for the time. I will send you a summary on Monday.', topic: 'close'}],
		quiet: [{answer: 'Thank you for the time.', topic: 'close'}],
		find: (reading, context) => {
			const [move, deal] = both(reading, context);
			return move.length > 0 && deal.length > 0 ? [...move, ...deal] : [];
		},
	},
	{
		id: 'answer.proposes-move',
		cue: 'answer',
		since: 1,
		says: 'Asks for, offers or proposes the move that the line calls for.',
		source: handbook,
		fires: [{answer: 'Could half of it come from the training budget?', topic: 'budget'}],
		quiet: [{answer: 'Half of the training budget went to sales.', topic: 'budget'}],
		find: (reading, context) => (pushedBack.has(context.topic) ? proposed(reading, context) : []),
	},
	{
		id: 'answer.case-only',
		cue: 'answer',
		since: 1,
		says: 'Repeats the case to a pushback and asks for nothing.',
		advice: 'Say what you would like to happen now.',
		source: handbook,
		fires: [{answer: 'We cut the incidents by 40%.', topic: 'budget'}],
		quiet: [{answer: 'We cut the incidents by 40%. Could half of it come later?', topic: 'budget'}],
		find: (reading, context) =>
			pushbacks.has(context.topic) && proposed(reading, context).length === 0 ? shown(reading, context) : [],
	},
	{
		id: 'answer.nothing-proposed',
		cue: 'answer',
		since: 1,
		says: 'Proposes nothing.',
		advice: 'Say what you would like to happen now.',
		source: handbook,
		fires: [{answer: 'That is a pity.', topic: 'budget'}],
		quiet: [{answer: 'Could half of it come later?', topic: 'budget'}],
		find: (reading, context) =>
			pushedBack.has(context.topic) && proposed(reading, context).length === 0
				? reading.sentences.slice(0, 1).map(({from, to}) => ({from, to}))
				: [],
	},
	{
		id: 'answer.threatens',
		cue: 'answer',
		since: 1,
		says: 'Threatens instead of moving.',
		source: handbook,
		fires: [{answer: 'Then I sign with them. My notice is written.', topic: 'budget'}],
		quiet: [{answer: 'Could half of it come later?', topic: 'budget'}],
		find: (reading, context) => (proposed(reading, context).length === 0 ? pressing(reading, context) : []),
	},
	{
		id: 'answer.blames',
		cue: 'answer',
		since: 1,
		says: 'Blames or belittles instead of moving.',
		source: handbook,
		fires: [{answer: 'There was money for the new lobby.', topic: 'budget'}],
		quiet: [{answer: 'Could half of it come later?', topic: 'budget'}],
		find: (reading, context) =>
			pushbacks.has(context.topic) && proposed(reading, context).length === 0
				? blaming(reading, context)
				: [],
	},
	...answerEvidenceRules,
	...askedRules,
	{
		id: 'answer.thanks-and-next',
		cue: 'answer',
		since: 1,
		says: 'Thanks or accepts, and says what comes next.',
		source: handbook,
		fires: [{answer: 'Thank you. I will send you a summary by Friday.', topic: 'close'}],
		quiet: [{answer: 'Thank you.', topic: 'close'}],
		find: (reading, context) => {
			if (
				context.topic !== 'close' ||
				pressing(reading, context).length > 0 ||
				blaming(reading, context).length > 0
			)
				return [];
			const next = proposed(reading, context);
			return next.length > 0 ? next : [];
		},
	},
	{
		id: 'answer.echoes',
		cue: 'answer',
		since: 1,
		says: "Takes up the manager's own words.",
		source: handbook,
		fires: [
			{
				answer: 'The committee, then: who sits on it?',
				topic: 'hr',
				manager: 'The committee has the last word.',
			},
		],
		quiet: [{answer: 'We halved the build time.', topic: 'hr', manager: 'The committee has the last word.'}],
		find: echoes,
	},
	{
		id: 'answer.asks-or-offers',
		cue: 'answer',
		since: 1,
		says: 'Asks, offers or proposes something.',
		source: handbook,
		fires: ['Could we look at it again in May?'],
		quiet: ['That is sad.'],
		find: (reading) => askings(reading),
	},
	{
		id: 'answer.question',
		cue: 'answer',
		since: 1,
		says: 'Asks a question.',
		source: handbook,
		fires: ['When would that be?'],
		quiet: ['That is sad.'],
		find: (reading) => reading.sentences.filter(({asks}) => asks).map(({from, to}) => ({from, to})),
	},
	{
		id: 'answer.ends-asking',
		cue: 'answer',
		since: 1,
		says: 'Ends with a question.',
		source: handbook,
		fires: ['We cut it. When would that be?'],
		quiet: ['When would that be? I can wait.'],
		find: (reading) =>
			reading.sentences
				.slice(-1)
				.filter(({asks}) => asks)
				.map(({from, to}) => ({from, to})),
	},
	{
		id: 'answer.figure-and-reason',
		cue: 'answer',
		since: 1,
		says: 'Names a figure and why.',
		source: 'handbook: one figure and its reason',
		fires: [{answer: 'I would like 8,000 euros, because the new checks saved 90,000.', topic: 'ask'}],
		quiet: [{answer: 'I would like 8,000 euros.', topic: 'ask'}],
		find: (reading, context) => {
			if (context.topic !== 'ask') return [];
			const [move, deal] = both(reading, context);
			return move.length > 0 && (deal.length > 0 || backing(reading).length > 0) ? [...move, ...deal] : [];
		},
	},
];
