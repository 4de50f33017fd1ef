/** `pushback odds`: what a setting lets one reach. */
import {jsonText} from '../json-text.ts';
import {readPack} from '../pack-files.ts';
import {bestWay, boutsFor, oddsFrom, playBout, ranking, waySeeds} from '../rehearsal/odds.ts';
import {players} from '../rehearsal/players.ts';
import {endingTexts} from '../review/endings.ts';
import {sayWhere} from '../review/start-words.ts';
import {wrap} from '../wrap.ts';
import {tableLines} from '../text-table.ts';
import {plainWidth, print} from './output.ts';
import {inSteps} from './progress.ts';
import {settingFrom} from './rehearse-options.ts';
import {readRehearseOptions} from './rehearse-shape.ts';

/** Meetings played for each kind of player. */
const meetings = 500;

const percent = (share: number): string => (share === 0 ? '–' : `${Math.max(1, Math.round(share * 100))}%`);

/** Prints the best ending, the shortest strong way to it, and the share of endings by kind of player. */
export async function odds(given: unknown): Promise<void> {
	const options = readRehearseOptions(given);
	const setting = settingFrom(options);
	const pack = readPack();
	const played = await inSteps('Meetings', boutsFor(meetings), (bout) => playBout(bout, setting, pack));
	const result = oddsFrom(played, await inSteps('Ways', waySeeds, (seed) => bestWay(setting, seed)));
	if (options.json) {
		print(jsonText({setting, meetings, ...result}));
		return;
	}
	const width = plainWidth();
	print(sayWhere(setting));
	print('');
	const {ending, moves} = result.best;
	print(`Best ending within reach: ${endingTexts[ending].title}`);
	for (const line of wrap(`The shortest strong way: ${moves.join(' → ')}`, width, '  ')) print(line);
	print('');
	const rows = ranking
		.filter((name) => players.some((player) => result.shares[player][name] > 0))
		.map((name) => [
			endingTexts[name].title,
			...players.map((player) => percent(result.shares[player][name])),
		]);
	const turns = ['answers, on average', ...players.map((player) => result.turns[player].toFixed(1))];
	const columns = [
		{title: `of ${meetings} meetings each`},
		...players.map((title) => ({title, align: 'right' as const})),
	];
	for (const line of tableLines(columns, [...rows, turns], width)) print(line);
}
