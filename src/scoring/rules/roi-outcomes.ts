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

const moneyKept = wording(
	'save|saves|saved|saving|brings|brought|earned|earns|recovered|avoided ..4 money|@is-money|cash',
	'save|saves|saved|brings|brought|earned|earns|cost|costs|lost|lose|loses|losing us|you|the|company|them|about|around|roughly ..3 @qty|money|lot',
	'bill|bills|invoice|cost|costs|spend|spending|budget|premium ..5 @change|lower|less|smaller|down|halved|gone|now|cheaper',
	'@down|less|lower|smaller|halved ..2 bill|bills|cost|costs|spend|spending|premium|fee|fees|waste',
	'money ..3 back|lost|losing|losing|wasted|saved|kept|burned|burnt',
	'we|they|company ..1 pay|pays|paying|spend|spends|spending less|half|nothing',
	'cheaper ..1 now|than|to|by|contract|supplier|provider',
);

const customersHappier = wording(
	'@served ..3 happy|happier|satisfied|love|loves|trust|thanked|recommend|recommended|praise|praised|notice|noticed|back',
	'@served ..4 get|gets|see|pay|pays|paid|use|order|buy|book|sign|log|find ..4 faster|sooner|quicker|earlier|now|more|again|instead|minutes|days|hours|within|same',
	'@served ..4 no longer|not ..1 have|need|wait|call|complain|lose|write|get',
	'rating|ratings|stars|score|satisfaction|reviews ..3 @change|@is-from-to|up|better|higher|from',
);

const othersWork = wording(
	'sales|support|marketing|finance|accounting|logistics|warehouse|production|service|shops|stores|drivers|nurses|planners|operators|pickers|clerks ..4 not ..1 have|need|wait|call|type|retype|copy ..5',
	'sales|support|marketing|finance|accounting|logistics|warehouse|production|service|shops|stores|drivers|nurses|planners|operators|pickers|clerks ..3 can|could|gets|get|see|sees|closes|close|use|uses|handles|handle|answers|answer|needs|need|save|saves|spend|spends ..6 @qty|now|faster|sooner|alone|less|fewer|more|itself|themselves|day|hours',
	'support|help|sales|service|hotline|helpdesk|call ..1 tickets|calls|cases|requests|team|desk ..4 @change|@qty|less|fewer|down',
	'outage|outages|downtime|stoppage|stoppages ..4 customers|users|shop|sales|orders|shift|line',
	'line|machine|machines|plant|shop|site|website|checkout|store ..2 stood|stands|stopped|stops|down|runs|still ..4 @qty|hours|days|now|less|again',
	'new|first|next|onboard|onboarding|training ..1 hires|hire|people|joiners|starters|colleagues|engineers|customers|clients ..5 @is-duration|days|weeks|faster|sooner|productive|alone|now',
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

const all = [
	moneyKept,
	customersHappier,
	othersWork,
	lessTrouble,
	moreTrade,
	customersKept,
	peopleKept,
	doneWithout,
	avoided,
	hoursFreed,
	inTime,
];

/** Any of these outcomes. */
export const feltOutcomes: Rule['find'] = (...given) => all.flatMap((find) => [...find(...given)]);

export const outcomeRules: readonly Rule[] = [
	{
		id: 'roi.money-kept',
		cue: 'roi',
		since: 1,
		says: 'Money was saved, brought in or no longer lost.',
		source: handbook,
		fires: ['The power bill is lower now.', 'It saved us about 9,000.'],
		quiet: ['I have bills to pay.', 'It saved my weekend.'],
		find: moneyKept,
	},
	{
		id: 'roi.customers-happier',
		cue: 'roi',
		since: 1,
		says: 'Those who are served are better off.',
		source: handbook,
		fires: ['The guests are happier.', 'Tenants get their keys the same day.'],
		quiet: ['I am happier.', 'The guests are ten.'],
		find: customersHappier,
	},
	{
		id: 'roi.others-work',
		cue: 'roi',
		since: 1,
		says: 'The daily work of others in the business got easier.',
		source: handbook,
		fires: ['Accounting does not have to retype anything.', 'New hires are productive in a week.'],
		quiet: ['Accounting has to see it.', 'The new tests are quick.'],
		find: othersWork,
	},
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
