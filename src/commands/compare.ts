/** `pushback compare`: two rehearsals side by side. */
import * as z from 'zod';
import {exampleCase} from '../case/example.ts';
import {jsonText} from '../json-text.ts';
import {openPack} from '../ready-pack.ts';
import {compare, type Comparison, type Pair} from '../rehearsal/compare.ts';
import {retell} from '../rehearsal/retell.ts';
import {comparisonLines} from '../review/compare-lines.ts';
import {startAsJson} from '../review/json.ts';
import type {Finding} from '../scoring/assessment.ts';
import {assess} from '../scoring/assess.ts';
import type {Kept} from '../store/rehearsals.ts';
import {checked} from './checked.ts';
import {keptUnder, recordingOf, withStore} from './kept.ts';
import {factsFor} from './facts-for.ts';
import {openKeeping} from './keep.ts';
import {canShowScreens, playOnScreens} from './play-screens.ts';
import {readRehearseOptions} from './rehearse-shape.ts';
import {dataDir} from '../store/data-dir.ts';
import {plainWidth, print} from './output.ts';

const options = z.object({
	pack: z.string().min(1, 'the folder of a pack').optional(),
	plain: z.boolean().default(false),
	json: z.boolean().default(false),
	dataDir: z.string().optional(),
});

const ruleAsJson = ({rule, cue, words, points}: Finding): object => ({rule, cue, words, points});

function sideAsJson(turn: Pair['a']): object | null {
	if (turn === undefined) return null;
	const {number, move, line, reply, got} = turn;
	const answer = reply.kind === 'answer' ? reply.text : null;
	return {turn: number, move, line, reply: reply.kind, answer, score: got?.score ?? null};
}

const pairAsJson = ({phase, branch, a, b, words, won, lost}: Pair): object => ({
	phase,
	branch: branch ?? null,
	a: sideAsJson(a),
	b: sideAsJson(b),
	words,
	won: won.map(ruleAsJson),
	lost: lost.map(ruleAsJson),
});

/** One object for each pair of turns, then one for the whole. */
function printJson({a, b, shared, pairs}: Comparison, one: Kept, other: Kept): void {
	for (const pair of pairs) print(jsonText(pairAsJson(pair)));
	print(
		jsonText({
			a: {id: one.id, ...startAsJson(a.start), ending: a.ending ?? null, score: one.summary?.score ?? null},
			b: {
				id: other.id,
				...startAsJson(b.start),
				ending: b.ending ?? null,
				score: other.summary?.score ?? null,
			},
			shared: shared.length,
		}),
	);
}

/** Sets the rehearsals `a` and `b` side by side. Rules are judged as they are today, the recorded words as they were. */
export async function compareTwo(a: string, b: string, given: unknown): Promise<void> {
	const read = checked(options, given);
	const pack = await openPack(read.pack);
	const parts = {pack, assess, case: exampleCase};
	await withStore(read.dataDir, async (store) => {
		const [one, other] = [keptUnder(store, a, 'compare'), keptUnder(store, b, 'compare')];
		const told = (kept: Kept) =>
			retell(recordingOf(kept), assess, kept.pack === pack.name ? parts : undefined);
		const comparison = compare(told(one), told(other));
		if (canShowScreens(read)) {
			const facts = await factsFor({dataDir: read.dataDir});
			const keeping = openKeeping(dataDir(read.dataDir, process.env), pack.name);
			try {
				await playOnScreens(readRehearseOptions({dataDir: read.dataDir}), parts, keeping, facts, {
					compare: [one.id, other.id],
				});
			} finally {
				keeping.close();
			}
			return;
		}
		if (read.json) {
			printJson(comparison, one, other);
			return;
		}
		const names = {a: one.id, b: other.id};
		for (const line of comparisonLines(comparison, names, plainWidth())) print(line);
	});
}
