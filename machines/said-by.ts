/** Answers that another one gives as well: of two such the fuller one is said. */
import type {Move} from './moves.ts';
import {gifts} from './wishes.ts';

const saidBy: readonly (readonly [Move, Move])[] = [
	// Whoever asks for a day has it, and knows what is gone.
	['react.this-year', 'react.when'],
	['react.money', 'react.this-year'],
	['react.none-left', 'react.this-year'],
	['react.none-left', 'react.when'],
	['react.money', 'react.pot-size'],
	['react.process', 'react.me-first'],
	['react.process', 'react.takes'],
	['react.process', 'react.last-word'],
	['react.stands', 'react.agreed-so-far'],
	['react.day', 'react.chases'],
	['react.fallback', 'react.chases'],
	['react.how-much', 'react.pot-size'],
	// What has an answer of its own was not passed over, and its day is known.
	...(['react.form-stands', 'react.not-yet', 'react.form-no', ...Object.values(gifts)] as const).flatMap(
		(answer) => (['react.which', 'react.when'] as const).map((less) => [less, answer] as const),
	),
	['react.rather', 'react.alone'],
	['react.names', 'react.harder'],
	['react.names', 'react.last-word'],
	['react.verdict', 'react.none-left'],
	['react.verdict', 'react.this-year'],
	['react.helps', 'react.go'],
	['react.stands', 'react.form-stands'],
	['react.form-stands', 'react.days-number'],
	// All of it says each of it.
	...(
		[
			'react.stands',
			'react.day',
			'react.parts',
			'react.half',
			'react.how-much',
			'react.verdict',
			'react.agreed-so-far',
			'react.rest-stands',
			'react.sum-part',
			'react.sum-share',
			'react.sum-whole',
			'react.sum-later',
			'react.sum-asked',
		] as const
	).map((less) => [less, 'react.terms'] as const),
	['react.asked-again', 'react.stands'],
	['react.others', 'react.how-much'],
];

/** These without what another of them says as well, each once. */
export function withoutLess(moves: readonly Move[]): readonly Move[] {
	const each = [...new Set(moves)];
	return each.filter((move) => !saidBy.some(([less, more]) => move === less && each.includes(more)));
}
