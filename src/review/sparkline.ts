/** A row of numbers as a row of bars. */

const bars = ['▁', '▂', '▃', '▄', '▅', '▆', '▇', '█'] as const;

/** One bar for each value, 0 to `most`; nothing is drawn for what is not there. */
export const sparkline = (values: readonly (number | undefined)[], most: number): string =>
	values
		.map((value) => {
			if (value === undefined) return ' ';
			const share = most <= 0 ? 0 : Math.min(1, Math.max(0, value / most));
			return bars[Math.min(bars.length - 1, Math.round(share * (bars.length - 1)))] ?? ' ';
		})
		.join('');
