/** Two figures that differ because they are told of two things, whatever the words around them are like. */
import {lowOf, type Quantity} from '../quantities/quantity.ts';
import {wayIn} from './standing.ts';
import type {ToldFigure} from './told.ts';

/** What it took is no result: “eleven weekends”, “fourteen offices”. */
const toil = /^(?:night|evening|weekend|saturday|sunday|holiday)s?$/u;

const isToil = ({kind, unit}: Quantity): boolean =>
	(kind === 'count' || kind === 'duration') && toil.test(unit);

/** “There were four of us.” */
const ofPeople = /^ of us\b/iu;

/** “Four more robots”: what came on top. */
const onTop = /^ ?(?:more|extra|further|additional) \p{L}/iu;

const isLevel = ({kind}: Quantity): boolean => kind !== 'from-to';

/** As far from what lies between the two ends of a change as a person rounds in their head. */
const roughly = 0.15;

/** “Two and a half hours less”, of something that went from three hours to forty minutes. */
function isRoughGap({quantity, told}: ToldFigure, {quantity: known}: ToldFigure): boolean {
	if (known.kind !== 'from-to' || quantity.kind === 'from-to' || wayIn(told) !== 'down') return false;
	if (quantity.kind !== 'duration' || known.from.kind !== 'duration' || known.to.kind !== 'duration')
		return false;
	const between = Math.abs(inMinutes(known.from) - inMinutes(known.to));
	return Math.abs(inMinutes(quantity) - between) <= between * roughly;
}

const minutes: Readonly<Record<string, number>> = {
	second: 1 / 60,
	minute: 1,
	hour: 60,
	day: 1440,
	week: 10080,
};

const inMinutes = ({value, unit}: Quantity): number => lowOf(value) * (minutes[unit] ?? Number.NaN);

/** Whether a claimed figure and a known one that differs from it are plainly told of two things. */
export const areOfTwoThings = (claimed: ToldFigure, known: ToldFigure): boolean =>
	(claimed.quantity.unit !== '' &&
		known.quantity.unit !== '' &&
		isToil(claimed.quantity) !== isToil(known.quantity)) ||
	(ofPeople.test(claimed.told.after) &&
		!ofPeople.test(known.told.after) &&
		isLevel(known.quantity) &&
		known.quantity.unit !== '' &&
		!/^(?:people|person|colleague|engineer|head)s?$/u.test(known.quantity.unit)) ||
	(onTop.test(claimed.told.after) && !isLevel(known.quantity)) ||
	isRoughGap(claimed, known);

/** “140,000 of it is confirmed”, after “140 and 70”: a bare number before it was meant in thousands. */
export const isInThousands = ({quantity}: ToldFigure, {quantity: known}: ToldFigure): boolean =>
	(quantity.kind === 'money' || quantity.kind === 'count') &&
	known.kind === 'count' &&
	known.unit === '' &&
	lowOf(known.value) * 1000 === lowOf(quantity.value);
