/** Some turns by their numbers, each with the words that lead to it: `turns 2, 5 and 7`. */
export const spanOfTurns = (
	turns: readonly number[],
): readonly {readonly before: string; readonly turn: number}[] =>
	turns.map((turn, index) => ({
		before:
			index === 0 ? (turns.length === 1 ? 'turn ' : 'turns ') : index === turns.length - 1 ? ' and ' : ', ',
		turn,
	}));

/** The same as text. */
export const sayTurns = (turns: readonly number[]): string =>
	spanOfTurns(turns)
		.map(({before, turn}) => `${before}${turn}`)
		.join('');
