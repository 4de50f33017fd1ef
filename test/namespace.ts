/** Programs run where the system itself refuses something, for root too: in namespaces of their own, gone when they end. */
import {spawnSync} from 'node:child_process';

/** What may be had of the system: mounts of one's own, or no network. */
export type Kind = 'mounts' | 'no network';

const flags: Readonly<Record<Kind, string>> = {mounts: '-rm', 'no network': '-rn'};

/** Why a namespace of the kind is not to be had here; nothing where it is. */
export function whyNot(kind: Kind): string | undefined {
	const {status, error} = spawnSync('unshare', [flags[kind], 'true']);
	if (error !== undefined) return 'there is no unshare(1) on this machine';
	return status === 0 ? undefined : 'this machine allows no namespaces (unshare was refused)';
}

/** The command line that runs `script` (for sh, with `args` as $1 …) in a namespace. */
export const within = (kind: Kind, script: string, ...args: readonly string[]): readonly string[] => [
	'unshare',
	flags[kind],
	'sh',
	'-c',
	script,
	'sh',
	...args,
];
