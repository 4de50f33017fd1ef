/** What the rules about other cues found, for those that are built on them. */
import {dataRules} from './data.ts';
import {dropRules} from './flags-drop.ts';
import {formRules} from './flags-form.ts';
import {pressureRules} from './flags-pressure.ts';
import {selfRules} from './flags-self.ts';
import {toneRules} from './flags-tone.ts';
import {once, type Rule} from './rule.ts';

const known = new Map(
	[...dataRules, ...toneRules, ...pressureRules, ...selfRules, ...formRules, ...dropRules].map((rule) => [
		rule.id,
		once(rule.find),
	]),
);

/** Where any of these rules fired. */
function fired(...ids: readonly string[]): Rule['find'] {
	return (reading, context) => ids.flatMap((id) => [...(known.get(id)?.(reading, context) ?? [])]);
}

/** Evidence. */
export const shown = fired(
	'data.from-to',
	'data.pair',
	'data.changed-by',
	'data.counted',
	'data.clean',
	'data.rate',
	'data.money',
	'data.dated',
);

/** What takes evidence back, or drowns it. */
export const spoiled = fired(
	'undermining.small',
	'undermining.hedge',
	'undermining.shame',
	'undermining.gives-way',
	'placeholder.blank',
	'stuffing.list',
	'stuffing.template',
	'data.retracted',
	'data.effort',
	'jargon.wall',
	'complaint.always',
	'complaint.institution',
	'concession.drops',
);
/** Pressure. */
export const pressing = fired('ultimatum.leaving', 'ultimatum.or-else', 'ultimatum.withdraws');
/** Blame. */
export const blaming = fired(
	'complaint.always',
	'complaint.institution',
	'complaint.perks',
	'complaint.sarcasm',
	'arrogance.belittles',
);
/** Giving it up. */
export const dropping = fired('concession.drops');
