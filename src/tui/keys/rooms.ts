/** The places in which a key can mean something. */

/** Screens of their own; not the meeting, where characters are written. */
export const screens = [
	'home',
	'setting',
	'summary',
	'drills',
	'history',
	'progress',
	'replay',
	'compare',
	'promised',
] as const;

/**
 * Where a key applies: a screen, the meeting, or an overlay above one of them. `parting` is the meeting after its last
 * word, `case` the form of `pushback prepare`; `insert` puts a fact into the answer; `handbook` is a page of it and
 * `contents` its list of topics; `leaving` and `deleting` ask first.
 */
export const rooms = [
	...screens,
	'meeting',
	'parting',
	'case',
	'help',
	'facts',
	'insert',
	'handbook',
	'contents',
	'leaving',
	'deleting',
] as const;
export type Room = (typeof rooms)[number];
