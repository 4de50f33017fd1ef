/** The Chromium of this machine, or a plain word that there is none. */
import {accessSync, constants} from 'node:fs';
import {chromium, type Browser} from 'playwright-core';

const places = [
	process.env['CHROMIUM'],
	'/usr/bin/chromium',
	'/usr/bin/chromium-browser',
	'/usr/bin/google-chrome',
	'/Applications/Chromium.app/Contents/MacOS/Chromium',
	'/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

const isThere = (place: string): boolean => {
	try {
		accessSync(place, constants.X_OK);
		return true;
	} catch {
		return false;
	}
};

/** Where Chromium is; throws, in a sentence, where it is not. */
export function findChromium(): string {
	const known = places.filter((place) => place !== undefined && place !== '') as readonly string[];
	const found = known.find(isThere);
	if (found !== undefined) return found;
	throw new Error(
		`found no Chromium; looked for ${known.join(', ')}. Install one (on Debian: apt-get install chromium), or name it with CHROMIUM.`,
	);
}

/** A browser without a window. It asks nobody for anything. */
export const launch = (): Promise<Browser> =>
	chromium.launch({
		executablePath: findChromium(),
		args: [
			'--no-sandbox',
			'--disable-gpu',
			'--disable-quic',
			'--no-first-run',
			'--disable-background-networking',
			'--disable-component-update',
			'--disable-sync',
		],
	});

/** Says once, before the first test, that there is none. */
export default function setup(): void {
	findChromium();
}
