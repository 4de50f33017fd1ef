/** Mistakes of the request itself: the figure and its reason. */
import type {Hit} from '../reading/pattern.ts';
import type {Mistake, Seen} from './mistake.ts';
import {did, looking} from './seeing.ts';
import {
	clauseOfHit,
	endOf,
	isSayable,
	restWithout,
	sentence,
	sentenceOf,
	sentencePlace,
	startOf,
	withAdded,
} from './sentences.ts';
import {wordedFor} from './worded.ts';
import {frames, nextSteps, tails} from './wordings.ts';

const wanting = looking(
	"i|we|'m|am|'d|would ..2 like|want|ask|asking|hope|hoping|propose|appreciate|request|consider|need|love",
	'bonus|raise|reward|recognition|award|more|something|money|increase',
);
const bonusWord = looking('bonus|raise|award|one-off|reward|increase|payment|sum');

/** Where the speaker goes down: from the word that turns to the smaller of two figures of one kind. */
function lowered({reading}: Seen): Hit | undefined {
	const asks = reading.figures.filter(
		({role, kind}) => role === 'ask' && (kind === 'money' || kind === 'percent' || kind === 'count'),
	);
	for (const [index, first] of asks.entries()) {
		const next = asks[index + 1];
		if (next?.kind !== first.kind) continue;
		const [a, b] = [first.quantity.value, next.quantity.value];
		if (typeof a !== 'number' || typeof b !== 'number' || b >= a) continue;
		const between = reading.tokens.slice(first.token + 1, next.token).map(({text}) => text);
		// "6,000, half now" and "8,000 against 200,000" are no bids; "8,000, or 5,000" is one.
		if (between.length > 14 || between.some((word) => word === 'now' || word === 'rest' || word === 'of'))
			continue;
		const turn = between.findIndex((word) =>
			['or', 'but', 'even', 'though', 'although', 'if', 'then', 'maybe'].includes(word),
		);
		if (turn >= 0) return {from: first.token + 1 + turn, to: next.token + 1};
	}
	return undefined;
}

export const requestMistakes: readonly Mistake[] = [
	{
		id: 'mistake.no-figure-asked',
		title: 'An ask with no figure',
		about: 'answer',
		reaches: 2,
		what: 'Asked how much, it gives no sum and no range.',
		why: 'Whoever leaves the figure to the other side gets the other side’s figure.',
		source: 'guideline: for the ask, a figure or range and why',
		mend: 'Name one figure, or a range whose lower end would do, then the reason, then stop.',
		advice: 'You were asked how much, and “{words}” gives no figure. Name one, and the reason for it.',
		pair: {
			trade: 'games',
			before: 'I would like a bonus that reflects the launch.',
			after:
				'I would like a one-off bonus of 6,000: the launch patch saved us the second certification round.',
		},
		fires: [
			{answer: 'I would like a fair bonus for the launch.', topic: 'ask', levels: {answer: 1}},
			{answer: 'Something that shows you value it.', topic: 'ask', levels: {answer: 0}},
		],
		quiet: [
			{answer: '6,000, because it saved us 80,000.', topic: 'ask', levels: {answer: 2}},
			{answer: 'I would like to talk about a bonus.', topic: 'opening', levels: {answer: 2}},
		],
		find: (seen) => {
			if (seen.context.topic !== 'ask' || seen.judged.levels.answer === 2 || did(seen, 'amount'))
				return undefined;
			if (seen.reading.figures.some(({role}) => role === 'ask')) return undefined;
			const blocked = ['stuffing', 'concession', 'placeholder'] as const;
			if (blocked.some((flag) => seen.judged.flags.includes(flag))) return undefined;
			const at = wanting(seen.reading)[0];
			if (at) return clauseOfHit(seen.reading, at);
			return {from: 0, to: Math.min(8, seen.reading.sentences[0]?.to ?? 1)};
		},
		mended: {
			add: (seen, at) => {
				const number = sentenceOf(seen.reading, at.from);
				const noun = bonusWord(seen.reading).find(({from}) => sentenceOf(seen.reading, from) === number);
				if (!noun) {
					// A result that was told already is the reason: the figure goes in front of it.
					const {data, roi} = seen.judged.levels;
					const told = data > 0 || roi > 0 ? restWithout(seen.reading, []) : undefined;
					return told && `${wordedFor(seen, frames.figure)} ${told}`;
				}
				const end = endOf(seen.reading, noun.to - 1);
				const own = withAdded(seen.reading, noun.from, wordedFor(seen, tails.figure), end);
				return did(seen, 'reason')
					? own
					: own && sentence(own.replace(/[.!?]$/u, wordedFor(seen, tails.reason)));
			},
		},
		frame: (seen) => wordedFor(seen, nextSteps.ask),
	},
	{
		id: 'mistake.no-reason',
		title: 'A figure with no reason',
		about: 'roi',
		reaches: 2,
		what: 'Names a sum and nothing that it follows from.',
		why: 'A bare figure is met with half of it; a figure with a rule behind it must be argued with.',
		source: 'general negotiation practice: anchor with the rule that made the figure',
		mend: 'Say in the same sentence what the figure is a part of: a saving, a gain, a cost avoided.',
		advice: 'You named {words} and no reason. Say in the same sentence what it follows from.',
		pair: {
			trade: 'security',
			before: 'Five thousand.',
			after: 'Five thousand: a tenth of the penetration test we no longer buy.',
		},
		fires: [
			{answer: 'I would like 5,000 euros.', topic: 'ask', levels: {roi: 0}},
			{answer: 'A bonus of 7%.', topic: 'ask', levels: {roi: 0, answer: 1}},
		],
		quiet: [
			{answer: '5,000 euros, because it saved us 80,000 in fees.', topic: 'ask', levels: {roi: 2}},
			{answer: 'I would like 5,000 euros.', topic: 'opening', levels: {roi: 0}},
		],
		find: (seen) => {
			if (seen.context.topic !== 'ask' || seen.judged.levels.roi > 0 || did(seen, 'reason')) return undefined;
			const asked = seen.reading.figures.find(({role}) => role === 'ask');
			return asked && {from: asked.token, to: asked.token + 1};
		},
		mended: {add: (seen, at) => withAdded(seen.reading, at.from, wordedFor(seen, tails.reason))},
		frame: (seen) => wordedFor(seen, frames.ask),
	},
	{
		id: 'mistake.bid-against-self',
		title: 'Bid against yourself',
		about: 'undermining',
		exact: true,
		what: 'Names a figure and lowers it before anybody has answered.',
		why: 'The lower figure is the only one that will be heard.',
		source: 'general negotiation practice: one figure, then silence',
		mend: 'Say the first figure, give the reason, and stop talking.',
		advice: 'You lowered your own figure: “{words}”. Say the first one and stop.',
		pair: {
			trade: 'web agency',
			before: 'I was thinking of 8,000, but 5,000 would be fine too.',
			after: 'I am asking for 8,000.',
		},
		fires: [
			{answer: 'I would ask for 8,000, or even 5,000 would be fine.', topic: 'ask'},
			{answer: 'A bonus of 10%, but 6% is okay too.', topic: 'ask'},
		],
		quiet: [
			{answer: 'I would ask for 6,000 to 8,000.', topic: 'ask'},
			{answer: 'I ask for 8,000: 4,000 now and the rest in May.', topic: 'ask'},
		],
		find: lowered,
		mended: {
			cut: ({reading}, at) => {
				const {start, end} = sentencePlace(reading, sentenceOf(reading, at.from));
				const stop = Math.min(end, startOf(reading, at.from));
				return !isSayable({start, end: stop}) || stop <= start
					? undefined
					: sentence(
							reading.text.slice(start, stop).replaceAll(/\b(?:maybe|perhaps|possibly|just)\s/giu, ''),
						);
			},
		},
		frame: (seen) => wordedFor(seen, frames.ask),
	},
];
