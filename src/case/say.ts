/** Figures of a case in words. */
import type {Span} from './sums.ts';
import type {Amount, Weighed} from './weigh.ts';

const formats = new Map<string, Intl.NumberFormat>();

function formatOf(currency: string, isLarge: boolean): Intl.NumberFormat {
	const key = `${currency} ${isLarge}`;
	const known = formats.get(key);
	if (known !== undefined) return known;
	// XXX is money of no country: the number alone.
	const style = currency === 'XXX' ? {} : ({style: 'currency', currency} as const);
	const digits = {minimumFractionDigits: 0, maximumFractionDigits: isLarge ? 2 : 0};
	const made = new Intl.NumberFormat('en', {...style, ...digits});
	formats.set(key, made);
	return made;
}

/** A number with as many figures as it deserves: two that say something, all of them up to thousands. */
export function rounded(value: number): string {
	if (value >= 100) return new Intl.NumberFormat('en', {maximumSignificantDigits: 3}).format(value);
	if (value >= 10) return value.toFixed(0);
	return String(Number(value.toPrecision(2)));
}

const range = (low: string, high: string): string => (low === high ? low : `${low} to ${high}`);

/** One amount, large ones in millions and billions: “€1.4 billion”. */
function sayMoney(value: number, currency: string): string {
	const [by, word] = value >= 1e9 ? [1e9, ' billion'] : value >= 1e6 ? [1e6, ' million'] : [1, ''];
	return formatOf(currency, by > 1).format(value / by) + word;
}

/** An amount or a range of them: “about €310,000”. */
export function sayAmount({
	low,
	high,
	currency,
	rough,
}: Pick<Amount, 'low' | 'high' | 'currency' | 'rough'>): string {
	return `${rough && low === high ? 'about ' : ''}${range(sayMoney(low, currency), sayMoney(high, currency))}`;
}

/** “39 times”, “34 to 41 times”. */
export const sayMultiple = ({low, high}: Span): string => `${range(rounded(low), rounded(high))} times`;

const percent = (share: number): string => `${rounded(share * 100)}%`;

/** “2.6%”. */
export const sayShare = ({low, high}: Span): string => range(percent(low), percent(high));

const daysInMonth = 30.4;

/** How long until it is earned back: in days, months or years, whichever a person would say. */
export function sayPayback({low, high}: Span): string {
	if (high < 2) {
		const [from, to] = [low, high].map((months) => String(Math.max(1, Math.ceil(months * daysInMonth))));
		return from === to && to === '1' ? 'a day' : `${range(from ?? '', to ?? '')} days`;
	}
	return high > 36
		? `${range(rounded(low / 12), rounded(high / 12))} years`
		: `${range(rounded(low), rounded(high))} months`;
}

/** The arithmetic in sentences, the strongest first; nothing where there is nothing to set against the ask. */
export function sayWeighed({ask, worth, yearly, multiple, share, payback}: Weighed): readonly string[] {
	if (ask === undefined || worth === undefined || multiple === undefined || share === undefined) return [];
	return [
		`In the first year it is worth ${sayAmount(worth)}: ${sayMultiple(multiple)} the ${sayAmount(ask)} you ask for.`,
		`The ask is ${sayShare(share)} of it.`,
		...(payback === undefined || yearly === undefined
			? []
			: [`What comes each year (${sayAmount(yearly)}) has paid for it in ${sayPayback(payback)}.`]),
	];
}
