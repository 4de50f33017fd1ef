import {describe, expect, it} from 'vitest';
import {exampleCase} from '../../src/case/example.ts';
import {fold} from '../../src/rehearsal/fold.ts';
import type {Script} from '../../src/rehearsal/rehearsal.ts';
import {reviewPage} from '../../src/review/html/review-page.ts';
import {reviewMarkdown} from '../../src/review/markdown/review.ts';
import {debriefLines} from '../../src/review/debrief-lines.ts';
import {debriefOf} from '../../src/review/debrief.ts';
import {assess} from '../../src/scoring/assess.ts';
import {usual} from '../settings.ts';
import {pack, recordingOf, reviewOn} from './reviews.ts';

const script: Script = {
	setting: {...usual, style: 'data-driven', company: 'strong'},
	seed: 3,
	case: exampleCase,
	replies: [
		'Thanks for the time. I would like to talk about a bonus for the checkout migration.',
		'We moved the markets one by one. Failed payments went from 2.1% to 0.8%, and Marta did the cut-over.',
		'The checkout migration brings in 520,000 euros a year. Support calls fell by [X%], and since May <project> runs by itself.',
		'I moved the markets one by one. I am asking for 8,000 euros, once, because that is 2% of it.',
		'Support calls fell by 31%, Ana has the report.',
	].map((text) => ({kind: 'answer' as const, text})),
};
const rehearsal = fold(script, {pack, assess});

/** The text of a page, without tags and escapes, on one line. */
const plain = (text: string): string =>
	text
		.replaceAll(/<(?!project)[^>]+>/g, ' ')
		.replaceAll('&lt;', '<')
		.replaceAll('&gt;', '>')
		.replaceAll('\\', '')
		.replaceAll(/\s+/g, ' ');

describe('what was claimed', () => {
	const review = reviewOn(1, recordingOf(script, rehearsal));

	it.each([
		['in the terminal', debriefLines(debriefOf(rehearsal, pack), 100).join('\n')],
		['as Markdown', reviewMarkdown(review)],
		['as a page', reviewPage(review)],
	])('shows %s the changed figure, the “we” that became “I”, and the blanks', (_, page) => {
		const text = plain(page);
		expect(text).toMatch(/520,000 euros a year.{0,20}your case says €310,000 a year/);
		expect(text).toMatch(/I moved the markets.{0,40}in turn 2 it was “We moved the markets/);
		expect(text).toMatch(/\[X%\].{0,20}left blank; in turn 5 it was 31%/);
		expect(text).toMatch(/<project>.{0,20}left blank/);
	});
});
