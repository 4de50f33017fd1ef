/** Whether the lead has somewhere else to go, and whether they want to. */
import {expression} from '../expression/expression.ts';
import {about, affirmed, anyOf, exactly, factRule, unless, type Find} from './side-rule.ts';
import type {FactRule} from './rules.ts';

const firms =
	'company|companies|firm|bank|employer|place|house|team|competitor|competitors|recruiter|headhunter|headhunters|startup|start-up|agency|boss|corporation|rival|shop';
const hires =
	'offers|offered|offering|pay|pays|paying|calls|called|calling|wants|want|wanted|approached|wrote|contacted|poach|hire|willing|ready|asked|sent|gave|made|courting|interested';

/** “Declan's been approached by a bank”: a colleague's offer is none of theirs. */
const colleagues = expression(
	/(?<![\p{L}\d])(?!(?:I|We|You|And|But|So|Yes|No)\b)(?:\p{Lu}\p{Ll}+|he|she)(?:['’]s| has| was| is| got)(?: also| just| already)? (?:been )?(?:approached|contacted|headhunted|poached|courted|called|got (?:an|another) offer|an (?:outside )?offer)\b/u,
);
const ofColleague: Find = ({tokens, sentences, text}) =>
	sentences.filter(({from, to}) =>
		colleagues.test(text.slice(tokens[from]?.start ?? 0, tokens[to - 1]?.end ?? 0)),
	);

const rivals = unless(
	affirmed(
		'other|another|better|competing|outside|job|signed|written|external|rival|standing|new ..1 offer|offers',
		'offer|offers|contract|job|position from|at|in|on|with ..4 competitor|company|firm|another|desk|drawer|table|bag|inbox|pocket|linkedin|recruiter|hand|bank|start-up|startup|else|@name',
		'letter from|at|in|with ..4 competitor|company|firm|another|recruiter|bank|start-up|startup',
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
		'other|another|two|three|more ..1 offers|offer ..4',
		'have|got|hold|holding|received ..2 other|another|two|three|more contracts|contract|positions|job|jobs|letters ..4',
		'recruiters|headhunters|recruiter|headhunter ..4 me|my|called|wrote|sent|rings|ring|ringing|weekly|daily|calling',
		'my ..4 recruiters|headhunters|recruiter|headhunter',
		'approached|contacted|headhunted|poached|courted by|from ..3',
		'hire|hired|employ|poach|poached me ..3',
		"at|with _ they|i 'd|would|'ll|will ..1 pay|earn|get|make|give ..4",
		'wants|want me back',
	),
	exactly(
		'we|i interviewed|called|signed ..1 _',
		'if ..1 someone|somebody|anyone ..1 else does|did|do|brings|meets|asks|reaches|saves ..6',
		'offer you|a|to ..1 page|two|things|write',
		'can|could|do|did you offer',
		'recruiters|recruiter work|works|are|is|hire',
		'no|not|never ..3 offer|offers|interview|looking|interviewing',
		'carried|carry|did|do|doing|had|have|covered|held|run|ran|worked|juggled ..2 two|three|both|another jobs|job|positions',
		'leave calendar|day|days|plan|plans|request|requests|planner|system|form|policy|list|tool|balance',
		'on|parental|sick|annual|maternity|paternity|unpaid|paid leave',
	),
	ofColleague,
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

export const stayingRules: readonly FactRule[] = [
	factRule('competing-offer', rivals),
	factRule('wish-to-stay', about(['opening', 'ask', 'budget', 'hr', 'deferral', 'close'], stays)),
];
