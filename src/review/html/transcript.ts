/** The talk as a printed script: the words that earned or cost are marked, and the reasons stand in the margin. */
import {spanOfTurns} from '../say-turns.ts';
import {signed} from '../signed.ts';
import type {Exchange, Note, Piece, Reason} from '../transcript.ts';
import {markup, type Markup} from './markup.ts';

/** Where a turn, or one of its notes, can be found on the page. */
export const turnId = (turn: number): string => `turn-${turn}`;
const noteId = (turn: number, note: number): string => `turn-${turn}-note-${note}`;

const sayReason = ({about, points, meanings}: Reason): Markup =>
	markup`<b>${signed(points)} ${about}</b> ${meanings.join(' ')}`;

/**
 * Marked words: a link to their note, so that a keyboard reaches them, and a reader that speaks says the note. What is
 * shown when they are pointed at says the same once more and is kept from being spoken twice.
 */
function mark(turn: number, {text, effect = 'earned', note: number}: Piece, {reasons}: Note): Markup {
	const id = noteId(turn, number ?? 0);
	return markup`<a class="mark ${effect}" href="#${id}" aria-describedby="${id}">${text}<sup aria-hidden="true">${number}</sup><span class="tip" aria-hidden="true">${reasons.map(
		(reason) => markup`<span>${sayReason(reason)}</span>`,
	)}</span></a>`;
}

function answer({turn, reply, pieces, notes, notRated}: Exchange): Markup {
	if (reply === 'leave') return markup`<p class="you quiet">You left the meeting here.</p>`;
	if (reply === 'silence') return markup`<p class="you quiet">You said nothing.</p>`;
	const said = pieces.map((piece) => {
		const note = notes.find(({number}) => number === piece.note);
		return note === undefined ? piece.text : mark(turn, piece, note);
	});
	return markup`<p class="you"><b class="who">You</b> <span class="said">${said}</span></p>${
		notRated === undefined ? undefined : markup`<p class="quiet small">Not rated: ${notRated}</p>`
	}`;
}

const noteItem = (turn: number, {number, words, points, reasons}: Note): Markup =>
	markup`<li id="${noteId(turn, number)}" value="${number}" class="${points < 0 || reasons.some((reason) => reason.points < 0) ? 'cost' : 'earned'}">${
		words === '' ? markup`<i>The answer as a whole</i>` : markup`<q>${words}</q>`
	}${reasons.map((reason) => markup`<span class="reason">${sayReason(reason)}</span>`)}</li>`;

const where = ({phase, branch}: Exchange): string => branch ?? phase;

function exchange(told: Exchange): Markup {
	const {turn, manager, score, notes} = told;
	return markup`<section class="turn" id="${turnId(turn)}" aria-labelledby="${turnId(turn)}-head">
<h3 id="${turnId(turn)}-head">Turn ${turn}, ${where(told)}${score === undefined ? undefined : markup`<span class="score">${score}<span class="quiet"> of 100</span></span>`}</h3>
<div class="talk">${manager === '' ? undefined : markup`<p class="manager"><b class="who">Manager</b> <span class="said">${manager}</span></p>`}
${answer(told)}</div>
${notes.length === 0 ? undefined : markup`<ol class="notes" aria-label="Why, turn ${turn}">${notes.map((note) => noteItem(turn, note))}</ol>`}
</section>
`;
}

/** All turns, and the manager's last words. */
export const transcript = (turns: readonly Exchange[], parting: string | undefined): Markup =>
	markup`${turns.map(exchange)}${
		parting === undefined || parting === ''
			? undefined
			: markup`<section class="turn" aria-labelledby="last-words"><h3 id="last-words">The last words</h3><div class="talk"><p class="manager"><b class="who">Manager</b> <span class="said">${parting}</span></p></div></section>`
	}`;

/** Links to some turns, such as `turns 2 and 5`. */
export const turnLinks = (turns: readonly number[]): Markup =>
	markup`${spanOfTurns(turns).map(({before, turn}) => markup`${before}<a href="#${turnId(turn)}">${turn}</a>`)}`;
