/** Of the days an answer names, those that are still to come. */
import {clauseAt} from '../reading/clauses.ts';
import type {Reading} from '../reading/reading.ts';
import type {Token} from '../reading/tokens.ts';
import {wordSet} from '../../word-set.ts';
import {daysIn, oncePer, type Day} from './days.ts';

/** A day behind one of these is over. */
const past = wordSet('since last from before ago this');
/** "Until" ends what was, or what is still to come: then it stands by a verb that has not happened. */
const untils = new Set(['until', 'till']);
const lasting = wordSet(`
	wait waits hold holds stay stays keep keeps remain remains leave park postpone write send give bring do
	finish make get need have decide know tell can could will would shall
`);

/** Who vouched for something, and what they did: "Finance signed it in September" sets no day. */
const vouchers = wordSet(`
	i we he she they finance controlling controller accounting audit auditor auditors hr legal sales product
`);
const vouched = wordSet(`
	confirmed signed approved checked measured counted reported audited verified published did built wrote
	rewrote tested ran
`);

/** Words that begin something to come: what was vouched for before them is over. */
const ahead = wordSet(`
	could can would will 'll shall should may might so then let decide decides pay pays review meet
`);

/** Whether the words before a day say who vouched, with nothing to come between, nor after the day. */
function isVouchedFor({tokens}: Reading, from: number, to: number): boolean {
	const sentence = tokens[from]?.sentence;
	const next = tokens.slice(to, to + 4).filter((token) => token.sentence === sentence);
	if (tokens[from - 2]?.after === ',' && next.some(({text}) => ahead.has(text))) return false;
	for (let at = from - 1; tokens[at]?.sentence === sentence && at > 0; at -= 1) {
		const [who, verb, by] = [tokens[at - 1], tokens[at], tokens[at + 1]];
		if (ahead.has(verb?.text ?? '')) return false;
		if (!vouched.has(verb?.text ?? '') || tokens[at - 2]?.text === 'if') continue;
		const isVoucher = (token: Token | undefined): boolean =>
			vouchers.has(token?.text ?? '') || token?.tags.has('name') === true;
		if (isVoucher(who) || (by?.text === 'by' && isVoucher(tokens[at + 2]))) return true;
	}
	return false;
}

/** Whether a day is told of as one that is over. */
/** "He's leaving in July": the day of somebody's own plans. */
const away = new Set(
	'leaving leaves retires retiring resigns holiday vacation maternity paternity wedding born'.split(' '),
);

function isPast(reading: Reading, {from, to}: Day): boolean {
	const before = reading.tokens[from - 1];
	if (before && before.sentence === reading.tokens[from]?.sentence && past.has(before.text)) return true;
	if (past.has(reading.tokens[from]?.text ?? '') && reading.tokens[from]?.text !== 'this') return true;
	if (isVouchedFor(reading, from, to)) return true;
	const clause = clauseAt(reading.clauses, from);
	if (reading.tokens.slice(Math.max(clause?.from ?? 0, from - 6), from).some(({text}) => away.has(text)))
		return true;
	if (!clause || clause.planned || clause.asked || clause.hypothetical) return false;
	const words = reading.tokens.slice(clause.from, Math.min(clause.to, clause.from + 40));
	// "Until 31 January." answers until when, and has no verb to tell by.
	const opens = from - 1 === reading.tokens.findIndex(({sentence}) => sentence === before?.sentence);
	if (untils.has(before?.text ?? '') && opens) return false;
	if (untils.has(before?.text ?? '') && !words.some(({text}) => lasting.has(text))) return true;
	return words.some(
		({tags, text}) => tags.has('change') || text === 'was' || text === 'were' || text === 'had',
	);
}

const linking = wordSet('and but also then again too in on at by the from his her their');

/** Whether nothing but another name stands between two days: what is said of the first holds for the second. */
const isListed = ({tokens}: Reading, from: number, to: number): boolean =>
	tokens[from]?.sentence === tokens[to]?.sentence &&
	tokens.slice(from, to).every(({text, tags}) => linking.has(text) || vouchers.has(text) || tags.has('name'));

/** "This year or ever?" names a day to ask whether there is one. */
const isDoubted = ({tokens}: Reading, {to}: Day): boolean =>
	tokens[to]?.text === 'or' && ['ever', 'never', 'not'].includes(tokens[to + 1]?.text ?? '');

/** The days for something to happen. */
export const daysAhead = oncePer((reading) => {
	let before: (Day & {readonly over: boolean}) | undefined;
	return daysIn(reading).filter((day) => {
		const listed = before?.over === true && isListed(reading, before.to, day.from);
		before = {...day, over: listed || isPast(reading, day)};
		return !before.over && !isDoubted(reading, day);
	});
});
