#!/usr/bin/env node
/** The first thing that runs. It stays in syntax that an old Node can read, so that it can say that it is too old. */
import module from 'node:module';
import {join} from 'node:path';
import {setFlagsFromString} from 'node:v8';

const needed = 24;
const [major] = process.versions.node.split('.');

if (Number(major) < needed) {
	process.stderr.write(
		`pushback needs Node ${needed} or newer; this is Node ${process.versions.node}.\n` +
			'From the project’s folder, `npm ci` brings the right one and `npm start` uses it.\n' +
			'If `npm ci` ran with --ignore-scripts, run it again without.\n',
	);
	process.exit(3);
}

// Kept beside the program: whoever can write there could change the program itself, a new build clears it away, and
// where it cannot be written the program starts as it would without.
module.enableCompileCache(join(import.meta.dirname, '.compiled'));

const args = process.argv.slice(2);

// Node lets what is young take up 48 megabytes before it looks what of it is still wanted; the screens stay with the first few.
// What is over in a moment need not collect by and by; screens that come all the same do again (src/spare-memory.ts).
setFlagsFromString(args.length === 0 ? '--semi-space-growth-factor=1' : '--no-incremental-marking');

const early = args.length === 0 ? (await import('./commands/home-first.ts')).showHomeFirst() : undefined;
const {main} = await import('./main.ts');
await main(args, early);

export {};
