/** What is turned down of the things other than a bonus, or was never asked for: by its name, or whatever was given last. */
import {expression} from '../expression/expression.ts';
import type {WishForm} from '../../terms.ts';
import type {Reading} from '../reading/reading.ts';
import type {Sentence} from '../reading/tokens.ts';
import {isForOthers, meansOthers} from './for-others.ts';
import {formsIn} from './forms.ts';
import type {FactRule, Found} from './rules.ts';
import {findIn, hitOf, isSpan, potBehind, textOf, type Named} from './things.ts';

/** “Not only the title”, “why not a course?”, “don't you think”. */
export const affirmedAll = expression(
	/\b(?:not (?:only|just)|why not|don't you|not (?:yet )?(?:got|heard|said|have|had|answered)|haven't|hasn't|not (?:said|had) anything|didn't (?:answer|say|hear))\b/iu,
);

/** “I asked for no raise”, “I didn't say anything about days off”: whatever else is said of it, it is not wanted. */
const disowns = expression(
	/\b(?:asked for no|(?:i|we) (?:have )?never (?:even )?(?:asked for|wanted|mentioned|brought up|requested|said (?:anything |a word )?about|spoke of|talked about)|(?:i|we)(?:'ve)? (?:did ?n[o']t|have ?n[o']t|never) (?:even |once )?(?:ask(?:ed)? (?:you )?(?:for|about)|mention(?:ed)?|request(?:ed)?|want(?:ed)?|sa(?:y|id) (?:anything|a word|a thing) (?:about|of)|br(?:ing|ought) up)|(?:didn't|did not|haven't|have not) asked? for)\b[^.;:,!?]{0,24}$/iu,
);
/** “I never asked for a raise before”: now it is. */
const untilNow = expression(
	/^[^.;!?]{0,16}\b(?:before|until (?:now|today)|so far|in (?:all|my|\p{L}+) years|yet)\b/iu,
);

/** The wish turned down: “I don't want a level”, “no course, thanks”, “not the title”. */
const turnedDown = expression(
	/\b(?:not (?:really )?(?:want|need|about|asking for|here for|interested in)|never (?:asked for|wanted|said|mentioned)|who said|(?:don't|do not|didn't) (?:really )?(?:want|need|ask for|mean|care about|care for)|not|(?<!\byes or )no|(?:isn't|wasn't|aren't|weren't) (?:really |even )?(?:about|after|asking (?:you )?(?:for|about)|looking for|here for|talking about|meaning))\b[^.;:,!?]{0,24}$/iu,
);

/** “I refused the days off”, “forget the course”; what HR refused is another matter, and so is “don't forget it”. */
const refused = expression(
	/(?<!\b(?:he|she|they|hr|you|director|don't|not|never|didn't|wouldn't) )\b(?:refused?|declined?|turn(?:ed)? down|reject(?:ed)?|sa(?:y|id) no to|skip|forget|scrap|strike|cross(?:ed)? (?:out|off)|drop|leave out|take (?:out|off)|remove|cancel|keep your|no (?:use|need) for|rather not have|enough (?:of|about))\b[^.;:,!?]{0,24}$/iu,
);

/** “I took no day off”: told of how it was. */
const hadNone = expression(/\b(?:took|taken|had|got|have had) no(?: \p{L}+){0,2} $/iu);
/** “You crossed the days off out and put them back.” */
const putDown = expression(
	/\byou (?:have |just )?(?:crossed|struck|put|wrote|kept|added|booked|took)(?: \p{L}+){0,2} $/iu,
);
const putAgain = expression(/^ (?:out|back|in|into|on|down|again|off)\b/iu);

/** “Days off I can't use”, “a title doesn't help me”, “the course is no use to me”. */
const noUse = expression(
	/^,? (?:(?:i|we) )?(?:just |really |simply )?(?:can't|cannot|couldn't|won't|wouldn't|don't|doesn't|do not|does not|can not|will not|would not) (?:really |even )?(?:use|take|need|want|help|do (?:it|much|anything)|work for me|change|solve|interest)\b|^ (?:is|are|would be|'s) (?:of )?(?:no|not much|little) (?:use|good|help)\b|^ (?:is|are) (?:useless|off the table|not (?:it|for me|my thing|the point|what i|something i))\b|^ (?:came from you|(?:was|were) your idea)\b/iu,
);
/** “A conference is nice, but that's not it.” */
const niceBut = expression(
	/^[^.;!?]{0,12} (?:is|are|would be|'d be|sounds?) (?:very |really |all |quite )?(?:nice|fine|kind|lovely|good|great|tempting|sweet)\b[^.;!?]*\b(?:but|only|though)\b[^.;!?]*\b(?:not it|isn't it|not what|not why|it's (?:really )?(?:the |about the )?(?:money|cash|bonus|sum)\b|(?:the )?(?:money|cash|bonus) (?:that |is what )?(?:really )?(?:helps?|matters|counts)\b|would(?:n't| not) (?:really )?help|(?:i'd|i would|i) (?:rather|like|prefer|want|need|take) (?:to (?:have|get) )?(?:the |my )?(?:bonus|money|sum|cash)|came for|asked for|another time|can't use|no thanks|not now|stay with|stick (?:to|with))\b/iu,
);
const asWell = expression(/\b(?:also|too|as well|on top|both|besides)\b/iu);

/** “What raise?”, “which hours do you mean?”: nobody spoke of one. */
const asksWhichOne = expression(
	/^(?:(?:sorry|wait|hang on|hm|but|and|no|i beg your pardon),? )*(?:which|what) $/iu,
);
const isAskedBack = expression(/^ ?(?:\?|$|do you mean|are you (?:talking|speaking)|is that)/iu);
/** “Days off?” said to a line that speaks of them asks how they came into it. */
const echoed = expression(/^(?:(?:sorry|wait|hang on|hm|but|and|the|my),? )*$/iu);

/** “I have days enough”, “I've got more days off than I can use”. */
const enoughBefore = expression(
	/\b(?:have|'ve|got|had) (?:got )?(?:already )?(?:(?:more than |quite )?enough|plenty of|too many)(?: \p{L}+)? ?$/iu,
);
const enoughAfter = expression(
	/^ (?:enough|to spare|to burn|left over|than i (?:can|could|will)(?: ever)? (?:use|take))\b/iu,
);

/** Of several that were offered not one: “none of those”, “neither of them, thanks”, “not for me”. */
const noneOffered = expression(
	/^(?:(?:no|well|thanks|thank you|sorry|honestly|look),? )*(?:(?:none|neither)(?: of (?:those|these|them|that|it))(?=[,;.!]|$| thanks?\b| please| for me| (?:really )?(?:helps?|is what|are what|would help))|not for me\b|nothing like that(?=[,;.!]|$))/iu,
);

/** A bare “none” or “neither” is that only where several things were offered; else it answers something else. */
const bareNone = expression(
	/^(?:(?:no|well|thanks|thank you|sorry|honestly|look),? )*(?:none|neither)(?=[,;.!]|$| thanks?\b| please| for me| (?:really )?(?:helps?|is what|are what|would help))/iu,
);
const offersSeveral = (manager: string): boolean =>
	formsIn(manager).length > 1 || /\bwhich (?:of (?:those|these|them)|one)\b|\bsay none\b/iu.test(manager);

/** The same of whatever it was that was given: “what list?”, “I asked for none of that”. */
const unasked = expression(
	/\b(?:(?:i|we) (?:(?:never|didn't|did not|haven't|have not) ask(?:ed)? for (?:anything(?! else)|anything (?:else|other|more) (?:than|but|besides) (?:the |my |a )?(?:bonus|money|sum|cash)|any of (?:that|this|it)|(?:any )?such|another thing|that|this|it\b(?! again))|asked for (?:none of (?:that|this|it)|nothing|no such thing)|(?:don't|do not) want (?:that|it|them|those|any of (?:that|it))(?=[.,!?]|$))|(?:haven't|have not|never|didn't) g[ia]ven? you (?:any|a) list|we (?:found|agreed(?: on)?|said) nothing (?:besides|else|other than|beside|$)|nothing has to go through|what are you (?:re)?arranging|who said (?:that|anything about that)|that(?:'s| is) not (?:it|what i (?:asked|came|said|meant|wanted))\b)|^(?:(?:sorry|wait|hold on|hang on|but|and|no),? )*(?:what|which) (?:list|shelf|(?:other )?things?|something(?: (?:else|other than money))?|change)(?: do you mean| is that|\?|$)/iu,
);

const unaskedIn = (reading: Reading, sentence: Sentence, manager: string): Found[] => {
	const text = textOf(reading, sentence);
	const match =
		unasked.exec(text) ?? noneOffered.exec(text) ?? (offersSeveral(manager) ? bareNone.exec(text) : null);
	const start = (reading.tokens[sentence.from]?.start ?? 0) + (match?.index ?? 0);
	return match === null
		? []
		: hitOf(reading, start, start + match[0].replace(/\?$/u, '').length).map((hit) => ({hit}));
};

/** “The money rather than the days”, “cash, not a course”: of two things this one is not taken. */
const lessThanMoney = expression(
	/\b(?:money|cash|bonus|sum|amount|pay)\b[^.;:!?]{0,12}\b(?:rather than|than|instead of|over|not|and no)(?: (?:the|any|a|an|some|more|free|those|these|extra|my))* ?$/iu,
);

/** Whether the thing was never asked for, as the lead says. */
export const isDisowned = ({before, after}: Named): boolean => disowns.test(before) && !untilNow.test(after);

/** Whether it is turned down where it is named. */
export function isTurnedDown(named: Named): boolean {
	const {before, after, sentence} = named;
	if (isSpan(named) || potBehind.test(after) || untilNow.test(after)) return false;
	return (
		isDisowned(named) ||
		(asksWhichOne.test(before) && isAskedBack.test(after)) ||
		(turnedDown.test(before) &&
			!affirmedAll.test(before) &&
			!hadNone.test(before) &&
			!(sentence.asks && /^\s*(?:back|yet|today|now)?\s*$/u.test(after))) ||
		(refused.test(before) && !sentence.asks) ||
		lessThanMoney.test(before) ||
		(putDown.test(before) && putAgain.test(after)) ||
		noUse.test(after) ||
		enoughBefore.test(before) ||
		enoughAfter.test(after) ||
		(niceBut.test(after) && !asWell.test(after))
	);
}

/** Whether a thing is only said back, as a question, to a manager who spoke of it. */
export const isEchoed = ({before, after, form, sentence}: Named, spokenOf: readonly WishForm[]): boolean =>
	sentence.asks && echoed.test(before) && after === '' && spokenOf.includes(form);

/** Turned down, each by its name; where none is, whatever was given last. */
export const dropsMatter: FactRule = {
	fact: 'drops-matter',
	find: (reading, {manager}) => {
		const all = meansOthers(reading);
		const named = findIn(reading, (each) => isTurnedDown(each) || (all && isForOthers(each)), 'loosely');
		return named.length > 0
			? named
			: reading.sentences.flatMap((sentence) => unaskedIn(reading, sentence, manager));
	},
};
