/** Loaded before the program where its frames are compared: the clock stands and chance repeats itself. */
const stands = Date.parse('2026-12-01T10:00:00Z');

class StillDate extends Date {
	constructor(...given: readonly (number | string | Date)[]) {
		const [year, ...rest] = given;
		// Whatever else a date is made of stays as it is.
		super(...((year === undefined ? [stands] : [year, ...rest]) as [number]));
	}

	static override now(): number {
		return stands;
	}
}

globalThis.Date = StillDate as DateConstructor;

let drawn = 20_261_201;
Math.random = () => {
	drawn = (drawn * 48_271) % 2_147_483_647;
	return drawn / 2_147_483_647;
};
