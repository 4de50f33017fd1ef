/** What was said, turn by turn, with the words that earned or cost marked and the reasons beside them. */
import {spansOf, type Effect} from '../marked-spans.ts';
import type {Turn} from '../rehearsal/rehearsal.ts';
import type {Finding, NamedMistake} from '../scoring/assessment.ts';
import type {Branch, Cue, Flag, Level, Phase} from '../terms.ts';

/** What some words did for one cue, or by one flag. */
export interface Reason {
	readonly about: Cue | Flag;
	readonly points: number;
	/** A sentence for each thing found, what weighed most first. */
	readonly meanings: readonly string[];
	readonly rules: readonly string[];
}

/** Why some words of an answer earned or cost. */
export interface Note {
	/** From 1 within the turn. */
	readonly number: number;
	/** The sum of its reasons. */
	readonly points: number;
	/** The marked words as typed; empty where it is about the answer as a whole. */
	readonly words: string;
	readonly reasons: readonly Reason[];
}

/** A stretch of an answer; a marked one has the number of its note. */
export interface Piece {
	readonly text: string;
	readonly effect?: Effect;
	readonly note?: number;
}

/** The manager's line and the lead's answer to it. */
export interface Exchange {
	readonly turn: number;
	readonly phase: Phase;
	readonly branch?: Branch;
	readonly manager: string;
	readonly reply: Turn['reply']['kind'];
	/** The answer in pieces; joined they are the answer as typed. Empty where nothing was said. */
	readonly pieces: readonly Piece[];
	/** Why it could not be judged. */
	readonly notRated?: string;
	/** 0–100; absent where there was too little to judge. */
	readonly score?: number;
	readonly levels: Readonly<Record<Cue, Level>>;
	readonly flags: readonly Flag[];
	readonly notes: readonly Note[];
	readonly mistakes: readonly NamedMistake[];
	readonly advice: string;
}

const sum = (findings: readonly Finding[]): number => findings.reduce((total, {points}) => total + points, 0);

const overlap = (a: Pick<Finding, 'start' | 'end'>, b: Pick<Finding, 'start' | 'end'>): boolean =>
	a.start < b.end && b.start < a.end;

/** The general sentence says nothing beside the particular one that begins like it. */
const withoutGeneral = (meanings: readonly string[]): readonly string[] =>
	meanings.filter(
		(meaning) => !meanings.some((other) => other !== meaning && other.startsWith(meaning.slice(0, -1))),
	);

function reasonsOf(findings: readonly Finding[]): readonly Reason[] {
	const ranked = findings.toSorted((a, b) => Math.abs(b.points) - Math.abs(a.points));
	return [...new Set(ranked.map(({cue}) => cue))]
		.map((about) => {
			const own = ranked.filter(({cue}) => cue === about);
			return {
				about,
				points: sum(own),
				meanings: withoutGeneral([...new Set(own.map(({meaning}) => meaning))]),
				rules: own.map(({rule}) => rule),
			};
		})
		.toSorted((a, b) => Math.abs(b.points) - Math.abs(a.points));
}

/** The answer in pieces, and a note for each marked one. Every finding stands in one note, so their points add up. */
function marked(answer: string, findings: readonly Finding[]): Pick<Exchange, 'pieces' | 'notes'> {
	const faults = findings.filter(({points}) => points < 0);
	// Words that cost are marked for that, whatever else was found in them.
	const markings = findings.filter(
		(finding) => finding.points < 0 || !faults.some((fault) => overlap(fault, finding)),
	);
	let left = findings;
	let at = 0;
	const notes: Note[] = [];
	const note = (words: string, about: readonly Finding[]): number => {
		left = left.filter((finding) => !about.includes(finding));
		notes.push({number: notes.length + 1, points: sum(about), words, reasons: reasonsOf(about)});
		return notes.length;
	};
	const pieces = spansOf(answer, markings).map(({text, effect}): Piece => {
		const place = {start: at, end: at + text.length};
		at = place.end;
		const about = effect === undefined ? [] : left.filter((finding) => overlap(finding, place));
		return effect === undefined || about.length === 0
			? {text}
			: {text, effect, note: note(text.trim(), about)};
	});
	if (left.length > 0) note('', left);
	return {pieces, notes};
}

/** One turn as it is told afterwards. */
export function exchangeOf({number, manager, reply, assessment}: Turn): Exchange {
	const {levels, flags, score, notRated, mistakes = [], advice} = assessment;
	const findings = assessment.findings.filter(({points}) => points !== 0);
	return {
		turn: number,
		phase: manager.phase,
		...(manager.branch === undefined ? {} : {branch: manager.branch}),
		manager: manager.text,
		reply: reply.kind,
		...(reply.kind === 'answer' ? marked(reply.text, findings) : {pieces: [], notes: []}),
		...(notRated === undefined ? {score} : {notRated}),
		levels,
		flags,
		mistakes,
		advice,
	};
}
