/** Room for others in everyday words. Narrower than the wide wordings: each pattern has the other person and what they did or face. */
import type {Hit} from '../reading/pattern.ts';
import {wording, type Rule} from './rule.ts';

const handbook = 'handbook: leave room for others';

const credit = wording(
	'@name|she|he|they|@team-noun ..3 did|does|carried|had|took|got|handled|pulled|owned|cracked ..2 hard|hardest|most|real|heavy|ugly|worst|bulk|lion|half|tricky|key|big|main|difficult|lot',
	'@name|@team-noun ..2 helped|help|built|wrote|found|fixed|spotted|solved|made|designed|led|rewrote|taught|carried|cracked|pushed|tested|caught',
	"@name|she|he|they 's|is|are|was|were|'re the one|ones|person|people|reason|brains|real",
	'she|he|they ..1 did|built|wrote|found|fixed|spotted|solved|designed|rewrote|cracked|caught|carried ..1 it|that|the|most|half|all|a|this|both',
	'the|a|our|two|my ..2 @department|mechanics|nurses|drivers|planners|interns|intern|students|juniors ..3 found|built|carried|helped|spotted|suggested|caught|wrote|did',
	'idea|credit|work|fix|trick|design|plan|praise|half|most|rest ..2 came|belongs|goes|was|is|were ..1 from? to? @name|her|his|hers|their|theirs|them|the|our',
	'thanks to @name|the|our|my|her|him|them|two|everyone',
	"could|would|'d|can not ..3 without @name|@team-noun|the|them|her|him|their|our|my",
	'without @name|her|him|them|my|our ..3 would|not|we|none|nothing|no|i',
	'as|more ..1 much @name|hers|theirs|his|their|her|@team-noun',
	"@name 's|and ..2 doing|work|idea|baby|credit|achievement|fix|win|as",
	'@name|she|he|they deserve|deserves|earned ..3 praise|credit|thanks|part|share|mention|most|it|applause|half',
	'not ..1 just|only|all ..1 me|mine|my',
	'i only|just|mostly|mainly kept|helped|set|planned|asked|checked|did|cleared|held|reviewed',
	'a|huge|big|great|real|lot ..1 help|thanks|credit ..1 from|to|of @name|@team-noun|them|her|him|the',
	"@name|she|he|they 's|is|was|were|been|has|have ..2 great|brilliant|amazing|fantastic|superb|excellent|terrific|incredible|wonderful",
	'i learned|learnt|got ..3 from @name|her|him|them|the',
	'we did it|that|this ..1 together',
	'knows|know ..4 better than i|me',
	'together with|along with|with help @name|from|her|him|the|them',
);

const burden = wording(
	"i|we do|can|really|totally|fully|completely|quite? know|see|get|realise|realize|understand|hear|appreciate|imagine|noticed|saw|respect ..2 you|your|it|that|there|the|how|why|money|things|budget|everyone|sales|they|this|we ..4 @constraint|@budget|have|has|'ve|had|'s|is|are|were|was|need|must|can|cannot|not",
	'must|cannot ..1 be|have|feel ..2 easy|hard|tough|rough|pressure|pleasant|time',
	'must suck|hurt|sting',
	"you|you've have|'ve ..1 to ..2 juggle|explain|defend|answer|tell|justify|balance|share|cut|save|think|decide|choose|keep|be|treat|look|face|weigh|sell",
	"you have|'ve|had|got ..2 lot|lots|plenty|enough|many|others|bosses|boss|hard|tough|limits|pressure|less",
	"you 're|are the|in|under|stuck|between|caught ..2 one|middle|pressure|boss|spot|position|there|sides",
	'no|not ..1 fun|easy|nice|pleasant ..3',
	"i would|'d not ..2 want ..3 your|that|to|be",
	'you ..1 were|are right',
	'makes ..1 sense',
	'fair|good|reasonable ..1 enough|point|question|concern|rule|worry|reason',
	"that|this|it|which 's|is|sounds|seems fair|reasonable|understandable|tough|rough|sensible",
	'sorry to hear|about|you',
	"not|n't your|his|her ..1 fault|rule|rules|call|decision|choice|doing",
	'totally|completely|fully|really get|understand|see it|that|why|you',
	'for everyone|everybody|all of us',
	'hard|tough|rough|bad|ugly|tight|difficult|lean|rotten|stressful ..1 year|quarter|month|week|time|times|round|spot|job|season',
);

const thanksFor = wording(
	'thank|thanks|thx|cheers|grateful|thankful ..3 for ..2 ~ing|your|the|this|that|it|time|taking|being|making|asking',
	'thank|thanks|thx ..3 that you',
	'grateful|glad|happy|appreciate|appreciated|thankful ..2 you|that|your|it|the|how',
	'means|meant|helps|helped ..1 a lot|lot|much',
	'good|nice|kind|fair|decent of you',
	'you ..1 fought|stood|spoke|tried|pushed|asked|listened|took|made|backed ..4 for|me|us|time|up',
);

const room = wording(
	'tell|let|say|stop|correct|shout ..1 me|so|know|us|if ..2 if|where|what|when|how|why',
	"if i 'm|am|'ve|have|got|was|misread ..3 wrong|off|missed|mistaken|missing|too|out|asking|overlooked",
	'i ..1 may|might|could be|have|well|still ..3 wrong|off|mistaken|missed|biased|overestimated|misjudged',
	'happy|glad|fine|open|willing|ok|okay|ready ..1 to|with|for|if|about ..2 wrong|hear|talk|change|wait|less|smaller|another|other|different|learn|adjust|either|half|split|both|later|something|pick|any|discuss|share|take|be|another|spring|you',
	'what would|could|might|can|do|does ..2 help|need|make|take|think|suggest|convince|change|work|like|want|prefer|advise|do|it|i',
	'how ..1 would|do|does|could ..1 you|that|it ..3 see|feel|think|sound|look|prefer|like|do',
	'if ..2 not|no ..1 now|then|money|cash|possible|this|today|that ..3 then|could|can|what|when|would|maybe|is|how',
	"you know|see|'d|can ..4 better|more than|better|best",
	"does not|n't ..1 have|need ..2 money|cash|now|all|today|big|much|be",
	'could|would|might ..4 smaller|half|split|instead|other|different|days|training|course|later|parts|part|small|some',
	'doesn|does not ..1 have to be',
	'days|leave|training|course|conference|title|time ..1 off|instead|would|also|too|works',
	"i can|could|'ll|would|'d ..1 live|accept|wait|take|settle|manage|work ..2 with|until|for|less|half|fine",
	'i|we ..1 was|were|got|made|should ..3 wrong|mistake|mistakes|sooner|earlier|differently',
	'my ..1 mistake|fault|mistakes|bad|part|share',
	'whichever|however|either|any ..2 works|suits|easier|fine|helps',
	'your|honest|real ..1 view|opinion|take|advice|feedback|thoughts|sense|read|call|idea',
	'what|where|anything ..4 missing|miss|missed|wrong|unclear|better|improve|differently|weak',
	'where|how you see|saw ..2 it|this|differently|lower|higher',
	'if you ..2 see|think|prefer|find|want|disagree|like|rather|feel ..3 lower|less|different|differently|otherwise|wrong|another|better|it|tell|that|other',
);

const first = (find: Rule['find']): Rule['find'] => {
	return (reading, context) =>
		find(reading, context).filter(({from}) => from <= 8 && reading.tokens[from]?.sentence === 0);
};

const kinds: readonly Rule['find'][] = [credit, burden, thanksFor, room];

const kindsIn: (...given: Parameters<Rule['find']>) => (readonly Hit[])[] = (reading, context) =>
	kinds.map((kind) => kind(reading, context)).filter((hits) => hits.length > 0);

export const plainHumilityRules: readonly Rule[] = [
	{
		id: 'humility.names-their-part',
		cue: 'humility',
		since: 1,
		says: 'Says in plain words what another did.',
		source: handbook,
		fires: [
			'Honestly, Irina did the hard part.',
			'The idea came from the night crew.',
			'Thanks to Omar it held.',
		],
		quiet: ['I did the hard part.', 'I had an idea.', 'I sent it to Omar.'],
		find: credit,
	},
	{
		id: 'humility.sees-their-burden',
		cue: 'humility',
		since: 1,
		says: "Puts the manager's situation in own words.",
		source: handbook,
		fires: [
			'That must be a rough spot.',
			'You have to answer for the whole floor.',
			'I get why you are careful.',
		],
		quiet: ['You have my mail.', 'The tests must pass.', 'I understand.'],
		find: burden,
	},
	{
		id: 'humility.thanks-for-it',
		cue: 'humility',
		since: 1,
		says: 'Thanks for something done.',
		source: handbook,
		fires: ['Thanks for making time.', 'I am glad that you asked.'],
		quiet: ['Thanks.', 'I asked for the time.'],
		find: thanksFor,
	},
	{
		id: 'humility.leaves-room',
		cue: 'humility',
		since: 1,
		says: 'Leaves room for another view, form or time.',
		source: handbook,
		fires: ["Tell me if that's off.", 'It does not have to be cash.', 'What would help you with that?'],
		quiet: ['I tell you it is so.', 'I want cash.', 'What a year.'],
		find: room,
	},
	{
		id: 'humility.two-plain-kinds',
		cue: 'humility',
		since: 1,
		says: 'Leaves room for others in two plain ways.',
		source: 'guideline: two different kinds',
		fires: ["That must be a rough spot. Tell me if I'm off."],
		quiet: ['That must be a rough spot.'],
		find: (reading, context) => {
			const found = kindsIn(reading, context);
			return found.length > 1 ? found.flat() : [];
		},
	},
	{
		id: 'humility.opens-with-credit',
		cue: 'humility',
		since: 1,
		says: "Opens with another's part.",
		source: 'guideline: concrete and leading',
		fires: ['Irina did the hard part. I made the plan.'],
		quiet: ['I made the plan. Irina did the hard part.'],
		find: first(credit),
	},
	{
		id: 'humility.opens-with-burden',
		cue: 'humility',
		since: 1,
		says: "Opens with the manager's situation.",
		source: 'guideline: concrete and leading',
		fires: ['That must be a rough spot. Let us look in May.'],
		quiet: ['Let us look in May. That must be a rough spot.'],
		find: first(burden),
	},
	{
		id: 'humility.some-plain-kind',
		cue: 'humility',
		since: 1,
		says: 'Leaves room for others in one plain way.',
		source: 'guideline: one kind',
		fires: ['Thanks for making time.'],
		quiet: ['The build takes 12 minutes.'],
		find: (reading, context) => kindsIn(reading, context).flat(),
	},
];
