/** What an answer says back to the manager beside the matter: it was meant otherwise, it needs time, somebody is to do something. */
import {affirmed, anyOf, asking, exactly, factRule, unless} from './side-rule.ts';
import type {FactRule} from './rules.ts';

const putRight = anyOf(
	exactly(
		'not ..1 what i|we ..1 said|say|meant|mean|asked|proposed ..2',
		'i|we was|did|have|had|am not ..1 complain|complaining|say|said|saying|mean|meant|go|going|went|threaten|threatening|ask|asked|asking|lower|lowered|take|taking|blame|blaming ..4',
		'no|sorry|wait|hold|hm ..2 i meant|mean|said|was|misspoke|asked ..4',
		'not ..6 i said|meant|asked|proposed ..6',
		'i|we ..1 said|proposed|wrote ..5 not ..4',
	),
	affirmed(
		'i meant|misspoke ..3',
		'what i meant|mean|was|am is|was|saying|asking ..3',
		'that|it|this came|comes|sounded wrong|bad|badly ..2',
		'that|it|this came out wrong|bad|badly|differently ..2',
		'misunderstood|misunderstanding|misheard|misheard',
		'let me|us ..1 rephrase|correct|clarify|reword|put ..4',
		'to be clear|precise|exact ..1 not|never|this|that|it|what ..4',
		'can|could we|you ..1 correct|fix|change|adjust that|it|this ..3',
		'you got|have me|that|it wrong ..2',
	),
);

const waits = unless(
	anyOf(
		affirmed(
			'let me|us ..2 think|sleep|reflect|consider|digest|check|look|talk ..6',
			'need|want|like|take|have|give ..3 time|day|days|night|moment|weekend|minute|hour|week ..2 think|consider|decide|answer|digest|reflect|to ..4',
			'think|sleep ..1 on|about|over|it|that ..1 it|that|this|over|$ ..4',
			'come|get back to you ..5',
			'tell|answer|decide you? ..2 tomorrow|later|monday|tuesday|wednesday|thursday|friday|@date ..2',
			'talk|speak|discuss|check ..2 with|to ..1 my wife|husband|partner|family|girlfriend|boyfriend|bank ..2',
		),
		asking('can|could|may|might i|we ..3 think|sleep|consider|decide|answer ..6'),
		exactly('i|we ..2 not ..2 decide|answer ..2 now|today|right|yet|immediately ..2'),
	),
	exactly('you ..1 think|sleep|decide', 'let me know|tell|show|say ..2'),
);

const doing =
	'send|mail|email|write|forward|tell|ask|talk|speak|call|invite|put|add|note|mention|raise|bring|check|look|share|pass|confirm|sign|book|schedule|set|take|make|show|explain|give|introduce|compare|pull|run|join|help|support|come|let|remind|include|keep|propose|support|push|fix|change|correct|have|get|approve';

const asksToDo = anyOf(
	asking(
		`could|can|would|will you|we|finance|hr|someone|somebody|anyone|they|he|she|@name ..3 ${doing} ..4`,
		`would|do you mind ..6`,
		`do you want me|that to|i ..2 ${doing} ..4`,
		`shall|should|may|can|could i ..2 ${doing} ..4`,
		`and|then|so|okay|ok you ..1 ${doing} ..6`,
	),
	affirmed(
		`please ..1 ${doing} ..4`,
		`i|we 'd|would|just|only|do ..2 ask|like|want|need|love|prefer|appreciate ..1 you|finance|hr|them|the|that|it|if ..2 ${doing} ..4`,
		`^ just|then|so|okay|ok|well|only|fine|but ..2 ${doing} ..4`,
		`i|we ask|want|need you to ..4`,
		"i|we would|'d ..1 like|love|want|wish ..4 gets|get|has|receives ..4",
		`only|just that you|the|it|this|they ..6`,
	),
);

export const voiceRules: readonly FactRule[] = [
	factRule('corrects', putRight),
	factRule('thinks-over', waits),
	factRule('asks-deed', asksToDo),
];
