// Written by test/agreement/fit.ts and fit-facts.ts from test/answers/*.jsonl, those apart that are for measuring. Points for what was found; features.ts explains the names.
import {tabled, type Thresholds} from './table.ts';

/** More than these points make level 1 and level 2, raise the flag, or say that the fact is there. */
const thresholds: Thresholds = {
	cues: {
		data: [64, 103],
		roi: [67, 125],
		humility: [57, 112],
		answer: [-33, 25],
	},
	flags: {
		arrogance: 83,
		ultimatum: 109,
		entitlement: 99,
		complaint: 55,
		undermining: 95,
		jargon: 102,
		stuffing: 74,
		placeholder: 100,
		concession: 77,
	},
	facts: {
		'other-pot': 115,
		'pays-from-gain': 112,
		split: 125,
		'later-payment': 127,
		'other-form': 82,
		'asks-process': 109,
		'asks-criteria': 112,
		'asks-backing': 116,
		'offers-material': 74,
		'offers-check': 91,
		'asks-date': 64,
		'sets-bar': 104,
		'in-writing': 130,
		'next-step': 80,
		accepts: 79,
		concedes: 61,
		'competing-offer': 95,
		acknowledged: 89,
		credit: 80,
		thanks: 92,
		'asks-meaning': 88,
		'asks-money': 115,
		'asks-fact': 89,
		'asks-leave': 139,
		'asks-deed': 73,
		unknown: 90,
		'others-got': 87,
		corrects: 83,
		insists: 106,
		'said-before': 98,
		'asks-verdict': 125,
		feels: 71,
		refuses: 82,
	},
};

/** What each feature weighs, and toward what. The build puts it into a file of its own. */
export const table = `answer.asks: answer 4, ultimatum -5, jargon 12, concession 12, other-form -8, asks-process 7, offers-check -8, asks-fact 12, asks-leave 5, asks-deed -3, corrects 1, refuses -4
answer.asks+: answer -3, undermining -15, other-form -10, asks-process 10, offers-material -7, offers-check 2, asks-date -10, next-step -9, acknowledged -7, asks-money 13, asks-fact 5
answer.asks-or-offers: answer -1, jargon -8, stuffing -8, split 13, asks-date 5, sets-bar 14, in-writing 6, accepts -4, concedes 8, thanks -4, asks-meaning -12, asks-money -7, asks-leave 6, asks-deed 12
answer.asks-or-offers+: answer -3, jargon 7, stuffing -11, placeholder 11, pays-from-gain -7, split -7, later-payment -5, asks-criteria 6, in-writing -9, accepts -9, acknowledged -4, asks-meaning 8, asks-leave -7, said-before -12, feels -9
answer.blames: answer -2, other-pot -12, pays-from-gain -4, split -8, later-payment -6, asks-backing -9, offers-material -12, offers-check -9, sets-bar -7, accepts -4, acknowledged -10, asks-fact -9
answer.blames+: answer -7, undermining -7, other-form -8, asks-date -8, credit -9
answer.case-only: answer -5, jargon 4, stuffing 5, concession -12, other-pot 4, split 8, offers-check 9, sets-bar 12, next-step -4, concedes -6, credit -4, thanks -12, asks-fact -4, asks-deed -3, corrects -11, asks-verdict -13, refuses 4
answer.case-only+: ultimatum 1, undermining -14, placeholder -8, other-form 9, offers-material 7, accepts -11, competing-offer 2, asks-meaning -11
answer.deals: stuffing -8, pays-from-gain 2, asks-process 7, asks-criteria -7, asks-date 6, in-writing 2, accepts -9, competing-offer -5, thanks -10, said-before -13
answer.deals+: answer 4, undermining -11, split -15, sets-bar 10, in-writing 5, accepts -8, concedes -1, acknowledged 9, asks-money 9, unknown -11, insists 8, asks-verdict -11, refuses 4
answer.deals-and-moves: placeholder -3
answer.deals-and-moves+: placeholder -3
answer.does-nothing: answer -27, ultimatum 24, placeholder 6, concession 21, pays-from-gain -9, asks-process -11, asks-criteria -10, offers-material -4, offers-check 11, in-writing -3, next-step -7, concedes 15, competing-offer 18, acknowledged 10, credit -14, thanks -7, asks-meaning 12, asks-money 4, asks-deed -11, unknown -11, refuses 12
answer.does-on-the-matter: answer 4, ultimatum -8, undermining -8, stuffing -10, concession -13, later-payment 11, asks-backing 6, sets-bar 8, in-writing 8, asks-money 16, asks-fact 12, unknown -12, corrects 14, asks-verdict -16
answer.does-on-the-matter+: placeholder -7, other-form -7, offers-material 4, accepts -6, acknowledged 7, credit -8, asks-leave 8, corrects 10, insists -10, feels -12
answer.does-something: answer -14, ultimatum 12, stuffing 10, concession 15, other-pot 6, split 12, other-form 10, asks-process 6, asks-criteria 13, offers-material -7, offers-check 16, in-writing 15, accepts 1, concedes 11, acknowledged 14, credit -12, thanks -3, asks-meaning 8, asks-leave 1, said-before -10, asks-verdict 2, refuses 7
answer.does-something+: answer 2, placeholder -6, said-before -7
answer.does-two-things: answer 2, placeholder -6, said-before -7
answer.does-two-things+: answer 2, placeholder -6, said-before -7
answer.echoes: undermining -8, jargon -8, later-payment -9, other-form -4, asks-criteria 2, offers-check -6, sets-bar -5, accepts 7, credit -4, corrects 11, said-before 5, feels -9, refuses 8
answer.echoes+: answer -8, ultimatum 6, undermining -12, placeholder -6, other-pot -7, split 12, later-payment 4, offers-check -4, asks-date -8, accepts 11, concedes -8, credit 6, asks-meaning 14, asks-money -10, corrects 16, asks-verdict -12, refuses 11
answer.ends-asking: answer 19, ultimatum -17, undermining -20, jargon -9, stuffing -7, placeholder -10, concession -19, other-pot 8, split 9, later-payment 10, offers-check 8, asks-date 10, concedes -10, competing-offer -8, acknowledged 7, asks-meaning -14, asks-money 5, asks-fact 5, asks-leave 21, asks-deed -7, others-got -18, asks-verdict 33, feels -12, refuses -11
answer.figure-and-reason: answer 5, stuffing -9, concession 6, other-pot -9, pays-from-gain 3, split 11, asks-process -9, sets-bar -6, accepts 4, competing-offer 11, asks-deed -3, asks-verdict 6, feels -8
answer.figure-and-reason+: answer 4, concession 13, other-pot -7, split 9, asks-process -7, sets-bar -5, credit -5, corrects -6, asks-verdict 8, refuses -5
answer.moves: answer 5, ultimatum 2, jargon -4, stuffing -14, placeholder -8, other-pot -4, asks-process 6, offers-check -3, next-step 8, competing-offer 9, acknowledged -3, asks-money -8, unknown -4, corrects -3, refuses -7
answer.moves+: answer 3, ultimatum -7, undermining 5, stuffing 5, concession -9, split 10, other-form -1, accepts 5, credit -4, asks-money -8, corrects -10, asks-verdict 11, feels -6
answer.moves-twice: answer 3, jargon -15, concession -5, offers-check -6, concedes -8, thanks -5, corrects 7, insists -10
answer.moves-twice+: answer 3, jargon -15, concession -5, offers-check -6, concedes -8, thanks -5, corrects 7, insists -10
answer.no-evidence: answer -5, ultimatum -15, jargon 14, placeholder 9, concession -13, other-form 10, asks-process -5, asks-criteria -5, offers-material -15, offers-check 15, asks-date -4, concedes -9, competing-offer -14, acknowledged 9, credit 13, thanks -7, asks-fact 10, unknown 7, others-got -6, corrects 11, insists 12, said-before 11, feels 12, refuses 9
answer.nothing-proposed: answer -29, ultimatum 9, undermining -13, jargon -11, placeholder -5, concession 26, pays-from-gain -11, other-form -11, asks-criteria 10, offers-check -9, asks-date 4, in-writing 14, concedes 21, competing-offer 4, acknowledged -6, credit -7, asks-meaning 6, asks-fact -5, asks-deed 11, unknown -15, insists -1, asks-verdict 7, feels 5, refuses 12
answer.offers: answer 4, undermining -9, jargon -14, concession -12, later-payment -6, other-form -9, asks-process 11, asks-criteria -6, offers-material 12, in-writing -12, next-step 6, accepts 9, competing-offer 6, acknowledged -3, asks-deed -8, corrects -19, feels -8
answer.offers+: answer -3, undermining 3, offers-material 5, asks-date 9, asks-fact 9
answer.pleads: answer -5, undermining -12, other-form -8, asks-criteria 9, offers-check 11, in-writing 18, next-step 11, concedes 7, credit 2, asks-fact -8, asks-deed 11, corrects 3, said-before 11, asks-verdict 16, feels -6
answer.pleads+: in-writing 8, asks-deed 5
answer.proposes: answer 7, stuffing 7, concession 7, split 7, later-payment 12, asks-criteria -7, asks-backing -8, offers-check 5, sets-bar 13, next-step 3, asks-meaning -15, asks-fact -10, asks-deed 9, corrects -14, asks-verdict 11, feels -10, refuses 9
answer.proposes-move: answer -26, undermining -20, jargon 4, stuffing -3, concession 15, other-pot 8, other-form -7, asks-process 3, asks-criteria 9, asks-backing 8, offers-material 1, offers-check -11, asks-date 4, sets-bar 11, in-writing 16, accepts 6, concedes 13, credit -6, thanks -8, asks-money 12, asks-fact -5, asks-leave -6, asks-deed 16, unknown -11, refuses 5
answer.proposes-move+: answer 9, stuffing -5, concession -6, later-payment -6, asks-process -13, asks-backing -10, sets-bar -10, next-step -7, accepts -10, competing-offer -12, asks-meaning -7, corrects -6, insists -15
answer.question: answer 20, ultimatum -29, stuffing -12, placeholder -4, concession -29, other-pot 11, split 6, other-form 12, asks-process 22, asks-criteria 16, asks-backing 1, asks-date 11, sets-bar 15, next-step 7, accepts 7, concedes -14, competing-offer -24, asks-meaning 39, asks-money 32, asks-fact 34, asks-leave 20, unknown 15, corrects -11, asks-verdict 37
answer.question+: answer -10, ultimatum 13, undermining 9, concession 5, asks-process 8, asks-backing 4, sets-bar -4, in-writing -16, acknowledged -12, asks-meaning 14, asks-money 8, asks-fact 7, unknown 11
answer.requests: answer 7, undermining -11, asks-backing 9, in-writing 7, thanks -9, asks-deed 24, others-got -7, corrects 5
answer.requests+: answer 1, split 13, other-form 7, asks-criteria 8, in-writing 9, concedes -7, asks-leave -7, asks-deed -4, corrects 9
answer.rhetorical: answer -6, undermining 12, concession 10, pays-from-gain -6, offers-check -5, asks-date 8, sets-bar -15, accepts 6, credit 2, asks-meaning 7, unknown 8, corrects -5, insists 13, refuses 6
answer.rhetorical+: undermining -9, concession 12, asks-process -10, offers-check -9, asks-date 8, sets-bar 6, credit -9, asks-meaning 15, asks-fact -11
answer.shows-evidence: answer 4, ultimatum -3, undermining -5, placeholder -14, concession -7, other-pot -7, pays-from-gain -15, other-form -8, asks-process -7, asks-criteria -5, offers-material -7, asks-date -11, next-step -3, thanks -12, asks-fact -10, others-got -7, refuses 7
answer.shows-evidence+: undermining 9, jargon -11, placeholder -10, pays-from-gain -12, offers-material -9, asks-date -9, sets-bar -6, next-step -10, asks-deed -4, feels -8, refuses 9
answer.spoils-evidence: answer -5, placeholder 4, other-form -10, offers-check -11, asks-date -7, concedes -10, credit -9, thanks -13, asks-deed -7, corrects 9, insists 9
answer.spoils-evidence+: answer -2, jargon -11, stuffing -17, concession -7, offers-material -4, credit -8
answer.tells-work: ultimatum -7, stuffing -3, placeholder -10, other-form -7, credit 3, asks-meaning 8, asks-fact -8, asks-deed 8, others-got -9, corrects -7, refuses -7
answer.tells-work+: answer -4, undermining -8
answer.thanks-and-next: answer -4, ultimatum -17, undermining 9, concession -8, pays-from-gain -11, other-form -7, asks-process -9, asks-criteria 8, asks-backing -9, credit 4, thanks 10, asks-fact -10, feels 7
answer.thanks-and-next+: answer 12, ultimatum -11, undermining -9, offers-material -4, offers-check -14, acknowledged -9, asks-fact -8, asks-verdict -8, feels 12
answer.threatens: answer -4, ultimatum 4, undermining -10, placeholder -7, concession -12, pays-from-gain -8, asks-process -8, asks-backing -5, offers-material -6, concedes -8, competing-offer 6
answer.threatens+: answer -1, ultimatum 31, competing-offer -11
arrogance.belittles: humility -7, answer 4, arrogance 30, ultimatum -8, undermining -5, other-form -14, asks-process -5, asks-criteria 6, offers-material 6, offers-check -7, asks-date 8, credit -10, asks-fact -6, asks-deed 4, refuses 8
arrogance.belittles+: humility -8, arrogance 7, complaint 9
arrogance.only-me: humility -10, answer 5, arrogance 44, ultimatum -16, entitlement -18, complaint -10, undermining -10, concession -7, other-form -13, asks-backing -8, next-step 12, competing-offer -12, credit -7, asks-fact 8, others-got -9, refuses 5
arrogance.only-me+: humility -8, arrogance 13, complaint -6
arrogance.self-praise: humility -7, answer -4, arrogance 34, ultimatum -5, entitlement -12, concession -13, other-form 9, concedes 9
ask:answer.asks-or-offers: answer -3
ask:answer.deals: answer -5
ask:answer.deals-and-moves: answer -2
ask:answer.does-on-the-matter: answer -2
ask:answer.does-something: answer 4
ask:answer.does-two-things: answer -2
ask:answer.ends-asking: answer -5
ask:answer.moves: answer -4
ask:answer.offers: answer 2
ask:answer.question: answer -9
ask:answer.requests: answer 4
ask:answer.threatens: answer -2
ask:arrogance.belittles: answer 3
ask:arrogance.self-praise: answer -3
ask:complaint.echoes: answer 4
ask:complaint.hurts: answer -2
ask:complaint.only: answer 3
ask:complaint.others-get: answer -2
ask:complaint.recurs: answer 3
ask:complaint.sarcasm: answer 3
ask:concession.drops: answer 2
ask:concession.drops-for-nothing: answer 2
ask:concession.gives-up: answer 3
ask:concession.gives-up-only: answer 3
ask:data.figure: answer 3
ask:data.from-to: answer 6
ask:data.pair: answer 2
ask:data.rate: answer 1
ask:data.retracted: answer -3
ask:data.rough: answer -2
ask:data.sums-apart: answer 3
ask:data.two-figures: answer 2
ask:data.unsaid-figure: answer 7
ask:entitlement.others: answer 3
ask:humility.acknowledges: answer 4
ask:humility.any-kind: answer -6
ask:humility.asks-view-last: answer 1
ask:humility.feels-for: answer -6
ask:humility.invites: answer -3
ask:humility.opens-with-burden: answer 2
ask:humility.shares: answer -3
ask:humility.some-plain-kind: answer -3
ask:humility.takes-up: answer 3
ask:humility.thanks: answer -2
ask:humility.thanks-for-it: answer -2
ask:humility.two-kinds: answer -2
ask:placeholder.blank: answer 3
ask:roi.both-sides: answer 8
ask:roi.cost-of-losing: answer -2
ask:roi.customers-kept: answer 2
ask:roi.done-without: answer 1
ask:roi.gain-in-money: answer -2
ask:roi.inside-measure: answer 4
ask:roi.less-trouble: answer -3
ask:roi.more-trade: answer -2
ask:roi.outcome: answer 2
ask:roi.outcome-beside-ask: answer 4
ask:roi.outcome-with-figure: answer 1
ask:roi.outside-and-inside: answer -5
ask:roi.outside-measure: answer 4
ask:roi.own-pocket: answer 8
ask:roi.people-kept: answer 2
ask:roi.plain-measure: answer 3
ask:roi.share-of-gain: answer 3
ask:roi.share-of-worth: answer 3
ask:roi.weighs: answer 3
ask:say.# and: answer 5
ask:say.# because: answer 5
ask:say.# if: answer 4
ask:say.# in: answer -6
ask:say.# is: answer 5
ask:say.# now: answer -5
ask:say.# off: answer -4
ask:say.# on: answer -6
ask:say.# part: answer -4
ask:say.# to: answer 3
ask:say.# would: answer -4
ask:say.'d have: answer 5
ask:say.'d like: answer -5
ask:say.'ll: answer -4
ask:say.'m owed: answer -5
ask:say.'s: answer 6
ask:say.'s only: answer -5
ask:say.'s what: answer 6
ask:say.@ it: answer -5
ask:say.^ #: answer 8
ask:say.^ and: answer -10
ask:say.^ but: answer -3
ask:say.^ by: answer -6
ask:say.^ can: answer -4
ask:say.^ do: answer 4
ask:say.^ even: answer 3
ask:say.^ for: answer 3
ask:say.^ honest: answer -4
ask:say.^ in: answer -4
ask:say.^ is: answer -5
ask:say.^ it: answer 6
ask:say.^ please: answer -3
ask:say.^ they: answer 4
ask:say.^ we: answer 3
ask:say.^ what: answer -6
ask:say.^ whatever: answer -5
ask:say.a new: answer 4
ask:say.about the: answer -4
ask:say.after: answer -5
ask:say.again: answer 3
ask:say.all: answer 4
ask:say.also: answer 4
ask:say.amount: answer -5
ask:say.and #: answer -5
ask:say.and if: answer -5
ask:say.answer: answer -6
ask:say.any: answer -5
ask:say.are: answer -2
ask:say.as: answer 4
ask:say.at what: answer 3
ask:say.baby: answer 3
ask:say.bad: answer 4
ask:say.band: answer 3
ask:say.bas: answer 4
ask:say.bonu: answer -4
ask:say.buy: answer 6
ask:say.by the: answer 5
ask:say.came: answer 3
ask:say.certificate: answer -3
ask:say.choose: answer -3
ask:say.com: answer 6
ask:say.come: answer -3
ask:say.company: answer 7
ask:say.conference: answer -3
ask:say.consider: answer 3
ask:say.conversion: answer -3
ask:say.cost #: answer -3
ask:say.course: answer -3
ask:say.date: answer 4
ask:say.day: answer -3
ask:say.decide: answer -4
ask:say.did not: answer 4
ask:say.do you: answer -2
ask:say.does not: answer -2
ask:say.door: answer -4
ask:say.each for: answer -4
ask:say.even a: answer 3
ask:say.for @: answer -3
ask:say.for that: answer -4
ask:say.for you: answer -3
ask:say.friend: answer 4
ask:say.gave: answer 3
ask:say.get: answer 3
ask:say.gets: answer 5
ask:say.given: answer 4
ask:say.got: answer 5
ask:say.got #: answer 4
ask:say.got a: answer -5
ask:say.got it: answer 3
ask:say.had not: answer -3
ask:say.has: answer 4
ask:say.have: answer 2
ask:say.he 's: answer -3
ask:say.hear: answer -4
ask:say.higher: answer 3
ask:say.honest: answer -3
ask:say.hope: answer 3
ask:say.i: answer -6
ask:say.i 'd: answer -2
ask:say.i 'll: answer -4
ask:say.i @: answer -5
ask:say.i had: answer -4
ask:say.i know: answer -4
ask:say.i was: answer -4
ask:say.if it: answer -3
ask:say.if that: answer -7
ask:say.in: answer 5
ask:say.in it: answer -6
ask:say.in this: answer 4
ask:say.is it: answer -5
ask:say.is not: answer -3
ask:say.is the: answer 6
ask:say.is too: answer -4
ask:say.it: answer 4
ask:say.it was: answer -4
ask:say.its: answer 3
ask:say.last: answer -4
ask:say.lead: answer 4
ask:say.less: answer 4
ask:say.like: answer -4
ask:say.like to: answer -3
ask:say.look: answer 4
ask:say.look at: answer 3
ask:say.man: answer 2
ask:say.march: answer -4
ask:say.maybe: answer -4
ask:say.maybe #: answer 4
ask:say.me #: answer 4
ask:say.me to: answer -4
ask:say.mind: answer 4
ask:say.model: answer -4
ask:say.monday: answer -4
ask:say.my: answer 7
ask:say.never: answer -2
ask:say.new: answer 4
ask:say.none: answer -3
ask:say.normal: answer -3
ask:say.not: answer 2
ask:say.not a: answer -2
ask:say.not in: answer 3
ask:say.not know: answer -5
ask:say.noth: answer -3
ask:say.now: answer -6
ask:say.now #: answer -5
ask:say.of #: answer 5
ask:say.of the: answer 6
ask:say.of them: answer -4
ask:say.of us: answer -7
ask:say.of what: answer 3
ask:say.ok: answer 5
ask:say.on a: answer 3
ask:say.on monday: answer -3
ask:say.on the: answer 3
ask:say.only: answer -4
ask:say.paid: answer -6
ask:say.part: answer -4
ask:say.pay: answer 4
ask:say.payout: answer -6
ask:say.pays: answer 4
ask:say.people who: answer 4
ask:say.place: answer 4
ask:say.possible: answer -6
ask:say.real: answer -6
ask:say.reason: answer 5
ask:say.reward: answer -5
ask:say.roof: answer 4
ask:say.salary: answer -4
ask:say.shar: answer 5
ask:say.should be: answer -5
ask:say.since: answer 3
ask:say.smaller: answer 4
ask:say.so #: answer 3
ask:say.someth: answer -4
ask:say.son: answer 3
ask:say.staff: answer 4
ask:say.stay: answer -3
ask:say.switch: answer -4
ask:say.system: answer -3
ask:say.table: answer -4
ask:say.tak: answer 4
ask:say.take: answer 4
ask:say.team: answer 4
ask:say.that 's: answer -3
ask:say.that was: answer 3
ask:say.that would: answer -3
ask:say.the day: answer -4
ask:say.the days: answer -3
ask:say.the next: answer -5
ask:say.then #: answer 3
ask:say.then i: answer 4
ask:say.there 's: answer -3
ask:say.think: answer 5
ask:say.think #: answer -2
ask:say.this: answer 3
ask:say.those: answer 3
ask:say.time: answer -5
ask:say.to: answer 2
ask:say.to a: answer 4
ask:say.to do: answer 4
ask:say.to hear: answer -5
ask:say.to say: answer 4
ask:say.to see: answer -3
ask:say.today: answer -3
ask:say.too much: answer -4
ask:say.took: answer 3
ask:say.very: answer -3
ask:say.wait: answer -4
ask:say.was think: answer -3
ask:say.way: answer 3
ask:say.we: answer 6
ask:say.well: answer -5
ask:say.what: answer 5
ask:say.what it: answer -2
ask:say.what the: answer 4
ask:say.whatever: answer -6
ask:say.when the: answer -4
ask:say.will: answer -2
ask:say.with the: answer -3
ask:say.would: answer 1
ask:say.would be: answer 4
ask:say.would like: answer -3
ask:say.write: answer -4
ask:say.wrong: answer 3
ask:say.you want: answer -3
ask:ultimatum.conditional: answer 5
ask:ultimatum.not-staying: answer -3
ask:ultimatum.two-signs: answer -3
ask:ultimatum.warns: answer -5
ask:undermining.apology: answer 2
ask:undermining.gives-way: answer -3
ask:undermining.hedge: answer -1
ask:undermining.small: answer -2
ask:words.absolute: answer 1
ask:words.accept: answer 3
ask:words.acknowledge: answer -6
ask:words.apology: answer -2
ask:words.ask-date: answer -4
ask:words.ask-process: answer 4
ask:words.ask-verb: answer -1
ask:words.bare-understand: answer 1
ask:words.bonus: answer -11
ask:words.bought-in: answer 4
ask:words.change: answer 4
ask:words.check: answer -3
ask:words.conditional: answer -5
ask:words.constraint: answer 2
ask:words.cost-item: answer 1
ask:words.credit-verb: answer 6
ask:words.customer-moves: answer 3
ask:words.date: answer -5
ask:words.department: answer 5
ask:words.deserve: answer -4
ask:words.down: answer 3
ask:words.effort: answer -2
ask:words.ends: answer -4
ask:words.future: answer -4
ask:words.gains: answer 4
ask:words.goes: answer 6
ask:words.handled: answer 4
ask:words.hedge: answer -6
ask:words.hostile: answer -5
ask:words.i: answer -3
ask:words.is-count: answer 2
ask:words.is-duration: answer 3
ask:words.is-from-to: answer 5
ask:words.is-label: answer 3
ask:words.is-money: answer 6
ask:words.later: answer -3
ask:words.make: answer -4
ask:words.material: answer -6
ask:words.metric: answer 2
ask:words.money-outcome: answer 4
ask:words.now: answer -2
ask:words.number: answer 2
ask:words.open: answer 2
ask:words.operation: answer -3
ask:words.outsider: answer 4
ask:words.payback: answer -3
ask:words.people-outcome: answer 2
ask:words.process: answer -1
ask:words.request: answer -3
ask:words.risk-outcome: answer -2
ask:words.served: answer 2
ask:words.shorthand: answer 4
ask:words.sole: answer 1
ask:words.split: answer 5
ask:words.team-noun: answer -1
ask:words.tech: answer -3
ask:words.tenure: answer 2
ask:words.thank: answer 4
ask:words.thanks-for: answer 3
ask:words.then: answer 2
ask:words.they: answer 4
ask:words.vague: answer -1
ask:words.we: answer 5
budget:answer.asks-or-offers: answer -2
budget:answer.blames: answer -4
budget:answer.case-only: answer -4
budget:answer.deals-and-moves: answer -3
budget:answer.does-nothing: answer -3
budget:answer.does-on-the-matter: answer 9
budget:answer.does-something: answer -7
budget:answer.ends-asking: answer 3
budget:answer.moves: answer -3
budget:answer.moves-twice: answer 5
budget:answer.nothing-proposed: answer -3
budget:answer.offers: answer 3
budget:answer.proposes: answer 2
budget:answer.proposes-move: answer -6
budget:answer.question: answer 9
budget:answer.requests: answer -5
budget:complaint.echoes: answer -4
budget:complaint.institution: answer -2
budget:complaint.mocks: answer -4
budget:complaint.never-did: answer 5
budget:complaint.only-others: answer 4
budget:complaint.perks: answer -4
budget:complaint.recurs: answer -2
budget:complaint.sarcasm: answer -4
budget:concession.drops-for-nothing: answer -4
budget:concession.gives-up: answer -5
budget:concession.gives-up-only: answer -7
budget:concession.resigned-only: answer -5
budget:concession.short: answer 1
budget:concession.yields: answer -6
budget:data.figure: answer 10
budget:data.from-to: answer 2
budget:data.gone: answer 3
budget:data.measure: answer 8
budget:data.measured-change: answer 8
budget:data.money: answer 2
budget:data.others-figure: answer 4
budget:data.planned-figure: answer -2
budget:data.retracted: answer -3
budget:data.some-figure: answer 2
budget:data.two-figures: answer 2
budget:entitlement.tenure: answer -2
budget:humility.any-kind: answer 2
budget:humility.asks-view-last: answer 8
budget:humility.credit: answer -3
budget:humility.feels-for: answer 4
budget:humility.invites: answer 3
budget:humility.leaves-room: answer -2
budget:humility.names-their-part: answer 4
budget:humility.open-form: answer 6
budget:humility.open-view: answer 2
budget:humility.opens-with-room: answer -2
budget:humility.takes-up: answer 4
budget:humility.thanks: answer -3
budget:humility.two-acts: answer -4
budget:jargon.wall: answer -3
budget:roi.ask-and-gain: answer 2
budget:roi.ask-and-outcome: answer -3
budget:roi.both-sides: answer 4
budget:roi.customers-kept: answer -3
budget:roi.empty: answer 6
budget:roi.gain-in-money: answer 7
budget:roi.outside-and-inside: answer 2
budget:roi.outside-better: answer -7
budget:roi.outside-measure: answer -3
budget:roi.paid-from-it: answer 3
budget:roi.share-of-gain: answer 5
budget:roi.weighs: answer 5
budget:say.# at: answer 4
budget:say.# each: answer 3
budget:say.# for: answer 5
budget:say.# from: answer 4
budget:say.# now: answer 4
budget:say.# of: answer 6
budget:say.# on: answer 4
budget:say.# person: answer 3
budget:say.# which: answer 3
budget:say.'d be: answer 4
budget:say.'d have: answer -3
budget:say.'d like: answer -4
budget:say.'d take: answer 6
budget:say.'ll: answer -7
budget:say.'m ask: answer 4
budget:say.'m not: answer 4
budget:say.'re: answer 4
budget:say.'s: answer -2
budget:say.'s a: answer 5
budget:say.'s all: answer 4
budget:say.'s money: answer -4
budget:say.'s why: answer 3
budget:say.'ve: answer -4
budget:say.@ 's: answer -3
budget:say.@ would: answer 4
budget:say.^ #: answer 7
budget:say.^ a: answer 7
budget:say.^ and: answer 9
budget:say.^ can: answer 6
budget:say.^ did: answer -7
budget:say.^ do: answer -5
budget:say.^ for: answer -3
budget:say.^ good: answer -4
budget:say.^ honest: answer -3
budget:say.^ how: answer -3
budget:say.^ i: answer -5
budget:say.^ if: answer 7
budget:say.^ it: answer 5
budget:say.^ just: answer 3
budget:say.^ maybe: answer 4
budget:say.^ my: answer 2
budget:say.^ okay: answer -4
budget:say.^ please: answer -3
budget:say.^ same: answer 3
budget:say.^ that: answer 4
budget:say.^ the: answer -5
budget:say.^ there: answer -4
budget:say.^ to: answer -5
budget:say.^ we: answer -4
budget:say.^ which: answer -5
budget:say.^ would: answer 4
budget:say.^ yeah: answer 4
budget:say.^ yes: answer 7
budget:say.a boat: answer 3
budget:say.a lot: answer 4
budget:say.a man: answer -4
budget:say.about: answer -4
budget:say.about it: answer -4
budget:say.about the: answer 4
budget:say.all: answer 6
budget:say.all right: answer -3
budget:say.already: answer -2
budget:say.alway: answer -5
budget:say.am: answer -4
budget:say.and: answer 3
budget:say.and @: answer 5
budget:say.and if: answer 4
budget:say.and it: answer -2
budget:say.and they: answer -5
budget:say.and what: answer -3
budget:say.answer: answer 3
budget:say.anyone: answer 4
budget:say.are: answer -5
budget:say.ask: answer -4
budget:say.at night: answer 6
budget:say.bad: answer -4
budget:say.band: answer 5
budget:say.be: answer 4
budget:say.be on: answer -4
budget:say.because i: answer -4
budget:say.before: answer 3
budget:say.better: answer 4
budget:say.board: answer -4
budget:say.book: answer 4
budget:say.bus: answer -3
budget:say.by: answer -8
budget:say.by #: answer 2
budget:say.by friday: answer -5
budget:say.call: answer -3
budget:say.call it: answer 3
budget:say.came: answer -6
budget:say.can not: answer -3
budget:say.can see: answer -3
budget:say.car: answer -5
budget:say.cash: answer 3
budget:say.check: answer 5
budget:say.company: answer -6
budget:say.competitor: answer -4
budget:say.conference: answer 4
budget:say.consider: answer -5
budget:say.cost: answer 4
budget:say.could: answer 6
budget:say.count: answer -4
budget:say.course in: answer 4
budget:say.crew: answer 4
budget:say.date: answer 4
budget:say.days: answer 4
budget:say.deliver: answer 3
budget:say.did: answer -4
budget:say.does: answer 6
budget:say.down: answer -5
budget:say.drink: answer -3
budget:say.each: answer 6
budget:say.easy: answer 4
budget:say.eaten: answer -3
budget:say.else: answer -3
budget:say.em: answer -4
budget:say.everybody: answer 2
budget:say.except: answer -3
budget:say.field: answer -3
budget:say.finance: answer 5
budget:say.find: answer -3
budget:say.first: answer 3
budget:say.for that: answer -6
budget:say.for this: answer 3
budget:say.for us: answer -3
budget:say.friday: answer -4
budget:say.gave: answer -5
budget:say.get a: answer 3
budget:say.get the: answer -4
budget:say.gett: answer -3
budget:say.give me: answer 4
budget:say.given: answer -5
budget:say.golf: answer -3
budget:say.good: answer -6
budget:say.got: answer -3
budget:say.got a: answer -5
budget:say.had: answer -7
budget:say.hard: answer 5
budget:say.has: answer -5
budget:say.have: answer -4
budget:say.have no: answer 3
budget:say.hear: answer -4
budget:say.help: answer 5
budget:say.her: answer 4
budget:say.here: answer -5
budget:say.him: answer -4
budget:say.his: answer -5
budget:say.how: answer -4
budget:say.i 'd: answer 9
budget:say.i 'll: answer -10
budget:say.i find: answer -5
budget:say.i have: answer 5
budget:say.i mean: answer 3
budget:say.i need: answer -4
budget:say.i shall: answer -6
budget:say.i think: answer 2
budget:say.i want: answer 4
budget:say.if that: answer 5
budget:say.in april: answer 3
budget:say.in writ: answer 4
budget:say.in your: answer -4
budget:say.is: answer 3
budget:say.is alway: answer -3
budget:say.is it: answer 4
budget:say.is still: answer 4
budget:say.is that: answer -6
budget:say.is the: answer 5
budget:say.is there: answer 4
budget:say.it back: answer -3
budget:say.it does: answer 5
budget:say.it must: answer 5
budget:say.it was: answer -3
budget:say.itself: answer -5
budget:say.june: answer -4
budget:say.keep: answer -3
budget:say.knew: answer -4
budget:say.know: answer 4
budget:say.know which: answer 3
budget:say.kpi: answer 2
budget:say.later: answer 4
budget:say.leather: answer -3
budget:say.leave it: answer -3
budget:say.let: answer 4
budget:say.line: answer 4
budget:say.lot: answer 5
budget:say.mak: answer -4
budget:say.man: answer -5
budget:say.many: answer -2
budget:say.market: answer -3
budget:say.may: answer 4
budget:say.maybe: answer 5
budget:say.me: answer 5
budget:say.me #: answer -4
budget:say.me and: answer 3
budget:say.money for: answer -3
budget:say.month: answer 6
budget:say.mother: answer 4
budget:say.must be: answer 4
budget:say.my mother: answer 4
budget:say.my team: answer 3
budget:say.need to: answer -3
budget:say.never been: answer 5
budget:say.new: answer -5
budget:say.next to: answer -4
budget:say.next week: answer -4
budget:say.next year: answer 6
budget:say.no: answer -3
budget:say.nobody: answer 5
budget:say.not have: answer -4
budget:say.not i: answer 4
budget:say.not know: answer 6
budget:say.not take: answer -5
budget:say.not use: answer 3
budget:say.notice: answer -4
budget:say.of course: answer -3
budget:say.of it: answer 3
budget:say.off: answer -4
budget:say.offer: answer 4
budget:say.on: answer -5
budget:say.on paper: answer 3
budget:say.on the: answer 4
budget:say.only: answer 6
budget:say.our: answer -5
budget:say.out: answer 4
budget:say.out of: answer 5
budget:say.outside: answer -3
budget:say.overtime: answer 4
budget:say.owner: answer -3
budget:say.paper: answer 2
budget:say.park: answer -3
budget:say.party: answer -3
budget:say.pass: answer 3
budget:say.perhap: answer 4
budget:say.period: answer -3
budget:say.personnel: answer 3
budget:say.place: answer -3
budget:say.plan: answer 6
budget:say.plus: answer 3
budget:say.point: answer -6
budget:say.present: answer 3
budget:say.read: answer -4
budget:say.real: answer 5
budget:say.receive: answer 3
budget:say.request: answer -7
budget:say.rest: answer 4
budget:say.retention: answer 3
budget:say.reward: answer 3
budget:say.ring the: answer -4
budget:say.round: answer 3
budget:say.sal: answer -4
budget:say.same: answer 5
budget:say.sav: answer 4
budget:say.seen: answer -3
budget:say.shall: answer -6
budget:say.shall not: answer -5
budget:say.share: answer 3
budget:say.she: answer 4
budget:say.she 's: answer 3
budget:say.side: answer -2
budget:say.simp: answer 3
budget:say.since #: answer 3
budget:say.sir: answer -4
budget:say.so the: answer -4
budget:say.spot: answer 4
budget:say.spr: answer 5
budget:say.stand: answer -4
budget:say.stay: answer 7
budget:say.such: answer -3
budget:say.sum: answer 3
budget:say.support: answer -3
budget:say.sure: answer 4
budget:say.surpris: answer -5
budget:say.taken: answer -4
budget:say.talk: answer 3
budget:say.target: answer -4
budget:say.thank: answer 4
budget:say.that: answer 6
budget:say.that 's: answer 6
budget:say.that case: answer -3
budget:say.that did: answer -3
budget:say.that has: answer -5
budget:say.that he: answer -4
budget:say.that you: answer -4
budget:say.the #: answer -3
budget:say.the new: answer -3
budget:say.the night: answer -2
budget:say.the owner: answer -3
budget:say.the plan: answer 4
budget:say.the rest: answer 4
budget:say.then: answer 4
budget:say.then i: answer -6
budget:say.there was: answer -6
budget:say.these: answer 4
budget:say.think: answer -4
budget:say.this company: answer -3
budget:say.though: answer 7
budget:say.tie it: answer 3
budget:say.till: answer 5
budget:say.time: answer 4
budget:say.to: answer -6
budget:say.to #: answer 4
budget:say.to answer: answer 3
budget:say.today: answer 2
budget:say.took: answer -6
budget:say.train: answer 3
budget:say.under #: answer 6
budget:say.until: answer 5
budget:say.until when: answer 3
budget:say.up #: answer -5
budget:say.use: answer 3
budget:say.used to: answer -4
budget:say.wait: answer 3
budget:say.want: answer 6
budget:say.want it: answer 5
budget:say.was: answer -5
budget:say.was that: answer -4
budget:say.watch: answer 4
budget:say.we: answer -2
budget:say.went: answer -8
budget:say.what: answer -6
budget:say.what can: answer -4
budget:say.work: answer 3
budget:say.would: answer 8
budget:say.wrong: answer -3
budget:say.yeah: answer 4
budget:say.year: answer 5
budget:say.year 's: answer 4
budget:say.yes: answer 5
budget:say.you can: answer 4
budget:say.you do: answer -3
budget:say.you gave: answer -4
budget:say.you to: answer -4
budget:say.your: answer -7
budget:stuffing.list: answer -2
budget:stuffing.mostly-list: answer -1
budget:ultimatum.conditional: answer -6
budget:ultimatum.elsewhere: answer -3
budget:ultimatum.leaving: answer -3
budget:undermining.gives-way: answer 6
budget:undermining.small: answer 3
budget:words.accept: answer 3
budget:words.bar: answer 2
budget:words.bare-understand: answer -6
budget:words.blame: answer -5
budget:words.bonus: answer 3
budget:words.bought-in: answer 1
budget:words.budget: answer 7
budget:words.change: answer -5
budget:words.check: answer -3
budget:words.conditional: answer 5
budget:words.contrast: answer 5
budget:words.cost-item: answer 1
budget:words.cost-word: answer 7
budget:words.credit-noun: answer 2
budget:words.customer: answer 2
budget:words.customer-moves: answer -1
budget:words.customer-outcome: answer 5
budget:words.date: answer 5
budget:words.department: answer -3
budget:words.deserve: answer 3
budget:words.down: answer 2
budget:words.drop: answer -5
budget:words.form: answer 9
budget:words.future: answer -3
budget:words.gains: answer -1
budget:words.goes: answer -2
budget:words.handled: answer 4
budget:words.hedge: answer 8
budget:words.i: answer 4
budget:words.interim: answer 2
budget:words.irony: answer -4
budget:words.is-date: answer -2
budget:words.is-duration: answer 7
budget:words.is-money: answer 5
budget:words.is-percent: answer 1
budget:words.is-ratio: answer 4
budget:words.later: answer 7
budget:words.make: answer -4
budget:words.metric: answer 5
budget:words.money: answer 2
budget:words.money-outcome: answer -2
budget:words.name: answer 4
budget:words.nuisance: answer 3
budget:words.open: answer -3
budget:words.others-got: answer 2
budget:words.payback: answer 3
budget:words.pot: answer 5
budget:words.process: answer 9
budget:words.qty: answer 1
budget:words.quarter: answer 3
budget:words.question-word: answer -4
budget:words.request: answer -5
budget:words.served: answer 4
budget:words.split: answer 3
budget:words.team-noun: answer 5
budget:words.tenure: answer -3
budget:words.thank: answer 4
budget:words.thanks-for: answer -3
budget:words.then: answer -4
budget:words.they: answer 5
budget:words.time-to-market: answer -2
budget:words.trade: answer -3
budget:words.vague: answer 3
budget:words.we: answer -3
budget:words.worth-verb: answer 6
close:answer.asks: answer 5
close:answer.asks-or-offers: answer 2
close:answer.deals: answer 8
close:answer.deals-and-moves: answer 7
close:answer.does-nothing: answer -2
close:answer.does-something: answer -2
close:answer.does-two-things: answer 1
close:answer.echoes: answer 8
close:answer.moves: answer 4
close:answer.nothing-proposed: answer -5
close:answer.offers: answer -3
close:answer.question: answer 2
close:answer.requests: answer -2
close:answer.rhetorical: answer -12
close:complaint.always: answer -2
close:complaint.institution: answer 2
close:complaint.mocks: answer 6
close:complaint.only: answer -4
close:complaint.only-others: answer -7
close:complaint.others-get: answer -3
close:complaint.perks: answer 3
close:complaint.recurs: answer -4
close:concession.drops: answer -1
close:concession.gives-up: answer -6
close:concession.gives-up-only: answer -4
close:concession.yields: answer 2
close:data.clean: answer 3
close:data.planned-figure: answer 5
close:data.rough: answer -3
close:data.unsaid-figure: answer -4
close:entitlement.due: answer -3
close:humility.any-kind: answer 10
close:humility.credit: answer 6
close:humility.feels-for: answer 2
close:humility.invites: answer 3
close:humility.names-their-part: answer -8
close:humility.open-form: answer -6
close:humility.others-did: answer 5
close:humility.shares: answer 3
close:humility.some-plain-kind: answer -2
close:humility.thanks: answer 8
close:humility.two-acts: answer 1
close:humility.two-kinds: answer 2
close:humility.two-plain-kinds: answer -4
close:roi.ask-and-gain: answer -2
close:roi.both-sides: answer -4
close:roi.compares: answer -8
close:roi.gain-in-money: answer -5
close:roi.inside-measure: answer 2
close:roi.outcome: answer -3
close:roi.outcome-with-figure: answer -4
close:roi.outside-measure: answer -5
close:roi.own-pocket: answer 4
close:roi.plain-measure: answer -4
close:roi.share-of-gain: answer -5
close:say.#: answer 6
close:say.'d: answer -4
close:say.'d like: answer 5
close:say.'ll: answer 4
close:say.'ll be: answer 3
close:say.'ll tell: answer 3
close:say.'re: answer 5
close:say.'s: answer 4
close:say.'s the: answer -4
close:say.^ and: answer -3
close:say.^ good: answer 5
close:say.^ i: answer 5
close:say.^ thank: answer 3
close:say.^ the: answer 3
close:say.^ then: answer -9
close:say.^ would: answer -3
close:say.^ yes: answer -3
close:say.^ you: answer 6
close:say.again: answer -3
close:say.all: answer -6
close:say.and a: answer -4
close:say.and the: answer 4
close:say.been: answer 5
close:say.better: answer -4
close:say.by: answer 4
close:say.by #: answer 3
close:say.call me: answer -3
close:say.did: answer -4
close:say.else: answer -4
close:say.find: answer -3
close:say.for not: answer 3
close:say.for the: answer 3
close:say.for this: answer -2
close:say.free: answer 3
close:say.gets: answer -3
close:say.give: answer -3
close:say.he: answer 4
close:say.hear: answer 5
close:say.hope: answer -4
close:say.i 'll: answer 6
close:say.i 've: answer -4
close:say.i know: answer 4
close:say.i send: answer 3
close:say.if it: answer 3
close:say.in your: answer 7
close:say.is: answer -4
close:say.is not: answer -3
close:say.it: answer -3
close:say.know: answer 5
close:say.letter: answer 5
close:say.listen: answer 4
close:say.me: answer -3
close:say.miss: answer 4
close:say.my: answer -6
close:say.no: answer -2
close:say.on: answer 5
close:say.on your: answer 5
close:say.people: answer -3
close:say.second: answer -4
close:say.secretary: answer 3
close:say.send: answer 6
close:say.she: answer -3
close:say.sign: answer 3
close:say.so: answer -4
close:say.someth: answer -4
close:say.stop: answer 4
close:say.tell: answer 7
close:say.thank: answer 4
close:say.thank you: answer 4
close:say.that and: answer -4
close:say.that you: answer 5
close:say.the second: answer -3
close:say.then: answer -3
close:say.there is: answer -4
close:say.this: answer -7
close:say.this year: answer -4
close:say.till: answer -3
close:say.time: answer -7
close:say.today: answer 3
close:say.too: answer 5
close:say.us: answer -8
close:say.will: answer 6
close:say.with: answer 5
close:say.with the: answer 3
close:say.with you: answer 4
close:say.would: answer -8
close:say.would you: answer -3
close:say.you 'll: answer -2
close:say.you 're: answer 4
close:say.you ask: answer -4
close:say.you had: answer 4
close:say.your: answer 5
close:stuffing.list: answer -10
close:stuffing.mostly-list: answer -9
close:ultimatum.leaving: answer 3
close:ultimatum.or-else: answer -4
close:ultimatum.two-signs: answer -2
close:ultimatum.withdraws: answer -2
close:undermining.apology: answer 2
close:undermining.gives-way: answer -4
close:undermining.shame: answer -3
close:words.accept: answer 6
close:words.ask-date: answer 5
close:words.ask-verb: answer -3
close:words.bar: answer -3
close:words.bare-understand: answer -2
close:words.blame: answer 3
close:words.bonus: answer -4
close:words.bought-in: answer -3
close:words.budget: answer -4
close:words.change: answer -3
close:words.check: answer 3
close:words.cost-word: answer -5
close:words.credit-noun: answer -3
close:words.credit-verb: answer -4
close:words.customer: answer -4
close:words.customer-moves: answer 2
close:words.date: answer 11
close:words.denial: answer -3
close:words.deserve: answer -4
close:words.drop: answer 4
close:words.effort: answer -3
close:words.empty-worth: answer -2
close:words.form: answer 3
close:words.future: answer 9
close:words.gains: answer -5
close:words.goes: answer 4
close:words.is-count: answer 4
close:words.is-date: answer 5
close:words.is-kept: answer 5
close:words.material: answer 6
close:words.metric: answer -3
close:words.money-outcome: answer -3
close:words.need: answer 6
close:words.other-offer: answer -4
close:words.others-got: answer -5
close:words.process: answer 2
close:words.question-word: answer -4
close:words.request: answer -2
close:words.risk-outcome: answer -2
close:words.served: answer -4
close:words.shorthand: answer 2
close:words.split: answer 1
close:words.tech: answer 2
close:words.tenure: answer 4
close:words.thank: answer 7
close:words.thanks-for: answer 5
close:words.time-to-market: answer -1
close:words.trade: answer 4
close:words.vague: answer 2
close:words.we: answer -4
close:words.workshop: answer 3
close:words.worth-verb: answer -4
complaint.always: humility -9, answer -9, ultimatum 6, complaint 11, undermining -7, other-form 17, accepts 11, insists 12, said-before 11
complaint.always+: humility -6, answer -11, complaint 15
complaint.could-not: humility -5, answer -3, arrogance -7, ultimatum -10, complaint 22, concession 8, asks-backing -9, offers-check -5
complaint.echoes: humility -2, answer -10, entitlement -14, complaint 20, undermining 8, concession 14, asks-process -7, offers-material 8, offers-check -10, asks-date -8, sets-bar -10, competing-offer -3, asks-deed -7, others-got -6, refuses 13
complaint.hurts: humility 6, complaint 13, undermining 15, pays-from-gain -4, other-form -18, offers-check -8, next-step -3, credit -8, feels 13
complaint.institution: humility -6, answer -9, ultimatum -10, complaint 17, placeholder -13, concession 6, pays-from-gain -6, split 8, other-form -6, asks-process -6, asks-backing -6, in-writing 6, accepts 6, asks-meaning 11, unknown -14, insists 4
complaint.institution+: humility 4, answer -4, acknowledged 4
complaint.insults: humility 3, answer 1, arrogance 13, complaint 9
complaint.mocks: humility -3, answer -5, complaint 23, concession -5, split -9, asks-process -13, asks-criteria 8, offers-check -10, sets-bar -6, accepts -9, credit -12, asks-deed -9, said-before 8, refuses -7
complaint.mocks+: humility -6, answer -6, complaint 9
complaint.never-did: arrogance 7, complaint 12, undermining -9, concession -7, competing-offer -9, corrects 7, refuses 7
complaint.only: humility -5, answer -6, arrogance 2, ultimatum -9, entitlement -3, jargon -10, stuffing -18, placeholder -16, other-pot -7, pays-from-gain -14, offers-material -12, offers-check -15, asks-date -9, sets-bar -16, in-writing -7, next-step -14, accepts -11, concedes -8, competing-offer -9, acknowledged -5, thanks -10, asks-meaning 10, asks-money -6, unknown -8, corrects -11, insists 4, feels 11
complaint.only-others: answer 3, ultimatum -10, entitlement -5, complaint 17, concession -15, pays-from-gain 11, later-payment 5, asks-criteria -8, asks-backing -11, asks-date -19, sets-bar 3, in-writing 5, next-step -5, accepts -10, concedes -12, asks-deed -7, others-got 19, asks-verdict -9, refuses 8
complaint.others-get: humility -3, answer -5, ultimatum 10, entitlement 8, complaint 11, undermining 11, split 8, other-form 8, asks-process -10, asks-criteria -7, offers-check 7, asks-date -9, in-writing -11, accepts -8, thanks -8, asks-deed 5, feels 17
complaint.others-get+: humility -13, answer -11
complaint.perks: humility -19, answer -11, arrogance -8, ultimatum -12, complaint 31, undermining -10, concession -21, pays-from-gain -7, split -8, asks-process -6, offers-check -6, asks-date -12, sets-bar -12, concedes -16, acknowledged -10, refuses 6
complaint.perks+: humility -6, complaint 6, concession -6
complaint.recurs: humility -19, answer -3, arrogance 13, ultimatum 12, complaint 27, concession -8, other-pot -10, offers-material -12, asks-date 7, next-step -8, competing-offer 8, acknowledged -11, credit -5, asks-fact 10, feels 8, refuses -11
complaint.recurs+: humility -3, answer -5, complaint 9
complaint.sarcasm: humility 3, answer -2, arrogance -21, ultimatum -4, entitlement -16, complaint 14, concession 10, later-payment -8, other-form -6, asks-process 5, asks-backing -6, offers-check 10, acknowledged 6, asks-verdict -8
complaint.sarcasm+: humility 2
complaint.they-did: humility 6, answer -2, entitlement -10, complaint 31, other-pot 8, offers-material 10, asks-date -9, in-writing 9, accepts -10, thanks 8, asks-meaning 12, insists 8, asks-verdict 7, feels -10, refuses -8
complaint.they-did+: humility -8, answer -5, complaint 8, concession 11
complaint.two-signs: humility -15, answer -17, arrogance -18, complaint 6, undermining -13, concession -13, asks-process -8, insists 14
concession.drops: answer -5, arrogance -15, ultimatum -12, complaint -10, undermining 20, jargon -8, concession 25, later-payment -8, other-form 2, next-step -4, concedes 15, competing-offer -12, asks-fact 7, asks-deed -5, corrects 5, refuses -13
concession.drops+: answer -17, ultimatum 12, complaint -7, concession 8, concedes 9, acknowledged 14
concession.drops-for-nothing: humility -6, answer -10, arrogance -8, ultimatum -12, jargon 8, stuffing -11, concession 17, other-form -4, offers-check -9, asks-date 10, next-step -5, concedes -25, acknowledged 1, refuses -7
concession.drops-for-nothing+: humility 4, answer -7, complaint -8, undermining -18
concession.gives-up: humility 5, answer -12, ultimatum -11, entitlement -10, undermining 22, stuffing -9, concession 42, pays-from-gain -12, later-payment 8, offers-material -6, accepts -8, concedes 29, competing-offer -8
concession.gives-up+: humility 3, answer -8, arrogance 9, undermining -11, concession 8
concession.gives-up-only: humility -9, answer -14, entitlement -12, undermining -18, stuffing -8, concession -1, offers-check -4, asks-date -10, sets-bar -4, in-writing -8, next-step -9, accepts -14, concedes 9
concession.gives-up-only+: humility 7, answer -11, undermining -9
concession.nothing-back: humility -7, answer -4, complaint -5, undermining 11, jargon -10, concession 1, other-pot -9, split 5, other-form -15, asks-process -7, asks-criteria -12, asks-backing -9, offers-check -11, asks-date -7, next-step -14, accepts -10, credit -9, asks-deed -10, unknown -11, feels -9, refuses 5
concession.resigned: humility 4, answer -2, complaint -8, stuffing -6, concession 12, other-form -11, asks-backing 8, offers-check -13, next-step -15, concedes 14, acknowledged 5, corrects -7, refuses -3
concession.resigned+: humility -3, answer -10
concession.resigned-only: humility -12, answer -6, entitlement -9, undermining -10, concession 9, other-form -6, asks-date -4, concedes 4
concession.resigned-only+: answer -5
concession.short: humility -6, answer -1, ultimatum -15, entitlement -10, complaint 15, undermining -7, placeholder -9, concession 9, other-pot -11, other-form -17, asks-process -15, asks-criteria -15, asks-backing -16, offers-material -6, asks-date -11, next-step -7, concedes 8, competing-offer -9, acknowledged 2, credit -12, asks-money -10, asks-fact -9, asks-deed -12, corrects -12, insists -8, asks-verdict -7
concession.waits: humility 6, answer 10, ultimatum -15, entitlement 8, complaint -10, jargon 11, concession 6, other-form -10, asks-criteria 7, accepts -17, asks-meaning -7, asks-deed 5, corrects -11
concession.waits+: humility 5, answer 10, arrogance 9, ultimatum -8
concession.yields: humility -5, answer -10, jargon -9, stuffing -13, placeholder -13, concession 14, pays-from-gain 6, later-payment 8, asks-backing -6, offers-material -12, offers-check -15, asks-date -7, concedes 16, asks-meaning -11, unknown -10, corrects -8, insists -8, refuses -12
concession.yields+: humility -6, answer 6, entitlement 16, undermining 17, concession 7, offers-material -10, accepts -5, acknowledged -7, feels 5, refuses -16
data.avoided-sum: data 4, roi 5, answer 4, pays-from-gain 8
data.avoided-sum+: answer 4
data.changed-by: data 3, roi 4, split -7, competing-offer 7, asks-money -1, insists 5, feels -8
data.changed-by+: answer 3, undermining -6, stuffing -11, concession -15, pays-from-gain -2, asks-backing -8, competing-offer 7, asks-leave 9, unknown 6
data.clean: answer 8, concession 6, pays-from-gain -10, later-payment -7, other-form -10, asks-process -6, sets-bar 17, in-writing 2, next-step -6, asks-meaning 9, asks-deed -4, unknown -14, feels 6
data.counted: data 5, ultimatum -7, undermining -14, pays-from-gain -6, split -6, later-payment 7, asks-backing -7, credit 8, others-got -9, corrects 3, insists 5, said-before -8, asks-verdict -12, feels -10
data.counted+: data 4, jargon -7, stuffing 3, other-pot -10, pays-from-gain -5, asks-date 5, next-step -5, credit 8
data.dated: data 9, roi 5, undermining -8, jargon -10, placeholder -13, concession 9, asks-date -5, sets-bar -11, in-writing -1, thanks 6, asks-leave 9
data.dated+: data 4, other-pot 9, split 11, later-payment 8, offers-check 8, asks-date -7, competing-offer -6, credit 9
data.effort: data -6, roi -4, answer 3, undermining -14, stuffing 11, pays-from-gain -8, other-form 10
data.felt-figure: data 12, answer 4, jargon -7, asks-fact 3, asks-leave -8, unknown -11, feels 8
data.felt-figure+: data 2, answer 13, pays-from-gain -7, sets-bar 6, acknowledged 5
data.felt-no-figure: data 10, roi 19, answer 11, stuffing 8, placeholder 9, pays-from-gain 7, later-payment 6, other-form -9, offers-material 11, sets-bar 5, next-step 8, unknown 13, others-got -7, corrects 8, refuses -7
data.figure: data 5, answer 3, undermining -8, jargon 5, concession -5, other-pot 8, asks-process 2, offers-check 7, credit 8, thanks -3, asks-fact 1, others-got 9, corrects 10, asks-verdict -12, feels 6
data.figure+: data 5, jargon 1, stuffing 7, other-pot 1, split -9, later-payment 7, concedes -9, competing-offer -9, asks-deed 9, feels -4, refuses 7
data.from-to: data 58, roi 9, answer 5, ultimatum -7, undermining -9, jargon -8, stuffing -17, split -7, offers-material 3, in-writing 7, competing-offer -10, credit 11, asks-deed -11, corrects -9
data.from-to+: data 3, pays-from-gain -8, offers-material 11, accepts 9, credit 9, asks-fact 11, asks-leave 7
data.gone: roi 6, answer 4, ultimatum 6, concession -9, asks-deed 5
data.kept: data 10, ultimatum -10, sets-bar 10
data.measure: data 8, roi 8, jargon 11, placeholder -3, other-pot 3, pays-from-gain 17, split -6, later-payment -3, other-form -5, competing-offer 4, credit -9, thanks -4, corrects -4, insists -14, said-before -7, asks-verdict -7
data.measure+: ultimatum 9, undermining 3, jargon 11, pays-from-gain -6, sets-bar -3, in-writing -6, accepts -17, asks-meaning 5, asks-fact 8, asks-leave 8, asks-deed -14, said-before 9
data.measured-change: data 3, ultimatum -10, jargon -6, placeholder -6, pays-from-gain -3, later-payment -6, asks-criteria 7, asks-date 8, competing-offer -11, asks-leave 6, insists 9, asks-verdict -9
data.measured-change+: split 9, later-payment 13, other-form -6, asks-backing -14, offers-material 3, asks-leave 5, corrects 1
data.money: data 9, other-pot 5, asks-date -8, sets-bar -3, concedes -13, competing-offer -13
data.money+: data 6, roi 6, answer 6, sets-bar 10, asks-deed -9
data.named-result: data 5, roi 7, later-payment -9, sets-bar 11, asks-deed 7
data.named-result+: answer 2
data.others-figure: data -10, humility 2, answer -2, placeholder -10, pays-from-gain 6, asks-criteria -6, asks-backing 9, thanks 7, asks-meaning 3, asks-fact -11, asks-leave -14, said-before -11
data.others-figure+: data 5, roi 2, humility -2, answer 10, ultimatum -9, undermining 5, jargon 13, other-pot 6, pays-from-gain 10, other-form -7, sets-bar -7
data.pair: data 2, undermining 7, asks-meaning 9, insists 4
data.pair+: data 2, undermining 7, asks-meaning 9, insists 4
data.planned-figure: data 13, roi 4, answer 15, ultimatum 3, undermining -12, other-pot 11, offers-material 13, offers-check 6, next-step 3, concedes -7, credit -4, asks-fact 6, feels -10
data.planned-figure+: data 11, answer 5, concession -8, credit 4
data.rate: data 9, roi 6, answer 8, undermining 6, jargon -6, pays-from-gain 13, split 6, asks-criteria 6, asks-backing -8, asks-date -1, competing-offer -18, acknowledged 4, credit 11, thanks -9, others-got -14, corrects -5, refuses 8
data.rate+: data 7, answer 7, asks-deed -13, feels 10
data.retracted: data -5, roi -8, answer -6, concession 5, other-pot -7, pays-from-gain -5, later-payment 12, other-form 7, offers-check -7, credit -10, asks-deed -12, unknown 13, refuses 7
data.retracted+: data -10, roi -11
data.rough: answer -3, stuffing -17, placeholder 4, split -6, later-payment -8, other-form 12, asks-process -10, asks-backing -3, sets-bar -4, next-step -5, competing-offer 6, acknowledged 7, asks-money 10, others-got -5, corrects 10, said-before -6
data.rough+: data -6, roi -17, answer 6, ultimatum 8, offers-check -4, asks-date -6, credit -9, asks-fact 12
data.some-figure: data 3, roi 9, ultimatum -1, jargon 7, placeholder -11, other-pot -6, pays-from-gain 9, other-form 11, asks-criteria -4, asks-backing -3, offers-material 5, asks-date 2, sets-bar 12, next-step 11, credit -4, insists 7
data.some-figure+: stuffing 5, concession 9, other-pot 8, later-payment 20, other-form -6, offers-material 4, sets-bar 10, acknowledged 8, others-got -8, corrects 1, said-before -11
data.sums-apart: data 21, roi 15, answer 7, undermining -10, concession 12, pays-from-gain 14, later-payment -6, asks-date -14, credit -4
data.sums-apart+: data 10
data.two-figures: data 5, roi 3, undermining -13, later-payment -8, other-form -4, next-step -6, accepts 4, acknowledged -6, others-got -7, asks-verdict -7, refuses -9
data.two-figures+: data 10, answer 5, ultimatum -14, undermining -10, jargon -13, placeholder 7, concession -8, pays-from-gain 6, later-payment 10, asks-backing -2, offers-check -5, sets-bar -13, accepts -6, credit -7, asks-fact 6, asks-deed -6, unknown 8, refuses 5
data.unsaid-figure: data 7, roi 7, answer 8, ultimatum -15, concession 9, pays-from-gain 6, offers-material 5, concedes 11, acknowledged -4, credit -6, asks-fact 1, asks-deed -1, others-got -8, corrects -5, insists -9, said-before 8, asks-verdict 6
data.unsaid-figure+: data -11, roi 5, asks-backing 7, offers-material -6, asks-date 7, asks-deed 10, corrects 9
deferral:answer.asks: answer -5
deferral:answer.asks-or-offers: answer -2
deferral:answer.case-only: answer -2
deferral:answer.deals: answer -2
deferral:answer.deals-and-moves: answer 2
deferral:answer.does-nothing: answer -1
deferral:answer.does-something: answer -4
deferral:answer.echoes: answer 2
deferral:answer.ends-asking: answer 6
deferral:answer.moves-twice: answer -3
deferral:answer.offers: answer 2
deferral:answer.pleads: answer -5
deferral:answer.proposes-move: answer -4
deferral:answer.question: answer 14
deferral:arrogance.only-me: answer 5
deferral:complaint.could-not: answer -2
deferral:complaint.institution: answer 3
deferral:complaint.only-others: answer 4
deferral:complaint.perks: answer 2
deferral:complaint.recurs: answer 6
deferral:concession.drops: answer -4
deferral:concession.drops-for-nothing: answer -5
deferral:concession.gives-up-only: answer 6
deferral:concession.short: answer -5
deferral:data.clean: answer 3
deferral:data.counted: answer 8
deferral:data.effort: answer -3
deferral:data.felt-no-figure: answer 2
deferral:data.planned-figure: answer -3
deferral:data.some-figure: answer 4
deferral:data.unsaid-figure: answer 2
deferral:entitlement.need: answer 3
deferral:humility.acknowledges: answer -3
deferral:humility.admits: answer -6
deferral:humility.credit: answer 3
deferral:humility.feels-for: answer 5
deferral:humility.leads: answer -2
deferral:humility.leaves-room: answer 5
deferral:humility.open-form: answer 3
deferral:humility.open-view: answer -5
deferral:humility.opens-with-credit: answer -2
deferral:humility.some-plain-kind: answer 5
deferral:humility.takes-up: answer 3
deferral:humility.three-kinds: answer -3
deferral:roi.ask-and-outcome: answer -3
deferral:roi.both-sides: answer -2
deferral:roi.compares: answer 3
deferral:roi.felt: answer -2
deferral:roi.gain-in-money: answer -4
deferral:roi.hours-freed: answer 2
deferral:roi.less-trouble: answer -2
deferral:roi.outcome-with-figure: answer 5
deferral:roi.outside-and-inside: answer 2
deferral:roi.own-pocket: answer -3
deferral:roi.plain-measure: answer -4
deferral:roi.weighs: answer -2
deferral:say.# lin: answer 4
deferral:say.# or: answer 4
deferral:say.'d: answer 6
deferral:say.'m not: answer 4
deferral:say.'s a: answer -4
deferral:say.'s alway: answer 4
deferral:say.@: answer -4
deferral:say.^ #: answer 6
deferral:say.^ agre: answer 4
deferral:say.^ all: answer -4
deferral:say.^ and: answer 5
deferral:say.^ but: answer -2
deferral:say.^ cool: answer 3
deferral:say.^ fair: answer 3
deferral:say.^ for: answer -4
deferral:say.^ give: answer 4
deferral:say.^ how: answer 4
deferral:say.^ if: answer -5
deferral:say.^ is: answer -5
deferral:say.^ let: answer -3
deferral:say.^ my: answer 4
deferral:say.^ new: answer -3
deferral:say.^ no: answer 3
deferral:say.^ not: answer -2
deferral:say.^ sir: answer 4
deferral:say.^ sorry: answer -3
deferral:say.^ sure: answer 4
deferral:say.^ thank: answer -3
deferral:say.^ we: answer -3
deferral:say.^ you: answer -3
deferral:say.^ your: answer -4
deferral:say.a: answer 3
deferral:say.a month: answer 3
deferral:say.after: answer 7
deferral:say.agre: answer 5
deferral:say.air: answer 3
deferral:say.all: answer -3
deferral:say.all right: answer -3
deferral:say.and if: answer 4
deferral:say.and they: answer 4
deferral:say.another: answer -2
deferral:say.answer: answer -4
deferral:say.ask: answer 2
deferral:say.ask me: answer 3
deferral:say.at: answer -3
deferral:say.been: answer -4
deferral:say.being: answer 3
deferral:say.both: answer 3
deferral:say.bring: answer 4
deferral:say.but the: answer -4
deferral:say.calendar: answer 5
deferral:say.can: answer 2
deferral:say.check: answer 3
deferral:say.clos: answer 3
deferral:say.com: answer -2
deferral:say.cool: answer 3
deferral:say.day: answer 7
deferral:say.director: answer 3
deferral:say.due: answer 2
deferral:say.end of: answer 4
deferral:say.even: answer 4
deferral:say.everyone: answer 3
deferral:say.everyth: answer -4
deferral:say.exact: answer 4
deferral:say.for: answer -6
deferral:say.for #: answer -6
deferral:say.for you: answer 6
deferral:say.forget: answer -4
deferral:say.friday: answer -4
deferral:say.from: answer -6
deferral:say.get: answer -3
deferral:say.had #: answer 3
deferral:say.has been: answer 3
deferral:say.have: answer -4
deferral:say.have been: answer -4
deferral:say.hear: answer -4
deferral:say.her: answer -4
deferral:say.him: answer 4
deferral:say.his: answer 6
deferral:say.honest: answer -3
deferral:say.how: answer 3
deferral:say.i 'd: answer 3
deferral:say.i 'll: answer 4
deferral:say.i am: answer 3
deferral:say.i ask: answer 4
deferral:say.i do: answer -1
deferral:say.i go: answer -4
deferral:say.i know: answer -4
deferral:say.i wait: answer -3
deferral:say.if it: answer 3
deferral:say.if there: answer 3
deferral:say.in: answer -3
deferral:say.it: answer -5
deferral:say.it in: answer 5
deferral:say.it is: answer 5
deferral:say.it was: answer -5
deferral:say.just: answer -4
deferral:say.left: answer -4
deferral:say.let: answer -6
deferral:say.let me: answer -3
deferral:say.letter: answer -6
deferral:say.like to: answer 4
deferral:say.lin: answer 3
deferral:say.look: answer -3
deferral:say.lost: answer 4
deferral:say.made: answer -4
deferral:say.many: answer 4
deferral:say.me a: answer 3
deferral:say.me the: answer 3
deferral:say.merger: answer 5
deferral:say.minut: answer 3
deferral:say.miss: answer 3
deferral:say.monday: answer 3
deferral:say.month: answer 5
deferral:say.more: answer -5
deferral:say.my: answer -4
deferral:say.new one: answer 3
deferral:say.next year: answer -3
deferral:say.no: answer 4
deferral:say.none: answer 3
deferral:say.not a: answer 3
deferral:say.not ask: answer 5
deferral:say.not the: answer -3
deferral:say.of a: answer -3
deferral:say.off: answer -3
deferral:say.offer: answer -6
deferral:say.on: answer 2
deferral:say.on monday: answer -4
deferral:say.on the: answer -3
deferral:say.one: answer 3
deferral:say.open: answer -5
deferral:say.other: answer -4
deferral:say.over: answer 7
deferral:say.owed: answer 3
deferral:say.patience: answer 3
deferral:say.patient: answer 2
deferral:say.payment: answer -3
deferral:say.probab: answer -4
deferral:say.request: answer 4
deferral:say.rest: answer -4
deferral:say.right: answer -3
deferral:say.see: answer 3
deferral:say.side: answer 4
deferral:say.since: answer -3
deferral:say.since #: answer -3
deferral:say.sister: answer 3
deferral:say.so: answer 5
deferral:say.so it: answer 4
deferral:say.some: answer 3
deferral:say.sooner: answer -3
deferral:say.that: answer 5
deferral:say.that you: answer 3
deferral:say.the: answer 3
deferral:say.the #: answer 4
deferral:say.the day: answer 5
deferral:say.the monday: answer 3
deferral:say.the next: answer 4
deferral:say.the one: answer -4
deferral:say.the other: answer -4
deferral:say.the spr: answer -3
deferral:say.thing: answer 3
deferral:say.this: answer 4
deferral:say.though: answer -4
deferral:say.through: answer 3
deferral:say.thursday: answer 3
deferral:say.tim: answer -3
deferral:say.time i: answer -4
deferral:say.to: answer -5
deferral:say.to say: answer 5
deferral:say.to wait: answer 3
deferral:say.today: answer 6
deferral:say.too ear: answer -4
deferral:say.under: answer 8
deferral:say.under #: answer 5
deferral:say.until: answer -4
deferral:say.up: answer -5
deferral:say.wait: answer -4
deferral:say.want: answer -5
deferral:say.want to: answer 4
deferral:say.we can: answer 5
deferral:say.week: answer 5
deferral:say.what would: answer 4
deferral:say.when: answer 3
deferral:say.which: answer 4
deferral:say.why: answer -5
deferral:say.with a: answer 6
deferral:say.without: answer -2
deferral:say.word: answer 5
deferral:say.write: answer 7
deferral:say.year: answer -7
deferral:say.you 've: answer -5
deferral:say.you mean: answer -4
deferral:say.you want: answer -5
deferral:ultimatum.conditional: answer 3
deferral:ultimatum.deadline: answer -3
deferral:ultimatum.elsewhere: answer 3
deferral:ultimatum.leaving: answer 7
deferral:ultimatum.two-signs: answer 6
deferral:ultimatum.warns: answer 2
deferral:ultimatum.withdraws: answer 3
deferral:undermining.apology: answer -4
deferral:undermining.shame: answer 2
deferral:undermining.small: answer -6
deferral:words.absolute: answer -3
deferral:words.acknowledge: answer 6
deferral:words.ask-date: answer 7
deferral:words.belittle: answer 2
deferral:words.bonus: answer 3
deferral:words.bought-in: answer -5
deferral:words.conditional: answer 5
deferral:words.constraint: answer 3
deferral:words.contrast: answer -4
deferral:words.cost-item: answer -8
deferral:words.cost-word: answer -2
deferral:words.credit-verb: answer -2
deferral:words.customer-moves: answer -2
deferral:words.date: answer 3
deferral:words.department: answer -5
deferral:words.deserve: answer 4
deferral:words.drop: answer -2
deferral:words.form: answer -5
deferral:words.goes: answer -4
deferral:words.handled: answer -4
deferral:words.hostile: answer -2
deferral:words.interim: answer 4
deferral:words.is-count: answer 4
deferral:words.is-duration: answer 2
deferral:words.is-percent: answer 3
deferral:words.later: answer -3
deferral:words.make: answer 2
deferral:words.material: answer 4
deferral:words.money: answer -2
deferral:words.month: answer 8
deferral:words.name: answer -4
deferral:words.need: answer -4
deferral:words.next: answer 3
deferral:words.operation: answer 2
deferral:words.other-offer: answer -2
deferral:words.others-got: answer 3
deferral:words.process: answer 4
deferral:words.risk-outcome: answer 4
deferral:words.served: answer -2
deferral:words.split: answer -2
deferral:words.tenure: answer 2
deferral:words.thank: answer -2
deferral:words.thanks-for: answer -2
deferral:words.then: answer -5
deferral:words.they: answer -2
deferral:words.threat: answer -4
deferral:words.time-to-market: answer -2
deferral:words.up: answer -2
deferral:words.we: answer 6
deferral:words.workshop: answer 3
deferral:words.written: answer 2
entitlement.due: humility -11, answer 4, ultimatum -14, entitlement 49, complaint 8, undermining -11, stuffing 5, concession -10, split -5, next-step 7, accepts -7, competing-offer -8, credit -8, others-got 7, corrects -6, refuses 8
entitlement.due+: humility -10, answer -6, entitlement 26, complaint -8, concession -6
entitlement.need: humility -3, answer 2, arrogance -11, ultimatum -1, entitlement 27, undermining 9, stuffing -10, pays-from-gain -8, offers-check -11, asks-date 6, accepts 12, concedes 7, thanks 10, asks-fact 8
entitlement.need+: humility -8, answer 8, ultimatum -18, entitlement 34, undermining -12, concession -6, accepts -9
entitlement.others: humility -13, ultimatum -11, entitlement 32, stuffing -10, concession -6, asks-process 9, offers-material -6, accepts -4, concedes -8, competing-offer -5, acknowledged -6, credit -9, others-got 37
entitlement.others+: humility -10, answer -4
entitlement.tenure: humility -5, answer -3, arrogance -12, ultimatum -11, entitlement 32, undermining -10, pays-from-gain -12, other-form -8, asks-process 9, asks-criteria -7, asks-backing -7, offers-material -7, next-step 4, accepts -6, concedes -7, competing-offer -17, acknowledged -6, credit -6, thanks -11, unknown -11, others-got 16, corrects -9
entitlement.tenure+: humility -12, answer 5, arrogance -8, entitlement 30
evidence:answer.asks: answer -5
evidence:answer.asks-or-offers: answer 3
evidence:answer.deals: answer -6
evidence:answer.deals-and-moves: answer -6
evidence:answer.does-on-the-matter: answer -4
evidence:answer.does-something: answer -2
evidence:answer.does-two-things: answer -3
evidence:answer.echoes: answer -6
evidence:answer.ends-asking: answer -6
evidence:answer.moves-twice: answer 7
evidence:answer.question: answer -16
evidence:arrogance.belittles: answer -3
evidence:arrogance.only-me: answer -6
evidence:complaint.always: answer -2
evidence:complaint.could-not: answer 1
evidence:complaint.hurts: answer 6
evidence:complaint.never-did: answer -3
evidence:complaint.others-get: answer 2
evidence:complaint.recurs: answer -6
evidence:complaint.two-signs: answer -2
evidence:concession.drops: answer 2
evidence:concession.drops-for-nothing: answer 2
evidence:concession.resigned: answer 3
evidence:concession.waits: answer 2
evidence:data.effort: answer -1
evidence:data.felt-figure: answer 7
evidence:data.figure: answer 2
evidence:data.from-to: answer 12
evidence:data.kept: answer 2
evidence:data.measure: answer 4
evidence:data.measured-change: answer 3
evidence:data.money: answer 8
evidence:data.named-result: answer 2
evidence:data.others-figure: answer -4
evidence:data.pair: answer 3
evidence:data.sums-apart: answer 4
evidence:data.unsaid-figure: answer -7
evidence:entitlement.others: answer -2
evidence:humility.admits: answer 5
evidence:humility.any-kind: answer -5
evidence:humility.asks-view-last: answer -3
evidence:humility.credit: answer 4
evidence:humility.feels-for: answer -5
evidence:humility.leaves-room: answer -5
evidence:humility.names-their-part: answer 1
evidence:humility.open-view: answer -3
evidence:humility.opens-with-burden: answer 3
evidence:humility.opens-with-credit: answer 2
evidence:humility.opens-with-room: answer 3
evidence:humility.others-did: answer 3
evidence:humility.sees-their-burden: answer 3
evidence:humility.shares: answer -3
evidence:humility.takes-up: answer -3
evidence:humility.thanks: answer -4
evidence:jargon.dense: answer -1
evidence:jargon.terms: answer -5
evidence:jargon.wall: answer -1
evidence:placeholder.blank: answer -2
evidence:roi.ask-and-outcome: answer 4
evidence:roi.compares: answer 2
evidence:roi.customers-happier: answer -2
evidence:roi.empty: answer -2
evidence:roi.felt: answer 4
evidence:roi.gain-in-money: answer 6
evidence:roi.hours-freed: answer 3
evidence:roi.inside-measure: answer -2
evidence:roi.outcome-with-figure: answer -4
evidence:roi.outside-better: answer 2
evidence:roi.outside-measure: answer 6
evidence:roi.share-of-gain: answer 2
evidence:say.#: answer 3
evidence:say.# and: answer -11
evidence:say.# now: answer 7
evidence:say.# over: answer -5
evidence:say.# time: answer -4
evidence:say.# to: answer -5
evidence:say.# were: answer -4
evidence:say.# with: answer -5
evidence:say.'d: answer -7
evidence:say.'re: answer -4
evidence:say.'s a: answer -2
evidence:say.@: answer 5
evidence:say.^ #: answer -2
evidence:say.^ anyone: answer -3
evidence:say.^ ask: answer -3
evidence:say.^ because: answer -4
evidence:say.^ but: answer 7
evidence:say.^ for: answer 4
evidence:say.^ if: answer -6
evidence:say.^ let: answer -4
evidence:say.^ maybe: answer -3
evidence:say.^ my: answer -5
evidence:say.^ no: answer -4
evidence:say.^ on: answer -3
evidence:say.^ put: answer 3
evidence:say.^ since: answer 3
evidence:say.^ sir: answer -5
evidence:say.^ some: answer 4
evidence:say.^ sure: answer -3
evidence:say.^ that: answer -2
evidence:say.^ the: answer 3
evidence:say.^ then: answer 3
evidence:say.a: answer -4
evidence:say.about: answer 5
evidence:say.acros: answer -4
evidence:say.alignment: answer 3
evidence:say.an: answer -4
evidence:say.and a: answer 2
evidence:say.and i: answer 4
evidence:say.and she: answer -3
evidence:say.and then: answer -4
evidence:say.answer: answer 5
evidence:say.any more: answer 5
evidence:say.anyone: answer -2
evidence:say.as: answer -3
evidence:say.ask for: answer 5
evidence:say.attach: answer -4
evidence:say.back: answer 5
evidence:say.bad: answer 5
evidence:say.believe: answer -3
evidence:say.believe that: answer -3
evidence:say.better: answer 4
evidence:say.between: answer -4
evidence:say.bit: answer 5
evidence:say.book: answer 6
evidence:say.both: answer 4
evidence:say.bring: answer -5
evidence:say.brother: answer -4
evidence:say.brought: answer -4
evidence:say.budget: answer 3
evidence:say.bugs: answer -3
evidence:say.calendar: answer -3
evidence:say.call: answer 9
evidence:say.carry: answer -4
evidence:say.client: answer 4
evidence:say.com from: answer -4
evidence:say.contract: answer 4
evidence:say.cost: answer -4
evidence:say.could: answer -5
evidence:say.day: answer -3
evidence:say.deck: answer -3
evidence:say.deliver: answer -5
evidence:say.department: answer -3
evidence:say.did: answer 4
evidence:say.did the: answer 7
evidence:say.digital: answer -4
evidence:say.do: answer -4
evidence:say.do the: answer -3
evidence:say.doing: answer -4
evidence:say.done: answer -5
evidence:say.done it: answer -3
evidence:say.driver: answer 4
evidence:say.each: answer 4
evidence:say.fair: answer 4
evidence:say.feel: answer -4
evidence:say.field: answer 4
evidence:say.figure: answer -3
evidence:say.for #: answer 4
evidence:say.for the: answer -4
evidence:say.from: answer 3
evidence:say.from a: answer -5
evidence:say.from the: answer 3
evidence:say.give: answer 6
evidence:say.goes: answer 5
evidence:say.got: answer 5
evidence:say.grateful: answer -5
evidence:say.green: answer -5
evidence:say.had: answer 3
evidence:say.had it: answer -3
evidence:say.had not: answer 4
evidence:say.haha: answer -2
evidence:say.he 's: answer 5
evidence:say.head: answer -4
evidence:say.held: answer -5
evidence:say.her: answer 7
evidence:say.his: answer 5
evidence:say.hour: answer 4
evidence:say.how: answer -4
evidence:say.i 'd: answer 4
evidence:say.i came: answer -3
evidence:say.i miss: answer -4
evidence:say.i tell: answer -3
evidence:say.if: answer -5
evidence:say.in #: answer -2
evidence:say.in her: answer -6
evidence:say.is #: answer 5
evidence:say.is that: answer 5
evidence:say.is the: answer -4
evidence:say.is what: answer -4
evidence:say.it has: answer 3
evidence:say.it is: answer -5
evidence:say.it on: answer 4
evidence:say.it to: answer 4
evidence:say.it was: answer 3
evidence:say.it work: answer -5
evidence:say.its: answer -5
evidence:say.job: answer -3
evidence:say.kalman: answer -3
evidence:say.keep: answer 5
evidence:say.know: answer -5
evidence:say.lab: answer -3
evidence:say.let: answer -6
evidence:say.letter: answer 4
evidence:say.list: answer 4
evidence:say.log: answer 3
evidence:say.long: answer 5
evidence:say.loss: answer -4
evidence:say.lost: answer 3
evidence:say.machine: answer -4
evidence:say.made the: answer 4
evidence:say.meet: answer -6
evidence:say.might: answer -4
evidence:say.mind: answer -4
evidence:say.mindset: answer -4
evidence:say.more: answer 3
evidence:say.mov: answer -3
evidence:say.much: answer -4
evidence:say.must: answer -6
evidence:say.my: answer -4
evidence:say.nam: answer 6
evidence:say.next: answer 4
evidence:say.noise: answer -3
evidence:say.none: answer 3
evidence:say.not me: answer 4
evidence:say.not real: answer -6
evidence:say.notic: answer 4
evidence:say.notice: answer 4
evidence:say.now: answer 4
evidence:say.of #: answer -5
evidence:say.of their: answer -4
evidence:say.off: answer 5
evidence:say.office: answer -4
evidence:say.old: answer 4
evidence:say.on #: answer -4
evidence:say.on a: answer 4
evidence:say.on the: answer -4
evidence:say.optimis: answer -3
evidence:say.or: answer -4
evidence:say.outside: answer 3
evidence:say.over: answer -3
evidence:say.part: answer 8
evidence:say.patient: answer -6
evidence:say.pay: answer 5
evidence:say.people: answer 5
evidence:say.people for: answer -4
evidence:say.phone: answer 2
evidence:say.platform: answer 3
evidence:say.please: answer 3
evidence:say.point: answer 4
evidence:say.printer: answer -4
evidence:say.proces: answer -4
evidence:say.profinet: answer -4
evidence:say.proudest: answer 3
evidence:say.put it: answer -3
evidence:say.put the: answer 4
evidence:say.quality: answer 4
evidence:say.question: answer -4
evidence:say.rain: answer -4
evidence:say.real: answer -6
evidence:say.replac: answer -6
evidence:say.report that: answer -4
evidence:say.result: answer -3
evidence:say.same: answer 7
evidence:say.say: answer -3
evidence:say.say that: answer -5
evidence:say.sees: answer -4
evidence:say.send: answer -3
evidence:say.so it: answer -2
evidence:say.software: answer 3
evidence:say.stand: answer 4
evidence:say.stop: answer 4
evidence:say.such: answer -4
evidence:say.sure: answer -3
evidence:say.take: answer 5
evidence:say.tell: answer -3
evidence:say.test: answer 8
evidence:say.thankful: answer -5
evidence:say.thankful to: answer -4
evidence:say.that was: answer -1
evidence:say.the: answer 3
evidence:say.the customer: answer -4
evidence:say.the end: answer -4
evidence:say.the one: answer 5
evidence:say.the patient: answer -3
evidence:say.them: answer -3
evidence:say.there: answer -4
evidence:say.there is: answer 2
evidence:say.they: answer 6
evidence:say.they can: answer 2
evidence:say.they were: answer -2
evidence:say.thing: answer 3
evidence:say.think: answer -5
evidence:say.this year: answer 5
evidence:say.through: answer -8
evidence:say.to a: answer -5
evidence:say.to call: answer -4
evidence:say.to him: answer -4
evidence:say.to know: answer -4
evidence:say.told me: answer 2
evidence:say.trust: answer -3
evidence:say.under: answer -5
evidence:say.under #: answer -4
evidence:say.us: answer 4
evidence:say.used: answer 7
evidence:say.used to: answer 6
evidence:say.value: answer -4
evidence:say.very: answer -4
evidence:say.via: answer 3
evidence:say.wait: answer 6
evidence:say.want: answer -4
evidence:say.want to: answer -4
evidence:say.was #: answer 5
evidence:say.we did: answer 4
evidence:say.we have: answer -4
evidence:say.we were: answer -5
evidence:say.went: answer 6
evidence:say.what: answer -7
evidence:say.what do: answer -3
evidence:say.where: answer 2
evidence:say.where the: answer 3
evidence:say.who has: answer -4
evidence:say.will: answer -3
evidence:say.with: answer -7
evidence:say.with @: answer 4
evidence:say.with a: answer -2
evidence:say.with me: answer 3
evidence:say.with the: answer 4
evidence:say.without: answer 5
evidence:say.work: answer -4
evidence:say.would: answer -6
evidence:say.wrote: answer 4
evidence:say.year: answer 1
evidence:stuffing.buzz: answer -5
evidence:stuffing.figures: answer -5
evidence:stuffing.list: answer -3
evidence:ultimatum.conditional: answer 5
evidence:ultimatum.elsewhere: answer 4
evidence:ultimatum.not-staying: answer 1
evidence:ultimatum.or-else: answer 2
evidence:undermining.apology: answer 5
evidence:undermining.hedge: answer -2
evidence:undermining.shame: answer 3
evidence:undermining.small: answer 3
evidence:words.absolute: answer -7
evidence:words.accept: answer -5
evidence:words.acknowledge: answer 4
evidence:words.apology: answer 2
evidence:words.ask-date: answer -3
evidence:words.ask-process: answer -5
evidence:words.blame: answer 2
evidence:words.bonus: answer -3
evidence:words.budget: answer 2
evidence:words.buzz: answer -9
evidence:words.change: answer 2
evidence:words.conditional: answer -2
evidence:words.constraint: answer -4
evidence:words.contrast: answer 6
evidence:words.credit-noun: answer 7
evidence:words.customer: answer 2
evidence:words.date: answer -4
evidence:words.denial: answer 7
evidence:words.deserve: answer 4
evidence:words.drop: answer 6
evidence:words.effort: answer 6
evidence:words.empty-worth: answer -2
evidence:words.form: answer -4
evidence:words.future: answer -1
evidence:words.gains: answer 3
evidence:words.i: answer -4
evidence:words.interim: answer 4
evidence:words.irony: answer -2
evidence:words.is-date: answer 6
evidence:words.is-from-to: answer 11
evidence:words.is-label: answer -3
evidence:words.is-money: answer 5
evidence:words.later: answer 4
evidence:words.make: answer 4
evidence:words.material: answer -3
evidence:words.money-outcome: answer -3
evidence:words.name: answer 2
evidence:words.operation: answer 3
evidence:words.other-offer: answer 2
evidence:words.others-got: answer -2
evidence:words.payback: answer 3
evidence:words.people-outcome: answer -3
evidence:words.question-word: answer 2
evidence:words.risk-outcome: answer 3
evidence:words.shorthand: answer -2
evidence:words.split: answer -4
evidence:words.tenure: answer -7
evidence:words.thank: answer -11
evidence:words.thanks-for: answer -5
evidence:words.then: answer 7
evidence:words.they: answer 2
evidence:words.threat: answer 3
evidence:words.time-to-market: answer 4
evidence:words.trade: answer 6
evidence:words.we: answer 4
evidence:words.worth-verb: answer -2
evidence:words.written: answer -5
fact.accepts: split 2, asks-process -11, offers-material -15, sets-bar 11, in-writing 9, accepts 57, acknowledged -5, asks-meaning 10, asks-fact 4, insists -15, said-before -8, asks-verdict -20, refuses -11
fact.acknowledged: pays-from-gain -5, split 16, later-payment 7, asks-process -11, asks-criteria 12, offers-check -10, sets-bar -9, accepts -6, concedes 5, acknowledged 19, asks-meaning 5, asks-fact -7, unknown 10, others-got 14, corrects -5, insists 21, said-before -6, refuses -4
fact.amount: pays-from-gain 18, split -11, later-payment -18, other-form -5, asks-process -5, asks-backing -14, sets-bar -5, next-step -12, accepts -30, competing-offer -9, acknowledged -9, credit -18, thanks -15, asks-meaning 11, asks-money -3, asks-fact -10, unknown -15, others-got -16, corrects -7, insists -13, said-before -4, refuses -6
fact.asks-backing: other-pot -8, pays-from-gain -11, split 15, other-form -6, asks-criteria -9, asks-backing 57, offers-check -8, asks-date -7, sets-bar 6, in-writing -21, next-step -6, accepts -14, concedes -15, competing-offer -7, acknowledged -17, credit -10, thanks -8, asks-fact -26, asks-leave -9, asks-deed 6, unknown 12, insists 16, asks-verdict 10, refuses 15
fact.asks-criteria: other-pot -5, pays-from-gain -6, asks-process -12, asks-criteria 55, offers-material -6, asks-date -15, in-writing -5, accepts -9, credit -12, asks-money -6, asks-fact -8, asks-leave 11, asks-deed -6, unknown 7, insists -13, asks-verdict -22
fact.asks-date: other-pot -7, pays-from-gain -6, asks-criteria -9, offers-check 5, asks-date 33, sets-bar -6, in-writing -8, asks-fact 9, asks-deed -3, others-got -11, insists -10, said-before -3, asks-verdict -11, feels 11
fact.asks-deed: split -8, other-form -4, asks-criteria -8, asks-backing 7, sets-bar -9, concedes -8, asks-money -14, asks-leave 5, asks-deed 18, unknown 6, others-got 6, corrects 15, insists 7
fact.asks-fact: asks-process 21, asks-criteria 9, asks-backing -15, offers-material -8, accepts -9, competing-offer -6, asks-money 23, asks-fact 44, asks-leave -20, asks-deed -18, others-got 12, asks-verdict -19, refuses -9
fact.asks-fallback: pays-from-gain -13, other-form 4, sets-bar 9, asks-fact 8
fact.asks-how-much: other-form -8, asks-process 18, asks-criteria -19, competing-offer -9, acknowledged -7, asks-meaning -12, asks-fact -16, unknown 26, feels -6
fact.asks-leave: pays-from-gain -7, split -2, later-payment -5, other-form -8, asks-backing -6, offers-material 11, asks-date -11, in-writing -15, next-step 10, concedes 21, acknowledged 7, asks-meaning -10, asks-money -19, asks-fact -25, asks-leave 67, asks-deed -21, unknown 16, others-got -13, corrects -15, said-before -11, feels 6
fact.asks-meaning: pays-from-gain -12, split -10, later-payment -9, asks-process 10, asks-criteria -12, asks-backing -18, offers-material 7, accepts -26, concedes -3, competing-offer -3, acknowledged -17, credit -3, thanks -7, asks-meaning 64, asks-money -11, asks-fact -11, asks-leave -9, asks-deed -7, unknown -33, others-got -18, corrects 18, said-before -23, asks-verdict -10, refuses -9
fact.asks-money: other-pot 8, later-payment 23, asks-criteria 9, asks-date 30, next-step 14, acknowledged 7, asks-meaning 4, asks-money 103, asks-fact -22, corrects 17, insists 15, refuses -17
fact.asks-process: later-payment -16, other-form -6, asks-process 43, asks-criteria -15, sets-bar -7, in-writing -10, next-step 2, accepts 4, concedes -8, thanks -6, asks-meaning -15, asks-fact 15, asks-deed -6, unknown -1, corrects 5, insists 9, said-before 14, asks-verdict -3, feels 7
fact.asks-purpose: asks-criteria 22, asks-date -7, acknowledged -6, asks-fact -6, asks-deed 9
fact.asks-size: later-payment 13, asks-process -14, concedes 10, credit 13, asks-fact -8, asks-deed -14, asks-verdict -13, refuses 21
fact.asks-verdict: other-pot -14, pays-from-gain 5, later-payment -20, asks-process -17, asks-criteria 13, offers-check -7, asks-date 9, sets-bar 23, in-writing -9, next-step -11, accepts -20, concedes -10, competing-offer 9, acknowledged -9, thanks -11, asks-fact -19, asks-leave -18, asks-deed -18, unknown -16, asks-verdict 93, feels -11, refuses -20
fact.asks-view: pays-from-gain -11, offers-material -7, asks-date 8, sets-bar -14, acknowledged -8, credit -12, asks-meaning -6, asks-leave -11, asks-deed -15, unknown -13, others-got 19, insists 29, said-before 8, asks-verdict 8, feels 9
fact.asks-which: later-payment -6, other-form -13, asks-criteria -6, offers-material 13, offers-check -3, asks-date -6, acknowledged -14, credit -2, asks-leave 8, corrects 18, asks-verdict -10
fact.asks-why: asks-process -17, asks-criteria 4, offers-material -8, asks-date -20, next-step -11, credit -5, asks-meaning -14, asks-fact -14
fact.beyond-role: other-pot 7, pays-from-gain 8, split 5, later-payment -14, asks-process -15, asks-criteria -11, asks-backing 20, sets-bar -5, competing-offer -5, credit -10, thanks 8, asks-meaning 13, asks-money -9, asks-fact 18, asks-leave -5, asks-deed -7, corrects 5, asks-verdict -12, feels -19
fact.bonus: other-pot -11, split -6, other-form -20, asks-backing -19, offers-material 11, asks-date 10, sets-bar -13, in-writing -21, next-step -32, accepts -21, competing-offer -2, acknowledged -12, credit -21, asks-meaning -11, asks-money 7, asks-fact -14, asks-leave 24, asks-deed -17, unknown -7, others-got -15, corrects -35, insists -21, said-before -7, refuses -13
fact.by-contract: other-pot 14, pays-from-gain -17, later-payment 8, asks-backing -23, offers-material -19, asks-date 13, accepts -12, credit -6, asks-money -10, asks-fact 14, asks-leave -20, asks-deed -17, corrects -12, said-before -8, asks-verdict -10, refuses 13
fact.caveat: other-pot 9, other-form 6, asks-process -9, asks-criteria 5, asks-date -3, sets-bar 3, in-writing 11, accepts 8, concedes -15, credit -2, thanks 7, asks-meaning 11, asks-money -9, asks-deed 5, unknown 19, others-got -10, insists -11, feels -7
fact.checks-back: other-pot -16, later-payment 17, other-form -8, asks-process -7, asks-date -3, sets-bar 21, next-step -7, concedes 6, competing-offer 11, credit -10, thanks 25, asks-meaning -19, asks-money -12, asks-fact -19, asks-leave 8, asks-deed -15, unknown 3, corrects -8, said-before -14, asks-verdict -24, feels -13
fact.compares: other-pot -16, later-payment -7, other-form 14, offers-material -9, asks-date -15, sets-bar -9, next-step -6, acknowledged -9, credit -7, asks-meaning -9, unknown -13, others-got -18, asks-verdict 21, feels 9
fact.competing-offer: other-pot 12, pays-from-gain -7, other-form -19, asks-criteria -10, offers-check -14, sets-bar -13, in-writing -10, accepts -25, concedes -6, competing-offer 96, asks-deed -12, others-got -14, corrects -11, said-before 21, asks-verdict -9, feels -15
fact.concedes: other-pot 2, pays-from-gain -27, split -13, later-payment -16, other-form -13, asks-backing -9, offers-material -6, offers-check -10, asks-date -17, sets-bar -6, in-writing -13, accepts -13, concedes 54, asks-meaning -7, asks-fact -7, asks-deed -7, unknown -7, others-got -18, insists -13, said-before -9, refuses -22
fact.corrects: pays-from-gain -9, split -21, later-payment -12, asks-criteria -11, offers-material 8, asks-date 11, sets-bar 11, accepts -7, acknowledged -15, credit 13, thanks -16, asks-meaning -14, unknown -16, others-got 5, corrects 112, insists 14, asks-verdict 12, refuses -35
fact.counters: other-pot 6, pays-from-gain 7, split 1, asks-process -6, asks-backing -8, offers-material -2, offers-check -16, asks-date -8, in-writing -17, next-step -7, accepts -5, competing-offer -15, thanks -11, asks-meaning 1, asks-leave 4, unknown -13, others-got -7, insists -23, refuses -11
fact.counts: other-pot -26, pays-from-gain -46, split -26, later-payment -27, other-form -15, asks-process -16, asks-criteria -11, asks-backing -19, offers-material -9, asks-date -7, sets-bar -16, in-writing -27, next-step -28, accepts -28, competing-offer -19, acknowledged -9, credit -5, thanks 1, asks-meaning -16, asks-money -12, asks-fact -10, asks-leave -19, asks-deed -17, unknown -16, others-got -11, asks-verdict -6, feels -9, refuses -11
fact.credit: in-writing -7, next-step 9, acknowledged -1, credit 31, asks-money 5, asks-fact -5, asks-leave -5, unknown -11, corrects -14, insists -13, refuses -5
fact.criterion: other-pot 5, pays-from-gain -5, split 15, other-form -8, asks-process -9, offers-material 5, offers-check 2, sets-bar 32, in-writing 9, next-step 3, accepts -14, concedes -12, competing-offer 3, credit -3, thanks -8, asks-fact -10, asks-leave -10, corrects 14, insists -8, said-before -10, asks-verdict -4, refuses -6
fact.date: pays-from-gain -6, split 8, later-payment 9, asks-backing 2, offers-check -6, asks-date 33, sets-bar 3, in-writing 2, accepts -8, competing-offer 20, thanks -4, asks-money 2, unknown -31, others-got -15, insists 2, asks-verdict 3
fact.deed: pays-from-gain -7, split -22, later-payment 3, other-form -12, asks-criteria 6, offers-material -10, offers-check -10, asks-date -22, sets-bar -19, next-step -3, accepts -8, concedes -4, competing-offer -8, thanks -7, asks-meaning 3, asks-leave -7, others-got -3, corrects -11, said-before -8, asks-verdict -13, feels 9, refuses 9
fact.discount: pays-from-gain 17, asks-date -6, in-writing -10, accepts 8, competing-offer -9, acknowledged 15, thanks -10, asks-money -10, unknown 19, insists 14, asks-verdict 21, feels 13, refuses -11
fact.feels: other-pot -8, pays-from-gain -11, split -9, asks-process -12, asks-criteria -7, asks-backing 6, offers-material -7, offers-check 15, asks-date 7, sets-bar 20, next-step 4, accepts -10, competing-offer -18, acknowledged 8, thanks -33, asks-meaning -7, asks-deed 4, others-got -10, corrects -13, asks-verdict -8, feels 78
fact.figure: split -3, other-form -10, asks-criteria -5, asks-backing -6, sets-bar -5, in-writing -14, accepts -16, concedes -12, credit 3, thanks -3, asks-meaning 6, asks-leave -11, asks-deed -7, unknown 6, others-got -5, insists 8, asks-verdict -12, feels -5, refuses -7
fact.greets: asks-date -8, concedes -12, thanks 11, asks-meaning -6, asks-fact -15, asks-leave -6
fact.in-writing: other-pot -5, split -7, asks-process -15, sets-bar 5, in-writing 50, concedes -9, thanks -7, asks-fact 6, asks-leave 8, asks-deed 7, unknown -5, corrects -10, insists -6, said-before 23, asks-verdict 9
fact.insists: split 21, other-form 25, offers-material -8, asks-date 10, sets-bar -4, asks-fact -13, asks-leave 17, asks-deed -14, corrects -11, insists 109, asks-verdict -9
fact.interim: other-pot 10, pays-from-gain -9, split 19, asks-criteria -2, asks-backing -21, offers-material 8, accepts -8, competing-offer -16, credit -9, asks-meaning -12, asks-money -24, asks-leave -10, asks-deed -2, others-got -10, corrects -13, insists -13, refuses -7
fact.invites: other-pot -10, other-form 14, asks-process 13, asks-criteria -8, sets-bar 8, in-writing 5, next-step -8, accepts 10, acknowledged -10, credit 6, asks-meaning -25, asks-fact 39, asks-leave -14, asks-deed -13, others-got -13, asks-verdict 27, feels 8, refuses -23
fact.later-payment: pays-from-gain 7, split 14, later-payment 36, sets-bar 6, concedes -6, competing-offer -4, credit -8, asks-money -11, asks-leave -4, others-got -10, corrects -10, asks-verdict -13, refuses -10
fact.leaves-it: pays-from-gain 10, other-form 9, asks-process -12, offers-check -17, in-writing 4, concedes 14, competing-offer -11, credit -10, asks-fact -6, asks-leave -14, unknown 8, corrects 14, insists 8, said-before -28, feels -5, refuses -11
fact.names-owner: other-pot 7, later-payment -4, asks-process 6, offers-material 7, in-writing -5, next-step 6, accepts -5, thanks 10, asks-meaning -6, asks-money -9, asks-fact 8, unknown -14, corrects 10, insists -9, said-before -10, asks-verdict -8
fact.names-witness: other-pot 10, pays-from-gain -6, later-payment -12, other-form -16, asks-backing 7, offers-material -10, offers-check 19, asks-date 13, in-writing -6, next-step 18, accepts -7, concedes -10, acknowledged -5, credit -16, thanks 10, asks-fact -5, asks-leave 12, asks-deed 18, others-got -12, corrects -21, insists -12, said-before -11, feels -8
fact.next-step: other-pot -2, split -9, later-payment -4, asks-criteria 5, in-writing 5, next-step 18, accepts 14, others-got -9, corrects -13, insists -16, said-before -1, feels -10
fact.offers-check: offers-check 34, sets-bar 8, next-step 5, concedes -9, competing-offer -7, asks-meaning 10, asks-fact -4, asks-deed 6, corrects -5, said-before -8, asks-verdict 6, feels 11
fact.offers-material: split -5, later-payment -3, other-form -5, asks-process -4, asks-backing 5, offers-material 35, concedes -12, competing-offer -10, thanks 10, asks-leave 8, said-before -7
fact.offers-work: pays-from-gain -8, asks-process 2, asks-date -15, accepts -2, concedes -9, competing-offer -10, acknowledged -8, thanks -6, asks-deed -1, feels -9, refuses -14
fact.one-off: other-pot -5, later-payment 4, other-form -8, asks-criteria 7, asks-date 7, in-writing -11, accepts -10, concedes -5, acknowledged 11, credit 7, thanks 15, asks-money -14, asks-fact 11, asks-leave -20, asks-deed -14, others-got -12, corrects 18, insists -11, said-before -7, refuses -9
fact.open: other-pot 8, asks-process -6, asks-backing -8, offers-material 11, offers-check 17, asks-date -7, in-writing 9, next-step -2, accepts -18, credit -7, asks-money -11, asks-deed -7, others-got -14, corrects 6, asks-verdict -1, refuses -13
fact.other-form: pays-from-gain -17, later-payment -4, other-form 46, asks-process -6, asks-backing -5, offers-material -6, offers-check -11, asks-date -7, concedes -12, competing-offer -14, asks-money 11, asks-leave -15, unknown -18, others-got 5, insists 16, said-before -12, asks-verdict 4, feels 8, refuses 4
fact.other-pot: other-pot 47, later-payment -7, asks-date 4, accepts 2, concedes -8, competing-offer -8, asks-meaning -5, asks-money 9, asks-leave 7, others-got -20, corrects -9, said-before -10, asks-verdict -14
fact.others-got: other-pot 3, pays-from-gain -9, other-form 10, asks-criteria 24, offers-material -7, sets-bar -14, accepts -10, competing-offer -13, acknowledged 7, credit 9, asks-money 13, asks-deed -7, unknown 15, others-got 71, corrects -12, feels 10, refuses -5
fact.own-day: other-pot -8, pays-from-gain -11, split -14, other-form 7, asks-criteria -10, asks-backing 1, offers-material 20, offers-check -3, asks-date 14, sets-bar -9, in-writing -19, next-step 5, competing-offer -10, credit -8, thanks 18, asks-meaning -10, asks-leave 7, asks-deed -4, corrects -13, said-before 6, refuses -11
fact.own-decision: other-pot 5, split 5, other-form -6, asks-process -10, asks-criteria -13, offers-material -6, sets-bar 5, in-writing 4, accepts -13, competing-offer -9, acknowledged -11, credit 12, thanks -5, asks-meaning -18, asks-money -15, asks-deed 10, others-got -11, corrects -5, said-before -22, asks-verdict 12
fact.owns-fault: other-form -8, asks-process 7, asks-backing -8, offers-material -10, offers-check 9, asks-date 5, next-step -11, accepts -18, concedes 15, acknowledged 9, credit 9, thanks -15, asks-meaning -10, asks-money -19, asks-fact 8, asks-leave -8, asks-deed -6, unknown -19, others-got -5, insists -3, feels 12, refuses -15
fact.parts: split -5, later-payment -11, asks-process -16, asks-criteria 5, asks-backing -11, offers-material -9, offers-check 4, next-step -20, accepts -11, competing-offer 13, credit -4, asks-meaning -7, asks-fact 14, asks-deed -8, insists -8, asks-verdict -16, feels -21, refuses -2
fact.pays-from-gain: pays-from-gain 46, split 9, later-payment 9, asks-process 4, asks-criteria -15, asks-backing -8, asks-date -17, in-writing 4, accepts -10, competing-offer -17, acknowledged 5, thanks -17, asks-fact 8, asks-leave 8, asks-deed -11, corrects -19, insists -8, said-before -13, refuses -12
fact.question: other-pot -8, pays-from-gain -11, asks-process 10, asks-criteria 18, offers-material 5, sets-bar -11, in-writing -8, concedes -10, competing-offer -3, credit -7, asks-meaning 35, asks-fact 26, asks-leave -13, asks-deed -12, unknown -13, others-got 6, corrects 7, said-before 6, feels -11, refuses -2
fact.ranks-options: other-pot -9, pays-from-gain -21, later-payment 14, other-form 7, asks-backing -11, offers-check 3, sets-bar -3, accepts 15, acknowledged 1, credit -10, asks-meaning -7, asks-money -15, asks-fact -10, others-got -9, corrects 14, said-before -6, asks-verdict 5, refuses 10
fact.reason: other-pot 4, pays-from-gain 9, later-payment -7, asks-date -10, sets-bar -6, in-writing -9, concedes -13, thanks -5, asks-leave -5, asks-deed -6, unknown -21, others-got 5, corrects 8, insists 11, said-before 11, feels -8
fact.refuses: other-pot -17, split -9, later-payment -10, other-form -23, offers-material -12, asks-date 3, sets-bar -8, next-step 7, accepts -2, acknowledged -5, credit 13, thanks -9, asks-money -24, asks-leave -19, asks-deed 22, corrects -21, said-before -6, asks-verdict -6, feels 12, refuses 73
fact.repair: pays-from-gain 6, split -27, later-payment 5, other-form 8, asks-process 3, offers-material -9, in-writing 7, next-step 5, concedes -7, thanks -16, asks-money -24, asks-leave 8, others-got 6, corrects 12, said-before 3, feels 9, refuses 3
fact.restates-terms: later-payment 4, asks-backing -4, asks-date 3, sets-bar -13, next-step 3, accepts 9, concedes -9, competing-offer -3, thanks 12, asks-meaning -19, asks-leave -9, asks-deed -6, others-got 10, feels 8
fact.said-before: other-pot -12, pays-from-gain -7, other-form 15, asks-process -10, asks-criteria -6, asks-backing -14, asks-date 15, sets-bar 17, in-writing -6, next-step 9, accepts -7, acknowledged -14, credit -29, thanks -3, asks-meaning -14, asks-deed -15, unknown -10, others-got -10, corrects -24, said-before 123, feels -18, refuses -19
fact.sets-bar: other-pot -11, pays-from-gain -6, other-form -8, asks-process -4, asks-criteria 12, offers-material -6, sets-bar 48, competing-offer -6, thanks -7, asks-meaning -13, asks-money -8, asks-fact -5, asks-deed -4, others-got -15, insists 8, feels -17
fact.shares: pays-from-gain 4, other-form 11, offers-material 9, asks-date -11, in-writing 10, next-step 3, accepts 7, concedes 7, competing-offer -9, credit 18, thanks 11, asks-meaning 13, asks-fact -23, asks-leave 11, asks-deed -9, others-got -15, said-before -8, asks-verdict -9
fact.sole-credit: pays-from-gain -4, asks-process -14, asks-criteria 8, offers-material -10, in-writing -17, next-step -12, accepts -8, concedes -16, acknowledged -8, credit -24, asks-fact -8, corrects -7, said-before -8, refuses 19
fact.split: other-pot -10, pays-from-gain -3, split 73, other-form -12, asks-process 1, asks-criteria -16, asks-backing -9, offers-material -8, sets-bar 8, in-writing -8, accepts 15, competing-offer -14, acknowledged 8, thanks 7, asks-meaning -5, asks-fact -18, insists 26, said-before -13, refuses -6
fact.suggests: other-pot 4, pays-from-gain 6, split 17, later-payment 9, other-form 6, asks-process 1, asks-criteria -7, asks-backing -8, offers-material -3, offers-check 13, in-writing 7, concedes -4, credit -8, asks-money -16, asks-leave -13, asks-deed -7, others-got -15, asks-verdict -7
fact.thanks: other-pot -11, pays-from-gain -9, split 10, asks-criteria 9, offers-material 12, offers-check 16, next-step 6, accepts 31, competing-offer -36, acknowledged -10, credit 5, thanks 61, asks-meaning -14, asks-money -28, asks-deed 10, others-got -16, corrects -12, insists -29, said-before -27, refuses -16
fact.thinks-over: other-form -13, asks-backing 14, offers-check -7, in-writing -16, accepts -15, concedes -12, competing-offer 25, credit -9, thanks -18, asks-meaning -12, asks-fact 10, asks-leave -26, asks-deed 8, corrects -11, asks-verdict 4, feels -10
fact.trade: other-form -17, asks-process -7, asks-criteria -6, offers-check -2, asks-date 10, in-writing 9, next-step -10, concedes -10, thanks -14, asks-money 21, asks-fact 8, asks-leave 5, insists 4, asks-verdict -16
fact.unknown: other-pot 15, split 14, later-payment -15, asks-process -16, asks-backing 15, offers-material 1, sets-bar -11, accepts -10, concedes -20, credit -13, thanks -8, asks-meaning 2, asks-leave 9, asks-deed -8, unknown 83, others-got -9, asks-verdict 4, feels 15, refuses -21
fact.was-promised: pays-from-gain -9, split -7, later-payment -17, asks-process -8, asks-criteria 9, offers-material 11, asks-date 9, sets-bar -13, in-writing 15, concedes -11, asks-meaning 11, asks-fact 20, asks-leave -8, unknown 10, others-got -7, corrects 10, insists 3, feels -14
fact.wish-to-stay: other-pot -5, later-payment 14, other-form 9, offers-material -8, offers-check -7, asks-date 6, accepts -15, competing-offer 5, thanks -14, asks-meaning -10, asks-money 10, asks-leave -8, others-got -5, corrects 15, feels -9, refuses -11
fact.wishes-deed: pays-from-gain -7, other-form 10, asks-backing 15, asks-date 4, sets-bar -1, next-step -4, competing-offer -15, acknowledged 2, thanks -17, asks-fact 2, asks-leave -16, asks-deed 27, corrects -16
fact.yes-no: other-pot 11, pays-from-gain -15, split -6, later-payment -6, asks-criteria -6, asks-backing 16, offers-material 9, asks-date -14, in-writing 6, next-step -6, accepts -14, concedes -19, competing-offer -15, credit -4, thanks -4, asks-meaning -15, asks-leave 39, asks-deed 17, others-got -12, corrects -5, said-before 17, asks-verdict 9, refuses -11
fact.you-said: other-pot -1, other-form -4, asks-process -13, asks-backing -12, offers-material -18, asks-date -14, sets-bar -17, in-writing -8, next-step -12, concedes -19, competing-offer -13, acknowledged -20, credit -10, asks-money 22, asks-fact -18, asks-leave -11, asks-deed -10, others-got -8, insists 31, said-before -6, asks-verdict 28, feels 5
hr:answer.asks: answer 12
hr:answer.asks-or-offers: answer 6
hr:answer.case-only: answer 5
hr:answer.deals-and-moves: answer -1
hr:answer.does-something: answer 4
hr:answer.does-two-things: answer 6
hr:answer.echoes: answer -7
hr:answer.ends-asking: answer 3
hr:answer.moves: answer -2
hr:answer.moves-twice: answer -3
hr:answer.offers: answer -3
hr:answer.proposes: answer 3
hr:answer.question: answer 10
hr:answer.requests: answer -4
hr:answer.rhetorical: answer -4
hr:answer.threatens: answer -3
hr:complaint.hurts: answer -2
hr:complaint.mocks: answer 4
hr:complaint.never-did: answer 3
hr:complaint.perks: answer -4
hr:complaint.recurs: answer 2
hr:concession.drops-for-nothing: answer 5
hr:concession.gives-up: answer 5
hr:concession.short: answer 4
hr:concession.waits: answer 5
hr:data.clean: answer 5
hr:data.counted: answer 6
hr:data.felt-figure: answer 4
hr:data.from-to: answer 6
hr:data.measure: answer 8
hr:data.others-figure: answer -4
hr:data.unsaid-figure: answer 6
hr:entitlement.due: answer 2
hr:entitlement.need: answer -3
hr:entitlement.tenure: answer -3
hr:humility.acknowledges: answer 4
hr:humility.admits: answer 1
hr:humility.any-kind: answer -2
hr:humility.asks-view-last: answer -5
hr:humility.credit: answer -1
hr:humility.feels-for: answer 4
hr:humility.invites: answer -2
hr:humility.leads: answer -1
hr:humility.leaves-room: answer 3
hr:humility.open-form: answer -5
hr:humility.others-did: answer 3
hr:humility.sees-their-burden: answer -1
hr:humility.shares: answer 1
hr:humility.some-plain-kind: answer -3
hr:humility.takes-up: answer -1
hr:humility.thanks-for-it: answer -4
hr:roi.ask-and-outcome: answer 2
hr:roi.beats-outlay: answer -2
hr:roi.both-sides: answer -5
hr:roi.felt: answer 3
hr:roi.inside-measure: answer -4
hr:roi.more-trade: answer -2
hr:roi.outcome: answer 2
hr:roi.outcome-with-figure: answer 2
hr:roi.outside-and-inside: answer -2
hr:roi.outside-better: answer 4
hr:roi.own-pocket: answer -5
hr:roi.people-kept: answer -3
hr:roi.plain-measure: answer 5
hr:roi.weighs: answer -2
hr:say.#: answer -5
hr:say.# lin: answer 3
hr:say.'s a: answer -4
hr:say.'s her: answer 3
hr:say.'s never: answer -4
hr:say.'ve the: answer 3
hr:say.@: answer 4
hr:say.^ #: answer -6
hr:say.^ and: answer 5
hr:say.^ every: answer -4
hr:say.^ fine: answer 6
hr:say.^ from: answer -8
hr:say.^ hr: answer -6
hr:say.^ i: answer 4
hr:say.^ if: answer 5
hr:say.^ oh: answer -3
hr:say.^ say: answer 4
hr:say.^ she: answer 3
hr:say.^ tell: answer -5
hr:say.^ that: answer 6
hr:say.^ there: answer 5
hr:say.^ they: answer -5
hr:say.^ what: answer 5
hr:say.^ who: answer 9
hr:say.^ will: answer 3
hr:say.^ you: answer -3
hr:say.a: answer -5
hr:say.acros: answer 4
hr:say.already: answer 5
hr:say.also: answer -4
hr:say.and: answer 2
hr:say.and it: answer 3
hr:say.and no: answer 4
hr:say.and she: answer -4
hr:say.and the: answer 5
hr:say.and who: answer -4
hr:say.another: answer 3
hr:say.anyone: answer 3
hr:say.are: answer 4
hr:say.are not: answer -3
hr:say.at #: answer -4
hr:say.back: answer -6
hr:say.because the: answer 3
hr:say.before: answer 3
hr:say.bonu: answer -4
hr:say.box: answer 3
hr:say.bring: answer 5
hr:say.by: answer 2
hr:say.by #: answer -4
hr:say.can: answer -5
hr:say.com: answer -3
hr:say.contract: answer -4
hr:say.days: answer -3
hr:say.do: answer 3
hr:say.even: answer -4
hr:say.ever: answer -4
hr:say.every: answer -5
hr:say.feedback: answer -4
hr:say.find: answer 4
hr:say.for #: answer 4
hr:say.form: answer -2
hr:say.from: answer 3
hr:say.from you: answer 4
hr:say.go: answer 6
hr:say.got the: answer -3
hr:say.grid: answer -4
hr:say.hand: answer -4
hr:say.have ask: answer -4
hr:say.have it: answer 5
hr:say.her: answer -5
hr:say.here: answer -3
hr:say.his: answer -3
hr:say.hr: answer -5
hr:say.i bring: answer 3
hr:say.i can: answer 5
hr:say.i should: answer 3
hr:say.i was: answer 4
hr:say.i will: answer 5
hr:say.i write: answer 3
hr:say.if it: answer -4
hr:say.in: answer -1
hr:say.in which: answer 3
hr:say.is not: answer 3
hr:say.is that: answer -4
hr:say.it be: answer 3
hr:say.it was: answer 3
hr:say.it with: answer 4
hr:say.january: answer -3
hr:say.lab: answer 3
hr:say.last time: answer 3
hr:say.last year: answer -5
hr:say.leave: answer -5
hr:say.let it: answer 3
hr:say.like that: answer -3
hr:say.like to: answer 3
hr:say.lin: answer 3
hr:say.list: answer 3
hr:say.mail: answer 3
hr:say.me: answer 4
hr:say.me and: answer -3
hr:say.me in: answer 5
hr:say.mine: answer 2
hr:say.more: answer -3
hr:say.name: answer 3
hr:say.need: answer 7
hr:say.need to: answer 3
hr:say.never: answer -3
hr:say.next: answer -4
hr:say.not be: answer -4
hr:say.notice: answer -3
hr:say.of the: answer -2
hr:say.offer: answer 4
hr:say.oh: answer -3
hr:say.on: answer -4
hr:say.on a: answer -3
hr:say.on it: answer -7
hr:say.or: answer 7
hr:say.over: answer 6
hr:say.pay: answer -6
hr:say.pen: answer 4
hr:say.people: answer -3
hr:say.po: answer 4
hr:say.point: answer 3
hr:say.reduc: answer -3
hr:say.run: answer 3
hr:say.seen: answer 4
hr:say.shop: answer 5
hr:say.so that: answer 4
hr:say.some: answer -3
hr:say.start: answer -4
hr:say.sure: answer 3
hr:say.take: answer -4
hr:say.tell: answer -4
hr:say.tell them: answer -3
hr:say.than: answer 4
hr:say.thank: answer -6
hr:say.that i: answer 5
hr:say.that still: answer -4
hr:say.the: answer -4
hr:say.the #: answer 5
hr:say.the table: answer 4
hr:say.them: answer -3
hr:say.they 'd: answer -4
hr:say.they 're: answer 4
hr:say.thing: answer -3
hr:say.think: answer -4
hr:say.thursday: answer 6
hr:say.to be: answer -5
hr:say.to hr: answer 4
hr:say.to the: answer -4
hr:say.tonight: answer 4
hr:say.up: answer 3
hr:say.want to: answer -3
hr:say.was: answer 5
hr:say.we 're: answer -3
hr:say.week: answer -3
hr:say.were: answer 6
hr:say.what: answer 2
hr:say.what they: answer 4
hr:say.whatever: answer 3
hr:say.when: answer -4
hr:say.which: answer 6
hr:say.whoever: answer 3
hr:say.why: answer -5
hr:say.with: answer -4
hr:say.with a: answer -3
hr:say.work: answer -4
hr:say.would not: answer -5
hr:say.write: answer 4
hr:say.year: answer -8
hr:say.yes: answer -5
hr:say.you: answer 3
hr:say.you 'd: answer 4
hr:say.you @: answer -3
hr:say.you can: answer -4
hr:say.you do: answer 3
hr:say.your: answer 7
hr:stuffing.list: answer -9
hr:stuffing.mostly-list: answer -9
hr:ultimatum.conditional: answer -2
hr:ultimatum.deadline: answer 3
hr:ultimatum.leaving: answer -3
hr:ultimatum.withdraws: answer -2
hr:undermining.apology: answer -7
hr:undermining.gives-way: answer -4
hr:undermining.hedge: answer 8
hr:undermining.shame: answer -2
hr:undermining.small: answer -1
hr:words.absolute: answer 3
hr:words.ask-date: answer 3
hr:words.ask-verb: answer 5
hr:words.bar: answer 4
hr:words.bare-understand: answer 4
hr:words.blame: answer -4
hr:words.bonus: answer 3
hr:words.bought-in: answer 3
hr:words.budget: answer -3
hr:words.buzz: answer 3
hr:words.change: answer 2
hr:words.contrast: answer -3
hr:words.cost-word: answer 3
hr:words.credit-noun: answer 3
hr:words.customer-outcome: answer -3
hr:words.denial: answer -4
hr:words.deserve: answer -5
hr:words.down: answer -4
hr:words.effort: answer -3
hr:words.empty-worth: answer 1
hr:words.future: answer 5
hr:words.goes: answer -2
hr:words.i: answer 3
hr:words.interim: answer -4
hr:words.irony: answer 4
hr:words.is-date: answer -6
hr:words.is-from-to: answer 5
hr:words.is-kept: answer 3
hr:words.is-label: answer 3
hr:words.is-percent: answer 3
hr:words.later: answer -8
hr:words.make: answer 3
hr:words.metric: answer -3
hr:words.money-outcome: answer 5
hr:words.month: answer -2
hr:words.name: answer 4
hr:words.need: answer -4
hr:words.number: answer 2
hr:words.open: answer 3
hr:words.operation: answer 2
hr:words.other-offer: answer -2
hr:words.payback: answer -4
hr:words.process: answer -7
hr:words.request: answer 5
hr:words.risk-outcome: answer 4
hr:words.tech: answer 3
hr:words.thanks-for: answer -3
hr:words.then: answer 3
hr:words.they: answer -2
hr:words.trade: answer -3
hr:words.up: answer 2
hr:words.vague: answer -2
hr:words.written: answer 3
hr:words.you: answer 8
humility.acknowledges: humility 6, answer 2, acknowledged 14, asks-fact 7, corrects -9, said-before -7, feels -8, refuses -6
humility.acknowledges+: humility 10, answer 2, ultimatum 9, asks-process -10, asks-backing 7, in-writing -5, accepts -9, acknowledged 8, asks-meaning -10, asks-fact 5, asks-leave -10, asks-deed -7, refuses -9
humility.admits: ultimatum -8, undermining 16, pays-from-gain -3, later-payment -11, asks-process 11, competing-offer -7, asks-money -8, unknown 36, corrects 5, asks-verdict 4, refuses -7
humility.admits+: answer -3, undermining 1, concedes 14, acknowledged -8, asks-fact 10
humility.any-kind: humility 3, answer -3, ultimatum -7, jargon -5, stuffing -9, other-pot -5, pays-from-gain -6, credit 7, asks-deed -4, corrects -2, said-before -6, feels -8, refuses -7
humility.any-kind+: answer 3, other-pot 12, pays-from-gain 6, split 11, offers-material -2, thanks 3, asks-meaning 5, asks-money 6, asks-fact -5, asks-leave -6, others-got -8, asks-verdict 4, refuses -1
humility.asks-view-last: humility 8, answer -13, concession -4, split -9, other-form 8, offers-material -7, offers-check -8, asks-date 5, accepts 10, asks-money -7, asks-leave -9, asks-deed 6, refuses 14
humility.asks-view-last+: humility 7, answer 4, ultimatum -10, other-form 8, asks-process 8, asks-criteria 8, asks-date -5, sets-bar -10, acknowledged 10, credit -4, asks-deed -8, insists 9, refuses 10
humility.credit: humility 7, answer 7, ultimatum -5, undermining -11, jargon -10, concession -13, sets-bar -10, credit 10, corrects -8, refuses 5
humility.credit+: humility 11, undermining -12, concession 18, other-form 12, next-step -9, accepts -4, concedes 2, credit 5, asks-meaning 9, corrects 12
humility.feels-for: humility 5, answer 6, ultimatum -10, asks-criteria 8, offers-check -7, competing-offer -7, acknowledged 12, asks-meaning -14, unknown -15, corrects -14, insists -9
humility.feels-for+: humility 8, answer -5, ultimatum 1, other-pot 13, asks-backing -11, asks-date -12
humility.invites: humility 3, answer 3, stuffing -13, other-form 5, asks-date 7, sets-bar -16, in-writing -15, next-step -6, concedes -6, thanks -7, asks-fact -10, corrects -11
humility.invites+: humility -5, answer 6, undermining -12, concession 12, asks-process -7, asks-criteria 9, next-step 7, acknowledged -9
humility.leads: undermining -3, jargon -10, placeholder -11, asks-backing -7, sets-bar 9, in-writing -2, next-step 4, accepts -6, acknowledged 11, asks-meaning -6
humility.leads+: humility -1, ultimatum 7, later-payment -2, asks-criteria -10, offers-check -9, competing-offer 1, credit -8, asks-money 5, corrects 9, asks-verdict -9, refuses 6
humility.leaves-room: humility -1, undermining 4, concession -16, asks-criteria 11, next-step 5, concedes 5, refuses 14
humility.leaves-room+: humility -4, answer 4, next-step -7, acknowledged 9, feels 10
humility.names-their-part: humility 9, ultimatum 9, undermining -19, other-pot -10, pays-from-gain -8, offers-material 2, asks-date -8, accepts 5, acknowledged -4, credit 15, corrects -8, said-before 9, feels -7
humility.names-their-part+: humility 7, answer 2, refuses 7
humility.open-form: humility 3, answer 6, ultimatum 5, undermining -6, stuffing -8, split 14, other-form 5, asks-criteria 11, sets-bar -8, concedes -5, competing-offer -1, thanks -9, asks-meaning 6, asks-deed 4, unknown -4
humility.open-form+: humility 2, other-pot 3, asks-process -6, sets-bar 5, credit -4, asks-fact -8, asks-deed 4, corrects -13, refuses -11
humility.open-view: humility 6, answer 5, concession 5, other-form 5, asks-criteria 15, offers-material 6, sets-bar -9, asks-fact -5, asks-deed 8, others-got -8
humility.open-view+: humility 2, answer 6, ultimatum -10, other-pot 8, sets-bar -10, next-step -8, refuses 5
humility.opens-with-burden: humility 9, answer 7, concession 6, pays-from-gain 8, asks-criteria -7, asks-date 13, in-writing -8, next-step -2, accepts -11, acknowledged 19, asks-money 7, feels -7
humility.opens-with-burden+: answer 5
humility.opens-with-credit: humility -4, answer 3, ultimatum 19, concession -7, accepts 3, credit 17, said-before 12
humility.opens-with-credit+: humility 9
humility.opens-with-room: humility 3, answer -2, jargon -7, placeholder -8, concession 4, other-form -4, asks-backing -6, offers-material 2, asks-date -6, asks-meaning 9, asks-leave 3, corrects 9, insists -12, said-before -8, feels -14
humility.opens-with-room+: humility 1, answer -2, undermining 12, stuffing 13, offers-material -6, offers-check -9, credit 7
humility.others-did: humility 4, answer 3, undermining -14, jargon -10, placeholder 4, concession -11, other-pot 5, later-payment 3, sets-bar 4, accepts 6, concedes 4, others-got 3, corrects -9, said-before -9, refuses -6
humility.others-did+: humility 1, answer -4, ultimatum -11, asks-process -5, asks-criteria -10
humility.sees-their-burden: undermining 5, concession 3, other-pot 9, pays-from-gain 10, asks-criteria -9, asks-backing 9, sets-bar 4, credit -11, unknown -10, corrects -7, asks-verdict -13, refuses -6
humility.sees-their-burden+: humility 1, answer 7, concession -8, other-pot 13, asks-date 7
humility.shares: humility 2, ultimatum -3, jargon -8, concession -9, offers-check 15, asks-date 9, next-step -6, acknowledged 7, unknown -18, insists 12
humility.shares+: answer 9, credit 8
humility.some-plain-kind: humility 5, ultimatum -17, jargon -10, concession 10, split -8, asks-date -7, in-writing -1, concedes 8, competing-offer -12, asks-meaning -13, asks-deed -6, unknown -5, corrects -6, insists -16, said-before 7, feels -3
humility.some-plain-kind+: answer 3, pays-from-gain -13, offers-check -9, next-step -8, credit 6, corrects -12
humility.takes-up: jargon -19, stuffing -15, placeholder 9, concession -5, split -10, acknowledged -5, thanks -7, asks-meaning -17, asks-money -16, corrects 6, insists 7, asks-verdict 6
humility.thanks: humility 9, answer 2, later-payment -3, asks-date 7, sets-bar -7, competing-offer -7, acknowledged -5, thanks 11
humility.thanks+: humility -3, answer -6, undermining 5, concession 7, asks-date -3, accepts -6, concedes 6, thanks 10
humility.thanks-for-it: humility 2, ultimatum -9, undermining -17, concession 3, other-form -9, accepts -9, thanks 10, asks-fact -7, asks-deed -8
humility.thanks-for-it+: humility 3, answer -3, asks-criteria 7, acknowledged -9
humility.three-acts: undermining -10, other-pot 3
humility.three-acts+: undermining -10, other-pot 3
humility.two-acts: asks-process -6, next-step 2, accepts 3
humility.two-acts+: asks-process -6, next-step 2, accepts 3
humility.two-kinds: answer -4, feels 6
humility.two-kinds+: answer -4, feels 6
humility.two-plain-kinds: humility 1, asks-criteria -6
humility.two-plain-kinds+: humility 1, asks-criteria -6
jargon.dense: data -5, answer -2, jargon -9
jargon.dense+: data -5, answer -2, jargon -9
jargon.terms: roi -2, ultimatum -8, complaint -11, undermining -10, jargon 30
jargon.terms+: roi -2, ultimatum -8, complaint -11, undermining -10, jargon 30
jargon.wall: data -6, roi -12, ultimatum -7, entitlement -6, complaint -7, jargon 5
jargon.wall+: data -6, roi -12, ultimatum -7, entitlement -6, complaint -7, jargon 5
length:15: data -8, roi -5, ultimatum 4, complaint 9, undermining 16, jargon 24, stuffing 7, concession -14
length:25: data 2, roi -2, humility 4, answer 1, complaint -5, undermining 5, jargon 8, placeholder -9
length:40: data 7, roi 3, humility 10, answer 3, arrogance -15, entitlement -14, jargon 12, placeholder 6, concession 11
length:60: data 8, roi 5, humility 13, arrogance -23, ultimatum -13, entitlement -16, complaint -13, jargon 18, concession -10
length:8: data -6, roi -3, humility -5, answer 6, arrogance 5, ultimatum 12, entitlement 7, complaint 14, undermining 10, jargon 10, placeholder 6, concession -6
opening:answer.asks: answer -7
opening:answer.asks-or-offers: answer -5
opening:answer.deals: answer 10
opening:answer.deals-and-moves: answer 10
opening:answer.does-on-the-matter: answer -2
opening:answer.does-something: answer 3
opening:answer.does-two-things: answer -8
opening:answer.ends-asking: answer 3
opening:answer.moves: answer 10
opening:answer.moves-twice: answer -4
opening:answer.proposes: answer -5
opening:answer.question: answer -4
opening:answer.requests: answer 9
opening:answer.rhetorical: answer -3
opening:answer.threatens: answer -2
opening:arrogance.belittles: answer -2
opening:complaint.always: answer 2
opening:complaint.echoes: answer 2
opening:complaint.institution: answer -7
opening:complaint.mocks: answer -3
opening:complaint.others-get: answer 2
opening:complaint.they-did: answer -4
opening:complaint.two-signs: answer 1
opening:concession.drops: answer -2
opening:concession.drops-for-nothing: answer -3
opening:concession.gives-up: answer -2
opening:concession.gives-up-only: answer -2
opening:concession.resigned: answer -3
opening:concession.waits: answer -2
opening:data.effort: answer 3
opening:data.others-figure: answer 2
opening:data.planned-figure: answer 2
opening:data.rate: answer 3
opening:data.retracted: answer 3
opening:data.rough: answer 3
opening:entitlement.tenure: answer 6
opening:humility.asks-view-last: answer -5
opening:humility.credit: answer -4
opening:humility.feels-for: answer -3
opening:humility.invites: answer 2
opening:humility.leads: answer 7
opening:humility.names-their-part: answer 3
opening:humility.open-form: answer 3
opening:humility.open-view: answer 4
opening:humility.opens-with-burden: answer -3
opening:humility.opens-with-room: answer -3
opening:humility.others-did: answer -7
opening:humility.sees-their-burden: answer -3
opening:humility.takes-up: answer -2
opening:humility.thanks: answer 5
opening:humility.thanks-for-it: answer 6
opening:roi.both-sides: answer -3
opening:roi.inside-measure: answer -2
opening:roi.less-trouble: answer 3
opening:roi.outcome: answer -3
opening:roi.outcome-beside-ask: answer -3
opening:roi.outside-measure: answer -6
opening:roi.people-kept: answer -2
opening:roi.share-of-gain: answer -3
opening:say.# i: answer -4
opening:say.'d like: answer 3
opening:say.'s: answer -2
opening:say.'s a: answer 5
opening:say.'s fine: answer -3
opening:say.@: answer -4
opening:say.^ anyway: answer -6
opening:say.^ how: answer -5
opening:say.^ in: answer 4
opening:say.^ it: answer -7
opening:say.^ the: answer -4
opening:say.^ they: answer -5
opening:say.^ when: answer 4
opening:say.a bonu: answer 4
opening:say.about: answer 5
opening:say.after: answer 3
opening:say.an incentive: answer 4
opening:say.and: answer -4
opening:say.and a: answer -3
opening:say.and i: answer 3
opening:say.anyway: answer -3
opening:say.ask a: answer -3
opening:say.been: answer -4
opening:say.bonu: answer 11
opening:say.bonu but: answer -3
opening:say.bonu for: answer 4
opening:say.bonus: answer 3
opening:say.box: answer -5
opening:say.but: answer -4
opening:say.came to: answer -5
opening:say.come and: answer -4
opening:say.contribution: answer -4
opening:say.enough: answer 4
opening:say.every: answer -5
opening:say.first: answer -4
opening:say.for: answer 8
opening:say.for the: answer 11
opening:say.go: answer -5
opening:say.have a: answer -3
opening:say.hear: answer 3
opening:say.here: answer 9
opening:say.how 's: answer -5
opening:say.i 've: answer 5
opening:say.i come: answer 5
opening:say.i get: answer 3
opening:say.i have: answer -5
opening:say.i keep: answer -4
opening:say.important: answer -4
opening:say.incentive: answer 8
opening:say.is: answer -4
opening:say.it 's: answer -4
opening:say.it in: answer -6
opening:say.like: answer 5
opening:say.like you: answer 3
opening:say.line: answer -3
opening:say.look: answer -4
opening:say.month: answer -4
opening:say.most: answer 4
opening:say.my: answer 6
opening:say.nam: answer -4
opening:say.network: answer -3
opening:say.new: answer -3
opening:say.nobody: answer -3
opening:say.on: answer 5
opening:say.order: answer -4
opening:say.out: answer -2
opening:say.out of: answer -5
opening:say.premium: answer 4
opening:say.right: answer 3
opening:say.run: answer -3
opening:say.see: answer -5
opening:say.since: answer 4
opening:say.sir: answer 5
opening:say.someth: answer 4
opening:say.still: answer -4
opening:say.stop: answer -4
opening:say.such: answer -4
opening:say.tak: answer -3
opening:say.tell: answer 3
opening:say.tell me: answer 3
opening:say.thank: answer -4
opening:say.that 's: answer 4
opening:say.then i: answer 3
opening:say.there 's: answer 4
opening:say.they: answer -4
opening:say.thing: answer -6
opening:say.this year: answer 3
opening:say.those: answer -3
opening:say.thought: answer -3
opening:say.time: answer 5
opening:say.to: answer 2
opening:say.today: answer -3
opening:say.treat: answer -4
opening:say.was about: answer -3
opening:say.whether: answer 7
opening:say.with a: answer -5
opening:say.wonder: answer 5
opening:say.word: answer -3
opening:say.work: answer 3
opening:say.would: answer 4
opening:say.wrong: answer -6
opening:say.year: answer 4
opening:say.yes: answer -6
opening:say.you have: answer -4
opening:say.you think: answer 3
opening:say.you to: answer 4
opening:stuffing.template: answer -6
opening:ultimatum.conditional: answer -7
opening:ultimatum.elsewhere: answer -5
opening:ultimatum.leaving: answer -4
opening:ultimatum.warns: answer 2
opening:undermining.gives-way: answer 5
opening:undermining.shame: answer 3
opening:words.accept: answer -2
opening:words.ask-date: answer -4
opening:words.ask-process: answer 2
opening:words.ask-verb: answer 4
opening:words.bar: answer -4
opening:words.bonus: answer 14
opening:words.check: answer 2
opening:words.constraint: answer -5
opening:words.contrast: answer -6
opening:words.cost-item: answer -5
opening:words.credit-noun: answer -3
opening:words.customer-outcome: answer -2
opening:words.date: answer -4
opening:words.denial: answer -3
opening:words.deserve: answer 3
opening:words.down: answer -2
opening:words.form: answer -5
opening:words.future: answer -1
opening:words.handled: answer 3
opening:words.interim: answer -2
opening:words.irony: answer -2
opening:words.is-duration: answer 2
opening:words.make: answer -2
opening:words.money-outcome: answer 4
opening:words.month: answer -3
opening:words.name: answer -4
opening:words.now: answer -4
opening:words.nuisance: answer 2
opening:words.operation: answer -1
opening:words.other-offer: answer -2
opening:words.outsider: answer -4
opening:words.put-down: answer -3
opening:words.request: answer 5
opening:words.served: answer -2
opening:words.sole: answer 3
opening:words.team-noun: answer -4
opening:words.tech: answer -4
opening:words.thanks-for: answer 4
opening:words.they: answer -7
opening:words.threat: answer -4
opening:words.trade: answer -4
opening:words.we: answer -2
opening:words.worth-verb: answer 6
placeholder.blank: data -6, roi 17, answer -13, arrogance -18, ultimatum -13, entitlement -14, complaint -28, undermining -13, jargon -16, stuffing 9, placeholder 143, concession -18, asks-process -12, asks-backing -7, offers-material 50, offers-check -13, in-writing -6, accepts -7, concedes -14, thanks -11, asks-deed -8, unknown 10
placeholder.blank+: data -17, roi 17, answer -1, arrogance -7, ultimatum -9, entitlement -9, complaint -14, undermining -7, jargon -11, placeholder 40, concession -11, offers-material 28, offers-check -8, concedes -11, credit -12, thanks -10, unknown 9
roi.ask-and-gain: roi 11, answer 6, ultimatum -9, pays-from-gain 4, other-form -11, offers-check 6, asks-date -4
roi.ask-and-gain+: roi 11, answer 6, ultimatum -9, pays-from-gain 4, other-form -11, offers-check 6, asks-date -4
roi.ask-and-outcome: roi 6, answer -4, ultimatum 9, undermining -10, stuffing -8, placeholder -11, other-pot -4, split 11, other-form -13, offers-check 6, credit 8, corrects -12, feels -13
roi.ask-and-outcome+: answer 5, other-pot -11, pays-from-gain 6, split 8, acknowledged 9
roi.beats-outlay: roi 2, answer -9, undermining 6, later-payment -9, credit 11
roi.beats-outlay+: roi -3
roi.both-sides: roi 13, ultimatum -7, other-pot 7, pays-from-gain 7, later-payment -5, offers-check 3, sets-bar -7, acknowledged 7, credit 5
roi.both-sides+: roi -4, answer -3, concession 19, other-pot -15, pays-from-gain -9, split 18, competing-offer 9, credit -7, said-before 12
roi.compares: roi 5, jargon -4, stuffing -11, placeholder -11, pays-from-gain 16, split -5, offers-material -10, credit 5, asks-money 2, asks-fact -7, corrects -13, refuses 7
roi.compares+: roi 15, ultimatum -11, other-pot 9, pays-from-gain 11, other-form -8, asks-process 12, asks-criteria -11, offers-material -7, credit -11, asks-fact 12, corrects -11, refuses -11
roi.cost-avoided: roi 9, answer 4, pays-from-gain 10, credit -8
roi.cost-of-losing: roi 6, answer -2, ultimatum 9
roi.customers-happier: answer -17, stuffing 7, offers-material -6
roi.customers-kept: roi -2, answer -6, offers-check -10, sets-bar -12, asks-fact 6, asks-deed 7
roi.done-without: roi -2, answer 5, ultimatum -11, stuffing 14, other-form -9, offers-material 7, offers-check 13, next-step -6, others-got 15, corrects 7
roi.earns-back: roi 19, answer 5, sets-bar -4
roi.empty: roi 4, answer -4, stuffing 13, concession -12
roi.empty+: roi -2, answer -3, stuffing 10
roi.felt: roi 8, answer -6, ultimatum -4, jargon -18, stuffing 7, placeholder 4, pays-from-gain 8, other-form -8, in-writing -10, competing-offer -6, acknowledged -4, asks-money -11, asks-leave -8, corrects 9, said-before 11, refuses -10
roi.felt+: roi -11, answer 1, split 12, asks-backing 7, offers-check -6, asks-deed 9
roi.gain-in-money: roi -9, answer -5, undermining 6, pays-from-gain 7, other-form -4, offers-material -1, concedes -9, competing-offer -10, credit 10, asks-deed 5
roi.gain-in-money+: roi 3, answer 8
roi.hours-freed: answer 11, asks-date -12, sets-bar 6, next-step 10, accepts 8, credit 7, refuses 6
roi.in-time: answer 8, undermining 8, later-payment -9, sets-bar 10
roi.inside-measure: roi -7, answer -5, ultimatum -4, jargon 10, split 14, later-payment 8, other-form -6, acknowledged -10, refuses -7
roi.inside-measure+: answer -6, jargon 11, stuffing 9, pays-from-gain 11, offers-material -8, asks-date -6, acknowledged -9, credit -9
roi.less-trouble: roi -9, answer -12, ultimatum 14, placeholder 5, asks-date 4, in-writing 9, asks-fact -11, asks-deed 11
roi.money-kept: roi -10, answer -8, ultimatum 13, other-pot -10, other-form 7, next-step 10, acknowledged -8
roi.more-trade: roi 4, answer -1, placeholder 13, offers-material 7, offers-check -6, next-step -6, asks-deed -9
roi.others-work: roi -2, answer 4, other-pot 6, asks-criteria 8
roi.outcome: roi 10, answer 3, undermining -7, stuffing -9, placeholder 7, concession -10, other-pot 9, pays-from-gain 13, sets-bar -3, concedes -10, acknowledged -1, credit -7, corrects -10
roi.outcome+: roi -5, undermining 7, stuffing -9, placeholder 3, concession -6, asks-backing -15, offers-check 5, asks-date 4, sets-bar -4, in-writing -10, accepts 4, concedes -4, acknowledged 4, asks-deed -14, corrects -13
roi.outcome-beside-ask: roi 6, answer 8, pays-from-gain -12, in-writing 8, others-got 7, said-before -8, refuses 4
roi.outcome-beside-ask+: roi -9, answer 3
roi.outcome-with-figure: answer -3, ultimatum -9, stuffing 10, concession 14, pays-from-gain -8, other-form -5, asks-date -7, in-writing 6, concedes 5, acknowledged -6
roi.outcome-with-figure+: roi -7, answer 4, other-pot -7, asks-process -8, asks-criteria 3, asks-backing 5, offers-check -7, in-writing -5, concedes 3, thanks 6, asks-fact -1
roi.outside-and-inside: answer -7, undermining 12, concession -5, offers-material -8, offers-check 3, acknowledged -2, feels -7
roi.outside-and-inside+: roi -4, later-payment 11, sets-bar -8, asks-deed 9, insists 10, refuses 9
roi.outside-better: roi 2, answer -1, ultimatum 3, jargon -6, stuffing -12, concession -10, asks-date -10, accepts -9, asks-meaning 5, asks-deed -6, others-got -10, feels -6
roi.outside-better+: answer 10, ultimatum -10, pays-from-gain -7, offers-check -5, next-step 8
roi.outside-measure: roi 4, answer -5, jargon -11, split -5, other-form -7, asks-date -1, next-step -8, thanks -7, asks-meaning -8, corrects 6, asks-verdict 8, feels 6
roi.outside-measure+: roi -2, answer -3, ultimatum -9, pays-from-gain 1, asks-backing 8, offers-material 6, sets-bar -2, in-writing 6, concedes 6, asks-deed 7, insists -12
roi.own-pocket: roi -8, answer -8, in-writing -9, credit 5, asks-deed -6, others-got 9
roi.paid-from-it: roi 10, answer 3, pays-from-gain 11, other-form -7
roi.people-kept: roi -5, other-pot 9, offers-check -6, asks-deed -10, said-before 9
roi.plain-measure: answer -3, undermining 8, jargon -6, concession -1, other-pot 4, other-form -7, concedes -7, competing-offer 3, asks-money -5, said-before 14, refuses 6
roi.plain-measure+: roi -2, ultimatum -9, undermining -15, placeholder 15, split 10, later-payment -8, asks-date -4, acknowledged 5, others-got -4, insists 8, said-before 10, asks-verdict -7
roi.share-of-gain: roi 16, answer 5, undermining -5, jargon -11, concession -12, other-pot 6, asks-criteria 3, asks-date -7, accepts 6, competing-offer -5, credit -7
roi.share-of-gain+: answer 9, undermining 8, other-form -5, asks-backing 6, offers-check 7, asks-date -6, others-got -9, said-before 11
roi.share-of-worth: roi 19, undermining 10, concession -3, other-pot 3, split 11, other-form -12
roi.weighs: roi 16, answer 5, other-form -6, asks-date 3, accepts -8
roi.weighs+: roi -7, answer -4, next-step 10, acknowledged 4
roi.worth-and-outlay: roi 7, answer 9, ultimatum -11, undermining -8
roi.worth-and-outlay+: roi 7, answer 9, ultimatum -11, undermining -8
say.#: data 9, answer 3, entitlement 6, complaint 4, undermining -10, stuffing -10, concession -11, asks-date 6, sets-bar -4, next-step 2, concedes -14, competing-offer 1, said-before 15
say.# #: data 4, answer 10, entitlement 6, undermining -7, asks-process -7, said-before 17
say.# 's: roi -6, humility 4, answer 3, sets-bar 9, accepts 7, asks-deed 7
say.# @: data -6, offers-check 9
say.# _ #: data 4, roi 5, humility 4, arrogance -7, ultimatum -4, entitlement -11, stuffing 9, pays-from-gain 5, later-payment 5, asks-backing -5, offers-material 4, offers-check 8, said-before 12
say.# _ 'd: roi 8, answer 4, complaint -5, accepts 12, asks-fact -7
say.# _ 'll: complaint -4
say.# _ 'm: data 5, ultimatum -6, complaint 11
say.# _ 's: roi 4, humility 3, answer 2, concession 7, other-pot -8
say.# _ 've: data -7, humility -6, arrogance -5
say.# _ @: roi 4, humility 6, answer 3, entitlement -6, complaint 5, later-payment 6, offers-check 2, asks-deed -4
say.# _ a: answer -6, offers-material -7, offers-check -12, next-step -6, credit -8
say.# _ about: roi 2, humility 3
say.# _ above: data -4
say.# _ after: data 3, humility 4, answer -4, other-form 14, accepts 7
say.# _ against: roi 3, humility 7
say.# _ ago: answer -4
say.# _ all: data -3, humility -4, arrogance 10
say.# _ also: data 4
say.# _ an: roi 3
say.# _ and: answer -7, complaint 4, undermining -7, jargon -6, asks-process 6, asks-money 10, asks-deed 9, corrects -7, asks-verdict -8
say.# _ answer: humility 4
say.# _ april: data -3, asks-date -2
say.# _ are: humility 6
say.# _ around: roi -6
say.# _ as: humility -1, answer -7
say.# _ at: roi 4, humility 3, credit 7
say.# _ august: asks-date -7
say.# _ average: data 4
say.# _ back: humility -4
say.# _ base: data -3, roi -4, humility 4, complaint 5
say.# _ be: roi -3, arrogance -8, complaint 6
say.# _ because: humility 3
say.# _ before: data -7, roi -5, humility 4, answer 4
say.# _ being: roi -5, complaint 3
say.# _ better: answer 4
say.# _ between: humility 3
say.# _ bonu: roi -2, humility 4, answer 3
say.# _ book: data -4
say.# _ build: humility 3
say.# _ but: roi -5, humility 5
say.# _ by: data -3, roi -5, arrogance -5, ultimatum -7, offers-material -6, sets-bar 9, next-step -5, acknowledged -9
say.# _ call: humility 4
say.# _ came: humility -3
say.# _ can: humility 4, answer 4, acknowledged -8
say.# _ chang: humility -3
say.# _ christma: data -2, asks-date 10
say.# _ clos: roi 8, humility 3, answer -4
say.# _ come: data 4, humility 4, acknowledged 4
say.# _ compute: roi 3
say.# _ confirm: roi 4
say.# _ contract: data 4
say.# _ cost: roi -2, entitlement 6
say.# _ could: humility -4, complaint 3
say.# _ cover: data -3, humility 4
say.# _ customer: roi -8, humility -3
say.# _ data: roi -4
say.# _ day: roi 3
say.# _ days: answer 4
say.# _ december: humility 5, asks-date 7, in-writing 7
say.# _ did: data 4, roi 10, answer 5, arrogance 8, pays-from-gain 8
say.# _ do: roi -6
say.# _ does: data 5, roi 4
say.# _ done: data 4
say.# _ down: data 5, roi -4
say.# _ each: roi 4, other-form 8
say.# _ end: data -3
say.# _ enough: humility -4, answer 4
say.# _ even: data -3, offers-check 8
say.# _ every: data 6, roi 6, humility -4
say.# _ everyth: roi 4, answer -3
say.# _ extra: data -3, roi -4
say.# _ february: data -6
say.# _ fewer: data 3
say.# _ find: arrogance 6, complaint 8
say.# _ fine: roi -2
say.# _ first: roi 6
say.# _ flight: data 3, humility 3
say.# _ for: data -5, roi 5, answer -5, complaint -10, undermining -4, other-form 13, asks-process -8, offers-material 8, offers-check -9, asks-deed 9
say.# _ friday: roi -4, humility 4
say.# _ from: humility -3, asks-process 7, asks-meaning -7
say.# _ fuel: data 6, roi 2
say.# _ gave: roi -3
say.# _ get: data 3, roi 8, pays-from-gain 9
say.# _ give: data -3
say.# _ going: data 3, roi 4
say.# _ gone: data 5, roi 4
say.# _ good: data -4, humility 7, accepts 9
say.# _ got: roi -2
say.# _ has: roi 3
say.# _ have: roi -5, answer 4
say.# _ he: data 3, humility -2, answer -4, arrogance 12, entitlement 6
say.# _ head: data 4, roi 4
say.# _ her: humility 6
say.# _ him: humility -5
say.# _ his: answer -3, asks-date -8
say.# _ home: roi -3
say.# _ hour: roi 3
say.# _ i: roi -3, ultimatum 9, asks-criteria -6, asks-date 4, next-step 6, credit -5, asks-fact 7, feels 9
say.# _ if: humility 4, arrogance 6, complaint 8
say.# _ in: data 7, roi 3, other-pot -5, sets-bar -2
say.# _ inside: roi 5
say.# _ into: roi 3
say.# _ is: data 3, roi 6, humility -3, answer 3, ultimatum -5, split 8, asks-criteria -7, asks-fact -6, asks-deed -6
say.# _ it: data 4, roi 4, answer -4, concession -7, other-pot 7, pays-from-gain 6, other-form -5, asks-date 5, accepts 3, asks-fact 5, asks-deed -7
say.# _ its: answer 3
say.# _ january: humility 4, answer 5
say.# _ july: humility 2, asks-date 9
say.# _ june: data -3, other-form 5, next-step 7, acknowledged -4
say.# _ just: roi 4, humility -3
say.# _ know: humility 3
say.# _ last: data 5
say.# _ late: data -3
say.# _ launch: humility -3
say.# _ leave: data 5, humility 3
say.# _ left: roi 4
say.# _ less: data 6, roi 4
say.# _ let: humility -3
say.# _ letter: roi 5
say.# _ like: roi 7
say.# _ lin: humility 3
say.# _ line: roi 3
say.# _ look: roi -3, answer -3
say.# _ lost: data -4, roi -4
say.# _ lower: arrogance 7
say.# _ mak: entitlement 6
say.# _ many: humility 3
say.# _ march: later-payment 6, asks-date 6, asks-deed 8
say.# _ market: data 3
say.# _ may: answer 3, asks-backing 11, sets-bar 13
say.# _ maybe: roi -4
say.# _ me: roi 3, humility 6, later-payment 9, offers-check -8, credit 8, asks-deed -4
say.# _ measur: humility -5
say.# _ mine: data 4
say.# _ money: roi -4, humility -3, answer -3
say.# _ month: data 8, humility -6, offers-check 10
say.# _ more: roi 6, humility -6
say.# _ morn: humility 4
say.# _ most: data -3
say.# _ mov: data 8, roi 3, answer 4
say.# _ my: roi -4, humility 5, answer -6, complaint 9, pays-from-gain -9
say.# _ nam: humility 3
say.# _ need: data 3, roi 3
say.# _ never: data 3, roi 5, complaint 4
say.# _ new: complaint 5
say.# _ next: next-step 9
say.# _ night: data 3, asks-deed 6
say.# _ no: data -3, humility 3, answer 2, said-before 10
say.# _ nobody: answer 4, complaint -6
say.# _ none: data 2, roi 6
say.# _ not: humility 4, complaint 5, acknowledged -6
say.# _ november: humility -3
say.# _ now: humility -7, complaint 7, undermining 5
say.# _ number: roi -3
say.# _ october: humility -3, asks-date 17
say.# _ of: arrogance -7, offers-check 8, asks-deed 6
say.# _ off: roi 6, answer 3
say.# _ ok: humility 5
say.# _ okay: roi -3, humility 4, answer 3
say.# _ on: roi -4, next-step -5, acknowledged -10, corrects 7
say.# _ once: humility 6
say.# _ one: roi 4, humility -4, complaint 18
say.# _ ones: humility -3
say.# _ only: roi -6, humility 8
say.# _ open: humility -3
say.# _ or: humility -3, later-payment 8, asks-criteria -8, asks-deed 7
say.# _ our: humility 4, answer 3
say.# _ ours: data 3
say.# _ out: data 4, roi 4, humility 6, complaint 6
say.# _ outage: roi -4
say.# _ page: offers-material 9
say.# _ paid: entitlement 4
say.# _ pay: answer 3, ultimatum 5
say.# _ people: data 5, answer 4, complaint 3, concession 7
say.# _ per: humility -3, placeholder 5
say.# _ plan: data 4, roi 6, humility -5
say.# _ point: humility -4
say.# _ put: roi -4
say.# _ real: humility 3
say.# _ refund: humility -2
say.# _ result: data -2, roi -4
say.# _ runn: data 4
say.# _ sal: roi -3, humility -3
say.# _ salary: data 3
say.# _ same: answer 3
say.# _ sat: roi -3
say.# _ saturday: data -3
say.# _ sav: roi -7
say.# _ say: data -3, ultimatum 5
say.# _ scrap: data 5
say.# _ season: roi 2
say.# _ second: roi -4
say.# _ sell: humility -4
say.# _ september: roi -3
say.# _ she: humility -6, answer -5, entitlement 6, concession 6
say.# _ should: entitlement 5
say.# _ show: humility 2
say.# _ sign: data 4, answer -3, offers-check -6
say.# _ since: roi -1, humility -3
say.# _ sitt: roi 3
say.# _ so: data -4, answer 5, ultimatum 4, complaint -6, asks-date 7
say.# _ some: humility 2
say.# _ somebody: humility 3
say.# _ someth: humility -3
say.# _ spent: data 3
say.# _ stand: entitlement 5
say.# _ start: humility 3
say.# _ stay: roi -3
say.# _ still: humility 2
say.# _ stop: roi 4
say.# _ summer: roi -4
say.# _ take: humility 3
say.# _ team: answer -4
say.# _ test: roi -4
say.# _ that: answer 3, ultimatum -4, entitlement -8, complaint -6, accepts -9
say.# _ the: answer 4, entitlement -4, other-pot 7, asks-process -5, asks-meaning 7, refuses 6
say.# _ their: data 3, roi 3, humility 6
say.# _ them: data 5, roi -8, answer -7, ultimatum -7
say.# _ then: data -7, roi -3, answer 8, pays-from-gain -7, sets-bar 7, in-writing 6
say.# _ there: data -8
say.# _ they: data -4, roi 4, offers-material 6
say.# _ thing: data -3
say.# _ think: roi 4, humility -4, answer 6
say.# _ this: roi 5, humility 3, complaint -7, other-form -4, asks-date -6, asks-deed -7, refuses 9
say.# _ those: roi -3
say.# _ till: humility 4
say.# _ tim: roi 4, complaint 5
say.# _ time: humility -5, answer -4, asks-date 9
say.# _ to: data 7, roi 4, answer 4, asks-deed 6, refuses 7
say.# _ today: data -7, roi -3
say.# _ together: humility -3, answer -3
say.# _ tonight: offers-material 6, asks-date -4, acknowledged 6
say.# _ train: roi -4
say.# _ turn: data 7, roi 13
say.# _ until: roi -3, answer -4
say.# _ up: humility -3
say.# _ us: data -4, roi -12, humility 9, answer -9, complaint -6, asks-deed -6
say.# _ visit: roi 3
say.# _ was: data 8, answer -4
say.# _ way: data -3, roi -4
say.# _ we: data 11, arrogance -6, other-form -9, acknowledged 6, asks-fact 9
say.# _ weekend: roi 4, answer 3
say.# _ well: data 4, answer 3
say.# _ went: data -8, humility 4, answer -5
say.# _ were: humility 4
say.# _ what: data -5, entitlement -7, pays-from-gain 3, asks-fact 7, corrects 14
say.# _ whatever: data -5
say.# _ when: data -5
say.# _ where: data 3
say.# _ which: roi -6, humility 6, answer 5
say.# _ will: humility -4
say.# _ with: data -6, arrogance 5, complaint -4, asks-date 11
say.# _ without: data 8, roi 4, humility 4, arrogance -5
say.# _ work: roi 5, complaint 8
say.# _ would: data -6, humility 7, answer 4, offers-material 9, asks-fact 6
say.# _ year: data 6, humility -3, answer 5
say.# _ yes: data -3, humility 3
say.# _ you: data -3, humility -2, answer -6, asks-deed -8
say.# _ your: data -3, humility -5, answer 3, other-pot -6
say.# a: arrogance -10, complaint 5, split -9, acknowledged 9
say.# acros: roi -4
say.# after: data -3, split 11, next-step 5
say.# afternoon: humility 4
say.# against: data 14, roi 5, humility 4, answer -4, concession 7
say.# agent: data -3, humility 3
say.# alone: humility -5
say.# already: complaint 5
say.# an: humility -3
say.# and: data 3, arrogance 5, entitlement -6, stuffing -6, other-form 9, next-step -5, acknowledged -4, asks-meaning 7, said-before 9, refuses 6
say.# any: humility 7
say.# april: data -4, humility 9, answer 6, asks-date 10
say.# are: roi -8, humility 4, complaint -5, concession 10, next-step 8
say.# as: roi -8, offers-check 10
say.# at: humility -2, ultimatum -5, undermining 7, pays-from-gain -9, sets-bar 9, accepts 6
say.# audit: humility -3
say.# august: humility 3
say.# back: data 4, roi 7, answer 3, acknowledged 4
say.# bad: roi 3
say.# be: data -4, humility 5, other-form -6, corrects 9
say.# because: answer 7, arrogance -7, feels 8
say.# before: roi -5, humility -5, entitlement -5
say.# between: humility 3
say.# bonu: roi -4
say.# bonus: roi 3, answer -3
say.# book: data 2
say.# boss: data -3
say.# bottom: data 5, roi 6
say.# box: data 3
say.# build: complaint 6
say.# but: humility 3, answer -8, concession 9
say.# by: humility 6, pays-from-gain -8, offers-material -9, asks-date 8, asks-deed -6
say.# call: data 4
say.# came: data 5, roi 4
say.# can: data -5, roi -6, humility 5, sets-bar 8
say.# cancell: humility 3
say.# cars: data 5
say.# cas: data 3
say.# chang: humility -4
say.# client: roi -3
say.# clinic: humility -3
say.# clos: data 3, answer -3, jargon -7, stuffing 9
say.# com: roi 4
say.# come: roi 5
say.# complaint: data 3
say.# container: humility 3, entitlement 5
say.# contract: data 6, answer -3
say.# contractor: humility -3
say.# cop: humility 3
say.# count: humility -4
say.# course: other-form 9
say.# crown: roi 3
say.# customer: data -5, roi -6
say.# degre: roi -4, answer -3
say.# director: data -3, complaint 4
say.# do: roi -4, humility 6
say.# does: answer -6
say.# door: humility 2
say.# down: data 11, humility -4, refuses 7
say.# driver: data 3, roi 5
say.# each: data 4, roi 3, humility 11, answer 4, complaint -4, acknowledged 12, credit 9, said-before 5
say.# ear: data 3, roi 3, answer -4
say.# earlier: roi -5, humility -3
say.# engineer: arrogance 4
say.# even: roi 6
say.# extra: data 4
say.# fail: humility 3
say.# faster: answer -3
say.# feb: humility 3, answer 4
say.# february: data -3, humility 4, offers-material 7
say.# fewer: data 16, roi 7, humility -5, answer 5
say.# figure: humility -4
say.# find: roi 7
say.# first: data -4
say.# floor: humility -5, answer -6, arrogance -5, complaint 10, acknowledged -5
say.# for: data -4, humility 4, ultimatum -5, entitlement 6, complaint -3, undermining -7, pays-from-gain 4, asks-date -9, acknowledged 8, credit 6, others-got 10
say.# free: roi -5, humility 3
say.# friday: humility 6
say.# from: roi 8, answer 4, complaint -4, other-pot 13, pays-from-gain 11
say.# gets: humility 4
say.# go: roi 4, ultimatum 4, split 7
say.# goes: roi 4, humility -5, answer -3
say.# good: data -4, roi 3, answer 5, complaint 4
say.# grand: humility -5
say.# gros: roi -4
say.# guys: arrogance 6
say.# had: data -4
say.# has: humility -4, answer -3
say.# have: data 4, humility 5
say.# he: data -4, roi 3, humility -3
say.# head: data -5, humility -4
say.# here: roi -3, answer 5, complaint -6
say.# hir: data 3, roi 3
say.# hour: roi -4
say.# i: data -6, roi -8, answer -3, ultimatum 6, entitlement 8, complaint 3, asks-process -9, offers-check -7, asks-date 7, sets-bar 10, asks-meaning 5
say.# if: data -6, humility 8, refuses 12
say.# in: data 8, roi -2, humility -3, ultimatum 7, complaint -9, undermining 9, concession -6, other-pot -8, split 10, other-form 9, asks-date -4, in-writing 7, acknowledged -5, credit -8, asks-meaning -6, insists 12, asks-verdict 9
say.# instead: roi -4
say.# is: roi 3, humility 3, ultimatum 5, complaint -6, offers-material -10, asks-date -8, next-step -12, accepts 9, credit -6, asks-fact -6, corrects 16, asks-verdict 8
say.# it: roi 3, arrogance -8, acknowledged -3
say.# january: data -6, ultimatum 5, offers-check 10, asks-date 9, asks-deed 6
say.# july: data 3, roi 3, humility 3, answer -3, next-step 8
say.# june: roi 5, humility 5, next-step 13
say.# k: data 4
say.# kids: roi 4
say.# last: data 9, humility 7, answer 4, acknowledged 9
say.# late: answer 4
say.# leave: data -5, roi -4, humility 5
say.# left: roi 3
say.# less: data 28, roi 16, humility -4, complaint -8, pays-from-gain 8
say.# lift: data 3
say.# like: roi -3, humility 6
say.# lin: roi -5, humility -4, offers-material 6, in-writing 11, asks-deed 9
say.# line: humility -6, asks-meaning 8, refuses 7
say.# longer: humility 5
say.# lost: data 4, roi 6
say.# machin: roi -3
say.# mail: humility -4, complaint 5
say.# man: arrogance 5
say.# march: data -5, next-step -10, asks-deed 10
say.# may: data -3, answer -2, offers-check 7, asks-date 16, refuses 5
say.# maybe: data -4
say.# me: roi -4, humility 8, answer 3
say.# measur: data 3
say.# men: arrogance 5, complaint 4
say.# more: data 5, roi -4, arrogance -8, ultimatum 10, competing-offer 13, asks-fact 4
say.# my: roi 8, answer -4, entitlement 4
say.# nam: data -6, roi -4, credit 9
say.# name: data -5, roi -4, arrogance 3
say.# never: data -3
say.# new: roi -4
say.# next: humility 5
say.# night: data -4, humility -2
say.# no: data -5, roi -8, answer -3
say.# not: data 6, roi 4, humility 7
say.# noth: arrogance 8
say.# now: data -5, roi -1, arrogance -5, complaint -12, split 10, other-form -8, next-step -4, asks-deed -8
say.# number: roi -6, answer 3
say.# o: data 6, roi 7
say.# o'clock: data -6
say.# october: data -5, answer -5, offers-material 6, asks-date 5
say.# of: roi 9, answer 7, arrogance -9, ultimatum -10, complaint -8, undermining -2, other-pot 10, pays-from-gain 6, asks-backing 10, offers-material -9, concedes -7, credit 11, asks-leave -6, asks-deed 5
say.# off: roi -3, humility 4, answer -3, arrogance 4, complaint -5, other-form 22, asks-deed -8
say.# offic: complaint 7
say.# old: humility 2
say.# on: data -4, roi -4, ultimatum 8, other-form 7, offers-material -7, feels 6
say.# once: data 7, roi 6, answer 4
say.# one: data -4, roi -3, complaint 9
say.# only: data 7, humility 5, asks-date 8
say.# open: roi -4
say.# or: data -4, roi -3, humility 4, ultimatum 10, asks-criteria -6, asks-date 6, sets-bar 9, next-step -10, competing-offer 7, asks-meaning 11
say.# out: roi 6, humility 5
say.# over: data -5, humility -4, complaint -7, pays-from-gain -8, offers-material 8
say.# pack: roi 4
say.# pag: data -2, offers-material 6, asks-deed -5
say.# page: humility -4, answer 6, complaint -6, asks-backing 9, offers-material 13
say.# paid: roi -3, humility 3, asks-date 7
say.# pair: humility 4
say.# paper: humility 3
say.# paragraph: offers-material 11
say.# part: roi -7
say.# pass: humility -3
say.# past: data -3
say.# payable: data -3
say.# payment: data -5, humility -3
say.# penalty: roi -3
say.# people: data 3, ultimatum -4, later-payment 10, other-form 17, corrects 11, insists 14, refuses -4
say.# per: humility 5, answer 6
say.# person: data -5, roi -5, humility 8, arrogance 6, asks-date -7, credit 6
say.# piec: roi -3
say.# plan: roi -4
say.# please: roi -3, humility 4
say.# plus: roi 4, humility 5
say.# point: data 9, arrogance 7, complaint -5
say.# post: data 5, roi 4, humility 3
say.# question: roi -3
say.# ran: humility 3
say.# reason: data -4
say.# refund: data 4, humility 4
say.# report: offers-check 8
say.# result: asks-date 7
say.# retention: humility 3
say.# review: roi 2
say.# right: roi -3
say.# salar: roi 3, humility -4
say.# salary: data -6, roi -6, humility 5
say.# same: data 3, complaint 9
say.# sav: data 10, roi 4, answer 3, acknowledged 5
say.# school: roi 2
say.# search: roi -5
say.# season: humility -4, answer -3, ultimatum 5
say.# seem: data -2
say.# sentence: roi -4, answer 3
say.# september: later-payment 8, asks-date 6, asks-deed 7
say.# she: roi -5, humility 2
say.# sheet: roi 4, humility 3, asks-date -7
say.# ship: roi 5
say.# should: humility -3
say.# show: humility -3
say.# side: roi -3, offers-material 8
say.# since: data 12, concession 14, other-pot -10, offers-material -8, concedes 12, credit 9
say.# single: roi 6
say.# sir: roi -6, entitlement 6
say.# sit: data 10, complaint 5, offers-check 9
say.# slid: humility -3, answer -5
say.# so: entitlement -8, offers-check 8, in-writing 9, next-step 4, acknowledged 8
say.# sooner: data 4
say.# star: roi 5
say.# stay: roi 5, humility -4
say.# stop: data 3
say.# stor: roi -5, complaint 8
say.# such: humility -3
say.# summer: humility -3
say.# tank: humility -4
say.# target: data 6
say.# team: humility -3
say.# temp: data 3
say.# than: humility -3
say.# that: data 11, roi 8
say.# the: humility -6, asks-backing 9, others-got 7
say.# then: data 4, answer 3, offers-material 7, asks-date 7
say.# there: data 3, answer -4
say.# they: data -3, humility -6, arrogance 12
say.# thing: data -6, roi -9, asks-deed 7
say.# this: data 6
say.# though: humility 3
say.# through: sets-bar 6
say.# till: data -4, roi 3, sets-bar 11
say.# tim: data 7, roi 4, humility -4
say.# time: data -6, answer -9, complaint -7
say.# to: roi -5, humility 4, answer 4, entitlement 5, pays-from-gain 7, offers-check -9, next-step 9, acknowledged 8
say.# today: humility -2, arrogance 5
say.# too: data -4, humility -5, complaint 9
say.# trip: roi -4
say.# truck: roi 7
say.# under: data 5, roi 5
say.# unit: roi -3
say.# until: roi 4, humility -5
say.# uptime: complaint 5
say.# wait: roi -3
say.# ward: data 4
say.# was: data 6, complaint 8, other-pot 8, asks-criteria 6
say.# ways: roi -5, humility 4
say.# we: humility -5, asks-date 7
say.# week: answer -8
say.# weekend: data -4, roi -4, complaint 8
say.# went: humility -3
say.# were: answer -6, arrogance 4
say.# what: humility -4, answer -4, arrogance 11
say.# when: roi 4, humility 4, split 11, asks-date 9
say.# where: data 4, roi -3, humility -2
say.# which: roi 10, answer 7, complaint -4
say.# while: answer -2
say.# who: answer -3, arrogance 4
say.# winter: roi 3, entitlement 7
say.# with: roi 8, ultimatum -10, complaint -7
say.# without: data -5, humility 5, asks-deed 6
say.# word: humility 3, answer -2
say.# work: humility 4, asks-date 10
say.# worth: roi 5
say.# would: roi -3, answer -9, arrogance -6, complaint 6
say.# wrong: humility 3
say.# year: humility 5, complaint 6
say.# yes: asks-verdict 3
say.# you: humility 3, complaint -7
say.'d: data -3, roi 1, humility 2, arrogance 8, entitlement -4, complaint -6, undermining 4, other-pot -8, pays-from-gain -9, other-form 8, asks-process 5, offers-check 7, accepts 7, acknowledged 9, others-got -9, corrects -10, said-before -10, feels -9
say.'d _ #: entitlement -7, asks-criteria 10, asks-backing -6, asks-meaning 6
say.'d _ @: data 8, answer 4, complaint -4, credit 10, refuses 8
say.'d _ a: roi -5, asks-process 7, offers-check 10, refuses 8
say.'d _ about: humility -3
say.'d _ an: humility 4
say.'d _ and: roi 3, humility 5, answer -4
say.'d _ ask: data 7, roi 6, humility 4, answer 8, sets-bar -7, accepts 11, asks-deed 7
say.'d _ at: roi 3
say.'d _ be: data -3, roi 5, humility -2, answer -4, arrogance 7, complaint 7, credit 9, asks-deed 8
say.'d _ been: data 3, complaint 6
say.'d _ better: humility -3, arrogance 5, in-writing 9
say.'d _ by: roi -4
say.'d _ for: data -6, roi -8, ultimatum 7, complaint 5, asks-date -7, acknowledged 10
say.'d _ glad: data -3, humility -5
say.'d _ grateful: humility -3
say.'d _ happy: humility -4, asks-deed -6
say.'d _ have: roi -4, answer 6, refuses 9
say.'d _ him: humility -3
say.'d _ i: data -3, roi -4, asks-backing 8
say.'d _ if: complaint 5
say.'d _ is: data -3
say.'d _ it: data -6, humility -4, ultimatum -8, other-form 12, asks-criteria -2, asks-backing 9, offers-check -3, in-writing 7, concedes -6, acknowledged -5, asks-fact -5
say.'d _ just: roi 4
say.'d _ know: data 3, humility 3, asks-criteria 9
say.'d _ like: data -5, roi -4, humility 3
say.'d _ me: data 5, other-pot 10
say.'d _ more: roi -3
say.'d _ no: roi 4
say.'d _ not: roi 3, humility -6, answer -8, ultimatum 8
say.'d _ on: humility -4, answer 4
say.'d _ only: humility -4
say.'d _ out: humility -5, arrogance 7
say.'d _ paid: humility -4, complaint 5
say.'d _ pay: roi 4
say.'d _ right: humility 5
say.'d _ so: roi -4, humility 3, answer 4
say.'d _ some: roi 3
say.'d _ stay: data 3, humility -3, refuses -9
say.'d _ take: humility -2
say.'d _ talk: ultimatum 5
say.'d _ tell: data -3, undermining 5
say.'d _ that: data -4, roi -5, ultimatum -7, entitlement 11, offers-material 7, asks-date -4, credit 9
say.'d _ the: answer 5, arrogance -5, pays-from-gain 13, asks-date 10, next-step 8, asks-fact 5, refuses 7
say.'d _ them: data -4, roi 5, humility -3, next-step -6
say.'d _ this: humility -2, complaint 6
say.'d _ thought: answer -3
say.'d _ to: data 4, roi 1, answer -5, ultimatum 7, undermining -5, other-pot -6, asks-date 8, next-step 7, acknowledged -8, thanks 10
say.'d _ under: roi -3
say.'d _ us: humility -4, next-step 7
say.'d _ wait: data -4, humility 5
say.'d _ want: data 5, humility 6, answer 4, asks-date 6
say.'d _ we: data 5, ultimatum -6
say.'d _ with: answer 5, offers-material 7
say.'d _ you: humility -4, undermining -6, asks-criteria 6, asks-backing 6, offers-check 10, asks-deed 5, corrects 11
say.'d _ your: humility 5
say.'d a: humility -3, answer -4
say.'d accept: humility 4, asks-process 7
say.'d also: humility 8, answer 2
say.'d appreciate: data 3, humility -4
say.'d ask: data -6, next-step -5, credit 9
say.'d back: humility 4
say.'d be: humility -1, complaint -5, undermining 4, concession 6, asks-criteria -3, next-step 6
say.'d been: humility 3, answer 4
say.'d better: humility -5, answer -5
say.'d come: roi 4, humility -4, complaint 2
say.'d do: roi 4, answer 3, next-step 7
say.'d even: humility 3
say.'d expect: humility -3, arrogance 8
say.'d feel: data -3, humility -3, answer -4, concession 7, in-writing 7
say.'d find: roi 4
say.'d get: roi 4, humility -3
say.'d give: humility 4, answer -5
say.'d hate: ultimatum 6
say.'d have: roi 4, humility -8, arrogance 8, undermining 7, offers-check 10, asks-deed -10, refuses 6
say.'d honest: humility 6
say.'d hop: data 3
say.'d just: humility 10, answer 6
say.'d keep: roi 5
say.'d know: roi -7, humility 3, complaint 5, unknown 13
say.'d like: answer -3, complaint 4, undermining -4, offers-check -7, asks-date 7, in-writing 10, thanks 5, corrects 7, refuses 12
say.'d look: roi 3
say.'d love: answer 4
say.'d need: data -5, asks-meaning 9
say.'d never: data 8, roi -4
say.'d not: data 6, humility 5, other-pot 12
say.'d only: data -3, roi 4, offers-material 6
say.'d pay: data -3, humility -3
say.'d prefer: data 4, humility 4
say.'d put: data 3, humility 4
say.'d rather: roi -5, ultimatum 9, undermining -6, other-form -11, competing-offer 7, asks-deed 8
say.'d say: data -3, roi 2, arrogance 6, entitlement 10, concession 4, other-form -7
say.'d see: humility -6, answer -3
say.'d send: data 4, humility -4
say.'d show: data 3
say.'d sign: data -5, humility 5, answer 4, ultimatum -6
say.'d still: data -4, roi -5, acknowledged -6, asks-deed 10
say.'d support: humility -3
say.'d take: other-form 11, asks-date -8
say.'d talk: humility -3
say.'d tell: answer 2, next-step -7
say.'d think: entitlement 8
say.'d want: data 4, roi 5, humility 7, answer 3, complaint -10, offers-material -6, in-writing 8
say.'d welcome: humility 4
say.'d write: data -4, humility -6, in-writing -10
say.'ll: roi 3, humility -4, ultimatum 5, concession 8, later-payment -5, asks-criteria -7, accepts 13, asks-deed 8
say.'ll _ #: acknowledged -6, asks-deed 8
say.'ll _ @: humility -4, answer 4, next-step 6
say.'ll _ a: humility 4, acknowledged -8, credit -6, others-got 6
say.'ll _ again: humility 3
say.'ll _ and: data -3, humility 3
say.'ll _ back: roi -3, entitlement 5, acknowledged -4
say.'ll _ be: humility -3
say.'ll _ by: humility 4, answer 3, acknowledged 8
say.'ll _ em: humility -4
say.'ll _ for: roi -4, humility 3
say.'ll _ her: humility -5, arrogance 5, offers-check 8
say.'ll _ if: humility 4
say.'ll _ in: roi 6, asks-date 6, asks-deed 8
say.'ll _ it: humility -7, answer -4, ultimatum 6, complaint 7, offers-material 6, offers-check 12, asks-date 1, accepts -9, asks-deed -5
say.'ll _ me: humility -6
say.'ll _ my: answer -5, ultimatum 7, offers-material -5, concedes 9
say.'ll _ no: answer -3
say.'ll _ on: data 3, roi -4, offers-material 10
say.'ll _ quick: data 5, roi 4
say.'ll _ so: data -3, humility 3
say.'ll _ that: data 4, roi 3, humility -7, asks-criteria 7
say.'ll _ the: answer 7, complaint -4, concession -6, asks-criteria -9, offers-material 15, offers-check -7, next-step 7, concedes -7, thanks 6, asks-verdict 9
say.'ll _ them: roi 5, answer -5
say.'ll _ there: humility -3
say.'ll _ to: roi -5, humility 4, other-form 10, offers-material -11
say.'ll _ up: humility -5
say.'ll _ with: answer 5, asks-date 6, acknowledged 10, credit 7
say.'ll _ you: roi -4, answer 4, arrogance 3, other-form -7, offers-material 12, acknowledged -7, asks-deed -4, feels -10
say.'ll ask: answer 5, offers-material -7, asks-date 6, asks-deed -6
say.'ll be: data 3, roi 2, concession -5, offers-check -6, accepts 6, concedes -9
say.'ll bring: roi -6, answer 3, asks-backing 4, offers-material -5, offers-check -9
say.'ll buy: humility 4
say.'ll call: humility 2, asks-deed 11
say.'ll check: humility -4
say.'ll come: asks-date 7
say.'ll do: answer -6, ultimatum 10, next-step -9, credit 7, asks-deed 5
say.'ll draft: humility 3, asks-deed 6
say.'ll fill: complaint 5
say.'ll get: roi 3, humility -2, ultimatum -6, concession 4, asks-date -6
say.'ll give: answer -3, asks-backing 7, next-step -7
say.'ll go: entitlement 4, complaint 5, next-step 7, credit -7
say.'ll have: data 4, roi 5, complaint -9, offers-material 15, next-step 4
say.'ll hear: humility 2
say.'ll just: humility -4
say.'ll keep: answer -6, concession 7
say.'ll leave: humility -3, complaint 5, concession -9, offers-material 6, concedes -6
say.'ll mail: asks-date -7
say.'ll make: next-step -8
say.'ll need: humility -4, arrogance 5
say.'ll not: complaint -5, concedes 9
say.'ll prepare: humility -5
say.'ll put: ultimatum 8, offers-material -9
say.'ll remember: humility 4, concession 5
say.'ll say: humility 7, asks-fact 5
say.'ll see: humility -5, ultimatum 10, complaint -4, asks-date 8
say.'ll send: data -7, in-writing -5, accepts -6, acknowledged 8
say.'ll share: humility -4
say.'ll sign: answer -4
say.'ll stop: ultimatum -6, offers-check 5
say.'ll take: next-step -14
say.'ll talk: humility 2
say.'ll tell: humility 6, asks-backing -7, accepts 11
say.'ll understand: humility -3
say.'ll want: roi -2, humility -4
say.'ll withdraw: roi 3, humility -3
say.'ll write: roi 6, in-writing -9
say.'m: undermining 10, offers-material -5, said-before -10, feels 6
say.'m #: roi -4, humility -8
say.'m _ #: data -3, concession -6
say.'m _ a: data -3, offers-material 12, asks-deed 8
say.'m _ about: data 5, humility 3
say.'m _ and: roi -3, humility 4, answer 1, arrogance 5
say.'m _ ask: data -3, answer 3, refuses 8
say.'m _ at: humility -6
say.'m _ because: answer -6
say.'m _ but: data 3, answer -4, arrogance 5, complaint 7
say.'m _ for: data 5, roi 3, humility -8, arrogance -5, complaint -6, later-payment -7, next-step -7, acknowledged -5
say.'m _ grateful: humility 5
say.'m _ happy: humility 1
say.'m _ here: answer 2, ultimatum 6
say.'m _ i: data -3, humility -7, answer -6, asks-deed 9
say.'m _ if: humility 3
say.'m _ it: arrogance 6, entitlement 8, offers-material 5
say.'m _ not: humility -4, answer 3
say.'m _ of: data 5
say.'m _ on: roi 6, humility 6
say.'m _ one: answer 2, ultimatum -4, entitlement 5, complaint -5
say.'m _ only: humility -3, answer 1, arrogance -7
say.'m _ say: ultimatum 8, competing-offer 7
say.'m _ so: humility -5, undermining 6
say.'m _ sure: data 4, arrogance 5
say.'m _ thank: humility -6
say.'m _ that: humility -2, complaint -4
say.'m _ the: data -3, roi -7, humility -4, answer -7, arrogance -7, next-step 7, acknowledged -6, asks-deed 9
say.'m _ they: data 3, humility -3
say.'m _ to: answer -5, complaint 8
say.'m _ too: humility 3
say.'m _ with: data -4, concession 7
say.'m _ you: arrogance 7, complaint -5, refuses 6
say.'m a: data 6, roi -3, humility 1, undermining 7, concession -6, concedes 9
say.'m afraid: humility -3
say.'m after: data 5, roi 4, asks-date 7
say.'m already: answer -4
say.'m also: humility 3
say.'m ask: data 4, roi 10, entitlement -6, complaint -9, pays-from-gain 15, asks-date -8, next-step -6, accepts -7, asks-fact 12, corrects 11
say.'m at: answer -4, asks-date -4
say.'m aware: humility 5
say.'m doing: answer -7
say.'m done: roi 3, answer -4, ultimatum 8
say.'m easy: humility 5, answer 3
say.'m entitl: humility -4
say.'m fine: humility 4
say.'m flexible: roi 3
say.'m glad: humility 4
say.'m going: humility -4
say.'m happy: accepts 7
say.'m here: data 2, humility 5
say.'m honest: humility -5
say.'m in: accepts 7
say.'m just: roi -3, ultimatum 6, competing-offer 8
say.'m not: data -3, answer 1, arrogance 5, entitlement -7, complaint 9, concession -8, other-form -7, concedes -6, refuses 16
say.'m off: humility 3
say.'m on: humility -4
say.'m only: answer -4, undermining 4
say.'m open: roi 3, humility 7
say.'m owed: data -3, roi -5, humility -3, entitlement 3
say.'m paid: entitlement 5
say.'m sorry: roi -6, humility -5, answer -6
say.'m still: ultimatum 8
say.'m sure: humility -6
say.'m the: data -2, humility -10, complaint -6
say.'m tir: humility -4, complaint 7
say.'m told: complaint 7
say.'m very: humility 4
say.'m worth: arrogance 6
say.'re: data 2, ultimatum -4, entitlement -10, undermining 4, split -6, offers-material 8, in-writing -8, acknowledged 4, thanks 5, asks-fact -6, asks-deed -5, corrects 13
say.'re _ #: data 12, roi 8, answer 4, ultimatum 6, complaint -9, sets-bar 8, competing-offer 8
say.'re _ a: humility -4, answer -3, complaint -4
say.'re _ and: answer 5
say.'re _ for: roi 2
say.'re _ on: data -4, offers-material 6
say.'re _ pay: humility -3
say.'re _ right: humility 8, answer -4
say.'re _ to: roi -4, humility 4, answer 4
say.'re a: humility 9, asks-date -10, thanks 13
say.'re all: humility -4
say.'re at: data 11, roi 4, humility -4, sets-bar 9
say.'re back: answer 3
say.'re like: humility -3
say.'re not: humility 5, undermining 5
say.'re only: humility -4
say.'re right: humility 6, complaint -5, undermining 6, concession 6, acknowledged 13
say.'re still: humility 4, answer 3
say.'re the: data 4, roi 6, complaint -5
say.'re welcome: roi 3, humility -4, answer 4
say.'s: humility 3, offers-material 2, credit 5, asks-money 6, unknown 6, corrects -7, said-before -5
say.'s #: data 3, roi 10, answer 4, undermining -11, concession -6, offers-check -8, asks-date -7, next-step -10
say.'s @: data -7, asks-backing 9
say.'s _ #: data 5, roi 9, answer 3, asks-process 4, offers-check 11, acknowledged 7, asks-fact 8, corrects 9, refuses -8
say.'s _ 's: humility 4
say.'s _ @: arrogance 6
say.'s _ a: humility 2, answer 4, arrogance -7, complaint -10, in-writing -8, acknowledged 5
say.'s _ about: answer -5
say.'s _ above: humility 4
say.'s _ again: humility -5, ultimatum 8, next-step 13
say.'s _ against: roi 6
say.'s _ all: data -3, roi -2, humility 3
say.'s _ already: roi 4, humility 3, answer -4
say.'s _ an: answer 3
say.'s _ and: answer 5, arrogance -11, concession -5, accepts 6, concedes -7, credit 8, thanks 7, asks-deed 8
say.'s _ another: humility 3
say.'s _ are: humility 2
say.'s _ ask: humility 6
say.'s _ at: humility 4, answer 3, concedes -6, credit 7
say.'s _ back: humility 2, complaint 5
say.'s _ because: roi -5, humility 5
say.'s _ been: roi 3, answer 3, complaint -6
say.'s _ before: data 4
say.'s _ best: humility 6
say.'s _ better: data 3, roi 5, humility 6
say.'s _ bill: data 3, humility -3
say.'s _ bit: data -5
say.'s _ bonu: data -3, roi -2, answer -5, ultimatum 8, undermining 10
say.'s _ but: roi -5, humility -2
say.'s _ by: data 4, answer 3, acknowledged 5
say.'s _ can: humility 4
say.'s _ clean: answer -5
say.'s _ did: humility 4
say.'s _ end: humility -5
say.'s _ enough: offers-material 6
say.'s _ even: roi 6, humility -4
say.'s _ fair: humility -3, entitlement 5, refuses 7
say.'s _ fault: humility -3
say.'s _ first: credit 8
say.'s _ for: data 6, answer -2, ultimatum -9, entitlement -5, complaint 4, offers-material -11, next-step 6
say.'s _ from: data -4, humility 7
say.'s _ go: humility 4
say.'s _ good: humility 4, answer -3, ultimatum 6
say.'s _ got: data -6, complaint 7
say.'s _ has: humility 1
say.'s _ here: roi 3, humility -5
say.'s _ honest: roi -5, humility -3, arrogance 6
say.'s _ i: data -4, roi -3, later-payment 12, other-form 7, asks-criteria 7, accepts 6, acknowledged 7, asks-fact -6
say.'s _ if: data 4, roi 5
say.'s _ in: humility 4, answer 5, accepts 7
say.'s _ into: humility 3
say.'s _ is: humility -2, answer -7, entitlement 7, offers-material -5
say.'s _ it: data -8, complaint 5, concession 5, asks-process 5, asks-date -6, asks-deed -10
say.'s _ kind: roi -3
say.'s _ leave: humility -3
say.'s _ left: humility 5
say.'s _ less: humility 4
say.'s _ like: humility -4, answer -3, complaint 7, undermining 7
say.'s _ line: data 5, humility -3
say.'s _ lot: roi 3, humility -5
say.'s _ me: data 3, humility 5, ultimatum 8, asks-date -6, competing-offer 9
say.'s _ money: answer 4, feels 11
say.'s _ more: roi -2, answer -4
say.'s _ much: humility 3, arrogance 5, feels 10
say.'s _ my: humility -6
say.'s _ new: roi -6
say.'s _ nice: humility 3, answer 4
say.'s _ no: roi 2, humility -7, acknowledged -6
say.'s _ not: data 6, humility -4, answer -6
say.'s _ noth: humility -3, answer -4
say.'s _ now: roi -3, humility -4
say.'s _ number: data -5, humility 2
say.'s _ of: data -3, roi 10, answer 7, complaint 5, pays-from-gain 9, offers-check -6, credit 6
say.'s _ on: answer -4, arrogance 5, entitlement -4, other-form -9, accepts -7, acknowledged -4, credit 8
say.'s _ one: data -2, answer 4, complaint -6, next-step 8
say.'s _ only: roi 6, answer 4
say.'s _ or: humility -3, asks-date -7
say.'s _ other: humility 2
say.'s _ over: humility -5
say.'s _ pay: answer 5
say.'s _ per: humility 3
say.'s _ pity: concession 5, feels 14
say.'s _ place: humility 3
say.'s _ real: humility -6, complaint 8
say.'s _ reason: data 5
say.'s _ right: data -4, humility -6, complaint -5
say.'s _ rotten: humility 4
say.'s _ rule: data 3, roi 3
say.'s _ same: corrects 7
say.'s _ second: data 2
say.'s _ she: roi -3
say.'s _ so: concession 7, other-pot 5, in-writing 8, credit -8
say.'s _ team: roi 2
say.'s _ tell: complaint 6
say.'s _ than: credit 6
say.'s _ that: data 6, answer -4, arrogance 11, sets-bar -8, next-step -8
say.'s _ the: entitlement 4, concession 3, pays-from-gain 10, concedes -11, credit -6, asks-fact -4, refuses -7
say.'s _ then: roi -5, answer -4, other-form 4
say.'s _ there: data 4, answer -3
say.'s _ they: data 3, humility -4, complaint 5
say.'s _ thing: data 3, roi 4
say.'s _ this: roi -2
say.'s _ to: data -4, roi -6, humility -3, answer -6, complaint 7, concession -7, competing-offer 4, unknown 13
say.'s _ too: humility -2
say.'s _ turn: complaint -8
say.'s _ under: humility -2
say.'s _ very: humility -6
say.'s _ was: roi 7
say.'s _ we: data 5, undermining 7
say.'s _ what: roi 4, humility -4
say.'s _ when: data 4, roi 5
say.'s _ which: data 3, roi 2
say.'s _ whole: answer -1
say.'s _ with: concession 4
say.'s _ would: roi 5
say.'s _ year: asks-date 8
say.'s _ yes: humility -5
say.'s _ you: data -4, roi -3, humility -4, answer -4, complaint 7
say.'s _ your: roi 7, humility -3, answer 3, acknowledged 7
say.'s a: answer -4, other-form -8, asks-backing -8, acknowledged 9, feels 4
say.'s about: data -6, roi -3, answer 3, pays-from-gain 6, feels 7
say.'s all: roi 4, humility -3, answer -5, other-form 9, acknowledged -8
say.'s already: data 6, roi 6
say.'s alright: concession 4
say.'s also: data 3, roi 6, concession 8
say.'s alway: humility -4, concession -5, feels 6
say.'s an: undermining 5
say.'s and: roi -7, answer 5
say.'s any: humility -3
say.'s anyth: complaint 6
say.'s around: roi -2, humility -3, complaint 4
say.'s as: humility 4
say.'s ask: offers-check 8
say.'s at: data 5
say.'s back: data -4, humility -4
say.'s be: humility -2, arrogance 7
say.'s because: data 5, roi 6
say.'s been: data -4, roi -3, humility 6, answer -5, next-step -6, acknowledged 6, asks-fact -6
say.'s better: complaint -6, next-step -8
say.'s bonu: roi -3, humility -3
say.'s boy: humility 4
say.'s budget: roi 3
say.'s call: other-pot 6
say.'s chart: complaint 8
say.'s clear: arrogance 6
say.'s contract: roi 2, humility 6
say.'s correct: humility -3
say.'s count: data -4, roi 4, humility 4
say.'s crew: humility 5
say.'s difficult: humility -3, undermining 10, acknowledged -5
say.'s do: roi 3, humility -4, accepts 9
say.'s done: arrogance 6
say.'s down: data 4, roi -4
say.'s easier: answer -4
say.'s easy: humility -3
say.'s enough: roi 5
say.'s even: roi 3
say.'s exact: complaint 5
say.'s fair: roi -6, humility -6, ultimatum 5, sets-bar 7, next-step 2, acknowledged -5, refuses -6
say.'s fine: answer -7, complaint -5, undermining 7, concession 3, accepts -6, asks-fact 4
say.'s for: humility 4, complaint -8
say.'s from: roi 2, humility -7, answer -4
say.'s gone: answer -4, entitlement 8, concession 6
say.'s got: data 7, roi 2, humility 4, answer 4, ultimatum 5, entitlement -10
say.'s group: data -6, humility 5
say.'s had: roi -4
say.'s hard: answer -2
say.'s held: data 5, roi 3
say.'s her: humility 3, answer 6
say.'s his: humility 3
say.'s how: complaint 5
say.'s in: data 3, roi 6, humility -3, ultimatum 7, sets-bar 15, acknowledged -6, asks-fact -9
say.'s job: humility -3
say.'s just: data -3, humility -5
say.'s kind: roi -4, arrogance 5, complaint 5, thanks 10
say.'s left: roi -4
say.'s less: roi 6, later-payment 10
say.'s letter: data 3, humility -5
say.'s like: humility -5
say.'s list: humility 2, next-step 8, credit 7
say.'s love: humility -3, answer 3
say.'s me: data -6, roi -4, arrogance 7, complaint -6
say.'s mine: data -4, humility -4
say.'s money: roi -4, answer -5, complaint 4
say.'s my: answer 3, complaint -7
say.'s name: roi 6, humility 14, offers-check -9, credit 30, asks-deed 8
say.'s never: data -3, roi -4, humility 5, complaint 8
say.'s new: answer -4
say.'s next: asks-date 6, acknowledged -8, credit 7
say.'s no: data -5, roi -6, answer -4, asks-date 10
say.'s nobody: arrogance 3
say.'s not: data -3, humility -3, complaint 8, offers-check 11, asks-date -9, competing-offer 7, corrects 11, refuses 7
say.'s noth: humility -6, answer -4, entitlement 7
say.'s okay: humility 3, answer -5, concedes 8, asks-leave 9
say.'s on: data 4, humility 6, answer 5, asks-deed -6
say.'s one: data 3, roi 5
say.'s only: humility -3, answer -5, entitlement 4, complaint -5, undermining 5, concession 5
say.'s open: answer -3
say.'s ours: data -3, humility 4
say.'s out: sets-bar 7
say.'s over: asks-date 6
say.'s owed: humility -4, entitlement 10
say.'s own: data 7, roi 4, answer 6
say.'s paid: humility 5
say.'s part: humility 5, credit 14
say.'s pay: roi -6, entitlement 4
say.'s people: humility 4, complaint 5, asks-deed 6
say.'s plan: roi -4, humility 4, asks-date 6, asks-fact 8
say.'s plenty: data 4, concession 4
say.'s probab: undermining 6
say.'s reasonable: humility 3
say.'s right: data -3, acknowledged 10
say.'s sav: humility -2
say.'s say: roi 4
say.'s sensible: humility -4
say.'s sheet: humility 5
say.'s short: humility -3
say.'s some: humility -3
say.'s someth: humility 5
say.'s sort: data -3, roi -3, humility -3
say.'s still: data 10, roi 7, complaint 8, pays-from-gain 13, corrects 6
say.'s talk: roi 4, arrogance 5
say.'s team: humility 3, answer 4
say.'s that: humility 3, concession 7, concedes 5
say.'s the: later-payment -7, asks-criteria 5, asks-date 6, acknowledged 7, asks-fact 15, asks-leave -5, insists 7
say.'s their: data -7, roi -4, humility 6, ultimatum 4
say.'s this: asks-date 7
say.'s time: data -4, humility -3, answer -4
say.'s too: data -4, roi -3, humility 6, offers-check 7, asks-deed 9
say.'s true: acknowledged 8
say.'s under: data 5
say.'s up: ultimatum 10
say.'s us: roi -3, complaint 8
say.'s very: humility -6
say.'s what: answer 3, complaint 6
say.'s when: humility 4, acknowledged 8
say.'s where: data 4, humility -2, acknowledged 7
say.'s why: data 3, humility 3, answer 5, complaint -7
say.'s work: complaint -6
say.'s worth: roi -5, humility 5
say.'s wrong: roi 4
say.'s your: data 3, humility -5, answer -5, ultimatum 8, entitlement 5, concedes 6
say.'ve: answer -6, entitlement 4, complaint 8, jargon -5, sets-bar -3, credit -5, asks-deed -8, others-got 5
say.'ve #: humility 5, entitlement 5, complaint -6
say.'ve @: answer -3
say.'ve _ #: answer -4, ultimatum 5, complaint 10, acknowledged -6
say.'ve _ @: answer -4
say.'ve _ a: data -5, humility -4, answer 4, accepts 5, asks-deed -5
say.'ve _ an: ultimatum -5
say.'ve _ and: roi 4
say.'ve _ ask: humility 3, feels 12
say.'ve _ been: roi 3, humility 2, arrogance 7, concession 6
say.'ve _ done: humility -3
say.'ve _ enough: data 6
say.'ve _ for: roi 6
say.'ve _ had: answer 5
say.'ve _ her: humility 3
say.'ve _ here: answer 4, complaint -4
say.'ve _ i: humility -3, arrogance 4
say.'ve _ in: humility -3, entitlement 4, complaint -6
say.'ve _ it: roi -3, answer 4, ultimatum -5, complaint 6, undermining 7, acknowledged 8
say.'ve _ me: humility -4, answer 5, ultimatum 6, asks-meaning 8
say.'ve _ more: humility -4, answer -6, arrogance 8
say.'ve _ my: roi -3
say.'ve _ noth: arrogance 6, complaint -4
say.'ve _ off: answer -3
say.'ve _ one: data -3
say.'ve _ right: humility -3
say.'ve _ so: data 4, answer 4
say.'ve _ that: data -2, arrogance -5, complaint 6
say.'ve _ the: data -6, roi 4
say.'ve _ them: humility -4, offers-material 7
say.'ve _ this: roi -6, humility 4, concession -7
say.'ve _ to: humility 5, complaint -8
say.'ve _ told: roi 3, answer 3, complaint 8
say.'ve _ what: answer 3
say.'ve _ with: complaint -5
say.'ve _ you: data 3, roi 3
say.'ve _ your: humility -4
say.'ve a: roi -5, complaint -6, concession 5, asks-deed 6
say.'ve already: answer 3
say.'ve alway: answer -5, complaint -5
say.'ve ask: roi 3, complaint 8
say.'ve been: data -6, roi -3, humility -3, arrogance -7, entitlement 6, complaint 8, concession -6, credit -8, thanks 5
say.'ve brought: roi 3
say.'ve carri: complaint 5
say.'ve come: humility -4, answer 4
say.'ve done: arrogance 5, entitlement 7, complaint -5, split 8
say.'ve earn: complaint -6
say.'ve found: humility -3
say.'ve given: humility -5, answer -2, entitlement 8
say.'ve gone: answer -4
say.'ve got: ultimatum 9, entitlement -9, complaint -10
say.'ve had: humility -3, arrogance 6, complaint 12, acknowledged 5
say.'ve heard: roi 3
say.'ve just: roi 3, answer -3, complaint 10
say.'ve kept: answer 2
say.'ve let: answer 3
say.'ve lost: roi -4
say.'ve made: humility -4, arrogance 6
say.'ve never: roi -4, answer 4, next-step 6
say.'ve no: data 5, roi 6, humility 4, answer 6, ultimatum -4
say.'ve not: humility 2, answer 6, complaint -6
say.'ve put: roi -5
say.'ve read: humility 5, answer 6
say.'ve sav: roi 4
say.'ve seen: roi -4, humility 3, answer 7
say.'ve the: roi 6, humility 4, answer 6, arrogance -6
say.'ve told: roi -4
say.'ve written: humility -3
say.@: roi 4, humility 7, answer 4, arrogance -10, ultimatum -9, stuffing -8, concession -8, asks-criteria -9, offers-check 9, credit 12, asks-leave 9, corrects 7, said-before 9
say.@ #: answer -6, asks-date 5, sets-bar 8, corrects 8
say.@ 's: answer -4, other-form -6, offers-check -5, acknowledged 5, credit 7, refuses 7
say.@ @: data 4, roi 2, humility -3, answer 7, complaint 6, asks-deed 9
say.@ _ #: data -5, roi -4, arrogance -3, offers-material 8, credit -3
say.@ _ 'd: roi 5, humility -8, ultimatum 6, offers-check 6
say.@ _ 'll: humility -3
say.@ _ 's: data 3, humility -6, asks-date -6
say.@ _ 've: humility -4
say.@ _ @: roi 4, humility -4, answer -6, complaint -5, undermining 4
say.@ _ a: humility -4, offers-check -6
say.@ _ account: humility -4
say.@ _ and: humility 4, answer 7, next-step -8
say.@ _ be: data 2, credit 8
say.@ _ but: roi 3, humility -3
say.@ _ can: humility -3
say.@ _ did: humility -2
say.@ _ do: humility -5
say.@ _ finance: humility -4
say.@ _ for: roi -2
say.@ _ get: humility 4
say.@ _ group: data -6
say.@ _ has: data -4, entitlement 4
say.@ _ have: roi 2, humility 4
say.@ _ he: humility -7
say.@ _ i: credit -11
say.@ _ idea: humility -2
say.@ _ in: humility -3, answer -5, complaint 7
say.@ _ is: answer 4
say.@ _ it: data 2, arrogance -4, asks-process -10, offers-check 11, refuses 8
say.@ _ me: data -4, humility -6
say.@ _ my: humility 4
say.@ _ name: roi 6, humility 3
say.@ _ night: humility 4
say.@ _ not: arrogance 7
say.@ _ on: humility -5
say.@ _ part: humility 4
say.@ _ people: roi -3
say.@ _ should: roi -3, answer -3, concession 5
say.@ _ that: roi -3
say.@ _ the: data -8, humility 12, answer 3, offers-check 4, credit 10
say.@ _ then: humility -2
say.@ _ they: roi 2
say.@ _ to: data 4, arrogance -6
say.@ _ up: data 2, humility 6
say.@ _ was: roi 3, arrogance 4
say.@ _ who: data 6
say.@ _ will: humility 3
say.@ _ with: humility 5
say.@ _ you: humility -7, complaint 6, thanks -12
say.@ a: complaint 6
say.@ and: humility 7, answer 4, arrogance -3, complaint -6, undermining 7, accepts 8, credit 13
say.@ as: data -4, roi 3
say.@ at: data -3, roi -3, humility 3, answer -4
say.@ because: humility 4
say.@ before: data -2
say.@ built: roi 4, humility 3
say.@ can: data 2
say.@ check: humility -3
say.@ did: acknowledged -5
say.@ does: humility 3
say.@ first: humility 2
say.@ for: data 3, humility 7, sets-bar 13, asks-deed 9
say.@ from: humility 3, answer 5, offers-material -6, offers-check 7
say.@ gets: roi -3, entitlement -6, sets-bar 7, asks-deed 7
say.@ got: data -8, roi -8, humility -9, arrogance 8, entitlement 9, others-got 10
say.@ had: humility 3
say.@ has: arrogance 5
say.@ he: humility -3, asks-deed -4
say.@ i: humility -5, answer -4, complaint -8, competing-offer 8
say.@ if: humility -4
say.@ in: humility -4, answer 7, complaint -5, asks-fact -8, asks-leave 11
say.@ is: arrogance 4, acknowledged 7, credit -5
say.@ it: roi 8, humility -10, answer -6, complaint 4, offers-check -4, asks-fact -7, refuses 8
say.@ no: data -3, roi -4
say.@ on: humility 3, next-step 7
say.@ or: humility 1
say.@ says: data 3, credit -11
say.@ she: humility -5, offers-material 9, offers-check 9
say.@ should: data 3
say.@ so: answer 6
say.@ thank: humility -7, answer -4, complaint 12
say.@ that: humility -5, answer -7, entitlement 8, complaint 6
say.@ the: data -6, humility 6, answer -5, asks-date -8
say.@ then: answer 3, arrogance 5
say.@ they: data 5, roi 7
say.@ to: data 3, credit 9
say.@ was: roi -7, humility -4
say.@ who: roi -5, humility 13
say.@ with: answer 4
say.@ would: humility -4, credit 5
say.@ wrote: humility -3
say.@ yes: humility -5
say.@ you: data -4, roi -3, humility -5, answer -7
say.^ #: roi 6, humility 3, jargon -6, placeholder -6, pays-from-gain 8, other-form 5, next-step -6, accepts 17, competing-offer -6, asks-meaning -14, asks-fact -10, asks-leave 5, unknown -15, others-got -6, asks-verdict -6
say.^ @: data -1, roi -3, humility 16, answer 5, arrogance 10, complaint -8, concession -7, asks-backing -6, sets-bar 10, credit 5, asks-deed -9, corrects 8, said-before -7
say.^ a: roi 2, humility 2, answer 6, ultimatum -7, stuffing -7, pays-from-gain 5, other-form 12, asks-process -7, asks-backing 6, offers-material -11, accepts 6, refuses 8
say.^ about: data 5, humility -3, answer 6, entitlement 6
say.^ after: data 4, humility 4, ultimatum 10, complaint -4, concession 18, offers-material -4, next-step -5, competing-offer 3, acknowledged 15, asks-deed 5
say.^ against: roi 6, humility -6
say.^ agre: data 1, roi 4, humility 10, answer 6
say.^ ah: roi -5, humility -4, answer -4, undermining 3, concession 9, concedes 10
say.^ all: data -8, roi -5, ultimatum -6, concession 8, asks-date -12, concedes 12, acknowledged -6
say.^ alright: accepts 6, concedes 6
say.^ also: roi 4, complaint 11
say.^ alway: complaint 6
say.^ an: roi 5, humility -4, arrogance -4
say.^ and: roi 2, humility 7, complaint 9, undermining -8, concession -3, other-form 15, asks-process 4, offers-material -7, asks-date 15, competing-offer -8, credit 10, asks-fact 9, asks-deed 10, insists 17, asks-verdict 13, refuses -11
say.^ another: data 4, humility -6, answer -4
say.^ any: data -5, roi -3, humility 8, answer 3, arrogance 9
say.^ anyone: arrogance 7, complaint -4
say.^ anyth: roi -3
say.^ anyway: roi -3, humility -4, answer -7, complaint 17, acknowledged 9
say.^ appreciate: humility 6
say.^ are: complaint 7, asks-backing 9, said-before 11
say.^ as: roi 3, humility -2, answer -3, arrogance 12, ultimatum -9, concession 4, offers-material -8, next-step -7, said-before 7
say.^ ask: roi 7, asks-backing 12, offers-check 10, next-step -4, acknowledged 6, credit -6, asks-deed 19
say.^ at: humility 4, accepts 8, credit 6
say.^ audit: arrogance 5
say.^ aw: undermining 6, concedes 6
say.^ aye: humility 6, answer 4, concession 4, acknowledged 6
say.^ bad: answer -4, entitlement 5
say.^ beautiful: humility 3
say.^ because: humility -9, arrogance 4, entitlement 8, offers-material -8, acknowledged -7, credit -7, asks-meaning 6, corrects -5, refuses -7
say.^ before: roi 3
say.^ below: data -3, roi -3, humility 3, ultimatum 9
say.^ best: humility 6
say.^ better: data 6
say.^ black: roi 5
say.^ bonu: humility -6, asks-date 8
say.^ both: humility 5, answer 3
say.^ busy: answer -5
say.^ but: data 7, roi 2, humility 9, answer 3, arrogance -13, complaint -4, undermining 9, concession 4, pays-from-gain 5, other-form 8, concedes -7, acknowledged 10, asks-meaning -11, insists 21, feels 8
say.^ by: data -2, roi -5, answer -3, complaint 8, undermining 4, asks-deed 8
say.^ call: data 6
say.^ can: data -4, humility 7, answer 4, arrogance -8, ultimatum -5, entitlement -6, complaint -9, asks-date 8, in-writing 7, next-step 10, acknowledged 12, credit 5, asks-deed 6
say.^ cash: humility 5
say.^ cause: roi -4, arrogance 5
say.^ certain: roi -4
say.^ clear: concession 7
say.^ client: data 4, humility -4
say.^ clos: humility 3
say.^ coffee: answer -3, complaint 6
say.^ collective: data 4
say.^ compare: arrogance 6
say.^ compliance: humility 3
say.^ condition: data -4, humility 3, asks-date 8, sets-bar 8
say.^ consider: answer -5, concession 6, concedes 6
say.^ contract: humility 3
say.^ cool: answer 3, concession -4
say.^ corporate: roi -3, answer -4
say.^ correct: data -3, humility 10
say.^ cost: roi -3
say.^ could: data 3, roi 1, humility 9, answer 4, ultimatum 8, entitlement -7, complaint -10, split 7, acknowledged 11, credit 9, asks-money -11, asks-fact -6, asks-leave -8, asks-deed 7, asks-verdict -11
say.^ course: answer -3, complaint 5
say.^ crash: roi -5
say.^ customer: humility -5
say.^ deal: data -5, humility 8, answer 3, accepts 11
say.^ did: humility -3, answer -5, asks-criteria 8, asks-fact 14, others-got -7
say.^ diesel: data 3
say.^ do: data 4, answer -6, arrogance -3, entitlement 4, concession 8, offers-material 9, asks-money 9, asks-leave 13, asks-deed -6
say.^ doctor: humility 4
say.^ does: humility 2, complaint -4, other-pot 6, later-payment 6, asks-process 7, asks-backing -7, offers-check -8, asks-date -6, asks-fact 15
say.^ done: humility -3, asks-date -7
say.^ door: roi -4
say.^ driver: data 4, roi 3, arrogance 5
say.^ duarte: humility 3
say.^ each: roi -3, humility -6, acknowledged -5
say.^ empty: acknowledged -7, asks-money 15
say.^ end: roi 4, humility 5
say.^ error: data 4, roi -5
say.^ even: data 4, roi -5, humility 3
say.^ every: data -5, roi -9, humility -12, answer -8, entitlement 10, complaint 7, concession -6, other-form 12, asks-process -6, feels 8
say.^ everybody: data 4, humility -4, ultimatum 6, others-got 6
say.^ everyone: roi -3, humility -6, answer 4, entitlement 11
say.^ everyth: complaint 7, refuses 7
say.^ except: humility -4, complaint 4
say.^ excuse: answer -4, concession 7
say.^ fail: data 5, humility -4
say.^ fair: humility 7, answer 3, acknowledged 12
say.^ field: roi 4
say.^ finance: roi -3, humility -2, asks-date 10, asks-deed -7
say.^ fine: roi -5, answer 3, complaint 11, asks-process -6, next-step 6, concedes 7, acknowledged -8, asks-fact -9, asks-deed 3
say.^ finish: data 5, concession 7
say.^ first: answer 5
say.^ fix: data -3
say.^ for: complaint 4, later-payment 8, other-form 9, offers-check -7, accepts 16, asks-fact -8
say.^ forget: answer -4, concession 8, concedes 6
say.^ form: answer -3, arrogance 4
say.^ frank: roi 4
say.^ frau: humility 3, answer 4
say.^ fraud: data 5, roi 3, humility 3
say.^ friday: roi 2, humility 2, answer 3, offers-material 11, asks-date 9, acknowledged 8
say.^ from: data 6, roi 6, answer -3, arrogance 2, ultimatum 10, pays-from-gain 7, offers-material -3, refuses 7
say.^ full: complaint 5
say.^ funny: complaint 5
say.^ give: humility 7, answer 9, ultimatum -6, asks-deed 4
say.^ glad: asks-leave 7
say.^ go: roi -3, answer -5, concession 7
say.^ god: data 3, roi -4, humility 2
say.^ good: data 3, humility 3, answer 3, ultimatum -9, concession 7, other-form -7, asks-criteria 9, asks-date -2, asks-fact 6, asks-deed -9, refuses -8
say.^ got: complaint -5, concession 6, concedes 9
say.^ ha: roi 4, humility 6
say.^ had: humility 5
say.^ haha: stuffing 5
say.^ hang: placeholder 5
say.^ happy: humility 3, answer 4
say.^ hard: answer 4
say.^ have: answer -3, complaint -4, concession 9, offers-check 5, concedes 6
say.^ he: roi -2, humility 6, answer -2, complaint 6, undermining -3, concession -6, other-form -10, offers-check -7, in-writing -5, others-got 8
say.^ head: complaint 6
say.^ hello: humility 4
say.^ here: data 5, roi 3, humility -5, answer -5, jargon 9
say.^ hey: humility -3
say.^ hi: humility 3
say.^ hm: data 4
say.^ hmm: roi -3, humility 3, answer -6
say.^ honest: data -8, humility -5, answer -6, undermining 13, offers-material -7, feels 10
say.^ horáková: data 3
say.^ how: roi -4, answer -4, entitlement -4, asks-process -3, asks-criteria 9, asks-date 8
say.^ hr: humility -3, answer -6, complaint 19, next-step 11
say.^ i: humility 3, ultimatum -5, stuffing -12, concession 6, asks-backing -6, offers-material 8, accepts -11, asks-meaning -7, asks-leave -8, corrects 7, said-before 10, feels 7, refuses 6
say.^ if: roi 11, humility 4, arrogance 4, ultimatum 6, complaint -7, placeholder -6, pays-from-gain 5, later-payment 8, asks-criteria 4, sets-bar 6, next-step -7, accepts -8, concedes 6, competing-offer 8, acknowledged 8, asks-meaning 6, asks-deed 11, asks-verdict 3, feels -7
say.^ ill: humility 4
say.^ in: humility -8, answer -7, ultimatum 4, stuffing 4, concession 11, pays-from-gain -10, later-payment -3, offers-check -6, concedes 6, acknowledged -6, asks-fact 6, corrects -9
say.^ is: data -4, roi -5, humility 7, arrogance -5, stuffing 4, other-pot 11, split -11, offers-check 7, in-writing -9, next-step -6, accepts -7, asks-meaning 8, asks-leave -7, asks-deed -9, asks-verdict 9, refuses -7
say.^ it: humility 4, arrogance -9, undermining 10, jargon 5, pays-from-gain 8, split 8, other-form 12, in-writing -6, accepts 3, competing-offer -4, acknowledged 8, corrects 4, asks-verdict 9, feels 13
say.^ its: data 4, roi 4, humility 3, answer 4, complaint -5
say.^ january: data -3, asks-date 6
say.^ july: humility 6
say.^ just: roi -6, answer 5, arrogance 8, ultimatum 7, other-form 8, asks-date 3, corrects 13
say.^ k: concession 4
say.^ keep: humility 3, complaint 6
say.^ kind: data -4, roi 3, humility -4
say.^ last: data 5, answer 2, later-payment -8, sets-bar 8
say.^ later: asks-date -3
say.^ leave: humility 5, answer -3, concession 5, concedes 7
say.^ left: complaint 5
say.^ less: roi 3
say.^ let: data -3, roi 4, humility -9, answer -9, arrogance 10, ultimatum 4, complaint -5, split 6, offers-material 7, offers-check 8, sets-bar 5, in-writing 7, next-step 5, corrects 5
say.^ like: concession 4
say.^ lol: ultimatum 5
say.^ long: data 4, roi 4
say.^ look: data -3, roi -3, answer -5, arrogance 11
say.^ lost: data 3, roi 3
say.^ love: roi 4, complaint 7, asks-backing 6
say.^ m: humility 3, complaint 6
say.^ ma'am: answer -3
say.^ madam: humility -3, complaint 5
say.^ main: entitlement 5
say.^ mak: roi -8, humility 6, acknowledged 6
say.^ make: humility 4
say.^ march: asks-date 7
say.^ margin: roi 4
say.^ market: complaint 5
say.^ may: roi -8, humility 4, complaint -11, thanks 5, asks-deed 9, refuses -7
say.^ maybe: roi -6, arrogance -6, undermining 18, other-pot 7, asks-deed 9, refuses -8
say.^ me: roi -6, humility 8
say.^ meanwhile: humility -4
say.^ meet: complaint 7
say.^ might: data 5, roi 5, humility 4, complaint -6, asks-backing 9, acknowledged 9
say.^ mine: complaint -4
say.^ money: answer 4, complaint 6
say.^ more: data 5, roi -4, humility 3, answer 4, asks-date -8, accepts 10
say.^ most: roi -5, humility 4, credit 22
say.^ mov: data -2
say.^ much: humility 4
say.^ my: humility -3, entitlement 8, concession -6, offers-material 4, next-step -7
say.^ nah: roi -4, answer -3, undermining 5
say.^ name: roi -4
say.^ neither: data -3, roi -4
say.^ never: answer -7, entitlement 8, undermining 6
say.^ new: data 5, roi -4, humility -5
say.^ next: data -4, roi -4, humility -3, answer -6, concession 8, asks-date 8, next-step 8, concedes 10, asks-deed 13
say.^ nice: arrogance 5, complaint 5
say.^ night: answer -4
say.^ no: data -3, roi -6, humility 8, answer 4, arrogance -7, stuffing -6, concession -5, pays-from-gain -9, later-payment 8, offers-check -6, asks-date 13, accepts -12, credit 6, others-got 6, corrects 17, feels -9, refuses 9
say.^ nobody: roi -5, answer -4, arrogance 15, entitlement 5, complaint -5, undermining -7, other-form 7, offers-check -11, asks-fact -7
say.^ none: data 3, concession 6, later-payment 7, asks-date 6, credit 5, asks-money 5, said-before 9
say.^ nor: answer -5
say.^ normal: humility -6
say.^ not: data -3, humility 4, answer -4, arrogance -9, ultimatum 6, other-form 6, asks-date -10, accepts -8, corrects 3, refuses 8
say.^ noth: data 3, roi 4, humility 2, complaint -4, credit 8
say.^ now: roi -5
say.^ number: data 4, answer 5
say.^ october: asks-date 8
say.^ of: roi -9, humility -5, complaint 4, offers-check 8, acknowledged 8
say.^ oh: roi -3, humility 4, arrogance -4, complaint -6, undermining 5, asks-process -6, accepts -6
say.^ ok: humility -4, arrogance -5, accepts -5, acknowledged -7, asks-fact 8, asks-leave 6, asks-verdict 10
say.^ okay: humility -5, answer -2, concession 3, later-payment -7, offers-check -4, asks-date -10, asks-meaning -7, corrects -6, feels 6
say.^ old: roi -3
say.^ on: answer -4, entitlement 11, offers-check 6, asks-date -4, sets-bar 5
say.^ once: data -3, roi -3, humility 4, later-payment 5
say.^ one: concession 5, concedes 7
say.^ only: data -4, roi -3, answer -3, asks-date 7, asks-fact -8
say.^ ooh: data -3
say.^ or: roi -4, humility 8, entitlement -6, undermining 7, other-pot 10, later-payment 9, other-form 14, offers-material -5, asks-date -8, accepts -11, asks-meaning -7, asks-fact -10, asks-leave 8
say.^ other: humility -10, arrogance 13, entitlement 5, complaint -10, others-got 8, refuses 8
say.^ otherwise: answer -6, ultimatum 12, acknowledged 8
say.^ ouch: complaint 3
say.^ our: roi -5
say.^ out: roi 3, humility 4
say.^ outside: roi 8
say.^ overtime: asks-deed 5
say.^ page: roi -5, humility 4
say.^ part: humility -4, answer 3
say.^ pay: entitlement 5, acknowledged 7
say.^ peak: roi -5
say.^ people: roi 6
say.^ perhap: later-payment 5
say.^ pick: roi 5
say.^ plann: data 3
say.^ please: data -2, arrogance -5, undermining 6, concession 10, asks-criteria 8, offers-check 9, in-writing 6, next-step 2, asks-deed 9
say.^ price: humility -3
say.^ principal: entitlement 5
say.^ probab: humility 4
say.^ product: answer -3, arrogance 4
say.^ put: data 4, roi 4, answer 5, arrogance 7, complaint -4, undermining 7, placeholder 6, later-payment 11, offers-material 8, sets-bar 6, asks-deed 9, refuses -7
say.^ quick: humility 6
say.^ quite: answer 4
say.^ real: data 4, answer 4, concession 6
say.^ reason: data 3, entitlement 6
say.^ reasonable: humility 3, entitlement 5
say.^ refund: data 3, humility -4
say.^ request: humility 4
say.^ rest: answer -3
say.^ return: roi -6, humility -2
say.^ right: humility -7, concedes 4, acknowledged -8, asks-deed -8
say.^ sal: arrogance 6
say.^ same: answer 4, entitlement 10
say.^ sato: humility 3
say.^ sav: roi -3
say.^ say: data 6, answer 10, entitlement -6, undermining 7, concession -7, asks-deed 8
say.^ scrap: answer -3, complaint 4
say.^ season: data -2
say.^ second: concession 7
say.^ see: roi -4, humility -3, answer -2, concession 5
say.^ seem: complaint 3
say.^ send: humility 8, answer 4, next-step 10, asks-deed 6, said-before 6
say.^ september: humility -4
say.^ shall: data 4, roi -5, asks-fact -7
say.^ shar: humility 5
say.^ she: data -4, roi -3, humility 16, answer 5, arrogance -6, entitlement -7, asks-criteria -7, next-step -4, credit 12, asks-fact 6, corrects 7
say.^ short: data 5, roi 6, humility -3
say.^ should: humility 9, ultimatum 7, asks-backing -4, offers-check 7, credit -10, asks-deed -7
say.^ show: data 3, roi 4
say.^ simple: ultimatum 6
say.^ since: roi -5, humility 6, answer 3, entitlement 5, asks-date -11
say.^ sir: humility -6
say.^ sit: roi 3
say.^ slow: humility -4
say.^ so: humility -5, answer -2, ultimatum 8, complaint 8, undermining -8, asks-criteria -5, accepts -5, credit -9, asks-meaning -12, asks-money 6, asks-deed -8, others-got 8, asks-verdict 12
say.^ some: answer -3, arrogance -8, complaint 12
say.^ somebody: humility -5, answer -9, concession 5
say.^ sorry: answer -4, arrogance -6, complaint -8, undermining 16, next-step -7, asks-meaning 8, said-before 11
say.^ split: humility 4
say.^ start: humility 6
say.^ still: humility 5
say.^ summer: asks-date 8
say.^ support: data 3, roi 11, credit 8
say.^ suppose: roi -6, humility 4
say.^ sure: humility 5, complaint 6, stuffing 12, offers-check -4
say.^ ta: humility 4
say.^ take: roi 4, humility 4, answer 4, arrogance 12, other-pot 6, concedes -5
say.^ team: humility -4
say.^ tell: data -2, roi -5, humility -6, answer -7, ultimatum 20, complaint -5, asks-date -6, competing-offer 8
say.^ thank: answer 2, arrogance -5, ultimatum -9, complaint -11, concession 9, in-writing -11, next-step 6, accepts -7, thanks 21, feels -8
say.^ that: humility 7, answer 5, ultimatum -9, entitlement -10, offers-material 8, accepts 4, competing-offer -9, acknowledged 6, asks-fact -6, others-got -5, corrects -7
say.^ the: data 7, roi 5, arrogance 7, ultimatum -4, entitlement -5, undermining -9, jargon -8, stuffing -11, placeholder 9, other-pot 10, pays-from-gain 9, split -10, asks-process -10, accepts 3, asks-fact -7, asks-deed -6, insists 8, feels -7
say.^ their: humility -4, arrogance 7, ultimatum 5, competing-offer 8
say.^ then: data -3, roi 2, answer -3, ultimatum 21, entitlement -2, undermining -6, concession 9, other-pot 3, split 3, offers-material 6, offers-check -9, asks-date -8, next-step -8, concedes 12, competing-offer 9, asks-meaning -11, corrects -10, feels -7
say.^ there: roi -4, humility -7, complaint 6, concession -7, other-pot 8, asks-backing 9, next-step -9, concedes -10, competing-offer 11, credit -6, refuses 11
say.^ therefore: roi 3
say.^ these: humility 5
say.^ they: roi 3, arrogance 8, ultimatum 5, complaint 7, undermining -5, concession -4, later-payment -8, asks-date -6, sets-bar -9, accepts -7, concedes -6, competing-offer 6, acknowledged 8, asks-fact -6, refuses 9
say.^ thing: entitlement 7
say.^ think: ultimatum 5
say.^ this: data 11, arrogance -6, asks-date -6
say.^ those: arrogance 8
say.^ though: arrogance 9
say.^ thursday: answer 5, asks-date 6
say.^ ticket: complaint 5
say.^ till: ultimatum 4
say.^ time: humility 4, other-form 8
say.^ to: data -7, roi -4, humility 5, ultimatum -5, complaint 11, later-payment 10, asks-process 8, offers-material 10, asks-date -4, acknowledged -12, asks-money 5
say.^ today: humility 5
say.^ together: humility 4
say.^ tomorrow: asks-date 12
say.^ total: humility 10, acknowledged 9
say.^ train: asks-date 10
say.^ true: acknowledged 8
say.^ tuesday: humility 6, answer 4
say.^ under: data -5, roi 3, humility 5, answer 4, offers-material 11, asks-date -5, acknowledged 8
say.^ understood: data -4, complaint -4, asks-fact 12
say.^ until: answer 6
say.^ us: humility -3
say.^ used: data 4
say.^ value: answer -3
say.^ vendor: answer 3
say.^ very: answer -5, concession 7
say.^ wait: answer 5, offers-check 7
say.^ walk: humility -3
say.^ want: humility 4, asks-leave 12
say.^ was: humility 4, undermining 6, concedes 6, acknowledged 8, asks-fact 14
say.^ we: data 3, arrogance -8, concession 3, other-pot 12, other-form -8, asks-process -7, offers-material -5, asks-date -6, sets-bar -5, acknowledged 1, asks-deed -8
say.^ week: humility 4
say.^ well: humility -6, concession 9, asks-date -9, acknowledged -10
say.^ what: data -4, humility 6, answer 4, entitlement 5, complaint -7, undermining 5, asks-criteria 6, asks-backing 2, offers-check -6, feels 6, refuses 6
say.^ whatever: data -3, humility -5, answer -9, entitlement 6, undermining 7, concession 6
say.^ when: answer 3, ultimatum -7, asks-criteria -6, asks-date 9, asks-meaning -11, asks-fact 12, asks-verdict -10, refuses -9
say.^ whenever: humility -3
say.^ where: data -4, roi -4, humility 5, answer -5, complaint 7, acknowledged -7
say.^ whether: roi 2, answer 4
say.^ which: humility -3, complaint -7, other-form 5, asks-criteria 3, asks-date -5, sets-bar 7, asks-meaning 9, corrects 7, asks-verdict 12
say.^ who: roi 2, answer 10, arrogance -9, complaint -15, asks-process 21, asks-criteria -7, offers-material 7, asks-date -8, next-step 8, acknowledged 6, asks-fact 12, asks-leave -10, asks-deed 5, refuses 7
say.^ whoever: humility -6
say.^ whom: asks-process 6
say.^ why: roi -3, answer -12, entitlement 4, asks-fact -8
say.^ will: data -6, answer 4, other-form -5, asks-backing 5, offers-check -6, concedes 4, asks-fact -8, asks-leave 6, asks-deed 9
say.^ winter: roi 5
say.^ with: humility -3, arrogance 13, complaint 3, pays-from-gain 7, asks-criteria -9, next-step -7, acknowledged -5, asks-meaning 7
say.^ without: humility 6, answer 4, complaint -7, credit 4, refuses 6
say.^ work: data -4, answer -3, complaint 5
say.^ would: data -4, roi -2, answer 3, arrogance -9, ultimatum 8, entitlement -7, undermining 6, other-form -8, asks-criteria -11, acknowledged -4, asks-meaning 7
say.^ wow: humility -3, complaint 10
say.^ write: roi 2, complaint 8, in-writing 9, asks-deed 6
say.^ y'all: answer -4
say.^ ya: acknowledged 7
say.^ yeah: data -3, roi -5, humility 7, complaint -6, concession -5, other-form 5, accepts 7, acknowledged 13
say.^ yep: humility 8, answer 9, concession -4, other-form 6, offers-material 7, acknowledged 9
say.^ yes: humility 10, answer 6, arrogance -4, ultimatum -12, complaint -6, next-step -7, accepts 8, acknowledged 17, asks-deed -9
say.^ you: data -3, roi 3, humility 5, answer -4, complaint 5, undermining -1, concession -1, later-payment -6, competing-offer -7, thanks 12, corrects 8, insists 13
say.^ your: ultimatum 10, asks-date 9, competing-offer 5
say.a: ultimatum -7, complaint 7, placeholder -8, concession -8, other-form 5, in-writing 3, concedes -6, asks-fact -6, asks-leave -7, unknown -13, feels 6
say.a #: asks-process 7, asks-criteria 8, asks-date -6, credit -9, asks-deed 11
say.a _ #: data 4, roi -3, answer 5, entitlement 5, asks-date 3
say.a _ 's: roi 9, in-writing 5, refuses 8
say.a _ @: data -2, humility 5
say.a _ a: roi 3
say.a _ about: data -5, humility 4, answer 5, complaint 10
say.a _ above: humility 3
say.a _ after: complaint 6
say.a _ ago: humility -2
say.a _ also: arrogance 7
say.a _ and: answer -2, arrogance 9, other-pot 8, offers-material 5, competing-offer -6, acknowledged -4, asks-fact -4, refuses 7
say.a _ as: roi 3
say.a _ at: humility -5
say.a _ award: data -2, humility 4, other-pot 9, split 8, offers-check 11
say.a _ because: roi 5
say.a _ before: data -3, roi -4, answer 3
say.a _ between: roi 4
say.a _ bit: roi 7
say.a _ bonu: asks-date -9
say.a _ box: humility 6
say.a _ but: data 2, roi -5, answer -6, concedes 8
say.a _ by: data 5, roi 4, humility -3, answer 4, ultimatum 8, asks-date 8, asks-deed 5
say.a _ call: humility 5
say.a _ can: undermining 6
say.a _ case: answer 3
say.a _ company: humility -3, answer -3
say.a _ course: humility 3
say.a _ deal: roi 5, answer -4
say.a _ does: answer -4, entitlement 6, other-form -8, asks-date 9
say.a _ each: data 3, humility -4
say.a _ embarrass: answer 5
say.a _ engineer: humility -3
say.a _ every: roi 5
say.a _ for: roi 5, humility 3, answer 7, ultimatum -4, entitlement -4, undermining -4, other-pot 4, other-form -7, asks-date 7, asks-fact 8, corrects -9
say.a _ from: data 6, humility -6, ultimatum 6, complaint 9, asks-backing 10, competing-offer 9, credit -6, asks-deed 11
say.a _ gets: data 3, humility -4
say.a _ good: data 3
say.a _ has: data 5, arrogance 7
say.a _ here: roi 2
say.a _ i: answer 4, ultimatum -5, complaint -7, asks-criteria 13, offers-material 10, concedes 8, acknowledged 4, asks-fact 6
say.a _ idea: data -3
say.a _ if: data 5
say.a _ in: concession -4, other-pot -7, asks-criteria -6, sets-bar 8, competing-offer 8, asks-fact -7
say.a _ instead: roi 5
say.a _ is: answer -6, arrogance 6, other-form 9
say.a _ it: complaint -5
say.a _ job: answer -2
say.a _ late: data 4
say.a _ lead: roi 5
say.a _ like: roi 3
say.a _ line: roi -4, humility 4
say.a _ mail: humility -4
say.a _ month: humility 3
say.a _ more: roi 3, answer -3
say.a _ morn: data -3, humility 3
say.a _ next: roi 4, humility 4
say.a _ no: data -4, answer -4, complaint 8
say.a _ not: roi -2, answer 3
say.a _ note: roi -3, humility 6
say.a _ now: other-form -6
say.a _ number: data 8, roi 5, asks-date -8, next-step 6
say.a _ of: stuffing 13, placeholder 5, asks-process -9, next-step -7, credit 7
say.a _ off: other-pot 6
say.a _ offer: ultimatum 5
say.a _ on: data -6, humility 6, answer 4, ultimatum -6, asks-process -10, asks-backing 4, acknowledged -10
say.a _ one: humility 4, concession 8, asks-fact -5, refuses 7
say.a _ or: roi -5, offers-check 7, acknowledged -6
say.a _ out: humility -3
say.a _ part: roi 5, credit 10
say.a _ payment: data -4, roi -5, humility -5
say.a _ person: data -3, humility -5, offers-material 6
say.a _ premium: roi -4
say.a _ question: answer 4
say.a _ reason: data -3, humility 3
say.a _ room: answer -3, complaint 9
say.a _ rule: humility 4
say.a _ say: roi 4
say.a _ show: humility -3
say.a _ so: humility -4
say.a _ someth: humility 4, answer 3
say.a _ spot: humility 5, acknowledged 11
say.a _ stay: data 3
say.a _ that: data -4, humility -4, complaint 8, asks-deed -4
say.a _ the: humility 4, answer -5, other-form 10, offers-check 7, acknowledged -7
say.a _ then: roi 4
say.a _ they: humility 3, asks-criteria 10
say.a _ thing: data -8, roi -8, humility 5, answer 4, undermining 8, asks-criteria -7
say.a _ this: roi 3
say.a _ though: humility 3
say.a _ ticket: arrogance 7
say.a _ till: data 3, humility -3
say.a _ time: humility 2, answer 3, ultimatum 10
say.a _ to: entitlement 4, undermining -8, offers-material -9, acknowledged 6
say.a _ too: humility 4
say.a _ up: complaint 4
say.a _ was: humility -4
say.a _ way: roi 6
say.a _ we: data 3, roi -4
say.a _ when: roi -5, humility 2
say.a _ where: humility -4, asks-date 6
say.a _ which: data -4, humility -6
say.a _ who: roi 5, arrogance -6, complaint 5, undermining 6, concession 5, concedes 8
say.a _ with: roi -4, humility -3, arrogance 7, ultimatum 4, complaint 9, concession -6, asks-criteria -7, credit -8
say.a _ without: answer -3, complaint 9
say.a _ word: data 3
say.a _ would: roi 7, humility 6
say.a _ year: data -5, humility 2, answer 4, complaint -5, concession -5, asks-date 5
say.a _ yes: data 5
say.a _ you: complaint 11, sets-bar 7, feels 10
say.a baby: answer 2
say.a bad: acknowledged -11
say.a bank: data -3, ultimatum -7
say.a bar: humility -3
say.a battery: data -4, roi -3, humility -4
say.a bed: data 5, roi 4
say.a beer: humility 3
say.a better: humility 6, answer 4
say.a big: data 2, roi 7, complaint -6, undermining 5, credit 4
say.a bigger: answer -5
say.a bill: data -5
say.a biscuit: humility -3
say.a bit: roi 7, humility -4, arrogance -7, ultimatum 5, undermining 6, asks-criteria 3, feels 11
say.a boat: roi -5, answer 5
say.a bonu: complaint -1, other-form 6, asks-process 4, offers-material -12, asks-fact 10, asks-leave -9, others-got -9
say.a box: data 4, roi 4, humility -5, ultimatum 5, complaint 5, other-pot 7
say.a boy: answer -4
say.a budget: complaint 6
say.a bus: roi 3
say.a button: humility -4, arrogance 5
say.a cable: roi -4
say.a cake: data 5, roi 3
say.a calendar: answer -5, complaint 5
say.a call: data 2, humility -4, answer 2
say.a car: data 5, roi 6, humility -4, entitlement 8
say.a card: humility -4
say.a certificate: roi -4, humility 4
say.a chair: roi -4, complaint -9
say.a chart: data 3, roi 4
say.a chat: data 5
say.a child: answer -3
say.a claim: humility -3
say.a clause: humility -3
say.a coffee: roi 3, humility -3
say.a committee: data 4, answer -4
say.a company: data -4, roi -3
say.a condition: answer 4
say.a conference: data -3
say.a contractor: roi 6
say.a copy: roi 3, humility -3, offers-material 7
say.a course: other-form 11
say.a culture: humility 4
say.a customer: data 7, roi 9
say.a date: humility -4, answer 10, asks-date 17, concedes -6, asks-deed 5
say.a daughter: entitlement 7
say.a day: data 10, roi 4, answer 6
say.a desk: roi 3, ultimatum 6
say.a different: answer -5, complaint 7, other-pot 11, asks-money 11
say.a difficult: complaint -4
say.a dime: humility 3
say.a dinner: complaint 5
say.a dog: humility -3, answer -4
say.a door: roi -4, humility 6, ultimatum 7, complaint -4
say.a drawer: complaint 5
say.a driver: humility -4, complaint 7
say.a fami: data 3
say.a figure: roi -4, answer 4, asks-deed 9
say.a file: humility 5
say.a first: humility 3
say.a form: humility -3, asks-criteria -7
say.a fraction: roi 4
say.a full: humility 3
say.a game: complaint 7
say.a gift: other-form 7
say.a go: humility -4
say.a good: humility -3, concession 4, accepts -15, asks-deed -6
say.a great: humility -3, answer -3
say.a group: credit 10
say.a guy: humility 3, answer 6
say.a head: humility 2, complaint -5
say.a hole: roi -5
say.a lady: humility -3
say.a letter: roi -4, humility 7, answer 4, offers-check 9, in-writing 14, refuses -9
say.a limb: humility 3
say.a line: data 1, humility -4, answer 4, entitlement 7, in-writing 15, credit 12, asks-deed 11, others-got 7
say.a list: data -4, humility 4
say.a little: data 7, roi 6, humility 3, answer 5, complaint -5, undermining -4, feels 7
say.a live: data 4, arrogance -3
say.a logo: answer -6, arrogance 5, complaint 4
say.a long: humility -4, arrogance 5
say.a look: humility 4
say.a lot: humility 3, arrogance -10, ultimatum 9, complaint -7, accepts 6, credit 4
say.a love: answer -4
say.a mail: data 6, roi 7, in-writing 9
say.a man: roi -5, answer -5, arrogance -4
say.a manager: answer -3, complaint 5, asks-date -8
say.a map: humility -3
say.a mess: answer -3
say.a model: data -3
say.a monday: complaint 5
say.a month: data 8, roi 2, humility -5, answer 8, pays-from-gain 9, credit 6
say.a mug: answer 5
say.a new: roi -9, humility 4, asks-date -7
say.a nice: roi 3, humility -9, answer 6
say.a night: complaint -4
say.a no: humility -8, ultimatum 17, complaint -3, asks-verdict 8
say.a note: asks-deed 8
say.a number: data 5, roi 4, humility 4, next-step -9
say.a one-page: roi 3
say.a one-time: roi 3, humility 3
say.a page: data -6, humility -4
say.a paper: data -2, roi -4, humility 7, corrects 10
say.a paragraph: data 5, roi 3, next-step -9
say.a part: humility 5, answer 3, offers-check 6
say.a pay: roi -3
say.a penalty: data -3
say.a person: roi -4, humility -8, answer -3, concedes 9
say.a photo: humility -4, complaint 6
say.a piece: roi 6, later-payment 7
say.a pity: feels 18
say.a plan: humility 4
say.a plant: complaint 4
say.a point: roi 5, humility 4, acknowledged 21
say.a premium: humility 4
say.a price: roi 3
say.a principle: answer -3
say.a prize: complaint 7
say.a problem: roi 3
say.a project: answer 3
say.a proper: data 7, humility 5, answer 3
say.a question: humility 3
say.a quiet: roi 5
say.a raise: roi -3, answer 6
say.a real: roi 3
say.a reason: humility -5, refuses 7
say.a recall: data 4, roi 4
say.a recognition: roi 4, humility 4
say.a recruiter: roi 4, ultimatum 8
say.a request: humility 3, ultimatum 5
say.a result: roi -4, humility 6
say.a retention: answer 4
say.a return: data -4
say.a review: answer 3
say.a reward: roi 4
say.a right: entitlement 6, complaint -5
say.a room: roi -3, humility -3
say.a rotten: humility 5
say.a round: data 3, roi 6
say.a row: data 3, roi -4, complaint 9
say.a rule: data -4, roi 5, asks-fact 7
say.a sandwich: roi -5
say.a saturday: complaint 4
say.a sav: roi 5
say.a school: answer -4
say.a screen: roi -5
say.a season: roi 4, humility -3, answer 3
say.a second: answer 3
say.a shame: answer 4
say.a share: data 5
say.a shift: humility -5
say.a ship: roi 4, humility -3
say.a short: humility -1, asks-deed 8
say.a sign: answer -6
say.a single: data 4, humility 5
say.a slice: data 6, roi 5
say.a slide: humility -3, complaint 7
say.a small: data -3, roi 5, answer 3, complaint -6
say.a smaller: data 5
say.a special: roi -4, humility 4
say.a spot: roi -3, other-pot 9
say.a spreadsheet: arrogance 9
say.a stone: humility 3
say.a story: data 2, humility -2
say.a straight: data 3
say.a student: humility 3
say.a sum: roi 3, humility -4
say.a summer: data -3
say.a survey: roi 2
say.a talk: roi -3, humility 4
say.a team: humility 7, complaint 5, other-form 12, credit 16
say.a thank: humility -5, complaint 9
say.a thank-you: humility 4
say.a thing: complaint -5
say.a ticket: roi -4, humility -4, answer -6, other-form 6
say.a time: roi 4
say.a tin: roi -3, complaint 8
say.a title: entitlement 6
say.a toaster: humility -3
say.a truck: roi -3
say.a valve: arrogance 5
say.a van: humility -3
say.a very: humility -6, arrogance 7, complaint 3
say.a voucher: humility 5
say.a wall: arrogance 5
say.a way: roi -3, humility -5, complaint 9, concession 7, concedes 9, credit 9
say.a week: data 18, roi 9, answer 3, complaint -9
say.a while: roi -3
say.a whole: complaint 5
say.a window: humility -3
say.a word: roi 5, humility 2, complaint 7, asks-backing 7
say.a work: data 3, humility 3, answer 4
say.a year: data 7, humility -4, answer 3, feels 10
say.a yes: humility -3, other-form -11, asks-date 10, accepts -11, acknowledged -4
say.abandon: roi 2
say.able: roi 4, arrogance 6
say.able to: roi 4, humility -2, arrogance 8
say.about: data 3, ultimatum -4, entitlement -7, complaint 8, undermining -8, later-payment -8, offers-check -11, accepts -10, asks-leave 4, others-got -5, insists 4
say.about #: data 9, roi 3, answer 6, arrogance -9, pays-from-gain 8, asks-criteria 6, asks-deed -8
say.about @: humility 5, complaint -6, offers-material 9
say.about _ #: humility -5, answer -6
say.about _ 's: roi -3, next-step 9
say.about _ and: data -3, roi -3, answer -9, undermining -6, offers-check 9
say.about _ bonu: data -2, answer 4, acknowledged -5
say.about _ extra: humility -3
say.about _ for: roi -3, answer 4
say.about _ from: humility 3
say.about _ i: data -4, entitlement 11
say.about _ in: data 3, answer 4, complaint -6, undermining 6, pays-from-gain 9
say.about _ it: split 11, later-payment 5
say.about _ more: humility 3
say.about _ of: roi 5, humility -5, answer 4, other-pot -8, pays-from-gain 6
say.about _ on: humility 4
say.about _ pay: roi 2
say.about _ people: humility 3
say.about _ performance: humility -3
say.about _ since: humility -4
say.about _ so: roi -3, humility -3
say.about _ the: answer -5
say.about _ though: roi -3
say.about _ to: roi -3
say.about _ which: roi -2, humility -3
say.about _ year: data 4
say.about _ you: humility -4
say.about a: complaint -7
say.about an: humility 3
say.about bonu: ultimatum 6
say.about it: answer -5, concession 7, offers-check -7, next-step -7, concedes 9
say.about me: humility -6, answer -6, undermining 8
say.about money: humility -3, complaint -6
say.about my: roi -7, humility 4, complaint 3, other-form 6
say.about pay: answer 3
say.about that: data 2, humility -3, answer -5, asks-fact 7
say.about the: data -3, roi -4, ultimatum -5, complaint 4, undermining -3, concession -7, other-form 10, asks-criteria -9, offers-material 9, offers-check 8, asks-date -8, accepts -7, acknowledged -2, credit -10, asks-meaning 10, asks-fact -5, insists 11
say.about to: humility -5
say.about what: data 6, arrogance 6
say.above: data -8, answer 3, ultimatum -7, offers-material 9, asks-date 9, sets-bar 12, asks-deed 7
say.above #: data -2, roi 4, answer 7, asks-date 7, sets-bar 13
say.above _ and: data -4
say.above _ i: roi -4
say.above me: roi -3, entitlement 8
say.absence: humility -3
say.accept: roi 2, answer 5, arrogance -7, entitlement -6, other-form 6, asks-process 10, accepts 8, asks-meaning -9, asks-deed -6, refuses 10
say.accept _ and: humility -5
say.accept a: humility -2
say.accept it: humility 5, answer 5
say.accept that: data 4, roi 3
say.accept the: answer -4
say.accept to: humility 4
say.acceptable: data -3, humility 7, answer 5, acknowledged -6
say.acceptance: humility 5
say.acces: roi 3
say.accord: roi -6, answer -4, ultimatum 9, complaint 3, acknowledged 7
say.account: placeholder 5, other-pot 11, later-payment 10, offers-material 8, sets-bar -8, asks-deed -8
say.account _ it: roi 4, humility -4
say.account _ the: humility 3
say.account in: data 4
say.accountant: humility -3, arrogance 5, complaint -6
say.accurate: roi -3
say.achiev: answer 6
say.achievement: roi -4, humility -5, answer 5, complaint -5, placeholder 8, offers-material 4
say.acros: roi -2, complaint -9, stuffing 9
say.acros the: data 5, complaint -4
say.act: humility -3
say.action: humility -3, complaint -5, stuffing 6
say.actual: data -3, roi -3, concession 9, asks-date -7, accepts 9
say.actuarial: humility -2
say.ad: roi 4, humility -3
say.adaptive: answer -4
say.add: humility 3, complaint -9, offers-check -8, credit 8, asks-deed 8
say.add #: answer -4
say.add a: roi -2
say.add that: data 3, humility 3
say.additional: data 5, roi 7, answer 4
say.address: asks-deed -6
say.adjectiv: data 3
say.admit: humility 5
say.ads: roi 6, humility -2, answer 4
say.advance: data -4, humility -4, complaint 8
say.advice: roi -5, humility 4
say.afraid: humility -6, arrogance 6
say.afraid of: arrogance 6
say.after: data -5, humility 6, answer 9, entitlement 11, complaint -3, undermining -9, concession -4, other-pot -7, split 11, later-payment 15, other-form -11, offers-check -7, asks-date 14, next-step 6, concedes -8, asks-verdict -12
say.after #: humility -6, answer -3, entitlement 14, complaint 7, later-payment -7
say.after @: data -4, humility 3
say.after _ #: data 3, humility -3
say.after _ 'd: data 4, arrogance 5
say.after _ 's: data -3, humility 4, acknowledged 7
say.after _ 've: humility 5
say.after _ a: answer 3, entitlement 6
say.after _ and: humility 4
say.after _ i: humility -5
say.after _ in: humility -6
say.after _ is: humility 4, answer 2, asks-date 9, acknowledged 9
say.after _ of: complaint 7
say.after _ that: humility 5
say.after _ the: roi -4
say.after _ there: roi -4
say.after _ we: data -5
say.after _ you: humility 4
say.after a: answer -4, ultimatum 6
say.after and: next-step 6
say.after her: roi 3
say.after i: humility -3, arrogance 10
say.after it: data -5, arrogance 6, asks-date 3
say.after lunch: humility -4
say.after me: humility -6
say.after that: data -10, answer -3, arrogance -7, ultimatum 7, entitlement -5, credit 8
say.after the: data 5, roi 3, arrogance -9, entitlement -8, later-payment 8
say.after they: data 3, humility 6, answer 6
say.after we: answer -4
say.after with: data 4
say.after you: humility 5, asks-process 10
say.afternoon: answer 3, arrogance 3, complaint -3, next-step 14
say.afterward: humility 4
say.again: data 4, arrogance -10, ultimatum 7, complaint 7, offers-material -7, asks-date 17, next-step 6, feels 9
say.again _ #: roi 5
say.again _ i: humility -4
say.again _ the: roi -4, humility 3, next-step 6
say.again and: data 5, roi 2
say.again i: humility -2, answer -4, ultimatum 6
say.again in: humility 2, answer 3, in-writing -6, acknowledged 3, credit 7, asks-deed -10
say.again next: humility 3
say.again on: asks-date 5, next-step 17, accepts -7
say.against: data 15, roi 12, humility 5, answer 4, complaint -8, refuses -6
say.against #: data 16, roi 2, humility -3, asks-backing 4
say.against _ #: roi 4, humility 3
say.against _ for: humility -3
say.against _ i: roi 2
say.against _ last: roi -4
say.against _ the: roi -6
say.against a: humility 4
say.against it: data -5, roi -6
say.against that: data 4, roi 5, humility -3
say.against the: roi 3
say.against us: data 4, roi 3, humility 4
say.against what: data -3, roi 3
say.age: roi -3
say.agency: roi 4, humility -3
say.agenda: roi -4, acknowledged -9
say.agent: data -3, roi 3, humility 4, arrogance 8, complaint -6
say.agent in: roi 3
say.agile: stuffing 6
say.ago: answer -6, complaint 5
say.ago and: complaint 5
say.ago you: humility -5, answer -6
say.agre: roi -4, answer 6, asks-date 10, sets-bar 5, in-writing 9, next-step 12, accepts 8, asks-verdict 22
say.agre _ it: humility -3
say.agre to: answer -4
say.agre with: data 3, roi 3
say.agree: data -4, humility 7, answer 3, complaint -7, asks-backing 8, acknowledged 8, credit -7, unknown -10
say.agree _ #: data -4
say.agree _ it: data -4, humility 3
say.agree _ that: roi -3
say.agree on: humility -4
say.agree that: roi 3
say.agree with: data -2, humility 4
say.agreement: roi -3
say.ah: roi -5, humility -4, answer -4, ultimatum -6, undermining 3, concession 10, concedes 10, acknowledged 8
say.ahead: humility 6, complaint -11
say.ahead of: roi -5
say.ai: complaint -5, later-payment 9
say.air: humility 7, answer 4, complaint 7, concession -7
say.airline: data -4
say.airport: arrogance 3
say.alarm: data 3, humility 4, answer 5, arrogance -5, ultimatum 5
say.alert: data 4, roi -5, asks-date -7, credit 8
say.algorithm: roi -3
say.alignment: stuffing 7
say.alive: roi -5, complaint 7
say.all: roi 3, answer -3, entitlement 7, undermining 5, stuffing 7, concession 10, split 8, later-payment 4, asks-backing -6, offers-material -5, sets-bar -7, accepts -5, asks-money 6, others-got 6, refuses -6
say.all #: roi -5, humility 9, concession 6, later-payment 8, next-step -8, acknowledged 7, credit 8, asks-fact 6, asks-deed 8, refuses 5
say.all _ #: data -4, roi -4, humility -5
say.all _ at: humility 3
say.all _ did: roi -3, arrogance 8, entitlement 6
say.all _ it: data -6, roi -12, asks-money 6
say.all _ of: complaint 5
say.all _ on: roi 3
say.all _ same: answer -3
say.all _ that: humility 4
say.all _ the: data -4, roi -6, asks-process 6, offers-check 8
say.all _ them: roi 4
say.all _ to: answer -4
say.all _ us: data 4, roi 3, humility 3
say.all _ with: acknowledged -7
say.all at: complaint 5
say.all good: complaint -5, concession 5, concedes 6
say.all got: entitlement 7
say.all have: answer 3
say.all i: humility -2
say.all in: data -4
say.all it: humility -4, answer 4
say.all of: answer 5, complaint -9, stuffing 8, concession -8, offers-material 6
say.all over: roi 5
say.all respect: complaint 5
say.all right: data -4, roi -5, answer -8, ultimatum -7, concession 16, offers-material -6, concedes 9, acknowledged -14, asks-fact -6, asks-leave 8, asks-deed 6
say.all the: data -4, roi 5, arrogance -6
say.all-hand: roi -4
say.allow: humility 2, answer 6, other-pot 9, asks-backing -7, offers-material 7, offers-check -7, next-step 13, asks-fact 13, asks-leave 9, asks-deed -10
say.allow #: humility 3
say.allow to: complaint 7
say.allowance: data -3, roi -7, complaint 8
say.almost: roi 4, answer 3
say.almost #: data 3, roi 3, humility -5
say.alone: data 3, roi 2, humility 6, arrogance 1, ultimatum -5, other-form 15, in-writing -8, acknowledged 4
say.alone #: roi 3
say.alone is: data -4
say.along: humility -3, next-step 13, asks-leave 7
say.already: data 11, humility -6, arrogance -9, ultimatum 6, entitlement 11, undermining -3, split -12, later-payment -10, sets-bar -11, competing-offer 12, asks-money 13, asks-leave -7, asks-deed 5, corrects -6, said-before 11, feels -9
say.already #: roi -3
say.already _ #: roi 7
say.already _ and: data 4, humility -3
say.already _ for: roi 4
say.already _ it: roi 5
say.already _ me: answer -5
say.already _ the: humility -5
say.already and: answer 4, ultimatum 6
say.already have: roi -3, entitlement 4
say.already in: roi 4, humility -4
say.already paid: data 3, humility -4
say.already since: data 4, answer -4
say.already so: roi -4
say.alright: humility 4, concession 8, accepts 5
say.also: data 4, humility 5, ultimatum 6, jargon -8, asks-backing -7, acknowledged 7, refuses -14
say.also #: data -3, humility -3, answer -5
say.also _ #: data -7, roi -8, humility 3
say.also _ a: data -4, roi 3
say.also _ i: roi 3
say.also _ it: roi 7
say.also _ not: humility 3
say.also _ so: humility 4, concession 7
say.also _ that: roi 4
say.also _ the: roi -6, humility -5, answer -4, complaint 3
say.also _ to: roi -3, humility -3, answer 3
say.also _ with: roi 4
say.also _ you: data 7
say.also _ your: complaint 4
say.also a: answer -3
say.also ask: humility -4
say.also be: humility 3, answer -6, other-form 8
say.also for: humility 6
say.also good: concession 8, concedes 7
say.also has: data -3, humility -4
say.also have: roi 3
say.also i: roi 5
say.also if: humility 3
say.also in: asks-date -7, credit 9
say.also know: roi 3
say.also the: answer 3, complaint 10, next-step 5
say.alternative: data 3, roi 4
say.although: humility -3
say.altogether: answer -3
say.alway: data -8, roi -7, humility -7, answer -9, complaint 18, other-pot -7, acknowledged -11, credit -9, others-got 7, feels 14, refuses -8
say.alway @: humility -4
say.alway _ for: roi 4, answer 4
say.alway _ it: humility 3
say.alway _ that: data -4
say.alway _ the: humility -3
say.alway been: humility 3
say.alway someth: complaint 7
say.alway the: humility -3, complaint 9
say.am: humility -7, answer -5, ultimatum -6, complaint 6, undermining 17, next-step -6, concedes 6
say.am _ #: roi -5, complaint 8
say.am _ and: humility 5
say.am _ for: data -3, roi 5, humility 5, offers-material 9
say.am _ that: answer 7, concession -5
say.am _ the: humility -3
say.am i: humility -5, answer -5, undermining 5
say.am in: roi -3, answer -4
say.am not: asks-deed 10
say.am the: data -3, roi -3, humility -3, arrogance 11
say.amaz: answer -4
say.amend: data -3
say.american: roi 3
say.amount: ultimatum -6, entitlement -3, complaint -6, stuffing -6, placeholder 7, later-payment 14, asks-criteria 6, in-writing 10, asks-fact -8
say.amount _ #: roi 4
say.amount _ the: humility 6
say.an: data -5, humility -3, undermining 4, stuffing 7, asks-deed 5
say.an _ #: roi 4
say.an _ and: roi -5
say.an _ box: humility 6
say.an _ by: humility -4
say.an _ for: humility 5
say.an _ from: roi 5, ultimatum -5
say.an _ if: humility -3
say.an _ of: data 4, roi 4, humility -4, concession 7, offers-check 5
say.an _ on: humility 4, answer -5
say.an _ with: humility 3
say.an afternoon: roi 3, arrogance 7
say.an amount: humility -4
say.an answer: humility -3, asks-fact 11
say.an average: data -3, roi 3
say.an email: asks-date -6, in-writing 15
say.an empty: humility 3
say.an exception: data 4, humility -3, complaint -5, asks-criteria 10
say.an external: data 3, roi 4
say.an hour: complaint 5
say.an idea: roi -3, humility -4
say.an incentive: answer 5
say.an insult: roi -3, humility 3, entitlement 8
say.an offer: ultimatum -6
say.an old: undermining 10
say.an open: roi 3
say.analysi: data -4
say.analyst: roi 4
say.and: humility 4, answer 5, entitlement 7, complaint -7, undermining -5, stuffing 11, placeholder -8, concession -4, split 4, other-form 4, asks-process 6, accepts 5, credit 12, unknown -5, others-got 3, corrects -15, said-before -18, refuses -9
say.and #: data -3, roi -3, answer -3, ultimatum -9, entitlement -6, complaint 6, undermining -10, split 9, other-form 10, offers-material -7, offers-check -11, competing-offer -9, asks-deed -7
say.and @: data 5, roi 2, humility 9, answer 3, arrogance -6, ultimatum -7, undermining 8, concession 5, asks-process -7, offers-check 1, next-step -11, asks-fact -11, refuses -7
say.and _ #: answer -7, ultimatum 4, complaint 6, pays-from-gain 4, asks-backing -4, offers-check 12, asks-date -6, refuses 7
say.and _ 'd: entitlement -4, complaint -5, later-payment -12, other-form -4, offers-material -8, asks-date -7, credit -5, asks-meaning -10, asks-fact 10, corrects 7, feels 4
say.and _ 'll: roi -12, humility 4, answer 5, entitlement 4, concession -6, pays-from-gain -13, later-payment 9, offers-material 8, offers-check -5, asks-date 9, in-writing 5, asks-deed 8
say.and _ 'm: data -2, arrogance -11, entitlement 6, concession -6, split -7, later-payment 11, asks-date 7, sets-bar 11, credit -4, asks-deed 11, refuses 11
say.and _ 're: data -5, roi 4, humility 3, ultimatum 7, entitlement -6, offers-check 8
say.and _ 's: humility 4, ultimatum 5, asks-deed 7, others-got 5, asks-verdict 5, feels -8, refuses 8
say.and _ 've: roi 3, answer -5, ultimatum 4, complaint -7, other-form -8, asks-process 7, offers-check -6, asks-deed 8, feels -8
say.and _ @: roi 2, humility 5, answer 6, complaint -6, accepts 8, asks-leave 12
say.and _ a: data -6, arrogance 5, in-writing 8, feels 5
say.and _ about: humility 5, offers-check 8
say.and _ after: roi 4, split 13, asks-deed 10
say.and _ again: humility 3
say.and _ already: answer -3, complaint 5
say.and _ am: roi -5, humility 3, answer 4, complaint -6
say.and _ and: answer 4, in-writing 9, acknowledged 10
say.and _ appreciate: acknowledged -6
say.and _ are: humility -8, asks-date -7
say.and _ as: roi 5
say.and _ ask: answer -5, complaint 5, next-step 9, acknowledged 8, asks-deed -3
say.and _ at: roi 4, concession 5
say.and _ audit: data 3, roi 5
say.and _ back: roi -4, humility 4
say.and _ because: roi -4
say.and _ better: humility 4
say.and _ bill: roi -3
say.and _ bit: data 5, answer 5
say.and _ bonu: complaint 8
say.and _ both: humility 4, answer 5, arrogance 6
say.and _ bring: humility 4, answer 4, offers-material 7, next-step 4
say.and _ buy: data -3, humility -4
say.and _ by: jargon 7
say.and _ call: data 2, roi 4
say.and _ came: data -8, roi -4, humility -3
say.and _ can: data 5, answer 6, arrogance -5, later-payment 10, offers-material -8, next-step 7, acknowledged 10, asks-deed -11, refuses -9
say.and _ carri: data -5
say.and _ com: data -5
say.and _ come: data 5, roi 3
say.and _ complaint: roi 2
say.and _ contract: humility -3
say.and _ correct: humility 7
say.and _ cost: data -5, roi -4
say.and _ could: data -4, roi -3, answer 4, acknowledged 8
say.and _ course: asks-meaning 11
say.and _ cover: roi -4, complaint 5
say.and _ customer: data 5, roi 5
say.and _ day: roi -4
say.and _ deserv: roi 7
say.and _ did: data 7, answer 4, arrogance 12, complaint -8, credit 7
say.and _ director: humility -5
say.and _ do: data 5, roi 6, humility 4, ultimatum 5, complaint 4, undermining -8, concession 3, other-pot -5, concedes 3
say.and _ does: data 5, roi 4
say.and _ driver: data 5, roi 3
say.and _ each: data -5, humility 3
say.and _ else: humility -4
say.and _ even: humility 6
say.and _ every: answer 3
say.and _ feel: humility 4
say.and _ fell: data 5, roi 5, humility -6
say.and _ felt: humility 3
say.and _ first: roi -3, humility -4, complaint 4
say.and _ fix: data -5, arrogance 7, credit -6
say.and _ for: data -6, roi 3, humility 4, answer 4, entitlement -8, next-step -8, credit 19
say.and _ from: humility 3
say.and _ get: complaint 8
say.and _ give: humility -3
say.and _ goes: humility 2
say.and _ good: humility 3
say.and _ got: humility -5, arrogance -6
say.and _ had: data 3, humility 10, entitlement -6
say.and _ has: humility 4, entitlement 3, asks-process -6, others-got 8
say.and _ have: humility 5, complaint -12, asks-backing -8
say.and _ he: humility -3
say.and _ hear: humility 3
say.and _ help: humility 3
say.and _ her: offers-material 6
say.and _ him: acknowledged -5
say.and _ his: roi 3
say.and _ hope: humility -3
say.and _ hr: data 3, humility -5
say.and _ i: data 2, roi 5, concession -6, other-pot -8, credit -6, asks-deed -15
say.and _ if: roi 5, offers-check -8
say.and _ in: data -3, roi -4, humility 2, complaint -9, undermining 9, later-payment -7, next-step -6, asks-fact 7
say.and _ inspector: data 4
say.and _ insurance: complaint 6
say.and _ is: data 7, roi 5, other-form 7, asks-process 6, refuses 5
say.and _ it: data -4, arrogance 3, undermining 5, asks-process -7, asks-date 11
say.and _ keep: humility -6
say.and _ know: arrogance -7, later-payment -4, other-form 7, accepts 9
say.and _ last: data -3
say.and _ letter: answer 4
say.and _ little: roi 4
say.and _ look: roi -3
say.and _ lost: roi -2, humility -3
say.and _ lot: roi -3
say.and _ made: answer 4
say.and _ many: roi 5
say.and _ march: humility -3
say.and _ may: complaint 6
say.and _ me: humility 5, complaint 5, other-form 7, asks-process -9, asks-date -6
say.and _ meet: offers-material -9
say.and _ mine: humility 4
say.and _ money: roi 3
say.and _ more: roi -4
say.and _ most: data 3
say.and _ mov: data -3, roi -4
say.and _ must: humility -3
say.and _ my: data -4, roi -6
say.and _ nam: humility 4
say.and _ name: data -3
say.and _ need: roi -3, humility -3
say.and _ never: humility 7, answer 2
say.and _ new: data -3
say.and _ next: complaint 5
say.and _ night: humility 7
say.and _ no: humility -3
say.and _ nobody: data -3, humility 3, acknowledged -5
say.and _ not: humility 5, answer 9, credit -7
say.and _ of: roi 4, arrogance -4, ultimatum 6, later-payment -7, refuses 9
say.and _ off: humility 3
say.and _ old: data 5, humility 5
say.and _ on: roi -8, answer 4, later-payment 7, in-writing 9
say.and _ once: complaint 6
say.and _ one: data -3, arrogance -10, entitlement 3, acknowledged 7, refuses 6
say.and _ ones: humility -4, complaint 4
say.and _ only: roi -4, answer 3
say.and _ other: data -4, arrogance 5
say.and _ ought: humility 3
say.and _ out: data -5, roi -3
say.and _ over: data 3
say.and _ park: roi -4, humility -5
say.and _ pays: roi 5
say.and _ people: roi 4, answer -4
say.and _ phone: answer -5
say.and _ put: humility 3
say.and _ question: humility 7
say.and _ queue: humility -3
say.and _ ran: roi -2
say.and _ reckon: data 3, roi 3
say.and _ rest: humility -5, sets-bar 2
say.and _ same: humility 3
say.and _ sat: answer 3
say.and _ saw: roi 4, humility 4
say.and _ say: acknowledged 5
say.and _ says: humility -5
say.and _ second: humility -3, complaint 9
say.and _ share: answer -3
say.and _ should: acknowledged 8
say.and _ sign: roi 6, asks-deed -6
say.and _ since: roi 7
say.and _ so: humility -3
say.and _ some: humility -4
say.and _ somebody: complaint 4
say.and _ speak: humility 4
say.and _ stay: data -3
say.and _ take: humility 4
say.and _ talk: roi -3, answer 5, asks-date 9
say.and _ tell: answer -4, asks-criteria -5, offers-material 6, asks-date 6, sets-bar 4, asks-deed 9
say.and _ that: data -4, roi -6, answer -3, complaint -5
say.and _ the: humility -4, answer 3, arrogance -6, stuffing 11, concession -9, pays-from-gain 10, other-form -8, asks-process 5, asks-criteria 9, acknowledged -10, asks-fact 10, others-got 5, feels 8, refuses 6
say.and _ them: roi -5, asks-backing 8
say.and _ then: roi 6, humility -3, next-step 4
say.and _ there: humility -7, asks-date 10, credit -5, asks-fact 9
say.and _ they: data -4, roi 3, arrogance 6, offers-check -8, asks-date -5, sets-bar 3
say.and _ think: roi -6, arrogance 6
say.and _ thought: data -4, roi -5, humility -3
say.and _ time: answer -6
say.and _ to: humility 6, arrogance -6, complaint 7, later-payment 7, offers-material 5, next-step 5, asks-deed -10, feels 4
say.and _ told: data 3, roi 3, humility -2
say.and _ took: roi -4, humility -5
say.and _ train: roi -5, refuses 8
say.and _ under: data -5
say.and _ up: data -4, roi -4
say.and _ us: data -8, roi -5
say.and _ wait: humility -4
say.and _ want: data -3, humility 4, arrogance 4, ultimatum -6
say.and _ was: data 2, roi -6, humility 6, arrogance -8, asks-fact -5, refuses -5
say.and _ we: data 4, roi -3, complaint 6, asks-deed 5
say.and _ went: roi -3
say.and _ were: arrogance -5, complaint 6
say.and _ what: answer 3, ultimatum 5, asks-date -6
say.and _ when: humility 4, answer -5, complaint -7, asks-criteria 8, acknowledged 7
say.and _ where: humility 3
say.and _ which: humility 4, answer 3
say.and _ who: roi -4
say.and _ will: roi 5, humility 4, asks-date 7
say.and _ with: data 2, roi 2, humility -4, complaint -5
say.and _ without: roi 4
say.and _ work: entitlement -5
say.and _ would: humility -2, complaint -5, concession 5, asks-backing 8, offers-check 10
say.and _ wrote: data 4, answer -3
say.and _ year: data 7, roi 3, humility 3
say.and _ you: roi 4, complaint -6, concession -7, asks-backing 6, asks-date 7, asks-fact 10, asks-deed 13, feels 7, refuses -8
say.and _ your: humility 5
say.and a: arrogance -5, undermining -5, jargon 12, other-form 13, asks-criteria -6, asks-date -10, next-step -5, accepts 7, feels -7
say.and about: roi 4
say.and after: data -4, humility -3, complaint -5
say.and all: data -3, roi 3, humility -4, arrogance 11, entitlement 5
say.and an: data -2, complaint 6, asks-fact 8
say.and any: humility 2
say.and as: roi 3
say.and ask: data -8, answer 6, asks-process 9, asks-criteria 7, asks-deed -6
say.and at: data -1, roi 5, humility -8, complaint 7
say.and be: data 3, concession 4
say.and because: roi 5, complaint -7
say.and both: data 4, humility -4, ultimatum 8
say.and bring: accepts 7
say.and built: stuffing 9
say.and by: data -3, humility 3, answer 5, asks-criteria 11, asks-date 12, next-step -6
say.and call: data -4, answer -3
say.and can: data 3, answer 3, asks-date 10, asks-deed 7
say.and come: humility 2
say.and could: asks-leave 7
say.and did: humility -4
say.and do: roi 3, answer 4, asks-criteria 10, acknowledged -2
say.and does: humility -5
say.and each: humility -6, answer -4, complaint 7
say.and every: data -6
say.and everyone: humility -3, answer -3, arrogance 9, complaint 7
say.and explain: humility -4
say.and find: answer -5
say.and for: roi 4, humility 5, arrogance 5, entitlement -4, complaint 7, offers-material 9, asks-deed 12
say.and frank: humility -3, arrogance 6
say.and from: asks-process 5
say.and get: complaint 7
say.and give: humility 5, acknowledged 7
say.and go: roi -4, humility -5
say.and good: humility 3
say.and had: data -4
say.and has: data 5, offers-check 7
say.and he: data -4, arrogance 2, entitlement 8, complaint -11, acknowledged -3, asks-deed 7
say.and hear: roi -3, humility 3
say.and her: data -6, roi -2, humility 4
say.and honest: answer 5, complaint 10
say.and i: roi 3, answer 3, complaint -8, concession 10, pays-from-gain 8, asks-process -5, offers-check -8, in-writing 4, concedes 5, asks-leave -10
say.and if: roi 5, humility 6, arrogance -8, ultimatum 3, complaint -8, concession 6, later-payment 7, offers-check 5, sets-bar 12, asks-leave -8, asks-deed 7, feels -8
say.and in: answer -4, arrogance 6, entitlement 13, later-payment 5, next-step 8, asks-money 6
say.and is: roi -3, humility 3, answer 3, complaint -6, asks-process 6, in-writing 8, asks-leave 8
say.and it: roi 5, humility 3, complaint -5, undermining -7, concession -5, offers-material -10, offers-check -8, credit 6, asks-leave -8, asks-verdict 8
say.and keep: roi -3, humility 4
say.and left: data 3, arrogance -5
say.and legal: data -5
say.and let: roi -5, complaint 14, offers-check 7
say.and look: arrogance 8
say.and made: roi -4
say.and may: concession 10
say.and maybe: humility 3
say.and me: data 2, humility 9, answer 3, entitlement -5, complaint 6, asks-process 9, credit 13
say.and mine: humility 3
say.and miss: complaint 6
say.and more: roi -4, humility 4
say.and mov: roi -5
say.and my: data -7, roi 3, answer -6, offers-material -7, offers-check -8
say.and never: humility 3
say.and next: answer -4
say.and no: data -7, humility 2, answer 6, asks-process 9
say.and nobody: humility -4, complaint 3, feels 8
say.and not: data -4, humility 11, concession -5, credit 6, asks-deed 7
say.and noth: humility -8
say.and now: data 9, answer -5, complaint 6
say.and of: complaint 8
say.and on: roi -2, humility -4, complaint 4, stuffing 6, asks-date 8, accepts -8, asks-deed 7
say.and one: data 4, answer -3
say.and out: humility -4
say.and pay: later-payment 5
say.and people: humility -3, complaint -3
say.and please: data 6
say.and put: data 6, asks-backing -8, acknowledged -8, refuses 10
say.and right: humility 3
say.and sat: humility 3
say.and sav: data -3, roi -2
say.and say: roi 6, humility 6
say.and says: complaint 6
say.and see: answer 2, ultimatum 6
say.and send: data -3, asks-date -7
say.and sent: complaint 6
say.and she: answer -8, entitlement 4, corrects 8
say.and should: humility -4
say.and sign: data 4
say.and since: roi 7, humility -7
say.and so: humility -4, answer -4
say.and some: humility 3
say.and somebody: complaint 5
say.and someth: humility 6
say.and stand: humility 3
say.and still: answer -4, arrogance 8, complaint -5
say.and support: humility 9
say.and talk: humility 3
say.and tell: roi 8, answer -3, arrogance 4, acknowledged -7
say.and thank: data -3
say.and that: data 6, roi 3, humility 2, complaint -7, later-payment -7, competing-offer 7, asks-fact -10
say.and the: humility -3, ultimatum -6, complaint -7, jargon 11, stuffing -7, other-form 6, offers-material 8, asks-date -4, accepts 6, acknowledged -8, others-got -7, asks-verdict 7
say.and their: data 3, humility -3
say.and then: roi 6, humility -4, concession -5, accepts 6, feels 7, refuses 6
say.and there: humility -6, ultimatum 8
say.and they: data 2, ultimatum 15, asks-criteria -8, offers-check 8, competing-offer 9
say.and this: data 6, roi 2, refuses 6
say.and those: data 3, complaint 8
say.and took: humility -4
say.and under: data -4, roi 3
say.and until: complaint 4
say.and was: answer -3
say.and we: data 3, humility 4, entitlement -5, pays-from-gain -7, asks-date 4, next-step 6, accepts 7, credit -10
say.and went: data -3, roi 3
say.and what: humility 5, answer 4, arrogance -7, asks-criteria 23, asks-date 10, next-step 5, credit -7, asks-verdict 6
say.and when: data 5, answer -4, asks-date 15, next-step -8
say.and whether: asks-process 7
say.and who: humility -6, answer -5, complaint 6, asks-criteria 9, next-step 4
say.and whoever: answer -4
say.and will: data 2, humility -4, asks-fact 7
say.and with: data 3, arrogance -4, pays-from-gain 6, acknowledged 8
say.and without: humility 2
say.and would: data -3, roi -4, humility -4, complaint -6, next-step -5, asks-fact 11
say.and wrote: data 3
say.and you: data 2, roi 6, humility 5, ultimatum -8, entitlement -6, undermining -11, other-pot 9, asks-backing 6, sets-bar 4, accepts -8, concedes 7, competing-offer -8, acknowledged 10, asks-deed 6
say.and your: undermining 7, acknowledged 7
say.android: humility 5
say.angry: data 4, roi 5, complaint 4
say.anh: concession 5
say.annex: humility -5, offers-check -5, asks-date 10, asks-deed 9
say.announc: roi 3, humility 3, answer 5, offers-check 7, accepts 9
say.annoy: humility 2, complaint 6
say.annual: roi 3, answer -5, complaint 10, asks-criteria 6
say.annual report: complaint 5
say.another: data 8, humility -5, answer -3, entitlement 6, other-pot 7, later-payment -4, offers-material -10, offers-check -10, asks-date -7, sets-bar -9, asks-money -8
say.another _ i: humility 4
say.another way: humility 4
say.answer: roi -4, arrogance -3, ultimatum 10, undermining -5, placeholder 7, concession -6, sets-bar -10, competing-offer 12, acknowledged -5, insists 20
say.answer #: humility 3
say.answer _ #: roi 4, answer 4
say.answer _ a: humility 3
say.answer _ the: humility -5
say.answer for: roi 4, humility -3
say.answer in: data 4
say.answer me: other-form 8
say.answer on: humility -3
say.any: data -4, answer -3, ultimatum -5, undermining 12, asks-backing -9, offers-material -6, offers-check 10, competing-offer -5, asks-money 6
say.any _ and: undermining 6
say.any _ i: answer -3
say.any _ of: humility 4
say.any _ the: data -3, roi -3
say.any _ them: complaint 5
say.any _ you: humility 4
say.any day: humility 5, answer 3
say.any further: humility 4
say.any more: data 4, roi 10, arrogance -7
say.any of: data -4, roi -4, complaint 7
say.any other: roi 3, humility -3, arrogance 7
say.anybody: data 4, roi -3, humility -3, answer -6, arrogance 10, asks-fact 8, refuses 10
say.anybody 's: humility 4
say.anybody in: answer -4
say.anybody who: answer 4
say.anymore: data 12
say.anyone: humility 4, arrogance 13, ultimatum 5, complaint 6, undermining 5, pays-from-gain -7, asks-process -10, next-step -8, acknowledged 10, corrects 6
say.anyone 's: humility 5
say.anyone could: roi 4, answer 3, undermining 6
say.anyone else: roi 3, humility -5, arrogance 4, ultimatum 5
say.anyone who: roi -2, humility -4, answer -6, arrogance 9
say.anyth: roi -8, humility 3, answer -2, ultimatum -6, complaint 7, undermining 8, later-payment 8, other-form 9, asks-criteria 13, asks-backing -7, asks-date -8, competing-offer -7, acknowledged 8, feels 6
say.anyth _ the: humility 3
say.anyth about: answer -3
say.anyth else: entitlement 11, other-form 9, asks-criteria 6, offers-check 6
say.anyth for: data 3
say.anyth i: answer -5
say.anyway: data -3, roi -6, undermining 11, concession 12
say.anyway the: complaint 8
say.apart: roi 2
say.api: offers-check 12, refuses 7
say.apologis: humility 8
say.apologise: humility 2
say.app: acknowledged -10, credit -9, asks-deed -11
say.app _ #: arrogance 5
say.appeal: roi 4
say.appendix: roi -3
say.appli: answer 4
say.application: data 4, humility -5, concession 7, asks-backing 8
say.appointment: roi -3
say.appraisal: answer -5, complaint 4, asks-criteria 8, asks-deed 7
say.appreciate: humility -2
say.appreciate _ you: acknowledged 8
say.appreciate that: humility -5, acknowledged 10
say.appreciate the: humility 3
say.appreciate you: acknowledged -9
say.appreciation: answer -5, complaint 5
say.approach: data -4
say.approv: data 4, roi 3, undermining 7
say.approval: answer 3
say.approve: data 4, answer 3, asks-process 6, asks-deed 3
say.april: roi 6, humility 1, complaint -6, later-payment 12, sets-bar 8, next-step -6
say.april #: data 5, roi 2, humility -3
say.april _ the: humility 4, asks-date 8
say.april and: data -6, roi -3
say.april then: humility 5, asks-date -6
say.april when: humility 4
say.architecture: data -4, stuffing 7
say.archive: data 5, roi 3, humility -5
say.are: answer -5, ultimatum 7, complaint 5, undermining 7, stuffing 6, other-pot -8, accepts -11, acknowledged 8, credit -6, asks-verdict 7
say.are #: data 4, roi 4
say.are _ #: data 3, roi 5, humility -4
say.are _ a: data -3, roi -4, complaint -4
say.are _ and: data 11, answer 4
say.are _ better: humility -4, answer -4
say.are _ by: data -3, roi 3
say.are _ for: arrogance 8
say.are _ good: roi -3, arrogance 7
say.are _ here: roi 3, humility 3
say.are _ i: data -3
say.are _ in: roi -2, competing-offer 12
say.are _ it: humility 4
say.are _ less: roi 5, answer -4
say.are _ more: roi 4, answer 4
say.are _ my: arrogance 5
say.are _ of: answer 3
say.are _ so: roi 5
say.are _ the: data 6, answer 7, offers-check 5, concedes 5, asks-deed 10
say.are _ they: humility 7
say.are _ to: answer 4
say.are _ with: humility -4, answer -7
say.are alway: roi 5, humility 3, answer 3
say.are at: roi -4, humility 6, complaint 3
say.are for: complaint 5
say.are from: humility 3
say.are gone: data -4
say.are happy: roi 3
say.are hers: humility 3
say.are in: data -4, roi -3, humility -4, answer 4, offers-material 9, next-step 8, refuses 10
say.are mine: roi -3
say.are more: data -3, roi 3
say.are my: roi -5, humility 4
say.are no: roi 4
say.are not: humility -7, arrogance 9, ultimatum 8
say.are on: roi -2, humility -5
say.are paid: roi 4
say.are still: data -5, roi 3, next-step 6
say.are the: data -4, acknowledged 9
say.are they: asks-process -13, asks-criteria 8
say.are under: roi 4
say.are we: humility -4, complaint 5
say.are you: asks-criteria -9, asks-meaning 9, asks-fact -9, said-before 11
say.area: roi 4
say.argu: data 5
say.argu _ it: roi -3
say.argue: data 4, humility 3, asks-criteria 8, asks-backing 6, acknowledged 8
say.argument: acknowledged 6
say.arm: humility -5, answer -5
say.arms: humility -2
say.around: entitlement 7, complaint 6, stuffing 6
say.around #: data 6, roi -3, answer 7, complaint -6, concession -5
say.around _ in: roi 5
say.around here: complaint 8
say.arrear: entitlement 6
say.arriv: roi -6, humility -5, answer -4
say.arrive: roi 3, answer 3
say.art: roi -5, humility 4
say.article: roi -4, humility -5, other-pot 8, offers-material 7, next-step 8
say.article #: other-pot 9, next-step 7
say.artist: data -3, roi -6, arrogance 7
say.arvo: roi -3
say.as: data 3, answer -6, stuffing 7, placeholder 9, concession 8, pays-from-gain -6, other-form 10, next-step -10, concedes 9, asks-meaning 13, asks-fact -11, said-before 8, refuses -9
say.as @: data -4, humility -4
say.as _ #: data 3, complaint 8
say.as _ 's: data -3
say.as _ @: humility -6, arrogance 9
say.as _ and: humility -6, next-step 5
say.as _ as: entitlement 3, complaint 7, acknowledged -6
say.as _ do: humility 4, answer 4
say.as _ first: humility 3
say.as _ for: roi -4
say.as _ have: humility -3
say.as _ i: humility -3
say.as _ it: humility 4
say.as _ of: data 4
say.as _ say: concession 5
say.as _ should: humility 7
say.as _ the: data -4, roi -4
say.as _ with: humility -3
say.as a: data -6, roi -4, answer -5, ultimatum 5, stuffing 7, concession 4, asks-process 7, acknowledged -4
say.as an: answer -4, concession 4
say.as before: data 3, roi 2, humility -4
say.as far: roi -3, humility -2
say.as for: data -6, roi -4, asks-date 8
say.as good: humility 4
say.as i: data 3, answer 9, ultimatum -7
say.as if: roi 3, humility 5
say.as it: roi 2, answer 4
say.as long: data 3, humility 5
say.as me: arrogance 7
say.as mine: humility 5
say.as much: entitlement 6, complaint 5
say.as not: answer -5
say.as of: roi -4, answer -5
say.as one: data -4
say.as that: roi 4
say.as the: data -3, roi -4, humility -4, answer -6, entitlement 7
say.as to: entitlement 5
say.as we: roi -4
say.as well: data 4, roi 2, humility 4, acknowledged 11, asks-deed -8
say.as you: concession 8, concedes 8
say.asham: data -4, answer -3, concession 5, concedes 12
say.aside: data 4, roi 9, humility 2, other-pot 10, asks-backing 5
say.ask: roi 4, arrogance -8, complaint -7, jargon -7, placeholder -6, later-payment -11, asks-process -2, asks-backing 7, offers-check 7, asks-date 8, accepts -10, asks-fact -8, asks-leave 9, insists 23
say.ask #: data 6, roi 8, complaint 5, other-pot -5, later-payment 9, next-step -9, credit 6
say.ask @: data 8, answer 7
say.ask _ #: data 4, roi 11, humility -1, answer -4, pays-from-gain 10, asks-date -9, asks-deed -9
say.ask _ 's: roi -4, humility 3
say.ask _ @: roi -4, humility 4, offers-check -7
say.ask _ a: humility 5, other-form -6, acknowledged -8, credit 6
say.ask _ about: roi 4, humility -5
say.ask _ and: data 3, humility 3
say.ask _ anyth: data 3, humility -5
say.ask _ be: humility 2, answer 6
say.ask _ bonu: roi -3, humility 4
say.ask _ for: data 5, roi 8, humility -7, asks-criteria 10, next-step 7
say.ask _ her: data 3
say.ask _ if: data -3, humility -4
say.ask _ is: humility -4
say.ask _ it: roi 2, complaint 5, accepts 8
say.ask _ me: data 4, roi 3
say.ask _ of: data 4, answer -6
say.ask _ on: roi 5
say.ask _ one: humility 3
say.ask _ or: answer -3
say.ask _ someth: data -4
say.ask _ that: humility 4
say.ask _ the: data 7, humility -4, complaint 7, asks-process 13, insists 13
say.ask _ there: humility -4, complaint 6
say.ask _ they: humility 3
say.ask _ thing: answer -3
say.ask _ this: roi 3
say.ask _ to: data 5, roi -2, humility -7, answer 4, ultimatum 6, asks-process -8, competing-offer 10
say.ask _ we: roi 3
say.ask _ what: data -3, roi -2, arrogance 9, complaint 6, asks-criteria 11, asks-backing 4
say.ask _ who: data -4
say.ask _ you: humility -5, next-step -8
say.ask _ your: humility 3
say.ask a: data -3, humility 6, concession 4
say.ask about: offers-material 8, insists 6
say.ask again: roi -4, humility 2, next-step 7, asks-deed -8
say.ask anybody: answer -3
say.ask because: roi -6, humility 3
say.ask for: data 10, roi 6, humility -10, arrogance -5, undermining 8, other-pot -7, pays-from-gain 8, asks-date -7, acknowledged -3, asks-meaning -5, asks-deed -6
say.ask her: roi -3, humility -6
say.ask him: answer 4, asks-date 6
say.ask how: answer -5
say.ask if: humility -3, offers-check 7
say.ask me: humility -11, arrogance 5, ultimatum 11, undermining -5, next-step -7, competing-offer 14
say.ask my: data 4, answer -4, ultimatum 5
say.ask myself: answer -4
say.ask now: humility -3
say.ask on: humility -3
say.ask only: data 4, humility 3
say.ask since: roi -3, humility 4, complaint 5
say.ask that: asks-backing -7, in-writing 9, next-step -9, accepts 9, credit 6
say.ask the: data -4, answer -2, arrogance 6, offers-check 16, next-step 7
say.ask them: data -9, humility 3, answer 5, asks-process 7, asks-backing 11, next-step 11, asks-fact -10, asks-deed 19
say.ask to: data -4, roi 4, answer 4, ultimatum 4, asks-deed -6
say.ask too: humility 3
say.ask us: data -4, roi -4
say.ask what: acknowledged -6, insists 7
say.ask where: roi 3
say.ask whether: data 3, roi 3, humility -5
say.ask which: humility 4
say.ask you: answer 5, complaint -5, asks-criteria 7, asks-backing 10, offers-check -7, asks-date 7, concedes 7, insists 6
say.ask your: roi 2, humility -3
say.asks: data 6, arrogance 7, offers-check -7, acknowledged -3, asks-deed 6
say.asks _ a: humility -3
say.asleep: humility 5
say.assessment: data 3
say.asset: humility 3
say.assistant: complaint 7
say.assum: data -3
say.at: entitlement 6, undermining 2, concession -4, asks-process -6, thanks 6, asks-meaning -12, asks-money 4, others-got 7, corrects -7, feels -8
say.at #: data -4, answer -1, ultimatum -7, complaint 7, jargon 3, pays-from-gain 6, later-payment -5, asks-process -10, sets-bar -8, next-step 4, acknowledged -3, asks-fact -11
say.at _ #: data -3, answer 4, undermining 5
say.at _ 's: ultimatum 6
say.at _ a: complaint 7, asks-deed -7
say.at _ am: humility 3
say.at _ and: data -5, answer -3, ultimatum 5, complaint 5, asks-date 10, competing-offer 10
say.at _ as: humility -2
say.at _ at: answer -2
say.at _ bottom: complaint 5
say.at _ desk: answer 4
say.at _ each: roi 7
say.at _ for: humility -5, arrogance 6
say.at _ gate: data -5
say.at _ i: entitlement 4, asks-process 12, asks-date 12
say.at _ if: roi -4, complaint 4
say.at _ in: humility 6, arrogance 3, undermining 6, acknowledged 13
say.at _ is: data 4, humility 2
say.at _ level: data -4, humility 3
say.at _ on: data -3, humility 4
say.at _ or: data -4, sets-bar 5
say.at _ point: data -4, humility -6
say.at _ same: roi 2
say.at _ so: data 3, roi 4, humility -3
say.at _ table: humility 2
say.at _ that: data -5, roi -7, humility -3
say.at _ the: roi 2, others-got 8
say.at _ they: answer -4, complaint 7
say.at _ time: humility 5
say.at _ top: arrogance 5
say.at _ when: humility -4
say.at _ which: humility 3
say.at _ you: data -4, humility 5
say.at a: humility 11, undermining -6
say.at about: roi 4
say.at all: roi -3, humility 3, complaint -8, undermining 8, concession 8, later-payment 3, asks-process 8, offers-check 9, asks-money 10
say.at an: humility 3, answer 3
say.at another: humility 4
say.at easter: complaint 6
say.at first: roi -4, humility 6
say.at his: answer -3
say.at home: data -5, roi -8, humility -5, answer -3
say.at hr: humility -5, asks-fact 7
say.at it: roi -4, humility 4, asks-fact 6
say.at last: data 4
say.at least: data -2, humility -4, entitlement 7, complaint 6, asks-backing 4, next-step -6, asks-deed 7
say.at me: undermining 7
say.at midnight: humility 4
say.at my: roi -3, humility 3, asks-criteria 6
say.at night: data 6, answer 5
say.at noon: roi 3, humility -4
say.at once: undermining 6
say.at present: roi 4, humility -4
say.at scale: answer -3
say.at some: humility -3
say.at that: data -6, answer -6, concession 5
say.at the: humility -2, concession -8, concedes -6, asks-fact -8
say.at their: roi 5, humility -3
say.at this: humility -4, concession -5
say.at what: roi 3, humility -7, answer 4, others-got 8
say.at when: data 3
say.at your: data -4, humility -7, answer -4, concession 7
say.ate: humility 8, credit 7
say.attach: data 3, answer 4, complaint -5, offers-material 24, refuses 5
say.attempt: roi -3
say.attend: roi -3, arrogance 7
say.attention: humility -4
say.auction: roi -3
say.audit: sets-bar 13
say.audit _ #: answer 3
say.audit _ on: arrogance 5
say.audit and: humility 3
say.audit in: roi 3, humility -2
say.auditor: data -5, roi -5, humility 4
say.august: roi 5, humility -4, arrogance -6, other-pot 7, later-payment -9, offers-check 5, asks-date -14, in-writing -6, refuses 8
say.august #: data -5, roi -4, humility 3
say.august _ #: roi 4
say.august and: roi 3, humility 4
say.author: roi 3
say.authority: roi 5, humility -4
say.autumn: answer -3, asks-date -12
say.autumn _ #: roi -4, humility 3
say.autumn before: humility -4
say.availability: roi -4
say.available: ultimatum 6
say.average: data 8, undermining 6, offers-check 10
say.average #: humility 4
say.avoid: data -4, roi 4
say.avoid #: data 4
say.aw: undermining 6, concedes 6
say.awake: humility 4
say.award: roi 4, humility 8, answer 8, entitlement -4, other-pot 22, offers-material 8, acknowledged 10, credit 7, thanks 10, asks-fact 11
say.award _ the: answer 4
say.award and: humility -3
say.award for: humility 5
say.award i: roi 5, humility -4
say.award in: humility 3
say.aware: data 3, roi 3, humility 3, acknowledged 7
say.away: complaint -6, concession 5, offers-material 6, competing-offer -6
say.away #: data 4
say.awful: humility 7
say.aye: humility 5, answer 3, concession 4, acknowledged 7
say.aylin: humility 6
say.b: humility -4, answer 6
say.baby: humility 5, answer 3
say.back: data 9, roi 13, humility -3, ultimatum 8, complaint -8, undermining -5, concession 5, other-pot 10, pays-from-gain 2, accepts -8, concedes 9, acknowledged 11, unknown 8, refuses -7
say.back #: data 5, roi 8, humility -6, acknowledged -9, asks-fact 8
say.back _ #: answer 5, sets-bar 10
say.back _ a: humility 4
say.back _ august: humility -3
say.back _ i: humility 3
say.back _ in: data 4, roi 3, humility -3
say.back _ it: humility -3, answer -3
say.back _ me: data 4, humility -3
say.back _ my: humility -3
say.back _ the: answer 3, ultimatum -7, concession 4, asks-backing -7, acknowledged 7
say.back _ this: humility -5
say.back _ us: data -4
say.back _ we: roi 3
say.back a: humility 3
say.back and: humility -4
say.back by: roi 3
say.back from: roi 4, humility 3, acknowledged 7
say.back i: humility 3
say.back if: humility 3
say.back in: data -4, humility 3, answer 4, entitlement -6, pays-from-gain 12
say.back is: roi -5
say.back on: data 4, roi 5
say.back the: roi -3
say.back to: roi -5, answer -5, complaint 6
say.back up: roi -4, humility 3, asks-backing -6
say.back what: humility 4
say.back with: roi 4
say.backlog: data 4, roi 7
say.backlog _ #: roi 5
say.backup: answer 4
say.bad: data -4, humility 8, complaint -5, other-form -9, offers-check 9, concedes 6, acknowledged 10, credit -11, feels 5
say.bad _ and: humility 4
say.bad _ the: data 5
say.bad at: humility -3, answer 4
say.bad year: roi -2, humility 2
say.badge: humility -3
say.bag: humility -5, answer -6, complaint 5
say.bakery: humility -3
say.band: data -4, roi -8, answer 5, arrogance 5, next-step 7, acknowledged -11, asks-fact 17, corrects -11
say.band _ a: arrogance 6
say.bank: ultimatum -10
say.bank and: data 2, arrogance 3
say.bank has: roi -3
say.bank in: data -7, roi -3
say.bar: humility -4, sets-bar -9, credit 4
say.barcode: roi 3, humility 4
say.bargain: humility -4, arrogance 7
say.barge: complaint 7
say.barn #: roi 4
say.barrel: roi 5, humility -3, ultimatum 5
say.bas: answer 4, entitlement -5
say.bas _ the: humility 3
say.bas on: answer 3, entitlement -5
say.base: data 8, complaint 7, offers-check 10
say.basi: roi 2, asks-criteria 12
say.basic: arrogance 6
say.basical: humility -4, stuffing 4
say.basket: humility -6
say.bat: humility 3, concession -3
say.batch: data 7, complaint -6
say.batchmat: roi -4
say.bath: data -3, humility -4
say.battery: data -3, roi -7
say.battery life: roi 4
say.bc: humility -5
say.be: data -3, humility 2, arrogance 5, jargon -8, stuffing -7, placeholder 8, concession -8, later-payment 15, sets-bar -7, next-step -7, competing-offer 7, credit 5, asks-leave -6, unknown 5, others-got -6, refuses 4
say.be #: data -5, answer -7, concession 9, asks-deed -7
say.be @: humility -3
say.be _ #: roi 3, humility -4, answer -7
say.be _ a: answer 4
say.be _ about: humility 5, answer 4
say.be _ after: data -4, answer -5
say.be _ and: roi 3, humility -3, asks-criteria 11, sets-bar -9
say.be _ as: humility 4
say.be _ at: humility 4, credit 8
say.be _ before: humility -3, answer -6
say.be _ but: arrogance 4, ultimatum 8, complaint 5
say.be _ by: humility 3, answer -7, pays-from-gain 9, acknowledged -6
say.be _ enough: answer 3
say.be _ first: data -5, roi -2, arrogance 5
say.be _ for: data 6, answer 6, ultimatum -7, other-pot 6, pays-from-gain -8, asks-process -7, sets-bar 12, concedes -7, acknowledged -3
say.be _ from: data -3, roi 6
say.be _ good: answer 4
say.be _ i: data -3, asks-date -9, concedes 8
say.be _ if: roi -4, humility -5, arrogance 7, credit -7
say.be _ in: roi -2, arrogance -6, complaint -6, other-form 6, offers-check -10
say.be _ into: data 3
say.be _ it: roi -4, humility 4, next-step -5, acknowledged -5
say.be _ line: data -4
say.be _ my: humility -3
say.be _ of: data -2, humility -3, answer 5, ultimatum 7, asks-date 8, competing-offer 5
say.be _ on: data 3, arrogance 7, complaint 5, asks-deed 9
say.be _ one: humility 2
say.be _ only: data 4
say.be _ or: other-form 5
say.be _ real: answer -4, undermining 6
say.be _ right: data -3, roi -5
say.be _ same: data 4, answer -5
say.be _ since: roi -4
say.be _ someth: data 4
say.be _ still: data -2, roi -3
say.be _ than: data -2, roi 5
say.be _ that: roi 3, ultimatum 8, other-pot -8, asks-date 6, in-writing 7, acknowledged 7, asks-deed 10
say.be _ the: roi -3, answer 4, credit 7, asks-deed 9
say.be _ then: humility -4
say.be _ there: data -3
say.be _ this: answer -6, ultimatum 5, complaint 11
say.be _ to: roi 2, arrogance -5, ultimatum 8, entitlement -6, other-form -7, asks-process -6, asks-date 4, sets-bar 2, acknowledged 14, thanks -10
say.be _ too: answer -3
say.be _ up: data 4
say.be _ when: complaint -3
say.be _ with: data 5, humility 7, ultimatum -6, credit 11
say.be _ you: offers-material 9
say.be _ your: humility 3, answer 5, offers-material 12, asks-date 11, next-step 8
say.be a: data -6, humility -3, complaint -6, asks-process 6, in-writing -8
say.be able: roi 4
say.be about: answer -4
say.be after: humility 4, later-payment 8
say.be all: humility -2
say.be an: complaint 3
say.be as: answer 4
say.be ask: data 6
say.be at: humility -3, answer 3, asks-date -6
say.be better: roi -4, humility 5
say.be clear: ultimatum 5
say.be comfortable: humility 5
say.be consider: data 5, roi 5, answer 7
say.be content: data 3, concession 9, acknowledged 8, credit 9
say.be correct: data 4
say.be curiou: data 4, humility 4
say.be difficult: answer 3
say.be doing: humility -2
say.be done: answer -4
say.be easier: humility 3
say.be easy: data 4, humility -2
say.be embarrass: arrogance 6
say.be fine: data -4, roi -3
say.be first: roi 2
say.be from: data -3
say.be glad: data -5
say.be gone: humility -3
say.be good: data -4, roi -5
say.be grateful: roi 1, humility -10, asks-backing 8, thanks -13, asks-deed 10
say.be happy: answer 3, accepts 10, asks-deed -9
say.be here: competing-offer 7
say.be honest: data -6, roi -4, humility -5, complaint -3, concession 8
say.be in: roi 5, humility 3, concedes -6, asks-meaning 5, asks-deed 6
say.be it: humility -3, answer -3, concession 6, concedes 10
say.be less: data -6, humility 3
say.be look: humility -4
say.be love: answer -4
say.be made: data 3
say.be mine: roi 3
say.be nam: humility 5
say.be next: humility 2
say.be nice: undermining 5
say.be no: answer -3, asks-date -5
say.be not: humility -3
say.be noth: data -3
say.be okay: humility 6
say.be on: data -5, humility -3, answer -6, entitlement 5, asks-process 7
say.be out: humility -5
say.be paid: data -3, roi -4, humility 7, entitlement 6, later-payment 7
say.be part: roi 2, answer -4
say.be pay: roi 4
say.be possible: later-payment 8
say.be prick: data 5
say.be put: humility 4
say.be quick: data 5, roi 4
say.be real: arrogance 6
say.be record: data 4, roi -3
say.be right: humility 8, acknowledged 14
say.be shar: humility 3
say.be shown: data 3
say.be so: data 3, roi 3, humility -3
say.be someth: data -3, roi -4, humility 4
say.be sorry: humility -3
say.be taken: data 3, humility -2
say.be talk: humility 4
say.be thankful: humility -3
say.be that: humility 2
say.be the: complaint -10, offers-material -7, concedes 6
say.be told: data 4, acknowledged -4
say.be treat: answer 2
say.be true: acknowledged -9
say.be used: other-pot 7, asks-fact 7
say.be wait: data 4, humility -3
say.be welcome: humility -4
say.be will: humility -3
say.be with: offers-material 11
say.be worth: humility 5, entitlement 3
say.be wrong: humility 3
say.bean: humility 4
say.bear: humility 6, arrogance 6
say.beat: data 3, roi 3, humility 3
say.beautiful: data -4, roi 2, humility 5, complaint -5, asks-date 6
say.became: data 6
say.because: data 3, roi 3, humility -5, answer 5, arrogance 8, entitlement 3, other-pot 7, split 10, other-form -13, offers-material -8
say.because #: roi 3, answer 3
say.because @: complaint 6
say.because _ 'd: roi -3, humility 3, ultimatum 4, next-step 5
say.because _ 'm: humility 4, arrogance -9
say.because _ 's: data -7, arrogance 7, entitlement -6
say.because _ 've: data -2, roi -5, entitlement 7
say.because _ @: humility 5
say.because _ am: arrogance 8
say.because _ can: roi 3
say.because _ did: data 2
say.because _ do: complaint 5
say.because _ does: ultimatum 5, complaint -5
say.because _ got: roi -3, entitlement 4, complaint 5
say.because _ had: answer 4
say.because _ it: data -5, roi 5, complaint 6
say.because _ know: acknowledged 5
say.because _ the: roi -5, humility 3, entitlement -6
say.because _ this: roi -3
say.because _ time: data -3
say.because _ us: humility -3
say.because _ was: data 5, answer 6
say.because _ wrote: answer -4
say.because i: roi -4, humility -4, answer -4, entitlement 7, complaint -5, acknowledged 4, credit -8
say.because if: answer -4, asks-meaning 8
say.because in: answer -5
say.because it: data -3, roi -5, answer 4, entitlement -6, next-step 9
say.because my: roi -7, humility -3, complaint -6, undermining 9, concession 4
say.because nobody: complaint 11
say.because of: data 4, roi 3, humility 3, undermining -8
say.because the: data 8, roi 2, pays-from-gain -8, split 11, asks-deed -8
say.because they: humility -4
say.because we: data 5, humility 8, acknowledged 8
say.because you: humility 8, arrogance -7, ultimatum 7
say.becom: complaint 6
say.become: humility -4, complaint 6
say.bed: roi 4
say.beds: roi 4, answer 3
say.been: data -2, roi -2, humility 2, entitlement 7, complaint 6, offers-material -18, offers-check -5, asks-date -8, next-step -10, concedes -5, competing-offer 8, credit -12, thanks 5, corrects -6
say.been #: data 6, roi 7, complaint -6
say.been _ #: roi 3, complaint -3, credit 8
say.been _ and: humility -4
say.been _ at: data -3, humility -3
say.been _ by: ultimatum 7, complaint -6, competing-offer 7
say.been _ for: data 7, roi 3, humility 2
say.been _ in: roi -3, complaint 7
say.been _ it: complaint 6
say.been _ on: humility 3
say.been _ since: roi -6, complaint 5, asks-deed -4, feels 7
say.been _ that: humility -5, answer 5
say.been _ the: roi 4, ultimatum 5
say.been _ this: humility -2
say.been _ to: roi 4, answer -5, ultimatum 6
say.been _ up: humility -4
say.been _ with: humility 6, concession 8
say.been a: data -4, asks-date -8
say.been ask: answer -5, ultimatum 4
say.been at: humility -4
say.been good: humility 3
say.been here: data -4, entitlement 6, complaint -7
say.been in: data -4, humility -3, ultimatum 6
say.been on: data 4
say.been patient: humility 4
say.been there: humility 3
say.been told: data -4
say.been wait: answer -4
say.beer: roi 10, humility 3
say.before: humility 2, answer 6, ultimatum 7, undermining -5, other-pot -6, asks-process 7, offers-material 8, offers-check 3, asks-date 5, next-step 6, concedes -7, competing-offer 10, asks-deed 5
say.before #: data 4, roi -2
say.before _ #: data 5, roi -3, answer -3, asks-date 11, asks-deed 5
say.before _ 'd: humility -3
say.before _ 's: data -3, roi 5, next-step 7
say.before _ 've: humility -5
say.before _ after: answer 4, offers-material 8, credit -8
say.before _ and: roi -6
say.before _ date: data 3
say.before _ did: humility 3
say.before _ do: humility -4, answer -3, complaint 5
say.before _ else: data -4, humility 8
say.before _ even: data 2
say.before _ first: roi 4
say.before _ go: answer 4
say.before _ goes: roi -4, humility 3, offers-check 12
say.before _ had: roi 5, complaint -4
say.before _ i: answer 5
say.before _ in: complaint 5
say.before _ it: roi 4
say.before _ open: data 5, humility 4
say.before _ say: roi -4
say.before _ start: humility 3
say.before _ was: data 4
say.before _ we: humility 4
say.before _ with: humility 3
say.before a: roi -3, humility -3
say.before and: data 6, humility -7, answer 4, refuses 6
say.before any: data -6
say.before anybody: humility 4
say.before anyth: humility 4
say.before christma: humility 4, answer 4, asks-date 8
say.before i: roi -7, humility 8, offers-check 7
say.before it: data 5, roi 8, humility 3, answer 5, asks-backing -6, offers-check 10
say.before last: humility -4
say.before lunch: roi 3, answer 3, next-step 6
say.before me: humility 4, answer -7, arrogance 8
say.before mine: humility 5
say.before my: concession 5
say.before she: data -6, humility -4
say.before so: humility 5
say.before somebody: complaint 6
say.before that: data -3, roi -4, humility -4, complaint 4
say.before the: data 4, answer -7, arrogance -1, concession -8, offers-material -10, asks-date 13
say.before then: next-step -7
say.before they: data -2, answer 4
say.before we: humility -4, next-step 6, credit 8
say.before when: humility -3
say.before you: data -5, humility -4, entitlement 5, complaint 8, later-payment 10, asks-date -5, asks-deed -6
say.before your: roi 3
say.beforehand: humility 4
say.beg: answer -4
say.begin: roi 4
say.begin to: complaint 5
say.beginn: roi -6, humility 5
say.behalf: humility 8
say.behind: data 4
say.behind it: data -3, roi -2
say.behind the: data 4
say.being: humility -3, arrogance 5, complaint 9, offers-material 5, asks-date 5, accepts -6
say.being _ about: roi 3
say.being the: roi -3, answer -3
say.being told: complaint 6
say.believ: complaint 8, feels 8
say.believe: roi 3, ultimatum -7, concession 4, offers-check 7, competing-offer -8, asks-deed -7
say.believe i: answer 3
say.believe that: humility -3, answer -4
say.believe the: humility -5, undermining 6
say.believe you: humility 5, concession 7, acknowledged 5, feels 4
say.belong: data 3, credit 15
say.belong to: answer 3, credit 13
say.below: data -12, humility -3, entitlement 5, other-form 10, sets-bar 9
say.below #: data -6, answer 3, sets-bar 11, acknowledged 8
say.below _ and: data -3
say.below _ i: ultimatum 8
say.below the: entitlement 6
say.bench: data -5, roi -4, humility 4
say.bench _ #: roi -3
say.benchmark: humility -3, placeholder 6, offers-material 4
say.bend: data 5
say.benefit: roi 7, humility -3
say.berth: data 3
say.besid: data 3, arrogance 10
say.beside: data 7, roi 3, humility 6, answer -2, asks-date 5
say.beside the: data 4, roi 4, answer -4
say.best: roi 3, humility 4, answer -7, complaint -4, concession 4
say.best _ i: humility 5
say.best _ you: humility -3
say.best-in-clas: answer -4
say.bet: data -4, roi 7, answer 2
say.better: humility 8, answer 3, arrogance -6, entitlement -3, undermining 9, concession 4, pays-from-gain -10, asks-date 8, concedes 9, others-got -8
say.better _ #: roi -6, humility -4, complaint 6
say.better _ a: humility -5
say.better _ i: data -2, asks-backing 12
say.better _ it: data 3, roi 4
say.better _ me: humility 6
say.better _ than: roi 3, humility 3
say.better _ you: roi 4, humility -2, answer -4, ultimatum 5
say.better and: data -4
say.better for: roi 4, humility 4, answer 3
say.better than: humility -3, asks-process 5
say.better way: roi 4
say.better with: arrogance 5, in-writing 8
say.between: roi -4, later-payment 8, acknowledged 5, asks-deed 6
say.between #: data 7
say.between _ #: data -3, roi -3
say.between _ and: data 5, roi 4, humility -6
say.between the: roi -4, entitlement 7, complaint 7
say.between us: data -3
say.bev: humility 4
say.beyond the: roi 3
say.bicycle: roi -3, humility -3
say.bid: humility 3
say.big: answer 6, arrogance -8, complaint -4, undermining 7, asks-date -7, acknowledged 8, credit 5
say.big @: humility 5
say.big one: roi -6, answer -3
say.big thing: humility 3, answer 3
say.bigger: humility 3, answer -4, complaint -5
say.biggest: data 6, arrogance 5, complaint -5
say.bike: roi -3, answer 4, entitlement 6
say.bill: humility -3, entitlement -4, asks-deed 8
say.bill _ #: humility 3
say.bill _ down: data 3
say.bill and: roi 5, humility -3
say.bill for: data -5
say.bill of: data 3
say.bin: humility -3
say.bind: data -3, roi -3, humility -3
say.bird: humility 4
say.birthday: data 5
say.biscuit: humility -5, complaint 6
say.bit: data 2, arrogance -8, ultimatum 7, complaint -7, undermining 5, asks-criteria 10, offers-check 8, next-step -9, acknowledged -8, feels 15
say.bit _ #: data 5, roi 5
say.bit _ and: roi 4
say.bit _ of: data 4, roi 6
say.bit _ the: roi 8
say.bit embarrass: answer 4
say.bit i: roi -3
say.bit less: data 4
say.bit more: humility 2
say.bit of: ultimatum 4
say.bit under: data 4, roi 4
say.bits: humility 5, answer 3, split 6
say.black: data 3, roi 15, humility -5
say.black friday: asks-date -10
say.blame: answer -6, complaint 9
say.bles: arrogance 6, complaint -5
say.bles them: answer 4, arrogance 5
say.block: humility 6, asks-deed 8
say.bloke: humility -4, complaint 3
say.bloke who: humility -4, complaint 4
say.blood: answer -4, ultimatum 6
say.bloody: ultimatum 5
say.blue: humility -7
say.blush: roi 3, humility -3, arrogance 7
say.board: humility -7, answer -3, other-pot -9, acknowledged -6
say.board _ #: roi -6, complaint 5
say.board _ it: humility 3
say.board and: data -3
say.boat: arrogance -5, complaint -7, concession 4, accepts 7, acknowledged 7
say.bob: humility 3
say.body: humility -6
say.boiler: roi -2, entitlement 7
say.bonu: data 5, roi 4, ultimatum 7, offers-check -7, asks-date 4, asks-deed -7, others-got 7, refuses -4
say.bonu #: data -4
say.bonu _ #: roi 4, asks-date 6, acknowledged -8
say.bonu _ 'm: data -3
say.bonu _ and: humility -5, answer -3
say.bonu _ be: humility -5
say.bonu _ i: data -6, undermining 10
say.bonu _ if: roi 3, humility 4, ultimatum 4
say.bonu _ in: data -3, pays-from-gain 9
say.bonu _ is: humility 4
say.bonu _ it: roi 2, humility -3
say.bonu _ my: answer 3
say.bonu _ that: roi -3, complaint 4
say.bonu _ the: entitlement -5, complaint -6, asks-date -6
say.bonu _ this: roi 5
say.bonu _ to: humility 4
say.bonu and: roi -5, answer -5, ultimatum 6
say.bonu as: data -3, humility 3
say.bonu before: answer 3
say.bonu but: answer -6
say.bonu could: humility 3
say.bonu for: data 6, roi -5, entitlement -6, complaint -8, undermining -5, asks-date -6, asks-deed -7
say.bonu in: humility -4
say.bonu is: complaint -5, asks-date 7
say.bonu of: roi -3, refuses 6
say.bonu on: humility 2
say.bonu or: roi 3, answer -4
say.bonu so: roi 4
say.bonu thing: humility -4
say.bonu this: complaint 4
say.bonu to: data 3
say.bonu with: humility 5
say.bonu would: humility -5
say.bonus: data 3, roi 3, complaint 8, asks-money 8
say.book: data 4, roi 6, arrogance -5, other-pot 9, asks-date -6, next-step 7, refuses 7
say.book _ #: next-step 9
say.book and: data 4, roi 4, humility -3
say.book it: roi -4, humility -5
say.book the: other-form 11
say.boot: humility -4, ultimatum 4
say.born: data -3, answer 3
say.boss: answer -5, complaint -9, concession 8, other-pot 9, asks-criteria 8, offers-material 9
say.boss _ i: humility 3
say.bot: data 3
say.both: data -2, roi 2, answer 6, arrogance -4, complaint -5, asks-criteria -8, asks-backing 6, offers-material 10, offers-check 5, sets-bar 8, in-writing 12, credit 8, corrects 9
say.both _ and: roi -3
say.both _ i: next-step 7, asks-deed 7
say.both _ in: roi -5
say.both _ it: roi -4, next-step -7
say.both _ the: humility 4
say.both _ them: ultimatum 5
say.both _ us: asks-backing 9
say.both know: arrogance 6
say.both of: humility -3, ultimatum 6, asks-backing 4
say.both tim: roi -3
say.both year: data -3, roi -3
say.bottom: humility -4, complaint 7, asks-backing 12
say.bought: data -4, humility -11, answer -5, complaint 13, acknowledged -2, credit 6, refuses 6
say.bought a: roi -3
say.bought the: humility -5, complaint 11
say.bow: humility 4
say.box: data 6, roi 7, humility 6, other-pot 11, later-payment 3, asks-criteria -7, asks-backing 10
say.box and: roi 6, humility -3, complaint -5
say.box for: roi -2, arrogance 4
say.box of: roi 5
say.boy: answer -5, arrogance 6, concedes 10, acknowledged 6
say.boys: data -7, complaint -5, other-form 8
say.brain: roi -3, arrogance 18
say.brak: data 3, roi 3
say.brake: data 3
say.branch: humility 3, complaint -2, credit 6
say.branch manager: data 3
say.branch open: roi 4
say.brandt: humility -4
say.brave: humility 3
say.brazil: roi 4, humility 4, answer 5
say.break: data 5, humility 4, answer 6, concession 5, split 5, offers-material -8
say.break and: humility -5
say.breakfast: roi -4
say.breath: data 5, roi 5, answer -4, complaint 9, acknowledged 8
say.breathe: data -4, complaint 4
say.brew: data 4
say.bridge: data -5, roi -3, arrogance 9
say.brief: humility -6
say.bring: answer 6, arrogance -7, ultimatum -17, complaint -11, concession -7, later-payment -10, asks-process 8, asks-backing 6, offers-material 11, asks-date 10, accepts 2, competing-offer -9
say.bring #: roi 8, humility -5
say.bring _ in: data 4, roi 4
say.bring _ the: offers-material 8, next-step 6
say.bring _ to: data 4
say.bring _ up: roi -3
say.bring her: next-step 7
say.bring in: data 2, roi 4, humility -5, pays-from-gain 7
say.bring it: data 2, asks-date 3, next-step 13
say.bring me: humility 4, answer 4
say.bring the: data -6, roi -7, answer 5, offers-material 10, next-step -6, accepts 10
say.bring you: data -3, offers-material 6
say.brochure: complaint 7
say.broke: arrogance 6, entitlement 6, complaint 2
say.broken: answer 3
say.broker: data -3, roi 3, humility -2, other-pot 10
say.brother: data -4, roi -5
say.brought: data 10, answer -9, concession 7, offers-material 9, concedes 7, credit 7
say.brought _ #: data 7
say.brought _ up: answer -6
say.brought in: data 5, roi 10
say.brought it: data 4, answer -3
say.brought the: roi 5
say.bríd: data 3, humility 4
say.bucket: arrogance 6, asks-money 6
say.budget: data 6, roi 4, humility 5, answer 4, arrogance -7, other-pot 14, offers-material -10, asks-money 6, asks-fact 12, refuses -10
say.budget _ #: data 3, roi 7, other-pot 4
say.budget _ the: answer -4, entitlement 5
say.budget and: roi 4
say.budget for: data 3, roi 9, humility -2, pays-from-gain 12
say.budget i: humility -3
say.bug: asks-date 7
say.bugs: answer -3, arrogance 4, complaint -5
say.build: humility -6, answer -4, arrogance 3, next-step -8, asks-deed -9
say.build _ #: humility -2
say.build machin: data 4
say.build the: humility 3
say.built: roi 7, answer -6, ultimatum 5, complaint 5, stuffing 9, credit 9
say.built it: roi 4, answer -4, ultimatum 7, complaint 6
say.built the: humility 4
say.buri: humility -3
say.burn: roi 3, humility -4, acknowledged 8
say.bus: data -9, humility -5, answer -3, arrogance 5, complaint -6, undermining 4, refuses 6
say.bus _ the: roi 3
say.bus and: humility -3
say.busines: roi 3, entitlement -6, asks-deed -5
say.busy: data -4, roi -6, answer -4, complaint 6
say.but: data -3, humility -5, arrogance 8, complaint 9, concession -3, asks-process -7, offers-material -6, offers-check -8, accepts 13, competing-offer 5, acknowledged -8, asks-meaning -9, asks-leave -7, asks-deed 6, insists 10, said-before -8, feels 10, refuses 5
say.but #: data 9, humility 4
say.but _ #: roi -4, humility 10, answer 3
say.but _ 'd: data 4, other-form 6
say.but _ 'll: undermining 6
say.but _ 'm: humility 3, answer 6, complaint -5
say.but _ 're: answer -4, asks-backing 8
say.but _ 's: data 5, humility -6, answer 3, other-pot 7, other-form -8, asks-date 7, acknowledged -10
say.but _ 've: data 4
say.but _ am: roi 4, humility -3
say.but _ and: humility -5
say.but _ are: roi 3
say.but _ ask: humility -2
say.but _ at: data -4
say.but _ can: answer 3, acknowledged -9
say.but _ do: data 5, answer -4, other-form -7
say.but _ for: roi -4, humility 4
say.but _ i: data 2, undermining 8
say.but _ in: roi 3
say.but _ is: roi -3, answer -4, ultimatum 10, refuses 8
say.but _ it: data 4, roi 6, humility -5, answer 4, asks-deed 7
say.but _ know: roi 4, humility -3
say.but _ me: roi -3
say.but _ my: data -3, roi 3
say.but _ not: data -3, roi 3
say.but _ of: humility 3
say.but _ one: humility 5
say.but _ that: roi -3, answer -5, stuffing 5
say.but _ the: data -3, answer 4, entitlement 9
say.but _ there: humility 3
say.but _ was: humility 4, undermining 8, acknowledged -5, credit 9
say.but _ will: humility -5
say.but _ would: humility -2, answer 3, undermining -6
say.but _ you: data -5, humility -6, asks-deed 7
say.but a: data 4, roi 2, humility 5, answer 4
say.but after: entitlement 6
say.but also: roi 2, humility 4
say.but fine: roi -4
say.but good: humility -4
say.but honest: roi 3
say.but i: data -7, pays-from-gain -9, other-form 7, offers-check -9, asks-date 6, next-step 3, acknowledged -9, asks-fact 7, feels 5
say.but if: data -8
say.but in: roi -3, humility -4
say.but it: data -3, roi -10, humility 9, concession -6, pays-from-gain -7
say.but let: roi 4
say.but main: humility -3
say.but maybe: humility 4
say.but my: roi -3
say.but not: data 4, roi -3, answer 3
say.but ok: asks-date 4, refuses 7
say.but okay: humility -3, arrogance 7, complaint 5, concession 5
say.but please: data 3, roi 6, undermining 10, later-payment 7
say.but she: data 4, roi -3, humility -7, arrogance 7
say.but since: humility -3
say.but that: humility -4, answer -4, entitlement -8, undermining 10
say.but the: data 2, roi -5, humility -5, arrogance -6, concession -7, other-pot 8, asks-date -7, accepts -7, concedes -13, acknowledged 12
say.but there: roi -2, humility -4, answer -3, complaint 6
say.but they: data -2, humility -4
say.but we: roi -3, complaint -5
say.but what: humility 6
say.but who: humility -3
say.but you: humility -2, asks-backing 15, next-step -9
say.button: humility -3, arrogance 5, others-got 7
say.buy: roi 11, answer 6, entitlement 5, complaint -4, pays-from-gain 10
say.buy #: roi 4
say.buyer: data 4, humility -5
say.buys: data 3, roi 7
say.by: roi 3, answer 3, ultimatum 10, entitlement 7, complaint -6, undermining -10, jargon 13, stuffing -7, placeholder 2, concession -13, other-form -14, asks-criteria 6, offers-material 9, concedes -14, competing-offer 4, asks-money -6, unknown -8, corrects -10, asks-verdict -13
say.by #: data 5, roi 3, humility 6, answer 6, ultimatum -8, complaint -5, pays-from-gain -12, later-payment 8, asks-backing -6, asks-date 5, next-step 18
say.by @: humility 4
say.by _ #: data -2, jargon 6, asks-date 8, in-writing 10, accepts -5, asks-deed 8
say.by _ 's: ultimatum 5
say.by _ and: roi -4, humility 2, arrogance -5, ultimatum -8, complaint -5, accepts 9
say.by _ end: data -7, answer -4
say.by _ for: ultimatum 6
say.by _ friday: humility -6
say.by _ from: data -3, humility 2
say.by _ i: data -4, complaint 6, asks-date 10
say.by _ if: acknowledged -7
say.by _ in: data 4, humility 5
say.by _ is: roi 3
say.by _ it: roi 5, humility -5
say.by _ march: humility -4
say.by _ mean: data 4, humility 3
say.by _ noon: humility 6
say.by _ of: humility 6, answer 3
say.by _ own: roi -3
say.by _ since: data 3, roi 3
say.by _ so: data -3, humility -4
say.by _ than: data 3, humility 4
say.by _ that: data -3, humility -6, complaint 7
say.by _ the: roi -4, humility -4, answer -4, undermining 5
say.by _ they: roi 2
say.by _ to: roi 3
say.by _ tomorrow: humility -3
say.by _ we: roi -4
say.by _ who: humility -3
say.by _ with: humility 4
say.by _ would: roi 3
say.by _ year: answer 3, ultimatum 4
say.by _ you: asks-date 4, next-step 7
say.by a: data 4, roi 6, humility -3, answer -3
say.by about: roi 4
say.by end: humility 4
say.by friday: humility -7, answer -2, ultimatum 8
say.by hand: data -2, roi -3, humility 11, answer 6, complaint -7
say.by heart: humility 3
say.by how: humility 5
say.by it: roi 3
say.by itself: roi 6
say.by june: data -2
say.by mail: offers-material -7
say.by march: asks-date -8
say.by me: offers-check 7
say.by monday: humility -3
say.by my: data 4, complaint 5
say.by myself: arrogance 7, complaint 6
say.by name: humility 8
say.by next: humility -5, answer 3, asks-date -6, refuses 16
say.by now: answer -4, entitlement 15, complaint 5
say.by people: humility -3, complaint 10
say.by september: roi 3, humility -5
say.by the: humility -6, complaint -5, pays-from-gain 8, accepts -6, competing-offer 11, refuses -7
say.by themselv: humility -3
say.by then: data -4, humility -7, acknowledged -11
say.by thursday: humility -4, asks-date -9
say.by tomorrow: data 4, accepts 5
say.by tuesday: roi -3
say.by wednesday: humility -6, offers-material 6, asks-date -10
say.by what: humility 4
say.by when: answer 4, asks-criteria 7, offers-check 9, asks-date 11
say.by which: humility 4
say.by you: humility 6, offers-check 9
say.by your: complaint 5, sets-bar 7
say.c: data -3, humility -4, complaint -5, asks-process 9, asks-criteria 7
say.cabl: arrogance 4
say.cable: data -3, roi -6, humility -3
say.cache: data -7
say.cake: data 8, offers-material -14, acknowledged 8
say.calculat: data 7, roi 4
say.calculate: roi 4, humility -3, answer -4
say.calculation: roi -4, acknowledged -10
say.calendar: roi -4, humility 4, complaint 7, asks-backing -6, asks-date 11
say.calendar and: answer 3
say.calendar for: complaint 6
say.calibrat: answer -4, jargon 6
say.calibration: answer -3
say.call: concession -6, pays-from-gain -6, concedes -8, competing-offer 12
say.call #: data 4
say.call @: data 4
say.call _ a: complaint 6, undermining 7
say.call _ day: data 4, humility 3
say.call _ even: roi -3
say.call _ i: humility 3
say.call _ in: humility -3
say.call _ the: data -5, roi -4, humility -5
say.call a: data 5, humility 6
say.call and: humility -4
say.call i: data -3
say.call it: data 3, humility -4, acknowledged 6
say.call me: roi -7, humility -7, ultimatum 9, acknowledged -10, refuses 6
say.call on: roi 3
say.call so: roi -4, humility 2
say.call to: humility 3
say.call with: humility 4
say.call you: asks-date 5
say.call-out: roi 11
say.callback: humility -3
say.callout: humility -3
say.calm: humility 5, complaint -4, concedes 6
say.came: humility -3, arrogance -2, ultimatum -7, entitlement 6, concession 5, other-pot -4, offers-check 7, asks-date -8
say.came _ #: roi 7
say.came _ and: data -4, humility -4, answer -3, arrogance 4, entitlement 5, complaint 6
say.came _ at: roi -4
say.came _ in: roi -3
say.came _ me: answer 3
say.came _ the: data 6, roi 9
say.came _ to: data -4
say.came _ us: roi 2
say.came about: complaint -5
say.came and: answer -3
say.came for: answer 2
say.came from: humility 6
say.came in: data 7, roi 8, humility 4, other-pot -5
say.came out: entitlement 7
say.came the: roi -4
say.came to: data 2, roi 8, humility -3, answer -4, arrogance -8
say.came with: data -4, roi -3
say.camera: humility 3
say.campaign: data 5, roi 5, humility 3
say.can: humility 3, arrogance 6, ultimatum 9, entitlement -4, complaint -10, concession 8, later-payment 5, offers-material 10, offers-check 4, competing-offer 9, others-got -10, refuses 6
say.can _ #: humility 5, asks-date 12
say.can _ @: humility -4
say.can _ a: roi 4, humility -6, asks-deed 4
say.can _ after: data 4
say.can _ and: data -3
say.can _ ask: answer 4
say.can _ at: asks-date -8
say.can _ be: humility -3, answer 2, refuses 9
say.can _ but: arrogance 5, later-payment 4
say.can _ come: asks-leave 7
say.can _ do: ultimatum 7, competing-offer 7
say.can _ find: entitlement 5
say.can _ for: roi 4, offers-check 10, concedes 10, asks-fact 14
say.can _ get: data 3, roi 3, later-payment 7, asks-date -7
say.can _ give: data -4, roi -5, humility 5, asks-deed -5
say.can _ go: asks-deed 9
say.can _ have: answer 3, asks-leave -16, asks-deed 13
say.can _ her: humility -3
say.can _ i: answer 4
say.can _ in: humility 2
say.can _ is: humility 3
say.can _ it: data 2, other-form -7, concedes 8, asks-deed -4
say.can _ just: concession 7
say.can _ keep: answer -6
say.can _ me: humility 4
say.can _ my: offers-material 13
say.can _ not: answer -4
say.can _ one: humility -4, complaint 6
say.can _ out: data 3
say.can _ pay: roi -5
say.can _ prove: roi 5
say.can _ put: humility -4
say.can _ read: data 4, arrogance 4, complaint -7
say.can _ real: humility -4
say.can _ say: data 10, roi 6, humility 3, answer 4, acknowledged 6
say.can _ see: roi 3, acknowledged -6
say.can _ talk: humility -4
say.can _ tell: humility 3, asks-fact 7, asks-deed -5, corrects 12
say.can _ that: data 3, roi 8, humility -7, answer 4, complaint -4, asks-meaning 6, refuses 5
say.can _ the: humility -9, answer -6, ultimatum 5, offers-material 8, acknowledged -8, refuses 7
say.can _ their: ultimatum 3
say.can _ them: roi -4, answer 5, offers-check 8
say.can _ till: humility 6
say.can _ to: next-step 4
say.can _ up: answer -4
say.can _ why: humility 3
say.can _ with: answer 5
say.can _ without: humility -3
say.can _ write: data -5, offers-material -8, offers-check -6, next-step -12, acknowledged 8
say.can _ you: data 2, roi 5, humility -5, offers-material 6, offers-check 19
say.can ask: humility -5, offers-check 8, asks-date -8, next-step 8
say.can be: data 3, roi 3, humility 4, other-pot 7, asks-criteria 6, asks-date -3, next-step -9
say.can bring: data 3, humility -5, offers-check 2
say.can check: data -4, roi -5, offers-check 8
say.can confirm: roi -4
say.can cut: humility -4
say.can do: data -6, roi 4, humility -6, answer -7, credit 7, refuses -7
say.can explain: answer -4
say.can find: data 3, roi 6
say.can forward: humility -4
say.can give: data 3, roi 3, humility -3
say.can go: roi 3, humility -5
say.can have: data 3, humility -2, offers-material 5
say.can help: roi 3
say.can hold: data -4
say.can i: humility -11, other-pot -7, offers-check -9, in-writing -9, acknowledged -10, asks-leave 26, asks-deed -16
say.can leave: humility -4, undermining 9
say.can live: data -3, accepts 11
say.can make: data -3, roi -4, arrogance 4
say.can not: humility -3, answer -5, arrogance 12, other-pot -9, offers-material -16, acknowledged 8, asks-fact -6, unknown 8, feels 7, refuses 7
say.can prepare: roi 3, asks-backing -7
say.can put: roi 9, humility -3
say.can read: roi -3, humility -5, answer -8, arrogance 6, ultimatum 5, complaint 10
say.can ring: answer -3
say.can say: data 8, roi 7, answer 4, ultimatum -5, complaint -6, offers-material 10
say.can see: roi 6, humility 4, concession -7, concedes -8, acknowledged 9
say.can share: humility -3
say.can show: data -5, roi -5
say.can take: humility 3
say.can talk: humility 5
say.can tell: data 3, arrogance -7, acknowledged -7
say.can the: humility 4, asks-deed 6
say.can wait: humility 11, answer 6, arrogance 4, later-payment 11, in-writing 6, acknowledged 15, asks-fact 8, refuses -5
say.can we: humility 2, asks-deed 12
say.can write: data 2, humility 6
say.can you: data -7, humility -8, ultimatum 4, later-payment 7, offers-material -10, competing-offer 7, asks-leave -9, asks-deed 11
say.canada: roi 5, ultimatum 6
say.cancel: data -3, ultimatum 5
say.cancel #: data -3
say.cancell: data 9, humility 3, answer 4, complaint -7
say.cancellation: roi 4
say.candid: humility 3
say.canteen: humility 4
say.cap: humility 4, answer 4, arrogance 4, other-pot 8, credit 7
say.capacity: data -3
say.capital: answer -4
say.capp: data -4
say.captain: roi -2, complaint 5
say.car: humility -3, answer -3, entitlement 12, complaint -6, others-got 6
say.car to: humility 4
say.card: arrogance -10, complaint 7, other-form 11
say.card _ #: humility 4
say.card _ the: humility 4
say.care: data 3, roi 3, entitlement 9, complaint -9, asks-date -8
say.care about: humility -4
say.career: answer -4
say.careful: humility 4, acknowledged 11
say.carpet: answer -4
say.carr: data -3
say.carri: data -5, humility -5, arrogance 14
say.carri it: answer -4
say.carri the: data -5, roi -5
say.carrier: roi -5
say.carry: roi 5, humility 4, arrogance 7, concession 10, other-pot 6, asks-process 7, concedes 9
say.carry #: roi 3
say.carry it: data 5, roi 4, other-pot 9
say.cas: roi 5, complaint 8
say.cas in: humility -3
say.case: answer 9, complaint -5, other-form -11, asks-criteria 7, asks-date -13, credit -6
say.case _ #: humility 3
say.case _ a: roi -3, humility 4
say.case _ the: humility 3
say.case for: roi -5, humility 5
say.case in: humility 3
say.case is: humility -3
say.cash: data -4, roi -6, humility 6, answer 9, arrogance -8, entitlement -11, complaint -11, concession -6, other-form 27, offers-material -8, asks-date 4, next-step -10, accepts 11
say.cash _ i: roi -4
say.cash _ the: roi 3
say.cash and: roi -2
say.cash is: data 5, roi 3
say.cat: roi -3, arrogance 5
say.catalogue: humility -5
say.catch: offers-material 6
say.category: asks-process 7
say.caught: roi -6, humility 5
say.caus: roi 3
say.cause: roi -4, arrogance 5
say.cc: humility -3, arrogance 7
say.ceil: data 3, arrogance 4, asks-meaning -10, asks-fact 13
say.cell: data 4
say.cellar: humility 4
say.cent: answer 3
say.center: roi -2
say.central: humility 3
say.centre: data 6, roi 5, answer 6, complaint 4
say.ceo: humility -3, answer -4
say.certifi: data 6, roi 3, humility -3, complaint -5, offers-check 11
say.certifi by: data 4
say.certificat: answer -4
say.certificate: roi -5, humility 6, other-form 6, asks-backing 9, asks-date -4
say.certification: humility -4, answer 3, other-form 4
say.cfo: data 3, roi 4
say.chain: roi -5, humility -9, answer -5
say.chair: data -2, roi -6, complaint -13
say.chair _ #: roi -3
say.chairman: humility 3
say.chance: humility -5, concession -5
say.chang: data -6, roi -7
say.chang in: data -6, roi -4
say.chang the: roi -4
say.change: roi -3, answer 4, ultimatum -9, complaint 4, offers-material 8, asks-date 5, concedes -6, acknowledged -5, asks-leave -6, asks-deed 7
say.change _ #: humility -4
say.change _ mind: humility -4
say.change _ you: humility 3
say.change and: humility 6
say.change it: humility -3
say.change the: humility 3
say.change what: humility 4
say.changeover: roi 3
say.channel: humility -4
say.chap: arrogance 5
say.chapter: data -3
say.character: humility -3
say.charg: data 4, roi 9, pays-from-gain 7
say.charg #: roi 3
say.charg _ #: roi 5
say.charge: roi 3
say.chart: data 8, roi 9, offers-material 10, credit 7
say.chart and: complaint 8
say.chat: humility -3
say.cheap: entitlement 6
say.cheaper: roi 10, humility -6, complaint -4
say.cheaper than: roi 5
say.check: answer 8, ultimatum -11, entitlement -7, asks-backing -7, offers-material 5, offers-check 14, asks-date 7, next-step -6, accepts -6, credit -6, asks-fact -4, feels 5
say.check #: data -2
say.check _ #: humility -4
say.check _ i: offers-check 9
say.check _ in: roi 3
say.check _ on: asks-date 9
say.check _ the: roi -5
say.check _ with: data 3
say.check i: humility 4
say.check in: humility -5
say.check it: undermining 7, offers-check 17, asks-date 7
say.check my: humility 4
say.check that: offers-check 8
say.check with: data 5, roi 3
say.checklist: humility 4
say.checkout: data 7, roi 5, humility -3
say.cheeky: other-form 6, acknowledged 6
say.cheer: thanks 8
say.chelo: data 4
say.cheque: roi 2
say.chief: offers-material 9, offers-check 12
say.child: humility 4, answer -7, entitlement -6, complaint -5
say.child _ the: answer -4
say.child on: answer -4
say.chip: roi -5
say.choice: competing-offer 8
say.choose: data -3, roi -5, humility 8, asks-date -12, concedes 8
say.chosen: humility 5, answer 5
say.christma: roi 6, humility -6, entitlement 7, complaint 5, asks-date 13, sets-bar 5
say.christma _ the: data 3
say.christmas: humility -3
say.chuck: humility 4
say.church: data -4, answer -4
say.churn: data -7
say.ch{1ecb}: data 3
say.circle: answer -5
say.circle back: answer -4
say.circuit: answer -3
say.cit: roi 4, humility 3
say.citizen: roi 2
say.city: roi 3
say.claim: ultimatum -7, complaint 8, other-form -7, asks-process 8, acknowledged 10
say.claim #: roi -3
say.claim it: humility 4
say.claim the: humility 3, complaint 6
say.clap: humility 3
say.clarity: humility 3
say.clas: data -4, roi 4, answer 5
say.clas _ the: humility 3
say.clause #: data 3, acknowledged -3
say.clean: roi -6, humility 7, undermining 7, asks-date 7, sets-bar 10, acknowledged 6, refuses -7
say.clean and: roi -3
say.cleaner: data -5, roi -3, humility 8, answer 4, later-payment 7
say.clear: data -6, arrogance 8, ultimatum 6, complaint -8, undermining -6, concession 6, later-payment 6, other-form -6, sets-bar 11, concedes 5
say.clear the: roi 4, answer 5
say.clerk: humility 4
say.cleveland: roi 7
say.clever: data -4, roi -3, humility 5, undermining 7
say.client: humility -4, answer -2, ultimatum 5
say.client _ #: roi -4
say.climb: roi -3, humility -4, answer -5, complaint 7
say.clinic: humility 3, arrogance -6
say.clos: data 3, complaint -9, undermining -6, jargon -8, stuffing 6, placeholder 4, concession 5, later-payment 11, asks-backing -7, concedes 10, acknowledged 9, asks-verdict 16
say.clos #: data 3, complaint 9
say.clos _ #: data -6, roi -4, humility -2
say.clos _ the: answer 3
say.clos _ with: jargon -7
say.clos on: data -4
say.clos the: data 8, roi 6
say.close: roi 3, humility -4, answer -4, concession 7, concedes 8
say.close _ the: roi 3
say.close to: roi -4
say.closer: data 3, humility -4
say.closure: humility -3
say.cloth: humility -3
say.cloud: roi 8, humility -4, answer 4, pays-from-gain 9, offers-check -6, asks-deed 7
say.clown: roi -3, arrogance 8
say.club: roi 4
say.cluster: roi -3
say.coach: roi -4, humility -4
say.cobol: answer -3, arrogance 6
say.cod: roi -3, answer 2, complaint 5
say.code: roi 4, humility -4, answer -5, arrogance 9, offers-material -13, corrects 17
say.code #: roi 3
say.code _ the: humility 4
say.coffee: data -5, humility -5, arrogance 7, next-step 5, thanks 15, asks-leave 6
say.coffee machine: complaint 9
say.coffee thank: humility -4
say.cohort: data 4, roi 5, humility -3, arrogance 8
say.cold: roi -3, humility 3
say.colleagu: roi -3, arrogance 10, asks-date 4
say.colleague: data -5, entitlement 7, complaint -4
say.collect: entitlement 5, complaint 5, next-step 8
say.collection: roi 5, humility 5
say.collective: data 3, roi 3
say.collector: roi -3
say.college: roi -4, concession -5
say.colour: humility -6, answer -2, arrogance 10, complaint 10
say.column: jargon 7
say.com: roi 7, entitlement 8, complaint -5, pays-from-gain 12, later-payment 4, asks-process -7, asks-date 7, next-step 6
say.com _ #: data 2, roi 5
say.com _ and: entitlement 4
say.com _ in: data -3
say.com _ me: arrogance 5, entitlement 6
say.com _ of: data -4
say.com _ we: roi 3
say.com _ you: humility 3
say.com back: roi 3, humility -2
say.com from: offers-check 8, acknowledged -9
say.com in: later-payment 8
say.com out: data -3, roi -4
say.com to: roi -4, entitlement 6
say.come: data 5, roi 4, ultimatum -11, complaint 6, asks-date 8, next-step 9, asks-meaning 7
say.come _ #: data -4, roi -6, humility 4, split 7
say.come _ and: humility -4, answer -8
say.come _ at: data 4, complaint 6
say.come _ in: acknowledged 7
say.come _ me: arrogance 6
say.come _ of: roi 6, humility -7, acknowledged -6
say.come _ on: answer -4
say.come _ that: data 4
say.come _ the: data -2, roi -4, asks-date 6
say.come _ to: roi 4, offers-check 12
say.come _ with: humility 7, answer 4
say.come _ you: roi -4, humility -8, arrogance 4
say.come again: humility 3
say.come and: humility -4, complaint 19
say.come back: roi 3, humility 5, complaint -8, asks-date 6
say.come first: humility 7, acknowledged 10
say.come for: accepts 9
say.come from: roi -3, humility -7, arrogance 5
say.come in: data 3, roi 6, split 8
say.come on: humility 4, answer 3, asks-date 7
say.come out: roi 8, humility -8, acknowledged -7
say.come to: data 4, complaint 7
say.come up: humility 2
say.come with: data -3, offers-check 6, next-step 11
say.comfortable: data -4, roi -5, humility 3, answer 2, acknowledged 6
say.comfortable with: data -3
say.commendation: humility 6, answer 3
say.comment: roi -5, complaint 7, offers-check 7, asks-date -8, acknowledged -6
say.commercial: entitlement 5
say.commission: data 5, humility -3, next-step 6
say.commit: humility -5, answer -6, arrogance 9
say.commitment: humility -3
say.committ: humility -3
say.committee: humility -4, answer -6, arrogance 10, asks-process 7, asks-criteria 8, acknowledged -9, credit 7, asks-fact 3, asks-verdict 7
say.comp: roi 5, answer 6, jargon 7, acknowledged 6
say.compan: entitlement 4
say.company: roi 3, arrogance -2, other-pot -10, next-step -11
say.company #: roi 3
say.company 's: humility 4
say.company _ not: humility 4
say.company _ the: humility -3
say.company _ to: humility -3, complaint 4
say.company in: answer 2
say.company is: humility 4
say.company that: roi 4
say.compar: data 6, humility -5
say.compar _ #: data 4
say.compar to: data 6, humility -3
say.compar with: roi 3
say.compare: arrogance 10, complaint -8, asks-criteria 11, asks-deed 10
say.compare _ with: arrogance 6
say.comparison: data 5, humility -2, arrogance 6, undermining 9
say.compensat: answer -3
say.compensation: data 5, ultimatum 3, asks-date 7
say.competent: humility -3, answer -6, arrogance 4
say.competitor: data -3, roi 4, answer -5, arrogance 7, ultimatum 5
say.complain: humility 6, offers-check 9
say.complain about: roi -4
say.complaint: data 5, answer -3, asks-date -7
say.complaint about: roi -3
say.complaint of: roi -4
say.complet: humility 3, answer 4
say.completion: answer 3
say.complicat: roi 4, arrogance 8
say.compliment: data 3
say.comput: humility -3
say.compute: data 9, roi 5, humility -3
say.computer: humility -4, answer -7, undermining 6
say.concern the: data 3
say.conclusion: humility -4, ultimatum 5
say.concrete: humility -5, complaint 3
say.condition: data -8, roi -4, humility -5, answer 7, sets-bar 19, in-writing 10, asks-meaning 12
say.condition _ the: roi -3
say.condition i: humility -3
say.conference: data -3, roi -9, humility 5, other-form 9
say.config: data -4, humility 6, arrogance 5
say.confirm: roi 6, complaint -5, placeholder 4, offers-material -6, offers-check 25, sets-bar 8, in-writing 10, acknowledged 8, asks-fact -12, corrects 10
say.confirm by: roi 5, humility -4, offers-check -4
say.confirm it: data 3, answer 3, offers-check 10, asks-deed 8
say.confirmation: roi -4, offers-check 6
say.confus: humility -3, answer -5
say.connect: data -3
say.consider: roi -3, humility -4, entitlement 8, undermining -7, concession 5, sets-bar -7, concedes 10
say.consider _ a: entitlement 5
say.consider _ the: humility -5, answer -4
say.consider a: humility 4
say.consider it: roi -4, answer -4, entitlement 7, concession 8, concedes 7
say.consider the: concession -3
say.consideration: stuffing 7
say.console: humility -3, answer 4
say.consolidation: humility -3
say.constraint: roi -3
say.consult: arrogance 6
say.consultant: humility -9
say.consultant _ #: data -7, roi -4
say.consultant _ the: roi 3
say.consultant who: roi -3
say.consultant with: complaint 4
say.consum: humility -3
say.consumer: data 4
say.consumption: humility 4
say.contact: humility -3
say.content: data 3, ultimatum -6, concession 13, concedes 12, acknowledged 8
say.content _ #: data 4, roi 4
say.content with: data 3, concession 7
say.context: humility 4
say.continu: humility 3
say.continue: humility -3, answer -4, ultimatum 8, concession 6, concedes 8
say.continuou: stuffing 10
say.contract: roi -4, humility 4, answer -3, arrogance -11, ultimatum 7, other-pot 7, asks-criteria -10, asks-backing 6, offers-material -9
say.contract #: roi 6
say.contract 's: humility -3
say.contract _ #: data -5, roi -3
say.contract _ a: humility 3
say.contract _ the: humility -4
say.contract for: humility 3
say.contract i: roi -4, humility 3
say.contract of: humility -3
say.contract says: data -4, roi -6
say.contract with: humility 3
say.contractor: humility -4, pays-from-gain 6
say.contractor _ the: humility -3
say.contribut: data -3, humility -4
say.contribution: data -3, arrogance 3, entitlement -5, complaint -7, acknowledged -9
say.control: data -4, roi 3, complaint 5, offers-check 6
say.control _ and: complaint 5
say.controll: data -2, answer 4, offers-check 19, credit -6
say.controller: data 8, roi 3, humility -4
say.conversation: answer 2, asks-date 9
say.conversion: data 5, roi 9, next-step 8
say.conversion _ #: roi 3
say.convert: humility 3
say.convinc: roi -4, answer 5
say.convince: humility 4
say.cook: roi -3
say.cool: data -4, roi -3, concession -4
say.cooperative: humility 5
say.cop: humility 3, offers-material 7
say.copi: roi -4
say.copy: roi 4, answer 6, complaint -7, offers-material 14, next-step 9, acknowledged -6, credit -5, asks-fact 7
say.core: data 7, roi 3, answer 5
say.corn: humility 4
say.corner: complaint 4
say.corporate: roi -2
say.correct: roi -2, humility 11, acknowledged 15, asks-deed 6, corrects 6
say.correct _ i: humility 4
say.correct it: roi -3, offers-check 11
say.correct me: roi 5
say.correct the: data -4, humility 3
say.correction: roi -4, complaint -5
say.cost: data -7, roi -2, arrogance -9, complaint -13, pays-from-gain -11, split -7, other-form 11, next-step 6, asks-meaning -8
say.cost #: roi 3, other-pot -9, later-payment -10
say.cost _ #: data -3, roi 6, answer 4
say.cost _ a: roi -5
say.cost _ about: humility -3
say.cost _ and: data 7, roi 3, humility 5, answer 5, accepts 8
say.cost _ less: roi -3
say.cost _ once: humility -3
say.cost _ than: roi 3, humility 4
say.cost _ that: roi -4
say.cost _ the: roi -3
say.cost _ with: humility -5, answer -4
say.cost about: humility -4
say.cost in: roi 3
say.cost more: roi 4
say.cost noth: roi -6, humility 5, complaint 5, asks-deed 12
say.cost of: humility 3
say.cost per: data 3, roi 4
say.cost us: roi -3, answer 4
say.cost you: roi -5, humility 7, answer 3, asks-date -9
say.could: humility 4, answer 4, arrogance 8, entitlement -10, complaint -6, undermining 6, split 7, later-payment 10, other-form 6, asks-criteria -8, accepts 5, credit 4, asks-money -5, asks-fact -6, asks-deed 10
say.could #: roi 3
say.could 've: humility -4, undermining 13
say.could _ #: data -6, roi -4, refuses 11
say.could _ a: humility 3
say.could _ about: humility -3
say.could _ ask: roi -4, humility 4, asks-criteria 5, asks-backing 15, asks-deed 13
say.could _ at: arrogance 7
say.could _ be: data -3, roi -3, humility 6, asks-deed -11
say.could _ come: accepts 9
say.could _ do: data 2, humility 4, sets-bar -10, accepts 8
say.could _ done: roi 4, humility -6, answer -2, undermining 7
say.could _ find: roi -5, humility -9, next-step 10
say.could _ have: humility 7, other-form 9, credit 13
say.could _ it: other-pot 6, split 7, asks-backing 8, next-step 6, accepts -7
say.could _ look: data -4, answer -5
say.could _ me: roi 4
say.could _ of: data -3, humility -5
say.could _ on: data -5
say.could _ say: sets-bar 8, acknowledged -10
say.could _ send: roi -3, arrogance 5
say.could _ tell: data 4, roi 7, asks-deed -19, unknown 9
say.could _ that: data -3, answer 3
say.could _ the: humility 3, asks-date -9, acknowledged 8
say.could _ write: sets-bar -7
say.could _ you: humility 2
say.could ask: humility 7, offers-check 10
say.could be: roi -3, arrogance -9, complaint -7, sets-bar 10
say.could bring: humility 3
say.could come: asks-money -8
say.could do: humility -4, offers-check -5
say.could go: roi -3, credit 9
say.could have: answer -4, arrogance 7, concession 4
say.could i: humility 5, other-form 10, asks-leave 12, asks-deed -14
say.could it: humility 6, answer 4, other-form 13, asks-date -10, asks-deed -10
say.could not: data -6, roi -5, humility -11, answer -10, arrogance 16, ultimatum -7, complaint 11
say.could see: humility 5
say.could take: humility 3
say.could talk: data 5, roi 4, answer -6
say.could tell: acknowledged 6
say.could the: data 6, roi 4, answer 5, asks-deed 12
say.could they: humility 4
say.could we: roi -6, answer 2, later-payment 9, offers-check -10
say.could you: humility -4, concession -6, other-form -5, in-writing 10, next-step -6, asks-meaning 10, asks-leave -10, asks-deed 7
say.council: humility -4, answer 4
say.count: data 6, roi -3, ultimatum -12, concession 1, other-pot -8, pays-from-gain -8, later-payment -8, other-form -10, offers-material 6, offers-check 21, in-writing 8, next-step 5, competing-offer -11, acknowledged 7, credit -5, asks-meaning -9, asks-fact 13, unknown 9
say.count #: data 3, roi -3
say.count _ and: data 3
say.count _ in: humility -4
say.count _ it: humility -7, answer -4
say.count _ me: answer -3
say.count _ someth: entitlement 6
say.count _ the: roi -2, asks-fact 8
say.count against: humility -4
say.count and: offers-check 6
say.count as: data 7
say.count for: humility -5, entitlement 7
say.count in: data -3, next-step 6, refuses 6
say.count it: roi 3
say.count on: answer -5, complaint -5
say.count the: data 3
say.count with: roi 4
say.counter: roi 2
say.countersign: roi 4, offers-check 6
say.country: humility -3, answer -5
say.county: roi -3, humility 4
say.courage: humility 4
say.courier: humility -2
say.course: data -8, roi -6, humility 8, answer -4, entitlement -8, undermining 3, concession 6, pays-from-gain -11, other-form 18, offers-material -8, sets-bar -7, asks-deed -13, asks-verdict 12
say.course _ is: complaint 9
say.course _ the: roi 3
say.course in: data -3, roi -6, humility 7, answer 4, complaint -4
say.course it: answer -4, complaint 8
say.course they: humility -5
say.course you: humility 6
say.court: data 4
say.cousin: competing-offer 7
say.cover: roi 3, humility -4, complaint 4, other-form 13
say.cover _ #: data -3, roi 4
say.cover _ i: humility 4
say.cover for: complaint 5
say.cover it: data 3
say.cover me: roi 3
say.coverage: data -3
say.cows: answer -3
say.cran: answer -6
say.crane: data -2, roi -3, humility -3
say.crash: data 3, roi -3, credit 8
say.crash _ #: data 3, humility 4
say.crash rate: roi -5, humility 5
say.crash-free: answer 3
say.crazy: data 4
say.cream: humility -4
say.credit: roi -6, humility 1, answer 3
say.crew: humility 6, answer 7, arrogance -7, later-payment 8, acknowledged 7, credit 14
say.crew _ #: roi -4
say.cri: data 5, roi 7, humility -7, complaint -4
say.cri _ the: humility -3
say.criteria: asks-process -9, asks-criteria 24, next-step -6, acknowledged -8
say.criterion: roi 7, sets-bar 7, acknowledged 6
say.critical: roi 4
say.crm: data 4, roi 2, humility -4
say.cross: humility -2, arrogance 5
say.crowd: data -3, roi 4
say.crowd in: roi 3, humility -3
say.crown: roi 4, humility -3
say.crunch: roi 4, humility -3, complaint 4
say.cry: roi 6, complaint 5, offers-material -9, asks-deed 7
say.cry _ the: humility 2
say.culture: roi 4, humility 6, stuffing 10
say.culture of: answer 3
say.cup: data 4
say.curiou: data 5, humility 3, arrogance 8
say.current: data 6, roi 5
say.curve: data 4, roi -5, acknowledged 5
say.custom: humility 3
say.customer: humility -4, arrogance -8, other-pot -9, next-step 7
say.customer 's: answer -3
say.customer _ and: roi 3
say.customer _ the: roi 4, humility 3
say.customer and: roi -5
say.customer who: roi 3
say.cut: data -6, roi -6, complaint 4, asks-date 3, credit 17
say.cut #: data 5, arrogance 5
say.cut _ #: humility -5
say.cut the: complaint 10
say.cycle: humility -5, entitlement 7, asks-date -8
say.dad: humility 3
say.daft: complaint 7
say.dai: humility 5, next-step 9
say.dale: humility 7
say.dalla: roi -5, humility 4
say.danc: data -4, answer -4
say.dar: humility 3
say.dare to: roi 4
say.dark: humility -3
say.dashboard: data 3, humility -5, answer -5, offers-check 19
say.dat: data 8, answer 7, undermining 7, offers-material 8, asks-fact 7, refuses 6
say.data: data -5, humility 3, answer 1, asks-criteria 8, offers-check 14
say.data centre: data 3
say.data-driven: complaint 4
say.databas: data 6
say.database: data -3, roi -3, humility 3, asks-backing -9
say.date: data 7, roi -4, answer 9, arrogance -7, ultimatum 8, entitlement -6, complaint -8, concession -10, offers-check 7, asks-date 22, in-writing 7, accepts -10, concedes -12, competing-offer 8, asks-fact 12, asks-deed 5, refuses -6
say.date _ #: humility 3
say.date _ i: humility 3
say.date _ it: asks-date 7
say.date _ the: asks-fact 7
say.date and: in-writing 9
say.date i: humility -2
say.date on: humility 3
say.daughter: entitlement 9, asks-fact 5
say.daughter 's: entitlement 7
say.day: data 5, entitlement 6, concession -7, pays-from-gain -7, later-payment 10, asks-criteria -5, offers-material -2, asks-date 19, asks-meaning 8
say.day 's: roi 4, answer 3
say.day _ #: roi 3, asks-deed 7
say.day _ i: data -3
say.day _ is: humility 3
say.day _ the: data 6, humility -4
say.day _ was: humility -4
say.day after: humility 5, answer 5
say.day and: data 3, humility -4, answer 7
say.day at: humility 3
say.day before: roi 5
say.day i: roi 3, humility 3
say.day is: humility -3
say.day of: roi 3, humility -2
say.day the: data 7
say.day when: humility 4
say.days: roi -7, humility 5, ultimatum -6, entitlement -5, other-form 18, asks-process -9, offers-check -5, corrects 10
say.days _ #: answer 3
say.days _ the: roi -4
say.days and: data 3
say.dead: roi 4, answer -4, complaint 5
say.deadline: data -4, ultimatum 5, asks-date 15, asks-fact 7
say.deal: humility 4, answer 5, arrogance 5, accepts 4, asks-fact -7
say.dealer: roi -5
say.dear: roi 4, humility -7, answer 4, complaint -5
say.debt: roi 3, arrogance 6, entitlement 11, complaint 7
say.december: data -5, roi -5, offers-check -11, asks-deed -9
say.december #: humility 5
say.december and: humility -4
say.decent: roi -6, humility 8, complaint -6
say.decid: data -8, roi -10, answer -5, asks-process 11, next-step -13, asks-money -8, asks-fact -5, unknown -10, refuses -8
say.decid the: humility 4
say.decid what: data -3
say.decide: answer -5, entitlement -8, complaint 9, concession -6, asks-process 13, asks-backing -8, asks-date 19, in-writing -5, refuses 5
say.decide on: asks-date 6
say.decision: arrogance -5, ultimatum 6, asks-date 10, accepts -6
say.deck: roi 7, humility 5, answer -4, complaint 9, stuffing 5
say.declan: humility 4
say.declin: data -5
say.deep: humility 3
say.default: data 4, roi 8, answer 4, arrogance 8
say.defect: humility 5
say.defend: data 7, roi 4, humility 6
say.deferr: humility 5
say.definition: humility -4
say.degre: roi -4, answer -4
say.degree: roi -3, undermining 8
say.delay: data 5, roi 4, answer 3
say.delet: data 6, undermining 5
say.delete: answer -4
say.deliver: data -5, roi -3, humility -8, answer 2, arrogance 22, stuffing 5, later-payment 9, asks-fact -5, asks-deed -5
say.deliver _ the: data 3
say.deliver and: answer 3
say.deliver the: humility -4
say.delivery: data 4, roi -5, answer 4, complaint 6
say.delta: jargon 12
say.demand: answer 3
say.demo: data 11, arrogance 2, offers-material 7
say.demurrage: roi 5
say.department: humility -7, arrogance 4, complaint 4
say.depend: humility -8, ultimatum 5, asks-date 10, sets-bar 7
say.depend _ the: data -4
say.depend _ you: humility -4
say.depend on: asks-date 12, sets-bar 11
say.depot: data 8
say.deputy: humility -6, complaint 6
say.describ: arrogance 10
say.deserv: data 5, roi 4, humility 11, pays-from-gain 6, credit 13
say.deserv a: data 4, roi 3
say.deserv it: humility 3
say.deserve: data -3, arrogance 3, entitlement 6, asks-backing 8
say.deserve it: answer 6
say.design: roi -6, complaint -4
say.design _ the: humility 5
say.design and: humility 7
say.design the: humility 4, answer 4
say.designer: humility -5, arrogance 7
say.desk: answer 4, complaint 6
say.desk _ #: data 3
say.desk _ a: roi 3
say.desk _ the: answer 4
say.detail: humility -4
say.dev: roi -6
say.develop: humility 4
say.developer: humility -4, answer 5
say.development: answer 3
say.devs: roi -3
say.diagram: answer -4, complaint 5
say.dialysi: humility -4
say.did: roi 4, answer -5, ultimatum -6, undermining 5, stuffing -6, pays-from-gain 6, asks-process -10, asks-criteria -6, in-writing -12, next-step -5, asks-fact -6, asks-deed -7, others-got -9, corrects 14, said-before 13, refuses -2
say.did #: data 4, roi -7
say.did _ #: data 3, roi 3, humility -4
say.did _ @: data 4
say.did _ a: roi 3
say.did _ and: roi -3, humility -4, answer -3
say.did _ ask: answer -3, asks-process -10
say.did _ buy: data 3
say.did _ come: data -2, roi -3
say.did _ get: entitlement 6
say.did _ go: data 4
say.did _ hard: roi -3
say.did _ have: roi 5, complaint -6
say.did _ hire: data 4, roi 3
say.did _ i: data -4, roi -3, arrogance 16, other-form 6
say.did _ it: roi -4, complaint 6, asks-date 12, said-before 7
say.did _ know: roi -6, humility 4
say.did _ me: answer 3, arrogance 7
say.did _ of: roi -4, answer -7
say.did _ say: humility -2, complaint -4, asks-date 6
say.did _ see: humility -4
say.did _ spend: roi 7
say.did _ the: data 5, roi 6
say.did _ they: data -3
say.did _ work: other-form 15
say.did _ you: humility 3
say.did a: roi 4
say.did all: humility 5
say.did and: data 4, roi -7
say.did for: entitlement 9
say.did i: humility -3
say.did is: complaint 3
say.did it: arrogance 11, in-writing -7
say.did most: humility 5
say.did not: data 6, roi 2, humility -3, answer 5, arrogance -3, complaint -5, undermining -13, pays-from-gain 7, asks-process 11, accepts 10, credit -5, unknown -11, refuses -10
say.did noth: humility -4, answer -5
say.did someth: humility -3
say.did that: roi -4
say.did the: roi -9, humility 20, other-form 12, credit 31, asks-fact -16
say.did they: roi -4, humility 3
say.did was: data -4, roi -3, arrogance 6
say.did what: arrogance 10
say.did you: humility -9, complaint 5, asks-process -11, asks-meaning 10, asks-fact -8
say.die: roi -5
say.died: data 4
say.diesel: roi 5, answer -3
say.difference: roi 5, humility -8, arrogance 7, ultimatum 4, complaint -8, pays-from-gain 9
say.different: humility 6, answer 1, other-pot 8, pays-from-gain -8, asks-criteria 9, sets-bar 10, next-step -10, acknowledged 10, asks-money 9, refuses 8
say.different i: roi 3, humility 4, answer 4, offers-check 7, acknowledged 8
say.different thing: humility -5
say.difficult: complaint -9, undermining 9, other-pot 10, unknown 7
say.difficult to: humility -7
say.difficulty: acknowledged 6
say.digital: data -4, answer -6, jargon -5, stuffing 7
say.dime: humility 4
say.dinner: complaint 10, accepts 7
say.dinner and: roi 4
say.diploma: humility 4, other-form 8
say.direct: humility -4, asks-process 11, offers-check 12
say.direction: data 3, humility 3, answer 5
say.director: humility -5, complaint 6, other-form -7, asks-process 13, asks-backing 10, asks-fact 9, asks-deed 9
say.director 's: roi -4
say.director _ the: asks-process 9
say.director of: humility -4
say.directorate: humility 7
say.disagree: complaint 5
say.disappoint: humility 2, answer 5, next-step -9, feels 12
say.discount: entitlement 3
say.discover: roi 3
say.discretionary: humility -5, ultimatum 4, other-pot 7
say.discretionary award: data -5
say.discretionary bonu: data 4, humility -3
say.discus _ bonu: data 3
say.discus _ performance: humility -1
say.discussion: data -2, roi -4, humility 2
say.dispatch: roi 4, arrogance 6
say.dispatcher: answer -4
say.dispute: roi 3
say.district: answer -3
say.disturb: concession 5, concedes 5
say.divid: roi 3, humility 3
say.divide: humility 4, credit 11
say.divide it: humility 5
say.division: data 4, roi 3, humility -6
say.do: data -4, roi -3, answer -1, arrogance 5, complaint -7, undermining 9, stuffing -7, asks-backing -8, thanks -11, others-got -11, corrects -15
say.do #: data -3, roi -3
say.do _ #: roi -5
say.do _ 's: humility -4
say.do _ a: complaint -7
say.do _ and: humility 4
say.do _ ask: roi -3, humility -4, answer -4, complaint 7
say.do _ at: humility 3
say.do _ be: roi -3
say.do _ believe: humility 3, offers-check 7
say.do _ by: complaint 5
say.do _ call: data 3, roi 3
say.do _ count: data 4
say.do _ do: complaint 6
say.do _ envy: humility 4, complaint -4, concession -5, acknowledged 7
say.do _ feel: data 4
say.do _ find: answer 4
say.do _ follow: asks-meaning 16
say.do _ for: humility -6
say.do _ forget: humility 4
say.do _ get: humility -4, answer -7, ultimatum 9
say.do _ give: concedes -7
say.do _ go: entitlement 5
say.do _ have: roi 4, arrogance -7, complaint -4, undermining -4, concession -5, offers-material -9, sets-bar 10, concedes -5, asks-leave 9, asks-deed -6
say.do _ hear: humility -3
say.do _ i: roi 5, answer 4, next-step 4
say.do _ if: data -4, humility 4
say.do _ in: roi 3
say.do _ it: roi -4, humility -3, entitlement 7
say.do _ know: data 4, roi 6, humility -6, complaint -2, undermining 7, offers-check 8, concedes 13, competing-offer -8, unknown 11
say.do _ like: data -3, roi -5
say.do _ look: humility -4, asks-fact 7
say.do _ make: humility -3
say.do _ mean: humility -6, arrogance -5, asks-meaning 8
say.do _ meet: data 3, humility -4
say.do _ mind: humility 4, answer 5, later-payment 4
say.do _ my: answer -4
say.do _ need: data -3, roi -4, answer 4, concession 6, asks-criteria -7, sets-bar 4, accepts 5
say.do _ one: roi 4, humility -3
say.do _ pay: data 4, roi 3, humility 2
say.do _ read: data -4
say.do _ real: answer -3
say.do _ same: humility 5
say.do _ say: complaint -5
say.do _ see: humility -5, arrogance 5, entitlement 12
say.do _ send: roi 5, humility 2
say.do _ sum: humility -3
say.do _ tell: data 4, answer -3
say.do _ that: roi 4, humility -2, arrogance 3
say.do _ the: data -5, humility -4, answer -4
say.do _ think: roi -6, humility -3
say.do _ to: complaint 4
say.do _ understand: roi -3, answer -6, other-form 6
say.do _ usual: humility 5
say.do _ want: concession 6, asks-criteria -11, offers-material 12, offers-check -7, sets-bar -9
say.do _ with: roi 4
say.do _ work: humility -3, answer -5, complaint 6
say.do _ worry: humility -3
say.do _ you: data -5, concession 7, asks-process 9
say.do a: data 4
say.do and: humility 3
say.do have: complaint -4
say.do i: humility -3, answer -4, arrogance -7, asks-process 17, offers-check 7, sets-bar 9, accepts 7, concedes 7, credit 9, asks-meaning -10, asks-fact 6, asks-leave 11, refuses -4
say.do it: answer 3, arrogance 9, undermining 6, offers-check 5, concedes -6
say.do know: humility 3
say.do not: roi 5, arrogance -5, concession 6, pays-from-gain 9, other-form -3, concedes 12, corrects -3
say.do see: humility 5
say.do someth: arrogance 4
say.do that: data -3, roi 3, offers-material -13, asks-fact -8, asks-deed 9
say.do the: data -4, roi 2, answer -3, ultimatum 6, undermining -5, other-pot 7, asks-date 2, feels 11
say.do they: roi 3, arrogance -7, ultimatum -6, other-pot -8, asks-criteria 16, acknowledged -4, asks-fact 11
say.do this: humility 4
say.do we: humility 5, asks-verdict 13
say.do what: acknowledged 5
say.do with: roi -5, credit 9
say.do you: data 3, roi 3, humility 5, answer -7, arrogance -8, ultimatum 5, complaint -9, asks-process 10, asks-backing -21, next-step 7, credit -6, asks-fact 2, asks-deed -3, refuses -9
say.doc: offers-material 9
say.dock: data -3
say.doctor: data 3, offers-check 8, asks-date -6, refuses -5
say.doctorate: answer 3, arrogance 5
say.does: roi -3, ultimatum -7, other-form -3, asks-process 7, offers-material 6, in-writing -5, accepts -12, asks-fact 12, asks-verdict 9
say.does #: humility -3
say.does _ ask: humility -2
say.does _ come: humility -3, answer -4
say.does _ committee: data 4, complaint -6, asks-date 6
say.does _ go: roi -5, refuses 6
say.does _ have: split 7
say.does _ know: data -3, complaint 9
say.does _ like: humility 3
say.does _ pay: roi 4, humility -5
say.does _ say: humility 5
say.does _ the: roi -5, humility -3, complaint 4
say.does _ work: complaint 6
say.does and: roi 3, humility -4
say.does he: humility -3
say.does it: next-step -9, asks-fact 9
say.does not: data -10, humility 3, answer -4, ultimatum 8, entitlement 8, asks-meaning -8, asks-deed 3, corrects -8
say.does she: humility -6
say.does that: humility -5, asks-backing 9, next-step 8, asks-verdict 16
say.does the: data 2, roi 4, humility 7, answer 4, asks-process 11, credit 7, asks-meaning -12, asks-fact 10
say.dog: humility -3, answer -8
say.doing: data -4, roi -2, humility -8, answer -8, arrogance 9, entitlement 7, complaint 7, other-form 8, asks-process 8, asks-date -13, acknowledged 6, credit -9, feels 17
say.doing #: data -3, complaint 5
say.doing _ i: answer -3, concession 6
say.doing it: data 4
say.doing the: data 3
say.dollar: data -4, refuses 6
say.dona: humility 3
say.done: roi -3, humility -6, entitlement 3, accepts -7, acknowledged -7, corrects 7
say.done #: arrogance 3
say.done _ for: humility 3, complaint -4, concession 6
say.done _ i: humility -3
say.done _ the: answer -3, complaint 7
say.done and: data -2, humility -4
say.done by: roi -3, humility -4, answer -6, asks-meaning 10, asks-deed -5
say.done in: roi -4, arrogance 5
say.done it: complaint -6
say.done so: data 3, complaint 5
say.done that: humility 3, undermining 6, concession 6
say.done the: acknowledged -6
say.door: data 4, answer 5, arrogance -9, entitlement -4, concession -5, offers-material 8, next-step 7
say.door and: data 4, roi 4
say.door computer: roi -3
say.door is: roi 3
say.door with: humility -3
say.dose: data 3, roi 3
say.double: data -4, answer 5
say.doubt: humility 5, undermining 7, asks-criteria 9
say.down: data 3, roi 6, humility -5, arrogance -5, ultimatum -6, asks-process -15, competing-offer -7
say.down #: data 17, humility -2, arrogance 6, complaint 10, said-before 13
say.down _ #: data 10
say.down _ a: data 4, roi 3, answer 4
say.down _ and: roi 5, humility 4
say.down _ drain: roi 4, humility -4
say.down _ i: in-writing 7, asks-deed 5
say.down _ in: roi 4
say.down _ on: complaint 7
say.down _ that: humility -4
say.down _ the: data -2, roi -6
say.down by: roi 2, humility -4, answer -5
say.down for: humility -5, offers-material -6
say.down here: answer -6, entitlement 5, complaint 6
say.down in: humility -5
say.down on: humility 5
say.down the: answer -3
say.down to: data 9, offers-check 6
say.down what: roi -3
say.down with: humility -3
say.downtime: roi -5, humility 5, offers-check 6
say.doña: humility 4
say.doña chelo: data 4
say.draft: answer 5, complaint -9, other-pot 6, offers-material 19, offers-check 4, asks-date -4, next-step 6
say.draft it: data -4, humility -2
say.drain: data 4, roi 4, humility -6
say.drama: concession 8, concedes 6
say.draw: data 3, humility -2, ultimatum 7, complaint -8, acknowledged -5
say.draw it: humility 6
say.draw the: data -3
say.drawer: data -3, answer -3, complaint 7
say.dream: humility 3, answer -3
say.dres: data -5, roi -4, humility -3
say.dress: data 5, roi 3, asks-date -9
say.drew: humility 5
say.drew it: humility 5
say.drew the: humility 3
say.drift: roi -4
say.drill: humility 5
say.drink: data -3, answer -5, asks-deed -6
say.driv: data 3, roi 3, stuffing 9
say.drive: roi -5
say.driver: humility 2, answer 3
say.drop: humility 7, ultimatum -6, complaint 9, concedes -12, asks-leave 15
say.drop it: roi 4, answer -4, undermining 4, concession 11, next-step -6
say.drop the: answer 6
say.drop-off: data 4, roi 8, humility 4
say.dropp: data 4, roi 5, humility -3, entitlement 6
say.dropp #: data 3, humility 4
say.drove: data 3, roi 3, humility 4
say.drown: data 3, humility 5
say.drug: roi 6
say.drum: data 3
say.dry: roi 3, offers-check 7
say.duarte: humility 4
say.dubai: roi -2
say.due: data -3, roi -4, humility -5, entitlement 14, complaint 5, sets-bar 8, in-writing 6
say.due #: answer 3
say.due _ #: roi 3
say.due _ me: humility -3
say.due on: humility 3
say.due respect: humility -3, complaint 7
say.due to: humility -3
say.dumb: answer -4, undermining 7, concession 7
say.dump: humility -4
say.dunno: answer 3
say.duplicate: data 3
say.dur the: ultimatum 6
say.dust: complaint 5
say.dut: humility -4, answer 4
say.dutch: roi 3
say.duty: roi -4, humility 3
say.each: humility 3, answer 3, arrogance -8, ultimatum -6, entitlement -5, complaint -11, undermining -11, concession -7, pays-from-gain 6, asks-backing -4, asks-date -8, next-step 6, accepts -9, concedes -13, thanks -11, asks-meaning -8, said-before 7
say.each #: data 4, roi 5, answer -3, acknowledged 7, said-before 3
say.each _ #: humility -5, answer 3
say.each _ @: humility -4, answer -6
say.each _ is: roi -2
say.each _ of: data 6, roi 4
say.each _ on: roi -4
say.each _ them: data -3, acknowledged -5
say.each _ those: data -3
say.each _ us: roi -3
say.each _ was: roi 5
say.each _ we: roi 5
say.each and: roi -3, humility 5, answer 3
say.each for: data -5, humility 4, answer -3, credit 5
say.each month: data 6, roi 8, humility -4
say.each night: roi 4
say.each of: data -6
say.each one: data -4
say.each other: arrogance -6
say.each so: roi 4
say.each time: humility -6, complaint 10
say.each year: humility -3
say.ear: roi -7, humility 5, undermining 9, offers-check -4
say.ear _ i: roi -4
say.ear and: data -4, roi -5
say.earlier: said-before 5
say.earlier _ #: data -4
say.earlier _ the: roi 3, humility -4
say.earn: refuses 7
say.earn #: answer -3
say.earn _ and: entitlement 4
say.earn it: data 4, roi -2, humility 3
say.easier: data 4, humility 4, other-pot -9, other-form 10, credit 6
say.easier _ you: answer -2
say.easier to: data 5, roi 3, humility 3
say.easter: data -2, humility -3, ultimatum 4
say.easy: data -7, roi -5, humility 2, answer 7, next-step -11, concedes -6, acknowledged 8, credit -5
say.easy _ you: data -2, humility 2
say.easy for: data -3
say.eat: humility 2, entitlement -8
say.eaten: data -3, roi -3, answer -3, complaint 4
say.eats: data -3, roi 5, answer -3
say.economy: roi 2
say.ecosystem: answer -6, stuffing 7
say.edit: humility 4
say.editor: roi -3
say.effect: roi 9, answer -2, stuffing 7, placeholder 7, acknowledged -5
say.effort: humility -4, ultimatum 4, complaint 4
say.eh: humility -4, undermining 5
say.eid: asks-date 8
say.either: data -10, roi -4, humility -4, ultimatum 6, concession 3, pays-from-gain -6, feels 13
say.either way: roi -5, humility -5
say.elder: roi -4, humility 6
say.election: humility -3, concession -5
say.electricity: data 5
say.elevator: humility -5
say.else: arrogance 11, ultimatum 10, entitlement 9, complaint -10, undermining -8, concession -7, asks-criteria 13, offers-material -8, asks-deed -8
say.else 's: answer -4
say.else _ 'd: data 3, roi 4
say.else _ could: arrogance 4
say.else _ it: humility 5, ultimatum 3
say.else _ the: answer 3
say.else _ this: arrogance 7
say.else here: arrogance 4
say.else in: answer 4, arrogance 6
say.else on: arrogance 4
say.else to: humility -3
say.else would: data 3
say.elsewhere: roi 4, answer 5, competing-offer 8
say.em: roi 6, answer -3, other-form -9, credit 6, asks-deed 5
say.email: roi -3, humility -7, answer 3, complaint 6, concession -7, offers-check 4, in-writing 8, acknowledged -8
say.email to: humility -5
say.embarras: answer -3, undermining 8, concession 4
say.embarrass: data 5, roi 5, humility -4, undermining 6
say.embarrass to: data 3, roi 4
say.employee: stuffing 6
say.empower: stuffing 7
say.empty: roi -4, humility 4, answer 4, later-payment 11, next-step -7, acknowledged 5, asks-money 11
say.empty box: humility 3
say.enabler: stuffing 10
say.encoder: jargon 7
say.end: arrogance 8, concession -4, other-pot -6, asks-date 11, concedes -9, credit -10, asks-verdict 6
say.end _ #: data 3
say.end _ august: humility 3
say.end _ february: complaint 5
say.end _ january: humility -2
say.end _ march: humility 7
say.end _ may: humility 5, asks-date 9, asks-meaning 7
say.end _ next: humility -5, answer -4
say.end _ the: roi -5, humility -13, answer -5
say.end it: roi 3
say.end of: data -9, roi -4, concession -5, asks-date 9
say.endorsement: answer 3
say.ends: data -5, acknowledged 7
say.ends _ #: data -3
say.ends on: data -4, roi -3
say.energy: data -4, humility -7, answer -3, complaint 6
say.engine: roi -6, complaint -9
say.engine _ the: humility 5
say.engineer: data -3, answer -5, arrogance 10, entitlement -5, other-form 6, asks-date 8, acknowledged -7, asks-deed 4, said-before 12
say.engineer _ #: humility -2
say.engineer _ the: data -3, roi -3
say.engineer reem: humility 5
say.english: complaint -7, offers-material 10, offers-check 12, asks-fact 6, asks-deed 13
say.enough: data 8, roi 4, ultimatum -6, concession 17, asks-criteria 16, offers-material 3, concedes 11, asks-fact -9
say.enough _ me: answer -3, concession 6
say.enough _ with: data 5, roi 4
say.enough _ you: data 3
say.enough for: data 7, other-form -6
say.enough on: data 4, humility 5
say.entire: humility -5, answer 4, arrogance 5
say.entitl: entitlement 7
say.entitl to: entitlement 7
say.entry: data 4
say.envelope: roi -5, humility -3, complaint 9
say.envy: humility 3, complaint -5, concession -5, acknowledged 8
say.envy _ the: humility -5
say.envy you: concession -4
say.equal: data -5, roi -3, humility 6
say.equity: humility 3
say.error: data 4, roi -7, answer 10, acknowledged -8
say.error _ the: humility 2
say.error in: data 3
say.error of: roi 4
say.error rate: data 4, roi -3
say.especial: humility 13, accepts 8, acknowledged 7
say.estimat: roi -5
say.estimate: roi -3, humility 6, offers-check 10
say.euro: data -3, roi -3, humility -6, answer -3
say.evaluate: humility -4, arrogance 5
say.evaluation: humility 4
say.even: humility 4, ultimatum -10, undermining 6, other-form 7, asks-meaning -6, asks-money 6
say.even #: data -2, roi 5, other-form 7
say.even _ a: data 4, roi 2
say.even _ and: arrogance 5
say.even _ i: humility -3
say.even _ it: humility -5
say.even _ of: roi 6
say.even _ that: data 4
say.even _ the: humility 4, arrogance -5, asks-date -8
say.even _ to: roi -3, humility -4, complaint 9
say.even _ you: data 5, roi 4
say.even ask: data 2
say.even at: humility 4
say.even better: answer 3
say.even bring: humility -2
say.even have: complaint 8
say.even if: roi -6
say.even more: arrogance 4
say.even that: answer -5
say.even the: roi 4, complaint 4, asks-deed 8
say.even to: humility -3
say.even with: data -3, roi 3, humility 2
say.event: roi 4, humility -3, other-pot 11, asks-backing 10
say.ever: roi -6, humility -4, answer -3, ultimatum -5, complaint 18, asks-date -3, acknowledged -8, asks-fact -8
say.ever _ me: entitlement 5
say.every: data 5, roi 5, humility 4, arrogance -9, entitlement 4, stuffing 8, concession -7, pays-from-gain 11, asks-date -6, competing-offer -7, asks-fact -10, asks-deed -8, others-got 8
say.every #: data 5, humility -5
say.every _ 's: humility -3
say.every _ a: humility -3, complaint 4
say.every _ and: data 2, roi 6, humility -4, complaint 9
say.every _ at: roi -6
say.every _ by: humility 6
say.every _ for: humility 4
say.every _ from: data -2
say.every _ i: humility 3
say.every _ is: data -3
say.every _ of: data -4, answer -6, complaint -4
say.every _ on: data -3, humility 8, answer 3
say.every _ since: roi -3, humility -3
say.every _ so: data 3
say.every _ that: humility 3, answer 5
say.every _ to: data 4
say.every _ until: answer -3
say.every _ we: data -6
say.every _ week: data 5
say.every _ with: data 3
say.every day: data -4
say.every friday: data 4, roi 5, humility -3
say.every monday: humility 4, offers-material 9, asks-date -5
say.every month: data 10, roi 9, answer -3, offers-check 9
say.every morn: answer 5, acknowledged 7
say.every night: data 6, roi 4
say.every one: data -4, roi -4, answer -4
say.every second: data 4
say.every time: roi -3, answer -5
say.every week: roi 6
say.every year: roi 6, others-got 10
say.everybody: humility 5, arrogance -3, complaint 9, sets-bar 9, concedes 5, credit -6, asks-deed 7
say.everybody 's: humility 3
say.everybody has: data 5, answer 3
say.everybody in: humility 3, answer 4
say.everybody know: answer -4
say.everybody says: ultimatum 4
say.everyone: data 4, entitlement 9, complaint -6, undermining -4, other-form -7, sets-bar -12, in-writing 8, acknowledged 7
say.everyone 's: complaint -5
say.everyone _ it: humility -5
say.everyone and: data 3
say.everyone know: arrogance 10
say.everyth: humility -5, answer -3, arrogance 9, complaint 13, asks-date -6, acknowledged 6, refuses 6
say.everyth _ i: ultimatum 4
say.everyth _ the: complaint 3
say.everyth and: roi 3, humility -5, answer -4
say.everyth except: data 3
say.everyth i: humility 4
say.everyth is: answer -3
say.evidence: humility 3, asks-criteria 15
say.exact: data -7, humility -3, arrogance 6, sets-bar 10, asks-meaning 7
say.exact that: roi -4
say.exam: data -4, roi -4, humility 5, answer 4, acknowledged 7
say.examiner: roi 3
say.example: data -4
say.exceed: data 8, roi 4, humility -4
say.excellence: data -3, humility -3, answer -3, stuffing 5
say.except: humility -5, answer -4, complaint 10, refuses 7
say.except the: humility -3, answer -4, complaint 6
say.exception: data 5, roi 4, complaint -4, asks-process 6, asks-backing 6
say.exceptional: data -3, other-pot 17
say.exchange: answer 3, other-form 6
say.excuse: roi -5, humility -2, answer -2, complaint -5, undermining 14, concession 8, concedes 10
say.excuse _ for: undermining 5
say.excuse me: humility -6, answer -4, undermining 7, concession 9
say.exec: data -3, complaint 13
say.execut: arrogance 6
say.executiv: complaint 8
say.executive: roi -3
say.exercise: humility 7
say.exhibit: humility -3
say.exist: answer 4, arrogance 5, complaint 6, other-pot 10, feels 10
say.expect: humility -6, answer -3, arrogance 4, entitlement 9, undermining 5, concession 5, credit -5, feels 9, refuses -7
say.expect #: roi 3
say.expect _ to: humility -2
say.expect that: roi 3, humility 4, arrogance 4
say.expect the: answer 3
say.expect to: arrogance 5
say.expectation: humility -4
say.expensive: roi 5, humility -3, arrogance 6
say.experience: data -3
say.expert: humility -5
say.expir: data 4
say.explain: arrogance 8, pays-from-gain 9, asks-process 16, asks-backing -6, offers-material -7, asks-date -7, asks-meaning 18
say.explain _ the: roi 4
say.explain _ to: roi 3, humility 5, answer 3
say.explain it: answer 4
say.explain the: roi -5, answer -3
say.explain why: humility -4
say.explanation: humility 4, answer -3, complaint 6
say.export: data 4, roi -3, humility -4
say.extension: humility 3
say.external: data 6, roi 9, pays-from-gain 9
say.extra: data 6, roi 16, answer 6, complaint -5, pays-from-gain 7, offers-check -7, refuses 5
say.extra #: humility 4
say.extra _ for: humility -2
say.eye: humility 10
say.eyes: answer -7
say.face: data 3, humility 4, complaint -6
say.facilit: complaint 5
say.fact: data -5, humility -6, ultimatum 11, next-step -5
say.fact that: roi -2
say.factor: roi 4
say.factory: data 4, roi 5
say.fail: data 6, asks-backing -6, asks-date -11, acknowledged -6, credit -8, asks-deed -12
say.fail _ #: humility -3
say.fail payment: data 3
say.fail that: roi 4
say.failover: roi -4
say.failur: roi -3, complaint 4
say.failure: roi -5, humility 3, sets-bar 15
say.fair: data 4, roi 5, answer 7, arrogance -9, undermining -2, concession -6, offers-check 11, sets-bar 5, next-step 1, accepts 5, concedes -6
say.fair _ i: answer -4
say.fair _ the: humility 3, acknowledged 10
say.fair enough: acknowledged -9
say.fair play: humility 4
say.fair question: humility -5
say.fair to: roi 5, humility 5
say.fairnes: humility 4
say.fake: roi -4
say.fall: data -6, roi -3, humility 4, concession 9, concedes 8
say.fall _ the: later-payment 3
say.fallen: data 4
say.false: data 3
say.fami: data 6, roi 3
say.famil: roi 3
say.fans: humility -4
say.far: data 3, complaint 4, acknowledged -3
say.far _ i: roi -4, humility -3
say.far as: humility -2
say.farm: roi 4, humility -5, entitlement 4
say.fast: roi 4, ultimatum 6
say.faster: roi -3, humility 4, undermining 8
say.faster than: roi 4
say.father: humility -2, answer -3, entitlement -5, complaint 8
say.fault: data -5, answer -6, acknowledged 8
say.fault _ the: humility 3
say.fault i: answer -3
say.favour: humility 6
say.fax: humility -4
say.fear: offers-check 9
say.featur: roi -3
say.feb: data 3, answer 4
say.february: roi -3, ultimatum -8, pays-from-gain -10, offers-material 6, acknowledged 7, asks-meaning 12, asks-fact -8
say.february #: other-pot 6
say.fee: roi 3, pays-from-gain 10
say.fee _ #: data -5, roi -5
say.fee for: roi 3
say.feed: roi -8, complaint -5
say.feedback: arrogance 4, complaint 6
say.feel: data -8, humility -2, answer -5, arrogance -7, undermining 13, other-form -8, asks-date -6, in-writing 6, concedes 8, feels 14
say.feel _ bit: humility -3
say.feel _ i: humility -5
say.feel _ if: humility -4
say.feel _ the: humility 4, answer 4
say.feel _ to: humility 3
say.feel bad: undermining -6
say.feel i: entitlement 5
say.feel it: roi 4
say.feel like: humility -4, arrogance -4
say.feel that: humility -4
say.fees: humility 5, other-form 8
say.fees are: roi -5
say.feet: answer -3
say.fell: data 9, offers-check 6
say.fell #: data 7, roi 2, answer -3, offers-check 5
say.fell by: humility -3
say.fell over: data 3
say.fella: humility -6, arrogance 12, entitlement 7
say.fella who: humility -3
say.fellow: data -3, roi -5
say.felt: roi -2, humility 4
say.felt like: humility -3, complaint 4
say.femke: humility 6
say.ferry: data 4
say.few: roi 3, complaint -5
say.fewer: data 11, roi 11, humility -4, answer 6, complaint -6, pays-from-gain 11
say.fewer _ #: data 3, sets-bar 8
say.fewer _ call: data -4, roi 5
say.fewer complaint: data -3, roi -6, answer -3
say.fewer than: sets-bar 9
say.field: data -5
say.fight: data 3, asks-backing 8, offers-material 7
say.fight for: answer -5, asks-backing 8
say.figur: roi 6, answer 8, arrogance -5, entitlement -8, undermining -4, asks-criteria 5, asks-date 11, refuses 6
say.figur _ 'd: roi -4, humility -3
say.figur _ i: humility -3
say.figur _ the: humility -3
say.figur and: humility -2
say.figur i: roi -4
say.figure: data 6, humility -2, complaint -4, offers-check 14, sets-bar 8, acknowledged -7, asks-meaning 12, asks-deed 14, corrects 12
say.figure _ #: data 4, roi -4
say.figure _ from: data 4, humility -3
say.figure _ you: humility 3, undermining -4
say.figure in: roi 3
say.figure on: roi 3
say.fil: data 5, roi 4, arrogance -7
say.fil _ the: roi 3
say.file: humility 3, answer 3, offers-material 11, in-writing 13, accepts 6, concedes 7
say.file that: roi -3
say.fill: roi 6, answer 7, placeholder 7, other-pot 12, offers-material 5, asks-date -6, next-step 12
say.fill in: humility -3, answer -4
say.fill it: complaint 7, next-step 10, acknowledged -12
say.fill the: roi 4, other-pot 10
say.film: data -3
say.filter: data -5, arrogance 5, acknowledged 7
say.fin: roi 6
say.final: humility -8, ultimatum 9, complaint -5, asks-date -12
say.financ: roi 3, humility -4
say.finance: answer 7, complaint -11, placeholder 5, other-pot -8, asks-backing 9, offers-check 6, acknowledged -5, asks-fact 5
say.finance 's: complaint 4
say.finance _ #: roi 4
say.finance _ it: asks-date 13
say.finance _ the: asks-deed 10
say.finance has: complaint -4, offers-check 10
say.financial: stuffing 7
say.find: data 3, roi 7, arrogance 11, ultimatum 14, entitlement 4, undermining -9, other-form -8, offers-check 7, asks-date 8, asks-fact -10
say.find #: roi 9, humility -4, arrogance 2
say.find _ #: data -2, roi -4, humility -3
say.find _ i: humility 5
say.find _ in: answer -3
say.find _ it: roi -3
say.find _ own: arrogance 6
say.find _ the: offers-check 6
say.find a: answer -6
say.find another: data 3
say.find it: data 4, complaint 6
say.find me: humility -3
say.find out: roi -4, humility -6, ultimatum 6, next-step 17
say.find that: data 3, roi 2, humility 2
say.find the: humility -3, arrogance 7
say.fine: data -5, roi -9, humility -3, answer -5, complaint 6, undermining 10, concession 9, asks-leave -6, insists 12, refuses -10
say.fine _ #: roi 3
say.fine _ i: roi -3
say.fine _ that: humility -3
say.fine _ the: roi 3, humility 3
say.fine _ you: answer -5
say.fine for: roi 3
say.fine i: humility 5
say.fine thank: humility -4
say.fine the: data 3, roi 4, entitlement 5, asks-date 14
say.fine we: roi 4
say.fine with: data 5, humility 3, asks-date 16
say.finger: data 2, humility -4, complaint -4
say.finish: data 11, humility 3, answer 4, entitlement -7, complaint -5, undermining 12, concession 5, concedes 6, acknowledged 10
say.finish #: data 4, humility 4
say.finish _ the: data 3, humility -4, arrogance 6
say.finish and: humility -5
say.finish in: answer -3
say.finish on: data 3
say.finish the: roi -4, answer -4
say.fire: data 3, arrogance 8
say.firm: roi 1, humility -5, answer -5, arrogance 6, competing-offer 10
say.firm in: answer 3
say.firmware: roi -4
say.first: data 3, humility 10, arrogance -5, entitlement -7, jargon -7, concession -6, later-payment 8, other-form -12, offers-material 7, credit 9, asks-deed 9
say.first #: data -2, humility -3, complaint 4, later-payment 4
say.first _ #: humility 4
say.first _ 's: humility -4
say.first _ and: data 3, roi 4, humility -5, credit 7
say.first _ are: humility 4
say.first _ i: data -3, roi -3, answer -3, complaint -4, concession 8, credit 7
say.first _ in: roi -6
say.first _ is: roi 4, humility -1
say.first _ now: humility 5
say.first _ of: roi 4, answer 5, ultimatum -7, asks-date 6, asks-deed -6
say.first _ on: data 4
say.first _ so: roi 3
say.first _ that: data 3, humility 3
say.first _ the: answer -6, complaint 5, asks-fact -10
say.first _ to: humility 4, answer -4, arrogance 7
say.first _ with: roi 4
say.first _ you: roi -2
say.first if: data 4
say.first line: data 3, humility -4, arrogance 7
say.first month: data 2, roi 3
say.first of: data -4, roi -1, humility -5, answer -7, ultimatum 11
say.first one: data 5, credit -6
say.first page: answer -4, complaint 7
say.first part: humility -5
say.first place: humility 3
say.first so: humility 3
say.first the: asks-date -8
say.first thing: humility -4
say.first time: data 3, roi 10, humility -9
say.first to: humility -3
say.first try: roi 5
say.first week: data -3, humility -2, answer 5
say.first year: roi 4, humility -3
say.first-year: roi 5, humility -3
say.fiscal: roi -6, later-payment 7
say.fiscal year: roi -4, later-payment 10
say.fish: humility 3
say.fit: humility 3, answer -4, complaint -5, acknowledged 6
say.fits: data 4, roi 4, humility 7, answer 5, entitlement 5, others-got 8
say.fits in: roi 5
say.fix: data 4, roi 2, arrogance 11, entitlement 9, complaint 9, undermining -7, concession -5, asks-process 7, others-got 13
say.fix #: data 5, humility 6
say.fix _ #: data 2
say.fix a: humility -3
say.fix and: roi -4
say.fix it: data -6, roi -4, humility 3, answer 3, asks-date -8
say.fix the: humility -3
say.flag: humility -3
say.flat: data 6, other-form -6
say.flew: complaint 6
say.flexible: roi 4, humility 9, later-payment 14, other-form 7
say.flexible on: roi 3, humility 2
say.fli: humility -4
say.flight: roi 8, humility 5, answer -3, next-step 7
say.float: complaint 8
say.flood: answer 4, complaint -5, acknowledged 5
say.floor: roi -3, humility -6, answer -5, arrogance 13, ultimatum -10, complaint 13, asks-date -10, credit -7, others-got 9
say.floor _ a: data 4
say.floor and: complaint 6
say.floor was: arrogance 4
say.flow: roi -5, answer 4
say.flower: answer -6
say.fly: roi 3, asks-date -8
say.flywheel: answer -6, stuffing 8
say.fold: humility -5, answer -3
say.folder: answer 2, offers-material 13, asks-date 7
say.folk: roi 6, answer 5
say.follow: arrogance 8, asks-date 5, asks-meaning 19
say.follow the: humility 3
say.fool: humility 4, answer -4, undermining 8
say.foot: humility -3
say.for: roi -3, humility 4, answer 3, ultimatum -8, complaint 5, undermining -4, concession -13, other-pot 7, other-form 5, offers-material 4, offers-check -6, accepts 7, concedes -5, thanks 6, unknown -9, others-got 12, said-before -3
say.for #: data -8, answer -5, entitlement -6, complaint 4, undermining -10, concession -4, later-payment -5, offers-check 5, feels -7, refuses -9
say.for @: data -5, roi -4, humility 12, complaint -5, later-payment 8, other-form 21, asks-deed 6
say.for _ #: data 3, roi 2, humility 5, entitlement -6, other-pot -5, offers-check 6, asks-date 6, concedes 7, asks-deed 6
say.for _ 's: credit 9
say.for _ @: roi 4
say.for _ a: humility -4, entitlement 6, complaint 8
say.for _ about: humility -3, accepts -8
say.for _ after: answer 3
say.for _ and: roi 4, humility 4, answer 6, arrogance -8, ultimatum -8, entitlement -4, split -9, later-payment 11, asks-criteria -11, concedes 4, competing-offer 3, credit 4
say.for _ as: humility 3, asks-meaning 8
say.for _ at: roi 4, humility 7
say.for _ battery: humility -2
say.for _ because: humility -4, answer -4, complaint 6
say.for _ before: data -5, roi -5, humility 4
say.for _ bit: humility 2
say.for _ bonu: complaint -4
say.for _ but: answer -4, complaint 7, next-step 7, asks-deed 6
say.for _ by: asks-date -7
say.for _ call: humility -3
say.for _ change: roi 3
say.for _ company: humility 4
say.for _ data: data -4, complaint 5
say.for _ date: answer 3
say.for _ door: data 5
say.for _ even: answer -3
say.for _ every: humility -4
say.for _ he: humility 3, answer 5
say.for _ hospital: data 2, roi 3
say.for _ i: data 9, answer 2, ultimatum -5, complaint 4, other-form 7, acknowledged 9
say.for _ if: offers-material 7
say.for _ in: data -4, roi -3, humility -4, answer 2, complaint 7, accepts 8
say.for _ is: humility -2
say.for _ it: undermining 4, offers-material -6, asks-date 6
say.for _ last: roi 3, complaint -6
say.for _ laugh: humility -4
say.for _ letter: data 2
say.for _ level: humility -3, answer -3
say.for _ look: humility 3
say.for _ maybe: arrogance 9
say.for _ me: data 4, humility 4
say.for _ money: data -3, roi -2, later-payment 6
say.for _ month: roi -7
say.for _ my: roi 3, humility -4
say.for _ new: data -4, roi -5
say.for _ next: data 4, roi 3, humility -7
say.for _ night: data -5
say.for _ no: humility -5, arrogance 5
say.for _ not: roi -3, other-form 7
say.for _ of: roi 4, answer 4, other-pot 6, other-form 6, offers-material 6, asks-deed -7
say.for _ old: complaint 5
say.for _ on: complaint 6, asks-date 14
say.for _ once: roi 3
say.for _ one: humility 4, answer -5
say.for _ or: data 3, humility 4, asks-criteria 7, corrects 7
say.for _ other: humility 3, acknowledged -8
say.for _ over: humility 3
say.for _ part: humility 4
say.for _ patient: data 5, humility -3
say.for _ people: humility 10, answer 5, complaint -7, credit 6
say.for _ person: humility 7, other-form 13
say.for _ premium: roi -5, humility 5
say.for _ price: humility -3
say.for _ read: humility -4
say.for _ reason: roi 3
say.for _ record: data -3, humility -5
say.for _ result: data -4, roi -6, humility -6, answer -5
say.for _ room: humility 3
say.for _ same: roi 4
say.for _ sav: roi -4
say.for _ second: data 5, roi 3
say.for _ she: humility 4
say.for _ signature: humility -3
say.for _ team: data -3
say.for _ test: humility 5
say.for _ than: data 6, answer 3
say.for _ that: data -4, humility 4, answer 3, refuses 8
say.for _ the: offers-material -9
say.for _ then: humility 10, answer 6, other-form 6, acknowledged 6
say.for _ there: complaint 6
say.for _ they: data 5
say.for _ thing: answer -3
say.for _ this: humility -2
say.for _ time: roi -6, humility 3, offers-material -9
say.for _ to: roi -5, humility -4, ultimatum 2
say.for _ too: roi 3
say.for _ until: humility -3
say.for _ up: humility 4, entitlement 8, complaint 6
say.for _ we: data -5, roi -4
say.for _ when: humility 7
say.for _ where: humility 6
say.for _ which: roi -2, humility 4
say.for _ who: roi -4, arrogance 8, entitlement -4, complaint -7, undermining 5
say.for _ whole: humility 4
say.for _ with: roi 4, humility -5
say.for _ without: humility 4
say.for _ yes: arrogance 4
say.for _ you: roi -5
say.for _ your: answer -4
say.for a: data -5, humility -4, entitlement 10, pays-from-gain -7, later-payment -6, asks-date -8, sets-bar -8, acknowledged -7, refuses -9
say.for all: data -2
say.for an: data 4, humility -5, ultimatum 5
say.for and: data -3
say.for another: data -4
say.for anyth: humility -5, answer -4
say.for ask: undermining 7, asks-date 8
say.for bonu: humility 3
say.for each: roi -1, answer 6, other-form 14, offers-material 9
say.for even: humility -3
say.for every: complaint 5
say.for everybody: humility 3
say.for everyone: roi -4
say.for example: roi -4
say.for free: humility -3
say.for going: humility 4
say.for hav: humility -6
say.for hear: roi 3
say.for her: data 5, roi 5, humility 3
say.for him: arrogance 7
say.for his: entitlement 5
say.for hr: humility -4, complaint 5
say.for it: data -4, roi -2, complaint 4, later-payment 4, credit -5, asks-money -9
say.for itself: humility -5, answer -5
say.for lett: concession 4
say.for mak: humility 5
say.for me: data -5, humility 7, arrogance -6, complaint -7, concession 12, other-form 8, asks-process -9, asks-backing 6, credit 11, feels -10, refuses 19
say.for money: complaint -5, accepts 8, feels 11
say.for more: data 3, roi 5, entitlement 5, complaint 4
say.for my: ultimatum 7, entitlement -5, concession 8, other-form 12, asks-process 9, competing-offer 7, asks-fact 12
say.for myself: answer 4
say.for next: later-payment 12, next-step -4
say.for not: humility -3, answer 4, offers-material 5, asks-date -6, thanks 7, asks-deed 4
say.for noth: data 4, roi 3, complaint 6
say.for now: humility -3, placeholder 9, asks-meaning 6
say.for once: humility -9, complaint 14
say.for one: data 4
say.for other: answer 4
say.for our: roi 3, humility -3
say.for read: offers-material -10
say.for say: humility 3
say.for some: roi 4
say.for someone: undermining 6
say.for someth: humility -3
say.for such: data -3, roi -3
say.for support: roi -3
say.for sure: humility 3
say.for tak: humility -5
say.for tell: feels 9
say.for that: data 2, humility 4, answer -4, entitlement -4, complaint -5, concession 10, asks-backing -10, offers-material -6, asks-date 6, concedes 10, acknowledged 12, asks-fact 9, refuses 6
say.for the: data -4, undermining -9, concession -5, other-pot 5, offers-material -3, concedes -4, credit 5, refuses 10
say.for their: roi 2, humility -2
say.for them: answer -4
say.for think: humility -3
say.for this: roi -3, asks-date -9, others-got 10
say.for those: roi -3, humility 4, answer -6, complaint 6
say.for us: humility 4, answer -6, complaint 7, later-payment -7, feels 10
say.for what: roi -5, humility -2, answer -5, competing-offer 10
say.for who: roi -3
say.for you: data -7, humility 8, arrogance 5, ultimatum 6, undermining -6, concession -10, pays-from-gain 8, offers-material 12, sets-bar 15, concedes -9, acknowledged 8, asks-fact -9, feels -8
say.for your: humility -3, asks-date 8, in-writing 9
say.force: answer -4
say.foreman: humility 5
say.forever: humility 4
say.forget: data -4, roi -5, humility 2, answer -5, complaint -8, undermining 6, concession 4, asks-date -7
say.forget i: humility -4
say.forget it: roi 3, undermining 6, concedes -8
say.forget that: data -5, roi -4
say.forget the: humility -3, concession 5
say.forgive: data 3
say.forgot: roi 4
say.forgotten: roi -4, humility 8, arrogance 5, complaint -6
say.form: data -3, undermining 4, placeholder 10, asks-criteria -10, sets-bar -8, acknowledged -7, refuses -10
say.form #: data -4, roi -5
say.form _ #: humility -3
say.form _ 'll: humility 2
say.form _ and: humility -4
say.form _ be: roi 3
say.form _ i: humility -4
say.form _ it: humility 4
say.form _ the: roi 4, asks-process 10
say.form _ you: offers-material 6
say.form and: answer 4, undermining 3, asks-process 8, offers-check 7, next-step 11
say.form for: roi 4
say.form i: roi -3, humility 2
say.form in: humility -4
say.form or: humility -4, offers-check 10
say.formal: ultimatum 7
say.format: humility -6, asks-process 16, asks-criteria -8, offers-material 10, asks-deed 9
say.former: data 6, roi 4, answer 2
say.formula: placeholder 5
say.fortnight: roi 3
say.forward: humility -6, complaint 4, stuffing 9, asks-criteria -10, asks-backing 22, offers-material 11, next-step 8, asks-deed 11
say.forward it: humility -5, next-step 11
say.fought: roi -3
say.found: humility 5, arrogance -2, next-step 6
say.found _ #: data -3
say.found _ the: data 4, roi 4
say.found a: humility -5
say.found by: roi 3, humility 3
say.found it: humility 4, answer 4
say.found the: roi 4, humility 9, asks-deed 10
say.founder: roi -4, humility -2, answer -3, complaint 9
say.fourth: sets-bar 11
say.fraction: roi 6
say.fram: answer -3, complaint 8
say.frame: roi -4, credit 11
say.frame it: other-form 7
say.framework: roi 3, stuffing 5, offers-check 6
say.frank: roi 3, humility -3, answer 6, arrogance 10, undermining 5
say.frau: humility 15, answer 6, offers-material 8, offers-check 6, acknowledged 8, credit 7
say.fraud: data 6, roi 5, answer 5
say.fre: roi 3, other-pot -10
say.free: data -5, roi -3, humility 4, answer 8, later-payment -9, credit 6
say.free _ #: data -3
say.free days: roi -4, humility 8, answer 4
say.freight: roi 7
say.french: data 3
say.friday: data 4, roi 6, arrogance -11, ultimatum 18, other-form 13, offers-material 13, asks-date 7, next-step 9, competing-offer 9, acknowledged -4, asks-fact -9
say.friday _ and: humility 3
say.friday _ it: humility 3, complaint 5
say.friday _ the: data 5, roi 4, asks-date -5
say.friday and: asks-date 6
say.friday at: complaint 6
say.friday i: humility -5, answer -3, ultimatum 11, asks-date 5
say.friday off: humility 5
say.fridge: complaint 6
say.friend: roi -4, humility -4, answer -4, entitlement 7
say.frighten: humility -3, complaint 5
say.from: roi 3, humility 3, entitlement -7, concession -6, other-pot 12, pays-from-gain 9, split -6, asks-backing 6, sets-bar -6, next-step -7, accepts -8, concedes -5, acknowledged 7, credit 8, thanks -8, asks-money -11
say.from #: answer 4, asks-meaning 7
say.from @: roi -5, humility -2, answer -4, arrogance 5
say.from _ #: data 6, roi 5, humility -4, other-pot 6
say.from _ @: humility -5
say.from _ and: roi 6, humility -3
say.from _ but: data 4, humility 3
say.from _ by: humility -7
say.from _ company: answer -4
say.from _ first: data -3, humility -3, ultimatum 4
say.from _ he: humility 3
say.from _ i: data -2
say.from _ is: roi -5
say.from _ it: answer -3
say.from _ money: humility -4
say.from _ night: data 4, roi 4
say.from _ of: data 4, roi -3, humility 3
say.from _ on: data 6, humility -3, answer -5, offers-material -8, acknowledged 7
say.from _ or: roi 3
say.from _ other: humility -4
say.from _ own: data -3, roi -7
say.from _ side: humility -2
say.from _ that: data 6, roi 6
say.from _ the: humility 5
say.from _ to: arrogance 4
say.from _ with: humility 3
say.from _ year: data -4, roi 3, humility 4, answer 6
say.from _ you: humility 5
say.from a: data -6, roi -4, answer -8, arrogance 11, ultimatum -6, complaint 9, stuffing 7, acknowledged 4
say.from about: answer -4
say.from all: roi 4
say.from anyone: humility 7
say.from april: data -3
say.from before: humility -2
say.from february: data -2, answer -4
say.from her: data -2, humility 4
say.from here: humility -3, answer -5
say.from home: humility 2
say.from it: data -5, humility 6, answer -4, ultimatum -7, concession 7, feels 6
say.from january: roi 5, humility -4, answer -6, ultimatum 6
say.from june: data 4, roi 3, humility -3
say.from last: roi -3
say.from march: data 3
say.from may: data 4
say.from me: data -5, roi 4, arrogance -5, complaint -7, asks-backing 10, offers-material 8, sets-bar 5, asks-deed -4, feels 5
say.from monday: roi -3, answer -4
say.from my: roi -6, humility -6, answer -3, offers-material -10, asks-date 7
say.from next: roi 3, arrogance 5
say.from now: data -5, roi -3, humility 4
say.from our: humility -3, answer 6
say.from people: roi -3
say.from somebody: humility 3
say.from that: roi 6
say.from the: answer 5, other-pot 10, pays-from-gain 6, later-payment 7, offers-check 7, acknowledged -6
say.from them: other-pot 4
say.from there: roi 9, humility 3, other-pot 10
say.from this: complaint 8, asks-deed 7, said-before 10
say.from what: roi 4, answer 4, pays-from-gain 8
say.from where: roi -3, humility 4
say.from you: data 5, humility -5, other-pot -7, asks-backing 9, acknowledged -7, credit -10, feels 6, refuses 5
say.from your: asks-backing 5
say.front: data -3, humility 5, entitlement 7, complaint -4
say.front _ the: roi -6
say.front of: concession 7
say.frozen: roi -4, asks-date 7
say.fuel: data 4, roi 5, complaint -5, offers-check 6
say.ful: roi 3, humility 3, complaint -7, acknowledged 7
say.full: data 6, humility 2, complaint 7, next-step 8
say.full _ bonu: answer 3
say.full kpi: data -3
say.full of: roi -3
say.function: roi -3, humility 3
say.fund: other-pot 10
say.funny: roi -4, humility -5, ultimatum 7
say.furnace: roi -2
say.furniture: roi -4
say.further: humility -5, concession 6
say.fuss: humility -4
say.gain: roi 7, answer 3
say.game: answer 3
say.gang: roi -4
say.gap: humility 4
say.garage: roi -3
say.gas: data 4, roi 11, humility 4, answer 5, arrogance -8, entitlement -5
say.gas bill: data -3
say.gat: humility -6
say.gate: answer -4, concession 4
say.gateway: jargon 7
say.gather: complaint 5
say.gave: humility 5, entitlement 9, credit -6, asks-leave 6, asks-deed -10, said-before 9
say.gave _ #: data 5, roi 5, humility 3, complaint 7
say.gave _ a: humility 4
say.gave _ in: humility -5
say.gave _ the: data -2, roi -5, humility 8
say.gave back: data 6, roi 5, answer 4
say.gave her: humility 7
say.gave me: answer -7, complaint 5
say.gave them: data -4
say.gave up: humility 3
say.gave us: later-payment 5
say.gave you: humility -6
say.gearbox: entitlement 9
say.general: roi 4, arrogance 5
say.generator: answer 5
say.generou: roi -3, humility 8
say.german: humility -4
say.get: entitlement 8, complaint 8, undermining -12, pays-from-gain 4, asks-process 9, sets-bar 7, credit 4, asks-fact -8, asks-deed 5, unknown 12, others-got 5, asks-verdict 16
say.get #: roi 8
say.get @: humility 3
say.get _ #: humility -3
say.get _ 's: humility 5
say.get _ and: data -5, humility -4, answer -4, complaint 7
say.get _ if: data -4
say.get _ in: data -6, humility 4, arrogance 6
say.get _ of: humility -3, answer -2
say.get _ the: data 4, acknowledged 5
say.get _ to: roi 4, arrogance 4, acknowledged -4
say.get _ too: roi 4, answer 7, sets-bar 8
say.get _ with: data 3, roi 3, humility -3
say.get a: roi -6, humility -3, complaint 11, later-payment 7
say.get in: humility -4
say.get it: roi 3, humility -3, concession 11, later-payment -5, next-step 7
say.get me: roi -5, asks-process 11
say.get my: answer -5
say.get one: humility 3, ultimatum 7, credit 8
say.get paid: data -4, humility -4
say.get someth: entitlement 5, other-form 14
say.get that: humility 7, answer 5
say.get the: humility 5, complaint 4, offers-material 9, acknowledged 5
say.get their: roi 2, asks-deed 6
say.get to: roi -7
say.get you: roi 3, humility -5
say.gets: data -4, arrogance -4, ultimatum 5, entitlement 8, complaint 10, undermining -5, asks-process 9, asks-date 10, sets-bar 17
say.gets #: humility 4, entitlement 7
say.gets _ of: humility 4
say.gets _ same: roi -3
say.gets a: complaint 7
say.gets it: humility 3, entitlement 6
say.gets paid: data 3, humility -3
say.gets the: roi -3, credit 7
say.gets to: humility -3, answer -6
say.gett: data 6, humility -3, answer -4, arrogance -5, concession 8
say.gett the: data 4, humility -4
say.gift: humility 4, complaint 5, other-form 6, refuses 11
say.gift aid: roi 4
say.girl: roi -4, humility 5, offers-material -6, credit 11
say.girl _ the: roi -3
say.giv: roi -3, humility 3, next-step 7, credit 6
say.giv #: data 4
say.giv you: humility 7
say.give: roi 4, humility 3, arrogance -9, concession 7, other-pot 9, other-form 5, asks-criteria 11, next-step -9, accepts -6, competing-offer 5, asks-verdict 8
say.give #: roi 4, humility 5
say.give _ #: data -9, roi 5, humility 4, pays-from-gain 8, credit -5, asks-deed -5
say.give _ a: humility -3, asks-date 5, asks-deed 7
say.give _ take: data 3, roi 3
say.give _ the: roi 6, humility -4, asks-criteria 6, offers-material 6
say.give _ to: humility 8, split 9, concedes 10
say.give back: roi 4, humility -3
say.give it: roi -6, concession 5
say.give me: roi 2, humility -3, answer 6, credit -7
say.give or: data 3, roi 3
say.give the: credit 7
say.give them: humility 4, answer 5
say.give to: humility 3, undermining 5
say.give up: concedes -6
say.give you: offers-material 6
say.given: data -5, roi -8, humility -4, entitlement 9, complaint -6, pays-from-gain 8, next-step -8, feels 6
say.given _ the: roi -3, entitlement 6
say.given this: entitlement 5
say.given to: answer 5
say.glad: data 4, roi 3, humility 5, answer 6, arrogance -8, ultimatum -7, offers-material 6, asks-date 8, thanks -12, asks-leave 8
say.glad if: humility -4
say.glad of: humility 4
say.glad to: humility -6
say.glas: data 6, roi 4
say.glass: roi 5
say.go: roi 6, concession 4, offers-material -6, offers-check -11, credit 9, refuses 6
say.go #: humility 3
say.go _ #: answer 3, entitlement 4
say.go _ @: humility 2, answer 3
say.go _ a: roi -4
say.go _ her: data 3
say.go _ i: data -3, humility 2
say.go _ in: roi 4, humility -4
say.go _ it: offers-check 6
say.go _ my: humility 3, answer -3, in-writing 9
say.go _ on: humility 3
say.go _ that: roi 6, humility -3
say.go _ the: roi -3, humility -10, ultimatum 9, complaint 7
say.go _ them: data 3, humility -2, answer -5
say.go _ to: roi -3, humility 3, answer 3, concession -9
say.go and: data -4, roi -4, humility -2
say.go back: roi -5, entitlement 4, concession -11
say.go by: data 4, roi 3, humility 3, asks-criteria 5, acknowledged 8
say.go home: humility -3, asks-meaning 10
say.go in: humility 3, later-payment -10, asks-date -5, in-writing 9
say.go on: humility -5, next-step -7
say.go out: data 9, roi 5, humility -3
say.go through: offers-check 8
say.go to: answer -5, ultimatum 7, entitlement -5, asks-criteria -4, refuses 4
say.go up: roi 4, humility 3
say.go with: humility -2, offers-check 6, accepts 12
say.go-live: humility 2, offers-check 7
say.goal: data 4, sets-bar 10, in-writing 8
say.goal _ the: data 3
say.goat: roi -4
say.god: answer -3, concession 11
say.goes: data -6, arrogance -6, ultimatum 12, complaint -4, undermining -5, competing-offer 5, asks-deed 7
say.goes _ #: roi -4
say.goes _ i: data 5, humility -4
say.goes _ on: concession 4
say.goes _ the: data -4
say.goes in: roi 5, asks-date -8
say.goes out: answer 3, concession 4
say.goes to: data -4, roi -2, humility 3, asks-deed 9
say.going: data 3, roi 4, answer -4, arrogance -9, ultimatum 9, concession 7, offers-check -13, concedes 6, asks-leave -10
say.going #: humility 3
say.going _ the: humility 5
say.going on: humility 4, answer 3
say.going out: data 6, roi 5, humility -3
say.going to: roi -2, humility 4
say.gold: answer 5, other-form 8
say.golf: data -4, roi -6, humility -4, answer -6
say.gone: data 4, humility -7, answer -4, arrogance -5, ultimatum 7, concession 10, offers-check -6, accepts -8, acknowledged 6, asks-meaning -3
say.gone #: roi 2, humility 4
say.gone _ and: roi 3
say.gone _ the: data 3, humility -5
say.gone and: data -3, roi -3
say.gone from: roi 4
say.gone to: complaint 5
say.good: roi 4, humility -3, arrogance -6, entitlement -3, stuffing -7, concession 9, split -6, later-payment -10, sets-bar 4, acknowledged 7
say.good _ #: roi -4, complaint 8
say.good _ and: humility 6, complaint -4
say.good _ are: data 3
say.good _ i: data 6, arrogance 6
say.good _ it: roi -3, humility 3
say.good _ me: roi -4, accepts 4
say.good _ more: roi 5
say.good _ of: roi 4
say.good _ that: humility 4
say.good _ the: answer -4
say.good _ us: humility -3
say.good _ you: roi 5, thanks 8
say.good afternoon: data -3
say.good at: humility -4
say.good for: humility -5
say.good in: humility -4
say.good morn: roi 4
say.good news: roi 4, humility 4
say.good one: data 5
say.good reason: humility 5
say.good thank: roi 3
say.good then: humility -3
say.good to: humility -6, accepts 5
say.goodwill: humility -3
say.gord: humility 7
say.got: humility -8, entitlement 25, complaint 7, other-pot 9, other-form -5, offers-check -7, asks-date -5, next-step -10, accepts -3, asks-money 10, asks-leave -8, others-got 23
say.got #: data -3, roi -8, humility -7, arrogance 3, ultimatum 1, entitlement 24, complaint -8, asks-deed -8, others-got 13
say.got _ #: data -3, humility -6
say.got _ and: data -6, roi -3, humility -2, answer 3, arrogance 16, entitlement 8, complaint -3, others-got 4
say.got _ back: data 3, roi 4
say.got _ bonu: humility -3, answer -3, complaint 7
say.got _ for: roi -3, humility -6, entitlement 15
say.got _ in: data 4, roi 3
say.got _ it: answer 4, complaint 6
say.got _ of: data 6, humility 5, answer 3, credit 5
say.got _ offer: ultimatum -5
say.got _ on: data 3
say.got _ out: data 4
say.got _ right: data -3
say.got _ to: humility 4
say.got _ wrong: humility -4
say.got a: data -2, roi -3, answer -5, ultimatum 6, complaint 7
say.got an: ultimatum -5
say.got back: roi 5
say.got enough: data 4, roi 3
say.got for: complaint 7
say.got his: humility -3, answer -3
say.got it: answer -5, entitlement 14, complaint 8, concession 5, asks-date -6, concedes 6
say.got no: humility -3
say.got one: roi -4, humility 6, answer 2, others-got 3
say.got the: roi 2, humility 6, answer -3, arrogance -11, later-payment 8, asks-deed 11
say.got their: data 4, entitlement 8
say.got there: humility 4
say.got till: answer -4, ultimatum 5
say.got to: entitlement -6
say.got us: data 5, roi -4
say.gotta: answer -3
say.grace: humility 4
say.grad: humility -4
say.grade: data 5, humility -6, complaint -6
say.grade #: concession 4
say.grand: humility -4, complaint 8, concession 8
say.grandmother: humility -3, answer -3
say.grant: roi 3, humility 5, answer 5, acknowledged 6
say.graph: roi 4, offers-material 8, next-step 8, credit -6
say.grateful: humility 4, asks-deed 8
say.grateful _ the: humility 3
say.grateful _ you: humility -7
say.grateful for: data -3
say.grateful if: humility -8
say.gratitude: humility 3
say.grease: roi -6
say.great: roi -2, answer -4, asks-date -8, asks-deed -6, feels 7
say.greedy: humility -4
say.green: data 5, complaint 7
say.grid: data -3, roi -5, answer -5, arrogance -8
say.grill: humility 3
say.grim: humility 3, answer 4, complaint -4
say.gros: roi -3, humility -3, complaint -6
say.ground: data 3, answer 6
say.group: arrogance 5, other-pot 7, credit 9
say.group _ #: humility 4
say.grow: data 5, complaint 10
say.grower: roi -3
say.growth: data 3, roi 9, complaint -7
say.grumpy: roi 5
say.guarantee: humility 3, answer -3
say.guard: data -5, roi 6, complaint -5
say.gues: answer -2, arrogance -4, undermining -7, concedes 9
say.guess: humility -3, entitlement 5, complaint 6, unknown 10
say.guest: data -9, roi -4
say.guide me: humility 4
say.guilty: humility 6, answer 4
say.guy: arrogance 6, undermining 6
say.guy who: humility -4
say.guys: data -7, roi -7, humility -2, answer -7, arrogance 8, credit -8
say.gül{15f}en: humility 3
say.ha: humility 9
say.habit: roi -4
say.had: data 3, ultimatum -9, entitlement 6, undermining -6, asks-process -6, offers-check -10, accepts -5, others-got 6, said-before 6
say.had #: data 8, humility -7, arrogance 9, acknowledged -4
say.had _ #: roi 4, humility 3
say.had _ a: data -4
say.had _ and: arrogance 5
say.had _ at: humility -8, answer -6
say.had _ bad: roi 3
say.had _ before: data 6, roi 5
say.had _ come: data 3, humility -4
say.had _ down: data 4
say.had _ fewer: roi 5
say.had _ for: roi -6, humility -3, answer -4, entitlement 3, complaint 6
say.had _ in: roi -8, humility 5, complaint -4
say.had _ it: roi -2
say.had _ of: data -4
say.had _ on: humility 8
say.had _ since: complaint 5
say.had _ the: complaint 7
say.had _ this: roi 2
say.had _ to: data -3, humility -6, arrogance 9, complaint 6
say.had _ us: data 4, roi -2
say.had a: entitlement 12, complaint -7, concession 4, concedes 8
say.had been: humility -3, complaint -6
say.had it: roi -3, humility -12, answer -2
say.had my: roi 4
say.had no: humility -4, answer 3
say.had none: roi 3, arrogance 4
say.had not: complaint 4, acknowledged -5
say.had one: entitlement 3, complaint 6
say.had the: data -3, complaint -8
say.had their: answer -3
say.had to: answer 3, arrogance 6, complaint -8, later-payment 8, asks-deed -9
say.haha: roi 3, humility 4, entitlement -6, undermining 7, stuffing 5, asks-date -8
say.hail: roi 5
say.hair: arrogance 7
say.hall: humility -5, complaint 7
say.hall #: humility -4
say.hamburg: data 3, roi 4, answer 4
say.hand: humility 4, other-pot -6, asks-process 14, asks-fact 11
say.hand _ in: humility 2, asks-process 8
say.hand _ the: humility -7, answer -6
say.hand and: roi 2, asks-date 7
say.hand back: data 6, roi 2
say.hand it: humility -3
say.hand on: data -4
say.hand over: data 3, answer -4, offers-material 7
say.handbook: roi -4
say.handheld: roi 7
say.handl: data -3, roi -4
say.handle: humility 2
say.handover: data 3, ultimatum 6, in-writing 10
say.handshake: data -2
say.hang: humility -9, placeholder 5, sets-bar 10
say.hang _ on: humility -6
say.hang _ the: humility -3, placeholder 5
say.hang up: placeholder 5
say.happen: roi 5, humility -5, ultimatum 10, entitlement -5, undermining 5, asks-date -10
say.happen _ a: data 3, roi 3, answer 4
say.happen _ be: humility -3
say.happen _ the: answer -3
say.happi: humility 4, answer 8
say.happier: roi 6, answer -3
say.happy: answer 7, complaint -11, undermining -5, concession 5, other-form 8, asks-date 7, accepts 10
say.happy _ the: humility -5
say.happy _ you: data 3, roi 5
say.happy for: humility -4
say.happy to: humility 4, answer 4, next-step 13, accepts 9
say.happy with: roi -5, humility -8, other-form 11, asks-date -5
say.hard: data -2, arrogance 3, complaint -6, acknowledged 7, asks-meaning 6, asks-fact -5, feels 15
say.hard _ it: roi 4
say.hard for: answer -3
say.hard part: roi -4, humility -2
say.hard to: feels 13
say.harder: roi 2, humility 5, acknowledged 13
say.hardest: roi 4, humility 4
say.hardware: roi -3
say.harm: data -3
say.harvest: data -2, roi -4, asks-date 10
say.has: arrogance 3, ultimatum 5, entitlement 6, complaint 3, undermining -13, other-pot 10, asks-criteria -8, offers-check 5, sets-bar -8, concedes -5, competing-offer 13, credit -9, asks-deed -5, corrects -7
say.has #: data 4, roi 3, humility 7, entitlement 5, others-got 7, refuses -5
say.has _ #: roi -3, humility 3, offers-check 9, refuses 8
say.has _ a: roi 5, humility -5, answer -7, arrogance -4, complaint 7
say.has _ and: data -3, roi -4, entitlement 7
say.has _ been: data -3
say.has _ for: roi -3
say.has _ had: humility 4
say.has _ i: answer 3
say.has _ in: data 4
say.has _ it: data 4, roi 6, humility -3, concession 7
say.has _ its: roi 4
say.has _ me: humility -6, answer -7, ultimatum 12
say.has _ of: humility 6
say.has _ on: data 6
say.has _ own: roi -4
say.has _ seen: arrogance 5, complaint 6
say.has _ since: humility 5
say.has _ so: complaint 6
say.has _ that: roi 3, answer -5
say.has _ the: humility -7, answer -4
say.has _ to: humility -4
say.has a: data -8, roi -7, ultimatum 5, complaint -7, competing-offer 6, credit -9
say.has ask: ultimatum 5, complaint -5
say.has been: humility -3, answer 1, competing-offer 6, acknowledged -11
say.has come: data 3
say.has done: data 3, roi 4, arrogance -4
say.has had: data 5, complaint 7
say.has it: humility -8, entitlement 6
say.has never: humility 4, arrogance 7, complaint 9
say.has no: answer -5, ultimatum 6
say.has not: humility 3, refuses 10
say.has notic: roi 3, humility -3, answer -4
say.has seen: roi 4, arrogance 5
say.has stopp: humility -3
say.has the: data -2, answer 4, other-form 7, offers-check 8, acknowledged 7
say.has to: entitlement 6, acknowledged 6
say.has written: data 3, roi 3
say.hat it: roi 3
say.hate: data -3, ultimatum 6, complaint -6
say.hate for: humility -4, ultimatum 6
say.hav: arrogance 6, ultimatum -7, complaint 6, later-payment -10, acknowledged 5, refuses 9
say.hav #: answer -3
say.hav _ the: humility -5
say.hav a: answer 4
say.hav been: data 4, humility 2
say.hav the: humility -3
say.hav to: humility 3
say.have: roi -4, answer -3, ultimatum 5, entitlement 8, undermining 4, other-form -7, asks-criteria 8, offers-material 6, competing-offer 5, acknowledged 2, feels -5
say.have #: data -7, roi -3, pays-from-gain -10, other-form 6, offers-check -7, asks-date 7, credit 5, refuses -6
say.have @: acknowledged 6, asks-deed 8
say.have _ #: data -5, humility -4
say.have _ @: humility -5
say.have _ a: roi 6, answer -4, undermining 8
say.have _ about: humility -5
say.have _ and: roi 4, answer 3
say.have _ answer: answer 4
say.have _ ask: roi -4
say.have _ back: roi 3, humility -3
say.have _ be: roi 4, answer -4
say.have _ been: answer 4
say.have _ better: undermining 6
say.have _ by: roi -4, next-step 7
say.have _ come: roi 3
say.have _ for: roi 7, ultimatum 9, complaint 7, asks-date -6, competing-offer 10
say.have _ forgotten: humility 3
say.have _ good: humility -6, concession 8, concedes 8
say.have _ got: humility 5
say.have _ head: humility 3
say.have _ i: data 4, roi 6
say.have _ in: complaint 11, asks-date 5, next-step -8, asks-leave -9, asks-deed 5
say.have _ it: data 4, roi 6, asks-date -12, concedes -5
say.have _ look: data -3, humility 3, offers-check 5
say.have _ me: humility -5, complaint 10
say.have _ noth: roi -3, humility -3
say.have _ number: offers-material -9
say.have _ of: roi -4, answer -5, complaint 10
say.have _ on: roi 5, offers-material 5
say.have _ one: data 4, roi 3
say.have _ other: roi -3, humility 3
say.have _ page: data 4
say.have _ pay: humility -3
say.have _ point: acknowledged 18
say.have _ reason: humility 3
say.have _ right: humility -3, answer -5
say.have _ same: humility -3
say.have _ say: humility -3
say.have _ since: data 3
say.have _ sir: answer -4
say.have _ so: answer -6
say.have _ than: data 4
say.have _ that: humility -4, answer -4
say.have _ the: data -4, humility 3, answer -2, entitlement -6, asks-process -7, asks-backing 11, credit 7
say.have _ their: roi 3
say.have _ them: humility -4
say.have _ this: data 4
say.have _ to: data -6, answer 4
say.have _ us: data 3
say.have _ you: complaint 7, concession 6
say.have a: roi -5, ultimatum 6, entitlement 9, undermining -11, offers-check 10, acknowledged 6, asks-fact 5, asks-leave -8
say.have already: humility -4
say.have also: answer -4
say.have an: humility -5, answer -5
say.have and: humility 4
say.have ask: roi 4, humility 5, asks-date -6
say.have been: data 5, roi 4, ultimatum 8, competing-offer 4, asks-deed 8
say.have both: humility -3
say.have built: complaint 8
say.have come: data 6, roi 3, humility -4, undermining 7
say.have cost: humility -3
say.have done: roi -3, humility -4
say.have enough: humility 3
say.have eyes: answer -4
say.have gone: data 4, roi 7
say.have got: complaint 5
say.have in: roi -3
say.have it: roi 6, answer 8, arrogance -5, complaint -5, other-form -7, offers-material 6, asks-date -9, in-writing 10, next-step 11, accepts -8, acknowledged -7, asks-deed -6
say.have kept: data 4
say.have left: data -4
say.have look: humility 4
say.have made: answer -3
say.have me: answer -4, ultimatum 6
say.have my: offers-material 9
say.have never: roi -4, arrogance 7
say.have no: answer 2, offers-check 12
say.have not: roi 4, complaint -3, concession -7, other-pot -6, other-form 8, asks-process 10, concedes -6
say.have one: humility 2
say.have only: humility 3
say.have paid: data 5, humility -4
say.have read: data -3
say.have receiv: complaint 8
say.have seen: data 4, roi -2
say.have sent: roi -4
say.have taken: roi -4
say.have that: data 4
say.have the: humility 4, arrogance 7, accepts 6, said-before 10, refuses 9
say.have their: roi 3, answer -3, ultimatum 11
say.have them: roi -2, complaint 7
say.have thought: data 4, entitlement 5
say.have time: data -4
say.have to: data 4, answer 3, entitlement 5, placeholder 10, other-pot -8, other-form 9, asks-process 9, asks-date 8, sets-bar 7, competing-offer 12
say.have wait: complaint 6
say.have written: roi 3
say.have you: data -4, humility 1, answer -4, asks-date -8
say.have your: asks-backing 7
say.he: undermining -8, later-payment -10, asks-process 8, offers-material -8, offers-check 11, asks-meaning -9, others-got 13, corrects -9
say.he 'd: roi -2, arrogance -7
say.he 's: data -4, roi -5, humility 9, asks-date -6
say.he @: roi 4
say.he _ #: humility 3
say.he _ a: roi -3
say.he _ at: answer 3
say.he _ be: data 4, humility 6
say.he _ got: humility -2
say.he _ have: humility -4, answer -3
say.he _ his: roi -3, answer -4
say.he _ i: answer 4
say.he _ it: humility 3, offers-check 8
say.he _ me: data -3, roi 3, humility -3
say.he _ never: humility 7, answer 4
say.he _ not: roi -3
say.he _ right: roi 3
say.he _ say: data -3, humility 4
say.he _ that: humility -3
say.he _ the: arrogance -3, complaint 6
say.he _ us: data -5, humility 4
say.he came: answer -3
say.he can: roi 3, humility -2, complaint 6
say.he deserv: data -3, humility 4
say.he did: humility 3, answer 4, complaint 6
say.he does: answer -2
say.he got: humility -2, entitlement 5, complaint -4
say.he had: humility -9
say.he has: answer 4
say.he is: data 5, arrogance 8
say.he left: roi 4, humility -5
say.he need: humility -3
say.he never: humility 3
say.he says: answer 5
say.he told: roi 4
say.he was: answer -3, acknowledged -7
say.he will: roi 6
say.he would: humility -3
say.head: roi 4, arrogance 5, acknowledged 8
say.head _ it: humility 6
say.head and: roi -4, acknowledged 8
say.head for: roi 2, humility 5
say.head is: humility -3
say.head of: humility -3, answer 5
say.head office: complaint 9
say.headcount: arrogance 4
say.headset: answer -4
say.health: humility 7, complaint -6
say.healthy: humility 5
say.heap: data 3
say.hear: data 3, arrogance -4, ultimatum 6, undermining -8, other-form -9, offers-check 10, sets-bar -10, in-writing -10, accepts -8, concedes -8, competing-offer 6, asks-leave 6, corrects -9, asks-verdict 10, feels 8
say.hear _ you: humility 4
say.hear about: humility 4
say.hear from: humility -4, asks-date 9, competing-offer 8
say.hear it: concession -7
say.hear that: humility 3
say.hear the: asks-backing 5
say.hear them: data 4, roi 4
say.hear what: humility 4
say.hear you: acknowledged 6
say.heard: roi 4, humility -3, answer -4, arrogance -7, complaint 14, other-form -10
say.heard about: complaint 6
say.heard and: humility 6
say.heard that: humility -4, complaint 5
say.heard you: roi 3, concession 6
say.heart: data -5, roi -5, humility 4, answer -7, acknowledged 9
say.heat: data 4, humility 3, other-form -8, acknowledged 7
say.heat and: data 4, roi 4
say.heavy: data -3, roi -5, humility 8
say.height: humility 5
say.held: humility 5, arrogance 8
say.held #: data 4, humility 2
say.held for: data 4, humility -5
say.held the: data -2
say.hell: complaint -6
say.hello: roi -4, humility 2
say.help: data 3, roi 3, humility 10, answer 7, ultimatum -7, undermining -5, concession 7, pays-from-gain 8, later-payment 10, offers-material 9, accepts 7, acknowledged -5, credit 16, thanks 9, asks-meaning 10, asks-deed -6
say.help _ the: humility 4
say.help _ to: humility 4
say.help _ with: data 5
say.help i: roi -2
say.help us: roi 3, humility -3
say.help you: offers-material 10
say.her: humility 13, answer 9, arrogance -13, ultimatum -13, entitlement -4, complaint -12, concession 8, later-payment -8, asks-date -5, next-step 9, accepts 9, credit 9, asks-deed 14, feels -6
say.her #: data 3, humility 5
say.her _ #: data 3
say.her _ 's: data -3, humility 6, asks-backing 7
say.her _ and: roi -5, humility 4, answer -5, offers-material -5
say.her _ in: humility -2
say.her _ it: roi -4
say.her _ on: humility 4
say.her _ the: roi 3, humility -3, acknowledged 9
say.her _ to: humility -6
say.her _ was: humility 4
say.her _ you: humility -5
say.her a: roi 3, humility 4
say.her before: roi -5, humility -3
say.her for: humility -7
say.her i: humility -3
say.her it: humility 3
say.her name: data 4, answer 3, corrects 7
say.her own: data -6, humility 8, answer -4
say.her the: humility -3, offers-material 11, next-step 5
say.her to: asks-process -7, offers-material -8, offers-check 8
say.here: roi -5, humility -5, answer -7, arrogance 10, ultimatum 10, entitlement 5, complaint 7, undermining -10, concession -8, other-form -13, asks-process -4, offers-material 9, accepts -7, concedes -11, competing-offer 16, acknowledged -9, asks-fact -7
say.here #: data -3, roi -3, arrogance 7, complaint -6
say.here 's: data 5, roi 7, answer 4
say.here _ a: data 4, roi 5
say.here _ and: arrogance 9, complaint -4
say.here _ i: data -3, roi 3, complaint -7
say.here _ it: humility -3
say.here _ my: humility 3
say.here _ that: roi 3
say.here _ the: roi -4, humility -5
say.here and: data -3, roi 5, acknowledged -6
say.here could: arrogance 5, complaint -5
say.here for: roi -4, answer 3
say.here i: data 4, humility -4, complaint -7, competing-offer 5
say.here if: humility -4
say.here in: data 4, answer -3
say.here is: answer -5
say.here nobody: humility 3
say.here on: humility -3
say.here since: humility -4, arrogance -5
say.here to: roi 4, complaint -4, feels 8
say.here with: answer -3, concession 5
say.herr: data -6, roi -4, humility 8
say.hers: humility 8, answer 6, arrogance -6, credit 9
say.herself: data 2, offers-check 10
say.hey: answer -5
say.hi: roi -3
say.hide: humility 3
say.high: humility 4, answer 6, refuses 9
say.higher: roi 4, humility 5, answer 4
say.hill: data 3
say.him: roi -5, humility 7, answer 3, complaint -5, asks-process 9, asks-backing 11, asks-leave 13
say.him #: humility 4
say.him _ #: roi 4, humility -6
say.him _ the: roi -4, entitlement 8, credit 6
say.him a: roi -3, humility -4
say.him in: roi 4, humility 5
say.him the: roi 4
say.himself: roi 3
say.himself _ the: data 4
say.hir: data 7, humility -5, answer -4, ultimatum 8, complaint 12, others-got 10
say.hir #: complaint 6
say.hire: roi 6, humility -3, pays-from-gain 6
say.his: data -7, roi -4, humility 8, entitlement 10, asks-deed 11, others-got 6
say.his _ #: humility 4, answer 3
say.his _ and: data -2, humility 6
say.his _ from: roi -5
say.his _ in: humility 2
say.his _ is: arrogance 5
say.his _ was: humility 3
say.his life: arrogance 4
say.his name: humility 3, answer 5
say.his notebook: humility 4, answer 3
say.history: answer -5, arrogance 7
say.hit: data 5, roi 6, answer 3, asks-deed 9
say.hits: roi 3
say.hm: data 6, roi 4, humility 4
say.hmm: humility 2, answer -6
say.hoa: humility 2
say.hold: data 2, roi -6, humility -3, arrogance 7, concession -6, asks-backing 11, sets-bar 9, next-step 5
say.hold #: humility -2
say.hold _ #: offers-check 7
say.hold _ the: humility 7
say.hold _ to: data 3
say.hold a: data -4
say.hold on: humility -4, answer -2
say.hold the: answer 5
say.hold up: humility 6
say.hole: data -2, roi -4, complaint 15
say.holiday: arrogance 6, entitlement 9, asks-deed -8
say.home: data -3, roi -5, entitlement 6, other-form 6, next-step -8, credit -6
say.home _ #: entitlement 6
say.home _ the: humility 2
say.home on: roi 4, humility 4
say.home with: roi -3, humility -4, answer -5
say.honest: data -4, roi -6, humility 7, answer -6, arrogance 3, entitlement 7, undermining 15, concession 8, asks-process -9, asks-criteria -9, offers-material -8, asks-date -7, concedes 13, acknowledged 4, asks-deed -7, unknown 13, feels 9
say.honest _ 'm: data 3
say.honest _ 's: humility -3
say.honest _ i: humility -3
say.honest _ not: humility 4
say.honest _ you: humility -4
say.honest i: roi -3, answer -3, undermining 8, concession 9
say.honest it: humility -3, answer -4
say.honest that: humility -3
say.honest the: humility 3, answer 3
say.honorarium: humility 7, answer 5
say.honour: answer 5, accepts 7
say.hop: humility -5, answer -3, complaint 3, undermining -5, next-step 8, feels 7
say.hop for: humility 9, answer 4
say.hop you: humility -4
say.hope: humility 2, complaint 14, next-step -7
say.hope for: humility 5
say.hope it: humility -4, complaint 4
say.hope that: ultimatum 7
say.hopeful: roi 4
say.horizon: answer -3
say.horse: answer -4
say.horáková: data 3
say.hospital: data -3, answer 4, arrogance -7, entitlement 7, offers-check 9, concedes 9
say.host: data 3, answer -4
say.hot: data 4, roi -4, humility 4
say.hotel: humility -2, answer -2
say.hotfix: data 4, roi 3
say.hotline: data -3, roi -3
say.hour: answer 10, concession 5, asks-date 6, acknowledged -6, refuses 11
say.hour _ #: data 6, roi 7
say.hour _ the: roi 7, answer 3
say.hour and: roi 4
say.hour in: data -4
say.hour of: humility 4
say.hous: data 4
say.house: roi 7, ultimatum 6, entitlement 5, pays-from-gain 6, accepts 6, acknowledged 13
say.house #: data 3
say.house and: roi 3
say.how: data -4, roi -2, answer -7, complaint 5, undermining -10, asks-criteria 5, unknown 8, insists -9, asks-verdict -10
say.how 's: humility -3, answer -8, concession 10, concedes 10
say.how _ #: roi -4, humility -7
say.how _ 's: roi -2, answer 4, arrogance 5
say.how _ a: humility 3
say.how _ goes: humility -3
say.how _ i: data 3, humility -4, complaint 6
say.how _ is: roi -3, asks-process -8, acknowledged -10, refuses 9
say.how _ it: answer -3
say.how _ of: humility -4
say.how _ the: humility 6, answer -6
say.how _ work: arrogance 6
say.how _ would: humility 6
say.how _ you: humility 3
say.how _ your: answer -4, concession 9
say.how about: data -4, humility 6, acknowledged 8
say.how i: answer -3
say.how it: competing-offer 7, asks-leave 8
say.how long: data 3, humility -3
say.how many: offers-material 8
say.how much: answer 7, asks-process -5
say.how she: humility -3
say.how the: answer -5, arrogance 4
say.how they: humility -3
say.how this: humility -4, answer -6, complaint 6
say.how to: humility 6, answer 3, complaint -3
say.how was: humility -3, answer -4, complaint 7
say.how we: data -3, humility -4
say.how you: humility 6
say.hq: answer -4
say.hr: data -7, roi -6, humility -10, answer -8, entitlement -5, complaint 7, undermining -8, other-form 4, asks-process -3, asks-criteria -19, offers-material -7, offers-check -3, asks-date -8, in-writing -5, acknowledged -8, thanks 11, asks-fact -11, unknown -7, corrects 13, feels 6
say.hr 's: answer 3
say.hr _ #: complaint 5
say.hr _ a: complaint -3, asks-deed -8
say.hr _ i: answer -4, asks-backing 7, feels 6
say.hr _ it: data 3, asks-fact 9
say.hr _ no: humility -3
say.hr _ not: arrogance -5, complaint 5, asks-backing -11
say.hr _ the: data 4
say.hr _ you: humility 3
say.hr and: next-step 7, asks-deed 9
say.hr can: humility -4, ultimatum 5
say.hr could: arrogance -5
say.hr decid: humility 3
say.hr does: complaint 3
say.hr for: humility 3, complaint -5
say.hr has: arrogance 7
say.hr or: humility -3, complaint -4, asks-fact 6
say.hr says: concedes 6
say.hr should: answer 4
say.hr with: humility 3
say.huge: data -3
say.human: data 5, humility -4, complaint 6
say.hung: data 4, roi -4, humility 2
say.hung on: roi -5
say.hurt: data -4, humility 7, answer -6, feels 12
say.i: roi -6, humility 4, complaint -3, undermining 5, jargon -6, other-pot -5, pays-from-gain -13, split -6, asks-backing 4, asks-date -9, sets-bar -14, asks-leave 9, unknown 11, others-got 9, said-before 10
say.i #: data -3
say.i 'd: humility 8, answer 7, arrogance -12, ultimatum 1, entitlement -8, undermining -5, later-payment 5, other-form 5, asks-backing -9, next-step -6, accepts 9, concedes -9, competing-offer 11, credit 9, asks-meaning -3, asks-fact 5, asks-deed -4, others-got -5, corrects -9, feels 7, refuses -9
say.i 'll: data -6, humility 6, arrogance -8, ultimatum -9, complaint 5, stuffing -10, asks-criteria 8, asks-date 2, next-step 19, accepts 5, thanks 10, asks-leave -4
say.i 'm: undermining 10, offers-material -5, said-before -10, feels 6
say.i 've: data -5, roi -7, humility -8, answer -4, entitlement 11, undermining -3, pays-from-gain -8, asks-backing -11, accepts -7, acknowledged -2, asks-leave -4, others-got 7
say.i @: data -6, roi -2, humility -4, entitlement -7, undermining -10, competing-offer 5, credit -9, asks-fact 9, corrects 24, said-before 30
say.i _ #: data -5, roi 3, entitlement 6, split -8, asks-criteria -4, acknowledged -5, asks-meaning -8, others-got 15, asks-verdict 4
say.i _ @: humility -10, other-form 8, offers-check -9, next-step 9, acknowledged 9, credit -11, asks-fact -6
say.i _ a: data 4, roi 3, humility -4, undermining 7, offers-material 5, asks-date -8, next-step 6, credit -10, asks-leave -13, others-got -9, feels 13
say.i _ about: data -4, roi -4, humility -5, acknowledged -7
say.i _ accept: humility 6, other-form 5, accepts 6
say.i _ add: data 5, roi 5, humility 5
say.i _ afraid: humility -5
say.i _ after: data 6, roi 3
say.i _ again: asks-date 6
say.i _ all: humility 7
say.i _ alone: answer -3
say.i _ already: complaint 5, concedes 4
say.i _ also: data 8
say.i _ alway: data -3, roi -3, answer -3
say.i _ an: answer -6, complaint -5
say.i _ and: data -5, humility 5, acknowledged 6
say.i _ answer: humility -5
say.i _ anyth: answer 4
say.i _ appreciate: humility -3, acknowledged 7
say.i _ around: roi 4, answer 3, concession -4
say.i _ as: data 3, roi 4, humility -5, answer -5, complaint 8
say.i _ asham: humility -4
say.i _ ask: roi 3, answer 5, ultimatum -13, entitlement -5, pays-from-gain 6, later-payment 13, asks-process 5, offers-material -11, offers-check 5, accepts -8, competing-offer -7, asks-deed -6, insists 11
say.i _ at: data -3, answer -3
say.i _ attach: data 3
say.i _ aware: data 3, roi 4, humility 6, acknowledged 8
say.i _ away: roi -3
say.i _ back: roi -2, corrects 10
say.i _ bad: roi -4, undermining 6
say.i _ be: data 6, ultimatum 6, entitlement -7, complaint -5, undermining 1, pays-from-gain 11, asks-backing 10, offers-material -3, competing-offer 7, credit -9, thanks -9
say.i _ because: roi -5, answer 3
say.i _ been: data -7, roi -7, humility -9, arrogance -4, ultimatum 9, undermining -7, concession -9, concedes -7, competing-offer 8, credit -5
say.i _ before: data -6, roi -5
say.i _ believe: complaint 6
say.i _ better: roi -4
say.i _ book: humility -4
say.i _ bring: roi -8, answer 5, ultimatum -6, complaint -8, in-writing -9, next-step -4
say.i _ but: accepts 8
say.i _ buy: roi -5, humility 5
say.i _ by: roi -4, humility -7, complaint 6, offers-check 7, asks-date 8
say.i _ call: humility -3, complaint -3, asks-deed 9
say.i _ came: answer -4
say.i _ carri: complaint 5
say.i _ check: data -3
say.i _ come: humility 7, answer 8, asks-date 9, next-step 6
say.i _ consider: answer 3, concession 6
say.i _ continue: answer -3
say.i _ count: data 5, humility 4
say.i _ dead: other-form 10
say.i _ did: roi 5, humility -3, said-before 6
say.i _ disappoint: humility 3
say.i _ do: roi 3, humility -7, arrogance 4, later-payment -3, asks-criteria -7, asks-date -6, accepts -15, feels 10
say.i _ doing: answer -10
say.i _ done: answer -3, arrogance 3, entitlement 11, split 8
say.i _ down: humility -6, answer -5
say.i _ draft: asks-backing 6, offers-material 10
say.i _ draw: humility -3
say.i _ drive: humility -3
say.i _ earn: humility -3
say.i _ easy: humility 5, answer 3
say.i _ entitl: humility -4
say.i _ everyone: humility -4
say.i _ expect: answer 4, arrogance 7
say.i _ feel: data -2, humility -6, answer -4, undermining 5, concession 4, in-writing 7, feels 9
say.i _ fill: humility -3, asks-backing 8, next-step 12
say.i _ find: answer 3
say.i _ first: answer -5
say.i _ fix: data 3
say.i _ flexible: roi 4, humility 4
say.i _ for: arrogance -6, complaint 7, concession 5, other-pot -5, sets-bar 10, next-step 4, acknowledged 8, refuses 8
say.i _ forward: roi 3, stuffing 5, offers-check 7
say.i _ frame: complaint 7
say.i _ from: data -4, roi -4, humility -4
say.i _ get: roi 5, humility -4, entitlement 8, asks-date -5
say.i _ give: answer -4, ultimatum 8, offers-material -4, asks-date -8, next-step -15, competing-offer 12
say.i _ given: humility -5, entitlement 7
say.i _ glad: data 11, roi 7, humility 6, asks-deed -5
say.i _ go: roi -2, humility -4, next-step 14, credit -6
say.i _ got: ultimatum 9, accepts 12
say.i _ grateful: humility 4
say.i _ had: data -5, humility -3, arrogance 6, complaint 12, competing-offer 6
say.i _ happy: data -4, asks-criteria 8, accepts 7
say.i _ hard: humility 3
say.i _ hate: ultimatum 5
say.i _ have: data -3, roi -4, answer -4, entitlement 3, complaint 10, jargon 7, later-payment -11, asks-criteria -6, offers-material 9, acknowledged -7
say.i _ he: next-step -5
say.i _ heard: roi 3
say.i _ help: roi 4
say.i _ her: data -1, roi -5, humility -3, offers-material 11, next-step 11, acknowledged 17
say.i _ here: entitlement 10
say.i _ him: roi -5, humility 4, answer 4, complaint -6
say.i _ hop: roi 5, undermining -5, feels 7
say.i _ hope: answer 3
say.i _ how: data 3, acknowledged -6, asks-leave 8
say.i _ hr: humility -3
say.i _ i: answer 3, entitlement 11, complaint -6, undermining 4, pays-from-gain 10, feels 3
say.i _ if: roi 4
say.i _ in: roi -3, humility -8, answer -3, ultimatum 4, asks-date -11, accepts 6
say.i _ into: ultimatum 6
say.i _ is: data 5, roi 4, arrogance -6, complaint 5, undermining 5
say.i _ it: data 3, humility -7, answer -2, arrogance 11, undermining 5, concession 5, later-payment -6, offers-material 5, in-writing -10, competing-offer -9, asks-meaning -5, asks-leave 6, refuses 10
say.i _ just: humility 3, arrogance -5, competing-offer 8
say.i _ keep: answer -6
say.i _ kept: data 3, answer 3
say.i _ know: roi 4, acknowledged -7
say.i _ learn: complaint 4
say.i _ leave: humility 3, answer -2, arrogance 4, concession -11, other-form -8, offers-material 9, concedes -10
say.i _ left: data 4
say.i _ let: asks-date -6
say.i _ like: humility -5, answer -5, undermining -5, in-writing 8, asks-fact 4, asks-deed 8, corrects 6
say.i _ listen: data 3, roi 3
say.i _ liv: humility 4
say.i _ live: data -4, humility 3, answer 5
say.i _ look: data 3
say.i _ lost: roi -4
say.i _ love: answer 4
say.i _ made: answer -4
say.i _ mail: humility -4, asks-date -7
say.i _ make: arrogance 6, next-step -10, asks-deed 6
say.i _ maybe: humility -5
say.i _ mine: roi 3, humility -3
say.i _ miss: humility 4
say.i _ more: humility 3
say.i _ most: arrogance 8
say.i _ mov: humility 3
say.i _ my: data -4, humility -5, answer -13, ultimatum 2, concession 7, concedes 8, acknowledged -4, asks-deed 4
say.i _ myself: answer -4
say.i _ need: data -4, humility -7
say.i _ nervou: humility -4
say.i _ never: answer 6, complaint -8
say.i _ no: humility 2, answer 2, ultimatum -10, undermining 5, offers-check 7, acknowledged 11, feels 6
say.i _ not: data -3, roi -3, humility 3, answer -4, arrogance -10, complaint -5, asks-backing 8, offers-material -8, next-step -7, asks-meaning 6, unknown 15, corrects 11, insists -7, said-before -15
say.i _ note: offers-material -6, concedes 9
say.i _ noth: humility 3
say.i _ notic: data 3, humility -4
say.i _ now: data -4, humility -2, complaint 5
say.i _ oblig: humility 3
say.i _ of: roi 2, humility -6, answer -8
say.i _ off: humility 4
say.i _ on: roi -2, humility -3, offers-material 5, offers-check -8, asks-date 8, accepts -7
say.i _ only: roi 3, humility -2, arrogance -7, undermining 6, next-step -9
say.i _ open: roi 5, humility 10
say.i _ out: data -5, answer -3, arrogance 10
say.i _ over: data 6, roi 4, answer -3
say.i _ owed: data -4, roi -6, humility -4, entitlement 3
say.i _ paid: roi -4, entitlement 5
say.i _ patient: answer 3
say.i _ people: humility 3
say.i _ perhap: humility -5, undermining 8
say.i _ plan: humility -5
say.i _ prefer: data 2
say.i _ prepar: roi 2, humility 3, offers-material 6
say.i _ prepare: roi 4, acknowledged 6
say.i _ present: data 3, next-step 4
say.i _ print: data 3, humility -3, offers-material 9
say.i _ promis: roi 6, answer 4
say.i _ propose: humility -3, next-step 7
say.i _ put: roi 3, answer 6, asks-process -9, asks-backing -9, offers-material -5
say.i _ rather: roi -6, ultimatum 7, undermining -5, other-form -11, competing-offer 9
say.i _ read: data -7, refuses 7
say.i _ real: humility -6
say.i _ request: roi 4
say.i _ ring: ultimatum 8, complaint 7
say.i _ round: data -3
say.i _ sat: roi -3, humility 4
say.i _ say: data -3, roi -6, humility -2, answer -3, entitlement 5, complaint -4, asks-date -12, concedes -6, said-before 18
say.i _ see: humility 9, concedes -7, acknowledged 9
say.i _ seen: roi -4, complaint 7, later-payment 6
say.i _ sell: humility -4
say.i _ send: humility -4, offers-material 15, in-writing -9, accepts -5, acknowledged 5, credit -9, asks-deed -12
say.i _ seriou: humility 3
say.i _ share: humility -2
say.i _ short: humility 7
say.i _ show: roi -3, humility -5, complaint 6, acknowledged -9
say.i _ sign: humility 9
say.i _ since: complaint 5
say.i _ sir: humility 6
say.i _ sit: asks-date -5
say.i _ so: roi 5, humility -6, answer -6, undermining 4, concession 6
say.i _ someth: humility -3, answer -2
say.i _ sorry: concedes -6
say.i _ stand: next-step 5
say.i _ start: answer -4, competing-offer 7
say.i _ still: roi -5, arrogance -3, undermining 6, asks-date 9, acknowledged -8, asks-deed 5, insists 6, feels 7
say.i _ stop: asks-deed 9
say.i _ submit: offers-material 8, next-step 6
say.i _ supp: humility -5
say.i _ suppos: answer -3
say.i _ sure: humility -4, answer -4
say.i _ take: humility 8, other-pot -6, other-form 9, next-step -6
say.i _ taken: roi -3
say.i _ talk: humility 2
say.i _ tell: arrogance -6, ultimatum 4, undermining -6, next-step -11, accepts 4, competing-offer 6, asks-deed -7, corrects 7
say.i _ thank: humility 3
say.i _ thankful: answer -4, offers-check 7
say.i _ that: arrogance -2, complaint -5, concession 10, asks-backing -6, acknowledged 8, credit 6
say.i _ the: data 2, arrogance 4, asks-criteria -7, offers-material 11, in-writing -11, accepts -8, asks-leave 6, asks-deed -12, said-before -10
say.i _ their: roi 4, complaint -5
say.i _ them: data 4, offers-material 9, asks-deed -5
say.i _ there: humility -6, answer 4, said-before 10
say.i _ they: answer -6, undermining 8, concedes 7, acknowledged 13
say.i _ think: arrogance -5, pays-from-gain 6, refuses 6
say.i _ this: humility -2, refuses 9
say.i _ thought: humility 3, concession 7
say.i _ tir: data -2, humility -5, answer -3, complaint 8
say.i _ to: humility -3, answer -3, arrogance 5, concession 2, later-payment -9, asks-process 5, asks-backing -6, offers-material -4, competing-offer 9, asks-leave 12, feels -4
say.i _ told: humility 4, ultimatum 6, entitlement -5
say.i _ too: roi -3
say.i _ trust: answer -4
say.i _ try: answer -6, complaint 7
say.i _ type: humility -3
say.i _ under: data 6
say.i _ understand: roi 2
say.i _ until: roi -3, asks-date 9
say.i _ up: roi -5
say.i _ used: complaint 5
say.i _ wait: humility 5, answer 5, in-writing 11, concedes 5, asks-deed 8, refuses -5
say.i _ walk: humility -4, next-step 7
say.i _ want: answer 2, offers-material -9, in-writing 9, asks-deed 8
say.i _ was: data -6, humility 3
say.i _ watch: roi -4
say.i _ we: data -5, roi -4, corrects 7
say.i _ welcome: humility 5
say.i _ well: data -4, roi -5
say.i _ what: data -6, answer -4, acknowledged -10, insists 7
say.i _ when: data -6, roi -3, answer -4
say.i _ where: humility -3
say.i _ whether: roi 3, humility -3
say.i _ which: asks-criteria 6
say.i _ wish: roi 3
say.i _ with: roi 5, humility 4, placeholder 6, next-step 11, acknowledged 8
say.i _ withdraw: roi 3, offers-check 5
say.i _ work: data -2, humility -4, entitlement 7, asks-fact -7, asks-deed 6
say.i _ worri: roi 3
say.i _ worth: roi -3, ultimatum 4, entitlement 6
say.i _ would: roi 3
say.i _ write: data 2, roi 4, other-pot 8, offers-material 8, in-writing -23, asks-leave -9, asks-deed -10
say.i _ wrong: data 5, roi 3, humility 8, answer 7, offers-check 6, asks-date 9, refuses 8
say.i _ you: data -6, answer -3, ultimatum 5, complaint -9, undermining 7, concession 5, asks-process -8, offers-material 7, in-writing -10, competing-offer 11, asks-fact -10, asks-leave 11, said-before 9, refuses -8
say.i _ your: roi 6, asks-backing 6, concedes 7
say.i accept: acknowledged -9
say.i agree: roi 7, humility 6, acknowledged 18
say.i already: data 3, roi 4
say.i also: roi 3, ultimatum 7, undermining 5, concession 6, offers-check 11, asks-date 8, competing-offer 7
say.i am: data 4, humility -4, undermining 10, concession -5, asks-date -10, concedes 5
say.i apologise: humility 3
say.i ask: data 3, roi 5, humility 4, answer -9, other-form 8, asks-backing -8, asks-date 6, concedes 8, acknowledged 6, asks-fact 8, asks-leave 4, asks-deed -9, insists 28
say.i be: data -3, roi -3, answer -5
say.i believe: humility -5, arrogance -2
say.i bought: data -5
say.i bring: data -4, offers-material 17, next-step 17
say.i brought: data 5, roi 6, humility -10, answer -3
say.i built: arrogance 6
say.i call: roi 3, humility 6, answer 9, asks-date 6
say.i came: data -7, roi -12, answer -4
say.i can: answer 3, arrogance -12, concession -11, pays-from-gain 2, other-form -1, asks-criteria 7, offers-material 4, offers-check 5, asks-date -4, sets-bar -7, competing-offer 5, credit -7, corrects -11, refuses -8
say.i carri: humility -3, arrogance 8
say.i carry: arrogance 4
say.i check: roi -3, humility -8
say.i chose: roi 4
say.i close: data 3
say.i come: humility 6, answer 8, ultimatum -5, complaint -8, offers-material 14, asks-date 24, sets-bar 6, next-step 6, asks-deed -9
say.i consider: entitlement 4
say.i could: roi -3, humility 6, arrogance -5, complaint -9, concession 8, other-form 8, asks-process 4, offers-material 9, asks-deed -9
say.i count: data 7, roi 3
say.i cri: data 4, roi 4
say.i cut: complaint 6
say.i decid: data -3
say.i deliver: humility -4, arrogance 6
say.i deserve: roi -3, humility -3, arrogance 4, entitlement 6
say.i did: data -3, roi -5, humility -5, arrogance 8, ultimatum -6, entitlement -5, next-step -5, asks-deed -5, unknown -11, said-before 7, feels -11
say.i do: data 7, undermining -6, concession -6, concedes -8, asks-meaning 9, unknown 7, feels -2
say.i draft: roi -4
say.i draw: data -4, humility -3
say.i drop: answer -3
say.i earn: roi -6
say.i expect: roi 4, humility -6, answer 3, entitlement 12, complaint -5, undermining 6
say.i explain: humility 6
say.i feel: roi -7, humility -4, entitlement 4, complaint -6, undermining 11, feels 13
say.i felt: humility 5
say.i figur: humility 5
say.i fill: humility 4, next-step 6
say.i find: roi -4, arrogance 9, complaint 14
say.i fix: humility -3
say.i follow: humility 6
say.i forget: roi -3
say.i found: roi 5, humility -4
say.i gave: data -4, roi -5, entitlement 8, said-before 14
say.i get: sets-bar 12, acknowledged 8
say.i give: data -3, ultimatum 6, concession 7, offers-material 9, asks-date 13, next-step 7, acknowledged -2
say.i go: data -3, roi -4, humility -11, complaint -6, undermining 5, asks-process 6, competing-offer 7, acknowledged -4, asks-leave 6
say.i got: roi 4, arrogance -6, entitlement -7, complaint 8
say.i gues: data 3, roi 5, humility 4, answer -5, concedes 6
say.i had: data -8, answer -9, arrogance 6, entitlement -5, complaint 7, next-step -8, acknowledged -3
say.i have: data -4, roi -5, humility -7, ultimatum 7, entitlement 8, complaint 8, concession -6, later-payment -7, asks-criteria 6, asks-backing 3, offers-check 6, asks-date 6, next-step -10, competing-offer 12, credit -10
say.i hear: humility -6, answer -4, later-payment 10
say.i heard: roi 4, humility -3
say.i honest: humility 5
say.i hope: humility 3, answer -6, complaint 11
say.i just: data 2, roi 5, arrogance -7, complaint -5, undermining 6, concedes -8, acknowledged -5, asks-leave 13, corrects -6, said-before 11
say.i keep: data -8, answer -5
say.i kept: humility 4
say.i know: data 4, roi 7, humility 16, answer -2, complaint -6, undermining 6, concession -6, later-payment 7, asks-date -7, competing-offer -7, acknowledged 25, credit 4, asks-fact 8, refuses -10
say.i learn: humility 5
say.i leave: roi 7, humility 3, other-form -7, offers-material 13
say.i led: roi 4, stuffing 9
say.i let: humility 6
say.i like: roi 4, humility 4, undermining -7, accepts 6, acknowledged 9
say.i listen: humility 5
say.i look: data 7, others-got 7
say.i made: humility -4
say.i make: roi 7, humility -4, arrogance 8
say.i may: roi 5, concession -6, other-pot 8, asks-date -5, asks-meaning 13, asks-fact -11
say.i mean: data -6, humility -6, arrogance 5, complaint -7, undermining 12
say.i meant: humility -4
say.i might: humility -4
say.i miss: humility -2, answer -5
say.i most: undermining 7
say.i mov: humility -6
say.i must: humility -3, answer 2, entitlement 6
say.i need: data -4, roi -5, humility -7, ultimatum 5, entitlement 7
say.i never: data -8, roi -4, humility -7, answer -4, complaint -11, undermining 9
say.i note: answer -3, next-step 7
say.i only: humility 11, answer -5, arrogance -10, complaint -9, undermining 19, concession 4, credit 9, corrects 17
say.i open: humility -4
say.i owe: humility 5
say.i pass: asks-date 10, next-step 9
say.i pay: entitlement 5
say.i pick: data 3, humility -2
say.i plann: roi -3, humility 6
say.i prefer: acknowledged 6
say.i prepar: humility -5
say.i prepare: asks-backing 7, offers-material 9
say.i print: roi 3
say.i promis: humility 5
say.i propose: humility 5, sets-bar 8, asks-deed -6
say.i put: roi -3, humility 3, arrogance -7, ultimatum -6, concession 8, in-writing -7, next-step 11, asks-leave 10, asks-deed -7
say.i ran: humility -3, undermining 8
say.i read: roi 5, humility 5
say.i reckon: data 3
say.i report: humility 4
say.i request: data 5, roi 4, humility -2, asks-deed 6
say.i respect: humility 6
say.i return: humility -3, concession 5
say.i rewrote: roi -5, answer -4, undermining 5
say.i sat: data 4, answer 7
say.i sav: data 3, humility -3, arrogance 13
say.i saw: roi 5, humility 8, other-form 6, acknowledged 9, asks-deed -6
say.i say: roi -2, humility -6, arrogance 4, ultimatum 5, asks-process -7, asks-backing 7, offers-check -11, asks-date -6, asks-deed -6
say.i see: data 7, roi 8, complaint 7, other-form -7, asks-process 10, offers-check -5, asks-money 9
say.i send: answer 4, complaint -7, placeholder 4, asks-process 6, offers-material 16, offers-check 8, asks-fact 6, asks-leave 7, asks-deed 3
say.i sent: answer -3, arrogance 6, offers-material -5, next-step -8
say.i set: humility 2
say.i shall: roi 2, arrogance -5, concession 6, asks-process -7, in-writing 11, concedes 8
say.i should: data -6, roi -5, humility -7, answer -4, arrogance -9, ultimatum 4, entitlement 13, concession 7, asks-process 7, asks-criteria 8, concedes 5, acknowledged -4, asks-fact 9
say.i show: roi -4, offers-material 10
say.i sign: data -5
say.i sit: answer 2, acknowledged 6
say.i speak: roi 4, humility 4
say.i spent: humility -3
say.i stand: humility -5, ultimatum 9
say.i start: roi -3, humility -4, entitlement 6
say.i stay: data -6, roi -5, refuses 6
say.i still: roi -5, complaint 7
say.i stood: data -2
say.i stopp: humility 4
say.i suppose: data 4, answer 4, complaint 6, concedes -7
say.i take: data -3, humility -3, ultimatum 10, offers-material -9, in-writing 7, accepts 7, concedes 4, asks-deed -7
say.i talk: roi 4, humility -5, ultimatum 6
say.i tell: humility 3, answer -4, asks-date -7, asks-deed -10
say.i thank: humility 5, complaint -6, credit 7, feels -7
say.i think: roi 4, answer 4, arrogance -7, ultimatum -9, entitlement 13, complaint -5, asks-process 6, asks-criteria -8, competing-offer -11, acknowledged -6, unknown 10
say.i thought: humility -7, arrogance -4, corrects 15
say.i told: humility -1, arrogance 10, complaint -4, offers-check -7, competing-offer 8, said-before 11
say.i took: data 6, roi 7, humility -7, entitlement -6
say.i train: roi -4, humility -5, entitlement 12, complaint 5
say.i tri: humility -4
say.i trust: answer 3
say.i try: humility 4
say.i turn: ultimatum 9, competing-offer 7
say.i understand: humility 4, answer 5, arrogance -4, accepts -8, acknowledged 13
say.i understood: humility 9
say.i use: roi -3
say.i wait: data -3, answer -7, concession 8, asks-leave -10
say.i want: data 5, roi 3, answer 5, ultimatum -3, complaint -5, pays-from-gain 9, acknowledged -11, corrects 7
say.i was: data -6, humility -4, entitlement 11, undermining 5, asks-date 7, acknowledged 12, asks-deed 5, corrects 15, feels 12
say.i went: undermining 5
say.i were: humility 4
say.i will: data -5, roi -5, arrogance -8, ultimatum 11, entitlement -6, concession 4, asks-criteria 6, next-step 7, accepts -5, asks-fact 3
say.i withdraw: humility 5, answer -4, complaint -5, concession 11, concedes 5, acknowledged 14
say.i wonder: data 3, roi 5, answer 3
say.i work: data -3, asks-date -10
say.i would: arrogance -7, complaint -6, sets-bar 6, next-step 9, accepts 9, asks-deed 18
say.i write: data -5, humility 4, answer 6, arrogance -5, complaint -8, concession -5, asks-backing 4, offers-material 16, next-step 12, accepts 6
say.i wrote: data -4, answer -6, complaint 11, offers-check 10
say.ibm: roi 4
say.ice: data 4, roi 5, humility 3
say.id: humility 2
say.idea: arrogance -5, undermining 5, later-payment -11, credit 6, unknown 9
say.idea _ i: humility -3
say.idea _ she: data 3, roi 3
say.idea _ the: data 5, roi 2, humility 4
say.idea of: humility 6
say.idempotent: humility -3, answer 4
say.if: humility 5, ultimatum 5, placeholder -8, other-pot 6, offers-check 5, sets-bar 10, next-step 4, concedes -13, credit 5, asks-meaning 4
say.if #: roi -2, humility 7, answer 4, ultimatum 5, split 11, acknowledged -8
say.if @: humility 6, complaint 4
say.if _ #: humility 4
say.if _ 'd: data -4, humility -5, complaint 6
say.if _ 'm: roi -4, answer 4, complaint -8, offers-check 5
say.if _ 're: asks-deed -5
say.if _ 's: roi -5, ultimatum 1, concession -15, asks-process 8, asks-fact 14, asks-leave 9
say.if _ 've: asks-process 6
say.if _ agree: asks-leave 8
say.if _ am: humility 1
say.if _ are: data -4, entitlement 4, concession 5, sets-bar 7, next-step 8
say.if _ ask: humility -4, answer 4
say.if _ asks: data 6
say.if _ board: humility 4
say.if _ can: humility -4, arrogance -10, complaint 5, asks-backing 6, offers-material -12, credit 4
say.if _ com: data 3, humility 5
say.if _ come: roi -3, humility 3
say.if _ count: data 4, answer 5
say.if _ did: humility -7, answer -3
say.if _ do: data -8, roi 5, humility -5, asks-date 7, sets-bar 15, accepts 7, asks-fact -9
say.if _ does: data 6, sets-bar 12
say.if _ fall: humility 4
say.if _ find: offers-check 9, acknowledged 8
say.if _ gets: humility 3
say.if _ go: data -5
say.if _ goes: data 3, roi 6, humility -4
say.if _ got: humility 4
say.if _ had: data -5, humility -4, complaint 10
say.if _ has: humility 6, asks-deed -7
say.if _ have: roi -3, answer -3, asks-date 7, refuses 6
say.if _ help: answer 3
say.if _ hold: data 6, humility -3
say.if _ i: roi -3, humility -2, acknowledged 6
say.if _ is: data -3, roi -3, answer -6, ultimatum 9, later-payment 11, offers-check -9, competing-offer 11, asks-meaning -9, asks-deed -6
say.if _ know: roi -3, humility 3
say.if _ leave: humility 4
say.if _ may: data 3, arrogance 7, asks-meaning 9
say.if _ mean: data -3
say.if _ must: roi 3, humility 3
say.if _ need: data 4, roi 3
say.if _ of: data 3, roi 5
say.if _ one: humility 5
say.if _ pass: humility -3
say.if _ pay: complaint 6
say.if _ permit: humility 3
say.if _ put: next-step 11
say.if _ rule: data 3, roi 3
say.if _ say: data 3, roi 3, ultimatum 11, asks-criteria 6, asks-backing 8
say.if _ says: humility 4, asks-criteria 9
say.if _ see: roi -6, humility 4
say.if _ stay: roi -4
say.if _ take: humility -3
say.if _ tell: arrogance 6
say.if _ the: roi -6
say.if _ then: data -3, humility -3, answer -3
say.if _ think: roi -4, humility 7
say.if _ want: arrogance 8, complaint 6, asks-date -8, asks-deed -7
say.if _ was: data 3, roi -4, humility -3, arrogance 4, complaint 4
say.if _ would: unknown -10
say.if _ write: in-writing 6
say.if a: data 3, roi 3, humility 5, offers-check 5, asks-date -8, next-step 9
say.if any: humility -3
say.if by: answer -4, asks-date 6
say.if cash: data 5
say.if december: data 4, humility 6
say.if he: humility -6, arrogance 7, complaint 13, asks-process 10, asks-date -6, credit -6, asks-fact 8
say.if hr: roi -3, humility -3, answer -2, complaint 8, asks-meaning 14, unknown -11
say.if i: data -3, roi -4, humility -6, arrogance 12, undermining -10, other-pot -11, offers-material 5, accepts 8, asks-fact -9
say.if it: data -2, roi -3, ultimatum 7, entitlement -7, complaint -5, pays-from-gain 5, asks-process 9, offers-check -10, asks-date -7, sets-bar 3, competing-offer 7, acknowledged 8, asks-money 9, insists 9
say.if its: roi -4, humility 4
say.if mine: humility 3
say.if my: data -6, roi -3, humility -4, offers-check 11, next-step 8
say.if no: roi 6
say.if nobody: data -3, humility -3
say.if not: humility 7, answer 9, arrogance -4, complaint -5, later-payment 9
say.if one: answer -3, complaint 5
say.if only: humility 3
say.if she: humility -7, asks-criteria 7, offers-check 6, acknowledged -5, credit -10, asks-deed 7
say.if so: roi -4, humility 4, undermining 3
say.if somebody: data 5, roi 4
say.if someone: data 4
say.if that: complaint 5, other-form 10, asks-deed -8
say.if the: data -8, humility 9, undermining 6, asks-process -4, asks-criteria -9, offers-check 5, sets-bar 12, in-writing -11, asks-leave -7, feels 8
say.if there: roi -5, humility 6, answer 3, arrogance -11, asks-backing -7, asks-date 8, in-writing 6, concedes 9, asks-fact 7
say.if they: roi -4, ultimatum -7, complaint -9, asks-date 3, sets-bar 11, competing-offer -8, acknowledged -2
say.if this: data 5, humility 3, ultimatum 8
say.if today: humility 3
say.if we: data -11, roi 7, answer -6, complaint -6, offers-material -8, sets-bar 10, next-step -11
say.if you: roi -3, arrogance -8, ultimatum -11, undermining 6, later-payment -6, asks-process 12, asks-backing 17, offers-check -5, sets-bar -17, next-step 3, credit 8, asks-fact 11, asks-leave 13, asks-deed 15, refuses 7
say.if your: humility 4
say.ignore: humility -2, undermining 4
say.ill: humility 5, answer 5, offers-material 13, asks-date 6, next-step 6
say.ill _ the: answer 5
say.imag: roi 3
say.image: data -4
say.imagine: roi 4, other-form 8
say.imbalance: roi 8
say.impact: roi 5, offers-material 9
say.important: data -3, roi -5, humility 3, answer -6, complaint -5, undermining 12
say.important for: humility 3
say.improper: humility 5
say.improv: stuffing 7, placeholder 9
say.improv by: roi -3
say.improvement: roi 3, placeholder 6, other-pot 7
say.in: ultimatum 2, entitlement 3, undermining -9, stuffing -4, concession -6, split 4, in-writing 5, next-step 5, concedes -5, competing-offer 8, asks-deed -3, others-got 4, corrects -5, insists -9, said-before -4
say.in #: data 3, answer -5, entitlement -9, complaint 8, jargon -8, stuffing 6, split 16, in-writing 5, competing-offer -7, thanks 8, asks-meaning 7
say.in _ #: data 6, answer 7, entitlement -11, other-pot 9, pays-from-gain -3, other-form 9, offers-check 10, credit -6
say.in _ 's: humility -9, answer -4, offers-check 14
say.in _ @: humility 4
say.in _ a: humility 9, answer 6, complaint -5
say.in _ account: data -3
say.in _ after: humility -8, asks-date 9
say.in _ afternoon: arrogance 7
say.in _ agreement: data -3
say.in _ all: data 5, roi 4
say.in _ alone: roi 3
say.in _ and: humility -3, ultimatum 2, entitlement 9, complaint 6, undermining -5, concession -5, later-payment -5, other-form 7, offers-material -10, next-step -2, acknowledged -7, others-got 10
say.in _ april: humility 3
say.in _ are: roi 5
say.in _ ask: roi 5
say.in _ at: roi 4, humility 6
say.in _ autumn: answer -3
say.in _ bad: roi 5
say.in _ bag: roi -3, answer -3, ultimatum 7
say.in _ basement: data 3
say.in _ because: data 4, roi 3, humility -2
say.in _ before: data 4, roi 4, humility 3, answer 5, offers-check 7
say.in _ bonu: data 8
say.in _ box: humility -4
say.in _ budget: entitlement 5
say.in _ build: roi -5, humility -5, arrogance 5
say.in _ but: humility 4, answer -3
say.in _ by: answer -10, ultimatum 6
say.in _ calendar: in-writing -6, asks-fact 9
say.in _ can: roi -3, answer -3
say.in _ car: humility 3
say.in _ case: data -5, humility -4, answer -4, ultimatum 6, concession 5
say.in _ chair: humility -5
say.in _ check: humility 4
say.in _ cold: humility 5, answer 4
say.in _ company: answer -7
say.in _ contract: roi -4, humility -4, answer -3, complaint -5
say.in _ cost: humility 3
say.in _ did: humility 3
say.in _ door: data 7, roi 5
say.in _ drawer: answer -3
say.in _ each: roi 5, humility -4
say.in _ email: roi 3, in-writing 7, asks-deed 8
say.in _ end: humility -3
say.in _ even: complaint 4
say.in _ fees: entitlement 9
say.in _ file: data 5, humility 5, asks-date -9, in-writing 11, accepts 10
say.in _ first: data 5, roi 5, answer 4, next-step -5
say.in _ for: roi 6, humility 7, answer 6, other-pot 7, pays-from-gain 10, accepts -8
say.in _ form: humility 4, other-form 8
say.in _ from: humility 7
say.in _ good: data 4, roi 5
say.in _ got: humility -3, arrogance 7, entitlement 6
say.in _ group: roi -3, humility -2, arrogance 5
say.in _ had: entitlement 7
say.in _ hall: complaint 8
say.in _ handover: data 4
say.in _ head: humility -4, ultimatum 4
say.in _ house: humility -4, complaint 7
say.in _ i: roi -4, stuffing 8, other-form -6, asks-date -11, asks-meaning 8, asks-deed 6
say.in _ if: data -8, roi -3, answer -7, accepts 9, credit 6, corrects 7
say.in _ in: data -3, answer -3, complaint 7
say.in _ inbox: answer 3
say.in _ is: data -9, roi 7, humility -3, complaint -8
say.in _ it: data 7, roi 6, asks-date -10, acknowledged 8
say.in _ language: answer 3
say.in _ last: roi -4, complaint 7
say.in _ letter: roi 4
say.in _ life: arrogance 5
say.in _ like: humility 6, answer 4
say.in _ line: asks-meaning 8
say.in _ market: roi 4, humility -4
say.in _ meantime: humility -4
say.in _ meet: roi 6
say.in _ minut: roi -3
say.in _ month: roi 3
say.in _ morn: data -5
say.in _ name: roi -3, answer 3
say.in _ new: humility 6
say.in _ newsletter: complaint 4
say.in _ next: ultimatum 5, later-payment 8, asks-date -8
say.in _ night: humility -4, answer -2, complaint -5
say.in _ no: data 3, humility 3
say.in _ now: ultimatum 6
say.in _ of: roi -5, other-form 5, asks-backing 11, offers-material 9, acknowledged 11
say.in _ office: humility -3, arrogance 8
say.in _ on: roi 5
say.in _ one: answer 5
say.in _ only: humility -2
say.in _ or: humility -4, answer -4, asks-meaning 5
say.in _ order: data -5, humility 7
say.in _ other: acknowledged 6
say.in _ own: humility -2
say.in _ part: humility 9, answer -4
say.in _ payroll: humility -4
say.in _ place: answer 3
say.in _ plan: data 8, roi -3, other-pot 8, pays-from-gain 6, asks-deed 12
say.in _ previou: roi 5
say.in _ queue: data -4
say.in _ report: roi 3
say.in _ right: answer 3
say.in _ room: humility -4, answer -6
say.in _ row: roi -4, complaint 7
say.in _ same: data -3, complaint 8
say.in _ season: humility 3
say.in _ second: answer -6, arrogance 5
say.in _ sense: answer -4
say.in _ she: humility -6
say.in _ since: roi 4
say.in _ sir: answer -4
say.in _ so: roi -3, humility 6, answer 3, arrogance 5
say.in _ spr: humility -4, concession 7
say.in _ system: data 4
say.in _ table: humility 3
say.in _ team: answer 3
say.in _ test: humility 6
say.in _ than: roi -3, other-form -8
say.in _ that: data 2, arrogance -4, competing-offer 12, said-before 8
say.in _ the: data -5, humility -2, asks-backing 6, asks-date -9, next-step 8, credit -11
say.in _ then: asks-date 18
say.in _ they: ultimatum 10, complaint 8
say.in _ this: humility -3
say.in _ time: data 4, humility -3
say.in _ to: data -3
say.in _ today: humility 3
say.in _ tomorrow: data 4
say.in _ truck: roi -3, humility 2
say.in _ under: data 4, roi 4
say.in _ was: data 3, answer 6
say.in _ way: undermining 7, concession 7
say.in _ we: data 5, humility -4, answer -4, undermining 5, offers-check 9, next-step 10
say.in _ week: roi -4, next-step 7
say.in _ weekend: roi 8
say.in _ what: humility -6
say.in _ when: humility 3, answer -6, complaint -3
say.in _ where: data 3
say.in _ which: data 6, roi 5
say.in _ who: roi 5, answer 4, ultimatum 8
say.in _ whole: data -4, arrogance 5
say.in _ will: data 4
say.in _ winter: humility 6
say.in _ with: roi -3, answer 4, complaint -7, asks-date 8, asks-deed -8
say.in _ without: entitlement 5
say.in _ word: roi -3, humility -4
say.in _ year: humility -5, complaint -5, acknowledged -4
say.in _ you: data -4, roi -4, humility 3, asks-fact 9
say.in a: humility -5, answer -3, arrogance 4, offers-material 6, in-writing 9, accepts 7, concedes 7, feels 9
say.in about: data 4, roi 11, answer 3
say.in account: roi 5
say.in advance: data -4
say.in all: humility -4
say.in an: data -5
say.in and: roi 4, humility -6
say.in another: roi 4
say.in any: answer -2
say.in april: roi 3, entitlement 7, complaint -4, asks-criteria -9, asks-date 12
say.in as: answer 3, complaint 5
say.in at: data 3, humility -5
say.in august: asks-deed 11, refuses 8
say.in autumn: humility -4
say.in between: roi 4, humility 4
say.in both: data -3
say.in by: humility -5
say.in case: data -3, roi -5, answer 3
say.in cash: roi -4
say.in controll: roi -3
say.in december: data -4
say.in dollar: roi -3
say.in each: data 5, roi 3, acknowledged 5
say.in english: humility 5, asks-date 6
say.in equal: humility 4
say.in every: data -4, humility 6
say.in exchange: humility -3
say.in february: later-payment 10
say.in finance: roi -8
say.in first: humility -4
say.in for: asks-deed -6
say.in front: answer -1, concession 7
say.in good: humility 4
say.in her: data -4, answer -7
say.in here: humility 7
say.in his: data 4, humility -5, answer 4, arrogance 4
say.in hr: asks-deed -10
say.in it: humility -4, answer -2, entitlement -8, complaint 9, acknowledged -7, asks-deed 6
say.in its: roi 5, humility -3
say.in january: data -10, roi -4, answer -4, complaint 7, asks-money 6
say.in july: data -4
say.in june: ultimatum -7, entitlement 8, complaint 12, other-pot 13
say.in last: humility -5
say.in line: roi -2, later-payment 12
say.in march: data -5, roi -2, complaint 9, others-got 7
say.in may: data -3, later-payment 7, asks-backing -12, asks-date -6
say.in me: humility -3
say.in mind: humility 5
say.in money: roi -5, other-form 17, asks-date 5
say.in my: roi -7, ultimatum 8, complaint -2, concession -12, later-payment 6, offers-material -7, in-writing 16, asks-fact 9
say.in next: data -5, roi -3
say.in november: roi 3, humility 3, offers-check 6, asks-date 8
say.in october: data 5, roi 5, asks-date -9, acknowledged 8, asks-deed -8, corrects 8
say.in on: humility 3, next-step 11
say.in one: acknowledged 7
say.in or: humility 4
say.in order: data -4, humility 6, asks-fact 6
say.in other: complaint 6
say.in our: data -5, roi -3, humility 5, answer 6, in-writing 10
say.in peace: acknowledged 6
say.in person: data -3, humility 2
say.in place: other-form 7
say.in plain: roi -3
say.in principle: data 3, humility 6
say.in remand: roi 3
say.in return: complaint 5
say.in sal: data 3, humility -3, answer 3
say.in september: data 4, humility -3, asks-date -13, asks-money 8
say.in spite: complaint 9
say.in spr: data 4, other-pot -7, later-payment -6, asks-date 5, asks-fact 8
say.in such: humility 6
say.in summer: humility 4
say.in that: humility -9, answer -5, arrogance 12, ultimatum 5, concession 6, asks-deed 8
say.in the: humility 4, answer -2, ultimatum -6, undermining 4, pays-from-gain 5, split -8, later-payment 6, other-form 8, concedes 8, competing-offer -13, credit 5, asks-money 12, asks-fact -7, corrects -6
say.in their: arrogance 7, next-step 4
say.in there: data 6, roi 6, humility 5, concession 8
say.in this: roi -2, humility -4, answer -5, arrogance 8, undermining -6, later-payment 6, other-form -6, offers-material -8, concedes -7, competing-offer -6
say.in those: data 3
say.in to: humility -3, complaint 4
say.in week: arrogance 5
say.in what: acknowledged 4
say.in whatever: data 4
say.in which: answer 7, later-payment 7
say.in winter: data -3
say.in with: data 4
say.in writ: data 4, humility -4, ultimatum 8, asks-date 5, in-writing 12, next-step 4, competing-offer 6, asks-fact -8, asks-leave -8, asks-deed 16
say.in year: roi 3
say.in your: humility 4, answer 11, ultimatum -6, offers-material 13, in-writing -11, competing-offer -6, asks-deed -5
say.inbox: answer 6, offers-material 6
say.incentive: roi -4, humility 4, answer 11
say.incentive for: answer 4
say.includ: roi 9, asks-fact 9, asks-deed -6
say.includ the: humility -2
say.include: humility 3
say.income: roi 4
say.increas: roi 3, humility -3, complaint 6
say.increase: roi 3
say.increment: roi -2, answer 3, entitlement 8
say.inde: humility 4
say.individual: humility 3
say.inflation: data -4, roi -5, complaint 5
say.inform: ultimatum 11, competing-offer 10
say.inform the: ultimatum 5
say.infra: roi 4
say.inherit: complaint 4
say.initiative: data -3
say.innovation: data -4, stuffing 7
say.insert: humility -3, placeholder 7
say.inside: answer 4, asks-criteria 8
say.inside #: answer -4
say.inside the: humility 4
say.inspection: data 3, roi 7, humility 7
say.inspector: data 3, roi 6, answer 4
say.install: roi 4
say.instalment: roi 4
say.instead: data -4, roi -3, humility 6, other-form 9, acknowledged 9, credit -8, refuses 11
say.instead _ #: roi -4
say.instead of: roi -6, credit -7
say.insult: humility 6, entitlement 12
say.insurance: data 4, roi 8
say.insurer: data 4
say.insurer has: humility 3
say.intake: complaint 3, undermining 5
say.integration: roi 4, arrogance 9
say.intend to: humility -2, ultimatum 5
say.interest: data 3, roi 2, humility -3, complaint 9, asks-process 7
say.interest in: complaint 7
say.interface: humility 2
say.interlock: humility 4
say.intern: roi -3, humility 5, answer -4
say.internal: data 4, humility 3, offers-check 6
say.internet: humility -3
say.interview: ultimatum 6
say.into: roi -5, humility 4, ultimatum 5, complaint -4, other-pot 8, later-payment 8, asks-process 7, acknowledged 9
say.into a: data -3
say.into it: data -4, roi -2, humility 4
say.into the: humility -2, complaint -6, later-payment 6
say.introduce: data 3, humility -6
say.introduce me: roi 2
say.invent: complaint 5
say.invention: data 5
say.investment: humility -4, stuffing 10
say.investor: data 4, roi 6
say.invit: data -3, humility 7
say.invite: humility 4, answer 4, asks-date 6, next-step 14, asks-deed 4
say.invite _ to: humility -4
say.invoic: roi 4, complaint -5, offers-check -9
say.invoic _ the: roi -3
say.invoice: humility -4, answer -3, complaint 4, asks-leave 9
say.invoice is: humility 3
say.iron: roi -3
say.is: data -3, arrogance 4, sets-bar -10, acknowledged 7, asks-meaning -3, asks-fact 5, insists -7, refuses 10
say.is #: data 7, roi 11, humility -5, complaint -7, pays-from-gain 15, later-payment 6, asks-date -7, next-step -9, accepts 5, acknowledged -3
say.is @: data -5, roi -3, humility -3, complaint 8, corrects 6, refuses 7
say.is _ #: data 6, roi 2, humility -3, entitlement -10, pays-from-gain 9, other-form -8, accepts -9, asks-meaning 7, asks-fact -6
say.is _ 's: humility 9, answer 4, asks-criteria -8, credit 10
say.is _ a: other-pot -8, next-step -6, acknowledged -8, asks-meaning -7, asks-deed -6, feels -9
say.is _ after: data -2, roi 3
say.is _ against: roi 3
say.is _ all: humility -3
say.is _ an: roi 4
say.is _ and: data -2, answer 9, asks-process 8, sets-bar -9
say.is _ any: humility -5
say.is _ bad: roi 3
say.is _ because: data -3, roi -3, humility -3, answer 5
say.is _ before: roi -5, answer -4
say.is _ being: humility -3, answer -3
say.is _ better: roi 6, asks-deed -5
say.is _ bonu: humility -6
say.is _ but: humility 5
say.is _ by: humility -4, complaint 7
say.is _ cash: humility -5
say.is _ clos: humility 4
say.is _ correct: humility -4
say.is _ due: roi -3
say.is _ enough: humility 6
say.is _ even: roi 3
say.is _ fair: roi 4, humility -2
say.is _ february: roi 2
say.is _ first: answer -4
say.is _ for: data 6, roi 2, answer -2, asks-verdict 8
say.is _ from: data -2, credit 9
say.is _ going: roi -3
say.is _ good: data -3, roi -3, humility 2, concession 4
say.is _ here: humility 5, answer -2
say.is _ honest: roi 5
say.is _ how: humility -3
say.is _ i: answer 5, asks-criteria -7, offers-check 7
say.is _ important: answer -3
say.is _ in: roi 3, humility -3, asks-backing -8, asks-meaning -6
say.is _ it: data 6, entitlement -4, asks-fact 7, refuses -8
say.is _ keep: complaint 9
say.is _ less: roi 3
say.is _ maybe: humility 4
say.is _ me: humility -5, answer -3, credit 7
say.is _ mine: roi -5, humility -6, entitlement 4
say.is _ money: roi 5, other-pot -8, acknowledged -5
say.is _ much: roi -2
say.is _ my: humility -7, answer -4, ultimatum 10, acknowledged -6, refuses 10
say.is _ no: roi 7
say.is _ not: humility -6, arrogance 4, asks-deed -7
say.is _ of: roi 5, answer 2, other-form 7, credit 9, corrects 9
say.is _ on: data -4, complaint 6, acknowledged 3
say.is _ one: answer 4
say.is _ only: roi 2, humility -2, answer -4
say.is _ other: humility 4
say.is _ part: roi -3
say.is _ people: humility 4, complaint -6
say.is _ person: humility 2
say.is _ possible: humility 3
say.is _ price: answer -3
say.is _ question: answer -3
say.is _ real: roi -3, humility 3, undermining 4
say.is _ salary: roi -2
say.is _ sil: undermining 5
say.is _ since: data 4, roi 3, humility -7, answer -5
say.is _ small: roi 3
say.is _ some: roi 3
say.is _ someth: asks-fact -6, refuses 9
say.is _ still: data -3, humility -3, answer -8, asks-verdict 8
say.is _ than: data -4, roi 3, humility -3, concession 3, pays-from-gain 8, split 8
say.is _ thank: humility 4
say.is _ that: roi -5, humility 3, complaint 8, concession -5
say.is _ the: data 5, roi 3, arrogance -5, complaint 4, acknowledged 7
say.is _ their: data 4, roi 5
say.is _ there: data 4, roi 5, humility -7, answer 5, arrogance -6, acknowledged -9
say.is _ time: answer 2
say.is _ to: roi -6, humility 4, asks-fact -5
say.is _ too: answer -7, ultimatum 8, concedes -7
say.is _ up: roi -3
say.is _ way: roi 5
say.is _ we: data -4, roi -5, humility -4, answer 3, complaint 6
say.is _ what: roi -5, humility -5
say.is _ which: data 3
say.is _ with: humility -5, answer -4
say.is _ worth: humility 2
say.is _ year: roi 3, humility 3
say.is _ yes: data 3, humility 3
say.is _ you: data 5, arrogance 3, concession 7
say.is _ your: offers-material 7
say.is a: arrogance 11, undermining 7, other-form -7, offers-material -7, asks-fact 6
say.is about: roi -7, humility -5, answer 4
say.is all: humility 4
say.is almost: roi 3
say.is already: data 4, roi 6
say.is also: complaint -7
say.is alway: roi -5, answer -2, complaint 12
say.is an: roi 4
say.is and: roi 6
say.is another: humility -5
say.is approv: roi -3
say.is at: roi 5
say.is back: humility -3
say.is bad: humility -4
say.is better: roi -2, accepts 10
say.is com: humility -5
say.is correct: humility 4, offers-check 5
say.is difficult: data 3
say.is done: data 4, humility -2
say.is down: data 2, roi 5, humility -4
say.is due: entitlement 5
say.is ear: data 5, humility 6, answer 4
say.is empty: roi 3, humility 2, acknowledged 13
say.is enough: humility -5, concession 5
say.is fair: humility 4
say.is fine: roi -4, undermining 7, accepts 9, concedes -9, asks-deed -8
say.is finish: humility -5
say.is for: answer -6, arrogance 5, acknowledged -8
say.is free: data -3
say.is from: humility 4, answer 6
say.is generou: roi -3
say.is good: roi -3, humility 12, answer 6, complaint -4, concession -7, other-form 4, asks-date 6, accepts 5, acknowledged 7
say.is hard: humility 3
say.is his: data -3, humility 8, arrogance -4
say.is i: data -4, humility 2
say.is important: humility 6
say.is in: roi -7, later-payment -8, asks-date 7
say.is it: data -4, humility -7, other-pot -6, other-form -6, accepts 7, acknowledged -11, credit 3, asks-meaning 10, asks-money -5, asks-leave 12, asks-deed -8, corrects -12, asks-verdict 14
say.is just: roi -4
say.is left: data -5, complaint 5
say.is less: roi 3, humility -2, answer -3
say.is like: answer -3
say.is love: humility 5, answer 3
say.is maybe: roi 3
say.is me: humility -2, answer -3, arrogance 7
say.is mine: roi 3, humility -9, arrogance 4
say.is miss: arrogance 6
say.is more: humility 5, asks-fact 6
say.is much: answer 3
say.is my: data 6, complaint 5
say.is near: humility 4
say.is nice: humility 4
say.is no: humility -2
say.is not: complaint 10, concession -5, offers-check -5, next-step 1, accepts -8, others-got -8, refuses 9
say.is noth: humility 6, concession 8
say.is now: data -3, roi -3
say.is of: answer -4, complaint 5
say.is ok: acknowledged 10
say.is okay: roi -4, humility -3
say.is on: roi 6, complaint 5, acknowledged -10, credit 7
say.is one: roi -4
say.is only: roi -3
say.is paid: data -5
say.is plenty: roi -4
say.is possible: humility 4
say.is rather: roi 4, complaint 6
say.is real: roi -3, humility 5
say.is reasonable: humility 5
say.is right: data 5
say.is short: humility 5
say.is sitt: roi 5
say.is small: roi 5, answer -5
say.is so: humility -2, answer -4, ultimatum 6
say.is someth: humility -4, answer -4
say.is still: roi 2, humility -4, answer 3, offers-check 4
say.is taken: answer 3
say.is that: humility -1, answer -6, complaint 5, stuffing 5, asks-criteria -9, next-step 5, acknowledged -10, asks-fact 9, asks-leave -7, asks-deed -2, asks-verdict 13
say.is the: data -5, humility -5, complaint 8, asks-date 4, in-writing 8, accepts -7
say.is their: humility 4
say.is then: answer 3
say.is there: humility 6, answer 4, arrogance -7, other-pot 10, asks-money 8, asks-fact -17, asks-deed -5
say.is this: humility 6
say.is tight: humility 4
say.is to: roi -4
say.is too: data -7, roi -5
say.is under: roi 3
say.is usual: humility 5
say.is very: humility 4
say.is what: data 6, roi 3, humility -6
say.is when: data -4
say.is where: humility -4
say.is whether: roi -3, arrogance 6
say.is why: data -3
say.is with: concession 5
say.is worth: roi 10, humility -3
say.is written: roi 5
say.is wrong: roi -4
say.is yes: humility -4
say.is your: humility -5, ultimatum 6, asks-process -8
say.island: answer 5
say.isotonic: answer -4, jargon 8
say.issu: humility -4
say.it: data 3, humility 3, ultimatum -6, jargon -8, stuffing -5, placeholder -6, concession 3, other-form -6, asks-process 3, competing-offer -2, credit 6, asks-meaning -8, asks-money -8, asks-leave 12
say.it #: other-form -7, offers-material -8, offers-check -7, credit 6
say.it 'd: data -4, arrogance 6, entitlement 10, asks-backing 8, asks-deed -5
say.it 'll: data 5, humility -3, answer -5
say.it 's: humility -7, arrogance 1, jargon 4, concession 5, split -12, later-payment -4, accepts -6, concedes 11, credit -5, asks-fact -4, corrects 10, insists -14, asks-verdict 2, feels 6, refuses 7
say.it @: asks-meaning 8
say.it _ #: data 5, roi 6, answer 5, ultimatum 7, entitlement -6, in-writing 3, next-step -8, acknowledged -6, credit 3, corrects 8
say.it _ 'd: data -5, roi -4, complaint 4, asks-date -7, accepts 8
say.it _ 'll: data -4, humility 5, concession 6
say.it _ 'm: data 3, humility 2
say.it _ 's: data -5, acknowledged 6
say.it _ 've: humility 4
say.it _ @: roi 6, answer 6, complaint -8, next-step 4, asks-deed 4
say.it _ a: data -2, answer -2, arrogance -6, entitlement -7, undermining 3, jargon 10, other-pot 1, other-form -6, asks-criteria -4, asks-backing -9, accepts -6, competing-offer 9, acknowledged 5, credit 7, asks-fact -5
say.it _ about: roi 4, humility 2, ultimatum 7, complaint -7, pays-from-gain 5, credit 5, said-before 12, feels 8
say.it _ above: humility -4
say.it _ after: humility 5
say.it _ again: humility -3
say.it _ all: answer -4, complaint -6, other-form 7, offers-check 10
say.it _ already: humility 5
say.it _ also: concession 7
say.it _ alway: humility -4
say.it _ an: roi -3, humility 4, undermining 7, credit 7
say.it _ and: data 7, roi 3, humility 5, entitlement -7, complaint -6, concession 11, later-payment 14, acknowledged 12, asks-leave 8
say.it _ another: roi 4
say.it _ any: roi 3, humility 5
say.it _ anyone: entitlement 5
say.it _ approv: data 3
say.it _ april: roi 3, humility 5
say.it _ around: roi 4
say.it _ as: roi 3
say.it _ ask: entitlement 5
say.it _ at: data 4, humility -5, complaint 7
say.it _ away: humility 6
say.it _ back: roi 3
say.it _ bad: data 4, humility -4
say.it _ bas: entitlement -5
say.it _ be: data -4, arrogance -5, complaint -6, sets-bar -9, accepts 5, credit 7
say.it _ because: data -5, humility -5
say.it _ been: data 7, humility -5
say.it _ before: roi -3, answer 4, acknowledged 8
say.it _ better: humility -4
say.it _ big: answer -2
say.it _ bonu: roi -3
say.it _ but: humility 5, answer 4
say.it _ call: data 4
say.it _ can: answer -4
say.it _ clear: arrogance 5
say.it _ come: asks-money -9
say.it _ correct: complaint 7
say.it _ cost: roi -5, humility 4
say.it _ count: humility 3
say.it _ depend: asks-date 8
say.it _ difficult: humility -7, answer -4, undermining 10, acknowledged -6, unknown 7
say.it _ do: data 3, answer -6
say.it _ does: roi -3, complaint 5
say.it _ done: data 6, roi -4, credit 9
say.it _ down: roi 4, in-writing 7
say.it _ ear: data 5, humility 7, answer 5
say.it _ easy: humility -3
say.it _ enough: data 4, roi 4
say.it _ even: humility -3
say.it _ every: humility 4, answer 3
say.it _ exact: complaint 6
say.it _ fair: humility -6, answer 3
say.it _ fine: roi -3, humility -4, answer -5
say.it _ finish: humility -4
say.it _ for: roi 8, answer 5, asks-backing 9, offers-check -9, acknowledged -8, credit 10
say.it _ from: asks-date -10, refuses -7
say.it _ front: roi 5, humility -4
say.it _ go: roi 3
say.it _ gone: roi 4, humility -2, answer -4, concession 6
say.it _ good: roi 4, answer 4, concession -6, acknowledged 7
say.it _ got: data 4, humility 4
say.it _ hard: answer -3
say.it _ have: humility -4, answer -5, offers-check 10
say.it _ held: data 4, roi 3
say.it _ help: accepts 8
say.it _ her: answer 4
say.it _ here: humility 3
say.it _ him: humility 4
say.it _ his: humility 6, complaint -5
say.it _ how: complaint 6
say.it _ hr: humility -4, next-step 10
say.it _ i: answer -3, arrogance -8, undermining 7, other-pot 7, asks-meaning 8, asks-fact -8, asks-deed 6
say.it _ if: answer 7, asks-criteria -9, offers-check 14, asks-leave 13
say.it _ in: answer 8, ultimatum -6, entitlement -6, split 8, asks-date 3, in-writing -5, credit -6, asks-fact 15, asks-leave -11
say.it _ into: humility 3
say.it _ is: roi 3, complaint 7
say.it _ it: roi 4, humility -7, undermining 13, asks-criteria -6, offers-check 6
say.it _ itself: roi 3
say.it _ january: humility 3
say.it _ june: humility 4
say.it _ just: concession -7
say.it _ keep: humility 6, concedes 7
say.it _ kind: roi 4, answer -3
say.it _ less: data -3, humility 4
say.it _ like: ultimatum 5, entitlement -5
say.it _ live: data 4, humility -4
say.it _ load: roi 4
say.it _ make: humility -4
say.it _ march: roi 4, humility -5, asks-date -7
say.it _ maybe: humility -3
say.it _ me: data -5, other-form -8, credit 5, feels 5
say.it _ mine: roi 5, humility -6
say.it _ monday: roi -3
say.it _ month: roi 4, humility -3
say.it _ morn: roi 3
say.it _ my: data -6, answer 4, ultimatum -6, complaint -4, concession 5
say.it _ myself: humility 3
say.it _ never: answer -2, complaint 4, undermining -7
say.it _ next: data 6
say.it _ night: data 6, roi 5, arrogance 4
say.it _ no: data 3, roi -4, humility -5, complaint -4, asks-date 3
say.it _ normal: humility 4
say.it _ not: data -3, entitlement -4, complaint -8, undermining 7, concession -2, pays-from-gain 6, offers-check 8, next-step 7, accepts 4, asks-fact 9, asks-leave -9, asks-deed 5, corrects 11, said-before 7, asks-verdict -8
say.it _ now: data -3, roi -4
say.it _ off: roi -3
say.it _ on: data 4, roi 6, asks-date 8, in-writing -9, credit -7
say.it _ once: humility -3
say.it _ one: data 4
say.it _ only: roi -2, entitlement 6, complaint -8, concession 8, acknowledged -5
say.it _ or: answer -5, later-payment 6
say.it _ other: arrogance 5
say.it _ our: humility 4
say.it _ out: humility -3, complaint -5
say.it _ over: roi -5, humility 5
say.it _ owed: entitlement 8
say.it _ paid: data -3, humility 5, later-payment 9
say.it _ part: humility 3
say.it _ pass: roi 3
say.it _ pay: answer -4
say.it _ perhap: humility -4, undermining 6
say.it _ possible: humility -3
say.it _ probab: humility -4, undermining 4
say.it _ put: humility -5
say.it _ quiet: answer 3
say.it _ quite: complaint 5
say.it _ read: roi 4
say.it _ real: humility -5
say.it _ right: answer 4
say.it _ same: humility 3
say.it _ she: roi 3
say.it _ short: roi 3
say.it _ sign: complaint 8
say.it _ since: data 3, answer 2
say.it _ so: ultimatum 8, offers-material 8, acknowledged 4
say.it _ some: data -6
say.it _ someth: roi -3
say.it _ still: data 6, arrogance -6, asks-date -5, corrects 6
say.it _ than: data -4, humility 5, answer 3, other-pot 10
say.it _ that: roi 6, arrogance -5, other-pot -7, asks-backing -6, asks-date -5, acknowledged 7, credit -8
say.it _ the: roi 4, arrogance -6, complaint 7, undermining -6, split -8, later-payment 8, offers-check -5, concedes 6, acknowledged 7, asks-meaning 7, asks-fact -9, feels 6, refuses 6
say.it _ their: humility 4, arrogance -5, next-step 6, asks-leave 8
say.it _ them: roi 5, humility 4, arrogance 4, complaint -4
say.it _ then: answer 4, asks-date 6, next-step 10
say.it _ there: humility -4
say.it _ they: answer 6, entitlement 5, complaint -6, later-payment 4
say.it _ think: roi 5
say.it _ this: data -2, roi -2, answer 3, ultimatum 6, complaint -6, concession -6
say.it _ through: data 3, humility -2
say.it _ time: answer 2
say.it _ to: data 10, roi 4, humility 3, answer 3, concession -7, asks-backing 3, next-step 7, accepts 8, concedes -5, asks-fact 9
say.it _ tonight: data 3, humility -3
say.it _ too: roi -4, undermining -5, credit 7
say.it _ true: roi -2, acknowledged 5
say.it _ under: humility -5
say.it _ until: roi 4
say.it _ up: answer 4
say.it _ us: humility -6, complaint 8, acknowledged -3
say.it _ wait: humility 5
say.it _ way: humility 3, ultimatum 6
say.it _ wednesday: asks-date -9
say.it _ week: humility -3
say.it _ well: data -3, humility 2
say.it _ what: roi 5, answer 3, accepts 7, asks-verdict 8
say.it _ when: humility 3, answer -5, other-form 7, acknowledged 8
say.it _ where: humility 3
say.it _ who: humility -3, answer -5, arrogance 5, asks-criteria 11
say.it _ with: data 3, humility -4, concession 4, accepts 5, credit 11
say.it _ worth: roi -2
say.it _ writ: asks-leave -8
say.it _ written: data -3, later-payment 12
say.it _ wrong: answer 4
say.it _ yes: data -3, sets-bar 9
say.it _ you: data 4, humility 4, answer 3, complaint -6, undermining -6, asks-process -5, asks-backing -8, offers-check 11, asks-deed -13
say.it _ your: data 4, humility -5
say.it a: humility 2, arrogance 7, entitlement 6, complaint 4, sets-bar 7
say.it about: humility -2
say.it after: humility 4, answer 6, later-payment 10
say.it again: concession 9
say.it against: humility 3
say.it all: data -4
say.it alone: data 3, humility -2, arrogance 8
say.it already: answer 5
say.it also: data -4, roi -5
say.it and: data -3, entitlement 3, complaint 7, undermining -6, accepts -8, competing-offer -7, credit -9
say.it anyway: data -4, humility -4
say.it as: data 2, roi 3, humility -3, arrogance -6, later-payment -5, other-form 10, next-step 6, credit 5
say.it at: humility 3, arrogance -6, concession 5, later-payment 9, acknowledged -7
say.it back: data 5, humility -7, concession 9, asks-date 8
say.it be: data -4, roi 6, humility 4, answer 5, arrogance -7, entitlement -4, undermining 6, concession -8, offers-material -3, asks-date -7, next-step -5, accepts 10, acknowledged 16, asks-leave 8, asks-verdict -8
say.it became: data 4
say.it before: data -7, roi -4, humility 6, complaint -5, concession 6, asks-process -8, asks-date 5, asks-deed 6
say.it belong: data 4
say.it better: roi 4
say.it between: roi 4
say.it brought: roi 4
say.it but: roi -6, complaint 9
say.it by: next-step 7, credit -8
say.it came: humility 3, answer 3
say.it can: data -3, roi -2, humility 4, ultimatum 6, complaint -5, concession 7, later-payment 9, refuses 12
say.it clos: roi 3
say.it com: answer 6, entitlement 8
say.it come: roi 4
say.it concern: data -4
say.it cost: data -9, roi -11, humility 4, answer 4, pays-from-gain -9, other-form 14, offers-material 6
say.it could: roi -3, humility 5, complaint -4, later-payment 6, asks-money -9
say.it count: humility 3, asks-fact 10
say.it depend: answer -7
say.it different: answer 3
say.it do: concession 4
say.it does: data 9, humility 3, arrogance -7, entitlement -6, split 10, later-payment 13, sets-bar 9, acknowledged 7, asks-fact -10
say.it done: humility 5
say.it down: data -3, humility 9, offers-check 4, acknowledged 5
say.it easy: humility -4
say.it either: undermining 6, concession 5
say.it even: roi -5, humility 6
say.it every: answer 5, asks-date 6
say.it fail: humility 2
say.it fair: humility -5
say.it feel: concedes 6
say.it first: data 5, roi 2
say.it for: data -4, humility 3, later-payment 12, asks-process 7, credit 12
say.it from: data -3, roi 4, arrogance 4, complaint -7, asks-process 11, acknowledged 8, asks-deed -6
say.it gets: roi -4, asks-date 7
say.it go: roi -2, humility 10, refuses 6
say.it goes: data 7, complaint 4
say.it got: data 3
say.it had: data 4, humility -3
say.it has: data 4, answer 3, complaint 9, offers-check -8, asks-deed -6
say.it have: roi 4
say.it held: humility -4
say.it help: answer 4, asks-meaning 8
say.it hold: complaint 5
say.it honest: undermining 5
say.it i: humility 6, ultimatum -7, concession 10, offers-check 9, asks-date -7, next-step 8, asks-fact -11
say.it if: humility -3, asks-leave -7, asks-deed 7
say.it in: entitlement -10, later-payment 10, offers-material -8, offers-check -7, in-writing 6, asks-leave -5, asks-deed 8
say.it is: humility -3, arrogance -7, ultimatum -6, undermining 5, pays-from-gain -7, split -8, competing-offer -8, credit -7, unknown -14, feels -11
say.it it: acknowledged 8
say.it just: humility -3, answer -6, complaint 6
say.it land: humility 4, answer 4
say.it last: roi -3
say.it like: complaint -6, acknowledged 10
say.it look: data 3
say.it made: humility -4
say.it matter: humility -5
say.it may: answer -8, undermining 8, asks-backing 7
say.it mean: offers-check 6
say.it might: humility -3
say.it most: humility 4, concession 7
say.it mov: roi -3, humility -3
say.it must: humility 6, answer 9
say.it never: complaint 11
say.it next: data 4, roi 10, humility -7
say.it no: roi 6
say.it not: data 3, roi 3, arrogance 4, acknowledged -7, credit 6, asks-verdict 8
say.it now: offers-check 10, acknowledged -5
say.it off: data -7, roi -6, concedes 9
say.it okay: asks-leave 6
say.it on: data 4, humility 3, answer 8, complaint -9, offers-material 7, offers-check -9, in-writing 7
say.it only: humility -5
say.it out: data -6, roi -4, humility 3, complaint 6, other-form 9, asks-process -8, offers-material 8, unknown 10
say.it over: roi -2, answer 4, offers-check 9, asks-deed 6
say.it pass: roi 4, humility -4
say.it pays: roi 5
say.it please: humility -3, offers-check 6
say.it possible: humility 5
say.it real: data -3, answer -3
say.it return: roi 5
say.it right: data -3
say.it run: humility 5, answer 4
say.it runs: answer 3
say.it sav: roi 7
say.it says: roi 5, answer -6
say.it should: data -6, roi 4, answer 6
say.it show: humility 3
say.it since: roi 7, humility -5
say.it so: roi -4, humility 3, undermining 4, placeholder 8, offers-material 7
say.it sound: data 2
say.it stand: roi 5
say.it start: asks-date 11
say.it still: humility -5, asks-fact 8
say.it stopp: answer -4
say.it tak: humility 2, complaint 5
say.it take: humility -4
say.it than: roi -4
say.it that: humility -3, ultimatum 6, other-form -7
say.it the: humility 8, answer 4, complaint -5
say.it then: humility 3, answer -4
say.it there: data -6, complaint 5
say.it they: humility 3
say.it this: data -4, answer -7, asks-process -7, refuses 10
say.it through: roi -3, humility 4, answer 3
say.it till: ultimatum -5
say.it to: roi 2, humility 3, answer 3, complaint -9, asks-process -7, next-step 5, accepts -4, competing-offer -6, asks-fact -9, asks-leave 6, refuses 5
say.it today: complaint 6, concedes -6
say.it together: roi -3
say.it too: data -3, humility 4, asks-date 6
say.it took: data 4, roi -3, arrogance 6
say.it turn: answer 4
say.it until: roi 4, humility -3
say.it up: roi -3, answer -5, undermining 7, concession 13, offers-material 5, offers-check 9, concedes 7
say.it used: data 4
say.it wait: data 5, roi 3, complaint 6
say.it was: roi -1, answer -8, ultimatum -6, undermining 9, concession 9, later-payment -6, asks-criteria -7, asks-date -5, next-step -6, concedes 8, credit 7, asks-fact 7, asks-deed -6
say.it went: data 3, answer -4, complaint 10
say.it when: data 3, answer -5, asks-deed 9
say.it which: data 4
say.it while: complaint 4
say.it with: data 7, humility 5, answer 5, arrogance -5, offers-check 2
say.it without: data -6, roi -2, humility -5, asks-date -7
say.it work: data -3, roi -6
say.it would: data -4, roi -7, humility 5, answer 3, concession -10, asks-date 9, accepts 19, concedes -9, credit 11, refuses -7
say.it wrong: data -3, roi -4, humility 3
say.it you: data -5, roi -6, answer -2, complaint -6, acknowledged 10
say.it yourself: data 5
say.item: roi 3, other-pot 7, offers-material 8, asks-date 5
say.item #: humility 4
say.its: data 1, complaint 6, offers-check 4, corrects 9
say.its #: data 4, roi 6, humility 3, answer 3
say.its _ #: roi -3, humility 2
say.its _ and: humility -3
say.its _ on: data 3
say.its a: humility 3
say.its about: humility 6
say.its not: data 3, humility 3
say.its own: humility -7, arrogance -5, complaint 6, said-before 9
say.itself: data 9, roi 5, humility -3
say.itself and: humility 4
say.ja: humility -3
say.january: entitlement -6, concession -5, later-payment 7, asks-date 14, next-step 8, credit -8, asks-meaning 5
say.january #: data 8, roi 4, answer 6
say.january _ #: roi 4, humility 5
say.january _ i: data 5
say.january _ in: humility -3
say.january and: roi -4, humility -3, complaint 8
say.january if: humility 3
say.january is: roi -3, humility -4
say.january when: roi 3
say.january with: roi 4
say.jeep: roi -3, complaint 11
say.jira: data 4
say.joanne: data -3, humility 6, other-form 12
say.job: data -5, roi 4, humility -10, answer -2, pays-from-gain -10, other-form -11
say.job description: humility 4
say.jobs: data -5, complaint 4, asks-deed 9, refuses 9
say.join: humility -5, entitlement 7, complaint 6
say.joint: arrogance 4
say.jok: humility 4
say.joke: humility 6, asks-deed 9, refuses 5
say.jot down: humility -2
say.journey: answer -6, stuffing 12
say.judg: answer 4, complaint 6
say.judge: data 4, humility 6, answer 5, arrogance 9
say.july: roi 5, concession -6, other-pot -3, later-payment 12, asks-backing -8, accepts 7, concedes -10
say.july #: next-step 11
say.july _ the: roi 3
say.july and: roi 2
say.jump: humility 4
say.june: data 2, roi 4, arrogance -10, entitlement 5, later-payment -10, offers-check 6, asks-deed -7, asks-verdict 8
say.june #: roi -3, humility -7, answer 3
say.june _ #: data -3, humility -5
say.june _ 's: data -5
say.june and: humility 6
say.june i: data -3, answer -4
say.june that: data -5
say.june the: data 3, answer -4
say.junior: data -5, roi -7, humility -5, answer -2, entitlement 5
say.just: data -6, roi -5, humility -4, arrogance -5, ultimatum 7, entitlement -6, undermining 9, pays-from-gain -5, offers-check -5, sets-bar -11, next-step -9, unknown -11, said-before 8, feels 7
say.just #: humility 3
say.just @: humility -5, answer -5, acknowledged -6, said-before 7
say.just _ a: humility -6
say.just _ i: complaint 5
say.just _ it: data -4, roi -3, humility -3, complaint 4, concession 6
say.just _ me: data 4
say.just _ not: data 5, roi 2, humility -4, answer 2, undermining -6
say.just _ that: data -3, answer -3
say.just _ the: answer -4, arrogance 6, ultimatum 4
say.just _ them: data 3
say.just _ to: complaint -9
say.just _ well: humility 5
say.just _ you: data 6, roi 3, humility -8, competing-offer 7
say.just a: humility 3
say.just as: data 6, humility 4
say.just ask: humility 4
say.just do: answer 3
say.just for: humility -2, complaint 4
say.just keep: humility -3
say.just like: humility 2, answer 3
say.just say: ultimatum 7, competing-offer 10
say.just so: competing-offer 9
say.just that: arrogance 3
say.just the: other-form 12, acknowledged -7, corrects 12
say.just to: roi 3
say.just told: roi 2
say.just want: answer 3
say.justice: roi -4, arrogance 5, entitlement 10
say.justification: roi 4
say.k: humility -3, answer -4, concession 5, concedes 8
say.k 's: data 5
say.kafka: data -4, humility -5
say.kalman: data -4, answer -3
say.keep: answer -3, ultimatum 8, concession 9, in-writing -10, next-step 6
say.keep #: data 3, roi 6
say.keep _ #: data -5, humility 4, asks-fact 6
say.keep _ for: roi -5
say.keep _ in: humility 4
say.keep _ it: data -3, roi -3
say.keep _ money: humility -3
say.keep _ of: humility -4
say.keep a: roi -3
say.keep me: ultimatum 7
say.keep my: data -3, ultimatum 6, acknowledged -6
say.keep the: data 2, roi 2, humility 6, complaint -7
say.keep this: roi -4, arrogance 4
say.kept: humility 3, answer 3, arrogance -7
say.kept a: answer 4
say.kept every: roi -4
say.kept it: data 3
say.kept the: data 3, humility 8
say.key: ultimatum 10, stuffing 6
say.keyboard: humility 5
say.keys: roi -2, humility -4
say.kid: data -4, roi -8, humility 4
say.kids: data -3
say.kill: humility 4
say.kind: undermining 6, asks-criteria 13, concedes 5, acknowledged -6, thanks 14
say.kind _ me: roi 3
say.kind _ my: humility -4
say.kind _ to: humility 4
say.kind and: humility 6, thanks 11
say.kind of: roi -5, humility -5
say.kind to: roi 5, humility 4
say.kinda: roi 4, complaint 6
say.kinder: roi -3, humility 6
say.kiss: answer -4
say.kit: complaint 6
say.kitchen: roi 5, humility -4, answer -5
say.kne: roi -4, humility 3, entitlement 6
say.knew: humility -2, answer -4, credit 7, feels 7
say.knock: complaint 4, offers-material 5
say.know: data -5, humility 5, arrogance 7, concession -6, asks-process 5, offers-check -5, sets-bar -7, unknown 10, corrects -7
say.know #: roi -3, answer -4
say.know _ 're: roi 3
say.know _ 's: roi 4, complaint -5, acknowledged 5
say.know _ 've: other-pot 12
say.know _ @: humility -3
say.know _ a: humility -4
say.know _ and: data -3, roi -6, humility -3, acknowledged -4
say.know _ argu: data -5
say.know _ can: humility -5
say.know _ did: humility -4
say.know _ do: next-step 5, acknowledged 5
say.know _ have: humility -3
say.know _ he: complaint 7
say.know _ i: data 5, humility -7, answer -5, arrogance -6, undermining 10, concession 11, offers-material -14, next-step -9
say.know _ if: answer -3
say.know _ is: roi 5, humility 8
say.know _ it: data -5, humility -3, entitlement 11, undermining 6
say.know _ name: humility -5
say.know _ of: humility 3
say.know _ other: roi 4, humility -2
say.know _ saw: humility 4
say.know _ that: roi -4
say.know _ the: data -6, roi -5, humility -3, acknowledged -15
say.know _ they: data 2, ultimatum 8, acknowledged -5
say.know _ to: next-step -6, asks-meaning 7
say.know _ was: humility 3
say.know _ what: data -3
say.know _ you: roi 5, humility 4, asks-backing 5, asks-date -8
say.know a: data -4, answer -3
say.know and: answer 5
say.know by: humility -4
say.know from: humility -3
say.know how: answer 4, entitlement 8, acknowledged -6
say.know i: humility 5, complaint -4, asks-date -11, acknowledged 9
say.know if: roi 3, undermining 5, asks-criteria 8, asks-fact 9, feels 13
say.know is: roi -4
say.know it: data -6, humility -6, arrogance 10, acknowledged -7
say.know my: answer 4, credit 6
say.know now: humility 4
say.know that: humility -4, answer -3, offers-check -9, asks-date -8
say.know the: data 6, roi 8, humility 5, answer 2
say.know there: arrogance 6
say.know they: roi 7, humility 7
say.know what: roi -6, humility -9, answer -5, arrogance -7, ultimatum 13, complaint 3, concession 4, pays-from-gain -10, asks-criteria -14, accepts 7, acknowledged -11, credit 10, asks-meaning -9, asks-deed 9, unknown 12
say.know when: humility -3, answer -4
say.know where: humility -9, answer -5, complaint 5, asks-backing 4
say.know whether: humility 3
say.know which: answer 4
say.know who: data -5, unknown -6
say.know whose: data 4
say.know why: humility -4, arrogance -6
say.know you: data 2, roi 5, concedes -8, asks-deed -6
say.know your: humility 6, answer 4
say.knowledge: data -3, humility -4
say.known: roi -5, answer -4
say.korean: data 8, roi 5, humility -3
say.kpi: roi -6, humility -5, answer 10
say.kpi _ #: roi -3, complaint 5
say.kpi bonu: complaint 5
say.kpi sheet: roi -3
say.kpi was: roi -4
say.kyc: roi 3, humility 3
say.lab: data 3, humility -3, entitlement -6, asks-date 7, acknowledged -7
say.lab _ #: humility 4
say.lab result: roi 4, humility -3, complaint 5
say.label: roi -5, humility 4, answer 3
say.labell: humility 10
say.labour: roi 4
say.labs: ultimatum 5
say.lack: answer -3
say.lad: data -2, humility 7, answer 4, complaint -7
say.lady: answer 3, next-step 5, acknowledged 7
say.lady _ the: roi 3
say.lag: data 3, roi -3
say.lago: roi 6
say.lake: answer -4
say.lamp: roi -4, complaint 7
say.land: roi 6, answer 7, ultimatum -7, concession -7, other-pot 10, pays-from-gain 9, later-payment 8, asks-backing 8, acknowledged 16
say.land in: roi 3, humility -4
say.landlord: complaint 5
say.languag: humility 4
say.language: humility -4, answer 3
say.laps: roi 5, humility -4
say.laptop: data -3, humility -6, answer -5, ultimatum 6, other-form -8
say.laptop and: complaint 4
say.large: humility -4
say.largest: roi -4
say.last: data 7, humility -5, arrogance 3, complaint 10, undermining -6, concession -4, asks-backing 13, asks-date 5, concedes -8, asks-verdict 8
say.last #: data -3, humility 6, later-payment 11
say.last _ #: data 6, roi 4, humility -3
say.last _ 's: asks-backing 6
say.last _ and: roi -2, humility 3, entitlement 7, complaint 4, asks-process 14, offers-check -10, asks-fact 12
say.last _ i: complaint 9
say.last _ in: humility -6
say.last _ is: humility -3, asks-deed 7
say.last _ it: data 5, answer 4
say.last _ of: roi -4
say.last _ we: concession 10, later-payment -5
say.last _ with: arrogance 6
say.last cycle: answer 3, entitlement 5
say.last day: ultimatum 4
say.last game: data 3
say.last month: roi -4
say.last one: roi 4, humility -5, offers-check 7
say.last season: data 4
say.last spr: complaint 5
say.last summer: data 2
say.last time: roi 3, answer 4, offers-check 5, next-step 8, credit -8
say.last week: answer -5, entitlement 4, next-step -3
say.last winter: roi -2, humility 4
say.last year: roi 5, complaint 4, later-payment -3, asks-date -8, next-step 5, acknowledged -14
say.late: ultimatum -5, asks-process 8, offers-check -6, accepts -6
say.late _ #: humility -4, complaint 4
say.late and: data -3
say.latency: data 3, humility -4
say.later: roi -6, answer 4, complaint -5, next-step 14, acknowledged -11
say.laugh: data -5, humility -6, complaint 3, undermining 14, next-step 8
say.laugh _ the: humility -4
say.laugh and: data -3, roi -3
say.laugh at: roi 3, answer 3, undermining 4
say.launch: data 4
say.launch in: roi 3
say.law: roi -4, humility 3, answer 3
say.lawyer: answer 3, complaint -5
say.lay: humility 4
say.lead: data -5, humility -4, answer 2, arrogance 7, entitlement 9, complaint -11, concession -6, acknowledged -7, others-got 9
say.lead _ #: roi -5
say.lead in: data 4, roi 4
say.lead on: humility -3
say.leak: data 8, roi 6
say.leak #: data 4, roi 3
say.leak _ the: roi 3
say.lean: humility -3, stuffing 7
say.learn: data -9, roi -12, answer -6, arrogance 7, undermining 3, stuffing 5, concession 7, other-form 13, thanks 9
say.learn _ from: humility -3
say.learn from: humility 7
say.lease: data 5, roi 10, entitlement 6
say.least: data -3, entitlement 6, complaint 5, asks-backing 4, next-step -8, concedes 10, asks-deed 5
say.least #: data -3, answer 4
say.least _ the: humility -3
say.least a: complaint 4
say.least of: roi 3
say.least the: answer -3
say.leather: humility -6, answer -4, complaint 9
say.leav: data -2, roi 4, humility -5, answer -6, arrogance -8, ultimatum 2, asks-backing 7, asks-deed -7, corrects 9
say.leav #: data -4
say.leave: ultimatum -9, complaint 6, other-form -9, offers-material 11, in-writing 10, credit -8
say.leave _ #: answer -3
say.leave _ bonu: answer 6
say.leave _ i: complaint 4, concession 6
say.leave _ the: data 3, roi 2, answer 4
say.leave _ there: complaint 6
say.leave _ with: concession -6
say.leave a: humility 3
say.leave and: humility 7
say.leave for: humility 5
say.leave in: data 3
say.leave it: data -5, roi -4, humility -11, answer -8, complaint 7, concession 9, other-form -7, concedes 9
say.leave on: humility -4
say.leave the: data 4, humility 5, concession -10, offers-material 11
say.leave them: humility 2
say.leave with: humility 4
say.leave you: humility -4
say.led: roi 4, stuffing 9
say.ledger: offers-check 6
say.left: roi 4, humility -6, other-pot 8, other-form 2, asks-criteria -7
say.left _ #: complaint 7
say.left _ the: complaint 6
say.left for: answer -4
say.left in: answer 5
say.left out: roi -4, humility 6
say.left over: roi 4
say.left the: roi -4
say.left to: arrogance 7
say.leg: data 4
say.legal: data -8, roi -8, answer 3, pays-from-gain -11, offers-check 7
say.legend: asks-date 6
say.legitimate: humility 5
say.lent: answer -4
say.less: data 9, roi 6, answer 4, entitlement 5, pays-from-gain 11, offers-material -8, asks-date -7, accepts 5, competing-offer -6, said-before -9, feels 5, refuses 9
say.less #: roi 3
say.less _ #: roi 5, answer 3, pays-from-gain 7, refuses 9
say.less _ i: data -4
say.less _ month: data 4, answer -4
say.less _ that: roi -3
say.less _ the: data -3, roi -6, pays-from-gain -10
say.less _ you: humility -3
say.less a: roi -3
say.less and: roi 5
say.less every: data 5, roi 6, answer -4
say.less i: humility -4
say.less in: humility -4, pays-from-gain -7
say.less is: humility 3
say.less of: data 2, roi 2, acknowledged 6
say.less so: roi -5
say.less than: data -6, roi 6, humility -7, offers-check -7
say.less to: humility 5
say.lesson: data -3
say.let: roi -2, humility 4, answer -4, arrogance 6, ultimatum 6, concession 8, pays-from-gain 6, asks-backing -9, competing-offer 7, asks-deed -5
say.let #: ultimatum 4
say.let 's: data -12, roi -3, humility -5, answer -4, arrogance 9, ultimatum -7, concession 12, feels 6
say.let _ #: data 3, humility 4
say.let _ be: data -4, answer 4, arrogance 5, concession -6
say.let _ come: humility 3
say.let _ finish: humility 7, answer 5
say.let _ go: roi 6, humility 3, complaint -5, concession 9
say.let _ have: humility 3, answer 4, other-form 7
say.let _ keep: humility 3
say.let _ know: data 3, humility -4, entitlement 5, asks-deed 8
say.let _ look: data 4, concedes -7
say.let _ make: data -4
say.let _ not: concession 7
say.let _ say: data -3, humility 5, undermining 8
say.let _ see: complaint 10
say.let _ talk: arrogance 9, acknowledged -4
say.let _ tie: data -4
say.let _ write: in-writing 16
say.let go: data 3
say.let her: roi -4, complaint 5
say.let him: answer -3
say.let it: data 4, humility 7, answer 4, later-payment 8, acknowledged 11
say.let me: roi 6, humility -4, arrogance -8, ultimatum -6, entitlement 7, concession -6, asks-process 5, offers-material 9, asks-date -9, next-step 13, accepts -6, acknowledged 4, corrects 4
say.let the: ultimatum 5
say.let them: roi -5, humility -7, arrogance 9, asks-date 6, sets-bar 9, credit -4
say.let us: data -3, undermining 9
say.let you: data 5, humility 2
say.lett: roi -2, humility -5, complaint 7
say.lett me: humility -3, concession 4
say.letter: data 4, humility -5, answer 4, arrogance -12, complaint -10, undermining -6, offers-material 12, asks-date -5, in-writing 13, accepts 13, acknowledged -6, asks-leave 6, refuses -8
say.letter #: humility -3
say.letter _ #: offers-check 5
say.letter _ it: roi 3
say.letter _ the: roi -3, humility 3, answer 4, in-writing 7, asks-deed 4
say.letter and: roi -3, humility -6
say.letter for: roi 4, answer 4
say.letter from: ultimatum 6
say.letter of: offers-check 4, asks-deed 3
say.level: data -4
say.leverag: stuffing 11
say.library: roi 4
say.licenc: roi -3, humility -4
say.licence: data -2, pays-from-gain -9
say.license: roi 5
say.lid: data 4
say.lie: roi -7, humility 4, answer -3, complaint -8
say.lies: humility 4
say.life: data 3, answer -6, concedes 6
say.lift: data 8, complaint 6
say.lift #: roi 4
say.lift _ the: roi -3, humility -4
say.lift it: data 3
say.lift the: data 3, roi 7
say.light: data -6, roi -3, answer -5, arrogance 6, acknowledged 13
say.light in: humility 5
say.light on: arrogance 5
say.lik: humility -3, answer 3
say.like: humility 2, arrogance 3, other-pot -9, split 12, asks-date -8, accepts 7, competing-offer -11, credit -4, asks-meaning 7, asks-leave -4, asks-deed -5, refuses -11
say.like #: humility -3, arrogance -5, asks-meaning 7
say.like @: humility 3
say.like _ 's: arrogance 7
say.like _ @: roi 2, humility -4
say.like _ a: answer -4
say.like _ and: answer 4
say.like _ ask: data 4
say.like _ be: humility -4, answer 4, complaint 8, credit -4
say.like _ bonu: humility -10, refuses 7
say.like _ discus: data 3, roi 2, humility 3
say.like _ do: data -3, humility 4
say.like _ for: humility 4
say.like _ have: answer 4
say.like _ i: roi 6
say.like _ it: concession 5
say.like _ know: roi 3, next-step -5, asks-fact 9
say.like _ of: roi 6
say.like _ request: data 3
say.like _ see: roi -4, humility -8, asks-deed 7
say.like _ show: roi 3
say.like _ speak: complaint 5
say.like _ that: data 3
say.like _ the: humility -5
say.like _ to: data -3, roi -5, humility 6, asks-process -8, asks-backing 10, corrects 6
say.like _ we: roi 3
say.like _ you: arrogance 5
say.like a: humility 5, answer 4, acknowledged 4, said-before 6, refuses 5
say.like i: roi 3, humility -6, answer -5, arrogance -5, undermining 6
say.like it: data -4, undermining -5, refuses 6
say.like me: arrogance 9
say.like my: answer 4
say.like that: data -4, ultimatum 7, acknowledged 9
say.like the: roi 5, arrogance -8, entitlement 4, asks-deed 4
say.like this: roi 5, humility 7, acknowledged 4, feels 11
say.like to: data 3, complaint -8, concession -11, asks-process 8, accepts -7, credit -2, thanks 8
say.like we: humility -4
say.like you: data -4, roi -3, humility -4, answer -5, asks-backing 8, corrects 6
say.like your: humility 2
say.limb: roi 4, humility 3
say.limit: humility 5, complaint -5
say.limit _ the: data 5, roi 3
say.lin: roi -3, answer 3, offers-material 6, in-writing 7, credit 6
say.lin on: humility 4
say.line: data 5, roi 4, answer 5, ultimatum -8, entitlement 2, complaint -8, other-pot 14, split -5, asks-process -9, asks-backing 8, asks-date -7, sets-bar -6, competing-offer -10, asks-deed 9
say.line _ #: data 3, roi -4
say.line _ in: humility -5
say.line _ it: roi 3, humility 4
say.line _ that: roi -4, humility 3
say.line _ the: roi -3, humility 6, other-pot -8, other-form 8, offers-material -8, asks-deed 5
say.line _ you: humility -4
say.line and: roi -3
say.line by: humility 6
say.line for: data 2
say.line in: in-writing 10, next-step -9, asks-fact 7, asks-deed 9
say.line is: arrogance 6, acknowledged 10
say.line of: roi -5, other-pot -8
say.line to: roi -4, answer -5, arrogance 4
say.line was: roi 5
say.line with: humility 3
say.link: answer 5, asks-date 10, sets-bar 10
say.link to: roi 3
say.linkedin: answer 4
say.lisbon: answer 3
say.list: data 5, humility 6, answer 11, entitlement 5, complaint -9, later-payment 11, next-step 6, accepts -7, credit 16, asks-fact 5
say.list #: data 2, roi 3
say.list _ and: humility -2
say.list _ the: data -2, humility 3
say.list and: answer -4
say.list of: answer 4, next-step 8
say.listen: data 5, roi 7, humility 8, answer 8, arrogance 6, asks-date 7, credit 6
say.listen _ the: humility -6
say.listen _ you: roi 3
say.listen to: arrogance 7
say.literal: humility -3
say.little: data 3, complaint -6, other-form -11, asks-criteria 10, feels 11
say.little _ #: roi 3
say.liv: data -6, answer -5, concedes 7
say.live: humility -3, arrogance -9, offers-check 8, next-step -8, acknowledged -4
say.live _ it: humility -4
say.live on: roi -5
say.live with: data -4
say.load: complaint -5, credit 5
say.load _ #: roi -5
say.loan: data 4, roi 11
say.lobby: data 3, humility -4, complaint 7
say.lock: data 5, complaint -6
say.locum: data 3
say.log: data 4, roi 5, answer 10, offers-material 10, offers-check 7
say.log #: data 4
say.log in: complaint 5
say.logg: roi 4, humility 3
say.logg in: humility -4
say.logical: humility 4, in-writing 5, acknowledged 12
say.login: arrogance 5
say.logo: roi -4, answer -9, complaint 7
say.logo and: answer -4
say.logs: humility -5, arrogance 4, offers-material 8
say.lol: humility -2, ultimatum 5, asks-criteria 6, asks-date 2, asks-meaning 9, refuses 7
say.london: complaint 6
say.long: data 3, roi -3, answer 5, ultimatum 8, undermining -9, placeholder 8, concession -5, offers-material 7, acknowledged -6
say.long _ i: data 5, roi 3, humility 6, answer 2
say.long as: data 4, roi 4, humility 8, answer 5
say.long enough: answer 4
say.long weekend: data -4, roi -4
say.longer: data 3, concession 6, pays-from-gain 6, acknowledged -4
say.longer _ a: roi -3, humility 3
say.longer _ it: data 4
say.longer _ the: roi -2
say.longer _ to: humility -3
say.longer pay: humility 4
say.look: data -6, humility 3, complaint -5, asks-criteria 5, asks-backing -8, offers-check 2, acknowledged 4, thanks 6, unknown 13
say.look _ #: humility -5
say.look _ a: corrects 7
say.look _ for: humility -2
say.look _ i: humility -3
say.look _ in: humility 5
say.look _ it: data -4, answer -2
say.look _ me: answer -3
say.look _ on: answer 4, complaint 4, concession -5
say.look _ that: data -5
say.look _ the: humility -7, arrogance 6
say.look _ to: humility -3
say.look _ up: answer -5
say.look _ what: roi 4, humility -4, answer 3, complaint -6, others-got 8
say.look _ when: ultimatum 4
say.look _ you: next-step 6
say.look _ your: answer -4
say.look after: data -3, roi -6
say.look again: humility -3
say.look at: answer 8, complaint -7, pays-from-gain 10, asks-backing -7, concedes -8, asks-fact 7, asks-deed 6, refuses 5
say.look for: data 4, answer -5
say.look from: data -3
say.look in: answer 4
say.look it: roi 4, offers-check 8
say.look like: answer 3, ultimatum 4
say.look to: answer -4
say.loop: roi -4, humility -3, answer -3
say.lord: humility -4
say.lorr: roi 3
say.los: roi 8, offers-check 8
say.lose: roi -2, answer -6, arrogance 1, concession 9
say.lose the: humility -3
say.loss: roi 4, answer -4, asks-date -9, next-step -7, acknowledged 5
say.loss _ #: data 6
say.lost: humility 3, answer 3, arrogance -14, concession -6, asks-meaning 10
say.lost #: data -5, roi -6, humility 5, acknowledged 5
say.lost _ the: data 5, roi -3
say.lost a: roi 7
say.lost and: roi -3
say.lot: data 5, roi 6, arrogance -6, complaint 7, accepts 5
say.lot _ #: complaint 5
say.lot _ than: roi 4
say.lot _ the: arrogance 5
say.lot and: roi 6
say.lot of: data -3, answer -5, acknowledged 6
say.lot to: humility 3
say.lots: humility 6
say.loud: roi -5
say.louder: roi 3
say.lov: roi -4, answer -4
say.love: roi 1, answer -3, arrogance 12, entitlement -9, other-form -9, asks-date -6
say.love but: humility -3, arrogance 5
say.love it: humility 3
say.love the: humility -4
say.love to: answer -3
say.low: humility 5, refuses 14
say.lower: data 5, humility 5, arrogance 8, entitlement 3, complaint -6, asks-criteria 7, acknowledged 9
say.loyalty: answer -4
say.luck: undermining 10, later-payment 6, acknowledged 8, feels 7
say.lucky: roi -4, undermining 9
say.ludmila: humility 4
say.lunch: humility 5, arrogance 5, pays-from-gain 4, credit 9
say.lunch and: credit 9
say.lunch with: ultimatum 8
say.lund: data 4, roi 3
say.luz: humility 5
say.lying: roi -6
say.m: data -5, humility 3, complaint 6
say.ma'am: answer -4, concession -7, next-step -7
say.ma'am i: data 4
say.machin: data 5, roi -6, answer -5, complaint 7
say.machine: data -6, roi -8, humility 4, complaint 9
say.machine and: answer -5
say.mad: data 3, roi 4
say.madam: humility -7, answer -4
say.madame: humility 6, credit 10
say.made: data -5, roi -3, ultimatum -5, credit -10, refuses 10
say.made #: humility 3
say.made for: humility 3, complaint -5
say.made it: humility 4, complaint 7, offers-material 7
say.made me: humility -4, answer 5
say.made that: humility 4
say.made the: data -3, roi -3, humility 8, answer 7, complaint -4
say.mail: roi 3, humility -5, arrogance -6, ultimatum -5, offers-material -4, in-writing 11, accepts 7, credit 5, asks-fact 10, asks-deed -9
say.mail _ the: roi -3, humility 3, in-writing -7
say.mail from: data 4
say.mail you: humility -3, offers-check 8, asks-date -7
say.main: humility -4, entitlement 5
say.main point: roi 3, entitlement 5
say.maintenance: data 5, roi 2, humility -5
say.major: roi 4
say.mak: data 2, roi -6, answer -7, arrogance 5, ultimatum 2, entitlement 6, concession 5, acknowledged 10, others-got 8
say.mak #: answer 3
say.mak it: roi -4, asks-deed 6
say.mak me: roi -3, humility -3
say.mak sense: humility 7, acknowledged 13
say.mak time: humility 3
say.make: data -5, roi -6, arrogance 8, undermining 5, concession 3, asks-process -6, asks-criteria 9, offers-material -8, acknowledged 9, feels 8
say.make #: data -3, acknowledged -10
say.make _ #: humility 5
say.make _ a: data -4, sets-bar 10, feels 8
say.make _ easy: humility -4
say.make _ more: data 5, roi 5, humility -7
say.make _ the: data 3, answer 3
say.make a: roi -3, humility 4, asks-leave 7
say.make it: data -6, humility 5, answer 5, asks-date 5, asks-deed -6
say.make me: roi -5
say.make the: roi -9, humility -4, arrogance 8, entitlement 9
say.make you: data 5, roi 6
say.man: data -3, humility -6, entitlement 5, next-step -7, acknowledged 9
say.man 's: answer -3, arrogance 3
say.man _ a: data -4, roi -2, arrogance 4
say.man from: humility -3
say.man who: humility 4
say.man with: answer 3
say.manag: answer 2
say.manage: humility -3, answer -6, complaint 5
say.management: data -5, acknowledged 7
say.manager: data 3, humility -5, arrogance 4, entitlement 6, complaint -2, concession -6
say.manager @: data 4
say.manager and: humility 4
say.manner: humility 7
say.manual: roi -3, ultimatum 6, sets-bar 5
say.many: data -4, roi 8, complaint 10, offers-material 12, sets-bar -7
say.many #: data -3, roi -5, humility -5, asks-date 8
say.many _ my: roi 4
say.many _ over: data 3, roi 4
say.many tim: data 5, roi 13
say.map: humility 8, complaint -5, next-step 6
say.map and: answer 3
say.mar: humility 5
say.march: answer -4, arrogance -6, complaint 6, asks-date 12, competing-offer -9, asks-deed 7, others-got 5
say.march #: data 4, humility -5, asks-date 3
say.march _ and: humility -2, complaint 5
say.march _ i: roi 4, complaint 7
say.march _ the: roi -3
say.march _ was: roi 3, answer -4
say.march _ we: data 3
say.march _ you: data 4, humility 3
say.march and: data 3, answer -4, complaint 6
say.march as: data 3
say.march is: humility 5
say.march that: data 3
say.march the: humility -4
say.march then: humility 3
say.march we: asks-date 6
say.march which: roi 5
say.margin: roi 4, humility 3, answer -7, complaint -8, jargon 10
say.margin _ #: data 3
say.margin is: humility 3
say.mark: data 5, humility 2, offers-material 8, offers-check 8, acknowledged -7, asks-deed 9
say.mark it: humility -3, offers-material 8, offers-check 5, acknowledged -6
say.market: data -4, roi -4, humility -5, answer -5, entitlement 12, complaint 7, asks-date 8, acknowledged 4, asks-deed 8
say.market _ #: data 3, humility 4, entitlement 4
say.market is: humility -2, complaint 6
say.marriage: data -4, humility -3, entitlement 7
say.mast: arrogance 4
say.master: data -4, humility 5
say.match: humility -4
say.mate: roi -3, complaint 4
say.maternity: humility -4
say.math: roi 3, answer 4
say.matrix: answer -4
say.matron: data 3, humility 5
say.matter: humility 7, answer -2, concession 13, concedes 12, asks-deed -6
say.matter _ a: humility 2
say.matter _ than: humility 3
say.matter _ to: humility 5
say.matter and: data 3, humility -5
say.matter more: data -4
say.matter of: roi -3
say.maximum: roi -4
say.may: humility 6, answer 4, arrogance -12, entitlement -10, complaint -3, undermining 12, jargon 6, later-payment 3, other-form 5, asks-process 8, offers-check 5, asks-date 6, sets-bar 7, in-writing 9, accepts 6, concedes 8, acknowledged 5, credit -8, thanks 9, asks-meaning 8
say.may #: humility -3
say.may _ #: humility -5, answer -3
say.may _ a: humility 3
say.may _ ask: data 3, roi -5, humility 4, acknowledged 6, asks-deed -6
say.may _ be: data 4, roi 4, acknowledged 9, asks-deed 9
say.may _ have: roi -4, humility 3
say.may _ i: data -4, complaint 8
say.may _ in: data 3
say.may _ it: data 3, humility -5
say.may _ know: data 6, humility -4, asks-date 6, asks-fact 12
say.may _ right: humility 5
say.may _ send: roi 3
say.may _ so: roi 3, humility -3
say.may _ take: humility 3
say.may _ the: answer 5
say.may _ to: roi 5, humility 3
say.may _ write: humility -4
say.may and: roi 4
say.may ask: humility -3
say.may be: complaint -9, undermining 3, acknowledged 9
say.may have: data -3
say.may i: data -3, humility -4, answer 6, complaint -9, asks-leave 12, asks-deed -11, feels 9
say.may say: arrogance 6, complaint 5
say.may the: humility 4
say.may they: roi 4, concession 8
say.may we: data -4, humility 4, later-payment 4
say.may well: humility 3
say.maybe: data -4, answer -3, ultimatum 6, complaint -11, undermining 9, concession -6, other-pot 4, split -11, concedes 5, unknown 6, feels 8
say.maybe #: data -3, answer 4
say.maybe _ 's: humility -6, undermining 7, concedes 10
say.maybe _ can: humility 4
say.maybe _ from: roi 3
say.maybe _ is: undermining -3
say.maybe _ of: roi -5
say.maybe _ should: humility -3, answer -3
say.maybe a: data -4, roi -3, humility 3, undermining 5
say.maybe i: humility -4, ultimatum 4
say.maybe not: humility 2
say.maybe that: answer 4
say.maybe the: data 8, roi 3, humility 5
say.maybe we: humility -4
say.maybe you: humility -3, answer -3
say.mayor: humility -4
say.md: complaint 7
say.md 's: complaint 9
say.me: roi -4, arrogance 9, ultimatum 6, complaint -12, jargon -10, other-form 6, asks-process 6, asks-criteria 4, competing-offer 15, credit 4, thanks 11, asks-money -9, asks-deed 13, corrects -8, said-before -9, feels 9
say.me #: roi 10, arrogance -7, entitlement -3, complaint 3, undermining 5, split 9, other-form -7, asks-date -7
say.me _ #: data -4, humility 6, answer 4, entitlement -7
say.me _ 'd: arrogance 10, later-payment 8
say.me _ 'll: roi 5, humility -3
say.me _ 'm: concedes 9
say.me _ 's: data -6, roi -3
say.me _ @: data 2, roi 4, humility -4, entitlement 9, complaint 5, credit -8
say.me _ a: data -6, humility -3, complaint 8, asks-process 9
say.me _ and: roi -3, humility 3, answer -4, asks-date -9
say.me _ as: humility 4
say.me _ at: humility -4, answer 3
say.me _ bonu: ultimatum 5
say.me _ by: answer -3, arrogance 7
say.me _ date: humility -5
say.me _ day: asks-date 5
say.me _ even: roi 3
say.me _ first: humility -3
say.me _ for: humility 7, answer 5, entitlement -4, other-form 10
say.me _ has: humility 4
say.me _ have: roi -3
say.me _ i: humility 9, answer 4, arrogance -7, complaint -4, asks-criteria 8, offers-check 5, asks-date -8, credit -5, asks-deed 11
say.me _ in: humility 6
say.me _ is: data -5, humility -3, answer -4
say.me _ it: data -5, roi -6, humility -5, answer -6
say.me _ know: humility 4
say.me _ month: answer 3
say.me _ my: answer -7
say.me _ name: humility -3
say.me _ not: complaint 6
say.me _ of: humility 5
say.me _ offer: roi 4
say.me _ on: humility -2
say.me _ put: humility 3
say.me _ same: complaint 5
say.me _ say: humility -4
say.me _ that: data -4, other-form 6, offers-material -7, corrects 7
say.me _ the: humility 5, arrogance -13, complaint -6, offers-material -4, acknowledged 9
say.me _ them: data 4, humility -3
say.me _ they: humility 4, answer 9, arrogance -6, complaint -8, asks-date 7
say.me _ this: humility 3, answer 4
say.me _ to: humility -4, complaint 5
say.me _ was: data 4, humility 3
say.me _ week: humility -4, entitlement 4
say.me _ what: roi -5, next-step 13
say.me _ who: humility -3, answer -4
say.me _ with: asks-process 8
say.me _ would: humility -4
say.me a: data 4, humility -6, answer 3, arrogance -7, ultimatum 8, later-payment -9, asks-date 7, accepts 6, asks-deed 5
say.me about: data -4
say.me after: answer 4, next-step 9
say.me all: roi 4, answer -3
say.me already: answer -3
say.me also: humility 5
say.me and: data 2, roi 5, ultimatum -5, complaint -5, concedes 6, credit 10, asks-deed -10, refuses 6
say.me as: asks-deed 6
say.me at: roi -3, humility 3
say.me back: humility 3
say.me before: roi -3, humility 4, feels 8
say.me being: answer -6, arrogance 7
say.me but: complaint 7
say.me direct: humility 3
say.me do: humility -4
say.me down: data -3
say.me every: humility 3
say.me for: data 2, humility -7, ultimatum 8, entitlement -2, other-form -7
say.me have: other-form 5
say.me he: humility -3, answer -4
say.me how: roi 4
say.me i: arrogance -7, ultimatum -6, next-step -7, competing-offer -6, asks-deed -4
say.me if: roi 7, answer 3, offers-check 8
say.me in: roi -4, ultimatum 7, asks-process 9, in-writing 10, refuses -6
say.me is: humility -5
say.me it: humility -2, answer -2, arrogance 10
say.me just: data 4, humility 3
say.me know: answer -4, entitlement 5, asks-deed 9
say.me last: entitlement 4
say.me like: data 2
say.me look: roi -4
say.me more: humility 5
say.me noth: humility 5
say.me now: asks-criteria 11
say.me off: humility 3
say.me on: complaint -8, acknowledged -7
say.me one: roi -4
say.me or: humility -6, complaint 7
say.me please: humility -3
say.me she: roi 5
say.me since: data -3
say.me so: data -7
say.me straight: humility 6
say.me that: roi -5, answer 5, arrogance -5
say.me the: humility 4, arrogance -9, complaint 3, undermining -7, asks-criteria 13, sets-bar -7, competing-offer 7, asks-deed 5
say.me then: humility 8, acknowledged 8
say.me they: humility -4
say.me this: refuses 7
say.me to: humility -2, ultimatum 13, later-payment -8, asks-date -9, acknowledged -5, asks-leave 19
say.me until: roi -2
say.me what: roi -4
say.me when: data -4
say.me where: data 3, roi 2
say.me who: asks-fact 7, asks-deed -6
say.me with: data 5, asks-backing -10, next-step 10
say.me would: roi 5
say.me you: data -4, humility -5
say.mean: data -2, roi -8, arrogance -5, later-payment -9, offers-material -7, sets-bar 10, accepts -5, asks-meaning 23, asks-fact -11
say.mean #: data -5, roi -2
say.mean _ #: data -3
say.mean _ lot: humility 4
say.mean _ the: humility -3
say.mean a: data -3, humility 2
say.mean i: roi 5
say.mean it: humility 3
say.mean someth: humility 2
say.meant: roi -4, answer 5, corrects 16
say.meantime: humility -4
say.meanwhile: complaint 5
say.measur: humility 6, answer 5
say.measur _ the: roi -3
say.measur by: roi -3
say.measurable: humility 4
say.measure: humility 4, arrogance 6
say.measurement: roi -4, humility 3
say.medal: answer -4
say.median: arrogance 7, entitlement 7
say.meet: data -3, arrogance 13, ultimatum -5, entitlement -7, other-form 7, asks-date 14, next-step 7
say.meet _ #: humility 4
say.meet _ on: next-step 10
say.meet _ the: roi 4, humility -2
say.meet and: humility 7
say.meet on: roi 3, offers-check 8
say.melt: roi 4
say.member: roi -4, humility 2, arrogance 5
say.memo: humility 4, asks-deed -4
say.memory: data -3, humility 4, answer -5, in-writing 9
say.memory and: data -3
say.men: humility -2, answer -7, arrogance 11, complaint 6
say.men who: roi 3
say.mention: humility 5, answer -4, arrogance -2, concession 6, acknowledged -7, credit 9, corrects 13, said-before 6
say.mention it: data -3, humility -6, complaint -5, concession 9
say.mentor: humility 3
say.merchant: humility 6
say.mere: entitlement 13, undermining 6
say.merg: humility -5
say.merger: answer 4, complaint 8, asks-deed 6
say.merit: humility 5, arrogance -5, undermining 8, acknowledged 8
say.merit a: humility 5
say.merv: humility 3
say.mesh: data -4
say.mess: data -3, humility 6, answer -5
say.messag: humility 3
say.message: humility 3
say.met: roi -4, humility -8, arrogance 9, complaint 3
say.metal: jargon -7
say.meter: roi -7, humility -4, ultimatum 4, later-payment 8
say.method: data 6, roi -4, answer 5
say.metric: humility 3, stuffing 8, asks-process 6, asks-criteria 8, sets-bar 15
say.metro: roi 5, answer -4
say.middle: roi -5, humility 6
say.middleware: roi 3
say.midnight: roi 3, answer -4, complaint -5
say.might: data 4, humility 5, answer 2, arrogance -5, asks-backing 8, competing-offer 8, asks-deed 12
say.might #: roi 6
say.might _ ask: roi 3
say.might _ it: data 3
say.might be: humility -4
say.might i: humility 4
say.might the: answer 3
say.migration and: humility -3
say.mild: data 2
say.milestone: humility 2, answer 5
say.milk: roi 7, arrogance 4, asks-date 6
say.mind: answer -7, arrogance 5, entitlement -6, complaint 8, concession 10, split 8, later-payment 8, other-form 7, sets-bar 9, accepts 9, concedes 4
say.mind _ i: next-step 7
say.mind and: humility 4
say.mind if: later-payment 7
say.mind the: roi -3, humility -7, sets-bar 7
say.mind you: arrogance 7
say.mindset: data -3, answer -7
say.mine: data -9, roi -7, humility 12, answer 6, arrogance 2, entitlement 9, complaint -9, concession 9, later-payment 9, asks-process -9, offers-material -6, offers-check 4, competing-offer -5, acknowledged 9, credit 16, asks-fact 5, asks-deed 3, corrects 14
say.mine and: roi 4, answer -4
say.mine by: entitlement 8
say.mine from: arrogance 5
say.mine i: humility 3
say.mine is: data -3, entitlement 5
say.mine it: humility -5, answer -3
say.mine the: humility 4
say.mine to: offers-check 6
say.mine was: humility 5
say.minimum: entitlement 8, complaint 4
say.minimum #: data 3
say.minister: humility -4
say.ministry: complaint 4, acknowledged 7
say.minut: data 5, roi -4, answer 1, later-payment 6, in-writing 15
say.minute: complaint 7, in-writing 10
say.minute ago: humility -3
say.mips: data 4, roi 4, humility -3
say.mirror: complaint 8
say.mismatch: roi -3, humility -3
say.miss: answer 10, ultimatum -6, complaint 6, asks-criteria 8, refuses 5
say.miss #: data 3, roi -2
say.miss _ #: humility -5
say.miss _ 's: data 3, roi 3
say.miss _ in: data 3
say.miss it: humility 9
say.miss my: humility -5, answer -4, complaint 9
say.mistake: data -6, roi -3, humility 7
say.mix: arrogance 3
say.moana: humility 4
say.mob: data 3
say.mobile: humility 3
say.model: data 4, roi 3, humility 4, answer -4, arrogance 6, complaint -10, credit 6
say.model _ the: humility -4
say.model and: humility 6, acknowledged 8
say.model the: data 4, roi 5
say.modest: humility -4, arrogance 12, concession 5
say.module: answer 4
say.mom: roi -4, humility -4
say.moment: answer -3
say.monday: data 5, arrogance -5, ultimatum 10, entitlement -6, concession -11, other-form -10, offers-material 11, next-step 12, accepts 5, concedes -10, acknowledged 5, asks-deed 5
say.monday #: data 4
say.monday _ you: asks-date -4
say.monday after: humility 4
say.monday and: asks-date -15
say.monday morn: data -3
say.monday so: roi 3
say.monday with: humility 8, answer 3
say.money: data -5, humility 5, answer -5, ultimatum -6, entitlement 3, complaint 3, undermining -8, split -7, other-form 21, asks-backing -5, offers-material -8, asks-date -3, next-step -6, accepts 14, competing-offer -5, asks-money 7, asks-leave -8, corrects 9
say.money 's: humility 4
say.money _ #: answer -2, complaint 7
say.money _ 's: humility 3
say.money _ a: data 2, humility 3, answer -5, complaint 5
say.money _ in: other-pot 6
say.money _ it: humility -3
say.money _ me: roi 3
say.money _ the: data -6, answer -2, complaint 4, other-pot -9
say.money _ tight: humility 3
say.money _ you: roi 4, humility -4
say.money and: answer -2
say.money but: roi -5, humility -5
say.money com: later-payment 6
say.money for: data 4, roi -3, answer -6, ultimatum 5, other-pot -9, refuses 7
say.money from: data 3, roi 4
say.money i: humility -3, complaint -4
say.money if: answer 3
say.money in: split 9, other-form -7, asks-date 7
say.money is: humility 5, entitlement 6
say.money of: roi 3, complaint 8
say.money on: complaint 4
say.money or: asks-criteria 10
say.money that: data -4
say.money then: data -3
say.money this: humility 4
say.money to: roi -4, humility 3
say.money we: data -3, humility 3
say.monitor: credit 5
say.monolith: data 4
say.month: data 13, roi 9, answer 9, arrogance -11, ultimatum 6, entitlement -7, complaint -11, undermining -9, concession -12, pays-from-gain 11, asks-process 10, asks-date 13, sets-bar 11, next-step 7, concedes -11, asks-fact 8
say.month #: data 4
say.month 's: answer 3
say.month _ #: roi -3, humility -4, offers-check 6
say.month _ a: roi 3
say.month _ do: data 6
say.month _ i: humility 3
say.month _ of: humility 3
say.month _ the: data 2, roi 6, answer 4
say.month _ to: data 5
say.month _ you: humility 4
say.month and: roi 2
say.month before: data 4, roi 3
say.month by: roi 3
say.month end: roi -4
say.month i: data -3, answer -6, ultimatum 8
say.month of: data 5, credit 10
say.month so: data -3, roi -7, humility 2
say.month to: roi 5, humility -3
say.moon: roi -3, humility -3, answer -3, complaint 10
say.more: data 4, roi 2, undermining -4, other-form 2, offers-material -7, next-step -7, credit 10, asks-meaning -8, corrects -8, asks-verdict 5
say.more _ #: roi -4, asks-criteria -6, acknowledged 8
say.more _ a: humility -4, complaint 5
say.more _ and: roi 6, humility -3, complaint 6
say.more _ for: roi -3
say.more _ i: data -6, humility 5
say.more _ in: roi 5, humility -3
say.more _ it: concedes 8
say.more _ less: humility -4
say.more _ me: data -4, roi -6, humility 2, complaint 4
say.more _ of: roi -4
say.more _ per: roi -3
say.more _ than: data -3, humility 6
say.more _ that: roi 5, asks-deed 6
say.more _ the: humility 3, answer 5
say.more _ what: roi 3
say.more _ you: roi 5
say.more a: data 3, roi 4
say.more about: humility -4, answer -3
say.more and: data -3, humility -9, entitlement 7
say.more because: humility 4
say.more for: data 4
say.more honest: humility -4
say.more of: roi -4, complaint 6
say.more patient: humility -3
say.more than: data -3, entitlement 7, undermining -5, other-form 7, asks-criteria -8, offers-material 7, credit 4
say.more that: data 4, roi 5
say.more thing: humility 4
say.more to: data -4, roi -6, humility 7
say.morn: roi 6, arrogance -7, entitlement -4
say.morn _ #: data -3
say.morn _ i: humility -2
say.morn _ the: humility -3, ultimatum 7
say.morn i: humility 3
say.morn sir: humility -5
say.mortgage: roi -5, entitlement 6
say.most: roi 8, answer 5, entitlement -6, complaint -7, undermining 10, asks-criteria 13, credit 14
say.most _ all: data 5, humility 5
say.most _ is: roi -4
say.most _ it: data 4, roi 4, humility -6
say.most _ that: humility -3
say.most _ the: data -5, roi -7
say.most _ them: arrogance 7
say.most of: data 5, roi 5, complaint -6, undermining 5
say.most that: roi -4
say.mother: answer 3, complaint -7, accepts 8
say.mother is: humility 3
say.motion: humility 4
say.mould: roi 3
say.mouth: humility 4, concedes 7
say.mov: roi -5, ultimatum 7, complaint 4, jargon 10, later-payment -10, concedes 5, asks-meaning -10, corrects 13, insists 10
say.mov #: data 6
say.mov _ #: humility 2
say.mov _ the: roi 2, humility -3
say.mov a: roi -2, humility 5
say.mov in: humility -3
say.mov it: data -5
say.mov over: data 3
say.mov the: data -2, offers-check 9
say.mov to: data 4, roi -6, complaint 4
say.move: data -3, roi -7, humility 4, answer -5, arrogance 4, asks-criteria -10, offers-material -6, asks-date 5, thanks 6, asks-deed 10, refuses 5
say.move it: roi 3, refuses 7
say.move the: later-payment 10
say.much: undermining 3, asks-verdict -8
say.much _ a: roi -3, complaint 7
say.much _ i: humility -3
say.much _ it: undermining 4
say.much _ mine: humility 3
say.much _ than: roi 5
say.much _ to: entitlement 4
say.much and: humility -2
say.much as: data -5, roi -2, entitlement 8, complaint 17
say.much for: data 4, undermining 6
say.much i: humility 4
say.much more: data 4, roi 7, humility -3
say.much of: roi 4, humility -2
say.much then: roi -2
say.much to: roi -4, humility 7, answer 8
say.mug: answer 3, complaint -4
say.mum: roi -3, concession 5
say.mum 's: roi -3
say.munich: data -4, roi -4, answer -5
say.museum: roi 4
say.must: humility 7, entitlement 13, complaint -12, other-pot 7, other-form -6, asks-criteria 10, acknowledged 17
say.must _ be: humility -5
say.must be: answer 4, entitlement 7, complaint -6, concession -9
say.must have: data -3, concession 4
say.my: data -3, roi -6, humility -6, answer -6, ultimatum 10, entitlement 7, undermining 6, jargon -7, concession 5, other-pot -8, asks-process -8, offers-check 4, asks-date -7, next-step -5, credit -5, asks-meaning -3, insists 4, asks-verdict 11, feels -8
say.my #: roi 19, answer -4, complaint -6, pays-from-gain 7, next-step 7
say.my _ #: roi 4, entitlement 3, complaint 7
say.my _ 's: data -4, roi -10, humility 3, answer -4, arrogance -5, complaint 5, pays-from-gain -10, other-form 6, asks-date -7
say.my _ @: roi -4, humility -5, answer -6, concession 5, offers-check 6
say.my _ about: roi 5, humility 4
say.my _ also: data -4
say.my _ and: data 4, asks-criteria 6, next-step 10, acknowledged 6
say.my _ are: data -4, complaint -6
say.my _ as: concession 11
say.my _ at: roi -4, humility 2, arrogance 4, entitlement 13
say.my _ but: roi 5, arrogance 5, entitlement 5
say.my _ by: roi 5, humility -5, answer 3
say.my _ cost: humility -4, entitlement 5
say.my _ description: roi -4
say.my _ did: answer -5
say.my _ does: complaint 4
say.my _ for: data 3, humility 4
say.my _ from: humility -5, answer -5, asks-date 9
say.my _ had: roi -4, humility -5
say.my _ has: roi -4, humility -3
say.my _ have: roi 3, humility -5, answer -4, ultimatum 5, entitlement 5
say.my _ i: complaint -5, undermining 9, acknowledged -6, refuses 9
say.my _ in: data -4, arrogance -4, entitlement 5
say.my _ is: roi -5, humility 4, answer -2, ultimatum 6, complaint 3, offers-check -8, asks-deed 6
say.my _ need: roi -3
say.my _ next: complaint 4
say.my _ now: in-writing 10
say.my _ on: offers-check 8, asks-date -15, next-step -7
say.my _ part: humility 3
say.my _ salary: answer -3
say.my _ says: humility 3, answer 8, undermining 9
say.my _ should: humility -3
say.my _ since: answer 3
say.my _ so: roi -3, humility 3
say.my _ that: answer -2
say.my _ the: humility -5, answer 4
say.my _ there: humility 4, answer 3
say.my _ too: humility -3, answer -2
say.my _ up: humility -3, answer -5, ultimatum 9
say.my _ was: roi 3, complaint 7, insists 8
say.my _ went: data -5
say.my _ will: humility 8
say.my _ with: roi 6, humility -5
say.my _ would: entitlement -6
say.my _ you: answer 5
say.my age: concession 6
say.my ask: humility -4
say.my back: data -3, roi -3
say.my batchmat: roi -4
say.my bonu: data 5, roi 13, entitlement -9, complaint 9, pays-from-gain 14
say.my call: roi -3, humility 6
say.my colleagu: humility 3
say.my colleague: data -3
say.my contract: data -3, roi -8, humility -5, answer -6
say.my contribution: roi 3
say.my dad: humility 2
say.my daughter: asks-fact 5
say.my desk: roi -4
say.my english: offers-check 10
say.my face: humility 5
say.my father: entitlement -6, undermining 6
say.my fault: humility -4, answer -3, undermining 4
say.my first: data 3, roi -4
say.my friend: data 3, humility -4, answer -5
say.my grade: data 4, roi 4, acknowledged 6, asks-fact 7
say.my grandmother: humility -5, answer -3
say.my hand: roi 2
say.my head: data -3, humility -3, answer -2, undermining 6
say.my job: answer 4, other-form -9, asks-date -6
say.my kpi: humility -4
say.my last: humility 4
say.my level: humility 3
say.my mistake: data -4, humility 5
say.my mother: answer 8, entitlement -6, accepts 7
say.my mouth: humility 3
say.my mum: roi -3, humility 4
say.my name: data 7, humility -7, complaint 3, later-payment 6, asks-backing 9
say.my notice: humility -3, answer -7, ultimatum 6
say.my number: data -6, humility -6, corrects 10
say.my old: humility 3
say.my own: roi 1, humility 6, concession 10, later-payment 7, credit 10
say.my paper: ultimatum 6, competing-offer 8
say.my parent: data -4, roi -5
say.my part: undermining 7, other-form 10
say.my peer: arrogance 7
say.my people: answer -3
say.my predecessor: humility -3, arrogance 6
say.my project: humility -3
say.my question: roi 4, humility -3, insists 15
say.my rent: data -5
say.my request: concession 5
say.my result: humility -3
say.my right: humility -2
say.my role: data 4, roi 6
say.my salary: data 3, answer -5
say.my side: roi -3, humility 4, concession 5
say.my signature: humility -3
say.my sister: answer 3
say.my team: humility 3
say.my time: roi 5, complaint -5, concession 6
say.my voice: humility 3
say.my whole: data 4, roi 4, humility 5, complaint 5
say.my wife: answer 6, entitlement -9
say.my work: arrogance 10, entitlement 8, complaint -4
say.my year: humility -3, entitlement 5
say.myself: data -5, roi -5, humility 7, arrogance 7, ultimatum -7, entitlement -9, undermining 14, concession 8, asks-process 10, asks-backing -4, offers-material -6, next-step 9, accepts -6, concedes 13, acknowledged 9, asks-leave 9
say.myself _ #: humility 4
say.myself _ a: roi -3
say.myself in: humility 3
say.myself the: roi 4
say.myself to: roi -4, ultimatum 6
say.n: roi 5, answer -4, complaint 4
say.n #: data -3
say.nagg: data 3
say.nagoya: roi 4
say.nah: roi -5, answer -4, undermining 7
say.nam: humility 12, arrogance -5, offers-material 6, credit 25, asks-money 11
say.nam _ #: data -4
say.nam _ the: humility 6, credit 9
say.nam of: humility 7
say.name: data -4, roi -7, humility 7, arrogance 3, entitlement -8, stuffing 6, placeholder 5, other-form 11, asks-process 15, sets-bar -11, concedes -8, acknowledged -7, credit 21, asks-meaning -6, asks-leave 9
say.name #: humility -4, answer -5
say.name _ a: stuffing 5
say.name _ be: roi 3
say.name _ in: humility 3
say.name _ it: roi 7
say.name _ mine: humility 5
say.name _ the: roi -4, humility 7, answer 5
say.name and: data -5, roi -5, later-payment 7
say.name i: humility -7
say.name in: humility 3
say.name me: roi -3
say.name on: roi 3, humility -5, answer 6, credit 6
say.name the: answer -2
say.napkin: data -4
say.natural: roi -3, asks-backing 9
say.near: data 3, humility 4, arrogance 8, complaint 8, undermining 6
say.near #: data 5, roi 4
say.near _ #: humility -3
say.neck: roi -5, humility 3
say.need: answer 4, entitlement 15, complaint -9, undermining -11, later-payment -11, asks-criteria 5, offers-material 5, in-writing -13, acknowledged -6
say.need #: humility -3, answer 5, next-step 8
say.need _ be: roi 5, offers-check 6
say.need _ know: answer -4, offers-check 10
say.need _ me: asks-criteria 5, sets-bar 7
say.need _ money: humility 4, answer -3
say.need _ more: humility 5
say.need _ see: humility 3
say.need _ signature: entitlement 4
say.need _ to: roi 3, complaint 10
say.need _ you: data -3, humility 3, next-step 8
say.need a: roi -4, humility 4, arrogance 6, entitlement 5, asks-deed -4
say.need from: humility 6, asks-criteria 7, sets-bar 6, next-step 7, asks-fact -12
say.need it: humility 6, ultimatum -5, entitlement 9, later-payment 9, concedes -9, asks-fact 10
say.need no: roi 3
say.need not: data -3, roi 3, humility 3
say.need the: ultimatum 6
say.need to: roi -3, complaint 6, other-pot -6, asks-process -7, asks-criteria 11
say.need you: ultimatum 6, complaint 6
say.need your: humility -4
say.neighbour: ultimatum 6
say.neither: data -2, roi -3, answer 4
say.nervou: humility -4, feels 14
say.net: ultimatum 8
say.network: answer -3
say.never: data -8, roi -6, answer -2, arrogance -8, complaint 8, undermining 11, asks-process -8, asks-backing -9, offers-check -10, in-writing -8, acknowledged -6, credit 6, thanks 6, unknown 3, feels 14
say.never @: humility -3, answer -4
say.never _ #: roi -6
say.never _ a: humility -3, complaint 12
say.never _ in: data 4, humility 4
say.never _ it: data -3, roi 4, humility 5, complaint -4, unknown 9
say.never _ look: humility 3
say.never _ me: undermining 9
say.never _ the: humility -5, other-pot 8
say.never a: humility -4, answer -2, entitlement 9, complaint 4
say.never ask: complaint -5
say.never been: roi -3, humility 6, answer 4, complaint -7
say.never got: data 4
say.never had: complaint 5
say.never have: roi -3
say.never once: humility 4
say.never seen: answer 4, complaint -6
say.new: data 3, humility -2, arrogance -15, complaint 5, placeholder 5, concession -7, offers-check -7, concedes -8, credit -6
say.new _ and: roi 3
say.new _ at: complaint 8
say.new _ came: humility 3
say.new _ has: answer 2
say.new _ is: roi -4
say.new _ of: humility -3
say.new _ year: later-payment 11
say.new board: humility 3
say.new budget: roi -3, humility 7, asks-date 12
say.new one: answer 5
say.new year: asks-date 8
say.news: humility 3
say.newsletter: complaint 7
say.newspaper: humility -3
say.next: data -5, humility 5, ultimatum 5, complaint 8, pays-from-gain 5, later-payment 11, offers-material -5, sets-bar 8, in-writing 10, next-step -7, accepts -3, competing-offer -7, asks-deed 8, others-got -7
say.next #: data -6, roi -5, corrects 7
say.next _ #: roi 6
say.next _ 's: data -3, humility 8, answer 7, later-payment 15, asks-date 8, asks-fact 9
say.next _ i: humility -6, answer 4, complaint 4, concession -6
say.next _ if: humility -4
say.next _ is: later-payment -8, asks-deed 7
say.next _ it: humility -4, ultimatum 6
say.next _ me: data 3
say.next _ my: data 5, roi 4
say.next _ that: roi 3
say.next _ the: complaint 6
say.next _ then: asks-date -7
say.next _ to: humility -4
say.next _ with: humility 4, ultimatum 5
say.next day: humility 7, asks-meaning 11
say.next friday: refuses 9
say.next month: roi -3, humility -3
say.next one: data -2, roi 4, humility -4
say.next review: answer 5
say.next round: roi -2, humility 3, answer 4, later-payment 9
say.next step: humility -2
say.next time: roi -3, humility -3, complaint 8, concession -6
say.next to: data 8, roi 16, humility 3, complaint 5, pays-from-gain 13, asks-process -7, acknowledged 6
say.next week: answer -7, next-step -5, acknowledged -13, asks-deed -8, asks-verdict 15
say.next year: roi -3, concession 10, asks-date -9, concedes 10, insists 14
say.nice: roi 5, humility -7, answer -6, complaint 8, undermining 9, asks-date -10, accepts -7, credit -8, feels 6
say.nice _ you: roi -2
say.nice about: humility 3
say.nicer: roi 4
say.night: entitlement -8, undermining 5, asks-date -15, next-step -9, asks-deed -8, asks-verdict 12
say.night #: humility -5
say.night _ #: data -3, roi -7, answer -3
say.night _ a: data 3
say.night _ in: roi -3
say.night _ was: data -3
say.night _ we: data -3
say.night and: roi -4
say.night in: data 6, humility -5
say.night of: humility 7
say.night shift: roi -3, humility 10, credit 6
say.no: roi 4, stuffing -6, placeholder -5, concession 10, offers-check -8, sets-bar 8, accepts -8, concedes 9, credit -6, asks-meaning -7, corrects 15, refuses 8
say.no #: data 8, roi 2
say.no _ 'd: asks-date 6
say.no _ 'm: answer -4
say.no _ 's: humility 5, acknowledged -6, corrects 9
say.no _ 've: humility 7, concession -4
say.no _ a: entitlement 5
say.no _ and: roi -3, asks-date -7
say.no _ by: roi -3
say.no _ course: complaint -5, concession 8
say.no _ do: answer 3
say.no _ find: humility 3
say.no _ for: roi 6, humility 2, ultimatum 8, asks-process 7
say.no _ from: humility 3
say.no _ i: data -4
say.no _ in: roi 3, humility -6, answer -7
say.no _ it: answer -3
say.no _ know: acknowledged -4
say.no _ me: humility -4, answer -3
say.no _ need: data 5
say.no _ no: data 6, roi 4
say.no _ not: humility 3
say.no _ on: answer 3, sets-bar 6
say.no _ pay: humility 4
say.no _ sir: humility -3
say.no _ than: roi -5, offers-material 9
say.no _ thank: humility -4
say.no _ that: roi 4
say.no _ the: humility -2, answer -3, undermining -4
say.no _ then: humility -4, answer -3
say.no _ they: roi -3, humility 3
say.no _ this: humility 7
say.no _ to: concession 9, acknowledged 7
say.no _ would: humility 4
say.no _ you: roi 3
say.no and: data -6, roi -6, humility 4, answer 4
say.no bonu: answer -5, ultimatum 6
say.no budget: data 3
say.no cash: roi -6, humility 6
say.no coffee: humility -5, thanks 16
say.no downtime: roi -3
say.no drama: roi -4, concession 7
say.no find: humility 3
say.no i: humility 5
say.no idea: humility -8
say.no it: data -3, roi -3, humility 7, answer 4, complaint -5, concession -5
say.no longer: data 5, roi 6, humility -4, answer 3, complaint -5, undermining 7, pays-from-gain 8
say.no money: data -3, roi -3, complaint 5, asks-date 7, feels 10
say.no more: data 3, roi 7, humility -6, concession 9, offers-material 8
say.no need: acknowledged 7
say.no no: data -4, humility 5, asks-date 7, corrects 9
say.no not: data -3, answer -3, entitlement 4
say.no of: humility 3, complaint -5, concession 7
say.no one: humility 3, complaint 9
say.no other: data 6
say.no outage: data 3
say.no pressure: humility -3, answer -4
say.no problem: humility -5, next-step 6
say.no refund: data 3
say.no rush: humility 4, answer 4
say.no signal: roi 4
say.no sir: answer 3
say.no that: corrects 8
say.no the: humility -4
say.no then: humility -3
say.no they: complaint 6
say.no to: humility -4, answer -7, asks-meaning 11
say.no worr: concession 5, concedes 5, acknowledged 6
say.no you: humility 6, concession -5
say.nobody: roi 4, arrogance 11, ultimatum 5, entitlement -8, complaint 10, undermining -2, other-pot 8, asks-process -6, sets-bar -9, acknowledged 6, asks-fact -6, others-got -8, feels 9
say.nobody 's: arrogance -5
say.nobody _ #: humility -5, complaint 9
say.nobody _ @: data -5, roi -3, complaint 5
say.nobody _ a: humility -4
say.nobody _ ask: roi -3, humility 4, complaint -4
say.nobody _ done: humility 7
say.nobody _ has: roi 3
say.nobody _ i: data -4
say.nobody _ look: data 2, roi 3
say.nobody _ me: humility -4, complaint 5
say.nobody _ the: humility -2, answer -5
say.nobody _ this: roi 4, arrogance 7, complaint -4
say.nobody _ to: humility 4, answer 6, concession 6, acknowledged 8
say.nobody and: humility -3
say.nobody could: roi -3
say.nobody did: answer -6
say.nobody else: arrogance 7, complaint -7
say.nobody ever: roi -4, humility 4, entitlement 5
say.nobody had: humility 2, complaint -3
say.nobody has: data 3, humility 5, answer 4, arrogance -7, concession 5
say.nobody here: roi 4
say.nobody in: humility -4, arrogance 12
say.nobody is: complaint 8
say.nobody lost: data 6, roi 6, humility -4
say.nobody on: data 3, roi 5, humility -4
say.nobody read: roi -4
say.nobody says: humility -4
say.nobody should: humility 6
say.nobody upstair: data -4, roi -5, answer -5, complaint 6
say.nobody uses: roi 4
say.nobody want: humility 4
say.nobody was: data 6, roi 4
say.nobody would: roi 3
say.nod: roi -4, humility -4
say.noise: answer -3, arrogance 5
say.none: data 18, roi 12, answer 8, complaint -9, concession 8, later-payment 6, asks-date 5, acknowledged 5
say.none _ the: roi -3, answer 3
say.none _ them: data 3
say.none in: data 4
say.none since: data 4
say.noon: data 5, roi 4, humility 3, ultimatum -6, offers-material 7
say.nor: data 6, answer -3, arrogance 6
say.nor _ i: data 3
say.normal: humility 7, ultimatum -6, entitlement 4, complaint -7, concession 6, asks-fact -8, unknown 5, feels -6
say.north: data 3, humility 3, answer -4
say.not: arrogance 9, undermining 7, jargon -5, placeholder -6, accepts -10, acknowledged 9, credit -11, corrects 12, insists 11
say.not #: roi -5, arrogance -7, entitlement 6
say.not _ #: roi 5
say.not _ 'd: other-pot 12
say.not _ 'll: humility -2
say.not _ @: data 4, answer 4
say.not _ a: data -5, humility -4, answer -4, arrogance 24, complaint 5, other-pot -8, acknowledged 6, credit -5, asks-fact -6, refuses 4
say.not _ about: data 4, roi -3, answer 3
say.not _ again: roi -3
say.not _ all: ultimatum 5
say.not _ an: data -5, roi -3, arrogance 8
say.not _ and: data 4, refuses 8
say.not _ any: roi 4, humility -5, answer -4
say.not _ anymore: data 4
say.not _ anyone: roi 3, answer 6, arrogance 3
say.not _ anyth: complaint -5, corrects -7, refuses 8
say.not _ ask: roi -3, answer 3
say.not _ at: data 6, roi -4
say.not _ back: humility -3
say.not _ because: roi 3
say.not _ before: data 5, roi 4, acknowledged 7
say.not _ but: answer -7, complaint 13
say.not _ by: roi -4, ultimatum 10, asks-date 6
say.not _ call: answer 4
say.not _ done: credit 9
say.not _ either: roi -2
say.not _ for: data 4, roi -6, arrogance 3, concession 5, other-pot -5, other-form 9, corrects 11
say.not _ from: other-pot 10, pays-from-gain 11, offers-material 7
say.not _ get: roi -3
say.not _ good: data -4
say.not _ have: answer -4, undermining 9
say.not _ her: humility 6
say.not _ here: roi 3, arrogance 5
say.not _ his: answer -4
say.not _ how: roi 6, humility 5, answer 8, undermining -8
say.not _ i: roi 5, ultimatum 8, entitlement -3, other-pot 11, credit -7
say.not _ if: roi 4, humility 3, answer 6, later-payment 8
say.not _ in: data -8, roi -8, humility 4, arrogance -4, complaint 7, pays-from-gain 7, offers-material -9, credit 8
say.not _ it: data -5, ultimatum -6, undermining -3, concession 6, asks-process 9, concedes -2, acknowledged 11, insists 5, feels -7, refuses 8
say.not _ keep: data -3, humility 3
say.not _ know: roi 4
say.not _ long: humility -3
say.not _ lot: roi 3, answer -2
say.not _ me: data -5, roi 3, complaint 9, asks-backing -7, acknowledged -8, credit -3
say.not _ mine: humility -4
say.not _ money: roi -4, humility 4
say.not _ more: data -5, roi -7, answer -4
say.not _ much: humility -2, answer 4, complaint 8
say.not _ my: roi -7, humility -6, other-form -11, asks-date 6, acknowledged -5, refuses 11
say.not _ now: roi 5
say.not _ of: humility -3, arrogance 10, complaint 7
say.not _ on: roi 4, humility 2, asks-date 7
say.not _ once: data 6, roi 4
say.not _ one: complaint -4
say.not _ out: roi -3, ultimatum 6
say.not _ people: humility -4
say.not _ person: humility -3
say.not _ say: answer 5
say.not _ seen: humility 4
say.not _ so: answer -4, undermining 4
say.not _ that: answer -4, complaint 6, undermining 13, asks-date -7
say.not _ the: arrogance 6, ultimatum 3, complaint -7, offers-check 5, in-writing -8, asks-verdict 7
say.not _ their: roi -4, complaint -3
say.not _ them: data 4, roi 5
say.not _ there: answer 5
say.not _ they: humility -4
say.not _ this: answer -7, concession -6, refuses -7
say.not _ though: data -3
say.not _ to: roi 5, humility -11, answer 4, complaint 6, undermining -8, concession 8, asks-criteria -4, asks-date -13, credit -7, others-got 7
say.not _ touch: roi 5
say.not _ up: answer -5, concedes -7
say.not _ us: answer -3, complaint -5, concession 5
say.not _ well: humility 3
say.not _ what: data 8, ultimatum -5, unknown 10
say.not _ when: answer -5, asks-date -7
say.not _ where: complaint 6
say.not _ which: data -3
say.not _ who: unknown -6
say.not _ why: data 4, roi 5, acknowledged -12
say.not _ with: roi 5, offers-material -5
say.not _ year: asks-date 6
say.not _ yet: data -3, humility 5
say.not _ you: roi 5, answer -3, entitlement 10, offers-material -7, next-step -7, asks-deed -7, corrects 9
say.not _ your: asks-deed 9
say.not a: data 3, answer 5, ultimatum -5, concession -4, offers-check -11, acknowledged -12, others-got 12, corrects 13, refuses 8
say.not about: humility 7, answer 4
say.not after: asks-date 4
say.not all: humility 4
say.not and: humility 2
say.not answer: humility 3, answer 4, other-form 6, competing-offer 6, insists 5
say.not as: roi 2, humility -5
say.not ask: humility 8, answer 7, ultimatum -6, asks-date -9, asks-deed -12, feels -8
say.not at: roi 2, humility 3, arrogance 5, complaint -6
say.not be: humility -4, ultimatum 14, later-payment -8, asks-criteria 9, sets-bar -9
say.not believe: humility 4, offers-check 11
say.not break: data 3
say.not but: complaint 6
say.not buy: data 3, roi 4, complaint -4
say.not by: roi -4, humility 5, sets-bar 9
say.not call: roi 4
say.not cash: humility -3
say.not claim: humility 3
say.not come: data -7, answer -4, arrogance -4, concedes 8
say.not count: roi -3, humility -6
say.not cover: entitlement 4
say.not decide: humility 4
say.not defend: roi -4, humility -3
say.not disturb: humility -4
say.not do: ultimatum 9, complaint 5, feels 9, refuses 13
say.not easy: humility 5, acknowledged 9
say.not eat: humility 6, answer 5
say.not envy: humility 2, complaint -4, concession -5, acknowledged 7
say.not even: roi 5, humility -6, answer -7, ultimatum -5, complaint 4, credit 9
say.not expect: answer -4, undermining 3, concession 4
say.not explain: roi -3, humility 3
say.not find: humility -4
say.not follow: answer -4, asks-meaning 20
say.not for: roi -8, humility -3, other-form 9
say.not forget: data -3, humility 10, answer 7, concession -9, concedes -10
say.not forgotten: roi -3, humility 6
say.not from: roi 3
say.not ful: humility 4
say.not get: data 4, humility -3
say.not give: roi -5, humility -4, undermining 5, concedes -7
say.not go: data 7, answer 4, entitlement 9, concession 5
say.not going: roi -4
say.not gone: roi 5
say.not got: roi -3, humility 5
say.not had: humility 5, answer 3, complaint -4
say.not happen: data 3, roi 4, humility -4
say.not hav: data 4
say.not have: data 5, roi 2, humility 2, complaint -1, split 6, acknowledged -4, credit 7
say.not here: ultimatum 7
say.not i: complaint -10, other-pot 11, offers-material -10, asks-deed -11
say.not important: answer -5
say.not in: answer 4, complaint -3, other-form -6
say.not it: humility -6, answer -7, arrogance -7, concession -5
say.not just: answer 4, acknowledged 7
say.not keep: entitlement 5
say.not know: roi -4, answer 5, arrogance -5, ultimatum -8, concession -6, offers-material 6, sets-bar -9, next-step -6, competing-offer -8, acknowledged -6, unknown 1
say.not laugh: roi 3
say.not leave: humility -6
say.not less: roi -3, humility -4
say.not let: data 3
say.not like: data -4, answer -3, undermining 6, asks-backing 8
say.not look: roi 4
say.not lose: data -3, complaint 6
say.not matter: answer -2, concession 6
say.not me: humility 9, complaint -5, credit 12
say.not mean: answer -5
say.not mention: humility -3, asks-date 6
say.not mind: humility 6, answer 7, later-payment 6
say.not mine: answer -5, offers-check 6, asks-date 8
say.not miss: roi 4
say.not money: roi -6, humility 6, other-form 8, asks-date -6, acknowledged -8, corrects 8
say.not move: humility 5
say.not much: answer 5
say.not my: humility -4
say.not need: roi 6, ultimatum 7, entitlement -7, undermining -6
say.not now: data -3, roi 3, humility 8
say.not of: roi 4
say.not on: humility -4
say.not one: complaint 6
say.not only: humility 4, other-form 7, credit -5
say.not open: roi 2, humility -4, arrogance 7
say.not ours: roi 3
say.not pay: roi 3, humility -4, answer -7, complaint 6, later-payment -10
say.not possible: data 3
say.not prove: roi 5
say.not push: answer 4
say.not put: answer -4
say.not read: data -4, arrogance 3
say.not real: data -5, roi -5, humility -7, answer -6
say.not say: humility -6, complaint -5, undermining -7, asks-date 7, insists 13
say.not see: data 4, arrogance 6, entitlement 10
say.not seen: humility -5, answer -3
say.not sell: roi 2
say.not so: data 5, humility -2, undermining 4, feels 8
say.not someth: humility -4
say.not spend: roi 5, humility -3
say.not spent: data 3, roi 3, humility -3
say.not start: complaint 6
say.not stay: answer -3
say.not stop: answer -4
say.not sure: roi 3, arrogance 5, asks-meaning 10, unknown 3
say.not take: roi -2
say.not talk: humility -3
say.not that: humility -5, complaint 9, concession -3
say.not the: concession 7
say.not their: humility 4
say.not there: data 6, roi 6
say.not they: answer -4
say.not think: data 2, roi 2, humility -3, entitlement -4, complaint 6, concedes 8
say.not this: humility 5, asks-date 8
say.not to: arrogance -4
say.not today: humility 5, ultimatum 4
say.not too: humility -4
say.not turn: humility -3, answer -7
say.not understand: roi -4, humility -2, answer -5, arrogance 7
say.not used: data -3
say.not very: humility -6, answer -4
say.not wait: data -3, humility -5, asks-date 6
say.not want: data -4, roi -2, humility 8, ultimatum 5, other-form -9, offers-check -10, asks-date 7, asks-meaning -8, asks-fact -8, refuses -10
say.not what: roi -3
say.not when: complaint 6
say.not with: data -4, sets-bar 12
say.not work: data -3, roi 2, complaint 6
say.not worry: humility -4, answer -4, concession 7
say.not write: offers-material -6
say.not wrong: acknowledged 10
say.not you: humility -7, entitlement 8, complaint 5, asks-process 10, asks-fact 7
say.not your: humility 10, answer 5, acknowledged 11
say.note: data 5, arrogance 5, complaint 3, concession 6, offers-material -9, in-writing 8, concedes 7, asks-deed 7
say.note _ #: humility 3
say.note _ what: roi -2
say.note in: roi 5, humility 4
say.notebook: data -6, roi -4, humility 2, answer -5
say.noth: data -3, roi -6, humility -3, answer -6, arrogance 4, ultimatum 4, complaint 6, undermining 11, offers-check -14, asks-date 3, sets-bar 15, asks-deed 9
say.noth _ #: humility 6
say.noth _ a: humility 5
say.noth _ and: data 3
say.noth _ i: roi -4
say.noth _ it: answer -6, concession 6
say.noth _ my: humility 5
say.noth _ that: roi 4
say.noth _ was: data 4, roi 5
say.noth _ wrong: humility -4
say.noth and: data 2, roi -4
say.noth but: humility 3
say.noth from: asks-date -7
say.noth happen: roi 4
say.noth i: humility -5, complaint 4
say.noth if: humility -4
say.noth in: data 4
say.noth left: humility 3, complaint -4
say.noth that: data 4
say.noth to: roi 4, humility 4
say.noth until: answer -3
say.notic: arrogance -9, ultimatum 8
say.notice: roi 4, humility -6, answer -9, ultimatum 20, complaint -4, competing-offer 13, acknowledged 5
say.notice period: roi -3, humility -3, answer -5, ultimatum 6, competing-offer 7
say.november: answer 6, complaint -8, next-step -7, acknowledged 7, asks-deed 11
say.november #: humility -4
say.november and: data -4
say.now: humility -4, answer 3, arrogance -11, entitlement 13, stuffing -8, placeholder 7, concession -5, other-pot -2, later-payment 10, other-form -8, asks-process 5, in-writing 11, concedes -9, thanks -9, asks-deed 8
say.now #: roi -6, humility 3, split 7, asks-date 8
say.now _ #: data 5, acknowledged -9
say.now _ 're: humility -2
say.now _ 's: data 5, humility -6, answer -5
say.now _ 've: roi -5
say.now _ a: roi -5, humility 7, answer 3
say.now _ and: data 4, roi 6, humility 4
say.now _ at: data 5
say.now _ do: data 4, roi 5
say.now _ i: humility -5, arrogance 7, acknowledged -5
say.now _ in: data -4, humility 5
say.now _ it: data 4, humility -2, answer 4
say.now _ look: humility 4
say.now _ not: humility 10
say.now _ that: data -3
say.now _ the: humility 3, split 10
say.now _ they: roi 5, humility -4
say.now _ to: humility -3
say.now and: data -6, roi -6, humility 4, entitlement -8, split 20, later-payment 11, other-form -5, accepts 9
say.now at: humility -3
say.now before: humility 7
say.now but: roi 4
say.now for: roi 4, humility -4
say.now i: data -4, roi -3
say.now is: roi 4, humility 3
say.now it: answer -5, complaint -6
say.now on: roi -3
say.now or: data -3, humility 10
say.now so: answer 4, asks-date 9, next-step 7
say.now than: humility 3
say.now that: roi -3, humility -3, acknowledged -4
say.now the: data -4
say.now they: humility -3
say.now we: data 4, roi 4
say.now with: humility 6, later-payment 8
say.now you: humility -3
say.number: answer 5, arrogance -13, entitlement -5, placeholder 5, later-payment -7, asks-criteria 14, sets-bar 7, next-step 7, asks-deed 11, corrects 4, refuses -10
say.number #: roi -3
say.number 's: humility 4
say.number _ #: data -4, humility -4, answer -5, said-before 6
say.number _ a: humility 4
say.number _ from: humility -3
say.number _ i: asks-deed 6
say.number _ in: humility 3
say.number _ my: answer -4
say.number _ not: data -3
say.number _ the: data 3, humility -3, asks-criteria 6, next-step 6
say.number _ you: data -5, sets-bar 11
say.number _ your: humility 3
say.number and: answer 4
say.number are: humility 4, asks-date 6
say.number first: humility -4
say.number for: data 4, roi 4
say.number from: offers-material 8
say.number i: data -4
say.number in: undermining 7, offers-material 10
say.number is: humility -5
say.number of: offers-material 5
say.number on: data -3
say.number or: asks-criteria 10
say.number to: humility 3
say.number tonight: humility -4
say.number would: roi -3
say.number you: roi -5, humility 3
say.nurs: data 4, roi 4, answer -5
say.o: data 3, roi 7, answer 6
say.o'clock: data -6
say.object: data -3, humility 5, concession 7
say.objection: roi 3, humility 8, answer 5, complaint -8, asks-process 9, acknowledged 8
say.objective: roi -3, humility 3
say.oblig: humility 2
say.oblig _ you: humility 3
say.oblig to: humility -5, ultimatum 7
say.observation: answer 5
say.observe: data 4, roi 4, humility -4
say.obvious: arrogance 12
say.october: roi -4, complaint -8, offers-material 7, offers-check 7, asks-date 9, credit -7, corrects 12
say.october #: roi -3, humility 3
say.october _ the: roi 4, humility -5
say.october _ we: humility 3
say.october and: data -3
say.odd: humility 4
say.odds: roi 4, humility 6
say.oem: roi 6, humility -4
say.of: roi 4, entitlement -5, jargon -1, stuffing 11, concession -6, pays-from-gain 6, other-form -6, asks-date -6, sets-bar -8, competing-offer -9, thanks -7, asks-leave -3, insists -10, said-before 9
say.of #: data 5, roi 6, arrogance -5, undermining -8, pays-from-gain 7, asks-criteria -8, offers-check 11, asks-date -8, competing-offer 8, credit 7, refuses 11
say.of @: data 8, roi 4
say.of _ #: data 8, roi 2, answer -5, ultimatum 4, complaint -8, other-pot -12, asks-date 7, acknowledged 7, credit 11, asks-meaning 9, corrects 6
say.of _ 's: humility 7
say.of _ @: data 2, roi 3
say.of _ a: roi 4, humility 4, answer 4
say.of _ about: roi -6
say.of _ after: roi 3
say.of _ against: roi -5, humility 6
say.of _ and: data -4, roi -3, answer -5, asks-criteria -8, offers-check 2, next-step -9, accepts -7, acknowledged 8, asks-deed 7
say.of _ are: data -7
say.of _ as: data -3, roi -4
say.of _ back: roi -5
say.of _ be: roi 4
say.of _ before: roi 4, asks-date 13
say.of _ but: data -3, roi -5
say.of _ by: data 5, humility -3
say.of _ call: answer -3, credit 7
say.of _ came: humility -4
say.of _ com: other-form 8
say.of _ could: arrogance 6
say.of _ credit: humility -2
say.of _ customer: humility 3
say.of _ day: humility -4
say.of _ difference: roi 3
say.of _ do: roi -3, answer -4
say.of _ else: humility 4
say.of _ even: humility 2
say.of _ every: data 4
say.of _ extra: roi 7
say.of _ first: roi 4
say.of _ floor: arrogance 4
say.of _ for: next-step -9, refuses 7
say.of _ from: roi 4, humility 3, complaint -6
say.of _ goes: roi -4
say.of _ got: data 3
say.of _ had: humility -5
say.of _ has: data 3, roi 3
say.of _ house: roi -4, answer 4
say.of _ i: data 3, roi -2, answer -7, complaint -5, offers-material 4, asks-date 8
say.of _ if: data -4
say.of _ in: roi -3, arrogance 7, ultimatum -6, pays-from-gain -8, later-payment 7
say.of _ is: roi 3, humility -4, asks-date -7
say.of _ it: roi -2, complaint 6, asks-date -17
say.of _ leave: roi -3, humility 3
say.of _ like: roi 3
say.of _ lin: roi -3, humility 3
say.of _ march: data 5, roi 4
say.of _ may: data 9, answer -4
say.of _ meet: humility 5
say.of _ month: data -3, humility -6, ultimatum 5, entitlement 9, offers-material 6, acknowledged -9
say.of _ more: humility -4
say.of _ my: roi 4, humility -4
say.of _ nobody: humility -5, complaint 4
say.of _ not: roi 5
say.of _ now: roi -3
say.of _ of: roi 8, humility -8, arrogance 6, entitlement -6, pays-from-gain 8
say.of _ office: humility 4, complaint 6
say.of _ old: humility -5
say.of _ on: roi 4, acknowledged 6, credit 9
say.of _ one: roi -4
say.of _ or: roi 3, humility 3
say.of _ other: roi -5, arrogance 8
say.of _ over: humility 3
say.of _ own: roi -2, humility 4
say.of _ pay: roi -3, humility -5, ultimatum 5
say.of _ people: roi -4, answer -5, ultimatum 6, entitlement 9
say.of _ plann: arrogance 5
say.of _ result: data -2
say.of _ salary: roi -5
say.of _ same: roi -6, complaint 8
say.of _ season: data 3
say.of _ sign: roi 4
say.of _ since: data 5, roi 5
say.of _ single: roi 6
say.of _ sir: answer -3
say.of _ size: roi 3
say.of _ so: data -5
say.of _ test: data -4, roi -4
say.of _ than: roi -4
say.of _ that: data -7, roi -3, humility -8
say.of _ the: data -4, answer 3, complaint 5, later-payment -6, asks-deed 7
say.of _ then: roi -4, asks-date 13
say.of _ there: answer -5
say.of _ they: data -3
say.of _ to: data 4, answer -3, arrogance 6, ultimatum 9, undermining 4
say.of _ truck: data 3
say.of _ we: data -2, humility 4, answer 3, complaint 6, acknowledged 6
say.of _ week: data 3, roi 3, humility -3, asks-date -10
say.of _ were: complaint 5
say.of _ which: roi 4, humility 4
say.of _ who: humility -5, answer -5
say.of _ will: data -4
say.of _ with: data 4, roi -3, answer -6
say.of _ work: roi -5, humility 2, answer 4, credit 11
say.of _ would: data 5, roi 6
say.of _ year: roi 7, complaint 6
say.of _ yes: humility 4, answer -3
say.of _ you: data 3, answer 5
say.of a: data -3, roi 5, humility -3, complaint 3, undermining 7, acknowledged -2
say.of all: data -2, humility 6, complaint -2
say.of amount: roi -3
say.of an: humility -8
say.of and: roi 4
say.of april: asks-date -6
say.of august: roi 5, acknowledged 6
say.of base: roi -5, humility 3
say.of being: complaint 8
say.of both: offers-check 7
say.of cash: data 3, humility -4
say.of course: answer -7, complaint 8, undermining 3, concession 15, other-form -18, offers-check 7, concedes 12, acknowledged 13
say.of data: data -3
say.of december: answer -3
say.of doing: answer 5
say.of downtime: humility 5
say.of each: roi -3
say.of head: roi 3, humility 5
say.of her: humility -3
say.of his: humility -2
say.of how: answer -4
say.of in: roi 3, humility 3
say.of it: data 6, humility 5, answer 6, complaint -7, other-pot 6, pays-from-gain 6, later-payment 7, offers-check -11, asks-date 5, asks-verdict -10
say.of january: data 5, roi 2, answer 5
say.of july: next-step -6
say.of leave: humility 6
say.of line: humility -5, answer -5
say.of march: data -6, humility 4
say.of may: answer 5, asks-date 10, sets-bar 7, asks-meaning 8
say.of me: roi 4, humility -6, complaint -6, undermining 4, concession 8, next-step -7, feels 6
say.of mine: humility -3, undermining 5, credit -4
say.of money: roi 5
say.of my: data -3, roi -8, answer -7, arrogance -3, concession 5, pays-from-gain -9, other-form -7
say.of next: data -4, roi -5, answer -3
say.of no: humility 3
say.of november: humility -5
say.of number: roi 3
say.of october: humility 6, asks-date 14
say.of one: roi 8, humility -3, arrogance 6, complaint 6
say.of order: answer -4
say.of our: data 3, complaint -5
say.of outage: roi -5
say.of people: humility 4
say.of salary: roi -4
say.of sav: roi -5
say.of scrap: data 5, concession 4
say.of september: humility 3
say.of that: data 9, roi 11, answer 4, concession -6, other-pot 12, pays-from-gain 11, offers-check -10
say.of the: roi 2, humility 4, stuffing -7, concession -6, other-pot 12, asks-criteria -6, next-step 4, asks-deed -5
say.of their: jargon 9
say.of them: roi -6, arrogance 11, ultimatum -8, complaint 10, asks-process 11, asks-criteria -9, acknowledged -4
say.of these: humility 6, answer 4, credit 6
say.of this: roi 5, answer -7, credit 7
say.of those: data 9, roi 4, humility -5
say.of time: roi -4
say.of us: data -7, roi -7, humility 11, entitlement 4, complaint 7, undermining -8, concession -5, other-pot -14, asks-date 8, next-step 8, acknowledged 13, credit 9
say.of what: roi 15, ultimatum -6, entitlement -8, pays-from-gain 16
say.of whatever: data -3
say.of which: data 4, roi -1, complaint 7
say.of who: humility 3
say.of work: roi 6
say.of you: humility 3, asks-date -6, asks-deed -9
say.of your: complaint 8
say.off: humility 3, entitlement -11, complaint -10, concession 7, other-form 12, offers-material -9, offers-check 6, sets-bar -9, concedes 9, feels -8
say.off _ #: data 3, roi 4, humility 5
say.off _ 's: data -3
say.off _ and: arrogance 6
say.off _ that: humility -3
say.off _ the: humility 4
say.off a: humility -3
say.off and: data 4, roi 5, humility -3
say.off every: roi 3
say.off for: data -5, roi -5, humility 8
say.off if: data 2, roi 5
say.off in: data -4, roi -2, other-form 9
say.off on: roi 4
say.off the: humility -1, answer 4, arrogance -7, concedes 10, credit -7
say.off to: humility -2
say.off with: data 3, roi 4
say.off your: humility -5, answer -5
say.offend: answer -4
say.offer: data -5, roi 5, humility -3, arrogance -10, ultimatum 26, entitlement -4, undermining -6, concession -7, asks-date 10, concedes -10, competing-offer 16, acknowledged -8, asks-fact -6, asks-deed -7
say.offer #: ultimatum 10, competing-offer 13
say.offer _ #: answer -5
say.offer _ i: data 3
say.offer _ the: ultimatum 7
say.offer and: complaint 4
say.offer from: ultimatum -5
say.offer me: humility -4, answer -2, ultimatum 5
say.office: roi 4, humility -5, answer -5, arrogance 8, complaint 16, later-payment -9, competing-offer 10, acknowledged -4
say.office _ i: arrogance 5
say.office _ the: answer -4
say.office on: humility 4
say.office with: answer -4
say.officer: humility -9
say.official: humility -2
say.offline: data 3, roi 5, humility -4
say.offline mode: data 4
say.often: humility -7, answer -5
say.oh: roi -4, humility 3, arrogance -4, complaint -7, undermining 5, asks-process -6, accepts -6
say.oh _ 's: humility 5
say.oh _ i: humility -2
say.oh gosh: humility -3
say.oh i: data 4, humility -5, answer 4
say.oh no: humility 5
say.oil: roi 4, humility 3
say.ok: data 5, humility 5, answer 4, arrogance -7, entitlement -6, complaint -7, concession 6, later-payment 13, in-writing 8, concedes 10, asks-leave 11, asks-deed 4
say.ok #: humility 6
say.ok _ 's: humility 3
say.ok _ do: humility -5
say.ok _ i: roi 4
say.ok _ it: humility -3
say.ok so: data 4
say.ok thank: humility -3
say.ok then: concession -4
say.okay: answer -3, arrogance -7, ultimatum -5, entitlement -9, concession 14, other-form -10, concedes 14, acknowledged -7, asks-meaning -11, asks-leave 8, corrects -7, asks-verdict -13, refuses -8
say.okay _ i: data 3
say.okay _ it: asks-date 5
say.okay _ you: humility -3
say.okay i: answer -3, accepts 11
say.okay if: asks-date 5, asks-leave 6
say.okay in: answer 3
say.okay then: answer -3
say.okay with: humility 4
say.okoro: humility 5
say.old: ultimatum -7, complaint -5, undermining 8, concession 8, asks-date -6, accepts -8, concedes 8, feels -8, refuses 7
say.old _ 'd: data 4
say.old _ in: answer -3
say.old _ is: data -4, roi -4
say.old _ was: arrogance 6
say.old _ with: data -3
say.old man: data 4, roi 5
say.old system: humility -6
say.ombudsman: data 3, humility 4
say.on: ultimatum 5, undermining -8, jargon 11, placeholder -7, concession -5, offers-material -4, sets-bar 6, concedes -7, asks-fact -7, corrects -9, said-before -11, asks-verdict 3
say.on #: humility -4, asks-backing -12, offers-material 5, asks-date 8, corrects 12, refuses -12
say.on @: roi 3
say.on _ #: arrogance 5, other-form -9, asks-process 7, asks-date 15, next-step 5, asks-deed -9
say.on _ 's: roi 10
say.on _ @: data -3, humility -4
say.on _ after: humility -3
say.on _ and: roi -4, complaint -6, later-payment 10, asks-deed -7
say.on _ april: data -5
say.on _ as: roi -3
say.on _ back: data -5, humility 4, arrogance 7
say.on _ bench: roi -4
say.on _ boat: humility -3
say.on _ bonu: data 2, humility 3
say.on _ bus: undermining 5
say.on _ by: credit 8
say.on _ call: data 4, roi 3, humility 5
say.on _ chair: humility 4
say.on _ contract: roi -3
say.on _ date: humility 4
say.on _ day: roi 7, answer 4, asks-deed 5
say.on _ december: humility -4, asks-date -7
say.on _ desk: roi 5, complaint -9, offers-material 8, offers-check -9
say.on _ dollar: roi 3
say.on _ even: roi 4
say.on _ february: data -3
say.on _ first: data -6, humility -7, answer -4, ultimatum 10
say.on _ floor: humility 4
say.on _ for: data -6, roi -5, answer 3, complaint 7, credit 10
say.on _ form: humility -4
say.on _ friday: humility 2, answer -2, entitlement 6
say.on _ ground: data 3, humility -3
say.on _ hand: humility -3
say.on _ i: answer 3, asks-date 15, next-step 8
say.on _ if: refuses 9
say.on _ is: data 2, humility 3
say.on _ it: humility 2
say.on _ january: roi 3, humility 4
say.on _ june: data 3, humility -3, offers-check 6
say.on _ last: roi 3
say.on _ leave: humility -3
say.on _ limb: humility 3
say.on _ line: entitlement 6
say.on _ list: data -5, entitlement 6, asks-backing 7
say.on _ march: roi -5
say.on _ may: roi 3, asks-date 12
say.on _ monday: roi 5, complaint 7
say.on _ november: humility 3
say.on _ october: answer -5
say.on _ of: humility -5, asks-date -7, acknowledged 6
say.on _ old: complaint 6
say.on _ on: answer 4, undermining 5
say.on _ one: humility -5, arrogance 7
say.on _ other: complaint 4
say.on _ own: data 2, roi -4, humility 4, answer 6, arrogance -5
say.on _ page: humility 3
say.on _ part: humility -3
say.on _ phon: roi 4
say.on _ phone: data -5, roi -4
say.on _ same: next-step 8
say.on _ screen: data 3
say.on _ second: data -5, roi -3
say.on _ sheet: data -5, roi -3, offers-material -6
say.on _ signature: answer -5
say.on _ since: humility 3
say.on _ table: data -2, roi -8, humility -5, arrogance 9, ultimatum 9, offers-material -5, acknowledged -6
say.on _ team: humility -3
say.on _ that: answer 3, complaint 6
say.on _ the: humility 4, complaint -7
say.on _ then: data -4
say.on _ this: complaint 5
say.on _ to: roi 4, humility 4
say.on _ wall: roi 10, humility 3, complaint 5
say.on _ way: data -3, roi -3
say.on _ we: data 4, humility 6
say.on _ when: roi 6, complaint 5
say.on _ who: humility 4
say.on _ with: roi -4, humility -3, answer 6
say.on _ wrong: data 5
say.on _ year: data 3, roi -4, humility 2
say.on _ you: answer 2, asks-date 9
say.on a: roi -3, answer 4, later-payment 11, asks-criteria -8, asks-date -8, others-got 10, refuses 5
say.on at: roi 3
say.on average: data 7, roi 8
say.on both: humility -6
say.on call: data -3, roi -3, answer -2
say.on christma: humility -4
say.on every: offers-check 9
say.on fire: roi -3
say.on for: humility -4
say.on friday: data -6, asks-date 11, acknowledged -7
say.on her: data -6, humility 4, offers-material -6
say.on his: humility 7
say.on holiday: roi 4
say.on it: answer -3, arrogance -4, undermining 10, credit 9, asks-deed -8, unknown 8, asks-verdict 11
say.on its: data -5, roi -3, asks-backing 9
say.on january: data 4
say.on leave: roi -4, humility -3
say.on line: humility 3
say.on me: data 3, humility 8, answer 5
say.on monday: roi -4, humility -5, answer -6, ultimatum 9, complaint -6, acknowledged -10
say.on my: humility -5, arrogance 6, other-pot 6
say.on night: roi -5
say.on one: data 3, humility 3
say.on our: data 4
say.on paper: humility 2, answer 10, ultimatum -4, asks-date 10, in-writing 10, acknowledged 13
say.on purpose: humility -4, complaint 4
say.on saturday: humility -6
say.on that: data 3, arrogance 7, complaint -10, concession 5, asks-date -5, in-writing 6, asks-deed 6
say.on the: data 4, answer 5, jargon 7, sets-bar 12, next-step -2, accepts -10
say.on their: data 2, humility 4, answer 4
say.on them: data -3, roi -4
say.on this: arrogance 6, entitlement 7
say.on those: roi -3
say.on time: data 4, roi 2, complaint -6
say.on to: data 4
say.on top: humility 2, complaint -4
say.on tuesday: humility -4, answer -3, next-step 7
say.on wednesday: data -5, roi -4, humility 5
say.on what: answer 2, complaint -5, asks-criteria 9
say.on whether: roi 3, answer 4
say.on which: data -3, roi -7, humility 3, asks-date 10
say.on with: humility 3, answer -5, concedes 8
say.on you: humility 3
say.on your: data -3, roi -3, humility 3, complaint 5, asks-backing -10, offers-material 8, offers-check -7, next-step 9, acknowledged 4
say.on-call: data -5
say.on-sale: data 3, roi 5
say.onboard: roi -6
say.once: roi 9, answer -4, ultimatum -12, concession 8, later-payment 9, offers-check -8, acknowledged 8, credit -6, asks-deed 10, feels 9
say.once _ #: data 5
say.once _ 've: roi -3, humility 3
say.once _ a: complaint 10
say.once _ the: humility -3
say.once and: data 3, roi 9, humility -3, answer -3
say.once in: answer 3
say.once the: humility 3, later-payment 19
say.once you: roi -3
say.one: answer 2, arrogance 4, pays-from-gain 4, asks-date -7, in-writing -8, accepts -6, others-got 3
say.one #: roi 9, humility 8
say.one 's: roi -3, arrogance 7
say.one _ #: roi 6, humility 2, answer 5
say.one _ 's: roi 6, answer 3, complaint 5
say.one _ @: humility 3
say.one _ a: data -5, entitlement 3
say.one _ about: humility -3
say.one _ can: humility 3
say.one _ from: humility -3
say.one _ had: roi -3
say.one _ have: humility 6
say.one _ i: data 7, asks-date 12, acknowledged -8
say.one _ in: humility -3
say.one _ it: data -4
say.one _ me: data -5
say.one _ my: humility 3, complaint 6
say.one _ not: humility -3, answer -3, concession 6
say.one _ now: humility -3
say.one _ of: arrogance 4
say.one _ on: humility 6
say.one _ say: humility -3
say.one _ that: data -3, complaint 6, next-step -8
say.one _ the: data -2, answer -6, complaint 3, other-form 11, asks-criteria -9, acknowledged 6, corrects 6
say.one _ them: roi 3, humility -7, offers-material -8, credit -7
say.one _ this: arrogance 5
say.one _ those: data 4, humility 4
say.one _ to: roi 4, answer 4
say.one _ was: data -3, complaint 4
say.one _ we: roi 3
say.one _ you: roi -3
say.one after: humility 3
say.one asks: humility -3, answer -4
say.one at: roi -4, humility 8
say.one before: roi -6, humility -3, entitlement 7, complaint 8
say.one by: data -5, roi -2, answer -5
say.one cost: roi 4
say.one could: data -4, roi -4
say.one does: humility -4, answer -5, arrogance 6
say.one for: data 3, humility 5, answer 3, entitlement 6, complaint 4
say.one has: data -3, roi -4, humility 4, arrogance 4
say.one i: roi 3, humility 4, complaint 6, asks-criteria 6
say.one in: roi -6, humility -4
say.one is: answer -4, complaint 5, concession 4, concedes 6, asks-meaning -10
say.one it: roi 7, answer -5
say.one may: data 4
say.one now: humility 4, answer -3
say.one of: roi 3, answer 4
say.one on: data -3
say.one page: humility -8
say.one should: data 4
say.one so: humility 2
say.one that: humility 4, arrogance -5
say.one the: roi -3
say.one thing: humility 7
say.one to: data -3
say.one too: humility 4, answer 4, sets-bar 10
say.one was: answer 3
say.one which: data -3
say.one who: data 5, humility 2, answer 3, complaint -7, concession 5, later-payment 7, offers-check 12, concedes 5
say.one with: roi -4
say.one would: humility -4
say.one-off: roi -3
say.one-page: roi 3
say.one-time: humility 3, answer 4
say.one-time bonu: humility 3
say.ones: humility 3, answer 3, offers-material -5, credit 9, asks-meaning 7, asks-deed 9
say.ones _ not: arrogance 7
say.ones and: humility -3
say.ones i: answer -4, arrogance 5
say.ones that: data -4
say.ones who: answer 3
say.online: data 6, roi 8
say.only: data -4, undermining 15, jargon -7, stuffing -7, placeholder -6, asks-process -7, asks-backing 7, offers-check -7, sets-bar 6, corrects 14, refuses -9
say.only #: roi -2
say.only _ #: data 2, roi 4, answer 3
say.only _ can: humility 4
say.only _ for: data -6, roi -4, humility 4
say.only _ i: data -4, humility -4, answer -4
say.only _ in: roi -4, arrogance 6, complaint -8
say.only _ is: humility 3
say.only _ it: data 5, roi 5, humility 4, concession 7
say.only _ on: data -3
say.only _ one: roi 5
say.only _ that: data -4, answer -5, complaint 9
say.only _ the: roi -4, humility 4, answer 3, complaint -5, sets-bar 7
say.only _ to: data 7, roi 4, answer 4, offers-material 7
say.only _ we: data 3, humility 3
say.only _ what: data 3, roi 4
say.only _ you: data -5, answer -3, corrects 8
say.only a: undermining 11, concession 6
say.only after: roi 3
say.only an: answer -3
say.only ask: data -5, roi -5, in-writing 7
say.only be: humility -4
say.only because: humility -3
say.only ever: humility -3
say.only fair: humility -4, entitlement 5
say.only for: data -4
say.only from: roi -3, humility -4, complaint 4
say.only got: answer -2
say.only i: answer -2, complaint 3
say.only if: roi 3, undermining 6
say.only it: roi 3
say.only know: roi 7, answer -3
say.only my: data 5, roi 4
say.only need: answer 3
say.only one: humility 4
say.only right: humility -4
say.only say: answer 4
say.only that: data 4, humility -3, ultimatum 9, complaint -6, competing-offer 6
say.only the: roi -5, humility 10, answer 6, arrogance -6, other-form 7, asks-criteria -8
say.only thing: roi -3, complaint 7
say.only to: answer 4
say.only want: humility 4
say.only when: humility 3
say.ooh: data -3
say.open: humility -8, answer -2, entitlement 8, complaint 3, concession -10, other-form -8, offers-material -8, offers-check -12, in-writing 8, acknowledged -4, asks-money 5, asks-leave 10, asks-deed 7
say.open #: complaint 4
say.open _ #: roi -3
say.open _ for: humility -3
say.open _ i: humility 4
say.open _ it: roi -3
say.open _ the: roi 4, humility -6
say.open a: humility -5, complaint 9
say.open and: roi 2, humility 5
say.open for: roi -5
say.open in: answer -3
say.open it: humility -7
say.open the: data -5, roi -5
say.open to: humility 7, answer 3, other-pot 9
say.open with: roi 4, humility -5, answer -3
say.operation: data 4
say.operational: answer 3
say.operational excellence: answer 3
say.operator: answer 5
say.opex: data 3
say.opinion: data -4, humility 4, arrogance 6, offers-check 6, asks-date 8, asks-verdict 5
say.ops: roi -4, humility -3, offers-check 11
say.optic: humility 4, jargon 6
say.optimis: answer -4
say.option: humility 7, other-form 8, acknowledged 8
say.or: data -3, answer 3, arrogance -10, ultimatum 6, entitlement -11, complaint -14, stuffing -3, later-payment 7, other-form 13, asks-process 13, asks-criteria 5, concedes -10, thanks -7, asks-meaning 15, asks-fact 9, asks-leave 4, insists 18, refuses -8
say.or #: data -3
say.or _ #: answer -8, pays-from-gain -8, split 11, asks-deed 5
say.or _ 'd: roi 3
say.or _ a: roi 3
say.or _ and: humility 7
say.or _ can: humility -4
say.or _ i: roi -3, humility -5, acknowledged 8, credit 8, asks-leave 8
say.or _ it: humility -6, next-step -6
say.or _ me: roi 5
say.or _ no: ultimatum 5
say.or _ not: data 3, answer -3
say.or _ of: next-step -7
say.or _ off: data 3, roi 4, humility 4
say.or _ on: data 4
say.or _ that: data 3, humility 6, asks-date 8
say.or _ the: humility -3, later-payment 8, asks-meaning 8
say.or _ there: data -3, humility 3
say.or _ they: humility 3, asks-date -7
say.or _ to: roi -2
say.or _ we: humility 3
say.or _ you: humility 3, asks-process 8, offers-check -6, asks-leave 7, asks-deed -5
say.or a: roi -10, complaint -6, other-form 14, asks-process -11, asks-backing 6, asks-deed 13
say.or better: sets-bar 11
say.or by: entitlement 5
say.or does: humility -12, asks-process 6, refuses 5
say.or from: humility -3
say.or i: data -4, roi -4, humility -5, ultimatum 21, complaint -5, competing-offer 8
say.or if: humility 3
say.or in: humility 2, split 8
say.or is: roi 3, asks-criteria -8, accepts 8, asks-deed -8
say.or it: answer 3
say.or just: roi 3
say.or less: data -4, humility -3
say.or no: humility -5, acknowledged -7, asks-deed 10
say.or not: humility -3, answer -3, asks-date 9, next-step 6, insists 20, asks-verdict 23
say.or noth: humility -4, answer -4
say.or only: humility -4
say.or should: data 4
say.or so: data 5
say.or take: roi 2
say.or that: humility 3
say.or the: roi -6, complaint 5, later-payment -7, asks-criteria 15, offers-material -6, next-step -8, acknowledged -7, asks-meaning 9, asks-fact -8, asks-deed -3
say.or to: asks-fact 7
say.or will: humility 3
say.or would: humility 6, next-step 9
say.or you: answer 5, ultimatum 4
say.order: data -4, roi -3, humility 4, credit 10, asks-fact 10, asks-deed 7
say.order _ #: roi -4
say.order _ the: data -3, roi 2
say.order a: data 3
say.order and: roi -3, humility 3
say.order in: roi 3
say.order of: data -4, answer 3
say.ordinary: answer -5, undermining 5
say.organic: data 3, roi 5
say.other: roi -3, humility -5, answer -3, arrogance 16, complaint -11, undermining 7, pays-from-gain -6, other-form 7, asks-process -6, offers-check -10, accepts 7, competing-offer 8, acknowledged -7, others-got 9, corrects 9
say.other #: data -5, roi -5, humility 10, accepts 15
say.other _ 's: data -3, humility -4
say.other _ are: humility -6
say.other _ i: humility 5, complaint -5
say.other _ in: roi -6, humility -5, answer 4
say.other _ it: humility -3, answer -4
say.other _ lead: humility -3
say.other _ my: arrogance 5, entitlement 7
say.other _ of: answer -4
say.other _ on: data -5
say.other _ the: humility 3
say.other _ with: humility 3
say.other and: humility 4
say.other company: ultimatum 7
say.other did: humility 4
say.other have: arrogance 8
say.other in: arrogance 7
say.other lead: answer -3, arrogance 10
say.other than: data -3
say.other way: humility 5
say.otherwise: data 5, roi 5, ultimatum 7, acknowledged 7
say.otherwise _ 'd: answer -5
say.otherwise i: roi -4
say.ouch: complaint 3
say.ought: data 5, humility 2, entitlement 3, credit 6
say.ought _ be: data 4, roi 4
say.ought to: data 3, entitlement 4, credit 6
say.our: answer -2, arrogance -6, stuffing 9, sets-bar -8, in-writing 10, acknowledged -2, refuses -8
say.our _ and: roi 3, humility -7
say.our _ is: answer 3
say.our _ rate: complaint 6
say.our _ was: data -5
say.our _ were: roi 3
say.our own: roi -4
say.ours: data -5, humility 6, entitlement 8, complaint -7, asks-process 8
say.ourselv: ultimatum 8
say.out: data 2, next-step 4, credit -6, asks-money 6, asks-leave -9, asks-deed -6, said-before -9, asks-verdict 9, feels 3
say.out _ #: roi -4, complaint 4
say.out _ @: data -3, roi -5
say.out _ a: humility 7
say.out _ and: answer -4
say.out _ door: humility -5, answer -4
say.out _ every: data -4, roi 4
say.out _ if: data -3, roi -4
say.out _ in: roi 6
say.out _ it: roi -4, answer 5, undermining 13, offers-material 8, next-step 8, asks-deed 5
say.out _ my: humility -5, answer -4
say.out _ that: roi 3, other-pot 10
say.out _ the: roi 4, complaint 5, other-pot 9
say.out _ time: data 4
say.out _ you: humility 6
say.out and: data -4
say.out i: feels 6
say.out in: roi 4
say.out of: data 4, roi 2, answer -3, undermining 6, other-pot 15, offers-material -7, asks-meaning 8, asks-money 8
say.out on: roi -6, humility -6, complaint -4, concession 4, concedes 10
say.out that: roi -6
say.out the: humility -5, answer 5, arrogance 6, offers-material 8, credit -6
say.out to: humility -2
say.out what: humility 4, ultimatum 9
say.out with: humility -3
say.outag: data 4, arrogance 7
say.outage: data 5, answer 5, sets-bar 9, credit -7
say.outcome: roi 3, humility 5
say.outfit: data 5, roi 3
say.outlet: roi 4
say.outside: data 6, roi 4, humility -4, answer 2, arrogance -5, ultimatum 6, complaint -6, offers-check 8, acknowledged 7, asks-leave 7, corrects 11
say.outside _ #: humility 4
say.outside of: roi 5
say.outstand: roi -3
say.over: data 3, humility 2, arrogance -12, ultimatum -7, jargon 10, split 11, asks-criteria -6, in-writing -6, accepts -1, said-before 4
say.over #: data -5, roi 6, humility 3, entitlement -6, complaint -6, split 14, asks-date 7, sets-bar 5
say.over _ #: roi -6
say.over _ 'll: data 3
say.over _ a: roi 3
say.over _ i: data -3
say.over _ of: roi 4
say.over _ the: humility -3
say.over _ weekend: roi -4
say.over _ year: data -2, complaint 7
say.over _ you: humility 3
say.over a: roi -3
say.over and: humility -3
say.over at: roi -3
say.over in: complaint 5
say.over it: humility 5, complaint -4, offers-check 14
say.over on: data 4
say.over plan: data 3, roi 5
say.over the: data 4, roi -4, humility 4, arrogance 5, complaint 12, credit 5
say.over there: asks-fact 7
say.over to: answer 3
say.overdue: entitlement 5, concession -4
say.overflow: data 3, roi 6
say.overnight: data 3, humility -8, answer 3
say.overtime: humility 2, entitlement 6
say.overtime 's: data 3
say.overtime is: humility 3
say.owe: data -5, humility 5, other-pot 10, sets-bar 11
say.owe _ a: humility 5
say.owed: data -5, roi -8, humility -9, entitlement 22, undermining -6
say.owes: humility -4
say.owes me: humility -3
say.owing: entitlement 8
say.own: entitlement -8, undermining 5, asks-criteria -10, next-step -10, competing-offer -8
say.own #: data -4
say.own _ i: complaint -5
say.own _ in: humility 4
say.own _ on: roi 3, humility -5
say.own _ to: humility 4, answer -4
say.own _ with: answer -4
say.own a: humility -5
say.own and: humility -3
say.own car: answer -4
say.own cost: roi 3
say.own name: complaint 4
say.owner: humility -3, answer -3, complaint 6
say.owt: complaint 7
say.p: answer 4
say.pack: roi 7
say.packag: humility -3
say.packet: roi -3, offers-material 6
say.paco: roi 5, humility 4
say.pacs: data -4
say.pag: humility -7
say.page: data -4, answer 5, arrogance 5, ultimatum -8, offers-material 12, offers-check -9, sets-bar -8, accepts -8, competing-offer -9, asks-fact 8, asks-deed 9
say.page #: data 8, roi -4, answer -4, offers-material -9, offers-check 15, acknowledged 4, asks-fact 10
say.page _ i: humility -4
say.page _ it: data -4, humility -5
say.page _ the: roi 7, next-step 2, asks-deed -6
say.page _ wednesday: humility -4
say.page _ you: humility 6, asks-date -12
say.page by: humility -3
say.page for: humility -4
say.page is: next-step 5
say.page to: arrogance 5
say.pager: roi -4, asks-date -9
say.paid: arrogance 4, entitlement 10, complaint 6, concession -8, later-payment 13, asks-criteria -8, concedes -6, competing-offer -9, asks-deed 4, others-got 9
say.paid #: data -4, roi -6, humility -8
say.paid _ #: roi 4, humility -5
say.paid _ for: roi -3, humility -4
say.paid _ in: roi 5, humility -4, ultimatum 7
say.paid _ the: roi -5, entitlement 6, others-got 9
say.paid a: data 4, humility 3
say.paid and: humility 5, complaint 4
say.paid by: humility 4
say.paid for: data -8, roi -5, humility -4, answer 4, pays-from-gain -5
say.paid in: data -6, roi 2, humility -4
say.paid it: answer 3
say.paid on: humility -3
say.paid out: humility 3
say.paid the: humility -3, arrogance 7
say.paid to: roi -4
say.paid when: humility 3
say.paid with: roi -4, answer -3
say.paint: answer 5
say.pair: answer 4
say.pair of: data -3
say.pallet: data 5, humility -2
say.panel: answer 4, arrogance -6, concession 5, next-step -8
say.paper: data -6, roi -4, humility 2, arrogance 4, entitlement -5, offers-material 9, offers-check -8, next-step 7, competing-offer 5, asks-fact 7, asks-deed 4
say.paper _ #: arrogance 7
say.paper of: answer -3
say.paper with: data -3, humility 7, arrogance 5
say.paperwork: answer 4
say.paragraph: data 4, arrogance 6, offers-material 9
say.paragraph #: roi -2
say.parallel: jargon 5
say.parcel: roi 4, humility -7
say.parcel #: roi 3
say.parental: humility -3
say.parental leave: humility -3
say.park: data 4, humility -4, answer -10, concession 7, next-step -6
say.park _ the: roi -4
say.park in: roi -4, complaint 6
say.part: humility 8, answer 7, arrogance -12, entitlement 9, concession 7, split 13, asks-process -10, asks-date 4, credit 12, refuses 5
say.part _ be: roi 3
say.part _ it: said-before 9
say.part _ the: roi -4, humility -4, credit 17, asks-meaning 15
say.part _ this: roi 4
say.part _ you: data 3, humility 5
say.part and: entitlement 6
say.part in: humility -7, answer -4
say.part of: roi 1, arrogance -6, entitlement 10, split 8, acknowledged 7, said-before 9
say.part was: humility 3
say.part where: humility -4
say.partial: data 4
say.particular: humility 9, asks-date 8, acknowledged 6
say.particular for: humility 3
say.partner: data 4, humility -4, complaint 4
say.party: humility -3, answer -4
say.pass: roi 3, humility 3, answer 5, arrogance -5, ultimatum -8, entitlement 8, complaint -9, concession 7, asks-process -7, asks-backing -6, asks-date 11, sets-bar 8, next-step 9, competing-offer -9
say.pass #: data -6
say.pass a: data 4, humility -4
say.pass by: asks-date 8
say.pass it: asks-backing 7
say.pass the: asks-backing -12
say.pass with: roi 4
say.passenger: roi 10, humility -4
say.password: roi -5, humility -4, answer -9, ultimatum 6
say.past: data -5, roi -3, complaint 5, concession -7
say.past #: humility -4
say.pat: humility 3, answer 4
say.patch: data 7, roi 6, humility -3, answer 5, arrogance 8
say.patent: humility 5, other-pot 15
say.patience: data 7, humility 3, answer 3, competing-offer -7
say.patient: humility 2, arrogance -7, credit 9, asks-deed 7
say.patient _ me: humility 4
say.patient _ the: roi -2
say.patient in: humility -5
say.pay: roi -2, ultimatum 14, entitlement 9, concession -6, later-payment 12, offers-material -4, asks-date -7, sets-bar 12, next-step -4, competing-offer 14, acknowledged -4, asks-leave 10, asks-deed -11
say.pay #: humility -7
say.pay _ #: data -5, roi 3, answer -4, sets-bar 12
say.pay _ a: humility 3
say.pay _ and: data -2, answer -3, complaint 5
say.pay _ for: humility -7, others-got 12
say.pay _ from: roi 2
say.pay _ i: data -2, humility 4, answer 4
say.pay _ in: humility 6, answer -4, later-payment 12
say.pay _ it: concession 5
say.pay _ to: data -5
say.pay _ too: data 5, humility -4
say.pay a: humility -4
say.pay and: roi -4, humility 6
say.pay for: arrogance 3, other-form 10
say.pay in: humility 4
say.pay it: roi -6, humility 3, ultimatum 5, concession -5, later-payment 12, asks-date -7
say.pay me: data -8, roi 6, humility -4, answer -5, ultimatum 6
say.pay my: humility -4
say.pay out: roi -2
say.pay that: roi -4
say.pay the: humility -5, entitlement 7, complaint -5
say.pay them: data 6
say.pay to: roi 3, humility 3
say.pay us: roi 5
say.payable: later-payment 11, sets-bar 10
say.payback: roi 3, humility 3
say.payday: roi 3
say.payment: data -6, roi -5, arrogance -8, pays-from-gain 4, later-payment 5, asks-date -10, accepts -9, asks-fact 7, asks-deed -8
say.payment _ #: roi 4
say.payment _ the: humility 5
say.payment for: roi -3
say.payment is: humility -3, answer -3
say.payment of: humility -3
say.payout: answer -6
say.payroll: data -1, roi -7, complaint 6, later-payment 14, in-writing 9
say.pays: data -3, arrogance -6, entitlement 7, complaint -8, other-pot 11, pays-from-gain 13, later-payment 8, acknowledged 7
say.pays #: roi -6, entitlement 7
say.pays _ for: data 3, roi -4, humility -3
say.pays _ it: roi 7
say.pays _ later: roi -3
say.pays for: data 3, roi 6, humility -6, answer 5, pays-from-gain 7
say.pays me: roi -2, humility -3
say.pays us: roi -3
say.payslip: data -4
say.pdf: arrogance 6
say.peace: roi 4, concession 12
say.peak: data 5, answer 6, later-payment 6
say.pearl: humility 3
say.peer: arrogance 7, complaint -5
say.pen: humility -2, ultimatum 10, asks-criteria 8, asks-backing 8
say.penalt: data 3, humility -3, answer -3, asks-verdict 8
say.penalty: humility -3, answer 5
say.penalty _ #: roi -3
say.penalty of: humility 5
say.penang: data 3, roi 5
say.pencil: asks-deed 8
say.pend: humility -3
say.pension: data -2, humility -4, arrogance -5
say.people: answer -4, arrogance -6, complaint 9, jargon -6, asks-backing -7, asks-date -4, accepts -11, thanks -11, others-got 7, insists 8, feels 6
say.people _ #: roi 8, humility -3
say.people _ 've: entitlement 9
say.people _ at: data 3
say.people _ do: complaint 4
say.people _ for: humility -4
say.people _ have: data 3
say.people _ home: data 3
say.people _ i: roi -3, complaint -3, acknowledged 10
say.people _ it: answer 3, complaint 6
say.people _ me: roi -4, humility -4
say.people _ the: data 5, roi 5
say.people _ their: answer -5
say.people _ to: humility 4
say.people _ you: humility 3
say.people and: roi -4, humility -5, acknowledged 7
say.people are: roi 3, asks-date -9
say.people can: humility -3
say.people for: humility -5, answer -4
say.people had: humility 3
say.people have: data -5, roi -4
say.people i: entitlement 7
say.people like: humility -3, answer -4
say.people on: data 3, answer 3, corrects 8
say.people the: humility 4
say.people to: complaint 5
say.people who: roi -5, humility -5, answer 4, arrogance 5, ultimatum 8, acknowledged -8
say.people with: complaint -5
say.per: data 4, roi 4, jargon 8, placeholder 5, offers-material 7, sets-bar 8, next-step 8, credit 9, asks-deed 4
say.per #: roi -2, answer -2, arrogance 5, complaint 7, credit 9
say.per _ #: data 6
say.per _ and: roi -4
say.per hour: data 3
say.per year: humility -3
say.percent: roi 4, humility 4, placeholder 9
say.percentage: roi 6, humility -5
say.perform: entitlement 7
say.performance: data -4
say.performance award: data 3
say.performance bonu: data -3
say.perhap: arrogance -3, undermining 21, concession 5, other-pot 10, concedes 10, acknowledged 10
say.perhap #: data -4, humility 3
say.perhap not: humility -3, undermining 4
say.period: roi -5, ultimatum 5, stuffing 6, asks-date -9, competing-offer 7
say.permanent: roi -3, humility 6
say.permission: roi -2
say.permit: data 4, roi 8, answer 7, asks-leave 7
say.permitt: roi -4, humility 4
say.person: data -3, answer -6, arrogance 9, asks-process 11, offers-check -6, asks-date -8, sets-bar -8, accepts -7, concedes 7, asks-deed 4, feels -7
say.person _ have: humility -3, complaint 6
say.person _ i: answer 4
say.person _ my: answer 4
say.person _ not: humility 3
say.person _ the: roi 4
say.person and: humility 4
say.person for: roi 5
say.person i: humility 3
say.person who: ultimatum 5, entitlement 7, complaint 7, other-form -8, acknowledged 3
say.personal: answer -6, next-step 6
say.personnel: data -4, roi -4, refuses 4
say.perth: data 4, humility -5, acknowledged 6
say.peso: roi 4
say.pete: humility 4
say.pharmacist: humility 4
say.pharmacy: roi -3, humility -5
say.phas: data 3, roi 6
say.phase: humility -3
say.philomena: roi 4, humility 9
say.phish: roi -3, humility -3, arrogance 9
say.phon: roi 6, arrogance -6, acknowledged -4
say.phon and: humility -3
say.phone: roi 4, ultimatum 6, concession -5, asks-criteria -8, offers-material -8, offers-check 4
say.phone _ #: data 2
say.photo: roi -4, arrogance -6, complaint 10, others-got 5
say.photo of: data 3
say.photograph: humility -3, answer -4, complaint 7
say.pick: data -4, roi 3, ultimatum 7, complaint -7, credit -9
say.pick _ day: data -3
say.pick the: data -4, humility 5
say.pick up: answer -5, ultimatum 7
say.picture: roi -5, humility -3, acknowledged 6
say.pid: jargon 7
say.pie: roi -4, humility 3
say.piec: roi -4, credit 7
say.piece: humility 5, arrogance -5, complaint -6, concession 6
say.piece of: data -3
say.pina: humility 4
say.ping: next-step 10
say.pitch: data -3, roi -3, humility 3
say.pity: concession 5, feels 19
say.pizza: data -5, answer -4, arrogance 3
say.plac: data 4, humility -3
say.place: humility -4, answer -6, entitlement 5, concession -5, feels 11
say.place _ it: humility 4
say.place is: arrogance 5
say.place of: other-form 7
say.place to: roi 3, answer 3
say.plain: arrogance 7, entitlement 6
say.plan: roi 4, answer 4, arrogance -6, other-pot 6, pays-from-gain 15, offers-material 7, offers-check -7
say.plan _ #: data 4
say.plan _ i: roi -3, humility 3
say.plan _ it: humility -4
say.plan _ the: roi -2, humility 5
say.plan _ we: humility -3
say.plan and: roi 3, humility 6
say.plan for: humility 5, later-payment 11
say.plann: data 10, roi 6, humility -2, complaint -6, acknowledged -6
say.plann #: data 4, other-pot 7, pays-from-gain 12
say.plann it: humility 4
say.plant: humility 5
say.plaque: data 3
say.plat: humility 3, complaint 4
say.platform: data 3, roi 4, complaint -6
say.play: humility -6, answer -6, entitlement 6, concession 7, concedes 6
say.play the: humility -4
say.player: data 9, complaint -7
say.pleas: roi 4
say.pleasant: humility 3
say.please: data -5, roi -7, humility 7, arrogance -4, entitlement -5, complaint -5, undermining 14, placeholder 7, concession 5, other-form 10, asks-process -9, offers-check 4, sets-bar -5, accepts 16, concedes 15, asks-deed 14, insists 19
say.please _ #: later-payment 5
say.please _ @: humility 5
say.please _ him: humility 3
say.please _ i: humility -3
say.please _ it: humility 4, offers-check 10, asks-deed 6
say.please _ me: data 5, other-form 7, asks-criteria 10, offers-check -10, acknowledged -7
say.please _ not: answer -4, undermining 7
say.please _ that: data -3, answer -3, complaint 4
say.please consider: concession -5
say.please do: answer -3, undermining 5, concession 3
say.please forget: humility -3
say.please say: humility 4, other-form 16
say.please tell: data 4, offers-check -7, next-step 6
say.please write: later-payment 5, in-writing 10
say.pleasure: humility 5
say.plenty: answer -3, complaint -4, concession 8
say.pls: humility 4
say.plug: humility -4
say.plus: data -2, roi -7, entitlement 5, later-payment 6, other-form 9, accepts 9
say.plus #: data -5, humility 9
say.po: humility 8, undermining 6
say.pocket: data 8, roi 5, humility 5, accepts 7
say.point: roi -5, humility 4, concession 8, asks-criteria 15, offers-material 4, sets-bar -5, acknowledged 11, feels -10
say.point _ #: humility -3
say.point _ that: roi 3, humility -5
say.point at: humility -4
say.point i: entitlement 5
say.point of: answer -3
say.point on: data 4, roi 3
say.poke: roi -7, humility 10
say.poke hol: humility 5
say.policy: humility -5, concession 6, other-pot 7
say.polish: answer 3
say.polite: answer -4, arrogance 7, acknowledged 5
say.pool: roi 4, later-payment -8, asks-date -8
say.poor: answer -5, acknowledged 16
say.port: data 5, humility -4, asks-deed 5
say.portal: roi -6
say.porto: roi -4
say.position: data -3, other-pot 10
say.positive: roi 2, complaint -5
say.possible: roi -4, humility 8, answer 3, later-payment 9, sets-bar -8, asks-verdict 14
say.possible _ the: humility 3
say.possible to: humility 3, answer 3, asks-deed 7
say.post: data 4, roi 5, humility 8, offers-check -7
say.postage: roi 6
say.poster: humility -3
say.pot: complaint -8, other-pot 12, other-form -8, asks-meaning -12, asks-money 14, asks-fact -8
say.pot is: data 4, roi 4
say.pound: roi 2
say.pour: data 4, roi 6, humility -2
say.power: data -9, humility -4, answer 5
say.powerpoint: humility -5, arrogance 9
say.ppl: humility -3, arrogance 4
say.practic: answer -4
say.practical: data 3, humility -4
say.practice: roi -7
say.practis: roi -6
say.praise: roi 3
say.pray: data 3, answer -4, complaint 7
say.precedent: offers-check -8
say.precise: answer 4
say.predecessor: data 4, roi -2, arrogance 5
say.prediction: answer 3
say.prefer: data 3, roi -2, humility 5, answer 4, entitlement -6, placeholder 8, in-writing -7, credit -9
say.prefer _ hear: roi 3
say.prefer _ to: answer -3
say.prefer it: data 3
say.prefer not: humility -4, answer -4
say.prefer to: humility -5
say.preferr: answer -4
say.premium: answer 7, arrogance 1, jargon 11, concession 11, other-pot 15, offers-material 8
say.premium #: humility -3
say.premium _ #: arrogance 9
say.premium _ the: roi -5
say.prepaid: roi 3, humility 4
say.prepar: asks-backing 7, offers-material 11, asks-deed 9
say.prepar #: data -4
say.prepar for: roi 3
say.prepare: roi 4, answer 5, offers-material 20, credit -7, asks-fact 5, asks-deed -8
say.prepare a: humility -4
say.prepare the: roi 4, humility 3, offers-material 13
say.pres: data -4, humility -3, arrogance 10
say.present: humility -7, answer 4, arrogance 4, complaint -8, asks-date 8, asks-deed 5
say.present #: humility -4
say.present it: data 4, roi 3
say.presentation: data -3, humility -3, complaint 6
say.president: roi -4, complaint 5, other-form 7
say.press: humility -4, answer -4, arrogance 7
say.pressure: humility -2, ultimatum 8, complaint -5
say.pretend: data -4, humility 6
say.pretty: data -4, humility 6, acknowledged 8, feels 5
say.prevent: roi 4
say.previou: humility -4, ultimatum 5, complaint 6
say.previou _ #: roi 5
say.pric: humility -4
say.price: roi 5, answer 5, ultimatum 6, entitlement -7, complaint -8, concession -6, other-form 7, asks-date -10, sets-bar 13
say.price of: roi 5, humility -6
say.prick: data 4
say.principal: answer 3, entitlement 4, other-form 25, asks-date 5, asks-fact -8, others-got 12
say.principle: humility 7, asks-criteria 4
say.print: data 5, roi 9, complaint -7, offers-material 10
say.print _ and: roi 3
say.printer: data -4, humility -3, answer -4
say.priority: complaint 5
say.prize: humility 6, answer 8, other-form 10, next-step 8
say.prize _ the: humility 4
say.prob: undermining 8
say.probab: data -2, roi -3, arrogance -9, complaint -8, undermining 19, feels 6
say.probab not: answer 3
say.probab right: undermining 5
say.probe: data -4, humility -3
say.problem: data -2, humility 3, pays-from-gain 6, asks-process -8
say.problem and: humility 3
say.proces: humility -3, arrogance 5, complaint -4, refuses 5
say.process: data 3
say.procurement: roi -3
say.produc: answer -5, arrogance 7
say.produce: split 9
say.product: roi -2, humility 3, arrogance 5, complaint -12, concedes 4
say.production: arrogance 4
say.professional: roi 4
say.professor: roi 3
say.profinet: answer -5
say.profit: roi 2
say.program: roi 5, humility 5, complaint -7, other-pot 10
say.programm: jargon 9
say.programme: data -5, stuffing 9
say.programmer: humility -4
say.project: humility 5, answer 4, ultimatum -6, complaint -12, stuffing 8, placeholder 10, other-pot 12, asks-deed -11, others-got 10
say.project bonu: humility 4
say.project name: stuffing 9
say.project with: humility -4
say.projector: roi -3, answer -3, complaint 4
say.prolong: answer -4
say.promis: answer 6, arrogance -7, complaint 9, offers-material 5
say.promis it: humility 4
say.promise: data -3, roi -7, entitlement 3, complaint 4
say.promo: roi 4
say.promot: humility -4, complaint 9
say.proof: humility 4
say.proper: roi -3, humility 8, answer 5, concession -6, concedes 6, acknowledged 9
say.proportion: humility 5
say.propos: humility 3, answer 3
say.proposal: roi 3, humility 5, other-pot 7
say.propose: answer 7, sets-bar 8, next-step 11
say.propose _ #: roi 2
say.propose that: humility 3
say.propose the: roi 3, humility -2
say.proud: roi 3, humility 4, offers-check 7
say.proud of: humility -4, complaint 7
say.proudest: data 4, humility -4, answer 4
say.proudest of: data 3
say.proven: roi -5
say.provid: data 4, humility 6, in-writing 13, accepts 6
say.provider: humility 3
say.provision: data 5, roi 8, humility -7, arrogance 5, other-pot 9
say.public: offers-check 10, credit 11
say.publish: answer 4
say.publisher: data 5
say.pull it: roi 4, humility -3
say.pump: roi -2, answer -4, complaint 6, sets-bar 6
say.punctuality: roi 4, humility -4
say.purchas: roi -5, humility -4, answer -6, complaint 8
say.purchase: roi 4
say.pure: data -3
say.purpose: humility -5
say.purse: data 3, roi 4
say.push: data 1, answer -5
say.push the: answer -4
say.put: arrogance 8, entitlement -7, complaint -5, undermining 10, stuffing -7, placeholder 10, asks-backing 12, offers-check 3, concedes 9, unknown 11, corrects -7
say.put #: roi 4, answer -4, undermining 7, asks-backing 7, asks-date 6
say.put @: humility 7, credit 10, asks-deed 9
say.put _ #: asks-deed -8
say.put _ 's: humility 2
say.put _ a: data -3, humility -6
say.put _ down: humility 5, answer 4
say.put _ for: roi 3
say.put _ forward: asks-backing 8
say.put _ in: roi -2, ultimatum -7, offers-check -7, asks-date 7, next-step 9
say.put _ name: data 6, roi 5
say.put _ number: roi -3
say.put _ of: humility 2
say.put _ on: data -5, answer 3
say.put _ that: ultimatum 3
say.put _ the: data 4
say.put _ to: roi -3
say.put a: data -5, roi -6, arrogance -6, complaint 8, in-writing 9, next-step 11, acknowledged 6
say.put forward: humility -3
say.put her: humility 4
say.put in: arrogance -6, asks-deed 10
say.put it: roi 5, next-step -4, asks-deed -9
say.put me: humility -3, later-payment 11, asks-backing 8, asks-deed 3
say.put my: roi 5, humility -5, answer -9
say.put on: roi -4, humility 3, complaint 4
say.put someth: humility -5
say.put that: roi 4, humility -3
say.put the: humility 3, answer 3, arrogance -8, next-step -9, credit 11, asks-deed 5
say.put up: humility 6
say.put us: arrogance 5
say.put you: offers-material -6
say.puts: roi -9
say.putt: roi -4
say.putt _ in: humility 3
say.qa: roi -8, humility -3, answer 3
say.qr: data -3, humility 3
say.quality: humility -2, arrogance 5, complaint 5
say.quarrel: data -3
say.quarrel with: humility 5
say.quarter: roi 5, answer 4, split 13
say.quay: humility -6
say.query: data 4, roi 11
say.question: data 4, humility 5, answer 3, complaint -8, asks-date 7, acknowledged 8, insists 16
say.question _ i: humility 4
say.question _ the: humility -3, answer -4
say.question about: asks-date 6
say.question is: arrogance 6, ultimatum 8
say.queu: humility -2
say.queue: data -4, roi 5, arrogance 6, ultimatum 9, offers-check -7
say.queue _ #: humility 3
say.queue we: data -5
say.quick: data 2
say.quicker: undermining 12
say.quiet: humility -5, concession 6, asks-date -6, sets-bar 8, refuses 10
say.quiet and: humility 3, concession 8
say.quiet month: roi 5
say.quit: roi 4
say.quite: humility 3, complaint -7, undermining 7, acknowledged 7
say.quite _ lot: roi 3
say.quite right: humility 7, undermining 7, acknowledged 5
say.quot: data 7, roi 12, humility -5, ultimatum 7
say.quot #: data 5, roi 6, answer 4
say.quot _ #: data 4
say.quot _ for: roi 3
say.quote: data 5, roi 5, placeholder 9
say.radar: humility -4
say.radio: humility 6, arrogance 5, complaint -5
say.rail: roi 4
say.railway: data -3
say.rain: humility 1, answer -6, arrogance 9
say.rais: offers-check 10, asks-deed 7
say.raise: complaint -7, next-step 9
say.raise it: data 5, humility -4, next-step 10
say.ramadan: data -3, roi -4, answer 3
say.ramp: data -4, humility 3
say.ran: answer -8
say.ran #: data 4, humility -4
say.ran the: roi -8, humility 3
say.rang: data -5, roi -2, humility 4, competing-offer 8
say.range: humility 4, offers-check 4, unknown 11
say.rank: asks-criteria 7
say.rare: roi 3
say.rat: asks-criteria 10, asks-date -9, next-step -8, asks-fact 6
say.rat _ #: data -4
say.rate: data 3, humility -5, arrogance 4, sets-bar 10, asks-deed 6
say.rate _ #: data 3
say.rate _ still: data -3
say.rate _ the: roi -3
say.rate is: roi -4
say.rate on: roi -4
say.rather: roi -3, humility -4, arrogance 5, ultimatum 8, complaint 4, in-writing -10
say.rather _ #: roi -4, humility 3
say.rather _ for: humility 3
say.rather _ it: roi -5
say.rather _ the: other-pot 8
say.rather be: entitlement 6
say.rather have: answer 5
say.rather know: asks-criteria 8
say.rather not: humility -7, answer -9, ultimatum 6
say.rather stay: humility -3
say.rather than: roi -4, answer 3, arrogance 5
say.rather they: humility 5
say.rather you: asks-deed 6
say.ratio: data 4, roi 4
say.ray: data -3, humility 7
say.reach: humility -2, answer 3, offers-material 11
say.reach the: other-form 6
say.reach your: humility 3
say.read: roi -6, arrogance 7, entitlement -6, pays-from-gain -6, asks-backing -9, asks-fact 6, asks-deed 6, refuses 4
say.read #: data 3, roi 4
say.read _ and: humility 4
say.read _ before: offers-check 8
say.read _ in: roi -3
say.read _ it: humility -3
say.read _ on: data -3, humility -4
say.read _ the: roi 4
say.read a: humility -4, arrogance 7
say.read and: humility 4, answer 3
say.read it: roi 4, humility 7, complaint 5, offers-check 16, asks-date 4, next-step 6
say.read me: humility 4
say.read on: humility 5
say.read that: humility -2
say.read the: data -5, humility -3, offers-material -4
say.read their: ultimatum 5
say.read them: humility 3, asks-criteria 6
say.read to: roi -4
say.reader: roi 5
say.ready: answer 6, offers-material 8
say.reagent: data 4, roi 4
say.real: data -7, roi -4, answer -2, arrogance -7, ultimatum -10, complaint -9, undermining 14, offers-check 8, accepts 14, credit 8, asks-meaning -8, asks-fact -8, feels 8
say.real _ 's: humility 4
say.real _ i: data -3
say.real _ not: complaint 5
say.real _ of: humility -3, answer 3
say.real _ was: humility 3
say.real a: humility -3, complaint 4
say.real do: humility -4
say.real i: humility -4, answer -3, undermining -5
say.real know: data -3, undermining -7
say.real work: humility 3
say.realistic: humility 3
say.reason: data 7, humility 5, answer 8, arrogance -7, ultimatum -7, complaint -9, placeholder 9, other-form -12, asks-criteria 15, said-before 10, feels 8
say.reason _ #: data 3
say.reason _ i: humility 8
say.reason _ the: roi 4, answer 4
say.reason and: roi 5, humility 4
say.reason i: answer 3
say.reason in: roi -3
say.reason is: acknowledged -6
say.reason it: humility 4
say.reason the: roi 5
say.reason to: roi -5, humility -2
say.reasonable: humility 7, concedes 7, acknowledged 9, asks-leave 7
say.rebate: humility 4, answer 4, other-pot 9, pays-from-gain 7
say.recall: humility -8
say.recall _ #: complaint 7
say.receipt: roi -3
say.receiv: data -7, roi -7, humility -6, entitlement 22, complaint 7, undermining -6, pays-from-gain -7, others-got 11, corrects 10
say.receiv #: roi -5, humility -4, entitlement 5
say.receiv it: answer 4
say.receive: data -5, roi -8, humility -4, answer 4, entitlement 14, next-step -5
say.reception: complaint 7
say.recipe: humility 3, complaint 4
say.reckon: data 3
say.reckon i: roi -3
say.reckon that: data 4
say.recognis: roi 3, answer 4
say.recognise: complaint 8
say.recognition: humility 3, answer -3, stuffing 6, placeholder 7
say.recognition _ the: humility 6
say.recognition for: humility 4
say.recognition of: humility -3
say.recommend: data -4, asks-backing 9
say.recommend it: asks-backing 6
say.recommendation: humility 4
say.recon: humility -3
say.record: roi 5, answer -6, arrogance -7, in-writing 11
say.record #: data -3
say.record _ the: data 4
say.recover: answer 5, pays-from-gain 19, asks-process 7
say.recovery: roi 4, humility -3
say.recruit: roi 3, humility -3
say.recruiter: roi 3, humility -5, ultimatum 9, competing-offer 10
say.red: roi 6, answer 3, sets-bar 9
say.redesign: data 3, answer 3
say.redi: answer 3
say.redo: humility 3
say.reduc: data 4, roi 6, answer -3, complaint -5, placeholder 7, pays-from-gain 8
say.reduc by: roi 4
say.reduce: roi -3, humility 3
say.reduction: roi 8, answer 5
say.reduction of: roi 4
say.reem: humility 6
say.refactor: roi 4
say.reference: roi 4
say.reflect: roi -5
say.reflection: data -3
say.refresh: humility -3
say.refund: roi -3, humility 4, answer 4, complaint -6, pays-from-gain 5, in-writing 8
say.refund #: data 3
say.refund _ #: data 2
say.refusal: roi -3
say.refuse: data -4, humility 3
say.regard: roi -4, answer -3, entitlement 9
say.regard the: answer -4
say.regardles: complaint -5
say.region: answer -3
say.register: data 5, roi 7, humility -4, answer 5, offers-check 8, asks-leave 6
say.registry: offers-check 8
say.regression: roi -4, humility -3
say.regret: undermining 5
say.regulation: data -4, answer -3
say.regulator: corrects 9
say.regulator 's: data -4
say.reject: asks-criteria 13, asks-date 9
say.rejection: roi 4
say.relay: answer 5, arrogance -7, complaint -4
say.releas: data 5, roi 2, complaint -7
say.release: data 2, arrogance -6
say.release _ #: data -3
say.release the: roi 2
say.release was: answer -4
say.rely: humility -3
say.rely on: humility -3
say.remain: data 4, concession 6, acknowledged 5, credit 12
say.remain #: roi -5
say.remain _ #: roi 3
say.remark: roi 5, complaint -8
say.remark _ the: humility 3
say.remarkable: answer -6, complaint 6
say.remember: data 6, humility -5, answer -4, entitlement 7, complaint 11, acknowledged -6
say.remember it: humility 6
say.remember the: humility -5
say.reminder: roi -4, humility 3, asks-date 6, next-step 16
say.remov: data -5, roi -6
say.remov the: data -3, roi -5
say.remove: complaint 7
say.renew: data 6, roi 4, humility -5, complaint -5
say.renew #: humility -4
say.renew _ #: offers-check 8
say.renew _ the: roi -3, humility 3
say.renew because: humility 5
say.renew in: roi 5
say.renewal: roi -4, humility 4, answer 3, ultimatum -7
say.renewal _ #: roi 3
say.rent: roi 4, answer 3, entitlement 10, other-pot 9, asks-fact 9
say.rent _ #: complaint 6
say.rent _ up: data -4, roi -3
say.rent went: data -4, roi -3
say.reopen: roi -3
say.reorg: answer -3
say.reorganisation: data -4, answer -3
say.rep: humility -2, answer -4, in-writing 8
say.repair: roi 5, ultimatum 7
say.repeat: roi 5, answer 7, arrogance 8, asks-backing -5, offers-check 7, asks-deed -5
say.replac: data -4, answer -5, arrogance 7, jargon 6
say.replac me: roi 5
say.replace: roi 3, humility -5
say.replacement: answer -3
say.report: data 2, humility -4, other-form 9, offers-material -6, competing-offer 6
say.report _ the: data 3, roi 4
say.report and: humility -3
say.report it: roi 3
say.report on: roi 3
say.report that: answer -5
say.report to: humility -3
say.request: roi 4, complaint -10, stuffing 6, concession 8, asks-backing 10, asks-date 8, concedes 10, asks-deed 11
say.request #: data 5, roi 5, answer 4
say.request _ #: data 4, roi 7
say.request _ a: roi 4
say.request _ i: answer -4
say.request _ the: data -4, roi -4, humility 6
say.request _ to: humility -3
say.request and: data -4
say.request for: asks-date 5
say.request is: humility 8
say.request that: humility 4
say.requir: roi -4, humility -4, answer 3
say.reserv: roi 3, humility 2
say.reserve: roi 4, answer 4, other-pot 11
say.reset: roi -4, arrogance 6
say.resolution: roi -3
say.resolv: roi 3
say.respect: answer 4, arrogance 10, asks-criteria 8
say.respect _ the: complaint -4
say.respect i: answer 4
say.respect the: humility 5
say.respect to: arrogance 5
say.response: humility -4
say.rest: data 3, roi 4, arrogance 5, ultimatum -6, entitlement -8, concession 12, other-pot 10, offers-material -7, sets-bar 5, next-step -7, concedes 4, corrects 8
say.rest _ #: humility -3
say.rest _ the: data 4, roi 3, arrogance 6, later-payment 6, corrects 9
say.rest _ them: humility -3, answer 4, arrogance 6
say.rest _ us: roi -4, complaint 5
say.rest _ your: humility -3
say.rest i: roi -3, answer -3
say.rest is: data 5, roi 3, humility 4, answer 4
say.rest of: data 2, roi 8, humility -7, arrogance 19
say.rest on: roi 5
say.rest to: data 3, roi 3
say.restart: roi -3
say.result: humility -4, arrogance 5, entitlement -5, complaint -4, offers-material 7, asks-date -6, sets-bar 16, next-step 8
say.result #: humility 3
say.result _ #: humility 4
say.result _ i: arrogance 3
say.result _ to: roi 5
say.result in: roi 6, humility -3, acknowledged 5
say.result of: answer 4
say.result used: roi 5
say.retention: humility 5, answer 3, arrogance -5, other-pot 13, asks-date 10, acknowledged 7, refuses 10
say.retention _ #: humility 4
say.retir: data -5, roi -3, humility 5, answer -3
say.retirement: roi 4, ultimatum 5, competing-offer 6
say.retry: data -5, roi -4
say.return: data -6, roi -10, ultimatum -6, concession 10, next-step 7, concedes 10
say.return #: roi 3, answer -5
say.return _ #: data -6, roi -7, humility 3
say.return _ down: data -3
say.return _ it: humility -3, answer -4, concession 6
say.return _ the: roi -5, answer -3
say.return at: humility 3
say.return cost: roi -4
say.return it: data 3, concession 7
say.return rate: data -3
say.return the: roi -3, humility 3
say.return to: roi -6, concession 4
say.revenue: data 7, roi 2, humility -3, answer -4, offers-material 6, asks-fact -8
say.review: answer 4, complaint 6, undermining 4, in-writing 8, asks-deed 13
say.review _ #: humility 4
say.review i: humility 5
say.review in: roi -4
say.review of: humility 3
say.reward: offers-material 8
say.reward _ for: humility 7
say.rework: asks-date 6
say.rewrote: roi -5, humility 5, undermining 4
say.rewrote the: roi -5, undermining 4
say.rich: humility 3
say.rid: roi 3
say.rider: humility 4
say.right: humility 9, arrogance -13, ultimatum -14, entitlement 5, complaint -4, undermining 7, stuffing -7, concession 13, asks-process -9, offers-material -10, accepts -4, concedes 14, competing-offer -8, acknowledged 20, credit 9, thanks -8, unknown -9, said-before -9, feels 8, refuses -11
say.right _ #: roi -3
say.right _ 's: answer -2, undermining 5
say.right _ be: roi -3
say.right _ i: answer -2, entitlement 6
say.right _ the: data 3, humility 3
say.right _ to: humility -5
say.right _ you: humility 4
say.right about: humility 6
say.right and: entitlement 5, credit 7
say.right but: roi 4
say.right for: roi 3
say.right in: roi -4
say.right it: undermining 6, acknowledged 4
say.right now: humility -6, complaint 6
say.right one: humility 3
say.right that: roi -3
say.right there: data 6, roi 4
say.right to: humility 6, undermining 5, sets-bar 7, acknowledged 8
say.righto: answer -4, concession 5, concedes 8
say.ring: data 3, roi 7, humility -4, ultimatum 17, offers-check 9, competing-offer 9, credit -7, asks-deed 4
say.ring the: data 4, roi 5, answer -4
say.ris: roi -3, answer -6, complaint 4
say.risk: roi 5, arrogance 6, offers-check 6
say.river: humility -6, arrogance 6
say.road: answer -4
say.roadmap: humility -4
say.robot: humility 2
say.robot _ #: humility 3
say.role: data 11, roi 3, humility -3
say.roll: roi -5, humility 3, complaint 6
say.rollback: humility 3, answer 4
say.rollout: humility 4
say.roof: data -6, roi -3, arrogance -5, entitlement 7, stuffing 5, concession 5, acknowledged 7
say.roof _ the: data -4
say.room: humility 5, asks-date -7, asks-deed -10
say.room _ #: answer -4
say.room and: answer 3
say.room in: roi 3
say.room with: humility -4
say.rope: data 4, humility 5
say.roster: roi -2, humility -5, asks-date -9
say.rota: data -4, roi -4, complaint 3, other-form 12, credit 12
say.rotation: data -4, humility 4
say.rough: data 6, answer 6, asks-date 4
say.rough #: data 3, humility -4
say.rough _ of: data 4, roi 3, humility -3
say.round: data -4, roi 5, answer 2, arrogance 4, other-pot -10, later-payment 15, corrects 9
say.round _ #: humility -4
say.round _ you: humility -3
say.round and: roi 3
say.rout: humility 6
say.route: roi 4, humility 4
say.row: roi -4, answer -3, complaint 9
say.rude: roi -3, humility 3
say.rul: data 5, humility 2, answer 5, complaint 2, asks-deed -7
say.rule: roi 9, humility 9, answer 7, complaint -8, asks-criteria -10, offers-check -12, sets-bar 13, acknowledged 8, credit 6, asks-meaning 11
say.rule i: roi -4
say.run: next-step -5
say.run _ #: humility -3
say.run a: data -5, complaint 6
say.run and: answer -3, complaint 4
say.run it: humility 4, answer 3, offers-check 11
say.run the: humility -2
say.rung: data 5, roi 6
say.runn: data 7, answer -5, arrogance 10, sets-bar 6
say.runn the: complaint 4
say.runs: data 12, roi 4, humility -6, arrogance 9, asks-date 6, acknowledged -7
say.runs _ #: data 4
say.runway: arrogance 5
say.rush: data 4, humility 6, answer 4, asks-date 10
say.sabbatical: roi -3, humility 3
say.sack: data -3, arrogance 6
say.sad: humility 3
say.safe: roi 8, humility -3
say.safety: data -4, humility -1, answer -4
say.sail: data 4, humility 5
say.saint: roi 4, humility 3
say.sal: roi -5, entitlement 5, others-got 6, refuses 7
say.sal _ #: complaint -4
say.sal _ the: data -2, roi 3
say.salar: data 5, roi 8, humility -3
say.salary: roi -13, humility -5, answer -5, pays-from-gain -7, later-payment 14, other-form -7
say.salary _ #: answer -6, entitlement 5, complaint 5
say.salary _ the: data 4
say.salary and: roi 2
say.salary is: roi -3
say.sale: roi -7
say.salt: complaint 4
say.same: data 6, answer 7, ultimatum -6, entitlement 5, complaint 11, undermining -9, concession -11, pays-from-gain -6, asks-backing 7, offers-material -7, acknowledged 4, asks-money 10, asks-fact -10, others-got 10
say.same _ #: humility 5
say.same _ and: humility -4, answer 3
say.same _ as: data -4, roi 2, answer -5
say.same _ before: data 5
say.same _ for: humility 2
say.same _ i: humility -2
say.same _ if: data 3
say.same _ it: humility 2
say.same _ me: arrogance 7
say.same _ more: humility 3
say.same _ same: data 4, humility -2, answer 3
say.same _ the: roi 5
say.same _ with: data 4, roi 4
say.same as: data 7, entitlement 9, complaint 8
say.same day: data 6, roi 9, humility -2
say.same even: roi 5
say.same for: data 3
say.same in: humility 4
say.same job: complaint 4
say.same month: data -3, humility 4
say.same number: data 5, roi 4
say.same one: roi 3
say.same or: humility 4
say.same thing: roi 3, answer -4, complaint -6
say.same time: humility 4
say.same to: humility -2
say.same way: roi -4
say.same week: roi -4, humility -5, later-payment 11, asks-date 10
say.sampl: humility -5, jargon 8
say.sample: humility 3, answer 3, offers-check 7
say.sandwich: roi -7, humility -4, entitlement 8
say.sat: roi -7, humility 5, arrogance -7
say.sat _ #: humility -4, answer -4
say.sat _ me: humility 3
say.sat _ the: humility 5
say.sat down: data 4, roi 4
say.sat in: answer -4
say.sat on: complaint 11
say.sat through: humility 3
say.sat with: data -4, humility 7
say.satellite: humility -3
say.satisfaction: roi 4
say.satisfi: roi 9, humility 5, answer 3, complaint -5, concession -4
say.sato: humility 3
say.saturday: roi 4, answer -5, complaint 4
say.saturday _ the: humility -3
say.saturday and: data -5, humility 3
say.sav: roi 24, answer 6, undermining -10, split 7, other-form -9, asks-process -8, sets-bar 13, competing-offer -8
say.sav #: data 8
say.sav _ #: data 10, roi 4, answer -4, arrogance 5, complaint 5
say.sav _ in: data 8
say.sav about: roi -5
say.sav is: data 4
say.sav of: roi 4
say.sav on: data 8, humility 3
say.sav the: roi -1, humility 4
say.sav us: roi -4, humility 4, credit 7
say.sav you: data 3, roi 3, arrogance 7, complaint 7
say.save: data 5, humility -6, arrogance 12, complaint 4
say.save #: roi 5
say.save _ #: data 4
say.saw: roi 5, humility 2, answer -4, other-form 6, asks-date -13, acknowledged 11
say.saw _ circular: humility 3
say.saw the: concession -5, offers-material -8
say.saw you: roi 5, humility 10, other-form 6, acknowledged 5
say.say: ultimatum 5, asks-process -6, refuses -8
say.say #: data -7, humility 8, arrogance -6, ultimatum 3, entitlement -6, complaint -6, asks-criteria 7, asks-date 8, acknowledged -3
say.say _ #: humility -5, asks-deed -6
say.say _ 'd: answer -3
say.say _ 's: humility -4, concession 5
say.say _ a: ultimatum 7
say.say _ about: answer -4
say.say _ and: other-pot 10, asks-deed -7, refuses 5
say.say _ i: humility 7, complaint 7, undermining -5, concession -9
say.say _ if: roi 4
say.say _ in: roi -2, humility 4
say.say _ is: other-form 7, acknowledged 8
say.say _ like: roi 4
say.say _ my: humility -3
say.say _ number: answer 3, asks-deed 16, corrects 7
say.say _ of: roi 4
say.say _ than: roi -5
say.say _ that: data 5, asks-criteria 7
say.say _ the: roi -9, humility -3, complaint 7
say.say _ to: roi -3, humility -6, ultimatum 7, complaint -4, undermining -7, next-step 8, asks-deed 6
say.say _ was: humility 3
say.say _ we: roi 3
say.say _ word: roi 4
say.say _ you: feels 9
say.say a: humility 3
say.say about: complaint 5
say.say i: roi 3, complaint 6, concession 8
say.say if: roi 4
say.say it: data -3, humility -2, arrogance 5, entitlement 8, undermining 9, asks-backing -9, asks-deed 4
say.say no: humility 3, complaint 9, undermining -7
say.say only: roi 4
say.say so: arrogance 8, ultimatum -5, offers-check 8
say.say sorry: humility 5
say.say thank: humility -9
say.say that: data -4, humility -3, arrogance 8, refuses -6
say.say the: data 4, answer 5, undermining 8, asks-date 6
say.say there: answer -3
say.say they: data 3, humility -3
say.say this: humility 3
say.say to: roi 3, answer 4, complaint 7
say.say when: answer 4
say.say yes: humility -3
say.say you: asks-backing 8
say.says: data 4, humility -6, answer 4, arrogance -8, stuffing 5, next-step 5, concedes 5, feels -12
say.says #: data -3, humility -4
say.says _ #: humility -3
say.says _ i: humility 4, answer 4
say.says i: humility 3, answer 2
say.says no: humility -4, arrogance 6
say.says that: data 5, complaint -6
say.says the: roi 5
say.scal: answer -7
say.scale: data -3
say.scan: data 5, roi 6
say.scann: humility 2
say.scanner: answer -4, credit 7
say.scar: answer 4
say.scary: humility -3
say.schedul: data 4, humility 3, jargon 8
say.schedule: later-payment 9
say.scheduler: roi -3
say.scheme: answer 5
say.school: humility 2, ultimatum 3, asks-date 6, asks-deed -5
say.school _ and: humility 3
say.school _ the: roi 4
say.science: roi 3
say.scope: complaint 5
say.score: data -3, roi -3, humility 3, asks-criteria 6, offers-material 6
say.scrap: data 6, undermining 5, concession 11
say.scratch: data 2, roi -3
say.screen: data 3, humility -4, arrogance -5, undermining 7, next-step -7, asks-fact -8
say.screen _ the: data 4
say.screen and: humility 4
say.screen in: data 4, roi 4
say.sea: data 4, roi 7, complaint 5
say.seal: roi -4, humility -3, complaint 4
say.search: roi 7, humility -6, arrogance 4, asks-date 11
say.search #: roi -4
say.search _ #: humility -3
say.season: data 4, roi 3, humility 7, answer 4, ultimatum 7, complaint -6, competing-offer 7
say.season and: humility 4
say.season is: humility 3
say.season it: humility -4
say.seat: roi -2, complaint -5, asks-date -5, accepts 7
say.seat _ the: roi -4
say.second: answer 6, split 8, concedes -9, acknowledged -9, refuses 3
say.second #: roi -5, answer -2, split 8, other-form -7
say.second _ and: humility -4, complaint 5
say.second _ for: humility -3
say.second _ i: humility 4
say.second _ in: asks-date 10, sets-bar 8
say.second _ of: humility -4, arrogance 4, asks-date -5
say.second _ the: humility -3
say.second is: data -5, humility 3
say.second one: roi -3
say.second time: roi -4
say.second week: answer 4
say.secret: answer 3
say.secretary: humility -4, answer 4, next-step 13
say.section: data -3, humility 4, answer 6
say.sector: data -3, humility -3, complaint 4
say.security: data -7, credit 9
say.see: data -4, roi -3, answer -3, arrogance 5, ultimatum 4, other-pot -7, sets-bar -8, others-got 7, asks-verdict -9
say.see _ #: complaint -4, credit 5
say.see _ 's: humility 4
say.see _ a: humility -3
say.see _ and: data -4
say.see _ at: concession 6
say.see _ from: roi -3
say.see _ i: data 4, complaint 5
say.see _ in: data -3, answer -5, acknowledged 6
say.see _ it: data -3, concession 8
say.see _ new: answer -3
say.see _ on: roi -3
say.see _ the: roi 4
say.see _ we: roi 3
say.see _ you: acknowledged 18
say.see a: roi -4, humility 3, offers-check 10
say.see from: complaint 5
say.see how: humility -3, ultimatum 7, asks-date -4
say.see if: humility -3
say.see it: roi 6, answer 4, arrogance -5, undermining -6, offers-material 9, offers-check -5
say.see me: humility 4, answer 3, ultimatum 8
say.see on: humility 4
say.see only: humility 4
say.see that: data 5, roi 5, answer -3, complaint -5, acknowledged 13
say.see the: data 4, roi 2, offers-check 9
say.see them: humility -4
say.see what: data 2, acknowledged -8
say.see who: humility -5, arrogance 16
say.see why: answer 2, acknowledged 8
say.see you: humility 4, answer 5, ultimatum -3, concession 7
say.seed: humility 3
say.seek: humility 3
say.seem: humility -5, arrogance -7, complaint 11, concession -7, concedes -7
say.seem _ be: data 3, complaint 7
say.seem to: data 5, roi -4, humility -5, complaint 7, concession -7
say.seen: data 5, humility 4, arrogance 5, ultimatum -4, later-payment 11, acknowledged 9, asks-fact 9, asks-deed 6
say.seen #: humility -6, answer -3, entitlement 10
say.seen _ #: data 2
say.seen _ of: answer -3
say.seen _ on: concession 6
say.seen a: humility -3, answer -3, arrogance 7
say.seen it: data -5, humility 4, asks-fact 6
say.seen what: answer 4
say.sees: roi 7, humility 5
say.self: humility 3
say.self-checkout: roi 4, humility -6
say.sell: roi 12, arrogance 4, credit -6
say.sell _ #: roi 5, humility 3
say.sell it: data 4, roi 4, humility -4
say.semester: answer 3
say.send: roi -6, answer 5, arrogance -6, ultimatum -11, entitlement -5, placeholder 4, concession -7, offers-material 12, offers-check 2, sets-bar -10, in-writing -10, concedes -10, competing-offer -13, asks-deed 3, asks-verdict -8
say.send _ #: humility -4
say.send _ 's: humility -3
say.send _ and: humility 2
say.send _ short: humility 4
say.send _ the: roi -4, answer 2, complaint 6, placeholder 4, offers-material 12, asks-date -4, in-writing -9, credit -11, asks-fact -6, asks-deed 7
say.send _ to: asks-backing -7, asks-date -7, next-step -3, asks-deed -7
say.send a: offers-material -7
say.send it: humility -4, answer -9, arrogance 6, in-writing -7, next-step -3
say.send me: complaint 6, asks-criteria 12, offers-material -9, asks-deed 9
say.send the: data -3, asks-date 3, accepts -6
say.send them: asks-fact -7, asks-deed 8
say.send us: data -5, humility 2, answer -4
say.send you: humility 1, answer 4, offers-material 5, offers-check 3, in-writing -12, asks-deed -9
say.senior: data -6, roi -5, complaint 6
say.seniority: answer 3, complaint 6
say.sense: answer -4, acknowledged 11
say.sensible: humility 3, asks-date 5, acknowledged 11, asks-deed 8
say.sensor: data 5, roi 10, answer 5
say.sent: data 4, humility -8, arrogance 5, complaint 5, offers-material -7, next-step -5, competing-offer 8, acknowledged -9, asks-fact 8
say.sent #: data -3, answer -5
say.sent _ #: roi 2, humility 3, arrogance 3
say.sent _ a: data 4, humility -6
say.sent a: humility -3, complaint 8
say.sent back: arrogance 4
say.sent me: data 7, roi 5
say.sent the: offers-material -4
say.sentence: data 4, humility 4, answer 8, complaint -5, later-payment 7, asks-date -6, in-writing 9, said-before 9, feels -7
say.sentence that: humility 4
say.separate: data -5, roi -6, humility 9
say.sept: humility -2
say.september: humility -4, ultimatum 5, split 7, accepts -7, asks-verdict 8
say.september #: humility -3
say.september _ i: humility 5
say.september _ the: humility -3, answer -4
say.september and: humility 5, answer -6, acknowledged -7
say.sequel: humility 5
say.sequence: humility 4
say.seriou: data -3, roi 3, concession 10
say.servant: complaint 4
say.serve: roi -3
say.server: complaint 8
say.servic: roi -2, answer -4
say.service: data 3, roi 7, humility -5, complaint -9, other-pot 6, pays-from-gain 10, asks-process 6
say.service _ #: data 3
say.service _ the: data -4
say.set: data -3, roi 3, arrogance 5, other-pot 14, pays-from-gain 8, acknowledged 8
say.set _ #: roi 4
say.set aside: other-pot 12
say.set up: complaint 5, credit 7
say.sets: data 3
say.settl: data -5, acknowledged -8, asks-deed 10
say.settle: data -5, roi -7
say.settle it: roi -3, humility -3
say.settlement: humility 4, ultimatum 9
say.seu: data -3, humility 5
say.severe: humility 6
say.shadow: roi -4
say.shak: roi 4
say.shake: humility 3, concession -4, accepts 10
say.shake on: concession -3, accepts 6
say.shall: answer -3, arrogance -6, ultimatum 7, complaint -7, concession 8, in-writing 10, concedes 7, asks-leave 11, asks-deed -13
say.shall _ ask: roi -2
say.shall _ go: data -3
say.shall _ send: roi -3, asks-deed 10
say.shall _ write: data 2, asks-deed -10
say.shall be: answer 4
say.shall i: humility -4, asks-process 6, asks-leave 14
say.shall not: roi 3, concession 6
say.shall we: data 4, roi -4, humility 4, in-writing 6, asks-leave -12
say.shame: complaint 6
say.shar: roi 3, humility 8, answer 4, complaint 8
say.shard: data 3, roi -4, humility -4, answer -5
say.share: data 7, roi 10, humility 6, pays-from-gain 4, other-form -11, asks-process 7, offers-check 8, accepts -8, refuses 7
say.share _ the: roi 3
say.share in: answer -3
say.share it: humility 5, acknowledged 8
say.share of: data 4, roi 3, humility -4
say.share the: humility -5
say.shareholder: humility 3
say.shaz: humility 6
say.she: humility 11, answer 6, arrogance -8, ultimatum -11, complaint -12, pays-from-gain -8, later-payment 14, offers-check 10, acknowledged 7, credit 12, corrects 4, feels -7
say.she 'd: data -2, roi -5, humility -3, offers-check 10, credit -6
say.she 'll: humility -3, answer 5, acknowledged -7
say.she 's: data -2, roi -4, answer 3, entitlement -7, later-payment 6, acknowledged -3, credit 6, asks-deed 5
say.she _ #: data -4, humility 5, complaint -5
say.she _ also: roi 3
say.she _ and: humility -4, complaint 5
say.she _ be: offers-check 6
say.she _ been: humility 4
say.she _ for: answer -5
say.she _ get: humility 7
say.she _ have: data 4
say.she _ i: answer -3
say.she _ it: data -4, roi -2, entitlement 4, asks-date -4
say.she _ my: humility 4
say.she _ never: humility 8
say.she _ not: offers-material 6
say.she _ on: humility -7
say.she _ right: humility 5
say.she _ say: roi -3
say.she _ that: roi 4
say.she _ the: data 8, roi 5, humility 3, offers-check 9, next-step 7
say.she _ us: humility 4
say.she can: data 6, roi 6
say.she does: roi -3, humility 2
say.she found: humility -4
say.she had: data 4, roi 7
say.she has: roi 3, answer -4, entitlement 4, offers-check -9, asks-deed 7, others-got 6
say.she is: other-form 10, corrects 6
say.she lik: humility -4
say.she need: humility -5, offers-check -8
say.she read: roi -3
say.she sat: roi 3
say.she should: roi -3, humility 5, acknowledged 4, credit 10
say.she was: humility 5
say.she will: data 5, answer 3
say.she would: humility -4
say.shed: data -4, roi -4
say.sheet: answer 11, ultimatum -10, offers-material 17, offers-check -6, next-step 9, thanks 10, asks-fact 7
say.sheet _ #: roi -3
say.sheet _ it: humility 9
say.sheet _ the: roi 5, acknowledged 6
say.sheet and: roi -3, humility 3
say.sheet with: roi 4
say.shelf: humility 3, answer 4
say.shift: data -5, humility 5, answer 5, other-form 10, credit 10
say.shift _ #: data -3, roi -3
say.shift _ the: data 3, roi 5, humility 4, answer -2
say.shift and: humility -5
say.ship: roi 6, humility -6, answer 5, arrogance 6, asks-date 5
say.ship #: roi 2
say.shipp: humility -2, answer -3, arrogance 13
say.shipp #: arrogance 5
say.shipp in: complaint 5
say.sho: roi 5
say.shook: roi 3
say.shoot: humility 5
say.shop: answer 3, competing-offer -8
say.short: roi -4, answer 7, arrogance 10, offers-material 12, next-step 10
say.short with: humility 4
say.shorter: roi 6, humility -4
say.should: humility 5, arrogance 5, ultimatum 7, entitlement 9, undermining 6, jargon 4, concession 3, other-pot -6, asks-process 2, asks-backing -10, offers-check 6, asks-date -5, acknowledged 10, credit 12, asks-money -10, asks-leave 13
say.should 've: roi 5, complaint 4
say.should _ #: humility -4
say.should _ ask: humility 6, answer 3
say.should _ at: answer 3
say.should _ be: roi 3, humility -2, answer -5
say.should _ been: complaint 4
say.should _ even: roi -2, humility -4
say.should _ first: undermining 8
say.should _ for: humility -2, entitlement 7
say.should _ have: data -3, roi -3, answer -3, undermining 11, concession 5
say.should _ in: data 3, arrogance 5
say.should _ it: roi 4, ultimatum 5
say.should _ not: humility -3
say.should _ on: humility -4, asks-date 6
say.should _ one: humility 5, answer 5
say.should _ someth: humility -2
say.should _ that: humility -4
say.should _ the: roi 3, complaint -5, acknowledged 7, credit 6
say.should _ to: arrogance 6
say.should also: humility -3
say.should ask: data -3, humility 4
say.should be: ultimatum -10, entitlement 8, complaint 5, next-step 9, acknowledged -7, credit 9, asks-deed 11
say.should come: data -3, humility 2
say.should count: roi 4
say.should get: data 7, humility 7, answer 4, complaint -5, acknowledged 4, credit 14
say.should have: humility 6, entitlement 4, complaint 5
say.should i: data -2, roi -3, answer -4, asks-backing -7, offers-material 7, asks-leave 9, asks-deed -18
say.should it: roi 5, humility -3
say.should like: data 4
say.should not: data -5, roi -5, humility -10, answer -6, undermining 18, concession 8, concedes 9, feels 6
say.should say: humility -5
say.should see: answer -5
say.should tell: humility -4
say.should you: humility 3
say.shout: data 4, roi 3
say.show: data 3, roi 3, ultimatum -12, pays-from-gain 5, other-form -9
say.show #: roi 3
say.show _ #: data 2, roi 6, humility -3
say.show _ and: humility 3
say.show _ the: data -3, roi -3
say.show _ to: roi -3
say.show _ where: humility 4
say.show _ with: humility -3
say.show her: humility -3
say.show him: humility -6
say.show it: data 3, asks-fact 6
say.show me: data 3, roi 7, humility 7, complaint -5
say.show you: roi -5, humility -7, answer 4
say.shower: complaint 8
say.shown: humility 3, ultimatum 5, refuses 9
say.shown _ the: humility 3
say.shrink: humility 6
say.shut: data -5, humility 3, answer 4, acknowledged -6
say.shut _ and: answer 4
say.shut up: answer 5
say.sick: data -5, humility -7, answer -6, undermining 4
say.sick leave: humility -3
say.side: roi -4, complaint 4, other-pot 11, next-step -8, refuses -7
say.side _ the: humility -4, complaint 5
say.side and: data -3
say.side by: roi -3
say.side of: data 4, roi 6, answer -4
say.sign: humility -4, ultimatum 6, concession -7, asks-backing 9, offers-material 6, offers-check 7, accepts 10, asks-deed 7
say.sign _ #: roi 4, humility -3, complaint 5
say.sign _ a: complaint 7
say.sign _ and: asks-date 7
say.sign _ i: roi -3
say.sign _ the: data 6, roi -4
say.sign a: data -4, roi -5
say.sign because: data 4
say.sign by: humility 3, asks-date -9
say.sign for: roi 7, humility -4
say.sign in: roi 4, asks-deed -6
say.sign it: data 4, asks-date 8, in-writing -10, acknowledged -5
say.sign off: data -7, roi -6
say.sign the: data -4, humility 4, answer -2, asks-deed 5
say.sign up: humility -4
say.sign without: roi 4
say.signal: roi 3, answer 4
say.signatur: roi 4, humility 4
say.signature: data 4, humility -5, placeholder 11, asks-process 8, asks-criteria -8, asks-backing 9, offers-check 8, asks-date -10, acknowledged -10, credit -6
say.signature and: arrogance 6
say.signature on: answer -3, complaint 5
say.significant: roi 3, answer -3
say.sil: humility 4, undermining 6, unknown 9
say.silent: offers-check 5
say.simp: humility 3, answer 2, arrogance 5
say.simple: roi 5, arrogance 13, ultimatum 10, entitlement 12, complaint -8
say.since: data 6, answer 4, ultimatum -12, entitlement 5, complaint 8, undermining -9, concession 6, other-pot 11, other-form 6, asks-process -9, asks-criteria 7, asks-date -5, sets-bar -14, in-writing -9, next-step -6, competing-offer -8, credit 7, feels 5, refuses 7
say.since #: data -8, roi -6, answer -4, complaint 9, asks-criteria 7
say.since @: asks-deed -6
say.since _ #: answer 2
say.since _ 's: data -5, roi 4
say.since _ and: data -4, answer -4, entitlement 5
say.since _ ask: humility -3
say.since _ carry: humility 4
say.since _ i: roi -3, humility 4
say.since _ is: data 3, roi 7
say.since _ new: data 5
say.since _ of: humility -3
say.since _ so: humility 4
say.since _ that: humility -6
say.since _ the: data -5
say.since _ was: data -4, roi -3
say.since _ we: humility 3
say.since april: data 4, roi -2, humility -3
say.since august: humility -5
say.since easter: arrogance 4
say.since february: data 7, roi 4
say.since he: data -3
say.since i: entitlement 8
say.since it: data -3, roi 6
say.since july: data 3, roi 3
say.since june: data 3, roi -4, humility -2
say.since march: data 9, roi 4, humility -5, answer -4, offers-check -7
say.since may: roi 4, answer 4
say.since october: humility -4
say.since she: data -3
say.since the: data -3, humility -4, answer 4, entitlement 6, feels 6
say.since then: data -8, humility 7
say.since they: data -6
say.since we: data 5, roi 4
say.since you: data -4, roi -6, answer -4
say.singapore: ultimatum 7, asks-date 6
say.single: roi 4, arrogance 6, complaint -5, acknowledged -5, asks-deed -11
say.single _ and: humility -6, answer -3
say.single _ of: roi 3
say.single day: roi 3
say.single one: humility 5
say.single payment: data -4, roi -3, humility -4
say.sink: humility -3, complaint 4
say.sir: data -5, answer -5, arrogance -5, ultimatum -9, complaint -5, jargon -6, stuffing -7, concession 8, pays-from-gain -6, asks-backing 6, asks-date -7, in-writing -8, concedes 9, acknowledged -4, thanks 6
say.sir _ 've: humility 3
say.sir _ you: data 5, answer -3
say.sir and: roi 2, humility 5, answer -8
say.sir i: other-pot 9
say.sir the: humility -3, arrogance 5
say.sister: humility 7, answer 7, arrogance -5, concession -6, offers-check 13
say.sister 's: answer 4
say.sit: data -4, arrogance -7, pays-from-gain -8, credit -6
say.sit _ the: roi -5, humility 3
say.sit and: roi 4
say.sit down: humility -4, complaint -8, asks-deed -6
say.sit in: roi -3, humility 3, arrogance -5
say.sit there: data -5
say.sit with: data -4
say.site: complaint 4
say.siti: humility 6
say.sits in: data 4, roi 3, humility 5
say.sits on: data -4
say.sitt: arrogance 5, asks-money 10
say.sitt on: humility -4
say.sitt there: roi 6, answer 3
say.skip: data 4, answer 4, arrogance 5
say.skip the: arrogance 4
say.skipp: roi 3, insists 13
say.skipper: humility -3
say.sky: humility -4
say.sla: humility -2
say.slack: complaint 4
say.sleep: undermining -6, asks-leave 10
say.sleep _ the: humility -4
say.sleep in: humility -3
say.sleep on: roi 4
say.sleep well: humility -4
say.slept: humility 5
say.slept _ the: roi -5
say.slept on: data -4
say.slice: data 9, roi 5, later-payment 9
say.slid: answer -5
say.slide: data -4, complaint 7, other-pot -7
say.slip: ultimatum 8, asks-deed 10
say.slot: humility 6, answer 4
say.slow: data -4, offers-material -5, offers-check -7
say.slower: data -3
say.small: roi 9, arrogance -9, ultimatum -10, complaint -6, undermining 12, other-form 4, accepts 7, concedes 8
say.small _ #: answer -3
say.small _ of: data -4
say.small and: answer -5
say.small one: roi -3
say.small part: roi 4
say.smaller: humility 11, answer 5, ultimatum -8, entitlement -9, credit 4, refuses 6
say.smaller one: roi -4
say.smaller sum: humility 4
say.smart: roi -4, stuffing 6
say.smell: data -3, roi -4, humility 4
say.smell a: humility 3
say.smil: roi 6, answer -5
say.smile: answer -3
say.snow: humility 5, answer 6, asks-date -8
say.so: humility 5, arrogance -9, entitlement 9, complaint -7, concession 6, other-pot -5, pays-from-gain -5, in-writing 4, competing-offer 5, acknowledged 9, asks-meaning -8, insists -14, said-before -9, asks-verdict 5, refuses -5
say.so #: roi -4, answer 6, arrogance 7, ultimatum -8, entitlement 4, other-form 7, offers-check -5, sets-bar -8, asks-fact -8
say.so _ #: roi -6
say.so _ 'd: data -6, humility -4, ultimatum -5, entitlement 7, asks-deed -5
say.so _ 'll: answer 4
say.so _ 'm: humility 3, answer 4, acknowledged 4
say.so _ 's: data 2, undermining -5, asks-process -8, offers-check -7
say.so _ 've: answer 4
say.so _ @: humility -4
say.so _ about: roi 3
say.so _ and: data 3, humility -5
say.so _ are: humility 3
say.so _ as: data -4, roi -6, arrogance 9, complaint 12
say.so _ ask: roi 5, answer 4
say.so _ at: roi 3
say.so _ can: asks-criteria 6, next-step -6
say.so _ could: entitlement 7, acknowledged -10
say.so _ did: humility -6
say.so _ do: data -4, humility -6, asks-criteria 11, in-writing 8, acknowledged -6, asks-fact 4
say.so _ does: humility -3
say.so _ for: data 3, humility 5
say.so _ get: humility 4
say.so _ has: humility 3
say.so _ have: other-form 5, asks-date 7
say.so _ hr: humility 7
say.so _ i: roi 4, humility 6, entitlement 6, undermining -5, sets-bar -5, credit 8
say.so _ if: data 4, humility -8
say.so _ in: data 4, roi 7, humility 4, other-form 6
say.so _ is: data -5, humility 6, asks-process 7, asks-backing 6
say.so _ it: humility 8, ultimatum -9, complaint 4, concession 9, later-payment 10, concedes 11, acknowledged 7, asks-fact -10
say.so _ know: humility -4, ultimatum 7, acknowledged -8, asks-fact -6
say.so _ mov: humility -3
say.so _ my: data 4
say.so _ nobody: data -3, roi -3, humility 5
say.so _ now: humility 3
say.so _ of: humility 2
say.so _ on: roi 4
say.so _ read: humility 4
say.so _ see: humility -3
say.so _ shall: humility 3
say.so _ should: answer -4, entitlement 5
say.so _ that: data 8, roi 7, complaint -4, other-form 8
say.so _ the: data -4, humility 3, entitlement -6, complaint 6
say.so _ them: humility 3
say.so _ there: asks-date 6
say.so _ they: humility -3
say.so _ think: humility 3
say.so _ this: humility 4
say.so _ thought: humility -4, answer -4
say.so _ was: data -3, roi -2, complaint 7
say.so _ we: humility 6
say.so _ what: roi -5
say.so _ with: humility -3
say.so _ would: humility -5, answer -7, ultimatum 6
say.so _ you: data -5, asks-deed -9
say.so a: acknowledged -5
say.so about: humility 3
say.so and: roi 3
say.so do: humility 4
say.so far: data 6, roi 4, humility -9, answer -4, complaint 11, concession 8
say.so for: data -3, roi -6
say.so good: humility -4, next-step 7
say.so happy: data 4, humility -4
say.so he: offers-check 6
say.so i: data 5, answer 6, ultimatum -9, complaint -8, undermining -7, concession 4, asks-criteria 14, offers-check -8, in-writing 11, asks-deed -6
say.so if: roi 4
say.so in: answer -3
say.so is: humility -3, answer -3, complaint 12, acknowledged -10
say.so it: data -6, ultimatum 5, undermining -4, asks-criteria -4, asks-backing 8, asks-date 5, sets-bar -6, competing-offer 7, asks-deed 4
say.so kind: humility 3
say.so let: data 3, answer 3
say.so like: humility 4
say.so many: data -3, roi -6, humility -4, answer -3, complaint 6
say.so maybe: data 3, roi 4, answer -5
say.so more: data 3
say.so much: data 2, humility -3, complaint 9, undermining -5, refuses 7
say.so no: answer 4, asks-date -8
say.so nobody: data 3, roi 5, complaint 5
say.so not: humility 6, acknowledged 8
say.so noth: data -3, humility 7
say.so now: entitlement 6
say.so on: humility 2
say.so pay: roi -4
say.so please: roi 4, answer -6
say.so she: humility -4
say.so take: humility 3
say.so thank: humility 9
say.so that: roi -3, answer 7, ultimatum -6, complaint -6, asks-criteria 8, offers-check 6, asks-date -11, sets-bar -10, in-writing 14, asks-fact -7
say.so the: answer 4, arrogance -5, ultimatum 4, concession -5, other-pot -9
say.so there: data -4
say.so they: data 6, humility 4, arrogance -10, offers-check 7
say.so this: answer -3
say.so too: humility 2
say.so we: data -7, roi -7, ultimatum 4
say.so what: data 5, asks-date -7
say.so who: complaint 8
say.so would: humility 4, answer 3, later-payment 9
say.so yeah: humility -3
say.so yes: humility 3
say.so you: data -9, roi -5, humility -4, in-writing -11, competing-offer 6
say.soc: roi 3
say.soc #: roi 4
say.sofa: data -3
say.soft: humility 4, answer -4
say.software: data -5, humility 6, answer 5
say.sold: roi 7, answer -4, complaint 2, acknowledged 6
say.sold #: roi 3, humility 5, arrogance 3
say.solid: roi -2, humility 3
say.solution: answer -3
say.some: undermining 5, later-payment -6, asks-process -9
say.some #: humility -4
say.some _ it: humility 3
say.some _ the: split 14
say.some _ way: humility 5
say.some of: humility 4, answer 5
say.some other: humility 3
say.somebody: humility -7, answer -3, ultimatum 5, complaint 14, undermining 6, concession -5, sets-bar 7, credit 5, feels 11
say.somebody 's: data 4, roi 3, humility 6, complaint 6, credit 7
say.somebody _ a: humility -4
say.somebody _ me: roi 3
say.somebody _ to: roi -2, answer 3, arrogance 11, entitlement 5, sets-bar 6
say.somebody else: data -3, answer -6, ultimatum 9, concession -5
say.somebody has: humility -3, arrogance 9
say.somebody in: humility -4, complaint 8
say.somebody must: data 4, humility 4, complaint -5
say.somebody who: roi -4, complaint 6
say.someone: data 6, roi 2, humility -3, ultimatum 7, undermining 9, offers-check 19, competing-offer 7
say.someone _ to: answer 4
say.someone else: answer 4
say.someone to: answer -4
say.someone who: roi -3, humility -5, answer -4, ultimatum 5, complaint -2
say.someone with: humility -4, arrogance 8
say.someth: humility 4, answer -1, ultimatum -10, entitlement 9, complaint -7, other-pot 9, other-form 11, asks-criteria 8, asks-fact -4
say.someth _ a: humility -2
say.someth _ can: answer -6, refuses 8
say.someth _ for: humility -4
say.someth _ from: humility 9
say.someth _ in: humility -2, answer -4, arrogance 6
say.someth _ is: data -4
say.someth _ my: entitlement 9
say.someth and: data -4, roi -3
say.someth back: roi -3, humility 2
say.someth by: humility -3
say.someth else: data 5, humility 6
say.someth for: humility 6, entitlement 7, other-form 9
say.someth i: answer -3
say.someth in: data 5, roi 5, humility -6
say.someth on: humility -3
say.someth small: other-form 8, asks-date -6
say.someth that: data -4, humility 6, arrogance 4
say.someth they: humility 4
say.someth to: humility 3, answer 3
say.someth too: asks-deed 3
say.someth you: roi -4, humility -4, refuses 5
say.sometim: roi -4, undermining 5
say.somewhat: humility -6
say.somewhere: data 7, roi 3, answer 5
say.somewhere between: humility -3
say.son: data -2
say.soon: answer 3, undermining -6
say.sooner: data 6, roi 4, ultimatum 4, credit 8
say.sorry: data -4, humility -5, answer -5, undermining 12, pays-from-gain -9, asks-meaning 13, corrects 13, insists 8
say.sorry _ i: humility -3, answer -5, undermining 7
say.sorry _ know: answer -3
say.sorry _ the: humility 3, answer 3
say.sorry _ you: humility 3
say.sorry but: humility -5, answer -8, arrogance 5, complaint 7
say.sorry for: concedes 8
say.sorry i: roi 4, humility -8, answer -4, concession -5, other-form 9, corrects 13
say.sorry if: answer 4, undermining 4
say.sorry to: humility -5, undermining 11, next-step 5
say.sort: data -6, entitlement 9, complaint -10, undermining 7
say.sort _ the: data -3
say.sort _ thing: humility 5
say.sort of: humility -8, answer -4
say.sort the: humility 5, undermining 5
say.soul: roi 3
say.sound: asks-backing 9, offers-check 6
say.sound _ a: humility 3
say.sound like: roi -2, acknowledged 3
say.soup: answer -3
say.source: roi 2
say.south: roi 5, humility 5
say.spanish: humility 3
say.spar: complaint 9
say.spare: roi -6, humility -5, answer -4
say.speak: data -4, answer 3, ultimatum -6, entitlement 5, pays-from-gain -9, asks-date 6, refuses -7
say.speak _ @: humility -4
say.speak _ the: humility 5
say.speak about: arrogance 5
say.speak for: answer -6
say.speak of: humility -4
say.speak with: humility -4
say.special: answer 4, complaint -5, undermining 6
say.spell: humility -5, answer 2
say.spelt: complaint 8
say.spend: data 4, roi -3, answer -5, undermining 8, stuffing 9
say.spend #: roi -3
say.spend _ the: data 4
say.spend it: undermining 6
say.spent: data 11, roi 6, humility -4, other-pot 5, other-form -8
say.spent #: data 3, roi 4, complaint 4
say.spite: complaint 8
say.spite of: complaint 9
say.split: roi 5, humility 10, answer 7, split 6, offers-material 9, acknowledged 5
say.split _ #: data -6, humility 3
say.split _ with: roi 5
say.split it: roi 7, answer 5, credit 7
say.splitt: humility 4
say.splitt it: humility 4
say.spoil: answer -4, complaint 5
say.spoke: data 6, roi 4, humility 7
say.spoken: roi 4
say.sponsor: other-pot 8, asks-criteria 7, asks-backing 7, next-step 9, asks-fact 5
say.sport: complaint 5
say.spot: humility 3, answer 7, other-pot 8, acknowledged 12
say.spott the: humility 3
say.spr: data 4, roi 6, offers-material -6, next-step -12, asks-fact 3, refuses -11
say.spr #: humility -4
say.spr _ #: arrogance 5
say.spr _ and: roi -3
say.spr and: roi 4
say.spr i: ultimatum 5
say.spreadsheet: arrogance 8
say.spreadsheet and: humility 3
say.sprint: data -6, answer -6
say.squad: data 3, humility 4, answer 4
say.squeeze: roi 4
say.st: data 4, roi 3, humility -5
say.st _ 's: data 5, roi 7, humility -3, answer 3
say.stable: data 3
say.staff: data -4, humility -3, complaint 7
say.stage: data 4, roi 3, humility 3, answer 3
say.stair: answer -8
say.stakeholder: answer 3
say.stale odds: roi 4
say.stall: data -3, roi -3
say.stamp: roi -4, humility -4, answer -3, offers-material 8
say.stand: data -4, answer 3, ultimatum 10, entitlement 15, concession -4, asks-process -16, asks-backing 6, next-step 9, acknowledged 9, credit -9
say.stand _ #: data 3, humility -2
say.stand at: humility -3, complaint 5
say.stand in: data -5, roi -3, humility -4, answer -7, entitlement 6, next-step 8, acknowledged -7
say.stand on: data -4, humility 4
say.stand over: humility 5
say.stand still: roi 3, humility -3
say.stand there: data -4, humility -2
say.stand to: entitlement 5
say.stand up: humility 6
say.stand-up: humility 3
say.standard: roi -3, arrogance 4
say.standby: data -5
say.standup: humility 4
say.star: humility -3, answer -5, arrogance 5
say.star and: answer -3
say.start: data -11, roi -8, ultimatum 11, concession -6, other-pot -8, offers-check -9, asks-date -6, next-step -10, concedes -8, competing-offer 15, asks-meaning 8
say.start _ #: data -6
say.start _ on: humility 2
say.start _ the: humility -3
say.start from: roi -4, humility -4, asks-criteria 9
say.start in: roi -4, answer -5
say.start on: roi -4, humility -6
say.start to: roi 2, humility -4, answer -4, complaint 8
say.start with: data 4, humility 5, answer 2
say.stat: humility 5
say.state: humility -4, answer -4
say.state of: humility 3
say.statement: humility -5, offers-material 13
say.statistic: arrogance 7
say.stay: humility -4, answer 4, arrogance -8, ultimatum 4, complaint -6, other-pot -7, offers-material -7, sets-bar 12, acknowledged -5
say.stay _ #: data -3, answer 4, asks-date 8, sets-bar 13
say.stay _ it: answer 3
say.stay _ the: data -5, roi -6, humility 6
say.stay _ you: ultimatum 6
say.stay _ your: humility 4
say.stay at: humility -3
say.stay because: data 4, roi 4
say.stay here: humility -3
say.stay under: data -6, offers-check 9, sets-bar 7
say.stay up: data 3, roi 5
say.stay with: data -5
say.steal: roi -3, answer -9
say.steam: roi 3
say.steer: arrogance 4, complaint 5
say.steer committee: complaint 8
say.steffi: humility 4
say.step: data -8, roi -4, complaint -7, other-form 6
say.stick: roi -3, humility 4, answer 3, ultimatum -6
say.sticker: humility -3
say.still: data 4, roi 4, answer -1, arrogance 7, ultimatum -5, offers-check 5, concedes -14, asks-fact 6, insists 9, asks-verdict 13, feels 12
say.still #: data 6, answer 3, complaint -5, corrects 7
say.still @: humility -3
say.still _ #: data 5, answer 6, offers-check 11
say.still _ a: humility 7, answer 5
say.still _ and: answer 3, arrogance -5
say.still _ for: humility 4
say.still _ in: roi 2
say.still _ me: entitlement 5
say.still _ not: data -3, humility -11
say.still _ the: data 4, roi 6, complaint 5, other-form 13
say.still _ to: roi -7, humility 4
say.still a: complaint 3
say.still ask: data 3, humility -3
say.still be: data -2, roi -3, humility -4, answer -2, arrogance 9
say.still do: humility -4
say.still got: complaint 8
say.still like: humility 4
say.still on: answer -3
say.still stand: humility -4, arrogance 5
say.still think: humility 7, answer 4
say.still under: data 3, humility -3
say.still want: answer 4
say.stock: roi 10, answer 4
say.stomach: humility 3, answer 6
say.stood: data -3, roi -3, humility 9, arrogance 7, complaint -7, acknowledged 7
say.stood _ #: humility -4
say.stood _ it: answer -4
say.stood _ the: arrogance 6
say.stood at: roi 2, humility -3
say.stood in: data -7, humility 3, answer 4
say.stop: arrogance -15, offers-material 10
say.stop _ if: humility 5
say.stop _ the: humility -3
say.stop the: roi -3
say.stop to: data 3, answer 3
say.stopp: roi 8, humility -7, answer 6, arrogance -5, complaint -5, pays-from-gain 8, later-payment -7, asks-date -9
say.stopp #: data 5, roi 3, humility -2
say.stopp _ #: roi -3, humility 4
say.stopp _ it: complaint 5
say.stopp pay: data 3
say.stopp to: data -6, roi -5
say.stor: humility -4, offers-material 7
say.store: humility 4, offers-material -8
say.store _ went: answer -4
say.storm: humility 6, answer 5, offers-material 10
say.story: answer 3, arrogance -6, complaint 6
say.story _ the: humility 4
say.straight: roi -5, humility 5, arrogance -6, accepts -10, acknowledged 17, feels 6
say.strange: roi -5, humility 4, answer 4, complaint -5
say.strategic: stuffing 3
say.strategy: complaint 4
say.stream: data 4, roi 5, answer 4
say.street: roi -6, ultimatum 5
say.strength: data 3
say.stres: humility 3
say.stretch: humility 3
say.strict: humility 7, offers-check 6
say.strike: humility 6, concession 7, offers-check 12, concedes 7
say.strip: answer 3
say.strong: roi 3
say.stronger: next-step 7
say.stuck: roi 6, entitlement 6, complaint -7, acknowledged 7
say.stuck in: humility -3
say.stud: data 4, humility -3
say.student: answer 4, entitlement 7
say.studio: arrogance 9, entitlement 5, complaint -5
say.study: roi -4, other-form 7
say.stuff: data -3, humility 4, answer 6, arrogance -6, complaint -9, credit 8
say.stupid: roi 3
say.stuttgart: data 4, roi 4, answer 3
say.subject: roi -3, complaint -7, concession 7
say.submission: roi -3
say.submit: next-step 8, asks-fact 7
say.subscriber: roi 4
say.subscription: data -3, roi -3
say.succeed: humility 3
say.succes: credit 8
say.successor: humility -3
say.such: data 7, roi 4, humility -6, answer -7, entitlement 5, complaint 4, undermining 10, asks-meaning 5
say.such _ thing: humility -3
say.such a: data 3, roi 6, entitlement 5, undermining 5
say.such thing: data -3
say.suck: humility 5
say.suffer: humility 5
say.sufficient: stuffing 6, concession 5
say.suggest: data -3, humility 3, sets-bar 14
say.suggest that: data -3
say.suggestion: humility 4
say.suit: answer 4, undermining 5, concession 6, offers-material -5, accepts 7
say.suit me: humility 5
say.sulk: humility 5
say.sum: data 6, roi 3, humility -8, answer 2, arrogance -4, undermining 7, placeholder 5, other-form 6, asks-date 6, acknowledged -7, corrects 14, refuses 9
say.sum _ the: roi -3
say.sum and: humility -3, answer 3
say.sum i: humility 3
say.summary: humility -3, offers-material 12
say.summer: roi 5, humility 5, concession 6, asks-date 4, next-step 6
say.summer 's: data 4, humility 4
say.summer _ i: data -3
say.summer _ the: answer -5
say.summer and: humility -3, answer 4, next-step 8
say.summer is: humility -6
say.summer we: roi 3
say.sums: data 2, humility 4
say.sun: humility -3, answer -4, complaint 6
say.sunday: roi 10, ultimatum 7, complaint -8, undermining -6, asks-date -6
say.super: roi -3, humility 2
say.supp: data 6, roi 5, answer 3, complaint 3, offers-material 7
say.supplier: data -7, roi -10, complaint 4
say.supplier _ #: data -4, roi -4
say.support: data -4, roi 7, arrogance -6, other-pot -7, asks-criteria 7, asks-backing 11
say.support _ #: humility -4
say.support _ a: roi 4
say.support _ the: answer -3
say.suppos: data -3
say.suppose: roi -6, answer 3, other-form 6, concedes -9, credit 7
say.suppose i: roi -4, answer -4
say.sure: humility -8, answer -4, arrogance 4, undermining 7, stuffing 9, other-form 11, asks-date -8, next-step -7, credit -8, asks-deed -9, unknown 14, feels -6
say.sure _ 's: answer 2
say.sure _ i: answer -4
say.sure _ is: humility 2
say.sure _ it: arrogance 6
say.sure _ the: roi -4
say.sure _ you: humility -4, asks-meaning 11
say.sure how: roi 4, undermining -8
say.sure i: humility -8, complaint 3
say.sure it: humility -5
say.sure of: humility 3, arrogance 7
say.sure that: humility -4
say.sure the: roi -5
say.sure there: concession -6
say.sure they: arrogance 7
say.sure what: asks-meaning 9
say.sure you: ultimatum 5
say.surname: complaint 6
say.surplu: humility -3
say.surpris: answer -7, complaint 6, asks-deed -7
say.surprise: roi 4, answer 3
say.survey: data 3, roi 5, humility 2, answer 5, offers-check 7
say.surviv: humility 7, acknowledged 7
say.survive: concession 7
say.suspend: data 3
say.sustain: roi -4
say.sustainable: stuffing 7
say.swallow: roi 3
say.swap: roi -5, humility 4, answer 4
say.swear: data 2
say.sweet: humility 4
say.swing: roi 3
say.switch: data 7, humility -3, answer -5, arrogance 4
say.switch _ on: data 4
say.switch to: roi 3
say.sync: humility 3
say.synerg: stuffing 6
say.synergy: answer -5, stuffing 7
say.system: data -4, humility -3, answer -3, arrogance 9, complaint 7, concession -7, asks-deed 11
say.system _ #: data 3
say.system _ and: humility -2
say.system _ the: arrogance 5
say.system and: humility -4, undermining 4
say.system is: arrogance 4
say.system was: data 4, roi -4
say.ta: humility 5, answer 4
say.tabl: roi -4
say.table: data -5, roi -4, humility 4, placeholder 4, asks-process -10, next-step 5
say.table in: roi -3
say.tablet: data -4, humility 5
say.tak: data 4, roi 3, humility -4, answer -8, complaint 5, pays-from-gain 6, asks-date 8, in-writing 9
say.tak #: data 6, humility -5
say.tak _ #: roi 4, humility 3
say.take: humility 5, answer 3, arrogance -9, concession 6, offers-check 3, concedes 13, asks-fact -3
say.take #: data 3
say.take _ #: other-form -9, accepts 7
say.take _ and: data -3, roi 4, humility -4
say.take _ as: humility -6
say.take _ back: humility 5
say.take _ from: data 3, roi 10, arrogance 7
say.take _ in: humility -3, asks-date 6
say.take _ of: roi -2
say.take _ off: roi 3, concedes 10
say.take _ out: roi 3, humility -4
say.take _ the: data 4, offers-check 7
say.take _ time: humility 5, answer 3, concession -7
say.take _ to: humility -7, offers-material -6
say.take _ with: humility 3, answer 4
say.take a: data -4, humility -6, asks-criteria -7, asks-date 8
say.take anyth: humility 3
say.take back: humility 5
say.take from: humility 7, acknowledged 9
say.take it: complaint -4, asks-process -13, acknowledged -2, asks-fact -10
say.take me: roi -3, humility -7, answer -5
say.take mine: roi 4
say.take my: data -3, humility 4, concession 12
say.take on: data 5, roi 3
say.take someth: humility 4
say.take that: data -4, roi -6
say.take the: roi 4, humility -7, answer -4, arrogance -4, complaint 7, asks-backing 5, next-step -10, concedes 6
say.take them: humility 3
say.take your: humility 3, answer 4, concession -6, concedes -5
say.taken: data 3, humility 2, answer 3
say.tal: complaint 5
say.talent: arrogance 8
say.talk: humility 6, answer 5, ultimatum 6, complaint -8, undermining -7, concession -7, other-form 6, next-step 10, accepts 7, concedes -14, asks-fact -8, asks-leave 8, asks-deed 3
say.talk #: data -4, humility 4
say.talk _ #: data -7
say.talk _ @: offers-check 9
say.talk _ bonu: humility 5
say.talk _ it: roi -3, answer -5
say.talk _ the: roi -6, humility -3, answer -4
say.talk _ them: complaint 7, asks-deed -6
say.talk _ you: ultimatum 3, complaint 3
say.talk about: roi -4, humility -9, answer -3, undermining -6, asks-criteria -9, offers-material -11, asks-date -6, accepts 9, acknowledged -3
say.talk bonu: data 6, roi 5
say.talk in: humility 2
say.talk of: humility -4
say.talk the: data 3
say.talk to: data -5, roi 3, humility -2, answer 7, complaint 6, concession -5, asks-deed -7
say.talk with: ultimatum 3
say.tank: humility -2, asks-date 11, acknowledged 10
say.tap: data -3
say.target: data 6, roi -8, humility -7, asks-process -8, offers-check -9, asks-date -15, sets-bar -8, acknowledged -8, insists 16
say.target #: data 4, roi -3, humility 3
say.target _ #: data 5
say.target and: humility -4
say.target in: complaint 7
say.target was: answer -4
say.tariff: humility 5
say.task: answer -2
say.taught: data 3, roi -4, humility 8, complaint -5
say.taught the: humility 8
say.tax: complaint -4, next-step -7
say.taxi: humility 4
say.tbh: humility 5
say.tea: humility 3, answer -4, complaint -8
say.tea and: humility 4
say.teach: data -4, roi -3, humility 4
say.team: data 4, humility 6, answer 1, arrogance 5, ultimatum -10, entitlement -7, pays-from-gain -7, later-payment -9, other-form 14, asks-criteria -8, offers-material -5, credit 5
say.team _ #: complaint 8
say.team _ i: humility -4
say.team _ it: answer 5
say.team _ the: roi 3, humility 6
say.team and: data 3
say.team did: data 4, roi 2
say.team got: roi 5, humility -4
say.team has: data -3, humility -4
say.team in: answer 4
say.team is: data 3, humility -3, answer -3
say.team that: data -4, humility -4
say.tech: other-form -6
say.technical: data 6, other-pot 7
say.technician: data 1, roi 3
say.telephone: data -6, roi -4, humility -3
say.tell: roi 4, asks-backing -9, offers-check 3, in-writing -12, concedes -6, asks-fact 7, others-got -9, corrects 8
say.tell @: accepts 9
say.tell _ #: roi 5, next-step 8
say.tell _ a: humility 3, answer 4
say.tell _ about: data -5, roi -3, asks-fact 5
say.tell _ before: humility -5
say.tell _ by: asks-date 12
say.tell _ how: arrogance 4
say.tell _ i: roi 6
say.tell _ if: roi 6, humility 3, asks-criteria -9, credit 8
say.tell _ in: humility -3
say.tell _ it: data -2, roi -4
say.tell _ now: asks-criteria 8
say.tell _ on: humility -2
say.tell _ so: humility 3
say.tell _ straight: humility 3
say.tell _ that: humility -6, arrogance -6, feels 12
say.tell _ the: data 3, humility 6, complaint -6
say.tell _ to: arrogance 4, corrects 7
say.tell _ what: roi -3, humility 5, asks-backing 5
say.tell _ where: offers-check 7
say.tell _ which: roi 4, humility 3
say.tell _ who: asks-fact 8, asks-deed -7
say.tell _ you: complaint 7
say.tell a: arrogance 5
say.tell her: data 4, humility 4, asks-backing 8
say.tell him: data 5, roi 6, complaint -4
say.tell hr: next-step -8, feels 7
say.tell me: data 3, humility 5, answer 10, arrogance -6, ultimatum -14, other-form -11, asks-criteria 18, offers-material 4, asks-date 9, in-writing -5, next-step 1, concedes -9, competing-offer -15, acknowledged 6, credit -4
say.tell people: humility -3
say.tell that: humility -3
say.tell the: arrogance 9
say.tell them: roi 3, humility 5, ultimatum 10, entitlement 4, complaint -5, concession 7, asks-criteria -9, competing-offer 11, asks-deed 6, corrects 10
say.tell us: roi -4, complaint 10
say.tell you: humility -10, answer -5, ultimatum 8, offers-check 12, competing-offer 9, asks-fact 6
say.temp: data 4, roi 3, humility 2, undermining 5
say.temperature: roi -3
say.templat: humility 3, answer 3
say.template: offers-material 8
say.temporary: roi 3
say.term: answer -4, ultimatum 8, asks-date 10
say.terminal: roi 6
say.terrible: data -3, answer -4, undermining 9
say.test: data -2, complaint -9, undermining -8, asks-date 10, credit 6, asks-fact -5, asks-deed -7
say.test #: data -2, roi -3
say.test _ #: roi -4
say.test _ it: data -2
say.test _ on: humility 4
say.test _ the: humility 5
say.test bench: humility -3
say.test for: humility -3
say.test i: humility -2
say.test in: data 4
say.test it: humility 3
say.tester: data 3, undermining 6
say.text: in-writing 7
say.than: humility 5, answer 7, ultimatum -9, complaint -8, split -11, offers-material -6, offers-check 12, accepts 10, competing-offer -6, acknowledged 7, thanks 8, corrects -9
say.than #: data -3, roi -4, arrogance -7, entitlement -7, complaint -7, split -8, later-payment -7, asks-criteria -11, offers-material 7, asks-date 6, sets-bar 13, acknowledged 9
say.than _ #: asks-backing 10
say.than _ 'd: humility 5
say.than _ a: roi -3
say.than _ and: roi -5
say.than _ bonu: roi 5, humility 5
say.than _ did: data 4
say.than _ do: roi -2, ultimatum 4, acknowledged 6
say.than _ for: data -3
say.than _ have: data 4
say.than _ i: humility 2
say.than _ is: undermining 5
say.than _ it: data 3, pays-from-gain 7
say.than _ me: roi 4, humility -5
say.than _ number: humility -3
say.than _ of: roi 5, humility 5, answer 2, complaint 6, pays-from-gain 10
say.than _ the: arrogance 5
say.than _ what: roi 3
say.than _ would: roi -3
say.than _ year: roi 2
say.than a: roi -5, entitlement 6
say.than anyone: humility 3, undermining 4
say.than have: humility 4
say.than him: humility -3
say.than i: data -3, roi -3, humility 3, answer 3, arrogance -9, other-form -6, acknowledged 4
say.than in: roi 3
say.than it: humility -5
say.than last: data 4, roi 2, humility -4
say.than me: roi -7, humility 7, answer -2, arrogance -5, ultimatum -5, concession 5, offers-check 6, concedes 7, credit 13
say.than mine: roi -4, answer 5, offers-check 5
say.than my: roi 5, humility 5
say.than that: data -4, roi 4
say.than the: data 5, roi 4, complaint 8, pays-from-gain -9
say.than they: data 4, answer -3, arrogance 6
say.than to: humility -5, complaint 7
say.than what: roi 11
say.than you: data -2, roi -3, ultimatum 4
say.thanasi: humility 4
say.thank: data -5, roi 2, answer -2, arrogance -3, ultimatum -8, asks-criteria -7, asks-backing -8, next-step -8, accepts 8, thanks 27, asks-deed -11, refuses -7
say.thank @: humility 9
say.thank _ for: roi 2, humility -2, answer -5
say.thank _ going: humility 3
say.thank _ hear: humility -4
say.thank _ i: answer 3
say.thank _ it: humility 2
say.thank _ mak: humility 3
say.thank _ not: next-step -7
say.thank _ that: data -3, roi 3, complaint -5
say.thank _ the: humility -3
say.thank _ you: asks-date -6
say.thank and: humility -4, credit -6
say.thank for: data -4, humility 8, credit -8, feels 7
say.thank her: humility 5
say.thank him: humility 5
say.thank that: humility 5
say.thank the: answer -4
say.thank to: data 4, roi 4, humility -3, thanks -10
say.thank you: data -4, roi -6, humility 10, answer 4, ultimatum -4, other-form 16, offers-check -10, asks-date 1, accepts 11, credit 10, thanks 11, asks-fact 4, asks-deed -4
say.thank-you: humility 5
say.thankful: data 4, answer -6
say.thankful _ him: data -4, answer -6
say.thankful to: data -3, answer -5
say.that: data 3, roi 5, humility 2, entitlement 4, stuffing 8, concession -7, pays-from-gain 4, offers-material -7, accepts 6, asks-fact 4, asks-leave -7
say.that #: data 10, roi 3
say.that 'd: data -3, roi -3, humility 3, answer 6, complaint -6, other-form 7
say.that 'll: humility 4
say.that 's: data 5, humility -3, entitlement -4, complaint -8, undermining -7, asks-backing -8, offers-material -5, sets-bar -12, in-writing -9, accepts -7, acknowledged 7, thanks 9, asks-leave 11, asks-deed -11, corrects 8
say.that @: roi -4, credit 11
say.that _ #: data 3, roi 3, humility -7, ultimatum -8, entitlement -5, complaint 4, other-pot -7, acknowledged -9
say.that _ 'd: data 8, humility -8, offers-check -6, acknowledged -6
say.that _ 'll: humility -5, acknowledged -6
say.that _ 'm: data -4, roi -4, ultimatum 6, complaint -3
say.that _ 're: roi -3, answer -5, undermining 5
say.that _ 's: roi 5, arrogance 3, other-pot 9
say.that _ 've: data -4, roi -3, humility -7, answer -4, entitlement 8
say.that _ @: acknowledged -7
say.that _ a: data 11, roi 4, humility 3, answer 8, arrogance 5, ultimatum -6, entitlement 6, concession -5, other-pot -7, later-payment 13, next-step 5, feels 14
say.that _ all: roi 3
say.that _ alright: concession 4
say.that _ am: answer -4, complaint 5
say.that _ an: roi 3
say.that _ and: roi 3, humility 4, answer 5, complaint -10, offers-check -7, asks-deed -5
say.that _ are: humility -7
say.that _ around: roi -5, humility -4
say.that _ ask: roi 3, humility 11, concession 6, asks-date -6
say.that _ at: roi -4, acknowledged 6
say.that _ back: data -4, roi -4, humility -3
say.that _ be: acknowledged -7
say.that _ because: answer -4, complaint 4
say.that _ been: roi -4, asks-process 7
say.that _ bonu: roi 4
say.that _ both: humility -4
say.that _ by: entitlement 5
say.that _ can: data 3, roi 3, answer 5, arrogance 5, ultimatum -6, complaint 7, acknowledged 13
say.that _ com: data 7
say.that _ could: humility -5, answer -2
say.that _ count: humility -3
say.that _ do: humility 3, entitlement 6, complaint 8, other-form 8, asks-date -8, next-step 5
say.that _ does: ultimatum -7, next-step 7, acknowledged 11
say.that _ fair: roi -6
say.that _ find: arrogance 7
say.that _ fine: humility -3, answer -3, undermining 6, concession 6
say.that _ for: data 4, roi -3, humility -4
say.that _ from: complaint 7
say.that _ gets: humility 3
say.that _ give: answer -3
say.that _ goes: data 4, humility 4
say.that _ good: humility 3
say.that _ got: answer 4
say.that _ had: humility 4
say.that _ hard: roi 3
say.that _ has: data -3
say.that _ have: data -2, roi -3, humility -2, offers-material 7, credit 6
say.that _ here: humility 7, answer 5
say.that _ i: roi -5, answer -5, arrogance 3, ultimatum 5, split 7, sets-bar 8, next-step -11
say.that _ in: roi 2, humility -12, arrogance 6
say.that _ is: data 5, roi 5, answer -4, complaint 7, other-pot 11, acknowledged -4, refuses -7
say.that _ it: humility 5, concession -6, offers-material 7, corrects 5
say.that _ just: roi -2
say.that _ kind: arrogance 4, thanks 11
say.that _ last: data -3
say.that _ less: data -4, roi 4, humility -5
say.that _ like: data 3, humility 4, acknowledged 6
say.that _ listen: answer 3, concession -6
say.that _ look: roi -5, humility -4
say.that _ lost: roi 3
say.that _ make: humility -3
say.that _ march: roi -4, humility 4
say.that _ matter: roi -3
say.that _ may: answer 3
say.that _ me: answer -4, arrogance 13, acknowledged -6, refuses 7
say.that _ mean: humility 5, answer 3
say.that _ migration: humility -3
say.that _ money: roi 4
say.that _ mov: humility 4, answer 3
say.that _ must: humility 4
say.that _ my: data 6, roi 5, entitlement -6, complaint -5, in-writing 9
say.that _ name: humility 3
say.that _ never: humility 3
say.that _ next: humility -4
say.that _ no: data -5, asks-verdict 10
say.that _ not: roi 7, other-pot 5, pays-from-gain 7, offers-check -9, asks-date 11, next-step -9, acknowledged -5, feels -6, refuses 7
say.that _ noth: humility 4
say.that _ of: data -4, roi -9, entitlement 6, acknowledged 8
say.that _ off: roi -4
say.that _ on: roi -4, entitlement 4, asks-deed -8, others-got 8
say.that _ one: answer -2, complaint 7
say.that _ only: data -3
say.that _ or: humility 4, next-step 9
say.that _ our: roi 3
say.that _ out: roi -4, complaint 4
say.that _ over: data -3
say.that _ part: data -3
say.that _ people: humility -4
say.that _ person: humility -4
say.that _ put: humility 4, answer -4
say.that _ real: humility 5, entitlement 4
say.that _ reasonable: humility 4, asks-date 8
say.that _ right: roi 3
say.that _ rough: roi 3
say.that _ say: complaint 6, asks-date -5
say.that _ shall: humility -4, answer -4
say.that _ should: roi -4
say.that _ since: data -4, humility 3
say.that _ so: data 4
say.that _ someth: humility 4
say.that _ speak: roi -3
say.that _ stay: data -3
say.that _ take: humility 4
say.that _ tell: acknowledged 16
say.that _ thank: humility 5
say.that _ that: data -4, humility 5
say.that _ the: data 2, humility -4, entitlement 4, later-payment -6, sets-bar 9, refuses -9
say.that _ their: data -4, roi -6
say.that _ them: humility 4
say.that _ they: data 2
say.that _ this: answer -6
say.that _ to: data 6, roi 2, complaint 6, credit 7
say.that _ too: humility 6
say.that _ true: answer 3
say.that _ used: roi 4
say.that _ want: acknowledged 4
say.that _ was: data 5, answer 5, arrogance -5
say.that _ we: data -7, roi -4, humility -5
say.that _ week: data -4
say.that _ well: roi 5
say.that _ what: data 4, roi 2, humility -8, complaint 6
say.that _ when: arrogance 5, asks-date -9
say.that _ where: acknowledged 5
say.that _ who: roi -7, humility 2
say.that _ why: humility 5, answer 4
say.that _ will: roi -2, answer 4, acknowledged -3
say.that _ with: humility 5, complaint 4
say.that _ work: data -3, complaint -4
say.that _ worth: humility -3
say.that _ would: complaint -4
say.that _ write: humility 3
say.that _ year: roi -4, complaint 7
say.that _ yes: roi 4
say.that _ you: humility -5, complaint 6, asks-backing 7
say.that _ your: answer -3, jargon 8
say.that a: data -5, humility -3, answer -5, asks-process -7
say.that about: complaint 6
say.that and: data -3, roi -5, ultimatum -6, split 7, next-step -14
say.that as: humility 3
say.that at: roi -3
say.that be: roi 3, humility -5, later-payment 5, asks-date 13
say.that before: data 3, roi 8, humility -2, entitlement 6
say.that call: roi 4
say.that came: data -5
say.that can: roi 5, arrogance 6
say.that case: humility -3, answer -4, ultimatum 7
say.that contract: humility -4
say.that cost: data -6, roi -6, humility 6, asks-deed 12
say.that count: humility -4
say.that day: roi -4, humility 7
say.that did: data 5, roi 3, humility -3, answer -2
say.that does: humility 4, answer -3, complaint -6
say.that down: roi 6
say.that even: humility 4
say.that every: roi 4
say.that for: humility -3, entitlement 12, complaint 8, concession 5, offers-material -8
say.that from: data 4, roi 3, ultimatum 9
say.that go: roi 3
say.that got: roi 3
say.that happen: complaint 7
say.that has: humility 7
say.that he: data 4, answer -3
say.that help: roi -3, humility 5, arrogance -4
say.that her: roi -3
say.that his: humility 5
say.that i: data -5, roi -8, concession 6, offers-check 2, accepts -7, asks-meaning -9, asks-deed 5
say.that if: humility -4, answer -5, ultimatum 7
say.that in: roi 5, humility -4, answer -4, complaint 4, asks-criteria 6, in-writing 10, asks-deed 13
say.that is: data -2, roi -7, answer 8, arrogance -6, ultimatum -8, entitlement -5, complaint -6, asks-deed -3, refuses -6
say.that it: roi -2, humility -3, arrogance -4, ultimatum -7, other-form 7, in-writing 9
say.that keep: humility 3
say.that leav: data -4, roi -3, humility 4
say.that line: data 6, roi 7
say.that made: roi 4
say.that mak: answer -5
say.that matter: humility 4
say.that mean: roi -4, humility 2, asks-verdict 10
say.that meet: roi 3
say.that money: data 3
say.that month: roi -3
say.that much: data 2, roi 3, answer -3
say.that my: data 3, roi 4, humility -9, asks-date -7, competing-offer 8
say.that neither: data 3
say.that no: data 3, roi 7
say.that nobody: data 6, roi 5, arrogance -6
say.that number: humility -4
say.that on: humility -2
say.that one: roi 5, answer -1, pays-from-gain 7, offers-material 9
say.that out: data -4
say.that over: humility 3
say.that pays: data -4
say.that room: roi -3, arrogance 5
say.that sav: data 3, answer -3
say.that says: humility 6
say.that seem: complaint 4
say.that she: humility -5, complaint 7
say.that should: answer 4
say.that somebody: data -5
say.that someth: roi -4, asks-process 7
say.that sound: acknowledged 2
say.that stay: data 4
say.that still: humility -3, answer -8
say.that suit: roi 5
say.that than: humility 4
say.that the: data 5, roi 5, answer 4, arrogance 6, undermining -5, concession -9, other-pot 8, offers-check 5, in-writing 8
say.that there: data -5, answer 3
say.that they: roi -4, humility -3, offers-check -7, feels 7
say.that thing: humility 3
say.that this: humility -4, answer -3, complaint 5
say.that time: data -3, roi -4
say.that to: humility -3, answer -3, complaint -7
say.that today: humility -3
say.that too: complaint 6, undermining 5, concedes 7
say.that was: data -5, roi 8, complaint -9, concession 7, accepts 5, acknowledged -5, asks-fact -6
say.that way: ultimatum 5
say.that we: roi 4, humility -3, complaint -6, offers-check 3, sets-bar -5, acknowledged -5, said-before 7
say.that week: data -3, roi 3
say.that weekend: roi 4
say.that went: roi 2, humility -4, complaint 7
say.that what: roi 8, humility -3
say.that with: roi -6, humility 4
say.that without: humility -5, arrogance 5
say.that work: data 4, humility 5, answer 4, complaint -7, accepts 18
say.that would: roi -7, entitlement 5, undermining 5, competing-offer 8
say.that wrong: roi -5
say.that you: data -4, roi -7, humility 6, answer 6, undermining 6, sets-bar -5, accepts -7, thanks 8
say.thaw: humility -3
say.the: data 4, roi 5, answer 4, undermining -9, concession -4, later-payment 3, asks-backing -8, offers-check 4, asks-date -4, in-writing -9, accepts -5, concedes -10, asks-money -11, asks-fact -8, others-got 4, asks-verdict -10
say.the #: data -4, humility 4, answer 4, arrogance -8, entitlement -10, complaint -8, undermining -7, concession -9, other-pot -5, later-payment 8, other-form 14, asks-process -4, asks-date 11, accepts 7, acknowledged -6, asks-meaning 11, asks-leave -4, corrects 8, insists 11, asks-verdict 10
say.the _ #: answer 5, arrogance -10, ultimatum -7, entitlement -4, pays-from-gain -9, split 7, later-payment 11, asks-backing 7, asks-date 13, next-step 6, thanks 6, corrects 9, said-before 6
say.the _ 'll: answer 5
say.the _ 's: data -3, humility -3, arrogance 2, complaint 8, concession -7, pays-from-gain -14, accepts -10, concedes -8, asks-meaning 8, asks-fact -6, asks-deed -11, refuses 12
say.the _ @: complaint -8
say.the _ a: humility 4, complaint -5
say.the _ about: humility -4, complaint 5, acknowledged -3
say.the _ account: data 8, roi 5, humility 3
say.the _ after: humility 3, complaint -5, concession -7, offers-check -7, asks-date 15, credit 6
say.the _ against: data 3
say.the _ agre: humility 4
say.the _ aid: roi 4
say.the _ allowance: humility -5
say.the _ already: data 3, asks-date -7
say.the _ also: data -5, roi 3, humility -3, answer -5, complaint 9, asks-date -7, acknowledged 7
say.the _ amount: roi 2, humility -2
say.the _ and: entitlement -7, asks-process 6, accepts -5, concedes 7, acknowledged 7, asks-fact 5
say.the _ answer: roi 4
say.the _ any: humility 4
say.the _ app: data 3, roi 5
say.the _ are: data 3, answer -4, arrogance 6
say.the _ arriv: humility -3
say.the _ as: answer 7, arrogance 6, concession -5, asks-backing 6, credit -5, asks-meaning -9
say.the _ ask: arrogance 11
say.the _ at: data -5, roi -6, humility 3, arrogance -6, concession -5, sets-bar 8, asks-deed -10, refuses -6
say.the _ audit: data -6, humility -3, asks-date 5
say.the _ back: humility -3
say.the _ bank: roi 3, humility 4
say.the _ batch: data 4
say.the _ be: answer 3
say.the _ because: humility 4, answer 6, other-form 8, accepts 10
say.the _ before: data 3, entitlement 8, complaint 8
say.the _ bench: humility 3
say.the _ better: humility 4, answer 5
say.the _ between: humility -3
say.the _ bill: roi 3, humility 8
say.the _ board: roi -5, humility 4
say.the _ boat: data -4, humility -4
say.the _ bonu: data -5, roi -6, humility 5, asks-date 6
say.the _ book: offers-material 9
say.the _ boss: answer -3
say.the _ boy: humility -3
say.the _ bring: roi 4
say.the _ budget: data -3, roi 4, split 12, other-form -8, asks-date 13
say.the _ bug: data 4
say.the _ build: roi 3
say.the _ but: data -4, roi -6, humility 4
say.the _ button: data 3, answer 2
say.the _ by: offers-material 7
say.the _ call: data 4
say.the _ came: humility -4, answer -4, acknowledged 6
say.the _ can: roi -2, ultimatum 5, complaint 7, other-pot 10, asks-date -8, asks-deed -7
say.the _ card: humility -4, complaint 6
say.the _ cas: roi 5, undermining 5
say.the _ case: humility 3
say.the _ certification: roi -3, other-form 7
say.the _ chain: humility -4, answer -3
say.the _ chang: roi 4, humility 4
say.the _ change: humility 3
say.the _ channel: humility -4
say.the _ chart: data 5, roi 5, humility -3
say.the _ client: humility 4
say.the _ clos: roi -4, asks-date 16, asks-fact 8
say.the _ cohort: data 5
say.the _ com: roi -5, concession 2, acknowledged 7
say.the _ come: roi 2, humility -4
say.the _ company: roi 3, humility -4
say.the _ condition: answer -3
say.the _ confirm: roi -3
say.the _ contract: data -6, answer 4, other-pot 4
say.the _ contractor: humility -4
say.the _ control: data 3, humility -3
say.the _ cost: roi -4, humility -7
say.the _ could: data -3, complaint 8
say.the _ count: roi -4, answer 5, asks-fact 7
say.the _ course: humility -2
say.the _ crowd: data -3, roi 5, humility -3
say.the _ customer: humility 3
say.the _ cut: humility -4
say.the _ cycle: humility -2
say.the _ data: offers-check 13
say.the _ date: data 2, humility 5
say.the _ day: data 2, roi 4, humility 7, acknowledged 11
say.the _ deal: data 3, arrogance 6
say.the _ deliver: humility 5
say.the _ department: roi 5, answer 4
say.the _ design: data 3
say.the _ desk: data 4, undermining 7
say.the _ did: undermining 8
say.the _ director: humility -7, complaint 9
say.the _ do: data -3, complaint -7
say.the _ does: data -3, roi -5
say.the _ down: humility -7
say.the _ drink: roi 3
say.the _ each: humility -3
say.the _ earn: humility 2
say.the _ end: humility 5, acknowledged 7
say.the _ engineer: data -3, roi -4
say.the _ error: humility 2
say.the _ even: humility 9
say.the _ every: data 3, humility 3
say.the _ fail: humility -4
say.the _ farm: entitlement 5
say.the _ fault: humility 3
say.the _ fee: roi 3, humility -4
say.the _ feed: humility -4
say.the _ fees: humility 4
say.the _ fell: humility 4
say.the _ figure: roi -4, humility 7, offers-check 4
say.the _ fil: roi 5
say.the _ file: humility 4
say.the _ find: humility -4
say.the _ first: humility 4, offers-check 9, acknowledged 8
say.the _ fix: data 3, roi 5, humility -5, complaint 6
say.the _ floor: humility -5, answer -4, arrogance -7, complaint 9, asks-date -8
say.the _ folder: humility -5
say.the _ for: data -4, humility 3, ultimatum 7, complaint -6, other-form 11, asks-date -4, credit 8, asks-leave 9, refuses -10
say.the _ form: data -5, undermining 5, asks-process 7
say.the _ from: answer -6, entitlement -4, other-form 8, offers-material 8, next-step 7, refuses -7
say.the _ fund: humility 3
say.the _ game: data 5
say.the _ gave: data 4, roi 3
say.the _ get: data -5, answer -3, complaint 5
say.the _ gets: answer -2, asks-deed 5
say.the _ girl: roi -3, complaint 5
say.the _ go: data 2, roi 5, humility 6
say.the _ goes: data -7, ultimatum 5, complaint -2
say.the _ going: entitlement 4
say.the _ got: roi 6, humility -6
say.the _ graph: roi 6
say.the _ group: roi -3
say.the _ guy: complaint -4
say.the _ guys: roi -2
say.the _ had: roi 4
say.the _ has: data -2, roi 3, humility -5, answer -11, next-step 10
say.the _ have: roi -3, humility -4
say.the _ he: humility -2, complaint 6
say.the _ head: roi -4
say.the _ hold: data -5
say.the _ hospital: humility -3
say.the _ how: roi 4
say.the _ i: complaint -7, undermining 10, concession -6, other-pot -9, asks-process 6, asks-criteria 5, asks-date 7, sets-bar -6, competing-offer 4, acknowledged -6, asks-leave -8, asks-deed 5, said-before 12, feels -7
say.the _ if: roi -3, answer -5
say.the _ in: arrogance -9, ultimatum 4, undermining -8, later-payment -5, asks-backing -5, competing-offer 6, asks-fact 9, refuses 7
say.the _ invoice: roi 6, humility -2
say.the _ is: data -6, arrogance 3, complaint -10, split -8, sets-bar -5, concedes -11, competing-offer 5, acknowledged 8, unknown 6, corrects 7, feels -9, refuses 4
say.the _ it: arrogance -4, accepts 5, corrects 6
say.the _ itself: answer 2, later-payment 9, credit 10
say.the _ job: humility -4, complaint 4
say.the _ keep: data 5, roi 5
say.the _ kind: humility -3
say.the _ know: humility -3, answer -8, arrogance 7
say.the _ kpi: data -4, roi -3
say.the _ lad: roi 4
say.the _ land: complaint 6
say.the _ last: humility 3
say.the _ lead: data -2, roi -4, arrogance 4
say.the _ let: answer 2
say.the _ letter: roi 4, humility 4, offers-material 5, next-step 5
say.the _ level: answer -4, complaint 8
say.the _ licence: roi 4
say.the _ lift: answer -4
say.the _ like: humility -4, complaint 8
say.the _ line: data 11, roi 5, humility -5
say.the _ list: answer 4, next-step -7, acknowledged -8, refuses 10
say.the _ log: answer 4
say.the _ logs: humility 3
say.the _ look: humility 4, answer 6
say.the _ machin: humility -3
say.the _ machine: data -3, roi -3, complaint 10
say.the _ mak: humility 3
say.the _ man: next-step -5
say.the _ manager: arrogance 5, entitlement 5, offers-check 9
say.the _ matter: roi -3, humility 3, answer 4
say.the _ may: data -6, humility 8, ultimatum 6, complaint -5
say.the _ meet: data -3, roi -6, humility -2, asks-deed 9
say.the _ migration: roi -4
say.the _ model: data 6, humility 7
say.the _ monday: offers-check 5
say.the _ money: humility 2, answer 6, other-pot 7
say.the _ month: data -5, asks-date -7
say.the _ more: data 4, roi 6, humility 5
say.the _ morn: data 6, roi 6
say.the _ most: arrogance 7
say.the _ must: entitlement 6
say.the _ myself: humility 3
say.the _ nam: humility 4
say.the _ name: roi -3, answer -4
say.the _ need: roi -4, answer 4
say.the _ new: humility -3
say.the _ no: humility 3, answer -3, other-pot 6
say.the _ not: humility 3, complaint -6, other-form 9, refuses -5
say.the _ now: asks-date -4
say.the _ number: roi 4, humility 5, offers-material 5
say.the _ of: roi -5, humility -3, answer -2, entitlement 12, jargon -7, other-pot -7, offers-material 7, asks-meaning -12, asks-fact -7
say.the _ offer: ultimatum 5
say.the _ office: data 5
say.the _ on: humility 6, entitlement 7, split -9, offers-material 8, in-writing -8, accepts 9
say.the _ once: humility 3
say.the _ one: humility 1, answer 4, arrogance -8, undermining -4, asks-criteria -6, in-writing 7, asks-meaning 7, refuses -12
say.the _ ones: data -3, humility 6
say.the _ only: data -3, humility 3
say.the _ open: humility -3, answer -6
say.the _ or: asks-criteria 12, offers-material -11, sets-bar -8, credit 6, asks-meaning 13, asks-fact -9, asks-deed -5, refuses -5
say.the _ order: data 3
say.the _ other: roi -4
say.the _ out: humility 4
say.the _ outage: roi 4, humility 6
say.the _ outside: humility 3
say.the _ pag: next-step -8, credit 7
say.the _ page: data -6, humility -4, answer -7, arrogance 8, asks-date -6, credit -6
say.the _ paid: humility -6, later-payment 8
say.the _ park: answer -2
say.the _ part: roi -5, humility -5, complaint 4, asks-process -7
say.the _ partner: humility -4
say.the _ pay: humility -3, answer -6
say.the _ payment: pays-from-gain 11
say.the _ pays: data 4
say.the _ people: humility -3, entitlement 10, competing-offer 7
say.the _ per: roi 2, humility 4
say.the _ person: humility 5
say.the _ pick: data -3
say.the _ place: humility -3
say.the _ plan: data -3, humility 7, split 9
say.the _ plann: humility -2
say.the _ plant: roi -5
say.the _ please: humility -4, other-form -5
say.the _ post: roi -4
say.the _ pot: roi 2, humility 3
say.the _ product: humility 6
say.the _ programme: humility 4
say.the _ project: roi 3, humility 4
say.the _ provision: roi 6
say.the _ queue: answer -4
say.the _ ran: roi 5, humility -4
say.the _ rate: roi 4, answer 2, asks-date 10, sets-bar 11, acknowledged -8
say.the _ read: humility 6, answer 2
say.the _ real: humility 4
say.the _ redesign: roi 3
say.the _ renewal: humility 3
say.the _ report: roi -4, humility -5, answer -3, ultimatum 3, other-form 12, asks-backing -8, credit 7, asks-deed -7, asks-verdict 13
say.the _ request: humility 4
say.the _ reserve: data 4, roi 3
say.the _ result: humility 1
say.the _ return: roi 3
say.the _ review: data 3, humility 9, answer 4
say.the _ rewrite: humility -3
say.the _ robot: humility 4
say.the _ room: data -4, roi 4
say.the _ round: roi -5, humility 4
say.the _ runs: roi 3, humility 4, answer -5
say.the _ salary: answer -4
say.the _ same: roi -4
say.the _ sav: roi 12, offers-check 9, credit 18
say.the _ say: asks-process 10, asks-deed 5
say.the _ says: data 3, humility -2, complaint -6, stuffing 5, asks-date 8
say.the _ schedul: humility 3
say.the _ season: answer 4, later-payment 11
say.the _ seat: humility -3
say.the _ see: answer 3
say.the _ sees: humility -4
say.the _ sell: roi 3
say.the _ service: roi 2
say.the _ she: humility 11
say.the _ sheet: humility -4
say.the _ shift: data -4, humility 3, arrogance 3, credit 5, asks-verdict 9
say.the _ should: humility -3, answer -5
say.the _ side: humility 6, next-step -6
say.the _ sign: humility -4, arrogance 5
say.the _ site: data -4, roi -3, humility 4
say.the _ so: data 6, humility 4, answer 4, ultimatum -5, offers-material 5, asks-date 9, in-writing 7
say.the _ staff: arrogance 6
say.the _ stand: data 5, humility 5, answer 5
say.the _ stay: data -4, roi 5
say.the _ still: humility 8
say.the _ stop: roi -6
say.the _ stopp: humility -4
say.the _ storm: data 4
say.the _ stream: answer 2
say.the _ supplier: roi -4, answer 3
say.the _ switch: humility -3, arrogance 5
say.the _ system: data 5, complaint -7
say.the _ tak: data -3
say.the _ talk: humility -3
say.the _ target: data 3, roi 10, humility -3
say.the _ team: data -7, answer -4, acknowledged -7
say.the _ tender: data 3, humility -3
say.the _ test: roi 4, acknowledged 8
say.the _ that: data -2, arrogance -6, complaint 6, asks-process 5, asks-date 7, accepts -7, acknowledged -8, asks-deed 6, insists 7, feels 10
say.the _ the: roi 4, humility -3, answer -3, arrogance 9, asks-meaning -8
say.the _ then: answer 6, ultimatum -9, concession 6, competing-offer -10
say.the _ there: roi -3, answer -4, complaint 15, credit -6
say.the _ they: data -4, roi -3, ultimatum -8, concession 8, competing-offer -9, refuses 5
say.the _ thing: data 5, roi 5, arrogance -9, asks-date 8
say.the _ this: humility -4, answer -5, entitlement 7
say.the _ though: roi 2
say.the _ through: data -4
say.the _ ticket: data 6
say.the _ till: roi 3, humility 4
say.the _ tim: humility -3
say.the _ time: humility -4, answer -6, ultimatum 5, complaint 8, asks-criteria 8
say.the _ to: data -5, roi -7, competing-offer 8, asks-meaning 7
say.the _ together: data 4
say.the _ took: data -5, roi 3
say.the _ trial: roi 4
say.the _ under: roi -4
say.the _ used: humility 7
say.the _ version: humility 3
say.the _ wait: data 3
say.the _ want: answer 3, offers-check 5
say.the _ was: data 2, answer -5, arrogance 8, entitlement -5, undermining 7, stuffing 2, pays-from-gain -7, asks-date -8, next-step 6, acknowledged 10
say.the _ way: data 5, roi 4, humility -4
say.the _ we: data 4, roi 6, answer 11, pays-from-gain 8, acknowledged -4
say.the _ week: data -4, humility -6
say.the _ went: roi 7, answer 4, arrogance -5
say.the _ were: data -4, roi -3
say.the _ what: answer -4
say.the _ when: entitlement 6, other-form 4, sets-bar 11, credit -6
say.the _ where: roi 5, humility 3
say.the _ which: data -6, answer -5
say.the _ who: arrogance -6, ultimatum 6, complaint 8, acknowledged 8, credit 8
say.the _ will: data 3, humility 2, answer 4, offers-check 6, acknowledged 10
say.the _ with: humility 6, answer 4, arrogance -6, complaint 7, concession -5, offers-material 10, next-step 7, accepts 7, credit 9, others-got 7
say.the _ without: humility 9, sets-bar 6
say.the _ word: complaint 5
say.the _ work: data 4, answer -5, complaint -6, refuses 9
say.the _ would: roi 7, humility -3, answer -4, arrogance 15, asks-criteria 9, acknowledged -5, credit -6, asks-leave -6, refuses -9
say.the _ wrong: roi 4, answer -4
say.the _ year: data 7
say.the _ yes: asks-meaning 9
say.the _ you: data 5, humility -2, answer 6, other-pot 9, pays-from-gain 14, offers-check -10, credit -7, asks-deed -10
say.the _ yourself: offers-check 3
say.the account: humility -3, answer 5, offers-check 3
say.the ad: humility -3
say.the additional: roi 5
say.the addres: roi 3
say.the ads: roi 4
say.the agency: data 4, humility -4
say.the agent: roi 7, humility -4
say.the agreement: roi -3
say.the air: humility 4, other-form 6
say.the alarm: ultimatum 6
say.the alert: roi -4
say.the amount: humility 2, answer 8, later-payment 7, offers-check 6
say.the annex: data -3
say.the annual: complaint 8, later-payment 7
say.the answer: answer -4, refuses 8
say.the api: humility 3
say.the application: humility -2, asks-date -8
say.the appointment: roi -4
say.the appraisal: complaint 4
say.the archive: data 3, humility -4
say.the auction: roi -3
say.the audit: offers-check -8
say.the auditor: humility 6
say.the autumn: data 5
say.the average: humility -4, arrogance 11
say.the award: asks-date 11
say.the back: roi -4, humility -3
say.the bad: humility 5
say.the band: data -2, roi -4, answer 6, arrogance 5, next-step 7, asks-fact 9
say.the bank: roi -9, humility -6, arrogance 4, credit -9
say.the barrel: roi 4, answer -4, ultimatum 5
say.the base: humility -4
say.the battery: data 4, roi 4
say.the beer: roi 5, humility -3
say.the before: humility -3
say.the beginn: roi -4, humility 3
say.the bench: data -3, roi -4, humility 4
say.the berth: data 3
say.the best: humility 5
say.the better: humility 4
say.the big: roi -6
say.the biggest: data 6, arrogance 8
say.the bill: answer -2, undermining 6
say.the bit: data 3
say.the blue: humility -4
say.the board: data -3, humility -5, answer -6, arrogance -6
say.the boat: data 3, humility 6, concession 5
say.the boiler: roi -4
say.the bonu: data -5, roi -10, humility -3, answer -6, later-payment -11, offers-check -6, asks-date 4, next-step -9, acknowledged -8, said-before 10
say.the book: roi 4, humility 3, later-payment 9
say.the bot: humility 3
say.the bottom: humility -3, complaint 9, asks-backing 9
say.the boys: other-form 7
say.the brain: arrogance 5
say.the branch: humility 7, complaint -6
say.the budget: humility 5, asks-date -6
say.the build: roi -4, answer -2
say.the bus: data -8, roi -4, humility 3, answer -7
say.the busines: data 4, answer -3
say.the calculation: roi -3, humility -3
say.the calendar: roi -3
say.the call: acknowledged 5
say.the camera: answer 3
say.the campaign: complaint 4
say.the canteen: humility 4, answer 4
say.the cap: humility -3
say.the captain: complaint 6
say.the car: answer -8, complaint -6
say.the card: humility 6, answer 5
say.the cart: roi -3
say.the case: data 3, answer 5, asks-date -10, asks-deed -5
say.the ceil: roi -2, humility -5, arrogance 5, asks-meaning -9
say.the centre: roi 4
say.the ceo: humility -3, answer -4
say.the certificate: humility -5
say.the cfo: roi 3, humility -3
say.the chairman: humility 3
say.the change: data 4
say.the chart: credit 5
say.the check: complaint 5
say.the checkout: roi 4
say.the christma: data -4, complaint 5
say.the city: roi 6
say.the claim: data -3, acknowledged 1
say.the clean: roi -4, humility 4
say.the cleaner: complaint 4
say.the client: data -7, humility -4, later-payment 7
say.the clos: placeholder 5
say.the cloud: roi 5, humility -3
say.the cluster: data -3
say.the code: humility 3
say.the coffee: roi -6, humility -2, arrogance 6
say.the cold: answer 4
say.the colleague: entitlement 8
say.the colour: arrogance 5
say.the commercial: data -3, roi -3, humility -3, entitlement 7, complaint 5
say.the commission: roi 5, answer -4
say.the committee: asks-criteria 5, asks-fact 7, asks-verdict 5
say.the community: data 3
say.the comp: jargon 6
say.the company: humility 4, answer -5, entitlement 7, acknowledged 2
say.the competitor: arrogance 6
say.the complaint: roi 7, humility -5
say.the compliance: humility -3
say.the compute: data 4
say.the computer: humility -4, complaint 6
say.the condition: data -3, roi -5
say.the conference: data -3, other-form 9
say.the consultant: data 3, roi 5, humility -6
say.the contract: ultimatum 9, offers-check 5, acknowledged 7
say.the control: data -4
say.the controller: data 5, roi 4
say.the core: data 3, roi 2
say.the correct: humility -5, answer -4
say.the corridor: complaint 7
say.the cost: roi 3, humility -3, answer -3
say.the count: data -3, roi -4, humility -3, offers-material 11
say.the county: data 3
say.the course: humility 4, complaint -5, other-pot 16, other-form 9, asks-verdict 21
say.the court: roi 4
say.the cover: humility -3
say.the crane: roi -5, humility -2
say.the crash: roi 3
say.the credit: data -5, roi -4
say.the crew: data 5
say.the criteria: roi 4, asks-criteria 9
say.the current: roi 5
say.the curve: roi -3
say.the customer: data -5, roi -6, humility 7
say.the cycle: answer -5, asks-date -7
say.the dashboard: offers-check 5, unknown 5
say.the dat: humility -3
say.the data: roi -4, humility 6
say.the database: humility 4
say.the date: data 6, next-step -5
say.the day: data 5, roi -4, answer 5, arrogance 3, later-payment 6, asks-date 6, refuses 5
say.the days: data -7, roi -5, humility 4, answer -9, other-form 17, corrects 10
say.the dead: roi 3, answer -4
say.the deck: stuffing 5
say.the demo: data 3
say.the demurrage: roi 4
say.the depot: credit 6
say.the design: data -3, roi -3, humility -3, undermining 5
say.the desk: humility 2, competing-offer 6
say.the developer: humility -3
say.the diesel: roi 3
say.the difference: ultimatum 4, complaint -5
say.the director: roi -4, humility -3, answer -5, entitlement 8, complaint -8, asks-process 8, asks-fact 11
say.the directorate: humility 7
say.the dispatcher: answer -4
say.the division: humility -3
say.the dollar: data 4, roi 3
say.the donor: data 4
say.the door: data 6, roi 7
say.the draft: asks-date -11
say.the drain: roi 4, humility -5
say.the drill: humility 4
say.the driver: data -5, humility 5
say.the ear: data -4
say.the election: ultimatum 6
say.the electricity: humility 3
say.the elevator: answer -5
say.the email: data 6
say.the end: data -4, answer -4, entitlement 5, asks-date 5
say.the engine: humility 3
say.the entire: roi 6
say.the envelope: humility -4, complaint 4, acknowledged 11
say.the error: roi 2
say.the even: roi 4, answer 4, next-step 8
say.the evidence: humility 4
say.the exam: humility 4
say.the extra: roi 7
say.the factory: roi 3
say.the failover: humility 4
say.the fair: humility -6
say.the farm: roi 3, humility -3
say.the farmer: humility 5
say.the fault: data -5, humility 6
say.the february: answer -3, arrogance 5
say.the fella: roi -4, humility -4
say.the figur: roi -5
say.the figure: humility -4
say.the file: roi -5, complaint -4
say.the film: humility 3
say.the fin: roi 2
say.the finance: data 3
say.the fine: roi 4
say.the fire: data 7, roi 4, arrogance 6
say.the firm: roi 5
say.the firmware: humility 3
say.the first: data -2, humility -12, answer -3, arrogance 12, asks-process -9, offers-material -9, next-step -4, competing-offer 12, credit -10, asks-deed -11
say.the fish: data 3, humility 3
say.the fix: arrogance 7, complaint 6
say.the float: humility 5
say.the flood: acknowledged 5
say.the floor: roi -6, humility 7, arrogance 3
say.the folder: humility -3
say.the forecast: roi 3
say.the form: humility 2, answer 5, asks-process -7, asks-backing 6, accepts 7, asks-deed 7
say.the fourth: complaint 4, sets-bar 10
say.the freight: roi 3
say.the friday: data 4, roi 5, humility 3
say.the fridge: complaint 5
say.the front: entitlement 12, undermining 6
say.the full: roi -8, humility -10
say.the game: humility -6
say.the gap: data -4, humility 5
say.the gas: humility 3
say.the gate: data -4, answer -2, concession 4
say.the gearbox: entitlement 9
say.the generator: data -4, humility -4
say.the german: humility -3
say.the girl: credit 8
say.the goal: data 4
say.the good: data 4, roi 5, humility -4
say.the grade: data 4, roi 4
say.the graph: roi -4
say.the grid: data -4
say.the ground: data 5
say.the group: complaint -6
say.the growth: humility 3
say.the guard: arrogance 6
say.the guy: data -4, humility -7, answer -5, arrogance 4
say.the handover: humility 3
say.the harbour: roi 4
say.the head: answer 4, offers-material 9
say.the heart: answer -3
say.the heat: humility 4
say.the hill: data 4
say.the hole: humility -4
say.the holiday: answer -3
say.the hospital: data 3, roi -4
say.the host: humility -3
say.the hotline: data -3, roi -4, humility 2
say.the house: data 4, answer 2, complaint -4, acknowledged 12
say.the hr: answer -4
say.the ice: data 6, roi 3, humility 5
say.the idea: humility 6, asks-criteria 8
say.the imag: roi 3
say.the incentive: humility 4
say.the incident: data -4
say.the inspection: humility 4
say.the inspector: data 4
say.the insurance: data 4, roi 8
say.the insurer: humility 4
say.the interface: humility 3
say.the interlock: humility 3
say.the internal: humility 4
say.the investor: data 4, roi 2
say.the invoic: roi -4, humility 4
say.the january: humility -6
say.the job: data 7, roi 5, complaint -8, asks-date 9
say.the june: roi 4
say.the key: data 4
say.the kitchen: data -5, answer -6, complaint -5
say.the korean: data 4, roi 5, humility -3
say.the kpi: data -3, roi -5, complaint -5
say.the lab: roi -5, humility 3, asks-date 4
say.the label: roi -5
say.the lad: roi -3
say.the laptop: complaint 3
say.the last: roi 3, humility -1, concession -6, other-pot -10, later-payment 7
say.the late: roi -4
say.the latency: roi 3, humility -3
say.the launch: ultimatum 9
say.the lead: humility 2
say.the leak: data 4, roi 5
say.the lease: data 4, roi 6
say.the ledger: offers-check 5
say.the legal: humility -3
say.the letter: answer 5, asks-date -5
say.the library: data 4
say.the licence: roi -5, humility -5, answer -5
say.the license: roi 4
say.the light: answer -4, arrogance 6, acknowledged 6
say.the limit: humility 5, answer 4
say.the lin: arrogance 6
say.the line: data -3, humility 3, acknowledged 7
say.the list: roi -2, offers-material -9, in-writing 6, asks-fact 7, asks-deed 8
say.the little: humility -3
say.the load: humility -4
say.the lobby: answer 5, complaint 5
say.the logs: humility -4, arrogance 6
say.the long: roi -4, humility -3, answer -5
say.the lord: humility -3
say.the loss: asks-date -6
say.the lower: data 4
say.the machin: roi 4
say.the machine: roi -5, humility 7
say.the man: humility -8
say.the map: roi -3, humility 4
say.the march: answer -4, asks-date 8
say.the margin: humility -3
say.the market: data -2, roi -3, entitlement 9, acknowledged 6
say.the match: data -3
say.the matter: roi 2, humility -5, answer -4, concession 7
say.the mayor: humility -4
say.the md: humility -3, complaint 8
say.the meantime: humility -4
say.the measurement: humility 5
say.the meet: roi 6, humility -2, complaint 6, next-step 9
say.the memory: data -4, humility 5
say.the merchant: humility 4
say.the merger: complaint 9
say.the merit: humility 4
say.the message: humility 4
say.the method: data 4
say.the middle: roi -3
say.the migration: data 3, roi 5, humility -4
say.the milestone: data -4
say.the milk: roi 3, humility 5
say.the minister: roi 4, complaint 6
say.the ministry: acknowledged 8
say.the minut: humility -3, offers-material -4, offers-check -6
say.the model: arrogance 7, ultimatum 4, credit 10
say.the monday: answer 4
say.the money: data -4, roi -5, arrogance 4, other-pot -14, split -13, other-form -10, asks-process 5, offers-material -6, offers-check 2, asks-verdict 14, feels -6
say.the monolith: data 4
say.the month: roi -4, arrogance -5, complaint -7, concession -5, asks-date 6
say.the moon: roi -3, humility -2, answer -3, complaint 6
say.the morn: humility -8
say.the most: answer 3, complaint 5
say.the motor: roi -4
say.the nam: humility 9, acknowledged 6, credit 12
say.the name: humility -6, answer 4
say.the neighbour: roi 4, ultimatum 6
say.the new: data 4, arrogance -5, later-payment 18
say.the news: humility 5
say.the newsletter: complaint 7
say.the next: ultimatum 15, entitlement 8, complaint -6, concession -7, later-payment 6, asks-date 11, in-writing 11, next-step -3, refuses -8
say.the night: humility 7, entitlement -5, acknowledged -3, credit 12
say.the normal: humility 3
say.the note: offers-material -6
say.the number: data -6, roi -8, next-step 5
say.the nurse: humility 3
say.the offer: answer -3, complaint 5, accepts 9
say.the office: humility -5, acknowledged -6
say.the offline: data 3
say.the offsite: roi 4
say.the oil: roi 5
say.the old: offers-material -9
say.the ombudsman: humility 4
say.the on-call: answer -3
say.the one: humility 3, answer 2, ultimatum -7, offers-check 5, asks-date -6, next-step 7, asks-meaning 12, feels -8
say.the ones: complaint 10, refuses 6
say.the only: data -3, humility -5, complaint 11, undermining -6, acknowledged -6
say.the open: other-pot 7
say.the operator: humility 5
say.the opinion: roi 5, humility 3
say.the order: answer 4
say.the other: roi -4, humility -4, arrogance 15, complaint -8, other-pot -7, other-form 3, sets-bar 6, accepts 13, credit 10, asks-fact -6, refuses -7
say.the outage: roi 4
say.the outcome: ultimatum 6
say.the overnight: humility -4
say.the overtime: humility 4
say.the owner: humility -4, complaint 4
say.the page: data 5, roi 6, answer 5, next-step 6, asks-deed 11
say.the pager: humility -4
say.the panel: answer 4
say.the paper: humility 4, answer 3
say.the paperwork: answer 3
say.the paragraph: roi 3
say.the parent: humility 2
say.the part: data -6, humility -4, entitlement 5, complaint 8, asks-date 8, others-got 8, refuses 6
say.the partner: data -3
say.the pass: answer 3
say.the patch: answer 3
say.the patience: data 6
say.the patient: answer -7
say.the pay: roi -3, complaint 5
say.the payment: data 3, humility 6
say.the payout: humility -3
say.the peak: roi 3, later-payment 9
say.the pen: humility -3
say.the penalty: roi 7, humility -7
say.the pension: data -3
say.the people: answer -7, ultimatum 7, credit -8, others-got 10
say.the person: data 3, roi 2, humility 3, answer -4, ultimatum 6, acknowledged 3
say.the personnel: answer 4
say.the pharmacy: humility -3
say.the phon: data 7, humility -4
say.the phone: data -5, roi -3, asks-date 4
say.the photo: complaint 6
say.the pipeline: humility -4
say.the pizza: data -3
say.the plan: answer 4, other-pot 7, pays-from-gain 7, acknowledged 8
say.the plann: data 7, roi 5, humility -4, arrogance 5
say.the plant: roi -5
say.the point: roi 3, asks-deed 7
say.the portal: humility 3
say.the position: humility -4
say.the power: data -4, roi 5
say.the president: roi -3
say.the previou: data 4, roi 5
say.the pric: roi -5
say.the price: humility 5, other-form 6
say.the principal: humility 3
say.the print: data 5, roi 6
say.the printer: humility -3
say.the problem: data -4, roi -4
say.the program: data 5, humility 6
say.the programme: humility -4
say.the project: roi 4, answer -5, other-form -7, acknowledged 9
say.the projector: roi -3
say.the proposal: data 3
say.the protocol: humility 4
say.the provider: data -4, roi -5
say.the provision: other-pot 8
say.the publisher: data 4
say.the pump: arrogance 5, complaint 3, sets-bar 6
say.the quality: data -6
say.the quarter: data -3
say.the quay: humility -4
say.the queue: data -3, roi 3, humility 2
say.the quiet: data 3
say.the rain: data -4, humility 3
say.the range: humility 4
say.the rat: roi -3, asks-fact 7
say.the rate: roi 3, humility -3
say.the read: roi -2
say.the real: data -3
say.the reason: data 4, other-form -7, asks-criteria 6, asks-deed 8, said-before 13
say.the recall: data 3, humility -3
say.the record: data -4, roi -5
say.the refund: humility -5, asks-deed 8
say.the region: humility -4
say.the register: offers-check 7
say.the registry: roi 3
say.the regulator: roi 5, corrects 9
say.the release: roi -3, asks-date -7
say.the remain: roi -4
say.the remainder: humility 5
say.the renewal: roi 5, humility 4
say.the rent: entitlement 6
say.the report: roi -4, offers-material -6, offers-check -7
say.the request: data 3, roi 2, humility -3
say.the rest: humility -5, answer 8, arrogance 8, entitlement -7, sets-bar 4, next-step -7, acknowledged -4
say.the result: roi -6, stuffing 8, in-writing 5, acknowledged 6, asks-deed 7, refuses 3
say.the retry: data -4, roi -3
say.the return: roi -6
say.the revenue: data 4, roi 3, humility -5
say.the review: humility -2, answer -3, in-writing 9
say.the rework: data -4
say.the right: data 5, roi 6, humility -9, complaint 3, acknowledged -6, feels 7
say.the risk: arrogance 7
say.the river: humility -5, arrogance 5
say.the road: answer -4
say.the role: data 9
say.the rollout: humility 4
say.the roof: data -6, roi -7, arrogance -5, entitlement 5, stuffing 6, acknowledged 7
say.the room: data 4, roi 5
say.the rope: data 4, humility 7, answer 3
say.the rota: humility -2, credit 14
say.the round: sets-bar 9
say.the rout: roi -3
say.the rul: roi -5
say.the rule: data 4, asks-deed -12
say.the sal: roi -3, entitlement 6, complaint 12
say.the salary: humility -5
say.the same: data -5, complaint -8, asks-date -2, accepts -7, others-got 9
say.the saturday: roi 4
say.the sav: roi 10, pays-from-gain 10
say.the scale: answer 5
say.the scanner: roi -3, answer -5
say.the scheme: data -3
say.the school: data 5, roi 6, humility 5, answer 3, ultimatum 5
say.the sea: data 4, roi 5, complaint 6
say.the search: answer -4
say.the season: data 4, humility 4, concedes 7
say.the seat: data 3
say.the second: data -5, humility -4, answer -3, ultimatum 5, pays-from-gain 5, split 8, later-payment -11, other-form -9, credit -7, corrects 8, refuses 9
say.the section: humility 4
say.the security: data -4
say.the sense: answer -5
say.the sensor: roi 6, humility 4, credit 8
say.the sentence: data 3
say.the sequel: ultimatum 6
say.the service: humility 3, acknowledged 6
say.the shar: humility -3
say.the share: roi 5
say.the sheet: asks-backing -5
say.the shift: asks-date 5
say.the short: roi -3
say.the signature: data 3
say.the size: humility -4
say.the slide: humility -3
say.the sms: roi 3
say.the snow: humility 4
say.the sort: data 3
say.the spr: concession 8
say.the staff: data -4, humility -3, other-form 7
say.the stair: answer -6
say.the start: data -4
say.the state: humility -3
say.the steer: humility -3
say.the step: humility 3
say.the stock: roi 3, humility -3
say.the stop: humility 3
say.the store: humility 5
say.the storm: humility 3
say.the story: data -3
say.the street: roi -4, humility -4, answer -3, complaint 5
say.the strike: humility 4
say.the subject: data -4, roi -3
say.the sum: roi -7, answer 3
say.the summer: later-payment -12, feels 9
say.the sun: humility -3, answer -5, complaint 5
say.the sunday: humility 4
say.the supplier: data -7, arrogance 8, complaint 5
say.the support: data -2, complaint 4
say.the switch: complaint 4
say.the system: roi -6, humility 6, arrogance -5
say.the table: humility 6, answer 5, arrogance 8, placeholder 5, acknowledged -6
say.the tablet: humility 4
say.the talk: roi 3, answer -4, ultimatum 5
say.the target: complaint 8, insists 7
say.the tariff: data 4, humility 3
say.the teacher: humility 2, answer -4
say.the team: data -2, humility 10, arrogance -6, complaint -6, asks-deed 7
say.the technician: roi 3, humility 5
say.the temp: data 5
say.the terminal: roi 4
say.the test: humility 6
say.the text: roi -3, next-step -5
say.the thing: data 6, roi 5, answer 4, entitlement 6
say.the thread: humility 3
say.the thursday: humility 4
say.the ticket: data 4, humility 3, answer 3
say.the tide: concession 5
say.the till: roi 4
say.the tim: roi -3
say.the time: data -7, roi -8, humility 3, complaint -6, undermining 5, concession 9, concedes 8
say.the tin: undermining 5, concession 6
say.the title: humility -4, other-form 17, asks-date 5, accepts 9, acknowledged -6, corrects 5, insists 10, asks-verdict 9
say.the toilet: answer -2
say.the tone: roi 4, humility 3
say.the top: data 3, roi 3, answer 5
say.the topic: humility -3
say.the town: humility 3
say.the trade: roi -3
say.the traffic: humility -3
say.the train: data -4, humility 3, other-pot 6, other-form 5, acknowledged -7, asks-money 8
say.the travel: data -2, roi -5, humility 4
say.the trolley: data 3
say.the truck: roi -7
say.the true: roi 5
say.the tunnel: data 5, roi 4
say.the union: roi -3, answer -2, other-pot 6
say.the university: data -3, roi -3
say.the value: roi -2
say.the van: data 3, humility 8, ultimatum 7, complaint 4
say.the vendor: roi -9, humility -4, other-pot 6
say.the vet: roi 3
say.the video: data -3
say.the vision: roi -3, humility 3
say.the voice: data 3, roi 4, humility 5
say.the vp: answer -4, complaint 5
say.the wait: data -4, roi 2, acknowledged -8
say.the wall: data 4, roi 6, complaint 4
say.the warehouse: data -3, humility -4
say.the warranty: roi -4, humility 3
say.the water: roi -3, concession 4
say.the way: data -7, roi -5, credit -6, asks-deed -6
say.the weak: roi 5
say.the weather: answer 2
say.the week: roi -3, asks-backing -7, credit 8
say.the weekend: data -2, answer -3, ultimatum 7
say.the whole: data -6, roi -4, humility -4, answer -2, arrogance 5, complaint -5, undermining -4, later-payment 6, asks-date 10, corrects 6
say.the winter: answer 5, sets-bar 8
say.the women: roi 3, humility 5
say.the word: humility -3, answer -5, arrogance 7, complaint 9, undermining 7, acknowledged 7
say.the work: roi -8, humility -8, answer -6, arrogance 5, feels 7
say.the world: complaint -6, concession 7
say.the worst: roi 4
say.the wrong: data -4, arrogance 6, complaint 5, refuses 7
say.the yard: humility -5
say.the year: data 10, acknowledged 4
say.the yeast: humility -4
say.the young: data -6, roi -6, answer -4
say.their: data 3, ultimatum 5, undermining -10, concession -10, later-payment 6, others-got 12
say.their #: roi -6
say.their _ #: humility -3
say.their _ and: roi -7, answer 3, entitlement 10, acknowledged 9
say.their _ are: humility 5
say.their _ for: arrogance 4
say.their _ i: roi -3
say.their _ in: humility -6, answer -6
say.their _ is: data -3, answer -5, ultimatum 7
say.their _ of: answer 4
say.their _ on: answer -4
say.their _ so: ultimatum 4
say.their _ to: roi -5
say.their _ with: answer -3, arrogance -3
say.their back: humility 3
say.their in: humility -3, answer -5
say.their money: data 2, roi 2
say.their nam: humility 5
say.their number: roi -2, humility 4
say.their own: humility -3
say.them: humility 3, ultimatum 10, entitlement -8, undermining -9, jargon -9, offers-material 6, next-step 7, accepts -7, asks-fact -7
say.them #: roi 3, next-step 6, credit 8
say.them _ #: roi -5, humility -6
say.them _ 'd: data -4, roi -7
say.them _ @: humility 3
say.them _ a: roi 3, humility -4
say.them _ and: humility -4, answer -7, offers-check 7
say.them _ ask: humility 3
say.them _ from: roi 3
say.them _ i: data 4, roi 4, complaint 8
say.them _ in: entitlement 5
say.them _ is: roi 5
say.them _ it: answer 3
say.them _ me: roi -4
say.them _ more: data -4
say.them _ my: humility 4
say.them _ not: answer -2, arrogance 7
say.them _ so: roi 5
say.them _ than: humility -3
say.them _ that: roi 3
say.them _ the: answer -6, entitlement 8, complaint 6
say.them _ their: data 3
say.them _ then: humility -3
say.them _ they: data 4, humility -3
say.them _ with: humility -4
say.them _ year: data -3, roi -3, humility 3
say.them _ you: other-form 5, offers-material 11, asks-date -7, asks-deed 7
say.them a: data 3, asks-date 7
say.them all: humility 4
say.them and: roi -6, humility 3, arrogance -7, complaint 2
say.them are: data -5
say.them at: roi -4, humility -4
say.them before: roi 6, asks-date -7
say.them by: humility -6, ultimatum 5
say.them could: humility -4
say.them every: answer -4
say.them for: data -3, roi -6, humility -3, answer -4, arrogance 9, other-pot 8, offers-material 6
say.them had: humility -5
say.them i: data 5, humility 3, complaint -5
say.them if: roi 2
say.them in: humility 3, answer 8, arrogance -5, complaint 7, acknowledged 8, asks-leave 12
say.them is: data -2, entitlement 7
say.them or: data 6, roi 5
say.them out: roi 5
say.them that: data 3, humility -3, asks-backing 7
say.them there: humility 6, answer 3
say.them they: humility 5
say.them to: humility -9, answer 4, arrogance 5, asks-date 5
say.them too: data 4
say.them were: complaint 5
say.them what: answer 3, complaint -4
say.them would: humility -4
say.themselv: data 6, roi 4, answer -3, asks-date -7
say.then: data -8, roi -5, humility 6, arrogance 4, ultimatum 9, complaint -4, undermining -5, stuffing -5, concession 12, other-form 10, asks-criteria 7, offers-material -10, asks-date 14, sets-bar 8, concedes 10, competing-offer 6, acknowledged 6, asks-meaning -9, said-before -10, refuses -12
say.then #: roi 9, answer 9, arrogance 5, concession -4, asks-date -7, in-writing 6, accepts 16
say.then _ #: data -3, roi 2, later-payment 11, other-form 7, feels 8
say.then _ 'd: data 3, roi 4, humility 5, ultimatum -8, concession -8, asks-leave 11
say.then _ 'll: data -4, humility -2, answer -9, ultimatum 7, complaint -3, asks-backing -6, asks-date -5, asks-deed -6
say.then _ 'm: ultimatum 6, credit 8
say.then _ 's: data 6, roi 6, sets-bar 7
say.then _ and: data 3, humility -3, answer 4
say.then _ ask: answer -3
say.then _ at: data 4, roi 3, humility -4
say.then _ can: roi -2, answer -3
say.then _ do: humility 5, answer 2
say.then _ does: humility -4, answer -5
say.then _ for: roi -4
say.then _ from: humility 3, answer 3
say.then _ have: answer 3
say.then _ i: roi 5, humility -9, acknowledged -10
say.then _ in: data -4, later-payment 8
say.then _ is: humility -4, ultimatum -5, concedes 6
say.then _ it: data -2, roi 3, complaint 5, other-pot 3
say.then _ me: data 2, roi 6, humility -4, complaint -6, other-form 9, asks-process 11, asks-deed 7
say.then _ must: humility -4
say.then _ not: data -4, humility -5, asks-backing 6, asks-date -9
say.then _ say: data -4
say.then _ should: humility -4, arrogance 7
say.then _ talk: roi 4
say.then _ tell: answer 4
say.then _ that: humility 5, answer 4
say.then _ the: roi 3, humility 6, answer 8, arrogance 5, credit 8
say.then _ them: data 3
say.then _ to: data 4
say.then _ us: data -4, roi -6
say.then _ was: humility 3
say.then _ we: data -3, roi -4, answer -4, asks-date -7
say.then _ what: data 4
say.then _ will: concession 5, asks-backing -5, concedes 5
say.then _ would: roi -5
say.then _ you: roi -3, humility -3
say.then and: ultimatum -6
say.then could: roi -3
say.then do: concession -4
say.then hr: humility -3
say.then i: data -6, humility -6, answer -6, arrogance -9, ultimatum 11, concession -9, asks-process -8, offers-material -5, asks-date -6, concedes -6, competing-offer 5, acknowledged -8, credit -7
say.then in: asks-date 20
say.then it: data 5, roi 8, humility -11, answer -2, arrogance 6, complaint 7, later-payment -4, sets-bar 5, acknowledged 8
say.then kind: answer 4
say.then let: data -5, roi -5, arrogance -7, later-payment 9, concedes -9
say.then look: data 3, roi 5, humility -4
say.then maybe: humility -4, answer -3
say.then next: roi 3
say.then no: humility 9, complaint -5, concession 9, concedes 8, acknowledged 9
say.then not: answer -4, concession 7
say.then on: humility -5
say.then pay: humility 4
say.then perhap: complaint 5
say.then please: roi -3, answer -6, arrogance 8, ultimatum 8, complaint 4, acknowledged 8
say.then put: humility 4
say.then take: data 4, roi 5
say.then tell: data 3, roi 5, answer 3, asks-criteria 9
say.then that: humility 2
say.then the: roi 4, humility -5, complaint 9, sets-bar -7, next-step -9, acknowledged -7
say.then there: data -4, humility -6, answer -6, concession 7, concedes 8
say.then they: roi -4, humility -3, answer -6, arrogance 6
say.then we: data -5, humility 6, answer 5, complaint -5, pays-from-gain 7, offers-material 6, offers-check 5
say.then what: data 3, asks-backing -10, asks-deed -4
say.then when: humility -4
say.then who: data 4, humility -3, other-form 8
say.then with: humility 3
say.then yes: humility -3
say.then you: arrogance 5, offers-material 9, offers-check 9, accepts 9, asks-deed 7
say.then your: humility 5
say.ther: data -3
say.there: placeholder -5, other-pot 20, pays-from-gain 5, split -13, other-form -7, offers-check -5, sets-bar -19, accepts -9, acknowledged 4, credit -4, asks-money 13, asks-fact 6
say.there #: roi -4, answer -3
say.there 'll: data 3
say.there 's: arrogance 4, ultimatum 7, undermining 6, concession -6, other-pot 6, pays-from-gain 11, asks-date -6, concedes -9
say.there _ #: data -8, answer -3, arrogance 13, complaint -10, undermining -7, other-pot 8
say.there _ 's: humility 3
say.there _ a: data -2, humility -4, answer 5, arrogance -13, ultimatum 7, complaint -6, concession -5, asks-backing -4, acknowledged -8
say.there _ alway: answer 5, concession -5
say.there _ an: data 4, roi 3
say.there _ be: roi -3, arrogance -3, entitlement 7, undermining -7
say.there _ for: humility -4
say.there _ form: humility -4
say.there _ i: data -3, roi -4, humility 3, answer 6
say.there _ in: answer -4
say.there _ it: humility 3, complaint 6
say.there _ me: roi -3
say.there _ money: roi -7, answer -8, ultimatum 3, complaint 9
say.there _ no: roi 3, humility -5, acknowledged -7, asks-deed -8, corrects 14
say.there _ nobody: humility -4, arrogance 5, complaint -6
say.there _ none: humility 3
say.there _ not: data 6, arrogance 14
say.there _ noth: data -5, humility 4, entitlement 7, concession 8, asks-fact 8
say.there _ people: answer -3
say.there _ room: humility 3
say.there _ some: humility -4
say.there _ someth: answer -3, complaint 10
say.there _ the: roi 4, pays-from-gain 11, next-step 4
say.there _ way: credit 7
say.there _ you: answer 5
say.there a: answer 2, asks-criteria 11, asks-fact 6, refuses -7
say.there and: humility 3, answer 2
say.there are: data -9, answer -4, arrogance 6, undermining 5
say.there at: complaint 4
say.there be: humility 4, asks-money 11
say.there for: asks-deed -4
say.there i: answer -5, undermining 7, asks-date 6
say.there in: data -5, roi -2
say.there is: data -8, roi -8, humility -9, ultimatum -3, entitlement 6, undermining -9, offers-material -9, credit -8
say.there might: answer 4
say.there real: data 3
say.there someth: asks-fact -6
say.there the: humility 4
say.there to: arrogance 8
say.there was: data -6, humility -5, answer -5, arrogance -4, acknowledged -3, refuses 10
say.there we: roi -5
say.there were: arrogance 5
say.there when: roi 4, humility -3, ultimatum 5
say.therefore: answer 4, entitlement 8, stuffing 5
say.these: data -6, roi -5, arrogance 6, ultimatum -6, next-step -6
say.these are: answer 4
say.these days: roi 3
say.these thing: humility -5, acknowledged -4
say.they: data 7, roi 7, answer -5, ultimatum 10, entitlement -7, jargon -10, placeholder -12, concession -8, pays-from-gain 8, split -12, other-form -6, next-step 6, accepts -7, concedes -13, competing-offer 11, asks-meaning -8, asks-fact 7, asks-deed -4, others-got -6, corrects -12, insists -10
say.they 'd: data 5, roi 6, arrogance 3, ultimatum -8, undermining 11, asks-process -8, asks-meaning 8, asks-fact -11, asks-deed 6
say.they 'll: undermining 7, offers-check -5, acknowledged -6, credit 8
say.they 're: answer 2, entitlement -6, complaint -8, undermining 7, other-form 5, asks-criteria -8, asks-date 6, acknowledged 8
say.they 've: humility -4, answer -6, arrogance 6, ultimatum 8, other-pot 8, other-form -9, asks-process 6, offers-material -13, asks-fact 8
say.they @: roi 3, humility -8, answer -4, complaint 5
say.they _ #: roi -5, humility -4, arrogance 3, ultimatum 6, entitlement 2, offers-material -5
say.they _ a: roi -4, humility -14, answer -8, arrogance 7, complaint 12
say.they _ about: roi 6, humility -4, answer -3
say.they _ already: humility 3
say.they _ also: data 3
say.they _ and: roi 2, humility 6, answer 5, complaint -5, asks-process 5
say.they _ ask: roi 3, humility 3, complaint 5, offers-check 7
say.they _ at: answer 4
say.they _ be: data -4, roi -8, humility 6, ultimatum -7, competing-offer -7
say.they _ been: data 3, humility 6, asks-date 8
say.they _ by: data 3, roi 7, humility 2, answer 4, asks-criteria 7
say.they _ come: humility -4, complaint 4
say.they _ do: humility -5
say.they _ first: arrogance 6
say.they _ for: humility -3, complaint -5, next-step 5
say.they _ from: roi -3, humility 6, asks-fact -9
say.they _ get: humility 6, credit 10
say.they _ go: humility 4
say.they _ got: data -4
say.they _ had: answer -3
say.they _ have: roi -5, humility -4, arrogance 3
say.they _ i: roi -2, answer 4, offers-material -6
say.they _ in: data -6, humility 5, answer -3, asks-criteria -5
say.they _ it: arrogance -8, offers-check 5, acknowledged -4, asks-fact 7
say.they _ less: roi 3
say.they _ like: roi -2, humility -6
say.they _ look: humility -6
say.they _ me: data -5, roi -4, humility -2, answer -4, arrogance -5
say.they _ more: humility 4
say.they _ my: humility -3
say.they _ no: complaint 6
say.they _ not: answer 2, arrogance 6, other-form -7, asks-date 2, sets-bar 6, acknowledged -8
say.they _ offer: data -3, ultimatum 8
say.they _ on: roi -3
say.they _ only: humility 3
say.they _ our: answer -3
say.they _ right: roi -3, humility 10, acknowledged 11
say.they _ say: roi 4, humility 7
say.they _ see: undermining 5
say.they _ seen: humility -3
say.they _ so: data -3, roi -2, humility -6
say.they _ stopp: roi 3
say.they _ take: answer -4
say.they _ that: data 6
say.they _ the: data -5, roi -7, asks-process 8, asks-date -5, accepts -7, credit -7, asks-deed 6, others-got 6, refuses 8
say.they _ there: humility 3
say.they _ to: roi -3, humility -2, ultimatum 9, complaint 9, offers-check 8
say.they _ understand: roi 3
say.they _ up: humility 3, answer 4
say.they _ us: roi 11, answer 4, later-payment 8, asks-deed -5
say.they _ want: data 6, roi 4
say.they _ we: roi -3, complaint 6
say.they _ well: data 3
say.they _ what: data -4
say.they _ when: complaint -5
say.they _ why: data 3
say.they _ with: humility 3
say.they _ you: data 3, roi 4, complaint 7
say.they _ your: humility 3, complaint -4
say.they accept: asks-process 6
say.they all: humility -3, answer -5
say.they alway: humility 2
say.they are: data -4, roi -5, humility 7, arrogance 5
say.they ask: roi 3, humility -6, answer -7, arrogance 6, acknowledged -5
say.they call: humility -3, answer -4
say.they came: data 4, roi 5
say.they can: data 3, complaint 12, acknowledged -12, asks-meaning 11
say.they come: data -5
say.they count: concedes 6
say.they decide: asks-criteria 11
say.they did: humility -3, undermining 6, credit -8, asks-deed -8
say.they do: complaint -4, sets-bar 6, acknowledged 9, refuses -4
say.they find: roi 4, acknowledged 11
say.they found: roi 4, humility 3
say.they gave: data -3
say.they get: data 3, roi 2, humility -4
say.they go: asks-criteria 7
say.they got: humility -6
say.they had: data -3, complaint -5
say.they have: roi 7, acknowledged 8
say.they just: humility -3
say.they know: data -5, roi -4, answer -4
say.they like: data 6, humility -5, complaint -5, offers-check -5
say.they look: data 3, asks-criteria 10
say.they made: answer -5, complaint 7
say.they make: entitlement 4
say.they may: data 4, humility 3
say.they meet: humility -5
say.they might: data 3, humility 7, answer 4
say.they must: humility 4, concession 5
say.they need: data -5, roi -6, humility 6, offers-check 6, acknowledged -7, credit 6
say.they never: roi 5, humility -4
say.they only: humility -4
say.they paid: data -4
say.they pass: roi -4
say.they pay: later-payment 7
say.they put: complaint 7
say.they rang: humility 4
say.they read: humility -4
say.they say: roi -7, arrogance -7, complaint -5, asks-criteria -9, next-step 4, competing-offer 9
say.they see: data -4, roi -4, offers-check 7
say.they send: humility -3, answer -4, complaint 7
say.they should: roi -5, humility 4, arrogance 9, entitlement -5, acknowledged 10, credit 6
say.they sign: roi 3
say.they stay: roi -2, humility 3, answer 4
say.they still: humility 5
say.they stopp: roi 4, humility -3
say.they take: humility -2
say.they think: arrogance -4
say.they told: humility 7, answer 3
say.they use: data 3
say.they used: roi 7
say.they wait: humility 4
say.they want: humility -6, offers-material 12, offers-check 7, asks-date -11, asks-fact 9
say.they went: roi -3, humility 3
say.they were: data -4, roi -3, complaint 7, refuses 7
say.they will: roi 3, humility 3
say.they work: humility 3
say.they would: roi -4, humility 3, acknowledged 6
say.they write: humility -4
say.they wrote: humility -4, asks-date 4
say.thin: humility 3, undermining 7
say.thing: data -5, roi -5, ultimatum -11, undermining 10, concession 4, pays-from-gain -11, asks-process -7, asks-criteria 15, asks-backing -7, concedes 7, competing-offer -11, acknowledged -4, asks-deed 11
say.thing _ mean: data 3
say.thing _ the: data -6, humility 4
say.thing _ up: humility -2
say.thing _ you: answer 3
say.thing a: humility 3
say.thing and: roi 3, answer -2
say.thing for: roi 4, humility -4
say.thing in: data -4, roi -6, humility 2, answer -4
say.thing is: humility -3
say.thing that: data -2, humility 9
say.thing the: roi -3
say.thing they: data -3
say.thing to: roi -6, humility 2, answer 3
say.thing was: roi -3
say.thing with: humility -4
say.thing you: humility 3
say.think: data -5, humility -8, answer -6, arrogance 10, undermining 10, concession -7, later-payment -10, asks-criteria -6, offers-check -6, acknowledged -8, asks-fact -9, asks-leave 11, asks-deed -7
say.think #: humility 6, entitlement -5, other-form 6
say.think _ #: humility -5, answer -4
say.think _ 'd: answer 4
say.think _ 'll: data 4
say.think _ 'm: humility -4, undermining 6
say.think _ 've: data 2, complaint 7
say.think _ a: answer 5
say.think _ can: roi 3
say.think _ did: humility -3
say.think _ fair: humility -4
say.think _ is: humility 3, answer 5, arrogance 9
say.think _ it: complaint 4
say.think _ me: data 3, humility -5
say.think _ my: humility -3
say.think _ of: humility 3
say.think _ should: roi -4
say.think _ that: answer -4
say.think _ the: humility 3
say.think _ was: data -3, roi 3, humility -4
say.think _ what: humility 3, answer 3
say.think a: data -4, answer -3
say.think about: roi -4, answer -6, ultimatum 5, competing-offer 12
say.think and: humility 5
say.think i: roi -2, humility 2, answer 3, ultimatum 11, undermining 5, pays-from-gain 4, asks-backing 12, concedes 4, credit -9, feels 6
say.think is: data 3, roi 3, concession -6, concedes -7
say.think it: data 3, humility 8, complaint 6
say.think of: humility 4, arrogance -7, sets-bar 8
say.think people: humility -4
say.think so: humility -3, concession 6, asks-fact -6
say.think that: data 6, entitlement 9, complaint 7, others-got 10
say.think the: humility 4
say.think they: roi -2, humility -4
say.think we: complaint 5
say.think you: roi -5, humility -4, complaint 3
say.this: humility -5, arrogance 13, complaint 11, undermining -14, concession -9, other-form -12, offers-material -5, in-writing 5, accepts -7, concedes -7, asks-meaning -7, asks-fact -12, asks-leave -5, unknown 11, corrects -9, insists -11, feels 17, refuses 6
say.this #: roi 4, answer 3, refuses 11
say.this _ #: data 11, roi 5, humility 5, complaint -7, credit 6
say.this _ 's: roi -10, asks-date 10
say.this _ a: humility 3
say.this _ after: complaint 6
say.this _ and: humility -5, arrogance 6, concession -7, other-form -7, offers-material 9, asks-deed 6
say.this _ are: roi 3
say.this _ at: complaint 5
say.this _ be: humility -3
say.this _ could: arrogance 6
say.this _ for: data -4
say.this _ has: humility -4, arrogance 6, ultimatum 4, entitlement 8
say.this _ i: answer -6, credit 8, refuses 6
say.this _ in: roi -2, answer -6
say.this _ is: data -4, humility -4, arrogance 11
say.this _ it: concession 6
say.this _ me: data 4
say.this _ not: data 8
say.this _ noth: roi -5
say.this _ on: humility 4
say.this _ or: asks-date 7, asks-deed 7
say.this _ since: data -5, roi -4, humility 3
say.this _ so: roi 2, humility 4, concession 6
say.this _ than: roi -4
say.this _ the: data 8, humility 6
say.this _ then: humility -5
say.this _ too: answer 4
say.this _ was: humility -3
say.this _ we: complaint 6
say.this _ what: answer -5
say.this _ who: answer 5, complaint -6
say.this _ with: humility 9, credit 7
say.this _ would: humility -4
say.this afternoon: humility -6, offers-material 9, asks-date 9, next-step 11
say.this and: answer 2
say.this as: humility -3
say.this build: humility -6
say.this conversation: concession -6
say.this cycle: humility -3
say.this even: offers-material 9
say.this floor: data 3, roi 4, arrogance 8, complaint 5
say.this for: humility 4
say.this house: data -3, roi -6, answer -6, complaint 12
say.this i: roi 3, humility 9, answer 4, complaint -6
say.this in: humility 4, asks-deed -5
say.this is: data -5, roi -9, humility -2, ultimatum 7, complaint -7, concession 9, asks-date -9, acknowledged -10, refuses 10
say.this meet: humility 3
say.this month: data -5, humility -3, answer -6, ultimatum 12
say.this morn: humility 4, answer -3
say.this office: roi 3, arrogance 6
say.this on: humility 3
say.this one: data 7, complaint -6, next-step -5
say.this place: humility -3, entitlement 6, complaint 10
say.this so: humility 3
say.this spr: data 4, roi 3, answer 3
say.this summer: data 3
say.this the: data 3
say.this time: data 5, answer 4, complaint 5
say.this to: data 3, humility 4
say.this we: roi 4, humility 3
say.this week: data -3, roi -4, humility -4, asks-backing 11, asks-date -10, next-step 20, accepts 7, asks-deed 4
say.this whole: data 4, roi 3, answer 4
say.this winter: data 4, roi 5
say.this with: humility -4, answer -4
say.this would: humility 4
say.this year: data 9, humility 4, ultimatum -6, entitlement -5, complaint -7, stuffing -5, concedes 14, credit 3, asks-meaning -10, asks-money 7, corrects 8, feels -7
say.this you: data 5, roi 5, humility 2
say.tho: answer 3, acknowledged 7
say.those: roi 3, humility 3, arrogance 7, ultimatum -7, entitlement -9, complaint 3, asks-process -7, accepts -8, acknowledged 7, asks-deed -11
say.those #: data -5, asks-date 7
say.those _ #: roi 6, asks-date 4
say.those _ and: roi 3
say.those _ i: humility 5
say.those are: roi -5
say.those were: humility -4
say.those who: complaint 10, concession -6
say.though: data -5, roi 3, humility 3, answer 5, ultimatum 11, complaint 4, concession -5, pays-from-gain 10, other-form 8, accepts 5, asks-verdict 6, refuses 8
say.though #: roi 3
say.though and: answer -3
say.though i: answer -3, acknowledged -7, asks-deed -7, corrects 10
say.though the: humility 4
say.thought: humility -5, answer -6, other-form 9, corrects 11
say.thought _ #: data -5
say.thought _ 'd: answer -4, complaint 6
say.thought _ it: roi -4
say.thought _ was: data -5, asks-deed -6
say.thought about: roi -3, humility 4
say.thought i: answer -3, complaint 6
say.thought it: data 2, humility 5
say.thought maybe: humility -3
say.thought of: data -5, arrogance 6
say.thought so: undermining 4
say.thread: answer 3
say.threat: data 4
say.threaten: ultimatum 5
say.threw: arrogance -5
say.through: complaint -5, stuffing 11, asks-process 9, asks-criteria 6, asks-date 5, sets-bar 4, next-step 7
say.through #: humility -5, next-step 8
say.through _ #: roi -4
say.through _ door: humility 3
say.through _ i: data -3, roi -3, complaint 4
say.through _ the: humility 3
say.through _ with: humility -2
say.through a: answer 4
say.through it: roi 3, answer 5, complaint -3, offers-check 18
say.through my: roi 4, humility 6
say.through the: data 4, humility -3, stuffing 6, offers-material 10
say.throw: roi 3, humility 3, answer 3
say.throw in: roi 3
say.thumb: roi 3, complaint 4
say.thursday: answer 8, complaint -12, concession -4, asks-backing 9, offers-material 10, asks-date 8, next-step 15, acknowledged -7, asks-fact -7
say.thursday after: asks-date 6
say.thursday and: humility 7, offers-material 8
say.thursday i: humility -5, answer -2, asks-date 10
say.thursday with: data -4
say.thx: humility 4, answer 4
say.tick: undermining 7, asks-backing 4
say.ticket: data 4, roi -2, humility -5, arrogance 8, complaint 8, other-form 4, asks-date -7, refuses 7
say.ticket _ #: complaint 6
say.ticket _ a: humility 3
say.tide: concession 5
say.tie: roi -2, arrogance 4, sets-bar 14
say.tie _ to: answer 4, later-payment 9, sets-bar 12
say.tie it: roi -3, answer 4, later-payment 7, sets-bar 10
say.tied: data -5, humility 4
say.tied to: data -5, humility 4
say.tier: roi 5, answer 5
say.tight: data -5, humility 8, acknowledged 5
say.tiktok: data 3, roi 6
say.till: data -5, roi -3, ultimatum 12, entitlement -9, complaint -7, asks-date 12, next-step -6, concedes -9, competing-offer 9, asks-deed -8
say.till #: data -4
say.till _ #: humility -1, answer -6
say.till _ i: humility -2, answer 4
say.till i: data 4, roi 5
say.till march: humility 3
say.till the: answer -4, competing-offer 7
say.till then: humility -3, asks-criteria 5
say.tim: data 9, roi 8, humility -3, arrogance -4, asks-process -8, asks-date -7, concedes -4, asks-deed -8
say.tim #: data 5, roi 3
say.tim _ #: roi -3
say.tim my: roi 4
say.tim over: data 3, roi 4
say.time: arrogance -7, other-pot -6, later-payment -5, other-form 5, concedes -3, acknowledged -5, asks-meaning -4
say.time #: data 4, roi 5
say.time _ #: data -4, roi 3, humility 3, answer -3
say.time _ 'd: roi -4
say.time _ 's: humility -4
say.time _ 've: roi 3
say.time _ a: answer -3
say.time _ and: data 4
say.time _ be: humility -3, ultimatum 8
say.time _ for: arrogance 4
say.time _ i: roi -5, humility -4
say.time _ is: humility 4
say.time _ the: data 5
say.time _ this: answer -7, asks-date 7
say.time and: data 7
say.time by: data 4, roi 3
say.time for: roi -4
say.time i: roi -6, answer -6, asks-date -8, acknowledged 10, refuses 6
say.time in: data -4, roi -3
say.time is: data -3
say.time it: answer -4
say.time of: roi -2
say.time on: humility -3
say.time that: data -4
say.time the: complaint 6
say.time they: data 3, roi 3
say.time to: data -6, humility -3, ultimatum 6, in-writing 8
say.time was: roi 4
say.time we: roi -3
say.time you: ultimatum 5
say.timeout: data 4
say.tin: roi -5, complaint 7, undermining 5, concession 4
say.tip: humility 3
say.tir: data -4, roi -2, complaint 3, feels 18, refuses -7
say.title: roi -4, humility -5, entitlement 7, other-form 15, asks-date 7, acknowledged -6, others-got 7, corrects 7, asks-verdict 11, refuses 13
say.to: data -4, placeholder 6, asks-backing 5, asks-date -5, asks-leave 4, said-before -12, asks-verdict -12
say.to #: data 8, arrogance -7, credit -9, refuses 2
say.to @: data 3, humility 4, asks-date 10, next-step 21, asks-deed 14
say.to _ #: data 3, roi -4, arrogance -5, entitlement -6, complaint 10, pays-from-gain 6, accepts 6, asks-deed 4
say.to _ 's: data 7
say.to _ @: credit -6, asks-deed 8
say.to _ a: data 2, humility 3, answer -4, undermining 6, stuffing 10, concession 4, asks-date 8, accepts 9
say.to _ about: answer 4, concession -9, other-form 8
say.to _ again: data 3, humility 2
say.to _ all: roi 6
say.to _ also: humility 9
say.to _ an: roi 2
say.to _ and: data -3, answer 4, ultimatum -8, complaint -8, asks-backing 8, acknowledged -4, credit 6, asks-deed -11, others-got 11
say.to _ another: roi 4
say.to _ anyth: answer -4
say.to _ around: data -3
say.to _ as: roi -5, humility 4
say.to _ at: data 4, roi 1, answer -6, corrects 9
say.to _ back: humility 3
say.to _ before: roi -3, answer 5, asks-date 8
say.to _ bonu: data 4, roi 4
say.to _ but: roi 4, asks-date 6, refuses 6
say.to _ by: sets-bar -5, next-step 8, asks-meaning 9
say.to _ call: humility 3
say.to _ company: data 3, complaint -5
say.to _ customer: roi 5
say.to _ desk: roi -3
say.to _ director: humility -3
say.to _ door: humility 4
say.to _ down: next-step 10
say.to _ each: humility -4
say.to _ end: data 4, roi 5, arrogance 6
say.to _ every: roi 3
say.to _ face: humility 3, concession 10
say.to _ fair: humility -4
say.to _ first: humility -5
say.to _ for: data -3, roi 2, ultimatum -6, concession -4, offers-check 5, acknowledged 6, feels 6
say.to _ from: asks-process -6, offers-material 7, acknowledged 7
say.to _ her: roi 5
say.to _ him: ultimatum 9
say.to _ honest: answer 1
say.to _ how: roi -3, humility 8, answer 3, complaint -7, asks-deed 6
say.to _ hr: feels 8
say.to _ i: roi -7, humility 5, answer -7, entitlement -9, next-step -10
say.to _ if: ultimatum -5, undermining 6
say.to _ in: roi 5, humility 3, asks-process -7, offers-check -6, sets-bar -6, credit 7, thanks 6
say.to _ is: humility 2
say.to _ it: roi 3, humility 5, ultimatum 7, asks-date -7, concedes -5, competing-offer 10, credit -4, said-before 7, refuses 6
say.to _ less: data -3, humility 3
say.to _ like: humility -3
say.to _ line: humility 5
say.to _ me: roi 2, ultimatum 9, complaint 7, offers-check -6, credit 6
say.to _ money: humility 4
say.to _ more: roi -4, humility -4
say.to _ my: roi 2, asks-process 6, acknowledged -8, asks-fact 6
say.to _ nam: humility 4
say.to _ new: roi 2, humility -5
say.to _ next: data -3, roi -4
say.to _ no: data -3, humility -4, complaint 5
say.to _ not: data -3, humility 3
say.to _ now: humility 4
say.to _ number: humility 4, answer 3
say.to _ of: data -6, roi -3, complaint 6
say.to _ on: data 2, humility -5, in-writing 7
say.to _ one: data -3
say.to _ only: roi -4
say.to _ or: roi -3, humility -3, asks-process 10, asks-backing -8, next-step -8, asks-leave 9, asks-deed -5
say.to _ other: roi -3, undermining 4
say.to _ our: roi 3
say.to _ out: data 4, roi 5, ultimatum 5
say.to _ paid: arrogance 7
say.to _ part: roi 3
say.to _ people: data 3, answer 4, acknowledged 7
say.to _ person: humility 9
say.to _ same: humility -2
say.to _ she: roi 3
say.to _ since: data 4, humility 5
say.to _ so: humility -6, offers-material -7, asks-deed 10
say.to _ someth: roi 4
say.to _ sure: roi -5, humility -3
say.to _ team: humility 5, credit 5
say.to _ test: humility -4, answer -3
say.to _ than: roi -4
say.to _ thank: data 7, roi 5
say.to _ that: data -4, answer -4, ultimatum 6
say.to _ the: data -2, humility -4, answer -5, complaint 5, asks-backing 7, offers-material -9, competing-offer -9, credit 10
say.to _ their: humility -2, arrogance 10
say.to _ them: humility 4, asks-deed -5
say.to _ there: data -5, answer -4
say.to _ they: roi -4, humility -3, arrogance 15
say.to _ thing: data 4, roi 2, answer 3
say.to _ this: roi -3, humility 4, complaint 3, next-step 7
say.to _ to: data 5, ultimatum 6, concession -10, offers-check 6, concedes -8, acknowledged 9, asks-deed 7
say.to _ today: humility 6, acknowledged 8
say.to _ tomorrow: humility -5
say.to _ too: answer -6, acknowledged -5
say.to _ until: later-payment -10
say.to _ us: roi 4, offers-check 6
say.to _ we: humility -2
say.to _ what: data 4, roi 2, arrogance 5, asks-criteria 8
say.to _ where: asks-backing 7
say.to _ whether: humility 4
say.to _ who: data 4, roi 8, arrogance -6, complaint 12
say.to _ whole: humility 4
say.to _ why: roi 5, entitlement 9
say.to _ with: data -3, humility 5, arrogance -8, entitlement -6, other-pot 6, asks-fact -7
say.to _ without: roi -4, complaint 5
say.to _ yes: asks-fact -7
say.to _ you: humility 7, complaint -7, undermining 1, concession -5, asks-process -10, asks-criteria 9, sets-bar 12
say.to a: asks-fact 9
say.to add: data 5
say.to all: others-got 7
say.to answer: answer 5, asks-date 6
say.to argue: data 4
say.to ask: arrogance -7, ultimatum -6, entitlement 7, complaint 6, concession 5, offers-check -4, acknowledged -9, asks-fact -7, insists -9, feels 8
say.to back: roi -3
say.to bat: humility 3, concession -3
say.to be: data 5, complaint 9, placeholder 11, asks-process -6, credit -8, asks-deed -8
say.to book: answer -4
say.to bring: asks-date 6
say.to build: roi 3
say.to buy: roi 3, answer 3, entitlement 4
say.to call: humility -3
say.to check: humility 4
say.to claim: data -4, roi -6
say.to come: data 4, humility -4, undermining 10, split 7
say.to compare: roi 4
say.to confirm: roi 3
say.to count: answer -4
say.to cry: data 3, roi 3
say.to customer: humility -4
say.to decide: complaint 7
say.to defend: humility 6
say.to discus: data 4, roi 2
say.to do: data -5, arrogance 5, ultimatum -6, complaint 4, concession 7
say.to draw: data 3, humility 5
say.to each: humility 4
say.to every: answer 4
say.to explain: data 4
say.to feel: humility -3
say.to fight: asks-backing 6
say.to fill: data 3, roi 3
say.to find: roi -6, humility -4, answer -5, arrogance 8
say.to finish: roi -5
say.to fix: humility 5, asks-date -6
say.to get: data -3, humility 6
say.to give: data -4, roi -4, humility -3, answer -2
say.to go: humility 3, answer 3, other-form 14, credit 9
say.to have: humility 2, asks-date 6
say.to hear: data 7, roi 6, humility 10, arrogance -8, complaint 9, undermining -7, offers-check 6, next-step 8, asks-deed 6, feels 12
say.to help: humility -3
say.to her: roi 3, answer 6
say.to him: answer -8, asks-process 7, offers-check -9
say.to hr: humility 3, asks-process -15, next-step 5, asks-fact -9, asks-deed 7
say.to in: humility 3
say.to it: entitlement -6
say.to judge: humility 3
say.to keep: asks-deed 7
say.to know: data 4, roi 2, humility -6, arrogance -7, asks-criteria 14, feels 11
say.to learn: other-form 7
say.to leave: data 7, roi 3, humility -5
say.to let: ultimatum 10
say.to look: humility 2, ultimatum -7, concession 9, asks-process -6, acknowledged 5
say.to make: concession 7
say.to me: data 3, roi 3, humility 3, entitlement 7, undermining -6, asks-backing -11, accepts 10, credit 6, asks-fact 5, refuses 6
say.to meet: answer -5
say.to my: data 7
say.to name: roi -3
say.to none: data 4, roi 5, humility -3
say.to notice: undermining 6
say.to october: humility -7
say.to open: humility -2, arrogance 5
say.to our: roi 6
say.to pay: roi -4, humility 4, complaint 5
say.to people: humility 5
say.to present: humility 4
say.to propose: humility 2
say.to push: humility 4
say.to put: roi -6, humility 4, offers-check 9, asks-deed -4
say.to raise: roi 2, humility 3
say.to read: in-writing 6
say.to replace: complaint 3
say.to request: data 4, humility 2
say.to ring: roi 8
say.to save: roi -4
say.to say: roi -6, humility -8, answer -3, complaint 11, other-form -10, asks-backing -2, accepts 7, asks-leave -8, refuses 5
say.to see: roi -4, arrogance 5, asks-criteria 11, offers-check -9, asks-meaning -6
say.to send: humility 4, asks-deed -7
say.to share: humility 2, answer -5
say.to show: humility -3, asks-fact -9
say.to sign: roi -4, humility 4, acknowledged 7
say.to someth: entitlement 6, complaint 7
say.to speak: roi -3, acknowledged 8
say.to spend: humility -4
say.to start: data -9, answer -6
say.to stay: humility -5, answer -5, ultimatum 5, acknowledged -7
say.to stop: corrects 7
say.to submit: humility 3
say.to take: data 8, humility 2, ultimatum -6, undermining 6, other-form -10, asks-fact -7
say.to talk: roi 4, next-step -10, asks-leave 7, asks-deed -7
say.to teach: data -3
say.to tell: data -5, answer 4, pays-from-gain -8, feels 7
say.to thank: answer -3
say.to that: roi 7, humility 4, ultimatum 7, asks-date 9, acknowledged 7
say.to the: answer -5, arrogance -4, jargon 8, pays-from-gain 10, split -10, offers-material -11, asks-date -12, said-before -7
say.to their: roi 3, answer 3, arrogance 7
say.to them: data -4, answer 3, asks-backing 6
say.to think: complaint 7
say.to this: answer 5, entitlement 7, complaint -11
say.to those: humility 3
say.to understand: asks-criteria 8
say.to unlock: answer -5
say.to us: roi -3, other-form 7
say.to use: complaint -3
say.to wait: answer 5, arrogance 7
say.to walk: data 3, roi 6, humility 6, answer 4
say.to whom: data 5, humility 4, asks-money 10, asks-fact 9
say.to write: acknowledged -7
say.to you: humility 5, answer 4, ultimatum -6, asks-backing -5, offers-check 4, accepts -6, asks-deed -8
say.to your: humility -3, answer -4
say.toaster: humility -3
say.today: data -7, answer 7, concession -7, pays-from-gain -9, later-payment 9, asks-criteria 6, offers-material 9, offers-check 7, asks-date -3, sets-bar 9, in-writing 18, next-step 10, accepts 6, concedes -10, thanks 7, asks-meaning 10, asks-leave -5, asks-deed 9
say.today 's: roi -5
say.today _ #: data 4, roi 3
say.today _ a: roi 3
say.today _ i: roi 3
say.today _ the: roi 3
say.today and: data 3, humility -3, other-pot 9, asks-date 7, acknowledged 8
say.today so: complaint 5
say.today that: roi 3
say.today with: data 4, roi 4
say.together: data -3, humility 8, answer 6, complaint -8, next-step 16, asks-fact 8, asks-deed 11
say.together _ #: humility -3
say.toilet: answer -2
say.tokyo: roi -3
say.told: arrogance -10, ultimatum 8, entitlement -7, complaint 9, undermining -6, concession -5, asks-process -11, offers-material -8, asks-date -8, next-step -9, competing-offer 11, said-before 4, refuses -7
say.told _ #: humility -5, competing-offer 7, said-before 9
say.told _ 'm: humility 4
say.told _ 's: complaint 7
say.told _ he: humility -3
say.told _ i: humility -4
say.told _ in: data -3, humility 5
say.told _ it: data -4
say.told _ so: acknowledged 7
say.told _ that: data 6
say.told _ the: humility -4
say.told _ they: humility -3
say.told _ to: data -4, humility 3
say.told _ which: roi -4, humility 6
say.told him: humility 5
say.told i: humility 3
say.told it: data 3, arrogance 4, complaint 9
say.told me: data -6, arrogance -12, other-form -9, offers-check 8, acknowledged 7, asks-deed -6
say.told the: roi 3
say.told them: roi -6, humility -7, ultimatum 4, complaint -6, competing-offer 11, acknowledged -4
say.told to: humility -4
say.told us: roi 2, humility 6, complaint -6, asks-fact 7
say.told you: data 2, roi 3, said-before 11
say.tomato: complaint -4
say.tomorrow: complaint -8, offers-material 21, asks-date 5, next-step 11, asks-deed -4
say.tomorrow #: humility 3
say.tomorrow _ #: roi -3
say.tomorrow at: asks-date 6
say.tomorrow morn: next-step 7
say.tone: roi 7, complaint 8
say.tonight: roi -3, humility 3, answer 6, complaint -5, offers-material 22, next-step 20, thanks 8
say.tonight @: humility 5
say.tonight _ you: humility -5
say.tonight and: humility -5, asks-date 6
say.tonight with: humility 4
say.tonne: data 4
say.too: humility 12, arrogance -6, entitlement -6, complaint -5, undermining 8, other-form 8, next-step -6, concedes -9, competing-offer -7, credit 17, corrects -9, asks-verdict 12, feels -8
say.too _ #: data -3, humility 3
say.too _ 'd: data 4
say.too _ 's: humility -4
say.too _ and: data -5, roi -4, answer -5
say.too _ for: humility -7, undermining 5
say.too _ i: roi 7, humility 5, asks-deed -6
say.too _ not: roi -3
say.too _ the: data -3, humility -2, answer -3
say.too _ then: roi -3
say.too _ they: humility 4
say.too _ to: data 3, humility -3, concession 6
say.too and: roi 4, credit -9
say.too ear: answer -6, complaint 5
say.too if: humility 4
say.too in: roi -3, answer -3
say.too late: humility 4
say.too many: humility 4
say.too much: data -5, roi -7, answer -2, complaint -5, undermining 10, concession 7, concedes 6
say.too soon: undermining -6
say.took: data 5, roi 2, offers-material 10
say.took #: data 2, roi -4, humility -6, complaint 6, asks-date -3, acknowledged -10, asks-deed 7
say.took _ for: roi -3, humility -4, answer -5
say.took _ off: data 3
say.took _ out: roi 4, answer 5
say.took it: roi 5, humility 6, complaint -5, acknowledged 9
say.took me: answer -3
say.took off: humility -3
say.took out: humility 6
say.took us: roi 5
say.tool: answer 7, offers-check 9
say.top: data 3, humility 3, answer 3, credit 10
say.top #: humility 3
say.top _ the: humility -3
say.top of: data 4, humility -6
say.topic: concession 6
say.total: data -3, roi -4, answer 5, said-before 3
say.touch: roi 2, humility 4, arrogance 7
say.touch it: roi 4
say.tough: data 3, humility 3, concedes 7
say.toulouse: roi 4
say.tow: roi 3
say.toward: humility -2
say.tower: data 3, roi -4
say.town: complaint 5, competing-offer 10
say.town hall: complaint 6
say.trac: data 3, humility -4
say.tractor: data -3
say.trad: roi 3, humility -2, offers-check 5
say.trader: answer 4
say.traffic: roi -3
say.trail: roi 3
say.trailer: roi -5, humility 7
say.train: data -7, roi -9, humility 7, arrogance -5, entitlement 8, other-pot 10, pays-from-gain -9, other-form 14, asks-process -10, refuses 5
say.train #: roi -5
say.train _ #: humility -3
say.train _ i: roi -4
say.train budget: roi -4
say.train in: later-payment 9, other-form 8
say.train the: data 4, humility -3, answer -3, ultimatum 5
say.trainer: humility 5
say.tram: roi -5, humility -5, answer -4, complaint 5
say.transaction: roi -6, answer -3
say.transfer: data -5
say.transformation: answer -7, stuffing 7
say.transformational: answer -6, stuffing 12
say.translation: data 3
say.transport: entitlement 7
say.travel: data -3, answer 3, other-pot 12, asks-deed -7
say.tray: data 3
say.treat: complaint -8, concession 10, offers-check -6
say.treat _ as: humility -2
say.treat it: roi 3
say.tri: humility -6, arrogance 6, concession 11, next-step -7, concedes 7, asks-fact 6
say.tri to: data -5, humility -7
say.trial: roi 6
say.trigger: sets-bar 11, acknowledged 6
say.trip: data 3, answer 4, asks-backing 6
say.trip #: roi -4
say.trolley: data 3, roi 3
say.troubl: answer -5
say.trouble: answer -3, concession 9
say.trouser: complaint 7
say.truck: entitlement 15, asks-deed -8
say.truck _ #: roi 4
say.truck and: data 3, humility -3
say.true: roi -2, arrogance -5, acknowledged 17, credit 9
say.true _ i: roi 3
say.true and: humility -3
say.trust: concession 4, asks-deed 7
say.trust the: humility 4, answer 4
say.trust you: roi -4
say.truth is: answer 3
say.try: humility -3, ultimatum 7, acknowledged 6, asks-deed 7
say.try to: humility -5, complaint 8
say.tub: data 5
say.tube: data 6, humility -4
say.tuesday: humility -2, answer -3, ultimatum 13, asks-date 13, next-step 9, accepts -6, competing-offer 5
say.tuesday _ the: humility -3
say.tuesday and: answer -4
say.tun: answer -6
say.tunnel: data 4, roi 3
say.turbine: roi 6
say.turn: data 4, roi 4, answer -6, ultimatum 8, entitlement 11, concedes -7, competing-offer 12, acknowledged -7, credit 8, others-got 8
say.turn _ #: data 6, roi 5, humility 4
say.turn _ i: data 4
say.turn _ off: humility -5
say.turn and: data 3
say.turn into: ultimatum 9
say.turn off: humility 4
say.turn on: answer -4
say.turn up: roi 3, humility -3, entitlement 5, complaint 7
say.typ: humility 4, arrogance 7, complaint -6
say.type: data -5, humility -4, undermining 5, offers-check -6
say.type it: answer 2
say.u: answer 6, asks-backing 9
say.ugly: humility 8
say.um: data 4, humility -10, concession 5
say.under: data -4, answer 4, arrogance -7, ultimatum -7, entitlement 8, complaint -6, concession -5, asks-criteria -11, asks-backing 7, offers-check 10, sets-bar 17, accepts -6, acknowledged 10, refuses -11
say.under #: data -8, roi 5, humility 5, answer 8, ultimatum -11, complaint -6, concession -7, other-form -10, asks-date 19, sets-bar 26, in-writing -10, next-step -8, asks-verdict 5
say.under _ #: data -3, roi -6, offers-check 12
say.under _ and: answer -3, offers-material 9
say.under _ at: humility -3
say.under _ by: humility 3
say.under _ desk: humility -3
say.under _ for: roi -3
say.under _ in: data -5, asks-leave 11
say.under _ of: data 6, roi 11, humility -7
say.under _ the: data 3
say.under _ then: data 4, roi 3
say.under _ till: roi 2, humility 3, asks-date -7
say.under _ until: data -3, humility -4
say.under _ with: roi -3
say.under a: humility -3
say.under it: data -4, humility 6
say.under the: roi -4, humility -7, answer -3, ultimatum 8
say.understand: jargon 8, pays-from-gain 6, sets-bar 7, next-step -10, accepts -6, asks-fact -11
say.understand _ i: data 3
say.understand _ the: roi -3
say.understand a: roi 3
say.understand if: humility 2, answer -2
say.understand it: acknowledged -4
say.understand that: humility 4
say.understand what: humility -3, arrogance 7
say.understand you: humility -4
say.understood: data -4, humility 4, answer -3, arrogance 3, asks-fact 11
say.understood _ i: humility 4
say.unfair: roi -3
say.union: roi -3, humility 4, other-pot 7
say.unit: data 3, roi 3, answer 3, other-pot 13
say.university: data -4, roi -4, humility 3, answer -3, entitlement 5, asks-date -6
say.unles: humility -5, ultimatum 9, asks-deed -7
say.unlike: humility -5, arrogance 12, complaint 5
say.unlock: complaint -10, stuffing 10
say.unpaid: humility 4, answer 4
say.unplann: answer 3
say.unspent: humility -5
say.until: answer -5, ultimatum 12, entitlement -6, asks-backing -5, sets-bar -13, competing-offer 15, acknowledged 7
say.until #: data -7, humility -4
say.until _ #: data 4, humility -4, asks-date -4, competing-offer 9
say.until _ and: data -3, roi 4
say.until _ i: humility -3
say.until december: roi 5, humility -3
say.until friday: humility -4
say.until it: humility 3
say.until june: humility 4
say.until march: data 4, roi 3
say.until now: ultimatum 5
say.until the: humility 6, later-payment 16, asks-criteria -8, competing-offer 7
say.until there: humility 4
say.until they: humility 5
say.until today: humility -3, complaint 4
say.until wednesday: humility -4
say.until when: answer 6, asks-date 16, asks-meaning -11, asks-fact 11
say.unus: data 3
say.up: roi -3, humility -3, entitlement 5, complaint 1, undermining 6, other-pot 7, later-payment -3, other-form -8, asks-deed 6, feels 12, refuses -6
say.up #: data 10, roi 3, credit 6, corrects 6
say.up _ #: humility -3
say.up _ a: data 3, roi 3
say.up _ i: humility 4
say.up _ it: roi 4
say.up _ point: data 4, roi 3
say.up _ the: roi 6, humility -4, asks-meaning 8
say.up _ you: roi -3
say.up again: entitlement 6, concedes 6
say.up and: data -6, roi -5, arrogance -5, concession -6, next-step -5
say.up at: humility 3
say.up by: roi -4, answer 3
say.up for: asks-backing 6, next-step -5
say.up in: data 3, answer 3
say.up on: data 2, offers-material -8, next-step 5
say.up since: roi -4, humility 3
say.up the: data 3, humility -2, ultimatum 6, undermining 7, placeholder 5, other-pot -9, asks-backing -6, offers-material 8, competing-offer 8
say.up there: data -4
say.up to: data -8, roi -5, answer -4, ultimatum 8, other-pot 8
say.up when: humility 4
say.up with: answer 3
say.up your: humility -3
say.update: data -4, answer 3, next-step 6
say.upgrade: humility -3
say.uplift: roi 5
say.upstair: answer -6, complaint 8, next-step 10
say.uptime: data 4, humility -3, complaint 9
say.urgent: data -4, roi -3, humility 4
say.us: data -3, other-pot 4, asks-backing -11, asks-date -8, in-writing -5, next-step 6, credit 7, asks-leave 9, refuses -7
say.us #: data 3, roi -3, entitlement -8, credit 4
say.us _ #: data -3, answer -7, offers-check -7
say.us _ a: roi -4
say.us _ and: roi -5
say.us _ at: roi -3, humility 2
say.us _ for: roi -4, answer 4
say.us _ in: humility 3
say.us _ it: roi 5
say.us _ of: roi 5, humility -4, answer 4
say.us _ so: humility -3
say.us _ that: roi -3
say.us _ the: roi -4, humility 6, answer -7, arrogance 8
say.us _ then: humility -3, arrogance 5
say.us _ to: data 3
say.us a: humility -10, other-pot 9
say.us about: roi -6, humility -4
say.us and: entitlement 8, complaint 10
say.us because: data 4
say.us both: concession 6
say.us by: answer -3
say.us for: humility -5
say.us i: data 4, humility 7
say.us in: roi 5, sets-bar 9
say.us is: roi 4
say.us it: roi -5, humility -5
say.us on: roi 5
say.us out: roi 4, humility -3
say.us say: roi -4
say.us the: answer 7
say.us through: roi 3
say.us to: humility -3, complaint -6, next-step 4
say.us who: answer -6, complaint 5
say.use: data 4, answer 4, complaint -9, later-payment -12, other-form 6, offers-material 5
say.use #: humility -3
say.use the: undermining 5
say.used: data 5, roi 4, humility -3, answer 4, arrogance -8, complaint -4, other-pot 22, pays-from-gain 14, asks-fact 7
say.used #: pays-from-gain 6
say.used _ be: data 7
say.used _ say: answer -4
say.used _ take: data 4, humility -4
say.used for: roi -3, humility 4, other-pot 10
say.used to: data 11, roi 6, humility -5, arrogance -4, complaint -6, acknowledged -4
say.useful: roi -3
say.user: humility 3
say.uses: data 9, roi 3, answer 4
say.using: data 3, answer 3
say.usual: data 5, roi -3
say.ute: humility 4, answer 5, complaint -4
say.utrecht: humility -3, competing-offer 11
say.vacation: roi -5, humility -5, answer -6
say.validation: data 3
say.valley: data 5, roi 8
say.valu: answer -5, complaint 6
say.value: data -8, roi -8, answer -5, stuffing 19, other-pot -7, offers-check -6
say.value chain: answer -4
say.value your: humility 3
say.valve: arrogance 4
say.van: data 6, roi 4, humility 3, answer -6, ultimatum 6, complaint 6
say.van and: data 3
say.variable: answer 4
say.vendor: data -7, roi -5, other-pot 4
say.vendor 's: roi -4, humility 3
say.vendor _ #: humility -6, answer -5
say.verifi: humility 5
say.version: data -5, humility 7, answer 4, complaint -5, asks-date -4
say.version #: data -6
say.vertical: stuffing 7
say.very: roi -4, answer -3, complaint 14, undermining -5, offers-check -7, asks-date -12, accepts 12
say.very _ of: humility -3
say.very good: humility -3
say.very much: accepts 12, asks-deed -6
say.very well: roi -3, humility 4
say.vest: humility 7, answer 4
say.vet: roi 3
say.via: answer 6
say.vib: humility -3, answer 4
say.vibration: jargon 10
say.video: data -3, complaint -5
say.vienna: complaint -4, other-form 6
say.view: roi -4, answer -4, complaint 11, concession -6
say.view of: humility -3
say.viewer: roi 3, humility -4
say.village: data -2, humility 5
say.visa: ultimatum 7
say.vision: roi -3, complaint 4
say.visit: data 7, roi 4, humility -4, complaint -3, offers-check 6, asks-fact -5, asks-deed -7
say.visitor: answer -4
say.voice: humility 7, complaint -6, next-step 14, asks-deed 9
say.volume: roi -5
say.volunteer: roi 7
say.vote: humility 9, acknowledged 12
say.vote for: humility 3
say.voucher: humility 5, answer 4
say.vp: humility -4, answer -4
say.vulgar: humility -3, undermining 8
say.w: roi 3, humility 5, asks-deed 6
say.w o: humility 6
say.wait: data 3, roi 4, entitlement 9, concession 11, later-payment 17, other-form -8, asks-date 6, concedes 5, competing-offer 5, asks-meaning 9, asks-leave -10
say.wait #: data 7, roi 5, humility -4, asks-date 5, refuses 8
say.wait _ #: roi -3, asks-deed 7
say.wait _ a: data 3, complaint -8
say.wait _ for: data 5, credit 6
say.wait _ i: humility -5
say.wait _ it: humility -4, arrogance 7
say.wait _ that: acknowledged 10
say.wait _ the: data -8, answer -6, ultimatum 4, complaint 4, later-payment 19
say.wait _ you: data 3, roi 3
say.wait and: data -5, answer 4, ultimatum 9
say.wait at: data -4
say.wait for: roi -4, humility -3, answer -9, arrogance 8, complaint 5, concession 8, concedes 12, asks-fact 11
say.wait if: data 3
say.wait is: roi 7, humility -3
say.wait list: humility 5
say.wait on: roi -5, offers-material 7
say.wait the: humility -3
say.wait until: data 4, humility 6
say.wait with: roi 4
say.wake: humility 5
say.walk: asks-backing 4, asks-date 7
say.walk _ it: complaint 6
say.wall: complaint 6
say.want: ultimatum 3, other-form 6, asks-backing -8, offers-material 9, offers-check 5, asks-date -5, sets-bar -7, competing-offer 2, asks-fact 4, asks-leave 10, asks-deed -6
say.want #: humility -4, acknowledged -8
say.want @: data 5, roi 5
say.want _ ask: data -4
say.want _ be: data -4, answer 4, arrogance 7
say.want _ bonu: data 3, roi 8
say.want _ from: roi 3
say.want _ have: data 3
say.want _ hear: roi 4, humility -4, complaint 7
say.want _ i: roi -3, answer -3, complaint 6
say.want _ in: roi 5
say.want _ know: data 5, humility -3, feels 9
say.want _ of: data 6, roi 6, humility -4
say.want _ on: data 3, humility -3
say.want _ say: data 7, answer -5
say.want _ see: asks-criteria 8, asks-meaning -9, asks-deed -4, refuses 6
say.want _ take: humility 10
say.want _ talk: data 9, roi 4, complaint -6
say.want _ that: roi -4
say.want _ to: ultimatum 8, undermining -6
say.want a: data 2, humility -5, asks-process 10, feels 7, refuses 8
say.want and: humility -5, answer -4
say.want it: humility 7, answer 4, concession -6, asks-date 10, next-step 8
say.want me: ultimatum 16, competing-offer 11, asks-leave 8
say.want that: data -4, roi -3, acknowledged -8, credit 7
say.want the: data -3, roi -6, answer -5, complaint 3, asks-criteria -9, offers-check -10, next-step 3, corrects 11
say.want them: humility -4
say.want this: humility -2
say.want to: humility 3, asks-criteria 12, asks-backing -9, offers-material -8, next-step -5, thanks 7, asks-meaning -4, asks-deed -9
say.want you: answer -5, acknowledged 6
say.want your: roi 4
say.war: answer -3
say.warehous: roi -3
say.warehouse: data -6
say.warn: roi 3, humility 6
say.warranty: humility 4, offers-check 8
say.was: roi -3, humility 4, answer -2, ultimatum -12, complaint 4, undermining 10, jargon -8, other-form -8, asks-process -6, offers-material -8, asks-date -14, next-step -7, accepts -11, concedes 7, competing-offer -11, asks-fact -9, others-got 7, asks-verdict -10
say.was #: data 13, roi 7, humility -9, answer 8, ultimatum -6, complaint -15, sets-bar 5
say.was @: data 5, humility 7, answer 4
say.was _ #: roi -4, arrogance 4, undermining -5, asks-fact 6
say.was _ 's: humility 6
say.was _ @: complaint 4
say.was _ a: data 6, humility -6, undermining -8, concession 4, concedes 10, asks-fact 7
say.was _ about: roi 3
say.was _ and: data -6, arrogance -5, undermining 5, asks-backing 4, credit -4
say.was _ ask: humility 4, answer 3
say.was _ at: roi 3, undermining 5
say.was _ because: roi 4, complaint 7
say.was _ before: data 4, roi 4, humility -7
say.was _ by: roi -3, answer -3
say.was _ call: roi -6
say.was _ enough: data -4
say.was _ for: roi -3, humility -8, complaint 10, acknowledged -5
say.was _ from: humility 3
say.was _ i: roi 3, humility 7, acknowledged 7
say.was _ in: other-pot 7, asks-process 4, refuses 9
say.was _ it: data -10, roi -9, credit -7
say.was _ last: humility -4, answer -4
say.was _ leave: humility -3
say.was _ like: humility 4
say.was _ me: humility 4
say.was _ my: humility -5, complaint 7
say.was _ of: data 4
say.was _ on: data 4, acknowledged 11
say.was _ only: data -3, humility -2, answer -3
say.was _ over: data 3, answer 3
say.was _ since: roi -4
say.was _ so: humility 7
say.was _ that: complaint -6
say.was _ the: roi 5, humility 3, answer -6, arrogance 9, acknowledged 7
say.was _ then: humility 4
say.was _ there: data 6, roi 5, humility 2, complaint -5
say.was _ they: complaint 4
say.was _ this: humility 2, complaint -8
say.was _ to: roi 3, offers-check 6, acknowledged -4
say.was _ when: complaint 9
say.was _ who: humility 5
say.was _ with: acknowledged 12, credit -9
say.was _ work: roi 4, answer 4
say.was _ you: humility -3, complaint 10
say.was a: roi -3, humility -7, answer -4, complaint -4, undermining 9, said-before 9, refuses -5
say.was about: data 5, answer -3, concession 6
say.was against: humility 5
say.was agre: humility -3
say.was all: humility 3
say.was already: humility 3
say.was and: data 4, answer -3, arrogance 3
say.was approv: roi 4
say.was ask: data -4, roi -4, humility -3, complaint 6
say.was cost: data 4
say.was done: roi -6, humility -4
say.was down: humility -3, complaint 6
say.was for: complaint 9, refuses 9
say.was given: roi -3, answer 6
say.was going: roi 4
say.was good: humility 7
say.was hard: humility 3
say.was her: answer -4
say.was here: complaint -5
say.was i: undermining 3
say.was in: data -7, humility -2, answer -4, asks-deed 10
say.was it: answer -4, complaint 7, acknowledged 8, asks-meaning 15, asks-fact -15
say.was just: answer -4
say.was kind: roi 4
say.was late: offers-check -5
say.was me: data -4, arrogance 9
say.was mine: roi -4, humility 2
say.was miss: humility 5, answer 3, asks-criteria 8
say.was most: undermining 6, credit 10
say.was my: data -3, humility 3
say.was never: roi 3
say.was not: data -5, humility -6, answer 7, arrogance -8, other-pot 8, asks-date 9, asks-fact 8
say.was on: data -3, roi -10, answer -5, complaint 5, asks-deed 7
say.was only: concedes 8
say.was plann: data 3, roi 3
say.was promis: roi 3, answer 4
say.was right: humility 7
say.was short: humility 7
say.was still: complaint -4
say.was that: answer -6, undermining 5
say.was the: humility 5, offers-check 6
say.was their: data -2, humility 4
say.was there: data -4, complaint 8
say.was think: pays-from-gain 7, other-form 6
say.was to: arrogance 7, complaint 7
say.was told: roi 2
say.was too: data 5, roi 4
say.was under: humility -5
say.was up: data 2
say.was wait: data -5
say.was worth: humility -4
say.was wrong: data -4, roi -5, humility 5
say.was your: answer -3
say.waste: roi 3, humility -3
say.watch: data -4, humility 7, answer 5, arrogance 13, ultimatum 6, complaint -6, concession -5, acknowledged 9
say.watch it: humility 6
say.water: roi 2, humility 8, complaint 7, concession 4, acknowledged 9
say.wave: humility -3
say.way: roi 4, humility 5, entitlement 4, asks-deed -4, asks-verdict 13
say.way #: roi -4
say.way _ i: data 4, roi 4
say.way and: data 3, roi -3
say.way i: roi 2, offers-check 6
say.way of: humility 4, complaint 7
say.ways: roi -6, humility 4
say.we: data -3, arrogance -8, ultimatum -5, entitlement -6, pays-from-gain 7, other-form -6, offers-material -8, asks-date 8, in-writing 8, competing-offer -9, asks-money -7, asks-fact -9, asks-leave -6
say.we 'd: humility 4, answer -5, complaint 9, offers-check 5
say.we 'll: data -4, roi -2, humility 4, answer -4, concession 7, next-step -9, concedes 10
say.we 're: data 6, roi -6, answer -6, ultimatum -5, asks-date -11
say.we 've: data 3, roi 6, answer -5, arrogance -6, complaint 5, later-payment -11, asks-process 5, asks-deed -6
say.we @: data -3, roi -4, humility -5, answer 5, offers-material -7
say.we _ #: data 11, roi 5, humility -4, answer 5, arrogance -8, entitlement -11, complaint -12, concession 8, asks-process -8, in-writing -9
say.we _ a: data 4, roi -1, humility -5, concession -6, accepts 7
say.we _ about: humility -6, asks-deed 9
say.we _ again: humility 6, asks-date 6, next-step 7
say.we _ all: data -3
say.we _ already: humility -6
say.we _ and: data -4
say.we _ at: data 8, roi -4, answer 5, complaint -6, sets-bar 13, next-step -6, refuses 8
say.we _ away: roi 5, humility -2
say.we _ back: data 6
say.we _ be: answer -5
say.we _ before: roi -4, humility 3
say.we _ by: roi -2, humility 3
say.we _ call: humility 4
say.we _ do: roi 2, humility -5
say.we _ down: data 3
say.we _ for: data -6
say.we _ from: roi -2, humility -3
say.we _ got: data 3
say.we _ had: data 4
say.we _ have: data -3, answer 4, offers-check 6
say.we _ i: roi 3
say.we _ if: humility -3
say.we _ in: roi -3, humility 5, answer -4
say.we _ it: data -7, answer 9, entitlement 6, complaint -4, other-pot -6, asks-criteria -9, accepts -6, credit 9
say.we _ leave: humility -5, undermining 7
say.we _ longer: roi 4
say.we _ no: data 4
say.we _ not: data 3, roi 9, entitlement -7, pays-from-gain 16, acknowledged 9, asks-leave 8
say.we _ now: humility -4
say.we _ on: data -4, roi -4, arrogance 10, asks-date 10
say.we _ only: data 5, humility -4
say.we _ our: answer -4
say.we _ out: data 3, roi 3
say.we _ over: data -3
say.we _ see: roi -4, humility -5, answer -5, ultimatum 10, concession 6
say.we _ still: humility -5, arrogance 7, asks-date -5
say.we _ talk: answer -3
say.we _ that: data -4, roi -4, humility -4, later-payment 7
say.we _ the: roi -3, answer -7, complaint 13, undermining 8, split -6, acknowledged 7
say.we _ them: humility 2, credit 9
say.we _ this: roi 4
say.we _ to: data -7, roi -7, humility 3, asks-deed -5
say.we _ together: humility 4
say.we _ under: roi -4
say.we _ use: roi 4
say.we _ used: data 3, roi 4
say.we _ wait: data 3
say.we _ was: data 3
say.we _ what: roi -3, humility -3
say.we _ with: humility -2
say.we _ write: in-writing 7
say.we _ you: humility 4
say.we agree: roi -6
say.we already: humility -3
say.we also: roi -3
say.we answer: humility -3
say.we are: roi -4, humility 7, asks-date 5
say.we ask: roi -6, humility 3, acknowledged 9, credit 7
say.we avoid: data -5, roi 3
say.we both: data -3, asks-fact 12
say.we brought: data 3
say.we call: data -5, roi -5
say.we came: humility -3
say.we can: data -8, roi -3, answer 3, complaint 6, other-form 6
say.we cancell: roi -3
say.we caught: data -4, roi -4
say.we check: humility 4
say.we could: humility 4, answer -5, split 8, acknowledged -8
say.we decide: humility 3, offers-check 5, asks-date 7
say.we deliver: roi 3
say.we did: data 7, arrogance -4, complaint -8, undermining 5, other-pot -6, asks-date -8
say.we do: roi 2, humility 4, arrogance -5, complaint 4, split 13, other-form 7, accepts 8, asks-deed -7
say.we dropp: data 3, entitlement 5
say.we finish: humility 3
say.we fix: answer -4
say.we gave: roi 5
say.we go: data -6, roi -3, humility 4, asks-deed 7
say.we got: data 4
say.we had: humility -7
say.we have: accepts 4
say.we hit: data 2
say.we hold: data 3
say.we just: complaint -7
say.we kept: roi 4, humility 4
say.we leave: undermining -7, asks-deed 9
say.we let: undermining 7
say.we look: data -7, roi -5, answer 4, asks-date 10, sets-bar 7
say.we lose: roi -4
say.we lost: humility 5
say.we made: data -4, humility -4
say.we make: data 4, complaint 8
say.we meet: next-step -6
say.we mov: data -7, humility -3, answer -6
say.we need: data 3, complaint 9
say.we never: data 3, roi 6, other-pot 8
say.we no: roi 4
say.we not: humility -3
say.we now: humility -4
say.we only: data 3
say.we open: data -3, roi 3
say.we paid: data 3, roi 4, ultimatum 8, later-payment -10
say.we pass: roi 6
say.we pay: roi 4
say.we put: asks-deed -4
say.we ran: data 4
say.we read: humility -3
say.we return: humility 4
say.we sat: data 5, roi 4
say.we sav: roi -3
say.we save: data 4, roi 7, complaint 4
say.we say: data 3, asks-date 10, asks-deed -16
say.we see: concession 4, credit 5
say.we sell: data -5
say.we send: humility -4, arrogance 6
say.we sent: data 3, roi 3
say.we settle: humility -4
say.we shipp: humility -2
say.we sign: roi -4
say.we speak: roi -5, humility 3, asks-date 8
say.we start: humility -3
say.we stop: roi -3
say.we stopp: data 3
say.we take: data -5, humility -5
say.we talk: answer 4, offers-material 4, asks-date 17, sets-bar 15, next-step 5, asks-deed 6
say.we test: data 4
say.we took: humility 4
say.we turn: humility 4
say.we use: data -4
say.we used: answer 4
say.we wait: concession 6
say.we was: roi 3, humility -3
say.we went: data 4, humility -5, feels 7
say.we were: humility -7, refuses 6
say.we won: data 4, roi 3
say.we would: humility -4
say.we write: data -4, roi -9, humility 6, asks-date -4, sets-bar 11, in-writing 19
say.weak: data -4, humility 7
say.wear: humility 3
say.weather: roi 4, humility 3, complaint 6
say.web: roi 2, humility -4
say.wedd: answer 4
say.wednesday: roi -4, humility -3, answer 5, other-form 4, offers-material 10, asks-date 8, next-step 19, acknowledged 7
say.wee: complaint 7
say.weed: roi -3
say.week: data 3, humility 6, answer 6, complaint -7, undermining -5, other-pot -6, split -11, asks-backing 4, asks-date 12, in-writing -8, acknowledged 9, asks-verdict 5, refuses -9
say.week #: roi -6, humility 6, arrogance 4, asks-date 7
say.week _ #: humility -4, credit 8
say.week _ i: answer -3
say.week _ january: data 3
say.week _ the: answer 4
say.week after: answer 4, asks-date 10
say.week and: humility 6, asks-date -7, accepts 9
say.week before: data 3, humility -4
say.week of: data -3, roi -4, humility 5, asks-date 10
say.week so: roi 7, humility 6
say.week the: data -2
say.weekend: data -3, arrogance 4, ultimatum 14, entitlement -6, complaint 6, concession -5, other-pot 7, other-form 6, next-step -9, concedes -7, asks-deed -9
say.weekend #: data 4
say.weekend _ #: roi 4
say.weekend and: data 2
say.weekend of: roi 4
say.weigh: roi -2, humility 6, complaint -5
say.weight: humility 3, answer 5, asks-criteria 9
say.weird: roi 4, asks-deed 4
say.welcome: data 2, answer 8
say.weld: roi -5, answer -5, concession 8
say.well: data -6, complaint 4, concession 9, other-pot -7, asks-backing -9, asks-date -7, asks-money 14, unknown 6, refuses -7
say.well #: roi 4
say.well @: humility -3
say.well _ #: roi 3
say.well _ 's: data -4, complaint 7, concession -5
say.well _ i: humility 3
say.well _ it: complaint 5
say.well _ that: data -3, humility 4
say.well _ you: roi -4, complaint 6
say.well a: humility 5
say.well and: humility -2
say.well as: humility -4
say.well be: humility 5
say.well i: data -5, roi -3
say.well is: data -3
say.well it: humility -5, refuses 5
say.well thank: humility -5
say.well that: complaint 6
say.well the: roi 5, answer 7
say.went: data 2, asks-process -12, sets-bar -11, asks-deed -9
say.went #: data 15, arrogance 11
say.went _ #: humility -2, complaint 10
say.went _ after: data -5
say.went _ and: roi 3, undermining 9
say.went _ by: roi -2, humility -3
say.went _ in: roi 4
say.went _ the: data 5, roi 4, concession 9
say.went _ to: data -3, roi -4, humility 6
say.went _ with: data 4, humility -4
say.went down: answer -3
say.went from: data 11, roi -6
say.went home: data 2, roi 5
say.went in: data 3
say.went live: humility -4
say.went on: data -4
say.went to: humility 4
say.went up: data -6, entitlement 10
say.went well: data -4
say.were: data 9, roi 2, humility 4, answer 3, arrogance 4, ultimatum -5, undermining -7, concession -6, offers-check 6, concedes -8, asks-fact 5, refuses 3
say.were #: data 11, roi 8, humility -11, complaint -6, asks-date 5
say.were _ #: complaint -5, credit 12
say.were _ a: roi 3, humility -3, answer 4
say.were _ and: data 3, arrogance -6, undermining 10
say.were _ because: humility 3
say.were _ before: roi 4
say.were _ first: roi -3
say.were _ for: roi -3
say.were _ in: humility 5, credit -4
say.were _ now: humility -5
say.were _ of: data -4, roi -7, arrogance 5
say.were _ on: data 5, roi 4, humility -7
say.were _ one: humility 5
say.were _ people: data -3
say.were _ so: humility -3
say.were _ that: humility 6
say.were _ the: data -6
say.were _ to: roi 7
say.were _ with: humility -4
say.were a: roi 3, humility -4
say.were about: roi 4
say.were already: roi 3
say.were at: humility 3
say.were cost: roi 4
say.were in: roi -1, humility -4
say.were los: data 4
say.were not: answer 4, offers-check 5
say.were on: data -3, roi -5
say.were out: data -2
say.were paid: data -4, entitlement 4
say.were right: humility 6
say.were the: data 3, humility 10, answer 5, asks-fact 10
say.west: answer 3
say.wet: data 4, humility -4
say.what: arrogance 6, ultimatum 3, entitlement 6, complaint -6, pays-from-gain 8, asks-process -9, asks-criteria 22, in-writing 3, credit -9, asks-meaning 17, asks-money -13, asks-fact -8, unknown 14, insists 7
say.what #: roi 6, humility -6
say.what 's: data 9, complaint -6, undermining -7, asks-process 3, asks-date 11, next-step 3, acknowledged 4, asks-meaning 6, feels -8
say.what @: data -6, humility -5, arrogance 16
say.what _ #: data 3, answer -5
say.what _ 'd: data 5, humility 4, answer 3, arrogance -5, complaint 8, acknowledged 6, credit 7
say.what _ 'll: answer -5
say.what _ 'm: roi 3, humility -5, entitlement 4, complaint -6, offers-check 6
say.what _ 're: roi -4, humility -5, arrogance 7
say.what _ 's: roi -4, humility -3
say.what _ 've: humility 2, answer -3, arrogance 7
say.what _ @: data -3, humility -4, corrects 7
say.what _ a: roi 3, humility 3, asks-criteria 11
say.what _ and: asks-fact 13
say.what _ are: roi -3
say.what _ ask: roi 9, pays-from-gain 11, acknowledged -8
say.what _ back: roi 4
say.what _ be: next-step -5
say.what _ bring: answer -3
say.what _ brought: roi 5
say.what _ can: data 4, humility 4, acknowledged 5
say.what _ chang: humility 3
say.what _ cost: data -3, roi -4
say.what _ could: humility -3
say.what _ did: roi 2, arrogance -5, undermining 7, concession 5
say.what _ do: data -4, humility -5, complaint 6, offers-check -7, sets-bar 5, asks-fact 10
say.what _ does: humility -5
say.what _ earn: roi -4, humility -4
say.what _ find: humility 5
say.what _ fix: data 3, roi 3
say.what _ gave: humility -3
say.what _ got: arrogance 5
say.what _ had: humility -4, complaint 4
say.what _ have: asks-criteria 10
say.what _ i: answer -9, undermining 10, acknowledged 1, asks-fact -6
say.what _ in: data -3
say.what _ is: roi -7, humility -5, answer 4, complaint 9, asks-date 11
say.what _ it: roi -4
say.what _ left: humility 5
say.what _ look: ultimatum 4
say.what _ make: roi -2
say.what _ mean: data 3, roi 3
say.what _ miss: roi -2, humility -4, answer 3, asks-criteria 6
say.what _ model: humility 4
say.what _ new: roi 3
say.what _ not: roi -5, humility 8, answer 3, arrogance -5
say.what _ of: asks-date -12
say.what _ pay: later-payment 7
say.what _ people: unknown 10
say.what _ sav: roi 6, humility 4
say.what _ save: data 3
say.what _ the: data 5, roi 3, humility 4, complaint -6, other-form -17, asks-process 13, asks-criteria 5, sets-bar -10, credit 11, asks-meaning -9, asks-verdict 13
say.what _ they: humility 5
say.what _ to: humility 5, answer 3
say.what _ told: roi -4, humility -5, answer -5, complaint 5
say.what _ usual: humility 6
say.what _ want: entitlement 4
say.what _ was: humility -4, answer 8
say.what _ we: roi 2
say.what _ would: data 2, humility 5, answer 6, asks-criteria 9
say.what _ wrong: data -4, humility -5
say.what _ you: answer -4, ultimatum 15, complaint 7, later-payment 6, asks-backing -5, next-step -12, competing-offer 8, asks-fact -9, asks-deed -16, refuses 7
say.what _ your: entitlement 4
say.what a: data -4, roi 5, humility -2, answer -4, asks-criteria 7, asks-date -10
say.what about: humility 5, asks-verdict 16
say.what are: humility -3, asks-meaning 11
say.what came: data 4
say.what can: humility 4, ultimatum 8, concession 4, later-payment 7, competing-offer 8
say.what chang: humility -3
say.what com: roi 5
say.what date: humility 4
say.what did: roi 3, asks-criteria -14, asks-meaning 4
say.what do: humility -3, answer -8, ultimatum 5, undermining 8, asks-fact -6
say.what does: data 3, asks-process -10, asks-criteria 9
say.what else: data 5, offers-material -6
say.what form: humility 4
say.what happen: data -3, humility 3, ultimatum 5, asks-fact 6
say.what has: roi 3, humility -4
say.what hr: humility 5, arrogance 4
say.what i: humility -6, answer -5, arrogance 7, entitlement 7, undermining 6, concession 8, next-step -10, concedes 8
say.what if: data -4, humility 8, asks-criteria -11, acknowledged 8
say.what is: data -5, roi -4, humility -4, arrogance 10, complaint -6, asks-date -8
say.what it: roi 8, arrogance -7, ultimatum 6, entitlement -6, pays-from-gain -8, competing-offer 9, asks-fact 6
say.what must: asks-criteria 11
say.what my: data -5, ultimatum 6
say.what number: humility 4, asks-criteria 7, sets-bar 12
say.what one: humility -2
say.what other: humility 4
say.what she: data -3
say.what the: data 4, roi 13, answer 3, complaint -6, pays-from-gain 12, offers-material -9, offers-check 7, insists 12
say.what they: roi -5, arrogance 5, entitlement 4, asks-backing 2, acknowledged -6
say.what to: answer 5, accepts 7
say.what was: data -7, roi -4, answer 6, offers-material 6, feels 6
say.what we: roi 11, humility 3, offers-material 10, in-writing 9, next-step -4
say.what will: undermining 6, asks-backing -7
say.what would: data 6, humility 4, answer 3, arrogance -8, asks-criteria 17, asks-deed -7
say.what you: roi -4, complaint 4, offers-check 5
say.whatever: undermining 9, asks-process -8, concedes 7, asks-deed 7
say.whatever 's: roi -4, answer -4, undermining 11, concession 8
say.whatever @: entitlement 4
say.whatever _ think: humility -6, answer -3, concession -6
say.whatever it: humility 3
say.whatever the: humility -5
say.whatever you: humility -6, concession -5
say.wheel: humility -5
say.when: roi -1, humility 3, answer 2, ultimatum -8, entitlement 8, complaint -1, undermining -6, other-pot -6, split 6, later-payment 16, asks-criteria -11, offers-check -6, asks-date 19, competing-offer -8, thanks 9, asks-meaning -18, asks-fact 23, insists -10
say.when 's: data -3, answer 5, asks-fact 9
say.when @: humility -6, answer -4
say.when _ #: sets-bar 9
say.when _ 're: humility 3
say.when _ 's: data 3, humility 1, answer -5, arrogance -6, complaint 5, asks-date -11, asks-deed 5
say.when _ 've: answer 3, next-step 7
say.when _ be: humility 3
say.when _ com: roi 4
say.when _ come: humility 3
say.when _ first: roi -3
say.when _ have: humility 2
say.when _ i: answer 3
say.when _ is: roi -5, answer -4, complaint 10
say.when _ it: data -3, answer 4, accepts 10, asks-fact -11
say.when _ new: humility 8
say.when _ say: answer -3
say.when _ start: humility -3
say.when _ that: asks-fact 7
say.when _ the: complaint -7, asks-process 4, asks-date 9, asks-fact 11
say.when _ they: asks-date 7
say.when _ want: answer -5, complaint 8
say.when _ was: data -4, roi -3, humility 3
say.when _ you: answer 4, asks-date 7, acknowledged -7, asks-fact 12
say.when a: data 4, answer 4
say.when and: data -3
say.when do: data 4, answer 5, complaint -5, asks-date 8, asks-fact 12
say.when does: answer 7, asks-process 7, acknowledged 7
say.when everyone: data 3
say.when he: data -3
say.when i: roi -6, humility -4, answer -5, asks-date -12, next-step 4, competing-offer 9, acknowledged -8
say.when is: data -3, roi -6, asks-fact 15
say.when it: humility 5, complaint 6, later-payment -4, asks-date -10, asks-fact -14, asks-verdict 4
say.when my: humility 6
say.when nobody: roi 5, humility 6
say.when she: roi 5, humility -7, asks-process -8, offers-material 7
say.when someth: data 3, complaint 5
say.when the: answer -8, other-pot -9, later-payment 10, sets-bar 13, asks-fact -13, feels 7
say.when there: answer -4, complaint 7, asks-date -8
say.when they: data 8, answer -4, complaint 6, offers-material 7, asks-date -6, sets-bar -7
say.when we: humility -3, answer -4
say.when will: complaint 6, asks-date 8
say.when would: humility 5, asks-date 10
say.when you: humility -5, ultimatum -6, complaint -5, asks-date -10, credit 4, asks-fact -11, asks-deed 12
say.whenever: answer -7, concession 8, concedes 11
say.whenever you: answer -4
say.where: data 6, roi 4, arrogance -7, undermining -11, stuffing 6, other-pot -6, asks-criteria -6, feels -7
say.where _ 'd: data 2
say.where _ 'm: humility 4
say.where _ 's: roi -3
say.where _ are: roi 3
say.where _ had: data 3
say.where _ i: humility -3
say.where _ stand: data 3
say.where _ the: answer -3, complaint 7
say.where _ was: humility -2
say.where _ you: humility 5
say.where do: data -4
say.where i: roi -6, arrogance 7, stuffing 8, offers-material 9
say.where it: answer 3
say.where the: data -2, offers-material -5
say.where they: data 3, roi 4, answer 4, complaint -6
say.where we: roi -6
say.where you: roi 5, asks-backing 5, offers-check 10
say.wherea: answer 4
say.wherea the: answer 3
say.whether: answer 4, ultimatum 5, entitlement -6, complaint -4, concession -11, other-pot 8, later-payment -10, asks-process 11, asks-criteria 9, asks-backing 4, next-step 6, asks-fact 9
say.whether _ 'd: humility 4
say.whether _ can: humility -5
say.whether that: data 3
say.whether the: data 4
say.whether you: roi -4, humility 7, arrogance 4
say.whetu: data 3, roi 3
say.which: data 2, humility 6, answer 2, arrogance -4, entitlement -8, complaint -9, undermining -11, concession -6, other-pot 9, other-form 8, asks-process 6, asks-criteria 14, concedes -9, competing-offer 7, asks-fact 6, feels -10, refuses -5
say.which #: humility 3
say.which @: humility 3
say.which _ #: data 5
say.which _ 'd: humility -4
say.which _ 've: roi 5, humility 3
say.which _ a: data -3, humility -4
say.which _ about: data 2
say.which _ am: answer -4
say.which _ and: humility 3
say.which _ are: humility -4
say.which _ be: humility 3
say.which _ can: roi -3, humility -6, answer 4
say.which _ cost: humility 6
say.which _ could: roi -2
say.which _ did: roi 7
say.which _ do: answer 5, arrogance -5, offers-material -5, sets-bar 10
say.which _ had: humility 3
say.which _ is: data -2, roi -4, offers-material 7, asks-deed -6
say.which _ it: humility -4, asks-deed 10
say.which _ more: answer 3
say.which _ my: data -5
say.which _ not: data -3
say.which _ of: roi -4, said-before 10
say.which _ the: roi -4, humility -6, asks-criteria 7, offers-material -5
say.which _ they: humility 3
say.which _ to: humility -3
say.which _ us: humility -3
say.which _ was: humility 3
say.which _ were: humility 3
say.which _ what: humility -2
say.which _ would: data 4, sets-bar 6
say.which can: humility 4
say.which cost: data -3, answer -4
say.which day: asks-date 9
say.which figure: data -4
say.which form: roi 4, asks-process 8, asks-criteria -8
say.which i: data -3, answer -9, complaint -5
say.which in: humility -3
say.which is: roi 5, answer 8, entitlement -4, offers-material -5
say.which month: asks-date 16, asks-fact 12
say.which number: data -5, roi -2
say.which of: humility 6, asks-meaning -17
say.which one: asks-process 6, offers-material -5, next-step -5, asks-meaning -20
say.which ones: humility 4
say.which part: data 3, arrogance 4, asks-criteria 4, said-before 10
say.which should: data 2, roi 5
say.which the: complaint 5
say.which was: humility 3
say.which we: humility -3
say.which would: humility 6
say.which you: data -4, roi -4, asks-date 8
say.whichever: roi -6, humility 8, answer 4, in-writing 8
say.whichever _ you: humility 4
say.while: data -4, arrogance 12, ultimatum -5, complaint 7, other-form 9, asks-criteria -9, others-got 6
say.while _ 'm: humility -3, concession 6
say.while _ 're: roi 3
say.while _ was: humility 7, answer 3
say.while i: data -3, credit 7
say.while the: data 4, roi 2, arrogance 7
say.while they: answer -4
say.while you: roi 4
say.whiteboard: data 3
say.who: data -3, humility -5, answer -5, arrogance 18, entitlement 7, undermining 9, stuffing -7, concession -5, pays-from-gain -8, other-form -10, asks-process 13, asks-criteria -5, asks-backing -8, asks-date -8, accepts -8, acknowledged -8, credit 5, thanks -9, asks-fact 10, unknown -6, asks-verdict -13, refuses 9
say.who 'd: answer 7
say.who 'll: answer -3
say.who 's: humility -8, complaint -6, asks-deed 4
say.who 've: entitlement 7
say.who @: asks-process -5
say.who _ #: data -2, humility 7, entitlement 6
say.who _ a: humility -4
say.who _ about: humility -3
say.who _ and: roi 4, humility -4
say.who _ ask: humility -3, entitlement 4
say.who _ at: roi -3, arrogance 4, complaint 7
say.who _ been: humility -5
say.who _ better: humility 3
say.who _ every: humility 7
say.who _ get: complaint 4
say.who _ hr: data 3, humility -3, offers-check -5, asks-fact 9
say.who _ i: roi 4, arrogance -5, undermining 7, asks-leave -8
say.who _ in: humility 3, complaint 6
say.who _ is: roi 2
say.who _ it: data 5, answer 7, complaint 6, asks-process 6, offers-material 8, asks-date -11, asks-fact 14
say.who _ know: humility 3
say.who _ me: data 4, complaint 9, asks-date 5
say.who _ no: data 3, roi 4, complaint 7
say.who _ not: arrogance 4, entitlement 9, complaint -9
say.who _ on: humility 3
say.who _ that: humility 5
say.who _ the: data -4, humility 3, complaint 5, offers-material 5, asks-meaning -11, insists 14
say.who _ them: humility 2
say.who _ this: answer 2, arrogance 6
say.who _ to: roi 6, humility 4, arrogance -6
say.who _ up: data -4
say.who _ us: roi -4, humility 4
say.who _ what: answer 4
say.who _ you: data 7, arrogance 6, asks-process -7, asks-meaning 13
say.who are: humility -4, complaint 5
say.who asks: complaint 6
say.who bring: humility -3
say.who built: answer -3, ultimatum 8
say.who came: data -4, roi -5, humility 5
say.who can: humility -7, answer 3, arrogance 12, complaint -5, asks-meaning -6
say.who decid: answer -3, unknown -9
say.who did: roi -6, humility -2, arrogance 7, asks-process -10, asks-fact -15
say.who do: data 6, asks-fact 6
say.who does: humility 3, answer 4
say.who else: data -3
say.who gets: roi 3
say.who got: humility 4
say.who had: humility 3
say.who has: roi -3, complaint 7, other-form 8
say.who have: answer -5
say.who hold: humility -5
say.who i: answer -4
say.who in: offers-check -7
say.who is: answer -5, asks-meaning 8
say.who keep: answer 4, arrogance 6, complaint -7
say.who kept: roi -4
say.who know: humility -3, answer 5, ultimatum 4, complaint -7
say.who left: complaint 6
say.who let: data 3, humility 3
say.who mak: roi -4, answer -4, arrogance 5
say.who may: data 4
say.who mov: answer 4, asks-fact 16, insists 9
say.who never: humility -5, answer -4
say.who notic: humility 3
say.who read: roi 2
say.who runs: humility -4
say.who sat: humility 3
say.who sav: roi -4
say.who should: data -4, roi 4
say.who sign: roi 2, humility -4, refuses 7
say.who sits: answer -4
say.who stay: humility -4, answer -3, complaint 7
say.who think: humility -3, arrogance 8
say.who told: roi 2
say.who understand: answer 3
say.who want: humility 5
say.who work: arrogance -6, complaint 8
say.who would: data 4
say.whoever: roi 3, answer -4, complaint 11, asks-deed 10
say.whole: roi 4, arrogance 8, undermining -4, asks-date 3, asks-deed -6, corrects 5
say.whole _ about: answer -6
say.whole _ and: humility 2, acknowledged 5
say.whole _ in: data -5, roi -3, humility -3
say.whole _ is: data 5
say.whole _ it: humility -4
say.whole of: data 3, roi 5
say.whole team: complaint 5
say.whole thing: humility -2
say.whom: humility 3, answer -6, complaint 6, asks-process 8, asks-date -9, next-step 4, asks-meaning 9, asks-money 8
say.whom _ i: asks-process 6, asks-fact 6
say.whom i: roi 5, humility 4
say.whose: data 3, complaint 4, asks-process 16, offers-material 9
say.whose _ is: roi -3, humility 3
say.why: answer -5, arrogance -4, entitlement 14, complaint 8, undermining 6, accepts -6, credit -12, asks-fact -10
say.why _ 'd: roi 4
say.why _ 'm: humility -4
say.why _ i: answer -3
say.why _ was: data -4
say.why did: entitlement 5
say.why i: data 5, humility -4, complaint 5
say.why it: data -4, roi -3, humility 3
say.why the: humility -4, answer -3
say.why they: complaint -6
say.why we: data 4
say.wi: next-step 7, acknowledged 5
say.wife: data -4, roi -2, entitlement -10
say.wife 's: humility 3
say.wife @: humility -3, answer -3, concession 5
say.wife _ i: concession 4
say.wife says: humility 4, answer 5
say.wifi: answer -3
say.will: humility -2, arrogance 4, entitlement -10, undermining 1, pays-from-gain -9, later-payment -7, asks-backing 2, offers-check 9, asks-date -8, in-writing 6, asks-meaning -10, corrects -6
say.will _ #: complaint -4, next-step 4
say.will _ at: roi -4
say.will _ be: data 4, humility -3, answer -3
say.will _ come: humility 4
say.will _ do: humility -4
say.will _ for: complaint 6
say.will _ forget: humility 8, concession -4
say.will _ have: data 3, roi 3
say.will _ it: data 4, humility -6, competing-offer 8
say.will _ know: answer 3, asks-date 7
say.will _ me: roi -3, humility -4
say.will _ my: complaint 8
say.will _ on: roi 4, asks-date 11
say.will _ say: humility 3
say.will _ the: humility 4, next-step 14, refuses 8
say.will _ with: offers-material 11, next-step 7
say.will _ you: humility 3, offers-material 9
say.will ask: roi 3, asks-date 7
say.will be: data -4, answer -8, ultimatum 5, other-pot -6, later-payment -8, offers-material 8, concedes -10, competing-offer 7
say.will come: roi -3
say.will confirm: humility -3
say.will do: answer 5
say.will go: humility -3, ultimatum 6
say.will i: asks-leave 15
say.will it: answer -5, complaint 8
say.will look: roi -3, humility -4
say.will make: humility -5
say.will not: data 5, roi 5, answer -3, ultimatum -8, complaint -6, undermining -10, later-payment 6, asks-process -6, offers-check -8, next-step -12, competing-offer -7
say.will say: data 3
say.will see: humility -3
say.will to: humility -6, asks-backing 11, asks-deed 8
say.will wait: answer 6
say.will write: asks-fact 7
say.will you: humility 4, asks-process -6, asks-backing 9, offers-check -11, asks-fact -8, asks-deed 13
say.win: roi -2, arrogance 3, complaint 3
say.window: roi -6, humility -6, answer -5, complaint 9
say.wins: roi -3
say.winter: data 2, answer 6, arrogance -10, complaint -4, concession 8, other-form 12, acknowledged 8
say.winter 's: humility 4
say.winter _ #: data 3
say.winter _ when: data -3
say.winter and: concession 5
say.winter is: acknowledged 8
say.wir: humility 4
say.wire: roi 4, humility -3
say.wise: asks-criteria 7, acknowledged 6
say.wish: data 4, asks-backing -10
say.wish it: roi 5, humility -3
say.wish to: data 3, humility 6, ultimatum -6, complaint -6, acknowledged 9
say.with: data -5, roi -4, entitlement -4, jargon 32, stuffing -8, asks-criteria -4, in-writing 7, accepts 4, concedes -6, credit 6, corrects -11
say.with #: humility -4, complaint 3, asks-process 8, offers-material -9
say.with @: data 4, answer 10, arrogance -6, offers-check 10, acknowledged 8, credit -9
say.with _ #: data 2, credit -5
say.with _ 's: humility 9, offers-material 9, asks-date 9, next-step 10, credit 15
say.with _ @: humility -4
say.with _ and: answer -4, offers-material -5, accepts 7
say.with _ as: humility 7
say.with _ at: humility -6
say.with _ before: ultimatum 3
say.with _ bucket: arrogance 6
say.with _ by: humility -2
say.with _ client: data -3
say.with _ date: data 5, answer 6
say.with _ downtime: roi -3
say.with _ eyes: humility -3
say.with _ face: humility 2
say.with _ find: data 4
say.with _ first: humility 4
say.with _ for: data -4, roi -3, humility 6, answer 3
say.with _ i: concession 8
say.with _ if: answer 5, acknowledged -6
say.with _ in: data -3, humility 4, entitlement -5, complaint 3
say.with _ is: data -3, humility -2
say.with _ it: humility -3, asks-date 12
say.with _ last: complaint 6
say.with _ letter: answer 4
say.with _ map: arrogance -5
say.with _ name: data 4
say.with _ new: complaint 6
say.with _ number: data -3, answer 5, offers-material 8, asks-date -5
say.with _ of: roi 4, humility -3, complaint -6, later-payment 7
say.with _ old: data 3, roi 4
say.with _ one: complaint 5
say.with _ or: data 4, humility 2
say.with _ over: humility -3
say.with _ paper: humility 3
say.with _ people: data -4, humility -6, asks-deed -6
say.with _ respect: complaint 7
say.with _ result: arrogance 6
say.with _ salary: humility -5
say.with _ same: roi -3, humility -2
say.with _ signature: data 4
say.with _ since: humility 3
say.with _ so: data 3, acknowledged 10
say.with _ team: humility 5
say.with _ that: data 4, humility -4, complaint 7
say.with _ the: data 5, next-step -8
say.with _ then: data 3, roi 3, humility 4
say.with _ this: asks-date -6
say.with _ to: arrogance 6
say.with _ until: data -3
say.with _ we: roi 5
say.with _ who: humility 5
say.with _ wrong: answer -5
say.with _ year: entitlement 5
say.with a: roi -4, ultimatum 7, concession -8, later-payment 8, offers-check -11, in-writing 4, concedes -7, refuses 4
say.with all: humility -7, complaint 5
say.with an: complaint 2
say.with both: roi -3, humility 4
say.with finance: data 4
say.with her: roi -4
say.with him: humility -7, answer 4
say.with hr: humility -3
say.with it: data 4, answer -5, complaint -5, undermining 9, concession 6, next-step -3
say.with me: humility 7, asks-process 9, next-step -9, acknowledged -9
say.with mine: humility 3, answer -4
say.with more: roi -4
say.with my: humility 5, answer 6, ultimatum 10, concession -6, acknowledged -6, asks-deed 5, refuses 8
say.with new: data 4
say.with no: roi 4, complaint 3, sets-bar 10
say.with one: data -2
say.with our: complaint 7
say.with pay: humility 3
say.with reason: humility 6
say.with respect: humility -4, arrogance 11
say.with someth: roi 4
say.with such: humility -5
say.with thank: roi 3
say.with that: data 3, answer -4, concession 6, asks-backing 10, accepts 14
say.with the: asks-backing 6, offers-material 12, credit -9, asks-fact 7, others-got 7
say.with them: humility 5
say.with this: humility -7, asks-date 4
say.with us: humility 4
say.with what: complaint 4
say.with whatever: humility 7, answer 3
say.with you: data 6, roi 3, answer 3, asks-date 9, next-step 13, accepts -7
say.with your: data 5, roi 5, humility -6, in-writing 7, acknowledged -6
say.withdraw: data 5, humility 3, answer -6, concession 11, offers-check 6, concedes 8, acknowledged 13
say.withdraw _ request: humility -4
say.withdraw it: data 3, answer -5, concession 6
say.withdraw the: concession 4
say.withdrawal: data 3
say.withdrawn: data 4, humility 3, concedes 7
say.within: roi -6, complaint -6, pays-from-gain 9, later-payment 8, asks-fact 9
say.within #: data -6, roi -6, pays-from-gain 7, asks-deed 8
say.within the: data 3, roi 4
say.without: humility 7, entitlement 5, pays-from-gain -9, sets-bar 15, credit 14
say.without #: humility -4, answer -4
say.without _ #: data -3
say.without _ and: data -4, answer -2
say.without _ ask: roi -4, humility 6
say.without _ in: data 4
say.without _ it: data 7, roi 5, humility -3
say.without _ single: data 3, roi 3
say.without _ the: humility -5, answer -3
say.without _ there: humility 5, arrogance 6
say.without _ to: humility 3
say.without a: roi 6, answer 8, sets-bar 6
say.without ask: data -2, roi -3, answer -3, entitlement 5, complaint 6
say.without her: data -5, humility 3
say.without it: data -5, roi -3, humility -4
say.without me: data 4, humility -5, credit -10
say.without my: roi -4, answer -4
say.without that: humility 7
say.without the: data 4, humility 2
say.without them: humility 6
say.woke: roi -3
say.woke up: roi -4
say.woman: data -3, humility -5, undermining 8
say.women: roi 4, humility 8
say.won: data 3
say.wonder: data 5, roi 3, humility -6, entitlement -7, complaint 2
say.wonder _ the: complaint 7
say.wonder whether: humility -3
say.wonderful: complaint 5
say.wood: humility 5
say.word: ultimatum -5, complaint 12, undermining 8, concession -3, asks-backing 15, acknowledged -7, asks-deed 7
say.word _ i: humility -3
say.word _ the: humility 5
say.word from: asks-date 4
say.word i: roi 3, answer 4
say.word to: data -3
say.work: arrogance 7, ultimatum -6, concession 3, other-pot -6, pays-from-gain -11, next-step -8, credit 7, asks-leave -5, unknown 11, asks-verdict -10, refuses 4
say.work _ hard: answer 4
say.work _ i: data -6, roi -3, complaint -5
say.work _ it: humility 4, asks-date -8, credit 8
say.work _ me: data 4, asks-date 8
say.work _ not: humility -4
say.work _ that: answer 5
say.work _ the: roi 3, humility -3, credit 6
say.work _ you: humility 3
say.work and: asks-date 10
say.work at: humility -3
say.work for: humility -6, asks-date 7
say.work from: roi -5, humility 3
say.work here: humility 3
say.work in: answer 4
say.work is: data -3
say.work it: humility 4
say.work of: roi -3, entitlement 9
say.work out: humility -2
say.work so: humility -4
say.work that: answer -5, complaint 6
say.work with: acknowledged 6
say.workshop: arrogance 5
say.world: answer -4, complaint -6, concession 7
say.worr: humility 8, concession 5, concedes 9, acknowledged 11
say.worri: roi 3
say.worri about: data 3
say.worry: roi -4, humility -6, answer -5, concession 6, concedes 6, acknowledged -6
say.worry about: humility -5
say.worse: roi 3, arrogance -4, concedes 6, acknowledged 8
say.worth: data 9, roi 3, undermining 7, pays-from-gain 8, offers-material 4, refuses -8
say.worth #: humility -4, pays-from-gain 13
say.worth _ #: humility 3
say.worth _ and: roi 4
say.worth _ more: data 3, roi 7
say.worth _ to: roi -3, humility 2, other-form 9
say.worth it: humility 3
say.worth the: answer 4
say.worth to: data 4, roi 6, humility -4
say.would: roi 1, humility 10, answer 9, ultimatum -6, entitlement -7, complaint -10, undermining 4, jargon -5, other-form 12, asks-criteria 12, asks-backing 2, in-writing -5, next-step -6, acknowledged 9, asks-meaning -4, asks-fact 3, asks-deed -10, others-got -12, insists -14, asks-verdict -7
say.would #: humility 3
say.would 've: data 6
say.would _ #: data 3, roi 5
say.would _ a: humility 3, undermining -8
say.would _ about: answer -4
say.would _ accept: refuses -6
say.would _ an: entitlement 4
say.would _ ask: roi 4, humility 6, answer 5, offers-check -8
say.would _ be: humility -5, complaint -8, asks-backing 6, asks-money 9
say.would _ been: data 4, roi 7
say.would _ better: roi -3
say.would _ call: roi 2, humility -4
say.would _ come: humility 5
say.would _ consider: roi -4, humility 3
say.would _ cost: roi 5, humility -4
say.would _ do: asks-date 6
say.would _ done: answer -2
say.would _ for: roi -4
say.would _ from: humility -2
say.would _ had: humility -4
say.would _ have: data 4, roi 6, answer 3, asks-date 8, sets-bar 10, credit 10, asks-meaning 7
say.would _ help: data 5, humility 3, entitlement 4
say.would _ in: humility -5, answer -4, arrogance 9
say.would _ it: answer 3, other-pot 8, asks-deed -8
say.would _ know: roi -3, humility -4, answer -4
say.would _ leave: entitlement 5
say.would _ like: data 4, placeholder 6
say.would _ look: humility 3
say.would _ love: answer -4
say.would _ me: data 4, answer -3
say.would _ more: roi 3, sets-bar 8
say.would _ my: data 5
say.would _ need: humility 5, acknowledged -7
say.would _ not: humility -3
say.would _ on: humility 4
say.would _ pay: concession 5
say.would _ rather: humility 5
say.would _ read: humility 3
say.would _ say: data -5, humility -3
say.would _ sign: roi -3
say.would _ take: data -5
say.would _ tell: humility -5
say.would _ that: humility -4, answer -4
say.would _ the: roi 4, complaint -7, offers-check 5, asks-deed 5
say.would _ they: humility 4
say.would _ to: asks-criteria 11, acknowledged -6
say.would _ want: complaint -6, sets-bar 9, acknowledged 4, asks-fact 6
say.would _ wish: data 3
say.would _ you: roi 2, humility -3, asks-criteria 9
say.would _ your: asks-criteria 6
say.would a: data -4, roi -5, answer 3, offers-material 7, offers-check 9
say.would also: other-form 9
say.would and: data 6, humility 5
say.would ask: data 3, humility -4
say.would be: data -2, roi -8, arrogance 11, complaint 3, pays-from-gain 8, other-form 8, asks-backing -6, accepts 9, asks-meaning -13, refuses 6
say.would do: humility 3, answer 2, other-form 10
say.would have: roi 7, humility -6, arrogance 7, entitlement -8, undermining 11, asks-criteria 5, concedes 9, acknowledged -8
say.would help: next-step -7, accepts 6
say.would it: humility 5, answer 5, complaint -5, asks-date 7, accepts 7, asks-leave 12
say.would like: answer -2, asks-deed 11
say.would make: answer 3
say.would need: humility -3, answer -4
say.would never: humility 4, answer 5
say.would not: data -3, answer -8, arrogance 6, complaint 10, undermining 6, concession 11, acknowledged 8, asks-fact -8, refuses -13
say.would only: roi 3
say.would pay: data 3, roi 9, humility -4, competing-offer 13
say.would please: data 3
say.would put: humility 3
say.would rather: humility 4
say.would say: roi 3, humility -3, offers-material 8
say.would she: humility -3
say.would still: humility -2, answer -4, arrogance 6, entitlement 4
say.would take: humility -4
say.would that: answer 5, asks-deed -7
say.would the: data -2, humility -5, sets-bar -10
say.would they: asks-date -6, acknowledged 13
say.would you: data 5, arrogance -8, asks-backing 11, asks-date -5, asks-deed 16, feels -9
say.wow: complaint 12, concedes -7
say.writ: data 5, humility -4, entitlement -5, complaint -7, offers-check 7, asks-date 4, next-step 4, competing-offer 5, acknowledged -7
say.writ _ the: asks-date 6
say.writ and: answer -4
say.writ it: roi 5
say.writ that: roi -3
say.write: answer 9, ultimatum -11, complaint -5, undermining 6, concession -13, other-form -12, asks-backing 9, sets-bar 9, in-writing 38, accepts 8, concedes -5, competing-offer -14, asks-meaning -8, asks-deed 16, asks-verdict -10
say.write #: data -4, roi -5, later-payment 7, asks-criteria 6
say.write _ #: humility -2, asks-backing 9
say.write _ a: data 3, humility -3, asks-date 9
say.write _ down: data -4, answer -4
say.write _ for: later-payment 5, offers-material 8
say.write _ her: humility -6, asks-criteria 6
say.write _ hr: humility 3
say.write _ in: humility -4, offers-material -12, asks-date 7, next-step -9
say.write _ now: data -3, roi -3
say.write _ on: offers-material -8, in-writing 6, asks-deed 5
say.write _ page: humility -3
say.write _ the: answer -7, complaint 6, in-writing 8, credit -6
say.write _ to: humility 3
say.write _ up: offers-material 5, next-step 14
say.write _ what: roi -3, next-step -6
say.write a: humility -4, sets-bar 6
say.write down: data -4, roi -6, answer 3, acknowledged -6
say.write her: humility -5
say.write it: roi 5, humility 4, complaint -8, offers-material 11, asks-leave 6, asks-deed -7
say.write me: roi 3, humility 5
say.write that: answer 4, asks-deed 10
say.write the: data -6, humility 7, answer 3, offers-material 12, credit 8
say.write to: humility -3, other-pot 7, offers-material -10, next-step 5, credit -8, asks-deed 5
say.write you: offers-material 9, asks-date -5
say.write-up: offers-material 14
say.written: data -3, answer 4, arrogance -1, complaint -8, asks-process 10, in-writing 8, acknowledged 6
say.written down: answer 3, asks-date 5
say.written on: roi 3
say.written that: humility -2
say.wrong: roi 3, humility 5, ultimatum -10, complaint 2, undermining 4, pays-from-gain -7, later-payment -12, asks-process 9, next-step -9, competing-offer -9, acknowledged 7, credit 4, corrects 8, refuses 5
say.wrong _ #: data 3, roi -5, humility -6, complaint 5
say.wrong _ for: roi 3
say.wrong _ in: roi -4, humility 5
say.wrong _ it: humility -2
say.wrong _ the: humility 3
say.wrong and: humility -3, answer -5
say.wrong i: offers-check 9
say.wrong in: humility 3
say.wrong thing: roi 5
say.wrong with: humility -3
say.wrote: humility 6, answer 5, entitlement -7, offers-check 10, asks-date 3
say.wrote #: roi -3, humility 4
say.wrote _ on: data -4, answer -5
say.wrote _ the: roi 4, humility 5
say.wrote down: roi -3
say.wrote in: humility -4
say.wrote it: humility 4
say.wrote that: data 4, roi 8
say.wrote the: data 2, humility 6, answer -4, complaint 7, credit 7
say.wrote to: data -5, humility 4, answer 4
say.x: roi 3, answer -4, placeholder 9, offers-material 7
say.x #: roi 3
say.xx: data -5, roi 4, humility -5, stuffing -6, placeholder 10
say.y'all: humility -3, arrogance 8
say.ya: acknowledged 7
say.yard _ the: data 4
say.yardstick: humility 4
say.ye: acknowledged 7
say.yeah: answer 6, complaint -10, concession -4, asks-process -9, offers-material -6, acknowledged 6
say.yeah i: data -5, humility 3
say.yeah that: humility 4
say.year: roi 3, ultimatum -8, concession 7, later-payment 7, offers-material -6, sets-bar -8, concedes 7, competing-offer -7, thanks 8, asks-money 9, asks-deed 8, others-got 9
say.year #: data 7, humility -3, acknowledged -5
say.year 's: answer 4, complaint 6, later-payment 21, asks-date 19
say.year _ #: data 12
say.year _ 'd: roi -2
say.year _ and: roi -5, humility -4, answer -4
say.year _ budget: humility 4
say.year _ had: roi 4
say.year _ i: data -8, roi 2, humility -3, arrogance 3, acknowledged -6
say.year _ in: complaint 7
say.year _ is: roi 4, humility -2
say.year _ it: data 5, roi 4, humility 3, complaint -5
say.year _ not: complaint 6, asks-deed 7
say.year _ of: humility 3
say.year _ plan: humility 5, asks-fact 8
say.year _ that: humility 5, complaint 6
say.year _ the: roi -4, humility -4
say.year _ was: humility -6, answer -3
say.year _ were: roi -4
say.year ago: data 3, humility 5
say.year and: complaint 3
say.year because: roi 5, humility 4
say.year before: data 8
say.year for: roi -3
say.year i: roi 4, humility 5, competing-offer 8
say.year if: roi 3
say.year in: data -2, roi -5, humility -4, asks-date 18
say.year is: roi 4
say.year of: arrogance 4
say.year one: roi -3
say.year so: roi 6, answer -4
say.year the: data 5
say.year then: asks-date -8, asks-deed 7
say.year to: humility 3
say.year was: roi 6
say.year with: humility 4, arrogance 6
say.year you: roi 5, complaint 6
say.year-end: humility 6, asks-date 10
say.yell: arrogance 6
say.yellow: data -5, roi -4, answer -4, complaint 7
say.yep: humility 7, answer 9, concession -4, other-form 6, offers-material 6, acknowledged 10
say.yes: answer 5, arrogance -7, ultimatum -2, entitlement -5, undermining -7, concession -5, other-form 10, asks-criteria -7, sets-bar 7, accepts 16, competing-offer 7, asks-verdict 10, refuses -4
say.yes _ #: humility 3
say.yes _ 'd: data -3
say.yes _ i: roi 3, humility 4, answer 3
say.yes _ is: humility 3, concedes -6
say.yes _ it: undermining -4
say.yes _ no: humility -5, complaint 6, other-form 12
say.yes _ that: humility 4
say.yes and: data 4, complaint 5
say.yes i: data -4, roi -3, answer 3, concession -4, offers-check -7, concedes -6
say.yes in: roi 3
say.yes it: concedes -8
say.yes ma'am: humility -4, concession -5
say.yes on: humility 3
say.yes or: roi -4, humility -3, asks-deed 7
say.yes please: humility 3, answer 3, accepts 4
say.yes the: roi -3, humility 3, credit 6
say.yes to: humility -2, answer -5
say.yes with: answer 4
say.yesterday: humility -3, concession 3
say.yesterday 's: humility -3
say.yet: roi 3, humility 4, answer 5, other-form -8, next-step 6
say.you: undermining -10, jargon -9, stuffing -6, split -11, asks-process 3, asks-backing 13, offers-check 10, thanks 13, asks-meaning 7, unknown -6, others-got -10, insists 2, said-before 11
say.you #: data 2, roi 8, humility -6, arrogance 5, complaint 8, next-step 7, competing-offer 7, acknowledged 5
say.you 'd: humility -2, answer -3, arrogance 5, asks-criteria 7, asks-backing 10, accepts -7, acknowledged -7, credit -10
say.you 'll: data 2, humility -3, arrogance 8, concession 7, next-step -7, acknowledged 14
say.you 're: roi 2, humility 5, asks-date 6, accepts 5, thanks 9, asks-deed -9
say.you 've: roi 4, humility 14, answer 4, ultimatum -11, entitlement -7, concession 7, pays-from-gain 4, accepts 4, concedes 8, competing-offer -6, acknowledged 11, thanks 5, asks-leave 7
say.you @: data -5, roi -5, humility -18, answer -7, entitlement 6, complaint 4, concession -5, offers-material -7, next-step -9, acknowledged -8, asks-verdict 8
say.you _ #: data 4, roi 4, humility -4, entitlement -12, pays-from-gain 6, later-payment -5, asks-criteria 7, asks-backing 12, refuses 7
say.you _ 'd: humility -8
say.you _ 's: roi -4, answer 4
say.you _ @: roi -7, answer -9, complaint 11, asks-deed 8
say.you _ a: roi -6, humility 3, answer 6, entitlement 6, concession -6, feels -9, refuses 10
say.you _ about: data 5, answer -5, asks-process 13
say.you _ after: humility 4
say.you _ also: humility 6
say.you _ alway: humility 4, concession 5
say.you _ an: data 4
say.you _ and: answer -5, next-step 8, concedes 6
say.you _ as: data -3
say.you _ ask: humility -5, answer -2, offers-check 5, next-step -5, asks-deed 6
say.you _ at: asks-date 7
say.you _ back: roi -4, humility 5
say.you _ be: data 3, roi 7, answer -3, competing-offer 6
say.you _ been: humility 10, concession 7, accepts 4, thanks 9
say.you _ better: answer -4, other-pot 6, asks-deed 5
say.you _ both: roi 4, humility 3
say.you _ by: answer -2
say.you _ check: roi 2
say.you _ come: humility -4
say.you _ copy: roi 3
say.you _ correct: humility 6
say.you _ decide: humility -3, answer -3
say.you _ do: data -5, humility -3, answer 3, entitlement 8, asks-date 5
say.you _ done: humility 2
say.you _ down: answer 3
say.you _ enough: acknowledged 9
say.you _ even: data -3
say.you _ explain: answer -4
say.you _ find: roi 3, humility -3, answer -4, arrogance 2
say.you _ for: roi 6, humility -3, answer -4, entitlement 9, complaint 3
say.you _ forward: humility -4
say.you _ friday: roi 3
say.you _ from: humility -2, sets-bar 7, acknowledged 7, asks-fact 7
say.you _ get: humility -3, accepts 7
say.you _ go: humility -3
say.you _ had: data 4, humility 5, answer 4
say.you _ has: humility 4
say.you _ have: roi 7, humility 4, asks-backing -8, accepts -10, acknowledged 9, asks-deed -7
say.you _ hear: complaint -4
say.you _ her: humility -5, complaint 5, asks-backing 11, offers-check -10, credit -8, asks-deed 13
say.you _ him: data 3, roi 3, humility -4, asks-backing 8, acknowledged 6
say.you _ hr: data -4
say.you _ i: data 4, humility -3, answer 4, ultimatum 9, complaint -4, next-step 9, asks-leave 9
say.you _ if: asks-criteria 8, asks-leave 11, asks-deed -9
say.you _ in: data -7, roi -11, complaint 6, next-step -6, asks-deed -4
say.you _ is: data 5, roi 7, humility -3, concedes -7
say.you _ it: roi 5, complaint -11, concession 7, concedes 10, asks-meaning 7, asks-deed 9
say.you _ keep: humility 4
say.you _ kept: data -4, roi -3, humility 4
say.you _ know: data -5, roi -7, humility 7, complaint 7, asks-date 8
say.you _ let: data -4
say.you _ like: roi 3, answer 3
say.you _ listen: humility -6
say.you _ me: ultimatum -5, entitlement -7, undermining 7, asks-criteria 7, asks-backing -20, offers-check 2, accepts -9, competing-offer -10, credit -6
say.you _ monday: humility -4, complaint 7
say.you _ my: humility 6, answer 6, asks-backing 8
say.you _ need: next-step 6
say.you _ not: roi 5, humility 4, answer 3, arrogance -6, entitlement -5, asks-backing -8, offers-material 8, next-step 4, thanks 5, insists 7
say.you _ noth: complaint 5
say.you _ number: humility -3
say.you _ of: data 4, humility 7
say.you _ off: data -3, humility 3
say.you _ on: roi -4, offers-material -8
say.you _ one: data 4, roi 6, humility -3
say.you _ only: asks-backing 9, offers-material 10
say.you _ or: humility -3
say.you _ out: complaint -5, next-step 11, asks-deed 6
say.you _ over: humility 4
say.you _ page: next-step -5, acknowledged -7, asks-deed 8
say.you _ paid: complaint 7
say.you _ pay: ultimatum 6, complaint 5
say.you _ put: humility -4, answer -3, asks-date -6
say.you _ rather: answer -3, ultimatum 5, complaint 5
say.you _ read: humility -2, complaint 10
say.you _ real: humility -3
say.you _ right: humility 4, complaint -5, concession 6, concedes 7
say.you _ ring: humility -5
say.you _ say: roi -5, humility 6, arrogance 4, asks-date 8, next-step -6
say.you _ sign: data -3, offers-material 7
say.you _ so: entitlement 9, next-step -8
say.you _ someth: roi -3, answer 4
say.you _ stand: humility 4
say.you _ still: humility -4, arrogance 11
say.you _ support: data -3, roi -4, humility -5
say.you _ tell: answer 5, arrogance -6, complaint -5
say.you _ than: humility -4, answer 4
say.you _ thank: offers-material -6
say.you _ that: complaint -6, concession -5, asks-process -9, asks-backing -8, offers-check 5, asks-meaning 7, asks-fact -10
say.you _ the: data -5, answer 3, ultimatum -7, complaint -5, undermining -4, other-pot 7, offers-material -8, offers-check -8, asks-date 10, concedes 8, acknowledged 6, asks-meaning 5, said-before 9
say.you _ them: data -5, roi -2, humility -6, answer 3, other-form 5, next-step 4
say.you _ they: answer -3
say.you _ this: humility 3, answer 3
say.you _ those: data 4, roi 6, humility -5
say.you _ through: humility 7, answer 4
say.you _ to: humility -3, answer 7, complaint 7, concession -5, later-payment 9, asks-date 9, concedes -9, asks-fact -6
say.you _ told: humility -3, complaint 10, feels 8
say.you _ too: humility -4
say.you _ up: roi 3
say.you _ us: asks-fact 7
say.you _ very: roi 3, humility 3, asks-date -8
say.you _ want: asks-criteria 8
say.you _ week: roi 2
say.you _ well: humility 5
say.you _ what: roi -5, humility 6
say.you _ when: humility 4
say.you _ will: humility -8, asks-deed 7
say.you _ with: asks-backing 9, asks-date 6
say.you _ write: asks-deed 14
say.you _ yes: humility -8, answer -4
say.you _ you: roi -5, other-pot -6, asks-criteria -8, acknowledged -8, credit -6
say.you _ your: roi -5, answer -6, entitlement 6, asks-process -10, asks-backing 5, offers-material -8, asks-deed 10
say.you _ yourself: data -3
say.you a: offers-material 9, in-writing 11, next-step 10, acknowledged -5
say.you about: humility -7, asks-fact 15
say.you agree: asks-backing 6, asks-leave 11
say.you allow: humility 4
say.you already: roi -5
say.you also: roi -4, humility -3
say.you and: humility -7, answer 5, ultimatum -8, later-payment -7, other-form -7, in-writing 10
say.you are: data -3, humility -8, concession 7, acknowledged -9
say.you argu: data -4
say.you ask: data -4, humility -4, asks-process -10, asks-backing 17, offers-check -8, in-writing -6, acknowledged -8, asks-leave -7, asks-deed 14
say.you at: complaint -6, next-step 6
say.you back: roi -3, humility 5, asks-date -8
say.you be: data 3, humility -8, asks-backing 6, asks-deed 2
say.you before: humility 4, ultimatum 6, asks-deed -6
say.you bring: humility 3
say.you but: entitlement 5
say.you call: data 2, roi 3, humility -5, asks-deed 7
say.you came: roi -3, humility 4
say.you can: humility -8, answer -4, arrogance 7, complaint 8, other-pot -7, acknowledged -7, asks-deed -11
say.you carri: humility 4
say.you carry: data -4, humility 7, acknowledged 9
say.you check: humility 7, offers-check 7, next-step -5, asks-fact 6
say.you choose: roi -4, humility 3, answer -3
say.you come: complaint 6
say.you consider: roi -3, humility 7
say.you correct: humility 4, offers-material 12, offers-check 9
say.you could: humility -2, answer 6, arrogance -10, ultimatum -6, concession -5, offers-material 8, acknowledged -6, feels 10
say.you count: humility 3
say.you decide: complaint 3
say.you defend: roi 5, humility 5
say.you did: answer 3, entitlement 7, complaint 9, asks-date 6, next-step 12, insists 13
say.you do: humility -4, answer 2, complaint -7, concession 6, asks-date -7, competing-offer 6, acknowledged -6, refuses 7
say.you ever: answer -3, complaint 4
say.you feel: humility -4
say.you find: roi 6, entitlement 6
say.you for: data -3, answer 5, other-form 7, next-step -6, accepts -7, acknowledged -5, feels 10
say.you forward: next-step 11
say.you fought: roi -3
say.you friday: humility 3
say.you from: humility -2
say.you gave: humility 6, answer -3
say.you get: humility -3, answer 3, asks-date -8
say.you give: roi 5, asks-deed -10, asks-verdict 8
say.you go: humility 4
say.you got: data 5, roi 7, humility 2, answer 4, entitlement -6, complaint -5
say.you guys: humility -3
say.you had: data 3, humility 8, answer 4, said-before 8
say.you have: data -5, roi -6, humility 4, answer -2, concession 9, acknowledged 12, asks-deed -9
say.you hear: humility -4
say.you heard: humility -2
say.you hold: humility 3
say.you i: answer 5, ultimatum -5
say.you if: humility -4, asks-criteria -10
say.you in: data -2, roi -4, humility 6, ultimatum -6, asks-backing -9, offers-check 3, asks-fact 9, asks-deed -6
say.you it: data 3, humility 4, answer 5, acknowledged 6
say.you just: roi -3, humility -4, answer -6, offers-check 6, next-step -7, asks-deed 8, refuses 7
say.you keep: data -3
say.you know: roi -6, humility -8, answer -6, ultimatum 8, undermining -6, offers-material -6, thanks -12, asks-fact 9, asks-deed -7, feels 10
say.you land: data 3
say.you less: humility 3
say.you like: humility 4, arrogance 6, asks-date -5, acknowledged -7, asks-deed -8
say.you listen: humility 4, answer 5, concession -5, asks-date 10
say.you look: data -2, humility 3, asks-backing -11
say.you lot: complaint 12
say.you made: humility 5
say.you may: humility -3
say.you me: humility 3
say.you mean: humility -5, answer -5, arrogance -4, asks-meaning 14, asks-fact -6, corrects -9
say.you might: roi -3, humility -3
say.you mind: next-step 7
say.you my: humility 4, complaint 4
say.you need: roi 4, answer -5, entitlement 3, sets-bar 4, concedes 6, asks-deed -11
say.you not: answer -3, complaint 5
say.you on: data -3, humility 3, answer 3, ultimatum -5, next-step 9, acknowledged 14, asks-deed -7
say.you only: answer 5
say.you or: humility -3, asks-process 15, asks-backing -10, asks-fact 9, asks-deed -8
say.you paid: data 2
say.you pass: humility 4
say.you pay: roi 3, humility 3, answer 5, sets-bar 8
say.you people: roi -3, humility -4, answer -5, complaint 12
say.you pick: roi -4
say.you prefer: next-step 7, asks-deed 5
say.you present: data -4, humility -3
say.you put: roi -5, humility -3, asks-criteria 6, asks-backing 10, asks-date 7, asks-deed 9
say.you reckon: humility 4
say.you remember: roi -3, humility -5
say.you saw: arrogance 7
say.you say: roi 4, humility -10, answer -5, ultimatum 5, concession 4, asks-backing 10, sets-bar -11, concedes 8, acknowledged -7
say.you see: roi -4, humility 5, complaint -5, asks-date 6, asks-fact 7
say.you sell: roi 3
say.you send: data -4, offers-material -13, asks-fact -4, asks-deed 11
say.you should: roi -3, humility -3, answer -2, offers-check -6
say.you sign: roi -7, humility -5, answer -3, asks-backing 5, offers-material 8, credit 11, asks-fact -8, asks-deed 13
say.you so: humility -4
say.you someth: roi -3, humility 2
say.you speak: humility -4, asks-backing 9, asks-deed 8
say.you stay: humility 4
say.you still: answer 3
say.you take: next-step 10, asks-fact -6
say.you tell: humility -3, answer 3, offers-check 6, asks-date 6, thanks -7, asks-fact 7
say.you that: humility 3, acknowledged 10, refuses 5
say.you the: data 4, roi 2, answer 6, ultimatum -9, complaint -4, offers-material 20, offers-check 1, in-writing -13
say.you think: humility 8, arrogance -6, complaint -7, asks-deed -7
say.you this: humility -4
say.you tick: asks-backing 5
say.you to: humility 3, answer -4, ultimatum 8, other-form -7, asks-date 7, credit -7, asks-fact -9, asks-leave -9, asks-deed 13, corrects 8
say.you today: humility -4
say.you told: answer -5
say.you too: data 4
say.you took: roi 3, humility 3, acknowledged 5
say.you until: humility -3
say.you want: roi -7, humility -6, answer -5, asks-backing -8, offers-material 16, offers-check 12, asks-date -11, sets-bar 14, asks-meaning 15, asks-leave 13
say.you went: humility 7, concession -5
say.you were: data 5, humility 10, other-pot 8, other-form 7, offers-check 9
say.you what: answer -4
say.you when: humility -3
say.you who: humility 7
say.you why: answer 4
say.you will: answer -5, arrogance 12, ultimatum 11, acknowledged -5, asks-verdict 6
say.you with: answer -7, undermining 3
say.you would: humility -4, arrogance 7, complaint 2, asks-date -6
say.you write: roi 6, answer 5, asks-date 9, in-writing 7, asks-fact -7, asks-deed 7
say.you you: humility 5
say.young: data -6, roi -4, humility 8, complaint -3
say.young @: humility 7
say.young ones: roi -6, humility 5, answer -3
say.your: data -4, humility 5, entitlement -7, complaint -6, concession 10, asks-backing 9, asks-date 4, in-writing 5, next-step 8, accepts -9, concedes 5, acknowledged 9, credit -7, thanks 9
say.your _ #: answer -3
say.your _ 's: data -4, roi -5
say.your _ about: humility 4
say.your _ and: humility -3
say.your _ at: humility 9, offers-material 9, acknowledged 8
say.your _ because: roi 3
say.your _ before: humility -3
say.your _ by: data -3, roi -5, answer 4, offers-material 14
say.your _ for: humility 6
say.your _ from: humility -3
say.your _ i: asks-date -4
say.your _ in: humility -3
say.your _ is: data -7, humility 4, asks-date 7
say.your _ of: humility 5
say.your _ on: data 4, humility 2, offers-material 6
say.your _ or: next-step 5
say.your _ the: humility 3
say.your _ to: humility 4
say.your _ under: data 3
say.your _ with: answer -7, undermining 7, next-step -7, concedes 7
say.your back: humility 5
say.your calendar: in-writing -6, next-step 9
say.your call: answer -6
say.your chair: humility 5
say.your choice: humility 2
say.your desk: roi 3, answer 5, asks-date 5
say.your door: humility 4
say.your face: humility -4
say.your guidance: roi 6, humility 4
say.your hand: asks-process 7
say.your head: humility 7
say.your inbox: answer 3
say.your mail: offers-material 8
say.your mother: humility -2
say.your name: offers-check 5
say.your neck: roi -4, humility 3, complaint 5
say.your own: answer 4, next-step -11, credit -6, feels 8
say.your secretary: humility -4, next-step 9
say.your side: roi 3
say.your signature: humility -3, complaint 7, offers-check -9
say.your time: humility -4, concession -7, next-step -8, concedes -7
say.yourself: roi -3, humility 4, offers-check 10, acknowledged 9
say.zero: roi 3, humility 3, answer -5
say.zon: data -5, roi -3
say.zone: humility 3
stuffing.blanks: data -9, humility -12, arrogance -6, complaint -6, stuffing 9, placeholder 10, concession -8, offers-material 7, unknown 10
stuffing.blanks+: data -9, humility -12, arrogance -6, complaint -6, stuffing 9, placeholder 10, concession -8, offers-material 7, unknown 10
stuffing.buzz: data -15, roi -12, answer -5, arrogance -8, complaint -13, jargon -10, stuffing 7
stuffing.buzz+: data -15, roi -12, answer -5, arrogance -8, complaint -13, jargon -10, stuffing 7
stuffing.figures: ultimatum -6, stuffing 2, corrects -11
stuffing.figures+: ultimatum -6, corrects -11
stuffing.list: humility -8, answer -4, arrogance -20, ultimatum -13, complaint -18, jargon 21, stuffing 95, concession -19, other-form -5, asks-date -6, sets-bar 4, in-writing 6, concedes -14, thanks -11
stuffing.mostly-list: humility -11, answer -18, arrogance -12, complaint -15, undermining -8, jargon 11, stuffing 18, placeholder 10, concession -20, sets-bar 7, concedes -10, thanks -10
stuffing.salad: arrogance -5, ultimatum 6, complaint 4, undermining 41, stuffing -7, concession 6, other-pot 14, pays-from-gain 14, later-payment 5, asks-process 18, asks-criteria 14, asks-backing 14, offers-material 45, asks-date 21, sets-bar 18, next-step 45, acknowledged 36, credit 11, thanks 42, asks-fact 26, asks-leave 5, asks-deed 17
stuffing.template: data -4, roi -7, humility -8, answer -6, arrogance -9, ultimatum -11, complaint -15, undermining -7, jargon -7, stuffing 31, placeholder -5
stuffing.template+: data -4, roi -7, humility -8, answer -6, arrogance -9, ultimatum -11, complaint -15, undermining -7, jargon -7, stuffing 31, placeholder -5
topic:ask: data -5, roi 12, humility -8, answer -14, arrogance 4, ultimatum 8, entitlement 35, complaint -22, undermining 14, jargon -9, placeholder 5, concession -2, other-pot -3, pays-from-gain 17, other-form 17, asks-criteria -6, sets-bar -13, in-writing -6, next-step -19, accepts 5, concedes -5, competing-offer 9, acknowledged -24, credit -7, thanks -9, asks-fact -8, asks-deed -15, unknown 11, others-got 13, said-before 7, feels -8
topic:budget: data -16, roi 4, humility 6, arrogance -11, ultimatum -8, complaint 7, undermining -8, placeholder -12, concession 18, other-pot 38, pays-from-gain 39, split 26, later-payment 41, other-form 33, asks-process -6, asks-criteria -16, asks-backing -7, offers-material -19, offers-check -14, sets-bar 10, next-step -8, accepts 27, concedes 13, competing-offer -10, acknowledged 16, asks-meaning 7, asks-money 30, asks-fact -11, asks-leave -8, asks-deed -11, unknown -7, feels -3
topic:close: data -22, roi -28, humility 7, answer 6, arrogance -7, ultimatum 13, entitlement 8, complaint 9, concession -11, other-pot -11, pays-from-gain -10, later-payment -8, other-form -11, asks-process -4, asks-criteria 13, asks-backing -14, offers-material 29, offers-check -10, asks-date 16, in-writing 5, next-step 37, accepts 22, acknowledged -14, credit 14, thanks 42, asks-meaning -10, asks-fact -4, asks-deed 13, unknown -9, corrects 16, said-before -8, feels 19, refuses -7
topic:deferral: data -19, roi -11, humility -2, answer 6, arrogance -11, ultimatum 16, entitlement -5, complaint 2, undermining 8, placeholder -5, concession 33, other-pot -20, pays-from-gain -17, split -2, later-payment -14, other-form -28, asks-process -9, asks-criteria 12, offers-material -8, offers-check -10, asks-date 27, sets-bar 33, in-writing 26, next-step -6, accepts -29, concedes 27, competing-offer 18, acknowledged 14, credit -11, thanks -17, asks-meaning 12, asks-money -12, asks-fact -8, unknown -7, others-got 4, corrects -10, said-before -15, asks-verdict 8, refuses 14
topic:evidence: data 18, roi -4, humility -5, answer 5, arrogance 20, ultimatum -15, entitlement -19, complaint -25, jargon 21, concession -15, other-pot -8, pays-from-gain -17, other-form -5, asks-process -12, asks-criteria -10, asks-backing -8, offers-material -16, offers-check 20, asks-date -16, sets-bar -5, next-step -3, accepts -10, concedes -13, competing-offer -8, credit 12, thanks -19, asks-meaning 11, asks-deed -6, unknown 13, others-got -14, insists 8
topic:hr: data 1, roi -3, humility -15, answer 22, arrogance -7, entitlement -10, complaint 9, jargon 9, stuffing 5, placeholder 17, concession -15, pays-from-gain -9, later-payment -13, other-form -5, asks-process 43, asks-criteria 13, asks-backing 39, offers-material 25, offers-check 22, asks-date -9, sets-bar -18, in-writing -24, next-step 12, accepts -7, concedes -8, competing-offer -5, credit -3, thanks -15, asks-meaning -4, asks-money -16, asks-fact 32, asks-leave 7, asks-deed 14, others-got -7, corrects -8, asks-verdict -8, feels -8
topic:opening: data 7, roi -9, humility -17, answer -6, arrogance 11, entitlement 10, complaint 5, jargon -8, stuffing -12, placeholder -9, concession -9, offers-material -5, next-step -13, accepts -8, acknowledged -12, asks-meaning -6, asks-money 8, feels 10, refuses -9
ultimatum.conditional: humility -16, answer -13, ultimatum 16, entitlement -7, complaint -5, placeholder -7, split -8, other-form -11, asks-criteria -10, asks-backing -6, offers-check 4, asks-date -6, sets-bar -8, next-step -15, competing-offer 14, credit -9, thanks -13, asks-fact -5, refuses 8
ultimatum.conditional+: humility -3, answer 2, arrogance -9, complaint -10, concession -8, offers-material -7, next-step -8
ultimatum.deadline: humility -12, answer -2, arrogance -10, ultimatum 25, entitlement -16, concession -14, later-payment -5, offers-material -9, offers-check -6, asks-date 15, sets-bar -10, next-step 3, concedes -12, competing-offer 16, acknowledged -11, asks-meaning 8, asks-deed 4, refuses 4
ultimatum.elsewhere: humility -6, answer -1, arrogance -10, ultimatum 38, entitlement -13, complaint -14, concession -17, other-form -8, offers-material -8, offers-check -8, next-step -12, accepts -6, competing-offer 38, asks-fact -7, asks-deed 8, feels -8, refuses -9
ultimatum.elsewhere+: humility -10, answer -5
ultimatum.leaving: humility 8, ultimatum 31, entitlement -15, complaint -9, undermining -4, other-form -8, offers-material -11, asks-date 7, next-step -6, accepts -9, competing-offer 17, asks-fact -7, feels 8, refuses -8
ultimatum.leaving+: humility -6, answer -4, ultimatum 16
ultimatum.not-staying: answer -7, ultimatum 25, complaint -7, concession -13, competing-offer 12, asks-meaning 8, asks-deed -7
ultimatum.or-else: humility -2, answer -8, ultimatum 27, undermining -8, credit -7, asks-fact -10
ultimatum.two-signs: humility -16, arrogance -8, ultimatum 15, undermining -10, concession -9, offers-material -12, offers-check 8, asks-date 10, concedes -9, acknowledged -11, refuses 7
ultimatum.two-signs+: humility -16, arrogance -8, undermining -10, concession -9, offers-material -12, offers-check 8, asks-date 10, concedes -9, acknowledged -11, refuses 7
ultimatum.warns: humility 2, arrogance -9, ultimatum 22, entitlement -7, undermining -5, concession 10, later-payment 4, asks-criteria 7, asks-backing -10, asks-date -8, sets-bar -9, accepts -8, competing-offer 9, acknowledged -7, asks-fact 14, asks-deed -7, insists 16
ultimatum.warns+: humility -7, answer -5, ultimatum 8, complaint 3
ultimatum.withdraws: humility -3, answer -3, arrogance -7, ultimatum 28, undermining 11, in-writing -10, accepts 7, concedes -8, competing-offer -14, asks-fact -3, asks-leave 6, corrects -9, refuses 6
undermining.apology: data 2, humility -12, answer -6, ultimatum -10, entitlement -12, complaint -11, undermining 18, concession 29, split -13, later-payment -7, asks-criteria -9, asks-backing -14, offers-check -11, next-step -11, concedes 13, competing-offer -6, acknowledged -8, asks-meaning 10, insists 7, asks-verdict 11, feels 6
undermining.apology+: data -6, humility -12, undermining 15
undermining.gives-way: data -5, answer -4, arrogance -9, ultimatum -7, entitlement -12, undermining 15, concession 7, split -13, asks-criteria -14, asks-date 10, asks-meaning -14, asks-deed -6, asks-verdict -8, feels 9
undermining.gives-way+: humility -6, answer -2, unknown 8
undermining.hedge: data 8, arrogance -7, ultimatum -13, complaint 7, undermining 11, concession -9, asks-criteria 12, offers-check -8, accepts -8, competing-offer -7, acknowledged -9, credit 1, asks-fact -4, asks-deed 6, unknown 16, insists 8, feels 3, refuses -16
undermining.hedge+: data -14, humility -6, answer -8, undermining 15
undermining.shame: data -4, humility -8, answer -5, arrogance -14, ultimatum -16, entitlement -15, complaint -10, undermining 32, concession 17, asks-criteria -10, offers-check -8, next-step -11, accepts -10, concedes 22, acknowledged -4, unknown 11, corrects -13, feels 31
undermining.shame+: data -12, humility -17, answer -7, undermining 20, concession -15, acknowledged -6, feels 16
undermining.small: humility -4, answer -7, arrogance -5, ultimatum -14, entitlement -4, undermining 32, placeholder -7, concession 13, other-pot -9, pays-from-gain -6, asks-criteria -7, concedes 20, asks-meaning -13, others-got 11, corrects -9, asks-verdict -8
undermining.small+: data 6, humility -7, answer -7, arrogance -10, complaint -6, undermining 6
words.above: complaint 17, jargon -6, concession -7, other-pot 8, later-payment -6, asks-backing 4, credit -7, asks-leave -8, asks-deed 5, others-got 6
words.above+: complaint 9, asks-process 6, offers-material -6
words.absolute: data -6, roi -4, humility -2, arrogance 16, asks-backing 9, accepts 8, asks-deed 5
words.absolute+: roi -3, humility -2, arrogance 7
words.accept: data -4, roi -7, humility 6, answer 3, ultimatum -10, entitlement -7, complaint -13, concession 3, other-pot -4, other-form 3, offers-check -7, accepts 15, concedes 8, credit 6, thanks 7, unknown -5, asks-verdict 14
words.accept+: asks-criteria 8, accepts 16
words.achieved-on-time: data 7, humility -2, answer -3, arrogance 7, stuffing 8, asks-deed -4
words.achieved-on-time+: roi -2
words.acknowledge: roi 2, humility 7, answer 3, arrogance -8, complaint -7, asks-backing -7, offers-check 11, competing-offer -6, acknowledged 4
words.acknowledge+: roi -6, answer -2
words.apology: data -5, roi -5, humility 5, answer -1, undermining 21, next-step -9, concedes 15, asks-meaning 8, asks-deed -10, feels 9
words.apology+: roi -4
words.arrogant: data 3, roi -1, arrogance 9
words.ask-backing: data 4, roi 2, humility -8, answer 4, pays-from-gain 7, later-payment -8, asks-process -8, asks-backing 15, acknowledged -7, asks-deed 4
words.ask-backing+: roi -3, answer 3, asks-process -6
words.ask-date: data -4, roi -1, arrogance -7, ultimatum 4, entitlement -7, concession -6, later-payment -7, asks-criteria -5, asks-date 10, competing-offer 8, asks-fact 11, asks-leave 10, unknown -7, refuses -8
words.ask-date+: data 2, answer -2, offers-material 5, in-writing -9, credit 2
words.ask-process: data -3, roi -2, answer 1, asks-process 14, asks-criteria 9, sets-bar -6, asks-meaning -8, asks-fact 14
words.ask-process+: data 1, humility 3, answer 2
words.ask-verb: data 2, jargon -6, pays-from-gain 6, credit 6, others-got -9, insists 10, feels 8
words.ask-verb+: data -5, roi -4, answer 2, entitlement -12, asks-process 5, credit 3, refuses -6
words.award: jargon -5, asks-backing 7, offers-check 11, asks-date -7, sets-bar -7, in-writing 5, concedes -4, asks-leave -7, unknown 10
words.award+: jargon -8, other-pot -4, asks-date -5, sets-bar 6, credit -6
words.bar: data -4, roi -6, answer 3, pays-from-gain -13, asks-process -5, asks-criteria 6, offers-check -6, sets-bar 16, acknowledged 7, insists 9, asks-verdict 7
words.bar+: data -4, arrogance 6, offers-check -7, asks-deed -4
words.bare-understand: data -3, roi -5, humility 6, ultimatum -7, complaint -10, concession 20, later-payment 7, offers-material -6, accepts 5, concedes 19, competing-offer -6, asks-meaning -3, corrects -8, insists -7, refuses -7
words.bare-understand+: humility 3
words.belittle: data -2, roi -3, humility -9, arrogance 17, ultimatum -9, undermining -7, asks-fact -6, refuses 10
words.beside: arrogance 6, undermining 4, jargon -11, pays-from-gain -5, asks-process -9, offers-material -8, next-step -10, competing-offer 6, others-got 11, insists -10
words.beside+: arrogance 8, ultimatum -4, entitlement 9, pays-from-gain -4, other-form -13, next-step -9, acknowledged 10, insists -9, said-before -10
words.betters: entitlement 5, complaint 11, pays-from-gain -9, other-form -8, accepts -8, competing-offer -7, others-got 9
words.betters+: acknowledged -8
words.blame: data -2, complaint 9, concession -8, other-form -5, asks-date 5, others-got 8, corrects -8, feels 15, refuses 6
words.blame+: data -3, roi -4, complaint 9
words.bonus: data -3, humility 2, answer 5, ultimatum -9, complaint -5, placeholder 8, other-pot 13, later-payment 7, other-form 7, competing-offer -8, others-got 14, corrects 2, insists -4
words.bonus+: roi -3, answer 6, arrogance -8, ultimatum -8, complaint -8, acknowledged 7, asks-deed 8
words.bought-in: roi 4, ultimatum 5, undermining 8, concession -5, other-pot 13, asks-date -6, next-step -8, accepts -10
words.bought-in+: data -3, roi -2, humility -4, answer 4, refuses 6
words.budget: roi 3, answer 3, concession -9, other-pot 10, later-payment 9, other-form 4, sets-bar -9, in-writing 11, concedes -11, asks-money 16
words.budget+: data 2, humility 2, asks-date -7, refuses -9
words.buzz: humility -6, answer -8, complaint 6, undermining -6, jargon -9, stuffing 36, other-pot 7, pays-from-gain -6, later-payment -7, asks-criteria 5, asks-backing 6, concedes -9, credit -7, asks-deed 8
words.buzz+: data -8, roi -8, humility -3, answer -8, jargon -8, stuffing 28
words.change: data 10, roi 7, ultimatum -7, stuffing -8, acknowledged 7, asks-deed -5, others-got 9, refuses 7
words.change+: data 3, roi -5, answer -2, offers-material 6, acknowledged -8, refuses 7
words.check: data 7, answer 4, entitlement -3, jargon -10, placeholder 9, concession -11, other-form -7, asks-process 8, offers-check 19, in-writing 1, concedes -7, feels -6
words.check+: data 5, roi 3, humility -8, answer 7, offers-material 9, offers-check 8, asks-deed -7
words.conditional: data -3, humility 3, answer 5, ultimatum 12, entitlement -12, split 5, later-payment 8, other-form 2, asks-date 10, sets-bar 8, concedes -5, unknown -9, refuses -7
words.conditional+: data -2, humility 3, answer 4, asks-date 7, sets-bar 14, asks-fact 13, asks-deed -6
words.constraint: humility 2, answer -2, undermining -9, jargon 9, concession -7, later-payment -6, concedes -8, acknowledged 6, asks-money 9, asks-fact 7, insists 3, feels -9
words.constraint+: data -4, roi -6, humility 2, complaint 4, offers-check 4, asks-date 6, asks-fact 9
words.contrast: data 3, humility 2, jargon -11, stuffing -16, asks-backing -4, sets-bar -7, accepts -7, competing-offer 5, asks-meaning -7, asks-money -5, others-got -8, corrects -6, refuses -9
words.contrast+: data 4, humility -2, answer 4, ultimatum -5, in-writing 4, asks-meaning 6, asks-deed 7, feels -9
words.cost-item: data 6, roi 5, pays-from-gain 14, asks-date -6, credit 5
words.cost-item+: data -2, roi 6, humility 1, arrogance 10
words.cost-word: data 7, roi 6, humility 2, arrogance -7, concession -8, split -11, other-form 3, asks-backing -9, asks-deed 7
words.cost-word+: data 4, roi 5, humility -5, pays-from-gain -7
words.credit-noun: roi -4, humility 7, answer 5, arrogance -5, entitlement -10, complaint -9, pays-from-gain -12, acknowledged -3, credit 10, thanks 19, unknown 5
words.credit-noun+: data -4, roi 6, humility 4, answer -3
words.credit-verb: data 3, roi 3, humility 3, ultimatum -5, undermining 7, placeholder 5, concession 7, other-pot -7, asks-process -6, accepts -9, competing-offer -8, credit 9, asks-fact -3, unknown 8, said-before 3
words.credit-verb+: data -3, roi -5, humility 5, arrogance 8, offers-check -10, accepts -8
words.customer: roi 8, answer 2, complaint -9, asks-backing -12, accepts -10, asks-deed -6, feels -10
words.customer+: data 2, answer 4
words.customer-moves: data 8, roi 6, entitlement -8, undermining -9, offers-check 13, accepts -8, refuses 5
words.customer-moves+: data 5, roi 4, humility -5, answer -1
words.customer-outcome: data 3, roi 6, complaint -8, other-pot 4, next-step -5, credit 2, asks-meaning 6
words.customer-outcome+: data 5, humility -4, answer 5, asks-date -9, asks-leave -8
words.date: roi 1, humility 5, answer 6, ultimatum 14, complaint -9, undermining -12, concession -10, offers-material 8, asks-date 10, sets-bar -7, next-step 19, concedes -13, thanks 7, asks-leave -9, feels -5
words.date+: answer 3, asks-process -10, sets-bar 7, concedes -8, feels -9
words.deed: entitlement -7, jargon -6, split -8, other-form -8, asks-process -7, offers-material -4, accepts -7, concedes -9, insists 3
words.deed+: entitlement -7, thanks 4
words.denial: data 6, jargon -8, stuffing -14, placeholder -12, asks-process -7, asks-criteria -8, asks-backing -2, accepts -6, asks-meaning -10, corrects 12, refuses 14
words.denial+: roi -3, humility -4, entitlement -4, concession 9, offers-check -5, concedes 10, asks-fact -7
words.department: undermining -7, concession -4, split -7, asks-criteria -8, competing-offer -10, acknowledged 4, others-got 5, feels -7
words.department+: data -1, humility 2, answer -3
words.departs: other-form -5, asks-criteria -11, asks-fact 9, refuses -7
words.deserve: data -6, roi -7, ultimatum -8, entitlement 30, asks-process -9, sets-bar 14, in-writing 5, competing-offer -10, credit 6, others-got 8, refuses 6
words.deserve+: data -2, roi -5, humility -3
words.down: data 5, roi 3, answer 2, ultimatum 5, entitlement -5, complaint -5, undermining 9, pays-from-gain 8, other-form -10, offers-check -3, sets-bar 8, asks-meaning -10, refuses -7
words.down+: humility -3, complaint 9, sets-bar 6
words.drop: data -3, roi -3, complaint -13, concession 7, concedes 8, asks-meaning -7, asks-leave 6, feels -5, refuses -6
words.drop+: humility -2, acknowledged -2
words.duty: ultimatum 9, jargon -9, concession -8, other-form 4, asks-criteria -7, asks-backing 6, in-writing -10, concedes -9, asks-money -8, asks-deed -5, others-got -8, corrects -11, feels -5
words.duty+: ultimatum 9, pays-from-gain 8, competing-offer -7, acknowledged -3
words.effort: roi -3, ultimatum 4, undermining -8, jargon -9, concession -4, offers-check -6, competing-offer -8, asks-leave -9, feels 10
words.effort+: roi -1, humility -5
words.elsewhere: ultimatum 12, entitlement 7, undermining -12, concession -10, other-pot 6, other-form 4, asks-criteria -5, asks-date -6, in-writing -8, concedes -12, competing-offer 11, unknown -10, insists -11
words.empty-worth: roi 1, humility -7, ultimatum -6, stuffing 19, offers-material 8, acknowledged -7
words.empty-worth+: data -3, roi -3
words.ends: data -2, humility -3, answer -2, asks-meaning 9, refuses 7
words.ends+: data 4, roi -4, humility 3, answer -3, entitlement 8
words.excuse: ultimatum 9, other-pot -5, competing-offer 11, insists 13
words.form: data -7, roi -6, humility 4, answer 3, placeholder 9, other-form 28, next-step -6, accepts 7, competing-offer -9, asks-meaning -7, others-got 5, corrects 8, asks-verdict 5, feels -7, refuses 7
words.form+: data -7, roi -15, humility 5, answer -3, ultimatum 7, other-form 13, offers-material -8
words.future: humility 2, answer 3, ultimatum 6, complaint -9, concession 5, next-step 10, concedes 5, asks-meaning -7, others-got -7, corrects -13, said-before -8
words.future+: data -4, humility -5, answer -5, ultimatum 9, complaint 4, split -10, other-form -5, asks-process 5, sets-bar -11, asks-deed -4, refuses -8
words.gains: data 3, roi 6, answer -3, pays-from-gain 7, asks-date -9, next-step -7, asks-fact -9
words.gains+: data 2, roi 9, arrogance 5, asks-meaning -7, asks-leave 13
words.goes: data 3, roi 3, other-form -5, refuses -7
words.goes+: data -4, roi -3, answer -2
words.greet: data 3, entitlement -6
words.handled: data 4, roi 5, answer 1, placeholder -8, concession 3, split 9, other-form 3, asks-process -8, sets-bar 4, concedes 7, asks-verdict 6
words.handled+: data 6, roi 4, humility -3, answer 5, ultimatum -7, other-form -7, offers-check 5, asks-money 5, asks-fact -8
words.harm: entitlement -6, concession 5, other-pot -10, pays-from-gain -6, split 7, asks-process 6, competing-offer -6, thanks 7, corrects -10
words.hedge: data 3, arrogance -11, ultimatum 8, entitlement -7, undermining 19, other-pot 5, asks-backing 5, offers-material -7, concedes 7, unknown 13, feels 6
words.hedge+: complaint -6, undermining 9, feels 8
words.heeds: complaint 6, undermining -5, stuffing 11, concession -8, later-payment -6, credit 3, thanks 8, feels 5
words.heeds+: arrogance -5, ultimatum 7, acknowledged -4
words.hostile: data -5, roi -6, humility 3, answer -4, undermining 6, other-pot 8, asks-process -9, concedes 7, feels 5
words.hostile+: humility -2
words.i: data -7, humility 10, answer 4, arrogance 10, ultimatum 8, entitlement 5, jargon -11, concession -4, other-pot -9, pays-from-gain -6, split -13, offers-check -8, next-step 10, accepts 10, concedes -4, competing-offer 10, asks-leave 16, insists 2, said-before 8, feels 7, refuses 4
words.i+: data -8, roi -2, humility 2, answer -2, arrogance -6, ultimatum 9, entitlement 4, undermining 12, jargon -6, placeholder -6, concession 4, sets-bar -13, next-step 3, concedes 8, competing-offer 11, acknowledged 8, thanks 5, asks-leave 5, said-before -8, feels 7
words.insult: arrogance 8
words.interim: data -3, humility 7, answer 6, arrogance -7, split 9, asks-date 5, credit 7
words.interim+: roi -3, answer 3
words.irony: data -3, humility -4, answer -4, entitlement -10, complaint 5, undermining 11, acknowledged -7, asks-deed 3
words.is-count: data 10, roi 4, humility 1, answer 5, placeholder -6, asks-money -9, insists -3
words.is-count+: data 13, roi 10, answer 7, ultimatum -9, complaint -5, concession -7, other-pot 4, pays-from-gain 10, competing-offer -12, credit 10, corrects 10
words.is-date: data -5, roi -5, humility -2, arrogance -12, undermining -3, concession -4, later-payment -5, offers-check 6, next-step -4, corrects 8, asks-verdict 9, feels -6
words.is-date+: data 4, humility -1, entitlement -9, pays-from-gain -3
words.is-duration: answer 5, entitlement 12, complaint -4, other-pot -2, pays-from-gain -8, other-form 11, asks-backing -9, concedes -8, asks-verdict 6
words.is-duration+: ultimatum 4, complaint -5, other-pot -9, pays-from-gain -9
words.is-from-to: data 31, roi 13, answer 6, arrogance -12, entitlement -7, complaint -12, credit 7
words.is-from-to+: data 2
words.is-kept: data 4, roi 5, complaint -7, undermining -7, concession 8, asks-deed 7, feels -7
words.is-kept+: humility 4, ultimatum 8, asks-deed -6
words.is-label: data -4, roi -2, answer 1, complaint -6, undermining -8, jargon 3, other-pot 12, asks-backing 8, offers-material 8
words.is-label+: data 5, roi 6, humility 6, answer 8, complaint -5, undermining -8, other-pot 13, asks-backing 5
words.is-money: data 17, roi 19, answer 10, arrogance -8, complaint -4, undermining -6, other-pot 7, pays-from-gain 7
words.is-money+: data 13, roi 13, answer 4, offers-check 6
words.is-multiple: arrogance 5, ultimatum 9, complaint 5, offers-material -6, next-step -6, concedes 8, competing-offer 9, others-got 10, insists 16
words.is-multiple+: humility 2
words.is-percent: data 13, roi 12, answer 4, complaint -8, pays-from-gain 13, other-form -5, asks-criteria -6, asks-backing -8, sets-bar 10, asks-fact -6
words.is-percent+: data 7, refuses 9
words.is-ratio: humility 7, ultimatum -7, complaint -7, pays-from-gain -10, split 8, asks-backing 8, sets-bar 8, credit 6
words.kin: ultimatum -8, entitlement 14, complaint -8, offers-check -6, thanks 6
words.later: data -3, roi -2, humility 2, concession 1, later-payment 16, asks-criteria -4, offers-material -6, next-step -5, asks-fact -7
words.later+: data -7, roi -6, answer -7, complaint 12, later-payment 5, corrects 10
words.lavish: arrogance -7, complaint 10, other-pot 11, other-form -8, asks-date -8, asks-meaning -9, asks-money 5, others-got 8, asks-verdict -8
words.luxury: complaint 15, offers-check -6, accepts -11, acknowledged -7
words.make: data 3, humility -3, answer 1, jargon 12, other-pot 3, other-form -8, asks-deed -8, feels -8, refuses 4
words.make+: data 3, roi -3, humility -3, arrogance -6, credit 7
words.material: data -2, ultimatum -5, entitlement -10, jargon -8, placeholder 8, pays-from-gain -6, split -8, other-form -7, offers-material 23, offers-check 10, next-step 6, accepts -7, concedes -6, asks-meaning 7, asks-fact 6, asks-leave 5
words.material+: data -3, answer 5, arrogance -10, ultimatum -7, complaint -7, undermining 3, other-form -4, offers-material 7, accepts -13, asks-deed -4
words.metric: data 3, roi 2, humility 2, arrogance -8, entitlement -13, other-pot -5, other-form 7, next-step -5, concedes -10, asks-meaning -8, asks-money -8, others-got -9
words.metric+: data 2, entitlement -9, stuffing -6, later-payment -5, asks-date 6, acknowledged 5, unknown -10, others-got -7, corrects -11, refuses 2
words.money: data 5, roi 10, humility -3, answer 4, undermining -5, placeholder 9, pays-from-gain 10, split 6, asks-deed -9, said-before -9
words.money+: data 8, roi 14, answer 3, pays-from-gain 10, acknowledged 8
words.money-outcome: roi 9, humility -1, other-pot 7, pays-from-gain 13, later-payment 5, sets-bar -6, credit 6, asks-money 6
words.money-outcome+: humility -2
words.month: data 7, roi 1, humility 6, answer 12, arrogance -10, ultimatum -9, complaint -5, concession -17, later-payment 4, other-form 6, asks-criteria 8, offers-material -6, offers-check 5, asks-date 20, sets-bar 9, next-step -6, accepts 12, concedes -10, competing-offer -16, acknowledged 5
words.month+: answer 2, arrogance -7, later-payment 3, asks-process 7, asks-criteria -8, offers-material 6, asks-date -5, sets-bar 9
words.name: roi -5, humility 4, arrogance -9, stuffing -6, offers-check 6, credit 10, corrects 5
words.name+: humility -3, answer 1, arrogance 6, entitlement 7, complaint 4, later-payment -10, asks-date 9, asks-meaning 6
words.need: data -9, roi -3, thanks 5
words.need+: data -4, roi -10, humility -5, answer -2, entitlement 10
words.neglects: entitlement 7, concession 8, thanks 9
words.next: data -3, humility 1, answer 3, entitlement -10, complaint -6, concession 5, other-pot -5, credit -7, thanks -6, asks-fact -13, asks-deed 13, asks-verdict -10, refuses 5
words.next+: roi -3, answer 3
words.now: data 4, roi 2, complaint -6, asks-process -1, offers-check -6, asks-leave -5, others-got -7, insists -7
words.now+: data 4, roi 3, humility 3, pays-from-gain 7, asks-criteria 7, asks-date -7, in-writing 4, asks-meaning -6, refuses 6
words.nuisance: data 2, roi 6, humility 1, answer 4, split 7, asks-process 9, offers-check 1, next-step 7, acknowledged 4
words.nuisance+: data -3, roi 3, humility -3
words.number: entitlement 6, jargon -10, stuffing -14, other-pot -6, split 12, asks-process -9, offers-check -7, corrects 6, asks-verdict 4
words.number+: answer 3, arrogance -8, ultimatum 6, pays-from-gain 6, split 9, asks-criteria -6, asks-date -6, in-writing 5, corrects 5
words.open: humility 8, answer 4, arrogance -7, offers-check 7, corrects 9, feels -5
words.open+: roi 1, humility 4, answer 3, asks-deed 5
words.operation: humility 1, answer 3, ultimatum 4, stuffing -5, placeholder 9, later-payment 6, asks-process 6, offers-check 6, asks-deed 5
words.operation+: data 3
words.other-offer: roi 5, humility -8, answer -10, ultimatum 14, complaint -5, accepts -6, competing-offer 7, credit -6
words.other-offer+: roi 3, humility 2
words.others-got: data -5, roi -9, arrogance 6, ultimatum -5, entitlement 18, pays-from-gain -7, asks-process -7, offers-material -9, sets-bar 9, asks-deed 10, others-got 17
words.others-got+: humility -5, answer -5
words.outsider: roi 4, humility 2, arrogance -9, other-pot 6, other-form -7, asks-criteria -5, offers-check 11, concedes 5, thanks -6, asks-leave 6, feels -10
words.outsider+: data 4, humility 2, answer 7, asks-process -10, asks-date 9
words.payback: data 4, roi 2, humility 2, answer -2, pays-from-gain 9, split 8, asks-date 5, corrects 10
words.people-outcome: roi 3, humility -4, ultimatum 13, other-pot 5, asks-process 7, competing-offer 15
words.people-outcome+: data 5, roi 4, answer -2
words.perk: arrogance 6, complaint 6, offers-check -5, next-step -5, acknowledged -3
words.perk+: complaint 9
words.pot: data 7, roi 5, humility 4, answer 2, entitlement -8, other-pot 11, offers-check 7, accepts -7, acknowledged 11, asks-money 9, refuses -6
words.pot+: data 6, roi 2, humility -6, answer 3
words.praise: entitlement -6, complaint 6, concession -7, other-form -7, acknowledged -10
words.process: data -4, roi -6, answer 1, placeholder 5, concession -6, pays-from-gain -7, other-form 6, asks-process 12, next-step 4, asks-money -8, asks-fact 10, unknown -13, others-got -6, insists -13
words.process+: roi -2, humility -4, answer 2, asks-process 3, asks-backing 5, asks-date -5, asks-fact 3
words.put-down: humility -7, answer -7, entitlement -7, complaint -8, undermining 15, asks-date -9, accepts -6, concedes 8
words.put-down+: data -2, roi -9, humility -12, answer -6, undermining 12
words.qty: data 2, humility 4, concession -6, split 6, other-form 6, sets-bar 8
words.qty+: data 6, roi 4, answer 2, complaint -7, concession -10, pays-from-gain 12, later-payment -9, asks-process 5, asks-backing 4, offers-check -5, asks-fact -8, feels -9, refuses -11
words.quarter: data 4, roi 5, humility -1, answer 6, entitlement -7, complaint -5, later-payment 5, offers-check 9
words.quarter+: data 1, humility -2
words.question-word: humility -1, complaint 11, undermining -9, jargon -7, concession -6, asks-process 4, asks-criteria 2, asks-date -8, concedes -7, asks-leave -5
words.question-word+: data -3, roi -5, entitlement 6, complaint 10, undermining -7, asks-process 3, sets-bar -8, accepts -6, concedes -9, asks-fact 4, corrects -9
words.request: data 4, roi 2, answer 7, arrogance -7, ultimatum -6, complaint -5, later-payment 9, asks-backing 6, asks-date 7, in-writing 10, competing-offer -4, credit 9, insists 8, refuses 8
words.request+: humility -2, answer 5, complaint -10, later-payment -10, asks-process 8, next-step -5, asks-deed 6, corrects 7
words.risk-outcome: data 5, roi 3, entitlement -7, complaint -6, concession 6, accepts 8, asks-fact 6, others-got -7, feels -5
words.risk-outcome+: data 3, roi 8, humility -4, answer 4, arrogance -7, sets-bar 7
words.round: entitlement 8, jargon -10, pays-from-gain 8, later-payment 7, asks-backing -6, next-step -8, competing-offer -6, credit -5, asks-money 7, others-got 7, insists 7
words.round+: concession -4, later-payment 6
words.scout: ultimatum 11, competing-offer 13
words.served: answer -2, entitlement 7, complaint 6, asks-backing -5
words.served+: roi 3, humility -4, answer -3
words.shorthand: data -5, humility -7, answer 1, jargon 31, stuffing -5, accepts 4, asks-deed 5
words.shorthand+: data 10, roi 16, humility -5, answer 4
words.sole: data 3, roi 2, answer 3, arrogance 17, undermining -7, concession -8, asks-deed -9, feels -8
words.sole+: roi -3, answer 2
words.split: data -5, roi -4, humility 10, answer 4, entitlement -6, complaint -5, undermining -9, split 19, sets-bar 2, next-step -4
words.split+: data -2, roi -6, humility 4, split 12
words.superlative: complaint -7, other-pot 11, asks-criteria 9
words.team-noun: answer -4, arrogance 9, ultimatum -7, complaint 6, jargon -4, other-pot 2, split -9, later-payment -7, asks-date -8, credit 3, thanks -5, asks-leave 6, unknown 8, others-got 11, corrects -6
words.team-noun+: roi -2, humility -3, arrogance 3, ultimatum -7, complaint 3, asks-meaning -8, others-got 6, refuses 8
words.tech: data 3, complaint -7, jargon 22, stuffing -1, feels -13
words.tech+: data -1, roi -5, humility -4, arrogance -10, jargon 20, stuffing -7, acknowledged -8
words.tenure: data -6, roi -8, humility -3, entitlement 12, complaint -5, undermining -9, other-form -9, asks-backing 9, asks-date -6, next-step -3, acknowledged -5, asks-leave -5
words.tenure+: data -4, roi 1, answer -5
words.thank: data -2, humility 17, answer 1, arrogance -11, ultimatum -12, entitlement -8, complaint -14, accepts 6, thanks 16
words.thank+: data -3, roi 2, humility -5, answer -5, asks-deed -5
words.thanks-for: humility 3, answer -1, arrogance -6, complaint -12, thanks 10
words.thanks-for+: humility 3
words.then: data 7, roi 5, humility -3, ultimatum -6, placeholder -8, other-form -9, competing-offer -9, asks-meaning -8, others-got 10, asks-verdict -5, refuses 9
words.then+: data 2, undermining -7, later-payment -4, credit 6, asks-fact 5, asks-deed 5, insists 6, refuses -9
words.they: data -2, roi 1, arrogance 10, undermining -9, jargon -11, stuffing -11, concession -8, asks-process 9, offers-material 7, asks-date -10, in-writing -12, competing-offer 5, credit 3, asks-meaning -6, asks-money 7, others-got 3, insists -16, asks-verdict -10
words.they+: roi -5, humility 3, entitlement -5, undermining -11, other-form -5, asks-criteria 9, asks-backing 8, sets-bar -5, next-step 6, competing-offer -9, corrects -9, feels -7
words.threat: data 2, roi -3, humility -2, answer -2, ultimatum 12, complaint -7, other-form 8, sets-bar -10, concedes -11, competing-offer 5, others-got -9, asks-verdict -9
words.threat+: humility 3, ultimatum 5
words.time-to-market: data 2, roi 3, next-step -8
words.trade: roi 3, entitlement -5, concession -8, asks-deed -6
words.trade+: data 2, answer 3, complaint 7, asks-date -7
words.unfit: undermining 6
words.up: concession 9, other-pot -8, pays-from-gain 7, offers-material 2, sets-bar 9, asks-meaning -7, said-before -9
words.up+: data 7, roi 3, humility -2, answer -3, complaint 5, acknowledged 6, asks-deed -4
words.vague: roi 2, humility 2, arrogance -8, entitlement -12, complaint -8, undermining 7, jargon -3, offers-check 7, in-writing -9, others-got -6, asks-verdict -10
words.vague+: data -1, roi 4, humility -5, answer -4, arrogance -6, ultimatum 6, pays-from-gain 8
words.we: data 7, roi 9, humility 2, answer 3, arrogance -10, ultimatum -11, entitlement -6, undermining -8, pays-from-gain 7, competing-offer -13, asks-leave -5, refuses -5
words.we+: data 2, humility -3, answer -2, arrogance -7, other-pot 13, offers-material -9, asks-verdict 5
words.workshop: roi -3, answer 2, arrogance 3, ultimatum -6, entitlement -4, other-form -4, offers-material 9, offers-check 7, asks-date -6, competing-offer -9, acknowledged 6, feels -12
words.workshop+: roi -3, answer 5, offers-check 4
words.worth-verb: data -1, roi 5, humility -2, answer 1, undermining -8, pays-from-gain 7, asks-process 1, asks-backing 5, asks-meaning -5
words.worth-verb+: roi 4, humility -2, answer 3, refuses -8
words.written: data -4, roi -1, humility 2, answer 4, ultimatum -9, entitlement -9, asks-process 6, in-writing 28, asks-fact -9, asks-deed 12, corrects -7, said-before 8, asks-verdict -8
words.written+: data -5, roi -3, humility 3, offers-check 6, asks-date 4, in-writing 14, refuses -8
words.you: data 5, roi 2, humility 6, entitlement -8, asks-backing 25, next-step 6, concedes 7, acknowledged 7, thanks 6, asks-deed 16, unknown -7, others-got -9, insists 4
words.you+: humility 8, answer 7, ultimatum -12, entitlement -9, complaint -8, undermining -7, other-form -9, asks-backing 4, offers-material 6, next-step 6, competing-offer -14, credit 2, thanks 10, feels -6
`;

export const scorecard = tabled(thresholds, table);
