/** A process that runs test files again and again for `mutants.ts`, and keeps what did not change ready. */
import {createVitest} from 'vitest/node';

export interface Order {
	/** The file that changed since the last order, absolute. */
	readonly changed: readonly string[];
	/** Test files, in the order in which they are run, absolute. */
	readonly tests: readonly string[];
}

/** What failed first: a test, or a whole file that did not load. Nothing where all passed. */
export interface Told {
	readonly failed: string | undefined;
}

const vitest = await createVitest({
	root: process.cwd(),
	watch: false,
	globalSetup: [],
	reporters: [{}],
	bail: 1,
	// Each test file in a process of its own: one that is kept keeps the modules that changed, too.
	pool: 'forks',
	maxWorkers: 1,
	fileParallelism: false,
});
await vitest.standalone();
const specifications = await vitest.globTestSpecifications();

async function run({changed, tests}: Order): Promise<Told> {
	for (const file of changed) vitest.invalidateFile(file);
	for (const test of tests) {
		const chosen = specifications.filter(({moduleId}) => moduleId === test);
		if (chosen.length === 0) return {failed: `no test file ${test}`};
		const {testModules, unhandledErrors} = await vitest.runTestSpecifications(chosen);
		// What other files came to in an earlier run is still among them.
		for (const module of testModules.filter(({moduleId}) => moduleId === test)) {
			const [error] = module.errors();
			if (error !== undefined) return {failed: `${module.relativeModuleId}: ${error.message}`};
			for (const each of module.children.allTests('failed'))
				return {failed: `${module.relativeModuleId}: ${each.fullName}`};
			if (!module.ok()) return {failed: module.relativeModuleId};
		}
		if (unhandledErrors.length > 0) return {failed: String(unhandledErrors[0])};
	}
	return {failed: undefined};
}

process.on('message', (order: Order) => {
	void run(order).then((told) => process.send?.(told));
});
process.on('disconnect', () => process.exit());
process.send?.({failed: undefined} satisfies Told);
