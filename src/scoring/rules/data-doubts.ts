/** What takes a figure back, and what is told with none or only a rough one. */
import {backing, backs, hit} from './data-backing.ts';
import {wording, type Rule} from './rule.ts';

const handbook = 'handbook: data is your friend';

const roughly = wording(
	'hours|days|weeks|minutes|months|thousands|hundreds|dozens|tons|heaps|loads of|every|a|each|per|in',
	'far|much|many|way|a lot|noticeably fewer|less|more|faster|quicker|better|smoother|shorter',
	'fewer|faster|quicker|shorter|smaller ..2 than',
	'about|roughly|around|almost|nearly|some half|third|quarter|double|twice|as',
	'a lot|good|great of|deal',
	'several|many|a few|couple|dozens|some hours|days|weeks|customers|clients|incidents|tickets|complaints|thousand|thousands',
);

export const doubtRules: readonly Rule[] = [
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
];
