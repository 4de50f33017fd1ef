/** The tests of whole programs run what users run: the built program, built afresh before the first test. */
import {execFileSync} from 'node:child_process';

export default function setup(): void {
	execFileSync(process.execPath, ['build.ts'], {cwd: `${import.meta.dirname}/..`, stdio: 'inherit'});
}
