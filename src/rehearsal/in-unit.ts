/** A figure in the unit of another, where it leaves its own out. */
import {highOf, lowOf, type Quantity} from '../quantities/quantity.ts';

const isBareNumber = ({kind, unit}: Pick<Quantity, 'kind' | 'unit'>): boolean =>
	kind === 'count' && unit === '';

/** A figure in the unit of another, where it leaves its own out: “400k a year”, “it is 35 now”; as it is where it may not be so. */
export function inUnitOf(quantity: Quantity, other: Quantity): Quantity {
	if (quantity.kind === 'from-to') {
		const [from, to] = [inUnitOf(quantity.from, other), inUnitOf(quantity.to, other)];
		return from === quantity.from || to === quantity.to ? quantity : ({...quantity, from, to} as Quantity);
	}
	const level = other.kind === 'from-to' ? other.to : other;
	const {unit, kind} = level;
	// “350 grand” names no currency.
	if (kind === 'money' && quantity.kind === 'money' && quantity.unit === 'XXX') return {...quantity, unit};
	const value = lowOf(quantity.value);
	// “Two” in words counts something that was just named.
	if (!isBareNumber(quantity) || (quantity.spelled && value < 3)) return quantity;
	if (kind === 'money')
		return value >= (quantity.per === undefined ? 20 : 1000) ? {...quantity, kind, unit} : quantity;
	if (kind === 'percent' || kind === 'ratio') {
		if (highOf(quantity.value) > 100) return quantity;
		// A precision of 0.78 is one of 78%.
		const share =
			value < 1 && value > 0 && typeof quantity.value === 'number' ? {value: quantity.value * 100} : {};
		return {...quantity, kind: 'percent', unit: 'percent', ...share};
	}
	return kind === 'duration' && quantity.per === undefined ? {...quantity, kind, unit} : quantity;
}
