/** Days that are only for what the lead does to prepare. */
import type {Reading} from '../reading/reading.ts';
import {wordSet} from '../../word-set.ts';
import type {Day} from './days.ts';
import {papers} from './words.ts';

const paper = new Set(papers.split('|'));
const deciding = wordSet(`
	decide decided decides decision settle settled pay paid pays payment review revisit meet look talk sit answer
	yes money bonus rest half agree approve sign
`);
const handing = wordSet(`
	send mail email write draft prepare bring hand give drop forward share leave submit put finish make get have
	do
`);
const sending = wordSet('send mail email write draft prepare');
const theirs = wordSet('his her their your its');
/** "For you", "you get": the manager is only handed it. */
const toWhom = new Set(['for', 'to', 'with']);
const getting = wordSet("get have receive find 'll");
const leads = wordSet('i me my mine');
const managers = wordSet('you we us they hr');

/**
 * Whether a day is only for what the lead does to prepare: "a page by Friday". What is decided after it without a day
 * of its own, is decided then.
 */
export function isErrand({tokens}: Reading, {from, to}: Day, days: readonly Day[]): boolean {
	const sentence = tokens[from]?.sentence;
	const isDay = (at: number): boolean => days.some((day) => at >= day.from && at < day.to);
	let first = from;
	while (first > 0 && tokens[first - 1]?.sentence === sentence && !isDay(first - 1)) first -= 1;
	let last = to;
	while (last < tokens.length && tokens[last]?.sentence === sentence && !isDay(last)) last += 1;
	const texts = (start: number, end: number): string[] => tokens.slice(start, end).map(({text}) => text);
	const before = texts(first, from);
	const after = texts(to, last);
	const at = before.findLastIndex((text) => paper.has(text));
	const upTo = before.slice(at + 1);
	const does = (words: readonly string[]): readonly string[] =>
		words.filter(
			(text, i) =>
				leads.has(text) ||
				(managers.has(text) && !toWhom.has(words[i - 1] ?? '') && !getting.has(words[i + 1] ?? '')),
		);
	const actor = does(before.slice(0, at)).at(-1);
	const told =
		at >= 0 && !upTo.some((text) => deciding.has(text)) && !does(upTo).some((text) => managers.has(text));
	const handed =
		told &&
		((actor === undefined && at < 5 && !before.slice(0, at).some((text) => theirs.has(text))) ||
			(actor !== undefined && leads.has(actor)) ||
			upTo.includes('me') ||
			(before.some((text) => handing.has(text)) && before.some((text) => leads.has(text))));
	const sent = before.findLastIndex((text) => sending.has(text));
	const mailed =
		sent > 0 &&
		before.slice(Math.max(0, sent - 3), sent).includes('i') &&
		!before.slice(sent + 2).some((text) => deciding.has(text) || managers.has(text));
	const next = after.slice(0, 9);
	const done = next.findIndex((text) => handing.has(text));
	const promised =
		before.length <= 3 &&
		next[0] !== undefined &&
		leads.has(next[0]) &&
		done > 0 &&
		next.some((text) => paper.has(text));
	const then = after.some((text) => deciding.has(text)) && !after.includes('when') && last === tokens.length;
	return ((handed || mailed) && !then) || promised;
}
