/** A rehearsal, or a meeting that was held, as a line of JSON. */
import {jsonText} from '../json-text.ts';
import type {PortableMeeting} from './portable-meeting.ts';
import type {Portable} from './portable.ts';

/** Stands in every line; a later format has a higher number. */
export const format = 1;

/** Says what kind of line it is; a rehearsal's says nothing. */
export const meetingKind = 'meeting';

/** The meeting as one line, without its line break. */
export const meetingAsLine = (meeting: PortableMeeting): string =>
	jsonText({pushback: format, kind: meetingKind, ...meeting});

/** The rehearsal as one line, without its line break. */
export const asLine = (rehearsal: Portable): string => jsonText({pushback: format, ...rehearsal});
