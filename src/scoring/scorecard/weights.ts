// Written by test/agreement/fit.ts and fit-facts.ts from test/answers/*.jsonl, those apart that are for measuring. Points for what was found; features.ts explains the names.
import {tabled, type Thresholds} from './table.ts';

/** More than these points make level 1 and level 2, raise the flag, or say that the fact is there. */
const thresholds: Thresholds = {
	cues: {
		data: [55, 94],
		roi: [59, 121],
		humility: [54, 113],
		answer: [-40, 22],
	},
	flags: {
		arrogance: 89,
		ultimatum: 107,
		entitlement: 99,
		complaint: 74,
		undermining: 89,
		jargon: 103,
		stuffing: 79,
		placeholder: 98,
		concession: 83,
	},
	facts: {
		'other-pot': 126,
		'pays-from-gain': 116,
		split: 126,
		'later-payment': 128,
		'other-form': 80,
		'asks-process': 108,
		'asks-criteria': 119,
		'asks-backing': 116,
		'offers-material': 80,
		'offers-check': 92,
		'asks-date': 75,
		'sets-bar': 111,
		'in-writing': 142,
		'next-step': 79,
		accepts: 104,
		concedes: 78,
		'competing-offer': 91,
		acknowledged: 102,
		credit: 75,
		thanks: 112,
		'asks-meaning': 100,
		'asks-money': 108,
		'asks-fact': 97,
		'asks-leave': 145,
		'asks-deed': 77,
		unknown: 93,
		'others-got': 94,
		corrects: 94,
		insists: 106,
		'said-before': 111,
		'asks-verdict': 125,
		feels: 82,
		refuses: 86,
	},
};

/** What each feature weighs, and toward what. The build puts it into a file of its own. */
export const table = `answer.asks: ultimatum -3, jargon 11, concession 11, pays-from-gain -8, other-form -6, asks-process 11, offers-check -12, acknowledged -9, asks-fact 17, asks-leave 8, asks-deed -5, corrects 5
answer.asks+: undermining -6, split -6, other-form -13, asks-process 9, offers-material -6, offers-check -2, asks-date -9, next-step -7, asks-money 8, feels -5
answer.asks-into-statement: answer 17, ultimatum -14, undermining -21, concession -16, other-pot 9, asks-process 8, asks-criteria 5, asks-backing 2, offers-check 5, asks-date 13, concedes -5, competing-offer -9, acknowledged 4, credit 5, asks-meaning 4, asks-money 13, unknown -16, corrects 14, insists -11, said-before -14
answer.asks-into-statement+: answer -9, ultimatum 7, undermining -4, concession 8, split 14, later-payment -4, asks-process 8, asks-backing 4, asks-date 11, in-writing -9, acknowledged -8, credit -1, asks-money 11, asks-deed 9
answer.asks-or-offers: jargon -7, stuffing -8, pays-from-gain -6, split 8, sets-bar 13, in-writing 4, concedes 6, thanks -5, asks-meaning -16, asks-fact 7, asks-leave 6, asks-deed 12, corrects -4, feels -9
answer.asks-or-offers+: answer -3, stuffing -12, placeholder 11, pays-from-gain -1, split -7, other-form 6, asks-criteria 4, offers-check -5, in-writing -9, accepts -5, acknowledged -4, asks-meaning 6, asks-leave -7, insists 8, asks-verdict 9, feels -6
answer.blames: other-pot -11, split -9, asks-backing -11, offers-material -11, offers-check -12, acknowledged -9, asks-leave 8, corrects -10, asks-verdict -10
answer.blames+: answer -9, undermining -9, asks-date -8, credit -8
answer.case-only: answer -4, jargon 3, stuffing 7, concession -11, split 9, offers-check 11, sets-bar 10, next-step -7, concedes -5, competing-offer -5, thanks -9, asks-fact -6, corrects -6, insists 5, asks-verdict -5, refuses 4
answer.case-only+: ultimatum -1, undermining -14, placeholder -9, other-form 8, asks-criteria 11, offers-material 7, in-writing -5, accepts -14, asks-meaning -13, others-got -8
answer.deals: answer 4, undermining -2, stuffing -7, pays-from-gain 4, asks-process 5, asks-backing -3, asks-date 6, accepts -9, competing-offer -6, thanks -12, said-before -12, asks-verdict -2
answer.deals+: answer 4, undermining -9, split -8, offers-material -2, offers-check -11, sets-bar 10, in-writing 7, accepts -6, acknowledged 5, asks-meaning 2, asks-money 12, insists 3, asks-verdict -14
answer.deals-and-moves: placeholder -3
answer.deals-and-moves+: placeholder -3
answer.does-nothing: answer -17, ultimatum 25, placeholder 5, concession 18, pays-from-gain -11, other-form 7, asks-process -13, asks-criteria -6, offers-material -6, offers-check 7, next-step -6, accepts 12, concedes 12, competing-offer 12, credit -11, thanks -8, asks-meaning 12, asks-money 9, asks-deed -9, unknown -15, asks-verdict 14, refuses 10
answer.does-on-the-matter: answer 2, ultimatum -8, undermining -5, jargon 9, stuffing -11, concession -13, later-payment 8, asks-backing 5, sets-bar 7, in-writing 8, asks-money 9, asks-fact 5, unknown -13, corrects 14, insists -7, asks-verdict -14
answer.does-on-the-matter+: undermining -8, placeholder -7, split -7, offers-material 4, accepts -11, acknowledged 5, credit -10, asks-money 7, corrects 12, feels -4
answer.does-something: answer -16, ultimatum 11, stuffing 11, concession 13, other-pot 6, split 6, other-form 13, asks-criteria 14, offers-material -8, offers-check 13, in-writing 19, accepts 8, concedes 10, acknowledged 8, credit -10, thanks -4, asks-meaning 10, asks-leave 4, corrects -5, asks-verdict 17, refuses 7
answer.does-something+: placeholder -6, said-before -5
answer.does-two-things: placeholder -6, said-before -5
answer.does-two-things+: placeholder -6, said-before -5
answer.echoes: undermining -6, jargon -9, split 9, later-payment -7, sets-bar -5, accepts 6, credit -6, asks-meaning 6, corrects 17, said-before 8, feels -8, refuses 10
answer.echoes+: answer -6, ultimatum 6, undermining -14, placeholder -6, other-pot -7, split 4, later-payment 4, asks-process -5, accepts 15, credit 7, asks-meaning 11, asks-money -3, corrects 15, insists -9, asks-verdict -13, refuses 10
answer.ends-asking: answer 17, ultimatum -19, undermining -19, jargon -12, placeholder -11, concession -16, later-payment 8, offers-check 6, asks-date 7, concedes -10, competing-offer -10, acknowledged 8, asks-meaning -11, asks-leave 20, asks-deed -4, others-got -11, corrects 9, insists 12, asks-verdict 27, feels -7, refuses -10
answer.figure-and-reason: ultimatum 4, stuffing -7, concession 7, other-pot -14, split 16, later-payment -11, asks-process -11, sets-bar -12, next-step -6, competing-offer 3, acknowledged -12, credit -4, asks-deed -9, others-got -1
answer.figure-and-reason+: answer 7, concession 15, other-pot -9, split 10, other-form -8, asks-process -9, offers-check -5, credit -10, corrects -9
answer.gives-before: answer 7, concession -8, asks-process -7, credit -5, thanks -5, unknown -10, asks-verdict 8, refuses -9
answer.gives-before+: answer 4, jargon -6, stuffing 13, concession -7, asks-process -6, acknowledged -7, unknown -7, asks-verdict 8, feels -14, refuses -8
answer.gives-day: answer 6, ultimatum -8, undermining -9, placeholder 16, pays-from-gain -6, later-payment 9, offers-check 8, asks-date 11, accepts -7, acknowledged -14, credit -9, asks-fact 8, asks-deed -11, corrects 10, refuses -8
answer.gives-day+: answer -1, ultimatum -7, other-pot 9, pays-from-gain -6, later-payment 16, acknowledged -10, credit -8, asks-deed -11, refuses -7
answer.gives-form: answer 8, ultimatum 14, undermining -5, other-form 6, accepts 5, asks-deed 9, refuses 12
answer.gives-form+: ultimatum 9, other-form -9, asks-date 7
answer.gives-person: ultimatum -11, jargon -8, other-form -6, sets-bar 16, next-step -12, competing-offer -11, acknowledged -18, thanks -8, asks-fact -14, asks-leave -10, others-got -10, refuses -10
answer.gives-person+: answer 4, asks-date -10, sets-bar 12, acknowledged -14, asks-fact -9, asks-leave -9, asks-deed -5, others-got -8, refuses -8
answer.gives-reason: stuffing 11, later-payment -5, other-form -6, asks-backing -12, offers-material -12, sets-bar -3, next-step -5, competing-offer 9, credit -12, others-got 3, said-before 12, feels -11
answer.gives-reason+: answer -3, ultimatum 16, undermining 9, concession 8, pays-from-gain 10, other-form -8, offers-material -8, credit -10, refuses -11
answer.gives-sum: jargon -8, concession -6, other-pot -9, pays-from-gain -8, other-form 10, asks-criteria -9, asks-backing -8, accepts -11, concedes -6, competing-offer -10, asks-meaning -10, asks-money -8, unknown 5, said-before 10, refuses -10
answer.gives-sum+: answer -3, jargon -8, concession -6, other-pot -9, pays-from-gain -8, other-form 8, asks-criteria -9, asks-backing -7, accepts -10, concedes -6, competing-offer -10, asks-meaning -9, asks-money -8, unknown 5, corrects 10, asks-verdict -3, refuses -9
answer.gives-terms: answer 8, ultimatum -8, pays-from-gain -9, other-form -14, offers-material -8, offers-check 13, sets-bar 18, accepts -10, acknowledged -10, credit -11, asks-fact -7, said-before 8, refuses 5
answer.gives-terms+: answer 4, ultimatum -8, pays-from-gain -9, other-form -14, offers-material -8, offers-check 13, sets-bar 13, accepts -10, acknowledged -8, credit -11, asks-fact -7, said-before 8
answer.gives-words: answer 7, stuffing -7, concession 13, other-pot -13, split 11, asks-process -11, asks-criteria -11, asks-backing -17, accepts -6, concedes -9, asks-meaning 10, asks-fact -6, asks-deed -13, others-got -11, corrects 10, feels -10, refuses -12
answer.lacks-before: undermining -12, concession -2, asks-date -8, next-step -6, concedes -4, asks-deed -8, unknown 11, corrects -7, refuses -10
answer.lacks-day: answer -5
answer.lacks-form: concession 7, other-form 5, asks-date -7, accepts 16, acknowledged 5, credit 10, asks-deed -5
answer.lacks-person: ultimatum 18, asks-process 10, asks-backing 7, asks-date -10, next-step 10, competing-offer 9, others-got 8
answer.lacks-reason: ultimatum -10, jargon 6, concession -7, offers-material 18, offers-check 7
answer.lacks-sum: answer -3, ultimatum -10, undermining -1, placeholder 16, asks-criteria -9, concedes 7, credit -7, asks-money 17
answer.lacks-terms: corrects 5
answer.lacks-words: answer -2, jargon 6
answer.moves: answer 7, jargon -4, stuffing -15, placeholder -8, other-pot -1, asks-process 7, next-step 8, competing-offer 7, asks-money -6, refuses -7
answer.moves+: answer 4, ultimatum -7, undermining 5, stuffing 5, concession -9, split 8, accepts 6, asks-money -8, corrects -9, asks-verdict 11, feels -8
answer.moves-twice: answer 2, jargon -16, concession -5, concedes -7, thanks -5
answer.moves-twice+: answer 2, jargon -16, concession -5, concedes -7, thanks -5
answer.no-evidence: answer -4, ultimatum -15, jargon 15, placeholder 10, concession -13, asks-backing -6, offers-material -12, offers-check 15, concedes -8, competing-offer -18, acknowledged 17, credit 11, thanks -5, asks-leave -8, unknown 5, others-got -6, corrects 7, insists 9, said-before 9, asks-verdict 12, feels 13
answer.nothing-proposed: answer -22, ultimatum 9, undermining -14, jargon -9, placeholder -6, concession 21, pays-from-gain -12, split 8, other-form -11, offers-check -4, in-writing 15, accepts 5, concedes 18, competing-offer 4, acknowledged -7, credit -8, thanks -2, asks-meaning 7, asks-money -11, asks-fact -8, asks-deed 14, unknown -4, said-before 1, asks-verdict 11, feels 5, refuses 9
answer.offers: answer 6, undermining -5, jargon -15, concession -12, later-payment -8, other-form -6, asks-process 12, offers-material 12, in-writing -12, next-step 8, accepts 10, acknowledged -5, asks-fact 2, asks-deed -7, corrects -13, asks-verdict -4, feels -8
answer.offers+: asks-date 12, asks-fact 8
answer.only-asks-back: stuffing -10, other-pot 51, split 12, later-payment 17, other-form 13, asks-process 26, asks-criteria 24, asks-backing 13, offers-material 20, asks-date 24, sets-bar 44, in-writing 29, next-step 25, concedes -7, acknowledged -8, credit 7, asks-money 23, asks-fact 16, asks-leave 7, asks-deed 33, others-got -7, asks-verdict 6
answer.only-asks-back+: asks-process -7, credit 8, asks-fact -18, asks-deed -13
answer.pleads: answer -3, other-form -8, offers-check 13, in-writing 11, next-step 10, concedes 5, credit 5, asks-fact -12, asks-deed 7, corrects 6, said-before 8, asks-verdict 13, feels -6
answer.pleads+: answer -3, ultimatum 6, in-writing 8, asks-deed 7
answer.proposes: answer 6, stuffing 8, split 11, later-payment 7, other-form 6, asks-criteria -9, asks-backing -7, offers-material -7, offers-check 9, sets-bar 12, in-writing 8, asks-fact -5, asks-deed 5, asks-verdict 8, feels -9, refuses 11
answer.proposes-move: answer -25, undermining -16, jargon 4, stuffing -3, concession 12, split 9, later-payment 1, other-form -11, asks-process 4, asks-criteria -2, asks-backing 10, offers-material 2, offers-check -4, asks-date 3, sets-bar 11, in-writing 18, accepts 9, concedes 9, credit -5, thanks -7, asks-fact -10, asks-deed 17, insists -14, refuses 6
answer.proposes-move+: answer 8, stuffing -6, concession -4, asks-process -12, asks-backing -9, sets-bar -9, next-step -7, accepts -6, competing-offer -12, asks-meaning -7, others-got -9, insists -11
answer.question: answer 6, ultimatum -20, undermining 9, stuffing -15, placeholder -5, concession -21, other-pot 7, split 7, later-payment 5, other-form 8, asks-process 17, asks-criteria 16, sets-bar 12, next-step 7, accepts 10, concedes -10, competing-offer -17, asks-meaning 45, asks-money 25, asks-fact 42, asks-leave 22, asks-deed 3, unknown 26, corrects -14, insists 9, asks-verdict 33, feels -7
answer.question+: answer -2, ultimatum 12, undermining 21, asks-criteria 6, asks-date -13, sets-bar -6, in-writing -7, competing-offer 11, acknowledged -9, asks-meaning 15, asks-fact 9, asks-deed -3, unknown 14, corrects -9, said-before -10
answer.requests: answer 9, undermining -10, asks-backing 8, in-writing 10, competing-offer -6, acknowledged -6, thanks -7, asks-money 9, asks-deed 23, others-got -6
answer.requests+: answer 6, split 12, other-form 5, asks-criteria 7, in-writing 9, thanks -13, asks-meaning -4, asks-leave -7, corrects 9
answer.rhetorical: answer -3, undermining 7, concession 8, pays-from-gain -8, split -10, asks-date 9, sets-bar -11, asks-deed -5, others-got 11, insists 6
answer.rhetorical+: undermining -15, concession 12, asks-process -11, asks-date 11, credit -10, asks-meaning 9, unknown -8, insists 10
answer.says-no: answer 7, concession -10, other-form -3, asks-date 8, acknowledged -6, asks-fact 11, asks-deed 8, refuses 9
answer.says-no-more: answer -9, undermining -15, jargon -8, placeholder -9, pays-from-gain -9, asks-process -24, asks-criteria -19, asks-backing -28, offers-material -17, offers-check -19, asks-date 13, sets-bar -27, next-step -25, accepts 34, concedes 5, competing-offer -11, acknowledged 16, asks-meaning 9, asks-money 6, asks-leave -14, unknown 10, others-got -12, corrects 13, insists 10, said-before 11, asks-verdict 9, feels 14, refuses 21
answer.says-yes: answer 5, stuffing 13, concession 6, other-pot 5, pays-from-gain -5, asks-criteria 9, asks-date 14, in-writing -3, accepts 9, concedes 10, competing-offer 5, thanks 14, corrects -8, insists 7, said-before 16, asks-verdict -12
answer.shows-evidence: answer 3, ultimatum -3, placeholder -14, concession -6, other-pot -7, pays-from-gain -15, other-form -5, asks-process -8, offers-material -5, asks-date -5, next-step -5, acknowledged 12, thanks -11, asks-fact -8, asks-deed 13, others-got -8, insists -9, refuses 2
answer.shows-evidence+: jargon -11, placeholder -9, pays-from-gain -12, asks-date -11, sets-bar -11, next-step -12, acknowledged 7, insists -7, feels -11, refuses 8
answer.spoils-evidence: answer -2, placeholder 5, other-form -11, concedes -9, competing-offer -7, credit -8, thanks -11, unknown 5, insists 4, said-before -9, feels -10
answer.spoils-evidence+: answer -4, jargon -12, stuffing -18, concession -6, offers-check -5, credit -6, corrects -9
answer.tells-work: ultimatum -5, stuffing -4, placeholder -9, other-form -12, asks-process -13, asks-meaning 13, asks-fact -6, asks-deed 6, others-got -7, corrects -9, asks-verdict -11, refuses -13
answer.tells-work+: answer -5, ultimatum -6, undermining -8, credit -8
answer.thanks-and-next: answer -5, ultimatum -17, undermining 8, concession -9, pays-from-gain -10, other-form -9, asks-process -7, asks-criteria 12, asks-backing -9, in-writing 3, acknowledged -5, thanks 10, asks-fact -7, said-before -10, feels 6
answer.thanks-and-next+: answer 13, ultimatum -10, undermining -9, offers-material -4, offers-check -15, asks-date 2, acknowledged -7, asks-fact -8, feels 15
answer.threatens: answer -2, ultimatum 5, undermining -12, placeholder -6, concession -12, pays-from-gain -7, asks-process -8, asks-backing -6, offers-material -7, next-step -5, concedes -10, competing-offer 6, acknowledged -6
answer.threatens+: answer -1, ultimatum 33, competing-offer -11
arrogance.belittles: humility -6, answer 3, arrogance 31, ultimatum -6, other-form -13, asks-criteria 5, offers-material 5, offers-check -12, asks-date 9, acknowledged -8, credit -10, refuses 10
arrogance.belittles+: humility -8, answer -3, arrogance 9, complaint 11
arrogance.only-me: humility -12, answer 5, arrogance 45, ultimatum -15, entitlement -15, complaint -11, undermining -10, concession -6, other-form -14, asks-process 6, asks-backing -7, next-step 10, competing-offer -10, asks-fact 9, others-got -10, corrects -5, refuses 5
arrogance.only-me+: humility -6, arrogance 13, complaint -9
arrogance.self-praise: humility -7, arrogance 36, ultimatum -3, entitlement -8, concession -12, other-form 4, concedes 9, feels 10
ask:answer.asks-into-statement: answer -2
ask:answer.asks-or-offers: answer -3
ask:answer.deals: answer -9
ask:answer.deals-and-moves: answer -3
ask:answer.does-something: answer 4
ask:answer.ends-asking: answer -4
ask:answer.gives-before: answer -2
ask:answer.gives-form: answer 2
ask:answer.gives-reason: answer 4
ask:answer.gives-sum: answer -11
ask:answer.gives-words: answer -4
ask:answer.lacks-sum: answer -9
ask:answer.moves: answer -3
ask:answer.moves-twice: answer 2
ask:answer.only-asks-back: answer 3
ask:answer.requests: answer 3
ask:answer.says-no-more: answer -6
ask:arrogance.self-praise: answer -2
ask:complaint.hurts: answer -2
ask:complaint.never-did: answer -2
ask:concession.gives-up: answer 5
ask:concession.gives-up-only: answer 4
ask:data.changed-by: answer 3
ask:data.figure: answer 2
ask:data.from-to: answer 6
ask:data.sums-apart: answer 3
ask:data.unsaid-figure: answer 5
ask:entitlement.due: answer -1
ask:entitlement.others: answer 4
ask:humility.acknowledges: answer 5
ask:humility.any-kind: answer -5
ask:humility.feels-for: answer -5
ask:humility.leads: answer 2
ask:humility.opens-with-burden: answer 2
ask:humility.three-kinds: answer 1
ask:humility.two-acts: answer -5
ask:humility.two-kinds: answer -3
ask:roi.ask-and-outcome: answer -2
ask:roi.both-sides: answer 8
ask:roi.cost-of-losing: answer -2
ask:roi.empty: answer -2
ask:roi.gain-in-money: answer -5
ask:roi.inside-measure: answer 5
ask:roi.less-trouble: answer -2
ask:roi.more-trade: answer -2
ask:roi.outcome: answer 3
ask:roi.outcome-beside-ask: answer 3
ask:roi.outcome-with-figure: answer 1
ask:roi.outside-and-inside: answer -4
ask:roi.outside-measure: answer 6
ask:roi.own-pocket: answer 7
ask:roi.people-kept: answer 2
ask:roi.share-of-gain: answer 4
ask:roi.share-of-worth: answer 2
ask:roi.weighs: answer 3
ask:say.# #: answer 3
ask:say.# and: answer 4
ask:say.# at: answer -2
ask:say.# because: answer 4
ask:say.# in: answer -4
ask:say.# is: answer 5
ask:say.# now: answer -5
ask:say.# off: answer -5
ask:say.# on: answer -4
ask:say.# then: answer -4
ask:say.# to: answer 4
ask:say.# which: answer 3
ask:say.'d be: answer 3
ask:say.'d have: answer 5
ask:say.'d like: answer -6
ask:say.'ll: answer -5
ask:say.'m owed: answer -2
ask:say.'s: answer 3
ask:say.'s in: answer -4
ask:say.'s only: answer -4
ask:say.'s what: answer 6
ask:say.@ it: answer -5
ask:say.^ #: answer 8
ask:say.^ and: answer -10
ask:say.^ by: answer -5
ask:say.^ can: answer -6
ask:say.^ do: answer 3
ask:say.^ for: answer 4
ask:say.^ honest: answer -4
ask:say.^ in: answer -4
ask:say.^ it: answer 5
ask:say.^ next: answer -3
ask:say.^ please: answer -4
ask:say.^ they: answer 4
ask:say.^ we: answer 4
ask:say.^ what: answer -4
ask:say.^ whatever: answer -4
ask:say.a new: answer 5
ask:say.about the: answer -4
ask:say.after: answer -5
ask:say.again: answer 4
ask:say.all: answer 2
ask:say.also: answer 5
ask:say.amount: answer -4
ask:say.and #: answer -5
ask:say.and i: answer 4
ask:say.and if: answer -4
ask:say.answer: answer -6
ask:say.any: answer -5
ask:say.are: answer -2
ask:say.as: answer 4
ask:say.baby: answer 4
ask:say.bas: answer 4
ask:say.but: answer -5
ask:say.buy: answer 7
ask:say.buy the: answer 4
ask:say.by the: answer 4
ask:say.com: answer 6
ask:say.company: answer 6
ask:say.consider: answer 3
ask:say.cost #: answer -3
ask:say.could: answer 3
ask:say.course: answer -5
ask:say.course is: answer -4
ask:say.date: answer 5
ask:say.decide: answer -3
ask:say.difficult: answer 3
ask:say.doing: answer -4
ask:say.for that: answer -4
ask:say.for the: answer -3
ask:say.for you: answer -3
ask:say.friend: answer 4
ask:say.from the: answer 4
ask:say.full: answer 4
ask:say.gave: answer 3
ask:say.get: answer 4
ask:say.get #: answer -4
ask:say.gets: answer 4
ask:say.got: answer 6
ask:say.got #: answer 6
ask:say.got it: answer 3
ask:say.got that: answer 4
ask:say.he 's: answer -3
ask:say.honest: answer -3
ask:say.hope: answer 3
ask:say.i: answer -6
ask:say.i 'd: answer -4
ask:say.i 'll: answer -3
ask:say.i @: answer -4
ask:say.i ask: answer -4
ask:say.i did: answer -4
ask:say.i had: answer -4
ask:say.i have: answer -3
ask:say.i hope: answer 3
ask:say.i was: answer -3
ask:say.if it: answer -4
ask:say.if that: answer -5
ask:say.in: answer 6
ask:say.in #: answer -4
ask:say.in it: answer -6
ask:say.in this: answer 3
ask:say.is: answer 2
ask:say.is it: answer -4
ask:say.is not: answer -4
ask:say.is the: answer 5
ask:say.is too: answer -3
ask:say.it: answer 3
ask:say.it 's: answer 3
ask:say.it was: answer -4
ask:say.less: answer 4
ask:say.level: answer 4
ask:say.like: answer -5
ask:say.look: answer 4
ask:say.look at: answer 3
ask:say.mak: answer 4
ask:say.man: answer 4
ask:say.me #: answer 3
ask:say.mind: answer 2
ask:say.model: answer -4
ask:say.monday: answer -4
ask:say.my: answer 5
ask:say.nam: answer -3
ask:say.never: answer -4
ask:say.new: answer 4
ask:say.next: answer -4
ask:say.none: answer -3
ask:say.not: answer 1
ask:say.not i: answer -4
ask:say.not know: answer -7
ask:say.not want: answer 3
ask:say.noth: answer -3
ask:say.now: answer -5
ask:say.of the: answer 8
ask:say.of us: answer -5
ask:say.of what: answer 3
ask:say.on a: answer 4
ask:say.on monday: answer -3
ask:say.one: answer -2
ask:say.only: answer -4
ask:say.or i: answer 3
ask:say.owed: answer -2
ask:say.paid: answer -6
ask:say.part: answer -4
ask:say.pay: answer 4
ask:say.payout: answer -5
ask:say.pays: answer 2
ask:say.people who: answer 3
ask:say.plant: answer 3
ask:say.possible: answer -5
ask:say.real: answer -6
ask:say.reason: answer 6
ask:say.reward: answer -4
ask:say.roof: answer 5
ask:say.salary: answer -5
ask:say.see: answer -3
ask:say.should: answer -4
ask:say.should be: answer -4
ask:say.since: answer 4
ask:say.smaller: answer 4
ask:say.someth: answer -4
ask:say.son: answer 3
ask:say.staff: answer 4
ask:say.still: answer -5
ask:say.switch: answer -5
ask:say.table: answer -5
ask:say.tak: answer 4
ask:say.tell you: answer -4
ask:say.thank: answer 4
ask:say.that 's: answer -1
ask:say.that for: answer 4
ask:say.that was: answer 4
ask:say.that would: answer -2
ask:say.the bonu: answer -4
ask:say.the course: answer -5
ask:say.the day: answer -3
ask:say.the next: answer -4
ask:say.then i: answer 3
ask:say.there 's: answer -4
ask:say.they: answer -4
ask:say.think #: answer -3
ask:say.this: answer 6
ask:say.time: answer -4
ask:say.to a: answer 3
ask:say.to me: answer 3
ask:say.to say: answer 3
ask:say.to see: answer -5
ask:say.today: answer -3
ask:say.too: answer -3
ask:say.took: answer 4
ask:say.very: answer -3
ask:say.wait: answer -5
ask:say.was think: answer -2
ask:say.way: answer 3
ask:say.we: answer 6
ask:say.well: answer -4
ask:say.what: answer 6
ask:say.what the: answer 3
ask:say.whatever: answer -5
ask:say.who: answer -3
ask:say.with the: answer -3
ask:say.would: answer 2
ask:say.would like: answer -4
ask:say.year: answer 2
ask:say.you know: answer 3
ask:ultimatum.conditional: answer 3
ask:ultimatum.not-staying: answer -2
ask:ultimatum.two-signs: answer -4
ask:ultimatum.warns: answer -6
ask:undermining.gives-way: answer -3
ask:undermining.shame: answer -3
ask:undermining.small: answer -2
ask:words.absolute: answer 2
ask:words.acknowledge: answer -6
ask:words.apology: answer -4
ask:words.ask-backing: answer 3
ask:words.ask-date: answer -3
ask:words.bare-understand: answer 1
ask:words.bonus: answer -10
ask:words.bought-in: answer 4
ask:words.change: answer 4
ask:words.check: answer -3
ask:words.conditional: answer -3
ask:words.constraint: answer 2
ask:words.cost-item: answer 2
ask:words.credit-verb: answer 4
ask:words.customer-moves: answer 3
ask:words.date: answer -5
ask:words.department: answer 4
ask:words.deserve: answer -4
ask:words.down: answer 5
ask:words.effort: answer -2
ask:words.ends: answer -4
ask:words.future: answer -3
ask:words.gains: answer 2
ask:words.goes: answer 5
ask:words.hedge: answer -5
ask:words.hostile: answer -4
ask:words.i: answer -3
ask:words.is-count: answer 4
ask:words.is-duration: answer 4
ask:words.is-from-to: answer 4
ask:words.is-label: answer 2
ask:words.is-money: answer 4
ask:words.is-percent: answer 2
ask:words.make: answer -3
ask:words.material: answer -6
ask:words.money-outcome: answer 4
ask:words.next: answer -2
ask:words.now: answer -3
ask:words.number: answer 2
ask:words.operation: answer -2
ask:words.other-offer: answer 2
ask:words.outsider: answer 2
ask:words.payback: answer -1
ask:words.people-outcome: answer 2
ask:words.question-word: answer 1
ask:words.risk-outcome: answer -1
ask:words.served: answer 2
ask:words.shorthand: answer 4
ask:words.split: answer 6
ask:words.tech: answer -4
ask:words.tenure: answer 3
ask:words.thank: answer 3
ask:words.they: answer 4
ask:words.vague: answer -1
ask:words.we: answer 6
ask:words.you: answer -2
before?:answer.does-nothing: answer -2
before?:answer.does-on-the-matter: answer -3
before?:answer.does-something: answer -1
before?:answer.ends-asking: answer 2
before?:answer.moves: answer -3
before?:answer.nothing-proposed: answer -5
before?:answer.offers: answer -5
before?:answer.only-asks-back: answer -3
before?:answer.proposes: answer 2
before?:answer.proposes-move: answer 2
before?:answer.requests: answer -2
before?:answer.says-no-more: answer 3
before?:answer.shows-evidence: answer -2
before?:answer.spoils-evidence: answer -6
before?:arrogance.belittles: answer -3
before?:arrogance.only-me: answer 3
before?:arrogance.self-praise: answer -3
before?:complaint.always: answer -2
before?:complaint.could-not: answer 2
before?:complaint.mocks: answer 2
before?:complaint.only-others: answer -2
before?:concession.drops: answer 1
before?:concession.gives-up: answer 2
before?:concession.gives-up-only: answer 2
before?:concession.short: answer 2
before?:concession.yields: answer 2
before?:data.gone: answer 2
before?:data.measure: answer 2
before?:data.named-result: answer 3
before?:data.others-figure: answer -2
before?:data.pair: answer 4
before?:data.retracted: answer 2
before?:data.rough: answer 7
before?:data.two-figures: answer 4
before?:data.unsaid-figure: answer 5
before?:humility.admits: answer -4
before?:humility.any-kind: answer -3
before?:humility.invites: answer 4
before?:humility.leads: answer 1
before?:humility.open-view: answer -1
before?:humility.opens-with-room: answer 3
before?:humility.others-did: answer 2
before?:humility.takes-up: answer 2
before?:humility.thanks: answer -6
before?:humility.three-kinds: answer -3
before?:jargon.dense: answer -3
before?:roi.both-sides: answer 2
before?:roi.compares: answer -2
before?:roi.gain-in-money: answer 3
before?:roi.outcome-with-figure: answer -4
before?:roi.outside-and-inside: answer -3
before?:roi.outside-better: answer 2
before?:roi.people-kept: answer -4
before?:roi.plain-measure: answer -2
before?:stuffing.list: answer -5
before?:ultimatum.withdraws: answer 2
before?:undermining.gives-way: answer 5
before?:undermining.hedge: answer 4
before?:words.ask-backing: answer 3
before?:words.ask-date: answer -3
before?:words.bar: answer 4
before?:words.bare-understand: answer -2
before?:words.bonus: answer 2
before?:words.change: answer 3
before?:words.check: answer -2
before?:words.cost-word: answer -2
before?:words.customer-outcome: answer -3
before?:words.date: answer -1
before?:words.drop: answer 2
before?:words.form: answer -3
before?:words.future: answer -2
before?:words.gains: answer 4
before?:words.goes: answer -4
before?:words.i: answer -3
before?:words.interim: answer -3
before?:words.is-label: answer 4
before?:words.make: answer -1
before?:words.open: answer 2
before?:words.operation: answer 2
before?:words.outsider: answer 3
before?:words.process: answer 2
before?:words.put-down: answer 3
before?:words.request: answer 3
before?:words.served: answer 3
before?:words.shorthand: answer 2
before?:words.sole: answer 2
before?:words.team-noun: answer -3
before?:words.tech: answer 4
before?:words.tenure: answer -5
before?:words.thank: answer -5
before?:words.thanks-for: answer -3
before?:words.they: answer -1
before?:words.threat: answer 4
before?:words.up: answer 2
before?:words.vague: answer 8
before?:words.we: answer -2
before?:words.workshop: answer 1
before?:words.written: answer -4
before?:words.you: answer -2
budget:answer.asks-into-statement: answer -4
budget:answer.asks-or-offers: answer -2
budget:answer.blames: answer -3
budget:answer.case-only: answer -2
budget:answer.deals-and-moves: answer -4
budget:answer.does-nothing: answer -3
budget:answer.does-on-the-matter: answer 9
budget:answer.does-something: answer -7
budget:answer.ends-asking: answer 3
budget:answer.gives-day: answer 4
budget:answer.gives-form: answer 2
budget:answer.gives-sum: answer 6
budget:answer.gives-words: answer 2
budget:answer.moves: answer -3
budget:answer.moves-twice: answer 3
budget:answer.nothing-proposed: answer -3
budget:answer.offers: answer 3
budget:answer.proposes-move: answer -6
budget:answer.question: answer 8
budget:answer.requests: answer -3
budget:answer.says-no: answer 2
budget:answer.says-no-more: answer 2
budget:answer.says-yes: answer 3
budget:complaint.echoes: answer -2
budget:complaint.mocks: answer -6
budget:complaint.never-did: answer 4
budget:complaint.only-others: answer 4
budget:complaint.others-get: answer 3
budget:complaint.perks: answer -2
budget:complaint.sarcasm: answer -3
budget:concession.drops: answer 2
budget:concession.drops-for-nothing: answer -5
budget:concession.gives-up-only: answer -6
budget:concession.resigned-only: answer -4
budget:concession.waits: answer 1
budget:concession.yields: answer -7
budget:data.changed-by: answer 1
budget:data.effort: answer 2
budget:data.figure: answer 9
budget:data.from-to: answer 3
budget:data.gone: answer 3
budget:data.measure: answer 9
budget:data.measured-change: answer 8
budget:data.money: answer 3
budget:data.others-figure: answer 2
budget:data.retracted: answer -3
budget:data.some-figure: answer 2
budget:entitlement.due: answer 3
budget:entitlement.tenure: answer -2
budget:humility.asks-view-last: answer 10
budget:humility.credit: answer -3
budget:humility.feels-for: answer 2
budget:humility.leads: answer -2
budget:humility.leaves-room: answer -5
budget:humility.names-their-part: answer 4
budget:humility.open-form: answer 6
budget:humility.open-view: answer 2
budget:humility.opens-with-burden: answer -3
budget:humility.opens-with-room: answer -2
budget:humility.shares: answer -2
budget:humility.takes-up: answer 5
budget:humility.thanks: answer -4
budget:jargon.wall: answer -2
budget:roi.ask-and-gain: answer 2
budget:roi.both-sides: answer 5
budget:roi.compares: answer 3
budget:roi.customers-kept: answer -3
budget:roi.done-without: answer 1
budget:roi.empty: answer 5
budget:roi.gain-in-money: answer 7
budget:roi.inside-measure: answer 1
budget:roi.money-kept: answer -4
budget:roi.outcome-with-figure: answer -4
budget:roi.outside-better: answer -6
budget:roi.paid-from-it: answer 2
budget:roi.share-of-gain: answer 3
budget:roi.weighs: answer 4
budget:say.# from: answer 5
budget:say.# is: answer -3
budget:say.# now: answer 4
budget:say.# of: answer 6
budget:say.# or: answer -2
budget:say.# per: answer 3
budget:say.# person: answer 4
budget:say.'d be: answer 5
budget:say.'d have: answer -4
budget:say.'d like: answer -3
budget:say.'d take: answer 5
budget:say.'ll: answer -6
budget:say.'m ask: answer 4
budget:say.'s: answer -1
budget:say.'s a: answer 6
budget:say.'s all: answer 3
budget:say.'s money: answer -4
budget:say.'ve: answer -4
budget:say.^ #: answer 5
budget:say.^ a: answer 3
budget:say.^ and: answer 10
budget:say.^ any: answer 3
budget:say.^ can: answer 6
budget:say.^ did: answer -7
budget:say.^ do: answer -6
budget:say.^ does: answer 3
budget:say.^ for: answer -3
budget:say.^ good: answer -4
budget:say.^ how: answer -3
budget:say.^ i: answer -4
budget:say.^ if: answer 8
budget:say.^ in: answer -3
budget:say.^ is: answer 2
budget:say.^ it: answer 5
budget:say.^ just: answer 3
budget:say.^ maybe: answer 4
budget:say.^ quite: answer 2
budget:say.^ that: answer 3
budget:say.^ the: answer -6
budget:say.^ there: answer -5
budget:say.^ to: answer -4
budget:say.^ we: answer -4
budget:say.^ which: answer -4
budget:say.^ would: answer 5
budget:say.^ yeah: answer 3
budget:say.^ yes: answer 6
budget:say.a boat: answer 4
budget:say.a date: answer 4
budget:say.a lot: answer 4
budget:say.a man: answer -5
budget:say.about it: answer -5
budget:say.about the: answer 4
budget:say.after: answer 2
budget:say.all: answer 5
budget:say.all i: answer 3
budget:say.all right: answer -3
budget:say.already: answer -3
budget:say.alway: answer -5
budget:say.amount: answer 3
budget:say.and: answer 3
budget:say.and @: answer 7
budget:say.and if: answer 4
budget:say.and it: answer -3
budget:say.and they: answer -6
budget:say.any: answer 2
budget:say.anyone: answer 4
budget:say.are: answer -4
budget:say.ask: answer -4
budget:say.at night: answer 6
budget:say.back: answer -3
budget:say.bad: answer -4
budget:say.band: answer 4
budget:say.be: answer 6
budget:say.be in: answer 4
budget:say.be on: answer -4
budget:say.better: answer 4
budget:say.board: answer -3
budget:say.book: answer 4
budget:say.bus: answer -3
budget:say.but if: answer -3
budget:say.but not: answer 3
budget:say.by: answer -9
budget:say.by #: answer 3
budget:say.by friday: answer -5
budget:say.call it: answer 3
budget:say.came: answer -7
budget:say.can: answer 3
budget:say.can not: answer -6
budget:say.can see: answer -2
budget:say.can wait: answer 4
budget:say.car: answer -6
budget:say.cash: answer 3
budget:say.check: answer 6
budget:say.clear: answer 3
budget:say.com back: answer -3
budget:say.company: answer -6
budget:say.competitor: answer -4
budget:say.consider: answer -4
budget:say.cost: answer 3
budget:say.could: answer 7
budget:say.course in: answer 3
budget:say.crew: answer 4
budget:say.days: answer 4
budget:say.deliver: answer 4
budget:say.did: answer -4
budget:say.do it: answer 3
budget:say.do you: answer -4
budget:say.does: answer 4
budget:say.down: answer -6
budget:say.drink: answer -3
budget:say.each: answer 5
budget:say.easy: answer 5
budget:say.eaten: answer -3
budget:say.else: answer -2
budget:say.em: answer -3
budget:say.everybody: answer 4
budget:say.except: answer -2
budget:say.field: answer -3
budget:say.finance: answer 4
budget:say.find: answer -3
budget:say.fine: answer -4
budget:say.for that: answer -6
budget:say.for the: answer -1
budget:say.for this: answer 3
budget:say.for us: answer -3
budget:say.friday: answer -4
budget:say.gave: answer -5
budget:say.get a: answer 4
budget:say.get the: answer -4
budget:say.gett: answer -3
budget:say.give me: answer 5
budget:say.given: answer -4
budget:say.golf: answer -3
budget:say.good: answer -6
budget:say.got: answer -4
budget:say.got a: answer -4
budget:say.had: answer -6
budget:say.hard: answer 5
budget:say.has: answer -4
budget:say.have: answer -6
budget:say.have no: answer 3
budget:say.have the: answer 3
budget:say.hear: answer -3
budget:say.help: answer 5
budget:say.her: answer 4
budget:say.here: answer -5
budget:say.him: answer -5
budget:say.his: answer -6
budget:say.how: answer -3
budget:say.i 'd: answer 8
budget:say.i 'll: answer -9
budget:say.i find: answer -5
budget:say.i have: answer 4
budget:say.i mean: answer 6
budget:say.i need: answer -5
budget:say.i shall: answer -6
budget:say.i think: answer 2
budget:say.i want: answer 3
budget:say.if that: answer 4
budget:say.in it: answer 3
budget:say.in writ: answer 3
budget:say.in your: answer -4
budget:say.is: answer 2
budget:say.is alway: answer -2
budget:say.is it: answer 6
budget:say.is still: answer 3
budget:say.is that: answer -6
budget:say.is the: answer 5
budget:say.is there: answer 5
budget:say.it: answer 1
budget:say.it 's: answer -3
budget:say.it does: answer 5
budget:say.it must: answer 5
budget:say.it then: answer 2
budget:say.itself: answer -5
budget:say.keep: answer -3
budget:say.know: answer 4
budget:say.know which: answer 3
budget:say.later: answer 4
budget:say.leather: answer -3
budget:say.let: answer 4
budget:say.lot: answer 5
budget:say.man: answer -5
budget:say.many: answer -2
budget:say.market: answer -2
budget:say.may: answer 3
budget:say.maybe: answer 4
budget:say.me and: answer 4
budget:say.me for: answer -2
budget:say.money for: answer -3
budget:say.month: answer 6
budget:say.mother: answer 3
budget:say.must: answer 4
budget:say.must be: answer 4
budget:say.my mother: answer 3
budget:say.my name: answer 4
budget:say.my team: answer 3
budget:say.never been: answer 4
budget:say.new: answer -4
budget:say.next: answer 4
budget:say.next to: answer -3
budget:say.next week: answer -4
budget:say.next year: answer 6
budget:say.no: answer -5
budget:say.not have: answer -3
budget:say.not i: answer 4
budget:say.not know: answer 6
budget:say.not take: answer -5
budget:say.not there: answer 3
budget:say.notice: answer -3
budget:say.number: answer -4
budget:say.of it: answer 4
budget:say.on: answer -5
budget:say.on the: answer 4
budget:say.only: answer 6
budget:say.other: answer 4
budget:say.otherwise: answer -4
budget:say.our: answer -5
budget:say.out: answer 3
budget:say.out of: answer 4
budget:say.overtime: answer 4
budget:say.party: answer -4
budget:say.pay: answer -3
budget:say.per: answer 2
budget:say.personnel: answer 3
budget:say.plan: answer 7
budget:say.point: answer -6
budget:say.present: answer 3
budget:say.put me: answer 3
budget:say.quite: answer 2
budget:say.read: answer -4
budget:say.real: answer 4
budget:say.receive: answer 3
budget:say.request: answer -6
budget:say.retention: answer 4
budget:say.reward: answer 4
budget:say.ring the: answer -5
budget:say.round: answer 3
budget:say.sal: answer -3
budget:say.salary: answer 2
budget:say.same: answer 5
budget:say.say: answer 3
budget:say.sentence: answer 4
budget:say.shall: answer -6
budget:say.shall not: answer -5
budget:say.share: answer 4
budget:say.she: answer 4
budget:say.she 's: answer 4
budget:say.side: answer -4
budget:say.since #: answer 3
budget:say.small: answer 3
budget:say.so the: answer -5
budget:say.spot: answer 4
budget:say.spr: answer 4
budget:say.stay: answer 6
budget:say.still: answer 3
budget:say.study: answer -4
budget:say.such: answer -3
budget:say.sum: answer 4
budget:say.sure: answer 4
budget:say.surpris: answer -5
budget:say.take a: answer -3
budget:say.taken: answer -4
budget:say.target: answer -4
budget:say.tell me: answer -3
budget:say.thank: answer 3
budget:say.that: answer 5
budget:say.that 's: answer 7
budget:say.that case: answer -3
budget:say.that has: answer -6
budget:say.that he: answer -5
budget:say.that too: answer -4
budget:say.the #: answer -2
budget:say.the band: answer 3
budget:say.the new: answer -3
budget:say.the night: answer -3
budget:say.the owner: answer -3
budget:say.the plan: answer 4
budget:say.them: answer 5
budget:say.then: answer 5
budget:say.then i: answer -6
budget:say.then let: answer 3
budget:say.there: answer 4
budget:say.there was: answer -7
budget:say.these: answer 3
budget:say.thing: answer 3
budget:say.think: answer -5
budget:say.this company: answer -3
budget:say.though: answer 6
budget:say.through: answer 2
budget:say.tie it: answer 3
budget:say.till: answer 5
budget:say.time: answer 3
budget:say.to: answer -4
budget:say.to #: answer 4
budget:say.to do: answer -4
budget:say.took: answer -8
budget:say.under #: answer 5
budget:say.until: answer 4
budget:say.up #: answer -5
budget:say.use: answer 4
budget:say.used to: answer -4
budget:say.wait: answer 5
budget:say.want: answer 6
budget:say.want it: answer 3
budget:say.was: answer -5
budget:say.watch: answer 4
budget:say.we 've: answer -3
budget:say.well that: answer 4
budget:say.went: answer -7
budget:say.what: answer -8
budget:say.what does: answer -4
budget:say.what i: answer 3
budget:say.when does: answer 3
budget:say.withdraw: answer -3
budget:say.work: answer 3
budget:say.would: answer 6
budget:say.writ: answer 2
budget:say.yeah: answer 4
budget:say.year: answer 4
budget:say.yes: answer 3
budget:say.you can: answer 3
budget:say.you gave: answer -4
budget:say.you think: answer -3
budget:say.you to: answer -5
budget:say.your: answer -7
budget:stuffing.list: answer -2
budget:ultimatum.conditional: answer -6
budget:ultimatum.deadline: answer -2
budget:ultimatum.elsewhere: answer -3
budget:ultimatum.leaving: answer -2
budget:undermining.gives-way: answer 4
budget:undermining.shame: answer 1
budget:undermining.small: answer 2
budget:words.accept: answer 2
budget:words.bar: answer 2
budget:words.bare-understand: answer -5
budget:words.blame: answer -5
budget:words.bonus: answer 2
budget:words.bought-in: answer 2
budget:words.budget: answer 8
budget:words.change: answer -5
budget:words.conditional: answer 5
budget:words.constraint: answer 2
budget:words.contrast: answer 7
budget:words.cost-item: answer 2
budget:words.cost-word: answer 5
budget:words.credit-noun: answer 2
budget:words.customer-moves: answer -3
budget:words.customer-outcome: answer 7
budget:words.date: answer 4
budget:words.denial: answer 2
budget:words.department: answer -2
budget:words.deserve: answer 2
budget:words.down: answer 3
budget:words.drop: answer -4
budget:words.form: answer 7
budget:words.future: answer -3
budget:words.gains: answer -2
budget:words.goes: answer -3
budget:words.handled: answer 3
budget:words.hedge: answer 6
budget:words.i: answer 3
budget:words.interim: answer 3
budget:words.irony: answer -4
budget:words.is-date: answer -4
budget:words.is-duration: answer 7
budget:words.is-from-to: answer 2
budget:words.is-money: answer 5
budget:words.is-ratio: answer 4
budget:words.later: answer 7
budget:words.make: answer -4
budget:words.metric: answer 3
budget:words.money: answer 2
budget:words.money-outcome: answer -3
budget:words.need: answer 2
budget:words.nuisance: answer 5
budget:words.others-got: answer 1
budget:words.payback: answer 2
budget:words.pot: answer 4
budget:words.process: answer 6
budget:words.quarter: answer 3
budget:words.question-word: answer -4
budget:words.request: answer -5
budget:words.served: answer 4
budget:words.split: answer 2
budget:words.team-noun: answer 5
budget:words.tenure: answer -3
budget:words.thank: answer 3
budget:words.thanks-for: answer -3
budget:words.then: answer -4
budget:words.they: answer 6
budget:words.time-to-market: answer -3
budget:words.trade: answer -2
budget:words.vague: answer 2
budget:words.we: answer -4
budget:words.worth-verb: answer 6
close:answer.asks: answer 3
close:answer.asks-into-statement: answer 11
close:answer.deals: answer 8
close:answer.deals-and-moves: answer 7
close:answer.does-nothing: answer -2
close:answer.does-on-the-matter: answer -1
close:answer.does-something: answer -2
close:answer.echoes: answer 8
close:answer.lacks-before: answer -2
close:answer.moves: answer 3
close:answer.nothing-proposed: answer -5
close:answer.offers: answer -3
close:answer.only-asks-back: answer -4
close:answer.question: answer -3
close:answer.requests: answer -3
close:answer.rhetorical: answer -13
close:complaint.always: answer -2
close:complaint.institution: answer 2
close:complaint.mocks: answer 6
close:complaint.only: answer -2
close:complaint.only-others: answer -7
close:complaint.others-get: answer -3
close:complaint.perks: answer 2
close:complaint.recurs: answer -3
close:concession.gives-up: answer -7
close:concession.gives-up-only: answer -5
close:concession.yields: answer 3
close:data.clean: answer 2
close:data.others-figure: answer 3
close:data.planned-figure: answer 5
close:data.rough: answer -3
close:data.unsaid-figure: answer -3
close:humility.any-kind: answer 10
close:humility.credit: answer 6
close:humility.feels-for: answer 3
close:humility.invites: answer 2
close:humility.leads: answer -6
close:humility.names-their-part: answer -7
close:humility.open-form: answer -6
close:humility.others-did: answer 3
close:humility.shares: answer 3
close:humility.some-plain-kind: answer -2
close:humility.thanks: answer 8
close:humility.two-acts: answer 2
close:humility.two-kinds: answer 2
close:humility.two-plain-kinds: answer -4
close:roi.both-sides: answer -4
close:roi.compares: answer -8
close:roi.gain-in-money: answer -5
close:roi.inside-measure: answer 3
close:roi.outcome: answer -4
close:roi.outcome-with-figure: answer -4
close:roi.outside-measure: answer -6
close:roi.own-pocket: answer 5
close:roi.plain-measure: answer -6
close:roi.share-of-gain: answer -5
close:say.#: answer 5
close:say.'d: answer -5
close:say.'d like: answer 4
close:say.'ll: answer 4
close:say.'ll be: answer 3
close:say.'ll tell: answer 3
close:say.'re: answer 5
close:say.'s: answer 2
close:say.'s the: answer -5
close:say.^ #: answer -4
close:say.^ and: answer -4
close:say.^ good: answer 6
close:say.^ i: answer 6
close:say.^ thank: answer 3
close:say.^ the: answer 3
close:say.^ then: answer -9
close:say.^ will: answer 3
close:say.^ yes: answer -3
close:say.^ you: answer 6
close:say.again: answer -4
close:say.all: answer -6
close:say.also: answer 4
close:say.and a: answer -4
close:say.and the: answer 4
close:say.at #: answer 3
close:say.back: answer 4
close:say.been: answer 4
close:say.better: answer -4
close:say.by: answer 4
close:say.by #: answer 3
close:say.call me: answer -3
close:say.com: answer 4
close:say.could: answer -3
close:say.did: answer -4
close:say.else: answer -4
close:say.find: answer -3
close:say.for not: answer 3
close:say.for the: answer 3
close:say.friday: answer 2
close:say.gets: answer -3
close:say.give: answer -3
close:say.he: answer 3
close:say.hear: answer 4
close:say.hope: answer -3
close:say.i 'll: answer 6
close:say.i ask: answer -4
close:say.i know: answer 5
close:say.i send: answer 3
close:say.i want: answer -3
close:say.if it: answer 3
close:say.in your: answer 7
close:say.is: answer -2
close:say.know: answer 5
close:say.let: answer 4
close:say.letter: answer 4
close:say.listen: answer 5
close:say.mail: answer 4
close:say.me: answer -2
close:say.miss: answer 4
close:say.my: answer -6
close:say.no: answer -4
close:say.on: answer 4
close:say.on your: answer 5
close:say.over: answer -3
close:say.secretary: answer 3
close:say.send: answer 6
close:say.she: answer -3
close:say.so: answer -4
close:say.so i: answer 3
close:say.someth: answer -5
close:say.stop: answer 4
close:say.sure: answer -4
close:say.tell: answer 6
close:say.thank you: answer 4
close:say.that: answer -3
close:say.that you: answer 5
close:say.then: answer -3
close:say.then i: answer -2
close:say.there is: answer -3
close:say.this: answer -6
close:say.this year: answer -3
close:say.till: answer -3
close:say.time: answer -8
close:say.today: answer 3
close:say.too: answer 5
close:say.us: answer -7
close:say.was: answer -3
close:say.what: answer -4
close:say.what they: answer -3
close:say.will: answer 7
close:say.with: answer 6
close:say.with the: answer 4
close:say.with you: answer 4
close:say.would: answer -7
close:say.you 'll: answer -2
close:say.you 're: answer 5
close:say.you 've: answer 4
close:say.you ask: answer -4
close:say.you had: answer 4
close:say.your: answer 5
close:stuffing.list: answer -9
close:stuffing.mostly-list: answer -8
close:ultimatum.leaving: answer 3
close:ultimatum.or-else: answer -3
close:ultimatum.two-signs: answer -2
close:undermining.apology: answer 2
close:undermining.gives-way: answer -4
close:undermining.shame: answer -4
close:undermining.small: answer 3
close:words.accept: answer 5
close:words.ask-date: answer 4
close:words.ask-verb: answer -6
close:words.bar: answer -4
close:words.bare-understand: answer -3
close:words.blame: answer 3
close:words.bonus: answer -5
close:words.bought-in: answer -4
close:words.budget: answer -4
close:words.change: answer -3
close:words.check: answer 4
close:words.contrast: answer 2
close:words.cost-word: answer -4
close:words.credit-noun: answer -3
close:words.credit-verb: answer -3
close:words.customer: answer -3
close:words.customer-moves: answer 2
close:words.date: answer 10
close:words.denial: answer -4
close:words.deserve: answer -5
close:words.drop: answer 4
close:words.effort: answer -3
close:words.empty-worth: answer -2
close:words.ends: answer 2
close:words.form: answer 4
close:words.future: answer 11
close:words.gains: answer -5
close:words.goes: answer 3
close:words.is-count: answer 3
close:words.is-date: answer 6
close:words.is-kept: answer 4
close:words.later: answer -3
close:words.material: answer 6
close:words.money-outcome: answer -2
close:words.name: answer 3
close:words.need: answer 5
close:words.other-offer: answer -4
close:words.others-got: answer -5
close:words.process: answer 1
close:words.qty: answer 1
close:words.question-word: answer -3
close:words.request: answer -2
close:words.risk-outcome: answer -2
close:words.served: answer -3
close:words.shorthand: answer 2
close:words.split: answer 1
close:words.tech: answer 2
close:words.tenure: answer 4
close:words.thank: answer 7
close:words.thanks-for: answer 5
close:words.trade: answer 3
close:words.vague: answer 3
close:words.we: answer -6
close:words.workshop: answer 4
close:words.worth-verb: answer -5
complaint.always: humility -5, answer -6, complaint 11, undermining -6, concession -8, other-form 10, asks-process -7, accepts 7, concedes -8, said-before 18, refuses -8
complaint.always+: humility -6, answer -12, complaint 15
complaint.could-not: humility -2, answer -4, arrogance -8, ultimatum -9, complaint 25, concession 7, asks-fact -8, unknown -7
complaint.echoes: humility -3, answer -7, entitlement -17, complaint 19, concession 14, asks-process -6, asks-criteria -8, offers-material 6, offers-check -14, asks-date -9, sets-bar -11, in-writing -8, competing-offer -5, acknowledged -7, asks-fact -7, unknown -5, corrects -7, insists -9, said-before -14, feels 6, refuses 13
complaint.hurts: humility 5, arrogance -4, complaint 15, undermining 11, other-form -14, offers-check -5, next-step -2, credit -9, asks-meaning 13, asks-fact 7, asks-verdict -10, feels 12
complaint.hurts+: answer -1
complaint.institution: humility -5, answer -9, ultimatum -12, complaint 16, placeholder -13, concession 7, split 10, other-form -11, in-writing 7, acknowledged 5, asks-meaning 8, asks-fact -7, unknown -10, feels 6
complaint.institution+: humility 3, answer -5
complaint.insults: humility 3, answer 3, arrogance 11, complaint 11
complaint.mocks: humility -3, answer -3, complaint 26, undermining 7, concession -4, split -9, asks-process -14, asks-criteria 6, offers-check -10, sets-bar -5, credit -20, asks-deed -10, said-before 8
complaint.mocks+: humility -5, answer -8, complaint 12
complaint.never-did: entitlement 3, complaint 15, undermining -10, concession -7, offers-check -8, competing-offer -8, asks-fact -8, asks-deed -9, refuses 8
complaint.only: humility -5, answer -7, arrogance 5, ultimatum -8, entitlement -5, complaint -2, jargon -10, stuffing -17, placeholder -15, other-pot -7, pays-from-gain -7, other-form -7, offers-material -8, offers-check -12, asks-date -10, sets-bar -16, in-writing -8, next-step -13, accepts -10, concedes -7, competing-offer -7, acknowledged -5, thanks -5, asks-meaning 9, asks-money -10, unknown -7, corrects -11, feels 16
complaint.only-others: humility -2, answer 1, ultimatum -9, entitlement -6, complaint 20, concession -15, pays-from-gain 8, asks-criteria -9, asks-backing -9, asks-date -15, in-writing 8, next-step -5, concedes -13, asks-deed -7, others-got 22, asks-verdict -8, refuses 10
complaint.others-get: humility -2, answer -4, arrogance -6, ultimatum 9, entitlement 5, complaint 13, undermining 12, other-form 9, asks-process -10, offers-check 13, asks-date -9, in-writing -10, credit -7, thanks -7, asks-money 19, asks-leave -7, corrects -16, asks-verdict -8, feels 17
complaint.others-get+: humility -11, answer -11
complaint.perks: humility -18, answer -3, arrogance -8, ultimatum -12, complaint 32, undermining -9, concession -21, pays-from-gain -9, split -7, asks-process -7, offers-check -9, asks-date -10, sets-bar -15, concedes -18, acknowledged -11, credit -7, asks-fact -6, refuses 7
complaint.perks+: answer 4, complaint 10, concession -6
complaint.recurs: humility -18, answer -4, arrogance 11, ultimatum 12, entitlement 5, complaint 28, concession -6, pays-from-gain -9, other-form 6, offers-material -9, asks-date 7, competing-offer 7, acknowledged -9, credit -7, asks-fact 18, said-before 7, feels 8, refuses -3
complaint.recurs+: humility -3, answer -6, complaint 9
complaint.sarcasm: humility 4, arrogance -20, ultimatum -2, entitlement -21, complaint 13, concession 10, later-payment -9, asks-process 8, asks-backing -6, offers-check 7, asks-verdict -11
complaint.sarcasm+: humility 1
complaint.they-did: humility 5, entitlement -11, complaint 31, offers-check 9, asks-date -8, in-writing 11, accepts -11, thanks 8, asks-meaning 14, asks-leave -11, feels -8, refuses -8
complaint.they-did+: humility -7, answer -6, complaint 11, concession 10
complaint.two-signs: humility -14, answer -15, arrogance -14, complaint 1, undermining -14, concession -12, offers-check -7, asks-date -6, insists 9
concession.drops: answer -1, arrogance -15, ultimatum -12, complaint -13, undermining 22, jargon -8, concession 25, later-payment -5, other-form 7, next-step -8, concedes 15, competing-offer -12, asks-fact 10, asks-deed -8, corrects 7, insists 10, asks-verdict 6, refuses -13
concession.drops+: answer -15, ultimatum 13, complaint -7, concession 7, concedes 15, acknowledged 15
concession.drops-for-nothing: humility -7, answer -11, arrogance -5, ultimatum -13, jargon 8, stuffing -11, concession 18, other-form -9, offers-check -9, asks-date 5, next-step -6, concedes -23, refuses -8
concession.drops-for-nothing+: humility 4, answer -5, complaint -8, undermining -18
concession.gives-up: humility 4, answer -11, ultimatum -5, entitlement -11, undermining 28, stuffing -9, concession 45, pays-from-gain -12, later-payment 12, offers-material -6, asks-date -6, concedes 30, competing-offer -8, corrects -7
concession.gives-up+: humility 3, answer -7, arrogance 10, undermining -11, concession 8
concession.gives-up-only: humility -9, answer -12, ultimatum -9, entitlement -12, undermining -25, stuffing -8, concession -2, asks-backing 10, offers-check -7, next-step -10, accepts -13, concedes 8, asks-fact -6
concession.gives-up-only+: humility 7, answer -10, undermining -8
concession.nothing-back: humility -8, answer -9, complaint -7, undermining 9, jargon -10, other-pot -7, split 6, later-payment -8, other-form -14, asks-criteria -10, asks-backing -11, offers-check -4, asks-date -9, next-step -9, accepts -14, credit -8, asks-deed -11, unknown -12, others-got -2, asks-verdict -5, feels -9
concession.resigned: humility 5, answer -3, complaint -10, stuffing -6, concession 13, other-form -7, asks-process -9, offers-check -12, next-step -16, concedes 14, acknowledged 8, asks-fact -11, refuses -5
concession.resigned+: humility -3, answer -8
concession.resigned-only: humility -13, answer -5, entitlement -8, undermining -10, concession 8, asks-date -7, concedes 4
concession.resigned-only+: answer -4
concession.short: humility -6, ultimatum -16, entitlement -8, complaint 18, undermining -8, placeholder -10, concession 9, other-pot -9, split 4, other-form -20, asks-process -12, asks-criteria -16, asks-backing -17, asks-date -11, next-step -11, concedes 8, competing-offer -9, acknowledged 2, credit -11, asks-money -9, asks-deed -11, corrects -7, asks-verdict -10
concession.waits: humility 8, answer 9, ultimatum -13, entitlement 10, complaint -14, jargon 11, concession 8, later-payment 12, asks-criteria 7, credit -7, unknown -10
concession.waits+: humility 5, answer 11, arrogance 9, ultimatum -7, concession 6
concession.yields: humility -6, answer -3, arrogance -5, ultimatum -5, entitlement -8, jargon -8, stuffing -13, placeholder -13, concession 13, pays-from-gain 4, later-payment 8, asks-backing -7, offers-material -15, offers-check -10, asks-date -6, accepts 5, concedes 16, asks-meaning -10, unknown -10, corrects -17, asks-verdict -6, refuses -12
concession.yields+: humility -6, answer 7, entitlement 19, undermining 12, concession 6, offers-material -12, feels 3, refuses -15
data.avoided-sum: roi 3, answer 2, pays-from-gain 12
data.avoided-sum+: data 2, answer 2
data.changed-by: data 2, roi 4, split -9, in-writing -5, competing-offer 9, asks-money -8, asks-verdict -9, feels -9
data.changed-by+: answer 4, undermining -10, stuffing -11, concession -13, other-pot -9, other-form -7, asks-criteria -9, asks-backing -2, asks-date 3, sets-bar -4, competing-offer 12, asks-leave 10, refuses -5
data.clean: answer 4, concession 7, pays-from-gain -16, later-payment -7, other-form -9, asks-process -5, sets-bar 17, next-step -9, unknown -13
data.clean+: answer 1
data.counted: data 4, ultimatum -5, undermining -13, other-pot -4, pays-from-gain -5, split -9, later-payment 9, other-form 5, asks-backing -4, credit 6, said-before -9, asks-verdict -17
data.counted+: data 5, stuffing 2, pays-from-gain -5, next-step -7, corrects -7
data.dated: data 9, roi 5, undermining -9, jargon -5, placeholder -12, concession 8, later-payment -12, asks-date -5, sets-bar -10, in-writing -5, thanks 9, asks-leave 8, feels 8
data.dated+: data 6, other-pot 10, split 11, later-payment 5, other-form -8, offers-check 11, asks-date -7
data.effort: data -7, roi -7, undermining -13, stuffing 9, pays-from-gain -10, offers-check 5, sets-bar -12, acknowledged 8, asks-fact -13, asks-deed -10
data.felt-figure: data 11, answer 4, undermining -7, jargon -7, other-form -6, offers-material 9, competing-offer -10, asks-fact 7, asks-leave -6, unknown -6
data.felt-figure+: data 4, answer 11, pays-from-gain -11, split -9, later-payment -7, sets-bar 8, in-writing -6, acknowledged 4, feels -10
data.felt-no-figure: data 9, roi 18, answer 10, stuffing 8, placeholder 9, pays-from-gain 4, later-payment 2, next-step 8, others-got -10, corrects 8, refuses -6
data.figure: data 6, answer 3, jargon 5, concession -9, other-pot 9, asks-process 3, asks-date 6, next-step 6, accepts -7, credit 8, thanks -4, others-got 8, corrects 7, said-before 11, asks-verdict -10
data.figure+: data 5, jargon 1, stuffing 6, other-pot 1, split -6, later-payment 3, asks-criteria -8, concedes -11, competing-offer -10, asks-fact -7, asks-deed 4, asks-verdict 8, refuses 5
data.from-to: data 59, roi 8, answer 5, ultimatum -6, undermining -12, jargon -11, stuffing -17, split -9, other-form -8, offers-material 9, in-writing 6, competing-offer -14, credit 6, asks-deed -10, corrects -7
data.from-to+: data 4, pays-from-gain -8, offers-material 12, offers-check 6, accepts 8, credit 9, asks-fact 11, asks-leave 9
data.gone: roi 3, answer 4, ultimatum 7, concession -9, asks-deed 6
data.kept: data 13, roi 1, ultimatum -11, later-payment -6, sets-bar 9
data.measure: data 8, roi 8, jargon 11, placeholder -2, concession -6, other-pot 5, pays-from-gain 12, later-payment -1, asks-criteria 7, competing-offer 5, credit -6, thanks -6, asks-meaning 6, asks-fact 4, corrects -8, said-before -9
data.measure+: ultimatum 11, undermining 1, jargon 11, pays-from-gain -8, asks-criteria -7, sets-bar -2, acknowledged -5, asks-meaning 11, asks-fact 9, asks-leave 6, asks-deed -11, insists 8, said-before 7, refuses -8
data.measured-change: data 4, ultimatum -12, undermining 11, jargon -6, placeholder -5, pays-from-gain -5, later-payment -2, asks-date 7, in-writing -9, competing-offer -12, credit -3, asks-leave 8, asks-deed 6, unknown 16, asks-verdict -8
data.measured-change+: other-pot 6, split 7, later-payment 16, other-form -9, asks-backing -3, offers-material 5, asks-date 7, accepts 7, competing-offer 7, asks-leave 5, corrects 2, refuses 5
data.money: data 9, ultimatum 4, other-pot 6, pays-from-gain 7, asks-date -6, sets-bar -2, concedes -14, competing-offer -12, acknowledged 3, credit 3
data.money+: data 6, roi 5, answer 8, asks-deed -8
data.named-result: data 4, roi 6, later-payment -8, sets-bar 11, asks-deed 6, corrects 8
data.others-figure: data -9, roi -1, answer -4, placeholder -11, pays-from-gain 8, other-form -6, asks-backing 6, asks-date -6, competing-offer -6, thanks 10, asks-fact -14, asks-leave -16, said-before -6
data.others-figure+: data 5, roi 4, humility -1, answer 13, ultimatum -9, jargon 12, other-pot 5, pays-from-gain 16, other-form -11, acknowledged -7
data.pair: data 2, undermining 5, asks-meaning 10, others-got 7
data.pair+: data 2, undermining 5, asks-meaning 10, others-got 7
data.planned-figure: data 15, roi 5, answer 12, ultimatum 3, undermining -15, other-pot 6, offers-material 11, next-step 9, accepts -6, concedes -9, credit -5, asks-fact 2, corrects 9, feels -10
data.planned-figure+: data 8, roi -2, answer 7, concession -9, credit 5
data.rate: data 10, roi 6, answer 8, undermining 5, jargon -6, concession 9, pays-from-gain 12, later-payment -7, asks-criteria 5, asks-backing -6, asks-date -4, competing-offer -13, acknowledged 4, credit 9, thanks -12, others-got -17, corrects -6, refuses 6
data.rate+: data 9, answer 5, asks-deed -12, refuses 6
data.retracted: data -5, roi -7, answer -3, concession 5, other-pot -5, pays-from-gain -7, later-payment 13, other-form 10, offers-check -13, credit -11, asks-deed -11, unknown 13, refuses 5
data.retracted+: data -12, roi -11, answer -2
data.rough: answer -2, stuffing -18, placeholder 4, split -5, later-payment -11, other-form 12, asks-process -12, sets-bar -7, accepts -7, competing-offer 6, acknowledged 6, asks-meaning -4, asks-money 12, asks-fact 6, unknown 11, others-got -7, corrects 7, insists -10, said-before -6
data.rough+: data -6, roi -15, answer 7, ultimatum 8, other-pot -11, pays-from-gain -8, offers-material 7, offers-check -3, asks-fact 10, unknown 15
data.some-figure: data 2, roi 9, ultimatum -2, jargon 7, placeholder -12, concession 5, other-pot -6, pays-from-gain 8, other-form 10, asks-criteria -11, asks-backing -1, offers-material 4, asks-date 1, sets-bar 8, next-step 10, accepts 9, credit -4, corrects 4, insists 9
data.some-figure+: stuffing 4, other-pot 7, later-payment 21, other-form -6, offers-material 2, offers-check 3, asks-meaning -11, insists 7, said-before -11
data.sums-apart: data 20, roi 16, answer 5, undermining -11, jargon -6, concession 13, pays-from-gain 14, later-payment -8, asks-date -10, credit -5, asks-money 6, asks-deed -6
data.sums-apart+: data 11, answer 2
data.two-figures: data 5, roi 3, later-payment -8, other-form -5, next-step -4, acknowledged 2, credit -2, asks-verdict -5
data.two-figures+: data 9, answer 4, ultimatum -15, undermining -13, jargon -10, placeholder 6, concession -7, later-payment 8, asks-backing -4, offers-check -11, sets-bar -8, concedes -9, credit -6, unknown 14, refuses 3
data.unsaid-figure: data 6, roi 6, answer 9, ultimatum -13, offers-material 6, concedes 8, acknowledged -6, credit -5, asks-deed -4, corrects -5, said-before 8, feels -7
data.unsaid-figure+: data -14, roi 3, answer 1, concession -2, split 5, other-form 10, asks-backing 8, offers-material -7, asks-date 9, next-step -9, accepts 7, asks-fact 10, asks-deed 2, corrects 8
day?:answer.asks: answer -2
day?:answer.asks-or-offers: answer 3
day?:answer.does-on-the-matter: answer -3
day?:answer.does-something: answer -2
day?:answer.moves-twice: answer 3
day?:answer.nothing-proposed: answer -1
day?:answer.only-asks-back: answer -1
day?:answer.question: answer -1
day?:complaint.only: answer -3
day?:data.felt-no-figure: answer 2
day?:data.figure: answer 3
day?:data.measure: answer 2
day?:humility.open-form: answer 3
day?:humility.others-did: answer -4
day?:humility.some-plain-kind: answer -3
day?:humility.takes-up: answer 2
day?:roi.outside-better: answer -3
day?:roi.outside-measure: answer -3
day?:roi.plain-measure: answer 4
day?:words.check: answer -2
day?:words.customer-moves: answer -3
day?:words.drop: answer 2
day?:words.ends: answer 2
day?:words.material: answer -2
day?:words.month: answer 2
day?:words.nuisance: answer -2
day?:words.operation: answer 3
day?:words.question-word: answer -2
deferral:answer.asks: answer -3
deferral:answer.asks-into-statement: answer 5
deferral:answer.asks-or-offers: answer -3
deferral:answer.case-only: answer -3
deferral:answer.deals: answer -3
deferral:answer.deals-and-moves: answer 2
deferral:answer.does-nothing: answer -2
deferral:answer.does-something: answer -4
deferral:answer.echoes: answer 1
deferral:answer.ends-asking: answer 6
deferral:answer.gives-day: answer -3
deferral:answer.gives-terms: answer 3
deferral:answer.lacks-day: answer -2
deferral:answer.moves-twice: answer -3
deferral:answer.offers: answer 2
deferral:answer.only-asks-back: answer -2
deferral:answer.pleads: answer -5
deferral:answer.proposes-move: answer -4
deferral:answer.question: answer 9
deferral:answer.says-no-more: answer -6
deferral:answer.says-yes: answer -5
deferral:arrogance.only-me: answer 6
deferral:arrogance.self-praise: answer 2
deferral:complaint.could-not: answer -2
deferral:complaint.echoes: answer -1
deferral:complaint.mocks: answer -3
deferral:complaint.only-others: answer 3
deferral:complaint.recurs: answer 6
deferral:complaint.they-did: answer -2
deferral:concession.drops: answer -3
deferral:concession.drops-for-nothing: answer -5
deferral:concession.gives-up-only: answer 5
deferral:concession.short: answer -4
deferral:concession.waits: answer -3
deferral:data.clean: answer 2
deferral:data.counted: answer 7
deferral:data.effort: answer -2
deferral:data.others-figure: answer -2
deferral:data.planned-figure: answer -4
deferral:data.some-figure: answer 4
deferral:data.unsaid-figure: answer 3
deferral:entitlement.need: answer 3
deferral:humility.acknowledges: answer -4
deferral:humility.admits: answer -5
deferral:humility.feels-for: answer 5
deferral:humility.leads: answer -3
deferral:humility.leaves-room: answer 3
deferral:humility.open-form: answer 4
deferral:humility.open-view: answer -3
deferral:humility.opens-with-credit: answer -2
deferral:humility.some-plain-kind: answer 3
deferral:humility.takes-up: answer 4
deferral:humility.three-kinds: answer -2
deferral:roi.ask-and-outcome: answer -3
deferral:roi.compares: answer 3
deferral:roi.felt: answer -2
deferral:roi.gain-in-money: answer -3
deferral:roi.less-trouble: answer -3
deferral:roi.outcome-with-figure: answer 6
deferral:roi.outside-and-inside: answer 2
deferral:roi.own-pocket: answer -4
deferral:roi.plain-measure: answer -4
deferral:roi.weighs: answer -2
deferral:say.# for: answer 4
deferral:say.# lin: answer 4
deferral:say.# more: answer 4
deferral:say.# or: answer 4
deferral:say.'d: answer 7
deferral:say.'m not: answer 4
deferral:say.'s a: answer -4
deferral:say.'s alway: answer 4
deferral:say.@: answer -4
deferral:say.^ #: answer 5
deferral:say.^ agre: answer 4
deferral:say.^ all: answer -3
deferral:say.^ but: answer -3
deferral:say.^ fair: answer 3
deferral:say.^ for: answer -3
deferral:say.^ give: answer 4
deferral:say.^ how: answer 5
deferral:say.^ if: answer -5
deferral:say.^ is: answer -4
deferral:say.^ let: answer -3
deferral:say.^ my: answer 3
deferral:say.^ new: answer -3
deferral:say.^ no: answer 3
deferral:say.^ not: answer -3
deferral:say.^ sir: answer 3
deferral:say.^ sorry: answer -3
deferral:say.^ sure: answer 3
deferral:say.^ thank: answer -3
deferral:say.^ we: answer -3
deferral:say.^ you: answer -3
deferral:say.a: answer 3
deferral:say.a bit: answer -2
deferral:say.a month: answer 3
deferral:say.a second: answer 4
deferral:say.above: answer 3
deferral:say.after: answer 6
deferral:say.agre: answer 5
deferral:say.all: answer -5
deferral:say.all right: answer -3
deferral:say.and if: answer 4
deferral:say.and they: answer 4
deferral:say.another: answer -3
deferral:say.answer: answer -3
deferral:say.ask: answer 2
deferral:say.ask me: answer 2
deferral:say.at: answer -2
deferral:say.but: answer 5
deferral:say.but the: answer -4
deferral:say.by: answer -3
deferral:say.calendar: answer 4
deferral:say.can: answer 2
deferral:say.can be: answer -3
deferral:say.can not: answer 3
deferral:say.com: answer -2
deferral:say.day: answer 5
deferral:say.depend: answer 3
deferral:say.director: answer 4
deferral:say.due: answer 3
deferral:say.else: answer 4
deferral:say.end of: answer 5
deferral:say.even: answer 5
deferral:say.everyone: answer 4
deferral:say.everyth: answer -5
deferral:say.exact: answer 4
deferral:say.first: answer 2
deferral:say.for: answer -4
deferral:say.for #: answer -5
deferral:say.for you: answer 7
deferral:say.forget: answer -3
deferral:say.friday: answer -4
deferral:say.from: answer -9
deferral:say.get: answer -3
deferral:say.had #: answer 3
deferral:say.has been: answer 3
deferral:say.hate: answer 3
deferral:say.have: answer -5
deferral:say.have been: answer -4
deferral:say.have to: answer 4
deferral:say.hear: answer -3
deferral:say.his: answer 6
deferral:say.honest: answer -4
deferral:say.honest i: answer -4
deferral:say.i 'll: answer 5
deferral:say.i am: answer 3
deferral:say.i ask: answer 4
deferral:say.i do: answer -1
deferral:say.i go: answer -5
deferral:say.i know: answer -4
deferral:say.i wait: answer -2
deferral:say.if by: answer -3
deferral:say.if it: answer 3
deferral:say.if there: answer 4
deferral:say.in: answer -4
deferral:say.is a: answer 3
deferral:say.it: answer -6
deferral:say.it for: answer -3
deferral:say.it in: answer 5
deferral:say.it is: answer 5
deferral:say.it was: answer -3
deferral:say.just: answer -4
deferral:say.last: answer 4
deferral:say.launch: answer 3
deferral:say.left: answer -3
deferral:say.let: answer -5
deferral:say.let me: answer -3
deferral:say.letter: answer -5
deferral:say.like to: answer 4
deferral:say.lin: answer 4
deferral:say.look at: answer -3
deferral:say.lost: answer 4
deferral:say.made: answer -3
deferral:say.many: answer 4
deferral:say.me a: answer 4
deferral:say.merger: answer 4
deferral:say.minut: answer 3
deferral:say.miss: answer 4
deferral:say.monday: answer 4
deferral:say.month: answer 6
deferral:say.more: answer -4
deferral:say.my: answer -3
deferral:say.new one: answer 3
deferral:say.next year: answer -3
deferral:say.no: answer 4
deferral:say.none: answer 3
deferral:say.not a: answer 4
deferral:say.not ask: answer 5
deferral:say.not i: answer 3
deferral:say.not the: answer -4
deferral:say.number: answer 4
deferral:say.of a: answer -3
deferral:say.off: answer -4
deferral:say.offer: answer -6
deferral:say.okay: answer -2
deferral:say.on: answer 3
deferral:say.on monday: answer -4
deferral:say.on the: answer -3
deferral:say.one: answer 2
deferral:say.open: answer -5
deferral:say.other: answer -4
deferral:say.over: answer 7
deferral:say.owed: answer 4
deferral:say.patience: answer 4
deferral:say.patient: answer 2
deferral:say.payment: answer -4
deferral:say.rest: answer -4
deferral:say.right: answer -3
deferral:say.see: answer 3
deferral:say.side: answer 4
deferral:say.since: answer -3
deferral:say.since #: answer -3
deferral:say.sister: answer 2
deferral:say.small: answer -3
deferral:say.so: answer 6
deferral:say.some: answer 4
deferral:say.sooner: answer -3
deferral:say.talk: answer 3
deferral:say.that 's: answer -1
deferral:say.that you: answer 3
deferral:say.the: answer 3
deferral:say.the #: answer 4
deferral:say.the day: answer 4
deferral:say.the monday: answer 3
deferral:say.the new: answer 3
deferral:say.the next: answer 6
deferral:say.the other: answer -4
deferral:say.the spr: answer -3
deferral:say.there is: answer 3
deferral:say.thing: answer 3
deferral:say.this: answer 7
deferral:say.though: answer -3
deferral:say.through: answer 3
deferral:say.thursday: answer 3
deferral:say.tim: answer -3
deferral:say.time i: answer -3
deferral:say.to: answer -4
deferral:say.to wait: answer 4
deferral:say.today: answer 6
deferral:say.too ear: answer -4
deferral:say.under: answer 9
deferral:say.under #: answer 6
deferral:say.until: answer -4
deferral:say.up: answer -4
deferral:say.wait: answer -4
deferral:say.want: answer -6
deferral:say.want me: answer -4
deferral:say.want to: answer 3
deferral:say.was a: answer -3
deferral:say.we can: answer 4
deferral:say.week: answer 6
deferral:say.week of: answer 3
deferral:say.what would: answer 4
deferral:say.when: answer 4
deferral:say.why: answer -4
deferral:say.will: answer -3
deferral:say.with a: answer 5
deferral:say.with it: answer 3
deferral:say.without: answer -3
deferral:say.word: answer 5
deferral:say.write: answer 6
deferral:say.year: answer -8
deferral:say.you 've: answer -4
deferral:say.you mean: answer -4
deferral:say.you want: answer -5
deferral:say.your: answer -4
deferral:ultimatum.conditional: answer 4
deferral:ultimatum.deadline: answer -3
deferral:ultimatum.elsewhere: answer 3
deferral:ultimatum.leaving: answer 6
deferral:ultimatum.two-signs: answer 5
deferral:ultimatum.warns: answer 2
deferral:ultimatum.withdraws: answer 3
deferral:undermining.apology: answer -3
deferral:undermining.shame: answer 3
deferral:undermining.small: answer -6
deferral:words.absolute: answer -3
deferral:words.acknowledge: answer 5
deferral:words.ask-date: answer 6
deferral:words.belittle: answer 3
deferral:words.bonus: answer 2
deferral:words.bought-in: answer -6
deferral:words.conditional: answer 5
deferral:words.constraint: answer 1
deferral:words.contrast: answer -4
deferral:words.cost-item: answer -6
deferral:words.credit-verb: answer -2
deferral:words.customer-moves: answer -3
deferral:words.date: answer 2
deferral:words.department: answer -6
deferral:words.deserve: answer 6
deferral:words.drop: answer -4
deferral:words.ends: answer 2
deferral:words.form: answer -5
deferral:words.goes: answer -3
deferral:words.handled: answer -4
deferral:words.hostile: answer -2
deferral:words.interim: answer 4
deferral:words.is-count: answer 4
deferral:words.is-duration: answer 2
deferral:words.is-label: answer -3
deferral:words.is-percent: answer 3
deferral:words.later: answer -4
deferral:words.make: answer 2
deferral:words.material: answer 6
deferral:words.money: answer -2
deferral:words.month: answer 8
deferral:words.name: answer -4
deferral:words.need: answer -4
deferral:words.next: answer 3
deferral:words.operation: answer 3
deferral:words.other-offer: answer -2
deferral:words.others-got: answer 3
deferral:words.process: answer 4
deferral:words.risk-outcome: answer 2
deferral:words.served: answer -1
deferral:words.shorthand: answer -2
deferral:words.split: answer -2
deferral:words.tenure: answer 2
deferral:words.thank: answer -3
deferral:words.thanks-for: answer -3
deferral:words.then: answer -4
deferral:words.they: answer -1
deferral:words.threat: answer -3
deferral:words.time-to-market: answer -2
deferral:words.up: answer -2
deferral:words.we: answer 5
deferral:words.workshop: answer 2
deferral:words.written: answer 3
elsewhere?:answer.asks-or-offers: answer 3
elsewhere?:answer.deals-and-moves: answer -3
elsewhere?:answer.moves: answer -2
elsewhere?:answer.says-no: answer 2
elsewhere?:answer.says-yes: answer -2
elsewhere?:concession.nothing-back: answer -2
elsewhere?:concession.short: answer -2
elsewhere?:humility.any-kind: answer -2
elsewhere?:roi.plain-measure: answer -2
elsewhere?:words.ask-verb: answer 2
elsewhere?:words.denial: answer 2
elsewhere?:words.now: answer 2
entitlement.due: humility -8, answer 4, ultimatum -13, entitlement 48, complaint 6, undermining -10, stuffing 6, concession -12, offers-check 9, next-step 7, concedes -8, competing-offer -9, others-got 8, insists 9, refuses 7
entitlement.due+: humility -10, answer -4, entitlement 30, complaint -7, undermining -9, concession -6
entitlement.need: humility -1, answer 1, arrogance -9, ultimatum -2, entitlement 28, undermining 7, stuffing -10, pays-from-gain -6, offers-check -11, accepts 8, concedes 9, thanks 8, corrects -5, insists -11, said-before -18, asks-verdict -7
entitlement.need+: humility -9, answer 8, ultimatum -18, entitlement 33, undermining -14, concession -6, accepts -8
entitlement.others: humility -11, ultimatum -12, entitlement 30, stuffing -9, concession -7, pays-from-gain -8, asks-process 6, offers-check -10, concedes -9, competing-offer -6, credit -8, unknown 8, others-got 33, said-before -7
entitlement.others+: humility -8, answer -4, asks-fact 8
entitlement.tenure: humility -4, answer -4, arrogance -11, ultimatum -12, entitlement 29, undermining -9, pays-from-gain -5, other-form -3, asks-process 10, asks-criteria -10, asks-backing -5, offers-material -13, next-step 6, accepts -10, concedes -4, competing-offer -18, credit -6, thanks -12, unknown -9, others-got 17, corrects -6, feels -5
entitlement.tenure+: humility -7, answer 7, arrogance -10, entitlement 28
evidence:answer.asks: answer -1
evidence:answer.asks-into-statement: answer -7
evidence:answer.asks-or-offers: answer 3
evidence:answer.deals: answer -7
evidence:answer.deals-and-moves: answer -7
evidence:answer.does-on-the-matter: answer -2
evidence:answer.does-something: answer -2
evidence:answer.does-two-things: answer -1
evidence:answer.echoes: answer -4
evidence:answer.ends-asking: answer -8
evidence:answer.gives-before: answer 4
evidence:answer.gives-reason: answer -4
evidence:answer.gives-sum: answer -3
evidence:answer.gives-words: answer -3
evidence:answer.lacks-reason: answer -2
evidence:answer.moves: answer -2
evidence:answer.moves-twice: answer 6
evidence:answer.offers: answer 2
evidence:answer.question: answer -9
evidence:answer.says-no: answer 5
evidence:answer.says-no-more: answer 4
evidence:arrogance.belittles: answer -3
evidence:arrogance.only-me: answer -7
evidence:complaint.always: answer -3
evidence:complaint.hurts: answer 6
evidence:complaint.never-did: answer -3
evidence:complaint.others-get: answer 2
evidence:complaint.recurs: answer -5
evidence:complaint.two-signs: answer -3
evidence:concession.drops: answer 3
evidence:concession.drops-for-nothing: answer 2
evidence:concession.resigned: answer 3
evidence:concession.waits: answer 2
evidence:data.clean: answer 2
evidence:data.felt-figure: answer 7
evidence:data.from-to: answer 13
evidence:data.kept: answer 2
evidence:data.measure: answer 3
evidence:data.money: answer 8
evidence:data.named-result: answer 2
evidence:data.others-figure: answer -3
evidence:data.pair: answer 2
evidence:data.retracted: answer -1
evidence:data.sums-apart: answer 4
evidence:data.unsaid-figure: answer -8
evidence:entitlement.need: answer -3
evidence:entitlement.others: answer -3
evidence:humility.admits: answer 5
evidence:humility.any-kind: answer -5
evidence:humility.asks-view-last: answer -3
evidence:humility.credit: answer 4
evidence:humility.leaves-room: answer -4
evidence:humility.names-their-part: answer 1
evidence:humility.open-view: answer -4
evidence:humility.opens-with-burden: answer 3
evidence:humility.opens-with-room: answer 2
evidence:humility.others-did: answer 2
evidence:humility.sees-their-burden: answer 5
evidence:humility.shares: answer -4
evidence:humility.some-plain-kind: answer 1
evidence:humility.takes-up: answer -3
evidence:humility.thanks: answer -5
evidence:humility.three-kinds: answer 1
evidence:jargon.dense: answer -1
evidence:jargon.terms: answer -4
evidence:jargon.wall: answer -2
evidence:placeholder.blank: answer -2
evidence:roi.compares: answer 1
evidence:roi.customers-happier: answer -2
evidence:roi.empty: answer -3
evidence:roi.felt: answer 4
evidence:roi.gain-in-money: answer 6
evidence:roi.hours-freed: answer 3
evidence:roi.inside-measure: answer -2
evidence:roi.outcome-with-figure: answer -5
evidence:roi.outside-better: answer 3
evidence:roi.outside-measure: answer 6
evidence:roi.own-pocket: answer -2
evidence:roi.share-of-gain: answer 2
evidence:roi.share-of-worth: answer -3
evidence:say.#: answer 2
evidence:say.# and: answer -9
evidence:say.# for: answer -4
evidence:say.# now: answer 6
evidence:say.# over: answer -4
evidence:say.# time: answer -4
evidence:say.# were: answer -4
evidence:say.# with: answer -5
evidence:say.'d: answer -6
evidence:say.'d be: answer -4
evidence:say.'d rather: answer -4
evidence:say.'re: answer -4
evidence:say.'s a: answer -2
evidence:say.@: answer 5
evidence:say.^ #: answer -3
evidence:say.^ anyone: answer -3
evidence:say.^ but: answer 7
evidence:say.^ for: answer 4
evidence:say.^ if: answer -6
evidence:say.^ let: answer -4
evidence:say.^ maybe: answer -3
evidence:say.^ my: answer -4
evidence:say.^ no: answer -5
evidence:say.^ put: answer 3
evidence:say.^ sir: answer -6
evidence:say.^ some: answer 3
evidence:say.^ sure: answer -3
evidence:say.^ the: answer 3
evidence:say.^ who: answer -3
evidence:say.a: answer -4
evidence:say.about: answer 4
evidence:say.acros: answer -3
evidence:say.an: answer -4
evidence:say.and a: answer 4
evidence:say.and i: answer 4
evidence:say.and she: answer -3
evidence:say.and then: answer -3
evidence:say.angry: answer 4
evidence:say.answer: answer 5
evidence:say.any more: answer 4
evidence:say.anyone: answer -3
evidence:say.as: answer -4
evidence:say.ask for: answer 5
evidence:say.attach: answer -4
evidence:say.back: answer 5
evidence:say.bad: answer 5
evidence:say.better: answer 5
evidence:say.bit: answer 5
evidence:say.book: answer 5
evidence:say.both: answer 4
evidence:say.bring: answer -4
evidence:say.brother: answer -3
evidence:say.brought: answer -4
evidence:say.budget: answer 3
evidence:say.bugs: answer -3
evidence:say.by the: answer -4
evidence:say.call: answer 9
evidence:say.carry: answer -4
evidence:say.client: answer 3
evidence:say.com from: answer -3
evidence:say.contract: answer 5
evidence:say.cost: answer -4
evidence:say.could: answer -3
evidence:say.day: answer -3
evidence:say.deliver: answer -4
evidence:say.department: answer -4
evidence:say.did: answer 4
evidence:say.did the: answer 6
evidence:say.digital: answer -4
evidence:say.do: answer -4
evidence:say.do the: answer -3
evidence:say.doing: answer -3
evidence:say.done: answer -4
evidence:say.done it: answer -3
evidence:say.driver: answer 4
evidence:say.drove: answer 4
evidence:say.engineer: answer -6
evidence:say.feel: answer -5
evidence:say.for #: answer 3
evidence:say.for the: answer -3
evidence:say.from: answer 4
evidence:say.from a: answer -5
evidence:say.give: answer 5
evidence:say.goes: answer 5
evidence:say.got: answer 5
evidence:say.grateful: answer -4
evidence:say.green: answer -5
evidence:say.had: answer 3
evidence:say.had not: answer 3
evidence:say.have a: answer 3
evidence:say.he 's: answer 4
evidence:say.held: answer -4
evidence:say.her: answer 6
evidence:say.his: answer 6
evidence:say.honest: answer 2
evidence:say.hour: answer 5
evidence:say.i came: answer -5
evidence:say.i mean: answer -5
evidence:say.i miss: answer -4
evidence:say.if: answer -4
evidence:say.in #: answer -3
evidence:say.in a: answer -3
evidence:say.in her: answer -6
evidence:say.is #: answer 3
evidence:say.is not: answer 4
evidence:say.is the: answer -4
evidence:say.is what: answer -4
evidence:say.isotonic: answer -3
evidence:say.it has: answer 4
evidence:say.it is: answer -5
evidence:say.it on: answer 4
evidence:say.it to: answer 5
evidence:say.it work: answer -6
evidence:say.its: answer -4
evidence:say.keep: answer 4
evidence:say.know: answer -4
evidence:say.let: answer -5
evidence:say.letter: answer 4
evidence:say.light: answer -3
evidence:say.list: answer 4
evidence:say.long: answer 4
evidence:say.long as: answer 3
evidence:say.loss: answer -4
evidence:say.lost: answer 3
evidence:say.machine: answer -4
evidence:say.meet: answer -5
evidence:say.mind: answer -3
evidence:say.mindset: answer -4
evidence:say.more: answer 4
evidence:say.much: answer -2
evidence:say.must: answer -7
evidence:say.my: answer -3
evidence:say.nam: answer 5
evidence:say.next: answer 4
evidence:say.noise: answer -3
evidence:say.none: answer 3
evidence:say.not real: answer -7
evidence:say.notice: answer 4
evidence:say.now: answer 3
evidence:say.of #: answer -5
evidence:say.of their: answer -3
evidence:say.off: answer 5
evidence:say.office: answer -5
evidence:say.old: answer 5
evidence:say.on #: answer -5
evidence:say.on the: answer -4
evidence:say.optimis: answer -3
evidence:say.or: answer -4
evidence:say.our: answer 2
evidence:say.over: answer -3
evidence:say.part: answer 7
evidence:say.patient: answer -5
evidence:say.pay: answer 6
evidence:say.people: answer 5
evidence:say.people for: answer -4
evidence:say.point: answer 2
evidence:say.printer: answer -3
evidence:say.proces: answer -4
evidence:say.profinet: answer -3
evidence:say.proudest: answer 4
evidence:say.put it: answer -3
evidence:say.put the: answer 3
evidence:say.quality: answer 3
evidence:say.question: answer -3
evidence:say.rain: answer -3
evidence:say.rather: answer -4
evidence:say.real: answer -6
evidence:say.replac: answer -6
evidence:say.right: answer 6
evidence:say.same: answer 7
evidence:say.say: answer -2
evidence:say.say that: answer -5
evidence:say.says: answer 3
evidence:say.sees: answer -4
evidence:say.so it: answer -2
evidence:say.software: answer 3
evidence:say.squad: answer 3
evidence:say.stand: answer 6
evidence:say.still: answer 3
evidence:say.stop: answer 4
evidence:say.take: answer 5
evidence:say.tell: answer -2
evidence:say.test: answer 6
evidence:say.thankful: answer -4
evidence:say.thankful to: answer -3
evidence:say.the customer: answer -4
evidence:say.the end: answer -4
evidence:say.the one: answer 4
evidence:say.the patient: answer -3
evidence:say.them: answer -4
evidence:say.then: answer -2
evidence:say.there: answer -5
evidence:say.there were: answer -5
evidence:say.they: answer 5
evidence:say.they can: answer 2
evidence:say.thing: answer 3
evidence:say.think: answer -6
evidence:say.this is: answer -4
evidence:say.this year: answer 6
evidence:say.through: answer -8
evidence:say.to a: answer -3
evidence:say.to know: answer -3
evidence:say.took me: answer -3
evidence:say.trust: answer -3
evidence:say.under: answer -5
evidence:say.under #: answer -3
evidence:say.us: answer 4
evidence:say.used: answer 6
evidence:say.used to: answer 6
evidence:say.value: answer -4
evidence:say.very: answer -4
evidence:say.via: answer 3
evidence:say.wait: answer 6
evidence:say.want: answer -3
evidence:say.want to: answer -4
evidence:say.was #: answer 6
evidence:say.we did: answer 3
evidence:say.we had: answer -3
evidence:say.we have: answer -4
evidence:say.we were: answer -4
evidence:say.went: answer 5
evidence:say.were: answer -4
evidence:say.what: answer -6
evidence:say.where: answer 3
evidence:say.where the: answer 3
evidence:say.which is: answer 3
evidence:say.who has: answer -5
evidence:say.with: answer -7
evidence:say.with @: answer 4
evidence:say.with a: answer -2
evidence:say.with the: answer 4
evidence:say.without: answer 4
evidence:say.work: answer -4
evidence:say.would: answer -6
evidence:say.wrote: answer 4
evidence:say.year: answer 3
evidence:stuffing.buzz: answer -4
evidence:stuffing.figures: answer -5
evidence:stuffing.list: answer -4
evidence:ultimatum.conditional: answer 5
evidence:ultimatum.elsewhere: answer 4
evidence:ultimatum.not-staying: answer 1
evidence:undermining.apology: answer 3
evidence:undermining.hedge: answer -3
evidence:undermining.shame: answer 2
evidence:undermining.small: answer 4
evidence:words.absolute: answer -6
evidence:words.accept: answer -4
evidence:words.acknowledge: answer 4
evidence:words.apology: answer 1
evidence:words.ask-date: answer -3
evidence:words.ask-process: answer -4
evidence:words.bar: answer 1
evidence:words.belittle: answer -2
evidence:words.blame: answer 3
evidence:words.bonus: answer -3
evidence:words.budget: answer 4
evidence:words.buzz: answer -7
evidence:words.change: answer 3
evidence:words.check: answer -2
evidence:words.conditional: answer -2
evidence:words.constraint: answer -4
evidence:words.contrast: answer 6
evidence:words.credit-noun: answer 5
evidence:words.customer: answer 2
evidence:words.date: answer -3
evidence:words.denial: answer 6
evidence:words.deserve: answer 4
evidence:words.down: answer 2
evidence:words.drop: answer 5
evidence:words.effort: answer 7
evidence:words.empty-worth: answer -2
evidence:words.form: answer -4
evidence:words.gains: answer 3
evidence:words.i: answer -3
evidence:words.interim: answer 4
evidence:words.irony: answer -2
evidence:words.is-date: answer 4
evidence:words.is-from-to: answer 11
evidence:words.is-money: answer 5
evidence:words.is-ratio: answer 2
evidence:words.later: answer 4
evidence:words.make: answer 4
evidence:words.material: answer -2
evidence:words.metric: answer 2
evidence:words.money: answer 1
evidence:words.money-outcome: answer -3
evidence:words.name: answer 2
evidence:words.open: answer 2
evidence:words.operation: answer 2
evidence:words.other-offer: answer 2
evidence:words.others-got: answer -2
evidence:words.payback: answer 3
evidence:words.people-outcome: answer -1
evidence:words.question-word: answer 2
evidence:words.risk-outcome: answer 4
evidence:words.shorthand: answer -3
evidence:words.split: answer -4
evidence:words.tenure: answer -7
evidence:words.thank: answer -11
evidence:words.thanks-for: answer -3
evidence:words.then: answer 8
evidence:words.they: answer 3
evidence:words.threat: answer 2
evidence:words.time-to-market: answer 5
evidence:words.trade: answer 6
evidence:words.up: answer -1
evidence:words.we: answer 5
evidence:words.worth-verb: answer -3
evidence:words.written: answer -4
fact.accepts: split 8, asks-process -10, offers-material -19, sets-bar 11, in-writing 12, accepts 43, concedes 8, competing-offer -8, acknowledged -5, asks-meaning 5, asks-fact 5, insists -14, said-before -10, asks-verdict -11, feels -4, refuses -10
fact.acknowledged: other-pot 5, split 13, asks-process -8, asks-criteria 12, offers-check -11, sets-bar -8, accepts -3, concedes 1, acknowledged 19, asks-meaning 9, unknown 5, others-got 1, corrects -15, insists 11, said-before -8, asks-verdict -15, refuses -12
fact.amount: pays-from-gain 24, split -13, later-payment -15, other-form -15, asks-backing -11, sets-bar -12, next-step -14, accepts -24, credit -8, thanks -2, asks-meaning 17, asks-money -7, unknown -17, corrects -7, insists -17, asks-verdict 3, refuses -6
fact.announces: offers-material -6, offers-check 14, asks-leave 20, feels -15
fact.asks-backing: other-pot -6, pays-from-gain -10, split 13, later-payment -14, other-form -8, asks-criteria -22, asks-backing 52, asks-date -8, sets-bar 9, in-writing -11, next-step -10, accepts -22, concedes -12, competing-offer -9, acknowledged -10, credit -16, thanks -11, asks-money -10, asks-fact -18, asks-leave -13, unknown 6, others-got 8, insists 15, asks-verdict 7, refuses 19
fact.asks-criteria: other-pot -5, pays-from-gain -10, asks-process -13, asks-criteria 54, offers-check -4, asks-date -17, in-writing -9, accepts 1, concedes -8, credit -8, asks-money -14, asks-leave 10, asks-deed -6, unknown 12, insists -14, asks-verdict -16, refuses 6
fact.asks-date: other-pot -6, pays-from-gain -8, asks-process -4, asks-criteria -12, offers-check 8, asks-date 31, in-writing -6, asks-fact 4, asks-deed -4, others-got -11, said-before 4, feels 7, refuses -6
fact.asks-deed: pays-from-gain -1, split -8, other-form -6, asks-criteria -8, asks-backing 7, sets-bar -8, next-step -5, concedes -8, acknowledged -3, asks-fact -7, asks-leave 5, asks-deed 15, unknown 3, others-got 14, corrects 6, insists 23
fact.asks-either: later-payment -15, other-form -28, offers-check 11, asks-date -21, sets-bar -20, in-writing -10, next-step -11, concedes -8, competing-offer -14, acknowledged -11, credit 16, asks-money 20, asks-fact -4, asks-deed -11, others-got 8, corrects -28, insists -19, feels -14
fact.asks-fact: split -8, asks-process 18, asks-criteria 8, asks-backing -15, offers-material -9, sets-bar -9, in-writing -9, accepts -12, credit 7, asks-money 22, asks-fact 42, asks-leave -21, asks-deed -15, asks-verdict -1, refuses -9
fact.asks-fallback: pays-from-gain -13, other-form 10, asks-date 10, sets-bar 6, feels 10
fact.asks-heard: split 23, other-form 5, insists 8, said-before 20
fact.asks-how-much: other-form -8, asks-process 14, asks-criteria -18, competing-offer -8, acknowledged -10, asks-meaning -13, asks-fact 29, unknown 25, others-got -6, asks-verdict -8, feels -9, refuses -13
fact.asks-if-fine: split -8, later-payment 5, other-form 4, asks-process -9, offers-check -10, accepts -12, concedes -16, asks-fact 23, asks-leave 19, asks-deed -11, unknown 6, asks-verdict -11, refuses -9
fact.asks-leave: pays-from-gain -9, split -9, later-payment -10, other-form -7, offers-material 11, asks-date -17, in-writing -10, next-step 14, concedes 23, acknowledged 9, asks-meaning -4, asks-money -16, asks-fact -19, asks-leave 70, asks-deed -21, others-got -15, insists -21, said-before -19, feels 4
fact.asks-meaning: pays-from-gain -6, split -11, other-form -10, asks-process 9, asks-criteria -15, asks-backing -19, offers-material 3, in-writing -2, accepts -5, acknowledged -14, credit -9, asks-meaning 59, asks-money -12, asks-fact -13, asks-deed -4, unknown -26, others-got -16, corrects 20, insists -10, said-before -23, asks-verdict -13, refuses -16
fact.asks-money: later-payment 14, asks-criteria 8, asks-date 8, next-step 13, asks-money 97, asks-fact -25, corrects 14, insists 16, said-before 4, refuses -12
fact.asks-others: other-pot -9, later-payment -7, other-form -15, asks-process -7, offers-material 17, offers-check -5, asks-date -7, next-step 6, asks-money 28, others-got -24, asks-verdict -9, refuses -9
fact.asks-process: pays-from-gain 9, later-payment -14, asks-process 42, asks-criteria -15, asks-date -7, sets-bar -8, in-writing -8, next-step 3, concedes -10, competing-offer 7, thanks -9, asks-meaning -20, asks-money -13, asks-fact 13, unknown 1, said-before 16, asks-verdict -16
fact.asks-purpose: asks-criteria 26, asks-date -6, asks-meaning -11, asks-fact -6, asks-deed 15
fact.asks-size: later-payment 11, other-form -6, asks-process -17, in-writing 15, concedes 6, acknowledged -9, credit 6, asks-meaning 20, asks-fact 34, asks-leave -7, asks-deed -16, asks-verdict -16, refuses 17
fact.asks-time: other-form -8, asks-criteria -8, asks-date -7, accepts -5, concedes -9, thanks -2, asks-fact -7, asks-leave 11, feels 11
fact.asks-until: other-pot -12, pays-from-gain 14, other-form 11, asks-process 15, asks-criteria -1, asks-date 21, sets-bar -12, in-writing 21, next-step -11, accepts -2, concedes -12, acknowledged 7, credit -8, asks-meaning -30, asks-money 3, asks-fact 14
fact.asks-verdict: other-pot -13, later-payment -24, other-form 14, asks-process -15, asks-criteria 7, offers-check -11, asks-date 14, sets-bar 17, in-writing -13, accepts -21, concedes -13, competing-offer 7, acknowledged -18, thanks -10, asks-meaning 13, asks-fact -27, asks-leave -15, asks-deed -23, unknown -17, others-got -11, corrects -14, insists 3, asks-verdict 75, feels -6, refuses -14
fact.asks-view: pays-from-gain -11, asks-process -2, asks-criteria -18, offers-material -8, sets-bar -14, acknowledged -5, credit -14, asks-money -7, asks-fact 4, asks-leave -12, asks-deed -11, others-got 13, insists 29, said-before 7, asks-verdict 12, feels 12
fact.asks-which: other-form -20, asks-criteria -2, offers-material 16, offers-check -9, asks-date -5, acknowledged -10, credit -2, asks-fact 6, asks-leave 10, asks-deed 3, others-got -10, corrects 12, insists -6, asks-verdict -20
fact.asks-why: asks-process -15, asks-criteria 3, offers-material -4, asks-date -15, next-step -14, asks-meaning 8, asks-fact -19, asks-deed -13, asks-verdict -19
fact.beyond-role: later-payment -17, asks-process -15, asks-criteria -7, asks-backing 18, asks-date -8, sets-bar -10, competing-offer -10, credit -7, asks-meaning 9, asks-money -11, asks-fact 9, asks-leave -6, asks-deed -12, unknown -10, insists -13, said-before -15, asks-verdict -12, feels -26
fact.bonus: other-pot -18, pays-from-gain -3, split -12, later-payment -9, other-form -17, asks-backing -16, offers-check -3, asks-date -2, sets-bar -22, in-writing -28, next-step -32, accepts -14, competing-offer -12, acknowledged -12, credit -12, thanks 14, asks-meaning -19, asks-fact -18, asks-leave 29, asks-deed -25, unknown -10, others-got -17, corrects -45, insists -14, said-before -11, refuses -22
fact.brings: other-pot -12, pays-from-gain -10, later-payment -11, other-form -10, asks-process -12, asks-criteria -18, offers-material -13, asks-date -2, sets-bar -17, next-step -18, accepts -10, concedes -7, acknowledged -8, credit -20, asks-leave -9, asks-deed -11, unknown -19, others-got -15, corrects 12, insists -14, said-before 12, asks-verdict 12, refuses 16
fact.by-contract: other-pot 17, pays-from-gain -14, later-payment 5, asks-backing -24, offers-material -21, offers-check -8, asks-date 16, in-writing -5, accepts -7, credit -9, asks-money -8, asks-fact 16, asks-leave -18, asks-deed -20, corrects -11, refuses 14
fact.caveat: other-pot 5, asks-process -8, asks-criteria 5, asks-date -4, sets-bar 6, in-writing 11, accepts 7, concedes -14, credit -3, thanks 8, asks-meaning 13, asks-money -12, unknown 14, others-got -17, said-before 5, asks-verdict -5
fact.checks-back: other-pot -18, split 12, later-payment 16, other-form -17, asks-process -8, asks-criteria 17, asks-date -10, sets-bar 16, next-step -9, accepts -10, concedes 3, credit -7, thanks 23, asks-meaning -15, asks-money -13, asks-fact -14, asks-leave 7, asks-deed -19, insists -10, said-before -12, asks-verdict -30, feels -12
fact.compares: other-pot -17, later-payment -10, asks-process 12, asks-backing -6, asks-date -14, sets-bar -13, in-writing -18, competing-offer -8, acknowledged -10, thanks 8, asks-money -12, unknown -23, others-got -18, corrects 12, insists -18, said-before -11, asks-verdict 18
fact.competing-offer: other-pot 11, later-payment -17, other-form -25, asks-criteria -11, offers-check -8, sets-bar -15, accepts -20, concedes -6, competing-offer 93, asks-money 26, asks-deed -11, others-got -12, insists -11, asks-verdict -4, feels -21, refuses -9
fact.concedes: pays-from-gain -27, split -13, later-payment -19, other-form -13, offers-material -9, asks-date -10, sets-bar -5, in-writing -14, accepts -16, concedes 56, asks-meaning -6, asks-fact -9, unknown -6, others-got -16, corrects 12, said-before -12, refuses -27
fact.corrects: pays-from-gain -14, split -25, later-payment -5, other-form 10, asks-process -13, asks-criteria -20, offers-material 6, asks-date 14, next-step -13, accepts 13, concedes -8, acknowledged -16, thanks -5, asks-fact -15, asks-leave -7, asks-deed -8, unknown -32, corrects 100, said-before -2, asks-verdict 9, refuses -24
fact.counters: other-pot 5, split -1, asks-process -10, asks-backing -9, offers-material -7, offers-check -18, asks-date -8, in-writing -18, competing-offer -12, thanks -9, unknown -12, others-got -13, insists -15, refuses -13
fact.counts: other-pot -29, pays-from-gain -56, split -27, later-payment -31, other-form -7, asks-process -8, asks-criteria -8, asks-backing -15, offers-material -6, asks-date -5, sets-bar -15, in-writing -10, next-step -27, accepts -17, concedes 8, competing-offer -17, acknowledged -14, credit -3, asks-fact -6, asks-leave -24, asks-deed -15, others-got -17, refuses -3
fact.credit: asks-criteria 3, in-writing -6, next-step 10, competing-offer 3, acknowledged -1, credit 28, asks-fact -10, unknown -10, others-got 3, corrects -15, insists -10, asks-verdict -10, refuses -6
fact.criterion: other-pot 2, pays-from-gain -5, split 15, other-form -4, asks-process -9, asks-criteria -8, offers-material 2, sets-bar 32, in-writing 6, accepts -13, concedes -13, competing-offer 7, credit -15, thanks -9, asks-leave -13, asks-deed -7, insists -21, said-before 17, asks-verdict -16, feels -7
fact.date: pays-from-gain -5, split 8, later-payment 10, offers-check -6, asks-date 34, in-writing 6, accepts -6, competing-offer 16, acknowledged 5, thanks -5, asks-money 1, asks-leave 10, unknown -19, others-got -19
fact.deed: other-pot -3, split -22, other-form -5, asks-criteria 15, offers-material -11, asks-date -26, sets-bar -16, in-writing -4, next-step -9, accepts -16, concedes -4, competing-offer -14, acknowledged -9, credit 10, thanks 11, asks-meaning -12, asks-fact -21, unknown -22, others-got -7, corrects -16, insists -9, said-before -22, asks-verdict -6, feels 7, refuses 6
fact.discount: pays-from-gain 15, split 9, later-payment -11, offers-material -1, in-writing -7, next-step 7, accepts 12, competing-offer -8, acknowledged 15, thanks -11, asks-meaning -9, asks-money -13, asks-deed -7, unknown 15, insists 13, asks-verdict 23, feels 7, refuses -11
fact.disputes: offers-check -10, asks-date -10, next-step -5, competing-offer 14, credit -12, asks-fact 25, asks-leave -12, corrects -10, insists 35, said-before 15, feels -14
fact.effort: pays-from-gain 21, asks-process -6, offers-material -9, offers-check 8, asks-date 14, sets-bar -5, in-writing 20, accepts 12, competing-offer -18, credit -24, asks-meaning -7, asks-deed -23, unknown -14, insists 14, feels 26, refuses 13
fact.feels: other-pot -5, pays-from-gain -16, asks-process -6, asks-criteria -9, asks-backing 11, offers-check 12, sets-bar 15, next-step 2, competing-offer -23, acknowledged 3, thanks -22, asks-meaning -12, asks-fact 9, asks-deed 1, others-got -1, corrects -21, said-before 18, feels 77
fact.figure: pays-from-gain 11, other-form -11, asks-backing -7, offers-material -9, sets-bar -5, in-writing -9, accepts -18, concedes -13, credit 7, thanks -8, asks-money 19, asks-fact -4, asks-leave -14, asks-deed -8, unknown 9, others-got -3, corrects -8, asks-verdict -23, refuses -3
fact.greets: thanks 8, asks-meaning -4, asks-fact -12, feels -9
fact.in-writing: other-pot -5, split -8, other-form -8, asks-process -10, in-writing 46, accepts 4, concedes -12, thanks -10, asks-money -10, asks-leave 10, asks-deed 8, unknown -5, corrects -14, said-before 8
fact.insists: pays-from-gain -12, split 8, later-payment -4, other-form 28, asks-process 4, asks-criteria -7, asks-backing -10, offers-material -14, offers-check -17, asks-date 8, in-writing 4, next-step -11, accepts 6, acknowledged -12, credit -11, thanks -8, asks-money -12, asks-fact 7, unknown -13, insists 111, feels -5
fact.interim: other-pot 6, split 13, other-form 8, asks-process -12, asks-criteria -6, asks-backing -19, competing-offer -13, asks-meaning -5, asks-deed -9, unknown 2, others-got -10, corrects -12, insists -12, asks-verdict 11, feels -9, refuses -6
fact.invites: other-pot -11, later-payment 15, asks-process 11, asks-criteria -14, sets-bar 11, next-step -9, accepts 5, acknowledged -15, credit 2, thanks -6, asks-meaning -21, asks-fact 34, asks-leave -18, asks-deed -10, others-got -17, corrects -6, asks-verdict 37, feels 6, refuses -19
fact.later-payment: pays-from-gain 5, split 9, later-payment 29, offers-check -4, concedes -6, competing-offer -3, credit -7, asks-meaning -12, asks-leave -6, others-got -15, corrects -8, said-before 8, asks-verdict -10, refuses -10
fact.leaves-it: split -8, asks-process -11, offers-check -16, in-writing 7, concedes 14, competing-offer -11, acknowledged 1, asks-fact 1, asks-leave -15, unknown 5, corrects 10, insists 17, said-before -8, feels -9, refuses -12
fact.names-owner: other-pot 8, later-payment -6, asks-process 8, offers-material 7, in-writing -8, next-step 6, thanks 12, asks-meaning -6, asks-money -7, asks-fact 4, unknown -22, corrects 8, insists -16, said-before -9
fact.names-witness: other-pot 10, pays-from-gain -9, split -9, later-payment -10, other-form -10, offers-material -7, offers-check 21, sets-bar 7, in-writing -9, next-step 18, accepts -3, concedes -11, competing-offer -10, acknowledged -9, credit -18, thanks 6, asks-fact -10, asks-leave 12, asks-deed 10, others-got -19, corrects -7, insists -16, said-before -12, feels -11
fact.names-work: other-pot -7, pays-from-gain 12, other-form -18, asks-criteria -8, offers-material 10, asks-date -18, in-writing -7, next-step -19, accepts -17, concedes -12, competing-offer -11, acknowledged 11, credit -8, asks-money -13, asks-fact -5, asks-deed -13, unknown -8, others-got -13, corrects -10, said-before 12, asks-verdict -7, feels 4
fact.next-step: other-pot -4, split -9, later-payment -7, other-form -4, asks-criteria 4, in-writing 5, next-step 19, accepts 9, credit 6, unknown 10, others-got -3, corrects -8, insists -8, said-before -12
fact.offers-check: later-payment -4, offers-check 32, sets-bar 6, next-step 7, concedes -7, competing-offer -9, asks-meaning 6, asks-fact -5, asks-leave 10, asks-deed 6, corrects -14, insists 7, said-before -15, asks-verdict 18, feels 8
fact.offers-material: split -5, later-payment -9, asks-process -6, asks-backing 5, offers-material 33, concedes -10, thanks 6, asks-money -9, asks-leave 6, insists -12, asks-verdict -6
fact.offers-work: pays-from-gain -3, split 21, later-payment 16, asks-process 8, asks-date -11, next-step 7, concedes -10, competing-offer -10, credit -11, asks-deed -1, feels -14
fact.one-off: other-pot -7, other-form -11, asks-criteria 6, in-writing -16, accepts -14, concedes -6, credit 7, thanks 14, asks-meaning 10, asks-money -18, asks-fact 7, asks-leave -21, asks-deed -3, others-got -20, corrects 17, insists -5, asks-verdict -14, refuses -13
fact.open: other-pot 9, asks-process -6, asks-backing -9, offers-check 13, asks-date -9, in-writing 10, accepts -4, credit -7, asks-money -14, asks-deed -12, unknown 11, others-got -15, corrects 10, insists -9, refuses -16
fact.other-form: other-pot -4, pays-from-gain -12, other-form 48, asks-process -10, asks-criteria -6, asks-backing -8, offers-material -8, offers-check -12, asks-date -8, sets-bar -7, competing-offer -14, asks-meaning 4, asks-money 10, asks-fact -11, asks-leave -12, unknown -12, insists 20, said-before -5, asks-verdict 8, feels 11, refuses 9
fact.other-pot: other-pot 41, later-payment -8, other-form -11, sets-bar -8, concedes -8, acknowledged 3, asks-meaning -9, asks-money 12, asks-fact 3, asks-leave 1, others-got -19, corrects -11, asks-verdict -4, feels -2
fact.others-got: other-pot 1, pays-from-gain -11, other-form 17, asks-criteria 20, offers-material -7, offers-check -11, sets-bar -11, accepts -13, competing-offer -14, credit 7, asks-deed -6, unknown 13, others-got 68, corrects -12, said-before 12, feels 15, refuses -5
fact.own-day: other-pot -6, pays-from-gain -11, split -20, other-form 14, asks-criteria -10, asks-backing 3, offers-material 17, offers-check -1, asks-date 15, sets-bar -13, in-writing -23, next-step 5, competing-offer -12, credit -6, thanks 21, asks-meaning -10, asks-leave 9, asks-deed -5, corrects -12, said-before 3, feels -12, refuses -11
fact.own-decision: other-pot 3, split 6, later-payment -15, other-form -10, asks-process -11, asks-criteria -14, offers-check -11, in-writing 6, accepts -15, competing-offer -6, acknowledged -10, credit 20, thanks -4, asks-money -16, asks-deed 10, unknown -22, others-got -13, corrects 2, insists -16, said-before -23, asks-verdict 5
fact.owns-fault: asks-backing -7, offers-material -9, offers-check 7, asks-date 7, sets-bar 10, next-step -11, accepts -6, concedes 11, acknowledged 9, credit 11, thanks -9, asks-meaning -11, asks-money -25, asks-fact 6, asks-leave -8, asks-deed -9, unknown -7, others-got -5, feels 12, refuses -13
fact.parts: other-pot 11, split -6, later-payment -7, asks-process -12, asks-backing -14, offers-check 12, sets-bar 10, next-step -19, accepts -9, competing-offer 11, credit -5, thanks 4, asks-meaning -5, asks-fact 5, insists -9, asks-verdict -13, feels -21, refuses -3
fact.pays-from-gain: pays-from-gain 47, split 11, later-payment 10, asks-process 5, asks-criteria -14, asks-date -20, sets-bar -3, in-writing 6, competing-offer -14, thanks -16, asks-fact 1, asks-leave 11, asks-deed -11, corrects -16, insists -8, said-before -17, asks-verdict 7, refuses -12
fact.question: other-pot -8, pays-from-gain -15, asks-process 6, asks-criteria 16, offers-material 5, sets-bar -14, in-writing -9, concedes -11, competing-offer -7, credit -13, asks-meaning 41, asks-money 6, asks-fact 23, asks-leave -11, asks-deed -16, unknown -11, corrects 10, insists 9, said-before 9, feels -2, refuses -8
fact.ranks-options: other-pot -9, pays-from-gain -20, split -12, later-payment 21, asks-backing -10, asks-date -6, sets-bar -2, in-writing 9, accepts 6, credit -12, asks-meaning -16, asks-money -18, asks-leave -8, asks-deed -16, others-got -9, insists -18, said-before -14, asks-verdict 8, refuses 18
fact.reason: other-pot 5, asks-date -12, sets-bar -6, in-writing -7, concedes -9, thanks -6, asks-leave -4, asks-deed -5, unknown -13, others-got 6, corrects 7, feels -14, refuses -9
fact.refuses: other-pot -15, pays-from-gain -10, split -12, other-form -10, offers-material -10, sets-bar -17, next-step 3, accepts -6, competing-offer 3, acknowledged -7, credit 9, asks-money -24, asks-fact 10, asks-leave -19, asks-deed 17, unknown -20, corrects -6, said-before -8, asks-verdict -9, feels 17, refuses 64
fact.repair: pays-from-gain 8, split -17, other-form 6, asks-process 5, offers-material -6, next-step 7, accepts 5, concedes -8, thanks -23, asks-money -20, asks-deed 5, corrects 11, insists 5, said-before 20, feels 5, refuses 10
fact.restates-terms: split 5, later-payment 6, asks-process -6, asks-criteria 2, offers-check 5, sets-bar -10, next-step 3, accepts 6, concedes -11, competing-offer -2, thanks 12, asks-meaning -20, asks-fact 6, asks-leave -5, asks-deed -7, corrects -5, insists -9, said-before -8, asks-verdict -3
fact.said-before: other-pot -14, pays-from-gain -7, other-form 15, asks-process -8, asks-criteria -10, asks-backing -15, asks-date 15, in-writing -12, next-step 12, accepts -12, concedes -5, acknowledged -9, credit -28, thanks -4, asks-meaning -17, asks-deed -13, unknown -11, others-got -1, corrects -8, said-before 117, feels -16, refuses -24
fact.sets-bar: other-pot -12, other-form -13, asks-process -4, asks-criteria 12, sets-bar 41, competing-offer -9, thanks -3, asks-meaning -10, asks-money -10, asks-fact -5, asks-deed -5, unknown -3, said-before -12, feels -16
fact.shares: other-pot -16, pays-from-gain 7, offers-material 5, offers-check -5, asks-date -15, accepts 1, concedes 7, competing-offer -13, acknowledged -7, credit 6, thanks 15, asks-meaning 4, asks-fact -24, unknown -25, others-got -14, said-before -14, asks-verdict -9
fact.sole-credit: other-pot -9, pays-from-gain -4, other-form -9, asks-process -16, asks-criteria 8, offers-material -9, offers-check -9, in-writing -11, next-step -12, accepts -6, concedes -13, acknowledged -3, credit -21, asks-fact -23, corrects -8, insists 23, said-before -11, asks-verdict -6, refuses 16
fact.split: other-pot -8, pays-from-gain -8, split 71, other-form -19, asks-process -2, asks-criteria -17, asks-backing -8, offers-material -6, sets-bar 12, in-writing -1, accepts 8, competing-offer -15, acknowledged 6, credit -3, thanks 8, asks-meaning -15, asks-money 7, asks-fact -8, corrects 11, insists 19, refuses -8
fact.suggests: other-pot 4, pays-from-gain 9, split 15, later-payment 7, other-form 9, asks-process 3, asks-criteria -5, asks-backing -12, offers-check 10, asks-date -5, competing-offer -10, credit -7, asks-meaning -9, asks-money -14, asks-leave -15, asks-deed -7, unknown -12, others-got -12, said-before 17, asks-verdict -8
fact.thanks: other-pot -12, pays-from-gain -6, split 5, offers-check 12, next-step 8, accepts 37, competing-offer -36, acknowledged -9, credit 6, thanks 67, asks-meaning -19, asks-money -32, asks-deed 10, unknown -11, others-got -13, corrects -19, said-before -17, asks-verdict 2, refuses -24
fact.thinks-over: pays-from-gain -3, other-form -13, asks-backing 9, offers-check -9, in-writing -17, accepts -21, concedes -15, competing-offer 22, credit -11, thanks -20, asks-meaning -12, asks-fact 24, asks-leave -14, corrects -10, asks-verdict -1, feels -13
fact.trade: split -6, other-form -15, asks-process -8, offers-check -5, asks-date 14, sets-bar -7, next-step -9, concedes -11, thanks -11, asks-money 16, asks-leave 8, asks-deed 8, corrects -10, asks-verdict 6, feels -5
fact.unknown: other-pot 11, split 5, later-payment -17, other-form -9, asks-process -15, asks-backing 13, sets-bar -18, accepts -12, concedes -18, acknowledged -9, credit -12, thanks -9, asks-meaning -15, asks-fact 7, asks-leave 15, asks-deed -10, unknown 80, others-got -16, corrects -12, refuses -30
fact.waives-money: pays-from-gain -12, other-form 32, asks-process 7, offers-material -14, offers-check -12, asks-date 10, sets-bar 6, next-step -16, accepts -6, concedes -28, competing-offer -12, credit -15, thanks -1, asks-money -10, asks-fact 6, asks-deed -7, unknown -8, others-got 2, corrects 38, said-before 14, asks-verdict 16, feels -6, refuses 24
fact.was-promised: later-payment -7, asks-process -13, offers-material 12, offers-check -9, asks-date 19, sets-bar -9, in-writing 21, concedes -8, credit 3, asks-meaning 15, asks-fact 9, asks-deed 11, corrects 6, insists 8
fact.wish-to-stay: other-pot -9, split -8, later-payment 11, offers-material -11, in-writing 8, accepts -16, competing-offer 15, thanks -13, asks-meaning -12, asks-money 10, asks-leave -10, others-got -12, corrects 6, insists 3, refuses -8
fact.wishes-deed: pays-from-gain -5, asks-backing 11, asks-date 5, sets-bar -3, accepts -6, competing-offer -17, acknowledged 6, thanks -13, asks-fact 8, asks-leave -18, asks-deed 27, unknown -16, asks-verdict -6, feels 11
fact.yes-no: other-pot 7, pays-from-gain -11, later-payment -8, other-form 5, asks-criteria -7, asks-backing 13, offers-material 7, asks-date -9, in-writing 4, next-step -4, accepts -12, concedes -18, competing-offer -16, credit -6, thanks -3, asks-meaning -13, asks-leave 38, asks-deed 16, unknown 4, others-got -7, corrects -7, insists 6, said-before 17, asks-verdict 10, feels 8, refuses -13
fact.you-said: later-payment -7, asks-process -15, asks-backing -18, offers-material -18, offers-check -16, asks-date -8, sets-bar -17, in-writing -13, next-step -8, concedes -19, competing-offer -17, acknowledged -18, credit -12, asks-meaning -9, asks-money 23, asks-fact -23, asks-leave -10, others-got -10, insists 29, said-before -10, asks-verdict 39, feels 3, refuses 11
form?:answer.does-on-the-matter: answer 3
form?:answer.echoes: answer 2
form?:answer.gives-form: answer 2
form?:answer.proposes-move: answer -2
form?:answer.says-no: answer 2
form?:concession.nothing-back: answer -2
form?:data.others-figure: answer -2
form?:humility.admits: answer 3
form?:humility.some-plain-kind: answer 2
form?:humility.takes-up: answer 3
form?:roi.outcome: answer -3
form?:roi.outside-better: answer -3
form?:roi.plain-measure: answer -2
form?:words.absolute: answer -2
form?:words.accept: answer 3
form?:words.bare-understand: answer -2
form?:words.bonus: answer 3
form?:words.budget: answer 2
form?:words.contrast: answer -3
form?:words.customer-outcome: answer -2
form?:words.department: answer -4
form?:words.goes: answer -2
form?:words.is-date: answer -2
form?:words.is-duration: answer 2
form?:words.metric: answer -3
form?:words.number: answer 3
form?:words.open: answer 3
form?:words.qty: answer 2
form?:words.they: answer -3
hr:answer.asks: answer 10
hr:answer.asks-into-statement: answer 4
hr:answer.asks-or-offers: answer 7
hr:answer.case-only: answer 5
hr:answer.deals-and-moves: answer -1
hr:answer.does-something: answer 3
hr:answer.does-two-things: answer 6
hr:answer.echoes: answer -6
hr:answer.ends-asking: answer 5
hr:answer.gives-words: answer 6
hr:answer.moves: answer -3
hr:answer.moves-twice: answer -4
hr:answer.offers: answer -3
hr:answer.proposes: answer 3
hr:answer.question: answer 4
hr:answer.requests: answer -4
hr:answer.rhetorical: answer -2
hr:answer.threatens: answer -3
hr:complaint.mocks: answer 3
hr:complaint.never-did: answer 3
hr:complaint.only: answer 2
hr:complaint.perks: answer -3
hr:concession.drops-for-nothing: answer 5
hr:concession.gives-up: answer 5
hr:concession.gives-up-only: answer 2
hr:concession.short: answer 5
hr:concession.waits: answer 4
hr:data.clean: answer 3
hr:data.counted: answer 5
hr:data.felt-figure: answer 2
hr:data.felt-no-figure: answer 2
hr:data.from-to: answer 7
hr:data.measure: answer 8
hr:data.unsaid-figure: answer 7
hr:entitlement.due: answer 4
hr:entitlement.need: answer -4
hr:entitlement.tenure: answer -2
hr:humility.acknowledges: answer 3
hr:humility.admits: answer 1
hr:humility.any-kind: answer -5
hr:humility.asks-view-last: answer -3
hr:humility.credit: answer -4
hr:humility.feels-for: answer 2
hr:humility.invites: answer -3
hr:humility.leads: answer -3
hr:humility.leaves-room: answer 2
hr:humility.open-form: answer -4
hr:humility.open-view: answer 2
hr:humility.others-did: answer 3
hr:humility.sees-their-burden: answer -2
hr:humility.shares: answer 1
hr:humility.some-plain-kind: answer -3
hr:humility.thanks: answer -2
hr:humility.thanks-for-it: answer -2
hr:humility.two-acts: answer 1
hr:roi.beats-outlay: answer -3
hr:roi.both-sides: answer -4
hr:roi.cost-of-losing: answer 2
hr:roi.inside-measure: answer -4
hr:roi.more-trade: answer -2
hr:roi.outcome: answer 2
hr:roi.outside-and-inside: answer -1
hr:roi.outside-better: answer 4
hr:roi.own-pocket: answer -4
hr:roi.people-kept: answer -3
hr:roi.plain-measure: answer 2
hr:roi.weighs: answer -2
hr:say.#: answer -5
hr:say.'re: answer -3
hr:say.'s a: answer -4
hr:say.'ve the: answer 3
hr:say.@: answer 3
hr:say.^ #: answer -8
hr:say.^ and: answer 4
hr:say.^ by: answer 3
hr:say.^ every: answer -4
hr:say.^ fine: answer 6
hr:say.^ from: answer -8
hr:say.^ hr: answer -6
hr:say.^ i: answer 5
hr:say.^ if: answer 5
hr:say.^ oh: answer -3
hr:say.^ she: answer 4
hr:say.^ tell: answer -5
hr:say.^ that: answer 5
hr:say.^ there: answer 5
hr:say.^ what: answer 6
hr:say.^ who: answer 8
hr:say.^ will: answer 3
hr:say.^ with: answer -4
hr:say.^ you: answer -4
hr:say.a: answer -4
hr:say.acros: answer 3
hr:say.already: answer 5
hr:say.also: answer -3
hr:say.and: answer 2
hr:say.and it: answer 4
hr:say.and no: answer 4
hr:say.and she: answer -3
hr:say.and the: answer 4
hr:say.and who: answer -4
hr:say.another: answer 3
hr:say.anyone: answer 3
hr:say.are: answer 4
hr:say.at #: answer -4
hr:say.back: answer -5
hr:say.because the: answer 3
hr:say.bonu: answer -3
hr:say.box: answer 4
hr:say.bring: answer 4
hr:say.by: answer 3
hr:say.by #: answer -4
hr:say.can: answer -4
hr:say.carry: answer 4
hr:say.contract: answer -3
hr:say.do: answer 3
hr:say.even: answer -5
hr:say.ever: answer -4
hr:say.every: answer -6
hr:say.feedback: answer -4
hr:say.find: answer 5
hr:say.for #: answer 4
hr:say.form: answer -3
hr:say.from you: answer 4
hr:say.go: answer 6
hr:say.got #: answer -3
hr:say.grid: answer -3
hr:say.hand: answer -5
hr:say.have ask: answer -4
hr:say.have it: answer 4
hr:say.her: answer -5
hr:say.here: answer -3
hr:say.his: answer -4
hr:say.hr: answer -5
hr:say.i: answer 2
hr:say.i bring: answer 3
hr:say.i can: answer 4
hr:say.i should: answer 3
hr:say.i was: answer 3
hr:say.i write: answer 3
hr:say.if it: answer -3
hr:say.in: answer -2
hr:say.in which: answer 3
hr:say.is not: answer 3
hr:say.is that: answer -4
hr:say.it be: answer 4
hr:say.it was: answer 3
hr:say.it with: answer 4
hr:say.january: answer -3
hr:say.last year: answer -5
hr:say.leave: answer -5
hr:say.let it: answer 3
hr:say.like that: answer -4
hr:say.like to: answer 4
hr:say.list: answer 3
hr:say.look at: answer 4
hr:say.mail: answer 2
hr:say.me: answer 4
hr:say.me and: answer -3
hr:say.me in: answer 5
hr:say.might: answer 3
hr:say.mine: answer 3
hr:say.money: answer -3
hr:say.more: answer -3
hr:say.need: answer 7
hr:say.need to: answer 3
hr:say.never: answer -3
hr:say.next: answer -3
hr:say.not be: answer -3
hr:say.not say: answer -3
hr:say.notice: answer -3
hr:say.of the: answer -2
hr:say.offer: answer 3
hr:say.oh: answer -3
hr:say.on: answer -5
hr:say.on a: answer -3
hr:say.on it: answer -7
hr:say.or: answer 8
hr:say.over: answer 5
hr:say.pay: answer -5
hr:say.pen: answer 4
hr:say.people: answer -3
hr:say.po: answer 4
hr:say.point: answer 3
hr:say.policy: answer -5
hr:say.run: answer 4
hr:say.save: answer -3
hr:say.seen: answer 4
hr:say.shop: answer 3
hr:say.so i: answer 4
hr:say.so that: answer 4
hr:say.start: answer -4
hr:say.stuff: answer 3
hr:say.sure: answer 4
hr:say.take: answer -5
hr:say.tell: answer -2
hr:say.tell them: answer -4
hr:say.than: answer 3
hr:say.thank: answer -6
hr:say.thank you: answer -5
hr:say.that 's: answer -3
hr:say.that i: answer 5
hr:say.that still: answer -4
hr:say.the: answer -4
hr:say.the #: answer 4
hr:say.the pen: answer 3
hr:say.the table: answer 4
hr:say.them: answer -1
hr:say.they 'd: answer -5
hr:say.they 're: answer 3
hr:say.they want: answer 3
hr:say.think: answer -6
hr:say.thursday: answer 6
hr:say.to hr: answer 4
hr:say.to the: answer -3
hr:say.tonight: answer 5
hr:say.up: answer 3
hr:say.was: answer 5
hr:say.we 're: answer -3
hr:say.week: answer -4
hr:say.were: answer 5
hr:say.what: answer 2
hr:say.what they: answer 4
hr:say.whatever: answer 2
hr:say.when: answer -4
hr:say.which: answer 6
hr:say.whoever: answer 3
hr:say.why: answer -5
hr:say.will: answer 5
hr:say.with a: answer -4
hr:say.work: answer -4
hr:say.would: answer 3
hr:say.would not: answer -5
hr:say.write: answer 4
hr:say.year: answer -8
hr:say.yes: answer -4
hr:say.you 'd: answer 3
hr:say.you @: answer -3
hr:say.you can: answer -3
hr:say.your: answer 5
hr:stuffing.list: answer -9
hr:stuffing.mostly-list: answer -9
hr:ultimatum.conditional: answer -2
hr:ultimatum.deadline: answer 4
hr:ultimatum.leaving: answer -3
hr:ultimatum.or-else: answer 3
hr:ultimatum.withdraws: answer -3
hr:undermining.apology: answer -6
hr:undermining.gives-way: answer -4
hr:undermining.hedge: answer 7
hr:undermining.shame: answer -2
hr:words.absolute: answer 5
hr:words.achieved-on-time: answer -3
hr:words.ask-process: answer 3
hr:words.ask-verb: answer 4
hr:words.bar: answer 4
hr:words.bare-understand: answer 6
hr:words.blame: answer -2
hr:words.bonus: answer 1
hr:words.bought-in: answer 4
hr:words.budget: answer -3
hr:words.buzz: answer 1
hr:words.change: answer 3
hr:words.check: answer 3
hr:words.constraint: answer -4
hr:words.contrast: answer -3
hr:words.cost-word: answer 2
hr:words.customer-outcome: answer -1
hr:words.denial: answer -4
hr:words.deserve: answer -4
hr:words.down: answer -4
hr:words.empty-worth: answer 1
hr:words.future: answer 4
hr:words.hedge: answer 1
hr:words.i: answer 2
hr:words.interim: answer -4
hr:words.irony: answer 2
hr:words.is-date: answer -5
hr:words.is-from-to: answer 6
hr:words.is-kept: answer 3
hr:words.is-label: answer 4
hr:words.later: answer -8
hr:words.make: answer 3
hr:words.metric: answer -4
hr:words.money-outcome: answer 3
hr:words.month: answer -3
hr:words.name: answer 3
hr:words.need: answer -3
hr:words.number: answer 2
hr:words.open: answer 2
hr:words.operation: answer 3
hr:words.other-offer: answer -2
hr:words.payback: answer -4
hr:words.process: answer -8
hr:words.put-down: answer 3
hr:words.request: answer 5
hr:words.risk-outcome: answer 2
hr:words.tech: answer 3
hr:words.tenure: answer -3
hr:words.thank: answer -2
hr:words.thanks-for: answer -2
hr:words.then: answer 3
hr:words.they: answer -2
hr:words.trade: answer -2
hr:words.up: answer 3
hr:words.vague: answer -3
hr:words.written: answer 3
hr:words.you: answer 8
humility.acknowledges: humility 5, offers-check -9, concedes 5, acknowledged 14, corrects -8, said-before -6, feels -16, refuses -6
humility.acknowledges+: humility 10, answer 3, ultimatum 7, split 5, asks-process -10, asks-backing 6, accepts -11, acknowledged 11, asks-meaning -11, asks-deed -8, refuses -10
humility.admits: ultimatum -8, undermining 15, later-payment -7, asks-process 11, competing-offer -10, acknowledged 7, asks-money -10, unknown 30, corrects 8, insists -8, said-before -6, refuses -9
humility.admits+: humility 2, answer -1, undermining 5, later-payment 6, asks-date -7, concedes 14, acknowledged -12, asks-fact 14
humility.any-kind: humility 5, answer -4, ultimatum -8, stuffing -9, pays-from-gain -5, offers-material 6, credit 4, insists -7, refuses -5
humility.any-kind+: humility 2, answer 3, other-pot 6, split 9, asks-backing -4, offers-material -2, thanks 1, asks-meaning 8, asks-leave -6, others-got -7, said-before -13, asks-verdict 10
humility.asks-view-last: humility 8, answer -9, concession -3, split -6, other-form 6, offers-material -8, offers-check -7, asks-date 7, accepts 16, competing-offer -4, asks-meaning -10, asks-money -3, asks-leave -13, unknown -16, refuses 10
humility.asks-view-last+: humility 5, answer 4, ultimatum -10, undermining -7, asks-process 7, asks-criteria 10, sets-bar -7, acknowledged 5, asks-meaning 9, asks-deed -7, refuses 14
humility.credit: humility 5, answer 9, ultimatum -4, undermining -8, jargon -11, concession -13, asks-criteria -7, sets-bar -10, credit 11, asks-meaning 5, asks-fact 4, asks-leave 11, others-got 8, asks-verdict -10, refuses 3
humility.credit+: humility 9, undermining -15, concession 19, other-form 10, asks-criteria 4, offers-check -12, next-step -7, others-got -4, corrects 1, feels -8, refuses 9
humility.feels-for: humility 5, answer 4, ultimatum -9, other-form -4, asks-criteria 8, next-step -10, competing-offer -9, acknowledged 11, asks-meaning -12, others-got 7, insists -13, asks-verdict -12
humility.feels-for+: humility 8, answer -8, ultimatum 2, other-pot 11, asks-backing -10, asks-date -10
humility.invites: humility 3, answer 5, stuffing -14, asks-date 6, sets-bar -13, in-writing -8, next-step -7, concedes -4, thanks -5, asks-money -9, unknown 9, corrects -11, insists -9
humility.invites+: humility -2, answer 7, undermining -18, concession 10, asks-process -7, asks-criteria 6, asks-date -8, next-step 6, acknowledged -9, asks-deed 9
humility.leads: jargon -13, placeholder -11, asks-backing -5, offers-material -5, sets-bar 3, acknowledged 7, thanks -6, asks-meaning -8
humility.leads+: ultimatum 5, undermining 6, other-pot 6, later-payment -10, asks-criteria -6, offers-check -7, accepts 3, competing-offer -2, credit -8, asks-money 9, asks-fact 6, corrects 3, said-before -7, refuses 3
humility.leaves-room: humility -2, undermining 7, concession -15, asks-criteria 12, asks-backing -3, next-step 5, concedes 5, asks-money 8, corrects 4, said-before -11
humility.leaves-room+: humility -3, answer 4, next-step -9, feels 12
humility.names-their-part: humility 9, ultimatum 8, undermining -12, other-pot -12, pays-from-gain -10, offers-material 8, acknowledged -2, credit 16, corrects -13, said-before 9
humility.names-their-part+: humility 6, answer 1, refuses 5
humility.open-form: humility 2, answer 7, ultimatum 5, stuffing -7, split 16, later-payment 6, other-form 5, asks-criteria 10, concedes -6, asks-meaning 2, asks-deed 1, asks-verdict -7
humility.open-form+: answer 3, other-pot 4, asks-process -4, in-writing -3, asks-deed 6, corrects -16, refuses -12
humility.open-view: humility 5, answer 7, concession 5, split -9, other-form 4, asks-process -5, asks-criteria 13, offers-material 5, sets-bar -10, asks-fact -6, asks-deed 5, others-got -3, corrects 7
humility.open-view+: humility 2, answer 4, undermining 10, concession 3, other-pot 9, pays-from-gain -5, asks-criteria 8, sets-bar -7, next-step -5, asks-fact 8, refuses 3
humility.opens-with-burden: humility 9, answer 5, concession 5, pays-from-gain 9, asks-criteria -7, asks-date 9, in-writing -4, next-step 5, accepts -11, acknowledged 16, asks-money 9, feels -9
humility.opens-with-burden+: answer 6
humility.opens-with-credit: humility -3, answer 4, ultimatum 19, concession -7, other-form 8, accepts 4, credit 18, thanks -11, said-before 16
humility.opens-with-credit+: humility 7
humility.opens-with-room: humility 2, answer -3, placeholder -7, concession 5, asks-backing -7, offers-check -7, asks-date -7, asks-meaning 13, asks-leave 3, unknown -5, said-before -9, feels -7
humility.opens-with-room+: undermining 12, stuffing 13, later-payment 10, offers-check -15, in-writing -3, unknown -12
humility.others-did: humility 5, answer 6, ultimatum -6, undermining -13, jargon -12, concession -11, other-pot 5, accepts 5, asks-leave -6, asks-deed 6, others-got 2, corrects -12, refuses -5
humility.others-did+: answer -4, ultimatum -8, undermining -7, asks-process -6, asks-criteria -9, asks-deed -7
humility.sees-their-burden: ultimatum -4, concession 3, other-pot 6, pays-from-gain 11, later-payment 8, asks-criteria -11, asks-backing 9, accepts 6, acknowledged 7, credit -10, asks-deed -3, unknown -14, corrects -7, asks-verdict -9
humility.sees-their-burden+: humility 1, answer 5, concession -8, other-pot 12, asks-date 6, acknowledged 17
humility.shares: humility 4, ultimatum -4, jargon -7, concession -10, split 7, later-payment -7, other-form -5, offers-check 19, asks-date 9, next-step -7, acknowledged 10, asks-leave -4, unknown -7
humility.shares+: answer 9, asks-date -5, credit 9
humility.some-plain-kind: humility 5, ultimatum -18, undermining -2, jargon -12, concession 9, asks-date -8, in-writing -2, concedes 7, competing-offer -13, asks-meaning -13, asks-money 5, asks-deed -6, unknown -9, others-got -11, insists -13, said-before 8, feels -7, refuses 7
humility.some-plain-kind+: pays-from-gain -15, offers-check -11, next-step -6, credit 7, corrects -13
humility.takes-up: answer 4, jargon -18, stuffing -14, placeholder 9, concession -4, pays-from-gain -3, split -5, in-writing 3, thanks -7, asks-meaning -23, asks-money -22, corrects 8, asks-verdict 5
humility.thanks: humility 8, offers-material 12, asks-date 9, acknowledged -7, thanks 13
humility.thanks+: humility -5, answer -5, undermining 4, asks-date -3, in-writing -7, accepts -12, concedes 8, thanks 9
humility.thanks-for-it: humility 3, answer -3, ultimatum -8, undermining -13, concession 2, split -7, other-form -5, accepts -5, thanks 11, asks-fact -9, said-before 9
humility.thanks-for-it+: humility 2, answer -4, asks-criteria 7, acknowledged -8
humility.three-acts: humility -2, undermining -9, other-pot 3, asks-fact -4
humility.three-acts+: humility -2, undermining -9, other-pot 3, asks-fact -4
humility.three-kinds: ultimatum 6, refuses 6
humility.three-kinds+: ultimatum 6, refuses 6
humility.two-acts: asks-process -7, next-step 3
humility.two-acts+: asks-process -7, next-step 3
humility.two-kinds: answer -3, offers-check 3, credit 2, said-before -8, feels 6
humility.two-kinds+: answer -3, offers-check 3, credit 2, said-before -8, feels 6
humility.two-plain-kinds: humility 1, asks-criteria -4, asks-verdict 7
humility.two-plain-kinds+: humility 1, asks-criteria -4, asks-verdict 7
jargon.dense: data -5, answer -1, jargon -9
jargon.dense+: data -5, answer -1, jargon -9
jargon.terms: roi -2, arrogance -9, ultimatum -7, complaint -11, undermining -8, jargon 29
jargon.terms+: roi -2, arrogance -9, ultimatum -7, complaint -11, undermining -8, jargon 29
jargon.wall: data -7, roi -12, ultimatum -6, entitlement -5, complaint -6, undermining -5, jargon 5, credit -7
jargon.wall+: data -7, roi -12, ultimatum -6, entitlement -5, complaint -6, undermining -5, jargon 5, credit -7
length:15: data -7, roi -5, ultimatum 5, complaint 10, undermining 15, jargon 22, stuffing 7, concession -13
length:25: roi -2, humility 4, answer 2, undermining 4, jargon 8, placeholder -9
length:40: data 5, roi 3, humility 10, answer 3, arrogance -15, entitlement -15, jargon 11, placeholder 6, concession 12
length:60: data 7, roi 2, humility 13, arrogance -22, ultimatum -11, entitlement -15, complaint -14, jargon 17, concession -10
length:8: data -7, roi -3, humility -4, arrogance 5, ultimatum 13, entitlement 6, complaint 13, jargon 8, concession -6
line:before: roi 3, humility -5, arrogance -6, concession -5, concedes -8, acknowledged -4, credit -7, thanks -8, refuses -13
line:day: data -16, roi -9, later-payment 7, accepts -6, acknowledged -11, asks-deed -10, corrects 11
line:elsewhere: data -4, roi -5, humility -14, ultimatum 12, competing-offer 13
line:form: data -6, roi -11, humility 9, answer 10, ultimatum 5, other-form 8, accepts 14, acknowledged 6, credit 4, refuses 12
line:nothing: data -4, roi -5, answer -4, arrogance 11, complaint 22, undermining 6, stuffing 5, placeholder 5, concession 19, pays-from-gain 12, split -14, other-form -20, asks-criteria 12, asks-backing 5, offers-material 10, offers-check -11, accepts -12, concedes 25, acknowledged 22, thanks 20, asks-meaning -6, asks-fact 9, asks-deed 5, unknown -10, corrects -18, insists -11, said-before -10, feels 3, refuses 10
line:open: humility -3, answer 4, complaint -2, jargon 10, placeholder -6, other-pot 6, pays-from-gain 7, later-payment 9, asks-criteria 10, asks-backing 4, offers-check 11, asks-date 11, sets-bar 17, in-writing 13, next-step 13, accepts 6, acknowledged 11, credit 2, asks-meaning 8, asks-fact 9, asks-leave 9, corrects 4, insists 1, asks-verdict 7, refuses 5
line:person: data -7, roi -5, humility 17, answer 14, entitlement -6, complaint -5, jargon -7, stuffing -7, other-form -8, asks-date -9, next-step 8, accepts -8, acknowledged -14, asks-fact -10
line:reason: data 3, roi 4, humility -9, answer 7, arrogance 5, ultimatum -9, entitlement 12, jargon 8, stuffing -3, concession -6, next-step -6, credit -9, others-got 7, said-before 5
line:sum: data -10, roi -4, humility -5, answer -7, placeholder 7, other-pot -7, other-form 5, asks-criteria -12, accepts -2, competing-offer -9, credit -15, asks-money 6
line:terms: data -5, humility -15, answer 11, arrogance -6, offers-check 8, sets-bar 12, acknowledged -7, asks-fact -7
line:way: data -5, roi -4, humility 5, answer -15, ultimatum -6, stuffing 10, other-form 14, sets-bar -7, competing-offer -8, asks-deed 13, unknown 10
line:words: data 5, roi 5, humility -5, answer -9, arrogance 5, concession 6, asks-criteria -7, asks-backing -11, accepts -4, concedes -6, asks-meaning 6, asks-deed -9, corrects 7, refuses -8
line:yes-no: data -3, roi -3, humility 4, answer 10, entitlement -10, other-pot 4, pays-from-gain -11, offers-check -5, sets-bar -3, accepts 19, concedes 9, credit 11, asks-fact 7, corrects -10, refuses 12
nothing?:answer.asks: answer 3
nothing?:answer.asks-into-statement: answer 4
nothing?:answer.blames: answer -3
nothing?:answer.deals: answer -3
nothing?:answer.deals-and-moves: answer -2
nothing?:answer.does-nothing: answer -11
nothing?:answer.does-on-the-matter: answer 3
nothing?:answer.ends-asking: answer -1
nothing?:answer.moves-twice: answer 4
nothing?:answer.no-evidence: answer -4
nothing?:answer.nothing-proposed: answer -14
nothing?:answer.proposes: answer 4
nothing?:answer.proposes-move: answer -7
nothing?:answer.question: answer 4
nothing?:answer.rhetorical: answer -5
nothing?:answer.spoils-evidence: answer -2
nothing?:answer.thanks-and-next: answer 4
nothing?:complaint.could-not: answer -5
nothing?:complaint.echoes: answer -8
nothing?:complaint.hurts: answer -1
nothing?:complaint.institution: answer -2
nothing?:complaint.only: answer -2
nothing?:complaint.only-others: answer 5
nothing?:complaint.others-get: answer -1
nothing?:complaint.perks: answer -8
nothing?:complaint.recurs: answer 2
nothing?:complaint.they-did: answer -2
nothing?:complaint.two-signs: answer -2
nothing?:concession.drops: answer -9
nothing?:concession.gives-up: answer -4
nothing?:concession.gives-up-only: answer -2
nothing?:concession.nothing-back: answer 8
nothing?:concession.resigned: answer -1
nothing?:concession.resigned-only: answer -1
nothing?:concession.short: answer -2
nothing?:concession.waits: answer 5
nothing?:concession.yields: answer -8
nothing?:data.clean: answer 4
nothing?:data.effort: answer 2
nothing?:data.felt-figure: answer 3
nothing?:data.measured-change: answer 2
nothing?:data.planned-figure: answer 3
nothing?:data.retracted: answer -3
nothing?:data.rough: answer 2
nothing?:entitlement.due: answer -4
nothing?:entitlement.need: answer 2
nothing?:entitlement.tenure: answer -2
nothing?:humility.acknowledges: answer 2
nothing?:humility.any-kind: answer 4
nothing?:humility.asks-view-last: answer -6
nothing?:humility.feels-for: answer 5
nothing?:humility.invites: answer 2
nothing?:humility.leads: answer 3
nothing?:humility.leaves-room: answer 5
nothing?:humility.names-their-part: answer -2
nothing?:humility.open-form: answer -4
nothing?:humility.open-view: answer -3
nothing?:humility.opens-with-burden: answer 3
nothing?:humility.opens-with-room: answer -2
nothing?:humility.some-plain-kind: answer 1
nothing?:humility.takes-up: answer -4
nothing?:humility.thanks: answer 7
nothing?:humility.thanks-for-it: answer -2
nothing?:humility.three-kinds: answer 1
nothing?:humility.two-acts: answer -3
nothing?:placeholder.blank: answer 1
nothing?:roi.ask-and-outcome: answer 2
nothing?:roi.customers-kept: answer -2
nothing?:roi.done-without: answer 1
nothing?:roi.hours-freed: answer 3
nothing?:roi.inside-measure: answer -5
nothing?:roi.less-trouble: answer -4
nothing?:roi.money-kept: answer -7
nothing?:roi.more-trade: answer -2
nothing?:roi.outcome: answer -2
nothing?:roi.outside-better: answer 2
nothing?:roi.paid-from-it: answer 2
nothing?:roi.people-kept: answer 1
nothing?:roi.share-of-gain: answer 2
nothing?:stuffing.list: answer -5
nothing?:ultimatum.conditional: answer -3
nothing?:ultimatum.deadline: answer -4
nothing?:ultimatum.not-staying: answer -1
nothing?:ultimatum.two-signs: answer 1
nothing?:ultimatum.warns: answer 3
nothing?:undermining.apology: answer -3
nothing?:undermining.hedge: answer -3
nothing?:undermining.shame: answer -6
nothing?:words.apology: answer -3
nothing?:words.ask-date: answer 3
nothing?:words.ask-process: answer -4
nothing?:words.ask-verb: answer 3
nothing?:words.belittle: answer -1
nothing?:words.blame: answer -3
nothing?:words.bonus: answer 5
nothing?:words.check: answer -2
nothing?:words.contrast: answer -3
nothing?:words.cost-item: answer -3
nothing?:words.credit-noun: answer 3
nothing?:words.credit-verb: answer -3
nothing?:words.customer: answer 4
nothing?:words.date: answer 4
nothing?:words.denial: answer -2
nothing?:words.drop: answer 2
nothing?:words.effort: answer -2
nothing?:words.empty-worth: answer 3
nothing?:words.ends: answer -2
nothing?:words.form: answer -2
nothing?:words.gains: answer -2
nothing?:words.greet: answer 5
nothing?:words.handled: answer -3
nothing?:words.hostile: answer 2
nothing?:words.i: answer 7
nothing?:words.irony: answer 3
nothing?:words.is-count: answer 5
nothing?:words.is-date: answer -2
nothing?:words.make: answer 2
nothing?:words.metric: answer -3
nothing?:words.money: answer 2
nothing?:words.money-outcome: answer 3
nothing?:words.need: answer -2
nothing?:words.next: answer 2
nothing?:words.open: answer -3
nothing?:words.operation: answer 1
nothing?:words.other-offer: answer -6
nothing?:words.outsider: answer -4
nothing?:words.payback: answer -3
nothing?:words.pot: answer 2
nothing?:words.put-down: answer -5
nothing?:words.question-word: answer 3
nothing?:words.risk-outcome: answer 4
nothing?:words.served: answer -4
nothing?:words.tenure: answer 3
nothing?:words.thank: answer 8
nothing?:words.they: answer -2
nothing?:words.threat: answer -4
nothing?:words.trade: answer -1
nothing?:words.we: answer 4
nothing?:words.worth-verb: answer 1
nothing?:words.written: answer 4
nothing?:words.you: answer 3
open?:answer.asks: answer 3
open?:answer.case-only: answer -7
open?:answer.deals: answer 4
open?:answer.deals-and-moves: answer -2
open?:answer.does-nothing: answer -3
open?:answer.does-on-the-matter: answer -3
open?:answer.does-something: answer 3
open?:answer.echoes: answer 2
open?:answer.ends-asking: answer 1
open?:answer.nothing-proposed: answer -5
open?:answer.only-asks-back: answer 4
open?:answer.proposes-move: answer -4
open?:answer.question: answer -2
open?:answer.requests: answer 1
open?:answer.rhetorical: answer -3
open?:answer.threatens: answer -2
open?:complaint.echoes: answer 3
open?:complaint.only-others: answer -3
open?:complaint.others-get: answer 4
open?:complaint.recurs: answer -2
open?:complaint.they-did: answer 7
open?:concession.drops: answer -2
open?:concession.drops-for-nothing: answer -3
open?:concession.gives-up: answer -4
open?:concession.gives-up-only: answer -5
open?:concession.resigned: answer 3
open?:concession.short: answer 3
open?:data.counted: answer 4
open?:data.effort: answer -4
open?:data.from-to: answer 4
open?:data.retracted: answer 2
open?:data.sums-apart: answer 3
open?:data.unsaid-figure: answer -5
open?:entitlement.others: answer 2
open?:entitlement.tenure: answer 2
open?:humility.acknowledges: answer -4
open?:humility.any-kind: answer -4
open?:humility.credit: answer -4
open?:humility.feels-for: answer -4
open?:humility.invites: answer 3
open?:humility.leads: answer 3
open?:humility.opens-with-burden: answer -5
open?:humility.opens-with-room: answer 4
open?:humility.others-did: answer -3
open?:humility.sees-their-burden: answer -5
open?:humility.some-plain-kind: answer -4
open?:humility.takes-up: answer -6
open?:humility.thanks: answer 7
open?:humility.thanks-for-it: answer 3
open?:humility.three-acts: answer -2
open?:humility.three-kinds: answer -5
open?:humility.two-acts: answer 4
open?:humility.two-kinds: answer -3
open?:placeholder.blank: answer -3
open?:roi.beats-outlay: answer -2
open?:roi.both-sides: answer -5
open?:roi.done-without: answer -2
open?:roi.inside-measure: answer -4
open?:roi.money-kept: answer 3
open?:roi.outcome: answer 4
open?:roi.outcome-beside-ask: answer 2
open?:roi.outside-measure: answer 4
open?:roi.own-pocket: answer 2
open?:roi.plain-measure: answer -2
open?:roi.weighs: answer -2
open?:stuffing.buzz: answer -3
open?:stuffing.template: answer -3
open?:ultimatum.conditional: answer -2
open?:ultimatum.deadline: answer 2
open?:ultimatum.warns: answer -1
open?:ultimatum.withdraws: answer -1
open?:undermining.apology: answer 2
open?:undermining.gives-way: answer -6
open?:undermining.small: answer -6
open?:words.absolute: answer -2
open?:words.ask-date: answer -6
open?:words.ask-process: answer 5
open?:words.ask-verb: answer -1
open?:words.bar: answer -5
open?:words.belittle: answer -3
open?:words.buzz: answer -2
open?:words.check: answer 2
open?:words.customer: answer -1
open?:words.customer-moves: answer 3
open?:words.date: answer 1
open?:words.department: answer -2
open?:words.effort: answer -5
open?:words.empty-worth: answer -1
open?:words.gains: answer -3
open?:words.handled: answer 1
open?:words.interim: answer 3
open?:words.is-count: answer 9
open?:words.is-from-to: answer 3
open?:words.is-label: answer -2
open?:words.is-money: answer 4
open?:words.material: answer 2
open?:words.metric: answer -3
open?:words.money: answer -3
open?:words.month: answer 3
open?:words.need: answer 4
open?:words.number: answer 2
open?:words.operation: answer 3
open?:words.other-offer: answer 2
open?:words.put-down: answer -4
open?:words.request: answer 3
open?:words.risk-outcome: answer -5
open?:words.served: answer -2
open?:words.shorthand: answer -3
open?:words.tech: answer -2
open?:words.tenure: answer -2
open?:words.thanks-for: answer 2
open?:words.they: answer 2
open?:words.threat: answer -3
open?:words.vague: answer -1
open?:words.we: answer 2
open?:words.workshop: answer 1
opening:answer.asks: answer -5
opening:answer.asks-into-statement: answer -3
opening:answer.asks-or-offers: answer -4
opening:answer.deals: answer 8
opening:answer.deals-and-moves: answer 8
opening:answer.does-on-the-matter: answer -3
opening:answer.does-something: answer 5
opening:answer.does-two-things: answer -9
opening:answer.ends-asking: answer 3
opening:answer.gives-sum: answer 7
opening:answer.lacks-before: answer -3
opening:answer.moves: answer 8
opening:answer.moves-twice: answer -3
opening:answer.only-asks-back: answer 1
opening:answer.proposes: answer -6
opening:answer.question: answer -1
opening:answer.requests: answer 11
opening:answer.rhetorical: answer -2
opening:answer.says-no: answer -2
opening:answer.says-no-more: answer 3
opening:answer.says-yes: answer 3
opening:answer.threatens: answer -2
opening:complaint.always: answer 3
opening:complaint.institution: answer -7
opening:complaint.mocks: answer -2
opening:complaint.others-get: answer 2
opening:complaint.they-did: answer -4
opening:concession.drops: answer -3
opening:concession.drops-for-nothing: answer -3
opening:concession.gives-up: answer -3
opening:concession.gives-up-only: answer -3
opening:concession.resigned: answer -4
opening:data.others-figure: answer 4
opening:data.planned-figure: answer 4
opening:data.retracted: answer 2
opening:data.rough: answer 3
opening:entitlement.tenure: answer 4
opening:humility.admits: answer -3
opening:humility.asks-view-last: answer -5
opening:humility.feels-for: answer -2
opening:humility.leads: answer 7
opening:humility.leaves-room: answer 1
opening:humility.open-view: answer 4
opening:humility.opens-with-burden: answer -2
opening:humility.opens-with-room: answer -4
opening:humility.others-did: answer -5
opening:humility.sees-their-burden: answer -3
opening:humility.some-plain-kind: answer 2
opening:humility.takes-up: answer -5
opening:humility.thanks: answer 4
opening:humility.thanks-for-it: answer 4
opening:roi.both-sides: answer -3
opening:roi.felt: answer -2
opening:roi.gain-in-money: answer -2
opening:roi.inside-measure: answer -4
opening:roi.outcome: answer -2
opening:roi.outcome-beside-ask: answer -3
opening:roi.outside-measure: answer -8
opening:roi.people-kept: answer -2
opening:say.#: answer -3
opening:say.# i: answer -4
opening:say.'d like: answer 4
opening:say.'s a: answer 5
opening:say.'s fine: answer -3
opening:say.'ve come: answer 3
opening:say.^ about: answer 3
opening:say.^ anyway: answer -6
opening:say.^ how: answer -4
opening:say.^ i: answer 4
opening:say.^ it: answer -6
opening:say.^ the: answer -5
opening:say.^ they: answer -4
opening:say.^ when: answer 4
opening:say.a bonu: answer 4
opening:say.about pay: answer 3
opening:say.after: answer 3
opening:say.an incentive: answer 3
opening:say.and: answer -3
opening:say.anyway: answer -3
opening:say.are: answer 5
opening:say.ask a: answer -3
opening:say.ask for: answer -4
opening:say.bonu: answer 12
opening:say.bonu but: answer -4
opening:say.bonu for: answer 4
opening:say.bonus: answer 3
opening:say.box: answer -4
opening:say.but: answer -3
opening:say.came to: answer -5
opening:say.come and: answer -3
opening:say.contribution: answer -4
opening:say.enough: answer 3
opening:say.every: answer -4
opening:say.first: answer -4
opening:say.for: answer 7
opening:say.for the: answer 10
opening:say.go: answer -4
opening:say.have a: answer -4
opening:say.hear it: answer -3
opening:say.here: answer 10
opening:say.how 's: answer -5
opening:say.i come: answer 5
opening:say.i get: answer 3
opening:say.i have: answer -4
opening:say.i keep: answer -4
opening:say.i thought: answer -3
opening:say.i want: answer 5
opening:say.important: answer -4
opening:say.incentive: answer 7
opening:say.incentive for: answer 3
opening:say.is: answer -4
opening:say.it 's: answer -3
opening:say.it in: answer -6
opening:say.last: answer -3
opening:say.like: answer 6
opening:say.line: answer -4
opening:say.look: answer -3
opening:say.me and: answer 3
opening:say.month: answer -4
opening:say.most: answer 3
opening:say.my: answer 7
opening:say.nam: answer -4
opening:say.new: answer -4
opening:say.nobody: answer -3
opening:say.not sure: answer -3
opening:say.off: answer 3
opening:say.on: answer 4
opening:say.out: answer -5
opening:say.out of: answer -7
opening:say.premium: answer 4
opening:say.run: answer -3
opening:say.see: answer -4
opening:say.seen: answer -5
opening:say.sent: answer -3
opening:say.should: answer 3
opening:say.sir: answer 5
opening:say.so: answer -3
opening:say.someth: answer 5
opening:say.such: answer -5
opening:say.sure: answer -3
opening:say.tak: answer -3
opening:say.thank: answer -3
opening:say.that 's: answer 5
opening:say.that i: answer -4
opening:say.then i: answer 3
opening:say.there 's: answer 3
opening:say.they: answer -4
opening:say.thing: answer -6
opening:say.this year: answer 4
opening:say.those: answer -4
opening:say.thought: answer -3
opening:say.time: answer 6
opening:say.title: answer 4
opening:say.today: answer -3
opening:say.treat: answer -4
opening:say.wait: answer -4
opening:say.was: answer 5
opening:say.was about: answer -2
opening:say.whether: answer 7
opening:say.with a: answer -4
opening:say.wonder: answer 5
opening:say.word: answer -3
opening:say.work: answer 6
opening:say.would: answer 5
opening:say.wrong: answer -5
opening:say.year: answer 4
opening:say.yes: answer -4
opening:say.you have: answer -4
opening:say.you know: answer -4
opening:stuffing.template: answer -6
opening:ultimatum.conditional: answer -7
opening:ultimatum.elsewhere: answer -4
opening:ultimatum.leaving: answer -4
opening:ultimatum.warns: answer 2
opening:undermining.gives-way: answer 6
opening:words.accept: answer -2
opening:words.acknowledge: answer -1
opening:words.apology: answer 5
opening:words.ask-date: answer -3
opening:words.ask-process: answer 4
opening:words.ask-verb: answer 3
opening:words.bar: answer -5
opening:words.bonus: answer 14
opening:words.buzz: answer -2
opening:words.check: answer 2
opening:words.constraint: answer -6
opening:words.contrast: answer -5
opening:words.cost-item: answer -3
opening:words.credit-noun: answer -4
opening:words.customer-outcome: answer -1
opening:words.date: answer -4
opening:words.denial: answer -4
opening:words.deserve: answer 4
opening:words.down: answer -3
opening:words.effort: answer -1
opening:words.future: answer -2
opening:words.greet: answer 4
opening:words.handled: answer 1
opening:words.hedge: answer -2
opening:words.interim: answer -2
opening:words.irony: answer -2
opening:words.is-date: answer -1
opening:words.is-duration: answer 1
opening:words.money-outcome: answer 2
opening:words.month: answer -2
opening:words.name: answer -3
opening:words.now: answer -4
opening:words.operation: answer -3
opening:words.outsider: answer -4
opening:words.put-down: answer -2
opening:words.request: answer 4
opening:words.served: answer -3
opening:words.sole: answer 2
opening:words.team-noun: answer -3
opening:words.tenure: answer 2
opening:words.thanks-for: answer 3
opening:words.then: answer -1
opening:words.they: answer -8
opening:words.threat: answer -4
opening:words.trade: answer -3
opening:words.up: answer 3
opening:words.we: answer -2
opening:words.worth-verb: answer 6
person?:answer.asks: answer 2
person?:answer.asks-or-offers: answer -5
person?:answer.deals: answer 3
person?:answer.deals-and-moves: answer 5
person?:answer.does-nothing: answer -4
person?:answer.does-on-the-matter: answer 5
person?:answer.does-something: answer 2
person?:answer.ends-asking: answer -2
person?:answer.proposes: answer -3
person?:answer.question: answer -3
person?:answer.requests: answer 3
person?:answer.shows-evidence: answer -1
person?:answer.tells-work: answer -1
person?:arrogance.only-me: answer -4
person?:data.others-figure: answer 3
person?:data.rate: answer 3
person?:humility.acknowledges: answer -5
person?:humility.admits: answer -2
person?:humility.any-kind: answer -4
person?:humility.credit: answer 3
person?:humility.leads: answer -2
person?:humility.leaves-room: answer 2
person?:humility.opens-with-burden: answer -2
person?:humility.sees-their-burden: answer -2
person?:humility.shares: answer 2
person?:humility.some-plain-kind: answer -2
person?:humility.takes-up: answer 3
person?:humility.two-kinds: answer 4
person?:roi.compares: answer 3
person?:roi.outcome: answer 3
person?:roi.outside-measure: answer -2
person?:roi.plain-measure: answer -5
person?:roi.share-of-gain: answer -2
person?:ultimatum.conditional: answer -1
person?:undermining.small: answer 2
person?:words.accept: answer -1
person?:words.achieved-on-time: answer -3
person?:words.ask-verb: answer -3
person?:words.constraint: answer 2
person?:words.contrast: answer -1
person?:words.credit-verb: answer 3
person?:words.future: answer 3
person?:words.gains: answer 6
person?:words.handled: answer 1
person?:words.i: answer 4
person?:words.later: answer -3
person?:words.name: answer 9
person?:words.operation: answer 3
person?:words.outsider: answer 2
person?:words.process: answer 3
person?:words.sole: answer -3
person?:words.then: answer -5
person?:words.we: answer -3
person?:words.workshop: answer -3
placeholder.blank: data -5, roi 17, answer -14, arrogance -18, ultimatum -13, entitlement -14, complaint -28, undermining -13, jargon -16, stuffing 10, placeholder 145, concession -18, asks-process -12, asks-backing -7, offers-material 47, offers-check -17, in-writing -5, concedes -15, thanks -9, asks-deed -6, unknown 12
placeholder.blank+: data -19, roi 17, arrogance -7, ultimatum -9, entitlement -10, complaint -12, undermining -8, jargon -10, placeholder 40, concession -11, offers-material 29, offers-check -9, concedes -11, credit -11, thanks -9, unknown 10
reason?:answer.does-nothing: answer -4
reason?:answer.figure-and-reason: answer 4
reason?:answer.moves: answer -5
reason?:answer.no-evidence: answer -4
reason?:answer.nothing-proposed: answer -2
reason?:answer.question: answer -3
reason?:answer.rhetorical: answer -2
reason?:answer.says-no-more: answer 1
reason?:complaint.always: answer -3
reason?:concession.drops: answer 4
reason?:concession.drops-for-nothing: answer 3
reason?:concession.short: answer -4
reason?:data.changed-by: answer 3
reason?:data.dated: answer 4
reason?:data.felt-no-figure: answer 2
reason?:data.measure: answer 4
reason?:data.pair: answer 2
reason?:data.retracted: answer 2
reason?:data.unsaid-figure: answer 3
reason?:entitlement.due: answer -3
reason?:entitlement.others: answer -4
reason?:entitlement.tenure: answer -2
reason?:humility.asks-view-last: answer 2
reason?:humility.leaves-room: answer -1
reason?:humility.open-form: answer -1
reason?:humility.opens-with-burden: answer 3
reason?:humility.opens-with-room: answer -1
reason?:humility.sees-their-burden: answer 5
reason?:humility.some-plain-kind: answer 3
reason?:roi.both-sides: answer 4
reason?:roi.done-without: answer 2
reason?:roi.felt: answer 2
reason?:roi.inside-measure: answer 2
reason?:roi.outcome-with-figure: answer -3
reason?:roi.outside-better: answer -2
reason?:roi.own-pocket: answer -4
reason?:roi.plain-measure: answer -2
reason?:roi.share-of-worth: answer 2
reason?:ultimatum.elsewhere: answer -3
reason?:undermining.gives-way: answer -3
reason?:undermining.hedge: answer -4
reason?:words.accept: answer -2
reason?:words.ask-verb: answer 4
reason?:words.change: answer -3
reason?:words.check: answer 4
reason?:words.conditional: answer 2
reason?:words.constraint: answer 4
reason?:words.cost-item: answer 2
reason?:words.customer: answer -3
reason?:words.customer-moves: answer 2
reason?:words.denial: answer 2
reason?:words.down: answer 2
reason?:words.future: answer -6
reason?:words.handled: answer -2
reason?:words.i: answer -3
reason?:words.interim: answer 3
reason?:words.is-percent: answer 3
reason?:words.make: answer -3
reason?:words.material: answer 2
reason?:words.metric: answer -3
reason?:words.money-outcome: answer 3
reason?:words.need: answer -2
reason?:words.now: answer 4
reason?:words.question-word: answer 1
reason?:words.sole: answer 2
reason?:words.then: answer 2
reason?:words.they: answer -5
reason?:words.vague: answer 3
reason?:words.worth-verb: answer 1
roi.ask-and-gain: roi 11, answer 6, ultimatum -10, pays-from-gain 6, other-form -9, asks-date -4
roi.ask-and-gain+: roi 11, answer 6, ultimatum -10, pays-from-gain 6, other-form -9, asks-date -4
roi.ask-and-outcome: roi 3, answer -5, ultimatum 7, stuffing -7, placeholder -11, other-pot -4, split 5, later-payment 6, other-form -11, offers-material 8, offers-check 3, competing-offer 3, credit 7, insists -9, feels -16
roi.ask-and-outcome+: answer 4, other-pot -11, split 5, acknowledged 9
roi.beats-outlay: roi 4, answer -11, undermining 7, credit 11
roi.beats-outlay+: roi -2
roi.both-sides: roi 13, answer -4, ultimatum -10, pays-from-gain 7, later-payment -7, offers-material -8, offers-check 5, sets-bar -9, acknowledged 4, credit 9, asks-meaning -10
roi.both-sides+: roi -5, concession 18, other-pot -10, pays-from-gain -9, split 16, other-form 5, credit -9, said-before 8
roi.compares: roi 4, jargon -6, stuffing -12, placeholder -11, other-pot 3, pays-from-gain 15, split -7, offers-material -7, accepts 7, asks-money 3, asks-fact -7, others-got 2, corrects -8, asks-verdict -7, refuses 7
roi.compares+: roi 15, answer 3, ultimatum -12, other-pot 7, pays-from-gain 11, other-form -9, asks-process 9, asks-criteria -14, offers-material -10, credit -11, asks-fact 5, asks-leave -7, corrects -15, refuses -11
roi.cost-avoided: roi 4, answer 3, pays-from-gain 13, credit -10
roi.cost-of-losing: roi 5, answer -3, ultimatum 8
roi.customers-happier: answer -15, stuffing 7, credit -5, corrects 9
roi.customers-kept: roi -4, answer -5, undermining -7, asks-date -3, sets-bar -5, asks-fact 6, asks-deed 5, corrects 6
roi.done-without: roi -6, answer 5, ultimatum -13, stuffing 14, concession -6, offers-material 8, offers-check 9, asks-date 7, next-step -7, competing-offer -6, others-got 16, corrects 8
roi.earns-back: roi 24, answer 4, pays-from-gain 4
roi.empty: roi 4, answer -5, undermining -7, stuffing 13, concession -11, asks-date 5
roi.empty+: roi -2, answer -4, stuffing 12
roi.felt: roi 9, answer -4, ultimatum -3, jargon -17, stuffing 8, placeholder 3, pays-from-gain 14, other-form -9, asks-money -16, asks-leave -9, others-got -9, corrects 11, insists -13, refuses -5
roi.felt+: roi -10, split 10, asks-criteria 6, asks-backing 6, offers-check -1, sets-bar -6, accepts 8, credit -6, asks-deed 9, corrects 12
roi.gain-in-money: roi -11, answer -5, undermining 5, pays-from-gain 5, concedes -10, competing-offer -10, acknowledged 2, credit 13, corrects -13
roi.gain-in-money+: roi 4, answer 9
roi.hours-freed: answer 9, pays-from-gain -5, asks-date -10, next-step 10, accepts 8, refuses 6
roi.in-time: answer 10, later-payment -10, sets-bar 8, corrects -10
roi.inside-measure: roi -6, jargon 10, split 11, offers-check 3, sets-bar 8, acknowledged -9, asks-meaning -12, insists 12, refuses -10
roi.inside-measure+: roi -3, answer -6, jargon 13, stuffing 9, pays-from-gain 14, offers-material -8, offers-check 10, asks-date -6, sets-bar 6, acknowledged -7, credit -6
roi.less-trouble: roi -9, answer -10, ultimatum 11, placeholder 5, offers-material -6, asks-date 9, accepts 4, asks-fact -14, asks-deed 12
roi.money-kept: roi -9, answer -6, ultimatum 16, other-pot -5, asks-criteria 8, offers-material -1, next-step 9, competing-offer 11, acknowledged -5, others-got -6
roi.money-kept+: roi -3
roi.more-trade: roi 7, answer -1, ultimatum -9, placeholder 13, pays-from-gain 7, offers-material 11, offers-check -7, asks-deed -9, corrects 9
roi.others-work: roi -3, answer 4, other-pot 5, asks-criteria 7, offers-check -9
roi.outcome: roi 10, answer 3, stuffing -10, placeholder 7, concession -10, other-pot 8, pays-from-gain 14, sets-bar -1, accepts -7, concedes -11, acknowledged -6, credit -3, asks-fact -8, asks-deed -2
roi.outcome+: roi -5, jargon -7, stuffing -9, placeholder 3, concession -7, asks-backing -18, in-writing -10, concedes -6, competing-offer -11, asks-deed -12, corrects -13, refuses -8
roi.outcome-beside-ask: roi 8, answer 8, undermining -11, pays-from-gain -16, other-form 8, in-writing 8, acknowledged -11
roi.outcome-beside-ask+: roi -6
roi.outcome-with-figure: answer -2, ultimatum -10, stuffing 9, concession 14, pays-from-gain -11, other-form -2, asks-date -5, in-writing 10, concedes 6, unknown -6, corrects -7, said-before -7, asks-verdict 10, feels 5
roi.outcome-with-figure+: roi -7, answer 5, undermining -10, other-pot -6, in-writing -8, concedes 4
roi.outside-and-inside: answer -7, undermining 3, placeholder -7, offers-material -10, next-step -9, acknowledged -9
roi.outside-and-inside+: roi -4, other-form -9, sets-bar -6, refuses 8
roi.outside-better: roi 3, answer -3, ultimatum 3, jargon -8, stuffing -12, concession -10, asks-date -9, next-step -3, accepts -11, concedes -3, asks-meaning 3, asks-deed -5, others-got -12
roi.outside-better+: roi -3, answer 8, ultimatum -12, in-writing -10, next-step 8, asks-fact 7, corrects 11
roi.outside-measure: roi 4, answer -6, jargon -11, other-form -6, asks-date -2, next-step -12, corrects 6, asks-verdict 3, feels 9
roi.outside-measure+: roi -2, answer -2, ultimatum -12, pays-from-gain 4, asks-backing 9, offers-material 4, sets-bar -4, in-writing 7, concedes 7, credit 7, asks-deed 7, insists -13, feels -13
roi.own-pocket: roi -8, answer -8, other-form -2, asks-date 1, in-writing -9, asks-fact -12, asks-deed -7, said-before -12
roi.paid-from-it: roi 6, answer 3, other-pot 8, pays-from-gain 9, other-form -7, offers-check 8
roi.people-kept: roi -7, other-pot 11, offers-check -9, sets-bar 11, asks-deed -13, said-before 16
roi.plain-measure: answer -2, jargon -7, other-pot 5, other-form -5, next-step -8, concedes -6, asks-meaning 8, insists -8, said-before 6, refuses 7
roi.plain-measure+: roi -2, ultimatum -11, undermining -19, placeholder 14, pays-from-gain -5, asks-criteria 7, asks-date -4, asks-meaning -4, others-got -12, insists 7, said-before 11, asks-verdict -6
roi.share-of-gain: roi 17, answer 5, undermining -6, jargon -10, concession -12, other-pot 7, asks-criteria 1, accepts 3, competing-offer -8, credit -6, asks-fact -4
roi.share-of-gain+: answer 7, undermining 6, other-form -8, offers-check 8, said-before 6
roi.share-of-worth: roi 17, undermining 9, concession -4, pays-from-gain 5, later-payment -6, other-form -9, offers-check -6, acknowledged -4, asks-money 10
roi.weighs: roi 16, answer 4, ultimatum -4, other-form -5, asks-date 3, accepts -13
roi.weighs+: roi -9, answer -3, pays-from-gain -7, next-step 10, accepts -9
roi.worth-and-outlay: roi 6, answer 10, ultimatum -11, pays-from-gain 5, asks-date -7
roi.worth-and-outlay+: roi 6, answer 10, ultimatum -11, pays-from-gain 5, asks-date -7
say.#: data 10, humility 5, answer 4, entitlement 8, complaint 8, undermining -11, jargon 1, stuffing -10, concession -11, other-pot 7, other-form -6, asks-date 10, next-step 2, concedes -13, competing-offer 1, insists 5, said-before 4
say.# #: data 5, answer 9, entitlement 7, undermining -7, asks-process -9, offers-check -5, asks-date 5, sets-bar 8, in-writing 7, asks-fact -6, said-before 16
say.# 's: roi -4, humility 3, sets-bar 9
say.# @: data -6, entitlement 7, offers-check 9
say.# _ #: data 4, roi 5, humility 4, ultimatum -5, entitlement -9, stuffing 10, pays-from-gain 8, asks-backing -5, offers-material 6, offers-check 8, accepts -10, said-before 10, asks-verdict 9
say.# _ 'd: roi 7, humility -6, answer 2, complaint -4, accepts 10, asks-fact -6
say.# _ 'll: answer 3, complaint -5
say.# _ 'm: data 5, ultimatum -7, complaint 9
say.# _ 's: data 4, roi 5, humility 3, answer 5, concession 7, later-payment 9
say.# _ 've: data -7, humility -6, arrogance -6
say.# _ @: roi 7, humility 6, answer 3, entitlement -5, complaint 3, later-payment 7, other-form -5, sets-bar -6, asks-deed -9, refuses 8
say.# _ a: roi -3, answer -6, entitlement -7, undermining -7, asks-backing -10, offers-check -7, next-step -7, credit -5
say.# _ about: roi 3, humility 3
say.# _ above: data -4
say.# _ after: data 2, answer -4, complaint 3, other-form 11, asks-date -6, accepts 7
say.# _ against: roi 3, humility 8
say.# _ ago: data 4, answer -3
say.# _ all: data -4, humility -5, arrogance 9
say.# _ already: answer -3, feels 8
say.# _ also: data 4
say.# _ and: data -3, answer -7, complaint 5, undermining -7, asks-process 4, competing-offer 9, asks-deed 5, corrects -10, asks-verdict -7, feels 6
say.# _ answer: humility 4
say.# _ april: data -5, humility -3, credit 10
say.# _ are: humility 6, other-form -8
say.# _ around: roi -5
say.# _ as: humility -2, answer -5
say.# _ ask: complaint 8
say.# _ at: roi 5, humility 4, arrogance -7, sets-bar 8, accepts 9, credit 8
say.# _ august: asks-date -6
say.# _ average: data 4
say.# _ back: humility -4
say.# _ base: data -5, roi -4, humility 4
say.# _ be: roi -3, answer -4, arrogance -8, complaint 8, later-payment 5
say.# _ because: humility 3
say.# _ before: data -5, roi -3, humility 4, answer 3
say.# _ being: roi -4
say.# _ better: humility -3, answer 4
say.# _ between: humility 4
say.# _ bonu: humility 4, answer 3
say.# _ book: data -4
say.# _ build: humility 3
say.# _ but: data -4, roi -5, humility 6, answer -3
say.# _ by: data -3, roi -5, arrogance -6, ultimatum -7, later-payment -9, offers-material -8, asks-date -6, in-writing 12, next-step -6, acknowledged -10
say.# _ call: humility 3, complaint 6, feels 8
say.# _ came: roi 3, humility -4
say.# _ can: humility 4, split 9, acknowledged -6
say.# _ card: humility 4
say.# _ chang: humility -3
say.# _ christma: data -3, humility 3, asks-date 9
say.# _ clos: data -3, roi 9, humility 2, answer -5
say.# _ come: data 4, roi 3, humility 5, acknowledged 6
say.# _ commission: data 3
say.# _ compute: roi 3
say.# _ confirm: roi 4
say.# _ contract: data 4
say.# _ cost: roi -4, entitlement 5
say.# _ could: humility -3, answer -3
say.# _ cover: humility 3
say.# _ customer: data -3, roi -6, humility -5
say.# _ data: humility 3
say.# _ day: roi 4
say.# _ days: answer 4
say.# _ december: humility 5, asks-date 5, in-writing 8
say.# _ did: data 3, roi 12, humility 5, answer 6, arrogance 6, pays-from-gain 11
say.# _ do: data 4, roi -5, asks-criteria 8, asks-fact -9
say.# _ does: data 4, roi 4
say.# _ done: data 3
say.# _ down: data 5, roi -4
say.# _ each: data 1, roi 3, other-form 7, acknowledged -4, asks-deed 6
say.# _ em: humility -3
say.# _ end: humility -3
say.# _ enough: humility -4, answer 3
say.# _ even: data -3, offers-check 6
say.# _ every: data 6, roi 5, humility -4, complaint -6, offers-check -6
say.# _ everyth: roi 4, answer -3
say.# _ extra: data -3, roi -4
say.# _ fair: accepts 11
say.# _ february: data -7
say.# _ fewer: data 5
say.# _ finance: entitlement 5
say.# _ find: arrogance 5, complaint 8
say.# _ fine: roi -3
say.# _ first: roi 5
say.# _ flight: data 3, humility 2
say.# _ for: data -4, roi 5, answer -5, complaint -7, undermining -5, later-payment 7, other-form 10, offers-material 8, offers-check -13, accepts -7, asks-deed 8
say.# _ free: humility -4
say.# _ friday: roi -5, humility 4
say.# _ from: roi -4, humility -4, answer 4, other-pot -8, later-payment -6, asks-meaning -9, insists 7
say.# _ fuel: data 6, roi 2
say.# _ get: data 4, roi 8
say.# _ give: data -3
say.# _ going: data 3, roi 4
say.# _ gone: data 6, roi 4
say.# _ good: data -5, roi -4, humility 10, answer 3, accepts 9
say.# _ got: roi -3
say.# _ has: roi 3
say.# _ have: roi -6, answer 3
say.# _ he: data 4, roi 6, answer -5, arrogance 11
say.# _ head: data 4, roi 4
say.# _ her: humility 6
say.# _ him: humility -5
say.# _ his: answer -3, asks-date -7
say.# _ home: roi -3
say.# _ hour: roi 3
say.# _ i: data -2, roi -3, ultimatum 8, pays-from-gain -7, asks-criteria -6, offers-check 7, asks-date 6, next-step 8, credit -2
say.# _ if: humility 3, arrogance 5, complaint 7, pays-from-gain 8
say.# _ in: data 5, undermining -6, offers-check 3, accepts -5, feels -7
say.# _ inside: roi 4
say.# _ instead: humility 2
say.# _ into: roi 6
say.# _ is: data 4, roi 7, answer 4, ultimatum -5, split 10, asks-criteria -9, offers-check 10, accepts 5, asks-deed -2, corrects 9
say.# _ it: data 4, roi 4, answer -6, complaint 5, other-pot 7, pays-from-gain 10, other-form -3, accepts 4, thanks 9, asks-fact 6, asks-deed -9
say.# _ its: data 2
say.# _ january: humility 4, answer 5, offers-material -7, offers-check 7, asks-date -11, sets-bar -11
say.# _ july: humility 4, asks-date 10
say.# _ june: data -4, complaint 7, other-form 6, acknowledged -6
say.# _ just: roi 3, humility -3
say.# _ know: roi -2, entitlement 7
say.# _ last: data 6
say.# _ late: data -3
say.# _ launch: humility -3
say.# _ leave: data 5
say.# _ left: roi 4
say.# _ less: data 9, roi 6, asks-process -7
say.# _ letter: roi 6
say.# _ like: roi 7
say.# _ line: roi 3
say.# _ long: humility 3
say.# _ look: roi -5
say.# _ lost: data -4, roi -4, humility 3
say.# _ lower: arrogance 7
say.# _ many: humility 4
say.# _ march: asks-date 7, asks-deed 7
say.# _ market: data 3
say.# _ may: answer 3, asks-backing 10, sets-bar 14
say.# _ maybe: roi -3
say.# _ me: roi 3, humility 5, later-payment 8, credit 5, asks-deed -8
say.# _ measur: humility -4
say.# _ mine: data 3, humility -3
say.# _ money: roi -4, humility -3, other-form 8
say.# _ month: data 8, ultimatum 6, offers-check 7, acknowledged 4
say.# _ more: roi 6, humility -7
say.# _ morn: humility 6
say.# _ most: data -3
say.# _ mov: data 6, roi 3, humility -3
say.# _ my: roi -3, humility 5, answer -4, complaint 7, pays-from-gain -10
say.# _ nam: humility 3
say.# _ need: data 3, roi 2
say.# _ never: roi 4
say.# _ new: humility -2, complaint 4
say.# _ next: next-step 12
say.# _ night: entitlement 6, asks-deed 5
say.# _ no: data -3, humility 4, answer 5, said-before 11
say.# _ nobody: data 3, answer 2, complaint -7
say.# _ none: data 3, roi 6, humility 4
say.# _ not: humility 4, answer -3, complaint 7, split -7, acknowledged -4, corrects 6
say.# _ noth: data 4, roi 5
say.# _ november: humility -3, asks-date 4
say.# _ now: humility -7, arrogance 5, complaint 7, undermining 7
say.# _ number: roi -3
say.# _ october: asks-date 13
say.# _ of: arrogance -8, asks-deed 7
say.# _ off: roi 4, humility -3
say.# _ ok: humility 4
say.# _ okay: roi -3, humility 5
say.# _ on: data -5, roi -6, other-form 6, next-step -7, acknowledged -10, corrects 8
say.# _ once: humility 5
say.# _ one: humility -4, complaint 16
say.# _ ones: humility -6
say.# _ only: roi -6, humility 8, answer -3
say.# _ open: humility -3
say.# _ or: entitlement 9, later-payment 5, asks-deed 6
say.# _ our: answer 3
say.# _ ours: data 3
say.# _ out: data 3, roi 4, humility 4, complaint 7
say.# _ outage: roi -5
say.# _ over: humility -3
say.# _ overtime: entitlement 6
say.# _ page: data -3, offers-material 8
say.# _ paid: entitlement 4, corrects 7
say.# _ pay: ultimatum 5
say.# _ people: data 7, answer 3, complaint 2, concession 7
say.# _ per: humility -4, placeholder 5
say.# _ plan: data 4, roi 6, humility -4
say.# _ point: humility -3
say.# _ put: roi -4
say.# _ real: humility 3
say.# _ refund: humility -2
say.# _ result: data -3, roi -4
say.# _ return: asks-criteria 7
say.# _ runn: data 4, humility -3
say.# _ sal: roi -4
say.# _ salary: data 3, humility 4
say.# _ same: humility 4
say.# _ sat: roi -4
say.# _ sav: data 4, roi -5
say.# _ say: data -4, ultimatum 6
say.# _ scrap: data 5
say.# _ season: roi 3
say.# _ second: roi -3
say.# _ sell: humility -4
say.# _ september: roi -2
say.# _ she: humility -4, answer -5, entitlement 7, others-got 7
say.# _ should: roi -3, entitlement 5
say.# _ show: humility 3
say.# _ sign: data 4, answer -3, offers-check -5
say.# _ since: roi -2, humility -4
say.# _ so: data -6, answer 5, entitlement 7, asks-date 10
say.# _ some: humility 2
say.# _ somebody: humility 4
say.# _ someth: humility -4
say.# _ spent: data 3
say.# _ stand: entitlement 4
say.# _ start: humility 3
say.# _ stay: humility 2
say.# _ still: roi -3
say.# _ stop: roi 4
say.# _ summer: roi -4, humility 3
say.# _ take: humility 4
say.# _ team: answer -3
say.# _ test: roi -3
say.# _ than: answer 3
say.# _ that: data 3, roi 3, split 7, asks-process 9, accepts -11
say.# _ the: answer 4, entitlement -7, complaint -5, concession 5, other-pot 5, other-form -7, asks-process -7, accepts 7, asks-leave 9, refuses 6
say.# _ their: data 3, roi 3, humility 6
say.# _ them: data 5, roi -9, answer -9, ultimatum -7
say.# _ then: data -7, roi -4, answer 5, undermining 6, pays-from-gain -7, asks-date 7, in-writing 6, acknowledged 4
say.# _ there: data -7, later-payment 9, refuses 10
say.# _ they: data -4, roi 4, humility -4, offers-material 7
say.# _ thing: data -3
say.# _ think: roi 4, humility -4, answer 5
say.# _ this: roi 3, humility 5, complaint -8, offers-check 11, asks-fact -7, asks-deed -6, refuses 9
say.# _ those: roi -6
say.# _ till: humility 4
say.# _ tim: roi 3, complaint 5
say.# _ time: humility -5, asks-date 13
say.# _ to: data 7, answer 3, offers-material 8, refuses 3
say.# _ today: data -7, roi -3
say.# _ together: humility -3
say.# _ tonight: offers-material 6, acknowledged 5
say.# _ too: roi -2, answer -3, complaint 6
say.# _ train: roi -4
say.# _ turn: data 7, roi 13
say.# _ until: roi -4, answer -4
say.# _ up: data 4
say.# _ us: roi -11, humility 11, answer -7, complaint -6, asks-meaning 8, asks-deed -7, feels 7
say.# _ visit: roi 4
say.# _ wait: roi -4
say.# _ was: data 7, answer -4
say.# _ way: data -3, roi -4
say.# _ we: data 7, answer 4, arrogance -8, other-form -13, asks-date 7, asks-fact 9
say.# _ week: data -2
say.# _ weekend: roi 4, answer 3
say.# _ well: data 4
say.# _ went: data -8, roi -3, humility 6, answer -5
say.# _ were: humility 4
say.# _ what: data -5, asks-deed 7, corrects 15
say.# _ whatever: data -6
say.# _ when: data -5
say.# _ where: data 3
say.# _ which: roi -6, humility 7, answer 5
say.# _ will: humility -4, ultimatum 5, asks-date -6
say.# _ with: data -5, arrogance 6, asks-date 11, next-step 4, asks-deed 8
say.# _ without: data 9, roi 5, humility 4, arrogance -5
say.# _ work: data 3, roi 5, complaint 7, credit 13
say.# _ would: data -6, humility 7, offers-material 7, credit -7, asks-fact 7
say.# _ year: data 6, roi -3, humility -4, answer 5
say.# _ yes: data -4, humility 3
say.# _ you: humility -3, answer -6, entitlement -7, offers-material 7, asks-deed -8
say.# _ your: data -4, humility -5, answer 4, other-pot -4
say.# a: arrogance -11, complaint 7, split -10, acknowledged 9, asks-fact -10
say.# acros: roi -3
say.# after: data -2, roi 2, split 10
say.# afternoon: humility 5
say.# against: data 16, roi 6, humility 3, answer -4, concession 8
say.# agent: data -4, humility 4
say.# alone: humility -4
say.# already: data 3, asks-date -5
say.# an: humility -3
say.# analyst: humility 4
say.# and: data 2, arrogance 2, entitlement -6, stuffing -6, other-form 5, next-step -6, acknowledged -4, asks-meaning 7, asks-leave 10, refuses 6
say.# any: humility 7
say.# april: data -3, humility 9, answer 5, asks-date 12
say.# are: roi -8, humility 4, complaint -5, concession 10, asks-date 4, next-step 8
say.# as: data 2, roi -10, asks-deed -7
say.# at: ultimatum -5, entitlement -3, undermining 6, pays-from-gain -7, asks-date 7, sets-bar 9, accepts 12, asks-deed -6
say.# audit: humility -4
say.# august: humility 3
say.# back: data 4, roi 7, humility -3, answer 4
say.# bad: roi 3
say.# be: data -3, humility 4, other-form -4, asks-fact 9, corrects 11
say.# because: humility -3, answer 5, complaint 4, corrects 4
say.# before: roi -3, humility -4, entitlement -6
say.# between: humility 2
say.# bonu: roi -4
say.# bonus: roi 3, answer -3
say.# book: data 3
say.# bottom: data 6, roi 6
say.# box: data 3
say.# bugs: data 3
say.# build: complaint 6
say.# but: answer -9, concession 9
say.# by: humility 6, arrogance 2, pays-from-gain -8, offers-material -7, asks-date 7, accepts 10
say.# call: data 3
say.# came: data 5, roi 5
say.# can: data -4, roi -6, humility 6, sets-bar 6
say.# cancell: humility 4
say.# cars: data 4
say.# cas: data 4
say.# chang: humility -4
say.# clinic: humility -3
say.# clos: data 4, roi -2, jargon -7, stuffing 9
say.# com: roi 4
say.# come: roi 5
say.# complaint: data 3
say.# container: humility 3
say.# contract: data 5, asks-fact 8
say.# contractor: humility -4
say.# cop: humility 3
say.# count: humility -4
say.# course: other-form 8
say.# crown: roi 3
say.# customer: data -5, roi -7, credit 6
say.# december: asks-date 3
say.# degre: roi -4, answer -3
say.# director: data -4, complaint 5
say.# do: roi -4, humility 7, complaint 4
say.# does: answer -5
say.# door: humility 3
say.# down: data 12
say.# driver: data 3, roi 4
say.# each: roi 4, humility 12, answer 3, complaint -5, acknowledged 10, credit 11
say.# ear: data 3, roi 4, answer -3
say.# earlier: roi -5, humility -3
say.# engineer: data -4, arrogance 3
say.# even: roi 6
say.# expect: humility 7
say.# extra: data 4, complaint 4
say.# fail: humility 2
say.# feb: humility 3, answer 4
say.# february: data -3, humility 3
say.# fewer: data 18, roi 8, humility -7, answer 6
say.# figure: humility -4
say.# find: roi 3, asks-deed 6
say.# first: data -4
say.# floor: humility -6, answer -5, arrogance -5, complaint 11, acknowledged -5
say.# for: data -5, humility 5, arrogance 4, ultimatum -6, entitlement 6, complaint -4, undermining -7, later-payment 4, asks-date -8, credit 8, unknown 12, others-got 10
say.# free: roi -5, humility 5
say.# friday: humility 6
say.# from: roi 7, humility 3, answer 4, complaint -4, other-pot 17, pays-from-gain 10, split 10, later-payment 8, sets-bar -7
say.# gets: roi 4, humility 3
say.# go: roi 4, ultimatum 4, split 6, offers-check 5, asks-date 8
say.# goes: humility -6, answer -3
say.# good: data -3, roi 2, answer 5, complaint 3
say.# grand: humility -5
say.# gros: roi -5
say.# guys: arrogance 11
say.# had: data -5
say.# has: humility -5, answer -3
say.# have: data 4, humility 6, offers-material 9
say.# he: data -5, roi 3, humility -3
say.# head: data -6, humility -3
say.# here: roi -3, answer 4, complaint -6
say.# hir: data 3, roi 3
say.# hospital: data -3
say.# hour: roi -4
say.# i: data -6, roi -7, ultimatum 5, entitlement 6, undermining 3, asks-process -8, offers-check -4, asks-date 9, sets-bar 9, credit 3, asks-deed 6, corrects -10, insists 7
say.# if: data -8, humility 8, asks-deed -6, refuses 11
say.# in: data 7, humility -3, ultimatum 7, complaint -8, undermining 8, other-pot -9, split 9, other-form 8, asks-date -3, accepts 5, asks-meaning -4, asks-money -9, insists 7, asks-verdict 8
say.# instead: roi -5, humility -3
say.# is: roi 5, humility 3, entitlement -3, complaint -8, asks-process 10, offers-material -14, offers-check 8, asks-date -10, next-step -13, accepts 7, acknowledged -4, asks-money 7, asks-fact -9, corrects 13, refuses 5
say.# it: data 3, roi 3, arrogance -9, asks-date 4
say.# january: data -5, ultimatum 5, offers-check 8, asks-date 10, asks-deed 6
say.# jobs: data -6, complaint 7
say.# july: data 3, roi 3, humility 3, answer -3, asks-date 9, next-step 8
say.# june: roi 5, humility 5, next-step 12
say.# k: data 4
say.# kids: roi 4, humility 3
say.# languag: humility 4
say.# last: data 7, humility 6, answer 4, asks-date -4, acknowledged 7
say.# late: answer 3
say.# leave: data -7, roi -4, humility 5
say.# less: data 29, roi 16, humility -2, complaint -10, pays-from-gain 9, sets-bar 9, insists 8
say.# letter: asks-deed 5
say.# lift: data 2, humility -4
say.# like: roi -3, humility 6
say.# lin: data -4, roi -3, humility -3, complaint 6, offers-material 5, in-writing 12, next-step 3
say.# line: humility -6, asks-meaning 12
say.# longer: humility 5
say.# lost: data 4, roi 5
say.# machin: roi -4
say.# mail: humility -5, complaint 4
say.# man: arrogance 6
say.# march: data -5, humility 4, asks-date 9, next-step -10, asks-deed 11
say.# mark: roi 4, humility -4
say.# may: answer -4, offers-check 7, asks-date 18, refuses 6
say.# maybe: data -4, other-form -10
say.# me: roi -4, humility 8, answer 4
say.# measur: data 4
say.# men: answer -3, arrogance 5, complaint 5
say.# merchant: data 3, humility 3
say.# more: data 3, roi -7, answer 4, arrogance -8, ultimatum 12, competing-offer 16, asks-fact 7, asks-deed -7
say.# mov: data 2
say.# my: roi 8, answer -3, entitlement 5
say.# nam: data -6, roi -4, credit 9
say.# name: data -5, roi -4, arrogance 3
say.# never: data -3
say.# new: humility 1
say.# next: humility 5
say.# night: data -4, roi -5, humility -2
say.# no: data -5, roi -6
say.# not: data 7, roi 4, humility 5
say.# noth: arrogance 8
say.# november: asks-deed 6
say.# now: data -6, roi -3, arrogance -5, undermining -5, split 13, other-form -7, next-step -6, asks-deed -9
say.# number: roi -7, answer 3
say.# o: data 6, roi 7
say.# o'clock: data -8, offers-check -8
say.# october: data -4, answer -5, offers-material 5, asks-date 8
say.# of: roi 10, answer 8, arrogance -11, ultimatum -9, complaint -9, undermining -6, other-pot 10, pays-from-gain 7, asks-backing 10, offers-material -6, accepts -11, concedes -7, credit 12, asks-leave -7, asks-deed 6, insists -6, refuses 4
say.# off: roi -5, humility 4, arrogance 3, entitlement -6, complaint 4, other-form 22, asks-deed -7, insists 7, feels -6
say.# offic: complaint 5
say.# on: arrogance 2, ultimatum 6, undermining 3, offers-material -7, feels 6
say.# once: data 6, roi 7, answer 5
say.# one: data -4, roi -3, complaint 8
say.# only: data 7, humility 3, asks-date 6
say.# open: roi -3
say.# or: data -5, roi -5, humility 4, ultimatum 10, entitlement -6, asks-criteria -9, asks-date 9, sets-bar 10, in-writing 12, next-step -7, competing-offer 6, asks-meaning 15
say.# order: humility -2
say.# other: humility 3
say.# out: roi 6, humility 5, acknowledged 8
say.# over: data -3, humility -5, complaint -7, pays-from-gain -8, offers-material 7
say.# pack: data 4, roi 5
say.# pag: data -2, offers-material 5, asks-deed -4
say.# page: data -5, humility -4, answer 5, complaint -6, offers-material 15
say.# paid: humility 3, later-payment 12
say.# pair: humility 3
say.# paper: data -4, humility 3
say.# paragraph: offers-material 11
say.# part: roi -5
say.# pass: roi 3, humility -3
say.# past: data -3
say.# payable: data -3
say.# payment: data -5, humility -5
say.# people: data 3, ultimatum -4, undermining -5, other-form 9, asks-process 6, credit -6, asks-leave 9, corrects 7, refuses -6
say.# per: humility 4, answer 5, sets-bar 8
say.# person: data -5, roi -6, humility 5, arrogance 4, asks-date -7, credit 7
say.# piec: roi -3
say.# plan: roi -4
say.# please: roi -4, humility 2
say.# plus: roi 4, asks-process 7
say.# point: data 9, arrogance 6
say.# post: data 5, roi 4, humility 3
say.# question: roi -4, humility 3
say.# ran: humility 4
say.# reason: data -3
say.# refund: data 4, humility 4
say.# releas: roi -3
say.# report: offers-check 7
say.# result: asks-date 8
say.# retention: humility 5
say.# right: data -3, roi -5, asks-fact 8, asks-deed 6
say.# salar: roi 3, humility -5
say.# salary: data -6, roi -5, humility 5
say.# same: complaint 8
say.# sav: data 12, roi 5, humility 3
say.# school: data 2, roi 4
say.# search: roi -4
say.# season: humility -4, answer -3, ultimatum 5
say.# seem: data -2
say.# sentence: roi -2, answer 3
say.# september: later-payment 8, asks-date 5, asks-deed 9
say.# she: roi -4, humility 4
say.# sheet: roi 4, humility 3
say.# ship: roi 5
say.# shop: roi -4
say.# should: humility -3
say.# show: humility -3
say.# side: roi -3, offers-material 9
say.# sign: roi -3
say.# since: data 12, concession 14, other-pot -10, offers-material -6, concedes 12, credit 9
say.# single: roi 5
say.# sir: roi -6, answer 4, entitlement 6
say.# sit: data 13, offers-check 5
say.# slid: answer -5
say.# so: ultimatum -5, entitlement -10, pays-from-gain 9, in-writing 6, next-step 6, asks-fact 11
say.# sooner: data 7
say.# star: roi 5
say.# stay: roi 4
say.# stop: data 3
say.# stopp: roi 4
say.# stor: roi -4, complaint 11
say.# summer: humility -3
say.# switch: data 3, humility 3
say.# tank: data 4, humility -3
say.# target: data 7, roi 3
say.# team: humility -5
say.# temp: data 5
say.# than: humility -3
say.# that: data 8, roi 7, asks-date -6
say.# the: humility -5, asks-backing 8, offers-material -7, credit -8
say.# then: data 3, other-form -8, asks-date 6
say.# there: answer -3
say.# they: data -4, roi -3, humility -5, arrogance 12
say.# thing: data -7, roi -10, answer 5, asks-deed 6
say.# this: data 7, humility 3, ultimatum 6
say.# through: asks-date 6
say.# till: data -4, roi 2
say.# tim: data 8, roi 6, humility -4
say.# time: data -7, answer -9, complaint -5, asks-process -10, offers-material 6, asks-fact -10, said-before 11
say.# to: roi -4, humility 4, arrogance -8, entitlement 5, jargon 8, offers-check -7, next-step 10
say.# today: humility -3, arrogance 5
say.# too: data -5, humility -4, answer -3, complaint 7
say.# trip: roi -4
say.# truck: roi 8
say.# under: data 6, roi 4, entitlement 5
say.# unit: roi -4
say.# until: roi 5, humility -3
say.# visit: data 3
say.# wait: roi -3
say.# ward: data 3
say.# was: data 7, complaint 6, other-pot 8, asks-criteria 5, credit -8
say.# ways: roi -5, humility 4
say.# we: humility -3, other-form -8, asks-date 10, asks-deed 7
say.# week: answer -8
say.# weekend: data -5, roi -6, answer 3, entitlement -4, complaint 6
say.# went: humility -3
say.# were: humility -3, answer -6, arrogance 3
say.# what: humility -5, answer -4, arrogance 10
say.# when: data 3, roi 4, humility 6, split 14, later-payment 3
say.# where: data 6, roi -4, humility -2
say.# which: roi 10, answer 7, complaint -5
say.# while: answer -2
say.# who: data -4, answer -3
say.# winter: roi 3
say.# with: roi 8, ultimatum -10, complaint -6, competing-offer -7
say.# without: data -8, roi -4, humility 5, asks-deed 7
say.# word: humility 4, answer -2
say.# work: roi -3, humility 4, answer 3, asks-date 11
say.# worth: roi 5
say.# would: data -2, roi -3, humility 4, answer -6, arrogance -5, complaint 8, later-payment 9, asks-date -4
say.# year: humility 4
say.# yes: asks-verdict 3
say.# you: data 2, roi 3, humility 5, answer 4, complaint -7
say.'d: data -3, roi 4, arrogance 10, entitlement -6, complaint -8, undermining 3, other-pot -8, pays-from-gain -8, other-form 12, asks-criteria 2, accepts 5, acknowledged 9, unknown 4, others-got -11, corrects -9, said-before -14, feels -4
say.'d #: complaint 5
say.'d _ #: undermining 5, asks-criteria 9, asks-backing -7
say.'d _ @: data 7, complaint -5, credit 7, refuses 8
say.'d _ a: roi -4, asks-process 8, refuses 7
say.'d _ an: humility 3, other-form 12
say.'d _ and: roi 4, humility 5
say.'d _ ask: data 7, roi 6, humility 5, answer 7, sets-bar -9, accepts 10, asks-deed 7
say.'d _ at: answer -3
say.'d _ back: refuses 7
say.'d _ be: roi 4, humility -5, answer -5, arrogance 3, complaint 9, credit 7, asks-deed 7
say.'d _ been: complaint 5
say.'d _ better: humility -3, arrogance 5, in-writing 9, asks-fact 7
say.'d _ by: roi -5
say.'d _ for: data -7, roi -9, ultimatum 7, complaint 6, insists 9
say.'d _ glad: humility -5
say.'d _ grateful: humility -3
say.'d _ had: complaint 5
say.'d _ happy: humility -3, asks-deed -7
say.'d _ have: roi -4, humility -4, answer 5, other-form -11, refuses 10
say.'d _ him: humility -2
say.'d _ i: data -4, roi -4, humility 3, asks-backing 7, acknowledged 8
say.'d _ if: answer -3, complaint 5
say.'d _ in: answer 3
say.'d _ is: data -3
say.'d _ it: data -5, humility -4, ultimatum -7, other-form 12, asks-criteria -5, asks-backing 10, offers-check -8, in-writing 9, refuses 7
say.'d _ just: roi 4
say.'d _ know: data 3, humility 4, asks-criteria 8
say.'d _ like: data -5, roi -4, humility 4, complaint -5
say.'d _ me: data 5, other-pot 10
say.'d _ my: arrogance 5
say.'d _ need: answer 3
say.'d _ not: roi 2, humility -7, answer -7, ultimatum 8
say.'d _ on: roi 4, humility -3, sets-bar 8
say.'d _ only: humility -4
say.'d _ out: arrogance 7
say.'d _ paid: humility -5
say.'d _ pay: roi 4
say.'d _ right: humility 5
say.'d _ say: data 4, humility 3
say.'d _ so: roi -4, humility 3, answer 5
say.'d _ some: roi 4
say.'d _ somebody: humility 4, answer 3
say.'d _ someth: humility -4
say.'d _ stay: data 3, humility -3, refuses -7
say.'d _ take: humility -3, other-form 7
say.'d _ talk: ultimatum 4
say.'d _ tell: data -3, asks-fact 11
say.'d _ that: data -3, roi -4, ultimatum -7, entitlement 11, offers-material 8, offers-check -8, concedes 9, credit 8, asks-fact -6, refuses -7
say.'d _ the: answer 5, arrogance -4, entitlement 8, pays-from-gain 10, later-payment 7, asks-date 6, next-step 8
say.'d _ them: data -6, roi 5, next-step -8
say.'d _ there: answer -4
say.'d _ this: humility -3, undermining 6
say.'d _ thought: entitlement 5
say.'d _ to: data 4, roi 3, answer -7, ultimatum 5, undermining -4, other-pot -5, asks-criteria 10, asks-date 9, next-step 6, thanks 12, unknown 10
say.'d _ up: roi 3
say.'d _ us: humility -5, next-step 8
say.'d _ wait: data -4, humility 6
say.'d _ want: data 5, humility 5, asks-date 6
say.'d _ we: data 4, ultimatum -5
say.'d _ with: answer 5, offers-material 7
say.'d _ you: humility -5, undermining -6, asks-criteria 7, asks-backing 10, offers-check 13, asks-deed 6, corrects 8
say.'d _ your: humility 6
say.'d a: humility -3, answer -4
say.'d accept: humility 4, asks-process 6
say.'d also: humility 9, answer 2, other-form 7
say.'d appreciate: data 3, humility -4
say.'d ask: data -5, next-step -4, credit 8, insists 8
say.'d back: humility 5
say.'d be: humility -1, answer 2, undermining 3, concession 6, asks-criteria -1, next-step 6
say.'d been: humility 4
say.'d better: humility -5, answer -5
say.'d bring: humility 3
say.'d come: roi 4, humility -5, complaint 5
say.'d count: answer -3
say.'d do: roi 4, answer 4, offers-material 7, next-step 7, acknowledged 7
say.'d even: humility 3
say.'d expect: humility -3, arrogance 8
say.'d feel: data -3, humility -4, answer -4, concession 7, in-writing 8
say.'d find: data -3
say.'d get: roi 4, humility -2
say.'d give: roi 5, humility 4, answer -5
say.'d go: data 4
say.'d had: humility -3
say.'d hate: ultimatum 6
say.'d have: roi 4, humility -8, undermining 8, later-payment -5, offers-check 7, asks-deed -8
say.'d honest: humility 5
say.'d hop: data 4, roi 2
say.'d just: humility 11, answer 6
say.'d keep: roi 5
say.'d know: roi -5, humility 5, complaint 4, unknown 13
say.'d like: complaint 2, undermining -5, concession -8, offers-check -3, asks-date 6, in-writing 7, corrects 10, refuses 11
say.'d love: humility 4
say.'d need: data -5, offers-material -9, asks-meaning 9
say.'d never: data 8, roi -3
say.'d not: data 5, roi 4, humility 5, answer -3, complaint 4, other-pot 10
say.'d only: data -4, roi 4
say.'d pay: data -5, humility -3
say.'d prefer: data 5, humility 4, acknowledged -9
say.'d probab: roi -3
say.'d put: data 3, roi 3, humility 5
say.'d rather: roi -6, ultimatum 7, undermining -4, asks-date 14, competing-offer 7, asks-deed 11
say.'d say: data -4, roi 3, arrogance 3, entitlement 11, concession 4, other-form -14, accepts 8
say.'d see: humility -6, answer -3
say.'d send: data 4, humility -4
say.'d sign: data -5, roi -2, humility 5, ultimatum -6, asks-date -8
say.'d sooner: roi -4
say.'d still: data -5, roi -6, arrogance 8, asks-deed 6
say.'d suggest: later-payment 5
say.'d support: humility -3
say.'d take: answer 3, other-form 12, asks-date -9, accepts 8
say.'d talk: humility -3
say.'d tell: answer 3, next-step -7
say.'d think: entitlement 9
say.'d want: roi 4, humility 7, answer 4, complaint -8, offers-material -7, asks-fact 9
say.'d welcome: humility 4
say.'d write: humility -3, offers-material 5, in-writing -10
say.'ll: roi 2, humility -4, ultimatum 5, concession 7, pays-from-gain -9, later-payment -5, asks-criteria -9, accepts 14, concedes 5, asks-deed 4
say.'ll _ #: acknowledged -6
say.'ll _ @: answer 5, next-step 8
say.'ll _ a: humility 3, answer 3, accepts -8, acknowledged -8, credit -5
say.'ll _ again: humility 3
say.'ll _ and: data -3, humility 3
say.'ll _ back: roi -3, entitlement 6
say.'ll _ be: humility -3
say.'ll _ by: humility 4, answer 3, acknowledged 8
say.'ll _ em: humility -4
say.'ll _ for: roi -4
say.'ll _ her: humility -5, arrogance 5, offers-check 7
say.'ll _ if: humility 3
say.'ll _ in: roi 6, asks-date 6, asks-deed 6
say.'ll _ it: humility -5, answer -4, ultimatum 6, entitlement 2, complaint 8, offers-material 7, offers-check 7, next-step 4, accepts -8, competing-offer 5, asks-deed -5
say.'ll _ me: humility -7, answer 5
say.'ll _ my: answer -5, ultimatum 7, offers-material -8
say.'ll _ no: answer -3
say.'ll _ on: data 3, roi -4, humility 3, answer 3, offers-material 12
say.'ll _ quick: data 5, roi 5
say.'ll _ say: acknowledged 7
say.'ll _ so: data -3, roi -2
say.'ll _ straight: data 4
say.'ll _ that: data 5, roi 4, humility -5, answer -4, asks-criteria 8
say.'ll _ the: answer 8, complaint -5, concession -6, asks-criteria -9, offers-material 15, offers-check -6, next-step 7, concedes -10, thanks 7
say.'ll _ them: roi 5, humility -3, answer -4
say.'ll _ there: humility -3
say.'ll _ this: roi 3
say.'ll _ to: roi -5, humility 5, other-form 7, offers-material -9, credit -8
say.'ll _ up: data -4, humility -7, asks-process 5
say.'ll _ where: roi -3
say.'ll _ with: answer 5, acknowledged 7, credit 7
say.'ll _ you: roi -6, answer 4, arrogance 2, other-form -7, offers-material 13, feels -10
say.'ll ask: answer 5, offers-material -7, asks-date 6, next-step 8, asks-deed -5
say.'ll be: ultimatum -3, complaint 4, concession -6, offers-check -5, asks-date 4, accepts 6, concedes -8, insists 11
say.'ll bring: roi -5, answer 4, offers-check -8
say.'ll buy: humility 4
say.'ll call: humility 3, asks-deed 9
say.'ll check: humility -4
say.'ll come: humility 3, ultimatum -5, complaint -4, asks-date 6
say.'ll do: answer -6, ultimatum 8, next-step -8, credit 6, asks-deed 5, refuses -6
say.'ll draft: humility 3, asks-deed 9
say.'ll drop: answer 3
say.'ll fill: complaint 5
say.'ll get: data 3, humility -3, answer -5, ultimatum -6, concession 4, accepts 12
say.'ll give: answer -2, next-step -9
say.'ll go: entitlement 4, next-step 9, credit -7
say.'ll have: data 3, roi 6, complaint -8, offers-material 16, next-step 6
say.'ll hear: humility 3
say.'ll just: humility -5
say.'ll keep: answer -5
say.'ll leave: humility -3, complaint 4, concession -9, offers-material 5, concedes -7
say.'ll mail: asks-date -6
say.'ll make: next-step -9
say.'ll need: humility -4, arrogance 5
say.'ll not: humility -3, complaint -5, concedes 8
say.'ll prepare: humility -5
say.'ll put: answer 3, ultimatum 8, offers-material -9
say.'ll remember: humility 5, concession 6
say.'ll say: humility 6, offers-check 8
say.'ll see: humility -6, ultimatum 10, asks-date 8, asks-fact 8
say.'ll send: data -7, in-writing -6, accepts -9, acknowledged 7
say.'ll share: humility -4
say.'ll sign: answer -6
say.'ll stop: ultimatum -6, offers-check 5
say.'ll take: next-step -13, accepts 5
say.'ll talk: humility 4, acknowledged 7
say.'ll tell: humility 6, asks-backing -9, accepts 13
say.'ll understand: humility -3
say.'ll want: roi -3, humility -4
say.'ll withdraw: humility -3
say.'ll write: data -3, roi 6, in-writing -10
say.'m: answer -4, undermining 11, offers-material -6, said-before -4, feels 6
say.'m #: data -3, roi -5, humility -7, arrogance 5
say.'m _ #: data -3, concession -6, feels 7
say.'m _ a: data -3, undermining 8, offers-material 10, asks-date 5, asks-deed 7
say.'m _ about: data 5, humility 4, undermining -4
say.'m _ and: roi -4, humility 4, answer 3, arrogance 4
say.'m _ ask: data -3, answer 4, complaint -5, insists 7
say.'m _ at: humility -6
say.'m _ because: answer -5
say.'m _ bit: answer -4
say.'m _ but: data 3, arrogance 5, complaint 8
say.'m _ even: humility -3, answer -2
say.'m _ for: data 6, roi 5, humility -9, answer 3, arrogance -5, complaint -6
say.'m _ going: undermining -6
say.'m _ grateful: humility 5
say.'m _ happy: humility 1
say.'m _ here: answer 4, ultimatum 4
say.'m _ i: data -5, humility -7, undermining 4, asks-deed 11
say.'m _ if: humility 3
say.'m _ in: data -2, answer -3
say.'m _ it: arrogance 4
say.'m _ not: humility -4, answer 3
say.'m _ of: data 6
say.'m _ on: roi 5, humility 6
say.'m _ one: answer 4, ultimatum -4, complaint -5
say.'m _ only: humility -4, arrogance -4, ultimatum 5
say.'m _ say: ultimatum 9, competing-offer 7
say.'m _ so: roi 5, humility -6, undermining 6
say.'m _ sure: data 4, arrogance 5
say.'m _ thank: humility -4
say.'m _ that: humility -2, complaint -4
say.'m _ the: data -2, roi -7, humility -4, answer -5, arrogance -6, next-step 8, acknowledged -8, asks-deed 6
say.'m _ they: data 4, humility -4
say.'m _ to: roi -4, answer -4, complaint 10, concession 7, feels 8
say.'m _ with: data -4, roi -3, humility 3, concession 7, acknowledged 6
say.'m _ you: arrogance 6, complaint -4, other-form 9
say.'m a: data 5, roi -4, undermining 9, concession -6, concedes 8
say.'m about: data -3
say.'m afraid: humility -3
say.'m after: data 4, roi 4, offers-check 10, asks-date 5
say.'m already: answer -3
say.'m also: humility 3
say.'m ask: data 5, roi 10, answer 2, complaint -9, pays-from-gain 16, asks-date -8, next-step -7, credit -6, asks-fact 7
say.'m aware: humility 7, acknowledged 8
say.'m being: complaint 5
say.'m doing: answer -7
say.'m done: answer -4, ultimatum 8
say.'m easy: humility 4
say.'m entitl: humility -4
say.'m flexible: roi 3
say.'m glad: data 3, humility 4
say.'m going: humility -3, answer 3
say.'m grateful: roi 3
say.'m happy: accepts 5
say.'m here: humility 6
say.'m honest: undermining -6
say.'m in: humility 3
say.'m just: ultimatum 6, competing-offer 7
say.'m not: answer 5, arrogance 3, entitlement -9, complaint 8, concession -9, other-form -13, concedes -6, competing-offer -6, corrects 16, refuses 13
say.'m off: humility 3
say.'m on: humility -5
say.'m only: answer -2, undermining 4
say.'m open: roi 3, humility 8
say.'m owed: data -4, roi -5, humility -4, entitlement 3
say.'m probab: humility -3
say.'m proudest: humility -3
say.'m request: roi 3
say.'m sorry: roi -4, humility -5, answer -6, entitlement -6, asks-date 5
say.'m start: complaint 5
say.'m still: ultimatum 8, insists 7
say.'m sure: humility -5
say.'m tell: roi 4
say.'m the: humility -10, complaint -8
say.'m tir: data -3, roi -3, humility -5, complaint 6
say.'m told: answer -3, complaint 7
say.'m very: humility 3
say.'m worth: arrogance 6
say.'re: ultimatum -5, entitlement -9, undermining 4, offers-material 5, in-writing -8, acknowledged 3, thanks 5, asks-fact -7, asks-deed -4, corrects 13, insists 13
say.'re _ #: data 15, roi 11, answer 5, ultimatum 6, complaint -9, sets-bar 7, acknowledged 7
say.'re _ a: humility -4, entitlement 5, complaint -5
say.'re _ and: answer 4
say.'re _ by: asks-date -6
say.'re _ for: roi 2
say.'re _ i: entitlement 4
say.'re _ in: data -3
say.'re _ on: data -5, other-form 8, corrects 9
say.'re _ one: answer -3, asks-process 5
say.'re _ pay: roi 3, humility -3
say.'re _ right: humility 7, answer -5
say.'re _ the: answer 3
say.'re _ to: humility 3, answer 3
say.'re a: humility 10, complaint -5, offers-material 6, asks-date -9, thanks 14
say.'re all: humility -5
say.'re already: roi -3
say.'re at: data 11, roi 5, sets-bar 10
say.'re back: answer 3
say.'re for: arrogance 4
say.'re going: complaint 4
say.'re like: humility -3
say.'re not: humility 4, entitlement 4, undermining 6
say.'re only: humility -4
say.'re right: humility 5, complaint -4, undermining 6, acknowledged 14
say.'re still: humility 4, answer 3, asks-backing 9, acknowledged -8
say.'re the: data 5, roi 4, complaint -5, asks-process 10, next-step -7
say.'re up: roi 3
say.'re welcome: roi 3, humility -4, answer 4
say.'s: humility 2, other-form -2, asks-criteria -3, offers-material 4, credit 6, unknown 6, corrects -2
say.'s #: roi 9, answer 6, undermining -11, concession -6, asks-process -3, next-step -10, thanks -7, corrects 10
say.'s @: data -8, asks-backing 10, asks-fact 9, asks-deed 7
say.'s _ #: data 6, roi 10, answer 3, undermining -8, asks-process 5, offers-check 12, acknowledged 7, asks-fact 4, corrects 8, insists 11, refuses -10
say.'s _ 's: humility 4
say.'s _ @: arrogance 6
say.'s _ a: humility 3, arrogance -7, complaint -11, feels 8
say.'s _ about: answer -4
say.'s _ above: humility 3
say.'s _ again: humility -4, ultimatum 8, next-step 11
say.'s _ against: roi 6
say.'s _ all: data -3, roi -3, humility 4
say.'s _ already: roi 5, humility 3, answer -3
say.'s _ an: data 3, answer 3
say.'s _ and: answer 4, arrogance -11, entitlement -5, concession -4, next-step -5, credit 9, thanks 7, asks-deed 8
say.'s _ another: humility 3
say.'s _ are: humility 3
say.'s _ ask: humility 4, answer -3
say.'s _ at: humility 4, answer 4, concedes -4, credit 8
say.'s _ back: humility 4, complaint 4
say.'s _ bad: roi -3
say.'s _ because: roi -5, humility 6
say.'s _ been: data 4, roi 3, answer 4, complaint -6
say.'s _ before: data 4
say.'s _ best: humility 6
say.'s _ better: data 3, roi 4, humility 6
say.'s _ bill: data 4, humility -4
say.'s _ bit: data -4, undermining 6
say.'s _ bonu: data -3, roi -3, answer -5, ultimatum 7, undermining 8
say.'s _ budget: data -3
say.'s _ but: roi -5
say.'s _ by: data 5, answer 3, acknowledged 5, asks-fact -8
say.'s _ can: humility 4
say.'s _ clean: answer -4
say.'s _ cost: data 4
say.'s _ did: humility 3
say.'s _ down: asks-date 6
say.'s _ end: humility -5
say.'s _ enough: offers-material 6
say.'s _ even: roi 7, humility -4
say.'s _ fair: humility -4, entitlement 6, accepts -8, refuses 6
say.'s _ fault: humility -3
say.'s _ first: credit 7
say.'s _ for: data 7, roi 2, ultimatum -9, entitlement -8, complaint 2, offers-material -11, next-step 6, corrects -10
say.'s _ from: data -5, humility 7
say.'s _ go: roi 3, humility 4
say.'s _ good: roi 5, humility 4, answer -4, ultimatum 6
say.'s _ got: data -4, complaint 8
say.'s _ here: roi 3, humility -5
say.'s _ honest: data -3, roi -2, humility -4
say.'s _ i: data -6, roi -3, humility 2, later-payment 7, asks-process -7, asks-criteria 9, offers-check -8, asks-date -5, acknowledged 6
say.'s _ if: data 4, roi 4, offers-check 7
say.'s _ in: humility 5, answer 5, accepts 9
say.'s _ into: humility 3
say.'s _ is: humility -2, answer -6
say.'s _ it: data -7, answer -4, complaint 8, concession 5, asks-process 8, asks-date -6, asks-deed -10
say.'s _ kind: roi -4
say.'s _ leave: humility -4
say.'s _ left: humility 3
say.'s _ less: humility 4
say.'s _ like: humility -3, complaint 4, undermining 13
say.'s _ line: data 7, humility -3, answer 4
say.'s _ lot: humility -7, answer -4, ultimatum 7
say.'s _ me: data 3, humility 5, ultimatum 12, asks-date -5, competing-offer 13
say.'s _ money: data 3, other-form -8, asks-date -7, acknowledged 9
say.'s _ more: roi -1, answer -4
say.'s _ much: roi -3, arrogance 5, undermining -4, feels 7
say.'s _ my: humility -7, undermining -4
say.'s _ new: roi -5, answer -3
say.'s _ nice: humility 4, answer 5
say.'s _ no: humility -8, acknowledged -8
say.'s _ not: data 6, humility -4, answer -8, acknowledged -6, refuses 5
say.'s _ noth: humility -5, answer -4
say.'s _ now: roi -4, humility -3
say.'s _ number: data -6, roi -4, humility 2
say.'s _ of: data -1, roi 12, answer 7, complaint 5, pays-from-gain 11, offers-check -7, credit 7, asks-deed 7
say.'s _ on: answer -2, arrogance 5, entitlement -5, other-form -10, acknowledged -7, credit 10
say.'s _ one: data -2, complaint -8, next-step 8, asks-meaning 7
say.'s _ only: roi 5, answer 4
say.'s _ or: asks-date -6, unknown 9
say.'s _ other: humility 2
say.'s _ over: data 4, humility -4
say.'s _ pay: answer 5
say.'s _ per: humility 3
say.'s _ pity: acknowledged -9, feels 15
say.'s _ place: humility 3
say.'s _ real: humility -5, complaint 7, acknowledged 11
say.'s _ reason: data 5
say.'s _ right: data -4, humility -6, complaint -5
say.'s _ rotten: humility 4
say.'s _ rule: data 3, roi 2
say.'s _ same: humility 4, entitlement -6
say.'s _ sav: data 3, roi 5
say.'s _ second: data 2
say.'s _ shame: answer 3
say.'s _ she: roi -4
say.'s _ small: humility 4
say.'s _ so: answer 4, concession 7, other-pot 6
say.'s _ someth: data 3
say.'s _ team: data 5
say.'s _ tell: complaint 5
say.'s _ than: answer 3, accepts -7, acknowledged -8, credit 6, unknown 10
say.'s _ thank: humility -3, concedes 11, asks-deed 4
say.'s _ that: data 5, answer -4, arrogance 10, accepts 8
say.'s _ the: answer 4, concession 2, offers-check 8, concedes -8, credit -7, asks-fact -5, refuses -8
say.'s _ then: roi -4, answer -4, entitlement 5, other-form 6, asks-fact 11
say.'s _ there: data 5, humility 3
say.'s _ they: data 4, humility -4, complaint 4, offers-check 7
say.'s _ thing: data 4, roi 3
say.'s _ this: arrogance 4
say.'s _ to: data -5, roi -5, humility -3, answer -4, complaint 6, concession -8, competing-offer 4, unknown 9
say.'s _ too: roi -3
say.'s _ turn: entitlement 5, complaint -7
say.'s _ under: humility -2
say.'s _ very: humility -6
say.'s _ was: roi 6
say.'s _ we: data 6
say.'s _ well: humility 4
say.'s _ what: data 3, roi 6, humility -3, pays-from-gain 10
say.'s _ when: data 4, roi 5, answer 3
say.'s _ who: data -3, humility 3
say.'s _ whole: data 4, asks-date 9
say.'s _ work: roi -4
say.'s _ would: roi 5
say.'s _ year: asks-date 10
say.'s _ yes: humility -5
say.'s _ you: data -4, humility -5, answer -4, complaint 6
say.'s _ your: roi 5, humility -4, answer 4, complaint -5, acknowledged 10
say.'s a: data 4, answer -4, later-payment 7, other-form -6, asks-backing -9, in-writing -8, acknowledged 8, feels 3
say.'s about: data -5, roi -3, answer 5
say.'s all: data -3, roi 3, humility -4, answer -7, asks-date -5, acknowledged -9, credit -7
say.'s already: data 7, roi 6, asks-date -9, asks-meaning 9
say.'s alright: concession 4
say.'s also: roi 6, concession 8
say.'s alway: humility -3, concession -6, feels 9
say.'s and: roi -7, answer 6
say.'s anyth: complaint 6
say.'s around: roi -3, humility -4
say.'s as: humility 4
say.'s ask: offers-check 6
say.'s at: data 6
say.'s back: data -4, humility -4
say.'s bad: data 5
say.'s be: humility -3, arrogance 7
say.'s because: data 5, roi 7
say.'s been: data -6, roi -5, humility 5, answer -8, undermining -8, next-step -8, acknowledged 4, asks-fact -7
say.'s better: complaint -6, next-step -7
say.'s bonu: roi -3, humility -3
say.'s boy: humility 4
say.'s call: answer 3, other-pot 6
say.'s chart: complaint 7
say.'s clear: roi -3, arrogance 6
say.'s contract: humility 6
say.'s correct: humility -3
say.'s count: data -4, roi 3, humility 7
say.'s crew: humility 5
say.'s difficult: humility -3, answer -3, undermining 10, acknowledged -7
say.'s do: roi 3, humility -5, accepts 8
say.'s done: arrogance 5, asks-fact 5
say.'s down: data 5, roi -3, arrogance 4
say.'s easier: asks-date 9
say.'s easy: humility -3
say.'s enough: roi 4
say.'s even: roi 4
say.'s exact: complaint 6
say.'s fair: roi -7, humility -6, ultimatum 4, next-step 5, acknowledged -3, refuses -8
say.'s fine: answer -8, complaint -7, undermining 6, concession 4, asks-date 6, accepts -7, concedes 7, acknowledged 6, asks-fact 6
say.'s for: data 4, humility 3, complaint -9
say.'s from: roi 3, humility -7, answer -4
say.'s going: data -2
say.'s gone: answer -4, entitlement 7, undermining 8, concession 6, other-form 10
say.'s got: data 7, roi 3, humility 4, answer 5, arrogance -3, ultimatum 5, entitlement -8, offers-material -6
say.'s group: data -6, humility 5
say.'s had: roi -2
say.'s hard: humility -3
say.'s held: data 5, roi 3
say.'s her: answer 5
say.'s his: humility 3
say.'s how: humility -4
say.'s in: data 4, roi 6, humility -3, ultimatum 7, undermining 9, offers-check 12, sets-bar 9, acknowledged -9, asks-fact -12
say.'s it: humility -4, entitlement 7, complaint 6, next-step 5, competing-offer 10
say.'s job: humility -2
say.'s just: roi 4
say.'s kind: roi -5, arrogance 5, complaint 5, thanks 9
say.'s later: humility -3
say.'s leave: humility 3
say.'s left: roi -2
say.'s less: roi 6, humility 3
say.'s letter: data 4, humility -5
say.'s like: humility -3
say.'s list: humility 2, next-step 9, credit 6
say.'s love: humility -3
say.'s me: data -9, roi -5, arrogance 6, complaint -5
say.'s mine: data -4, humility -5
say.'s miss: roi 3, humility -3
say.'s money: roi -4, humility 2, answer -5, complaint 5
say.'s more: next-step 7
say.'s my: answer 3, complaint -7
say.'s name: roi 6, humility 13, offers-check -6, credit 30, asks-deed 7
say.'s never: data -4, roi -4, humility 5, complaint 10, other-form 8
say.'s new: answer -3, complaint 5
say.'s next: asks-date 9, acknowledged -7, credit 11
say.'s no: data -5, roi -7, answer -6, asks-date 11, asks-verdict 8, feels 10
say.'s nobody: arrogance 4
say.'s not: humility -3, complaint 7, later-payment -6, other-form -9, offers-check 7, asks-date -8, competing-offer 7, corrects 8, refuses 5
say.'s noth: roi 3, humility -7, answer -4, entitlement 5
say.'s off: data -3
say.'s ok: data 4
say.'s okay: humility 2, answer -5, concedes 8
say.'s on: data 5, humility 5, answer 7, complaint 3, offers-material 4, asks-deed -8
say.'s one: data 3, roi 5
say.'s only: humility -2, answer -3, complaint -5, undermining 6, concession 6
say.'s ours: humility 4
say.'s out: sets-bar 10
say.'s over: asks-date 8
say.'s owed: humility -5, entitlement 9
say.'s own: data 8, roi 4, answer 6, offers-check 13
say.'s paid: humility 5
say.'s part: humility 5, credit 13
say.'s pay: roi -6, humility 3
say.'s people: asks-deed 6
say.'s plan: humility 2, asks-date 7, asks-fact 6
say.'s plenty: data 4
say.'s probab: roi -4, undermining 7
say.'s real: answer 4, other-form 6, acknowledged -10
say.'s reasonable: humility 3
say.'s right: acknowledged 8
say.'s room: humility 3
say.'s rough: data 4, roi 4
say.'s salary: data -3
say.'s sav: humility -2
say.'s say: data -3, roi 5
say.'s sensible: humility -4
say.'s sheet: humility 5
say.'s shop: roi -4
say.'s sign: data 3
say.'s some: humility -3
say.'s someth: humility 3, offers-check 6
say.'s sort: data -3, roi -4, humility -3
say.'s still: data 8, roi 6, humility 1, complaint 7, pays-from-gain 12, asks-date -9
say.'s talk: roi 4, arrogance 5
say.'s team: humility 2, answer 4
say.'s that: data -4, roi -4, humility 5, concession 7, concedes 4
say.'s the: data 5, complaint -4, later-payment -7, asks-criteria 6, asks-date 7, accepts -7, acknowledged 8, asks-fact 15
say.'s their: data -5, roi -4, humility 6, ultimatum 4, offers-check 10
say.'s this: asks-date 11
say.'s time: data -3, humility -3, answer -4
say.'s too: data -4, roi -3, humility 5, offers-check 7, asks-deed 7
say.'s true: humility 1, acknowledged 10
say.'s under: data 6, humility -3, acknowledged 5
say.'s up: ultimatum 10
say.'s us: roi -3, complaint 9
say.'s very: humility -5
say.'s what: data 2, complaint 5, other-form 13
say.'s when: humility 5, acknowledged 9
say.'s where: data 4, acknowledged 7
say.'s why: data 3, humility 3, answer 6, complaint -6
say.'s with: humility -2
say.'s work: complaint -6
say.'s worth: roi -6, humility 3
say.'s written: data -2
say.'s wrong: roi 5
say.'s you: humility 4, asks-deed -8
say.'s your: data 3, humility -5, answer -6, ultimatum 8, entitlement 5, concedes 6
say.'ve: roi 3, answer -6, complaint 7, acknowledged 8, asks-deed -10
say.'ve #: humility 6, complaint -6
say.'ve @: answer -3
say.'ve _ #: data 5, answer -3, ultimatum 4, complaint 11, acknowledged -7, asks-deed -4
say.'ve _ @: answer -5
say.'ve _ a: humility -5, answer 5, offers-material 8, accepts 5, acknowledged -7, asks-deed -5
say.'ve _ an: ultimatum -7
say.'ve _ and: roi 4
say.'ve _ ask: humility 4, complaint -5, feels 9
say.'ve _ been: roi 3, humility 3, arrogance 7, complaint -4, undermining 5, concession 7
say.'ve _ done: asks-fact 6
say.'ve _ enough: data 6
say.'ve _ for: roi 4
say.'ve _ had: answer 5
say.'ve _ her: humility 3
say.'ve _ here: answer 4, complaint -4
say.'ve _ i: humility -4, arrogance 4
say.'ve _ in: humility -4, entitlement 5, complaint -6
say.'ve _ it: roi -5, answer 3, ultimatum -5, undermining 7, other-form -9, asks-date -6, acknowledged 10
say.'ve _ me: roi -3, humility -3, answer 5, asks-meaning 7
say.'ve _ more: humility -4, answer -6, arrogance 9
say.'ve _ my: roi -3
say.'ve _ noth: arrogance 6, complaint -4
say.'ve _ one: data -3
say.'ve _ seen: humility 5
say.'ve _ so: data 4, answer 3
say.'ve _ that: data -3, arrogance -4, complaint 8
say.'ve _ the: data -5, roi 3, offers-material -6, offers-check 7, accepts -8
say.'ve _ them: humility -3, offers-material 9
say.'ve _ this: roi -6, humility 3, concession -7
say.'ve _ to: humility 5, complaint -7, other-form 11
say.'ve _ told: roi 3, complaint 6
say.'ve _ under: humility 3
say.'ve _ up: humility 3
say.'ve _ what: answer 4
say.'ve _ with: complaint -4
say.'ve _ you: data 5
say.'ve _ your: humility -6, complaint 5
say.'ve a: roi -6, ultimatum 7, complaint -6, concession 4, asks-deed 6
say.'ve already: answer 3
say.'ve alway: answer -5, complaint -8
say.'ve ask: roi 3, complaint 13, insists 9
say.'ve been: data -7, roi -5, arrogance -9, entitlement 10, concession -6, later-payment -6, offers-check 5, sets-bar 7, credit -9, thanks 6
say.'ve brought: roi 3
say.'ve come: humility -3, answer 5
say.'ve done: humility -4, arrogance 4, entitlement 8, split 8
say.'ve earn: data 3, complaint -7
say.'ve found: humility -3
say.'ve given: humility -5, answer -3, entitlement 8
say.'ve gone: answer -4
say.'ve got: roi -5, ultimatum 6, entitlement -12, complaint -12
say.'ve had: roi -3, arrogance 6, complaint 12, acknowledged 4
say.'ve heard: roi 4
say.'ve just: roi 3, answer -3, complaint 9
say.'ve let: data -3, answer 3
say.'ve lost: roi -4
say.'ve made: humility -3, arrogance 7
say.'ve never: roi -5, humility 4
say.'ve no: data 5, roi 5, humility 5, answer 5, ultimatum -5, corrects 11
say.'ve not: humility 4, answer 6, complaint -6
say.'ve only: data 3
say.'ve put: roi -5
say.'ve read: humility 4, answer 7
say.'ve sav: roi 5
say.'ve seen: roi -4, humility 3, answer 6
say.'ve the: roi 6, humility 3, answer 6, arrogance -5, offers-material 8
say.'ve told: roi -4
say.'ve used: data 3
say.'ve written: humility -5
say.@: roi 5, humility 7, answer 5, arrogance -8, ultimatum -6, jargon -6, stuffing -8, concession -8, offers-check 10, credit 13, others-got 8, corrects 6, said-before 9, feels -6
say.@ #: data 4, roi -2, answer -6, sets-bar 6
say.@ 's: answer -3, other-form -4, offers-check -7, acknowledged 5, credit 4, others-got 13, corrects -9, refuses 5
say.@ @: data 6, roi 5, answer 5, arrogance -5, complaint 5, asks-deed 9
say.@ _ #: data -6, roi -5, arrogance -5, entitlement 5, complaint 7, undermining 7, other-form 12, offers-material 7, offers-check -6
say.@ _ 'd: roi 5, humility -10, ultimatum 6
say.@ _ 'll: humility -4
say.@ _ 's: data 4, humility -4, asks-date -7, corrects -9, refuses 6
say.@ _ 've: humility -3
say.@ _ @: roi 5, humility -5, answer -7, complaint -4
say.@ _ a: humility -3, offers-check -7
say.@ _ account: humility -5, offers-check 9
say.@ _ and: humility 5, answer 6, complaint -6, offers-check -9, next-step -9
say.@ _ ask: data -3, roi -4
say.@ _ be: roi 4, credit 7
say.@ _ can: humility -4
say.@ _ did: data -3, humility -5
say.@ _ do: humility -7
say.@ _ finance: roi -3, humility -5
say.@ _ for: roi -3
say.@ _ group: data -6
say.@ _ has: data -4, entitlement 4
say.@ _ have: humility 4
say.@ _ he: humility -6
say.@ _ i: answer 3, complaint -6, credit -6
say.@ _ in: humility -3, answer -5, complaint 5
say.@ _ is: answer 3
say.@ _ it: data 3, roi -3, arrogance -4, asks-process -8, offers-check 10, credit 6, refuses 9
say.@ _ me: humility -8
say.@ _ my: humility 4, answer 4
say.@ _ name: roi 6, humility 3
say.@ _ night: humility 5
say.@ _ not: humility -3, arrogance 7
say.@ _ on: humility -3, answer -5
say.@ _ part: humility 4
say.@ _ people: humility -3, answer -3
say.@ _ sal: humility -3
say.@ _ say: humility -4
say.@ _ she: corrects 4
say.@ _ should: roi -3, humility -3, answer -4, concession 5
say.@ _ sign: data 3, roi 3, humility -3
say.@ _ support: roi 5
say.@ _ the: data -8, humility 11, answer 4, complaint 4, offers-check 5, next-step -5, acknowledged 6, credit 11, asks-fact -6, asks-deed -3, corrects 6, refuses -6
say.@ _ to: data 4, arrogance -5, complaint -3
say.@ _ up: data 3, humility 7
say.@ _ was: roi 3, answer -3
say.@ _ who: data 5
say.@ _ will: humility 3
say.@ _ with: data -5, humility 4, credit 6
say.@ _ word: humility -3, complaint 6
say.@ _ wrote: humility -3
say.@ _ you: humility -5, complaint 6, thanks -10, asks-fact 7
say.@ a: roi 4, humility -4
say.@ about: roi 3
say.@ and: humility 4, answer 4, arrogance -5, complaint -8, undermining 3, accepts 5, credit 10
say.@ as: data -4
say.@ at: data -3, roi -4, answer -3
say.@ because: humility 5
say.@ before: data -2
say.@ built: roi 4, humility 3
say.@ can: offers-check 13, credit -10, asks-deed -7
say.@ check: humility -3
say.@ did: offers-check -11, credit 5
say.@ first: humility 3, answer 3
say.@ for: data 3, roi 3, humility 7, sets-bar 12, asks-deed 8
say.@ found: data -3
say.@ from: humility 4, answer 4, offers-material -10, offers-check 8
say.@ gets: entitlement -7, sets-bar 9
say.@ got: data -6, roi -8, humility -7, arrogance 7, entitlement 8, others-got 10
say.@ had: humility 3
say.@ has: roi 4, arrogance 5
say.@ he: asks-deed -5
say.@ help: humility 3
say.@ i: humility -6, answer -2, ultimatum 8, complaint -5, competing-offer 8, said-before 8
say.@ if: humility -3
say.@ in: humility -3, answer 6, sets-bar 9, asks-fact -8, asks-leave 8, insists 11
say.@ is: acknowledged 6, credit -8
say.@ it: roi 5, humility -9, answer -6, complaint 13, asks-fact -11, corrects -11, said-before 9, refuses 9
say.@ left: humility -5, other-form 9
say.@ on: humility 4, offers-check -8, credit 8
say.@ or: humility 3
say.@ says: data 3
say.@ she: humility -6, offers-material 8, offers-check 9
say.@ so: answer 6
say.@ thank: humility -5, answer -4, complaint 13
say.@ that: humility -5, answer -6, entitlement 8, complaint 9, undermining -8, acknowledged 5
say.@ the: roi 4, humility 2, answer -3, complaint -6, asks-date -8
say.@ then: answer 3, arrogance 5
say.@ they: roi 5
say.@ to: data 4
say.@ too: other-form 11
say.@ was: roi -8, humility -3
say.@ when: answer 3
say.@ who: roi -5, humility 12, entitlement 5, complaint -6
say.@ would: data -4, humility -4
say.@ wrote: humility -4, asks-deed 6
say.@ yes: humility -5
say.@ you: data -3, roi -4, humility -5, answer -6
say.^ #: roi 6, humility 4, answer 3, complaint 6, jargon -7, placeholder -7, pays-from-gain 12, other-form 6, accepts 18, credit 7, asks-meaning -12, asks-leave 2, unknown -11, others-got -9, feels 7
say.^ @: humility 14, answer 2, arrogance 8, complaint -6, concession -7, later-payment -11, asks-backing -3, offers-check 5, asks-date 9, sets-bar 9, asks-deed -15, corrects 7, said-before -9, feels -12
say.^ a: roi 1, humility 2, answer 7, ultimatum -8, stuffing -7, later-payment 5, other-form 15, asks-backing 5, offers-material -9, refuses 7
say.^ about: data 5, humility -3, answer 6, entitlement 7, accepts 6, asks-deed -7
say.^ actual: concession 6
say.^ after: humility 4, ultimatum 9, complaint -7, concession 17, offers-material -5, next-step -6, competing-offer 3, acknowledged 11, asks-deed 6
say.^ again: complaint 5
say.^ against: roi 6, humility -5, arrogance 5
say.^ agre: data 1, roi 4, humility 10, answer 6
say.^ ah: data -3, roi -6, undermining 7, concession 9, concedes 6, acknowledged 9
say.^ all: data -8, roi -6, ultimatum -6, concession 8, asks-process -7, accepts -7, concedes 9, acknowledged -8, asks-fact -7
say.^ alright: entitlement 6, complaint 7, accepts 6, concedes 6, competing-offer 8, asks-deed -7
say.^ also: roi 3, complaint 11
say.^ alway: complaint 6
say.^ an: roi 4, humility -4, arrogance -5
say.^ and: humility 5, complaint 10, undermining -10, concession -3, other-form 14, asks-process 3, offers-material -7, asks-date 12, next-step -7, accepts 6, concedes -5, credit 6, insists 17, asks-verdict 12, refuses -12
say.^ another: data 6, humility -4, answer -3
say.^ any: data -5, roi -3, humility 7, answer 3, arrogance 8, asks-date 9, feels 7
say.^ anyone: answer -2, arrogance 6, complaint -3
say.^ anyway: roi -2, humility -6, answer -7, complaint 14, acknowledged 9
say.^ appreciate: humility 7
say.^ are: humility -3, complaint 11, asks-backing 13, said-before 12, asks-verdict 7
say.^ as: roi 2, humility -2, answer -4, arrogance 12, ultimatum -10, concession 3, offers-material -7, next-step -6, said-before 6
say.^ ask: data 2, roi 8, asks-backing 12, offers-check 23, asks-date -6, next-step -7, credit -6, asks-deed 12
say.^ at: data -3, humility 4, answer -4, credit 7
say.^ audit: arrogance 5
say.^ aw: undermining 6, concedes 6
say.^ aye: humility 6, answer 4, concession 4, acknowledged 5
say.^ bad: answer -4, entitlement 4
say.^ battery: humility 2
say.^ beautiful: humility 4
say.^ because: data -1, humility -3, arrogance 3, asks-criteria -9, credit -4, corrects -8, refuses -9
say.^ before: roi 6, arrogance 6, complaint 2
say.^ below: roi -3, humility 3, ultimatum 9
say.^ best: humility 5
say.^ better: data 6, humility -3
say.^ black: roi 5
say.^ bles: answer -3
say.^ bonu: humility -6, arrogance 4, asks-date 8, feels -8
say.^ both: humility 6, answer 3, corrects 9
say.^ build: roi -4
say.^ busy: answer -5
say.^ but: data 6, roi 4, humility 8, answer 4, arrogance -14, complaint -5, undermining 11, concession 4, pays-from-gain 5, other-form 12, asks-criteria 1, acknowledged 7, asks-meaning -8, unknown -9, insists 19, feels 11
say.^ by: data -3, roi -4, answer -3, complaint 8, undermining 4, asks-deed 6
say.^ call: data 7, asks-deed 13
say.^ can: data -3, humility 8, arrogance -8, ultimatum -6, entitlement -7, complaint -5, asks-date 7, in-writing 10, next-step 10, acknowledged 15, credit 6, asks-fact -6, asks-deed 7, insists 2, asks-verdict 11
say.^ cash: humility 5
say.^ cause: roi -4, arrogance 5
say.^ clear: concession 7
say.^ client: data 4, humility -5, arrogance 4
say.^ clos: humility 3
say.^ cloud: roi 4
say.^ coffee: answer -3, complaint 7
say.^ collective: data 4
say.^ compar: roi 3
say.^ compare: arrogance 7
say.^ compliance: humility 3
say.^ condition: data -3, roi -3, humility 5, asks-date 7
say.^ consider: answer -5, concession 6, concedes 6
say.^ contract: humility 3
say.^ cool: answer 4, concession -5
say.^ corporate: roi -3, answer -3
say.^ correct: data -3, humility 10
say.^ cost: roi -4
say.^ could: data 3, roi 1, humility 11, answer 5, ultimatum 8, entitlement -6, complaint -12, split 8, acknowledged 14, credit 11, asks-meaning 4, asks-money -11, asks-fact -11, asks-leave -6, asks-deed 6, asks-verdict -17
say.^ course: answer -5, complaint 5
say.^ crash: roi -6
say.^ credit: humility 3
say.^ crew: roi 3
say.^ customer: humility -6
say.^ deal: data -7, humility 8, answer 3, accepts 15
say.^ did: answer -7, complaint 7, asks-criteria 10, asks-fact 13
say.^ diesel: data 4, roi 2
say.^ do: data 5, answer -5, arrogance -2, entitlement 5, undermining 8, concession 9, asks-backing -5, offers-material 12, offers-check -6, next-step 6, acknowledged 5, asks-money 12, asks-fact -6, asks-leave 13, asks-deed -7, unknown 7
say.^ doctor: humility 5
say.^ does: answer 4, complaint -6, asks-process 7, offers-check -8, asks-fact 12
say.^ done: humility -3
say.^ door: roi -4
say.^ driver: data 4, roi 4, arrogance 4
say.^ duarte: humility 3
say.^ each: roi -3, humility -5
say.^ empty: humility 4, asks-date 7, acknowledged -7, asks-money 12
say.^ end: humility 4
say.^ error: data 5, roi -5
say.^ even: data 5, roi -6, humility 3
say.^ every: data -6, roi -8, humility -11, answer -8, entitlement 9, complaint 10, concession -5, other-form 8, asks-process -6, feels 9
say.^ everybody: data 5, humility -5, ultimatum 6, sets-bar 6
say.^ everyone: roi -5, humility -5, answer 3, entitlement 9
say.^ everyth: complaint 8, refuses 5
say.^ except: humility -4
say.^ excuse: answer -4, concession 8
say.^ fail: data 6, humility -4
say.^ fair: data 5, humility 7, answer 4, acknowledged 11
say.^ field: roi 5
say.^ finance: roi -6, humility -4, asks-date 7, asks-deed -6
say.^ fine: roi -6, complaint 9, asks-process -10, offers-material -4, next-step 4, concedes 9, acknowledged -7, asks-fact -13
say.^ finish: data 5, concession 7
say.^ fix: data -3
say.^ for: data 4, arrogance -6, later-payment 9, other-form 9, offers-check -8, accepts 15, acknowledged -7, asks-fact -10
say.^ forget: concession 5
say.^ form: answer -3, arrogance 4, asks-deed 6
say.^ frank: roi 4
say.^ frau: humility 3
say.^ fraud: data 5, roi 4, humility 3
say.^ friday: roi 2, answer 3, offers-material 16, asks-date 10, acknowledged 7
say.^ from: data 6, roi 7, answer -4, ultimatum 9, entitlement 7, pays-from-gain 10, other-form -10, asks-criteria -6, others-got 8
say.^ full: complaint 5
say.^ funny: humility -3
say.^ give: data -4, roi -3, humility 9, answer 8, ultimatum -5, asks-deed 6
say.^ glad: asks-leave 7
say.^ go: roi -3, answer -4, concession 8
say.^ god: data 3, roi -4, answer 4
say.^ good: data 3, humility 2, answer 3, arrogance -5, ultimatum -8, concession 8, other-form -11, asks-criteria 8, accepts 5, asks-deed -9, refuses -8
say.^ got: complaint -5, concession 7, concedes 8
say.^ great: accepts 8
say.^ ha: roi 4, humility 5
say.^ had: humility 5
say.^ haha: stuffing 5
say.^ hang: answer -3, complaint -6, placeholder 5, asks-date -8
say.^ happy: humility 4, answer 4
say.^ hard: data 3
say.^ have: complaint -6, concession 9, offers-check 4, concedes 7
say.^ he: roi -3, humility 5, answer -3, complaint 6, undermining -5, concession -6, other-form -8, offers-check -6, asks-deed -7, others-got 7
say.^ head: roi -3, complaint 7
say.^ hello: humility 3
say.^ here: data 4, roi 3, humility -5, answer -5, jargon 9
say.^ hey: humility -3
say.^ hi: answer 5, other-form 6
say.^ his: roi 5, complaint 6
say.^ hm: concedes 8
say.^ hmm: humility 3, answer -6
say.^ honest: data -9, answer -8, entitlement -7, undermining 9, feels 6
say.^ horáková: humility 4
say.^ how: roi -4, answer -4, arrogance -3, entitlement -6, asks-criteria 7
say.^ hr: humility -5, answer -6, complaint 22, next-step 14
say.^ i: humility 3, ultimatum -5, stuffing -11, concession 6, asks-backing -5, offers-material 6, accepts -8, asks-fact 5, asks-leave -8, corrects 8, insists -4, said-before 11, feels 7, refuses 5
say.^ if: roi 10, humility 3, arrogance 4, ultimatum 6, complaint -6, undermining -7, placeholder -6, pays-from-gain 6, later-payment 4, offers-material -8, sets-bar 8, next-step -7, accepts -12, concedes 4, competing-offer 9, acknowledged 8, thanks -10, asks-meaning 8, asks-deed 9, asks-verdict 4, feels -9, refuses -6
say.^ ill: humility 3
say.^ in: humility -8, answer -7, ultimatum 5, stuffing 4, concession 10, pays-from-gain -10, later-payment -6, concedes 4, acknowledged -4, asks-fact 9, corrects -11
say.^ is: data -4, roi -3, humility 7, arrogance -5, ultimatum -5, stuffing 4, other-pot 12, split -12, offers-check 12, next-step -6, asks-meaning 6, asks-leave -5, asks-deed -13, asks-verdict 14, refuses -7
say.^ it: roi 3, humility 3, arrogance -8, undermining 10, pays-from-gain 11, split 7, later-payment -8, other-form 14, in-writing -4, acknowledged 8, credit 7, asks-meaning -6, corrects 5, asks-verdict 8, feels 10
say.^ its: data 4, roi 3, humility 4, answer 4, complaint -4
say.^ january: data -2, asks-deed 6
say.^ july: humility 5
say.^ june: answer -3
say.^ just: roi -4, answer 4, arrogance 8, ultimatum 7, asks-date 7, corrects 8
say.^ k: concession 4
say.^ keep: roi 2, humility 4, answer 3
say.^ kind: data -4, roi 3, humility -4
say.^ last: data 6, later-payment -9
say.^ later: complaint 7, asks-meaning -9
say.^ leave: humility 5, concession 4, concedes 7
say.^ left: complaint 5
say.^ less: roi 4
say.^ let: data -4, roi 3, humility -9, answer -9, arrogance 9, ultimatum 3, complaint -6, offers-check 8, sets-bar 4, in-writing 8, next-step 6, corrects 6
say.^ like: roi 3, answer 4, concession 3, acknowledged -8
say.^ lol: ultimatum 5
say.^ long: data 5, roi 4
say.^ look: data -3, humility 3, answer -5, arrogance 11
say.^ lost: data 5, roi 5
say.^ love: roi 5, complaint 6, asks-backing 6, concedes -6
say.^ m: humility 3, complaint 6
say.^ ma'am: answer -2
say.^ madam: humility -3, complaint 7
say.^ mak: roi -8, humility 6
say.^ make: humility 5
say.^ march: roi -4, asks-date 10
say.^ margin: roi 3
say.^ may: roi -9, humility 4, complaint -11, later-payment 7, thanks 5, asks-deed 10, asks-verdict -7, feels 5, refuses -9
say.^ maybe: roi -5, arrogance -6, undermining 18, other-pot 5, asks-deed 11, refuses -6
say.^ me: roi -9, humility 8, offers-check -6, credit 8
say.^ meanwhile: roi -3, humility -3
say.^ meet: complaint 8
say.^ might: data 6, roi 6, humility 3, complaint -6, asks-backing 9, acknowledged 8
say.^ mine: complaint -5, credit 11
say.^ money: answer 5, complaint 6
say.^ more: data 3, roi -4, humility 2, asks-date -6
say.^ morn: humility 4
say.^ most: roi -6, humility 4, credit 20
say.^ mov: humility 3
say.^ much: humility 3
say.^ my: humility -2, entitlement 9, complaint -3, concession -7, other-form 4, offers-check -3, next-step -9, concedes -7
say.^ nah: roi -4, answer -3, undermining 5
say.^ name: roi -3
say.^ neither: roi -4
say.^ never: answer -7, entitlement 7, undermining 8
say.^ new: data 7, roi -3, humility -6, asks-date -6
say.^ next: data -4, humility -4, answer -5, concession 8, later-payment -8, asks-date 6, next-step 7, concedes 10, asks-fact 7, asks-deed 18
say.^ nice: arrogance 5
say.^ night: answer -4
say.^ no: data -4, roi -6, humility 7, arrogance -7, stuffing -6, split -12, offers-check -8, asks-date 8, accepts -12, corrects 20, asks-verdict -7, feels -12, refuses 11
say.^ nobody: roi -4, answer -4, arrogance 15, entitlement 2, complaint -4, later-payment -8, other-form 9, offers-check -9, asks-fact -8, refuses 7
say.^ none: answer 2, concession 7, later-payment 9, credit 5, asks-money 10
say.^ nor: answer -6
say.^ normal: humility -6
say.^ not: data -2, humility 4, answer -6, arrogance -7, ultimatum 6, other-form 11, asks-process 5, asks-date -10, accepts -7, unknown 8, refuses 6
say.^ noth: data 4, roi 4, humility 4, credit 7, asks-deed -7
say.^ now: roi -4, humility -5, arrogance -6
say.^ number: data 4, roi 2, answer 4
say.^ october: asks-date 8
say.^ of: roi -9, humility -5, complaint 6, other-pot 8, asks-date 9, acknowledged 7
say.^ oh: humility 4, arrogance -5, entitlement -6, complaint -6, undermining 12, asks-process -7, offers-material -4, asks-deed -8
say.^ ok: roi 2, humility -5, arrogance -5, complaint -4, accepts -7, acknowledged -9, asks-fact 7, asks-deed -7
say.^ okay: humility -4, concession 3, later-payment -4, offers-check -3, asks-date -7, acknowledged -7, asks-deed -6, feels 9, refuses -5
say.^ old: roi -3
say.^ on: answer -4, entitlement 10, later-payment 11, offers-check 12, asks-date -6
say.^ once: data -3, roi -4, humility 5, answer 3, later-payment 5
say.^ one: humility -4, concession 6, concedes 7, feels 9
say.^ only: data -4, roi -3, answer -4, asks-date 5, acknowledged 6, asks-fact -10
say.^ ooh: data -4
say.^ or: data -4, roi -5, humility 6, entitlement -7, undermining 13, other-pot 8, later-payment 10, other-form 12, offers-material -10, asks-date -9, next-step -6, accepts -8, concedes -8, asks-leave 7
say.^ other: humility -11, arrogance 13, entitlement 5, complaint -8, others-got 6, refuses 8
say.^ otherwise: answer -6, ultimatum 12, acknowledged 7
say.^ ouch: complaint 3
say.^ our: roi -6, humility 4
say.^ out: humility 4
say.^ outside: data -3, roi 6
say.^ page: roi -5, humility 5, offers-material 4
say.^ part: humility -4
say.^ pay: entitlement 4, acknowledged 7
say.^ peak: roi -5
say.^ people: roi 5, corrects 8
say.^ perhap: later-payment 8, other-form -8
say.^ pick: roi 4
say.^ plann: data 3
say.^ please: arrogance -6, undermining 6, concession 9, asks-criteria 10, offers-check 9, next-step 2, asks-deed 11
say.^ price: humility -4
say.^ principal: entitlement 4, other-form 8, said-before 11
say.^ probab: humility 4
say.^ product: answer -3, complaint 8
say.^ proudest: data 3, humility -4, undermining 7
say.^ purchas: roi -3
say.^ put: answer 5, arrogance 8, undermining 8, placeholder 6, later-payment 16, offers-material 7, sets-bar 11, asks-deed 10, refuses -6
say.^ quick: humility 6
say.^ quite: answer 5
say.^ real: data 3, answer 5, concession 7
say.^ reason: data 3, entitlement 5
say.^ reasonable: humility 3, entitlement 5
say.^ refund: data 3, humility -4
say.^ request: humility 4
say.^ rest: answer -3
say.^ return: roi -5, humility -1
say.^ review: humility 3
say.^ right: humility -9, complaint 7, acknowledged -13, asks-deed -10
say.^ sal: arrogance 5
say.^ same: roi -3, answer 3, entitlement 8, offers-check -9
say.^ sato: humility 3
say.^ sav: roi -4
say.^ say: data 7, roi 3, answer 8, entitlement -7, undermining 7, concession -7, asks-deed 17
say.^ scrap: answer -3
say.^ season: data -2
say.^ second: concession 8
say.^ see: roi -4, humility -4, answer -3, concession 5
say.^ seem: data 4
say.^ send: humility 8, answer 5, next-step 10, asks-deed 5
say.^ september: humility -4
say.^ shall: data 5, roi -5, asks-fact -7
say.^ shar: humility 4
say.^ she: data -4, roi -3, humility 14, answer 3, arrogance -6, entitlement -6, asks-criteria -8, offers-material -6, next-step -4, credit 9, asks-fact 5, corrects 5
say.^ short: data 5, roi 5, humility -3
say.^ should: humility 9, ultimatum 7, asks-backing -6, offers-check 11, credit -8, asks-deed -7
say.^ show: data 4, roi 4
say.^ simple: ultimatum 6
say.^ since: roi -4, humility 7, asks-date -15
say.^ sir: humility -7
say.^ sister: complaint 5
say.^ sit: roi 3
say.^ slow: humility -5
say.^ so: humility -5, answer -1, ultimatum 7, complaint 8, undermining -6, jargon 6, split -7, other-form 7, asks-criteria -11, offers-material -8, offers-check 3, credit -9, asks-meaning -8, asks-fact -7, asks-deed -6, others-got 9, corrects 14, asks-verdict 15, refuses -5
say.^ some: answer -3, arrogance -7, complaint 12
say.^ somebody: humility -5, answer -9, concession 6, other-pot 11, asks-backing 3
say.^ someth: humility 3, credit 5
say.^ sorry: answer -6, arrogance -7, complaint -7, undermining 12, other-form 8, offers-material -8, asks-date -10, next-step -8, asks-meaning 11
say.^ sound: roi 2
say.^ split: humility 4
say.^ start: humility 7
say.^ still: humility 4
say.^ summer: asks-date 8
say.^ support: roi 14, offers-check 8
say.^ suppose: roi -6, humility 4
say.^ sure: humility 6, complaint 7, stuffing 11
say.^ ta: humility 4
say.^ take: roi 3, humility 3, answer 4, arrogance 14, other-pot 6
say.^ team: humility -4
say.^ tell: data -2, roi -5, humility -7, answer -6, ultimatum 21, complaint -6, asks-date -6, competing-offer 8
say.^ thank: answer 3, arrogance -5, ultimatum -8, complaint -11, concession 8, thanks 21, asks-fact -4, refuses -8
say.^ that: humility 6, answer 7, ultimatum -10, entitlement -7, split -7, accepts 6, competing-offer -5, acknowledged 8, credit 5, thanks 6, asks-money -8, asks-fact -6, corrects -9
say.^ the: data 8, roi 5, arrogance 5, ultimatum -4, undermining -8, jargon -9, stuffing -11, placeholder 9, other-pot 8, pays-from-gain 6, split -11, asks-process -9, accepts 5, competing-offer -8, asks-fact -8, asks-deed -5, insists 6, asks-verdict 7
say.^ their: humility -4, arrogance 7, ultimatum 5
say.^ then: data -4, answer -3, ultimatum 21, entitlement -2, undermining -5, concession 8, split 3, offers-check -7, asks-date -6, next-step -3, accepts 6, concedes 12, competing-offer 11, acknowledged -6, asks-meaning -9, feels -5, refuses -5
say.^ there: roi -3, humility -7, complaint 8, concession -7, other-pot 7, other-form 9, asks-backing 7, next-step -8, concedes -12, competing-offer 10, acknowledged -6, refuses 10
say.^ these: humility 4
say.^ they: arrogance 9, ultimatum 6, complaint 7, undermining -4, concession -4, later-payment -8, asks-date -4, sets-bar -8, accepts -6, concedes -7, competing-offer 6, asks-meaning 6, unknown -8, refuses 8
say.^ thing: entitlement 6
say.^ think: answer -2, ultimatum 5
say.^ this: data 10, arrogance -6, asks-date -10
say.^ those: humility 4, arrogance 8
say.^ though: roi 2, arrogance 8
say.^ thursday: answer 5, asks-date 9
say.^ ticket: complaint 4
say.^ till: ultimatum 4
say.^ time: other-form 8
say.^ to: data -7, roi -4, humility 5, ultimatum -6, complaint 12, later-payment 7, asks-process 8, offers-material 8, asks-date -4, acknowledged -13, asks-fact 7
say.^ today: data -4, roi -4, humility 4
say.^ together: humility 4
say.^ tomorrow: asks-date 12
say.^ took: roi 3
say.^ top: offers-material 12
say.^ total: humility 8
say.^ train: asks-date 9
say.^ true: acknowledged 10
say.^ tuesday: humility 6, answer 4
say.^ uh: data 3
say.^ under: data -5, roi 3, humility 6, answer 3, later-payment 7, offers-material 8, next-step 10
say.^ understood: data -4, complaint -6, asks-fact 9
say.^ until: answer 5, arrogance 5, next-step 4, asks-deed 5
say.^ us: humility -3
say.^ used: data 6
say.^ very: answer -5, concession 7
say.^ wait: answer 4
say.^ walk: humility -3
say.^ want: humility 5, asks-leave 12
say.^ was: humility 3, undermining 7, concedes 6, asks-fact 7
say.^ we: data 4, arrogance -8, entitlement 3, complaint 4, concession 3, other-pot 14, other-form -6, asks-process -6, asks-date -6, sets-bar -8, acknowledged 1, asks-deed -5
say.^ week: roi 3, humility 4, answer 3
say.^ well: roi 3, humility -5, undermining 6, concession 9, acknowledged -16, asks-fact -8, asks-deed -11, asks-verdict 6, feels 10
say.^ what: humility 9, entitlement 5, complaint -10, asks-criteria 6, offers-check -5, accepts -3, asks-fact -4
say.^ whatever: data -5, humility -6, answer -8, entitlement 9, undermining 6, concession 6, concedes 5, unknown -7
say.^ when: humility 3, answer 3, ultimatum -7, asks-process 9, asks-criteria -5, asks-date 9, acknowledged 3, credit 9, asks-meaning -13, asks-fact 10, others-got 8, asks-verdict -14, refuses -9
say.^ whenever: humility -3
say.^ where: roi -3, humility 4, answer -4, complaint 6, acknowledged -6
say.^ whether: roi 4
say.^ which: data 5, humility -2, complaint -8, other-form 11, asks-criteria 4, asks-date -3, sets-bar 4, asks-meaning 10, corrects 7, said-before 10, asks-verdict 10
say.^ who: data -5, answer 11, arrogance -9, complaint -12, later-payment 7, asks-process 19, asks-criteria -8, offers-material 6, asks-date -5, in-writing -8, next-step 6, acknowledged 9, asks-fact 15, asks-leave -12, refuses 7
say.^ whoever: humility -6
say.^ whom: asks-process 6
say.^ why: roi -3, humility -2, answer -12, entitlement 8, asks-fact -8
say.^ will: data -6, answer 3, asks-backing 6, concedes 4, asks-leave 7, asks-deed 7, others-got 7
say.^ with: humility -3, arrogance 13, complaint 6, pays-from-gain 5, asks-criteria -9, next-step -7, acknowledged -4, asks-meaning 10, asks-fact 5, refuses 6
say.^ without: humility 5, answer 3, arrogance 7, complaint -9, credit 9, refuses 6
say.^ work: data -5, answer -4, complaint 6
say.^ would: data -3, arrogance -9, ultimatum 6, asks-process -3, asks-criteria -12, offers-material 5
say.^ wow: humility -4, answer -3, entitlement 7, complaint 17, feels 12
say.^ write: complaint 7, in-writing 11, asks-deed 11
say.^ y'all: answer -4
say.^ ya: acknowledged 7
say.^ yeah: data -3, roi -5, humility 6, complaint -6, concession -4, other-form 6, accepts 6, acknowledged 14
say.^ yep: humility 9, answer 8, concession -4, offers-material 7, acknowledged 10
say.^ yes: humility 11, answer 3, arrogance -4, ultimatum -12, complaint -4, accepts 3, acknowledged 18
say.^ you: roi 3, humility 3, answer -5, entitlement 6, complaint 5, concession -1, other-pot -5, split -9, later-payment -9, sets-bar -4, thanks 11, unknown -8, insists 13, asks-verdict 9, feels 9
say.^ your: ultimatum 10, offers-check 6, asks-date 10, competing-offer 4, asks-deed -7
say.a: ultimatum -7, complaint 6, placeholder -7, concession -7, other-form 5, in-writing 3, accepts -5, concedes -6, asks-money 6, asks-leave -5, unknown -15, insists -6, feels 7
say.a #: asks-process 8, credit -7, asks-deed 11
say.a _ #: data 3, humility 4, answer 6, entitlement 4, asks-date 6, acknowledged 7
say.a _ 's: roi 7, in-writing 5, refuses 9
say.a _ @: data -3, humility 5
say.a _ about: data -6, humility 4, answer 6, complaint 9
say.a _ above: humility 2
say.a _ ago: humility -2
say.a _ also: arrogance 6, complaint -7
say.a _ amount: asks-fact -5
say.a _ and: arrogance 10, other-pot 7, offers-material 3, competing-offer -5, acknowledged -6, asks-money 6, refuses 7
say.a _ as: roi 3
say.a _ at: humility -3, entitlement 3, acknowledged -6
say.a _ award: humility 4, other-pot 9, offers-check 9
say.a _ because: roi 5, humility -3, answer -4, complaint 10
say.a _ before: data -3, roi -3, answer 3
say.a _ between: roi 4
say.a _ bit: roi 6
say.a _ bonu: roi 1, asks-date -10
say.a _ box: humility 6
say.a _ budget: roi -4, other-form 8
say.a _ but: roi -6, humility -3, answer -7, other-form -6, concedes 8
say.a _ by: data 5, roi 4, humility -3, ultimatum 8, asks-date 9, asks-deed 7
say.a _ call: humility 6, other-form 6
say.a _ can: undermining 5
say.a _ card: answer -3
say.a _ case: answer 2
say.a _ clause: data -3
say.a _ company: humility -3, answer -3
say.a _ cost: refuses 6
say.a _ day: complaint -5
say.a _ deal: data 4, roi 5, answer -4, complaint 5
say.a _ does: data -4, answer -5, entitlement 6, other-form -5, asks-date 8
say.a _ each: data 3
say.a _ embarrass: humility -3, answer 4, undermining 5
say.a _ engineer: humility -3
say.a _ even: complaint 8
say.a _ every: roi 5
say.a _ for: roi 5, humility 4, answer 7, ultimatum -5, entitlement -7, other-pot 6, asks-backing -7, asks-date 6, accepts 7, corrects -9
say.a _ from: data 7, roi 4, humility -4, answer -3, ultimatum 6, complaint 7, asks-backing 10, competing-offer 7, credit -7, asks-deed 12
say.a _ gets: humility -3, answer 3
say.a _ good: data 3
say.a _ has: data 5, arrogance 7
say.a _ i: answer 4, complaint -7, asks-criteria 14, offers-material 10, offers-check 9, concedes 6, corrects 14
say.a _ if: data 4, humility -5
say.a _ in: answer 3, complaint 8, concession -3, other-pot -8, asks-criteria -5, asks-date 3, sets-bar 8, next-step 6
say.a _ instead: roi 5
say.a _ is: data -3, roi -3, answer -5, entitlement -5
say.a _ it: complaint -5
say.a _ job: answer -2
say.a _ late: data 4
say.a _ lead: roi 5
say.a _ less: answer 4
say.a _ like: humility -2
say.a _ line: roi -4, humility 4
say.a _ look: roi -3
say.a _ lost: humility 3
say.a _ mail: humility -4
say.a _ moment: humility 4
say.a _ month: humility 4
say.a _ more: humility 1
say.a _ morn: data -3, humility 3
say.a _ nervou: acknowledged 9, feels 5
say.a _ next: roi 3, humility 4
say.a _ no: data -5, complaint 7
say.a _ not: data -3, roi -3, answer 4, refuses 6
say.a _ note: roi -4, humility 6
say.a _ now: humility 4, other-form -6
say.a _ number: data 8, roi 3, asks-date -9, next-step 6
say.a _ of: roi 2, entitlement 5, stuffing 13, asks-process -9, next-step -8, credit 10, asks-meaning -7
say.a _ off: other-pot 7
say.a _ on: data -6, humility 7, answer 6, ultimatum -7, asks-process -10, acknowledged -7
say.a _ one: humility 3, concession 9, other-pot 9, refuses 8
say.a _ or: roi -4, offers-check 7, acknowledged -5, asks-deed 5
say.a _ over: data 3
say.a _ paper: data -3
say.a _ part: roi 7, humility 4, credit 7
say.a _ payment: data -3, roi -5, humility -4
say.a _ person: data -3, humility -6, offers-material 6
say.a _ plan: humility 3
say.a _ premium: roi -4
say.a _ question: data -3, answer 3
say.a _ reason: data -3, humility 2
say.a _ result: roi -3
say.a _ room: complaint 8
say.a _ rule: humility 5
say.a _ sav: data -3, roi -5
say.a _ say: roi 5
say.a _ show: humility -3
say.a _ so: ultimatum 7
say.a _ someth: humility 3
say.a _ spot: humility 6, complaint -5, acknowledged 10
say.a _ stay: data 3
say.a _ that: data -3, humility -4, complaint 9, acknowledged -7, asks-deed -6
say.a _ the: humility 5, answer -5, other-form 9, acknowledged -8, asks-fact 9
say.a _ then: data -3, roi 3
say.a _ they: humility 2, asks-criteria 8
say.a _ thing: data -6, roi -8, humility 6, answer 3, complaint -7, undermining 9, asks-criteria -7
say.a _ this: asks-date -8
say.a _ though: humility 3
say.a _ ticket: arrogance 6
say.a _ till: data 3, humility -3
say.a _ time: humility 2, answer 3, ultimatum 10
say.a _ to: roi -3, entitlement 5, undermining -8, asks-criteria 8, asks-backing 4, acknowledged 6, thanks 5
say.a _ too: humility 3
say.a _ up: complaint 7
say.a _ was: humility -3
say.a _ way: roi 7
say.a _ we: data 4
say.a _ week: data -3
say.a _ when: roi -5, humility 2
say.a _ where: roi -3, humility -5
say.a _ which: data -4, humility -6
say.a _ who: roi 4, answer -2, arrogance -5, complaint 7, undermining 4, concession 5, concedes 8
say.a _ winter: data 4
say.a _ with: roi -4, humility -4, arrogance 7, ultimatum 4, complaint 9, concession -6, asks-criteria -7
say.a _ without: answer -3, complaint 9, acknowledged 8
say.a _ word: data 4
say.a _ would: roi 8, humility 4
say.a _ year: data -6, answer 4, arrogance 5, complaint -4, asks-date 7
say.a _ yes: data 4, humility 4
say.a _ you: roi -3, complaint 11, sets-bar 11, feels 6
say.a bad: roi 4, acknowledged -6
say.a bank: data -3, ultimatum -6
say.a bar: humility -4
say.a battery: data -3, roi -4, humility -4
say.a bed: data 5, roi 4
say.a beer: humility 4
say.a better: humility 6, answer 4
say.a big: data 3, roi 8, answer 4, complaint -5, undermining 8, credit 5
say.a bigger: answer -5
say.a bill: data -6
say.a biscuit: humility -3
say.a bit: roi 4, arrogance -5, undermining 6, other-form -11, asks-backing 6, asks-deed -7, feels 15
say.a boat: roi -5, answer 6
say.a bonu: complaint -4, pays-from-gain -6, asks-process 3, offers-material -11, in-writing -6, asks-fact 4, asks-leave -11, insists 14, said-before 12
say.a box: data 4, roi 4, humility -6, ultimatum 6, complaint 5, other-pot 7
say.a boy: answer -4
say.a budget: complaint 5
say.a bus: roi 3
say.a button: humility -5, arrogance 4
say.a cable: roi -4
say.a cake: data 3
say.a calendar: answer -5, complaint 5
say.a call: data 3, humility -3, answer 2
say.a car: data 5, roi 6, humility -4, entitlement 9
say.a card: humility -4
say.a certain: humility -3
say.a certificate: roi -4, humility 4
say.a chair: roi -4, complaint -9
say.a change: complaint 5
say.a chart: data 4, roi 4
say.a chat: data 5
say.a check: data 3
say.a child: answer -3
say.a claim: humility -3
say.a clause: humility -4
say.a coffee: humility -3
say.a committee: data 3, asks-fact -7
say.a company: data -4, roi -3
say.a complaint: humility 4
say.a condition: answer 5
say.a contractor: roi 5
say.a copy: humility -3, offers-material 8, offers-check 8
say.a course: other-form 9, acknowledged -6
say.a culture: humility 4
say.a customer: data 7, roi 7
say.a date: roi -5, humility -4, answer 10, asks-date 26, in-writing 7, concedes -7, asks-fact -6
say.a daughter: entitlement 6
say.a day: data 11, roi 5, answer 7, complaint -7, other-form 7
say.a decent: humility 3
say.a desk: roi 2, ultimatum 6, complaint -6
say.a different: answer -4, complaint 7, other-pot 10, asks-money 11
say.a dime: humility 3
say.a dinner: complaint 5
say.a dog: humility -2, answer -4
say.a door: roi -4, humility 6, ultimatum 7, complaint -3
say.a drawer: complaint 5
say.a driver: humility -3, complaint 6
say.a fami: data 4
say.a favour: answer -5
say.a field: data -3
say.a figure: answer 3, asks-deed 11
say.a file: humility 5
say.a form: complaint 6
say.a fraction: roi 4
say.a friday: roi 3
say.a friend: data -4, roi -4
say.a full: data 4, humility 3
say.a game: complaint 6
say.a gift: other-form 6
say.a go: humility -4
say.a good: humility -4, entitlement 5, concession 5, accepts -10, asks-deed -5, feels -7
say.a great: humility -3, answer -3
say.a group: credit 12
say.a guy: humility 3, answer 4, entitlement 4, undermining 6
say.a handshake: entitlement 4
say.a hard: acknowledged 7
say.a head: roi 2, complaint -6
say.a hole: roi -5
say.a job: humility 3
say.a junior: other-form 7
say.a lady: humility -3
say.a lead: humility 3
say.a letter: roi -4, humility 6, answer 6, other-form 6, offers-check 10, in-writing 19, refuses -7
say.a limb: humility 3
say.a line: entitlement 6, in-writing 17, credit 14, asks-deed 11, others-got 8
say.a list: data -5, roi -3, humility 3, undermining 6
say.a little: data 7, roi 7, humility 3, answer 6, complaint -5, pays-from-gain 10, feels 10
say.a live: data 4, arrogance -3
say.a logo: answer -6, arrogance 5, complaint 7
say.a long: humility -4, arrogance 6
say.a look: humility 2
say.a lot: roi -4, humility 5, arrogance -9, ultimatum 9, complaint -7, split 10, accepts 8, credit 3
say.a love: answer -3
say.a mail: data 6, roi 7, in-writing 9
say.a man: roi -6, answer -4, arrogance -4
say.a manager: answer -4, complaint 5, asks-date -7
say.a map: humility -4
say.a maybe: humility -4
say.a mess: answer -3
say.a model: data -4
say.a monday: complaint 6
say.a month: data 10, humility -3, answer 7, ultimatum -5, offers-check -9, asks-deed -8, feels -8
say.a morn: data -3
say.a mug: humility 4, answer 4
say.a name: offers-check 5
say.a new: roi -10, humility 4, later-payment -8
say.a next: humility 5
say.a nice: humility -10, answer 5
say.a night: data -5, humility -4, answer -3, other-form 5, feels 12, refuses 9
say.a no: humility -8, ultimatum 16, complaint -5, acknowledged -8, asks-meaning 9, asks-fact -4, asks-verdict 6
say.a normal: asks-fact -5
say.a note: asks-deed 8
say.a number: data 5, roi 3, humility 2, complaint 2, next-step -10, acknowledged -9
say.a one-off: answer 4
say.a one-page: roi 3
say.a one-time: roi 3, humility 4, offers-check 9
say.a page: data -6, humility -3, offers-check -8
say.a paper: data -2, roi -3, humility 7, corrects 11, insists 8
say.a paragraph: data 3, next-step -9
say.a part: data 3, roi 3, humility 3, answer 4, other-form -10
say.a pay: roi -4
say.a performance: data -2
say.a person: roi -5, humility -5, concedes 10, corrects 9
say.a photo: humility -4, complaint 5
say.a piece: roi 6, later-payment 7
say.a pity: feels 18
say.a plan: humility 4
say.a point: roi 3, humility 4, acknowledged 19
say.a pot: roi 3
say.a premium: humility 4
say.a price: roi 2
say.a prize: complaint 6
say.a problem: roi 3
say.a project: answer 3
say.a proper: data 6, humility 5
say.a question: humility 2
say.a quiet: data 3, roi 5
say.a raise: data -3, roi -6, entitlement 6, other-form 10, asks-deed -5
say.a real: roi 2
say.a reason: humility -6, acknowledged -4, refuses 9
say.a recall: data 5, roi 4
say.a recognition: roi 4, humility 4
say.a recruiter: roi 4, humility -4, ultimatum 11
say.a request: humility 3, ultimatum 5
say.a result: roi -5, humility 7
say.a retention: answer 4
say.a return: data -3
say.a reward: roi 3
say.a right: complaint -5
say.a room: roi -3, humility -3
say.a rotten: humility 4
say.a round: data 5, roi 7
say.a row: data 3, roi -6, complaint 7
say.a rule: data -5, roi 7, asks-fact 9
say.a salary: roi 3
say.a sandwich: roi -5
say.a saturday: complaint 4
say.a sav: roi 4, humility -5
say.a school: answer -4
say.a screen: roi -5
say.a season: roi 4, humility -4
say.a second: answer 4
say.a shame: answer 3
say.a share: data 5
say.a shift: humility -5
say.a ship: roi 4, humility -2
say.a shop: roi -4
say.a short: asks-deed 7
say.a sign: answer -5
say.a signature: entitlement 4
say.a single: data 4, humility 5, acknowledged -4
say.a slice: data 6, roi 5
say.a slide: humility -4, complaint 6
say.a small: data -3, roi 6, complaint -6, asks-deed 6
say.a smaller: data 5
say.a special: roi -4, humility 4
say.a spot: roi -5, other-pot 8
say.a spreadsheet: arrogance 9
say.a stone: humility 3
say.a stopwatch: humility 4
say.a story: data 4, humility -3
say.a straight: data 3
say.a student: humility 4
say.a sum: humility -4, refuses 4
say.a summary: offers-material 7
say.a summer: humility -2
say.a survey: roi 2
say.a table: roi 2
say.a talk: humility 3
say.a team: humility 7, complaint 7, other-form 12, credit 14
say.a thank: humility -4, complaint 10
say.a thank-you: humility 3
say.a thing: data 3
say.a threat: humility 3, corrects 9
say.a ticket: humility -5
say.a time: data 3, roi 4, humility -2
say.a tin: roi -3, complaint 7
say.a title: data 5, roi 3, entitlement 6, other-form -10, asks-date 5
say.a toaster: humility -3
say.a tram: roi -3, humility -3
say.a truck: roi -3
say.a valve: arrogance 5
say.a van: humility -3, answer -3
say.a very: humility -6, arrogance 9, complaint 6
say.a voucher: humility 5
say.a wall: arrogance 5
say.a way: humility -5, complaint 9, concession 7, concedes 9, credit 10
say.a week: data 20, roi 9, answer 4, complaint -8
say.a while: roi -3
say.a whole: roi 2, answer -3, complaint 4
say.a window: data 2
say.a winter: humility 3
say.a word: roi 5, humility 2, complaint 9, asks-backing 8
say.a work: data 3, answer 4
say.a year: data 6, humility -4
say.a yes: humility -5, other-form -12, asks-date 11, sets-bar 8, accepts -12
say.able: roi 4, arrogance 7
say.able to: roi 4, humility -2, arrogance 7
say.about: data 4, roi -2, ultimatum -5, entitlement -6, complaint 2, undermining -10, later-payment -12, asks-date 1, accepts -7, concedes -6, asks-money -6, unknown -5
say.about #: data 9, roi 4, answer 4, arrogance -10, concession 9, pays-from-gain 10, other-form -7, asks-criteria 5, asks-fact -14
say.about @: data -2, humility 6, offers-material 9, asks-fact 10
say.about _ #: data 3, humility -4, answer -5
say.about _ 's: roi -3, next-step 9
say.about _ a: roi -4, answer -5
say.about _ and: roi -3, answer -8, pays-from-gain -8
say.about _ as: humility 3
say.about _ at: roi -3
say.about _ bonu: data -1, answer 5, entitlement -5, other-form -8, acknowledged -6
say.about _ by: data 3
say.about _ extra: humility -3
say.about _ for: roi -4
say.about _ from: humility 3
say.about _ i: data -5, entitlement 12, accepts 8
say.about _ in: data 4, humility 4, answer 4, complaint -6, undermining 5, pays-from-gain 10
say.about _ it: data 2, answer -4, split 12
say.about _ less: roi -3
say.about _ more: roi -3, humility 3
say.about _ now: humility 3
say.about _ of: roi 8, humility -4, answer 5, entitlement -10, pays-from-gain 7, corrects -10
say.about _ on: roi 4, humility 2
say.about _ pay: roi 3
say.about _ people: humility 4
say.about _ performance: humility -3
say.about _ since: humility -4
say.about _ so: humility -4, feels 11
say.about _ the: answer -5
say.about _ though: roi -3
say.about _ to: roi -3
say.about _ which: roi -2, humility -4
say.about _ year: data 5
say.about a: complaint -7
say.about an: humility 3
say.about bonu: data -3, ultimatum 6
say.about it: data -4, answer -6, complaint 6, concession 7, offers-check -9, next-step -6, concedes 12, asks-deed 4
say.about me: data -3, humility -7, answer -4
say.about money: humility -3, complaint -5
say.about my: roi -8, humility 5, other-form 14, asks-deed -8
say.about pay: answer 4
say.about someth: answer 3
say.about that: data 3, humility -3, answer -4, entitlement 7, asks-fact 7
say.about the: data -4, roi -4, answer 3, ultimatum -6, complaint 3, concession -8, other-form 8, asks-criteria -10, offers-material 10, accepts -8, credit -7, asks-meaning 8
say.about what: data 7, roi 3, arrogance 6, asks-date 7
say.above: data -10, answer 5, ultimatum -7, entitlement 8, other-form -8, offers-material 8, offers-check -7, asks-date 5, sets-bar 14, asks-deed 9
say.above #: data -3, roi 3, answer 6, asks-date 5, sets-bar 13
say.above _ and: data -5
say.above me: data -3, roi -5, entitlement 10
say.absence: humility -3
say.accept: roi 3, answer 5, arrogance -7, entitlement -7, pays-from-gain 7, asks-process 11, accepts 7, asks-meaning -8, asks-deed -4, refuses 8
say.accept _ and: humility -5
say.accept a: humility -2
say.accept it: data -3, humility 6, answer 3
say.accept that: data 4, roi 4, asks-date -8
say.accept the: roi -3, answer -3
say.accept to: humility 4
say.acceptable: data -4, humility 6, answer 5, acknowledged -7
say.acceptance: humility 4
say.acces: roi 3, humility 3
say.accord: roi -6, answer -4, ultimatum 9, complaint 3, acknowledged 8
say.account: placeholder 5, other-pot 12, later-payment 9, offers-material 6, offers-check 6, sets-bar -7, asks-deed -6
say.account _ #: roi -3
say.account _ it: roi 4, humility -4
say.account _ the: humility 3
say.account in: data 5
say.accountant: humility -3, complaint -6
say.accurate: roi -3
say.achiev: answer 6
say.achievement: roi -3, humility -4, answer 4, complaint -4, placeholder 8, offers-material 4
say.acros: roi -5, complaint -10, stuffing 10, offers-check -5
say.acros the: data 6, complaint -5
say.act: humility -3, ultimatum 5
say.action: humility -3, complaint -5, stuffing 6
say.actual: data -3, roi -5, concession 8, other-form 7, asks-date -6, accepts 7, asks-deed -4
say.actuarial: humility -2
say.ad: roi 2, humility -4
say.adaptive: answer -4
say.add: humility 4, complaint -7, offers-check -8, credit 11, asks-deed 10
say.add a: roi -3
say.add that: data 3, humility 2
say.additional: data 5, roi 7, answer 4
say.addres: asks-fact 9
say.address: asks-fact 6, asks-deed -6
say.adjectiv: data 3
say.adjust: roi -2
say.admission: humility -2
say.admit: humility 7
say.ads: roi 7
say.advance: data -4, humility -4, complaint 8
say.advice: roi -4, humility 4
say.afraid: humility -6, arrogance 5, feels 10
say.afraid of: arrogance 5
say.after: data -4, humility 7, answer 9, arrogance -3, entitlement 9, complaint -7, undermining -9, stuffing -7, concession -5, other-pot -8, split 7, later-payment 12, other-form -7, offers-check -7, asks-date 14, next-step 6, concedes -8, acknowledged 4, asks-verdict -9
say.after #: humility -7, entitlement 14, complaint 6, other-form -7, asks-date 7
say.after @: data -2
say.after _ #: data 4, humility -6
say.after _ 'd: data 4, arrogance 6
say.after _ 's: data -3, humility 5, acknowledged 6
say.after _ 've: humility 5
say.after _ a: answer 3, entitlement 5
say.after _ and: humility 3
say.after _ i: humility -5
say.after _ in: humility -6
say.after _ is: humility 3, answer 3, asks-date 8, acknowledged 10
say.after _ night: complaint 4, other-form 7
say.after _ of: complaint 8
say.after _ that: humility 5
say.after _ the: roi -5
say.after _ there: roi -4
say.after _ we: data -5
say.after _ you: humility 4
say.after a: answer -6, other-form 7
say.after and: roi 2, next-step 6
say.after i: humility -3, arrogance 10
say.after it: data -5, arrogance 6, asks-date 6
say.after lunch: humility -4
say.after me: humility -7
say.after that: data -8, answer -2, arrogance -6, ultimatum 7, entitlement -4, credit 7
say.after the: data 5, roi 1, arrogance -7
say.after they: data 3, humility 6, answer 6
say.after we: answer -4
say.after with: data 4
say.after you: humility 5, asks-process 6
say.afternoon: roi 3, humility -4, answer 4, arrogance 6, complaint -5, asks-date 4, next-step 13
say.afternoon and: data -3
say.afterward: humility 4
say.again: arrogance -10, ultimatum 5, complaint 6, other-form -7, offers-material -7, asks-date 15, next-step 5, accepts -5, asks-leave 7, said-before 8
say.again _ #: roi 4
say.again _ i: humility -4
say.again _ the: roi -4, humility 3, next-step 4
say.again and: data 5, roi 4
say.again i: humility -3, answer -4, ultimatum 6, undermining 4
say.again in: humility 3, answer 3, complaint -6, in-writing -6, credit 8, asks-deed -8
say.again on: asks-date 7, next-step 14, accepts -5
say.against: data 13, roi 12, humility 5, answer 3, complaint -8
say.against #: data 16, roi 3, humility -2, asks-backing 4
say.against _ #: data 3, roi 4
say.against _ and: data 3
say.against _ for: humility -3
say.against _ i: roi 3
say.against _ last: roi -4
say.against _ same: roi 3, humility -3
say.against _ the: roi -6
say.against a: humility 4
say.against it: data -7, roi -9, humility 4
say.against that: data 4, roi 5, humility -4
say.against the: roi 3
say.against us: data 4, humility 3
say.against what: data -3, roi 2
say.age: roi -3, complaint 4
say.agency: data -3, roi 6, humility -2
say.agency 's: roi 4
say.agency _ #: humility -3
say.agenda: roi -4, acknowledged -10, asks-deed 6
say.agent: data -4, roi 2, humility 5, arrogance 7, complaint -6
say.agile: stuffing 6
say.ago: answer -6, complaint 4
say.ago you: humility -5, answer -6
say.agre: roi -5, answer 7, asks-date 13, sets-bar 7, in-writing 8, next-step 12, asks-verdict 20
say.agre _ it: humility -3
say.agre to: answer -4
say.agre with: data 3, roi 3
say.agree: humility 6, complaint -6, asks-backing 7, in-writing -4, acknowledged 5, unknown -11
say.agree _ #: data -4
say.agree _ it: data -5, humility 4
say.agree with: roi 3, humility 4
say.agreement: roi -4
say.ah: data -2, roi -7, answer -5, ultimatum -6, undermining 7, concession 9, concedes 6, acknowledged 10
say.ah i: undermining 5
say.ahead: humility 5, complaint -9
say.ai: complaint -5, later-payment 9
say.air: humility 6, answer 3, complaint 7, concession -6
say.airline: data -4
say.airport: arrogance 3
say.alarm: data 4, humility 3, answer 5, arrogance -4, ultimatum 5
say.alarm were: data 5
say.alert: data 3, roi -7, credit 9
say.algorithm: roi -3
say.align: roi -3
say.alignment: stuffing 7
say.alive: roi -5, complaint 5
say.all: data 4, roi 2, undermining 8, stuffing 6, concession 10, pays-from-gain -6, split 8, asks-backing -7, sets-bar -10, accepts -8, acknowledged -2, asks-money 8, others-got 9, insists 6, refuses -6
say.all #: roi -5, humility 8, entitlement -5, concession 5, next-step -6, acknowledged 5, credit 9, asks-fact 4, asks-deed 7
say.all _ #: data -4, roi -3, humility -4
say.all _ at: humility 3
say.all _ did: arrogance 8, entitlement 7
say.all _ in: humility 3
say.all _ it: data -9, roi -15, answer -4, arrogance 9, asks-money 9
say.all _ of: complaint 5
say.all _ on: roi 4
say.all _ since: humility 4
say.all _ that: humility 3
say.all _ the: data -5, roi -5, asks-fact 9
say.all _ them: roi 3
say.all _ time: answer 2
say.all _ to: roi 3, answer -3
say.all _ us: data 4, roi 3, humility 4
say.all _ with: acknowledged -6
say.all and: answer 3
say.all at: complaint 4
say.all good: complaint -4, concession 5, concedes 7
say.all got: entitlement 7
say.all have: answer 3
say.all i: humility -2
say.all in: data -8, humility -3
say.all it: humility -4, answer 3
say.all of: answer 4, arrogance 5, complaint -7, stuffing 8, concession -8, later-payment 10
say.all or: humility 4
say.all over: roi 5
say.all respect: complaint 5
say.all right: humility -4, answer -7, ultimatum -6, concession 17, offers-material -8, concedes 9, acknowledged -15, asks-fact -7, asks-leave 13, asks-deed 3
say.all that: undermining 5
say.all the: data -7, roi 4, arrogance -7, asks-criteria 6
say.all-hand: roi -5, other-form 9
say.allow: humility 5, answer 6, other-pot 9, later-payment -8, asks-process 8, asks-backing -8, offers-material 7, next-step 14, asks-fact 15, asks-leave 9, asks-deed -9
say.allow #: humility 3
say.allow _ to: humility 4
say.allow to: complaint 7
say.allowance: roi -7, complaint 8
say.almost: roi 2
say.almost #: data 3, roi 3, humility -4
say.alone: data 6, roi 3, humility 6, arrogance 1, other-form 11, in-writing -6, asks-fact -8
say.alone #: roi 4
say.alone are: data 3, roi 4
say.alone so: humility 3
say.alone with: credit 8
say.along: next-step 11, asks-leave 6
say.alongside: humility -4, complaint 7
say.already: data 9, humility -5, arrogance -9, ultimatum 6, entitlement 11, undermining -3, split -11, later-payment -14, other-form -12, asks-date -4, sets-bar -13, competing-offer 9, asks-money 12, asks-leave -5, asks-deed 8, others-got 8, said-before 13
say.already #: roi -3
say.already _ #: roi 7
say.already _ and: data 4, humility -4
say.already _ it: roi 7
say.already _ me: answer -5
say.already _ of: humility 4
say.already _ the: humility -5, answer 4, other-form 5, asks-date 6
say.already and: ultimatum 6
say.already have: roi -3, entitlement 3
say.already in: roi 6, humility -4
say.already paid: data 3
say.already since: data 5, answer -3
say.already so: roi -4
say.alright: humility 3, concession 8, concedes 6, competing-offer 8, asks-deed -9
say.also: data 4, humility 6, ultimatum 5, jargon -8, asks-backing -7, accepts 5, credit 7, asks-meaning -5, refuses -16
say.also #: data -5, answer -3
say.also _ #: data -5, roi -8
say.also _ a: data -6
say.also _ and: data 4
say.also _ in: complaint 3
say.also _ it: roi 6, humility -3
say.also _ not: roi -3
say.also _ so: humility 4, concession 7
say.also _ someth: data -3
say.also _ that: roi 4
say.also _ the: roi -6, humility -6, answer -5
say.also _ to: roi -3, humility -3, answer 3
say.also _ with: roi 4
say.also _ you: data 7
say.also _ your: complaint 3
say.also a: answer -3
say.also ask: humility -4
say.also be: humility 2, answer -6, other-form 7
say.also for: humility 5
say.also good: concession 8, concedes 6
say.also has: data -3, humility -3
say.also have: roi 3
say.also i: roi 6
say.also if: humility 4
say.also in: asks-date -6, credit 9
say.also know: roi 3
say.also say: humility 5
say.also the: humility 3, answer 3, complaint 10, next-step 5
say.also what: entitlement 6
say.alternative: data 3, roi 4
say.although: data 5, humility -4
say.altogether: answer -3
say.alway: data -8, roi -7, humility -8, answer -8, entitlement 6, complaint 19, acknowledged -11, credit -6, others-got 13, feels 19, refuses -9
say.alway @: humility -4
say.alway _ for: data 3, roi 2, answer 3
say.alway _ that: data -3
say.alway _ the: humility -4
say.alway been: humility 3
say.alway the: humility -4, answer -4, complaint 12
say.am: humility -7, answer -6, ultimatum -5, complaint 5, undermining 18, next-step -6, concedes 4, asks-fact -7
say.am _ #: roi -5, complaint 8
say.am _ and: humility 5
say.am _ for: data -3, roi 4, humility 5, offers-material 10
say.am _ i: undermining 5
say.am _ that: answer 8, concession -4
say.am _ the: humility -2
say.am happy: humility 5
say.am here: humility 4
say.am i: humility -6, answer -3, undermining 6, feels 10
say.am in: roi -3
say.am not: asks-meaning 10, asks-deed 10
say.am open: humility 3
say.am the: data -3, roi -4, humility -3, arrogance 13
say.amend: data -4
say.american: roi 3
say.amount: ultimatum -7, complaint -8, stuffing -5, placeholder 7, later-payment 11, asks-criteria 6, in-writing 11
say.amount _ #: roi 4, humility -2
say.amount _ the: humility 6
say.amount in: humility -2
say.amount is: humility -3
say.an: data -5, complaint -7, undermining 3, stuffing 7, asks-date 5, in-writing 7, accepts 9, concedes -6, asks-meaning -8, asks-fact 6, asks-deed 7
say.an _ #: roi 4
say.an _ and: roi -5
say.an _ box: humility 5
say.an _ by: humility -4
say.an _ for: humility 5
say.an _ from: roi 6, asks-date -7
say.an _ if: humility -3
say.an _ in: data -3
say.an _ of: data 4, roi 3, concession 6
say.an _ on: humility 5, answer -4
say.an afternoon: roi 4, arrogance 11
say.an amount: data -3, roi -3
say.an answer: humility -5, asks-fact 10, insists 11
say.an average: data -2, humility 4
say.an email: asks-date -6, in-writing 11
say.an empty: humility 5
say.an engineer: data -4
say.an exception: data 3, humility -4, complaint -4, asks-criteria 11
say.an external: data 5, roi 5
say.an hour: complaint 5
say.an idea: humility -5
say.an incentive: answer 5
say.an insult: roi -3, entitlement 8
say.an old: undermining 10
say.an open: roi 3
say.an outside: roi 4
say.analyst: humility 4
say.analytic: humility 3, asks-date 7
say.and: roi -2, humility 3, answer 4, entitlement 7, complaint -8, undermining -5, stuffing 11, placeholder -7, concession -5, other-pot -1, pays-from-gain -6, split 4, other-form 5, asks-process 6, accepts 5, concedes -8, credit 13, unknown -8, others-got 2, corrects -7, said-before -12, refuses -9
say.and #: data -2, roi -2, answer -3, ultimatum -8, complaint 3, split 17, offers-material -8, offers-check -13, in-writing -9, competing-offer -10, asks-deed -7
say.and @: humility 9, answer 3, arrogance -9, ultimatum -8, undermining 9, concession 5, asks-process -11, next-step -12, acknowledged -6, credit 4, asks-meaning -13, asks-fact -9, refuses -9
say.and _ #: data 4, roi 2, answer -8, ultimatum 6, complaint 7, pays-from-gain 6, asks-backing -4, offers-check 10, accepts -8, refuses 10
say.and _ 'd: data 3, entitlement -4, complaint -5, undermining -7, later-payment -13, other-form -8, acknowledged 7, credit -4, asks-meaning -8, corrects 11
say.and _ 'll: roi -13, humility 5, answer 5, concession -5, pays-from-gain -12, later-payment 12, offers-material 9, offers-check -4, asks-date 10, in-writing 6, asks-deed 5, insists 11
say.and _ 'm: data -2, arrogance -11, entitlement 6, later-payment 8, asks-date 7, sets-bar 8, concedes -4, asks-deed 11, refuses 9
say.and _ 're: data -5, roi 3, humility 3, entitlement -6, offers-check 10
say.and _ 's: humility 6, ultimatum 6, credit 6, asks-deed 6, others-got 2, asks-verdict 7, refuses 8
say.and _ 've: roi 3, answer -3, ultimatum 5, entitlement 3, complaint -7, other-form -8, asks-process 6, offers-check -6, accepts -9, acknowledged 8, asks-deed 9, feels -4
say.and _ @: roi 3, humility 6, answer 5, accepts 10, credit 7, asks-leave 14
say.and _ a: data -5, arrogance 6, feels 11
say.and _ about: roi -2, humility 4
say.and _ after: roi 5, split 10, asks-process 7, asks-deed 9
say.and _ again: humility 4
say.and _ all: data 3, humility -3
say.and _ already: complaint 5
say.and _ am: roi -5, answer 5, complaint -8
say.and _ and: answer 4, in-writing 8, acknowledged 10
say.and _ apologis: humility 4
say.and _ appreciate: acknowledged -7
say.and _ are: humility -9
say.and _ as: roi 5
say.and _ ask: answer -4, complaint 6, next-step 9, acknowledged 7, asks-deed -4
say.and _ at: roi 3, concession 5
say.and _ audit: data 3, roi 6
say.and _ back: data -3, roi -3, humility 4
say.and _ because: roi -4
say.and _ before: data 3, roi 3
say.and _ believe: acknowledged -4
say.and _ better: humility 5
say.and _ bill: roi -3
say.and _ bit: data 4
say.and _ bonu: complaint 7
say.and _ both: humility 4, answer 4, arrogance 5
say.and _ bring: humility 5, answer 4, offers-material 7, next-step 5
say.and _ buy: data -3, humility -4
say.and _ by: jargon 8
say.and _ call: data 3, roi 5
say.and _ came: data -8, roi -5, humility -3, answer -3, complaint 5
say.and _ can: data 5, roi -2, answer 6, arrogance -5, later-payment 11, offers-material -9, next-step 8, acknowledged 10, asks-deed -11, refuses -11
say.and _ carri: data -5
say.and _ com: data -5
say.and _ come: data 5, roi 3
say.and _ complaint: roi 3
say.and _ contract: humility -3
say.and _ correct: humility 7
say.and _ cost: data -5, roi -5, humility -2
say.and _ could: data -3, roi -3, answer 4, offers-check 7, acknowledged 8
say.and _ course: other-pot 15, asks-meaning 13
say.and _ cover: roi -4, complaint 6
say.and _ customer: data 8, roi 6
say.and _ day: roi -3
say.and _ decid: entitlement 6
say.and _ deserv: roi 6
say.and _ did: data 6, answer 3, arrogance 12, complaint -6, asks-date -5, credit 9
say.and _ director: humility -6
say.and _ do: data 4, roi 5, ultimatum 6, complaint 5, undermining -6, other-pot -6, asks-process -7, next-step -9, asks-fact -10
say.and _ does: data 6, roi 3, asks-fact 7
say.and _ driver: data 3, roi 3
say.and _ each: data -4
say.and _ else: humility -5
say.and _ even: humility 6
say.and _ every: answer 3
say.and _ feel: humility 3
say.and _ fell: data 5, roi 5, humility -5
say.and _ felt: humility 5
say.and _ first: roi -3, humility -5, complaint 5
say.and _ fix: data -5, humility -4, arrogance 6, asks-date 7
say.and _ for: data -6, roi 3, humility 5, entitlement -9, later-payment -9, next-step -7, credit 15
say.and _ found: data 6, roi 4, arrogance -5
say.and _ friday: data 4
say.and _ from: arrogance 5
say.and _ get: humility -3, complaint 8
say.and _ give: humility -3
say.and _ got: humility -6, arrogance -6
say.and _ had: data 2, humility 10
say.and _ has: humility 4, others-got 9
say.and _ have: humility 5, complaint -9
say.and _ he: humility -3
say.and _ hear: humility 4
say.and _ help: humility 3
say.and _ her: offers-material 7
say.and _ him: acknowledged -7
say.and _ his: roi 3
say.and _ home: arrogance 6
say.and _ hope: humility -2
say.and _ hr: data 3, humility -5
say.and _ i: roi 3, asks-backing -8, credit -10, asks-deed -10, refuses 7
say.and _ if: roi 5, offers-check -8, sets-bar 9
say.and _ in: data -2, roi -4, humility 3, complaint -9, undermining 6, later-payment -5, asks-fact 7
say.and _ inspector: data 5
say.and _ is: data 7, roi 7, later-payment -7, other-form 5, acknowledged -5, asks-fact -5, refuses 7
say.and _ it: data -5, arrogance 6, undermining 9, asks-process -6, asks-date 10, credit -6
say.and _ keep: roi 2, humility -6
say.and _ know: arrogance -6, later-payment -5, other-form 7, accepts 11
say.and _ left: roi 3
say.and _ letter: answer 4
say.and _ little: roi 4
say.and _ lot: roi -3
say.and _ made: data -4, roi -5, answer 4
say.and _ mail: data 4, humility 5
say.and _ many: roi 5
say.and _ march: humility -3
say.and _ may: roi -3, humility 4, complaint 6
say.and _ me: humility 5, complaint 7, other-form 5, asks-process -9, asks-date -5, acknowledged -5
say.and _ meet: offers-material -9
say.and _ mine: humility 4
say.and _ money: roi 4
say.and _ more: roi -4
say.and _ most: data 3
say.and _ mov: data -3, roi -4
say.and _ must: humility -3
say.and _ my: roi -6, asks-deed 7
say.and _ nam: humility 4
say.and _ name: data -4
say.and _ need: roi -3, humility -3
say.and _ never: data -3, humility 7, answer 2
say.and _ new: data -4
say.and _ next: data -4, complaint 7, asks-deed 9
say.and _ night: humility 4
say.and _ no: humility -3, next-step 9
say.and _ nobody: data -4, roi -4
say.and _ not: humility 5, answer 7, credit -7
say.and _ now: roi 4, humility 4, answer 4
say.and _ of: roi 5, arrogance -4, ultimatum 6, later-payment -6, offers-check -9, refuses 9
say.and _ off: humility 4
say.and _ old: data 3, humility 5
say.and _ on: roi -7, answer 4, in-writing 8, next-step 8
say.and _ once: complaint 7
say.and _ one: data -3, arrogance -10, entitlement 3, acknowledged 9, refuses 5
say.and _ ones: humility -4, complaint 3
say.and _ only: roi -3, answer 3
say.and _ other: data -4, arrogance 5
say.and _ ought: humility 4
say.and _ out: data -4, roi -4
say.and _ over: data 3, answer -3
say.and _ park: roi -4, humility -5
say.and _ pay: roi 4
say.and _ pays: roi 4
say.and _ penalty: roi 3
say.and _ people: roi 4, answer -4, acknowledged -6
say.and _ phone: answer -5
say.and _ question: humility 7
say.and _ queue: humility -4
say.and _ ran: data -3, roi -3
say.and _ reckon: data 3, roi 3
say.and _ rest: roi 3, humility -6
say.and _ review: humility 3
say.and _ rewrote: data -4
say.and _ same: humility 3
say.and _ sat: data -3
say.and _ save: data 5, roi 4
say.and _ saw: roi 3, humility 3
say.and _ say: answer 3, acknowledged 10
say.and _ says: humility -5
say.and _ second: humility -3, complaint 8
say.and _ should: humility 3, acknowledged 8, credit 10
say.and _ sign: roi 5, asks-deed -6
say.and _ since: roi 8
say.and _ so: roi -3
say.and _ some: humility -4
say.and _ speak: humility 3
say.and _ system: arrogance 3
say.and _ take: humility 3, asks-date -7, next-step 8
say.and _ talk: data -5, roi -6, humility 3, answer 3
say.and _ tell: answer -5, asks-criteria -6, offers-material 7, asks-deed 8
say.and _ test: roi -2
say.and _ that: data -5, roi -6, complaint -5
say.and _ the: humility -3, answer 4, arrogance -5, stuffing 10, concession -9, pays-from-gain 10, other-form -14, asks-process 8, asks-criteria 8, acknowledged -12, asks-fact 3, others-got 6, feels 14
say.and _ them: data -2, roi -6, humility -3, asks-backing 8
say.and _ then: roi 8, humility -4, next-step 8
say.and _ there: humility -6, asks-date 9, asks-fact 10
say.and _ they: data -5, roi 3, humility -4, undermining 5, asks-process 4, asks-date -2, sets-bar 7
say.and _ think: roi -5, arrogance 6
say.and _ thought: data -5, roi -6, acknowledged 10
say.and _ time: answer -5
say.and _ to: humility 6, arrogance -5, complaint 7, later-payment 6, offers-material 6, next-step 5, asks-deed -8, feels 4
say.and _ told: roi 3, humility -4
say.and _ took: roi -7, humility -6
say.and _ train: roi -4, refuses 8
say.and _ turn: roi 4
say.and _ under: data -4
say.and _ up: data -3, roi -4
say.and _ us: data -9, roi -6, complaint 5
say.and _ wait: humility -3
say.and _ want: humility 3, arrogance 4, ultimatum -6, complaint -3
say.and _ was: data 4, roi -3, humility 6, arrogance -9, asks-criteria 11, refuses -7
say.and _ we: roi -4, complaint 7
say.and _ week: humility 3
say.and _ went: roi -3, answer -4
say.and _ were: arrogance -6, complaint 3, other-pot 3, acknowledged 6, asks-deed 2
say.and _ what: answer 4, ultimatum 5, asks-process 3, asks-date -5
say.and _ when: humility 4, answer -4, complaint -5, later-payment 7, asks-date 4, asks-fact -9
say.and _ where: humility 3
say.and _ which: roi -4, humility 5, answer 4
say.and _ who: data -3, roi -4, answer -3, offers-check 7
say.and _ will: roi 6, humility 5, answer 3, asks-date 6
say.and _ with: complaint -6, sets-bar 8, acknowledged 6
say.and _ without: roi 4
say.and _ work: entitlement -6
say.and _ would: humility -2, concession 6, asks-backing 11, offers-check 16
say.and _ write: humility -3, offers-material -7, next-step 8
say.and _ wrote: data 4, answer -3
say.and _ year: data 10, roi 7
say.and _ you: roi 4, concession -7, asks-backing 7, asks-date 9, asks-fact 10, asks-deed 12, asks-verdict -13, feels 13, refuses -8
say.and _ your: humility 5
say.and a: arrogance -5, undermining -6, jargon 12, other-form 15, offers-check -8, asks-date -7, next-step -7, accepts 4, asks-money 11, feels -9
say.and about: data 4, roi 5
say.and after: data -3, complaint -5, offers-material 9
say.and all: data -4, roi 3, humility -6, arrogance 11, entitlement 6
say.and also: data -4, roi -6, other-form 8
say.and an: complaint 6
say.and any: humility 3
say.and ask: data -7, answer 5, asks-process 7, asks-criteria 8, offers-check -5, next-step 8
say.and at: data -3, roi 5, humility -8, complaint 7
say.and be: data 4, concession 5, credit 6
say.and because: roi 6, complaint -7
say.and both: data 4, humility -3, ultimatum 7
say.and bring: accepts 9
say.and built: stuffing 10
say.and by: asks-criteria 11, asks-date 9, sets-bar -12, next-step -7, asks-fact -7, asks-deed -7
say.and call: data -3, answer -4
say.and can: answer 4, asks-date 7, acknowledged 4, asks-deed 5
say.and come: humility 3, answer -4
say.and could: other-form 5, acknowledged -7, asks-leave 7
say.and did: humility -6
say.and do: roi 4, asks-criteria 9
say.and does: humility -5
say.and each: humility -6, answer -4, complaint 7
say.and every: data -6
say.and everyone: humility -3, arrogance 11
say.and explain: humility -4
say.and find: answer -5
say.and for: roi 3, humility 3, entitlement -5, complaint 5, offers-material 11, asks-deed 11
say.and frank: humility -3, arrogance 6
say.and from: asks-process 6
say.and get: complaint 6
say.and give: humility 5, acknowledged 8
say.and go: roi -4, humility -5
say.and good: humility 3
say.and had: answer -4, complaint 5
say.and has: data 5, offers-check 7
say.and have: roi -3, answer 3
say.and he: data -5, arrogance 5, entitlement 7, complaint -8, offers-check -9, asks-deed 8
say.and hear: roi -3, humility 4
say.and her: data -5, roi -1, humility 4
say.and honest: answer 4, complaint 8
say.and how: asks-date 7
say.and hr: data 3, asks-deed 5
say.and i: roi 3, answer 3, complaint -10, concession 10, pays-from-gain 14, asks-process -4, offers-check -10, in-writing 3, concedes 8, asks-money -10, asks-leave -11, asks-deed 4, others-got -5
say.and if: roi 5, humility 5, answer 4, arrogance -7, ultimatum 3, complaint -11, concession 6, sets-bar 11, asks-leave -9, asks-deed 10, feels -7
say.and in: entitlement 12, later-payment 6, next-step 9, asks-fact 7, others-got 7
say.and is: humility 3, answer 5, complaint -5, asks-fact 2, asks-leave 8
say.and it: roi 5, complaint -5, undermining -8, concession -6, offers-check -11, asks-verdict 9
say.and left: arrogance -4
say.and legal: data -6
say.and let: roi -5, complaint 14, offers-check 6
say.and look: arrogance 7, complaint 7
say.and made: roi -4
say.and may: roi 3, concession 9
say.and me: data 3, humility 8, entitlement -6, complaint 7, asks-process 8, offers-check -8, credit 12
say.and miss: roi -2, complaint 5
say.and more: roi -3, humility 3
say.and mov: roi -6
say.and my: data -7, roi 4, ultimatum -8, offers-material -7, offers-check -9
say.and never: humility 3
say.and next: answer -4
say.and no: data -6, humility 3, answer 5, asks-process 10, accepts 9
say.and nobody: humility -4, entitlement -9, complaint 4, feels 6
say.and none: roi 4
say.and not: data -4, humility 11, answer 2, concession -5, offers-check 9, credit 4, asks-deed 9
say.and noth: roi -5, humility -9, asks-date -6
say.and now: data 9, answer -4, complaint 8, offers-check 10, acknowledged -8
say.and of: complaint 7
say.and old: humility 3
say.and on: humility -5, complaint 4, stuffing 6, asks-date 9, asks-deed 7
say.and one: data 5, humility 3
say.and out: humility -4
say.and paid: later-payment 10
say.and pay: other-form -8
say.and please: data 5, asks-deed 7
say.and put: data 4, asks-backing -8, credit 7, refuses 6
say.and right: humility 4
say.and sat: roi -3, humility 3
say.and sav: data -4, roi -3
say.and say: roi 5, humility 6, entitlement 5
say.and says: complaint 5
say.and see: ultimatum 6
say.and send: data -3, humility 2, answer 3, asks-date -10, accepts 11
say.and sent: complaint 6
say.and she: humility 3, answer -7, complaint -5, others-got 8, corrects 10
say.and should: humility -4
say.and sign: data 6
say.and since: roi 4, humility -5
say.and so: humility -3, answer -4
say.and some: humility 3
say.and somebody: arrogance 8, complaint 5
say.and someth: humility 5
say.and stand: humility 3
say.and still: answer -4, arrogance 7, complaint -6
say.and stop: humility 3
say.and support: humility 9
say.and take: next-step 7
say.and talk: humility 4
say.and tell: roi 7, arrogance 4, accepts 7, acknowledged -8, asks-fact 6
say.and thank: data -4, roi -2
say.and that: data 4, split -10, later-payment -6, accepts -9, competing-offer 13, asks-fact -13
say.and the: humility -4, ultimatum -7, complaint -7, jargon 12, stuffing -7, other-form 4, offers-material 6, asks-date -3, sets-bar -3, in-writing 3, accepts 6, acknowledged -9, others-got -8, asks-verdict 12, feels -8
say.and their: data 4, humility -4
say.and then: roi 4, humility -6, answer -3, concession -5, asks-date -5, feels 11, refuses 5
say.and there: roi 3, humility -7, ultimatum 7
say.and they: data 2, ultimatum 15, asks-criteria -8, competing-offer 9, asks-meaning 9, asks-money 9
say.and this: data 7, roi 3, answer -4, offers-check 7, refuses 6
say.and those: data 3, complaint 9
say.and to: humility 2
say.and under: data -4
say.and until: complaint 4
say.and we: data 4, humility 4, arrogance 6, entitlement -7, pays-from-gain -6, next-step 6, accepts 9, credit -11, insists 6
say.and went: data -2, roi 3
say.and what: humility 6, answer 6, arrogance -7, later-payment -10, asks-criteria 21, asks-date 8, next-step 2, credit -7, asks-fact 9
say.and when: humility -3, complaint 8, later-payment -9, asks-date 22, next-step -8, refuses 8
say.and where: humility 3
say.and whether: answer 3, asks-process 7
say.and who: roi -3, humility -5, answer -4, complaint 7, asks-criteria 8, asks-deed -6
say.and whoever: answer -4
say.and will: data 3, humility -4, asks-fact 5, asks-deed -5
say.and with: data 2, arrogance -4, pays-from-gain 6, acknowledged 6
say.and without: roi -2
say.and would: roi -3, humility -4, answer 4, asks-fact 12
say.and wrote: humility 4
say.and yes: humility 3
say.and you: data 2, roi 7, humility 5, ultimatum -9, entitlement -4, undermining -12, other-pot 6, asks-backing 9, sets-bar 2, accepts -11, concedes 11, competing-offer -9, acknowledged 10, asks-deed 6, feels 8
say.and your: undermining 7, acknowledged 8
say.android: humility 5
say.angry: data 6, roi 5, complaint 5
say.anh: concession 5
say.annex: humility -5, asks-date 8, asks-deed 8
say.announc: roi 3, humility 3, answer 5, offers-check 9, asks-date 6, accepts 9
say.annoy: humility 3, complaint 6
say.annual: answer -5, complaint 11, asks-criteria 6
say.annual report: complaint 5
say.another: data 8, humility -4, entitlement 4, other-pot 5, pays-from-gain 7, other-form 3, offers-material -8, offers-check -10, sets-bar -9, asks-meaning -10, asks-money -11
say.another _ i: humility 5, asks-criteria 7
say.another cycle: data 6
say.another number: humility 3
say.another person: data -3
say.answer: arrogance -3, ultimatum 11, undermining -6, placeholder 7, concession -6, later-payment -7, sets-bar -11, competing-offer 12, acknowledged -5, insists 15
say.answer #: humility 3
say.answer _ #: roi 3, answer 5
say.answer _ a: humility 3
say.answer _ the: humility -4, asks-date -5
say.answer a: complaint 6
say.answer before: humility -4
say.answer for: roi 4, humility -3
say.answer in: data 4
say.answer on: humility -3
say.answer the: humility -3
say.any: data -4, ultimatum -6, undermining 14, asks-backing -7, offers-material -7, offers-check 7, competing-offer -6, asks-money 7
say.any _ of: humility 4
say.any _ that: roi -4
say.any _ the: data -3, roi -3, humility 3
say.any _ them: humility -3, answer -3, complaint 4
say.any _ you: humility 4
say.any case: answer -3
say.any day: humility 6
say.any further: humility 4
say.any good: humility -3
say.any more: data 5, roi 7, arrogance -6
say.any of: data -5, roi -3, complaint 8
say.any other: roi 4, humility -3, arrogance 9
say.anybody: roi -5, humility -2, answer -6, arrogance 11, ultimatum -5, split -10, asks-date -4, asks-fact 12, asks-deed -7, refuses 10
say.anybody 's: humility 3
say.anybody in: answer -4
say.anybody who: answer 3
say.anymore: data 12, roi 2
say.anyone: humility 4, arrogance 12, ultimatum 4, undermining 5, asks-process -7, asks-date -7, next-step -8, acknowledged 8, asks-deed -8
say.anyone 's: humility 6
say.anyone could: roi 4
say.anyone else: roi 4, humility -4, arrogance 4, ultimatum 6
say.anyone who: roi -2, humility -4, answer -6, arrogance 9
say.anyth: roi -9, humility 3, ultimatum -6, complaint 11, later-payment 8, other-form 6, asks-criteria 10, asks-backing -9, asks-date -10, competing-offer -6, acknowledged 11
say.anyth _ the: humility 4
say.anyth else: entitlement 12, complaint 6, other-form 7, asks-criteria 5
say.anyth for: data 3
say.anyth i: answer -5
say.anyth in: data 4
say.anyth that: roi 3
say.anyway: data -6, roi -6, undermining 11, concession 11, offers-check 4, acknowledged 7, thanks 6
say.anyway _ i: answer -3
say.anyway the: complaint 8
say.apart: roi 3
say.api: offers-check 13, refuses 8
say.apologis: humility 7
say.apologis to: humility 3
say.apologise: data -3, humility 3
say.app: answer -3, complaint -4, other-form -11, offers-material 12, acknowledged -10, credit -10, asks-deed -10
say.app _ #: roi 4, arrogance 5
say.app _ the: roi 4
say.appeal: roi 4
say.appear: acknowledged 10
say.appendix: roi -3
say.appl: roi -4
say.appli: answer 4
say.application: data 4, humility -5, answer -3, concession 7, asks-backing 8, asks-date -6
say.appointment: roi -2
say.appraisal: answer -5, asks-criteria 9, asks-date -5, asks-deed 7
say.appreciate: humility -3
say.appreciate _ you: acknowledged 8
say.appreciate that: humility -6, acknowledged 8
say.appreciate the: humility 2
say.appreciate you: acknowledged -9
say.appreciation: answer -4, complaint 4
say.approach: data -4
say.approv: data 5, complaint 7, undermining 7, asks-verdict 11
say.approv _ and: humility -3
say.approv the: data 2
say.approval: answer 4
say.approve: data 3, asks-process 7
say.april: roi 6, humility 3, complaint -7, later-payment 11, other-form -3, asks-date 6, sets-bar 10, in-writing 10, next-step -5
say.april #: data 4, humility -4
say.april _ the: humility 5, asks-date 8
say.april _ you: humility -3
say.april and: data -6, roi -4, asks-fact 10
say.april then: humility 5, asks-date -5
say.april when: humility 3
say.april with: roi 2
say.architecture: data -3, stuffing 7
say.archive: data 4, roi 2, humility -4
say.are: answer -5, arrogance 1, ultimatum 6, complaint 4, undermining 9, stuffing 7, other-pot -8, accepts -11, acknowledged 7, asks-verdict 11, feels 6
say.are #: data 6, roi 5
say.are _ #: data 4, roi 5, humility -5, credit -9, asks-deed -8
say.are _ a: roi -4
say.are _ about: roi -4
say.are _ and: data 11
say.are _ better: humility -4, answer -4
say.are _ by: data -3, roi 3
say.are _ for: answer -4, arrogance 7
say.are _ from: humility 3
say.are _ good: roi -4, arrogance 7
say.are _ here: roi 4, humility 3
say.are _ in: roi -2, competing-offer 8
say.are _ it: humility 4
say.are _ less: roi 5, answer -4
say.are _ more: roi 4, answer 3
say.are _ my: arrogance 4
say.are _ now: humility -4
say.are _ of: answer 3
say.are _ on: others-got 8
say.are _ only: humility -4
say.are _ so: roi 5, humility -4
say.are _ than: acknowledged 6
say.are _ that: data 2
say.are _ the: data 8, answer 5, offers-check 5, concedes 5, asks-deed 10
say.are _ they: data 4, roi 4, humility 7
say.are _ with: humility -5, answer -7
say.are _ you: later-payment 6
say.are about: humility 5
say.are alway: roi 4, humility 3
say.are at: humility 6, complaint 3
say.are fine: humility 2
say.are for: answer -2, complaint 5
say.are from: humility 5
say.are gone: data -3
say.are happy: roi 3
say.are in: data -3, roi -2, humility -4, answer 5, offers-material 10, next-step 7, refuses 7
say.are mine: roi -3
say.are more: data -4, undermining 5
say.are my: roi -5, humility 3
say.are no: roi 4
say.are not: data -3, humility -5, arrogance 9, ultimatum 8
say.are on: roi -2, humility -5
say.are paid: roi 7
say.are still: data -4, asks-date 8, next-step 6
say.are the: data -3, acknowledged 7
say.are they: asks-process -11, asks-criteria 9
say.are under: roi 3
say.are we: humility -5, complaint 10, asks-date 6, asks-verdict 9
say.are you: other-form -7, asks-criteria -7, asks-backing 10, asks-meaning 13, asks-fact -12, said-before 12
say.area: roi 4
say.argu: data 5
say.argu _ it: roi -4
say.argue: data 4, humility 4, entitlement -6, other-form -7, asks-criteria 8, asks-backing 7, acknowledged 9, asks-deed 7
say.argument: complaint 6
say.arm: humility -5, answer -5
say.arms: humility -3
say.around: entitlement 8, complaint 4, stuffing 7
say.around #: data 4, roi -5, humility 3, answer 4, entitlement -7, concession -5
say.around _ in: data 3, roi 4
say.around here: complaint 8
say.arrear: entitlement 6
say.arriv: data -3, roi -4, humility -5, answer -4, arrogance 11, entitlement 5
say.arrive: roi 5, humility -3, answer 4
say.article: roi -3, humility -5, other-pot 9, asks-process 5, offers-material 8, refuses 7
say.article #: other-pot 9, next-step 10
say.artist: roi -4
say.arvo: roi -4
say.as: data 2, answer -6, stuffing 8, placeholder 9, concession 8, pays-from-gain -8, other-form 7, next-step -9, concedes 10, credit 6, asks-meaning 12, asks-fact -7, said-before 5, refuses -6
say.as @: data -3, humility -5
say.as _ #: data 4, complaint 8, asks-meaning 5
say.as _ @: humility -6, arrogance 8, asks-date 7
say.as _ and: humility -7, next-step 7
say.as _ as: entitlement 4, complaint 6, acknowledged -4
say.as _ do: humility 4, answer 5
say.as _ first: humility 4
say.as _ i: humility -3
say.as _ it: humility 3
say.as _ one-off: humility 3
say.as _ should: humility 7
say.as _ the: roi -3
say.as _ with: humility -3
say.as a: data -8, answer -5, ultimatum 7, stuffing 7, concession 4
say.as an: answer -4, concession 4
say.as before: humility -4
say.as far: roi -4, humility -3
say.as for: data -4, roi -4, asks-date 10
say.as good: humility 3
say.as i: answer 7, ultimatum -7, offers-check 10, acknowledged -5, said-before 7
say.as if: data -4, roi 3, humility 4
say.as it: data 3, roi 3, answer 3
say.as long: data 3, humility 5
say.as me: arrogance 6
say.as mine: roi 3, humility 5
say.as much: entitlement 6, complaint 3
say.as my: humility 5
say.as not: answer -5
say.as of: roi -3, answer -4
say.as that: roi 3
say.as the: roi -4, humility -5, answer -4, entitlement 8, asks-backing 10
say.as to: entitlement 4
say.as we: roi -3
say.as well: data 5, roi 4, humility 4
say.as you: data 4, roi 2, concession 8, concedes 9
say.asham: data -4, concession 5, concedes 11
say.aside: data 4, roi 9, humility 3, other-pot 11
say.ask: roi 3, arrogance -9, complaint -8, undermining 6, jargon -7, placeholder -6, other-pot 6, later-payment -11, asks-backing 6, offers-material -2, offers-check 9, asks-date 6, accepts -9, insists 11
say.ask #: data 5, roi 9, complaint 8, later-payment 11, next-step -8, credit 7
say.ask @: data 7, roi 4, humility -3, answer 7, asks-deed 4
say.ask _ #: data 3, roi 13, humility -2, answer -3, pays-from-gain 9, asks-deed -9
say.ask _ 's: roi -3
say.ask _ @: roi -4, humility 5, offers-check -11
say.ask _ a: humility 4, offers-check -10, acknowledged -6, credit 6
say.ask _ about: data 3, roi 5, humility -7
say.ask _ and: data 3, humility 6, offers-check 9
say.ask _ anyth: humility -4
say.ask _ be: humility 2, answer 7
say.ask _ bonu: roi -4, humility 4
say.ask _ for: data 4, roi 7, humility -9, asks-criteria 12
say.ask _ from: roi 3
say.ask _ her: data 3
say.ask _ i: acknowledged -9
say.ask _ if: data -3, humility -3
say.ask _ in: humility -4, complaint 4, offers-check 8, acknowledged -4
say.ask _ is: humility -4
say.ask _ it: roi 2, complaint 7, accepts 8
say.ask _ me: data 4, roi 3
say.ask _ of: data 4, answer -4
say.ask _ on: roi 4
say.ask _ or: answer -3, asks-leave 12
say.ask _ someth: data -3
say.ask _ that: humility 4, answer 5
say.ask _ the: data 8, humility -3, complaint 7, asks-process 12, insists 10, asks-verdict 7
say.ask _ there: humility -5, complaint 7
say.ask _ they: humility 3
say.ask _ thing: answer -3
say.ask _ to: data 4, humility -6, answer 4, ultimatum 7, complaint -6, asks-process -9, offers-material -7, competing-offer 9
say.ask _ what: data -4, roi -3, arrogance 10, complaint 5, asks-criteria 13, asks-backing 6
say.ask _ whether: asks-backing 6
say.ask _ who: data -4
say.ask _ you: humility -6, next-step -7
say.ask _ your: humility 3
say.ask a: data -4, humility 6, concession 4
say.ask about: offers-material 9, asks-fact -8
say.ask again: roi -4, asks-leave 7, asks-deed -9
say.ask because: roi -5
say.ask first: complaint 5
say.ask for: data 10, roi 6, humility -10, arrogance -4, other-pot -7, pays-from-gain 10, other-form -6, acknowledged -3, asks-meaning -3, corrects 5
say.ask her: humility -5, offers-material -4, offers-check 7, credit -5
say.ask him: answer 4, asks-date 5
say.ask how: humility -3, answer -5
say.ask hr: asks-deed 11
say.ask i: roi -2, undermining 6, concedes 10
say.ask if: humility -6
say.ask in: humility 2
say.ask is: pays-from-gain -6, feels 9
say.ask me: humility -11, arrogance 3, ultimatum 11, undermining -6, next-step -8, competing-offer 13
say.ask my: data 6, answer -4, ultimatum 4
say.ask myself: answer -5
say.ask now: humility -3
say.ask on: humility -4
say.ask only: data 4, humility 3
say.ask since: roi -3, humility 5, complaint 6
say.ask that: in-writing 9, next-step -8, accepts 9
say.ask the: answer -1, arrogance 6, offers-check 19, next-step 5
say.ask them: data -10, roi -3, humility 4, answer 5, other-form 7, asks-process 5, asks-backing 10, offers-check -9, next-step 13, asks-deed 19
say.ask to: data -4, roi 3, answer 4, ultimatum 5, next-step -6, asks-deed -12
say.ask too: humility 4
say.ask us: data -4, roi -4
say.ask what: asks-criteria 9, credit 8
say.ask whether: roi 4, humility -6
say.ask which: humility 4
say.ask you: answer 5, complaint -5, asks-criteria 4, asks-backing 9, asks-date 8, insists 11
say.ask your: roi 3, humility -3
say.asks: data 6, roi 3, arrogance 7, entitlement -5, pays-from-gain 10, offers-check -7, acknowledged -6, asks-deed 7
say.asks _ a: humility -4
say.asks for: answer -3, pays-from-gain 8
say.asleep: humility 5
say.assessment: data 3
say.assistant: complaint 7
say.at: entitlement 8, undermining 4, concession -4, asks-process -7, in-writing 6, thanks 7, asks-meaning -11, asks-money 5, asks-fact 8, others-got 11, feels -9
say.at #: data -3, answer -1, ultimatum -7, entitlement -5, complaint 8, jargon 3, pays-from-gain 6, later-payment -5, other-form -2, asks-process -9, sets-bar -5, next-step 6, asks-fact -9
say.at _ #: data -3, answer 4
say.at _ 's: ultimatum 7
say.at _ a: roi 3, complaint 7
say.at _ and: data -5, roi -3, answer -2, ultimatum 6, complaint 6, offers-material -6, asks-date 8, sets-bar 7, in-writing 4, competing-offer 11, acknowledged -8
say.at _ as: humility -3
say.at _ at: humility 3, answer -4
say.at _ bottom: roi -3, complaint 5, asks-backing 9
say.at _ cost: roi 4
say.at _ desk: answer 3
say.at _ each: roi 9, humility -3
say.at _ for: humility -6, arrogance 7
say.at _ gate: data -6
say.at _ i: asks-process 12, asks-date 11
say.at _ if: roi -5, complaint 4
say.at _ in: humility 7, undermining 7, acknowledged 11
say.at _ is: data 4
say.at _ it: undermining 6
say.at _ less: data 3, humility 3
say.at _ level: data -5
say.at _ like: roi 3
say.at _ number: humility -3
say.at _ of: asks-date 6
say.at _ on: data -5, humility 4
say.at _ or: data -5, humility 4, other-form -6, sets-bar 8
say.at _ per: humility 3
say.at _ point: data -2, humility -6
say.at _ same: roi 3
say.at _ so: roi 4, humility -4
say.at _ table: humility 2
say.at _ that: data -5, roi -6
say.at _ the: roi 1, others-got 11
say.at _ they: answer -4, complaint 6
say.at _ time: humility 4
say.at _ top: arrogance 5
say.at _ we: data 3
say.at _ when: humility -4
say.at _ you: data -4, humility 4, asks-date 7
say.at a: humility 11, undermining -7, corrects 7
say.at about: roi 3
say.at all: roi -4, humility 3, complaint -11, undermining 7, concession 8, later-payment 8, asks-process 8, offers-check 7, asks-money 13, insists 8
say.at an: humility 3
say.at another: humility 4
say.at christma: entitlement 6
say.at easter: complaint 7
say.at first: roi -5, humility 5
say.at his: humility -3, answer -5
say.at home: data -6, roi -8, humility -5
say.at hr: humility -4, asks-fact 13, asks-deed 9
say.at it: roi -6, humility 4
say.at last: data 4
say.at least: humility -3, entitlement 8, complaint 6, other-form 10, asks-deed 9
say.at me: humility -3, undermining 7
say.at midnight: roi 3
say.at most: complaint 4
say.at my: roi -4
say.at night: data 7, answer 4
say.at noon: roi 3, humility -4
say.at once: undermining 6, acknowledged 6
say.at present: roi 4, humility -4
say.at scale: answer -2
say.at some: humility -4
say.at that: data -5, answer -6, concession 6
say.at the: humility -3, undermining -7, concession -8, concedes -5, asks-fact -13, refuses -6
say.at their: roi 5, humility -3
say.at them: humility 4
say.at this: humility -6, undermining 5, concession -5, asks-fact 8
say.at what: data 4, humility -7, answer 3, others-got 11
say.at when: data 3
say.at your: data -4, humility -6, answer -4, concession 6
say.ate: humility 7
say.attach: data 3, answer 3, complaint -6, offers-material 27, offers-check 6, refuses 5
say.attempt: roi -2
say.attend: roi -3, arrogance 7
say.attention: humility -4, answer -4
say.auction: roi -4
say.audit: sets-bar 8
say.audit _ #: answer 4
say.audit _ on: arrogance 5
say.audit and: humility 3, answer -3
say.audit in: roi 5, humility -2
say.audit is: asks-criteria 7
say.auditor: data -5, roi -6, humility 2, offers-check -7, asks-deed -4
say.august: roi 5, humility -4, arrogance -6, other-pot 8, later-payment -11, offers-check 5, asks-date -10, refuses 8
say.august #: data -5, roi -5, humility 3
say.august _ #: roi 4
say.august and: roi 3, humility 5
say.author: roi 3
say.authority: roi 4, humility -3
say.autumn: asks-date -8, next-step -8, asks-fact -10, asks-deed -8
say.autumn _ #: roi -4, humility 3
say.autumn and: data -3
say.autumn before: humility -4
say.availability: roi -4
say.available: ultimatum 6
say.average: data 7, undermining 7, offers-check 8
say.average #: humility 4
say.average _ and: roi -3, humility 3
say.avoid: data -4, roi 4, complaint 4
say.avoid #: data 4
say.aw: undermining 6, concedes 6
say.awake: humility 5
say.award: roi 3, humility 6, answer 9, other-pot 26, offers-material 7, asks-date 8, acknowledged 8, credit 8, thanks 10, asks-fact 8
say.award _ the: answer 3
say.award and: humility -3
say.award for: humility 6
say.award i: roi 5, humility -3
say.award in: humility 3
say.aware: data 3, roi 3, humility 4, acknowledged 11
say.away: complaint -5, concession 6, offers-material 8, sets-bar 10, concedes 7, competing-offer -6, corrects -6
say.away #: data 3
say.away from: humility 3
say.awful: humility 10, acknowledged 7
say.awkward: complaint 6
say.aye: humility 4, answer 3, concession 5, acknowledged 6
say.aylin: humility 6
say.b: data 4, humility -5, answer 5
say.baby: humility 5, answer 3, entitlement 10
say.baby com: entitlement 11
say.back: data 8, roi 13, humility -3, ultimatum 7, entitlement -7, complaint -5, undermining -6, other-pot 8, sets-bar 7, acknowledged 9, others-got -10
say.back #: data 4, roi 8, humility -6, arrogance 5, asks-fact 7
say.back _ #: answer 5, pays-from-gain 6, sets-bar 9
say.back _ august: humility -3
say.back _ i: humility 3
say.back _ in: data 5
say.back _ it: humility -3
say.back _ me: data 4
say.back _ my: humility -5, feels 8
say.back _ the: ultimatum -6, concession 5, asks-backing -7, acknowledged 6
say.back _ this: humility -3
say.back _ us: data -5, roi -4
say.back _ we: roi 3
say.back _ you: data -3
say.back a: humility 4
say.back and: data 2, humility -5
say.back by: roi 3
say.back cost: roi -3
say.back from: roi 5, humility 3, asks-date 7, acknowledged 9
say.back i: humility 3
say.back if: humility 4
say.back in: data -4, humility 4, answer 5, entitlement -5, complaint -6, pays-from-gain 14
say.back is: roi -4
say.back on: data 3, roi 4, answer -3
say.back the: roi -4
say.back to: roi -5, answer -3, insists 13
say.back up: roi -4
say.back what: humility 4
say.back with: roi 4
say.backlog: data 5, roi 7
say.backlog _ #: roi 5
say.bad: data -3, humility 8, complaint -7, other-form -7, offers-check 8, concedes 9, acknowledged 10, credit -14, feels 6
say.bad _ the: data 4
say.bad _ this: answer 3
say.bad at: humility -3, answer 6
say.bad for: undermining 6
say.bad year: data -3, roi -4
say.badge: humility -3
say.bag: data -3, humility -5, answer -7, ultimatum 6, complaint 6
say.bakery: humility -4
say.band: data -6, roi -9, answer 6, arrogance 5, other-form -9, asks-criteria -7, acknowledged -18, asks-fact 15
say.band _ a: arrogance 6
say.band _ it: asks-fact 8
say.bank: arrogance 2, ultimatum -11
say.bank and: data 2, arrogance 3
say.bank has: roi -3
say.bank in: data -6, roi -3
say.bar: humility -5, sets-bar -11, credit 4
say.barcode: roi 3, humility 4
say.bargain: humility -4, arrogance 7
say.barge: complaint 6
say.barn #: roi 4
say.barrel: roi 4, humility -3, ultimatum 4
say.bas: answer 3, entitlement -6
say.bas _ the: humility 3, entitlement -5
say.bas on: answer 3, entitlement -6
say.base: data 5, complaint 11, offers-check 10, asks-deed -6
say.base salary: offers-check 9
say.basement: data 3
say.basi: roi 2, asks-criteria 11
say.basic: arrogance 7
say.basical: stuffing 4
say.basket: humility -6
say.bat: humility 3, concession -3
say.batch: data 6, complaint -5
say.batchmat: roi -4
say.bath: data -3, humility -3
say.battery: data -5, roi -5
say.battery life: roi 4
say.bc: humility -5, complaint -4
say.be: data -4, humility 4, arrogance 6, complaint -5, jargon -8, stuffing -7, placeholder 8, concession -8, later-payment 15, next-step -8, competing-offer 6, unknown 4, others-got -7
say.be #: data -4, answer -8, concession 11, later-payment -7, asks-deed -8, corrects 6
say.be @: entitlement 9
say.be _ #: roi 3, humility -5, answer -8, offers-check -6
say.be _ a: roi 3, answer 4
say.be _ about: humility 4, answer 4
say.be _ after: data -3, answer -5
say.be _ and: roi 5, humility -4, complaint 3, asks-criteria 11, sets-bar -10
say.be _ at: humility 5, answer 4, credit 8, asks-deed 11
say.be _ before: roi -3, humility -4, answer -4
say.be _ but: arrogance 4, ultimatum 8, complaint 6
say.be _ by: roi 4, humility 3, answer -7, pays-from-gain 10, acknowledged -5
say.be _ enough: roi 3
say.be _ first: data -4, arrogance 5
say.be _ for: data 6, roi 2, answer 4, ultimatum -6, other-pot 5, pays-from-gain -7, asks-process -6, sets-bar 5, acknowledged -5, credit 10
say.be _ from: roi 7
say.be _ good: answer 3
say.be _ i: complaint 4, asks-date -8, concedes 7, feels 8
say.be _ if: roi -4, humility -4, arrogance 6, other-form -7
say.be _ in: roi -3, arrogance -7, complaint -5, other-form 10, offers-check -10, asks-fact -10, asks-deed 6
say.be _ it: roi -4, humility 4, later-payment 11, next-step -5
say.be _ line: data -4
say.be _ my: humility -3
say.be _ now: roi -3
say.be _ of: humility -3, answer 4, ultimatum 7, asks-date 9, competing-offer 5
say.be _ on: data 3, arrogance 6, complaint 5, asks-deed 9
say.be _ one: data -3, humility 5
say.be _ only: data 5
say.be _ or: humility 2, other-form 5
say.be _ real: undermining 5
say.be _ right: data -3, roi -5
say.be _ same: data 4, answer -4
say.be _ since: data -3, roi -4
say.be _ someth: data 3
say.be _ than: roi 5
say.be _ that: ultimatum 10, asks-date 4, in-writing 8, acknowledged 11, asks-deed 9
say.be _ the: roi -4, answer 3, other-form -4, credit 10, asks-deed 10
say.be _ then: humility -4, answer -4
say.be _ there: data -3
say.be _ this: answer -4, ultimatum 5, complaint 11
say.be _ to: roi 3, arrogance -5, ultimatum 6, entitlement -6, other-form -5, acknowledged 12, thanks -10, refuses -4
say.be _ up: data 4
say.be _ when: complaint -4
say.be _ with: data 5, humility 6, ultimatum -8, credit 12
say.be _ you: offers-material 8, next-step 6
say.be _ your: humility 3, answer 6, offers-material 12, asks-date 10, next-step 9
say.be a: data -6, answer -4, complaint -5, asks-process 7, in-writing -9
say.be able: roi 4
say.be about: answer -4
say.be after: humility 4, later-payment 9
say.be all: humility -3
say.be an: complaint 5
say.be ask: data 6
say.be at: humility -4, answer 4, asks-date -9
say.be better: roi -4, humility 4, accepts 9
say.be clear: humility -3, ultimatum 5
say.be comfortable: humility 5
say.be consider: data 4, roi 5, answer 8
say.be content: data 3, concession 7, acknowledged 11
say.be correct: data 3
say.be curiou: data 3, humility 4
say.be difficult: answer 3
say.be doing: humility -3
say.be done: data -4, answer -3
say.be easier: humility 3
say.be easy: humility -2
say.be embarrass: roi 3, arrogance 6
say.be fine: data -4, roi -4
say.be first: roi 3
say.be from: data -4
say.be glad: data -6
say.be gone: humility -3
say.be good: data -4, roi -5
say.be grateful: roi 2, humility -10, asks-backing 9, thanks -13, asks-deed 9, asks-verdict 6
say.be happy: answer 3, other-form 10, asks-deed -10
say.be here: competing-offer 6
say.be honest: data -4, roi -3, humility -4, concession 8, asks-backing 8, asks-date -9, acknowledged -4
say.be in: roi 4, humility 3, answer 3, concedes -8
say.be it: humility -3, answer -3, concession 5, concedes 10
say.be judg: complaint 4
say.be less: data -6, humility 5
say.be look: humility -5
say.be made: data 2
say.be mine: roi 3
say.be nam: humility 5
say.be nice: roi 3, undermining 5
say.be no: asks-date -6
say.be not: humility -3
say.be noth: data -3
say.be okay: humility 5
say.be on: data -5, answer -4, entitlement 5, asks-process 7, asks-fact 7, asks-deed 6
say.be open: humility 3
say.be out: humility -5
say.be paid: humility 9, entitlement 5
say.be part: roi 2, answer -4
say.be pay: roi 4
say.be prick: data 5, roi 2
say.be put: humility 5
say.be quick: data 5, roi 5
say.be real: arrogance 5
say.be record: data 4, roi -4
say.be right: humility 9, acknowledged 16
say.be shar: humility 3
say.be shown: data 3
say.be so: humility -4
say.be someth: data -3, roi -4, humility 5
say.be sorry: humility -3
say.be straight: data 4
say.be sure: offers-check 10
say.be taken: data 3, humility -3
say.be talk: humility 4
say.be thankful: humility -3
say.be that: humility 4
say.be the: complaint -9, offers-material -8, next-step 8, concedes 6
say.be told: data 5, acknowledged -4
say.be treat: humility -3
say.be true: acknowledged -8
say.be used: other-pot 6, asks-fact 7
say.be wait: data 4
say.be will: humility -4
say.be with: offers-material 12
say.be worth: humility 6, entitlement 2
say.be wrong: humility 3
say.beam: humility -4
say.bean: humility 4
say.bear: data 5, humility 5, arrogance 6
say.beat: data 3, roi 4, humility 3
say.beautiful: roi 6, humility 4, asks-date 11
say.became: data 9, answer 4
say.because: data 3, roi 2, humility -5, answer 3, arrogance 7, undermining -4, split 6, other-form -10, asks-date -6, acknowledged -6, feels 6
say.because #: data 4, roi 6, entitlement 7
say.because @: complaint 6
say.because _ 'd: roi -3, humility 5, answer 3, ultimatum 5
say.because _ 'll: humility -3, answer -5
say.because _ 'm: humility 3, arrogance -10
say.because _ 's: data -4, arrogance 6, entitlement -7, asks-date 5
say.because _ 've: data -3, roi -5, entitlement 7
say.because _ @: humility 6
say.because _ a: roi 3
say.because _ am: arrogance 8
say.because _ and: roi -3
say.because _ ask: humility -3
say.because _ can: data 4, roi 3
say.because _ did: data 3, humility -3
say.because _ do: answer -3
say.because _ does: ultimatum 5
say.because _ got: roi -3, entitlement 4, complaint 4
say.because _ had: answer 4
say.because _ is: answer 3
say.because _ it: data -5, roi 4
say.because _ know: acknowledged 10
say.because _ me: data 3, roi 3, humility 3
say.because _ of: roi 3, entitlement 6
say.because _ that: roi -3
say.because _ the: roi -4, entitlement -6, corrects 11
say.because _ this: roi -3
say.because _ time: data -3
say.because _ us: humility -3
say.because _ want: humility -3
say.because _ was: data 4, answer 4
say.because he: humility -3
say.because i: roi -5, entitlement 8, complaint -7, acknowledged 7, asks-deed 5
say.because if: answer -4, asks-meaning 9
say.because in: answer -5
say.because it: data -4, entitlement -6, next-step 10
say.because last: complaint 7
say.because my: roi -7, humility -3, complaint -5, undermining 9, concession 5
say.because nobody: complaint 11, offers-material 6
say.because of: data 4, roi 4, humility 6, undermining -8, offers-material -6, credit 7
say.because she: offers-check 6
say.because the: data 9, roi 6, answer 3, pays-from-gain -4, split 8, asks-deed -10
say.because they: roi 3, humility -3
say.because we: data 5, humility 8, complaint -5, acknowledged 8
say.because when: roi -4, humility -5
say.because you: humility 8, arrogance -7, ultimatum 7, complaint -4, later-payment 8
say.become: humility -4, complaint 5
say.bed: roi 3
say.beds: roi 4
say.bedside: roi 4
say.been: data -2, complaint 8, pays-from-gain -6, offers-material -17, asks-date -7, next-step -11, concedes -5, competing-offer 7, credit -13, thanks 5, corrects -6
say.been #: data 7, roi 7, answer 2, complaint -7
say.been _ #: roi 3, answer 4, complaint -6, credit 8
say.been _ and: humility -4
say.been _ at: data -3
say.been _ by: roi -3, ultimatum 8, complaint -6, competing-offer 7
say.been _ for: data 7, roi 3
say.been _ in: data -4, roi -3, complaint 8
say.been _ it: answer -3, complaint 6
say.been _ on: humility 3
say.been _ since: data 4, roi -6, answer -4, complaint 5, feels 7
say.been _ that: humility -5, answer 6
say.been _ the: roi 6, ultimatum 4
say.been _ this: humility -3, complaint -4
say.been _ to: roi 2, answer -6, ultimatum 5, asks-date -5
say.been _ up: data -3, humility -4
say.been _ with: humility 8, concession 7
say.been a: data -5, complaint -4, asks-date -7
say.been ask: answer -7, ultimatum 5, asks-deed -6
say.been at: humility -4
say.been good: humility 3
say.been here: data -4, answer 2, entitlement 8, complaint -6
say.been in: data -3, roi -3, humility -3, ultimatum 6
say.been live: humility -4, answer -3
say.been on: data 4
say.been paid: roi -4
say.been patient: humility 3
say.been the: other-form 5
say.been there: complaint -5
say.been to: humility 3
say.been told: data -4, complaint 3
say.been wait: answer -4
say.beer: data 2, roi 9
say.before: roi -3, humility 2, answer 6, ultimatum 7, undermining -5, concession -5, other-pot -7, pays-from-gain -2, split 7, asks-process 7, offers-material 10, offers-check 1, asks-date 4, next-step 6, concedes -7, competing-offer 10, asks-fact 6, asks-deed 6
say.before #: data 5, roi -2, asks-date 6
say.before _ #: roi -4, asks-date 6, asks-deed 6
say.before _ 'd: humility -5
say.before _ 's: data -3, roi 5, next-step 9
say.before _ 've: humility -4
say.before _ after: answer 4, offers-material 10, credit -11
say.before _ and: roi -6
say.before _ date: data 3
say.before _ did: humility 3
say.before _ do: roi -3, humility -4, complaint 5
say.before _ else: data -4, humility 8
say.before _ first: roi 4
say.before _ go: humility 3, answer 5, ultimatum -5
say.before _ goes: roi -4, humility 5, offers-check 14
say.before _ had: roi 5, complaint -3
say.before _ i: answer 5
say.before _ it: roi 3
say.before _ open: data 5, humility 4
say.before _ say: roi -3
say.before _ start: humility 3
say.before _ the: roi 3
say.before _ was: data 4, roi -3
say.before _ we: humility 3
say.before _ went: roi 4
say.before _ with: data -2, humility 3
say.before a: humility -3, arrogance 6
say.before and: data 8, humility -7, answer 6, arrogance -6
say.before any: data -6
say.before anyth: humility 3
say.before christma: humility 4, answer 3, asks-date 12
say.before easter: humility 3
say.before i: roi -6, humility 9, offers-check 4
say.before it: data 4, roi 7, humility 4, answer 5, complaint -7, asks-backing -6, offers-material 8
say.before last: humility -4
say.before lunch: roi 4, answer 4, next-step 6
say.before me: humility 4, answer -5, arrogance 10, acknowledged 5
say.before mine: humility 5
say.before my: concession 5
say.before she: data -6, humility -4
say.before so: data -3, humility 6
say.before somebody: complaint 6
say.before that: data -3, roi -4, complaint 2
say.before the: data 5, answer -6, complaint 3, concession -9, offers-material -5, offers-check -2, asks-date 14, asks-meaning -8
say.before then: roi -3
say.before they: answer 4
say.before this: roi 2
say.before we: humility -3, offers-check 7, next-step 7, credit 9
say.before you: data -5, entitlement 5, complaint 10, later-payment 9, asks-date -3, asks-deed -6
say.before your: roi 3
say.beforehand: humility 3
say.beg: answer -3
say.begin: roi 5, later-payment -7
say.begin to: complaint 4
say.beginn: roi -5, humility 5
say.behalf: humility 7
say.behind: data 5
say.behind the: data 4
say.being: arrogance 4, complaint 9, asks-date 2, accepts -9, asks-meaning 12, feels 9
say.being the: roi -3, answer -4
say.being told: complaint 6
say.believ: complaint 7, feels 8
say.believe: roi 5, ultimatum -7, concession 4, offers-check 5, competing-offer -9, asks-deed -8
say.believe i: answer 4
say.believe in: humility -5
say.believe it: humility -3
say.believe that: humility -3, answer -6
say.believe the: humility -4, undermining 6
say.believe you: humility 5, concession 7, acknowledged 8, feels 4
say.belong: data 3, humility 4, answer 3, credit 14
say.belong to: data 4, answer 3, credit 13
say.below: data -11, roi 3, humility -3, entitlement 5, sets-bar 9
say.below #: data -6, answer 4, sets-bar 9
say.below _ i: ultimatum 8
say.below the: entitlement 6
say.bench: data -4, roi -2, humility 5, offers-check 10
say.bench _ #: roi -4
say.benchmark: humility -3, ultimatum 6, placeholder 5, offers-material 4
say.bend: data 5
say.benefit: roi 7, humility -3
say.berlin: offers-check 8, insists 10
say.berth: data 3
say.besid: data 3, arrogance 9
say.beside: data 8, roi 4, humility 7, answer -4, entitlement 8, asks-date 7
say.beside it: asks-date 6
say.beside the: data 4, roi 4, answer -5
say.best: roi 4, humility 3, answer -6, complaint -4
say.best _ i: humility 5
say.best _ you: humility -4, entitlement 6
say.best-in-clas: answer -4
say.bet: data -4, roi 7
say.better: humility 9, answer 3, arrogance -6, entitlement -9, undermining 7, concession 3, pays-from-gain -9, asks-date 8, accepts 7, others-got -3, refuses -4
say.better _ #: roi -5, humility -4, complaint 5
say.better _ a: humility -5
say.better _ i: asks-backing 12
say.better _ it: data 3, roi 4
say.better _ me: humility 6, answer 4
say.better _ than: humility 4
say.better _ you: roi 4, humility -2, answer -5, ultimatum 4
say.better and: data -4
say.better for: roi 5
say.better i: humility 4
say.better than: humility -4, asks-process 9
say.better way: roi 4
say.better with: arrogance 5, in-writing 7
say.between: data 1, roi -5, later-payment 6, acknowledged 4, asks-deed 5
say.between #: data 6
say.between _ #: data -4, roi -3
say.between _ and: data 4, roi 5, humility -6, offers-check 10
say.between the: roi -4, humility 3, complaint 8
say.between us: data -4, arrogance 7
say.bev: humility 3
say.bicycle: roi -3, humility -3
say.bid: humility 4
say.big: data 3, answer 4, arrogance -6, complaint -3, undermining 9, asks-date -6, acknowledged 8, credit 6
say.big @: humility 5
say.big one: roi -4
say.big thing: humility 3, answer 4
say.bigger: humility 4, answer -3, entitlement -5, concession 4, credit 13
say.bigger than: data 4
say.biggest: data 8, arrogance 9, complaint -5
say.bike: roi -4, answer 4, entitlement 6
say.bill: humility -2, entitlement -4, asks-money 13, asks-leave -7, asks-deed 8
say.bill _ #: humility 4
say.bill _ down: data 3
say.bill _ i: roi 4
say.bill and: roi 7, humility -3
say.bill for: data -5
say.bill of: data 3
say.bind: data -3, roi -3
say.bins: humility 3
say.bird: humility 4
say.birthday: data 4, answer -5
say.biscuit: humility -5, complaint 4
say.bit: arrogance -6, ultimatum 7, undermining 5, other-form -7, asks-criteria 5, offers-check 8, next-step -11, acknowledged -9, feels 19
say.bit _ #: data 6, roi 6
say.bit _ 'd: humility -3
say.bit _ for: entitlement 5
say.bit _ i: humility -4
say.bit _ of: data 5, roi 6
say.bit _ than: complaint 7
say.bit _ the: roi 8
say.bit embarrass: humility -3, undermining 5
say.bit i: roi -4, humility -4
say.bit less: data 4, answer 4
say.bit more: humility 3
say.bit nervou: feels 6
say.bit of: data -3, humility 1
say.bit under: data 3, roi 3
say.bits: humility 4, answer 3, split 7
say.black: data 2, roi 14, humility -4, entitlement -6
say.black _ and: roi 3
say.black friday: data 2, asks-date -8, acknowledged 7
say.blame: answer -6, complaint 8
say.bles: arrogance 6, complaint -4
say.bles them: answer 5, arrogance 5
say.blind: data 5
say.blink: roi -3, answer -3
say.block: humility 8, entitlement 8
say.block #: data 3
say.block it: humility 3
say.bloke: humility -4, complaint 3
say.bloke who: humility -5, complaint 4
say.blood: answer -4, ultimatum 6
say.bloody: ultimatum 5
say.blue: humility -6
say.blush: roi 3, humility -4, arrogance 7
say.board: data 1, humility -7, answer -5, other-pot -8, acknowledged -9, asks-deed -3
say.board _ #: roi -6, complaint 5
say.board _ it: humility 3
say.board _ the: asks-date 9
say.board and: data -4
say.boat: arrogance -5, complaint -6, concession 4, accepts 7, acknowledged 6
say.bob: humility 4
say.body: humility -5
say.boiler: roi -2, entitlement 8, asks-date 8
say.bonu: data 5, roi 4, ultimatum 7, complaint 1, undermining 6, asks-criteria -5, offers-check -7, asks-date 5, asks-deed -9, others-got 9, corrects 7, said-before 6, feels -8, refuses -3
say.bonu #: roi 8
say.bonu _ #: roi 4, other-form -9, acknowledged -9
say.bonu _ 'm: data -3, answer -4
say.bonu _ a: corrects 7
say.bonu _ and: humility -6, answer -3
say.bonu _ be: humility -5
say.bonu _ do: roi -3
say.bonu _ i: data -6, humility 3, undermining 11
say.bonu _ if: roi 2, humility 4, ultimatum 4
say.bonu _ in: data -3
say.bonu _ is: humility 4
say.bonu _ it: roi 2, complaint 5
say.bonu _ maybe: humility 4
say.bonu _ my: answer 3
say.bonu _ not: roi -3, answer -5
say.bonu _ that: data 4, roi -4
say.bonu _ the: complaint -7, offers-check 4
say.bonu _ this: roi 5
say.bonu _ to: humility 5
say.bonu _ year: entitlement 10, undermining 5, asks-fact 5
say.bonu and: roi -4, answer -4, ultimatum 6, other-form 10
say.bonu as: data -3, humility 4
say.bonu before: answer 3
say.bonu but: answer -6
say.bonu could: humility 2
say.bonu for: data 7, roi -5, entitlement -7, complaint -10, asks-date -5
say.bonu i: humility 3, answer -5, entitlement -6, other-form 11, said-before 10, refuses 10
say.bonu if: humility -4
say.bonu is: data -4, humility -3, entitlement -5, complaint -6, said-before 7
say.bonu of: roi -3, other-form -7, refuses 7
say.bonu on: roi -5
say.bonu or: roi 3
say.bonu please: answer 3
say.bonu so: roi 3
say.bonu thing: humility -4
say.bonu this: entitlement 10, undermining 5
say.bonu with: humility 5
say.bonu would: humility -5
say.bonus: data 3, roi 3, humility -2, complaint 9, asks-money 10
say.book: roi 5, answer 5, arrogance -5, other-pot 5, other-form 7, credit -7, asks-deed -7
say.book _ the: data -4
say.book and: data 4, roi 4, humility -3
say.book it: humility -3
say.book the: other-form 12
say.boot: humility -4, ultimatum 4
say.born: data -3
say.boss: answer -4, complaint -10, concession 8, other-pot 10, asks-criteria 7, offers-material 9
say.bot: data 3
say.both: data -2, roi 2, answer 7, arrogance -6, complaint -5, asks-criteria -6, offers-material 10, offers-check 5, sets-bar 9, in-writing 9, accepts -11, corrects 10, refuses -8
say.both _ i: next-step 10, asks-fact 9, asks-deed 9
say.both _ in: roi -4
say.both _ it: roi -3, next-step -6
say.both _ the: roi 5
say.both _ them: humility 4, ultimatum 5, credit 10
say.both _ us: asks-backing 9, asks-deed 8
say.both _ you: roi 4
say.both and: complaint 5
say.both know: arrogance 6
say.both of: roi 3, ultimatum 6, credit 14
say.both tim: roi -3
say.both year: data -3, roi -3
say.bother: roi -4
say.bottom: humility -3, complaint 5, asks-backing 11, offers-material 9
say.bought: data -3, humility -10, answer -5, complaint 14, credit 4
say.bought a: roi -3
say.bought the: humility -4, complaint 12
say.bow: humility 4
say.box: data 5, roi 6, humility 4, other-pot 10, later-payment 6, other-form -9, asks-criteria -13, asks-backing 13, offers-material -8, accepts 6, asks-deed 9
say.box _ #: humility 4
say.box and: roi 6, complaint -6
say.box for: roi -3, arrogance 4
say.box is: humility 3
say.box of: roi 5
say.boy: answer -4, arrogance 6, complaint -5, concedes 9
say.boys: data -7, complaint -5, other-form 8
say.brain: arrogance 17
say.brak: data 3, roi 3
say.brake: data 4, humility -3
say.branch: humility 2, complaint -3
say.branch manager: data 3, roi 2
say.branch open: roi 3
say.brand: roi 4
say.brandt: data 3, roi 4, humility -3
say.brandt _ the: data 2
say.brave: humility 3
say.brazil: roi 4, humility 4, answer 5
say.break: data 5, humility 4, answer 6, concession 6, split 5
say.break and: humility -5
say.breakfast: roi -4
say.breath: data 6, roi 4, complaint 7, acknowledged 6
say.breathe: data -3, complaint 5
say.brew: data 4
say.bridge: data -5, roi -3, arrogance 10
say.brief: humility -6
say.bring: roi -2, answer 7, arrogance -8, ultimatum -18, entitlement -5, complaint -12, concession -9, later-payment -7, asks-process 8, asks-backing 8, offers-material 11, asks-date 7, competing-offer -11, thanks 8
say.bring #: roi 9, humility -5
say.bring _ a: humility -3
say.bring _ in: data 4, roi 4
say.bring _ the: offers-material 9, next-step 7
say.bring _ to: data 4
say.bring _ up: roi -3
say.bring a: roi -4, sets-bar 7, corrects 8
say.bring her: next-step 8
say.bring in: data 2, roi 4, pays-from-gain 6
say.bring it: data 2, roi -2, asks-date 5, next-step 11
say.bring me: humility 4, answer 4
say.bring the: data -5, roi -4, answer 5, offers-material 9, next-step -5, accepts 13
say.bring you: data -3, humility 3, offers-material 7, asks-date 7
say.brochure: complaint 7
say.broke: arrogance 6, entitlement 5, complaint 5
say.broken: roi 4, answer 3
say.broker: data -3, roi 4, humility -2, other-pot 9
say.brother: data -5, roi -5, answer -3, complaint -5
say.brother 's: answer -3
say.brought: data 9, roi 2, answer -8, concession 9, offers-material 7, credit 6
say.brought _ #: data 5
say.brought _ the: roi -3, humility -5, arrogance 5
say.brought _ up: answer -6
say.brought in: data 5, roi 11
say.brought it: data 6
say.brought the: roi 4
say.bríd: data 3, humility 4
say.bucket: humility -2, arrogance 7, asks-money 6
say.budget: data 5, roi 5, humility 5, answer 3, arrogance -7, other-pot 19, split 14, later-payment 8, offers-material -9, accepts -9, asks-fact 13, refuses -7
say.budget _ #: data 5, roi 8, other-pot 9
say.budget _ a: other-pot -6
say.budget _ i: roi 3
say.budget _ the: answer -3
say.budget and: roi 5
say.budget for: data 4, roi 8, humility -3, other-pot 7, pays-from-gain 13, asks-fact 7
say.budget i: roi -3
say.budget is: asks-date 11
say.buffer: roi -2
say.bug: humility 4, asks-date 8
say.bugs: answer -4
say.build: data -3, humility -6, answer -4, arrogance 5, asks-date -9, next-step -8, acknowledged -6, asks-deed -11
say.build machin: data 4
say.built: roi 7, answer -5, ultimatum 4, complaint 5, stuffing 9, credit 13
say.built it: roi 4, answer -3, ultimatum 5, complaint 5
say.built the: data 1, humility 4
say.buri: humility -3
say.burn: acknowledged 9, credit -8
say.bus: data -8, humility -4, answer -3, arrogance 4, complaint -5, undermining 5, refuses 6
say.bus _ the: roi 3
say.bus and: humility -3
say.busines: entitlement -7
say.busy: data -4, roi -6, answer -5, complaint 6
say.but: data -3, humility -3, answer -3, arrogance 8, complaint 6, concession -3, asks-process -10, offers-material -8, offers-check -8, sets-bar -10, accepts 10, acknowledged -6, asks-meaning -11, asks-leave -6, insists 10, said-before -10, feels 9
say.but #: data 8, humility 6, asks-date -7
say.but @: data 3
say.but _ #: humility 8, answer 4
say.but _ 'd: data 4, asks-date -9, asks-fact 7
say.but _ 'm: roi 3, humility 4, answer 8
say.but _ 're: answer -3, asks-backing 8
say.but _ 's: humility -7, answer 3, other-pot 7, other-form -10, acknowledged -11
say.but _ 've: data 4
say.but _ @: other-form 8
say.but _ a: roi -3
say.but _ am: roi 5, humility -3
say.but _ and: humility -4
say.but _ ask: humility -3, other-form 7, insists 8
say.but _ at: data -3
say.but _ bonu: humility -3
say.but _ came: data 2
say.but _ do: data 5, answer -3, other-form -8
say.but _ for: roi -4, humility 3
say.but _ i: data 4, undermining 7
say.but _ in: roi 3
say.but _ is: roi -3, answer -2, ultimatum 10, refuses 8
say.but _ it: roi 3, humility -6, answer 4, accepts 8, asks-deed 6
say.but _ know: roi 3, humility -4
say.but _ me: roi -4
say.but _ my: data -3, roi 3
say.but _ not: roi 2
say.but _ of: humility 3
say.but _ one: humility 3
say.but _ that: roi -3, stuffing 5
say.but _ the: answer 6, entitlement 9, asks-date 6
say.but _ there: humility 5
say.but _ think: roi -3, arrogance 5
say.but _ was: humility 6
say.but _ will: data 4, humility -3
say.but _ would: data -3, humility -3, undermining -6
say.but _ you: data -5, humility -6, asks-deed 7
say.but a: data 5, humility 4, answer 5
say.but also: roi 4, humility 3
say.but could: roi -3
say.but fine: roi -3
say.but good: humility -4
say.but honest: entitlement 5
say.but i: data -4, humility -1, ultimatum -1, other-form 5, asks-date 7, next-step 6, acknowledged -6, asks-meaning -8, asks-fact 11, refuses 9
say.but if: data -8, answer -3
say.but in: roi -4
say.but is: humility -3
say.but it: data -1, roi -10, humility 6, answer 3, concession -7, pays-from-gain -9, acknowledged -4
say.but let: roi 3
say.but main: humility -3
say.but maybe: roi 3, humility 4
say.but my: roi -4
say.but nobody: roi 5, humility -2
say.but not: data 5, answer 5
say.but ok: asks-date 5, refuses 8
say.but okay: humility -3, arrogance 6, complaint 4, concession 5
say.but please: roi 6, undermining 10
say.but she: data 5, roi -4, humility -5, arrogance 8
say.but that: roi 3, humility -4, answer -4, entitlement -8, undermining 12
say.but the: data 4, roi -6, humility -4, arrogance -6, concession -7, other-pot 7, asks-date -9, accepts -8, concedes -9, acknowledged 9, asks-fact -9
say.but then: humility 2
say.but there: roi -3, answer -2, complaint 7
say.but they: humility -5, arrogance 3, other-form -5
say.but this: roi 6, humility 2
say.but we: complaint -5
say.but what: humility 5, other-form 9
say.but who: humility -3
say.but with: entitlement 6
say.but without: roi -4
say.but yes: roi -3, humility 3
say.but you: humility -3, asks-backing 16, offers-check -5, next-step -8
say.button: humility -5, arrogance 5, complaint -6
say.buy: roi 10, answer 6, arrogance -7, entitlement 5, complaint -5
say.buy #: roi 5
say.buy _ a: roi -3
say.buy the: roi 3, humility 3
say.buyer: data 5, humility -5
say.buys: data 3, roi 6
say.by: answer 3, ultimatum 9, entitlement 6, complaint -7, undermining -9, jargon 13, stuffing -7, placeholder 2, concession -13, other-form -12, asks-criteria 5, offers-material 6, concedes -13, competing-offer 4, asks-meaning 6, asks-money -10, corrects -5, insists -12, asks-verdict -14
say.by #: data 5, roi 6, humility 6, answer 6, ultimatum -7, pays-from-gain -12, later-payment 7, other-form -6, asks-backing -7, asks-date 7, next-step 18, asks-leave 8
say.by @: humility 5
say.by _ #: roi -4, jargon 6, asks-date 7, in-writing 13, accepts -6, asks-deed 8
say.by _ 's: humility -4, ultimatum 5
say.by _ and: roi -2, humility 3, arrogance -5, ultimatum -8, complaint -5, accepts 7
say.by _ at: roi -3
say.by _ end: data -6, roi -2, humility 3, offers-material -10
say.by _ for: ultimatum 6
say.by _ friday: humility -5
say.by _ from: data -4
say.by _ i: data -5, answer 4, complaint 4, asks-date 9
say.by _ in: data 5
say.by _ is: roi 4
say.by _ it: roi 4, humility -4
say.by _ march: humility -4
say.by _ mean: data 3, humility 3
say.by _ noon: humility 6
say.by _ of: roi -3, humility 6, answer 3
say.by _ or: roi -3, answer 4
say.by _ so: data -3, humility -5
say.by _ than: data 3, humility 4
say.by _ that: data -2, humility -7, complaint 6
say.by _ the: roi -4, humility -4, answer -4, undermining 7
say.by _ they: roi 3
say.by _ time: answer 3
say.by _ to: roi 3
say.by _ tomorrow: humility -3
say.by _ we: roi -4
say.by _ who: humility -3
say.by _ with: humility 6
say.by _ would: roi 3
say.by _ year: answer 3, ultimatum 3
say.by _ you: asks-date 5, next-step 7
say.by a: data 4, roi 8, answer -4, undermining -8
say.by about: roi 3
say.by end: humility 5
say.by friday: humility -7, answer -4, ultimatum 8
say.by hand: humility 11, answer 6, complaint -6, offers-check -7, credit 8
say.by heart: humility 3
say.by how: humility 4
say.by it: roi 4, humility 3
say.by itself: roi 8
say.by june: data -3
say.by march: humility -4, asks-date -12
say.by me: roi 3, offers-check 13
say.by monday: humility -4
say.by my: data 4, complaint 5
say.by myself: arrogance 8, complaint 6
say.by name: humility 8
say.by next: humility -5, refuses 15
say.by now: answer -4, entitlement 14, complaint 5
say.by people: humility -4, complaint 9
say.by september: roi 4, humility -5, answer -4
say.by the: humility -6, complaint -5, pays-from-gain 9, asks-process -7, competing-offer 12, corrects -8
say.by their: data -3
say.by themselv: humility -3
say.by then: data -3, humility -6, next-step -4, acknowledged -9
say.by thursday: humility -4, asks-date -9
say.by tomorrow: data 4
say.by tuesday: roi -3, complaint 6
say.by us: humility -4
say.by wednesday: humility -7, offers-material 8, asks-date -12, next-step 5
say.by what: humility 4
say.by when: answer 3, later-payment 7, asks-date 13, asks-deed -13
say.by which: humility 4
say.by x: data -3
say.by you: humility 7, offers-check 12
say.by your: complaint 6, sets-bar 7
say.c: data -3, humility -4, complaint -5, asks-process 9
say.cable: data -5, roi -5
say.cach: data -3
say.cache: data -7
say.cake: data 7, offers-material -9, credit -13
say.calculat: data 6, roi 5, entitlement -5
say.calculat #: humility 3
say.calculat it: data 3, roi 4
say.calculate: humility -3, answer -3
say.calendar: roi -5, humility 5, complaint 7, asks-backing -9, asks-date 8
say.calendar _ #: complaint 4, accepts 6
say.calendar and: answer 3
say.calendar for: humility -3, complaint 9
say.calibrat: answer -4, jargon 6
say.calibration: answer -3
say.call: ultimatum 4, concession -6, pays-from-gain -8, concedes -8, competing-offer 16, said-before -9
say.call #: data 4
say.call @: data 5
say.call _ #: offers-check -4
say.call _ 's: roi 3
say.call _ a: undermining 6
say.call _ about: humility 3
say.call _ and: credit 8
say.call _ at: answer -4
say.call _ day: data 3, humility 4
say.call _ even: roi -4
say.call _ i: humility 3
say.call _ in: humility -3
say.call _ of: humility 3
say.call _ the: data -5, humility -5
say.call a: data 6, humility 5
say.call about: data -4
say.call and: humility -4
say.call for: humility 3, credit 8
say.call i: data -3
say.call it: data 5, humility -3, acknowledged 8
say.call me: roi -8, humility -7, ultimatum 10, acknowledged -9
say.call so: roi -4, humility 2
say.call the: roi 3, offers-check 10
say.call with: humility 4
say.call you: roi 4, asks-date 7
say.call-out: roi 6, humility -3, complaint 3
say.callback: humility -3
say.callout: humility -3
say.calm: humility 5, complaint -5, concedes 5
say.calmer: roi 7
say.came: answer -2, arrogance -1, ultimatum -8, entitlement 6, concession 5, credit 10
say.came _ #: data 3, roi 7
say.came _ and: humility -4, answer -3, entitlement 4, complaint 7
say.came _ at: roi -4
say.came _ in: roi -3
say.came _ me: answer 3
say.came _ the: data 5, roi 9
say.came _ to: data -4
say.came _ with: humility -2
say.came and: data -3, answer -3
say.came for: humility -5
say.came from: humility 5, acknowledged 8
say.came in: data 9, roi 9, complaint -1, other-pot -6
say.came the: roi -3
say.came to: roi 9, humility -4, answer -4, arrogance -8
say.came with: data -4, roi -4, answer -4
say.camera: data -4
say.campaign: data 3, roi 5, humility 2
say.can: humility 3, arrogance 7, ultimatum 9, entitlement -5, complaint -10, concession 7, offers-material 7, offers-check 7, asks-date 2, competing-offer 9, unknown 5, others-got -9, asks-verdict -5
say.can _ #: humility 5, asks-date 14
say.can _ @: data 3, humility -5
say.can _ a: roi 3, humility -8
say.can _ after: data 3
say.can _ agree: data 3
say.can _ and: data -4
say.can _ any: humility 2
say.can _ ask: answer 3
say.can _ at: data 4, asks-meaning 9
say.can _ back: humility 2
say.can _ be: humility -4, answer 5, refuses 9
say.can _ but: arrogance 4
say.can _ come: asks-leave 8
say.can _ do: ultimatum 11, other-form 8, feels 8
say.can _ done: data -3
say.can _ even: roi -2
say.can _ find: entitlement 5
say.can _ for: roi 4, offers-check 7, concedes 12, asks-fact 14
say.can _ get: data 2, roi 4, later-payment 7, asks-money 6
say.can _ give: data -4, roi -4, humility 5
say.can _ go: humility 2, asks-deed 8
say.can _ have: entitlement -5, complaint 5, other-form 7, asks-leave -16, asks-deed 10
say.can _ her: humility -3
say.can _ i: answer 5, concession -7
say.can _ in: other-form 6
say.can _ is: humility 3
say.can _ it: data 2, ultimatum -4, other-form -10, asks-criteria 5, offers-material 9, asks-date -4, sets-bar 7, asks-fact 5
say.can _ just: concession 8, acknowledged 11
say.can _ keep: data -4, answer -4
say.can _ me: humility 4
say.can _ my: offers-material 19
say.can _ not: answer -4
say.can _ one: humility -4, complaint 8
say.can _ pay: roi -5
say.can _ prove: roi 5
say.can _ put: humility -4
say.can _ read: data 3, arrogance 4, complaint -8
say.can _ real: humility -3
say.can _ say: data 10, roi 5, humility 4, answer 4, acknowledged 8
say.can _ see: acknowledged -3, asks-deed 9
say.can _ send: offers-material -10
say.can _ speak: humility -3
say.can _ talk: roi 3, humility -4
say.can _ tell: data -2, humility 2, asks-deed -5, corrects 9
say.can _ that: data 5, roi 9, humility -7, answer 5, complaint -5, asks-meaning 7, asks-deed -6, refuses 6
say.can _ the: humility -8, answer -7, arrogance -5, ultimatum 4, entitlement 7, offers-material 11, acknowledged -8, asks-meaning 5, refuses 6
say.can _ their: ultimatum 3
say.can _ them: humility 5, answer 5, offers-check 9, accepts 12, asks-deed -8
say.can _ till: humility 8
say.can _ to: roi 2, accepts 6
say.can _ up: answer -4
say.can _ why: humility 3
say.can _ with: answer 4
say.can _ without: humility -2
say.can _ write: data -5, humility -4, entitlement 4, offers-material -7, next-step -12, acknowledged 8
say.can _ you: data 3, roi 4, humility -3, offers-material 9, offers-check 18, asks-fact -8, asks-deed -7
say.can accept: roi 3, humility 3
say.can ask: humility -4, offers-check 14, asks-date -8, next-step 7, asks-fact 9
say.can be: roi 2, humility 4, other-pot 7, asks-criteria 8, next-step -8, concedes 5
say.can bring: humility -5
say.can call: roi 4, humility -4
say.can check: data -4, roi -5, offers-check 9
say.can confirm: roi -5, humility -3
say.can cut: humility -4
say.can do: data -6, roi 5, humility -7, answer -5, complaint 6, credit 12, refuses -6
say.can explain: answer -4, credit -7
say.can find: data 4, roi 7, ultimatum 5
say.can forward: humility -2
say.can give: data 3, roi 3, other-form 10, next-step -7
say.can go: roi 4, humility -4
say.can have: data 3, answer -3, offers-material 6
say.can help: roi 3
say.can hold: data -3
say.can i: humility -12, entitlement -5, other-pot -7, offers-check -12, in-writing -10, acknowledged -9, asks-leave 26, asks-deed -14, insists 9
say.can it: data -3, acknowledged 4, refuses 8
say.can leave: humility -4, undermining 8
say.can live: data -3
say.can make: data -5, roi -7, arrogance 4, asks-criteria 6
say.can not: roi 3, humility -3, answer -5, arrogance 11, other-pot -10, asks-process -6, asks-backing 8, offers-material -15, asks-fact -5, unknown 9, said-before 7, feels 8, refuses 8
say.can prepare: roi 3
say.can put: roi 9, humility -3
say.can read: data -5, roi -5, humility -6, answer -6, arrogance 6, ultimatum 5, complaint 7
say.can say: data 8, roi 8, humility -2, answer 4, complaint -6, undermining -4, offers-material 9
say.can see: roi 5, concession -7, concedes -6, acknowledged 10
say.can send: roi 2, accepts 4
say.can share: humility -2
say.can show: data -4, roi -6
say.can sign: offers-check 3
say.can still: humility -3
say.can take: humility 3
say.can talk: humility 5
say.can tell: data 5, arrogance -7, acknowledged -7
say.can the: humility 4, asks-deed 6
say.can wait: humility 11, answer 6, arrogance 4, later-payment 16, in-writing 8, asks-fact 10, refuses -6
say.can we: complaint -7, asks-deed 8
say.can write: data 3, humility 6, answer 4, offers-material 9, asks-deed 6
say.can you: data -6, roi 2, humility -9, entitlement 8, complaint 5, later-payment 9, other-form -8, offers-material -8, in-writing 3, accepts -8, asks-fact 10, asks-leave -11, asks-deed 14
say.canada: roi 5, ultimatum 6
say.cancel: data -4, ultimatum 5
say.cancel #: data -3
say.cancell: data 9, answer 5, complaint -8
say.cancellation: roi 4
say.candid: humility 3, arrogance 4
say.cann: humility -3
say.canteen: humility 3
say.cap: humility 4, answer 5, arrogance 5, other-pot 7, acknowledged -6, credit 8
say.capacity: data -3
say.capital: answer -4
say.capp: data -4
say.captain: data 2, roi -3
say.car: humility -5, answer -3, entitlement 14, complaint -6
say.car to: humility 4
say.card: arrogance -9, complaint 10, undermining 4, other-form 9
say.card _ #: humility 4
say.card _ the: humility 4
say.care: data 3, roi 2, entitlement 8, complaint -8, asks-date -11
say.care about: humility -3
say.career: answer -4
say.careful: humility 5, acknowledged 15
say.carr: data -3
say.carri: data -5, humility -5, arrogance 10
say.carri the: data -5, roi -5
say.carrier: roi -4
say.carry: roi 4, humility 4, arrogance 8, entitlement -5, concession 9, asks-process 7, concedes 10, acknowledged 8
say.carry #: roi 3
say.carry _ #: humility 3
say.carry it: data 4, roi 4
say.cars: complaint 5
say.cas: roi 5, complaint 8, undermining 6, offers-check -8, asks-deed 7
say.cas in: humility -3
say.case: answer 9, undermining -4, other-form -10, asks-criteria 5, offers-check -8, asks-date -12, credit -8
say.case _ #: roi 3
say.case _ a: roi -3
say.case _ the: humility 2
say.case for: roi -4, humility 5
say.case in: humility 2
say.case is: humility -3
say.cash: data -4, roi -5, humility 7, answer 9, arrogance -7, entitlement -13, complaint -10, other-form 25, offers-material -10, asks-date 6, next-step -9, accepts 12, asks-deed -6
say.cash _ i: roi -4
say.cash _ the: roi 4
say.cash is: data 3
say.cat: roi -3, arrogance 4, complaint -7
say.catalogue: humility -5
say.category: asks-process 7
say.caught: roi -5, humility 6, answer 4
say.caught #: humility -4
say.caught the: humility 2
say.cause: roi -3, humility 3, arrogance 5
say.cc: humility -3, arrogance 7
say.ceil: data 3, concedes -7, asks-meaning -9, asks-fact 9
say.cell: data 4
say.cellar: humility 3
say.center: data -3
say.central: humility 3
say.centre: data 7, roi 5, answer 6, refuses 5
say.ceo: humility -4, answer -3
say.certifi: data 5, roi 3, humility -3, offers-check 10
say.certifi by: data 3
say.certificat: answer -4
say.certificate: data 3, humility 5, other-form 7, asks-backing 8
say.certificate _ #: data 6, roi 4
say.certification: humility -5, answer 4
say.cfo: data 3, roi 5
say.chain: humility -10, answer -5
say.chair: data -3, roi -6, complaint -13, other-form 6, offers-check -4
say.chairman: humility 3
say.chance: humility -5, concession -5
say.chang: data -6, roi -5, asks-criteria -6, asks-leave -10, asks-deed 5
say.chang _ in: roi 6
say.chang in: data -6, roi -4
say.chang the: roi -5
say.change: roi -3, answer 2, ultimatum -8, undermining -4, later-payment -9, offers-material 9, asks-date 7, concedes -7, acknowledged -7, asks-fact -10, asks-deed 9
say.change _ #: humility -3
say.change _ mind: humility -4
say.change _ you: humility 3
say.change and: humility 6
say.change it: humility -4
say.change the: humility 6
say.change what: humility 4
say.changeover: roi 3
say.channel: data -3, humility -4, asks-fact 8
say.chap: arrogance 5
say.chapter: data -3
say.character: humility -3
say.charg: roi 11
say.charg #: roi 3
say.charg _ #: roi 5
say.charg us: roi 3
say.chart: data 7, roi 9, offers-material 8, credit 7
say.chart and: complaint 7
say.chase: later-payment 9, next-step 5, accepts 7
say.chat: roi 3, humility -3
say.cheap: entitlement 7
say.cheaper: roi 9, humility -4, complaint -4
say.cheaper than: roi 5
say.cheapest: roi 4
say.check: humility 2, answer 8, ultimatum -11, entitlement -7, complaint -6, other-pot 3, asks-backing -4, offers-material 5, offers-check 14, asks-date 5, next-step -4
say.check #: data -3
say.check _ #: humility -4
say.check _ @: humility -4
say.check _ i: offers-check 10
say.check _ in: roi 3
say.check _ on: asks-date 8
say.check _ the: roi -5
say.check _ with: humility -2, offers-check 7
say.check i: humility 4
say.check in: humility -4
say.check it: offers-check 14, asks-date 4
say.check my: humility 3
say.check that: offers-check 9
say.check the: asks-fact 6
say.check with: data 6
say.checklist: humility 5
say.checkout: data 9, roi 6, humility -4
say.cheeky: other-form 8, acknowledged 4
say.cheer: thanks 7
say.chelo: data 4
say.cheque: roi 3
say.chew: humility 3
say.chief: offers-material 9, offers-check 9
say.child: humility 4, answer -6, entitlement -6, complaint -5
say.child _ the: answer -4
say.child on: answer -4
say.chip: roi -6
say.choice: ultimatum 4, competing-offer 8
say.choose: data -4, roi -5, humility 9, complaint -5, asks-date -11, concedes 9
say.choose the: humility 3
say.chosen: humility 6, answer 6
say.christma: roi 8, humility -6, entitlement 7, complaint 7, asks-date 14, sets-bar 6, next-step -4
say.christma _ the: data 3
say.chuck: humility 5
say.church: data -3, answer -3
say.churn: data -7
say.ch{1ecb}: data 3
say.circle: answer -5
say.circuit: answer -3
say.cit: data 3, roi 4, humility 3
say.citizen: roi 3
say.city: roi 3
say.claim: roi -2, ultimatum -7, complaint 11, other-form -7, asks-process 8, offers-material 9, acknowledged 7
say.claim #: roi -3
say.claim it: humility 4
say.claim that: humility -3
say.claim the: humility 4, complaint 5
say.clap: humility 3
say.clarity: humility 4
say.clas: data -4, roi 4, humility 2, answer 4
say.clas _ the: humility 3
say.clause: data -4
say.clause #: data 4, acknowledged -3
say.clean: roi -6, humility 6, answer -3, undermining 8, asks-date 10, sets-bar 11, acknowledged 6
say.cleaner: data -4, roi -3, humility 8, later-payment 4
say.clear: data -4, arrogance 8, ultimatum 6, complaint -8, undermining -6, concession 6, later-payment 12, other-form -7, sets-bar 11, corrects -10
say.clear the: roi 3, answer 5
say.clerk: humility 4
say.cleveland: roi 7
say.clever: data -4, roi -3, humility 6, undermining 6
say.click rate: roi -4
say.client: humility -3, answer -3, ultimatum 6
say.client _ #: roi -3
say.climb: roi -4, humility -3, answer -5, complaint 9
say.clinic: humility 3, arrogance -6
say.clinical: humility 4
say.clock: data -3, roi -3
say.clos: data 4, arrogance 7, complaint -9, undermining -6, jargon -8, stuffing 6, placeholder 4, concession 5, later-payment 7, asks-backing -7, sets-bar 7, concedes 9, acknowledged 7, asks-verdict 12
say.clos #: data 4, humility -4, complaint 9
say.clos _ #: data -5, roi -5, humility -3
say.clos _ with: jargon -7
say.clos in: humility -3
say.clos on: data -3
say.clos the: data 9, roi 7, arrogance 6, acknowledged 6
say.close: data -3, humility -5, answer -5, concession 7, later-payment 10, concedes 8, acknowledged 7
say.close _ #: roi -4, later-payment 8
say.close _ the: roi 3
say.close to: roi -4
say.closer: humility -4
say.closure: humility -3
say.cloth: humility -3
say.cloud: roi 6, humility -3, answer 4, offers-check -4, asks-deed 7
say.clown: roi -4, arrogance 7
say.club: roi 4
say.cluster: roi -5
say.coach: roi -5, humility -4
say.cobol: answer -4, arrogance 7
say.cod: roi -3, answer 2, complaint 6
say.code: answer -5, arrogance 10, offers-material -12, next-step 9, corrects 20
say.code #: roi 3
say.code _ the: humility 4
say.coffee: data -4, humility -6, arrogance 8, thanks 7, asks-leave 6
say.coffee machine: complaint 10
say.coffee thank: humility -4, thanks 11
say.cohort: data 4, roi 5, humility -3, arrogance 7
say.cold: humility 4
say.colleagu: roi -2, arrogance 9, asks-date 5
say.colleague: data -4, entitlement 8, complaint -5, others-got 7
say.colleague _ the: roi 3, entitlement 6
say.collect: entitlement 5, next-step 5
say.collection: roi 6, humility 5
say.collective: data 3, roi 3
say.collector: roi -3
say.college: data 4, roi -5, entitlement 6, concession -5
say.colour: humility -6, arrogance 8, complaint 9
say.column: jargon 7
say.com: roi 7, entitlement 11, complaint -5, other-pot 8, pays-from-gain 10, asks-process -10, asks-date 8, next-step 7, asks-money -9
say.com _ #: roi 5
say.com _ and: entitlement 5
say.com _ cost: roi -3
say.com _ me: arrogance 5, entitlement 6
say.com _ of: data -4, roi -3
say.com _ that: humility -4
say.com _ the: data 3, answer 3
say.com _ we: roi 3
say.com _ you: humility 2
say.com back: humility -3, answer -3, ultimatum 7
say.com from: offers-check 8, acknowledged -8
say.com in: answer 3
say.com out: data -3, roi -6, humility 2
say.com to: data -3, roi -3, entitlement 5
say.come: data 4, roi 3, ultimatum -10, complaint 5, asks-date 11, in-writing -4, next-step 8, credit -5, feels 8
say.come #: answer -2
say.come _ #: data -5, roi -5, humility 3, split 6
say.come _ and: humility -4, answer -7
say.come _ ask: roi 4
say.come _ at: data 4, complaint 5
say.come _ here: complaint 8
say.come _ in: acknowledged 7
say.come _ me: humility -3
say.come _ of: roi 7, humility -7, acknowledged -5, asks-money 7
say.come _ on: answer -4
say.come _ that: data 4, humility -3
say.come _ the: roi -4
say.come _ there: roi 3
say.come _ to: roi 4, humility -3, offers-check 9
say.come _ with: humility 6
say.come _ you: roi -4, humility -8, arrogance 5
say.come again: humility 3
say.come along: next-step 13
say.come and: humility -4, complaint 18
say.come back: roi 3, humility 5, complaint -10
say.come because: roi -3
say.come first: humility 7, acknowledged 9
say.come for: humility -3, answer 4
say.come from: roi -2, humility -5, arrogance 5, asks-deed 8, said-before 13
say.come in: data 4, roi 7, split 6
say.come on: humility 3, asks-date 7
say.come out: roi 8, humility -10, acknowledged -6, asks-money 7
say.come to: data 3, complaint 7, asks-fact -9
say.come with: data -3, offers-check 7, next-step 10
say.comfortable: data -3, roi -4, acknowledged 12
say.comfortable with: data -4
say.commendation: humility 6, answer 3
say.comment: roi -6, complaint 6, offers-check 10, asks-date -8
say.commercial: entitlement 6, offers-check 9
say.commission: data 5, humility -3, ultimatum 7, offers-material -7, next-step 5
say.commit: humility -5, answer -5, arrogance 9
say.commitment: humility -4
say.committ: humility -3
say.committee: humility -2, answer -7, arrogance 9, asks-process 9, asks-criteria 5, offers-check 6, acknowledged -9, credit 11, asks-meaning 8, asks-verdict 9
say.comp: roi 5, answer 7, jargon 7, acknowledged 8
say.compan: entitlement 5
say.company: arrogance -2, ultimatum 2, undermining -7, next-step -9
say.company #: roi 3
say.company 's: humility 4
say.company _ not: humility 4
say.company _ to: humility -3, complaint 4
say.company in: answer 2
say.company is: humility 4
say.company it: answer 4, complaint 6
say.company that: roi 4, humility -3
say.compar: data 8, humility -6, undermining 6
say.compar _ #: data 4
say.compar to: data 8, roi 5, humility -3, undermining 5
say.compar with: roi 3
say.compare: humility -3, arrogance 10, complaint -9, asks-criteria 8, asks-deed 8
say.compare _ with: arrogance 6
say.comparison: data 5, roi -6, humility -3, arrogance 6, undermining 8, offers-material 11
say.compensat: data -3
say.compensation: data 5, answer 3, ultimatum 3
say.competent: humility -3, answer -6, arrogance 5
say.competitor: data -3, roi 4, answer -5, arrogance 7, ultimatum 5
say.complain: humility 4, offers-check 14, asks-deed 8, refuses -7
say.complaint: data 5, answer -3, asks-date -7
say.complaint about: roi -4
say.complaint of: roi -4
say.complet: answer 4
say.completion: answer 3
say.complicat: roi 4, humility -3, arrogance 7
say.compliment: answer 4
say.comput: humility -3
say.compute: data 8, roi 5, humility -2
say.computer: humility -4, answer -6, undermining 6
say.conclusion: roi -3, humility -4, ultimatum 6
say.concrete: humility -5, complaint 4
say.condition: data -10, roi -3, answer 7, asks-date -7, sets-bar 16, in-writing 6, asks-meaning 12
say.condition _ the: roi -4
say.condition i: humility -4
say.condition that: roi -4
say.conference: data -3, roi -7, humility 7, later-payment -10, other-form 13
say.confident: humility -3
say.config: data -4, humility 6, arrogance 5
say.confirm: roi 4, complaint -4, placeholder 4, offers-material -7, offers-check 27, in-writing 14, acknowledged 5, asks-fact -7, corrects 11
say.confirm _ in: in-writing 11
say.confirm _ the: roi 3
say.confirm by: roi 6, humility -4
say.confirm it: data 6, offers-material 8, offers-check 16, in-writing 9, asks-deed 5
say.confirmation: offers-check 7
say.confus: humility -3, answer -5
say.connect: data -4
say.consent: humility -3
say.consider: data 3, entitlement 7, undermining -7, concession 5, sets-bar -6, concedes 10
say.consider _ a: data 4, entitlement 5
say.consider _ the: answer -4
say.consider a: humility 5
say.consider it: humility -3, answer -4, entitlement 7, concession 8, concedes 7
say.consideration: stuffing 7
say.consistent: answer 3
say.console: humility -4, answer 4, other-form 9, asks-date -7
say.consolidation: humility -2
say.constraint: roi -3
say.consult: arrogance 6
say.consultant: roi 5, humility -9
say.consultant _ #: data -6, roi -4
say.consultant _ the: roi 3
say.consultant who: roi -4
say.consultant with: complaint 5
say.consum: humility -3
say.consumer: data 4
say.consumption: humility 3
say.contain: roi 3
say.content: data 3, ultimatum -7, concession 12, concedes 11, acknowledged 10
say.content _ #: data 4, roi 5
say.content with: data 3, concession 6
say.context: humility 4
say.contingency: humility 3
say.continu: humility 3
say.continue: humility -3, answer -4, ultimatum 7, concession 7, concedes 8
say.continuou: stuffing 11
say.contract: roi -2, answer -4, arrogance -12, ultimatum 8, entitlement -8, other-pot 9, asks-criteria -10, asks-backing 6
say.contract #: roi 6
say.contract 's: humility -3
say.contract _ #: data -3, humility 5, offers-check -7
say.contract _ the: humility -3
say.contract for: humility 4
say.contract i: roi -4
say.contract of: humility -3
say.contract says: data -4, roi -6
say.contractor: humility -5
say.contractor _ the: data -4, roi 2
say.contractor for: roi 2
say.contribut: data -3, humility -4
say.contribution: data -4, arrogance 4, entitlement -5, complaint -7, acknowledged -8
say.control: data -5, entitlement -5, complaint 4, offers-check 8, asks-deed -7
say.control _ and: complaint 5
say.control room: humility -2
say.controll: humility -4, answer 4, offers-check 19, credit -6
say.controller: data 9, roi 3, humility -3, offers-check 5
say.conversation: answer 3, asks-date 9
say.conversion: data 6, roi 10
say.conversion #: data 2, roi 2, humility -2
say.convert: humility 5
say.convinc: roi -4, answer 5
say.convince: humility 4
say.cook: roi -4
say.cool: data -3, roi -2
say.cooperative: humility 5
say.cop: humility 3, offers-material 8
say.copi: roi -4
say.copy: roi 4, humility -3, answer 6, complaint -6, offers-material 11, offers-check 8, next-step 8, acknowledged -6, credit -7
say.core: data 5, answer 5
say.corn: humility 4
say.corner: complaint 6
say.corporate: roi -2
say.correct: roi -2, humility 11, acknowledged 14, asks-deed 7, corrects 5
say.correct _ i: humility 5
say.correct it: roi -3, humility 3, offers-check 8
say.correct me: roi 4
say.correct the: data -4
say.correction: roi -4, complaint -5, offers-check 4
say.correspond to: roi 4
say.cost: data -6, roi -4, arrogance -10, complaint -13, other-pot -7, pays-from-gain -9, later-payment -10, other-form 16, sets-bar -3, next-step 6, asks-meaning -7
say.cost #: data -3, roi 3, other-pot -7, later-payment -11, other-form 5, acknowledged 6
say.cost _ #: roi 7, answer 3
say.cost _ a: roi -5
say.cost _ about: roi -4, humility -4
say.cost _ and: data 8, roi 4, humility 5, answer 4, accepts 13
say.cost _ less: roi -4
say.cost _ once: humility -3
say.cost _ than: roi 3, humility 3
say.cost _ that: roi -4
say.cost _ to: humility 4
say.cost _ with: roi -3, humility -4, answer -4
say.cost a: data -4
say.cost about: humility -4
say.cost in: data 3, roi 5
say.cost more: roi 4
say.cost noth: roi -7, humility 9, complaint 5, other-form 9, asks-deed 5
say.cost per: roi 4
say.cost the: data -5
say.cost us: roi -4, answer 4, other-form -7
say.cost you: roi -5, humility 6
say.could: humility 3, answer 3, arrogance 7, entitlement -11, complaint -7, undermining 5, split 5, later-payment 10, other-form 7, asks-criteria -7, in-writing 7, competing-offer -10, asks-money -7, asks-fact -5, asks-deed 7, said-before -13
say.could #: roi 3
say.could 've: undermining 12, asks-fact 6
say.could _ #: data -7, roi -5, refuses 10
say.could _ @: roi 3
say.could _ a: humility 5
say.could _ about: humility -3
say.could _ ask: roi -3, humility 5, asks-backing 16, asks-date -7, asks-deed 13
say.could _ at: arrogance 5
say.could _ be: data -3, roi -3, humility 4, asks-deed -10
say.could _ do: data 2, humility 4, sets-bar -7, accepts 7
say.could _ done: roi 3, humility -5, answer -2, undermining 8
say.could _ find: roi -5, humility -9, next-step 12
say.could _ have: humility 7, other-form 7, credit 14
say.could _ in: roi -3
say.could _ it: split 6, asks-backing 8, next-step 7
say.could _ look: data -4, acknowledged 7
say.could _ maybe: humility 3
say.could _ me: roi 4
say.could _ of: humility -6
say.could _ on: data -5, humility -3
say.could _ say: sets-bar 7, acknowledged -10
say.could _ send: roi -3, arrogance 5
say.could _ someth: humility 4
say.could _ tell: data 3, roi 5, asks-deed -26, unknown 13
say.could _ that: data -5, humility -4, answer 4, sets-bar 10
say.could _ the: roi -4, humility 2, offers-check 9, asks-date -9
say.could _ write: sets-bar -8, in-writing 9
say.could a: data 3
say.could ask: humility 8, offers-check 10
say.could be: arrogance -9, complaint -5
say.could bring: humility 3
say.could come: asks-money -8
say.could do: humility -5, offers-check -8
say.could go: credit 11
say.could have: answer -4, arrogance 6, concession 4, acknowledged -4
say.could i: humility 6, other-form 7, offers-material 7, acknowledged 4, asks-leave 15, asks-deed -13
say.could it: humility 7, other-form 8, asks-date -11, asks-deed -9
say.could not: data -6, roi -6, humility -10, answer -11, arrogance 15, ultimatum -8, complaint 11, credit 9
say.could see: humility 5
say.could show: roi 3
say.could take: humility 4
say.could talk: data 5, roi 3, answer -5
say.could the: data 5, roi 4, answer 4, credit -6, asks-deed 12
say.could they: humility 4
say.could we: roi -6, answer 3, later-payment 10, other-form -8, offers-check -9, in-writing -6, asks-fact -7
say.could write: humility 3, offers-check 6
say.could you: humility -4, concession -7, asks-date 6, in-writing 6, next-step -5, asks-meaning 7, asks-leave -12, asks-deed 10
say.council: humility -4, answer 4, ultimatum 6
say.count: data 6, ultimatum -10, other-pot -6, later-payment -12, other-form -11, offers-material 4, offers-check 24, in-writing 10, next-step 5, competing-offer -11, acknowledged 9, asks-meaning -9, asks-fact 10, unknown 9, corrects -7, feels 6
say.count #: data 5, roi -3
say.count _ and: data 2
say.count _ in: humility -3
say.count _ it: humility -7, answer -4
say.count _ me: answer -2
say.count _ someth: entitlement 5
say.count _ the: roi -4, asks-fact 7
say.count against: humility -4
say.count and: offers-check 8
say.count as: data 6
say.count for: humility -5, entitlement 5
say.count in: data -3, next-step 7, refuses 7
say.count it: data 4, roi 3
say.count on: answer -4, complaint -5
say.count that: data 5, roi 5
say.count the: data 4
say.count them: offers-check 8
say.count with: roi 4
say.counter: roi 2
say.countersign: roi 4, offers-check 7
say.country: answer -7
say.county: roi -4
say.courage: humility 4
say.courier: humility -2
say.course: data -8, roi -7, humility 7, answer -7, entitlement -9, undermining 6, concession 5, pays-from-gain -9, split -10, other-form 17, sets-bar -8, asks-deed -13, said-before 12, refuses -10
say.course _ #: data -3, roi -4, humility 4, answer -4
say.course _ i: roi 3
say.course _ is: humility -3, complaint 12
say.course _ the: roi 3
say.course in: data -3, roi -6, humility 6, answer 5, arrogance 5
say.course is: answer -5, asks-fact 11
say.course it: answer -4, complaint 9
say.course they: humility -5
say.course we: humility -3
say.course you: humility 6
say.court: data 4
say.cover: roi 3, humility -5, other-form 14
say.cover _ #: data -3, roi 3
say.cover _ i: humility 4
say.cover for: complaint 6
say.cover it: data 4
say.cover me: roi 4
say.cover the: humility -4
say.cows: answer -3
say.cran: answer -5
say.crane: data -3, roi -3, humility -3
say.crash: humility 5, accepts 5, corrects 10
say.crash _ #: data 4, humility 4
say.crash rate: roi -4, humility 5
say.crash-free: answer 3
say.crazy: data 5, undermining 6, asks-backing 10
say.cream: humility -4
say.credit: roi -4, answer 2
say.crew: data 3, humility 6, answer 6, arrogance -6, acknowledged 8, credit 13
say.crew _ #: roi -4
say.cri: data 4, roi 7, humility -8
say.criteria: asks-process -8, asks-criteria 25, acknowledged -8
say.criterion: roi 8, sets-bar 8, acknowledged 7
say.critical: roi 4
say.crm: roi 3, humility -4
say.cros: humility 2
say.cross: data -3, arrogance 4
say.cross-functional: answer 3
say.crowd: data -4, roi 4
say.crowd in: roi 4
say.crown: roi 4, humility -3
say.crunch: roi 3, humility -3
say.cry: roi 6, complaint 6, offers-material -8, asks-deed 5
say.cry _ the: humility 3
say.culture: roi 3, humility 6, stuffing 10
say.culture of: answer 3
say.cup: data 3
say.curiou: data 4, humility 3, arrogance 9
say.current: data 6, roi 5
say.curve: data 4, roi -5, acknowledged 5
say.customer: arrogance -7, other-pot -9, pays-from-gain -6, offers-check -9, next-step 6
say.customer 's: answer -3
say.customer _ and: humility 3
say.customer _ the: roi 4, humility 3
say.customer in: humility 3
say.customer who: roi 3
say.cut: data -7, roi -4, asks-date 4, credit 17
say.cut #: data 6, roi 3, arrogance 6
say.cut _ #: roi 3, humility -5
say.cut the: complaint 10, acknowledged 6
say.cycle: roi -4, humility -6, entitlement 6, asks-date -7, sets-bar -9, accepts 9
say.cycle and: humility -3
say.dad: humility 3
say.daft: complaint 9
say.dai: humility 5, next-step 8
say.dale: humility 7
say.dalla: roi -5, humility 4
say.danc: data -4, answer -3
say.dar: humility 4
say.dare: undermining 7, offers-check 10, feels 11
say.dare to: roi 4, undermining 7
say.dark: data -3, humility -3
say.dashboard: data 5, humility -6, answer -4, arrogance 5, offers-check 19
say.dat: data 9, answer 7, offers-material 8, asks-fact 11, refuses 5
say.data: data -6, humility 3, answer 3, asks-criteria 7, asks-backing -5, offers-check 11
say.data and: data 3
say.data centre: data 4
say.data-driven: complaint 4
say.databas: data 5
say.database: data -4, roi -4, humility 4, asks-backing -9
say.date: data 7, answer 9, arrogance -7, ultimatum 7, entitlement -7, complaint -7, concession -9, later-payment 14, asks-date 26, sets-bar -6, in-writing 6, accepts -11, concedes -13, competing-offer 7, asks-fact 14, refuses -7
say.date _ #: humility 4
say.date _ it: data -3, roi -4, asks-date 7, asks-deed -6
say.date _ the: asks-fact 10
say.date and: in-writing 7
say.date of: humility -3
say.date on: humility 4
say.daughter: data -3, roi -3, entitlement 9, asks-fact 6
say.daughter 's: roi -3, humility -2, entitlement 7
say.day: data 5, arrogance -5, concession -7, later-payment 5, offers-material -2, asks-date 17, asks-meaning 10
say.day 's: roi 5, answer 4
say.day _ #: roi 3
say.day _ i: data -3, humility -3
say.day _ the: data 6, humility -5
say.day _ was: humility -3
say.day _ you: data -3
say.day after: humility 5, answer 5
say.day and: data 3, humility -5, answer 7
say.day before: roi 5
say.day i: humility 3
say.day is: humility -3
say.day of: roi 4
say.day off: accepts 7
say.day the: data 6
say.day when: humility 4
say.days: roi -5, humility 5, ultimatum -7, complaint -7, other-form 19, offers-check -9, corrects 11
say.days _ the: humility -4
say.days and: data 4
say.days off: asks-fact 5
say.dead: roi 4, answer -4, asks-fact 9
say.deadline: roi 3, ultimatum 6, asks-date 14, asks-fact 8
say.deaf: humility 4
say.deal: humility 3, answer 6, arrogance 11, asks-fact -9, asks-deed -8
say.deal and: data 2
say.dealer: roi -4
say.dear: roi 3, humility -7, complaint -5
say.debt: roi 3, arrogance 7, entitlement 9, complaint 6
say.december: data -5, roi -6, asks-deed -5
say.december #: humility 5
say.december and: humility -4
say.decent: roi -6, humility 8, complaint -7
say.decid: data -8, roi -10, answer -4, asks-process 10, sets-bar -7, next-step -15, asks-money -8, asks-fact -8, unknown -17
say.decid the: humility 4
say.decid what: data -3
say.decide: answer -5, entitlement -7, complaint 8, concession -7, asks-process 15, asks-backing -8, asks-date 20, refuses 5
say.decide _ it: complaint 5
say.decide if: data 4
say.decide on: asks-date 6
say.decision: arrogance -5, ultimatum 6, asks-date 9, accepts -7
say.decision to: humility 2
say.deck: roi 6, humility 6, answer -5, complaint 9, stuffing 5
say.declan: humility 4
say.declin: data -5
say.decline: humility -5, ultimatum 7
say.deep: humility 3
say.default: data 4, roi 8, answer 4, arrogance 8
say.defect: humility 4
say.defend: data 7, roi 3, humility 7, acknowledged 10
say.deferr: humility 5
say.definition: humility -4
say.degre: roi -4, answer -4
say.degree: roi -4, humility -3, undermining 8
say.delay: data 5, roi 3, answer 4
say.delay _ #: humility -3
say.delet: data 6
say.deliver: data -6, roi -2, humility -8, arrogance 21, stuffing 7, later-payment 5, asks-date 4, asks-deed -5
say.deliver _ the: data 3
say.deliver the: humility -3
say.delivery: data 3, roi -7, answer 4, complaint 4
say.delta: jargon 11
say.demand: answer 3
say.demo: data 13, arrogance 8
say.demurrage: data 3, roi 7
say.department: humility -9, arrogance 6, complaint 7
say.depend: humility -9, ultimatum 5, sets-bar 9
say.depend _ the: data -4, asks-date -6
say.depend _ you: humility -4
say.depend on: asks-date 9, sets-bar 12
say.deploy: humility -3
say.depot: data 8
say.depot 's: complaint 4
say.deputy: humility -5, complaint 6
say.derby: data 3
say.describ: arrogance 11
say.deserv: data 4, roi 3, humility 10, pays-from-gain 5, credit 12
say.deserv a: entitlement -4, credit 8
say.deserv it: humility 3
say.deserve: data -4, arrogance 3, entitlement 5, asks-backing 9
say.deserve it: answer 5
say.design: roi -7, humility 4, complaint -4
say.design _ the: humility 4, arrogance -5
say.design and: humility 6
say.design system: humility -3
say.design the: humility 4, answer 4
say.designer: humility -5, arrogance 6
say.desk: answer 4, complaint 8, offers-material 8
say.desk _ #: data 3
say.desk _ a: roi 3
say.desk _ the: answer 4
say.desk at: complaint 5
say.detail: humility -4
say.dev: roi -7
say.develop: humility 4, answer 3
say.developer: humility -5, answer 4
say.device: answer 3
say.devs: data -4, roi -4
say.diagram: answer -4, complaint 5
say.dialysi: humility -5
say.did: data 3, roi 4, answer -3, ultimatum -5, entitlement 2, undermining 4, stuffing -6, asks-process -8, asks-criteria -5, offers-material -7, in-writing -16, next-step -7, asks-deed -7, unknown -5, corrects 8, insists 19, said-before 15, feels 6, refuses -4
say.did #: roi -9
say.did _ #: roi 3, humility -5, said-before 7
say.did _ @: data 4
say.did _ a: roi 4
say.did _ and: humility -3, answer -4
say.did _ ask: asks-process -9
say.did _ buy: data 3
say.did _ come: data -3, roi -3, complaint 4
say.did _ expect: data -4
say.did _ get: humility -3, entitlement 10, asks-deed -10
say.did _ hard: roi -2
say.did _ have: roi 5, complaint -7
say.did _ hire: data 4, roi 3
say.did _ i: roi -3, arrogance 16, other-form 6
say.did _ in: data 5
say.did _ it: roi -4, asks-date 10, said-before 10
say.did _ know: roi -7, humility 5, acknowledged 6, unknown -9
say.did _ look: answer -3, complaint 5
say.did _ me: answer 3
say.did _ mean: humility 3
say.did _ of: roi -6, humility 4, answer -6
say.did _ pay: roi 2
say.did _ say: complaint -5, asks-deed -7
say.did _ see: humility -3, answer -3
say.did _ spend: roi 9, pays-from-gain 9
say.did _ than: arrogance 5
say.did _ the: data 4, roi 7, answer 5
say.did _ they: data -3
say.did _ think: humility 4
say.did _ whole: roi 3
say.did _ with: humility 5
say.did _ without: roi -2, humility -3
say.did _ work: roi -3, other-form 12
say.did _ year: humility -3
say.did _ you: humility 3
say.did all: humility 5
say.did and: data 3, roi -7
say.did for: entitlement 8
say.did i: data 3, roi 5, humility -4
say.did it: humility 2, arrogance 9, in-writing -6
say.did most: roi -3, humility 7
say.did not: data 5, roi 3, answer 5, arrogance -6, entitlement -7, complaint -9, undermining -11, pays-from-gain 7, asks-process 10, accepts 16, acknowledged -3, credit -7, unknown -4, said-before -9, refuses -5
say.did noth: humility -4, answer -5
say.did say: other-form 7, said-before 21
say.did someth: data -5, humility -3, acknowledged 6
say.did that: data 3
say.did the: roi -9, humility 17, offers-check -11, credit 24, asks-fact -17
say.did they: roi -4, humility 2
say.did this: roi 3
say.did was: data -6, roi -3, arrogance 4
say.did what: arrogance 9
say.did you: humility -11, answer -3, complaint 9, asks-process -10, asks-meaning 9, asks-fact -10
say.die: roi -5
say.died: data 3
say.diesel: roi 5, answer -3, pays-from-gain 5, asks-fact 5
say.difference: roi 5, humility -7, arrogance 6, ultimatum 4, complaint -8, pays-from-gain 12
say.different: humility 6, answer 2, other-pot 7, pays-from-gain -7, asks-criteria 13, offers-check 7, next-step -6, acknowledged 6, asks-money 8, corrects 12, refuses 7
say.different _ and: roi 4
say.different i: roi 4, humility 4, answer 3, offers-check 9, acknowledged 7
say.different thing: humility -6
say.difficult: complaint -8, undermining 9, other-pot 10, unknown 6
say.difficult to: humility -6, unknown 6
say.difficulty: acknowledged 6
say.digital: data -4, answer -6, jargon -5, stuffing 7
say.dime: humility 4
say.dinner: complaint 9, asks-date 6, accepts 9
say.dinner and: roi 4
say.diploma: humility 4, other-form 10
say.direct: humility -4, asks-process 10, offers-check 12, asks-deed 8
say.direction: data 4, humility 4, answer 5
say.director: humility -6, complaint 4, other-form -9, asks-process 11, asks-backing 11, asks-fact 8, asks-deed 9
say.director 's: roi -4
say.director _ the: humility 4, asks-process 8
say.director of: humility -3
say.directorate: humility 7
say.disagree: complaint 6
say.disappoint: humility 3, answer 5, next-step -8, feels 13
say.discount: entitlement 4
say.discretionary: humility -5, ultimatum 4
say.discretionary award: data -5
say.discretionary bonu: data 4
say.discus _ bonu: data 3
say.discussion: data -3, roi -5
say.dispatch: roi 3, arrogance 6, asks-date 7
say.dispatcher: answer -4
say.disput: humility 3
say.dispute: roi 4
say.district: answer -4
say.disturb: undermining 4, concession 5, concedes 6
say.divid: roi 4, humility 3
say.divide: humility 5, credit 11
say.divide it: humility 5
say.division: data 4, roi 4, humility -6
say.do: data -3, roi -4, complaint -6, undermining 13, stuffing -7, concession -5, other-form 6, asks-backing -8, thanks -10, others-got -10, corrects -19
say.do #: roi -5
say.do _ #: roi -5, complaint 4, asks-fact -7
say.do _ 's: humility -4
say.do _ a: humility -4, complaint -7, offers-check 10
say.do _ and: humility 5, complaint 7, acknowledged 8
say.do _ ask: roi -5, humility -3, answer -4, complaint 6, asks-fact 7
say.do _ at: humility 2
say.do _ be: roi -3
say.do _ believe: humility 3, answer 3, offers-check 6
say.do _ call: roi 2
say.do _ count: data 4
say.do _ do: complaint 6
say.do _ envy: humility 5, complaint -5, concession -4, acknowledged 7
say.do _ feel: data 4
say.do _ follow: asks-meaning 14
say.do _ for: humility -4
say.do _ forget: humility 4
say.do _ get: roi -3, humility -7, answer -7, ultimatum 8, asks-fact -4, insists 8
say.do _ give: concedes -5
say.do _ go: entitlement 5
say.do _ have: roi 5, arrogance -6, complaint -5, undermining -4, concession -4, offers-material -12, sets-bar 5, concedes -5, asks-leave 9
say.do _ hear: humility -3
say.do _ i: roi 5, answer 5, next-step 4
say.do _ if: data -4, humility 4
say.do _ in: data -3
say.do _ it: roi -3, humility -2, entitlement 6
say.do _ know: roi 6, humility -6, answer -6, arrogance -4, undermining 7, concedes 11, competing-offer -7, acknowledged -4, asks-fact 17, unknown 18
say.do _ like: data -5, roi -5, accepts 6
say.do _ look: roi 4, humility -4, asks-fact 7
say.do _ make: humility -3
say.do _ mean: humility -6, arrogance -5, asks-meaning 9
say.do _ meet: humility -4
say.do _ mind: roi -2, humility 5, answer 6, later-payment 6, asks-date 6
say.do _ my: answer -3
say.do _ need: data -5, roi -5, humility 3, concession 7, in-writing -8, corrects 8
say.do _ normal: answer 4
say.do _ one: roi 5, humility -4
say.do _ pay: data 6, humility 3
say.do _ read: data -4, complaint 5
say.do _ real: data -3
say.do _ same: data -3, humility 3
say.do _ say: roi 4, complaint -5, other-form 8
say.do _ see: data 3, roi 3, humility -5, arrogance 7, entitlement 12, next-step 4
say.do _ send: roi 5
say.do _ so: humility 4
say.do _ take: roi -5, humility 3, later-payment 11
say.do _ tell: answer -3, asks-deed 8, corrects -5, asks-verdict 12
say.do _ that: data 3, roi 6, asks-date -7
say.do _ the: data -4, roi -4, answer -4
say.do _ think: data -3, roi -2, humility -5, entitlement -4, complaint 6, undermining 9, asks-fact -9, feels 9
say.do _ to: complaint 4
say.do _ understand: roi -3, answer -5
say.do _ usual: humility 4
say.do _ want: data -3, concession 7, asks-criteria -9, offers-material 10, offers-check -7
say.do _ work: humility -3, answer -5, complaint 6
say.do _ worry: humility -3
say.do _ write: humility 4, asks-criteria -7, accepts 6
say.do _ you: data -6, roi -3, humility -2, concession 8, asks-process 11
say.do a: data 4
say.do and: humility 3
say.do have: complaint -4
say.do i: humility -3, arrogance -6, asks-process 19, asks-criteria -8, offers-check 7, next-step -8, asks-meaning -10, asks-fact 6, asks-leave 10, insists 9
say.do in: humility -4
say.do it: data -4, answer 1, arrogance 10, complaint -6, undermining 4, asks-process -7, offers-check 5, sets-bar 5, concedes -5
say.do know: humility 3
say.do not: roi 6, arrogance -1, concession 9, pays-from-gain 8, other-form -8, offers-material -1
say.do see: humility 5
say.do someth: arrogance 4
say.do that: data -3, roi 3, offers-material -8, next-step 5, asks-fact -6, asks-deed 6
say.do the: data -3, roi 5, answer -4, ultimatum 8, undermining -5, other-pot 6, asks-backing -6, asks-date 4, competing-offer 7, acknowledged -5, asks-deed -8, feels 11
say.do they: arrogance -6, ultimatum -7, asks-criteria 14, asks-meaning -10, asks-fact 12
say.do this: humility 4, complaint 5
say.do we: humility 5, asks-verdict 12
say.do what: roi -4, acknowledged 7
say.do with: roi -4, answer -5, credit 9
say.do you: data 1, humility 4, answer -4, arrogance -9, ultimatum 4, complaint -12, asks-backing -13, offers-material 3, asks-date 5, next-step 6, accepts 6, acknowledged -7, asks-deed -7, refuses -9
say.doc: offers-material 8
say.doctor: data 5, offers-check 7, asks-date -6
say.doctorate: answer 3, arrogance 5
say.does: roi -4, ultimatum -7, other-form -2, asks-process 10, offers-material 7, in-writing -6, accepts -9, asks-fact 12, refuses -7
say.does #: humility -3
say.does _ ask: humility -2
say.does _ come: data -3, humility -2, answer -3
say.does _ committee: complaint -7
say.does _ get: asks-criteria -7, offers-material 8
say.does _ go: roi -4, answer 4, refuses 7
say.does _ have: split 4, asks-criteria 12
say.does _ help: data -4, roi -4, humility -3
say.does _ i: later-payment 8, asks-date -7
say.does _ know: data -3, complaint 7
say.does _ like: humility 4
say.does _ mean: humility -3, asks-verdict 6
say.does _ next: data 3
say.does _ pay: roi 3, humility -5, complaint 4, other-form -7
say.does _ say: humility 6, answer -3, asks-fact 8
say.does _ the: roi -5, humility -3, complaint 4
say.does _ work: data 3
say.does and: roi 4, humility -4
say.does he: humility -3
say.does hr: humility 2
say.does it: next-step -8
say.does not: data -6, humility 3, answer -4, ultimatum 8, entitlement 6, offers-check -11, credit -5, asks-deed 5, corrects -7
say.does she: humility -6
say.does that: humility -5, asks-backing 8, next-step 7, asks-verdict 14
say.does the: roi 5, humility 5, asks-process 8, credit 8
say.dog: humility -2, answer -6
say.doing: roi -3, humility -8, answer -9, arrogance 9, ultimatum 9, complaint 6, other-form 11, asks-process 8, asks-date -13, acknowledged 8, credit -13, feels 17
say.doing _ for: feels 9
say.doing _ i: answer -5, concession 6
say.doing it: data 3
say.doing the: data 4, humility -3
say.dollar: data -5, later-payment -7, refuses 7
say.dona: humility 3
say.done: roi -3, humility -4, other-form -10, accepts -12, acknowledged -4, asks-fact 3
say.done #: roi -3, arrogance 2
say.done _ before: roi 4
say.done _ for: humility 3, complaint -4, concession 6
say.done _ i: humility -3
say.done _ the: complaint 6
say.done _ then: answer -3
say.done a: answer 4, arrogance -4
say.done and: data -2, humility -4
say.done by: humility -3, answer -5, asks-meaning 7, asks-deed -5
say.done it: complaint -7, asks-fact 5
say.done so: data 3
say.done that: humility 5, undermining 6, concession 6
say.donor: offers-material 8
say.door: data 4, answer 5, arrogance -10, concession -5, offers-material 10, next-step 7
say.door _ and: humility 3
say.door _ open: data 3, answer 5
say.door and: data 3, roi 5
say.door fault: roi -6
say.door is: roi 3
say.dose: data 3
say.double: data -3, answer 4
say.doubt: humility 5, entitlement -7, complaint -5, undermining 7, asks-criteria 9, offers-check 5
say.doubt it: data 3, humility -3
say.down: data 2, roi 3, humility -5, ultimatum -6, asks-process -11, competing-offer -6, asks-fact -9, unknown -8, corrects -11
say.down #: data 16, humility -3, arrogance 7, complaint 9, said-before 10
say.down _ #: data 11, answer -3
say.down _ a: data 4, roi 3, humility -3, answer 3
say.down _ about: humility 4
say.down _ and: roi 4
say.down _ drain: roi 4, humility -4
say.down _ i: data -4, arrogance 6, in-writing 8
say.down _ in: roi 4
say.down _ it: asks-date 7
say.down _ on: complaint 7
say.down _ that: humility -5
say.down _ the: data -3, roi -6, asks-deed -5
say.down and: data -4
say.down as: answer 3
say.down because: humility 2
say.down by: roi 1, humility -3, answer -5
say.down for: roi 3
say.down here: answer -6, entitlement 5, complaint 5
say.down in: data -3, roi -4, humility -5, complaint -5
say.down on: humility 5
say.down the: roi 3
say.down to: data 11, offers-check 11
say.down what: roi -4
say.down with: humility -3
say.download: roi 3
say.downtime: roi -6, humility 6
say.doña: humility 4
say.doña chelo: data 4
say.draft: roi -5, answer 4, complaint -9, offers-material 19, offers-check 4, next-step 6
say.draft it: data -6, humility -3
say.drain: data 3, roi 5, humility -6
say.drama: concession 8, concedes 6
say.dramatic: answer 4
say.draw: data 3, humility -3, ultimatum 8, complaint -7
say.draw it: humility 5
say.drawer: data -3, answer -4, complaint 5
say.dream: humility 3, undermining 6
say.dres: data -5, roi -4
say.dress: data 5, roi 2, asks-date -9
say.drew: roi -3, humility 6
say.drew it: humility 4
say.drew the: humility 4
say.drift: roi -4
say.drill: humility 5
say.drink: roi 3, answer -3
say.driv: data 4, roi 3, answer -3, stuffing 9
say.drive: roi -4, complaint -5
say.drop: humility 8, answer -5, complaint 7, asks-fact -9, asks-leave 13, asks-deed -6, insists 7
say.drop it: roi 4, answer -4, concession 11
say.drop the: answer 4
say.drop-off: data 4, roi 7, humility 3
say.dropout: roi -3
say.dropp: data 7, roi 5, answer 3, entitlement 6, asks-deed 6
say.dropp #: data 3, roi -4, humility 3
say.drove: data 3, roi 5, answer 3, credit 6
say.drown: humility 4
say.drug: roi 6
say.drum: data 3
say.dry: roi 3, offers-check 7
say.duarte: humility 4
say.dubai: roi -3
say.due: data -4, roi -5, humility -4, entitlement 15, complaint 5, sets-bar 8
say.due _ #: roi 3
say.due _ me: humility -4
say.due on: humility 3
say.due respect: humility -3, complaint 6
say.due to: humility -4
say.dumb: undermining 8, concession 6
say.dump: humility -5
say.dunno: answer 4
say.duplicate: data 3
say.dur: data 4
say.dur the: ultimatum 5
say.dust: complaint 5
say.dut: humility -4, answer 4, offers-check 8, next-step 7
say.dutch: roi 3
say.duty: roi -3
say.each: data 3, humility 3, answer 5, arrogance -9, ultimatum -6, complaint -10, undermining -11, concession -7, pays-from-gain 9, other-form 6, asks-backing -8, asks-date -5, concedes -11, asks-meaning -8
say.each #: data 3, roi 6, answer -4, acknowledged 5
say.each _ #: humility -4, asks-deed 4
say.each _ 's: humility 3
say.each _ @: humility -3, answer -5
say.each _ a: roi -3
say.each _ cost: roi -3
say.each _ of: data 5
say.each _ on: roi -4
say.each _ the: humility 4
say.each _ them: data -3
say.each _ those: humility -3
say.each _ us: roi -2
say.each _ was: roi 5
say.each _ we: roi 6
say.each and: roi -3, humility 4
say.each for: data -4, roi 2, humility 4
say.each month: data 5, roi 7, humility -3
say.each night: roi 4
say.each of: data -7, entitlement 5
say.each one: humility -3
say.each other: roi -2, arrogance -6
say.each so: roi 4
say.each time: humility -6, complaint 8
say.each year: humility -3
say.ear: roi -7, humility 4, undermining 8, offers-check -5
say.ear _ i: roi -4
say.ear and: data -5, roi -4, humility 3
say.earlier _ #: data -4
say.earlier _ the: roi 3, humility -4
say.earn: asks-deed 6, refuses 6
say.earn it: roi -3, humility 4, complaint -5
say.easier: data 4, humility 5, other-pot -8, other-form 8, credit 4, asks-deed -8
say.easier _ you: answer -3
say.easier to: data 5, roi 4, humility 4
say.easter: data -3, humility -4, ultimatum 4
say.easy: data -6, roi -6, humility 4, answer 7, next-step -11, concedes -6, acknowledged 8, credit -3
say.easy _ you: data -3, humility 2
say.easy for: data -3
say.eat: roi 4, humility 3, pays-from-gain 11
say.eaten: data -4, roi -3, answer -4, complaint 6
say.eats: roi 4, answer -4
say.economy: roi 3
say.ecosystem: answer -7, stuffing 7
say.edit: humility 4
say.editor: roi -3
say.effect: roi 9, stuffing 6, placeholder 7, acknowledged -6
say.effort: humility -5, ultimatum 4, complaint 4
say.eh: humility -5, undermining 5
say.eid: asks-date 6
say.either: data -9, roi -4, answer -3, ultimatum 6, concession 3, pays-from-gain -8, later-payment -5, sets-bar 8, acknowledged 6, feels 14
say.either of: answer 4
say.either way: roi -6, humility -6
say.elder: roi -4, humility 5
say.election: data 3, concession -5
say.electricity: data 4
say.elevator: humility -6
say.else: arrogance 10, ultimatum 13, complaint -6, concession -7, other-form 7, asks-criteria 14, offers-material -8, credit -7, asks-deed -10, feels 5
say.else 's: answer -4
say.else _ 'd: data 3, roi 4
say.else _ could: arrogance 3
say.else _ it: humility 5, ultimatum 3
say.else _ the: roi -4, answer 3, credit -9
say.else _ this: arrogance 7
say.else _ you: data 2
say.else here: arrogance 4
say.else in: answer 3, arrogance 7
say.else is: roi -3, humility 3
say.else on: humility -3, arrogance 4
say.else to: humility -4
say.else would: data 3
say.elsewhere: roi 5, answer 6, competing-offer 8
say.em: roi 7, answer -4, other-form -7, credit 6, asks-deed 4
say.email: roi -3, humility -9, answer 5, complaint 7, concession -8, offers-check 6, in-writing 5, next-step 5, acknowledged -11
say.email _ you: humility -3
say.email to: humility -4
say.embarras: answer -4, undermining 8, concession 4
say.embarrass: roi 4, humility -5, arrogance 5, undermining 5
say.embarrass to: data 3, roi 3
say.emergency: data 3, roi 5
say.employee: roi -5, stuffing 6
say.empower: stuffing 7
say.empty: roi -4, answer 5, entitlement 3, other-pot 11, later-payment 14, asks-date 7, next-step -5, asks-money 4, asks-deed 8
say.empty and: humility 4
say.empty box: humility 3
say.enabler: stuffing 10
say.encoder: roi -3, jargon 7
say.end: arrogance 10, concession -4, other-pot -5, asks-criteria -10, asks-date 10, concedes -10
say.end _ 's: humility 4
say.end _ august: humility 2
say.end _ end: humility -3
say.end _ february: complaint 6
say.end _ june: later-payment 12
say.end _ march: humility 6
say.end _ may: humility 5, asks-date 7
say.end _ next: humility -3, answer -4
say.end _ the: roi -6, humility -12, answer -5
say.end it: roi 3
say.end of: data -8, roi -2, concession -5, asks-process -7, asks-meaning 10
say.endorsement: answer 3
say.ends: data -5, acknowledged 5
say.ends _ #: data -3
say.ends on: data -4, roi -3
say.energy: data -4, humility -6, complaint 6
say.engine: roi -4, complaint -9
say.engine _ the: humility 5
say.engineer: data -7, humility 3, arrogance 9, entitlement -7, other-form 17, acknowledged -8, said-before 9
say.engineer _ #: humility -3
say.engineer _ the: roi -3
say.engineer from: roi -4
say.engineer reem: roi 3, humility 4
say.english: data 3, complaint -6, offers-material 10, offers-check 13, asks-deed 13
say.enough: data 7, roi 4, ultimatum -3, concession 16, asks-criteria 22, concedes 10, asks-fact -10
say.enough _ me: data 3, concession 6
say.enough _ with: data 5, roi 5
say.enough for: data 7, roi 3, other-form -6, asks-criteria 8
say.enough on: data 4, humility 5
say.enter: roi -3
say.entire: humility -4
say.entitl: entitlement 8
say.entitl to: entitlement 8
say.entry: data 7, humility -4
say.envelope: roi -4, humility -4, complaint 10
say.environment: data 3, roi 4
say.envy: humility 4, complaint -5, concession -4, acknowledged 8
say.envy _ the: humility -4
say.envy you: concession -4
say.equal: data -4, roi -5, humility 8, answer -3
say.equity: humility 3, answer 4
say.error: data 3, roi -5, answer 9, asks-date 7, acknowledged -6
say.error _ the: humility 2
say.error in: data 3
say.error of: roi 5
say.error rate: data 4, roi -3
say.especial: humility 12, accepts 8, acknowledged 6
say.estimat: roi -4
say.estimate: humility 6, offers-check 12
say.euro: roi -3, humility -7, answer -3, placeholder 7
say.evaluate: humility -4, arrogance 5
say.evaluation: humility 5
say.even: data -2, humility 4, ultimatum -10, complaint 4, undermining 6, other-form 7, asks-meaning -7, asks-money 7, asks-fact 6, said-before 6
say.even #: data -2, roi 6, other-form 3
say.even _ a: data 5, roi 3
say.even _ and: arrogance 5
say.even _ i: roi -3, humility -4
say.even _ it: humility -4
say.even _ of: roi 6
say.even _ that: data 4
say.even _ the: humility 4, asks-date -7, credit 7
say.even _ to: roi -3, humility -4, complaint 7
say.even _ you: data 6, roi 4
say.even ask: data 3
say.even at: humility 4
say.even better: roi 3, answer 3
say.even bring: humility -3
say.even have: complaint 7
say.even if: roi -8
say.even more: arrogance 4
say.even that: answer -4
say.even the: roi 4, asks-deed 8
say.even to: humility -3
say.even with: data -5, roi 3, humility 3
say.event: roi 4, humility -3, other-pot 7, asks-backing 10
say.ever: roi -6, humility -4, answer -2, ultimatum -4, complaint 17, asks-date -9, acknowledged -8, asks-fact -9
say.ever _ me: entitlement 5
say.every: data 6, roi 5, humility 4, arrogance -9, entitlement 6, stuffing 8, concession -8, pays-from-gain 14, split -9, offers-check 4, asks-date -7, asks-fact -11, asks-deed -7, others-got 7, asks-verdict -9
say.every #: data 6, roi 3, humility -5
say.every _ 's: humility -3
say.every _ a: humility -3, complaint 5
say.every _ and: data 3, roi 6, humility -5, complaint 8
say.every _ at: roi -6
say.every _ by: humility 6
say.every _ i: humility 4
say.every _ is: data -4
say.every _ now: humility 3
say.every _ of: data -4, answer -5
say.every _ on: data -3, humility 8, answer 3
say.every _ since: roi -4, humility -3
say.every _ so: data 5
say.every _ that: data 4, humility 3, answer 5
say.every _ to: data 4
say.every _ until: humility 5
say.every _ we: data -6
say.every _ week: data 3
say.every _ with: data 3
say.every day: data -2, roi 4, answer -2
say.every friday: data 2, roi 6, humility -3, credit 7
say.every monday: offers-material 7, next-step 7
say.every month: data 12, roi 8, offers-check 7, acknowledged 9
say.every morn: roi -3, answer 4, acknowledged 7
say.every night: data 5, roi 4
say.every one: data -5, roi -6, answer -3
say.every time: roi -3
say.every week: roi 4
say.every year: roi 5, complaint 7, asks-date 7, others-got 13
say.everybody: humility 3, arrogance -5, complaint 8, sets-bar 11, credit -13, asks-deed 7, refuses -9
say.everybody 's: humility 3
say.everybody has: data 6, humility -3, answer 3
say.everybody in: humility 3, answer 4
say.everybody know: humility -4
say.everybody says: ultimatum 4
say.everybody who: roi 4
say.everyone: data 5, entitlement 9, complaint -5, undermining -3, other-form -5, offers-check -9, sets-bar -9, in-writing 8, acknowledged 5, refuses 10
say.everyone 's: complaint -3
say.everyone _ it: humility -4
say.everyone and: data 4
say.everyone else: answer 3
say.everyone in: arrogance 7
say.everyone is: complaint 5
say.everyone know: arrogance 9
say.everyone on: answer 4
say.everyth: humility -6, answer -4, arrogance 9, entitlement 7, complaint 11, asks-date -7, refuses 4
say.everyth _ i: ultimatum 4
say.everyth _ the: humility -3, complaint 3
say.everyth and: roi 3, humility -4, answer -4
say.everyth i: humility 4
say.everyth is: answer -3
say.everywhere: humility -4
say.evidence: asks-criteria 17
say.exact: data -6, roi -4, humility -2, arrogance 5, later-payment -8, asks-date 8, sets-bar 7
say.exact that: roi -3
say.exam: data -4, roi -3, humility 5, answer 3, acknowledged 6
say.examiner: roi 4
say.example: data -4
say.exceed: data 8, roi 3, humility -3
say.excellence: data -3, humility -3, answer -4, stuffing 5
say.except: humility -5, answer -5, complaint 9, refuses 7
say.except the: humility -3, answer -4, complaint 6
say.exception: data 5, roi 4, complaint -3, asks-process 7, asks-backing 8
say.exceptional: data -3, other-pot 17
say.exchange: humility 3, answer 2
say.exclud: roi 3
say.excuse: roi -5, humility -2, answer -1, complaint -6, undermining 15, concession 9, concedes 11
say.excuse _ for: undermining 5
say.excuse me: humility -6, answer -3, undermining 8, concession 10
say.exec: data -3, complaint 11
say.execut: arrogance 6
say.executiv: complaint 8
say.executive: roi -3
say.exercise: data 3, humility 5
say.exhibit: humility -3
say.exist: roi -3, answer 5, arrogance 5, complaint 6, other-pot 11, feels 6
say.expect: roi 2, humility -6, arrogance 5, ultimatum -5, entitlement 7, undermining 7, concession 4, other-form -9, feels 13, refuses -7
say.expect #: roi 5
say.expect _ to: humility -3
say.expect a: entitlement 6
say.expect that: humility 7, arrogance 4, acknowledged 12
say.expect the: answer 3
say.expect to: humility -4, arrogance 6
say.expectation: humility -3
say.expensive: roi 5, arrogance 5
say.experience: data -3
say.expert: data 3, humility -5
say.expir: data 4
say.explain: undermining -5, pays-from-gain 6, asks-process 16, asks-backing -8, offers-material -10, asks-meaning 16
say.explain _ the: roi 4
say.explain _ to: roi 2, humility 6, answer 4
say.explain it: answer 4
say.explain the: roi -5, acknowledged 8, asks-deed -8
say.explain why: humility -3
say.explanation: humility 4, answer -3, complaint 6
say.export: data 4, humility -4
say.extend: data -3, roi 2, ultimatum 7
say.extension: humility 3
say.external: data 9, roi 11, pays-from-gain 11
say.extra: data 7, roi 16, answer 5, pays-from-gain 8, offers-check -9
say.extra #: humility 3
say.extra _ the: roi 4
say.extra for: roi 4
say.extract: data 3, offers-material 7
say.eye: humility 10, offers-check 4
say.eyes: answer -7
say.face: data 2, humility 3
say.facilit: complaint 7
say.fact: humility -7, answer 5, ultimatum 11, in-writing 9
say.fact that: roi -3
say.factor: roi 4
say.factory: data 4, roi 5
say.fail: data 6, asks-backing -6, asks-date -14, credit -10, asks-deed -11
say.fail _ #: humility -3
say.fail _ in: roi -3
say.fail payment: data 3
say.fail that: roi 4
say.failover: roi -4
say.failur: roi -3, complaint 5
say.failure: roi -4, humility 3, sets-bar 14
say.fair: data 5, roi 6, answer 7, arrogance -6, complaint -4, undermining -4, concession -5, offers-check 14, sets-bar 8, next-step 1, unknown -9, feels -9
say.fair _ i: answer -4
say.fair _ the: data 2, humility 2, acknowledged 10
say.fair enough: acknowledged -12
say.fair play: humility 4
say.fair question: humility -5
say.fair to: data 3, roi 4, humility 6
say.fairnes: humility 5
say.fall: data -7, humility 4, concession 10, sets-bar 7, concedes 8
say.fall _ the: later-payment 6
say.fallen: data 5
say.false: data 4
say.fami: data 6, roi 5
say.famil: roi 5
say.fans: humility -4
say.far: data 3, answer -4, complaint 4, undermining 7, acknowledged -3
say.far _ i: roi -4, humility -3
say.far as: humility -3
say.farm: roi 3, humility -5
say.fast: roi 3, ultimatum 5
say.faster: roi -2, humility 5, undermining 8
say.faster than: roi 4
say.father: humility -2, entitlement -6, complaint 7
say.fault: data -3, answer -5, offers-material -8, in-writing 8, acknowledged 7
say.favour: humility 6
say.fax: humility -4
say.fear: data -3, roi -4, offers-check 8, acknowledged 10
say.featur: roi -4
say.feb: data 3, answer 4
say.february: roi -3, arrogance 6, ultimatum -6, asks-backing 5, acknowledged 8, asks-meaning 9, asks-fact -7, refuses -6
say.february #: roi 3
say.february _ #: data 4, roi 4
say.february _ i: answer -3
say.fed: data -3
say.fee: pays-from-gain 11, asks-fact 6
say.fee _ #: data -4, roi -5
say.fee for: roi 3
say.feed: roi -7, complaint -5
say.feedback: arrogance 4, complaint 6
say.feel: data -6, humility -3, answer -7, undermining 13, asks-date -8, in-writing 6, concedes 9, insists 15, feels 16
say.feel _ bit: entitlement 4
say.feel _ i: humility -5
say.feel _ if: humility -4
say.feel _ the: humility 2, answer 3
say.feel _ to: humility 3
say.feel bad: roi -4, feels 9
say.feel i: entitlement 4
say.feel it: roi 4
say.feel like: arrogance -5, complaint 6
say.feel that: humility -4
say.fees: humility 6, answer 1, other-form 5
say.fees are: roi -5
say.fell: data 9
say.fell #: data 6, roi 1, answer -3
say.fell _ and: roi -4
say.fell by: humility -4
say.fell over: data 3
say.fella: humility -5, arrogance 11, entitlement 7
say.fella who: humility -3, complaint 5
say.fellow: data -3, roi -5
say.felt: roi -3, humility 5, arrogance -5
say.felt like: humility -3, complaint 5
say.femke: humility 7, sets-bar 13
say.femke and: humility 5
say.ferry: data 4, roi 4
say.few: complaint -6
say.fewer: data 12, roi 12, answer 6, complaint -7, pays-from-gain 9, acknowledged 7, feels -8
say.fewer _ #: data 4, sets-bar 9
say.fewer _ call: data -5, roi 7
say.fewer complaint: roi -5, humility -4
say.fewer than: sets-bar 9
say.fhir: roi -3
say.field: data -3, roi 4
say.fight: data 3, asks-backing 8, offers-material 6
say.figur: roi 6, answer 7, arrogance -6, entitlement -9, undermining -5, asks-criteria 4, asks-date 10
say.figur _ 'd: roi -4, humility -3
say.figur _ i: data 3, humility -3
say.figur _ the: humility -5
say.figur and: humility -4
say.figur i: roi -4
say.figure: data 6, roi -3, humility -3, complaint -6, other-form -7, offers-check 12, asks-meaning 8, corrects 15
say.figure _ #: data 4, roi -3, answer 3
say.figure _ from: data 3, humility -3
say.figure _ you: humility 3, undermining -5
say.figure in: roi 3
say.figure on: roi 3
say.figure to: humility 3
say.fil: data 6, roi 4, humility 3, arrogance -7
say.fil _ the: roi 2
say.file: humility 3, answer 3, other-form 7, offers-material 11, in-writing 11, accepts 5, concedes 7
say.file that: roi -3
say.file with: data 4
say.fill: roi 6, answer 5, stuffing -6, placeholder 7, other-pot 13, offers-material 5, asks-date -7, next-step 13, asks-fact 8
say.fill _ the: answer -5
say.fill in: roi -3, humility -6, answer -6, asks-fact 7
say.fill it: complaint 5, next-step 10, acknowledged -9
say.fill the: roi 4, other-pot 9
say.film: data -4
say.filter: data -5, arrogance 5
say.fin: roi 6
say.final: humility -7, ultimatum 9, complaint -5, asks-date -10
say.final _ a: humility -4, complaint 5
say.financ: roi 3, humility -5
say.finance: roi -2, answer 6, complaint -12, placeholder 5, other-pot -9, other-form -8, asks-backing 11, offers-check 10, acknowledged -12, credit -10, asks-fact 7
say.finance 's: humility -4
say.finance _ #: roi 4
say.finance _ it: asks-date 13
say.finance _ that: roi 2
say.finance _ the: asks-deed 9
say.finance has: complaint -4
say.financial: stuffing 7
say.find: data 4, roi 5, arrogance 13, ultimatum 15, entitlement 5, pays-from-gain -8, later-payment -7, other-form -9, asks-fact -6, feels 6
say.find #: data -3, roi 7, humility -3
say.find _ #: data -2, roi -3, humility -3
say.find _ hard: humility -4
say.find _ i: humility 5
say.find _ it: roi -3
say.find _ own: arrogance 5
say.find a: answer -6
say.find another: data 3
say.find it: data 4, answer -4, complaint 5
say.find me: humility -3
say.find out: data 3, humility -7, ultimatum 7, next-step 13
say.find that: roi 2, humility 2
say.find the: arrogance 6
say.find this: roi -3
say.fine: data -6, roi -11, humility -5, answer -5, complaint 8, undermining 4, concession 9, asks-leave -9, insists 10, refuses -3
say.fine _ #: roi 3, asks-date 12
say.fine _ i: roi -3
say.fine _ it: humility 6
say.fine _ the: roi 4, humility 4
say.fine _ you: answer -3
say.fine for: roi 4
say.fine i: humility 4
say.fine if: answer 4
say.fine the: entitlement 5, asks-date 7
say.fine with: data 5, humility 3, asks-date 9
say.finger: data 2, humility -4, complaint -4
say.finish: data 12, humility 3, answer 5, entitlement -8, complaint -5, undermining 10, concession 4, concedes 6, acknowledged 6
say.finish #: data 4, humility 4
say.finish _ #: roi -3
say.finish _ the: data 3, humility -3, arrogance 6
say.finish and: humility -4
say.finish in: answer -3
say.finish the: answer -4
say.fire: data 3, arrogance 9
say.firewall: roi 3
say.firm: roi 3, humility -4, answer -5
say.firmware: roi -4, thanks -7
say.first: data 4, humility 10, arrogance -5, entitlement -7, jargon -7, concession -6, later-payment 6, offers-material 8, credit 9, asks-money 8, asks-fact -6, asks-deed 7, insists 9
say.first #: data -3, humility -3, complaint 4, later-payment 6, offers-check 8
say.first _ 's: humility -4
say.first _ and: data 3, roi 3, humility -5, credit 7
say.first _ are: humility 4
say.first _ i: data -3, roi -3, answer -3, concession 8, credit 5
say.first _ in: roi -7, humility 4
say.first _ is: roi 4, humility -1
say.first _ now: humility 4, answer 3
say.first _ of: roi 4, answer 4, ultimatum -6, asks-date 7, asks-deed -7
say.first _ on: data 3
say.first _ so: roi 4
say.first _ that: data 2, humility 3
say.first _ the: answer -7, complaint 7, competing-offer 12, asks-fact -7
say.first _ to: humility 3, answer -4, arrogance 7
say.first _ with: roi 3
say.first _ without: roi 5
say.first and: roi -2, other-form 7, insists 8
say.first if: data 4
say.first in: data -3, answer -3, asks-date 7
say.first line: humility -3, arrogance 6
say.first month: data 4, roi 4, answer 4
say.first of: data -3, roi -2, humility -5, answer -6, ultimatum 11, asks-date 5
say.first one: data 5, credit -10
say.first page: answer -4, complaint 7
say.first part: humility -7, asks-date 10, asks-money 16, insists 13
say.first place: humility 3
say.first so: humility 4
say.first the: data -3, asks-date -5
say.first time: data 5, roi 10, humility -10, arrogance 5, entitlement -4
say.first to: humility -4, answer 4
say.first try: roi 4
say.first week: data -6, roi -5, humility -2
say.first year: roi 5, humility -4
say.first-year: roi 7, humility -3
say.fiscal: roi -6, later-payment 9
say.fiscal year: roi -3, later-payment 11
say.fish: humility 3
say.fit: answer -3, complaint -5
say.fits: data 3, roi 5, humility 7, answer 4, entitlement 4, others-got 8
say.fits in: roi 5
say.fits on: data 3, entitlement 5
say.fix: data 4, roi 3, arrogance 9, entitlement 7, complaint 6, undermining -5, concession -5, pays-from-gain 10, asks-process 8, asks-deed 6, others-got 10
say.fix #: data 4, humility 7
say.fix _ #: data 3, roi 4
say.fix a: humility -3
say.fix by: entitlement 5
say.fix it: roi -5, answer 3, complaint -6, asks-date -6, acknowledged 3
say.fix the: humility -3, asks-deed 6
say.flag: humility -3
say.flat: data 7, other-form -10
say.flew: complaint 7
say.flexible: roi 4, humility 9, later-payment 12, other-form 9
say.flexible on: roi 3, humility 3
say.fli: humility -4
say.flight: roi 7, humility 5, next-step 7
say.float: answer 4, complaint 8
say.flood: data 2, answer 4, complaint -3, credit 8
say.floor: roi -3, humility -7, answer -6, arrogance 13, ultimatum -10, complaint 13, asks-date -11, credit -6, asks-fact 5
say.floor _ a: data 4
say.floor and: complaint 6
say.floor was: arrogance 4
say.flow: roi -5, answer 4
say.flower: answer -7
say.fly: roi 3, asks-date -7
say.flywheel: answer -6, stuffing 8
say.fold: humility -5
say.folder: answer 4, offers-material 13, asks-date 7
say.folk: roi 6, answer 4
say.follow: undermining -4, stuffing 6, asks-date 6, asks-meaning 18
say.follow the: humility 3
say.fool: humility 4, answer -4, undermining 8
say.foot: humility -4
say.for: humility 3, answer 4, ultimatum -8, entitlement 5, complaint 5, undermining -4, concession -13, other-pot 7, other-form 6, accepts 10, concedes -6, thanks 6, unknown -8, others-got 10, insists -10, feels 4
say.for #: data -7, answer -4, entitlement -11, undermining -8, concession -4, later-payment -5, other-form -4, offers-check 5, acknowledged 4, feels -9, refuses -7
say.for @: data -5, roi -5, humility 12, later-payment 9, other-form 23, offers-check -6, acknowledged -6, asks-deed 4
say.for _ #: data 4, roi 3, humility 6, arrogance 2, entitlement -6, other-pot -4, offers-check 4, asks-date 7, concedes 7, acknowledged 10, refuses -5
say.for _ 's: credit 8, asks-deed 7
say.for _ @: roi 3
say.for _ a: data -3, roi -3, humility -4, answer -3, complaint 7
say.for _ about: humility -4
say.for _ and: roi 3, humility 5, answer 6, arrogance -8, entitlement -4, split -5, later-payment 6, other-form 7, asks-criteria -14
say.for _ answer: data 3
say.for _ as: humility 4
say.for _ ask: humility -4, entitlement 5
say.for _ at: roi 5, humility 8
say.for _ battery: humility -2
say.for _ because: data -4, humility -6, answer -5
say.for _ before: data -5, roi -4, humility 4
say.for _ bonu: other-form -8, refuses 9
say.for _ book: data 4
say.for _ but: answer -4, complaint 7, undermining -4, next-step 4, asks-deed 7
say.for _ by: asks-date -7
say.for _ car: entitlement 7
say.for _ change: roi 3
say.for _ company: roi 4, asks-fact 10, refuses 7
say.for _ data: data -4, complaint 6
say.for _ date: answer 3
say.for _ days: data 5, roi 4
say.for _ did: humility -3
say.for _ door: data 4, roi -5
say.for _ every: humility -3
say.for _ first: entitlement -6
say.for _ for: humility 3
say.for _ he: answer 5
say.for _ hospital: data 3, roi 3
say.for _ i: data 9, humility 2, ultimatum -5, complaint 5, other-form 9, acknowledged 8
say.for _ if: offers-material 9
say.for _ in: data -3, roi -4, humility -3, complaint 6, accepts 5
say.for _ is: humility -3, complaint 7, asks-date -7, asks-fact 10
say.for _ it: roi -4, undermining 4, offers-material -6
say.for _ last: roi 3, complaint -7
say.for _ laugh: humility -4
say.for _ look: humility 4
say.for _ maybe: arrogance 10
say.for _ me: data 4, humility 5, feels 6
say.for _ migration: humility 2
say.for _ money: later-payment 6
say.for _ month: roi -7
say.for _ my: roi 3, humility -4
say.for _ new: data -4, roi -5
say.for _ next: data 4, humility -5, offers-check 8
say.for _ night: data -4
say.for _ no: humility -5, arrogance 6
say.for _ of: arrogance 5, other-pot 5, other-form 8, offers-material 9
say.for _ on: roi -5, complaint 7, asks-date 11
say.for _ once: roi 3
say.for _ one: humility 3, answer -4
say.for _ or: humility 3
say.for _ other: humility 3, acknowledged -9
say.for _ over: humility 3
say.for _ part: humility 4
say.for _ patient: data 5, humility -4
say.for _ people: humility 10, answer 4, complaint -7, acknowledged 8
say.for _ person: roi 3, humility 8, complaint -2, other-form 15
say.for _ premium: roi -5, humility 4
say.for _ price: humility -3
say.for _ read: humility -4
say.for _ reason: roi 2
say.for _ record: data -4, humility -5
say.for _ rest: offers-check 8
say.for _ result: data -4, roi -6, humility -6
say.for _ room: humility 3
say.for _ same: roi 1, entitlement 7
say.for _ second: data 5, roi 3, acknowledged -6
say.for _ server: roi 3
say.for _ she: humility 4
say.for _ signature: humility -3
say.for _ small: roi 3
say.for _ so: humility -4, acknowledged -7
say.for _ team: data -3
say.for _ test: humility 5
say.for _ than: data 4, roi 2
say.for _ thank: humility 3
say.for _ that: humility 4, answer 4, asks-fact -7, asks-deed -8, refuses 8
say.for _ the: complaint -5, offers-material -9
say.for _ then: humility 10, answer 7, other-form 7, acknowledged 5, asks-deed 9
say.for _ there: complaint 5
say.for _ they: data 5
say.for _ this: humility -4
say.for _ time: roi -6, humility 5, offers-material -7
say.for _ to: roi -6, humility -3, asks-backing 10
say.for _ too: acknowledged 6
say.for _ until: humility -3, answer -3
say.for _ up: humility 4, entitlement 9, complaint 4
say.for _ we: data -6, roi -5
say.for _ when: humility 8
say.for _ where: humility 5
say.for _ which: roi -2, humility 3
say.for _ who: arrogance 9, entitlement -8, complaint -8, undermining 6
say.for _ whole: roi -3, humility 4
say.for _ with: roi 4, humility -6
say.for _ without: humility 5
say.for _ year: data -3, complaint -5, concedes 5
say.for _ yes: humility 3, asks-deed 7
say.for _ you: roi -5, asks-fact -8
say.for _ your: answer -5
say.for a: data -4, arrogance -7, entitlement 4, later-payment -8, asks-date -9, acknowledged -5, refuses -2
say.for about: roi -3
say.for all: data -2, asks-deed 6
say.for an: data 4, humility -7, ultimatum 4
say.for and: data -3
say.for anyth: humility -5, answer -6
say.for ask: undermining 12, asks-date 7
say.for bonu: roi -4, humility 4
say.for consider: answer -4
say.for each: roi -2, answer 6, entitlement -6, other-form 11, offers-material 9, offers-check 6
say.for even: humility -4
say.for every: complaint 6
say.for everybody: humility 3
say.for everyone: roi -5
say.for free: data -3, humility -4
say.for going: humility 4
say.for hav: humility -7, entitlement 5, corrects 7
say.for her: data 5, roi 4, humility 2, answer 4, accepts 6
say.for his: entitlement 4
say.for hr: data -4, complaint 4
say.for it: answer -3, entitlement -7, complaint 5, offers-material -7, credit -4, asks-money -9, asks-fact -7
say.for itself: humility -6, answer -4
say.for january: answer 3
say.for keep: roi 4, humility -3, complaint 3
say.for mak: data -2, roi -4, humility 6
say.for me: data -4, humility 8, arrogance -8, entitlement -4, complaint -8, concession 12, later-payment 9, other-form 8, asks-process -7, asks-backing 9, concedes 6, credit 12, asks-fact -10, corrects -16, feels -9, refuses 16
say.for miss: humility -2
say.for money: accepts 9, feels 5
say.for more: roi 4, entitlement 8, complaint 6
say.for my: ultimatum 7, entitlement -5, concession 8, other-form 10, asks-process 8, competing-offer 6, asks-fact 9
say.for myself: answer 4
say.for next: later-payment 9
say.for nobody: complaint -5
say.for not: humility -3, answer 4, offers-material 6, asks-date -7, thanks 7, asks-deed 4
say.for noth: data 4, roi 5, complaint 5
say.for now: humility -2, placeholder 9, asks-meaning 6
say.for once: roi 2, humility -10, complaint 12, asks-deed 9
say.for one: data 5
say.for our: humility -4
say.for people: arrogance 4
say.for read: offers-material -10
say.for say: humility 4
say.for some: roi 4
say.for someone: undermining 6
say.for someth: others-got 8
say.for such: data -3, roi -3
say.for support: roi -2
say.for tak: humility -4
say.for tell: feels 10
say.for that: data 5, humility 5, answer -3, entitlement -5, complaint -7, concession 10, asks-backing -10, offers-material -4, concedes 12, acknowledged 10, asks-fact 10, feels 5, refuses 7
say.for the: data -2, undermining -10, concession -6, other-pot 5, asks-backing 8, credit 6, asks-fact 9, insists -8, said-before -16, refuses 7
say.for their: roi 2, humility -2
say.for them: humility 4, answer -5, complaint 6
say.for think: humility -4
say.for this: roi -3, others-got 5
say.for those: roi -4, humility 5, answer -5, complaint 10, acknowledged -3
say.for us: humility 6, answer -5, complaint 8, later-payment -8
say.for what: roi -4, humility -2, answer -4, competing-offer 8
say.for who: roi -4
say.for you: data -5, humility 7, arrogance 5, ultimatum 5, concession -10, pays-from-gain 8, other-form -9, offers-material 15, sets-bar 15, concedes -7, acknowledged 10, asks-fact -8, feels -7
say.for your: humility -2, asks-date 4, in-writing 9
say.force: answer -3
say.foreman: humility 3
say.forever: humility 4
say.forget: data -5, roi -5, humility 2, answer -6, entitlement -5, complaint -8, undermining 7, concession 4, later-payment -9
say.forget _ money: answer 3
say.forget i: humility -5
say.forget it: roi 3, undermining 5, concedes -4
say.forget that: data -5, roi -4, humility 3
say.forget the: humility -5
say.forgive: data 3, entitlement 8
say.forgot: roi 4
say.forgotten: roi -5, humility 7, arrogance 6
say.form: data -2, roi 2, undermining 5, placeholder 11, asks-criteria -9, in-writing -5, acknowledged -8, refuses -7
say.form #: data -4, roi -5
say.form _ #: humility -3
say.form _ and: humility -3
say.form _ be: roi 3
say.form _ i: humility -4
say.form _ it: humility 3
say.form _ the: roi 4, asks-process 9
say.form _ you: offers-material 6
say.form and: undermining 4, asks-process 8, offers-check 7, next-step 11
say.form for: roi 4
say.form i: humility 3
say.form in: humility -4, asks-date 6
say.form of: data 3
say.form or: humility -4, offers-check 9
say.formal: data 3, ultimatum 8
say.format: roi -3, humility -6, asks-process 17, asks-criteria -8, offers-material 11, asks-fact 6, asks-deed 8
say.former: data 6, roi 3
say.formula: placeholder 5, asks-criteria 8
say.fortnight: roi 4
say.forward: humility -8, complaint 4, stuffing 9, asks-criteria -10, asks-backing 22, offers-material 12, next-step 6, asks-deed 7
say.forward it: humility -5, next-step 10
say.fought: roi -3
say.fought _ the: humility 4
say.fought for: humility 4
say.found: data 3, humility 5, arrogance -4, next-step 6, credit 5
say.found _ #: data -4
say.found _ in: data -3, humility 3
say.found _ the: data 3, roi 4
say.found a: humility -5
say.found by: data 3, roi 4, humility 5
say.found it: humility 3, answer 4, complaint -5
say.found out: data -4
say.found the: humility 8, asks-deed 9
say.founder: roi -4, humility -3, answer -3, complaint 7
say.fourth: complaint 3, sets-bar 10
say.fraction: roi 5
say.fram: answer -3, complaint 8
say.frame: roi -5, arrogance 6, complaint 8, accepts 13, credit 11
say.frame it: asks-date 5
say.framework: stuffing 5, asks-deed 6
say.frank: data 3, roi 7, answer 6, arrogance 9, undermining 7
say.frankfurt: data -4
say.frau: humility 12, answer 6, offers-material 9, offers-check 10, acknowledged 9, others-got 8
say.fraud: data 5, answer 6
say.fraud loss: data 6
say.fre: roi 3, other-pot -10
say.free: data -5, roi -3, humility 5, answer 8, later-payment -10
say.free _ #: humility -4
say.free days: roi -4, humility 8, answer 3
say.freeze: asks-date -7, asks-fact 5
say.freight: data 3, roi 10
say.french: data 3
say.friday: data 4, roi 6, arrogance -12, ultimatum 17, split -7, other-form 15, offers-material 12, asks-date 8, next-step 9, competing-offer 10, acknowledged -5, asks-fact -12
say.friday _ and: humility 3
say.friday _ it: humility 3, complaint 5
say.friday _ the: data 4, answer 3, other-form 7
say.friday and: asks-date 5
say.friday at: complaint 5
say.friday for: data 3
say.friday i: humility -4, answer -3, ultimatum 9, asks-date 7
say.friday off: humility 6
say.fridge: complaint 5
say.friend: roi -5, humility -5, answer -4, entitlement 9, others-got 7
say.frighten: complaint 5
say.from: roi 3, humility 3, entitlement -6, concession -6, other-pot 13, pays-from-gain 11, split -8, asks-backing 6, sets-bar -5, in-writing -8, next-step -6, accepts -9, concedes -6, acknowledged 7, credit 10, thanks -9, asks-money -10, corrects -11, feels -13
say.from #: data 4, humility -3, answer 3, other-pot -5, other-form -9, acknowledged -6, asks-meaning 7
say.from @: roi -4, arrogance 4, entitlement 7
say.from _ #: data 8, roi 4, humility -2, other-pot 6, later-payment 9, asks-deed -6, refuses 12
say.from _ 's: roi 3, entitlement 4
say.from _ @: humility -4
say.from _ and: roi 5
say.from _ budget: asks-fact 11
say.from _ but: data 4, humility 3
say.from _ by: humility -6
say.from _ company: answer -5
say.from _ first: data -5, humility -2, ultimatum 4
say.from _ for: humility -3
say.from _ he: humility 3
say.from _ if: humility -4
say.from _ is: roi -4
say.from _ it: answer -4
say.from _ money: humility -3
say.from _ month: humility -3
say.from _ night: data 4, roi 4
say.from _ of: data 2, humility 3
say.from _ on: data 6, answer -6, offers-material -9, acknowledged 7, asks-fact 9
say.from _ only: humility -3
say.from _ or: roi 3
say.from _ own: data -3, roi -8
say.from _ side: roi -3, humility -2
say.from _ that: data 3, roi 6, humility -2
say.from _ the: humility 4
say.from _ to: data 4
say.from _ who: data -4, humility -3
say.from _ with: humility 3
say.from _ work: roi 3
say.from _ year: roi 4, humility 4, answer 5, complaint -5
say.from _ you: humility 5, asks-date -12
say.from a: data -5, roi -4, answer -7, arrogance 11, complaint 9, stuffing 6, acknowledged 6
say.from about: answer -4
say.from all: roi 5
say.from anyone: humility 8
say.from before: data -4
say.from controll: humility -4, offers-check 15
say.from february: data -2
say.from her: humility 5, offers-check 5
say.from here: humility -4, answer -4
say.from it: data -5, roi 3, humility 5, answer -4, ultimatum -7, concession 7, feels 8
say.from january: roi 4, answer -7, ultimatum 6
say.from june: data 4, humility -3
say.from march: data 3
say.from may: data 4
say.from me: data -6, roi 3, humility 3, arrogance -5, complaint -8, asks-process 7, asks-backing 11, offers-material 7, sets-bar 7, feels 8
say.from monday: roi -3, answer -3
say.from my: roi -6, humility -7, offers-material -11
say.from next: roi 4, arrogance 5
say.from now: data -5, roi -4, humility 4, acknowledged 6
say.from one: humility 3
say.from our: answer 6
say.from outside: roi -4, asks-leave 7
say.from people: roi -3, humility 2
say.from somebody: humility 4
say.from that: roi 6, asks-fact 9
say.from the: answer 5, arrogance -6, other-pot 12, pays-from-gain 3, later-payment 5, offers-check 7, accepts -6, acknowledged -8, asks-meaning -10
say.from them: other-pot 5
say.from there: data 3, roi 9, humility 2, other-pot 9
say.from this: roi 4, complaint 5, asks-deed 5
say.from us: data -4
say.from what: roi 5, pays-from-gain 9
say.from where: roi -4, humility 3
say.from which: data 3, roi 3
say.from you: data 2, humility -5, asks-backing 7, offers-check -5, asks-date -7, acknowledged -7, credit -12, feels 11
say.front: data -3, humility 6, entitlement 6, asks-deed 8
say.front _ the: roi -7
say.front _ you: complaint 4
say.front of: concession 6, asks-deed 6
say.frozen: roi -4
say.fuel: data 3, roi 6, complaint -5
say.ful: roi 3, humility 4, complaint -6, asks-date -7, acknowledged 6
say.full: data 7, answer 3, arrogance 9, complaint 4, offers-check -9, next-step 9, credit -6
say.full _ bonu: answer 4
say.full kpi: data -3
say.full of: roi -4
say.full stop: data 4, complaint 4
say.full-time: answer 4
say.function: humility 3
say.fund: other-pot 7
say.fund for: humility 3
say.fundrais: roi 4
say.funny: roi -4, ultimatum 8
say.funny how: humility -3
say.furnace: roi -3, entitlement 4
say.furniture: roi -4
say.further: humility -5, concession 8
say.fuss: data 3, humility -3
say.gain: roi 6
say.gam: answer -2
say.game: roi 4, answer 5
say.gang: roi -3
say.gap: humility 5
say.garage: roi -3
say.gas: data 4, roi 11, humility 4, answer 5, arrogance -8, entitlement -6
say.gas bill: data -4
say.gat: humility -5
say.gate: answer -3, concession 4
say.gateway: jargon 7
say.gather: complaint 5
say.gave: roi 2, humility 5, entitlement 10, asks-process -9, offers-check -10, asks-leave 7, asks-deed -7, said-before 10
say.gave _ #: data 6, roi 4, complaint 7
say.gave _ a: humility 4
say.gave _ in: humility -5
say.gave _ the: roi -4, humility 9
say.gave back: data 6, roi 5
say.gave her: humility 7
say.gave me: humility 3, answer -6, complaint 8, asks-deed -8
say.gave them: data -4
say.gave up: humility 3
say.gave you: data 3, humility -6
say.gearbox: entitlement 7
say.general: roi 3, arrogance 5
say.generator: answer 5
say.generou: roi -3, humility 9
say.gentlemen: humility -3
say.german: humility -4
say.get: entitlement 9, complaint 7, undermining -7, asks-process 9, asks-date -7, sets-bar 9, credit 2, others-got 2, asks-verdict 15
say.get #: roi 6
say.get @: humility 4
say.get _ #: data 5, roi 3, humility -3, asks-date -7
say.get _ 's: humility 5
say.get _ and: data -5, humility -4, answer -4, complaint 7
say.get _ back: data 3, roi 3
say.get _ if: data -4
say.get _ in: data -9, humility 4, arrogance 6
say.get _ of: humility -3, answer -3
say.get _ same: humility 5
say.get _ the: data 5, humility -4
say.get _ to: roi 4, arrogance 4, asks-date 4
say.get _ too: roi 6, answer 8, sets-bar 11
say.get _ with: data 4, roi 5, humility -6
say.get a: roi -5, humility -4, complaint 10, later-payment 8, sets-bar 6
say.get for: entitlement 5
say.get in: humility -3
say.get it: concession 11, later-payment -5, next-step 10
say.get me: roi -5, asks-process 13
say.get my: answer -5
say.get noth: complaint 4
say.get one: roi 4, humility 4, ultimatum 7, credit 8
say.get paid: data -3, humility -4
say.get someth: other-form 10
say.get that: roi 2, humility 7, answer 6, pays-from-gain 7
say.get the: humility 5, entitlement -5, complaint 7, offers-material 9, asks-date -5, acknowledged 6, credit 8
say.get this: undermining 6
say.get to: data 4, roi -5, offers-material 8
say.get why: undermining 5
say.get you: roi 3, humility -6
say.gets: arrogance -4, ultimatum 5, entitlement 7, complaint 9, undermining -5, asks-process 7, asks-date 10, sets-bar 16, asks-fact 11, asks-deed 4
say.gets #: humility 6, entitlement 8
say.gets _ in: humility 5
say.gets _ of: humility 5
say.gets _ same: roi -3
say.gets a: answer 5, complaint 9
say.gets it: humility 2, entitlement 5
say.gets its: roi 3
say.gets paid: humility -2
say.gets the: roi -3, credit 7
say.gets to: answer -6
say.gett: data 5, answer -4, arrogance -5, concession 7
say.gett the: data 5, humility -4
say.gift: humility 5, other-form 5, refuses 11
say.gift aid: roi 4
say.girl: roi -4, humility 5, offers-material -6, credit 12
say.giv: roi -3, humility 4, complaint -5, next-step 12, credit 6
say.giv #: data 4
say.giv you: humility 6
say.give: arrogance -9, entitlement 5, concession 7, other-pot 8, split 8, other-form 10, asks-criteria 8, asks-date -6, next-step -8, asks-verdict 8
say.give #: roi 5, humility 5
say.give _ #: data -9, roi 6, humility 5, pays-from-gain 12, credit -7, asks-deed -6
say.give _ a: data 3, humility -2, asks-backing 7, asks-deed 4
say.give _ take: data 3, roi 3
say.give _ that: humility 3
say.give _ the: roi 6, humility -4, asks-criteria 6, offers-material 6, asks-date 8
say.give _ to: humility 9, split 8, next-step -7, accepts 7, concedes 9
say.give back: roi 5, humility -3
say.give it: roi -5, humility 5, concession 6, asks-verdict 6
say.give me: roi 4, humility -1, answer 7, entitlement -6, later-payment -9, asks-criteria 6, concedes -9, credit -8
say.give or: data 3, roi 3
say.give them: asks-deed -9
say.give to: humility 4, undermining 5
say.give you: offers-material 13, acknowledged 2
say.given: data -5, roi -8, humility -4, entitlement 10, pays-from-gain 7, offers-material -8, next-step -7
say.given _ #: roi 4
say.given _ the: roi -3, entitlement 5
say.given the: humility -4
say.given this: entitlement 5
say.given to: answer 5
say.given you: humility -3
say.glad: data 4, roi 4, humility 5, answer 6, arrogance -8, ultimatum -7, offers-material 8, thanks -15, asks-leave 7, asks-deed -5
say.glad _ the: humility -3
say.glad if: humility -4
say.glad of: humility 4
say.glad to: humility -4
say.glas: data 6, roi 4, humility -3
say.glass: roi 5
say.go: roi 6, concession 4, pays-from-gain 6, other-form 8, credit 6, asks-deed 4, refuses 5
say.go _ #: answer 4, entitlement 3, acknowledged 5
say.go _ @: roi 3, humility 2, answer 4
say.go _ a: roi -4
say.go _ her: data 3
say.go _ i: data -3, humility 2
say.go _ in: data 3, humility -5, offers-check 7
say.go _ my: humility 3
say.go _ on: data 4, humility 2
say.go _ that: roi 6, humility -3
say.go _ the: roi -3, humility -10, ultimatum 8, complaint 6, offers-material 8
say.go _ them: humility -4, answer -4
say.go _ to: humility 3, answer 4, concession -9
say.go _ with: roi 4, asks-date 7
say.go and: data -3, roi -4, acknowledged -7
say.go back: roi -3, entitlement 4, concession -10
say.go by: data 3, roi 3, humility 4, acknowledged 6
say.go home: humility -3
say.go in: humility 4, asks-date -8
say.go on: humility -7, offers-material -7, next-step -5
say.go out: data 9, roi 5, humility -3, answer 4
say.go through: roi 2
say.go to: answer -3, asks-criteria -6, refuses 5
say.go up: roi 5
say.go where: data -3
say.go with: humility -2, offers-check 7, accepts 8
say.go-live: roi -2, humility 3, offers-check 5
say.goal: sets-bar 10, in-writing 8
say.goal _ the: data 3
say.goat: roi -3
say.god: answer -2, complaint -5, concession 10
say.goes: data -5, roi 3, answer -3, arrogance -7, ultimatum 12, complaint -3, undermining -5, sets-bar 7, feels -9
say.goes #: data -8
say.goes _ #: roi -4
say.goes _ i: data 5, humility -3
say.goes _ on: concession 4
say.goes _ the: data -4
say.goes _ to: answer -2, complaint 5
say.goes back: roi -3, complaint 4
say.goes in: roi 4, asks-date -6
say.goes live: data -4, roi -3
say.goes out: roi 3, answer 4, concession 4
say.goes to: data -4, roi -3, humility 5, offers-material 8, asks-deed 10
say.going: roi 3, answer -2, arrogance -9, ultimatum 8, concession 6, other-form 9, offers-check -11, concedes 8, acknowledged 9, asks-leave -12, asks-verdict 10
say.going #: humility 3
say.going _ be: humility -4
say.going _ say: answer 4
say.going _ the: humility 5
say.going on: humility 4
say.going out: data 6, roi 5, humility -3
say.going to: roi -2, humility 4, asks-fact -8, asks-verdict 13
say.gold: other-form 7
say.golf: data -4, roi -5, humility -4, answer -6
say.gone: data 6, roi 3, humility -9, answer -3, arrogance -8, ultimatum 9, concession 11, pays-from-gain -8, accepts -6, competing-offer 9, refuses -7
say.gone #: humility 3
say.gone _ the: humility -4
say.gone and: data -3, roi -3
say.gone by: answer 3
say.gone home: roi 2
say.gone to: complaint 6
say.good: roi 4, arrogance -6, entitlement -3, stuffing -7, concession 10, split -8, later-payment -13, asks-criteria 3, sets-bar 11
say.good _ #: roi -4, complaint 9
say.good _ 's: roi -4
say.good _ and: humility 6, answer 3, complaint -4
say.good _ are: data 4
say.good _ i: data 4, arrogance 5
say.good _ is: answer -3
say.good _ it: roi -3
say.good _ me: roi -4
say.good _ more: roi 5
say.good _ of: roi 3
say.good _ see: data 3
say.good _ that: humility 4
say.good _ the: answer -2
say.good _ this: undermining 6, asks-fact 10
say.good _ to: complaint 6
say.good _ us: humility -3
say.good _ you: roi 4, thanks 11
say.good and: data 4
say.good at: roi -4, humility -5, undermining 9, asks-fact 8, feels -9
say.good deal: data 3
say.good for: humility -6
say.good i: data -3, humility -3, complaint 6, accepts 11
say.good in: humility -4
say.good morn: roi 4
say.good news: roi 4, humility 4
say.good one: data 5
say.good ones: humility 2
say.good reason: humility 3
say.good thank: roi 5
say.good then: humility -3
say.good thing: complaint 8
say.good to: roi 3, humility -6, credit -9
say.goodwill: data 3, humility -3
say.gord: humility 7
say.gosh: roi -3, humility -3
say.got: data 3, humility -8, entitlement 29, complaint 6, undermining -8, other-pot 12, other-form -4, offers-check -6, in-writing 11, next-step -10, asks-leave -4, others-got 29, said-before -7
say.got #: data -6, roi -9, humility -6, arrogance 5, ultimatum 1, entitlement 24, complaint -8, asks-deed -6, others-got 19
say.got _ #: data -4, humility -7
say.got _ and: data -5, roi -4, humility -3, answer 3, arrogance 18, entitlement 10, complaint -5, others-got 6
say.got _ at: data 3
say.got _ back: data 4, roi 5
say.got _ bonu: answer -5, complaint 7
say.got _ for: data -4, roi -3, humility -6, arrogance 5, entitlement 17, complaint 4, others-got 7
say.got _ in: data 3
say.got _ it: answer 4, complaint 6
say.got _ last: humility 4
say.got _ of: data 6, humility 5
say.got _ offer: ultimatum -7
say.got _ out: humility -3
say.got _ right: data -3, humility -2
say.got _ to: humility 5, corrects 9
say.got _ with: humility -3
say.got _ wrong: humility -4
say.got a: data -4, roi -4, answer -6, ultimatum 5, complaint 7
say.got an: roi 3, humility 3, ultimatum -7
say.got back: roi 4
say.got enough: data 4, roi 3
say.got for: data -3, complaint 7
say.got his: humility -4, answer -3
say.got it: entitlement 14, complaint 12, concession 5, asks-date -7, concedes 9
say.got noth: feels 10
say.got one: roi -4, humility 6, answer 2, others-got 7
say.got the: roi 2, humility 4, arrogance -11, asks-deed 10
say.got their: data 4, entitlement 7
say.got there: humility 3
say.got till: ultimatum 5
say.got to: data 3, entitlement -5, asks-date 10, credit -8, asks-meaning 6
say.got us: data 5, roi -4
say.gotta: answer -3
say.gpu: answer 4
say.grace: humility 5
say.grad: humility -4
say.grade: data 5, roi 3, humility -5, complaint -6
say.grade #: concession 4
say.grand: humility -4, answer 3, complaint 10
say.grand 's: humility -4
say.grandmother: humility -4, answer -4
say.grant: roi 2, humility 7, answer 6, acknowledged 5
say.graph: roi 5, offers-material 6, next-step 8, credit -5
say.grateful: humility 4, asks-deed 8
say.grateful _ the: humility 4
say.grateful _ you: humility -7
say.grateful for: data -3
say.grateful if: humility -7
say.gratitude: humility 3
say.graz: data 5, roi 5
say.grease: roi -6
say.great: roi -3, answer -4, asks-date -9, credit 7, asks-deed -5
say.greedy: humility -5
say.green: data 5, complaint 9
say.grid: data -3, roi -5, answer -6, arrogance -8, asks-fact 4
say.grill: humility 4
say.grim: humility 3, answer 4, complaint -4
say.gripper: humility -3
say.gros: roi -3, humility -4
say.ground: data 3, answer 5
say.group: arrogance 7, other-pot 7
say.group _ #: humility 4
say.grow: data 6, complaint 12
say.grower: roi -4
say.growth: data 3, roi 9, complaint -6
say.grumpy: roi 5
say.guarantee: humility 3
say.guard: data -5, roi 5, arrogance 5
say.gues: roi 3, humility 3, answer -2, arrogance -4, concedes 9, unknown 14
say.gues _ the: data 3, roi 4, humility 3
say.gues it: humility 2
say.guess: data 3, humility -4, entitlement 4, complaint 4, unknown 11
say.guest: data -8, roi -4
say.guide: data 4, humility 4
say.guide me: roi 2, humility 4
say.guilty: humility 5
say.guy: data -5, arrogance 10, entitlement 5, undermining 8, others-got 11
say.guy who: humility -4
say.guys: data -8, roi -6, answer -7, arrogance 12, credit -7
say.gym: data -3
say.gül{15f}en: humility 4
say.ha: roi 2, humility 8
say.ha no: humility -3
say.habit: roi -4
say.had: ultimatum -11, entitlement 4, undermining -4, later-payment -8, offers-check -5, accepts -1, acknowledged 7, others-got 5, corrects -8, said-before 6
say.had #: data 9, humility -7, arrogance 7, competing-offer 8, acknowledged -8, refuses 6
say.had _ #: roi 5
say.had _ a: data -4
say.had _ and: arrogance 6
say.had _ at: humility -7, answer -6
say.had _ before: data 6, roi 5
say.had _ come: data 2, humility -4
say.had _ down: data 4
say.had _ fewer: roi 5
say.had _ for: roi -6, humility -4, answer -5, entitlement 4, complaint 7
say.had _ good: complaint 5
say.had _ in: roi -8, humility 4
say.had _ it: roi -2
say.had _ mind: acknowledged 6
say.had _ of: data -4, roi -4
say.had _ on: humility 7
say.had _ the: complaint 6
say.had _ this: roi 3
say.had _ to: data -3, humility -6, arrogance 10, complaint 6
say.had _ us: data 4, roi -3
say.had a: entitlement 10, complaint -8, concession 4, concedes 9
say.had been: humility -2, complaint -6
say.had in: acknowledged 7
say.had it: roi -4, humility -12
say.had my: roi 4
say.had no: humility -4
say.had none: data 3, roi 4, arrogance 4
say.had not: data -3, complaint 2, asks-fact 6
say.had one: entitlement 3
say.had that: humility 2
say.had their: answer -4
say.had to: data 3, roi 3, answer 4, arrogance 4, complaint -7, later-payment 9, asks-fact 7, asks-deed -9
say.had us: data 3
say.haha: data 3, roi 4, humility 4, entitlement -7, undermining 8, stuffing 5
say.hail: roi 4
say.hair: arrogance 7
say.hall: data -2, humility -3, complaint 6
say.hall #: data -5, humility -4
say.halv: data 4, roi 4, humility -3, pays-from-gain 10
say.hamburg: data 4, roi 5, answer 4
say.hand: data 3, humility 4, other-pot -7, other-form 5, asks-process 14, asks-fact 11
say.hand _ in: asks-process 5
say.hand _ the: humility -6, answer -6
say.hand and: roi 2, asks-date 7
say.hand back: data 6, roi 3
say.hand it: humility -3
say.hand on: data -4
say.hand over: offers-material 8
say.handbook: roi -4
say.handheld: roi 6
say.handl: data -5, roi -5, humility 3
say.handle: humility 3
say.handover: ultimatum 6, in-writing 10
say.handshake: entitlement 4
say.handwrit: humility 2
say.hang: humility -8, answer -3, complaint -5, placeholder 5, asks-date -10, sets-bar 9
say.hang _ on: humility -5
say.hang _ the: humility -3, placeholder 5
say.hang on: answer -3, asks-date -10
say.hang up: placeholder 5
say.happen: roi 6, humility -6, ultimatum 10, entitlement -6, undermining 6, asks-date -9
say.happen _ a: data 3, roi 3, humility 3, answer 4
say.happen _ be: humility -3
say.happen _ the: answer -4
say.happi: humility 3, answer 5, accepts 10
say.happier: roi 6
say.happy: answer 6, complaint -12, concession 6, other-form 13, asks-date 9, accepts 14
say.happy _ that: data -2, answer -4
say.happy _ the: humility -5
say.happy _ you: data 4, roi 5
say.happy for: humility -4
say.happy to: humility 3, answer 4, next-step 14, accepts 5
say.happy with: roi -5, humility -8, other-form 11, asks-date -6
say.hard: arrogance 8, complaint -4, asks-meaning 7, asks-fact -7, asks-deed -11, corrects 6, feels 18
say.hard _ it: roi 4
say.hard for: answer -4
say.hard part: roi -3, humility -3
say.hard to: feels 17
say.harder: humility 4, acknowledged 11
say.hardest: roi 4, humility 3
say.hardware: roi -3
say.harm: data -3
say.harvest: data -3, roi -4, asks-date 12
say.has: data 3, arrogance 4, ultimatum 5, entitlement 8, complaint 2, undermining -13, other-pot 9, asks-criteria -10, offers-check 9, sets-bar -5, concedes -5, competing-offer 13, credit -7, asks-fact 2, asks-deed -6, corrects -7, asks-verdict -9
say.has #: data 4, roi 3, humility 7, entitlement 4, others-got 7
say.has _ #: roi -7, humility 3, offers-check 9, refuses 8
say.has _ a: roi 4, humility -6, answer -7, arrogance -4, complaint 5
say.has _ and: roi -4, entitlement 5
say.has _ been: data -3
say.has _ for: roi -3
say.has _ had: humility 4
say.has _ in: data 5
say.has _ it: data 3, roi 5, concession 7
say.has _ its: roi 3
say.has _ me: humility -6, answer -4, ultimatum 12
say.has _ of: humility 5
say.has _ on: data 6
say.has _ own: roi -4
say.has _ seen: humility -3, complaint 7
say.has _ since: humility 4
say.has _ that: roi 3, answer -6
say.has _ the: humility -7, answer -5
say.has _ to: humility -4
say.has a: data -8, roi -6, ultimatum 5, later-payment -8, competing-offer 7, credit -6
say.has ask: answer -4, ultimatum 6, complaint -5
say.has been: humility -3, answer 3, competing-offer 6, acknowledged -11
say.has come: data 2
say.has done: data 2, roi 4, arrogance -4
say.has ever: data -2
say.has had: data 6, complaint 4
say.has it: humility -8, entitlement 8
say.has never: humility 3, arrogance 11, complaint 12
say.has no: roi -3, answer -3, ultimatum 6
say.has not: data 4, humility 4, other-form 5, refuses 9
say.has notic: roi 4, humility -3, answer -5
say.has seen: roi 4, arrogance 6
say.has since: humility 3
say.has stopp: humility -3
say.has the: answer 4, other-form 6, offers-check 18, in-writing 12, acknowledged 7
say.has to: complaint -4, acknowledged 7
say.has written: data 3
say.hat: offers-check 10
say.hat it: roi 3
say.hate: data -3, ultimatum 6, complaint -8
say.hate for: humility -4, ultimatum 6
say.hav: arrogance 5, ultimatum -8, entitlement 7, complaint 7, later-payment -10, acknowledged 6, refuses 6
say.hav _ the: humility -4
say.hav a: humility -3, answer 3
say.hav been: data 4, humility 2
say.hav to: humility 3
say.have: roi -3, answer -4, ultimatum 4, entitlement 8, undermining 5, other-form -8, asks-criteria 8, offers-material 7, competing-offer 3, feels -7
say.have #: data -7, roi -3, pays-from-gain -12, asks-date 10, refuses -7
say.have @: data 3
say.have _ #: data -7, humility -4
say.have _ 's: roi -3
say.have _ @: humility -6
say.have _ a: roi 5, answer -4, arrogance -3, undermining 6
say.have _ about: humility -4
say.have _ and: roi 4, answer 3
say.have _ answer: answer 4
say.have _ ask: data 4, roi -4
say.have _ back: humility -3
say.have _ be: data 2, roi 3, answer -3
say.have _ been: asks-date -6
say.have _ better: undermining 7
say.have _ by: roi -3, next-step 7
say.have _ come: data 3, roi 4
say.have _ for: roi 8, ultimatum 9, pays-from-gain 9, asks-date -5, competing-offer 10
say.have _ forgotten: humility 4
say.have _ go: data -3
say.have _ good: humility -5, concession 8, concedes 7
say.have _ got: humility 5
say.have _ i: data 5, roi 5
say.have _ in: complaint 11, next-step -10
say.have _ it: data 4, roi 6, humility 3, asks-date -9
say.have _ look: data -6, humility 4, offers-check 5
say.have _ me: humility -5, complaint 9
say.have _ noth: roi -2, humility -4
say.have _ number: humility -4, offers-material -7
say.have _ of: data -2, roi -6, answer -6, complaint 10, offers-check 6
say.have _ on: roi 4, offers-material 5
say.have _ one: data 4
say.have _ or: complaint 4
say.have _ other: roi -4, humility 4
say.have _ page: data 3, roi 3
say.have _ pay: humility -4
say.have _ point: acknowledged 16
say.have _ reason: humility 2
say.have _ right: humility -3, answer -3
say.have _ same: humility -4
say.have _ say: humility -2, complaint -5
say.have _ seen: data -2, answer -4, entitlement 3, complaint 9
say.have _ since: data 4
say.have _ sir: answer -4
say.have _ so: answer -6
say.have _ than: data 3
say.have _ the: humility 3, answer -5, entitlement -6, complaint -4, asks-process -6, asks-backing 11, accepts 6, concedes 6
say.have _ their: roi 3
say.have _ them: humility -4
say.have _ this: data 5
say.have _ to: data -5, answer 5
say.have _ us: humility 3
say.have _ yes: humility 3
say.have _ you: complaint 7
say.have a: roi -6, answer 4, ultimatum 6, entitlement 6, undermining -10, offers-check 9, sets-bar -10, acknowledged 7, asks-leave -10
say.have already: humility -4
say.have also: answer -4
say.have an: roi -4, humility -6, answer -3
say.have and: humility 4
say.have ask: roi 5, humility 5, asks-date -6
say.have been: data 5, roi 1, ultimatum 9, competing-offer 4, asks-deed 9
say.have both: humility -2
say.have built: complaint 8
say.have come: data 6, humility -4, undermining 7
say.have done: roi -4, humility -5
say.have enough: humility 3
say.have eyes: answer -3, complaint 5
say.have gone: data 4, roi 7
say.have had: data 4
say.have i: humility -3
say.have in: entitlement 6
say.have it: roi 8, answer 10, arrogance -5, other-form -8, offers-material 7, in-writing 6, next-step 11, accepts -8, acknowledged -7, asks-deed -8
say.have kept: data 4
say.have left: data -3
say.have look: humility 4
say.have me: ultimatum 6
say.have my: answer -3, offers-material 11
say.have never: roi -4, arrogance 7
say.have no: answer 2, offers-check 12
say.have not: data -2, roi 4, answer 3, complaint -3, concession -7, other-pot -6, later-payment 8, asks-process 10, offers-check -9, concedes -6, insists 9
say.have one: humility 2, answer -3
say.have paid: data 4, humility -5
say.have read: data -3
say.have receiv: complaint 7
say.have seen: data 3, roi -2, answer 4, acknowledged 10
say.have sent: roi -4
say.have some: humility 4
say.have taken: roi -4
say.have that: data 3, complaint 5, asks-date -9
say.have the: humility 3, arrogance 9, complaint -4, accepts 7, asks-meaning 6, said-before 5, refuses 6
say.have their: roi 3, answer -3, ultimatum 10
say.have them: roi -3, answer -3, complaint 7
say.have thought: data 4, entitlement 5
say.have time: data -4, humility 2
say.have to: data 3, answer 4, placeholder 10, other-pot -6, other-form 9, asks-process 6, asks-date 3, competing-offer 11, acknowledged -4
say.have wait: complaint 6
say.have you: data -3, humility 1, answer -5, asks-date -7
say.have your: asks-backing 9
say.he: entitlement 7, undermining -10, later-payment -10, asks-process 10, offers-material -6, offers-check 10, asks-meaning -10, asks-fact 5, asks-deed 8, others-got 16, corrects -16
say.he 'd: arrogance -7
say.he 'll: roi 3
say.he 's: data -5, roi -5, humility 9, asks-criteria 8, offers-check 9, asks-date -3
say.he @: roi 3
say.he _ #: humility 4
say.he _ a: roi -4
say.he _ be: data 4, humility 7
say.he _ been: answer 3
say.he _ have: humility -4, answer -3
say.he _ his: roi -4, answer -5
say.he _ i: answer 4
say.he _ it: humility 4
say.he _ me: roi 3, humility -2
say.he _ never: humility 7, answer 4
say.he _ not: roi -3, arrogance 7
say.he _ right: roi 3, humility 3
say.he _ say: data -4, humility 3, acknowledged 8
say.he _ that: humility -3
say.he _ the: humility -2, arrogance -6, complaint 3
say.he _ us: data -4, humility 3
say.he asks: roi 4
say.he came: answer -4
say.he can: roi 4, humility -2
say.he could: complaint 5
say.he deserv: data -3, humility 4
say.he did: data 4, complaint 6, other-form -7, acknowledged 7, credit -9
say.he does: humility -3
say.he got: entitlement 5, complaint -4
say.he had: humility -10
say.he has: answer 5, complaint 8
say.he is: data 4, arrogance 9
say.he left: humility -4
say.he need: humility -3
say.he never: humility 3
say.he says: answer 4
say.he told: roi 5
say.he was: answer -4, acknowledged -7
say.he will: roi 5
say.head: arrogance 5, next-step -5, acknowledged 9
say.head _ it: humility 6
say.head and: acknowledged 7
say.head for: roi 2, humility 6
say.head is: humility -3
say.head of: humility -4, answer 3
say.head office: complaint 9
say.headcount: arrogance 4
say.headset: humility 3, answer -3
say.health: humility 7, complaint -5
say.healthy: humility 5
say.heap: data 3
say.hear: data 4, arrogance -4, ultimatum 6, complaint 4, undermining -8, other-form -10, asks-process 7, offers-check 10, sets-bar -9, accepts -10, concedes -11, asks-leave 7, corrects -9, insists 8, asks-verdict 14, feels 10
say.hear _ the: humility -4
say.hear _ you: roi -2, humility 5
say.hear about: humility 3
say.hear from: humility -4, asks-date 9, competing-offer 8
say.hear it: data -4, concession -9
say.hear that: humility 4
say.hear the: asks-backing 4
say.hear them: roi 4
say.hear what: humility 3
say.hear you: later-payment 2
say.heard: humility -4, answer -4, arrogance -6, complaint 12, other-form -11
say.heard _ i: humility 3
say.heard and: roi 3, humility 6
say.heard it: roi -3
say.heard that: humility -5, complaint 5
say.heard you: concession 6
say.heart: data -5, roi -5, humility 5, answer -7, acknowledged 8
say.heat: data 3, humility 4, other-form -11, acknowledged 7
say.heat and: roi 4
say.heavy: roi -4, humility 9, asks-date 8
say.height: humility 5
say.held: data 3, humility 6, arrogance 5
say.held #: data 3
say.held for: data 4, humility -4
say.hell: complaint -4
say.hello _ you: humility 4
say.hello thank: humility 4
say.help: roi 4, humility 10, answer 6, ultimatum -7, concession 6, pays-from-gain 9, later-payment 11, offers-material 7, acknowledged -6, credit 18, thanks 9, asks-meaning 8
say.help _ the: humility 4
say.help _ to: humility 4
say.help _ with: data 5
say.help i: roi -2
say.help us: roi 3
say.help you: offers-material 9
say.her: humility 12, answer 9, arrogance -13, ultimatum -13, complaint -13, concession 9, asks-date -7, next-step 8, accepts 6, concedes 6, credit 11, asks-deed 10, feels -4, refuses -6
say.her #: data 3, humility 3, asks-deed 6
say.her _ 's: data -3, humility 6
say.her _ and: roi -5, answer -5, offers-material -4
say.her _ before: humility 4
say.her _ in: humility -1
say.her _ it: roi -5
say.her _ on: humility 5
say.her _ the: roi 2, humility -2, acknowledged 10
say.her _ to: humility -6
say.her _ was: humility 4
say.her _ you: humility -4
say.her a: roi 3, humility 4
say.her before: roi -5, humility -3
say.her for: humility -6
say.her i: roi 3, humility -4
say.her it: humility 3
say.her name: data 3, humility 3, answer 3, corrects 5
say.her own: data -4, humility 7, answer -3
say.her the: offers-material 12, next-step 6
say.her to: asks-process -5, offers-material -7, offers-check 6
say.here: data -3, roi -5, humility -5, answer -5, arrogance 9, ultimatum 10, entitlement 5, complaint 8, undermining -12, concession -9, other-form -9, asks-process -6, offers-material 8, accepts -6, concedes -10, competing-offer 17, acknowledged -13, feels 9
say.here #: data -3, roi -3, arrogance 6, complaint -7
say.here 's: data 5, roi 7, answer 5
say.here _ a: data 4, roi 5
say.here _ and: arrogance 9, complaint -5
say.here _ ask: feels 11
say.here _ i: roi 2, complaint -6
say.here _ it: humility -4
say.here _ my: humility 3
say.here _ that: roi 3
say.here _ the: roi -3, humility -6
say.here and: data -3, roi 6, acknowledged -6, feels 8
say.here could: arrogance 5, complaint -5
say.here for: answer 3
say.here i: data 6, humility -3, complaint -8
say.here if: humility -5
say.here in: data 4, answer -4
say.here is: data 3, answer -5
say.here nobody: humility 3
say.here on: humility -3
say.here since: humility -4, arrogance -5
say.here to: roi 4
say.here with: humility -2, concession 5
say.herr: data -6, roi -4, humility 8
say.hers: humility 8, answer 5, arrogance -6, credit 10
say.herself: humility 4, offers-check 10, asks-deed 6
say.hey: answer -6
say.hi: roi -3, other-form 5
say.hide: humility 4
say.high: humility 6, answer 5, undermining 5, refuses 11
say.higher: roi 4, humility 4, answer 4
say.hill: data 4
say.him: roi -5, humility 9, answer 3, complaint -7, asks-process 10, asks-backing 11, acknowledged 5, asks-leave 13, others-got -8
say.him #: humility 3, answer 4
say.him _ #: roi 3, humility -6
say.him _ the: roi -4, entitlement 9, acknowledged -8, credit 7
say.him a: roi -3, humility -3
say.him i: humility -3
say.him in: roi 3, humility 5
say.him the: roi 5
say.himself: roi 3
say.himself _ the: data 4
say.hir: data 8, roi 4, humility -6, ultimatum 8, entitlement 6, complaint 10, others-got 18
say.hir #: roi 3, complaint 6
say.hir for: roi -3
say.hire: data -4, roi 3, pays-from-gain 6, other-form 20
say.his: data -7, roi -3, humility 7, entitlement 7, asks-deed 5, others-got 5
say.his _ #: humility 4, answer 3
say.his _ and: humility 5
say.his _ from: roi -4
say.his _ in: humility 3
say.his _ is: arrogance 3
say.his _ was: humility 3
say.his life: data 3, arrogance 4
say.his name: humility 3, answer 5
say.his notebook: humility 4, answer 3
say.history: answer -5, arrogance 7
say.hit: data 5, roi 4, credit -6, asks-deed 10
say.hits: roi 5
say.hm: humility 4
say.hmm: answer -6
say.hold: roi -5, humility -3, concession -6, asks-backing 10, sets-bar 14, next-step 6
say.hold #: humility -2
say.hold _ #: asks-date 7
say.hold _ the: data 5, humility 8
say.hold _ to: data 4
say.hold a: data -4
say.hold it: humility 4
say.hold on: humility -4
say.hold the: answer 3
say.hold up: humility 7
say.hole: data -2, roi -4, complaint 13
say.holiday: arrogance 6, other-form -7
say.home: data -3, roi -5, entitlement 5, concession 5, other-form 6, offers-material -8, next-step -6, credit -6
say.home _ #: entitlement 6
say.home and: data -2
say.home on: roi 4, humility 3
say.home with: roi -3, humility -3, answer -5
say.honest: data -4, roi -4, humility 7, answer -6, arrogance 4, entitlement 9, undermining 15, concession 7, asks-process -7, offers-material -6, asks-date -7, concedes 11, asks-meaning -8, asks-deed -7, unknown 8, feels 19
say.honest _ 'm: data 3
say.honest _ 's: humility -5, entitlement 6
say.honest _ i: humility -3
say.honest _ not: humility 5
say.honest _ of: answer 3
say.honest _ you: humility -3
say.honest i: roi -4, answer -3, undermining 7, concession 8, feels 8
say.honest it: data -3, roi -3, humility -4
say.honest the: answer 3
say.honorarium: humility 7, answer 4
say.honour: accepts 8
say.hop: humility -6, complaint 9, offers-check 10, next-step 6, feels 9
say.hop _ a: humility 4
say.hop for: humility 10
say.hop you: humility -5
say.hope: complaint 15
say.hope it: humility -3, complaint 4
say.hopeful: roi 4
say.horizon: answer -3
say.horáková: humility 4
say.hospital: data -4, humility -2, answer 5, arrogance -8, entitlement 8, offers-check 8, concedes 10
say.hospital _ the: data -3, humility 4
say.hospital in: data 4, humility -4
say.host: answer -3, pays-from-gain 9, asks-deed 7
say.hot: data 3, roi -5, humility 5
say.hotel: humility -4, answer -4, next-step -8, asks-deed -6
say.hotfix: data 4
say.hotline: data -2, roi -3
say.hour: data 4, answer 9, entitlement 3, concession 6, asks-date 10, acknowledged -7, refuses 12
say.hour _ #: data 5, roi 7
say.hour _ the: roi 8, humility 2
say.hour and: roi 3
say.hour in: data -4
say.hour of: roi -2, humility 3
say.hous: data 2
say.house: data 3, roi 7, ultimatum 7, entitlement 5, pays-from-gain 7, accepts 7, acknowledged 13
say.house #: data 4
say.house and: roi 3
say.how: data -4, roi -3, humility 2, answer -7, complaint 6, undermining -11, asks-criteria 6, asks-leave 8, unknown 13, asks-verdict -10
say.how 's: humility -2, answer -8, concession 10, concedes 11
say.how _ #: roi -3, humility -8
say.how _ 's: roi -3, answer 4
say.how _ goes: humility -3
say.how _ i: humility -5, complaint 8
say.how _ is: roi -3, asks-process -7, asks-money 6, refuses 8
say.how _ it: answer -4
say.how _ of: humility -4
say.how _ the: humility 5, answer -5
say.how _ they: asks-process -6, asks-criteria 6
say.how _ work: arrogance 6, asks-fact 10, unknown 10
say.how _ would: humility 6
say.how _ you: roi 2, humility 3
say.how _ your: answer -3, concession 9
say.how about: data -4, humility 6, acknowledged 8
say.how i: answer -4, undermining 6
say.how it: competing-offer 6, asks-leave 12
say.how long: data 4, humility -3, asks-criteria 10, asks-date 9
say.how many: roi 2, offers-material 11
say.how much: answer 8, offers-check 12, asks-date 6, asks-money 16
say.how she: humility -3
say.how the: humility 3, answer -5, later-payment 10, acknowledged 6
say.how they: humility -4
say.how this: humility -4, answer -5, complaint 8
say.how to: humility 5, answer 2, complaint -5
say.how was: humility -3, answer -3, complaint 6
say.how we: humility -3
say.how you: humility 6
say.hq: answer -4
say.hr: data -5, roi -6, humility -11, answer -7, entitlement -6, undermining -7, other-form 6, asks-process -8, asks-criteria -16, asks-backing -4, offers-material -7, next-step -11, accepts 8, thanks 10, asks-fact -15, asks-deed -8, unknown -6, corrects 8, asks-verdict -6
say.hr 's: humility -4, answer 4
say.hr _ #: complaint 6
say.hr _ a: humility 4
say.hr _ and: humility -3, asks-fact -7
say.hr _ can: asks-deed 9
say.hr _ from: asks-fact -9
say.hr _ i: answer -4, asks-backing 5, feels 6
say.hr _ it: data 3, asks-criteria -10, asks-fact 11
say.hr _ no: humility -2
say.hr _ not: arrogance -6, complaint 4, asks-backing -9, asks-deed -6
say.hr _ the: data 5
say.hr _ to: humility 2, asks-criteria -8
say.hr _ week: asks-date -7, next-step 14
say.hr _ you: humility 3
say.hr _ your: asks-deed -9
say.hr and: asks-date -5, asks-deed 5
say.hr can: ultimatum 5
say.hr could: arrogance -6
say.hr decid: acknowledged 8
say.hr for: humility 4, complaint -6
say.hr has: arrogance 6
say.hr i: accepts 10
say.hr need: asks-fact -7
say.hr or: humility -3, complaint -4, asks-fact 10
say.hr says: concedes 9
say.hr should: answer 3
say.hr that: feels 6
say.hr who: roi 4, complaint 11
say.hr with: humility 3
say.huge: data -3
say.hull: data 3
say.human: data 5, humility -4, complaint 6
say.hung: roi -3, humility 4
say.hung on: roi -5
say.hurt: data -5, humility 6, feels 9
say.i: roi -6, humility 5, undermining 6, jargon -5, pays-from-gain -13, sets-bar -6, accepts 5, asks-leave 11, unknown 8, others-got 12, said-before 14, asks-verdict -6
say.i #: humility 5
say.i 'd: roi -4, humility 10, answer 6, arrogance -12, entitlement -6, undermining -4, later-payment 6, asks-backing -6, next-step -6, accepts 9, concedes -8, competing-offer 12, credit 7, asks-meaning -5, asks-deed -5, said-before -6, refuses -5
say.i 'll: data -5, humility 7, arrogance -7, ultimatum -8, complaint 3, undermining -4, stuffing -10, asks-criteria 11, next-step 20, thanks 5, asks-leave -5
say.i 'm: answer -4, undermining 11, offers-material -6, said-before -4, feels 6
say.i 've: data -6, roi -8, humility -8, answer -4, entitlement 12, complaint 3, undermining -5, pays-from-gain -11, asks-backing -12, accepts -7, acknowledged -8, asks-leave -4, others-got 8, feels 6
say.i @: data -4, roi -2, humility -4, answer -5, entitlement -6, complaint 6, undermining -15, offers-material -5, offers-check -11, competing-offer 5, credit -6, asks-fact 5, corrects 13, said-before 46
say.i _ #: data -5, roi 6, humility -4, entitlement 7, undermining 6, pays-from-gain 8, asks-backing -7, asks-date -6, acknowledged -6, credit -4, asks-meaning -7, others-got 13, corrects 8, asks-verdict 10
say.i _ @: roi 3, humility -7, complaint 4, later-payment 7, other-form 7, offers-check -10, next-step 10, acknowledged 10, credit -13, asks-fact -7, corrects 8
say.i _ a: data 5, roi 3, ultimatum -5, entitlement 7, undermining 6, offers-material 4, offers-check -12, asks-date -8, next-step 8, credit -8, asks-meaning 11, asks-fact -7, asks-leave -13, others-got -10, feels 12
say.i _ about: data -5, roi -6, humility -5, acknowledged -8, unknown 15, corrects 5, feels 8
say.i _ accept: humility 6, accepts 11
say.i _ add: data 6, roi 6, humility 4
say.i _ afraid: roi -3, humility -5
say.i _ after: data 6, roi 4, humility -5
say.i _ all: humility 9, asks-criteria 11
say.i _ already: complaint 4
say.i _ also: data 8, later-payment 9, asks-process 10
say.i _ alway: data -3, roi -3
say.i _ an: answer -5, complaint -5
say.i _ and: data -5, humility 6, asks-date -5
say.i _ another: humility -3, other-form 10
say.i _ answer: humility -5
say.i _ anyth: answer 4
say.i _ appreciate: humility -3, acknowledged 7
say.i _ around: roi 3, answer 3, concession -4
say.i _ as: data 4, roi 4, humility -5, answer -5, complaint 8
say.i _ asham: humility -4
say.i _ ask: roi 4, answer 5, ultimatum -12, entitlement -6, pays-from-gain 10, later-payment 9, asks-process 4, offers-material -7, offers-check 1, accepts -8, competing-offer -9, asks-deed -8, unknown 7, insists 14
say.i _ at: data -4, roi -3, asks-date -7
say.i _ attach: data 3
say.i _ aware: data 3, roi 4, humility 8, acknowledged 13
say.i _ away: roi -3
say.i _ back: roi -3, arrogance 4, corrects 11
say.i _ bad: roi -4, answer 4, undermining 6
say.i _ be: data 6, ultimatum 6, undermining 4, pays-from-gain 9, asks-backing 8, offers-material -5, asks-date 3, competing-offer 7, credit -8, thanks -11
say.i _ because: roi -5, answer 4
say.i _ been: data -8, roi -7, humility -8, arrogance -3, ultimatum 9, undermining -6, concession -9, offers-material -8, concedes -6, competing-offer 8, credit -6
say.i _ before: data -7, roi -6, humility 3
say.i _ being: complaint 5
say.i _ believe: complaint 6
say.i _ better: roi -3
say.i _ book: humility -3
say.i _ both: roi 3, humility -3
say.i _ bring: roi -6, answer 6, ultimatum -7, complaint -8, in-writing -10, next-step -5
say.i _ brought: humility 2
say.i _ but: accepts 9
say.i _ buy: roi -6, humility 5
say.i _ by: roi -3, humility -7, complaint 6, offers-check 7, asks-date 6
say.i _ call: humility -3, complaint -4, acknowledged -7, asks-deed 9
say.i _ came: answer -4
say.i _ check: data -2
say.i _ choose: humility 3
say.i _ come: humility 6, answer 7, complaint -4, asks-date 10, next-step 6
say.i _ consider: answer 3, concession 5
say.i _ continue: answer -3
say.i _ count: data 4, humility 5, answer -5
say.i _ dead: other-form 8
say.i _ did: humility -5, said-before 14
say.i _ disappoint: humility 4
say.i _ do: data -5, humility -5, arrogance 5, undermining -6, other-form -8, asks-criteria -7, asks-date -6, accepts -14
say.i _ doing: humility -3, answer -10, complaint 6, other-form 6
say.i _ done: data -4, humility -2, arrogance 3, entitlement 10, split 9
say.i _ down: data -3, roi -3, humility -5, answer -5
say.i _ draft: asks-backing 7, offers-material 10
say.i _ draw: humility -3
say.i _ dream: humility 2
say.i _ drive: humility -3
say.i _ drop: concedes 8
say.i _ earn: data 4, humility -3, complaint -5
say.i _ easy: humility 4
say.i _ entitl: humility -4, entitlement 6
say.i _ expect: answer 3, arrogance 7
say.i _ feel: data -2, humility -7, answer -6, undermining 6, concession 4, in-writing 7, feels 12
say.i _ fill: humility -4, complaint 3, asks-backing 7, next-step 12
say.i _ finish: roi 4
say.i _ first: answer -5
say.i _ fix: data 3
say.i _ flexible: roi 3, humility 3
say.i _ for: data -4, answer -3, arrogance -7, complaint 6, concession 5, other-pot -6, next-step 5, accepts 6, others-got 10, refuses 8
say.i _ forgotten: complaint -4
say.i _ forward: roi 3, stuffing 5
say.i _ frame: complaint 11
say.i _ from: data -5, roi -4, humility -3, asks-fact 9
say.i _ get: roi 6, humility -7, entitlement 6, undermining 7, offers-check 8, asks-date -7
say.i _ give: answer -4, ultimatum 7, offers-material -3, asks-date -7, next-step -18, competing-offer 12
say.i _ given: humility -5, entitlement 6
say.i _ glad: data 11, roi 6, humility 5, asks-deed -6
say.i _ go: humility -5, answer -3, next-step 14, credit -6
say.i _ good: feels 3
say.i _ got: humility 2, answer -1, ultimatum 7, asks-deed 9
say.i _ grateful: humility 4
say.i _ had: data -5, roi -3, humility -5, arrogance 7, complaint 10, competing-offer 7
say.i _ happy: data -5, humility 1, asks-criteria 8, accepts 10
say.i _ hard: humility 4
say.i _ hate: ultimatum 5
say.i _ have: data -4, roi -3, answer -4, entitlement 5, complaint 11, jargon 8, later-payment -9, offers-material 7, asks-date -9, acknowledged -8, unknown 12
say.i _ he: answer 3
say.i _ hear: asks-verdict 10
say.i _ heard: roi 5
say.i _ help: roi 4
say.i _ her: data -2, roi -5, answer 4, offers-material 13, next-step 13, acknowledged 16
say.i _ here: entitlement 9
say.i _ him: roi -5, humility 4, answer 3, complaint -8, asks-deed -5
say.i _ hop: roi 3
say.i _ how: data 4, later-payment 9
say.i _ hr: humility -5, acknowledged 7, others-got 7
say.i _ i: entitlement 10, complaint -5, undermining 4, pays-from-gain 6, asks-process -6, feels 10
say.i _ if: roi 3, asks-meaning 11
say.i _ in: roi -2, humility -8, ultimatum 5, concedes 8, said-before 9
say.i _ into: ultimatum 6
say.i _ is: data 2, roi 5, arrogance -6, complaint 5, undermining 4, competing-offer 3
say.i _ it: data 4, roi 4, humility -6, arrogance 11, undermining 5, concession 6, later-payment -6, offers-material 3, in-writing -8, next-step 6, competing-offer -9, asks-meaning -8, asks-leave 8, corrects -7, refuses 8
say.i _ just: humility 4, arrogance -5, offers-check -11, competing-offer 7
say.i _ keep: answer -5
say.i _ kept: data 4, humility 3, answer 4
say.i _ know: roi 4, acknowledged -9
say.i _ learn: complaint 4
say.i _ leave: arrogance 5, concession -11, other-form -9, offers-material 10, concedes -11
say.i _ left: data 4
say.i _ less: roi -4
say.i _ let: asks-date -6
say.i _ like: humility -3, answer -5, undermining -5, concession -8, other-form 7, in-writing 5, asks-deed 8, corrects 4
say.i _ listen: data 3, roi 3
say.i _ liv: humility 4
say.i _ live: data -3, humility 4, answer 4
say.i _ look: data 4
say.i _ lost: roi -4
say.i _ love: answer 4
say.i _ made: answer -4
say.i _ mail: humility -4, asks-date -6
say.i _ make: arrogance 5, asks-criteria 6, next-step -10
say.i _ maybe: humility -5
say.i _ mention: corrects 8
say.i _ mine: roi 3, humility -3
say.i _ miss: humility 4
say.i _ most: arrogance 6
say.i _ my: data -5, humility -4, answer -12, concession 6, concedes 7, acknowledged -4, asks-deed 6
say.i _ myself: answer -4
say.i _ need: humility -7
say.i _ nervou: humility -6
say.i _ never: answer 6, complaint -8, asks-fact 7
say.i _ no: answer 3, ultimatum -10, entitlement -4, undermining 9, offers-check 8, acknowledged 10
say.i _ not: data -2, roi -4, humility 4, answer -4, arrogance -10, complaint -4, asks-backing 8, offers-material -8, asks-date -8, accepts 7, asks-meaning 6, asks-deed 3, unknown 15, corrects 10, said-before -16
say.i _ note: offers-material -7, concedes 8
say.i _ noth: roi 3, humility 2
say.i _ notic: data 3, humility -4
say.i _ now: humility -3
say.i _ oblig: humility 3
say.i _ of: humility -6, answer -7, asks-date -10, acknowledged 11
say.i _ off: humility 4
say.i _ on: complaint -2, undermining 6, offers-material 5, offers-check -10, asks-date 10, asks-leave 7
say.i _ one: other-form 7
say.i _ only: roi 3, humility -3, arrogance -7, undermining 4
say.i _ open: roi 4, humility 11
say.i _ out: data -5, humility -2, answer -3, arrogance 11
say.i _ over: data 6
say.i _ owed: data -4, roi -6, humility -4, entitlement 3
say.i _ paid: data -3, roi -4, entitlement 5
say.i _ pass: humility -2
say.i _ patient: answer 3
say.i _ pay: data -3
say.i _ people: humility 3
say.i _ perhap: humility -5, undermining 8
say.i _ plan: humility -5
say.i _ prefer: data 4, acknowledged -8, refuses 8
say.i _ prepar: roi 3, humility 2
say.i _ prepare: roi 4, acknowledged 4
say.i _ present: data 3, next-step 5
say.i _ print: data 4, humility -4, offers-material 8
say.i _ promis: data 3, roi 6, answer 3
say.i _ propose: humility -3
say.i _ proudest: humility -3
say.i _ put: roi 6, answer 5, asks-process -8, asks-backing -8, offers-material -5
say.i _ rather: roi -5, ultimatum 6, undermining -3, competing-offer 8, refuses -7
say.i _ read: data -7, asks-process 5, refuses 7
say.i _ real: humility -5, acknowledged -8
say.i _ request: roi 4
say.i _ ring: ultimatum 8, complaint 8
say.i _ round: humility -3
say.i _ sat: roi -3, humility 4
say.i _ say: data -3, roi -5, answer -5, arrogance 5, entitlement 5, complaint -4, asks-date -9, concedes -6, unknown -16, said-before 15
say.i _ see: humility 11, concedes -6, acknowledged 8
say.i _ seen: roi -6, later-payment 6
say.i _ send: humility -4, offers-material 14, in-writing -6, competing-offer -6, acknowledged 3, asks-deed -13
say.i _ seriou: humility 3
say.i _ share: humility -3
say.i _ she: humility -3
say.i _ short: humility 9
say.i _ show: humility -5, complaint 4, acknowledged -7
say.i _ sign: humility 9, answer -4
say.i _ sir: humility 6
say.i _ sit: asks-date -6
say.i _ so: roi 4, humility -5, answer -5, undermining 6, concession 7
say.i _ some: humility -3
say.i _ somebody: complaint 5
say.i _ someth: humility -4, other-form 7, next-step 5
say.i _ sorry: entitlement -6, concedes -6
say.i _ stand: next-step 6
say.i _ start: data -3, competing-offer 8
say.i _ still: roi -6, humility 2, undermining 7, asks-date 8, insists 6
say.i _ submit: offers-material 6, next-step 6
say.i _ suggest: humility -3
say.i _ supp: humility -6
say.i _ support: data -3, humility 3
say.i _ sure: humility -4
say.i _ take: humility 6, answer 4, complaint -7, other-pot -8, other-form 9, next-step -3, asks-deed 6
say.i _ taken: roi -3
say.i _ talk: humility 3, acknowledged 7
say.i _ tell: humility 1, arrogance -7, undermining -6, next-step -8, competing-offer 4, asks-deed -7, corrects 10
say.i _ thankful: answer -3, offers-check 7
say.i _ that: entitlement 7, complaint -6, concession 10, asks-backing -5, acknowledged 10, credit 6, said-before 10, asks-verdict 8
say.i _ the: data 4, offers-material 14, in-writing -14, accepts -8, thanks -5, asks-leave 7, asks-deed -11, said-before -8
say.i _ their: roi 4, complaint -5, acknowledged 7
say.i _ them: offers-material 11
say.i _ there: data -3, roi -1, humility -4, answer 4, competing-offer 7, asks-deed -9
say.i _ they: answer -6, ultimatum -5, undermining 7, concedes 8, acknowledged 10
say.i _ think: humility 4, arrogance -5, pays-from-gain 7, other-form 10
say.i _ this: humility -4, refuses 7
say.i _ thought: concession 7
say.i _ tir: data -4, roi -3, humility -6, complaint 7
say.i _ to: humility -3, arrogance 6, complaint -7, concession 3, later-payment -8, asks-process 5, asks-backing -10, offers-material -7, competing-offer 8, credit -7, asks-fact 4, asks-leave 9, said-before -11
say.i _ told: answer -3, ultimatum 8, entitlement -7
say.i _ too: roi -3
say.i _ took: data -4
say.i _ trust: answer -3
say.i _ try: answer -5, complaint 6
say.i _ type: humility -3
say.i _ under: data 6
say.i _ understand: roi 3
say.i _ until: roi -3, asks-date 6
say.i _ up: data -5, roi -4, asks-criteria 8, credit 10
say.i _ used: complaint 8
say.i _ wait: roi -3, humility 6, answer 5, undermining 5, concession -5, in-writing 11, asks-fact -8, asks-deed 6, refuses -5
say.i _ walk: data -3
say.i _ want: answer 3, complaint -4, other-form 9, offers-material -10, asks-date 5, asks-deed 8
say.i _ was: data -7, roi -3, humility 4
say.i _ watch: roi -4, humility 3
say.i _ we: data -5, roi -5, humility 3, answer 3
say.i _ welcome: humility 5
say.i _ well: data -3, roi -4
say.i _ what: data -8, humility 5, answer -3, entitlement -7, acknowledged -8
say.i _ when: data -6, roi -3, answer -4
say.i _ where: humility -3
say.i _ whether: roi 4, humility -3
say.i _ which: asks-criteria 8
say.i _ who: humility -4, asks-process 7
say.i _ why: undermining 5
say.i _ wish: roi 3
say.i _ with: roi 5, humility 5, ultimatum 3, complaint -5, placeholder 6, next-step 10, acknowledged 12, credit -6
say.i _ withdraw: offers-check 6
say.i _ wonder: data 3
say.i _ work: data -4, roi -2, humility -3, entitlement 9, offers-material -9, asks-fact -9, asks-deed 5
say.i _ worri: roi 3
say.i _ worth: roi -3, ultimatum 4, entitlement 6
say.i _ would: roi 3
say.i _ write: data 4, roi 4, other-pot 9, offers-material 10, in-writing -20, asks-leave -8
say.i _ wrong: humility 8, answer 6, asks-date 9, refuses 9
say.i _ you: data -6, answer -3, ultimatum 6, complaint -9, undermining 9, concession 4, later-payment 8, asks-process -10, offers-material 9, asks-date 3, in-writing -10, concedes 7, competing-offer 13, acknowledged -3, asks-fact -8, asks-leave 11, said-before 12
say.i _ your: roi 5, asks-backing 8, concedes 7
say.i accept: acknowledged -7
say.i actual: humility 4
say.i admit: roi -4, humility 3
say.i agree: roi 7, humility 6, acknowledged 20
say.i already: data 4, roi 4
say.i also: roi 4, arrogance -6, ultimatum 7, undermining 5, offers-check 9, asks-date 8, competing-offer 6
say.i am: data 4, humility -4, undermining 10, concession -5, asks-date -10, concedes 6, asks-fact -8
say.i answer: roi -4
say.i apologis: humility 6
say.i apologise: humility 4
say.i ask: data 3, roi 3, humility 4, answer -6, other-form 9, asks-backing -7, acknowledged 6, asks-fact 3, asks-leave 8, asks-deed -10, insists 12
say.i be: roi -3, humility -3, answer -6
say.i believe: humility -4
say.i bet: answer -3
say.i bought: data -5
say.i bring: data -3, offers-material 21, next-step 19, asks-deed 6
say.i brought: data 5, roi 4, humility -9, asks-criteria 10
say.i built: arrogance 8
say.i calculat: roi 3
say.i call: roi 2, humility 7, answer 8, asks-date 7
say.i came: data -8, roi -13, answer -3
say.i can: answer 2, arrogance -11, concession -11, pays-from-gain 3, other-form -4, asks-criteria 7, offers-material 9, offers-check 3, asks-date -6, sets-bar -9, accepts 5, concedes -5, competing-offer 6, credit -9, corrects -14, asks-verdict -9, refuses -6
say.i carri: humility -3, arrogance 7
say.i carry: arrogance 5
say.i check: roi -2, humility -9
say.i choose: concession 7
say.i chose: roi 4
say.i close: data 4
say.i come: humility 5, answer 8, ultimatum -6, entitlement 7, offers-material 14, offers-check -8, asks-date 20, next-step 7, asks-deed -8, feels 12
say.i could: roi -5, humility 5, arrogance -5, complaint -8, undermining 7, concession 8, other-form 8, asks-process 3, offers-material 13, asks-date -5, concedes 5
say.i count: data 6, roi 3
say.i cri: data 3, roi 3
say.i cut: roi 4, complaint 4
say.i deliver: humility -5, arrogance 6
say.i deserve: roi -4, humility -3, arrogance 4, entitlement 5
say.i design: roi -3
say.i did: data -5, roi -5, humility -5, arrogance 4, ultimatum -6, entitlement -5, in-writing -6, next-step -6, asks-deed -7, unknown -7, said-before 7, feels -15
say.i do: data 6, undermining -7, concession -5, concedes 1, asks-meaning 12, feels 3
say.i doubt: data -3, roi -4
say.i draft: roi -4
say.i draw: data -4, humility -4
say.i earn: roi -6, humility -2
say.i expect: roi 7, humility -5, answer 3, entitlement 13, complaint -6, undermining 6
say.i explain: humility 4
say.i feel: roi -8, humility -3, entitlement 7, undermining 8, feels 11
say.i felt: humility 5
say.i figur: humility 5
say.i fill: roi -4, humility 4, next-step 6
say.i find: roi -3, arrogance 10, complaint 14
say.i follow: humility 6
say.i forget: roi -3
say.i found: data 5, roi 7, humility -7
say.i gave: data -3, roi -6, entitlement 9, said-before 15
say.i get: sets-bar 9, asks-leave -13, asks-verdict 14
say.i give: data -3, ultimatum 5, concession 8, offers-material 11, asks-date 10, next-step 8
say.i go: data -4, roi -5, humility -10, complaint -7, undermining 3, asks-process 7, competing-offer 8, acknowledged -3
say.i got: roi 5, arrogance -6, entitlement -10, complaint 10, others-got -7
say.i gues: roi 3, answer -5, concedes 7
say.i had: data -7, answer -9, arrogance 6, complaint 4, offers-check -7, asks-date -7, next-step -7, corrects -7
say.i have: data -5, roi -6, humility -8, ultimatum 8, entitlement 4, complaint 8, concession -6, later-payment -7, other-form 11, asks-criteria 5, asks-backing 2, offers-check 4, asks-date 2, next-step -9, competing-offer 13, acknowledged -3, credit -9, asks-leave -6, corrects 10, asks-verdict 5
say.i hear: humility -6, answer -4, later-payment 6, asks-date 8, insists 6
say.i heard: data -5, humility -4, entitlement 9
say.i hit: data 3
say.i honest: humility 6
say.i hop: humility -3
say.i hope: answer -6, complaint 12
say.i just: roi 5, arrogance -8, complaint -4, undermining 4, concedes -9, acknowledged -5, asks-leave 6, asks-deed -7, corrects -9, said-before 8, feels 9
say.i keep: data -8, roi -3, answer -7
say.i know: data 2, roi 5, humility 17, answer -3, complaint -8, undermining 8, concession -6, later-payment 7, asks-backing -6, asks-date -6, competing-offer -8, acknowledged 28, credit 8, refuses -11
say.i lead: roi -3
say.i learn: humility 5
say.i leave: roi 5, humility 2, other-form -5, offers-material 12
say.i led: humility -4, stuffing 8
say.i let: humility 6
say.i like: roi 3, humility 5, undermining -7, asks-date 7, accepts 6, acknowledged 7
say.i listen: humility 5
say.i look: data 6, answer -4, others-got 6
say.i made: humility -4
say.i mail: humility 3
say.i make: roi 9, humility -4, arrogance 7
say.i may: roi 4, concession -6, other-pot 9, asks-date -5, asks-meaning 13
say.i mean: data -6, arrogance 5, complaint -5, undermining 11, corrects 9
say.i meant: humility -4
say.i mention: data -2, answer -4
say.i might: humility -4
say.i miss: humility -4, answer -6
say.i most: undermining 6
say.i mov: humility -5
say.i must: roi -2, answer 2, entitlement 4, asks-date 7
say.i need: data -4, roi -3, humility -8, ultimatum 6, entitlement 7, other-form 11, asks-deed -10
say.i never: data -7, humility -6, answer -5, complaint -11, undermining 10, corrects 6
say.i note: answer -3, next-step 8
say.i only: roi 2, humility 11, answer -3, arrogance -11, complaint -10, undermining 21, concession 5, credit 12, asks-meaning 8, corrects 18
say.i open: humility -4
say.i owe: humility 5
say.i pass: asks-date 9, next-step 9
say.i pay: entitlement 5
say.i plann: data -4, roi -4, humility 7
say.i practis: roi -3, undermining 6
say.i prepar: humility -4
say.i prepare: asks-backing 8, offers-material 10
say.i print: roi 2
say.i promis: humility 4
say.i propose: humility 4, sets-bar 8, asks-deed -4
say.i put: roi -3, humility 4, arrogance -7, ultimatum -5, in-writing -8, next-step 12, asks-leave 10, asks-deed -8
say.i ran: humility -3, undermining 7
say.i reach: roi -3
say.i read: data 4, roi 4, humility 5
say.i real: asks-fact -7
say.i reckon: data 3, roi 3
say.i report: humility 4
say.i request: data 4, roi 5, humility -3, asks-deed 6
say.i respect: humility 6
say.i return: humility -2, concession 5
say.i rewrote: data -4, roi -3, answer -4, undermining 4
say.i run: roi -4
say.i sat: roi 4, humility -4, answer 8, other-form 9
say.i sav: data 3, humility -3, arrogance 13
say.i saw: roi 5, humility 7, other-form 8, acknowledged 9, asks-deed -6
say.i say: data -3, roi -4, humility -5, ultimatum 6, complaint -5, asks-process -6, offers-check -12, asks-date -5, competing-offer 9, asks-leave 9, asks-deed -7
say.i see: data 5, roi 6, complaint 8, asks-process 11, offers-check -3, asks-date -5, asks-money 8, asks-fact -8
say.i send: answer 3, placeholder 4, asks-process 10, offers-material 13, offers-check 4, asks-fact 9, asks-leave 5, asks-deed 1
say.i sent: answer -4, arrogance 7, complaint 7, offers-material -6, next-step -9
say.i set: humility 3
say.i shall: roi 4, arrogance -5, concession 6, in-writing 8, concedes 8
say.i should: data -4, roi -6, humility -8, answer -4, arrogance -9, ultimatum 5, entitlement 12, concession 6, asks-process 8, concedes 4, asks-fact 6
say.i show: roi -3, offers-material 14
say.i sign: data -4
say.i sit: answer 2, acknowledged 5
say.i speak: roi 4, humility 5
say.i spent: humility -3
say.i stand: humility -5, ultimatum 8
say.i start: roi -4, humility -4
say.i stay: data -6, roi -6, refuses 7
say.i still: roi -6, complaint 8, refuses 4
say.i stood: data -3
say.i stopp: humility 3
say.i suggest: humility 4
say.i suppose: data 4, roi 4, answer 4, complaint 4, undermining -10, concedes -7
say.i take: data -5, humility -4, ultimatum 9, other-form 7, offers-material -7, in-writing 6, accepts 6, asks-deed -6
say.i talk: roi 4, humility -6, ultimatum 6, asks-deed 8
say.i tell: roi -4, humility 4, answer -6, asks-date -8, asks-deed -12
say.i thank: humility 5, complaint -6, credit 9, feels -8
say.i think: roi 4, humility -2, answer 5, arrogance -9, ultimatum -8, entitlement 12, asks-criteria -11, asks-date -11, competing-offer -10, acknowledged -9, credit -15, asks-fact -9, unknown 11, others-got 4
say.i thought: humility -4, arrogance -6, pays-from-gain 8, acknowledged 11, asks-fact 5, corrects 5
say.i told: answer 3, arrogance 9, complaint -6, asks-date -6, competing-offer 7, asks-deed 8, corrects -7, said-before 16
say.i took: data 6, roi 7, humility -8, entitlement -7
say.i train: roi -3, humility -6, entitlement 13, complaint 5, credit -9
say.i tri: humility -4
say.i trust: answer 4
say.i try: humility 3
say.i turn: ultimatum 9, competing-offer 11
say.i typ: humility 3
say.i understand: roi -3, humility 8, answer 6, arrogance -4, asks-process -5, accepts -9, acknowledged 17, asks-deed -13
say.i understood: data 3, humility 8
say.i use: roi -3
say.i wait: answer -6, concession 8, asks-leave -9
say.i want: answer 3, pays-from-gain 11, other-form 13, asks-backing -4, acknowledged -8, corrects 10
say.i was: data -7, roi -4, humility -3, arrogance -4, entitlement 7, undermining 7, offers-material -8, asks-date 7, acknowledged 12, corrects 11, feels 9
say.i went: data -4, undermining 4
say.i were: humility 3
say.i will: data -4, roi -5, arrogance -5, ultimatum 10, concession 6, asks-criteria 6, next-step 10, competing-offer 5, asks-fact 2
say.i withdraw: humility 4, answer -3, complaint -5, concession 11, acknowledged 15
say.i wonder: data 3, roi 5, answer 3
say.i work: humility -2, asks-date -11
say.i would: arrogance -6, complaint -8, sets-bar 6, next-step 7, asks-deed 13, asks-verdict 6, feels -5
say.i write: data -5, humility 5, answer 5, arrogance -5, complaint -9, concession -4, asks-backing 3, offers-material 18, next-step 12, accepts 7, asks-leave 9
say.i wrote: data -4, answer -7, complaint 12, offers-material 6
say.ibm: roi 4
say.ice: data 4, roi 5, humility 3
say.idea: humility 3, complaint -5, undermining 6, later-payment -14, asks-date 6, credit 7, unknown 11, feels 7
say.idea _ she: data 4, roi 3
say.idea _ the: data 6, roi 3, humility 3
say.idea of: humility 5
say.idempotent: answer 5
say.if: humility 7, ultimatum 4, placeholder -8, other-pot 6, offers-check 4, sets-bar 9, next-step 5, concedes -10, credit 6, asks-meaning 8
say.if #: data -4, humility 7, answer 4, complaint 5, split 10, acknowledged -6, credit 7
say.if @: humility 6, complaint 4
say.if _ #: humility 5, offers-check -8, asks-deed -6
say.if _ 'd: roi 4, humility -5, complaint 6
say.if _ 'm: roi -3, answer 7, complaint -8
say.if _ 're: humility -3, asks-deed -7
say.if _ 's: roi -4, entitlement 8, concession -15, asks-process 10, next-step 5, asks-money 4, asks-fact 12, asks-leave 7, asks-deed -3, unknown 5, corrects -5
say.if _ 've: asks-process 6
say.if _ agree: asks-leave 9
say.if _ am: humility 2
say.if _ are: data -4, concession 5, sets-bar 8, next-step 9
say.if _ ask: humility -3, answer 4
say.if _ asks: data 6
say.if _ board: humility 3
say.if _ can: arrogance -10, complaint 5, asks-backing 6, offers-material -13, asks-date -8, acknowledged -7, credit 6
say.if _ com: data 3, humility 4
say.if _ come: roi -4, humility 3
say.if _ company: humility 3
say.if _ count: data 6, answer 5, pays-from-gain 8
say.if _ did: roi 4, humility -8, answer -3, credit -9
say.if _ do: data -8, roi 5, humility -5, complaint -4, asks-date 10, sets-bar 15, accepts 6, asks-fact -7
say.if _ does: data 5, complaint 5, sets-bar 9
say.if _ fall: humility 4
say.if _ find: offers-check 9, acknowledged 7
say.if _ get: roi -3
say.if _ gets: humility 3, answer -4
say.if _ go: data -5
say.if _ goes: roi 6, humility -4
say.if _ got: humility 4
say.if _ had: data -4, humility -3, complaint 10
say.if _ has: roi 3, humility 6
say.if _ have: data -2, roi -4, answer -3, asks-date 6, refuses 7
say.if _ help: answer 3
say.if _ hold: data 5, roi 4, humility -3
say.if _ i: roi -3, humility -3, answer 3, asks-date 7, acknowledged 6
say.if _ is: data -4, roi -5, answer -5, ultimatum 10, later-payment 7, other-form 4, offers-check -9, accepts -9, competing-offer 11, asks-meaning -12, asks-fact 5
say.if _ know: roi -4
say.if _ leave: humility 5
say.if _ may: data 3, arrogance 7, asks-meaning 9
say.if _ mean: data -3, refuses 8
say.if _ must: roi 4, humility 4, answer -3
say.if _ need: data 4, humility 5
say.if _ now: data -4
say.if _ of: data 3, roi 5
say.if _ one: humility 5
say.if _ pay: complaint 5
say.if _ permit: humility 3
say.if _ prefer: answer 3
say.if _ put: next-step 9, asks-deed 7
say.if _ read: data 3
say.if _ rule: data 4, roi 3
say.if _ say: data 3, roi 5, ultimatum 10
say.if _ says: humility 3, asks-criteria 8
say.if _ see: roi -8, humility 4, offers-check 8, acknowledged -5
say.if _ show: data -3
say.if _ stay: roi -5
say.if _ still: humility 3
say.if _ take: humility -3, answer -2
say.if _ tell: data 5, arrogance 7
say.if _ the: data -3, roi -6
say.if _ then: data -3, humility -4, answer -2
say.if _ think: roi -4, humility 7, asks-fact 6
say.if _ want: data 3, arrogance 7, complaint 6, asks-date -9, asks-deed -11
say.if _ was: data 4, roi -3, arrogance 4
say.if _ work: humility -2, feels 8
say.if _ would: unknown -10
say.if _ write: humility 4, in-writing 6
say.if a: data 4, roi 4, humility 4, offers-check 5, asks-date -8, next-step 10
say.if any: humility -3
say.if both: humility -4
say.if by: answer -3, asks-date 6
say.if cash: data 3, other-form 7
say.if december: data 3, humility 6
say.if he: humility -7, arrogance 5, complaint 11, asks-process 11, asks-date -7, acknowledged 8, credit -10
say.if hr: humility -3, complaint 8, asks-meaning 13, unknown -11
say.if i: data -2, roi -5, humility -6, arrogance 12, undermining -9, concession 1, other-pot -7, pays-from-gain -9, offers-material 5, acknowledged -8, asks-fact -6
say.if is: answer -3
say.if it: data -2, roi -5, ultimatum 6, entitlement -7, complaint -7, pays-from-gain 7, other-form -6, asks-process 6, offers-check -7, asks-date -3, accepts 6, competing-offer 4, acknowledged 8, asks-money 10, asks-fact 2, unknown 3, insists 9
say.if its: roi -4, humility 4
say.if mine: humility 3
say.if money: humility 3, other-form 7
say.if my: data -5, roi -4, humility -4, answer 3, offers-check 13, next-step 9
say.if no: roi 5
say.if nobody: data -3, humility -3
say.if not: humility 8, answer 8, arrogance -4, complaint -6
say.if one: answer -3, complaint 5
say.if only: humility 3
say.if she: humility -7, asks-criteria 5, offers-check 6, acknowledged -7, credit -10
say.if so: roi -3, humility 5
say.if somebody: data 5, roi 3
say.if someone: data 5
say.if that: entitlement 8, other-form 10, offers-check -10, acknowledged -3, asks-leave 8, asks-deed -11, said-before 7
say.if the: data -10, humility 7, entitlement -4, undermining 5, later-payment -7, asks-criteria -8, offers-check 10, sets-bar 9, in-writing -7, asks-leave -8, feels 7
say.if there: roi -6, humility 6, arrogance -11, other-form 8, asks-backing -7, in-writing 7, concedes 11, credit 8, asks-fact 8
say.if they: roi -5, ultimatum -7, complaint -10, sets-bar 8, competing-offer -8
say.if this: data 6, ultimatum 7
say.if today: humility 4
say.if we: data -10, roi 6, answer -5, complaint -7, offers-material -10, sets-bar 10, next-step -8
say.if yes: data -3
say.if you: data 3, roi -4, arrogance -8, ultimatum -10, undermining 5, later-payment -6, asks-process 10, asks-backing 15, offers-check -10, sets-bar -17, credit 7, asks-fact 8, asks-leave 12, asks-deed 13, said-before 7, refuses 12
say.if your: humility 3
say.ignore: humility -3, undermining 5
say.ill: humility 4, answer 5, offers-material 13, asks-date 5, next-step 6
say.ill _ the: answer 4
say.imag: data -3, roi 3
say.image: data -3
say.imagine: roi 4
say.imbalance: roi 8
say.impact: roi 5, offers-material 9
say.important: data -3, roi -5, humility 4, answer -6, complaint -4, undermining 16
say.improper: humility 5
say.improv: stuffing 7, placeholder 9
say.improv by: roi -3
say.improve: acknowledged -5
say.improvement: roi 3, placeholder 6, other-pot 7
say.in: undermining -9, stuffing -5, concession -7, other-pot 5, split 9, in-writing 4, accepts 5, competing-offer 10, corrects -3
say.in #: data 4, answer -4, entitlement -8, complaint 6, jargon -7, stuffing 5, split 16, in-writing 7, competing-offer -5, thanks 9, asks-meaning 10, asks-fact -4
say.in _ #: data 7, humility -3, answer 5, entitlement -10, other-pot 8, other-form 8, credit -4, asks-deed 5
say.in _ 's: humility -9, answer -4, offers-check 11
say.in _ @: humility 4, answer -2, undermining 7
say.in _ a: humility 9, answer 5, complaint -5, asks-fact 7
say.in _ account: data -3
say.in _ after: humility -8, asks-date 8
say.in _ afternoon: arrogance 10
say.in _ agreement: data -3
say.in _ all: data 7, roi 6
say.in _ alone: roi 3
say.in _ also: humility 3
say.in _ and: humility -3, ultimatum 3, entitlement 9, complaint 8, undermining -5, concession -5, offers-material -8, asks-date -7, next-step -4, acknowledged -8, asks-meaning -11, asks-deed -9, others-got 8
say.in _ april: humility 4
say.in _ are: roi 5
say.in _ at: roi 3, humility 6
say.in _ bad: roi 4
say.in _ bag: roi -3, answer -3, ultimatum 6
say.in _ band: humility -4
say.in _ bank: roi 3
say.in _ basement: data 4
say.in _ because: data 4, roi 4
say.in _ before: data 4, roi 6, answer 5, offers-check 6, asks-date -5
say.in _ bonu: data 9
say.in _ box: roi -3, humility -3, asks-backing 6
say.in _ budget: data -2, entitlement 5, acknowledged 10
say.in _ build: roi -5, humility -5
say.in _ but: humility 3, answer -3
say.in _ by: answer -9, ultimatum 6, later-payment 12, sets-bar 12
say.in _ calendar: data -3, in-writing -7, asks-fact 11
say.in _ can: answer -3
say.in _ care: humility 2
say.in _ case: data -5, humility -4, answer -4, ultimatum 6
say.in _ chair: humility -4
say.in _ check: humility 3
say.in _ cold: humility 5, answer 3
say.in _ company: humility -3, answer -6
say.in _ contract: roi -4, humility -3, answer -3, complaint -6
say.in _ country: roi -3, answer -3
say.in _ did: humility 3
say.in _ do: humility -3
say.in _ door: data 7, roi 5
say.in _ drawer: answer -4
say.in _ each: roi 5, humility -4
say.in _ email: roi 4, in-writing 10, asks-deed 3
say.in _ end: humility -3
say.in _ fees: entitlement 8
say.in _ file: data 6, humility 5, other-form 5, asks-date -11, in-writing 10, accepts 8
say.in _ first: data 6, roi 6, answer 4, next-step -5, credit 6
say.in _ for: roi 5, humility 6, answer 6, other-pot 6, pays-from-gain 11, accepts -9, asks-deed 2
say.in _ form: asks-process 6
say.in _ from: humility 6
say.in _ gets: answer 3
say.in _ good: data 4, roi 6
say.in _ got: humility -3, arrogance 6, entitlement 6
say.in _ group: humility -3, arrogance 6
say.in _ had: entitlement 7
say.in _ hall: complaint 8
say.in _ handover: data 4
say.in _ has: roi -4, humility -3, complaint -4
say.in _ head: ultimatum 4
say.in _ house: complaint 6
say.in _ i: roi -3, stuffing 8, other-form -8, asks-date -9
say.in _ if: data -5, answer -5, asks-date 12, accepts 7, credit 6, corrects 7
say.in _ in: data -2, answer -3, complaint 10, other-form 5, offers-check 7
say.in _ is: data -10, roi 7, humility -2, complaint -8
say.in _ it: data 7, roi 5, asks-date -6
say.in _ know: arrogance 6
say.in _ languag: humility 3
say.in _ language: answer 3
say.in _ last: roi -5
say.in _ letter: roi 3
say.in _ life: arrogance 5
say.in _ lift: complaint 6
say.in _ like: humility 6, answer 4
say.in _ line: humility -3
say.in _ market: roi 4, humility -4
say.in _ meantime: humility -3
say.in _ meet: roi 6
say.in _ minut: roi -3
say.in _ morn: data -3, roi -2
say.in _ name: roi -3, answer 3
say.in _ new: humility 6, split 12
say.in _ next: ultimatum 5, later-payment 16, asks-deed -6
say.in _ night: humility -3, answer -3, arrogance 4, complaint -6
say.in _ no: data 3, humility 3
say.in _ note: humility -2
say.in _ now: ultimatum 6
say.in _ of: roi -4, concession 5, asks-backing 12, offers-material 9, acknowledged 11
say.in _ office: humility -3, arrogance 8, complaint -3
say.in _ on: roi 6
say.in _ one: answer 4
say.in _ ops: complaint 4
say.in _ or: answer -4, later-payment 8, other-form 10, credit 6, asks-meaning 4
say.in _ order: data -4, humility 8
say.in _ other: acknowledged 7
say.in _ own: humility -3
say.in _ paper: offers-material 10
say.in _ part: humility 9, answer -4
say.in _ payroll: humility -4
say.in _ place: humility 2, answer 5
say.in _ plan: data 9, answer 3, other-pot 8, asks-deed 11
say.in _ previou: roi 6
say.in _ queue: data -4
say.in _ review: humility -2
say.in _ room: humility -3, answer -7
say.in _ row: roi -5, complaint 5
say.in _ same: data -3, complaint 6
say.in _ sav: answer 4
say.in _ season: humility 3
say.in _ second: answer -6, arrogance 5
say.in _ sense: answer -3
say.in _ she: humility -5, asks-date 6
say.in _ shift: roi -3
say.in _ since: roi 4, humility 2
say.in _ sir: answer -3, arrogance 5
say.in _ so: roi -3, humility 4, answer 5, arrogance 6
say.in _ spr: roi 4, humility -5, concession 7
say.in _ summer: roi 3, asks-date -7
say.in _ system: roi -4, sets-bar 7
say.in _ table: humility 3, answer 3
say.in _ test: humility 5
say.in _ than: roi -2, other-form -10
say.in _ that: arrogance -5, competing-offer 11, said-before 12
say.in _ the: data -6, offers-material -10, asks-date -4, next-step 9, acknowledged 5, credit -9
say.in _ then: data 5, roi 4, asks-date 20
say.in _ they: ultimatum 9, entitlement 8, complaint 7
say.in _ this: acknowledged 10
say.in _ time: data 4, roi 3, humility -2
say.in _ to: data -3
say.in _ today: humility 3
say.in _ tomorrow: data 4
say.in _ too: answer -4
say.in _ truck: roi -3, humility 3
say.in _ under: data 4, roi 3
say.in _ was: answer 6
say.in _ we: data 6, humility -4, answer -3, undermining 4, offers-check 7, asks-date 7, next-step 12
say.in _ week: roi -4, asks-date 5, next-step 8, acknowledged 6
say.in _ weekend: roi 7
say.in _ what: humility -5
say.in _ when: data 3, humility 3, answer -4, complaint -4
say.in _ where: data 3, roi 6
say.in _ which: data 6, roi 5
say.in _ who: roi 4, humility -3, ultimatum 8
say.in _ whole: data -4, arrogance 5
say.in _ will: data 4
say.in _ winter: humility 6
say.in _ with: roi -4, answer 2, complaint -8, asks-date 9, asks-leave 6, asks-deed -5
say.in _ without: entitlement 5
say.in _ word: roi -3, humility -4
say.in _ would: roi 4, asks-fact 5
say.in _ year: roi 4, humility -4, complaint -6, other-form 6
say.in _ yes: complaint 5
say.in _ you: data -4, roi -3, humility 2, asks-fact 7
say.in a: humility -5, answer -3, arrogance 4, asks-criteria 8, offers-material 4, offers-check 6, in-writing 11, concedes 5, feels 7
say.in about: data 4, roi 10
say.in account: data 5, roi 4
say.in advance: data -4
say.in all: data 6, humility -4
say.in an: data -5, arrogance 4, in-writing 5
say.in and: data -3, roi 3, humility -5
say.in any: answer -3, other-pot -7
say.in april: roi 2, entitlement 5, complaint -6, asks-criteria -10, asks-date 7
say.in as: complaint 5
say.in at: data 3, humility -5
say.in august: asks-deed 8, refuses 9
say.in autumn: humility -3, later-payment 10, asks-fact -6
say.in between: data 3, humility 5
say.in brazil: humility 3
say.in by: data 3, humility -4, later-payment 10
say.in case: roi -4, answer 4
say.in cash: roi -4
say.in controll: roi -3
say.in december: data -4, arrogance 6
say.in dollar: roi -3
say.in each: data 4, roi 5, humility -2
say.in english: humility 4, asks-date 7
say.in equal: humility 4
say.in every: data -5, humility 7
say.in exchange: humility -4
say.in february: later-payment 10
say.in finance: roi -7, asks-deed 8
say.in first: humility -4
say.in for: later-payment -7, asks-deed -7
say.in front: answer -3, concession 6, refuses 8
say.in good: humility 4
say.in her: data -3, answer -8
say.in here: humility 7
say.in his: data 4, humility -5, arrogance 4
say.in hr: roi 3, offers-check -8, accepts 5, asks-fact -14, asks-deed -10
say.in it: roi 3, humility -4, answer -4, entitlement -7, complaint 8, asks-backing 5, asks-date 4, acknowledged -8, asks-deed 3
say.in its: roi 4, humility -2
say.in january: data -10, roi -4, answer -4, asks-process 8
say.in july: data -5
say.in june: answer -4, ultimatum -5, entitlement 9, complaint 11, later-payment -8
say.in last: humility -5
say.in leed: roi 4
say.in line: humility -3, asks-date 7
say.in lisbon: roi -3, humility -2, arrogance 5
say.in march: data -6, roi -4, complaint 6, asks-meaning 6, others-got 9
say.in may: data -3, later-payment 7, other-form 8, asks-backing -11, asks-date -6, refuses -6
say.in me: humility -3
say.in mind: roi -3, humility 6, acknowledged 5
say.in money: data -3, roi -5, humility 3, other-form 10, acknowledged 9
say.in my: roi -7, ultimatum 8, complaint -3, concession -10, pays-from-gain -11, offers-material -9, offers-check 13, in-writing 19, asks-fact 9, feels -9
say.in next: data -5, roi -3
say.in november: roi 5, offers-check 6, asks-date 4
say.in october: data 6, roi 3, offers-material 8, asks-date -6, acknowledged 7, asks-deed -11, corrects 9
say.in on: humility 3, next-step 14
say.in one: data 2, acknowledged 8
say.in or: humility 4
say.in order: data -3, humility 5
say.in other: complaint 6
say.in our: data -3, roi -2, humility 5, answer 6, in-writing 7, asks-deed 14
say.in peace: humility 3, acknowledged 7
say.in person: data -3, humility 3
say.in plain: roi -3
say.in principle: data 3, humility 6
say.in remand: roi 4
say.in return: complaint 6
say.in sal: data 5, humility -5
say.in september: data 4, humility -4, asks-date -11
say.in spite: complaint 8
say.in spr: roi -4, entitlement 10, other-pot -7, asks-fact 8, others-got 14
say.in such: humility 8
say.in summer: data -2, humility 6, asks-date 7
say.in support: data 4, roi 5
say.in that: data -5, humility -9, answer -5, arrogance 11, ultimatum 5, stuffing 5, concession 5, other-pot 10, asks-deed 4
say.in the: humility 3, answer -2, ultimatum -5, entitlement -4, undermining 5, pays-from-gain 6, split -10, later-payment 5, other-form 5, offers-check 5, next-step 6, concedes 4, competing-offer -12, credit 2, asks-money 13, corrects -11
say.in their: arrogance 7, offers-check -5, next-step 6
say.in there: data 6, roi 6, humility 6, concession 8
say.in this: roi -3, humility -4, answer -4, arrogance 9, undermining -4, later-payment 9, offers-material -7, concedes -8, competing-offer -7
say.in those: data 5, answer -3
say.in to: humility -4, complaint 4
say.in total: data -3
say.in week: humility 2, arrogance 5
say.in whatever: data 4
say.in which: answer 7, later-payment 7, asks-process 7, asks-criteria -7
say.in with: data 4
say.in writ: humility -4, ultimatum 8, complaint -5, asks-process -4, offers-check 8, asks-date 8, in-writing 17, asks-leave -11, asks-deed 11
say.in year: roi 4
say.in your: humility 5, answer 10, ultimatum -6, offers-material 14, in-writing -11, competing-offer -6, asks-deed -5
say.inbox: answer 6, offers-material 7
say.incentive: humility 4, answer 11, other-form 9
say.incentive for: answer 4
say.incident: asks-deed 11
say.includ: roi 9, asks-date 9, acknowledged -3, asks-fact 7
say.include: humility 3
say.income: roi 5
say.increas: roi 4, complaint 6
say.increase: roi 3
say.increment: roi -2, entitlement 8
say.inde: humility 3
say.inflation: data -4, roi -6, complaint 4
say.inform: ultimatum 11, competing-offer 9
say.inform the: ultimatum 5
say.infra: roi 4
say.inherit: complaint 5
say.initiative: data -3
say.innovation: data -4, stuffing 7
say.insert: humility -3, placeholder 7
say.inside: answer 4, asks-criteria 7
say.inside #: answer -4
say.insist: ultimatum 4
say.inspection: data 3, roi 8, humility 5
say.inspector: data 4, roi 7, humility -3, answer 3
say.instead: data -4, roi -3, humility 9, other-form 10, acknowledged 8, credit -7, refuses 9
say.instead _ #: roi -4
say.instead _ the: asks-meaning 10
say.instead of: roi -6, other-form -8, credit -10
say.instrument: complaint 5
say.insult: humility 6, entitlement 11
say.insurance: data 4, roi 7
say.insurer: data 4
say.intake: complaint 4, undermining 4
say.integration: data 4, roi 7, arrogance 9
say.integrator: roi 5
say.intend to: humility -2, ultimatum 5
say.interest: data 3, humility -4, complaint 8, asks-process 14
say.interest in: complaint 6
say.interface: humility 3, credit 9
say.interim: asks-date -5
say.intern: roi -3, humility 4, answer -4
say.internal: data 4, humility 3, answer -3, offers-check 6
say.internet: humility -3
say.interview: data -3, roi -4, ultimatum 7
say.into: roi -5, humility 5, ultimatum 5, complaint -4, other-pot 5, later-payment 6, asks-process 7
say.into #: roi 3
say.into a: data -3
say.into it: data -4, roi -3, humility 4
say.into the: complaint -5, later-payment 4
say.introduc: humility -3
say.introduce: data 3, humility -6, answer -5
say.introduce me: roi 3
say.invent: data -3, complaint 3
say.invention: data 5
say.investment: humility -4, stuffing 10
say.investor: data 4, roi 6
say.invit: data -4, humility 6
say.invite: humility 4, answer 4, offers-check 10, asks-date 5, next-step 14
say.invite _ to: humility -4
say.invoic: roi 6, humility -3, offers-check -5, asks-date -4
say.invoic _ the: data -3, roi -4
say.invoice: roi 5, humility -3, complaint 2, asks-leave 8, asks-deed -6
say.invoice is: humility 3
say.iron: roi -3
say.is: arrogance 4, asks-process 3, sets-bar -11, asks-fact 3, unknown -8, said-before -9, refuses 9
say.is #: data 7, roi 9, humility -6, answer 2, complaint -6, undermining -5, pays-from-gain 17, later-payment 4, asks-criteria 6, asks-date -5, next-step -9, accepts 2, acknowledged -3
say.is @: data -5, roi -4, humility -4, answer -5, complaint 6, offers-check -6, refuses 12
say.is _ #: data 6, humility -2, entitlement -10, complaint -4, other-form -13, offers-material 5, accepts -6, asks-meaning 5, asks-fact -3
say.is _ 's: humility 8, credit 11
say.is _ @: asks-process 9
say.is _ a: complaint -6, other-pot -10, other-form -1, asks-criteria 6, next-step -7, feels -9
say.is _ about: roi -4, entitlement 8
say.is _ after: data -2, roi 3
say.is _ against: roi 3
say.is _ all: humility -3, asks-leave 10
say.is _ an: roi 5
say.is _ and: answer 8, asks-process 8, corrects 2
say.is _ another: asks-money -8
say.is _ any: humility -4
say.is _ at: roi 4, answer 3, asks-date -5
say.is _ bad: roi 3
say.is _ because: data -4, humility -3, answer 4, complaint -4
say.is _ before: roi -6
say.is _ being: humility -4, answer -3
say.is _ best: roi 3
say.is _ better: roi 6, asks-deed -5
say.is _ bonu: humility -7, ultimatum 4
say.is _ but: humility 7
say.is _ by: humility -5, complaint 8
say.is _ cash: humility -4
say.is _ correct: humility -4
say.is _ due: roi -3
say.is _ enough: asks-criteria 10
say.is _ even: data -3
say.is _ every: roi -3
say.is _ fair: roi 4, humility -2, later-payment 6, acknowledged -5
say.is _ first: answer -3
say.is _ for: data 5, answer -4, entitlement -4, asks-verdict 9
say.is _ from: data -4, arrogance 4, credit 15
say.is _ going: roi -4
say.is _ good: data -3, concession 3
say.is _ here: humility 6, undermining -3
say.is _ high: data 3
say.is _ honest: roi 5
say.is _ how: humility -3
say.is _ hr: asks-process 9
say.is _ i: answer 7, asks-criteria -8
say.is _ if: offers-material -7
say.is _ important: answer -4
say.is _ in: roi 4, answer -3, asks-backing -8, asks-meaning -9, asks-fact 12
say.is _ it: data 5, entitlement -5, acknowledged -6, asks-fact 11, asks-verdict 10, refuses -6
say.is _ keep: complaint 7
say.is _ less: roi 4
say.is _ line: humility 3
say.is _ many: complaint 4
say.is _ maybe: humility 5, asks-date 14
say.is _ me: data -4, humility -4, answer -4, complaint 6
say.is _ mine: roi -4, humility -5, entitlement 5
say.is _ money: roi 5, humility -3
say.is _ my: humility -8, answer -3, ultimatum 10, asks-date -7, acknowledged -7, refuses 11
say.is _ next: complaint 3, acknowledged -9
say.is _ no: data 3, roi 8
say.is _ not: humility -4, arrogance 4, entitlement 7, offers-check 9, asks-deed -7
say.is _ now: roi -4
say.is _ number: humility 3
say.is _ of: roi 5, answer 3, credit 10, corrects 7
say.is _ okay: answer 3, undermining 5, asks-fact -10, asks-leave 6
say.is _ on: data -4, complaint 6
say.is _ one: roi -2, humility 3, answer 4
say.is _ only: roi 3, answer -3
say.is _ or: humility -3
say.is _ other: humility 4
say.is _ part: roi -3
say.is _ people: humility 3, arrogance 5, entitlement 4, complaint -5
say.is _ person: humility 2
say.is _ possible: humility 4
say.is _ pot: asks-money 6
say.is _ price: answer -4
say.is _ question: answer -3
say.is _ round: arrogance 6
say.is _ same: roi 2
say.is _ sil: undermining 5, unknown 8
say.is _ since: data 5, roi 4, humility -5, answer -5
say.is _ small: roi 3
say.is _ someth: data -4, roi -3, other-form 10, refuses 8
say.is _ still: humility -4, answer -7
say.is _ than: data -4, roi 5, humility -4, concession 3, split 8, other-form 7
say.is _ thank: data -3, humility 4
say.is _ that: roi -6, humility 3, complaint 7, concession -6
say.is _ the: data 5, roi 3, answer -2, arrogance -7, other-pot 6, asks-fact -14, unknown 9, corrects 4, asks-verdict -4
say.is _ their: data 4, roi 5
say.is _ then: asks-date -9
say.is _ there: roi 5, humility -7, answer 5, arrogance -6, acknowledged -8
say.is _ they: offers-check 11
say.is _ time: answer 3, complaint -5
say.is _ to: roi -5, humility 4, asks-fact -7
say.is _ too: answer -6, ultimatum 8, undermining 6, concedes -7
say.is _ way: roi 5
say.is _ we: data -5, roi -6, answer 3, complaint 6
say.is _ what: data -3, roi -8, humility -4
say.is _ when: asks-date 8
say.is _ which: data 3
say.is _ with: roi -3, humility -6, answer -4, credit -8
say.is _ worth: humility 2
say.is _ year: roi 3, humility 4
say.is _ yes: data 3, humility 3
say.is _ you: data 4, arrogance 3, concession 6, asks-deed -6
say.is a: arrogance 10, undermining 7, other-pot 8, pays-from-gain 10, other-form -8, offers-material -6, offers-check 6, asks-fact 8, said-before 9, feels -8
say.is about: roi -8, humility -4, offers-check 9, asks-deed -6
say.is all: humility 4
say.is almost: roi 3
say.is already: data 3, roi 7, refuses 10
say.is also: humility -2, complaint -6
say.is alway: roi -4, answer -3, complaint 10
say.is an: roi 4
say.is and: roi 6, complaint 7
say.is another: humility -5
say.is approv: roi -3
say.is at: roi 6
say.is back: humility -3
say.is bad: humility -4
say.is better: roi -3, asks-criteria 9, accepts 8, acknowledged -6
say.is com: humility -4
say.is correct: humility 3
say.is difficult: data 3
say.is done: data 4, humility -4
say.is down: data 2, humility -4
say.is due: entitlement 5
say.is ear: data 5, humility 6, answer 4
say.is empty: roi 3, acknowledged 17
say.is enough: humility -6
say.is fair: entitlement -6, unknown -7
say.is fine: roi -4, offers-material 6, accepts 7, concedes -7, acknowledged 4, asks-fact 8, asks-deed -6
say.is finish: humility -4
say.is for: humility -4, answer -6, arrogance 8, entitlement -4, acknowledged -8
say.is free: data -3
say.is from: answer 6
say.is generou: roi -4
say.is gone: roi -4
say.is good: humility 10, answer 6, complaint -6, other-form 2, asks-criteria 8, asks-date 5, accepts 5, acknowledged 13
say.is happy: data 3
say.is hard: humility 2
say.is his: data -3, humility 8, arrogance -4
say.is how: acknowledged 8
say.is hr: asks-criteria -8
say.is i: data -8, roi -3, humility 3
say.is important: humility 6
say.is in: roi -6, later-payment -8, offers-check 9, asks-date 7
say.is it: data -5, humility -7, later-payment 6, accepts 7, acknowledged -11, credit 3, asks-meaning 8, asks-fact 8, asks-leave 15, corrects -11
say.is just: roi -3, humility 3
say.is left: data -6, complaint 5
say.is less: roi 2, humility -3, answer -4
say.is like: answer -3
say.is love: humility 4
say.is maybe: roi 4
say.is me: humility -3, arrogance 7
say.is mine: roi 4, humility -7, arrogance 6
say.is miss: arrogance 6
say.is more: humility 6, offers-check -7
say.is my: data 6, humility 2, complaint 5, acknowledged 7
say.is near: humility 4
say.is next: entitlement 4
say.is nice: humility 3
say.is no: humility -3
say.is normal: humility 4
say.is not: data 3, entitlement -3, complaint 9, concession -6, other-pot 9, asks-date 4, accepts -6, thanks -12, others-got -12, asks-verdict -5, refuses 6
say.is noth: roi 4, concession 7
say.is now: roi -3
say.is of: answer -4, complaint 5
say.is off: humility 2
say.is ok: acknowledged 8
say.is okay: roi -5
say.is on: roi 5, offers-material 9, acknowledged -10, credit 9
say.is one: roi -4
say.is only: roi -4, humility 3
say.is paid: data -3
say.is plenty: roi -4
say.is possible: humility 3
say.is rather: roi 4, complaint 5
say.is real: data -2, roi -3, humility 5
say.is reasonable: humility 5
say.is right: data 5
say.is sav: roi 3
say.is short: humility 5
say.is since: data 4, humility -4
say.is sitt: roi 4
say.is small: roi 4, answer -4
say.is so: humility -3, answer -4
say.is some: later-payment 6
say.is someth: roi -4, humility -4
say.is still: roi 2, humility -6, answer 3
say.is taken: answer 4
say.is that: data -6, roi -4, answer -5, ultimatum -6, complaint 6, undermining 8, stuffing 5, asks-criteria -4, acknowledged -7, asks-fact 16, asks-deed -4
say.is the: data -4, humility -6, complaint 6, other-form 3, offers-check -5, asks-date 5, in-writing 5, accepts -4
say.is their: humility 4
say.is then: answer 3
say.is there: humility 6, answer 5, arrogance -7, other-pot 10, asks-money 6, asks-fact -12, asks-deed -7, insists 10
say.is this: humility 4, answer -3
say.is tight: data -3, humility 4
say.is to: data -5, roi -4, complaint 3
say.is too: data -8, roi -6, other-form 8, asks-deed 9
say.is under: data 3, roi 5
say.is usual: humility 5
say.is very: humility 4
say.is what: data 5, roi 5, humility -6, corrects 9
say.is when: data -6
say.is where: humility -4
say.is whether: roi -3, arrogance 6
say.is why: data -3
say.is with: concession 5
say.is worth: roi 10, humility -4
say.is written: roi 6
say.is wrong: roi -4, humility -3
say.is yes: humility -4
say.is your: humility -5, answer -3, ultimatum 5, asks-process -8
say.iso: data -4, humility -3
say.iso #: data -4
say.isotonic: answer -4, jargon 8
say.issu: humility -4
say.it: data 3, humility 3, ultimatum -6, jargon -8, stuffing -5, placeholder -6, concession 4, later-payment 6, offers-check 7, asks-meaning -5, asks-fact -5, asks-leave 9, asks-verdict -8
say.it #: other-form -8, offers-check -11, credit 5, said-before 7
say.it 'd: data -4, arrogance 8, entitlement 9, asks-backing 7
say.it 'll: data 5, humility -3, answer -6
say.it 's: humility -6, arrogance 2, jargon 5, concession 5, split -9, later-payment -2, concedes 11, credit -9, corrects 10, asks-verdict 4, refuses 7
say.it @: roi -2
say.it _ #: data 6, roi 5, answer 6, later-payment -7, next-step -7, acknowledged -5, corrects 6
say.it _ 'd: data -5, roi -4, asks-date -8, accepts 8
say.it _ 'll: data -4, humility 7, concession 6
say.it _ 'm: data 4, roi 4, humility 3
say.it _ 's: acknowledged 11
say.it _ 've: roi 4, humility 3
say.it _ @: roi 4, answer 6, complaint -5, next-step 7, asks-meaning 7, asks-deed 3
say.it _ a: data -4, answer -3, arrogance -5, ultimatum 8, entitlement -7, undermining 3, jargon 11, pays-from-gain -9, other-form -7, asks-criteria -5, asks-backing -9, accepts -8, competing-offer 6, acknowledged 4, credit 8, asks-fact -12
say.it _ about: humility 3, ultimatum 6, complaint -6, undermining 8, offers-check 9, said-before 4
say.it _ above: humility -4
say.it _ again: humility -3, asks-date 5
say.it _ all: complaint -6, offers-check 16
say.it _ already: humility 5
say.it _ also: data -2, concession 7
say.it _ alway: humility -3, answer -3, complaint 6
say.it _ an: roi -3, undermining 6, asks-date -7, acknowledged -4, credit 6
say.it _ and: data 8, roi 3, humility 6, entitlement -8, complaint -8, concession 11, later-payment 11, acknowledged 11, asks-leave 7
say.it _ another: roi 4
say.it _ any: data 3, roi 3, humility 5
say.it _ anyone: humility 3, acknowledged 7
say.it _ approv: data 3
say.it _ april: roi 3, humility 5
say.it _ around: roi 6
say.it _ as: roi 2
say.it _ ask: entitlement 6
say.it _ at: data 3, humility -7, complaint 8
say.it _ away: humility 6
say.it _ back: complaint 8, competing-offer 8
say.it _ bad: data 6, roi 4, humility -5
say.it _ bas: entitlement -6
say.it _ be: arrogance -5, complaint -5, concession -4, asks-process 6, sets-bar -11, accepts 3, credit 11
say.it _ because: data -6, roi -3, humility -5
say.it _ been: data 7, humility -5, asks-fact -6
say.it _ before: data 3, roi -3, answer 4, acknowledged 8
say.it _ better: offers-material -7
say.it _ big: answer -3
say.it _ bonu: roi -3
say.it _ but: humility 4, answer 4, acknowledged 8
say.it _ call: data 4
say.it _ can: answer -4, acknowledged 16
say.it _ clear: arrogance 5
say.it _ come: asks-money -8
say.it _ correct: humility -3, complaint 7
say.it _ cost: roi -5, humility 5
say.it _ count: humility 4
say.it _ day: data 3
say.it _ difficult: humility -7, answer -3, undermining 10, acknowledged -7, unknown 6
say.it _ do: data 3, answer -6
say.it _ does: roi -4, complaint 5
say.it _ done: data 5
say.it _ down: roi 4, in-writing 6
say.it _ ear: data 5, humility 7, answer 5
say.it _ easy: humility -4
say.it _ enough: data 4, roi 3
say.it _ even: humility -5, ultimatum 3, entitlement 6, complaint 5
say.it _ every: humility 5, answer 3
say.it _ exact: complaint 6
say.it _ fair: humility -8, answer 3, acknowledged -4
say.it _ fine: data -2, roi -3, humility -4, answer -5
say.it _ finish: humility -4
say.it _ for: roi 7, answer 5, entitlement -5, pays-from-gain 10, asks-backing 7, offers-check -13, asks-date 10, acknowledged -9, credit 11
say.it _ from: refuses -8
say.it _ front: roi 5, humility -4
say.it _ go: roi 3
say.it _ going: data -4
say.it _ gone: roi 4, answer -4, undermining 6, concession 6, other-form 10
say.it _ good: data 4, roi 4, answer 4, concession -8, acknowledged 8
say.it _ got: data 3, humility 4
say.it _ hard: answer -3
say.it _ have: roi -3, humility -3, answer -5, offers-check 10
say.it _ held: data 3, roi 3
say.it _ here: humility 2
say.it _ his: humility 6, arrogance -5, complaint -5
say.it _ how: complaint 5
say.it _ hr: data -2, humility -4, next-step 12
say.it _ i: answer -2, arrogance -8, undermining 10, asks-meaning 9, asks-fact -9, asks-deed 9
say.it _ if: answer 6, other-form -6, asks-criteria -11, offers-check 16, asks-fact -7, asks-leave 10
say.it _ in: answer 8, ultimatum -6, entitlement -5, offers-check 8, asks-date 5, in-writing -7, credit -10, asks-fact 8, asks-leave -12
say.it _ into: humility 3
say.it _ is: roi 3, complaint 6
say.it _ it: roi 4, humility -8, undermining 18, offers-check 10
say.it _ itself: roi 3, humility 2
say.it _ january: humility 5
say.it _ june: humility 4
say.it _ just: roi 4, humility -4, concession -7
say.it _ keep: humility 6, complaint -4, concession 5
say.it _ kind: data 3, roi 4
say.it _ less: data -4, humility 4
say.it _ like: humility -3, ultimatum 5, entitlement -6
say.it _ live: data 4, humility -2
say.it _ load: roi 4
say.it _ look: asks-criteria 8
say.it _ make: humility -4
say.it _ march: roi 4, humility -5, asks-date -6
say.it _ may: data -3
say.it _ me: data -4, complaint -3, offers-check 9, credit 10
say.it _ mine: roi 5, humility -6, answer 4
say.it _ monday: roi -3
say.it _ month: roi 3, humility -4
say.it _ more: roi 3
say.it _ morn: roi 3
say.it _ most: credit 10
say.it _ much: humility 4, undermining -4
say.it _ my: data -7, answer 3, ultimatum -6, complaint -3, concession 5
say.it _ myself: humility 3
say.it _ never: answer -3, complaint 6, undermining -7
say.it _ next: data 6
say.it _ night: data 7, arrogance 5
say.it _ no: roi -5, humility -5, asks-meaning 7
say.it _ normal: roi -3, humility 4
say.it _ not: data -3, arrogance -4, complaint -6, undermining 9, concession -2, pays-from-gain 9, offers-check 6, next-step 6, accepts 8, asks-meaning -6, unknown -10, corrects 12, asks-verdict -8
say.it _ now: data -4, roi -5
say.it _ off: data 3, roi -4
say.it _ okay: asks-date -9
say.it _ on: data 6, roi 6, humility -4, offers-check 10, in-writing -9, credit -7
say.it _ once: data -3
say.it _ one: data 5, asks-process -6
say.it _ only: roi -4, humility -4, entitlement 7, complaint -5, concession 8, acknowledged -6
say.it _ or: roi 4, answer -4
say.it _ other: arrogance 4
say.it _ our: humility 4
say.it _ out: roi 3
say.it _ over: roi -5, humility 4
say.it _ owed: entitlement 9
say.it _ paid: data -4, humility 5, asks-date 10
say.it _ paper: humility -3, in-writing 9
say.it _ part: humility 3
say.it _ pass: roi 3
say.it _ pay: data -3, answer -4, later-payment 10
say.it _ perhap: humility -5, undermining 6
say.it _ put: humility -5
say.it _ quiet: answer 2
say.it _ quite: complaint 5
say.it _ read: roi 4
say.it _ real: humility -5, acknowledged -7
say.it _ right: roi -2
say.it _ round: answer -4
say.it _ safe: roi 6
say.it _ says: humility -3, placeholder 5
say.it _ she: roi 2
say.it _ short: roi 2
say.it _ sign: data 3, complaint 8
say.it _ simp: arrogance 4
say.it _ since: data 3, answer 4
say.it _ small: answer -4
say.it _ so: ultimatum 7, undermining -6, split 11
say.it _ some: data -6
say.it _ somebody: entitlement 4
say.it _ someth: roi -2
say.it _ sort: data -4, humility -3
say.it _ still: data 7, arrogance -7, asks-date -5
say.it _ tell: humility -3
say.it _ than: data -3, humility 7, answer 3, other-pot 9
say.it _ that: roi 6, arrogance -6, ultimatum 8, other-pot -6, asks-backing -7, offers-material 9, asks-date -4, accepts 6, acknowledged 3, credit -8
say.it _ the: roi 4, arrogance -8, complaint 10, undermining -5, split -9, offers-check -8, concedes 4, asks-meaning 5, asks-fact -5, feels 7, refuses 6
say.it _ their: humility 3, arrogance -4, next-step 8, asks-leave 9
say.it _ them: roi 4, arrogance 5, complaint -5
say.it _ then: answer 4, offers-check 7, asks-date 5, next-step 11
say.it _ there: roi 3, humility -4
say.it _ they: roi 3, answer 4, complaint -6, later-payment 8
say.it _ think: roi 4, humility -2, complaint 5
say.it _ this: data -3, humility 3, answer 4, ultimatum 5, complaint -7, concession -7
say.it _ through: data 4, humility -2
say.it _ time: roi -4
say.it _ to: data 9, roi 5, humility 3, answer 3, complaint 5, concession -7, next-step 8, asks-fact 9
say.it _ tonight: data 3, humility -2
say.it _ too: roi -4, humility 7, undermining -7, acknowledged 15, credit 6, asks-deed 11
say.it _ true: roi -3
say.it _ under: data -3, humility -6
say.it _ until: roi 4
say.it _ up: humility 2, answer 4, asks-deed -5
say.it _ us: humility -4, complaint 7
say.it _ wait: humility 5
say.it _ was: data -4, roi -3
say.it _ way: ultimatum 7
say.it _ we: data 2, asks-date 7, sets-bar 11
say.it _ wednesday: asks-date -8
say.it _ week: humility -4
say.it _ what: data 4, roi 4, accepts 6
say.it _ when: answer -5, complaint 7, acknowledged 6
say.it _ where: humility 4
say.it _ who: humility -3, answer -5, arrogance 5, asks-criteria 9
say.it _ with: data 2, humility -4, concession 3, accepts 4, credit 9
say.it _ without: humility 3
say.it _ worth: data -4, roi -5, humility 3
say.it _ writ: humility -3, asks-criteria 7, asks-date -6
say.it _ written: data -3
say.it _ year: acknowledged 7
say.it _ yes: data -4, sets-bar 8
say.it _ you: data 5, roi 4, answer 3, complaint -8, undermining -5, asks-process -6, asks-backing -10, offers-material 6, offers-check 10, asks-deed -5
say.it _ your: data 3, humility -5, answer -2
say.it a: entitlement 2, other-form 7, sets-bar 8
say.it after: humility 6, answer 7, later-payment 11, asks-date -7
say.it again: concession 8, in-writing -5, acknowledged 12
say.it against: humility 3
say.it all: data -5, asks-deed -4
say.it alone: data 3, arrogance 8, in-writing -5
say.it already: answer 5
say.it also: roi -4
say.it and: arrogance 5, complaint 4, undermining -3, split 7, accepts -7, competing-offer -6, credit -6
say.it any: data 2
say.it anyway: data -4, humility -4
say.it as: roi 2, humility -3, answer 4, arrogance -7, complaint -5, other-form 8, next-step 7, credit 5, asks-fact -9
say.it at: humility 3, arrogance -6, concession 5, later-payment 8, acknowledged -5
say.it back: data 5, humility -6, asks-date 12
say.it bad: humility 3
say.it be: data -4, roi 5, humility 4, answer 4, arrogance -8, undermining 6, concession -7, next-step -3, accepts 8, acknowledged 12, asks-leave 6
say.it became: data 4
say.it because: roi -2
say.it before: data -5, roi -5, humility 6, complaint -5, concession 6, asks-criteria 3, offers-check 9, asks-date 7, credit 7, asks-deed 8
say.it belong: data 4
say.it better: roi 3
say.it between: roi 4
say.it broke: humility -3
say.it brought: roi 5
say.it but: roi -5, complaint 7
say.it by: sets-bar 9, next-step 7, credit -7
say.it came: humility 5, answer 4
say.it can: data -4, roi -3, humility 5, answer -5, ultimatum 5, concession 7, later-payment 9, corrects 9, refuses 13
say.it clos: roi 3
say.it com: answer 4, entitlement 9, accepts 11
say.it come: roi 5
say.it cost: data -10, roi -12, humility 6, answer 3, pays-from-gain -12, other-form 13, feels 7
say.it could: roi -4, humility 6, complaint -4, later-payment 7, asks-date -5, asks-money -8
say.it count: humility 4, asks-fact 10
say.it depend: answer -7
say.it did: answer 5
say.it different: offers-check 7
say.it do: roi 3, concession 4
say.it does: data 9, humility 3, arrogance -6, entitlement -7, split 6, later-payment 10, sets-bar 6, refuses -3
say.it done: humility 4
say.it down: data -3, humility 10, acknowledged 4
say.it easy: humility -5
say.it either: humility -3, undermining 7, concession 5
say.it even: roi -6, humility 6
say.it every: answer 4
say.it fail: roi -3, humility 3
say.it fair: humility -5
say.it feel: roi -3, concedes 7
say.it first: data 4, roi 3
say.it for: data -5, humility 6, later-payment 14, asks-process 9, next-step 5, credit 14
say.it from: data -3, roi 4, arrogance 5, complaint -6, asks-process 10, acknowledged 9, asks-deed -10
say.it gets: roi -3
say.it go: roi -3, humility 10, refuses 6
say.it goes: data 6, roi -2, asks-deed 7
say.it got: humility 4
say.it had: data 4, humility -5
say.it has: data 3, entitlement 5, complaint 9, other-pot 8, offers-check -10
say.it have: data 4, roi 4, asks-date -8
say.it held: humility -3
say.it help: humility 3, answer 4, offers-check 10, in-writing 11, asks-meaning 7
say.it hold: complaint 6
say.it honest: data 3, roi 3
say.it i: humility 6, ultimatum -6, undermining 4, concession 10, offers-check 5, next-step 10, asks-fact -8, asks-deed 6
say.it if: humility -5, asks-fact -7, asks-leave -7, asks-deed 11
say.it in: entitlement -10, later-payment 7, other-form 7, offers-material -6, offers-check -7, in-writing 5, competing-offer -8, asks-deed 8, feels -8
say.it is: humility -3, arrogance -6, ultimatum -7, undermining 6, pays-from-gain -8, split -9, asks-criteria 10, competing-offer -8, acknowledged 6, credit -2, unknown -10, corrects 5, feels -10, refuses 5
say.it it: acknowledged 14
say.it just: humility -3, answer -6, complaint 5
say.it keep: humility -2
say.it land: humility 4, answer 4
say.it last: roi -3
say.it like: complaint -6, acknowledged 7
say.it look: data 3
say.it made: humility -4
say.it matter: humility -5
say.it may: answer -6, undermining 9, asks-backing 6
say.it mean: offers-check 7
say.it might: humility -4
say.it most: humility 4, concession 7
say.it mov: roi -2
say.it must: humility 6, answer 9, concession -6
say.it need: humility -3
say.it never: complaint 10
say.it next: data 4, roi 10, humility -7
say.it no: roi 5
say.it not: roi 2, humility 4, arrogance 8, other-form 8, offers-check 11
say.it now: offers-check 10, acknowledged -4
say.it off: data -7, roi -6
say.it okay: undermining 5, asks-leave 12
say.it on: data 4, humility 3, answer 7, complaint -6, undermining -5, offers-material 5, offers-check -5, in-writing 9, competing-offer 6
say.it only: humility -5
say.it or: asks-date 8
say.it out: data -5, roi -4, complaint 6, asks-process -7, offers-material 8, unknown 9
say.it over: roi -3, answer 5, asks-deed 8
say.it pass: roi 2, humility -3
say.it pays: roi 5
say.it please: humility -3, offers-check 5
say.it possible: humility 3
say.it real: data -4, roi -3
say.it return: roi 5
say.it right: data -3, roi -3
say.it run: humility 4, answer 4
say.it runs: answer 3
say.it sav: roi 7
say.it says: roi 4, humility 4, answer -6, offers-check -6
say.it should: data -6, roi 3, answer 7
say.it show: data -2, humility 4
say.it since: roi 8, humility -4
say.it so: roi -3, humility 3, undermining 4, placeholder 8, feels 8, refuses 10
say.it sound: data 2
say.it stand: roi 5, asks-date 7
say.it start: asks-date 13
say.it still: humility -5, offers-check 6, credit -9, asks-fact 9
say.it stop: humility -4
say.it tak: humility 2, complaint 6
say.it take: humility -3
say.it than: roi -4
say.it that: humility -3, ultimatum 5, other-form -6
say.it the: roi 4, humility 10, complaint -5, asks-process -10, offers-check -6, asks-meaning 13, refuses -7
say.it then: humility 2
say.it there: data -7, arrogance 4, complaint 5, concedes -7
say.it they: humility 3
say.it this: data -3, answer -8, ultimatum 5, asks-date -6, refuses 9
say.it through: roi -4, humility 4, answer 3
say.it till: roi -3, ultimatum -5
say.it to: data 5, roi 4, entitlement -8, complaint -9, undermining -5, asks-process -8, next-step 5, competing-offer -8, asks-fact -7, asks-leave 8, refuses 4
say.it today: complaint 5, concedes -5
say.it together: roi -3, credit 7
say.it too: data -5, humility 7, complaint -7, asks-date 5
say.it took: data 3, arrogance 7
say.it turn: answer 4
say.it until: roi 4, humility -3
say.it up: roi -4, answer -7, undermining 7, concession 12, offers-material 5, concedes 7, acknowledged 9
say.it used: data 4
say.it wait: data 6, roi 3, complaint 5
say.it was: roi -3, answer -7, undermining 9, concession 7, later-payment -9, asks-criteria -7, offers-check -10, asks-date -4, next-step -10, concedes 8, credit 7, asks-fact 7, asks-deed -6
say.it went: answer -4, complaint 9
say.it what: offers-check 7
say.it when: answer -4, asks-deed 8
say.it which: data 4
say.it will: data 3
say.it with: data 8, roi 5, humility 5, answer 7, arrogance -6, offers-check 6, asks-date -7
say.it without: data -5, roi -2, humility -5, credit 9
say.it work: roi -4
say.it would: roi -5, humility 4, answer 4, concession -9, later-payment -8, asks-process 11, asks-date 8, accepts 17, concedes -9, credit 8, refuses -6
say.it wrong: data -6, roi -5, humility 5
say.it you: data -4, roi -5, complaint -6, acknowledged 10
say.it yourself: data 5
say.item: roi 3, offers-material 8, asks-date 4
say.item #: humility 4
say.its: data 3, roi 3, complaint 5, corrects 7, said-before 8
say.its #: data 4, roi 5, humility 3, answer 3
say.its _ #: data -4, roi -3
say.its _ and: humility -3
say.its _ on: data 3
say.its about: humility 6
say.its first: humility 3
say.its not: humility 3
say.its own: humility -8, arrogance -5, complaint 6
say.itself: data 8, roi 5
say.itself and: humility 4
say.itself is: roi -4, humility 3
say.ja: humility -3
say.january: entitlement -7, complaint -1, concession -5, later-payment 10, offers-check 7, asks-date 12, next-step 7, credit -7, asks-meaning 3
say.january #: data 8, roi 4, humility -3, answer 6
say.january _ #: roi 4, humility 4
say.january _ a: answer -4
say.january _ i: data 4
say.january _ in: humility -3
say.january _ you: roi -3
say.january and: data 3, humility -4, complaint 8, later-payment -9
say.january is: humility -4, answer -4
say.january then: data 3
say.january when: roi 3
say.january with: roi 3
say.jeep: complaint 12
say.jira: data 4, humility -3
say.joanne: data -3, humility 7, other-form 14
say.job: data -6, roi 5, humility -9, complaint -5, pays-from-gain -7, in-writing 12
say.job _ #: data -4
say.job _ i: data -3
say.job and: answer 4
say.job description: roi -4
say.jobs: data -7, asks-deed 11, refuses 8
say.join: humility -5, entitlement 6, complaint 6
say.joint: humility 4, arrogance 4
say.jok: humility 4
say.joke: humility 8, acknowledged 9, asks-deed 12
say.journey: answer -7, stuffing 12
say.judg: answer 4, complaint 5
say.judge: data 5, humility 6, answer 6, arrogance 7, acknowledged 5
say.july: roi 4, concession -6, other-pot -5, later-payment 10, other-form 6, asks-backing -7, accepts 8
say.july #: next-step 10
say.july _ i: humility 3
say.july _ the: roi 3
say.july and: roi 3
say.jump: humility 4
say.june: data 2, roi 4, arrogance -10, asks-deed -8
say.june #: roi -3, humility -8, answer 4
say.june _ #: data -4, humility -4
say.june _ 's: data -4
say.june _ the: data -3
say.june and: humility 5
say.june i: answer -5, ultimatum 5, offers-check 6
say.june that: data -4
say.june the: data 3, answer -2
say.june then: roi 4, asks-date 7
say.junior: data -4, roi -11, humility -3, entitlement 6, other-form 6, insists 10
say.just: data -5, roi -4, humility -4, arrogance -6, ultimatum 6, entitlement -7, undermining 6, split 9, offers-material -8, asks-date -6, sets-bar -10, next-step -10, others-got -7, asks-verdict 10, refuses -6
say.just @: humility -3, answer -5, acknowledged -5
say.just _ a: humility -7, answer 4
say.just _ i: data 4, complaint 8
say.just _ it: data -4, roi -2, humility -4, concession 6
say.just _ me: data 5
say.just _ not: data 4, roi 4, undermining -9
say.just _ that: data -4, answer -3
say.just _ the: humility -3, answer -4, arrogance 6, ultimatum 3, other-form -7, asks-deed 8
say.just _ them: data 5
say.just _ to: complaint -10
say.just _ well: humility 5
say.just _ you: data 5, roi 5, humility -9, complaint 4, competing-offer 7, asks-deed 4
say.just a: humility 5
say.just as: data 7, humility 6
say.just ask: humility 4, asks-deed 8
say.just did: said-before 12
say.just do: answer 3, undermining -6
say.just keep: humility -3
say.just leave: other-form -9
say.just like: humility 2, answer 4
say.just say: ultimatum 8, competing-offer 11
say.just so: competing-offer 9
say.just that: arrogance 3
say.just the: other-form 11, acknowledged -9, corrects 7
say.just want: complaint -5
say.justice: roi -4, arrogance 5, entitlement 8
say.justification: roi 3
say.k: concession 6, concedes 7
say.k 's: data 5
say.kafka: data -4, humility -5
say.kalman: data -3, answer -3
say.keep: answer -4, ultimatum 7, concession 9, later-payment -10, in-writing -8, next-step 7, thanks -10, asks-money 10, asks-fact -10, insists 4, said-before 14
say.keep #: data 4, roi 7, answer 4
say.keep _ #: data -4, humility 5, asks-fact 6
say.keep _ for: roi -4
say.keep _ in: humility 4
say.keep _ it: data -3, roi -3
say.keep _ money: humility -4
say.keep _ of: humility -4
say.keep a: roi -4
say.keep it: data -3
say.keep my: data -3, ultimatum 5, acknowledged -5
say.keep the: data 3, roi 3, humility 6, complaint -8
say.keller: data 4
say.kept: humility 3, answer 3, offers-check -7, asks-deed 7
say.kept #: asks-deed 11
say.kept every: roi -4
say.kept it: data 3
say.kept the: humility 8
say.key: ultimatum 10, stuffing 6
say.keyboard: humility 5
say.keys: humility -4
say.kick: complaint 6
say.kid: data -5, roi -7, humility 5
say.kids: asks-date 6
say.kill: humility 3
say.kiln: data 3
say.kind: undermining 8, asks-criteria 11, concedes 4, acknowledged -5, thanks 15, asks-deed 6
say.kind _ me: roi 3
say.kind _ my: humility -4
say.kind _ to: humility 4, complaint 3
say.kind and: humility 7, thanks 11
say.kind of: roi -6, humility -5
say.kind to: roi 5, humility 4
say.kinda: roi 4
say.kinder: roi -3, humility 7
say.kiss: answer -4
say.kit: complaint 7
say.kitchen: roi 5, humility -3, answer -4
say.kne: roi -4, humility 2, entitlement 6
say.knee: humility 4
say.knew: credit 10, feels 8
say.knock: offers-material 7
say.know: data -4, humility 4, arrogance 7, concession -7, asks-process 5, offers-check -5, sets-bar -5, accepts -7, unknown 13, corrects -6
say.know #: roi -4
say.know _ 're: roi 3
say.know _ 's: complaint -4, acknowledged 4, asks-fact -5, unknown 11
say.know _ 've: other-pot 12
say.know _ a: humility -5
say.know _ and: data -4, roi -7, humility -3, acknowledged -5
say.know _ are: answer 2
say.know _ argu: data -5
say.know _ can: humility -5
say.know _ did: humility -4
say.know _ do: acknowledged 6
say.know _ have: humility -3
say.know _ he: complaint 7
say.know _ i: data 3, humility -7, answer -8, arrogance -7, undermining 6, concession 11, offers-material -13, next-step -8, feels 8
say.know _ is: roi 4, humility 11, undermining -7, acknowledged 4
say.know _ it: data -9, humility -4, answer -4, entitlement 11, acknowledged -8
say.know _ name: humility -4
say.know _ of: answer 3
say.know _ other: roi 4
say.know _ saw: humility 4
say.know _ that: roi -5
say.know _ the: data -2
say.know _ they: ultimatum 8, acknowledged -6
say.know _ to: next-step -6, asks-meaning 7
say.know _ was: humility 4
say.know _ you: roi 5, humility 4, asks-date -8
say.know a: data -3
say.know and: answer 5
say.know by: data -3, roi -3, humility -5
say.know from: humility -3
say.know how: humility 4, answer 4, asks-fact -9
say.know i: data 4, roi 4, humility 4, complaint -4, asks-date -9, acknowledged 8
say.know if: data 4, undermining 3, asks-criteria 9, asks-fact 12, feels 9
say.know is: roi -4, answer 3
say.know it: data -7, humility -6, arrogance 12, next-step -6, acknowledged -11
say.know me: arrogance -5
say.know my: answer 4, credit 7
say.know now: humility 4
say.know that: humility -3, acknowledged -7
say.know the: data 7, roi 9, humility 3, undermining -8, other-form 5
say.know there: humility 4, arrogance 5, complaint -4, acknowledged 7
say.know they: roi 7, humility 8
say.know what: roi -6, humility -9, answer -4, arrogance -6, ultimatum 13, complaint 4, undermining -5, concession 5, pays-from-gain -10, asks-criteria -14, offers-check 7, concedes 8, acknowledged -13, credit 13, asks-meaning -11, asks-money 9, asks-deed 10, unknown 12
say.know when: humility -3, answer -4
say.know where: humility -10, answer -5, complaint 4
say.know whether: humility 3
say.know which: answer 5
say.know who: data -6
say.know whose: data 4
say.know why: humility -4, arrogance -6
say.know you: data 2, roi 6, asks-deed -8
say.know your: humility 6, answer 4
say.knowledge: data -3, humility -4
say.known: roi -3, answer -6
say.korean: data 7, roi 5
say.kpi: roi -4, humility -3, answer 12, asks-process 6, asks-deed 6
say.kpi _ #: roi -3, complaint 5
say.kpi _ for: data 2
say.kpi sheet: roi -4
say.kpi was: roi -4
say.kpis: asks-deed 5
say.kyc: roi 3
say.lab: data 3, roi -4, humility -3, entitlement -5, other-form 8, acknowledged -6
say.lab _ #: humility 4
say.lab result: roi 3, humility -4, complaint 4
say.label: roi -4, humility 3, answer 4
say.labell: roi -3, humility 10
say.labell #: humility 4
say.labour: roi 4
say.lack: answer -3
say.lad: data -3, humility 7, answer 4, complaint -7
say.lad _ the: humility 3
say.lads: answer -2
say.lady: next-step 4, acknowledged 7
say.lady _ the: roi 2
say.lag: data 3, roi -5, jargon 7
say.lago: roi 6
say.lake: answer -4
say.lamp: roi -3, complaint 7
say.land: roi 5, answer 6, ultimatum -7, concession -6, other-pot 11, pays-from-gain 6, later-payment 6, asks-backing 7, acknowledged 16
say.land in: roi 3, humility -3
say.landlord: complaint 5
say.languag: humility 3
say.language: humility -3, answer 3
say.laps: roi 6, humility -5
say.laptop: data -3, humility -6, ultimatum 6, other-form -9
say.laptop and: complaint 3
say.larger: data -3
say.largest: roi -6
say.last: data 8, humility -4, arrogance 4, complaint 11, undermining -9, jargon -6, concession -5, other-form -10, asks-backing 14, sets-bar 11, concedes -9, corrects -11, insists -9
say.last #: data -3, roi -4, humility 6, later-payment 9, offers-check -5, feels 10
say.last _ #: data 9, roi 5, humility -2, credit -8
say.last _ 's: roi 2
say.last _ and: data -3, roi -3, humility 3, entitlement 7, complaint 3, asks-process 13, offers-check -11, asks-fact 12
say.last _ i: data -5, complaint 12
say.last _ in: humility -5
say.last _ is: asks-deed 7
say.last _ it: data 5
say.last _ of: roi -5
say.last _ they: data -3
say.last _ we: humility 4, concession 10, later-payment -6
say.last _ with: arrogance 7
say.last cycle: answer 4, entitlement 5
say.last day: ultimatum 4
say.last game: data 3
say.last month: roi -5, arrogance 7
say.last one: data -3, roi 5, humility -4, offers-check 6
say.last season: data 4, humility 3
say.last spr: roi -3, complaint 6
say.last summer: data 3
say.last time: data 3, roi 5, answer 4, sets-bar 14, next-step 6, credit -8
say.last week: answer -4, entitlement 5, next-step -3
say.last year: roi 2, complaint 7, later-payment -6, asks-date -6, next-step 3, acknowledged -14
say.late: ultimatum -5, concession -5, other-form -10, asks-process 7, acknowledged 8
say.late _ #: humility -3, complaint 4
say.late _ the: roi 3, humility 4, acknowledged 8
say.late on: roi 2
say.latency: data 3, humility -4
say.later: roi -4, humility 2, answer 5, complaint -7, later-payment 11, asks-date 14, next-step 12, acknowledged -9
say.later i: asks-date 7
say.later when: asks-date 8
say.laugh: data -6, humility -5, complaint 4, undermining 14, next-step 7
say.laugh _ the: humility -4
say.laugh and: data -3, roi -4, answer -3
say.laugh at: roi 3, answer 3, undermining 4
say.launch: data 4
say.launch in: roi 3
say.law: roi -3, humility 3
say.lawyer: answer 4, complaint -6
say.lay: humility 4
say.lead: data -4, roi -4, humility -4, entitlement 11, complaint -9, others-got 11
say.lead _ #: roi -4, entitlement 8
say.lead _ not: data -4
say.lead and: roi -4
say.lead at: humility 4
say.lead in: data 5, roi 4
say.lead is: humility -3, answer -3
say.lead the: roi -3
say.leadership: answer -2
say.leak: data 7, roi 7, humility -2, pays-from-gain 4
say.leak #: data 4, roi 3, humility -3
say.leak _ the: roi 4
say.lean: humility -3, stuffing 7
say.learn: data -9, roi -11, answer -6, arrogance 8, undermining 2, concession 6, other-form 12, asks-date 6, thanks 8
say.learn from: humility 7
say.lease: data 5, roi 11, entitlement 6
say.least: data -4, humility 5, answer 5, ultimatum -7, entitlement 8, complaint 4, other-form 14, next-step -5, concedes 10
say.least #: data -4, answer 4
say.least a: entitlement 4, complaint 5
say.least of: roi 3
say.least the: answer -3
say.leather: humility -5, answer -4, complaint 9
say.leav: roi 2, humility -6, answer -6, arrogance -6, ultimatum 2, asks-backing 8, asks-deed -6, feels 7
say.leav #: data -4
say.leave: roi -3, ultimatum -9, complaint 6, other-form -18, offers-material 14, in-writing 4, next-step 12, asks-deed 1
say.leave _ bonu: answer 6
say.leave _ i: concession 6
say.leave _ the: data 4, roi 2
say.leave _ there: complaint 6
say.leave _ with: concession -6
say.leave a: humility 3
say.leave and: humility 7
say.leave for: humility 5
say.leave it: data -4, roi -3, humility -10, answer -10, complaint 7, concession 8
say.leave on: humility -4
say.leave the: data 5, roi 3, humility 5, concession -10, later-payment 8, other-form -8, offers-material 12
say.leave them: humility 2
say.leave with: humility 4
say.led: roi 4, stuffing 9
say.leed: data 4, roi 4
say.left: humility -7, other-pot 8, other-form 3, asks-criteria -8
say.left _ #: complaint 6
say.left _ the: complaint 5
say.left and: humility -3
say.left for: answer -4
say.left in: answer 4
say.left it: roi -2
say.left out: roi -4, humility 6
say.left over: roi 4
say.left the: roi -4, humility 2
say.left to: arrogance 8, complaint -3
say.leg: data 4
say.legal: data -8, roi -8, humility 4, answer 4, offers-check 6, acknowledged -6
say.legend: asks-date 6
say.legitimate: humility 5
say.lent: answer -3
say.less: data 10, roi 6, answer 5, pays-from-gain 9, offers-material -7, offers-check 6, asks-date -8, competing-offer -8, said-before -7, refuses 9
say.less #: roi 4
say.less _ #: roi 5, answer 3, refuses 7
say.less _ i: data -4
say.less _ month: data 5, answer -3
say.less _ that: roi -4
say.less _ the: data -3, roi -4, humility -4, pays-from-gain -10, acknowledged -7
say.less _ what: data -3
say.less and: roi 5
say.less at: data 3, roi 3
say.less every: data 5, roi 5, answer -3
say.less in: humility -5
say.less is: humility 3
say.less it: roi -4
say.less of: data 2, roi 4
say.less so: roi -5, complaint 5
say.less than: data -6, roi 6, humility -9, offers-check -10, next-step -6
say.less to: humility 4
say.lesson: data -3
say.let: humility 4, answer -3, arrogance 8, ultimatum 5, concession 8, asks-backing -7, accepts 6, competing-offer 6, asks-leave 9
say.let #: data 3, ultimatum 4
say.let 's: data -13, roi -6, humility -5, answer -4, arrogance 7, ultimatum -8, concession 12, offers-check -8, accepts 3, acknowledged -1, feels 5
say.let _ #: data 3, humility 4
say.let _ ask: acknowledged 6
say.let _ be: answer 4, arrogance 4, concession -6
say.let _ come: humility 3
say.let _ do: accepts 6
say.let _ finish: humility 7, answer 4
say.let _ go: data 4, roi 5, humility 3, complaint -5, concession 9, asks-deed 7
say.let _ have: humility 3, answer 4, other-form 6
say.let _ just: humility -4
say.let _ keep: data -3, humility 4
say.let _ know: humility -4, entitlement 5, asks-deed 5
say.let _ look: data 4, concedes -5
say.let _ make: data -4, roi -3
say.let _ not: concession 7
say.let _ pass: humility -3
say.let _ say: data -4, humility 7, undermining 7, asks-date -5
say.let _ see: complaint 9
say.let _ talk: arrogance 9, acknowledged -6
say.let _ tie: data -4
say.let _ write: in-writing 15
say.let go: roi 3
say.let her: roi -4, complaint 6
say.let him: answer -3
say.let it: data 2, humility 6, answer 4, later-payment 7, acknowledged 13
say.let me: roi 4, humility -4, arrogance -9, ultimatum -7, entitlement 6, concession -6, offers-material 10, next-step 14, accepts -8, asks-leave 10
say.let the: ultimatum 5, other-form 6
say.let them: roi -5, humility -5, arrogance 10, asks-date 7, sets-bar 8
say.let us: undermining 8
say.let you: data 5, humility 2
say.lett: roi -3, humility -4, answer -3, complaint 5
say.lett me: humility -3
say.letter: data 4, humility -5, answer 4, arrogance -11, complaint -9, undermining -6, offers-material 12, offers-check 4, in-writing 14, accepts 8, asks-leave 11, refuses -7
say.letter #: data 3, humility -3
say.letter _ #: data -3, offers-check 6
say.letter _ the: data -3, roi -4, humility 4, answer 4, in-writing 7, asks-deed 5
say.letter and: roi -2, humility -7
say.letter by: humility 2
say.letter for: roi 4, answer 4
say.letter from: ultimatum 5
say.letter of: offers-check 4, asks-deed 4
say.level: data -5, offers-material 7
say.level guide: roi -5, humility 4
say.leverag: stuffing 11
say.library: roi 5
say.licenc: roi -2, humility -4
say.licence: data -4, answer -2
say.license: roi 5
say.lid: data 4
say.lie: roi -6, humility 4, answer -4, complaint -7
say.lie awake: humility 3
say.lies: humility 6
say.life: data 3, answer -6, concedes 5
say.lift: data 8, entitlement -5, complaint 9, asks-date 7, acknowledged 7
say.lift #: roi 4
say.lift _ the: roi -4, humility -4
say.lift it: data 3
say.lift the: data 4, roi 6
say.light: data -6, roi -4, answer -4, arrogance 5, complaint 7, asks-date -5, acknowledged 13
say.light _ the: roi 3
say.light in: humility 5
say.light on: arrogance 5, complaint 4
say.lik: humility -4, answer 3
say.like: arrogance 3, entitlement -4, undermining 6, other-pot -7, split 7, asks-date -7, competing-offer -10, credit -5, asks-meaning 5, asks-leave -6, asks-deed -6, refuses -11
say.like #: humility -2, arrogance -7, undermining 5, asks-meaning 8, unknown 12
say.like @: humility 2
say.like _ 's: arrogance 8
say.like _ @: data 4, roi 6, humility -5
say.like _ a: answer -3
say.like _ and: answer 2, arrogance 5
say.like _ ask: data 5, answer 3
say.like _ be: humility -4, complaint 7, offers-material 8
say.like _ bonu: data 5, humility -12, refuses 7
say.like _ discus: data 5, roi 3, humility 2
say.like _ do: data -3
say.like _ for: humility 3
say.like _ hear: humility 2
say.like _ i: roi 6, humility 4
say.like _ if: data -4
say.like _ is: humility -4
say.like _ it: concession 5, asks-meaning 10
say.like _ know: asks-criteria 7, asks-backing 8, next-step -4, asks-fact 10
say.like _ of: roi 5
say.like _ on: data -3
say.like _ request: data 5
say.like _ see: roi -4, humility -7, asks-deed 7
say.like _ show: roi 4
say.like _ speak: complaint 4
say.like _ that: data 2, humility -3
say.like _ the: humility -5
say.like _ time: humility -3
say.like _ to: data -3, roi -6, humility 8, complaint -4, undermining -6, asks-process -6, asks-backing 9, corrects 6
say.like _ we: roi 3
say.like _ you: arrogance 5
say.like a: humility 5, answer 4, pays-from-gain 10, other-form -6, asks-fact -3, refuses 5
say.like i: data 4, roi 5, humility -5, answer -4, arrogance -5, asks-fact 11
say.like is: roi -2
say.like it: data -5, humility -1, refuses 6
say.like me: arrogance 9
say.like my: answer 4, arrogance 5
say.like that: data -3, ultimatum 6, accepts 6, acknowledged 5
say.like the: roi 5, arrogance -9, asks-deed 3
say.like this: roi 6, humility 10, entitlement -5, other-form 12, asks-criteria 11, asks-deed -5, feels 10
say.like to: complaint -9, concession -8, asks-process 11, offers-check -7, asks-date -4, accepts -7, credit -3, thanks 9, asks-fact 9
say.like we: humility -2, complaint 6
say.like you: data -3, roi -3, humility -3, answer -3, asks-backing 6
say.like your: humility 3
say.limb: roi 3
say.limit: humility 5, complaint -7, credit 5
say.limit _ the: data 6, roi 3
say.lin: roi -4, answer 4, offers-material 4, in-writing 6
say.lin on: humility 4
say.line: data 5, humility -2, answer 5, ultimatum -6, complaint -6, other-pot 14, asks-process -13, asks-backing 9, sets-bar -8, competing-offer -4, acknowledged 4, asks-meaning 6, asks-deed 7
say.line _ #: data 2, roi -3, pays-from-gain -10
say.line _ i: answer -3
say.line _ in: humility -5
say.line _ it: roi 3
say.line _ that: roi -3, humility 3
say.line _ the: roi -4, humility 5, answer 3, other-form 7, offers-material -9, asks-deed 8
say.line _ you: humility -3
say.line by: data -3, humility 6
say.line for: data 3, humility 3
say.line in: data -4, in-writing 10, next-step -7, asks-fact 6, asks-deed 8
say.line is: arrogance 5, asks-date 8, acknowledged 13
say.line of: roi -5, other-pot -8
say.line or: roi -3, answer -3
say.line to: roi -3, answer -4, arrogance 4
say.line was: roi 6
say.link: data 4, answer 5, asks-date 10, sets-bar 8
say.link to: data 3
say.linkedin: answer 3
say.list: data 6, humility 6, answer 9, complaint -9, later-payment 6, other-form 6, next-step 7, credit 15
say.list #: data 2, roi 4
say.list _ the: data -2, humility 3
say.list and: answer -4
say.list in: data -3
say.list of: next-step 9
say.listen: data 5, roi 6, humility 7, answer 8, arrogance 6, entitlement -5, asks-date 7, credit 8, thanks 7, asks-deed -8
say.listen _ the: humility -5
say.listen to: arrogance 8
say.literal: humility -3
say.little: complaint -7, pays-from-gain 7, other-form -8, asks-criteria 11, feels 14
say.little _ #: data 3, roi 3
say.liv: data -7, answer -6, concedes 7
say.live: data -2, humility -4, arrogance -9, other-form -10, next-step -7, acknowledged -6
say.live _ #: data -4, roi -3
say.live _ it: humility -4
say.live _ that: accepts 8
say.live on: roi -6
say.live with: data -3, later-payment 12
say.load: complaint -5, credit 4, asks-deed 6
say.load _ #: roi -6
say.loan: data 4, roi 10, humility 3
say.lobby: data 4, humility -4, complaint 7
say.lock: data 5, complaint -5
say.locum: data 3, roi 2
say.log: data 4, roi 5, answer 9, offers-material 9, offers-check 8
say.log #: data 4
say.log and: roi -3
say.log in: complaint 4
say.logg: humility 3
say.logg in: humility -3
say.logical: humility 4, acknowledged 12
say.login: data 3, roi 5, arrogance 6
say.logo: data -3, roi -5, answer -8, arrogance 3, complaint 8
say.logo and: answer -4
say.logs: humility -3, offers-material 8
say.lol: humility -2, ultimatum 5, asks-criteria 8, asks-date 5, asks-meaning 9, refuses 8
say.london: complaint 6
say.long: data 2, roi -5, answer 6, ultimatum 8, undermining -9, placeholder 8, offers-check 6, sets-bar -9
say.long _ i: data 6, roi 3, humility 6, answer 3
say.long _ it: humility 4, answer 4
say.long as: data 5, roi 6, humility 8, answer 5
say.long enough: complaint -3
say.long weekend: data -4, roi -4
say.longer: arrogance -5, concession 6, pays-from-gain 6
say.longer _ #: data -3
say.longer _ a: roi -2
say.longer _ it: data 5
say.longer _ the: data 3
say.longer _ to: humility -3
say.longer pay: roi 4, humility 4
say.look: data -6, humility 3, complaint -5, asks-backing -10, offers-check 5, acknowledged 2, thanks 6, asks-meaning -9, unknown 11
say.look _ #: humility -4
say.look _ a: corrects 7
say.look _ and: roi -4
say.look _ for: humility -3
say.look _ how: roi 4, complaint 5
say.look _ i: roi 4, humility -4
say.look _ in: humility 5
say.look _ it: roi -3
say.look _ me: answer -3
say.look _ on: roi -3, answer 4, concession -5
say.look _ that: data -5, humility -3
say.look _ the: data -3, humility -4, arrogance 4, asks-date -3
say.look _ to: humility -3
say.look _ up: answer -4
say.look _ what: roi 4, humility -4, answer 3, complaint -5, others-got 9
say.look _ when: answer 4, ultimatum 4
say.look _ you: next-step 5
say.look _ your: answer -3
say.look after: data -4, roi -6
say.look again: humility -3
say.look at: answer 6, complaint -9, offers-check -5, concedes -6, competing-offer 8, asks-deed 4, refuses 6
say.look for: data 5, answer -5
say.look i: data -5, humility 4, complaint 5, acknowledged 7
say.look in: answer 4
say.look it: offers-check 7
say.look like: answer 4, ultimatum 3, next-step -7
say.look up: data -3
say.loop: roi -5, humility -3, answer -3
say.lord: humility -4
say.lorr: roi 4
say.los: roi 10, offers-check 7
say.lose: roi -2, answer -6, arrogance 2, concession 9
say.lose the: roi -5, humility -3
say.loss: answer -5
say.loss _ #: data 6
say.lost: answer 4, arrogance -15, concession -6, later-payment -7, asks-meaning 9, feels -11
say.lost #: data -7, roi -5, humility 7
say.lost _ the: data 6, roi -3
say.lost a: data 4, roi 7
say.lost and: roi -3
say.lost in: data 4
say.lot: data 3, roi 5, arrogance -6, ultimatum 5, complaint 6, accepts 7
say.lot _ #: complaint 5
say.lot _ than: roi 5
say.lot _ the: arrogance 5
say.lot and: roi 6
say.lot for: data 3
say.lot more: roi 3
say.lot of: data -3, roi -3, answer -4, pays-from-gain -9
say.lot to: humility 4
say.lots: data -3, roi -3, humility 5
say.lots of: data -4, humility 5
say.loud: roi -5, humility 4
say.louder: roi 2, humility 3
say.lov: roi -3, answer -4
say.love: answer -2, arrogance 13, entitlement -8, undermining -6, other-form -6
say.love but: humility -3, arrogance 5
say.love thank: answer -4
say.love the: humility -4, complaint 4
say.low: humility 5, asks-deed 8, refuses 17
say.lower: data 4, humility 6, arrogance 9, entitlement 3, complaint -6, asks-criteria 7
say.lower end: humility 4, entitlement 5
say.lowest: data -3
say.loyalty: answer -4
say.luck: roi -2, undermining 10, later-payment 7, acknowledged 7, feels 7
say.lucky: roi -3, undermining 9
say.ludmila: humility 4
say.lunch: humility 5, answer -3, arrogance 10, pays-from-gain 5, offers-check -7, credit 7
say.lunch and: credit 10
say.lunch with: ultimatum 8
say.lund: data 3, roi 4
say.luz: humility 5
say.lying: roi -6
say.m: data -3, humility 3, complaint 6
say.ma'am: answer -2, concession -7, next-step -9
say.ma'am i: data 4
say.machin: data 5, roi -5, humility -3, answer -3
say.machine: data -5, roi -9, humility 6, complaint 9, asks-backing 8
say.machine and: answer -5
say.mad: data 4, roi 5
say.madam: humility -7
say.madame: humility 6, credit 12
say.made: data -4, roi -4, answer 4, ultimatum -5, credit -7, refuses 11
say.made _ in: roi 4
say.made for: humility 3
say.made it: humility 4, complaint 6, offers-material 5, credit 7
say.made me: humility -3, answer 4
say.made that: humility 4
say.made the: roi -4, humility 10, answer 5, complaint -5
say.magic: answer -4
say.mail: roi 4, humility -5, arrogance -6, ultimatum -6, offers-material -4, asks-date -5, in-writing 11, accepts 7, credit 6, asks-fact 6, asks-deed -11
say.mail _ the: humility 4, in-writing -7
say.mail from: data 5, roi 3
say.mail you: humility -3, offers-check 8, asks-date -8
say.main: humility -5, complaint -6, other-form 9
say.main point: data 3, roi 4
say.maintenance: data 6, roi 3, humility -5, refuses 7
say.major: roi 3, asks-date -7
say.mak: humility 3, answer -6, arrogance 5, ultimatum 2, entitlement 5, undermining 9, concession 6, acknowledged 7
say.mak #: roi 4
say.mak _ #: roi 3
say.mak a: humility -3
say.mak it: roi -5
say.mak me: roi -3, humility -3, asks-date -6
say.mak sense: humility 7, acknowledged 13
say.mak time: humility 5
say.make: data -4, roi -4, arrogance 8, concession 3, asks-process -7, asks-criteria 9, offers-material -8, acknowledged 11, corrects -9
say.make #: data -5, roi -3, acknowledged -7
say.make _ #: humility 6, arrogance 5
say.make _ a: data -4, sets-bar 10, feels 8
say.make _ easy: humility -4
say.make _ more: data 6, roi 4, humility -6
say.make _ the: data 4
say.make a: roi -3, humility 4, asks-leave 7, asks-deed 5
say.make it: data -5, humility 7, answer 6, asks-deed -7
say.make me: roi -5
say.make that: roi 3
say.make the: roi -10, humility -3, arrogance 7, entitlement 11
say.make you: data 5, roi 6
say.maker: ultimatum 5
say.man: data -3, humility -5, entitlement 6, next-step -6, acknowledged 6
say.man 's: answer -4, arrogance 3
say.man _ a: data -3, roi -3, arrogance 4
say.man from: humility -3
say.man who: humility 3
say.man with: answer 3
say.manage: humility -3, answer -5, complaint 6
say.management: data -5, acknowledged 8
say.manager: humility -4, arrogance 6, entitlement 7, complaint -3, concession -6, other-form -9, asks-date -8
say.manager @: data 4
say.manager and: humility 3
say.manner: humility 5
say.manual: roi -3, arrogance 7, ultimatum 7, sets-bar 5
say.many: data -4, roi 7, complaint 8, offers-material 12, sets-bar -8, credit 15
say.many #: roi -5, humility -5, asks-date 9
say.many _ my: roi 5
say.many _ over: data 4, roi 4
say.many tim: data 6, roi 13
say.map: humility 8, arrogance -4, complaint -5, next-step 10
say.map and: answer 3
say.mar: humility 5
say.march: answer -5, arrogance -6, complaint 6, pays-from-gain -7, asks-date 13, competing-offer -5, asks-deed 9, corrects 15
say.march #: data 5, humility -4, asks-date 5
say.march _ and: humility -3
say.march _ i: roi 4, complaint 7
say.march _ the: roi -3
say.march _ was: answer -7
say.march _ we: data 2
say.march _ you: data 4, humility 2
say.march and: data 4, complaint 6
say.march as: data 3
say.march before: roi -3
say.march is: humility 4
say.march that: data 3
say.march the: humility -3
say.march we: asks-date 6
say.march which: roi 6
say.margin: roi 4, humility 3, answer -8, complaint -7, jargon 10
say.margin _ #: data 3
say.margin is: humility 3
say.mark: data 3, humility 2, offers-material 5, offers-check 7, acknowledged -8, asks-fact 7, asks-deed 11
say.mark it: humility -3, offers-material 9, offers-check 6, acknowledged -6
say.market: data -4, roi -5, humility -5, answer -4, entitlement 13, complaint 6, other-form -10, asks-date 7, acknowledged 5, asks-deed 10
say.market _ #: data 3, humility 4, entitlement 4
say.market is: complaint 6
say.marriage: data -4, humility -3, entitlement 10
say.mast: roi 3, arrogance 4
say.master: data -3, humility 5, arrogance -5
say.match: humility -4
say.mate: roi -3
say.maternity: humility -4
say.math: answer 3
say.matrix: humility 3, answer -4
say.matron: data 3, humility 4
say.matter: humility 7, answer -4, concession 13, concedes 13, thanks 12, asks-deed -6
say.matter _ a: humility 3
say.matter _ than: humility 3
say.matter _ to: humility 5
say.matter and: data 4, roi 3, humility -5
say.matter of: roi -3
say.maximum: roi -3
say.may: humility 5, answer 4, arrogance -13, entitlement -9, complaint -3, undermining 12, jargon 5, split 6, later-payment 1, other-form 5, asks-process 5, offers-check 3, asks-date 10, in-writing 8, accepts 8, concedes 9, acknowledged 5, credit -8, thanks 8, asks-meaning 5
say.may _ #: data 3, answer -3
say.may _ a: humility 2, answer 3
say.may _ ask: data 3, roi -6, humility 5, asks-date -6, acknowledged 6, asks-deed -6
say.may _ be: data 3, roi 5, acknowledged 8, asks-deed 9
say.may _ have: roi -5, humility 3
say.may _ i: data -5, complaint 7
say.may _ in: data 3
say.may _ it: data 3, humility -5
say.may _ know: data 6, roi 3, humility -5, asks-fact 13
say.may _ right: humility 5
say.may _ send: roi 3
say.may _ so: roi 3, humility -3
say.may _ take: humility 3
say.may _ that: next-step 9
say.may _ the: answer 5
say.may _ to: roi 5, humility 3
say.may _ write: humility -4
say.may and: roi 4
say.may be: complaint -9, undermining 2, acknowledged 8
say.may have: data -3
say.may i: data -3, humility -4, answer 3, complaint -10, asks-process 3, asks-date -6, asks-leave 10, asks-deed -10, feels 7
say.may say: arrogance 6, complaint 6
say.may the: humility 4
say.may they: roi 4, concession 7
say.may we: data -4, humility 4
say.may well: humility 2
say.maybe: data -5, roi -5, answer -2, ultimatum 5, complaint -10, undermining 3, concession -5, other-pot 5, split -8, accepts -10, asks-meaning -12, feels 12
say.maybe #: data -4, roi -3, split -12, asks-deed 5
say.maybe _ 's: data -3, humility -7, answer -3, undermining 10, concedes 9
say.maybe _ can: humility 4, asks-deed 8
say.maybe _ from: roi 3
say.maybe _ of: data -4, roi -6
say.maybe _ should: humility -4, answer -3, undermining -5
say.maybe _ the: data 2, humility 4
say.maybe a: data -4, humility 2, undermining 5, feels 6
say.maybe i: humility -3, ultimatum 5, feels -9
say.maybe not: humility 4
say.maybe the: data 8, roi 4, humility 5
say.maybe we: humility -5
say.maybe you: answer -2
say.mayor: humility -4
say.md: complaint 7
say.md 's: complaint 9
say.me: roi -4, arrogance 10, ultimatum 7, complaint -10, jargon -10, other-form 8, asks-process 6, asks-criteria 4, competing-offer 14, credit 5, thanks 8, asks-deed 10
say.me #: roi 9, arrogance -8, ultimatum 4, entitlement -6, complaint 4, undermining 5, split 12, other-form -5, competing-offer 8, credit -9, insists 10, refuses -7
say.me _ #: data -3, humility 7, entitlement -9
say.me _ 'd: arrogance 10
say.me _ 'll: roi 5, humility -3
say.me _ 'm: concedes 8
say.me _ 's: data -4, answer -4, undermining 8
say.me _ 've: answer 4
say.me _ @: roi 5, humility -3, entitlement 8, complaint 8, offers-check -6, asks-deed 8
say.me _ a: data -6, complaint 7, asks-process 11, asks-deed 5
say.me _ about: answer 3
say.me _ also: roi -3
say.me _ and: roi -4, humility 4, answer -2, asks-date -10, asks-deed 5
say.me _ as: humility 4
say.me _ at: humility -4
say.me _ be: humility 3
say.me _ bonu: ultimatum 5
say.me _ by: humility -4, answer -3, arrogance 7
say.me _ date: humility -4, asks-date 6, asks-deed 8
say.me _ day: humility 3
say.me _ did: humility -3
say.me _ even: roi 4
say.me _ first: humility -2
say.me _ for: humility 7, answer 5, other-form 10, asks-backing 5, asks-deed -4
say.me _ has: humility 4
say.me _ have: roi -3
say.me _ i: data 4, roi 5, humility 7, answer 5, arrogance -8, complaint -5, asks-criteria 7, offers-check 9, asks-date -8, asks-deed 8
say.me _ in: humility 6
say.me _ is: humility -5, asks-deed -4
say.me _ it: data -6, roi -4, humility -6, answer -7, asks-deed 7
say.me _ know: humility 4
say.me _ line: humility -5
say.me _ month: answer 3
say.me _ more: data -3, ultimatum 7
say.me _ my: answer -6
say.me _ name: humility -3
say.me _ not: complaint 6
say.me _ of: humility 5
say.me _ offer: roi 3
say.me _ put: humility 6
say.me _ same: complaint 5
say.me _ say: humility -5
say.me _ should: asks-fact 9
say.me _ that: data -4, other-form 10, asks-backing 11, offers-material -8, corrects 6
say.me _ the: humility 5, arrogance -14, entitlement -6, acknowledged 13, credit 4, thanks 9
say.me _ them: data 4, roi 3, humility -3
say.me _ there: other-form 7, corrects 8
say.me _ they: humility 5, answer 8, arrogance -5, complaint -7, asks-date 9
say.me _ this: humility 3, answer 3
say.me _ to: humility -4, complaint 8
say.me _ was: data 5, humility 4, answer 5
say.me _ week: humility -4, entitlement 4
say.me _ what: roi -6, next-step 13
say.me _ which: roi 3
say.me _ who: humility -3, answer -4
say.me _ with: asks-process 9
say.me _ would: humility -4
say.me _ you: other-form 5
say.me a: data 4, humility -9, answer 2, arrogance -8, ultimatum 6, complaint 5, later-payment -11, asks-date 11, credit -9, asks-deed 6
say.me about: data -5
say.me after: answer 4, next-step 9
say.me all: roi 5
say.me also: humility 5
say.me an: arrogance 5, asks-date 6
say.me and: roi 3, humility 2, ultimatum -6, complaint -8, asks-process -9, offers-check -5, accepts -8, credit 14, asks-deed -7
say.me as: answer 3, asks-deed 6
say.me at: complaint -4
say.me back: humility 4
say.me before: roi -3, humility 3, feels 8
say.me being: roi -3, answer -6, arrogance 7
say.me but: complaint 5
say.me by: data -3, humility -4
say.me direct: humility 2
say.me do: humility -3
say.me down: data -2, roi 3
say.me every: humility 3
say.me for: data 4, humility -7, ultimatum 7, entitlement -5, complaint 5, other-form -7
say.me from: data -3, humility 3, arrogance -5
say.me how: roi 4
say.me i: data 2, roi 4, arrogance -7, ultimatum -6, competing-offer -7
say.me if: roi 5, offers-material 7, offers-check 5
say.me in: roi -2, ultimatum 8, asks-process 10, asks-backing 8, in-writing 7, refuses -8
say.me is: humility -6
say.me it: humility -6, arrogance 11
say.me just: data 4
say.me know: humility -3, answer -4, entitlement 5, asks-deed 8
say.me like: data 4, roi 4
say.me look: roi -4
say.me more: humility 5
say.me nobody: humility -4
say.me noth: humility 5, answer 3
say.me now: asks-criteria 12
say.me of: humility -5
say.me off: humility 4
say.me on: complaint -7, acknowledged -10
say.me one: roi -5
say.me or: humility -5, complaint 7
say.me out: undermining 6
say.me please: humility -3
say.me she: roi 4
say.me since: data -3
say.me so: data -7, humility 3
say.me straight: humility 6, acknowledged 12
say.me talk: complaint 6
say.me tell: answer -3
say.me that: answer 4, arrogance -6, complaint -4
say.me the: humility 4, arrogance -9, complaint 4, undermining -7, asks-criteria 12, sets-bar -9, competing-offer 6, asks-deed 6
say.me then: humility 6, acknowledged 8
say.me there: asks-date -8
say.me they: humility -6
say.me this: refuses 6
say.me to: data -4, humility -3, ultimatum 13, complaint -6, asks-date -11, acknowledged -8, asks-leave 20
say.me too: complaint -4
say.me until: roi -2, humility -3
say.me up: asks-backing 6
say.me what: data -3, roi -5, asks-fact 7
say.me when: roi 2
say.me where: data 3, roi 2, humility 4
say.me who: asks-fact 6
say.me with: data 5, asks-backing -9, next-step 9
say.me work: humility 3
say.me would: roi 5
say.me yes: data 3, roi 3
say.me you: data -4, humility -7, answer -2, asks-process 7
say.mean: data -3, roi -6, answer -4, complaint -5, pays-from-gain -9, later-payment -9, offers-material -6, offers-check -11, asks-meaning 27
say.mean #: data -5, roi -3
say.mean _ #: data -3
say.mean _ lot: humility 5
say.mean _ the: humility -4
say.mean _ to: humility 4
say.mean a: humility 3
say.mean i: roi 6, humility 2
say.mean it: roi -2, humility 6, asks-deed 10
say.mean no: humility -3, acknowledged 9
say.mean the: humility -4
say.meant: data -2, humility 4, answer 4, corrects 25
say.meant for: humility -3
say.meantime: humility -4
say.meanwhile: complaint 5
say.measur: humility 7, answer 3
say.measur _ the: roi -4, offers-check 9
say.measur by: roi -4, offers-check 8
say.measurable: humility 4
say.measure: roi -2, humility 5, arrogance 6
say.measurement: roi -5, humility 3
say.mechanic: humility 5
say.median: arrogance 6, entitlement 7
say.meet: data -3, arrogance 14, ultimatum -5, entitlement -9, other-form 4, asks-date 9, next-step 6, asks-fact -8
say.meet _ #: humility 4
say.meet _ on: next-step 9
say.meet _ the: roi 5, humility -3
say.meet and: humility 7
say.meet on: roi 3, offers-check 7
say.melt: roi 4
say.member: roi -5, humility 3, arrogance 5
say.memo: humility 5
say.memory: data -2, humility 2, in-writing 10
say.memory and: data -4
say.men: answer -6, arrogance 12, complaint 6
say.men who: roi 3
say.mention: humility 5, answer -2, arrogance -3, concession 5, acknowledged -7, credit 10, asks-fact 13, corrects 9, said-before 10
say.mention it: humility -6, complaint -6, concession 8, said-before 8
say.mentor: humility 2
say.merchant: humility 7
say.mere: entitlement 10, undermining 7
say.merg: humility -5
say.merger: answer 3, complaint 6, asks-deed 6
say.merit: humility 5, arrogance -4, undermining 8
say.merit a: humility 5
say.merv: humility 3
say.mesh: data -4
say.mess: data -4, humility 5, answer -6
say.messag: humility 3
say.message: humility 3
say.met: roi -3, humility -9, answer -3, arrogance 9, complaint 3, offers-check 7
say.metal: jargon -7
say.meter: roi -7, humility -3, ultimatum 4, later-payment 7
say.method: data 4, roi -6, answer 3
say.metric: stuffing 8, asks-criteria 8, offers-material -6, sets-bar 9
say.metro: roi 5
say.middle: roi -6, humility 5
say.middleware: roi 3
say.midnight: data 4, roi 5, answer -3, asks-date 5
say.might: data 5, humility 5, answer 2, arrogance -5, asks-backing 10, competing-offer 7, asks-deed 10
say.might #: roi 7
say.might _ ask: roi 3
say.might _ be: data 3
say.might _ it: data 3
say.might be: humility -5
say.might i: humility 4
say.migration: roi 3, humility -4
say.migration and: humility -3
say.mild: data 3
say.milestone: roi 4, humility 5
say.milk: roi 8, arrogance 3, complaint 4, asks-date 6
say.mind: answer -7, arrogance 5, complaint 8, concession 9, split 9, later-payment 10, other-form 8, asks-process 9, sets-bar 8, concedes 3
say.mind _ i: next-step 7
say.mind _ the: later-payment 10
say.mind and: humility 4
say.mind if: later-payment 10
say.mind the: roi -3, humility -5, split 6
say.mind you: arrogance 7
say.mindset: data -3, answer -7
say.mine: data -8, roi -7, humility 12, answer 6, entitlement 12, complaint -9, concession 8, pays-from-gain 4, later-payment 8, asks-process -9, offers-material -8, offers-check 2, competing-offer -7, acknowledged 6, credit 21, asks-fact 3, asks-deed 6, corrects 14
say.mine _ #: arrogance 4, complaint 5
say.mine _ it: data 4, humility -3
say.mine _ the: humility 3, asks-deed 7
say.mine and: data 4, roi 4, answer -4
say.mine by: entitlement 6
say.mine from: arrogance 7
say.mine i: humility 5
say.mine is: data -3, entitlement 4
say.mine it: humility -5
say.mine the: humility 5
say.mine to: offers-check 7
say.mine was: humility 5
say.minimum: humility -3, entitlement 9, complaint 3
say.minimum #: data 3
say.minister: humility -4
say.ministry: complaint 4, acknowledged 7
say.minut: data 5, in-writing 15
say.minute: humility 3, complaint 5, in-writing 9
say.minute ago: humility -3
say.mips: data 4, roi 4
say.mirror: complaint 8
say.mismatch: roi -4, humility -3
say.miss: answer 8, ultimatum -7, complaint 3, asks-criteria 10, asks-backing 7, refuses 6
say.miss #: data 4, roi -3
say.miss _ #: humility -5
say.miss _ 's: data 2, roi 3
say.miss _ in: data 3
say.miss it: data -4, humility 9
say.miss my: humility -5, answer -3, complaint 8
say.mistake: data -6, roi -4, humility 7
say.mix: arrogance 3
say.moan: roi -4
say.moana: humility 4
say.mob: data 3
say.mobile: data 3, roi -3
say.model: data 5, humility 3, answer -3, arrogance 7, complaint -8, asks-criteria 6, credit 7, asks-fact 11
say.model _ i: humility 3
say.model _ the: humility -3
say.model and: humility 4, answer 5, acknowledged 8
say.model is: arrogance 5
say.model the: data 4, roi 5
say.modest: roi 4, humility -3, arrogance 13, concession 4, competing-offer 11
say.mom: roi -4, humility -4
say.moment: roi -3, humility 4, answer -5
say.monday: data 4, roi 3, answer -4, arrogance -6, ultimatum 11, entitlement -6, undermining 6, concession -11, other-form -9, offers-material 13, next-step 12, concedes -8, asks-leave 9, asks-deed 6
say.monday #: data 4
say.monday after: humility 5
say.monday and: roi 3, asks-date -16
say.monday morn: data -4
say.monday so: roi 3
say.monday with: humility 7, answer 3
say.money: data -4, humility 4, answer -4, ultimatum -4, complaint 2, undermining -12, split -9, other-form 15, asks-backing -2, offers-material -6, asks-date -3, next-step -8, accepts 10, competing-offer -5, asks-fact -9, asks-leave -10, corrects 10
say.money 's: humility 6
say.money _ #: roi -2, complaint 7
say.money _ a: data 2, humility 3, answer -4, complaint 5
say.money _ i: asks-date -5, concedes 9
say.money _ in: other-pot 8
say.money _ it: humility -3
say.money _ me: roi 3, ultimatum 7
say.money _ the: data -7, humility 1, complaint 3
say.money _ tight: humility 5
say.money _ you: data 4, roi 5, humility -2
say.money but: roi -5, humility -5
say.money com: humility -3
say.money for: data 3, roi -4, answer -6, ultimatum 10, complaint 4, other-pot -7, later-payment -7
say.money from: data 3, roi 4
say.money i: humility -4, complaint -6, asks-date -8
say.money if: answer 3
say.money in: answer 4, split 7, other-form -7, asks-date 10
say.money is: humility 3, entitlement 8, other-pot 7
say.money next: later-payment 11
say.money of: roi 4, complaint 8
say.money on: complaint 4
say.money or: asks-criteria 9
say.money that: data -3
say.money this: humility 4, answer 2
say.money to: humility 5
say.money we: data -3
say.monitor: credit 5
say.monolith: data 4
say.month: data 11, roi 8, answer 9, arrogance -7, ultimatum 6, entitlement -3, complaint -13, undermining -11, concession -12, pays-from-gain 9, other-form -8, asks-process 10, asks-date 9, concedes -9, acknowledged 4, asks-fact 6, refuses -9
say.month #: data 3
say.month 's: other-form -6
say.month _ #: roi -4, humility -5, offers-check 6
say.month _ a: data -3, roi 3
say.month _ do: data 7
say.month _ it: data 4
say.month _ pay: roi -4
say.month _ the: data 3, roi 6, asks-date 7
say.month _ to: data 5
say.month _ you: humility 4
say.month and: roi 2
say.month before: data 4, roi 4
say.month by: roi 3
say.month end: roi -4
say.month i: data -3, answer -6, ultimatum 7
say.month of: data 5, credit 11
say.month so: data -3, roi -6, humility 3
say.month to: data 3, roi 5, humility -3
say.month-end: humility -3
say.moon: roi -3, humility -4, answer -3, complaint 10
say.more: data 4, roi 4, undermining -5, offers-material -4, next-step -5, asks-meaning -11, others-got 11, corrects -17
say.more _ #: roi -3, answer -2, asks-criteria -5, acknowledged 6
say.more _ a: humility -4, complaint 5
say.more _ and: data 3, roi 6, humility -3, complaint 5
say.more _ i: data -8, humility 8
say.more _ in: roi 5, humility -3, answer 3
say.more _ it: roi -3, answer -3, concedes 9
say.more _ me: data -4, roi -6, complaint 5
say.more _ month: roi 3
say.more _ my: roi 3
say.more _ of: roi -3
say.more _ per: roi -3
say.more _ than: data -4, humility 6
say.more _ that: roi 7, asks-deed 6
say.more _ the: humility 5, answer 4
say.more _ what: roi 3
say.more _ you: roi 4
say.more a: asks-fact 6
say.more about: humility -3, answer -4
say.more and: data -4, humility -10
say.more because: humility 3
say.more but: humility 4
say.more for: data 4
say.more honest: humility -3
say.more i: asks-date 8
say.more important: humility 3
say.more in: data 3, asks-deed 6
say.more it: data -3
say.more of: roi -5, answer -4, complaint 5
say.more on: roi 3
say.more patient: humility -3
say.more than: data -3, roi -4, entitlement 6, undermining -6, pays-from-gain 5, asks-criteria -10, offers-material 6, credit 11, refuses -8
say.more that: data 3
say.more thing: humility 4
say.more to: data -5, roi -7, humility 7
say.morn: roi 4
say.morn _ #: data -3
say.morn _ i: humility -2
say.morn _ the: roi 3, ultimatum 7
say.morn and: humility -3
say.morn i: humility 2
say.morn sir: humility -5
say.mortgage: data -3, roi -5, entitlement 7
say.most: roi 7, humility 3, answer 4, complaint -6, undermining 11, asks-criteria 11, credit 13
say.most _ all: data 5, humility 5
say.most _ is: roi -4
say.most _ it: data 5, roi 6, humility -6
say.most _ that: offers-check 5
say.most _ the: data -5, roi -7, asks-criteria 5
say.most _ them: humility -3, arrogance 6
say.most alone: humility 3
say.most and: complaint 5
say.most of: data 6, humility -4, arrogance 6, complaint -8, undermining 5
say.most that: roi -4
say.most the: data 3
say.mother: answer 3, complaint -5
say.mother is: humility 3
say.motion: humility 4
say.mouth: roi 4, humility 4, concedes 9
say.mov: data 4, roi -5, arrogance -3, ultimatum 6, entitlement 8, jargon 10, concedes 6, asks-meaning -10, asks-deed 7, corrects 11, insists 9
say.mov #: data 5, humility -5
say.mov _ #: entitlement 4
say.mov _ the: roi 3, humility -4
say.mov a: roi -3, humility 5
say.mov in: entitlement 4
say.mov it: data -5
say.mov the: data -2, roi 3
say.mov to: data 4, roi -5, complaint 3
say.move: data -4, roi -7, humility 3, asks-date 7, sets-bar -7, thanks 6, asks-meaning -6, asks-fact 7, asks-deed 11
say.move it: roi 3, humility 3, refuses 8
say.move my: humility 2
say.much: humility 5, pays-from-gain 8, sets-bar 6, asks-money 11, asks-verdict -8
say.much _ a: roi -5, complaint 3, acknowledged 5
say.much _ i: humility -4
say.much _ it: humility -3, undermining 5
say.much _ mine: humility 3
say.much _ than: roi 6
say.much _ the: humility 3
say.much _ to: entitlement 4
say.much as: data -5, roi -4, answer -2, entitlement 7, complaint 14
say.much for: data 3, answer 4, undermining 5
say.much i: humility 3
say.much is: asks-process -6, asks-money 7, asks-fact -5
say.much more: data 3, roi 7, humility -4
say.much or: answer -3
say.much the: humility -3
say.much then: roi -2
say.much to: roi -2, humility 6, answer 8
say.mug: humility 5, answer 3
say.mum: data 3, concession 6
say.mum 's: roi -3
say.munich: data -4, roi -3, answer -3
say.museum: roi 8
say.must: humility 7, entitlement 13, complaint -13, other-pot 7, other-form -10, asks-criteria 15, acknowledged 17
say.must _ be: humility -4
say.must _ that: roi -3
say.must be: answer 3, entitlement 6, complaint -5, concession -7, other-pot 8
say.must have: data -3, concession 4
say.my: roi -5, humility -5, answer -6, ultimatum 10, entitlement 7, undermining 6, jargon -8, concession 6, other-pot -8, asks-process -9, asks-date -4, acknowledged -6, credit -4, asks-verdict 6
say.my #: roi 18, pays-from-gain 9, next-step 5
say.my _ #: roi 4, complaint 8
say.my _ 's: data -6, roi -10, humility 4, arrogance -5, complaint 8, pays-from-gain -11, asks-date -5
say.my _ @: roi -5, humility -5, answer -5, concession 5
say.my _ about: roi 4, humility 5
say.my _ and: asks-criteria 9, next-step 8
say.my _ are: data -5, entitlement 5, complaint -6
say.my _ as: concession 11
say.my _ at: roi -3, humility 2, arrogance 8, entitlement 12, others-got 12
say.my _ but: roi 7, entitlement 5
say.my _ by: roi 6, humility -6, answer 3
say.my _ can: roi 3
say.my _ cost: humility -5, entitlement 3
say.my _ did: humility 5
say.my _ does: complaint 6
say.my _ down: humility 5
say.my _ for: complaint 5
say.my _ from: humility -6, answer -5, asks-date 9
say.my _ had: roi -4, humility -5, answer -4
say.my _ has: roi -4, humility -4
say.my _ have: roi 3, humility -5, entitlement 4
say.my _ i: complaint -5, undermining 9, acknowledged -6, refuses 7
say.my _ in: data -4, answer -3, arrogance -5, entitlement 4
say.my _ is: roi -5, humility 4, ultimatum 6, asks-deed 8
say.my _ it: data -4
say.my _ need: roi -4
say.my _ next: complaint 2
say.my _ now: in-writing 9
say.my _ of: data 2
say.my _ on: entitlement 9, offers-check 8, asks-date -9, next-step -6, feels 11
say.my _ part: arrogance 4
say.my _ salary: answer -2
say.my _ says: humility 3, answer 5, undermining 8
say.my _ since: answer 3
say.my _ so: roi -3, humility 4
say.my _ team: complaint 5
say.my _ that: answer -3, asks-deed 6
say.my _ the: humility -6
say.my _ there: humility 5, answer 3
say.my _ too: humility -4, answer -2
say.my _ up: humility -4, answer -5, ultimatum 9
say.my _ was: complaint 6, insists 7
say.my _ we: answer -3
say.my _ went: data -5, answer -4
say.my _ who: roi -3, undermining 9
say.my _ will: humility 8, offers-material 8
say.my _ with: roi 6, humility -7, ultimatum 6
say.my _ would: answer 4, entitlement -6
say.my _ you: answer 4
say.my age: undermining 6, concession 5
say.my annual: complaint 5
say.my ask: humility -4
say.my back: data -4, roi -4
say.my batchmat: roi -4
say.my bonu: data 5, roi 12, entitlement -9, complaint 7, pays-from-gain 17
say.my call: roi -3, humility 6
say.my colleagu: humility 3
say.my colleague: others-got 8
say.my contract: roi -6, humility -4, answer -7
say.my contribution: roi 3
say.my daughter: roi -3, humility -3, asks-fact 6
say.my desk: roi -5
say.my english: offers-check 7
say.my face: humility 4, answer 4
say.my father: entitlement -6, undermining 7
say.my fault: humility -3
say.my file: in-writing 8
say.my first: data 4, roi -4
say.my friend: data 2, humility -3, answer -5
say.my grade: data 3, roi 3, acknowledged 7, asks-fact 5
say.my grandmother: humility -5, answer -3
say.my head: data -5, answer -3
say.my job: roi -4, answer 5, other-form -8, asks-date -10
say.my kpi: humility -4
say.my last: humility 4
say.my level: asks-process 9
say.my little: undermining 5
say.my mistake: data -5, humility 5
say.my mother: answer 8, entitlement -6
say.my mouth: humility 4
say.my mum: roi -3, humility 3
say.my name: data 6, humility -6, complaint 9
say.my notice: humility -4, answer -5, ultimatum 7
say.my number: data -7, humility -7, corrects 10
say.my old: roi -2, humility 3
say.my own: roi 1, humility 6, concession 10, later-payment 7
say.my paper: ultimatum 6, competing-offer 6
say.my parent: data -3
say.my part: data 2, undermining 6, other-form 10
say.my pay: roi -5
say.my peer: arrogance 6
say.my phone: humility 3
say.my predecessor: humility -4, arrogance 6
say.my project: humility -3
say.my question: roi 3, humility -3, insists 15
say.my rat: roi -3
say.my rent: data -5
say.my request: concession 6
say.my result: humility -4
say.my role: data 4, roi 9
say.my salary: answer -5, entitlement 4, pays-from-gain -6, other-form 16
say.my side: roi -3, concession 5
say.my signature: humility -3
say.my team: data 3, humility 5
say.my time: roi 5, complaint -5, concession 6
say.my title: other-form 10
say.my voice: humility 3
say.my whole: data 4, roi 3, humility 6, complaint 5
say.my wife: answer 6, entitlement -10
say.my work: humility -4, arrogance 10, entitlement 8
say.my year: roi -2, humility -3, entitlement 9, other-form 8
say.myself: data -5, roi -5, humility 6, arrogance 8, ultimatum -6, entitlement -9, undermining 15, concession 8, asks-process 11, asks-backing -6, offers-material -6, next-step 9, accepts -4, concedes 12, competing-offer -6, acknowledged 7, asks-leave 7
say.myself _ #: humility 3
say.myself _ a: roi -3
say.myself _ i: data -2
say.myself _ the: roi 4
say.myself and: data -3
say.myself in: humility 2
say.myself the: humility 2
say.myself to: roi -4
say.n: roi 5, answer -4, complaint 4
say.n #: data -4, answer -2
say.nagg: data 3, humility 4
say.nagoya: roi 4
say.nah: roi -5, answer -4, undermining 7
say.nam: humility 12, arrogance -5, offers-material 7, acknowledged 7, credit 26
say.nam _ #: data -4
say.nam _ the: data -4, humility 6, credit 9
say.nam of: humility 7
say.name: data -4, roi -8, humility 7, arrogance 3, entitlement -7, stuffing 6, placeholder 5, concession -3, other-form 10, asks-process 16, sets-bar -5, concedes -7, acknowledged -7, credit 22, asks-meaning -8, asks-fact 6, asks-deed 7, corrects 6
say.name #: humility -4, answer -4
say.name _ @: humility 3, other-form 10
say.name _ a: stuffing 5, in-writing 10
say.name _ be: roi 3
say.name _ in: humility 3
say.name _ it: roi 5, humility -4, in-writing -8
say.name _ mine: humility 5
say.name _ on: roi 3
say.name _ the: roi -3, humility 6, answer 6, complaint -4
say.name and: data -5, roi -5
say.name i: humility -7
say.name in: humility 4
say.name me: roi -3
say.name on: humility -4, answer 5, credit 9
say.name the: answer -3
say.napkin: data -4
say.natural: roi -3, asks-backing 8
say.near: data 4, humility 2, arrogance 9, complaint 4, undermining 4
say.near #: data 4, roi 5
say.near _ #: humility -3
say.necessary: asks-date 9
say.neck: roi -5, humility 3
say.need: answer 5, entitlement 13, complaint -9, undermining -11, later-payment -7, other-form 9, asks-criteria 7, sets-bar -7, in-writing -14, acknowledged -9, others-got -8
say.need #: humility -4, answer 5, asks-process 10
say.need _ and: data -4
say.need _ be: roi 6, offers-check 6
say.need _ hear: answer -3
say.need _ know: answer -4, offers-check 9
say.need _ me: asks-criteria 10
say.need _ money: humility 5
say.need _ more: humility 5
say.need _ see: humility 3
say.need _ signature: entitlement 4
say.need _ to: roi 5, complaint 11
say.need _ you: data -3, humility 4, next-step 8
say.need a: roi -3, humility 3, arrogance 8, entitlement 5
say.need another: humility -3, other-form 10
say.need from: humility 8, asks-criteria 14, next-step 7, asks-fact -11
say.need it: data 3, humility 4, ultimatum -5, entitlement 10, complaint -4, concedes -8, asks-fact 8
say.need no: roi 3
say.need not: data -3, roi 4, humility 3, complaint -5
say.need the: roi -3, ultimatum 6
say.need them: roi 2, complaint 4
say.need to: roi -3, complaint 4, asks-criteria 10, acknowledged 4, asks-fact 9
say.need you: complaint 8
say.need your: humility -3
say.neighbour: ultimatum 6
say.neither: data -4, roi -4, humility 3, answer 5
say.nervou: humility -4, feels 14
say.network: answer -4
say.network and: roi 4
say.never: data -8, roi -7, answer -2, arrogance -7, entitlement 6, complaint 8, undermining 7, other-form 5, asks-process -8, asks-backing -8, offers-check -7, sets-bar -7, in-writing -7, acknowledged -8, thanks 10, unknown 10, corrects 2, feels 6
say.never @: humility -3
say.never _ #: data -3, roi -4, complaint 6
say.never _ a: roi -3, humility -3, answer -3, complaint 11
say.never _ in: data 5, humility 4
say.never _ it: data -3, roi 3, humility 4, complaint -5, unknown 5
say.never _ look: humility 3
say.never _ me: undermining 9
say.never _ so: complaint 4
say.never _ the: complaint -3, other-pot 7
say.never _ to: roi -2
say.never a: humility -4, answer -2, entitlement 10
say.never ask: complaint -5
say.never been: roi -3, humility 7, answer 4, complaint -5
say.never done: answer -4, arrogance 7
say.never got: data 3
say.never had: complaint 4
say.never have: roi -3
say.never once: humility 3
say.never open: arrogance -3
say.never seen: humility 4, answer 5, complaint -4
say.new: data 3, arrogance -14, complaint 5, placeholder 5, concession -8, asks-process -7, offers-material -8, offers-check -11, concedes -11, credit -7, asks-fact -8
say.new _ and: roi 3
say.new _ at: complaint 7
say.new _ has: answer 3
say.new _ is: roi -4
say.new _ of: humility -4
say.new _ with: roi -5, humility 4
say.new _ year: later-payment 12
say.new board: humility 3
say.new budget: roi -4, humility 7, asks-date 16, acknowledged -6
say.new money: roi 3
say.new one: roi -3, answer 5
say.new year: asks-date 8
say.newsletter: complaint 5, other-form 7
say.newspaper: humility -3
say.next: data -6, humility 5, ultimatum 2, complaint 9, later-payment 13, asks-process -8, offers-material -3, offers-check -6, sets-bar 9, in-writing 9, next-step -8, competing-offer -12, acknowledged -2, asks-fact -4
say.next #: data -8, roi -4, humility 3, asks-date -6, asks-deed -5, corrects 9
say.next _ #: roi 4, complaint 8
say.next _ 's: data -5, roi -4, humility 9, answer 8, later-payment 14, asks-date 9, asks-fact 12
say.next _ and: humility -4, entitlement 5
say.next _ i: roi -4, humility -8, answer 5, complaint 3, concession -5
say.next _ in: humility 3
say.next _ is: answer -3, acknowledged -8, asks-deed 10
say.next _ it: ultimatum 5, acknowledged 7
say.next _ me: data 3
say.next _ my: data 4, roi 3
say.next _ open: data 3
say.next _ the: complaint 7
say.next _ then: answer -4, asks-date -11
say.next _ to: humility -4
say.next _ with: humility 5, ultimatum 5
say.next budget: humility 3
say.next cycle: accepts 11
say.next day: humility 6, acknowledged 16, credit -7, asks-meaning 11
say.next fiscal: humility -4
say.next friday: refuses 11
say.next month: data -3, roi -4, humility -4
say.next one: data -4, roi 6, humility -3, later-payment 9
say.next plan: later-payment 8
say.next review: answer 4
say.next round: roi -4, humility 5, answer 5, later-payment 12
say.next step: humility -1
say.next time: roi -3, ultimatum 5, complaint 10, concession -6, asks-backing -12
say.next to: data 9, roi 17, pays-from-gain 18, other-form -6, asks-process -8, asks-backing 8, acknowledged 5
say.next week: answer -6, acknowledged -14, asks-deed -7, asks-verdict 15
say.next year: data 5, roi -3, complaint -7, concession 9, asks-date -15, next-step -6, concedes 8, acknowledged -3, asks-deed 8, insists 13
say.nice: roi 5, humility -6, complaint 7, undermining 8, asks-date -10, credit -9, asks-deed 6, feels 11
say.nice _ i: humility 4
say.nice _ it: humility 6
say.nice to: roi 3
say.nicer: roi 3
say.night: entitlement -7, undermining 6, offers-material -6, asks-date -7, next-step -11, said-before -8, asks-verdict 15
say.night _ #: data -5, roi -8
say.night _ of: roi 3, humility -2
say.night _ the: data -2, roi -4
say.night _ we: data -3
say.night and: data -3, roi -5
say.night call: other-form 8
say.night call-out: complaint 5
say.night crew: humility 3
say.night for: offers-check 11
say.night in: data 4, humility -5
say.night of: data -4, humility 5
say.night shift: humility 9
say.ninth: roi -4
say.no: roi 4, complaint 4, stuffing -6, placeholder -5, concession 9, later-payment -2, offers-check -6, accepts -5, concedes 10, asks-deed -6, corrects 10, refuses 10
say.no #: data 8, roi 2
say.no _ #: asks-date -4
say.no _ 'd: asks-date 7
say.no _ 'm: answer -3
say.no _ 's: humility 5, acknowledged -6, corrects 12
say.no _ 've: humility 7
say.no _ a: entitlement 5
say.no _ about: complaint 7
say.no _ and: roi -3, asks-date -7
say.no _ at: offers-check 7
say.no _ by: roi -3
say.no _ course: complaint -5, concession 7
say.no _ do: complaint 4, asks-date 7
say.no _ find: humility 4
say.no _ for: roi 6, humility 3, ultimatum 8
say.no _ from: humility 3
say.no _ goes: roi 5
say.no _ has: complaint -6, asks-process 7
say.no _ i: data -4, corrects -9, refuses 11
say.no _ in: roi 3, humility -4, answer -6
say.no _ it: answer -4
say.no _ me: humility -5
say.no _ need: data 4
say.no _ no: data 5, roi 5, humility 2
say.no _ on: answer 3
say.no _ pay: humility 4
say.no _ than: roi -4, offers-material 10
say.no _ thank: humility -6, thanks 9
say.no _ that: roi 5
say.no _ the: roi 3, humility -3, answer -3
say.no _ then: humility -4, answer -3
say.no _ they: roi -3, humility 4
say.no _ this: humility 5
say.no _ to: concession 9, acknowledged 7
say.no _ we: humility 3
say.no _ what: asks-date 7
say.no _ would: humility 3
say.no and: data -6, roi -6, humility 5, answer 4
say.no bonu: roi -3, answer -5, ultimatum 6, complaint 6, other-form 7
say.no budget: data 4
say.no cash: roi -6, humility 6, answer 3
say.no coffee: humility -6
say.no do: humility 4
say.no downtime: data 3, roi -3
say.no drama: roi -4, concession 6
say.no find: humility 3
say.no i: humility 5, answer -4, concedes -7, refuses 9
say.no idea: humility -10, unknown 12
say.no it: data -3, roi -4, humility 8, answer 3, complaint -5, concession -4, corrects 11
say.no longer: data 7, roi 6, humility -3, answer 3, complaint -7, undermining 8, pays-from-gain 8
say.no money: roi -3, acknowledged 9, feels 7
say.no more: data 2, roi 6, humility -5, concession 9, offers-material 9
say.no need: acknowledged 8
say.no new: data -4
say.no no: data -5, humility 6, asks-date 6, corrects 12
say.no not: answer -6, entitlement 3
say.no of: humility 3, complaint -5, concession 7
say.no one: humility 3, complaint 9, asks-process 8
say.no other: data 6, arrogance 5
say.no pressure: humility -3, answer -4
say.no problem: humility -5, next-step 8
say.no refund: data 3
say.no rush: humility 5, answer 4
say.no signal: roi 5
say.no sir: answer 3
say.no that: corrects 11
say.no the: humility -6
say.no then: humility -4
say.no they: complaint 5
say.no to: humility -6, answer -6, asks-meaning 9
say.no worr: concession 4, acknowledged 6
say.no you: humility 7, concession -5
say.nobody: roi 6, arrogance 11, ultimatum 5, complaint 10, undermining -3, later-payment -8, other-form -8, asks-process -7, offers-check -7, sets-bar -10, credit -8, asks-fact -7, others-got -9, feels 14
say.nobody 's: answer 4, arrogance -5
say.nobody _ #: humility -5, complaint 8
say.nobody _ @: data -5, roi -4, complaint 7
say.nobody _ a: data 4, humility -4, complaint 8, feels 12
say.nobody _ ask: roi -3, humility 3, complaint -4
say.nobody _ been: data 4, roi 5
say.nobody _ done: humility 7
say.nobody _ has: roi 3
say.nobody _ in: roi -3
say.nobody _ look: data 3
say.nobody _ me: humility -5, complaint 3
say.nobody _ notic: roi -3
say.nobody _ say: roi 3
say.nobody _ that: humility -3, complaint 5
say.nobody _ the: humility -3, answer -5
say.nobody _ this: roi 3, arrogance 7, complaint -7
say.nobody _ to: humility 3, answer 7, complaint -4, acknowledged 10
say.nobody _ what: complaint 6
say.nobody and: humility -3
say.nobody call: data 2
say.nobody can: acknowledged 7
say.nobody did: answer -5
say.nobody else: arrogance 7, complaint -8
say.nobody ever: roi -4, humility 5, entitlement 4
say.nobody had: humility 2, complaint -3
say.nobody has: humility 5, answer 4, arrogance -5, concession 7
say.nobody here: roi 5
say.nobody in: humility -4, arrogance 14
say.nobody is: roi -4, humility 2, complaint 11
say.nobody know: complaint 4
say.nobody lost: data 5, roi 5, humility -5
say.nobody notic: ultimatum 4
say.nobody on: data 4, roi 5, humility -4
say.nobody read: roi -3
say.nobody should: humility 6
say.nobody upstair: data -4, roi -5, answer -5, complaint 5
say.nobody uses: roi 5
say.nobody want: humility 3
say.nobody was: data 6, complaint -5
say.nobody will: roi 4
say.nobody would: roi 3, humility 3
say.nod: roi -5, humility -3
say.noise: answer -3, arrogance 6
say.none: data 19, roi 12, humility 2, answer 9, complaint -7, concession 9, later-payment 8, offers-check 8, asks-date 7, acknowledged 5, asks-money 9
say.none _ the: data 4, roi -3, answer 3
say.none _ them: data 4, roi 3, humility -3
say.none in: data 4
say.none of: credit 3
say.none since: data 4
say.noon: data 6, roi 4, humility 4, offers-material 8
say.nor: data 6, arrogance 5
say.nor _ i: data 3
say.normal: data -3, humility 8, ultimatum -5, complaint -5, concession 6, other-form -8, asks-fact -9
say.north: data 4, humility 4
say.not: data -3, arrogance 8, entitlement 4, jargon -5, placeholder -7, other-form 5, accepts -10, acknowledged 9, credit -6, corrects 8, insists 9, refuses 6
say.not #: roi -6, arrogance -7, entitlement 4, corrects 6
say.not @: humility -2
say.not _ #: data 3, roi 7, later-payment -8, asks-fact -8, asks-deed -8
say.not _ 'd: other-pot 12
say.not _ 'll: humility -4
say.not _ @: data 4, answer 4
say.not _ a: data -5, humility -5, answer -4, arrogance 25, complaint 5, other-pot -8, asks-process -8, asks-date 3, acknowledged 8, refuses 3
say.not _ about: data 3, roi -3, asks-deed -7
say.not _ again: roi -3
say.not _ an: data -5, roi -4, arrogance 8
say.not _ and: data 3, answer 3, refuses 7
say.not _ any: roi 4, humility -4, answer -4
say.not _ anymore: data 2
say.not _ anyone: roi 3, answer 10, arrogance 3, asks-backing 8
say.not _ anyth: complaint -6, corrects -7
say.not _ ask: roi -3
say.not _ at: data 7, acknowledged 5
say.not _ back: humility -4
say.not _ because: roi 5
say.not _ before: data 4, roi 4, acknowledged 6
say.not _ bonu: roi -3, entitlement 4, other-form 9, asks-deed 6, refuses -8
say.not _ but: answer -6, complaint 11, acknowledged 9
say.not _ by: roi -5, ultimatum 11, complaint 7, asks-date 6
say.not _ call: answer 3
say.not _ doing: answer 3
say.not _ either: roi -2
say.not _ even: roi 3
say.not _ fault: humility -4
say.not _ for: data 7, roi -4, arrogance 3, concession 4, corrects 19, feels -13
say.not _ from: data -4, pays-from-gain 11, offers-material 6, acknowledged 8
say.not _ get: roi -3
say.not _ good: data -3, undermining 6
say.not _ has: data -2, roi -3
say.not _ have: humility -4, answer -4, undermining 13
say.not _ her: humility 5
say.not _ here: arrogance 6
say.not _ his: answer -5
say.not _ how: roi 5, humility 3, answer 7, undermining -8
say.not _ i: roi 7, humility -3, ultimatum 6, other-pot 9, credit -6
say.not _ if: roi 4, humility 3, answer 5, later-payment 10
say.not _ in: data -8, roi -8, humility 4, arrogance -6, entitlement 5, complaint 6, pays-from-gain 6, other-form 3, acknowledged 6, credit 6, asks-fact -6
say.not _ is: data 2
say.not _ it: data -3, ultimatum -8, undermining -3, concession 8, later-payment 7, asks-process 5, concedes -1, acknowledged 8, feels -8, refuses 6
say.not _ keep: data -3, humility 3
say.not _ know: roi 3
say.not _ like: acknowledged -5
say.not _ long: humility -3
say.not _ look: roi -4
say.not _ lot: data 4, roi 4, humility 3, answer -3
say.not _ me: data -4, roi 4, answer 6, asks-backing -8, acknowledged -9, credit -6
say.not _ mine: humility -5
say.not _ money: roi -5, humility 6, said-before 10
say.not _ more: data -5, roi -6, answer -3
say.not _ much: humility -3, answer 5, complaint 7
say.not _ my: roi -9, humility -7, other-form -12, next-step -8, acknowledged -5
say.not _ now: roi 5
say.not _ of: arrogance 8, complaint 7, pays-from-gain -9
say.not _ on: data 3, roi 5, humility 1, asks-date 9
say.not _ once: data 6
say.not _ one: answer -4, complaint -6, corrects 17, refuses 6
say.not _ out: roi -3, ultimatum 5
say.not _ over: data 3, answer -3
say.not _ people: humility -3
say.not _ person: humility -4
say.not _ problem: entitlement 6
say.not _ salary: complaint 3
say.not _ say: humility -4, complaint 6
say.not _ seen: humility 3
say.not _ so: data 4, answer -3, undermining 6
say.not _ sure: humility -2
say.not _ that: data 3, answer -3, ultimatum 6, complaint 5, undermining 9, offers-check 6, asks-date -8, accepts -9
say.not _ the: arrogance 6, complaint -6, other-pot 7, later-payment -4, in-writing -8, unknown 9, corrects -11, asks-verdict 9
say.not _ their: roi -5, complaint -4
say.not _ them: roi 5, asks-deed 11, corrects -7
say.not _ then: humility 5
say.not _ there: answer 4, acknowledged 7
say.not _ they: asks-deed 9
say.not _ this: answer -5, concession -6
say.not _ those: data -2
say.not _ though: data -3
say.not _ to: roi 7, humility -11, answer 4, entitlement 5, complaint 5, concession 9, asks-criteria -5, asks-date -11, in-writing -9, credit -9, asks-deed 5, others-got 6, insists -8
say.not _ touch: roi 5
say.not _ up: answer -4, concedes -4
say.not _ us: complaint -5, concession 5
say.not _ was: roi 4
say.not _ week: data 3
say.not _ what: data 8, answer 4, ultimatum -5, complaint -4, unknown 13
say.not _ when: answer -5, asks-date -9
say.not _ where: complaint 9
say.not _ which: data -3
say.not _ why: data 4, roi 5, acknowledged -11
say.not _ with: roi 5, offers-material -4
say.not _ work: credit 4
say.not _ year: asks-date 8
say.not _ yet: data -3, humility 5, asks-fact 7
say.not _ you: roi 4, entitlement 9, concession -3, offers-material -5, next-step -6, asks-deed -6
say.not _ your: asks-deed 8
say.not a: answer 3, concession -3, other-form 8, offers-check -8, accepts -6, acknowledged -11, asks-meaning 9, asks-fact -6, others-got 12, corrects 17, refuses 5
say.not about: data -2, humility 6, answer 4
say.not afraid: humility -3
say.not all: humility 4
say.not and: humility 4
say.not answer: humility 3, answer 4, competing-offer 6, insists 6
say.not as: humility -5
say.not ask: humility 8, answer 7, ultimatum -5, accepts 9, asks-deed -9, corrects 5, feels -9
say.not at: roi 3, humility 3, arrogance 5, complaint -5
say.not be: data 4, humility -5, answer -4, ultimatum 14, undermining -4, later-payment -13, asks-criteria 7, sets-bar -10
say.not been: data 4
say.not believe: humility 5, offers-check 11
say.not bother: humility 3
say.not break: data 3, roi 4
say.not but: complaint 5
say.not buy: data 2, roi 5, answer 3, complaint -4
say.not by: humility 4
say.not call: roi 4, humility 3
say.not cash: humility -4
say.not claim: humility 4
say.not come: data -7, offers-check -8, asks-date -7, concedes 8
say.not count: roi -4, humility -5
say.not cover: entitlement 4
say.not decide: humility 4
say.not defend: roi -4, humility -3
say.not disturb: humility -4
say.not do: ultimatum 13, complaint 4, feels 9, refuses 13
say.not easy: humility 5, acknowledged 9
say.not eat: humility 5, answer 5
say.not enough: roi -4
say.not envy: humility 3, complaint -5, concession -4, acknowledged 7
say.not even: data -3, roi 4, humility -7, answer -6, ultimatum -5, credit 9
say.not expect: answer -4, undermining 4, concession 3
say.not explain: roi -3, humility 3
say.not find: humility -4, arrogance 6
say.not follow: answer -4, asks-meaning 21
say.not for: roi -5, other-form 7
say.not forget: data -4, humility 10, answer 7, concession -9, concedes -8
say.not forgotten: roi -3, humility 4
say.not from: roi 3, humility 3
say.not ful: humility 4
say.not get: data 4
say.not give: roi -4, humility -4, undermining 5, concedes -5
say.not go: data 6, entitlement 8, concession 6, offers-material 6
say.not going: undermining -6, acknowledged 11, asks-deed 5
say.not gone: roi 5
say.not got: roi -4, humility 5
say.not had: humility 5, answer 3, complaint -4
say.not happen: data 2, roi 4, humility -4
say.not hav: data 4
say.not have: data 5, complaint -3, split 4, acknowledged -8, credit 5, corrects -9
say.not help: data -3, roi -4
say.not here: answer -4, ultimatum 7
say.not hire: roi 3
say.not hurt: humility 3
say.not i: complaint -10, other-pot 11, other-form -11, offers-material -9, asks-deed -9
say.not important: answer -5
say.not in: data 4, complaint -5, other-form -9, asks-date 9
say.not instead: humility -4
say.not it: humility -9, answer -8, arrogance -5, concession -5, asks-fact 7
say.not just: answer 4, acknowledged 6
say.not keep: entitlement 5
say.not know: roi -5, answer 7, arrogance -4, ultimatum -9, undermining 2, concession -6, next-step -9, competing-offer -7, acknowledged -8, unknown 5
say.not leave: humility -7
say.not less: data -3, roi -3, humility -4
say.not let: data 3, humility -3
say.not like: data -6
say.not look: roi 5, answer -3
say.not lose: data -3, complaint 6
say.not make: humility -3, offers-check 10
say.not matter: answer -4, concession 7
say.not me: humility 10, complaint -6, credit 14
say.not mean: humility 3, answer -4
say.not mention: humility -3, asks-date 6
say.not mind: roi -5, humility 5, answer 7, later-payment 8
say.not mine: answer -4, asks-date 8
say.not money: roi -5, humility 6, later-payment -7, other-form 8, asks-date -7, acknowledged -6
say.not more: roi -3
say.not move: humility 5
say.not much: humility 6, answer 7, undermining -7
say.not my: roi 4, humility -4
say.not need: data 4, roi 7, ultimatum 6, entitlement -8, undermining -5, offers-check 11, asks-deed 6
say.not now: data -3, roi 3, humility 7
say.not of: roi 4
say.not one: complaint 7
say.not only: humility 7
say.not open: data -3, roi 3, humility -3, arrogance 7
say.not ours: roi 4
say.not pay: data 6, roi 4, answer -7, complaint 5, later-payment -10, other-form -10
say.not pretend: humility 3
say.not prove: roi 6
say.not push: answer 3
say.not read: data -3, arrogance 3
say.not real: data -3, humility -7, answer -6
say.not remember: humility -4
say.not replace: roi 4
say.not salary: answer 3
say.not say: roi 3, humility -8, complaint -5, undermining -7, asks-date 11, asks-meaning -10, insists 8
say.not see: data 3, arrogance 8, entitlement 10, offers-check 6
say.not seen: humility -6, answer -5, complaint 6
say.not sleep: ultimatum 5
say.not so: data 7, humility -4, undermining 4, asks-deed 8, feels 8
say.not spend: roi 6
say.not spent: data 3, roi 4, humility -3
say.not start: complaint 6
say.not stop: answer -4
say.not sure: roi 2, arrogance 5, acknowledged -14, asks-meaning 12, unknown 4
say.not take: roi -4, humility 4, later-payment 10, accepts -6
say.not talk: roi -3, humility -4, refuses -4
say.not tell: humility -6, answer 4, asks-backing 7, corrects -6
say.not that: humility -4, complaint 8, undermining 5, concession -4
say.not the: arrogance -5, concession 8, pays-from-gain -6, credit 10
say.not their: humility 4
say.not there: data 8, roi 8, humility 3
say.not they: answer -4
say.not think: entitlement -5, complaint 9, concedes 9
say.not this: humility 6, asks-date 9
say.not to: arrogance -4, complaint 7
say.not today: humility 4, ultimatum 5
say.not too: humility -3
say.not touch: roi 3, asks-date -8
say.not turn: humility -4, answer -7
say.not understand: roi -4, humility -3, answer -5, arrogance 7
say.not used: data -3
say.not very: humility -7, answer -4, undermining 11
say.not wait: data -3, humility -4, asks-date 5
say.not want: data -4, humility 8, ultimatum 10, other-form -10, offers-check -7, asks-date 10, asks-meaning -6, asks-fact -7, refuses -3
say.not we: offers-check 7, asks-verdict 10
say.not when: humility 3, complaint 6
say.not with: data -3, sets-bar 10
say.not work: roi 3
say.not worry: humility -4, answer -4, concession 8
say.not write: answer -3, complaint 4, offers-material -4
say.not wrong: acknowledged 9
say.not yet: roi -4
say.not you: roi 3, humility -6, entitlement 5, complaint 6, asks-process 8, offers-check -8, asks-fact 5, asks-deed -6, said-before 5
say.not your: humility 8, answer 5, acknowledged 16
say.note: arrogance 5, concession 5, offers-material -8, in-writing 8, concedes 5, asks-deed 6
say.note _ #: humility 4
say.note in: roi 5, humility 4
say.notebook: data -4, roi -3, humility 3, answer -5
say.noth: data -2, roi -5, answer -6, arrogance 5, ultimatum 5, complaint 7, undermining 12, offers-check -5, sets-bar 10, asks-deed 6
say.noth _ #: humility 6
say.noth _ a: humility 4
say.noth _ all: asks-money 7
say.noth _ it: roi 4, answer -5, concession 6
say.noth _ my: humility 5
say.noth _ that: roi 5
say.noth _ the: humility -3
say.noth _ was: data 4, roi 4
say.noth _ year: roi -6, complaint 4
say.noth and: humility 2, later-payment 6
say.noth at: asks-money 7
say.noth from: asks-date -8
say.noth happen: roi 5
say.noth i: humility -7, complaint 3
say.noth if: humility -4
say.noth in: data 4, acknowledged 8
say.noth is: humility -3
say.noth left: humility 3, complaint -4
say.noth of: roi 4
say.noth that: data 4
say.noth this: roi -5
say.noth to: humility 4
say.notic: arrogance -9, ultimatum 9, offers-check 13
say.notice: roi 6, humility -7, answer -9, ultimatum 22, undermining 3, offers-material -6, competing-offer 13, acknowledged 5
say.notice period: roi -3, humility -4, answer -4, ultimatum 6, competing-offer 6
say.november: data -4, answer 6, complaint -7, offers-check 6, asks-deed 11
say.november #: humility -3, asks-date 5
say.november and: data -4
say.now: data 4, roi 2, humility -4, answer 3, arrogance -6, entitlement 14, stuffing -8, placeholder 7, concession -6, other-pot -5, later-payment 7, other-form -3, in-writing 11, concedes -9, thanks -10, asks-deed 9, insists 12, said-before 6
say.now #: data 4, roi -6, split 6, asks-date 10
say.now _ #: data 4, roi -3, other-form -7, acknowledged -7
say.now _ 's: data 3, roi -2, humility -5, answer -5
say.now _ 've: roi -5
say.now _ a: roi -5, humility 7
say.now _ and: data 4, roi 6, humility 4
say.now _ at: data 5
say.now _ do: data 3
say.now _ i: humility -4, arrogance 7, acknowledged -6
say.now _ in: data -3, humility 5
say.now _ is: roi 2
say.now _ it: data 4, answer 3
say.now _ look: humility 4
say.now _ not: roi 3, humility 9
say.now _ of: complaint 6
say.now _ pay: later-payment 6
say.now _ that: data -3
say.now _ the: humility 3, answer 4, split 14, later-payment 7, asks-deed 6
say.now _ they: roi 5, humility -4
say.now _ to: humility -3
say.now _ with: roi 4
say.now and: data -6, roi -6, humility 5, entitlement -8, split 24, later-payment 13, other-form -4, accepts 7, asks-meaning -5, asks-fact 2
say.now at: humility -4
say.now before: humility 5
say.now but: roi 3
say.now for: roi 4, humility -4
say.now i: data -5, roi -3
say.now is: data -2, roi 3, humility 4, credit 7
say.now it: roi 3, answer -5
say.now on: roi -4
say.now or: data -3, humility 11
say.now so: roi 3, answer 5, asks-date 11, next-step 6
say.now than: humility 3
say.now that: roi -4, humility -2
say.now the: humility -3, answer 3, complaint 4, insists 13
say.now then: roi 4
say.now they: humility -3
say.now wait: roi 4
say.now we: data 5, roi 3
say.now with: humility 7, later-payment 6
say.now you: humility -3
say.number: roi 3, answer 6, arrogance -11, entitlement -6, placeholder 5, asks-criteria 15, sets-bar 6, next-step 7, accepts 6, asks-fact -6, asks-deed 7, others-got -6, refuses -5
say.number #: roi -5, answer -3
say.number 's: humility 4
say.number _ #: data -4, humility -4, answer -4
say.number _ a: data 4, roi 4, humility 3
say.number _ from: humility -4
say.number _ i: asks-deed 6
say.number _ in: humility 3
say.number _ not: answer -4
say.number _ that: roi 3
say.number _ the: humility -3, next-step 6
say.number _ you: data -6, sets-bar 6
say.number are: roi -3, humility 5, asks-date 6
say.number first: humility -4
say.number for: data 5, roi 5
say.number from: offers-material 9
say.number i: data -4, humility -3
say.number in: undermining 7, offers-material 9
say.number is: humility -6
say.number of: roi 4, offers-material 7
say.number on: data -3
say.number or: asks-criteria 11
say.number the: roi 4
say.number to: humility 2
say.number tonight: humility -4
say.number with: humility 3
say.number would: roi -4
say.number you: roi -7, humility 4
say.nurs: roi 3, answer -7
say.nurse: roi -2, humility 4
say.o: roi 7, answer 6
say.o'clock: data -8, offers-check -8
say.object: humility 5, concession 7
say.objection: roi 4, humility 9, answer 5, complaint -9, asks-process 7, offers-check 6, acknowledged 9
say.objective: roi -3, humility 3
say.oblig: humility 3
say.oblig _ you: humility 4
say.oblig to: humility -4, ultimatum 8
say.observation: answer 6
say.observe: data 4, roi 4, humility -3
say.obvious: arrogance 11
say.oct: roi -3, humility 3
say.october: roi -3, complaint -9, offers-material 8, offers-check 7, asks-date 8, credit -7, corrects 15
say.october #: roi -4, humility 4
say.october _ the: roi 4, humility -4
say.october _ we: humility 4
say.october and: data -6, humility -3, asks-date -5
say.odd: roi 3, answer 3
say.odds: roi 4, humility 6
say.oem: roi 6, humility -3
say.of: roi 4, ultimatum -3, stuffing 10, concession -7, pays-from-gain 5, other-form -7, competing-offer -9, thanks -6, asks-meaning -1, corrects -12, insists -9, said-before 6, asks-verdict -6
say.of #: data 5, roi 7, undermining -9, pays-from-gain 7, other-form 7, asks-criteria -8, offers-check 8, asks-date -10, accepts -5, competing-offer 12, asks-deed 5, refuses 9
say.of @: data 5
say.of _ #: data 8, answer -5, ultimatum 4, complaint -6, other-pot -13, other-form 7, asks-date 4, acknowledged 4, credit 10, asks-meaning 15, asks-deed -4, corrects 12
say.of _ 's: roi -3, humility 5, offers-check 9, asks-date -7
say.of _ a: humility 5, answer 4
say.of _ about: roi -5
say.of _ after: undermining 6, asks-date -7
say.of _ against: roi -4, humility 5
say.of _ and: data -3, answer -3, entitlement -6, asks-criteria -10, next-step -7, accepts -9, acknowledged 8
say.of _ are: data -7, roi -5, other-form 8
say.of _ as: data -3, roi -5
say.of _ at: humility -3
say.of _ back: roi -5
say.of _ bad: humility 3
say.of _ batch: roi 3, humility 3
say.of _ be: roi 4
say.of _ before: roi 4, asks-date 15
say.of _ but: data -3, roi -5
say.of _ by: data 4, roi 4, humility -5, offers-check -8
say.of _ call: credit 8
say.of _ came: humility -3
say.of _ can: humility -2, said-before 7
say.of _ colleagu: roi 3
say.of _ contract: roi 3
say.of _ could: arrogance 6
say.of _ credit: humility -3
say.of _ customer: humility 5
say.of _ day: humility -4
say.of _ difference: roi 3
say.of _ do: roi -3, answer -4
say.of _ else: humility 3
say.of _ engineer: answer -4
say.of _ even: humility 4
say.of _ every: data 4
say.of _ extra: roi 6
say.of _ first: roi 4, humility -4
say.of _ floor: arrogance 5
say.of _ for: entitlement -6, next-step -8, asks-fact 8, refuses 9
say.of _ from: roi 4, humility 2, complaint -4
say.of _ goes: roi -4
say.of _ got: data 3
say.of _ had: humility -4
say.of _ has: data 3, roi 3
say.of _ house: roi -4, answer 4
say.of _ i: data 3, roi -2, answer -7, entitlement 4, complaint -6, offers-material 6, asks-date 9
say.of _ if: data -4, acknowledged 11
say.of _ in: data -4, roi -4, arrogance 6, ultimatum -6, later-payment 6
say.of _ is: roi 4, humility -4, asks-date -7
say.of _ it: complaint 8, offers-check 10, asks-date -15
say.of _ kind: humility 3
say.of _ leave: roi -3
say.of _ like: roi 4
say.of _ lin: roi -3
say.of _ march: data 4, roi 5
say.of _ may: data 9, answer -3
say.of _ meet: humility 5
say.of _ money: accepts 6
say.of _ month: data -2, humility -6, ultimatum 6, asks-process -8, acknowledged -10
say.of _ more: humility -3
say.of _ my: roi 4, humility -4
say.of _ nobody: humility -5, ultimatum 4, complaint 4
say.of _ not: roi 5
say.of _ now: roi -4
say.of _ of: roi 8, humility -6, arrogance 6, entitlement -6, pays-from-gain 8
say.of _ office: humility 4, complaint 6
say.of _ old: roi 3, humility -4
say.of _ on: acknowledged 9, credit 10
say.of _ one: roi -4
say.of _ or: roi 4
say.of _ other: roi -4, arrogance 8
say.of _ over: humility 4
say.of _ own: roi -3, humility 5
say.of _ pay: roi -4, humility -5, ultimatum 5
say.of _ penalty: data -4
say.of _ people: roi -3, answer -6, ultimatum 5, entitlement 6
say.of _ plann: humility -3, arrogance 5
say.of _ point: roi -4
say.of _ refund: data -2
say.of _ result: data -2
say.of _ salary: roi -5, entitlement -5
say.of _ same: roi -5, complaint 6
say.of _ scale: humility 3
say.of _ season: data 4
say.of _ sign: roi 4
say.of _ since: data 5, roi 5
say.of _ single: data -3, roi 6
say.of _ sir: answer -3
say.of _ size: roi 3
say.of _ so: data -5
say.of _ team: roi -4
say.of _ test: data -5, roi -4
say.of _ than: roi -2
say.of _ that: data -6, humility -6, asks-criteria 7
say.of _ the: data -2, answer 3, later-payment -7, asks-deed 8
say.of _ then: data 4, asks-date 12
say.of _ there: answer -5, arrogance 4, complaint 8
say.of _ they: data -4, credit -6
say.of _ time: data -3
say.of _ to: data 4, arrogance 7, ultimatum 9, undermining 4
say.of _ too: humility -2
say.of _ truck: data 3
say.of _ we: humility 3, complaint 6, pays-from-gain 7, acknowledged 8
say.of _ week: roi 5, humility -4, asks-date -11
say.of _ were: complaint 5
say.of _ which: data 3, roi 5, humility 4
say.of _ who: humility -6, answer -6
say.of _ will: data -4
say.of _ with: data 4, roi -4, answer -6
say.of _ work: roi -4, answer 4, credit 9
say.of _ would: data 5, roi 6
say.of _ year: roi 4, humility 2
say.of _ yes: humility 3, answer -3
say.of _ you: data 3, answer 5, asks-date -8
say.of a: data -3, roi 5, complaint 3, undermining 7, asks-fact 7
say.of all: data -1, humility 6, acknowledged 8
say.of amount: roi -3
say.of an: humility -9
say.of and: roi 5
say.of april: humility -4, asks-date -10
say.of august: roi 5, acknowledged 6
say.of base: data -4, roi -5, humility 3
say.of being: humility -4, complaint 9
say.of cash: data 3, humility -4
say.of course: roi 4, answer -7, complaint 10, undermining 1, concession 15, other-form -18, asks-date 7, concedes 11, acknowledged 9
say.of data: roi -3
say.of december: answer -3
say.of doing: answer 4
say.of downtime: humility 5
say.of each: roi -2
say.of everyone: roi 2
say.of head: roi 3, humility 4
say.of her: humility -3
say.of here: data -3
say.of his: humility -2
say.of how: answer -3
say.of in: roi 2, humility 4
say.of it: data 6, humility 4, answer 8, complaint -7, other-pot 8, pays-from-gain 7, split 6, later-payment 5, offers-check -13, asks-verdict -6
say.of january: data 6, roi 2, humility 3, answer 4
say.of july: humility -5, next-step -5, asks-deed -5
say.of june: roi 5
say.of leave: data 4, humility 5
say.of line: humility -4, answer -6
say.of march: data -6, humility 3
say.of may: answer 4, asks-date 10, sets-bar 10, asks-meaning 7
say.of me: roi 5, humility -7, complaint -6, undermining 5, concession 8, next-step -6, feels 4
say.of mine: humility -4, undermining 3
say.of money: roi 3, humility -3
say.of month: humility -3
say.of my: roi -9, answer -6, arrogance -2, concession 6, pays-from-gain -9, other-form -14
say.of next: data -7, roi -6, answer -3
say.of night: entitlement 8
say.of no: humility 3
say.of november: humility -4
say.of number: roi 4
say.of october: humility 5, asks-date 10
say.of one: roi 8, humility -3, arrogance 7, complaint 6
say.of our: data 2
say.of outage: roi -6
say.of overtime: entitlement 6
say.of people: humility 4
say.of salary: roi -3, humility 5
say.of sav: roi -5
say.of say: humility 3
say.of scrap: data 5, roi 3
say.of that: data 10, roi 11, answer 6, complaint -7, concession -6, other-pot 11, pays-from-gain 16, sets-bar -9
say.of the: roi 3, humility 3, stuffing -6, concession -6, other-pot 9, asks-criteria -7, next-step 5, asks-deed -5
say.of their: jargon 9
say.of them: roi -6, answer -2, arrogance 10, ultimatum -6, complaint 9, asks-process 8, asks-criteria -9, acknowledged -3
say.of these: data -4, humility 6, answer 4
say.of this: roi 5, answer -5, complaint 2, credit 6
say.of those: data 8, roi 4, humility -4
say.of time: roi -5
say.of us: data -9, roi -8, humility 10, complaint 7, undermining -8, concession -4, other-pot -12, asks-date 6, next-step 8, acknowledged 14, credit 8
say.of what: roi 15, ultimatum -6, entitlement -14, pays-from-gain 18, sets-bar 4
say.of whatever: data -3
say.of which: data 5, roi -2, complaint 6
say.of work: roi 5, humility 3
say.of you: humility 3, asks-deed -9
say.of your: complaint 8
say.off: humility 3, entitlement -12, complaint -7, concession 7, later-payment -5, other-form 16, offers-material -10, sets-bar -7, concedes 10, asks-meaning 12, feels -6
say.off _ #: data 3, humility 4
say.off _ 's: data -3
say.off _ a: complaint 4
say.off _ and: arrogance 6
say.off _ back: data -5
say.off _ i: roi 3
say.off _ that: humility -3
say.off _ the: humility 4
say.off a: humility -4
say.off after: complaint 4
say.off and: data 4, roi 5
say.off every: roi 3
say.off for: data -5, roi -5, humility 8
say.off if: roi 3
say.off in: data -5, roi -1, other-form 8
say.off it: roi 4
say.off me: humility -3
say.off on: roi 4, humility -4
say.off the: data 4, roi 3, humility -4, answer 4, arrogance -8, complaint -6, concedes 10, credit -6, asks-verdict 9
say.off with: data 3, roi 4
say.off your: humility -5, answer -4
say.offer: data -3, roi 4, humility -3, arrogance -10, ultimatum 27, undermining -6, concession -7, concedes -9, competing-offer 25, acknowledged -5, asks-fact -6, asks-deed -8
say.offer #: ultimatum 9, competing-offer 18, refuses 7
say.offer _ #: answer -4, ultimatum 8
say.offer _ i: data 3
say.offer _ the: ultimatum 6
say.offer and: complaint 4
say.offer me: roi -3, humility -4, ultimatum 8
say.office: roi 2, humility -4, answer -3, arrogance 10, complaint 14, later-payment -11, acknowledged -4
say.office _ i: arrogance 5
say.office _ it: humility 3
say.office _ not: roi -3
say.office _ the: answer -4
say.office on: humility 3
say.office with: answer -5
say.officer: humility -8, answer -4
say.official: humility -3
say.offline: roi 6
say.offline mode: data 3
say.often: humility -7, answer -6
say.oh: roi -4, humility 3, arrogance -5, entitlement -6, complaint -7, undermining 11, asks-process -7, offers-material -4, asks-deed -8
say.oh _ 's: humility 4, acknowledged -8
say.oh gosh: roi -3, humility -4
say.oh i: data 5, humility -6, answer 3
say.oh no: humility 6
say.oil: roi 4, humility 4
say.ok: data 5, humility 6, arrogance -7, entitlement -7, complaint -7, concession 6, later-payment 15, in-writing 10, accepts 4, concedes 7, acknowledged 7, asks-leave 11, asks-deed 6
say.ok #: humility 6
say.ok _ do: humility -4
say.ok _ i: roi 4
say.ok so: data 4, sets-bar 10
say.ok thank: humility -3
say.ok then: concession -4, acknowledged 8
say.okay: answer -6, ultimatum -5, entitlement -6, concession 15, asks-backing -8, concedes 14, acknowledged -4, asks-fact -10, asks-leave 10, refuses -9
say.okay _ i: data 4
say.okay _ the: data -5
say.okay i: accepts 5
say.okay in: answer 3
say.okay okay: data -2
say.okay sir: humility -2
say.okay so: humility -3
say.okay thank: answer -3
say.okay to: undermining 5
say.okay with: humility 3
say.okoro: humility 5
say.old: answer -3, ultimatum -7, entitlement -5, complaint -4, undermining 9, concession 7, asks-date -10, accepts -8, concedes 8, feels -8, refuses 5
say.old _ 'd: data 3
say.old _ i: humility 3
say.old _ in: answer -3
say.old _ is: data -4, roi -4
say.old _ was: data -3, arrogance 5
say.old _ with: data -4
say.old man: data 3, roi 4
say.old system: humility -6
say.ombudsman: humility 3
say.on: ultimatum 4, undermining -6, jargon 10, placeholder -7, concession -5, offers-check -4, concedes -7, asks-fact -5, corrects -3, insists -7, said-before -10
say.on #: humility -6, asks-backing -11, offers-material 4, asks-date 5, refuses -10
say.on @: roi 3
say.on _ #: roi -4, asks-date 13, next-step 5, accepts -8, asks-deed -9
say.on _ 's: roi 9, complaint -7
say.on _ @: data -5
say.on _ and: roi -5, later-payment 12, asks-fact -8
say.on _ april: data -6
say.on _ as: roi -3
say.on _ back: data -4, roi -2, humility 3, arrogance 6
say.on _ bench: roi -4
say.on _ board: roi 2
say.on _ boat: humility -4
say.on _ bonu: data 3
say.on _ bus: undermining 6
say.on _ by: credit 8
say.on _ call: data 5, roi 3, humility 4
say.on _ chair: humility 4
say.on _ contract: roi -3
say.on _ date: humility 4
say.on _ day: roi 5, answer 5, asks-deed 6
say.on _ december: humility -4
say.on _ desk: roi 4, answer 4, complaint -9, offers-material 7, corrects 6
say.on _ dollar: roi 3
say.on _ even: roi 4
say.on _ february: data -3
say.on _ first: data -5, humility -8, answer -5, ultimatum 11, complaint 3
say.on _ floor: humility 5
say.on _ for: data -5, answer 4, complaint 8, offers-check 8, credit 8
say.on _ form: humility -4
say.on _ friday: answer -3, entitlement 6
say.on _ ground: data 4, humility -3
say.on _ i: humility -3, asks-date 14, next-step 7
say.on _ if: refuses 8
say.on _ in: next-step 10
say.on _ is: data 3, humility 3
say.on _ it: humility 2
say.on _ january: roi 4, humility 4
say.on _ june: data 3
say.on _ last: roi 2
say.on _ limb: humility 3
say.on _ line: entitlement 5
say.on _ list: data -5, complaint -4, asks-backing 7, offers-material -12
say.on _ march: roi -5, humility 3
say.on _ may: roi 4, asks-date 13
say.on _ mind: roi 3
say.on _ monday: roi 4, complaint 7
say.on _ money: data 3
say.on _ night: answer -5
say.on _ november: roi -2, humility 3
say.on _ now: humility -3
say.on _ october: answer -5
say.on _ of: humility -6, asks-date -5
say.on _ on: answer 5, undermining 5
say.on _ one: humility -6, arrogance 6
say.on _ only: data -3
say.on _ or: answer -3
say.on _ other: complaint 4
say.on _ own: data 3, humility 3, answer 5, arrogance -6
say.on _ phon: roi 3
say.on _ phone: data -5, roi -4
say.on _ same: next-step 7
say.on _ screen: data 4, roi 4
say.on _ second: roi -3
say.on _ sheet: data -6, roi -5, answer -3, offers-material -8
say.on _ side: humility 4
say.on _ signature: answer -4
say.on _ since: humility 4
say.on _ sunday: complaint -7
say.on _ table: data -3, roi -7, humility -4, arrogance 8, ultimatum 9, offers-material -10, acknowledged -5
say.on _ that: complaint 10, competing-offer 11
say.on _ the: humility 2, complaint -6
say.on _ then: data -4
say.on _ this: complaint 7
say.on _ to: roi 4, humility 4
say.on _ too: humility 3
say.on _ wall: data 3, roi 9, humility 4, complaint 5
say.on _ ward: humility 3
say.on _ way: data -3, roi -3
say.on _ we: data 5, humility 5
say.on _ when: roi 7, complaint 11
say.on _ who: humility 4
say.on _ with: roi -6, answer 5
say.on _ wrong: data 5, roi 4
say.on _ year: data 3, roi -4
say.on _ you: answer 4, asks-date 6
say.on a: roi -4, humility 2, answer 4, later-payment 8, asks-process 5, asks-criteria -7, asks-fact 11, others-got 7, feels 8, refuses 5
say.on an: roi 2
say.on and: undermining 5
say.on at: roi 3
say.on average: data 6, roi 6
say.on both: humility -4
say.on call: data -7, roi -6, humility -4, answer -6, feels 8
say.on christma: humility -4
say.on each: roi -3
say.on fire: roi -3
say.on for: humility -4
say.on friday: data -6, asks-date 8, acknowledged -7
say.on her: data -4, humility 4, offers-material -7
say.on his: roi 4, humility 8
say.on holiday: roi 4
say.on it: roi 4, arrogance -7, entitlement 3, complaint 6, undermining 10, pays-from-gain 5, credit 6, asks-meaning -7, unknown 11, asks-verdict 14
say.on its: roi -3, asks-backing 7
say.on january: data 3, humility 3
say.on leave: roi -4, humility -3
say.on line: humility 4
say.on me: data 3, roi 3, humility 8, answer 5
say.on monday: roi -5, humility -4, answer -5, ultimatum 9, complaint -5, other-form -8, acknowledged -8
say.on my: humility -6, arrogance 6, undermining 4, other-pot 7
say.on night: data -5, roi -6
say.on one: data 4, humility 5
say.on our: data 4
say.on paper: humility 3, answer 10, asks-date 9, in-writing 8, acknowledged 10
say.on purpose: data -3, humility -4
say.on saturday: humility -5, complaint 6
say.on that: data 4, arrogance 9, complaint -11, concession 6, asks-date -5, asks-deed 5
say.on the: data 4, answer 4, arrogance 7, complaint -3, jargon 8, other-form 2, asks-criteria 6, asks-date -3, sets-bar 18, next-step -3, accepts -9
say.on their: data 2, humility 4, answer 4
say.on them: roi -4
say.on this: arrogance 3, entitlement 8
say.on those: roi -3
say.on thursday: asks-date -4
say.on time: data 3, roi 3
say.on to: data 3, roi 4
say.on top: humility 2, complaint -6
say.on tuesday: answer -4, complaint -4, next-step 6, asks-deed 7
say.on wednesday: data -5, roi -5, humility 5
say.on what: humility -3, complaint -5, asks-criteria 6, asks-deed -5
say.on whether: roi 4
say.on which: data -3, roi -7, humility 3, asks-date 9
say.on with: humility 4, answer -4, complaint 4, concedes 8
say.on you: humility 3
say.on your: data -3, roi -4, humility 4, asks-backing -11, offers-material 4, next-step 9, corrects 5
say.on-call: data -9, roi -4, pays-from-gain -9, other-form 9
say.on-sale: roi 4
say.onboard: roi -5
say.once: data 3, roi 7, ultimatum -11, later-payment 6, offers-check -7, acknowledged 6, credit -5, asks-deed 6
say.once _ #: data 4
say.once _ 've: roi -3
say.once _ a: complaint 11
say.once _ is: roi -4
say.once _ the: asks-fact 7
say.once a: other-form 8
say.once and: roi 7, answer -5, asks-date -6
say.once in: roi -3, answer 4
say.once the: roi 2, humility 3, later-payment 17
say.once you: roi -3
say.one: answer 3, arrogance 4, entitlement -5, undermining -3, pays-from-gain 4, asks-process 7, asks-criteria 7, asks-date -5, in-writing -10
say.one #: roi 8, humility 9
say.one 's: roi -2, arrogance 6
say.one _ #: roi 6, humility 3, answer 4, asks-backing 9, asks-deed -6
say.one _ 's: roi 5
say.one _ @: humility 4
say.one _ a: data -5
say.one _ can: humility 3
say.one _ from: humility -3
say.one _ have: humility 5
say.one _ i: data 5, humility 2, asks-date 14, acknowledged -9
say.one _ in: humility -6, asks-process 6
say.one _ it: data -4
say.one _ me: data -4
say.one _ my: humility 3, complaint 5
say.one _ not: humility -4, answer -3, concession 6
say.one _ now: humility -3
say.one _ of: arrogance 4
say.one _ on: humility 6
say.one _ that: data -2, complaint 7, next-step -8
say.one _ the: data -4, answer -4, complaint 5, split -8, other-form 11, asks-criteria -10, corrects 5
say.one _ them: roi 3, humility -6, offers-material -7, credit -7
say.one _ this: arrogance 6
say.one _ those: data 3, humility 2
say.one _ to: roi 4, answer 4
say.one _ was: data -2, complaint 5
say.one _ we: data 3, roi 4
say.one _ would: roi 3
say.one _ you: roi -3, complaint 7
say.one after: humility 3
say.one and: data -2, entitlement 6, later-payment 8
say.one ask: roi -3, humility 5
say.one asks: humility -4, answer -4
say.one at: roi -5, humility 7
say.one before: roi -6, humility -3, entitlement 7, complaint 7
say.one by: data -5, roi -3, answer -5
say.one cost: roi 4
say.one could: data -4, roi -4
say.one day: roi 3
say.one does: humility -4, answer -4, arrogance 5
say.one for: data 3, humility 3, answer 3, entitlement 7, complaint 4, others-got 9
say.one has: data -4, roi -2, humility 3, arrogance 4, asks-process 8
say.one i: roi 4, humility 3, asks-criteria 7
say.one in: roi -6, humility -3, entitlement 5
say.one is: answer -5, concedes 6, asks-meaning -10
say.one it: roi 5, answer -4
say.one may: data 4
say.one now: humility 4, answer -3
say.one of: data 4, roi 5, answer 4, pays-from-gain 8, corrects 11
say.one on: data -3
say.one page: humility -7
say.one should: data 3
say.one so: humility 3
say.one that: humility 6, arrogance -5
say.one the: data -3, roi -3
say.one thing: humility 6, asks-deed -8
say.one to: data -3
say.one too: roi 5, humility 5, answer 4, sets-bar 10
say.one was: answer 3
say.one which: data -3
say.one who: data 4, complaint -6, concession 5, later-payment 7, offers-check 12, concedes 5
say.one with: roi -5
say.one would: humility -4
say.one-off: answer 4, complaint -4
say.one-page: roi 3
say.one-pager: acknowledged 6
say.one-time bonu: humility 3
say.ones: humility 4, answer 3, offers-material -4, acknowledged 8, credit 11, asks-deed 6, feels 5
say.ones _ not: arrogance 7
say.ones _ the: data -4, humility 6, credit 10
say.ones and: humility -3
say.ones i: answer -3, arrogance 5
say.ones who: humility -4, asks-date 8
say.online: data 5, roi 6
say.only: data -4, undermining 14, jargon -6, stuffing -7, placeholder -6, asks-process -6, asks-backing 6, offers-check -9, asks-date 6, asks-deed 4, corrects 11, refuses -8
say.only #: roi -4
say.only _ #: roi 4, answer 3
say.only _ a: offers-material -7, offers-check 6, asks-deed -11
say.only _ can: humility 4
say.only _ for: data -5, roi -5, humility 4
say.only _ i: data -4, roi -4, humility -2
say.only _ in: roi -3, arrogance 7, complaint -8
say.only _ is: humility 3
say.only _ it: data 5, roi 6, humility 3, concession 7, sets-bar 7
say.only _ me: data -2, acknowledged 5
say.only _ on: data -4
say.only _ one: roi 4
say.only _ that: data -4, roi 3, answer -5, complaint 10
say.only _ the: data 4, roi -4, humility 5, answer 5, complaint -6, undermining 5, sets-bar 7, acknowledged -5
say.only _ to: data 7, roi 3, humility 4, answer 4, offers-material 9
say.only _ we: data 3, humility 3
say.only _ what: data 3, roi 3
say.only _ who: data 5, roi -3
say.only _ you: data -6, roi -3, answer -5, undermining -6
say.only a: undermining 9, concession 6
say.only after: roi 4
say.only an: answer -3
say.only and: humility -4
say.only ask: data -5, roi -6, in-writing 6
say.only be: humility -4
say.only because: humility -3
say.only do: roi -4, humility 3
say.only ever: humility -3
say.only fair: humility -4, entitlement 6
say.only for: data -4, humility 3
say.only from: roi -3
say.only i: answer -2, complaint 3
say.only if: roi 4, undermining 7, later-payment -7
say.only it: roi 3
say.only know: roi 7, answer -3
say.only me: roi -3
say.only my: data 4, roi 3
say.only need: answer 3
say.only one: humility 3, offers-check -7
say.only right: humility -4
say.only say: answer 4
say.only that: data 4, humility -3, arrogance 4, ultimatum 9, competing-offer 6
say.only the: roi -6, humility 12, answer 6, arrogance -5, other-form 9, asks-criteria -6, offers-material -6, credit 10
say.only thing: roi -3, complaint 7
say.only to: answer 4
say.only want: humility 3
say.only what: roi -3
say.ooh: data -4
say.open: humility -8, answer -3, entitlement 6, complaint 3, concession -10, pays-from-gain 5, other-form -10, offers-material -7, offers-check -13, acknowledged -5, asks-money 6, asks-deed 8
say.open #: complaint 7
say.open _ #: roi -3, entitlement 5
say.open _ door: roi 3
say.open _ for: humility -3
say.open _ i: humility 4
say.open _ it: roi -4, humility 3
say.open _ the: roi 4, humility -5
say.open a: humility -7, answer -3, arrogance 5, complaint 7
say.open and: humility 4
say.open for: roi -5
say.open in: answer -3
say.open it: humility -7
say.open that: data -3
say.open the: data -5, roi -5
say.open to: humility 8, other-pot 9
say.open with: roi 4, humility -5, answer -4
say.operat: data -5
say.operational: answer 3
say.operational excellence: answer 4
say.operator: data 4, roi -2, humility 2, answer 5
say.opex: data 3
say.opinion: data -3, humility 5, arrogance 5, offers-check 7, asks-date 6
say.ops: roi -4, humility -3, complaint 3, offers-check 7
say.optic: humility 3, jargon 6
say.optimis: answer -3
say.optimisation: humility 3
say.option: humility 7, other-form 12, acknowledged 9
say.or: data -3, answer 3, arrogance -10, ultimatum 6, entitlement -8, complaint -12, undermining -6, concession -4, later-payment 6, other-form 18, asks-process 16, accepts -6, concedes -10, credit -5, thanks -6, asks-meaning 16, asks-fact 7, asks-leave 5, insists 17, asks-verdict 11, refuses -9
say.or #: data -4, answer -4
say.or @: data 3, asks-deed -7
say.or _ #: answer -7, split 9, asks-deed 5
say.or _ 'd: roi 3
say.or _ a: roi 3
say.or _ and: humility 7
say.or _ can: humility -3
say.or _ for: humility 3, other-form -8
say.or _ i: roi -3, humility -6, answer 4, other-form 9, credit 9, asks-leave 6
say.or _ in: roi 5
say.or _ it: humility -7, complaint -5, next-step -5
say.or _ me: roi 4
say.or _ no: ultimatum 5
say.or _ not: data 3
say.or _ off: humility 4
say.or _ on: data 3
say.or _ other: humility 2
say.or _ that: humility 6, complaint 7, other-form 4, asks-date 6
say.or _ the: humility -3, later-payment 12
say.or _ there: humility 4, later-payment 10
say.or _ they: humility 3, asks-date -6
say.or _ to: roi -2
say.or _ we: humility 3
say.or _ you: humility 2, offers-check -3, asks-leave 9
say.or a: roi -8, complaint -6, other-form 15, asks-process -11, asks-backing 6, asks-deed 14
say.or better: roi 3, sets-bar 16
say.or by: humility 4, entitlement 5
say.or can: humility 3
say.or do: asks-backing -7, asks-leave 2
say.or does: humility -12, asks-process 6, refuses 5
say.or from: humility -4, asks-fact 9
say.or i: data -4, roi -4, humility -7, ultimatum 22, complaint -4, competing-offer 13, asks-deed 5
say.or if: humility 5
say.or in: split 8
say.or is: roi 3, asks-criteria -8, accepts 10, asks-deed -6
say.or it: data -3
say.or just: answer 3
say.or less: data -4, humility -4, unknown -7
say.or no: humility -7, complaint 7, acknowledged -7, asks-deed 7, insists 4
say.or not: humility -5, answer -7, asks-backing 6, asks-date 9, next-step 8, asks-meaning -8, asks-fact -4, insists 19, asks-verdict 19
say.or noth: humility -2, answer -4
say.or only: humility -3
say.or should: data 4
say.or so: data 4
say.or take: roi 3
say.or the: roi -6, asks-criteria 14, offers-material -6, next-step -4, acknowledged -7, credit -10, asks-meaning 11, asks-fact -7
say.or to: asks-fact 7
say.or will: humility 3
say.or would: humility 6, next-step 9
say.or you: answer 4, ultimatum 4
say.oracle: data 4, roi 5
say.order: humility 4, entitlement -5, credit 10, asks-fact 8, asks-deed 5
say.order #: answer 4
say.order _ #: roi -5
say.order _ the: data -3
say.order _ with: data 4
say.order a: data 3
say.order and: roi -3, humility 3
say.order in: data 3
say.order of: data -4, answer 4
say.order you: humility 3
say.ordinary: data 3, answer -4, undermining 5
say.organic: data 3, roi 5
say.other: roi -3, humility -5, answer -5, arrogance 15, complaint -14, undermining 10, pays-from-gain -4, asks-process -9, offers-check -13, concedes 5, competing-offer 9, acknowledged -6, asks-deed 6, others-got 14, corrects 16
say.other #: data -4, roi -5, humility 11, split 10, sets-bar 4, accepts 10
say.other _ 's: humility -3
say.other _ are: humility -6
say.other _ have: humility -2
say.other _ i: humility 4
say.other _ in: roi -6, humility -5
say.other _ it: humility -3
say.other _ me: data -4, humility 2
say.other _ my: arrogance 5, entitlement 5
say.other _ of: answer -3
say.other _ on: data -5
say.other _ the: humility 3
say.other _ with: humility 4
say.other and: humility 4
say.other company: ultimatum 8
say.other did: humility 4
say.other have: arrogance 8
say.other i: roi 4
say.other in: arrogance 7
say.other lead: answer -2, arrogance 12
say.other person: humility -3
say.other than: data -3
say.other way: humility 5
say.otherwise: data 4, roi 4, answer -5, ultimatum 6, complaint -8, other-form -6, acknowledged 10
say.otherwise _ 'd: answer -5
say.otherwise i: roi -5
say.otherwise the: data 3, roi 3
say.ouch: complaint 3
say.ought: data 6, humility 5, entitlement 4, credit 9
say.ought _ be: data 4, roi 5
say.ought to: data 3, entitlement 5, credit 9
say.our: answer -2, arrogance -6, stuffing 10, sets-bar -8, in-writing 11, acknowledged -4, refuses -9
say.our _ and: humility -7
say.our _ is: answer 3
say.our _ rate: complaint 4
say.our _ that: humility -3
say.our _ was: data -4
say.our _ were: roi 4
say.our own: roi -5
say.ours: data -5, humility 6, entitlement 7, complaint -7, asks-process 8
say.ourselv: ultimatum 6
say.out: entitlement -5, asks-backing -6, next-step 5, asks-money 7, asks-leave -9, asks-verdict 10, feels 6, refuses -7
say.out _ #: roi -4, entitlement -5
say.out _ @: roi -4
say.out _ a: humility 7
say.out _ door: humility -5
say.out _ every: data -4, roi 4
say.out _ i: humility -3
say.out _ if: data -3, roi -4
say.out _ in: roi 6
say.out _ it: roi -3, answer 4, undermining 12, offers-material 8, next-step 7
say.out _ my: humility -6, answer -5, concession 3
say.out _ of: data -4
say.out _ that: roi 3, humility 4, other-pot 9
say.out _ the: roi 4, complaint 7
say.out _ time: data 3
say.out _ you: humility 6
say.out a: answer -4
say.out and: data -4
say.out at: humility -3
say.out by: data -3
say.out i: roi -3, feels 6
say.out if: data 4, roi 3
say.out in: roi 5
say.out loud: humility 4
say.out of: data 6, roi 2, other-pot 15, other-form 6, offers-material -7
say.out on: roi -6, humility -6, complaint -5, concession 5, concedes 10
say.out that: data -4, roi -6
say.out the: humility -6, answer 6, arrogance 5
say.out to: humility -2
say.out what: humility 4, ultimatum 9
say.out with: humility -4
say.outag: data 4, humility 4, arrogance 6
say.outage: data 4, roi 4, answer 4, credit -7
say.outcom: answer -3
say.outcome: roi 3, humility 5
say.outfit: data 4
say.outlet: roi 4
say.outside: data 6, roi 4, humility -5, answer 4, arrogance -5, complaint -8, offers-check 10, accepts 9, asks-leave 6, corrects 9
say.outside _ #: humility 4
say.outside firm: roi 3
say.outside of: roi 3
say.outside the: asks-deed -7, corrects 11
say.outstand: roi -3
say.over: data 3, humility 2, arrogance -11, ultimatum -7, jargon 10, split 8, in-writing -8, accepts -4
say.over #: data -5, roi 6, humility 4, entitlement -7, complaint -7, split 13, asks-date 8, sets-bar 8, asks-fact -7
say.over _ #: roi -6
say.over _ 'll: data 3
say.over _ a: roi 3
say.over _ and: other-pot 6
say.over _ i: data -3
say.over _ of: roi 3
say.over _ the: humility -3
say.over _ weekend: roi -4
say.over _ year: data -2, complaint 5
say.over _ you: roi -3, humility 3
say.over a: roi -3
say.over and: humility -3
say.over at: roi -3
say.over it: roi -1, humility 5, offers-check 13
say.over on: data 4
say.over plan: data 4, roi 6
say.over the: data 5, roi -2, humility 3, complaint 12, credit 3
say.over there: next-step 7, asks-fact 8
say.over to: answer 3
say.overdue: entitlement 6
say.overflow: data 3, roi 6
say.overnight: data 4, humility -8, answer 3
say.overtime: humility 2, entitlement 9, other-form -5
say.overtime 's: data 3
say.overtime and: humility 4
say.owe: data -7, humility 4, other-pot 11, sets-bar 9
say.owe _ a: humility 5
say.owed: data -5, roi -8, humility -11, entitlement 21
say.owes: humility -3
say.owing: entitlement 7
say.own: entitlement -8, complaint 3, pays-from-gain -4, asks-process -7, asks-criteria -11, next-step -10, accepts 8, competing-offer -8, asks-deed 7, feels 9, refuses -9
say.own #: data -4, roi -3
say.own _ #: data -4, roi -4, humility 3
say.own _ i: complaint -6
say.own _ in: humility 4
say.own _ on: roi 3, humility -4
say.own _ to: humility 4, answer -4
say.own _ was: arrogance 6
say.own a: humility -5
say.own and: humility -3
say.own car: answer -3
say.own cost: roi 3
say.own part: arrogance 4
say.owner: humility -4, complaint 7
say.owt: complaint 7
say.p: data -2
say.pack: roi 8
say.packet: roi -3
say.paco: roi 4, humility 3
say.pacs: data -4
say.pag: humility -9, acknowledged 3, asks-deed -5
say.pag _ the: roi 4
say.page: data -4, answer 4, ultimatum -9, offers-material 18, offers-check -7, sets-bar -12, accepts -6, competing-offer -10, asks-deed 7, feels -12
say.page #: data 9, roi -3, answer -4, offers-check 15, acknowledged 6
say.page _ and: asks-criteria 6
say.page _ i: humility -5
say.page _ it: data -3, humility -4
say.page _ the: data 5, roi 7, humility 4, next-step 5
say.page _ wednesday: humility -3
say.page _ with: humility 4, credit 6
say.page _ you: humility 6, asks-date -10
say.page _ your: humility -3
say.page by: humility -3
say.page for: humility -5, asks-fact -6
say.page is: next-step 5
say.page one: data -3
say.page to: arrogance 5
say.page tonight: humility -3
say.page with: asks-backing -9
say.pager: roi -4, asks-date -9
say.paid: roi -3, entitlement 12, complaint 7, concession -8, later-payment 10, asks-criteria -9, concedes -7, asks-deed 8, others-got 9
say.paid #: data -5, roi -8, humility -7
say.paid _ #: humility -5, asks-deed 3
say.paid _ for: roi -4, humility -4
say.paid _ in: roi 5, humility -4, ultimatum 6
say.paid _ the: roi -6, later-payment 11, others-got 10
say.paid and: humility 5, complaint 3
say.paid by: humility 5
say.paid for: data -8, roi -5, humility -5, answer 4
say.paid in: data -6, roi 3, humility -4
say.paid it: answer 3
say.paid on: humility -4
say.paid out: humility 3
say.paid the: humility -4
say.paid to: roi -3
say.paid when: humility 4
say.paid with: roi -3
say.paint: answer 5
say.pair: answer 4
say.pair of: data -3
say.pallet: data 4, humility -3
say.panel: answer 5, concession 5
say.paper: data -6, humility 4, arrogance 3, ultimatum 4, entitlement -6, later-payment -7, asks-process 4, offers-material 9, in-writing 6, next-step 7, competing-offer 7, acknowledged 5, corrects 5
say.paper _ #: arrogance 7
say.paper _ i: answer -3, complaint 6
say.paper for: in-writing 9, asks-fact -9
say.paper in: offers-check 7
say.paper of: roi -3, answer -3
say.paper with: data -2, humility 6, arrogance 7
say.paperwork: answer 4
say.paragraph: data 3, roi 3, arrogance 6, offers-material 8
say.paragraph #: roi -3
say.parallel: jargon 5
say.parcel: data 2, roi 4, humility -6
say.parental: humility -3
say.parental leave: humility -3
say.park: data 3, humility -4, answer -10, concession 7, next-step -6
say.park _ the: roi -3
say.park in: roi -4
say.part: humility 7, answer 7, arrogance -9, entitlement 7, complaint -6, concession 8, split 12, asks-process -11, credit 13, refuses 7
say.part _ be: roi 3
say.part _ i: humility 2
say.part _ in: data 3
say.part _ it: humility 4, split 9, acknowledged 7, said-before 12
say.part _ the: roi -4, humility -3, credit 15, asks-meaning 13
say.part _ this: roi 4
say.part _ you: data 3, roi 3, humility 5
say.part and: entitlement 5
say.part for: humility 5
say.part in: humility -7, credit 8
say.part is: roi -3, humility -4
say.part of: arrogance -6, entitlement 9, split 11, acknowledged 7
say.part was: other-form 9
say.part where: humility -3
say.partial: data 4
say.particular: humility 9, asks-date 6, acknowledged 7
say.particular for: humility 3
say.partner: data 5, humility -4, complaint 3
say.party: humility -2, answer -4
say.pass: roi 4, humility 2, answer 4, entitlement 9, complaint -10, concession 6, asks-process -7, asks-backing -4, asks-date 15, sets-bar 7, next-step 9, competing-offer -8
say.pass #: data -6
say.pass a: data 3, humility -4
say.pass by: asks-date 7
say.pass it: asks-backing 7
say.pass the: asks-backing -11
say.pass with: roi 4
say.pass without: ultimatum 4
say.passenger: roi 10, humility -3
say.password: roi -4, humility -3, answer -9, ultimatum 6
say.past: data -4, humility -2
say.past #: data -3, humility -4
say.pat: humility 2, answer 3
say.patch: data 7, roi 6, humility -6, answer 3, arrogance 9, complaint 4
say.patent: humility 4, other-pot 14
say.patience: data 6, answer 4, competing-offer -6
say.patient: humility 5, arrogance -6, concession 5, offers-material -3, credit 11
say.patient _ me: humility 4
say.patient _ the: roi -3
say.patient in: humility -4
say.patient with: humility 3
say.pay: roi -3, humility -4, answer -3, ultimatum 13, entitlement 9, concession -5, later-payment 11, asks-date -8, sets-bar 10, next-step -3, competing-offer 13, acknowledged -5, asks-leave 9, asks-deed -12
say.pay #: humility -4, later-payment 7
say.pay _ #: data -4, answer -4, later-payment 13, asks-date -5, sets-bar 13
say.pay _ a: humility 3
say.pay _ and: data -3, answer -4, complaint 4
say.pay _ for: humility -7, pays-from-gain -10, others-got 10
say.pay _ from: roi 4
say.pay _ i: data -3, humility 5, answer 4
say.pay _ in: humility 6, answer -3, later-payment 11
say.pay _ it: concession 4
say.pay _ outside: data 3, roi 3
say.pay _ to: data -4
say.pay _ too: data 5, humility -3
say.pay a: data 4, humility -4
say.pay and: roi -4, humility 8, acknowledged 7
say.pay for: data 4, answer -2, other-form 9, acknowledged -5
say.pay in: humility 5, ultimatum 5, competing-offer 6
say.pay it: roi -5, humility 5, ultimatum 6, concession -5, later-payment 9, asks-date -11
say.pay me: data -6, roi 7, humility -3, answer -4, ultimatum 6, entitlement 6, sets-bar 9
say.pay my: humility -4
say.pay out: roi -3
say.pay that: roi -4
say.pay the: complaint -5, insists 8
say.pay them: data 7, humility -3
say.pay to: humility 3
say.pay us: roi 6
say.payable: later-payment 11, sets-bar 11
say.payback: roi 4, humility 3
say.payday: data 3, humility -4
say.payment: data -7, roi -3, arrogance -9, pays-from-gain 2, later-payment 8, asks-date -8, accepts -7, thanks -8, asks-fact 10
say.payment _ #: roi 4
say.payment _ the: roi -3, humility 6
say.payment for: roi -4
say.payment in: humility -2
say.payment is: answer -4
say.payment of: humility -3
say.payout: answer -6, asks-date 6
say.payroll: roi -8, complaint 6, later-payment 13, in-writing 10, asks-deed 8
say.pays: data -3, entitlement 7, complaint -8, other-pot 13, pays-from-gain 14, later-payment 5, acknowledged 9
say.pays #: roi -6, entitlement 7
say.pays _ for: data 4, roi -4, humility -4
say.pays _ it: roi 8
say.pays _ later: roi -3
say.pays for: roi 6, humility -6, answer 4, pays-from-gain 7
say.pays me: humility -4
say.payslip: data -4
say.pdf: arrogance 6
say.peace: roi 4, concession 13
say.peak: data 6, answer 5, later-payment 5
say.pearl: humility 3
say.peer: arrogance 7, complaint -4
say.pen: humility -2, ultimatum 11, complaint -5, asks-criteria 8, asks-backing 11, competing-offer 9
say.penalt: answer -3
say.penalty: data 5, humility -3, answer 6, complaint -5
say.penalty _ #: humility 4, sets-bar 10
say.penalty _ the: roi -3
say.penalty of: humility 4
say.penang: data 3, roi 5
say.pencil: asks-deed 8
say.pend: humility -3
say.pension: data -3, humility -4, arrogance -5
say.people: roi 3, answer -3, entitlement 8, complaint 9, jargon -6, asks-backing -7, asks-date -5, accepts -5, thanks -12, unknown 14, others-got 15, corrects 4, asks-verdict -12, feels 13
say.people _ #: roi 6
say.people _ 've: entitlement 8
say.people _ @: roi 3
say.people _ a: humility -3
say.people _ at: data 4
say.people _ do: complaint 3
say.people _ for: humility -5
say.people _ have: data 4, roi 4, humility -5, complaint 11
say.people _ home: data 3
say.people _ i: roi -3, complaint -4, acknowledged 9
say.people _ it: undermining -3
say.people _ me: roi -4, humility -4
say.people _ my: answer 4
say.people _ the: data 4, roi 4
say.people _ their: answer -5
say.people _ you: humility 4
say.people and: roi -5, humility -4, acknowledged 5
say.people are: roi 2, asks-date -14
say.people can: humility -5
say.people for: data -3, humility -5, answer -4
say.people from: complaint 5
say.people had: humility 4
say.people have: data -5, roi -4
say.people i: roi -2, entitlement 6, feels 7
say.people like: humility -2, answer -4
say.people on: data 5, answer 4
say.people the: humility 4
say.people we: data -6, humility -4
say.people who: roi -6, humility -5, answer 3, arrogance 1, ultimatum 9, acknowledged -9
say.people with: complaint -4
say.per: data 6, roi 2, answer 2, jargon 8, placeholder 4, offers-material 7, sets-bar 6, next-step 8, credit 6, asks-deed 6
say.per #: roi -3, complaint 4, credit 8
say.per _ #: data 6
say.per _ and: roi -3
say.per _ in: roi 4
say.per hour: data 5, humility -2
say.per year: roi 3, humility -3
say.percent: roi 4, humility 4, placeholder 9
say.percentage: roi 7, humility -5
say.perform: entitlement 7
say.performance: data -2
say.performance _ for: humility 2
say.performance _ of: data -4
say.performance bonu: data -2
say.perhap: arrogance -3, undermining 23, concession 5, other-pot 13, concedes 9, acknowledged 10
say.perhap #: data -4, roi -3, humility 3
say.perhap _ is: roi 3
say.perhap not: humility -3, undermining 6
say.period: roi -4, ultimatum 6, asks-date -10, competing-offer 8
say.permanent: roi -3, humility 6, answer 3, other-form 6
say.permission: roi -2
say.permit: data 5, roi 9, answer 7, asks-leave 8, feels 6
say.permitt: roi -4, humility 4
say.person: data -4, answer -6, arrogance 10, other-form 14, asks-process 7, offers-check -10, asks-date -11, sets-bar -10, concedes 8, unknown -12, insists 9, said-before 9
say.person _ have: humility -3, complaint 6
say.person _ i: answer 4
say.person _ know: roi 3
say.person _ not: humility 3
say.person _ the: roi 4, complaint 7
say.person and: roi 4, humility 6
say.person for: roi 4
say.person i: humility 5
say.person who: entitlement 9, undermining 6, other-form -12, acknowledged 5
say.personal: answer -7
say.personnel: data -3, roi -4, asks-deed 7, refuses 4
say.perth: data 3, humility -5, acknowledged 6
say.peso: roi 4
say.pete: humility 5
say.pharmacist: humility 4
say.pharmacy: roi -3, humility -5
say.phas: data 4, roi 6
say.philomena: roi 3, humility 9
say.phish: arrogance 8
say.phon: roi 4, humility -4, arrogance -8, other-form 8, acknowledged -5
say.phon and: humility -4
say.phone: roi 4, humility 3, ultimatum 7, entitlement -6, asks-criteria -8, offers-material -9, asks-fact -6
say.phone _ #: data 3, roi 3
say.phone at: humility 3
say.phone in: roi 4
say.photo: roi -4, arrogance -6, complaint 10, others-got 6
say.photo of: data 3
say.photograph: humility -2, answer -4, complaint 7
say.pick: ultimatum 9, complaint -6
say.pick _ day: data -4
say.pick it: data 2, roi 4
say.pick the: data -5, humility 5
say.pick up: answer -6, ultimatum 9
say.picture: roi -7, humility -3, acknowledged 7
say.pid: jargon 7
say.pie: roi -4, humility 4, answer 4
say.piec: roi -4, credit 6
say.piece: roi 2, humility 4, arrogance -5, complaint -7, concession 6
say.piece _ the: humility 3
say.piece of: data -3, roi 3
say.pina: humility 4
say.ping: humility 2, next-step 10
say.pipeline: data -3
say.pitch: data -4, humility 3
say.pity: feels 18
say.pizza: data -4, answer -4, arrogance 3
say.plac: data 3, roi -3, humility -4
say.place: humility -4, answer -5, entitlement 6, concession -6, accepts -9, feels 10
say.place #: humility -2
say.place _ it: humility 3
say.place is: arrogance 5
say.place to: roi 3
say.plain: arrogance 6, entitlement 6
say.plan: humility 3, answer 3, arrogance -6, complaint -5, other-pot 7, pays-from-gain 14, later-payment 6, offers-material 7, offers-check -7, asks-date 7, acknowledged 10
say.plan _ i: roi -3, humility 3
say.plan _ it: humility -4
say.plan _ the: roi -2, humility 5
say.plan _ we: humility -3
say.plan and: humility 3, answer -3
say.plan for: humility 4
say.plann: data 8, roi 4, humility -2, complaint -6
say.plann #: data 5, other-pot 9, pays-from-gain 11
say.plann it: data -3
say.plant: humility 5, split 8, offers-check -8
say.plaque: data 3
say.plat: humility 3, complaint 4
say.platform: roi 3, complaint -6
say.play: humility -7, answer -6, entitlement 6, concession 7, concedes 7
say.play the: humility -4
say.player: data 9
say.pleas: roi 4
say.pleasant: humility 3
say.please: data -4, roi -8, humility 7, entitlement -5, undermining 16, concession 5, pays-from-gain -8, other-form 7, asks-process -8, offers-check 5, sets-bar -4, accepts 13, concedes 17, asks-deed 13, insists 11
say.please _ #: later-payment 9
say.please _ @: humility 5
say.please _ him: humility 3
say.please _ i: humility -3
say.please _ it: undermining 4, offers-check 8, asks-deed 5
say.please _ me: data 4, roi 4, asks-criteria 8, offers-check -8, acknowledged -6, asks-deed 4
say.please _ not: answer -4, undermining 10, asks-deed 5, corrects -6
say.please _ that: data -4, roi -4, answer -3, complaint 5
say.please _ the: data -3
say.please consider: concession -4
say.please do: concession 4, corrects -6
say.please forget: humility -3
say.please say: humility 5, other-form 13
say.please tell: data 3, next-step 5
say.please write: roi -3, in-writing 8
say.plenty: answer -4, complaint -7, concession 9
say.pls: humility 5
say.plug: humility -5
say.plus: data -4, roi -6, entitlement 4, asks-process 8, accepts 8
say.plus #: data -5, humility 9, asks-process 7
say.po: humility 11, undermining 8
say.pocket: data 8, roi 5, humility 6, accepts 7
say.point: roi -5, humility 3, complaint -3, concession 8, asks-criteria 15, offers-material 2, sets-bar -6, accepts -7, acknowledged 13, asks-leave 11, feels -10
say.point _ #: humility -3
say.point _ that: roi 4, humility -4
say.point _ the: data 5
say.point at: humility -5
say.point i: entitlement 5
say.point is: roi -3
say.point on: data 5, roi 3
say.poke: roi -7, humility 9
say.poke hol: humility 5
say.policy: humility -3, concession 5
say.polite: answer -3, arrogance 6, acknowledged 5
say.pool: roi 4, later-payment -10, asks-date -7
say.poor: answer -5, acknowledged 16
say.port: data 5, humility -5
say.portal: roi -6, answer 2
say.porto: roi -4
say.position: other-pot 9, corrects -13
say.positive: complaint -5
say.possib: data -4
say.possible: roi -6, humility 7, answer 3, later-payment 7, sets-bar -9, asks-verdict 17
say.possible _ the: humility 4
say.possible to: humility 3, answer 3, asks-deed 7
say.post: data 5, roi 4, humility 7, accepts 5
say.postage: roi 6
say.poster: humility -3, complaint 3
say.pot: data 4, roi 5, answer -3, other-pot 16, pays-from-gain 10, split 16, other-form -7, acknowledged -4, asks-meaning -10, asks-money 9, asks-fact -8
say.pot is: data 4, roi 4
say.pound: roi 2
say.pour: data 5, roi 4, humility -2
say.power: data -11, humility -4, answer 5
say.powerpoint: humility -5, arrogance 8
say.ppl: humility -3, arrogance 4
say.practic: data 3
say.practical: complaint 8
say.practice: roi -7
say.practis: roi -6, undermining 6
say.praise: roi 3
say.pray: data 3, answer -3, complaint 8
say.precise: humility -3, answer 3
say.predecessor: data 4, roi -3, arrogance 5
say.prefer: data 4, roi -3, humility 6, entitlement -7, placeholder 8, sets-bar -5, in-writing -9, credit -10
say.prefer _ hear: roi 3
say.prefer it: data 3, humility -2
say.prefer not: humility -5, answer -4
say.prefer to: humility -3, answer -2, next-step 7
say.preferr: answer -5
say.premium: answer 6, arrogance 2, jargon 10, concession 10, other-pot 15, offers-material 8
say.premium #: humility -4
say.premium _ #: arrogance 9
say.premium _ the: roi -5
say.prepaid: roi 3, humility 4
say.prepar: offers-material 14, asks-deed 10
say.prepar #: data -4, humility -4
say.prepar for: roi 3
say.prepare: roi 4, answer 5, offers-material 19, credit -7, asks-fact 9
say.prepare a: humility -5
say.prepare the: data 4, roi 5, humility 3, offers-material 13
say.pres: arrogance 8
say.present: data 2, humility -6, answer 2, arrogance 3, complaint -5, asks-date 9, acknowledged -6
say.present #: humility -4
say.present it: data 4
say.presentation: data -3, humility -3, complaint 6
say.president: roi -4, complaint 6, other-form 6
say.press: humility -4, arrogance 7
say.pressure: humility -3, answer -2, ultimatum 9, complaint -5
say.pretend: data -4, humility 6
say.pretty: data -3, roi 2, humility 4, feels 6
say.prevent: roi 5
say.previou: data 4, humility -4, ultimatum 5, complaint 5
say.previou _ #: roi 4
say.previou year: humility -3
say.pric: humility -3
say.price: roi 3, answer 4, ultimatum 6, entitlement -8, complaint -8, concession -6, other-form 6, asks-date -9, sets-bar 12, acknowledged 8
say.price of: roi 5, humility -7
say.prick: data 4
say.principal: answer 5, other-form 21, asks-backing 7, asks-date 15, others-got 13
say.principle: humility 7, asks-criteria 6
say.print: data 6, roi 9, humility -3, complaint -7, offers-material 16
say.print _ and: roi 3
say.printer: data -3, humility -4, answer -4, offers-check 9
say.priority: humility -3, complaint 5
say.private: competing-offer 7
say.prize: humility 6, answer 6, complaint 5, other-form 12, next-step 8, credit 9
say.prize _ the: humility 4
say.prob: undermining 8
say.probab: data -4, roi -5, arrogance -8, complaint -11, undermining 21, next-step -9
say.probab not: undermining -6
say.probab right: undermining 5
say.probab the: humility 2
say.probe: data -3, humility -3
say.problem: data -4, humility 2, entitlement 3, pays-from-gain 11, other-form -6, asks-fact -9
say.problem and: humility 3
say.procedure: data 3
say.proces: humility -3, arrogance 5, complaint -4, refuses 4
say.process: data 3
say.procurement: data -4, roi -4
say.produc: answer -4, arrogance 7
say.product: roi -5, complaint -6, concedes 4
say.product team: data 2
say.production: roi -3, arrogance 3, refuses 5
say.professional: roi 5
say.professor: roi 3
say.profinet: answer -4
say.profit: roi 2
say.program: roi 5, humility 6, complaint -6, other-pot 10
say.programm: jargon 8
say.programme: data -3
say.programmer: humility -3
say.project: data -2, humility 4, answer 2, ultimatum -6, complaint -12, stuffing 9, placeholder 10, other-pot 15, asks-deed -7, others-got 11
say.project _ i: humility -3
say.project bonu: humility 3
say.project name: stuffing 9
say.project with: roi 3, humility -4
say.projector: roi -3
say.prolong: answer -5
say.promis: humility 2, answer 5, arrogance -8, complaint 10, asks-deed 6
say.promis it: humility 4
say.promise: data -4, roi -6, asks-backing 10, asks-fact -9
say.promo: roi 4
say.promot: humility -4, complaint 9
say.proof: humility 5
say.proper: roi -3, humility 7, answer 5, concession -7, asks-date -7, concedes 6, acknowledged 9
say.proportion: humility 5
say.propos: humility 3, answer 3
say.proposal: humility 5, other-pot 8
say.propose: roi -2, answer 7, sets-bar 10, next-step 13, asks-deed -4
say.propose _ #: roi 3
say.propose the: humility -2, acknowledged 8
say.proud: roi 2, humility 6, offers-check 7
say.proud of: complaint 7
say.proudest: data 5, roi 5, humility -8, answer 6, complaint -7, undermining 8
say.proudest of: humility -5
say.proven: roi -5
say.provid: data 4, humility 7, in-writing 14
say.provider: roi -5, humility 4
say.provision: data 5, roi 8, humility -7, arrogance 5, other-pot 10
say.pub: answer 3
say.public: offers-check 9, credit 12
say.publish: answer 5
say.publisher: data 6
say.pull: humility 3
say.pull it: roi 4, humility -5
say.pump: data 3, answer -4, complaint 6, sets-bar 6
say.punctuality: roi 3, humility -3
say.purchas: data 4, roi -3, humility -3, answer -6, complaint 9
say.purchase: roi 4
say.pure: data -3
say.purpose: data -3, humility -5
say.purse: roi 4
say.push: data 3, asks-backing 6
say.push _ the: humility 3
say.put: entitlement -5, complaint -7, undermining 8, stuffing -7, placeholder 10, concession 7, later-payment 9, asks-backing 9, offers-check 6, concedes 7, asks-meaning -7, asks-deed 3, unknown 7, others-got -9
say.put #: roi 4, complaint -5, undermining 7, asks-backing 8, asks-date 7
say.put @: humility 9, answer 3, credit 11, asks-deed 13
say.put _ #: complaint 5, asks-date -4, asks-deed -7
say.put _ 's: humility 2
say.put _ a: humility -4
say.put _ down: humility 8, answer 4, later-payment 12
say.put _ for: roi 3
say.put _ forward: asks-backing 9
say.put _ in: roi -2, ultimatum -7, complaint 6, split -7, offers-check -10, asks-date 15, next-step 11
say.put _ name: data 5, roi 4, asks-deed 6
say.put _ next: roi 4, humility -3
say.put _ on: data -5, credit 4, asks-deed 9
say.put _ that: roi 4
say.put _ to: roi -3
say.put a: data -4, roi -5, arrogance -5, complaint 7, in-writing 9, next-step 10, acknowledged 8
say.put forward: humility -3
say.put her: humility 4
say.put his: humility 3
say.put in: roi -4, arrogance -5, complaint 6, asks-deed 8
say.put it: roi 5, sets-bar 11, next-step -4, asks-deed -11
say.put me: answer 5, complaint -4, asks-backing 10
say.put my: roi 5, humility -5, answer -9
say.put on: roi -4, humility 2, asks-money 10
say.put someth: humility -5
say.put that: humility -3
say.put the: data 3, humility 4, arrogance -7, later-payment 10, asks-date -4, credit 10
say.put up: humility 6
say.put us: arrogance 5
say.put you: offers-material -5
say.puts: roi -8
say.putt: roi -3
say.putt _ in: humility 3
say.qa: roi -8, humility -4, answer 3
say.qr: data -3, humility 3
say.quality: humility -2, arrogance 5, complaint 3
say.quarrel: data -3
say.quarrel with: humility 6
say.quarter: roi 5, answer 4, split 13
say.quay: humility -5
say.query: data 5, roi 11
say.question: data 3, humility 4, complaint -7, later-payment -12, asks-date 5, acknowledged 6, credit -5, insists 12
say.question _ i: humility 4
say.question _ the: humility -4, answer -3
say.question about: asks-date 7
say.question is: arrogance 5, ultimatum 9
say.question of: humility -3
say.queue: data -4, roi 6, arrogance 5, ultimatum 7, other-form -7
say.queue _ #: roi 3, humility 3
say.queue we: data -5
say.quicker: undermining 11
say.quiet: humility -6, concession 5, other-form 5, sets-bar 4, acknowledged -4, refuses 8
say.quiet and: humility 3, concession 7
say.quiet month: roi 6
say.quieter: humility 3
say.quit: roi 3
say.quite: humility 2, complaint -6, undermining 7, concedes 9, acknowledged 9, thanks -8
say.quite _ lot: roi 3
say.quite right: humility 6, answer 3, undermining 7
say.quot: data 9, roi 16, humility -7, ultimatum 8, pays-from-gain 17
say.quot #: data 7, roi 10, answer 5
say.quot _ #: data 4, roi 3
say.quot _ for: roi 6
say.quote: data 5, roi 5, placeholder 9, offers-material 8
say.rack: complaint 5
say.radar: humility -3
say.radio: data 4, humility 5, arrogance 4, complaint -5
say.radiology: data 3
say.rail: roi 5
say.rain: humility 1, answer -6, arrogance 10, complaint -5
say.rais: offers-check 10, asks-deed 5
say.raise: entitlement 6, complaint -6, other-form 25, said-before 10, asks-verdict 11
say.raise in: humility 5
say.raise it: data 6, humility -4, next-step 10
say.ramadan: data -4, roi -4, answer 3
say.ramp: data -5, humility 3
say.ran: answer -8
say.ran #: data 4, humility -4
say.ran the: roi -7, humility 4, answer -3
say.rang: data -6, roi -3, humility 6, answer -3, competing-offer 8
say.range: humility 4, unknown 9
say.rank: humility 3, asks-criteria 7
say.rare: roi 3
say.rat: asks-criteria 11, asks-date -6, next-step -10, asks-fact 5
say.rat #: roi 3
say.rat _ #: data -4
say.rat _ and: humility 5
say.rat _ the: humility -3
say.rat and: data 4, roi 2
say.rate: data 4, humility -5, arrogance 3, later-payment -7
say.rate _ #: roi -5
say.rate _ the: roi -3
say.rate on: roi -7
say.rather: roi -3, humility -5, arrogance 8, ultimatum 9, complaint 6, later-payment -7, in-writing -8, corrects 8, refuses -7
say.rather _ #: roi -3, humility 3
say.rather _ for: humility 3
say.rather _ it: roi -6
say.rather _ the: humility -3, other-pot 8
say.rather be: arrogance 7, entitlement 5
say.rather have: data -4, answer 4
say.rather know: asks-criteria 8
say.rather not: humility -7, answer -9, ultimatum 5, next-step 10
say.rather stay: humility -3, refuses -8
say.rather talk: humility -3, ultimatum 4
say.rather than: roi -4, arrogance 5
say.rather they: humility 5
say.rather you: roi 3
say.ratio: data 5, roi 4
say.ray: data -2, humility 8
say.reach: answer 4, offers-material 13
say.reach the: other-form 5
say.reach your: humility 3
say.read: roi -7, arrogance 7, entitlement -7, pays-from-gain -6, asks-fact 12, asks-leave -6, asks-deed 6, refuses 4
say.read #: data 4
say.read _ a: humility -2
say.read _ and: humility 4
say.read _ in: data -3, roi -4
say.read _ it: humility -3
say.read _ on: data -4, humility -4
say.read _ the: roi 4
say.read a: humility -5, arrogance 5
say.read and: humility 4
say.read it: roi 4, humility 7, answer 4, offers-check 19, asks-date 4, next-step 6
say.read me: humility 3
say.read my: roi 3, humility 3
say.read on: humility 6
say.read the: data -5, humility -4
say.read their: ultimatum 5
say.read them: humility 4
say.read to: roi -4
say.reader: roi 4
say.ready: answer 5, offers-material 7
say.reagent: data 4, roi 4
say.real: data -5, roi -4, answer -3, arrogance -8, ultimatum -10, complaint -8, undermining 15, accepts 17, credit 5, asks-fact -14, feels 9
say.real _ 's: humility 4
say.real _ and: roi -4
say.real _ for: answer -3
say.real _ i: data -3
say.real _ not: asks-fact -7
say.real _ of: humility -3, answer 3
say.real _ was: humility 3
say.real a: data 4, humility -4
say.real do: humility -2, entitlement 5, asks-fact -7
say.real i: humility -4, answer -4, undermining -6
say.real know: undermining -8
say.real work: humility 4
say.realistic: humility 4
say.reason: data 6, humility 6, answer 8, arrogance -8, ultimatum -7, complaint -9, placeholder 9, other-form -11, asks-criteria 17, accepts -11, said-before 12, feels 7
say.reason _ #: data 3
say.reason _ i: humility 8
say.reason _ the: answer 3
say.reason and: roi 5, humility 3
say.reason i: roi -3, humility -3
say.reason in: roi -3
say.reason is: data -4, roi -5, acknowledged -6
say.reason it: humility 4
say.reason the: roi 4
say.reason to: roi -5
say.reasonable: roi 4, humility 7, concedes 7, acknowledged 11, asks-leave 6
say.rebate: humility 4, answer 3, other-pot 9, pays-from-gain 6
say.recall: humility -8, pays-from-gain 7
say.recall _ #: complaint 7
say.receipt: data -3, roi -4
say.receiv: data -8, roi -7, humility -7, entitlement 22, complaint 8, undermining -6, pays-from-gain -7, others-got 12, corrects 8
say.receiv #: roi -4, humility -4, entitlement 6
say.receive: data -5, roi -8, answer 4, entitlement 14, asks-process 6
say.reception: humility 2, complaint 7
say.recipe: humility 4, complaint 4
say.reckon: data 3
say.reckon i: roi -3
say.reckon that: data 4
say.recognis: humility 3, answer 4
say.recognise: complaint 7
say.recognition: data 4, humility 3, answer -5, stuffing 6, placeholder 7
say.recognition _ the: humility 6
say.recognition for: humility 5
say.recognition of: humility -4
say.recommend: data -4, asks-backing 12
say.recommend it: asks-backing 8
say.recommendation: roi -4, humility 5, asks-deed -9
say.recon: humility -3
say.record: roi 5, answer -5, arrogance -7, in-writing 10
say.record #: data -3
say.record _ the: data 3
say.recover: data 3, roi 3, answer 5, complaint -4, pays-from-gain 20, other-form -7
say.recovery: roi 4, humility -3
say.recruit: roi 4, humility -3
say.recruiter: roi 2, humility -6, ultimatum 10, competing-offer 11
say.red: roi 6, answer 4, sets-bar 7
say.redesign: data 3, answer 3
say.redo: humility 4
say.reduc: data 4, roi 6, placeholder 7, pays-from-gain 8
say.reduc by: roi 5
say.reduce: humility 3
say.reduction: roi 9, answer 6
say.reduction of: roi 4, answer 3
say.reem: humility 5
say.refactor: roi 4
say.reference: roi 4
say.reflect: roi -4, arrogance 5
say.reflection: data -3
say.refresh: humility -3
say.refund: roi -3, answer 4, complaint -7, in-writing 8
say.refund #: data 4, roi 3
say.refund _ #: data 4
say.refund we: data -3
say.refuse: data -4
say.regard: roi -4, answer -3, entitlement 8
say.regard the: answer -3
say.regardles: complaint -6
say.register: data 5, roi 6, humility -4, answer 5, offers-check 9, asks-leave 6
say.registrar: humility -3
say.regression: roi -6, humility -4, offers-check 6
say.regulation: data -4
say.regulator: humility 3
say.reject: asks-criteria 11, asks-date 10
say.rejection: roi 4
say.relay: answer 6, arrogance -7, complaint -4
say.releas: data 6, roi 3, answer 4, complaint -8
say.releas _ the: roi -4
say.release the: roi 5
say.release was: answer -3
say.rely: humility -3
say.rely on: humility -3
say.remain: data 3, concession 6, acknowledged 7
say.remain #: roi -4
say.remain _ #: roi 3
say.remark: roi 4, complaint -7
say.remark _ the: humility 3
say.remarkable: answer -5, complaint 6
say.remember: data 8, humility -5, answer -4, entitlement 6, complaint 8, acknowledged -6
say.remember _ in: roi -3
say.remember it: humility 6
say.remember that: data 3
say.remember the: humility -5
say.reminder: roi -4, next-step 12
say.remov: data -5, roi -7
say.remov the: data -3, roi -5
say.remove: complaint 7
say.render: data 3, humility -4
say.renew: data 8, roi 5, humility -5, complaint -5, offers-check 13
say.renew #: humility -4
say.renew _ #: offers-check 7
say.renew _ the: roi -4, humility 3
say.renew because: humility 5
say.renew in: roi 5
say.renewal: humility 4, answer 4, ultimatum -7, complaint 6, acknowledged 7
say.renewal _ #: roi 3
say.renewal of: complaint 5
say.rent: roi 4, answer 3, entitlement 10, other-pot 9, other-form -6
say.rent _ #: complaint 6
say.rent _ up: data -4, roi -3
say.rent the: humility -4
say.rent went: data -4
say.reorganisation: data -4, roi -3, answer -3
say.rep: humility -2, answer -4, in-writing 7
say.repair: roi 6, ultimatum 6, complaint 7, offers-check 12
say.repair _ #: roi 3
say.repeat: roi 6, answer 7, arrogance 8, said-before 6
say.replac: data -7, answer -6, arrogance 7
say.replac _ #: roi -5
say.replac me: roi 5
say.replace: humility -4
say.replacement: answer -3
say.report: data 3, humility -5, competing-offer 4, asks-deed -6
say.report _ #: data -3
say.report _ in: roi 3
say.report _ the: roi 4
say.report and: humility -3
say.report it: roi 4
say.report on: roi 3
say.report that: answer -5
say.request: roi 4, complaint -9, stuffing 6, concession 8, other-form -5, asks-backing 13, asks-date 9, concedes 12, asks-deed 11
say.request #: data 5, roi 6, answer 4
say.request _ #: roi 5
say.request _ a: roi 3
say.request _ i: answer -4
say.request _ performance: roi 4
say.request _ the: data -5, roi -4, humility 6
say.request _ to: humility -4
say.request and: data -3
say.request for: asks-date 6
say.request is: humility 6
say.request that: humility 4
say.requir: roi -4, humility -3, answer 3
say.research: humility 3
say.reserv: roi 3, humility 3
say.reserve: roi 3, other-pot 11
say.reset: arrogance 6
say.resolution: roi -3
say.respect: answer 4, arrogance 10, complaint -4, asks-criteria 7
say.respect _ the: complaint -5
say.respect i: answer 4
say.respect it: data 4, roi 4
say.respect that: roi -2, acknowledged -5
say.respect the: humility 5
say.respect to: arrogance 4
say.respin: roi 3
say.response: humility -5
say.rest: data 4, roi 5, arrogance 5, ultimatum -6, entitlement -6, concession 12, other-pot 9, sets-bar 8, next-step -7, concedes 4
say.rest _ #: humility -3
say.rest _ the: data 3, arrogance 6, later-payment 6
say.rest _ them: humility -4, arrogance 6
say.rest _ us: roi -4, complaint 5
say.rest _ you: humility 3
say.rest _ your: humility -3
say.rest i: roi -4, complaint 4
say.rest in: humility -4
say.rest is: data 5, roi 3, humility 4
say.rest of: data 2, roi 8, humility -8, arrogance 19
say.rest on: data 3, roi 6
say.rest to: data 2, roi 3
say.restart: roi -4
say.result: humility -4, answer 4, arrogance 5, entitlement -5, other-form -8, offers-material 7, asks-date -7, sets-bar 21, next-step 9
say.result _ #: humility 4
say.result _ i: arrogance 4
say.result _ it: data 3
say.result _ the: roi -3, humility 2
say.result _ to: roi 5
say.result in: roi 5, humility -4, acknowledged 8
say.result is: roi -3
say.result of: answer 3
say.result used: roi 5
say.retention: data 2, humility 5, answer 4, arrogance -5, complaint 4, other-pot 14, asks-date 9, acknowledged 9, refuses 9
say.retention _ #: humility 6
say.retir: data -5, roi -5, humility 4
say.retirement: roi 3, ultimatum 5, competing-offer 7
say.retr: data 5, roi 3
say.retry: data -5
say.return: data -5, roi -10, ultimatum -6, concession 10, asks-criteria 3, next-step 6, concedes 10
say.return #: roi 3, answer -4
say.return _ #: data -5, roi -7, humility 4, answer 3
say.return _ it: humility -3, answer -4, concession 7
say.return _ the: roi -4
say.return at: humility 4
say.return cost: roi -4
say.return from: humility -2
say.return it: data 4
say.return rate: data -3
say.return the: roi -4, humility 3, answer 3
say.return to: roi -5, concession 4
say.revenue: data 7, answer -4, asks-fact -6
say.reversal: entitlement 6
say.review: complaint 8, in-writing 6, asks-deed 8
say.review _ #: humility 5
say.review i: humility 6
say.review in: data -3, roi -4, humility -2
say.review of: humility 3
say.reward: roi 3, offers-material 10
say.reward _ for: humility 7
say.rework: data -3, asks-date 7
say.rewrite: data -3
say.rewrote: roi -4, humility 3, undermining 3
say.rewrote the: roi -3, undermining 3
say.rich: data 3, humility 2
say.rid: roi 6
say.rider: humility 4
say.right: data -3, humility 9, arrogance -11, ultimatum -14, entitlement 7, complaint -5, undermining 7, stuffing -6, concession 12, split -7, other-form -6, asks-process -6, offers-material -12, concedes 15, competing-offer -8, acknowledged 20, credit 10, thanks -8, said-before -13, feels 11, refuses -10
say.right _ #: roi -3
say.right _ 's: answer -2, undermining 5
say.right _ be: data -3, roi -3
say.right _ i: entitlement 6
say.right _ the: data 4, humility 3
say.right _ to: data -3, humility -6
say.right _ you: humility 4
say.right about: humility 6
say.right and: entitlement 5, credit 6
say.right but: roi 3
say.right for: roi 3
say.right in: roi -4
say.right it: undermining 6
say.right now: humility -4, complaint 6
say.right one: humility 4
say.right that: roi -2
say.right there: data 5, roi 3
say.right to: humility 5, sets-bar 8, acknowledged 9
say.righto: answer -5, concession 5, concedes 7
say.rigs: data 4
say.ring: data 4, roi 9, humility -6, ultimatum 17, complaint -5, undermining -6, offers-check 5, competing-offer 7, credit -6, asks-deed 11
say.ring me: humility -2, answer 3
say.ring the: data 4, roi 5, answer -5
say.ris: answer -5, complaint 5
say.risk: roi 4, arrogance 6, offers-check 9
say.river: humility -6, arrogance 7
say.road: answer -4, other-form 3
say.roadmap: humility -5, complaint 7
say.robot: humility 4
say.role: data 10, roi 4, humility -5
say.roll: roi -6, complaint 7
say.rollback: humility 4, answer 5, complaint 7, later-payment 9, sets-bar 10, accepts 11
say.rollout: humility 3
say.roof: data -6, roi -3, arrogance -5, entitlement 7, stuffing 5, asks-date -6, acknowledged 6
say.roof _ the: data -4
say.room: humility 6, other-form 6, offers-check -7, asks-date -6, asks-deed -9
say.room _ #: humility -2, answer -4
say.room and: answer 2
say.room i: humility 3
say.room in: roi 3
say.room with: humility -4
say.rope: data 4, humility 6, complaint -7
say.roster: roi -3, humility -5, asks-date -9
say.rota: data -4, roi -4, answer -5, complaint 6, other-form 20, credit 10
say.rotation: data -4, humility 3
say.rough: data 9, answer 6, complaint -6, pays-from-gain 7
say.rough #: data 5, humility -4
say.rough _ of: data 3, roi 3, humility -4
say.rough what: data 3, humility -3
say.round: data -5, roi 3, answer 5, arrogance 3, other-pot -14, pays-from-gain -6, later-payment 18, asks-backing 7, asks-date 5, feels -9
say.round _ you: humility -4
say.round and: acknowledged 6
say.round for: humility -4
say.round up: accepts 9
say.rout: roi -2, humility 6
say.route: data 5, roi 5, humility 3
say.row: complaint 9
say.rubbish: acknowledged 10
say.rude: roi -4, humility 5, arrogance 7
say.rul: data 5, humility 4, answer 2, complaint 3, asks-deed -8
say.rul _ the: humility 3
say.rule: roi 7, humility 8, answer 6, later-payment -7, asks-criteria -8, offers-check -14, sets-bar 20, acknowledged 11, credit 5, asks-meaning 9
say.rule _ #: data -3, roi 4
say.rule i: roi -4
say.rule is: data 3
say.run: next-step -5
say.run _ #: humility -3
say.run a: data -4, complaint 5
say.run and: answer -3, complaint 3
say.run it: humility 5, answer 4, offers-check 12
say.run the: humility -3, arrogance 9
say.rung: data 4, roi 6
say.runn: data 6, humility -3, answer -3, arrogance 7, sets-bar 4
say.runn _ #: roi -4, humility 3
say.runn the: humility 3
say.runs: data 12, roi 5, humility -5, arrogance 9, offers-check 6, asks-date 6, acknowledged -7, credit -8
say.runs _ #: data 3
say.runway: roi 2, arrogance 5
say.rush: data 4, humility 6, answer 4, asks-date 8
say.sabbatical: roi -3
say.sack: data -4, arrogance 5
say.sad: humility 4
say.safe: roi 9
say.safety: data -6, answer -5
say.sail: data 3, humility 5
say.saint: roi 4
say.sal: roi -7, entitlement 3, offers-check -14, refuses 4
say.sal _ the: data -4, roi 3
say.salar: data 5, roi 8, humility -4
say.salary: roi -14, humility -6, pays-from-gain -10, later-payment 6, other-form 9, corrects 5
say.salary #: roi -3
say.salary _ #: answer -6, complaint 5
say.salary _ is: roi -3, entitlement -4, other-form 5
say.salary _ the: data 4, entitlement 6
say.salary and: roi 3
say.salary for: roi 3
say.salary in: ultimatum 9
say.salary is: roi -3, other-pot 7
say.sale: roi -5, humility 2
say.salt: complaint 5
say.same: data 4, answer 6, ultimatum -7, entitlement 7, complaint 10, undermining -10, concession -9, pays-from-gain -7, others-got 12
say.same #: humility 5
say.same _ #: humility 6, other-form 5
say.same _ and: humility -6
say.same _ as: data -3, roi 2, answer -6
say.same _ before: data 3
say.same _ for: data -2, humility 3
say.same _ if: data 3
say.same _ it: humility 3
say.same _ last: humility -3
say.same _ me: arrogance 7
say.same _ more: humility 4
say.same _ same: data 5, humility -2
say.same _ so: humility 3, acknowledged 12
say.same _ the: roi 5, humility 4
say.same _ with: data 4, roi 3, humility -4
say.same as: data 6, entitlement 5, complaint 6
say.same day: data 5, roi 7, humility -3
say.same even: roi 4, humility 3
say.same for: other-form 10
say.same job: data -4, complaint 4
say.same month: data -6, roi -5
say.same number: data 5, roi 3
say.same one: roi 3
say.same or: humility 4
say.same rule: humility 4
say.same thing: answer -5, complaint -7
say.same time: humility 7
say.same way: roi -4
say.same week: roi -4, humility -4, later-payment 8, asks-date 14
say.sampl: humility -4, jargon 8, corrects 8
say.sample: humility 4, answer 4, offers-check 7
say.sandwich: roi -6, humility -4, entitlement 8
say.sat: roi -5, humility 6, answer -4, arrogance -10, complaint 6
say.sat _ #: humility -4, answer -3
say.sat _ the: humility 5, other-pot 9
say.sat down: data 4, roi 6
say.sat in: answer -3
say.sat on: complaint 8
say.sat through: humility 4
say.sat with: data -2, humility 7, other-form 9
say.satellite: humility -3
say.satisfaction: roi 5
say.satisfi: roi 9, humility 4, complaint -4, concession -3
say.sato: humility 3
say.saturday: answer -6
say.saturday _ the: humility -3
say.saturday and: data -5, humility 3
say.sav: roi 25, answer 5, undermining -11, pays-from-gain 5, split 12, other-form -10, asks-process -9, offers-check 5, sets-bar 12, competing-offer -9
say.sav #: data 6, pays-from-gain -9, asks-fact -8
say.sav _ #: data 10, roi 4, answer -4, arrogance 4, complaint 6, acknowledged -7
say.sav _ in: data 7
say.sav _ is: roi 4
say.sav about: roi -5
say.sav each: humility 4
say.sav is: data 4
say.sav of: roi 4
say.sav on: data 8, humility 3
say.sav the: humility 5
say.sav us: roi -3, humility 4
say.sav you: data 3, arrogance 7, complaint 8
say.save: data 6, humility -3, arrogance 12, asks-money -6
say.save #: data 3, roi 3
say.save _ #: data 5, roi 3
say.saw: roi 4, humility 2, answer -5, other-form 6, asks-date -11, acknowledged 9
say.saw _ circular: humility 3
say.saw _ invoice: humility 4
say.saw the: offers-material -6
say.saw you: roi 3, humility 10, other-form 8, acknowledged 7
say.say: arrogance -4, ultimatum 4, asks-process -9, asks-backing 6, credit -6, others-got -9, corrects -6, refuses -8
say.say #: data -7, humility 8, complaint -9, asks-criteria 7
say.say _ #: humility -5, asks-date 5
say.say _ 'd: humility -3
say.say _ 're: humility -4
say.say _ 's: answer 5, concession 5
say.say _ a: ultimatum 5
say.say _ and: other-pot 10, asks-deed -8, refuses 5
say.say _ for: roi 3
say.say _ i: humility 4, complaint 5, undermining -5, concession -8
say.say _ if: roi 5
say.say _ in: roi -3, humility 4
say.say _ it: roi -5
say.say _ like: roi 4
say.say _ my: humility -3
say.say _ number: asks-deed 14, corrects 6
say.say _ of: acknowledged 9
say.say _ same: data 3
say.say _ than: roi -5
say.say _ that: data 6, asks-criteria 6
say.say _ the: roi -9, humility -3, complaint 7
say.say _ then: humility 3
say.say _ to: data -4, roi -5, humility -4, ultimatum 7, complaint -5, undermining -7, next-step 10, acknowledged 9, asks-deed 7
say.say _ was: data -3, humility 2, answer 4
say.say _ we: roi 2
say.say _ word: roi 3
say.say _ wrong: data -4
say.say _ you: feels 14
say.say a: data -3, humility 3, offers-check -8, acknowledged -7
say.say about: complaint 5
say.say anyth: humility -2, asks-fact 8
say.say he: data 5
say.say how: data 4, humility -3
say.say i: roi 2, complaint 5, concession 8, next-step 6, corrects 8
say.say it: data -5, roi -2, humility -4, arrogance 7, entitlement 6, undermining 8, asks-backing -7, asks-date -3, feels 3
say.say no: humility 4, complaint 7, undermining -5, acknowledged -3
say.say only: roi 4
say.say so: arrogance 9, ultimatum -5, offers-check 6
say.say someth: asks-deed 5
say.say sorry: humility 5
say.say thank: humility -10
say.say that: data -3, humility -7, arrogance 10, asks-backing 10, acknowledged -8, credit -8, asks-deed -9, refuses -6
say.say the: data 5, answer 6, undermining 6, asks-date 6, asks-fact -8
say.say there: answer -3
say.say they: data 6, complaint -5
say.say this: humility 3
say.say to: roi 4, answer 4, complaint 7
say.say when: answer 4
say.say yes: data 3
say.say you: roi -3, asks-backing 8
say.says: data 5, humility -5, answer 4, arrogance -8, stuffing 5, next-step 5, concedes 7, asks-fact 9, asks-leave -7, asks-deed 8, feels -15
say.says #: data -3, humility -5
say.says _ #: humility -3
say.says _ i: humility 3, answer 3
say.says i: humility 5, acknowledged 6
say.says it: humility -3
say.says no: humility -4, arrogance 6
say.says that: data 7, roi 3, humility -4, complaint -6
say.says the: roi 5
say.scal: answer -7
say.scale: data -4
say.scan: data 5, roi 5
say.scanner: offers-check 9
say.scar: answer 4
say.scary: humility -3
say.schedul: data 4, humility 5, jargon 8
say.schedule: data -4, later-payment 13
say.scheduler: roi -3
say.scheme: answer 4
say.school: humility 3, undermining 4, asks-date 6, asks-deed -5
say.school _ #: humility -3
say.school _ and: humility 3
say.school _ the: roi 5
say.school and: data -3
say.science: roi 4
say.scientist: roi 3
say.scope: complaint 6
say.score: data -4, roi -3, humility 4, asks-criteria 6, offers-material 6
say.scrap: data 5, undermining 4, concession 12, asks-process 7
say.scratch: data 2, roi -4
say.screen: data 4, humility -4, arrogance -6, undermining 8, next-step -7, asks-fact -8
say.screen _ #: roi 3
say.screen _ the: data 4
say.screen in: data 4, roi 4
say.script: data 4
say.sea: data 4, roi 6
say.seal: roi -3, complaint 4
say.seam: data 3
say.search: data 4, roi 7, humility -6, arrogance 5, entitlement 6, asks-date 13
say.search #: roi -5
say.search _ #: humility -2
say.search conversion: humility -2
say.season: data 2, roi 2, humility 6, answer 3, ultimatum 6, complaint -6, later-payment 7, other-form 6, offers-check -8, competing-offer 6
say.season and: humility 3
say.season is: humility 4
say.season it: humility -3
say.seat: later-payment 3, other-form 9, asks-date -7, accepts 8
say.seat _ the: roi -4
say.second: answer 5, concession -4, split 9, asks-process -6, concedes -5, acknowledged -5, asks-fact -9
say.second #: roi -5, answer -2, split 11, acknowledged -7
say.second _ and: humility -3
say.second _ for: humility -4
say.second _ i: humility 4
say.second _ in: humility 2, asks-date 11
say.second _ of: humility -6, arrogance 4, asks-date -7
say.second _ the: roi 3, humility -4
say.second is: data -5, humility 2
say.second one: roi -4
say.second time: roi -3
say.second week: answer 5
say.secret: answer 3
say.secretary: humility -3, answer 4, next-step 13
say.section: answer 8
say.section #: offers-check 11
say.sector: data -4
say.security: data -6, humility -3, credit 6
say.see: answer -2, arrogance 6, ultimatum 5, undermining 3, other-pot -9, offers-material 3, sets-bar -8, others-got 8, corrects -10
say.see _ #: complaint -5, credit 6
say.see _ 's: humility 3
say.see _ a: humility -4
say.see _ and: data -5
say.see _ from: roi -3
say.see _ i: data 5, complaint 5
say.see _ in: data -4, answer -5, complaint 6, acknowledged 6
say.see _ it: data -4, concession 9
say.see _ new: answer -4
say.see _ the: roi 3
say.see _ they: roi 3
say.see _ we: roi 3
say.see _ you: acknowledged 17
say.see a: offers-check 9
say.see how: humility -3, ultimatum 7, asks-date -5
say.see if: humility -3
say.see it: roi 5, answer 3, arrogance -5, undermining -6, offers-material 5, offers-check -4
say.see me: humility 4, answer 3, ultimatum 8
say.see on: humility 4
say.see only: humility 5, answer 3
say.see that: data 3, roi 3, answer -2, complaint -5, acknowledged 12
say.see the: data 3, roi 2, offers-check 12
say.see them: humility -3
say.see what: data 1, acknowledged -8
say.see who: humility -5, answer -4, arrogance 16
say.see why: answer 3, acknowledged 7
say.see you: humility 3, answer 5, ultimatum -3, concession 7
say.see your: answer -3
say.seed: arrogance 3
say.seek: humility 4
say.seem: humility -4, arrogance -7, entitlement -6, complaint 12, concession -6, concedes -8
say.seem _ be: complaint 7
say.seem to: roi -4, humility -5, complaint 8, concession -6
say.seen: data 5, humility 4, arrogance 5, ultimatum -4, entitlement 10, concession 8, later-payment 12, asks-fact 8
say.seen #: roi -3, humility -6, answer -5, entitlement 11
say.seen _ #: data 3
say.seen _ of: humility -3, answer -4
say.seen _ on: concession 5
say.seen a: answer -3, arrogance 9
say.seen it: data -5, humility 3, asks-fact 7
say.seen my: answer 3
say.seen the: humility 3
say.seen what: answer 4
say.sees: roi 9, humility 5, offers-check 7
say.self: humility 3
say.self-checkout: roi 5, humility -5
say.sell: roi 11, arrogance 4, entitlement -5, credit -6
say.sell _ #: roi 5, humility 3
say.sell it: data 5, roi 3, humility -3
say.sell you: roi -3
say.semester: data 4, roi 3
say.send: roi -5, answer 4, arrogance -6, ultimatum -12, entitlement -7, placeholder 3, concession -7, offers-material 14, offers-check 6, in-writing -8, accepts 4, concedes -10, competing-offer -13, credit -9, asks-deed 5
say.send _ #: humility -3, complaint 6
say.send _ 's: humility -3
say.send _ and: humility 2
say.send _ page: offers-check 7
say.send _ short: humility 4
say.send _ the: humility -5, answer 3, placeholder 4, asks-criteria 5, offers-material 11, in-writing -7, next-step 7, credit -11, asks-deed 5
say.send _ to: asks-backing -9, next-step -2
say.send a: offers-material -7
say.send it: humility -3, answer -8, arrogance 6, in-writing -9, next-step -4
say.send me: complaint 10, asks-criteria 11, offers-material -7, accepts 10, asks-deed 8
say.send the: data -4, roi -2, complaint -6, asks-process -5, asks-date 6, accepts -10
say.send them: data 3, complaint -6, asks-fact -9, asks-deed 7
say.send us: data -4, roi -4, humility 3
say.send you: humility 4, offers-check 1, in-writing -9, accepts 2, acknowledged -8, asks-deed -11
say.senior: data -4, roi -4, complaint 8
say.seniority: answer 3, complaint 7
say.sense: answer -4, acknowledged 12
say.sensible: humility 3, asks-date 6, acknowledged 11, asks-deed 8
say.sensor: data 4, roi 9, answer 6, complaint -5, credit 10
say.sent: data 4, humility -8, arrogance 5, complaint 6, offers-material -9, next-step -6, competing-offer 8, acknowledged -10, credit -5, asks-fact 6
say.sent #: data -3, answer -4
say.sent _ #: roi 2, humility 4
say.sent _ a: data 5, roi 3, humility -6
say.sent a: humility -4, complaint 10
say.sent back: arrogance 4
say.sent me: data 6, roi 4
say.sentenc: roi -3
say.sentence: data 3, humility 3, answer 8, later-payment 10, in-writing 10, said-before 8, feels -6
say.sentence that: humility 4
say.sentence the: humility 3
say.separate: data -5, roi -7, humility 8
say.september: humility -4, ultimatum 6, accepts -9, asks-verdict 10
say.september #: humility -3
say.september _ i: humility 5
say.september _ the: answer -4
say.september and: roi -3, humility 5, answer -6
say.september the: data -3, roi 5, humility -3
say.sequel: humility 5, ultimatum 5
say.sequence: humility 4
say.seriou: data -3, roi 2, concession 10
say.serious: data 4, acknowledged -6
say.servant: complaint 4
say.server: complaint 7
say.servic: answer -3
say.service: data 5, roi 6, entitlement 5, complaint -11, other-pot 5, pays-from-gain 8, offers-check 13, asks-fact -7
say.service _ #: data 3
say.service _ for: data 4, roi 3
say.set: data -3, roi 6, humility -3, answer 4, other-pot 14, acknowledged 8
say.set _ #: roi 4
say.set _ the: credit 12
say.set aside: other-pot 11
say.set up: credit 8
say.sets: data 3
say.sett: data -3
say.settl: data -4, roi -2, complaint -7, asks-deed 12
say.settle: data -4, roi -6, answer 4
say.settle it: humility -4
say.settlement: humility 5, ultimatum 7
say.setup: data 4
say.seu: data -4, humility 4
say.severe: humility 6
say.señora: acknowledged 6
say.shak: roi 4
say.shake: humility 3, concession -4, accepts 9
say.shake _ it: concession -3
say.shake on: concession -3, accepts 7, asks-verdict 8
say.shall: answer -3, arrogance -6, ultimatum 6, complaint -8, concession 9, in-writing 9, concedes 8, asks-leave 10, asks-deed -12
say.shall _ ask: roi -2
say.shall _ go: data -3
say.shall _ send: roi -3, asks-deed 6
say.shall _ write: data 3, asks-deed -8
say.shall be: answer 4
say.shall i: asks-process 8, asks-leave 13
say.shall not: roi 4, answer -3, concession 6
say.shall we: data 4, roi -4, humility 3, asks-leave -13
say.shame: roi -4, asks-date 7
say.shape: data 4
say.shar: roi 5, humility 6, answer 4, complaint 8, credit -7
say.shar with: roi 3
say.shard: data 4, roi -4, humility -4, answer -5, jargon 5
say.share: data 6, roi 11, humility 6, other-form -13, asks-process 7, offers-check 9, accepts -8, credit 5, refuses 7
say.share _ the: roi 3
say.share it: humility 6, acknowledged 7, credit 7
say.share of: data 4, roi 3, humility -4
say.share the: humility -5, asks-date 6
say.shareholder: humility 3
say.shaz: humility 6
say.she: humility 10, answer 5, arrogance -8, ultimatum -11, entitlement -3, complaint -10, pays-from-gain -5, later-payment 10, other-form 5, offers-check 13, asks-date 6, acknowledged 5, credit 13, feels -8
say.she 'd: data -2, roi -5, humility -1, offers-check 13, credit -7, asks-fact -8
say.she 'll: humility -3, acknowledged -9
say.she 's: data -3, roi -4, answer 3, entitlement -4, later-payment 7, acknowledged -5, credit 8, asks-deed 5, refuses -7
say.she @: humility -3
say.she _ #: data -3, humility 4, complaint -5
say.she _ a: offers-check -8
say.she _ also: roi 3
say.she _ and: complaint 5
say.she _ for: answer -4
say.she _ get: humility 8
say.she _ have: data 4
say.she _ i: answer -4
say.she _ in: credit 8
say.she _ it: data -3, entitlement 4, asks-date -5, asks-fact 6, refuses 5
say.she _ my: humility 3
say.she _ never: humility 10, answer 2
say.she _ not: offers-check 9
say.she _ on: humility -6
say.she _ right: humility 6
say.she _ say: roi -3
say.she _ she: humility 3
say.she _ that: roi 4
say.she _ the: data 6, other-form 10, offers-material -7, asks-date 7
say.she _ to: data -2, credit -8
say.she _ us: humility 5
say.she can: data 7, roi 6
say.she did: humility -3
say.she does: data -2, humility 2
say.she found: humility -4
say.she had: data 4, roi 6
say.she has: roi 4, entitlement 4, offers-check -10, asks-deed 6, others-got 7
say.she is: other-form 10, corrects 5
say.she lik: humility -4
say.she need: humility -5, offers-check -8
say.she only: arrogance 10
say.she read: roi -3
say.she sat: roi 3
say.she should: humility 6, other-form -6, acknowledged 5, credit 12
say.she was: data 4, humility 2
say.she will: data 5
say.she would: humility -2
say.shed: data -5, roi -4
say.sheet: answer 8, ultimatum -11, offers-material 15, offers-check -5, next-step 8, thanks 7
say.sheet _ #: roi -3
say.sheet _ it: humility 9
say.sheet _ the: roi 4
say.sheet and: humility 2
say.sheet with: roi 4
say.shelf: humility 3, answer 4
say.shift: data -6, humility 4, answer 4, credit 12
say.shift _ #: data -3
say.shift _ the: data 3, roi 4, humility 4
say.shift and: humility -5
say.shift on: humility 4
say.ship: roi 5, humility -5, answer 4, arrogance 8, undermining 7, asks-date 7
say.ship #: data 2, roi 2
say.shipment: roi 2
say.shipp: humility -2, arrogance 16, feels 10
say.shipp #: arrogance 5
say.shipp in: complaint 4
say.sho: roi 6, humility -4
say.shook: roi 4
say.shoot: humility 5
say.shop: answer 6, sets-bar 11, competing-offer -9, asks-fact -6
say.short: answer 7, arrogance 9, offers-material 19, next-step 8, accepts 7
say.short with: humility 3
say.shorter: roi 7, humility -4
say.should: humility 5, arrogance 4, ultimatum 6, entitlement 6, undermining 6, jargon 4, concession 3, other-form -5, asks-process 4, asks-backing -9, offers-check 4, asks-date -3, acknowledged 8, credit 10, asks-leave 15, feels -9
say.should 've: roi 4, answer 4, complaint 4
say.should _ #: data -3, humility -5
say.should _ a: roi -2, offers-check 10
say.should _ and: humility 5
say.should _ ask: humility 6
say.should _ be: roi 3, humility -3, answer -6
say.should _ been: complaint 5
say.should _ even: roi -3, humility -4
say.should _ first: undermining 6
say.should _ for: humility -3, entitlement 6
say.should _ have: data -3, roi -3, answer -3, undermining 7, concession 5
say.should _ in: data 3, arrogance 5
say.should _ it: ultimatum 5, complaint -5, accepts 10
say.should _ not: humility -3
say.should _ on: humility -5
say.should _ one: humility 5, answer 5, credit 7
say.should _ say: humility 3
say.should _ someth: data 4
say.should _ that: humility -4
say.should _ the: humility 3, answer -4, acknowledged 9, credit 13
say.should _ to: arrogance 6
say.should also: data -3, humility -4
say.should ask: data -3, humility 3, undermining -6
say.should be: ultimatum -10, entitlement 8, complaint 4, offers-check 6, next-step 9, acknowledged -9, credit 9, asks-deed 11
say.should come: humility 4, acknowledged -5
say.should count: roi 3
say.should get: data 8, humility 9, answer 5, complaint -7, acknowledged 10, credit 18
say.should have: humility 7, entitlement 5, complaint 4
say.should i: data -2, roi -3, answer -2, asks-criteria 6, asks-backing -7, asks-leave 9, asks-deed -17
say.should it: roi 4, humility -2
say.should not: data -3, roi -5, humility -10, answer -5, undermining 18, concession 7, concedes 9, feels 8
say.should say: humility -5
say.should see: answer -5
say.should tell: humility -4
say.should you: humility 3
say.shout: offers-check 8
say.shout at: humility -3
say.show: ultimatum -12, pays-from-gain 4, other-form -10, offers-check 4
say.show #: roi 3
say.show _ #: roi 5, humility -4, asks-date -8
say.show _ and: humility 3
say.show _ the: roi -2, offers-check 11
say.show _ to: complaint 4
say.show _ where: humility 4
say.show _ with: humility -3
say.show her: roi -4, humility -3
say.show him: humility -6
say.show it: data 4, complaint 5, asks-fact 5
say.show me: data 4, roi 8, humility 7, complaint -5
say.show them: offers-check 9
say.show us: roi 4
say.show you: roi -4, humility -6
say.shower: complaint 8
say.shown: humility 3, refuses 10
say.shown _ the: humility 3
say.shrink: humility 6
say.shut: data -5, roi 3, humility 5, answer 4
say.shut _ and: answer 4
say.shut up: humility 4, answer 5
say.sick: data -5, humility -7, answer -5
say.sick leave: humility -3
say.side: roi -3, offers-check 8, next-step -7, refuses -7
say.side _ the: humility -4, complaint 6
say.side by: roi -3
say.side of: data 4, roi 5, answer -4
say.sign: data 3, humility -3, ultimatum 7, concession -7, asks-backing 10, offers-material 4, offers-check 10, next-step -6, accepts 10, asks-deed 5
say.sign _ #: roi 3, humility -4
say.sign _ a: complaint 7
say.sign _ and: asks-date 8
say.sign _ i: roi -3
say.sign _ the: data 7, humility 2
say.sign a: data -4, roi -4
say.sign because: data 4
say.sign by: roi -3, humility 2, asks-date -9, asks-fact 8, asks-deed -5
say.sign for: roi 5, humility -3
say.sign in: roi 4, accepts 8, asks-deed -6
say.sign it: data 6, complaint 6, asks-date 7, in-writing -10
say.sign off: data -7, roi -5
say.sign the: data -3, asks-deed 5
say.sign up: humility -5
say.sign without: roi 4
say.signal: roi 4
say.signatur: roi 5, humility 4
say.signature: data 4, humility -5, placeholder 11, asks-process 10, asks-criteria -7, asks-backing 8, offers-material 7, offers-check 7, asks-date -7, acknowledged -10, asks-deed 9
say.signature _ the: complaint 5
say.signature and: arrogance 6
say.signature on: answer -4, complaint 5
say.significant: roi 3, stuffing -5
say.sil: humility 4, answer -5, undermining 5, unknown 7
say.silent: offers-check 6
say.simp: data 2, arrogance 4, asks-deed 6
say.simple: roi 3, answer -4, arrogance 13, ultimatum 10, entitlement 13, complaint -9
say.since: data 7, ultimatum -12, entitlement 8, complaint 6, undermining -8, concession 6, other-pot 12, asks-process -12, asks-criteria 5, asks-date -6, sets-bar -13, in-writing -10, next-step -7, competing-offer -8, credit 6, said-before -6, feels 5, refuses 10
say.since #: data -8, roi -7, complaint 8, asks-criteria 6
say.since @: other-form 9
say.since _ #: answer 3, complaint 6
say.since _ 's: data -5, roi 4
say.since _ and: data -4, humility 1, arrogance 5, entitlement 5, offers-check -8
say.since _ ask: humility -2
say.since _ carry: humility 4
say.since _ i: roi -3, humility 4
say.since _ is: data 4, roi 7, asks-date -14
say.since _ left: humility -4, other-form 9
say.since _ new: data 5
say.since _ of: humility -3
say.since _ that: humility -5
say.since _ the: data -4
say.since _ was: data -3, roi -2
say.since _ we: roi 2, humility 3
say.since april: data 4, roi -2, humility -3
say.since august: humility -5
say.since easter: arrogance 4
say.since february: data 5, roi 4, entitlement 5
say.since he: data -4
say.since i: data 3, entitlement 8, complaint 4
say.since it: roi 4
say.since july: data 3, roi 4
say.since june: data 3, roi -5, humility -3, asks-date 8
say.since march: data 11, roi 6, humility -6, answer -4
say.since may: answer 4
say.since october: humility -4
say.since she: data -3
say.since the: data -3, roi 5, humility -4, answer 4, feels 10
say.since then: data -8, humility 8
say.since they: data -6
say.since we: data 6, roi 4
say.since you: data -4, roi -6
say.singapore: ultimatum 6, asks-date 6
say.single: roi 5, arrogance 6, complaint -7, asks-backing -6, acknowledged -5
say.single _ and: humility -4, answer -3
say.single _ of: roi 3
say.single day: roi 3
say.single month: roi 3
say.single one: humility 4
say.single payment: data -4, roi -4, humility -4, answer 4
say.sink: humility -3, answer -3
say.sir: data -6, answer -6, arrogance -5, ultimatum -9, jargon -6, stuffing -7, concession 8, pays-from-gain -5, asks-backing 7, in-writing -8, concedes 8, acknowledged -6, thanks 5, asks-meaning -9, asks-fact 5, asks-deed -5, insists 8, refuses 6
say.sir _ 've: humility 4
say.sir _ was: data 2
say.sir _ you: data 5, answer -3
say.sir and: roi 3, humility 6, answer -7, acknowledged 9
say.sir i: other-pot 8
say.sir the: roi 2, humility -3, arrogance 5
say.sister: humility 8, answer 3, arrogance -6, concession -6, offers-check 16
say.sister 's: answer 4
say.sit: arrogance -7, entitlement -5, pays-from-gain -8, credit -6, refuses -6
say.sit _ #: data 3
say.sit _ the: roi -6
say.sit down: complaint -5, asks-deed -5
say.sit in: roi -4, humility 3, arrogance -5
say.sit there: data -5, roi 3
say.site: humility -4
say.siti: humility 6
say.sits _ the: data -2
say.sits in: data 4, roi 4, humility 6
say.sits on: data -3
say.sitt: arrogance 5, asks-date 6, asks-money 9
say.sitt _ the: humility -2
say.sitt on: humility -4
say.sitt there: roi 5
say.skill: undermining 5
say.skin: humility 2
say.skip: data 5, answer 4, arrogance 4, undermining 5
say.skip the: answer 4
say.skipp: insists 15
say.skipper: humility -3
say.sky: humility -3
say.sla: humility -3
say.sleep: asks-fact -6, asks-leave 10
say.sleep _ the: roi 3, humility -4
say.sleep in: humility -3
say.sleep on: roi 4
say.sleep well: humility -4
say.slept: humility 4, feels 10
say.slept _ the: roi -5
say.slept on: data -3
say.slice: data 9, roi 7, later-payment 8
say.slid: humility -3, answer -5, complaint 6
say.slide: data -5, complaint 7, other-pot -6
say.slip: ultimatum 7, asks-deed 8, refuses 7
say.slip _ the: complaint 5
say.slipp: roi -4
say.slot: roi -5, humility 6, answer 4
say.slow: data -3, humility 3, complaint -5, offers-check -5
say.slower: data -4
say.small: roi 8, arrogance -8, ultimatum -10, entitlement -5, complaint -7, undermining 15, other-form 8, accepts 10, concedes 7
say.small _ #: answer -3
say.small _ for: humility 4
say.small _ of: data -4, roi 3
say.small and: answer -4
say.small one: roi -3
say.small part: roi 6
say.small thing: humility 4
say.smaller: humility 11, answer 6, ultimatum -10, entitlement -8, later-payment 5, credit 7, refuses 8
say.smaller one: roi -4
say.smaller sum: humility 3
say.smart: roi -4, stuffing 6
say.smell: data -3, roi -3, humility 3
say.smell a: humility 4
say.smil: roi 6, answer -6
say.smile: answer -4
say.snow: humility 5, answer 6
say.snowflake: complaint 5
say.so: humility 4, arrogance -8, entitlement 9, complaint -7, concession 6, other-pot -3, in-writing 6, competing-offer 4, acknowledged 9, asks-meaning -7, corrects -7, insists -11, said-before -6, asks-verdict 6, refuses -6
say.so #: roi -2, humility -2, answer 5, ultimatum -8, entitlement 4, complaint -6, offers-check -7, asks-date 6, sets-bar -7
say.so _ #: roi -5, arrogance -5
say.so _ 'd: data -5, humility -5, entitlement 6, credit -6, asks-deed -5
say.so _ 'll: answer 4
say.so _ 'm: humility 2, answer 4
say.so _ 's: roi 4, undermining -5, asks-process -8, offers-check -8, asks-fact -6
say.so _ 've: accepts 11
say.so _ @: roi -3, humility -3
say.so _ about: roi 4
say.so _ and: humility -3
say.so _ are: humility 4
say.so _ as: roi -6, arrogance 8, complaint 10
say.so _ ask: data 3, roi 5, answer 5
say.so _ at: roi 3
say.so _ can: roi -2, complaint 4, later-payment 10, asks-criteria 5, in-writing 6, next-step -7, acknowledged -4
say.so _ could: entitlement 7, acknowledged -9
say.so _ did: humility -7
say.so _ do: data -4, humility -6, complaint -2, asks-process 9, asks-criteria 7, acknowledged -7
say.so _ does: humility -3
say.so _ for: humility 4
say.so _ get: humility 3
say.so _ has: humility 3
say.so _ have: humility -3, other-form 7, asks-date 5, asks-verdict 5
say.so _ hr: humility 6
say.so _ i: roi 4, humility 4, entitlement 2, sets-bar -5, credit 5
say.so _ if: data 4, humility -8
say.so _ in: data 5, roi 8, humility 6, other-form 8, asks-deed 8
say.so _ is: data -5, humility 4, asks-process 7, asks-backing 5, feels 14, refuses -6
say.so _ it: humility 8, ultimatum -9, complaint 4, concession 10, later-payment 5, concedes 10, asks-fact -11
say.so _ know: data 3, humility -3, ultimatum 7, acknowledged -9
say.so _ mov: humility -3
say.so _ my: data 4
say.so _ nobody: data -3, roi -3, humility 5
say.so _ now: humility 3
say.so _ of: humility 6
say.so _ on: roi 4
say.so _ read: humility 5
say.so _ see: humility -4
say.so _ shall: humility 3
say.so _ should: answer -2, entitlement 5
say.so _ tell: roi -3
say.so _ that: data 7, roi 8, complaint -5, other-form 10
say.so _ the: data -4, roi -2, entitlement -6, complaint 7, asks-fact -5
say.so _ them: humility 3
say.so _ there: asks-date 7
say.so _ they: humility -2
say.so _ this: humility 3
say.so _ thought: data 3, humility -3, answer -4
say.so _ was: data -2, roi -3, complaint 6
say.so _ we: humility 6
say.so _ what: roi -5
say.so _ will: asks-fact -6
say.so _ with: humility -3
say.so _ would: humility -5, answer -7, ultimatum 6, asks-deed -5
say.so _ you: data -7, asks-deed -7
say.so about: humility 4
say.so and: roi 3, acknowledged 6
say.so can: arrogance 5
say.so do: humility 4
say.so far: data 7, roi 4, humility -8, answer -4, complaint 10, concession 9
say.so for: data -3, roi -5, other-form 8
say.so good: humility -5
say.so happy: data 4, humility -3, answer -2
say.so here: data 4
say.so i: data 4, answer 6, ultimatum -8, complaint -6, undermining -6, concession 4, asks-criteria 13, offers-check -8, in-writing 9, asks-deed -5, others-got 8, said-before -10, feels 8, refuses 10
say.so if: data -3
say.so in: answer -3
say.so is: humility -4, answer -4, complaint 13, acknowledged -10, asks-verdict 10
say.so it: data -3, ultimatum 5, undermining -6, asks-backing 7, asks-date 4, sets-bar -5, competing-offer 7, asks-deed 6
say.so kind: humility 5
say.so let: data 2, humility 4, answer 4
say.so like: humility 5
say.so many: data -4, roi -6, humility -3, complaint 6
say.so maybe: data 3, roi 4, answer -4
say.so much: data 2, complaint 6, undermining -5, refuses 9
say.so my: data 3
say.so nobody: acknowledged -8
say.so not: humility 6, acknowledged 9
say.so noth: data -3, humility 7, acknowledged 5
say.so now: entitlement 6
say.so on: humility 3
say.so pay: roi -4
say.so please: roi 5, answer -6
say.so she: humility -4
say.so since: roi -3
say.so thank: humility 9, asks-fact 8
say.so that: data -3, roi -4, answer 9, ultimatum -6, complaint -6, later-payment -5, asks-criteria 8, offers-check 9, asks-date -12, sets-bar -8, in-writing 12
say.so the: answer 4, arrogance -5, ultimatum 4, concession -5, other-pot -7, acknowledged 6, corrects 7
say.so there: data -4
say.so they: data 6, humility 4, arrogance -10
say.so this: answer -4
say.so to: next-step 8
say.so too: humility 2
say.so we: data -8, roi -6, ultimatum 5
say.so what: data 5, other-pot 9, later-payment 10, asks-criteria -8, asks-date -9
say.so when: humility -4
say.so who: complaint 7
say.so would: humility 4, answer 3, later-payment 5
say.so yeah: humility -3
say.so yes: humility 4
say.so you: data -11, roi -6, humility -3, in-writing -12, competing-offer 6, asks-fact 6
say.soc: roi 3
say.soc #: roi 4
say.sofa: data -3
say.soft: humility 4, answer -4
say.software: data -4, humility 6, answer 4
say.sold: roi 7, answer -2, complaint 5
say.sold #: humility 5
say.solid: humility 5
say.solv: humility -2
say.some: humility -2, answer 3, undermining 4, asks-process -9, asks-fact -8, feels 7
say.some #: humility -4
say.some _ for: humility -3
say.some _ the: split 12, acknowledged 10
say.some _ way: humility 5
say.some of: humility 6, answer 4
say.some other: humility 3
say.somebody: roi 4, humility -8, ultimatum 3, entitlement 5, complaint 16, undermining 3, concession -5, offers-material -7, asks-date -5, sets-bar 8, credit 6, feels 9
say.somebody 's: data 5, roi 3, humility 7, complaint 5, credit 8
say.somebody _ 's: complaint 6
say.somebody _ a: humility -4
say.somebody _ to: roi -2, answer 2, arrogance 10, entitlement 5, sets-bar 7, acknowledged 6
say.somebody else: data -4, humility -4, answer -5, arrogance -5, ultimatum 9, concession -5
say.somebody has: humility -3, arrogance 8
say.somebody in: humility -5, complaint 7
say.somebody must: data 4, humility 4
say.somebody to: feels 11
say.somebody who: roi -5, humility -3, complaint 7
say.someone: data 3, humility -3, ultimatum 9, entitlement -5, undermining 7, offers-check 16, competing-offer 7, acknowledged 2
say.someone _ to: answer 4
say.someone else: roi -3, answer 6
say.someone in: answer -3
say.someone to: data -4, answer -4
say.someone who: humility -6
say.someone with: humility -4, arrogance 8
say.someth: humility 5, answer -1, ultimatum -11, entitlement 8, complaint -9, other-pot 10, next-step -8, asks-fact -5, insists -8
say.someth _ a: humility -4
say.someth _ can: answer -5, refuses 8
say.someth _ for: data 5, roi 5, humility -4
say.someth _ from: humility 8
say.someth _ i: answer -5
say.someth _ in: answer -4, arrogance 7
say.someth _ is: data -4
say.someth _ it: data 4, roi 4
say.someth _ my: entitlement 8
say.someth _ that: asks-date 9
say.someth _ the: offers-material -7
say.someth _ this: complaint 6
say.someth _ well: humility 4
say.someth _ year: answer 3
say.someth and: roi -3
say.someth as: humility 4
say.someth back: roi -3, humility 2
say.someth else: data 5, humility 5
say.someth extra: humility -3
say.someth for: humility 5, entitlement 10, other-form 8
say.someth i: answer -4, other-form -9
say.someth in: data 4, roi 6, humility -5, asks-fact 5
say.someth on: humility -3
say.someth small: asks-date -5
say.someth that: data -3, humility 5, arrogance 4
say.someth they: humility 4
say.someth to: humility 3, other-form 10
say.someth too: data 3, roi 4, asks-deed 6
say.someth wrong: humility -3
say.someth you: roi -4, humility -6, refuses 5
say.sometim: roi -3, undermining 6
say.somewhat: humility -6
say.somewhere: data 8, answer 4, offers-check -5
say.somewhere between: humility -3
say.son: data -2
say.soon: arrogance 7, undermining -5, asks-fact -6
say.sooner: data 8, roi 7, ultimatum 4, later-payment 9, other-form -9, credit 6
say.sooner _ it: data 3
say.sorry: humility -3, complaint -5, undermining 13, credit -12, asks-meaning 12, unknown 9, corrects 12
say.sorry _ 's: humility 3
say.sorry _ ask: undermining 6
say.sorry _ i: answer -5
say.sorry _ know: answer -4
say.sorry _ should: humility -3
say.sorry _ that: humility -3, undermining 7
say.sorry _ the: answer 3
say.sorry _ you: humility 3
say.sorry but: humility -5, answer -8, arrogance 5, complaint 9
say.sorry for: humility 3
say.sorry i: roi 4, humility -9, undermining 5, concession -5, other-form 3
say.sorry if: humility 5, answer 4, undermining 4
say.sorry to: humility -4, undermining 10, next-step 6
say.sorry what: answer 4
say.sort: data -7, complaint -10, undermining 6
say.sort _ the: data -3
say.sort _ thing: humility 5
say.sort of: humility -8, answer -5
say.sort the: humility 3, undermining 5
say.soul: roi 3
say.sound: arrogance -6, asks-backing 8, offers-check 7, accepts 9
say.sound _ a: humility 4, acknowledged 4
say.sound like: roi -3
say.soup: answer -3
say.source: roi 3
say.south: roi 6, humility 4
say.spanish: humility 3
say.spar: complaint 9
say.spare: roi -5, humility -5
say.speak: data -4, answer 3, ultimatum -6, entitlement 5, pays-from-gain -10, acknowledged -4, refuses -8
say.speak _ @: humility -4
say.speak _ a: roi 2
say.speak _ bonu: humility -2
say.speak _ it: data -5, roi -3
say.speak _ the: humility 6, asks-fact 10
say.speak about: arrogance 6
say.speak for: answer -5
say.speak of: humility -4
say.speak with: humility -3
say.special: answer 4, complaint -5, undermining 8
say.spell: humility -5, arrogance 7
say.spelt: complaint 8
say.spend: data 4, roi -4, answer -6, undermining 7, stuffing 9, asks-deed 6
say.spend #: roi -3, humility -2
say.spend _ the: data 5
say.spend it: roi -3, undermining 6
say.spend on: roi 3
say.spent: data 11, roi 8, humility -3, other-pot 7, other-form -8
say.spent #: data 3, roi 6, humility -3, complaint 8
say.spite: complaint 8
say.spite of: complaint 8
say.split: roi 4, humility 11, answer 7, complaint -5, split 12, offers-material 7, sets-bar -10
say.split _ #: data -6, humility 3
say.split _ with: roi 5
say.split it: roi 6, humility 3, answer 4
say.splitt: humility 4
say.splitt it: humility 4
say.spoil: answer -4
say.spoke: data 6, roi 4, humility 8
say.spoken: data 4, roi 3
say.sponsor: other-pot 9, asks-criteria 7, asks-backing 8, next-step 9, asks-fact 7
say.sport: complaint 6
say.spot: humility 4, answer 7, other-pot 5, acknowledged 14
say.spott the: humility 3
say.spr: data 5, roi 4, complaint 6, offers-material -6, in-writing -12, next-step -9, others-got 9, feels 9, refuses -8
say.spr #: humility -4
say.spr _ #: humility 3, arrogance 6
say.spr _ 's: humility -3
say.spr _ and: roi -3
say.spr and: roi 4, answer 3, complaint 7
say.spreadsheet: arrogance 8
say.spreadsheet and: humility 3
say.sprint: data -6, answer -7
say.squad: data 3, roi 3, humility 5, answer 5
say.squeeze: data 3, roi 4
say.st: data 5, roi 4, humility -6
say.st _ 's: data 5, roi 8, humility -3
say.stable: data 2
say.staff: humility -3
say.stag: complaint 8
say.stage: data 5, roi 5, humility 3, answer 4
say.stair: answer -8, complaint 7
say.stale odds: roi 5
say.stall: data -3, roi -3
say.stamp: roi -4, humility -3, answer -3, offers-material 9
say.stand: data -4, answer 3, ultimatum 10, entitlement 15, concession -5, asks-process -16, asks-backing 6, next-step 11, acknowledged 9, credit -9, asks-verdict 12
say.stand _ #: data 3, humility -3
say.stand at: humility -4, complaint 5
say.stand in: data -5, roi -4, humility -4, answer -6, entitlement 6, next-step 8, acknowledged -8
say.stand on: data -4, humility 4
say.stand over: humility 4
say.stand still: humility -4
say.stand there: data -4, humility -2
say.stand to: entitlement 6
say.stand up: humility 6
say.stand-up: humility 3
say.standard: roi -4, arrogance 5
say.standby: data -4
say.standup: humility 4, arrogance 6
say.star: humility -3, answer -4, offers-check 8
say.star and: answer -4
say.start: data -12, roi -7, ultimatum 10, concession -5, other-pot -8, offers-check -9, next-step -10, concedes -6, competing-offer 15
say.start _ #: data -7
say.start _ on: humility 3
say.start _ the: humility -4
say.start _ think: complaint 8
say.start at: data -3
say.start from: roi -4, asks-criteria 10
say.start in: answer -4
say.start on: data -5, roi -4, humility -6
say.start to: roi 3, humility -3, answer -4, complaint 8, refuses 8
say.start with: data 4, humility 4, asks-verdict 7
say.stat: humility 5
say.state: data -4, humility -5, answer -3
say.state of: humility 3
say.statement: humility -6, offers-material 13
say.station: answer 4
say.statistic: roi -3, arrogance 6, offers-check 12
say.stay: humility -3, answer 4, arrogance -8, ultimatum 5, complaint -6, undermining -4, other-pot -8, later-payment 6, offers-material -7, sets-bar 12, acknowledged -4, asks-verdict 8
say.stay #: later-payment 8
say.stay _ #: data -3, other-pot -8, asks-date 4, sets-bar 15
say.stay _ it: humility 2, answer 3
say.stay _ the: data -6, roi -5, humility 5, other-form 11
say.stay _ you: humility -4, ultimatum 5
say.stay _ your: humility 4
say.stay above: roi 3
say.stay at: data 2, later-payment -8, next-step 11
say.stay because: data 3, roi 4
say.stay over: data -3, humility 4
say.stay under: data -7, sets-bar 7
say.stay up: data 4, roi 5
say.stay with: data -4
say.steal: roi -4, answer -8
say.steam: roi 3, humility -3
say.steer: arrogance 5, complaint 6
say.steer committee: arrogance 4, complaint 10
say.steffi: humility 4
say.step: data -7, roi -4, complaint -6, other-form 5
say.stick: answer 4, ultimatum -6
say.sticker: humility -3
say.still: data 6, roi 5, arrogance 7, ultimatum -4, offers-check 4, concedes -14, asks-fact 6, corrects 8, insists 5, asks-verdict 13
say.still #: data 7, answer 2, complaint -6, corrects 8
say.still @: humility -4
say.still _ #: data 4, answer 4, offers-check 8
say.still _ a: humility 7, answer 5
say.still _ and: roi 3, answer 3, arrogance -6
say.still _ by: roi 4
say.still _ for: humility 3
say.still _ in: roi 2
say.still _ it: arrogance 6
say.still _ me: entitlement 4
say.still _ not: humility -9
say.still _ the: data 5, roi 6, other-form 12, accepts -8, corrects 10
say.still _ to: roi -8, humility 6, asks-verdict 9
say.still a: complaint 4
say.still be: roi -3, humility -5, answer -5, arrogance 7
say.still do: humility -6
say.still got: complaint 7
say.still like: roi -3, humility 5
say.still on: humility -4, answer -3
say.still stand: humility -4, arrogance 5
say.still think: humility 7, answer 4
say.still under: asks-date 8
say.still want: answer 4
say.stock: roi 12, answer 3
say.stomach: humility 3, answer 6
say.stone: roi 2
say.stood: humility 8, complaint -7, credit 6
say.stood _ #: roi 3, humility -4
say.stood _ it: answer -4
say.stood _ the: arrogance 6
say.stood at: humility -4
say.stood in: data -7, roi -3, humility 4, answer 3
say.stop: arrogance -10, asks-process 8, offers-material 11, credit -8
say.stop _ if: humility 5
say.stop the: data -3, roi -4
say.stop to: data 3, answer 3
say.stopp: roi 8, humility -6, answer 5, arrogance -5, complaint -3, pays-from-gain 5, later-payment -6, asks-date -9
say.stopp #: data 6, roi 5
say.stopp _ #: roi -3, humility 4
say.stopp _ for: data 4
say.stopp _ it: complaint 5
say.stopp pay: data 3
say.stopp to: data -6, roi -6
say.stopwatch: humility 4
say.stor: data 4, complaint 9, offers-material 6
say.store: humility 6, offers-material -8
say.store rat: data 3, roi 3
say.storm: data 2, humility 6, answer 4, offers-material 10
say.story: answer 4, arrogance -6, complaint 5
say.story _ the: humility 3
say.straight: data 3, roi -4, humility 4, arrogance -5, asks-date -4, accepts -9, acknowledged 16
say.straight off: roi -3
say.strange: roi -5, humility 4, answer 5
say.strategic: stuffing 3
say.strategy: answer -4, complaint 4
say.stream: data 3, roi 3, answer 6
say.street: roi -7, ultimatum 6
say.strength: data 4
say.stretch: humility 3
say.strict: humility 6
say.strike: humility 7, concession 7, offers-check 14, concedes 7
say.strike it: roi -4
say.strip: roi -4, answer 4
say.strong: roi 3
say.stronger: next-step 8
say.stuck: roi 4, humility -4, entitlement 6, complaint -8
say.stuck in: humility -3
say.stud: data 4, humility -3
say.student: answer 3, entitlement 6, complaint 4
say.studio: arrogance 15, entitlement 5
say.study: roi -4, answer -4
say.stuff: data -4, humility 3, answer 6, arrogance -6, complaint -8, credit 6
say.stupid: roi 3, entitlement 5
say.stuttgart: data 4, roi 4
say.subject: roi -3, complaint -8, concession 6
say.submission: roi -3, humility -4
say.submit: data -2, next-step 8, asks-fact 6
say.submit it: roi 3, humility -3, answer -3
say.submit the: offers-material 9
say.subscriber: roi 4
say.subscription: data -3, roi -4, humility 3
say.succeed: humility 3, answer 4
say.succes: offers-material -7, credit 9
say.successor: humility -3
say.such: data 8, roi 4, humility -7, answer -10, entitlement 5, complaint 3, undermining 10, asks-process 7
say.such _ thing: humility -3
say.such a: data 4, roi 5, entitlement 5, undermining 4
say.such thing: data -3
say.suck: humility 5
say.suffer: data -3, roi -3, humility 4
say.sufficient: stuffing 6, concession 5
say.suggest: data -3, asks-criteria -7, sets-bar 15
say.suggest that: data -3
say.suggestion: humility 4
say.suit: roi 3, answer 5, undermining 5, concession 7
say.suit me: humility 5
say.sulk: humility 6
say.sum: data 4, humility -5, answer 2, arrogance -4, complaint -5, undermining 9, placeholder 5, asks-deed -4, corrects 12, refuses 5
say.sum _ the: roi -3
say.sum and: humility -3, answer 3
say.sum i: humility 3
say.summary: roi 3, humility -3, offers-material 12
say.summer: roi 5, humility 6, later-payment -6, asks-date 5
say.summer #: humility -3
say.summer 's: data 4, humility 4
say.summer _ the: answer -3
say.summer and: humility -3, answer 5, ultimatum -6, next-step 9
say.summer is: humility -7
say.summer we: roi 4
say.sums: humility 4
say.sun: humility -4, answer -4, complaint 9
say.sunday: roi 10, humility 3, ultimatum 8, complaint -8, undermining -6, asks-date -5
say.super: roi -3, humility 3
say.supp: data 6, roi 4, complaint 3
say.supplier: data -7, roi -9, arrogance 5, complaint 5
say.supplier _ #: data -4, roi -4
say.support: data -1, roi 7, answer 3, arrogance -5, complaint -6, undermining 8, asks-criteria 6, asks-backing 16, offers-material 6, credit -6, asks-fact -6
say.support _ #: humility -3
say.support _ a: roi 3
say.support desk: complaint 5
say.support i: roi 6, humility 3
say.suppos: data -4, answer -4, complaint 6
say.suppos to: data -3, complaint 7
say.suppose: roi -4, answer 3, concedes -9
say.suppose i: roi -4, answer -2
say.sure: humility -9, answer -5, arrogance 4, undermining 5, stuffing 9, other-form 5, asks-date -8, next-step -7, asks-deed -5, unknown 15
say.sure _ 's: answer 3
say.sure _ is: humility 2
say.sure _ it: arrogance 6
say.sure _ the: roi -4
say.sure _ you: humility -4
say.sure how: roi 4, humility 3, undermining -7
say.sure i: humility -7, complaint 3
say.sure it: roi -3, humility -6
say.sure of: humility 4, arrogance 7
say.sure that: humility -3
say.sure the: roi -6, complaint 5
say.sure there: concession -6
say.sure they: arrogance 7
say.sure you: data 4, ultimatum 6
say.surgery: roi 4
say.surname: complaint 7
say.surpris: answer -7, complaint 6, asks-deed -7
say.surprise: roi 4, humility -2
say.survey: data 4, roi 5, humility 3, answer 4
say.surviv: humility 7, acknowledged 7
say.survive: humility 3
say.suspend: data 4
say.sustain: roi -3
say.sustainable: stuffing 7
say.swamp: humility -4
say.swap: data -3, roi -6, humility 5, answer 4
say.sweet: humility 5
say.swing: roi 4
say.switch: data 6, humility -3, answer -4, arrogance 3
say.switch _ on: data 4
say.sympathy: humility 3
say.sync: humility 3
say.synerg: stuffing 6
say.synergy: answer -6, stuffing 7
say.system: data -4, humility -4, answer -2, arrogance 8, complaint 6, concession -6, asks-deed 5
say.system _ #: data 4
say.system _ i: data -3
say.system _ the: arrogance 5
say.system and: data -3, humility -4, undermining 5
say.system is: arrogance 3
say.system was: data 4, roi -4
say.ta: humility 6, answer 4
say.tabl: data -3, roi -5
say.table: data -5, roi -6, humility 4, placeholder 4, other-pot -5, asks-process -9, offers-material 17, next-step 5, asks-verdict 8
say.table and: data -3, roi -3, answer -3
say.table in: roi -3
say.tablet: humility 4, other-form 9
say.tak: data 6, roi 4, answer -6, pays-from-gain 10, other-form -11, offers-check -7, asks-date 10, in-writing 10
say.tak #: data 6, humility -6
say.tak _ #: roi 5, humility 5
say.tak the: humility -4
say.take: humility 7, answer 3, arrogance -9, concession 4, asks-process -8, offers-check 8, next-step -7, concedes 12, asks-fact -5, feels -7
say.take #: sets-bar 8, acknowledged -5, credit 7
say.take _ #: data -3, other-form -9
say.take _ a: humility -3
say.take _ and: data -2, roi 3
say.take _ as: humility -6
say.take _ back: humility 5
say.take _ from: roi 8, arrogance 6, entitlement 7
say.take _ in: other-form 9
say.take _ of: roi -4
say.take _ off: roi 3, answer -5, concedes 11
say.take _ out: roi 4, humility -4
say.take _ the: data 4, humility -2, answer 4
say.take _ time: humility 5, answer 3, concession -7, concedes -6
say.take _ to: humility -6, asks-deed 4
say.take _ with: humility 2, answer 4
say.take a: data -4, humility -6, asks-criteria -7
say.take back: humility 5
say.take from: humility 7, acknowledged 7
say.take it: other-pot 4, asks-process -10, asks-fact -9, asks-verdict 13
say.take me: roi -3, humility -8, answer -5
say.take mine: roi 4
say.take my: data -4, humility 3, concession 12
say.take on: data 5
say.take someth: humility 4
say.take that: data -5, roi -6
say.take the: humility -6, answer -4, arrogance -3, complaint 6, next-step -6, concedes 5
say.take them: humility 5, next-step 4
say.take your: answer 5, concession -6, concedes -7
say.taken: data 4, humility 3, answer 4, accepts 6
say.tal: complaint 5
say.talent: arrogance 8
say.talk: humility 5, answer 5, ultimatum 5, entitlement -5, complaint -7, undermining -4, concession -7, other-form 9, asks-backing -7, sets-bar 4, next-step 10, accepts 9, concedes -11, asks-fact -6, asks-leave 9, asks-deed 4, refuses -5
say.talk #: data -4, humility 4
say.talk _ #: data -7
say.talk _ @: acknowledged -7
say.talk _ bonu: humility 5
say.talk _ it: roi -4
say.talk _ the: roi -7, humility -2, answer -5
say.talk _ them: complaint 8
say.talk _ you: ultimatum 3, complaint 7
say.talk about: roi -4, humility -7, answer -4, undermining -9, other-form 2, asks-process -5, asks-criteria -7, offers-material -10, asks-date -11, accepts 8, acknowledged -4, refuses -7
say.talk bonu: data 6, roi 5
say.talk in: humility 3
say.talk of: humility -4
say.talk to: data -5, answer 8, complaint 9, asks-deed -7
say.talk with: humility -3, ultimatum 3
say.tank: humility -1, answer 4, asks-date 12, acknowledged 8, asks-deed 6
say.tap: data -3, roi -3
say.tape: roi -3
say.target: data 6, roi -7, humility -5, pays-from-gain -9, asks-process -5, asks-backing -9, offers-check -9, asks-date -10, insists 20
say.target #: data 5, humility 2
say.target _ #: data 7, roi 3
say.target and: data 3, roi 3, humility -3
say.target in: roi -3, complaint 7
say.target was: answer -4
say.tariff: humility 5
say.task: answer -3
say.taught: roi -5, humility 11, complaint -6
say.taught the: humility 7
say.tax: humility 3, next-step -7
say.taxi: humility 4
say.tbh: humility 4
say.tea: humility 2, answer -4, complaint -6
say.tea and: humility 4
say.teach: data -4, roi -4, humility 6
say.team: data 5, humility 4, ultimatum -10, entitlement -8, pays-from-gain -7, later-payment -8, other-form 14, asks-criteria -9, offers-material -6, credit 5, thanks 8, asks-verdict 7
say.team _ #: complaint 11
say.team _ @: data 3
say.team _ i: humility -4
say.team _ it: answer 5
say.team _ the: data 6, roi 3, humility 3
say.team and: data 4, other-form 10, offers-check 9
say.team did: roi 4
say.team got: roi 6, humility -5
say.team has: humility -4
say.team in: answer 4
say.team is: data 3
say.team lead: answer -4
say.team that: data -4, humility -5
say.team they: humility 2
say.tear: acknowledged 7
say.tech: other-form -8
say.technical: data 6
say.technician: data 3, roi 2, humility 4, answer 3
say.telephone: data -7, roi -3
say.tell: roi 5, other-form -3, in-writing -15, concedes -6, asks-deed 8, corrects 5, asks-verdict 10
say.tell @: accepts 10
say.tell _ #: roi 4, undermining 7, asks-deed 5
say.tell _ a: humility 3, answer 5
say.tell _ about: data -4, roi -3
say.tell _ and: data 4
say.tell _ before: humility -6
say.tell _ by: asks-date 14
say.tell _ how: arrogance 4
say.tell _ i: roi 3, asks-deed 9, corrects -6
say.tell _ if: humility 3, asks-criteria -7, offers-check 6, next-step -7
say.tell _ it: offers-check 7
say.tell _ now: asks-criteria 9
say.tell _ so: humility 3
say.tell _ straight: humility 3
say.tell _ that: humility -8, arrogance -5, feels 11
say.tell _ the: data 4, humility 6, complaint -7
say.tell _ to: roi -5, humility 3, arrogance 4, corrects 8
say.tell _ what: data -2, roi -3, humility 5, asks-backing 5, offers-check -6, asks-fact 4
say.tell _ when: data 6, roi 2, humility -3, asks-date 6
say.tell _ where: offers-check 10
say.tell _ which: roi 5, humility 3
say.tell _ who: asks-fact 7, asks-deed -10
say.tell _ you: complaint 7, asks-deed -6
say.tell _ yourself: humility 4
say.tell a: roi -4, arrogance 5
say.tell her: data 4, humility 3, next-step -8
say.tell him: data 4, roi 7, complaint -4
say.tell hr: data 4, asks-process -8, next-step -6, asks-fact -8, feels 6
say.tell me: data 5, humility 4, answer 9, arrogance -6, ultimatum -14, other-form -9, asks-process 3, asks-criteria 21, asks-backing -11, offers-material 5, asks-date 15, in-writing -7, next-step 3, concedes -9, competing-offer -14, acknowledged 8, insists 13, refuses -3
say.tell my: humility -4
say.tell people: humility -3
say.tell that: humility -3
say.tell the: arrogance 9, asks-fact 6, corrects 7
say.tell them: humility 6, ultimatum 13, complaint -6, concession 5, asks-criteria -8, offers-material -6, accepts -3, competing-offer 10, acknowledged -5, asks-deed 7
say.tell us: complaint 9
say.tell you: humility -10, answer -5, ultimatum 11, offers-check 13, asks-date -7, competing-offer 10, asks-meaning 9
say.temp: data 5, roi 3, humility 1, undermining 5
say.temperature: roi -3
say.templat: answer 3
say.template: humility 2, offers-material 8
say.tender: data 4, pays-from-gain -10
say.term: answer -4, ultimatum 9, asks-date 13
say.terminal: roi 7
say.terrible: data -4, undermining 12
say.test: humility 3, answer 5, complaint -9, offers-material -7, asks-date 11, credit 7
say.test _ #: roi -4
say.test _ i: data 3
say.test _ it: data -3
say.test _ the: humility 5
say.test bench: humility -4
say.test for: humility -3
say.test in: data 3
say.test it: humility 4
say.test the: humility 4
say.tester: undermining 6, acknowledged 10
say.text: in-writing 8
say.than: humility 5, answer 5, ultimatum -8, complaint -4, other-pot -6, pays-from-gain 6, split -10, offers-material -7, offers-check 8, accepts 6, competing-offer -8, acknowledged 9, thanks 8, corrects -11
say.than #: data -3, roi -5, arrogance -8, split -8, later-payment -9, asks-criteria -10, asks-date 9, sets-bar 14, acknowledged 8, asks-deed 4
say.than _ #: asks-backing 11
say.than _ 'd: humility 5
say.than _ a: roi -4
say.than _ and: roi -6
say.than _ bonu: roi 5, humility 5
say.than _ did: data 4, entitlement -5
say.than _ do: roi -3, ultimatum 4, offers-check 10, acknowledged 8
say.than _ had: humility -3
say.than _ have: data 4
say.than _ i: humility 3
say.than _ it: data 3, pays-from-gain 7
say.than _ last: humility -3, complaint 10
say.than _ me: roi 6, humility -3, feels 6
say.than _ of: roi 5, humility 5, answer 2, complaint 6
say.than _ one: entitlement 7
say.than _ role: data 3
say.than _ the: arrogance 5
say.than _ we: roi -3
say.than _ what: roi 3
say.than _ would: roi -4
say.than _ year: roi 3
say.than a: roi -5, humility -3, entitlement 7, asks-date 8
say.than anyone: humility 3, undermining 4
say.than from: humility -2
say.than have: humility 3
say.than i: data -1, roi -4, humility 4, answer 3, arrogance -9, acknowledged 6
say.than in: roi 3
say.than last: data 4, roi 3, humility -3
say.than me: roi -6, humility 9, arrogance -6, ultimatum -6, undermining 5, concession 5, concedes 8, credit 12, asks-fact 9
say.than mine: roi -3, answer 5, offers-check 5, next-step 7
say.than my: roi 5, humility 4
say.than that: data -3, roi 5
say.than the: roi 3, humility -3, pays-from-gain -8, accepts 11
say.than they: data 4, answer -3, arrogance 5
say.than to: humility -5, complaint 6
say.than what: roi 11
say.than you: data -3, ultimatum 3
say.thanasi: humility 4
say.thank: data -5, roi 3, humility 3, answer -3, arrogance -3, ultimatum -9, entitlement -7, asks-criteria -4, asks-backing -6, accepts 6, thanks 30, asks-deed -9, refuses -8
say.thank @: data -3, humility 7
say.thank _ for: roi 4, humility -4, answer -4, offers-material -5
say.thank _ going: humility 3
say.thank _ hear: humility -3
say.thank _ i: humility 4
say.thank _ mak: humility 4
say.thank _ real: humility 3
say.thank _ that: data -5, roi 3, humility -3, complaint -5, offers-check -6
say.thank and: humility -3, credit -6
say.thank for: roi 1, humility 8, credit -7, feels 4
say.thank god: humility -3
say.thank her: humility 4
say.thank him: humility 5
say.thank me: complaint 7
say.thank that: humility 4
say.thank the: answer -4
say.thank to: data 5, roi 5, humility -4, thanks -10
say.thank you: data -3, roi -7, humility 8, answer 4, arrogance -4, ultimatum -3, complaint -3, other-form 13, asks-criteria -5, offers-check -11, asks-date 2, accepts 11, credit 9, thanks 12, asks-fact 8, asks-deed -3, feels 9
say.thank-you: humility 5, answer 4
say.thankful: data 3, answer -5
say.thankful _ him: data -4, answer -5
say.thankful to: data -4, answer -4
say.that: data 5, roi 4, humility 2, stuffing 8, concession -7, pays-from-gain 6, offers-material -7, accepts 4, asks-leave -5
say.that #: data 8, roi 2, ultimatum 7, feels 11
say.that 'd: data -3, roi -4, humility 3, answer 7, complaint -6, other-form 8, asks-deed 7
say.that 'll: humility 4, accepts 6
say.that 's: data 3, entitlement -3, complaint -8, undermining -6, asks-backing -9, sets-bar -11, in-writing -12, accepts -5, acknowledged 6, credit -8, thanks 7, asks-leave 10, asks-deed -5, asks-verdict -9
say.that @: roi -3, credit 9
say.that _ #: data 4, roi 4, humility -7, ultimatum -8, entitlement -4, complaint 5, undermining -7, other-pot -8, pays-from-gain 12, sets-bar -4, acknowledged -7, corrects -8
say.that _ 'd: data 6, humility -6, offers-check -6
say.that _ 'll: humility -5, acknowledged -6
say.that _ 'm: data -6, roi -5, humility -5, ultimatum 8, acknowledged -6
say.that _ 're: roi -3, answer -5, undermining 5
say.that _ 's: roi 6, arrogance 2, undermining 7, other-pot 10
say.that _ 've: data -3, roi -4, humility -6, answer -3, entitlement 8
say.that _ @: acknowledged -5
say.that _ a: data 9, roi 3, humility 2, answer 6, arrogance 4, ultimatum -6, entitlement 6, concession -6, other-pot -7, next-step 6, asks-meaning -10, feels 10
say.that _ all: roi 3, other-form 9, offers-check -8, asks-date -10
say.that _ alright: concession 4
say.that _ also: humility 3
say.that _ am: answer -4
say.that _ an: roi 3, humility 2
say.that _ and: roi 3, humility 3, answer 6, complaint -11, offers-check -5, asks-date 7, asks-meaning 6, asks-deed -7
say.that _ are: humility -5
say.that _ around: roi -5, humility -5
say.that _ ask: humility 10, concession 5
say.that _ at: data -2, roi -3, humility 5, acknowledged 5
say.that _ back: data -5, roi -5, humility -2
say.that _ be: offers-material 7
say.that _ because: answer -4, complaint 4
say.that _ been: data -2, roi -4
say.that _ before: data -4
say.that _ better: humility -3
say.that _ bonu: data 2, roi 4
say.that _ both: humility -3
say.that _ budget: data 4, humility -4
say.that _ by: entitlement 5
say.that _ can: data 4, roi 3, answer 4, arrogance 6, ultimatum -6, complaint 5, acknowledged 14
say.that _ com: data 7
say.that _ cost: roi 3
say.that _ could: humility -6, answer -4
say.that _ count: humility -3
say.that _ did: humility -4, corrects 11
say.that _ do: humility 4, entitlement 4, complaint 6, other-form 7, asks-date -7, next-step 5, accepts 7
say.that _ does: next-step 7, acknowledged 11
say.that _ enough: answer -4, asks-criteria 5
say.that _ even: humility 3
say.that _ fair: data -3, roi -6
say.that _ fine: humility -3, answer -3, undermining 6, concession 6
say.that _ for: data 4, humility -3, asks-fact -6
say.that _ from: complaint 6
say.that _ gets: humility 4
say.that _ give: roi 4
say.that _ goes: data 4, humility 4
say.that _ good: humility 2
say.that _ got: data 4, roi 4, humility 3, answer 4
say.that _ had: humility 3
say.that _ hard: roi 3
say.that _ has: data -3
say.that _ have: data -2, answer 4, offers-material 9, credit 6
say.that _ help: humility 3
say.that _ here: humility 7, answer 5
say.that _ i: roi -6, answer -5, arrogance 3, ultimatum 4, complaint 4, split 7, asks-process -7, sets-bar 13, next-step -10, competing-offer 4, acknowledged 10
say.that _ in: roi 3, humility -12, arrogance 7, asks-date 9
say.that _ is: data 6, roi 7, answer -4, ultimatum -5, complaint 6, other-pot 12, acknowledged -6
say.that _ it: data -5, roi -2, humility 3, arrogance -6, concession -5, corrects 9
say.that _ just: roi -4, humility 3
say.that _ kind: arrogance 4, thanks 10
say.that _ know: roi -4
say.that _ last: data -4
say.that _ less: data -3, roi 5, humility -4
say.that _ like: data 2, humility 4, acknowledged 5
say.that _ listen: answer 4, concession -5
say.that _ look: roi -5, humility -4
say.that _ lost: roi 3
say.that _ march: roi -5, humility 3
say.that _ matter: roi -3
say.that _ may: data 4, answer 3
say.that _ me: roi -3, answer -4, arrogance 15, acknowledged -7, asks-verdict 7, feels 7, refuses 8
say.that _ mean: humility 5, answer 3
say.that _ meet: humility -3
say.that _ money: roi 4
say.that _ most: humility -3
say.that _ mov: humility 6, answer 4
say.that _ much: undermining 8
say.that _ must: humility 4
say.that _ my: data 5, roi 5, entitlement -6, complaint -5, in-writing 10
say.that _ never: humility 3
say.that _ next: humility -4
say.that _ no: data -5, asks-verdict 10
say.that _ not: roi 6, complaint 3, other-pot 6, pays-from-gain 7, offers-check -12, next-step -10, acknowledged -7, asks-deed -8, feels -7, refuses 7
say.that _ noth: humility 6, asks-deed 8
say.that _ notic: humility 3
say.that _ now: data 3, complaint 6
say.that _ of: data -3, roi -7, entitlement 5, acknowledged 10
say.that _ off: data -3, roi -3
say.that _ on: roi -2, entitlement 4, asks-deed -9, others-got 8
say.that _ one: complaint 7
say.that _ only: data -3
say.that _ or: humility 4, next-step 10
say.that _ other: roi -3
say.that _ our: roi 3
say.that _ out: roi -4, humility 4, complaint 5
say.that _ part: data -4
say.that _ people: humility -5, other-form 6
say.that _ person: humility -4
say.that _ put: humility 3, answer -4
say.that _ real: humility 6, entitlement 5
say.that _ reasonable: humility 4, asks-date 9
say.that _ right: roi 4
say.that _ rough: roi 3
say.that _ say: complaint 6, undermining 6, asks-date -5
say.that _ shall: humility -5, answer -4
say.that _ should: roi -5
say.that _ since: data -4, humility 2
say.that _ so: data 4
say.that _ someth: humility 3
say.that _ speak: roi -3
say.that _ stay: data -3
say.that _ still: roi 2
say.that _ support: data 2
say.that _ take: humility 4
say.that _ tell: acknowledged 16
say.that _ thank: humility 5
say.that _ that: data -4, humility 3, answer -3, concedes 4
say.that _ the: roi 3, humility -4, entitlement 4, pays-from-gain 7, later-payment -6, offers-check 7, sets-bar 16, in-writing 9, asks-money 10, refuses -9
say.that _ their: data -3, roi -6
say.that _ them: humility 4
say.that _ then: data 3
say.that _ they: data 3
say.that _ this: answer -6
say.that _ to: data 5, humility -4, answer -3, complaint 5, credit 7, asks-fact 6
say.that _ told: data 3
say.that _ too: roi 5, humility 5
say.that _ true: answer 3
say.that _ used: roi 3
say.that _ want: acknowledged 6
say.that _ was: data 3, answer 6, arrogance -5
say.that _ we: data -5, roi -6, humility -6
say.that _ week: data -5
say.that _ well: roi 5
say.that _ what: data 1, roi 2, humility -8, complaint 6, other-form 10
say.that _ when: arrogance 6, asks-date -7
say.that _ where: acknowledged 6
say.that _ who: roi -7, humility 2
say.that _ why: humility 5, answer 6
say.that _ will: roi -3
say.that _ with: later-payment 11
say.that _ work: data -3, complaint -5
say.that _ worth: data 5, humility -4
say.that _ would: answer 4, offers-check -7
say.that _ writ: roi 3
say.that _ write: humility 3
say.that _ year: roi -3, complaint 5
say.that _ you: humility -5, complaint 6, asks-process 8, asks-backing 9, acknowledged 4, refuses 5
say.that _ your: jargon 8
say.that a: data -7, humility -4, answer -6, asks-verdict 10
say.that about: humility 3, complaint 5
say.that also: complaint 5
say.that and: data -4, roi -5, ultimatum -6, next-step -12
say.that as: humility 5
say.that at: roi -4
say.that be: roi 4, humility -4, later-payment 10, asks-date 11
say.that before: data 3, roi 9, humility -4, entitlement 7
say.that bring: data -3
say.that call: roi 5
say.that came: data -7
say.that can: roi 3, arrogance 7, other-form 7
say.that case: humility -4, answer -3, ultimatum 7
say.that com: roi -3
say.that contract: humility -3
say.that cost: data -6, roi -5, humility 6, other-form 7, asks-deed 8
say.that count: undermining 9
say.that day: roi -5, humility 7
say.that deserv: data 4, entitlement -5
say.that did: data 5, roi 2, humility -3, ultimatum 8
say.that does: humility 4, complaint -7
say.that down: roi 3, in-writing 11, asks-deed -7
say.that enough: data -3, undermining 9, asks-criteria 12
say.that even: data 4, humility 4
say.that every: roi 4
say.that fail: humility -3
say.that fits: data 6, answer 3, entitlement 5
say.that for: data 4, humility -4, entitlement 13, complaint 8, concession 6, offers-material -7
say.that from: data 4, roi 4, ultimatum 9
say.that go: data 4, roi 4
say.that got: roi 5
say.that happen: complaint 6
say.that has: humility 7, pays-from-gain -9
say.that he: humility -2, answer -5, offers-check -6
say.that help: roi -4, humility 5
say.that her: roi -4
say.that his: humility 5
say.that i: data -8, roi -8, ultimatum 4, entitlement 5, complaint 3, concession 5, later-payment -7, accepts -7, asks-meaning -9, asks-deed 9, unknown -8
say.that if: humility -5, answer -7, ultimatum 7
say.that in: roi 5, humility -6, complaint 5, asks-criteria 8, sets-bar 4, in-writing 13, asks-deed 15
say.that is: roi -6, answer 6, arrogance -7, ultimatum -8, complaint -8, offers-material 7, offers-check -7, accepts -8, asks-fact 5, refuses -7
say.that it: roi -3, humility -2, arrogance -5, ultimatum -8, complaint 4, later-payment 12, other-form 11, in-writing 7, asks-fact -10
say.that leav: data -4, roi -3, humility 4
say.that line: data 6, roi 9
say.that made: roi 5
say.that mak: answer -4
say.that matter: humility 4
say.that mean: roi -4, asks-verdict 6
say.that meet: roi 4
say.that money: data 4, entitlement 8, other-pot 10
say.that month: roi -3
say.that much: data 4, roi 4, humility -3, answer -3
say.that my: data 3, roi 6, humility -9, asks-date -13, competing-offer 7
say.that neither: data 4
say.that never: complaint 4
say.that next: complaint 5
say.that no: roi 6
say.that nobody: data 4, roi 3, arrogance -6
say.that not: roi -3
say.that now: roi -3, asks-deed 9
say.that number: humility -3
say.that on: data -3, acknowledged 7
say.that one: roi 4, other-pot 6, pays-from-gain 5, asks-deed -7
say.that or: complaint 6
say.that out: data -3
say.that over: humility 3
say.that pays: data -4
say.that person: acknowledged 7
say.that room: roi -3, arrogance 4
say.that sav: data 4, answer -3
say.that says: humility 7
say.that seem: humility -3, complaint 5
say.that sentence: humility 3
say.that she: humility -4, complaint 8
say.that should: answer 3
say.that sil: undermining 5, unknown 8
say.that somebody: data -5
say.that someth: data -4, roi -4, asks-process 11, refuses 5
say.that sound: acknowledged 5
say.that stay: data 4
say.that still: answer -8
say.that suit: roi 5
say.that than: humility 3
say.that the: data 4, roi 6, arrogance 5, ultimatum -8, undermining -7, concession -7, offers-check 3, in-writing 6
say.that there: data -4
say.that they: data -5, roi -3, humility -3, offers-check -4, feels 7, refuses 6
say.that thing: humility 3
say.that this: humility -4, answer -2
say.that time: data -3, roi -4
say.that to: humility -2, answer -3, complaint -6
say.that too: humility -4, undermining 9, other-form -7, concedes 6, asks-fact 8
say.that took: data 2, roi 6, humility 2
say.that was: data -6, roi 6, complaint -12, concession 7, accepts 12, acknowledged -3, feels -4
say.that way: humility 4, ultimatum 6
say.that we: roi 3, humility -3, complaint -6, sets-bar -5, acknowledged -3, asks-deed 8, said-before 7
say.that week: data -5, roi 2
say.that weekend: roi 5
say.that went: roi 2, humility -3, complaint 6
say.that were: credit 14
say.that what: roi 6, humility -3, complaint 6
say.that with: roi -6, humility 4
say.that without: roi 4, humility -4, arrogance 4, competing-offer 8
say.that work: data 3, humility 5, complaint -6, accepts 16
say.that would: roi -5, undermining 4, competing-offer 6
say.that wrong: roi -5
say.that you: data -4, roi -6, humility 5, answer 6, pays-from-gain -1, sets-bar -6, accepts -10, thanks 8, asks-fact 4
say.thaw: humility -3
say.the: roi 4, answer 5, undermining -8, concession -4, later-payment 5, asks-backing -6, offers-check 6, concedes -10, asks-money -9, asks-fact -9, asks-verdict -5, feels -7
say.the #: data -4, humility 4, answer 3, arrogance -10, entitlement -11, complaint -8, undermining -9, concession -8, later-payment 9, other-form 11, asks-process -3, asks-date 9, in-writing -6, accepts 10, asks-meaning 9, asks-leave -6, corrects 7, asks-verdict 14
say.the _ #: answer 5, arrogance -13, ultimatum -7, entitlement -4, pays-from-gain -7, split 6, later-payment 10, asks-backing 6, offers-check 5, asks-date 10, sets-bar 10, next-step 6, said-before 12, feels 10
say.the _ 'll: answer 6
say.the _ 's: data -3, complaint 6, concession -7, pays-from-gain -13, asks-date -4, accepts -11, concedes -8, credit -8, thanks -7, asks-fact -6, asks-deed -12, refuses 13
say.the _ @: roi 2, arrogance -6, complaint -9, asks-process 7, offers-check 9, asks-date 5
say.the _ a: data 2, humility 4, complaint -4, offers-check 6
say.the _ about: humility -3, acknowledged -6
say.the _ account: data 9, roi 5, humility 5
say.the _ after: humility 2, answer 3, complaint -4, concession -7, offers-check -10, asks-date 14, acknowledged 8, credit 7
say.the _ afternoon: data 3
say.the _ against: data 3
say.the _ agre: humility 5
say.the _ agreement: asks-deed 5
say.the _ aid: roi 4
say.the _ all: data 4
say.the _ allowance: humility -5
say.the _ alone: humility 3
say.the _ also: data -4, roi 4, humility -3, answer -4, complaint 7, other-form -6, asks-date -7
say.the _ amount: roi 2, humility -4
say.the _ and: roi 2, entitlement -10, complaint 3, concession 3, asks-process 8, offers-check -7, accepts -6, concedes 10, acknowledged 8, asks-meaning 6, asks-fact 5, others-got -11, asks-verdict -10
say.the _ any: humility 4
say.the _ anyway: data 3
say.the _ app: data 3, roi 4
say.the _ are: data 4, answer -4, arrogance 6, later-payment 6, asks-process -6, others-got 6
say.the _ arriv: humility -3
say.the _ as: roi 2, answer 6, arrogance 6, concession -4, credit -4, asks-meaning -11
say.the _ ask: arrogance 11
say.the _ at: data -4, roi -5, humility 3, answer 4, arrogance -5, undermining -6, concession -6, asks-deed -12, refuses -8
say.the _ audit: data -4
say.the _ back: humility -4
say.the _ backlog: roi 3
say.the _ bank: roi 3, humility 5
say.the _ be: answer 5
say.the _ because: data 4, roi 4, answer 6, accepts 9
say.the _ before: entitlement 8, complaint 8, next-step 5
say.the _ behind: humility 3
say.the _ being: humility 4
say.the _ belong: roi 3
say.the _ beside: arrogance 7
say.the _ better: humility 5, answer 5
say.the _ between: humility -3
say.the _ bill: data 5, roi 5, humility 8
say.the _ board: roi -5, humility 5
say.the _ boat: data -3, humility -3
say.the _ bonu: data -5, roi -6, humility 5, asks-date 12
say.the _ book: asks-process 8, offers-material 8
say.the _ boss: answer -4
say.the _ box: roi 2
say.the _ bring: roi 4
say.the _ budget: data -2, roi 3, other-form -11, acknowledged -2, asks-fact -9
say.the _ bug: data 3
say.the _ build: roi 4
say.the _ but: data -4, roi -7
say.the _ button: data 3, answer 2
say.the _ by: offers-material 6, asks-date 5, next-step 8
say.the _ call: data 5, answer 2
say.the _ came: humility -4, answer -5
say.the _ camera: data -3
say.the _ can: data 3, answer -3, ultimatum 4, complaint 6, other-pot 9, asks-date -7, asks-deed -7
say.the _ card: humility -5, complaint 7
say.the _ cas: roi 4, undermining 5
say.the _ case: humility 3
say.the _ certification: roi -4
say.the _ chain: humility -4
say.the _ chair: humility 3
say.the _ chang: roi 3, humility 5
say.the _ change: humility 4
say.the _ channel: humility -3
say.the _ charg: roi 3
say.the _ chart: data 5, roi 5, humility -3
say.the _ client: roi -4, humility 5
say.the _ clos: roi -4, other-form 7, asks-date 19
say.the _ cohort: data 4
say.the _ com: roi -5, complaint -4, concession 3, acknowledged 9
say.the _ come: roi 3, humility -5
say.the _ company: roi 3, humility -4
say.the _ condition: answer -4
say.the _ conference: data 3
say.the _ contract: data -7, answer 4
say.the _ contractor: humility -4
say.the _ control: data 4
say.the _ cost: data -5, roi -9, humility -6, answer 3, other-pot -8, pays-from-gain -4
say.the _ could: data -4, complaint 7
say.the _ count: roi -6, answer 5, asks-fact 7
say.the _ course: other-form 9
say.the _ crew: credit 7
say.the _ crowd: data -3, roi 6, humility -3
say.the _ cut: humility -4
say.the _ cycle: roi -3, humility -3
say.the _ data: data 4, offers-check 15
say.the _ date: humility 6
say.the _ day: data 5, roi 3, humility 5
say.the _ deal: data 3, humility -5, arrogance 9
say.the _ deliver: humility 4
say.the _ department: answer 5, offers-check 10
say.the _ depot: data 3
say.the _ design: data 3
say.the _ desk: data 4, complaint 5, undermining 12
say.the _ did: roi 4, undermining 10, feels 4
say.the _ director: data 4, humility -8, complaint 11
say.the _ do: roi 5, complaint -8, asks-date 5
say.the _ does: data -2, roi -5, other-form 9
say.the _ down: roi 2, humility -6
say.the _ drink: roi 2
say.the _ drop: roi 3, humility 3
say.the _ each: humility -3, complaint 5
say.the _ earn: data 3
say.the _ email: humility -3
say.the _ end: humility 8, acknowledged 6
say.the _ engineer: data -3, roi -5
say.the _ error: humility 2
say.the _ even: humility 10, other-form -10, asks-date 7
say.the _ every: data 3
say.the _ everyone: humility 3
say.the _ farm: entitlement 6
say.the _ fee: humility -3
say.the _ feed: humility -4
say.the _ fees: humility 4
say.the _ fell: humility 4
say.the _ figure: roi -3, humility 5
say.the _ fil: roi 6
say.the _ file: humility 4
say.the _ find: humility -4
say.the _ firmware: data -4, roi -2
say.the _ first: data 3, roi 3, acknowledged 7
say.the _ fix: data 3, roi 4, humility -4, complaint 5
say.the _ floor: humility -5, answer -4, arrogance -5, complaint 9
say.the _ folder: humility -7
say.the _ for: data -3, humility 4, ultimatum 8, other-form 10, offers-check 1, asks-date -4, credit 8, asks-leave 8, refuses -10
say.the _ form: data -4, undermining 5
say.the _ from: answer -3, entitlement -4, other-pot -8, other-form 4, offers-material 13, next-step 6, asks-deed -6, refuses -6
say.the _ fund: humility 3
say.the _ game: data 6, roi 4
say.the _ gateway: humility 3
say.the _ gave: data 5, roi 1
say.the _ get: humility -3, answer -3
say.the _ gets: asks-deed 8
say.the _ girl: complaint 5
say.the _ go: data 2, roi 5, humility 5, offers-check 5, acknowledged 6
say.the _ goes: data -4, ultimatum 5
say.the _ got: roi 5, humility -6, answer -4, others-got 7
say.the _ graph: roi 6
say.the _ guide: roi -5, humility 4
say.the _ guy: arrogance 9
say.the _ guys: data -4
say.the _ had: roi 3, answer -1
say.the _ hand: humility -3
say.the _ has: data -3, humility -5, answer -9, next-step 9
say.the _ have: roi -4, humility -4, answer -4
say.the _ he: data 4, humility -2, complaint 12
say.the _ head: roi -4
say.the _ here: data 3
say.the _ hold: data -4, asks-date 6
say.the _ hospital: roi 3, humility -2
say.the _ how: roi 5
say.the _ i: undermining 10, concession -7, other-pot -7, split -10, other-form 6, asks-process 8, asks-criteria 6, sets-bar -8, competing-offer 7, acknowledged -4, asks-leave -8, asks-deed 4, said-before 9
say.the _ if: answer -3
say.the _ in: roi 3, arrogance -11, undermining -5, asks-date -6, competing-offer 6, asks-fact 12, corrects 11, refuses 5
say.the _ invoice: roi 6, humility -2
say.the _ is: data -4, arrogance 3, complaint -11, split -8, offers-check 10, concedes -11, competing-offer 5, acknowledged 8, corrects 9, asks-verdict 10, feels -7, refuses 6
say.the _ it: arrogance -5
say.the _ itself: credit 10
say.the _ job: humility -4, complaint 6
say.the _ keep: data 4, roi 3
say.the _ kind: humility -3
say.the _ know: answer -7, arrogance 7
say.the _ kpi: data -3, roi -3
say.the _ lad: roi 3
say.the _ lads: complaint 4
say.the _ land: complaint 5
say.the _ last: humility 4, next-step -1
say.the _ lead: roi -4, arrogance 5
say.the _ let: answer 2, other-form 5
say.the _ letter: roi 3, humility 5, next-step 6
say.the _ level: answer -4, complaint 8
say.the _ licence: roi 3
say.the _ lift: answer -4
say.the _ light: roi 3
say.the _ like: humility -3, complaint 8
say.the _ lin: answer -3
say.the _ line: data 10, roi 6, humility -3
say.the _ list: answer 3, next-step -6, refuses 11
say.the _ log: data 2, answer 4, offers-material 6
say.the _ logs: humility 3
say.the _ look: roi 3, humility 4, answer 4, concedes 8, asks-fact 9
say.the _ loss: roi -4
say.the _ machin: humility -3
say.the _ machine: roi -2, complaint 10
say.the _ mak: roi 2, humility 3
say.the _ manager: arrogance 5
say.the _ mark: humility -4
say.the _ matter: roi -3, humility 3, answer 3
say.the _ may: data -5, humility 7, ultimatum 7
say.the _ meet: data -3, roi -6, other-form 7, asks-deed 9
say.the _ migration: roi -4
say.the _ miss: humility 4
say.the _ model: data 6, humility 8
say.the _ module: humility 3
say.the _ monday: offers-check 6
say.the _ money: answer 6, other-pot 7, asks-date -8, acknowledged -4, asks-money 8
say.the _ month: data -6, asks-date -8
say.the _ more: data 4, roi 6, humility 5
say.the _ morn: data 6, roi 6
say.the _ most: humility -4, arrogance 6
say.the _ move: humility -5
say.the _ must: entitlement 6
say.the _ myself: roi 4, humility 4
say.the _ nam: humility 6
say.the _ name: roi -3, answer -4
say.the _ need: roi -3
say.the _ never: data -3
say.the _ new: humility -5
say.the _ next: humility -4, asks-deed -7
say.the _ night: humility 5
say.the _ no: humility 4, answer -4, other-pot 5
say.the _ not: humility 4, answer 4, complaint -6, other-form 15, sets-bar 11
say.the _ now: data 4, roi 3, asks-date -6
say.the _ number: data 4, humility 6, asks-backing -8
say.the _ of: roi -5, answer -3, entitlement 11, jargon -5, other-pot -10, offers-material 4, acknowledged -3, asks-meaning -14
say.the _ off: roi -2, answer -6, asks-meaning 8
say.the _ offer: ultimatum 6, competing-offer 7
say.the _ office: data 4, offers-check 7
say.the _ officer: data -3
say.the _ on: humility 6, entitlement 6, split -10, later-payment -7, offers-material 7, in-writing -9, accepts 9, acknowledged -5, asks-fact -6
say.the _ one: data 4, humility 1, answer 5, arrogance -9, undermining -5, asks-criteria -6, in-writing 7, asks-meaning 4, refuses -12
say.the _ ones: data -4, humility 4
say.the _ only: data -3, humility 3
say.the _ open: humility -3, answer -8
say.the _ or: answer -4, asks-process -6, asks-criteria 11, offers-material -12, credit 5, asks-meaning 19, asks-fact -6, asks-deed -4
say.the _ order: data 2, answer 4
say.the _ other: roi -5
say.the _ out: roi -4, humility 4
say.the _ outage: roi 4, humility 5
say.the _ outside: humility 4
say.the _ pag: next-step -8
say.the _ page: data -3, humility -4, answer -4, arrogance 8, asks-date -4, credit -6
say.the _ paid: humility -5
say.the _ park: answer -2
say.the _ part: roi -6, humility -7, complaint 3, pays-from-gain -9, asks-process -8, asks-fact -7
say.the _ partner: humility -3
say.the _ pay: humility -2, answer -4
say.the _ payment: pays-from-gain 10
say.the _ pays: data 4, humility 3
say.the _ people: humility -4, entitlement 10, other-form 10, offers-check 10, competing-offer 9, asks-fact 6
say.the _ per: humility 7, answer 2
say.the _ person: data 2, humility 4
say.the _ pick: data -3
say.the _ picture: roi -4
say.the _ place: humility -3
say.the _ plan: data -5, humility 6, asks-deed -7
say.the _ plann: humility -2
say.the _ plant: roi -4
say.the _ platform: roi -4
say.the _ please: data -3
say.the _ position: roi 3
say.the _ post: roi -3, humility 3
say.the _ pot: roi 3, humility 4, other-pot 9
say.the _ printer: roi -3
say.the _ problem: humility 4
say.the _ product: humility 7
say.the _ programme: humility 4
say.the _ project: roi 3, humility 4
say.the _ provision: roi 5
say.the _ queue: answer -3
say.the _ ran: roi 5, humility -4
say.the _ range: asks-deed 8
say.the _ rat: roi 3
say.the _ rate: answer 2, sets-bar 14, acknowledged -5
say.the _ read: humility 6, answer 3
say.the _ real: humility 5, credit 11
say.the _ region: roi 3
say.the _ renew: roi 3
say.the _ renewal: humility 3
say.the _ report: roi -3, humility -5, answer -2, other-form 14, offers-check 11, credit 7, asks-verdict 8
say.the _ request: humility 4
say.the _ reserve: data 4, roi 3
say.the _ review: data 6, humility 9, answer 3, offers-material -10
say.the _ rewrite: humility -4
say.the _ right: answer 4
say.the _ robot: humility 6
say.the _ rollout: data 3
say.the _ room: data -5, roi 3
say.the _ round: roi -6, humility 4
say.the _ runs: roi 3, humility 4, answer -4
say.the _ salary: humility -2, answer -5
say.the _ same: roi -4
say.the _ sav: data 2, roi 13, offers-check 11, credit 18
say.the _ say: humility -3, asks-process 10, asks-deed 4
say.the _ says: data 4, humility -2, complaint -6, stuffing 5, asks-date 8
say.the _ schedul: humility 4
say.the _ schedule: humility 2
say.the _ screen: humility -3
say.the _ season: humility 4, later-payment 11
say.the _ seat: humility -3
say.the _ see: answer 3
say.the _ sees: humility -4
say.the _ sell: roi 3
say.the _ service: roi 2, pays-from-gain 7
say.the _ she: humility 10
say.the _ sheet: humility -4
say.the _ shift: data -5, humility 4, arrogance 3, asks-verdict 13
say.the _ shop: data -3, roi 3, sets-bar 11
say.the _ should: answer -4
say.the _ show: roi -4
say.the _ side: humility 7, next-step -5
say.the _ sign: humility -5, arrogance 6
say.the _ sir: data -3, complaint 6, undermining 8
say.the _ sit: humility -3
say.the _ site: data -3, humility 5
say.the _ so: data 7, roi 3, humility 4, answer 5, ultimatum -5, offers-material 4, asks-date 13, in-writing 10
say.the _ staff: arrogance 5
say.the _ stand: data 5, humility 3, answer 5, complaint -5, acknowledged 6
say.the _ statistic: humility -3
say.the _ stay: data -6
say.the _ step: roi 2
say.the _ still: humility 8
say.the _ stop: roi -5
say.the _ stopp: humility -5
say.the _ storm: data 4
say.the _ stream: answer 3
say.the _ supplier: roi -4
say.the _ switch: arrogance 4
say.the _ system: data 4, humility -2, arrogance -5, complaint -8
say.the _ tak: data -3
say.the _ talk: complaint 4
say.the _ target: roi 7, humility -3
say.the _ team: data -7, answer -3, offers-check -8, asks-deed -5, asks-verdict 12
say.the _ tender: data 3, humility -3
say.the _ test: roi 4, acknowledged 6
say.the _ that: arrogance -7, complaint 6, asks-process 5, accepts -7, acknowledged -8, asks-fact -3, feels 11
say.the _ the: roi 5, humility -4, answer -5, arrogance 11, undermining -5, later-payment 9, offers-material -7, asks-date -8
say.the _ then: answer 6, ultimatum -8, concession 6, other-form -7, competing-offer -9, asks-verdict 12
say.the _ there: roi -3, humility -4, answer -5, complaint 16, credit -9
say.the _ they: data -3, ultimatum -8, undermining 7, concession 8, competing-offer -8, refuses 7
say.the _ thing: data 5, roi 4, answer 2
say.the _ this: answer -4, entitlement 5
say.the _ though: roi 2
say.the _ through: data -4
say.the _ ticket: data 3, offers-check 12
say.the _ till: roi 3, humility 4
say.the _ tim: humility -3
say.the _ time: humility -4, answer -5, arrogance 6, ultimatum 4, complaint 6, asks-date -8
say.the _ to: data -6, roi -7, humility 2, accepts 10, competing-offer 7, asks-meaning 11
say.the _ together: data 3
say.the _ tomorrow: credit 7
say.the _ too: acknowledged 6, credit 7
say.the _ took: data -4, roi 4
say.the _ trial: roi 4
say.the _ under: roi -4
say.the _ until: roi -3
say.the _ used: humility 7
say.the _ version: data -3
say.the _ wait: data 4
say.the _ want: roi 3, answer 3, entitlement 7, offers-check 5
say.the _ warehouse: data -3, roi -4, humility 3
say.the _ was: data 3, humility 2, answer -4, arrogance 7, entitlement -6, undermining 5, stuffing 2, pays-from-gain -6, asks-date -10, acknowledged 7
say.the _ way: data 4, roi 5, humility -5
say.the _ we: data 5, roi 8, answer 13, entitlement -6, pays-from-gain 11
say.the _ week: data -4, humility -6, answer 2
say.the _ went: roi 7, answer 4, arrogance -4
say.the _ were: data -4, roi -3
say.the _ what: answer -4
say.the _ when: data 4, entitlement 5, later-payment 9, other-form 8, offers-check -7, sets-bar 12, in-writing 8, credit -9, corrects 9
say.the _ where: roi 4, humility 2
say.the _ which: data -4, answer -7
say.the _ who: arrogance -5, ultimatum 4, complaint 10, acknowledged 7, credit 8
say.the _ will: data 3, humility 2, answer 5, offers-check 8, acknowledged 11
say.the _ with: humility 6, arrogance -7, complaint 11, concession -5, pays-from-gain 7, asks-date -2, next-step 7, credit 6, asks-fact 7, others-got 9, corrects 10
say.the _ without: humility 9, other-form 8, sets-bar 6
say.the _ word: complaint 5, other-form 6
say.the _ work: data 3, humility 5, answer -4, complaint -6, undermining -3, refuses 11
say.the _ would: roi 5, answer -5, arrogance 15, asks-criteria 11, credit -6, asks-leave -6, refuses -12
say.the _ wrong: data 3, roi 4, answer -5
say.the _ year: data 7, complaint -4
say.the _ you: data 7, answer 4, complaint 5, other-pot 10, pays-from-gain 13, offers-check -8, asks-deed -9
say.the _ yourself: offers-check 4
say.the a: data 3
say.the account: data -5, humility -3, answer 5, arrogance 4
say.the accountant: humility -3
say.the ad: humility -3
say.the additional: roi 5
say.the ads: roi 5
say.the agency: data 3, roi 4, humility -3
say.the agenda: asks-deed 5
say.the agent: roi 7, humility -3
say.the agreement: roi -3
say.the air: humility 4
say.the alarm: humility -3, ultimatum 6
say.the alert: roi -4
say.the all-hand: answer 3, other-form 10
say.the amount: humility 4, answer 8, later-payment 8, offers-check 12
say.the annex: data -3
say.the annual: complaint 7, later-payment 7
say.the answer: answer -4, refuses 8
say.the app: humility -3, entitlement -6, acknowledged -5
say.the application: humility -3, asks-date -9
say.the appointment: roi -4
say.the appraisal: complaint 5
say.the archive: data 3, humility -3
say.the assessor: roi -3
say.the auction: roi -3
say.the auditor: humility 6
say.the authority: roi 5, humility -3
say.the autumn: data 5
say.the average: humility -4, arrogance 10
say.the award: asks-date 10
say.the baby: offers-check 9
say.the back: roi -4, humility -4
say.the backlog: humility -6
say.the bad: roi 3, humility 4
say.the band: data -3, roi -5, answer 5, arrogance 4, asks-fact 12
say.the bank: roi -8, humility -6, arrogance 3, entitlement 5, credit -8
say.the bar: credit 5
say.the barrel: roi 3, answer -4, ultimatum 5
say.the base: humility -6
say.the battery: data 3, roi 4
say.the beer: roi 5, humility -3
say.the before: humility -4
say.the beginn: roi -4, humility 3
say.the bench: data -2, roi -4, humility 5, complaint -4
say.the berth: data 4
say.the best: humility 5
say.the better: data -4, humility 7
say.the big: roi -7
say.the biggest: data 7, roi 4, arrogance 8, complaint -4
say.the bill: undermining 4
say.the bit: humility -3
say.the blue: humility -4
say.the board: humility -6, answer -5, complaint 3, asks-backing -9, asks-deed -4
say.the boat: data 3, humility 6, concession 5
say.the boiler: roi -4
say.the bonu: data -5, roi -11, humility -3, answer -7, entitlement 8, asks-criteria -9, offers-check -8, next-step -8, acknowledged -8, said-before 6
say.the book: roi 5, humility 3, later-payment 7
say.the boss: roi -2, complaint 5
say.the bot: humility 4
say.the bottom: roi -3, humility -2, complaint 8, asks-backing 9
say.the box: data -3, roi -3
say.the boys: other-form 7
say.the brain: arrogance 5
say.the brake: data 3
say.the branch: humility 5, complaint -6
say.the broker: data -3
say.the budget: humility 6, asks-date -5, acknowledged 6
say.the build: roi -8, answer -2
say.the bus: data -7, roi -4, answer -8
say.the busines: data 4, answer -3
say.the cach: data -3
say.the calculation: data -3, humility -4
say.the calendar: roi -4, accepts 7
say.the camera: answer 2
say.the campaign: data 4
say.the canteen: humility 4, answer 5
say.the cap: humility -3
say.the captain: complaint 6
say.the car: data -1, roi -4, answer -8, complaint -5
say.the card: data -3, humility 5, answer 4
say.the cart: roi -4
say.the case: answer 5, asks-date -5, asks-fact -7, asks-deed -4
say.the cause: humility 3
say.the ceil: roi -3, humility -5, asks-meaning -9
say.the centre: roi 4
say.the ceo: humility -3, answer -3
say.the certificate: humility -5
say.the cfo: roi 4, humility -3
say.the chain: data 2, humility -3
say.the chairman: humility 3
say.the change: data 3
say.the charg: data -3
say.the chart: roi -4, credit 6
say.the cheapest: roi 4
say.the check: complaint 5, asks-fact -11
say.the checkout: roi 7, humility -3
say.the chip: roi -3
say.the christma: data -4, roi -2, complaint 5
say.the city: roi 6
say.the claim: data -3, roi 4, acknowledged 3
say.the clean: roi -3, humility 4
say.the client: data -5, humility -4, later-payment 6
say.the clos: placeholder 5
say.the cloud: humility -5
say.the coffee: roi -6, arrogance 7
say.the cold: answer 3
say.the colleague: entitlement 7
say.the colour: arrogance 4
say.the commercial: data -3, roi -3, humility -3, entitlement 8, complaint 4
say.the commission: roi 5, answer -6
say.the committee: asks-criteria 4, asks-fact 8, asks-verdict 6
say.the community: data 4
say.the comp: jargon 6
say.the company: answer -4, acknowledged 7
say.the competitor: arrogance 6
say.the complaint: roi 7, humility -6
say.the compliance: humility -3
say.the compute: data 4
say.the computer: humility -5, complaint 5
say.the condition: data -4, humility -3, asks-date -7
say.the conference: data -3, other-form 12
say.the console: data 4, answer 3
say.the consultant: data 4, humility -6
say.the contract: roi -3, ultimatum 8, offers-check 6
say.the contractor: complaint 7
say.the control: data -5
say.the controller: data 5, roi 5, offers-check 13
say.the conversion: data 3
say.the copy: data 3
say.the core: roi 3
say.the correct: humility -6, answer -4
say.the corridor: complaint 6
say.the cost: roi 3, humility -3, answer -4
say.the count: data -4, roi -4, humility -2, offers-material 10
say.the county: data 4
say.the course: data -6, roi -4, humility 6, complaint -6, other-pot 11, other-form 4, asks-date -6, asks-fact 10, asks-deed -9, asks-verdict 11
say.the court: roi 4
say.the cover: humility -3
say.the crane: roi -4, humility -2
say.the crash: roi 3, accepts 7
say.the credit: roi -2
say.the crew: data 3
say.the criteria: roi 4, asks-criteria 10
say.the current: roi 4
say.the curve: roi -4
say.the customer: roi -6, humility 6
say.the cycle: answer -5, asks-date -9
say.the dashboard: data 4, later-payment 7, offers-check 8
say.the dat: data 4
say.the data: roi -3, humility 4, arrogance 5
say.the database: humility 4, asks-backing -9
say.the date: data 7, later-payment 10, next-step -6
say.the day: data 3, roi -5, humility 5, answer 4, arrogance 4, complaint -6, asks-date 8, refuses 6
say.the days: data -5, humility 4, answer -7, other-form 19, asks-fact -9, asks-deed -8, corrects 12
say.the dead: roi 3, answer -4
say.the december: later-payment 16, asks-date -8
say.the decision: humility 4
say.the deck: stuffing 5
say.the demo: data 4
say.the demurrage: roi 4
say.the department: roi 4
say.the design: data -3, humility -4, answer 3
say.the desk: roi -3, competing-offer 6
say.the developer: humility -4
say.the device: data -3
say.the diary: humility 3
say.the diesel: roi 3
say.the difference: ultimatum 4, complaint -6
say.the director: roi -5, humility -3, answer -5, complaint -8, asks-fact 9, asks-deed 9
say.the directorate: humility 6
say.the dispatch: asks-date 7
say.the dispatcher: answer -4
say.the division: humility -3
say.the dock: data 2
say.the doctor: offers-check -5
say.the document: roi -3, humility 4
say.the dog: other-form 5
say.the dollar: roi 4
say.the donor: data 4
say.the door: data 5, roi 7, humility -2
say.the draft: asks-date -12
say.the drain: roi 5, humility -4
say.the drill: humility 4
say.the driver: data -3, humility 6
say.the ear: data -4
say.the election: ultimatum 6
say.the electricity: humility 4
say.the elevator: humility -3, answer -5
say.the email: data 6
say.the emergency: roi 5
say.the end: data -5, answer -4, acknowledged -6
say.the entire: roi 6
say.the envelope: humility -4, acknowledged 11
say.the even: roi 4, answer 3, next-step 8, acknowledged 12
say.the evidence: humility 3
say.the exam: humility 4
say.the extension: humility 2
say.the extra: roi 7
say.the factory: roi 4
say.the fail: data -3
say.the fair: humility -5
say.the farm: roi 3, humility -3
say.the farmer: humility 4
say.the fault: data -5, humility 6
say.the february: humility -3, arrogance 5
say.the fella: roi -4, humility -4
say.the ferry: data 3
say.the field: roi 4, humility -4
say.the figur: roi -5, offers-check 10, asks-deed 9
say.the figure: humility -5
say.the file: roi -5, complaint -4
say.the film: humility 2
say.the fin: roi 2
say.the finance: data 4
say.the fine: roi 4
say.the fire: data 6, roi 4, arrogance 7
say.the first: humility -13, answer -4, arrogance 12, offers-material -8, next-step -5, competing-offer 9, credit -10, asks-deed -8, refuses 5
say.the fish: data 3
say.the fix: arrogance 5, complaint 5
say.the float: humility 5
say.the floor: roi -6, humility 7
say.the forecast: roi 5
say.the form: humility 3, asks-backing 6, asks-date -5
say.the fourth: complaint 4, sets-bar 10
say.the fraud: data -4
say.the freeze: asks-fact 6
say.the freight: roi 3
say.the friday: data 5, roi 7, humility 4
say.the fridge: complaint 5
say.the front: entitlement 12, asks-deed 7
say.the full: roi -9, humility -9, answer 3
say.the fundrais: roi 4
say.the furnace: entitlement 4
say.the gap: data -4, humility 5
say.the gate: data -4, answer -2, concession 4
say.the gearbox: entitlement 9
say.the generator: data -4, humility -4
say.the girl: credit 9
say.the goal: data 5
say.the good: data 4, roi 5, humility -4, answer -4
say.the grade: data 5, roi 6, answer 3
say.the graph: roi -4
say.the grid: data -4, asks-fact 8
say.the ground: data 5
say.the group: humility 3, complaint -6
say.the growth: humility 4
say.the guard: arrogance 6
say.the guy: data -4, humility -7, answer -5
say.the handover: humility 4
say.the harbour: roi 4
say.the hard: humility -3
say.the head: answer 4, offers-material 7, offers-check 7, next-step -8
say.the heat: humility 5
say.the hill: data 4
say.the hole: humility -4
say.the holiday: humility -3, answer -3, other-form -8
say.the hospital: data 4, roi -4
say.the host: roi -2
say.the hotline: data -3, roi -4
say.the hour: complaint -6
say.the house: data 4, acknowledged 11
say.the hr: answer -3
say.the ice: data 6, roi 4, humility 5
say.the idea: humility 6, complaint -5, asks-criteria 8
say.the imag: roi 3
say.the incentive: humility 4
say.the incident: data -3
say.the inspection: roi 4, humility 3
say.the inspector: data 5
say.the insurance: data 4, roi 8
say.the insurer: humility 4
say.the integrator: roi 5
say.the interface: humility 3
say.the internal: humility 4
say.the investor: data 4
say.the invoic: roi -4, humility 4, offers-check -8, acknowledged -7
say.the january: humility -5
say.the job: data 6, roi 4, complaint -8, asks-date 9
say.the july: humility -3
say.the june: roi 5
say.the junior: roi -4, insists 12
say.the key: data 3
say.the kitchen: data -5, answer -6, complaint -5, concession 5
say.the korean: data 4, roi 5
say.the kpi: data -4, roi -4, complaint -6, asks-deed 2
say.the lab: roi -3, humility 3
say.the label: roi -5
say.the lad: roi -4
say.the laptop: complaint 3
say.the last: roi 2, humility -3, answer 2, concession -7, other-pot -9, later-payment 11
say.the late: data -3, roi -5
say.the latency: roi 3, humility -3
say.the launch: ultimatum 10
say.the lawyer: data 3
say.the lead: humility 3
say.the leak: data 4, roi 6
say.the lease: data 4, roi 6
say.the legal: humility -5
say.the letter: answer 6, asks-date -7
say.the library: data 3
say.the licence: roi -4, humility -5, answer -6
say.the license: roi 4
say.the lift: data -2, complaint 8
say.the light: data -4, answer -4, arrogance 5, complaint 5, acknowledged 8
say.the limit: humility 5, answer 4
say.the line: data -3, humility 6, offers-check 7, acknowledged 9
say.the list: answer 4, in-writing 7, concedes 9, credit 8, refuses -5
say.the little: humility -3
say.the load: humility -3
say.the lobby: answer 6, complaint 5
say.the log: roi -4, humility 5
say.the logs: humility -4, arrogance 7
say.the long: roi -5, humility -2, answer -5
say.the lord: roi -3, humility -2
say.the loss: asks-date -6
say.the machin: answer -3
say.the machine: data -3, roi -6, humility 7, asks-backing 7
say.the maintenance: complaint 4
say.the man: humility -8
say.the map: roi -2, humility 5
say.the march: answer -4, asks-date 10
say.the margin: humility -4
say.the market: data -3, roi -3, entitlement 9, acknowledged 7
say.the match: data -3
say.the matter: humility -6, concession 6
say.the mayor: humility -4
say.the md: humility -3, complaint 8
say.the meantime: humility -3
say.the measurement: humility 5
say.the meet: roi 6, complaint 6
say.the memory: data -5, humility 4
say.the merchant: humility 5
say.the merger: complaint 8
say.the merit: humility 4
say.the message: humility 4
say.the middle: roi -3
say.the migration: roi 3, humility -5
say.the milk: roi 4, humility 4
say.the minister: roi 4, complaint 6
say.the ministry: acknowledged 8
say.the minut: humility -2, offers-material -5, offers-check -9
say.the mobile: roi -3
say.the model: data 2, arrogance 6, ultimatum 5, asks-criteria 6, credit 13
say.the monday: data -3, answer 5
say.the money: roi -6, humility -4, arrogance 4, other-pot -12, split -10, other-form -14, asks-process 10, offers-material -7, offers-check 3, asks-date -6, asks-deed -6, insists 11, asks-verdict 18
say.the monolith: data 4
say.the month: roi -4, arrogance -5, complaint -6, concession -5
say.the moon: roi -3, humility -3, answer -2, complaint 6
say.the morn: data -3, humility -7
say.the most: data 5, credit -8
say.the motor: roi -4
say.the museum: roi 3
say.the nam: humility 9, credit 12
say.the name: humility -5, answer 4
say.the neighbour: roi 4, ultimatum 6
say.the network: answer -3
say.the new: data 5, later-payment 19, asks-meaning 5, asks-fact -7
say.the news: humility 4
say.the newsletter: complaint 6
say.the next: ultimatum 13, entitlement 6, complaint -4, concession -8, later-payment 5, asks-date 7, next-step -2, concedes -7, credit -5, asks-fact -5, asks-deed -4, refuses -8
say.the night: roi 1, humility 8, credit 14
say.the no: answer -4
say.the normal: data -4, humility 2
say.the note: offers-material -7, acknowledged -8
say.the number: data -5, roi -9, humility 2, answer 2, accepts 4, acknowledged 8, said-before 8
say.the nurs: roi 3
say.the nurse: humility 3
say.the october: roi 4, offers-check 12
say.the offer: answer -2, complaint 4, accepts 8
say.the office: humility -6, offers-check -5, acknowledged -5
say.the offsite: roi 4
say.the oil: roi 4
say.the old: data 3, roi 3
say.the ombudsman: humility 3
say.the on-call: data -3
say.the one: data -1, humility 4, answer 4, ultimatum -6, entitlement 8, complaint -4, offers-check 5, asks-date -6, next-step 8, asks-meaning 10, feels -9
say.the ones: complaint 9, asks-date 9, refuses 5
say.the only: humility -6, complaint 11, undermining -6, concedes -7, acknowledged -7
say.the open: other-pot 7
say.the operator: humility 4
say.the opinion: roi 5, humility 3
say.the oracle: data 4, roi 5
say.the order: answer 4
say.the other: roi -3, humility -5, arrogance 16, complaint -10, other-pot -11, other-form 8, asks-criteria -6, accepts 14, credit 8, others-got 10, refuses -10
say.the outage: roi 4
say.the outside: data 4, roi 4
say.the overnight: humility -4
say.the overtime: humility 5, other-form -7
say.the owner: humility -4, complaint 4
say.the page: data 5, roi 7, answer 4, asks-deed 10
say.the pager: humility -4, asks-date -7
say.the panel: answer 5
say.the paper: humility 3, offers-material 9
say.the paperwork: answer 4
say.the paragraph: data 3, roi 3
say.the part: data -6, humility -4, entitlement 6, complaint 8, asks-date 8, others-got 8, refuses 4
say.the partner: data -3
say.the patience: data 5
say.the patient: answer -7
say.the pay: roi -4, complaint 5
say.the payment: data 3, humility 6, refuses 8
say.the payout: roi -3, humility -3
say.the payroll: humility -3
say.the peak: roi 3, later-payment 9
say.the pen: humility -2
say.the penalty: data 6, roi 8, humility -6, pays-from-gain 10
say.the pension: data -4
say.the people: answer -6, ultimatum 7, credit -9, others-got 9
say.the performance: complaint 6
say.the person: roi 1, humility 2, ultimatum 11, entitlement 9, acknowledged 3, asks-fact -11
say.the personnel: answer 4
say.the phon: data 7
say.the phone: data -6, roi -6, asks-date 5
say.the photo: roi -3, complaint 7
say.the pipeline: data -3, humility -6
say.the pizza: data -3
say.the place: humility -4
say.the plan: answer 5, other-pot 8, pays-from-gain 8
say.the plann: data 6, roi 6, humility -4, arrogance 4
say.the plant: roi -6, asks-deed 6
say.the platform: humility -3
say.the point: roi 2, concession 4, asks-deed 6
say.the portal: data 5
say.the position: humility -5
say.the pot: humility -3, complaint -6
say.the pound: roi 3
say.the power: data -4, roi 4
say.the pres: humility -4
say.the previou: data 6, roi 6
say.the pric: roi -4
say.the price: humility 5, other-form 6
say.the principal: humility 5, other-form 10
say.the print: data 4, roi 6
say.the printer: humility -5
say.the problem: data -3, roi -3
say.the program: data 4, roi 3, humility 8
say.the programme: humility -5
say.the project: roi 4
say.the projector: roi -3
say.the proposal: data 3
say.the protocol: humility 4
say.the provider: data -4, roi -4
say.the publisher: data 4
say.the pump: arrogance 5, sets-bar 6
say.the quality: data -6
say.the quay: humility -3
say.the question: humility 3, acknowledged 6
say.the queue: roi 3, humility 3
say.the quiet: data 3
say.the rain: data -4, humility 2
say.the rat: roi -3, humility -2, asks-date -7, asks-fact 9
say.the rate: roi 3, asks-date 5
say.the read: roi -2
say.the real: data -3
say.the reason: data 4, roi -4, other-form -8, asks-criteria 11, said-before 15
say.the recall: data 3, humility -3
say.the recognition: complaint 5
say.the recommendation: roi -3, humility -3, asks-deed -10
say.the record: data -5, roi -5
say.the refund: humility -5, asks-deed 9
say.the region: humility -3
say.the register: offers-check 7
say.the registry: roi 3
say.the regulator: roi 6
say.the release: roi -3, humility 3, asks-date -7
say.the remain: roi -4
say.the remainder: humility 4
say.the renewal: roi 5, humility 5
say.the rent: roi -2, humility -3, entitlement 12
say.the report: data -4, humility 3, offers-check -7
say.the request: humility -4
say.the rest: answer 8, arrogance 9, ultimatum -5, other-pot 7, next-step -6, accepts -4
say.the result: roi -4, stuffing 8, in-writing 6, asks-deed 9, refuses 3
say.the retry: data -4, roi -3
say.the return: roi -5, humility 4, offers-check -6, credit 10
say.the revenue: roi 3, humility -5
say.the review: data 4, roi 6, humility -2, in-writing 4
say.the rework: data -4
say.the right: data 4, roi 6, humility -9, acknowledged -9
say.the risk: arrogance 6
say.the river: humility -5, arrogance 5
say.the road: answer -4
say.the role: data 9
say.the rollout: humility 5
say.the roof: data -6, roi -8, arrogance -4, entitlement 6, stuffing 5, acknowledged 6
say.the room: data 5, roi 5
say.the rope: data 3, humility 8, answer 4
say.the rota: complaint 5, other-form 11, credit 15
say.the round: sets-bar 8
say.the rout: roi -3
say.the rul: roi -3
say.the rule: offers-check -9, sets-bar 4, asks-deed -11
say.the sal: roi -6, entitlement 5, complaint 13, offers-check -5
say.the salary: humility -7
say.the same: data -4, complaint -8, undermining -5, concession -4, later-payment -7, asks-date -5, accepts -7, credit 6, asks-deed -5, others-got 11
say.the saturday: roi 3
say.the sav: roi 9, pays-from-gain 12
say.the save: data -5, roi -3, humility 4
say.the scale: answer 4
say.the scanner: roi -3, answer -5
say.the school: data 6, roi 5, humility 7, ultimatum 4
say.the scrap: data -4, humility -2
say.the screen: data 4
say.the sea: data 4, roi 5, complaint 6
say.the search: humility 3, answer -4
say.the season: data 5, humility 4, concedes 7
say.the second: data -3, answer -3, ultimatum 3, pays-from-gain 6, split 9, later-payment -9, other-form -16, refuses 5
say.the section: humility 6
say.the security: data -2
say.the sense: answer -4
say.the sensor: roi 4, credit 8
say.the sentence: data 4
say.the sequel: ultimatum 6
say.the server: roi 4
say.the service: roi -4, humility 4, offers-check 11
say.the shar: humility -6
say.the share: roi 5
say.the sheet: data -4, asks-backing -6
say.the shift: asks-date 6
say.the shipp: roi 3
say.the shop: data 3
say.the short: roi -4
say.the signature: data 3
say.the size: humility -5
say.the sms: roi 3
say.the snow: humility 4
say.the sort: data 4
say.the spr: concession 8
say.the stair: answer -6
say.the state: roi 3, humility -5
say.the steer: humility -3
say.the step: humility 4
say.the stop: humility 3, entitlement 6
say.the storm: humility 3
say.the stream: data 3
say.the street: roi -5, humility -3, answer -3, complaint 5
say.the strike: humility 4
say.the student: data 4
say.the subject: data -4, roi -3
say.the sum: roi -5, other-form 9
say.the summer: later-payment -10, feels 9
say.the sun: humility -4, answer -4, complaint 8
say.the sunday: roi -3, humility 4, complaint -4
say.the supplier: data -7, arrogance 7, complaint 6
say.the support: complaint 4
say.the switch: complaint 4
say.the system: roi -5, humility 4, arrogance -4
say.the table: humility 6, answer 5, arrogance 6, placeholder 5, acknowledged -7, asks-verdict 9
say.the tablet: humility 5
say.the talk: humility -4, answer -2, ultimatum 5
say.the target: complaint 6, insists 10
say.the tariff: data 4, humility 3
say.the teacher: answer -4
say.the team: data -3, humility 13, arrogance -4, complaint -7, asks-deed 7
say.the technician: humility 4
say.the telephone: answer -3
say.the temp: data 5
say.the terminal: roi 4
say.the test: humility 4
say.the tester: humility 6, credit 10, asks-deed -7
say.the text: roi -3, next-step -5
say.the thing: data 5, roi 4, humility -5, answer 3, entitlement 7, complaint 7, asks-process -8
say.the thread: humility 4
say.the thursday: humility 5
say.the ticket: data 4, answer 2
say.the tide: concession 5
say.the till: data 4, roi 5
say.the tim: roi -3, answer 4
say.the time: data -7, roi -9, humility 3, undermining 5, concession 9, in-writing 7, concedes 9
say.the tin: undermining 5, concession 6
say.the title: data -4, humility -3, other-form 15, asks-date 5, acknowledged -7, insists 6, asks-verdict 10
say.the toilet: answer -3, complaint 4
say.the tone: roi 4, humility 3
say.the top: answer 4
say.the topic: humility -4
say.the town: humility 3
say.the trade: roi -3
say.the train: data -5, humility 4, other-form 6, acknowledged -13, asks-money 10, asks-fact -7
say.the transfer: data -3
say.the translation: humility 4
say.the travel: data -2, roi -4, humility 4
say.the treasury: humility -2
say.the trip: humility 4
say.the trolley: data 3
say.the truck: data -4, roi -7, other-form 7
say.the true: roi 5
say.the trust: data 4
say.the truste: humility 3
say.the truth: answer 4
say.the tuesday: asks-meaning 10
say.the tunnel: data 5, roi 4
say.the turbine: roi 4
say.the union: roi -3, answer -3, other-pot 7
say.the university: data -5, roi -3
say.the value: roi -2
say.the van: humility 9, ultimatum 6, complaint 4
say.the vendor: roi -8, humility -4, other-pot 6, other-form 8
say.the vet: roi 3
say.the video: data -3
say.the vision: roi -3, humility 3
say.the visitor: data -3, answer -4
say.the voice: data 3, roi 3, humility 5
say.the volunteer: data 4, roi 3
say.the vp: answer -4, complaint 5
say.the wait: data -4, roi 2, acknowledged -8
say.the wall: data 4, roi 6, complaint 5
say.the ward: acknowledged 7
say.the warehouse: humility -4
say.the warranty: roi -4, humility 3
say.the water: roi -4, concession 4
say.the way: data -7, roi -5, complaint 6, credit -8, asks-deed -6
say.the weak: data -3, roi 3, humility 4
say.the week: roi -4, humility 4, credit 7
say.the weekend: answer -2, ultimatum 8
say.the whole: data -4, roi -4, humility -4, undermining -4, later-payment 7, other-form -5, asks-date 9, corrects 8
say.the window: humility -3
say.the winter: answer 5, sets-bar 8
say.the women: roi 3, humility 6
say.the word: humility -5, answer -3, arrogance 7, complaint 7, undermining 8, acknowledged 7
say.the work: roi -9, humility -10, answer -6
say.the world: complaint -5, concession 6
say.the worst: roi 4, humility 4
say.the wrong: data -5, arrogance 6, complaint 6, refuses 6
say.the year: data 13, entitlement 7, acknowledged 8, asks-meaning 4
say.the yeast: humility -4
say.the young: data -5, roi -6, answer -4
say.their: data 2, ultimatum 5, undermining -10, concession -10, later-payment 5, other-form -6, asks-backing 7, next-step -7, others-got 13, asks-verdict -9
say.their #: roi -5
say.their _ #: humility -3, answer 3
say.their _ @: data 3
say.their _ and: roi -8, answer 3, entitlement 8
say.their _ are: roi 3, humility 5
say.their _ for: arrogance 4
say.their _ i: roi -3
say.their _ in: roi -4, humility -5, answer -6
say.their _ is: data -4, answer -4, ultimatum 6
say.their _ of: answer 4
say.their _ on: answer -3
say.their _ so: ultimatum 4
say.their _ to: roi -4
say.their _ with: arrogance -3
say.their back: humility 3
say.their data: roi 5
say.their in: humility -3, answer -4
say.their money: roi 3
say.their nam: humility 5
say.their number: roi -3, humility 3
say.their own: humility -2, complaint 6
say.them: humility 3, ultimatum 10, entitlement -7, undermining -8, jargon -9, offers-check 5, next-step 8, asks-fact -10, others-got -5
say.them #: roi 4, humility -4, pays-from-gain 7, sets-bar -13, next-step 11, credit 11, corrects 7
say.them _ #: roi -4, humility -5, offers-check -10, asks-leave 9
say.them _ 'd: data -3, roi -7
say.them _ @: humility 2
say.them _ a: roi 4, humility -4
say.them _ and: humility -4, answer -8
say.them _ do: data 3
say.them _ from: roi 4
say.them _ i: data 4, roi 4, complaint 7, sets-bar 9
say.them _ in: entitlement 5, asks-deed 11
say.them _ is: roi 5
say.them _ it: answer 3
say.them _ me: roi -4
say.them _ more: data -4
say.them _ my: humility 4
say.them _ not: answer -3, arrogance 6
say.them _ of: data -2
say.them _ on: humility -3
say.them _ so: roi 5
say.them _ than: humility -3
say.them _ that: data -3
say.them _ the: data -3, answer -5, complaint 6, offers-check -8, asks-date -9, next-step -5
say.them _ their: data 4
say.them _ then: humility -3
say.them _ they: data 2, humility -5
say.them _ was: acknowledged 10
say.them _ with: humility -3
say.them _ year: data -3, roi -4, humility 3
say.them _ you: roi -3, other-form 5, offers-material 10, asks-date -5, asks-deed 8
say.them a: data 4
say.them all: humility 4
say.them and: roi -7, humility 4, arrogance -7, entitlement 7, complaint 4, acknowledged -5
say.them are: data -4
say.them at: roi -4, humility -3
say.them before: roi 5, asks-date -6
say.them by: humility -6, ultimatum 6
say.them could: humility -4
say.them for: data -4, roi -6, humility -5, answer -4, arrogance 11, offers-material 7
say.them had: humility -4
say.them i: data 4, humility 4, complaint -5, asks-deed 8, corrects -6
say.them if: roi 4
say.them in: humility 4, answer 7, arrogance -4, complaint 7, acknowledged 9, asks-leave 11
say.them is: data -3, entitlement 6
say.them on: acknowledged -5
say.them or: data 4, roi 5, answer -5
say.them out: data 4, roi 5
say.them someth: humility 3
say.them that: humility -5, answer 4, asks-backing 7
say.them the: humility -2, offers-material 13, asks-fact -8, feels 8
say.them there: humility 5, answer 4
say.them they: humility 7
say.them to: humility -10, answer 3, arrogance 5, ultimatum -5, asks-date 6
say.them too: data 5
say.them was: humility -3
say.them we: data -3
say.them were: complaint 5
say.them what: answer 3, complaint -4
say.themselv: data 7, answer -3, asks-date -7
say.then: data -7, roi -4, humility 7, arrogance 8, ultimatum 10, complaint -4, undermining -7, stuffing -5, concession 11, later-payment 11, other-form 14, asks-criteria 6, offers-material -7, asks-date 16, sets-bar 6, next-step -4, accepts 5, concedes 10, competing-offer 7, acknowledged 6, asks-meaning -11, refuses -9
say.then #: roi 8, answer 8, concession -4, asks-date -10, in-writing 8, accepts 16
say.then _ #: data -3, roi 4, humility 3, complaint -4, later-payment 12
say.then _ 'd: roi 4, humility 5, answer -2, ultimatum -9, asks-leave 11
say.then _ 'll: data -5, humility -4, answer -9, ultimatum 9, entitlement 5, asks-backing -7, asks-date -5, asks-deed -4
say.then _ 'm: ultimatum 5, credit 8
say.then _ 's: data 5, roi 5, complaint -5, offers-check 10, sets-bar 7
say.then _ 've: data 3
say.then _ a: other-form 12
say.then _ and: data 4, humility -3, answer 4
say.then _ ask: answer -3, offers-material 7
say.then _ at: data 5, roi 3, humility -5
say.then _ can: data 2, next-step -7
say.then _ could: humility -2
say.then _ do: answer 3, accepts 8, asks-fact 9
say.then _ does: humility -6, answer -5
say.then _ for: roi -4
say.then _ have: answer 3
say.then _ i: roi 4, humility -7, acknowledged -8
say.then _ in: data -4, roi -4, later-payment 7, other-form 6, asks-date -6
say.then _ is: humility -5, ultimatum -4, concedes 6, asks-fact 5
say.then _ it: data -3, ultimatum 3, complaint 10, asks-deed -3
say.then _ me: roi 5, humility -4, other-form 8, asks-process 6, asks-deed 10
say.then _ must: humility -4
say.then _ my: data 4
say.then _ not: data -4, humility -4, asks-backing 6, asks-date -10
say.then _ on: humility 3
say.then _ say: data -4
say.then _ should: humility -4, arrogance 8
say.then _ talk: roi 4, humility 3
say.then _ tell: data -4, answer 4
say.then _ that: humility 4, answer 4
say.then _ the: roi 3, humility 8, answer 8, arrogance 4, credit 6
say.then _ them: data 3
say.then _ to: data 4, humility 3
say.then _ us: data -3, roi -7, asks-date 6
say.then _ was: humility 3
say.then _ we: data -4, roi -4, answer -4, asks-date -7
say.then _ what: data 3
say.then _ will: roi 3, concession 5, asks-backing -7, asks-date -6, concedes 5
say.then _ would: roi -6
say.then _ you: roi -3, humility -4, offers-material -6
say.then and: ultimatum -7
say.then could: roi -3
say.then he: humility 3
say.then hr: humility -4, acknowledged 6
say.then i: data -5, roi -3, humility -7, answer -5, arrogance -7, ultimatum 12, concession -9, later-payment -5, asks-criteria 7, offers-material -6, asks-date -4, concedes -6, acknowledged -8, credit -6, asks-money 6
say.then in: asks-date 17
say.then is: humility 4
say.then it: data 4, roi 6, humility -10, arrogance 7, complaint 4, acknowledged 8
say.then kind: humility -3, answer 4
say.then let: data -4, roi -5, answer 4, arrogance -6, concedes -8
say.then look: data 3, roi 5, humility -5
say.then maybe: answer -3
say.then next: roi 5
say.then no: humility 8, complaint -5, concession 10, concedes 15, acknowledged 5
say.then not: answer -4, concession 7
say.then on: humility -5
say.then pay: humility 3
say.then perhap: complaint 5
say.then please: roi -4, answer -5, arrogance 7, ultimatum 6, complaint 4, acknowledged 8
say.then put: humility 4, acknowledged 6
say.then say: answer 3
say.then so: humility -3
say.then take: data 3, roi 4, complaint 8
say.then tell: data 4, roi 5, answer 4, asks-criteria 10
say.then the: data -3, humility -5, answer -3, complaint 8, split -8, next-step -7
say.then there: data -5, humility -7, answer -6, concession 7, concedes 8
say.then they: data -3, roi -4, humility -3, answer -5, arrogance 8
say.then we: data -4, humility 6, answer 4, complaint -5, pays-from-gain 5, offers-material 4
say.then what: data 4, asks-process -7, asks-backing -7, acknowledged -6, asks-deed -7
say.then when: humility -6, asks-date 7
say.then who: data 4, humility -3, other-form 13, asks-fact 8
say.then with: humility 3
say.then yes: humility -6, accepts 12
say.then you: humility 5, arrogance 5, ultimatum -5, other-form 7, asks-backing 11, offers-material 11, offers-check 17, asks-deed 6
say.then your: humility 6
say.ther: data -3
say.there: entitlement -4, placeholder -5, other-pot 18, pays-from-gain 7, later-payment 4, other-form -6, sets-bar -19, accepts -11, acknowledged 5, credit -5, asks-money 9, others-got -9, asks-verdict -9
say.there #: data 4, roi -3
say.there 'll: data 3
say.there 's: arrogance 5, complaint -6, undermining 8, concession -8, other-pot 5, pays-from-gain 7, later-payment 7, asks-date -6, asks-verdict 10
say.there _ #: data -7, arrogance 11, complaint -9, undermining -7, other-pot 8
say.there _ 's: humility 3
say.there _ @: data -4
say.there _ a: data -3, humility -4, answer 4, arrogance -11, ultimatum 10, complaint -7, concession -5, asks-backing -3, asks-date -10, acknowledged -7
say.there _ all: humility -3
say.there _ alway: answer 5, concession -5
say.there _ an: data 4, roi 2
say.there _ another: asks-date 9
say.there _ any: answer 3
say.there _ be: roi -4, arrogance -3, entitlement 6, undermining -6, other-form -10
say.there _ else: humility 3, other-form 9
say.there _ for: humility -4
say.there _ form: humility -4
say.there _ i: data -3, roi -5, humility 2, answer 5
say.there _ in: answer -3
say.there _ it: humility 3, complaint 6
say.there _ me: data 4
say.there _ money: roi -7, answer -8, complaint 9, asks-money 12
say.there _ no: humility -3, acknowledged -7, asks-deed -9, corrects 12, asks-verdict 16, feels 8
say.there _ nobody: humility -4, arrogance 6, complaint -6
say.there _ none: humility 3
say.there _ not: data 7, arrogance 14, later-payment -8, other-form -10
say.there _ noth: data -3, humility 2, entitlement 7, concession 8, asks-fact 14
say.there _ only: humility 3
say.there _ people: answer -4
say.there _ room: humility 4
say.there _ some: humility -5
say.there _ someth: answer -3, complaint 10
say.there _ the: other-pot 10, next-step 5
say.there _ to: humility -4
say.there _ way: credit 10
say.there _ you: answer 4, asks-date -6
say.there a: answer 2, asks-criteria 10, acknowledged 6, refuses -6
say.there and: data -3, humility 4, answer 3
say.there another: humility 4, asks-money -8
say.there are: data -8, answer -4, arrogance 8
say.there at: data 6, roi 5, complaint 4
say.there be: humility 3, asks-money 9
say.there for: other-pot 7, credit -6
say.there has: complaint 5
say.there i: data -3, humility -3, answer -5, complaint 6, undermining 6
say.there in: data -5, roi -3, offers-material 7
say.there is: data -9, roi -5, humility -7, ultimatum -4, entitlement 7, undermining -9, offers-material -10, credit -8
say.there maybe: humility 6
say.there might: answer 3
say.there real: data 3
say.there the: humility 8
say.there to: arrogance 7, asks-fact -9
say.there was: data -5, humility -5, answer -6, arrogance -3, corrects -7, refuses 12
say.there we: roi -5
say.there were: arrogance 6, complaint -6
say.there when: answer -3, ultimatum 5
say.therefore: answer 3, entitlement 8, stuffing 5
say.these: data -8, roi -5, arrogance 6, ultimatum -6
say.these are: answer 3
say.these days: roi 2
say.these thing: humility -6, acknowledged -5
say.they: data 8, roi 8, answer -4, ultimatum 10, entitlement -6, jargon -9, placeholder -11, concession -8, pays-from-gain 9, split -10, other-form -8, next-step 7, accepts -10, concedes -11, competing-offer 11, asks-fact 3, asks-deed -3, corrects -10, insists -12
say.they 'd: data 5, roi 4, ultimatum -7, undermining 13, other-form 6, asks-meaning 5, asks-fact -12
say.they 'll: undermining 8, offers-check -4, acknowledged -5, credit 6
say.they 're: humility 5, answer 3, complaint -9, undermining 7, other-form 4, asks-criteria -8, acknowledged 9
say.they 've: humility -5, answer -6, arrogance 6, ultimatum 9, other-pot 9, other-form -10, asks-process 7, asks-backing 2, offers-material -10, competing-offer 7, asks-fact 8
say.they @: roi 3, humility -6, answer -4, complaint 3
say.they _ #: roi -4, humility -5, arrogance 3, ultimatum 5, entitlement 3
say.they _ @: humility -3
say.they _ a: data -3, humility -13, answer -10, arrogance 7, complaint 9
say.they _ about: roi 7, humility -4, answer -3
say.they _ already: humility 3
say.they _ also: data 3
say.they _ and: roi 3, humility 5, answer 6, asks-process 6
say.they _ ask: roi 3, humility 3, complaint 5, offers-check 7
say.they _ at: answer 3, offers-material 7
say.they _ be: data -4, roi -7, humility 6, ultimatum -5, competing-offer -6, credit 7
say.they _ been: data 3, humility 7
say.they _ by: data 4, roi 7, humility 4, answer 4, asks-criteria 6
say.they _ come: humility -4
say.they _ do: humility -4
say.they _ first: arrogance 5
say.they _ for: complaint -6, next-step 5
say.they _ from: roi -4, humility 6, complaint 6, asks-fact -6
say.they _ get: humility 7, credit 9
say.they _ go: humility 3
say.they _ had: answer -3
say.they _ have: humility -4
say.they _ i: roi -3, answer 4, offers-material -6
say.they _ in: data -5, humility 4, answer -3
say.they _ it: data 3, roi -1, arrogance -7, complaint -5, undermining -5, offers-check 9, acknowledged -7, credit -9, asks-fact 7
say.they _ less: acknowledged 7
say.they _ like: roi -3, humility -6, complaint 3, asks-verdict 8
say.they _ look: humility -5
say.they _ me: data -6, roi -3, humility -3, answer -3, arrogance -5
say.they _ more: humility 3
say.they _ my: humility -4
say.they _ need: complaint 6
say.they _ no: complaint 7
say.they _ not: data -2, roi -4, humility -4, answer 3, arrogance 6, entitlement 6, other-form -9, sets-bar 11, acknowledged -5
say.they _ now: humility -5
say.they _ off: humility -3
say.they _ offer: data -3, ultimatum 7
say.they _ on: roi -4
say.they _ only: humility 2
say.they _ our: humility -3, answer -3
say.they _ probab: roi -3, humility 4
say.they _ right: roi -4, humility 9, acknowledged 14
say.they _ say: roi 3, humility 8, answer 3
say.they _ see: answer -3, undermining 5
say.they _ so: data -4, roi -3, humility -5
say.they _ take: answer -4
say.they _ that: data 5
say.they _ the: data -4, roi -4, asks-date -5, credit -5, others-got 6, refuses 8
say.they _ to: roi -2, humility -3, ultimatum 8, complaint 8, offers-check 10, asks-deed 7
say.they _ up: humility 2, answer 4
say.they _ us: roi 12, answer 3, later-payment 8, asks-deed -4
say.they _ want: data 5, roi 4
say.they _ we: complaint 5
say.they _ well: data 3
say.they _ what: data -4
say.they _ when: complaint -4
say.they _ with: humility 3
say.they _ you: roi 2, complaint 6, next-step -7
say.they _ your: humility 3, complaint -4
say.they all: humility -3, answer -5
say.they are: roi -3, humility 7, arrogance 4
say.they ask: humility -7, answer -7, arrogance 6, acknowledged -7
say.they call: humility -4, answer -3
say.they came: data 6, roi 7
say.they can: data 4, roi 4, complaint 9, other-form 8, offers-material -6, acknowledged -12, asks-meaning 10
say.they come: data -5, humility 3
say.they count: concedes 6
say.they decide: asks-criteria 8
say.they did: humility -3, undermining 4
say.they do: roi 3, entitlement -4, complaint -6, other-form -7, sets-bar 5, acknowledged 8, refuses -4
say.they find: roi 5, acknowledged 8
say.they found: roi 4, humility 3
say.they gave: data -3, entitlement 8
say.they get: humility -6, acknowledged -8
say.they go: asks-criteria 6
say.they got: humility -5
say.they had: complaint -7
say.they have: roi 7, ultimatum 5, acknowledged 11
say.they just: humility -2
say.they keep: data 5, roi 2
say.they know: data -6, roi -4, answer -5
say.they like: data 6, humility -4, offers-check -7
say.they look: data 4, asks-criteria 13
say.they lost: complaint 3
say.they made: answer -5, complaint 6
say.they make: entitlement 4
say.they may: data 5, humility 4
say.they meet: humility -5
say.they might: data 3, humility 7, answer 4
say.they must: humility 3, answer -4, concession 6
say.they need: data -6, roi -6, humility 4, acknowledged -8, credit 4
say.they never: roi 4
say.they only: humility -4
say.they paid: data -5
say.they pass: roi -4
say.they pay: roi -4, later-payment 5
say.they put: complaint 7
say.they rang: humility 4
say.they read: humility -3
say.they say: roi -6, complaint -5, asks-criteria -6, competing-offer 10
say.they see: roi -3
say.they send: answer -5, complaint 7
say.they should: roi -4, humility 4, arrogance 9, entitlement -4, acknowledged 16, credit 3
say.they sign: roi 4
say.they stay: roi -2, humility 2, answer 4
say.they still: humility 5
say.they stopp: roi 3, humility -3
say.they take: humility -3
say.they think: arrogance -4
say.they told: humility 6, answer 4
say.they took: complaint 5
say.they used: roi 9
say.they wait: humility 4
say.they want: humility -7, asks-criteria 8, offers-material 13, offers-check 9, asks-date -13, asks-fact 8
say.they went: roi -4, humility 3
say.they were: data -4, roi -3, humility 3, complaint 6, sets-bar 11, acknowledged 10
say.they will: roi 5, humility 4
say.they work: humility 5, other-form 12
say.they would: data 4, roi -1
say.they write: humility -3
say.they wrote: humility -5, asks-date 5
say.thin: undermining 7
say.thing: data -5, roi -4, ultimatum -11, undermining 8, concession 4, pays-from-gain -12, other-form 10, asks-process -6, asks-criteria 15, asks-backing -7, concedes 8, competing-offer -13, asks-meaning -11, asks-deed 5, insists -11, feels -5
say.thing _ 's: humility 4
say.thing _ did: humility 3
say.thing _ i: roi -3
say.thing _ mean: data 3
say.thing _ the: data -7, humility 6
say.thing _ want: humility 3
say.thing _ you: answer 4
say.thing a: humility 3
say.thing and: roi 4, answer -4, complaint -6, asks-fact 6
say.thing by: roi 4
say.thing for: humility -4, entitlement 5
say.thing in: data -4, roi -7, humility 3, answer -4
say.thing is: humility -3
say.thing that: data -3, humility 9
say.thing they: data -3
say.thing to: roi -5, humility 3
say.thing was: roi -3
say.thing we: arrogance 5
say.thing with: humility -4
say.thing you: humility 3
say.think: data -4, humility -8, answer -4, arrogance 11, ultimatum 4, undermining 8, concession -8, later-payment -9, acknowledged -6, asks-fact -5, asks-leave 10, asks-deed -8, others-got 4, insists -10
say.think #: humility 9, entitlement -5, pays-from-gain 5
say.think _ #: roi -3, humility -6, answer -6
say.think _ 'd: data -3
say.think _ 'll: data 3
say.think _ 'm: entitlement 5
say.think _ 's: data -3, pays-from-gain -9
say.think _ 've: data 4, answer 4, complaint 7
say.think _ can: roi 3
say.think _ deserv: entitlement -6
say.think _ did: humility -4
say.think _ fair: humility -3
say.think _ is: humility 4, answer 5, arrogance 8
say.think _ it: undermining -5
say.think _ me: humility -5
say.think _ my: humility -4
say.think _ of: humility 3
say.think _ should: roi -3
say.think _ that: answer -4
say.think _ the: roi -4, humility 3
say.think _ was: data -5, roi 3
say.think _ what: humility 3, answer 3
say.think a: data -3, answer -3
say.think about: roi -4, answer -6, ultimatum 5, competing-offer 12
say.think and: humility 5
say.think i: humility 2, answer 5, ultimatum 9, concession 6, pays-from-gain 2, asks-backing 13, credit -10, feels 4
say.think is: data 3, concession -6
say.think it: data 4, humility 10, complaint 5, offers-check -4, acknowledged -3
say.think of: humility 3, arrogance -7, sets-bar 7
say.think people: humility -4
say.think so: concession 5
say.think that: data 5, answer 4, entitlement 7, complaint 6, undermining 8, others-got 9
say.think the: humility 5
say.think they: humility -7
say.think this: data -4
say.think we: answer 3
say.think you: roi -5, humility -5, complaint 5
say.this: humility -5, answer -4, arrogance 14, complaint 10, undermining -11, concession -10, other-form -11, offers-material -6, in-writing 3, concedes -6, acknowledged -4, asks-fact -8, asks-leave -8, asks-deed -5, unknown 13, feels 16, refuses 6
say.this #: data 3, roi 6, answer 4, entitlement -5, asks-fact -7, refuses 11
say.this _ #: data 12, roi 5, humility 3, complaint -7, credit 8
say.this _ 's: roi -10, asks-date 11
say.this _ about: complaint 7
say.this _ and: humility -6, arrogance 7, concession -6, offers-material 8, asks-deed 9
say.this _ are: roi 3
say.this _ at: complaint 6
say.this _ be: humility -3
say.this _ could: arrogance 8
say.this _ for: data -3
say.this _ has: humility -4, arrogance 8, ultimatum 5, entitlement 7
say.this _ i: roi -3, credit 7, refuses 5
say.this _ in: answer -5
say.this _ is: data -4, humility -4, arrogance 11
say.this _ it: data 5, roi 3, answer 2, sets-bar 7
say.this _ me: data 4
say.this _ not: data 9, roi 5, feels 9
say.this _ noth: roi -5
say.this _ on: humility 4
say.this _ one: roi -5, humility 4
say.this _ or: asks-deed 8
say.this _ since: data -5, roi -4, humility 3
say.this _ so: roi 2, humility 3, concession 6
say.this _ than: roi -4
say.this _ that: humility -3
say.this _ the: data 8, humility 3, entitlement -4
say.this _ then: humility -5
say.this _ too: answer 3
say.this _ was: humility -3
say.this _ we: roi 3
say.this _ what: answer -4
say.this _ who: answer 6, complaint -7
say.this _ with: humility 7, credit 5
say.this _ would: humility -4
say.this _ year: humility 3
say.this _ you: asks-date -6
say.this afternoon: humility -6, offers-material 9, asks-date 6, next-step 11
say.this as: humility -3
say.this build: humility -6
say.this company: entitlement -5
say.this conversation: concession -5
say.this cycle: humility -3
say.this even: offers-material 8
say.this floor: data 4, roi 4, humility -3, arrogance 8, complaint 6
say.this for: humility 6
say.this house: data -3, roi -6, answer -6, complaint 10
say.this i: roi 5, humility 8, answer 5, complaint -6
say.this in: humility 3
say.this is: data -6, roi -9, answer -2, ultimatum 7, complaint -7, concession 7, asks-date -11, acknowledged -6, refuses 12
say.this meet: humility 4
say.this month: data -7, roi -3, answer -8, ultimatum 13
say.this morn: humility 3, answer -4
say.this office: roi 2, arrogance 6
say.this on: humility 3
say.this one: data 7, complaint -6
say.this place: complaint 9
say.this so: humility 3
say.this spr: data 5, answer 3
say.this summer: data 4
say.this the: roi 1, answer -5
say.this time: data 6, answer 4
say.this to: data 3, humility 4
say.this we: roi 3, humility 2
say.this week: data -4, roi -4, humility -5, asks-backing 10, asks-date -11, next-step 16, accepts 6, asks-deed 5
say.this whole: data 4, roi 4, answer 3
say.this winter: data 4, roi 3
say.this with: humility -5
say.this work: credit 8
say.this would: humility 4
say.this year: data 10, humility 4, ultimatum -9, complaint -9, undermining 6, other-form -7, asks-date -14, accepts 9, concedes 16, competing-offer -10, credit 6, asks-meaning -11, asks-deed 11
say.this you: data 6, roi 5, humility 2
say.tho: answer 3, acknowledged 7
say.those: roi 5, arrogance 5, ultimatum -7, entitlement -9, complaint 3, asks-process -7, accepts -9, asks-deed -15
say.those #: data -3, humility 6, answer 4
say.those _ #: roi 7
say.those _ and: roi 3
say.those _ i: humility 5
say.those _ in: humility 4
say.those _ you: humility 3
say.those are: roi -4
say.those call: humility 3
say.those were: humility -4
say.those who: complaint 10, concession -5
say.though: data -6, roi 3, humility 4, answer 4, ultimatum 12, complaint 5, concession -5, pays-from-gain 10, other-form 9, accepts 5, refuses 9
say.though #: roi 3
say.though i: acknowledged -7, corrects 6
say.though the: humility 3
say.thought: humility -3, answer -4, credit -4, said-before -13, asks-verdict 8
say.thought _ #: data -6
say.thought _ 'd: humility -4, answer -4, complaint 6
say.thought _ it: roi -3
say.thought _ that: data -4
say.thought _ the: roi -4, humility 3
say.thought _ was: data -4, pays-from-gain 12, corrects 7
say.thought about: roi -3, humility 4
say.thought i: humility -4, answer -5, complaint 8
say.thought it: data 3, humility 4
say.thought maybe: humility -3
say.thought of: data -4, arrogance 5
say.thought so: undermining 6
say.thread: humility 4, answer 3
say.threat: corrects 17, insists 8
say.threaten: roi 4, ultimatum 6
say.threw: arrogance -6, offers-material 9
say.through: data 3, answer 3, complaint -6, stuffing 11, later-payment 3, asks-process 6, asks-backing -9, offers-check 8, asks-date 3, next-step 9, asks-deed 6
say.through #: humility -5, asks-date 7, next-step 9
say.through _ #: roi -4
say.through _ door: humility 3
say.through _ i: data -3, roi -3
say.through a: answer 4
say.through it: roi 2, answer 5, offers-check 12
say.through my: roi 4, humility 6
say.through the: data 6, stuffing 6, offers-material 11
say.throw: data -4, roi 4, answer 3
say.thrown: sets-bar 11
say.thumb: complaint 6
say.thumb up: complaint 6
say.thursday: answer 8, complaint -12, concession -5, asks-backing 7, offers-material 12, asks-date 9, next-step 18, acknowledged -9, credit -7, asks-fact -6
say.thursday after: answer 3, asks-date 7
say.thursday and: humility 7, offers-material 8
say.thursday i: humility -4, asks-date 8
say.thursday with: data -4
say.thx: humility 5, answer 4
say.thx for: humility 3, answer 3
say.tick: undermining 6, asks-backing 11, asks-deed 11
say.ticket: roi -3, humility -3, arrogance 7, complaint 7, other-form 3, asks-date -7, next-step -6
say.ticket _ #: complaint 7
say.ticket _ a: humility 3
say.tide: concession 5
say.tie: arrogance 4, sets-bar 15
say.tie _ to: data -3, answer 5, later-payment 11, sets-bar 12
say.tie it: roi -3, answer 4, later-payment 9, sets-bar 11
say.tied: data -5, humility 4
say.tied to: data -5, humility 4
say.tier: roi 4, answer 4
say.tight: data -5, humility 9, acknowledged 6
say.tiktok: data 3, roi 5
say.till: data -4, ultimatum 12, entitlement -10, complaint -9, other-form 8, offers-check -6, asks-date 11, next-step -7, concedes -9, competing-offer 9, asks-deed -9
say.till #: data -4, arrogance 4
say.till _ #: answer -5
say.till _ i: answer 5
say.till i: data 5, roi 5
say.till march: humility 3
say.till the: answer -3, competing-offer 9
say.till then: humility -2, asks-criteria 5, asks-date 7
say.tim: data 10, roi 7, humility -4, arrogance -5, asks-process -8, asks-date -6, concedes -2, asks-deed -8, feels 11
say.tim #: data 6, roi 3, complaint 3, pays-from-gain 11
say.tim _ #: roi -4
say.tim my: roi 5
say.tim over: data 4, roi 4
say.tim what: roi 4
say.time: arrogance -7, jargon -5, other-pot -9, offers-material -7, concedes -3, competing-offer -8, acknowledged -4, asks-deed -4, unknown -8, insists -7
say.time #: data 4, roi 6
say.time 's: data 4, humility 3
say.time _ #: roi 2, humility 3, answer -3
say.time _ 'd: roi -3
say.time _ 's: humility -4
say.time _ 've: roi 4
say.time _ and: data 4
say.time _ be: humility -3, ultimatum 8
say.time _ for: arrogance 4
say.time _ i: roi -5, humility -4
say.time _ is: humility 4
say.time _ the: data 3, roi 3
say.time _ this: answer -6, asks-date 8
say.time _ we: roi 4
say.time a: humility -3
say.time and: data 6, acknowledged -4
say.time before: humility 3
say.time by: data 4, roi 3
say.time for: roi -4
say.time i: roi -6, humility 1, answer -8, asks-date -6, acknowledged 11, refuses 7
say.time in: data -4, roi -5
say.time is: data -5
say.time it: data 2, answer -5
say.time of: roi -2
say.time off: answer 3, other-form 7
say.time on: humility -3
say.time that: data -4
say.time the: complaint 6
say.time then: humility 3
say.time they: data 3, roi 4
say.time to: data -5, ultimatum 6, in-writing 7, acknowledged -7
say.time was: roi 4
say.time we: roi -4
say.time you: ultimatum 5
say.timeout: data 4, humility -2
say.tin: roi -5, complaint 7, undermining 5, concession 4
say.tip: humility 3
say.tir: data -6, roi -3, feels 21, refuses -7
say.tir of: complaint 4
say.titl: complaint 7
say.title: roi -6, humility -6, complaint -6, other-pot -10, other-form 15, asks-date 5, acknowledged -9, unknown -8, insists 11, asks-verdict 12, feels -11, refuses 14
say.title _ a: data 3
say.title is: humility 3, later-payment 10, other-form -9, asks-date 6
say.to: data -3, answer -3, entitlement -4, placeholder 6, asks-backing 5, said-before -11, asks-verdict -8
say.to #: data 8, arrogance -8, complaint -5, accepts -7, credit -8
say.to @: data 2, humility 3, asks-date 8, next-step 23, asks-deed 14
say.to _ #: roi -4, arrogance -5, entitlement -7, complaint 9, jargon 6, pays-from-gain 6, accepts 5, asks-deed 5, insists 13, refuses 3
say.to _ 's: data 6, roi -3
say.to _ @: asks-deed 9
say.to _ a: data 4, humility 3, answer -5, undermining 5, stuffing 10, asks-date 8
say.to _ about: answer 6, concession -8, other-form 4, feels -8
say.to _ again: data 4
say.to _ all: roi 5
say.to _ also: humility 8
say.to _ an: data 3, answer 4
say.to _ and: answer 4, ultimatum -8, entitlement 6, complaint -9, undermining 5, asks-backing 9, in-writing -7, asks-fact 7, asks-deed -9, others-got 14
say.to _ another: roi 4, ultimatum 4
say.to _ around: data -3
say.to _ as: roi -5, humility 4
say.to _ at: data 3, roi 3, answer -6, corrects 8
say.to _ back: humility 3, offers-check 8
say.to _ bad: humility -5, answer -3
say.to _ bank: answer 3
say.to _ before: roi -3, answer 6, asks-date 10, asks-deed 5
say.to _ between: humility 4
say.to _ bonu: data 6, roi 4
say.to _ boss: humility -5
say.to _ but: roi 4, asks-date 8, refuses 6
say.to _ by: data -2, sets-bar -5, next-step 10, acknowledged -7, asks-meaning 11
say.to _ company: data 3, complaint -5
say.to _ customer: roi 6
say.to _ desk: roi -3
say.to _ director: humility -3
say.to _ door: humility 3
say.to _ down: next-step 10
say.to _ each: humility -3, answer -3
say.to _ end: data 5, roi 4, arrogance 6
say.to _ every: roi 3
say.to _ fair: humility -4
say.to _ first: humility -5, offers-check 6
say.to _ for: data -3, humility 3, ultimatum -7, complaint -2, concession -4, other-form -9, feels 8, refuses 7
say.to _ from: offers-material 6, asks-date 4
say.to _ her: roi 4, humility -4
say.to _ him: humility -2, ultimatum 9
say.to _ honest: answer 2, complaint -5, asks-backing 8
say.to _ how: data -2, roi -3, humility 6, answer 4, complaint -6, asks-process 8, asks-deed 7
say.to _ hr: feels 6
say.to _ i: data -4, roi -7, humility 6, answer -6, entitlement -10, undermining 9, next-step -10
say.to _ if: ultimatum -6, undermining 8
say.to _ in: roi 4, humility 4, answer 4, later-payment 8, asks-process -9, sets-bar -6, credit 6, thanks 6
say.to _ is: humility 2, asks-backing 9
say.to _ it: humility 5, ultimatum 8, offers-material 5, asks-date -7, concedes -4, competing-offer 7, said-before 5, refuses 8
say.to _ less: humility 3
say.to _ like: humility -3
say.to _ line: humility 5
say.to _ me: ultimatum 9, complaint 6, credit 8
say.to _ money: humility 4
say.to _ more: roi -4, humility -4
say.to _ my: roi 2
say.to _ nam: humility 5
say.to _ name: roi -3
say.to _ new: roi 6, humility -4
say.to _ next: data -3, roi -4
say.to _ no: data -2, humility -5, complaint 4
say.to _ not: data -4, humility 4
say.to _ now: roi 4, humility 5
say.to _ number: data 2, answer 3, arrogance 6
say.to _ of: data -5, roi -4, complaint 6
say.to _ on: data 1, humility -6, ultimatum 6, entitlement 7
say.to _ one: data -3, later-payment 8
say.to _ only: roi -4
say.to _ or: roi -3, asks-process 10, asks-backing -6, next-step -7, asks-leave 10
say.to _ other: roi -4
say.to _ our: roi 3
say.to _ out: data 3, roi 5, humility 4
say.to _ paid: arrogance 7
say.to _ part: roi 3
say.to _ people: data 3, answer 4, complaint 5, acknowledged 9
say.to _ person: roi -4, humility 10
say.to _ same: humility -3
say.to _ second: data 5
say.to _ she: roi 5
say.to _ since: data 3, humility 6
say.to _ sir: answer 3
say.to _ so: humility -7, offers-material -7, asks-deed 11
say.to _ somebody: data -4, humility -3, answer -5
say.to _ someth: roi 5
say.to _ sorry: humility 3
say.to _ sure: roi -4, humility -3, offers-check 10
say.to _ team: humility 4, credit 8
say.to _ test: answer -3
say.to _ than: roi -4
say.to _ thank: data 7, roi 5
say.to _ that: data -3, answer -5, ultimatum 6, asks-meaning 6
say.to _ the: data -3, humility -4, answer -3, complaint 4, asks-backing 8, offers-material -7, accepts 6, competing-offer -11, credit 13
say.to _ their: arrogance 10
say.to _ them: humility 4, answer -2
say.to _ then: humility 4, offers-material 6
say.to _ there: data -4, answer -3
say.to _ they: humility -4, arrogance 15
say.to _ thing: data 4, roi 3, answer 3
say.to _ this: complaint 7, later-payment 9, next-step 4
say.to _ through: roi -4
say.to _ to: data 4, ultimatum 5, concession -9, offers-check 4, concedes -7, acknowledged 6, credit -7, asks-deed 9
say.to _ today: humility 6, next-step 8, acknowledged 9
say.to _ tomorrow: humility -5
say.to _ too: answer -6, acknowledged -6
say.to _ until: later-payment -13
say.to _ up: data -2
say.to _ what: data 4, arrogance 5
say.to _ when: data -2
say.to _ where: asks-backing 7
say.to _ whether: humility 4, complaint 8
say.to _ who: data 5, roi 8, arrogance -5, complaint 11
say.to _ whole: humility 4
say.to _ why: roi 5, entitlement 8
say.to _ with: data -4, humility 4, arrogance -8, entitlement -8, other-pot 6, asks-fact -11, asks-verdict 7
say.to _ without: roi -4, complaint 4
say.to _ yes: complaint 5, asks-backing -7, asks-fact -7
say.to _ you: humility 7, complaint -7, concession -5, asks-process -10
say.to _ your: asks-verdict 8, feels -7
say.to a: humility -4, asks-fact 8
say.to accept: humility -3
say.to add: data 5
say.to all: others-got 5
say.to answer: answer 5
say.to argue: data 6
say.to ask: humility -3, arrogance -8, ultimatum -6, entitlement 10, complaint 7, concession 5, offers-check -9, asks-fact -10, feels 7
say.to back: roi -3
say.to bat: humility 4, concession -3
say.to be: data 5, roi -4, humility -3, complaint 11, undermining -5, placeholder 10, asks-process -7, asks-deed -8
say.to being: humility 3
say.to bring: data -4, asks-date 8
say.to build: roi 3
say.to buy: roi 5, answer 4
say.to call: humility -5, offers-check 11
say.to check: humility 3, offers-check 6
say.to claim: data -4, roi -5
say.to come: data 4, humility -5, undermining 9, split 5, other-form -6
say.to compare: roi 4
say.to complain: complaint 6
say.to confirm: roi 3
say.to count: answer -3
say.to cry: roi 3
say.to customer: humility -5
say.to decide: complaint 5
say.to defend: humility 5
say.to discus: data 5
say.to do: data -4, arrogance 9, ultimatum -7, complaint 7, concession 8
say.to draw: data 3, humility 5
say.to each: humility 3
say.to every: answer 4
say.to explain: data 4
say.to feel: humility -4, answer -4
say.to fill: roi 4
say.to find: roi -5, humility -4, arrogance 8
say.to finish: roi -3
say.to fix: humility 5, asks-date -5
say.to get: data -3, credit -4
say.to give: data -5, roi -3, humility -3, answer -4, entitlement 5
say.to go: humility 2, other-form 9, credit 6, asks-deed -7
say.to have: humility 2, asks-date 5
say.to hear: data 6, roi 5, humility 10, arrogance -9, complaint 4, undermining -7, asks-criteria 6, offers-check 8, next-step 10, acknowledged -5, asks-deed 4, asks-verdict 5, feels 13
say.to help: humility -3
say.to her: roi 3, answer 5
say.to him: answer -7, asks-process 8, offers-check -10, acknowledged 5
say.to hr: data -3, humility 2, asks-process -14, asks-criteria -11, next-step 6, asks-deed 5
say.to in: humility 3
say.to it: roi 4, humility -5, entitlement -8, undermining 6
say.to judge: humility 3
say.to keep: asks-deed 9
say.to know: data 5, roi 5, humility -7, arrogance -8, asks-criteria 9, asks-backing 5, concedes -8, asks-money 13, feels 14
say.to last: data 4
say.to learn: other-form 7
say.to leave: data 8, humility -6
say.to let: ultimatum 11
say.to look: humility 3, ultimatum -7, concession 10, next-step 4, acknowledged 6
say.to make: concession 7
say.to me: data 3, humility 4, answer 4, entitlement 7, undermining -8, asks-backing -10, accepts 6, asks-fact 8, refuses 9
say.to meet: answer -4
say.to my: data 7, roi 2, entitlement -7
say.to name: roi -3
say.to none: data 4, roi 5, humility -3
say.to notice: undermining 6
say.to october: humility -6
say.to open: humility -3, arrogance 5
say.to our: roi 8
say.to pay: roi -4, humility 4
say.to people: humility 6
say.to present: humility 3
say.to propose: humility 4
say.to push: humility 4, answer -4
say.to put: roi -4, humility 5, offers-check 12
say.to raise: roi 3, humility 3
say.to read: in-writing 6
say.to receive: answer 2
say.to request: data 5, humility 3
say.to ring: roi 6
say.to save: roi -4
say.to say: roi -6, humility -9, complaint 13, other-form -6, asks-backing -5, corrects -10
say.to see: arrogance 5, asks-criteria 7, asks-backing -10, offers-material 5, offers-check -11, asks-meaning -6
say.to sell: data -2
say.to send: roi -2, humility 3, asks-deed -11
say.to share: humility 4, answer -5
say.to show: humility -1, answer 4
say.to sign: roi -3, humility 5, asks-backing 8, acknowledged 7
say.to sit: offers-material -6
say.to someth: entitlement 7, complaint 7
say.to speak: acknowledged 7
say.to spend: humility -4
say.to start: data -9, humility -4, asks-verdict 7
say.to stay: roi -3, humility -3, answer -3, ultimatum 5, entitlement 10, other-form -8, acknowledged -5
say.to stop: corrects 7
say.to submit: humility 2
say.to take: data 10, ultimatum -6, undermining 7, other-form -8, asks-fact -4
say.to talk: roi 7, next-step -9, asks-leave 6, asks-deed -7
say.to teach: data -3
say.to tell: data -7, roi -5, pays-from-gain -8, other-form 10, feels 7
say.to thank: answer -3
say.to that: roi 8, humility 4, ultimatum 6, asks-date 11, sets-bar 13, acknowledged 7, asks-deed -10
say.to the: answer -4, arrogance -3, jargon 8, pays-from-gain 11, split -12, offers-material -14, asks-date -13, corrects -10, feels -9
say.to their: roi 4, answer 3, arrogance 7
say.to them: data -5, answer 3, asks-process -14, accepts 11, asks-fact -6, refuses -9
say.to think: complaint 7, asks-date 6, asks-fact 9
say.to this: answer 7, entitlement 6, complaint -10
say.to understand: asks-criteria 9
say.to unlock: answer -4
say.to us: roi -2, other-form 6
say.to wait: answer 7, arrogance 5
say.to walk: data 3, roi 4, humility 7, answer 4
say.to want: answer 4
say.to what: roi -2
say.to whom: data 5, humility 4, asks-money 8, asks-fact 9
say.to write: acknowledged -9, credit -7
say.to you: humility 5, answer 4, asks-backing -6, asks-date -6, next-step -3, asks-deed -14
say.to your: humility -4, answer -4
say.toaster: humility -3
say.today: data -7, humility 4, answer 7, concession -7, pays-from-gain -10, later-payment 6, asks-criteria 8, offers-material 9, offers-check 1, asks-date -5, sets-bar 10, in-writing 21, next-step 13, concedes -9, asks-meaning 10, asks-deed 11
say.today 's: roi -5
say.today _ #: data 5, roi 4
say.today _ 's: data -5
say.today _ a: roi 3
say.today _ i: roi 3
say.today _ the: data 3, roi 3
say.today and: data 3, humility -4, other-pot 9, asks-date 7, acknowledged 4
say.today is: data 4
say.today so: roi 3
say.today with: data 5, roi 3
say.together: data -4, humility 7, answer 5, complaint -8, next-step 16, asks-fact 11, asks-deed 9
say.together _ #: humility -2
say.toilet: answer -2
say.tokyo: roi -3
say.told: humility 3, arrogance -11, entitlement -6, complaint 10, undermining -5, concession -5, asks-process -14, offers-material -4, offers-check 11, asks-date -7, next-step -8, competing-offer 10, said-before 3
say.told _ #: humility -6, competing-offer 6, said-before 6
say.told _ 'm: humility 4
say.told _ 's: complaint 6
say.told _ about: roi 3, humility -4
say.told _ i: humility -6
say.told _ in: data -3, humility 4
say.told _ it: roi 2, asks-fact 7
say.told _ so: asks-deed -5
say.told _ that: data 5
say.told _ the: humility -4
say.told _ they: humility -4
say.told _ to: data -4, humility 3, answer 3
say.told _ where: humility 6
say.told _ which: roi -4, humility 6
say.told him: humility 5
say.told it: data 3, arrogance 5, complaint 8
say.told me: data -6, humility -4, arrogance -12, complaint -6, offers-check 7, asks-deed -9
say.told them: roi -6, humility -7, ultimatum 6, complaint -7, competing-offer 11, acknowledged -5
say.told to: humility -4
say.told us: roi 2, humility 7, complaint -7
say.told you: data 7, roi 2, offers-check 7, said-before 14
say.tomato: complaint -4
say.tomorrow: answer 3, complaint -7, offers-material 22, asks-date 3, next-step 12, asks-deed -11
say.tomorrow #: humility 3
say.tomorrow _ #: roi -4
say.tomorrow at: asks-date 7
say.tomorrow morn: next-step 6
say.tone: roi 7, complaint 8
say.tonight: humility 3, answer 6, complaint -5, offers-material 24, next-step 20, thanks 9, asks-meaning 10
say.tonight @: humility 6
say.tonight _ you: humility -4
say.tonight and: humility -5, asks-date 7
say.tonight with: humility 5, credit 7
say.tonne: data 4
say.too: data 3, humility 13, arrogance -7, entitlement -5, undermining 7, split -9, concedes -6, competing-offer -9, credit 18, asks-fact -7, others-got -9, feels -9
say.too _ #: data -3, humility 4
say.too _ 'd: data 4
say.too _ 's: humility -4
say.too _ and: data -6, roi -4, answer -5
say.too _ for: humility -5, undermining 5, refuses 6
say.too _ i: roi 6, humility 4, asks-deed -8
say.too _ not: roi -3
say.too _ the: data -4, humility -3
say.too _ then: roi -3
say.too _ they: humility 4
say.too _ to: data 3, humility -3, concession 6
say.too and: data 2, roi 3, credit -10
say.too ear: answer -6, complaint 3
say.too high: humility 3
say.too if: humility 5, credit 9
say.too in: roi -3, answer -3
say.too late: humility 5
say.too many: humility 5, complaint 5
say.too much: data -7, roi -10, complaint -9, undermining 11, concession 7, concedes 5
say.too soon: undermining -6
say.took: data 7, roi 3, undermining 7
say.took #: data 5, roi -4, humility -6, entitlement 5, complaint 7, asks-date -6, asks-deed 8
say.took _ #: answer -3
say.took _ for: roi -4, humility -4, answer -4, complaint 5
say.took _ of: humility 3
say.took _ off: data 3
say.took _ out: roi 5, answer 5
say.took _ to: roi 4
say.took it: roi 6, humility 6, complaint -6, acknowledged 9
say.took me: answer -5
say.took off: humility -4
say.took out: humility 8
say.took the: complaint 7
say.took us: roi 4
say.tool: answer 6, other-form 7, asks-process 10
say.tool and: data -4
say.top: humility 3, complaint -3, offers-material 10
say.top _ the: roi -4
say.top of: humility -6
say.topic: concession 7
say.total: data -3, roi -4, humility 4, answer 4, complaint -7, asks-fact 9
say.touch: data -3, humility 3, arrogance 6
say.touch it: roi 4, humility -4
say.tough: data 3, humility 3, concedes 8
say.toulouse: roi 4
say.tow: roi 3
say.toward: humility -2
say.tower: roi -4
say.town: complaint 5, competing-offer 8
say.town hall: complaint 6
say.trac: humility -3
say.tracker: roi -3, humility 4
say.tractor: data -3
say.trad: roi 5
say.trader: answer 4
say.traffic: data -3, roi -3
say.trailer: data -5, roi -4, humility 6
say.train: data -7, roi -8, humility 5, arrogance -7, entitlement 6, other-pot 13, pays-from-gain -8, other-form 18, asks-process -11, refuses 6
say.train #: roi -4
say.train _ #: humility -2
say.train _ i: roi -4
say.train budget: roi -5
say.train in: later-payment 10, other-form 7
say.train on: humility 2
say.train the: data 4, ultimatum 5
say.trainer: humility 7
say.tram: roi -8, humility -4, answer -3, complaint 4
say.transaction: roi -4, answer -3
say.transfer: data -5
say.transformation: answer -7, stuffing 7
say.transformational: answer -6, stuffing 12
say.translation: data 5, humility 5
say.transparent: humility -5, answer -4, ultimatum 7
say.transport: entitlement 7
say.travel: data -3, other-pot 8, asks-deed -6
say.tray: data 3
say.treat: answer -4, complaint -7, concession 9, offers-check -7
say.treat _ as: humility -2
say.treat it: roi 3
say.tri: humility -6, arrogance 7, concession 11, concedes 8, asks-deed 5
say.tri to: data -4, humility -7
say.trial: roi 5
say.trigger: sets-bar 11, acknowledged 6
say.trip: answer 3, asks-backing 6
say.trip #: roi -3
say.trip to: humility 3
say.troubl: answer -5
say.trouble: answer -3, concession 9
say.trouser: complaint 5
say.truck: entitlement 12, asks-deed -9
say.truck and: data 3, humility -2
say.true: answer 4, arrogance -6, other-form 7, acknowledged 19, credit 6
say.true _ i: roi 3
say.true and: humility -3
say.trust: roi -3, humility 2, offers-material -6
say.trust the: humility 5
say.trust you: roi -4, asks-deed 10
say.truste: humility 3
say.truth: roi -3, humility -5
say.try: ultimatum 6, acknowledged 5
say.try to: humility -4, complaint 5
say.tub: data 5
say.tube: data 6, roi 2, humility -4
say.tuesday: answer -6, ultimatum 12, asks-date 12, next-step 9, competing-offer 8
say.tuesday _ the: humility -3
say.tuesday and: humility 2, answer -4
say.tun: answer -6
say.tunnel: data 4
say.turbine: roi 6
say.turn: data 3, humility -3, answer -5, ultimatum 8, entitlement 11, other-form -7, concedes -6, competing-offer 13, others-got 8
say.turn _ #: data 5, roi 4, humility 4
say.turn _ i: data 4
say.turn _ in: arrogance 4
say.turn _ off: humility -4
say.turn and: data 3
say.turn down: roi -3
say.turn into: ultimatum 9
say.turn it: answer -5
say.turn off: humility 4
say.turn on: answer -4
say.turn up: entitlement 4, complaint 4
say.typ: humility 2, arrogance 7, complaint -7
say.type: data -4, humility -4, complaint -5, undermining 6
say.u: answer 7, asks-backing 9
say.ugly: humility 7
say.uh: data 3
say.um: data 5, humility -8, answer 5, complaint -5, undermining 7, concession 5
say.umbrella: complaint 11
say.under: data -3, roi 3, answer 4, arrogance -7, ultimatum -7, entitlement 8, complaint -6, jargon 6, concession -6, asks-criteria -10, asks-backing 8, offers-check 11, sets-bar 18, accepts -8, acknowledged 11, refuses -11
say.under #: data -9, roi 4, humility 4, answer 8, ultimatum -10, complaint -7, concession -7, asks-date 14, sets-bar 29, in-writing -5, next-step -9
say.under _ #: data -3, roi -6, offers-check 8
say.under _ and: data -3, answer -4
say.under _ at: humility -3
say.under _ by: humility 3
say.under _ door: humility 3
say.under _ for: roi -3
say.under _ i: data -4
say.under _ in: data -8, asks-leave 10
say.under _ of: data 6, roi 11, humility -7
say.under _ the: data 3
say.under _ then: data 5, roi 4
say.under _ till: humility 3, asks-date -7
say.under _ until: data -3
say.under _ with: roi -3
say.under a: humility -3
say.under it: data -4, humility 6, next-step 6
say.under the: roi -4, humility -7, answer -3, ultimatum 7
say.underpaid: entitlement 8
say.understand: roi -2, complaint -5, jargon 8, asks-process -6, offers-check -10, next-step -11, accepts -7, asks-fact -11
say.understand _ i: data 3
say.understand _ the: roi -4, humility 3
say.understand a: roi 4
say.understand and: humility -2
say.understand it: acknowledged -6
say.understand that: humility 4
say.understand the: acknowledged -9
say.understand what: humility -3, arrogance 7
say.understand you: humility -4
say.understood: data -4, humility 5, answer -5, arrogance 4, asks-process 11, asks-fact 9
say.understood _ i: humility 4
say.unfortunate: roi 3
say.union: roi -3, humility 3, other-pot 7
say.unit: data 4, roi 4, answer 3, other-pot 8
say.university: data -5, roi -3, humility 3
say.unles: humility -6, ultimatum 9, acknowledged -8, asks-deed -7
say.unles you: answer -3
say.unlike: humility -4, arrogance 12, complaint 5
say.unlock: complaint -9, stuffing 9
say.unpaid: humility 3, answer 4
say.unspent: humility -5
say.until: answer -5, ultimatum 13, entitlement -8, split -10, asks-backing -7, sets-bar -6, competing-offer 14, acknowledged 4, corrects 9
say.until #: data -7, humility -4
say.until _ #: data 4, humility -5, asks-date -5, competing-offer 8
say.until _ and: data -3, roi 4
say.until _ i: humility -3
say.until _ of: data 5
say.until december: roi 4, humility -2
say.until end: data 5
say.until friday: humility -5
say.until it: humility 4
say.until january: roi 4
say.until march: data 4
say.until now: ultimatum 4
say.until the: humility 5, answer -4, later-payment 12, competing-offer 7
say.until there: humility 4
say.until they: humility 5
say.until today: humility -4, complaint 5
say.until wednesday: humility -4
say.until when: answer 6, asks-date 13, asks-meaning -6, asks-fact 14
say.unus: data 3
say.up: roi -3, complaint 3, undermining 4, other-pot 7, in-writing -7, feels 11
say.up #: data 9, credit 6
say.up _ #: roi -3, pays-from-gain -10, credit 8
say.up _ a: data 4, roi 3
say.up _ i: humility 2
say.up _ it: data 3, roi 4
say.up _ night: data -7
say.up _ point: data 4, roi 3
say.up _ that: humility 3, answer 3
say.up _ the: roi 6, humility -5, acknowledged 6, asks-meaning 7
say.up _ you: roi -4
say.up a: data 2
say.up again: entitlement 7, concedes 6
say.up and: data -6, roi -4, undermining 5, concession -6, next-step -5
say.up at: data 4, roi 3
say.up because: humility -4
say.up by: roi -4
say.up for: asks-backing 7
say.up in: data 4, humility 1, answer 4
say.up on: offers-material -7
say.up since: roi -3, humility 3
say.up the: data 3, humility -3, answer -5, ultimatum 7, complaint 6, undermining 6, placeholder 5, other-pot -10, offers-material 7, competing-offer 14
say.up there: data -4, answer -4
say.up to: data -8, roi -5, ultimatum 8, other-pot 9
say.up what: humility 3
say.up when: humility 5
say.up your: humility -3
say.update: data -5, answer 3, next-step 6
say.upgrade: humility -4
say.uplift: roi 6
say.upstair: roi -3, answer -6, complaint 7, next-step 7, acknowledged 7
say.uptime: data 3, complaint 7, offers-check -7
say.urgent: data -4, roi -3, humility 4
say.us: data -4, answer -2, arrogance -4, entitlement -4, jargon -7, other-pot 6, asks-backing -10, asks-date -5, in-writing -5, next-step 7, credit 11, asks-leave 11, refuses -6
say.us #: data 4, roi -2, entitlement -6
say.us _ #: data -5, roi -4, answer -5
say.us _ a: roi -4
say.us _ and: roi -6
say.us _ at: roi -3, humility 3
say.us _ for: data 4, answer 5
say.us _ in: humility 2
say.us _ it: roi 5
say.us _ of: humility -4, answer 4
say.us _ so: humility -4
say.us _ the: roi -3, humility 6, answer -7, arrogance 8
say.us _ then: humility -4
say.us _ they: roi 5
say.us _ to: data 3
say.us a: humility -10, other-pot 10
say.us about: roi -5, humility -5
say.us and: entitlement 7, complaint 10
say.us are: ultimatum 7
say.us at: data 4
say.us because: data 3
say.us both: concession 6
say.us by: data -3, answer -4
say.us for: humility -6
say.us i: data 4, humility 7
say.us in: roi 6, answer -3
say.us is: roi 5
say.us it: roi -5, humility -4
say.us on: roi 6
say.us out: roi 5, humility -2
say.us say: roi -4
say.us so: roi 3
say.us the: answer 7
say.us to: humility -3, complaint -6, next-step 5
say.us what: humility 6
say.us who: answer -6, complaint 5
say.us with: data 5
say.use: data 4, answer 3, complaint -9, later-payment -16, offers-material 5
say.use #: humility -2
say.use a: roi 3
say.use it: data 4
say.use the: undermining 5
say.used: data 4, roi 4, humility -4, answer 4, arrogance -8, other-pot 22, pays-from-gain 16
say.used #: data 4, pays-from-gain 9
say.used _ be: data 10, roi 4
say.used _ say: answer -4
say.used _ take: data 4, humility -3
say.used for: roi -3, humility 4, other-pot 11
say.used to: data 10, roi 5, humility -5, arrogance -4, complaint -8, acknowledged -7
say.useful: data -3, roi -4
say.useful to: data -3
say.user: humility 2
say.uses: data 8, roi 3, answer 4
say.uses it: data 3, roi 3, humility 2
say.using: data 3
say.usual: data 4, roi -3, asks-process 7, asks-criteria 5
say.ute: humility 4, answer 5, complaint -5
say.utrecht: humility -2, competing-offer 11
say.vacation: roi -4, humility -5, answer -5
say.validation: roi -5
say.valley: data 5, roi 8
say.valu: answer -4, complaint 6
say.value: data -7, roi -8, answer -4, stuffing 19, offers-check -6
say.value chain: answer -4
say.value your: humility 4
say.valve: arrogance 4
say.van: data 6, roi 4, answer -5, ultimatum 6, complaint 5
say.van and: data 3
say.vendor: data -6, roi -6, other-form 6, next-step 6
say.vendor 's: roi -4, humility 3
say.vendor _ #: humility -5, answer -5
say.verifi: humility 5
say.version: data -5, humility 6, answer 4, complaint -5, offers-check -10, asks-date -6, credit -5
say.version #: data -6, answer -3
say.vertical: stuffing 7
say.very: roi -3, answer -2, complaint 15, offers-check -11, asks-date -14, accepts 11
say.very _ of: humility -3
say.very good: data -6, roi 2, competing-offer 10
say.very well: roi -3, humility 5
say.vest: humility 7, answer 3, acknowledged 6
say.vet: roi 3
say.via: answer 6
say.vib: humility -3, answer 4
say.vibration: data 3, jargon 10
say.video: humility 4, complaint -4
say.vienna: complaint -5, other-form 7
say.view: humility 4, answer -2, complaint 13, concession -6
say.viewer: roi 4, humility -4
say.village: data -3, humility 5
say.vision: roi -3, complaint 5
say.visit: data 8, roi 5, other-form -8, offers-material 9, offers-check 8, asks-deed -7
say.visit _ #: humility -3
say.visitor: answer -3
say.voice: humility 7, complaint -6, next-step 12, asks-deed 7
say.volume: roi -5
say.volunteer: data 3, roi 8, credit -8
say.vote: humility 11, acknowledged 12
say.vote for: humility 3
say.voucher: humility 4, answer 4
say.vp: humility -4, answer -4, complaint 4
say.vpn: roi 4, complaint 7
say.vulgar: humility -3, undermining 7
say.w: roi 3, humility 4, asks-deed 8
say.w o: humility 6
say.w the: data 3
say.wait: data 2, roi 3, entitlement 5, concession 11, later-payment 18, other-form -14, offers-check -9, asks-date 6, next-step -6, accepts -8, competing-offer 6, asks-meaning 9
say.wait #: data 6, roi 6, humility -4, refuses 5
say.wait _ #: roi -4, asks-deed 7
say.wait _ a: data 2, complaint -7
say.wait _ for: data 5, credit 9
say.wait _ i: humility -6
say.wait _ it: humility -4, arrogance 5
say.wait _ january: roi 3
say.wait _ that: acknowledged 8
say.wait _ the: data -8, answer -7, ultimatum 5, complaint 5, later-payment 20, asks-fact 9
say.wait _ you: data 4, roi 4
say.wait and: data -6, humility -3, answer 4, ultimatum 8
say.wait at: data -4
say.wait for: answer -9, arrogance 8, concession 9, concedes 15
say.wait i: humility 4, answer 4, later-payment 8, concedes -7
say.wait if: data 3, humility -3, acknowledged -6
say.wait is: roi 7, humility -2
say.wait list: humility 4
say.wait on: roi -7, offers-material 7
say.wait the: humility -4
say.wait till: asks-date -11
say.wait to: humility -3
say.wait until: data 5, humility 8, asks-date 8
say.wait with: roi 4
say.wake: humility 3
say.walk: asks-backing 5, asks-date 8, asks-fact 9
say.walk _ it: complaint 6
say.wall: complaint 8
say.want: ultimatum 2, other-form 8, asks-backing -8, offers-check 8, sets-bar -7, competing-offer 3, asks-meaning 9, asks-leave 8, asks-deed -8, corrects 12, insists -12, said-before 5, refuses -7
say.want #: humility -3, complaint -4, acknowledged -6
say.want @: data 7, roi 7
say.want _ ask: data -5
say.want _ be: data -4, answer 5, arrogance 7, undermining -3
say.want _ bonu: data 4, roi 7, entitlement -4
say.want _ for: roi -4, humility -3, ultimatum 10
say.want _ from: roi 5
say.want _ go: roi -2, humility -3, answer -2, entitlement 5, complaint 5
say.want _ have: data 4
say.want _ hear: roi 5, humility -3, complaint 5
say.want _ i: roi -3, complaint 6
say.want _ in: roi 6
say.want _ know: data 6, answer 4, complaint 8, asks-fact -7
say.want _ look: roi -3
say.want _ number: roi 3
say.want _ of: data 6, roi 6, humility -3
say.want _ on: data 3, humility -4, answer -3
say.want _ say: data 6, answer -4
say.want _ see: asks-criteria 11, asks-meaning -9, asks-deed -6, refuses 7
say.want _ take: humility 10, asks-date 4
say.want _ talk: data 7, roi 5, complaint -6
say.want _ that: roi -4
say.want _ to: data -3, ultimatum 9, undermining -5
say.want _ you: humility -3
say.want a: complaint 3, other-form 9, asks-process 9, refuses 6
say.want and: humility -4, answer -4
say.want it: humility 6, answer 3, concession -7, later-payment -8, other-form -11, asks-process 9, asks-date 8, in-writing 7, next-step 8, asks-fact 12
say.want me: ultimatum 16, competing-offer 11, asks-leave 10
say.want somebody: roi 3, humility 3
say.want someone: data -3
say.want that: data -4, roi -4, undermining 7, acknowledged -6, credit 7
say.want the: data -2, roi -5, answer -3, other-form 8, asks-criteria -9, offers-check -9, next-step 4
say.want them: humility -4
say.want this: humility -3
say.want to: data 2, humility 4, entitlement 9, other-form -9, asks-criteria 11, asks-backing -8, asks-meaning -7, asks-fact -8, insists -9, feels 7
say.want you: answer -4, acknowledged 9
say.want your: roi 4
say.war: answer -4
say.ward: data -5, asks-date -9
say.ward _ the: humility 4
say.warehous: roi -3
say.warehouse: data -4, complaint 6
say.warn: humility 9
say.warranty: humility 4
say.was: roi -3, humility 3, answer -2, ultimatum -12, complaint 3, undermining 9, jargon -8, other-form -6, asks-process -6, asks-backing -10, offers-material -7, asks-date -13, accepts -11, concedes 6, competing-offer -12, others-got 6, corrects 7
say.was #: data 14, roi 5, humility -9, answer 7, ultimatum -6, complaint -9, pays-from-gain 8, offers-material -7, offers-check 2
say.was @: roi -2, humility 5, answer 4, undermining 7
say.was _ #: data 1, arrogance 9, pays-from-gain 6, credit 7, asks-fact 11
say.was _ 's: humility 6
say.was _ @: complaint 4
say.was _ a: data 7, roi 3, humility -7, complaint 5, undermining -8, concession 5, concedes 13, asks-fact 8
say.was _ about: roi 3
say.was _ after: humility 3
say.was _ and: data -5
say.was _ ask: humility 3, answer 2
say.was _ at: roi 4, humility -3
say.was _ because: roi 3, humility -3
say.was _ before: data 3, roi 6, humility -6
say.was _ by: answer -3
say.was _ call: roi -6
say.was _ ear: humility -3
say.was _ enough: data -4
say.was _ every: humility -3
say.was _ for: roi -4, humility -8, complaint 10, undermining -8, feels -8
say.was _ from: humility 3
say.was _ good: answer 2
say.was _ he: humility 3, complaint 4
say.was _ i: roi 4, humility 6, undermining 4, acknowledged 8
say.was _ idea: data -3, roi -4
say.was _ in: data -2, asks-process 5, refuses 10
say.was _ it: data -10, roi -8
say.was _ last: humility -4, answer -5
say.was _ like: humility 4
say.was _ me: humility 3
say.was _ most: roi 4
say.was _ my: humility -4, complaint 6
say.was _ night: roi 2, humility -3
say.was _ of: data 5, arrogance 5, complaint -5
say.was _ on: data 5, humility -2, acknowledged 13
say.was _ only: humility -4
say.was _ over: data 3
say.was _ since: roi -4
say.was _ so: humility 7
say.was _ than: humility -3, accepts 9
say.was _ that: complaint -7
say.was _ the: roi 5, humility 2, answer -6, arrogance 8, sets-bar 3, acknowledged 6
say.was _ then: humility 3, complaint 7
say.was _ there: data 8, roi 6, complaint -5
say.was _ this: humility 2, complaint -9
say.was _ to: data -4, roi 4, humility -3, offers-check 4, acknowledged -8
say.was _ what: data 3, roi 3
say.was _ when: complaint 9
say.was _ who: humility 4
say.was _ with: acknowledged 9
say.was _ without: data 4
say.was _ work: roi 4, humility -3, answer 3
say.was _ you: humility -4, complaint 10
say.was a: roi -4, humility -7, answer -4, complaint -4, undermining 7, asks-date 4, asks-fact -8, said-before 7, refuses -5
say.was about: data 6, answer -3, concession 6
say.was against: humility 3
say.was agre: humility -3
say.was all: arrogance 6
say.was also: complaint 3
say.was an: humility 5
say.was and: data 4, arrogance 3
say.was approv: roi 5
say.was ask: data -3, humility -2, complaint 5
say.was budget: roi 4
say.was complet: roi 4
say.was cost: data 4
say.was done: data -4, roi -5, humility -5
say.was down: humility -4
say.was for: complaint 7, refuses 9
say.was given: roi -3, answer 5
say.was good: humility 4
say.was hard: humility 2
say.was her: answer -3
say.was here: complaint -6
say.was i: roi 3
say.was in: data -7, answer -5, sets-bar 5, asks-deed 9
say.was it: answer -4, complaint 6, acknowledged 10, asks-meaning 11, asks-fact -16
say.was just: roi -4, answer -4
say.was kind: roi 5, humility 3
say.was like: roi -4
say.was me: data -3, roi -3, answer -4, arrogance 11, credit 7
say.was mine: humility 3
say.was miss: humility 4, answer 3, asks-criteria 8
say.was most: undermining 7, credit 11
say.was my: data -5, humility 5
say.was never: data 4
say.was not: data -3, roi 2, humility -6, answer 5, arrogance -7, entitlement 4, complaint 4, other-pot 9, asks-date 9, credit 4, others-got 8, corrects 4
say.was on: roi -6, humility -3, asks-deed 13
say.was only: concedes 10
say.was paid: entitlement 6
say.was plann: data 2, roi 3
say.was promis: roi 3, answer 4
say.was right: humility 6, credit 10
say.was runn: arrogance 6
say.was short: humility 7
say.was still: complaint -4
say.was that: humility -3, answer -4, undermining 5
say.was the: humility 5, answer 2, offers-check 7
say.was their: data -3, humility 3
say.was there: data -5, complaint 5, asks-fact 5
say.was think: humility 6, pays-from-gain 7
say.was to: data -3, arrogance 7, complaint 7
say.was told: roi 2
say.was too: data 4, roi 3
say.was under: roi 3, humility -4
say.was up: humility -3
say.was wait: data -5
say.was worth: humility -4
say.was wrong: data -4, roi -5, humility 5, arrogance 3
say.waste: roi 6
say.watch: data -4, humility 7, answer 5, arrogance 11, ultimatum 5, complaint -6, concession -6, acknowledged 7
say.watch it: humility 6
say.water: roi 2, humility 7, complaint 6, concession 4, acknowledged 8
say.wav: humility -3
say.wave: roi 3, humility -4
say.way: roi 4, humility 7, asks-verdict 14, feels -7
say.way #: roi -4
say.way _ i: data 4, roi 3
say.way and: roi -3
say.way i: roi 2, offers-check 6
say.way of: humility 3, complaint 6
say.way to: complaint 5
say.ways: data -3, roi -5, humility 4
say.we: data -3, arrogance -9, ultimatum -5, pays-from-gain 5, asks-criteria -9, asks-date 6, competing-offer -6, asks-money -9, asks-fact -9, asks-leave -8, insists 6
say.we 'd: humility 6, answer -6, complaint 6
say.we 'll: data -5, roi -3, humility 4, answer -2, concession 7, next-step -6, concedes 14
say.we 're: data 4, roi -6, answer -4, complaint 7, asks-date -10, insists 6
say.we 've: data 3, roi 4, answer -6, arrogance -7, complaint 3, later-payment -11, asks-deed -7
say.we @: data -3, roi -4, humility -5, answer 4, offers-material -8
say.we _ #: data 11, roi 3, humility -4, answer 4, arrogance -9, entitlement -8, complaint -12, concession 8, asks-process -10, offers-check 8, asks-date -6, in-writing -8, asks-deed 5
say.we _ a: data 5, humility -5, concession -6, accepts 9
say.we _ about: humility -6, asks-deed 10
say.we _ again: humility 5, next-step 7
say.we _ all: data -2
say.we _ already: humility -6
say.we _ an: data -3, acknowledged 7
say.we _ and: data -4
say.we _ at: data 7, roi -5, answer 5, complaint -7, sets-bar 8, next-step -5, accepts 7, refuses 8
say.we _ away: roi 6, humility -3
say.we _ back: data 5, roi 2
say.we _ be: answer -5
say.we _ before: roi -4, humility 4
say.we _ by: roi -3, humility 2
say.we _ call: humility 4
say.we _ do: roi 2, humility -5
say.we _ down: data 3, answer 3
say.we _ every: roi -4
say.we _ for: data -8
say.we _ from: roi -3, humility -4
say.we _ going: complaint 5
say.we _ had: data 6
say.we _ have: data -3, roi -2, answer 4
say.we _ i: roi 3
say.we _ if: data 3, humility -3
say.we _ in: humility 4, answer -4
say.we _ it: data -6, answer 6, entitlement 5, complaint -2, other-pot -5, asks-criteria -8, asks-date 6, credit 9
say.we _ leave: humility -5, undermining 6
say.we _ longer: roi 4
say.we _ look: humility 5, asks-deed -7
say.we _ no: data 4
say.we _ none: data 2
say.we _ not: data 5, roi 6, entitlement -9, pays-from-gain 17
say.we _ now: humility -3
say.we _ off: humility 3
say.we _ on: data -7, roi -4, arrogance 10, asks-date 9, asks-verdict 8
say.we _ only: data 6, humility -5
say.we _ our: humility -2
say.we _ out: data 4, roi 4, humility 4
say.we _ see: roi -4, humility -6, answer -5, ultimatum 10, concession 5
say.we _ spent: roi 3
say.we _ still: humility -5, arrogance 5
say.we _ take: roi 4
say.we _ talk: answer -3
say.we _ that: data -5, humility -5, later-payment 4, acknowledged -6, corrects 6
say.we _ the: answer -7, complaint 12, undermining 10, split -10, asks-verdict -8, feels 6
say.we _ them: humility 2, credit 10
say.we _ this: roi 4
say.we _ to: data -7, roi -6, humility 2, complaint 5, next-step -4, asks-deed -7
say.we _ together: humility 5
say.we _ under: roi -4
say.we _ use: roi 4
say.we _ used: data 3, roi 4
say.we _ wait: data 4
say.we _ was: data 3
say.we _ what: roi -4, humility -3
say.we _ with: humility -2
say.we _ write: roi -4, in-writing 7
say.we _ you: humility 5
say.we agree: data 2, roi -4, acknowledged -5
say.we also: roi -4
say.we are: roi -6, humility 5, asks-date 6
say.we ask: roi -6, humility 3, acknowledged 9, credit 7
say.we avoid: data -5, roi 3
say.we both: data -3, roi -5, asks-fact 10
say.we bought: roi 3
say.we brought: data 3
say.we call: data -4, roi -5
say.we came: humility -3
say.we can: data -9, answer 3, complaint 5
say.we cancell: roi -4
say.we caught: data -4, roi -5
say.we check: humility 6
say.we could: humility 3, answer -5, split 7, acknowledged -8
say.we decide: humility 3, offers-check 6, asks-date 9
say.we did: data 7, answer 3, arrogance -6, undermining 6, other-pot -6, asks-date -9, asks-deed 6
say.we do: roi 3, humility 4, arrogance -5, complaint 4, concession -5, pays-from-gain 4, split 12, other-form 5, accepts 7, asks-deed -8
say.we dropp: data 4, roi 3, entitlement 6
say.we fix: answer -4
say.we found: humility -2
say.we gave: roi 4
say.we get: answer -3, insists 7
say.we give: roi 3
say.we go: data -5, roi -3, humility 5, asks-deed 6
say.we got: data 6, roi 8, asks-fact -9
say.we had: humility -6, answer -4
say.we have: other-form 10
say.we hold: data 3
say.we just: complaint -7
say.we kept: data 3, roi 4, humility 3, acknowledged 8
say.we know: acknowledged -5
say.we leave: undermining -6, asks-deed 7
say.we let: undermining 7
say.we look: data -5, roi -4, answer 5, asks-date 7, accepts 6
say.we lose: roi -2
say.we lost: humility 5
say.we made: data -4, roi -3, humility -2
say.we make: data 4, humility -3, complaint 8
say.we meet: next-step -6
say.we mov: data -5, humility -3, answer -7
say.we need: data 3, complaint 8, said-before 6
say.we never: roi 8, other-pot 7
say.we no: roi 4
say.we not: humility -3
say.we now: roi 2, humility -4
say.we only: data 4
say.we open: data -3, roi 4
say.we paid: data 4, roi 3, ultimatum 7, later-payment -10
say.we pass: data 2, roi 5
say.we pay: roi 4
say.we put: asks-deed -2
say.we return: humility 5
say.we rewrote: humility -4
say.we sat: data 5, roi 4
say.we sav: roi -3
say.we save: data 4, roi 5, asks-money -6
say.we say: asks-deed -14
say.we see: concession 4
say.we sell: data -5
say.we send: humility -4, arrogance 6
say.we sent: data 3, roi 3
say.we shipp: humility -4, arrogance 7
say.we sign: roi -4
say.we speak: roi -4
say.we start: humility -4
say.we stay: data -3, answer -4
say.we stopp: data 3
say.we switch: data 3, humility 4
say.we take: data -5, humility -7
say.we talk: offers-material 4, asks-date 17, sets-bar 11, next-step 7
say.we test: data 4, roi -3
say.we took: humility 4, other-form -5
say.we turn: humility 5
say.we use: data -4
say.we used: answer 4
say.we wait: concession 6
say.we was: roi 3, humility -3
say.we went: data 4, humility -5
say.we were: humility -9, refuses 3
say.we won: data 4, roi 3
say.we would: humility -2
say.we write: data -4, roi -9, humility 7, asks-date -2, sets-bar 12, in-writing 20, asks-deed 7
say.weak: data -5, humility 9
say.weather: roi 4, humility 4, complaint 6
say.web: humility -4
say.website: humility 4, other-form 7
say.wedd: humility 3, answer 5
say.wednesday: humility -3, answer 6, offers-material 11, asks-date 11, next-step 19
say.wednesday _ #: roi -3
say.wee: complaint 7
say.weed: roi -3
say.week: data 3, humility 6, answer 5, complaint -9, undermining -8, other-pot -7, split -10, asks-date 15, acknowledged 8, said-before -10, asks-verdict 11, refuses -5
say.week #: roi -7, humility 6, arrogance 5, asks-date 8
say.week _ #: data -3, humility -5, credit 7
say.week _ april: asks-date -6
say.week _ i: humility 3
say.week _ january: data 3
say.week _ next: roi -3
say.week _ the: answer 5
say.week after: asks-date 9
say.week and: humility 7, asks-date -9, accepts 6
say.week before: data 3, humility -4
say.week of: data -5, roi -6, humility 3, answer 3
say.week off: humility 4
say.week so: roi 6, humility 6, offers-material 6
say.week the: data -2
say.weekend: data -4, arrogance 3, ultimatum 14, entitlement -11, complaint 7, concession -5, other-form 12, next-step -8, concedes -10, acknowledged -4, asks-deed -12
say.weekend #: data 3
say.weekend _ #: roi 4
say.weekend of: roi 4
say.weekend since: humility 6
say.weigh: roi -4, humility 6, complaint -5
say.weight: answer 5, asks-criteria 8
say.weird: data 4, roi 4
say.welcome: data 4, answer 8
say.weld: data 3, roi -6, answer -5, concession 8
say.well: data -5, answer -2, complaint 3, undermining 3, concession 8, other-pot -7, split 11, asks-backing -10, offers-material -5, asks-date -6, sets-bar -5, concedes 5, asks-money 13, asks-verdict 3, refuses -6
say.well #: data -3, roi 4, offers-check 9
say.well @: data -4, humility -3
say.well _ #: roi 4
say.well _ 's: data -6, roi -2, humility -4, complaint 9, concession -5
say.well _ bonu: humility 3
say.well _ i: data -3, humility 4
say.well _ that: data -4, humility 3
say.well _ was: data 4
say.well _ you: humility -4, complaint 6
say.well a: humility 3
say.well as: humility -3, answer -3
say.well be: humility 5
say.well i: feels 9
say.well is: data -3
say.well it: data -3, humility -5, refuses 6
say.well my: feels 7
say.well thank: humility -5
say.well that: data -3, humility 4, complaint 9
say.well the: roi 6, answer 7
say.went: data 4, pays-from-gain -9, split -7, asks-process -13, offers-check 1, sets-bar -10, asks-deed -11, unknown -7, corrects -5
say.went #: data 16, arrogance 13, asks-deed -9
say.went _ #: humility -2, complaint 9
say.went _ after: data -5
say.went _ and: undermining 5
say.went _ by: humility -3
say.went _ i: answer -4
say.went _ in: roi 3
say.went _ on: roi -3, arrogance 11
say.went _ the: data 6, roi 3, concession 10, credit -7
say.went _ to: data -3, roi -4, humility 6
say.went _ with: data 5, humility -4
say.went down: answer -3
say.went from: data 10, roi -7
say.went home: roi 5
say.went in: data 3
say.went live: humility -4
say.went on: data -4
say.went out: roi 3
say.went to: data -3, humility 4, arrogance -2
say.went up: data -5, entitlement 7, offers-material 8
say.went well: data -4
say.were: data 8, humility 4, answer 4, arrogance 5, ultimatum -6, entitlement -10, undermining -7, concession -5, offers-check 1, next-step -8, concedes -8, acknowledged 6, credit 6, refuses 2
say.were #: data 9, roi 9, humility -10, asks-date 5
say.were _ #: complaint -5
say.were _ a: humility -3, answer 4
say.were _ and: data 3, arrogance -5, undermining 14
say.were _ because: roi -3, humility 3
say.were _ first: roi -3
say.were _ for: roi -4
say.were _ in: humility 4, credit -6
say.were _ now: humility -4
say.were _ of: data -4, roi -7, arrogance 5
say.were _ on: data 6, roi 3, humility -7
say.were _ one: humility 5
say.were _ people: data -4
say.were _ so: humility -3
say.were _ that: humility 5
say.were _ the: data -8, humility 3
say.were _ to: roi 9
say.were _ with: humility -5
say.were a: roi 3, humility -4
say.were about: roi 5
say.were already: roi 3
say.were at: humility 3
say.were call: humility 2
say.were cost: roi 4
say.were los: data 4
say.were not: answer 4, offers-check 5
say.were on: roi -5
say.were out: data -3
say.were paid: data -4, entitlement 4
say.were right: humility 7
say.were still: arrogance 9
say.were the: data 3, humility 11, answer 4, asks-fact 12
say.west: answer 3
say.wet: data 4, humility -2
say.what: arrogance 6, ultimatum 3, entitlement 5, complaint -6, pays-from-gain 8, asks-process -6, asks-criteria 24, offers-material -5, in-writing 4, credit -7, asks-meaning 19, asks-money -10, asks-fact -12, asks-leave -5, unknown 12
say.what #: humility -5, refuses 7
say.what 's: data 6, asks-process 6, asks-date 9, in-writing -7, acknowledged 6, asks-deed 7, feels -5
say.what @: data -4, humility -5, arrogance 15
say.what _ #: data 3, humility -2, answer -4
say.what _ 'd: data 4, roi -3, humility 2, answer 4, arrogance -5, complaint 6, credit 6
say.what _ 'll: answer -4
say.what _ 'm: roi 3, humility -4, complaint -6, offers-check 5
say.what _ 're: roi -4, humility -7, arrogance 6
say.what _ 's: data -3, roi -4, humility -4, complaint 5
say.what _ 've: humility 3, answer -2, arrogance 6, complaint -5
say.what _ @: data -3, humility -3, corrects 5
say.what _ a: roi 4, humility 3, asks-criteria 9
say.what _ and: asks-fact 16
say.what _ are: roi -3
say.what _ ask: roi 9, complaint -6, pays-from-gain 11, acknowledged -10
say.what _ back: roi 4
say.what _ be: next-step -5
say.what _ bring: answer -3
say.what _ brought: data 3, roi 5
say.what _ came: humility 3
say.what _ can: data 4, humility 4
say.what _ chang: humility 3
say.what _ cost: data -3
say.what _ could: humility -3
say.what _ did: arrogance -5, undermining 7, concession 5
say.what _ do: humility -6, complaint 7, offers-check -8, asks-fact 8
say.what _ does: humility -5
say.what _ earn: roi -4, humility -4
say.what _ find: humility 6
say.what _ fix: roi 3
say.what _ gave: humility -3
say.what _ got: humility -4, arrogance 5
say.what _ had: humility -5
say.what _ have: asks-criteria 10
say.what _ he: asks-fact 7
say.what _ hr: humility 4, asks-criteria -6
say.what _ i: answer -7, undermining 8, asks-criteria -6, asks-meaning 6, asks-fact -12, corrects 10
say.what _ in: data -4, humility -3, asks-process -5
say.what _ is: roi -7, humility -7, answer 3, complaint 11, asks-date 12, asks-fact 8
say.what _ left: humility 7
say.what _ look: ultimatum 5
say.what _ make: roi -3
say.what _ me: humility -3
say.what _ mean: data 3
say.what _ miss: humility -4, asks-criteria 7, asks-deed 13
say.what _ model: humility 4
say.what _ new: roi 4
say.what _ not: roi -3, humility 7, answer 3, other-form 5
say.what _ of: data 3, roi 4, asks-date -12, asks-meaning 9, refuses 8
say.what _ offer: roi -4
say.what _ out: roi -3
say.what _ pay: later-payment 7
say.what _ sav: roi 5, humility 4
say.what _ save: data 4
say.what _ say: data -4
say.what _ that: data -3, roi -3
say.what _ the: data 4, roi 4, complaint -5, other-form -10, asks-process 11, asks-criteria 5, asks-date 4, credit 11, asks-fact 6, asks-verdict 10
say.what _ they: humility 5
say.what _ think: humility 4
say.what _ to: humility 5, answer 3
say.what _ told: roi -4, humility -5, complaint 6
say.what _ usual: humility 7, asks-fact 12
say.what _ was: humility -6, answer 6
say.what _ we: data 3, roi 4
say.what _ were: answer 3
say.what _ with: accepts 11
say.what _ would: data 3, humility 6, answer 5, asks-criteria 12
say.what _ wrong: data -3, humility -5
say.what _ you: roi 3, answer -4, arrogance -4, ultimatum 13, complaint 9, asks-date -6, next-step -10, competing-offer 6, asks-fact -10, asks-deed -15, refuses 8
say.what _ your: humility -2, entitlement 4
say.what a: data -5, roi 5, humility -1, asks-date -14
say.what about: humility 6, answer 4, other-form 9, asks-meaning -12, asks-verdict 15
say.what are: humility -3, asks-meaning 9
say.what came: data 4, humility -3
say.what can: humility 3, ultimatum 7, concession 5, later-payment 9, asks-date -7, competing-offer 9
say.what chang: humility -2
say.what com: roi 6
say.what could: answer -3
say.what date: humility 4
say.what did: entitlement 6, asks-criteria -14, asks-fact 9
say.what do: answer -5, asks-process -7, asks-backing 6, accepts 7, acknowledged -7, asks-fact -11
say.what does: humility 4, answer -2, asks-process -7
say.what else: data 5, offers-material -7
say.what form: humility 4
say.what happen: data -4, humility 3, answer 3, ultimatum 6, asks-fact 5
say.what has: roi 4, humility -5
say.what hr: humility 5, arrogance 4
say.what i: humility -6, answer -3, arrogance 6, undermining 4, concession 9, pays-from-gain 8, next-step -13, concedes 11, corrects 9, feels 5
say.what if: humility 9, asks-criteria -8, acknowledged 7
say.what is: data -6, roi -4, arrogance 11, complaint -6, undermining -6, asks-criteria -7, asks-date -8
say.what it: roi 7, humility 3, arrogance -8, ultimatum 6, pays-from-gain -7, asks-fact 7, asks-deed -3
say.what mak: roi -4
say.what more: data 5, roi 4, complaint 5
say.what must: asks-criteria 9
say.what my: data -6, ultimatum 6
say.what number: humility 3, asks-criteria 6, sets-bar 5
say.what one: data 3, humility -2
say.what other: roi -3, humility 6
say.what she: data -4
say.what should: humility -3
say.what the: data 5, roi 11, complaint -7
say.what they: roi -5, arrogance 5, entitlement 3, asks-backing 3
say.what to: answer 4
say.what was: data -6, roi -3, answer 5, offers-material 8, credit -6, feels 6
say.what we: roi 11, humility 4, answer 3, later-payment 5, offers-material 8, in-writing 11, next-step -4
say.what will: undermining 6, asks-backing -7
say.what would: humility 4, arrogance -8, entitlement -7, undermining -5, later-payment -12, asks-criteria 13, next-step -5, asks-fact -8, asks-deed -12
say.what you: offers-check 7
say.whatever: data -3, undermining 9, asks-process -7, offers-material 10, accepts -8, concedes 9, asks-deed 5
say.whatever 's: roi -3, answer -5, undermining 11, concession 8
say.whatever _ think: humility -6, answer -2, concession -6
say.whatever _ you: concession -3
say.whatever it: humility 3
say.whatever the: data -3, humility -4
say.whatever you: humility -7, concession -5
say.wheel: roi -3
say.when: roi -2, humility 2, answer 3, ultimatum -6, entitlement 6, complaint -3, undermining -5, jargon -7, other-pot -8, split 7, later-payment 11, other-form 7, asks-process -8, asks-criteria -7, offers-check -8, asks-date 22, thanks 8, asks-meaning -17, asks-money -8, asks-fact 15
say.when 's: answer 4, asks-date 5, next-step 6, acknowledged 6
say.when @: humility -6, answer -3
say.when _ #: corrects 9
say.when _ 's: data 5, humility 4, answer -6, arrogance -5, complaint 6, asks-date -12
say.when _ 've: answer 3, next-step 7
say.when _ be: humility 2
say.when _ come: humility 3
say.when _ do: ultimatum 6
say.when _ i: answer 4, asks-date 9
say.when _ is: roi -4, answer -4, complaint 8, later-payment 9, asks-date -9
say.when _ it: data -3, answer 3, asks-date 9, accepts 10, asks-fact -12
say.when _ new: humility 8, complaint 6, asks-date 7
say.when _ next: entitlement 4, asks-date 9
say.when _ say: answer -2
say.when _ start: data 3, humility -4
say.when _ that: complaint -6, asks-date -4, asks-fact 3
say.when _ the: answer 6, complaint -9, asks-date 8
say.when _ they: data 3, offers-material 6
say.when _ want: answer -5, complaint 8
say.when _ was: data -4, roi -3, humility 3
say.when _ you: roi -6, answer 4, asks-date 7, acknowledged -7, asks-fact 12
say.when a: data 4
say.when and: data -4
say.when do: data 4, answer 4, complaint -6, asks-backing -8, asks-date 15, asks-fact 4
say.when does: answer 6, asks-process 8, asks-fact -10
say.when everyone: data 3
say.when he: data -4
say.when i: roi -7, humility -5, answer -5, later-payment -9, offers-material -6, asks-date -11, next-step 2, acknowledged -6
say.when is: roi -3, humility -4, entitlement 8, later-payment 8, sets-bar -9, asks-fact 6, asks-verdict -6
say.when it: humility 5, answer -4, later-payment -8, asks-date -13, asks-fact -7, asks-verdict 5
say.when my: humility 6
say.when nobody: roi 4, humility 5
say.when she: roi 5, humility -7, offers-material 7
say.when someth: data 3
say.when the: data -5, answer -8, other-pot -11, later-payment 7, asks-date -9, sets-bar 9, asks-fact -8, corrects 10, asks-verdict 6
say.when there: answer -5, complaint 7, later-payment 8, asks-date -7, asks-fact -5
say.when they: data 6, roi 3, humility -4, answer -5, complaint 1, offers-material 8, offers-check 6, sets-bar -8
say.when to: humility 3
say.when we: humility -4, answer -4
say.when will: roi -3, asks-date 13
say.when would: humility 4, asks-date 8
say.when you: humility -5, ultimatum -7, complaint -5, later-payment 6, asks-date -10, credit 4, asks-fact -8, asks-deed 8
say.whenever: answer -6, concession 8, concedes 11
say.whenever you: answer -4
say.where: data 6, roi 5, humility 3, arrogance -8, undermining -13, stuffing 7, other-pot -8, pays-from-gain 7, asks-criteria -6, credit 6
say.where _ 'm: humility 3
say.where _ 's: roi -4, asks-date 9
say.where _ are: roi 4
say.where _ had: data 3
say.where _ i: humility -5
say.where _ stand: data 4
say.where _ the: answer -4, complaint 7
say.where _ was: humility -3
say.where _ you: humility 5, complaint 4
say.where do: data -3
say.where i: roi -4, arrogance 7, stuffing 8, offers-material 9
say.where it: humility 3, answer 3, asks-date 9
say.where the: data -2, offers-material -7
say.where they: data 3, roi 5, answer 4
say.where we: roi -6, acknowledged 11
say.where you: roi 3, offers-check 8
say.wherea: answer 4
say.wherea the: answer 3
say.whether: answer 4, ultimatum 5, entitlement -5, concession -13, other-pot 8, other-form -7, asks-process 9, asks-criteria 10, asks-backing 7, next-step 7, asks-fact 5
say.whether _ 'd: humility 5
say.whether _ bonu: humility 3
say.whether _ can: humility -5
say.whether i: undermining 6
say.whether that: data 4
say.whether the: data 4, humility -3
say.whether you: roi -4, humility 7, arrogance 4, acknowledged 9
say.whetu: data 3, roi 4
say.which: humility 5, answer 3, entitlement -9, complaint -8, undermining -12, concession -6, other-pot 9, other-form 16, asks-process 7, asks-criteria 13, concedes -9, competing-offer 7, asks-fact 5
say.which #: humility 3
say.which @: humility 4
say.which _ #: data 7
say.which _ 'd: data 3, roi 3
say.which _ 've: roi 4, humility 3
say.which _ a: data -3, humility -6
say.which _ am: answer -4
say.which _ and: humility 3, sets-bar 8, asks-fact 6
say.which _ are: humility -3
say.which _ be: humility 4
say.which _ been: humility 2
say.which _ can: roi -3, humility -5, answer 4, asks-date 5
say.which _ cost: humility 5
say.which _ did: roi 7
say.which _ do: answer 5, arrogance -4, offers-material -8, sets-bar 6, asks-fact 2
say.which _ does: answer -3
say.which _ for: roi 3
say.which _ had: roi -2, humility 3
say.which _ is: data -3, roi -4, offers-material 6
say.which _ it: humility -4, asks-deed 11
say.which _ my: data -5
say.which _ not: data -3, complaint 5
say.which _ of: roi -4, humility -3, said-before 13
say.which _ on: data -3
say.which _ the: roi -4, humility -6, asks-criteria 5, offers-material -6, next-step 7
say.which _ to: humility -4
say.which _ us: humility -3
say.which _ was: humility 3
say.which _ were: humility 3
say.which _ what: humility -2
say.which _ would: data 3, roi 3
say.which _ you: roi 4
say.which bit: data 4
say.which can: humility 4
say.which day: asks-date 12, asks-fact 10
say.which figure: data -3
say.which form: roi 4, asks-process 8, asks-criteria -7, asks-meaning 7
say.which i: data -2, roi 4, answer -8, ultimatum 6, entitlement -5
say.which in: humility -3
say.which is: roi 6, answer 7, entitlement -6, asks-process -8, asks-backing -9, offers-material -5
say.which month: asks-date 15, acknowledged -6, asks-fact 13
say.which number: data -5, roi -3
say.which of: humility 6, asks-meaning -12
say.which one: offers-material -5, offers-check 8, asks-meaning -20
say.which ones: humility 4
say.which part: data 2, asks-criteria 6, said-before 13, refuses 6
say.which should: data 3, roi 5
say.which the: complaint 5
say.which they: humility 3
say.which this: arrogance 10
say.which we: roi 3, humility -3
say.which would: humility 5
say.which you: data -4, roi -4, asks-date 6
say.whichever: roi -6, humility 6, answer 4, in-writing 10
say.whichever _ you: humility 4
say.while: data -4, arrogance 12, ultimatum -5, complaint 8, asks-criteria -8
say.while _ 'm: humility -3, answer -4, arrogance 5, concession 7
say.while _ was: humility 6, answer 3
say.while i: data -3, credit 6
say.while the: data 5, roi 2, arrogance 7
say.while they: answer -4
say.while you: roi 4
say.whiteboard: data 3
say.who: humility -4, answer -4, arrogance 17, entitlement 7, undermining 7, stuffing -7, concession -4, pays-from-gain -9, other-form -9, asks-process 14, asks-criteria -6, asks-backing -10, asks-date -9, accepts -7, acknowledged -10, credit 6, thanks -11, asks-fact 7, unknown -13, corrects -8, asks-verdict -14, refuses 6
say.who 'd: answer 6, complaint -5, credit -7, asks-deed -7
say.who 'll: answer -3
say.who 's: humility -8, complaint -5, asks-backing -9, asks-deed 5
say.who 've: entitlement 7
say.who @: answer -4, asks-process -9, refuses 8
say.who _ #: data -4, humility 6, entitlement 6
say.who _ and: roi 4, humility -4
say.who _ ask: entitlement 5
say.who _ at: roi -4, arrogance 4, complaint 7
say.who _ been: humility -4
say.who _ better: humility 3
say.who _ every: humility 7
say.who _ got: roi -4
say.who _ hr: data 3, asks-process 8, offers-material -9, offers-check -6
say.who _ i: roi 5, arrogance -5, undermining 5, asks-fact 8, asks-deed 6
say.who _ in: complaint 5, undermining 8, accepts 6
say.who _ is: roi 3
say.who _ it: data 4, answer 5, complaint 7, other-form 10, asks-process 6, offers-material 6, asks-fact 10
say.who _ know: humility 3
say.who _ me: data 3, complaint 8
say.who _ no: data 3, roi 3, complaint 6
say.who _ not: roi 3, arrogance 1, entitlement 7, complaint -8
say.who _ paid: ultimatum 5
say.who _ that: humility 4, answer -4, asks-process -9, acknowledged 7
say.who _ the: data -5, humility 3, complaint 7, asks-meaning -11, insists 14
say.who _ them: data -4
say.who _ there: roi 3, humility -4
say.who _ this: humility -3, answer 4, arrogance 7
say.who _ to: roi 7, humility 5, arrogance -5
say.who _ up: complaint -6, credit 7
say.who _ us: roi -4, humility 3
say.who _ what: answer 4
say.who _ you: data 7, arrogance 7, asks-process -7, asks-meaning 13
say.who are: humility -4, complaint 4
say.who asks: complaint 6
say.who at: asks-fact 11
say.who bring: humility -3
say.who built: answer -3, ultimatum 7
say.who came: data -6, roi -4, humility 5
say.who can: humility -8, answer 5, arrogance 13, complaint -7, asks-meaning -6
say.who could: answer 4
say.who decid: humility -4, asks-process 10, asks-meaning -10, unknown -11
say.who did: roi -7, arrogance 8, entitlement 6, asks-process -9, offers-check 6, asks-fact -16
say.who do: data 5, asks-fact 8
say.who does: roi 3, humility 4, answer 3
say.who else: data -4
say.who gets: roi 3
say.who got: humility 3, complaint 3, asks-process -9, insists 12
say.who had: humility 2, arrogance -5
say.who has: roi -3, complaint 9, other-form 12
say.who have: answer -4
say.who hold: roi -4, humility -5
say.who in: asks-process 8, offers-check -7
say.who is: answer -5, arrogance 7, asks-meaning 7
say.who keep: arrogance 6, complaint -7
say.who kept: roi -4
say.who know: humility -5, answer 4, ultimatum 4, complaint -7
say.who left: complaint 6
say.who let: data 3
say.who mak: roi -5, arrogance 5
say.who may: data 3
say.who mov: answer 4, asks-fact 12, insists 7
say.who never: humility -5, answer -3
say.who notic: humility 3
say.who read: roi 2
say.who runs: humility -4
say.who sat: humility 4
say.who sav: roi -4
say.who should: data -3, roi 4
say.who sign: humility -5, other-form 5, accepts 6, asks-fact -7, refuses 6
say.who sits: roi 3, answer -4
say.who stay: humility -4, complaint 6
say.who think: humility -4, answer -3, arrogance 9
say.who took: asks-date 8
say.who want: humility 5
say.who was: humility -4, sets-bar 5
say.who will: data -4, complaint 6
say.who work: arrogance -6, complaint 8
say.who would: data 4
say.whoever: humility -4, complaint 10, asks-deed 8
say.whoever _ it: complaint 5
say.whole: roi 5, arrogance 9, entitlement -6, undermining -4, other-form -3, asks-deed -7
say.whole _ about: answer -5
say.whole _ and: humility 3
say.whole _ in: humility -3
say.whole _ is: data 5
say.whole _ it: humility -4
say.whole floor: data 3
say.whole of: data 2, roi 4, humility -5
say.whole thing: data -3, humility -3
say.whom: humility 2, answer -5, complaint 5, asks-process 11, asks-date -8, next-step 5, asks-meaning 8, asks-fact 7
say.whom _ i: asks-process 6, asks-fact 6
say.whom i: roi 5, humility 4
say.whose: data 2, complaint 2, other-pot 11, asks-process 16, offers-material 9
say.whose _ is: roi -3, humility 3
say.why: answer -5, arrogance -3, ultimatum -5, entitlement 12, complaint 8, undermining 4, credit -10, asks-fact -13
say.why _ 'd: roi 4, undermining 5
say.why _ 'm: humility -3, answer -4
say.why _ i: answer -3, complaint 8
say.why _ was: data -4
say.why did: entitlement 5
say.why i: data 5, humility -4
say.why it: data -4, roi -3, humility 5
say.why not: roi -2
say.why the: humility -5, answer -4, complaint 6
say.why they: complaint -4, undermining 5
say.why we: data 5
say.why you: roi 4
say.wi: next-step 7
say.wife: data -5, roi -3, humility -2, entitlement -11
say.wife 's: humility 5
say.wife @: answer -3, concession 5
say.wife _ i: concession 5
say.wife says: humility 4, answer 4
say.wifi: answer -4
say.will: humility -3, arrogance 4, entitlement -7, pays-from-gain -7, later-payment -11, asks-backing 3, offers-check 10, asks-date -7, in-writing 8, asks-meaning -8, insists -10
say.will _ #: complaint -4, asks-date 5
say.will _ and: complaint 6
say.will _ ask: humility -3
say.will _ at: roi -3
say.will _ be: data 3
say.will _ come: humility 5
say.will _ do: humility -3
say.will _ for: complaint 8
say.will _ forget: humility 8, concession -4
say.will _ have: data 3, roi 3
say.will _ it: data 4, humility -6, competing-offer 7, asks-deed -7
say.will _ know: answer 4, asks-date 6
say.will _ me: roi -3, humility -3
say.will _ my: complaint 7
say.will _ on: roi 4, asks-date 10
say.will _ put: roi -3, asks-date -5, accepts 6
say.will _ say: humility 4
say.will _ tell: answer 4
say.will _ that: roi 3
say.will _ the: humility 4, next-step 9, refuses 6
say.will _ with: offers-material 11, next-step 8
say.will _ you: humility 5, offers-material 6
say.will ask: roi 3, asks-date 7
say.will be: data -4, answer -6, arrogance 6, ultimatum 5, other-pot -7, later-payment -10, asks-backing -8, offers-material 9, concedes -10, competing-offer 5
say.will come: roi -3
say.will confirm: humility -3, offers-check 17
say.will do: answer 5
say.will go: humility -4, ultimatum 6
say.will i: asks-leave 14
say.will it: answer -5, complaint 9
say.will look: roi -3, humility -3
say.will make: humility -5
say.will not: data 4, roi 6, ultimatum -8, complaint -5, undermining -8, concession 5, later-payment 9, offers-check -6, next-step -12, competing-offer -8
say.will remember: data 4
say.will say: data 3, offers-check 10
say.will see: humility -3
say.will take: accepts -7
say.will to: roi -3, humility -6, asks-backing 9, asks-deed 7
say.will wait: answer 6
say.will write: asks-fact 6
say.will you: data -3, roi -4, other-form 7, asks-process -7, asks-backing 8, offers-check -8, asks-fact -9, asks-deed 8, others-got 7
say.win: data -3, complaint 4
say.window: roi -4, humility -8, answer -5, complaint 9
say.wins: roi -3
say.winter: roi 5, answer 7, arrogance -10, ultimatum -7, complaint -6, concession 7, other-form 10, sets-bar 2, acknowledged 7
say.winter #: data 3
say.winter 's: humility 4
say.winter _ #: data 3
say.winter _ when: data -3
say.winter and: concession 5
say.winter is: data -3, acknowledged 8
say.wir: humility 4
say.wire: roi 4, humility -3
say.wise: asks-criteria 7, acknowledged 8
say.wish: data 3, asks-backing -10
say.wish it: roi 5, humility -3
say.wish to: data 2, humility 7, ultimatum -5, complaint -6, acknowledged 7
say.with: data -4, roi -4, complaint -4, jargon 32, stuffing -8, asks-criteria -6, offers-check -9, asks-date 5, in-writing 7, concedes -6, credit 8, asks-deed -5, corrects -11, insists -10
say.with #: humility -4, asks-process 9, offers-material -7
say.with @: data 7, answer 9, arrogance -6, complaint -5, offers-check 8, acknowledged 9
say.with _ #: answer 3, credit -10, asks-deed 5
say.with _ 's: humility 8, offers-material 8, offers-check 6, next-step 7, credit 12
say.with _ @: humility -4
say.with _ amount: humility 4
say.with _ and: data -3, offers-material -5, accepts 9
say.with _ as: humility 6
say.with _ at: humility -6
say.with _ bucket: arrogance 6
say.with _ budget: humility 3
say.with _ client: data -3
say.with _ date: data 4, answer 6, asks-date 9, in-writing 6
say.with _ downtime: roi -4
say.with _ eyes: humility -3
say.with _ face: humility 3
say.with _ find: data 4
say.with _ first: humility 4
say.with _ for: humility 8, answer 3
say.with _ from: humility 3, credit 7
say.with _ i: humility -4, concession 8
say.with _ if: answer 5, acknowledged -7
say.with _ in: humility 3, arrogance 5, entitlement -5
say.with _ is: data -3, humility -2, answer -3
say.with _ it: answer 3, other-form 11, asks-date 7
say.with _ last: complaint 6
say.with _ letter: answer 3
say.with _ little: undermining 5
say.with _ map: arrogance -5
say.with _ name: data 4, complaint -2, asks-date -7
say.with _ new: humility -4, complaint 7
say.with _ next: humility -3
say.with _ number: data -3, answer 4, offers-material 8, asks-date -5
say.with _ of: data 4, roi 4, humility -2, complaint -6
say.with _ old: data 3, roi 4
say.with _ on: data 3
say.with _ one: complaint 6
say.with _ or: data 4, humility 2, asks-backing 12
say.with _ over: humility -2
say.with _ own: asks-date 10
say.with _ paper: humility 3
say.with _ people: data -5, humility -6
say.with _ recommendation: humility 4
say.with _ respect: humility -3, complaint 6
say.with _ result: arrogance 6
say.with _ salary: humility -4
say.with _ same: humility -2
say.with _ signature: data 4
say.with _ since: humility 3
say.with _ slide: answer 4
say.with _ so: data 3, acknowledged 10
say.with _ team: humility 5
say.with _ that: complaint 7
say.with _ the: data 4, ultimatum 5, next-step -8
say.with _ then: data 5, roi 5
say.with _ this: asks-date -6
say.with _ to: arrogance 6
say.with _ until: data -3
say.with _ we: roi 5
say.with _ who: humility 5
say.with _ wife: ultimatum 7
say.with _ word: offers-check 7
say.with _ wrong: answer -4
say.with _ year: entitlement 9, other-form 7, asks-date 6
say.with a: roi -3, ultimatum 7, concession -7, in-writing 5, concedes -9, asks-deed 5, feels -8
say.with all: humility -8, complaint 6
say.with an: complaint 5
say.with both: roi -3, humility 5
say.with everyth: roi 3, humility -2
say.with finance: data 4
say.with her: humility 3
say.with him: humility -7, answer 5, asks-process 7
say.with hr: humility -4
say.with it: data 4, answer -5, complaint -5, undermining 10, concession 7
say.with its: data 3
say.with me: humility 7, asks-process 10, asks-criteria 8, acknowledged -11
say.with mine: humility 2, answer -4
say.with more: roi -5
say.with my: humility 5, answer 7, ultimatum 9, complaint -4, concession -6, acknowledged -6, asks-deed 7, refuses 6
say.with new: data 5, roi 4
say.with no: roi 4, sets-bar 10
say.with one: data -3
say.with our: complaint 6
say.with pay: humility 4
say.with reason: humility 7
say.with respect: data 3, roi 4, humility -4, arrogance 12, refuses 6
say.with someth: data 3, roi 6
say.with such: humility -5
say.with that: asks-backing 9, offers-material -6, accepts 11
say.with the: offers-material 12, acknowledged 6, credit -10, others-got 3
say.with their: roi -3
say.with them: humility 4, pays-from-gain 9
say.with this: humility -5, complaint -4, asks-date 10
say.with us: humility 5
say.with whatever: humility 7
say.with you: data 5, roi 4, answer 2, asks-process 8, asks-date 8, next-step 15
say.with your: data 5, roi 3, humility -5, in-writing 10, asks-deed -11
say.withdraw: data 5, humility 4, answer -5, concession 11, offers-check 8, concedes 8, acknowledged 12
say.withdraw _ request: humility -4
say.withdraw it: answer -5, concession 6
say.withdraw the: concession 4
say.withdrawal: data 3
say.withdrawn: data 4, humility 3
say.within: roi -6, complaint -5, pays-from-gain 9, later-payment 6, asks-fact 8
say.within #: data -5, roi -5, humility -3, pays-from-gain 6
say.within the: data 2, roi 4
say.without: humility 7, answer 4, entitlement 3, undermining -3, pays-from-gain -9, other-form -8, asks-date -10, sets-bar 17, credit 11, corrects -10
say.without #: humility -4, answer -5
say.without @: humility 3
say.without _ #: data -3
say.without _ and: answer -4
say.without _ ask: data -3, roi -5, humility 5
say.without _ in: data 4
say.without _ it: data 8, roi 5, humility -5
say.without _ single: data 4, roi 3
say.without _ that: humility -2
say.without _ the: roi 5, humility -5, answer -3
say.without _ there: humility 6, arrogance 7
say.without _ to: humility 3
say.without a: roi 5, answer 5, sets-bar 9
say.without ask: data -3, roi -3, answer -4, entitlement 6, complaint 5
say.without her: data -5, humility 3
say.without it: humility -4
say.without me: data 5, humility -5, credit -7
say.without my: roi -5, humility -4, answer -4, offers-check 8
say.without that: humility 7
say.without the: data 4
say.without them: roi -3, humility 6
say.woke: roi -4
say.woke up: roi -5
say.woman: data -3, humility -5, arrogance -5, undermining 7
say.women: roi 5, humility 8
say.won: data 3
say.wonder: data 7, roi 2, humility -6, entitlement -7
say.wonder _ a: data 3
say.wonder _ the: complaint 6
say.wonder about: roi 3
say.wonder if: data 4, humility -3
say.wonder whether: humility -3
say.wonderful: complaint 6
say.wood: humility 4
say.word: ultimatum -7, complaint 12, undermining 5, asks-backing 16, offers-material 4, accepts -9, acknowledged -8, asks-deed 6, feels 6
say.word _ i: humility -3
say.word _ the: humility 5
say.word _ you: asks-deed 11
say.word from: asks-date 7
say.word i: answer 4
say.word is: answer 4
say.work: roi -2, arrogance 7, ultimatum -6, entitlement 6, concession 3, other-pot -7, pays-from-gain -12, next-step -8, acknowledged 6, credit 11, asks-leave -6, unknown 8, asks-verdict -11, feels -8
say.work _ #: other-form 7
say.work _ 's: complaint 5
say.work _ hard: answer 4
say.work _ i: data -7, roi -5, entitlement 4, complaint -5
say.work _ it: roi -3, humility 8, asks-date -7
say.work _ me: data 4, asks-date 5
say.work _ not: humility -4
say.work _ that: answer 4
say.work _ the: roi 6, humility -4, other-form -7
say.work _ you: humility 4
say.work and: asks-date 9
say.work at: humility -3
say.work for: humility -5, answer -3, asks-date 5
say.work from: roi -4
say.work here: humility 3
say.work i: answer -4
say.work in: answer 4
say.work is: data -3, humility -4
say.work it: humility 4
say.work of: roi -3, entitlement 8
say.work on: data 3, humility 3, asks-date -8
say.work so: humility -4
say.work that: complaint 8
say.work there: answer 3
say.work this: roi -3
say.work with: acknowledged 6
say.workshop: arrogance 5
say.world: answer -3, complaint -5, concession 6
say.worn: roi 4
say.worr: humility 7, concession 4, concedes 9, acknowledged 10
say.worri about: data 3
say.worry: roi -4, humility -7, answer -5, acknowledged -6
say.worry about: humility -5
say.worse: data 4, roi 5, arrogance -4, concedes 6, acknowledged 9
say.worst: data 4
say.worth: data 8, roi 4, undermining 8, pays-from-gain 10, offers-check -8, refuses -8
say.worth #: humility -4, pays-from-gain 13
say.worth _ #: humility 4
say.worth _ and: roi 4
say.worth _ in: data 4
say.worth _ more: data 4, roi 6
say.worth _ than: humility 4
say.worth _ to: roi -3, other-form 10
say.worth it: humility 5
say.worth someth: data 4, roi 5
say.worth to: data 4, roi 6, humility -4
say.would: humility 9, answer 8, ultimatum -7, entitlement -5, complaint -11, undermining 3, jargon -5, other-form 11, asks-criteria 11, asks-backing 3, next-step -5, acknowledged 11, asks-meaning -5, asks-deed -10, others-got -12, corrects -10, insists -11
say.would #: humility 3, answer -4, complaint 4
say.would 've: data 4
say.would _ #: data 3, roi 4
say.would _ @: humility 2
say.would _ a: data -2, roi -4, humility 2
say.would _ about: answer -3
say.would _ accept: refuses -8
say.would _ ask: roi 4, humility 7, answer 5, offers-check -6
say.would _ be: data -3, humility -5, complaint -8, asks-backing 6, asks-meaning 5, asks-money 10, corrects 10
say.would _ been: data 3, roi 8, answer 4
say.would _ better: roi -3
say.would _ call: roi 3, humility -4
say.would _ come: humility 6
say.would _ consider: roi -4
say.would _ cost: roi 5, humility -4
say.would _ do: humility 3, asks-date 7
say.would _ done: answer -3
say.would _ for: roi -3
say.would _ go: roi 3, complaint 7
say.would _ had: humility -4
say.would _ have: roi 8, answer 4, asks-date 5, credit 8, asks-meaning 8
say.would _ help: data 6, humility 4
say.would _ in: humility -5, arrogance 8
say.would _ it: other-pot 9, asks-criteria 7, asks-meaning -7, asks-deed -4, feels 7
say.would _ know: humility -4, asks-fact 12
say.would _ leave: entitlement 6
say.would _ let: humility 3
say.would _ like: data 4, placeholder 6
say.would _ look: humility 3
say.would _ me: data 5, answer -4, other-form 8, asks-deed 5
say.would _ more: roi 4
say.would _ my: data 5
say.would _ need: humility 4, acknowledged -9
say.would _ not: humility -2
say.would _ on: humility 4
say.would _ pay: undermining 6, concession 5
say.would _ rather: humility 5
say.would _ read: humility 4
say.would _ say: data -7, humility -4
say.would _ send: humility -3, asks-deed -11
say.would _ sign: roi -4, complaint 5
say.would _ take: data -5, asks-deed 3
say.would _ tell: humility -5, asks-deed -9
say.would _ that: humility -4, answer -3, offers-check 9
say.would _ the: roi 6, complaint -6, offers-check 4, asks-deed 6
say.would _ they: humility 4
say.would _ to: asks-criteria 11, acknowledged -6
say.would _ want: roi 3, humility 3, complaint -5
say.would _ you: roi 4, humility -4, asks-criteria 9
say.would _ your: asks-criteria 6
say.would a: data -5, roi -5, offers-material 6, offers-check 9
say.would accept: other-form 8
say.would also: other-form 7
say.would and: data 5, humility 5
say.would ask: data 4, humility -4
say.would be: data -3, roi -9, arrogance 9, complaint 5, pays-from-gain 5, asks-backing -7, accepts 4, asks-meaning -8
say.would bring: roi 4
say.would do: roi -2, humility 4, answer 2, other-form 9, corrects -8
say.would have: roi 8, humility -5, entitlement -7, undermining 11, asks-criteria 7, concedes 10, acknowledged -10
say.would help: later-payment 9, next-step -7
say.would it: humility 6, answer 5, complaint -7, asks-date 9, asks-leave 10
say.would like: answer -3, asks-deed 8
say.would mean: feels 15
say.would need: humility -4, answer -3
say.would never: humility 4, answer 3
say.would not: data -3, roi -2, answer -6, complaint 9, undermining 8, concession 10, split -9, acknowledged 6, asks-fact -8, refuses -14
say.would only: roi 3
say.would pay: roi 9, humility -4, competing-offer 13
say.would please: data 3
say.would rather: humility 4
say.would say: roi 5, humility -2, offers-material 11
say.would she: humility -3
say.would still: humility -3, answer -4, arrogance 6, entitlement 4
say.would take: humility -4
say.would that: answer 6, asks-deed -6
say.would the: data -3, humility -5, sets-bar -9
say.would they: asks-date -6, acknowledged 12
say.would you: data 3, arrogance -6, later-payment -6, asks-backing 12, asks-date -2, asks-deed 13, feels -13
say.wow: humility -3, answer -2, entitlement 7, complaint 18, concedes -6, feels 12
say.writ: data 6, humility -3, entitlement -5, complaint -7, other-form -10, offers-check 6, in-writing 7, acknowledged -8, asks-fact -4, asks-verdict 8
say.writ and: answer -3
say.writ it: roi 5
say.write: answer 10, ultimatum -13, complaint -8, undermining 5, concession -13, pays-from-gain -7, other-form -14, asks-backing 8, sets-bar 12, in-writing 40, accepts 8, competing-offer -15, asks-deed 14, corrects 8, asks-verdict -12
say.write #: data -4, roi -5, later-payment 11, asks-criteria 5, asks-backing -6, asks-fact 5
say.write _ #: humility -2, asks-backing 8
say.write _ a: data 3, humility -2, asks-date 7
say.write _ down: data -3, in-writing 5, asks-deed -8
say.write _ for: offers-material 9
say.write _ her: humility -5, asks-criteria 6
say.write _ in: humility -2, offers-material -12, asks-date 8, next-step -7
say.write _ it: data 6
say.write _ now: data -3, roi -4
say.write _ on: data 3, offers-material -9, asks-deed 6
say.write _ the: answer -6, complaint 9, in-writing 7, credit -7
say.write _ to: in-writing 6
say.write _ up: offers-material 5, next-step 10
say.write _ what: roi -4, answer 3, next-step -8
say.write a: humility -3
say.write down: data -4, roi -7, answer 3
say.write her: humility -5
say.write in: humility -2
say.write it: roi 5, complaint -4, offers-material 8, sets-bar 9, asks-leave 5, asks-deed -12
say.write me: roi 2, humility 5
say.write someth: humility 4, offers-material 14, offers-check 8, asks-fact -9, asks-deed -8
say.write that: answer 5
say.write the: data -7, humility 8, answer 4, offers-material 12, credit 7
say.write to: data -2, humility -3, other-pot 9, asks-backing 9, offers-material -10, in-writing 12, next-step 8, credit -6
say.write you: offers-material 8, asks-date -7
say.write-up: offers-material 17
say.written: data -2, roi 3, answer 4, arrogance -4, complaint -8, asks-process 9, in-writing 14, accepts 10
say.written by: answer -4
say.written down: later-payment 10, asks-date 5
say.written on: roi 3
say.wrong: roi 4, humility 6, ultimatum -11, complaint 2, undermining 8, pays-from-gain -7, later-payment -14, asks-process 7, next-step -6, competing-offer -11, refuses 6
say.wrong #: data -4, roi -4, complaint 8
say.wrong _ #: data 4, roi -7, humility -5, complaint 4
say.wrong _ for: roi 2
say.wrong _ i: data 3
say.wrong _ in: roi -4, humility 6
say.wrong _ it: humility -2
say.wrong _ the: humility 3
say.wrong and: humility -3, answer -4
say.wrong i: offers-check 10
say.wrong in: humility 3
say.wrong thing: roi 4
say.wrong with: humility -3
say.wrote: data -4, humility 6, answer 4, entitlement -8, complaint -6, asks-backing 4, offers-check 10, asks-date 6, asks-deed 6
say.wrote #: roi -6, humility 3, undermining 7
say.wrote _ #: data -3
say.wrote _ of: roi -4
say.wrote _ on: data -4, answer -5, undermining 5
say.wrote _ the: roi 4, humility 4
say.wrote down: roi -5, in-writing 10
say.wrote in: humility -5
say.wrote it: data 2, roi 4, humility 4
say.wrote that: data 5, roi 7
say.wrote the: humility 7, answer -5, complaint 6, credit 11
say.wrote to: roi 4, humility 3
say.x: answer -3, placeholder 9, offers-material 8
say.x #: roi 4
say.xx: data -5, roi 5, humility -5, stuffing -6, placeholder 10
say.y: answer -3
say.y'all: humility -3, arrogance 7
say.ya: acknowledged 7
say.yard: answer -2
say.yard _ the: data 4
say.yardstick: humility 4
say.ye: humility 3, acknowledged 7
say.yeah: humility 4, answer 6, complaint -11, concession -3, later-payment 10, asks-process -9, offers-material -6, acknowledged 8, asks-fact 7
say.yeah i: data -5, humility 2
say.yeah that: humility 4
say.year: roi 3, arrogance -8, concession 7, split 6, later-payment 9, sets-bar -10, concedes 5, thanks 5, asks-money 15, others-got 10
say.year #: data 9, roi 3, humility -3, acknowledged -5
say.year 's: roi -2, answer 4, later-payment 17, asks-date 18
say.year _ #: data 12, roi 3
say.year _ 'm: humility -2
say.year _ 's: roi 4
say.year _ and: roi -5, humility -5, answer -5
say.year _ budget: humility 3
say.year _ did: data 5
say.year _ had: data 3
say.year _ i: data -9, arrogance 4, competing-offer 8
say.year _ in: roi 3, complaint 7
say.year _ is: humility -3, answer -5
say.year _ it: data 5, roi 4, humility 3, complaint -4
say.year _ last: answer 3
say.year _ me: answer -3
say.year _ not: complaint 6, asks-deed 8
say.year _ of: humility 3
say.year _ paid: humility 3
say.year _ plan: humility 4, asks-fact 7
say.year _ that: humility 5, complaint 5
say.year _ the: roi -4, humility -6
say.year _ was: humility -5
say.year _ were: roi -4
say.year ago: data 4
say.year and: data 4, arrogance 3, ultimatum -6
say.year because: roi 3, humility 3
say.year before: data 8
say.year for: data -2, roi -3
say.year i: humility 5, complaint 4
say.year in: data -3, roi -7, humility -4, asks-date 19
say.year is: roi 4, answer -4, acknowledged -5
say.year of: arrogance 5
say.year one: roi -4
say.year or: asks-fact -6
say.year so: roi 5
say.year the: data 4
say.year then: answer -2, asks-date -6, asks-deed 9
say.year there: data 3
say.year to: humility 4
say.year was: roi 6
say.year we: roi -5, offers-check 8
say.year with: humility 3, arrogance 7
say.year you: roi 5, complaint 7
say.year-end: humility 6, asks-date 7
say.yell: arrogance 6
say.yellow: data -4, roi -3, answer -5, complaint 5
say.yep: humility 7, answer 8, concession -4, acknowledged 10
say.yes: answer 5, arrogance -5, ultimatum -2, entitlement -4, undermining -6, concession -3, other-form 8, asks-criteria -6, accepts 20, competing-offer 6, asks-verdict 17, refuses -6
say.yes _ #: humility 4
say.yes _ 'd: data -4
say.yes _ 's: answer -3, concession 4, accepts 10
say.yes _ i: roi 3
say.yes _ is: humility 3, acknowledged 8
say.yes _ it: undermining -4
say.yes _ no: humility -6, complaint 11, insists 4, asks-verdict 15
say.yes _ or: answer -4
say.yes _ that: humility 4
say.yes and: data 4, answer 5, complaint 6
say.yes i: data -4, answer 5, offers-check -7, concedes -6
say.yes in: roi 3
say.yes it: accepts 9, concedes -7
say.yes ma'am: humility -4, concession -4
say.yes of: answer -4, concession 10
say.yes on: humility 3
say.yes or: humility -4, complaint 8, asks-meaning -10, asks-deed 7, insists 4, asks-verdict 17
say.yes please: answer 2
say.yes the: roi -3, humility 3, credit 6
say.yes to: humility -3
say.yes with: answer 3
say.yesterday 's: roi 2, humility -3
say.yet: roi 3, humility 5, answer 4, next-step 6
say.you: undermining -9, jargon -7, stuffing -5, split -11, asks-process 4, asks-backing 13, offers-check 7, thanks 15, asks-meaning 9, asks-deed 3, unknown -7, others-got -12, said-before 10, asks-verdict -11
say.you #: roi 8, humility -4, complaint 9, next-step 6, acknowledged 5
say.you 'd: data -4, humility -2, answer -4, arrogance 4, asks-criteria 7, asks-backing 11, accepts -10, acknowledged -7, credit -9
say.you 'll: data 3, humility -2, arrogance 8, concession 7, next-step -6, acknowledged 13
say.you 're: roi 1, humility 5, entitlement -7, asks-date 4, thanks 9, asks-fact -5, asks-deed -8
say.you 've: roi 4, humility 13, answer 4, ultimatum -12, entitlement -7, concession 9, pays-from-gain 4, other-form 5, accepts 4, concedes 10, competing-offer -7, acknowledged 5, thanks 6, asks-leave 8, asks-deed 7
say.you @: data -6, roi -6, humility -17, answer -6, entitlement 4, complaint 1, concession -5, offers-material -6, next-step -8, asks-deed -7, insists 11, asks-verdict 12
say.you _ #: data 5, roi 6, humility -4, entitlement -13, complaint 7, pays-from-gain 12, asks-backing 12, asks-date 6
say.you _ 'd: humility -7
say.you _ 's: data 3, roi -3, answer 4
say.you _ @: roi -2, answer -9, complaint 9
say.you _ a: data -4, roi -7, answer 6, entitlement 5, complaint 4, concession -7, concedes -5, feels -15, refuses 8
say.you _ about: data 4, humility 4, answer -6, asks-process 11, asks-meaning 4
say.you _ after: humility 4
say.you _ all: humility 3
say.you _ also: humility 7
say.you _ alway: humility 5, concession 6
say.you _ and: answer -4, later-payment -10, next-step 8
say.you _ as: data -3
say.you _ ask: data 4, humility -4, answer -4, offers-check 9, next-step -6, asks-deed 7
say.you _ at: asks-date 7, asks-deed 3
say.you _ back: roi -4, humility 6, asks-deed 7
say.you _ be: data 4, roi 7, answer -3, competing-offer 7
say.you _ been: humility 11, concession 7, accepts 6, thanks 7
say.you _ before: offers-check 8
say.you _ better: humility 3, answer -4, other-pot 7, asks-deed 5
say.you _ both: roi 4, humility 4
say.you _ but: humility 3
say.you _ check: humility -3
say.you _ come: humility -4
say.you _ consider: humility 2
say.you _ copy: roi 3
say.you _ correct: roi 3, humility 6
say.you _ count: humility -3
say.you _ decide: humility -3
say.you _ defend: humility -3
say.you _ do: data -6, humility -3, answer 3, entitlement 6, complaint 5, asks-date 4
say.you _ down: answer 3
say.you _ enough: acknowledged 6
say.you _ even: data -3
say.you _ explain: answer -4
say.you _ find: humility -4, answer -4, arrogance 3
say.you _ for: roi 8, humility -4, answer -5, entitlement 8, complaint 5
say.you _ forward: humility -6
say.you _ friday: roi 3, asks-date -5
say.you _ from: acknowledged 8, asks-fact 9
say.you _ get: humility -2
say.you _ go: humility -3
say.you _ gone: answer -5
say.you _ got: corrects 10
say.you _ had: data 3, humility 4, answer 5
say.you _ has: humility 4
say.you _ have: roi 4, humility 3, asks-backing -9, accepts -9, acknowledged 8
say.you _ hear: answer -3, complaint -5, asks-backing 3
say.you _ her: humility -5, complaint 5, asks-backing 10, credit -8, asks-deed 7
say.you _ him: data 4, humility -6, asks-backing 9
say.you _ hr: data -4, humility -3, offers-check -6, asks-leave -8, asks-deed 7
say.you _ i: data 4, humility -4, answer 2, ultimatum 9, complaint -5, offers-check 7, next-step 8, asks-leave 9, feels -10
say.you _ if: roi 4, asks-criteria 8, asks-leave 12, asks-deed -9
say.you _ in: data -6, roi -9, humility -3, entitlement 6, complaint 6, asks-date -5, asks-meaning -8
say.you _ is: data 4, roi 5, humility -4, undermining -5, asks-deed -7
say.you _ it: roi 5, complaint -12, undermining 5, concession 6, offers-check 7, concedes 10, asks-meaning 6, asks-deed 6
say.you _ just: humility -2
say.you _ keep: humility 3
say.you _ kept: data -4, roi -3, humility 3
say.you _ know: data -6, roi -6, humility 7, complaint 9, asks-date 10
say.you _ let: data -4
say.you _ like: answer 3, complaint -5
say.you _ listen: humility -5
say.you _ look: arrogance 7
say.you _ lose: data 5
say.you _ me: data -4, roi -3, ultimatum -5, entitlement -9, undermining 8, asks-criteria 10, asks-backing -15, offers-material -4, accepts -12, competing-offer -11, credit -5, corrects 4
say.you _ monday: humility -4
say.you _ much: accepts 13
say.you _ my: humility 5, answer 5, entitlement 5, complaint 5
say.you _ need: next-step 8
say.you _ no: humility -4, entitlement 4
say.you _ not: roi 3, humility 4, arrogance -6, entitlement -6, complaint 7, asks-process 3, asks-backing -9, offers-material 9, asks-date 6, next-step 6, thanks 6, asks-fact 8, unknown -9, insists 19
say.you _ noth: roi -4, complaint 5
say.you _ of: data 4, humility 6
say.you _ off: data -4, humility 4
say.you _ on: roi -4, offers-material -8, said-before 6
say.you _ one: data 4, roi 6, humility -3
say.you _ only: asks-backing 9, offers-material 10
say.you _ or: humility -4
say.you _ out: complaint -6, next-step 10, asks-deed 7
say.you _ over: humility 4
say.you _ page: next-step -5, acknowledged -8, asks-deed 4
say.you _ paid: complaint 6
say.you _ pay: ultimatum 7, complaint 6
say.you _ put: humility -4, asks-backing 7
say.you _ rather: answer -3, ultimatum 4, complaint 5
say.you _ read: data -3, roi -3, humility -3, complaint 8
say.you _ real: humility -4
say.you _ right: humility 5, complaint -5, concession 8, concedes 10
say.you _ ring: humility -5
say.you _ sav: data -6
say.you _ say: data 3, roi -3, humility 6, asks-date 8, next-step -6, asks-fact -6
say.you _ see: acknowledged 8
say.you _ seen: offers-check 6
say.you _ send: humility -3
say.you _ sign: data -4, offers-material 8, asks-deed 4
say.you _ so: entitlement 6, next-step -8
say.you _ someth: answer 4, asks-criteria -7, offers-material 10
say.you _ stand: roi -3, humility 5
say.you _ still: humility -4, arrogance 10, asks-backing 9
say.you _ support: data -3, roi -4, humility -5
say.you _ take: roi -3, humility 4, entitlement 7
say.you _ tell: answer 7, arrogance -7, asks-date 4
say.you _ than: humility -3
say.you _ that: undermining 8, asks-process -8, asks-criteria 3, asks-backing -7, next-step 8, accepts -8, asks-meaning 7, asks-deed 8, insists 4, asks-verdict -6
say.you _ the: data -5, ultimatum -7, entitlement -7, complaint -5, undermining -6, concession 9, other-pot 8, later-payment 5, offers-material -5, offers-check -10, asks-date 10, concedes 7, acknowledged 8, said-before 6
say.you _ them: roi -2, humility -6
say.you _ they: humility -5
say.you _ this: humility 4, answer 3
say.you _ those: roi 5, humility -3
say.you _ through: humility 7, answer 3
say.you _ to: humility -3, answer 7, complaint 6, concession -6, later-payment 9, asks-process 7, asks-date 3, concedes -9
say.you _ told: roi -3, humility -3, complaint 8, feels 7
say.you _ tomorrow: roi 3
say.you _ too: humility -3
say.you _ try: humility -3
say.you _ up: roi 3
say.you _ very: humility 4, asks-date -7
say.you _ want: concession 5
say.you _ was: roi 4, humility -5
say.you _ week: roi 2
say.you _ well: humility 5
say.you _ what: roi -6, humility 5
say.you _ when: humility 4
say.you _ will: humility -8, in-writing 8
say.you _ with: roi 5, asks-backing 7, asks-date 6
say.you _ write: humility -3, asks-deed 15
say.you _ yes: humility -8, answer -4
say.you _ you: data -3, roi -5, other-pot -6, acknowledged -7, insists 20
say.you _ your: data -3, roi -5, answer -6, entitlement 6, complaint -4, asks-process -8, offers-material -7, asks-deed 9
say.you _ yourself: data -3
say.you a: in-writing 14, next-step 13, acknowledged -7
say.you about: humility -7, asks-fact 11
say.you agree: roi 5, asks-leave 11
say.you allow: humility 3
say.you already: roi -5
say.you also: roi -4
say.you and: humility -6, answer 4, ultimatum -8, entitlement -6, later-payment -8, other-form -6, in-writing 9
say.you are: data -3, humility -8, concession 7, acknowledged -8
say.you argu: data -4
say.you as: ultimatum 4
say.you ask: humility -7, complaint -7, asks-process -12, asks-backing 18, offers-check -8, asks-date 6, in-writing -11, acknowledged -4, asks-leave -3, asks-deed 14
say.you at: complaint -5
say.you back: roi -3, humility 5, asks-date -9, asks-fact -7
say.you be: data 3, humility -8, asks-backing 5, asks-deed 5
say.you before: humility 6, ultimatum 6, asks-deed -8
say.you bring: humility 3
say.you but: entitlement 5
say.you by: offers-check -7, asks-deed -7
say.you call: roi 3, humility -6, asks-deed 9
say.you came: roi -3, humility 4
say.you can: humility -7, answer -4, arrogance 7, complaint 6, other-pot -8, later-payment -6, acknowledged -7, asks-deed -11, unknown -8
say.you carri: humility 4
say.you carry: data -4, humility 8, acknowledged 9
say.you check: humility 7, offers-check 6, next-step -4, asks-fact 6, asks-deed 6
say.you choose: roi -4
say.you come: complaint 8
say.you consider: roi -4, humility 8
say.you correct: humility 4, offers-material 13, offers-check 7, asks-deed 8
say.you could: humility -2, answer 4, arrogance -9, concession -5, other-form -5, asks-process -9, offers-material 10, acknowledged -5
say.you count: roi 3, humility 4
say.you decide: complaint 3, asks-process 10, asks-fact 6
say.you defend: roi 5, humility 5
say.you did: data 3, answer 5, entitlement 5, complaint 7, asks-date 7, next-step 9, insists 12
say.you do: humility -3, answer 4, complaint -6, concession 8, other-form 9, asks-date -11, competing-offer 9, acknowledged -3, refuses 5
say.you ever: answer -3, complaint 3
say.you feel: humility -3
say.you find: roi 5, entitlement 5, complaint -5, offers-check 12
say.you for: humility 4, answer 4, undermining -9, next-step -7, accepts -10, acknowledged -4
say.you forward: next-step 11, asks-deed 4
say.you fought: roi -2
say.you friday: humility 3
say.you gave: humility 7, answer -3
say.you get: humility -3
say.you give: roi 6, asks-deed -9
say.you go: humility 3
say.you got: data 5, roi 6, humility 3, entitlement -7, complaint -5
say.you guys: humility -3
say.you had: data 4, humility 9, answer 3, next-step 7
say.you have: data -4, roi -7, humility 6, entitlement 7, undermining -4, concession 9, asks-date 4, acknowledged 12, asks-fact 6, asks-deed -7
say.you hear: humility -5
say.you heard: humility -2
say.you hold: humility 3
say.you how: humility -5
say.you i: answer 5, asks-deed 8
say.you if: humility -3, asks-criteria -11
say.you in: data -3, humility 5, ultimatum -6, asks-backing -11, acknowledged -6, asks-fact 14, asks-deed -6
say.you is: data 3
say.you it: data 3, humility 4, answer 5, other-form 7, acknowledged 6, asks-deed -5
say.you just: data -4, roi -4, humility -4, answer -7, other-form -6, offers-check 5, asks-deed 11
say.you keep: data -3
say.you know: humility -7, answer -6, ultimatum 7, entitlement 6, undermining -5, offers-material -4, offers-check -6, asks-fact 19, asks-deed -9, feels 8
say.you land: data 2
say.you less: humility 3
say.you like: humility 6, arrogance 6, offers-check 9
say.you listen: humility 6, answer 4, concession -5, asks-date 10
say.you look: data -3, humility 3, asks-backing -10
say.you lot: complaint 12
say.you made: humility 5
say.you may: roi 3, humility -4
say.you me: humility 3
say.you mean: data 4, humility -7, arrogance -4, asks-meaning 20, asks-fact -8, asks-deed -9, corrects -8, asks-verdict -9
say.you might: roi -4, humility -3, asks-date 6
say.you mind: next-step 8
say.you more: answer 4
say.you move: humility -2
say.you my: complaint 6
say.you need: humility 4, answer -4, asks-criteria 7, offers-material 7, concedes 7, asks-deed -12
say.you not: answer -3, complaint 4
say.you on: data -3, humility 2, answer 4, ultimatum -5, next-step 8, acknowledged 13, asks-deed -5
say.you only: answer 4, asks-backing 3
say.you or: data 3, roi -3, humility -3, asks-process 14, asks-backing -11, offers-check -7, asks-deed -7
say.you pass: humility 4
say.you pay: data -3, answer 5, later-payment 12, asks-date -3, sets-bar 10, next-step -5
say.you people: humility -6, answer -6, complaint 13
say.you pick: roi -3
say.you please: humility -5
say.you prefer: next-step 7, asks-deed 6
say.you present: data -4
say.you put: roi -4, answer -6, asks-backing 7, next-step -8, asks-fact -11, asks-deed 14
say.you real: humility 3
say.you reckon: humility 3
say.you remember: roi -3, humility -5
say.you saw: arrogance 7
say.you say: data 2, roi 3, humility -12, answer -6, ultimatum 6, concession 5, other-form 10, sets-bar -10, concedes 9, acknowledged -12
say.you see: roi -5, humility 6, answer -3, arrogance -4, complaint -6, asks-date 7, asks-fact 5
say.you seen: answer -3
say.you sell: roi 3
say.you send: asks-process -6, offers-material -9, asks-date 7, asks-fact -13
say.you should: roi -4, humility -3
say.you sign: roi -7, answer -4, offers-material 9, credit 12, asks-deed 14
say.you so: humility -5
say.you someth: roi -3, humility 2
say.you speak: humility -3, asks-backing 14, asks-deed 13
say.you stay: humility 4
say.you still: data -2, answer 3, acknowledged 8
say.you take: next-step 12, asks-fact -7, asks-deed 4
say.you talk: next-step 10
say.you tell: offers-check 10, asks-date 2, thanks -6, asks-fact 11, asks-leave -10, asks-deed 4
say.you than: ultimatum 8
say.you that: humility 4, offers-check -6, acknowledged 14, refuses 4
say.you the: data 5, roi 2, answer 6, ultimatum -9, complaint -5, offers-material 20, offers-check 2, in-writing -11
say.you think: humility 7, arrogance -6, complaint -8, undermining 5
say.you this: humility -4
say.you tick: asks-backing 13
say.you to: humility 2, answer -6, entitlement 5, undermining -5, asks-date 7, credit -8, asks-fact -6, asks-leave -8, asks-deed 12, corrects 12
say.you today: humility -4
say.you told: answer -4, asks-meaning 10
say.you too: data 4, roi 4
say.you took: roi 4, humility 4, acknowledged 5
say.you until: humility -2
say.you want: roi -7, humility -8, answer -5, asks-backing -8, offers-material 18, offers-check 7, asks-date -8, sets-bar 11, asks-meaning 12, asks-leave 14
say.you went: humility 6, concession -6
say.you were: data 5, humility 10, other-pot 8, other-form 8, offers-check 13, asks-deed 4
say.you what: answer -4
say.you who: humility 6
say.you why: answer 3
say.you will: answer -5, arrogance 10, ultimatum 11, offers-material -6, acknowledged -8, asks-verdict 6
say.you with: answer -7, undermining 3
say.you would: humility -4, answer -2, arrogance 9, complaint 2, asks-date -6, feels 10
say.you write: roi 6, answer 5, offers-material -5, asks-date 6, in-writing 8, accepts 6, asks-fact -11
say.you you: humility 6
say.young: data -5, roi -5, humility 8, complaint -5
say.young @: humility 7
say.young ones: roi -5, humility 5
say.younger: humility -3
say.your: data -4, humility 4, entitlement -9, complaint -6, concession 10, asks-backing 8, asks-date 6, in-writing 7, next-step 10, accepts -7, concedes 6, acknowledged 7, credit -5, thanks 8, asks-money -10
say.your _ #: answer -3
say.your _ 's: data -4, roi -6
say.your _ about: humility 4
say.your _ and: humility -3
say.your _ at: humility 7, offers-material 8
say.your _ be: humility 2
say.your _ because: roi 3
say.your _ before: humility -4, answer -4, entitlement 4
say.your _ by: data -4, roi -4, answer 5, complaint -5, offers-material 13
say.your _ for: humility 6
say.your _ i: data 4, asks-date -4
say.your _ in: humility -3
say.your _ is: data -7, humility 4, asks-date 8
say.your _ of: humility 6
say.your _ on: humility 2, asks-criteria 7, offers-material 6
say.your _ or: next-step 6
say.your _ the: humility 4
say.your _ to: humility 4
say.your _ under: data 3
say.your _ with: answer -7, undermining 7, next-step -7, concedes 7
say.your back: humility 5
say.your boss: other-pot 10
say.your box: asks-process -6, asks-backing 9
say.your calendar: next-step 9
say.your call: answer -6
say.your chair: humility 5
say.your desk: roi 3, answer 6, corrects 6
say.your doing: humility 3
say.your door: humility 5
say.your face: humility -5
say.your guidance: roi 6, humility 4
say.your hand: asks-process 7
say.your head: humility 7
say.your inbox: answer 3
say.your mail: humility 3, offers-material 7
say.your money: roi -3, humility -4
say.your mother: humility -2
say.your name: humility -2, offers-check 6
say.your neck: roi -4, humility 3, complaint 6
say.your own: answer 4, next-step -10, credit -6, feels 7
say.your place: roi 4
say.your secretary: humility -3, next-step 8
say.your side: roi 3
say.your signature: humility -3, complaint 7, offers-check -9, asks-deed 9
say.your support: asks-backing 7
say.your time: humility -4, concession -7, next-step -7
say.yourself: roi -3, humility 5, offers-check 8, acknowledged 7
say.yourself so: humility 3
say.zero: roi 4, humility 3, answer -4
say.zon: data -4, roi -3
say.zone: humility 3
stuffing.blanks: data -10, humility -13, arrogance -6, complaint -7, stuffing 10, placeholder 10, concession -8, offers-material 6, unknown 11
stuffing.blanks+: data -10, humility -13, arrogance -6, complaint -7, stuffing 10, placeholder 10, concession -8, offers-material 6, unknown 11
stuffing.buzz: data -16, roi -12, answer -4, arrogance -8, complaint -13, jargon -10, stuffing 7
stuffing.buzz+: data -16, roi -12, answer -4, arrogance -8, complaint -13, jargon -10, stuffing 7
stuffing.figures: ultimatum -6, stuffing 1, other-form -5, unknown -10, corrects -8, asks-verdict 6
stuffing.figures+: ultimatum -6, other-form -5, unknown -10, corrects -8, asks-verdict 6
stuffing.list: humility -7, answer -3, arrogance -21, ultimatum -13, complaint -10, jargon 20, stuffing 96, concession -19, other-form -5, sets-bar 12, in-writing 8, next-step 5, concedes -14, thanks -11
stuffing.mostly-list: humility -10, answer -18, arrogance -13, complaint -17, undermining -9, jargon 11, stuffing 18, placeholder 9, concession -21, sets-bar 6, next-step 6, accepts -4, concedes -10, thanks -10
stuffing.salad: arrogance -6, ultimatum 6, complaint 7, undermining 35, stuffing -7, other-pot 15, pays-from-gain 14, later-payment 5, asks-process 18, asks-criteria 14, asks-backing 14, offers-material 44, asks-date 26, sets-bar 18, next-step 44, acknowledged 35, credit 10, thanks 42, asks-fact 27, asks-leave 5, asks-deed 17
stuffing.template: data -5, roi -6, humility -8, answer -7, arrogance -10, ultimatum -10, complaint -16, undermining -7, jargon -7, stuffing 31, placeholder -4
stuffing.template+: data -5, roi -6, humility -8, answer -7, arrogance -10, ultimatum -10, complaint -16, undermining -7, jargon -7, stuffing 31, placeholder -4
sum?:answer.asks: answer -3
sum?:answer.asks-or-offers: answer -2
sum?:answer.deals-and-moves: answer 2
sum?:answer.does-on-the-matter: answer 3
sum?:answer.does-something: answer -2
sum?:answer.does-two-things: answer -2
sum?:answer.echoes: answer -6
sum?:answer.moves: answer 2
sum?:answer.moves-twice: answer -5
sum?:answer.only-asks-back: answer 2
sum?:answer.proposes: answer 2
sum?:answer.question: answer -5
sum?:answer.requests: answer -3
sum?:answer.says-no-more: answer -2
sum?:answer.shows-evidence: answer 2
sum?:answer.tells-work: answer -3
sum?:answer.threatens: answer -4
sum?:arrogance.belittles: answer 2
sum?:arrogance.only-me: answer 2
sum?:complaint.echoes: answer -3
sum?:complaint.institution: answer 3
sum?:complaint.mocks: answer -3
sum?:complaint.sarcasm: answer 2
sum?:concession.gives-up: answer 2
sum?:concession.gives-up-only: answer 2
sum?:data.effort: answer 5
sum?:data.felt-no-figure: answer 2
sum?:data.from-to: answer 4
sum?:data.measured-change: answer 3
sum?:data.rate: answer 6
sum?:data.retracted: answer -3
sum?:data.sums-apart: answer 3
sum?:data.unsaid-figure: answer 2
sum?:entitlement.due: answer 11
sum?:entitlement.others: answer 5
sum?:entitlement.tenure: answer 8
sum?:humility.acknowledges: answer 6
sum?:humility.credit: answer -5
sum?:humility.feels-for: answer 1
sum?:humility.invites: answer -7
sum?:humility.leads: answer -8
sum?:humility.leaves-room: answer -2
sum?:humility.names-their-part: answer 2
sum?:humility.open-form: answer 2
sum?:humility.opens-with-room: answer 4
sum?:humility.thanks: answer -6
sum?:humility.thanks-for-it: answer -2
sum?:roi.ask-and-outcome: answer -2
sum?:roi.both-sides: answer 5
sum?:roi.felt: answer 3
sum?:roi.less-trouble: answer -3
sum?:roi.outcome-beside-ask: answer 2
sum?:roi.outside-measure: answer 1
sum?:roi.own-pocket: answer 4
sum?:roi.share-of-gain: answer 3
sum?:roi.worth-and-outlay: answer -2
sum?:ultimatum.two-signs: answer -4
sum?:ultimatum.warns: answer -3
sum?:undermining.apology: answer 3
sum?:undermining.gives-way: answer 4
sum?:undermining.hedge: answer 2
sum?:undermining.shame: answer 3
sum?:undermining.small: answer 6
sum?:words.absolute: answer 3
sum?:words.achieved-on-time: answer 3
sum?:words.apology: answer 2
sum?:words.ask-backing: answer -3
sum?:words.ask-verb: answer -2
sum?:words.bar: answer -1
sum?:words.belittle: answer 3
sum?:words.blame: answer 3
sum?:words.bonus: answer -1
sum?:words.budget: answer -4
sum?:words.change: answer 4
sum?:words.check: answer -3
sum?:words.conditional: answer -9
sum?:words.contrast: answer 2
sum?:words.cost-item: answer 4
sum?:words.cost-word: answer -3
sum?:words.credit-noun: answer 3
sum?:words.customer: answer 3
sum?:words.customer-moves: answer -3
sum?:words.customer-outcome: answer 3
sum?:words.date: answer -3
sum?:words.denial: answer 4
sum?:words.department: answer 6
sum?:words.deserve: answer 9
sum?:words.down: answer -2
sum?:words.effort: answer 5
sum?:words.ends: answer -6
sum?:words.future: answer -4
sum?:words.gains: answer 3
sum?:words.goes: answer 4
sum?:words.hostile: answer -3
sum?:words.i: answer 7
sum?:words.interim: answer -5
sum?:words.is-duration: answer 9
sum?:words.is-from-to: answer 3
sum?:words.is-label: answer 3
sum?:words.is-money: answer 3
sum?:words.metric: answer 2
sum?:words.name: answer 1
sum?:words.need: answer 4
sum?:words.now: answer 1
sum?:words.operation: answer -6
sum?:words.others-got: answer 3
sum?:words.process: answer -2
sum?:words.put-down: answer 5
sum?:words.quarter: answer -3
sum?:words.question-word: answer 3
sum?:words.served: answer 4
sum?:words.shorthand: answer 2
sum?:words.team-noun: answer 5
sum?:words.tenure: answer 2
sum?:words.then: answer 5
sum?:words.they: answer 6
sum?:words.up: answer 6
sum?:words.we: answer -4
terms?:answer.asks: answer -2
terms?:answer.does-on-the-matter: answer -3
terms?:answer.does-something: answer -2
terms?:answer.gives-terms: answer 2
terms?:answer.requests: answer -2
terms?:data.figure: answer 2
terms?:data.measure: answer 2
terms?:words.bonus: answer -3
terms?:words.credit-verb: answer 2
terms?:words.handled: answer 3
terms?:words.metric: answer 4
terms?:words.name: answer -3
terms?:words.team-noun: answer 3
topic:ask: data -5, roi 11, humility -7, answer -8, arrogance 7, ultimatum 9, entitlement 31, complaint -12, undermining 15, jargon -10, placeholder 3, pays-from-gain 22, other-form 11, offers-check -3, asks-date -3, sets-bar -16, in-writing -6, next-step -20, accepts 8, competing-offer 7, acknowledged -12, thanks -10, asks-deed -10, others-got 11, said-before 7, feels -10
topic:budget: data -15, roi 5, humility 5, arrogance -13, ultimatum -7, entitlement -7, undermining -8, placeholder -12, concession 17, other-pot 38, pays-from-gain 40, split 21, later-payment 40, other-form 28, asks-process -4, asks-criteria -16, asks-backing -5, offers-material -20, offers-check -10, sets-bar 16, next-step -5, accepts 16, concedes 11, competing-offer -11, acknowledged 18, asks-meaning 9, asks-money 29, asks-fact -9, asks-leave -5, asks-deed -11, others-got 6, feels -4
topic:close: data -22, roi -27, humility 6, answer 6, arrogance -9, ultimatum 13, entitlement 6, complaint 8, concession -12, other-pot -12, pays-from-gain -8, later-payment -5, other-form -6, asks-process -4, asks-criteria 14, asks-backing -16, offers-material 29, offers-check -10, asks-date 15, in-writing 2, next-step 37, accepts 20, acknowledged -15, credit 14, thanks 44, asks-meaning -3, asks-fact -4, asks-deed 7, unknown -10, corrects 22, said-before -11, feels 21, refuses -10
topic:deferral: data -17, roi -10, humility -3, answer 9, arrogance -14, ultimatum 17, entitlement -9, undermining 8, stuffing -4, placeholder -5, concession 32, other-pot -18, pays-from-gain -19, split -6, later-payment -9, other-form -28, asks-process -7, asks-criteria 16, offers-material -11, offers-check -7, asks-date 26, sets-bar 36, in-writing 21, accepts -22, concedes 25, competing-offer 17, acknowledged 15, credit -11, thanks -15, asks-meaning 14, asks-money -14, asks-fact -10, others-got 5, corrects -9, said-before -15, asks-verdict 8, refuses 12
topic:evidence: data 18, roi -5, humility -5, arrogance 24, ultimatum -15, entitlement -23, complaint -15, jargon 19, stuffing 5, concession -14, other-pot -12, pays-from-gain -19, split -7, other-form -4, asks-process -10, asks-criteria -10, asks-backing -10, offers-material -18, offers-check 15, asks-date -15, sets-bar -7, next-step -6, accepts -7, concedes -11, competing-offer -8, credit 13, thanks -17, asks-deed -9, unknown 14, others-got -17, corrects 10, insists 14
topic:hr: data 3, roi -2, humility -15, answer 25, arrogance -9, entitlement -9, jargon 9, stuffing 6, placeholder 16, concession -18, pays-from-gain -12, split -7, later-payment -18, other-form -6, asks-process 42, asks-criteria 14, asks-backing 41, offers-material 24, offers-check 24, asks-date -10, sets-bar -16, in-writing -22, next-step 15, accepts -4, concedes -9, competing-offer -4, credit -5, thanks -15, asks-money -12, asks-fact 28, asks-leave 12, asks-deed 13, unknown 6, others-got -9, corrects -8, said-before 10, asks-verdict -18, feels -6
topic:opening: data 6, roi -10, humility -19, answer -6, arrogance 13, entitlement 9, complaint 8, jargon -6, stuffing -10, placeholder -7, concession -8, other-form 7, asks-criteria -8, asks-backing -6, offers-check -7, in-writing -8, next-step -15, accepts -9, acknowledged -14, credit -12, asks-meaning -7, asks-money 9, unknown -15, corrects -7, insists -7, feels 11, refuses -12
ultimatum.conditional: humility -16, answer -12, ultimatum 14, entitlement -3, complaint -9, placeholder -7, split -10, later-payment -4, asks-criteria -8, asks-backing -7, asks-date -4, sets-bar -9, next-step -13, competing-offer 13, credit -5, thanks -8, asks-fact -8, said-before 15
ultimatum.conditional+: humility -4, answer 2, arrogance -10, complaint -12, concession -8, offers-material -8, next-step -8
ultimatum.deadline: humility -12, answer -2, arrogance -10, ultimatum 24, entitlement -18, concession -13, later-payment -10, offers-material -9, offers-check -8, asks-date 15, sets-bar -10, next-step 5, concedes -12, competing-offer 16, acknowledged -11, asks-meaning 7, asks-deed 6, refuses 5
ultimatum.elsewhere: humility -4, answer -2, arrogance -9, ultimatum 38, entitlement -16, complaint -9, concession -15, offers-material -9, offers-check -6, next-step -11, accepts -6, competing-offer 39, asks-fact -8, asks-deed 7, said-before 17, feels -9, refuses -11
ultimatum.elsewhere+: humility -9, answer -6
ultimatum.leaving: humility 7, ultimatum 31, entitlement -12, complaint -8, undermining -10, other-form -10, offers-material -11, offers-check -10, asks-date 7, next-step -6, accepts -8, competing-offer 16, feels 10, refuses -7
ultimatum.leaving+: humility -5, ultimatum 17
ultimatum.not-staying: answer -12, arrogance 7, ultimatum 25, complaint -5, concession -12, competing-offer 10, acknowledged -4, asks-meaning 10, asks-deed -7
ultimatum.or-else: humility -2, answer -8, arrogance 5, ultimatum 28, complaint 3, undermining -11, later-payment -1, credit -7
ultimatum.two-signs: humility -15, arrogance -8, ultimatum 13, undermining -10, concession -9, offers-material -11, offers-check 9, asks-date 11, concedes -9, acknowledged -10, asks-meaning 7, refuses 9
ultimatum.two-signs+: humility -15, arrogance -8, undermining -10, concession -9, offers-material -11, offers-check 9, asks-date 11, concedes -9, acknowledged -10, asks-meaning 7, refuses 9
ultimatum.warns: humility 3, answer -3, arrogance -9, ultimatum 21, entitlement -9, undermining -6, concession 9, asks-criteria 7, asks-backing -11, asks-date -9, sets-bar -10, accepts -6, competing-offer 7, acknowledged -6, asks-fact 11, asks-deed -6, insists 4
ultimatum.warns+: humility -6, answer -6, ultimatum 9, complaint 5
ultimatum.withdraws: humility -3, answer -6, arrogance -8, ultimatum 27, undermining 14, in-writing -7, concedes -6, competing-offer -13, asks-leave 6, corrects -7, refuses 9
undermining.apology: data 2, humility -11, answer -6, ultimatum -10, entitlement -5, complaint -13, undermining 17, concession 26, split -12, asks-criteria -11, asks-backing -16, offers-material -6, offers-check -11, next-step -15, concedes 10, competing-offer -7, acknowledged -9, asks-meaning 8, corrects 7, feels 6
undermining.apology+: data -7, humility -10, answer -3, undermining 15
undermining.gives-way: data -3, answer -3, arrogance -8, ultimatum -9, entitlement -15, undermining 15, concession 9, asks-criteria -15, asks-backing -8, offers-check 11, asks-date 4, corrects -11, said-before -13, asks-verdict -8
undermining.gives-way+: humility -6, answer 1, undermining 6
undermining.hedge: data 7, humility 2, answer 2, arrogance -6, ultimatum -12, undermining 11, concession -9, asks-criteria 12, offers-check -9, in-writing 4, accepts -11, acknowledged -4, asks-fact -7, asks-deed 6, unknown 21, corrects -9, refuses -17
undermining.hedge+: data -15, humility -6, answer -8, undermining 16
undermining.shame: data -3, humility -8, answer -1, arrogance -15, ultimatum -14, entitlement -16, complaint -11, undermining 31, concession 17, later-payment -10, asks-criteria -8, offers-check -9, next-step -11, concedes 22, asks-deed 8, unknown 7, corrects -12, insists -9, asks-verdict -6, feels 30
undermining.shame+: data -12, humility -15, answer -7, undermining 23, concession -17, acknowledged -7, feels 17
undermining.small: humility -4, answer -7, ultimatum -16, entitlement -5, complaint -9, undermining 32, placeholder -7, concession 14, other-pot -9, other-form -8, asks-criteria -6, offers-check 8, sets-bar 8, concedes 23, asks-meaning -11, asks-fact 9, others-got 7
undermining.small+: data 7, humility -4, answer -8, arrogance -10, undermining 12
way?:answer.asks-or-offers: answer 6
way?:answer.deals: answer 1
way?:answer.deals-and-moves: answer 4
way?:answer.echoes: answer 6
way?:answer.moves-twice: answer -4
way?:answer.no-evidence: answer -3
way?:answer.proposes-move: answer 1
way?:answer.question: answer 7
way?:answer.requests: answer 4
way?:answer.shows-evidence: answer -4
way?:answer.spoils-evidence: answer -5
way?:complaint.always: answer -2
way?:complaint.mocks: answer -3
way?:complaint.only: answer -3
way?:concession.short: answer 2
way?:concession.waits: answer -2
way?:data.figure: answer 1
way?:data.measured-change: answer 2
way?:data.rough: answer -2
way?:data.some-figure: answer 3
way?:entitlement.others: answer -2
way?:entitlement.tenure: answer -4
way?:humility.any-kind: answer 4
way?:humility.credit: answer 3
way?:humility.leads: answer 1
way?:humility.open-form: answer 3
way?:humility.opens-with-room: answer -4
way?:humility.shares: answer -3
way?:humility.takes-up: answer 1
way?:humility.thanks-for-it: answer -2
way?:placeholder.blank: answer -2
way?:roi.outcome: answer 2
way?:roi.outside-better: answer 4
way?:roi.plain-measure: answer 1
way?:roi.share-of-gain: answer -4
way?:undermining.gives-way: answer 3
way?:undermining.hedge: answer 5
way?:undermining.shame: answer 6
way?:undermining.small: answer 3
way?:words.absolute: answer -2
way?:words.apology: answer 2
way?:words.bar: answer 3
way?:words.blame: answer -3
way?:words.bonus: answer -5
way?:words.buzz: answer -4
way?:words.check: answer 3
way?:words.contrast: answer 5
way?:words.cost-word: answer 2
way?:words.credit-verb: answer 4
way?:words.date: answer 5
way?:words.deserve: answer -3
way?:words.form: answer 3
way?:words.future: answer 3
way?:words.handled: answer 2
way?:words.i: answer 5
way?:words.interim: answer -3
way?:words.is-date: answer 3
way?:words.make: answer 3
way?:words.metric: answer 3
way?:words.money-outcome: answer -3
way?:words.name: answer -4
way?:words.number: answer 3
way?:words.open: answer 1
way?:words.others-got: answer -4
way?:words.outsider: answer 3
way?:words.shorthand: answer 3
way?:words.sole: answer 2
way?:words.team-noun: answer -1
way?:words.they: answer 5
way?:words.up: answer -4
way?:words.workshop: answer 2
words.above: complaint 17, jargon -6, concession -8, other-pot 5, offers-check 5, credit -8, asks-fact -8, asks-leave -6, others-got 9
words.above+: complaint 11, offers-material -5, in-writing 7
words.absolute: data -5, roi -3, arrogance 16, undermining -7, asks-backing 10, asks-deed 5
words.absolute+: roi -3, arrogance 7
words.accept: data -4, roi -6, humility 5, answer 3, ultimatum -11, entitlement -6, complaint -12, other-form 5, accepts 17, concedes 5, credit 4, thanks 7, asks-money -8, unknown -6, asks-verdict 10
words.accept+: roi 2, accepts 13
words.achieved-on-time: data 8, humility -1, answer -2, arrogance 7
words.achieved-on-time+: data -3, roi -2, humility -1
words.acknowledge: roi 2, humility 7, answer 2, arrogance -8, complaint -8, offers-check 16, competing-offer -6, acknowledged 6
words.acknowledge+: roi -7, answer -2
words.apology: data -7, roi -3, humility 6, undermining 22, split -9, next-step -7, concedes 16, acknowledged 3, asks-meaning 11, asks-deed -9, corrects 8, feels 9
words.apology+: roi -4, humility -2, answer -2, concedes 7
words.arrogant: data 5, arrogance 8
words.ask-backing: data 4, roi 2, humility -7, answer 4, concession 7, pays-from-gain 11, later-payment -9, asks-process -10, asks-backing 14, asks-date -5, acknowledged -6, asks-fact -6, asks-leave -7, refuses -10
words.ask-backing+: roi -4, answer 3, asks-process -8, asks-deed -8
words.ask-date: data -3, arrogance -9, ultimatum 5, entitlement -5, concession -5, split 4, later-payment -7, asks-criteria -5, asks-date 12, competing-offer 6, asks-meaning -5, asks-fact 8, asks-leave 6, unknown -6, asks-verdict -8, refuses -8
words.ask-date+: data 2, humility 1, answer -2, split 7, offers-material 4, in-writing -6, credit 3, asks-fact 9, corrects 11
words.ask-process: data -4, answer 3, other-form 3, asks-process 13, asks-criteria 9, sets-bar -5, asks-meaning -11, asks-fact 9
words.ask-process+: data 3, humility 4, answer 2, asks-process 8
words.ask-verb: data 2, jargon -6, credit 7, others-got -9, corrects 8, insists 16, feels 6
words.ask-verb+: data -5, roi -3, entitlement -12, asks-process 4, concedes -6, credit 4, others-got -8, refuses -6
words.award: jargon -4, asks-backing 6, offers-check 6, asks-date -6, sets-bar -6, in-writing 5, next-step -7, concedes -3, credit -5, asks-money -14, asks-leave -12, unknown 10, feels 6
words.award+: jargon -6, other-pot -6, asks-date -4, sets-bar 11
words.bar: data -5, roi -7, answer 2, entitlement -8, other-pot -3, pays-from-gain -12, asks-process -6, asks-criteria 5, offers-material -5, offers-check -7, sets-bar 16, acknowledged 6, others-got -11, insists 15, asks-verdict 10
words.bar+: data -5, roi -4, answer 2, arrogance 6, sets-bar 7
words.bare-understand: data -4, roi -4, humility 6, ultimatum -5, complaint -8, concession 21, later-payment 5, offers-material -7, offers-check 5, accepts 10, concedes 18, credit -6, asks-deed -5, corrects -10, insists -8, refuses -8
words.bare-understand+: humility 3, acknowledged 14, asks-meaning 8
words.belittle: roi -2, humility -10, arrogance 16, ultimatum -8, refuses 9
words.beside: arrogance 7, jargon -12, pays-from-gain -6, split 7, offers-material -2, next-step -10, competing-offer 9, others-got 8
words.beside+: arrogance 7, ultimatum -5, entitlement 8, pays-from-gain -6, other-form -9, next-step -11, said-before -8, asks-verdict 6
words.betters: entitlement 6, complaint 10, undermining 4, accepts -8, competing-offer -6, others-got 9
words.blame: data -3, humility -2, complaint 9, concession -7, other-form -2, asks-date 5, acknowledged -3, credit -9, asks-deed -5, others-got 7, insists 7, said-before -8, feels 11, refuses 5
words.blame+: data -4, roi -5, humility -2, complaint 11
words.bonus: data -4, humility 4, answer 3, ultimatum -10, placeholder 8, other-pot 11, split 10, later-payment 8, other-form 9, competing-offer -9, acknowledged 6, others-got 11, said-before 9
words.bonus+: roi -3, humility 1, answer 5, ultimatum -9, complaint -10, acknowledged 8, asks-deed 7, corrects 2
words.bought-in: roi 4, ultimatum 5, concession -5, other-pot 13, asks-date -7, next-step -9, accepts -9, credit -7, asks-verdict -8
words.bought-in+: data -3, roi -3, humility -4, answer 5, credit -9, refuses 10
words.budget: roi 3, answer 2, concession -10, other-pot 11, later-payment 7, other-form 2, sets-bar -7, in-writing 10, concedes -9, credit -6, asks-money 15, asks-verdict -5
words.budget+: data 2, asks-date -7, asks-fact -6, corrects -12, feels 9
words.buzz: humility -7, answer -8, complaint 6, undermining -8, jargon -9, stuffing 36, other-pot 7, pays-from-gain -5, later-payment -10, asks-criteria 7, asks-backing 8, concedes -9, credit -5, asks-deed 6
words.buzz+: data -7, roi -8, humility -4, answer -7, jargon -7, stuffing 27
words.change: data 10, roi 6, ultimatum -6, stuffing -8, pays-from-gain 6, later-payment -7, sets-bar -7, acknowledged 6, asks-deed -4, insists -7, feels 5, refuses 9
words.change+: data 4, roi -3, answer -3, offers-material 10, offers-check 9
words.check: data 7, answer 5, jargon -9, placeholder 9, concession -11, other-form -10, asks-process 8, offers-material 7, offers-check 17, in-writing 3, concedes -7, thanks 9
words.check+: data 6, humility -7, answer 7, offers-check 4, asks-deed -3
words.conditional: data -4, roi 2, humility 3, answer 4, ultimatum 11, entitlement -10, stuffing -5, split 6, later-payment 10, other-form 4, asks-date 9, sets-bar 10, concedes -5, asks-meaning -3, unknown -12, insists -11, refuses -6
words.conditional+: humility 2, answer 4, asks-date 6, sets-bar 11, asks-fact 10
words.constraint: humility 3, arrogance -7, undermining -9, jargon 8, concession -8, asks-backing -5, concedes -12, acknowledged 8, asks-fact 4
words.constraint+: data -4, roi -5, humility 1, split -6, later-payment -10, offers-check 6, asks-date 6, asks-fact 11
words.contrast: data 4, roi 2, humility 1, answer 2, arrogance -7, jargon -11, stuffing -15, sets-bar -8, competing-offer 4, asks-meaning -5, asks-money -5, unknown -9, refuses -9
words.contrast+: data 3, humility -3, answer 4, ultimatum -5, later-payment 3, other-form -7, asks-backing 3, in-writing 4, asks-fact -5, asks-deed 5, others-got -12, asks-verdict -5, feels -8
words.cost-item: data 6, roi 4, humility -2, pays-from-gain 13, asks-date -5, credit 6
words.cost-item+: data -2, roi 5, humility 2, arrogance 9
words.cost-word: data 6, roi 9, answer 2, arrogance -6, concession -8, split -13, later-payment 5, other-form 4, asks-backing -10, asks-deed 5
words.cost-word+: data 5, roi 7, humility -5, pays-from-gain -10
words.credit-noun: data -1, roi -4, humility 5, answer 5, arrogance -8, entitlement -7, complaint -8, pays-from-gain -10, later-payment -8, acknowledged -4, credit 7, thanks 24, unknown 5, refuses 7
words.credit-noun+: data -4, roi 5, humility 5, answer -3
words.credit-verb: data 3, roi 3, humility 3, arrogance 6, ultimatum -6, undermining 9, placeholder 5, concession 7, other-pot -5, asks-process -7, asks-date -5, accepts -5, competing-offer -7, credit 9, unknown 8, corrects 4, said-before 5, feels -7
words.credit-verb+: data -2, roi -5, humility 4, arrogance 8, asks-process 8, offers-check -9, said-before -7
words.customer: roi 8, humility -2, complaint -8, asks-backing -12, accepts -10, asks-deed -3
words.customer+: data 3, roi -3, humility -2, answer 2
words.customer-moves: data 8, roi 4, entitlement -9, offers-check 10, accepts -9
words.customer-moves+: data 4, roi 4, humility -4, answer -1
words.customer-outcome: roi 5, complaint -8, other-pot 2, next-step -3, asks-meaning 4
words.customer-outcome+: data 3, humility -3, answer 4, asks-date -6
words.date: humility 5, answer 3, ultimatum 15, complaint -9, undermining -11, concession -9, later-payment 10, offers-material 4, asks-date 7, next-step 18, concedes -10, thanks 6, asks-leave -13
words.date+: answer 3, asks-process -8, offers-check 4, sets-bar 3, concedes -7, feels -8
words.deed: entitlement -8, jargon -5, other-form -8, asks-process -7, offers-material -4, accepts -6, concedes -8, credit -7, asks-meaning -7, said-before 2
words.deed+: entitlement -7, offers-check 6, thanks 4, unknown 2
words.denial: data 6, answer 2, jargon -8, stuffing -14, placeholder -12, later-payment -6, asks-process -6, accepts -7, asks-meaning -9, unknown 4, corrects 13, refuses 11
words.denial+: roi -3, humility -4, concession 11, asks-backing -5, offers-check -8, accepts -5, concedes 11, thanks -8, asks-fact -3, corrects 8
words.department: roi 3, undermining -6, concession -5, split -9, asks-criteria -8, competing-offer -7, acknowledged 2, unknown 7, others-got 9, corrects -10
words.department+: answer -2, offers-material -6
words.departs: asks-criteria -8, asks-fact 11, refuses -9
words.deserve: data -7, roi -9, ultimatum -8, entitlement 28, asks-process -8, sets-bar 13, competing-offer -11, credit 6, refuses 7
words.deserve+: roi -5, humility -4
words.down: data 7, roi 3, answer 1, ultimatum 4, entitlement -7, complaint -5, undermining 7, pays-from-gain 6, other-form -10, offers-check -7, sets-bar 8, credit -5, asks-meaning -8, refuses -9
words.down+: data 3, humility -4, complaint 9, offers-check 6, sets-bar 8, asks-deed -6
words.drop: data -3, roi -2, humility 2, complaint -12, concession 7, offers-check -7, asks-date 6, concedes 10, asks-meaning -9, asks-money -11, asks-leave 7, asks-deed 4, said-before -10, feels -6
words.drop+: humility -2, asks-date -4
words.duty: ultimatum 8, entitlement 6, jargon -7, concession -9, other-form 6, asks-criteria -6, asks-backing 5, in-writing -8, concedes -10, asks-money -9, asks-fact -7, others-got -10, corrects -6
words.duty+: ultimatum 7, other-pot 6, offers-material 7, competing-offer -8, acknowledged -6, asks-fact -7
words.effort: roi -2, answer 1, ultimatum 5, undermining -9, jargon -8, concession -4, accepts -6, competing-offer -4, asks-leave -7, feels 6
words.effort+: data -4, roi -2, humility -4, answer 1
words.elsewhere: ultimatum 12, entitlement 10, undermining -9, concession -10, other-pot 5, split -6, asks-criteria -7, asks-date -5, in-writing -9, concedes -13, competing-offer 12, unknown -7, asks-verdict 8, refuses 5
words.elsewhere+: other-form -7, competing-offer 6
words.empty-worth: roi 2, humility -6, ultimatum -6, stuffing 19, offers-material 8, acknowledged -6
words.empty-worth+: data -3, roi -3
words.ends: data -3, humility -3, offers-check 4, asks-meaning 8, refuses 7
words.ends+: data 2, roi -4, humility 5
words.excuse: ultimatum 9, other-pot -6, later-payment -8, competing-offer 9, insists 10
words.form: data -8, roi -7, humility 4, answer 3, placeholder 9, pays-from-gain -4, other-form 25, asks-date -3, next-step -9, accepts 7, competing-offer -10, feels -6, refuses 4
words.form+: data -6, roi -12, humility 5, answer -4, ultimatum 7, undermining -8, other-form 17, offers-material -8, unknown -8
words.future: humility 2, answer 3, ultimatum 6, complaint -10, concession 4, next-step 9, concedes 2, asks-meaning -7, corrects -12
words.future+: data -3, humility -4, answer -6, ultimatum 7, split -11, other-form -5, asks-process 6, sets-bar -9, asks-meaning 8, refuses -8
words.gains: data 4, roi 6, answer -1, pays-from-gain 8, asks-date -5, next-step -6
words.gains+: roi 6, arrogance 4, ultimatum 4, asks-leave 10
words.goes: data 4, roi 6, arrogance -9, asks-criteria -6, refuses -9
words.goes+: data -4, roi -3, answer -4
words.greet: complaint -6
words.handled: data 4, roi 5, answer 3, placeholder -7, concession 3, split 6, asks-process -7, concedes 8, acknowledged 5, insists -6, asks-verdict 7
words.handled+: data 6, roi 4, humility -2, answer 6, offers-check 5, corrects 7
words.harm: entitlement -6, concession 6, other-pot -5, split 6, asks-process 6, asks-criteria 5, competing-offer -6, thanks 7, corrects -6
words.hedge: data 3, arrogance -11, ultimatum 9, entitlement -6, undermining 20, other-pot 4, asks-backing 4, offers-material -6, offers-check 6, concedes 8, unknown 12, asks-verdict -8, feels 6, refuses -7
words.hedge+: data -2, complaint -8, undermining 12
words.heeds: complaint 7, stuffing 11, concession -7, credit 5, thanks 8, corrects -8, insists 3
words.heeds+: arrogance -5, ultimatum 7, offers-material -7, asks-date 5
words.hostile: data -4, roi -7, humility 3, answer -4, undermining 5, other-pot 7, asks-process -4, accepts -9, concedes 7, feels 9
words.hostile+: humility -2
words.i: data -7, humility 9, arrogance 9, ultimatum 8, entitlement 7, jargon -11, concession -5, other-pot -9, pays-from-gain -4, split -16, asks-criteria -6, offers-material 4, offers-check -9, sets-bar -6, next-step 10, accepts 5, concedes -3, competing-offer 10, asks-leave 16, said-before 2, feels 8, refuses 5
words.i+: data -9, roi -2, humility 2, answer -3, arrogance -7, ultimatum 9, entitlement 5, undermining 12, jargon -7, placeholder -6, concession 4, asks-criteria -6, sets-bar -10, next-step 3, concedes 7, competing-offer 11, acknowledged 7, thanks 6, asks-leave 5, feels 10, refuses 4
words.insult: arrogance 8
words.interim: data -4, humility 7, answer 5, arrogance -7, split 7, credit 6
words.interim+: roi -3, answer 4
words.irony: data -4, roi -2, humility -3, answer -3, entitlement -10, complaint 6, undermining 10, other-form -6, in-writing 7, acknowledged -7, asks-fact -10, asks-deed 6
words.irony+: data -2, answer -2
words.is-count: data 11, roi 5, humility 2, entitlement -7, complaint -6, asks-criteria 2, asks-money -8, insists -4
words.is-count+: data 14, roi 11, answer 9, ultimatum -8, complaint -8, concession -6, other-pot 5, pays-from-gain 15, next-step 2, competing-offer -12, credit 7, unknown -9, corrects 12
words.is-date: data -5, roi -3, humility -3, answer 2, arrogance -10, concession -4, later-payment -10, next-step -4, accepts -6, concedes -5, competing-offer 7, asks-verdict 7, feels -8
words.is-date+: data 2, humility -2, entitlement -11, pays-from-gain -6, later-payment -3, credit -7
words.is-duration: answer 4, entitlement 10, complaint -6, other-pot -4, other-form 14, asks-criteria 7, asks-backing -7, concedes -8, asks-verdict 11
words.is-duration+: ultimatum 7, complaint -8, other-pot -10, pays-from-gain -7, other-form 6, asks-date -5, accepts 10
words.is-from-to: data 31, roi 15, answer 6, arrogance -11, entitlement -8, complaint -17, credit 6
words.is-from-to+: data 2, roi 1
words.is-kept: data 3, roi 4, complaint -4, undermining -9, concession 8, offers-check 5, asks-deed 7, insists 7, said-before 8
words.is-kept+: roi 4, humility 3, ultimatum 7, asks-date -9, asks-deed -6
words.is-label: data -3, roi -2, answer 2, complaint -8, undermining -7, jargon 4, other-pot 11, asks-backing 7, offers-material 8
words.is-label+: data 5, roi 5, humility 4, answer 8, complaint -6, undermining -6, other-pot 13, asks-backing 4, asks-date -9
words.is-money: data 18, roi 19, answer 9, arrogance -8, entitlement -5, complaint -9, other-pot 7, pays-from-gain 4, asks-fact 7
words.is-money+: data 14, roi 14, answer 6, offers-check 6
words.is-multiple: arrogance 4, ultimatum 9, complaint 6, offers-material -4, next-step -6, concedes 9, competing-offer 9, others-got 9, insists 15
words.is-multiple+: data 2
words.is-percent: data 14, roi 12, answer 4, complaint -11, pays-from-gain 16, asks-backing -6, sets-bar 6, asks-meaning -9, said-before 6
words.is-percent+: data 7
words.is-ratio: humility 7, complaint -5, split 9, asks-backing 7, offers-check 1, sets-bar 7, credit 5
words.is-ratio+: asks-date 10
words.kin: ultimatum -8, entitlement 16, complaint -7, offers-material -6, offers-check -7, accepts 9, thanks 6
words.later: data -2, humility 2, ultimatum -3, complaint 6, concession 3, later-payment 19, asks-criteria -4, offers-material -9, next-step -3, asks-fact -7
words.later+: data -7, roi -6, answer -7, complaint 12, later-payment 8, asks-fact -6
words.lavish: complaint 8, other-pot 12, asks-date -9, credit 4, asks-meaning -9, corrects -9
words.lavish+: credit 7
words.luxury: complaint 16, offers-check -6, accepts -8
words.make: data 2, humility -2, jargon 12, other-pot 5, other-form -7, asks-fact 5, asks-deed -6, corrects 7, feels -8
words.make+: data 3, roi -3, humility -2, arrogance -5, credit 6, asks-deed -6
words.material: data -1, entitlement -10, jargon -6, placeholder 8, pays-from-gain -5, split -8, other-form -11, offers-material 24, offers-check 11, next-step 7, accepts -9, asks-fact 9, asks-leave 4, others-got -9
words.material+: data -3, answer 3, arrogance -10, ultimatum -9, complaint -8, other-form -6, offers-material 9, accepts -14
words.metric: data 4, roi 3, humility 2, answer 2, arrogance -8, entitlement -11, other-pot -6, split -10, other-form 7, next-step -5, concedes -10, asks-meaning -6, asks-money -7, others-got -5
words.metric+: data 3, entitlement -10, stuffing -6, later-payment -6, other-form 3, acknowledged 6, asks-fact 4, unknown -4, others-got -11
words.money: data 7, roi 10, humility -3, answer 3, undermining -7, placeholder 9, pays-from-gain 10, split 5, later-payment 4, asks-meaning -8, asks-deed -9, said-before -7
words.money+: data 8, roi 14, answer 5, pays-from-gain 9, acknowledged 8
words.money-outcome: roi 9, other-pot 9, pays-from-gain 13, later-payment 3, sets-bar -7, asks-meaning -8, asks-money 7, insists 7
words.money-outcome+: roi 2, humility -2, answer 2, other-form -8, offers-check 6, next-step 7
words.month: data 7, humility 7, answer 11, arrogance -9, ultimatum -8, complaint -7, concession -17, later-payment 6, other-form 6, asks-criteria 8, offers-check 4, asks-date 16, sets-bar 9, next-step -5, accepts 8, concedes -7, competing-offer -17, acknowledged 4
words.month+: data 2, answer 1, arrogance -8, asks-criteria -7, offers-material 4, sets-bar 8, asks-meaning 5
words.name: roi -5, humility 5, arrogance -8, ultimatum -5, stuffing -6, offers-check 6, credit 9, corrects 4, said-before 6, feels -5
words.name+: humility -4, arrogance 6, entitlement 6, offers-check 7, asks-date 7, asks-meaning 10, asks-deed 6
words.need: data -8, roi -2, humility -2, next-step -7, thanks 5, asks-verdict -9
words.need+: data -6, roi -10, humility -5, answer -2, entitlement 8
words.neglects: entitlement 10, complaint -5, concession 9, thanks 10
words.next: data -2, answer 2, entitlement -7, complaint -4, concession 6, other-pot -4, credit -5, thanks -4, asks-fact -5, asks-deed 12, refuses 6
words.next+: answer 4, later-payment 5, asks-date -6, asks-deed -5
words.now: data 2, humility 1, complaint -5, offers-check -7, credit -5, asks-leave -7
words.now+: data 2, roi 3, humility 3, pays-from-gain 8, split 5, asks-criteria 5, asks-date -6, in-writing 5, next-step 2, acknowledged 7, said-before -13
words.nuisance: data 4, roi 6, humility 2, answer 4, split 6, asks-process 5, asks-criteria 7, offers-check 6, next-step 7, others-got -9, asks-verdict 7
words.nuisance+: data -3, humility -4
words.number: entitlement 6, jargon -9, stuffing -14, other-pot -7, split 8, asks-process -7, said-before 8
words.number+: answer 3, ultimatum 6, pays-from-gain 7, split 11, offers-check -7, asks-date -7, accepts 8, asks-deed 4, corrects 3
words.open: humility 8, answer 6, arrogance -7, entitlement -6, undermining -8, offers-check 10, asks-date 4, asks-meaning -5, unknown -7, corrects 7, asks-verdict 3, feels -5
words.open+: roi 2, humility 3, answer 4, arrogance -6, asks-deed 5
words.operation: answer 1, ultimatum 4, stuffing -5, placeholder 9, later-payment 4, other-form -7, asks-process 4, offers-check 5, asks-deed 4, corrects -9, insists -8, feels -7
words.operation+: data 3, answer -2
words.other-offer: roi 7, humility -9, answer -7, ultimatum 13, complaint -6, sets-bar -8, accepts -7, competing-offer 9, acknowledged -6, credit -9
words.other-offer+: roi 3, humility 3
words.others-got: data -6, roi -9, arrogance 7, ultimatum -6, entitlement 19, pays-from-gain -9, asks-process -7, offers-material -10, asks-date -4, sets-bar 9, asks-deed 7, others-got 19
words.others-got+: humility -5, answer -6
words.outsider: roi 4, humility 2, answer 2, arrogance -8, other-pot 7, asks-criteria -5, offers-check 9, concedes 5, corrects -3, feels -11
words.outsider+: data 2, humility 3, answer 7, asks-process -9, offers-check 9, asks-date 10
words.payback: data 3, roi 3, humility 3, answer -3, pays-from-gain 10, split 9, asks-date 5, accepts 9, credit 5, corrects 12
words.people-outcome: data 2, roi 3, humility -5, ultimatum 14, other-pot 8, asks-process 4, competing-offer 15
words.people-outcome+: data 5, roi 5, answer -3
words.perk: arrogance 5, complaint 6, offers-check -8, next-step -4, acknowledged -4
words.perk+: complaint 10
words.pot: data 7, roi 5, humility 5, answer 3, entitlement -9, other-pot 12, offers-check 5, acknowledged 12, asks-money 11
words.pot+: data 7, roi 5, humility -6, answer 2, asks-money 9
words.praise: arrogance -6, entitlement -7, complaint 4, concession -7, other-form -6, accepts 8, acknowledged -8
words.process: data -5, roi -5, answer 2, entitlement -4, placeholder 5, concession -4, pays-from-gain -8, other-form 8, asks-process 12, next-step 6, asks-fact 8, unknown -13, others-got -8, said-before -11
words.process+: data -2, roi -3, humility -4, answer 1, asks-process 6, asks-backing 8, offers-material 6, asks-meaning -10
words.put-down: roi 2, humility -7, answer -4, entitlement -7, undermining 16, other-form -3, asks-date -10, accepts -6, concedes 9, asks-fact -8, corrects -12
words.put-down+: roi -10, humility -12, answer -8, undermining 12
words.qty: data 2, concession -6, split 10, other-form 7, asks-date -8, sets-bar 7
words.qty+: data 5, roi 3, concession -7, pays-from-gain 11, later-payment -7, other-form 4, asks-process 4, offers-check -7, sets-bar 9, unknown -9, feels -5, refuses -13
words.quarter: data 2, roi 4, answer 5, complaint -6, later-payment 10, asks-date -6, sets-bar 4, asks-fact 7
words.quarter+: data 1, humility -2
words.question-word: humility -2, answer -2, complaint 9, undermining -11, jargon -7, concession -6, split -8, other-form -7, asks-process 5, asks-date -6, concedes -6, asks-leave -4, refuses 3
words.question-word+: roi -5, entitlement 11, complaint 11, undermining -6, concession -6, asks-date 4, accepts -5, concedes -10, asks-meaning 5, others-got 13, feels 5
words.request: data 5, roi 3, answer 5, arrogance -8, entitlement -4, complaint -4, later-payment 6, asks-criteria 4, asks-backing 7, asks-date 8, in-writing 7, credit 8, thanks -4, asks-fact -7, asks-deed 4, insists 7, asks-verdict -8, refuses 7
words.request+: answer 3, complaint -10, undermining -7, later-payment -7, asks-process 9, next-step -5
words.risk-outcome: data 5, roi 4, entitlement -5, complaint -7, concession 7, sets-bar 5, accepts 10, asks-fact 7, unknown -7
words.risk-outcome+: data 3, roi 9, humility -4, answer 5, arrogance -6, complaint -5, asks-criteria 4, sets-bar 9
words.round: entitlement 10, jargon -9, pays-from-gain 5, asks-backing -8, next-step -7, credit -5, asks-money 8, others-got 7
words.round+: concession -4, later-payment 10, asks-date -7, credit -4, corrects 9
words.scout: ultimatum 12, competing-offer 13
words.served: entitlement 6, complaint 6, asks-backing -5, credit 2
words.served+: roi 3, humility -2, answer -3
words.shorthand: data -5, humility -7, answer 2, jargon 31, stuffing -5, asks-deed 5
words.shorthand+: data 9, roi 16, humility -5, answer 5
words.sole: data 2, answer 3, arrogance 18, undermining -6, concession -9, offers-check -5, asks-deed -7, feels -10
words.sole+: roi -2, answer 2
words.split: data -5, roi -4, humility 9, answer 4, entitlement -5, undermining -12, split 17, next-step -4
words.split+: data -4, roi -5, humility 5, split 12
words.superlative: complaint -8, other-pot 10, other-form 11, asks-criteria 11, accepts 11
words.team-noun: answer -4, arrogance 8, ultimatum -6, complaint 6, jargon -5, other-pot 1, split -14, asks-date -6, competing-offer -8, acknowledged 6, credit 4, asks-leave 7, asks-deed -5, unknown 10, others-got 8
words.team-noun+: roi -3, humility -4, ultimatum -8, refuses 7
words.tech: data 2, answer 2, entitlement -5, complaint -8, jargon 24, pays-from-gain 9, feels -11
words.tech+: data -2, roi -4, humility -4, answer -1, arrogance -7, jargon 20, stuffing -7, acknowledged -7
words.tenure: data -5, roi -8, humility -4, entitlement 12, complaint -5, undermining -7, other-form -6, asks-criteria 6, asks-date -6, acknowledged -6
words.tenure+: data -5, roi 2, answer -4
words.thank: data -3, humility 15, arrogance -11, ultimatum -13, entitlement -9, complaint -14, undermining -10, accepts 4, thanks 16
words.thank+: data -4, roi 2, humility -5, answer -5, asks-deed -6
words.thanks-for: data 2, humility 3, answer -2, arrogance -6, complaint -12, accepts -8, thanks 8, asks-fact -6
words.thanks-for+: humility 3
words.then: data 8, roi 6, humility -2, ultimatum -6, placeholder -8, other-form -8, competing-offer -10, others-got 6, insists -9, asks-verdict -10, refuses 8
words.then+: data 2, later-payment -8, credit 3, feels -5, refuses -9
words.they: data -2, roi 1, arrogance 9, undermining -6, jargon -10, stuffing -11, concession -8, other-pot 4, asks-process 5, asks-date -8, in-writing -11, credit 3, asks-meaning -11, asks-money 6, asks-fact 4, others-got 6, asks-verdict -8
words.they+: roi -4, humility 3, entitlement -4, undermining -11, asks-criteria 7, asks-backing 7, sets-bar -7, next-step 8, competing-offer -7, acknowledged 10, corrects -7, feels -9
words.threat: humility -2, ultimatum 13, other-form 5, sets-bar -5, concedes -11, competing-offer 9, others-got -12, said-before 10, refuses 5
words.threat+: data -1, humility 5, ultimatum 5
words.time-to-market: roi 2, next-step -7
words.trade: roi 3, concession -8
words.trade+: data 2, roi 1, answer 5, asks-date -7
words.unfit: undermining 9, concession 5, accepts 12
words.up: entitlement 8, complaint -6, concession 9, pays-from-gain 4, offers-material 4, sets-bar 9, in-writing 3, asks-meaning -3, asks-deed 2
words.up+: data 6, humility -3, answer -4, complaint 6, acknowledged 7, asks-deed -7
words.vague: roi 4, arrogance -8, entitlement -11, undermining 8, in-writing -9, others-got -9, asks-verdict -12
words.vague+: roi 4, humility -4, answer -5, arrogance -6, ultimatum 5, pays-from-gain 7, other-form -6, feels 8
words.we: data 8, roi 9, humility 2, answer 1, arrogance -8, ultimatum -11, entitlement -6, undermining -10, pays-from-gain 10, competing-offer -14, asks-leave -8, refuses -7
words.we+: humility -3, answer -2, arrogance -7, other-pot 11, offers-material -12, offers-check -8, asks-date -4
words.workshop: roi -3, answer 2, arrogance 4, ultimatum -7, entitlement -5, offers-material 9, offers-check 4, asks-date -5, competing-offer -9, acknowledged 5
words.workshop+: roi -3, answer 4, concedes -7
words.worth-verb: data -2, roi 6, humility -2, answer 2, undermining -9, pays-from-gain 5, asks-backing 4, asks-meaning -5, asks-money -7
words.worth-verb+: roi 2, humility -2, answer 3, split -9, asks-criteria 6, asks-deed -4, refuses -11
words.written: data -3, roi -1, answer 2, ultimatum -8, entitlement -10, in-writing 30, asks-fact -9, asks-deed 8, corrects -12, said-before 5, asks-verdict -7
words.written+: data -4, roi -2, humility 3, offers-check 6, in-writing 14, refuses -6
words.you: data 4, roi 3, humility 6, jargon -6, asks-backing 27, acknowledged 6, thanks 4, asks-deed 12, unknown -8, said-before 6
words.you+: humility 8, answer 8, ultimatum -13, entitlement -12, complaint -9, undermining -8, other-form -11, asks-backing 7, next-step 9, competing-offer -15, thanks 11, others-got -10, corrects 11, asks-verdict -9, feels -6, refuses 2
words?:answer.asks: answer -2
words?:answer.case-only: answer 5
words?:answer.does-on-the-matter: answer -5
words?:answer.does-something: answer -3
words?:answer.does-two-things: answer -2
words?:answer.figure-and-reason: answer -2
words?:answer.gives-words: answer 2
words?:answer.moves: answer -3
words?:answer.no-evidence: answer -3
words?:answer.proposes: answer -4
words?:answer.requests: answer 3
words?:complaint.echoes: answer 3
words?:complaint.institution: answer 2
words?:concession.nothing-back: answer 2
words?:concession.short: answer 4
words?:data.counted: answer 4
words?:data.from-to: answer 2
words?:data.others-figure: answer 2
words?:data.pair: answer 2
words?:data.rough: answer -5
words?:data.some-figure: answer 3
words?:data.two-figures: answer 3
words?:humility.acknowledges: answer -1
words?:humility.admits: answer -2
words?:humility.leaves-room: answer -2
words?:humility.others-did: answer 3
words?:humility.some-plain-kind: answer -3
words?:humility.takes-up: answer -3
words?:roi.both-sides: answer -3
words?:roi.compares: answer -3
words?:roi.felt: answer -5
words?:roi.inside-measure: answer 2
words?:roi.plain-measure: answer 6
words?:stuffing.list: answer -2
words?:stuffing.mostly-list: answer -2
words?:ultimatum.conditional: answer 3
words?:undermining.gives-way: answer 3
words?:undermining.hedge: answer -2
words?:undermining.small: answer -1
words?:words.accept: answer 3
words?:words.ask-date: answer 3
words?:words.ask-verb: answer -3
words?:words.blame: answer 2
words?:words.bonus: answer -2
words?:words.budget: answer -4
words?:words.check: answer 3
words?:words.contrast: answer 3
words?:words.customer: answer 2
words?:words.denial: answer 6
words?:words.effort: answer 5
words?:words.i: answer -2
words?:words.is-count: answer 4
words?:words.is-from-to: answer 2
words?:words.money-outcome: answer -5
words?:words.month: answer 2
words?:words.name: answer 3
words?:words.next: answer -2
words?:words.number: answer 7
words?:words.qty: answer 1
words?:words.question-word: answer -2
words?:words.request: answer -2
words?:words.risk-outcome: answer -2
words?:words.team-noun: answer 2
words?:words.thank: answer 4
words?:words.then: answer 3
words?:words.up: answer -3
words?:words.we: answer 2
words?:words.you: answer 4
yes-no?:answer.asks: answer 5
yes-no?:answer.asks-or-offers: answer -7
yes-no?:answer.deals-and-moves: answer 3
yes-no?:answer.does-nothing: answer -3
yes-no?:answer.does-on-the-matter: answer 5
yes-no?:answer.does-something: answer 2
yes-no?:answer.does-two-things: answer 6
yes-no?:answer.echoes: answer -8
yes-no?:answer.moves: answer 2
yes-no?:answer.moves-twice: answer 6
yes-no?:answer.nothing-proposed: answer -5
yes-no?:answer.offers: answer 4
yes-no?:answer.only-asks-back: answer -3
yes-no?:answer.pleads: answer -3
yes-no?:answer.question: answer 5
yes-no?:answer.requests: answer -2
yes-no?:answer.says-no: answer -2
yes-no?:answer.says-yes: answer 1
yes-no?:answer.shows-evidence: answer 5
yes-no?:answer.tells-work: answer 2
yes-no?:answer.thanks-and-next: answer -3
yes-no?:complaint.always: answer 3
yes-no?:complaint.could-not: answer 4
yes-no?:complaint.only-others: answer 3
yes-no?:complaint.perks: answer 3
yes-no?:complaint.recurs: answer -2
yes-no?:complaint.sarcasm: answer -2
yes-no?:concession.drops: answer 2
yes-no?:concession.nothing-back: answer -7
yes-no?:concession.short: answer -1
yes-no?:concession.waits: answer -3
yes-no?:concession.yields: answer 2
yes-no?:data.dated: answer 4
yes-no?:data.effort: answer -3
yes-no?:data.money: answer 2
yes-no?:data.others-figure: answer 2
yes-no?:data.pair: answer 4
yes-no?:data.retracted: answer -2
yes-no?:data.two-figures: answer 3
yes-no?:data.unsaid-figure: answer -1
yes-no?:entitlement.tenure: answer -4
yes-no?:humility.acknowledges: answer 5
yes-no?:humility.any-kind: answer 1
yes-no?:humility.leaves-room: answer -3
yes-no?:humility.open-form: answer 2
yes-no?:humility.open-view: answer 4
yes-no?:humility.sees-their-burden: answer 4
yes-no?:humility.takes-up: answer 3
yes-no?:humility.thanks: answer -2
yes-no?:humility.three-kinds: answer 2
yes-no?:jargon.terms: answer -2
yes-no?:jargon.wall: answer -2
yes-no?:placeholder.blank: answer -2
yes-no?:roi.beats-outlay: answer -2
yes-no?:roi.both-sides: answer -3
yes-no?:roi.compares: answer 8
yes-no?:roi.customers-happier: answer -2
yes-no?:roi.felt: answer -4
yes-no?:roi.less-trouble: answer 2
yes-no?:roi.outcome: answer -2
yes-no?:roi.outside-measure: answer -2
yes-no?:roi.own-pocket: answer -4
yes-no?:roi.plain-measure: answer 4
yes-no?:roi.share-of-gain: answer -2
yes-no?:roi.weighs: answer -2
yes-no?:stuffing.template: answer -2
yes-no?:ultimatum.conditional: answer 1
yes-no?:ultimatum.or-else: answer -3
yes-no?:undermining.apology: answer -2
yes-no?:undermining.gives-way: answer 2
yes-no?:undermining.shame: answer 2
yes-no?:undermining.small: answer -2
yes-no?:words.accept: answer 3
yes-no?:words.achieved-on-time: answer -4
yes-no?:words.acknowledge: answer 3
yes-no?:words.apology: answer -3
yes-no?:words.ask-date: answer 4
yes-no?:words.ask-verb: answer 2
yes-no?:words.bare-understand: answer 4
yes-no?:words.belittle: answer 3
yes-no?:words.blame: answer 2
yes-no?:words.bonus: answer 4
yes-no?:words.bought-in: answer -2
yes-no?:words.budget: answer 7
yes-no?:words.buzz: answer -2
yes-no?:words.change: answer -6
yes-no?:words.check: answer 3
yes-no?:words.conditional: answer 3
yes-no?:words.cost-word: answer 2
yes-no?:words.credit-verb: answer -5
yes-no?:words.customer-moves: answer 2
yes-no?:words.customer-outcome: answer -3
yes-no?:words.denial: answer -5
yes-no?:words.deserve: answer -6
yes-no?:words.form: answer 4
yes-no?:words.future: answer 4
yes-no?:words.gains: answer -6
yes-no?:words.goes: answer 5
yes-no?:words.greet: answer -1
yes-no?:words.handled: answer -3
yes-no?:words.hostile: answer -2
yes-no?:words.i: answer -4
yes-no?:words.interim: answer 5
yes-no?:words.is-count: answer 4
yes-no?:words.is-date: answer 3
yes-no?:words.is-kept: answer 3
yes-no?:words.later: answer 4
yes-no?:words.make: answer 2
yes-no?:words.material: answer -2
yes-no?:words.money: answer 2
yes-no?:words.name: answer -5
yes-no?:words.need: answer -3
yes-no?:words.now: answer -6
yes-no?:words.nuisance: answer 2
yes-no?:words.number: answer 5
yes-no?:words.open: answer 4
yes-no?:words.operation: answer -2
yes-no?:words.payback: answer 2
yes-no?:words.qty: answer 1
yes-no?:words.quarter: answer 3
yes-no?:words.question-word: answer -2
yes-no?:words.risk-outcome: answer 3
yes-no?:words.split: answer 4
yes-no?:words.team-noun: answer -3
yes-no?:words.thank: answer -2
yes-no?:words.then: answer -2
yes-no?:words.they: answer -3
yes-no?:words.time-to-market: answer -3
yes-no?:words.trade: answer 4
yes-no?:words.up: answer -2
yes-no?:words.vague: answer -3
yes-no?:words.workshop: answer -3
yes-no?:words.worth-verb: answer -2
yes-no?:words.written: answer 3
`;

export const scorecard = tabled(thresholds, table);
