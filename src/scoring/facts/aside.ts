/** Whether a thing other than money is spoken of in an answer only to turn it down, or for somebody else. */
import type {WishForm} from '../../terms.ts';
import type {Reading} from '../reading/reading.ts';
import {isForOthers, meansOthers} from './for-others.ts';
import {isSpan, toldIn} from './things.ts';
import {isDisowned, isTurnedDown} from './turned-down.ts';

/** Whether a thing is named in an answer, and never as the lead's own wish. */
export function isAside(reading: Reading, form: WishForm | undefined): boolean {
	const named = toldIn(reading, 'loosely')
		.flatMap((told) => told.named)
		.filter((each) => each.form === form);
	return (
		named.length > 0 &&
		(named.some(isDisowned) ||
			meansOthers(reading) ||
			named.every((each) => isTurnedDown(each) || isForOthers(each) || (form === 'days' && isSpan(each))))
	);
}
