/** Whether a stretch gives the request up, by what is done to the request and not by set phrases. */
import {wordSet} from '../../word-set.ts';
import type {Token} from './tokens.ts';

const givesUp = wordSet('forget drop leave scrap skip bin shelve withdraw cancel retract bury close park');
const theRequest = wordSet('it that this mine everything');
const itself = wordSet('bonus matter subject topic question idea money request thing ask point');
const rests = wordSet('go rest drop lie slide be die disappear sleep pass');
const askVerbs = wordSet(`
	ask raise mention bring push press insist bother trouble pursue argue nag pester request chase
`);
const again = wordSet('again more further anymore longer');
const neverNeeds = wordSet('need want mind');
const settled = wordSet('closed settled dropped withdrawn forgotten done finished cancelled over dead');
const content = wordSet('happy fine good ok okay content satisfied');
const enoughWords = wordSet('enough plenty reward thanks');
const denies = wordSet('not never no');
const subjects = wordSet('i we');
const modal = wordSet("will 'll can could shall would 'd do did am 'm have 've should might may");

/** The word at a place of the stretch; empty beyond its end. */
const textAt = (tokens: readonly Token[], at: number, to: number): string =>
	at < to ? (tokens[at]?.text ?? '') : '';

/** Whether a word of the stretch names the request: "it", "the whole matter", "my request". */
function isRequest(tokens: readonly Token[], at: number, to: number): boolean {
	const word = textAt(tokens, at, to);
	if (theRequest.has(word))
		return !['in', 'into', 'to', 'with', 'on', 'up'].includes(textAt(tokens, at + 1, to));
	if (word === 'about') return isRequest(tokens, at + 1, to);
	if (word === 'i' || word === 'me')
		return ['spoke', 'asked', 'said', 'mentioned', 'off', 'brought'].includes(textAt(tokens, at + 1, to));
	return (
		['the', 'my', 'this', 'that', 'whole'].includes(word) &&
		[1, 2].some((n) => itself.has(textAt(tokens, at + n, to)))
	);
}

/** "let it go", "let the matter rest", "let us leave it" */
function lets(tokens: readonly Token[], at: number, to: number): boolean {
	if (textAt(tokens, at, to) !== 'let') return false;
	const second = textAt(tokens, at + 1, to);
	if (second === "'s" || second === 'us' || second === 'me') {
		const verb = [2, 3].find((ahead) => givesUp.has(textAt(tokens, at + ahead, to)));
		return verb !== undefined && (at + verb + 1 === to || isRequest(tokens, at + verb + 1, to));
	}
	if (!isRequest(tokens, at + 1, to)) return false;
	return [2, 3, 4].some((ahead) => rests.has(textAt(tokens, at + ahead, to)) && at + ahead + 3 >= to);
}

const between = wordSet('just be going to then also even really gladly happily rather please');

/** "I'll drop it", "I take it back", "I won't ask again", "will not ask further", "I can wait", "I don't need it" */
function speakerDrops(tokens: readonly Token[], at: number, to: number): boolean {
	const alone = textAt(tokens, at, to) === 'will' || textAt(tokens, at, to) === "'ll";
	if (!subjects.has(textAt(tokens, at, to)) && !alone) return false;
	let verb = alone ? at : at + 1;
	let denied = false;
	for (; verb < to && verb < at + 6; verb += 1) {
		const word = textAt(tokens, verb, to);
		if (denies.has(word)) denied = true;
		else if (!modal.has(word) && !between.has(word)) break;
	}
	const word = textAt(tokens, verb, to);
	const next = textAt(tokens, verb + 1, to);
	if (denied) {
		if (neverNeeds.has(word)) return isRequest(tokens, verb + 1, to) && verb + 4 >= to;
		if (!askVerbs.has(word) || verb + 1 === to) return askVerbs.has(word);
		return (
			[1, 2, 3].some((n) => again.has(textAt(tokens, verb + n, to))) ||
			(isRequest(tokens, verb + 1, to) && verb + 3 >= to)
		);
	}
	if (word === 'take')
		return isRequest(tokens, verb + 1, to) && [2, 3].some((n) => textAt(tokens, verb + n, to) === 'back');
	if (word === 'stop') return ['asking', 'pushing', 'here', 'there', 'now', 'bothering'].includes(next);
	if (word === 'say') return next === 'no' && textAt(tokens, verb + 2, to) === 'more';
	if (word === 'wait' || word === 'manage') return verb > at + 1 && verb + 1 === to;
	if (word === 'live' && next === 'without') return true;
	if (word === 'let') return lets(tokens, verb, to);
	return givesUp.has(word) && (verb + 1 === to || isRequest(tokens, verb + 1, to));
}

/** "consider it closed", "treat the matter as settled" */
function isSettled(tokens: readonly Token[], at: number, to: number): boolean {
	if (!['consider', 'treat', 'count', 'call'].includes(textAt(tokens, at, to))) return false;
	return [2, 3, 4, 5].some((ahead) => settled.has(textAt(tokens, at + ahead, to)));
}

/** "whatever you decide", "you know best", "up to you" */
function leavesToYou(tokens: readonly Token[], at: number, to: number): boolean {
	const [one, two, three] = [0, 1, 2].map((ahead) => textAt(tokens, at + ahead, to));
	if (one === 'whatever' || one === 'whenever') {
		return ['you', 'suits', 'works', 'is', 'they'].includes(two ?? '') && at + 5 >= to;
	}
	if (one === 'you' && two === 'know') return three === 'best';
	if (one === 'take') return two === 'your' && three === 'time';
	return one === 'never' && two === 'mind';
}

/** "that is enough for me", "I am happy as it is", "no rush" */
function isContent(tokens: readonly Token[], at: number, to: number): boolean {
	const [one, two, three, four] = [0, 1, 2, 3].map((ahead) => textAt(tokens, at + ahead, to));
	if (one === 'no')
		return ['rush', 'hurry', 'worries', 'pressure', 'harm', 'matter', 'hard'].includes(two ?? '');
	if (one === 'i' && (two === "'m" || two === 'am') && content.has(three ?? ''))
		return ['as', 'either', 'without', 'anyway', 'like'].includes(four ?? '');
	if (one === 'that' || one === 'this' || one === 'it')
		return (two === 'is' || two === "'s") && enoughWords.has(three ?? '') && at + 6 >= to;
	return false;
}

/** "forget it", "leave the bonus", "drop my request", "cross me off" */
function ordersDrop(tokens: readonly Token[], at: number, to: number): boolean {
	const word = textAt(tokens, at, to);
	const next = textAt(tokens, at + 1, to);
	if (word === 'cross' || word === 'strike') return next === 'me' || next === 'mine';
	if (word === 'pretend' || (word === 'act' && next === 'like')) return true;
	return givesUp.has(word) && (at + 1 === to || isRequest(tokens, at + 1, to));
}

/** Whether the stretch of tokens from `at` to `to` gives the request up. */
export function dropsAt(tokens: readonly Token[], at: number, to: number): boolean {
	// "do forget I spoke", "you can forget it", "we can leave it there"
	let from = at;
	const first = textAt(tokens, from, to);
	if (first === 'do' || first === 'just') from += 1;
	else if (
		(first === 'you' || first === 'we') &&
		['can', 'could', 'may', 'might', 'will', "'ll"].includes(textAt(tokens, at + 1, to))
	)
		from += 2;
	if (textAt(tokens, from, to) === 'just') from += 1;
	return (
		ordersDrop(tokens, from, to) ||
		lets(tokens, from, to) ||
		isSettled(tokens, from, to) ||
		speakerDrops(tokens, at, to) ||
		leavesToYou(tokens, at, to) ||
		isContent(tokens, at, to)
	);
}
