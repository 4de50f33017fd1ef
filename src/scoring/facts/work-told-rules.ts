/** What is told of the work before and beside its figures: which work it was, what it brought, what it took. */
import {wordSet} from '../../word-set.ts';
import {about, affirmed, anyOf, done, exactly, factRule, unless, type Find} from './side-rule.ts';
import type {FactRule} from './rules.ts';
import {amounts} from './values.ts';

const wish =
	'bonus|bonuses|award|reward|rewarded|premium|extra|something|anything|money|payment|recognition|recognised|recognized|recognising|days|6,000|@is-money|@is-percent';

/** What stands behind “for the …” and is no piece of work. */
const noWork =
	'!year|team|company|talk|meeting|moment|time|others|other|first|last|same|whole|past|next|rest|two|three|four|bonus|pay|payment|salary|money|raise|performance|kpi|annual|future|role|job|title|possibility|topic|thing|things|reason|sake|question|part|way|people|group|whole|coffee|table|record|invitation|chance|opportunity|work|half|usual|best|good|lack|years|position|situation|colleagues|wait|delay|fact|target|quarter';

/** Which piece of work it is about, told by its name. */
const namesWork = unless(
	anyOf(
		affirmed(
			`${wish} ..3 for the|our|my|this|a|your ${noWork}`,
			`${wish} ..3 for building|leading|running|hitting|finishing|moving|fixing|migrating|rebuilding|closing|saving|keeping|cutting ..1 _`,
			`${wish} ..3 for ..1 the|our|my ..1 work|job ..1 on|in|at|with|around|done _`,
			`about|concerns|regarding the|our|my|building ${noWork}`,
			'my|our|the ..1 project|work ..1 was|is ..2',
			'^ the|our|my|new ..3 project|work|rollout|migration|launch|release|model|system|rewrite|programme|program|forecast|swap|platform|campaign ..1 $',
			`for the|our|my|a ${noWork} ..3 $`,
			`for|about ..2 _ project|migration|rollout|work $`,
			'work|works|job on|with the|our ..2 ..2',
			'the|this ..3 thing|project , ..4',
			'worked ..2 hard for|on the|our|this ..2',
		),
		exactly('for hitting|reaching|meeting|beating ..2 my|our|the|all ..3'),
	),
	exactly('talk about the ..1 possibility|idea|question', 'about the|my ..2 bonus|pay|salary ..1 $'),
);

/** “Three points”, “may I take you through it?”: says that it will be told. */
const announces = unless(
	anyOf(
		affirmed(
			"i|we|i've|'ve have|prepared|brought|'ve|got|want|like ..3 two|three|four|five|some|few|couple|several points|things|items|parts|topics|numbers|results|arguments",
			"i|we 'd|would|will|want|'ll|like ..2 to ..1 show|walk|take|tell|explain you ..1 why|how|through|what",
			"i|we will|'ll ..1 show|walk|take|tell|explain you ..3",
			'go|take|walk ..2 through them|it|these|those|each ..3',
			'go|take|do ..2 them|it|these ..2 in ..1 order',
			'in that|this|which order',
			'is that|this|the order fine|okay|ok|right ..2',
			'top|first half|part|page ..12 bottom|second half|part|page',
		),
	),
	exactly('took|went|walked ..1 them|you|it ..2'),
);

const served =
	'customer|customers|client|clients|user|users|patient|patients|nurse|nurses|doctor|doctors|farmer|farmers|passenger|passengers|driver|drivers|support|sales|teacher|teachers|school|schools|citizen|citizens|clinic|clinics|hospital|hospitals|publisher|operator|operators|reader|readers|viewer|viewers|student|students|player|players|shop|shops|store|stores|visitor|visitors|builder|builders|traveller|travellers|traveler|travelers|agent|agents|trader|traders|analyst|analysts|artist|artists|planner|planners|caller|callers|resident|residents|tenant|tenants|family|families|breeder|breeders|bank|supplier|suppliers|council|auditor|auditors|regulator|warehouse|factory|lorry|lorries|people|everybody|everyone|baker|bakers|commuter|commuters|guest|guests|ward|wards|desk|director|colleagues|pharmacy|marketing|controlling|accounting';

/** What came of it for somebody, or for the company. */
const goodFor = unless(
	done(
		`${served} ..4 wait|waits|waited|waiting|get|gets|got|find|finds|use|uses|read|reads|see|sees|save|saved|saves|renewed|renews|renew|sign|signed|signs|stay|stayed|stays|thank|thanked|thanks|happy|happier|like|likes|love|loves|noticed|notice|stopped|ship|ships|pay|pays|paid|can|sleep|apply|applies|gained|pick|work|works|breathe|buy|bought|come|came|ordered|order ..2`,
		`for|helps|helped|help ..1 the|our ${served} ..2`,
		`fewer|less|no ..2 complaints|calls|fines|fine|refunds|returns|penalty|penalties|claims|overtime|downtime|waiting|queues|errors|mistakes|outages|visits|tickets|breakdowns ..2`,
		'saves|saved|save|earns|earned|earn|brings|brought|recovered|avoided|avoid|gained|freed ..4 @is-money|hours|days|weeks|time|money|fine|fines|penalty|contract|customer|customers|post|posts|room|rooms|fuel|power|energy|water',
		'@is-money ..4 saved|earned|recovered|avoided|less|more|extra|a|per|each|every ..1',
		`${served} ..5 noticed|renewed|stayed|happy|thanked`,
		'renewed|extended ..2 contract|for|until|because ..2',
		'contract|contracts|customer|customers|renewal|renewals renewed|signed|kept|extended|came ..2',
	),
	exactly(
		'would|could ..1 you|we|i ..3',
		'get|got|gets ..2 bonus|one|it|something|same ..2',
		'my ..2 pay|salary',
		'people|everyone|somebody who ..2',
		'people ..1 get|ask|want|say|earn|usually|normally ..3',
		'want|ask|like ..2 bonus',
	),
);
const exactlyNone = exactly(
	'no|without|fewer|zero|not|nobody|never ..1 a|one|single? ..1 complaints|calls|fines|fine|refunds|refund|returns|penalty|penalties|outage|outages|downtime|findings|finding|incidents|incident ..2',
	`${served} ..3 do|does|did|is|are not ..1 wait|have|need|stand|come|call|write|send|pay|complain ..2`,
	`${served} ..2 no longer ..2`,
);

/** Money told of the work, whichever way; a bare million is money as well. */
const money: Find = ({figures, text}) =>
	figures
		.filter(
			({role, kind, said, quantity}) =>
				role !== 'ask' &&
				role !== 'date' &&
				role !== 'id' &&
				said !== 'denied' &&
				((kind === 'money' && role !== 'meeting') ||
					(kind === 'count' &&
						quantity.unit === '' &&
						/(?:\d\s?[mk]|million|thousand)$/iu.test(text.slice(quantity.start, quantity.end).trim()))),
		)
		.map(({token}) => ({from: token, to: token + 1}));

const asked: Find = (reading, context) => amounts(reading, context).map(({hit}) => hit);
const notAsked =
	(find: Find): Find =>
	(reading, context) => {
		const sums = asked(reading, context);
		return find(reading, context).filter((hit) => !sums.some(({from}) => from === hit.from));
	};

const brings = about(['opening', 'evidence'], anyOf(goodFor, exactlyNone, notAsked(money)));

const hours = wordSet('night nights evening evenings weekend weekends saturday saturdays sunday sundays');

/** A number of nights or weekends that were given. */
const nights: Find = ({tokens, figures}) =>
	figures
		.filter(({token, kind}) =>
			kind === 'count' || kind === 'duration'
				? tokens.slice(token, token + 3).some(({text}) => hours.has(text))
				: false,
		)
		.map(({token}) => ({from: token, to: token + 2}));

/** What it took: nights, weekends, two jobs at once. */
const effort = unless(
	anyOf(
		nights,
		affirmed(
			'my|all|every|most|of|those|our ..1 evenings|nights|weekends|weekend|evening|holidays|sundays ..1',
			'nights , weekends|evenings ..2',
			'at|until ..1 three|two|four|3|2|4 ..1 in|am|a.m ..2 morning|night|by|$',
			'at|until 3|2|4 a.m|am ..2',
			'on call|on-call ..6 nobody|alone|only|months|nights|weeks|year',
			'months|weeks|nights|year|years on call ..2',
			'months|weeks|nights|year|years on-call ..2',
			'on call because',
			'@is-duration on call',
			'to|beside|besides|alongside my|our|the ..1 normal|usual|regular|daily|other|own|actual work|job|role ..1',
			'doing|did|do|done|has|have ..1 two|three jobs|roles|posts ..2',
			'two|three|four people|posts|short ..1 short|left|less|missing|fewer ..3',
			'half the|our people|team|staff ..3',
			'worked ..1 through|late|overtime|nights|weekends|evenings ..2',
			'my ..2 birthday',
			'worn out|exhausted|burnt',
			'all alone|by myself ..1 for|since ..3',
		),
		exactly('nobody|no-one ..1 else|replaced ..3 on|call|them|it|was|there|wanted ..2'),
	),
	exactly(
		'will|would|could|can|might|shall ..2 work|take|do|cover|run ..5',
		'tickets|calls|alarms|visits|reports|orders|deliveries|runs ..2 at night',
		'nightly',
		'fewer|less|no ..2 nights|evenings|weekends|alarms',
		'good|nice|happy|last|next|this ..1 weekend|evening|night ..1 $',
		'@name|they|he|she|agents|operators|customers|drivers ..4 nights|weekends|evenings|night ..2',
	),
);

const goal = 'target|targets|goal|goals|kpi|kpis|figure|bar|threshold|score|payout|letter|sheet|plan';

/** Says that a target was moved or counted wrongly, and wants it looked at. */
const disputes = anyOf(
	affirmed(
		`${goal} ..3 was|were|got|has|been|is ..1 changed|moved|raised|shifted|lowered|rewritten|recalculated ..3`,
		`moved|changed|raised|shifted the|my|our|that ..2 ${goal}`,
		'should|could|must|can be ..1 looked at|checked|counted ..2 again',
		'take that|this|it into account',
		'looked|look at ..1 again',
		'counted|measured|calculated ..1 wrong|wrongly|incorrectly ..2',
		`${goal} says|said|shows ..3 missed|zero|80%|0%|nothing ..3`,
		'i|we ..2 missed ..3 kpi|target|it ..3 but|because ..6',
		'missed ..1 it by ..2',
		'became|become|turned ..1 into ..2 @is-percent|@is-count|@qty',
		'may|june|march|april|that|it|outage|delay ..1 does|did|should|counts|count not? ..1 count ..1 against|for ..2',
	),
	exactly(
		'not ..2 fair ..1 because ..6',
		`nobody told|informed me|us ..4`,
		`should not lose ..4`,
		`not count ..1 against ..2`,
		`who moved|changed|raised ..3`,
		'really how it works',
	),
);

export const workToldRules: readonly FactRule[] = [
	factRule('names-work', about(['opening'], namesWork)),
	factRule('announces', about(['opening', 'evidence', 'ask'], announces)),
	factRule('brings', brings),
	factRule('effort', about(['opening', 'evidence', 'ask'], effort)),
	factRule('disputes', about(['opening', 'evidence', 'ask'], disputes)),
];
