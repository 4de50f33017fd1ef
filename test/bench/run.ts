/**
 * How quick it is, beside others, in one run.
 *   npm run bench                all benches
 *   npm run bench -- scoring     answers a second, the first answer from nothing, growth with the text
 *   npm run bench -- start       start to first frame, and to the first key that is answered
 *   npm run bench -- keys        key to paint while an answer is written
 *   npm run bench -- memory      the most memory that sixty turns of talk take
 *   npm run bench -- store       home and history with 10,000 rehearsals
 *   npm run bench -- fold        folding a kept rehearsal
 *   --json                       the same as JSON
 * Only the ratios say something: both sides are measured in turn, on a machine that does other things too.
 */
import {fileURLToPath} from 'node:url';
import {parseArgs} from 'node:util';
import {load} from '../agreement/answers.ts';
import {install, NotInstalled} from './comparisons.ts';
import {table, type Row} from './report.ts';

const answers = load(fileURLToPath(new URL('../answers/dev.jsonl', import.meta.url)));

const texts = answers.map(({answer}) => answer);

type Bench = () => Promise<readonly Row[]>;

/** Each loads what it measures when it is its turn, so that none is measured in a process full of another's things. */
const benches: Readonly<Record<string, readonly Bench[]>> = {
	scoring: [
		async () => {
			install();
			return (await import('./benches/first-answer.ts')).firstAnswer();
		},
		async () => (await import('./benches/growth.ts')).growth(texts),
		async () => (await import('./benches/throughput.ts')).throughput(answers),
	],
	start: [async () => (await import('./benches/start.ts')).start()],
	keys: [async () => (await import('./benches/keys.ts')).keys(texts)],
	memory: [async () => (await import('./benches/memory.ts')).memory(texts)],
	store: [async () => (await import('./benches/store.ts')).store(texts)],
	fold: [async () => (await import('./benches/fold.ts')).fold(texts)],
};

async function main(): Promise<number> {
	const {values, positionals} = parseArgs({options: {json: {type: 'boolean'}}, allowPositionals: true});
	const names = positionals.length === 0 ? Object.keys(benches) : positionals;
	const unknown = names.find((name) => !Object.hasOwn(benches, name));
	if (unknown !== undefined) {
		process.stderr.write(`bench: found ${unknown}; expected ${Object.keys(benches).join(', ')}\n`);
		return 2;
	}
	const rows: Row[] = [];
	for (const bench of names.flatMap((name) => benches[name] ?? [])) rows.push(...(await bench()));
	const lines =
		values.json === true ? [JSON.stringify(rows, undefined, 2)] : table(rows, process.stdout.columns || 120);
	process.stdout.write(`${lines.join('\n')}\n`);
	return 0;
}

try {
	process.exitCode = await main();
} catch (error) {
	if (!(error instanceof NotInstalled)) throw error;
	process.stderr.write(error.message);
	process.exitCode = 1;
}
