/** The setting as a form: what can be chosen, and what each choice changes in the talk. */
import {bonuses, companies, pressures, styles, type Setting} from '../terms.ts';

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

/** Which row of the form the seed is. */
export const seedField = fields.length;

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
export const formOf = (setting: Setting, seed: number): readonly FieldShown[] => [
	shown(style, setting),
	shown(pressure, setting),
	shown(bonus, setting),
	shown(company, setting),
	{title: 'Seed', value: String(seed), says: 'Same setting, seed and answers: the same meeting again.'},
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
