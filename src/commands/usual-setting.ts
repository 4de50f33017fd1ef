/** The setting of a new rehearsal. */
import type {Setting} from '../terms.ts';

/** The setting a rehearsal begins with where nothing else is said: the talk most people have. */
const usualSetting: Setting = {
	style: 'data-driven',
	pressure: 'calm',
	bonus: 'standard',
	company: 'steady',
};

/** The setting the options ask for, filled up from the case, and then with the usual one. */
export const settingFrom = (
	{style, pressure, bonus, company}: {readonly [Key in keyof Setting]?: Setting[Key] | undefined},
	facts: {readonly [Key in keyof Setting]?: Setting[Key] | undefined} = {},
): Setting => ({
	style: style ?? facts.style ?? usualSetting.style,
	pressure: pressure ?? facts.pressure ?? usualSetting.pressure,
	bonus: bonus ?? facts.bonus ?? usualSetting.bonus,
	company: company ?? facts.company ?? usualSetting.company,
});
