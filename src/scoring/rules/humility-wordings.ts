/** Ways to leave room for others: parting the result, seeing the other side, inviting its view, owning a limit. */
import {wording} from './rule.ts';

export const sharesIt = wording(
	'@name|hers|his|theirs|them|her|him|colleague|colleagues|team|crew ..1 too|as well|alike|also|both',
	'not ..2 mine|me|my|alone|only ..2',
	'without @name|her|him|them|the|their|my|our ..4 not|no|lost|never|nothing|nowhere|there',
	'with @name|her|him|them and|,|,|the|i|we|together',
	'@name and i|me|@name',
	'i learned|learnt ..3 from|everything',
	'had|have already|long ..1 done|drafted|built|started|written|prepared',
	'together we|,|i',
	'leave|give|take ..2 its|their|her|his share|part|credit',
	'happy|glad|proud for|of him|her|them|@name|the',
	'my|our part|half|piece|bit|share|side ..1 was|is',
);

export const feelsFor = wording(
	"must|can|cannot|not|sounds|would|'d ..1 be|feel|have|like ..4 hard|tough|horrible|awful|wearing|exhausting|tiring|difficult|unpleasant|lonely|thankless|awkward|rotten|miserable|grim|rough|easy|fun|pleasant|nice|pleasure|joy|fog|nightmare|heavy|frustrating|stressful",
	"not|n't ..1 envy ..3",
	"would|'d not ..1 want|like|wish|care ..1 to|your ..2 be|job|shoes|swap|change|have|hand|tell|choose|decide",
	"would|'d|will|'ll not ..1 ask|press|push|want|wish|expect|force|put|drag ..1 you ..3",
	"do|does|did|'s|is|was not ..2 your|yours|you|his|hers ..2 fault|doing|call|choice|decision|rule|idea|making|money|gift|hands",
	'you ..1 did|do not ..1 empty|choose|make|invent|set|write|decide|ask|cause|pick|draw|design|close|freeze|print',
	"you|you 've|have got|enough|back-to-back|plenty|others|more|twenty|dozens ..4 to|on|plate|since|hands|do|write|defend|please|juggle|carry",
	"i|we would|'d do|say|be|think|want|feel|ask ..1 the same|that too|it too|as well",
	'hard|tough|difficult|rough|bad|horrible|dreadful|sad|terrible|rotten|awful|lean|thin|uncertain|grim time|times|news|year|quarter|month|spot|position|place|job|call|hand|cards|choice|day|week|round',
	"someone|somebody|anyone|anybody 's share|pocket|envelope",
	'from|at anyone|anybody|@name|someone|somebody ..1 share|part|expense|please|nothing',
	"i 'm|am sorry|sad ..1 to|about|for|that ..4",
	'a|that|this ..1 prudent|fair|reasonable|sound|sensible|wise|good|decent|honest|understandable ..1 preference|question|point|rule|worry|test|caution|reason|answer|concern|request|condition|doubt|policy|practice|thought|objection|position',
	"that|it|this 's|is|sounds|seems ..2 reasonable|fair|prudent|sensible|understandable|thoughtful|right|true|wise|sound",
	"you|they|he|she 're|are|were|may be|might be|could be ..1 right|correct",
	'probably|partly|quite possibly|some of it|fair enough|fair point|true enough|good point',
	'i ..1 share|understand|see|saw|know|heard|gather|realise|realize|believe|trust|respect|accept ..1 the|that|your|you|what|why|how|it|this|there|they|some ..3',
);

export const invites = wording(
	'how|where|what would|do|does|did|could|can|might|should you|it|feel|that ..2 see|land|think|feel|say|call|weigh|suggest|advise|prefer|judge|put|read|make|right|want|do',
	"what|which|where|how ..4 you|you 'd|they think|see|prefer|suggest|need|want|defend|recommend|advise|feel|like|believe|quibble|choose|say|do",
	"what 's|is ..2 your view|sense|feeling|read|advice|take|opinion|instinct|worry|concern",
	'what would ..2 convince|flip|change|help|feel|make|work|tip|satisfy|settle|do|sound|suit',
	'which|what ..2 thing|part|piece|bit|point|condition|one ..2 would|could|can|do|is|was',
	'tell|show|teach|guide|correct|stop|explain|help me|us ..4',
	'could|can|would|will|may|might you|i ..1 show|tell|explain|help|say|ask|borrow|hear|guide|advise|share|look ..3',
	'would you be|feel comfortable|willing|happy|open|able|ok|okay ..3',
	'would|does that|it|this be|sound|seem|feel|look|work ..1 too|fair|reasonable|right|ok|okay|cheeky|fine|acceptable ..2',
	'is|am|are that|it|this|i ..1 fair|reasonable|off|wrong|right|unreasonable|mad|missing|too|fine|ok|okay',
	"if|unless ..1 that|it|this|you|five|money|cash|now|half|a ..2 is|'s|'re|feels|seems|suits|prefer|would ..2 too|awkward|difficult|rather|better|easier|much|high|wrong|not|no|prefer|hard|tight ..3",
	"i|we 'd|would ..2 like|love|value|welcome|want|prefer|glad|be glad|happy to|your|hear ..3",
	'open|happy|glad|willing|ready|easy to|with|about|for|either ..4',
	'you|your ..1 can|may|could|might edit|change|strike|cross|correct|amend|cut|say|choose|pick|decide|tell|ring|check|call|ask ..3',
);

export const admits = wording(
	'i|we|it ..1 was|were|is|got|get|had|counted|said ..2 wrong|mistaken|mistake|twice|late|off|too|unsure|badly|slow|lucky|careless',
	"that|this|it one? 's|is|was ..1 on|my me|mistake|fault|call|miss|doing|error",
	'my|our own? mistake|fault|error|call|miss|bad|doubt|doubts',
	'i|we ..1 must|have|had|need ..2 take|correct|withdraw|admit|confess|revise|cross ..2 back|that|it|one|out',
	"i|we ..1 do|can|could|did|have|would not|n't|no ..1 know|say|tell|claim|prove|swear|measure|write|have|promise|check|understand|idea|number|figure|pretend ..3",
	'i should|could|ought ..1 have ..3',
	'i|we|it|they may|might|could|can ..1 be|have|well|still ..3',
	'maybe|perhaps|probably|possibly not ..2 all|everything|only|just|mine|me',
	'not ..1 all|everything|entirely|fully|quite|only|sure|certain|perfect ..3',
	"i 'm|am ..1 not|less ..1 sure|certain|convinced|comparing|competing|claiming|saying ..2",
	"would|'d|will|'ll not ..1 claim|say|pretend|swear|lean|call|measure|boast ..3",
	'cross|strike|scratch|take that|it|this out|back',
	'correct|right|true one|figure|number is|was ..3',
	'some|part|half of it|that|this ..1 probably|was|is|may|might|could|luck|weather',
	'to be honest|fair|frank ..3',
	'if i|we ..1 am|was|were|got|have|be ..2 candid|honest|wrong|off|frank ..2',
);
