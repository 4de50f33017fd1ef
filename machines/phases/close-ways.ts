/** Ways that the last questions have in common, whatever was agreed. */
import type {Way} from '../states.ts';

/** The lead names what happens next: who does it, by when, or on what paper. */
export const nextStep = {
	type: 'fairAnd',
	params: {
		facts: [
			'next-step',
			'date',
			'own-day',
			'asks-date',
			'in-writing',
			'names-owner',
			'restates-terms',
			'offers-material',
			'asks-deed',
		],
	},
} as const;

/** A hostile last word ends it badly; in a drill that is too young to end, coolly. */
export const soured: readonly Way[] = [
	{if: 'sourEarly', to: '#cold'},
	{if: 'sour', to: '#damaged-trust'},
];

/** A last question has its answer before they part. */
export const stays: Way = {if: 'asksAtLast', says: 'aside.else'};
