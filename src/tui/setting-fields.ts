/** The setting as a form: what can be chosen, and what each choice changes in the talk. */
import {bonuses, companies, pressures, rungs, styles, type Rung, type Setting} from '../terms.ts';

interface FieldOf<Key extends keyof Setting> {
	readonly key: Key;
	readonly title: string;
	readonly values: readonly Setting[Key][];
	readonly says: Readonly<Record<Setting[Key], string>>;
}

const field = <Key extends keyof Setting>(given: FieldOf<Key>): FieldOf<Key> => given;

const style = field({
	key: 'style',
	title: 'Manager',
	values: styles,
	says: {
		'data-driven': 'Trusts figures with a before and an after, and asks again.',
		'relationship-oriented': 'Asks who else carried it; a boast or blame costs more.',
	},
});

const pressure = field({
	key: 'pressure',
	title: 'Pressure',
	values: pressures,
	says: {
		calm: 'Time for three questions and three pushbacks.',
		rushed: 'One question, two pushbacks, and patience runs out sooner.',
	},
});

const bonus = field({
	key: 'bonus',
	title: 'Bonus',
	values: bonuses,
	says: {
		standard: 'Paid by a grid: expect to be sent to HR.',
		discretionary: 'The manager has a say: more room, and talk of the budget.',
		kpi: 'Tied to targets: expect “at the end of the period”.',
	},
});

const company = field({
	key: 'company',
	title: 'Company',
	values: companies,
	says: {
		strong: 'The money is there; expect process and “later”.',
		steady: 'Some room: a part is likelier than the whole.',
		struggling: 'Hardly any cash; a date or another form can be won.',
	},
});

/** The fields in the order of the form; the seed comes after them. */
export const fields = [style, pressure, bonus, company] as const;

/** Which row of the form the seed is, and which the rung. */
export const seedField = fields.length;
export const rungField = fields.length + 1;

const rungWords: Readonly<Record<Rung, string>> = {
	guided: 'A hint before each answer: what this line of the manager’s wants.',
	plain: 'The meeting as it is, with the coach if you like.',
	hard: 'Less patience, and more pushbacks.',
	exam: 'One take: no coach, no second try, pushbacks in any order.',
};

/** The rung after this one, or before it; it goes round. */
export const rungTurned = (rung: Rung, by: 1 | -1): Rung =>
	rungs[(rungs.indexOf(rung) + by + rungs.length) % rungs.length] ?? rung;

/** One row of the form as it is read. */
export interface FieldShown {
	readonly title: string;
	readonly value: string;
	readonly says: string;
}

const shown = <Key extends keyof Setting>(
	{key, title, says}: FieldOf<Key>,
	setting: Setting,
): FieldShown => ({
	title,
	value: setting[key],
	says: says[setting[key]],
});

/** The form filled in. */
export const formOf = (setting: Setting, seed: number, rung: Rung): readonly FieldShown[] => [
	shown(style, setting),
	shown(pressure, setting),
	shown(bonus, setting),
	shown(company, setting),
	{title: 'Seed', value: String(seed), says: 'Same setting, seed and answers: the same meeting again.'},
	{title: 'Rung', value: rung, says: rungWords[rung]},
];

const after = <Key extends keyof Setting>(
	{key, values}: FieldOf<Key>,
	setting: Setting,
	by: 1 | -1,
): Setting => {
	const index = values.indexOf(setting[key]);
	return {...setting, [key]: values[(index + by + values.length) % values.length]};
};

/** The setting with one field turned to its next value or the one before. */
export function turned(setting: Setting, row: number, by: 1 | -1): Setting {
	if (row === 0) return after(style, setting, by);
	if (row === 1) return after(pressure, setting, by);
	if (row === 2) return after(bonus, setting, by);
	return row === 3 ? after(company, setting, by) : setting;
}
