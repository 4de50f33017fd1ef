/** The most memory that sixty turns of talk take, beside the least that Ink can draw. */
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {lastWords, openTerminal, type Screen, type Terminal} from '../../journeys/terminal.ts';
import {buildAll} from '../built.ts';
import {takeTurns, type Contestant} from '../measure.ts';
import {compare, type Row} from '../report.ts';

const rounds = 5;
const turns = 60;

const isOver = ({text}: Screen): boolean => text.includes('The meeting is over');

/** Says one answer after the other. A manager lets no meeting go on so long: another one is begun in the same program. */
async function talk({waitFor, paste, press, type}: Terminal, answers: readonly string[]): Promise<void> {
	await waitFor('q quit');
	press('enter');
	let screen = await waitFor('your answer');
	for (const answer of answers) {
		const before = lastWords(screen);
		paste(answer);
		await waitFor((now) => !now.text.includes('your answer'));
		press('enter');
		screen = await waitFor(
			(now) => isOver(now) || (now.text.includes('your answer') && lastWords(now) !== before),
		);
		if (!isOver(screen)) continue;
		press('enter');
		await waitFor(/ again\b/);
		// Once more, since it asks.
		type('rr');
		screen = await waitFor('your answer');
	}
}

/** Measures kilobytes, of programs that write down at their end how much they had. */
export async function memory(answers: readonly string[]): Promise<readonly Row[]> {
	const built = await buildAll();
	const told = join(built.home, '..', 'peak');
	const contestant = (
		name: string,
		program: string,
		play: (terminal: Terminal) => Promise<void>,
	): Contestant => ({
		name,
		measure: async () => {
			const env = {PUSHBACK_HOME: built.home, PEAK_TOLD_IN: told};
			const terminal = openTerminal(process.execPath, ['--import', built.peakTold, program], {env});
			try {
				await play(terminal);
				await terminal.exit;
				return Number(readFileSync(told, 'utf8')) / 1024;
			} finally {
				await terminal.close();
			}
		},
	});
	const [ours, home, theirs] = [
		`${turns} turns of talk`,
		'home screen, left at once',
		'bare Ink hello',
	] as const;
	const said = answers.filter((answer) => answer.length > 80 && answer.length < 300).slice(0, turns);
	const leave = async ({waitFor, press}: Terminal): Promise<void> => {
		press('ctrl+c');
		await waitFor('Leave the meeting?');
		press('ctrl+c');
	};
	try {
		const taken = await takeTurns(
			[
				contestant(ours, built.pushback, async (terminal) => {
					await talk(terminal, said);
					await leave(terminal);
				}),
				contestant(home, built.pushback, async ({waitFor, type}) => {
					await waitFor('q quit');
					type('q');
				}),
				contestant(theirs, built.hello, () => Promise.resolve()),
			],
			rounds,
		);
		return [
			compare(taken, {what: `most memory, ${ours}`, ours, theirs, goal: {most: 1.6}, unit: 'MB'}),
			compare(taken, {what: `most memory, ${home}`, ours: home, theirs, unit: 'MB'}),
		];
	} finally {
		built.remove();
	}
}
