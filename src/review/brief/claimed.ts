/** What of a case was said in a rehearsal, field by field: by the figures in it, or by its words where it has none. */
import type {Achievement} from '../../case/case.ts';
import {achievementFields, type AchievementName} from '../../case/fields.ts';
import {highOf, lowOf, type Quantity} from '../../quantities/quantity.ts';
import {readQuantities} from '../../quantities/read-quantities.ts';
import type {Turn} from '../../rehearsal/rehearsal.ts';
import {wordSet} from '../../word-set.ts';

/** What was said of one achievement. */
export interface Claimed {
	/** Its place in the case, from 0. */
	readonly index: number;
	/** As in the case, but only the fields that were said; the others are empty. */
	readonly achievement: Achievement;
	/** The turn each of them was first said in. */
	readonly turns: Readonly<Partial<Record<AchievementName, number>>>;
}

/** An answer as it is compared. */
interface Said {
	readonly turn: number;
	readonly figures: ReadonlySet<string>;
	readonly words: ReadonlySet<string>;
}

const dull = wordSet(`
	about after again also another away back been before being between both could does down each else even ever
	every from gave give goes have here into just last like made make many more most much never only other over
	part said same since some such take team than that their them then there they thing this time under until
	upon used very was week well were what when where which while will with work would year years your
`);

// Four letters tell most words apart and let “decided” be “decision”.
const stem = 4;

const wordsOf = (text: string): readonly string[] => [
	...new Set(
		(text.toLowerCase().match(/\p{L}[\p{L}’'-]{2,}/gu) ?? [])
			.filter((word) => word.length >= stem && !dull.has(word))
			.map((word) => word.slice(0, stem)),
	),
];

const plain = (value: number): string => String(Number(value.toPrecision(6)));

/** Each figure of a text, as the values it may be said with: a range by either of its ends. */
function figuresOf(text: string): readonly (readonly string[])[] {
	const ofOne = (quantity: Quantity): readonly (readonly string[])[] => {
		const {kind, value} = quantity;
		if (kind === 'from-to') return [...ofOne(quantity.from), ...ofOne(quantity.to)];
		if (kind === 'ordinal-or-date' || kind === 'label') return [];
		// “Another year”, “the one thing”: an article more than a figure.
		if (value === 1 && quantity.spelled) return [];
		// “From 14 a week to 3” may be heard as counts, durations or times.
		const sort = kind === 'money' || kind === 'percent' ? kind : 'number';
		return [[...new Set([lowOf(value), highOf(value)])].map((end) => `${sort} ${plain(end)}`)];
	};
	return readQuantities(text).flatMap(ofOne);
}

const saidIn = (turns: readonly Turn[]): readonly Said[] =>
	turns.flatMap(({number: turn, reply}) =>
		reply.kind === 'answer'
			? [{turn, figures: new Set(figuresOf(reply.text).flat()), words: new Set(wordsOf(reply.text))}]
			: [],
	);

/** So much of a field must have been said for the field to have been said. */
const enough = 0.5;

/** One word is enough to have named these. */
const named: readonly AchievementName[] = ['others', 'source'];

const isBare = (figure: readonly string[]): boolean => figure.every((each) => each.startsWith('number'));

function isSaid(name: AchievementName, text: string, what: string, {figures, words}: Said): boolean {
	const own = wordsOf(text);
	const shared = (among: readonly string[]): number => among.filter((word) => words.has(word)).length;
	const wanted = figuresOf(text);
	if (wanted.length === 0) {
		const least = named.includes(name) ? 1 : Math.min(2, own.length);
		return own.length > 0 && shared(own) >= Math.max(least, own.length * enough);
	}
	const hits = wanted.filter((figure) => figure.some((value) => figures.has(value)));
	// A small number is said of many things: something must say what it counts.
	const about = !hits.every(isBare) || shared([...own, ...wordsOf(what)]) > 0;
	return hits.length > 0 && hits.length > wanted.length * enough && about;
}

function claimedOf(achievement: Achievement, index: number, said: readonly Said[]): Claimed | undefined {
	const turns = Object.fromEntries(
		achievementFields.flatMap(({name}) => {
			const text = achievement[name];
			const first =
				name === 'what' ? undefined : said.find((each) => isSaid(name, text, achievement.what, each));
			return first === undefined || text === '' ? [] : [[name, first.turn] as const];
		}),
	) as Claimed['turns'];
	const result = turns.change ?? turns.worth ?? turns.outcome;
	if (result === undefined) return undefined;
	const kept = Object.fromEntries(
		achievementFields.map(({name}) => [name, name === 'what' || name in turns ? achievement[name] : '']),
	) as unknown as Achievement;
	return {index, achievement: kept, turns};
}

/** The turn in which a text of the case was first said. */
export const firstSaid = (text: string, turns: readonly Turn[]): number | undefined =>
	saidIn(turns).find((said) => isSaid('outcome', text, '', said))?.turn;

/** The achievements of which a result was claimed, in the order of the case. */
export function claimedIn(achievements: readonly Achievement[], turns: readonly Turn[]): readonly Claimed[] {
	const said = saidIn(turns);
	return achievements.flatMap((achievement, index) => {
		const claimed = claimedOf(achievement, index, said);
		return claimed === undefined ? [] : [claimed];
	});
}
