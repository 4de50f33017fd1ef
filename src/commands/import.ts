/** `pushback import`: takes in what was exported, all of it or nothing. */
import {readFileSync} from 'node:fs';
import * as z from 'zod';
import {Failure} from '../exit-codes.ts';
import {jsonText} from '../json-text.ts';
import {sayPath} from '../say-path.ts';
import {fromLine} from '../store/portable-json.ts';
import type {Adopted, Come, Portable, Store} from '../store/rehearsals.ts';
import {checked} from './checked.ts';
import {withStore} from './kept.ts';
import {print, tell} from './output.ts';
import {inSteps} from './progress.ts';
import {addUpOne} from './sums.ts';

const options = z.object({
	lenient: z.boolean().default(false),
	json: z.boolean().default(false),
	dataDir: z.string().optional(),
});

const count = (n: number, what: string): string => `${n} ${what}${n === 1 ? '' : 's'}`;

interface Line {
	readonly number: number;
	readonly text: string;
}

interface Read<T extends Come = Come> {
	readonly number: number;
	readonly come: T;
}

type ReadRehearsal = Read<Extract<Come, {readonly rehearsal: Portable}>>;

interface Problem {
	readonly line: number;
	readonly message: string;
}

function readSource(file: string): string {
	try {
		return readFileSync(file === '-' ? 0 : file, 'utf8');
	} catch (error) {
		const why = (error as NodeJS.ErrnoException).code ?? 'no reason given';
		throw new Failure(
			`${sayPath(file)}: found no file that can be read (${why}); expected rehearsals, one a line`,
		);
	}
}

/** Parents before their forks, whatever the order in the file; what has no parent in it stays where it is. */
function parentsFirst(all: readonly ReadRehearsal[]): readonly ReadRehearsal[] {
	const byId = new Map(all.map((each) => [each.come.rehearsal.id, each]));
	const placed = new Set<ReadRehearsal>();
	const place = (each: ReadRehearsal, behind: ReadonlySet<string>): void => {
		if (placed.has(each) || behind.has(each.come.rehearsal.id)) return;
		const parent = byId.get(each.come.rehearsal.origin?.parent ?? '');
		if (parent !== undefined) place(parent, new Set([...behind, each.come.rehearsal.id]));
		placed.add(each);
	};
	for (const each of all) place(each, new Set());
	return [...placed];
}

const linesOf = (source: string): readonly Line[] =>
	source
		.replace(/^\ufeff/, '')
		.split('\n')
		.map((text, index) => ({number: index + 1, text}))
		.filter(({text}) => text.trim() !== '');

/** The lines that can be read, each behind what it stands on, and what is wrong with the others. */
async function readLines(
	lines: readonly Line[],
	name: string,
): Promise<{readonly found: readonly Read[]; readonly problems: readonly Problem[]}> {
	const read = await inSteps('Import, reading', lines, ({number, text}) => ({number, come: fromLine(text)}));
	const rehearsals: ReadRehearsal[] = [];
	const meetings: Read[] = [];
	const problems: Problem[] = [];
	for (const {number, come} of read) {
		if ('rehearsal' in come) rehearsals.push({number, come});
		else if ('meeting' in come) meetings.push({number, come});
		else problems.push({line: number, message: `${name}:${number}:${come.column}  ${come.problem}`});
	}
	return {found: [...parentsFirst(rehearsals), ...meetings], problems};
}

/** Takes in all of it or nothing, with the sums of each rehearsal. */
const takeIn = (store: Store, found: readonly Read[], lenient: boolean): Promise<Adopted> =>
	store.takingIn(
		(take) =>
			inSteps('Import', found, ({come}) => {
				const outcome = take(come);
				if ('rehearsal' in come && (outcome === 'added' || outcome === 'extended')) {
					addUpOne(store, come.rehearsal.id);
				}
				return outcome;
			}),
		lenient,
	);

const idIn = (come: Come): string => ('meeting' in come ? come.meeting.id : come.rehearsal.id);

/** Takes in the rehearsals and meetings of a file: all of them or none, and with `--lenient` all the good ones. */
export async function importThem(file: string, given: unknown): Promise<void> {
	const {dataDir, lenient, json} = checked(options, given);
	const name = file === '-' ? 'standard input' : sayPath(file);
	const {found, problems: unread} = await readLines(linesOf(readSource(file)), name);
	await withStore(dataDir, async (store) => {
		// Where lines could not be read, the others are still looked at: all that is wrong is told at once.
		const whole = unread.length === 0 || lenient;
		const {done, outcomes} = whole ? await takeIn(store, found, lenient) : {done: false, outcomes: []};
		const refused = found.flatMap(({number, come}, index): readonly Problem[] => {
			const outcome = outcomes[index];
			return typeof outcome === 'object'
				? [{line: number, message: `${name}:${number}:1  found ${idIn(come)}: ${outcome.problem}`}]
				: [];
		});
		const problems = [...unread, ...refused].toSorted((a, b) => a.line - b.line);
		for (const {message} of problems) tell(message);
		const skipped = problems.length;
		const of = (what: string, kind: 'rehearsal' | 'meeting'): number =>
			done ? found.filter(({come}, index) => kind in come && outcomes[index] === what).length : 0;
		const sums = (kind: 'rehearsal' | 'meeting') => ({
			added: of('added', kind),
			extended: of('extended', kind),
			there: of('there', kind),
		});
		const [rehearsals, meetings] = [sums('rehearsal'), sums('meeting')];
		if (json) print(jsonText({...rehearsals, meetings, skipped, done}));
		if (!done) {
			throw new Failure(
				`Nothing was imported: ${count(skipped, 'line')} of ${name} cannot be taken in. Mend ${skipped === 1 ? 'it' : 'them'}, or import the others with --lenient.`,
			);
		}
		if (json) return;
		const gone = rehearsals.extended === 0 ? '' : `, ${rehearsals.extended} gone on with`;
		const bad = skipped === 0 ? '' : `, ${count(skipped, 'bad line')} skipped`;
		print(`${count(rehearsals.added, 'rehearsal')} added${gone}, ${rehearsals.there} here already${bad}.`);
		if (!found.some(({come}) => 'meeting' in come)) return;
		const marked = meetings.extended === 0 ? '' : `, ${meetings.extended} marked since`;
		print(`${count(meetings.added, 'real meeting')} added${marked}, ${meetings.there} here already.`);
	});
}
