/** Where an answer asks, offers or proposes something. */
import type {Hit} from '../reading/pattern.ts';
import {wordings} from '../reading/pattern.ts';
import type {Reading} from '../reading/reading.ts';
import {search} from '../reading/search.ts';

const asking = wordings([
	'could|can|would|will|may|might|shall|should we|you|i|they|it|that|this|he|she|hr|finance',
	"let 's|us !drop|leave|forget|see",
	'what|how|when|who|which|where|why about|if|do|does|did|would|could|can|is|are|will|should|has|have|part|date|form|month',
	'is|are|do|does|did|has|have there|you|they|it|we|that|this|hr',
	"i 'd|would ..1 like|prefer|rather|propose|suggest|ask|want|settle|take|love|be",
	'i propose|suggest|ask|request|want|need|expect|hope',
	'my proposal|suggestion|request|ask|offer',
	'please !do|leave|forget|do',
	'if it|that|the|we|you|they|both|there|this ..6 then|i|we|could|can|would|will',
	"i 'll|will|shall|can|could send|bring|write|prepare|put|draft|mail|email|book|come|ask|check|show|knock|drop|have|take|ring",
	'put|write|pay|give|tell|ask|send|mail|book|say|name|set|fix|pick|make|show|introduce|forward|find|match|cut|take it|me|them|him|her|that|this|the|a|down|half|us|your|my|something|someone',
	'half|part|some|third now',
	'come|came back on|in|with|at',
	'instead of',
	'then @date',
	'on|by|in|after|until|before @date|@month|@quarter',
	'so what|when|who|which|how',
]);

/** Places where the answer asks, offers or proposes something. */
export function askings(reading: Reading): readonly Hit[] {
	return search(asking, reading.tokens);
}

/** Whether anything is asked, offered or proposed at all. */
export function asksSomething(reading: Reading): boolean {
	return reading.sentences.some(({asks}) => asks) || askings(reading).length > 0;
}
