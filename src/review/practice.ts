/** What to practise next: the two things that cost most in this rehearsal. */
import type {Turn} from '../rehearsal/rehearsal.ts';
import type {NamedMistake} from '../scoring/assessment.ts';
import {topicAbout, type HandbookTopic} from '../scoring/handbook.ts';
import {flagCosts, pointsOf} from '../scoring/score.ts';
import {cues, flags, type Cue, type Flag, type Style} from '../terms.ts';

export interface Practice {
	readonly about: Cue | Flag;
	readonly title: string;
	readonly how: string;
	/** Where the handbook says more. */
	readonly handbook: HandbookTopic;
	/** Numbers of the turns it showed in. */
	readonly turns: readonly number[];
	/** The named mistake behind it, where one was, and in how many turns it was made. */
	readonly mistake?: {readonly id: string; readonly count: number};
}

interface Lesson {
	readonly title: string;
	readonly how: string;
}

const cueLessons: Readonly<Record<Cue, Lesson>> = {
	data: {
		title: 'Say it in figures',
		how: 'For each thing you claim, have one figure ready: what it was before, what it is now, since when, who can confirm it.',
	},
	roi: {
		title: 'Say what it was worth',
		how: 'Finish the sentence “and for the company that meant …”, and once in the talk set that worth beside what you ask.',
	},
	humility: {
		title: 'Leave room for others',
		how: 'Name a colleague and their part, and say in your own words what makes this hard for your manager, before you go on.',
	},
	answer: {
		title: 'Take up what was said, then move',
		how: 'Answer in two steps: first the manager’s own point, then one proposal or question that asks for a name, a date or a measure.',
	},
};

const flagLessons: Readonly<Record<Flag, Lesson>> = {
	arrogance: {
		title: 'Own your part without taking theirs',
		how: 'Say what you decided and what would not have happened without it; then say who else carried it.',
	},
	ultimatum: {
		title: 'No stick',
		how: 'Leave other offers and either–or out of it. Say what you would like to stay for instead.',
	},
	entitlement: {
		title: 'Argue from results',
		how: 'Need, years of service and what others got give a manager nothing to carry upstairs. A result does.',
	},
	complaint: {
		title: 'Drop the blame',
		how: 'Tell the fact without the verdict, and ask what would make the next step possible.',
	},
	undermining: {
		title: 'Do not talk yourself down',
		how: 'Strike the apology and the “just”. Say the figure, then stop talking.',
	},
	jargon: {
		title: 'Translate the technical part',
		how: 'After each technical word, say what it changed for a customer, a colleague or the bill.',
	},
	stuffing: {
		title: 'Speak in sentences',
		how: 'One claim with one figure that you can explain is worth more than ten in a row.',
	},
	placeholder: {
		title: 'Fill the blanks beforehand',
		how: 'Look the figure up before the talk. If there is none, say the fact without it.',
	},
	concession: {
		title: 'Get something for giving in',
		how: 'When you let go of one thing, ask for another in the same breath: a part, a date, a written line.',
	},
};

/** The named mistake made most often about one thing, where it was made in at least half of these turns. */
function mistakeBehind(
	about: Cue | Flag,
	turns: readonly Turn[],
): (Lesson & Pick<Practice, 'handbook' | 'mistake'>) | undefined {
	const counts = new Map<string, {readonly named: NamedMistake; readonly count: number}>();
	for (const {assessment} of turns) {
		for (const named of assessment.mistakes ?? []) {
			if (named.about === about) counts.set(named.id, {named, count: (counts.get(named.id)?.count ?? 0) + 1});
		}
	}
	const [most] = [...counts.values()].sort((a, b) => b.count - a.count);
	if (!most || most.count * 2 < turns.length) return undefined;
	const {named, count} = most;
	const {id, title, why, mend, handbook} = named;
	return {title, how: `${why} ${mend}`, handbook, mistake: {id, count}};
}

/** Below this many points lost over the whole talk there is nothing worth naming. */
const worthNaming = 10;

/**
 * What cost most points over the rated turns, by the published weights: a figure is missed where figures are asked
 * for. At most `most` of them, costliest first, each with the turns it showed in.
 */
export function toPractise(rated: readonly Turn[], style: Style, most = 2): readonly Practice[] {
	const byFlag = flags.map((flag) => {
		const turns = rated.filter(({assessment}) => assessment.flags.includes(flag));
		return {about: flag, ...flagLessons[flag], turns, cost: turns.length * flagCosts[flag]};
	});
	const byCue = cues.map((cue) => {
		const missed = rated
			.map((turn) => {
				const {topic} = turn.manager;
				const most = pointsOf(cue, 2, topic, style);
				return {turn, cost: most - pointsOf(cue, turn.assessment.levels[cue], topic, style)};
			})
			.filter(({cost}) => cost > 0);
		return {
			about: cue,
			...cueLessons[cue],
			// The turns in which it cost most; the others would only make the list long.
			turns: missed
				.toSorted((a, b) => b.cost - a.cost)
				.slice(0, 3)
				.map(({turn}) => turn)
				.toSorted((a, b) => a.number - b.number),
			cost: missed.reduce((sum, {cost}) => sum + cost, 0),
		};
	});
	return [...byFlag, ...byCue]
		.filter(({cost}) => cost >= worthNaming)
		.toSorted((a, b) => b.cost - a.cost)
		.slice(0, most)
		.map(({about, title, how, turns}) => ({
			about,
			title,
			how,
			handbook: topicAbout[about],
			...mistakeBehind(about, turns),
			turns: turns.map(({number}) => number),
		}));
}
