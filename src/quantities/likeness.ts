/** Makes two figures one kind where one of them leaves its unit to the other: "from 50 to 12 minutes". */
import {lowOf, type Quantity, type Simple} from './quantity.ts';
import {exactly} from './number-reading.ts';

/** Kinds that a change can be about. */
const changeable = new Set<Quantity['kind']>(['percent', 'money', 'duration', 'count', 'multiple', 'ratio']);

/** Gives a bare number the kind and unit of the figure beside it. */
function likened(bare: Simple, model: Simple): Simple | undefined {
	if (bare.kind === model.kind) {
		return bare.kind === 'count' && bare.unit === '' ? {...bare, unit: model.unit} : bare;
	}
	if (bare.kind !== 'count' || bare.unit !== '') return undefined;
	const {start, end, value, approximate, spelled} = bare;
	const base = {start, end, value, approximate, spelled, ...(bare.per && {per: bare.per})};
	switch (model.kind) {
		case 'percent':
			return {...base, kind: 'percent', unit: model.unit};
		case 'money':
			return {...base, kind: 'money', unit: model.unit};
		case 'duration':
			return {...base, kind: 'duration', unit: model.unit};
		case 'ratio':
			// "31 in a hundred, formerly 22"
			return model.of !== undefined && typeof value === 'number' && value <= model.of
				? {...base, kind: 'ratio', unit: 'share', value: value / model.of, of: model.of}
				: undefined;
		case 'multiple':
		case 'count':
		case 'label':
		case 'ordinal-or-date':
			return undefined;
	}
}

/** Whether two kinds can be two states of one thing, before a closer look. */
export function mayPair(one: Simple, two: Simple): boolean {
	if (!changeable.has(one.kind) || !changeable.has(two.kind)) return false;
	return one.kind === two.kind || one.kind === 'count' || two.kind === 'count';
}

/** Two figures of one kind, if they can be the same thing at two times. */
export function comparable(one: Simple, two: Simple): readonly [Simple, Simple] | undefined {
	if (one.kind === 'money' && two.kind === 'money' && one.unit !== two.unit) return undefined;
	const second = likened(two, one);
	if (second) return [one.kind === 'count' ? (likened(one, second) ?? one) : one, second];
	const first = likened(one, two);
	return first && [first, two];
}

/** So many times larger or smaller may the other figure be for a scale to hold for both. */
const sameSize = 10;

/** "down to 59k, it was 88": the scale holds for both. `scale` is that of the other figure. */
export function scaledAlike(bare: Simple, other: Simple, scale: number): Simple {
	if (bare.kind !== 'count' || bare.unit !== '' || typeof bare.value !== 'number' || bare.value === 0)
		return bare;
	const times = (bare.value * scale) / lowOf(other.value);
	return times <= sameSize && times >= 1 / sameSize ? {...bare, value: exactly(bare.value * scale)} : bare;
}
