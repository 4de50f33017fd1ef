import type {Figure} from '../reading/figures.ts';
import type {Hit} from '../reading/pattern.ts';
import type {Reading} from '../reading/reading.ts';
import type {Rule} from './rule.ts';

const hit = (figure: Figure): Hit => ({from: figure.token, to: figure.token + 1});

/** Figures that may back a claim: they measure something, and are told as a fact of one's own side. */
export function backing(reading: Reading): Figure[] {
	return reading.figures.filter(
		({role, clause}) =>
			(role === 'metric' || role === 'loose') && clause !== undefined && !clause.doubted && !clause.quoted,
	);
}

function told(figure: Figure): boolean {
	const {clause} = figure;
	return clause !== undefined && !clause.denied && !clause.hypothetical && !clause.planned && !clause.asked;
}

function clauseHas(reading: Reading, figure: Figure, ...tags: string[]): boolean {
	const {clause} = figure;
	return (
		clause !== undefined &&
		reading.tokens.slice(clause.from, clause.to).some((token) => tags.some((tag) => token.tags.has(tag)))
	);
}

const sentenceOf = (reading: Reading, figure: Figure): number => reading.tokens[figure.token]?.sentence ?? -1;

export const dataRules: readonly Rule[] = [
	{
		id: 'data.from-to',
		cue: 'data',
		since: 1,
		says: 'Tells from what to what it went.',
		source: 'handbook: a figure needs its baseline',
		fires: ['Deploys went from 50 minutes to 12 minutes.'],
		quiet: ['I would like to talk from 2 to 3.'],
		find: (reading) =>
			backing(reading)
				.filter((figure) => figure.kind === 'from-to')
				.map(hit),
	},
	{
		id: 'data.changed-by',
		cue: 'data',
		since: 1,
		says: 'Says what changed and by how much.',
		source: 'handbook: a figure needs its measure',
		fires: ['We cut incidents by 40%.'],
		quiet: ['We have 40 servers.'],
		find: (reading) =>
			backing(reading)
				.filter((figure) => told(figure) && clauseHas(reading, figure, 'change', 'down', 'up'))
				.map(hit),
	},
	{
		id: 'data.figure',
		cue: 'data',
		since: 1,
		says: 'Gives a figure that backs a claim.',
		source: 'handbook: data is your friend',
		fires: ['The queue is at 40 tickets.'],
		quiet: ['I ask for a bonus of 40 euros.'],
		find: (reading) => backing(reading).filter(told).map(hit),
	},
	{
		id: 'data.measure',
		cue: 'data',
		since: 1,
		says: 'Gives a figure and names what it measures.',
		source: 'handbook: data is your friend',
		fires: ['The queue holds 40 tickets.'],
		quiet: ['I ask for a bonus of 40 euros.'],
		find: (reading) =>
			backing(reading)
				.filter((figure) => told(figure) && figure.role === 'metric')
				.map(hit),
	},
	{
		id: 'data.two-figures',
		cue: 'data',
		since: 1,
		says: 'Sets two figures side by side.',
		source: 'handbook: a figure needs its baseline',
		fires: ['It was 40 tickets a week, now it is 12.'],
		quiet: ['It was 40 tickets.'],
		find: (reading) => {
			const figures = backing(reading);
			return figures
				.filter((figure, index) => {
					const other = figures[index + 1];
					return other !== undefined && sentenceOf(reading, other) - sentenceOf(reading, figure) <= 1;
				})
				.map(hit);
		},
	},
	{
		id: 'data.unsaid-figure',
		cue: 'data',
		since: 1,
		says: 'The figure is denied, doubted or only supposed.',
		advice: 'Give a figure you can stand behind, or none.',
		source: 'handbook: a figure must be told as a fact',
		fires: ['It might be 20%, I never measured it.'],
		quiet: ['It fell by 20%.'],
		find: (reading) =>
			reading.figures
				.filter(
					({clause, role}) =>
						(role === 'metric' || role === 'loose') &&
						clause !== undefined &&
						(clause.denied || clause.doubted || clause.hypothetical),
				)
				.map(hit),
	},
];
