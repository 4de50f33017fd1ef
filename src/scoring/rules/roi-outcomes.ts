/** Outcomes that the business feels, each told by a thing of its own and what became of it. */
import {wording, type Rule} from './rule.ts';

const handbook = 'handbook: what it is worth to the business';

const lessTrouble = wording(
	'@nuisance ..5 @change|down|gone|halved|dried|vanished',
	'fewer|less|no|zero|half|without ..2 @nuisance',
	'@down|halved|cut|avoided ..4 @nuisance',
	'@nuisance ..3 @is-from-to',
	'@nuisance ..2 @qty ..8 @qty|now|before|last',
	'@department|they|customers|users|clients ..2 stopped|stop ..2 calling|complaining|ringing|asking|writing|mailing',
	'@department|they|@served ..2 no longer|not ..2 call|wait|complain|ring|chase|re-enter|retype',
);

const moreTrade = wording(
	'@trade ..2 @change|doubled',
	"@trade ..1 's|is|are|was|were ..2 up|higher|better|more",
	'@trade ..3 @is-from-to',
	'more|extra|increased|grew|doubled|brought|won|closed|landed ..2 @trade',
	"@trade ..2 's|is|are ..2 up|better|higher|back",
);

const customersKept = wording(
	'@served ..6 @is-kept|stay',
	'@is-kept ..5 @served|contract|contracts|account|accounts|tender|deal',
	'no|none|not ..3 @served ..4 @goes|leave',
	'@served ..6 @goes|leave|leaving|quit|notice',
	'renewals|renewal ..4 in|brought|brings|worth|up|secured',
);

const peopleKept = wording(
	'nobody|no-one|none|someone|anyone ..4 quit|resigned|left|leaves|leaving|gone',
	'not ..2 single ..2 @goes',
	'not lost|losing ..1 anyone|anybody|people|person',
	'kept|keep|lost ..2 everyone|everybody|nobody|people|whole|engineers',
	'left|quit|resigned|leave|leaving $',
	'no one ..3 quit|resigned|left|leaves|gone|leaving',
	'@qty|people|engineers|developers|colleagues ..2 quit|resigned|left|gave',
	'vacancy|vacancies|position|positions|role|roles|seat|seats ..3 filled|empty|open|closed',
	'@down|less|lower|fewer ..2 turnover|attrition|resignations|leavers',
	'turnover|attrition|resignations ..3 @change|@down|down|zero',
	'@team-noun|they|people ..2 stayed',
);

const doneWithout = wording(
	'no longer|stopped|stop|quit ..2 pay|paying|need|needing|buy|buying|rent|renting|use ..6',
	'not ..1 pay|paying|need|needing|needed|renting|buying ..6 anymore|longer|@bought-in',
	'@ends ..5 @bought-in',
	'let go ..1 of? ..4 @bought-in',
	'@bought-in ..2 we|they ..2 @ends|let',
	'needed|need|needs|with|hired|took ..1 no|zero|fewer|less ..2 @bought-in|hire|hires|headcount|overtime',
	'without ..3 @bought-in',
	'@bought-in ..4 gone|cancelled|canceled|ended|dropped|off|unnecessary|retired',
	'old|the ..1 @bought-in ..2 @is-money|cost|costs',
	'instead of ..1 hiring|buying|paying|renting',
);

/** A cost that is not there: what would have to be paid but for the work. */
export const avoided = wording(
	"would|'d still ..2 pay|paying|cost|spend|spending|lose|losing|need|wait|waiting|owe",
	"would|'d|could have ..2 cost|paid|lost|spent|needed|owed",
	"without|otherwise ..8 would|'d ..2 pay|cost|spend|lose|need",
);

const hoursFreed = wording(
	'save|saves|saved|saving|spare|spares|spared|free|frees|freed|cost|costs ..1 @department|@served|us|them|people|you ..4 @is-duration|hours|days|time',
	'@gains ..3 @is-duration ..3 waiting|wait|work|typing|copying|searching|manual|paperwork',
	'gives|gave|give|got|get|gets ..4 @is-duration|hours|days ..2 back',
	'waits|wait|waited|waiting ..1 less|shorter|half',
	'waiting|wait ..3 @is-from-to|@change|@down|down|shorter|gone',
	'month-end|month-close|year-end|closing|payroll|stocktake|stock-take|payday|billing ..3 takes|took|runs|closes|@is-from-to|@change',
	'@operation|accounting|finance|sales|support ..1 takes|took|needs|needed ..2 @is-duration',
);

const inTime = wording(
	'@operation|invoices|orders|salaries|letters|reports|deliveries ..5 on time',
	'late|wrong|duplicate|double|missing|lost|failed ..1 deliveries|parcels|shipments|orders|invoices|payments|bookings|salaries ..5 @change|@qty|gone|now|anymore',
	'@change|@down|losing|lost ..4 failed|late|wrong|double|lost ..1 @operation|payments|orders|invoices|bookings',
	'fewer|no|less ..1 late|wrong|duplicate|double|missing|lost|failed ..1 @operation|orders|invoices|payments',
	'@department|@served ..4 throw|throws|waste|order|orders|lose|sell|sells ..2 less|more|fewer|faster',
	'passed|through|clean ..4 audit|inspection|certification',
	'audit|inspection ..5 passed|without|clean|no',
);

const all = [lessTrouble, moreTrade, customersKept, peopleKept, doneWithout, avoided, hoursFreed, inTime];

/** Any of these outcomes. */
export const feltOutcomes: Rule['find'] = (reading, context) =>
	all.flatMap((find) => [...find(reading, context)]);

export const outcomeRules: readonly Rule[] = [
	{
		id: 'roi.less-trouble',
		cue: 'roi',
		since: 1,
		says: 'Less of a trouble that customers or the business feel.',
		source: handbook,
		fires: ['Complaints about the app dropped from 30 a week to 4.', 'We have fewer refunds now.'],
		quiet: ['The build dropped from 30 minutes to 4.', 'I have a complaint.'],
		find: lessTrouble,
	},
	{
		id: 'roi.more-trade',
		cue: 'roi',
		since: 1,
		says: 'More of what the business lives by.',
		source: handbook,
		fires: ['Bookings went up.', 'It brought new orders.'],
		quiet: ['Coverage went up.', 'In order to plan I came early.'],
		find: moreTrade,
	},
	{
		id: 'roi.customers-kept',
		cue: 'roi',
		since: 1,
		says: 'Customers stayed, came or left.',
		source: handbook,
		fires: ['Three clients renewed.', 'We kept a customer who had given notice.'],
		quiet: ['I talked with three clients.', 'I left a note.'],
		find: customersKept,
	},
	{
		id: 'roi.people-kept',
		cue: 'roi',
		since: 1,
		says: 'People stayed or left.',
		source: handbook,
		fires: ['Nobody quit this year.', 'Last year three people left.'],
		quiet: ['I will not quit over it.', 'Nobody told me.'],
		find: peopleKept,
	},
	{
		id: 'roi.done-without',
		cue: 'roi',
		since: 1,
		says: 'Something bought in is no longer needed.',
		source: handbook,
		fires: ['We cancelled two licences.', 'We no longer pay the agency.', 'We needed no contractors.'],
		quiet: ['We use two licences.', 'I pay the rent.'],
		find: doneWithout,
	},
	{
		id: 'roi.cost-avoided',
		cue: 'roi',
		since: 1,
		says: 'Names a cost that would be there without the work.',
		source: handbook,
		fires: ["Without it we'd still pay for both halls.", 'A delay would have cost us the fair.'],
		quiet: ['I would still like to talk.', 'It could be paid in June.'],
		find: avoided,
	},
	{
		id: 'roi.hours-freed',
		cue: 'roi',
		since: 1,
		says: 'Others in the business gained time.',
		source: handbook,
		fires: ['It saves the company 90 hours a week.', 'Payroll takes a day now.'],
		quiet: ['I worked 90 hours a week.', 'The tests take an hour.'],
		find: hoursFreed,
	},
	{
		id: 'roi.in-time',
		cue: 'roi',
		since: 1,
		says: 'Everyday business runs on time or without errors.',
		source: handbook,
		fires: ['Parcels leave on time.', 'We have fewer wrong invoices.'],
		quiet: ['I came on time.', 'The tests are fewer.'],
		find: inTime,
	},
	{
		id: 'roi.felt',
		cue: 'roi',
		since: 1,
		says: 'Tells something that the business feels.',
		source: handbook,
		fires: ['Nobody quit this year.', 'Parcels leave on time.'],
		quiet: ['The build is faster.'],
		find: feltOutcomes,
	},
];
