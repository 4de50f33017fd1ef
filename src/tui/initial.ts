import type {Script} from '../rehearsal/rehearsal.ts';

/** Where the screens begin, if not at home. */
export type Initial =
	| {readonly script: Script; readonly id?: string; readonly times?: number}
	| {readonly room: 'drills' | 'history'}
	| {readonly tell: string}
	| {readonly compare: readonly [string, string]};
