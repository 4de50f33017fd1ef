/** The things other than a bonus that a sentence names, and what stands around each. */
import {expression, type Expression} from '../expression/expression.ts';
import type {WishForm} from '../../terms.ts';
import type {Reading} from '../reading/reading.ts';
import type {Sentence} from '../reading/tokens.ts';
import type {Found} from './rules.ts';

const person =
	'(?:person|people|pair of hands|hands|engineer|developer|dev|tester|admin|colleague|lead|head|hire|junior|senior|contractor)';

/** Without any of these a text names no such thing. The expressions below take milliseconds to get ready, and most answers need none. */
const stems: Readonly<Partial<Record<WishForm, readonly string[]>>> = {
	raise: ['raise', 'rise', 'pay', 'salary', 'wage', 'base'],
	hire: (
		'hire head person people hands engineer dev tester admin colleague lead junior senior contractor student apprentice ' +
		'intern trainee help assistant replacement backfill vacan post position seat role staff somebody analyst technician'
	).split(' '),
	title: [
		'title',
		'promot',
		'staff',
		'principal',
		'senior',
		'level',
		'grade',
		'position',
		'lead',
		'architect',
	],
	days: ['day', 'week', 'off', 'leave', 'holiday', 'vacation', 'sabbatical', 'back', 'lieu'],
	course: 'course training conference certif coaching workshop seminar exam school degree'.split(' '),
	hours: 'call night weekend shift rota home remotely part four week hours'.split(' '),
	tools:
		'laptop monitor equipment workstation desk test workbench headset chair server machine phone screen tool rack'.split(
			' ',
		),
};

/** The words each thing is asked for with. */
const things: readonly (readonly [WishForm, Expression])[] = [
	[
		'raise',
		expression(
			/\b(?:(?<!\b(?:i|you|we|they|to|will|would|not|can|could|may|might|let me|must|should|'ll) )(?:pay )?raise(?! (?:it|that|this|them|the (?:question|issue|matter|point|topic|bar))\b)|pay ?rise|rise in (?:pay|salary)|base (?:pay|salary|wage)|basic (?:pay|salary)|(?:pay|salary|wage) (?:increase|review|adjustment|correction|round|talk|discussion)|(?:higher|better|more|bigger) (?:salary|base|basic pay|wage)|(?:increase|adjustment) (?:in|of|to|for) (?:my )?(?:pay|salary|base|wage)|(?:my|the|about) salary(?! (?:is|was|of) (?!too|far|not|below|under|low))|my (?:base|pay(?! (?:grade|of|(?:is|was) (?!too|far|not|below|under|low))))|fixed (?:pay|salary)|(?<=(?:thousand|\d|k) )base)\b/giu,
		),
	],
	[
		'hire',
		expression(
			new RegExp(
				`\\b(?:headcount|(?:a|the|my|one|new|extra|another|this) hire|(?<=\\b(?:needs?|want|get|hire|find|have|hear about) )(?:the|that) person|hire (?:a|one|some|somebody|someone|people|an|another|two)\\b[^.,;?!]{0,30}|(?:second|third|fourth|fifth|sixth|extra|additional|another|new|one more|two more|more|replacement) (?:\\p{L}+ ){0,1}${person}|(?:a|the|one) (?:junior|tester|second tester|contractor|(?:working )?student|apprentice|intern|trainee|helper|assistant)(?! (?:quoted|asked|would(?:'ve)? |wanted|charged?s?|costs?|had|offered|did|told|said)\\b)|replacement for|backfill|vacanc(?:y|ies)|(?:vacant|open|empty|free|unfilled) (?:post|position|seat|role)|(?<=\\b(?:needs?|want|get|hire|ask(?:ed|ing)? for|about|find) )(?:an?|one|two|three|the) (?:engineer|colleague|developer|sysadmin|analyst|technician)s?(?! (?:who|in|from|at|on|has|had|was|is|and i)\\b)|more people|more staff|working students?|student plus|help (?:for|in|on) (?:the|my|our) team|somebody (?:else )?(?:in|on|for) (?:the|my|our) (?:team|rota)|fill (?:the|his|her|that|this) (?:post|position|seat|vacancy))\\b`,
				'giu',
			),
		),
	],
	[
		'title',
		expression(
			/\b(?:(?<!\b(?:first|last|launch|game|of|shipped|release|our|every|each|per|next) )titles?(?! (?:to ship|shipped|sold|launch|in (?:\w+ )?(?:\w+ )?years?))|promotion|promoted|staff engineer|principal(?: engineer)?|senior (?:engineer|developer|title|level)|(?:next|another|higher) (?:level|grade)|(?<!\b(?:at|of|on|in|with|for) )my (?:level|grade|position)|level(?:ling|ed)? up|(?:team|tech) lead (?:title|role)|job title|(?<=\b(?:called|named|made|be|become|officially|say|says|said) )(?:an? |the |officially )?(?:tech |team |senior |staff |frontend |backend |data |platform |qa )?(?:lead|principal|architect)(?! (?:the|a|my|our|us|them|to|through|in time|by)\b)|(?:lead|senior|principal|architect)(?=[ ,]+(?:properly|officially|on (?:paper|my (?:card|contract|badge)))))\b/giu,
		),
	],
	[
		'days',
		expression(
			/\b(?:(?:days?|weeks?|fridays?|mondays?|mornings?|time|month) off|(?:days?|weeks?) (?:of )?(?:leave|holiday|vacation|rest)|(?:free|extra|additional|unpaid|leave|holiday) (?:days?|weeks?)|holidays?|vacation|sabbatical|time[- ]off|(?:day|week)s? or (?:two|three|so) off|(?:unpaid|parental|annual|study|extra) leave|(?:that|the|some of (?:that|the)|my) time back|time in lieu|some of (?:them|those|it) back|(?<!\b(?:\d|two|three|four|five|six|seven|ten|of|in|for) )days(?=,? (?:i mean|not (?:the )?money|instead))|(?:an?|one|two|three|four|five|six|seven|eight|ten|\d+) (?:free )?(?:days|weeks)(?! (?:of (?!leave|holiday|vacation|rest)|a |an |per |each |to |into |faster|slower|longer|shorter|instead of|rather than|on (?:the|it|that|one)\b)))\b(?! (?:ago|late|early|earlier|later|before|after|in a row|straight|of (?:work|downtime|testing)))/giu,
		),
	],
	[
		'course',
		expression(
			/\b(?:(?<!of )courses?|(?<!\b(?:model|models|per|each|every|the model's) )trainings?(?! (?:data|sets?|runs?|time|jobs?|pipelines?|costs?|models?|loop|loss|materials?)\b)|conferences?|(?<=\b(?:get|do|take|make|an?|my|another|next|further|like|love|want|need|pay for) (?:\p{L}+ ){0,2})certif(?:ications?|icates?)|certif(?:ication|icate) (?:courses?|exams?)|coaching|workshops?|seminars?|exam fee|summer school|degree)\b/giu,
		),
	],
	[
		'hours',
		expression(
			/\b(?:on[- ]call|(?:night|weekend) (?:calls?|duty|duties|shifts?|alerts?)|(?:fewer|less|no more|no|day|other|different) (?:shifts?|calls?|nights?|weekends?)|rota|alerts at night|home[- ]office|(?:work|working|days?) (?:remotely|from home)|part[- ]time|four[- ]day(?: week)?|(?:shorter|fewer|reduced|less) (?:week|hours)|(?<!(?:\d|per|of|in|within|outside|during|after) )working hours)\b/giu,
		),
	],
	[
		'tools',
		expression(
			/\b(?:(?:new |better |faster |second )?(?:laptops?|(?<=\b(?:an?|new|second|better|bigger|two|my) )monitors?|equipment|workstation|standing desk|test (?:devices?|racks?|rigs?)|workbench|headset|office chair|(?<=\b(?:new|test|build|another|bigger) )servers?|(?<=(?<!\b(?:the|this|that|those|these) )\bnew )(?:machines?|phones?|chairs?|screens?|tools?|racks?)))\b/giu,
		),
	],
];

/** Names that will do where a thing is turned down: “what days?” */
const looser: typeof things = [
	['days', expression(/\b(?<=\b(?:what|which|any|no|the|those|these|my) )days\b/giu)],
];
type How = 'plainly' | 'loosely';

/** A pot is no wish, and neither is what a thing would cost. */
export const potBehind = expression(
	/^ ?(?:budget|line|pot|money|fund|fee was|cost|freeze|stop)\b|^ (?:i|we) (?:gave|held|ran|wrote|built)\b|^ (?:is|are|was|were) (?:worth|done|over|finished|running|ours|good work)\b|^ (?:of|for) (?:the )?(?:new|newcomers?|starters?)\b/iu,
);

/** A thing that is named. */
export interface Named {
	readonly form: WishForm;
	readonly from: number;
	readonly to: number;
	/** As it stands in the text. */
	readonly name: string;
	readonly before: string;
	readonly after: string;
	readonly sentence: Sentence;
	/** What stands before and behind it, with its capitals. */
	readonly typed: {readonly before: string; readonly after: string};
}

const away = expression(/\b(?:away|off|gone|leave|back|holiday|swap|trade|exchange)\b/iu);
const spanBefore = expression(
	/\b(?:in|within|from|after|before|of|percent|every|each|last|past|for|took|takes|take me|taking|than|over|under|costs?|sav(?:e|es|ed|ing)|lost|roughly|around|nearly|almost|most of|half|per|once|by|to|below|above|under|beneath|within|at|instead of|down to|until|til)(?: (?:my|the|those|these|our|of|about|some|around|only|just|a|least|most|almost|nearly))* $/iu,
);
const offBehind = expression(/\boff\b|leave|holiday|vacation|free|extra|additional|rest|unpaid/iu);

/** “In three days instead of two weeks”, “10% of my base salary”: how long it took, or a share of it. */
export function isSpan({form, name, before}: Named): boolean {
	if (
		/\b(?:in|within|from|after|of|percent|every|each|last)(?: (?:my|the|those|these|our|of))? $/iu.test(
			before,
		)
	)
		return true;
	return form === 'days' && !offBehind.test(name) && spanBefore.test(before) && !away.test(before);
}

/** The word at a place in the text; none where it is left out of the judgement. */
const tokenAt = (reading: Reading, place: number): number | undefined => {
	const at = reading.tokens.findIndex(({start, end}) => start <= place && end > place);
	return at < 0 ? undefined : at;
};

/** From the word at one place to the word at the other. */
export function hitOf(
	reading: Reading,
	from: number,
	to: number,
): readonly {readonly from: number; readonly to: number}[] {
	const [first, last] = [tokenAt(reading, from), tokenAt(reading, to - 1)];
	return first === undefined || last === undefined ? [] : [{from: first, to: last + 1}];
}

/** A stretch of the text as typed, with plain apostrophes and single spaces. */
const typed = ({text, plain: {origins}}: Reading, from: number, to: number): string =>
	text
		.slice(origins[from] ?? 0, origins[to])
		.replaceAll(/[’ʼ]/gu, "'")
		.replaceAll(/\s+/gu, ' ');

/** The things a sentence names, each with what stands before and behind it; one within another counts as one. */
function namedIn(reading: Reading, sentence: Sentence, how: How): readonly Named[] {
	const start = reading.tokens[sentence.from]?.start ?? 0;
	const end = reading.tokens[sentence.to - 1]?.end ?? start;
	const text = reading.plain.text.slice(start, end).replaceAll('’', "'");
	const lower = text.toLowerCase();
	const found = (how === 'loosely' ? [...things, ...looser] : things).flatMap(([form, pattern]) =>
		(stems[form]?.some((stem) => lower.includes(stem)) === false ? [] : pattern.all(text)).map((match) => ({
			form,
			from: start + match.index,
			to: start + match.index + match[0].length,
			name: match[0],
			before: text.slice(0, match.index),
			after: text.slice(match.index + match[0].length),
			sentence,
			typed: {
				before: typed(reading, start, start + match.index),
				after: typed(reading, start + match.index + match[0].length, end),
			},
		})),
	);
	// “The course is five days”: that is how long it takes.
	const isLong = ({form, to, from}: (typeof found)[number]): boolean =>
		form === 'days' &&
		found.some((other) => other.form === 'course' || other.form === 'hours') &&
		!/off\b|leave|holiday|vacation|free|extra|additional|rest/iu.test(
			text.slice(from - start, to - start + ' off'.length),
		);
	return found.filter(
		(each, nth) =>
			!isLong(each) && !found.slice(0, nth).some(({from, to}) => each.from < to && each.to > from),
	);
}

/** A sentence as it stands, with plain apostrophes. */
export const textOf = (reading: Reading, {from, to}: Sentence): string =>
	reading.plain.text
		.slice(reading.tokens[from]?.start ?? 0, reading.tokens[to - 1]?.end ?? 0)
		.replaceAll('’', "'");

/** A sentence, and what it names. */
interface Told {
	readonly text: string;
	readonly named: readonly Named[];
}

const toldBy = {
	plainly: new WeakMap<Reading, readonly Told[]>(),
	loosely: new WeakMap<Reading, readonly Told[]>(),
} as const;

/** What each sentence names, found out once however many rules ask. */
export function toldIn(reading: Reading, how: How = 'plainly'): readonly Told[] {
	const known = toldBy[how].get(reading);
	if (known !== undefined) return known;
	const told = reading.sentences.map((sentence) => ({
		text: textOf(reading, sentence),
		named: namedIn(reading, sentence, how),
	}));
	toldBy[how].set(reading, told);
	return told;
}

/** How many of them, right before a name for days off. */
const howMany =
	/\b(?:an?|one|two|three|four|five|six|seven|eight|nine|ten|\d{1,2}) (?:(?:extra|additional|more|paid|whole|full|free|spare) )?$/iu;

/** Where the words for a thing begin: days off have their number with them. */
const beginOf = ({form, from, before}: Named): number =>
	from - (form === 'days' ? (howMany.exec(before)?.[0].length ?? 0) : 0);

/** The things that hold, whatever is asked of each. */
export const findIn = (
	reading: Reading,
	holds: (named: Named, text: string) => boolean,
	how: How = 'plainly',
): Found[] =>
	toldIn(reading, how).flatMap(({text, named: all}) => {
		return all
			.filter((named) => holds(named, text))
			.flatMap((named) =>
				hitOf(reading, named.from, named.to).map((hit) => ({
					hit,
					value: reading.plain.text.slice(beginOf(named), named.to),
					form: named.form,
				})),
			);
	});
