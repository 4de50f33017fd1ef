import {defineConfig} from 'vitest/config';

export default defineConfig({
	test: {
		include: ['test/**/*.test.{ts,tsx}'],
		// These need a Chromium: npm run test:browser.
		exclude: ['test/browser/**'],
		globalSetup: 'test/build-once.ts',
		// The journeys start the built program in a pseudo-terminal; the slowest take a few seconds on two cores.
		testTimeout: 60_000,
		hookTimeout: 60_000,
	},
});
