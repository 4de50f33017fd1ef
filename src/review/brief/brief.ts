/** The manager's copy: one page to repeat upstairs, from the case and only from what was claimed. */
import type {Achievement, Case} from '../../case/case.ts';
import {achievementFields, keyOf, pathOf, type CaseName} from '../../case/fields.ts';
import {hasBlank} from '../../case/gaps.ts';
import {sayAmount, sayMultiple, sayPayback, sayShare} from '../../case/say.ts';
import {hasFigure} from '../../case/evidence.ts';
import {askIn} from '../../case/sums.ts';
import {weigh} from '../../case/weigh.ts';
import type {Rehearsal} from '../../rehearsal/rehearsal.ts';
import {visibleLine} from '../../visible-text.ts';
import {claimedIn, type Claimed} from './claimed.ts';
import {askedIn, otherFormsIn, reasonIn} from './asked.ts';

/** A question from upstairs, and what to say. */
export interface Reply {
	readonly question: string;
	readonly answer: string;
}

export interface Result {
	readonly what: string;
	readonly change: string;
	/** What it was worth, and what the business got; empty where neither was claimed. */
	readonly worth: string;
	readonly source: string;
	readonly ownPart: string;
	readonly others: string;
}

export interface Brief {
	readonly title: string;
	/** Role and period. */
	readonly about: string;
	/** All of it in one breath. */
	readonly breath: string;
	readonly ask: string;
	readonly reason: string;
	readonly results: readonly Result[];
	/** The arithmetic, in short sentences. */
	readonly sums: readonly string[];
	readonly replies: readonly Reply[];
	/** Claimed, and left out because a page ends. */
	readonly leftOut: readonly string[];
}

/** Something in the way of the page. */
export interface Obstacle {
	/** A field of the case, or a turn. */
	readonly where: string;
	readonly found: string;
	readonly expected: string;
}

/** More than three results nobody repeats. */
const mostResults = 3;
/** What one line of a table cell or an answer may hold, so that the fullest page is still one sheet. */
export const longestText = 100;
/** A name or a source is said in passing. */
export const longestName = 60;

/** Short enough for a page; cut between words. */
function short(text: string, longest = longestText): string {
	const line = visibleLine(text.trim().replaceAll(/\s+/g, ' '));
	if (line.length <= longest) return line;
	const cut = line.slice(0, longest - 1);
	const space = cut.lastIndexOf(' ');
	return `${(space > longest / 2 ? cut.slice(0, space) : cut).replace(/[,;:. ]+$/, '')}…`;
}

const printedFields = achievementFields.map(({name}) => name);

/** Blanks in what would be printed. */
function blanksIn(facts: Case, claimed: readonly Claimed[]): readonly Obstacle[] {
	const inCase = (['role', 'period', 'ask', 'reason'] as const satisfies readonly CaseName[]).map(
		(name) => [keyOf(name), facts[name]] as const,
	);
	const inResults = claimed.flatMap(({index}) =>
		printedFields.map((name) => [pathOf(name, index), facts.achievements[index]?.[name] ?? ''] as const),
	);
	return [...inCase, ...inResults]
		.filter(([, text]) => hasBlank(text))
		.map(([where, text]) => ({where, found: `a blank: “${short(text)}”`, expected: 'what belongs there'}));
}

/** Everything in the way of a page that can be handed on. */
function obstacles(rehearsal: Rehearsal, facts: Case, claimed: readonly Claimed[]): readonly Obstacle[] {
	const asked = askedIn(rehearsal.turns, facts);
	return [
		...blanksIn(facts, claimed),
		...(askIn(facts.ask) === undefined && !hasFigure(facts.ask)
			? [
					{
						where: keyOf('ask'),
						found: `“${short(facts.ask)}”`,
						expected: 'an amount, or a percentage of something',
					},
				]
			: []),
		...(asked === undefined
			? [
					{
						where: 'the rehearsal',
						found: 'no figure asked for',
						expected: `the ask of the case: ${short(facts.ask)}`,
					},
				]
			: asked.same
				? []
				: [
						{
							where: `turn ${asked.turn}`,
							found: `${visibleLine(asked.words)} asked for`,
							expected: `the ask of the case: ${short(facts.ask)}`,
						},
					]),
		...(claimed.length === 0
			? [
					{
						where: 'the rehearsal',
						found: 'no result of the case told with its figures',
						expected: 'at least one',
					},
				]
			: []),
	];
}

const joined = (...parts: readonly string[]): string => parts.filter((part) => part !== '').join('; ');

const resultOf = ({what, change, outcome, worth, source, ownPart, others}: Achievement): Result => ({
	what: short(what, longestName),
	change: short(change),
	worth: short(joined(worth, outcome)),
	source: short(source, longestName),
	ownPart: short(ownPart),
	others: short(others),
});

function sumsOf(facts: Case): readonly string[] {
	const {ask, worth, yearly, multiple, share, payback} = weigh(facts);
	if (ask === undefined || worth === undefined || multiple === undefined || share === undefined) return [];
	return [
		`Worth in the first year: ${sayAmount(worth)}. Asked: ${sayAmount(ask)}.`,
		`That is ${sayMultiple(multiple)} the ask; the ask is ${sayShare(share)} of it.`,
		...(worth.from.some(({field}) => field === keyOf('rate'))
			? [`An hour is counted at ${short(facts.rate)}.`]
			: []),
		...(payback === undefined || yearly === undefined
			? []
			: [`It has paid for itself in ${sayPayback(payback)}.`]),
	];
}

/** What is asked upstairs, with the answer where the lead gave it. */
function repliesFor(
	lead: Achievement,
	facts: Case,
	reason: string,
	forms: readonly string[],
): readonly Reply[] {
	const asks: readonly (readonly [string, string])[] = [
		['Where is the figure from?', lead.source],
		[
			'Was it one person, or the team?',
			joined(lead.others, lead.ownPart === '' ? '' : `the lead’s own part: ${lead.ownPart}`),
		],
		['Isn’t that just the job?', lead.otherwise === '' ? '' : `Without it: ${lead.otherwise}`],
		['Why that amount?', reason],
		['And if there is no cash?', forms.join('; ')],
	];
	return asks
		.filter(([, answer]) => answer !== '')
		.map(([question, answer]) => ({question, answer: short(answer)}));
}

/** Sentences from parts that may end in a full stop of their own; empty ones are left out. */
const sentences = (...parts: readonly string[]): string =>
	parts
		.filter((part) => part !== '')
		.map((part) => (/[.!?…]$/.test(part) ? part : `${part}.`))
		.join(' ');

const breathOf = (lead: Achievement | undefined, ask: string): string =>
	lead === undefined
		? ''
		: sentences(
				capital(
					lead.change === ''
						? short(lead.what, longestName)
						: `${short(lead.what, longestName)}: ${short(lead.change)}`,
				),
				lead.worth === '' ? capital(short(lead.outcome)) : `Worth: ${short(lead.worth)}`,
				`The ask: ${ask}`,
			);

const capital = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1);

/** The page after a rehearsal, or everything that is in its way. `name` is the lead's. */
export function briefOf(
	rehearsal: Rehearsal,
	facts: Case,
	name?: string,
): {readonly brief: Brief} | {readonly obstacles: readonly Obstacle[]} {
	const claimed = claimedIn(facts.achievements, rehearsal.turns);
	const found = obstacles(rehearsal, facts, claimed);
	if (found.length > 0) return {obstacles: found};
	const only: Case = {...facts, achievements: claimed.map(({achievement}) => achievement)};
	// What is worth most goes first; what cannot be counted keeps its place.
	const worthOf = (index: number): number => weigh(only).achievements[index]?.amount?.high ?? 0;
	const ranked = claimed
		.map(({achievement}, index) => ({achievement, worth: worthOf(index)}))
		.toSorted((a, b) => b.worth - a.worth)
		.map(({achievement}) => achievement);
	const shown = ranked.slice(0, mostResults);
	const [lead] = shown;
	const reason = reasonIn(rehearsal.turns, facts);
	const forms = otherFormsIn(rehearsal.turns, facts);
	return {
		brief: {
			title:
				name === undefined
					? 'A bonus: the case on one page'
					: `A bonus for ${visibleLine(name)}: the case on one page`,
			about: short(joined(facts.role, facts.period)),
			breath: breathOf(lead, short(facts.ask)),
			ask: capital(short(facts.ask)),
			reason: short(reason),
			results: shown.map(resultOf),
			sums: sumsOf({...facts, achievements: shown}),
			replies: lead === undefined ? [] : repliesFor(lead, facts, reason, forms),
			leftOut: ranked.slice(mostResults).map(({what}) => short(what, longestName)),
		},
	};
}
