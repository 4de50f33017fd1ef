/** The manager's copy as Markdown, and what is in its way as lines. */
import {visibleLine} from '../../visible-text.ts';
import {escapeMarkdown as escaped} from '../markdown/escape.ts';
import type {Brief, Obstacle, Result} from './brief.ts';

/** The columns of the table of results that have something in them. */
export function columnsOf(results: readonly Result[]): readonly (readonly [keyof Result, string])[] {
	const all = [
		['what', 'Result'],
		['change', 'What changed'],
		['worth', 'What it was worth'],
		['source', 'Says who'],
		['ownPart', 'Own part'],
		['others', 'Together with'],
	] as const;
	return all.filter(([name]) => results.some((result) => result[name] !== ''));
}

/** The page as Markdown; nothing of the case becomes markup. */
export function briefMarkdown({title, about, breath, ask, reason, results, sums, replies}: Brief): string {
	const columns = columnsOf(results);
	const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
	const section = (name: string, lines: readonly string[]): readonly string[] =>
		lines.length === 0 ? [] : [`## ${name}`, '', ...lines, ''];
	return [
		`# ${escaped(title)}`,
		'',
		...(about === '' ? [] : [escaped(about), '']),
		`**${escaped(breath)}**`,
		'',
		...section('The ask', [`${escaped(ask)}${reason === '' ? '' : `: ${escaped(reason)}`}`]),
		...section('What it rests on', [
			row(columns.map(([, heading]) => heading)),
			row(columns.map(() => '---')),
			...results.map((result) => row(columns.map(([name]) => escaped(result[name])))),
		]),
		...section(
			'The sum',
			sums.map((sum) => `- ${escaped(sum)}`),
		),
		...section(
			'If somebody asks',
			replies.map(({question, answer}) => `- ${escaped(question)} ${escaped(answer)}`),
		),
	].join('\n');
}

/** What is in the way, a line each. */
export const obstacleLines = (obstacles: readonly Obstacle[]): readonly string[] =>
	obstacles.map(({where, found, expected}) => visibleLine(`${where}: found ${found}; expected ${expected}`));
