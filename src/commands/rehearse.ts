/** `pushback rehearse`: a whole meeting, on screens or in plain lines. */
import {exampleCase} from '../case/example.ts';
import type {Pack} from '../dialogue/pack.ts';
import {Failure} from '../exit-codes.ts';
import {openPack} from '../ready-pack.ts';
import {assess} from '../scoring/assess.ts';
import {isExam} from '../rehearsal/rehearsal.ts';
import {dataDir} from '../store/data-dir.ts';
import {sayWhen} from '../when.ts';
import type {Facts} from '../tui/facts.ts';
import {takeAway, type Early} from '../tui/take-over.ts';
import {factsFor} from './facts-for.ts';
import {openKeeping, type Keeping} from './keep.ts';
import type {Begun} from './keep-as-played.ts';
import {openTable} from './play-plain.ts';
import {sayLine} from './say-line.ts';
import {canShowScreens, playOnScreens} from './play-screens.ts';
import {plainOptions, startFrom} from './rehearse-options.ts';
import type {RehearseOptions} from './rehearse-shape.ts';
import {requireSamePack} from './same-pack.ts';

/** The rehearsal the options ask for: a new one, or one to go on with. */
function beginning(options: RehearseOptions, keeping: Keeping, pack: Pack, facts: Facts): Begun {
	if (options.resume === undefined) return {script: {...startFrom(options, facts), replies: []}};
	const found = options.resume === true ? keeping.resumable() : keeping.find(options.resume);
	if (found === undefined) throw new Failure('--resume: found no meeting that was cut off; expected one');
	if ('problem' in found) throw new Failure(found.problem);
	requireSamePack(found, pack, '--resume: ');
	return found;
}

/** An exam ends in its debrief, always: one that could not give it when it was killed has it named at the next start. */
function nameCutOffExam(keeping: Keeping): void {
	const found = keeping.unfinished();
	if (found === undefined || !isExam(found.script)) return;
	sayLine(
		`The exam of ${sayWhen(found.when, new Date())} was cut off, and it is one take. Its debrief: pushback review ${found.id}`,
		'  ',
		process.stderr,
	);
}

const wantsMeeting = ({
	resume,
	seed,
	style,
	pressure,
	bonus,
	company,
	rung,
	form,
}: RehearseOptions): boolean =>
	[resume, seed, style, pressure, bonus, company, rung, form].some((option) => option !== undefined);

const optionsIn = async (given: unknown): Promise<RehearseOptions> =>
	(await import('./rehearse-shape.ts')).readRehearseOptions(given);

/** What a rehearsal needs. Throws a `Failure` where something given is wrong. */
async function prepared(given: unknown, isEarly: boolean) {
	// A home screen that stands there already came of a command line without a word.
	const options = isEarly ? plainOptions : await optionsIn(given);
	const pack = await openPack(options.pack);
	const facts = await factsFor(options);
	const keeping = openKeeping(options.keep ? dataDir(options.dataDir, process.env) : undefined, pack.name);
	return {options, pack, facts, keeping, parts: {pack, assess, case: exampleCase}};
}

/**
 * Plays one meeting; `given` are the options of the command line, `early` is the home screen where it is drawn already.
 * It is taken away again where nothing can be played.
 */
export async function rehearse(given: unknown, early?: Early): Promise<void> {
	const {options, pack, facts, keeping, parts} = await prepared(given, early !== undefined).catch(
		(error: unknown) => {
			if (early) takeAway(early, process);
			throw error;
		},
	);
	try {
		if (canShowScreens(options)) {
			const begun = wantsMeeting(options) ? beginning(options, keeping, pack, facts) : undefined;
			await playOnScreens(options, parts, keeping, facts, begun, early);
		} else {
			const begun = beginning(options, keeping, pack, facts);
			nameCutOffExam(keeping);
			const table = openTable(options, parts, keeping);
			await table.play(begun);
			table.close();
		}
	} finally {
		keeping.close();
	}
}
