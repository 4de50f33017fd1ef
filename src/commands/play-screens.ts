/** Meetings on screens. */
import {openHandbook} from '../handbook-files.ts';
import type {Parts} from '../rehearsal/fold.ts';
import type {Facts} from '../tui/facts.ts';
import type {Keeping} from './keep.ts';
import {libraryOver} from './library.ts';
import type {Initial} from '../tui/initial.ts';
import {anySeed, settingFrom, type RehearseOptions} from './rehearse-options.ts';

/** Screens need a terminal on both sides that can do more than print. */
export const canShowScreens = ({plain, json}: {readonly plain: boolean; readonly json: boolean}): boolean =>
	!plain && !json && process.stdin.isTTY && process.stdout.isTTY && process.env['TERM'] !== 'dumb';

/** From the home screen, or from where it is to begin. */
export async function playOnScreens(
	options: RehearseOptions,
	parts: Parts,
	keeping: Keeping,
	facts: Facts,
	initial?: Initial,
): Promise<void> {
	const [{startScreens}, {lookOf}] = await Promise.all([
		import('../tui/start.tsx'),
		import('../tui/theme.ts'),
	]);
	const {exitCode, message} = await startScreens({
		parts,
		keeping,
		look: lookOf(process.env, process.env['INK_SCREEN_READER'] === 'true'),
		setting: settingFrom(options, facts.case),
		facts,
		...(initial === undefined ? {} : {initial}),
		...(keeping.store === undefined ? {} : {library: libraryOver(keeping.store, parts)}),
		...(options.rung === undefined ? {} : {rung: options.rung}),
		now: Date.now,
		newSeed: anySeed,
		openHandbook,
		coach: options.coach,
	});
	if (message !== undefined) process.stdout.write(`${message}\n`);
	process.exitCode = exitCode;
}
