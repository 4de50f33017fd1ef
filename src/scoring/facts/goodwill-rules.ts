/** What an answer says between two people: what went wrong, how it is mended, the wish to stay. */
import {about, affirmed, anyOf, exactly, sideRule, together, type SideRule} from './side-rule.ts';

export const goodwillRules: readonly SideRule[] = [
	sideRule(
		'owns-fault',
		anyOf(
			exactly(
				'i should not have ..1 written|said|shouted|done|sent|raised|spoken|reacted|let|gone|interrupted|ignored|put|called|pushed|told',
				'i ..1 wish ..1 i ..2 not',
			),
			affirmed(
				'my ..1 fault|mistake|error|bad|doing|failure',
				'i was|am ..2 wrong|rude|sharp|harsh|curt|unfair|impatient|loud|short|blunt|unkind|hard|angry|defensive|cold',
				'i got|handled|did|said|put|took|made|wrote it|that|this|the ..2 wrong|badly|poorly|mistake|conversation',
				'i ..1 handled|did|said|put ..4 wrong|badly|poorly|clumsily',
				'i should ..1 have ..1 listened|asked|waited|checked|warned|handled|spoken|stopped|counted|apologised|apologized|known',
				'i could have ..2 handled|said|listened|been|put|done|asked',
				'that|it|this was|is|one ..1 on me',
				'wrong|unfair|rude of me',
				'i own|owned that|it|this|up',
				'i lost my temper|patience|cool|nerve|head',
				'i ..1 snapped|shouted|overreacted|overstepped|yelled|barked',
				'i hurt|offended|embarrassed|upset|ignored her|him|them|@name|@team-noun|people',
				'i accept|take ..2 criticism|complaint|blame|responsibility|point|that',
				"i am|'m|was sorry for|about|that i",
				'i apologise|apologize|apologised|apologized for|to|that|and|the',
				"i am|'m not proud",
				'she|he|they was|were|is|are|had right|reason|point',
				'complaint was|is ..1 fair|right|justified|true',
				'i went too far',
				'i crossed ..1 line',
				'^ yes|true|right ..3 happened',
			),
		),
		{
			fires: [
				'That was my fault.',
				'I was too sharp with her in that review, and she was right to say so.',
				'It happened, I shouted, and I should have waited.',
				'I should not have written it to the whole channel.',
				'I own that.',
				'The complaint was fair.',
			],
			quiet: [
				'That was not my fault.',
				'I was right and they know it.',
				'I am sorry to ask again.',
				"I don't think I was wrong.",
				'I should get the full amount.',
				'Somebody made a mistake.',
				'They complain about everything.',
			],
		},
	),
	sideRule(
		'repair',
		anyOf(
			affirmed(
				"i have|'ve|already ..1 apologised|apologized|apologize|apologise|spoken|talked|met|agreed|changed",
				'i ..1 apologised|apologized',
				"i 'll|will|shall|am|want|'m ..2 apologise|apologize|speak|talk|sit|meet ..1 with|to|down",
				'i sat down|together with',
				'make it|that|this right|good',
				'from now on ..1 i|we',
				'next time i|we',
				'in future i|we',
				'since then i',
				'i now|always|since ..2 ask|wait|listen|let|check|count|write|reread|read|talk|sleep|bring|start',
				'i ..1 asked @name|her|him|them for|how|what|whether|to',
				'we|they|and|have ..1 cleared|settled|sorted it|that|things',
				'we ..1 agreed|agree ..1 how|that|on|to',
				'started|set|holding|running ..2 weekly|regular|feedback|retro|one-to-one|retrospective',
				'coaching',
			),
			together(
				affirmed('since|after then|that', 'since @month|the|last'),
				affirmed('talk|talking|meet|listen|apolog*|feedback|complaint|complaints|spoken'),
			),
		),
		{
			fires: [
				'I apologised to him the next morning.',
				'I will sit down with Lena on Monday.',
				'Since then I ask first and write after.',
				'I now let a colleague read it before I send it.',
				'We agreed how we argue: first alone, then in the room.',
			],
			quiet: [
				'I have not apologised and I will not.',
				'They should apologise to me.',
				'Since then we have had no outage.',
				'It was a hard week for everyone.',
				'I will send you the page.',
			],
		},
	),
	sideRule(
		'wish-to-stay',
		about(
			['opening', 'ask', 'budget', 'hr', 'deferral', 'close'],
			anyOf(
				affirmed(
					'want|like|love|prefer|hope|plan|intend|glad|happy|mean|rather ..2 stay|remain|continue|keep|grow|be ..2 here|with|in|on|at|$',
					'want|like|love|prefer|hope|plan|intend|mean to stay|remain',
					'rather ..1 stay|here',
					'i ..2 like|love|enjoy ..4 here|team|work|place|people|company|job',
					'see myself|my future here|with|in',
					'my ..1 future|place|home is ..2 here',
					"i am|'m|will|'ll staying|stay|here",
					'first choice|wish ..2 here|this',
				),
				exactly(
					'not|never ..2 looking|leaving|interviewing|searching|applied',
					'not|never ..2 going|go anywhere|elsewhere',
					'not ..3 leave',
					'no ..1 offer|interview|interviews',
					'not ..2 threat|threaten|threatening|blackmail|stick',
				),
			),
		),
		{
			fires: [
				{topic: 'budget', answer: 'A recruiter called me, and I want to stay here.'},
				{topic: 'budget', answer: 'No, there is no other offer.'},
				{topic: 'budget', answer: 'I am not looking for another place.'},
				{topic: 'budget', answer: 'I like the team and the work, that is why I came to you first.'},
				{topic: 'budget', answer: 'It was not meant as a threat. I would rather stay.'},
			],
			quiet: [
				{topic: 'budget', answer: 'I do not want to stay here.'},
				{topic: 'budget', answer: 'I have an offer and it is better.'},
				{topic: 'budget', answer: 'If you want me to stay, pay.'},
				{topic: 'budget', answer: 'Maybe I leave, maybe not.'},
			],
		},
	),
];
