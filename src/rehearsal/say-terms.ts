/** How what is agreed is said: sums, days, conditions, the first of two parts, and all of it on one line. */
import {
	isFirm,
	dealKinds,
	type Commitment,
	type Due,
	type MeetingContext,
	type DealKind,
} from '../../machines/context.ts';
import {aboutMoney} from '../../machines/promises.ts';
import {answeredWishes} from '../../machines/wishes.ts';
import {fill, type Pack} from '../dialogue/pack.ts';
import type {WishForm} from '../terms.ts';
import {readQuantities} from '../quantities/read-quantities.ts';
import {visibleLine} from '../visible-text.ts';

type Shown = MeetingContext['shown'];

/** Names of months and days, which not everyone types with a capital. */
const dayNames =
	/\b(?:january|february|march|april|may|june|july|august|september|october|november|december|monday|tuesday|wednesday|thursday|friday|saturday|sunday|christmas|easter)\b/gu;

/** A date as words that fit after “by”. */
export const sayDue = (due: Due, pack: Pack): string =>
	'said' in due
		? due.said.replaceAll(dayNames, (name) => name.charAt(0).toUpperCase() + name.slice(1))
		: pack.dues[due.key];

const spelledOut =
	/^(?:A|An|One|Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten|Eleven|Twelve|Fifteen|Twenty|Thirty|Forty|Fifty|About|Around|Roughly|Some|Half)\b/u;

/** A figure as it stands within a sentence: spelled out at the beginning of one it had a capital. */
export const sayAmount = (typed: string): string => typed.replace(spelledOut, (word) => word.toLowerCase());

/** Said by the manager, the lead's “you” would be another person's. */
const toManager = /\b(?:you|your|yours)\b/iu;

/** The lead's own words said by the manager: “my team” is “your team”. */
const fromManager: readonly (readonly [RegExp, string])[] = [
	[/\bI['’]m\b/gu, "you're"],
	[/\bI am\b/gu, 'you are'],
	[/\bI['’](?=ve|d|ll)/gu, "you'"],
	[/\b(?:I|me)\b/gu, 'you'],
	[/\bmy\b/giu, 'your'],
	[/\bmine\b/giu, 'yours'],
];

/** A condition that says the day of the payment once more, without it: that has just been said. */
function withoutDay(condition: string, due: string | undefined): string {
	if (due === undefined) return condition;
	const day = due.replace(/^the /u, '').replaceAll(/[.*+?^${}()|[\]\\]/gu, '\\$&');
	const rest = condition
		.replace(
			new RegExp(`^(if|with|once|when|as long as) (?:in|by|at|on|until|till) (?:the )?${day},? `, 'iu'),
			'$1 ',
		)
		.replace(new RegExp(` (?:in|by|at|on|until|till|for) (?:the )?${day}$`, 'iu'), '');
	return rest.split(' ').length > 2 ? rest.replace(/[\s,;:]+$/u, '') : condition;
}

/** A condition as the manager can say it after what hangs on it; the `due` day that is said with it is not said twice. */
export const sayCondition = (condition: string | undefined, due?: string): string | undefined =>
	condition === undefined || toManager.test(condition)
		? undefined
		: visibleLine(
				fromManager.reduce(
					(words, [theirs, ours]) => words.replaceAll(theirs, ours),
					withoutDay(condition, due),
				),
			);

/** A number and no more than a currency beside it. */
const plainSum =
	/^(?<sign>[€$£]?) ?\d[\d.,]*(?: ?k)?(?<name> ?(?:euros?|pounds?|dollars?|francs?|[€$£]))?$/iu;

/** Nothing but words for a number, with a currency or without: “ten thousand euros”. */
const wordSum = /^[a-z]+(?:[ -][a-z]+)*?(?<name> (?:euros?|pounds?|dollars?|francs?))?$/iu;

/** What stands beside the number of a plain sum. */
const sumWords = (amount = ''): Record<string, string | undefined> | undefined =>
	plainSum.exec(amount)?.groups ?? wordSum.exec(amount)?.groups;

/** A third, rounded to where nobody would count: 2,700 of 8,000. */
function roundThird(sum: number): number {
	const third = sum / 3;
	const step = 10 ** Math.max(0, Math.floor(Math.log10(third)) - 1);
	return Math.round(third / step) * step;
}

/** Smaller than this a third of it is no sum worth a word. */
const least = 30;

/** What a low offer comes to, “about 2,700 euros”; undefined where the sum asked for is no plain number. */
export function sayShare(amount: string | undefined): string | undefined {
	const beside = sumWords(amount);
	const sum = readQuantities(amount ?? '').find(({kind}) => kind === 'money' || kind === 'count')?.value;
	if (beside === undefined || typeof sum !== 'number' || sum < least) return undefined;
	return `about ${beside['sign'] ?? ''}${roundThird(sum).toLocaleString('en')}${beside['name'] ?? ''}`;
}

/** The first of two parts, with when it comes: as the lead put it, else the offer that was made, else half of it. */
export function sayFirst({branch, first, amount}: Commitment, pack: Pack): string {
	if (first !== undefined) return visibleLine(first);
	if (branch !== 'lowball') return pack.terms.first;
	return `${sayShare(amount) ?? pack.terms.share} now`;
}

/** Half of a plain sum: “5,000”. */
function sayHalf(amount: string | undefined): string | undefined {
	const beside = sumWords(amount);
	const sum = readQuantities(amount ?? '').find(({kind}) => kind === 'money' || kind === 'count')?.value;
	if (beside === undefined || typeof sum !== 'number' || sum < least) return undefined;
	return `${beside['sign'] ?? ''}${(sum / 2).toLocaleString('en')}${beside['name'] ?? ''}`;
}

/** The first of two parts in money, where it is half of a plain sum. */
export function sayFirstSum(part: Commitment, pack: Pack): string {
	const half =
		part.branch !== 'lowball' && /^half\b|^$/iu.test(part.first ?? '') ? sayHalf(part.amount) : undefined;
	return half === undefined ? sayFirst(part, pack) : `${half} now`;
}

const isTold = (kind: Commitment['kind']): kind is DealKind => dealKinds.some((told) => told === kind);

/** The name of a thing that is wanted; of days off with their number, where it was named. */
export const sayMatter = (form: WishForm | undefined, {days}: Pick<Shown, 'days'>, pack: Pack): string =>
	form === 'days' && days !== undefined ? `the ${days} off` : pack.matters[form ?? 'other'].name;

/** What became of everything that was wanted other than a bonus. */
export function sayList(
	{commitments, shown}: Pick<MeetingContext, 'commitments' | 'shown'>,
	pack: Pack,
): string {
	const {given, refused} = answeredWishes({commitments, shown});
	return [...sayGiven(given, pack), ...refused.map((form) => pack.matters[form].refused)].join('; ');
}

const sayGiven = (given: readonly Commitment[], pack: Pack): readonly string[] =>
	given.flatMap(({form, days, due}) =>
		due === undefined
			? []
			: fill(pack.matters[form ?? 'other'].given, {
					matter: sayMatter(form, {days}, pack),
					due: sayDue(due, pack),
				}),
	);

/** All that is firmly agreed, each piece with its day and what it hangs on; empty where nothing is. */
export function sayTerms(
	{commitments, shown}: {readonly commitments: MeetingContext['commitments']; readonly shown: Shown},
	pack: Pack,
): string {
	const amount = shown.amount === undefined ? pack.terms.sum : sayAmount(shown.amount);
	const firm = commitments.filter(isFirm);
	const isPaid = ({kind, condition}: Commitment): boolean =>
		aboutMoney.includes(kind) || (kind === 'review' && sayCondition(condition) !== undefined);
	const hasMoney = firm.some(isPaid);
	const inOrder = dealKinds.flatMap((told) => firm.filter(({kind}) => kind === told));
	const pieces = inOrder.flatMap((each) => {
		const {kind, due} = each;
		// Money that is agreed on is not looked at again.
		if (!isTold(kind) || (kind === 'review' && hasMoney && !isPaid(each))) return [];
		const condition = sayCondition(each.condition, due && sayDue(due, pack));
		// What hangs on something that can be checked is paid then, and not decided on.
		const hangs = condition !== undefined && (kind === 'later' || kind === 'review');
		const told = hangs ? 'condition' : kind === 'sponsorship' && hasMoney ? 'beside' : kind;
		const piece = fill(pack.terms.told[told], {
			amount,
			first: sayFirst(each, pack),
			share: sayShare(shown.amount) ?? pack.terms.share,
			...(due === undefined ? {} : {due: sayDue(due, pack)}),
		});
		return condition === undefined ? piece : `${piece}, ${condition}`;
	});
	return [...new Set([...pieces, ...sayGiven(answeredWishes({commitments: firm, shown}).given, pack)])].join(
		'; ',
	);
}
