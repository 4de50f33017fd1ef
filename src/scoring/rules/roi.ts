/** Roi: whether it is said what the work was worth. */
import type {Figure} from '../reading/figures.ts';
import type {Hit} from '../reading/pattern.ts';
import type {Reading} from '../reading/reading.ts';
import {backing} from './data-backing.ts';
import {outcomeRules} from './roi-outcomes.ts';
import {sideRules} from './roi-sides.ts';
import {worldRules} from './roi-world.ts';
import {first, wording, type Rule} from './rule.ts';

const handbook = 'handbook: what it is worth, against what it costs';

const hitOf = ({token}: Figure): Hit => ({from: token, to: token + 1});
const gains = (reading: Reading): Figure[] =>
	reading.figures.filter(({role, kind}) => kind === 'money' && (role === 'metric' || role === 'loose'));
const asks = (reading: Reading): Figure[] =>
	reading.figures.filter(({role, kind}) => role === 'ask' && kind !== 'duration');
const moneyWithin = (reading: Reading): Figure[] =>
	reading.figures.filter(
		({kind, quantity, role}) =>
			role !== 'ask' && (kind === 'money' || (quantity.kind === 'from-to' && quantity.to.kind === 'money')),
	);

const askNamed = wording(
	'bonus|award|premium|request|ask|reward|raise|payment|proposal',
	"i|we 'm|am|'d|would|was ..2 asking|after|requesting|proposing|seeking|asked|named",
	'i|we asked|ask|named|mentioned|want|request|propose|put|said|wrote',
	'asked|ask|asking|named for',
	'what|sum|amount|figure|number i ..3 asking|asked|want|named|propose|said|mentioned|after|mean',
	'my|mine|our ..1 @qty',
	"mine is|'s",
	'of|than|cover|covers|pay|pays mine|me',
	'pay me',
);

const compares = wording(
	'@qty|tenth|third|quarter|fifth|sixth|half|fraction|sliver|slice|share|part|penny|percent|%|fiftieth|fortieth|twentieth|hundredth|bit|piece of ..3 that|it|this|those|what|one|them|the|my|such|each|a|its|same|every',
	'less|more|under|over|bigger|larger|smaller|dearer|cheaper|lower|higher|cheap ..3 than|what|the ..5',
	'roughly|about what ..4',
	'than ..4 bonus|award|ask|asking|cost|costs|spent|spend|saves|saved|salary|request|month|week|day|after|want|one|two|half|that|a',
	'outweigh|outweighs|outweighed|dwarf|dwarfs|exceed|exceeds|offset|offsets|recoup|recoups|recouped|amortise|amortised',
	'pays|paid|pay|paying|earns|earned|covers|cover|covered|funds|finances|refunds|carries ..3 itself|themselves|back|off|keep|that|it|this|bonus|request|award|both|me|mine|whole|ask|cost|twice|times|for',
	'back in|within|after|inside|over|before ..2 @is-duration|@is-date|a|under|two|weeks|days',
	'back ..2 in the till',
	'for the price of',
	'price|cost of ..3 is|was|would|against',
	'@is-multiple|times|twice|double ..2 what|my|that|the|over|as|bonus|request|ask',
	'against|beside|versus|vs|alongside|opposite ..3 @qty|that|what|it|the|which|this|stand|stands|i|my',
	'every @is-duration',
	'@is-duration of ..4 that|what|it|the|those|difference|saving|savings|saves|saved|one|such|this|my|hosting|licence|fees|scrap|margin',
	'@is-duration ..2 pays|paid|covers|saves|is|are|was|brings',
	'in @is-duration|days|weeks|months ..4 pays|paid|back|covers|covered|earned',
	'bargain|cheap|cheaper|worth ..4',
	'the rest|bigger|other|difference ..4 stays|stay|stays|keep|keeps|yours|you|company',
	"you|company|we ..1 keep|keeps|'d keep ..2 rest|bigger|difference|remainder",
	'out of|from|against ..4 saving|savings|saved|saves|gain|gained|underspend|surplus|refund|difference|freed|contract|licences|licenses|invoice|overtime|line|penalty|penalties|it|that|what',
	'give|pay|take|carve|fund|finance ..3 a|some|from|out ..3 of|from it|that|those|this|these|the',
	'about|roughly|nearly the size|price|cost|same ..4',
	'nearly|almost|about|exactly|roughly ..2 that|as much|same',
	'would cost|costs|cost ..4 more|less|twice|than|times|far',
	'losing|replacing|replace|hiring|hire ..8 cost|costs|more|expensive|dearer',
	'instead of @qty|paying|buying|hiring',
	'the consultants|firm|vendor|agency|supplier|consultancy|contractor ..6 @is-money|quoted|wanted|asked',
	'quoted|wanted|asked ..4 @is-money',
	'cost us|the|a|about|roughly|maybe|under|less|only|nothing|him|you ..3',
	'spent|spend|invested|investment|outlay|build cost|costs|tooling|hardware ..5',
	'break-even|breakeven|payback|return',
	'a month|week|day|year|single|one ..4 is|of|more|pays|covers|saves',
);

const outcomes = wording(
	'revenue|margin|profit|sales|turnover|income|takings|churn|retention|refunds|refund|penalty|penalties|fine|fines|invoice|invoices|bill|licence|licences|contract|contracts|tender|renewal|renewals|compensation|chargebacks|write-offs|overtime|payroll|complaints|onboarding|conversion|bookings|orders|premiums|claims|credits|royalties|waste|scrap|returns ..6',
	'customers|clients|customer|client|users|account|accounts|members|patients|passengers|guests|shoppers|buyers|merchants|tenants|dealers|insurers|retailers|students|schools|hospitals|farmers|drivers|readers|viewers|subscribers ..6 renewed|renew|stayed|stay|left|leave|signed|sign|re-signed|complain|complained|complaints|pay|paid|buy|bought|wait|waited|use|used|get|got|returned|lost|saw|noticed|happy|call|called|ring|can|extended|told|told|like|came|come|book|booked',
	'audit|audits|regulator|compliance|gdpr|iso|certification|certificate|inspection|findings|breach|recall|ombudsman|lawsuit|fraud|insurer|safety|legal|licence',
	'hire|hires|hiring|hired|recruit|recruited|agency|temp|temps|contractor|contractors|consultants|headcount|vacancy|post|salary|salaries|attrition|leavers|resigned|resignation|probation|poached|backfill|interim|joiners|newcomer|starters ..3',
	'time to market|go-live|launch|rollout',
	'support|help|helpdesk|hotline|service|call|password|calls ..2 tickets|ticket|calls|desk|centre|center|a|queue',
	'parcels|parcel|picks|mis-picks|wrong|late|deliveries|delivery|shipments|lorries|lorry|trucks|pallets|wards|ward|branch|branches|shops|stores|tills|till|depot|depots|plant|line|queue|gate|counter|pumps|machines|forms|letters|appointments|boards|technician|trip|trips|shifts|shift ..8 @qty|fewer|less|faster|quicker|late|early|wait|waits|stop|stops|stopped|down|now|again|nobody|never',
	'saved|saves|saving|spared|spares|cost|costs|earned|brings|brought|recovered|worth|paid|pays ..6 @is-money|money|k|euros|dollars|pounds',
	'store|app|star|nps|customer ..1 rating|ratings|reviews|stars|score|satisfaction',
	'capacity|hours|days|time ..3 freed|free|back|saved|released',
	'give|gives|gave|given ..3 hours|days|time ..3 back',
	'get|got|gets ..6 back',
	'sales|marketing|finance|logistics|support|operations|procurement|purchasing|legal ..5 closed|sell|sells|uses|use|told|tell|says|won|books|booked|attribute|attributes|measured|prices|priced',
	'downtime|outage|outages|offline|dark ..6 cost|costs|lost|loses|customers|shop|shops|sales|orders|stations|store|stores',
	'card|payment|payments|checkout|transaction|transactions|transfers|invoice|invoices ..5 failed|failures|declined|recovered|charged|double|duplicate|once|leave|twice|lost|paid',
);

const empty = wording(
	'roi|value|impact|benefit|benefits|return|worth|contribution|contributions ..4 strong|high|huge|massive|substantial|great|clear|obvious|self-evident|itself|themselves|delivered|enormous|strategic|considerable|loads|genuine',
	'strategic|business|high|massive|genuine|added|real|huge|great|strong ..1 value|impact|roi|benefit|outcome|outcomes',
	'no-brainer',
);

const cost = wording('mortgage|rent|wife|kids|school|loan|car');

export const roiRules: readonly Rule[] = [
	{
		id: 'roi.outcome',
		cue: 'roi',
		since: 1,
		says: 'Names an outcome that the business feels.',
		source: handbook,
		fires: ['Refunds fell by a third.', 'Two clients renewed because of it.'],
		quiet: ['The build is faster.'],
		find: outcomes,
	},
	{
		id: 'roi.gain-in-money',
		cue: 'roi',
		since: 1,
		says: 'Says in money what the work brought or saved.',
		source: handbook,
		fires: ['It saves 40,000 euros a year in hosting.'],
		quiet: ['I would like a bonus of 4,000 euros.'],
		find: (reading) => moneyWithin(reading).map(hitOf),
	},
	{
		id: 'roi.compares',
		cue: 'roi',
		since: 1,
		says: 'Compares one sum or effort with another.',
		source: handbook,
		fires: ['That is a tenth of what it saves.', 'It paid for itself in two months.'],
		quiet: ['It is about the rota.'],
		find: compares,
	},
	{
		id: 'roi.ask-and-gain',
		cue: 'roi',
		since: 1,
		says: 'Sets a sum gained beside the sum asked for.',
		source: handbook,
		fires: [{answer: 'I ask for 6,000 euros. The new checks save 40,000 euros a year.', topic: 'ask'}],
		quiet: [{answer: 'I ask for 6,000 euros.', topic: 'ask'}],
		find: (reading) =>
			asks(reading).length > 0 && gains(reading).length > 0
				? [...asks(reading), ...gains(reading)].map(hitOf)
				: [],
	},
	{
		id: 'roi.both-sides',
		cue: 'roi',
		since: 1,
		says: 'Sets what it is worth against what is asked for.',
		source: handbook,
		fires: ['It saves 40,000 euros a year, and the bonus is a tenth of that.'],
		quiet: ['It saves 40,000 euros a year.', 'The bonus is a tenth of my pay.'],
		find: (reading, context) => {
			const compared = compares(reading, context);
			const named = [...askNamed(reading, context), ...asks(reading).map(hitOf)];
			const worth = [
				...moneyWithin(reading).map(hitOf),
				...(reading.signals.get('cost-item') ?? []),
				...(reading.signals.get('money-outcome') ?? []),
			];
			return compared.length > 0 && named.length > 0 && worth.length > 0 ? compared : [];
		},
	},
	{
		id: 'roi.share-of-gain',
		cue: 'roi',
		since: 1,
		says: 'Compares, and has a money figure or an ask to compare with.',
		source: handbook,
		fires: ['The licences cost 40,000 euros. I ask for a tenth of that.'],
		quiet: ['I did a tenth of the code.'],
		find: (reading, context) => {
			const compared = compares(reading, context);
			return compared.length > 0 && (moneyWithin(reading).length > 0 || asks(reading).length > 0)
				? compared
				: [];
		},
	},
	{
		id: 'roi.ask-and-outcome',
		cue: 'roi',
		since: 1,
		says: 'Names the ask and a business outcome.',
		source: handbook,
		fires: [{answer: 'I ask for 4,000 euros because refunds fell by a third.', topic: 'ask'}],
		quiet: [{answer: 'I ask for 4,000 euros because the build is faster.', topic: 'ask'}],
		find: (reading, context) => {
			const out = outcomes(reading, context);
			return out.length > 0 && asks(reading).length > 0 ? out : [];
		},
	},
	{
		id: 'roi.outcome-with-figure',
		cue: 'roi',
		since: 1,
		says: 'Gives a figure for something the business feels.',
		source: handbook,
		fires: ['Complaints from customers fell from 40 to 12 a week.'],
		quiet: ['The build went from 40 minutes to 12 minutes.'],
		find: (reading, context) => {
			const sentences = new Set(backing(reading).map(({token}) => reading.tokens[token]?.sentence));
			const felt = [
				...outcomes(reading, context),
				...(reading.signals.get('operation') ?? []),
				...(reading.signals.get('customer') ?? []),
			];
			return felt.filter(({from}) => sentences.has(reading.tokens[from]?.sentence));
		},
	},
	{
		id: 'roi.empty',
		cue: 'roi',
		since: 1,
		says: 'Says value, impact or ROI with nothing behind it.',
		advice: 'Name the outcome: money, customers, risk or time.',
		source: handbook,
		fires: ['The ROI is massive.'],
		quiet: ['The return desk needs two people less.'],
		find: empty,
	},
	{
		id: 'roi.own-pocket',
		cue: 'roi',
		since: 1,
		says: 'Speaks of money at home.',
		source: handbook,
		fires: ['My rent went up.'],
		quiet: ['The hosting bill went up.'],
		find: (reading, context) => first(cost(reading, context)),
	},
	...outcomeRules,
	...sideRules,
	...worldRules,
];
