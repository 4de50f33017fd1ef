/** Numbers in words. */

/** Words that add up inside a hundred. */
export const ones: Readonly<Record<string, number>> = {
	zero: 0,
	nought: 0,
	naught: 0,
	nil: 0,
	one: 1,
	two: 2,
	three: 3,
	four: 4,
	five: 5,
	six: 6,
	seven: 7,
	eight: 8,
	nine: 9,
	ten: 10,
	eleven: 11,
	twelve: 12,
	thirteen: 13,
	fourteen: 14,
	fifteen: 15,
	sixteen: 16,
	seventeen: 17,
	eighteen: 18,
	nineteen: 19,
};

export const tens: Readonly<Record<string, number>> = {
	twenty: 20,
	thirty: 30,
	forty: 40,
	fourty: 40,
	fifty: 50,
	sixty: 60,
	seventy: 70,
	eighty: 80,
	ninety: 90,
};

/** Words that multiply what stands before them. */
export const scales: Readonly<Record<string, number>> = {
	hundred: 1e2,
	thousand: 1e3,
	million: 1e6,
	mil: 1e6,
	mill: 1e6,
	mio: 1e6,
	mln: 1e6,
	mn: 1e6,
	billion: 1e9,
	bn: 1e9,
	bln: 1e9,
	trillion: 1e12,
	tn: 1e12,
	tln: 1e12,
	lakh: 1e5,
	lac: 1e5,
	lkh: 1e5,
	crore: 1e7,
	krore: 1e7,
	koti: 1e7,
	dozen: 12,
	doz: 12,
	dz: 12,
};

/** The same in the plural; without a number before them they are vague ("hundreds of"). */
export const pluralScales: Readonly<Record<string, number>> = {
	hundreds: 1e2,
	thousands: 1e3,
	millions: 1e6,
	billions: 1e9,
	trillions: 1e12,
	lakhs: 1e5,
	lacs: 1e5,
	lkhs: 1e5,
	crores: 1e7,
	krores: 1e7,
	dozens: 12,
	dozs: 12,
	dzs: 12,
};

/** Scale letters written behind digits. `m` and `M` differ: see the reading of minutes. */
export const scaleLetters: ReadonlyMap<string, number> = new Map(
	Object.entries({
		k: 1e3,
		m: 1e6,
		mm: 1e6,
		b: 1e9,
		bn: 1e9,
		cr: 1e7,
	}),
);

/** Few, in words that name no figure; their number is the least they are understood as. */
export const vagueNumbers: Readonly<Record<string, number>> = {
	couple: 2,
	pair: 2,
	few: 3,
	several: 3,
	handful: 5,
};

const denominators: readonly (readonly [string, number])[] = [
	['third', 3],
	['quarter', 4],
	['fourth', 4],
	['fifth', 5],
	['sixth', 6],
	['seventh', 7],
	['eighth', 8],
	['ninth', 9],
	['tenth', 10],
	['eleventh', 11],
	['twelfth', 12],
	['thirteenth', 13],
	['fourteenth', 14],
	['fifteenth', 15],
	['sixteenth', 16],
	['seventeenth', 17],
	['eighteenth', 18],
	['nineteenth', 19],
	['twentieth', 20],
	['thirtieth', 30],
	['fortieth', 40],
	['fiftieth', 50],
	['hundredth', 100],
	['thousandth', 1000],
	['millionth', 1e6],
	['billionth', 1e9],
	['trillionth', 1e12],
];

/** "third" and "thirds" by what they divide by. */
export const fractions: Readonly<Record<string, number>> = Object.fromEntries([
	['half', 2],
	['halves', 2],
	...denominators.flatMap(([word, by]): [string, number][] => [
		[word, by],
		[`${word}s`, by],
	]),
]);

/** Ranks in words. "second" is left to the units of time. */
export const ordinals: Readonly<Record<string, number>> = Object.fromEntries([
	['first', 1],
	['second', 2],
	...denominators.filter(([word]) => word !== 'quarter'),
]);

/** One-character fractions. */
export const fractionSigns: ReadonlyMap<string, number> = new Map(
	Object.entries({
		'½': 1 / 2,
		'⅓': 1 / 3,
		'⅔': 2 / 3,
		'¼': 1 / 4,
		'¾': 3 / 4,
		'⅕': 1 / 5,
		'⅖': 2 / 5,
		'⅗': 3 / 5,
		'⅘': 4 / 5,
		'⅙': 1 / 6,
		'⅚': 5 / 6,
		'⅛': 1 / 8,
		'⅜': 3 / 8,
		'⅝': 5 / 8,
		'⅞': 7 / 8,
	}),
);
