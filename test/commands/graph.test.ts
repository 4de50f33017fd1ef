import {existsSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {afterAll, describe, expect, it} from 'vitest';
import {drawOverview, drawPart} from '../../machines/graph.ts';
import {freshHome, runProgram} from '../run-program.ts';

const {home, remove} = freshHome();
afterAll(remove);

const readme = join(import.meta.dirname, '..', '..', 'README.md');
const fence = '```';

describe('pushback graph', () => {
	it('prints the whole meeting', async () => {
		const {code, stdout} = await runProgram(['graph'], '', home);
		expect(stdout).toBe(`${drawOverview()}\n`);
		expect(code).toBe(0);
	});

	it('prints one pushback', async () => {
		const {stdout} = await runProgram(['graph', 'hr'], '', home);
		expect(stdout).toBe(`${drawPart('hr')}\n`);
	});

	it('names what there is when asked for something else', async () => {
		const {code, stderr} = await runProgram(['graph', 'holidays'], '', home);
		expect(stderr).toContain(
			'found "holidays"; expected one of opening, evidence, ask, pushback, close, budget',
		);
		expect(code).toBe(2);
	});
});

describe('the README', () => {
	it('shows the chart as it is', ({skip}) => {
		const text = existsSync(readme) ? readFileSync(readme, 'utf8') : '';
		const block = /<!-- chart -->([^]*?)<!-- \/chart -->/.exec(text)?.[1];
		if (block === undefined) {
			skip('no markers yet');
			return;
		}
		// `node dist/pushback.js graph` prints what belongs there.
		expect(block.trim()).toBe(`${fence}mermaid\n${drawOverview()}\n${fence}`);
	});
});
