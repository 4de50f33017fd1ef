/** What can be reached in a setting, and how often players of each kind reach it. */
import {explore} from '../../machines/explore.ts';
import type {Heard, MeetingEvent} from '../../machines/context.ts';
import type {Move} from '../../machines/moves.ts';
import type {Pack} from '../dialogue/pack.ts';
import type {FactName} from '../scoring/assessment.ts';
import {endings, type Ending, type Setting} from '../terms.ts';
import {begin} from './fold.ts';
import {answerOf, chance, players, type Player} from './players.ts';
import type {Rehearsal} from './rehearsal.ts';

/** Endings from the best to the worst. A clear no is worth more than a promise that binds nobody. */
export const ranking: readonly Ending[] = [
	'granted',
	'part-now',
	'sponsored',
	'dated-review',
	'other-recognition',
	'clean-no',
	'soft-promise',
	'damaged-trust',
	'left',
];

/** How good an ending is, 0 (the worst) and up. */
export const worthOf = (ending: Ending): number => ranking.length - 1 - ranking.indexOf(ending);

export interface Way {
	readonly ending: Ending;
	/** What the manager does on the way, one entry an answer. */
	readonly moves: readonly Move[];
}

export interface Odds {
	readonly best: Way;
	/** Share of each ending for each player, 0–1. */
	readonly shares: Readonly<Record<Player, Readonly<Record<Ending, number>>>>;
	/** Mean number of answers. */
	readonly turns: Readonly<Record<Player, number>>;
}

/** No meeting is longer than this. */
export const longest = 40;

/** Plays one meeting by chance; the same seed plays the same meeting. */
export function playByChance(player: Player, setting: Setting, seed: number, pack: Pack): Rehearsal {
	const draw = chance(seed);
	let heard: Heard | undefined;
	const run = begin(
		{setting, seed},
		{
			pack,
			assess: () => {
				if (heard === undefined) throw new Error('a player answers before they are judged');
				return {...heard, version: 0, findings: [], score: heard.levels.answer * 50, advice: ''};
			},
		},
	);
	let rehearsal = run.rehearsal();
	for (let i = 0; i < longest && rehearsal.ending === undefined; i++) {
		heard = answerOf(player, rehearsal.now, draw);
		rehearsal = run.reply({kind: 'answer', text: '…'});
	}
	return rehearsal;
}

const strongly = (facts: readonly FactName[]): MeetingEvent => ({
	type: 'ANSWER',
	assessment: {
		levels: {data: 2, roi: 2, humility: 2, answer: 2},
		flags: [],
		facts: ['bonus' as const, 'amount' as const, 'reason' as const, 'credit' as const, ...facts].map(
			(fact) => ({
				fact,
				start: 0,
				end: 0,
				...(fact === 'amount' ? {value: '8,000 euros'} : {}),
			}),
		),
	},
});

const strongAnswers = (
	[
		['other-pot', 'asks-process', 'asks-date'],
		['split', 'offers-material', 'sets-bar', 'trade'],
		['later-payment', 'asks-backing', 'interim'],
		['other-form', 'asks-criteria', 'next-step'],
	] as const
).map(strongly);

/** The best ending that strong answers reach with this seed, by the shortest way. */
export function bestWay(setting: Setting, seed: number): Way {
	const ended = explore({setting, seed}, strongAnswers)
		.filter(({snapshot}) => snapshot.status === 'done')
		.map(({snapshot, events}) => ({
			ending: snapshot.context.outcome ?? 'left',
			answers: events.length,
			said: snapshot.context.said,
		}))
		.toSorted((a, b) => worthOf(b.ending) - worthOf(a.ending) || a.answers - b.answers);
	const [first] = ended;
	if (first === undefined) throw new Error('strong answers lead to no ending');
	const isAsked = (move: Move): boolean => !/^(react|bridge|end)\.|\.(settle|stand|let-go)/.test(move);
	return {ending: first.ending, moves: first.said.filter(isAsked)};
}

/** One meeting to be played for the odds. */
export interface Bout {
	readonly player: Player;
	readonly seed: number;
}

/** The meetings to play for the odds: so many for each kind of player. */
export const boutsFor = (meetings: number): readonly Bout[] =>
	players.flatMap((player) => Array.from({length: meetings}, (_, seed) => ({player, seed})));

/** Seeds over which the shortest strong way is looked for. */
export const waySeeds = [0, 1, 2, 3, 4] as const;

/** What a meeting came to. */
export interface Played extends Bout {
	readonly ending: Ending | undefined;
	readonly turns: number;
}

/** Plays one of them. */
export function playBout({player, seed}: Bout, setting: Setting, pack: Pack): Played {
	const {ending, turns} = playByChance(player, setting, seed, pack);
	return {player, seed, ending, turns: turns.length};
}

const by = <Result>(of: (player: Player) => Result): Readonly<Record<Player, Result>> =>
	Object.fromEntries(players.map((player) => [player, of(player)])) as Record<Player, Result>;

/** The odds, from meetings that were played and ways that were found; both at least one. */
export function oddsFrom(played: readonly Played[], ways: readonly Way[]): Odds {
	const [best] = ways.toSorted(
		(a, b) => worthOf(b.ending) - worthOf(a.ending) || a.moves.length - b.moves.length,
	);
	if (best === undefined) throw new Error('no meeting was played');
	const of = by((player) => played.filter((bout) => bout.player === player));
	const share = (player: Player, ending: Ending): number =>
		of[player].filter((bout) => bout.ending === ending).length / of[player].length;
	return {
		best,
		shares: by(
			(player) =>
				Object.fromEntries(endings.map((ending) => [ending, share(player, ending)])) as Record<
					Ending,
					number
				>,
		),
		turns: by((player) => of[player].reduce((sum, {turns}) => sum + turns, 0) / of[player].length),
	};
}
