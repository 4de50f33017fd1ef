/** Programs measured from outside, from start to end. */
import {spawnSync} from 'node:child_process';
import type {Contestant} from './measure.ts';

interface Running {
	readonly name: string;
	readonly program: string;
	readonly args?: readonly string[];
	readonly env?: Readonly<Record<string, string>>;
}

/** A program run whole by the Node that runs this; one that fails is not measured but told. */
export const wholeProcess = ({name, program, args = [], env = {}}: Running): Contestant => ({
	name,
	measure: () => {
		const begun = performance.now();
		const {status, stderr} = spawnSync(process.execPath, [program, ...args], {
			env: {...process.env, ...env},
			encoding: 'utf8',
		});
		const took = performance.now() - begun;
		if (status !== 0) throw new Error(`${name} ended with ${status ?? 'a signal'}: ${stderr}`);
		return took;
	},
});
