/** Room for others, told by who does what: others did it, the manager carries something, the speaker may be wrong or asks. */
import {actsOf} from '../reading/acts.ts';
import type {Hit} from '../reading/pattern.ts';
import type {Reading} from '../reading/reading.ts';
import type {AnswerContext} from '../assessment.ts';
import {isPerson} from '../reading/persons.ts';
import {split, verbs} from '../lexicon/inflect.ts';
import {once, wording, type Rule} from './rule.ts';

const handbook = 'handbook: leave room for others';

const doing = new Set(
	verbs(
		'do:did:done build:built write:wrote:written design find:found catch:caught spot+ fix lead:led run:ran help support save pull own drive:drove:driven solve make:made invent figure trace test review draw:drew:drawn bring:brought keep:kept hold:held stay teach:taught show:showed train cut:cut draft supply deliver sort clean carry start convince persuade answer measure count compute collect negotiate organise organize handle prepare check warn notice suggest propose think:thought come:came cover give:gave work sit:sat rewrite:rewrote rebuild:rebuilt redo:redid get:got take:took beat win:won manage explain push discover debug translate drive document automate migrate coordinate calm',
	),
);
const between = new Set(
	split(
		"also really actually mostly even then has have had 's who quietly patiently alone both all just already did",
	),
);
const persons = new Set(split('she he they'));
const groups = new Set(
	split(
		'vendor supplier team crew desk shift colleagues others rest intern juniors trainees testers nurses drivers operators apprentices',
	),
);

/** Another person, named or by role, who did something. */
function othersDid(reading: Reading): Hit[] {
	const {tokens} = reading;
	const hits: Hit[] = [];
	tokens.forEach((token, at) => {
		const someone = persons.has(token.text) || groups.has(token.text) || isPerson(reading, at);
		if (!someone) return;
		let verb = at + 1;
		while (
			verb < at + 4 &&
			between.has(tokens[verb]?.text ?? '') &&
			tokens[verb]?.sentence === token.sentence
		)
			verb += 1;
		const word = tokens[verb];
		const next = tokens[verb + 1];
		if (word?.sentence !== token.sentence || word.after !== '') return;
		if (next?.text === 'not' || next?.text === 'nothing' || next?.text === 'nobody') return;
		// "Kenji cut", and "was Kenji's", "did Kenji"; not "ask Kenji".
		if (doing.has(word.text) && next?.sentence === token.sentence) hits.push({from: at, to: verb + 1});
	});
	return hits;
}

const sharesIt = wording(
	'@name|hers|his|theirs|them|her|him|colleague|colleagues|team|crew ..1 too|as well|alike|also|both',
	'not ..2 mine|me|my|alone|only ..2',
	'without @name|her|him|them|the|their|my|our ..4 not|no|lost|never|nothing|nowhere|there',
	'with @name|her|him|them and|,|,|the|i|we|together',
	'@name and i|me|@name',
	'i learned|learnt ..3 from|everything',
	'had|have already|long ..1 done|drafted|built|started|written|prepared',
	'together we|,|i',
	'leave|give|take ..2 its|their|her|his share|part|credit',
	'happy|glad|proud for|of him|her|them|@name|the',
	'my|our part|half|piece|bit|share|side ..1 was|is',
);

const feelsFor = wording(
	"must|can|cannot|not|sounds|would|'d ..1 be|feel|have|like ..4 hard|tough|horrible|awful|wearing|exhausting|tiring|difficult|unpleasant|lonely|thankless|awkward|rotten|miserable|grim|rough|easy|fun|pleasant|nice|pleasure|joy|fog|nightmare|heavy|frustrating|stressful",
	"not|n't ..1 envy ..3",
	"would|'d not ..1 want|like|wish|care ..1 to|your ..2 be|job|shoes|swap|change|have|hand|tell|choose|decide",
	"would|'d|will|'ll not ..1 ask|press|push|want|wish|expect|force|put|drag ..1 you ..3",
	"do|does|did|'s|is|was not ..2 your|yours|you|his|hers ..2 fault|doing|call|choice|decision|rule|idea|making|money|gift|hands",
	'you ..1 did|do not ..1 empty|choose|make|invent|set|write|decide|ask|cause|pick|draw|design|close|freeze|print',
	"you|you 've|have got|enough|back-to-back|plenty|others|more|twenty|dozens ..4 to|on|plate|since|hands|do|write|defend|please|juggle|carry",
	"i|we would|'d do|say|be|think|want|feel|ask ..1 the same|that too|it too|as well",
	'hard|tough|difficult|rough|bad|horrible|dreadful|sad|terrible|rotten|awful|lean|thin|uncertain|grim time|times|news|year|quarter|month|spot|position|place|job|call|hand|cards|choice|day|week|round',
	"someone|somebody|anyone|anybody 's share|pocket|envelope",
	'from|at anyone|anybody|@name|someone|somebody ..1 share|part|expense|please|nothing',
	"i 'm|am sorry|sad ..1 to|about|for|that ..4",
	'a|that|this ..1 prudent|fair|reasonable|sound|sensible|wise|good|decent|honest|understandable ..1 preference|question|point|rule|worry|test|caution|reason|answer|concern|request|condition|doubt|policy|practice|thought|objection|position',
	"that|it|this 's|is|sounds|seems ..2 reasonable|fair|prudent|sensible|understandable|thoughtful|right|true|wise|sound",
	"you|they|he|she 're|are|were|may be|might be|could be ..1 right|correct",
	'probably|partly|quite possibly|some of it|fair enough|fair point|true enough|good point',
	'i ..1 share|understand|see|saw|know|heard|gather|realise|realize|believe|trust|respect|accept ..1 the|that|your|you|what|why|how|it|this|there|they|some ..3',
);

const invites = wording(
	'how|where|what would|do|does|did|could|can|might|should you|it|feel|that ..2 see|land|think|feel|say|call|weigh|suggest|advise|prefer|judge|put|read|make|right|want|do',
	"what|which|where|how ..4 you|you 'd|they think|see|prefer|suggest|need|want|defend|recommend|advise|feel|like|believe|quibble|choose|say|do",
	"what 's|is ..2 your view|sense|feeling|read|advice|take|opinion|instinct|worry|concern",
	'what would ..2 convince|flip|change|help|feel|make|work|tip|satisfy|settle|do|sound|suit',
	'which|what ..2 thing|part|piece|bit|point|condition|one ..2 would|could|can|do|is|was',
	'tell|show|teach|guide|correct|stop|explain|help me|us ..4',
	'could|can|would|will|may|might you|i ..1 show|tell|explain|help|say|ask|borrow|hear|guide|advise|share|look ..3',
	'would you be|feel comfortable|willing|happy|open|able|ok|okay ..3',
	'would|does that|it|this be|sound|seem|feel|look|work ..1 too|fair|reasonable|right|ok|okay|cheeky|fine|acceptable ..2',
	'is|am|are that|it|this|i ..1 fair|reasonable|off|wrong|right|unreasonable|mad|missing|too|fine|ok|okay',
	"if|unless ..1 that|it|this|you|five|money|cash|now|half|a ..2 is|'s|'re|feels|seems|suits|prefer|would ..2 too|awkward|difficult|rather|better|easier|much|high|wrong|not|no|prefer|hard|tight ..3",
	"i|we 'd|would ..2 like|love|value|welcome|want|prefer|glad|be glad|happy to|your|hear ..3",
	'open|happy|glad|willing|ready|easy to|with|about|for|either ..4',
	'you|your ..1 can|may|could|might edit|change|strike|cross|correct|amend|cut|say|choose|pick|decide|tell|ring|check|call|ask ..3',
);

const admits = wording(
	'i|we|it ..1 was|were|is|got|get|had|counted|said ..2 wrong|mistaken|mistake|twice|late|off|too|unsure|badly|slow|lucky|careless',
	"that|this|it one? 's|is|was ..1 on|my me|mistake|fault|call|miss|doing|error",
	'my|our own? mistake|fault|error|call|miss|bad|doubt|doubts',
	'i|we ..1 must|have|had|need ..2 take|correct|withdraw|admit|confess|revise|cross ..2 back|that|it|one|out',
	"i|we ..1 do|can|could|did|have|would not|n't|no ..1 know|say|tell|claim|prove|swear|measure|write|have|promise|check|understand|idea|number|figure|pretend ..3",
	'i should|could|ought ..1 have ..3',
	'i|we|it|they may|might|could|can ..1 be|have|well|still ..3',
	'maybe|perhaps|probably|possibly not ..2 all|everything|only|just|mine|me',
	'not ..1 all|everything|entirely|fully|quite|only|sure|certain|perfect ..3',
	"i 'm|am ..1 not|less ..1 sure|certain|convinced|comparing|competing|claiming|saying ..2",
	"would|'d|will|'ll not ..1 claim|say|pretend|swear|lean|call|measure|boast ..3",
	'cross|strike|scratch|take that|it|this out|back',
	'correct|right|true one|figure|number is|was ..3',
	'some|part|half of it|that|this ..1 probably|was|is|may|might|could|luck|weather',
	'to be honest|fair|frank ..3',
	'if i|we ..1 am|was|were|got|have|be ..2 candid|honest|wrong|off|frank ..2',
);

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
	const line = new Set(
		manager
			.toLowerCase()
			.split(/[^\p{L}\p{N}'-]+/u)
			.filter((word) => word.length > 3),
	);
	const words = reading.tokens.slice(first.from, first.to);
	const spoilt = words.some(
		({tags}) =>
			tags.has('hostile') ||
			tags.has('blame') ||
			tags.has('threat') ||
			tags.has('luxury') ||
			tags.has('unfit'),
	);
	return !spoilt && words.some(({text}) => text.length > 3 && line.has(text))
		? [{from: first.from, to: first.to}]
		: [];
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
