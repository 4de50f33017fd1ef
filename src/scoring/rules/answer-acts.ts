/** What the answer does, told by how its stretches begin (see acts.ts) and not by what they are about. */
import {actsOf, type Act, type ActHit} from '../reading/acts.ts';
import type {Hit} from '../reading/pattern.ts';
import type {Reading} from '../reading/reading.ts';
import {pushedBack} from '../pushed-back.ts';
import type {Rule} from './rule.ts';

const handbook = 'handbook: deal with it, then move';

const which = (reading: Reading, ...acts: readonly Act[]): ActHit[] =>
	actsOf(reading).filter(({act}) => acts.includes(act));
const real = (reading: Reading): ActHit[] => which(reading, 'asks', 'requests', 'offers', 'proposes');

/** Classes of words that say that a stretch is about the talk and what may come of it. */
const matters: readonly string[] = [
	'bonus',
	'budget',
	'pot',
	'split',
	'later',
	'form',
	'process',
	'ask-process',
	'ask-backing',
	'material',
	'date',
	'bar',
	'written',
	'interim',
	'is-money',
	'is-date',
	'money',
];

const touches = ({tokens}: Reading, {from, to}: Hit): boolean =>
	tokens.slice(from, to).some(({tags}) => matters.some((tag) => tags.has(tag)));

const whole = ({sentences}: Reading): Hit[] => sentences.slice(0, 1).map(({from, to}) => ({from, to}));

/** A longer question carries a proposal of its own. */
const longestPlea = 12;

export const actRules: readonly Rule[] = [
	{
		id: 'answer.asks',
		cue: 'answer',
		since: 2,
		says: 'Asks a question that can be answered.',
		source: handbook,
		fires: ['Who signs it?', 'ok, and when can we look again'],
		quiet: ['Lean?', 'Who else could it go to, those passengers?', 'Which is a pity.'],
		find: (reading) => which(reading, 'asks'),
	},
	{
		id: 'answer.requests',
		cue: 'answer',
		since: 2,
		says: 'Asks for something to be done.',
		source: handbook,
		fires: ['Then introduce me to her.', "I'd like half of it in May."],
		quiet: ['Then drop it.', 'I like the new desk.'],
		find: (reading) => which(reading, 'requests'),
	},
	{
		id: 'answer.offers',
		cue: 'answer',
		since: 2,
		says: 'Offers to do something.',
		source: handbook,
		fires: ["I'll send you one page tonight.", 'Let me show you the sheet.'],
		quiet: ["I'll leave it.", 'We will see.'],
		find: (reading) => which(reading, 'offers'),
	},
	{
		id: 'answer.proposes',
		cue: 'answer',
		since: 2,
		says: 'Proposes a way.',
		source: handbook,
		fires: ['What if half of it comes from the training line?', "Let's say the first of May."],
		quiet: ["Let's leave it.", 'What a year.'],
		find: (reading) => which(reading, 'proposes'),
	},
	{
		id: 'answer.does-something',
		cue: 'answer',
		since: 2,
		says: 'Asks, offers or proposes.',
		source: handbook,
		fires: ['Who signs it?', "I'll send you one page tonight."],
		quiet: ['That is a pity.', 'Lean? We bought a climbing wall.'],
		find: real,
	},
	{
		id: 'answer.does-two-things',
		cue: 'answer',
		since: 2,
		says: 'Asks, offers or proposes more than one thing.',
		source: handbook,
		fires: ["Who signs it? I'll send you one page tonight."],
		quiet: ['Who signs it?'],
		find: (reading) => {
			const found = real(reading);
			return found.length > 1 ? found : [];
		},
	},
	{
		id: 'answer.does-on-the-matter',
		cue: 'answer',
		since: 2,
		says: 'Asks, offers or proposes something about the bonus, who decides, or when.',
		source: handbook,
		fires: ['Could half of the bonus come in May?'],
		quiet: ['Could you move the plant?'],
		find: (reading) => real(reading).filter((act) => touches(reading, act)),
	},
	{
		id: 'answer.pleads',
		cue: 'answer',
		since: 2,
		says: 'Asks shortly for a yes, and for nothing about money, people, a date or a bar.',
		advice: 'Ask what, which, who or when.',
		source: handbook,
		fires: [
			{answer: 'Could you maybe think about it again?', topic: 'deferral'},
			{answer: 'Is there really no chance?', topic: 'budget'},
		],
		quiet: [
			{answer: 'Could you put it in writing?', topic: 'deferral'},
			{answer: 'What would change it?', topic: 'deferral'},
		],
		find: (reading, {topic}) => {
			if (!pushedBack.has(topic) || reading.figures.length > 0) return [];
			const found = real(reading);
			const closed = (act: ActHit): boolean =>
				act.act === 'asks' &&
				act.to - act.from <= longestPlea &&
				reading.tokens[act.from]?.tags.has('question-word') !== true &&
				!touches(reading, act);
			return found.length > 0 && found.every(closed) ? found : [];
		},
	},
	{
		id: 'answer.does-nothing',
		cue: 'answer',
		since: 2,
		says: 'Asks for nothing, offers nothing, proposes nothing.',
		advice: 'Say what you would like to happen now.',
		source: handbook,
		fires: [{answer: 'That is a pity. It was a good year.', topic: 'budget'}],
		quiet: [{answer: 'Who signs it?', topic: 'hr'}],
		find: (reading, {topic}) => (pushedBack.has(topic) && real(reading).length === 0 ? whole(reading) : []),
	},
	{
		id: 'answer.rhetorical',
		cue: 'answer',
		since: 2,
		says: 'Asks what wants no answer.',
		source: handbook,
		fires: ['Lean?', 'Why should I care?'],
		quiet: ['Who signs it?'],
		find: (reading) => which(reading, 'rhetorical'),
	},
];
