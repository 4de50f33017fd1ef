/** `pushback drill`: one pushback, again and again. */
import {exampleCase} from '../case/example.ts';
import {exitCodes, Failure} from '../exit-codes.ts';
import {jsonText} from '../json-text.ts';
import {openPack} from '../ready-pack.ts';
import {boutOf, drillScript, nextInSeries, type Bout} from '../rehearsal/series.ts';
import {branchWords} from '../review/branch-words.ts';
import {seriesLines} from '../review/series-lines.ts';
import {assess} from '../scoring/assess.ts';
import {dataDir} from '../store/data-dir.ts';
import {branches, type Branch} from '../terms.ts';
import {tableLines} from '../text-table.ts';
import {factsFor} from './facts-for.ts';
import {openKeeping} from './keep.ts';
import {plainWidth, print} from './output.ts';
import {openTable} from './play-plain.ts';
import {canShowScreens, playOnScreens} from './play-screens.ts';
import {startFrom} from './rehearse-options.ts';
import {readDrillOptions, type DrillOptions} from './rehearse-shape.ts';

function branchNamed(typed: string): Branch {
	const name = typed.trim().toLowerCase();
	const fitting = branches.filter((branch) => branch === name || branch.startsWith(name));
	const exact = fitting.find((branch) => branch === name);
	const [only] = fitting;
	if (exact !== undefined) return exact;
	if (only !== undefined && fitting.length === 1) return only;
	throw new Failure(
		`drill: found ${JSON.stringify(typed)}; expected one of ${(fitting.length > 0 ? fitting : branches).join(', ')}`,
		exitCodes.usage,
	);
}

function tellBranches(json: boolean): void {
	if (json) {
		for (const branch of branches) print(jsonText({branch, says: branchWords[branch]}));
		return;
	}
	const rows = branches.map((branch) => [branch, branchWords[branch]]);
	for (const line of tableLines(
		[{title: 'pushback'}, {title: 'in essence', gives: true}],
		rows,
		plainWidth(),
	)) {
		print(line);
	}
	print('');
	print('pushback drill budget begins one of them; --times 5 does five in a row.');
}

function tellTrend(branch: Branch, bouts: readonly Bout[], json: boolean): void {
	if (json) print(jsonText({drill: branch, bouts}));
	else for (const line of ['', ...seriesLines(branch, bouts, plainWidth())]) print(line);
}

/** Plays `times` drills of a pushback, and tells the trend over them. Without a name it says which there are. */
export async function drill(typed: string | undefined, given: unknown): Promise<void> {
	const options: DrillOptions = readDrillOptions(given);
	const {json, times} = options;
	const screens = canShowScreens(options);
	const branch = typed === undefined ? undefined : branchNamed(typed);
	const pack = await openPack(options.pack);
	const parts = {pack, assess, case: exampleCase};
	const facts = await factsFor(options);
	const keeping = openKeeping(options.keep ? dataDir(options.dataDir, process.env) : undefined, pack.name);
	try {
		if (branch === undefined) {
			if (screens) await playOnScreens(options, parts, keeping, facts, {room: 'drills'});
			else tellBranches(json);
			return;
		}
		let script = drillScript(branch, startFrom(options, facts), facts.case);
		if (screens) {
			await playOnScreens(options, parts, keeping, facts, {script, times});
			return;
		}
		const table = openTable(options, parts, keeping);
		const bouts: Bout[] = [];
		for (let more = true; more; more = bouts.length < times && (await table.hasMore())) {
			if (bouts.length > 0 && !json) print('');
			const {rehearsal} = await table.play({script});
			bouts.push(boutOf(rehearsal));
			script = nextInSeries(script);
		}
		table.close();
		if (times > 1) tellTrend(branch, bouts, json);
	} finally {
		keeping.close();
	}
}
