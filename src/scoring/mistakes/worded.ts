/** What a rewrite says besides the speaker's own words: the wordings, filled for them. */
import type {Seen} from './mistake.ts';
import {fill} from './slots.ts';
import {frames, nextSteps} from './wordings.ts';

/** A wording with its slots filled for this speaker. */
export const wordedFor = ({reading, context}: Seen, wording: string): string =>
	fill(wording, reading.text, context.own);

/** What moves the talk on, in this topic. */
export const nextStep = (seen: Seen): string => wordedFor(seen, nextSteps[seen.context.topic]);

/** What was kept of the answer, and the next step behind it; nothing where nothing was kept. */
export const andNextStep = (kept: string | undefined, seen: Seen): string | undefined =>
	kept && `${kept} ${nextStep(seen)}`;

/** A sentence for this topic where nothing of the speaker's own can be kept. */
export const frameOf = (seen: Seen): string =>
	seen.context.topic === 'evidence' ? wordedFor(seen, frames.result) : nextStep(seen);
