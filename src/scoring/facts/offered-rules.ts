/** What an answer puts forward: work the lead would do, another way, something the manager should do. */
import {about, affirmed, anyOf, exactly, factRule, unless} from './side-rule.ts';
import type {FactRule} from './rules.ts';

const will = "'ll|will|'d|would|can|could|shall|might";

/** Work the lead would do on top, and no page to send: that is an errand. */
const offersWork = unless(
	anyOf(
		affirmed(
			`i|we ${will} ..2 take|run|do ..4 rota|on-call|shift|shifts|night|nights|weekend|weekends|support|rollout|migration|training|handover|onboarding|planning|lead|duty|duties|project`,
			`i|we ${will} ..2 take ..1 over|on ..2 _`,
			`i|we ${will} ..3 cover|train|teach|mentor|coach|onboard|document|lead|organise|organize|maintain|supervise ..4`,
			`i|we|'m|am|'re|are ..1 ready|willing|happy|glad|prepared to ..1 take|cover|train|teach|mentor|coach|onboard|document|lead|run|do|help|organise|organize|support|stay|share|work ..4`,
			`i|we ${will} ..2 help ..1 you|them|others|the|with|out ..3`,
			`i|we ${will} ..2 share ..2 it|bonus|money|sum|half ..3 with ..2`,
			'bonus|it|money|sum|that ..1 can|could|would|might be ..1 shared ..2',
			`i|we ${will} ..2 work|stay ..1 longer|late|overtime|extra|until|weekends|another ..2`,
			`i|we ${will} ..3 show|teach|bring ..1 the|other|my|our|your ..1 offices|office|teams|team|colleagues|people|others|juniors|department|departments`,
		),
		affirmed(
			'i|we offer|promise|volunteer to ..1 _ ..4',
			`i|we ${will} ..1 go|come|walk|talk|speak with|to you|him|her|them ..3`,
			`i|we ${will} ..1 call|cancel|negotiate|persuade|convince ..3 myself|him|her|them|it ..2`,
		),
	),
	exactly(
		'i|we would|could|can not ..1 _',
		'would|could ..1 have ..6',
		'you can ..1 see|read|check|look ..3',
		'help ..2 understand|see',
		'take ..1 over|on ..1 me|it|this ..1 $',
		'take ..2 seat|look|minute|guess',
	),
);

/** Puts something forward in any words: "what about …", "we could …", "let's …". */
const suggests = unless(
	anyOf(
		exactly(
			'what|how about !you|me|that|it|this|others|them|him|her _ ..1',
			'why not !now|today|me|yet _ ..2',
			"why do not|n't we|you _",
		),
		affirmed(
			'i|we ..1 suggest|propose|recommend|offer ..2',
			"i|we 'd|would ..1 suggest|propose|prefer|rather|accept|take|settle ..3",
			'my ..1 suggestion|proposal|idea|offer|wish|preference ..2',
			'alternatively ..3',
		),
		about(
			['ask', 'budget', 'hr', 'deferral'],
			affirmed(
				"let 's|us !see|say|be|face|not _ ..2",
				'we|you|they|hr|finance|somebody|@name could|might ..1 !not|see|imagine|say|have|be _ ..2',
				'could|can|might you ..1 take|use|pay|book|put|split|move|spread ..3',
				'we|you can ..1 take|use|pay|book|put|ask|split|move|start|give|spread|try|find|agree|fix|look|link|tie ..3',
				'could|can|would|might we|they|it|that|finance|hr ..1 be|come|go|do|take|use|pay|book|put|split|move|start|spread|make|try|agree|fix|tie|combine ..3',
				'maybe|perhaps|instead ..1 we|you|i|a|the|in|with|from _ ..3',
			),
		),
	),
	exactly(
		'you can|could ..2 see|read|check|look|find|ask|count|imagine|tell|say|understand ..3',
		'we|they|it could ..1 have ..3',
		'before|until|so|because we|they|you could|can ..3',
		'i wish ..4',
		"i 'd|would rather you|he|she|they|not ..3",
		'what|how|who|where|when|which|why ..2 could|can|would|might|should we|you|they|i|it|that|hr|finance ..2',
		'could|can not ..2',
	),
);

/** Something the manager should do, told as a wish. */
const wishesDeed = unless(
	affirmed(
		"i ..1 'd|would ..1 be ..1 happy|glad|grateful|thankful if you ..4",
		'i|we ..1 want|need|like|love|prefer|wish|hope|ask|beg ..1 you to tell|ask|talk|speak|look|check|mention|remember|keep|consider|read|call|write|explain|say|thank|listen|visit|come|know ..3',
		"i|we ..1 'd|would like|love|want ..1 if you ..4",
		'it would ..1 help|be ..2 if you ..4',
		'please tell|ask|talk|speak|look|check|mention|remember|keep|consider|read|call|write|explain|say|thank|listen|think|do|let ..3',
	),
	exactly('please ..1 tell|explain|say ..1 me ..3', 'please do not ..3', 'let me ..3'),
);

export const offeredRules: readonly FactRule[] = [
	factRule('offers-work', offersWork),
	factRule('suggests', suggests),
	factRule('wishes-deed', wishesDeed),
];
