/** Answers that say outright how they are to be judged, so that a test of the manager does not test the scorer. */
import type {Heard} from '../machines/context.ts';
import type {Assess, FactName} from '../src/scoring/assessment.ts';
import type {Flag, Level, WishForm} from '../src/terms.ts';

export interface Told {
	readonly answer?: Level;
	readonly data?: Level;
	readonly roi?: Level;
	readonly humility?: Level;
	readonly flags?: readonly Flag[];
	readonly facts?: readonly FactName[];
	readonly amount?: string;
	readonly date?: string;
	/** When the sum, or the rest of it, is paid. */
	readonly payDay?: string;
	/** A condition put, from its “if” on. */
	readonly condition?: string;
	/** Which form other than money is asked for. */
	readonly form?: WishForm;
	readonly notRated?: boolean;
	/** The words of what is asked. */
	readonly question?: string;
}

const withForm: readonly FactName[] = ['other-form', 'matter', 'drops-matter'];

/** What a manager hears in an answer told like this. */
export function heard(told: Told): Heard {
	const values = {
		amount: told.amount,
		date: told.date,
		'pay-day': told.payDay,
		'sets-bar': told.condition,
	};
	const names = [
		...(told.facts ?? []),
		...(['amount', 'date', 'pay-day', 'sets-bar'] as const).filter((name) => values[name] !== undefined),
	];
	const asks =
		names.some((fact) => fact === 'question' || fact === 'yes-no') && !names.includes('own-question');
	const insists = names.indexOf('insists');
	return {
		...(told.notRated === true ? {notRated: 'It cannot be followed.'} : {}),
		levels: {
			data: told.data ?? 0,
			roi: told.roi ?? 0,
			humility: told.humility ?? 0,
			answer: told.answer ?? 0,
		},
		flags: told.flags ?? [],
		facts: [
			...names.map((fact, at) => {
				const value = fact in values ? values[fact as keyof typeof values] : undefined;
				const form = withForm.includes(fact) ? told.form : undefined;
				return {
					fact,
					start: at,
					end: at + 1,
					...(value === undefined ? {} : {value}),
					...(form === undefined ? {} : {form}),
				};
			}),
			// Whatever is asked is asked in one question of their own.
			...(asks
				? [
						{
							fact: 'own-question' as const,
							start: 0,
							end: names.length,
							...(told.question === undefined ? {} : {value: told.question}),
						},
					]
				: []),
			// What was not answered is asked again, in that question or beside all else.
			...(insists >= 0 && !names.includes('asks-again')
				? [{fact: 'asks-again' as const, start: asks ? 0 : insists, end: asks ? names.length : insists + 1}]
				: []),
		],
	};
}

/** The text of such an answer. */
export const text = (told: Told): string => JSON.stringify(told);

/** Judges such texts as they say. */
export const assessAsTold: Assess = (answer) => {
	const told = heard(JSON.parse(answer) as Told);
	return {
		...told,
		version: 0,
		findings: [],
		score: told.levels.answer * 50,
		advice: 'As told.',
	};
};

/** An answer with everything a manager could want. */
export const strong: Told = {
	answer: 2,
	data: 2,
	roi: 2,
	humility: 2,
	amount: '8,000 euros',
	facts: [
		'credit',
		'acknowledged',
		'reason',
		'next-step',
		'asks-date',
		'asks-process',
		'offers-material',
		'split',
	],
};

/** An answer that says something and leaves it there. */
export const middling: Told = {answer: 1, data: 1, roi: 1, humility: 1};

/** An answer with nothing in it. */
export const weak: Told = {};
