/** Every setting a meeting can have. */
import {bonuses, companies, pressures, styles, type Setting} from '../src/terms.ts';

export const everySetting: readonly Setting[] = styles.flatMap((style) =>
	pressures.flatMap((pressure) =>
		bonuses.flatMap((bonus) => companies.map((company) => ({style, pressure, bonus, company}))),
	),
);

/** A setting in a few words, for a test's name. */
export const nameOf = ({style, pressure, bonus, company}: Setting): string =>
	[style, pressure, bonus, company].join(', ');

export const usual: Setting = {style: 'data-driven', pressure: 'calm', bonus: 'standard', company: 'steady'};
