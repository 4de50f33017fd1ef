/** A rehearsal as JSON lines: one for each turn, one for how it ended. */
import {isFirm} from '../../machines/context.ts';
import {sayDue} from '../rehearsal/say-terms.ts';
import type {Pack} from '../dialogue/pack.ts';
import type {Rehearsal, Start, Turn} from '../rehearsal/rehearsal.ts';
import {handbookOf} from '../scoring/handbook.ts';
import {totalsOf} from '../rehearsal/totals.ts';

/** One turn. `answer` is the text as typed, or null where the lead said nothing. */
export function turnAsJson({number, manager, reply, assessment, stance}: Turn): object {
	return {
		turn: number,
		phase: manager.phase,
		branch: manager.branch ?? null,
		move: manager.move,
		moves: manager.moves,
		line: manager.text,
		lines: manager.lines.map(({id}) => id),
		answer: reply.kind === 'answer' ? reply.text : null,
		reply: reply.kind,
		levels: assessment.levels,
		flags: assessment.flags,
		score: assessment.score,
		...(assessment.notRated === undefined ? {} : {notRated: assessment.notRated}),
		findings: assessment.findings,
		mistakes: assessment.mistakes ?? [],
		advice: assessment.advice,
		handbook: handbookOf(assessment, manager.branch) ?? null,
		stance,
	};
}

/** How it began, every part of it named. */
export const startAsJson = ({setting, seed, rung, form, drill, origin}: Start): object => ({
	setting,
	seed,
	rung: rung ?? 'plain',
	form: form ?? null,
	drill: drill?.branch ?? null,
	origin: origin ?? null,
});

/** How it ended. `id`: what it is kept under. */
export function endAsJson(rehearsal: Rehearsal, pack: Pack, id?: string): object {
	const {ending, commitments, now, stance} = rehearsal;
	return {
		id: id ?? null,
		...startAsJson(rehearsal),
		ending: ending ?? null,
		line: ending === undefined ? null : now.text,
		commitments: commitments.map((commitment) => ({
			kind: commitment.kind,
			branch: commitment.branch,
			amount: commitment.amount ?? null,
			owner: commitment.owner ?? null,
			due: commitment.due === undefined ? null : sayDue(commitment.due, pack),
			condition: commitment.condition ?? null,
			firm: isFirm(commitment),
		})),
		ledger: rehearsal.ledger,
		totals: totalsOf(rehearsal),
		stance,
	};
}
