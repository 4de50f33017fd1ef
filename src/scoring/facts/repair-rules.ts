/** What an answer does about what went wrong between people: owns it, or mends it. */
import {affirmed, anyOf, exactly, factRule, together, unless} from './side-rule.ts';
import type {FactRule} from './rules.ts';

const person = 'her|him|them|you|everyone|both|two|@name|@team-noun';
const harsh =
	'wrong|rude|sharp|harsh|curt|unfair|impatient|loud|short|blunt|unkind|hard|angry|defensive|cold|dismissive|aggressive|tough|pushy|bossy|stubborn|arrogant|careless|clumsy|disrespectful|condescending|abrupt|quick|fast|tired|stressed|out';
const harshAlone =
	'wrong|rude|sharp|harsh|curt|unfair|impatient|loud|blunt|unkind|angry|defensive|cold|dismissive|aggressive|pushy|bossy|stubborn|arrogant|careless|clumsy|disrespectful|condescending|abrupt|unprofessional|out';
const misdid =
	'snapped|shouted|overreacted|overstepped|yelled|barked|interrupted|exploded|ranted|ignored|dismissed|embarrassed|offended|upset|hurt|insulted|steamrolled|lectured|patronised|patronized|swore|cursed|reacted|messed|screwed|blew';

const faulted = unless(
	anyOf(
		exactly(
			'i should not ..1 have? ..1 _',
			'i ..1 wish ..1 i ..2 not',
			'i ..1 was|am|were not ..2 listening|fair|kind|nice|patient|okay|ok|professional|helpful|careful|clear',
			'i ..1 did not ..2 listen|ask|wait|think|handle|let|see|notice|explain',
			'that|it was not ..2 okay|ok|right|fair|nice|good|great|kind|fine|professional ..2',
			'not proud ..2',
		),
		affirmed(
			'my|mine ..1 fault|mistake|error|bad|doing|failure|responsibility',
			`i ..1 was|am|were|sounded|came|got|became|can ..3 too|so|very|really|bit|quite|rather|a ..1 ${harsh}`,
			`i ..1 was|sounded|got|became ${harshAlone}`,
			`i ..1 came ..2 across|over|off as ..2 ${harsh}`,
			'unprofessional|unfair|disrespectful of|from me',
			'that|it|this was ..2 out of line|order',
			'i ..2 handled|did|said|put|took|made|wrote|phrased|managed|dealt ..5 wrong|badly|poorly|clumsily|mistake|mistakes|error|harshly|awkwardly',
			`i ..2 ${misdid}`,
			'i ..2 talked|spoke|ran|rode|went|walked over|across ..2',
			'i ..2 cut|shut ..2 off|down|short',
			'i ..1 raised my voice',
			'i ..1 lost my ..3',
			'i ..1 let ..3 down',
			'i ..1 went|pushed|took it? ..1 too far|hard',
			'i ..1 crossed ..1 line',
			'i should ..1 have ..1 _',
			'i could|might have|be ..2 _',
			'that|it|this|one was|is|one ..2 on|mine|me ..1',
			'wrong|unfair|rude of me',
			'i own|owned|regret|regretted|accept ..1 that|it|this|up|how|what|my|the',
			'i accept|take ..3 criticism|complaint|blame|responsibility|point|that|feedback',
			"i am|'m|was ..1 sorry for|about|that|how ..3",
			'i apologise|apologize|apologised|apologized for|to|that|and|the ..3',
			'she|he|they|@name ..1 was|were|is|are|had|has right|reason|point',
			'complaint|criticism|feedback|point was|is ..1 fair|right|justified|true|valid',
			'fair|valid|justified criticism|complaint|feedback',
			'guilty ..2',
			'^ yes|true|right|correct ..4 happened|true|shouted|did|was',
			'i made|make ..2 mistake|mistakes|error',
		),
	),
	exactly(
		'i did nothing|not ..2 wrong',
		'sorry you|if|to ..2 feel|felt|ask|bother|disturb|disappoint|hear',
		'i was|am ..1 right',
		'on|of their|his|her ..1 side|part',
		'should ..1 get|have|receive ..2 full|amount|bonus|@is-money|more',
		'they|he|she ..1 talked|shouted|was|were ..1 over|too',
		'i could have ..2 left|gone|asked ..1 more',
	),
);

const sorry = 'apologised|apologized|apologise|apologize|apologising|apologizing|sorry';
const meets =
	'speak|talk|sit|meet|speaking|talking|meeting|spoken|talked|sat|met|go|went|going|gone|spoke|called|call|write|wrote|catch|reach|reached';
const habit =
	'ask|asks|wait|waits|listen|listens|let|lets|check|checks|count|counts|write|writes|reread|read|reads|talk|talks|sleep|sleeps|bring|brings|start|started|stop|stops|speak|speaks|sit|sits|hold|have|take|give|give|keep|try|pause|breathe|think|explain|invite|leave|put';

const mends = unless(
	anyOf(
		affirmed(
			`i|we|and|have|'ve|'ll|will|already ..3 ${sorry}`,
			`said|say|saying ..1 sorry`,
			`i|we ..4 ${meets} ..3 with|to ..2 ${person}`,
			`i|we ..3 ${meets} ${person}`,
			`we ..2 talked|talk|spoken|worked|went|gone|sorted|cleared|settled|discussed ..2 it|that|things|everything ..2 through|out|over|since|up|$`,
			'we|they|and|have|i ..1 cleared|settled|sorted|solved|resolved it|that|things ..2',
			'clear|clearing|cleared the air',
			'had|have it out ..3',
			`bring|raise|take ..1 it|that up with ..1 ${person}`,
			'fine|good|okay|settled ..1 between us ..2',
			`from|since|starting ..1 monday|now|today|then|next|tomorrow ..2 on? ..2 @name|i|we|she|he ..4`,
			'make|made|put|set|making it|that|this|things ..1 right|good|up',
			'from now on',
			'next time i|we',
			'in future i|we',
			'i|we ..2 differently|anew|better ..2',
			`since ..3 i|we ..2 ${habit}`,
			`now|nowadays|today|meanwhile i|we ..1 ${habit}`,
			`i|we ..1 now|always|first|meanwhile ..1 ${habit}`,
			`i|we ..1 ${habit} ..8 now|first|before|since|instead|nowadays $`,
			`i|we 've|have ..2 started|stopped|learned|learnt|changed|agreed|arranged|set|asked|promised|booked|taken|read|offered`,
			`i|we 'll|will|'m|am|going ..3 ask|apologise|apologize|arrange|invite|do|hold|start|learn|change|set|organise|organize|run ..4 ${person}|feedback|meeting|coaching|talk|round|retro|chat|coffee|conversation`,
			`i|we ..2 asked|arranged|invited|offered|promised|told ${person} ..2`,
			'we ..2 agreed ..1 how|that|to',
			'started|set|holding|running|have|do|hold ..2 weekly|regular|short|monthly|daily ..1 talk|talks|feedback|retro|one-to-one|retrospective|chat|meeting|check-in',
			'coaching|mediation|mediator',
			'@name|she|he|they ..2 sits|reads|tells|checks|listens|joins|stops ..4 now|me|before|too',
			'feedback ..1 round|session|talk',
		),
		together(
			affirmed('since|after then|that'),
			affirmed('talk|talking|meet|listen|apolog*|feedback|complaint|complaints|spoken'),
		),
	),
	exactly(
		'they|she|he should|can|could|must ..1 apologise|apologize|come|get|speak|talk',
		'sorry you|for that $',
		'not|never ..3 apologise|apologize|apologised|apologized|sorry',
		'all day',
		'i talk to people|customers',
		'with you $',
		'fix|repair|mend ..2 build|pipeline|bug|@tech',
		'ask ..2 more',
	),
);

export const repairRules: readonly FactRule[] = [factRule('owns-fault', faulted), factRule('repair', mends)];
