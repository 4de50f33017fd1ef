/** What the home screen offers. */
export const homeChoices = [
	'resume',
	'rehearse',
	'setting',
	'promised',
	'handbook',
	'case',
	'next',
	'drills',
	'history',
	'quit',
] as const;
export type HomeChoice = (typeof homeChoices)[number];

/** What the choice depends on: a meeting that was cut off, promises that are open, what comes next. */
export interface Offering {
	readonly unfinished: object | undefined;
	readonly open: readonly object[];
	readonly next: object | undefined;
}

/** What the home screen offers now. */
export const choicesOf = ({unfinished, open, next}: Offering): readonly HomeChoice[] =>
	homeChoices.filter(
		(choice) =>
			(choice !== 'resume' || unfinished !== undefined) &&
			(choice !== 'promised' || open.length > 0) &&
			(choice !== 'next' || next !== undefined),
	);
