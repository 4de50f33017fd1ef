/** A sum told by what one earns: “two months’ pay”, “half a month’s salary”, “a thirteenth salary”. */
import {expression} from '../expression/expression.ts';
import {nearBefore} from './around.ts';
import {hitWithin, type Reading} from '../reading/reading.ts';
import type {Hit} from '../reading/pattern.ts';

const few = String.raw`one|two|three|four|five|six|\d{1,2}(?:[.,]\d)?`;
const howMuch = String.raw`(?:(?:(?:a |one )?half|(?:a|one) (?:third|quarter)|two thirds|three quarters|\d{1,3} ?(?:%|percent)) (?:of )?(?:a|one|my)|(?:${few}) and a half|(?:${few})|an?|half)`;
const pay = '(?:salary|salaries|pay|wages?|income|earnings)';
const between = '(?: (?:worth of|of|my|gross|net|basic|base|normal|regular|usual|full))*';
const added = '(?:extra|full|whole|additional|more|further|single|monthly)';

const told = expression(
	new RegExp(
		[
			`\\b${howMuch}(?: ${added})* (?:months?|weeks?)(?:['’]s?)?${between} ${pay}\\b`,
			`\\b${howMuch}(?: ${added})* monthly (?:salary|salaries|pay|wages?)\\b`,
			`\\b(?:an? )?(?:13th|14th|thirteenth|fourteenth) (?:month(?:['’]s)?(?:${between} ${pay})?|salary|pay|wage)\\b`,
		].join('|'),
		'iu',
	),
);

/** What such pay costs, buys or brought is no wish. */
const isOfWork = expression(
	/\b(?:sav\p{L}+|costs?|cost us|worth of (?:work|time)|lost|lose|brought|paid|pays|owe[sd]?|spent|spend|get|got|gets)(?: (?:us|me|them|about|roughly|around))*\s*$/iu,
);

/** The sum told by what one earns, and where. */
export function payTold(reading: Reading): {readonly hit: Hit; readonly value: string} | undefined {
	const found = told.exec(reading.text);
	if (found === null || isOfWork.test(nearBefore(reading.text, found.index))) return undefined;
	const hit = hitWithin(reading, {start: found.index, end: found.index + found[0].length});
	return hit && {hit, value: found[0].replaceAll(/\s+/gu, ' ')};
}
