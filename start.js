/**
 * `npm start`. An install without its scripts brings neither the right Node nor the built program, and then somebody
 * has to say so: this file is not built, and an old Node can read it.
 */
import {existsSync} from 'node:fs';

const program = new URL('dist/pushback.js', import.meta.url);

if (existsSync(program)) {
	await import(program.href);
} else {
	const old = Number(process.versions.node.split('.')[0]) < 24;
	process.stderr.write(
		(old ? `pushback needs Node 24 or newer; this is Node ${process.versions.node}.\n` : '') +
			'pushback has not been built: there is no dist/pushback.js.\n' +
			(old
				? 'Both come with `npm ci`, run here without --ignore-scripts.\n'
				: '`npm run build` builds it; `npm ci` without --ignore-scripts does so by itself.\n'),
	);
	process.exitCode = 3;
}
