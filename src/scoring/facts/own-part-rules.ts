/** What an answer says of whose work it was: the others' part, the speaker's own, and what the role did not ask for. */
import {placeOf, type Reading} from '../reading/reading.ts';
import {wordSet} from '../../word-set.ts';
import {affirmed, anyOf, done, exactly, factRule, unless, type Find} from './side-rule.ts';
import {helpersNamed} from './helpers-named.ts';
import type {FactRule} from './rules.ts';

const role =
	'role|job|grade|level|remit|brief|scope|contract|position|title|duties|duty|description|responsibilities|goals|objectives|targets';
const others =
	'jun|@name|@team-noun|colleague|colleagues|others|crew|everyone|everybody|she|he|they|them|both|people|engineers|leads';
const alsoWorked =
	'counted|worked|contributed|pitched|joined|came|gave|set|put|managed|switched|checked|sorted|cleaned|cleared|implemented|coded|programmed|operated|responded|answered|translated|negotiated|ported|migrated|moved|wired|stepped|backed';
const worked = new Set(alsoWorked.split('|'));
const workVerb = `@credit-verb|${alsoWorked}`;

/** Whether a word tells of work done. */
const tellsOfWork = (reading: Reading, at: number): boolean => {
	const token = reading.tokens[at];
	return token !== undefined && (token.tags.has('credit-verb') || worked.has(token.text));
};

/** "Ned counted it": a name nobody has listed, by its capital within a sentence and by what it did. */
const namedAtWork: Find = (reading) =>
	reading.tokens.flatMap(({tags, sentence}, at) => {
		const [before, next] = [reading.tokens[at - 1], reading.tokens[at + 1]];
		if (tags.size > 0 || before?.sentence !== sentence || next?.sentence !== sentence) return [];
		const typed = reading.text.slice(placeOf(reading, {from: at, to: at + 1}).start);
		return /^\p{Lu}\p{Ll}+\b/u.test(typed) && tellsOfWork(reading, at + 1) ? [{from: at, to: at + 2}] : [];
	});

const beforeNames = wordSet(`
	with by from plus also mostly mainly partly largely me myself was were is and then both
`);

/** "Sue and Pat.": two names that nobody has listed, joined, where somebody is named. */
const namesJoined: Find = (reading) => {
	const {tokens, text} = reading;
	const isName = (at: number): boolean => {
		const token = tokens[at];
		if (token === undefined) return false;
		const typed = text.slice(placeOf(reading, {from: at, to: at + 1}).start);
		return (token.tags.size === 0 || token.tags.has('name')) && /^\p{Lu}\p{Ll}+\b/u.test(typed);
	};
	return tokens.flatMap((and, at) => {
		const before = tokens[at - 2];
		const first = before?.sentence !== and.sentence;
		const fits =
			(first || beforeNames.has(before.text) || tokens[at - 1]?.after === ',') &&
			tokens[at + 1]?.sentence === and.sentence;
		return and.text === 'and' && fits && isName(at - 1) && isName(at + 1) ? [{from: at - 1, to: at + 2}] : [];
	});
};

const credits = anyOf(
	namedAtWork,
	namesJoined,
	affirmed(
		// "A lot" is no team, and whoever says "I" in between speaks of themself.
		`${others} ..2 ${workVerb}`,
		'@qty|two|three|several|many|some of|people|colleagues|engineers|developers|us|them ..3 worked|built|did|helped|wrote|tested|made|carried|ran',
		"jun|@name|her|his|their|theirs|hers 's? ..1 success|result|victory|win|hand|work|part|idea|share|doing|merit|achievement|credit",
		'belongs|belong|goes|go|owed|due ..1 to jun|@name|@team-noun|them|her|him|the|others ..2',
		'as much jun|@name|theirs|hers|his|@team-noun ..3',
		'work|part|idea|merit|credit|code|tooling|monitoring|testing|share|rest|half|most ..2 is|was|were|are|goes|belongs|came ..3 jun|@name|@team-noun|hers|his|theirs|them|her|him|others|team',
		'thanks to jun|@name|@team-noun|the|our|her|him|them',
		'credit to|goes|belongs|where|for ..5',
		'jun|@name|@team-noun|they|she|he|others ..1 deserve|deserves|deserved|earned',
		'with ..1 jun|@name|@team-noun ..2 help',
		'with|alongside|beside jun|@name|the|my|our|her|him|them ..2 @team-noun|jun|@name|and',
		'help|support|work|input from|of|by ..3 jun|@name|@team-noun',
		'not just|only me|mine|my|i',
		'me|myself|i|we and|with|plus|, jun|@name',
		'jun|@name and i|me|myself',
		'team|joint|shared|group effort|work|result|success',
		'as|in a team|group|pair',
		'hats off',
		'together with|we',
		'others|rest|team|they ..1 built|wrote|did|carried|ran',
	),
	exactly(
		'without jun|@name|@team-noun|them|her|him|others|the|my|our ..3',
		'not|never ..4 alone|on my own|by myself',
		'not|never ..5 without ..3',
	),
);
const againstThem = exactly(
	'team|they|others|colleagues|jun|@name ..1 was|were|is|are ..1 against|lazy|slow|unhappy|sceptical|skeptical|late|wrong',
	'nobody|no-one|none|hardly ..3 helped|worked|did|contributed|supported',
	'without me',
	'tell|told|asked|ask|convinced|persuaded jun|@name|the|my|them|her|him ..3',
	'others|they|team|rest ..2 only|just|merely|barely',
);

const alone = anyOf(
	affirmed(
		'single-handedly|singlehandedly|solely',
		'i alone',
		'i ..2 did|built|made|carried|wrote|ran|led|designed|created|delivered|finished|managed|handled|solved|fixed|migrated|moved|saved|brought|shipped ..5 myself|alone',
		'i ..2 did|built|made|wrote|ran|finished|handled|solved|fixed|migrated|moved ..4 on my own ..3',
		'i ..1 did|carried|built|made|wrote everything|all',
		'by myself $',
		'on my own $',
		'all|entirely|completely|purely|exclusively|@is-percent|solely ..1 me|mine|myself',
		'was|is ..1 only|just me $',
		'all|entirely|completely|purely|exclusively|@is-percent|solely ..1 my ..2 work|doing|achievement|merit|idea|effort',
		'me|mine ..3 from ..1 start|beginning|first|a ..3 end|finish|last|z',
		'others|rest|team|they|colleagues|everyone ..4 only|just|merely|barely ..1 watched|watch|looked|followed|stood|waited|did|helped|typed|sat',
		'work|job of|for ..1 the|a|whole|entire|@qty|two|three|four|five ..1 team|people|persons|engineers|developers',
		'only i|me could|can|would|knew|understood',
		'i was|am|did the only ..1 working|one|person|engineer|lead ..4',
		'all|only|just|purely thanks|due|down to ..1 me',
		'mine only|alone|and mine',
	),
	exactly(
		'nobody|none|no-one|no ..1 else ..2 could|can|would|has|had|did|lifted|understood|knew|wanted|worked|helped',
		'nobody|no-one|none|no ..1 but|except|besides|apart ..1 me',
		'without me ..3 would|nothing|collapse|fall|still|never|dead|lost',
		'rest|others|team|they|colleagues ..4 not|nothing|never ..2 contribute|contributed|help|helped|do|did|lift|lifted|add|matter',
		'nobody|no-one helped|supported me',
		'not need|have ..1 anyone|anybody|others|help',
	),
);
const withOthers = anyOf(
	exactly(
		'not|never ..3 alone|only|myself|single-handedly|solely|all',
		'others|rest|team|they|jun|@name|theirs ..2 code|work|built|wrote|carried',
		'others|rest|team|they|jun|@name|theirs ..2 did !not|nothing|little',
	),
);

const ideas =
	'plan|rules|rule|concept|approach|idea|design|method|strategy|process|scheme|order|proposal|policy|architecture|model|playbook|checklist|procedure|structure|guideline|priorities|roadmap';

const decided = anyOf(
	done(
		'i ..2 decided|chose|insisted|refused|argued|persuaded|convinced|initiated|overruled|dared|opted|volunteered|championed|vetoed',
		'i ..2 decided|chosen|insisted|refused|pushed|pushing|fought|stopped|cancelled|pulled|designed|redesigned|spotted|noticed|started|proposed|suggested ..3 it|the|this|that|we|for|to|a|an|against|which|how|back|through',
		`i ..1 wrote|designed|invented|drew|drafted|introduced|developed|proposed|devised|defined|set|made|created|changed|shaped|planned|drove|rewrote ..3 ${ideas}`,
		'i ..1 came up|forward with',
		'i ..1 got|brought|pulled|carried it|this|that|the|them ..2 through|past',
		'i made|took|make ..1 the|that|this ..1 call|decision|choice|risk|bet|responsibility',
		'i was the one who|that',
		'it was me|i who|that',
		'my|mine|me ..1 suggestion|insistence|decision|idea|call|proposal|bet|doing|design|hypothesis|initiative|choice|plan',
		`my ${ideas}`,
		'my own|personal|actual|main|real part|piece|share|contribution|role',
		'my part|contribution|share|bit ..1 was|is|were',
		'mine was|is|were ..1 the|that|to|a',
		`decision|call|${ideas} ..6 was|is|were|came|comes ..2 mine|me|by|from`,
		'from|by|with me|myself $',
		'on my own initiative',
		'what i|was ..2 decided|added|brought|changed|mine|contributed|did',
		'i ..2 against ..2 advice',
	),
	exactly(
		'i ..1 said no|stop|wait|we ..4',
		'nobody|no-one ..1 had? asked ..1 for|me|us',
		'would|could not ..1 have|be ..4 without me|my|that|it',
		"if i had|'d not ..8",
	),
);
// "I decided to come and ask" is about the talk, and "I proposed 8,000" is the ask.
const aboutTalk = exactly(
	'decided|chose|started|suggested|proposed|insisted to|at|here|as|working ..1 ask|come|talk|speak|raise|leave|accept|apply|wait|drop|look|stay|company|in|year',
	'started|came|joined here|at|in|as|working|to',
	'proposed|suggested|asked ..2 @is-money|@is-percent',
	'took|take it|that badly|well|personally',
	"i 'd|would ..1 have|decide|decided|choose|chosen ..1 decided|chosen|done|otherwise|differently",
	'said it|this|that|so was|is|were ..3',
);

const beyond = anyOf(
	affirmed(
		`beyond|above|outside|over|past my|the|what|a|our ..3 ${role}|lead|expected|usual|normal`,
		`more|further|farther|bigger|larger|wider than ..3 my|the|a|what|expected|usual ..3`,
		`on top|besides|beside|alongside|next|addition ..1 of|to|my ..3 ${role}|work|tasks|projects|normal|own|day`,
		`besides|beside|alongside my|the|own ..3`,
		'cover|covered|covering|fill|filled|filling|do|did|took|doing|carried ..4 vacancy|vacant|post|gap|absence|open|unfilled|positions',
		'stood|stepped|standing|stepping|filled|acting|covered|covering in? for|as ..3 manager|lead|architect|head|director|him|her|them|jun|@name|@team-noun',
		'i|we ..6 vacancy|vacant',
		'two|three|both|@qty jobs|roles|levels|posts|positions|teams ..1 instead|at|besides|not|at|while|$',
		'ran|led|lead|leading|managed|managing|run ..1 two|three|both|@qty ..1 teams|squads|projects|departments',
		'one|a|next|another ..1 level|grade|step up|above|higher',
		'level|grade above|higher|up ..2',
		'work|job|duties|tasks|role ..1 of|for ..2 senior|principal|staff|architect|manager|director|head',
		'staff-level|principal-level|manager-level|senior-level|director-level|staff-engineer',
		'normally|usually|elsewhere|typically|otherwise ..6 principal|staff|architect|manager|director|head|senior|consultant|whole',
		'principal|staff|architect|manager|director|head|consultant ..3 normally|usually|job|work|would',
		'took|taken|take|taking over|on ..5 team|duties|department|responsibility|responsibilities|budget|besides|too|planning|work',
		'took|taken|take|taking over|on ..6 as well',
		'additional|extra|wider|bigger responsibility|responsibilities|team|scope|area|duties',
		'nobody else was|would|wanted|did',
		"although|though|while|even|which|but ..5 jun|@name|@team-noun|security|somebody|someone|else|manager|their|his|her 's ..1 job|task|tasks|role|work|duty",
		"did|doing|do|took|ran|covered ..2 manager|architect|director|boss|principal|jun|@name 's ..1 job|task|tasks|role|work|duties|duty|part ..2",
		'outside|beyond ..4 responsible|responsibility|expected',
		'lead|leads|others|people ..1 usually|normally|typically|normal ..8 i|we|not',
		`hired|employed|engaged|brought ..1 for|as|to ..6 and|but|yet|then|instead|ended ..4`,
		`guide ..2 asks|expects|requires for? ..1 one|a ..2`,
		`guide|${role} ..2 asks|says|covers|is|ends|stops|requires|expects|demands|wants ..8 i|we|this|that|mine|but|instead|not ..4`,
	),
	exactly(
		`not|never|nowhere|none|no ..4 in|part|on|of ..2 my|the|a|any ..2 ${role}`,
		'was|am|were|been|got|get ..1 not|never ..1 hired|asked|paid|expected|told',
		'not|never hired|paid|employed ..1 for|to',
		'nobody|no-one|none ..2 asked|expected me|us|for|it|that',
		"nobody|no-one 's|s job",
		`my|the|a ${role} ..1 is|says|asks|ends|stops|covers ..6 but|instead|not|and ..6`,
	),
);
const within = anyOf(
	affirmed(`is|was|were ..1 part|in of|my ..2 ${role}`),
	exactly(
		`not|never ..2 go|went|goes beyond|further|past ..3`,
		'worth to me',
		'team|they|he|she went beyond|over ..3',
		`it 's|is my|the ${role} and ..4`,
	),
);

const helpedBy = unless(credits, againstThem);

/** The others' part, with the names of those who had it. */
const helped: FactRule = {
	fact: 'credit',
	find: (reading, context) => {
		const hits = helpedBy(reading, context);
		const value = helpersNamed(reading, hits, (at) => tellsOfWork(reading, at));
		return hits.map((hit, n) => (n === 0 && value !== undefined ? {hit, value} : {hit}));
	},
};

export const ownPartRules: readonly FactRule[] = [
	helped,
	factRule('sole-credit', unless(alone, withOthers)),
	factRule('own-decision', unless(decided, aboutTalk)),
	factRule('beyond-role', unless(beyond, within)),
];
