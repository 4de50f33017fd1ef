/** Quantities as the scorer takes them from the grammar of figures. */
import {sizes, type Quantity, type QuantityKind} from '../../quantities/quantity.ts';
import {readQuantities} from '../../quantities/read-quantities.ts';

export {sizes, type Quantity, type QuantityKind};

/** Quantities of a text, in order, none overlapping. */
export function quantitiesOf(text: string): readonly Quantity[] {
	return readQuantities(text);
}

/** The classes a quantity's token carries besides those of its words. */
export function tagsOfQuantity({kind}: Quantity): string[] {
	if (kind === 'ordinal-or-date') return ['is-date', 'date'];
	if (kind === 'label') return ['is-label'];
	return ['qty', `is-${kind}`];
}
