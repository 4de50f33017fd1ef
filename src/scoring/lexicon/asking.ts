import {nouns, split, verbs} from './inflect.ts';
import type {WordClass} from './word-class.ts';

/** What is asked for, and the ways in which it could be paid. */
export const asking = {
	bonus: {
		says: 'names the bonus',
		words: [
			...nouns(
				'bonus award raise payment reward payout one-off ask request amount figure sum compensation premium recognition increase lump lump-sum',
			),
			...split('pay salary compensation money remuneration'),
		],
		phrases: ['variable pay', 'pay rise', 'what i|we asked|ask|want|named|am', 'lump sum'],
	},
	'ask-verb': {
		says: 'asks or proposes',
		words: verbs('ask propose suggest request want hope like seek name aim expect pitch'),
		phrases: [
			'looking for',
			'thinking of',
			'have|had in mind',
			"i 'd say",
			"i 'm after",
			'to be after',
			'come to',
			'going for',
		],
	},
	pot: {
		says: 'names another source of money',
		words: [],
		phrases: [
			'other|another|different|separate|any|which|what|own ..1 pot|budget|fund|line|source|pool|cost-centre|account|purse|pocket|drawer',
			'training|retention|hiring|project|travel|tooling|recruitment|contractor|overtime|cloud|licence|license|hosting|marketing|department|innovation|education|spot|recognition|discretionary|conference|vendor|maintenance|operating|programme|program|quarterly|contingency|learning|vacancy ..1 budget|pot|fund|line|pool|money|account|reserve|funds',
			'out of|from the|that|your|a|my|our|their|what|those ..4 saving|savings|saved|budget|pot|line|money|fund|surplus|refund|underspend|gain|contract|licences|licenses|reserve|account|pool|invoice|margin',
			'come|comes|coming|taken|take|booked|paid|fund|funded|finance|financed|charged|carve|carved|draw|drawn ..3 from|out|against|off',
			'spot award|bonus|bonuses|awards',
			'retention bonus|payment|fund|pot',
			'unspent|leftover|unused|underspent|freed|released',
			'left over|unspent',
			'cost-centre|cost centre|center',
			'self-funding|self-financing|self-funded',
			'anything|something|what ..3 left',
			'other|another department|side|team|cost',
		],
	},
	split: {
		says: 'splits the sum',
		words: split(
			'instalment instalments installment installments tranche tranches halves thirds stages phased staggered staged part-payment',
		),
		phrases: [
			'half|part|some|third|portion|bit|piece|one now',
			'now ..6 rest|remainder|other|later|half|balance',
			'half ..5 half',
			'in two|three|parts|stages|steps|halves|goes|thirds|instalments|pieces|tranches',
			'split it|the|that|into|over|in|between',
			'spread it|the|over|across|out',
			'part|portion|half|some of it|that|the ..3 now|today|this',
			'the rest|remainder|balance|other ..3',
			'smaller|lower|reduced ..2 sum|amount|figure|bonus|now|payment|one|version',
			'in part',
			'two|three halves|parts|payments|steps|goes|slices',
			'come|came|go|went|meet down|lower|halfway|middle',
			'a|one slice|half|third|quarter|portion ..2 of',
		],
	},
	later: {
		says: 'puts the money later',
		words: [],
		phrases: [
			'paid|pay|payable|payout|due|land|lands ..3 in|after|when|once|on|at|next|with @month|@quarter|the|we|q1|q2|q3|q4|january|year|quarter|later',
			'next year|quarter|half|cycle|round|spring|budget',
			'after the|year-end|close|audit|launch|release|results|we|it',
			'once the|it|that|we|things|this|they|he|she|revenue|budget|sales ..4',
			'when the|it|that|we|things|this|they|he|she|budget|money ..4',
			'at the end of',
			'deferred|delayed|postponed|later',
			'as soon as',
			'in @month',
			'start|beginning of the|next|@month',
		],
	},
	form: {
		says: 'names another form than money',
		words: [
			...nouns(
				'stock share option equity rsu training course conference certification title promotion day-off holiday sabbatical workshop mentor seat role grade level promotion scope allowance laptop voucher car pension',
			),
			...split('leave vacation equity time-off remote four-day fridays certification learning education'),
		],
		phrases: [
			'days|day|week|weeks|time off|leave',
			'extra|additional|more days|day|holiday|leave|week|weeks|time',
			'other|another|different|some form|forms|way|shape|kind|recognition ..2',
			'job title',
			'instead of ..2 cash|money|bonus',
			'in kind',
			'base salary',
			'four days',
			'home office',
			'not ..3 have to be money|cash',
			'non-cash|noncash|non-monetary',
			'on-call allowance',
			'pay rise',
		],
	},
} as const satisfies Record<string, WordClass>;
