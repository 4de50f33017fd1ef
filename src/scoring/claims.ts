/** Every figure an answer claims, so that it can be held against what was claimed before. */
import {expression} from './expression/expression.ts';
import type {AnswerContext, Claim} from './assessment.ts';
import {isAboutWork, isPartOfDeal, wordsOfFigure} from './facts/claimed-figure.ts';
import {sizes} from './reading/quantity.ts';
import {scopeOf, type Figure} from './reading/figures.ts';
import {lowOf} from '../quantities/quantity.ts';
import {placeOf, type Reading} from './reading/reading.ts';
import {contentOf} from '../content-words.ts';

/** Nobody claims more in one breath; it bounds the work on a paste of nothing else. */
const mostClaims = 60;

/** How far around a figure the words stand that say what it is a figure of. */
const reach = 30;

/** Money that went out is no worth: the two are never held against each other. */
const spent = new Set(
	'cost costs spent spend paid pay pays invested invest budget price fee fees'.split(' '),
);

function aboutOf({tokens}: Reading, {token, clause}: Figure): Pick<Claim, 'about' | 'beside' | 'spent'> {
	const sentence = tokens[token]?.sentence;
	const near = tokens
		.slice(Math.max(0, token - reach), token + reach)
		.filter((each, index) => each.sentence === sentence && index !== Math.min(reach, token));
	const scope = clause
		? tokens.slice(Math.max(clause.from, token - reach), Math.min(clause.to, token + reach))
		: [];
	const stems = (list: readonly {readonly text: string}[]): readonly string[] =>
		contentOf(list.map(({text}) => text).join(' '));
	return {
		about: stems(near),
		beside: stems(scope.filter((each) => each !== tokens[token])),
		// What costs so much less is no money that went out.
		spent:
			scope.some(({text}) => spent.has(text)) &&
			!scope.some(({text}) => text === 'less' || text === 'fewer' || text === 'cheaper'),
	};
}

const takenUp = expression(
	/(?:\b(?:that|this) (?:number|figure|sum|amount|value|saving|total) (?:was|is|stands at|stood at|comes to|came to|should be|should have been)|\b(?:sorry|correction),?(?: (?:i meant|it was|it is|it's))?|\bi (?:meant|should have said))(?: (?:about|around|roughly|more like|really|actually|in fact|rather|closer to))*$/u,
);

/** Whether the words right before a figure take up one that was named before. */
function restates({tokens}: Reading, {token}: Figure): boolean {
	const sentence = tokens[token]?.sentence;
	const lead = tokens
		.slice(Math.max(0, token - 8), token)
		.filter((each) => each.sentence === sentence)
		.map(({text}) => text);
	return takenUp.test(lead.join(' ').replaceAll(' ,', ','));
}

const leading = new Set(
	'lead leads led leading manage manages managed managing run ran running head headed coach coached coaching mentor mentored mentoring train trained training teach taught hire hired hiring onboard onboarded onboarding recruit recruited supervise supervised'.split(
		' ',
	),
);

/** Whether the clause tells of people who were led, taught or hired. */
const tookOn = ({tokens}: Reading, {token, clause}: Figure): boolean =>
	tokens.slice(clause?.from ?? token, clause?.to ?? token + 1).some(({text}) => leading.has(text));

/** Said of a talk that is to be had, and of no call that was handled. */
const talkAsked = new Set('you your need give can could let have got'.split(' '));

/** Whether a length of time is told of the work: “the call takes 12 minutes”, and not “have you got 10 minutes?”. */
const isOfWork = ({tokens}: Reading, {token}: Figure): boolean =>
	!tokens.some(({sentence, text}) => sentence === tokens[token]?.sentence && talkAsked.has(text));

const moving = new Set(
	'up down by rose rise risen fell fallen dropped gained lost grew climbed improved increased decreased added'.split(
		' ',
	),
);

/** “Up 9 points” is no number of points to be made. */
const isPoints = ({tokens}: Reading, {token, quantity}: Figure): boolean =>
	/^points?$/u.test(quantity.unit) &&
	tokens
		.slice(Math.max(0, token - 2), token)
		.some(({sentence, text}) => sentence === tokens[token]?.sentence && moving.has(text));

const lasting = new Set('after takes take took within under needs lasts'.split(' '));

/** “In one day” and “takes a week” count it; “a year” does not. */
const isCounted = ({tokens}: Reading, {token}: Figure): boolean =>
	/^(?:1|one)\b/u.test(tokens[token]?.text ?? '') || lasting.has(tokens[token - 1]?.text ?? '');

const supposing = new Set('if might could would'.split(' '));

/** “Maybe twenty a week” is said all the same. */
const isHedged = ({tokens}: Reading, {said, token, clause}: Figure): boolean =>
	said === 'supposed' && !scopeOf(tokens, token, clause).some(({text}) => supposing.has(text));

/** People who are counted, and not a few who are only mentioned. */
const isManyPeople = ({quantity: {spelled, value}}: Figure): boolean => !spelled || lowOf(value) > 12;

function isClaim(reading: Reading, {topic}: AnswerContext, figure: Figure): boolean {
	if ((figure.said !== 'told' && !isHedged(reading, figure)) || !sizes.has(figure.kind)) return false;
	// "What it brings in a year" claims no year.
	if (figure.kind === 'duration' && figure.quantity.value === 1 && !isCounted(reading, figure)) return false;
	// "We save 120 hours of analyst time" is no talk that is asked for.
	if (figure.role === 'meeting')
		return figure.quantity.change !== undefined || (isAboutWork(topic) && isOfWork(reading, figure));
	// Whom somebody led, taught or hired is claimed like any other figure.
	if (figure.role === 'headcount')
		return isAboutWork(topic) && (tookOn(reading, figure) || isManyPeople(figure));
	// Hours that were put in are told of the work as well.
	if (figure.role === 'effort') return isAboutWork(topic);
	if (figure.role === 'trivial') return isAboutWork(topic) && isPoints(reading, figure);
	if (figure.role === 'metric') return isAboutWork(topic) || !isPartOfDeal(reading, figure);
	// “I look after 640 laptops”: nobody asks for laptops.
	const isCount = figure.role === 'ask' && figure.kind === 'count' && figure.quantity.unit !== '';
	return (figure.role === 'loose' || isCount) && isAboutWork(topic);
}

const announced = expression(
	/^(?:questions?|reasons?|topics?|words|sentences|remarks?|thoughts?|ideas?|options?|proposals?|suggestions?|requests?|facts?|examples?|arguments?)$/u,
);

/** How a figure may be said that nobody would be praised for, and that is held against others all the same. */
const slightly: readonly Figure['said'][] = ['told', 'supposed', 'denied'];

/** Whether a figure carries no claim and is held against another all the same, where one is told of the same thing. */
function isSlight(
	reading: Reading,
	{topic}: AnswerContext,
	{role, kind, quantity, said, ...rest}: Figure,
): boolean {
	if (!slightly.includes(said) || !sizes.has(kind) || !isAboutWork(topic)) return false;
	if (role === 'meeting') return isOfWork(reading, {role, kind, quantity, said, ...rest});
	if (role === 'ask')
		return kind !== 'money' && kind !== 'percent' && (quantity.unit !== '' || quantity.per !== undefined);
	return (
		kind !== 'count' || ((quantity.value !== 1 || quantity.unit !== '') && !announced.test(quantity.unit))
	);
}

const isAsk = ({role, kind, said}: Figure): boolean =>
	role === 'ask' && said !== 'denied' && (kind === 'money' || kind === 'percent');

/** The figures told as true, and those asked for, in the order of the text. */
export function claimsOf(reading: Reading, context: AnswerContext): readonly Claim[] {
	const claims: Claim[] = [];
	for (const figure of reading.figures) {
		if (claims.length === mostClaims) break;
		const takesUp = restates(reading, figure);
		// "That number was 380,000": where the ask is not the topic, no ask.
		const isBack = takesUp && figure.said === 'told' && sizes.has(figure.kind) && isAboutWork(context.topic);
		const asked = isAsk(figure) && !isBack;
		const isFull = asked || isBack || isClaim(reading, context, figure);
		if (!isFull && !isSlight(reading, context, figure)) continue;
		const {start, end} = placeOf(reading, {from: figure.token, to: figure.token + 1});
		const bare = reading.text.slice(start, end).replaceAll(/\s+/gu, ' ');
		claims.push({
			start,
			end,
			words: wordsOfFigure(reading, figure) ?? bare,
			quantity: figure.quantity,
			asked,
			restates: takesUp,
			...(isFull ? {} : {slight: figure.said}),
			...aboutOf(reading, figure),
		});
	}
	return claims;
}
