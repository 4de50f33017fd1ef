import {nouns, split} from './inflect.ts';
import type {WordClass} from './word-class.ts';

/** By when, on what condition, and what comes in between. */
export const timing = {
	date: {
		says: 'names a date',
		words: [
			...split(
				'january february march april june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec monday tuesday wednesday thursday friday saturday sunday tomorrow tonight today q1 q2 q3 q4 h1 h2 easter christmas midsummer spring summer autumn winter year-end fortnight noon eod eow',
			),
			...nouns('weekday'),
		],
		phrases: [
			'end of the|this|next|year|month|quarter|week|q1|q2|q3|q4|march|may',
			'next week|month|quarter|monday|tuesday|wednesday|thursday|friday|year|spring|summer|autumn|winter|round|cycle|one-to-one',
			'this week|month|quarter|afternoon|evening|monday|tuesday|wednesday|thursday|friday',
			'in a|two|three|four|six|@number week|weeks|month|months|days|fortnight',
			'within @qty|a|two|three',
			'by|in|before|until|since|of|from|early|late may',
			'may @number',
			'@number of? may',
			'a week from',
			'first|last day|week|working of',
			'by|before|until lunch|noon|then|the',
		],
	},
	month: {
		says: 'names a month',
		words: split(
			'january february march april june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec',
		),
	},
	quarter: {says: 'names a quarter', words: split('q1 q2 q3 q4 h1 h2 quarter')},
	'ask-date': {
		says: 'asks for or proposes a date',
		words: [],
		phrases: [
			"when ..4 can|could|should|would|will|shall|is|do|does|are|'s",
			'which|what|by ..1 date|month|week|day|quarter|when|time',
			'a|the|fixed|firm|concrete|exact|set|specific|actual date',
			'put|set|fix|name|pick|agree|book|block|pencil|note|mark|choose|give|say|settle ..4 @date|date|day|slot|month|calendar|diary|week',
			'in the|your|my|our calendar|diary',
			'calendar|diary',
			'can|could|shall|should|may we say|agree|meet|fix|set|put|book|pick|do|speak|revisit|review|look|come|return',
			'come|be|get back to|on|in|about|with',
			'revisit|review|reconvene|resume|return|follow-up|check-in',
			'again in|on|after|next|when|@date',
			'follow up',
			'check|checks in',
			'by @date',
			'on @date|the',
			"shall|let we|'s say",
		],
	},
	bar: {
		says: 'sets a measurable condition',
		words: [
			...nouns(
				'criterion bar threshold target milestone benchmark condition kpi goal measure yardstick test proof',
			),
		],
		phrases: [
			'if ..8 still|below|above|under|over|hold|holds|stay|stays|reach|reaches|hit|hits|pass|passes|meet|meets|@qty',
			'what ..4 have to|need|needs|must|would|see|show|prove|be|happen|look ..3',
			'what would|does|will ..4 convince|success|enough|good|done|count|tip|settle|lands|stick|stuck|prove',
			'agree|agreed on ..4 what',
			'as long as',
			'provided that|it|the',
			'on condition',
			'only if',
			'unless',
			'what ..2 mean|means|count|counts',
		],
	},
	written: {
		says: 'wants it in writing',
		words: split(
			'writing written minutes note notes noted email mail memo document documented record protocol',
		),
		phrases: [
			'write|put|note|jot|get|have|record|document|set it|that|this|down|them|what|a|the|so|something ..4 down|writing|paper|record|notes|mail|email|line|file|black',
			'in writing',
			'on paper|record|file',
			'write|jot|note it|that|this|what|down',
			'a line|note|mail|email|sentence|paragraph|two lines',
			'short|quick mail|email|note|summary|message',
			'send|drop|mail|email|write you|me|us|it ..5',
			'summarise|summarize|summary',
			'sign it|that|this',
		],
	},
	interim: {
		says: 'proposes a smaller step before',
		words: split(
			'interim meanwhile bridge pilot provisional checkpoint first advance midpoint halfway down-payment downpayment',
		),
		phrases: [
			'in the meantime',
			'until then',
			'a first|small|smaller|partial|part step|part|piece|amount|sum|bit|something|payment',
			'something small|smaller|now|meanwhile',
			'small|smaller|part|half|some|third|bit ..2 now|today|already|first',
			'start|begin with',
			'for now',
			'half-way',
			'now ..6 then',
			'check|look|review|meet ..2 halfway|midway|monthly|every',
		],
	},
	next: {
		says: 'names a next step',
		words: [],
		phrases: [
			"i 'll|will|shall|am going|can _",
			'next|following step|steps|up|thing',
			"we|let 's meet|speak|talk|look|review|revisit|take|see|pick|go|do|say|put",
			"you 'll|will hear|have|get|find|see",
			'@date ..3 then',
			'see|talk|speak you|to|then ..2 @date|then|next',
			'from here',
			'same time',
			'shall|can|could|should we|i _',
			'could|would|will|can you _',
			'book|booked|put ..4 @date|slot|half|hour|minutes|calendar|diary',
		],
	},
} as const satisfies Record<string, WordClass>;
