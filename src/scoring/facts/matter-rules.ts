/** What somebody comes for other than a bonus: a raise, a title, a hire, days, a course, other hours, equipment. */
import type {WishForm} from '../../terms.ts';
import type {Reading} from '../reading/reading.ts';
import type {Sentence} from '../reading/tokens.ts';
import type {FactRule, Found} from './rules.ts';

const person =
	'(?:person|people|pair of hands|hands|engineer|developer|dev|tester|admin|colleague|lead|head|hire|junior|senior|contractor)';

/** Without any of these a text names no such thing. The expressions below take milliseconds to get ready, and most answers need none. */
const stems: Readonly<Partial<Record<WishForm, readonly string[]>>> = {
	raise: ['raise', 'rise', 'pay', 'salary', 'wage', 'base'],
	hire: (
		'hire head person people hands engineer dev tester admin colleague lead junior senior contractor student apprentice ' +
		'intern trainee help assistant replacement backfill vacan post position seat role staff somebody analyst technician'
	).split(' '),
	title: ['title', 'promot', 'staff', 'principal', 'senior', 'level', 'grade', 'position', 'lead'],
	days: ['day', 'week', 'off', 'leave', 'holiday', 'vacation', 'sabbatical', 'back', 'lieu'],
	course: 'course training conference certif coaching workshop seminar exam school degree'.split(' '),
	hours: 'call night weekend shift rota home remotely part four week hours'.split(' '),
	tools:
		'laptop monitor equipment workstation desk test workbench headset chair server machine phone screen tool rack'.split(
			' ',
		),
};

/** The words each thing is asked for with. */
const things: readonly (readonly [WishForm, RegExp])[] = [
	[
		'raise',
		/\b(?:(?<!\b(?:i|you|we|they|to|will|would|not|can|could|may|might|let me|must|should|'ll) )(?:pay )?raise(?! (?:it|that|this|them|the (?:question|issue|matter|point|topic|bar))\b)|pay ?rise|rise in (?:pay|salary)|base (?:pay|salary|wage)|basic (?:pay|salary)|(?:pay|salary|wage) (?:increase|review|adjustment|correction|round|talk|discussion)|(?:higher|better|more|bigger) (?:salary|base|basic pay|wage)|(?:increase|adjustment) (?:in|of|to|for) (?:my )?(?:pay|salary|base|wage)|(?:my|the|about) salary|my (?:base|pay(?! grade))|fixed (?:pay|salary)|(?<=(?:thousand|\d|k) )base)\b/giu,
	],
	[
		'hire',
		new RegExp(
			`\\b(?:headcount|(?:a|the|my|one|new|extra|another|this) hire|(?:the|that) person|hire (?:a|one|some|somebody|someone|people|an|another|two)\\b[^.,;?!]{0,30}|(?:second|third|fourth|fifth|sixth|extra|additional|another|new|one more|two more|more|replacement) (?:\\p{L}+ ){0,1}${person}|(?:a|the|one) (?:junior|tester|second tester|contractor|working student|apprentice|intern|trainee|helper|assistant)|replacement for|backfill|vacanc(?:y|ies)|(?:vacant|open|empty|free|unfilled) (?:post|position|seat|role)|(?<=\\b(?:needs?|want|get|hire|ask(?:ed|ing)? for|about|find) )(?:an?|one|two|three|the) (?:engineer|colleague|developer|sysadmin|analyst|technician)s?(?! (?:who|in|from|at|on|has|had|was|is|and i)\\b)|more people|more staff|help (?:for|in|on) (?:the|my|our) team|somebody (?:else )?(?:in|on|for) (?:the|my|our) (?:team|rota)|fill (?:the|his|her|that|this) (?:post|position|seat|vacancy))\\b`,
			'giu',
		),
	],
	[
		'title',
		/\b(?:(?<!\b(?:first|last|launch|game|of|shipped|release|our|every|each|per|next) )titles?(?! (?:to ship|shipped|sold|launch|in (?:\w+ )?(?:\w+ )?years?))|promotion|promoted|staff engineer|principal(?: engineer)?|senior (?:engineer|developer|title|level)|(?:next|another|higher) (?:level|grade)|(?<!\b(?:at|of|on|in|with|for) )my (?:level|grade|position)|level(?:ling|ed)? up|(?:team|tech) lead (?:title|role)|job title)\b/giu,
	],
	[
		'days',
		/\b(?:(?:days?|weeks?|fridays?|mondays?|mornings?|time|month) off|(?:days?|weeks?) (?:of )?(?:leave|holiday|vacation|rest)|(?:free|extra|additional|unpaid|leave|holiday) (?:days?|weeks?)|holidays?|vacation|sabbatical|time[- ]off|(?:day|week)s? or (?:two|three|so) off|(?:unpaid|parental|annual|study|extra) leave|(?:that|the|some of (?:that|the)|my) time back|time in lieu|some of (?:them|those|it) back|days(?=,? (?:i mean|not (?:the )?money|instead))|(?:an?|one|two|three|four|five|six|seven|eight|ten|\d+) (?:free )?(?:days|weeks))\b(?! (?:ago|late|early|earlier|later|before|after|in a row|straight|of (?:work|downtime|testing)))/giu,
	],
	[
		'course',
		/\b(?:(?<!of )courses?|trainings?|conferences?|certifications?|certificates?|coaching|workshops?|seminars?|exam fee|summer school|degree)\b/giu,
	],
	[
		'hours',
		/\b(?:on[- ]call|(?:night|weekend) (?:calls?|duty|duties|shifts?|alerts?)|(?:fewer|less|no more|no|day|other|different) (?:shifts?|calls?|nights?|weekends?)|rota|alerts at night|home[- ]office|(?:work|working|days?) (?:remotely|from home)|part[- ]time|four[- ]day(?: week)?|(?:shorter|fewer|reduced|less) (?:week|hours)|working hours)\b/giu,
	],
	[
		'tools',
		/\b(?:(?:new |better |faster |second )?(?:laptops?|monitors?|equipment|workstation|standing desk|test (?:devices?|racks?|rigs?)|workbench|headset|office chair|servers?|(?<=new )(?:machines?|phones?|chairs?|screens?|tools?|racks?)))\b/giu,
	],
];

/** What makes a thing that is named a wish: before it, with hardly anything between. */
const cueBefore =
	/\b(?:wan(?:t|ts|ted)|would like|would love|(?:'d|d) (?:just |really |also |still )?(?:like|love|rather|prefer|need)|like to|need|needs|ask(?:ing)?|request(?:ing)?|talk(?:ing)?|speak(?:ing)?|discuss|c[ao]me (?:for|about|because)|here (?:for|about|because)|it's|it is|is|are|about|hop(?:e|ed|ing)|looking for|prefer|rather|give me|get|have|take|what about|how about|and|instead|wish(?:ed)?|first|second|things|points|failing that|or|said|meant|thousand|no bonus|can i|could i|may i|can we|could we|put me in for|matters|whether|tell me)\b/giu;
/** And behind it. */
const cueAfter =
	/^[^.;!?]{0,24}\b(?:matters?|possible|instead|please|comes? first|is (?:what|more|the)|can (?:some|any)(?:one|body) else|would (?:be|help|do|mean)|for me|stand|settled|yes or no|too|actually|when do i|by when)\b/iu;
/** A wish said outright: a cue that does for whatever follows it, all through the sentence. */
const plainly =
	/\b(?:wan(?:t|ted)|would like|'d (?:just |really |also |still )?(?:like|love|rather|prefer|need)|like to (?:have|get|talk|speak|discuss|ask|go|do|see)|i need|we need|ask(?:ing|ed)? (?:you )?(?:for|about)|said anything about|talk about|speak about|c[ao]me (?:for|about)|here (?:for|about)|it's about|it is about|hoping|looking for|give me|can i|could i|may i|can we|could we|what about|how about|failing that|instead|would help|possible|matters|i (?:said|mean|meant)|(?:two|three) (?:points|things|topics|matters)|no bonus)\b/iu;

/** Between cue and thing: what makes the thing a reason, or a thing of the past. */
const breaksOff =
	/\b(?:because|since|after|during|while|who|which|when|bonus for|(?:bonus|money|something|award|premium) (?:\p{L}+ ){0,4}(?:for|after|because)|for (?:leading|running|the \p{L}+ing)|did|ran|held|gave|wrote|took|built|made|went|was|were|had|has been|have been|been|worked|covered|covering|isn't|is not|from the|out of|in the|budget)\b/iu;
/** Told of what was, and no wish. */
const told =
	/\b(?:i|we|he|she|they|it) (?:\p{L}+ )?(?:did|ran|held|gave|wrote|took|built|went|was|were|had|passed|worked|lost|hired|trained|taught)\b/iu;
const denied =
	/\b(?:no|not|n't|never|without|nor|neither|isn't|don't|didn't|rather than|instead of)\b[^.;:,!?]{0,32}$/iu;
/** “I asked for no raise”: whatever else is said of it, it is not wanted. */
const disowns =
	/\b(?:asked for no|never (?:asked for|wanted)|(?:didn't|did not|haven't|have not) asked? for)\b[^.;:,!?]{0,24}$/iu;
/** “Not only the title”, “why not a course?”, “don't you think”. */
const affirmedAll =
	/\b(?:not (?:only|just)|why not|don't you|not (?:yet )?(?:got|heard|said|have|had|answered)|haven't|hasn't|not (?:said|had) anything|didn't (?:answer|say|hear))\b/iu;
/** The wish turned down: “I don't want a level”, “no course, thanks”, “not the title”. */
const turnedDown =
	/\b(?:not (?:really )?(?:want|need|about|asking for|here for|interested in)|never (?:asked for|wanted|said|mentioned)|who said|(?:don't|do not|didn't) (?:really )?(?:want|need|ask for|mean|care about|care for)|not|no|isn't about|wasn't about)\b[^.;:,!?]{0,24}$/iu;
/** A pot is no wish, and neither is what a thing would cost. */
const potBehind = /^ ?(?:budget|line|pot|money|fund|fee was|cost|freeze|stop)\b/iu;

interface Named {
	readonly form: WishForm;
	readonly from: number;
	readonly to: number;
	readonly before: string;
	readonly after: string;
	readonly sentence: Sentence;
}

/** The word at a place in the text; none where it is left out of the judgement. */
const tokenAt = (reading: Reading, place: number): number | undefined => {
	const at = reading.tokens.findIndex(({start, end}) => start <= place && end > place);
	return at < 0 ? undefined : at;
};

/** From the word at one place to the word at the other. */
function hitOf(
	reading: Reading,
	from: number,
	to: number,
): readonly {readonly from: number; readonly to: number}[] {
	const [first, last] = [tokenAt(reading, from), tokenAt(reading, to - 1)];
	return first === undefined || last === undefined ? [] : [{from: first, to: last + 1}];
}

/** The things a sentence names, each with what stands before and behind it; one within another counts as one. */
function namedIn(reading: Reading, sentence: Sentence): readonly Named[] {
	const start = reading.tokens[sentence.from]?.start ?? 0;
	const end = reading.tokens[sentence.to - 1]?.end ?? start;
	const text = reading.plain.text.slice(start, end).replaceAll('’', "'");
	const lower = text.toLowerCase();
	const found = things.flatMap(([form, pattern]) =>
		(stems[form]?.some((stem) => lower.includes(stem)) === false ? [] : [...text.matchAll(pattern)]).map(
			(match) => ({
				form,
				from: start + match.index,
				to: start + match.index + match[0].length,
				before: text.slice(0, match.index),
				after: text.slice(match.index + match[0].length),
				sentence,
			}),
		),
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

/** For one of the others it is no wish of the lead's own. */
const forOthers =
	/^ (?:\p{L}+ ){0,2}?for (?:(?:one|two|some|any|both|all) of )?(?:him|her|them|(?:my|our|the|his|her) (?:testers?|team|people|juniors?|colleagues?|engineers?|two|three|others))\b/iu;

/** What is stood on duty with: told of oftener than wished away. */
const duty =
	/^(?:on[- ]call|(?:night|weekend) (?:calls?|duty|duties|shifts?|alerts?)|rota|alerts at night)$/iu;
/** Words that want it less, or otherwise. */
const lessOfIt =
	/\b(?:off(?! as| for)|out of|less|fewer|no more|without|drop|stop|change|changed|different|differently|swap|instead|half|every (?:other|second)|share|shared|hand(?:ed)? (?:over|on)|(?:some|any)(?:one|body) else|have it|take it over|free of|rid of|relieved?|fairer|rest from)\b/iu;

const isDenied = ({before}: Named): boolean => denied.test(before) && !affirmedAll.test(before);

/** The last cue before the thing, and what stands between. */
function leadsTo(before: string): boolean {
	const cue = [...before.matchAll(cueBefore)].at(-1);
	if (cue === undefined) return false;
	const between = before.slice(cue.index + cue[0].length);
	return between.length <= 70 && !breaksOff.test(between);
}

/** “A bonus for the course I gave.” */
const isOfTheBonus = /\bbonus\b[^.,;]*\b(?:for|after|because|since)\b(?:(?!\band\b)[^,;])*$/iu;
/** “In three days instead of two weeks”, “10% of my base salary”. */
const isSpan = /\b(?:in|within|from|after|of|percent|every|each|last)(?: (?:my|the|those|these|our|of))? $/iu;

/** So many words are hardly more than a name. */
const shortly = 11;

function isWished({form, before, after, sentence}: Named, topic: string, text: string): boolean {
	if (potBehind.test(after)) return false;
	if (form !== 'hire' && forOthers.test(after)) return false;
	if (isOfTheBonus.test(before) || isSpan.test(before)) return false;
	if (
		!sentence.asks &&
		breaksOff.test(before.split(/[,;:]/u).at(-1)?.slice(-24) ?? '') &&
		!plainly.test(before)
	)
		return false;
	if (told.test(before) && !plainly.test(before)) return false;
	const opens = (topic === 'opening' || topic === 'ask') && sentence.to - sentence.from <= shortly;
	return (
		opens ||
		((plainly.test(text) || sentence.asks) && (leadsTo(before) || cueAfter.test(after))) ||
		cueAfter.test(after)
	);
}

const textOf = (reading: Reading, {from, to}: Sentence): string =>
	reading.plain.text
		.slice(reading.tokens[from]?.start ?? 0, reading.tokens[to - 1]?.end ?? 0)
		.replaceAll('’', "'");

interface Told {
	readonly text: string;
	readonly named: readonly Named[];
}

const toldBy = new WeakMap<Reading, readonly Told[]>();

/** What each sentence names, found out once however many rules ask. */
function toldIn(reading: Reading): readonly Told[] {
	const known = toldBy.get(reading);
	if (known !== undefined) return known;
	const told = reading.sentences.map((sentence) => ({
		text: textOf(reading, sentence),
		named: namedIn(reading, sentence),
	}));
	toldBy.set(reading, told);
	return told;
}

const findIn = (reading: Reading, holds: (named: Named, text: string) => boolean): Found[] =>
	toldIn(reading).flatMap(({text, named: all}) => {
		return all
			.filter((named) => holds(named, text))
			.flatMap(({form, from, to}) =>
				hitOf(reading, from, to).map((hit) => ({hit, value: reading.plain.text.slice(from, to), form})),
			);
	});

/** “What raise?”, “which hours do you mean?”: nobody spoke of one. */
const asksWhichOne = /^(?:(?:sorry|wait|hang on|hm|but|and|no|i beg your pardon),? )*(?:which|what) $/iu;

/** The same of whatever it was that was given: “what list?”, “I asked for none of that”. */
const unasked =
	/\b(?:(?:i|we) (?:(?:never|didn't|did not|haven't|have not) ask(?:ed)? for (?:anything(?! else)|any of (?:that|this|it)|(?:any )?such|that|this|it\b(?! again))|asked for (?:none of (?:that|this|it)|nothing|no such thing))|(?:haven't|have not|never|didn't) g[ia]ven? you (?:any|a) list|nothing has to go through|what are you (?:re)?arranging|who said (?:that|anything about that))\b|^(?:(?:sorry|wait|but|and|no),? )*(?:what|which) (?:list|shelf|things?|change)(?: do you mean| is that|\?|$)/iu;

const unaskedIn = (reading: Reading, sentence: Sentence): Found[] => {
	const match = unasked.exec(textOf(reading, sentence));
	const start = (reading.tokens[sentence.from]?.start ?? 0) + (match?.index ?? 0);
	return match === null
		? []
		: hitOf(reading, start, start + match[0].replace(/\?$/u, '').length).map((hit) => ({hit}));
};

const bonusWord = /\b(?:bonus(?:es)?|compensation|premium|payout)\b/giu;
/** Spoken of as what somebody else has, or as what is not meant. */
const noBonus =
	/\b(?:no|not|n't|isn't|don't|didn't|without|still on|instead of|rather than|forget|drop|than|talking about)\b[^.,;:!?]{0,24}$/iu;

/** Worn out, and not only a little nervous. */
const worn =
	/\b(?:tired|exhausted|worn[- ]out|burn(?:ed|t)[- ]out|burning out|burnout|drained|knackered|at my limit|at the end of my (?:rope|tether|strength)|overworked|overloaded|drowning|can(?:not|'t| not) (?:go on|keep (?:this|it) up|do this any ?more|take (?:this|it|much more))|(?:so|very|really|too|quite) (?:hard|tough|rough|much) (?:for|on) (?:me|us)|no (?:full )?weekend|(?:not|haven't) (?:had|slept)[^.]{0,20}(?:weekend|night|break|holiday)|too few of us)\b/giu;
const notMe =
	/\b(?:customers?|users?|nurses|clients|they|he|she|people|not|isn't|wasn't|if|a little|a bit)\b[^.;!?]{0,24}$/iu;

/** “It’s about my pay, a bonus, I mean”: pay alone is what one earns each month. */
const isBonusPay = ({form, before}: Named, {plain}: Reading): boolean =>
	form === 'raise' &&
	!/\b(?:raise|base|salary)\b/iu.test(plain.text.slice(before.length)) &&
	/\bbonus/iu.test(plain.text);

/** Nothing is asked for: it was only to be said. */
const onlyHeard =
	/^(?:no,? )?nothing(?: really)?$|\b(?:(?:just|only) (?:wanted|needed) (?:you to know|somebody to know|someone to know|to (?:say|tell|get|have)(?! (?:a|the|some|more))|to be heard)|(?:don't|do not|didn't) (?:want|need|expect) anything|not asking (?:you )?for anything|nothing you can do|that's all i wanted to say|(?:did not|didn't) come (?:here )?to ask)\b/iu;

/** Where a word stands in a sentence, but where what goes before it says that it is not meant. */
const saidIn = (reading: Reading, word: RegExp, notMeant: RegExp): Found[] =>
	reading.sentences.flatMap((sentence) => {
		const start = reading.tokens[sentence.from]?.start ?? 0;
		const text = textOf(reading, sentence);
		return [...text.matchAll(word)]
			.filter(({index}) => !notMeant.test(text.slice(0, index)))
			.flatMap(({index}) => hitOf(reading, start + index, start + index + 1).map((hit) => ({hit})));
	});

export const matterRules: readonly FactRule[] = [
	{
		fact: 'matter',
		find: (reading, {topic}) => {
			const disowned = findIn(reading, ({before}) => disowns.test(before)).map(({form}) => form);
			const wished = findIn(
				reading,
				(named, text) => !isDenied(named) && isWished(named, topic, text) && !isBonusPay(named, reading),
			);
			// “Some days for the on-call”: the duty is what they are for.
			const isGround = ({form, value = ''}: Found): boolean =>
				form === 'hours' &&
				duty.test(value) &&
				!lessOfIt.test(
					reading.plain.text.replaceAll(/\b(?:days?|weeks?|time|fridays?|mondays?) off\b/giu, ''),
				) &&
				wished.some((other) => other.form !== 'hours');
			return wished.filter((each) => !isGround(each) && !disowned.includes(each.form));
		},
	},
	{
		fact: 'drops-matter',
		find: (reading) => {
			const named = findIn(
				reading,
				({before, after}) =>
					(asksWhichOne.test(before) &&
						/^ ?(?:\?|$|do you mean|are you (?:talking|speaking))/iu.test(after)) ||
					(turnedDown.test(before) &&
						!affirmedAll.test(before) &&
						!potBehind.test(after) &&
						!/^\s*(?:back|yet|today|now)?\s*\?/u.test(after)),
			);
			return named.length > 0 ? named : reading.sentences.flatMap((sentence) => unaskedIn(reading, sentence));
		},
	},
	{
		fact: 'worn-out',
		find: (reading) => saidIn(reading, worn, notMe),
	},
	{
		fact: 'wants-nothing',
		find: (reading) =>
			reading.sentences.flatMap((sentence) => {
				const start = reading.tokens[sentence.from]?.start ?? 0;
				const match = sentence.asks ? null : onlyHeard.exec(textOf(reading, sentence));
				return match === null
					? []
					: hitOf(reading, start + match.index, start + match.index + match[0].length).map((hit) => ({hit}));
			}),
	},
	{
		fact: 'names-bonus',
		find: (reading) => saidIn(reading, bonusWord, noBonus),
	},
];
