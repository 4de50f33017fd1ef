/**
 * The proofs of reliability in full size; `npm test` has them small.
 *   npm run proof                      all of them
 *   npm run proof -- kill              kill -9 at moments of chance in 500 meetings in a terminal
 *   npm run proof -- resize            300 windows dragged about while the program starts, draws, is typed into
 *   npm run proof -- mutants           60 wrong changes to the chart and 60 to the scorer; hours, so by name only
 *   --only machines, --only scoring    of the mutants, the chart's or the scorer's
 *   --count N   another size           --seed N   other chance           --at-once N   programs at a time
 * Each prints what it did, in figures, and the program ends with 1 where anything failed.
 */
import {parseArgs} from 'node:util';

interface Sizes {
	readonly count: number | undefined;
	readonly seed: number;
	readonly atOnce: number;
	readonly progress: (done: number) => void;
	/** Of the mutants, the one room to put them in. */
	readonly only: string | undefined;
}

interface Result {
	readonly failures: readonly string[];
}

/** Each loads what it needs when it is its turn. */
const proofs: Readonly<Record<string, (sizes: Sizes) => Result | Promise<Result>>> = {
	kill: async ({count = 500, ...rest}) => (await import('./kill.ts')).killMeetings({count, ...rest}),
	resize: async ({count = 300, ...rest}) => (await import('./resize.ts')).resizes({count, ...rest}),
	damage: async ({count = 6000, ...rest}) => (await import('./damage.ts')).damage({count, ...rest}),
	network: async () => (await import('./network.ts')).bundleReach(),
	fuzz: async ({count = 100_000, ...rest}) => (await import('./fuzz.ts')).fuzz({count, ...rest}),
};

/** These take too long to be among all of them. */
const byName: typeof proofs = {
	mutants: async ({count = 60, seed, only}) => (await import('./mutants.ts')).mutants({count, seed, only}),
};

const number = (text: string | undefined, other: number): number =>
	text === undefined ? other : Number(text);

async function main(): Promise<number> {
	const {values, positionals} = parseArgs({
		options: {
			count: {type: 'string'},
			seed: {type: 'string'},
			'at-once': {type: 'string'},
			only: {type: 'string'},
		},
		allowPositionals: true,
	});
	const names = positionals.length === 0 ? Object.keys(proofs) : positionals;
	const known = {...proofs, ...byName};
	const unknown = names.find((name) => !Object.hasOwn(known, name));
	const wrong = Object.entries(values).find(
		([option, text]) => !(option === 'only' ? /^(machines|scoring)$/ : /^[1-9]\d{0,6}$/).test(text),
	);
	if (unknown !== undefined || wrong !== undefined) {
		const found = unknown ?? `--${String(wrong?.[0])} ${String(wrong?.[1])}`;
		const value = wrong?.[0] === 'only' ? 'machines or scoring' : 'a whole number from 1';
		const expected = unknown === undefined ? value : Object.keys(known).join(', ');
		process.stderr.write(`proof: found ${found}; expected ${expected}\n`);
		return 2;
	}
	let failed = false;
	for (const name of names) {
		const begun = performance.now();
		const result = await known[name]?.({
			count: values.count === undefined ? undefined : Number(values.count),
			seed: number(values.seed, 1),
			only: values.only,
			atOnce: number(values['at-once'], 2),
			progress: (done) => {
				if (process.stderr.isTTY) process.stderr.write(`\r${name}: ${done}`);
			},
		});
		const seconds = Math.round((performance.now() - begun) / 1000);
		process.stdout.write(`${name} (${seconds} s) ${JSON.stringify(result, undefined, 2)}\n`);
		failed ||= (result?.failures.length ?? 1) > 0;
	}
	return failed ? 1 : 0;
}

process.exitCode = await main();
