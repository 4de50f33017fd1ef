/** Some meetings by chance, written down to be read: a change to the chart shows in them what else it changed. */
import {expect, it} from 'vitest';
import {exampleCase} from '../../src/case/example.ts';
import {readPack} from '../../src/pack-files.ts';
import {begin} from '../../src/rehearsal/fold.ts';
import {leadInFor} from '../../src/rehearsal/lead-in.ts';
import {longest, playByChance} from '../../src/rehearsal/odds.ts';
import {answerOf, chance, players, type Player} from '../../src/rehearsal/players.ts';
import type {Rehearsal} from '../../src/rehearsal/rehearsal.ts';
import {branches, type Branch} from '../../src/terms.ts';
import {everySetting, nameOf, usual} from '../settings.ts';
import {told} from './meeting-lines.ts';

const pack = readPack();

/** One setting in so many for each kind of player. */
const apart = 3;

function drilled(branch: Branch, player: Player): Rehearsal {
	const draw = chance(5);
	let heard: ReturnType<typeof answerOf> | undefined;
	const run = begin(
		{setting: usual, seed: 5, drill: leadInFor(branch, exampleCase)},
		{
			pack,
			assess: () => {
				if (heard === undefined) throw new Error('a player answers before they are judged');
				return {...heard, version: 0, findings: [], score: 50, advice: ''};
			},
		},
	);
	let rehearsal = run.rehearsal();
	for (let n = 0; n < longest && rehearsal.ending === undefined; n += 1) {
		heard = answerOf(player, rehearsal.now, draw);
		rehearsal = run.reply({kind: 'answer', text: '…'});
	}
	return rehearsal;
}

it('goes in meetings and drills by chance as it was seen to go: moves, then trust, patience, room and backing', async () => {
	const meetings = players.flatMap((player, n) =>
		everySetting
			.filter((_, at) => at % apart === n % apart)
			.map((setting, at) =>
				told(`${player} player; ${nameOf(setting)}`, playByChance(player, setting, at + 1, pack)),
			),
	);
	const drills = branches.flatMap((branch) =>
		players.map((player) => told(`${player} player; a drill of ${branch}`, drilled(branch, player))),
	);
	await expect(`${[...meetings, ...drills].join('\n\n')}\n`).toMatchFileSnapshot('as-they-went.txt');
});
