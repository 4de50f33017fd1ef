/** Mistakes of form: blanks, keywords, untranslated terms. */
import {expression} from '../expression/expression.ts';
import type {Place} from '../assessment.ts';
import type {Hit} from '../reading/pattern.ts';
import {isForName, wholeBlanks} from '../whole-blanks.ts';
import type {Mistake, Seen} from './mistake.ts';
import {hitsOf, raised} from './seeing.ts';
import {endOf, sayablePlace, sentence, sentenceOf, withAdded} from './sentences.ts';
import {blank, ownFor} from './slots.ts';
import {frameOf, wordedFor} from './worded.ts';
import {tails} from './wordings.ts';

// Where one blank was left every bracket is one, and so is "TBD", which alone may be a plain answer.
const alsoOpen = expression(/\[[^\][\n]{0,40}\]|<[^<>\n]{0,40}>|\{[^{}\n]{0,40}\}|\bTBD\b/giu);

/** The blanks of an answer that has one, in their order. */
const gapsIn = (text: string): readonly Place[] =>
	wholeBlanks(
		text,
		alsoOpen.all(text).map(({index, 0: words}) => ({start: index, end: index + words.length})),
	);

/** The token of the first blank, where the answer is flagged for one. */
function gapToken({reading, judged}: Seen): number | undefined {
	const gap = judged.flags.includes('placeholder') ? gapsIn(reading.text)[0] : undefined;
	if (gap === undefined) return undefined;
	const token = reading.tokens.findIndex((_, at) => endOf(reading, at) > gap.start);
	return token < 0 ? undefined : token;
}

function filled({reading, context}: Seen, at: Hit): string | undefined {
	const place = sayablePlace(reading, sentenceOf(reading, at.from));
	if (place === undefined) return undefined;
	const figure = context.topic === 'ask' ? ownFor('figure', reading.text, context.own) : undefined;
	const gaps = gapsIn(reading.text).filter(({start, end}) => start >= place.start && end <= place.end);
	if (gaps.length === 0) return undefined;
	let text = '';
	let done = place.start;
	for (const {start, end} of gaps) {
		if (start < done) continue;
		const isName = isForName(reading.text.slice(start, end));
		text += reading.text.slice(done, start) + (isName ? blank('name') : (figure ?? blank('figure')));
		done = end;
	}
	text += reading.text.slice(done, place.end);
	// A sentence that was one blank says nothing when it is filled.
	return /\p{L}/u.test(text.replaceAll(/‹[^›]*›/gu, '')) ? sentence(text) : undefined;
}

export const formMistakes: readonly Mistake[] = [
	{
		id: 'mistake.keywords',
		title: 'Recited keywords',
		about: 'stuffing',
		what: 'Words and figures strung together, and no sentence that says something.',
		why: 'It sounds learned by heart; the first “what do you mean by that?” brings it down.',
		source: 'guideline: keywords strung together are stuffing',
		mend: 'Take the one item you can explain best and say it as a sentence.',
		advice: '“{words}” is a list, not a claim. Take the one item you can explain and say it as a sentence.',
		pair: {
			trade: 'data',
			before: 'Ownership, quality, 40% velocity, stakeholder value.',
			after: 'I moved the sales report to one source; it is ready at eight now, it was noon.',
		},
		fires: [
			{
				answer: 'Agile, synergy, velocity 40%, quality, ROI, growth mindset.',
				topic: 'evidence',
				flags: ['stuffing'],
			},
		],
		quiet: [{answer: 'I spoke to Ana, Tom and Joe about it.', topic: 'evidence', flags: []}],
		// A template with its blanks open is named for the blanks.
		find: (seen) => (gapToken(seen) === undefined ? raised(seen, 'stuffing') : undefined),
		mended: {add: () => undefined},
		frame: frameOf,
	},
	{
		id: 'mistake.blank',
		title: 'A blank left unfilled',
		about: 'placeholder',
		what: 'A gap from a template, where the figure should be.',
		why: 'It tells the other side that the text is not yours.',
		source: 'guideline: an unfilled blank is a placeholder',
		mend: 'Look the figure up beforehand, or say the fact without it.',
		advice: 'The blank {words} is still open. Fill it with your own figure, or leave it out.',
		pair: {
			trade: 'web agency',
			before: 'The new shop sells [X%] more.',
			after: 'The new shop sells 8% more since March, says Accounting.',
		},
		fires: [{answer: 'We saved [X%] of the hosting cost.', topic: 'evidence', flags: ['placeholder']}],
		quiet: [{answer: 'We saved 12% of the hosting cost.', topic: 'evidence', flags: []}],
		find: (seen) => {
			const from = gapToken(seen);
			return from === undefined ? raised(seen, 'placeholder') : {from, to: from + 1};
		},
		mended: {cut: filled},
		place: ({reading}) => gapsIn(reading.text)[0],
		frame: frameOf,
	},
	{
		id: 'mistake.jargon',
		title: 'Jargon left untranslated',
		about: 'jargon',
		what: 'Technical terms carry the case, and nobody is said to be better off.',
		why: 'Your manager must repeat it to people who do not know the words.',
		source: 'guideline: terms that say nothing of what they did for anyone are jargon',
		mend: 'Keep one term and say what it changed for a customer, a colleague or the bill.',
		advice: '“{words}” will not survive the retelling. Say what it changed for a customer or a colleague.',
		pair: {
			trade: 'platform',
			before: 'We moved the sidecars to mTLS with SPIFFE.',
			after: 'Services prove who they are to each other now, so the auditor dropped two of three questions.',
		},
		fires: [
			{
				answer: 'We moved the shards to Kafka with exactly-once and mTLS everywhere.',
				topic: 'evidence',
				flags: ['jargon'],
			},
		],
		quiet: [{answer: 'We moved the shop, and customers wait half as long.', topic: 'evidence', flags: []}],
		find: (seen) => raised(seen, 'jargon', ['jargon.terms', 'jargon.wall']) ?? raised(seen, 'jargon'),
		mended: {
			add: (seen) => {
				const terms = hitsOf(seen, ['jargon.terms', 'jargon.wall']);
				return withAdded(seen.reading, terms[0]?.from ?? 0, wordedFor(seen, tails.plain));
			},
		},
		frame: frameOf,
	},
];
