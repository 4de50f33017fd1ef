import type {FactName} from '../assessment.ts';

/**
 * The facts that are weighed like the flags: people put them in too many ways for a list of wordings. What the wordings
 * find counts as one more feature.
 */
export const weighedFacts = [
	'other-pot',
	'pays-from-gain',
	'split',
	'later-payment',
	'other-form',
	'asks-process',
	'asks-criteria',
	'asks-backing',
	'offers-material',
	'offers-check',
	'asks-date',
	'sets-bar',
	'in-writing',
	'next-step',
	'accepts',
	'concedes',
	'competing-offer',
	'acknowledged',
	'credit',
	'thanks',
	// what is asked
	'asks-meaning',
	'asks-money',
	'asks-fact',
	'asks-leave',
	'asks-deed',
	// what is told besides
	'unknown',
	'others-got',
	// what is said of the talk itself
	'corrects',
	'insists',
	'said-before',
	'asks-verdict',
	'feels',
	'refuses',
] as const satisfies readonly FactName[];
export type WeighedFact = (typeof weighedFacts)[number];
