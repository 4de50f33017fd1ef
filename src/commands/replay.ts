/** `pushback replay`: a kept rehearsal told again, or taken over from one of its turns. */
import * as z from 'zod';
import {exampleCase} from '../case/example.ts';
import {exitCodes, Failure} from '../exit-codes.ts';
import {jsonText} from '../json-text.ts';
import {openPack} from '../ready-pack.ts';
import {fold} from '../rehearsal/fold.ts';
import {forkAt} from '../rehearsal/fork.ts';
import {retell, type Told, type ToldTurn} from '../rehearsal/retell.ts';
import {startAsJson} from '../review/json.ts';
import {toldEnd, toldHead, toldLines, toldTurnLines} from '../review/replay-lines.ts';
import {wrap} from '../wrap.ts';
import {assess} from '../scoring/assess.ts';
import {dataDir} from '../store/data-dir.ts';
import type {Kept} from '../store/rehearsals.ts';
import {branches, type Branch} from '../terms.ts';
import {checked} from './checked.ts';
import {factsFor} from './facts-for.ts';
import {openKeeping} from './keep.ts';
import {keptUnder, recordingOf, withStore} from './kept.ts';
import {wholeNumber} from './options.ts';
import {plainWidth, print} from './output.ts';
import {openTable} from './play-plain.ts';
import {canShowScreens, playOnScreens} from './play-screens.ts';
import {readRehearseOptions} from './rehearse-shape.ts';
import {requireSamePack} from './same-pack.ts';

const options = z.object({
	from: wholeNumber(1, 10_000).optional(),
	branch: z.enum(branches).optional(),
	pack: z.string().min(1, 'the folder of a pack').optional(),
	plain: z.boolean().default(false),
	json: z.boolean().default(false),
	coach: z.boolean().default(true),
	dataDir: z.string().optional(),
});

const turnAsJson = (id: string, turn: ToldTurn): object => ({
	id,
	turn: turn.number,
	phase: turn.phase,
	branch: turn.branch ?? null,
	move: turn.move,
	line: turn.line,
	reply: turn.reply.kind,
	answer: turn.reply.kind === 'answer' ? turn.reply.text : null,
	got: turn.got ?? null,
	today: {score: turn.today.score, levels: turn.today.levels, flags: turn.today.flags},
});

const endAsJson = (id: string, {start, ending, parting, otherwise, compared}: Told): object => ({
	id,
	...startAsJson(start),
	ending: ending ?? null,
	line: parting ?? null,
	compared,
	otherwise: otherwise ?? null,
});

function tell(told: Told, {id, pack}: Kept, branch: Branch | undefined, json: boolean): void {
	const turns = told.turns.filter((turn) => branch === undefined || turn.branch === branch);
	if (turns.length === 0 && branch !== undefined) {
		throw new Failure(
			`--branch: found no turn of ${id} in ${branch}; expected a pushback that was raised in it`,
		);
	}
	if (json) {
		for (const turn of turns) print(jsonText(turnAsJson(id, turn)));
		print(jsonText(endAsJson(id, told)));
		return;
	}
	const width = plainWidth();
	const lines =
		branch === undefined
			? toldLines(told, id, pack, width)
			: [
					...toldHead(told, id, pack).flatMap((line) => wrap(line, width, '  ')),
					...turns.flatMap((turn) => ['', ...toldTurnLines(turn, width)]),
					'',
					...toldEnd(told, width),
				];
	for (const line of lines) print(line);
}

/** Tells the rehearsal `typed` again; with `--from` it is taken over from that turn. */
export async function replay(typed: string, given: unknown): Promise<void> {
	const read = checked(options, given);
	const pack = await openPack(read.pack);
	const parts = {pack, assess, case: exampleCase};
	const kept = await withStore(read.dataDir, (store) => keptUnder(store, typed, 'replay'));
	const atHand = kept.pack === pack.name;
	const screens = canShowScreens(read);
	if (read.from === undefined && (!screens || read.branch !== undefined)) {
		tell(retell(recordingOf(kept), assess, atHand ? parts : undefined), kept, read.branch, read.json);
		return;
	}
	if (read.from !== undefined) requireSamePack(kept, pack, '--from: ');
	const facts = await factsFor({dataDir: read.dataDir});
	const keeping = openKeeping(dataDir(read.dataDir, process.env), pack.name);
	const playing = {
		...readRehearseOptions({dataDir: read.dataDir}),
		plain: read.plain,
		json: read.json,
		coach: read.coach,
	};
	try {
		if (read.from === undefined) {
			await playOnScreens(playing, parts, keeping, facts, {tell: kept.id});
			return;
		}
		const {from} = read;
		const most = kept.replies;
		if (from > most) {
			throw new Failure(
				`--from: found ${from}; expected a turn of ${kept.id}, 1 to ${most}`,
				exitCodes.usage,
			);
		}
		const script = forkAt(fold(kept.script, parts), {id: kept.id, shared: from - 1, mark: 'take-over'});
		if (canShowScreens(read)) await playOnScreens(playing, parts, keeping, facts, {script});
		else {
			const table = openTable(playing, parts, keeping);
			await table.play({script});
			table.close();
		}
	} finally {
		keeping.close();
	}
}
