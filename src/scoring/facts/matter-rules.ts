/** What somebody comes for other than a bonus: a raise, a title, a hire, days, a course, other hours, equipment. */
import {expression, type Expression} from '../expression/expression.ts';
import type {Reading} from '../reading/reading.ts';
import {isForOthers, meansOthers} from './for-others.ts';
import {formsIn} from './forms.ts';
import type {FactRule, Found} from './rules.ts';
import {findIn, hitOf, isSpan, potBehind, textOf, type Named} from './things.ts';
import {affirmedAll, dropsMatter, isDisowned, isEchoed, isTurnedDown} from './turned-down.ts';

/** What makes a thing that is named a wish: before it, with hardly anything between. */
const cueBefore = expression(
	/\b(?:wan(?:t|ts|ted)|would like|would love|(?:'d|d) (?:just |really |also |still )?(?:like|love|rather|prefer|need)|like to|need|needs|ask(?:ing)?|request(?:ing)?|talk(?:ing)?|speak(?:ing)?|discuss|c[ao]me (?:for|about|because)|here (?:for|about|because)|it's|it is|is|are|about|hop(?:e|ed|ing)|looking for|prefer|rather|give me|get|have|take|what about|how about|and|instead|(?:trade|swap|exchange|give up) (?:\p{L}+ ){1,4}for|wish(?:ed)?|first|second|things|points|failing that|or|said|meant|thousand|no bonus|can i|could i|may i|can we|could we|put me in for|matters|whether|tell me)\b/giu,
);
/** And behind it. */
const cueAfter = expression(
	/^,? (?:too|as well)(?=[.,!?]|$)|^[^.;!?]{0,24}\b(?:matters?|possible|instead|please|comes? first|is (?:what|more|the)|can (?:some|any)(?:one|body) else|would (?:be|help|do|mean)|for me|stand|settled|yes or no|actually|when do i|by when)\b/iu,
);
/** A wish said outright: a cue that does for whatever follows it, all through the sentence. */
const plainly = expression(
	/\b(?:wan(?:t|ted)|would like|'d (?:just |really |also |still )?(?:like|love|rather|prefer|need)|like to (?:have|get|talk|speak|discuss|ask|go|do|see)|i need|we need|ask(?:ing|ed)? (?:you )?(?:for|about)|said anything about|talk about|speak about|c[ao]me (?:for|about)|here (?:for|about)|it's about|it is about|hoping|looking for|give me|can i|could i|may i|can we|could we|what about|how about|failing that|instead|would help|possible|matters|(?:trade|swap|exchange|give up) (?:\p{L}+ ){1,4}for|i (?:just |only )?(?:said|mean|meant)|(?:two|three) (?:points|things|topics|matters)|no bonus)\b/iu,
);

/** Between cue and thing: what makes the thing a reason, or a thing of the past. */
const breaksOff = expression(
	/\b(?:because|since|after|during|while|who|which|when|bonus for|(?:bonus|money|something|award|premium) (?:\p{L}+ ){0,4}(?:for|after|because)|for (?:leading|running|the \p{L}+ing)|did|ran|held|gave|wrote|took|built|made|went|was|were|had|has been|have been|been|worked|covered|covering|isn't|is not|from the|out of|in the|budget)\b/iu,
);
/** Told of what was, and no wish. */
const told = expression(
	/\b(?:(?:i|we|he|she|they|it) (?:\p{L}+ )?(?:did|ran|held|gave|wrote|took|built|went|was|were|had|passed|worked|lost|hired|trained|taught)|you (?:crossed|put|struck|kept|wrote|noted|brought|added|booked))\b/iu,
);
const denied = expression(
	/\b(?:no|not|n't|never|without|nor|neither|isn't|don't|didn't|wasn't|weren't|haven't|rather than|instead of)\b[^.;:,!?]{0,32}$/iu,
);
/** What is stood on duty with: told of oftener than wished away. */
const duty = expression(
	/^(?:on[- ]call|(?:night|weekend) (?:calls?|duty|duties|shifts?|alerts?)|rota|alerts at night)$/iu,
);
/** Words that want it less, or otherwise. */
const lessOfIt = expression(
	/\b(?:off(?! as| for)|out of|less|fewer|no more|without|drop|stop|change|changed|different|differently|swap|instead|half|every (?:other|second)|share|shared|hand(?:ed)? (?:over|on)|(?:some|any)(?:one|body) else|have it|take it over|free of|rid of|relieved?|fairer|rest from)\b/iu,
);

const isDenied = ({before}: Named): boolean => denied.test(before) && !affirmedAll.test(before);

/** The last cue before the thing, and what stands between. */
function leadsTo(before: string): boolean {
	const cue = cueBefore.all(before).at(-1);
	if (cue === undefined) return false;
	const between = before.slice(cue.index + cue[0].length);
	return between.length <= 70 && !breaksOff.test(between);
}

/** “A bonus for the course I gave.” */
const isOfTheBonus = expression(/\bbonus\b[^.,;]*\b(?:for|after|because|since)\b(?:(?!\band\b)[^,;])*$/iu);
/** “There are fewer calls now.” */
const thereIs = expression(/\bthere(?:'s| is| are| was| were)(?: \p{L}+)? $/iu);

/** So many words are hardly more than a name. */
const shortly = 11;

function isWished(named: Named, topic: string, text: string): boolean {
	const {before, after, sentence} = named;
	// “How was your holiday?”
	if (/\byour(?: \p{L}+)? $/iu.test(before)) return false;
	if (potBehind.test(after) || isForOthers(named) || isTurnedDown(named)) return false;
	if (isOfTheBonus.test(before) || thereIs.test(before) || isSpan(named)) return false;
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

const bonusWord = expression(/\b(?:bonus(?:es)?|compensation|premium|payout)\b/giu);
/** Spoken of as what somebody else has, or as what is not meant. */
const noBonus = expression(
	/\b(?:no|not|n't|isn't|don't|didn't|without|still on|instead of|rather than|forget|drop|than|talking about)\b[^.,;:!?]{0,24}$/iu,
);

/** Worn out, and not only a little nervous. */
const worn = expression(
	/\b(?:tired|exhausted|worn[- ]out|burn(?:ed|t)[- ]out|burning out|burnout|drained|knackered|at my limit|at the end of my (?:rope|tether|strength)|overworked|overloaded|drowning|can(?:not|'t| not) (?:go on|keep (?:this|it) up|do this any ?more|take (?:this|it|much more))|(?:so|very|really|too|quite) (?:hard|tough|rough|much) (?:for|on) (?:me|us)|no (?:full )?weekend|(?:not|haven't) (?:had|slept)[^.]{0,20}(?:weekend|night|break|holiday)|too few of us)\b/giu,
);
const notMe = expression(
	/\b(?:customers?|users?|nurses|clients|they|he|she|people|not|isn't|wasn't|if|a little|a bit)\b[^.;!?]{0,24}$/iu,
);

/** “The band is about base pay, isn’t it?”: the grid is argued about, and no raise asked for. */
const isOfTheBand = ({form, before}: Named, text: string): boolean =>
	form === 'raise' &&
	/\b(?:bands?|grid|grade|one[- ]off|lump sum|single payment|one[- ]time|cap|capped|ceiling)\b/iu.test(
		text,
	) &&
	!/\b(?:i|we) (?:want|need|ask|came)|\b(?:i'd|i would) (?:like|love|rather|prefer)/iu.test(before);

/** “It’s about my pay, a bonus, I mean”: pay alone is what one earns each month. */
const isBonusPay = ({form, before}: Named, {plain}: Reading): boolean =>
	form === 'raise' &&
	!/\b(?:raise|base|salary)\b/iu.test(plain.text.slice(before.length)) &&
	/\bbonus/iu.test(plain.text);

/** Nothing is asked for: it was only to be said. */
const onlyHeard = expression(
	/^(?:no,? )?nothing(?: really)?$|\b(?:(?:just|only) (?:wanted|needed) (?:you to know|somebody to know|someone to know|to (?:say|tell|get|have)(?! (?:a|the|some|more))|to be heard)|(?:don't|do not|didn't) (?:want|need|expect) anything|not asking (?:you )?for anything|nothing you can do|that's all i wanted to say|(?:did not|didn't) come (?:here )?to ask)\b/iu,
);

/** Where a word stands in a sentence, but where what goes before it says that it is not meant. */
const saidIn = (reading: Reading, word: Expression, notMeant: Expression): Found[] =>
	reading.sentences.flatMap((sentence) => {
		const start = reading.tokens[sentence.from]?.start ?? 0;
		const text = textOf(reading, sentence);
		return word
			.all(text)
			.filter(({index}) => !notMeant.test(text.slice(0, index)))
			.flatMap(({index}) => hitOf(reading, start + index, start + index + 1).map((hit) => ({hit})));
	});

export const matterRules: readonly FactRule[] = [
	{
		fact: 'matter',
		find: (reading, {topic, manager}) => {
			if (meansOthers(reading)) return [];
			const spoken = formsIn(manager);
			const disowned = findIn(reading, isDisowned).map(({form}) => form);
			const wished = findIn(
				reading,
				(named, text) =>
					!isDenied(named) &&
					isWished(named, topic, text) &&
					!isEchoed(named, spoken) &&
					!isOfTheBand(named, text) &&
					!isBonusPay(named, reading),
			);
			// “Some days for the on-call”, “a bonus for the on-call”: the duty is what they are for.
			const isGround = ({form, value = ''}: Found): boolean =>
				form === 'hours' &&
				duty.test(value) &&
				!lessOfIt.test(
					reading.plain.text.replaceAll(/\b(?:days?|weeks?|time|fridays?|mondays?) off\b/giu, ''),
				) &&
				(wished.some((other) => other.form !== 'hours') || /\bbonus/iu.test(reading.plain.text));
			return wished.filter((each) => !isGround(each) && !disowned.includes(each.form));
		},
	},
	dropsMatter,
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
