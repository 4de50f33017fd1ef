import {describe, expect, it} from 'vitest';
import {conditionIn} from '../../../src/scoring/facts/condition.ts';
import {ownBar} from '../../../src/review/mail/heard.ts';
import {agreed} from '../../../src/review/mail/words.ts';
import {assess} from '../../../src/scoring/assess.ts';

describe('a condition in a mail', () => {
	it.each([
		[
			'If it stays under 50 wrong parcels in the week, can we say yes then',
			'if it stays under 50 wrong parcels in the week',
		],
		['if it stays under 50 in the week can we say yes then', 'if it stays under 50 in the week'],
		['If failures stay below 2.5%, would you put it through', 'if failures stay below 2.5%'],
		['If failures stay below 2.5%, is that a yes', 'if failures stay below 2.5%'],
		['if failures stay below 2.5%, then the rest is paid', 'if failures stay below 2.5%'],
		['If failures stay below 2.5%, we do the rest in July', 'if failures stay below 2.5%'],
		['if failures stay below 2.5%, what would you need', 'if failures stay below 2.5%'],
		['if failures stay below 2.5%, right', 'if failures stay below 2.5%'],
		['if failures stay below 2.5% and you sign it', 'if failures stay below 2.5%'],
		['if failures stay below 2.5% – does that work', 'if failures stay below 2.5%'],
		['once the second site runs on it, please put it through', 'once the second site runs on it'],
		[
			'Provided that returns, refunds and complaints stay where they are',
			'provided that returns, refunds and complaints stay where they are',
		],
		['if it stays under 50 until then', 'if it stays under 50 until then'],
		['as long as what we measure stays green', 'as long as what we measure stays green'],
		['if the 95 percent is there', 'if the 95 percent is there'],
		['if the pages stay under 8 it’s owed', 'if the pages stay under 8'],
		['if it’s a third now and the rest in july under 8 minutes', undefined],
		['if the page is done is there a yes', 'if the page is done'],
		['If so, can we say yes', undefined],
		['if you like, we talk again', undefined],
		['what would you need', undefined],
	])('stands as a statement: %s', (sentence, condition) => {
		expect(conditionIn(sentence)).toBe(condition);
	});

	it('is what the lead said, without the question they put behind it', () => {
		const text =
			'Fair. Could we look at it again in the first week of next quarter? If it stays under 50 wrong parcels in the week, can we say yes then?';
		const {facts} = assess(text, {
			topic: 'deferral',
			manager: 'Let us see next quarter.',
			style: 'data-driven',
		});
		const bar = ownBar([{text, facts}]);
		expect(bar).toBe('if it stays under 50 wrong parcels in the week');
		expect(agreed.review({due: 'the first week of next quarter', bar: bar ?? ''})).toBe(
			'We look at it again by the first week of next quarter, and at whether it stays under 50 wrong parcels in the week. You call the meeting.',
		);
	});
});

describe('what is no condition', () => {
	it.each([
		'if we both know what it means',
		'if I understood you',
		'if there’s nothing left this year',
		'if there is no money in it now',
		'if the pot is empty',
		'if HR says no',
		'if this round gives a yes there’s no need for a next one',
		'if they send it back',
		'if there’s any way',
		'if the date is written down',
	])('says how things lie: %s', (words) => {
		expect(conditionIn(words)).toBeUndefined();
	});

	it.each([
		'If there is one, I don’t ask again',
		'if it goes over 40, you keep the ten',
		'If I miss it, you owe me nothing',
		'if the audit finds something then I’ll drop it',
	])('says when nothing is paid: %s', (words) => {
		expect(conditionIn(words)).toBeUndefined();
	});

	it.each([
		'if the bill stays under 38,000',
		'if no findings are left in the audit',
		'if the second site is live by then',
		'if returns stay where they are',
	])('and this is one: %s', (words) => {
		expect(conditionIn(words)).toBe(words);
	});
});
