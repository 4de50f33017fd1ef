/** Data: whether what is claimed can be checked. */
import {scopeOf, type Figure} from '../reading/figures.ts';
import type {Hit} from '../reading/pattern.ts';
import type {Reading} from '../reading/reading.ts';
import {backing, hit} from './data-backing.ts';
import {doubtRules} from './data-doubts.ts';
import {resultRules} from './data-results.ts';
import type {Rule} from './rule.ts';

export {backing} from './data-backing.ts';

const handbook = 'handbook: data is your friend';

const told = ({said}: Figure): boolean => said === 'told';
const real = ({said}: Figure): boolean => said === 'told' || said === 'asked';

function clauseHas({tokens}: Reading, {token, clause}: Figure, ...tags: string[]): boolean {
	return scopeOf(tokens, token, clause).some((word) => tags.some((tag) => word.tags.has(tag)));
}

const sentenceOf = (reading: Reading, figure: Figure): number => reading.tokens[figure.token]?.sentence ?? -1;

/** The sentences that have a word of one of the classes. */
function sentencesWith(reading: Reading, ...tags: string[]): ReadonlySet<number> {
	const hits = tags.flatMap((tag) => reading.signals.get(tag) ?? []);
	return new Set(hits.map(({from}) => reading.tokens[from]?.sentence ?? -1));
}

function comparable(a: Figure, b: Figure): boolean {
	if (a.kind === 'from-to' || b.kind === 'from-to') return false;
	if (a.kind === 'duration' && b.kind === 'duration') return true;
	return (
		a.kind === b.kind ||
		(a.kind === 'count' && a.quantity.unit === '') ||
		(b.kind === 'count' && b.quantity.unit === '')
	);
}

/** Two figures of one kind side by side, with a word that sets then against now or one thing against another. */
export function pairs(reading: Reading): Hit[] {
	const figures = backing(reading);
	const contrasted = sentencesWith(reading, 'contrast', 'is-date');
	return figures.flatMap((figure, index): Hit[] => {
		const other = figures[index + 1];
		if (!other || !comparable(figure, other)) return [];
		const apart = sentenceOf(reading, other) - sentenceOf(reading, figure);
		if (apart > 1 || other.token - figure.token > 25) return [];
		const set = contrasted.has(sentenceOf(reading, figure)) || contrasted.has(sentenceOf(reading, other));
		return set ? [hit(figure), hit(other)] : [];
	});
}

const changes = ['change', 'down', 'up', 'worth-verb'] as const;

export const dataRules: readonly Rule[] = [
	{
		id: 'data.from-to',
		cue: 'data',
		since: 1,
		says: 'Tells from what to what it went.',
		source: handbook,
		fires: ['Deploys went from 50 minutes to 12 minutes.'],
		quiet: ['We will go from 50 minutes to 12 minutes.'],
		find: (reading) =>
			backing(reading)
				.filter((figure) => figure.kind === 'from-to' && figure.said !== 'planned')
				.map(hit),
	},
	{
		id: 'data.pair',
		cue: 'data',
		since: 1,
		says: 'Sets two figures of one thing against each other.',
		source: handbook,
		fires: [
			'There were 62 outages before, 9 since.',
			'The customs check takes 4 days. It used to take 13 days.',
		],
		quiet: ['It was 40 tickets.'],
		find: pairs,
	},
	{
		id: 'data.changed-by',
		cue: 'data',
		since: 1,
		says: 'Says what changed and by how much.',
		source: handbook,
		fires: ['We cut incidents by 40%.', 'We halved the build time.'],
		quiet: ['We have 40 servers.', 'We could cut incidents by 40%.'],
		find: (reading) =>
			backing(reading)
				.filter(
					(figure) =>
						real(figure) &&
						(figure.quantity.change !== undefined ||
							figure.kind === 'multiple' ||
							clauseHas(reading, figure, ...changes)),
				)
				.map(hit),
	},
	{
		id: 'data.measured-change',
		cue: 'data',
		since: 1,
		says: 'Names the measure that changed and by how much.',
		source: handbook,
		fires: ['Incidents fell by 40%.'],
		quiet: ['Things improved by 30%.'],
		find: (reading) =>
			backing(reading)
				.filter(
					(figure) =>
						told(figure) &&
						clauseHas(reading, figure, 'metric') &&
						(figure.quantity.change !== undefined || clauseHas(reading, figure, ...changes)),
				)
				.map(hit),
	},
	{
		id: 'data.money',
		cue: 'data',
		since: 1,
		says: 'Gives a sum that is not the one asked for.',
		source: handbook,
		fires: ['That saved us 240,000 euros in hosting.'],
		quiet: ['I would like a bonus of 8,000 euros.'],
		find: (reading) =>
			backing(reading)
				.filter((figure) => figure.kind === 'money' && figure.said !== 'supposed')
				.map(hit),
	},
	{
		id: 'data.counted',
		cue: 'data',
		since: 1,
		says: 'Counts real things.',
		source: handbook,
		fires: ['We switched off eleven servers.'],
		quiet: ['We are a team of eleven.'],
		find: (reading) =>
			backing(reading)
				.filter((figure) => told(figure) && figure.kind === 'count' && figure.quantity.unit !== '')
				.map(hit),
	},
	{
		id: 'data.rate',
		cue: 'data',
		since: 1,
		says: 'Gives a share or a rate.',
		source: handbook,
		fires: ['One form in forty failed.', 'One form in forty fails.'],
		quiet: ['It took a week.'],
		find: (reading) =>
			backing(reading)
				.filter(
					(figure) =>
						figure.kind === 'ratio' || (figure.quantity.per !== undefined && figure.kind !== 'money'),
				)
				.map(hit),
	},
	{
		id: 'data.figure',
		cue: 'data',
		since: 1,
		says: 'Gives a figure that backs a claim.',
		source: handbook,
		fires: ['The queue is at 40 tickets.'],
		quiet: ['I ask for a bonus of 40 euros.'],
		find: (reading) => backing(reading).filter(told).map(hit),
	},
	{
		id: 'data.measure',
		cue: 'data',
		since: 1,
		says: 'Gives a figure and names what it measures.',
		source: handbook,
		fires: ['The queue holds 40 tickets.'],
		quiet: ['I ask for a bonus of 40 euros.'],
		find: (reading) =>
			backing(reading)
				.filter((figure) => told(figure) && figure.role === 'metric')
				.map(hit),
	},
	{
		id: 'data.some-figure',
		cue: 'data',
		since: 1,
		says: 'Gives a figure that is not the ask, a date, a headcount or the like.',
		source: handbook,
		fires: ['Perhaps 40 tickets.'],
		quiet: ['On 4 May the four of us met.'],
		find: (reading) => backing(reading).map(hit),
	},
	{
		id: 'data.two-figures',
		cue: 'data',
		since: 1,
		says: 'Sets two figures side by side.',
		source: handbook,
		fires: ['It was 40 tickets a week and the wait was 12 days.'],
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
	...doubtRules,
	...resultRules,
];
