/** What an answer says of the speaker's own part: in a result, and how sure it is. */
import {affirmed, anyOf, done, exactly, sideRule, unless, type SideRule} from './side-rule.ts';

const witness =
	'finance|controlling|controller|accounting|auditors|@name|@team-noun|them|her|him|anyone|anybody|colleagues';
const role =
	'role|job|grade|level|remit|brief|scope|contract|position|title|duties|duty|description|responsibilities';

const decided = anyOf(
	done(
		'i ..2 decided|chose|insisted|refused|argued|persuaded|convinced|initiated|overruled|dared|opted|volunteered',
		'i ..2 decided|chosen|insisted|refused|pushed|fought|stopped|cancelled|pulled|championed|designed|redesigned|spotted|noticed|started|proposed|suggested ..3 it|the|this|that|we|for|to|a|an|against|which|how',
		'i made|took the ..1 call|decision|choice|risk|bet',
		'i was the one who|that',
		'it was me|i who|that',
		'my ..1 decision|idea|call|proposal|bet|doing|design|hypothesis|initiative|choice',
		'my own|personal part|piece|share|contribution ..2 was|is',
		'my part was|is',
		'mine was|is|were ..1 the|that|to|a',
		'decision|idea|call|plan|proposal ..6 was|is ..1 mine',
		'on my own initiative',
		'what i|was ..2 decided|added|brought|changed|mine',
		'against ..2 advice',
	),
	exactly(
		'nobody|no-one ..1 had? asked ..1 for|me|us',
		'would|could not ..1 have|be ..4 without me|my|that|it',
	),
);

// "I decided to come and ask" is about the talk, and "I proposed 8,000" is the ask.
const aboutTalk = exactly(
	'decided|chose|started|suggested|proposed|insisted to|at|here|as|working ..1 ask|come|talk|speak|raise|leave|accept|apply|wait|drop|look|stay|company|in|year',
	'started|came|joined here|at|in|as|working|to',
	'proposed|suggested|asked ..2 @is-money|@is-percent',
	'took|take it|that badly|well|personally',
);

export const ownPartRules: readonly SideRule[] = [
	sideRule('own-decision', unless(decided, aboutTalk), {
		fires: [
			'I decided to stop the rollout and move the queue first.',
			'Tomas wrote the code; the decision to drop the old supplier was mine.',
			'Without me it would still run, but it was my idea to read the logs by shift.',
			'I insisted on testing it in one ward before all nine.',
			'Nobody had asked for it.',
			'I took the risk of freezing the release.',
			'It would not have happened without that decision.',
			'My part was the plan, theirs was the work.',
			'It was me who said stop.',
		],
		quiet: [
			'I decided to come and ask you.',
			'I started here in 2019.',
			'If I had decided it, it would be different.',
			'I did not decide that, the board did.',
			'We all worked hard on it.',
			'I suggested 8,000 euros.',
			'It was not my idea.',
			'The decision is yours.',
		],
	}),
	sideRule(
		'beyond-role',
		anyOf(
			affirmed(
				`beyond|above|outside|over|past my|the|what ..3 ${role}`,
				`more|further than ..2 my|the|a ..2 ${role} ..1`,
				`on top of ..2 ${role}|work`,
				'cover|covered|covering|fill|filled|filling ..4 vacancy|post|gap|absence',
				'stood|stepped|standing|stepping|filled|acting|covered|covering in? for|as ..3 manager|lead|architect|head|director|him|her|them|@name|@team-noun',
				'i|we ..6 vacancy|vacant',
				'two|both jobs|roles|levels|posts',
				'one|a|next level|grade|step up|above|higher',
				'work|job|duties|tasks of ..2 senior|principal|staff|architect|manager|director|head',
				'took|taken|take|taking over|on ..5 team|duties|department|responsibility|responsibilities|budget|besides|too',
				'took|taken|take|taking over|on ..6 as well',
				'additional|extra|wider|bigger responsibility|responsibilities|team|scope|area|duties',
				'nobody else was|would|wanted|did',
			),
			exactly(
				`not|never|nowhere ..2 in|part|on|of ..2 my|the|a ..2 ${role}`,
				'was|am|were|been|got|get ..1 not|never ..1 hired|asked|paid|expected|told',
				'not|never hired|paid|employed ..1 for|to',
				'nobody|no-one|none ..2 asked|expected me|us|for|it|that',
				"nobody|no-one 's|s job",
				`my|the|a ${role} ..1 is|says|asks|ends|stops|covers ..6 but|instead|not|and ..6`,
			),
		),
		{
			fires: [
				'That was not part of my role.',
				'My job is to keep the line running; redesigning it for the other two plants went beyond the job.',
				"I covered the architect's post for seven months.",
				'I did it on top of my normal work.',
				'Nobody asked me to; I was not hired to run the tender.',
				'It is the work of a staff engineer, one level above mine.',
				'I took over the planning for the second team as well.',
				'The role says keep it up, and I instead rebuilt how we buy it.',
			],
			quiet: [
				'That was part of my role.',
				'It does not go beyond my role.',
				'I did my job well all year.',
				'I get more than my salary is worth to me.',
				'I know it is the job.',
				'I worked long hours every week.',
			],
		},
	),
	sideRule(
		'caveat',
		anyOf(
			affirmed(
				'conservative|conservatively|cautious|cautiously|pessimistic',
				'low|lower|bottom|careful|safe end|bound|estimate|reading|side|figure|case',
				'source is|was|for|of',
				'taken|comes|come|came|straight|measured|read|pulled|exported|counted|logged from|by|in|out|at ..3 @check|system|finance|till|scanner|meter|database',
				'according to ..2 @check|finance',
				'measured|counted|compared|averaged ..3 over|across|between|since|from|against|with|to',
				'same|comparable month|months|period|season|weeks|quarter',
				'could|might|may ..2 be ..2 wrong|off|lower|less|smaller|overstated|high|luck|noise|seasonal|chance|coincidence',
				'i|we may|might|could ..1 overestimate|overstate|misread|miss',
				'margin of error',
				'plus or minus',
				'give or take',
				'uncertain|uncertainty|caveat|assumption|assumptions|assumes|assuming',
				'seasonal|seasonality',
				'left|took|taken|leaving ..2 out',
				'excluded|excludes|excluding|discounted',
				'counting|counted only',
				'even at|if ..4 half|halve|halved',
				'halve|half it|that and|is|would',
				'some|part|half|@qty of ..3 is|was|comes|came|may|might ..2 luck|weather|season|from|due|demand|market|others|theirs',
				'weakest|weak|softest part|point|spot ..2 is|of',
			),
			exactly(
				'do|did|does not ..1 count|include|claim|take ..3',
				'not|without counting|including|claiming ..3',
				'can not ..1 prove|rule|exclude|separate ..2',
				'not all|everything|exact|perfect ..4',
				'not ..1 exact|precise|perfect',
			),
		),
		{
			fires: [
				'It comes from the finance report, March to August, and I took the low end.',
				'Part of that may be the season.',
				'I left out the two weeks of the strike.',
				'It could be off by a tenth.',
				'I cannot prove the last point.',
				'Not all of it is ours, sales had a good quarter too.',
				'We compared the same months, before and after.',
				'Even at half it pays.',
			],
			quiet: [
				'The figure is right, full stop.',
				'It is a very good number.',
				'That cannot be wrong.',
				'We saved 310,000 euros.',
				'I worked with finance on it for weeks.',
				'There is no uncertainty at all.',
				'I can say no more about it.',
				'I have not counted it.',
			],
		},
	),
	sideRule(
		'offers-check',
		affirmed(
			`ask|call|phone ${witness}`,
			`check|confirm|talk|speak|verify|compare ..2 with|to ..1 ${witness}`,
			`have|let|get ..1 ${witness}|someone|somebody ..2 check|verify|confirm|look|audit|recalculate|run|go`,
			`finance|controlling|controller|accounting|auditors|@name|they|she|he|anyone can|could|will|would|'ll|knows|saw ..1 confirm|vouch|tell|check|verify|back|recalculate|show`,
			'confirmed|verified|checked|counted|audited|recalculated by ..2',
			'signed off by',
			'finance|controlling|accounting|auditors|@name ..1 confirmed|checked|verified|counted|recalculated|audited',
			'check|verify|test|audit|recalculate it|them|that|this|the|my|every|any',
			'look ..1 in|into|at|up ..2 @check|system|records',
			"i can|could|will|'ll|would ..1 show|open|share|send ..3 @check|data|numbers|raw|figures|calculation",
			'open|here ..2 @check|books|data|numbers',
			'second opinion',
		),
		{
			fires: [
				'Ask Priya, she ran the night shift.',
				'Let finance check it before you use it.',
				'The controller can confirm the invoice.',
				'I can send you the raw data today.',
				'Please, verify it, I have no fear.',
				'It was counted by the warehouse, not by me.',
			],
			quiet: [
				'Nobody can check that now.',
				'Trust me, it is right.',
				'I do not want to ask anyone for it.',
				'Everyone knows it.',
				'We wrote a report.',
			],
		},
	),
];
