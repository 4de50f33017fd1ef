/** What a rehearsal adds up to, from what its turns got: short enough to be kept beside it and listed by the thousand. */
import {pointsOf} from '../scoring/score.ts';
import {branches, cues, judgedAs, phases, type Branch, type Cue, type Style, type Topic} from '../terms.ts';
import type {Recorded, Rehearsal, Reply} from './rehearsal.ts';

export interface Summary {
	/** Turns whose answer could be judged. */
	readonly rated: number;
	/** Mean score of the rated turns, 0–100, rounded; absent where none was rated. */
	readonly score?: number;
	/** For each cue the share earned of the points it could have earned, 0–100, rounded. */
	readonly cues: Readonly<Partial<Record<Cue, number>>>;
	/** How often each named mistake was made. */
	readonly mistakes: Readonly<Record<string, number>>;
	/** The pushbacks that were raised, each with the mean score of the answers within it. */
	readonly branches: Readonly<Partial<Record<Branch, number>>>;
}

/** What a turn got, as far as it is added up. */
export type Got = Pick<Recorded, 'branch' | 'phase' | 'score' | 'levels' | 'notRated' | 'mistakes'>;

const mean = (values: readonly number[]): number =>
	Math.round(values.reduce((sum, value) => sum + value, 0) / values.length);

const branchIn = ({branch}: Got): Branch | undefined => branches.find((each) => each === branch);

/** What the answer was judged as; where the program of the time did not note it, as evidence. */
function topicOf(got: Got): Topic {
	const branch = branchIn(got);
	if (branch !== undefined) return judgedAs[branch];
	const phase = phases.find((each) => each === got.phase);
	return phase === undefined || phase === 'pushback' ? 'evidence' : phase;
}

function shareOf(cue: Cue, rated: readonly Got[], style: Style): number {
	const sum = (level: (got: Got) => 0 | 1 | 2): number =>
		rated.reduce((total, got) => total + pointsOf(cue, level(got), topicOf(got), style), 0);
	const possible = sum(() => 2);
	return possible === 0 ? 0 : Math.round((100 * sum(({levels}) => levels[cue])) / possible);
}

/** Adds up what the rated turns got. */
export function summaryOf(turns: readonly Got[], style: Style): Summary {
	const rated = turns.filter(({notRated}) => notRated === undefined);
	const counts = new Map<string, number>();
	for (const id of rated.flatMap(({mistakes = []}) => mistakes)) counts.set(id, (counts.get(id) ?? 0) + 1);
	const raised = branches.flatMap((branch) => {
		const within = rated.filter((got) => branchIn(got) === branch);
		return within.length === 0 ? [] : [[branch, mean(within.map(({score}) => score))] as const];
	});
	return {
		rated: rated.length,
		...(rated.length === 0 ? {} : {score: mean(rated.map(({score}) => score))}),
		cues: rated.length === 0 ? {} : Object.fromEntries(cues.map((cue) => [cue, shareOf(cue, rated, style)])),
		mistakes: Object.fromEntries(counts),
		branches: Object.fromEntries(raised),
	};
}

/** The summary of a rehearsal as it stands. */
export const summaryOfRehearsal = ({turns, setting}: Pick<Rehearsal, 'turns' | 'setting'>): Summary =>
	summaryOf(
		turns.map(({manager, assessment}) => ({
			phase: manager.phase,
			...(manager.branch === undefined ? {} : {branch: manager.branch}),
			score: assessment.score,
			levels: assessment.levels,
			...(assessment.notRated === undefined ? {} : {notRated: true as const}),
			mistakes: (assessment.mistakes ?? []).map(({id}) => id),
		})),
		setting.style,
	);

/** The summary of a rehearsal that was kept before there were any; silence was never rated. */
export const summaryOfRecords = (
	replies: readonly Reply[],
	recorded: readonly (Recorded | undefined)[],
	style: Style,
): Summary =>
	summaryOf(
		recorded.flatMap((got, index) => (got === undefined || replies[index]?.kind !== 'answer' ? [] : [got])),
		style,
	);
