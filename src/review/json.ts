/** A rehearsal as JSON lines: one for each turn, one for how it ended. */
import {isFirm} from '../../machines/context.ts';
import {sayDue} from '../rehearsal/fold.ts';
import type {Pack} from '../dialogue/pack.ts';
import type {Rehearsal, Turn} from '../rehearsal/rehearsal.ts';
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

/** How it ended. */
export function endAsJson(rehearsal: Rehearsal, pack: Pack): object {
	const {setting, seed, ending, commitments, now, stance} = rehearsal;
	return {
		setting,
		seed,
		ending: ending ?? null,
		line: ending === undefined ? null : now.text,
		commitments: commitments.map((commitment) => ({
			kind: commitment.kind,
			branch: commitment.branch,
			amount: commitment.amount ?? null,
			owner: commitment.owner ?? null,
			due: commitment.due === undefined ? null : sayDue(commitment.due, pack),
			firm: isFirm(commitment),
		})),
		ledger: rehearsal.ledger,
		totals: totalsOf(rehearsal),
		stance,
	};
}
