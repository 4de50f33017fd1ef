/** What a manager says when asked about their own pushback: what is behind it, and what would settle it. */
import type {Branch} from '../src/terms.ts';
import type {Move} from './moves.ts';

interface OwnAnswer {
	readonly reply: Move;
	/** Moves of the pushback that say as much by themselves. */
	readonly saidBy: readonly Move[];
}

/** For each pushback. */
export const ownAnswers: Readonly<Record<Branch, OwnAnswer>> = {
	budget: {reply: 'react.about-budget', saidBy: ['budget.dry']},
	hr: {reply: 'react.about-hr', saidBy: ['hr.process', 'hr.note', 'hr.criteria']},
	deferral: {reply: 'react.about-deferral', saidBy: ['deferral.when']},
	precedent: {reply: 'react.about-precedent', saidBy: []},
	credit: {reply: 'react.about-credit', saidBy: []},
	duty: {reply: 'react.about-duty', saidBy: []},
	band: {reply: 'react.about-band', saidBy: []},
	doubt: {reply: 'react.about-doubt', saidBy: []},
	amount: {reply: 'react.about-amount', saidBy: []},
	lowball: {
		reply: 'react.about-lowball',
		saidBy: [
			'lowball.explain',
			'lowball.improve',
			'lowball.tie',
			'lowball.counter',
			'lowball.form',
			'lowball.wait',
			'lowball.settle',
			'lowball.settle-form',
		],
	},
	'prove-it': {reply: 'react.about-prove-it', saidBy: ['prove-it.name']},
	silence: {reply: 'react.about-silence', saidBy: ['silence.reply', 'silence.offer']},
	'non-cash': {reply: 'react.about-non-cash', saidBy: []},
	leaving: {reply: 'react.about-leaving', saidBy: []},
	conduct: {reply: 'react.about-conduct', saidBy: []},
	nibble: {reply: 'react.about-nibble', saidBy: ['nibble.recall']},
};
