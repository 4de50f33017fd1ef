/** What an answer says between two people: the other's side seen, what went wrong, how it is mended, the wish to stay, the giving up. */
import {rules} from '../rules/index.ts';
import {about, affirmed, anyOf, exactly, factRule, together, unless, type Find} from './side-rule.ts';
import type {FactRule} from './rules.ts';
import {dates} from './dates.ts';

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

const firms =
	'company|companies|firm|bank|employer|place|house|team|competitor|competitors|recruiter|headhunter|headhunters|startup|start-up|agency|boss|corporation|rival|shop';
const hires =
	'offers|offered|offering|pay|pays|paying|calls|called|calling|wants|want|wanted|approached|wrote|contacted|poach|hire|willing|ready|asked|sent|gave|made|courting|interested';

const rivals = unless(
	affirmed(
		'other|another|better|competing|outside|job|signed|written|external|rival|standing|new ..1 offer|offers',
		'offer|offers|letter|contract|job|position from|at|in|on|with ..4 competitor|company|firm|another|desk|drawer|table|bag|inbox|pocket|linkedin|recruiter|hand|bank|start-up|startup|else|@name',
		'an|two|three|my|their|its|the offer|offers ..2 @is-money|@qty|more|higher|better|elsewhere|from|is|i|letter',
		'have|had|got|get|received|hold ..2 an|two|three|several|contract|offers ..1 offer|offers|from',
		'offered me ..2',
		'made|make|makes|put|sent|send|gave ..2 me ..3 offer|contract|letter',
		`other|another|rival|competing|different|old|former|new|bigger ..1 ${firms} ..6 ${hires} ..3`,
		`competitor|competitors|recruiter|recruiters|headhunter|headhunters|firm|somebody|someone|others ..3 ${hires} ..1 me|more|double|my|it|that`,
		'someone|somebody|anyone|others|they|people ..1 else|elsewhere ..1 would|will|pays|pay|offers|offered|wants ..4',
		'recruiter|headhunter|linkedin|headhunters|recruiters ..3 called|call|calls|wrote|writes|every|week|asks|messages|mails|offered',
		'calls|mails|messages from recruiters|headhunters',
		'interview|interviews|interviewing|interviewed ..2 with|at|elsewhere|another|somewhere',
		'in|having talks|touch|contact|discussions with|to ..3 companies|company|firms|others|another|other|competitor',
		'talking|speaking to|with ..2 other|others|another|competitor|companies|recruiters',
		'down|across the road|street|river',
		'new job',
		'elsewhere ..5 get|earn|make|paid|more|@is-money|better',
		'get|earn|make|paid|offered|more|@is-money ..4 elsewhere',
		'i ..2 start|work|sign|go|join|move|leave ..2 at|with|to|for|elsewhere|another ..2 company|competitor|competition|firm|bank|place|elsewhere|@name',
		'i ..2 leave|quit|resign|sign|go ..3 elsewhere|competitor|competition',
		'the market pays|would ..3',
		`the|a|another|other|@name ..1 ${firms} ..2 offers|offered|pays|paid ..4`,
		`the|a|another|other|@name ..1 ${firms} ..2 wants|wanted|called|approached|asked me ..4`,
		'other|another|two|three|more contracts|contract|offers|offer|positions|job|jobs|letters ..4',
		'recruiters|headhunters|recruiter|headhunter ..4 me|my|called|wrote|sent|rings|ring|ringing|weekly|daily|calling',
		'my ..4 recruiters|headhunters|recruiter|headhunter',
		'approached|contacted|headhunted|poached|courted by|from ..3',
		'hire|hired|employ|poach|poached me ..3',
		"at|with _ they|i 'd|would|'ll|will ..1 pay|earn|get|make|give ..4",
		'wants|want me back',
	),
	exactly(
		'we|i interviewed|called|signed ..1 _',
		'offer you|a|to ..1 page|two|things|write',
		'can|could|do|did you offer',
		'recruiters|recruiter work|works|are|is|hire',
		'no|not|never ..3 offer|offers|interview|looking|interviewing',
		'leave calendar|day|days|plan|plans|request|requests|planner|system|form|policy|list|tool|balance',
		'on|parental|sick|annual|maternity|paternity|unpaid|paid leave',
	),
);

const stays = unless(
	anyOf(
		affirmed(
			'want|like|love|prefer|hope|plan|intend|glad|happy|mean|rather|wish|going ..3 stay|remain|continue|keep|grow|be|work|build ..4 here|with|in|on|at|this|for|long|together|$',
			'want|like|love|prefer|hope|plan|intend|mean to ..1 stay|remain',
			'rather ..1 stay|here',
			'i ..2 like|love|enjoy ..4 here|team|work|place|people|company|job|it',
			"i|i'm ..3 happy|glad|content|home|comfortable ..1 here|at|with|in|being ..2",
			'see|picture myself|my|me ..1 future|here|with|in',
			'my ..1 future|place|home is ..2 here',
			"i am|'m|will|'ll ..1 staying|stay|here",
			'first choice|wish ..2 here|this',
			'here is where i',
			'this is where|the ..4 i|want|place|team|belong',
			'want|like this|it to work ..3',
			'long time|term|years ..3 here|with|stay',
		),
		exactly(
			'not|never|no ..2 looking|leaving|interviewing|searching|applied|looked|interviewed|searched|applying|thinking|considering ..3',
			'not|never ..2 going|go|want|moving|planning ..3 anywhere|elsewhere|leave|away|go',
			'not ..3 leave|leaving|go',
			'no|not ..2 offer|offers|interview|interviews|plans|plan|intention|reason|wish|desire ..4',
			'not ..2 threat|threaten|threatening|blackmail|stick|pressure|bluff',
			'nobody|no-one|none ..2 called|offered|asked|contacted|wants|approached ..2',
			'leaving|quitting|going is|was not ..4',
		),
	),
	exactly(
		'not ..2 happy|glad|content|like|enjoy|want|sure ..3 here|stay|staying',
		'no reason|wish|desire to stay',
		'if you want ..4 stay',
		'number|sum|amount|ask|request ..2 stay|stays',
		'no|not ..2 offer ..2 yet|but',
	),
);

const sees = unless(
	affirmed(
		'i|we ..1 understand|see|get|know|hear|appreciate|recognise|recognize|realise|realize|accept|respect|believe|take|gather ..6 @constraint|@budget',
		'i|we ..1 understand|see|get|know|hear|recognise|recognize|realise|realize|respect|believe|appreciate that|why|how|it|there|your|budgets|money|finance|you|this|what ..3',
		"^ ..2 that|it|which|this 's|is|sounds|seems|must|looks ..3 fair|reasonable|understandable|tough|sensible|prudent|hard|difficult|rough",
		"that|which|this 's|is|sounds|seems|must|looks ..3 reasonable|understandable|tough|sensible|prudent|hard|difficult|rough",
		'fair point|question|enough|concern|worry|challenge|condition|argument|thought',
		'makes|make sense',
		"you 're|are|have|make|'ve ..2 right|point",
		'in your shoes|place|position|seat',
		'tough|rough|hard|bad|grim|lean|difficult|tight ..1 year|quarter|month|times|time|spot|position|job|situation',
		'must be ..2 hard|tough|difficult|unpleasant|awkward|annoying',
		'point taken',
		'^ true|right|sure|granted ..2 the|that|it|this|you|money|year|hr|budget|there ..4',
		'year|quarter|month|time|budget|situation was|is|has ..2 hard|tough|bad|tight|difficult|rough|lean ..3',
		'not ..8 i know|understand|see $',
		'no|not ..1 reproach|blame ..3 you',
	),
	exactly(
		'understand|see|know|get nothing|none|little',
		'i know|see my|people|i ..3',
		'do|can you understand|see|know',
	),
);
const seesToo = exactly(
	'can not|never be ..2 easy|fun|nice|simple ..4',
	'not|never your|you ..1 fault|doing|call|decision|choice|rule|rules|own ..2',
	'not ..3 make|made ..1 the rules',
	'not easy|simple|fun for you',
);

/** Gives up with nothing in return: what the scorer finds, unless it is denied or the answer goes on to bargain. */
const givesUp: Find = (reading, context) => {
	const rule = rules.find(({id}) => id === 'concession.drops-for-nothing');
	const found = rule?.find(reading, context) ?? [];
	return [...found, ...dropped(reading, context)];
};
const dropped = about(
	['budget', 'hr', 'deferral', 'ask'],
	anyOf(
		affirmed(
			"i 'll|will|can|'d|would|could ..1 drop|withdraw|forget|leave|let|skip|bury|shelve it|that|this|go|the|my ..3",
			'i ..1 withdraw|drop ..2 request|ask|question|it',
			'forget ..1 it|that|about|the|i',
			'never mind',
			'stop|stopped asking|pushing|insisting|trying',
			'i ..1 give|gave up',
			"that 's|is that $",
			'too bad',
			'leave it there|at|be|with ..2',
			'was ..1 just|only a question|thought|idea',
		),
		exactly(
			'then|okay|fine|right ..1 no bonus|money ..4',
			'no bonus|money ..2 then $',
			'then not|nothing $',
			'not ..2 need|want it|that|the|a|this ..1 anyway|money|bonus|then|$',
			'not ..2 need|want it|that $',
			'not ask|mention|bring|raise ..2 again',
			'nothing ..2 we|i|you can|could ..1 do ..3',
			"if there 's|is no|not|none ..6 there|then|so ..4 no|not|none|is",
			'no problem|worries|hard ..2 $',
		),
	),
);
const keepsAsking: Find = anyOf(
	exactly(
		'not ..2 drop|withdraw|forget|leave|fine|give|let|skip ..2',
		'leave ..2 page|sheet|summary|copy|note|numbers',
		"let us|'s ..6 talk|look|discuss|see|find|agree",
		'look at|for|into ..2 another|other',
		'instead ..4',
		'also fine|ok|okay|good',
	),
	(reading) => reading.sentences.filter(({asks}) => asks).map(({from, to}) => ({from, to})),
	// "Okay, in June then" waits, and has a day.
	(reading) =>
		dates(reading).flatMap(({hit, value}) => (value === undefined || /^next/iu.test(value) ? [] : [hit])),
);
/** Nothing of the kind counts where anything else in the answer keeps the matter open. */
const unlessAnywhere =
	(find: Find, other: Find): Find =>
	(reading, context) => {
		const hits = find(reading, context);
		return hits.length > 0 && other(reading, context).length === 0 ? hits : [];
	};

export const goodwillRules: readonly FactRule[] = [
	factRule('acknowledged', anyOf(sees, seesToo)),
	factRule('concedes', unlessAnywhere(givesUp, keepsAsking)),
	factRule('owns-fault', faulted),
	factRule('repair', mends),
	factRule('competing-offer', rivals),
	factRule('wish-to-stay', about(['opening', 'ask', 'budget', 'hr', 'deferral', 'close'], stays)),
];
