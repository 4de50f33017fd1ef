/** Signs in the words of two tellings: what both name, what only one does, and what may be another word for it. */
import {areNearWords, areRivals, nearGroupsOf} from './near-words.ts';
import {rootOf} from './roots.ts';
import type {Telling} from './telling.ts';

/** `shared-2`: two at least. */
export const upTo = (sign: string, count: number, most: number): string[] =>
	Array.from({length: Math.min(most, count)}, (_, n) => `${sign}-${n + 1}`);

/** The sign, where it is there. */
export const where = (is: boolean, sign: string): string[] => (is ? [sign] : []);

/** A sign that one or the other or both may have: `plan-now`, `plan-then`, `plan-both`. */
export const ofEither = (sign: string, now: boolean, then: boolean): string[] =>
	now ? [then ? `${sign}-both` : `${sign}-now`] : where(then, `${sign}-then`);

const inBoth = (a: ReadonlySet<string>, b: ReadonlySet<string>): string[] =>
	[...a].filter((root) => b.has(root));
const without = (a: Iterable<string>, b: ReadonlySet<string>): string[] =>
	[...a].filter((root) => !b.has(root));

/** Whether the answer has another word for a root. */
const hasNear = (root: string, {near}: Telling): boolean =>
	nearGroupsOf(root).some((group) => near.has(group));

/** Roots that an answer has neither so nor otherwise. */
const strangeTo = (roots: Iterable<string>, telling: Telling): string[] =>
	without(roots, telling.answer).filter((root) => !hasNear(root, telling));

/** Whether both answers name one thing at least in the same word. */
export const shareWord = (now: Telling, then: Telling): boolean => inBoth(now.answer, then.answer).length > 0;

function matterSigns(now: Telling, then: Telling): string[] {
	const inAnswer = inBoth(now.answer, then.answer).length;
	const [onlyNow, onlyThen] = [without(now.clause, then.answer), without(then.clause, now.answer)];
	const near = onlyNow.filter((root) => onlyThen.some((other) => areNearWords(root, other))).length;
	const isRival = onlyNow.some((root) => onlyThen.some((other) => areRivals(root, other)));
	return [
		...upTo('shared-clause', inBoth(now.clause, then.clause).length, 3),
		...upTo('shared-sentence', inBoth(now.sentence, then.sentence).length, 3),
		...upTo('shared-answer', inAnswer, 3),
		...upTo('only-now', onlyNow.length, 4),
		...upTo('only-then', onlyThen.length, 4),
		...upTo('only-both', Math.min(onlyNow.length, onlyThen.length), 3),
		...upTo('near', near, 3),
		...upTo('strange-now', onlyNow.filter((root) => !hasNear(root, then)).length, 3),
		...upTo('strange-then', onlyThen.filter((root) => !hasNear(root, now)).length, 3),
		...where(isRival, 'rival'),
		...where(inAnswer === 0 && near === 0, 'nothing-shared'),
		...where(now.clause.size === 0, 'wordless-now'),
		...where(now.answer.size === 0, 'wordless-answer'),
		...where(then.clause.size === 0, 'wordless-then'),
	];
}

/** “EMEA” in one, “APAC” in the other. */
function nameSigns(now: Telling, then: Telling): string[] {
	const isIn = (name: string, {names, answer}: Telling): boolean =>
		names.has(name) || answer.has(rootOf(name));
	const isOwnNow = [...now.names].some((name) => !isIn(name, then));
	const isOwnThen = [...then.names].some((name) => !isIn(name, now));
	return [
		...where(
			[...now.names].some((name) => isIn(name, then)),
			'name-shared',
		),
		...where(isOwnNow && isOwnThen, 'names-differ'),
		...where(isOwnNow, 'name-now'),
		...where(isOwnThen, 'name-then'),
	];
}

/** Words right before one that both have: “search migration”, “queue migration”. */
function modifierSigns(now: Telling, then: Telling): string[] {
	const before = (row: readonly string[], root: string): string => row[row.indexOf(root) - 1] ?? '';
	const apart = inBoth(now.sentence, then.sentence)
		.map((root) => ({our: before(now.row, root), their: before(then.row, root)}))
		.filter(({our, their}) => our !== their && !areNearWords(our, their));
	const isOwnNow = (our: string): boolean => our !== '' && !then.answer.has(our);
	const isOwnThen = (their: string): boolean => their !== '' && !now.answer.has(their);
	return [
		...where(
			apart.some(({our, their}) => isOwnNow(our) && isOwnThen(their)),
			'modifiers-differ',
		),
		...where(
			apart.some(({our, their}) => isOwnNow(our) && their === ''),
			'modifier-now',
		),
		...where(
			apart.some(({our, their}) => our === '' && isOwnThen(their)),
			'modifier-then',
		),
	];
}

/** How alike the sentences are as wholes, and whether the later one begins with something else. */
function frameSigns(now: Telling, then: Telling): string[] {
	const shared = inBoth(now.sentence, then.sentence).length;
	const ours = without(now.sentence, then.answer).length;
	const theirs = without(then.sentence, now.answer).length;
	const isStrange = strangeTo(now.front, then).length > 0;
	return [
		...where(strangeTo(now.fronted, then).length > 0, 'fronted-strange'),
		...where(isStrange, 'front-strange'),
		...where(now.front.size > 0 && !isStrange, 'front-known'),
		...where(shared > 0 && ours === 0 && theirs === 0, 'all-shared'),
		...where(shared > 0 && Math.min(ours, theirs) === 0 && ours + theirs > 0, 'one-more'),
		...where(shared > 1 && ours === 1 && theirs === 1, 'one-differs'),
		...where(ours > 0 && theirs > 0 && now.opening === 'own' && then.opening === 'own', 'own-both'),
	];
}

/** All signs in the words of a later telling and an earlier one. */
export const wordSigns = (now: Telling, then: Telling): string[] => [
	...matterSigns(now, then),
	...nameSigns(now, then),
	...modifierSigns(now, then),
	...frameSigns(now, then),
];
