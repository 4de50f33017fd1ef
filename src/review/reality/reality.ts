/** The real meeting set beside what was rehearsed, and what is still open of what was promised. */
import type {RealMeeting, RealCommitment} from '../../rehearsal/real-meeting.ts';
import {worthOf} from '../../rehearsal/odds.ts';
import type {Branch, Ending} from '../../terms.ts';
import type {Debrief, Obtained} from '../debrief.ts';

/** How a pushback that really came had been practised. */
export interface Met {
	readonly branch: Branch;
	/** In how many rehearsals before; 0 where it was new. */
	readonly rehearsals: number;
	/** The best answer to it, 0–100; absent where it was new. */
	readonly best?: number;
}

export interface Beside {
	/** The rehearsal, where there is one to set it beside. */
	readonly rehearsed?: {
		readonly id: string;
		readonly ending?: Ending;
		readonly obtained: readonly Obtained[];
	};
	readonly ending: Ending;
	/** How it went, against the rehearsal. */
	readonly verdict: string;
	readonly met: readonly Met[];
	/** Raised in the rehearsal, and not in the meeting. */
	readonly spared: readonly Branch[];
	/** What to do about the difference; empty where there is nothing to say. */
	readonly next: readonly string[];
}

/** An ending within a sentence. */
const inWords: Readonly<Record<Ending, string>> = {
	granted: 'a yes to all of it',
	'part-now': 'a part now and the rest dated',
	sponsored: 'your manager taking it to HR',
	'dated-review': 'a dated review',
	'other-recognition': 'something other than money',
	'soft-promise': 'a soft promise',
	'clean-no': 'a clean no',
	'damaged-trust': 'damaged trust',
	left: 'you leaving before the end',
};

/** How the one ending stands to the other. */
function verdictOn(real: Ending, rehearsed: Ending | undefined): string {
	if (rehearsed === undefined) return 'There is no rehearsal beside it.';
	if (real === rehearsed) return 'As you had rehearsed it.';
	const way = worthOf(real) > worthOf(rehearsed) ? 'Further than rehearsed' : 'Less far than rehearsed';
	return `${way}: there it was ${inWords[rehearsed]}.`;
}

/** What to ask about a commitment: nothing where it has a name and a date, even one in words. */
function askAbout({what, owner, due}: RealCommitment): string | undefined {
	if (owner === undefined) return `“${what}”: ask who does it${due === undefined ? ', and by when' : ''}.`;
	return due === undefined ? `“${what}”: ask by when.` : undefined;
}

/** A poorer best answer than this is not yet practised well. */
const well = 60;

function nextFor({commitments}: RealMeeting, met: readonly Met[]): readonly string[] {
	const unsure = commitments
		.filter(({state}) => state === 'open')
		.map(askAbout)
		.filter((question) => question !== undefined);
	const fresh = met.filter(({rehearsals}) => rehearsals === 0).map(({branch}) => branch);
	const poor = met.filter(({best}) => best !== undefined && best < well).map(({branch}) => branch);
	return [
		...unsure,
		...(fresh.length === 0 ? [] : [`It came, and you had never practised it: ${fresh.join(', ')}.`]),
		...(poor.length === 0 ? [] : [`Practised, and not yet well (under ${well}): ${poor.join(', ')}.`]),
	];
}

export interface Rehearsed {
	readonly id: string;
	readonly debrief: Debrief;
}

/** Sets the two beside each other; `practised` says how each pushback had been practised until then. */
export function setBeside(
	real: RealMeeting,
	rehearsed: Rehearsed | undefined,
	practised: ReadonlyMap<Branch, {readonly rehearsals: number; readonly best: number}>,
): Beside {
	const rows = rehearsed?.debrief.rows ?? [];
	const met = real.pushbacks.map((branch): Met => {
		const how = practised.get(branch);
		if (how !== undefined) return {branch, ...how};
		const scores = rows.filter((row) => row.branch === branch).map(({score}) => score ?? 0);
		return scores.length === 0 ? {branch, rehearsals: 0} : {branch, rehearsals: 1, best: Math.max(...scores)};
	});
	const raised = new Set(rows.flatMap(({branch}) => (branch === undefined ? [] : [branch])));
	const ending = rehearsed?.debrief.ending;
	return {
		...(rehearsed === undefined
			? {}
			: {
					rehearsed: {
						id: rehearsed.id,
						...(ending === undefined ? {} : {ending}),
						obtained: rehearsed.debrief.obtained,
					},
				}),
		ending: real.ending,
		verdict: verdictOn(real.ending, ending),
		met,
		spared: [...raised].filter((branch) => !real.pushbacks.includes(branch)),
		next: nextFor(real, met),
	};
}
