/** What the scorer makes of one answer. The chart, the screens and the papers all read this one shape. */
import type {Place} from '../place.ts';
import type {Quantity} from '../quantities/quantity.ts';
import type {Cue, Flag, Level, Style, Topic, WishForm} from '../terms.ts';
import type {Said} from './reading/figures.ts';
import type {HandbookTopic} from './handbook.ts';

export const facts = [
	// what was asked for
	'bonus', // says in a word that it is about a bonus or pay
	'in-a-word', // a word or two that mean something, and too little to judge
	'amount', // names a figure or range for the bonus itself; value: as typed ("8,000 euros", "5%")
	'date', // names a date, month, quarter or deadline for something to happen; value: a noun phrase ("the end of March")
	'own-day', // names a day for something the lead brings first, and not for the matter itself; value: as for a date
	'reason', // says why that figure: a rule, a share, a comparison
	'figure', // claims a figure for the work done; value: as typed, with what changed ("from 2.1% to 0.8%")
	// toward people
	'thanks',
	'acknowledged', // takes the manager's or company's constraint as real, in its own words
	'credit', // names or describes others and their part
	'sole-credit', // claims a shared result for oneself alone
	'open', // open to feedback, another form or timing, or to being wrong
	'question', // asks the manager an open question
	'yes-no', // asks the manager something that a yes or a no answers
	'asks-why', // asks the manager for the reason
	'asks-money', // asks whether there is money for it at all
	'asks-how-much', // asks the manager which sum would be realistic
	'asks-others', // asks what colleagues asked for or got
	'asks-view', // asks what the manager has seen or thinks of the work
	'asks-meaning', // asks what the manager means by their own words
	'asks-fallback', // asks what happens if it does not work out
	'asks-which', // asks which of two things to do
	'asks-heard', // asks whether something was heard
	'asks-if-me', // asks whether it is about them or the same for everybody
	'asks-exact', // asks whether it must be worked out, or how others put a figure to such work
	'asks-secret', // asks whether the others would hear of it
	'dictates', // says what somebody else is to write or say
	'asks-if-fine', // asks whether it is wrong, rude or silly to say or ask that
	'asks-either', // asks which of two it is
	'asks-until', // asks since when, until when or for how long
	'asks-company', // asks how the company or the quarter is going
	'asks-say', // asks whether the manager has a say
	'asks-rule', // asks for the rule by which it is decided
	'asks-rather', // asks which the manager would rather have
	'asks-weighs', // asks what counts more with the manager
	'asks-against', // asks what speaks against it
	'asks-costs', // asks whether something held against them costs them the bonus
	'asks-words', // asks what the manager would say to others
	'asks-place', // asks what the manager would do in the lead’s place
	'asks-whom', // asks to whom something is passed on
	'asks-gone', // asks where the money went
	'asks-spent', // asks who got the money, when, for what
	'asks-trust', // asks whether they are believed
	'asks-both', // asks which of two things that were said is so
	'asks-names', // asks who that is, by name
	'asks-limit', // asks how far the manager may go alone
	'asks-long', // asks how long is long enough
	'asks-part', // asks what the manager does for it
	'asks-told', // asks whether they will hear the answer, and why
	'asks-chance', // asks whether there is a chance
	'asks-before', // asks whether the manager ever did that before
	'asks-noted', // asks whether it is written down
	'asks-next', // asks what comes next in the talk
	'asks-back', // asks to come back to the bonus
	'asks-sum', // asks how much it is: all of it, a part, in money
	'asks-rest', // asks what becomes of the part that is not given now
	'asks-overrule', // asks whether somebody can still stop it, or whose yes is final
	'asks-first', // asks who comes first, the manager or HR
	'asks-harder', // asks who of them is harder to convince
	'asks-duration', // asks how long it takes
	'asks-stuck', // asks what happens if somebody lets it lie
	'asks-see', // asks to see the paper before it goes
	'asks-along', // asks to come along
	'asks-on-list', // asks to be in the next round
	'asks-go-back', // asks whether the manager would go back to them
	'asks-for-others', // asks whether the others who were part of it get something as well
	'asks-level', // asks whether people at this level get a bonus at all
	'asks-pot-size', // asks how much there is: hundreds or thousands
	'asks-certain', // asks whether a day is certain or a guess
	'asks-source', // asks which money it comes from
	'asks-yes', // asks whether that was a yes, and to what
	'asks-how-many', // asks how many days off
	'asks-you', // asks something only the manager can know
	'shares', // would share it with others by name, or have them get theirs
	'by-contract', // says that it is agreed in writing: a contract, a plan, a letter
	'bar-met', // says that what was to be reached or to be seen is so already: a target met, a test passed
	'asks-verdict', // asks where it stands: yes, no, final
	'you-said', // holds the manager to what was said or agreed before
	'others-got', // tells that others got or earn something
	'parts', // says goodbye
	'insists', // says that a question was not answered
	'leaves-it', // has said it, and leaves the next word to the manager, with nothing given up
	'corrects', // says that something was meant or said otherwise than it was taken
	'thinks-over', // wants time before answering
	'asks-deed', // asks the manager or somebody else to do something
	'greets', // asks after the manager, before the matter
	'asks-time', // asks whether there is time, or how much
	'asks-leave', // asks whether to do something, which a “yes, do” answers
	'checks-back', // asks whether what was just said will do
	'invites', // “what do you say?”: hands back what was just put forward, and asks nothing of its own
	'names-witness', // names somebody besides the lead who can say so
	'asks-size', // asks whether the sum is too much
	'asks-fact', // asks whether something is or was so
	'asks-purpose', // asks why the manager asks
	'feels', // says how it is for the lead: tired, hurt, nervous, unseen
	'said-before', // says that it was told already
	'unknown', // says openly that a figure or an answer is not known
	'refuses', // a plain no to what the manager said
	'was-promised', // tells of a promise or a refusal from before
	'deed', // tells of something done at work
	'counts', // names any quantity of the work, however loosely
	'compares', // tells both ends of a change: then and now
	'names-work', // says which piece of work it is about
	'puts-right', // says that a summing-up is not right or not complete; value: the sum it should say
	'not-so', // and only says no to it
	'announces', // says that it will be told, point by point
	'brings', // tells what came of it for somebody or in money
	'effort', // tells what it took: nights, weekends, two jobs at once
	'disputes', // says that a target was moved or counted wrongly
	// moves on a pushback about money
	'other-pot',
	'pot-whole', // all of the sum is to come from there, or a sum is named with it; size: that sum
	'split',
	'later-payment', // the money later, on a date or after an event
	'other-form', // stock, days, training, title, scope instead of money
	'waives-money', // wants no money, and something else
	'asks-other', // asks what there is besides money
	'matter', // wants something other than a bonus: a raise, a title, a hire, days, a course …; its kind stands as the form; value: as typed
	'drops-matter', // turns such a thing down: “I don’t want another level”
	'worn-out', // is tired, overworked, at the limit
	'wants-nothing', // only wanted to say it, and asks for nothing
	'names-bonus', // says the word bonus, as something that is wanted
	'pays-from-gain', // paid out of what the work saved or earned
	'suggests', // puts something forward, whatever it is
	'wishes-deed', // wants the manager to do something, told as a wish
	'offers-work', // would do something on top: cover, train, share
	// moves on a pushback about who decides
	'asks-process',
	'asks-criteria',
	'asks-backing',
	'offers-material',
	'names-owner', // says who does the next thing, or asks who does
	// moves on a pushback about timing
	'asks-date',
	'sets-bar', // proposes or asks for a measurable condition; value: the condition from its “if” on
	'in-writing',
	'interim', // a smaller step before the big one
	// the end of it
	'next-step',
	'accepts',
	'concedes', // drops the request with nothing in return
	'competing-offer',
	// moves on the other pushbacks
	'criterion', // names a rule others could meet too
	'one-off', // asks for it once, for a named result, or outside base pay
	'own-decision', // what was the lead's own, or would not have happened without it
	'beyond-role', // more than the role asks: scope, a vacancy covered, another level's work
	'caveat', // the low end, the source, the window, or what could be wrong with a figure
	'offers-check', // names someone who can confirm it, or asks for a check
	'trade', // if you …, then I …: gives something for something
	'counters', // puts another sum, or a share of it, against an offer
	'pay-day', // when the sum is paid, and of one in parts the rest; value: as for a date
	'sum-now', // names the sum that is to stand from now on: a lower one, the right one; value: as typed
	'discount', // lowers the own ask without being offered anything
	'wish-to-stay',
	'owns-fault', // accepts what went wrong as their own
	'repair', // a step that mends it
	'restates-terms', // says back amount or form with date or owner
	'ranks-options', // says which of several forms comes first, or asks what they are worth
	// against what was said before, or stands in the case; no single answer shows it
	'changed-figure', // a figure that was another; value: what it was
	'we-became-i', // what “we” did is now what “I” did; value: what it was
	'left-blank', // a blank stands where a figure or a name belongs; value: the blank
	'fills-blank', // says what belongs in the blank that was left before
	'own-question', // a question of the lead’s own; value: its words as they can be said back
	'asks-again', // asks again what was asked before, or says that it was not answered; value: its words
] as const;
/** Something the answer did, that the manager may act on. */
export type FactName = (typeof facts)[number];

export type {Place};

export interface Fact extends Place {
	readonly fact: FactName;
	/** The figure, date or condition itself, where the fact is one; short, one line, safe to quote. */
	readonly value?: string;
	/** The sum asked for as a number, where the fact is one. */
	readonly size?: number;
	/** Which form other than money it is, where that is known. */
	readonly form?: WishForm;
	/** For what is asked again: which of all questions asked so far it repeats, counted from 0. */
	readonly nth?: number;
}

/** One rule that fired: the same shape on the screen, in reports, in JSON and in tests. */
export interface Finding extends Place {
	/** Rule id, e.g. `data.no-baseline`. */
	readonly rule: string;
	/** What the rule speaks about. */
	readonly cue: Cue | Flag;
	/** The words that fired it, as typed. */
	readonly words: string;
	/** What it means, one sentence. */
	readonly meaning: string;
	/** What to do about it, one sentence; absent where nothing needs doing. */
	readonly advice?: string;
	/** Points out of 100 it earned (positive) or cost (negative) in this answer. */
	readonly points: number;
}

/** A mistake that has a name, in the words it was made with. */
export interface NamedMistake {
	/** E.g. `mistake.no-baseline`. */
	readonly id: string;
	readonly title: string;
	/** The cue it keeps low or the flag it raises. */
	readonly about: Cue | Flag;
	readonly place: Place;
	/** The words it was made with, as typed. */
	readonly words: string;
	/** Why it costs, one sentence. */
	readonly why: string;
	/** How to mend it, one sentence. */
	readonly mend: string;
	/** What could have been said instead: the speaker's own sentence, one line, with `‹a slot›` where a fact is missing. */
	readonly rewrite: string;
	/** The mistake and its mending said to the speaker, one line. */
	readonly advice: string;
	/** Points out of 100 it cost, as a negative number; 0 where it only weakens the position. */
	readonly points: number;
	/** Where the handbook says more. */
	readonly handbook: HandbookTopic;
}

/** A figure told as true, or asked for. */
export interface Claim extends Place {
	/** As it would be repeated: one line, with what it counts. */
	readonly words: string;
	readonly quantity: Quantity;
	/** What was asked for, and no claim about the work. */
	readonly asked: boolean;
	/** Money that went out. */
	readonly spent: boolean;
	/** It takes up a figure that was named before: “that number was”, “sorry, I meant”. */
	readonly restates: boolean;
	/** Told beside the matter, and how it was said: nothing to be praised for, and held to all the same. */
	readonly slight?: Said;
	/** Stems of the words of its sentence: what it is a figure of. */
	readonly about: readonly string[];
	/** Of these, those that stand in one clause with it. */
	readonly beside: readonly string[];
}

export interface Assessment {
	/** Version of the rules that judged it. */
	readonly version: number;
	/** Set when there was too little to judge: why, in one sentence. Then all levels are 0 and so is the score. */
	readonly notRated?: string;
	readonly levels: Readonly<Record<Cue, Level>>;
	readonly flags: readonly Flag[];
	/** Flags raised by the words around alone, with no wording of their own: nobody would answer back to them. */
	readonly doubtful?: readonly Flag[];
	readonly facts: readonly Fact[];
	readonly findings: readonly Finding[];
	/** Every figure in it that somebody may be held to. */
	readonly claims?: readonly Claim[];
	/** At most two, the costliest first. */
	readonly mistakes?: readonly NamedMistake[];
	/** 0–100, from the levels and flags by the published weights for this topic and style. */
	readonly score: number;
	/** The one sentence of advice worth most here. */
	readonly advice: string;
	/** Where the handbook says more about it; absent where there is nothing to mend. */
	readonly handbook?: HandbookTopic;
}

/** What of the speaker's own case may fill a slot in a rewrite; a case file is one. */
export interface OwnFacts {
	readonly ask: string;
	readonly achievements: readonly {
		readonly what: string;
		readonly change: string;
		readonly worth: string;
		readonly ownPart: string;
		readonly others: string;
	}[];
}

/** What an answer is judged against. */
export interface AnswerContext {
	readonly topic: Topic;
	/** The manager's line that is being answered. */
	readonly manager: string;
	readonly style: Style;
	/** The speaker's own facts, where they are known. They change no level and no score. */
	readonly own?: OwnFacts;
}

/** Judges one answer. Pure: the same answer and context give the same assessment. */
export type Assess = (answer: string, context: AnswerContext) => Assessment;
