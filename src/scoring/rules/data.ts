import {scopeOf, type Figure} from '../reading/figures.ts';
import type {Hit} from '../reading/pattern.ts';
import type {Reading} from '../reading/reading.ts';
import {backing, backs, hit} from './data-backing.ts';
import {resultRules} from './data-results.ts';
import {wording, type Rule} from './rule.ts';

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

const roughly = wording(
	'hours|days|weeks|minutes|months|thousands|hundreds|dozens|tons|heaps|loads of|every|a|each|per|in',
	'far|much|many|way|a lot|noticeably fewer|less|more|faster|quicker|better|smoother|shorter',
	'fewer|faster|quicker|shorter|smaller ..2 than',
	'about|roughly|around|almost|nearly|some half|third|quarter|double|twice|as',
	'a lot|good|great of|deal',
	'several|many|a few|couple|dozens|some hours|days|weeks|customers|clients|incidents|tickets|complaints|thousand|thousands',
);

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
	{
		id: 'data.unsaid-figure',
		cue: 'data',
		since: 1,
		says: 'The figure is denied, doubted or only supposed.',
		advice: 'Give a figure you can stand behind, or none.',
		source: handbook,
		fires: ['It might be 20%, I never measured it.'],
		quiet: ['It fell by 20%.'],
		find: (reading) =>
			reading.figures
				.filter((figure) => backs(figure) && ['denied', 'doubted', 'supposed'].includes(figure.said))
				.map(hit),
	},
	{
		id: 'data.planned-figure',
		cue: 'data',
		since: 1,
		says: 'The figure is a plan or a target.',
		advice: 'Say what has been reached already.',
		source: handbook,
		fires: ['We will cut the cost by 20% next year.'],
		quiet: ['We cut the cost by 20%.'],
		find: (reading) =>
			reading.figures.filter((figure) => backs(figure) && figure.said === 'planned').map(hit),
	},
	{
		id: 'data.retracted',
		cue: 'data',
		since: 1,
		says: 'Takes the evidence back.',
		advice: 'Give a figure you can stand behind, or none.',
		source: handbook,
		fires: ['Nobody measured it.', 'I would be inventing it.'],
		quiet: ['Finance measured it.'],
		find: wording(
			"nobody|no-one|never|none|not|n't ..3 measured|measure|counted|count|checked|tracked|number|figure|stopwatch|baseline|evidence|data|numbers|figures",
			'inventing|invented|guessing',
			'making it up',
			'no|without ..2 numbers|figures|data|evidence|measurements|baseline',
			'may|might|could ..2 be|have ..8 or|may|might|could',
			'haven|have|has|hasn not ..3 a|any|out|of|gone|moved|improved|changed|saved ..1',
			'can|could not ..2 put a|any figure|number',
			'suppose the|that|we|it',
			'hopes|had hoped',
		),
	},
	{
		id: 'data.clean',
		cue: 'data',
		since: 1,
		says: 'Tells a result with nothing gone wrong.',
		source: handbook,
		fires: ['Not one parcel was lost.', 'We passed the audit with no findings.'],
		quiet: ['There was no meeting.'],
		find: wording(
			'no|zero|not|nobody|none|never|without|nothing|nil|single ..3 outage|incident|incidents|complaint|complaints|finding|findings|downtime|loss|lost|lose|complained|failed|refunds|outages|refund|noticed|rang|nonconformity|nonconformities|defect|defects|delay|stop|stoppage|rollback|lockout|missed|late|stopped|penalty|fine|breach|crash|overtime|error|errors|accident|nagging|escalation|escalations|down|corrected|duplicate',
			'came|come|passed|through|is|stayed ..3 clean',
			'every one ..3 renewed|stayed|signed|passed',
			'stayed|held up|steady',
			'dried up',
			'gone since|for|now',
		),
	},
	{
		id: 'data.dated',
		cue: 'data',
		since: 1,
		says: 'Names a dated or finished result.',
		source: handbook,
		fires: ['It shipped two weeks early.', 'The new till went live in June.'],
		quiet: ['Can we go live with the bonus?'],
		find: wording(
			'went|gone|is|are|was|been live',
			'live in|since|on|at|from',
			'early|ahead of|than|by|$',
			'@is-duration early|ahead|earlier|sooner|before',
			'ahead of schedule|plan|time',
			'on time',
			'shipped|delivered|launched|finished|passed|certified|signed|renewed|re-signed|completed|closed|opened|switched|retired|live|moved ..6 @date|early|schedule|plan|budget',
			'since @date|@is-date|the ..4',
			'in|on|since @is-date',
			'passed the|our ..3 audit|inspection|review|certification|test|exam',
			'all|every ..3 renewed|re-signed|signed|passed|stayed',
			'won|landed|closed|signed the|a|that ..3 tender|contract|deal|client|account|customer|bid',
			'by themselves|itself|herself|himself',
		),
	},
	{
		id: 'data.rough',
		cue: 'data',
		since: 1,
		says: 'Gives only a rough amount.',
		advice: 'Put a size to it, even a careful one.',
		source: handbook,
		fires: ['It saves hours every week.', 'Far fewer faults than before.'],
		quiet: ['It saves 40 tickets.'],
		find: (reading, context) => [
			...backing(reading)
				.filter(({quantity}) => quantity.approximate)
				.map(hit),
			...roughly(reading, context),
		],
	},
	{
		id: 'data.others-figure',
		cue: 'data',
		since: 1,
		says: "The figure belongs to somebody else's result.",
		source: handbook,
		fires: ["Dmitri's rewrite took it down by 40%."],
		quiet: ['Priya counted it: 40% fewer.'],
		find: (reading) =>
			backing(reading)
				.filter(({clause}) => clause?.subject === 'others' || clause?.subject === 'you')
				.map(hit),
	},
	{
		id: 'data.effort',
		cue: 'data',
		since: 1,
		says: 'Counts hours, nights or years, which is effort and no result.',
		advice: 'Say what the hours brought.',
		source: handbook,
		fires: ['I worked 60 hours a week.'],
		quiet: ['We saved 60 hours a week.'],
		find: (reading) => reading.figures.filter(({role}) => role === 'effort' || role === 'tenure').map(hit),
	},
	...resultRules,
];
