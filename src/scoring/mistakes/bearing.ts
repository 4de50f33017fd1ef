/** Mistakes of answering: what was done with the manager's line. */
import {pushbacks} from '../pushed-back.ts';
import type {Mistake, Seen} from './mistake.ts';
import {argues, did, faulty, firstSentence, questions, stepped, tookUp} from './seeing.ts';
import {restWithout, sentence} from './sentences.ts';
import {andNextStep, frameOf, nextStep, wordedFor} from './worded.ts';
import {heads} from './wordings.ts';

const begun = /^(?:but|and|so|well|yes|no)\b[\s,]+/iu;

// Behind a sentence that takes up the point an answer no longer begins with "but".
const own = ({reading}: Seen): string | undefined => {
	const rest = restWithout(reading, []);
	return rest && (sentence(rest.replace(begun, '')) ?? rest);
};
const ownAndNextStep = (seen: Seen): string | undefined => andNextStep(own(seen), seen);

export const bearingMistakes: readonly Mistake[] = [
	{
		id: 'mistake.repeated-case',
		title: 'Only repeated the case',
		about: 'answer',
		reaches: 2,
		what: 'Meets a pushback with the results once more, and proposes nothing.',
		why: 'The manager has heard them and still has the same obstacle.',
		source: 'guideline: only repeating the case leaves the line where it is',
		mend: 'Say the point back in your words, then put one proposal or question on the table.',
		advice:
			'The results are known by now; the obstacle is still there. Put one proposal or question after them.',
		pair: {
			trade: 'games',
			before: 'But the launch really went well.',
			after:
				'I see that the pot is spent. The launch went well: could the bonus come from what it saves next year?',
		},
		fires: [
			{answer: 'But we cut the outages from nine to two.', topic: 'budget', levels: {data: 2, answer: 1}},
		],
		quiet: [
			{answer: 'We cut the outages from nine to two.', topic: 'evidence', levels: {data: 2, answer: 2}},
			{answer: 'I know that it is tight.', topic: 'budget', levels: {answer: 1}},
		],
		find: (seen) => {
			if (
				!pushbacks.has(seen.context.topic) ||
				seen.judged.levels.answer === 2 ||
				faulty(seen) ||
				stepped(seen)
			)
				return undefined;
			return argues(seen) && questions(seen).length === 0 ? firstSentence(seen) : undefined;
		},
		mended: {
			add: (seen) => {
				const rest = ownAndNextStep(seen);
				return rest === undefined || tookUp(seen) ? rest : `${wordedFor(seen, heads.point)} ${rest}`;
			},
		},
		frame: (seen) => `${wordedFor(seen, heads.point)} ${nextStep(seen)}`,
	},
	{
		id: 'mistake.another-question',
		title: 'Answered another question',
		about: 'answer',
		reaches: 2,
		what: 'A reply that does not touch what was said.',
		why: 'The question comes back, with the thought that you may have no answer to it.',
		source: 'guideline: an answer that ignores the line is 0',
		mend: 'Take up the manager’s words in half a sentence, then say your own.',
		advice: 'That was not what you were asked. Take up the question first, then say your part.',
		pair: {
			trade: 'machine learning',
			before: '(Asked who decides it:) The model is at 94% now.',
			after: 'I do not know who decides it; could you tell me? I can give them the model’s figures.',
		},
		fires: [
			{
				answer: 'We should really upgrade the database soon.',
				topic: 'budget',
				manager: 'There is no money this year.',
				levels: {answer: 0},
			},
		],
		quiet: [
			{answer: 'Could half of it come in May?', topic: 'budget', levels: {answer: 2}},
			{answer: 'Fine, forget it.', topic: 'budget', levels: {answer: 0}, flags: ['concession']},
		],
		find: (seen) =>
			seen.judged.levels.answer > 0 || faulty(seen) || seen.context.topic === 'close' || tookUp(seen)
				? undefined
				: firstSentence(seen),
		mended: {
			add: (seen) => {
				// What has nothing to do with the line is not worth saying again; the case may be.
				const rest = argues(seen) ? own(seen) : undefined;
				if (rest === undefined) return undefined;
				return pushbacks.has(seen.context.topic)
					? `${wordedFor(seen, heads.point)} ${rest} ${nextStep(seen)}`
					: `${wordedFor(seen, heads.question)} ${nextStep(seen)} ${rest}`;
			},
		},
		frame: (seen) =>
			pushbacks.has(seen.context.topic) ? `${wordedFor(seen, heads.point)} ${nextStep(seen)}` : frameOf(seen),
	},
	{
		id: 'mistake.only-sympathised',
		title: 'Only sympathised',
		about: 'answer',
		reaches: 2,
		what: 'Takes the obstacle as real and leaves it there.',
		why: 'It is kind, and it is heard as agreement with the no.',
		source: 'guideline: only sympathising leaves the line where it is',
		mend: 'Keep the sympathy and add one proposal or question.',
		advice: '“{words}” is a good start, and you stopped there. Add one proposal or question.',
		pair: {
			trade: 'logistics',
			before: 'I understand that the year was hard.',
			after:
				'I understand that the year was hard. Which month could we look at it again, and what should be true by then?',
		},
		fires: [
			{
				answer: 'I understand that the budget is tight this year.',
				topic: 'budget',
				levels: {humility: 1, answer: 1},
			},
		],
		quiet: [
			{
				answer: 'I understand that it is tight. Could half of it come in May?',
				topic: 'budget',
				levels: {humility: 1, answer: 2},
			},
		],
		find: (seen) => {
			if (!pushbacks.has(seen.context.topic) || seen.judged.levels.answer === 2 || faulty(seen))
				return undefined;
			if (stepped(seen) || questions(seen).length > 0 || !did(seen, 'acknowledged', 'thanks'))
				return undefined;
			return firstSentence(seen);
		},
		mended: {add: ownAndNextStep},
		frame: (seen) => `${wordedFor(seen, heads.point)} ${nextStep(seen)}`,
	},
	{
		id: 'mistake.skipped-point',
		title: 'Moved on without taking it up',
		about: 'answer',
		reaches: 2,
		what: 'Proposes something, and does not say that the obstacle was heard.',
		why: 'Who does not feel heard says it again, and your proposal with it goes under.',
		source: 'guideline: moving forward without dealing with the line is half an answer',
		mend: 'Put the manager’s point in your own words in front.',
		advice:
			'Your proposal comes before you showed that you heard the point. Say it back in half a sentence first.',
		pair: {
			trade: 'security',
			before: 'Then half in March.',
			after: 'The pot is closed until the audit, I see that. Could half come in March, when it opens?',
		},
		fires: [
			{
				answer: 'Pay half of it in March.',
				topic: 'budget',
				manager: 'There is no money left.',
				levels: {answer: 1, humility: 0},
			},
		],
		quiet: [
			{
				answer: 'I see that the pot is empty. Could half of it come in March?',
				topic: 'budget',
				levels: {answer: 2},
			},
		],
		find: (seen) => {
			if (!pushbacks.has(seen.context.topic) || seen.judged.levels.answer !== 1 || faulty(seen))
				return undefined;
			return stepped(seen) && !tookUp(seen) ? firstSentence(seen) : undefined;
		},
		mended: {
			add: (seen) => {
				const rest = own(seen);
				return rest && `${wordedFor(seen, heads.point)} ${rest}`;
			},
		},
		frame: (seen) => `${wordedFor(seen, heads.point)} ${nextStep(seen)}`,
	},
];
