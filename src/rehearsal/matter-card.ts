/** From signs to a verdict: what each counts for is added up, and nothing else is done with them. */
import {enough, points} from './matter-weights.ts';

/** By how much what the signs count for is more than enough to take two figures that differ for two tellings of one thing. */
export const pointsFor = (signs: readonly string[]): number =>
	signs.reduce((sum, sign) => sum + (points[sign] ?? 0), -enough);
