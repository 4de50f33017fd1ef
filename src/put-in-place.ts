/** Moves a file that is whole to where it belongs. */
import {existsSync, linkSync, renameSync} from 'node:fs';

/** Puts `made` in its place; false where another program was quicker, whose file then stays. */
export function putInPlace(made: string, file: string): boolean {
	try {
		// Unlike a renaming, a link never replaces what another program has put there meanwhile.
		linkSync(made, file);
	} catch (error) {
		if ((error as NodeJS.ErrnoException).code === 'EEXIST' || existsSync(file)) return false;
		// Some file systems (exFAT, network shares) know no links.
		renameSync(made, file);
	}
	return true;
}
