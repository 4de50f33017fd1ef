/** Mistakes at the end of a turn: what is given up, what is taken for a yes, what stays open. */
import {read} from '../reading/reading.ts';
import type {Hit} from '../reading/pattern.ts';
import type {Mistake, Seen} from './mistake.ts';
import {did, firstSentence, givenAway, lastSentence, looking, restWithoutFlag} from './seeing.ts';
import {clauseOfHit, restWithout} from './sentences.ts';
import {andNextStep, nextStep} from './worded.ts';
import {heard} from './wordings.ts';

const softly = looking(
	"i|we 'll|will|can ..1 see|look|try|think|consider|mention|ask|check|sleep|raise|keep",
	'let me think|see|check|sleep',
	"let 's|us see",
	'leave it with me',
	'remind me',
	'bear|keep it|that|you in mind',
	'do my best',
	'see what i can',
	'should be possible|fine|ok|okay',
	'i|we hope|expect',
	'probably|maybe|perhaps',
);
const taking = looking(
	'@thank',
	'@accept',
	'great|perfect|good|super|cool|wonderful|brilliant|lovely|fine|ok|okay|sure|alright|nice|fantastic',
);

const ownAndNextStep = (seen: Seen): string | undefined => andNextStep(restWithout(seen.reading, []), seen);
const settled = (seen: Seen): boolean =>
	did(seen, 'date', 'asks-date', 'in-writing', 'next-step') || seen.judged.levels.answer === 2;

export const outcomeMistakes: readonly Mistake[] = [
	{
		id: 'mistake.gave-away',
		title: 'Gave it away',
		about: 'concession',
		what: 'Drops the request, or agrees to wait, and asks nothing in return.',
		why: 'What is dropped without a price was not worth much, and next time it starts from there.',
		source: 'guideline: a request dropped for nothing is a concession',
		mend: 'Before you let go ask for one thing back: a part, a date, a condition, a written line.',
		advice: 'With “{words}” the request is gone for nothing. Ask for a part, a date or a condition first.',
		pair: {
			trade: 'web agency',
			before: 'Okay, forget I asked.',
			after: 'Okay, not this quarter. What would have to be true by June for it to be a yes?',
		},
		fires: [
			{answer: 'Okay, forget I asked.', topic: 'budget', flags: ['concession']},
			{answer: 'Sure, no rush, whenever suits you.', topic: 'deferral', flags: ['concession']},
		],
		quiet: [{answer: 'Okay. Could we look again in May?', topic: 'deferral', flags: []}],
		find: givenAway,
		mended: {cut: (seen, at) => restWithoutFlag(seen, 'concession', at), then: nextStep},
		frame: (seen) => `${heard[seen.context.topic]} ${nextStep(seen)}`,
	},
	{
		id: 'mistake.soft-promise',
		title: 'A soft promise taken for a yes',
		about: 'answer',
		reaches: 2,
		what: 'Thanks for a “we’ll see” as if something had been agreed.',
		why: 'Without a name and a date nothing was promised, and both of you will remember it differently.',
		source: 'general negotiation practice: an agreement has an owner and a date',
		mend: 'Thank them, then ask who does what by when.',
		advice: 'What you thank for was no yes yet. Ask who does what, and by when.',
		pair: {
			trade: 'data',
			before: 'Great, thanks, that sounds good!',
			after: 'Thank you. Will you ask Finance by Friday, and may I come by on Monday?',
		},
		fires: [
			{
				answer: 'Great, thank you, that sounds good!',
				topic: 'close',
				manager: "I'll see what I can do.",
				levels: {answer: 1},
			},
			{
				answer: 'Thanks a lot!',
				topic: 'deferral',
				manager: 'Remind me after the summer.',
				levels: {answer: 1},
			},
		],
		quiet: [
			{
				answer: 'Thank you. I will send you a page by Friday.',
				topic: 'close',
				manager: "I'll see what I can do.",
				levels: {answer: 2},
			},
			{
				answer: 'Great, thank you!',
				topic: 'close',
				manager: 'It is approved: 5,000 with the May salary.',
				levels: {answer: 1},
			},
		],
		find: (seen) => {
			const {topic, manager} = seen.context;
			if (topic === 'opening' || topic === 'evidence' || topic === 'ask' || settled(seen)) return undefined;
			const at = taking(seen.reading)[0];
			// To read the manager's line as well is most of the work: it is done where it can matter.
			if (at === undefined || softly(read(manager)).length === 0) return undefined;
			return clauseOfHit(seen.reading, at);
		},
		mended: {add: ownAndNextStep},
		frame: nextStep,
	},
	{
		id: 'mistake.no-next-step',
		title: 'No next step',
		about: 'answer',
		reaches: 2,
		what: 'Ends the talk and nobody knows what happens next.',
		why: 'What has no date is overtaken by what has one.',
		source: 'guideline: the close thanks and names what happens next',
		mend: 'Say what you will do by when, and ask when you look at it again.',
		advice: 'You ended without a next step. Say what you will send, by when, and when you talk again.',
		pair: {
			trade: 'embedded',
			before: 'Thanks for listening.',
			after: 'Thanks for listening. I will mail you the two points tonight; can we look again on the third?',
		},
		fires: [
			{answer: 'Thank you for listening to me.', topic: 'close', levels: {answer: 1}},
			{answer: 'It was good to talk.', topic: 'close', levels: {answer: 0}},
		],
		quiet: [
			{answer: 'Thank you. I will send you a summary tomorrow.', topic: 'close', levels: {answer: 2}},
			{answer: 'Thank you for listening.', topic: 'budget', levels: {answer: 1}},
		],
		find: (seen): Hit | undefined => {
			if (seen.context.topic !== 'close' || seen.judged.flags.includes('concession') || settled(seen))
				return undefined;
			return seen.reading.sentences.length > 1 ? lastSentence(seen) : firstSentence(seen);
		},
		mended: {add: ownAndNextStep},
		frame: nextStep,
	},
];
