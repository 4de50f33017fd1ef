/** What each stretch of an answer does. */
import {verbs} from '../lexicon/inflect.ts';
import {wordSet} from '../../word-set.ts';
import {dropsAt} from './drops.ts';
import type {Hit} from './pattern.ts';
import type {Reading} from './reading.ts';
import type {Token} from './tokens.ts';

/**
 * What a stretch of an answer does to the other person: asks a question that can be answered, asks for something to be
 * done, offers to do something, proposes a way, gives the request up; or only seems to ask. Told by how the stretch begins and not by what it
 * is about, so that it holds for wordings nobody listed.
 */
export type Act = 'asks' | 'requests' | 'offers' | 'proposes' | 'rhetorical' | 'drops';

/** A stretch with what it does. */
export interface ActHit extends Hit {
	readonly act: Act;
}

/** Words before the one that tells what is done: "so, and by the way, who signs?" */
const fillers = wordSet(`
	so and but then ok okay well right fair enough sure thanks thank anyway now look honestly maybe perhaps
	instead alternatively or also again oh ah hm hmm um uh yes no yeah understood fine good great at least just
	first second next finally meanwhile otherwise actually really say see listen still only either haha lol
	please kindly sir madam boss
`);
const whWords = wordSet('what which who whom whose when where how why what-if');
const auxiliaries = wordSet(`
	can could would will may might shall should is are was were do does did has have must am
`);
const subjects = wordSet(`
	i you we they he she it that this there the a an my your our his her their its these those someone somebody
	anyone anybody anything something hr finance one some any part half both all such not n't
`);
const imperatives = wordSet(`
	give tell put write say take make show send pick name ask pay book introduce match find set fix note jot
	pencil mark agree check add bring forward pass back support sponsor recommend explain point walk talk speak
	mention raise count call mail email confirm promise choose split spread move start begin try consider think
	look help get hold keep remind judge measure test cut round use charge log record decide propose suggest come
	meet allow include stick lend list draw open plan schedule sign shift treat stretch double halve swap trade
	drop-in ring ping nominate argue carry
`);
const offerVerbs = new Set(
	verbs(
		'send:sent write:wrote mail email bring:brought book come:came check draft prepare put show share ask talk follow set give:gave get:got note ring call sit walk pull collect forward take:took speak start finish hand propose sign present provide attach fill supply deliver work rework rewrite redo update summarise summarize gather measure count explain answer train document copy chase remind report see:saw do:did make:made find:found have put buy:bought cover split trade settle accept live wait meet:met agree go:went add compile confirm look raise type text run+ ping knock pop+ drop+ keep',
	),
);
const wishes = wordSet(`
	like love want prefer rather ask propose suggest request need settle appreciate hope aim seek expect
	recommend be take accept
`);
const asksFor = wordSet('want prefer ask propose suggest request need');
const given = wordSet('forget leave drop let bother withdraw shut stop');
const vague = wordSet('see know understand get live manage survive cope think guess suppose admit say be');

const isDrop = (token: Token | undefined): boolean => token !== undefined && given.has(token.text);

/** Questions that want no answer. */
const rhetoric: readonly (readonly string[])[] = [
	['who', 'else'],
	['who', 'could'],
	['who', 'cares'],
	['why', 'should', 'i'],
	['why', 'would', 'i'],
	['why', 'bother'],
	['what', 'else'],
	['what', 'a'],
	['what', 'more'],
	['how', 'dare'],
	['how', 'many', 'times'],
	['how', 'many', 'more'],
	['how', 'convenient'],
	['how', 'nice'],
	['how', 'no'],
	['do', 'you', 'know'],
	['do', 'you', 'even'],
	['have', 'you', 'seen'],
	['did', 'you', 'know'],
	['did', 'you', 'see'],
	['are', 'you', 'kidding'],
	['are', 'you', 'serious'],
	['is', 'this', 'a'],
	['is', 'that', 'a'],
	['is', 'that', 'how'],
	['would', 'i'],
	['must', 'i'],
	['am', 'i', 'supposed'],
	['which', 'is'],
	['which', 'was'],
	['how', 'funny'],
	['how', 'interesting'],
];

const beginsWith = (tokens: readonly Token[], at: number, words: readonly string[]): boolean =>
	words.every((word, index) => tokens[at + index]?.text === word);

const breaks = wordSet(', : - – — ( /');

interface Stretch {
	readonly from: number;
	readonly to: number;
	readonly asks: boolean;
	/** Whether it opens its sentence. */
	readonly opens: boolean;
}

/** Sentences, parted at commas, colons and dashes; the question mark counts for the last stretch and for those that begin as one. */
function stretchesOf({tokens, sentences}: Reading): Stretch[] {
	return sentences.flatMap(({from, to, asks}) => {
		const starts = [from];
		for (let at = from + 1; at < to; at += 1) {
			const {after, text} = tokens[at] ?? {};
			if (breaks.has(after ?? '') || (text !== undefined && joins.has(text) && at + 2 < to)) starts.push(at);
		}
		return starts.map((start, index) => ({
			from: start,
			to: starts[index + 1] ?? to,
			asks,
			opens: index === 0,
		}));
	});
}

const joins = wordSet('and but so or then');

function headOf(tokens: readonly Token[], {from, to}: Stretch): number {
	let at = from;
	while (at < to - 1 && fillers.has(tokens[at]?.text ?? '')) at += 1;
	return at;
}

function questionAt(tokens: readonly Token[], at: number, {asks, to, from}: Stretch): Act | undefined {
	const first = tokens[at]?.text ?? '';
	const second = tokens[at + 1]?.text ?? '';
	if (!whWords.has(first) && !auxiliaries.has(first)) return undefined;
	if (rhetoric.some((words) => beginsWith(tokens, at, words))) return asks ? 'rhetorical' : undefined;
	if (first === 'how' && second === 'about') return 'proposes';
	if (first === 'what' && (second === 'if' || second === 'about')) return 'proposes';
	if (first === 'why' && second === 'not') return 'proposes';
	if (whWords.has(first)) {
		if (asks) return 'asks';
		// Without the mark: "when can we look again", but not "when we moved".
		const inverted = [tokens[at + 1], tokens[at + 2]].some((token) => auxiliaries.has(token?.text ?? ''));
		const subjectFirst = subjects.has(second);
		return inverted && !subjectFirst && at - from <= 3 ? 'asks' : undefined;
	}
	if (!subjects.has(second) && tokens[at + 1]?.tags.has('name') !== true) return undefined;
	if (second === 'not') return asks ? 'rhetorical' : undefined;
	if (asks) return to - at >= 3 ? 'asks' : 'rhetorical';
	return ['can', 'could', 'would', 'will', 'shall', 'may'].includes(first) ? 'asks' : undefined;
}

const adverbs = wordSet(`
	also then gladly happily just simply personally even still now rather already always only of course be happy
	to glad ready willing
`);

function skipAdverbs(tokens: readonly Token[], at: number, to: number): number {
	let now = at;
	while (now < to && adverbs.has(tokens[now]?.text ?? '')) now += 1;
	return now;
}

const modals = wordSet("'ll will can could shall would 'd 'm am");

/** What a stretch that begins with "I" or "we" offers, asks for or proposes. */
function firstPerson(tokens: readonly Token[], at: number, to: number): Act | undefined {
	const second = tokens[at + 1]?.text ?? '';
	if (asksFor.has(second)) return 'requests';
	if (!modals.has(second)) return undefined;
	if (tokens[at + 2]?.text === 'not') return undefined;
	const verb = skipAdverbs(tokens, at + 2, to);
	const word = tokens[verb]?.text ?? '';
	if (isDrop(tokens[verb])) return undefined;
	if ((second === "'d" || second === 'would') && wishes.has(word)) return 'requests';
	if (second === "'m" || second === 'am') {
		if (word === 'asking' || word === 'requesting' || word === 'proposing' || word === 'hoping')
			return 'requests';
		if (verb === at + 2) return undefined;
	}
	if (tokens[at]?.text === 'we' && (second === 'could' || second === 'can')) return 'proposes';
	return offerVerbs.has(word) && !vague.has(word) ? 'offers' : undefined;
}

function statementAt(tokens: readonly Token[], at: number, stretch: Stretch): Act | undefined {
	const {to} = stretch;
	const first = tokens[at];
	const second = tokens[at + 1];
	if (!first || to - at < 2) return undefined;
	const {text} = first;
	if (text === 'let' && second?.text === 'me') {
		const verb = tokens[skipAdverbs(tokens, at + 2, to)];
		return verb && offerVerbs.has(verb.text) ? 'offers' : undefined;
	}
	if (text === 'let' && (second?.text === "'s" || second?.text === 'us')) {
		const verb = tokens[skipAdverbs(tokens, at + 2, to)];
		const word = verb?.text ?? '';
		return isDrop(verb) || ['see', 'hope', 'not', 'face', 'be', 'move'].includes(word)
			? undefined
			: 'proposes';
	}
	if (text === 'suppose' || text === 'imagine') return 'proposes';
	if (text === 'i' || text === 'we') return firstPerson(tokens, at, to);
	if (text === 'you' && ['will', "'ll"].includes(second?.text ?? '')) {
		return ['have', 'get', 'find', 'hear', 'see'].includes(tokens[at + 2]?.text ?? '') &&
			tokens[at + 3]?.text.endsWith('ed') !== true
			? 'offers'
			: undefined;
	}
	if (text === 'you' && ['could', 'can', 'might'].includes(second?.text ?? '')) {
		return ['forget', 'leave', 'drop', 'not', 'say', 'just'].includes(tokens[at + 2]?.text ?? '')
			? undefined
			: 'requests';
	}
	const asked = tokens[at - 1]?.text === 'please' || tokens[at - 1]?.text === 'kindly';
	if (isDrop(first)) return undefined;
	// "Give me the month", but not "plan for Monday" alone: what is asked for stands behind it.
	if (imperatives.has(text) && (asked || isObject(second))) return 'requests';
	if (
		stretch.opens &&
		text.length > 5 &&
		text.endsWith('ing') &&
		hasDate(tokens, at, to) &&
		isPronoun(second)
	)
		return 'offers';
	return undefined;
}

const objects = wordSet(`
	me us it that this them him her the a an my your our what which who when how one half part both some
	something someone somebody down up on in with to for as at by back off whatever whichever any
`);
const isPronoun = (token: Token | undefined): boolean =>
	['it', 'that', 'this', 'you', 'them', 'the', 'my'].includes(token?.text ?? '');
const isObject = (token: Token | undefined): boolean =>
	token !== undefined &&
	(objects.has(token.text) || token.tags.has('name') || token.tags.has('is-money') || token.tags.has('qty'));

const hasDate = (tokens: readonly Token[], from: number, to: number): boolean =>
	tokens.slice(from, to).some(({tags}) => tags.has('date') || tags.has('is-date'));

const made = new WeakMap<Reading, readonly ActHit[]>();

function find(reading: Reading): ActHit[] {
	const {tokens} = reading;
	return stretchesOf(reading).flatMap((stretch): ActHit[] => {
		const head = headOf(tokens, stretch);
		const act = dropsAt(tokens, head, stretch.to)
			? 'drops'
			: (questionAt(tokens, head, stretch) ?? statementAt(tokens, head, stretch));
		if (act !== undefined) return [{act, from: head, to: stretch.to}];
		// "Lean?" takes a word up and asks nothing.
		return stretch.asks && stretch.opens && stretch.to - stretch.from <= 2
			? [{act: 'rhetorical', from: stretch.from, to: stretch.to}]
			: [];
	});
}

/** Everything an answer does, stretch by stretch. Looked for once a reading. */
export function actsOf(reading: Reading): readonly ActHit[] {
	const known = made.get(reading) ?? find(reading);
	made.set(reading, known);
	return known;
}
