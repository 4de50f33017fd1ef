import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {afterAll, describe, expect, it} from 'vitest';
import {drawOverview, drawPart} from '../../machines/graph.ts';
import {freshHome, runProgram} from '../run-program.ts';

const {home, remove} = freshHome();
afterAll(remove);

const root = join(import.meta.dirname, '..', '..');
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

describe.each(['README.md', join('docs', 'architecture.md')])('%s', (name) => {
	it('shows the chart as it is', () => {
		const text = readFileSync(join(root, name), 'utf8');
		const block = /<!-- chart -->([^]*?)<!-- \/chart -->/.exec(text)?.[1];
		// `pushback graph` prints what belongs there.
		expect(block?.trim()).toBe(`${fence}mermaid\n${drawOverview()}\n${fence}`);
	});
});
