/** Figures that may back a claim. */
import type {Figure} from '../reading/figures.ts';
import type {Hit} from '../reading/pattern.ts';
import type {Reading} from '../reading/reading.ts';

/** Where a figure stands. */
export const hit = (figure: Figure): Hit => ({from: figure.token, to: figure.token + 1});

/** Whether a figure is of a kind that may back a claim. */
export const backs = (figure: Figure): boolean => figure.role === 'metric' || figure.role === 'loose';

/** Figures that may back a claim: they measure something and are not denied, doubted or quoted. */
export function backing(reading: Reading): Figure[] {
	return reading.figures.filter(
		(figure) =>
			backs(figure) && figure.said !== 'denied' && figure.said !== 'doubted' && figure.said !== 'quoted',
	);
}
