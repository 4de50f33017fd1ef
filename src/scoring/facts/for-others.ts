/** Whom a thing that is named is for: what somebody else should get is no wish of the lead's own. */
import {expression} from '../expression/expression.ts';
import type {Reading} from '../reading/reading.ts';
import type {Named} from './things.ts';

const weekdays = '(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day';
const months =
	'(?:January|February|March|April|May|June|July|August|September|October|November|December|Easter|Christmas)';
/** What else begins a sentence. */
const plainWords =
	'Could|Can|Would|Will|May|Might|Must|Should|Shall|If|So|What|When|Why|How|Who|Which|Where|Is|Are|Was|Were|Do|Does|Did|Have|Has|Had|Maybe|Perhaps|Also|Then|Because|Since|And|But|Or|Yes|No|Not|Nothing|My|Your|Our|An?|This|That|These|Those|There|The|Give|Let|Please|Instead|Okay|Ok|Well|Now|Honestly|Some|Any|All|Half|One|Two|Three|Four|Five|Six|Ten|Money|Cash|Bonus|Days?|Time|Only|Just|Rather|Either|Both|Once|After|Before|For|From|In|On|At|With|Without|To|We|You|It|Even|Still|Fine|Right|Sorry|Thanks|Talk|Put|Get|Take|Tell|Write|Say|As|Failing|HR|I';
/** A name: with a capital, and none of those, nor a day or a month. */
const name = `(?!(?:${plainWords}|${weekdays}|${months})\\b)\\p{Lu}\\p{Ll}+`;
/** A word between, which is not about the lead. */
const between = "(?:(?!(?:I|i|we|you|me|my)\\b)[\\p{L}']+ )";
const group =
	'(?:[Mm]y|[Oo]ur|[Tt]he|his|her|[Bb]oth|[Tt]hose) (?:testers?|team|people|juniors?|colleagues?|engineers?|developers?|devs|two|three|others|rest of (?:the|us)|whole team)';
const others = `(?:[Tt]hey|[Hh]e|[Ss]he|them|him|her|[Ee]verybody|[Ee]veryone|[Ss]omebody else|${group}|${name}(?:(?:,? and |, )${name})*)`;

/** “A day off each”, “days off for Ruben and Aiko”. */
const behind = expression(
	new RegExp(
		`^ (?:\\p{L}+ ){0,2}?(?:each\\b|apiece\\b|for (?:(?:one|two|some|any|both|all|each) of )?${others}(?![\\p{L}']))`,
		'u',
	),
);
/** “They got their day off”, “give Hannah an afternoon off”. */
const ahead = expression(
	new RegExp(
		[
			`(?<![\\p{L}'])${others},? ${between}{0,2}?(?:gets?|got|have|had|has|takes?|took|deserves?d?|wants?|wanted|asks?|asked|likes?|needs?|needed|should|would|could)(?: (?!(?:I|i|me|my)\\b)\\p{L}+){0,2} ?(?:an? |the |some |two |\\d+ )?$`,
			`\\b(?:[Gg]ive|gave|giving|[Ll]et|grant|offer|owe|get|send|do|does|did|will|can|should|would) ${others}(?:,? \\p{L}+){0,3} ?$`,
			'\\b(?:their|his|her) (?:\\p{L}+ )?$',
			// “Bas and Yvonne should hear a thank you, maybe a few days off.”
			`^(?:[Aa]nd |[Bb]ut |[Mm]aybe )?${others},? (?:should|deserves?|ought|could)\\b(?:(?!\\b(?:I|i|me|my|mine)\\b)[^.;!?])*$`,
			`^${others}(?:, | needs? | deserves? )(?:an? |the |some )?$`,
		].join('|'),
		'u',
	),
);

/** “I meant them”: said of all that was named in the answer. */
const meant = expression(
	new RegExp(
		`\\b(?:I|i) (?:only |just )?mean?t? (?:it |that |this |the (?:day|days|time) off )?(?:for )?${others}(?![\\p{L}'])|\\bnot for me\\b(?! (?:to|alone))`,
		'u',
	),
);

/** Whether it is somebody else who should have it; a colleague to be hired is always for somebody. */
export const isForOthers = ({form, typed: {before, after}}: Named): boolean =>
	form !== 'hire' && (behind.test(after) || ahead.test(before));

/** Whether the lead says that somebody else was meant all along. */
export const meansOthers = ({text}: Reading): boolean => meant.test(text.replaceAll('’', "'"));
