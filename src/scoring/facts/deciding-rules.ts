/** What an answer asks and offers where others decide: the way there, the measure, the manager's own word, a page. */
import {affirmed, anyOf, asking, exactly, factRule, together, unless} from './side-rule.ts';
import type {FactRule} from './rules.ts';
import {deciders, papers} from './words.ts';

const supports =
	'back|support|sponsor|endorse|recommend|champion|vouch|nominate|argue|fight|defend|speak|stand|push|plead|lobby|behind|favour|favor|help|raise|present|forward|introduce|bring|take|carry|mention|propose|submit|suggest';

// "Would you back up the database" asks for no support.
const otherwise = exactly(
	'would|will|could|can|do ..1 you ..2 read|say|tell|repeat|run|play|give it|that|this|them|all|everything ..1 back ..4',
	'back|bring up the|our ..1 @tech|database|service|server',
	'take a ..2 look|break|seat|minute|note',
);

export const decidingRules: readonly FactRule[] = [
	factRule(
		'asks-process',
		unless(
			asking(
				'process|procedure|procedures|steps|step|route|form|paperwork|path|way|channel|stages|timeline|deadline|approval|sign-off|signature|signatures|template',
				'who|whose|whom ..6 decide|decides|decided|decision|sign|signs|signed|approve|approves|approval|say|sits|sit|owns|call|charge|charges|responsible|involved|see|sees|convince|talk|speak|contact|handles|signature|vote|votes|read|reads',
				'to whom',
				// “So you don’t decide it yourself?”, “is it with you or with HR?”
				'you ..1 not? decide|sign|approve ..2 yourself|alone|it|that|this ..2',
				'is|are it|that|this|decision ..2 you|yours|hr|committee|director ..1 or ..6',
				'with|to you ..6 or ..2 hr|committee|director|finance',
				'whom|who do|will|would you ..3 ask|talk|speak|go ..3',
				'who|whom must|should|do|can|shall|would i|we ..1 ask|tell|see|turn|go|address ..3',
				'who ..3 !did|told|cares|care ..3',
				'last|final|first word|say|signature',
				'how|where ..4 get|make|bring|put|land|ask|start|apply|enter|travel|travels ..4',
				'who else ..4',
				'which|what person|people|team|committee|signature|body|group|department ..5',
				'when|where|how|what ..4 meet|meets|sit|sits|hand|submit|submitted|file|apply|send|go|goes|happens|happen|follows|comes|start',
				`how ..4 ${deciders} ..3 decide|decided|decides|work|works|approved|approve|run|done|handled|go|goes|made|granted|pass|passes`,
				'how ..2 get|bring|move|take ..3 through|past|to|front|approved|there|them',
				'what ..4 have|need|must|should|do i|we|you ..2 do|fill|hand|submit|prepare|bring ..6',
				'walk|talk|take me through ..4',
			),
			asking(
				'i know|understand ..2 how|who|what|when',
				'how ..1 you|they|she|he $',
				'how|why ..2 my problem|fault',
				'who cares|knows',
				'what ..1 happen|happens ..6 if|when|once you|he|she|they|nobody|somebody leave|leaves|quit|quits|change|changes',
				'who did|told|gave|asked|came|built|wrote|has ..2 you|it|that|this',
				'what|which way a|an|of|forward|out',
				'no way',
				'by the way',
				'where|how do|should|shall|can i start|begin',
				// What became of money or people is no way there.
				'where did|has|have ..4 go|gone|went|end|land',
				'what ..1 happen|happens to|with people|those|anyone|anybody|somebody|what|money|savings',
				'who did|does|has|had ..1 more|better|less|most|worse|so|as',
			),
			exactly('what a|an process|mess|way', 'how ..1 is|was|are your|the ..1 week|day|weekend'),
		),
	),
	factRule(
		'asks-criteria',
		unless(
			asking(
				'rulebook|rules|rule|guidance|policy',
				'how ..4 decided|chosen|selected|picked|ranked',
				'what ..4 get|gets|bring|brings|push|pass|passes|fail|fails|reject|refuse|turn ..6',
				'criteria|criterion|requirements|requirement|benchmark|standard|standards|threshold|yardstick|guidelines|level-guide',
				'what|which|how ..4 rule|rules|bar|guide|guideline|policy|measure|measures|points|factors|argument|arguments|evidence',
				`what|which|how ..3 ${deciders}|she|he|you ..4 look|looking|need|want|see|weigh|consider|require|expect|care|compare|value|judge|base|measure|assess|rate|check|like|ask|say|use|trust|believe`,
				'how ..3 measure|weigh|judge|judged|assess|assessed|rate|rated|compare|compared|weighed|measured',
				'on|by|to what|which basis|grounds|measure|criteria|standard|base',
				`what|which ..4 matters|matter|counts|count|carries|carry|weighs|convince|convinces|persuade|persuades|impress|impresses|sway|move|moves|tip|tips`,
				`what ..3 make|makes|made|take|takes ..4 strong|good|case|yes|agree|approve|enough|sufficient|count|worth|difference|exception|exceptional|convincing`,
				'what ..4 base|based ..2 on',
				'what ..3 someone|somebody|person|people|anyone|one ..2 need|needs|have ..3',
				'what ..3 needed|required|expected',
				'what do|does people|others|somebody|anyone ..2 get it|one|that|bonuses for ..2',
				'what ..2 should|must|need|would|do i|we ..3 shown|show|done|reached|reach|delivered|deliver|prove|proven|achieved|bring ..4',
			),
			exactly(
				'what|which ..2 did ..2 say|do|see|want',
				'what do|did you want|need|expect ..1 from|of me',
				'what do|did you want|mean $',
				'what ..1 are|were you saying|talking',
				'i|we know|understand|see what|how|who',
				'phone|number|weather|coffee',
				'what|how ..2 i|we|others|they|people|colleagues|everyone|@name get|gets|got|earn|earns|make|makes !it|one|that|bonuses ..2',
			),
		),
	),
	factRule(
		'asks-backing',
		unless(
			anyOf(
				asking(
					`would|will|could|can|do|may|are|should|if|whether ..1 you ..5 ${supports} ..1 it|me|this|that|the|my|such|for|up|to|a|an|behind|$`,
					'would|will|do|could ..1 you ..3 say|vote|sign|tick|approve|agree ..1 yes|no|it|for|yourself|that|this|$',
					'would|will|are you ..2 on|at my side ..3',
					'would|will|could|can you ..3 say|tell|put ..3 nice|good|kind|positive|word ..3',
					'your word ..6',
					`you ..3 ${supports} ..2 it|me|this|that|for|to|up|behind|case|yourself ..4`,
					'would|will|could|can|do|are you ..4 name|weight|hand|word ..1 to|on|for|under|behind|in',
					'count|rely|depend|build on you|your',
					'do|would|did you ..2 think|believe|feel|agree|say|find ..3 i|it|this|deserve|deserved|earned|right|fair|justified|worth|case ..4',
					'what|how would|do|will you ..3 say|tell|answer|put|recommend|advise ..6 it|them|they|me|asked|there|hr',
					'your ..2 support|backing|recommendation|blessing|endorsement|sponsorship|side|opinion|view|word|vote',
					'where ..1 you ..1 stand|come',
					'yes or no',
					'^ ..1 enough|fair|convinced|satisfied|realistic|reasonable $',
					'you|bonus|money|me ..6 or not $',
					'does|do|would|will|is ..1 that|this|it|they ..2 fair|reasonable|crazy|silly|mad|stupid|realistic|unreasonable|outrageous|greedy ..3',
					'you ..2 on my side',
					'you ..1 behind|for|against|with it|me|this|that',
				),
				affirmed(
					'your ..1 support|backing|recommendation|blessing|endorsement|sponsorship',
					'put in ..2 word',
					'with you behind|beside',
					'where you stand',
					`need|want|like|hope|hoping|ask|asking|count|counting|love ..3 you ..2 to|on|for ..1 ${supports}`,
				),
			),
			otherwise,
		),
	),
	factRule(
		'offers-material',
		unless(
			anyOf(
				together(
					affirmed(
						"i|we|me|let|shall|can|could|'ll|will|would|'d|happy|glad|ready|going ..5 send|write|prepare|draft|put|bring|show|provide|collect|hand|give|mail|email|forward|supply|assemble|attach|compile|make|share|drop|leave|summarise|summarize|type|gather|pull|set|do|fill|present|walk|guide|talk",
						"i have|'ve|had ..1 prepared|written|drafted|made|put|collected|brought|got ..6",
						"you 'll|will|would|can|could|may get|have|receive|find",
						"i have|'ve|'m|got|already ..6",
						'would|will|does|could ..5 help|useful|enough|do',
						'here is|are|it',
					),
					affirmed(papers),
				),
				exactly(`^ a|one|the|my ..1 ${papers} $`, `^ ${papers} $`),
				affirmed(
					'one-pager|one-page',
					'prepared|brought|drafted|written something|anything|it|one ..6',
					'on|in|to one|a|single ..1 page|sheet|slide',
					'a|one|the|my|single|short|small|half page|sheet|summary ..1 with|on|for|of|about',
					'business case',
				),
				affirmed(
					"i 'll|will|can|could|would|'d|shall|happy|glad|let ..4 write|draft|put|sum|note ..1 it|this|that|them|something|everything ..1 up|down|together",
				),
			),
			exactly(
				'not|never|nothing ..3 written|anything|write|have',
				'i|we wrote|built|sent|made|did',
				'you|they|he|she ..1 send|give|show|bring me',
				'you|they can|could write|say',
				'not ..2 know|understand|remember ..8',
				'would|do|must|should|will i|we ..1 have|need to ..3',
			),
		),
	),
];
