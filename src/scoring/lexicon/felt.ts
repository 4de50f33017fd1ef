import {nouns, split, verbs} from './inflect.ts';
import type {WordClass} from './word-class.ts';

/** What is felt outside the workshop, by everyday words: trouble, trade, people, what is bought in. */
export const felt = {
	nuisance: {
		says: 'names a trouble that the business feels',
		words: [
			...nouns(
				'complaint refund ticket chargeback penalty dispute reminder escalation cancellation no-show backorder write-off stockout stock-out shortage mis-pick overcharge double-charge double-booking misdelivery credit-note recall reclamation',
			),
			// In the singular these mean too much else: "that is fine", "I claim", "in return".
			...split('fines returns fees claims queues rejects scrap waste churn overtime'),
		],
	},
	trade: {
		says: 'names what a business lives by',
		words: [
			...nouns(
				'booking signup sign-up subscription renewal rating star review contract tender deal reservation conversion registration revenue margin turnover donation',
			),
			...split('sales orders'),
		],
	},
	served: {
		says: 'names those who are served',
		words: nouns(
			'customer client user member subscriber patient guest shopper buyer tenant merchant dealer passenger reader partner retailer visitor student school hospital bank insurer enterprise',
		),
	},
	department: {
		says: 'names a part of the company that builds nothing',
		words: split(
			'company business sales support marketing finance accounting accountants logistics warehouse shop shops store stores branch branches clinic clinics nurses nurse drivers driver planners planner dispatchers dispatcher buyers purchasing procurement payroll bookkeeping service helpdesk hotline production operators pickers clerks cashiers everyone everybody consultants office staff doctors teachers agents',
		),
	},
	'bought-in': {
		says: 'names what is paid for from outside',
		words: [
			...nouns(
				'contractor consultant consultancy agency temp freelancer external vendor supplier licence license tool subscription server machine mainframe system lease warranty provider datacentre datacenter product rental firm host replacement recruiter headhunter courier subcontractor interim',
			),
			...split('hosting cloud outsourcing software hardware'),
		],
	},
	'is-kept': {
		says: 'tells that something stayed',
		words: verbs(
			'stay renew extend re-sign sign return win+:won keep:kept retain land rejoin upgrade reorder',
		),
	},
	goes: {
		says: 'tells that somebody left',
		words: verbs('quit+:quit leave:left resign cancel+ churn'),
	},
	ends: {
		says: 'tells that something is done without',
		words: verbs(
			'cancel+ drop+ end retire terminate ditch scrap+ decommission return replace stop+ lose:lost remove',
		),
	},
	gains: {
		says: 'tells what something brings, saves or cost',
		words: verbs(
			'save bring:brought earn lose:lost pay:paid cost:cost recover avoid keep:kept spend:spent make:made gain generate free',
		),
	},
} as const satisfies Record<string, WordClass>;
