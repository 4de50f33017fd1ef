/** Writes a paper where it is wanted: to a file that is not there yet, or to standard output. */
import {writeFileSync} from 'node:fs';
import {Failure} from '../exit-codes.ts';

/** Prints text as it is. */
export const print = (text: string): void => {
	process.stdout.write(text.endsWith('\n') ? text : `${text}\n`);
};

/** Something for the person at the terminal that is no part of the paper. */
export const tell = (line: string): void => {
	process.stderr.write(`${line}\n`);
};

/** Writes a new file that its owner alone can read; one that is there already is left alone unless `force`. */
export function writePaper(file: string, text: string, force: boolean): void {
	try {
		writeFileSync(file, text, {mode: 0o600, flag: force ? 'w' : 'wx'});
	} catch (error) {
		const {code, message} = error as NodeJS.ErrnoException;
		throw new Failure(
			code === 'EEXIST'
				? `${file}: found a file of that name; expected a new one, or --force to write over it`
				: `${file}: could not be written (${message})`,
		);
	}
	tell(`Written: ${file}`);
}
