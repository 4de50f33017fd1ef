/** A grudge told by its grammar: who did not do what anybody could, who gets and who does not, how often it has been so. */
import {actsOf} from '../reading/acts.ts';
import type {Hit} from '../reading/pattern.ts';
import type {Reading} from '../reading/reading.ts';
import type {Topic} from '../../terms.ts';
import {wordingToEnd as wording, type Rule} from './rule.ts';

const handbook = 'handbook: no grievance in the room';
const pushedBack: ReadonlySet<Topic> = new Set(['budget', 'hr', 'deferral', 'close']);
const graspers = new Set([
	'know',
	'understand',
	'appreciate',
	'realise',
	'realize',
	'gather',
	'accept',
	'see',
]);

/** Not where the sentence says that one understands it, nor where a question asks for it. */
function blamed(find: Rule['find'], questions = false): Rule['find'] {
	return (reading, context) =>
		find(reading, context).filter(({from}) => {
			const {tokens, sentences} = reading;
			const sentence = sentences[tokens[from]?.sentence ?? -1];
			if (!sentence || (sentence.asks && !questions)) return false;
			return !tokens
				.slice(sentence.from, Math.min(sentence.from + 4, from))
				.some(
					({text}, at) =>
						graspers.has(text) && ['i', 'we'].includes(tokens[sentence.from + at - 1]?.text ?? ''),
				);
		});
}

const neverDid = blamed(
	wording(
		'@above|they|he|she|who|that|you|people|somebody|someone|department|them|these|those|committee|one|anybody|anyone|everybody|nobody ..3 never|hardly|barely|rarely ..3 @deed',
		'nobody|no-one|noone|none|not-one ..3 upstairs|above|here|there|them|management|leadership|company|floor|team|building|office ..3 @deed|ever|even|has|so',
		'nobody|no-one|noone|none ..1 ever|even|once|so|bothered|has|had|ever ..3 @deed',
		'nobody|no-one|noone ..1 helped|helps|listened|listens|cared|cares|noticed|notices|thanked|thanks|bothered|looked|called|lifts|asks ..1 me|us|my|our|anything|out|about|how|what|$|to',
		'not one|a|single ..1 of? ..1 them|you|soul|person|people|us ..4 @deed',
		'not ..1 one|single ..1 thank|word|person|soul|email|question|reply',
		'seldom|never|not ..1 ever|once|single ..4 @deed',
	),
);

const couldNot = blamed(
	wording(
		'@above|they|he|she|who ..2 can|could|would not ..1 even? ..1 @deed|tell|hold|organise|organize|spot|clear|get|boil|plan|count|name|manage|pour|drive|hit|make|keep|recognise ..1 a|the|my|our|its|their|one|it|out|what|me|us|two|how|anything|decision|if',
		"@above|they|he|she|people|who ..2 do|does|did|have|has|had|'ve not ..1 @deed|clue|idea ..1 me|us|my|our|what|how|why|that|a|the|it|anything|one|who|$|this",
		'@above|they|he|she|people|you ..1 has|have|had|with|without ..1 no|zero ..1 idea|clue|interest|respect|spine|shame|intention|concept',
		'you do|did|have|could not ..1 even|bother|show|tell|listen|care|call|invite|ask|read|notice|lift|once|ever|stand|fight|protect|defend ..1 me|us|up|my|to|a|it|for|that|once|$',
		"you 'd|would|will|'ll|might ..1 know|understand|see ..2 if|had",
		"if|had @above|they|somebody|someone|anyone|anybody|people|qa|backend|frontend|ops|product|colleagues|others ..2 had|did|would|'d|done|answered|listened|cared|bothered|read|looked|wanted ..2 their|its|job|jobs|done|listened|cared|bothered|looked|answered|asked",
		'think|thought|hoped|expected ..3 somebody|someone|anybody|anyone|hr|management|leadership ..4 have|had|might|would|noticed|@deed',
		'time somebody|someone|anybody|they ..3 listened|noticed|asked|thanked|cared|woke|said|showed',
	),
);

const theyDid = blamed(
	wording(
		'@above|they|he|she|somebody|someone|people|backend|frontend|qa|ops|folks|guys|fellows|clowns|you|department|team|teams|lead|half|architects|colleagues|others ..1 @harm ..2 it|me|us|my|our|the|all|everything|on|everyone|half|that|this|down|with|again|up|away|behind|for|every|$|about|through|three',
		'@above|they|he|she|you|which ..2 took|takes|take|needed|need|spent ..3 weeks|months|ages|years|forever|@is-duration ..2 to|for|on|over|changing|signing',
		'@above|they|he|she|you|people ..2 sat|sit|sits|sitting|slept|sleep|sleeps|lay|hid|hide|hides ..1 on|over|behind|through|there ..4',
		'@above|they|he|she|you changed|changes|moved|rewrote|changed|tore|shifted ..2 its|their|your|his|her|the|mind ..1 mind|minds|rules|goalposts|goal|line|brief|spec|scope|requirements|bar|roadmap|document|priorities|criteria',
		'@above|they|you|people keep|keeps|kept ..1 ~ing',
		'you|they|hr promise|promised|swore|assured|say|tell ..6 then|but|nothing|forgot|forget|never|still',
		'you let|lets|letting them|it|him|her|this|that',
		'all you|they ever|do',
		'you could|should|might have ..1 said|told|asked|warned|fought|listened|known|spoken|stood|done|thought|backed',
		'@above|they|he|she|you|company|people|place ..2 only|just|merely|simply ..1 notice|notices|know|knows|care|cares|see|sees|come|comes|make|makes|slow|slows|call|calls|listen|listens|reward|rewards|sit|sits|talk|talks|want|wants|look|looks|count|counts|remember|remembers|hear|hears|pay|pays|copy|nod|have|pass|push',
		'left|leave|leaving|made|make|makes|inherited|inherit|chaos|mess|clean|cleaning|fixing|fix|fixed ..2 mess|chaos|shambles|rubble|wreck|broke|broken ..3',
		'not my|our fault|mess|mistake|doing',
		'my|our part|side|bit|code|half|team ..1 was|is|did|were fine|ok|okay|clean|perfect|good|done|right',
		'because|cause|cos|since @above|they|you|qa|backend|product|marketing|purchasing|planning|frontend|nobody|somebody|others|he|she ..1 never|not|kept|sat|changed|forgot|could|did|lost|keep|slept|failed|blocked|ignored|signed|broke|always|only|do|does|had',
		"blame|fault|reason|culprit ..1 is|lies|sits|sitting|was|'s ..2 with|on|at|upstairs|third|floor|not|theirs|yours|his",
		'i|we get|got|take|took|take|carry the|all blame|flak|stick|beating|beatings',
		'told|warned|wrote|asked|begged|reminded|chased|chase|remind|ask ..2 them|you|him|her|hr|qa|product ..3 times|twice|weeks|again|writing|months|often',
		'had|have to ..1 chase|beg|remind|fight|shout|ask|plead|scream|queue ..1 you|them|hr|finance|for|everyone ..1 @number|times|twice|four|three|again|$',
	),
);

const others = wording(
	'@betters ..4 get|gets|got|has|have|had|receive|receives|received|take|takes|took|enjoy|enjoys|celebrate|celebrates|eat|drink|fly|flew|drive|drives|toast|are|is|no|open|always|walk|paid|bag|pocket ..8 and|while|but|we|i|us|me',
	'and|while|but|yet|whereas|meanwhile we|i|engineers|us ..1 get|sit|clean|pay|stand|receive|beg|eat ..3 $|a|the|here|nothing|crumbs|up|at|none|scraps|leftovers|another|until',
	'what|all ..1 we|i|you got|get|gets ..1 was|is|for|a|an|$|in',
	'for us|me|them|engineers|engineering|ordinary|workers|people|rest|those ..4 none|zero|nothing|never|closed|no|always|crisis|cap|freeze|crumbs',
	'zero|nothing|none|closed|crumbs|not|no ..1 for us|me|engineers|mine|engineering|ours|like ..1 $|but|and|aye|then',
	'not me|us|ours $',
	'one|a ..1 rule|rules|law|standard|scale|set ..4 for ..6 another|different|other',
	'fair|good|lean|essential|hard|tight ..1 to|for whom|who|them|you',
	'the ..1 same|usual ..1 @number|three|two|four|few|names|faces ..1 names|people|faces|guys|ones',
	'more|faster|quicker|warmer ..4 than ..1 the|our|this|your ..1 @above|comp|department|team|office|system',
	'when|whenever|if it|there|something|the|anything ..2 leaks|breaks|burns|fails|crashes|stops|trouble|fire|wrong|down ..3 they|you|everyone|everybody ..1 call|calls|ring|remember|know|find|come|want',
	'not ..1 remember|recall|see|saw|notice ..1 a|any|the|much freeze|crisis|cap|trouble|problem|policy|rule|shortage ..2 when|for|on|in',
	'ask|asked|applied for ..4 and|i|but got|get|received a|an',
	"that|this was|is|'s my|our|the ..1 reward|recognition|thanks|bonus|raise|gratitude $",
	'my|our reward|thanks|recognition ..4 is|was',
	'you|they|we ..2 like us|me $',
	'people|engineers|men|folk like us|me',
	'until|unless|when|except the|some|a ..1 @above|chairman|director|boss|president|king ..1 wants|needs|fancies|asks|gets',
	'when @name|he|she|they|others|sales asked|asks|want|wants|wanted|needs|needed',
	'when it ..3 my|mine|our|ours|me|us',
	'the|that chap|guy|fellow|man|woman|person|one ..1 before|after|next ..2 me|us|mine ..2 got|gets|had|walked|received',
	'even the|an ..1 intern|interns|trainee|cleaner|temp|dog|cat|plants|newcomers',
	'rather|easier|cheaper|sooner|happier|quicker ..2 pay|give|spend|buy|hire|get|lose|approve ..6 than',
	'more ..4 from ..5 than ..1 from? you|them|hr|anyone|anybody',
	'no freeze|crisis|rules|cap|problem when',
	'@name|somebody|someone|else gets|got ..2 promoted|praised|credit|applause|promotion|thanked|corner',
	"if i|we 'd|had ..1 broken|failed|shouted|threatened|screamed|complained|left|quit|made|cried ..8 you|they|somebody|hr",
	'plenty|always|enough|only|there|found|find|cash|money|budget|room|open|suddenly|generous|rules|no ..3 for ..3 @betters|@perk|friends|yourselves|themselves|some',
	'the|same|always|only ..1 same people|persons|ones|faces|guys|folks|fellows|crowd',
	'the|those|only|to|for|of|whoever ..1 ones|those|people|persons|person|guys|whoever|folk ..1 who|that|with ..1 shout|shouts|scream|make|makes|made|complain|leave|threaten|talk|talks|smile|play|know|knows|want|sit|sits|never|ever|joined|came|go|goes|come|nod|throw|speak|look|flatter|kiss|love|loudest|has|can',
	'friends|friend|favourites|favorites|cousin|nephew|buddy|pets of|the ..1 director|boss|management|ceo|chief|owner',
	'reserved|goes|go|went ..1 always|only|for|to ..2 those|whoever|ones',
	'@betters|everyone|everybody|others|they|second|floor ..3 got|get|gets|had ..1 theirs|his|something|bonuses|paid|pizza|party|bonus|envelope|raises',
	'some|they|others|certain are|is ..1 more equal|lucky',
	'not|never ..2 apply|applies|applied|hold|holds|count|counts ..1 to|for ..2 @betters|your|you|them|everyone|all|own',
	'no freeze|cap|limit|crisis|rules|ceiling|austerity|budget ..1 on|for|when|at|with ..3 @betters|@perk|that|the|those|them|you|friends',
	'never ..2 problem|issue|crisis|tight|trouble|frozen|freeze ..1 when|for|with|if',
	'more important|urgent|valuable|precious|essential ..1 than ..2 people|us|we|engineers|ones|staff|team|me',
	'worth|for|only|deserve|got|get|gets|be|given|to|of ..1 a|an ..1 mug|handshake|certificate|pizza|newsletter|voucher|emoji|hoodie|sticker|card|cake|email|applause|clap|pen|rack|pat|photo|webinar|thank|t-shirt|banana ..1 $|and|for|instead|so|but|from|in|at|you',
	'who|and ..1 gets|got|pays|paid|takes|took the ..1 applause|credit|bill|money|bonus|praise|cake|price|glory|party|mess',
);

const recurs = blamed(
	wording(
		'heard|told|promised|asked|same|waiting|waited|patience|patient|postponed|sentence ..3 since|every|each ..1 @date|@round|@is-date|i|single',
		'you|they|hr|she|he|that|it|was ..2 said|told|promised|heard|wrote|thought ..4 last|previous|twice|three|same|also|too ..1 @round|time|word|thing|$|also|too|year|before',
		"i|we|'ve|have|been ..2 heard|told|promised ..2 that|this|it|already ..1 before|last|already|times|twice|every|since|too|one|line|sentence|song|$",
		"that|this|it 's|is|was ..2 what ..1 i|we|you|they ..3 got|said|told|heard|say|hear|tell ..5 last|before|time|every|too|then|always|in|guy",
		'too|last|year|spring|autumn|cycle|time|round|that and the ..1 one|year|cycle|time|spring|round|autumn|quarter|years ..1 before',
		'before that ..3 after|it|the|came|was|we',
		"'s|is|are|was always ..2 some|another|something|one|bad|wrong|too|next|later|somebody|someone|us|engineering|me|same|excuse|reason|wait|busy",
		"there 's|is always",
		'when|how ..1 is|is|was|ever ..1 not|it ever|it|always|ever $',
		'every|each @round ..2 a|the|another|we|you|there|it|same|new|some|somebody ..2 new|another|same|reason|excuse|hear|song|story|is|something|ask|one|late|told',
		"i 've|have been|seen|sat|lived ..2 here|through ..2 for|nine|through|@number|@qty|many|several ..2 of them|those|these",
		'just|exactly|much|same like|as the|every|last|all ..1 last|other|time|year|before|previous|always|one ..1 $|two|three|time|year|times|cycle',
		'second|third|fourth|fifth|sixth|seventh|nth|tenth|umpteenth|another ..1 cto|manager|boss|reorg|time|cycle|year|postponement|promise|excuse|years|restructuring|reorganisation|framework|times|round|rounds|freeze|delay ..2 in|running|now|and|already|same|row|since|$',
		'@number years|year|cycles|times|reviews|quarters|rounds running|now|straight|already',
		'one|another more|other year|cycle|quarter|time one|and|another',
		'not ..1 surprise|surprised|surprising|shocked|news|new|first|exactly|unexpected ..2 $|coming|by|here|that|time|any|from',
		'as|like always|ever|usual ..1 $',
		'forgotten|forgot|late|moved|postponed|nothing|lost|left|empty ..2 again $',
		'time|times again ..2 $|and|the|we',
		'yet|once again|more ..1 $|we|i|the|it|another|engineering|nothing',
		'counting|count how ..1 often|many|times',
		'stopped|given|lost|ceased|quit|stop ..1 believing|counting|hoping|faith|hope|trust|trusting|expecting',
		'story of my|our',
		'see|believe ..2 it when',
		'you|they|hr|always keep|keeps|kept ..1 ~ing ..3 $|me|us|it|the|my|goalposts|out|later',
		'moving|moved|move|moves|shifting the ..1 line|goalposts|bar|target|goal',
		'long time|while coming|ago ..1',
		'wait|waiting and wait|waiting',
	),
);

const hurts = blamed(
	wording(
		"i|we|it|feel|feels|felt|'m|am|are|been|being|getting|bit|quite|rather|little|so ..2 taken for granted",
		"i|we|'m|am|are|'re|feel|feels|felt|been|being|get|getting|grown|so|really|frankly ..3 weary|fed-up|frustrated|insulted|invisible|ignored|overlooked|humiliated|angry|furious|bitter|offended|unappreciated|undervalued|betrayed|cheated|exploited|demoralised|demoralized|let-down|disappointed|belittled|dismissed|disrespected|fooled|mocked|punished|annoyed|upset|disillusioned|unseen ..1 $|of|up|with|by|that|to|and|,|in|about|after|again|now|here",
		"that|this|it|which|'s|is|was|feels|quite|rather|deeply|frankly|honestly|simply|just|pretty|bit ..2 unfair|unjust|insulting|humiliating|shameful|disgraceful|outrageous|ridiculous|absurd|pathetic|unacceptable|demeaning|hypocritical|offensive|disrespectful|regrettable|disappointing|petty|nonsense|bs|bullshit|joke|farce|circus|lottery|kafkaesque|madness|insane|dysfunctional",
		'hard|difficult|not|hardly|no ..2 not|fair|right|decent|acceptable|motivating|motivation|way|how ..2 to feel|treat|take|be|people|reward|take',
		'nobody|no-one|noone|no ..1 one? ..1 helped|asked|told|called|thanked|noticed|cares|cared|listens|listened|supported|answered|ever ..1 me|us|if|once|$|my|how',
		'waste|wasted|wasting ..2 my|our|an|of|hour|time|twenty|half|another|months',
		'for|like ..1 nothing|granted $',
		'i|we ..1 did|do|done|gave|give|worked|built|got ..3 this|that|it|all ..2 for a|nothing|what|this',
		'thanks|thank ..1 for|you ..1 for? ..1 nothing|little|zero',
		'fine|nice|pretty|empty|beautiful|lovely|big|just|only words ..2 $|do|they|not|pay|they|but|again|from|and',
		'not ..1 a ..1 reason|answer|argument ..3 excuse|$',
		'excuse|excuses|pretext|fairy-tale|fairytale ..2 $|again|every|always|and|for|that|is|me',
		'on deaf ears',
		'kill|hurt you|them|anyone|hr to',
		'laugh|cry|funny if it|that',
		'lecture|lectures|lectured|advice|told|judged|decided|rated ..4 by|from people|someone|somebody|persons|those|men',
		'problem|trouble|reason is|sits|lies ..2 upstairs|above|them|you|hr|management|leadership',
		'my|our ..1 name ..1 is|was not ..1 even|on|in|there',
		'slap|kick|spit|punch in the',
		'treated|treat|treats|treating ..2 like|worse|differently|badly|second',
		'second|third class|rate ..1 citizen|citizens|people',
		'what|how ..2 am|are|is|do|does|can|should ..1 i|we|anyone|anybody|people supposed|meant|to|expected ..1 to|motivate|feel|tell|believe|explain',
		'what ..1 does|do|is|are hr|they|he|she|management|people|those|the|that|finance ..1 even|actually|exactly|really|there|for|do|know|department ..2 do|know|understand|does|for|paid|$',
		'who does|decides|would|can then|that',
		'whose pocket|pockets|fault|desk|idea',
		'is|was|this|that ..1 how|what ..1 you|company|we|they|place|people|loyalty ..1 treat|treats|reward|rewards|thank|thanks|value|do|call|get|gets|works|is',
		'why ..1 did|do|should|would|am i|we ..1 even|bother|still|care ..3',
	),
	true,
);

const said = wording(
	'@mockword ..6 $',
	'@mockword ..6 @above|they|nobody|somebody|@betters|@perk|there|always|merit|appreciation|loyalty|money',
	'must be|feel ..1 so|very|really|terribly|quite|nice|hard|comfortable|lovely|wonderful|pleasant|tough|easy|exhausting|convenient|great|fun|good|difficult ..2 $|to|up|with|for|having|being|deciding|when|that',
	'i|one|we ..1 notice|observe|observes|note ..1 the|that|it|there|no|how|nobody|you|,|and|which|$',
	'one ..1 would|might|does|must|had|has|can ..3 hoped|hope|thought|think|wonder|expect|expected|feel|observes|ask|almost|suppose|marvel',
	"i 'm|am told|sure ..5 they|optics|their|somebody|it ..2 was|were|is|been|have|has|enjoyed|needed|worth",
	'i suppose|imagine|presume ..2 we|the|they|it|that|somebody|committee|i|nobody ..2 must|is|are|was|were|all|busy|should|have|will|had',
	'it|that|so|middle seems|appears ..3 $|that|like|nobody',
	'as everybody|everyone|we|you|always knows|all|know',
	"you|one|anyone 'd|would ..1 think|thought|expect ..2 somebody|someone|they|that|the|we|it",
	'makes|make you|me|one ..1 wonder|think|laugh|smile',
	'no|without|little doubt|wonder ..4 the|they|good|it|people|nobody|that',
	'some|quite|what ..1 pity|shame|joke|treat|surprise|coincidence|comfort|relief|honour|honor|joy|insight|revelation|system ..1 that|to|this|$|it|for|and',
	'do|please|kindly ..1 give|pass|send|convey ..2 my ..2 regards|congratulations|compliments|thanks|love ..1 to',
	'how ..1 very ..1 like|generous|kind|nice|convenient|touching|thoughtful|moving|noble|typical|reassuring|comforting|wise|fair|brave',
	"that|it|this 's|is|was|would ..2 rich|cute|precious|adorable|novelty|specialty|speciality $",
	'that|it|this would ..1 be ..1 a first|start|novelty|change|miracle',
	'what a|an ..1 surprise|treat|shock|joke|circus|shame|waste|farce|place|company|coincidence|system|show|comedy',
	'so|very|really|real|quite|how|most|terribly|truly ..1 generous|convenient|classy|interesting|touching|original|thoughtful|noble|rich|motivating|inspiring|typical|reassuring|elegant|brave ..1 $|of|that|how|by',
	'so|all ..1 much for|more ..1 the|that|our|your|important',
	'congratulations|bravo|applause|well-done|hats|chapeau|cheers|kudos ..1 to|$|off|then|for ..2 group|company|management|board|them|finance|hr|whoever|$',
	"i 'm|am|was ..1 overwhelmed|speechless|touched|moved|thrilled|honoured|honored|delighted|impressed|shocked ..1 $",
	'works|work|done|do|happen|happens|goes|go|are|is ..1 around|here|in|this ..1 here|place|company|house|building|for|outfit ..1 $',
	'funny|strange|odd|curious|interesting|amazing|remarkable how|that|is|enough ..8',
	'where ..1 good|ideas|merit|talent|dreams|requests|careers|hope|money|papers ..2 go|goes|die|dies|is|are|disappear|rest',
	'buttering|butters|brown-nosing|politics|nepotism|favouritism|favoritism|bureaucracy|tamasha|overlords|charade|hypocrisy|double-standard|chaos|double-standards',
	'how|so very? nice|lovely|good|convenient|generous for|of the|them|you|sales|shareholders|him|her',
	'where|when ..1 nobody|no-one|everyone|everybody ..3 responsible|guilty|knows|decides|shrugs|nods',
	'greatest|biggest|best|important asset|resource|capital',
	"we|we're|all ..1 're|are ..1 family|heroes|one-team ..1 until|when|but|as|$",
	'meritocracy|motivational|heroes|beggars|slaves|puppets|town-halls',
	'they|you|i|team ..1 call|calls|called ..1 it|hr|that|them|this|him ..2 $|the',
	'so ..1 now ..1 it|that|there|we|i',
	'form|meeting|committee|process|email|report ..1 about|for|of the|a form|meeting|committee|process|email|report',
	'which|what excuse|reason|story|song|obstacle ..2 is|this|now|will',
	"i 'm|am|'ve ..1 starting|begun|beginning|started|inclined|tempted to think|believe|suspect|feel|wonder|see|understand|get",
	"i 'd|would ..1 love|like|be|enjoy to ..1 hear|see|know ..2 answer|that|them|him|it|day",
	'half|most|none|some|all of|in ..1 that|the|those|your|our ..1 board|committee|@above|floor|building|them|people ..1 could|can|would|do|did|have ..1 not|hardly|never|barely',
	'begged|pleaded|fought ..1 for',
	'why is|does|do|are ..1 it|rules|money|the ..1 that|only|always|appear|rules|never',
	'tell me|us another|more|something|one',
	'pigs|hell|cows ..2 fly|freeze|freezes|over',
	'spare me|us',
	'by then|the|that ..2 i|we ..4 retired|dead|grave|pension|old|grey|gray',
	'with|from|in|draw my ..1 pension|grave|retirement',
	'get|pay|eat|live ..1 it|on|by|with ..1 words|promises|applause|air|thanks|compliments ..1',
);

const mockOpenings = new Set([
	'of',
	'sure',
	'right',
	'naturally',
	'yes',
	'ha',
	'huh',
	'yet',
	'again',
	'aye',
	'indeed',
	'fine',
	'but',
	'well',
]);
const common = new Set(
	'i you we he she it the a an and but or of to in on at for is are was be not no yes ok okay that this me my your our so do can will have has if with as what when who how'.split(
		' ',
	),
);
const calm = new Set(
	'no sure okay ok thanks thank yes fair very please sorry true right agreed fine never yeah hello of course really now now many'.split(
		' ',
	),
);

/** The manager's own word thrown back, alone or with a mocking "sure": "Lean?", "Policy. Of course." */
function echoes({tokens, sentences}: Reading, manager: string): Hit[] {
	const [first] = sentences;
	if (!first || (sentences.length < 2 && first.to - first.from < 5)) return [];
	const words = new Set(manager.toLowerCase().split(/[^\p{L}]+/u));
	let at = first.from;
	while (
		at < first.to &&
		['the', 'a', 'ah', 'oh', 'so', 'ha', 'my', 'our', 'that'].includes(tokens[at]?.text ?? '')
	)
		at += 1;
	const token = tokens[at];
	if (
		!token ||
		common.has(token.text) ||
		calm.has(token.text) ||
		token.text.length < 4 ||
		!words.has(token.text)
	)
		return [];
	const next = tokens[at + 1];
	const alone = at + 1 >= first.to;
	if (alone && (first.asks || sentences.length > 1)) return [{from: at, to: at + 1}];
	return next && next.after === ',' && mockOpenings.has(next.text) ? [{from: at, to: at + 2}] : [];
}

/** "Rules, rules.", "One more year, one more year." */
function saidTwice({tokens, sentences}: Reading): Hit[] {
	return sentences.flatMap(({from, to}): Hit[] => {
		for (const length of [1, 2, 3]) {
			if (from + 2 * length > to) continue;
			const same = Array.from(
				{length},
				(_, n) => tokens[from + n]?.text === tokens[from + length + n]?.text,
			).every(Boolean);
			const word = tokens[from]?.text ?? '';
			if (same && !calm.has(word) && word.length > 2) return [{from, to: from + 2 * length}];
		}
		return [];
	});
}

const doing = new Set(['asks', 'requests', 'offers', 'proposes']);
const doesNothing = (reading: Reading): boolean => !actsOf(reading).some(({act}) => doing.has(act));

function perks(reading: Reading): Hit[] {
	return reading.sentences.flatMap(({from, to, asks}): Hit[] => {
		if (asks) return [];
		const at = reading.tokens.findIndex(
			({tags}, n) => n >= from && n < to && (tags.has('perk') || tags.has('luxury')),
		);
		return at < 0 ? [] : [{from: at, to: at + 1}];
	});
}

const warm = new Set(
	'thanks thank ok okay sure fine understood understand agreed sorry appreciate grateful fair no worries course happy glad please kind'.split(
		' ',
	),
);

/** A pushback is answered with nothing but talk about others: no thanks, no yes, no plan, no word of one's own work. */
function onlyOthers(reading: Reading): Hit[] {
	const {tokens, sentences} = reading;
	const [first] = sentences;
	if (!first || tokens.length < 7 || actsOf(reading).some(({act}) => act !== 'rhetorical')) return [];
	const own = tokens.some(
		({text, tags}) => warm.has(text) || text === 'i' || text === 'my' || text === 'me' || tags.has('qty'),
	);
	return own ? [] : [{from: first.from, to: first.to}];
}

const strong = [neverDid, couldNot, theyDid, others, recurs, hurts, said];

export const grudgeRules: readonly Rule[] = [
	{
		id: 'complaint.never-did',
		cue: 'complaint',
		since: 2,
		says: 'Says that somebody never did what anybody could.',
		source: handbook,
		fires: [
			'Nobody upstairs has ever asked us.',
			'They have never once opened our system.',
			'People who never read a report decide it.',
		],
		quiet: [
			'The old system never answered.',
			'I never asked for much.',
			'I know they have never seen the figures.',
		],
		find: neverDid,
	},
	{
		id: 'complaint.could-not',
		cue: 'complaint',
		since: 2,
		says: 'Says that somebody cannot or does not do their part.',
		source: handbook,
		fires: ["HR couldn't find my contract.", "They don't understand what we do.", "You didn't even listen."],
		quiet: ['I could not find the page.', "What don't they know yet?", 'I know HR could not find the money.'],
		find: couldNot,
	},
	{
		id: 'complaint.they-did',
		cue: 'complaint',
		since: 2,
		says: 'Tells what others spoiled.',
		source: handbook,
		fires: [
			'Purchasing took eleven weeks to sign.',
			'Product changed its mind twice.',
			'They only notice us when it breaks.',
		],
		quiet: ['I broke the build and mended it.', 'The vendor was quick.', 'The pump broke.'],
		find: theyDid,
	},
	{
		id: 'complaint.others-get',
		cue: 'complaint',
		since: 2,
		says: 'Holds what some get against what others do not.',
		source: handbook,
		fires: [
			'Directors get cars and we get a newsletter.',
			'For us there is nothing.',
			'It goes to those who shout.',
		],
		quiet: ['The tickets go to the people on shift.', 'For us it meant two days less.'],
		find: others,
	},
	{
		id: 'complaint.recurs',
		cue: 'complaint',
		since: 2,
		says: 'Says that it has been so before.',
		source: handbook,
		fires: ["I've heard that since 2019.", 'You said the same last year.', 'Every spring a new reason.'],
		quiet: ['Since 2019 the error rate has halved.', 'What did you say last year?'],
		find: recurs,
	},
	{
		id: 'complaint.hurts',
		cue: 'complaint',
		since: 2,
		says: 'Says how badly one feels treated.',
		source: handbook,
		fires: ['I feel taken for granted.', 'That is frankly insulting.', 'What does HR even do?'],
		quiet: ['The servers were tired.', 'That is fair.', 'What does HR need?'],
		find: hurts,
	},
	{
		id: 'complaint.mocks',
		cue: 'complaint',
		since: 2,
		says: 'Mocks.',
		source: handbook,
		fires: [
			'Apparently it is worth a mug.',
			'It must be so hard.',
			'One would have hoped that somebody noticed.',
		],
		quiet: ['It is a hard year.', 'I hope you noticed.'],
		find: said,
	},
	{
		id: 'complaint.echoes',
		cue: 'complaint',
		since: 2,
		says: "Throws the manager's word back.",
		source: handbook,
		fires: [
			{answer: 'Lean? You bought a boat.', topic: 'budget', manager: 'It was a lean year.'},
			'Rules, rules. For whom?',
		],
		quiet: [
			{answer: 'Lean years pass. What about May?', topic: 'budget', manager: 'It was a lean year.'},
			'No, no. It is fine.',
		],
		find: (reading, {manager}) => [...echoes(reading, manager), ...saidTwice(reading)],
	},
	{
		id: 'complaint.perks',
		cue: 'complaint',
		since: 2,
		says: 'Names what there was money for when there is none.',
		source: handbook,
		fires: [{answer: 'And the offsite in Ibiza still fit.', topic: 'budget'}],
		quiet: [
			{answer: 'Could it come from the offsite line?', topic: 'budget'},
			{answer: 'The car park gate opens in two seconds now.', topic: 'evidence'},
		],
		find: (reading, {topic}) => (pushedBack.has(topic) && doesNothing(reading) ? perks(reading) : []),
	},
	{
		id: 'complaint.only-others',
		cue: 'complaint',
		since: 2,
		says: 'Answers a pushback with talk about others alone.',
		source: handbook,
		fires: [{answer: 'The stone found a new car for the director.', topic: 'budget'}],
		quiet: [
			{answer: 'Okay, the stone has none. Thanks for telling me.', topic: 'budget'},
			{answer: 'The crew found the fault in a day.', topic: 'evidence'},
		],
		find: (reading, {topic}) => (pushedBack.has(topic) ? onlyOthers(reading) : []),
	},
	{
		id: 'complaint.only',
		cue: 'complaint',
		since: 2,
		says: 'Complains and asks for nothing.',
		source: handbook,
		fires: ["I've heard that since 2019."],
		quiet: ["I've heard that since 2019. Could you write a date down?"],
		find: (reading, context) =>
			doesNothing(reading) ? strong.flatMap((find) => find(reading, context)).slice(0, 1) : [],
	},
	{
		id: 'complaint.two-signs',
		cue: 'complaint',
		since: 2,
		says: 'Complains in more than one way.',
		source: handbook,
		fires: ["I've heard that since 2019. I feel taken for granted."],
		quiet: ["I've heard that since 2019."],
		find: (reading, context) => {
			const found = strong.map((find) => find(reading, context)).filter((hits) => hits.length > 0);
			return found.length > 1 ? (found[0] ?? []) : [];
		},
	},
];
