/** Room for others, told by who does what: others did it, the manager carries something, the speaker may be wrong or asks. */
import {actsOf} from '../reading/acts.ts';
import type {Hit} from '../reading/pattern.ts';
import type {Reading} from '../reading/reading.ts';
import type {AnswerContext} from '../assessment.ts';
import {admits, feelsFor, invites, sharesIt} from './humility-wordings.ts';
import {othersDid} from './others-did.ts';
import {once, type Rule} from './rule.ts';
import {wordsOfLine} from './manager-line.ts';

const handbook = 'handbook: leave room for others';

const foundBy: Readonly<Record<string, Rule['find']>> = {
	credit: once((reading, context) => [...othersDid(reading), ...sharesIt(reading, context)]),
	feels: once(feelsFor),
	invites: once(invites),
	admits: once(admits),
};

function kinds(reading: Reading, context: AnswerContext): (readonly Hit[])[] {
	return Object.values(foundBy)
		.map((find) => find(reading, context))
		.filter((hits) => hits.length > 0);
}

/** The first sentence takes up a word of the manager's line, and asks and accuses nobody. */
function takesUp(reading: Reading, {manager}: AnswerContext): Hit[] {
	const first = reading.sentences[0];
	if (!first || first.asks || first.to - first.from > 16) return [];
	const line = wordsOfLine(manager);
	const words = reading.tokens.slice(first.from, first.to);
	const spoilt = words.some(
		({tags}) =>
			tags.has('hostile') ||
			tags.has('blame') ||
			tags.has('threat') ||
			tags.has('luxury') ||
			tags.has('unfit'),
	);
	return !spoilt && words.some(({text}) => line.has(text)) ? [{from: first.from, to: first.to}] : [];
}

export const humilityActRules: readonly Rule[] = [
	{
		id: 'humility.others-did',
		cue: 'humility',
		since: 2,
		says: 'Says what somebody else did.',
		source: handbook,
		fires: ['Kenji cut the load times.', 'The vendor supplied the box.', 'She drew the first plan.'],
		quiet: ['Ask Kenji about it.', 'They did nothing.'],
		find: othersDid,
	},
	{
		id: 'humility.shares',
		cue: 'humility',
		since: 2,
		says: 'Parts the result between the speaker and others.',
		source: handbook,
		fires: ['Together we moved the lines.', 'My part was the plan.'],
		quiet: ['I moved the lines.'],
		find: sharesIt,
	},
	{
		id: 'humility.feels-for',
		cue: 'humility',
		since: 2,
		says: 'Sees what the other side carries, or agrees with it.',
		source: handbook,
		fires: ['It must be wearing to plan like that.', "You didn't empty it.", 'A prudent preference.'],
		quiet: ['It must be paid.', 'You did not pay me.'],
		find: feelsFor,
	},
	{
		id: 'humility.invites',
		cue: 'humility',
		since: 2,
		says: 'Invites the other view.',
		source: handbook,
		fires: ['Where would you land?', 'Tell me which part you could defend.', 'Would that be too cheeky?'],
		quiet: ['Where is my money?'],
		find: invites,
	},
	{
		id: 'humility.admits',
		cue: 'humility',
		since: 2,
		says: 'Owns a mistake, a doubt or a limit.',
		source: handbook,
		fires: ['It was wrong.', 'That one is on me.', 'I cannot say it will hold.'],
		quiet: ['The plan was right.'],
		find: admits,
	},
	{
		id: 'humility.two-acts',
		cue: 'humility',
		since: 2,
		says: 'Leaves room for others in two ways.',
		source: handbook,
		fires: ["You didn't empty it. Where would you land?"],
		quiet: ["You didn't empty it."],
		find: (reading, context) => {
			const found = kinds(reading, context);
			return found.length >= 2 ? found.flat() : [];
		},
	},
	{
		id: 'humility.three-acts',
		cue: 'humility',
		since: 2,
		says: 'Leaves room for others in three ways.',
		source: handbook,
		fires: ["You didn't empty it. Kenji cut the load times. Where would you land?"],
		quiet: ["You didn't empty it. Where would you land?"],
		find: (reading, context) => {
			const found = kinds(reading, context);
			return found.length >= 3 ? found.flat() : [];
		},
	},
	{
		id: 'humility.opens-with-room',
		cue: 'humility',
		since: 2,
		says: 'Opens by leaving room for others.',
		source: handbook,
		fires: ["You didn't empty it. I ask all the same."],
		quiet: ["I ask all the same. You didn't empty it."],
		find: (reading, context) =>
			kinds(reading, context)
				.flat()
				.filter(({from}) => reading.tokens[from]?.sentence === 0),
	},
	{
		id: 'humility.takes-up',
		cue: 'humility',
		since: 2,
		says: 'Begins with what the manager said.',
		source: handbook,
		fires: [{answer: 'Sales are down, I saw.', topic: 'budget', manager: 'Sales are down.'}],
		quiet: [{answer: 'I want it now.', topic: 'budget', manager: 'Sales are down.'}],
		find: takesUp,
	},
	{
		id: 'humility.asks-view-last',
		cue: 'humility',
		since: 2,
		says: 'Ends with a question to the other side.',
		source: handbook,
		fires: ['It was 12. Where would you land?'],
		quiet: ['Where is it? It was 12.'],
		find: (reading) => {
			const last = reading.sentences.at(-1);
			return last?.asks === true
				? actsOf(reading).filter(({act, from}) => act === 'asks' && from >= last.from)
				: [];
		},
	},
];
