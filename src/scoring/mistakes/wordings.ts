/**
 * Every word a rewrite may add to what the speaker said. They hold no figure and no fact: what is missing is a slot.
 * A test holds each rewrite to these words, the speaker's and those of their case.
 */
import type {Topic} from '../../terms.ts';

/** What moves the talk on, by what the manager's line was about. */
export const nextSteps: Readonly<Record<Topic, string>> = {
	opening: 'I would like to talk about a bonus for {result}.',
	evidence: '{measure} went from {before} to {now}.',
	ask: 'I would ask for {figure}, and the reason is {result}.',
	budget: 'Could part of it come now and the rest in {month}?',
	hr: 'Who decides it, what do they look at, and may I write one page for them by {day}?',
	deferral: 'Could we write down the date, {month}, and what has to be true by then?',
	close: 'I will write down what we said and send it by {day}. When do we look at it again?',
};

/** A question that cannot be answered with no. */
export const openQuestions: Readonly<Record<Topic, string>> = {
	opening: 'When would be a good moment to talk about a bonus?',
	evidence: 'Which of the results matters most to you?',
	ask: 'What would make {figure} possible?',
	budget: 'What would make part of it possible this year, and from which budget?',
	hr: 'Who decides it, and what do they need to see?',
	deferral: 'What would have to be true by {month} for it to be a yes?',
	close: 'What happens next, and by {day}?',
};

/** What to offer or ask in place of pressure. */
export const invitations: Readonly<Record<Topic, string>> = {
	...openQuestions,
	evidence: 'May I show what it brought: {worth}?',
	ask: 'What would make that possible?',
	budget: 'What would make that possible this year?',
	close: 'When do we look at it again?',
};

/** Ends put to a sentence of the speaker. */
export const tails = {
	baseline: ', from {before} to {now}',
	metric: ': {measure} went from {before} to {now}',
	aside: ' ({measure}: {before} before, {now} now)',
	effort: ', and in that time {measure} went from {before} to {now}',
	worth: ', which meant {worth}',
	price: ' Beside that, the bonus I ask for is {figure}.',
	figure: ' of {figure}',
	reason: '; the reason is {result}',
	instead: ' The reason is a result: {result}.',
	credit: ' My part was {own}; not mine alone: {others}.',
	plain: ', which for {whom} meant {better}',
} as const;

/** The no, taken up in half a sentence. */
export const heard: Readonly<Record<Topic, string>> = {
	opening: 'I see that this may be a bad moment.',
	evidence: 'I see that this is not enough yet.',
	ask: 'I see that this is a lot to ask.',
	budget: 'I hear that there is no money for it now.',
	hr: 'I hear that the decision is made elsewhere.',
	deferral: 'I hear that it is not for now.',
	close: 'I hear that it is not settled today.',
};

/** Begins put before it. */
export const heads = {
	point: 'I see that {point}.',
	question: 'You asked about {question}:',
	whether: 'I would like to ask whether',
	like: 'I would like to',
} as const;

/** Whole sentences with slots, where nothing of the speaker's can be kept. */
export const frames = {
	result: '{deed}: {measure} went from {before} to {now}.',
	figure: 'I would ask for {figure}.',
	ask: 'I would ask for {figure}. The reason is {result}.',
	shared: 'My part was {own}. Not mine alone: {others}.',
	keep: 'I would still like to find a way.',
} as const;
