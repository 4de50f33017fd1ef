/** Meetings on screens. */
import {Failure} from '../exit-codes.ts';
import {openHandbook} from '../handbook-files.ts';
import {notesFileIn} from '../notes-file.ts';
import type {Parts} from '../rehearsal/fold.ts';
import type {Facts} from '../tui/facts.ts';
import {dataDir} from '../store/data-dir.ts';
import type {Setting} from '../terms.ts';
import type {Screens} from '../tui/start.tsx';
import {factsFor} from './facts-for.ts';
import {draftsIn} from './kept-draft.ts';
import {editText} from './own-editor.ts';
import type {Keeping} from './keep.ts';
import {libraryOver} from './library.ts';
import type {Initial} from '../tui/initial.ts';
import type {Early} from '../tui/take-over.ts';
import {anySeed, settingFrom} from './rehearse-options.ts';
import type {RehearseOptions} from './rehearse-shape.ts';

/** Screens need a terminal on both sides that can do more than print. */
export const canShowScreens = ({plain, json}: {readonly plain: boolean; readonly json: boolean}): boolean =>
	!plain && !json && process.stdin.isTTY && process.stdout.isTTY && process.env['TERM'] !== 'dumb';

/** What was chosen by hand stays; the rest follows the case, which may have changed. */
const settingAfter = (chosen: Setting, before: Setting, now: Setting): Setting => ({
	style: chosen.style === before.style ? now.style : chosen.style,
	pressure: chosen.pressure === before.pressure ? now.pressure : chosen.pressure,
	bonus: chosen.bonus === before.bonus ? now.bonus : chosen.bonus,
	company: chosen.company === before.company ? now.company : chosen.company,
});

/** The form of the case, and the facts as they are after it; a case that is not whole yet is told of, and not argued from. */
async function throughForm(
	{case: named, dataDir: dir}: RehearseOptions,
	before: Facts,
): Promise<{readonly facts: Facts; readonly caseNote?: string}> {
	const [{showForm}, {caseFileOf}] = await Promise.all([import('./fill-in.ts'), import('./own-case.ts')]);
	const file = caseFileOf({case: named === false ? undefined : named, dataDir: dir});
	try {
		await showForm(file, notesFileIn(dataDir(dir, process.env)));
	} catch (error) {
		if (!(error instanceof Failure)) throw error;
		return {facts: before, caseNote: 'it cannot be shown as a form: pushback prepare --edit opens it'};
	}
	try {
		return {facts: await factsFor({case: named, dataDir: dir})};
	} catch (error) {
		if (!(error instanceof Failure)) throw error;
		return {
			facts: before,
			caseNote: 'begun, and not whole yet: pushback prepare --check says what is missing',
		};
	}
}

/** From the home screen, or from where it is to begin; `early` is the home screen where it is drawn already. */
export async function playOnScreens(
	options: RehearseOptions,
	parts: Parts,
	keeping: Keeping,
	facts: Facts,
	initial?: Initial,
	early?: Early,
): Promise<void> {
	const [{startScreens}, {lookOf}] = await Promise.all([
		import('../tui/start.tsx'),
		import('../tui/theme.ts'),
	]);
	const drafts = options.keep ? draftsIn(dataDir(options.dataDir, process.env)) : undefined;
	const home: Screens = {
		parts,
		keeping,
		look: lookOf(process.env, process.env['INK_SCREEN_READER'] === 'true'),
		setting: settingFrom(options, facts.case),
		facts,
		...(keeping.store === undefined
			? {}
			: {library: libraryOver(keeping.store, keeping.atWork, parts, drafts)}),
		...(options.rung === undefined ? {} : {rung: options.rung}),
		...(drafts && {drafts}),
		edit: editText,
		now: Date.now,
		newSeed: anySeed,
		openHandbook,
		coach: options.coach ? 'on' : 'off',
	};
	let left = await startScreens({...home, ...(initial && {initial}), ...(early && {early})});
	let argued = facts;
	while (left.toCase !== undefined) {
		const {setting: chosen, rung, coach} = left.toCase;
		const after = await throughForm(options, argued);
		const before = settingFrom(options, argued.case);
		argued = after.facts;
		const setting = settingAfter(chosen, before, settingFrom(options, argued.case));
		left = await startScreens({...home, ...after, setting, rung, coach});
	}
	if (left.message !== undefined) process.stdout.write(`${left.message}\n`);
	process.exitCode = left.exitCode;
}
