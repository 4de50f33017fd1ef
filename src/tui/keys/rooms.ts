/** The places in which a key can mean something. */

export const rooms = [
	'home',
	'setting',
	'meeting',
	'parting',
	'summary',
	'drills',
	'history',
	'progress',
	'replay',
	'compare',
	'help',
	'facts',
	'insert',
	'handbook',
	'contents',
	'leaving',
	'promised',
	'case',
	'deleting',
] as const;
/**
 * Where a key applies: a screen (`parting` is the meeting after its last word), or an overlay above one (`help`,
 * `facts`, `insert`, a page of the `handbook` or its `contents`, and `leaving` and `deleting`, which ask first).
 * `case` is the form of `pushback prepare`.
 */
export type Room = (typeof rooms)[number];

/** Rooms that are screens of their own and not overlays; not the meeting, where characters are written. */
export const screens: readonly Room[] = [
	'home',
	'setting',
	'summary',
	'drills',
	'history',
	'progress',
	'replay',
	'compare',
	'promised',
];
