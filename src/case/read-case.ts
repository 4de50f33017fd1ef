/** A case file read and checked. */
import * as z from 'zod';
import {isDay} from '../day.ts';
import {bonuses, branches, companies, pressures, styles} from '../terms.ts';
import {readYaml, type Mistake} from '../yaml-file.ts';
import {circumstances, type Case} from './case.ts';
import {achievementFields, caseFields, type AchievementName, type CaseName} from './fields.ts';

/** More than this is no fact but a report. */
const longest = 2000;

/** More achievements than anyone listens to. */
const mostAchievements = 20;
const mostListed = 20;

const ofCase = (name: CaseName): string => caseFields.find((field) => field.name === name)?.asks ?? '';
const ofAchievement = (name: AchievementName): string =>
	achievementFields.find((field) => field.name === name)?.asks ?? '';

// A bare number is what a person writes for an amount; nothing is lost by taking it as it stands.
const written = (expected: string) =>
	z
		.union([z.string(), z.number()], expected)
		.transform((value) => String(value).trim())
		.pipe(z.string().max(longest, `${expected}, in at most ${longest} characters`));

/** A key with nothing behind it is YAML for “not yet”. */
const text = (expected: string) =>
	z
		.union([z.null(), written(expected)], expected)
		.optional()
		.transform((value) => value ?? '');

const needed = (expected: string) => written(expected).pipe(z.string().min(1, expected));

const oneOf = <const T extends readonly [string, ...string[]]>(values: T) =>
	z
		.union([z.null(), z.literal(''), z.enum(values)], `one of ${values.join(', ')}`)
		.optional()
		.transform((value) => (value === null || value === '' ? undefined : value));

const someOf = <const T extends readonly [string, ...string[]]>(values: T) =>
	z
		.array(z.enum(values, `one of ${values.join(', ')}`), `a list of ${values.join(', ')}`)
		.max(mostListed)
		.nullish()
		.transform((value) => value ?? []);

const day = (expected: string) =>
	text(expected).refine((value) => value === '' || isDay(value), {
		message: `${expected}, written like 2026-11-30`,
	});

const blankAchievement = (each: Readonly<Record<string, unknown>>): boolean =>
	Object.values(each).every((value) => value === '');

// One with nothing in it is a form's row not yet filled in, and counts for nothing.
const achievement = z
	.strictObject({
		what: text(ofAchievement('what')),
		change: text(ofAchievement('change')),
		outcome: text(ofAchievement('outcome')),
		worth: text(ofAchievement('worth')),
		source: text(ofAchievement('source')),
		'own-part': text(ofAchievement('ownPart')),
		others: text(ofAchievement('others')),
		otherwise: text(ofAchievement('otherwise')),
	})
	.superRefine((each, context) => {
		if (each.what === '' && !blankAchievement(each))
			context.addIssue({code: 'custom', path: ['what'], message: ofAchievement('what')});
	});

const file = z.strictObject({
	role: text(ofCase('role')),
	period: text(ofCase('period')),
	achievements: z
		.array(achievement, 'a list of achievements, each begun with “- what:”')
		.min(1, 'one achievement at least')
		.max(
			mostAchievements,
			`at most ${mostAchievements} achievements; two to five are what a talk has room for`,
		)
		.superRefine((all, context) => {
			if (all.length > 0 && all.every(blankAchievement))
				context.addIssue({code: 'custom', path: [0, 'what'], message: ofAchievement('what')});
		}),
	ask: needed(ofCase('ask')),
	reason: text(ofCase('reason')),
	floor: text(ofCase('floor')),
	fallback: text(ofCase('fallback')),
	'other-forms': z
		.array(needed('what would do instead of money'), 'a list, each begun with “- ”, best first')
		.max(mostListed)
		.nullish()
		.transform((value) => value ?? []),
	salary: text(ofCase('salary')),
	'hour-costs': text(ofCase('rate')),
	bonus: oneOf(bonuses),
	company: oneOf(companies),
	manager: oneOf(styles),
	pressure: oneOf(pressures),
	talk: day(ofCase('talk')),
	decided: day(ofCase('decided')),
	lately: someOf(circumstances),
	objections: someOf(branches),
});

const schema = file.transform(
	({achievements, 'other-forms': otherForms, 'hour-costs': rate, manager: style, ...rest}): Case => ({
		...rest,
		otherForms,
		rate,
		style,
		achievements: achievements
			.filter((each) => !blankAchievement(each))
			.map(({'own-part': ownPart, ...each}) => ({...each, ownPart})),
	}),
);

/**
 * Reads a case from the text of its file; `file` is the name used in messages. Returns the case, or every mistake
 * with its place. Never throws on bad input.
 */
export function readCase(
	name: string,
	source: string,
): {readonly case: Case} | {readonly mistakes: readonly Mistake[]} {
	const read = readYaml(name, source, schema);
	return 'value' in read ? {case: read.value} : read;
}
