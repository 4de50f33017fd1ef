/** Says what was read in one line, so that tables of examples stay readable. */
import type {Quantity} from '../../src/quantities/quantity.ts';
import {readQuantities} from '../../src/quantities/read-quantities.ts';

function told(text: string, quantity: Quantity): string {
	const {value, unit} = quantity;
	if (quantity.kind === 'from-to') {
		return `from-to (${told(text, quantity.from)}; ${told(text, quantity.to)})`;
	}
	const number =
		typeof value === 'number' ? String(Number(value.toPrecision(6))) : `${value.low}..${value.high}`;
	const per = quantity.per === undefined ? '' : ` per ${quantity.per}`;
	return `${quantity.kind} ${number}${unit === '' ? '' : ` ${unit}`}${per}${quantity.approximate ? ' roughly' : ''}`;
}

/** All quantities of a text: kind, value, unit, rate, and "roughly" where it is approximate. */
export function reading(text: string): string[] {
	return readQuantities(text).map((quantity) => told(text, quantity));
}

/** The words each quantity takes. */
export function places(text: string): string[] {
	return readQuantities(text).map(({start, end}) => text.slice(start, end));
}
