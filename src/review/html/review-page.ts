/** The review as one page. What one wants to know first stands first. */
import {cues} from '../../terms.ts';
import type {Card} from '../cards/cards.ts';
import type {Debrief, Highlight} from '../debrief.ts';
import type {LedgerRow} from '../ledger-table.ts';
import {namedIn, type Named} from '../named.ts';
import type {Practice} from '../practice.ts';
import {headings, nothing, saidOfReview} from '../review-words.ts';
import type {Review} from '../review.ts';
import {sayMore, unseen} from '../assessment-lines.ts';
import {earlierSection} from './earlier.ts';
import {markup, type Insert, type Markup} from './markup.ts';
import {mindSection, turnsSection} from './over-turns.ts';
import {page} from './page.ts';
import {reviewStyle} from './review-style.ts';
import {table} from './table.ts';
import {transcript, turnLinks} from './transcript.ts';

interface Section {
	readonly id: string;
	readonly title: string;
	readonly body: Markup;
}

const bar = (value: number): Markup =>
	markup`<svg class="bar" aria-hidden="true" width="100%" height="4"><rect class="whole" width="100%" height="4"/><rect class="part" width="${value}%" height="4"/></svg>`;

function figures({totals}: Debrief): Markup {
	if (totals.score === undefined) return markup`<p class="quiet">${nothing.rated}</p>`;
	return markup`<dl class="figures">
<div class="overall"><dt>overall, of 100</dt><dd>${totals.score}</dd></div>
${cues.map((cue) => {
	const value = totals.cues[cue] ?? 0;
	return markup`<div><dt>${cue}</dt><dd>${value}%${bar(value)}</dd></div>`;
})}
</dl>`;
}

function inHand({obtained}: Debrief): Markup {
	if (obtained.length === 0) return markup`<p>${nothing.obtained}</p>`;
	const rows = obtained.map(({thing, who, when, firm}) => ({
		cells: [thing, who, when, firm ? 'yes' : markup`<b class="cost">no, a soft promise</b>`],
	}));
	return table(
		'A promise without a name and a date is a soft one: count it as nothing obtained.',
		[{title: 'what'}, {title: 'who'}, {title: 'when'}, {title: 'firm'}],
		rows,
	);
}

const practise = (list: readonly Practice[]): Markup =>
	list.length === 0
		? markup`<p>${nothing.practise}</p>`
		: markup`<ol class="practise">${list.map(
				({title, how, handbook, turns}) =>
					markup`<li><b>${title}</b> <span class="quiet small">${turnLinks(turns)}</span><br>${how}${sayMore(handbook)}</li>`,
			)}</ol>`;

/** A link to the turn a card comes from. */
const originOf = ({turn, score}: Card): Insert =>
	turn === undefined
		? 'not practised yet'
		: [turnLinks([turn]), score === undefined ? ', not rated' : `, ${score} of 100`];

const realDay = (cards: readonly Card[]): Markup =>
	markup`<ol class="practise">${cards.map(
		(card) =>
			markup`<li><b>${card.line}</b> <span class="quiet small">${originOf(card)}</span><br>Say: <q>${card.say}</q></li>`,
	)}</ol>`;

const highlight = (title: string, told: Highlight | undefined): Markup | undefined =>
	told === undefined
		? undefined
		: markup`<figure class="moment"><figcaption>${title}: ${turnLinks([told.turn])}, ${told.branch ?? told.phase}, ${told.score} of 100</figcaption>
<blockquote>${told.words}</blockquote>
<p class="small quiet">${told.why}</p></figure>`;

const mistake = ({title, why, mend, handbook, points, made}: Named): Markup =>
	markup`<section class="mistake"><h3>${title}${points === 0 ? undefined : markup` <span class="cost">−${-points} points</span>`}</h3>
<p>${why} ${mend}${sayMore(handbook)}</p>
${made.map(
	({turn, words, rewrite}) => markup`<dl class="rewrite">
<div><dt>You said in ${turnLinks([turn])}</dt><dd class="said">${words}</dd></div>
<div><dt>Instead</dt><dd class="said">${rewrite}</dd></div>
</dl>`,
)}
</section>`;

const mistakes = (named: readonly Named[]): Markup =>
	named.length === 0 ? markup`<p>${nothing.mistakes}</p>` : markup`${named.map(mistake)}`;

const claimed = (rows: readonly LedgerRow[]): Markup =>
	table(
		'Every figure, and what it is held against: your case, or what you said before.',
		[{title: 'turn', number: true}, {title: 'what you said'}, {title: 'and before'}],
		rows.map(({turn, said, note, isOff}) => ({
			cells: [turnLinks([turn]), said, isOff ? markup`<b class="cost">${note}</b>` : note],
		})),
	);

function sectionsOf(review: Review): readonly Section[] {
	const {debrief} = review;
	const {rows, strongest, weakest, transcript: said, parting, ledger} = debrief;
	const both = [highlight('Strongest', strongest), highlight('Weakest', weakest)];
	return [
		{id: 'in-hand', title: headings.inHand, body: inHand(debrief)},
		{
			id: 'practise',
			title: headings.practise,
			body: markup`${practise(debrief.practise)}<div class="moments">${both}</div>`,
		},
		{id: 'real-day', title: headings.realDay, body: realDay(review.cards)},
		{
			id: 'turns',
			title: headings.turns,
			body: rows.length === 0 ? markup`<p>${nothing.said}</p>` : turnsSection(debrief),
		},
		...(rows.length === 0 ? [] : [{id: 'unsaid', title: headings.mind, body: mindSection(debrief)}]),
		...(ledger.length === 0 ? [] : [{id: 'claimed', title: headings.claimed, body: claimed(ledger)}]),
		{id: 'said', title: headings.said, body: transcript(said, parting)},
		{id: 'mistakes', title: headings.mistakes, body: mistakes(namedIn(said))},
		{id: 'before', title: headings.earlier, body: earlierSection(review)},
	];
}

/** The file: everything in it, nothing to load, nothing to run. */
export function reviewPage(review: Review): string {
	const {title, meaning, setting, when, remarks} = saidOfReview(review);
	const sections = sectionsOf(review);
	return page({
		title: `${title} · rehearsal of ${when}`,
		style: reviewStyle,
		body: markup`<header>
<p class="over">Rehearsal of ${when} · ${setting}</p>
<h1>${title}</h1>
<p class="lede">${meaning}</p>
${remarks.map((remark) => markup`<p class="remark">${remark}</p>`)}
${figures(review.debrief)}
<nav aria-label="On this page"><ul>${sections.map(({id, title: name}) => markup`<li><a href="#${id}">${name}</a></li>`)}</ul></nav>
</header>
<main>
${sections.map(
	({id, title: name, body}) => markup`<section id="${id}" aria-labelledby="${id}-head">
<h2 id="${id}-head">${name}</h2>
${body}
</section>
`,
)}</main>
<footer><p>${unseen}</p>
<p>Rehearsal ${review.id}. Read it again: <code>pushback review ${review.id}</code></p></footer>`,
	});
}
