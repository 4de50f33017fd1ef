/** Whether two shares by which something went up or down are of the same thing, and are two. */
import {contentOf} from '../content-words.ts';
import {highOf, lowOf, type Quantity} from '../quantities/quantity.ts';

/** Words that say nothing of which thing it is that moved; any other word does, however short. */
const plain = new Set(
	(
		'a about all already also an and are as at be been brought but by came come did do down each even fall fallen falling ' +
		'fell for from gone grew grow grown had has have i in increased increase is it its just me mind my not of off on ' +
		'our over percent percentage points reduced reduce reducing roughly around rise risen rose rising said say saying ' +
		'shrank so some than that the their them then there they this to told too took up us was we went were which with ' +
		'you your cut cutting cuts decreased decrease dropped drop drops lowered lower lowering improved improve raised ' +
		'raise lifted lift brings bring remember remind really exactly nearly almost mentioned since until because after ' +
		'before when where these those thanks team'
	).split(' '),
);

/** What a figure may be for: it then moves from one period to another, and says nothing against the first. */
const when =
	/\b(?:january|february|march|april|may|june|july|august|september|october|november|december|spring|summer|autumn|winter|christmas|weeks?|months?|quarters?|years?|days?|today|yesterday|q[1-4]|h[12]|(?:19|20)\d\d)\b/gu;

/** Said of a figure that comes on top of another, or is none yet. */
const onTop =
	/\b(?:another|again|further|extra|additional|additionally|more|first|second|third|next|then|now|later|target|goal|plan|planned|want|wanted|expect|expected|if|would|could|should|until|up to|at least|at most|more than|less than|peak|worst|best|average)\b/u;

const figures = /\d[\d.,]*\s*(?:%|percent|per cent)/gu;

/** The sentence a place of a text stands in. */
export function sentenceAt(text: string, start: number, end: number): string {
	const before = [...text.slice(0, start).matchAll(/[.!?;]\s|\n/gu)].at(-1);
	const after = text.slice(end).search(/[.!?;](?:\s|$)|\n/u);
	return text.slice(before === undefined ? 0 : before.index + 1, after === -1 ? text.length : end + after);
}

const stemOf = (word: string): string => word.replaceAll(/[’'].*$/gu, '').slice(0, 5);

/** Stems of every word that tells which thing it is. */
function thingIn(sentence: string): readonly string[] {
	const words =
		sentence
			.toLowerCase()
			.replaceAll(when, ' ')
			.match(/[\p{L}\p{N}][\p{L}\p{N}’'-]*/gu) ?? [];
	return [...new Set(words.filter((word) => /\p{L}/u.test(word) && !plain.has(word)).map(stemOf))];
}

const timesIn = (sentence: string): string =>
	[...new Set(sentence.toLowerCase().match(when) ?? [])].sort().join(' ');

/** A time that only says since when leaves it the same figure. */
const isSince = (sentence: string): boolean => /\b(?:since|after)\b/iu.test(sentence);

function isSamePeriod(a: string, b: string): boolean {
	const [one, other] = [timesIn(a), timesIn(b)];
	if (one === other) return true;
	return (one === '' && isSince(b)) || (other === '' && isSince(a));
}

/** Both say by what share something moved, the same way, and the shares are well apart. */
function areApart(claimed: Quantity, known: Quantity): boolean {
	if (claimed.kind !== 'percent' || known.kind !== 'percent') return false;
	if (claimed.unit !== known.unit || claimed.change === undefined || claimed.change !== known.change)
		return false;
	const most = Math.max(highOf(claimed.value), highOf(known.value));
	const gap = Math.max(
		lowOf(claimed.value) - highOf(known.value),
		lowOf(known.value) - highOf(claimed.value),
	);
	return gap > most / 10;
}

/** A share, and the sentence it was told in. */
export interface ToldShare {
	readonly quantity: Quantity;
	readonly sentence: string;
}

/**
 * Whether a share is told of the same thing as a known one and is another: “returns fell by 30%”, then “by 45%”. Silent in
 * every doubt: a word more or less, another time, a second figure beside it. `name`: what the known one's achievement is
 * called, whose words may be left out or added.
 */
export function isOtherShare(claimed: ToldShare, known: ToldShare, name: string): boolean {
	if (!areApart(claimed.quantity, known.quantity)) return false;
	const sentences = [claimed.sentence, known.sentence];
	if (sentences.some((each) => (each.match(figures) ?? []).length !== 1)) return false;
	if (sentences.some((each) => onTop.test(each.toLowerCase()))) return false;
	if (!isSamePeriod(claimed.sentence, known.sentence)) return false;
	const named = new Set([...thingIn(name), ...contentOf(name)]);
	const [now, then] = [thingIn(claimed.sentence), thingIn(known.sentence)];
	const own = then.filter((stem) => !named.has(stem));
	const of = own.length > 0 ? own : then;
	return (
		of.length > 0 &&
		of.every((stem) => now.includes(stem)) &&
		now.every((stem) => then.includes(stem) || named.has(stem))
	);
}
