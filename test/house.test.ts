/** The directions in which the rooms of the house may import. */
import {readdirSync, readFileSync} from 'node:fs';
import {dirname, join, relative, resolve} from 'node:path';
import {describe, expect, it} from 'vitest';

const root = resolve(import.meta.dirname, '..');

const sources = ['src', 'machines'].flatMap((folder) =>
	readdirSync(join(root, folder), {recursive: true, encoding: 'utf8'})
		.filter((name) => /\.tsx?$/.test(name))
		.map((name) => join(folder, name)),
);

const importsOf = (file: string): readonly string[] =>
	[
		...readFileSync(join(root, file), 'utf8').matchAll(
			/(?:^|\n)\s*(?:import|export)\b[^'";]*?from\s*['"]([^'"]+)['"]|import\(\s*['"]([^'"]+)['"]\s*\)/g,
		),
	].map((match) => match[1] ?? match[2] ?? '');

/** The room a file is in; files that stand beside the rooms are shared by all of them. */
function roomOf(file: string): string {
	const [first, second, third] = file.split(/[\\/]/);
	if (first === 'machines') return 'machines';
	return third === undefined ? 'shared' : (second ?? 'shared');
}

/** Rooms a file may import from, besides its own and what is shared. */
const below: Readonly<Record<string, readonly string[]>> = {
	commands: ['tui', 'handbook', 'review', 'store', 'rehearsal', 'machines', 'scoring', 'dialogue', 'case'],
	tui: ['handbook', 'review', 'store', 'rehearsal', 'machines', 'scoring', 'dialogue', 'case'],
	handbook: ['review', 'scoring', 'case'],
	review: ['rehearsal', 'machines', 'scoring', 'quantities', 'dialogue', 'case'],
	store: ['rehearsal', 'machines', 'scoring'],
	rehearsal: ['quantities', 'machines', 'scoring', 'dialogue', 'case'],
	// The chart hears assessments: their shape is the one thing it takes from the scorer.
	machines: ['scoring'],
	dialogue: ['machines'],
	// What a figure is, the scorer that hears one and the case that has one must read alike.
	scoring: ['quantities'],
	case: ['quantities'],
	quantities: [],
};

const pure = ['machines', 'scoring', 'quantities', 'rehearsal', 'review', 'handbook', 'dialogue', 'case'];

describe('the house', () => {
	it('is read whole by this test', () => {
		expect(sources.length).toBeGreaterThan(50);
		expect(sources.map(roomOf)).toEqual(expect.arrayContaining(Object.keys(below)));
	});

	it('imports downwards only', () => {
		const upwards = sources.flatMap((file) => {
			const room = roomOf(file);
			if (room === 'shared') return [];
			return importsOf(file)
				.filter((target) => target.startsWith('.'))
				.map((target) => relative(root, resolve(root, dirname(file), target)))
				.filter((target) => {
					const other = roomOf(target);
					return other !== room && other !== 'shared' && !(below[room] ?? []).includes(other);
				})
				.map((target) => `${file} imports ${target}`);
		});
		expect(upwards).toEqual([]);
	});

	it('keeps input, output and the screen out of the pure rooms', () => {
		const impure = sources
			.filter((file) => pure.includes(roomOf(file)))
			.flatMap((file) =>
				importsOf(file)
					.filter((target) => target.startsWith('node:') || /^(ink|react)\b/.test(target))
					.map((target) => `${file} imports ${target}`),
			);
		expect(impure).toEqual([]);
	});

	it('draws screens in one room only', () => {
		const elsewhere = sources
			.filter((file) => roomOf(file) !== 'tui')
			.filter((file) => importsOf(file).some((target) => /^(ink|react)\b/.test(target)));
		expect(elsewhere).toEqual([]);
	});

	it('gives the scorer’s shape, and nothing else of the scorer, to the chart', () => {
		const taken = sources
			.filter((file) => roomOf(file) === 'machines')
			.flatMap(importsOf)
			.filter((target) => target.includes('scoring'));
		expect(new Set(taken)).toEqual(new Set(['../src/scoring/assessment.ts']));
	});

	it('has no network in it', () => {
		const network = /^(node:)?(http|https|http2|net|tls|dgram|dns)(\/|$)/;
		const reaching = sources.filter(
			(file) =>
				importsOf(file).some((target) => network.test(target)) ||
				/\b(fetch|WebSocket|EventSource)\s*\(/.test(readFileSync(join(root, file), 'utf8')),
		);
		expect(reaching).toEqual([]);
	});
});
