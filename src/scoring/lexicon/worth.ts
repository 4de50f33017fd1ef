import {felt} from './felt.ts';
import {nouns, split, verbs} from './inflect.ts';
import type {WordClass} from './word-class.ts';

/** What a business counts: money, customers, risk, people, time that others wait. */
export const worth = {
	...felt,
	'money-outcome': {
		says: 'names money the business makes or spends',
		words: [
			...nouns(
				'revenue margin profit turnover earning sale saving cost expense spend budget-line invoice bill payroll fee fine penalty refund rebate chargeback write-off writeoff discount overtime procurement capex opex ebitda arr mrr cashflow penalty-clause surcharge tariff subscription licence license credit payout compensation voucher damages loss leakage overrun overspend premium upsell wage demurrage royalty commission lawsuit',
			),
			...split(
				'takings proceeds receipts income upside cash-flow gross net bottom-line topline top-line p&l pnl gmv costs savings spending wastage wasted waste shrinkage',
			),
		],
		phrases: [
			'cash flow',
			'bottom line',
			'top line',
			'per cent of revenue',
			'cost of',
			'bank charges',
			'in the till',
			'in the bank',
			'service credit|credits',
		],
	},
	'cost-item': {
		says: 'names something the company pays for',
		words: [
			...nouns(
				'contractor consultant agency temp vendor supplier subcontractor freelancer outsourcer haulier courier server machine seat instance rack datacentre licence warranty replacement extension retainer subscription provider consultancy tooling electricity hosting overtime postage printing paper fuel diesel truck spare',
			),
			...split(
				'cloud aws azure gcp hosting electricity energy scrap storage bandwidth hardware rental lease leasing',
			),
		],
	},
	'customer-outcome': {
		says: 'names customers and what they do',
		words: [
			...nouns(
				'customer client buyer shopper guest passenger patient tenant subscriber member visitor retailer merchant dealer advertiser insurer policyholder account prospect lead renewal contract tender deal pipeline booking reservation order basket cart checkout conversion signup sign-up onboarding complaint review rating refund return ticket call churn retention footfall user reader student citizen applicant claimant partner',
			),
			...split('churn retention loyalty nps csat adoption conversions one-star five-star stars'),
			...verbs('renew churn onboard upsell resubscribe reorder'),
		],
		phrases: [
			'market share',
			'win|won ..2 contract|tender|deal|account|client|customer',
			'sign|signed again',
			're-signed',
			'stay|stayed with us',
			'app store',
			'star rating',
		],
	},
	customer: {
		says: 'names the people the business serves',
		words: nouns(
			'customer client buyer shopper guest passenger patient tenant subscriber member merchant dealer advertiser insurer policyholder bank hospital school shop store retailer farmer driver picker nurse teacher parent traveller pupil pharmacy ward clinic hotel restaurant bakery',
		),
	},
	'customer-moves': {
		says: 'tells what customers decided',
		words: [
			...verbs('renew churn re-sign extend complain cancel+ return'),
			...split('renewal renewals signed re-signed stayed prolonged upgraded bought'),
		],
	},
	'risk-outcome': {
		says: 'names risk, law or audit',
		words: [
			...nouns(
				'risk audit auditor fine penalty regulator breach incident lawsuit recall inspection inspector certification certificate accreditation liability exposure violation nonconformity finding sanction ombudsman injury accident fraud',
			),
			...split('compliance gdpr iso pci hipaa sox soc2 legal insurance safety regulatory ransomware theft'),
		],
	},
	'people-outcome': {
		says: 'names hiring, leaving or capacity',
		words: [
			...nouns(
				'hire hiring headcount recruiter recruitment resignation leaver vacancy attrition turnover fte agency temp starter joiner newcomer',
			),
			...split('retention staffing onboarding recruiting burnout capacity freed'),
		],
		phrases: [
			'new starter|starters|hire|hires|joiner|joiners',
			'free|frees|freed|freeing ..2 up',
			'full-time',
			'person-days|man-days|person-months',
			'instead of hiring',
			'not hire|hired|hiring',
			'fill ..2 position|role|seat|vacancy',
		],
	},
	'time-to-market': {
		says: 'names being earlier to market or to operation',
		words: split('go-live launch launched opening opened'),
		phrases: [
			'time to market',
			'time-to-market',
			'ahead of schedule|plan|time|competition|competitors',
			'weeks|months|days early|earlier',
			'before the competition|competitor|competitors',
		],
	},
	operation: {
		says: 'names work outside engineering that runs better or worse',
		words: [
			...nouns(
				'parcel delivery shipment pallet lorry truck van train ferry flight bus tram depot warehouse shop store till branch ward clinic hospital factory plant line shift picker driver nurse clerk cashier pharmacist teacher agent dispatcher engineer-visit claim form letter invoice payment payout transfer order quote stock shelf shelf-life return pick claim-form appointment admission prescription sample harvest crop batch mill oven press boat crane turbine meter sensor pump alarm queue wait callout call-out hotline helpdesk desk booking ticket-shop stoppage downtime outage accident',
			),
			...split(
				'operations finance accounting accountants bookkeeping logistics dispatch procurement purchasing marketing support sales payroll',
			),
		],
	},
	money: {
		says: 'speaks of money',
		words: [
			...nouns('euro dollar pound franc krona krone rupee crown grand quid buck cent penny lakh crore'),
			...split('eur usd gbp chf sek nok dkk cad aud pln pence k zł złoty'),
		],
	},
	'worth-verb': {
		says: 'says that something brings or saves money',
		words: verbs(
			'save earn pay:paid cost:cost recover recoup return generate yield bring:brought recapture retain avoid prevent spare outweigh offset finance fund cover repay:repaid amortise amortize monetise avert salvage rescue',
		),
	},
	'empty-worth': {
		says: 'says worth, value or impact',
		words: split(
			'roi value values valuable impact impactful worth benefit benefits beneficial synergy upside payoff justify justifies justified',
		),
	},
	'cost-word': {
		says: 'speaks of what it costs',
		words: [
			...nouns('cost price expense investment outlay bill fee'),
			...split('spent spend spending invested investing costs costing paid'),
		],
	},
	payback: {
		says: 'sets worth against cost',
		words: [
			...split('payback breakeven pays-back self-financing'),
			...verbs('repay:repaid recoup amortise amortize outweigh'),
		],
		phrases: [
			'pay|pays|paid|paying ..2 for itself|themselves',
			'pay|pays|paid itself|themselves',
			'pay|pays|paid ..2 back',
			'earn|earns|earned ..3 back',
			'earn|earns|earned its|their|back ..2 keep|back|cost',
			'break even',
			'breaks even',
			'covers|cover|covered the|its|that|this|my ..2 cost|bonus|ask|sum|amount',
			'return on',
			'worth more than',
			'cost|costs|costing ..3 more|less than',
			'cheap|cheaper ..2 than',
			'a bargain',
			'for every euro|pound|dollar',
			'back in the till',
			'in return for',
			'small|tiny|fraction|sliver|slice|share|part of what|that|it|the',
			'a fraction of',
			'fraction|tenth|third|quarter|fifth|half|sliver|percent|% of what|that|those|this|it',
			'keep|keeps ..2 the rest|bigger|difference',
			'less|more than|then what|one|two|a|the|half ..3 cost|costs|saved|saves|saving|savings|month|week|weeks|months',
			'sets|set against',
			'against the @qty',
			'times over',
			'times the|that|what|my|as much',
			'next to|beside|besides the|that|those|what ..4 @qty',
			'out of the|that|those|what ..3 saving|savings|saved',
		],
	},
} as const satisfies Record<string, WordClass>;
