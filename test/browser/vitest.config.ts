/** The tests of the pages in a real browser: `npm run test:browser`. */
import {defineConfig} from 'vitest/config';

export default defineConfig({
	test: {
		include: ['test/browser/**/*.test.ts'],
		globalSetup: 'test/browser/chromium.ts',
		testTimeout: 120_000,
	},
});
