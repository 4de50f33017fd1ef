/** How an answer deals with the question for evidence. */
import {shown, spoiled} from './fired.ts';
import {wording, type Rule} from './rule.ts';

const handbook = 'handbook: deal with it, then move';

/** Told of things people did, in the first person or of one's own side. */
const told = wording(
	'i|we ..2 @make',
	'i|we|my|our ..3 @change',
	'mine|ours ..3',
	'@team-noun|@name|customers|nobody|everybody|everyone ..4 now|since|any more|anymore|by themselves|on their own|renewed|stayed|noticed',
	'used to ..8',
	'now|today|since ..8',
	'nothing broke|failed|slipped|stopped|burned',
);

export const answerEvidenceRules: readonly Rule[] = [
	{
		id: 'answer.shows-evidence',
		cue: 'answer',
		since: 1,
		says: 'Gives evidence and does not take it back.',
		source: handbook,
		fires: [{answer: 'We cut the incidents by 40%.', topic: 'evidence'}],
		quiet: [{answer: 'Maybe 40%, I never measured it.', topic: 'evidence'}],
		find: (reading, context) =>
			context.topic === 'evidence' && spoiled(reading, context).length === 0 ? shown(reading, context) : [],
	},
	{
		id: 'answer.tells-work',
		cue: 'answer',
		since: 1,
		says: 'Tells what was done and does not take it back.',
		source: handbook,
		fires: [{answer: 'We rebuilt the desk so that nurses find it.', topic: 'evidence'}],
		quiet: [{answer: 'It was mostly luck.', topic: 'evidence'}],
		find: (reading, context) =>
			context.topic === 'evidence' && spoiled(reading, context).length === 0 ? told(reading, context) : [],
	},
	{
		id: 'answer.spoils-evidence',
		cue: 'answer',
		since: 1,
		says: 'Hedges, blanks or drowns the evidence.',
		source: handbook,
		fires: [{answer: 'Maybe 40%, I never measured it.', topic: 'evidence'}],
		quiet: [{answer: 'We cut the incidents by 40%.', topic: 'evidence'}],
		find: (reading, context) => (context.topic === 'evidence' ? spoiled(reading, context) : []),
	},
	{
		id: 'answer.no-evidence',
		cue: 'answer',
		since: 1,
		says: 'Gives no evidence.',
		advice: 'Answer with one result.',
		source: handbook,
		fires: [{answer: 'It felt good.', topic: 'evidence'}],
		quiet: [{answer: 'We cut the incidents by 40%.', topic: 'evidence'}],
		find: (reading, context) =>
			context.topic === 'evidence' &&
			shown(reading, context).length === 0 &&
			told(reading, context).length === 0
				? reading.sentences.slice(0, 1).map(({from, to}) => ({from, to}))
				: [],
	},
];
