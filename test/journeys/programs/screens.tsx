/**
 * The screens over a keeping that lives in memory. `KEEPING=broken` keeps nothing, `KEEPING=crash` has a mistake in
 * it that nobody catches, `KEEPING=unfinished` has a meeting that was cut off.
 */
import {readHandbook} from '../../../src/handbook-source.ts';
import {readPack} from '../../../src/pack-files.ts';
import {assess} from '../../../src/scoring/assess.ts';
import type {Keeping} from '../../../src/tui/keeping.ts';
import {startScreens} from '../../../src/tui/start.tsx';
import {lookOf} from '../../../src/tui/theme.ts';

const setting = {style: 'data-driven', pressure: 'calm', bonus: 'standard', company: 'steady'} as const;
const mode = process.env['KEEPING'];

const keeping: Keeping = {
	begin: () => (mode === 'broken' ? {problem: 'The disk is full; nothing is kept.'} : {id: 'abc123'}),
	reply: () => undefined,
	judged: () => undefined,
	sitDown: () => true,
	rescue: () => undefined,
	open: () => [],
	mark: () => undefined,
	unfinished: () =>
		mode === 'unfinished'
			? {
					id: 'cut-off',
					script: {
						setting,
						seed: 7,
						replies: [{kind: 'answer', text: 'Thanks for the time. I would like to talk about my bonus.'}],
					},
					when: new Date(Date.now() - 60_000),
				}
			: undefined,
};

const {exitCode, message} = await startScreens({
	parts: {
		pack: readPack(process.env['PACK']),
		assess: (answer, context) => {
			if (mode === 'crash' && answer.includes('crash')) throw new Error('a mistake in the program');
			return assess(answer, context);
		},
	},
	keeping,
	look: lookOf(process.env, process.env['INK_SCREEN_READER'] === 'true'),
	setting,
	now: Date.now,
	newSeed: () => 7,
	openHandbook: readHandbook,
	coach: 'on',
});
if (message !== undefined) console.log(message);
process.exitCode = exitCode;
