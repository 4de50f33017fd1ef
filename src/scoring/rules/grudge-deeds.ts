/** Grievance by deeds: what others did, or never did. */
import {blamed} from './blamed.ts';
import {wordingToEnd as wording} from './rule.ts';

/** Who never did what anybody could. */
export const neverDid = blamed(
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

/** Who cannot or does not. */
export const couldNot = blamed(
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

/** What others spoiled. */
export const theyDid = blamed(
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
