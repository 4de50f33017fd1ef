// Written by test/agreement/fit.ts and fit-facts.ts from test/answers/*.jsonl, those apart that are for measuring. Points for what was found; features.ts explains the names.
import {tabled, type Thresholds} from './table.ts';

/** More than these points make level 1 and level 2, raise the flag, or say that the fact is there. */
const thresholds: Thresholds = {
	cues: {
		data: [70, 107],
		roi: [71, 128],
		humility: [55, 109],
		answer: [-33, 25],
	},
	flags: {
		arrogance: 82,
		ultimatum: 106,
		entitlement: 101,
		complaint: 52,
		undermining: 84,
		jargon: 100,
		stuffing: 68,
		placeholder: 97,
		concession: 74,
	},
	facts: {
		'other-pot': 108,
		'pays-from-gain': 108,
		split: 127,
		'later-payment': 123,
		'other-form': 99,
		'asks-process': 97,
		'asks-criteria': 99,
		'asks-backing': 110,
		'offers-material': 73,
		'offers-check': 93,
		'asks-date': 61,
		'sets-bar': 99,
		'in-writing': 122,
		'next-step': 70,
		accepts: 76,
		concedes: 51,
		'competing-offer': 101,
		acknowledged: 76,
		credit: 80,
		thanks: 91,
		'asks-meaning': 71,
		'asks-money': 125,
		'asks-fact': 76,
		'asks-leave': 125,
		'asks-deed': 66,
		unknown: 83,
		'others-got': 81,
	},
};

/** What each feature weighs, and toward what. The build puts it into a file of its own. */
export const table = `answer.asks: answer 6, ultimatum -8, jargon 13, concession 11, later-payment -3, other-form -12, asks-process 10, offers-check -4, credit 6, asks-money 13, asks-fact 10, asks-leave 9
answer.asks+: answer -3, undermining -17, concession 4, other-form -8, asks-process 10, offers-material -7, offers-check -1, asks-date -7, sets-bar -8, next-step -12, acknowledged -9, asks-money 15, asks-fact 9
answer.asks-or-offers: answer -3, jargon -9, stuffing -8, split 8, asks-backing 8, asks-date 7, sets-bar 8, in-writing 8, concedes 8, competing-offer 5, thanks -6, asks-meaning -6, asks-money -9, asks-deed 11
answer.asks-or-offers+: answer -3, jargon 8, stuffing -11, placeholder 12, pays-from-gain -8, split -9, later-payment -9, asks-criteria 7, in-writing -8, accepts -8, concedes 6, acknowledged -2, asks-leave -10
answer.blames: answer -1, other-pot -13, pays-from-gain -7, split -10, asks-backing -14, offers-material -12, offers-check -6, accepts -11, acknowledged -10
answer.blames+: answer -7, other-form -7, acknowledged -3, credit -10
answer.case-only: answer -5, jargon 5, stuffing 6, concession -13, other-pot 2, split 8, asks-backing 6, offers-check 9, sets-bar 8, next-step -5, accepts -3, concedes -6, thanks -12
answer.case-only+: answer -3, undermining -16, placeholder -8, offers-material 9, next-step 6, accepts -8, asks-fact 11
answer.deals: stuffing -7, pays-from-gain 4, asks-process 11, asks-criteria -10, in-writing 1, accepts -12, thanks -12, asks-meaning -12
answer.deals+: answer 2, undermining -12, split -16, asks-criteria 3, sets-bar 12, in-writing 6, accepts -9, acknowledged 10, asks-meaning 4, asks-money 13, asks-fact -7
answer.deals-and-moves: answer 2, placeholder -2, accepts 6
answer.deals-and-moves+: answer 2, placeholder -2, accepts 6
answer.does-nothing: answer -29, ultimatum 22, placeholder 5, concession 23, pays-from-gain -7, other-form -8, asks-process -15, asks-criteria -9, offers-check 16, sets-bar -5, in-writing -5, next-step -6, concedes 12, competing-offer 18, credit -8, thanks -5, asks-meaning 10, asks-deed -10, unknown -15
answer.does-on-the-matter: answer 6, ultimatum -5, undermining -8, stuffing -10, concession -12, later-payment 10, other-form 7, asks-backing 6, sets-bar 4, asks-money 7, asks-fact 9, unknown -17
answer.does-on-the-matter+: answer -1, placeholder -7, other-form -12, accepts -6, acknowledged 5, credit -9
answer.does-something: answer -14, ultimatum 9, stuffing 11, concession 16, split 7, asks-criteria 14, offers-check 21, in-writing 18, accepts 2, concedes 9, acknowledged 5, credit -6, thanks -1, asks-money 5, asks-leave 6
answer.does-something+: answer 3, placeholder -6
answer.does-two-things: answer 3, placeholder -6
answer.does-two-things+: answer 3, placeholder -6
answer.echoes: answer -2, undermining -7, jargon -8, stuffing -5, later-payment -9, asks-criteria 3, offers-check -10, asks-date -4, sets-bar -6, in-writing -5, accepts 5
answer.echoes+: answer -7, ultimatum 6, undermining -13, placeholder -6, other-pot -6, split 8, later-payment 6, asks-date -7, accepts 10, credit 5, asks-meaning 5, asks-money -7
answer.ends-asking: answer 22, ultimatum -21, undermining -11, jargon -8, stuffing -8, placeholder -10, concession -19, other-pot 8, later-payment 6, offers-check 12, asks-date 15, concedes -7, competing-offer -7, acknowledged 12, asks-meaning -14, asks-fact 3, asks-leave 17, asks-deed -3, others-got -13
answer.figure-and-reason: answer 2, stuffing -8, concession 6, other-pot -11, pays-from-gain 4, other-form 9, next-step -8, accepts 6, acknowledged -10, asks-deed -5
answer.figure-and-reason+: answer 4, concession 13, other-pot -9, offers-material -5, acknowledged -8
answer.moves: answer 5, jargon -4, stuffing -14, placeholder -8, offers-check -4, next-step 12, competing-offer 4, acknowledged 1, asks-money -10, asks-fact -4
answer.moves+: answer 2, ultimatum -8, undermining 7, stuffing 5, concession -8, split 6, concedes -5
answer.moves-twice: answer 5, jargon -16, concession -4, concedes -5, thanks -4
answer.moves-twice+: answer 5, jargon -16, concession -4, concedes -5, thanks -4
answer.no-evidence: answer -2, ultimatum -14, jargon 16, placeholder 9, concession -12, asks-process -5, offers-material -11, offers-check 23, asks-date -10, next-step -8, concedes -11, competing-offer -11, credit 11, thanks -8, asks-fact 12, asks-leave -2, unknown 8, others-got -8
answer.nothing-proposed: answer -26, ultimatum 14, undermining -8, jargon -10, placeholder -5, concession 26, pays-from-gain -8, asks-backing -4, offers-check -8, in-writing 10, concedes 18, competing-offer 5, credit -9, thanks -1, asks-meaning 4, asks-fact -8, asks-deed 6, unknown -14
answer.offers: jargon -14, concession -9, asks-process 10, asks-criteria -7, offers-material 11, in-writing -15, next-step 6, competing-offer 7, acknowledged -4, credit -5, asks-deed -6
answer.offers+: answer -5, offers-material 6, asks-date 12, credit 6, asks-fact 7
answer.pleads: answer -8, ultimatum 5, undermining -17, asks-criteria 7, offers-check 10, in-writing 15, next-step 8, concedes 7, credit 5, asks-meaning 4, asks-fact -8, asks-deed 11, unknown 8
answer.pleads+: in-writing 8, asks-deed 3
answer.proposes: answer 4, stuffing 5, concession 6, split 12, later-payment 11, asks-criteria -9, asks-backing -8, offers-check 3, sets-bar 15, asks-fact -11, asks-deed 8
answer.proposes-move: answer -23, ultimatum 6, undermining -16, jargon 4, stuffing -3, concession 14, split 9, asks-backing -1, offers-material -1, offers-check -11, sets-bar 14, in-writing 14, concedes 11, credit -6, thanks -8, asks-meaning 3, asks-deed 12, unknown -13
answer.proposes-move+: answer 7, stuffing -6, concession -5, later-payment -9, asks-process -10, sets-bar -14, next-step -7, accepts -9, competing-offer -12, asks-meaning -6
answer.question: answer 24, ultimatum -28, stuffing -11, placeholder -3, concession -28, other-pot 13, split 13, other-form 12, asks-process 24, asks-criteria 18, asks-backing 3, asks-date 16, sets-bar 18, next-step 7, accepts 6, concedes -12, competing-offer -21, asks-meaning 35, asks-money 26, asks-fact 34, asks-leave 16, unknown 8
answer.question+: answer -11, ultimatum 11, undermining 10, concession 5, asks-process 7, asks-backing 6, asks-date -6, in-writing -16, acknowledged -11, asks-meaning 13, asks-fact 6
answer.requests: answer 7, undermining -11, asks-backing 7, in-writing 6, thanks -8, asks-deed 18, unknown 6, others-got -12
answer.requests+: answer -2, split 13, other-form 3, asks-process -6, asks-criteria 8, offers-material -6, in-writing 9, concedes -8, credit 5
answer.rhetorical: answer -12, undermining 9, concession 9, pays-from-gain -6, later-payment 6, offers-check -12, asks-date 6, sets-bar -11, credit 7, asks-leave -6
answer.rhetorical+: concession 12, offers-check -8, asks-fact -7, asks-deed -7
answer.shows-evidence: answer 6, ultimatum -4, undermining -2, placeholder -14, concession -8, other-pot -8, pays-from-gain -16, offers-material -6, asks-date -13, next-step -8, asks-fact -8
answer.shows-evidence+: placeholder -10, pays-from-gain -13, offers-material -7, asks-date -8, next-step -6, acknowledged 5
answer.spoils-evidence: answer -3, placeholder 4, offers-check -8, concedes -7, credit -9, thanks -11
answer.spoils-evidence+: answer -2, jargon -10, stuffing -17, concession -7, offers-material -4, credit -9
answer.tells-work: answer 2, ultimatum -11, placeholder -9, offers-material -5, offers-check -10, asks-date -7, acknowledged -6, asks-leave 13
answer.tells-work+: answer -3
answer.thanks-and-next: ultimatum -17, pays-from-gain -9, other-form -6, asks-process -7, asks-criteria 6, asks-backing -7, acknowledged 1, thanks 11, asks-fact -11
answer.thanks-and-next+: answer 11, ultimatum -9, asks-backing -7, offers-material -4, offers-check -13, acknowledged -9, asks-fact -9
answer.threatens: answer -5, ultimatum 5, undermining -9, placeholder -7, concession -11, pays-from-gain -8, asks-backing -4, offers-material -6, next-step -7, concedes -10, competing-offer 4, acknowledged -7
answer.threatens+: answer -1, ultimatum 27, competing-offer -10
arrogance.belittles: humility -8, answer 3, arrogance 29, ultimatum -9, other-form -9, asks-process -4, asks-criteria 4, offers-material 7, offers-check -8, asks-date 6, acknowledged -4, credit -10, asks-fact -5
arrogance.belittles+: humility -7, arrogance 6, complaint 11
arrogance.only-me: humility -14, answer 8, arrogance 47, ultimatum -16, entitlement -14, complaint -11, undermining -9, concession -6, other-form -8, asks-backing -8, next-step 10, asks-fact 9
arrogance.only-me+: humility -5, arrogance 12, complaint -9
arrogance.self-praise: humility -10, answer -2, arrogance 33, ultimatum -6, entitlement -14, concession -13, concedes 10
ask:answer.deals: answer -4
ask:answer.does-on-the-matter: answer -2
ask:answer.does-something: answer 4
ask:answer.ends-asking: answer -3
ask:answer.moves-twice: answer 3
ask:answer.offers: answer 2
ask:answer.question: answer -9
ask:answer.requests: answer 5
ask:answer.threatens: answer -3
ask:arrogance.self-praise: answer -2
ask:complaint.hurts: answer -1
ask:complaint.only: answer 4
ask:complaint.others-get: answer -3
ask:complaint.recurs: answer 2
ask:complaint.they-did: answer 3
ask:concession.drops-for-nothing: answer 2
ask:concession.gives-up: answer 4
ask:concession.gives-up-only: answer 4
ask:data.figure: answer 4
ask:data.from-to: answer 5
ask:data.pair: answer 3
ask:data.rough: answer -2
ask:data.two-figures: answer 3
ask:data.unsaid-figure: answer 6
ask:humility.acknowledges: answer 3
ask:humility.any-kind: answer -5
ask:humility.asks-view-last: answer 4
ask:humility.feels-for: answer -7
ask:humility.invites: answer -2
ask:humility.takes-up: answer 3
ask:humility.thanks-for-it: answer -3
ask:humility.three-kinds: answer 2
ask:humility.two-kinds: answer -4
ask:roi.both-sides: answer 5
ask:roi.earns-back: answer 2
ask:roi.empty: answer -3
ask:roi.gain-in-money: answer -4
ask:roi.inside-measure: answer 3
ask:roi.less-trouble: answer -4
ask:roi.outcome: answer 3
ask:roi.outcome-beside-ask: answer 3
ask:roi.outcome-with-figure: answer 3
ask:roi.outside-measure: answer 5
ask:roi.own-pocket: answer 6
ask:roi.people-kept: answer 2
ask:roi.plain-measure: answer 1
ask:roi.share-of-gain: answer 4
ask:say.#: answer 3
ask:say.# and: answer 6
ask:say.# at: answer -3
ask:say.# because: answer 3
ask:say.# is: answer 4
ask:say.# on: answer -4
ask:say.# to: answer 3
ask:say.# would: answer -3
ask:say.'d have: answer 3
ask:say.'d not: answer -3
ask:say.'m: answer -2
ask:say.'m owed: answer -3
ask:say.'s a: answer -4
ask:say.'s only: answer -5
ask:say.'s what: answer 5
ask:say.^ #: answer 8
ask:say.^ and: answer -4
ask:say.^ but: answer -6
ask:say.^ by: answer -5
ask:say.^ even: answer 3
ask:say.^ for: answer 3
ask:say.^ honest: answer -4
ask:say.^ in: answer -5
ask:say.^ is: answer -3
ask:say.^ it: answer 8
ask:say.^ other: answer -4
ask:say.^ please: answer -3
ask:say.^ they: answer 3
ask:say.^ we: answer 2
ask:say.^ what: answer -3
ask:say.^ whatever: answer -4
ask:say.after: answer -4
ask:say.all: answer 6
ask:say.also: answer 4
ask:say.amount: answer -4
ask:say.and a: answer 4
ask:say.and my: answer -3
ask:say.answer: answer -4
ask:say.any: answer -4
ask:say.baby: answer 3
ask:say.bag: answer -3
ask:say.bonu: answer -2
ask:say.buy: answer 7
ask:say.by the: answer 4
ask:say.com: answer 6
ask:say.company: answer 7
ask:say.could: answer 4
ask:say.day: answer -2
ask:say.decide: answer -4
ask:say.did: answer 3
ask:say.did not: answer 4
ask:say.do you: answer -4
ask:say.does: answer -3
ask:say.doing: answer -4
ask:say.door: answer -3
ask:say.each: answer 2
ask:say.feel like: answer -3
ask:say.for: answer 3
ask:say.for that: answer -6
ask:say.for the: answer -2
ask:say.from: answer -4
ask:say.get: answer 4
ask:say.gets: answer 4
ask:say.give: answer -3
ask:say.given: answer 4
ask:say.got a: answer -4
ask:say.has: answer 1
ask:say.have to: answer 2
ask:say.he 's: answer -2
ask:say.honest: answer -4
ask:say.hope: answer 3
ask:say.i: answer -5
ask:say.i 'm: answer -2
ask:say.if you: answer -5
ask:say.in: answer 5
ask:say.in it: answer -4
ask:say.in this: answer 4
ask:say.is not: answer -3
ask:say.is the: answer 5
ask:say.it: answer 2
ask:say.it was: answer -4
ask:say.kind: answer -3
ask:say.last: answer -5
ask:say.lead: answer 4
ask:say.less: answer 3
ask:say.like: answer -4
ask:say.line: answer -3
ask:say.march: answer -4
ask:say.me #: answer 3
ask:say.me the: answer -3
ask:say.me to: answer -4
ask:say.mind: answer 3
ask:say.model: answer -4
ask:say.monday: answer -5
ask:say.money: answer 3
ask:say.my: answer 5
ask:say.new: answer 5
ask:say.noth: answer -4
ask:say.of: answer 3
ask:say.of #: answer 4
ask:say.of a: answer 4
ask:say.of my: answer 5
ask:say.of the: answer 5
ask:say.of them: answer -6
ask:say.on monday: answer -3
ask:say.on the: answer 4
ask:say.only: answer -4
ask:say.open to: answer 3
ask:say.paid: answer -3
ask:say.plant: answer 3
ask:say.reason: answer 4
ask:say.reward: answer -5
ask:say.roof: answer 5
ask:say.see: answer -4
ask:say.should be: answer -5
ask:say.since: answer 4
ask:say.smaller: answer 2
ask:say.staff: answer 3
ask:say.still: answer -3
ask:say.take: answer 4
ask:say.team: answer 4
ask:say.that the: answer -2
ask:say.that would: answer -3
ask:say.the old: answer 4
ask:say.their: answer -2
ask:say.then #: answer 3
ask:say.this: answer 2
ask:say.those: answer 3
ask:say.to: answer 3
ask:say.too: answer -3
ask:say.too much: answer -2
ask:say.very: answer -4
ask:say.wait: answer -5
ask:say.way: answer 3
ask:say.we: answer 6
ask:say.what: answer 3
ask:say.whatever: answer -5
ask:say.whatever 's: answer -3
ask:say.who: answer -5
ask:say.will: answer -2
ask:say.will be: answer -4
ask:say.with the: answer -5
ask:say.would be: answer 3
ask:say.would like: answer -4
ask:say.write: answer -3
ask:say.year: answer 3
ask:say.your: answer -2
ask:ultimatum.conditional: answer 3
ask:ultimatum.deadline: answer 2
ask:ultimatum.not-staying: answer -2
ask:ultimatum.two-signs: answer -4
ask:ultimatum.warns: answer -5
ask:undermining.gives-way: answer -3
ask:undermining.shame: answer -2
ask:undermining.small: answer -3
ask:words.absolute: answer 1
ask:words.acknowledge: answer -6
ask:words.apology: answer -3
ask:words.ask-date: answer -3
ask:words.ask-process: answer 3
ask:words.bonus: answer -9
ask:words.bought-in: answer 4
ask:words.change: answer 3
ask:words.constraint: answer 3
ask:words.cost-item: answer 2
ask:words.credit-verb: answer 5
ask:words.customer-moves: answer 3
ask:words.customer-outcome: answer -2
ask:words.date: answer -5
ask:words.department: answer 5
ask:words.deserve: answer -2
ask:words.down: answer 4
ask:words.effort: answer -4
ask:words.ends: answer -3
ask:words.form: answer 5
ask:words.future: answer -5
ask:words.gains: answer 3
ask:words.goes: answer 6
ask:words.handled: answer 2
ask:words.hedge: answer -5
ask:words.hostile: answer -4
ask:words.i: answer -3
ask:words.irony: answer 3
ask:words.is-count: answer 5
ask:words.is-date: answer -3
ask:words.is-from-to: answer 4
ask:words.is-kept: answer 2
ask:words.is-money: answer 3
ask:words.is-percent: answer 2
ask:words.make: answer -1
ask:words.material: answer -6
ask:words.money: answer -1
ask:words.money-outcome: answer 4
ask:words.now: answer -4
ask:words.nuisance: answer -5
ask:words.open: answer 1
ask:words.operation: answer -4
ask:words.other-offer: answer 3
ask:words.others-got: answer -3
ask:words.outsider: answer 2
ask:words.payback: answer -3
ask:words.process: answer -2
ask:words.put-down: answer -3
ask:words.question-word: answer 2
ask:words.served: answer 1
ask:words.shorthand: answer 3
ask:words.split: answer 5
ask:words.tech: answer -2
ask:words.tenure: answer 3
ask:words.they: answer 1
ask:words.vague: answer -2
ask:words.we: answer 5
ask:words.workshop: answer -1
ask:words.written: answer -3
ask:words.you: answer -2
budget:answer.asks: answer 2
budget:answer.asks-or-offers: answer -4
budget:answer.blames: answer -5
budget:answer.case-only: answer -3
budget:answer.deals-and-moves: answer -3
budget:answer.does-nothing: answer -5
budget:answer.does-on-the-matter: answer 10
budget:answer.does-something: answer -8
budget:answer.moves: answer -6
budget:answer.moves-twice: answer 3
budget:answer.nothing-proposed: answer -6
budget:answer.proposes: answer 2
budget:answer.proposes-move: answer -7
budget:answer.question: answer 12
budget:answer.requests: answer -4
budget:answer.rhetorical: answer -4
budget:complaint.echoes: answer -3
budget:complaint.institution: answer -2
budget:complaint.mocks: answer -4
budget:complaint.never-did: answer 3
budget:complaint.only-others: answer 4
budget:complaint.others-get: answer 1
budget:complaint.recurs: answer -3
budget:complaint.sarcasm: answer -4
budget:concession.drops-for-nothing: answer -4
budget:concession.gives-up: answer -3
budget:concession.gives-up-only: answer -6
budget:concession.resigned: answer -2
budget:concession.resigned-only: answer -5
budget:concession.short: answer 1
budget:concession.yields: answer -4
budget:data.figure: answer 7
budget:data.from-to: answer 3
budget:data.gone: answer 3
budget:data.measure: answer 10
budget:data.measured-change: answer 6
budget:data.money: answer 2
budget:data.others-figure: answer 2
budget:data.retracted: answer -3
budget:data.rough: answer 3
budget:data.some-figure: answer 7
budget:data.two-figures: answer 4
budget:entitlement.others: answer -2
budget:humility.admits: answer -4
budget:humility.any-kind: answer 3
budget:humility.asks-view-last: answer 7
budget:humility.credit: answer -4
budget:humility.feels-for: answer 6
budget:humility.leaves-room: answer -3
budget:humility.names-their-part: answer 2
budget:humility.open-form: answer 4
budget:humility.open-view: answer 2
budget:humility.opens-with-room: answer -1
budget:humility.others-did: answer -3
budget:humility.shares: answer -2
budget:humility.takes-up: answer 3
budget:humility.thanks: answer -3
budget:humility.two-acts: answer -4
budget:jargon.terms: answer -1
budget:jargon.wall: answer -3
budget:roi.ask-and-gain: answer 2
budget:roi.both-sides: answer 7
budget:roi.compares: answer 4
budget:roi.customers-kept: answer -3
budget:roi.empty: answer 5
budget:roi.gain-in-money: answer 6
budget:roi.outside-better: answer -6
budget:roi.paid-from-it: answer 3
budget:roi.people-kept: answer 2
budget:roi.share-of-gain: answer 5
budget:roi.share-of-worth: answer 1
budget:roi.weighs: answer 6
budget:say.# for: answer 4
budget:say.# from: answer 4
budget:say.# of: answer 5
budget:say.# per: answer 3
budget:say.'d: answer 3
budget:say.'d be: answer 4
budget:say.'d have: answer -4
budget:say.'d take: answer 4
budget:say.'ll: answer -4
budget:say.'s a: answer 5
budget:say.'s money: answer -4
budget:say.'ve: answer -5
budget:say.^ #: answer 5
budget:say.^ a: answer 5
budget:say.^ and: answer 8
budget:say.^ at: answer -3
budget:say.^ can: answer 5
budget:say.^ did: answer -5
budget:say.^ for: answer -4
budget:say.^ good: answer -4
budget:say.^ i: answer -6
budget:say.^ if: answer 7
budget:say.^ it: answer 6
budget:say.^ my: answer 3
budget:say.^ okay: answer -4
budget:say.^ on: answer -5
budget:say.^ please: answer -6
budget:say.^ that: answer 6
budget:say.^ there: answer -4
budget:say.^ to: answer -5
budget:say.^ would: answer 4
budget:say.^ yeah: answer 4
budget:say.^ yes: answer 6
budget:say.^ you: answer 4
budget:say.a boat: answer 3
budget:say.a man: answer -4
budget:say.about the: answer 5
budget:say.after: answer 3
budget:say.all: answer 3
budget:say.already: answer -3
budget:say.alway: answer -5
budget:say.amount: answer 4
budget:say.and: answer 3
budget:say.and @: answer 3
budget:say.and the: answer -3
budget:say.and they: answer -3
budget:say.and what: answer -3
budget:say.are: answer -2
budget:say.ask: answer -4
budget:say.at night: answer 5
budget:say.back: answer -5
budget:say.be: answer 4
budget:say.be in: answer 4
budget:say.be on: answer -4
budget:say.been: answer 3
budget:say.before: answer 3
budget:say.better: answer 4
budget:say.board: answer -4
budget:say.bus: answer -3
budget:say.but i: answer -4
budget:say.by: answer -8
budget:say.call it: answer 3
budget:say.came: answer -6
budget:say.can: answer 2
budget:say.can see: answer -2
budget:say.car: answer -5
budget:say.cash: answer 3
budget:say.check: answer 3
budget:say.company: answer -5
budget:say.conference: answer 3
budget:say.confirm: answer 4
budget:say.consider: answer -5
budget:say.cost: answer 3
budget:say.could: answer 3
budget:say.count: answer -3
budget:say.crew: answer 4
budget:say.cry: answer 3
budget:say.date: answer 2
budget:say.days: answer 3
budget:say.does: answer 8
budget:say.down: answer -7
budget:say.each: answer 5
budget:say.easy: answer 4
budget:say.em: answer -3
budget:say.except: answer -2
budget:say.except the: answer -3
budget:say.finance: answer 5
budget:say.fine: answer -5
budget:say.first: answer 4
budget:say.for: answer 3
budget:say.for a: answer -4
budget:say.for that: answer -6
budget:say.for the: answer -3
budget:say.for this: answer 3
budget:say.for us: answer -3
budget:say.friday: answer -4
budget:say.gave: answer -4
budget:say.get a: answer 3
budget:say.give me: answer 4
budget:say.golf: answer -3
budget:say.good: answer -3
budget:say.got: answer -6
budget:say.got a: answer -5
budget:say.had: answer -8
budget:say.hard: answer 5
budget:say.has: answer -5
budget:say.have: answer -7
budget:say.have no: answer 3
budget:say.head: answer 5
budget:say.hear: answer -3
budget:say.help: answer 3
budget:say.here: answer -3
budget:say.his: answer -5
budget:say.i: answer -3
budget:say.i 'd: answer 8
budget:say.i 'll: answer -9
budget:say.i 've: answer -5
budget:say.i find: answer -4
budget:say.i get: answer 4
budget:say.i have: answer 6
budget:say.i need: answer -4
budget:say.i shall: answer -5
budget:say.i want: answer 5
budget:say.if it: answer 4
budget:say.in #: answer 3
budget:say.in january: answer -3
budget:say.in this: answer -3
budget:say.in writ: answer 4
budget:say.in your: answer -4
budget:say.is not: answer -4
budget:say.is the: answer 4
budget:say.it does: answer 4
budget:say.it must: answer 5
budget:say.it was: answer -4
budget:say.itself: answer -4
budget:say.july: answer 3
budget:say.just: answer -3
budget:say.keep: answer -3
budget:say.know which: answer 3
budget:say.later: answer 3
budget:say.leather: answer -3
budget:say.let: answer 7
budget:say.line: answer 3
budget:say.look: answer 2
budget:say.lost: answer -3
budget:say.lot: answer 4
budget:say.man: answer -4
budget:say.march: answer -7
budget:say.market: answer -2
budget:say.may: answer 3
budget:say.me: answer 4
budget:say.me and: answer 4
budget:say.money for: answer -3
budget:say.month: answer 6
budget:say.must be: answer 4
budget:say.my mother: answer 3
budget:say.new: answer -6
budget:say.no: answer -5
budget:say.nobody: answer 5
budget:say.not i: answer 3
budget:say.not know: answer 5
budget:say.not take: answer -5
budget:say.not want: answer -2
budget:say.notice: answer -4
budget:say.of it: answer 4
budget:say.off: answer -5
budget:say.okay: answer -2
budget:say.on: answer -3
budget:say.on the: answer 4
budget:say.only: answer 5
budget:say.our: answer -6
budget:say.out of: answer 5
budget:say.outside: answer -3
budget:say.owner: answer -3
budget:say.paper: answer 3
budget:say.park: answer -4
budget:say.per: answer 3
budget:say.perhap: answer 4
budget:say.personnel: answer 3
budget:say.place: answer -3
budget:say.plus: answer 3
budget:say.point: answer -4
budget:say.position: answer 4
budget:say.read: answer -4
budget:say.real: answer 5
budget:say.receive: answer 3
budget:say.request: answer -6
budget:say.rest: answer 3
budget:say.result: answer 4
budget:say.retention: answer 3
budget:say.reward: answer 4
budget:say.ring the: answer -4
budget:say.sal: answer -4
budget:say.same: answer 3
budget:say.sentence: answer 3
budget:say.shall: answer -5
budget:say.shall not: answer -4
budget:say.she: answer 4
budget:say.she 's: answer 4
budget:say.since #: answer 3
budget:say.small: answer 4
budget:say.so the: answer -4
budget:say.spot: answer 4
budget:say.spr: answer 4
budget:say.stand: answer -3
budget:say.stay: answer 4
budget:say.stomach: answer 3
budget:say.support: answer -3
budget:say.sure: answer 4
budget:say.surpris: answer -5
budget:say.tell: answer -4
budget:say.thank: answer 3
budget:say.that: answer 5
budget:say.that 's: answer 7
budget:say.that case: answer -2
budget:say.that has: answer -5
budget:say.that he: answer -4
budget:say.that one: answer 5
budget:say.that you: answer -3
budget:say.the budget: answer -3
budget:say.the new: answer -6
budget:say.the night: answer -2
budget:say.the owner: answer -3
budget:say.the plan: answer 4
budget:say.then: answer 5
budget:say.then i: answer -4
budget:say.there was: answer -6
budget:say.these: answer 3
budget:say.this company: answer -3
budget:say.those: answer -2
budget:say.though: answer 5
budget:say.till: answer 6
budget:say.to: answer -5
budget:say.to #: answer 4
budget:say.to take: answer -3
budget:say.today: answer 3
budget:say.took: answer -5
budget:say.train: answer 5
budget:say.under #: answer 4
budget:say.up #: answer -4
budget:say.up the: answer 3
budget:say.used to: answer -3
budget:say.want it: answer 6
budget:say.was: answer -5
budget:say.watch: answer 3
budget:say.went: answer -7
budget:say.what can: answer -4
budget:say.where: answer -4
budget:say.why: answer -3
budget:say.work: answer 6
budget:say.would: answer 8
budget:say.yeah: answer 5
budget:say.year: answer 2
budget:say.yes: answer 6
budget:say.you gave: answer -3
budget:say.you to: answer -6
budget:say.your: answer -6
budget:stuffing.list: answer -3
budget:stuffing.mostly-list: answer -2
budget:ultimatum.conditional: answer -5
budget:ultimatum.deadline: answer -4
budget:ultimatum.elsewhere: answer -3
budget:ultimatum.leaving: answer -4
budget:undermining.gives-way: answer 4
budget:undermining.small: answer 5
budget:words.absolute: answer 3
budget:words.accept: answer 5
budget:words.apology: answer -2
budget:words.ask-backing: answer -2
budget:words.ask-date: answer -1
budget:words.bar: answer 3
budget:words.bare-understand: answer -7
budget:words.belittle: answer 3
budget:words.blame: answer -6
budget:words.bonus: answer 2
budget:words.bought-in: answer 2
budget:words.budget: answer 7
budget:words.change: answer -5
budget:words.conditional: answer 3
budget:words.contrast: answer 5
budget:words.cost-item: answer 3
budget:words.cost-word: answer 7
budget:words.credit-noun: answer 2
budget:words.customer: answer 2
budget:words.customer-moves: answer -1
budget:words.customer-outcome: answer 7
budget:words.date: answer 2
budget:words.department: answer -1
budget:words.deserve: answer 3
budget:words.down: answer 4
budget:words.drop: answer -4
budget:words.form: answer 7
budget:words.future: answer -4
budget:words.gains: answer -2
budget:words.goes: answer -3
budget:words.handled: answer 2
budget:words.hedge: answer 5
budget:words.i: answer 6
budget:words.interim: answer 2
budget:words.irony: answer -3
budget:words.is-duration: answer 7
budget:words.is-from-to: answer 2
budget:words.is-money: answer 4
budget:words.is-ratio: answer 5
budget:words.later: answer 3
budget:words.make: answer -3
budget:words.material: answer -1
budget:words.metric: answer 6
budget:words.money: answer 5
budget:words.money-outcome: answer -5
budget:words.name: answer 4
budget:words.need: answer 4
budget:words.next: answer -3
budget:words.nuisance: answer 5
budget:words.payback: answer 3
budget:words.pot: answer 4
budget:words.process: answer 9
budget:words.quarter: answer 2
budget:words.question-word: answer -3
budget:words.request: answer -3
budget:words.risk-outcome: answer -2
budget:words.served: answer 3
budget:words.split: answer 3
budget:words.team-noun: answer 5
budget:words.thank: answer 3
budget:words.then: answer -4
budget:words.they: answer 4
budget:words.threat: answer 1
budget:words.time-to-market: answer -3
budget:words.vague: answer 1
budget:words.we: answer -4
budget:words.worth-verb: answer 5
budget:words.written: answer 2
budget:words.you: answer -1
close:answer.asks: answer 3
close:answer.deals: answer 8
close:answer.deals-and-moves: answer 4
close:answer.does-something: answer -1
close:answer.does-two-things: answer 2
close:answer.echoes: answer 10
close:answer.moves: answer 3
close:answer.moves-twice: answer 2
close:answer.nothing-proposed: answer -5
close:answer.offers: answer -2
close:answer.proposes-move: answer 2
close:answer.question: answer 2
close:answer.requests: answer -3
close:answer.rhetorical: answer -12
close:complaint.always: answer -3
close:complaint.institution: answer 3
close:complaint.mocks: answer 6
close:complaint.only: answer -4
close:complaint.only-others: answer -7
close:complaint.others-get: answer -4
close:complaint.perks: answer 2
close:complaint.recurs: answer -4
close:concession.gives-up: answer -6
close:concession.gives-up-only: answer -5
close:concession.waits: answer -3
close:concession.yields: answer 1
close:data.clean: answer 3
close:data.planned-figure: answer 6
close:data.rough: answer -3
close:data.unsaid-figure: answer -4
close:entitlement.due: answer -3
close:humility.any-kind: answer 9
close:humility.credit: answer 4
close:humility.feels-for: answer 3
close:humility.invites: answer 2
close:humility.names-their-part: answer -8
close:humility.open-form: answer -7
close:humility.others-did: answer 4
close:humility.some-plain-kind: answer -2
close:humility.thanks: answer 10
close:humility.two-acts: answer 3
close:humility.two-kinds: answer 1
close:humility.two-plain-kinds: answer -4
close:roi.ask-and-gain: answer -2
close:roi.both-sides: answer -3
close:roi.compares: answer -8
close:roi.gain-in-money: answer -6
close:roi.inside-measure: answer 3
close:roi.outcome: answer -2
close:roi.outcome-with-figure: answer -3
close:roi.outside-measure: answer -6
close:roi.own-pocket: answer 5
close:roi.plain-measure: answer -5
close:roi.share-of-gain: answer -4
close:say.#: answer 6
close:say.'d: answer -4
close:say.'d like: answer 3
close:say.'ll: answer 4
close:say.'ll be: answer 3
close:say.'ll tell: answer 4
close:say.'re: answer 3
close:say.'s: answer 4
close:say.'s the: answer -4
close:say.^ #: answer -3
close:say.^ good: answer 6
close:say.^ it: answer -4
close:say.^ on: answer 3
close:say.^ thank: answer 5
close:say.^ then: answer -10
close:say.^ you: answer 5
close:say.all: answer -5
close:say.and a: answer -4
close:say.and the: answer 3
close:say.at #: answer 5
close:say.been: answer 4
close:say.better: answer -5
close:say.big: answer 3
close:say.by: answer 3
close:say.by #: answer 3
close:say.call: answer -2
close:say.call me: answer -3
close:say.com: answer 4
close:say.else: answer -4
close:say.for not: answer 4
close:say.for the: answer 5
close:say.for this: answer -3
close:say.free: answer 3
close:say.gets: answer -4
close:say.give: answer -3
close:say.he: answer 4
close:say.hope: answer -3
close:say.i 'll: answer 7
close:say.i 've: answer -5
close:say.i know: answer 4
close:say.i send: answer 3
close:say.in your: answer 7
close:say.is not: answer -4
close:say.it: answer -4
close:say.know: answer 5
close:say.letter: answer 3
close:say.listen: answer 4
close:say.me: answer -2
close:say.miss: answer 3
close:say.my: answer -7
close:say.name: answer 4
close:say.no: answer -4
close:say.on: answer 7
close:say.on your: answer 6
close:say.over: answer -3
close:say.secretary: answer 3
close:say.send: answer 6
close:say.so: answer -5
close:say.someth: answer -5
close:say.stop: answer 4
close:say.tell: answer 8
close:say.thank: answer 3
close:say.that 's: answer -3
close:say.that and: answer -4
close:say.that you: answer 4
close:say.then: answer -3
close:say.then i: answer -2
close:say.there is: answer -5
close:say.they: answer -3
close:say.this: answer -6
close:say.this year: answer -3
close:say.till: answer -4
close:say.time: answer -7
close:say.today: answer 3
close:say.too: answer 4
close:say.us: answer -8
close:say.what: answer -4
close:say.what they: answer -2
close:say.will: answer 6
close:say.with: answer 4
close:say.with the: answer 2
close:say.with you: answer 4
close:say.would: answer -7
close:say.you 're: answer 4
close:say.you had: answer 4
close:say.your: answer 5
close:stuffing.list: answer -9
close:stuffing.mostly-list: answer -8
close:ultimatum.elsewhere: answer -2
close:ultimatum.or-else: answer -2
close:ultimatum.two-signs: answer -2
close:undermining.apology: answer 1
close:undermining.gives-way: answer -2
close:undermining.shame: answer -3
close:words.accept: answer 5
close:words.ask-date: answer 3
close:words.ask-verb: answer -4
close:words.bare-understand: answer -3
close:words.bonus: answer -2
close:words.bought-in: answer -4
close:words.budget: answer -2
close:words.change: answer -5
close:words.check: answer 3
close:words.cost-word: answer -5
close:words.credit-verb: answer -2
close:words.customer: answer -3
close:words.customer-moves: answer 2
close:words.date: answer 11
close:words.denial: answer -4
close:words.deserve: answer -4
close:words.drop: answer 5
close:words.effort: answer -3
close:words.empty-worth: answer -2
close:words.form: answer 3
close:words.future: answer 10
close:words.gains: answer -5
close:words.goes: answer 4
close:words.hedge: answer 3
close:words.i: answer 3
close:words.is-count: answer 5
close:words.is-date: answer 5
close:words.is-kept: answer 5
close:words.material: answer 6
close:words.metric: answer -3
close:words.money-outcome: answer -4
close:words.need: answer 7
close:words.next: answer 1
close:words.operation: answer 2
close:words.other-offer: answer -4
close:words.others-got: answer -4
close:words.process: answer 1
close:words.qty: answer 2
close:words.question-word: answer -3
close:words.request: answer -4
close:words.risk-outcome: answer -2
close:words.served: answer -3
close:words.shorthand: answer 2
close:words.tech: answer 3
close:words.tenure: answer 3
close:words.thank: answer 8
close:words.thanks-for: answer 5
close:words.trade: answer 4
close:words.vague: answer 3
close:words.we: answer -5
close:words.worth-verb: answer -5
complaint.always: humility -9, answer -9, ultimatum 6, complaint 13, undermining -8, concession -7, asks-process -11, accepts 9
complaint.always+: humility -4, answer -4, complaint 12
complaint.could-not: humility -3, answer -2, arrogance -9, ultimatum -8, complaint 21, concession 7, offers-check -6
complaint.echoes: answer -12, entitlement -13, complaint 12, undermining 10, concession 14, pays-from-gain -10, offers-material 8, offers-check -9, sets-bar -7, in-writing -8, credit 7, asks-deed -5
complaint.hurts: humility 5, answer -4, complaint 12, undermining 17, later-payment -9, other-form -13, offers-check -5, credit -7, asks-fact 4
complaint.institution: humility -6, answer -11, ultimatum -11, complaint 19, placeholder -13, concession 6, pays-from-gain -5, split 10, other-form -8, asks-process -8, asks-backing -10, in-writing 8, asks-meaning 10, unknown -11
complaint.institution+: humility 4, answer -4
complaint.insults: humility 2, answer 4, arrogance 13, complaint 12
complaint.mocks: humility -3, answer -7, complaint 24, concession -4, asks-process -11, asks-criteria 7, offers-check -6, accepts -8, credit -15, asks-deed -9
complaint.mocks+: humility -6, answer -5, complaint 10
complaint.never-did: answer 2, arrogance 9, complaint 11, undermining -10, concession -6, competing-offer -7
complaint.only: humility -7, answer -5, arrogance 4, ultimatum -9, jargon -10, stuffing -18, placeholder -16, other-pot -10, pays-from-gain -11, other-form -7, offers-material -12, offers-check -11, asks-date -13, sets-bar -10, in-writing -8, next-step -15, accepts -16, concedes -8, competing-offer -10, acknowledged -4, thanks -9, asks-fact -9
complaint.only-others: answer 7, ultimatum -9, complaint 15, undermining -5, concession -16, pays-from-gain 5, asks-criteria -8, asks-backing -9, offers-check -5, asks-date -20, in-writing 5, next-step -10, accepts -11, concedes -13, competing-offer 6, acknowledged -9, asks-fact -8, asks-deed -6, others-got 18
complaint.others-get: humility -2, answer -3, ultimatum 11, entitlement 9, complaint 8, undermining 10, split 6, other-form 5, asks-process -9, offers-check 11, in-writing -11, accepts -14, asks-leave -8
complaint.others-get+: humility -11, answer -10, complaint 7
complaint.perks: humility -19, answer -10, arrogance -11, ultimatum -12, complaint 31, undermining -12, concession -22, pays-from-gain -7, offers-check -8, asks-date -11, sets-bar -12, accepts -8, concedes -15, acknowledged -8
complaint.perks+: humility -5, complaint 7, concession -6
complaint.recurs: humility -16, answer -3, arrogance 12, ultimatum 10, complaint 25, concession -7, other-pot -8, offers-material -10, next-step -9, competing-offer 7, acknowledged -10, credit -7, asks-deed -5
complaint.recurs+: humility -3, answer -4, complaint 13
complaint.sarcasm: humility 4, answer -1, arrogance -23, ultimatum -7, entitlement -17, complaint 16, concession 8, later-payment -7, asks-process 8, asks-backing -9
complaint.they-did: humility 4, answer -5, entitlement -11, complaint 29, other-pot 7, asks-date -9, in-writing 9, accepts -10, acknowledged -3, asks-deed -4
complaint.they-did+: humility -7, answer -6, complaint 12, concession 11
complaint.two-signs: humility -13, answer -15, arrogance -17, complaint 9, undermining -12, concession -11, other-form -7
complaint.two-signs+: answer -2
concession.drops: answer -7, arrogance -16, ultimatum -12, complaint -10, undermining 14, jargon -8, concession 25, later-payment -9, other-form 6, next-step -4, concedes 14, competing-offer -12, asks-deed -7
concession.drops+: answer -17, ultimatum 11, concession 8, concedes 9, acknowledged 14
concession.drops-for-nothing: humility -5, answer -11, arrogance -9, ultimatum -15, jargon 8, stuffing -11, concession 17, offers-check -8, asks-date 10, next-step -4, concedes -27
concession.drops-for-nothing+: humility 3, answer -4, complaint -10, undermining -17
concession.gives-up: humility 3, answer -14, ultimatum -7, entitlement -8, undermining 15, stuffing -9, concession 42, pays-from-gain -12, later-payment 9, other-form -10, offers-material -7, accepts -6, concedes 29, competing-offer -7, asks-meaning -9
concession.gives-up+: humility 2, answer -7, arrogance 8, concession 7
concession.gives-up-only: humility -8, answer -12, ultimatum -7, entitlement -10, complaint -10, undermining -15, stuffing -8, in-writing -8, next-step -9, accepts -14, concedes 11
concession.gives-up-only+: humility 5, answer -9
concession.nothing-back: humility -6, answer -2, ultimatum 2, complaint -9, undermining 10, jargon -11, concession 1, other-pot -11, split 2, other-form -12, asks-criteria -11, asks-backing -8, offers-check -12, asks-date -8, next-step -11, accepts -14, credit -8, asks-fact -6, asks-deed -8, unknown -11, others-got 1
concession.resigned: humility 2, answer -5, complaint -7, stuffing -5, concession 13, offers-check -12, next-step -12, concedes 15, acknowledged 4, asks-fact -3
concession.resigned+: answer -7
concession.resigned-only: humility -11, answer -6, entitlement -9, concession 6, asks-date -7
concession.resigned-only+: answer -3
concession.short: humility -7, answer -3, ultimatum -17, entitlement -11, complaint 16, undermining -6, placeholder -9, concession 7, other-pot -16, later-payment -7, other-form -9, asks-process -22, asks-criteria -15, asks-backing -15, offers-material -6, offers-check -11, asks-date -15, sets-bar -6, next-step -10, concedes 6, competing-offer -7, acknowledged -4, credit -12, asks-money -7, asks-fact -8, asks-deed -9
concession.waits: humility 6, answer 10, ultimatum -14, entitlement 11, complaint -11, jargon 11, concession 9, other-form -11, asks-process -7, accepts -15, competing-offer -5, asks-deed 7
concession.waits+: humility 5, answer 8, arrogance 8, ultimatum -6
concession.yields: humility -6, answer -9, ultimatum -5, jargon -9, stuffing -13, placeholder -13, concession 13, pays-from-gain 6, later-payment 8, asks-backing -4, offers-material -12, offers-check -11, asks-date -7, sets-bar 3, next-step -6, concedes 16, asks-meaning -13, asks-deed -8, unknown -10
concession.yields+: humility -5, answer 5, entitlement 16, undermining 16, concession 7, offers-material -10, accepts -4
data.avoided-sum: data 6
data.changed-by: data 2, roi 3, asks-process -9, asks-fact -6
data.changed-by+: stuffing -12, concession -15, pays-from-gain -4, asks-backing -7, asks-leave 11
data.clean: data 1, answer 5, concession 6, pays-from-gain -8, sets-bar 21, in-writing 4, concedes -5, competing-offer -11
data.clean+: answer 1
data.counted: data 3, ultimatum -8, undermining -14, pays-from-gain -3, split -9, later-payment 8, asks-backing -6, next-step -3, credit 8, asks-meaning -10, others-got -8
data.counted+: data 6, jargon -8, stuffing 2, other-pot -11, asks-date -6, next-step -8, credit 9
data.dated: data 8, roi 5, undermining -5, jargon -9, placeholder -13, concession 9, other-form -10, asks-backing -6, sets-bar -9, in-writing -4, thanks 6, asks-fact -3, asks-leave 7
data.dated+: other-pot 10, split 16, later-payment 11, offers-check 7, asks-date -7, competing-offer -7
data.effort: data -6, roi -8, answer 5, undermining -14, stuffing 11
data.felt-figure: data 10, answer 5, accepts -7
data.felt-figure+: data 5, answer 7, ultimatum 6, pays-from-gain -9, sets-bar 6, acknowledged 5
data.felt-no-figure: data 12, roi 17, answer 9, stuffing 8, placeholder 10, pays-from-gain 5, asks-date -8, next-step 10, acknowledged 2
data.felt-no-figure+: data 3
data.figure: data 4, ultimatum 5, undermining -8, jargon 4, concession -5, other-pot 10, asks-process 8, thanks -3, asks-leave 3, others-got 5
data.figure+: data 5, undermining -6, jargon 4, stuffing 6, other-pot 5, split -12, later-payment 4, concedes -9, competing-offer -7, asks-deed 12
data.from-to: data 60, roi 10, answer 5, ultimatum -6, jargon -10, stuffing -18, split -15, credit 9, asks-fact 7, asks-deed -13
data.from-to+: data 2, pays-from-gain -10, offers-material 17, accepts 9, asks-leave 9
data.gone: roi 2, answer 1, ultimatum 9, concession -10, asks-deed 8
data.kept: data 17, ultimatum -8, sets-bar 9
data.measure: data 9, roi 9, jargon 13, placeholder -3, pays-from-gain 18, split -10, later-payment -5, other-form -4, accepts -5, competing-offer 8, credit -5
data.measure+: ultimatum 8, pays-from-gain -9, split 11, sets-bar -7, accepts -11, asks-fact 8, asks-deed -13
data.measured-change: data 5, ultimatum -7, jargon -7, other-pot -6, asks-criteria 4, next-step -1, competing-offer -11
data.measured-change+: later-payment 9, asks-backing -9
data.money: data 7, concedes -14, competing-offer -12
data.money+: data 5, roi 5, answer 7, offers-check -8
data.named-result: data 4, roi 6, sets-bar 14, asks-deed 4
data.named-result+: answer 2
data.others-figure: data -11, humility 2, answer -1, placeholder -10, pays-from-gain 6, asks-criteria -9, asks-backing 7, offers-material 5, competing-offer -7, thanks 7, asks-fact -10, asks-leave -16
data.others-figure+: data 4, answer 11, ultimatum -10, jargon 14, other-pot 6, pays-from-gain 9, other-form -10, acknowledged -6
data.pair: data 2, undermining 10, asks-meaning 7
data.pair+: data 2, undermining 10, asks-meaning 7
data.planned-figure: data 9, roi 4, answer 13, ultimatum 6, other-pot 12, offers-material 11, offers-check 1, next-step 4, concedes -8, credit -6, asks-fact 10
data.planned-figure+: data 13, roi 9, answer 4, concession -8
data.rate: data 7, roi 4, answer 6, pays-from-gain 12, split 5, asks-criteria 5, competing-offer -14, acknowledged 4, credit 10, thanks -9, others-got -12
data.rate+: data 8, answer 7, asks-deed -10
data.retracted: data -8, roi -11, answer -7, concession 6, other-pot -6, pays-from-gain -7, later-payment 11, other-form 8, credit -9, asks-deed -5, unknown 7
data.retracted+: data -10, roi -12, answer 2
data.rough: answer -4, stuffing -17, placeholder 4, later-payment -8, other-form 10, asks-process -9, offers-material 5, sets-bar -3, next-step -6, acknowledged 10, others-got -8
data.rough+: data -3, roi -12, answer 4, asks-date -4, credit -8, asks-fact 9
data.some-figure: data 1, roi 8, ultimatum -6, jargon 7, placeholder -12, other-pot -5, other-form 7, asks-backing -2, offers-material 5, asks-date 6, sets-bar 12, next-step 5, credit -6, asks-fact -9
data.some-figure+: stuffing 6, concession 8, other-pot 9, later-payment 17, other-form -9, offers-material 3, sets-bar 9
data.sums-apart: data 20, roi 13, answer 5, concession 11, pays-from-gain 12, later-payment -3, other-form -4, asks-date -8, accepts -8, acknowledged -4, credit -7
data.sums-apart+: data 11
data.two-figures: data 6, roi 3, later-payment -7, other-form -8, accepts 3, acknowledged -1
data.two-figures+: data 10, answer 5, ultimatum -13, undermining -11, jargon -11, placeholder 6, concession -9, pays-from-gain 4, asks-backing -4, sets-bar -9, accepts -5, credit -6, asks-fact 5, asks-deed -9, unknown 3
data.unsaid-figure: data 5, roi 5, answer 6, ultimatum -16, concession 9, asks-date 4, concedes 8, acknowledged -5, credit -6, thanks -8, asks-meaning 4, asks-fact 1, others-got -12
data.unsaid-figure+: data -8, roi 7, answer 5, pays-from-gain 10, split 1, asks-backing 7, asks-date 9, asks-fact 10, asks-deed 7
deferral:answer.asks: answer -3
deferral:answer.asks-or-offers: answer -2
deferral:answer.case-only: answer -2
deferral:answer.deals: answer -3
deferral:answer.does-something: answer -4
deferral:answer.echoes: answer 3
deferral:answer.ends-asking: answer 7
deferral:answer.moves-twice: answer -4
deferral:answer.offers: answer 2
deferral:answer.pleads: answer -6
deferral:answer.proposes-move: answer -3
deferral:answer.question: answer 12
deferral:arrogance.only-me: answer 6
deferral:complaint.could-not: answer -3
deferral:complaint.echoes: answer -1
deferral:complaint.institution: answer 3
deferral:complaint.mocks: answer -2
deferral:complaint.only-others: answer 3
deferral:complaint.recurs: answer 5
deferral:concession.drops: answer -4
deferral:concession.drops-for-nothing: answer -4
deferral:concession.gives-up-only: answer 6
deferral:concession.resigned-only: answer 2
deferral:concession.short: answer -4
deferral:concession.yields: answer 1
deferral:data.clean: answer 3
deferral:data.counted: answer 7
deferral:data.felt-no-figure: answer 4
deferral:data.planned-figure: answer -4
deferral:data.rate: answer 4
deferral:data.some-figure: answer 5
deferral:data.unsaid-figure: answer 5
deferral:entitlement.need: answer 3
deferral:entitlement.others: answer 1
deferral:humility.acknowledges: answer -4
deferral:humility.admits: answer -7
deferral:humility.asks-view-last: answer -2
deferral:humility.credit: answer 3
deferral:humility.feels-for: answer 3
deferral:humility.leaves-room: answer 6
deferral:humility.open-form: answer 2
deferral:humility.open-view: answer -4
deferral:humility.opens-with-room: answer 3
deferral:humility.shares: answer 3
deferral:humility.some-plain-kind: answer 4
deferral:humility.takes-up: answer 4
deferral:humility.three-kinds: answer -2
deferral:roi.ask-and-outcome: answer -3
deferral:roi.compares: answer 2
deferral:roi.gain-in-money: answer -3
deferral:roi.hours-freed: answer 3
deferral:roi.inside-measure: answer 2
deferral:roi.outcome-with-figure: answer 5
deferral:roi.outside-and-inside: answer 2
deferral:roi.own-pocket: answer -3
deferral:roi.plain-measure: answer -2
deferral:say.# lin: answer 4
deferral:say.# or: answer 3
deferral:say.'d: answer 7
deferral:say.'m not: answer 2
deferral:say.'s a: answer -3
deferral:say.'s alway: answer 4
deferral:say.@: answer -4
deferral:say.^ #: answer 5
deferral:say.^ agre: answer 4
deferral:say.^ all: answer -4
deferral:say.^ cool: answer 3
deferral:say.^ fair: answer 3
deferral:say.^ for: answer -3
deferral:say.^ give: answer 3
deferral:say.^ if: answer -5
deferral:say.^ let: answer -4
deferral:say.^ my: answer 3
deferral:say.^ new: answer -3
deferral:say.^ no: answer 2
deferral:say.^ sir: answer 4
deferral:say.^ sorry: answer -3
deferral:say.^ sure: answer 3
deferral:say.^ thank: answer -3
deferral:say.^ we: answer -4
deferral:say.^ you: answer -3
deferral:say.a: answer 4
deferral:say.a date: answer 3
deferral:say.after: answer 8
deferral:say.agre: answer 5
deferral:say.all: answer -4
deferral:say.all right: answer -3
deferral:say.and if: answer 3
deferral:say.and they: answer 5
deferral:say.another: answer -3
deferral:say.ask: answer 4
deferral:say.at: answer -2
deferral:say.being: answer 3
deferral:say.but the: answer -4
deferral:say.calendar: answer 5
deferral:say.cool: answer 3
deferral:say.day: answer 7
deferral:say.decid: answer -4
deferral:say.depend: answer 3
deferral:say.do you: answer 3
deferral:say.due: answer 2
deferral:say.end of: answer 4
deferral:say.even: answer 4
deferral:say.everyone: answer 4
deferral:say.everyth: answer -5
deferral:say.finish: answer 3
deferral:say.first of: answer -3
deferral:say.for: answer -6
deferral:say.for #: answer -5
deferral:say.for you: answer 6
deferral:say.forget: answer -4
deferral:say.from: answer -9
deferral:say.get: answer -2
deferral:say.give me: answer 3
deferral:say.had #: answer 3
deferral:say.has been: answer 3
deferral:say.have: answer -4
deferral:say.have been: answer -4
deferral:say.have to: answer 4
deferral:say.her: answer -4
deferral:say.him: answer 3
deferral:say.his: answer 6
deferral:say.holiday: answer 3
deferral:say.honest: answer -3
deferral:say.i 'll: answer 4
deferral:say.i am: answer 3
deferral:say.i ask: answer 6
deferral:say.i do: answer -2
deferral:say.i go: answer -4
deferral:say.i know: answer -5
deferral:say.is the: answer -3
deferral:say.it: answer -5
deferral:say.it in: answer 6
deferral:say.it is: answer 5
deferral:say.it was: answer -5
deferral:say.just: answer -2
deferral:say.left: answer -4
deferral:say.let: answer -7
deferral:say.let me: answer -3
deferral:say.letter: answer -6
deferral:say.like to: answer 4
deferral:say.lin: answer 3
deferral:say.look: answer -3
deferral:say.made: answer -3
deferral:say.many: answer 3
deferral:say.me the: answer 3
deferral:say.merger: answer 4
deferral:say.minut: answer 3
deferral:say.miss: answer 3
deferral:say.monday: answer 5
deferral:say.money: answer -3
deferral:say.month: answer 5
deferral:say.more: answer -3
deferral:say.my: answer -5
deferral:say.next year: answer -4
deferral:say.no: answer 3
deferral:say.not a: answer 4
deferral:say.not ask: answer 5
deferral:say.of a: answer -3
deferral:say.offer: answer -6
deferral:say.on: answer 4
deferral:say.on monday: answer -3
deferral:say.on the: answer -2
deferral:say.one: answer 3
deferral:say.open: answer -4
deferral:say.other: answer -3
deferral:say.over: answer 7
deferral:say.owed: answer 4
deferral:say.patient: answer 3
deferral:say.put it: answer 3
deferral:say.request: answer 4
deferral:say.rest: answer -4
deferral:say.right: answer -4
deferral:say.see: answer 4
deferral:say.settl: answer 3
deferral:say.since: answer -4
deferral:say.since #: answer -4
deferral:say.so: answer 5
deferral:say.so it: answer 4
deferral:say.some: answer 4
deferral:say.still: answer 2
deferral:say.that: answer 5
deferral:say.that 's: answer -2
deferral:say.that you: answer 2
deferral:say.the #: answer 4
deferral:say.the day: answer 5
deferral:say.the new: answer 3
deferral:say.the other: answer -3
deferral:say.the spr: answer -3
deferral:say.them: answer 3
deferral:say.this: answer 3
deferral:say.through: answer 3
deferral:say.thursday: answer 3
deferral:say.tim: answer -4
deferral:say.time: answer -4
deferral:say.time i: answer -2
deferral:say.to: answer -3
deferral:say.to do: answer -3
deferral:say.to wait: answer 4
deferral:say.today: answer 6
deferral:say.under: answer 9
deferral:say.under #: answer 6
deferral:say.until: answer -3
deferral:say.up: answer -5
deferral:say.wait: answer -3
deferral:say.want: answer -5
deferral:say.we: answer 4
deferral:say.we can: answer 5
deferral:say.week: answer 7
deferral:say.what would: answer 3
deferral:say.when: answer 3
deferral:say.with: answer 1
deferral:say.with #: answer -4
deferral:say.with a: answer 6
deferral:say.without: answer -4
deferral:say.word: answer 4
deferral:say.would: answer 3
deferral:say.write: answer 7
deferral:say.year: answer -10
deferral:say.you want: answer -4
deferral:ultimatum.conditional: answer 2
deferral:ultimatum.deadline: answer -4
deferral:ultimatum.elsewhere: answer 4
deferral:ultimatum.leaving: answer 7
deferral:ultimatum.not-staying: answer -2
deferral:ultimatum.two-signs: answer 7
deferral:ultimatum.withdraws: answer 3
deferral:undermining.apology: answer -3
deferral:undermining.small: answer -7
deferral:words.absolute: answer -4
deferral:words.acknowledge: answer 6
deferral:words.ask-backing: answer 2
deferral:words.ask-date: answer 6
deferral:words.belittle: answer 3
deferral:words.bonus: answer 2
deferral:words.bought-in: answer -4
deferral:words.conditional: answer 4
deferral:words.constraint: answer 2
deferral:words.contrast: answer -4
deferral:words.cost-item: answer -5
deferral:words.credit-verb: answer -3
deferral:words.customer-moves: answer -3
deferral:words.date: answer 2
deferral:words.denial: answer 2
deferral:words.department: answer -4
deferral:words.deserve: answer 5
deferral:words.drop: answer -3
deferral:words.ends: answer 2
deferral:words.form: answer -4
deferral:words.goes: answer -4
deferral:words.handled: answer -5
deferral:words.hostile: answer -3
deferral:words.interim: answer 4
deferral:words.is-count: answer 4
deferral:words.is-duration: answer 3
deferral:words.is-label: answer -1
deferral:words.is-percent: answer 4
deferral:words.later: answer -3
deferral:words.make: answer 2
deferral:words.material: answer 7
deferral:words.money: answer -2
deferral:words.month: answer 10
deferral:words.name: answer -4
deferral:words.need: answer -3
deferral:words.next: answer 6
deferral:words.operation: answer 2
deferral:words.other-offer: answer -3
deferral:words.others-got: answer 4
deferral:words.process: answer 4
deferral:words.put-down: answer -4
deferral:words.shorthand: answer -2
deferral:words.split: answer -1
deferral:words.tenure: answer 2
deferral:words.thank: answer -3
deferral:words.then: answer -7
deferral:words.they: answer -3
deferral:words.threat: answer -3
deferral:words.time-to-market: answer -3
deferral:words.up: answer -2
deferral:words.we: answer 6
deferral:words.workshop: answer 2
deferral:words.written: answer 4
entitlement.due: humility -11, ultimatum -13, entitlement 51, complaint 7, undermining -11, stuffing 6, concession -11, asks-process -8, accepts -8, concedes -7, competing-offer -7, credit -6, asks-deed -7, others-got 13
entitlement.due+: humility -9, answer -2, entitlement 27, complaint -9, concession -6
entitlement.need: humility -3, answer 3, arrogance -11, entitlement 24, undermining 11, stuffing -9, concession 4, pays-from-gain -9, other-form 4, offers-check -14, accepts 14, concedes 8, thanks 12, asks-fact 10
entitlement.need+: humility -9, answer 8, ultimatum -18, entitlement 35, undermining -12, concession -7
entitlement.others: humility -15, answer 2, arrogance -10, ultimatum -10, entitlement 31, complaint 5, stuffing -10, concession -6, asks-process 9, offers-material -7, concedes -7, competing-offer -6, acknowledged -6, credit -8, others-got 25
entitlement.others+: humility -9, answer -3, credit -7
entitlement.tenure: humility -5, answer -3, arrogance -12, ultimatum -12, entitlement 35, undermining -13, pays-from-gain -11, other-form -7, asks-process 6, asks-criteria -9, offers-material -7, accepts -6, concedes -7, competing-offer -14, acknowledged -5, credit -7, thanks -8, others-got 19
entitlement.tenure+: humility -11, answer 4, arrogance -9, entitlement 21
evidence:answer.asks: answer -8
evidence:answer.asks-or-offers: answer 2
evidence:answer.deals: answer -8
evidence:answer.deals-and-moves: answer -8
evidence:answer.does-on-the-matter: answer -1
evidence:answer.does-something: answer -3
evidence:answer.does-two-things: answer -3
evidence:answer.echoes: answer -6
evidence:answer.ends-asking: answer -5
evidence:answer.moves-twice: answer 4
evidence:answer.question: answer -18
evidence:arrogance.only-me: answer -7
evidence:complaint.hurts: answer 5
evidence:complaint.never-did: answer -4
evidence:complaint.others-get: answer 2
evidence:complaint.recurs: answer -5
evidence:complaint.two-signs: answer -1
evidence:concession.drops: answer 1
evidence:concession.drops-for-nothing: answer 2
evidence:concession.resigned: answer 2
evidence:concession.waits: answer 2
evidence:data.effort: answer -2
evidence:data.felt-figure: answer 7
evidence:data.figure: answer 4
evidence:data.from-to: answer 12
evidence:data.kept: answer 2
evidence:data.measure: answer 5
evidence:data.measured-change: answer 2
evidence:data.money: answer 8
evidence:data.named-result: answer 1
evidence:data.others-figure: answer -2
evidence:data.pair: answer 3
evidence:data.sums-apart: answer 5
evidence:data.unsaid-figure: answer -6
evidence:entitlement.need: answer -2
evidence:entitlement.others: answer -2
evidence:humility.acknowledges: answer -2
evidence:humility.admits: answer 5
evidence:humility.any-kind: answer -7
evidence:humility.asks-view-last: answer -4
evidence:humility.credit: answer 2
evidence:humility.feels-for: answer -4
evidence:humility.leaves-room: answer -4
evidence:humility.names-their-part: answer 2
evidence:humility.open-view: answer -3
evidence:humility.opens-with-burden: answer 2
evidence:humility.opens-with-credit: answer 3
evidence:humility.opens-with-room: answer 4
evidence:humility.others-did: answer 2
evidence:humility.sees-their-burden: answer 2
evidence:humility.shares: answer -3
evidence:humility.takes-up: answer -3
evidence:humility.thanks: answer -5
evidence:humility.three-kinds: answer 2
evidence:humility.two-kinds: answer -1
evidence:jargon.dense: answer -2
evidence:jargon.terms: answer -4
evidence:jargon.wall: answer -1
evidence:roi.ask-and-outcome: answer 4
evidence:roi.compares: answer 2
evidence:roi.customers-happier: answer -2
evidence:roi.empty: answer -2
evidence:roi.felt: answer 2
evidence:roi.gain-in-money: answer 6
evidence:roi.hours-freed: answer 3
evidence:roi.inside-measure: answer -1
evidence:roi.outcome-with-figure: answer -3
evidence:roi.outside-measure: answer 6
evidence:roi.people-kept: answer 2
evidence:roi.share-of-gain: answer 2
evidence:say.#: answer 3
evidence:say.# and: answer -8
evidence:say.# is: answer 4
evidence:say.# now: answer 5
evidence:say.# over: answer -5
evidence:say.# time: answer -4
evidence:say.# were: answer -4
evidence:say.# with: answer -4
evidence:say.'d: answer -8
evidence:say.'s a: answer -4
evidence:say.'s the: answer 6
evidence:say.@: answer 4
evidence:say.^ #: answer -5
evidence:say.^ anyone: answer -3
evidence:say.^ ask: answer -3
evidence:say.^ but: answer 6
evidence:say.^ if: answer -5
evidence:say.^ let: answer -3
evidence:say.^ maybe: answer -3
evidence:say.^ my: answer -5
evidence:say.^ no: answer -4
evidence:say.^ nobody: answer -3
evidence:say.^ put: answer 4
evidence:say.^ sir: answer -5
evidence:say.^ some: answer 4
evidence:say.^ sure: answer -4
evidence:say.^ the: answer 3
evidence:say.^ then: answer 3
evidence:say.^ what: answer 5
evidence:say.^ when: answer -3
evidence:say.^ you: answer -2
evidence:say.about: answer 5
evidence:say.acros: answer -4
evidence:say.alignment: answer 2
evidence:say.an: answer -4
evidence:say.and: answer -3
evidence:say.and a: answer 2
evidence:say.and i: answer 3
evidence:say.answer: answer 4
evidence:say.any more: answer 4
evidence:say.anyone: answer -4
evidence:say.as: answer -5
evidence:say.ask for: answer 5
evidence:say.ask me: answer -3
evidence:say.attach: answer -4
evidence:say.back: answer 6
evidence:say.bad: answer 6
evidence:say.before the: answer -2
evidence:say.better: answer 5
evidence:say.bit: answer 3
evidence:say.book: answer 6
evidence:say.both: answer 4
evidence:say.bring: answer -5
evidence:say.broke: answer 4
evidence:say.brother: answer -4
evidence:say.budget: answer 4
evidence:say.call: answer 9
evidence:say.carry: answer -3
evidence:say.client: answer 5
evidence:say.com from: answer -4
evidence:say.contract: answer 4
evidence:say.could: answer -4
evidence:say.day: answer -3
evidence:say.deck: answer -3
evidence:say.deliver: answer -2
evidence:say.department: answer -3
evidence:say.did the: answer 6
evidence:say.digital: answer -4
evidence:say.do: answer -5
evidence:say.doing: answer -3
evidence:say.done: answer -6
evidence:say.done it: answer -3
evidence:say.driver: answer 4
evidence:say.feel: answer -4
evidence:say.field: answer 3
evidence:say.folk: answer 3
evidence:say.for the: answer -3
evidence:say.for you: answer -3
evidence:say.from: answer 4
evidence:say.from a: answer -4
evidence:say.from the: answer 3
evidence:say.give: answer 5
evidence:say.goes: answer 4
evidence:say.got: answer 5
evidence:say.grateful: answer -5
evidence:say.green: answer -4
evidence:say.had: answer 2
evidence:say.had it: answer -3
evidence:say.had not: answer 4
evidence:say.haha: answer -3
evidence:say.he 's: answer 5
evidence:say.held: answer -5
evidence:say.her: answer 8
evidence:say.his: answer 4
evidence:say.honest: answer 4
evidence:say.how: answer -3
evidence:say.i 'd: answer 6
evidence:say.i came: answer -3
evidence:say.i do: answer 5
evidence:say.i know: answer -5
evidence:say.i miss: answer -4
evidence:say.if: answer -6
evidence:say.in: answer 2
evidence:say.in #: answer -3
evidence:say.in her: answer -6
evidence:say.is #: answer 4
evidence:say.is the: answer -3
evidence:say.is what: answer -4
evidence:say.it: answer 3
evidence:say.it has: answer 3
evidence:say.it is: answer -3
evidence:say.it on: answer 4
evidence:say.it to: answer 4
evidence:say.it was: answer 5
evidence:say.it work: answer -4
evidence:say.its: answer -3
evidence:say.job: answer -3
evidence:say.kalman: answer -3
evidence:say.know: answer -4
evidence:say.last: answer 2
evidence:say.lead: answer -3
evidence:say.left: answer 2
evidence:say.let: answer -6
evidence:say.letter: answer 4
evidence:say.list: answer 4
evidence:say.log: answer 3
evidence:say.long: answer 4
evidence:say.loss: answer -3
evidence:say.lost: answer 3
evidence:say.machine: answer -4
evidence:say.me the: answer 4
evidence:say.meet: answer -4
evidence:say.might: answer -4
evidence:say.mind: answer -3
evidence:say.mindset: answer -4
evidence:say.more: answer 5
evidence:say.mov: answer -5
evidence:say.much: answer -3
evidence:say.must: answer -6
evidence:say.my: answer -4
evidence:say.nam: answer 6
evidence:say.no: answer 3
evidence:say.nobody: answer -4
evidence:say.noise: answer -3
evidence:say.none: answer 5
evidence:say.not me: answer 3
evidence:say.not real: answer -6
evidence:say.notic: answer 4
evidence:say.now: answer 4
evidence:say.of #: answer -5
evidence:say.of me: answer 3
evidence:say.of their: answer -3
evidence:say.off: answer 5
evidence:say.office: answer -4
evidence:say.old: answer 4
evidence:say.on #: answer -3
evidence:say.on a: answer 5
evidence:say.on the: answer -3
evidence:say.optimis: answer -3
evidence:say.or: answer -4
evidence:say.our: answer 2
evidence:say.over: answer -4
evidence:say.paper: answer -4
evidence:say.part: answer 7
evidence:say.patient: answer -5
evidence:say.pay: answer 5
evidence:say.people: answer 5
evidence:say.people for: answer -4
evidence:say.person: answer -4
evidence:say.phone: answer 3
evidence:say.platform: answer 3
evidence:say.please: answer 3
evidence:say.point: answer 4
evidence:say.printer: answer -3
evidence:say.proces: answer -3
evidence:say.profinet: answer -3
evidence:say.put it: answer -4
evidence:say.put the: answer 3
evidence:say.quality: answer 4
evidence:say.rain: answer -4
evidence:say.rather: answer -3
evidence:say.real: answer -6
evidence:say.replac: answer -5
evidence:say.report: answer 4
evidence:say.same: answer 6
evidence:say.say: answer -3
evidence:say.say that: answer -3
evidence:say.sees: answer -4
evidence:say.send: answer -3
evidence:say.since: answer 3
evidence:say.so: answer 4
evidence:say.so it: answer -3
evidence:say.so the: answer 4
evidence:say.software: answer 3
evidence:say.stand: answer 5
evidence:say.still: answer 3
evidence:say.stop: answer 4
evidence:say.such: answer -4
evidence:say.sunday: answer 3
evidence:say.sure: answer -4
evidence:say.take: answer 4
evidence:say.tell: answer -2
evidence:say.test: answer 8
evidence:say.thankful: answer -4
evidence:say.thankful to: answer -4
evidence:say.that a: answer -4
evidence:say.that was: answer -4
evidence:say.the: answer 3
evidence:say.the customer: answer -4
evidence:say.the end: answer -4
evidence:say.the one: answer 6
evidence:say.them: answer -4
evidence:say.there: answer -4
evidence:say.there is: answer 4
evidence:say.they: answer 5
evidence:say.think: answer -6
evidence:say.this year: answer 4
evidence:say.through: answer -8
evidence:say.to a: answer -4
evidence:say.to call: answer -4
evidence:say.to him: answer -4
evidence:say.took: answer 3
evidence:say.trust: answer -3
evidence:say.under: answer -4
evidence:say.under #: answer -3
evidence:say.us: answer 5
evidence:say.used: answer 7
evidence:say.used to: answer 6
evidence:say.usual: answer 3
evidence:say.value: answer -3
evidence:say.very: answer -4
evidence:say.via: answer 3
evidence:say.wait: answer 5
evidence:say.want to: answer -4
evidence:say.was #: answer 6
evidence:say.we did: answer 4
evidence:say.we have: answer -3
evidence:say.we were: answer -5
evidence:say.well: answer -3
evidence:say.went: answer 5
evidence:say.what: answer -5
evidence:say.what i: answer -3
evidence:say.where: answer 4
evidence:say.where the: answer 3
evidence:say.who has: answer -4
evidence:say.with: answer -7
evidence:say.with a: answer -3
evidence:say.with me: answer 3
evidence:say.with the: answer 4
evidence:say.without: answer 6
evidence:say.without a: answer 3
evidence:say.would: answer -6
evidence:say.wrote: answer 3
evidence:say.year: answer 1
evidence:stuffing.buzz: answer -5
evidence:stuffing.figures: answer -5
evidence:stuffing.list: answer -3
evidence:ultimatum.conditional: answer 6
evidence:ultimatum.elsewhere: answer 4
evidence:ultimatum.not-staying: answer 1
evidence:undermining.apology: answer 3
evidence:undermining.hedge: answer -3
evidence:undermining.shame: answer 5
evidence:undermining.small: answer 4
evidence:words.absolute: answer -5
evidence:words.accept: answer -4
evidence:words.achieved-on-time: answer -1
evidence:words.acknowledge: answer 4
evidence:words.ask-date: answer -2
evidence:words.ask-process: answer -5
evidence:words.belittle: answer -2
evidence:words.blame: answer 2
evidence:words.bonus: answer -2
evidence:words.buzz: answer -8
evidence:words.change: answer 3
evidence:words.check: answer -2
evidence:words.conditional: answer -1
evidence:words.constraint: answer -2
evidence:words.contrast: answer 5
evidence:words.credit-noun: answer 7
evidence:words.customer: answer 2
evidence:words.date: answer -3
evidence:words.denial: answer 7
evidence:words.deserve: answer 4
evidence:words.drop: answer 3
evidence:words.effort: answer 6
evidence:words.empty-worth: answer -1
evidence:words.form: answer -3
evidence:words.future: answer -3
evidence:words.gains: answer 2
evidence:words.hedge: answer -1
evidence:words.i: answer -6
evidence:words.interim: answer 5
evidence:words.irony: answer -1
evidence:words.is-date: answer 4
evidence:words.is-from-to: answer 11
evidence:words.is-label: answer -2
evidence:words.is-money: answer 5
evidence:words.later: answer 5
evidence:words.make: answer 5
evidence:words.material: answer -2
evidence:words.money-outcome: answer -4
evidence:words.operation: answer 3
evidence:words.other-offer: answer 3
evidence:words.payback: answer 4
evidence:words.people-outcome: answer -1
evidence:words.process: answer -3
evidence:words.put-down: answer -1
evidence:words.question-word: answer 3
evidence:words.risk-outcome: answer 5
evidence:words.shorthand: answer -2
evidence:words.sole: answer -2
evidence:words.split: answer -2
evidence:words.team-noun: answer -3
evidence:words.tenure: answer -7
evidence:words.thank: answer -12
evidence:words.thanks-for: answer -4
evidence:words.then: answer 5
evidence:words.they: answer 1
evidence:words.threat: answer 3
evidence:words.time-to-market: answer 4
evidence:words.trade: answer 4
evidence:words.we: answer 5
evidence:words.worth-verb: answer -3
evidence:words.written: answer -4
fact.accepts: split 1, other-form 5, asks-process -8, asks-criteria 4, offers-material -14, offers-check -8, asks-date 8, sets-bar 12, in-writing 11, accepts 55, concedes 8, competing-offer -9, asks-fact 7
fact.acknowledged: pays-from-gain -4, split 8, asks-process -8, asks-criteria 13, offers-material 2, sets-bar -8, acknowledged 18, asks-meaning 4, unknown 12, others-got 8
fact.amount: pays-from-gain 24, split -1, later-payment -11, other-form -9, asks-process -9, asks-backing -10, offers-material -9, offers-check 9, asks-date 6, sets-bar -6, next-step -16, accepts -17, acknowledged -5, credit -15, thanks -12, asks-meaning 14, asks-fact -13, asks-leave -7, asks-deed -6, others-got -12
fact.asks-backing: other-pot -7, pays-from-gain -17, split 19, other-form -17, asks-backing 65, offers-check -8, in-writing -9, concedes -12, acknowledged -10, credit -10, thanks -8, asks-fact -25, asks-deed 10
fact.asks-criteria: other-pot -9, pays-from-gain -7, other-form -2, asks-process -13, asks-criteria 52, offers-material -5, offers-check -9, asks-date -19, in-writing -3, accepts -9, credit -14, asks-money -7, asks-fact -8, asks-leave 11, asks-deed -9
fact.asks-date: other-pot -5, pays-from-gain -6, asks-criteria -10, asks-date 33, in-writing -6, asks-money 10, asks-fact 8, asks-deed -4, others-got -18
fact.asks-deed: split -2, other-form -3, asks-criteria -6, asks-backing 7, sets-bar -7, concedes -9, acknowledged -4, credit 5, asks-meaning -5, asks-money -7, asks-leave 9, asks-deed 17, others-got -1
fact.asks-fact: other-pot -7, split -10, other-form -4, asks-process 14, asks-criteria 11, asks-backing -8, offers-material -8, sets-bar -11, concedes 8, asks-money 20, asks-fact 36, asks-leave -17, asks-deed -15
fact.asks-fallback: pays-from-gain -14, other-form 8, asks-date 10, sets-bar 7
fact.asks-how-much: asks-process 25, unknown 21
fact.asks-leave: split -6, later-payment -8, other-form -10, offers-material 10, asks-date -13, in-writing -19, next-step 15, concedes 28, asks-money -12, asks-fact -27, asks-leave 61, asks-deed -16, unknown 11, others-got -15
fact.asks-meaning: pays-from-gain -6, asks-process 10, asks-criteria -16, asks-backing -15, offers-material 10, sets-bar 1, accepts -20, asks-meaning 69, asks-money -3, asks-fact -12, asks-leave -13, unknown -11, others-got -14
fact.asks-money: other-pot 7, later-payment 8, asks-criteria 9, asks-meaning 4, asks-money 118, asks-fact -13
fact.asks-others: others-got -22
fact.asks-process: later-payment -11, other-form -11, asks-process 42, asks-criteria -15, asks-date -8, sets-bar -2, in-writing -11, next-step 3, concedes -8, thanks -6, asks-meaning -15, asks-fact 10, asks-deed -6
fact.asks-purpose: asks-criteria 19, asks-date -8, acknowledged -5, asks-fact -18, asks-deed 8
fact.asks-size: other-pot 14, later-payment 11, asks-process -12, asks-deed -10
fact.asks-verdict: other-pot -11, pays-from-gain 11, later-payment -7, other-form -16, asks-criteria 14, offers-material -9, offers-check -7, asks-date 6, sets-bar 19, in-writing -11, concedes -11, competing-offer 12, acknowledged -8, asks-money -9, asks-fact -10, asks-leave -10, asks-deed -17
fact.asks-view: other-pot -16, asks-process -10, asks-backing -2, offers-material -7, asks-date 5, sets-bar -16, next-step 6, accepts -10, acknowledged -4, credit -14, asks-leave -8, asks-deed -13, others-got 19
fact.asks-which: later-payment -7, other-form -6, asks-process 9, asks-criteria -3, offers-material 16, offers-check -8, asks-date -5, acknowledged -18, credit -2, asks-meaning -8, asks-leave 9
fact.asks-why: asks-process -14, asks-criteria 8, offers-material -11, asks-date -11, credit -5, asks-meaning -9, asks-fact -15
fact.beyond-role: later-payment -17, other-form -3, asks-process -6, asks-criteria -13, asks-backing 21, offers-check -11, asks-date -4, competing-offer -4, acknowledged -5, credit -11, asks-fact 10, asks-leave -6, asks-deed -5
fact.bonus: other-pot -9, later-payment -12, other-form -13, asks-backing -14, offers-material 15, asks-date 14, sets-bar -10, in-writing -15, next-step -25, accepts -16, competing-offer -7, acknowledged -15, credit -18, asks-meaning -8, asks-money 8, asks-fact -5, asks-leave 10, asks-deed -11, others-got -7
fact.by-contract: other-pot 14, pays-from-gain -18, later-payment 8, asks-backing -24, offers-material -20, sets-bar 17, accepts -10, credit -8, asks-fact 13, asks-leave -19, asks-deed -20
fact.caveat: other-pot 9, other-form 4, asks-process -7, asks-date -5, in-writing 10, accepts 11, concedes -17, competing-offer -9, credit -5, thanks 6, asks-meaning 9, unknown 9
fact.checks-back: other-pot -14, later-payment 23, sets-bar 10, next-step -13, concedes 6, competing-offer 14, asks-money -9, asks-fact -10, asks-leave 7, asks-deed -7, unknown -9
fact.compares: other-pot -18, pays-from-gain -4, later-payment -8, asks-backing -7, sets-bar -5, acknowledged -10, thanks 14, unknown -8, others-got -18
fact.competing-offer: other-pot 11, pays-from-gain -7, other-form -15, asks-criteria -7, offers-check -8, sets-bar -10, accepts -22, competing-offer 98, others-got -10
fact.concedes: other-pot -1, pays-from-gain -27, split -13, later-payment -1, other-form -22, asks-backing -10, offers-material -9, offers-check -10, asks-date -18, sets-bar -10, in-writing -14, accepts -12, concedes 57, asks-meaning -9, asks-fact -6, asks-deed -6, unknown -7, others-got -12
fact.corrects: other-pot 8, asks-criteria -13, offers-material 8, acknowledged -6, thanks -17, asks-fact -10, others-got 12
fact.counters: other-pot 7, pays-from-gain 7, split 1, asks-process -5, asks-criteria -8, offers-material -3, offers-check -22, asks-date -5, in-writing -16, accepts -2, competing-offer -16, thanks -11, asks-meaning -20, asks-fact 6, unknown -13, others-got -6
fact.counts: other-pot -27, pays-from-gain -43, split -19, later-payment -22, other-form -23, asks-process -8, asks-criteria -15, asks-backing -13, offers-material -11, asks-date -11, sets-bar -23, in-writing -22, next-step -20, accepts -23, concedes 10, competing-offer -14, thanks -11, asks-meaning -8, asks-fact -9, asks-deed -12, unknown -13, others-got -22
fact.credit: in-writing -6, next-step 6, acknowledged 2, credit 24, asks-fact -5, asks-leave -3, unknown -8
fact.criterion: other-pot 8, split 4, other-form -8, asks-process -10, offers-material 7, offers-check 5, sets-bar 25, in-writing 8, next-step 4, concedes -6, competing-offer 7, thanks -8, asks-fact -10, asks-leave -9, others-got 5
fact.date: split 6, later-payment 12, other-form 6, asks-backing 2, offers-check -2, asks-date 32, sets-bar 2, in-writing 3, next-step 5, accepts -7, concedes -5, competing-offer 13, thanks -3, asks-meaning -7, asks-leave 9, unknown -27, others-got -17
fact.deed: split -22, later-payment 3, other-form -15, asks-criteria 7, asks-backing 2, offers-check -6, asks-date -21, sets-bar -15, next-step -4, accepts -10, concedes -3, competing-offer -8, acknowledged -6, credit -8, others-got -13
fact.discount: pays-from-gain 8, later-payment -6, asks-process 4, next-step 7, concedes -8, competing-offer -9, acknowledged 14, thanks -11, unknown 8
fact.feels: other-pot -8, pays-from-gain -12, split -9, asks-process -13, asks-backing 7, offers-material -7, offers-check 11, sets-bar 11, next-step -11, accepts -14, competing-offer -17, acknowledged 7, thanks -18, asks-meaning -9, others-got -8
fact.figure: pays-from-gain 9, split -3, later-payment 1, other-form -9, asks-criteria -3, asks-backing -8, asks-date -3, sets-bar -2, in-writing -13, accepts -4, concedes -11, credit 6, asks-meaning 3, asks-fact -6, asks-leave -10, asks-deed -4, others-got -8
fact.greets: asks-fact -8
fact.in-writing: split -7, later-payment 8, asks-process -13, in-writing 51, concedes -14, asks-meaning -5, asks-leave 11, asks-deed 7, unknown -12
fact.insists: offers-material -6, acknowledged 7, asks-fact -7
fact.interim: other-pot 7, pays-from-gain -10, split 21, later-payment 9, asks-backing -17, accepts -7, competing-offer -14, credit -7, asks-meaning -21, asks-fact 9, asks-leave -10, unknown 4, others-got -13
fact.invites: other-pot -13, split -8, other-form 8, asks-criteria -9, asks-backing 7, sets-bar 8, accepts 13, acknowledged -11, credit 4, asks-meaning -17, asks-fact 30, asks-leave -6, asks-deed -10, others-got -10
fact.later-payment: pays-from-gain 8, split 14, later-payment 37, other-form 6, sets-bar 8, credit -8, asks-money -14, asks-leave -9, others-got -10
fact.leaves-it: asks-process -11, asks-criteria 2, offers-check -12, sets-bar 4, accepts -10, concedes 19, competing-offer -9, acknowledged 4, credit -11, asks-meaning 7, asks-fact -5, asks-leave -6, unknown 9
fact.names-owner: other-pot 8, other-form -10, asks-process 6, offers-material 8, in-writing -2, next-step 7, accepts -9, thanks 8, asks-fact 10, unknown -15
fact.names-witness: other-pot 9, pays-from-gain -5, later-payment -7, other-form -32, asks-backing 8, offers-material -7, offers-check 21, asks-date 5, next-step 16, accepts -9, concedes -9, acknowledged 1, credit -18, thanks 10, asks-fact -6, asks-leave 9, asks-deed 11, others-got -11
fact.next-step: other-pot -3, split -14, later-payment -8, asks-criteria 3, in-writing 3, next-step 18, accepts 13, concedes -8, thanks 7
fact.offers-check: offers-check 31, sets-bar 8, next-step 5, accepts -3, concedes -5, competing-offer -9, asks-meaning 4, asks-fact -3, asks-deed 7
fact.offers-material: later-payment -4, other-form -12, asks-process -5, asks-backing 4, offers-material 36, accepts -5, concedes -11, competing-offer -5, asks-leave 11
fact.offers-work: split -9, other-form 6, asks-criteria 10, offers-material 13, offers-check 1, asks-date -2, next-step 8, concedes -8, acknowledged -13, credit -17, asks-meaning -7
fact.one-off: later-payment 6, asks-process 15, asks-criteria 6, asks-date 5, in-writing -9, accepts -8, concedes -4, acknowledged 14, credit 6, asks-meaning -7, asks-fact 8, asks-leave -16, asks-deed -11, others-got -11
fact.open: other-pot 8, other-form -7, asks-process -9, asks-backing -10, offers-material 12, offers-check 11, asks-date -6, in-writing 10, accepts -18, credit -8, asks-meaning -6, asks-money -11, asks-fact -5, asks-deed -4, others-got -14
fact.other-form: other-pot -5, pays-from-gain -20, other-form 52, asks-process -3, offers-check -10, accepts 7, concedes -9, competing-offer -16, asks-money 11, asks-fact -2, asks-leave -12, asks-deed -6, unknown -9, others-got 4
fact.other-pot: other-pot 45, later-payment -7, asks-date 4, accepts 5, concedes -7, asks-money 18, asks-leave 5, others-got -14
fact.others-got: other-pot 6, pays-from-gain -12, asks-criteria 22, offers-material -6, sets-bar -7, accepts -12, competing-offer -15, acknowledged 9, credit 10, asks-meaning 9, unknown 16, others-got 79
fact.own-day: other-pot -7, split -13, other-form 9, asks-criteria -9, offers-material 20, offers-check -2, asks-date 15, sets-bar -10, in-writing -14, accepts 1, competing-offer -16, credit -6, thanks 21, asks-leave 10, asks-deed -7
fact.own-decision: other-pot 6, pays-from-gain -8, split 3, other-form -9, asks-process -9, asks-criteria -9, asks-backing -6, asks-date -1, sets-bar 4, in-writing 6, accepts -13, acknowledged -10, credit 17, thanks -5, asks-meaning -18, asks-money -13, asks-deed 8, others-got -9
fact.owns-fault: other-pot 3, split -15, asks-process 6, asks-backing -6, offers-material -11, asks-date 2, next-step -12, accepts -17, concedes 13, credit 9, thanks -12, asks-meaning -11, asks-money -9, asks-fact 11, asks-leave -11, asks-deed -10, unknown -12, others-got -7
fact.parts: later-payment -10, asks-process -17, asks-backing -10, offers-material -5, sets-bar -17, next-step -18, accepts -11, competing-offer 11, credit -7, thanks 5, asks-meaning -6, asks-fact 7, asks-leave 8, unknown 7
fact.pays-from-gain: pays-from-gain 51, later-payment 9, asks-process 3, asks-criteria -9, offers-check 4, asks-date -12, next-step 4, accepts -8, thanks -13, asks-fact 10, asks-leave 9, asks-deed -8
fact.question: pays-from-gain -8, asks-process 11, asks-criteria 20, offers-material 5, sets-bar -14, in-writing -8, concedes -9, competing-offer -7, credit -10, asks-meaning 30, asks-fact 27, asks-leave -15, asks-deed -11, unknown -13, others-got 3
fact.ranks-options: other-pot -6, pays-from-gain -21, later-payment 6, other-form 13, asks-process -14, asks-backing -12, offers-check 7, asks-date -8, accepts 11, acknowledged -7, credit -19, asks-meaning -9, asks-fact -9, others-got -7
fact.reason: other-pot 4, later-payment -5, asks-date -6, sets-bar -4, in-writing -5, concedes -12, competing-offer -8, thanks -5, asks-deed -5, unknown -7
fact.refuses: later-payment -8, other-form -16, asks-backing -11, offers-material -14, sets-bar -10, accepts -6, competing-offer 3, acknowledged -6, credit 7, asks-leave -17, asks-deed 15
fact.repair: pays-from-gain 3, split -30, later-payment 5, asks-process 4, offers-material -7, asks-date -3, in-writing 9, concedes -9, thanks -17, asks-money -21, asks-leave 11, unknown 10, others-got 4
fact.restates-terms: later-payment 4, asks-backing -1, asks-date 3, sets-bar -11, next-step 5, accepts 8, concedes -10, competing-offer -4, thanks 13, asks-meaning -19, asks-leave -5, asks-deed -2
fact.said-before: asks-backing -10, offers-check 14, asks-date 16, in-writing -4, next-step 18, acknowledged -6, credit -26
fact.sets-bar: other-pot -10, pays-from-gain -8, other-form -8, asks-process -6, asks-criteria 12, sets-bar 45, competing-offer -8, thanks -7, asks-meaning -15, others-got -17
fact.shares: pays-from-gain 16, other-form 20, asks-process 6, asks-date -5, sets-bar -7, in-writing 7, next-step 8, accepts 12, concedes 11, credit 27, thanks 8, asks-meaning 15, asks-fact -17, asks-deed -7
fact.sole-credit: pays-from-gain -10, asks-process -12, asks-criteria 4, offers-check -13, in-writing -20, concedes -13, acknowledged -8, credit -26, asks-fact -10
fact.split: other-pot -9, split 83, other-form -8, asks-process 2, asks-criteria -18, asks-backing -13, asks-date -9, sets-bar 6, in-writing -7, accepts 22, concedes 3, competing-offer -12, acknowledged 11, thanks 7, asks-fact -17, asks-leave -4
fact.suggests: other-pot 4, split 18, later-payment 11, other-form 6, asks-criteria -7, asks-backing -7, offers-check 11, sets-bar 1, concedes -5, credit -6, asks-money -8, asks-leave -14, asks-deed -9, others-got -14
fact.thanks: other-pot -9, pays-from-gain -8, split 6, other-form 4, asks-criteria 5, offers-material 10, offers-check 15, next-step 6, accepts 31, competing-offer -32, acknowledged -7, credit 9, thanks 66, asks-meaning -10, asks-money -22, asks-deed 7, others-got -12
fact.thinks-over: pays-from-gain -11, other-form -12, asks-process 7, asks-backing 12, offers-check -15, in-writing -14, accepts -16, concedes -12, competing-offer 24, credit -11, thanks -16, asks-meaning -7, asks-fact 14, asks-leave -28, asks-deed 9
fact.trade: later-payment -8, other-form -14, asks-process -14, offers-check -5, next-step -11, accepts 10, concedes -12, thanks -14, asks-fact 9, asks-leave 11
fact.unknown: other-pot 13, pays-from-gain 12, later-payment -13, asks-process -16, asks-backing 13, offers-check -12, sets-bar -17, accepts -6, concedes -23, competing-offer 5, credit -11, thanks -6, asks-meaning -11, asks-leave 7, asks-deed -8, unknown 84
fact.was-promised: other-pot 6, later-payment -17, other-form 6, asks-process -4, asks-criteria 13, offers-material 10, sets-bar -11, in-writing 18, next-step 8, asks-meaning 8, asks-deed 12, unknown 8
fact.wish-to-stay: other-pot -7, later-payment 17, other-form 9, offers-material -8, asks-date 2, in-writing 2, accepts -12, competing-offer 6, thanks -17, asks-meaning -7, others-got -16
fact.wishes-deed: pays-from-gain -7, later-payment -9, asks-backing 13, sets-bar -13, next-step -13, accepts -5, concedes 8, competing-offer -13, thanks -12, asks-leave -13, asks-deed 24
fact.yes-no: other-pot 13, pays-from-gain -15, split -9, later-payment -7, other-form 3, asks-criteria -8, asks-backing 13, offers-material 8, asks-date -15, in-writing 9, next-step -6, accepts -7, concedes -19, competing-offer -18, credit -5, thanks -6, asks-meaning -13, asks-leave 37, asks-deed 12
fact.you-said: other-pot 12, pays-from-gain 13, offers-material -11, offers-check -5, asks-date -18, next-step -6, concedes -17, competing-offer -16, credit -7, thanks 9, asks-meaning 10, asks-fact -15, asks-deed -5
hr:answer.asks: answer 10
hr:answer.asks-or-offers: answer 6
hr:answer.case-only: answer 3
hr:answer.deals-and-moves: answer -2
hr:answer.does-on-the-matter: answer -1
hr:answer.does-something: answer 3
hr:answer.does-two-things: answer 5
hr:answer.echoes: answer -4
hr:answer.ends-asking: answer 2
hr:answer.moves: answer -3
hr:answer.moves-twice: answer -5
hr:answer.offers: answer -2
hr:answer.proposes: answer 3
hr:answer.question: answer 10
hr:answer.requests: answer -6
hr:answer.threatens: answer -2
hr:complaint.mocks: answer 3
hr:complaint.never-did: answer 2
hr:complaint.only-others: answer 2
hr:complaint.perks: answer -4
hr:complaint.recurs: answer 3
hr:concession.drops-for-nothing: answer 4
hr:concession.gives-up: answer 3
hr:concession.gives-up-only: answer 1
hr:concession.short: answer 2
hr:concession.waits: answer 7
hr:data.clean: answer 4
hr:data.counted: answer 3
hr:data.felt-figure: answer 4
hr:data.figure: answer 1
hr:data.from-to: answer 7
hr:data.measure: answer 7
hr:data.others-figure: answer -6
hr:data.retracted: answer 2
hr:data.unsaid-figure: answer 6
hr:entitlement.due: answer 3
hr:entitlement.need: answer -3
hr:entitlement.tenure: answer -4
hr:humility.acknowledges: answer 4
hr:humility.admits: answer 1
hr:humility.any-kind: answer -4
hr:humility.asks-view-last: answer -4
hr:humility.feels-for: answer 5
hr:humility.invites: answer -4
hr:humility.leads: answer -4
hr:humility.leaves-room: answer 5
hr:humility.open-form: answer -2
hr:humility.others-did: answer 4
hr:humility.shares: answer 1
hr:humility.thanks: answer -2
hr:humility.thanks-for-it: answer -3
hr:humility.two-acts: answer 2
hr:roi.beats-outlay: answer -2
hr:roi.both-sides: answer -4
hr:roi.compares: answer -3
hr:roi.done-without: answer 3
hr:roi.inside-measure: answer -4
hr:roi.more-trade: answer -3
hr:roi.outcome: answer 2
hr:roi.outside-and-inside: answer -2
hr:roi.outside-better: answer 3
hr:roi.own-pocket: answer -6
hr:roi.people-kept: answer -3
hr:roi.plain-measure: answer 3
hr:roi.weighs: answer -3
hr:say.#: answer -3
hr:say.'s a: answer -3
hr:say.'s own: answer 2
hr:say.'ve been: answer -4
hr:say.@: answer 4
hr:say.^ #: answer -5
hr:say.^ and: answer 4
hr:say.^ ask: answer 4
hr:say.^ by: answer 3
hr:say.^ every: answer -3
hr:say.^ fine: answer 4
hr:say.^ from: answer -7
hr:say.^ hr: answer -6
hr:say.^ i: answer 6
hr:say.^ if: answer 5
hr:say.^ oh: answer -3
hr:say.^ so: answer -3
hr:say.^ tell: answer -5
hr:say.^ that: answer 4
hr:say.^ there: answer 5
hr:say.^ they: answer -4
hr:say.^ what: answer 3
hr:say.^ which: answer 3
hr:say.^ who: answer 7
hr:say.^ will: answer 3
hr:say.a: answer -5
hr:say.acros: answer 4
hr:say.already: answer 4
hr:say.also: answer -3
hr:say.and: answer 3
hr:say.and no: answer 4
hr:say.and she: answer -4
hr:say.and who: answer -5
hr:say.anyone: answer 2
hr:say.at #: answer -3
hr:say.back: answer -5
hr:say.because the: answer 3
hr:say.bonu: answer -4
hr:say.box: answer 4
hr:say.bring: answer 4
hr:say.but: answer 4
hr:say.by: answer 3
hr:say.can: answer -6
hr:say.case: answer 3
hr:say.clear: answer 3
hr:say.com: answer -2
hr:say.contract: answer -3
hr:say.even: answer -5
hr:say.ever: answer -4
hr:say.every: answer -5
hr:say.feedback: answer -3
hr:say.find: answer 5
hr:say.for a: answer 3
hr:say.from you: answer 3
hr:say.go: answer 6
hr:say.got the: answer -3
hr:say.has to: answer 3
hr:say.have ask: answer -3
hr:say.have it: answer 5
hr:say.her: answer -4
hr:say.his: answer -3
hr:say.hr: answer -7
hr:say.i: answer 4
hr:say.i bring: answer 3
hr:say.i should: answer 3
hr:say.i was: answer 3
hr:say.i write: answer 3
hr:say.if: answer 3
hr:say.if it: answer -5
hr:say.in: answer -3
hr:say.in which: answer 3
hr:say.is not: answer 4
hr:say.it be: answer 3
hr:say.it was: answer 3
hr:say.it with: answer 3
hr:say.last year: answer -3
hr:say.leave: answer -5
hr:say.like to: answer 4
hr:say.list: answer 2
hr:say.me: answer 5
hr:say.me in: answer 4
hr:say.mine: answer 4
hr:say.more: answer -4
hr:say.name: answer 4
hr:say.need: answer 8
hr:say.need to: answer 4
hr:say.never: answer -3
hr:say.nobody: answer -4
hr:say.not: answer -4
hr:say.not in: answer -3
hr:say.notice: answer -3
hr:say.of the: answer -2
hr:say.offer: answer 4
hr:say.oh: answer -3
hr:say.on: answer -3
hr:say.on a: answer -3
hr:say.on it: answer -6
hr:say.one: answer -3
hr:say.or: answer 9
hr:say.pay: answer -5
hr:say.pen: answer 4
hr:say.people: answer -3
hr:say.policy: answer -5
hr:say.run: answer 4
hr:say.same: answer -4
hr:say.save: answer -3
hr:say.sentence: answer 3
hr:say.shop: answer 3
hr:say.sit: answer -3
hr:say.some: answer -3
hr:say.start: answer -4
hr:say.thank: answer -5
hr:say.that 's: answer -3
hr:say.that i: answer 4
hr:say.the: answer -4
hr:say.the bonu: answer -4
hr:say.the table: answer 3
hr:say.them: answer -3
hr:say.there is: answer -4
hr:say.they 'd: answer -4
hr:say.they 're: answer 4
hr:say.thing: answer -4
hr:say.think: answer -3
hr:say.thursday: answer 5
hr:say.to the: answer -4
hr:say.tomorrow: answer 3
hr:say.tonight: answer 5
hr:say.was: answer 2
hr:say.we 're: answer -3
hr:say.were: answer 4
hr:say.what: answer 2
hr:say.what they: answer 4
hr:say.whatever: answer 3
hr:say.when: answer -4
hr:say.which: answer 6
hr:say.whoever: answer 4
hr:say.with a: answer -5
hr:say.work: answer -5
hr:say.would: answer 3
hr:say.would not: answer -4
hr:say.write: answer 3
hr:say.year: answer -5
hr:say.you: answer 4
hr:say.you can: answer -5
hr:say.you do: answer 3
hr:say.your: answer 5
hr:stuffing.list: answer -8
hr:stuffing.mostly-list: answer -9
hr:ultimatum.conditional: answer -3
hr:ultimatum.leaving: answer -2
hr:ultimatum.or-else: answer 2
hr:ultimatum.withdraws: answer -3
hr:undermining.gives-way: answer -2
hr:undermining.hedge: answer 7
hr:undermining.shame: answer -3
hr:words.absolute: answer 3
hr:words.ask-date: answer 4
hr:words.ask-verb: answer 5
hr:words.bar: answer 5
hr:words.bare-understand: answer 7
hr:words.blame: answer -3
hr:words.bonus: answer 2
hr:words.bought-in: answer 1
hr:words.buzz: answer 4
hr:words.change: answer 4
hr:words.conditional: answer -3
hr:words.contrast: answer -2
hr:words.credit-verb: answer -4
hr:words.denial: answer -2
hr:words.deserve: answer -4
hr:words.down: answer -6
hr:words.drop: answer 2
hr:words.empty-worth: answer 3
hr:words.future: answer 7
hr:words.goes: answer -2
hr:words.i: answer 4
hr:words.interim: answer -4
hr:words.irony: answer 2
hr:words.is-date: answer -2
hr:words.is-from-to: answer 6
hr:words.is-label: answer 4
hr:words.later: answer -7
hr:words.make: answer 3
hr:words.metric: answer -5
hr:words.money-outcome: answer 5
hr:words.name: answer 5
hr:words.need: answer -5
hr:words.now: answer 1
hr:words.number: answer 4
hr:words.open: answer 3
hr:words.outsider: answer 3
hr:words.payback: answer -5
hr:words.pot: answer 2
hr:words.process: answer -7
hr:words.put-down: answer 3
hr:words.request: answer 4
hr:words.risk-outcome: answer 4
hr:words.tech: answer 3
hr:words.thanks-for: answer -2
hr:words.then: answer 2
hr:words.they: answer -2
hr:words.trade: answer -2
hr:words.up: answer 3
hr:words.vague: answer -2
hr:words.written: answer 5
hr:words.you: answer 8
humility.acknowledges: humility 5, answer 2, acknowledged 12
humility.acknowledges+: humility 9, ultimatum 12, asks-process -10, accepts -13, acknowledged 11, asks-fact 5, asks-leave -12
humility.admits: humility 2, ultimatum -6, undermining 15, pays-from-gain -7, split 9, later-payment -8, asks-process 8, concedes 7, competing-offer -8, unknown 34
humility.admits+: answer -3, concedes 15, acknowledged -8
humility.any-kind: humility 2, ultimatum -8, jargon -6, stuffing -9, other-pot -5, pays-from-gain -6, asks-criteria 1, credit 7, asks-deed -2
humility.any-kind+: answer 4, ultimatum -3, other-pot 10, pays-from-gain 7, split 4, asks-backing -5, offers-material -4, asks-fact -4, asks-leave -6, others-got -9
humility.asks-view-last: humility 9, answer -12, undermining -4, concession -3, split -4, later-payment 7, offers-material -5, offers-check -6, accepts 9, concedes -4, competing-offer -4, asks-leave -6, asks-deed 3
humility.asks-view-last+: humility 3, answer 5, ultimatum -9, asks-process 7, sets-bar -7, acknowledged 10, asks-deed -9
humility.credit: humility 6, answer 7, ultimatum -4, undermining -11, jargon -9, concession -13, asks-criteria -5, asks-date 3, sets-bar -12, credit 9, asks-money 7
humility.credit+: humility 9, concession 16, next-step -6, concedes 6, credit 5
humility.feels-for: humility 7, answer 6, ultimatum -10, asks-process -6, asks-criteria 7, next-step -7, competing-offer -7, acknowledged 12, asks-meaning -14, unknown -14
humility.feels-for+: humility 8, answer -3, ultimatum 5, other-pot 14, asks-backing -11, asks-date -11
humility.invites: humility 3, answer 2, stuffing -13, later-payment -4, asks-date 4, sets-bar -17, in-writing -12, concedes -8, asks-fact -11, others-got 3
humility.invites+: humility -4, answer 5, concession 12, asks-process -8, asks-criteria 9, next-step 5, acknowledged -11
humility.leads: humility 2, undermining -4, jargon -9, placeholder -10, asks-backing -4, sets-bar 6, acknowledged 12, asks-meaning -9, asks-leave 6
humility.leads+: humility -2, ultimatum 10, later-payment -3, asks-criteria -8, offers-check -7, asks-date 6, competing-offer 3, credit -9, asks-fact 5
humility.leaves-room: humility -2, undermining 2, concession -14, asks-criteria 10, asks-date -6, concedes 2, competing-offer -6
humility.leaves-room+: humility -5, next-step -7, acknowledged 9
humility.names-their-part: humility 10, answer -3, ultimatum 9, undermining -23, other-pot -9, offers-material 5, accepts 8, credit 20
humility.names-their-part+: humility 7, answer 5
humility.open-form: humility 3, answer 4, ultimatum 9, stuffing -7, concession -7, split 15, other-form 6, asks-criteria 11, concedes -5, competing-offer -1, thanks -8, others-got -10
humility.open-form+: humility 2, answer 6, asks-process -10, acknowledged -2, credit -5, asks-fact -9
humility.open-view: humility 7, answer 2, undermining 5, concession 5, split -10, asks-criteria 15, offers-material 4, offers-check 7, concedes 6, asks-money -6, asks-deed 7, others-got -9
humility.open-view+: humility 3, answer 4, later-payment -6, asks-criteria 3, sets-bar -11, next-step -7
humility.opens-with-burden: humility 10, answer 4, concession 4, pays-from-gain 7, asks-criteria -4, asks-date 7, next-step 5, accepts -10, acknowledged 22
humility.opens-with-burden+: answer 4
humility.opens-with-credit: answer 5, ultimatum 20, concession -7, accepts 4, credit 18
humility.opens-with-credit+: humility 6
humility.opens-with-room: answer -3, ultimatum -5, placeholder -7, concession 5, offers-check -5, asks-date -5, next-step -2, asks-leave 3
humility.opens-with-room+: humility 2, answer -3, ultimatum -6, undermining 13, stuffing 15, in-writing -5, concedes -7
humility.others-did: humility 4, answer 5, undermining -16, jargon -12, concession -10, accepts 9, others-got 4
humility.others-did+: humility 1, answer -3, ultimatum -10, asks-process -6, asks-criteria -11
humility.sees-their-burden: undermining 7, concession 1, other-pot 7, pays-from-gain 9, asks-criteria -11, asks-backing 7, credit -9
humility.sees-their-burden+: answer 11, concession -8, other-pot 12, asks-date 7
humility.shares: humility 4, ultimatum -4, concession -8, offers-material -8, offers-check 16, asks-date 6, next-step -5, acknowledged 8, thanks 8, asks-fact 5, asks-leave -9, unknown -13
humility.shares+: humility -4, answer 5, credit 6
humility.some-plain-kind: humility 4, ultimatum -17, jargon -9, concession 13, asks-date -3, in-writing -4, concedes 6, competing-offer -13, thanks 3, asks-meaning -7, asks-deed -6, unknown -13
humility.some-plain-kind+: answer 9, pays-from-gain -15, offers-check -9, next-step -8
humility.takes-up: jargon -18, stuffing -11, placeholder 10, concession -5, split -9, in-writing 5, acknowledged -3, thanks -6, asks-meaning -19, asks-money -11
humility.thanks: humility 8, answer 1, later-payment -5, asks-date 5, sets-bar -8, competing-offer -7, acknowledged -5, thanks 16
humility.thanks+: humility -2, answer -6, concession 5, asks-date -4, accepts -6, concedes 7, thanks 9
humility.thanks-for-it: humility 2, answer -3, ultimatum -9, undermining -15, other-form -5, accepts -9, thanks 6, asks-deed -6
humility.thanks-for-it+: humility 4, answer -3, asks-criteria 6, acknowledged -8
humility.three-acts: humility -3, answer 4, ultimatum -6, other-pot 4
humility.three-acts+: humility -3, answer 4, ultimatum -6, other-pot 4
humility.three-kinds: answer -2
humility.three-kinds+: answer -2
humility.two-acts: asks-process -5, next-step 4
humility.two-acts+: asks-process -5, next-step 4
humility.two-kinds: answer -2
humility.two-kinds+: answer -2
humility.two-plain-kinds: humility 1, answer -2
humility.two-plain-kinds+: humility 1, answer -2
jargon.dense: data -5, answer -2, jargon -9
jargon.dense+: data -5, answer -2, jargon -9
jargon.terms: roi -2, arrogance -8, ultimatum -8, complaint -11, jargon 30
jargon.terms+: roi -2, arrogance -8, ultimatum -8, complaint -11, jargon 30
jargon.wall: data -5, roi -12, ultimatum -7, entitlement -5, complaint -5, jargon 5
jargon.wall+: data -5, roi -12, ultimatum -7, entitlement -5, complaint -5, jargon 5
length:15: data -13, roi -7, humility -2, ultimatum 6, entitlement 4, complaint 9, undermining 18, jargon 24, stuffing 8, concession -14
length:25: roi -3, humility 4, entitlement -6, complaint -5, undermining 4, jargon 6, placeholder -10, concession -5
length:40: data 5, humility 10, answer 3, arrogance -14, entitlement -13, jargon 11, concession 12
length:60: data 6, roi 3, humility 12, arrogance -24, ultimatum -13, entitlement -15, complaint -14, jargon 17, concession -11
length:8: data -3, humility -4, answer 5, arrogance 8, ultimatum 12, entitlement 5, complaint 12, jargon 10, placeholder 6, concession -6
opening:answer.asks: answer -6
opening:answer.asks-or-offers: answer -4
opening:answer.deals: answer 9
opening:answer.deals-and-moves: answer 9
opening:answer.does-something: answer 5
opening:answer.does-two-things: answer -9
opening:answer.ends-asking: answer 2
opening:answer.moves: answer 9
opening:answer.proposes: answer -6
opening:answer.question: answer -3
opening:answer.requests: answer 9
opening:answer.threatens: answer -3
opening:arrogance.belittles: answer -2
opening:complaint.always: answer 5
opening:complaint.echoes: answer 2
opening:complaint.institution: answer -7
opening:complaint.mocks: answer -3
opening:complaint.only: answer 3
opening:complaint.others-get: answer 3
opening:complaint.recurs: answer 2
opening:complaint.they-did: answer -4
opening:concession.drops: answer -2
opening:concession.drops-for-nothing: answer -3
opening:concession.gives-up: answer -2
opening:concession.gives-up-only: answer -2
opening:concession.resigned: answer -2
opening:concession.waits: answer -2
opening:data.effort: answer 3
opening:data.measure: answer 2
opening:data.planned-figure: answer 2
opening:data.rate: answer 3
opening:data.retracted: answer 2
opening:entitlement.tenure: answer 6
opening:humility.asks-view-last: answer -4
opening:humility.credit: answer -3
opening:humility.feels-for: answer -4
opening:humility.leads: answer 5
opening:humility.names-their-part: answer 3
opening:humility.open-view: answer 4
opening:humility.opens-with-burden: answer -4
opening:humility.opens-with-room: answer -3
opening:humility.others-did: answer -7
opening:humility.sees-their-burden: answer -4
opening:humility.thanks: answer 4
opening:humility.thanks-for-it: answer 5
opening:roi.both-sides: answer -2
opening:roi.compares: answer -1
opening:roi.felt: answer -2
opening:roi.less-trouble: answer 3
opening:roi.outcome: answer -2
opening:roi.outcome-beside-ask: answer -3
opening:roi.outside-measure: answer -4
opening:roi.people-kept: answer -3
opening:roi.share-of-gain: answer -3
opening:say.# i: answer -3
opening:say.'d like: answer 4
opening:say.'s a: answer 4
opening:say.'s about: answer 5
opening:say.'s fine: answer -3
opening:say.'ve: answer 4
opening:say.@: answer -4
opening:say.^ anyway: answer -6
opening:say.^ it: answer -7
opening:say.^ the: answer -4
opening:say.^ they: answer -5
opening:say.^ when: answer 3
opening:say.a bonu: answer 4
opening:say.after: answer 4
opening:say.an incentive: answer 4
opening:say.and: answer -4
opening:say.and a: answer -3
opening:say.anyway: answer -5
opening:say.are: answer 3
opening:say.been: answer -4
opening:say.bonu: answer 11
opening:say.bonu but: answer -3
opening:say.bonus: answer 3
opening:say.box: answer -5
opening:say.bring: answer 4
opening:say.but: answer -6
opening:say.came to: answer -6
opening:say.come and: answer -4
opening:say.contribution: answer -4
opening:say.enough: answer 3
opening:say.every: answer -5
opening:say.first: answer -3
opening:say.for: answer 7
opening:say.for the: answer 10
opening:say.go: answer -4
opening:say.have a: answer -3
opening:say.hear: answer 5
opening:say.here: answer 8
opening:say.i 'd: answer -4
opening:say.i 've: answer 4
opening:say.i come: answer 4
opening:say.i have: answer -4
opening:say.i thought: answer -4
opening:say.i want: answer 4
opening:say.i would: answer 3
opening:say.important: answer -3
opening:say.incentive: answer 7
opening:say.is: answer -4
opening:say.it 's: answer -4
opening:say.it in: answer -6
opening:say.like: answer 5
opening:say.line: answer -4
opening:say.month: answer -3
opening:say.morn: answer 4
opening:say.most: answer 3
opening:say.my: answer 7
opening:say.nam: answer -4
opening:say.new: answer -4
opening:say.on: answer 5
opening:say.order: answer -5
opening:say.out: answer -3
opening:say.out of: answer -5
opening:say.premium: answer 3
opening:say.see: answer -6
opening:say.sir: answer 6
opening:say.still: answer -5
opening:say.stop: answer -4
opening:say.such: answer -4
opening:say.tak: answer -3
opening:say.tell: answer 4
opening:say.tell me: answer 3
opening:say.then i: answer 3
opening:say.there 's: answer 4
opening:say.they: answer -4
opening:say.thing: answer -4
opening:say.this year: answer 5
opening:say.thought: answer -3
opening:say.time: answer 5
opening:say.to: answer 2
opening:say.today: answer -3
opening:say.treat: answer -4
opening:say.was about: answer -3
opening:say.whether: answer 7
opening:say.whether the: answer 4
opening:say.with a: answer -5
opening:say.wonder: answer 5
opening:say.word: answer -3
opening:say.work: answer 4
opening:say.would: answer 4
opening:say.wrong: answer -6
opening:say.year: answer 4
opening:say.yes: answer -5
opening:say.you have: answer -4
opening:stuffing.template: answer -5
opening:ultimatum.conditional: answer -6
opening:ultimatum.elsewhere: answer -5
opening:ultimatum.leaving: answer -3
opening:undermining.gives-way: answer 4
opening:undermining.shame: answer 3
opening:words.accept: answer -3
opening:words.achieved-on-time: answer -3
opening:words.apology: answer 3
opening:words.ask-date: answer -3
opening:words.ask-process: answer 1
opening:words.ask-verb: answer 3
opening:words.bar: answer -5
opening:words.bonus: answer 12
opening:words.bought-in: answer -4
opening:words.buzz: answer -2
opening:words.check: answer 2
opening:words.constraint: answer -5
opening:words.contrast: answer -4
opening:words.cost-item: answer -4
opening:words.cost-word: answer -2
opening:words.credit-noun: answer -3
opening:words.customer-outcome: answer -1
opening:words.date: answer -6
opening:words.denial: answer -4
opening:words.deserve: answer 4
opening:words.down: answer -2
opening:words.effort: answer -1
opening:words.form: answer -4
opening:words.future: answer -1
opening:words.hedge: answer -1
opening:words.interim: answer -2
opening:words.irony: answer -2
opening:words.is-date: answer -1
opening:words.is-duration: answer 1
opening:words.money-outcome: answer 4
opening:words.name: answer -4
opening:words.now: answer -4
opening:words.nuisance: answer 3
opening:words.operation: answer -2
opening:words.other-offer: answer -4
opening:words.outsider: answer -5
opening:words.question-word: answer 1
opening:words.request: answer 3
opening:words.served: answer -2
opening:words.sole: answer 2
opening:words.team-noun: answer -5
opening:words.tech: answer -3
opening:words.thanks-for: answer 4
opening:words.then: answer -3
opening:words.they: answer -7
opening:words.threat: answer -5
opening:words.time-to-market: answer 3
opening:words.trade: answer -3
opening:words.we: answer -3
opening:words.worth-verb: answer 6
placeholder.blank: data -3, roi 17, answer -14, arrogance -19, ultimatum -14, entitlement -16, complaint -28, undermining -14, jargon -17, stuffing 8, placeholder 142, concession -19, asks-process -12, asks-backing -8, offers-material 48, offers-check -11, in-writing -6, next-step -7, accepts -8, concedes -14, credit -7, thanks -10, asks-deed -7, unknown 10
placeholder.blank+: data -18, roi 18, answer -2, arrogance -7, ultimatum -10, entitlement -11, complaint -12, undermining -8, jargon -11, placeholder 40, concession -11, offers-material 28, offers-check -8, asks-date -8, concedes -11, credit -11, thanks -10, asks-fact -7, asks-deed -5, unknown 9
roi.ask-and-gain: roi 9, answer 4, ultimatum -9, pays-from-gain 4, other-form -11, asks-date -3, accepts -7
roi.ask-and-gain+: roi 9, answer 4, ultimatum -9, pays-from-gain 4, other-form -11, asks-date -3, accepts -7
roi.ask-and-outcome: roi 8, ultimatum 8, stuffing -8, placeholder -11, split 5, other-form -8, offers-check 6, acknowledged 3, credit 8
roi.ask-and-outcome+: roi -7, other-pot -9, acknowledged 9, asks-deed -6
roi.beats-outlay: roi 11, answer -11, later-payment -7, credit 11
roi.beats-outlay+: roi -4, answer 2
roi.both-sides: roi 13, answer -4, ultimatum -6, pays-from-gain 7, later-payment -6, asks-backing -1, offers-check 6, sets-bar -7, acknowledged 6
roi.both-sides+: roi -5, answer -5, concession 18, other-pot -10, pays-from-gain -10, split 12, credit -4
roi.compares: roi 5, answer 2, jargon -5, stuffing -11, placeholder -11, pays-from-gain 19, split -9, offers-material -9, offers-check -6, asks-deed -4
roi.compares+: roi 16, answer 2, ultimatum -9, other-pot 8, pays-from-gain 12, asks-process 12, asks-criteria -11, offers-material -7, credit -12, asks-fact 8, asks-leave -7
roi.cost-avoided: roi 9
roi.cost-of-losing: roi 11, answer 4, acknowledged -6
roi.customers-happier: roi -1, answer -13, stuffing 7, offers-material -5
roi.customers-kept: answer -6, sets-bar -11, asks-fact 6
roi.done-without: answer 9, ultimatum -11, stuffing 14, other-form -12, offers-check 11, asks-deed 9, others-got 12
roi.earns-back: roi 27, answer 4
roi.empty: roi 4, answer -4, stuffing 13, concession -12
roi.empty+: roi -4, answer -3, stuffing 10
roi.felt: roi 10, answer -7, ultimatum -4, jargon -18, stuffing 7, placeholder 3, pays-from-gain 10, competing-offer -6
roi.felt+: roi -8, answer 4, other-pot 5, split 10, asks-backing 5, offers-check -7, acknowledged -7, asks-deed 9
roi.gain-in-money: roi -8, pays-from-gain 10, concedes -11, competing-offer -10, credit 5, asks-deed 4
roi.gain-in-money+: roi 2, answer 9
roi.hours-freed: roi -4, answer 7, sets-bar 7, accepts 8
roi.in-time: answer 8
roi.inside-measure: roi -7, answer -4, jargon 10, acknowledged -6
roi.inside-measure+: roi -1, answer -5, jargon 12, stuffing 9, asks-criteria 4, offers-check 5, sets-bar 10, asks-fact 9, asks-deed -7
roi.less-trouble: roi -11, answer -5, ultimatum 10, placeholder 5, other-pot -7, asks-date 6, asks-fact -6, asks-deed 13
roi.less-trouble+: answer 2
roi.money-kept: roi -8, answer -8, ultimatum 12, other-form 6, next-step 10, acknowledged -7
roi.more-trade: roi 2, placeholder 14, offers-material 10
roi.others-work: roi -3, other-pot 9
roi.outcome: roi 10, undermining -7, stuffing -7, placeholder 8, concession -11, other-pot 10, pays-from-gain 12, other-form -7, sets-bar -3, concedes -10, credit -8
roi.outcome+: roi -3, answer 2, ultimatum 2, stuffing -10, placeholder 3, asks-backing -11, offers-material -2, offers-check 3, asks-date 7, sets-bar -5, accepts 8, asks-deed -14
roi.outcome-beside-ask: roi 4, answer 4, ultimatum 4, in-writing 5, acknowledged -8, others-got 7
roi.outcome-beside-ask+: roi -10
roi.outcome-with-figure: roi -2, answer -4, ultimatum -10, undermining 6, stuffing 10, concession 13, pays-from-gain -5, other-form -5, asks-date -8, in-writing 4, next-step -4, concedes 3
roi.outcome-with-figure+: roi -7, answer 4, other-pot -6, pays-from-gain -5, asks-criteria 2, concedes 6, credit 6, asks-fact 4
roi.outside-and-inside: answer -5, undermining 5, placeholder -7, offers-material -6, offers-check 2, acknowledged -3, asks-deed 6
roi.outside-and-inside+: answer 4, later-payment 10, asks-deed 4
roi.outside-better: ultimatum 3, jargon -6, stuffing -13, concession -11, in-writing -6, accepts -10, concedes -3, asks-meaning 3, asks-deed -6, others-got -11
roi.outside-better+: answer 8, ultimatum -8, pays-from-gain -6, in-writing -10, next-step 9
roi.outside-measure: roi 3, answer -4, jargon -12, offers-material -3, asks-date -7, sets-bar 5
roi.outside-measure+: ultimatum -11, pays-from-gain 4, asks-backing 8, offers-material 6, asks-date 5, sets-bar -4, in-writing 7, concedes 5, asks-deed 5
roi.own-pocket: roi -6, answer -7, ultimatum -7, in-writing -9, asks-deed -9, others-got 8
roi.paid-from-it: roi 8, answer 4, other-pot 12, pays-from-gain 10
roi.people-kept: roi -9, answer 2, other-pot 9, offers-check -9, asks-deed -7
roi.plain-measure: answer -2, undermining 8, jargon -7, concession -1, asks-date -6, concedes -9, asks-money -7
roi.plain-measure+: roi -1, answer 3, ultimatum -10, undermining -12, placeholder 16, split 11, asks-date -1
roi.share-of-gain: roi 15, answer 5, jargon -11, concession -13, other-pot 6, pays-from-gain -9, next-step -11, accepts 5, competing-offer -8, credit -4, asks-fact 4, others-got -11
roi.share-of-gain+: answer 8, asks-deed -9
roi.share-of-worth: roi 16, concession -4, other-pot 5, pays-from-gain 5, other-form -8
roi.weighs: roi 10, answer 2, ultimatum -6, offers-check 11, asks-date 7, accepts -6
roi.weighs+: roi -8, answer -1, pays-from-gain -8, acknowledged 4
roi.worth-and-outlay: roi 8, answer 12, ultimatum -10, asks-deed -5
roi.worth-and-outlay+: roi 8, answer 12, ultimatum -10, asks-deed -5
say.#: data 13, roi 3, humility 2, answer 4, entitlement 8, complaint 6, undermining -12, stuffing -10, concession -9, other-pot 4, split 3, asks-date 10, sets-bar -5, next-step 3, concedes -11, competing-offer 2, credit 4
say.# #: data 5, answer 9, entitlement 6, undermining -7, offers-check -8
say.# 's: roi -5, humility 4, arrogance 4, sets-bar 10, accepts 7
say.# @: data -4, entitlement 5
say.# _ #: data 5, roi 6, humility 4, arrogance -8, ultimatum -4, entitlement -12, stuffing 9, later-payment 5, offers-material 6, offers-check 5, asks-date -7, accepts -6
say.# _ 'd: roi 9, answer 2, complaint -4, accepts 13
say.# _ 'm: data 4, ultimatum -8, complaint 12
say.# _ 's: roi 3, concession 7
say.# _ 've: data -8, humility -4, arrogance -5
say.# _ @: roi 4, humility 5, answer 4, entitlement -7, later-payment 5, offers-check 4, sets-bar -7, asks-deed -6
say.# _ a: answer -6, complaint 5, offers-material -5, offers-check -8
say.# _ after: data 4, humility 4, answer -4, other-form 9, accepts 7
say.# _ against: roi 2, humility 7
say.# _ ago: complaint 7
say.# _ all: data -3, humility -5, arrogance 10
say.# _ also: data 4
say.# _ an: roi 2
say.# _ and: data -5, answer -7, complaint 6, undermining -8, jargon -7, split 7, asks-process 6, asks-money 12, asks-deed 5
say.# _ answer: humility 4
say.# _ april: humility -3, asks-date -4
say.# _ are: humility 7, answer 4
say.# _ as: humility -3, answer -7
say.# _ ask: data -3
say.# _ at: roi 6
say.# _ average: data 4
say.# _ back: humility -6
say.# _ base: roi -3, humility 3, complaint 5
say.# _ be: answer -3, arrogance -8, complaint 6
say.# _ because: complaint 5
say.# _ before: data -5, roi -4, answer 5
say.# _ being: roi -4
say.# _ better: answer 4
say.# _ between: humility 2
say.# _ bonu: roi -2, humility 4
say.# _ book: data -4
say.# _ build: humility 2
say.# _ but: humility 5
say.# _ by: data -3, roi -4, arrogance -5, ultimatum -6, offers-material -8, sets-bar 9, next-step -7, acknowledged -8
say.# _ call: roi 3
say.# _ came: data 3, humility -4
say.# _ can: humility 4, acknowledged -7
say.# _ chang: humility -2
say.# _ clos: data -3, roi 3, humility 3
say.# _ come: data 5, roi 3, humility 4, acknowledged 4
say.# _ contract: data 3
say.# _ cost: entitlement 6
say.# _ could: humility -2, complaint 4
say.# _ customer: roi -5, humility -3
say.# _ data: roi -4
say.# _ day: roi 4
say.# _ days: roi -5
say.# _ december: humility 5, in-writing 7
say.# _ did: data 4, roi 9, answer 3, arrogance 8
say.# _ do: roi -6
say.# _ does: data 3, roi 3
say.# _ down: data 5, roi -4
say.# _ each: pays-from-gain 7
say.# _ enough: humility -3, answer 3
say.# _ even: offers-check 8
say.# _ every: data 5, roi 4, humility -4
say.# _ everyth: roi 4, answer -4
say.# _ february: data -6
say.# _ fewer: data 5, roi 3
say.# _ find: arrogance 6, complaint 7
say.# _ fine: roi -2
say.# _ first: roi 5, humility -3
say.# _ fix: data -4
say.# _ for: data -4, roi 4, complaint -8, undermining -4, other-form 11, asks-process -8, offers-material 12, offers-check -9, asks-date 3
say.# _ friday: roi -4, humility 3
say.# _ from: data 3
say.# _ gave: roi -3
say.# _ get: answer -5
say.# _ going: data 3, roi 4
say.# _ gone: data 5, roi 4
say.# _ good: data -5, humility 8, accepts 10
say.# _ got: roi -3
say.# _ have: roi -6, humility -3, answer 4
say.# _ he: roi 4, answer -3, arrogance 12, entitlement 6
say.# _ head: data 4
say.# _ her: roi -3, humility 5
say.# _ his: answer -4, asks-date -7
say.# _ home: roi -3
say.# _ hour: roi 2
say.# _ i: data -3, roi -3, answer -3, ultimatum 9, asks-criteria -6, asks-date 6, in-writing 5, credit -4
say.# _ if: data -5, roi -3, arrogance 6, complaint 7
say.# _ in: data 9, roi 6, answer 4, asks-criteria 4, sets-bar -7, next-step -5, asks-deed 5
say.# _ is: data 3, roi 5, humility -3, answer 4, arrogance 3, ultimatum -6, asks-criteria -8
say.# _ it: data 3, answer -3, concession -8, other-pot 7, pays-from-gain 10, asks-date 4, next-step 2, thanks 8
say.# _ its: roi -2
say.# _ january: data 3, humility 4, answer 4
say.# _ july: humility 3, asks-date 9
say.# _ june: data -1, acknowledged -9
say.# _ just: roi 4, humility -3
say.# _ last: data 4
say.# _ late: data -3
say.# _ launch: humility -4
say.# _ leave: data 5, roi 2, humility 5
say.# _ left: roi 3
say.# _ less: data 5, roi 4, asks-date -6
say.# _ let: humility -3
say.# _ letter: roi 5
say.# _ like: roi 7
say.# _ line: roi 3
say.# _ look: roi -2
say.# _ lost: data -7, roi -5
say.# _ lower: arrogance 7
say.# _ mak: entitlement 6
say.# _ many: data -4, humility 4
say.# _ march: answer -4, later-payment 7, asks-date 5, asks-deed 8
say.# _ market: data 2
say.# _ may: answer 3, sets-bar 11, asks-deed 10
say.# _ me: roi 4, humility 7, later-payment 9, offers-check -8, credit 9
say.# _ measur: data 3, humility -5
say.# _ might: roi 3
say.# _ mine: data 3
say.# _ month: data 9, roi 3, humility -6, offers-check 9
say.# _ more: roi 4, humility -5
say.# _ morn: humility 4
say.# _ my: data -5, humility 5, complaint 4
say.# _ next: data -4
say.# _ night: data 4, roi 1, asks-deed 7
say.# _ no: roi 4, answer 4
say.# _ nobody: answer 4, complaint -8
say.# _ none: data 3, roi 5
say.# _ not: humility 3, complaint 6, acknowledged -8
say.# _ now: humility -6, complaint 6
say.# _ number: roi -3
say.# _ october: asks-date 15
say.# _ of: humility 3, arrogance -8
say.# _ off: roi 5
say.# _ okay: roi -3, humility 2
say.# _ on: data -3, roi -5, answer -1, acknowledged -9
say.# _ once: humility 4
say.# _ one: humility -4, complaint 15
say.# _ only: roi -6, humility 8, answer -3
say.# _ open: humility -3
say.# _ or: humility -3, later-payment 7
say.# _ our: roi 4, humility 4, answer 3
say.# _ ours: data 3
say.# _ out: data 3, roi 6, humility 7, complaint 5
say.# _ over: humility -2
say.# _ page: offers-material 8
say.# _ paid: humility -4, entitlement 5
say.# _ pass: data 3
say.# _ people: answer 5, concession 7
say.# _ per: placeholder 5
say.# _ plan: humility -3
say.# _ point: humility -4
say.# _ post: roi 3
say.# _ put: roi -4
say.# _ real: humility 4
say.# _ refund: humility -2
say.# _ result: data -4, roi -4
say.# _ runn: data 6, roi 3
say.# _ sal: humility -4
say.# _ same: answer 3
say.# _ sat: roi -2
say.# _ sav: roi -6, humility 3
say.# _ say: data -4, humility -3, ultimatum 5
say.# _ scrap: data 6, concession 4
say.# _ season: roi 3
say.# _ september: roi -4
say.# _ she: humility -5, concession 8
say.# _ should: roi -4
say.# _ show: humility 2
say.# _ sign: data 4, answer -4
say.# _ since: answer 4, asks-date 8
say.# _ so: answer 4, ultimatum 4, asks-date 6
say.# _ somebody: humility 4
say.# _ stand: entitlement 5
say.# _ start: roi 4
say.# _ still: roi -2, humility 2
say.# _ stop: roi 4
say.# _ summer: roi -3
say.# _ take: humility 3
say.# _ test: roi -4, answer -3
say.# _ that: roi 4, entitlement -6, accepts -8, acknowledged 5
say.# _ the: roi 4, answer 5, entitlement -5, complaint -4, other-pot 7, asks-process -7, asks-date -5
say.# _ their: data 3, roi 4, humility 6
say.# _ them: data 5, roi -9, humility 2, answer -8, ultimatum -6
say.# _ then: data -4, humility 4, answer 6, acknowledged 5
say.# _ there: data -5
say.# _ they: data -4, roi 4, offers-material 7
say.# _ thing: data -3
say.# _ think: answer 6
say.# _ this: roi 4, humility 5, complaint -7, other-form -4, asks-deed -9
say.# _ those: roi -2
say.# _ till: roi -4, humility 3
say.# _ time: humility -5, undermining 6
say.# _ to: data 7, roi 5
say.# _ today: data -7, roi -3
say.# _ tonight: offers-material 6, acknowledged 7, asks-deed 8
say.# _ train: roi -4
say.# _ turn: data 7, roi 13
say.# _ until: roi -3, answer -4
say.# _ up: humility -5
say.# _ us: roi -11, humility 6, answer -5, complaint -6
say.# _ visit: roi 5
say.# _ was: data 6, answer -4
say.# _ way: data -3, roi -3
say.# _ we: data 9, roi 3, arrogance -7, other-form -7, acknowledged 5
say.# _ well: roi 2, answer 3
say.# _ went: data -8, humility 4, answer -5
say.# _ were: humility 2
say.# _ what: data -6, roi 3, pays-from-gain 5, next-step -7, asks-fact 10
say.# _ whatever: data -6
say.# _ when: data -4
say.# _ which: roi -6, humility 6, answer 5, complaint -5
say.# _ who: answer -4
say.# _ will: humility -3
say.# _ with: data -4, arrogance 5, complaint -3
say.# _ without: data 6, humility 4, arrogance -5
say.# _ work: roi 5, complaint 8, credit 6
say.# _ would: data -6, humility 6, offers-material 9
say.# _ year: data 3, roi -4, humility -4, answer 5
say.# _ yes: data -3, humility 4
say.# _ you: humility -4, answer -8, asks-deed -7
say.# _ your: data -4, humility -6
say.# a: data 4, arrogance -10, complaint 7, acknowledged 6
say.# acros: roi -3
say.# afternoon: humility 4
say.# against: data 14, roi 6, answer -4, concession 7
say.# agent: data -5, humility 3
say.# ahead: humility 4
say.# alone: humility -4
say.# already: complaint 7
say.# an: humility -2
say.# and: data 3, arrogance 4, entitlement -7, stuffing -6, other-form 10, acknowledged -4, asks-meaning 7
say.# any: humility 6
say.# april: humility 9, answer 5, asks-date 7
say.# are: roi -5, humility 6, complaint -3, concession 10, next-step 7
say.# as: roi -7, answer 5, offers-check 9
say.# at: data 4, humility -2, pays-from-gain -7, later-payment 8, sets-bar 7
say.# august: humility 3
say.# back: roi 5, answer 3
say.# bad: roi 3
say.# be: other-form -6
say.# because: humility -2, answer 6, arrogance -6
say.# before: roi -5, humility -6, answer -4, entitlement -5
say.# between: humility 3
say.# bonus: roi 3, answer -4
say.# book: data 3
say.# boss: data -3
say.# bottom: data 5, roi 5
say.# but: answer -7, concession 9
say.# by: humility 6, answer -3, arrogance 4, pays-from-gain -7, asks-date 6
say.# call: data 3
say.# came: data 4, roi 2
say.# can: data -5, roi -6, humility 6, sets-bar 6
say.# cars: data 5
say.# cas: data 3
say.# chang: humility -4
say.# client: roi -2
say.# clos: roi -3, answer -4, jargon -7, stuffing 9
say.# com: roi 4
say.# come: roi 6
say.# complaint: data 3
say.# container: humility 4
say.# contractor: humility -4
say.# count: humility -4
say.# crash: roi -3
say.# crown: roi 2
say.# customer: data -4, roi -5
say.# degre: roi -4, answer -3
say.# director: data -3
say.# do: roi -3, humility 5
say.# does: answer -5
say.# done: answer 3
say.# door: humility 2
say.# down: data 8
say.# driver: roi 2
say.# each: roi 4, humility 14, answer 8, complaint -4, acknowledged 12, credit 11
say.# ear: data 3
say.# earlier: roi -4, humility -3
say.# end: roi -3
say.# engineer: arrogance 3
say.# even: roi 6
say.# extra: data 4
say.# famil: roi 3
say.# feb: humility 3, answer 5
say.# february: humility 4
say.# fewer: data 13, roi 8, humility -5, answer 4
say.# figure: humility -3
say.# find: roi 3
say.# floor: humility -5, answer -5, arrogance -4, complaint 11
say.# for: humility 6, ultimatum -3, entitlement 6, undermining -5, pays-from-gain 9, asks-date -7, acknowledged 10, credit 7, others-got 8
say.# free: roi -4, humility 5
say.# friday: humility 4
say.# from: roi 8, humility 6, answer 2, other-pot 11, pays-from-gain 8
say.# go: ultimatum 4, split 6
say.# good: data -3, answer 5
say.# grand: humility -4
say.# gros: roi -5
say.# has: humility -5, answer -3
say.# have: data 5, humility 5
say.# he: data -4, roi 3, humility -3
say.# head: data -5, humility -4
say.# here: roi -3, answer 4, complaint -5
say.# hir: data 3, roi 4
say.# hour: roi -4
say.# i: data -6, roi -10, humility -2, answer -4, ultimatum 6, entitlement 8, offers-check -10, asks-date 12, sets-bar 10, asks-meaning 10
say.# if: data -6, humility 5
say.# in: data 7, roi -4, humility -4, ultimatum 8, complaint -8, undermining 11, concession -5, other-pot -6, split 10, in-writing 7, credit -6
say.# instead: roi -3
say.# is: roi 3, humility 4, complaint -10, later-payment 5, offers-material -11, offers-check 1, asks-date -5, next-step -12, accepts 13
say.# it: roi 6, arrogance -8
say.# january: asks-date 8, next-step 7
say.# july: data 5, roi 3, humility 3, next-step 9
say.# june: roi 6, humility 4, next-step 10
say.# k: data 4
say.# last: data 5, humility 6, answer 3, acknowledged 8
say.# late: answer 4
say.# leave: data -4, roi -4, humility 6
say.# less: data 24, roi 16, humility -3, complaint -7, pays-from-gain 9
say.# lift: data 3, humility -3
say.# like: roi -4, humility 7
say.# lin: roi -6, humility -4, offers-material 8, in-writing 12, asks-deed 10
say.# line: humility -6
say.# longer: humility 5
say.# lost: data 4, roi 5
say.# mail: humility -4, complaint 6
say.# man: arrogance 6
say.# march: humility 3, next-step -9, asks-deed 7
say.# market: asks-deed 8
say.# may: answer -3, asks-date 12
say.# me: roi -4, humility 9
say.# men: answer -4, arrogance 4, complaint 4
say.# more: data 8, roi -4, arrogance -8, ultimatum 6, competing-offer 12, acknowledged 8, asks-fact 8
say.# mov: data 3
say.# my: roi 8, entitlement 5
say.# nam: data -4, credit 8
say.# name: data -5, roi -3, arrogance 4
say.# never: data -3, answer -3
say.# new: roi -3, humility 2
say.# next: humility 3
say.# night: data -4, complaint 3
say.# no: data -5, roi -7, answer -3
say.# nobody: data -3
say.# not: data 5, roi 3, humility 7
say.# noth: arrogance 8
say.# now: answer 9, complaint -11, sets-bar 7
say.# number: data 3, roi -3
say.# o: data 6, roi 7
say.# o'clock: data -6
say.# october: data -4, answer -5
say.# of: roi 8, answer 7, arrogance -11, ultimatum -9, complaint -9, other-pot 9, pays-from-gain 7, asks-backing 8, offers-material -12, concedes -7, credit 10, asks-leave -7
say.# off: roi -3, answer -5, other-form 16
say.# old: humility 2
say.# on: ultimatum 10, complaint 3, other-form 8
say.# once: data 9, roi 8, answer 6, acknowledged 6
say.# one: data -4, roi -3, complaint 8
say.# only: data 6
say.# or: data -5, humility 3, ultimatum 10, asks-date 8, sets-bar 8, competing-offer 7, asks-meaning 14
say.# order: humility -4
say.# out: data -5, roi 5, humility 6
say.# over: data -4, complaint -6, pays-from-gain -7
say.# pag: data -3
say.# page: roi 4, answer 5, offers-material 10, asks-date -6
say.# paid: humility 5
say.# pair: humility 3
say.# paper: humility 3
say.# paragraph: offers-material 10
say.# part: humility 3
say.# pass: roi 3, humility -3
say.# past: data -3
say.# patient: roi 3
say.# payment: humility -2
say.# people: data 3, arrogance 4, ultimatum -5, later-payment 8
say.# per: answer 6, sets-bar 8
say.# person: data -5, roi -6, humility 4, arrogance 6, credit 7
say.# please: data -3
say.# plus: data 3, roi 4, humility 4
say.# point: data 3, arrogance 7, asks-deed -6
say.# question: roi -3
say.# ran: humility 4
say.# reason: data -4
say.# refund: data 6, humility 4
say.# retention: humility 3
say.# right: roi -2
say.# salar: roi 5, humility -5
say.# salary: data -7, roi -7, humility 4
say.# same: data 3, complaint 9
say.# sav: data 4, roi 4
say.# school: roi 3
say.# season: humility -4
say.# seem: data -2
say.# sentence: roi -3, answer 3
say.# september: later-payment 9, asks-deed 6
say.# she: roi -5
say.# sheet: humility 4
say.# ship: roi 4
say.# show: humility -3
say.# side: roi -3, offers-material 9
say.# since: data 10, concession 14, other-pot -10, concedes 11, credit 7
say.# single: roi 6
say.# sir: roi -6, entitlement 6
say.# sit: data 5
say.# slid: humility -4, answer -5, complaint 5
say.# so: entitlement -6, in-writing 7, next-step 8, acknowledged 9
say.# sooner: data 5
say.# speak: roi 3
say.# star: roi 5
say.# stay: roi 5
say.# still: roi 4
say.# stop: roi -3
say.# stor: roi -4, complaint 6
say.# student: humility -2
say.# such: humility -3
say.# tank: data 3, humility -4
say.# than: humility -3
say.# that: data 13, roi 9, asks-date -7
say.# the: data 4, humility -6, credit -7
say.# then: data 4, roi 2, answer 6
say.# there: answer -3
say.# they: humility -4, arrogance 11
say.# thing: data -3, roi -8, humility 4, answer 6, asks-deed 8
say.# this: data 7, complaint -4
say.# though: data 3, humility 3
say.# through: humility -3
say.# till: roi 4
say.# tim: data 7, roi 5, humility -5
say.# time: data -4, roi 3, answer -7, complaint -6
say.# to: roi -5, humility 3, answer 3, entitlement 6, next-step 10, acknowledged 7
say.# too: data -4, humility -4, answer -3, complaint 9
say.# trip: roi -4
say.# truck: roi 6
say.# under: data 5, roi 4
say.# until: roi 4
say.# was: data 4, complaint 8
say.# ways: roi -5, humility 4
say.# we: humility -3, asks-date 7
say.# week: answer -5
say.# went: humility -3
say.# were: answer -5, arrogance 4
say.# what: humility -5, answer -4, arrogance 10
say.# when: roi 2, humility 4
say.# where: data 4, roi -4, humility -4
say.# which: data -4, roi 11, answer 6, complaint -4
say.# while: answer -2
say.# who: arrogance 4
say.# winter: roi 3
say.# with: roi 7, ultimatum -11, complaint -5, asks-date 6
say.# without: data -3, roi -4, humility 3, complaint 5, asks-deed 6
say.# word: answer -2
say.# work: humility 5, asks-date 9
say.# would: roi -4, answer -8, arrogance -5, complaint 7
say.# wrong: humility 3
say.# year: humility 4
say.# you: humility 3, answer 5, complaint -6
say.'d: data -4, arrogance 9, ultimatum -5, entitlement -3, complaint -5, other-pot -7, pays-from-gain -8, other-form 9, asks-process 6, accepts 6, acknowledged 9, credit 6, others-got -8
say.'d _ #: entitlement -6, asks-deed 6
say.'d _ @: data 4, complaint -5, credit 8
say.'d _ a: roi -5, humility 2, complaint 4, asks-process 9, offers-check 8
say.'d _ and: roi 3, humility 4, answer -4
say.'d _ ask: data 6, roi 6, humility 5, answer 8, accepts 10
say.'d _ at: roi 5
say.'d _ back: other-form 5
say.'d _ be: roi 6, arrogance 6, entitlement 4, complaint 8, credit 10, asks-deed 8
say.'d _ been: data 4, roi 3, complaint 7
say.'d _ better: humility -3, arrogance 6, in-writing 7
say.'d _ by: roi -3
say.'d _ for: data -7, roi -8, ultimatum 8, complaint 5, acknowledged 9
say.'d _ glad: humility -4
say.'d _ grateful: humility -3
say.'d _ happier: data -3
say.'d _ happy: humility -5, asks-deed -5
say.'d _ have: answer 5
say.'d _ him: humility -3
say.'d _ i: asks-backing 6
say.'d _ if: complaint 4
say.'d _ is: data -2
say.'d _ it: data -6, humility -3, answer 4, ultimatum -8, other-form 15, asks-backing 9, offers-check -4, in-writing 6, concedes -6, acknowledged -4
say.'d _ just: roi 5
say.'d _ know: data 3, asks-criteria 10
say.'d _ like: data -6, roi -3, humility 6
say.'d _ me: data 3
say.'d _ not: roi 3, humility -6, answer -5
say.'d _ on: humility -4, sets-bar 6
say.'d _ only: humility -4
say.'d _ out: data 3, humility -6, arrogance 8
say.'d _ paid: humility -3, complaint 5
say.'d _ put: answer -2
say.'d _ right: humility 5
say.'d _ so: roi -4, humility 4, answer 4
say.'d _ that: humility -2, entitlement 8, offers-material 7, accepts -5, credit 9
say.'d _ the: roi 5, answer 5, entitlement 5, pays-from-gain 12, asks-date 6, next-step 9
say.'d _ them: data -4, roi 5, next-step -5
say.'d _ to: data 6, roi 2, answer -7, ultimatum 7, complaint -5, undermining -4, asks-backing -3, offers-material -8, asks-date 6, next-step 9, acknowledged -9, thanks 11
say.'d _ up: roi 3
say.'d _ us: humility -5
say.'d _ wait: data -3
say.'d _ want: data 2, humility 6, asks-date 6
say.'d _ we: data 5
say.'d _ with: answer 4
say.'d _ yes: humility 3
say.'d _ you: humility -4, undermining -6, asks-criteria 6, asks-backing 7, asks-deed 6
say.'d _ your: humility 6
say.'d a: humility -3, answer -4
say.'d accept: humility 5
say.'d also: roi 3, humility 7, answer 3
say.'d ask: data -8, next-step -3, credit 9
say.'d be: humility -2, complaint -5, undermining 4, concession 7, asks-criteria -5, next-step 7
say.'d been: humility 4, answer 4
say.'d better: humility -6, answer -4
say.'d bring: data 3
say.'d come: roi 3, humility -4
say.'d do: answer 3, next-step 7
say.'d even: humility 3
say.'d expect: humility -3, arrogance 8
say.'d feel: data -4, answer -5, concession 6
say.'d find: roi 5
say.'d get: roi 3
say.'d give: humility 6, answer -4
say.'d go: answer -2
say.'d gues: roi -4
say.'d hate: ultimatum 6
say.'d have: humility -8, undermining 10, asks-date -4, asks-deed -7
say.'d honest: humility 6
say.'d hop: data 4
say.'d just: humility 9, answer 5
say.'d keep: roi 5, humility 3
say.'d know: roi -7, humility 6, complaint 4, unknown 8
say.'d leave: humility -2
say.'d like: humility -3, complaint 6, offers-check -5, asks-date 2, in-writing 10, thanks 6
say.'d look: roi 3
say.'d love: answer 4, complaint -3
say.'d need: humility 2, asks-meaning 9
say.'d never: data 7, roi -4
say.'d not: data 5, humility 5, answer -5, complaint 4
say.'d only: data -4, roi 3, answer 3
say.'d prefer: data 4, humility 5
say.'d put: data 5
say.'d rather: roi -4, ultimatum 8, undermining -5, competing-offer 7, asks-deed 10
say.'d say: data -5, roi 3, humility -3, answer -3, arrogance 6, entitlement 10, concession 4, offers-check 5
say.'d see: humility -5
say.'d send: data 5, humility -4
say.'d show: data 3
say.'d still: roi -4, asks-date 4, acknowledged -5, asks-deed 7
say.'d take: humility 3, answer 5, other-form 12, asks-date -7
say.'d tell: roi -4, next-step -8
say.'d think: entitlement 8
say.'d wait: roi -3
say.'d want: humility 5, answer 5, complaint -8, asks-deed 5
say.'d welcome: humility 3
say.'d write: data -4, humility -5, in-writing -13
say.'ll: roi 2, humility -2, ultimatum 4, concession 7, pays-from-gain -7, later-payment -8, asks-criteria -8, accepts 12, asks-deed 8
say.'ll _ #: acknowledged -6
say.'ll _ @: humility -4, answer 4
say.'ll _ a: humility 2, acknowledged -8, credit -7
say.'ll _ again: humility 3
say.'ll _ and: humility 3
say.'ll _ at: humility 3
say.'ll _ back: roi -3, entitlement 5
say.'ll _ be: humility -4
say.'ll _ by: humility 4, answer 2, acknowledged 8
say.'ll _ cake: offers-material -13
say.'ll _ her: humility -6, arrogance 5, offers-check 7
say.'ll _ in: roi 5, asks-deed 7
say.'ll _ it: humility -5, answer -4, ultimatum 5, complaint 8, offers-material 4, offers-check 10, asks-date 2, accepts -8, asks-leave 5, asks-deed -6
say.'ll _ me: humility -6
say.'ll _ my: humility -5, answer -7, ultimatum 8, offers-material -6
say.'ll _ no: answer -4
say.'ll _ on: data 3, roi -3, credit 5
say.'ll _ so: data -3
say.'ll _ that: data 4, humility -6, answer -4, credit -10
say.'ll _ the: answer 8, complaint -4, concession -6, asks-criteria -7, offers-material 12, offers-check -5, next-step 6, concedes -9, thanks 7
say.'ll _ them: roi 5, answer -5
say.'ll _ to: roi -3, answer -5, offers-material -7
say.'ll _ up: humility -5
say.'ll _ with: answer 4, acknowledged 7, credit 6
say.'ll _ you: roi -5, answer 4, arrogance 3, offers-material 11, in-writing -5, acknowledged -7, asks-deed -6
say.'ll ask: answer 4, offers-material -8, asks-deed -7
say.'ll be: ultimatum -4, concession -6, offers-check -7, asks-date 4, accepts 4, concedes -8
say.'ll bring: roi -6, humility 3, answer 6, asks-backing 5, offers-material -1
say.'ll buy: humility 3
say.'ll call: humility 3
say.'ll check: humility -4
say.'ll come: humility 3, ultimatum -5
say.'ll do: answer -5, ultimatum 9, next-step -9, credit 8, asks-deed 5
say.'ll draft: asks-deed 4
say.'ll fill: complaint 5
say.'ll get: roi 5, humility -2, ultimatum -6, concession 4, asks-date -9
say.'ll give: humility -2, answer -3
say.'ll go: entitlement 4, next-step 7, credit -7
say.'ll have: roi 4, complaint -8, offers-material 15, next-step 5
say.'ll hear: humility 2
say.'ll just: humility -5, complaint 4
say.'ll keep: answer -7, concession 7
say.'ll leave: concession -9, offers-material 6, concedes -5
say.'ll mail: answer -4, asks-date -5
say.'ll make: next-step -9
say.'ll need: humility -5, arrogance 5
say.'ll not: humility -3, complaint -5, concedes 9
say.'ll prepare: humility -5
say.'ll put: ultimatum 6, offers-material -10
say.'ll remember: humility 4, concession 5
say.'ll say: humility 5, offers-check 6
say.'ll see: humility -5, answer -2, ultimatum 12
say.'ll send: data -5, in-writing -3, acknowledged 6
say.'ll share: humility -4
say.'ll sign: answer -3
say.'ll stop: ultimatum -5
say.'ll take: humility 3, answer 3, next-step -10
say.'ll tell: humility 5, asks-backing -8, accepts 10
say.'ll understand: humility -3
say.'ll want: roi -2, humility -6
say.'ll withdraw: humility -3
say.'ll write: roi 5, in-writing -9
say.'m: data 3, answer -3, ultimatum 3, undermining 9, offers-material -6
say.'m #: roi -3, humility -7
say.'m _ #: data -3, concession -6
say.'m _ a: offers-material 7
say.'m _ about: data 6, humility 2
say.'m _ and: roi -3, humility 4, answer 3, arrogance 4
say.'m _ at: humility -4
say.'m _ because: answer -5
say.'m _ but: data 2, answer -3, arrogance 5, complaint 6
say.'m _ for: data 5, roi 2, humility -9, arrogance -5, complaint -8
say.'m _ grateful: humility 4
say.'m _ happy: humility 2
say.'m _ here: ultimatum 7
say.'m _ i: data -3, asks-deed 6
say.'m _ if: roi 2
say.'m _ in: data -3
say.'m _ is: humility -4
say.'m _ it: arrogance 6, entitlement 8
say.'m _ not: humility -3, answer 3
say.'m _ of: data 4
say.'m _ on: roi 6, humility 5
say.'m _ one: humility -4, answer 4, entitlement 5, complaint -5
say.'m _ only: humility -3, arrogance -7
say.'m _ say: ultimatum 7, competing-offer 7
say.'m _ so: humility -5, undermining 5
say.'m _ sure: data 3, humility -5, arrogance 6, entitlement -5
say.'m _ that: humility -2, complaint -4
say.'m _ the: roi -9, humility -6, answer -4, arrogance -7, undermining 4, acknowledged -5
say.'m _ they: humility -3
say.'m _ to: answer -2, complaint 10
say.'m _ too: humility 2
say.'m _ with: data -3, humility 2, concession 8, acknowledged 3
say.'m _ you: ultimatum 4
say.'m a: undermining 6, concession -5, concedes 8
say.'m after: data 4, roi 3
say.'m already: answer -3
say.'m also: humility 3
say.'m ask: roi 11, complaint -9, pays-from-gain 14, other-form -8, next-step -7
say.'m at: answer -3
say.'m aware: humility 5
say.'m doing: answer -4
say.'m done: answer -4, ultimatum 7
say.'m easy: humility 5, answer 4
say.'m entitl: humility -4
say.'m glad: humility 3
say.'m happy: accepts 8
say.'m here: data 4, humility 6
say.'m honest: humility -6
say.'m in: accepts 7
say.'m just: roi -3, humility -3, ultimatum 5, complaint -4, competing-offer 7
say.'m not: data -7, answer 5, arrogance 5, entitlement -7, complaint 9, concession -8, concedes -8
say.'m on: humility -3
say.'m only: undermining 4
say.'m open: roi 3, humility 7
say.'m owed: data -3, roi -5, humility -3, entitlement 4
say.'m real: humility -3
say.'m sorry: roi -4, humility -4, answer -3
say.'m still: data -3, ultimatum 7
say.'m sure: humility -5
say.'m thankful: data -4
say.'m the: humility -9, arrogance 6, complaint -6
say.'m tir: humility -3, complaint 7
say.'m told: answer -4, complaint 6
say.'m very: humility 3
say.'m worth: humility -3, arrogance 6
say.'re: data 2, ultimatum -7, entitlement -9, undermining 3, offers-material 7, in-writing -6, acknowledged 5, thanks 3, asks-fact -8, asks-deed -6
say.'re #: data -2
say.'re _ #: data 13, roi 9, answer 5, complaint -7, sets-bar 9
say.'re _ a: complaint -4
say.'re _ and: answer 4
say.'re _ at: humility -2
say.'re _ for: roi 2
say.'re _ on: humility 4
say.'re _ right: humility 8, answer -5
say.'re _ the: data -3
say.'re _ to: humility 5, answer 5
say.'re a: humility 8, offers-material 8, asks-date -9, thanks 12
say.'re all: humility -3
say.'re at: data 10, roi 3, humility -3, answer 3, sets-bar 9
say.'re back: answer 3
say.'re not: data 4, humility 6
say.'re only: humility -4
say.'re right: humility 5, undermining 6, concession 6, acknowledged 12
say.'re still: answer 4
say.'re the: data 4, roi 6, answer 3
say.'s: humility 4, ultimatum -5, offers-material 2, in-writing -7, credit 5, asks-money 5, unknown 9
say.'s #: roi 10, undermining -6, concession -7, offers-check -8, asks-date -5, next-step -8
say.'s @: data -5, asks-backing 10
say.'s _ #: data 5, roi 8, humility -4, answer 4, asks-process 7, offers-check 4, next-step -7, acknowledged 7
say.'s _ 's: humility 4
say.'s _ a: humility 4, arrogance -9, complaint -9, in-writing -7
say.'s _ about: answer -6
say.'s _ above: humility 3
say.'s _ again: next-step 8
say.'s _ all: humility 4
say.'s _ already: roi 4, humility 2
say.'s _ an: answer 4
say.'s _ and: answer 4, arrogance -11, concession -5, next-step -11, accepts 7, concedes -7, credit 8, thanks 9, asks-deed 7
say.'s _ another: humility 2
say.'s _ are: humility 4
say.'s _ ask: humility 6
say.'s _ at: data -4, humility 5, answer 4, concedes -6, credit 7
say.'s _ back: humility 3, complaint 6
say.'s _ because: roi -5, humility 5
say.'s _ been: roi 3, answer 3, complaint -5
say.'s _ best: roi -3, humility 6
say.'s _ better: roi 4, humility 5
say.'s _ bill: data 3, humility -3
say.'s _ bit: data -6, roi -3
say.'s _ bonu: ultimatum 7, undermining 9
say.'s _ but: roi -5, humility -2
say.'s _ by: data 5, answer 5, acknowledged 5
say.'s _ can: humility 4
say.'s _ clean: answer -4
say.'s _ date: data 3
say.'s _ did: humility 3
say.'s _ end: humility -4
say.'s _ even: roi 7, humility -4
say.'s _ fair: humility -4
say.'s _ fault: humility -3
say.'s _ first: credit 8
say.'s _ for: ultimatum -8, entitlement -6, complaint 6, offers-material -8
say.'s _ form: asks-backing -8
say.'s _ from: data -4, roi -2, humility 3
say.'s _ go: humility 4
say.'s _ good: humility 5, answer -4, ultimatum 5
say.'s _ got: data -5, complaint 8
say.'s _ here: humility -3
say.'s _ honest: data -3, roi -5
say.'s _ i: data -6, roi -4, humility 3, answer -3, later-payment 11, asks-criteria 7, asks-date -8, concedes 6, acknowledged 7, asks-fact -7
say.'s _ if: data 4, roi 5
say.'s _ in: humility 5, answer 6, complaint -6
say.'s _ into: humility 4
say.'s _ is: humility -3, answer -6, entitlement 6, offers-material -5, asks-deed 5
say.'s _ it: data -8, roi -1, answer -4, asks-process 4, asks-deed -9
say.'s _ kind: roi -4
say.'s _ left: humility 4
say.'s _ less: humility 3
say.'s _ like: humility -3, answer -3, complaint 7, undermining 7
say.'s _ lot: roi 3, humility -3
say.'s _ me: data 4, humility 6, ultimatum 9, competing-offer 9
say.'s _ more: roi -2, answer -3
say.'s _ much: humility 5
say.'s _ my: humility -4
say.'s _ new: roi -5
say.'s _ nice: answer 3
say.'s _ no: humility -7, ultimatum 6, acknowledged -7
say.'s _ not: data 4, humility -4, answer -9
say.'s _ noth: humility -3, answer -5
say.'s _ now: roi -2, humility -5
say.'s _ number: data -3
say.'s _ of: data -4, roi 8, answer 10, complaint 5, offers-check -6
say.'s _ on: answer -4, entitlement -5, other-form -7, next-step 5, acknowledged -4, credit 8
say.'s _ one: answer 4, next-step 10
say.'s _ only: answer 4
say.'s _ or: roi -4, humility -3, asks-date -6
say.'s _ other: humility 3
say.'s _ out: humility -3
say.'s _ over: humility -4
say.'s _ pay: answer 4
say.'s _ pity: concession 4
say.'s _ real: humility -5
say.'s _ reason: data 5, humility -4
say.'s _ right: data -4, humility -6, complaint -6, undermining 5
say.'s _ rotten: humility 4
say.'s _ same: arrogance 5
say.'s _ she: roi -4
say.'s _ so: data -4, answer 4, concession 7, other-pot 6, in-writing 8
say.'s _ team: humility 2
say.'s _ tell: complaint 6
say.'s _ that: answer -3, arrogance 12
say.'s _ the: data -2, entitlement 7, complaint -5, concession 3, concedes -9, asks-fact -3, asks-deed 5, others-got 8
say.'s _ then: roi -3, humility 3
say.'s _ they: humility -3, complaint 6
say.'s _ to: data -5, roi -5, humility -4, ultimatum 6, complaint 8, concession -6, competing-offer 5, unknown 11
say.'s _ turn: complaint -10
say.'s _ under: humility -3
say.'s _ very: humility -5
say.'s _ was: roi 6
say.'s _ we: data 6, answer -2
say.'s _ what: humility -4
say.'s _ when: data 3, roi 4
say.'s _ which: data 3, roi 3
say.'s _ with: humility 3, concession 5
say.'s _ would: roi 5
say.'s _ year: data 4
say.'s _ yes: data -3, humility -6
say.'s _ you: data -3, humility -4, answer -3, complaint 10
say.'s _ your: roi 5, humility -5, acknowledged 7
say.'s a: answer -6, other-form -8, asks-backing -8, acknowledged 10, credit -3
say.'s about: data -6, roi -3, answer 4, pays-from-gain 7
say.'s all: roi 4, humility -7, answer -6, acknowledged -10
say.'s already: roi 4
say.'s alright: concession 4
say.'s also: data 5, roi 7, concession 8
say.'s alway: humility -4, concession -5
say.'s an: undermining 6
say.'s and: roi -6
say.'s around: roi -3, complaint 4
say.'s as: humility 4
say.'s ask: offers-check 7
say.'s at: data 5, answer 3, ultimatum 5
say.'s be: arrogance 5
say.'s because: data 6, roi 5
say.'s been: roi -5, humility 7, answer -5, acknowledged 8
say.'s better: humility -4, complaint -6, next-step -9
say.'s bonu: humility -4
say.'s boy: humility 4
say.'s budget: roi 4
say.'s call: other-pot 6
say.'s contract: humility 6
say.'s correct: humility -2
say.'s count: roi 5
say.'s crew: humility 7
say.'s difficult: humility -3, answer -4, undermining 5, acknowledged -7
say.'s do: roi 3, humility -4
say.'s done: humility 5, arrogance 6
say.'s down: data 5, roi -3
say.'s due: data 2, humility -3, answer -4
say.'s easy: humility -3
say.'s enough: roi 4
say.'s even: roi 4
say.'s fair: roi -6, humility -4, ultimatum 5, next-step 6
say.'s fine: answer -6, complaint -6, concession 3, asks-date 6, asks-fact 3
say.'s for: complaint -7
say.'s from: humility -6, answer -4
say.'s going: roi 4, humility 3
say.'s gone: answer -6, entitlement 9, concession 6
say.'s good: answer -3
say.'s got: data 4, humility 4, answer 4, ultimatum 5, entitlement -10
say.'s group: data -5
say.'s had: roi -4
say.'s held: data 4, roi 4
say.'s her: humility 3, answer 7
say.'s his: humility 3
say.'s in: data 3, roi 8, ultimatum 7, sets-bar 13, acknowledged -5, asks-fact -8
say.'s just: roi 4, humility -6
say.'s kind: roi -4, arrogance 5, complaint 6
say.'s left: roi -3
say.'s less: roi 5
say.'s letter: data 3, humility -4
say.'s like: humility -4
say.'s list: humility 3
say.'s look: concedes -7
say.'s love: humility -4
say.'s me: data -5, roi -4, arrogance 2, complaint -6
say.'s meet: next-step 8
say.'s mine: data -4, humility -3
say.'s money: answer -5, complaint 5
say.'s more: roi -3
say.'s my: complaint -8
say.'s name: data -3, roi 5, humility 14, offers-check -9, credit 30
say.'s near: data -3
say.'s never: data -3, roi -4, humility 4, complaint 8
say.'s new: roi -3, answer -3, complaint 5
say.'s no: data -6, roi -5, complaint -5, asks-date 12
say.'s nobody: arrogance 3
say.'s normal: humility 5
say.'s not: data -4, humility -3, complaint 7, offers-check 10, asks-date -9
say.'s noth: humility -4, answer -4
say.'s ok: data 4
say.'s okay: answer -3, concedes 7
say.'s on: data 2, humility 4, answer 6, asks-deed -7
say.'s one: data 2, roi 4
say.'s only: data -3, answer -4, complaint -5, undermining 4, concession 5
say.'s over: humility 4
say.'s owed: humility -2, entitlement 6
say.'s own: data 8, roi 5, answer 5
say.'s paid: roi -3, humility 5
say.'s part: humility 2, credit 13
say.'s pay: roi -4, humility 3
say.'s people: roi -3, humility 3, complaint 6
say.'s plan: humility 3
say.'s plenty: data 4, concession 4
say.'s probab: undermining 4
say.'s reasonable: roi -2, humility 4
say.'s right: data -3, offers-check 6, acknowledged 8
say.'s sav: humility -3
say.'s say: roi 4
say.'s sensible: humility -4
say.'s some: humility -3
say.'s someth: humility 4
say.'s sort: data -3, humility -3
say.'s still: data 7, roi 5, humility 2, complaint 8, pays-from-gain 13
say.'s talk: arrogance 5
say.'s team: humility 4
say.'s that: humility 3, concession 7, concedes 2
say.'s the: data 3, arrogance 1, later-payment -8, asks-criteria 6, asks-date 6, asks-fact 11, asks-leave -4
say.'s their: data -6, roi -4, humility 6, ultimatum 4
say.'s this: humility -3
say.'s time: data -3, roi -3, humility -3, answer -5
say.'s too: humility 3, offers-check 8, asks-deed 9
say.'s true: acknowledged 10
say.'s under: data 4, humility -1
say.'s up: ultimatum 9
say.'s us: roi -3, complaint 8
say.'s very: humility -4
say.'s what: answer 5, complaint 5
say.'s when: humility 3, acknowledged 8
say.'s where: humility -2, acknowledged 8
say.'s why: data 3, answer 6
say.'s work: complaint -7
say.'s worth: roi -6, humility 5
say.'s write: in-writing 8
say.'s wrong: roi 3
say.'s you: humility 5
say.'s your: humility -5, answer -4, ultimatum 9, entitlement 6, concedes 5
say.'ve: answer -5, entitlement 5, complaint 8, jargon -6, asks-criteria -7, sets-bar -5, credit -7, asks-deed -5, others-got 5
say.'ve #: humility 7, complaint -5
say.'ve _ #: answer -4, complaint 15, acknowledged -3
say.'ve _ a: data -6, humility -4, answer 4, ultimatum 6, asks-deed -5
say.'ve _ about: humility -4
say.'ve _ and: roi 4
say.'ve _ at: answer 3
say.'ve _ been: roi 3, arrogance 7, concession 7
say.'ve _ done: answer 3
say.'ve _ enough: data 6
say.'ve _ for: data 3, roi 5
say.'ve _ had: humility -4, answer 5
say.'ve _ her: humility 3
say.'ve _ here: answer 4, complaint -4
say.'ve _ i: humility -3, arrogance 4
say.'ve _ in: humility -3, complaint -7
say.'ve _ it: roi -2, answer 4, ultimatum -5, complaint 7, undermining 7, acknowledged 6
say.'ve _ me: humility -4, ultimatum 6, asks-meaning 10
say.'ve _ more: humility -4, answer -5, arrogance 9
say.'ve _ my: roi -3
say.'ve _ noth: arrogance 7
say.'ve _ one: data -3
say.'ve _ so: data 4
say.'ve _ that: arrogance -4, complaint 7
say.'ve _ the: data -5, acknowledged 7
say.'ve _ this: roi -5, humility 4, concession -8
say.'ve _ to: humility 6, complaint -7
say.'ve _ told: complaint 4
say.'ve _ under: humility 3
say.'ve _ with: complaint -5
say.'ve _ you: roi 4
say.'ve _ your: humility -5
say.'ve a: roi -4, concession 4, asks-deed 6
say.'ve already: answer 3
say.'ve alway: answer -5, complaint -5
say.'ve ask: roi 4, complaint 6
say.'ve been: data -6, roi -3, humility -4, arrogance -8, ultimatum -6, entitlement 6, complaint 6, concession -6, asks-process -9, credit -9, thanks 5
say.'ve carri: complaint 5
say.'ve come: humility -3, answer 4
say.'ve done: arrogance 5, entitlement 7
say.'ve earn: complaint -5
say.'ve found: humility -3
say.'ve given: humility -4, answer -2, entitlement 7
say.'ve got: data 5, ultimatum 8, entitlement -10, complaint -9, asks-meaning 11
say.'ve had: humility -3, arrogance 6, complaint 12
say.'ve heard: roi 3
say.'ve left: data 3
say.'ve let: answer 4
say.'ve made: humility -4, arrogance 7
say.'ve never: roi -3, next-step 8
say.'ve no: data 6, roi 6, humility 3, answer 4, ultimatum -4
say.'ve not: answer 5, complaint -4
say.'ve put: roi -4
say.'ve read: humility 4, answer 6
say.'ve sav: roi 4
say.'ve seen: roi -5, answer 6
say.'ve taken: answer -3
say.'ve the: roi 6, humility 4, answer 7, arrogance -5
say.'ve told: roi -3
say.'ve written: humility -3
say.@: roi 4, humility 7, answer 4, arrogance -9, ultimatum -6, stuffing -7, concession -8, offers-check 7, credit 14, asks-leave 9
say.@ #: data 2
say.@ 's: data 6, answer -3, offers-check -9, acknowledged 5, credit 7
say.@ @: data 5, answer 5, complaint 7
say.@ _ #: data -5, roi -3, humility -3, offers-material 9, credit -7
say.@ _ 'd: humility -8
say.@ _ 'll: humility -3
say.@ _ 's: humility -3
say.@ _ @: roi 4
say.@ _ a: complaint -7
say.@ _ about: humility 3
say.@ _ and: answer 5, next-step -8
say.@ _ but: roi 4
say.@ _ crew: humility 2
say.@ _ did: humility -4
say.@ _ do: humility -5
say.@ _ finance: roi -2, humility -4
say.@ _ for: roi -2
say.@ _ get: humility 4
say.@ _ group: data -5, answer -3
say.@ _ have: humility 3
say.@ _ he: roi -4, humility -7
say.@ _ i: humility -5, credit -9
say.@ _ idea: humility -2
say.@ _ in: answer -7, complaint 5
say.@ _ is: answer 3
say.@ _ it: humility 4, answer 4, entitlement 5, asks-process -7, offers-check 9, credit 7
say.@ _ me: humility -4
say.@ _ name: roi 5, humility 4
say.@ _ night: humility 3
say.@ _ not: humility -2, arrogance 7
say.@ _ on: humility -4
say.@ _ people: roi -2
say.@ _ should: humility -3, answer -4, concession 4
say.@ _ the: data -5, humility 8, offers-check 9, credit 13
say.@ _ then: humility -3
say.@ _ to: data 4, arrogance -6
say.@ _ tuesday: humility -3
say.@ _ up: humility 6
say.@ _ was: roi 3, arrogance 5
say.@ _ who: data 4
say.@ _ will: humility 3
say.@ _ you: humility -5, complaint 7, thanks -7, asks-fact 4
say.@ about: answer -3
say.@ and: roi 2, humility 7, answer 5, complaint -7, accepts 11, credit 10
say.@ at: data -3, humility 3
say.@ before: humility 3
say.@ built: roi 4
say.@ can: offers-check 7
say.@ confirm: offers-check 7
say.@ did: data 4
say.@ disagre: credit -6
say.@ does: humility 3
say.@ first: humility 3
say.@ for: humility 3
say.@ from: roi -3, humility 3, answer 5
say.@ gets: roi -4
say.@ got: data -6, roi -8, humility -9, arrogance 7, entitlement 6
say.@ has: humility -4, arrogance 4
say.@ he: humility -4
say.@ i: humility -8, answer -2, ultimatum 9, complaint -5, competing-offer 8
say.@ in: answer 6, complaint -6, asks-leave 7
say.@ is: acknowledged 8
say.@ it: roi 9, humility -8
say.@ on: humility 3
say.@ she: humility -5
say.@ should: data 4, humility 3
say.@ so: acknowledged 6
say.@ tell: asks-fact 5
say.@ thank: humility -5, complaint 10, thanks -6
say.@ that: humility -3, answer -7, entitlement 9, complaint 6
say.@ the: data -4, humility 4, answer -7
say.@ they: data 5, roi 3
say.@ to: humility 4, credit 8
say.@ was: roi -4
say.@ who: humility 11
say.@ will: humility -4
say.@ with: answer 4
say.@ would: humility -5
say.@ wrote: roi -4
say.@ yes: humility -5
say.@ you: data -3, humility -3
say.^ #: roi 7, humility 3, answer 4, arrogance -8, ultimatum -5, jargon -6, placeholder -7, pays-from-gain 8, other-form 10, asks-process -7, accepts 18, competing-offer -8, credit 7, asks-meaning -13, asks-fact -7, unknown -10
say.^ @: data -4, roi -3, humility 14, answer 7, arrogance 11, complaint -12, concession -8, later-payment -9, asks-backing -6, asks-deed -8
say.^ a: data 3, humility 2, answer 4, ultimatum -9, stuffing -7, other-form 16, asks-process -9, asks-backing 7, offers-material -12
say.^ about: data 4, humility -2, answer 5, entitlement 7
say.^ actual: concession 6
say.^ after: data 5, humility 5, ultimatum 11, complaint -5, concession 17, offers-material -5, acknowledged 11
say.^ against: roi 6, humility -5
say.^ agre: data 2, roi 3, humility 9, answer 7
say.^ ah: data -3, roi -5, humility -3, answer -4, undermining 3, concession 9, concedes 10
say.^ all: data -8, roi -3, concession 8, asks-date -3, concedes 11, acknowledged -10
say.^ alright: accepts 6
say.^ also: complaint 10
say.^ alway: complaint 5
say.^ an: roi 5, humility -4, arrogance -5
say.^ and: roi 2, humility 8, arrogance -7, pays-from-gain -5, other-form 11, asks-process 5, offers-material -7, asks-date 10, next-step -6, accepts 9, credit 13, asks-fact 3, asks-deed 6
say.^ any: data -4, roi -2, humility 6, answer 3, arrogance 9
say.^ anyone: arrogance 7
say.^ anyway: answer -7, complaint 12
say.^ appreciate: humility 6
say.^ as: arrogance 12, ultimatum -5, concession 4, asks-date -8, next-step -7
say.^ ask: roi 8, asks-backing 11, offers-check 8, asks-deed 17
say.^ at: data -4, humility 4, answer -4, complaint 3, credit 5
say.^ audit: arrogance 5
say.^ aw: humility 3, undermining 6, concedes 5
say.^ aye: humility 6, answer 5, acknowledged 6
say.^ bad: answer -4
say.^ beautiful: humility 3
say.^ because: humility -9, arrogance 3, ultimatum -6, entitlement 9, offers-material -7, credit -5
say.^ before: roi 2, humility -5
say.^ below: humility 4, ultimatum 6
say.^ best: humility 5
say.^ better: data 5
say.^ bit: humility 4
say.^ black: roi 5
say.^ bonu: data -3, humility -6, asks-date 8
say.^ both: humility 8, answer 3
say.^ but: data 8, roi 3, humility 7, answer 3, arrogance -13, complaint -5, undermining 8, concession 4, pays-from-gain 9, sets-bar -6, concedes -8, acknowledged 12
say.^ by: roi -2, answer -3, complaint 8, undermining 5, offers-check 6
say.^ call: data 4
say.^ can: humility 8, answer 3, arrogance -8, ultimatum -3, complaint -8, later-payment 7, asks-backing 8, in-writing 7, next-step 4, acknowledged 10, credit 5, asks-deed 12
say.^ cash: humility 5
say.^ cause: roi -4, arrogance 5
say.^ certain: roi -3
say.^ clear: concession 7
say.^ client: data 4, humility -4
say.^ clos: humility 2
say.^ coffee: answer -3, complaint 7
say.^ collective: data 3
say.^ compare: arrogance 6
say.^ complaint: data 3
say.^ compliance: humility 3
say.^ consider: answer -6, concession 6, concedes 6
say.^ cool: answer 2, concession -4
say.^ corporate: roi -3, answer -3
say.^ correct: data -3, humility 10
say.^ cost: roi -4
say.^ could: data 4, roi 1, humility 9, ultimatum 7, entitlement -6, complaint -11, split 1, acknowledged 10, credit 9, asks-money -10, asks-fact -7, asks-leave -8, asks-deed 5
say.^ course: answer -4, complaint 5
say.^ crash: roi -5
say.^ customer: humility -4
say.^ deal: data -5, humility 6, answer 3, accepts 7
say.^ define: sets-bar 11
say.^ did: data 2, answer -5, asks-criteria 6, asks-fact 12
say.^ diesel: roi 3
say.^ do: data 3, answer -6, arrogance -4, undermining 5, concession 8, asks-backing -4, offers-material 9, concedes 6, asks-leave 11, asks-deed -8
say.^ doctor: humility 4
say.^ does: other-pot 11, later-payment 9, asks-process 12, offers-check -6, asks-date -8, asks-fact 15
say.^ door: roi -4
say.^ draft: roi 3
say.^ driver: data 5, roi 3, arrogance 6
say.^ duarte: humility 3
say.^ each: roi -2, humility -6
say.^ either: answer -4
say.^ end: humility 4
say.^ error: data 5, roi -5
say.^ even: data 3, roi -5, humility 3
say.^ every: data -5, roi -9, humility -12, answer -8, entitlement 10, complaint 7, concession -5
say.^ everybody: ultimatum 6, entitlement 4
say.^ everyone: data 3, roi -3, humility -6, answer 4, entitlement 8
say.^ everyth: complaint 7
say.^ except: humility -3
say.^ excuse: answer -4, concession 7
say.^ fail: data 4, humility -4
say.^ fair: humility 6, answer 2, acknowledged 13
say.^ finance: asks-date 11
say.^ fine: roi -6, complaint 8, concession 6, next-step 6, concedes 8, asks-fact -7, asks-deed 7
say.^ finish: concession 7
say.^ first: humility 2, answer 4, offers-material 2
say.^ fix: data -3
say.^ for: complaint 5, undermining 8, later-payment 6, accepts 12, asks-fact -9
say.^ forget: answer -3, concession 8, concedes 8
say.^ form: humility -3, arrogance 4, asks-deed 4
say.^ frank: roi 4
say.^ frau: humility 4
say.^ friday: roi 3, offers-material 13
say.^ from: data 5, roi 6, answer -5, arrogance 2, ultimatum 10, pays-from-gain 9, offers-material -4
say.^ give: roi -3, humility 6, answer 7, asks-deed 9
say.^ glad: asks-leave 7
say.^ go: answer -3, concession 7
say.^ god: data 3, roi -4, humility 2
say.^ good: data 4, humility 4, ultimatum -8, concession 8, other-form -5, asks-criteria 10, asks-date -3, asks-fact 7, asks-deed -9
say.^ got: complaint -5, concession 5, concedes 8
say.^ ha: humility 6
say.^ had: data -3, humility 5
say.^ haha: stuffing 5
say.^ hang: placeholder 5
say.^ happy: humility 4, answer 4
say.^ hard: answer 4
say.^ has: asks-fact 5
say.^ have: data 2, humility -4, answer -4, complaint -6, concession 8, offers-check 5
say.^ he: roi -4, humility 5, answer -3, complaint 7, undermining -4, concession -7, other-form -7, others-got 9
say.^ head: complaint 6
say.^ hello: humility 3
say.^ here: data 6, roi 4, humility -4, answer -3, jargon 9
say.^ hey: humility -3
say.^ hi: humility 4
say.^ hm: data 3
say.^ hmm: answer -6
say.^ honest: data -5, humility -7, answer -6, complaint -5, undermining 15, offers-material -5, acknowledged -6
say.^ horáková: data 3
say.^ how: roi -5, answer -3, asks-process -5, asks-criteria 11, asks-date -3
say.^ hr: humility -6, answer -7, complaint 20
say.^ i: humility 3, ultimatum -5, stuffing -8, concession 6, offers-material 7, accepts -9, asks-meaning -9, asks-leave -10
say.^ if: roi 9, humility 4, arrogance 5, ultimatum 6, complaint -10, placeholder -6, later-payment 10, sets-bar 4, accepts -11, competing-offer 9, acknowledged 8, asks-meaning 9, asks-deed 9
say.^ ill: humility 4
say.^ in: data 4, humility -7, answer -8, ultimatum 4, complaint 3, undermining -4, stuffing 4, concession 11, later-payment -4, asks-date -6, concedes 4, acknowledged -7, asks-fact 4
say.^ is: humility 3, arrogance -4, stuffing 4, other-pot 12, split -10, asks-process 7, offers-check 5, asks-meaning 5, asks-money 6, asks-fact 6, asks-leave -7, asks-deed -9
say.^ it: humility 5, arrogance -9, complaint 3, undermining 10, jargon 5, split 4, other-form 8, asks-date -5, in-writing -5, accepts 4, competing-offer -7, acknowledged 8, asks-fact -6
say.^ its: humility 5, answer 3
say.^ july: humility 3
say.^ jun: offers-check 5
say.^ just: roi -5, answer 3, arrogance 7, ultimatum 8
say.^ k: concession 4
say.^ keep: roi 3, humility 3, answer 3
say.^ kind: data -4, humility -4
say.^ last: data 2, later-payment -7, sets-bar 5
say.^ late: roi 3
say.^ leave: humility 4, answer -3, undermining 2, concession 5, concedes 8
say.^ less: roi 3
say.^ let: roi 4, humility -8, answer -8, arrogance 10, complaint -3, offers-check 7, sets-bar 8, in-writing 11, next-step 8
say.^ like: concession 4
say.^ lol: ultimatum 5
say.^ long: data 5, roi 4
say.^ look: arrogance 11
say.^ lost: data 3, roi 3
say.^ love: roi 4, complaint 6, asks-backing 5
say.^ m: complaint 7
say.^ ma'am: answer -3
say.^ madam: complaint 6
say.^ mak: roi -9, humility 7, acknowledged 6
say.^ make: humility 4
say.^ march: asks-date 8
say.^ market: roi 2
say.^ may: roi -8, humility 4, complaint -11, asks-deed 9
say.^ maybe: data -5, roi -7, arrogance -7, entitlement -4, undermining 14, other-pot 4, asks-deed 10
say.^ me: roi -6, humility 9, answer 3
say.^ meanwhile: humility -3
say.^ meet: complaint 7
say.^ might: data 6, roi 4, humility 4, complaint -7, asks-backing 11, acknowledged 10
say.^ mine: data 3, complaint -3
say.^ money: answer 3, complaint 6
say.^ more: roi -3, humility 2
say.^ most: roi -7, humility 4, credit 7
say.^ mov: data -3
say.^ my: humility -4, ultimatum -4, entitlement 12, complaint -5, concession -7, credit 7
say.^ nah: roi -4, answer -3, undermining 5
say.^ name: roi -4
say.^ never: roi -3, answer -8, entitlement 7, undermining 7
say.^ new: data 4, roi -2, humility -4
say.^ next: data -4, roi -3, humility -4, answer -3, concession 5, asks-date 10, next-step 8, concedes 6, asks-deed 9
say.^ nice: arrogance 5, complaint 5
say.^ night: roi -5, answer -4
say.^ no: data -3, roi -6, humility 8, answer 4, arrogance -7, undermining 6, stuffing -6, other-form -8, offers-material -11, asks-date 5, accepts -10, credit 4
say.^ nobody: roi -3, answer -4, arrogance 13, entitlement 4, undermining -5, offers-check -8, asks-fact -8, unknown 7
say.^ none: data 5, concession 6, asks-date 6, credit 7
say.^ nor: answer -5
say.^ normal: humility -5
say.^ not: data -2, humility 6, answer -2, arrogance -6, ultimatum 7, asks-date -8, accepts -9
say.^ noth: data 4, roi 6, humility -4
say.^ now: roi -3
say.^ number: answer 3
say.^ of: roi -8, humility -4, complaint 5, offers-check 8, acknowledged 7
say.^ oh: arrogance -3
say.^ ok: data -4, humility -3, arrogance -5, asks-date -6, accepts -4, concedes 5, acknowledged -7, asks-fact 6, asks-leave 10
say.^ okay: humility -6, answer -3, concession 3, offers-check -4, asks-date -7, acknowledged -5
say.^ old: roi -3
say.^ on: answer -5, entitlement 12, offers-check 6
say.^ once: data -3, roi -4, humility 5
say.^ one: concession 5, concedes 7
say.^ only: acknowledged 7
say.^ ooh: data -3
say.^ or: roi -4, humility 7, entitlement -6, undermining 10, other-pot 10, other-form 15, offers-material -6, asks-date -10, asks-leave 10
say.^ order: humility -3
say.^ other: humility -6, arrogance 14, entitlement 8, complaint -10
say.^ otherwise: data 2, answer -4, ultimatum 12, acknowledged 7
say.^ ouch: complaint 3
say.^ our: data 3, roi -4
say.^ ours: roi 3
say.^ out: roi 4
say.^ over: data -2
say.^ page: roi -4, humility 3, offers-material -4
say.^ pay: data -3, entitlement 5
say.^ peak: roi -5
say.^ people: roi 5
say.^ perhap: later-payment 5
say.^ pick: humility 3
say.^ plann: data 3, roi -3
say.^ please: humility 2, arrogance -5, undermining 7, concession 11, asks-criteria 9, in-writing 6, asks-deed 9
say.^ price: humility -3
say.^ probab: humility 4, undermining -5
say.^ product: answer -3
say.^ put: answer 7, arrogance 7, undermining 7, placeholder 6, later-payment 9, sets-bar 7, asks-deed 12
say.^ quick: humility 6
say.^ quite: answer 5, undermining 5
say.^ real: data 4, answer 5, concession 6
say.^ reason: entitlement 5
say.^ refund: data 3, humility -4
say.^ request: humility 4
say.^ result: roi -3
say.^ return: roi -4
say.^ right: roi 3, humility -9, acknowledged -8, asks-deed -6
say.^ sal: data 5, arrogance 6
say.^ same: answer 6, entitlement 8
say.^ sato: humility 2
say.^ say: humility 4, answer 7, concession -7, acknowledged 5, asks-deed 7
say.^ scrap: answer -3
say.^ second: roi -3, concession 7
say.^ see: roi -3, humility -4, concession 5
say.^ seem: complaint 3
say.^ send: humility 7, answer 4, next-step 9, asks-deed 7
say.^ september: humility -3
say.^ shall: data 3, roi -4, asks-fact -5
say.^ she: roi -2, humility 16, answer 7, arrogance -6, entitlement -7, asks-criteria -9, next-step -5, credit 10, asks-fact 5
say.^ short: roi 4, humility -4
say.^ should: humility 4, ultimatum 7, asks-backing -6, offers-check 10, credit -8, asks-deed -6
say.^ show: data 4, roi 3
say.^ simple: humility -3, ultimatum 6
say.^ since: roi -5, humility 4, offers-check 5, asks-date -8
say.^ sir: humility -6
say.^ sit: roi 3
say.^ slow: humility -4
say.^ so: humility -4, answer -1, ultimatum 5, complaint 10, undermining -7, concession 2, asks-criteria -5, offers-check 6, asks-date -6, accepts -16, concedes 6, credit -9, asks-deed -9, others-got 12
say.^ some: answer -3, arrogance -8, complaint 11
say.^ somebody: humility -3, answer -9, concession 5
say.^ sorry: humility -2, answer -4, undermining 14, concedes 7, asks-meaning 9
say.^ split: humility 4
say.^ start: humility 6
say.^ still: data -4, humility 5
say.^ such: asks-meaning 8
say.^ support: roi 4
say.^ suppose: roi -6, humility 4
say.^ sure: humility 6, complaint 5, stuffing 12
say.^ ta: humility 3
say.^ take: humility 3, answer 3, arrogance 12, other-pot 7
say.^ talk: offers-check 8
say.^ team: humility -4
say.^ tell: roi -4, humility -8, answer -8, ultimatum 17, complaint -5, asks-date -4, sets-bar 4, competing-offer 7, asks-deed 10
say.^ thank: roi -3, ultimatum -9, complaint -7, concession 10, in-writing -9, accepts -8, thanks 14, asks-fact -3
say.^ that: humility 6, answer 5, ultimatum -9, entitlement -11, asks-date -2, accepts 5, competing-offer -9, acknowledged 9, thanks 8, asks-leave 7
say.^ the: data 8, roi 5, arrogance 7, ultimatum -6, entitlement -5, undermining -10, jargon -8, stuffing -10, placeholder 9, other-pot 8, pays-from-gain 6, split -7, asks-process -8, accepts 3, asks-fact -6, others-got -8
say.^ their: humility -7, answer -2, arrogance 7
say.^ then: data -4, answer -4, ultimatum 19, entitlement -3, undermining -4, concession 7, split 3, offers-material 3, asks-date -8, next-step -5, concedes 12, competing-offer 10, asks-meaning -9
say.^ there: roi -4, humility -7, arrogance 4, complaint 7, concession -7, other-pot 6, asks-backing 8, concedes -15, credit -5
say.^ therefore: roi 3
say.^ these: humility 4
say.^ they: roi 4, arrogance 9, complaint 7, undermining -3, concession -4, asks-date -8, next-step -2, accepts -7, concedes -6, asks-fact -7
say.^ thing: entitlement 6
say.^ think: ultimatum 5
say.^ this: data 11, arrogance -7
say.^ those: arrogance 8
say.^ though: arrogance 9
say.^ thursday: answer 5, asks-date 5
say.^ till: ultimatum 4
say.^ to: data -5, roi -3, humility 4, ultimatum -5, complaint 14, later-payment 8, asks-process 8, offers-material 11, acknowledged -11
say.^ today: humility 4
say.^ together: humility 4
say.^ tomorrow: asks-date 11
say.^ took: roi 4
say.^ total: humility 8
say.^ true: acknowledged 7
say.^ tuesday: humility 6, answer 4
say.^ under: data -4, humility 6, offers-material 8, asks-deed -5
say.^ understood: data -3, asks-fact 8
say.^ until: answer 6, arrogance 4, asks-date 5
say.^ us: humility -3
say.^ used: data 3
say.^ value: answer -3
say.^ vendor: answer 4
say.^ very: answer -4, concession 6
say.^ wait: roi 3, answer 4
say.^ walk: humility -3
say.^ want: humility 4, asks-leave 13
say.^ was: asks-fact 14
say.^ we: data 4, arrogance -7, entitlement 5, concession 3, other-pot 12, other-form -13, asks-process -7, offers-material -4, asks-date -5, sets-bar -8, acknowledged 2, asks-deed -9
say.^ week: humility 4
say.^ well: data -4, roi -4, humility -8, answer -5, concession 9, acknowledged -9
say.^ what: data -3, roi -1, humility 10, answer 4, entitlement 7, complaint -9, undermining 5, asks-criteria 6, offers-check -8, asks-fact -5
say.^ whatever: humility -4, answer -6, undermining 5, concession 7
say.^ when: ultimatum -8, asks-criteria -10, asks-date 11, asks-meaning -10, asks-fact 13
say.^ whenever: humility -2
say.^ where: data -4, roi -5, answer -6, complaint 7, acknowledged -8
say.^ whether: answer 3
say.^ which: data 3, sets-bar 3, asks-meaning 6
say.^ who: roi 5, humility -4, answer 10, arrogance -10, complaint -14, asks-process 21, asks-criteria -7, offers-material 5, next-step 8, asks-fact 15, asks-leave -7
say.^ whoever: humility -6
say.^ whom: asks-process 6
say.^ whose: asks-process 6
say.^ why: humility 3, answer -6
say.^ will: data -4, answer 4, offers-check -6, concedes 4
say.^ winter: roi 4
say.^ with: humility -3, arrogance 13, asks-criteria -9, next-step -8
say.^ without: roi 4, humility 4, complaint -7
say.^ work: complaint 6
say.^ would: data -4, arrogance -9, ultimatum 6, undermining 9, other-form -8, asks-process -4, asks-criteria -11, acknowledged -6
say.^ wow: complaint 6
say.^ write: roi 4, in-writing 12, asks-leave 6, asks-deed 7
say.^ y'all: answer -3
say.^ ya: acknowledged 7
say.^ yeah: roi -5, humility 6, complaint -5, concession -4, other-form 7, acknowledged 10
say.^ yep: humility 8, answer 9, concession -4, other-form 7, offers-material 7, acknowledged 8
say.^ yes: humility 9, answer 5, arrogance -4, ultimatum -8, complaint -4, pays-from-gain -7, other-form 8, accepts 8, competing-offer -7, acknowledged 15
say.^ you: roi 3, humility 5, answer -3, arrogance 5, entitlement 5, complaint 5, undermining -1, concession -1, later-payment -6, thanks 14, asks-meaning -4
say.^ your: answer -5, ultimatum 10, asks-date 11
say.a: arrogance 2, ultimatum -6, complaint 7, placeholder -8, concession -7, other-form 6, in-writing 3, concedes -6, asks-leave -5, unknown -11
say.a #: answer -4, asks-process 7, asks-date -7, credit -7, asks-deed 12
say.a _ #: data 4, roi -6, answer 5, entitlement 5, asks-date 7
say.a _ 's: roi 8, in-writing 6
say.a _ @: data -2
say.a _ a: roi 3, humility 2
say.a _ about: humility 5, complaint 11
say.a _ above: roi 2, humility 3
say.a _ also: arrogance 6
say.a _ and: answer -4, arrogance 10, other-pot 7, offers-material 4, competing-offer -4, acknowledged -5, asks-fact -8
say.a _ at: humility -4, complaint -8
say.a _ award: humility 4, answer 4, other-pot 8, split 8, asks-process -8, offers-check 12
say.a _ because: roi 6, humility -2
say.a _ before: roi -3, answer 5
say.a _ between: roi 3
say.a _ bill: complaint 5
say.a _ bit: roi 6
say.a _ box: humility 5
say.a _ but: roi -5, answer -6, concedes 9
say.a _ by: data 5, ultimatum 7, asks-date 8, asks-deed 6
say.a _ call: humility 6, answer 3
say.a _ can: undermining 6
say.a _ case: answer 2
say.a _ company: humility -3
say.a _ date: humility -4
say.a _ day: complaint -5
say.a _ deal: data 5, roi 5, humility -2, answer -5
say.a _ does: answer -5
say.a _ embarrass: answer 5
say.a _ engineer: humility -3
say.a _ every: roi 5
say.a _ for: data 2, roi 4, humility 4, answer 5, ultimatum -3, entitlement -6, other-pot 3, asks-date 5, accepts 5, asks-fact 6
say.a _ from: data 4, humility -5, answer -5, ultimatum 5, complaint 9, asks-backing 12, competing-offer 6, credit -6, asks-deed 12
say.a _ gets: data 3, humility -4
say.a _ has: data 5, arrogance 7
say.a _ i: roi 3, ultimatum -5, complaint -6, asks-criteria 15, offers-material 10, concedes 8, acknowledged 5, asks-fact 5
say.a _ if: data 4, humility -3
say.a _ in: other-pot -8, asks-criteria -5, sets-bar 11
say.a _ instead: roi 4
say.a _ is: answer -6, arrogance 6, undermining -5
say.a _ it: complaint -5
say.a _ late: data 3
say.a _ lead: roi 5
say.a _ like: data 2, roi 4
say.a _ line: roi -4, humility 5
say.a _ month: roi 4, humility 3
say.a _ next: roi 4, humility 4
say.a _ no: data -3, answer -5
say.a _ not: roi -4
say.a _ note: roi -4, humility 7
say.a _ number: data 6, roi 3, humility 3
say.a _ of: answer 2, stuffing 13, placeholder 4, asks-process -8, next-step -7, credit 7
say.a _ off: other-pot 6
say.a _ on: data -5, humility 6, answer 4, ultimatum -7, asks-process -8, acknowledged -8
say.a _ one: humility 3, concession 8
say.a _ or: roi -4, answer -3, asks-process -6, offers-check 9, acknowledged -7
say.a _ out: answer 3
say.a _ part: roi 4, humility 3
say.a _ payment: data -3, roi -4, humility -4, answer 3
say.a _ person: data -3, humility -5, offers-material 6
say.a _ premium: roi -4
say.a _ room: answer -3, complaint 8
say.a _ rule: humility 4
say.a _ sentence: answer 2
say.a _ since: data 1, roi 3
say.a _ so: humility -4
say.a _ someth: answer 4
say.a _ spot: humility 6, complaint -6, acknowledged 11
say.a _ stay: data 3
say.a _ test: roi 3
say.a _ that: data -4, humility -4, complaint 8, acknowledged -4
say.a _ the: humility 5, answer -5, acknowledged -6
say.a _ then: roi 3, humility -4
say.a _ there: acknowledged 11
say.a _ they: humility 4, asks-criteria 6, credit -6
say.a _ thing: data -6, roi -7, humility 5
say.a _ ticket: data 3, arrogance 6
say.a _ till: data 3, humility -3
say.a _ time: humility 3, answer 3, ultimatum 10
say.a _ to: roi -3, entitlement 5, complaint -4, undermining -7, offers-material -9, acknowledged 8
say.a _ too: humility 4
say.a _ under: roi -3
say.a _ was: data -3, humility -3
say.a _ way: roi 6, humility 3
say.a _ we: roi -4, humility -4
say.a _ week: roi -3
say.a _ when: roi -4, asks-date -8
say.a _ where: humility -6
say.a _ which: data -5, humility -6
say.a _ who: roi 5, arrogance -7, complaint 7, undermining 5, concession 5, concedes 7
say.a _ with: data -5, roi -6, humility -4, arrogance 7, ultimatum 3, complaint 9, concession -6
say.a _ without: answer -3, complaint 8
say.a _ would: data 3, roi 5, humility 6, answer 3
say.a _ year: data -4, answer 4, arrogance 4, complaint -6, concession -5, asks-date 6
say.a _ yes: data 4, humility 4
say.a _ you: complaint 8, asks-deed 3
say.a baby: answer 3
say.a bad: roi 4, humility -3, acknowledged -10
say.a bar: humility -3
say.a battery: data -3, roi -3, humility -4
say.a bed: data 5, roi 5
say.a beer: humility 4
say.a better: humility 7, answer 5
say.a big: roi 6, answer 3, complaint -8
say.a bigger: answer -4
say.a bill: data -4
say.a biscuit: humility -3
say.a bit: roi 6, humility -3, arrogance -7, complaint -8, undermining 8, asks-criteria 5
say.a boat: roi -5, answer 5
say.a bonu: complaint -7, asks-process 6, asks-fact 8, others-got -8
say.a box: data 4, humility -5, ultimatum 6, complaint 6, other-pot 6
say.a boy: answer -3
say.a budget: complaint 6
say.a bus: roi 4
say.a button: humility -4, arrogance 5
say.a cable: roi -4
say.a cake: data 4, roi 2, humility 3
say.a calendar: humility -3, answer -5, complaint 6
say.a car: data 5, roi 5, humility -4, answer 4, entitlement 9
say.a card: humility -3
say.a certain: humility -2
say.a certificate: humility 4
say.a chair: roi -4, complaint -11
say.a chart: data 3
say.a chat: data 4, roi 3
say.a child: answer -3
say.a clause: humility -4
say.a coffee: roi 3
say.a company: data -3, roi -3
say.a copy: humility -2
say.a culture: humility 3
say.a customer: data 4, roi 5, humility -3
say.a date: answer 8, asks-date 17, in-writing 6
say.a daughter: entitlement 5
say.a day: data 8, roi 5, answer 7, other-form 9
say.a deadline: asks-date 7
say.a decent: humility 3
say.a desk: roi 3, ultimatum 6
say.a different: answer -5, complaint 7
say.a dinner: complaint 5
say.a dog: humility -3, answer -4
say.a door: roi -3, humility 5, ultimatum 7, complaint -4
say.a drawer: complaint 5
say.a driver: humility -3, complaint 8
say.a fami: data 3
say.a figure: roi -5, answer 3
say.a file: humility 6
say.a first: humility 6
say.a fish: complaint 5
say.a form: asks-criteria -8
say.a fraction: roi 5
say.a gift: complaint 6
say.a go: humility -3
say.a good: data -3, humility -3, concession 5, accepts -11, asks-deed -7
say.a great: answer -3
say.a guy: humility 3, answer 4
say.a hard: answer 3, acknowledged 8
say.a head: humility 3, complaint -4
say.a hole: roi -5
say.a lady: humility -3
say.a lead: humility 4
say.a letter: roi -5, humility 6, answer 5, offers-check 11, in-writing 15, accepts 6
say.a line: roi 4, humility -5, in-writing 14, credit 11, asks-deed 11
say.a little: data 8, roi 8, answer 6, complaint -5, undermining -5
say.a logo: answer -5, arrogance 5, complaint 4
say.a long: humility -3, arrogance 6
say.a look: humility 4
say.a lot: arrogance -10, ultimatum 9, complaint -8, credit 5
say.a love: answer -4
say.a mail: roi 4, in-writing 8
say.a man: roi -6, answer -4, arrogance -4
say.a manager: answer -4, complaint 5, asks-date -12
say.a map: humility -4
say.a minute: humility 4
say.a model: roi -4
say.a month: data 9, roi 2, humility -5, answer 7, pays-from-gain 10, later-payment 8
say.a mug: answer 5
say.a new: roi -7, humility 5
say.a nice: roi 3, humility -9, answer 4
say.a no: humility -9, ultimatum 10
say.a note: asks-deed 7
say.a number: data 6, roi 4, humility 4, answer 4, next-step -7, acknowledged -8
say.a one-time: roi 3
say.a page: data -4
say.a paper: roi -3, humility 5
say.a paragraph: data 5, roi 3, next-step -8
say.a pay: roi -4
say.a penalty: roi -4
say.a person: roi -3, humility -6, concedes 7
say.a photo: humility -4, complaint 5
say.a piece: roi 5
say.a plan: humility 5
say.a plant: complaint 4
say.a point: roi 5, humility 3, acknowledged 17
say.a premium: humility 4, answer 3
say.a principle: answer -4
say.a prize: complaint 6
say.a project: roi -3
say.a proper: data 6, humility 4
say.a question: humility 2
say.a queue: roi 3
say.a quiet: roi 3
say.a raise: roi -3
say.a reason: data 3, humility -4
say.a recall: data 3, roi 3
say.a recap: in-writing 9
say.a recognition: roi 4, humility 4
say.a reminder: next-step 10
say.a request: humility 3, ultimatum 5
say.a result: humility 6
say.a retention: humility -2, answer 3
say.a return: data -5
say.a reward: roi 4
say.a right: complaint -6
say.a room: roi -3
say.a rotten: humility 4
say.a round: roi 4
say.a row: roi -4, complaint 8
say.a rule: data -2, roi 4, asks-fact 7
say.a rulebook: asks-criteria 6
say.a salary: roi 3
say.a sandwich: roi -4
say.a saturday: complaint 4
say.a sav: roi 6
say.a school: answer -4
say.a screen: roi -5
say.a season: roi 3, humility -3
say.a second: answer 4
say.a sheet: offers-material 13
say.a shift: humility -5
say.a sign: answer -6
say.a signature: entitlement 5
say.a single: data 5, humility 6, credit 7
say.a slice: roi 4
say.a slide: humility -4, complaint 8
say.a small: data -4, roi 4
say.a smaller: roi -4, humility 3
say.a special: roi -4, humility 3
say.a spot: roi -4, other-pot 9
say.a spreadsheet: arrogance 10
say.a stone: humility 2
say.a student: humility 3
say.a sum: humility -3
say.a table: roi 3
say.a team: humility 5, complaint 5, other-form 14, credit 14
say.a thank: humility -4, complaint 5
say.a thank-you: humility 3
say.a thing: data 4, asks-criteria 7
say.a ticket: data -3, roi -3, humility -3, complaint 3
say.a time: roi 4
say.a tin: roi -3, complaint 8
say.a title: humility 5
say.a truck: roi -3
say.a valve: arrogance 5
say.a van: humility -3, answer -4
say.a very: humility -6, arrogance 8, complaint 4
say.a voucher: humility 5
say.a wall: arrogance 4
say.a way: roi -2, humility -4, complaint 8, concession 7, concedes 8, credit 11
say.a week: data 17, roi 9, answer 3, complaint -10
say.a weekend: roi 3
say.a while: roi -2
say.a whole: complaint 4
say.a window: humility -3
say.a winter: humility 3
say.a word: roi 6, complaint 5, asks-backing 7
say.a work: data 4, answer 4
say.a written: roi -2
say.a year: data 4, humility -4, answer 3
say.a yes: asks-date 8, sets-bar 6
say.abandon: roi 3
say.able: roi 3, arrogance 5
say.able to: roi 3, arrogance 6
say.about: data 2, roi -2, ultimatum -3, entitlement -5, complaint 8, undermining -10, asks-date 4, accepts -10, competing-offer -7
say.about #: data 8, roi 6, answer 4, arrogance -10, concession 7, pays-from-gain 6, asks-criteria 7, acknowledged -6, asks-meaning 7, asks-deed -6
say.about @: humility 4, offers-material 9
say.about _ #: data 3, roi 4, humility -3
say.about _ and: data -3, answer -7, complaint 3, undermining -5, offers-check 7
say.about _ at: humility 3
say.about _ bonu: data -3, roi -1, undermining 8
say.about _ but: humility -3
say.about _ for: answer 3
say.about _ from: humility 3
say.about _ i: entitlement 10
say.about _ in: data 3, humility 3, answer 4, complaint -6, undermining 5
say.about _ it: later-payment 5
say.about _ more: humility 4
say.about _ of: data 3, humility -4, answer 3, pays-from-gain 5
say.about _ performance: humility -3
say.about _ since: humility -4
say.about _ that: roi -2
say.about _ the: answer -3
say.about _ which: roi -2, humility -4
say.about a: complaint -5
say.about an: humility 3
say.about bonu: ultimatum 6
say.about it: answer -6, undermining -4, concession 7, offers-check -8, next-step -5, concedes 8
say.about me: humility -5, answer -7, undermining 8
say.about money: data -4, complaint -6
say.about my: roi -3, humility 4, answer -2, complaint 4
say.about pay: answer 3
say.about someth: answer 3
say.about the: roi -5, humility 5, ultimatum -6, complaint 4, undermining -3, concession -5, offers-material 10, offers-check 4, asks-date -8, accepts -6, acknowledged -3, credit -8
say.about to: humility -4
say.about what: arrogance 7, asks-date 6
say.above: data -9, ultimatum -8, complaint 4, offers-material 7, sets-bar 11, next-step -7, asks-deed 8
say.above #: roi 4, answer 4, sets-bar 10
say.above _ and: data -4
say.above me: roi -3, entitlement 8
say.absence: humility -3
say.accept: arrogance -7, entitlement -6, asks-process 11, accepts 4, acknowledged -4
say.accept #: data -4, roi -3
say.accept _ and: humility -4
say.accept it: humility 4, answer 6
say.accept that: data 5, roi 3
say.accept the: answer -3
say.accept to: humility 3
say.acceptable: data -3, humility 6, answer 5, acknowledged -8
say.acceptance: humility 3
say.acces: roi 4
say.accord: roi -6, answer -5, ultimatum 8, complaint 3, acknowledged 8
say.account: placeholder 5, other-pot 11, pays-from-gain 7, later-payment 10, sets-bar -8
say.account _ it: roi 4, humility -4
say.account in: data 4
say.accountant: roi 3, humility -3, complaint -6
say.accurate: roi -3
say.achiev: answer 6
say.achievement: roi -4, humility -6, answer 6, complaint -5, placeholder 8, offers-material 5
say.acros: roi -2, humility -3, complaint -9, stuffing 9
say.acros the: data 4, complaint -3
say.act: humility -3, ultimatum 5
say.action: humility -3, complaint -5, stuffing 6
say.actual: undermining 4, concession 8, offers-check -7
say.actuarial: humility -3
say.ad: humility -4
say.adaptive: answer -3
say.add: humility 4, complaint -8, offers-check -10, credit 9
say.add #: answer -4
say.add a: roi -3, humility -3
say.additional: data 5, roi 6, answer 3
say.address: asks-deed -6
say.adjectiv: data 4
say.admit: humility 5
say.ads: roi 7
say.advance: data -4, complaint 9
say.advice: roi -4, humility 3
say.afraid: humility -6, arrogance 6
say.afraid of: arrogance 6
say.after: data -5, humility 5, answer 10, entitlement 10, undermining -10, stuffing -6, concession -4, other-pot -8, later-payment 13, other-form -9, asks-date 11, sets-bar -4, next-step 6, concedes -10
say.after #: humility -5, answer -3, entitlement 9, later-payment -9, offers-material -5
say.after @: data -3, humility 4
say.after _ #: data 4, humility -3
say.after _ 'd: data 4
say.after _ 's: data -3, humility 4, acknowledged 6
say.after _ 've: humility 3
say.after _ a: answer 3, entitlement 4
say.after _ and: humility 3
say.after _ i: humility -4, complaint 6
say.after _ in: humility -6
say.after _ is: humility 3, answer 2, asks-date 8, acknowledged 6
say.after _ that: humility 5
say.after _ the: roi -4
say.after _ there: roi -3
say.after _ we: data -5
say.after _ year: answer -4
say.after _ you: humility 3
say.after a: humility -3, answer -5, ultimatum 5
say.after and: roi 2
say.after i: arrogance 10
say.after is: humility -3
say.after it: data -5, arrogance 6, asks-date 5
say.after lunch: humility -2, asks-leave 10
say.after me: humility -6
say.after that: data -8, answer -3, arrogance -7, ultimatum 9, entitlement -5, credit 9, asks-deed 6
say.after the: data 5, arrogance -8, entitlement -7, later-payment 7, asks-backing -8, asks-date 7
say.after they: data 3, humility 6, answer 6
say.after you: humility 4, asks-process 10
say.afternoon: next-step 14
say.again: data 4, arrogance -10, ultimatum 7, complaint 5, asks-process -7, offers-material -8, asks-date 15, asks-deed -4
say.again _ #: roi 5
say.again _ the: roi -3
say.again and: data 4, roi 2
say.again in: answer 1, complaint -5, credit 8, asks-deed -8
say.again on: asks-date 5, next-step 15, accepts -6, acknowledged -6
say.against: data 12, roi 12, humility 7, complaint -8, asks-deed 7
say.against #: data 15, humility -3
say.against _ #: roi 6
say.against _ i: roi 2, humility -3
say.against _ last: roi -4
say.against _ the: roi -6
say.against a: data -4, humility 3
say.against it: data -4, roi -6, humility 4
say.against that: data 4, roi 5, humility -3
say.against the: roi 2
say.against what: roi 3
say.age: data -3, roi -4, complaint 5
say.agency: roi 5
say.agenda: roi -3, acknowledged -8
say.agent: data -2, roi 4, humility 4, arrogance 7
say.agent in: roi 3
say.agile: stuffing 6
say.ago: complaint 8
say.ago and: complaint 7
say.agre: humility 4, answer 5, offers-check 7, sets-bar 12, in-writing 14, accepts 8
say.agre _ it: humility -4
say.agre with: data 3
say.agree: data -4, humility 6, answer 3, complaint -7, asks-backing 7, asks-date 7, acknowledged 7, credit -6, unknown -7
say.agree _ #: data -4
say.agree _ it: data -5, humility 3
say.agree on: humility -6
say.agree that: roi 4
say.agree with: humility 3
say.agreement: roi -4, humility 4
say.ah: roi -6, humility -4, answer -4, ultimatum -5, concession 10, concedes 9
say.ah i: humility -3
say.ahead: humility 4, complaint -8
say.ahead of: roi -4
say.ai: later-payment 10
say.air: roi -4, humility 5, answer 3, complaint 6, concession -7
say.airline: data -4
say.airport: arrogance 4
say.alarm: data 3, roi -4, humility 8, answer 5, arrogance -5, ultimatum 6
say.alert: data 4, roi -2, credit 13
say.algorithm: roi -4
say.alignment: stuffing 8
say.alive: roi -5
say.all: answer -3, entitlement 6, undermining 7, stuffing 7, concession 10, split 10, asks-backing -6, offers-material -4, accepts -4
say.all #: data -5, roi -4, humility 8, concession 6, acknowledged 6, credit 9, asks-fact 6
say.all _ #: data -4
say.all _ at: humility 3
say.all _ did: arrogance 8, entitlement 5
say.all _ it: data -6, roi -11, answer -4, arrogance 5
say.all _ on: data 3, roi 4
say.all _ since: humility 4
say.all _ the: data -5, roi -6, humility 3
say.all _ to: answer -3
say.all _ us: data 3, roi 3, humility 5
say.all good: concession 5, concedes 6
say.all have: answer 3
say.all in: data -4
say.all of: answer 5, complaint -8, stuffing 7, concession -8, offers-material 6
say.all respect: complaint 5
say.all right: roi -4, humility -5, answer -7, ultimatum -8, concession 16, concedes 11, acknowledged -14, credit -7
say.all the: data -6, roi 5, arrogance -5
say.all-hand: roi -3
say.allow: humility 3, answer 5, other-pot 9, asks-backing -6, offers-material 6, next-step 13, asks-fact 14, asks-leave 9, asks-deed -9
say.allow #: humility 4
say.allow to: complaint 6
say.allowance: data -3, roi -6, complaint 7
say.almost: humility 3, answer 3
say.almost #: data 4, roi 4, humility -4
say.alone: humility 4, ultimatum -7, other-form 6, acknowledged 5
say.alone #: roi 4
say.alone _ #: humility 3
say.alone is: data -3
say.along: humility -2, asks-leave 7
say.already: data 10, humility -4, arrogance -8, ultimatum 6, entitlement 9, undermining -5, split -13, later-payment -9, sets-bar -7, competing-offer 10, asks-money 14
say.already #: roi -3
say.already _ #: roi 7
say.already _ and: answer 4
say.already _ i: humility -3
say.already _ me: answer -6
say.already _ the: humility -4, asks-date 7
say.already _ to: roi 3
say.already and: answer 4, ultimatum 6
say.already have: roi -3
say.already in: humility -4
say.already so: roi -4
say.alright: humility 2, concession 8, concedes 5
say.alright _ have: accepts 7
say.alright we: accepts 7
say.also: data 3, humility 6, ultimatum 5, jargon -8, asks-backing -6, acknowledged 8, asks-fact -5
say.also #: data -4, humility -3, answer -5
say.also @: humility 3
say.also _ #: data -5, roi -5, humility 4
say.also _ a: data -4, roi 4
say.also _ i: roi 3
say.also _ in: complaint 4
say.also _ it: roi 7
say.also _ not: humility 3
say.also _ so: humility 3, concession 7
say.also _ that: roi 3
say.also _ the: roi -5, humility -6, answer -4, complaint 5
say.also _ to: roi -3, humility -3, answer 2
say.also _ with: roi 3
say.also _ you: data 6
say.also a: answer -3
say.also be: humility 3, other-form 9
say.also do: ultimatum 5
say.also for: humility 5
say.also good: concession 8, concedes 7
say.also has: humility -4
say.also have: roi 3
say.also if: humility 3
say.also in: asks-date -6, acknowledged 6, credit 9
say.also know: roi 3
say.also the: data -3, answer 3, complaint 10, next-step 7
say.alternative: data 3, roi 4
say.altogether: humility -4, answer -4
say.alway: data -9, roi -7, humility -7, answer -7, arrogance -3, complaint 17, other-pot -7, accepts -5, acknowledged -9, credit -11, others-got 7
say.alway @: humility -4
say.alway _ for: roi 3, answer 5
say.alway _ that: data -3
say.alway been: humility 3
say.alway someth: complaint 6
say.alway the: humility -3, complaint 11
say.am: data 3, humility -6, answer -7, ultimatum -5, complaint 7, undermining 18, next-step -4, asks-deed -6
say.am _ #: roi -5, complaint 8
say.am _ and: humility 4
say.am _ for: roi 5, humility 6, offers-material 10
say.am _ that: answer 7, concession -5
say.am i: humility -6, answer -6, undermining 4
say.am in: roi -3
say.am not: answer 4
say.am the: humility -3, answer 3, arrogance 11
say.amend: data -4
say.american: roi 3
say.amount: ultimatum -7, complaint -6, stuffing -6, placeholder 7, later-payment 10, in-writing 11
say.amount _ #: roi 4
say.amount _ the: humility 5
say.amount and: humility 3
say.amount in: humility -3
say.an: data -4, humility -2, entitlement 5, complaint -8, undermining 5, stuffing 7, concedes -5, competing-offer 6, asks-meaning -6
say.an _ #: roi 4
say.an _ and: roi -3
say.an _ box: humility 6
say.an _ by: humility -4
say.an _ for: humility 4
say.an _ from: roi 6
say.an _ i: humility 3
say.an _ of: data 3, roi 4, humility -4, concession 7
say.an _ on: humility 5, answer -4
say.an afternoon: roi 4
say.an amount: data -3, humility -3
say.an answer: roi -3, humility -4
say.an average: data -3, roi 3
say.an email: asks-date -8, in-writing 14
say.an empty: humility 3
say.an exception: humility -2, complaint -5
say.an idea: humility -4
say.an incentive: answer 6
say.an insult: roi -3, humility 3, entitlement 7
say.an offer: competing-offer 7
say.an old: undermining 10
say.analysi: data -4, humility -3
say.analyst: roi 4
say.and: humility 4, answer 5, arrogance -4, entitlement 7, complaint -8, undermining -6, stuffing 12, placeholder -7, concession -4, other-pot -6, other-form 2, asks-process 4, accepts 5, concedes -7, credit 8, asks-money -8, others-got 2
say.and #: roi -3, answer -4, ultimatum -9, entitlement -5, complaint 4, undermining -10, split 10, other-form 10, offers-material -7, competing-offer -7, asks-deed -6
say.and @: data 5, roi 5, humility 12, answer 4, arrogance -10, ultimatum -7, complaint -8, concession 5, asks-process -8, offers-check 3, next-step -9, concedes 8, credit 8, asks-fact -10
say.and _ #: answer -9, ultimatum 6, complaint 8, pays-from-gain 4, asks-backing -6, offers-check 5, asks-date -7
say.and _ 'd: data 4, entitlement -4, complaint -5, later-payment -11, other-form -7, acknowledged 7, credit -4, asks-fact 11
say.and _ 'll: roi -12, humility 4, answer 3, entitlement 3, concession -6, pays-from-gain -9, later-payment 10, offers-material 8, offers-check -5, asks-date 11, in-writing 5, asks-deed 7
say.and _ 'm: arrogance -10, entitlement 7, concession -6, concedes -6
say.and _ 're: data -4, humility 4, ultimatum 7, entitlement -6
say.and _ 's: humility 4, ultimatum 5, asks-deed 6, others-got 7
say.and _ 've: roi 2, answer -4, ultimatum 4, complaint -5, other-form -7, asks-process 6, offers-check -5, asks-deed 7
say.and _ @: answer 5, accepts 9, acknowledged -6, asks-leave 13
say.and _ a: data -5, arrogance 6, in-writing 9
say.and _ about: offers-check 7
say.and _ after: roi 3, answer 3, split 12, asks-deed 8
say.and _ already: answer -3, complaint 5
say.and _ am: roi -5, answer 5, complaint -5
say.and _ and: answer 4, in-writing 9
say.and _ appreciate: acknowledged -6
say.and _ are: humility -7, asks-date -6
say.and _ as: roi 5
say.and _ ask: answer -4, complaint 4, next-step 10
say.and _ at: roi 3, concession 5
say.and _ back: roi -3
say.and _ better: humility 4
say.and _ bit: data 4, answer 4
say.and _ both: answer 5, arrogance 5
say.and _ bring: humility 4, answer 3, asks-date 8
say.and _ buy: data -3
say.and _ by: humility 2, jargon 7
say.and _ call: data 3, roi 4
say.and _ came: data -8, roi -4, humility -2
say.and _ can: data 3, humility 4, answer 5, later-payment 7, offers-material -7, next-step 9, acknowledged 10, asks-deed -8
say.and _ cash: roi -3
say.and _ com: data -4
say.and _ come: data 4, roi 3
say.and _ complaint: data -3, roi 3
say.and _ confirm: offers-check 7
say.and _ correct: humility 7
say.and _ cost: data -4
say.and _ could: offers-check 8
say.and _ customer: data 6, roi 6
say.and _ decide: asks-date 10
say.and _ deserv: roi 6, answer -3
say.and _ did: data 5, arrogance 9, complaint -5, credit 9
say.and _ do: data 4, roi 4, humility 4, ultimatum 6, undermining -8, concession 3, other-pot -7
say.and _ does: data 4, roi 4
say.and _ each: data -3, humility 2
say.and _ else: humility -3
say.and _ even: humility 5
say.and _ feel: humility 4
say.and _ fell: roi 4, humility -5
say.and _ first: roi -3, humility -3
say.and _ for: data -5, roi 3, humility 4, answer 3, entitlement -8, credit 19
say.and _ from: humility 5
say.and _ get: complaint 8
say.and _ give: humility -6, ultimatum 4
say.and _ good: humility 3
say.and _ got: data -3, humility -5, arrogance -5
say.and _ had: data 4, humility 11, entitlement -6
say.and _ has: humility 4
say.and _ have: roi 3, humility 5, complaint -12, asks-backing -8, acknowledged -6
say.and _ hear: humility 4
say.and _ her: humility -3, offers-material 6
say.and _ his: roi 3
say.and _ hope: humility -3
say.and _ i: concession -6, asks-deed -12
say.and _ if: roi 6, offers-check -7
say.and _ in: complaint -10, undermining 8, asks-fact 9
say.and _ inspector: data 5
say.and _ insurance: complaint 6
say.and _ is: data 7, roi 7, asks-process 6
say.and _ it: answer -3, arrogance 4, undermining 5, asks-process -6, asks-date 9
say.and _ keep: humility -5
say.and _ know: arrogance -6, later-payment -2, accepts 6, acknowledged 6
say.and _ last: data -2
say.and _ led: credit 9
say.and _ letter: humility -3, answer 3
say.and _ little: roi 4
say.and _ lost: humility -3
say.and _ many: roi 6
say.and _ march: humility -3, asks-date 6
say.and _ may: humility 3, complaint 6
say.and _ me: humility 4, answer 5, complaint 5, asks-date -6, asks-deed 6
say.and _ meet: offers-material -8
say.and _ mine: humility 4
say.and _ more: roi -4
say.and _ most: data 3
say.and _ mov: data -3, roi -3, humility -4
say.and _ must: humility -2
say.and _ my: data -2, roi -4
say.and _ name: data -3
say.and _ never: humility 6, answer 3, complaint -5
say.and _ night: humility 7
say.and _ no: roi 3, humility -4
say.and _ nobody: roi -3, humility 3, acknowledged -4
say.and _ not: humility 5, answer 10
say.and _ now: roi 3, answer 3
say.and _ of: roi 5, arrogance -3, ultimatum 6, later-payment -6
say.and _ off: humility 4
say.and _ old: data 4, humility 5
say.and _ on: roi -8, in-writing 8, next-step 9
say.and _ one: data -4, arrogance -9, acknowledged 5
say.and _ ones: humility -3, complaint 4
say.and _ only: roi -4, answer 4
say.and _ other: data -3, arrogance 5
say.and _ out: data -5, roi -4
say.and _ over: data 4
say.and _ park: roi -3, humility -6
say.and _ pay: roi 3
say.and _ pays: roi 3
say.and _ people: roi 4, answer -4
say.and _ phone: answer -4
say.and _ put: humility 4
say.and _ question: humility 5
say.and _ queue: humility -3
say.and _ read: humility 4
say.and _ reckon: data 4, roi 3
say.and _ rest: roi 4, humility -2
say.and _ review: humility 4
say.and _ same: humility 3
say.and _ saw: roi 3, humility 4
say.and _ say: data 3, answer 3, acknowledged 6
say.and _ says: humility -5
say.and _ second: humility -4, complaint 9
say.and _ should: data -3, humility 3, acknowledged 7
say.and _ sign: roi 6
say.and _ since: roi 5
say.and _ so: humility -4, answer -2
say.and _ speak: humility 5
say.and _ system: arrogance 4
say.and _ tak: roi 3
say.and _ take: humility 4
say.and _ talk: answer 4
say.and _ tell: answer -5, asks-date 6, sets-bar 2, asks-deed 9
say.and _ test: roi -3
say.and _ that: complaint -4
say.and _ the: humility -4, answer 4, stuffing 10, concession -9, pays-from-gain 11, other-form -8, acknowledged -8, asks-fact 12
say.and _ them: roi -4
say.and _ then: roi 4
say.and _ there: humility -7, asks-date 4, asks-fact 7
say.and _ they: roi 4, arrogance 7, ultimatum -6, asks-process 3, offers-check -7
say.and _ think: roi -5, arrogance 5
say.and _ thought: roi -5, humility -2
say.and _ time: answer -5
say.and _ to: humility 6, arrogance -5, offers-material 5, next-step 7, asks-deed -8
say.and _ told: roi 5, humility -3
say.and _ took: roi -5, humility -4
say.and _ train: roi -5
say.and _ turn: roi 4
say.and _ under: data -4
say.and _ up: data -4, roi -4
say.and _ us: data -9, roi -4
say.and _ wait: humility -4
say.and _ want: data -4
say.and _ was: data 4, roi -6, humility 10, arrogance -7
say.and _ we: data 3, roi -2, complaint 5, asks-deed 4
say.and _ went: roi -4, answer -3, complaint 5
say.and _ were: arrogance -5, complaint 4, asks-deed 8
say.and _ what: ultimatum 7, asks-process 5
say.and _ when: humility 4, complaint -7, acknowledged 7
say.and _ where: humility 3
say.and _ which: humility 4, answer 3
say.and _ whole: humility 3
say.and _ will: roi 6, humility 4, asks-date 6
say.and _ with: humility -4, complaint -4
say.and _ without: roi 4
say.and _ work: data 4
say.and _ would: humility -2, concession 6, asks-backing 7, offers-check 8
say.and _ wrote: data 3, roi -4, humility 2
say.and _ year: data 5, roi 2
say.and _ you: roi 3, concession -8, asks-date 7, asks-fact 11, asks-deed 9
say.and _ your: humility 5
say.and a: arrogance -4, complaint -6, undermining -4, jargon 11, other-form 11, asks-criteria -6, next-step -7, accepts 7
say.and after: data -7, complaint -5
say.and all: roi 4, humility -5, arrogance 10, entitlement 7
say.and as: roi 3
say.and ask: data -9, answer 6, asks-process 10, asks-criteria 8, next-step 7
say.and at: data -3, roi 4, humility -8, complaint 7
say.and be: data 3, concession 4
say.and because: roi 4, humility -3, complaint -5
say.and both: humility -4, ultimatum 8
say.and bring: accepts 8
say.and built: stuffing 10
say.and by: humility 3, answer 4
say.and call: data -4, humility 3
say.and can: answer 4, asks-date 8
say.and could: asks-leave 7
say.and did: humility -4
say.and do: answer 6, asks-process 7, asks-criteria 9, acknowledged -2
say.and does: data 2, humility -6
say.and each: humility -5, answer -4, complaint 9
say.and every: data -7, roi -4, complaint 5
say.and everyone: humility -3, arrogance 10, complaint 6
say.and explain: humility -4
say.and find: answer -5
say.and for: data -3, roi 3, humility 4, answer 3, offers-material 10, asks-deed 8
say.and frank: humility -3, arrogance 4
say.and from: asks-process 5
say.and get: complaint 8
say.and give: humility 3
say.and go: roi -3, humility -4
say.and good: humility 4
say.and had: data -5, answer -4
say.and has: data 5, offers-check 6
say.and he: data -4, entitlement 8, complaint -9, acknowledged -6, asks-deed 9
say.and hear: roi -3, humility 4
say.and her: data -5, humility 3
say.and his: answer -4
say.and honest: answer 5, complaint 6
say.and i: roi 3, answer 4, complaint -8, concession 10, pays-from-gain 9, offers-check -7, in-writing 1, concedes 7, asks-leave -10
say.and if: roi 6, humility 6, answer 4, arrogance -8, ultimatum 3, complaint -6, concession 5, later-payment 6, offers-check 4, sets-bar 10, asks-leave -8, asks-deed 7
say.and in: answer -5, arrogance 6, entitlement 13, next-step 9
say.and is: humility 3, answer 5, complaint -4, asks-process 8, acknowledged -8, asks-leave 6
say.and it: roi 5, complaint -4, undermining -6, concession -5, offers-check -4
say.and last: roi -3
say.and left: data 3, arrogance -5
say.and legal: data -3
say.and let: roi -5, complaint 14, offers-check 7
say.and look: humility 3, arrogance 9
say.and made: roi -3
say.and may: answer -4, concession 10
say.and me: humility 10, answer 5, entitlement -5, complaint 7, credit 14
say.and miss: complaint 7
say.and more: roi -3, humility 4
say.and most: humility -3
say.and mov: roi -5
say.and my: data -6, roi 3, answer -6, offers-material -5
say.and never: humility 3, complaint 4
say.and no: data -8, humility 4, answer 5
say.and nobody: humility -5
say.and not: data -7, roi -3, humility 10, answer 3, concession -5, credit 8, asks-deed 5
say.and noth: roi -4, humility -6
say.and now: data 6, answer -5, complaint 4
say.and of: complaint 9
say.and on: roi -4, humility -5, answer -3, stuffing 6, asks-date 7, accepts -8, credit 5, asks-deed 6
say.and out: humility -5
say.and pat: credit 9
say.and please: data 3
say.and put: data 3, humility 3, asks-backing -6, asks-date 6, acknowledged -7, credit 6
say.and sat: humility 3, answer -3
say.and sav: data -3
say.and say: roi 5, humility 5
say.and says: complaint 4
say.and see: ultimatum 7
say.and send: data -3, roi -2, answer 4, asks-date -7
say.and she: answer -9, offers-check 7
say.and should: humility -5
say.and sign: data 4
say.and since: roi 5, humility -7
say.and so: roi 2, humility -6, answer -5
say.and some: humility 3
say.and someth: roi 3, humility 3
say.and stand: humility 3
say.and still: answer -3, complaint -6
say.and support: humility 8
say.and take: humility 4
say.and talk: humility 3
say.and tell: data 4, roi 8, answer -4, arrogance 4, acknowledged -8, asks-fact 6
say.and thank: data -4, offers-check -7
say.and that: data 5, complaint -6, later-payment -6, competing-offer 5, credit 4
say.and the: humility -6, complaint -3, jargon 10, stuffing -7, other-form 4, asks-backing 6, offers-material 6, accepts 5, acknowledged -7, asks-fact -3, asks-deed 5, others-got -6
say.and their: data 3, humility -4
say.and then: roi 5, humility -6, answer -3, complaint 3, concession -5, asks-date -6, accepts 8
say.and there: humility -6, ultimatum 7, offers-material 3
say.and they: ultimatum 15, asks-criteria -8, offers-check 6, competing-offer 9
say.and this: data 5, roi 2, humility -4
say.and those: data 3, complaint 9
say.and took: humility -3
say.and under: data -3, roi 3
say.and until: complaint 5
say.and was: answer -3
say.and we: data 6, roi 3, humility 2, answer 3, arrogance 6, asks-date 6, accepts 8, credit -9, asks-fact 10
say.and went: roi 3
say.and what: roi 5, humility 3, arrogance -6, asks-criteria 20, asks-date 8, next-step 9, credit -7
say.and when: data 3, roi 3, asks-date 11, next-step -8
say.and whether: asks-process 7, next-step 8
say.and who: humility -7, answer -7, complaint 10, asks-criteria 7, next-step 6
say.and whoever: answer -4
say.and will: humility -4
say.and with: data 3, acknowledged 6
say.and without: humility 2
say.and would: roi -3, humility -4, complaint -6, asks-fact 10
say.and wrote: data 4
say.and you: data 3, roi 6, humility 5, ultimatum -9, entitlement -5, undermining -11, other-pot 7, asks-backing 6, sets-bar 4, accepts -7, concedes 6, competing-offer -10, acknowledged 11
say.and your: undermining 8, acknowledged 6
say.angry: data 4, roi 3, complaint 5
say.anh: concession 5
say.annex: humility -4, asks-deed 6
say.announc: roi 3, humility 3, answer 4, offers-check 6
say.annoy: humility 3, complaint 6
say.annual: data 4, roi 5, complaint 10, asks-criteria 5
say.annual report: complaint 5
say.another: data 5, arrogance 7, entitlement 6, other-pot 8, later-payment -6, offers-material -10, offers-check -8, sets-bar -10
say.another _ i: humility 4
say.answer: humility -3, arrogance -4, ultimatum 10, undermining -5, placeholder 7, concession -6, sets-bar -7, competing-offer 10, acknowledged -4
say.answer #: humility 3
say.answer _ #: roi 4, answer 4
say.answer _ the: humility -4
say.answer for: roi 3
say.answer in: data 4
say.any: data -4, answer -2, ultimatum -6, undermining 7, asks-backing -5, offers-material -7, offers-check 9, asks-money 9
say.any _ i: answer -3
say.any _ of: humility 4
say.any _ the: roi -3, humility 2
say.any _ them: complaint 5
say.any _ you: humility 4
say.any day: humility 5
say.any further: humility 4
say.any more: data 4, roi 9, arrogance -6
say.any of: data -6, roi -5
say.any other: roi 3, humility -3, arrogance 7
say.anybody: data 3, roi -3, humility -3, answer -6, arrogance 12
say.anybody in: answer -4
say.anybody who: answer 4
say.anymore: data 10, roi 3
say.anyone: data -3, arrogance 14, complaint 7, undermining 6, asks-process -7
say.anyone 's: humility 2
say.anyone could: roi 5, answer 3
say.anyone else: humility -3
say.anyone who: humility -3, answer -6, arrogance 10
say.anyth: roi -11, humility 2, ultimatum -5, complaint 7, undermining 8, later-payment 6, asks-criteria 13, asks-backing -7, asks-date -6, competing-offer -8
say.anyth _ the: humility 5
say.anyth else: entitlement 12, asks-criteria 6, offers-check 7
say.anyth i: answer -5
say.anyway: roi -7, undermining 11, concession 11, thanks 8
say.anyway i: humility -3
say.apart from: humility -4
say.apologis: humility 4
say.apology: data -2
say.app: acknowledged -8, credit -8, asks-deed -7
say.app _ #: arrogance 5
say.appeal: roi 4
say.appendix: roi -3
say.appli: answer 4
say.application: data 3, humility -5, concession 7, asks-backing 8
say.appointment: roi -2
say.appraisal: answer -5, complaint 5, asks-criteria 9, asks-deed 7
say.appreciate _ you: acknowledged 5
say.appreciate that: humility -6, acknowledged 7
say.appreciate the: humility 2
say.appreciate you: acknowledged -10
say.appreciation: answer -4, complaint 5
say.approach: data -3
say.approv: data 5, undermining 7
say.approval: answer 4
say.approve: data 4, answer 5, asks-process 5, asks-deed 4
say.april: data 4, roi 8, complaint -6, later-payment 8
say.april #: data 4, roi 3, humility -2
say.april _ fail: asks-date -9
say.april _ the: humility 5, asks-date 6
say.april and: data -4
say.april it: asks-date -9
say.april then: asks-date -6
say.architecture: data -4, stuffing 7
say.archive: data 5, roi 3, humility -5
say.are: humility -2, answer -4, ultimatum 6, complaint 2, undermining 7, stuffing 6, other-pot -10, accepts -7, acknowledged 10
say.are #: data 5, roi 4, answer -4
say.are _ #: roi 4, humility -4
say.are _ a: data -3, roi -3, complaint -4
say.are _ and: data 11
say.are _ better: humility -4, answer -4
say.are _ but: data 3, answer 5
say.are _ by: data -3, roi 4
say.are _ for: arrogance 7
say.are _ here: roi 4, humility 5
say.are _ it: humility 3
say.are _ less: data 3, roi 4, answer -4
say.are _ my: arrogance 6
say.are _ other: asks-fact 5
say.are _ say: asks-criteria -8
say.are _ since: answer -3
say.are _ so: roi 4
say.are _ the: data 8, answer 6, concedes 5, asks-deed 8
say.are _ they: humility 7
say.are _ to: answer 3
say.are _ with: humility -3, answer -8
say.are alway: roi 4, humility 3, answer 3
say.are at: humility 6, complaint 3
say.are down: roi 3, humility 3
say.are for: arrogance 5, complaint 5
say.are from: humility 4
say.are gone: data -3
say.are hers: humility 4
say.are in: data -3, roi -3, answer 3, offers-material 8, next-step 8
say.are more: data -4, roi 4
say.are no: roi 3
say.are not: humility -7, arrogance 10, ultimatum 9
say.are on: humility -4
say.are paid: roi 5
say.are still: data -3, humility -4, next-step 7
say.are the: data -3, acknowledged 6
say.are there: asks-fact 5
say.are they: asks-process -14, asks-criteria 9
say.are under: roi 4
say.are we: humility -4, complaint 5
say.are you: asks-criteria -7, asks-meaning 7
say.area: roi 5
say.argue: data 3, asks-criteria 7, asks-backing 6, acknowledged 7
say.arm: answer -5
say.arms: humility -2
say.around: data 3, entitlement 4, complaint 5, stuffing 6
say.around #: data 6, roi -2, answer 7, complaint -7, concession -5
say.around _ in: roi 4
say.around here: complaint 9
say.arrear: entitlement 6
say.arriv: roi -8, humility -6, answer -4, complaint 4
say.arrive: humility -2, answer 3
say.art: roi -4
say.article: roi -3, humility -6, other-pot 8, offers-material 7
say.article #: other-pot 8, offers-material 5, next-step 8
say.artist: data -4, roi -5, arrogance 6
say.as: answer -6, stuffing 7, placeholder 9, concession 8, other-form 14, sets-bar -7, next-step -9, concedes 10, competing-offer -8, credit 5, asks-meaning 6, asks-fact -10
say.as @: data -3, humility -3
say.as _ #: complaint 9
say.as _ 's: data -4
say.as _ @: arrogance 9
say.as _ and: humility -6, next-step 6
say.as _ as: entitlement 6, complaint 8
say.as _ do: answer 4
say.as _ for: roi -4
say.as _ group: credit 10
say.as _ have: humility -3
say.as _ i: humility -3
say.as _ it: humility 4
say.as _ of: data 4
say.as _ should: humility 6
say.as a: data -5, answer -4, ultimatum 4, stuffing 8, concession 3, asks-process 7, asks-deed 6
say.as an: answer -4, concession 4
say.as before: roi 3, humility -3
say.as far: roi -3
say.as for: data -3
say.as good: humility 4
say.as i: data 4, humility 5, answer 9
say.as if: humility 5
say.as it: data 3, answer 3, complaint -5
say.as long: data 3, humility 5
say.as mine: humility 4
say.as much: entitlement 7, complaint 5
say.as my: humility 4
say.as not: answer -6
say.as that: roi 4
say.as the: roi -3, humility -5, answer -4, entitlement 7
say.as well: roi 2, humility 4, acknowledged 6
say.as you: concession 8, concedes 8
say.asham: data -3, answer -4, concession 5, concedes 11
say.aside: data 4, roi 9, humility 3, other-pot 5
say.ask: roi 5, arrogance -9, complaint -6, undermining 4, jargon -7, placeholder -6, later-payment -12, asks-backing 6, offers-material -2, offers-check 4, asks-date 10, asks-fact -8, asks-leave 8
say.ask #: data 6, roi 9, complaint 6, other-pot -6, pays-from-gain 11, later-payment 15, next-step -8, credit 6
say.ask @: data 8, answer 7
say.ask _ #: data 4, roi 10, pays-from-gain 10, asks-date -8, asks-deed -9
say.ask _ 's: roi -3, humility 3
say.ask _ @: offers-check -8
say.ask _ a: humility 5, offers-check -8, acknowledged -4, credit 8
say.ask _ about: data 3, roi 3, humility -4
say.ask _ and: data 3, humility 4, offers-check 8
say.ask _ anyth: humility -4
say.ask _ be: answer 5
say.ask _ for: data 4, roi 6, humility -6, asks-criteria 8, next-step 9
say.ask _ how: humility -3
say.ask _ if: data -3, humility -3
say.ask _ is: humility -4
say.ask _ it: data -4, roi 4, humility -3, answer -5, complaint 9, accepts 6
say.ask _ me: data 3
say.ask _ of: data 3, humility 2, answer -3
say.ask _ on: roi 4
say.ask _ she: humility -2, offers-check 10
say.ask _ someth: data -4
say.ask _ that: humility 5
say.ask _ the: data 7, roi 4, humility -4, asks-process 8
say.ask _ there: complaint 7
say.ask _ they: roi -3, humility 3
say.ask _ thing: answer -3
say.ask _ to: data 5, humility -7, answer 5, ultimatum 7, complaint -5, asks-process -11, competing-offer 9
say.ask _ we: roi 3
say.ask _ what: data -4, roi -2, arrogance 9, complaint 7, asks-criteria 11, asks-backing 4
say.ask _ who: data -3
say.ask _ you: roi -3, humility -6, next-step -6
say.ask a: humility 7, answer -4, concession 4
say.ask about: complaint -7, offers-material 9
say.ask again: roi -5, humility 3, next-step 8, asks-deed -7
say.ask because: roi -5
say.ask for: data 9, roi 6, humility -9, arrogance -6, entitlement -7, undermining 9, other-pot -6, pays-from-gain 8, asks-date -10, acknowledged -4, asks-meaning -6
say.ask her: roi -4, humility -4, credit -8
say.ask i: roi -4
say.ask if: humility -3, offers-check 8
say.ask me: humility -9, answer -3, arrogance 7, ultimatum 11, undermining -5, next-step -5, competing-offer 13
say.ask my: data 3, answer -3
say.ask myself: answer -4
say.ask now: humility -3
say.ask only: humility 2
say.ask that: in-writing 10, next-step -6, accepts 8
say.ask the: data -4, answer -2, arrogance 6, other-form 8, offers-check 13, next-step 8
say.ask them: data -10, answer 3, asks-process 6, asks-backing 12, next-step 13, asks-fact -9, asks-deed 19
say.ask to: data -3, roi 4, answer 4
say.ask too: humility 4
say.ask what: roi -3
say.ask whether: data 5, roi 5
say.ask which: humility 4
say.ask you: answer 5, asks-criteria 7, asks-backing 10, offers-check -7, concedes 8
say.ask your: humility -3
say.asks: arrogance 6
say.asks _ a: humility -2
say.asleep: humility 5
say.assistant: complaint 7
say.at: entitlement 6, undermining 2, concession -4, other-form 4, asks-process -7, thanks 6, asks-meaning -9, others-got 8
say.at #: data -5, humility -1, answer -3, ultimatum -7, complaint 8, jargon 4, pays-from-gain 8, later-payment -5, other-form -6, asks-process -9, sets-bar -8, next-step 5, acknowledged -3, asks-fact -9
say.at _ #: data -3, undermining 5
say.at _ 's: ultimatum 6
say.at _ a: humility -3, complaint 8
say.at _ am: humility 4
say.at _ and: data -6, answer -3, ultimatum 5, complaint 1, asks-date 10, competing-offer 11
say.at _ at: answer -2
say.at _ bottom: roi -4, complaint 4
say.at _ dashboard: offers-check 5
say.at _ desk: answer 3
say.at _ each: data 4, roi 7
say.at _ end: roi -4
say.at _ for: humility -5, arrogance 6
say.at _ gate: data -5
say.at _ i: humility -3, asks-date 6, next-step 4
say.at _ if: roi -4, complaint 6
say.at _ in: humility 6, arrogance 2, undermining 7, acknowledged 9
say.at _ is: data 3, humility 3
say.at _ level: data -4
say.at _ on: data -3, humility 5
say.at _ or: humility 3
say.at _ point: data -3, humility -6
say.at _ same: roi 3, humility -4
say.at _ so: humility -3
say.at _ that: data -6, roi -8, humility -3
say.at _ the: data -2, roi 3
say.at _ they: complaint 6
say.at _ time: humility 5
say.at _ top: arrogance 5
say.at _ when: humility -3
say.at _ you: data -3, humility 5
say.at a: humility 11, undermining -5
say.at all: answer -3, complaint -8, undermining 8, concession 8, offers-check 10
say.at an: answer 4
say.at another: humility 4
say.at easter: complaint 6
say.at first: roi -3, humility 8
say.at home: data -5, roi -8, humility -4
say.at it: roi -5, humility 5, asks-fact 6
say.at last: data 4
say.at least: humility -3, entitlement 7, complaint 7
say.at me: undermining 7
say.at midnight: humility 4
say.at my: data 4
say.at night: data 7, roi 2, answer 5
say.at noon: roi 3, humility -5
say.at once: undermining 6
say.at present: roi 6, humility -4
say.at that: data -5, answer -6, concession 5
say.at the: humility -2, answer 4, undermining -5, concession -8
say.at their: roi 6, humility -3
say.at then: sets-bar 5
say.at this: humility -4, concession -4
say.at what: humility -8, answer 4
say.at when: data 3
say.at your: data -4, humility -7, answer -4, concession 6
say.ate: roi -4, humility 8, credit 7
say.attach: answer 3, complaint -4, offers-material 22, offers-check 7, asks-date -7
say.attend: roi -3, answer -3, arrogance 7
say.attention: humility -4
say.auction: roi -3
say.audit: data 3, offers-check -8, sets-bar 10, asks-deed 7
say.audit _ #: answer 3
say.audit _ on: arrogance 5
say.audit in: data 2, roi 4
say.auditor: data -3
say.august: roi 5, humility -3, arrogance -6, later-payment -7, offers-check 8, asks-date -13, asks-deed 7
say.august #: data -5, roi -4
say.august and: roi 3, humility 2
say.author: roi 3
say.authority: roi 5, humility -3
say.autumn: answer -3, asks-date -10
say.autumn before: humility -4
say.availability: roi -3
say.available: ultimatum 6
say.average: data 7, answer 3, undermining 7, offers-check 9
say.average #: humility 4
say.avoid: roi 4
say.avoid #: data 3, humility 3
say.aw: humility 3, undermining 6, concedes 5
say.awake: humility 4, answer -4
say.award: roi 3, humility 6, answer 6, entitlement -5, other-pot 21, asks-criteria -10, offers-material 5, acknowledged 7, credit 6, asks-fact 10
say.award _ the: answer 3
say.award and: humility -3
say.award for: humility 5
say.award i: roi 5, humility -4
say.award in: humility 3
say.aware: roi 4, humility 3, acknowledged 9
say.away: complaint -5, undermining 6, concession 6, offers-material 6, offers-check 5, competing-offer -6
say.awful: humility 8
say.awkward: humility 3
say.aye: humility 4, answer 3, concession 5, acknowledged 6
say.aylin: data 3, humility 6
say.b: humility -5, answer 5
say.baby: humility 6, answer 3, acknowledged 7
say.back: data 8, roi 12, humility -3, complaint -7, concession 4, other-pot 9, sets-bar 3, concedes 8, acknowledged 12
say.back #: data 4, roi 8, humility -6, acknowledged -6
say.back _ #: answer 4, sets-bar 11
say.back _ a: humility 5
say.back _ i: humility 3
say.back _ if: asks-date -4
say.back _ it: humility -3
say.back _ my: humility -3
say.back _ the: answer 5, ultimatum -5, concession 4, asks-backing -8, acknowledged 5
say.back _ this: humility -4
say.back _ us: data -4
say.back a: humility 4
say.back and: humility -4
say.back by: roi 3
say.back from: roi 5, acknowledged 6
say.back i: humility 3
say.back in: data -3, humility 5, answer 4, entitlement -6, pays-from-gain 13
say.back is: roi -3
say.back me: asks-date -5
say.back on: data 3, roi 5
say.back the: roi -4, humility 3
say.back to: roi -4, answer -5
say.back up: humility 3, asks-backing -5
say.backlog: data 5, roi 4, humility -3
say.bad: humility 5, offers-check 8, asks-date 7, concedes 6, acknowledged 10, credit -12
say.bad _ and: humility 4
say.bad _ the: data 4
say.bad at: humility -4, answer 5
say.badge: humility -4
say.bag: roi -3, humility -5, answer -6, complaint 6
say.band: data -2, roi -5, arrogance 8, asks-fact 6
say.bank #: data -3
say.bank and: data 3, arrogance 3
say.bank has: roi -3
say.bank in: data -4, roi -3
say.bar: humility -4
say.barcode: roi 3
say.bargain: humility -5, arrogance 6
say.barge: complaint 8
say.barn #: roi 4
say.barrel: roi 4, humility -4
say.base: data 6, complaint 8, offers-check 10
say.baseline: humility -3
say.basement: data 3
say.basi: roi 3, asks-criteria 8
say.basi _ they: asks-criteria 5
say.basi do: asks-criteria 5
say.basic: roi -3, arrogance 6
say.basical: humility -3, stuffing 4
say.basket: humility -6
say.bat: concession -3
say.batch: data 7, complaint -6
say.batchmat: roi -4
say.bath: data -3, humility -4
say.batter: humility -3
say.battery: data -3, roi -6
say.bc: humility -5
say.be: data -2, humility 3, arrogance 4, jargon -8, stuffing -6, placeholder 8, concession -7, later-payment 13, other-form 5, next-step -8, concedes -5, competing-offer 8, others-got -9
say.be #: data -5, answer -6, concession 9, asks-deed -4
say.be _ #: roi 5, humility -3, answer -8
say.be _ a: roi 3, answer 6
say.be _ about: humility 4, answer 4
say.be _ after: data -4, answer -5
say.be _ and: roi 2, humility -2, asks-criteria 11, sets-bar -9
say.be _ at: humility 4, credit 8
say.be _ before: answer -5
say.be _ but: humility -3, answer 3, arrogance 4, complaint 4
say.be _ by: roi 4, answer -6, pays-from-gain 8, acknowledged -7
say.be _ first: data -5, roi -2, arrogance 4
say.be _ for: data 5, answer 5, ultimatum -6, other-pot 4, pays-from-gain -8, asks-process -9, asks-date -8, sets-bar 8, concedes -6, acknowledged -7
say.be _ from: data -4, roi 6
say.be _ good: answer 3
say.be _ i: data -4, roi -4, concedes 8
say.be _ if: roi -3, humility -3, next-step -4, acknowledged 7
say.be _ in: humility 4, arrogance -6, complaint -6, other-form 11, offers-check -8
say.be _ it: roi -4, entitlement 4, next-step -4, acknowledged -5
say.be _ line: data -4
say.be _ my: humility -3
say.be _ now: later-payment 7
say.be _ of: data -2, answer 5, ultimatum 6, asks-date 6, competing-offer 5
say.be _ on: data 2, arrogance 7, complaint 5, asks-deed 8
say.be _ one: humility 2
say.be _ only: data 5
say.be _ or: humility 5, other-form 7
say.be _ right: data -3, roi -5
say.be _ same: data 5, answer -4
say.be _ since: roi -4
say.be _ someth: data 3
say.be _ still: data -2
say.be _ than: roi 4
say.be _ that: roi 3, ultimatum 7, asks-date 4, in-writing 7, acknowledged 7
say.be _ the: answer 3, credit 9, asks-deed 8
say.be _ then: humility -4
say.be _ there: data -3
say.be _ this: roi -3, answer -6, complaint 12
say.be _ to: roi 5, arrogance -3, ultimatum 9, entitlement -4, other-form -11, asks-process -6, acknowledged 11, thanks -9
say.be _ too: answer -4
say.be _ up: data 4
say.be _ when: complaint -4
say.be _ with: data 5, humility 5, credit 8
say.be _ you: offers-material 10
say.be _ your: humility 3, answer 5, offers-material 14, asks-date 10, next-step 7
say.be a: data -8, humility -3, answer -4, complaint -6, asks-process 7, in-writing -7
say.be able: roi 3
say.be about: answer -4
say.be after: humility 4, later-payment 7
say.be all: humility -3
say.be an: roi -2, complaint 5
say.be as: answer 3
say.be asham: data -2
say.be ask: data 5
say.be at: humility -2, answer 4, asks-date -9
say.be better: roi -4, humility 5
say.be careful: humility 2
say.be comfortable: humility 5
say.be consider: data 4, roi 5, answer 8
say.be content: data 2, concession 9, credit 8
say.be correct: data 4
say.be curiou: data 4, humility 3
say.be difficult: answer 3
say.be done: humility -4, answer -3
say.be easier: roi -3, humility 3
say.be easy: data 4
say.be embarrass: arrogance 6
say.be financ: pays-from-gain 5
say.be first: roi 2
say.be from: data -3
say.be glad: data -4
say.be good: data -3, roi -5
say.be grateful: roi 3, humility -9, asks-backing 7, thanks -13, asks-deed 9
say.be happier: data -3
say.be happy: answer 4, asks-deed -5
say.be heard: complaint 6
say.be here: competing-offer 8
say.be honest: data -6, roi -4, humility -7, complaint -5, concession 8
say.be in: roi 6, answer 3, concedes -6, asks-deed 5
say.be it: concession 5, concedes 10
say.be less: data -5, humility 4
say.be look: humility -2
say.be made: data 3
say.be nam: humility 5
say.be no: answer -3
say.be noth: data -3
say.be okay: humility 3
say.be on: data -3, answer -6, entitlement 5, asks-process 7
say.be out: humility -4
say.be paid: humility 5, entitlement 6
say.be part: roi 3, answer -4
say.be prick: data 4, roi 3
say.be put: humility 3
say.be real: arrogance 7
say.be record: data 4, roi -3
say.be right: humility 8, acknowledged 15
say.be shown: data 4, humility 3
say.be so: roi 3, humility -4
say.be someth: roi -4, humility 5
say.be sure: offers-check 7
say.be taken: data 3
say.be thankful: humility -3
say.be that: humility 4
say.be the: arrogance 5, complaint -8, offers-material -7
say.be told: data 3
say.be too: data 3
say.be treat: answer 2
say.be used: other-pot 9, asks-fact 7
say.be wait: data 4, humility -3
say.be will: humility -4
say.be with: offers-material 13
say.be worth: humility 4
say.be written: data -4
say.be wrong: humility 3
say.bean: humility 3
say.bear: humility 7, arrogance 6
say.beat: humility 3
say.beautiful: data -4, roi 2, humility 5, complaint -6, asks-date 6
say.became: data 7, arrogance -5
say.because: data 3, humility -3, answer 3, arrogance 8, entitlement 3, split 5, other-form -12, offers-material -7, acknowledged -6
say.because #: data 4, roi 3, answer 2
say.because @: complaint 7
say.because _ #: data -3
say.because _ 'd: roi -3, humility 4, answer 4
say.because _ 'm: humility 3, arrogance -10
say.because _ 's: data -4, entitlement -5
say.because _ 've: data -3, roi -4, humility -3, entitlement 6
say.because _ @: humility 4
say.because _ ask: humility -3
say.because _ did: humility -5, entitlement 5
say.because _ do: answer -3
say.because _ does: ultimatum 5, complaint -6
say.because _ got: roi -3, complaint 6
say.because _ it: data -4, roi 5, humility 2
say.because _ the: roi -6, complaint 5
say.because _ was: data 7, answer 5
say.because _ wrote: answer -4
say.because i: roi -3, humility -5, entitlement 8, complaint -5
say.because in: answer -5
say.because it: arrogance -1, next-step 10
say.because my: roi -6, humility -3, complaint -5, undermining 8, concession 4
say.because nobody: humility -5, complaint 8
say.because of: data 5, roi 5, humility 4, undermining -8
say.because the: data 8, roi 5, undermining 5, asks-deed -7
say.because they: humility -3, answer -3, arrogance 4, complaint 4
say.because we: data 4, humility 9, complaint -4, acknowledged 8
say.because you: humility 6, answer 3
say.becom: complaint 5
say.become: humility -4, complaint 6
say.bed: roi 4
say.beds: roi 5
say.been: humility 3, entitlement 7, complaint 5, pays-from-gain -4, offers-material -18, offers-check -4, asks-date -11, next-step -8, concedes -8, competing-offer 6, credit -11, thanks 3
say.been #: data 5, roi 5, complaint -5
say.been _ #: answer 3, complaint -5, credit 9
say.been _ and: roi 2, humility -5
say.been _ by: complaint -6, competing-offer 7
say.been _ for: data 7, roi 2, humility 2
say.been _ in: humility -3
say.been _ it: answer -2, complaint 7
say.been _ on: humility 4
say.been _ since: roi -8, humility -3, complaint 6
say.been _ that: humility -4, answer 5
say.been _ the: ultimatum 5
say.been _ to: roi 2, answer -6, ultimatum 5
say.been _ up: humility -4
say.been _ with: humility 6, concession 7
say.been a: data -5, humility 3
say.been ask: answer -5, ultimatum 6
say.been at: humility -3
say.been doing: entitlement 7
say.been good: humility 3
say.been here: data -4, roi -4, entitlement 5, complaint -7
say.been in: ultimatum 6
say.been on: data 4
say.been patient: humility 3
say.been the: roi -3
say.been there: humility 3
say.been told: data -4, complaint 4
say.beer: roi 8, humility 3
say.before: humility 3, answer 9, ultimatum 6, undermining -7, concession -3, other-pot -7, asks-process 6, offers-material 10, offers-check 7, next-step 4, concedes -7, competing-offer 8, credit -2, asks-deed 4
say.before #: data 2, roi -4, asks-date 7
say.before _ #: data 5, roi -3, answer -4, asks-date 9, asks-deed 6
say.before _ 'd: humility -4
say.before _ 's: roi 5
say.before _ 've: humility -5
say.before _ after: answer 3, offers-material 8
say.before _ and: roi -7, arrogance 5
say.before _ ask: humility 3
say.before _ date: data 4
say.before _ did: humility 3
say.before _ do: humility -4, complaint 6
say.before _ else: data -4, humility 8
say.before _ even: data 3
say.before _ goes: data -3, roi -3, humility 3, offers-check 10
say.before _ had: roi 4, complaint -5
say.before _ i: answer 4
say.before _ in: complaint 5
say.before _ it: roi 5
say.before _ say: roi -5
say.before _ was: data 3
say.before _ we: humility 3
say.before _ with: humility 3
say.before _ year: asks-date 14
say.before a: humility -3
say.before and: data 3, humility -7, answer 6, arrogance -7
say.before any: data -5
say.before anybody: humility 4
say.before anyth: humility 3
say.before he: humility 2
say.before i: roi -7, humility 6, offers-check 5
say.before it: roi 8, humility 2, answer 3, complaint -8, asks-backing -6, offers-check 10
say.before last: humility -4
say.before me: answer -8, arrogance 8
say.before mine: humility 5
say.before my: concession 5
say.before she: data -6, humility -4
say.before so: humility 5
say.before the: data 3, answer -5, arrogance -1, ultimatum 6, concession -8, offers-material -10, asks-date 12, next-step -7
say.before they: humility 4
say.before when: humility -2
say.before you: data -4, humility -5, entitlement 5, complaint 7, later-payment 10, asks-date -4, asks-deed -6
say.before your: roi 2
say.beforehand: humility 4
say.begin: roi 4
say.begin to: complaint 5
say.beginn: roi -5, humility 5
say.behalf: humility 8
say.behind: data 3, offers-material -7
say.behind it: humility -3
say.behind the: data 4
say.being: humility -3, complaint 10, offers-material 4, asks-date 5
say.being the: roi -3
say.believe: roi 3, ultimatum -7, concession 3, offers-check 7, competing-offer -8, asks-deed -8
say.believe _ that: acknowledged 5
say.believe _ the: data 3
say.believe i: answer 3
say.believe in: humility -3
say.believe that: humility -4, answer -6
say.believe the: humility -3, undermining 6
say.believe you: humility 4, concession 6, acknowledged 1
say.belong: data 3, humility 4, credit 13
say.belong to: answer 3, credit 13
say.below: data -12, humility -3, sets-bar 11
say.below #: data -8, sets-bar 12
say.below _ and: data -3
say.below _ i: ultimatum 6
say.bench: data -4, roi -6, humility 4
say.bench _ #: roi -3
say.benchmark: humility -3, placeholder 6
say.bend: data 5
say.benefit: roi 7, humility -3
say.besid: data 3, arrogance 9
say.beside: data 6, roi 4, humility 6, answer -3, next-step 5
say.beside the: data 3, roi 4, answer -5
say.best: roi 4, humility 3, answer -5, complaint -4, concession 4
say.best _ you: humility -3
say.best-in-clas: answer -4
say.bet: data -3, roi 7, answer 4
say.better: humility 8, answer 2, arrogance -7, entitlement -6, undermining 9, concession 4, pays-from-gain -7, other-form 8, others-got -7
say.better _ #: roi -5, humility -5, complaint 7
say.better _ a: humility -6
say.better _ it: data 3, roi 3
say.better _ me: humility 4
say.better _ someth: in-writing 8
say.better _ than: roi 4
say.better _ you: roi 5, ultimatum 5
say.better and: data -4
say.better for: roi 4
say.better than: undermining -5, asks-process 5
say.better way: roi 4, humility 2
say.better with: arrogance 5
say.between: roi -4, ultimatum -7, acknowledged 6, asks-deed 5
say.between #: data 7
say.between _ #: data -3, roi -3
say.between _ and: data 3, roi 4, humility -5
say.between the: roi -4, complaint 7
say.between us: data -3, asks-deed 6
say.bicycle: roi -3
say.bid: humility 3
say.big: humility 4, answer 6, arrogance -9, asks-date -8, acknowledged 7
say.big @: humility 5
say.big one: roi -5
say.big thing: humility 3, answer 3
say.bigger: humility 4, answer -4, complaint -4
say.biggest: data 5, arrogance 5, complaint -6
say.bike: data -3, roi -4, entitlement 6
say.bill: data -3, humility -3, entitlement -5
say.bill _ #: humility 4
say.bill _ the: roi 2
say.bill and: data 3, roi 4
say.bill for: data -4
say.bin: humility -3
say.bind: data -3, humility -3
say.bins: humility 3
say.bird: humility 5
say.biscuit: humility -5, complaint 6
say.bit: data 1, answer 5, arrogance -9, ultimatum 6, complaint -5, undermining 6, asks-criteria 9, offers-check 9, acknowledged -7, asks-fact -5
say.bit _ and: roi 4
say.bit _ of: data 5, roi 6
say.bit _ the: roi 9
say.bit embarrass: answer 4
say.bit more: humility 3
say.bit of: ultimatum 5
say.bits: humility 3
say.black: roi 14, humility -5
say.black friday: asks-date -9
say.blame: answer -6, complaint 9
say.bles: complaint -5
say.bles them: answer 4
say.blind: data 4
say.block: humility 5, entitlement 8, complaint 5, asks-deed 7
say.bloke: complaint 4
say.bloke who: humility -5, complaint 4
say.blood: answer -5, ultimatum 5
say.bloody: ultimatum 5
say.blue: humility -6
say.blush: roi 3, humility -3, arrogance 7
say.board: data -4, humility -8, answer -5, other-pot -10, acknowledged -7
say.board _ #: roi -5
say.board _ i: roi 3
say.board _ it: humility 3
say.board and: data -3, roi 3
say.boat: arrogance -5, concession 4, accepts 8, acknowledged 8
say.bob: humility 4
say.body: humility -6
say.boiler: roi -3
say.bonu: data 7, roi 5, ultimatum 11, offers-material -8, asks-date 7, next-step -6, asks-deed -5, others-got 8
say.bonu #: roi 3
say.bonu _ #: roi 8, answer 6, asks-date 7, acknowledged -8
say.bonu _ and: humility -6, answer -1
say.bonu _ be: humility -4
say.bonu _ i: data -5, answer -4, undermining 7
say.bonu _ if: humility 5, ultimatum 4
say.bonu _ my: answer 3
say.bonu _ that: data 5
say.bonu _ the: entitlement -6, offers-check 4, asks-date -8
say.bonu _ this: roi 4
say.bonu _ year: complaint 4
say.bonu and: data -3, roi -6, ultimatum 7
say.bonu but: roi 3, humility -4, answer -6
say.bonu for: data 4, roi -2, answer 7, entitlement -6, complaint -8
say.bonu i: roi -3
say.bonu in: humility -4
say.bonu of: answer 4
say.bonu on: humility 3
say.bonu or: answer -3
say.bonu so: roi 5
say.bonu the: data 3
say.bonu thing: humility -3
say.bonu this: complaint 4
say.bonu would: humility -6
say.bonus: roi 3, complaint 7, asks-money 8
say.book: roi 6, arrogance -4, other-pot 9
say.book and: data 5, roi 4, humility -3
say.boot: humility -5, ultimatum 5
say.bor: roi 3, humility -3
say.born: data -3, answer 4
say.boss: roi 2, answer -6, complaint -9, concession 8, asks-criteria 7, offers-material 9, credit -9
say.boss _ i: humility 2
say.boss _ someth: other-pot 5
say.boss has: other-pot 5
say.bot: data 3
say.both: data -3, roi 2, answer 7, arrogance -4, asks-criteria -5, asks-backing 4, offers-material 9, offers-check 5, in-writing 10, credit 7
say.both _ and: roi -3
say.both _ in: roi -4
say.both _ it: next-step -6
say.both _ them: ultimatum 5
say.both _ us: answer -4, asks-backing 9
say.both know: arrogance 6
say.both of: ultimatum 7, asks-backing 5
say.both year: data -3, roi -3
say.bother: answer 4
say.bottom: data 3, humility -5, complaint 7, asks-backing 10
say.bought: humility -11, answer -6, complaint 14, acknowledged -3
say.bought a: roi -3
say.bought the: humility -4, complaint 11
say.bow: humility 3
say.box: data 5, roi 8, humility 6, other-pot 11, acknowledged 6
say.box _ #: complaint 4
say.box and: roi 6, humility -2
say.box for: arrogance 4
say.boy: answer -5, arrogance 6, concedes 9
say.boys: data -6, complaint -6, other-form 8
say.brain: roi -3, arrogance 18
say.brak: roi 4
say.brake: humility -3
say.branch: humility 4, answer 2, complaint -3, acknowledged 8
say.branch manager: data 4, roi 2
say.branch open: roi 3
say.brazil: roi 4, humility 4, answer 5
say.break: data 3, humility 3, answer 4, concession 5
say.break and: humility -5
say.breakfast: roi -5
say.breath: data 6, roi 3, answer -6, complaint 7
say.breathe: data -3
say.brew: data 4
say.bridge: data -4, arrogance 8
say.brief: humility -7
say.bring: answer 5, ultimatum -16, complaint -12, concession -8, later-payment -10, asks-process 8, offers-material 12, asks-date 9, accepts 2
say.bring #: roi 8, humility -5
say.bring _ in: data 3, roi 2
say.bring _ the: offers-material 7, next-step 5
say.bring _ to: data 3
say.bring _ up: roi -4
say.bring cake: offers-material -13
say.bring in: roi 3, humility -6, pays-from-gain 6
say.bring it: next-step 9
say.bring me: humility 4
say.bring the: data -5, roi -6, answer 6, offers-material 10, next-step -6, accepts 11
say.bring you: data -4, roi -4, humility 2, offers-material 5
say.brochure: complaint 6
say.broke: arrogance 7, entitlement 6, complaint 3
say.broker: roi 3, other-pot 9
say.brother: data -4, roi -5
say.brought: data 10, humility -2, answer -9, concession 8, credit 7
say.brought _ #: data 7
say.brought _ up: answer -5
say.brought in: data 3, roi 6
say.brought it: data 4
say.brought the: roi 2
say.bríd: data 3, humility 4
say.bucket: arrogance 6
say.budget: data 8, roi 5, humility 3, arrogance -7, other-pot 10, offers-material -10, asks-date -9, asks-money 7, asks-fact 6
say.budget #: roi 2
say.budget _ #: roi 5, other-pot 8
say.budget and: roi 3
say.budget for: roi 6, pays-from-gain 10
say.bug: asks-date 7
say.bugs: data 3, arrogance 5
say.build: data -5, roi -3, humility -4, arrogance 5, next-step -9, asks-deed -8
say.built: roi 6, answer -5, ultimatum 6, complaint 8, stuffing 9, credit 10
say.built it: roi 5, answer -4, ultimatum 7, complaint 5, credit 11
say.built the: humility 3
say.buri: humility -4
say.burn: humility -3, acknowledged 7
say.burn #: roi -2
say.bus: data -7, roi -3, humility -4, answer -5, complaint -6, undermining 4
say.bus and: humility -3
say.busines: humility 3, entitlement -6
say.busines case: humility 3
say.busy: data -3, roi -4, answer -4, complaint 5
say.but: humility -4, arrogance 8, complaint 10, jargon -4, concession -3, offers-material -9, offers-check -10, sets-bar -8, accepts 7, competing-offer 6, acknowledged -7, asks-deed 4
say.but #: data 8, humility 5
say.but _ #: humility 8
say.but _ 'd: data 5, other-form 8
say.but _ 'm: humility 7, answer 8
say.but _ 's: data 3, humility -7, other-form -10, acknowledged -12
say.but _ 've: data 3, humility -3
say.but _ am: roi 5
say.but _ at: data -4
say.but _ do: data 5
say.but _ for: humility 4
say.but _ i: humility -3, undermining 10
say.but _ in: roi 4
say.but _ is: roi -2, ultimatum 8
say.but _ it: data 3, roi 4, humility -6, answer 4, asks-deed 6
say.but _ me: roi -3
say.but _ one: humility 4
say.but _ see: humility -2
say.but _ that: roi -3, answer -6, stuffing 5
say.but _ the: roi 2, answer 4, entitlement 8
say.but _ was: undermining 8
say.but _ will: data 2, humility -2
say.but _ would: undermining -6
say.but _ you: data -3, humility -5
say.but a: humility 5, answer 3, concession 6
say.but also: roi 3
say.but i: data -5, humility -6, pays-from-gain -10, other-form 6, acknowledged -9
say.but if: data -7
say.but in: humility -4
say.but it: data -4, roi -8, humility 6, concession -6
say.but let: roi 3
say.but not: answer 3
say.but okay: arrogance 8, concession 5
say.but please: roi 4
say.but she: data 5, roi -3, humility -8, answer 3, arrogance 7
say.but that: humility -4, answer -5, undermining 8
say.but the: data 3, humility -5, concession -7, other-pot 8, asks-date -9, accepts -7, concedes -17
say.but then: humility 3
say.but there: roi -3, humility -3, complaint 7
say.but they: data -4, humility -4
say.but this: data 4, answer 3
say.but we: roi -4, complaint -5
say.but what: humility 4
say.button: data -5, others-got 8
say.buy: roi 11, answer 5, entitlement 6, complaint -4, pays-from-gain 10, sets-bar 8
say.buy #: roi 5
say.buyer: data 4, humility -5
say.buys: roi 6
say.by: answer 3, ultimatum 8, entitlement 8, complaint -5, undermining -10, jargon 12, stuffing -7, placeholder 2, concession -13, other-form -10, asks-criteria 6, offers-material 8, offers-check 5, concedes -14, competing-offer 5, unknown -13
say.by #: data 4, humility 6, answer 6, ultimatum -6, complaint -6, pays-from-gain -12, later-payment 6, asks-backing -9, asks-date 5, next-step 14
say.by @: humility 3
say.by _ #: humility -3, jargon 6, in-writing 9, asks-deed 7
say.by _ 's: ultimatum 5
say.by _ and: roi -3, humility 2, answer 3, ultimatum -9, accepts 9
say.by _ end: data -5, humility 4, answer -4
say.by _ for: ultimatum 6
say.by _ from: humility 3
say.by _ i: data -5, humility 1, complaint 6, asks-date 5
say.by _ in: humility 4
say.by _ is: roi 4
say.by _ it: roi 5, humility -4
say.by _ march: humility -4
say.by _ mean: data 3, humility 3
say.by _ noon: humility 6
say.by _ of: roi -3, humility 3, answer 3
say.by _ recover: pays-from-gain 5
say.by _ so: humility -4, answer -3
say.by _ than: data 4, humility 4
say.by _ that: data -4, humility -5
say.by _ the: roi -4, humility -6, answer -4, undermining 7
say.by _ they: roi 3
say.by _ to: roi 4
say.by _ tomorrow: humility -3
say.by _ way: answer -2
say.by _ we: roi -4
say.by _ who: humility -4
say.by _ with: roi 3, humility 3
say.by _ would: roi 4
say.by a: data 2, roi 7, answer -3
say.by about: roi 4
say.by friday: roi -3, humility -5, answer -4, ultimatum 11, offers-material 7
say.by hand: data -4, humility 10, answer 6, complaint -6
say.by heart: humility 3
say.by it: roi 4
say.by itself: roi 7, humility 3
say.by june: data -3
say.by line: humility 2
say.by mail: offers-material -8
say.by march: asks-date -5
say.by me: offers-check 10
say.by monday: humility -4
say.by myself: complaint 5
say.by name: humility 7
say.by now: answer -4, entitlement 14, complaint 4
say.by people: complaint 11
say.by september: roi 4, humility -4
say.by that: humility 3
say.by the: humility -6, ultimatum 4, complaint -4, pays-from-gain 6, later-payment -6, asks-date 9, accepts -12, competing-offer 9
say.by themselv: roi 3, humility -3
say.by then: data -2, humility -7
say.by thursday: asks-date -6
say.by tomorrow: data 4
say.by tuesday: roi -3
say.by us: humility -3
say.by wednesday: humility -6, offers-material 7, asks-date -5, next-step 6
say.by what: humility 4
say.by when: offers-check 8, asks-date 12
say.by which: humility 3
say.by you: humility 4
say.by your: complaint 6, sets-bar 8
say.c: data -4, humility -3, asks-process 10, asks-criteria 6
say.cable: data -3, roi -6
say.cache: data -5, roi -3
say.cake: data 8, roi 3, offers-material -9
say.calculat: data 6, roi 5
say.calculate: roi 5
say.calculation: roi -3
say.calendar: roi -4, humility 4, asks-backing -7, asks-date 10
say.calendar and: answer 3
say.calibrat: answer -4, jargon 6
say.calibration: answer -4
say.call: ultimatum 5, complaint 1, concession -6, concedes -9, competing-offer 13, credit -4
say.call @: humility 3
say.call _ #: data 4
say.call _ a: complaint 6, undermining 7
say.call _ in: humility -3
say.call _ the: data -4, roi -4, humility -4
say.call a: data 3
say.call and: humility -4
say.call it: data 3, humility -5, undermining 5, other-form 9, acknowledged 3
say.call me: roi -6, humility -7, ultimatum 7, acknowledged -10
say.call that: roi -3
say.call with: humility 3
say.call you: roi 3, asks-date 6
say.call-out: roi 6
say.callback: humility -4
say.calm: roi -3, humility 5, concedes 5
say.came: humility -4, answer -2, arrogance -2, ultimatum -7, entitlement 5, concession 6, offers-check 7, asks-date -10
say.came _ #: roi 6, humility -3, answer -3
say.came _ and: data -4, humility -4, answer -4, arrogance 4, entitlement 6, complaint 6
say.came _ at: roi -4
say.came _ me: answer 4
say.came _ the: data 8, roi 10
say.came _ to: data -3
say.came _ us: roi 2
say.came _ with: humility -2
say.came about: complaint -5
say.came and: answer -3
say.came back: humility 4, complaint -4
say.came from: humility 6
say.came in: data 8, roi 4, humility 5
say.came out: roi -4, humility -4, entitlement 7
say.came the: roi -4
say.came to: data 4, roi 8, answer -4, arrogance -8, complaint 5
say.came with: data -4, roi -3, answer -5
say.camera: humility 2
say.campaign: humility 2
say.can: humility 2, arrogance 6, ultimatum 9, entitlement -6, complaint -11, concession 8, later-payment 6, offers-material 9, offers-check 6, asks-date 4, competing-offer 6, thanks -7
say.can _ #: data -5, roi -3, humility 7, asks-date 12
say.can _ a: roi 3, humility -9, asks-deed 5
say.can _ after: data 4
say.can _ and: data -3
say.can _ be: humility -4, answer 3, other-form 10
say.can _ come: asks-leave 7
say.can _ even: roi -3
say.can _ for: roi 5, offers-check 12
say.can _ get: data 4, later-payment 8, asks-date -6
say.can _ give: data -4, roi -5
say.can _ go: humility 2
say.can _ have: humility 2, asks-leave -13, asks-deed 9
say.can _ her: humility -4
say.can _ i: answer 3
say.can _ is: humility 3
say.can _ it: data 2, humility 3, ultimatum -5
say.can _ just: concession 7
say.can _ me: humility 5
say.can _ my: offers-material 9
say.can _ not: answer -4
say.can _ one: humility -5, complaint 6
say.can _ pay: roi -4
say.can _ prove: roi 4
say.can _ put: humility -4
say.can _ read: data 3, arrogance 4, complaint -6
say.can _ repeat: asks-backing -5
say.can _ say: data 10, roi 4, answer 4, acknowledged 3
say.can _ see: roi 3, acknowledged -4
say.can _ send: offers-material -4
say.can _ talk: humility -4
say.can _ tell: roi 3, humility 3, asks-deed -6
say.can _ that: data 3, roi 7, humility -5, answer 4
say.can _ the: humility -6, answer -5, ultimatum 6, offers-material 10, acknowledged -5
say.can _ their: ultimatum 4
say.can _ them: answer 4, offers-check 7
say.can _ till: humility 4
say.can _ to: next-step 5
say.can _ why: acknowledged 7
say.can _ with: answer 5
say.can _ without: humility -2
say.can _ write: data -4, offers-material -12, acknowledged 8
say.can _ you: roi 5, humility -4, offers-material 6, offers-check 21
say.can accept: accepts 10
say.can ask: humility -5, offers-check 9, asks-date -5, next-step 10
say.can be: data 2, roi 3, other-pot 6, asks-criteria 8, asks-date -6, next-step -7, credit -5
say.can bring: humility -4, offers-check 4
say.can check: roi -3
say.can come: answer 3
say.can do: data -8, roi 5, humility -7, answer -5, offers-material -5, credit 9
say.can explain: answer -4
say.can find: roi 3
say.can give: roi 3, humility -3
say.can go: roi 4, humility -3
say.can have: data 3, offers-material 4
say.can hear: humility -3
say.can help: roi 3
say.can hold: data -3
say.can i: humility -7, offers-check -10, in-writing -11, asks-leave 24, asks-deed -16
say.can it: other-form 7
say.can leave: humility -4
say.can live: accepts 8
say.can make: data -2, roi -4, arrogance 4
say.can not: data 2, arrogance 13, entitlement 4, other-pot -11, asks-backing 5, offers-material -15, asks-fact -10, unknown 7
say.can only: data -3
say.can prepare: roi 3
say.can put: roi 6, humility -3
say.can read: humility -5, answer -5, arrogance 6, ultimatum 5, complaint 9
say.can ring: answer -3
say.can say: data 6, roi 7, answer 4, offers-material 9
say.can see: roi 6, concession -7
say.can send: data -3
say.can show: data -4, roi -3, answer 4
say.can talk: humility 6
say.can tell: data 5, humility 4, arrogance -6
say.can the: humility 3
say.can wait: humility 7, answer 5, arrogance 4, concession 5, later-payment 11, acknowledged 14
say.can we: humility 3, asks-deed 7
say.can write: data 3
say.can you: humility -6, later-payment 8, offers-material -9, asks-date 5, in-writing 7, asks-leave -7, asks-deed 11
say.canada: roi 5, ultimatum 7
say.cancel: data -4, ultimatum 4, asks-criteria 7
say.cancel #: data -3
say.cancell: data 9, complaint -5
say.cancellation: roi 5
say.candid: humility 3, arrogance 5
say.canteen: humility 4
say.cap: data -2, answer 5, arrogance 5
say.capacity: data -3
say.capp: data -3, roi 3
say.captain: roi -3, complaint 6
say.car: humility -4, answer -5, entitlement 12, complaint -5, others-got 6
say.car to: humility 4
say.card: arrogance -9, complaint 7, other-form 12
say.card _ #: humility 4
say.card _ the: humility 4
say.care: data 4, roi 2, entitlement 8, complaint -8, asks-date -8
say.care about: humility -3
say.career: answer -4
say.careful: humility 4, answer 4, acknowledged 12
say.carpet: answer -4
say.carri: data -3, humility -4, arrogance 11
say.carri it: answer -4
say.carri the: data -5, roi -5
say.carrier: roi -4
say.carry: roi 4, humility 5, arrogance 8, entitlement -5, concession 10, asks-process 8, concedes 10
say.carry _ #: humility 4
say.carry it: data 5, roi 4
say.cas: data 5, roi 4, complaint 9
say.cas in: humility -3
say.case: answer 8, complaint -6, other-form -9, asks-criteria 7, credit -6, asks-deed 7
say.case _ #: humility 3
say.case _ a: roi -4, humility 5
say.case _ the: humility 2
say.case for: roi -3, humility 6
say.case is: humility -3
say.cash: data -5, roi -8, humility 8, answer 8, arrogance -8, entitlement -9, complaint -9, concession -6, other-form 29, offers-material -11, next-step -9, accepts 11, asks-deed -6
say.cash _ i: roi -4
say.cash _ the: roi 3
say.cash and: roi -2
say.cash is: humility -3
say.cat: roi -3, arrogance 5
say.catalogue: humility -4
say.catch: offers-material 7
say.caught: roi -7, humility 5
say.cause: roi -3, arrogance 5
say.cc: humility -3, arrogance 7
say.ceil: arrogance 5, asks-meaning -7, asks-fact 11
say.cell: data 2
say.cellar: humility 3
say.cent: humility 3, answer 4
say.central: humility 3
say.centre: data 5, roi 5, answer 5
say.ceo: humility -3, answer -4
say.certifi: data 6, roi 3, humility -3, offers-check 10
say.certifi by: data 4
say.certificat: answer -4
say.certificate: roi -7, humility 8, answer 3, other-form 6, asks-backing 9
say.certification: humility -3, other-form 12
say.cfo: data 3, roi 4
say.chain: roi -4, humility -9, answer -6
say.chair: data -3, roi -5, complaint -13, asks-process 7, offers-check -8
say.chair _ #: roi -2
say.chairman: humility 3
say.chance: humility -4, concession -5
say.chang: data -5, roi -8, asks-date -6
say.chang in: data -3, roi -4
say.chang the: roi -3
say.change: roi -2, answer 4, ultimatum -8, complaint 4, undermining -6, later-payment -8, offers-material 6, concedes -7, acknowledged -6, asks-deed 8
say.change _ #: data 3, humility -3
say.change _ mind: humility -3
say.change and: humility 6
say.change it: humility -3
say.change the: humility 4
say.changeover: roi 3
say.channel: humility -4
say.chap: arrogance 5
say.chapter: data -3
say.character: humility -3
say.charg: data 5, roi 9, pays-from-gain 7
say.charg _ #: roi 4
say.chart: data 7, roi 7, offers-material 12, credit 7
say.chat: roi 3, humility -4
say.cheap: entitlement 7
say.cheaper: roi 9, humility -6, complaint -5
say.check: data 3, humility 3, answer 5, ultimatum -9, entitlement -6, complaint -6, asks-backing -11, offers-material 8, offers-check 15, asks-date 5, next-step -7, accepts -8, thanks 8
say.check #: data -3
say.check _ #: roi -3, humility -5
say.check _ i: offers-check 10
say.check _ number: humility 3
say.check _ on: asks-date 9
say.check _ the: roi -5
say.check _ with: data 3
say.check i: humility 4
say.check in: humility -7
say.check it: offers-check 17, asks-date 8
say.check my: humility 5
say.check the: offers-material -6
say.check with: data 5
say.checklist: humility 4
say.checkout: data 5
say.chelo: data 3
say.child: humility 3, answer -7, entitlement -5, complaint -5
say.child _ the: answer -4
say.child on: answer -4
say.chip: roi -4, humility -3
say.choice: humility 3, competing-offer 9
say.choose: roi -3, humility 7, asks-date -11
say.chosen: humility 5, answer 4
say.christma: roi 7, humility -8, entitlement 7, complaint 4, sets-bar 8
say.christma _ the: data 3
say.chuck: humility 5
say.church: data -3, answer -4
say.churn: data -7
say.ch{1ecb}: data 3
say.circle: answer -5, complaint 5
say.cit: roi 4, humility 3
say.city: roi 4
say.claim: roi -1, humility -3, ultimatum -7, complaint 1, asks-process 8, offers-material 9, acknowledged 8
say.claim #: roi -3
say.claim _ #: humility -3
say.claim and: humility -2
say.claim it: data -3, humility 5
say.claim the: complaint 6
say.clap: humility 3
say.clarity: humility 4
say.clas: roi 5, answer 4
say.clause #: data 4, acknowledged -3
say.clean: roi -5, humility 6, undermining 8, sets-bar 9, acknowledged 5
say.cleaner: data -4, roi -4, humility 8, answer 4, later-payment 7
say.clear: data -4, arrogance 8, complaint -5, concession 6, later-payment 7, sets-bar 3
say.clear the: answer 6
say.clerk: humility 4
say.cleveland: roi 6
say.clever: data -3, humility 4
say.click: roi 5, humility -3
say.client: humility -3, answer -3, ultimatum 3
say.client _ #: roi -4
say.climb: humility -3, answer -4, complaint 9
say.clinic: data 6, humility 5
say.clos: data 3, complaint -11, undermining -6, jargon -8, stuffing 6, placeholder 4, concession 6, later-payment 10, concedes 10, acknowledged 7
say.clos #: data 5, complaint 10
say.clos _ #: data -7, roi -5, humility -3
say.clos _ the: answer 3
say.clos _ with: answer -3, jargon -7
say.clos already: asks-fact 6
say.clos the: data 9, roi 7, acknowledged 4
say.close: roi 4, answer -6, concession 7, concedes 7, acknowledged 5
say.close _ the: roi 3
say.close the: roi 4
say.close to: roi -4
say.closer: data 4, humility -4
say.closure: humility -3
say.cloth: humility -3
say.cloud: roi 9, humility -4, pays-from-gain 10
say.clown: roi -3, arrogance 8
say.club: roi 4
say.cluster: data -3, roi -5
say.coach: roi -4
say.cobol: arrogance 7
say.cod: roi -3, answer 2, complaint 6
say.code: humility -5, answer -6, arrogance 10, offers-material -14
say.code #: roi 2
say.coffee: data -5, humility -2, arrogance 7, complaint 4, asks-date 7, next-step 7
say.coffee machine: complaint 9
say.cohort: data 4, roi 6, humility -3, arrogance 8
say.cold: humility 4
say.colleagu: roi -3, humility -5, arrogance 10, asks-date 4
say.colleague: entitlement 9
say.collect: entitlement 5
say.collect the: next-step 10
say.collection: roi 5, humility 3
say.collective: data 4, roi 4
say.collector: roi -3
say.college: roi -4, entitlement 6, concession -5
say.colour: data -4, humility -5, answer -3, arrogance 9, complaint 7
say.column: roi -3, jargon 6
say.com: roi 6, entitlement 9, complaint -6, pays-from-gain 8, later-payment 6, asks-process -7, asks-date 9, asks-fact -5
say.com _ #: roi 4
say.com _ and: entitlement 4
say.com _ february: later-payment 6
say.com _ me: entitlement 6
say.com _ of: data -4
say.com _ you: humility 3
say.com back: roi 3
say.com from: data -3, humility 4
say.com off: roi 4
say.com out: data -3, roi -3
say.com to: roi -3, entitlement 5
say.come: data 5, roi 3, ultimatum -10, complaint 8, asks-date 7, in-writing -4, next-step 10, competing-offer -5, credit -8, asks-meaning 7
say.come _ #: data -4, roi -5, split 5
say.come _ and: humility -5, answer -8
say.come _ at: complaint 6
say.come _ in: acknowledged 5
say.come _ me: arrogance 6
say.come _ of: roi 6, humility -5, acknowledged -4
say.come _ that: data 5
say.come _ the: data -2, roi -4
say.come _ there: roi 3
say.come _ to: roi 3
say.come _ with: humility 8, answer 6
say.come _ you: roi -3, humility -8, arrogance 5
say.come again: humility 3
say.come and: humility -3, complaint 19
say.come back: roi 2, humility 2, complaint -8, asks-date 6
say.come before: humility 3
say.come first: humility 6, acknowledged 9
say.come from: roi -4, humility -5, arrogance 5
say.come in: data 2, roi 5, split 7
say.come on: humility 4, asks-date 7
say.come out: roi 6, humility -7, acknowledged -4
say.come to: data 3, complaint 6
say.come up: humility 2
say.come with: data -3, next-step 9
say.comfortable: data -5, roi -4, humility 3, answer 2, acknowledged 5
say.comfortable with: data -3
say.commendation: humility 6
say.comment: roi -4, humility -4, complaint 6, offers-check 6, asks-date -8
say.commercial: entitlement 5
say.commission: data 4, humility -5, ultimatum 7, next-step 7
say.commit: humility -5, answer -5, arrogance 9
say.commitment: humility -3
say.committee: humility -3, answer -5, arrogance 13, asks-process 7, asks-criteria 6, asks-backing 6, credit 3, asks-fact 10
say.comp: roi 4, answer 6, jargon 7, acknowledged 6
say.compan: entitlement 4
say.company: arrogance -3, next-step -9
say.company 's: humility 4
say.company _ i: roi 3
say.company _ the: humility -2
say.company that: roi 4
say.compar: data 5, humility -4
say.compar _ #: data 3
say.compar to: data 4
say.compar with: roi 4
say.compare: data 3, arrogance 9, complaint -7, asks-criteria 9
say.compare _ #: asks-deed 7
say.compare _ with: arrogance 5
say.compare the: asks-deed 7
say.comparison: data 4, roi -2, arrogance 5, undermining 10
say.compensat: data -3, answer -3
say.compensation: data 5, asks-date 7
say.competent: humility -3, answer -6, arrogance 5
say.competitor: data -4, roi 3, answer -3, arrogance 7
say.complain: humility 7, offers-check 8
say.complain about: roi -3
say.complaint: data 5, answer -2
say.complaint about: roi -3
say.complaint of: roi -3
say.complet: roi -3, answer 4
say.complicat: arrogance 8
say.compliment: data 4
say.comput: humility -3
say.compute: data 7, roi 4
say.computer: humility -4, answer -7, undermining 6
say.conclusion: roi -3, humility -3, ultimatum 6
say.concrete: humility -5, complaint 4
say.condition: data -3, answer 7, complaint 6, sets-bar 17, in-writing 12
say.conference: data -3, roi -7, humility 4
say.config: data -3, arrogance 5
say.confirm: data -4, complaint -3, placeholder 4, offers-material -5, offers-check 26, in-writing 9, acknowledged 8, asks-fact -11
say.confirm by: humility -4
say.confirm it: offers-check 13
say.confirm that: offers-check 6
say.confirmation: roi -5, offers-check 5
say.connect: data -4
say.consent: humility -2
say.consider: roi -4, humility -4, answer -2, entitlement 9, undermining -5, concession 6, asks-backing 8, asks-date -5, concedes 9, acknowledged -3
say.consider _ a: data 3, entitlement 5
say.consider _ the: humility -5, answer -3
say.consider a: humility 4
say.consider it: roi -3, answer -4, entitlement 7, concession 8, concedes 7
say.consider the: concession -3
say.consideration: stuffing 7
say.consistent: answer 3
say.console: humility -5, answer 3
say.consolidation: humility -4
say.constraint: roi -3
say.consult: arrogance 7
say.consultant: data -3, humility -9, answer -6
say.consultant _ #: data -5, roi -2
say.consultant _ the: roi 3
say.consultant who: roi -3
say.consum: humility -3
say.consumer: data 4
say.consumption: humility 4
say.contact: humility -3
say.container: humility 2
say.content: data 3, ultimatum -6, concession 14, concedes 5, acknowledged 9
say.content _ #: data 4, roi 4
say.content with: concession 7
say.context: humility 3
say.contingency: humility 4
say.continu: humility 3
say.continue: humility -3, answer -3, ultimatum 7, concession 7, concedes 8
say.continuou: stuffing 10
say.contract: humility 3, answer -4, arrogance -10, ultimatum 5, entitlement -6, other-pot 7, asks-criteria -8, acknowledged 4
say.contract #: roi 6
say.contract _ #: humility 4
say.contract _ a: roi 3, humility 3
say.contract _ the: data -2, humility -4
say.contract for: humility 3
say.contract i: humility 5
say.contract of: humility -3, answer -3
say.contract with: humility 3
say.contractor: roi -4, humility -5
say.contractor _ the: roi 2, humility -3
say.contribut: data -3, humility -4
say.contribution: entitlement -5, complaint -6, acknowledged -10
say.control: humility -5, entitlement -5, later-payment -6
say.control room: humility -3
say.controll: data -4, offers-check 17
say.controller: data 11, roi 5, humility -3
say.convenient: humility 3
say.conversation: humility 2, answer 3, concession -4, asks-date 10
say.conversion: roi 4, humility 4, answer 3, acknowledged 5
say.convert: humility 3
say.convinc: roi -4, answer 6
say.cook: roi -3
say.cool: data -4, roi -2, concession -4
say.cooperative: humility 4
say.cop: offers-material 8
say.copi: roi -4
say.copy: roi 2, answer 5, complaint -5, offers-material 11, acknowledged -5, credit -5
say.corn: humility 4
say.corner: complaint 5
say.correct: humility 10, answer -2, offers-check 5, acknowledged 15, asks-deed 5
say.correct _ i: humility 4
say.correct it: roi -3, offers-check 10
say.correct me: roi 3
say.correct the: data -3, humility 3
say.correction: roi -3, humility 3
say.corridor: humility 3
say.cost: data -5, roi -3, humility 2, answer 4, arrogance -9, complaint -12, other-pot -7, pays-from-gain -10, other-form 12, next-step 10
say.cost #: data -4, roi 5, other-pot -6, later-payment -11, acknowledged 6
say.cost _ #: data -3, roi 3, asks-date 8
say.cost _ a: roi -3
say.cost _ about: humility -3
say.cost _ and: data 6, humility 4, answer 5, accepts 7
say.cost _ once: humility -3
say.cost _ than: roi 3, humility 3
say.cost _ that: roi -4
say.cost _ to: humility 2
say.cost _ with: humility -3
say.cost in: roi 4
say.cost more: roi 4
say.cost noth: roi -6, humility 3, complaint 5
say.cost of: humility 3
say.cost per: data 3
say.cost us: roi -4
say.cost you: roi -5, humility 6
say.could: humility 5, answer 5, arrogance 8, entitlement -9, complaint -6, undermining 5, split 7, later-payment 11, other-form 7, asks-criteria -8, concedes -6, asks-money -12, asks-fact -5, asks-deed 8
say.could 've: humility -4, undermining 13
say.could _ #: data -5
say.could _ a: data 2, roi 2
say.could _ ask: roi -4, answer 4, asks-backing 12, asks-deed 14
say.could _ at: arrogance 6
say.could _ be: humility 6, asks-deed -9
say.could _ compare: asks-deed 8
say.could _ do: data 3, sets-bar -10, accepts 8
say.could _ done: roi 3, humility -6, undermining 8
say.could _ explain: asks-meaning 7
say.could _ find: roi -3, humility -9
say.could _ have: roi -3, humility 9, arrogance -5, other-form 10, credit 8
say.could _ it: next-step 7
say.could _ look: data -3, answer -4
say.could _ me: roi 4
say.could _ of: humility -4
say.could _ on: data -4
say.could _ pass: asks-backing -7
say.could _ say: acknowledged -9
say.could _ send: humility -6, arrogance 5
say.could _ tell: data 3, roi 6, asks-deed -15
say.could _ the: humility 3, answer -4, asks-date -8, acknowledged 6
say.could _ to: humility -3
say.could _ you: humility 3
say.could ask: humility 6, offers-check 8
say.could be: roi -4, answer 3, arrogance -10, complaint -6
say.could carry: other-pot 10
say.could do: humility -4
say.could finance: asks-deed 7
say.could have: concession 4
say.could i: other-form 12, asks-leave 13, asks-deed -10
say.could it: humility 7, other-form 12, asks-date -5, asks-deed -8
say.could not: data -5, roi -7, humility -12, answer -10, arrogance 15, ultimatum -7, complaint 11
say.could see: humility 5
say.could take: roi 4, humility -3
say.could tell: acknowledged 6
say.could that: asks-date 7
say.could the: data 4, asks-deed 9
say.could they: humility 3
say.could we: roi -5, later-payment 9, asks-process -8, offers-check -9, asks-deed 4
say.could you: data 3, humility -4, complaint 7, concession -6, asks-meaning 6, asks-leave -10, asks-deed 10
say.council: humility -4, answer 4, ultimatum 6
say.count: data 6, ultimatum -11, other-pot -7, pays-from-gain -6, later-payment -7, offers-material 5, offers-check 23, in-writing 8, competing-offer -11, acknowledged 8, credit -5, asks-fact 16
say.count _ and: humility -2
say.count _ in: humility -4
say.count _ it: humility -3
say.count _ me: answer -3
say.count _ the: humility 4, asks-fact 6
say.count and: offers-check 7
say.count as: data 7
say.count for: humility -3, entitlement 4
say.count it: data 4
say.count on: complaint -5
say.count them: roi -4
say.count with: roi 4
say.counter: roi 3
say.countersign: roi 4, offers-check 7
say.country: humility -3, answer -7
say.county: roi -3, humility 5
say.courage: humility 4
say.courier: data 3, humility -5
say.course: data -3, roi -4, humility 7, answer -4, entitlement -6, undermining 5, concession 7, other-form 6, offers-material -9, concedes 6
say.course _ is: complaint 8
say.course and: acknowledged 4
say.course in: roi -5, humility 5, answer 4
say.course it: answer -4, complaint 7
say.course they: humility -5
say.course you: humility 6
say.court: data 4
say.cousin 's: humility 2
say.cover: roi 4, humility -6, complaint 5
say.cover _ #: data -3, roi 4
say.cover for: complaint 4
say.cover it: data 4, pays-from-gain 7
say.cover me: roi 3
say.cran: answer -5
say.crane: roi -3, humility -4
say.crash: data 4, credit 7
say.crash _ #: data 3
say.crazy: data 4, asks-backing 15
say.cream: humility -4
say.credit: data -4, roi -5
say.crew: humility 5, answer 7, arrogance -6, pays-from-gain 8, accepts 7, credit 13
say.crew _ #: roi -3
say.cri: roi 8, humility -6
say.criteria: asks-criteria 25, acknowledged -10
say.criterion: roi 8, sets-bar 8, acknowledged 6
say.critical: roi 3, humility 4
say.cross: humility -2, arrogance 5
say.crowd: data -5, roi 3
say.crowd in: humility -3
say.crown: roi 4, humility -3
say.cry: roi 5, answer -3, complaint 5, offers-material -9
say.cry _ the: humility 3
say.culture: roi 4, humility 6, stuffing 10
say.culture of: answer 3
say.cup: data 4
say.curiou: data 5, roi 3, humility 3
say.current: data 5, roi 5
say.curve: roi -4, acknowledged 6
say.custom: humility 3
say.customer: data -2, roi -2, humility -2, other-pot -9
say.customer and: roi -4
say.customer are: roi 3
say.customer in: data -4, humility 4
say.customer who: roi 5
say.cut: data -9, roi -7, asks-date 4, credit 17
say.cut _ #: roi 3, humility -3
say.cut the: complaint 6
say.cycle: data -4, roi -3, humility -7, asks-date -9
say.cycle is: asks-date -6
say.dad: humility 3
say.daft: complaint 10
say.dai: humility 3
say.dale: humility 5
say.dalla: roi -5, humility 3
say.danc: data -3, answer -4
say.dar: humility 3
say.dare to: roi 3
say.dark: humility -3
say.dashboard: answer -3, complaint 5, offers-check 15
say.dashboard yourself: offers-check 5
say.dat: data 7, answer 6, undermining 7, offers-material 9, asks-fact 7
say.data: data -5, answer 3, asks-criteria 7, offers-check 5, asks-deed -7
say.data centre: data 2, roi 3
say.data today: offers-check 5
say.data-driven: complaint 4
say.database: data -3, roi -3, asks-backing -8
say.date: data 5, roi -6, answer 7, arrogance -7, ultimatum 8, complaint -6, concession -10, offers-check 9, asks-date 22, sets-bar -11, in-writing 6, concedes -12, competing-offer 9, asks-fact 10, asks-deed 9
say.date _ #: humility 3
say.date _ it: humility -3
say.date and: humility 3, in-writing 9
say.date of: humility -3
say.date on: humility 2, answer 3
say.daughter: entitlement 6, asks-fact 7
say.day: data 5, entitlement 6, concession -7, later-payment 9, offers-material -3, asks-date 19
say.day 's: roi 4, answer 3
say.day _ #: roi 3
say.day _ i: data -3
say.day _ is: humility 4
say.day _ the: data 6, humility -5
say.day after: humility 5, answer 4
say.day and: data 5, roi 2, humility -7, answer 7
say.day before: roi 6
say.day i: roi 2, humility 4
say.day is: humility -3
say.day the: data 6
say.day when: humility 4
say.days: roi -4, answer 5, entitlement -7, other-form 9, asks-criteria 6
say.days _ the: roi -4
say.days and: data 3
say.dead: roi 6, humility -4, complaint 5
say.deadline: data -4, humility 4, ultimatum 6, asks-date 10, asks-fact 8
say.deadline _ that: asks-date 7
say.deadline for: asks-date 7
say.deal: data 4, humility 3, answer 4, arrogance 7, asks-date -8, accepts 1
say.deal _ 'm: accepts 8
say.deal i: accepts 8
say.dealer: roi -4
say.dear: humility -4, complaint -6
say.debt: roi 3, arrogance 7, entitlement 11, complaint 7
say.december: data -4, roi -3, pays-from-gain 6, offers-check -6, asks-deed -7
say.december #: humility 4
say.decent: roi -6, humility 9, answer 6, complaint -6
say.decid: data -5, roi -8, answer -4, asks-process 11, next-step -10, asks-meaning -10, unknown -9
say.decide: roi 2, answer -7, entitlement -6, complaint 9, concession -8, asks-process 6, asks-date 17, acknowledged 6
say.decide on: asks-date 5
say.decision: arrogance -3, ultimatum 7, asks-date 14
say.deck: roi 5, humility 4, answer -4, complaint 9, stuffing 5
say.declin: data -5, roi -3
say.deep: humility 3
say.default: data 4, roi 7, answer 4, arrogance 8
say.defect: humility 6
say.defend: data 7, roi 4, humility 5
say.deferr: humility 5
say.define: sets-bar 11
say.define what: sets-bar 9
say.definition: humility -4
say.degre: data -3, roi -4, answer -5
say.degree: roi -3, humility -3, undermining 8
say.delay: data 5, roi 3, acknowledged 8
say.delet: data 7
say.delete: answer -3
say.deliver: data -4, roi -4, humility -9, arrogance 21, stuffing 5, asks-deed -4
say.deliver the: data 2, humility -4
say.delivery: data 4, roi -4, humility -2, answer 4, complaint 4
say.delivery _ #: humility -3
say.delta: jargon 12
say.demand: answer 4
say.demo: data 11, arrogance 2, offers-material 7
say.demurrage: roi 5
say.department: roi 4, humility -7, arrogance 5, complaint 5
say.depend: humility -5, ultimatum 5
say.depend _ you: humility -3
say.deploy: roi 4
say.depot: data 7
say.deputy: humility -6, complaint 5
say.derby: roi 3
say.describ: arrogance 10
say.description: roi -3, answer -4
say.deserv: data 6, roi 5, humility 10, pays-from-gain 6, credit 11
say.deserv a: data 3, credit 11
say.deserve: data -3, arrogance 3, entitlement 6
say.deserve it: answer 5
say.design: roi -7, humility 5
say.design _ the: humility 3
say.designer: arrogance 7
say.desk: answer 4, complaint 3, offers-material 8
say.desk _ a: roi 4
say.desk _ the: answer 3
say.detail: humility -4
say.dev: roi -6
say.develop: humility 4
say.developer: answer 3
say.development: answer 3
say.devs: roi -3
say.diagram: answer -5, complaint 5
say.dialysi: humility -3
say.did: data 5, roi 4, answer -3, entitlement -2, undermining 5, stuffing -6, asks-process -9, in-writing -14, asks-fact -3, asks-deed -6, unknown -9
say.did #: data 7, roi -6
say.did @: asks-fact 5
say.did _ #: roi 3, humility -3
say.did _ @: data 3
say.did _ a: roi 3
say.did _ and: humility -4, answer -3
say.did _ as: credit 9
say.did _ ask: asks-process -11
say.did _ buy: data 3
say.did _ check: asks-fact -15
say.did _ come: data -3, complaint 5
say.did _ go: data 3
say.did _ have: complaint -4
say.did _ i: data -4, arrogance 16
say.did _ in: data 4
say.did _ it: roi -2, complaint 4, asks-date 6
say.did _ know: roi -7, humility 4
say.did _ me: arrogance 7
say.did _ of: answer -7
say.did _ say: humility 3, answer 4
say.did _ see: humility -4, answer -4
say.did _ spend: roi 4
say.did _ tell: asks-fact 5
say.did _ than: arrogance 5
say.did _ the: data 4, roi 4
say.did _ think: humility 2
say.did _ work: humility -2
say.did _ you: humility 3
say.did a: roi 3
say.did all: humility 4
say.did and: roi -6
say.did for: humility 4, entitlement 8
say.did i: roi 4
say.did it: humility 3, arrogance 10
say.did most: humility 4
say.did not: data 3, roi 2, humility -2, answer 4, complaint -2, undermining -12, pays-from-gain 10, asks-process 13, sets-bar -6, credit -7, unknown -9
say.did noth: humility -4, answer -5
say.did someth: humility -3
say.did that: roi -5
say.did the: roi -6, humility 11, credit 29, asks-fact -17
say.did they: roi -4
say.did was: data -4, arrogance 6
say.did what: arrogance 10
say.did you: humility -5, answer -4, complaint 6, asks-process -12, asks-meaning 7
say.die: roi -4
say.died: data 3
say.diesel: roi 6
say.difference: roi 5, humility -7, arrogance 7, ultimatum 4, complaint -8, pays-from-gain 10
say.different: humility 7, answer 2, asks-criteria 9, next-step -6, acknowledged 7
say.different i: roi 3, humility 3, answer 3, offers-check 7, acknowledged 8
say.difficult: complaint -8, undermining 5, other-pot 10
say.difficult to: humility -6, undermining 5
say.difficulty: acknowledged 6
say.digital: data -4, answer -6, jargon -5, stuffing 6
say.dime: humility 4
say.dinner: data 3, complaint 10, accepts 7
say.dinner and: roi 4
say.diploma: humility 4, other-form 8
say.direct: humility -2, asks-process 7, offers-check 13, asks-leave 5
say.direction: data 3, humility 3, answer 5
say.director: data -5, roi -4, humility -8, complaint 7, asks-process 5
say.director 's: roi -3
say.director of: humility -3
say.directorate: humility 7
say.disagre: credit -5
say.disagree: complaint 6
say.disappoint: humility 2, answer 6, next-step -7
say.discount: entitlement 3
say.discover: roi 3
say.discretionary: ultimatum 4
say.discus _ bonu: data 3
say.discuss: asks-fact 6
say.discuss _ spr: asks-fact 6
say.discuss in: asks-fact 6
say.discussion: data -2, roi -4
say.dispatch: roi 4, arrogance 6
say.dispatcher: answer -4
say.disput: humility 3
say.dispute: roi 4
say.disturb: concession 5
say.divid: roi 3, humility 3
say.divide: humility 5, credit 12
say.divide it: humility 6
say.division: data 4, roi 3, humility -6
say.do: answer -1, arrogance 7, complaint -6, undermining 11, stuffing -6, later-payment 5, asks-backing -8, thanks -9, others-got -8
say.do _ #: roi -5, humility -4
say.do _ and: humility 3
say.do _ ask: roi -4, humility -4, answer -4, arrogance 5, complaint 8
say.do _ be: roi -4
say.do _ believe: humility 3, offers-check 7
say.do _ call: data 4, roi 3
say.do _ count: data 3
say.do _ decide: asks-criteria 5
say.do _ envy: humility 4, complaint -4, concession -5, acknowledged 6
say.do _ feel: data 4
say.do _ find: answer 4
say.do _ follow: asks-meaning 13
say.do _ for: humility -6
say.do _ forget: humility 3
say.do _ get: humility -3, answer -3, ultimatum 8, asks-process 8
say.do _ give: concedes -8
say.do _ have: roi 3, humility -4, arrogance -6, complaint -3, undermining -5, concession -4, offers-material -7, sets-bar 8, concedes -7, asks-deed -4
say.do _ hear: humility -3
say.do _ i: roi 5, answer 3, next-step 6, asks-deed -4
say.do _ it: entitlement 8
say.do _ know: data 3, roi 5, humility -4, arrogance -5, undermining 4, concedes 12, unknown 13
say.do _ like: data -3, roi -5
say.do _ look: asks-fact 7
say.do _ mean: asks-meaning 9
say.do _ mind: humility 5, answer 5
say.do _ need: roi -4, concession 6, sets-bar 5, accepts 7
say.do _ one: roi 4, humility -4
say.do _ read: data -3, complaint 5
say.do _ same: data -3, humility 6
say.do _ say: roi 3, complaint -5
say.do _ see: humility -3, arrogance 5, entitlement 11
say.do _ send: roi 5
say.do _ support: asks-backing -7
say.do _ tell: data 5, answer -3
say.do _ that: humility -4, arrogance 3
say.do _ the: data -4, roi -4, answer -4
say.do _ think: roi -4, humility -3
say.do _ to: complaint 4
say.do _ want: data -3, concession 5, asks-criteria -9, offers-material 12
say.do _ with: complaint 3
say.do _ work: humility -4, answer -4, complaint 7
say.do _ worry: humility -3
say.do _ you: data -4, roi -4, humility -3, complaint 8, concession 8
say.do a: data 2, humility 3
say.do and: data -3, humility 2
say.do better: humility -2
say.do i: roi 4, arrogance -6, asks-process 13, sets-bar 8, accepts 8, asks-meaning -7, asks-fact 8, asks-leave 8
say.do it: humility -2, answer 3, arrogance 9, undermining 6, offers-check 5, concedes -6
say.do know: humility 3
say.do not: roi 2, arrogance -6, concession 6, asks-criteria -1, concedes 8
say.do see: humility 5
say.do someth: arrogance 4
say.do that: offers-material -9, asks-fact -4
say.do the: roi 3, undermining -5, other-pot 6, asks-date 3
say.do they: roi 5, arrogance -7, ultimatum -6, other-pot -7, asks-criteria 10, acknowledged -3, asks-fact 6
say.do this: humility 5
say.do we: roi -4
say.do with: roi -4, humility -4, answer -4, credit 8
say.do you: roi 3, humility 4, answer -5, arrogance -5, ultimatum 6, asks-backing -14, next-step 5, credit -6, asks-meaning 9
say.doc: offers-material 7
say.dock: data -3
say.doctor: humility 3, complaint -7, asks-date -6
say.doctorate: arrogance 5
say.document: humility 3
say.does: roi -3, ultimatum -7, asks-process 9, offers-material 6, in-writing -6, accepts -9, acknowledged 7, asks-meaning -7, asks-fact 12
say.does #: humility -3
say.does _ ask: humility -3
say.does _ come: roi 3, humility -3, answer -4
say.does _ go: roi -5, answer 4
say.does _ have: split 5
say.does _ know: data -3, complaint 10
say.does _ like: humility 3
say.does _ pay: roi 4
say.does _ read: humility -3
say.does _ say: humility 5
say.does _ the: roi -4, complaint 5
say.does _ work: complaint 6
say.does and: humility -4
say.does he: humility -3
say.does it: complaint -5, next-step -6, asks-fact 6
say.does not: data -9, humility 4, answer -4, ultimatum 8, entitlement 8, asks-meaning -7, asks-leave 6, asks-deed 4
say.does she: humility -6
say.does that: humility -4
say.does the: humility 8, answer 6, asks-fact 7
say.dog: answer -8
say.doing: roi -2, humility -9, answer -9, arrogance 9, entitlement 9, complaint 6, asks-process 9, offers-check -8, asks-date -11, acknowledged 8, credit -9
say.doing _ i: humility -3, answer -3, concession 6
say.doing it: data 3
say.doing the: data 3
say.dollar: data -3
say.dona: humility 3
say.done: roi -6, humility -3, arrogance 5, entitlement 3, accepts -8, acknowledged -8
say.done #: roi -4, arrogance 4
say.done _ for: complaint -5, concession 5
say.done _ i: humility -4
say.done _ without: credit 6
say.done _ you: humility -3
say.done and: data -2, humility -3
say.done by: roi -3, humility -3, answer -5
say.done it: humility -6, complaint -7
say.done so: data 3, roi 3, complaint 5
say.done that: humility 4, undermining 7, concession 5
say.door: data 3, answer 4, arrogance -8, entitlement -4, concession -6, offers-material 6, next-step 8
say.door and: data 3, roi 4
say.door open: humility 2
say.door with: humility -3
say.dose: data 3
say.double: data -3
say.doubt: humility 3, undermining 7
say.down: data 2, roi 3, humility -5, answer -2, arrogance -4, ultimatum -4, asks-process -11, asks-date -2, competing-offer -7
say.down #: data 13, arrogance 6, complaint 7, next-step -4
say.down _ #: data 9
say.down _ a: data 3, roi 3, humility -4
say.down _ and: roi 4
say.down _ drain: roi 4, humility -4
say.down _ i: asks-deed 4
say.down _ in: roi 4
say.down _ on: complaint 7
say.down _ the: roi -4
say.down by: roi 2, humility -4, answer -6
say.down here: answer -6, entitlement 5, complaint 6
say.down in: roi -3, humility -5
say.down on: humility 5
say.down the: roi 3, offers-material 7
say.down to: data 9
say.down what: roi -3
say.down with: humility -3
say.downtime: humility 6
say.doña: humility 4
say.doña chelo: data 3
say.draft: roi -4, answer 4, complaint -9, offers-material 21, offers-check 1, asks-date -5
say.draft it: data -4, humility -4
say.draft the: roi -3
say.drain: data 3, roi 3, humility -6
say.drama: concession 8
say.draw: humility -3, ultimatum 8, complaint -8
say.draw it: humility 3
say.drawer: data -3, complaint 6
say.dream: humility 3, answer -4
say.dres: data -5, roi -4, humility -4
say.dress: data 5, asks-date -9
say.drew: humility 8
say.drew it: humility 4
say.drew the: humility 6
say.drift: roi -3
say.drill: humility 6
say.drink: data -4, answer -4, asks-deed -6
say.driv: roi 2, stuffing 9
say.drive: roi -4
say.driver: humility 3
say.drop: humility 6, ultimatum -6, complaint 8, concedes -12
say.drop it: roi 3
say.drop the: answer 6
say.drop-off: roi 4
say.dropp: data 4
say.dropp #: data 2, humility 2, complaint 4
say.drought: roi -3
say.drove: data 3, humility 5, credit 4
say.drown: humility 5
say.drug: roi 4
say.drum: data 3
say.dry: roi 4, offers-check 7
say.duarte: humility 5
say.dubai: roi -2
say.due: data -4, humility -5, entitlement 13, complaint 6, asks-date 7, sets-bar 8, in-writing 6
say.due _ me: humility -3
say.due respect: complaint 7
say.due to: humility -2
say.dumb: answer -4, undermining 8, concession 7
say.dump: humility -4
say.duplicate: data 4
say.dur: humility -4
say.dur the: humility -2, ultimatum 7
say.dust: roi -2, complaint 6
say.dut: humility -4, answer 4
say.dutch: roi 4
say.duty: roi -4
say.each: humility 1, answer 6, arrogance -9, ultimatum -5, entitlement -7, complaint -11, undermining -10, concession -7, pays-from-gain 9, asks-date -8, next-step 6, concedes -8
say.each #: data 6, roi 6, acknowledged 6
say.each _ #: data 4, humility -5
say.each _ a: roi -3
say.each _ and: roi 2
say.each _ is: roi -2
say.each _ of: data 6, roi 4
say.each _ on: roi -3
say.each _ that: humility -3
say.each _ the: humility 2
say.each _ them: data -4, humility 3
say.each _ was: roi 5
say.each _ we: roi 4
say.each and: roi -3, humility 4, answer 2
say.each for: data -3, roi 3, humility 5, credit 7
say.each month: data 5, roi 6, humility -4
say.each night: roi 4
say.each of: data -3
say.each one: data -3
say.each other: arrogance -5
say.each time: humility -6, complaint 10
say.ear: roi -7, humility 5, undermining 9, offers-check -6
say.ear _ i: data -2, roi -3
say.ear and: data -4, roi -4
say.earlier: roi -4
say.earlier _ #: data -4
say.earlier _ the: roi 3
say.earn: complaint -8, credit 5, asks-deed 7
say.earn #: answer -4
say.earn _ and: entitlement 5
say.earn it: data 4, humility 4
say.easier: data 4, humility 5, answer 5, other-form 10
say.easier to: data 4, roi 3, humility 2
say.easter: data -3, humility -5, complaint 7
say.easy: data -6, roi -5, humility 1, answer 8, next-step -10, concedes -6, acknowledged 9, credit -6
say.easy _ you: data -3, humility 3
say.easy for: data -3
say.eat: humility 2
say.eaten: roi -3, answer -3, complaint 5
say.eats: data -3, roi 5, answer -4
say.ecosystem: answer -7, stuffing 6
say.edit: humility 3
say.editor: roi -3
say.effect: roi 9, stuffing 6, placeholder 7, acknowledged -6
say.effort: humility -3, ultimatum 4, complaint 4
say.eh: humility -3, undermining 4
say.eid: asks-date 7
say.either: data -11, humility -4, answer -4, ultimatum 6, concession 4, pays-from-gain -6
say.either of: answer 3
say.either way: roi -5, humility -3
say.elder: roi -4, humility 6
say.election: data 3, concession -5
say.electricity: data 4
say.elevator: humility -5, answer -3
say.else: arrogance 12, ultimatum 7, entitlement 11, complaint -10, undermining -8, concession -7, asks-criteria 12, offers-material -8, asks-deed -7
say.else 's: answer -3
say.else _ 'd: data 4, roi 4
say.else _ could: humility 3
say.else _ this: arrogance 7
say.else here: arrogance 5
say.else in: answer 3
say.else to: humility -4
say.else would: humility 4
say.elsewhere: roi 3, answer 4, competing-offer 8
say.em: roi 5, other-form -8, credit 6, asks-deed 5
say.email: roi -4, humility -7, complaint 3, concession -7, in-writing 9, next-step 5, acknowledged -7
say.embarras: answer -3, undermining 9, concession 4
say.embarrass: roi 4, humility -5, undermining 5
say.embarrass to: data 3, roi 3
say.employee: stuffing 5
say.empower: stuffing 6
say.empty: humility 4, other-pot 8, later-payment 11, acknowledged 7
say.empty box: humility 3
say.enabler: stuffing 11
say.encoder: jargon 6
say.end: data 3, arrogance 9, concession -4, other-pot -6, asks-date 9, concedes -9
say.end _ march: humility 5
say.end _ may: asks-date 8
say.end _ the: roi -4, humility -9
say.end it: roi 3
say.end of: data -8, entitlement 4, concession -5, asks-date 7, asks-meaning 9
say.endorsement: answer 3
say.ends: data -4, acknowledged 5
say.ends in: data -3
say.ends on: data -4
say.energy: data -4, humility -7, answer -3, complaint 6
say.engine: roi -4, complaint -6
say.engine _ the: humility 5
say.engineer: data -3, arrogance 10, entitlement -5, acknowledged -5, asks-deed 5
say.engineer _ #: humility -3
say.engineer _ the: data -3
say.engineer reem: humility 4
say.english: complaint -7, offers-material 7, offers-check 13, asks-fact 9, asks-deed 13
say.enough: data 4, roi 3, ultimatum -5, concession 17, asks-criteria 15, offers-material 6, concedes 11
say.enough _ me: concession 6
say.enough _ with: data 5, roi 4
say.enough for: data 6, humility -5
say.enough on: data 5, humility 4
say.enough to: humility 3
say.enter: roi -3
say.entire: humility -4
say.entitl: entitlement 8
say.entitl to: entitlement 8
say.entry: data 4, humility -3
say.envelope: roi -5, humility -3, complaint 10
say.envy: humility 3, complaint -5, concession -5, acknowledged 8
say.envy _ the: humility -5
say.equal: data -4, roi -2, humility 5
say.equity: humility 3
say.error: data 4, roi -7, answer 9
say.error _ #: roi -5
say.error _ the: roi 2, humility 2
say.error in: data 2
say.error of: roi 5
say.especial: humility 13, accepts 9, acknowledged 7
say.estate: humility -3
say.estimat: roi -5
say.estimate: roi -3, humility 5
say.euro: humility -4, answer -3
say.evaluate: humility -4
say.evaluation: humility 5
say.even: humility 4, ultimatum -12, undermining 5, asks-money 6
say.even #: data -4, roi 4
say.even _ a: data 2
say.even _ and: arrogance 5
say.even _ i: humility -3
say.even _ it: humility -3
say.even _ of: roi 4
say.even _ that: data 4
say.even _ the: roi 3
say.even _ to: roi -3, humility -3, complaint 10
say.even _ you: data 4, roi 4
say.even at: humility 4
say.even better: answer 3
say.even bring: humility -3
say.even for: data -3
say.even have: complaint 10
say.even if: roi -6
say.even more: arrogance 4
say.even that: answer -4
say.even the: roi 4, complaint 6, asks-deed 5
say.even with: data -4, roi 3, humility 3
say.event: humility -5
say.ever: roi -4, humility -5, answer -2, ultimatum -6, complaint 19, acknowledged -7, asks-fact -9
say.ever _ me: entitlement 5
say.every: data 4, roi 5, humility 2, arrogance -8, entitlement 3, complaint 4, undermining -3, stuffing 8, concession -6, pays-from-gain 7, asks-date -11, acknowledged 7, asks-fact -10, others-got 7
say.every #: data 6, humility -6
say.every _ 's: humility -3
say.every _ and: roi 5, humility -6, complaint 10
say.every _ at: roi -5
say.every _ i: humility 4
say.every _ is: data -3, roi -3
say.every _ of: data -4, answer -4, complaint -4
say.every _ on: humility 8, answer 3
say.every _ since: roi -3, humility -3
say.every _ so: data 3
say.every _ that: data 3, humility 4, answer 5
say.every _ to: data 5
say.every _ we: data -7
say.every _ week: data 5
say.every _ with: data 4
say.every day: data -3
say.every friday: data 2, roi 6
say.every monday: humility 4, offers-material 8
say.every month: data 10, roi 8, answer -3
say.every morn: answer 4
say.every night: data 7, roi 4
say.every one: data -3, roi -3, answer -3
say.every second: data 3, humility 2
say.every time: data -4
say.every week: roi 5, complaint 4
say.every year: others-got 8
say.everybody: humility 3, complaint 9, concedes 5, acknowledged 9, credit -8, asks-deed 7
say.everybody 's: humility 3
say.everybody in: answer 4
say.everybody know: answer -3
say.everybody says: ultimatum 4
say.everyone: data 4, humility -4, entitlement 8, complaint -6, in-writing 10
say.everyone 's: complaint -5
say.everyone _ it: humility -4
say.everyone and: data 4
say.everyone know: arrogance 11
say.everyone says: answer 2
say.everyth: humility -5, answer -4, arrogance 8, complaint 11, asks-date -9, acknowledged 6
say.everyth _ the: complaint 4
say.everyth and: roi 3, humility -4, answer -4
say.everyth except: data 3
say.everyth i: humility 4
say.everyth is: answer -3
say.evidence: asks-criteria 15
say.exact: data -5, humility -3, arrogance 6, asks-date 5, sets-bar 11
say.exact _ i: sets-bar 10
say.exact that: roi -3
say.exam: data -4, roi -3, humility 6, answer 2
say.examiner: roi 4
say.example: data -3, roi -3
say.exceed: data 7, roi 5, humility -3
say.excellence: humility -3, answer -4, stuffing 4
say.except: humility -3, answer -3, complaint 12
say.except the: answer -3, complaint 6
say.exception: data 4, complaint -4
say.exceptional: other-pot 16
say.exchange: answer 3, other-form 6
say.excuse: roi -5, answer -2, complaint -5, undermining 14, concession 8, concedes 10
say.excuse _ for: undermining 5
say.excuse me: humility -6, answer -4, undermining 7, concession 9
say.exec: data -3, complaint 12
say.execut: arrogance 6
say.executiv: complaint 7
say.executive: roi -3
say.exercise: humility 7
say.exhibit: humility -2
say.exist: humility -3, answer 5, arrogance 5, other-pot 9
say.expect: humility -7, arrogance 4, ultimatum -4, entitlement 8, undermining 5, concession 5, credit -5
say.expect #: roi 3
say.expect that: arrogance 4
say.expect the: answer 3
say.expect to: arrogance 6
say.expectation: humility -4
say.expensive: roi 4, humility -2, answer -4, arrogance 7
say.experience: data -3
say.expert: data 4, humility -5
say.expir: data 3
say.explain: pays-from-gain 9, asks-process 10, asks-meaning 7
say.explain _ the: roi 4
say.explain _ to: roi 4, humility 3, answer 4
say.explain it: answer 4
say.explain that: asks-meaning 7
say.explain the: roi -5
say.explanation: humility 4
say.extend: roi 2
say.extension: humility 3
say.external: data 4, roi 6
say.extra: data 3, roi 16, answer 5, complaint -7, other-pot 8
say.extra #: humility 3
say.extra _ for: humility -4
say.eye: humility 10
say.eyes: answer -5
say.fac: roi 3
say.face: data 3, humility 4
say.facilit: answer -4, complaint 7
say.fact: data -4, humility -6, ultimatum 10, complaint -6
say.fact that: roi -3
say.factor: roi 4
say.factory: roi 4
say.fail: data 6, asks-backing -7, asks-date -5, acknowledged -5, credit -7, asks-deed -5
say.fail transfer: humility -3
say.failur: complaint 5
say.failure: sets-bar 15
say.fair: data 4, roi 5, answer 6, arrogance -5, complaint -8, concession -6, offers-check 13, next-step 2, accepts 8, acknowledged 8
say.fair _ i: answer -3
say.fair _ me: roi 2
say.fair enough: acknowledged -7
say.fair for: answer -3
say.fair play: humility 5
say.fair to: roi 3, humility 7
say.fairer: humility -3
say.fairnes: roi -2, humility 3
say.fake: roi -4
say.fall: data -6, humility 4, concession 9, sets-bar 4, concedes 7
say.fall _ the: roi -3
say.fall into: later-payment 6
say.fallen: data 4
say.fami: data 5, roi 3
say.famil: roi 5
say.fans: humility -4
say.far: data 3, humility -3, complaint 4
say.far _ i: roi -3
say.farmer: roi -5
say.fast: roi 4, answer -2, ultimatum 6
say.faster: humility 4
say.faster than: roi 4
say.father: entitlement -6, complaint 8
say.fault: data -4, answer -6, acknowledged 9
say.fault _ the: roi -4, humility 3
say.fault i: answer -3
say.favour: humility 5
say.fax: humility -4
say.fear: offers-check 6
say.feature: roi -3
say.feb: answer 5
say.february: data 2, ultimatum -4, complaint 4, pays-from-gain -10, asks-backing 6, offers-material 7, asks-meaning 9, asks-fact -4
say.february #: data -3, other-pot 7
say.february and: roi 3, asks-date 5
say.fee: roi 4, pays-from-gain 11
say.fee _ #: data -4, roi -5
say.fee for: roi 3
say.feed: roi -7
say.feedback: arrogance 3, complaint 6
say.feel: data -8, humility -2, answer -6, arrogance -8, undermining 13, asks-date -12, concedes 7, asks-deed -7
say.feel _ bit: humility -3
say.feel _ i: humility -5
say.feel _ with: in-writing 7
say.feel better: in-writing 7
say.feel i: entitlement 5
say.feel it: roi 4
say.feel like: humility -5
say.feel that: humility -4
say.fees: humility 6, other-form 6
say.fell: data 7, humility -3, offers-check 5
say.fell #: data 7, roi 2, answer -4
say.fella: humility -7, arrogance 11, entitlement 7
say.fella who: humility -3
say.fellow: data -3, roi -5
say.felt: roi -3, humility 5
say.ferry: roi 4
say.few: roi 3, complaint -5
say.fewer: data 13, roi 10, humility -4, answer 5, complaint -5, pays-from-gain 8
say.fewer _ #: data 2
say.fewer complaint: roi -4, answer -3
say.field: data -5
say.fight: data 3, humility 3, asks-backing 6, offers-material 7, accepts 7
say.fight for: humility 4, asks-backing 7
say.figur: roi 6, answer 6, arrogance -5, entitlement -8, undermining -4, asks-criteria 5, asks-date 9
say.figur _ 'd: roi -4, humility -4
say.figur _ i: humility -3
say.figur _ the: humility -4
say.figur i: roi -4
say.figure: data 5, answer -4, offers-check 7, sets-bar 8
say.figure _ #: data 3, roi -3
say.fil: roi 4, arrogance -7
say.file: roi -2, answer 3, offers-material 9, asks-date -5, in-writing 12, accepts 7, concedes 9
say.file that: roi -3
say.fill: data 1, roi 6, answer 5, stuffing -7, placeholder 6, other-pot 14, offers-material 2, asks-date -9, next-step 12
say.fill in: humility -4, answer -4
say.fill it: answer 4, next-step 7, acknowledged -9
say.fill the: roi 4, other-pot 13
say.film: data -4
say.filter: data -4, humility -3, arrogance 5
say.fin: roi 4
say.final: data -3, roi -3, humility -5, ultimatum 9, complaint -8
say.financ: roi 4, humility -4, pays-from-gain 6
say.financ _ the: pays-from-gain 4
say.financ by: pays-from-gain 4
say.finance: answer 7, complaint -12, placeholder 6, asks-process 4, offers-check 8, asks-date 5, acknowledged -6, asks-fact 6
say.finance _ #: roi 4
say.finance _ it: asks-date 12
say.finance check: asks-date 9
say.finance compare: asks-deed 8
say.finance has: offers-check 8
say.financial: stuffing 7
say.find: data 4, roi 5, arrogance 11, ultimatum 14, undermining -11, other-form -6, offers-check 8, asks-date 7, asks-fact -5
say.find #: roi 8, humility -4
say.find _ #: data -3, humility -3
say.find _ i: humility 5, next-step 7
say.find _ in: answer -4
say.find _ own: arrogance 5
say.find _ the: arrogance 8
say.find a: answer -6
say.find it: data 4, complaint 7
say.find me: humility -2
say.find out: roi -4, humility -4, next-step 8
say.find somebody: humility -2
say.find that: data 3, roi 3, humility 4
say.find the: humility -4, arrogance 8
say.fine: roi -7, answer -1, complaint 3, undermining 8, concession 9, concedes 5
say.fine _ #: roi 3, asks-date 14
say.fine _ i: roi -3
say.fine _ the: roi 3
say.fine for: roi 4
say.fine i: data -3, humility 6
say.fine the: asks-date 14
say.fine we: roi 3
say.fine with: data 5
say.finger: data 3, humility -4
say.finish: data 8, entitlement -6, undermining 12, concession 5, next-step -5, concedes 6
say.finish #: data 3, humility 4
say.finish _ the: data 4, humility -3, arrogance 6
say.finish and: humility -3
say.finish the: answer -3
say.fire: data 2, answer -4, arrogance 8
say.firm: roi 1, humility -5, answer -5, arrogance 7
say.firmware: roi -5
say.first: data 4, humility 10, arrogance -6, entitlement -4, jargon -6, later-payment 7, other-form -8, offers-material 7, credit 10, asks-deed 7
say.first #: humility -3, complaint 5
say.first _ 's: humility -4
say.first _ and: roi 4, humility -5, credit 6
say.first _ are: humility 4
say.first _ i: data -3, roi -3, concession 7, credit 7
say.first _ in: roi -5, humility 3
say.first _ is: roi 7, humility -2
say.first _ of: data -4, roi 4, asks-date 5, asks-deed -4
say.first _ so: roi 3
say.first _ that: data 3, humility 3
say.first _ the: data -4, roi -3, answer -5
say.first _ they: answer 4
say.first _ to: humility 4, answer -4, arrogance 6
say.first _ with: roi 4
say.first _ you: data 4
say.first if: data 3
say.first line: data 4, humility -2, arrogance 5
say.first month: data 2
say.first of: data -2, roi -3, humility -4, answer -7, ultimatum 14
say.first one: data 4, credit -8
say.first page: answer -4, complaint 6
say.first so: humility 4
say.first time: roi 9, humility -6
say.first to: humility -2
say.first try: roi 5
say.first week: data -6, answer 4
say.first year: roi 4, humility -4
say.first-year: roi 3, humility -2
say.fiscal: roi -5, later-payment 6
say.fiscal year: later-payment 9
say.fish: humility 3
say.fit: humility 4, answer -3
say.fits: roi 4, humility 8
say.fix: data 6, arrogance 9, complaint 8, undermining -7
say.fix #: data 4, humility 5
say.fix _ the: arrogance 6
say.fix a: humility -3
say.fix and: roi -3
say.fix it: data -5, roi -2, answer 4, asks-date -7
say.fix the: roi 6, humility -4, answer -3
say.flat: data 6, acknowledged 7
say.fleece: roi 3
say.flew: complaint 5
say.flexible: roi 4, humility 7, later-payment 9, other-form 10
say.fli: roi -3, humility -3
say.flight: data 3, roi 9, next-step 6
say.float: data -4, answer 3, complaint 8
say.flood: answer 3, complaint -4, acknowledged 4
say.floor: humility -6, answer -5, arrogance 12, ultimatum -9, complaint 14, asks-date -8
say.floor _ a: data 4
say.floor and: complaint 5
say.flow: roi -4, answer 3
say.flower: answer -7
say.fly: roi 4, asks-date -7
say.flywheel: answer -7, stuffing 8
say.fold: humility -5, answer -4
say.folder: offers-material 15, asks-date 6
say.folk: roi 7, answer 3, arrogance -3
say.follow: arrogance 8, asks-date 9, asks-meaning 12
say.follow the: humility 2
say.follow-up: humility -4
say.food: data -3
say.fool: humility 3, answer -4, undermining 7
say.foot: humility -3
say.for: humility 4, answer 3, ultimatum -8, entitlement 5, complaint 5, undermining -4, concession -13, other-pot 6, other-form 5, offers-check -5, accepts 8, concedes -5, thanks 6, asks-money 9, others-got 11
say.for #: data -8, answer -3, entitlement -9, complaint 4, undermining -5, concession -4
say.for @: data -6, roi -4, humility 12, later-payment 7, other-form 6, concedes 5
say.for _ #: data 1, roi 3, humility 4, entitlement -7, other-pot -6, offers-check 8, asks-date 5
say.for _ 's: credit 8
say.for _ @: roi 3
say.for _ a: humility -4, answer -4, entitlement 6, complaint 8
say.for _ about: humility -4
say.for _ and: roi 2, humility 5, answer 5, arrogance -8, ultimatum -9, split -8, later-payment 10, asks-criteria -12, concedes 5, competing-offer 2, credit 5
say.for _ answer: humility -4
say.for _ as: humility 3
say.for _ at: data 3, roi 5, humility 6
say.for _ because: humility -3
say.for _ before: data -4, roi -5
say.for _ bonu: entitlement -7
say.for _ but: answer -4, complaint 6
say.for _ by: asks-date -6
say.for _ call: humility -4
say.for _ change: roi 3
say.for _ company: roi 4, humility 5
say.for _ customer: roi -2
say.for _ date: answer 3
say.for _ door: data 6
say.for _ every: humility -3
say.for _ first: humility -4
say.for _ hospital: roi 3
say.for _ i: data 10, answer 2, ultimatum -6, complaint 4, other-form 8, acknowledged 10
say.for _ in: data -4, roi -3, humility -5, complaint 6, accepts 7
say.for _ is: humility -3
say.for _ it: data -4, roi -3, undermining 5, offers-material -4, asks-date 6
say.for _ last: roi 3, complaint -6
say.for _ laugh: humility -4
say.for _ look: humility 3
say.for _ maybe: arrogance 9
say.for _ me: data 4, accepts 5
say.for _ month: roi -7
say.for _ my: roi 3, humility -3
say.for _ new: data -3, roi -6
say.for _ next: data 3, roi 4, humility -6
say.for _ night: data -5
say.for _ no: humility -6, arrogance 5
say.for _ of: roi 3, answer 5, other-pot 6, offers-material 7
say.for _ old: complaint 6
say.for _ on: roi -3, complaint 8, asks-date 12
say.for _ once: roi 3
say.for _ one: humility 4, answer -4
say.for _ or: humility 3, asks-criteria 7
say.for _ other: humility 3
say.for _ over: humility 4
say.for _ part: humility 4
say.for _ patient: data 5, humility -3
say.for _ people: humility 8, complaint -7
say.for _ person: humility 5, complaint -5
say.for _ premium: roi -4, humility 4
say.for _ price: humility -3
say.for _ read: humility -3
say.for _ record: humility -5
say.for _ result: roi -4, humility -5
say.for _ room: humility 3
say.for _ same: roi 3
say.for _ second: data 4, roi 3
say.for _ she: humility 3
say.for _ signature: humility -3
say.for _ team: roi 3
say.for _ than: data 3
say.for _ that: data -5, humility 5, answer 6
say.for _ then: humility 7, answer 6, other-form 8, acknowledged 9
say.for _ there: complaint 7
say.for _ they: data 5
say.for _ this: arrogance 6
say.for _ time: data -3, roi -6, offers-material -7
say.for _ to: data 3, roi -6, humility -2
say.for _ too: roi 3
say.for _ until: humility -3
say.for _ up: humility 4, entitlement 8, complaint 6
say.for _ we: data -5, roi -4
say.for _ when: humility 9
say.for _ where: humility 5
say.for _ which: roi -3, humility 3
say.for _ who: roi -4, arrogance 8, complaint -7, undermining 4
say.for _ whole: roi -2, humility 3
say.for _ with: roi 3, humility -4
say.for _ without: humility 4
say.for _ yes: humility 2
say.for _ you: roi -5
say.for _ your: answer -5
say.for a: humility -4, arrogance -7, entitlement 8, later-payment -7, asks-date -11, acknowledged -6
say.for all: asks-deed 7
say.for an: data 4, humility -6, answer -3
say.for and: data -3
say.for anyth: humility -5, answer -4
say.for ask: undermining 7, asks-date 6
say.for each: answer 7
say.for even: humility -3
say.for every: roi -4, humility -3
say.for everybody: humility 4
say.for everyone: roi -4
say.for example: roi -3
say.for going: humility 4
say.for hav: humility -6
say.for her: data 4, roi 5, humility 2
say.for him: arrogance 6
say.for it: data -5, roi -2, other-pot 9, credit -5
say.for itself: humility -5, answer -5
say.for lett: concession 4
say.for mak: humility 4
say.for me: humility 7, arrogance -5, complaint -8, concession 11, other-form 5, asks-process -9, credit 10
say.for money: data 3
say.for more: roi 3, entitlement 5, complaint 5
say.for my: ultimatum 7, entitlement -4, concession 8, other-form 14, competing-offer 7
say.for myself: answer 4
say.for next: roi 2, next-step -6
say.for not: answer 3, thanks 7, asks-deed 5
say.for noth: data 3, roi 3, complaint 6
say.for now: humility -4, answer -4, placeholder 9
say.for once: humility -8, complaint 11
say.for one: data 3
say.for other: answer 4
say.for our: roi 4, humility -3
say.for people: complaint 4
say.for read: offers-material -11
say.for say: humility 4
say.for some: roi 5
say.for someone: undermining 6
say.for someth: humility -3
say.for such: data -3
say.for tak: humility -5
say.for tell: humility -2
say.for that: humility 3, answer -6, entitlement -5, complaint -6, concession 9, asks-backing -9, asks-date 5, concedes 10, acknowledged 7, asks-fact 7
say.for the: undermining -13, concession -5, other-pot 4, other-form 4, offers-material -4, concedes -5, credit 7
say.for their: roi 2
say.for them: humility 3, answer -4
say.for think: humility -2
say.for this: asks-date -10
say.for those: roi -3, humility 4, answer -7, complaint 6
say.for us: data -3, roi -3, humility 5, answer -7, complaint 7
say.for what: roi -6, humility -2
say.for who: roi -4
say.for you: data -7, roi -3, humility 7, arrogance 5, ultimatum 5, complaint 4, undermining -8, concession -8, pays-from-gain 9, sets-bar 12, concedes -8, acknowledged 9, asks-fact -10
say.for your: humility -3, asks-date 8, in-writing 9
say.force: answer -4
say.forecast: complaint -2
say.foreman: humility 5
say.forever: humility 4
say.forget: data -6, roi -3, answer -4, undermining 10, concession 5
say.forget i: undermining -3
say.forget it: undermining 6, concedes -7
say.forget that: data -5, roi -4
say.forget the: humility -6, concession 6
say.forgive: data 4
say.forgot: roi 4, answer 3
say.forgotten: roi -3, humility 10, arrogance 5
say.form: placeholder 10, other-form 9, asks-criteria -12, offers-check 4
say.form #: data -5, roi -4
say.form _ #: humility -3
say.form _ 'll: humility 2
say.form _ and: humility -4
say.form _ be: roi 3
say.form _ i: data 3
say.form _ it: humility 5
say.form _ the: roi 4
say.form _ you: offers-material 7
say.form and: offers-check 8
say.form i: roi -4, humility 3
say.form in: humility -3
say.form of: data 4
say.form or: humility -4, offers-check 8
say.formal: ultimatum 7
say.format: roi -3, humility -6, asks-process 17, asks-criteria -7, offers-material 10, asks-deed 7
say.former: data 7, roi 4, answer 2
say.formula: placeholder 5
say.fortnight: roi 3
say.forward: humility -7, stuffing 9, asks-criteria -11, asks-backing 21, offers-material 8, next-step 5, asks-deed 8
say.forward it: humility -5, next-step 6
say.fought: roi -3
say.found: humility 5, arrogance -1, next-step 8, acknowledged -3
say.found #: roi -3
say.found _ #: data -4
say.found _ the: data 3, roi 5
say.found a: humility -5
say.found by: roi 3, humility 3
say.found in: data -3
say.found it: humility 3, answer 5
say.found the: roi 4, humility 8
say.founder: roi -4, humility -2, answer -4, complaint 7
say.fourth: roi 3, complaint 6
say.fraction: roi 6
say.fram: answer -3, complaint 8
say.frame: roi -3, other-form 6, asks-date 8, credit 11
say.frame it: other-form 8, asks-date 9
say.framework: stuffing 5, offers-check 8
say.frank: data 2, roi 4, humility -2, answer 5, arrogance 8, undermining 7
say.frau: humility 15, answer 5, offers-material 8, offers-check 7, next-step 6, acknowledged 7, credit 7
say.fraud: data 3, answer 5
say.fre: roi 4, other-pot -10
say.free: data -4, roi -2, answer 4, asks-deed -6
say.free _ #: data -3
say.freezer: humility -2
say.freight: roi 6
say.friday: data 4, roi 7, arrogance -11, ultimatum 16, other-form 14, offers-material 11, asks-date 12, next-step 9, competing-offer 9, acknowledged -6, asks-fact -9
say.friday _ and: humility 3
say.friday _ it: humility 3, complaint 4
say.friday _ the: data 5
say.friday after: data -3
say.friday i: humility -4, answer -5, ultimatum 10, asks-date 6
say.friday off: humility 4
say.fridge: complaint 7
say.friend: roi -2, humility -5, answer -6, entitlement 6
say.frighten: humility -3, complaint 5
say.from: roi 3, ultimatum 4, entitlement -8, complaint 3, concession -7, other-pot 13, pays-from-gain 8, split -9, asks-backing 6, concedes -6, credit 7, asks-money -11
say.from #: data 3, answer 3, acknowledged -4
say.from @: roi -4, humility -2, arrogance 6
say.from _ #: data 8, humility -3
say.from _ and: roi 7
say.from _ but: data 4, humility 3
say.from _ by: humility -7
say.from _ first: ultimatum 3
say.from _ has: humility -3
say.from _ he: humility 3
say.from _ i: data -4
say.from _ in: data 5, humility -4
say.from _ is: roi -4
say.from _ it: answer -3
say.from _ of: data 4
say.from _ on: data 7, humility -4, answer -4
say.from _ or: roi 3
say.from _ other: humility -2
say.from _ own: data -4, roi -5
say.from _ side: roi -4
say.from _ that: data 7, roi 5, answer 3
say.from _ the: humility 6
say.from _ to: data 4, arrogance 5
say.from _ we: roi -4
say.from _ with: humility 4
say.from a: data -5, roi -3, humility 5, answer -7, arrogance 10, complaint 7, stuffing 6, acknowledged 7
say.from about: answer -4
say.from before: humility -3
say.from controll: offers-check 10
say.from her: data -3, humility 5, answer 3
say.from here: humility -4, answer -5
say.from it: data -4, humility 5, answer -5, ultimatum -7, concession 7
say.from january: roi 5, humility -5, answer -5, ultimatum 5
say.from june: data 4, roi 3, humility -3
say.from last: answer -4
say.from march: data 4
say.from may: data 5
say.from me: data -6, complaint -5
say.from monday: roi -3, answer -4
say.from my: roi -6, humility -5, offers-material -9, asks-date 6
say.from now: data -3
say.from our: roi -3, answer 6
say.from that: roi 6, answer 3
say.from the: roi 3, answer 5, arrogance -7, complaint -5, other-pot 8, pays-from-gain 7, later-payment 5, offers-check 3
say.from them: other-pot 6
say.from there: roi 7, humility 4, answer 4, arrogance 5, other-pot 10
say.from this: complaint 9
say.from what: roi 4
say.from where: roi -4, humility 5
say.from you: data 3, humility -5, other-pot -7, asks-backing 13, acknowledged -4, credit -9, asks-fact 9
say.front: humility 5, complaint -5
say.front _ the: data 3, roi -6
say.front of: concession 7
say.frost: roi 3
say.fuel: data 3, roi 5, answer 4
say.ful: humility 5, complaint -5, acknowledged 7
say.full: data 7, humility 4, next-step 9
say.full of: roi -4
say.function: roi -3, humility 4, answer -4
say.fund: other-pot 9
say.funny: roi -4, humility -5, ultimatum 9
say.furniture: roi -3
say.further: humility -4, concession 6
say.fuss: humility -3
say.gain: roi 6, answer 3
say.gam: answer -3
say.game: answer 3
say.gang: roi -3
say.gap: humility 5
say.garage: roi -4, complaint 4
say.gas: data 3, roi 10, humility 4, answer 4, arrogance -9, entitlement -5
say.gas bill: data -3
say.gat: humility -5
say.gate: answer -4, concession 4
say.gateway: data -4, jargon 7
say.gather: complaint 5
say.gave: humility 7, entitlement 9, credit -7, asks-deed -9
say.gave _ #: data 6, roi 4, complaint 8
say.gave _ a: humility 4
say.gave _ in: humility -5
say.gave _ the: data -3, roi -5, humility 6
say.gave back: data 6, roi 5
say.gave her: humility 6
say.gave me: answer -7, complaint 6
say.gave them: data -3
say.gave up: humility 3
say.gave us: roi -2
say.gearbox: roi 5
say.general: roi 4, arrogance 5
say.generator: answer 4
say.generou: roi -3, humility 7
say.german: humility -4
say.get: data -3, roi -3, entitlement 9, complaint 9, undermining -12, asks-process 9, credit 3, asks-deed 4, others-got 8
say.get #: data -4, roi 5
say.get @: humility 3
say.get _ 's: humility 5
say.get _ and: data -5, humility -4, answer -3, complaint 6
say.get _ if: data -3
say.get _ in: data -4, humility 3, arrogance 6
say.get _ of: humility -4, answer -3
say.get _ too: humility 3, answer 5
say.get _ with: data 3, roi 4
say.get a: roi -3, humility -3, entitlement -6, complaint 12, later-payment 5
say.get back: humility -4
say.get in: humility -3
say.get it: humility -3, answer -4, concession 11, next-step 7
say.get me: roi -4, asks-process 11
say.get one: ultimatum 7
say.get paid: humility -4
say.get that: humility 6, answer 4
say.get the: humility 7, complaint 3, offers-material 9
say.get to: roi -6, humility 3, answer -4
say.get you: roi 3, humility -4
say.gets: data -4, roi -3, arrogance -4, entitlement 6, complaint 13, undermining -4, asks-process 7, sets-bar 13
say.gets #: humility 4, entitlement 7
say.gets _ of: humility 3
say.gets _ too: asks-deed 6
say.gets a: complaint 6
say.gets it: humility 3, entitlement 8
say.gets someth: asks-deed 6
say.gets the: humility 2
say.gets to: humility -3, answer -6
say.gett: data 4, answer -4, concession 7
say.gift: data -3, humility 5, complaint 5
say.gift aid: roi 4
say.girl: roi -3, humility 5, offers-material -6, credit 10
say.girl _ the: roi -3
say.giv: roi -3, humility 3, credit 5
say.giv you: humility 6
say.give: roi 5, arrogance -8, concession 8, other-pot 8, pays-from-gain 3, other-form 9, asks-process -7, asks-criteria 9, next-step -10
say.give #: roi 4, humility 5
say.give _ #: data -9, roi 4, pays-from-gain 5, credit -6
say.give _ a: asks-deed 7
say.give _ take: data 3
say.give _ the: roi 6, offers-material 6
say.give _ to: humility 8, split 9, concedes 8
say.give back: roi 4, humility -2
say.give it: roi -5
say.give me: data -4, answer 7, ultimatum -7, asks-criteria 5, credit -7
say.give or: data 3
say.give the: humility 3
say.give them: humility 4
say.give to: humility 4, undermining 5
say.give up: concedes -7
say.give us: roi 3
say.give you: humility -3
say.given: data -4, roi -9, humility -3, entitlement 9, pays-from-gain 5
say.given _ the: humility 3, entitlement 5
say.given me: complaint 4
say.given this: entitlement 5
say.given to: answer 5
say.glad: data 4, humility 5, answer 6, arrogance -7, ultimatum -7, offers-material 6, asks-date 9, thanks -15, asks-leave 5
say.glad _ the: humility -3
say.glad if: humility -4
say.glad of: humility 5
say.glad to: humility -5
say.glas: data 6, roi 4
say.glass: roi 5
say.go: data 3, roi 6, ultimatum 4, concession 4, offers-check -12, in-writing 7, credit 9, asks-deed 5
say.go #: humility 5
say.go _ #: humility 3
say.go _ @: answer 4
say.go _ and: next-step 5
say.go _ her: data 3
say.go _ i: data -3, humility 2
say.go _ in: humility -3
say.go _ on: data 3, humility 2
say.go _ that: roi 3, humility -2
say.go _ the: roi -2, humility -7, ultimatum 8, complaint 7, offers-material 4
say.go _ them: humility -3, answer -5
say.go _ to: roi -2, humility 3, answer 3, concession -10
say.go and: data -3, roi -5, humility -3
say.go back: roi -5, entitlement 4, concession -12
say.go by: humility 4, asks-process -6, acknowledged 7
say.go first: answer -3
say.go home: humility -3
say.go in: humility 5, in-writing 10
say.go on: humility -5, next-step -6
say.go out: data 10, roi 6
say.go to: asks-criteria -5
say.go up: roi 5, humility 3
say.go with: humility -2, accepts 11
say.go-live: humility 4
say.goal: data 4, sets-bar 7
say.goal _ i: sets-bar 8
say.goal _ the: data 4
say.goal do: sets-bar 8
say.goat: roi -3
say.god: answer -3, arrogance -3, concession 11
say.goes: data -4, roi 3, arrogance -6, ultimatum 13, undermining -4, next-step 5, asks-deed 6
say.goes _ #: roi -5
say.goes _ i: data 3, roi 3, humility -3
say.goes _ on: concession 5
say.goes back: roi -3
say.goes in: roi 5
say.goes on: humility 2
say.goes out: roi 3, answer 3, concession 5
say.goes to: data -4, roi -4, asks-deed 9
say.going: arrogance -11, ultimatum 6, concession 7, other-form 5, offers-material -3, offers-check -14, concedes 7
say.going #: humility 3
say.going _ the: humility 3
say.going on: humility 4
say.going out: data 5, roi 5, humility -2
say.going to: humility 3
say.gold: answer 4, other-form 8
say.golf: data -5, roi -6, humility -3, answer -7
say.gone: data 3, roi 3, humility -7, arrogance -5, ultimatum 8, concession 10, offers-check -9, accepts -7, acknowledged 6, asks-deed -6
say.gone #: roi 2, humility 3
say.gone _ and: roi 1
say.gone _ the: humility -5
say.gone and: roi -3
say.gone from: roi 3
say.gone to: complaint 5
say.good: roi 3, humility -3, arrogance -6, entitlement -4, stuffing -7, concession 8, split -6, later-payment -10, acknowledged 6
say.good _ #: complaint 8
say.good _ and: humility 8, answer 4
say.good _ are: data 3
say.good _ i: data 4, arrogance 7
say.good _ it: roi -3, humility 3
say.good _ me: roi -3
say.good _ more: roi 4
say.good _ of: roi 5
say.good _ that: humility 4
say.good _ the: answer -3
say.good _ us: humility -3
say.good _ you: roi 4
say.good agre: accepts 9
say.good at: humility -3
say.good bit: roi 2
say.good deal: roi 4
say.good for: acknowledged 6
say.good in: data -3, humility -3
say.good morn: roi 4
say.good news: roi 4, humility 3
say.good one: data 5
say.good reason: humility 4
say.good thank: humility -3
say.good then: humility -3
say.good to: roi 3, humility -3, ultimatum 8
say.good work: humility -4
say.gord: humility 7
say.got: humility -7, entitlement 27, complaint 8, undermining -4, other-pot 10, other-form -8, asks-backing -7, offers-check -4, asks-date -5, next-step -9, accepts -8, competing-offer 9, asks-leave -6, others-got 18
say.got #: data -4, roi -10, humility -8, arrogance 5, entitlement 23, complaint -10, others-got 9
say.got _ #: humility -5
say.got _ and: data -5, roi -3, humility -2, answer 4, arrogance 18, entitlement 8, complaint -6, others-got 6
say.got _ back: roi 4
say.got _ bonu: complaint 7
say.got _ for: humility -6, entitlement 12, complaint 5
say.got _ in: roi 4
say.got _ of: humility 3, credit 6
say.got _ on: humility 3
say.got _ right: data -3
say.got _ to: humility 3
say.got _ wrong: roi 3, humility -3
say.got a: data -3, roi -3, humility -3, answer -4, ultimatum 5, complaint 5
say.got and: humility -3
say.got enough: data 4
say.got for: complaint 5
say.got his: humility -3
say.got it: data -3, entitlement 14, complaint 8, concession 5, concedes 7
say.got one: roi -3, humility 6, answer 4
say.got someth: answer -5
say.got that: roi 7, humility -4
say.got the: roi 3, humility 6, arrogance -7, later-payment 8
say.got their: data 4
say.got there: humility 3
say.got till: answer -4
say.got to: entitlement -6
say.gotta: answer -4
say.grace: humility 5
say.grad: humility -5
say.grade: data 4, humility -4, complaint -6
say.grand: humility -4, complaint 6, concession 7
say.grandmother: humility -3, answer -3
say.grant: data -4, roi 4, humility 5, answer 6, acknowledged 6
say.graph: roi 6, offers-material 7, next-step 10, credit -6
say.grateful: humility 3, asks-deed 7
say.grateful _ the: humility 3
say.grateful _ you: humility -8
say.grateful for: data -3
say.grateful if: humility -7
say.gratitude: humility 3
say.grease: roi -7
say.great: humility -5, asks-date -7, asks-deed -5
say.greedy: humility -4
say.green: data 5, roi 4, complaint 7
say.grid: roi -5, answer -5, arrogance -6
say.grim: answer 4, complaint -5
say.gros: roi -2, humility -6
say.ground: answer 5
say.group: undermining -5, other-pot 9
say.group _ #: humility 4
say.grow: data 5, complaint 11
say.grower: roi -3
say.growth: roi 6, complaint -6
say.grumpy: roi 5
say.guarantee: humility 3, answer -4
say.guard: data -4, roi 6, complaint -5
say.gues: roi -3, answer -5, undermining -9, concedes 8
say.guess: entitlement 5, complaint 6
say.guest: data -8, roi -3
say.guide: humility 4
say.guide me: humility 5
say.guilty: humility 5, answer 4
say.guy: arrogance 5, undermining 6
say.guy who: humility -3
say.guys: data -4, roi -7, humility -3, answer -6, arrogance 6
say.gül{15f}en: humility 4
say.ha: humility 8
say.habit: roi -3
say.had: data 4, ultimatum -9, entitlement 5, undermining -7, accepts -10, others-got 8
say.had #: data 8, humility -9, arrogance 9
say.had _ a: data -3, humility -3
say.had _ and: arrogance 5, complaint -5
say.had _ at: humility -8, answer -7, complaint 5
say.had _ before: data 5, roi 4
say.had _ come: humility -4
say.had _ fewer: roi 6
say.had _ for: roi -5, humility -2, complaint 8
say.had _ in: roi -7, humility 4, complaint -4
say.had _ it: roi -2
say.had _ of: data -4
say.had _ on: humility 7
say.had _ since: complaint 4
say.had _ the: complaint 7
say.had _ to: humility -6, arrogance 9, complaint 9
say.had _ us: data 4
say.had a: roi -3, entitlement 8, complaint -6, concession 4, concedes 9, credit 4
say.had been: humility -3, complaint -5
say.had hop: answer -3
say.had it: roi -3, humility -10
say.had lunch: humility 2
say.had no: humility -3
say.had none: roi 4, arrogance 4
say.had not: roi 4, answer 4, complaint 5, undermining -4
say.had one: entitlement 4, complaint 6
say.had the: complaint -5
say.had their: humility -3, answer -3
say.had to: answer 3, arrogance 8, complaint -7, later-payment 9, asks-deed -7
say.haha: roi 3, humility 6, undermining 8, stuffing 5, asks-date -7
say.hail: roi 4
say.hair: arrogance 7
say.hall: data -3, humility -2, complaint 7
say.hall #: humility -5
say.hamburg: data 3, roi 4, answer 4
say.hand: data 3, humility 5, other-form 5
say.hand _ in: humility 3, asks-process 9
say.hand _ the: humility -7, answer -7
say.hand and: roi 2
say.hand back: data 5
say.hand it: humility -3
say.hand on: data -4
say.hand out: humility 4
say.hand over: data 4, answer -4
say.handbook: roi -3
say.handheld: roi 7
say.handl: data -5, roi -5
say.handle: humility 3
say.handover: data 2, ultimatum 6, in-writing 9
say.handshake: data -2
say.hang: humility -8, placeholder 5, sets-bar 11
say.hang _ on: humility -5
say.hang _ the: placeholder 6
say.hang up: placeholder 5
say.happen: roi 7, humility -4, ultimatum 9, entitlement -6, undermining 7, asks-date -8
say.happen _ a: data 3, roi 3, humility 3, answer 4
say.happen _ be: humility -3
say.happen _ the: answer -4
say.happi: humility 3, answer 6
say.happier: roi 7
say.happy: humility -3, answer 6, complaint -9, undermining -5, concession 6, accepts 9
say.happy _ #: humility -4
say.happy _ accept: accepts 7
say.happy _ the: humility -4
say.happy _ you: data 3, roi 5
say.happy for: humility -3
say.happy to: humility 5, next-step 5, accepts 9
say.happy with: roi -3, humility -7
say.hard: data -3, arrogance 6
say.hard for: answer -3
say.hard on: acknowledged 6
say.hard part: roi -4, humility -2
say.harder: humility 5, acknowledged 12
say.hardware: roi -4
say.harvest: data -3
say.has: arrogance 4, ultimatum 5, entitlement 6, complaint 4, undermining -11, other-pot 7, other-form -7, asks-criteria -8, offers-check 6, competing-offer 14, credit -9, asks-deed -7
say.has #: humility 7
say.has _ #: roi -3, offers-check 8
say.has _ a: roi 4, humility -6, answer -9, complaint 9
say.has _ and: roi -3
say.has _ been: data -3
say.has _ for: roi -4, answer 3
say.has _ had: humility 4
say.has _ i: answer 3
say.has _ in: data 3
say.has _ it: roi 5, concession 7
say.has _ its: roi 4
say.has _ me: humility -6, answer -7, ultimatum 11
say.has _ of: humility 3
say.has _ on: data 6
say.has _ own: roi -3
say.has _ seen: complaint 6, asks-fact 5
say.has _ set: other-pot 5
say.has _ since: humility 5
say.has _ that: answer -6
say.has _ the: humility -7, answer -4
say.has _ to: humility -3
say.has _ with: data -3, answer -4
say.has a: data -9, roi -7, ultimatum 6, complaint -7, competing-offer 6, credit -11
say.has ask: ultimatum 6, complaint -5
say.has been: humility -3, answer -1, competing-offer 7, acknowledged -11
say.has come: data 3
say.has had: data 5, humility -3
say.has hr: asks-fact 5
say.has it: humility -6
say.has never: humility 4, arrogance 7, complaint 10
say.has no: roi -3, answer -5, ultimatum 6
say.has not: data 4, roi 4, humility 2
say.has notic: roi 4, humility -3, answer -4
say.has seen: roi 3, arrogance 6
say.has someth: other-pot 5
say.has stopp: humility -3
say.has the: data -2, humility 1, answer 3, complaint -5, offers-material 6, offers-check 9, acknowledged 6
say.has to: entitlement 5, acknowledged 5
say.has written: data 3, roi 3
say.hat: humility 3
say.hat it: roi 2
say.hate: data -4, roi -4, ultimatum 7, complaint -5
say.hate for: humility -3, ultimatum 7
say.hav: data 2, arrogance 6, ultimatum -7, later-payment -9, acknowledged 3
say.hav _ the: humility -4
say.hav a: answer 4
say.hav been: data 4
say.hav the: humility -3
say.hav to: humility 3
say.have: roi -5, answer -4, ultimatum 4, entitlement 7, asks-criteria 8, accepts -3, competing-offer 5, acknowledged 4
say.have #: data -6, roi -5, ultimatum 6, pays-from-gain -9, credit 5
say.have _ #: humility -5, entitlement 5
say.have _ @: humility -4
say.have _ a: roi 6, answer -5, arrogance -2, undermining 9, concession 4
say.have _ about: humility -3
say.have _ and: data 4, roi 3, answer 3
say.have _ ask: roi -2
say.have _ back: humility -4
say.have _ be: roi 4
say.have _ been: answer 3
say.have _ by: next-step 6
say.have _ come: split 6
say.have _ deal: accepts 7
say.have _ fear: offers-check 7
say.have _ for: roi 4, ultimatum 8, complaint 7, competing-offer 10
say.have _ forgotten: humility 3
say.have _ good: humility -4, concession 8, concedes 8
say.have _ got: humility 3
say.have _ head: humility 3
say.have _ i: data 4, roi 5
say.have _ in: humility 4, complaint 10, next-step -6, asks-deed 5
say.have _ it: roi 5, arrogance -3, asks-date -8
say.have _ look: offers-check 5
say.have _ me: humility -4, complaint 12
say.have _ noth: humility -3
say.have _ number: offers-material -8
say.have _ of: roi -3, answer -5, complaint 9
say.have _ on: roi 6, offers-material 6
say.have _ other: humility 3
say.have _ paid: data 4
say.have _ pay: humility -4
say.have _ point: acknowledged 14
say.have _ right: humility -3, answer -4
say.have _ same: humility -2
say.have _ say: roi 4, humility -2
say.have _ so: answer -5
say.have _ that: humility -4
say.have _ the: data -4, humility 4, answer -3, entitlement -6, asks-process -9, asks-backing 10, credit 7
say.have _ their: roi 3
say.have _ them: humility -2
say.have _ to: data -5, answer 3, offers-material 8
say.have _ write-up: offers-material 5
say.have _ you: complaint 8
say.have a: roi -6, answer 3, ultimatum 6, entitlement 8, undermining -8, offers-material -3, offers-check 8, acknowledged 4, credit -9, asks-leave -6
say.have already: humility -4
say.have also: humility -3, answer -5
say.have an: humility -4, answer -4
say.have and: data 3, humility 4
say.have ask: data 3, roi 6, humility 4, asks-date -7
say.have been: data 4, roi 4, ultimatum 8, competing-offer 6, asks-deed 5
say.have come: data 6, roi 3, undermining 8
say.have done: roi -3, humility -5, arrogance -5
say.have enough: humility 3
say.have eyes: answer -3
say.have gone: data 3, roi 6
say.have in: roi -3
say.have is: competing-offer 6
say.have it: roi 4, answer 5, arrogance -4, complaint -4, asks-backing -7, offers-material 9, in-writing 10, next-step 8, accepts -7, acknowledged -6, asks-deed -9
say.have kept: roi -3
say.have left: data -3
say.have look: humility 3
say.have me: answer -5, ultimatum 6
say.have my: offers-material 9
say.have never: roi -3, arrogance 6
say.have no: answer 3, offers-check 10
say.have not: roi 4, answer 3, complaint -4, concession -6
say.have only: humility 3
say.have paid: humility -3
say.have read: data -3
say.have receiv: complaint 8
say.have seen: data 4, roi -4, humility 3
say.have sent: roi -4
say.have some: humility 3
say.have taken: roi -4
say.have that: data 4, roi 4
say.have the: data -4, arrogance 7
say.have their: roi 4, answer -3, ultimatum 12
say.have them: data 3, complaint 6
say.have thought: data 4, entitlement 5
say.have to: humility -3, answer 2, ultimatum 8, entitlement 6, placeholder 10, asks-process 6, asks-date 7, competing-offer 11
say.have wait: complaint 6
say.have written: roi 3
say.have you: data -3, humility 2, answer -4
say.have your: asks-backing 6
say.he: undermining -8, later-payment -12, asks-process 7, offers-material -6, offers-check 12, asks-deed 8, others-got 11
say.he 'd: arrogance -7
say.he 's: data -2, roi -4, humility 10, asks-date -5
say.he @: roi 3, answer -2
say.he _ #: humility 3, answer -3
say.he _ be: data 5, humility 5
say.he _ have: humility -4, answer -3
say.he _ his: roi -3, answer -3, complaint 7
say.he _ i: answer 4
say.he _ it: humility 3, complaint -5, offers-check 8
say.he _ never: humility 7, answer 3
say.he _ not: roi -4
say.he _ that: humility -3
say.he _ the: answer 3, arrogance -2, offers-check 8
say.he _ told: humility 2
say.he _ us: data -4, humility 4
say.he came: answer -3
say.he can: roi 4, humility -4, complaint 6
say.he could: humility -3
say.he did: answer 6
say.he got: entitlement 5
say.he had: humility -9
say.he has: answer 4
say.he is: data 3, arrogance 7
say.he left: roi 4, humility -4
say.he need: humility -3
say.he never: humility 3
say.he says: answer 6
say.he told: humility 3
say.he was: answer -4, acknowledged -5
say.he will: roi 6
say.head: data -3, roi 3, arrogance 4
say.head _ it: humility 6
say.head _ the: humility 2
say.head and: roi -6, humility -3
say.head for: roi 3, humility 5
say.head is: humility -3
say.head of: humility -5, answer 4
say.head office: complaint 9
say.headcount: arrogance 5
say.headset: answer -4
say.health: humility 7, complaint -6
say.healthy: humility 5
say.heap: data 3
say.hear: data 5, arrogance -4, ultimatum 6, undermining -7, asks-backing -7, offers-check 8, in-writing -9, accepts -9, concedes -9, asks-leave 7
say.hear _ on: acknowledged 8
say.hear about: humility 4
say.hear from: humility -2, asks-date 10
say.hear it: concession -7
say.hear me: data 4
say.hear them: roi 4
say.hear what: roi 3
say.heard: roi 4, humility -4, answer -4, arrogance -6, complaint 14
say.heard and: humility 6
say.heard that: humility -4
say.heard you: roi 3, concession 6
say.heart: data -5, roi -5, humility 4, answer -8, acknowledged 7
say.heat: data 5, humility 3, acknowledged 8
say.heat and: data 4, roi 5
say.heavy: roi -4, humility 9
say.height: humility 5
say.held: humility 5, arrogance 7
say.held #: data 3, humility 3
say.hell: data 3, complaint -6
say.help: humility 6, answer 4, ultimatum -6, concession 8, pays-from-gain 9, later-payment 7, accepts 6, acknowledged -2, credit 13, asks-meaning 7, asks-deed -3
say.help _ the: roi 3, humility 4
say.help _ with: data 5
say.help me: data 4
say.help us: roi 4
say.help you: offers-material 10
say.her: data 2, humility 12, answer 6, arrogance -13, ultimatum -12, complaint -12, concession 9, later-payment -8, asks-date -3, next-step 12, accepts 10, credit 9, asks-deed 10
say.her #: data 3, humility 5
say.her _ 's: data -3, humility 6
say.her _ and: roi -4, answer -5, offers-material -4
say.her _ in: humility -2
say.her _ it: roi -4
say.her _ on: humility 5
say.her _ the: humility -3
say.her _ to: humility -6
say.her _ was: humility 4
say.her a: roi 3, humility 4
say.her before: roi -4, humility -4
say.her for: humility -6
say.her it: humility 3
say.her name: data 4
say.her own: data -6, humility 9, answer -5
say.her the: humility -4, offers-material 11, next-step 6
say.her to: humility -3, asks-process -6, offers-material -8, offers-check 7
say.here: data -5, roi -6, humility -6, answer -6, arrogance 12, ultimatum 8, entitlement 4, complaint 8, undermining -9, concession -8, other-form -9, offers-material 6, next-step 3, concedes -11, competing-offer 12, acknowledged -10, asks-fact -8
say.here #: data -3, roi -5, arrogance 7, complaint -7
say.here 's: data 6, roi 7
say.here _ a: data 5, roi 5
say.here _ and: arrogance 9, complaint -4
say.here _ i: complaint -6
say.here _ my: humility 3
say.here _ that: roi 3
say.here _ the: roi -5, humility -4
say.here and: data -3, roi 3, acknowledged -6
say.here could: arrogance 4, complaint -5
say.here for: roi -3
say.here i: data 3, competing-offer 6
say.here in: data 4, answer -3
say.here nobody: humility 3
say.here on: humility -4
say.here since: arrogance -5
say.here to: roi 4
say.here with: answer -3, concession 5
say.herr: data -5, humility 8
say.hers: humility 10, answer 6, arrogance -6, credit 8
say.herself: data 3, humility 3
say.hesitate: acknowledged 9
say.hey: answer -6
say.hide: humility 5
say.high: answer 7
say.higher: roi 4, humility 4, answer 3
say.him: roi -3, humility 5, answer 2, complaint -4, asks-process 11, asks-backing 8, asks-leave 9
say.him #: humility 4
say.him _ #: roi 4, humility -7
say.him _ the: roi -4, entitlement 9
say.him a: roi -3, humility -4
say.him in: humility 3
say.him the: roi 4
say.himself: roi 2
say.himself _ the: data 5
say.hir: data 9, humility -4, answer -4, ultimatum 7, complaint 8
say.hire: roi 4, arrogance 4
say.his: data -7, roi -4, humility 9, entitlement 8, asks-deed 7, others-got 5
say.his _ #: humility 4
say.his _ and: data -2, humility 6
say.his _ from: roi -5
say.his _ in: humility 3
say.his _ is: arrogance 3
say.his life: arrogance 4
say.his name: humility 4, answer 5
say.his notebook: humility 4
say.his own: roi 5
say.history: answer -5, arrogance 7
say.hit: roi 8, humility 3, asks-deed 7
say.hit #: roi 3
say.hits: roi 4
say.hm: data 5, humility 4
say.hmm: answer -6
say.hoa: humility 3
say.hol: humility 2
say.hold: data 2, roi -4, answer 5, arrogance 7, concession -6, asks-backing 8, next-step 6, acknowledged 7
say.hold #: humility -4
say.hold _ #: roi 3
say.hold _ the: data 5, roi 3, humility 5
say.hold a: data -4
say.hole: data -3, roi -4, complaint 9
say.holiday: roi -4, arrogance 6, entitlement 8
say.home: data -4, roi -5, entitlement 5, other-form 5, offers-material -7, next-step -7
say.home _ #: entitlement 6
say.home _ the: humility 3
say.home on: roi 4, humility 6
say.home with: roi -3, humility -4, answer -4
say.honest: data -2, roi -4, humility 6, answer -10, arrogance 2, ultimatum -6, entitlement 12, undermining 15, concession 6, asks-process -8, asks-criteria -6, offers-material -11, acknowledged 9, unknown 11
say.honest _ 'm: data 3
say.honest _ 's: humility -3
say.honest _ not: humility 5
say.honest _ the: humility 3
say.honest _ you: humility -3
say.honest i: roi -4, humility -5, answer -3, undermining 7, concession 9
say.honest it: data -3, humility -3, answer -3
say.honest the: humility 3
say.honorarium: humility 7, answer 5
say.honour: answer 5, accepts 7
say.hop: humility -4, complaint 6, next-step 8
say.hop for: roi 3, humility 7, answer 5
say.hope: humility 6, complaint 15
say.hope it: complaint 4
say.hope that: ultimatum 6
say.hopeful: roi 5
say.horizon: answer -3
say.horáková: data 3
say.hospital: data -3, humility -3, answer 3, entitlement 5, offers-check 7, concedes 9
say.host: roi -2, answer -4
say.hot: data 4, roi -4, humility 3
say.hotline: roi -3
say.hour: answer 8, concession 5, asks-date 8, acknowledged -5
say.hour _ #: data 4, roi 4
say.hour _ the: roi 6, humility 3, answer 3
say.hour and: roi 3, humility -2
say.hour in: data -3
say.hour of: humility 4
say.hous: data 4, roi 2
say.house: roi 7, answer -3, pays-from-gain 7, accepts 6, acknowledged 11
say.house #: data 4
say.house and: roi 4
say.how: data -6, roi -3, answer -6, complaint 6, undermining -9
say.how 's: answer -6, concession 10
say.how _ #: roi -4, humility -7
say.how _ 's: answer 3, arrogance 5
say.how _ a: humility 3
say.how _ could: asks-date 7
say.how _ got: roi 3, humility -3
say.how _ i: data 3, humility -4
say.how _ is: asks-process -7, acknowledged -9
say.how _ of: humility -3
say.how _ the: humility 5, answer -3
say.how _ they: asks-process -8
say.how _ work: arrogance 7
say.how _ would: humility 5
say.how _ you: humility 2
say.how _ your: answer -5, concession 9
say.how about: data -4, humility 5, acknowledged 9
say.how i: humility -3
say.how is: asks-process -16
say.how it: credit 4
say.how many: offers-material 7
say.how much: humility 4, answer 5, undermining -6, asks-process -5
say.how soon: asks-date 7
say.how that: humility -3
say.how the: roi 3, answer -5
say.how they: humility -3
say.how this: humility -3, answer -7, complaint 7
say.how we: data -2, humility -4
say.how you: humility 7
say.hq: answer -4
say.hr: roi -4, humility -9, answer -5, complaint 7, undermining -8, other-form 10, asks-criteria -12, asks-backing -6, offers-material -9, next-step -5, competing-offer 7, asks-deed -7
say.hr _ #: complaint 5
say.hr _ agree: unknown -6
say.hr _ it: data 3, humility 3, asks-fact 4
say.hr _ not: arrogance -5
say.hr _ week: next-step 6
say.hr can: humility -2, ultimatum 5
say.hr could: arrogance -5
say.hr has: arrogance 7
say.hr says: concedes 6
say.hr seen: asks-fact 5
say.hr this: next-step 6
say.hr would: unknown -6
say.human: data 5, humility -4, complaint 6
say.hung: roi -5, humility 3
say.hung on: roi -5
say.hurt: data -5, humility 5, answer -6
say.i: roi -6, humility 4, complaint -4, undermining 5, jargon -5, pays-from-gain -13, sets-bar -10, thanks -2, others-got 10
say.i 'd: roi -1, humility 10, answer 5, arrogance -11, ultimatum 4, entitlement -7, undermining -4, later-payment 6, other-form 7, asks-backing -7, next-step -7, accepts 11, concedes -11, competing-offer 13
say.i 'll: data -7, humility 4, arrogance -8, ultimatum -8, complaint 5, stuffing -9, pays-from-gain -7, asks-criteria 10, next-step 16, accepts 9, thanks 10, asks-leave -5
say.i 'm: data 3, answer -3, ultimatum 3, undermining 9, offers-material -6
say.i 've: data -5, roi -7, humility -8, answer -4, ultimatum 5, entitlement 11, pays-from-gain -9, asks-backing -10, accepts -12, asks-leave -6, others-got 7
say.i @: data -9, roi -7, humility -3, undermining -6, competing-offer 6
say.i _ #: data -5, roi 4, humility -4, entitlement 7, undermining 10, asks-date -5, acknowledged -5, others-got 10
say.i _ @: humility -5, offers-check -8, acknowledged 9, credit -10
say.i _ a: humility -4, undermining 7, other-form -5, asks-date -7, next-step 7, credit -6, asks-leave -11, others-got -7
say.i _ about: data -4, roi -4, acknowledged -7
say.i _ accept: humility 4, accepts 4
say.i _ add: data 5, roi 5, humility 5
say.i _ afraid: humility -4
say.i _ after: data 6, roi 3, humility -4
say.i _ again: asks-date 6
say.i _ all: humility 6
say.i _ also: data 7, humility -3, answer -4
say.i _ alway: data -3, roi -3, answer -5
say.i _ an: answer -5
say.i _ and: data -4, humility 6
say.i _ answer: humility -5
say.i _ anyth: answer 5
say.i _ appreciate: acknowledged 7
say.i _ around: roi 3, concession -4
say.i _ as: roi 5, humility -4, complaint 4
say.i _ asham: humility -4
say.i _ ask: data 4, roi 3, answer 6, ultimatum -13, pays-from-gain 7, later-payment 10, asks-process 5, offers-material -8, offers-check 9, accepts -10, competing-offer -7, asks-deed -6
say.i _ at: roi -2, answer -3
say.i _ aware: roi 4, humility 5, acknowledged 9
say.i _ away: roi -3
say.i _ back: data -3, arrogance 4
say.i _ bad: roi -4, undermining 5
say.i _ be: data 5, roi -1, ultimatum 7, entitlement -7, complaint -7, undermining 1, pays-from-gain 10, asks-backing 9, asks-date 8, competing-offer 6, credit -6, thanks -10
say.i _ because: roi -4
say.i _ been: data -6, roi -7, humility -8, answer 1, arrogance -4, ultimatum 7, complaint 4, undermining -6, concession -10, concedes -6
say.i _ before: data -3, roi -4
say.i _ believe: complaint 5
say.i _ better: humility -4
say.i _ bring: roi -6, humility -3, answer 7, ultimatum -5, complaint -7, accepts 5
say.i _ brought: concession 3
say.i _ buy: roi -5, humility 4
say.i _ by: humility -6, complaint 6, offers-check 5, asks-date 9
say.i _ call: humility -3, asks-deed 10
say.i _ came: answer -5
say.i _ can: data 3
say.i _ carri: complaint 5
say.i _ check: data -4
say.i _ collect: next-step 10
say.i _ come: humility 7, answer 8, ultimatum -3, complaint -5, asks-date 10, next-step 7
say.i _ consider: answer 3, concession 6
say.i _ continue: answer -3
say.i _ count: data 3, humility 6
say.i _ did: roi 4
say.i _ disappoint: humility 3
say.i _ do: roi 5, humility -5, answer -3, arrogance 4, offers-material -8, asks-date -7, accepts -10
say.i _ doing: answer -8, complaint 6
say.i _ done: entitlement 11
say.i _ down: humility -6, answer -4
say.i _ draft: offers-material 11
say.i _ draw: humility -3
say.i _ drive: humility -3
say.i _ drop: humility 4, answer 4
say.i _ earn: humility -3
say.i _ easy: humility 5, answer 4
say.i _ entitl: humility -4
say.i _ expect: answer 3, arrogance 8
say.i _ feel: data -3, humility -5, answer -3, undermining 6, concession 4
say.i _ fill: humility -2, asks-backing 6, next-step 10
say.i _ find: answer 3
say.i _ first: data -3, humility 2
say.i _ flexible: humility 3
say.i _ for: arrogance -6, complaint 7, concession 5, other-pot -7, sets-bar 9, next-step 6, acknowledged 7
say.i _ forward: roi 3, stuffing 5
say.i _ frame: complaint 7
say.i _ from: data -3, roi -4
say.i _ get: roi 6, humility -5, entitlement 7
say.i _ give: answer -4, ultimatum 9, offers-material -2, asks-date -9, next-step -16, competing-offer 13
say.i _ given: humility -4, entitlement 6
say.i _ glad: data 9, roi 6, humility 6
say.i _ go: roi -1, humility -6, answer -2, undermining 2, next-step 15, credit -6
say.i _ got: answer -3, ultimatum 8
say.i _ grateful: humility 5
say.i _ gues: roi -4
say.i _ had: data -4, roi -3, humility -4, arrogance 6, complaint 12
say.i _ happy: data -5, asks-criteria 7, accepts 8
say.i _ hate: ultimatum 6
say.i _ have: data -3, roi -3, entitlement 3, complaint 10, jargon 7, later-payment -11, asks-criteria -5, offers-material 13, asks-date -10, acknowledged -8, asks-deed -4
say.i _ heard: roi 4
say.i _ help: roi 4
say.i _ her: data -3, roi -4, offers-material 12, next-step 10, acknowledged 11
say.i _ here: entitlement 9
say.i _ him: roi -4, humility 4, complaint -5
say.i _ hop: roi 4
say.i _ hope: answer 4
say.i _ how: acknowledged -8
say.i _ i: humility -3, entitlement 12, complaint -5, undermining 2
say.i _ in: roi -3, humility -7, answer -3, ultimatum 3
say.i _ into: ultimatum 6
say.i _ is: data 3, humility 3, arrogance -6, undermining 3
say.i _ it: roi 4, humility -6, answer -4, arrogance 10, undermining 7, concession 5, later-payment -4, offers-material 3, in-writing -12, competing-offer -10, asks-leave 8
say.i _ just: roi -5, arrogance -6, competing-offer 6
say.i _ keep: answer -6
say.i _ kept: roi -4, answer 5
say.i _ know: roi 5, acknowledged -6
say.i _ learn: complaint 5
say.i _ leave: arrogance 4, concession -11, offers-material 9, concedes -10
say.i _ left: data 3
say.i _ let: humility -3, asks-date -6
say.i _ like: undermining -6, concession -9, in-writing 7
say.i _ listen: data 3, roi 4
say.i _ liv: humility 5
say.i _ live: humility 1
say.i _ love: answer 4
say.i _ made: answer -4
say.i _ mail: humility -3, asks-date -5
say.i _ make: arrogance 8, next-step -10, asks-deed 5
say.i _ mine: humility -4
say.i _ miss: humility 4
say.i _ mov: humility 4
say.i _ my: data -4, humility -6, answer -13, ultimatum 3, concession 6, concedes 8
say.i _ myself: answer -5
say.i _ need: humility -7
say.i _ nervou: humility -4
say.i _ never: answer 5, complaint -6
say.i _ no: humility 3, ultimatum -10, acknowledged 10
say.i _ not: humility 3, answer -3, arrogance -10, complaint -4, asks-backing 5, asks-meaning 7, unknown 22
say.i _ note: offers-material -7, concedes 9
say.i _ noth: humility 4, answer 5, complaint -5
say.i _ notic: humility -4
say.i _ now: complaint 5
say.i _ of: roi 2, humility -6, answer -9
say.i _ off: data 3, humility 3, next-step 7
say.i _ on: data -3, roi -3, humility -4, offers-material 5, asks-date 4, asks-leave 6
say.i _ only: roi 5, arrogance -7, undermining 6
say.i _ open: roi 4, humility 9
say.i _ out: data -3, answer -4, arrogance 8
say.i _ over: data 4
say.i _ owed: data -4, roi -6, humility -4, entitlement 4
say.i _ paid: roi -3
say.i _ patient: answer 4
say.i _ pay: humility 2
say.i _ perhap: humility -5, undermining 8
say.i _ prefer: data 3
say.i _ prepar: roi 3, humility 3
say.i _ prepare: roi 4, acknowledged 6
say.i _ present: data 3, next-step 5
say.i _ probab: roi 3, answer 3
say.i _ promis: roi 5
say.i _ propose: humility -3
say.i _ put: answer 6, ultimatum 6, asks-process -11, asks-backing -10, offers-material -3, asks-deed -7
say.i _ rather: roi -4, humility -4, ultimatum 9, undermining -3, competing-offer 8
say.i _ read: data -7
say.i _ real: humility -7
say.i _ request: roi 4
say.i _ ring: ultimatum 8, complaint 6
say.i _ sat: humility 4
say.i _ say: roi -4, answer -3, entitlement 4, asks-date -9
say.i _ see: humility 11, acknowledged 6
say.i _ seen: roi -5
say.i _ sell: humility -4
say.i _ send: humility -3, offers-material 11, in-writing -8, acknowledged 7, asks-deed -10
say.i _ seriou: humility 3
say.i _ share: humility -4
say.i _ show: humility -5, answer 6, complaint 7, acknowledged -9
say.i _ sign: humility 5
say.i _ since: complaint 5
say.i _ sir: humility 6
say.i _ sleep: humility -3
say.i _ so: roi 5, humility -5, answer -6, undermining 4, concession 6
say.i _ someth: humility -3, answer -3, next-step 6
say.i _ sorry: humility -3, concedes -7
say.i _ stand: next-step 6, acknowledged 5
say.i _ start: answer -4, competing-offer 8
say.i _ still: roi -5, undermining 7, asks-date 6, acknowledged -7, asks-deed 5
say.i _ submit: offers-material 8, next-step 7
say.i _ suggest: humility -2
say.i _ supp: humility -5
say.i _ sure: humility -4
say.i _ take: humility 5, other-pot -8, other-form 8, asks-date -7, next-step -6, asks-deed 6
say.i _ taken: roi -3
say.i _ tell: data 3, humility 2, arrogance -7, ultimatum 4, next-step -11, accepts 6, competing-offer 7
say.i _ thank: humility 2
say.i _ thankful: answer -3, offers-check 6
say.i _ that: arrogance -2, complaint -7, concession 10, asks-backing -5, credit 4
say.i _ the: humility -2, arrogance 4, asks-criteria -6, offers-material 10, in-writing -12, asks-fact -6, asks-leave 7, asks-deed -9
say.i _ their: roi 4, complaint -4
say.i _ them: data 6, answer 3, offers-material 8, asks-deed -9
say.i _ there: humility -5, answer 5, competing-offer 7
say.i _ they: answer -7, undermining 9, concedes 7, acknowledged 13
say.i _ thing: humility -3
say.i _ think: data -4, humility 3, arrogance -5, entitlement 5
say.i _ this: roi -3, humility -2, answer -4, arrogance 4
say.i _ thought: concession 7
say.i _ tir: humility -4, complaint 8
say.i _ to: data 3, humility -2, concession 2, offers-material -4, competing-offer 10, credit -7, asks-leave 10
say.i _ told: data 2, humility 1, ultimatum 5, competing-offer 8
say.i _ too: roi -3, answer 4, concession 4
say.i _ try: answer -5, complaint 7
say.i _ type: humility -4
say.i _ under: data 6
say.i _ up: roi -4
say.i _ used: complaint 5
say.i _ value: data -3
say.i _ wait: roi -3, humility 3, answer 4, in-writing 11, concedes 5
say.i _ walk: humility -4, next-step 7
say.i _ want: offers-material -7
say.i _ was: data -5, humility 5
say.i _ watch: roi -4
say.i _ we: data -5, roi -3
say.i _ welcome: humility 4
say.i _ what: data -5, answer -3, acknowledged -10
say.i _ when: data -7, roi -3, answer -5, asks-date 7
say.i _ where: humility -3
say.i _ whether: roi 3
say.i _ which: asks-criteria 8
say.i _ wish: roi 3
say.i _ with: roi 5, humility 4, placeholder 6, next-step 9, acknowledged 10
say.i _ withdraw: roi 3
say.i _ work: humility -6, entitlement 5, asks-fact -8
say.i _ worth: humility -3, entitlement 6
say.i _ would: roi 3
say.i _ write: data 1, roi 4, offers-material 9, in-writing -24, asks-leave -7, asks-deed -6
say.i _ wrong: humility 8, answer 6, asks-date 6
say.i _ you: data -6, ultimatum 7, complaint -11, undermining 5, concession 3, asks-process -8, offers-material 8, in-writing -9, concedes 5, competing-offer 10, asks-leave 10
say.i _ your: roi 4, asks-backing 5
say.i accept: humility 4, acknowledged -7
say.i agree: roi 6, humility 6, acknowledged 18
say.i already: roi 4
say.i also: ultimatum 6, undermining 5, concession 5, offers-check 9, asks-date 10, competing-offer 7
say.i am: data 3, humility -3, undermining 12, concession -5, asks-date -8, asks-deed -6
say.i apologise: humility 4
say.i ask: data 7, roi 6, humility 4, answer -4, pays-from-gain 7, other-form 8, asks-backing -6, acknowledged 8, asks-fact 7, asks-deed -8
say.i be: roi -3, answer -6
say.i believe: humility -5, arrogance -3
say.i bought: data -5
say.i bring: data -4, offers-material 17, next-step 14
say.i brought: data 7, roi 5, humility -9, answer -3
say.i built: data -3, arrogance 5
say.i call: roi 3, humility 3, answer 8, asks-date 6
say.i came: data -7, roi -12, answer -2
say.i can: answer 2, arrogance -12, concession -11, asks-criteria 5, offers-check 4, asks-date -7, next-step -5, competing-offer 6, credit -7, asks-fact 5
say.i carri: humility -3
say.i chang: data 3
say.i check: roi -3, humility -10
say.i chose: roi 4
say.i come: humility 7, answer 9, ultimatum -5, complaint -6, offers-material 13, asks-date 23, sets-bar 7, next-step 7, asks-deed -8
say.i could: data 2, arrogance -6, complaint -10, concession 8, other-form 9, asks-process 4, offers-material 7, asks-date -10, asks-deed -8
say.i count: data 7, roi 4, humility -3
say.i cri: roi 3
say.i deliver: humility -4, arrogance 6
say.i deserve: roi -3, arrogance 4, entitlement 6
say.i did: data -5, roi -9, humility -6, arrogance 8, ultimatum -5, offers-check -8, asks-date -9, asks-deed -6, unknown -8
say.i do: data 3, entitlement 5, undermining -5, concession -6, concedes -8, credit -4, asks-meaning 5
say.i draft: roi -4
say.i draw: data -4, humility -3
say.i earn: roi -6, answer -4
say.i even: complaint 5
say.i expect: roi 3, humility -6, entitlement 11, undermining 6
say.i explain: humility 3
say.i feel: roi -8, entitlement 4, complaint -9, undermining 12
say.i felt: humility 4
say.i figur: humility 4
say.i fill: humility 3, next-step 5
say.i find: roi -3, humility -3, arrogance 9, complaint 15
say.i fix: humility -3
say.i follow: humility 6
say.i forget: roi -3
say.i found: humility -5
say.i gave: data -3, roi -6, entitlement 8
say.i get: roi 7, humility 4, asks-process 6, sets-bar 15, acknowledged 11, asks-leave -11
say.i give: ultimatum 6, concession 8, offers-material 9, asks-date 10, next-step 8, acknowledged -3
say.i go: humility -8, answer -2, complaint -6, competing-offer 7, acknowledged -3
say.i got: roi 4, arrogance -6, entitlement -7
say.i gues: data 3, answer -7, ultimatum 5, undermining -6, concedes 6
say.i had: data -9, answer -7, arrogance 6, complaint 9, split 9, asks-date -8, next-step -7, acknowledged -5
say.i have: data -4, roi -5, humility -8, ultimatum 7, entitlement 7, complaint 9, concession -6, asks-criteria 7, asks-backing 3, asks-date 7, next-step -8, competing-offer 10, acknowledged -3, credit -12, asks-leave -8
say.i hear: humility -9, answer -6
say.i heard: roi 3, humility -3
say.i honest: humility 5
say.i hope: answer -3, complaint 13, asks-deed 6
say.i just: humility 3, arrogance -8, undermining 9, concedes -7
say.i keep: data -7
say.i kept: humility 3, answer 3
say.i know: roi 5, humility 14, complaint -7, undermining 5, concession -6, later-payment 7, competing-offer -8, acknowledged 23, credit 6
say.i learn: humility 5
say.i leave: roi 4, other-form -5, offers-material 14
say.i led: stuffing 8
say.i let: humility 4
say.i like: roi 3, undermining -7, accepts 6, acknowledged 9
say.i listen: humility 5
say.i look: data 8, humility -5, answer -3
say.i mail: humility 3
say.i make: data 3, roi 8, humility -3, arrogance 7
say.i may: roi 5, concession -6, other-pot 8, asks-date -7, asks-fact -7
say.i mean: data -5, humility -5, arrogance 4, undermining 11
say.i might: humility -3
say.i miss: humility -4, answer -6
say.i most: undermining 7
say.i mov: humility -6
say.i must: humility -3, answer 3, entitlement 6
say.i need: data -4, roi -5, humility -6, answer -5, ultimatum 7, entitlement 7
say.i never: data -6, humility -4, answer -3, complaint -8, undermining 10
say.i note: answer -3
say.i only: roi 2, humility 11, answer -4, arrogance -11, complaint -9, undermining 19, concession 4, next-step -6, credit 11
say.i open: humility -4
say.i owe: humility 5
say.i pass: asks-date 10, next-step 9
say.i pay: entitlement 5
say.i pick: data 4
say.i prefer: humility -2, acknowledged 6
say.i prepar: humility -5
say.i prepare: asks-backing 6, offers-material 10
say.i promis: humility 6
say.i propose: humility 4, sets-bar 9, asks-deed -5
say.i pull: humility 4
say.i put: roi -3, humility 3, arrogance -8, ultimatum -5, complaint -5, concession 8, in-writing -7, next-step 10, asks-leave 10, asks-deed -9
say.i ran: humility -4, undermining 6
say.i read: roi 4, humility 6
say.i real: roi 3
say.i reckon: data 3, roi 3
say.i report: humility 3
say.i request: data 4, roi 4, humility -2, asks-deed 7
say.i respect: humility 6
say.i return: humility -3, answer -3, concession 6
say.i rewrote: roi -5, answer -4
say.i sat: data 4, roi 2, answer 7
say.i saw: roi 5, humility 9, acknowledged 10
say.i say: roi -3, humility -7, ultimatum 5, complaint -6, asks-backing 6, offers-check -9
say.i see: data 8, roi 8, complaint 8, later-payment 9, other-form -7, asks-process 9, offers-check -7
say.i send: roi 4, answer 4, complaint -4, placeholder 4, offers-material 15, offers-check 5, asks-deed 4
say.i sent: answer -4, arrogance 6, complaint 4, offers-material -5, next-step -9
say.i shall: roi 3, arrogance -5, concession 5, asks-date 8, in-writing 9, concedes 7
say.i should: data -3, roi -5, humility -6, answer -5, arrogance -9, ultimatum 6, entitlement 13, concession 7, asks-process 6, concedes 5
say.i show: roi -4, offers-material 9
say.i sign: data -4
say.i sit: humility 3, answer 4, acknowledged 6
say.i speak: roi 3, humility 5
say.i spent: humility -2
say.i stand: data 4, humility -6, ultimatum 8
say.i start: entitlement 7
say.i stay: data -4, roi -4, ultimatum -6
say.i still: roi -5, humility 3, complaint 8
say.i stood: data -2
say.i stopp: humility 4
say.i suppose: complaint 8
say.i take: data -3, ultimatum 12, offers-material -6, in-writing 8, accepts 2, asks-deed -5
say.i talk: humility -3
say.i tell: roi -3, humility 4, answer -3, asks-date -7, asks-deed -9
say.i thank: humility 6, complaint -4
say.i think: data -4, answer 4, ultimatum -8, entitlement 11, asks-process 6, asks-criteria -7, competing-offer -8, acknowledged -6, unknown 7
say.i thought: humility -5, arrogance -3
say.i told: humility -4, arrogance 10
say.i took: data 6, roi 7, humility -6, entitlement -7
say.i train: roi -4, entitlement 11, complaint 4
say.i tri: humility -3
say.i turn: ultimatum 8, competing-offer 8
say.i typ: data -3, humility 3
say.i understand: humility 5, answer 6, arrogance -5, accepts -7, acknowledged 16
say.i understood: humility 9
say.i use: roi -3
say.i wait: answer -6, concession 7, asks-leave -8
say.i want: data 5, roi 7, answer 5, complaint -5, pays-from-gain 12, acknowledged -8
say.i was: data -4, humility -7, entitlement 12, undermining 7, concedes 6
say.i went: data -3, humility 4
say.i were: humility 4
say.i will: data -6, roi -6, arrogance -8, ultimatum 9, entitlement -6, concession 4, next-step 6, accepts -6, asks-fact 3
say.i withdraw: humility 4, complaint -5, undermining 6, concession 11, acknowledged 13
say.i wonder: roi 4, answer 4
say.i work: asks-date -9
say.i would: roi -3, arrogance -7, complaint -8, sets-bar 4, next-step 12, asks-deed 18
say.i write: data -4, answer 6, complaint -8, concession -5, asks-backing 3, offers-material 14, next-step 16
say.i wrote: answer -5, complaint 7
say.ibm: roi 5
say.ice: data 5, roi 5, humility 2
say.ice people: roi 3
say.id: humility 4
say.idea: undermining 6, acknowledged 4, credit 5, unknown 8
say.idea _ i: humility -3
say.idea _ she: data 4, roi 3
say.idea _ the: data 5, humility 4
say.idea honest: unknown 4
say.idea of: humility 6
say.idempotency: data 3
say.idempotent: humility -3, answer 5
say.idk: answer -3
say.if: humility 5, answer 4, ultimatum 5, placeholder -8, other-pot 6, asks-process 4, offers-check 5, sets-bar 11, next-step 1, concedes -12, credit 3, asks-meaning 6
say.if #: data -4, roi -3, humility 9, answer 3, split 11, acknowledged -9
say.if @: roi -2, humility 7, offers-check 10
say.if _ #: data 5
say.if _ 'd: data -4, humility -5, complaint 7
say.if _ 'm: roi -3, answer 6, complaint -7
say.if _ 're: arrogance 5
say.if _ 's: data 4, roi -3, ultimatum 2, entitlement 6, concession -12, asks-process 7, offers-material -3, asks-fact 11
say.if _ 've: humility -4, asks-process 6
say.if _ agree: asks-leave 8
say.if _ am: humility 2
say.if _ are: data -3, concession 5, sets-bar 7, next-step 10
say.if _ ask: humility -4
say.if _ board: humility 4
say.if _ can: roi 3, humility -4, arrogance -10, complaint 6, asks-backing 6, offers-material -12
say.if _ com: humility 5
say.if _ come: roi -3, humility 3
say.if _ count: data 5, answer 4
say.if _ did: roi 3, humility -6
say.if _ do: data -4, roi 6, asks-date 7, sets-bar 14, accepts 7
say.if _ does: data 5, answer 4, sets-bar 10
say.if _ fall: humility 4
say.if _ find: offers-check 9, acknowledged 8
say.if _ gets: humility 3
say.if _ go: data -5
say.if _ goes: roi 5, humility -4
say.if _ got: humility 4
say.if _ had: data -4, humility -5, answer -2, complaint 11
say.if _ has: humility 7
say.if _ hold: data 5, roi 4, humility -4
say.if _ i: roi -2, acknowledged 6
say.if _ in: roi -3
say.if _ is: data -4, roi -3, answer -4, ultimatum 6, later-payment 7, offers-check -8, competing-offer 10
say.if _ know: roi -3, humility 3
say.if _ leave: humility 4
say.if _ may: data 4, arrogance 8, asks-meaning 8
say.if _ money: later-payment 6
say.if _ need: data 4, roi 3
say.if _ of: data 4, roi 5
say.if _ one: humility 4
say.if _ pay: complaint 6
say.if _ permit: humility 3
say.if _ prefer: answer 4
say.if _ rule: data 3
say.if _ say: data 3, ultimatum 9
say.if _ says: humility 5, asks-criteria 8
say.if _ see: roi -7, humility 6
say.if _ send: asks-date -4
say.if _ stay: roi -4, humility -3
say.if _ tell: arrogance 6
say.if _ the: data -3, roi -5
say.if _ then: data -3, humility -3, answer -4
say.if _ think: roi -5, humility 7
say.if _ want: roi -2, arrogance 8, complaint 7, asks-deed -6
say.if _ was: roi -4, humility -3, arrogance 4, complaint 4
say.if _ were: data -3
say.if _ would: unknown -6
say.if _ write: humility 4, in-writing 6
say.if a: roi 4, humility 7, offers-check 6
say.if any: humility -4
say.if by: answer -4
say.if december: data 3, humility 6
say.if finance: data 3
say.if he: humility -5, arrogance 7, complaint 14, asks-process 11, asks-date -4, credit -7, asks-fact 9
say.if hr: unknown -7
say.if i: data -4, roi -4, humility -7, arrogance 14, undermining -9, other-pot -12, later-payment -9, offers-material 5, asks-fact -11, asks-leave 2
say.if it: data -5, roi -4, answer 2, ultimatum 7, entitlement -10, pays-from-gain 10, asks-process 7, offers-check -10, asks-date -4, sets-bar 3, accepts 3, competing-offer 7, acknowledged 6
say.if its: roi -4, humility 4
say.if mine: humility 3
say.if my: data -5, roi -3
say.if no: roi 5
say.if not: humility 7, answer 8, arrogance -4, complaint -6, later-payment 8
say.if one: data 3, humility -4, answer -3
say.if she: humility -6, asks-criteria 6, offers-check 6, acknowledged -6, credit -9, asks-deed 9
say.if so: roi -3, humility 4
say.if somebody: data 4, roi 4
say.if that: roi 5, other-form 10
say.if the: data -7, humility 10, asks-process -3, asks-criteria -8, offers-check 7, sets-bar 8, in-writing -11, asks-leave -9
say.if there: roi -5, humility 6, answer 4, arrogance -9, asks-backing -6, asks-date 4, in-writing 6, concedes 7
say.if they: roi -3, humility -3, ultimatum -7, complaint -7, offers-check -4, asks-date 8, sets-bar 10, competing-offer -6
say.if this: ultimatum 7
say.if today: humility 4
say.if we: data -10, roi 7, answer -4, later-payment -8, offers-material -8, sets-bar 8, next-step -10
say.if you: roi -2, arrogance -9, ultimatum -10, undermining 5, later-payment -7, asks-process 8, asks-backing 18, sets-bar -16, next-step 5, credit 9, thanks -10, asks-fact 5, asks-leave 12, asks-deed 13
say.if your: humility 4
say.ill: humility 6, answer 3, offers-material 12, asks-date 7, next-step 5
say.imag: roi 3
say.imagine: roi 3
say.imbalance: roi 7
say.impact: roi 5, offers-material 8
say.important: roi -4, humility 4, answer -6, undermining 12
say.important for: humility 3
say.improper: humility 4
say.improv: data 3, stuffing 7, placeholder 9
say.improv by: roi -3
say.improvement: roi 3, placeholder 6, other-pot 8
say.in: answer 3, ultimatum 3, entitlement 5, complaint 4, undermining -8, stuffing -4, concession -6, split 4, other-form 8, in-writing 4, concedes -7, competing-offer 6, others-got 6
say.in #: data 2, answer -7, entitlement -9, complaint 7, jargon -8, stuffing 6, split 18, in-writing 6, asks-meaning 3
say.in @: humility -3
say.in _ #: data 7, humility -2, answer 5, entitlement -10, other-pot 8, pays-from-gain -4, later-payment -7, offers-check 7, credit -6
say.in _ 's: humility -8, answer -4
say.in _ @: humility 4
say.in _ a: humility 8, answer 6, complaint -5
say.in _ account: data -3
say.in _ after: humility -6
say.in _ alone: roi 3
say.in _ already: humility -3
say.in _ and: humility -4, ultimatum 2, entitlement 8, undermining -6, concession -5, later-payment -6, offers-material -10, next-step -2, acknowledged -7, asks-meaning -7
say.in _ are: roi 5
say.in _ ask: roi 5
say.in _ at: roi 4, humility 6
say.in _ bad: roi 4
say.in _ bag: roi -4, answer -4, ultimatum 6
say.in _ basement: data 3
say.in _ before: data 4, roi 5, answer 4, offers-check 7
say.in _ bonu: data 7
say.in _ box: data 3, humility -4
say.in _ budget: humility 3
say.in _ build: roi -5, humility -5
say.in _ by: answer -7
say.in _ calendar: in-writing -6, asks-fact 7
say.in _ car: humility 3
say.in _ case: data -4, humility -4, answer -3, ultimatum 6, concession 5
say.in _ chair: humility -4
say.in _ company: humility -4, answer -6
say.in _ contract: humility -5
say.in _ cost: roi 3, humility 3
say.in _ could: humility 3
say.in _ deck: roi 3
say.in _ did: roi -3, humility 5
say.in _ door: data 7, roi 5
say.in _ each: roi 4, humility -4
say.in _ email: in-writing 5, asks-deed 5
say.in _ even: complaint 4
say.in _ fees: entitlement 9
say.in _ field: humility -3
say.in _ file: data 5, humility 6, asks-date -9, in-writing 10, accepts 9
say.in _ first: data 7, roi 5
say.in _ for: roi 5, humility 6, answer 4, other-pot 9, pays-from-gain 7, accepts -7, acknowledged 5
say.in _ form: other-form 7
say.in _ from: humility 6
say.in _ go: split 6
say.in _ good: data 5, roi 4
say.in _ got: humility -4, arrogance 8, entitlement 9
say.in _ grade: asks-fact 4
say.in _ had: entitlement 7, complaint 5
say.in _ hall: complaint 9
say.in _ hand: humility -3
say.in _ handover: data 4
say.in _ has: humility -3
say.in _ head: humility -4, ultimatum 5
say.in _ house: humility -4, complaint 7
say.in _ i: stuffing 8, asks-date -7
say.in _ if: data -6, credit 7
say.in _ in: data -3, answer -3, complaint 7
say.in _ is: data -8, roi 8, complaint -8
say.in _ it: data 6, roi 4, acknowledged 6
say.in _ last: roi -4, humility -3, complaint 6
say.in _ ledger: offers-check 7
say.in _ life: arrogance 5
say.in _ like: humility 6, answer 4
say.in _ line: data -4, roi -3
say.in _ market: roi 3, humility -4
say.in _ meantime: humility -4
say.in _ meet: roi 6
say.in _ minut: roi -3
say.in _ name: answer 4
say.in _ newsletter: complaint 4
say.in _ next: ultimatum 5
say.in _ night: humility -5, complaint -6
say.in _ of: roi -3, arrogance 7, asks-backing 4, offers-material 7, acknowledged 8
say.in _ office: humility -3, arrogance 8
say.in _ on: data 3, roi 6
say.in _ one: data 4, answer 5
say.in _ or: humility -3, answer -3, asks-meaning 6
say.in _ order: data -4, humility 7
say.in _ other: acknowledged 5
say.in _ out: roi 3, humility -3, answer -4
say.in _ own: humility -3
say.in _ part: humility 9
say.in _ payroll: humility -5
say.in _ place: answer 4
say.in _ plan: data 5, roi -3, humility 3
say.in _ position: humility 3
say.in _ previou: roi 5
say.in _ queue: data -4
say.in _ room: humility -5, answer -5
say.in _ row: roi -4, complaint 6
say.in _ same: data -5, complaint 6
say.in _ second: answer -6, arrogance 5
say.in _ sense: answer -4
say.in _ she: humility -4
say.in _ since: roi 2
say.in _ sir: roi -3, answer -3
say.in _ so: roi -2, humility 5, answer 4, arrogance 4
say.in _ spr: humility -4, concession 7
say.in _ system: data 4, roi -3
say.in _ table: humility 3, answer 3
say.in _ test: humility 5
say.in _ than: roi -3
say.in _ that: roi -4, arrogance -4
say.in _ the: data -6, asks-backing 7, next-step 8, credit -12
say.in _ then: asks-date 16
say.in _ they: roi -2, ultimatum 10, complaint 6
say.in _ this: humility -3
say.in _ to: data -3, humility 5
say.in _ today: humility 3
say.in _ tomorrow: data 4
say.in _ truck: roi -3, humility 3
say.in _ under: data 3
say.in _ was: answer 6
say.in _ way: concession 7
say.in _ we: humility -3, answer -5, offers-check 10
say.in _ week: roi -2, next-step 8
say.in _ weekend: roi 7
say.in _ what: humility -5, ultimatum 5
say.in _ where: data 4
say.in _ which: data 7, roi 5
say.in _ who: roi 5, humility -3, ultimatum 8
say.in _ whole: data -4, humility -3, arrogance 5
say.in _ winter: humility 6
say.in _ with: roi -4, answer 3, complaint -7, asks-date 11, next-step 7, asks-deed -9
say.in _ without: data -4, entitlement 5
say.in _ word: roi -3, humility -4
say.in _ year: roi 3, humility -6, later-payment 8
say.in _ you: data -5, roi -5
say.in a: humility -5, answer -6, arrogance 4, offers-material 7, in-writing 8, concedes 7
say.in about: data 3, roi 9, answer 3
say.in account: roi 4
say.in advance: data -3
say.in an: data -4, humility 4
say.in and: roi 3, humility -5
say.in another: roi 4
say.in any: answer -2
say.in april: data 4, asks-criteria -10, asks-date 7
say.in at: data 3, humility -4
say.in autumn: humility -5
say.in between: humility 3
say.in both: data -3
say.in case: data -3, roi -5
say.in cash: roi -4
say.in december: data -4
say.in dollar: roi -4
say.in each: data 5, roi 3, answer -4
say.in english: humility 5, asks-date 8
say.in every: humility 7
say.in exchange: roi -3, humility -4
say.in february: later-payment 11
say.in finance: data -4, roi -5
say.in front: answer -3, arrogance 7, concession 6
say.in good: humility 4
say.in her: data -4, answer -7
say.in here: humility 6
say.in his: data 7, humility -5, arrogance 4
say.in hr: asks-deed -7
say.in it: data -4, humility -4, entitlement -6, complaint 7, acknowledged -4, asks-deed 6
say.in its: roi 5, humility -5
say.in january: data -8, roi -3, answer -7
say.in july: data -4
say.in june: ultimatum -5, entitlement 8, complaint 5, other-pot 13
say.in last: humility -4
say.in line: answer -4
say.in march: others-got 8
say.in may: data -1, complaint 7, later-payment 6, asks-date -7, next-step -7
say.in me: humility -4
say.in mind: humility 5
say.in money: roi -4
say.in my: data 3, roi -7, ultimatum 5, complaint -3, concession -12, offers-material -7, offers-check 9, in-writing 12, asks-fact 7, asks-deed 6
say.in next: data -5, later-payment 7
say.in november: humility 3
say.in october: asks-date -5, acknowledged 8, asks-deed -8
say.in on: next-step 8
say.in one: acknowledged 8
say.in order: data -4, humility 5
say.in other: entitlement 5, complaint 6
say.in our: data -3, humility 4, answer 5, in-writing 9
say.in particular: humility 3
say.in peace: humility 2
say.in person: data -3, humility 2
say.in plain: roi -2
say.in principle: data 3, humility 5
say.in recognition: roi -3
say.in remand: roi 3
say.in return: complaint 4
say.in september: complaint 7, asks-date -11
say.in spr: data 5, other-pot -5, later-payment -7, asks-date 7, acknowledged 5, asks-fact 3
say.in such: humility 5
say.in that: humility -10, answer -7, arrogance 12, ultimatum 6, concession 6, asks-deed 6
say.in the: humility 4, answer -5, ultimatum -7, entitlement -5, undermining 4, split -10, later-payment 5, other-form 7, next-step 5, concedes 8, competing-offer -12, credit 3, asks-money 8, asks-fact -9
say.in their: arrogance 7, next-step 7
say.in there: data 8, roi 6, humility 6, concession 8, asks-date -6
say.in this: humility -5, answer -6, arrogance 8, ultimatum -5, undermining -5, offers-material -11, concedes -6, competing-offer -6
say.in those: data 2
say.in time: roi 3
say.in week: arrogance 5
say.in whatever: data 3
say.in which: answer 7, later-payment 7
say.in winter: data -3
say.in with: data 4, answer 4
say.in writ: data 4, asks-date 6, in-writing 11, asks-leave -11, asks-deed 12
say.in year: roi 3
say.in your: answer 10, ultimatum -8, complaint -6, offers-material 10, in-writing -10
say.inbox: data 3, answer 6, offers-material 6
say.incentive: data -3, roi -3, humility 4, answer 11
say.incentive for: answer 4
say.includ: roi 10, asks-fact 8, asks-deed -6
say.include: humility 3
say.income: roi 4
say.increas: roi 4, humility -2, complaint 5
say.increment: roi -3, answer 3, entitlement 9
say.inde: humility 4
say.individual: data -3
say.inflation: data -3, roi -5, complaint 5
say.inform: ultimatum 10, competing-offer 8
say.inform the: ultimatum 4
say.infra: roi 4
say.inherit: complaint 4
say.initiative: data -3
say.innovation: data -3, stuffing 6
say.insert: humility -3, placeholder 7
say.inside: asks-criteria 7, offers-material 4
say.inspection: data 3, roi 8, humility 6
say.inspector: data 5, roi 8, humility -1
say.install: roi 4
say.instead: data -5, roi -2, humility 6, answer 3, other-form 10, acknowledged 11, credit -9
say.instead _ #: roi -5
say.instead of: roi -5, humility -4, complaint 5, credit -9
say.insult: humility 5, entitlement 11
say.insurance: roi 7
say.insurer: data 5
say.insurer has: humility 3
say.integration: arrogance 9
say.intend to: ultimatum 5
say.interest: data 5, roi 2, humility -3, complaint 10, asks-process 6
say.interest in: complaint 7
say.interface: roi -4
say.interlock: humility 3
say.intern: humility 5
say.internal: data 4
say.internet: humility -3
say.interview: ultimatum 6
say.into: roi -4, ultimatum 5, other-pot 8, later-payment 7, asks-process 7, acknowledged 8
say.into _ new: later-payment 7
say.into a: data -3
say.into the: complaint -7, later-payment 6
say.introduce: data 4, humility -7, answer -5
say.introduce me: roi 3
say.invent: complaint 7
say.invention: data 7
say.investment: humility -4, stuffing 10
say.investor: data 3, roi 6
say.invit: data -3, humility 8
say.invite: humility 3, answer 3, next-step 14, asks-deed 5
say.invite _ to: humility -3
say.invoic: roi 3, humility -4
say.invoice: humility -2
say.is: arrogance 5, sets-bar -7, accepts -4, acknowledged 8, asks-money 6, asks-fact 3
say.is #: data 6, roi 11, humility -5, ultimatum 5, complaint -9, pays-from-gain 16, later-payment 9, asks-date -5, next-step -8, accepts 6, acknowledged -3
say.is @: data -4, roi -3, humility -4
say.is _ #: entitlement -9, pays-from-gain 5, accepts -7, asks-fact -3
say.is _ 's: humility 9, credit 10
say.is _ a: arrogance 6, other-pot -5, asks-criteria 5, acknowledged -4
say.is _ about: humility 2
say.is _ after: data -3, roi 3
say.is _ an: roi 3
say.is _ and: data -3, answer 7, asks-process 6, sets-bar -10, competing-offer 5
say.is _ any: humility -4
say.is _ at: roi 2
say.is _ bad: roi 3
say.is _ before: roi -4
say.is _ being: humility -4, answer -3
say.is _ better: roi 5
say.is _ bit: roi -3
say.is _ bonu: humility -6
say.is _ by: humility -3, asks-deed -7
say.is _ clos: humility 3
say.is _ enough: humility 5
say.is _ even: roi 4
say.is _ fair: data 3, roi 4, humility -2
say.is _ for: data 5, answer -4
say.is _ from: data -3, credit 8
say.is _ going: roi -3
say.is _ good: data -4, roi -4, concession 5
say.is _ here: answer -3
say.is _ honest: roi 5
say.is _ how: humility -3
say.is _ i: roi 3, answer 7, complaint -8, asks-criteria -7
say.is _ important: answer -3
say.is _ in: data -3, roi 4, acknowledged 3, asks-meaning -7
say.is _ keep: complaint 8
say.is _ list: asks-fact 6
say.is _ me: humility -4, answer -3, ultimatum 5
say.is _ money: roi 5
say.is _ more: humility 2
say.is _ my: humility -6, ultimatum 9, asks-deed -9
say.is _ next: complaint 4
say.is _ no: roi 6
say.is _ not: humility -7, arrogance 4, other-pot 7, asks-deed -5
say.is _ of: roi 4, credit 7
say.is _ on: data -3
say.is _ one: humility 2, answer 5
say.is _ only: roi 2, answer -4
say.is _ other: humility 3
say.is _ people: complaint -6
say.is _ possible: humility 4
say.is _ price: answer -3
say.is _ question: answer -4
say.is _ salary: roi -3
say.is _ since: data 4, roi 2, humility -6, answer -4
say.is _ small: data -4
say.is _ some: roi 4
say.is _ than: data -5, humility -4, concession 3, split 9
say.is _ that: roi -6, complaint 7, concession -6
say.is _ the: data 2, roi 4, answer -3, arrogance -5, complaint 1, offers-check 6, asks-meaning 6
say.is _ their: data 4
say.is _ there: data 4, roi 6, humility -5, arrogance -6, acknowledged -5
say.is _ this: data -3, answer -5
say.is _ time: humility 3
say.is _ to: roi -5, humility 5
say.is _ too: data 3, humility -4, answer -7, ultimatum 8, undermining 7
say.is _ up: roi -3
say.is _ way: roi 4
say.is _ we: roi -4, humility -4, complaint 6
say.is _ what: roi -3
say.is _ with: humility -4, answer -5
say.is _ worth: data 3, humility 2
say.is _ yes: data 3, humility 4
say.is _ you: humility 5, arrogance 3, concession 7
say.is _ your: offers-material 5
say.is a: arrogance 10, undermining 5, other-form -7
say.is about: roi -3, humility -6, answer 5
say.is all: humility 4
say.is almost: roi 3
say.is also: complaint -7
say.is alway: roi -5, answer -2, complaint 10
say.is an: data 3, roi 4
say.is and: roi 6
say.is another: humility -5
say.is approv: roi -3
say.is at: roi 5
say.is back: humility -3
say.is bad: humility -3
say.is better: asks-criteria 8
say.is correct: offers-check 7
say.is difficult: data 3
say.is down: roi 5, humility -3
say.is due: entitlement 5
say.is ear: data 5, humility 7, answer 3
say.is empty: acknowledged 7
say.is enough: humility -4, concession 6
say.is fair: humility 5
say.is fine: roi -2, humility -4, concedes -10, asks-deed -7
say.is finish: humility -3
say.is for: humility -3, answer -5, arrogance 5, acknowledged -7
say.is free: data -3
say.is from: humility 6, answer 4
say.is good: humility 11, answer 5, complaint -5, other-form 6, accepts 12, acknowledged 5
say.is hard: data -3, humility 5
say.is his: humility 8, arrogance -5
say.is hr: asks-criteria -9
say.is i: data -3
say.is important: humility 6
say.is in: roi -6, answer -3
say.is it: roi 4, humility -6, answer 2, in-writing -10, acknowledged -11, credit 5, asks-meaning 8, asks-leave 12, asks-deed -7
say.is just: roi -4
say.is left: data -5, complaint 6
say.is less: humility -2
say.is like: answer -4
say.is me: humility -2, arrogance 9
say.is mine: roi 4, humility -8, arrogance 4
say.is miss: roi -3, arrogance 5
say.is more: humility 4
say.is my: data 3, complaint 4
say.is near: humility 4
say.is not: data -4, answer -4, ultimatum 6, complaint 8, concession -6, offers-check -5, accepts -6, acknowledged -6, asks-fact 6, others-got -8
say.is noth: humility 4, concession 8
say.is now: data -3, roi -3
say.is of: answer -4, complaint 4
say.is ok: humility 3, acknowledged 8
say.is okay: roi -5
say.is on: roi 4, acknowledged -8, credit 7
say.is only: roi -2
say.is out: humility -4
say.is paid: data -6
say.is plenty: roi -4
say.is possible: humility 4
say.is real: humility 5
say.is reasonable: humility 4
say.is right: data 4
say.is runn: roi -4
say.is short: humility 2
say.is sitt: roi 4
say.is slow: offers-check -7
say.is small: roi 4, answer -5
say.is so: humility -2, answer -4, ultimatum 6
say.is someth: roi -2, humility -3
say.is still: data 2, roi 4
say.is that: humility -2, complaint 6, stuffing 5, asks-criteria -6, asks-backing 7, acknowledged -8, asks-deed -4
say.is the: humility -6, complaint 6, asks-date 5, in-writing 6, competing-offer -8, asks-meaning -7
say.is their: humility 4
say.is there: humility 8, arrogance -6, complaint -5, other-pot 11, concedes 6, asks-money 7, asks-fact -11
say.is this: humility 4
say.is to: roi -3
say.is too: data -7, roi -6, humility -3
say.is what: data 7, roi 3, humility -6, offers-check 8
say.is when: data -5
say.is why: data -3
say.is with: concession 5
say.is worth: roi 12, humility -3
say.is written: roi 4
say.is wrong: roi -3
say.is yes: humility -4
say.is you: roi 4
say.is your: humility -4, ultimatum 6
say.iso: data -3
say.isotonic: jargon 8
say.issu: humility -4
say.it: data 4, humility 3, ultimatum -5, jargon -9, stuffing -4, placeholder -6, concession 4, asks-process 3, asks-meaning -10, asks-money -10, asks-leave 5
say.it #: offers-material -8, credit 6
say.it 'd: data -4, humility 4, arrogance 7, entitlement 9, asks-backing 8, asks-deed -5
say.it 'll: data 5, humility -2, answer -5
say.it 's: humility -7, jargon 3, concession 5, split -12, later-payment -6, concedes 10, credit -3
say.it @: humility -4
say.it _ #: data 7, roi 6, answer 5, ultimatum 9, entitlement -8, split 10, offers-material 2, next-step -8, competing-offer 5
say.it _ 'd: data -4, roi -2, complaint 4, asks-date -7, accepts 8
say.it _ 'll: concession 7
say.it _ 's: data -3, acknowledged 6
say.it _ 've: humility 4
say.it _ @: answer 6, arrogance 4, complaint -9, next-step 7, asks-deed 5
say.it _ a: arrogance -6, ultimatum 8, entitlement -6, jargon 9, other-form -7, asks-backing -9, accepts -10, acknowledged 4
say.it _ about: ultimatum 7, complaint -12, credit 8
say.it _ after: humility 3
say.it _ all: complaint -6, concession 4, offers-check 12
say.it _ already: humility 6
say.it _ also: concession 6
say.it _ alway: humility -4
say.it _ an: roi -4, undermining 7, acknowledged -4, credit 7
say.it _ and: data 8, roi 2, humility 4, entitlement -6, complaint -5, concession 10, later-payment 14, acknowledged 12, asks-leave 5
say.it _ another: roi 4
say.it _ any: data 3, roi 3, humility 4
say.it _ approv: data 3
say.it _ as: roi 3
say.it _ at: data 5, humility -7, complaint 6
say.it _ away: humility 3
say.it _ back: roi 3
say.it _ bad: data 4, humility -4
say.it _ be: data -4, arrogance -6, complaint -7, concession -6, sets-bar -11, credit 10
say.it _ because: data -7, roi -4, humility -7
say.it _ been: data 6, humility -4
say.it _ before: roi -4, humility 3, acknowledged 7
say.it _ better: humility -4, next-step -4
say.it _ big: answer -3
say.it _ bonu: roi -3
say.it _ both: humility 3
say.it _ bring: data -3
say.it _ but: humility 3
say.it _ call: data 4
say.it _ can: humility -3, acknowledged 14
say.it _ clos: humility 4
say.it _ come: roi 4, humility -3
say.it _ correct: complaint 6
say.it _ cost: roi -6, humility 3
say.it _ difficult: humility -7, answer -6, undermining 6, acknowledged -7
say.it _ do: data 3, answer -6
say.it _ does: roi -2, complaint 6
say.it _ done: data 7, credit 8
say.it _ down: roi 3, in-writing 9
say.it _ due: humility -3
say.it _ ear: data 6, humility 7, answer 4
say.it _ easy: humility -3
say.it _ enough: data 4, roi 3, arrogance 4
say.it _ even: humility -4
say.it _ every: humility 5, answer 3
say.it _ fair: humility -4
say.it _ fine: roi -4, humility -4, answer -4
say.it _ for: data -3, roi 2, complaint 3, asks-backing 9, offers-check -9, sets-bar -9, acknowledged -5, credit 9
say.it _ from: humility -2, offers-material -6
say.it _ front: roi 5, humility -4
say.it _ go: roi 3
say.it _ gone: roi 3, humility -2, answer -5, concession 6
say.it _ good: data 4, roi 4, answer 5, concession -7, acknowledged 7
say.it _ got: data 4, humility 4
say.it _ hard: answer -5
say.it _ have: humility -5, answer -6, offers-check 6
say.it _ help: accepts 9
say.it _ her: humility 3, answer 4
say.it _ him: humility 3, acknowledged 5
say.it _ his: humility 6, answer 4, arrogance -5, complaint -5
say.it _ how: complaint 6
say.it _ hr: next-step 7
say.it _ i: data -4, answer -2, arrogance -7, undermining 9, other-pot 7, asks-meaning 10, asks-fact -6, asks-deed 8
say.it _ if: answer 5, complaint -5, asks-criteria -10, offers-check 13, asks-leave 10
say.it _ in: humility -2, answer 4, ultimatum -5, split 9, in-writing -8, asks-meaning 7, asks-fact 6, asks-leave -12
say.it _ is: roi 3, answer -3, complaint 5
say.it _ it: roi 5, humility -6, undermining 11, offers-check 8
say.it _ january: roi 3
say.it _ jun: credit 8
say.it _ june: humility 3
say.it _ just: roi 3, concession -7
say.it _ keep: humility 5, concedes 8
say.it _ kind: data 3, roi 5, answer -3
say.it _ less: data -3, humility 3
say.it _ like: humility -3, ultimatum 5, entitlement -5
say.it _ live: data 5, roi 4, humility -4
say.it _ load: roi 4
say.it _ make: humility -4
say.it _ march: roi 4, humility -5
say.it _ may: data -3
say.it _ me: data -4, other-form -7, credit 6
say.it _ mine: roi 5, humility -6
say.it _ monday: roi -4
say.it _ month: roi 4
say.it _ more: roi 5
say.it _ most: undermining 4
say.it _ my: data -7, humility 2, concession 5
say.it _ never: answer -2, complaint 5
say.it _ next: later-payment 9
say.it _ night: data 3
say.it _ no: data 3, roi -2, humility -5, answer 2, complaint -5, asks-date 6
say.it _ normal: humility 4
say.it _ not: answer 2, entitlement -5, complaint -10, undermining 4, concession -2, next-step 8, accepts 7, asks-fact 5
say.it _ noth: answer -2
say.it _ now: data -3, humility 3
say.it _ of: data 3, complaint 6
say.it _ off: roi -3
say.it _ on: data 4, roi 4, asks-date 8, in-writing -9, credit -5
say.it _ once: humility -3
say.it _ one: data 5, roi 4, humility -4
say.it _ only: roi -2, complaint -7, concession 7, acknowledged -7
say.it _ or: data -5
say.it _ our: humility 4
say.it _ over: roi -4, humility 4
say.it _ paid: data -3, humility 4
say.it _ paper: in-writing 6
say.it _ part: humility 3
say.it _ pay: data -3
say.it _ perhap: humility -3, undermining 6
say.it _ put: humility -7
say.it _ quarter: split 11
say.it _ quite: complaint 5
say.it _ read: roi 4
say.it _ real: humility -4
say.it _ same: humility 5
say.it _ she: roi 3
say.it _ since: data 2, answer 3
say.it _ small: answer -3
say.it _ so: ultimatum 8, offers-material 8, acknowledged 3
say.it _ some: data -5
say.it _ someone: roi -4
say.it _ someth: roi -3
say.it _ still: data 4
say.it _ than: data -4, humility 3, answer 4, other-pot 10
say.it _ that: roi 5, arrogance -5, other-pot -7, asks-backing -7
say.it _ the: arrogance -6, ultimatum -4, complaint 6, later-payment 9, offers-check -4, concedes 6, asks-meaning 8
say.it _ their: humility 4, arrogance -5, next-step 8, acknowledged 8, asks-leave 10
say.it _ them: humility 6, arrogance 6, complaint -4
say.it _ then: answer 4
say.it _ there: humility -4
say.it _ they: answer 6, complaint -7, later-payment 4
say.it _ think: roi 4
say.it _ this: answer 4, ultimatum 7, complaint -5, concession -6
say.it _ time: answer 3
say.it _ to: data 7, humility 4, concession -8, asks-backing 6, next-step 9, asks-fact 8
say.it _ tonight: data 3, roi 2
say.it _ too: roi -5, humility 3, credit 5
say.it _ under: humility -4
say.it _ up: ultimatum 7
say.it _ us: humility -5, complaint 8
say.it _ wait: humility 6
say.it _ was: arrogance 5
say.it _ week: humility -4
say.it _ well: data -3
say.it _ what: data 4, roi 7, humility 3, accepts 7
say.it _ when: humility 3, answer -4, complaint 4, acknowledged 7
say.it _ where: roi 3, humility 3
say.it _ who: answer -7, asks-criteria 10
say.it _ why: humility 3
say.it _ with: data 3, humility -3, concession 4, accepts 4, credit 9
say.it _ without: humility 3
say.it _ worth: data -5, humility 3, answer 4
say.it _ writ: roi -4, asks-criteria 7, asks-leave -10
say.it _ written: data -3
say.it _ wrong: answer 3
say.it _ yes: data -3, sets-bar 5
say.it _ you: complaint -7, undermining -6, asks-process -4, asks-backing -8, offers-material 6, offers-check 10, asks-deed -13
say.it _ your: data 6, humility -5
say.it a: arrogance 7
say.it after: humility 5, answer 6, later-payment 10
say.it again: concession 9
say.it all: data -3
say.it already: answer 5
say.it also: data -4, roi -5
say.it and: humility -3, entitlement 4, complaint 8, undermining -4, accepts -8, competing-offer -6, credit -7
say.it any: data 3
say.it as: roi 3, humility -2, answer 4, arrogance -6, complaint -6, credit 6
say.it at: answer 3, arrogance -7, concession 5, later-payment 9
say.it back: data 5, humility -5, concession 9, asks-date 5
say.it be: data -4, roi 5, humility 4, answer 5, arrogance -6, entitlement -4, undermining 6, concession -8, offers-material -8, next-step -7, acknowledged 12, asks-leave 7
say.it became: data 5
say.it because: roi -1, humility 3
say.it before: data -4, roi -4, humility 6, complaint -6, concession 6, asks-process -8, asks-date 7
say.it belong: data 5
say.it better: roi 4
say.it between: roi 4
say.it but: roi -6, complaint 10
say.it by: humility 3, next-step 7, credit -6
say.it came: humility 4, answer 4
say.it can: roi -2, humility 4, answer -4, ultimatum 4, complaint -4, concession 7, later-payment 9, asks-date 3
say.it clos: roi 3
say.it com: answer 5, entitlement 7
say.it come: humility -3
say.it cost: data -8, roi -8, humility 5, answer 4, pays-from-gain -8, other-form 10
say.it could: humility 3, complaint -4, later-payment 9
say.it count: asks-fact 9
say.it decid: asks-fact -14
say.it depend: answer -7
say.it did: answer 6
say.it discuss: asks-fact 6
say.it do: answer -3, concession 4
say.it does: data 7, arrogance -8, entitlement -6, split 7, sets-bar 8, acknowledged 2
say.it done: humility 3
say.it down: data -3, humility 7, acknowledged 4
say.it easier: roi 3
say.it easy: humility -4
say.it either: undermining 6, concession 5
say.it even: roi -4, humility 4
say.it every: answer 5, asks-date 6
say.it fail: asks-date -7
say.it fall: later-payment 6
say.it first: data 4
say.it for: data -5, humility 5, later-payment 13, next-step 7, credit 11, asks-leave 5
say.it from: data -3, roi 5, arrogance 3, complaint -7, asks-process 12, acknowledged 8
say.it gets: humility -4
say.it go: humility 9
say.it goes: data 3, complaint 5
say.it had: data 5, humility -3
say.it has: data 4, answer 2, complaint 7, asks-deed -6
say.it have: roi 3
say.it held: humility -4
say.it help: answer 5, asks-meaning 8
say.it hold: roi 3, complaint 5
say.it i: humility 5, ultimatum -7, concession 11, offers-check 11, next-step 10, asks-fact -11, asks-deed 7
say.it if: humility -2, asks-deed 8
say.it in: roi 3, entitlement -7, later-payment 10, offers-material -6, offers-check -9, in-writing 7, asks-leave -6, asks-deed 7
say.it is: humility -4, arrogance -7, ultimatum -8, undermining 5, competing-offer -7
say.it it: roi -2, acknowledged 6
say.it just: answer -4, complaint 7
say.it land: humility 3, answer 4
say.it last: roi -3
say.it leav: asks-backing 14
say.it like: complaint -4, acknowledged 10
say.it made: humility -4
say.it may: humility -3, answer -6, undermining 8, asks-backing 7
say.it mean: offers-check 6
say.it might: humility -4
say.it most: humility 4, concession 7
say.it mov: humility -3
say.it must: humility 6, answer 8
say.it need: data 3
say.it never: complaint 11
say.it next: data 4, roi 5, humility -4
say.it no: roi 6, humility 3
say.it not: data 3, roi 3, arrogance 4, asks-deed -6
say.it now: data -3, offers-check 7, acknowledged -8
say.it off: data -4, roi -7, humility -4
say.it okay: asks-leave 7
say.it on: data 3, roi 3, humility 3, answer 9, complaint -8, pays-from-gain -8, offers-material 5, offers-check -8, in-writing 6
say.it only: humility -6
say.it open: data -3
say.it or: humility 4, acknowledged -7
say.it out: data -6, asks-process -9, offers-material 6
say.it over: offers-check 9
say.it paid: roi -3
say.it pass: roi 3, humility -4
say.it pays: roi 4
say.it please: humility -3, offers-check 5
say.it possible: humility 5, answer 3
say.it read: data 3
say.it return: roi 5
say.it right: humility 5
say.it run: humility 4, answer 3
say.it runs: answer 3
say.it says: data 4, roi 5, answer -7
say.it should: data -4, roi 6, humility 4, answer 3
say.it since: roi 4, humility -5
say.it so: roi -4, humility 3, undermining 5, placeholder 8, offers-material 6
say.it stand: roi 5, asks-date 10
say.it still: humility -5
say.it stopp: answer -3
say.it suit: humility 4
say.it tak: humility 3, complaint 6
say.it take: humility -4
say.it than: roi -3
say.it thank: humility -3
say.it that: data -2, humility -3
say.it the: roi 5, humility 7, answer 5, acknowledged -6
say.it then: roi 4, humility 2, answer -4, arrogance 2
say.it there: data -6, complaint 5, concedes -6, acknowledged -7
say.it this: data -2, roi -2, humility 3, answer -4
say.it through: roi -3, humility 4
say.it to: humility 4, answer 3, entitlement -9, complaint -8, later-payment 4, next-step 5, accepts -5, competing-offer -8, acknowledged 7, asks-leave 6
say.it today: complaint 5
say.it too: data -3, humility 4, asks-date 6
say.it took: data 3, arrogance 7
say.it turn: answer 4
say.it until: roi 3, humility -4
say.it up: answer -5, undermining 7, concession 12, offers-check 5, concedes 7
say.it used: data 4
say.it wait: data 3, complaint 7
say.it was: roi -2, answer -9, ultimatum -6, undermining 9, concession 9, later-payment -7, asks-criteria -8, offers-check -6, asks-date -2, next-step -3, concedes 7, credit 7, asks-deed -5
say.it went: answer -3, complaint 9
say.it when: answer -4
say.it which: data 5
say.it while: complaint 5
say.it who: roi 3
say.it will: roi -4
say.it with: data 5, humility 3, answer 5, arrogance -5
say.it without: data -3, humility -5, asks-date -8
say.it work: data -4, roi -4
say.it would: data -4, roi -7, humility 2, answer 4, concession -9, other-pot 2, other-form 4, accepts 19, concedes -9, credit 11
say.it wrong: data -4, roi -5, humility 3
say.it you: data -5, roi -5, humility 4, complaint -4
say.it yourself: data 4
say.item: data 4, roi 3, offers-material 7, asks-date 7
say.item #: humility 4
say.its: data 2, complaint 6, offers-check 6, asks-deed 7
say.its #: data 4, roi 6, humility 4
say.its _ and: roi -3
say.its _ on: data 3
say.its a: humility 3
say.its about: humility 7
say.its first: roi 3
say.its own: roi -4, humility -6, arrogance -4, complaint 5
say.itself: data 8, roi 4, humility -3, answer -3
say.january: concession -5, asks-meaning 8
say.january #: data 6, roi 4, answer 6, asks-date 7
say.january _ the: roi 3
say.january and: roi -3
say.january with: roi 3
say.jeep: roi -3, complaint 10
say.job: data -6, humility -8, answer -2
say.job and: data 3, answer 3
say.job description: humility 4
say.jobs: data -5, complaint 4
say.join: humility -5, entitlement 7, complaint 7
say.joint: humility 3, arrogance 4
say.jok: humility 3
say.joke: humility 7, asks-deed 10
say.jot down: humility -2
say.journey: answer -7, stuffing 12
say.judg: answer 4, complaint 6, undermining 7
say.judge: roi 2, humility 5, answer 5, arrogance 9, acknowledged 9
say.july: roi 5, answer 3, concession -6, other-pot -7, later-payment 10, other-form 5, in-writing 7, accepts 9, concedes -15
say.july #: next-step 10
say.july _ the: roi 4
say.jump: humility 4
say.jun: offers-check 5, credit 22
say.jun _ confirm: offers-check 5
say.jun will: offers-check 5
say.june: data 4, roi 6, arrogance -10, entitlement 4, later-payment -8, offers-material -11, offers-check 9, asks-deed -5
say.june #: humility -6, answer 4
say.june _ #: data -3, humility -5
say.june _ 's: data -4
say.june _ i: humility -3
say.june and: roi 3
say.june i: data -3, answer -5
say.june that: data -5
say.june the: data 3, answer -4
say.junior: data -3, roi -7, humility -4, answer -4, entitlement 5
say.just: data -3, roi -3, ultimatum 8, complaint -6, undermining 8, pays-from-gain -5, offers-check -4, sets-bar -11
say.just #: humility 3
say.just _ #: humility -4
say.just _ a: humility -5
say.just _ i: complaint 5
say.just _ it: roi -2, complaint 6, concession 6, acknowledged 9
say.just _ me: data 5
say.just _ not: undermining -5
say.just _ that: data -3
say.just _ the: humility -3, answer -5, arrogance 6, ultimatum 3
say.just _ to: answer 4, complaint -6
say.just _ well: humility 5
say.just a: humility 5
say.just as: data 5, humility 5
say.just ask: humility 4, asks-deed 7
say.just do: answer 3, complaint 4
say.just for: complaint 5
say.just keep: humility -3
say.just like: humility 3, answer 3
say.just say: ultimatum 6, competing-offer 9
say.just that: arrogance 4
say.just the: acknowledged -7
say.just to: roi 3
say.just want: roi 4
say.justice: roi -5, arrogance 5, entitlement 9
say.k: concession 5, concedes 7
say.k 's: data 4
say.kafka: data -4, humility -4
say.kalman: data -3, answer -4
say.keep: answer -4, complaint -1, concession 8, in-writing -7
say.keep #: data 3, roi 6
say.keep _ #: data -3, humility 5
say.keep _ in: humility 5
say.keep _ of: humility -4
say.keep a: roi -3
say.keep it: roi -3, asks-deed 5
say.keep the: data 5, humility 3, complaint -5
say.keep this: roi -4, arrogance 5
say.keep your: roi -4
say.kept: humility 3, answer 3, arrogance -6
say.kept a: answer 5
say.kept every: roi -3
say.kept the: data 6, roi 1, humility 8
say.key: ultimatum 9, stuffing 7
say.keyboard: humility 6
say.keys: roi -2, humility -4
say.kid: data -2, roi -7, humility 4
say.kind: undermining 5, asks-criteria 13, next-step 4, concedes 5, acknowledged -8, thanks 11, asks-deed 5
say.kind _ me: roi 3, ultimatum -7
say.kind _ my: humility -3
say.kind and: humility 5, thanks 13
say.kind of: roi -4, humility -3, arrogance 3
say.kind to: roi 5, humility 4
say.kinda: roi 5, complaint 6
say.kinder: roi -3, humility 6
say.kiss: answer -4
say.kit: roi 3
say.kitchen: answer -3
say.kne: roi -3, humility 3, entitlement 7
say.knew: humility -4, answer -4
say.knock: complaint 4, offers-material 6
say.know: data -3, humility 4, arrogance 8, concession -7, asks-process 7, offers-check -10, sets-bar -7, unknown 5
say.know _ 're: roi 3, humility 3
say.know _ 's: roi 5
say.know _ 've: other-pot 9
say.know _ a: humility -4
say.know _ and: data -4, roi -6, ultimatum 6, acknowledged -5
say.know _ argu: data -4
say.know _ can: humility -5
say.know _ decid: unknown -9
say.know _ did: humility -4
say.know _ do: acknowledged 7
say.know _ he: complaint 8
say.know _ hr: unknown -7
say.know _ i: data 5, humility -7, answer -7, arrogance -6, ultimatum 6, undermining 8, concession 11, offers-material -12, next-step -7
say.know _ if: answer -2
say.know _ is: roi 3, humility 2, answer -4
say.know _ it: data -6, humility -3, entitlement 6, undermining 5
say.know _ my: answer -2
say.know _ name: humility -4
say.know _ of: humility 4
say.know _ saw: humility 4
say.know _ than: roi 3
say.know _ that: roi -4
say.know _ the: data -4, roi -3, acknowledged -10
say.know _ they: data 2, humility -2, ultimatum 8, acknowledged -5
say.know _ to: next-step -7, asks-meaning 6
say.know _ was: humility 5
say.know _ when: asks-date 8
say.know _ you: roi 3, humility 5, asks-date -9
say.know a: answer -2
say.know and: answer 4
say.know by: humility -5
say.know how: entitlement 7
say.know i: humility 9, complaint -5, asks-date -10, acknowledged 10
say.know if: asks-criteria 7, next-step -7, asks-fact 8
say.know it: data -3, roi -4, humility -5, arrogance 9, complaint 4, acknowledged -5
say.know my: answer 5, complaint 5
say.know now: humility 3
say.know that: humility -5, answer -3, ultimatum 3, asks-date -9, acknowledged -2
say.know the: data 6, roi 5, answer 5, acknowledged -6
say.know them: humility -2
say.know they: roi 7, humility 7
say.know what: roi -7, humility -5, answer -3, arrogance -6, ultimatum 14, complaint 2, concession 4, pays-from-gain -8, asks-criteria -13, offers-material 4, offers-check 7, acknowledged -10, asks-deed 10, unknown 11
say.know when: humility -3, answer -4
say.know where: humility -10, answer -4, complaint 5
say.know whether: humility 3
say.know which: answer 5
say.know who: data -5
say.know whose: data 4
say.know why: humility -4, arrogance -6
say.know you: data 3, roi 3, acknowledged -9
say.know your: humility 5
say.knowledge: data -3
say.known: roi -5, answer -4
say.korean: data 8, roi 6, humility -3
say.kpi: answer 3, offers-material 4
say.lab: roi -8, asks-date 6, acknowledged -8
say.label: roi -4
say.labell: humility 7
say.labour: roi 4
say.lad: data -3, humility 7, answer 3, complaint -7
say.lady: humility -3, next-step 5, acknowledged 8
say.lag: roi -3
say.lago: roi 5
say.lake: answer -4
say.lamp: roi -3, complaint 7
say.land: answer 6, ultimatum -7, concession -7, other-pot 9, later-payment 8, acknowledged 15
say.land in: roi 4, humility -4
say.landlord: complaint 6
say.languag: humility 4
say.language: humility -4
say.laps: roi 5, humility -4
say.laptop: data -5, humility -5, ultimatum 7
say.laptop and: complaint 5
say.large: humility -4
say.largest: roi -3
say.last: data 8, humility -4, arrogance 3, entitlement 4, complaint 13, undermining -6, concession -5, asks-backing 10, concedes -9, asks-fact 9, asks-deed -7
say.last #: data -3, humility 5, answer 4, later-payment 12
say.last _ #: data 7, humility -3
say.last _ and: entitlement 7, complaint 6, offers-check -9
say.last _ i: complaint 9
say.last _ in: humility -5
say.last _ it: data 3
say.last _ so: answer -4
say.last _ was: roi -4
say.last _ we: concession 9
say.last _ with: humility 3, arrogance 6
say.last cycle: answer 4, entitlement 5
say.last day: ultimatum 7
say.last game: data 3
say.last month: roi -4
say.last one: data -3, roi 4, humility -3, offers-check 8
say.last season: data 4
say.last spr: data -3
say.last summer: data 3
say.last time: data 3, roi 3, humility -4, answer 4, next-step 7, credit -8
say.last week: answer -3
say.last winter: roi -3, humility 4
say.last year: roi 5, arrogance 2, offers-material 10, asks-date -4, next-step 10, acknowledged -15
say.late: ultimatum -5, asks-process 7, accepts -6
say.late _ #: data 2, humility -5, complaint 5
say.late _ the: humility 3
say.later: roi -4, humility 2, complaint -5, next-step 9, acknowledged -7
say.laugh: data -6, humility -7, complaint 3, undermining 13
say.laugh _ the: humility -4
say.laugh and: data -3, roi -3
say.laugh at: roi 3, undermining 4
say.launch: data 3
say.law: roi -4, answer 4
say.lawyer: roi 3
say.lay: humility 5
say.lead: data -4, humility -6, arrogance 9, entitlement 8, complaint -14, undermining -6, concession -6, others-got 8
say.lead _ #: roi -4
say.lead in: data 5, roi 3
say.leak: data 7, roi 6, humility -1
say.leak #: data 3
say.leak _ the: roi 3
say.lean: humility -4, stuffing 7
say.learn: data -8, roi -11, humility 3, answer -6, arrogance 8, undermining 4, stuffing 5, concession 7, thanks 9
say.learn _ from: humility -4
say.learn from: humility 6
say.lease: data 4, roi 8
say.least: entitlement 6, complaint 5, next-step -8, concedes 10
say.least #: answer 4, arrogance 1
say.least a: complaint 5
say.least of: roi 4
say.leather: humility -5, answer -4, complaint 7
say.leav: data -3, roi 4, answer -5, arrogance -7, ultimatum 3, asks-deed -7
say.leav #: data -3
say.leave: roi -4, answer -2, ultimatum -9, complaint 9, other-form -8, offers-material 12, in-writing 10, asks-deed 4
say.leave _ bonu: answer 6
say.leave _ i: complaint 5, concession 7
say.leave _ the: data 5, roi 3, humility -6
say.leave _ there: complaint 6
say.leave _ with: concession -5
say.leave a: humility 4
say.leave and: humility 4
say.leave for: humility 5
say.leave in: data 3
say.leave it: data -5, roi -4, humility -9, answer -7, entitlement 5, complaint 9, concession 8, other-form -8
say.leave the: data 4, concession -9, later-payment 8, offers-material 11
say.leave them: humility 3
say.leave with: humility 3
say.led: answer 3, stuffing 9, credit 10
say.ledger: roi 4, offers-check 3
say.ledger _ #: offers-check 8
say.ledger page: offers-check 9
say.left: roi 4, humility -8, other-pot 9, asks-criteria -8
say.left _ in: data 2
say.left _ the: complaint 6
say.left for: answer -4
say.left in: answer 4
say.left it: roi -2
say.left out: humility 3
say.left over: data 4, roi 5
say.left the: roi -5
say.left to: arrogance 7
say.leg: data 4
say.legal: data -6, roi -6, acknowledged -5
say.legend: asks-date 5
say.legitimate: humility 5
say.lent: answer -4
say.less: data 5, roi 6, answer 3, entitlement 6, pays-from-gain 6, accepts 6, competing-offer -9
say.less _ #: roi 6, entitlement -6, pays-from-gain 8
say.less _ i: data -4
say.less _ month: data 4, answer -4
say.less _ the: data -5, roi -8, pays-from-gain -9
say.less and: roi 5
say.less every: data 3, roi 4, answer -4
say.less i: data 3, humility -4
say.less in: humility -5
say.less of: data 3, roi 4
say.less so: roi -5
say.less than: data -8, roi 5, humility -7, offers-check -10, accepts 7
say.less to: humility 5
say.lesson: data -3, roi 2
say.let: roi -3, humility 2, answer -3, arrogance 6, ultimatum 4, concession 8, asks-backing -6, asks-deed -5
say.let #: roi 4, ultimatum 4
say.let 's: data -11, roi -4, humility -5, arrogance 9, ultimatum -10, concession 12
say.let _ #: data 2, humility 4
say.let _ be: data -3, answer 4, concession -7
say.let _ come: humility 3
say.let _ fall: later-payment 6
say.let _ go: roi 6, concession 9
say.let _ have: humility 4, answer 4, other-form 5
say.let _ keep: humility 4
say.let _ know: humility -6, entitlement 5, asks-deed 8
say.let _ look: concedes -7
say.let _ make: data -4
say.let _ meet: next-step 8
say.let _ not: complaint -4, concession 7
say.let _ say: data -4, answer 4, undermining 7
say.let _ see: complaint 10
say.let _ talk: arrogance 8
say.let _ tie: data -4
say.let _ write: in-writing 16
say.let go: data 2, roi 3
say.let her: roi -4, humility -3, complaint 6
say.let him: answer -3
say.let it: data 4, humility 8, answer 6, acknowledged 11
say.let me: roi 5, arrogance -9, entitlement 7, concession -6, asks-process 5, offers-material 11, next-step 13, accepts -7, acknowledged 4
say.let the: humility 4, ultimatum 5
say.let them: data 3, roi -3, humility -8, arrogance 9, sets-bar 9, next-step -6
say.let us: data -3, humility 4, undermining 8
say.let you: data 4
say.lett: roi -3, humility -4, answer -4
say.lett me: concession 4
say.letter: data 5, roi 4, humility -5, answer 5, arrogance -12, complaint -10, undermining -5, offers-material 12, asks-date -6, in-writing 13, accepts 14
say.letter #: humility -3
say.letter _ #: data -3, offers-check 6
say.letter _ the: roi -5, answer 4, in-writing 7, asks-deed 4
say.letter and: roi -3, humility -6
say.letter for: data 3, roi 4, answer 4
say.letter from: ultimatum 3
say.letter of: offers-check 6
say.level: data -3
say.leverag: stuffing 11
say.library: roi 6
say.licenc: humility -5
say.licence: data -5
say.license: roi 6
say.lid: data 5
say.lie: roi -6, humility 3, complaint -7
say.lie awake: humility 3
say.lies: humility 4
say.life: roi -3, answer -6, concedes 6
say.lift: data 6, complaint 4
say.lift it: data 3
say.lift the: roi 4
say.light: data -7, roi -4, answer -4, acknowledged 14
say.lik: humility -3, answer 4
say.lik the: humility -3
say.like: arrogance 3, entitlement -3, other-pot -8, split 11, competing-offer -10, credit -5, asks-meaning 8
say.like #: humility -3, answer 4, arrogance -5
say.like @: humility 3
say.like _ 's: arrogance 5
say.like _ a: answer -5
say.like _ and: answer 5, asks-criteria 7
say.like _ ask: data 6, answer 2
say.like _ be: humility -3, answer 4, credit -7
say.like _ bonu: humility -8
say.like _ discus: data 4, humility 2
say.like _ do: data -3, humility 4
say.like _ for: data 2
say.like _ have: answer 4
say.like _ hear: humility 2
say.like _ i: roi 7
say.like _ it: concession 5
say.like _ know: roi 2, next-step -6, asks-fact 11
say.like _ on: roi -3
say.like _ read: humility -2
say.like _ request: data 4
say.like _ see: roi -5, humility -8, asks-deed 7
say.like _ show: roi 4
say.like _ sit: humility -3
say.like _ speak: complaint 6
say.like _ team: asks-deed 6
say.like _ tell: humility -3
say.like _ that: humility -3
say.like _ the: humility -4
say.like _ to: data -4, roi -6, humility 5, asks-process -8, asks-backing 11
say.like _ you: arrogance 4
say.like a: humility 5, answer 4
say.like i: humility -5, answer -5, undermining 6
say.like it: data -4, arrogance 3, undermining -3
say.like me: arrogance 8
say.like that: ultimatum 6, acknowledged 8
say.like the: roi 4, arrogance -8
say.like this: roi 5, humility 8, acknowledged 4
say.like to: complaint -6, concession -7, asks-process 8, thanks 6
say.like you: data -4, roi -3, humility -4, asks-backing 8
say.limb: roi 3
say.limit: humility 4, complaint -6
say.limit _ the: data 5, roi 3
say.lin: roi -2, answer 2, offers-material 6, in-writing 9
say.lin _ the: data 3
say.lin on: humility 4
say.line: data 4, answer 4, ultimatum -7, complaint -8, other-pot 13, asks-date -8, sets-bar -9, competing-offer -11, asks-deed 6
say.line _ #: roi -6
say.line _ empty: acknowledged 5
say.line _ in: data 4, humility -4
say.line _ it: roi 3
say.line _ line: humility 2
say.line _ that: humility 4
say.line _ the: humility 4, offers-material -8, asks-deed 6
say.line by: humility 5
say.line in: in-writing 10, next-step -7, asks-deed 7
say.line is: humility 3, arrogance 5, acknowledged 9
say.line of: roi -5, other-pot -9
say.line that: data 4, humility -3
say.line was: roi 5
say.line with: humility 3
say.link: answer 3
say.linkedin: answer 4
say.linux: asks-backing -7
say.lisbon: data -3
say.list: data 2, humility 7, answer 10, complaint -8, later-payment 8, next-step 3, credit 11, asks-fact 6
say.list #: data 2, roi 3
say.list _ already: asks-fact 6
say.list _ and: humility -2
say.list _ the: humility 2
say.list and: answer -5
say.list clos: asks-fact 6
say.list of: humility 2, answer 4, next-step 5
say.listen: data 3, roi 4, humility 8, answer 8, arrogance 4, entitlement -5, complaint -4, asks-date 9, credit 4
say.listen _ the: humility -6
say.listen _ you: roi 3
say.listen to: arrogance 7
say.literal: humility -3
say.little: data 4, complaint -3, asks-date -7
say.little _ #: roi 3
say.liv: data -6, answer -4, concedes 8
say.live: answer -4, arrogance -7, complaint 7, next-step -7, acknowledged -4
say.live _ #: data -3, roi -4
say.live _ it: humility -4
say.live _ that: accepts 11
say.live on: roi -5
say.live with: roi 4
say.load: complaint -6, credit 6
say.load _ #: roi -3
say.loan: data 3, roi 9, complaint -5
say.lobby: data 4, humility -4, complaint 4
say.lock: data 5, complaint -6
say.locum: data 3
say.log: data 6, roi 8, answer 10, offers-material 9
say.log #: data 4
say.log in: complaint 5
say.logg: roi 4, humility 2
say.logg in: humility -3
say.logical: humility 4, in-writing 6, acknowledged 13
say.login: arrogance 6
say.logo: data -3, roi -5, answer -9, complaint 7
say.logo and: answer -4
say.logs: humility -3, offers-material 10
say.lol: ultimatum 5, asks-date 6, asks-meaning 8
say.london: complaint 7
say.long: roi -3, answer 6, ultimatum 7, undermining -9, placeholder 8, concession -6, offers-material 7, acknowledged -4
say.long _ i: data 6, roi 3, humility 5
say.long as: data 5, roi 5, humility 8, answer 7
say.long enough: complaint -4
say.long weekend: data -4, roi -4
say.longer: data 3, arrogance -6, concession 6, pays-from-gain 6, next-step -5, acknowledged -4
say.longer _ a: roi -3
say.longer _ it: data 4
say.longer _ the: data 3
say.longer need: data 3
say.longer pay: roi 5, humility 4
say.look: data -6, humility 3, complaint -3, asks-backing -6, offers-check 4, acknowledged 6, thanks 5, unknown 12
say.look _ #: humility -5
say.look _ a: humility 2
say.look _ and: roi -3
say.look _ i: data 3, complaint 6
say.look _ in: humility 5
say.look _ it: answer -2
say.look _ me: answer -3
say.look _ on: answer 4, complaint 5, concession -6
say.look _ that: data -5, humility -3
say.look _ the: data -3, roi -3, humility -7, arrogance 7, asks-criteria -4, acknowledged -7
say.look _ then: sets-bar 5
say.look _ this: roi -4
say.look _ up: answer -4
say.look _ what: roi 4, humility -4, complaint -6
say.look _ when: ultimatum 4
say.look _ you: next-step 5
say.look _ your: answer -5
say.look after: roi -5
say.look at: answer 7, complaint -10, asks-backing -8, asks-date 4, in-writing -4, concedes -9, competing-offer 8, asks-fact 9, asks-deed 3
say.look for: answer -5, arrogance 5
say.look in: answer 4
say.look like: data 3, ultimatum 4
say.look to: answer -4
say.loop: roi -3, humility -3
say.lord: humility -4
say.los: roi 7, answer 4
say.lose: answer -8, arrogance 1, concession 10
say.lose the: humility -4
say.loss: roi 5, answer -5, asks-date -6
say.lost: humility 4, answer 4, arrogance -14, concession -6, asks-fact 9
say.lost #: data -7, roi -6, humility 6
say.lost _ the: data 5
say.lost a: roi 6
say.lost and: roi -3
say.lost in: data 3
say.lost my: complaint 6
say.lot: data 6, roi 7, arrogance -6, complaint 6
say.lot _ than: roi 4
say.lot _ the: arrogance 5
say.lot and: roi 5
say.lot of: data -3, answer -5, acknowledged 6
say.loud: roi -6
say.lov: roi -4, answer -4
say.love: roi 3, arrogance 11, entitlement -8, complaint 5
say.love it: humility 4
say.love that: humility 3
say.love the: humility -3
say.love to: answer -3
say.low: humility 3
say.lower: data 5, humility 3, arrogance 7, complaint -6
say.loyalty: answer -3
say.luck: undermining 11, later-payment 6, acknowledged 8
say.luck and: undermining 8
say.lucky: roi -3, undermining 9
say.ludmila: humility 3
say.lunch: humility 5, arrogance 4, credit 8
say.lunch and: credit 7
say.lunch with: ultimatum 7
say.lund: data 3
say.luz: humility 5
say.lying: roi -5
say.m: data -4, complaint 7
say.ma'am: answer -3, concession -7
say.ma'am i: data 4
say.machin: roi -4, answer -4, complaint 8
say.machine: data -6, roi -8, humility 4, complaint 10
say.mad: data 3, roi 5
say.madam: humility -8, asks-date -4
say.madame: humility 6, credit 11
say.made: data -5, credit -8
say.made #: roi 3, humility 3
say.made _ list: humility 3
say.made for: complaint -6
say.made it: humility 5, complaint 7, offers-material 6
say.made me: humility -3
say.made that: humility 4
say.made the: roi -3, humility 7, answer 6, complaint -4
say.magic: answer -4
say.mail: humility -4, arrogance -6, ultimatum -6, offers-material -7, in-writing 8, accepts 5, credit 6, asks-deed -9
say.mail _ a: in-writing 6
say.mail _ the: in-writing -6
say.mail you: humility -3, offers-check 8, asks-date -6
say.main: credit 6
say.mainframe: humility -3
say.maintenance: humility -4
say.major: roi 5
say.mak: data 2, roi -4, answer -6, arrogance 6, ultimatum 3, entitlement 6, concession 5, acknowledged 10
say.mak it: asks-deed 8
say.mak me: roi -3, humility -2
say.mak sense: humility 8, acknowledged 12
say.make: data -4, roi -5, arrogance 10, undermining 4, concession 3, asks-criteria 7, offers-material -6, acknowledged 9, credit -7
say.make #: acknowledged -5
say.make _ #: humility 4
say.make _ easy: humility -3
say.make _ for: humility 3
say.make _ more: data 4, roi 4, humility -6
say.make _ the: humility 3
say.make a: roi -2, answer 6
say.make an: data 3
say.make it: data -5, humility 5, answer 4, arrogance -3, asks-date 6, asks-deed -7
say.make me: roi -4
say.make the: roi -5, arrogance 7, entitlement 10
say.make you: data 6, roi 6, humility -4
say.man: humility -7, entitlement 5, next-step -5
say.man 's: answer -4, arrogance 3
say.man _ a: data -3, arrogance 4
say.man from: humility -3
say.man who: humility 3
say.man with: answer 3
say.manag: answer 3
say.manage: humility -4, answer -6
say.management: data -5, acknowledged 8
say.manager: humility -4, arrogance 5, entitlement 7, complaint -3, concession -6
say.manager @: data 3
say.manager and: humility 3
say.manner: humility 6
say.manual: roi -2, ultimatum 6, complaint -6
say.many: data -6, roi 7, complaint 11, offers-material 10, sets-bar -8
say.many #: roi -6, humility -6
say.many _ my: roi 4
say.many _ over: data 4, roi 3
say.many tim: data 6, roi 12
say.map: data 3, humility 7, arrogance -5, complaint -8, offers-material 9
say.map and: answer 2
say.mar: humility 5
say.march: answer -4, arrogance -6, complaint 8, asks-date 7, competing-offer -7, others-got 8
say.march #: roi -4, humility -4, asks-date 8
say.march _ decide: asks-date 5
say.march _ the: roi -3
say.march _ was: roi 3, answer -5
say.march _ work: asks-date 10
say.march _ you: data 4, humility 3
say.march and: data 3
say.march as: data 3
say.march then: humility 3
say.march we: asks-date 6
say.march which: roi 5
say.margin: humility 4, answer -8, complaint -7, jargon 10
say.margin is: humility 3
say.mark: data 6, answer 4, offers-material 8, offers-check 7, acknowledged -7, asks-deed 10
say.mark it: humility -4, offers-material 8, offers-check 5, acknowledged -7
say.market: roi -3, humility -6, answer -7, ultimatum 4, entitlement 11, complaint 5, asks-date 6
say.market _ #: data 2, humility 4, entitlement 4
say.marriage: data -3, entitlement 6
say.mast: arrogance 4
say.master: humility 5, arrogance -5
say.match: humility -5
say.mate: roi -3, humility -3
say.material: humility 3
say.maternity: humility -4
say.math: roi 3, answer 4
say.matrix: answer -4
say.matron: data 3, humility 4
say.matter: humility 7, answer -3, concession 13, concedes 11, thanks 9, asks-deed -7
say.matter _ to: asks-criteria 8
say.matter and: humility -3
say.matter of: roi -4
say.may: humility 5, answer 4, arrogance -12, entitlement -9, complaint -6, undermining 12, jargon 5, later-payment 6, other-form 6, asks-process 8, offers-check 3, asks-date 7, in-writing 9, accepts 5, acknowledged 8, credit -9, thanks 8, asks-meaning 6
say.may #: humility -4
say.may _ #: answer -3
say.may _ ask: roi -5, humility 3, acknowledged 5, asks-deed -6
say.may _ be: data 4, roi 4, acknowledged 9, asks-deed 11
say.may _ have: roi -4, humility 3
say.may _ i: data -3, complaint 8
say.may _ in: data 3
say.may _ it: data 4, humility -4
say.may _ know: data 5, asks-fact 10
say.may _ right: humility 4
say.may _ send: roi 3
say.may _ so: humility -3
say.may _ the: answer 5
say.may _ to: roi 6, humility 3
say.may _ write: humility -4
say.may and: roi 4
say.may be: complaint -10, undermining 2
say.may i: data -4, humility -2, answer 4, complaint -8, asks-leave 11, asks-deed -12
say.may say: arrogance 6, complaint 5
say.may the: humility 4
say.may then: asks-date 9
say.may they: roi 5, concession 7
say.may we: data -3, humility 3
say.may well: humility 3
say.maybe: data -4, roi -4, humility -3, answer -4, arrogance 3, ultimatum 6, complaint -8, undermining 9, concession -6, concedes 7
say.maybe #: roi -6, complaint -4, acknowledged 7
say.maybe _ 's: humility -3, undermining 6, concedes 8
say.maybe _ boss: other-pot 5
say.maybe _ of: roi -4
say.maybe _ should: answer -4
say.maybe a: data -3
say.maybe it: humility -4
say.maybe not: humility 3
say.maybe the: data 3, humility 4
say.maybe we: humility -4
say.maybe your: other-pot 5
say.mayor: humility -3
say.md: complaint 8
say.md 's: complaint 9
say.me: roi -4, arrogance 9, ultimatum 7, complaint -13, jargon -9, other-form 7, asks-process 6, asks-criteria 4, in-writing -7, competing-offer 13, thanks 9, asks-deed 11
say.me #: roi 9, arrogance -8, entitlement -5, undermining 5, split 9, competing-offer 8
say.me _ #: data -6, humility 5, entitlement -6, other-form 8, offers-check -9
say.me _ 'd: roi 3, arrogance 8
say.me _ 'll: roi 6, humility -2
say.me _ 'm: concedes 7
say.me _ 's: data -6
say.me _ @: roi 3, humility -4
say.me _ a: data -7, humility -3, complaint 6
say.me _ and: roi -3, humility 5, answer -4, asks-date -10
say.me _ as: humility 5
say.me _ at: humility -4, answer 5
say.me _ by: answer -2, arrogance 7
say.me _ date: humility -6
say.me _ day: humility 2
say.me _ first: humility -3
say.me _ for: data 2, humility 5, answer 5
say.me _ form: offers-material -5
say.me _ has: humility 3
say.me _ have: roi -3
say.me _ i: roi 2, humility 10, answer 5, arrogance -7, complaint -4, asks-criteria 8, offers-check 7, asks-deed 7
say.me _ in: humility 5
say.me _ is: data -5, humility -4, answer -5
say.me _ it: data -5, roi -5, humility -4, answer -4, offers-check -7
say.me _ my: answer -5
say.me _ name: humility -2
say.me _ not: complaint 6
say.me _ of: humility 7
say.me _ on: data 4
say.me _ put: humility 4
say.me _ result: sets-bar 6
say.me _ same: complaint 5
say.me _ say: humility -3
say.me _ that: data -3, roi -3, humility -3
say.me _ the: humility 3, arrogance -14, asks-process 7, acknowledged 8
say.me _ them: data 4
say.me _ they: humility 5, answer 8, arrogance -6, complaint -8, asks-date 6
say.me _ this: humility 2, answer 3
say.me _ to: humility -7, complaint 6
say.me _ was: humility 4, answer 6
say.me _ week: humility -4
say.me _ what: roi -6, next-step 11
say.me _ who: humility -3, answer -4
say.me _ would: humility -4
say.me _ write: asks-deed 9
say.me _ you: data -5, humility -3
say.me a: humility -6, arrogance -6, ultimatum 8, complaint 5, asks-date 9, accepts 6, asks-deed 5
say.me about: humility -2
say.me after: answer 4, next-step 9
say.me all: roi 4, answer -2
say.me also: humility 6
say.me an: arrogance 5
say.me and: roi 3, ultimatum -6, complaint -6, credit 8, asks-deed -8
say.me as: answer 4, asks-date -7, asks-deed 5
say.me at: roi -3, humility 4
say.me before: roi -3, humility 4
say.me being: answer -5
say.me but: arrogance -5, complaint 5
say.me direct: humility 3
say.me do: humility -4
say.me every: humility 4
say.me for: humility -6, ultimatum 7
say.me from: arrogance -5
say.me he: humility -3, answer -4
say.me how: roi 4
say.me i: roi 4, arrogance -8, ultimatum -6, competing-offer -6, asks-deed -5
say.me if: roi 6, next-step -5
say.me in: humility 4, in-writing 8
say.me is: roi -3, humility -4
say.me it: answer -2, arrogance 9
say.me just: data 4, humility 3
say.me know: answer -3, entitlement 5
say.me look: roi -3
say.me more: humility 3
say.me not: humility -2
say.me noth: humility 3
say.me now: asks-criteria 12
say.me off: humility 3
say.me on: complaint -6, acknowledged -9
say.me one: roi -4
say.me or: humility -7, ultimatum 5, complaint 7
say.me she: humility 5
say.me since: data -3
say.me so: data -7, roi -3, humility 3
say.me straight: humility 6, acknowledged 8
say.me tell: answer -4
say.me that: roi -3, answer 7, arrogance -5, offers-check -7
say.me the: data 2, humility 5, arrogance -8, complaint 4, undermining -6, asks-criteria 14, competing-offer 7, asks-deed 6
say.me then: humility 4
say.me they: humility -4
say.me this: answer -3
say.me to: data -3, humility -3, ultimatum 11, later-payment -8, asks-date -9, acknowledged -5, asks-leave 18
say.me until: roi -3, humility -3
say.me what: roi -5, answer 3, offers-check -8
say.me when: data -4
say.me where: humility 3
say.me with: data 5
say.me would: roi 5
say.me you: humility -4
say.mean: roi -6, answer 2, undermining 5, later-payment -11, asks-meaning 18, asks-fact -9
say.mean _ to: humility 3
say.mean i: roi 4
say.mean it: humility 3
say.mean that: roi 3
say.mean to: humility -3
say.meant: answer 5
say.meantime: humility -4
say.meanwhile: humility -3
say.measur: humility 5, answer 4
say.measur by: data -3, roi -3, humility 3
say.measure: roi -3, humility 5, arrogance 6
say.measurement: roi -4, humility 4
say.medal: answer -4
say.median: arrogance 7, entitlement 8
say.meet: arrogance 12, ultimatum -5, entitlement -8, asks-date 11, next-step 8
say.meet _ #: humility 3
say.meet _ on: next-step 6
say.meet _ the: roi 5
say.meet again: next-step 8
say.meet and: humility 6
say.meet on: roi 3, offers-check 8
say.melt: roi 3, answer 4
say.member: roi -5, humility 2, arrogance 4
say.memo: humility 5, asks-deed -5
say.memory: answer -5, asks-date 5
say.men: answer -7, arrogance 11, complaint 6
say.mention: concession 5, asks-date -5, acknowledged -7, credit 8
say.mention it: humility -4, answer -5, complaint -6, concession 9
say.mentor: humility 3
say.merchant: humility 7
say.mere: data -3, entitlement 13, undermining 7
say.merg: humility -5
say.merger: complaint 8
say.merit: humility 3, arrogance -5, undermining 7, acknowledged 7
say.merit a: humility 3
say.mesh: data -3
say.mess: humility 6
say.met: humility -7, answer -3, arrogance 7, complaint 4
say.met the: humility -3
say.metal: jargon -7
say.meter: roi -5, humility -4, ultimatum 3
say.method: roi -6, answer 3
say.metric: roi -3, answer 3, stuffing 8, asks-process 6, sets-bar 8
say.metric _ we: sets-bar 5
say.metric should: sets-bar 6
say.metro: roi 5
say.middle: roi -4, humility 5
say.middleware: roi 3
say.midnight: roi 4, answer -3, complaint -5
say.might: data 6, roi 2, humility 5, answer 2, arrogance -5, asks-backing 10, competing-offer 8, asks-deed 11
say.might #: roi 6
say.might _ ask: roi 4
say.might _ it: data 4
say.might i: humility 3
say.migration: humility -3, acknowledged 7
say.milestone: answer 4
say.milk: roi 5, arrogance 4
say.mind: answer -10, arrogance 5, entitlement -7, complaint 6, concession 10, split 4, later-payment 9, other-form 5, sets-bar 6, concedes 6
say.mind _ her: asks-deed 5
say.mind _ i: next-step 7
say.mind _ the: later-payment 6
say.mind and: humility 4
say.mind ask: asks-deed 4
say.mind the: humility -6
say.mind you: arrogance 7
say.mindset: data -3, answer -7
say.mine: data -8, roi -5, humility 12, answer 5, arrogance 2, entitlement 10, complaint -9, undermining 1, concession 7, later-payment 9, asks-process -8, offers-material -5, acknowledged 10, credit 16, asks-fact 3
say.mine _ #: complaint 4
say.mine and: data 3, roi 3, answer -3
say.mine by: entitlement 8
say.mine i: humility 3
say.mine is: data -4, roi -6, entitlement 5
say.mine it: humility -4
say.mine to: data -3
say.minimum: entitlement 6
say.minimum #: data 3
say.minister: roi 3
say.ministry: complaint 4, acknowledged 7
say.minut: data 5, roi -5, answer 3, offers-material -3, in-writing 16
say.minute: humility 3, complaint 4, in-writing 11
say.mips: data 3, roi 4
say.mirror: complaint 8
say.mismatch: humility -3
say.miss: answer 6, ultimatum -5, complaint 6, asks-criteria 8
say.miss #: data 3, roi -3
say.miss _ #: humility -4
say.miss _ 's: roi 3
say.miss _ in: roi 3
say.miss it: humility 8
say.miss my: humility -4, complaint 8
say.miss the: data -3
say.mistake: data -4, humility 6
say.mix: data 3, arrogance 3
say.moana: humility 3
say.mob: data 3
say.model: data 3, humility 3, answer -5, arrogance 6, complaint -7, credit 7
say.model _ the: humility -3
say.model and: humility 5
say.model the: data 4, roi 6
say.modest: arrogance 8, concession 4
say.module: answer 6
say.mom: roi -3, humility -4
say.moment: answer -3, concedes 6
say.monday: data 3, answer -4, arrogance -5, ultimatum 9, entitlement -6, concession -12, offers-material 13, next-step 11, concedes -9, acknowledged 5
say.monday #: data 3
say.monday after: data -2, humility 5
say.monday and: asks-date -17
say.monday with: humility 7, answer 3
say.money: humility 3, answer -4, ultimatum -4, complaint 1, undermining -6, other-form 9, asks-backing -2, offers-material -7, asks-date -6, sets-bar 12, accepts 8
say.money 's: humility 3
say.money _ #: complaint 7
say.money _ 's: humility 4
say.money _ a: humility 4, answer -5, complaint 4
say.money _ i: humility -4
say.money _ it: humility -4
say.money _ me: roi 3
say.money _ you: roi 5
say.money but: roi -4, humility -4
say.money for: data 3, answer -6, ultimatum 6, other-pot -11
say.money i: roi -4, humility -3
say.money in: humility 4, split 7
say.money is: entitlement 7
say.money of: roi 3, complaint 7
say.money on: complaint 4
say.money or: asks-criteria 8
say.money that: data -4
say.money to: roi -5
say.money we: data -3, humility 3
say.monitor: roi -3
say.monolith: data 4
say.month: data 14, roi 10, answer 9, arrogance -12, ultimatum 5, entitlement -7, complaint -12, undermining -9, concession -11, pays-from-gain 10, asks-process 12, asks-date 13, sets-bar 8, next-step 9, concedes -12, asks-fact 8
say.month #: data 4, roi -3
say.month 's: roi 5
say.month _ #: roi -3, humility -3, offers-check 5
say.month _ a: roi 4
say.month _ do: data 7
say.month _ i: humility 5
say.month _ of: humility 3
say.month _ the: roi 5, answer 5, asks-date 5
say.month _ we: humility -2
say.month _ you: humility 4
say.month and: roi 4, humility 3
say.month before: data 3, roi 3
say.month by: roi 3
say.month end: roi -4
say.month i: data -4, answer -5, ultimatum 6
say.month of: data 4
say.month so: data -3, roi -7
say.moon: roi -3, humility -4, answer -4, complaint 10
say.more: roi 3, undermining -4, offers-material -5, next-step -6, credit 8
say.more _ #: roi -3, asks-criteria -6, acknowledged 8
say.more _ a: humility -3, complaint 5
say.more _ and: roi 5, humility -4
say.more _ i: data -5, humility 5, answer 5
say.more _ in: roi 5, humility -3
say.more _ it: roi -3, answer -3, concedes 7
say.more _ less: humility -3
say.more _ me: data -4, roi -6
say.more _ of: roi -3
say.more _ than: data -4, humility 7
say.more _ that: roi 5
say.more _ what: roi 3
say.more _ you: roi 4
say.more a: roi 3
say.more about: humility -3, answer -4
say.more and: humility -8
say.more of: roi -5, complaint 5
say.more than: data -6, undermining -6, pays-from-gain 7, asks-criteria -8, credit 8, asks-deed 7
say.more that: data 4, roi 5
say.more to: data -3, roi -5, humility 6
say.morn: roi 6, answer 4, arrogance -7, entitlement -6
say.morn _ #: data -3
say.morn _ the: humility -3, ultimatum 7
say.morn sir: humility -4
say.mortgage: data -3, roi -5, entitlement 7
say.most: roi 5, humility 3, answer 6, entitlement -7, complaint -6, undermining 8, other-form 8, asks-criteria 11, credit 6
say.most _ all: data 5, humility 6
say.most _ and: credit 8
say.most _ is: roi -4
say.most _ it: data 4, roi 5, humility -4
say.most _ the: data -4, roi -7
say.most _ them: humility -3, arrogance 8
say.most of: data 7, roi 4, humility -2, complaint -6, undermining 5, credit 5
say.most sue: credit 9
say.most that: roi -4
say.mother: data -3, complaint -6, asks-date 7, accepts 7
say.motion: humility 4
say.mould: roi 3
say.mouth: roi 4, humility 5, concedes 7
say.mov: roi -6, jargon 10, concedes 4
say.mov #: data 3
say.mov _ the: roi 3, humility -3
say.mov a: humility 5
say.mov it: data -3, complaint 6
say.mov the: data -5, humility 4
say.mov to: roi -7
say.move: roi -5, humility 4, arrogance 4
say.much: roi 3, undermining 3
say.much _ a: roi -4, complaint 3
say.much _ i: humility -3
say.much _ it: undermining 5, asks-process -4
say.much _ mine: humility 4
say.much _ than: roi 3
say.much and: humility -2
say.much as: data -6, roi -4, entitlement 9, complaint 8
say.much for: data 3, undermining 5
say.much is: asks-process -7
say.much more: roi 5, humility -3
say.much of: roi 3
say.much to: roi -3, humility 8, answer 6
say.mug: humility 3, answer 3
say.mum: humility 3, concession 5
say.museum: roi 3
say.must: humility 7, entitlement 12, complaint -13, other-pot 8, asks-criteria 11, acknowledged 17
say.must _ be: humility -4
say.must be: humility 2, answer 3, complaint -6, concession -8
say.must have: humility 3, concession 4
say.my: data -4, roi -6, humility -5, answer -4, ultimatum 10, entitlement 8, undermining 7, jargon -8, concession 5, other-pot -7, asks-process -7, asks-date -6, in-writing 4, credit -6, thanks -9, asks-meaning -7
say.my #: roi 19, complaint -5, pays-from-gain 7
say.my _ #: roi 7, complaint 8, acknowledged 5
say.my _ 's: data -6, roi -14, humility 5, arrogance -5, complaint 7, pays-from-gain -10, other-form 7, asks-date -7
say.my _ @: roi -3, answer -6, concession 5
say.my _ about: roi 5, humility 4
say.my _ also: data -4
say.my _ and: asks-criteria 7, next-step 7
say.my _ are: data -4, complaint -5
say.my _ as: answer -5, concession 11
say.my _ at: roi -4, arrogance 4, entitlement 11
say.my _ but: roi 5, arrogance 6, entitlement 6
say.my _ by: roi 5, humility -5, answer 3
say.my _ cost: humility -5, entitlement 6
say.my _ does: complaint 5
say.my _ for: humility 3
say.my _ from: humility -4
say.my _ had: roi -4, humility -5
say.my _ has: roi -4, humility -3
say.my _ have: roi 3, humility -5, answer -4, ultimatum 6
say.my _ i: data 4, undermining 8
say.my _ in: answer -3, arrogance -3, entitlement 5
say.my _ is: roi -8, humility 4, answer -2, complaint 3
say.my _ need: roi -4
say.my _ of: humility 3
say.my _ on: asks-date -11
say.my _ part: humility 3
say.my _ says: answer 5, undermining 6
say.my _ should: humility -2
say.my _ the: humility -6
say.my _ up: data -3, humility -3, answer -4, ultimatum 7
say.my _ was: humility 4, complaint 8
say.my _ went: data -3
say.my _ were: humility 2
say.my _ will: humility 8
say.my _ with: roi 5, humility -3, ultimatum 6
say.my _ would: entitlement -6
say.my _ you: answer 3
say.my age: undermining 6, concession 5
say.my application: roi 3
say.my back: roi -4
say.my batchmat: roi -4
say.my bonu: data 5, roi 11, entitlement -9, complaint 7, pays-from-gain 16
say.my call: roi -3, humility 6
say.my contract: answer -4
say.my contribution: roi 3
say.my cousin: entitlement 6
say.my dad: humility 2
say.my desk: roi -3
say.my english: offers-check 11, next-step 7
say.my face: humility 5
say.my father: entitlement -6, undermining 6
say.my fault: humility -4, answer -4, undermining 5
say.my first: data 3, roi -4
say.my friend: humility -4, answer -6
say.my goal: in-writing 9
say.my grade: answer 3, entitlement 5, asks-fact 4
say.my grandmother: humility -6, answer -3
say.my hand: roi 4
say.my hat: humility 3
say.my head: data -3, humility -3, answer -4
say.my hour: answer -3
say.my job: asks-date -6
say.my level: humility 5
say.my mistake: data -4, humility 5
say.my model: roi 2
say.my mother: roi -2, answer 6, accepts 5
say.my mouth: humility 3
say.my mum: roi -4, humility 3
say.my name: data 8, humility -5, complaint 2, later-payment 7, asks-backing 8
say.my notice: humility -3, answer -5, ultimatum 6
say.my number: data -4, humility -4
say.my old: humility 3
say.my own: humility 6, concession 11, later-payment 7
say.my paper: answer -3, ultimatum 6, competing-offer 7
say.my parent: data -4, roi -6
say.my part: data 2, humility -4, undermining 6
say.my peer: arrogance 7
say.my predecessor: humility -3, arrogance 7
say.my rent: data -4
say.my request: concession 5
say.my result: humility -3
say.my right: humility -3
say.my role: roi 5
say.my salary: data 3, answer -3
say.my share: humility 3
say.my side: roi -3, humility 4, concession 5
say.my signature: humility -3, ultimatum 5
say.my sister: answer 3
say.my team: answer -3
say.my time: roi 5, complaint -5, concession 6
say.my whole: data 4, roi 3, humility 4
say.my wife: entitlement -8, undermining 5
say.my work: arrogance 10, entitlement 7, complaint -4
say.my write-up: offers-material 5
say.myself: data -6, roi -5, humility 6, arrogance 6, ultimatum -5, entitlement -10, undermining 13, concession 8, next-step 9, accepts -5, concedes 12, acknowledged 9
say.myself _ #: humility 3
say.myself _ a: roi -4, humility 3
say.myself in: humility 3
say.myself the: roi 3
say.myself to: roi -4
say.n: roi 5, humility -3, answer -5, complaint 4
say.n #: data -4
say.nagg: data 3
say.nagoya: roi 5
say.nah: roi -5, answer -3, undermining 7
say.nam: humility 13, arrogance -5, asks-backing -4, acknowledged 3, credit 24
say.nam _ the: humility 6, credit 10
say.nam of: humility 5
say.naman: humility 3
say.name: data -4, roi -6, humility 5, entitlement -5, stuffing 6, placeholder 4, other-form 5, asks-process 15, sets-bar -7, concedes -8, credit 17
say.name #: humility -3, answer -4
say.name _ a: stuffing 5
say.name _ be: roi 4
say.name _ it: data 4, roi 7
say.name _ mine: humility 5
say.name _ the: roi -4, humility 9, answer 5
say.name and: data -5, roi -4
say.name i: humility -7
say.name in: humility 4
say.name on: answer 7, credit 5
say.napkin: data -5
say.natural: roi -3, asks-backing 10
say.near: data 3, humility 2, arrogance 8, complaint 7, undermining 6
say.near #: data 3, roi 3
say.necessary: answer -4
say.neck: roi -5, humility 3, complaint 5
say.need: data -4, answer 4, entitlement 16, complaint -11, undermining -12, later-payment -10, asks-criteria 3, offers-material 5, in-writing -14, acknowledged -5
say.need #: humility -3, answer 6, next-step 8
say.need _ and: humility 3
say.need _ be: roi 4, offers-check 6
say.need _ me: asks-criteria 6, sets-bar 6
say.need _ more: roi -3
say.need _ see: humility 4
say.need _ to: roi 5, complaint 9
say.need a: data 3, roi -4, humility 2, arrogance 6, entitlement 6
say.need from: asks-criteria 4, next-step 8
say.need it: data 3, humility 6, entitlement 10, asks-fact 10
say.need no: data 3, roi 3
say.need not: roi 5, humility 4
say.need the: humility -6, ultimatum 8
say.need to: complaint 4, other-pot -7, asks-criteria 11
say.need you: ultimatum 5, complaint 7
say.neighbour: ultimatum 6
say.neither: data -2, answer 6
say.neither of: humility 3
say.nephew: humility -3
say.nervou: humility -4
say.net: ultimatum 8
say.network: data 2, answer -3
say.never: data -9, roi -7, answer -2, arrogance -9, entitlement 3, complaint 8, undermining 10, asks-process -7, offers-check -8, acknowledged -7, credit 6, unknown 6
say.never @: humility -3, answer -3
say.never _ #: roi -6
say.never _ a: humility -3, complaint 10
say.never _ in: data 5, humility 4
say.never _ it: roi 3, humility 4, complaint -4, unknown 8
say.never _ look: humility 3
say.never _ me: undermining 8
say.never _ not: asks-date 5
say.never _ the: humility -5
say.never a: humility -4, answer -3, entitlement 8, complaint 5
say.never ask: complaint -4
say.never been: humility 4, answer 3, complaint -6
say.never fill: other-pot 13
say.never had: complaint 5
say.never mind: answer -4
say.never once: humility 4
say.never or: asks-date 5
say.never seen: answer 4, complaint -7
say.nevertheles: roi -3
say.new: data 4, arrogance -15, complaint 2, placeholder 5, concession -8, offers-check -8, concedes -7, asks-fact -9
say.new _ and: roi 3
say.new _ at: complaint 7
say.new _ came: humility 2
say.new _ i: humility -3
say.new _ in: humility 2
say.new _ is: roi -3
say.new _ of: humility -4
say.new _ year: later-payment 10
say.new fiscal: later-payment 9
say.new one: answer 5
say.new year: asks-date 9
say.news: humility 4
say.newsletter: complaint 7
say.next: data -5, humility 3, ultimatum 5, complaint 7, later-payment 9, asks-criteria 8, offers-material -5, offers-check -5, sets-bar 7, in-writing 13, next-step -7, accepts -4, concedes 5, competing-offer -7, acknowledged -3, credit 7, asks-deed 10
say.next #: data -3, humility 5, answer 3
say.next _ #: roi 6
say.next _ 's: humility 3, answer 4, later-payment 8
say.next _ i: humility -6, answer 3, complaint 5, concession -6
say.next _ in: asks-date 15
say.next _ it: humility -3, ultimatum 7
say.next _ the: data 4, answer -3, complaint 6
say.next _ to: humility -4
say.next cycle: humility -3
say.next month: roi -3
say.next one: data -2
say.next time: roi -3, answer -3, ultimatum 6, complaint 5, concession -5, asks-criteria 7
say.next to: data 5, roi 11, humility 5, complaint 6, pays-from-gain 10, acknowledged 7
say.next year: data 5, concession 11, asks-date -12, next-step -7, concedes 11
say.nice: roi 4, humility -6, complaint 6, asks-date -6
say.nice _ you: roi -3
say.nice about: humility 3
say.nice to: roi 3
say.nicer: roi 2
say.night: entitlement -7, undermining 2, asks-date -11, next-step -11
say.night #: humility -3
say.night _ #: data -3, roi -8, answer -3
say.night _ a: roi 2
say.night _ in: humility 3
say.night _ we: data -2
say.night and: humility 4
say.night in: data 4, humility -5
say.night of: humility 7
say.night shift: roi -4, humility 9, credit 5
say.no: roi 4, entitlement -5, stuffing -6, placeholder -5, concession 8, offers-check -9, accepts -7, concedes 11, asks-meaning -8
say.no _ 's: humility 3, asks-fact 6
say.no _ 've: humility 7, concession -4
say.no _ and: roi -3
say.no _ by: roi -3
say.no _ course: complaint -5, concession 8
say.no _ do: answer 4
say.no _ find: humility 4
say.no _ for: answer -3, ultimatum 8
say.no _ from: humility 4
say.no _ honest: unknown 4
say.no _ i: data -4, humility -5
say.no _ in: roi 3, humility -5, answer -6
say.no _ is: roi -3
say.no _ know: acknowledged -5
say.no _ me: humility -5
say.no _ no: data 4, roi 3
say.no _ not: humility 4
say.no _ on: roi 4
say.no _ pay: roi 4, humility 3
say.no _ than: roi -5
say.no _ that: roi 3
say.no _ the: humility -2, undermining -5
say.no _ they: roi -3, humility 3
say.no _ this: humility 6
say.no _ to: concession 9, acknowledged 8
say.no _ would: humility 3
say.no _ you: roi 3
say.no and: data -5, roi -5, humility 4, answer 5
say.no bonu: answer -4, ultimatum 6
say.no cash: roi -5, humility 6, answer 4
say.no drama: roi -4, concession 6
say.no fear: offers-check 7
say.no find: roi 4, humility 4
say.no i: data 3, humility 5
say.no idea: humility -8, unknown 6
say.no it: data -3, roi -5, humility 6, answer 4, complaint -4, concession -5
say.no longer: data 6, roi 7, humility -5, answer 3, complaint -5, undermining 8, pays-from-gain 9
say.no more: data 4, roi 6, humility -8, concession 8
say.no need: acknowledged 8
say.no no: data -3
say.no of: humility 3, complaint -5, concession 7
say.no one: complaint 10
say.no other: data 4, roi 3
say.no pressure: answer -4
say.no problem: humility -4
say.no rush: humility 5
say.no sir: answer 3
say.no the: humility -5
say.no then: humility -3
say.no they: complaint 6
say.no to: humility -4, answer -4, ultimatum 7
say.no worr: concession 4
say.no you: humility 6, concession -5
say.nobody: arrogance 12, ultimatum 6, complaint 8, undermining -1, other-pot 9, other-form -6, asks-process -5, sets-bar -8, acknowledged 7, asks-fact -5
say.nobody 's: data -3, answer 4
say.nobody @: thanks -6
say.nobody _ #: humility -5
say.nobody _ @: data -5, roi -3, complaint 8
say.nobody _ a: humility -3
say.nobody _ ask: humility 4
say.nobody _ done: humility 6
say.nobody _ i: data -3
say.nobody _ thank: thanks -6
say.nobody _ the: humility -4
say.nobody _ this: roi 4, arrogance 6, complaint -4
say.nobody _ to: humility 6, answer 4, arrogance -5, concession 6, acknowledged 8
say.nobody and: data -3, humility -3, complaint 5
say.nobody else: arrogance 7, complaint -8
say.nobody ever: roi -3, humility 4, entitlement 4
say.nobody had: humility 3
say.nobody has: data 5, humility 4, answer 3, arrogance -7, concession 5
say.nobody in: humility -4, arrogance 13
say.nobody is: complaint 9
say.nobody lost: data 3, roi 4, humility -3
say.nobody notic: data 3, ultimatum 4
say.nobody on: data 3, roi 6, humility -3
say.nobody read: roi -3
say.nobody says: humility -4
say.nobody should: humility 6
say.nobody upstair: data -4, roi -5, answer -5, complaint 8
say.nobody uses: roi 4
say.nobody want: humility 3
say.nobody was: data 4
say.nod: roi -3, humility -3
say.noise: answer -3, arrogance 4
say.none: data 19, roi 11, answer 8, complaint -8, concession 8, asks-date 7, acknowledged 7
say.none _ the: data 4, answer 5
say.none _ them: data 4
say.none _ this: credit 6
say.none in: data 3
say.none of: answer 4, credit 4
say.none since: data 4
say.noon: data 6, roi 5, humility 3, ultimatum -6, offers-material 8
say.nor: data 6, answer -3, arrogance 6
say.normal: humility 3, ultimatum -5, entitlement 7, complaint -6, concession 6
say.north: data 3, humility 3
say.norwegian: roi 2
say.not: arrogance 9, undermining 8, jargon -5, placeholder -6, other-pot 5, offers-check 1, accepts -7, concedes 4, acknowledged 11, credit -8
say.not #: roi -6, answer -6, arrogance -6, entitlement 7
say.not _ #: roi 6
say.not _ 'd: roi 3
say.not _ @: data 5
say.not _ a: data -6, humility -4, answer -6, arrogance 22, other-pot -9, other-form -11, asks-date 3, acknowledged 8, credit -6
say.not _ about: data 2, roi -4, humility 3
say.not _ again: roi -3
say.not _ an: roi -3, arrogance 7
say.not _ and: data 5, answer 3
say.not _ any: roi 3, humility -3, answer -3
say.not _ anymore: data 3
say.not _ anyone: roi 2, answer 3, arrogance 5
say.not _ ask: roi -4, humility 3, answer 3
say.not _ at: data 5, roi -4
say.not _ back: data 3
say.not _ because: roi 3
say.not _ before: data 5, roi 4, answer 4, acknowledged 6
say.not _ but: humility 3, answer -5, complaint 10
say.not _ by: roi -3, ultimatum 8
say.not _ call: answer 2
say.not _ either: roi -3
say.not _ for: data 3, roi -9, arrogance 3, concession 5
say.not _ from: humility -2, other-pot 9
say.not _ get: roi -3
say.not _ have: humility -4, answer -6, undermining 10
say.not _ her: humility 6
say.not _ here: roi 3, arrogance 6
say.not _ his: answer -3
say.not _ how: roi 4, answer 6, undermining -5
say.not _ i: roi 5, ultimatum 7, entitlement -4, other-pot 8, sets-bar 8
say.not _ if: roi 5, answer 5, later-payment 7
say.not _ in: data -7, roi -6, humility 6, answer -3, arrogance -4, complaint 5, pays-from-gain 7, offers-material -10, asks-date -5, next-step -11, credit 6
say.not _ it: ultimatum -6, complaint -5, undermining -2, concession 6, asks-process 6, offers-check -7, concedes -4, acknowledged 9
say.not _ keep: data -3, humility 3
say.not _ long: humility -4
say.not _ me: ultimatum -5, complaint 7, acknowledged -7, credit -5
say.not _ mine: humility -3
say.not _ money: humility 3
say.not _ more: data -5, roi -5, humility -5, answer -3
say.not _ much: data -4, complaint 6
say.not _ my: roi -8, humility -4
say.not _ now: roi 5
say.not _ of: arrogance 10, complaint 5
say.not _ on: roi 3, asks-date 7
say.not _ once: data 5, roi 4
say.not _ out: roi -4
say.not _ over: data 3
say.not _ people: humility -3
say.not _ person: humility -3
say.not _ say: answer 4
say.not _ seen: humility 3
say.not _ so: data 3, answer -5
say.not _ that: humility -2, answer -6, complaint 5, undermining 8
say.not _ the: arrogance 6, entitlement -5, complaint -8, offers-check 6, in-writing -7, credit -5
say.not _ their: complaint -3
say.not _ them: data 5, roi 5
say.not _ there: data -4, answer 4
say.not _ they: roi -3, humility -3
say.not _ this: humility 3, answer -4, concession -6
say.not _ though: data -4
say.not _ to: roi 5, humility -10, complaint 4, undermining -5, concession 10, split 4, asks-criteria -7, asks-date -13, credit -6, others-got 9
say.not _ touch: roi 4
say.not _ up: answer -4, concedes -7
say.not _ us: answer -2, complaint -5, concession 4
say.not _ what: data 7, unknown 8
say.not _ where: complaint 6
say.not _ which: data -3, roi -4
say.not _ why: data 4, acknowledged -9
say.not _ with: roi 5
say.not _ year: asks-date 3
say.not _ yet: data -3, humility 3
say.not _ you: data -2, roi 2, answer -4, concession -4, offers-material -8, next-step -8, asks-deed -7
say.not _ your: asks-deed 7
say.not a: data 3, answer 7, concession -4, offers-check -6, acknowledged -10
say.not about: data -3, humility 6
say.not after: asks-date 6
say.not all: humility 4
say.not answer: competing-offer 6
say.not as: roi 2, humility -6
say.not ask: humility 8, answer 7, ultimatum -5, asks-deed -11
say.not at: arrogance 5, complaint -4
say.not be: data 2, humility -4, answer -4, ultimatum 15, undermining -5, later-payment -11, asks-criteria 8, sets-bar -12
say.not being: answer 3
say.not believe: humility 5, offers-check 11
say.not break: data 3
say.not but: complaint 6
say.not buy: data 3, roi 5, complaint -4
say.not by: data -3, humility 4
say.not call: roi 3
say.not come: data -7, answer -5, arrogance -4, concedes 7
say.not count: humility -4
say.not cover: entitlement 5
say.not decide: humility 4
say.not defend: roi -4, humility -3
say.not disturb: humility -4
say.not do: data 2, ultimatum 6
say.not drop: concedes -6
say.not easy: humility 6, acknowledged 9
say.not eat: humility 5, answer 5
say.not envy: humility 3, complaint -4, concession -5, acknowledged 6
say.not even: data -4, roi 3, humility -5, answer -9, ultimatum -6, credit 6
say.not expect: answer -4, undermining 3
say.not explain: roi -3, humility 3
say.not fair: acknowledged -13
say.not find: humility -4, arrogance 5
say.not follow: asks-meaning 13
say.not for: roi -8, humility -3
say.not forget: humility 10, answer 8, concession -9, concedes -8
say.not forgotten: humility 6
say.not from: roi 4, humility 2
say.not get: data 4, humility -3, answer -3
say.not give: roi -4, humility -3, undermining 4, concedes -8
say.not go: data 6, concession 5
say.not going: roi -3, undermining -8
say.not had: humility 4, answer 3
say.not happen: data 3, roi 5, humility -4
say.not hav: data 4
say.not have: data 4, arrogance -2, undermining -4, acknowledged -6, credit 9
say.not here: ultimatum 7
say.not i: data -4, answer 3, complaint -8, offers-material -9, asks-deed -6
say.not important: answer -5
say.not in: complaint -2
say.not it: humility -4, answer -7, arrogance -6, concession -5
say.not just: answer 4
say.not keep: entitlement 6
say.not know: data 2, answer 4, arrogance -4, ultimatum -9, concession -7, sets-bar -8, next-step -8, acknowledged -4
say.not leave: humility -4
say.not less: roi -3, humility -3
say.not let: data 3
say.not like: data -4, roi -2, answer -3, undermining 8, asks-backing 9
say.not make: humility -5, entitlement 6
say.not matter: answer -3, concession 6
say.not me: humility 6, answer 7, complaint -4, credit 10
say.not mean: humility -4, answer -4
say.not mind: humility 5, answer 5
say.not mine: humility 4
say.not money: roi -5, humility 4, other-form 8
say.not move: humility 3
say.not much: answer 5
say.not my: roi 2, humility -4
say.not need: data 3, roi 6, entitlement -7, undermining -5, competing-offer 8
say.not now: data -3, humility 7
say.not of: roi 4
say.not on: humility -4
say.not only: data 2, humility 3, credit -7
say.not open: roi 3, humility -4, arrogance 6
say.not ours: roi 3
say.not pay: humility -4, answer -5, complaint 5, later-payment -11
say.not prove: roi 5
say.not push: answer 4
say.not put: answer -3
say.not read: data -3, arrogance 4
say.not real: data -3, roi -4, humility -7, answer -7
say.not say: humility -3, complaint -5, undermining -7
say.not see: data 5, arrogance 7, ultimatum -7, entitlement 9
say.not seen: humility -4, answer -4
say.not sleep: data -4
say.not so: data 5, humility -2, undermining 4
say.not spend: roi 4, humility -4
say.not spent: humility -3
say.not start: complaint 5
say.not sure: arrogance 7
say.not take: roi -2
say.not tell: complaint 6
say.not that: humility -4, complaint 10, concession -3
say.not the: answer -4, concession 7, credit 4
say.not their: humility 5
say.not there: data 5, roi 5
say.not think: data 3, roi 4, humility -4, entitlement -4, complaint 7, concedes 8
say.not this: roi 4, humility 5, asks-date 6
say.not to: arrogance -4
say.not today: ultimatum 4
say.not too: humility -4
say.not turn: humility -4, answer -8
say.not understand: roi -3, arrogance 7
say.not used: data -4
say.not very: humility -6, answer -4
say.not wait: data -3, humility -6, asks-date 7, competing-offer 5
say.not want: data -5, humility 6, entitlement -4, offers-check -9, asks-fact -5
say.not when: complaint 6
say.not with: data -4
say.not work: complaint 5
say.not worry: humility -4, answer -3, concession 8
say.not write: roi -4, answer -4, offers-material -7
say.not wrong: acknowledged 10
say.not you: data -4, humility -7, entitlement 10, complaint 7
say.not your: humility 10, answer 5, acknowledged 12
say.note: arrogance 6, concession 6, offers-material -8, in-writing 7, concedes 9, asks-deed 8
say.note by: asks-date 10
say.note in: roi 5, humility 4
say.notebook: data -5, roi -4, humility 3, answer -4
say.noth: data -3, roi -6, humility -4, answer -7, ultimatum 6, complaint 6, undermining 8, asks-backing 7, offers-check -13, asks-date 3, sets-bar 18, asks-deed 8
say.noth _ #: humility 5
say.noth _ a: humility 5
say.noth _ and: data 4
say.noth _ for: humility -3
say.noth _ it: answer -6, concession 5
say.noth _ that: arrogance 4
say.noth _ wrong: humility -4
say.noth and: roi -5
say.noth but: humility 3
say.noth happen: roi 4
say.noth if: humility -4
say.noth in: data 5
say.noth is: humility -3
say.noth it: humility -3
say.noth that: data 4
say.noth to: roi 3, humility 4
say.notic: humility 2, arrogance -9, ultimatum 8
say.notice: roi 3, humility -8, answer -8, ultimatum 19, complaint -2, undermining 5, competing-offer 15
say.notice period: roi -4, humility -3, answer -3, ultimatum 6, competing-offer 7
say.november: roi -2, answer 8, complaint -7
say.november #: humility -5
say.november and: data -4
say.now: humility -3, answer 5, arrogance -11, entitlement 13, stuffing -8, placeholder 7, other-pot -5, later-payment 10, in-writing 9, concedes -11, thanks -10, asks-deed 8
say.now #: data 3, roi -5, entitlement 6, later-payment 9
say.now _ #: data 9, acknowledged -9
say.now _ 's: data 4, humility -5, answer -4
say.now _ 've: roi -4
say.now _ a: roi -5, humility 8
say.now _ and: data 3, roi 4
say.now _ at: data 5
say.now _ do: roi 3
say.now _ i: humility -5, arrogance 7, acknowledged -7
say.now _ in: humility 3, answer 3
say.now _ it: data 3, humility -3, answer 4
say.now _ look: humility 4
say.now _ not: roi 3, humility 9
say.now _ pay: later-payment 9
say.now _ that: data -4
say.now _ the: data -2, split 10
say.now _ they: roi 3
say.now _ we: humility 3
say.now and: data -2, roi -5, humility 5, entitlement -7, split 15, later-payment 12, accepts 6
say.now at: humility -2
say.now before: humility 6
say.now for: roi 4, humility -4
say.now i: data -4, roi -3
say.now in: data 3
say.now is: humility 3
say.now it: data 2, answer -3
say.now on: roi -3
say.now or: humility 10, answer 3
say.now so: roi 4, answer 4
say.now that: data -3, humility -3, acknowledged -6
say.now the: data -5
say.now there: roi -4
say.now they: humility -3
say.now wait: roi 4
say.now we: roi 4, humility 3
say.now with: humility 6, later-payment 9
say.now you: humility -3
say.nowhere: humility -3
say.number: data 1, roi 5, answer 6, arrogance -10, placeholder 5, asks-criteria 13, offers-check 8, sets-bar 7, next-step 5, asks-deed 10
say.number #: roi -6, answer -4
say.number 's: humility 4
say.number _ #: roi -2, humility -4
say.number _ a: humility 5
say.number _ in: humility 5
say.number _ my: answer -4
say.number _ the: data 3, asks-criteria 6, next-step 4
say.number _ you: sets-bar 9
say.number _ your: humility 3
say.number and: humility 2
say.number i: data -3
say.number in: undermining 7, offers-material 10
say.number is: humility -5
say.number or: asks-criteria 9
say.number to: humility 4
say.number tonight: humility -4
say.number would: sets-bar 9
say.number you: roi -4, humility 3
say.nurs: data 4, humility 3, answer -6
say.o: data 2, roi 7, answer 5
say.o'clock: data -6
say.object: concession 7
say.objection: roi 5, humility 11, answer 5, complaint -8, asks-process 9, acknowledged 9, asks-leave 6
say.objective: roi -3, humility 3
say.oblig to: humility -2, ultimatum 7
say.observation: answer 6
say.observe: data 4, roi 4, humility -3
say.obvious: arrogance 13
say.oct: roi -3
say.october: complaint -8, offers-material 8, asks-date 10, credit -7
say.october #: humility 4
say.october _ we: humility 3
say.october and: data -3
say.odd: roi 3, humility 4
say.odds: roi 4, humility 6
say.oem: roi 6, humility -4
say.of: roi 5, jargon -1, stuffing 11, concession -6, pays-from-gain 6, other-form -9, sets-bar -7, competing-offer -9, thanks -8, asks-leave -5
say.of #: data 6, roi 5, undermining -8, pays-from-gain 6, other-form 7, asks-criteria -9, offers-check 13, asks-date -10, accepts -7
say.of @: data 5, roi 4
say.of _ #: data 6, answer -3, ultimatum 4, complaint -7, other-pot -13, credit 9, asks-meaning 7
say.of _ 's: humility 6
say.of _ @: roi 4
say.of _ a: roi 3, humility 3, answer 3
say.of _ about: roi -4
say.of _ after: roi 3
say.of _ against: humility 6
say.of _ and: data -5, answer -6, asks-criteria -9, offers-check 6, next-step -10, accepts -8, acknowledged 5, asks-deed 7
say.of _ are: data -7
say.of _ as: data -3, roi -3
say.of _ back: roi -5
say.of _ bad: humility 3
say.of _ be: roi 3
say.of _ before: asks-date 11
say.of _ bonu: humility -3
say.of _ but: data -3, roi -4
say.of _ by: humility -4
say.of _ came: humility -4
say.of _ cost: humility 3
say.of _ could: arrogance 6
say.of _ day: humility -4
say.of _ difference: roi 3
say.of _ do: answer -3
say.of _ else: humility 4
say.of _ euro: entitlement 6
say.of _ every: data 3
say.of _ extra: roi 7
say.of _ first: humility -4
say.of _ for: humility 3, complaint -4, next-step -8
say.of _ from: roi 6, humility 4, answer 3, complaint -6
say.of _ goes: roi -4
say.of _ had: humility -5
say.of _ has: data 5, roi 3
say.of _ house: roi -4, answer 3
say.of _ i: data 3, roi -2, answer -6, arrogance -5, entitlement 3, asks-process -7, offers-material 5, asks-date 6
say.of _ if: humility -2
say.of _ in: roi -3, arrogance 5, ultimatum -6, later-payment 10
say.of _ is: roi 3, humility -4
say.of _ it: roi -2, humility -2, complaint 7, asks-date -12
say.of _ like: data 3, roi 4
say.of _ lin: roi -3
say.of _ march: data 5, roi 4
say.of _ may: data 10, answer -2
say.of _ meet: humility 5
say.of _ month: data -2, humility -3, ultimatum 6, entitlement 8, offers-material 6, acknowledged -9
say.of _ more: humility -3
say.of _ nobody: humility -5, complaint 6
say.of _ not: roi 3
say.of _ of: roi 8, humility -6, arrogance 6, entitlement -6, pays-from-gain 6
say.of _ office: humility 4, complaint 6
say.of _ old: roi 3, humility -6
say.of _ on: roi 5, answer 2, credit 10
say.of _ or: roi 3
say.of _ other: roi -4, humility 3, arrogance 7
say.of _ over: humility 3
say.of _ own: roi -2, humility 5
say.of _ pay: humility -7, ultimatum 5
say.of _ people: roi -4, answer -3, ultimatum 5, entitlement 7
say.of _ result: data -3
say.of _ salary: roi -4
say.of _ same: roi -4, complaint 9
say.of _ second: data 3
say.of _ sign: roi 4
say.of _ since: data 4, roi 4
say.of _ single: roi 5
say.of _ sir: answer -3
say.of _ size: roi 3
say.of _ test: roi -3
say.of _ than: roi -4
say.of _ that: data -5, humility -7
say.of _ the: data -3, answer 3, complaint 6, asks-deed 9
say.of _ then: roi -3, asks-date 8
say.of _ there: answer -4
say.of _ they: data -5
say.of _ to: data 5, arrogance 5, ultimatum 8, undermining 4
say.of _ truck: data 4
say.of _ we: data -5, humility 6, complaint 7, acknowledged 7
say.of _ were: answer 3, complaint 5
say.of _ which: roi 5, humility 3
say.of _ who: humility -4, answer -3
say.of _ will: data -4
say.of _ with: data 5, roi -4, answer -6, credit -5
say.of _ work: roi -4, humility 3, answer 5, credit 6
say.of _ would: data 6, roi 5
say.of _ year: roi 4
say.of _ yes: humility 3
say.of _ you: data 2, asks-deed -4
say.of a: data -2, roi 3, complaint 4, undermining 8, acknowledged -3
say.of all: humility 6, complaint -3
say.of amount: roi -3
say.of an: humility -8
say.of and: roi 5
say.of april: asks-date -4, asks-deed 9
say.of august: roi 6
say.of base: roi -6, humility 2
say.of both: offers-check 6
say.of cash: data 3, humility -3
say.of course: answer -8, complaint 8, undermining 3, concession 15, other-form -16, concedes 10, acknowledged 12
say.of data: roi -4
say.of december: answer -3
say.of each: roi -2
say.of head: roi 4, humility 5
say.of her: roi -3, humility -3
say.of his: humility -2
say.of how: answer -4
say.of in: roi 3, humility 4
say.of it: data 7, humility 5, answer 6, entitlement -5, complaint -9, other-pot 6, pays-from-gain 5, split 5, offers-check -8, asks-date 4, acknowledged 5, credit 8, asks-meaning 8
say.of its: roi -2
say.of january: humility 4, answer 3
say.of july: next-step -5
say.of june: roi 5
say.of leave: humility 6
say.of line: humility -5
say.of march: data -6, humility 3
say.of may: answer 4, asks-date 7, sets-bar 7
say.of me: roi 3, humility -6, complaint -5, undermining 4, concession 8
say.of mine: humility -4, undermining 5, credit -7
say.of my: roi -4, humility -5, answer -5, arrogance -2, concession 4
say.of next: answer -3
say.of no: humility 3
say.of november: humility -6
say.of number: roi 3
say.of october: humility 6, asks-date 13
say.of one: roi 6, arrogance 7
say.of our: data 3, complaint -5
say.of overtime: humility -4
say.of sal: data -3
say.of sav: roi -3
say.of september: humility 4
say.of that: data 8, roi 9, answer 4, concession -6, other-pot 12, pays-from-gain 10
say.of the: humility 4, stuffing -6, concession -6, other-pot 11, asks-criteria -5, next-step 4
say.of their: jargon 9
say.of them: roi -6, arrogance 11, ultimatum -8, complaint 10, asks-process 8, asks-criteria -9
say.of these: humility 5, answer 3, credit 6
say.of thing: data -4
say.of this: roi 3, answer -7
say.of those: data 8, humility -5
say.of time: roi -4
say.of us: data -6, roi -7, humility 9, complaint 6, concession -4, other-pot -13, next-step 6, acknowledged 13, credit 9
say.of what: roi 14, ultimatum -5, entitlement -9, pays-from-gain 14
say.of whatever: data -3
say.of which: data 3, roi -2, complaint 8
say.of work: roi 7
say.of you: humility 3, complaint -6, asks-deed -10
say.of your: complaint 7
say.off: roi 3, arrogance -8, entitlement -10, complaint -8, concession 8, other-form 8, offers-material -9, offers-check 6, sets-bar -9, accepts -6, concedes 11
say.off _ #: data 5, roi 4, humility 5
say.off _ the: humility 4
say.off _ you: roi -3
say.off and: data 7, roi 5
say.off for: roi -4
say.off on: roi 5
say.off the: roi 3, answer 4, arrogance -6, next-step 8, concedes 11, credit -7
say.off with: data 3, roi 3
say.off would: other-form 12
say.off your: humility -5, answer -5
say.offer: roi 7, arrogance -8, ultimatum 22, entitlement -5, complaint -7, undermining -6, concession -6, asks-date 8, competing-offer 14, asks-deed -7
say.offer #: competing-offer 8
say.offer _ a: roi -3
say.offer _ the: ultimatum 6
say.offer i: competing-offer 6
say.offer me: humility -4, ultimatum 6
say.offer to: humility 2
say.office: roi 4, humility -5, answer -4, arrogance 9, complaint 13, later-payment -9, acknowledged -4
say.office _ i: arrogance 4
say.office _ the: answer -3
say.office on: humility 4
say.office with: answer -4
say.officer: humility -9, answer -4
say.official: data -3, humility -3
say.offline: roi 3
say.often: humility -6, answer -5
say.oh: roi -5, arrogance -3, complaint -6
say.oh _ 's: humility 3
say.oh gosh: humility -3
say.oh i: humility -3
say.oh that: roi 3
say.oil: roi 3, humility 3
say.ok: data 3, humility 5, arrogance -7, entitlement -5, complaint -6, concession 7, later-payment 11, in-writing 8, concedes 6, asks-deed 7
say.ok #: humility 5
say.ok _ do: humility -5
say.ok _ i: roi 4
say.ok so: data 3, humility -3, answer 3
say.ok then: concession -4
say.okay: answer -4, arrogance -7, ultimatum -4, concession 14, concedes 15, acknowledged -7, asks-meaning -10
say.okay _ it: asks-date 5
say.okay _ take: accepts 11
say.okay i: accepts 8
say.okay if: humility 3, asks-leave 7
say.okay in: answer 2
say.okoro: humility 4
say.old: ultimatum -7, complaint -4, undermining 5, concession 8, asks-date -4, accepts -8, concedes 8
say.old _ 'd: data 3
say.old _ in: answer -4
say.old _ was: arrogance 5
say.old _ with: data -4
say.old man: data 3, roi 4
say.old system: humility -6
say.ombudsman: data 3, humility 5
say.on: ultimatum 4, undermining -8, jargon 11, placeholder -7, concession -4, other-pot -4, offers-material -3, sets-bar 4, concedes -8, asks-fact -5
say.on #: humility -5, asks-backing -10, offers-material 6, asks-date 8, asks-deed 6
say.on @: roi 4, humility -4
say.on _ #: offers-check 6, asks-date 14, next-step 3, asks-deed -5
say.on _ 's: roi 10, humility 2
say.on _ @: data -3, humility -5
say.on _ after: humility -4
say.on _ and: roi -5, complaint -7, later-payment 10, asks-deed -7
say.on _ april: data -5
say.on _ as: roi -3
say.on _ back: data -4, humility 4, arrogance 7
say.on _ before: humility 2
say.on _ bill: roi 3
say.on _ boat: humility -3
say.on _ bonu: data 2
say.on _ bus: undermining 5
say.on _ by: credit 7
say.on _ call: data 4, humility 4
say.on _ chair: humility 4
say.on _ company: acknowledged 5
say.on _ date: humility 3
say.on _ day: roi 4, answer 3, asks-deed 4
say.on _ december: humility -4
say.on _ desk: roi 5, answer 3, complaint -8, offers-material 6
say.on _ dollar: roi 3
say.on _ even: roi 4
say.on _ first: data -4, humility -7, answer -5, ultimatum 10, complaint 3
say.on _ floor: humility 5
say.on _ for: data -5, roi -5, complaint 6, credit 7
say.on _ form: humility -5
say.on _ freeze: acknowledged 6
say.on _ friday: humility 4, answer -2, entitlement 6
say.on _ hand: humility -3
say.on _ i: humility -3, asks-date 12
say.on _ is: data 2, humility 3
say.on _ january: roi 5, humility 5
say.on _ june: data 3, humility -3, offers-check 5, asks-date -7
say.on _ last: roi 3
say.on _ list: entitlement 6
say.on _ march: roi -2
say.on _ may: roi 4, asks-date 10
say.on _ mind: complaint 4
say.on _ monday: answer -3, complaint 5
say.on _ night: humility -3
say.on _ november: humility 4
say.on _ october: answer -5
say.on _ of: humility -5, asks-date -7
say.on _ old: humility -5, complaint 7
say.on _ on: answer 4, undermining 6
say.on _ one: humility -4, arrogance 7
say.on _ other: answer -3, complaint 5
say.on _ own: data 2, roi -3, humility 4, answer 5, arrogance -5
say.on _ page: data -3, humility 4
say.on _ part: humility -3
say.on _ phon: data 3, roi 4
say.on _ phone: data -4, roi -3
say.on _ same: next-step 8
say.on _ screen: data 3
say.on _ second: data -3, roi -3
say.on _ signature: answer -4
say.on _ slide: humility 2
say.on _ strength: humility -4
say.on _ sunday: roi 3
say.on _ table: roi -7, humility -6, answer -4, arrogance 9, ultimatum 9, offers-material -7
say.on _ that: roi 3, humility 3
say.on _ the: humility 4, complaint -6
say.on _ then: data -4, roi 2
say.on _ to: roi 3, humility 4
say.on _ wall: roi 8, humility 2
say.on _ way: data -3, roi -3
say.on _ we: data 5, humility 5
say.on _ which: data 3
say.on _ who: humility 4
say.on _ with: roi -5, humility -4, answer 4
say.on _ year: humility 3
say.on _ you: answer 3, asks-date 7
say.on a: roi -4, humility 2, arrogance 3, entitlement -7, later-payment 10, asks-criteria -8, acknowledged -5
say.on average: data 6, roi 8
say.on both: humility -4
say.on call: roi -5
say.on fire: roi -3
say.on for: humility -4
say.on friday: data -5, answer 3, asks-date 5, acknowledged -6
say.on her: data -4, humility 4, offers-material -5
say.on his: humility 8
say.on it: roi 6, arrogance -4, entitlement 3, undermining 11, credit 8, asks-leave -6, asks-deed -6, unknown 8
say.on its: data -5, roi -3, asks-backing 8
say.on january: data 4
say.on leave: roi -2, humility -3
say.on line: humility 3
say.on me: humility 7, answer 5, concession -4
say.on monday: roi -3, humility -4, answer -6, ultimatum 10, complaint -4, acknowledged -7
say.on my: humility -5, arrogance 8, complaint 4, other-pot 8
say.on night: roi -5
say.on one: data 3
say.on our: data 3
say.on paper: humility 6, answer 11, offers-check -6, asks-date 10, in-writing 7
say.on purpose: data -3, humility -3
say.on saturday: humility -5, complaint 6
say.on that: data 3, arrogance 7, complaint -9, concession 6, in-writing 6
say.on the: data 5, entitlement 5, complaint -5, jargon 7, asks-criteria 6, sets-bar 11, next-step -6, accepts -10
say.on their: data 2, humility 5, answer 4
say.on them: roi -4
say.on this: arrogance 5, entitlement 7
say.on those: roi -4
say.on thursday: asks-date -3
say.on time: roi 3
say.on to: data 3, humility -5
say.on top: humility 2
say.on tuesday: humility -5, answer -4, ultimatum 4, next-step 8
say.on wednesday: data -5, roi -4, humility 3, next-step 7, acknowledged 4
say.on what: complaint -5
say.on which: data -3, roi -6, humility 4, asks-date 9
say.on with: humility 3, answer -5, concedes 8
say.on you: humility 2, answer 5
say.on your: roi -2, humility 3, complaint 7, asks-backing -10, offers-material 4, next-step 8
say.on-call: data -3
say.on-sale: data 4, roi 5
say.onboard: roi -4
say.once: roi 8, humility -2, answer -3, ultimatum -11, concession 8, pays-from-gain 7, later-payment 11, offers-check -6, acknowledged 5, credit -7, asks-deed 10
say.once _ #: data 4
say.once _ 've: roi -3
say.once _ a: complaint 11
say.once and: roi 9, humility -4, answer -3
say.once the: roi 3, later-payment 18
say.one: answer 3, pays-from-gain 5, asks-criteria 6, in-writing -7, others-got 6
say.one #: roi 6, humility 6
say.one 's: roi -2, arrogance 7
say.one _ #: roi 5, answer 2
say.one _ 's: roi 4
say.one _ @: humility 3
say.one _ a: data -5
say.one _ can: humility 3
say.one _ for: data 4
say.one _ have: humility 4
say.one _ i: data 4, answer 3, asks-date 11, acknowledged -7
say.one _ in: humility -3
say.one _ it: data -3
say.one _ me: data -4
say.one _ my: complaint 6
say.one _ not: humility -4, answer -3, concession 7
say.one _ now: humility -3
say.one _ of: data -3, arrogance 4
say.one _ on: humility 5
say.one _ that: data -3, roi -2, complaint 7, next-step -7
say.one _ the: data -2, answer -5, complaint 5, asks-criteria -10
say.one _ them: data -1, roi 3, humility -8, offers-material -7, credit -9
say.one _ this: arrogance 6
say.one _ those: data 5, humility 5
say.one _ to: roi 4
say.one _ we: roi 3
say.one asks: humility -3
say.one at: roi -4, humility 9
say.one before: roi -7, humility -3, entitlement 7, complaint 9
say.one by: data -5, humility 4
say.one cost: roi 3
say.one could: data -4, roi -4
say.one does: humility -3, answer -5
say.one for: humility 5, answer 3, entitlement 6, complaint 3
say.one has: data -3, roi -4, humility 2, arrogance 4
say.one i: humility 5, asks-criteria 7
say.one in: roi -5, humility -3
say.one is: complaint 5, concession 4, concedes 6
say.one it: roi 6, answer -4
say.one may: data 4
say.one of: roi 5
say.one on: data -2, humility -3
say.one should: data 4
say.one so: humility 2
say.one that: humility 6, arrogance -5
say.one the: roi -3
say.one thing: humility 6
say.one to: data -3
say.one too: humility 3, answer 3
say.one was: answer 4
say.one which: data -3
say.one who: data 5, humility 3, answer 4, complaint -5, concession 5, later-payment 8, offers-check 10, concedes 6
say.one with: roi -4
say.one-page: humility 3
say.one-time: humility 3, answer 3
say.ones: humility 4, offers-material -3, credit 9, asks-deed 12
say.ones _ not: arrogance 7
say.ones and: humility -3
say.ones i: answer -3, arrogance 5
say.ones that: data -3
say.online: data 4, roi 7
say.only: data -2, entitlement -5, undermining 14, jargon -7, stuffing -7, placeholder -6, later-payment -5, asks-process -8, asks-backing 6, next-step -5, asks-fact -9, asks-deed 8
say.only #: roi -3
say.only _ #: roi 3, answer 4
say.only _ can: humility 4
say.only _ for: data -3, roi -3
say.only _ i: humility -5
say.only _ in: roi -3, complaint -8
say.only _ it: data 4, roi 4, humility 4, arrogance 2, concession 6, sets-bar 9
say.only _ on: data -4
say.only _ one: roi 4
say.only _ that: data -5, answer -4, complaint 9
say.only _ the: roi -5, humility 4, answer 5, sets-bar 8
say.only _ to: data 4, roi 5, answer 5
say.only _ we: roi -3, humility 3
say.only _ what: data 3, roi 4
say.only _ who: roi -3
say.only a: humility 3, undermining 12, concession 5
say.only after: roi 4
say.only an: answer -3
say.only ask: roi -4
say.only be: humility -4
say.only because: humility -3
say.only ever: humility -4
say.only for: humility 3
say.only from: humility -3, complaint 6
say.only got: answer -3
say.only i: answer -3, complaint 3
say.only if: later-payment -8
say.only know: roi 6, answer -3
say.only my: data 5, roi 4
say.only one: humility 3
say.only right: humility -6
say.only that: data 4, humility -4, ultimatum 9, complaint -6, competing-offer 7
say.only the: roi -4, humility 7, answer 6, arrogance -5, asks-criteria -7, offers-material -5
say.only thing: roi -3, complaint 6
say.only to: answer 3
say.ooh: data -3
say.open: humility -8, answer -2, ultimatum 4, entitlement 9, complaint 6, concession -9, other-form -8, offers-material -9, offers-check -9, acknowledged -4, asks-deed 7
say.open #: data -3, complaint 5
say.open _ #: roi -3, entitlement 6
say.open _ for: humility -3
say.open _ i: humility 4
say.open _ the: roi 3, humility -5
say.open a: roi -3, humility -4, complaint 8
say.open for: roi -5
say.open it: humility -6
say.open the: data -5, roi -6
say.open to: humility 6, answer 4, other-pot 8
say.open with: roi 3, humility -5, answer -3
say.operation: data 5
say.operational: answer 3
say.operational excellence: answer 3
say.operator: data 4
say.opex: data 4
say.opinion: data -4, humility 5, arrogance 6, offers-check 5, asks-date 8
say.ops: roi -4
say.optic: humility 4, jargon 6
say.optimis: data -2, answer -4
say.optimisation: humility 3
say.option: humility 7, other-form 7, acknowledged 6
say.or: answer 5, arrogance -10, ultimatum 5, entitlement -11, complaint -15, undermining -4, stuffing -4, later-payment 9, other-form 11, asks-process 12, asks-criteria 2, asks-backing -4, sets-bar -6, credit -5, asks-meaning 19, asks-fact 6, asks-leave 8
say.or #: data -7, humility 4
say.or @: humility -3
say.or _ #: roi 4, split 10
say.or _ a: roi 2
say.or _ and: humility 6
say.or _ can: humility -3
say.or _ i: humility -3, credit 11, asks-leave 6
say.or _ it: humility -5
say.or _ me: roi 4
say.or _ on: data 3
say.or _ that: humility 4, answer -4, complaint 5
say.or _ the: humility -4, later-payment 8
say.or _ they: roi 2
say.or _ this: asks-date 8
say.or _ you: humility 4, asks-process 7, asks-leave 10
say.or a: data -3, roi -8, humility 8, complaint -6, other-form 17, asks-process -9, asks-backing 7, asks-deed 9
say.or better: roi 3
say.or by: humility 2
say.or does: humility -11
say.or from: humility -3
say.or i: data -4, humility -6, ultimatum 21, complaint -5, competing-offer 9
say.or in: split 8
say.or is: data 4, roi 5, asks-criteria -7, asks-deed -9
say.or just: roi 3
say.or no: humility -5, entitlement 5, acknowledged -4, asks-meaning 8, asks-deed 6
say.or not: asks-date 7
say.or only: humility -3
say.or should: data 4
say.or so: data 5
say.or that: humility 3
say.or the: data 3, roi -6, complaint 7, asks-criteria 18, offers-material -7, next-step -6
say.or would: humility 4
say.or you: humility -2, answer 4, ultimatum 6
say.order: data -4, roi -4, humility 4, credit 8, asks-fact 8, asks-deed 7
say.order _ #: roi -3
say.order _ the: data -3, roi 3
say.order a: data 3
say.order and: roi -3, humility 4
say.order of: data -4, answer 3
say.order the: humility -4
say.ordinary: answer -5, undermining 4
say.org: answer 4
say.organic: data 3, roi 5
say.other: humility -7, answer -4, arrogance 17, complaint -10, undermining 8, accepts 6, concedes 5, competing-offer 8, acknowledged -4
say.other #: data -4, roi -5, humility 8, arrogance -6, accepts 14, acknowledged -3
say.other _ 's: humility -6
say.other _ are: roi -3, humility -6
say.other _ could: other-pot 10
say.other _ i: humility 4, complaint -5
say.other _ in: roi -6, humility -3, answer 4
say.other _ it: data -3
say.other _ my: asks-fact 5
say.other _ of: answer -4
say.other _ on: data -3
say.other _ the: humility 3
say.other and: humility 4
say.other are: complaint -5
say.other company: ultimatum 5
say.other have: arrogance 8
say.other in: arrogance 6, asks-fact 5
say.other lead: arrogance 11
say.other way: roi 3, humility 3
say.otherwise: roi 3, answer -4, ultimatum 6, acknowledged 9
say.otherwise _ 'd: answer -5
say.otherwise i: roi -4
say.ouch: complaint 3
say.ought: data 6, entitlement 4
say.ought _ be: data 4, roi 4
say.ought to: entitlement 5, credit 7
say.our: answer -2, arrogance -5, stuffing 9, sets-bar -6, in-writing 9, acknowledged -2
say.our _ and: roi 4, humility -7
say.our _ is: answer 4
say.our _ not: data 3
say.our _ rate: complaint 6
say.our _ was: data -5, roi -4
say.our _ were: roi 3
say.our own: roi -4
say.ours: data -3, humility 5, entitlement 8, complaint -6, asks-process 8
say.ourselv: ultimatum 8
say.out: data 3, undermining 5, next-step 5, asks-money 9, asks-leave -11
say.out _ #: roi -5, complaint 4
say.out _ @: data -4, roi -5
say.out _ a: humility 6
say.out _ and: humility -2
say.out _ door: humility -5
say.out _ in: roi 6
say.out _ it: roi -5, answer 5, undermining 11, offers-material 7, next-step 9
say.out _ my: humility -5
say.out _ that: other-pot 9
say.out _ the: roi 6, humility -3, answer -5, complaint 7
say.out _ time: data 4
say.out _ you: humility 5
say.out _ your: humility 2
say.out at: roi -4
say.out in: roi 4
say.out loud: answer 4
say.out of: data 5, roi 5, undermining 6, other-pot 13, pays-from-gain 10, offers-material -6
say.out on: roi -4, humility -5, complaint -5, concession 5, concedes 11
say.out that: roi -5
say.out the: humility -4, answer 6, offers-material 11
say.out with: complaint 4
say.outag: humility 4, arrogance 7
say.outage: data 4, roi 5, answer 4
say.outcom: answer -3
say.outcome: roi 3, humility 4
say.outfit: data 5, roi 3
say.outlet: roi 3
say.outside: data 3, arrogance -5, ultimatum 7, complaint -4, offers-check 7, acknowledged 8, asks-leave 7, asks-deed -7
say.outside _ #: humility 4
say.outside of: roi 4
say.outstand: roi -4
say.over: arrogance -12, ultimatum -5, jargon 10, split 12, asks-criteria -6, offers-check 8, in-writing -6
say.over #: data -5, roi 5, humility 6, entitlement -6, split 13, asks-date 6, sets-bar 3
say.over _ #: roi -7, humility -3
say.over _ and: humility -4
say.over _ i: data -3
say.over _ in: roi 2
say.over _ of: roi 3
say.over _ the: humility -3
say.over _ weekend: roi -3
say.over _ year: data -1
say.over _ you: humility 3
say.over a: roi -4
say.over and: data -3, humility -2
say.over at: roi -3
say.over i: humility -2
say.over in: complaint 6
say.over it: humility 6, offers-check 15
say.over the: roi -5, humility 6, arrogance 5, complaint 11
say.over there: humility -2
say.over to: answer 3
say.overdue: entitlement 5
say.overflow: data 3, roi 5
say.overnight: data 4, humility -8, answer 3
say.overtime _ the: data 3
say.overtime is: humility 3
say.owe: data -5, humility 4, other-pot 10, sets-bar 9
say.owe _ a: humility 5
say.owed: data -5, roi -8, humility -8, entitlement 18, undermining -6
say.owes: humility -2
say.owing: entitlement 8
say.own: roi -3, entitlement -7, undermining 5, pays-from-gain -4, asks-criteria -12, offers-material -5, next-step -9, competing-offer -8
say.own #: data -4
say.own _ i: humility -3, complaint -5
say.own _ in: humility 4
say.own _ on: roi 3, humility -5
say.own _ to: humility 5
say.own _ with: humility 3
say.own a: humility -5
say.own car: answer -4
say.own name: complaint 3
say.own part: humility 2
say.owner: data 4, complaint 4
say.owt: complaint 7
say.p: roi 3, answer 4
say.pack: roi 7
say.packet: roi -2, offers-material 6
say.paco: roi 5, humility 3
say.pag: humility -3, asks-deed -6
say.page: data -4, arrogance 8, ultimatum -7, offers-material 10, offers-check -9, sets-bar -8, accepts -4, competing-offer -8, asks-fact 7, asks-deed 9
say.page #: data 8, answer -3, offers-check 10
say.page _ i: humility -5
say.page _ it: data -3, humility -4
say.page _ the: data 5, roi 6, asks-deed -7
say.page _ thursday: asks-date -7
say.page _ week: next-step -7
say.page _ you: humility 6, asks-date -9
say.page _ your: humility -4
say.page for: humility -3
say.page is: next-step 5
say.page last: next-step -6
say.page on: humility -6
say.page to: arrogance 5
say.page with: asks-date 7
say.pager: roi -3, humility -4, asks-date -7
say.paid: entitlement 10, complaint 5, concession -7, later-payment 12, asks-criteria -9, sets-bar 9, concedes -6, asks-deed 6
say.paid #: data -3, roi -5, humility -7
say.paid _ #: humility -6
say.paid _ in: roi 3, ultimatum 7
say.paid _ the: humility 2
say.paid a: data 3
say.paid and: roi 3, humility 5, complaint 4
say.paid by: humility 4
say.paid for: data -4, humility -5, answer 4
say.paid in: data -6
say.paid on: humility -2
say.paid out: humility 3
say.paid the: humility -4
say.paid to: roi -4
say.painful: humility 3
say.paint: answer 4
say.pair of: data -4
say.pallet: data 5, humility -3
say.pan: answer 3
say.panel: humility 3, answer 4, arrogance -6, concession 5, next-step -9
say.paper: data -5, humility 2, arrogance 4, ultimatum 2, entitlement -4, offers-material 9, offers-check -10, competing-offer 6, asks-fact 4
say.paper _ #: arrogance 7
say.paper with: humility 7, arrogance 5
say.paperwork: answer 4
say.paragraph: data 4, arrogance 6, offers-material 8
say.paragraph #: humility -2
say.parcel: roi 6, humility -7
say.parcel #: humility -3
say.parent: data -3
say.park: data 3, humility -5, answer -10, concession 7
say.park _ the: roi -4
say.park in: roi -4, complaint 5
say.part: humility 9, answer 5, arrogance -13, entitlement 10, concession 7, split 11, other-form -6, asks-process -9, next-step 4, credit 15
say.part _ it: humility 2
say.part _ the: roi -3, humility -4, credit 13
say.part _ this: roi 4
say.part _ you: data 3
say.part and: entitlement 6
say.part in: humility -5
say.part is: data 3, humility -2
say.part of: answer 3, arrogance -6, entitlement 10, split 7, acknowledged 8
say.part was: humility 4
say.part where: humility -4
say.partial: data 4
say.particular: humility 9, asks-date 8, acknowledged 6, credit 6
say.particular for: humility 3
say.partner: complaint 6
say.party: humility -4, answer -5
say.pass: roi 4, humility 3, answer 2, arrogance -5, ultimatum -7, complaint -8, concession 7, asks-process -8, asks-date 8, next-step 7, competing-offer -9, thanks 8
say.pass #: data -6
say.pass _ sugar: asks-backing -7
say.pass a: data 3, humility -3
say.pass it: asks-backing 6
say.pass the: roi -4, asks-backing -7
say.passenger: roi 8
say.password: roi -4, humility -4, answer -10, ultimatum 6
say.past: data -5, roi -3, complaint 5, concession -7
say.past #: data -3, humility -4
say.pat: humility 2, answer 4, credit 8
say.patch: data 7, roi 6, humility -2, arrogance 8
say.patent: humility 6, other-pot 14
say.path: humility 4
say.patience: data 6, humility 4, answer 3, competing-offer -6
say.patience is: roi 3
say.patient: arrogance -7
say.patient _ me: humility 4
say.patient _ the: roi -4
say.patient in: humility -4
say.patient with: humility 3
say.pay: roi -2, ultimatum 14, concession -6, later-payment 10, asks-date -9, sets-bar 9, next-step -3, competing-offer 11, asks-deed -8
say.pay #: humility -8
say.pay _ #: roi 6, answer -4, sets-bar 9
say.pay _ for: humility -7, entitlement 8
say.pay _ from: roi 3
say.pay _ i: humility 4, answer 4
say.pay _ in: humility 4, answer -3, later-payment 11
say.pay _ it: concession 5
say.pay a: data 4, humility -4
say.pay and: humility 5
say.pay for: roi -4, arrogance 3
say.pay it: roi -4, ultimatum 6, concession -5, later-payment 12, asks-date -7
say.pay me: data -7, roi 8, humility -4, answer -5, ultimatum 8, sets-bar 8
say.pay my: humility -3
say.pay out: roi -3
say.pay the: roi 3, humility -5, arrogance 3, entitlement 10, complaint -5, pays-from-gain 8, other-form 9
say.pay to: humility 2
say.pay us: data -5, roi 4
say.payable: later-payment 9, sets-bar 9
say.payback: roi 3, humility 3
say.payday: roi 3
say.payment: data -4, roi -5, arrogance -10, later-payment 5, asks-date -10, accepts -7
say.payment _ #: roi 3
say.payment for: roi -3
say.payment of: humility -3
say.payment to: later-payment 8
say.payroll: roi -6, complaint 7, later-payment 12, in-writing 9
say.pays: data -1, roi 4, arrogance -6, entitlement 5, complaint -7, other-pot 11, pays-from-gain 15, later-payment 8, acknowledged 5
say.pays #: roi -5
say.pays _ for: data 3, roi -4, humility -3
say.pays _ it: roi 7
say.pays for: roi 6, humility -5, pays-from-gain 6
say.pays me: roi -3, humility -3
say.pays us: roi -4
say.payslip: data -4
say.pdf: arrogance 6
say.peace: humility 3, concession 13, concedes 8, acknowledged 7
say.peak: data 5, roi -3, answer 5
say.peak season: later-payment 7
say.pearl: humility 3
say.peer: arrogance 7, complaint -5
say.pen: humility -2, ultimatum 9, asks-criteria 8
say.penalt: humility -4, answer -4
say.penalty: data 5
say.penalty _ #: roi -4
say.penalty of: humility 4
say.penang: data 3, roi 4
say.pencil: asks-deed 8
say.pend: humility -3
say.pension: humility -4, arrogance -6
say.people: roi 3, answer -3, arrogance -7, ultimatum 6, complaint 9, asks-backing -8, accepts -8, thanks -9, asks-fact 6, others-got 9
say.people _ #: roi 5, humility -4
say.people _ 've: entitlement 9
say.people _ do: complaint 3
say.people _ have: data 4
say.people _ i: roi -3
say.people _ it: complaint 6, undermining -4
say.people _ me: roi -5, humility -4
say.people _ on: credit 6
say.people _ the: data 4, roi 5, humility 2
say.people _ their: answer -5
say.people _ to: humility 4
say.people _ you: humility 4
say.people and: roi -4, humility -4, answer -3, acknowledged 7
say.people are: roi 3
say.people can: humility -3
say.people for: humility -6, answer -4
say.people had: humility 3
say.people have: data -4, roi -4
say.people i: humility 3
say.people it: credit 10
say.people like: humility -3, answer -5
say.people to: complaint 6
say.people who: roi -8, humility -8, answer 4, arrogance 5, acknowledged -8
say.people with: complaint -5
say.people work: credit 6
say.per: data 4, jargon 8, placeholder 4, offers-material 9, sets-bar 6, next-step 7, asks-deed 5
say.per #: roi -1, complaint 7
say.per _ #: data 4
say.per _ and: roi -4
say.per _ in: roi 3
say.per year: roi 3
say.percent: roi 4, humility 4, placeholder 9
say.percentage: roi 6, humility -5
say.performance: data -2
say.perhap: humility 3, arrogance -4, undermining 20, concession 5, other-pot 9, concedes 10, acknowledged 9
say.perhap #: data -2, humility 2
say.perhap not: undermining 4
say.perhap the: humility 3
say.period: roi -5, ultimatum 5, stuffing 6, asks-date -8, competing-offer 8
say.permanent: roi -3, humility 5
say.permission: roi -1
say.permit: data 4, roi 5, answer 7, asks-leave 9
say.permitt: roi -4, humility 4
say.person: data -3, answer -6, arrogance 9, asks-process 12, offers-check -7, sets-bar -9, concedes 7, asks-leave -9
say.person _ #: roi 3
say.person _ i: answer 4
say.person _ my: answer 4
say.person _ not: humility 3
say.person _ the: roi 2
say.person and: humility 5
say.person for: roi 4
say.person to: roi -3
say.person who: humility -5, ultimatum 6, entitlement 8, complaint 7
say.personal: answer -7
say.personnel: data -3, roi -3
say.perth: data 4, humility -5, acknowledged 5
say.peso: roi 4
say.pete: humility 4
say.pharmacy: humility -5
say.phas: data 3, roi 5
say.phase: humility -3
say.philomena: roi 3, humility 9
say.phon: roi 5, arrogance -6, acknowledged -5
say.phone: roi 4, humility 2, ultimatum 6, concession -5, asks-criteria -8, offers-material -8
say.phone _ #: data 2
say.phone call: answer 3
say.photo: roi -4, arrogance -6, complaint 10
say.photo of: data 3
say.photograph: humility -5, answer -3, complaint 8
say.pick: ultimatum 7, complaint -8, credit -9
say.pick _ day: data -3
say.pick _ up: roi 3
say.pick it: roi 3
say.pick the: data -4, humility 5
say.pick up: answer -4, ultimatum 6
say.picture: roi -4, humility -4, acknowledged 8
say.pid: jargon 6
say.pie: roi -4, humility 3
say.piec: credit 6
say.piece: roi 3, humility 6, arrogance -6, complaint -6, concession 6
say.pina: humility 4
say.ping: next-step 9
say.pitch: data -3, roi -3
say.pity: concession 4
say.pizza: data -5, answer -4, arrogance 4
say.plac: data 3, humility -4
say.place: humility -4, answer -4, entitlement 5, concession -6
say.place _ it: humility 4
say.place _ the: humility -3
say.place is: arrogance 5
say.place to: roi 4, answer 3
say.plain: arrogance 6, entitlement 7
say.plan: other-pot 7, pays-from-gain 12, acknowledged 10
say.plan and: answer -3
say.plan for: humility 5
say.plann: data 10, roi 6, humility -2, pays-from-gain 6
say.plann #: data 4, other-pot 7, pays-from-gain 11
say.plann and: humility 4
say.plann it: roi 3
say.planner: data -3, roi -3
say.plant: humility 4, asks-fact -6
say.plaque: data 3
say.plat: arrogance 4, complaint 5
say.plate: humility 3
say.platform: data 4, roi 7, complaint -6
say.play: humility -5, answer -6, entitlement 6, concession 7
say.play the: humility -3
say.player: data 6
say.pleas: roi 5
say.pleasant: humility 3
say.please: roi -5, humility 6, arrogance -3, entitlement -3, complaint -4, undermining 12, concession 6, offers-check 8, sets-bar -5, accepts 14, concedes 14, asks-deed 18
say.please _ @: humility 4
say.please _ it: roi -3, humility 5, offers-check 5
say.please _ me: data 5, roi 3, asks-criteria 8, offers-check -10, next-step 2
say.please _ not: answer -4, undermining 8
say.please _ that: answer -5, complaint 5
say.please consider: concession -4
say.please do: concession 3
say.please forward: next-step 6
say.please look: offers-check 9
say.please tell: next-step 7
say.please verify: offers-check 7
say.please write: in-writing 7
say.pleasure: humility 4
say.plenty: answer -3, complaint -4, concession 8
say.pls: data 3
say.plug: humility -4
say.plus: roi -5, entitlement 5, later-payment 5, other-form 7, accepts 9
say.plus #: data -4, humility 7
say.po: humility 8, complaint -4, undermining 6
say.pocket: data 7, roi 5, humility 5
say.point: roi -6, humility 5, complaint -3, concession 8, asks-criteria 16, offers-material 3, sets-bar -8, acknowledged 8
say.point _ i: humility 3
say.point _ that: roi 4, humility -5
say.point at: humility -4
say.point of: data 4
say.point there: acknowledged 12
say.poke: roi -6, humility 8
say.poke hol: humility 4
say.policy: humility -4, concession 6, other-pot 7
say.polite: answer -3, arrogance 8
say.pool: roi 3, later-payment -9
say.poor: roi -4, answer -5, acknowledged 16
say.port: asks-deed 7
say.portal: roi -6
say.porto: roi -4
say.positive: roi 3, answer 2, complaint -5
say.possib: humility 3
say.possible: roi -6, humility 9, answer 7, ultimatum -6, later-payment 9
say.possible to: answer 3
say.post: data 4, roi 4, humility 7, offers-check -6
say.post _ #: humility -3
say.postage: roi 6
say.poster: humility -3, complaint 4
say.pot: humility 4, other-pot 8, asks-money 4
say.pour: data 5, roi 5, humility -3
say.power: data -11, humility -3, answer 3
say.powerpoint: humility -5, arrogance 9
say.ppl: humility -4, arrogance 4
say.practic: answer -3
say.practical: humility -4
say.practice: data -3, roi -7
say.practis: roi -5
say.praise: roi 3
say.pray: data 3, answer -4, complaint 7
say.prayer: data -3
say.precise: humility -3, answer 5
say.predecessor: data 4, roi -2, arrogance 6
say.prefer: data 4, roi -2, humility 5, answer 2, entitlement -6, placeholder 8, in-writing -6, credit -9
say.prefer it: data 3
say.prefer not: humility -3
say.prefer to: humility -4
say.preferr: answer -4
say.premium: answer 6, arrogance 1, complaint -6, jargon 11, concession 10, other-pot 13, offers-material 9
say.premium #: humility -3
say.premium _ #: arrogance 9
say.premium _ the: roi -5
say.prepaid: roi 2, humility 5
say.prepar: asks-backing 8, asks-deed 7
say.prepare: roi 2, humility -3, answer 5, offers-material 19, credit -7, asks-fact 6
say.prepare a: humility -4
say.prepare the: data 3, roi 4, humility 4, offers-material 13
say.pres: data -3, humility -3, arrogance 9
say.present: humility -7, answer 3, arrogance 5, complaint -7, asks-date 9
say.present #: humility -4
say.present it: data 4, roi 4
say.presentation: data -3, humility -3, complaint 6
say.president: roi -4, other-form 8
say.press: humility -4, answer -3, arrogance 7
say.pressure: humility -3, ultimatum 7, complaint -5
say.pretend: data -4, humility 6
say.pretty: data -3
say.prevent: roi 4
say.previou: humility -3, ultimatum 5, complaint 5
say.previou _ #: roi 5
say.pric: humility -4, acknowledged 7
say.price: roi 5, humility 3, answer 3, ultimatum 5, entitlement -7, complaint -7, concession -6, asks-date -8, sets-bar 15, acknowledged 6
say.price _ by: humility -3
say.price _ the: ultimatum 6
say.price of: roi 4, humility -7, answer -4
say.prick: data 4
say.principal: answer 3
say.principle: humility 5, asks-criteria 5
say.print: roi 10, humility -2, offers-material 6
say.print _ and: roi 3
say.printer: data -6, answer -5, complaint 5
say.priority: complaint 4
say.prize: humility 6, answer 7, other-form 13, next-step 7
say.prize _ the: humility 4
say.prize for: answer 3
say.prob: undermining 9
say.probab: data -2, roi -3, arrogance -9, complaint -8, undermining 21
say.probab not: answer 3, undermining -4
say.probab right: undermining 5
say.probe: data -4
say.problem: data -4
say.proces: humility -4, arrogance 5, complaint -3
say.process: data 3
say.produc: answer -5, arrogance 7
say.product: roi -3, humility 4, arrogance 5, complaint -8
say.production: arrogance 5, offers-check 7
say.professional: roi 3
say.professor: roi 4
say.profinet: answer -5
say.profit: humility 2
say.program: roi 6, humility 5, complaint -6, other-pot 9, acknowledged 5
say.programm: jargon 9
say.programme: stuffing 9
say.programmer: humility -3
say.project: humility 4, complaint -11, stuffing 8, placeholder 10, other-pot 11, acknowledged 7, asks-deed -8
say.project _ #: roi 2
say.project name: stuffing 8
say.prolong: answer -4
say.promis: data 4, roi 4, humility 5, answer 4, arrogance -6, complaint 6
say.promis it: humility 4
say.promise: data -4, roi -9, humility 5, answer 2, entitlement 4, complaint 5, asks-backing 7
say.promo: roi 4
say.promot: humility -4, complaint 9
say.proof: humility 2
say.proper: humility 8, answer 6, concession -6, concedes 7, acknowledged 7
say.proportion: roi -3, humility 5
say.propos: humility 3
say.proposal: roi 2, humility 4
say.propose: humility 2, answer 6, offers-material 6, sets-bar 10, next-step 8, asks-deed -3
say.propose that: humility 3
say.propose the: roi 2
say.protocol: complaint 4
say.proud: humility 7
say.proud of: humility -4, complaint 7
say.proven: roi -5
say.provid: data 3, humility 4, in-writing 13, accepts 6
say.provider: humility 3
say.provision: data 4, roi 9, humility -7, arrogance 4, other-pot 9
say.public: humility 3, offers-check 7
say.publish: answer 4
say.publisher: data 5
say.pull: data 5, roi 3
say.pull it: roi 4, humility -2
say.pull the: roi -4
say.pump: answer -5
say.purchas: roi -5, humility -4, answer -5, complaint 6
say.purpose: humility -4
say.purse: roi 4
say.push: answer -5, ultimatum 6
say.put: arrogance 9, entitlement -7, complaint -6, undermining 10, stuffing -7, placeholder 9, asks-backing 10, concedes 11, unknown 7
say.put #: roi 4, answer -3, undermining 6, asks-date 6
say.put @: humility 8
say.put _ #: asks-deed -9
say.put _ 's: humility 2
say.put _ a: humility -5
say.put _ down: humility 4
say.put _ for: roi 3
say.put _ in: roi -3, answer 2, ultimatum -6, asks-date 8, next-step 8, credit -4
say.put _ name: data 7, roi 5
say.put _ number: roi -3
say.put _ on: data -4, answer 3, ultimatum 6
say.put _ reminder: next-step 9
say.put _ that: roi 3
say.put _ the: data 4, humility -4
say.put _ to: humility 3
say.put a: data -5, roi -5, arrogance -6, in-writing 8, next-step 6
say.put forward: humility -3
say.put her: humility 5
say.put in: humility -4, arrogance -6
say.put it: data -4, roi 5, humility -3, offers-material -7
say.put me: answer 6, asks-backing 7, asks-deed 5
say.put my: roi 5, humility -4, answer -8
say.put on: roi -4, humility 3, answer -3, complaint 3
say.put someth: humility -5
say.put that: humility -2
say.put the: data 3, answer 4, arrogance -8, credit 11, asks-deed 3
say.put up: humility 4
say.put us: arrogance 4
say.put your: data -3
say.puts: roi -6
say.qa: roi -9, humility -5, answer 2
say.qr: data -3, humility 3
say.quality: roi 2, humility -2, arrogance 5, complaint 5
say.quarrel: data -3
say.quarrel with: humility 5
say.quarter: roi 5, answer 4, split 14
say.quay: humility -5
say.quer: roi -2
say.query: data 5, roi 11
say.question: humility 6, answer 4, complaint -7, asks-date 5, acknowledged 8
say.question _ the: answer -4
say.question is: answer -2, arrogance 6
say.queue: data -5, roi 5, arrogance 5, ultimatum 9
say.queue _ #: data 3
say.queue we: data -5
say.quicker: undermining 12
say.quiet: roi 3, humility -6, answer 2, entitlement 6, concession 7, asks-date -5, sets-bar 15
say.quiet and: concession 7
say.quiet month: roi 5
say.quit: roi 4
say.quite: complaint -6, undermining 3, acknowledged 9
say.quite _ lot: roi 3
say.quite right: humility 7, undermining 7
say.quot: data 8, roi 7, humility -5
say.quot #: data 6, roi 7, answer 4
say.quot _ for: roi 3
say.quote: data 5, roi 6, humility -4, placeholder 9
say.r: answer -4
say.radio: humility 7, arrogance 4
say.rail: roi 4
say.railway: data -3
say.rain: answer -6, arrogance 8, complaint -6
say.raise: data 3, ultimatum 5, complaint -7
say.raise it: data 5, humility -3, next-step 12
say.ramadan: data -3, roi -4
say.ramp: data -5, humility 3
say.ran: data 5, answer -6, undermining 7
say.ran #: humility -4
say.ran the: roi -6
say.rang: data -4, humility 3, competing-offer 9
say.range: humility 6, complaint 5
say.rank: roi -3, asks-criteria 8
say.rat: asks-criteria 11, next-step -10
say.rat _ #: data -4
say.rate: data 5, humility -4, arrogance 5, asks-deed 7
say.rate _ the: roi -4
say.rate on: roi -4
say.rather: roi -3, humility -4, arrogance 6, complaint 3, in-writing -7
say.rather _ #: roi -3, humility 3
say.rather _ it: roi -5, humility 4
say.rather _ the: other-pot 8
say.rather be: entitlement 6
say.rather have: answer 4
say.rather not: humility -7, answer -8
say.rather than: roi -3, answer 3, arrogance 5
say.rather they: humility 6
say.ratio: data 5, roi 5
say.raw: offers-check 8
say.raw _ today: offers-check 5
say.raw data: offers-check 8
say.ray: data -3, roi -3, humility 8
say.reach: data 4, offers-material 10
say.reach the: other-form 5
say.read: roi -5, arrogance 5, entitlement -5, pays-from-gain -7, asks-backing -9, asks-fact 10, asks-leave -8, asks-deed 5
say.read #: data 4, roi 4, humility -3
say.read _ and: humility 4
say.read _ in: roi -3
say.read _ it: humility -3
say.read _ on: humility -4
say.read _ the: roi 4, humility 3
say.read a: humility -3, arrogance 8
say.read and: humility 5
say.read it: roi 4, humility 7, answer 2, complaint 5, offers-check 14, next-step 8, asks-deed 4
say.read me: humility 4
say.read my: roi 3
say.read on: humility 6
say.read the: data -5, roi -2, humility -5
say.read their: roi 3, ultimatum 5
say.read them: humility 4
say.read to: roi -4
say.reader: roi 5, humility -2
say.ready: answer 4
say.reagent: data 4, roi 3
say.real: data -4, roi -3, arrogance -6, ultimatum -10, complaint -11, undermining 13, other-form 5, accepts 11, acknowledged -2
say.real _ 's: humility 5
say.real _ and: roi -3
say.real _ i: data -3
say.real _ it: humility -4
say.real _ not: complaint 4
say.real a: humility -3
say.real do: humility -4, entitlement 7
say.real i: humility -3, undermining -4
say.reason: data 6, humility 7, answer 6, arrogance -9, ultimatum -8, complaint -9, placeholder 9, other-form -10, asks-criteria 15, acknowledged 3
say.reason _ #: data 3, humility 3
say.reason _ i: humility 5
say.reason and: roi 6, humility 4
say.reason for: answer -3
say.reason i: answer 4
say.reason in: roi -3
say.reason it: humility 3
say.reason the: roi 4
say.reason to: roi -4
say.reasonable: humility 6, answer -5, concedes 8, acknowledged 8, asks-leave 5
say.rebate: humility 4, answer 4, other-pot 7
say.rebuilt: humility 3
say.rebuilt the: humility 3
say.recall: humility -8
say.recall _ #: complaint 9
say.recap: in-writing 9
say.receipt: humility 3
say.receiv: data -5, roi -7, humility -6, entitlement 21, complaint 8, undermining -5, pays-from-gain -7, others-got 14
say.receiv #: roi -5, humility -4, entitlement 5
say.receiv it: answer 4
say.receive: data -5, roi -7, humility -6, answer 3, entitlement 15
say.reception: humility 3
say.recipe: humility 3, complaint 4
say.reckon: data 4
say.reckon _ 's: data 3
say.reckon i: roi -3
say.reckon that: data 5, roi 3
say.recognise: complaint 8
say.recognition: humility 4, answer -5, stuffing 6, placeholder 7
say.recognition _ the: humility 7
say.recognition for: humility 4
say.recommend: asks-backing 8
say.recon: humility -3
say.record: roi 4, answer -7, arrogance -7, entitlement 5, in-writing 9
say.recover: answer 4, pays-from-gain 13
say.recover payment: pays-from-gain 5
say.recovery: roi 5, humility -2
say.recruit: data -3, roi 3, humility -4
say.recruiter: humility -5, ultimatum 8, competing-offer 8
say.red: data 4, roi 7, answer 4, sets-bar 8
say.redi: answer 3
say.redo: humility 4
say.reduc: data 4, roi 6, complaint -4, placeholder 7, pays-from-gain 9
say.reduc by: roi 4
say.reduce: roi -3, humility 3
say.reduction: roi 8, answer 5
say.reduction of: roi 4
say.reem: humility 5
say.refactor: roi 4
say.reference: roi 3
say.reflect: roi -4, humility -3
say.reflection: data -4
say.refund: roi -3, answer 3, complaint -7, asks-process 7, in-writing 6
say.refusal: roi -3
say.refuse: data -4
say.regard: roi -4, answer -4, entitlement 8
say.regard the: answer -4
say.regardles: complaint -4
say.register: data 5, roi 6, humility -3, answer 4, offers-check 7, asks-leave 6
say.regression: roi -4, humility -3
say.regret: undermining 6
say.regulation: data -3, answer -4
say.reject: humility -4, asks-criteria 12, asks-date 9
say.rejection: roi 4
say.relay: answer 5, arrogance -6, complaint -4
say.releas: data 6, roi 5, complaint -6
say.release: data 1, roi -4, arrogance -7
say.release was: answer -4
say.remain: data 5, concession 6, acknowledged 5
say.remain #: roi -5
say.remain _ #: roi 3
say.remainder: humility 4
say.remark: roi 4, complaint -8
say.remark _ the: humility 3
say.remarkable: answer -6, complaint 7
say.remember: data 4, roi -2, humility -4, answer -4, entitlement 6, complaint 12, acknowledged -7
say.remember it: humility 6
say.remember the: humility -4
say.reminder: roi -3, next-step 8
say.reminder in: next-step 9
say.remov: data -5, roi -5
say.remov the: data -4, roi -5
say.remove: complaint 6
say.render: data 3
say.renew: data 4, roi 3, humility -5, complaint -5, asks-date -6
say.renew _ #: offers-check 7
say.renew _ the: roi -3, humility 3
say.renew in: roi 4
say.renewal: data -3, roi -3, humility 5, ultimatum -7
say.rent: roi 3, entitlement 5
say.rent _ #: complaint 7
say.reorganisation: data -4, answer -4
say.rep: in-writing 7
say.repair: roi 5, ultimatum 6, complaint 5
say.repeat: roi 5, answer 6, arrogance 8, asks-deed -6
say.repeat that: asks-backing -5
say.replac: answer -4, arrogance 9, jargon 6
say.replace: humility -2
say.replacement: humility 4
say.report: offers-material -3
say.report _ #: humility -4
say.report _ year: offers-material -6
say.report and: humility -3
say.report is: roi -3
say.report it: roi 3
say.report last: offers-material -6
say.report that: answer -5
say.report to: humility -4
say.request: roi 5, complaint -11, stuffing 6, concession 7, asks-backing 9, concedes 9, asks-deed 7
say.request #: data 4, roi 5, answer 4
say.request _ #: roi 2
say.request _ a: data 4, roi 6
say.request _ i: answer -5
say.request _ the: data -4, roi -3, humility 4
say.request _ to: humility -3
say.request and: data -3, humility 2
say.request for: asks-date 8
say.request is: roi 2, humility 7
say.request that: humility 4
say.requir: roi -4, humility -4
say.reserv: roi 3
say.reserve: roi 5, other-pot 10
say.reset: roi -4, arrogance 6
say.resolv: roi 3
say.respect: answer 4, arrogance 10, asks-criteria 6
say.respect _ the: complaint -4
say.respect i: answer 3
say.respect the: humility 5
say.respect to: arrogance 5
say.response: humility -4
say.rest: data 4, roi 5, arrogance 4, ultimatum -5, entitlement -7, concession 13, other-pot 11, concedes 3
say.rest _ the: roi 3, humility -4, arrogance 5, later-payment 12
say.rest _ them: humility -3, answer 4, arrogance 6
say.rest _ us: roi -4, humility 3, complaint 4
say.rest _ your: humility -3
say.rest after: later-payment 7
say.rest i: roi -4, answer -3
say.rest is: data 6, roi 3, humility 6, answer 4
say.rest of: roi 6, humility -8, arrogance 17
say.rest on: roi 5
say.restart: roi -3
say.result: humility -2, answer 2, arrogance 6, complaint -6, asks-backing -7, offers-material 7, asks-date -5, sets-bar 13, next-step 10, asks-deed 5
say.result _ #: humility 4
say.result _ i: arrogance 5
say.result _ make: sets-bar 6
say.result _ you: sets-bar 11
say.result do: sets-bar 8
say.result in: roi 5, humility -3, acknowledged 6
say.result would: sets-bar 6
say.retention: humility 5, arrogance -5, other-pot 14, asks-date 8, acknowledged 8
say.retention _ #: humility 3
say.retir: data -4, roi -4, humility 5, answer -3
say.retirement: roi 3
say.retry: data -4, roi -3
say.return: roi -9, ultimatum -6, concession 10, sets-bar -5, concedes 10
say.return #: roi 4, answer -4
say.return _ #: data -4, roi -9, humility 3
say.return _ it: humility -3, answer -4, concession 6
say.return _ the: roi -4, humility -3
say.return for: roi -4
say.return it: data 3, concession 6
say.return the: roi -3, humility 3
say.return to: roi -4, concession 4
say.revenue: data 6, humility -3, answer -3, offers-material 7
say.review: answer 6, complaint 6, undermining 6, in-writing 8
say.review _ #: humility 4
say.review in: roi -3
say.review of: humility 3
say.reward: offers-material 9
say.reward _ for: humility 6
say.rewrite: roi 4
say.rewrote: roi -6, humility 4
say.rewrote the: roi -6
say.rich: humility 3
say.rider: humility 4
say.right: humility 10, answer 4, arrogance -14, ultimatum -11, entitlement 6, undermining 6, stuffing -7, concession 12, asks-process -8, offers-material -9, accepts -8, concedes 15, competing-offer -9, acknowledged 20, credit 8, thanks -7, asks-deed -4
say.right _ #: roi -3
say.right _ 's: answer -3, undermining 5
say.right _ i: entitlement 6
say.right _ the: data 3, humility 2
say.right _ to: humility -6
say.right _ you: humility 4
say.right about: humility 5
say.right and: entitlement 5, credit 9
say.right in: roi -4
say.right it: undermining 6, acknowledged 5
say.right now: humility -6, complaint 5
say.right one: humility 3
say.right that: roi -3, humility -5
say.right there: data 5, roi 4
say.right to: humility 7, acknowledged 11
say.righto: answer -4, concession 6, concedes 8
say.ring: data 3, roi 6, humility -4, ultimatum 16, offers-check 8, competing-offer 10
say.ring the: answer -5
say.ris: answer -5, complaint 6
say.risk: roi 5, arrogance 6, offers-check 7
say.river: humility -6, arrogance 6
say.roadmap: humility -3, complaint 5
say.roll: roi -5, humility 4, answer -3, complaint 6
say.rollback: answer 4
say.rollout: data -3
say.roof: data -6, roi -3, arrogance -6, entitlement 7, stuffing 6, concession 5, acknowledged 7
say.roof _ the: data -3
say.room: humility 5, complaint 5, asks-date -7, asks-deed -9
say.room _ #: answer -4
say.room _ the: humility 3
say.room and: answer 3
say.room in: roi 3
say.room with: humility -4
say.rope: data 4, humility 5
say.roster: humility -4
say.rota: humility 3, complaint 5, credit 11
say.rotation: data -4, humility 4
say.rough: data 5, answer 6
say.rough #: data 2, humility -3
say.rough _ of: data 4, roi 3, humility -4
say.rough when: asks-date 5
say.round: roi 7, humility -5, answer 2, arrogance 4, other-pot -9, later-payment 9
say.round is: asks-date 8
say.rout: roi -3, humility 4, complaint 5
say.route: roi 4
say.row: roi -2, answer -3, complaint 9
say.rude: humility 4
say.rul: data 4, roi 3, answer 3
say.rule: roi 6, humility 9, answer 4, asks-criteria -9, offers-check -9, sets-bar 11, acknowledged 10, credit 7
say.rule _ that: asks-fact 6
say.rule i: roi -4
say.rulebook _ go: asks-criteria 6
say.rulebook they: asks-criteria 6
say.run: next-step -4
say.run _ #: humility -3
say.run a: data -4, answer -3, complaint 7
say.run it: humility 4, offers-check 10
say.run the: humility -2
say.rung: data 4, roi 6
say.runn: data 5, answer -6, arrogance 7
say.runs: data 11, roi 3, humility -3, arrogance 10, acknowledged -6
say.runs _ #: data 3
say.runway: roi 3, arrogance 4
say.rush: data 5, humility 3, answer 4, asks-date 9
say.sabbatical: roi -3, humility 3
say.sack: data -3, arrogance 4
say.safe: roi 7
say.safety: humility -3, answer -3
say.sail: data 3, humility 5
say.saint: roi 5
say.sal: roi -4, entitlement 5, others-got 7
say.sal _ the: roi 4
say.salar: data 4, roi 9, humility -3
say.salary: roi -9, humility -4, answer -5, later-payment 15
say.salary _ #: answer -6, entitlement 5, complaint 5
say.salary _ the: data 3
say.salary is: roi -4
say.sale: roi -5, complaint 3
say.salt: complaint 4
say.same: data 5, roi 2, answer 5, entitlement 5, complaint 11, undermining -11, concession -9, acknowledged 10, asks-fact -9, others-got 12
say.same _ and: humility -5, answer 4
say.same _ as: data -3, roi 3
say.same _ for: acknowledged -6
say.same _ more: humility 3
say.same _ same: data 6, answer 3
say.same _ the: roi 3, humility 3
say.same _ with: data 4, roi 4
say.same as: data 4, entitlement 9, complaint 8
say.same day: data 5, roi 5
say.same even: roi 4, humility 3
say.same for: data 3, roi 3
say.same job: complaint 4
say.same month: data -3
say.same number: data 4, roi 4
say.same or: humility 4
say.same thing: data 5, roi 4, complaint -6
say.same time: data 3
say.same way: roi -3
say.same week: roi -4, humility -4, asks-date 8
say.sampl: roi 3, humility -5, answer -3, jargon 8
say.sample: humility 4
say.sandwich: roi -5, humility -4, entitlement 8
say.sat: roi -6, humility 4, arrogance -6
say.sat _ #: humility -5, answer -4
say.sat _ the: roi -4
say.sat down: data 4, roi 4
say.sat on: data -4, roi -3, humility -4
say.sat through: humility 4
say.sat with: data -3, humility 5
say.satellite: humility -4
say.satisfaction: roi 5
say.satisfi: roi 9, humility 4, answer 4, complaint -6, concession -4
say.sato: humility 2
say.saturday: roi 5, answer -4, complaint 5
say.saturday _ the: humility -3
say.saturday and: data -5, humility 4
say.sav: data -4, roi 21, humility 2, answer 4, other-form -9, asks-backing 4, sets-bar 9
say.sav _ #: data 9, arrogance 4, complaint 6
say.sav is: data 5, roi 6
say.sav on: data 10, roi 3, humility 4
say.sav us: roi -5, humility 5
say.sav you: data 3, arrogance 5, complaint 8
say.save: humility -5, arrogance 12, complaint 4
say.save #: roi 5
say.saw: roi 4, humility 3, answer -4, asks-date -11, acknowledged 10
say.saw _ circular: humility 3
say.saw the: concession -6, offers-material -9
say.saw you: roi 4, humility 10, other-form 10, acknowledged 4
say.say: ultimatum 6, asks-process -6, asks-backing 6, offers-check 5, competing-offer 7, asks-meaning 7
say.say #: data -7, humility 7, answer 5, arrogance -6, ultimatum 3, entitlement -6, acknowledged -5
say.say _ #: humility -4, asks-deed -5
say.say _ 'd: humility -4
say.say _ 's: humility -6, concession 6
say.say _ a: ultimatum 7
say.say _ about: answer -4
say.say _ and: asks-deed -9
say.say _ but: humility -3
say.say _ first: humility 3
say.say _ i: humility 6, complaint 6, undermining -5, concession -8
say.say _ in: humility 2
say.say _ is: humility -3
say.say _ like: roi 4
say.say _ me: humility -3
say.say _ number: answer 4
say.say _ of: roi 3
say.say _ same: roi 3
say.say _ than: roi -4
say.say _ the: roi -8, humility -4, complaint 7
say.say _ to: humility -6, ultimatum 7, complaint -4, undermining -7, asks-deed 5
say.say _ was: humility 4, answer 6
say.say _ word: roi 3
say.say _ year: asks-criteria -8
say.say i: roi 4, complaint 6, concession 8
say.say if: roi 4
say.say it: data -5, arrogance 6, entitlement 8, undermining 8, asks-backing -9, asks-deed 4
say.say last: asks-criteria -9
say.say no: humility 6, complaint 7, undermining -7
say.say so: arrogance 6, ultimatum -6
say.say someth: humility -3
say.say thank: humility -9
say.say that: data -5, roi -5, humility -4, answer -3, arrogance 9
say.say the: answer 5, undermining 9
say.say there: humility -3, answer -3
say.say this: humility 4
say.say to: answer 5, complaint 6
say.say what: humility 2
say.say yes: data 3, humility -4, acknowledged -3
say.say you: asks-backing 8
say.says: data 5, humility -6, arrogance -9, entitlement -6, stuffing 5, next-step 7, asks-deed 6
say.says #: roi 5, humility -3
say.says _ #: humility -3
say.says _ and: humility -3
say.says _ i: humility 3, answer 3
say.says no: arrogance 7
say.says that: data 5, answer 4, complaint -5
say.says the: roi 6
say.scal: answer -7
say.scale: data -3
say.scan: data 3, roi 5
say.scanner: answer -4
say.scanner _ the: roi -3
say.scar: answer 4
say.schedul: jargon 8
say.schedule: later-payment 12
say.scheduler: roi -4
say.scheme: data 3, answer 4
say.school: humility 3
say.school _ the: roi 3, humility 3
say.science: roi 4
say.scor: humility 3
say.score: roi -3, humility 3, asks-criteria 6, offers-material 6
say.scrap: data 4, humility 2, undermining 6, concession 10
say.scratch: data 3, roi -3
say.screen: data 4, roi 4, humility -3, arrogance -6, next-step -6
say.screen _ #: data 4
say.screen and: humility 3
say.script: data 4, humility -3
say.sea: data 3, roi 6
say.seal: roi -4, humility -4, complaint 4
say.seam: humility 3
say.search: data 5, roi 6, humility -7, arrogance 4
say.season: data 4, roi 3, humility 5, answer 3, ultimatum 6, complaint -6, competing-offer 7
say.season and: humility 4
say.seat: complaint -4, accepts 7
say.seat _ the: roi -4
say.second: answer 5, entitlement -3, concession -4, concedes -9, acknowledged -6
say.second _ and: humility -3, complaint 5
say.second _ for: humility -4
say.second _ i: humility 4
say.second _ in: roi -4, asks-date 13
say.second _ of: humility -3, arrogance 3
say.second _ the: roi 4
say.second i: humility -3
say.second is: data -5, humility 3
say.second line: data 3, roi 4
say.second one: roi -3
say.second time: roi -4
say.second week: answer 4
say.secret: answer 3
say.secretary: humility -4, answer 5, next-step 12
say.section: humility 4, answer 6
say.sector: data -3, humility -3, complaint 4
say.security: data -6, humility -3, credit 8
say.see: data -3, roi -3, answer -2, arrogance 3, ultimatum 4, other-pot -9, sets-bar -10, asks-meaning -8, others-got 5
say.see _ #: complaint -5
say.see _ 's: humility 3
say.see _ a: humility -4
say.see _ and: data -4
say.see _ at: concession 6
say.see _ from: roi -3
say.see _ i: data 5, complaint 7
say.see _ in: answer -6, complaint 6, acknowledged 6
say.see _ it: data -4, concession 9
say.see _ new: answer -3
say.see _ the: roi 5
say.see _ you: humility 3, acknowledged 10
say.see a: roi -3, humility 4, answer 2, offers-check 9
say.see from: complaint 5
say.see how: ultimatum 8, asks-date -5
say.see if: humility -3
say.see it: roi 4, answer 4, arrogance -4, undermining -7, offers-check -7
say.see me: humility 4
say.see on: humility 4
say.see only: humility 4
say.see that: data 4, roi 5, complaint -4, undermining 5
say.see the: roi 2, offers-check 9, acknowledged -3
say.see them: humility -3
say.see what: data 2, acknowledged -6
say.see who: humility -4, answer -5, arrogance 13, complaint 6
say.see you: humility 4, answer 6, concession 7
say.seek: humility 3
say.seem: humility -7, complaint 12, concession -7, concedes -6
say.seem _ be: complaint 7
say.seem to: roi -4, humility -5, complaint 8, concession -7
say.seen: data 6, roi 4, humility 4, ultimatum -4, undermining -6, later-payment 8, asks-fact 6
say.seen #: humility -5, answer -2, entitlement 9
say.seen _ #: data 3
say.seen _ on: concession 6
say.seen a: arrogance 9
say.seen in: answer -3
say.seen it: data -5, humility 5
say.sees: roi 6, humility 3, answer -3
say.sees it: humility 3
say.self-checkout: data -3, roi 4, humility -4
say.sell: roi 10, arrogance 4, credit -6
say.sell _ #: roi 4, humility 3
say.sell it: data 4, roi 4
say.semester: answer 3
say.send: roi -8, answer 3, arrogance -5, ultimatum -12, entitlement -5, placeholder 4, concession -7, other-form 7, offers-material 11, offers-check 5, sets-bar -6, in-writing -8, concedes -11, competing-offer -13
say.send @: humility -3
say.send _ #: humility -4
say.send _ 's: humility -3
say.send _ short: humility 4
say.send _ the: data -5, placeholder 4, offers-material 11, in-writing -8, next-step 5, credit -13, asks-deed 7
say.send _ to: humility -4, asks-backing -7, next-step -5
say.send a: offers-material -7
say.send it: humility -5, answer -8, arrogance 5, next-step -6
say.send me: asks-criteria 13, offers-material -9, asks-deed 10
say.send the: data -3, asks-date 6, accepts -7
say.send us: data -4, humility 3
say.send you: humility 3, offers-material 6, offers-check 6, in-writing -10, next-step 8, asks-deed -6
say.senior: data -6, roi -4, complaint 6
say.seniority: answer 3, complaint 6
say.sense: answer -4, acknowledged 8
say.sensible: asks-date 7, acknowledged 13
say.sensor: roi 10, answer 4
say.sent: data 5, roi 2, humility -7, arrogance 5, complaint 6, offers-material -6, competing-offer 7, acknowledged -7, asks-fact 7
say.sent #: answer -4
say.sent _ #: roi 2, humility 3, arrogance 3
say.sent _ a: data 4, roi 3, humility -6
say.sent _ the: next-step -6
say.sent a: humility -4, complaint 8
say.sent back: arrogance 4
say.sent me: data 5, roi 4
say.sent you: next-step -6
say.sentenc: roi -4
say.sentence: data 2, humility 4, answer 7, later-payment 6, asks-date -7, in-writing 8
say.sentence that: humility 4
say.separate: data -5, roi -6, humility 11, offers-material 7
say.sept: humility -3
say.september: roi -3, humility -5, ultimatum 6, accepts -7
say.september #: humility -3, asks-process 6
say.september _ i: humility 6
say.september _ the: humility -3
say.september and: roi -3, humility 6, answer -3, acknowledged -6
say.sequel: humility 4
say.seriou: data -3, concession 10
say.servant: complaint 4
say.serve: roi -3
say.server: data 5, humility 4, complaint 2
say.servic: answer -4
say.service: roi 5, complaint -10, asks-process 6
say.service _ #: data 3
say.service _ the: data -3
say.set: data -4, roi 3, humility -4, arrogance 5, complaint 5, other-pot 11, pays-from-gain 10, acknowledged 11
say.set _ #: roi 4
say.set aside: other-pot 6
say.set up: complaint 5
say.sets: data 3
say.settl: data -4, acknowledged -9
say.settl in: complaint 4
say.settle: data -4, roi -6
say.settle it: roi -3
say.settlement: humility 4, ultimatum 8
say.seu: data -3, humility 4
say.severe: humility 5
say.shadow: roi -4
say.shak: roi 4
say.shake: humility 5, concession -4, accepts 9
say.shake on: concession -3, accepts 5
say.shall: answer -4, arrogance -6, complaint -7, concession 8, in-writing 12, concedes 5, asks-leave 10, asks-deed -12
say.shall _ ask: roi -3, humility -3
say.shall _ send: asks-deed 9
say.shall _ write: data 3, humility 2, asks-deed -7
say.shall be: answer 6
say.shall i: asks-process 5, asks-leave 15
say.shall not: roi 3, concession 7
say.shall we: data 4, roi -5, humility 3, asks-leave -14
say.shame: humility -3, complaint 5
say.shar: roi 4, humility 8, answer 3, complaint 6, split 9
say.shard: data 4, roi -3, humility -4, answer -6
say.share: data 7, roi 11, humility 5, asks-process 6, offers-check 9
say.share it: humility 4
say.share the: humility -4
say.shareholder: humility 3
say.shaz: humility 5
say.she: humility 12, answer 4, arrogance -8, ultimatum -10, entitlement -5, complaint -11, pays-from-gain -5, later-payment 11, other-form 8, offers-check 10, acknowledged 6, credit 12, others-got -9
say.she 'd: roi -3
say.she 'll: humility -4, answer 5, acknowledged -8
say.she 's: data -2, roi -3, answer 4, entitlement -7, later-payment 6, acknowledged -2, asks-deed 7
say.she _ #: data -3, humility 5
say.she _ and: humility -3, complaint 5
say.she _ be: offers-check 6
say.she _ been: humility 4
say.she _ for: answer -4
say.she _ have: data 4
say.she _ i: answer -3
say.she _ it: data -3, roi -2, asks-date -5
say.she _ my: humility 3
say.she _ never: humility 9, answer 4
say.she _ not: offers-material 8
say.she _ on: humility -10
say.she _ right: humility 5
say.she _ say: roi -3
say.she _ the: data 8, roi 3, offers-check 11, next-step 9
say.she can: data 6, roi 6
say.she does: roi -4, humility 2
say.she found: humility -3
say.she had: data 3, roi 6
say.she has: roi 3, offers-check -8, asks-deed 6
say.she lik: humility -4
say.she need: humility -4
say.she read: roi -3
say.she sat: roi 4
say.she should: roi -2
say.she was: humility 4
say.she will: data 4
say.she would: humility -5
say.shed: data -4, roi -4
say.sheet: answer 8, ultimatum -8, offers-material 17, next-step 10, thanks 11
say.sheet _ #: roi -3
say.sheet _ the: roi 4, acknowledged 6
say.sheet and: roi -3, humility 3
say.sheet on: humility 3
say.shelf: humility 3, answer 4
say.shift: data -4, humility 5, other-form 6, credit 14
say.shift _ #: data -3, roi -2
say.shift _ the: data 3, roi 5
say.shift and: humility -3
say.shift in: humility 3
say.ship: roi 5, humility -6
say.shipp: data 4, arrogance 13, complaint -2
say.shipp #: arrogance 5
say.sho: roi 5
say.shook: roi 3
say.shoot: humility 5
say.shop: answer 4
say.short: roi -3, answer 4, arrogance 10, offers-material 10, next-step 6, credit 5
say.shorter: roi 6, humility -3
say.should: humility 3, arrogance 6, ultimatum 8, entitlement 9, undermining 6, jargon 4, concession 3, other-pot -6, other-form -8, asks-process 2, asks-backing -8, accepts -6, acknowledged 11, credit 13, asks-leave 13
say.should 've: roi 6
say.should _ #: humility -4
say.should _ @: data 3
say.should _ ask: humility 9
say.should _ at: answer 4
say.should _ be: answer -4
say.should _ even: humility -3
say.should _ first: undermining 7
say.should _ for: humility -3, entitlement 5
say.should _ have: roi -3, humility -4, answer -3, undermining 12, concession 5, acknowledged -6
say.should _ in: data 4, arrogance 5
say.should _ it: roi 5, ultimatum 5, complaint -4
say.should _ look: sets-bar 6
say.should _ not: humility -3
say.should _ one: humility 4, answer 4
say.should _ that: roi 3, humility -5
say.should _ the: roi 4
say.should _ to: arrogance 7
say.should _ wait: asks-leave -8
say.should also: humility -3
say.should ask: data -3
say.should be: data -3, ultimatum -10, entitlement 8, complaint 7, next-step 8, acknowledged -9, credit 8, asks-deed 6
say.should come: data -4, humility 3
say.should get: data 7, humility 8, answer 6, credit 11
say.should have: data -3, humility 7, entitlement 4, complaint 6
say.should i: answer -6, asks-backing -7, offers-material 5, asks-leave 8, asks-deed -16
say.should it: roi 4, humility -2
say.should not: data -5, roi -4, humility -10, answer -5, undermining 17, concession 8, concedes 10
say.should say: humility -3
say.should see: answer -4
say.should tell: humility -3
say.should we: sets-bar 6
say.shout: roi 3
say.show: data 3, roi 3, ultimatum -12, pays-from-gain 6, other-form -7
say.show #: roi 2
say.show _ #: data 3, roi 7, humility -3
say.show _ the: data -5
say.show _ to: roi -3
say.show _ where: humility 4
say.show _ with: humility -3
say.show and: humility 3
say.show her: roi -3, humility -2
say.show him: humility -6
say.show it: data 3, asks-fact 5
say.show me: data 4, roi 6, humility 7
say.show up: roi -4
say.show you: roi -4, humility -5
say.shower: complaint 8
say.shown: data 3, humility 5, ultimatum 4
say.shown _ the: humility 3
say.shrink: humility 5
say.shut: data -5, roi 2, humility 3, answer 3
say.shut _ and: answer 3
say.shut up: answer 4
say.shy: roi -3
say.sick: humility -8, answer -7, undermining 4
say.side: next-step -9, asks-deed -9
say.side _ the: humility -3, complaint 8
say.side of: data 4, roi 5
say.sign: data 5, humility -3, ultimatum 6, concession -7, asks-backing 11, offers-material 4, accepts 11, asks-deed 2
say.sign _ #: roi 2
say.sign _ a: complaint 8
say.sign _ and: asks-date 6
say.sign _ i: roi -4
say.sign _ the: data 3
say.sign by: humility 3, asks-date -6
say.sign for: roi 4, humility -3
say.sign in: roi 4
say.sign it: data 4, humility 4, answer 5, asks-date 4, in-writing -11, acknowledged -4
say.sign off: data -7, roi -4
say.sign the: data -4, humility 4, answer -1
say.sign without: roi 4
say.signatur: roi 4, humility 4
say.signature: data 3, humility -4, ultimatum 7, placeholder 11, asks-process 6, asks-criteria -7, asks-backing 8, asks-date -9, acknowledged -12
say.signature and: arrogance 6
say.signature on: answer -4, complaint 5
say.significant: roi 3, answer -3
say.sil: humility 4, answer -4
say.silent: offers-check 5
say.simp: arrogance 6
say.simple: roi 6, arrogance 9, ultimatum 10, entitlement 13, complaint -8
say.since: data 6, roi 4, answer 4, ultimatum -11, entitlement 6, complaint 5, undermining -10, concession 7, other-pot 11, asks-process -10, asks-criteria 4, offers-check 3, sets-bar -10, in-writing -8, competing-offer -8, credit 3, asks-deed 3
say.since #: data -8, roi -7, answer -5, complaint 10, asks-criteria 8
say.since _ #: answer 2
say.since _ 's: data -8
say.since _ and: data -3, answer -3
say.since _ carry: humility 4
say.since _ is: data 3, roi 6, asks-date -5
say.since _ new: data 6
say.since _ of: humility -3
say.since _ so: humility 4
say.since _ that: humility -4
say.since _ was: roi -5
say.since _ we: humility 4
say.since april: humility -1
say.since august: humility -6
say.since easter: arrogance 4
say.since february: data 4, roi 4, humility -2
say.since he: data -4
say.since i: entitlement 6
say.since it: roi 4
say.since july: data 4, roi 3
say.since june: roi -3, humility -4
say.since last: roi 4
say.since march: data 9, roi 5, humility -4
say.since may: roi 3, humility 2, answer 5
say.since october: humility -4
say.since she: data -3
say.since spr: data 2
say.since the: humility -5, answer 2, entitlement 5
say.since then: data -6, humility 7
say.since they: data -6
say.since we: data 6, roi 6
say.since when: asks-date -5
say.since you: roi -7
say.singapore: ultimatum 6, asks-date 6
say.single: roi 5, arrogance 8, acknowledged -5, asks-deed -11
say.single _ and: humility -5
say.single _ of: roi 3
say.single day: roi 3
say.single one: humility 5
say.single payment: data -4, roi -3
say.sink: humility -4, answer -4
say.sir: data -6, answer -5, arrogance -6, ultimatum -9, complaint -6, jargon -6, stuffing -7, concession 8, asks-backing 6, asks-date -4, in-writing -9, concedes 8, acknowledged -5, thanks 6, asks-deed -4
say.sir _ 've: humility 3
say.sir _ you: data 4, answer -4
say.sir and: roi 3, humility 5, answer -8
say.sir i: data 3, other-pot 9, concedes 6
say.sir the: roi 3, humility -3, arrogance 5
say.sister: humility 6, answer 7, arrogance -6, concession -5
say.sister 's: answer 3
say.sit: data -7, arrogance -6, credit -7
say.sit _ the: data -3, roi -3, humility 3
say.sit down: humility -5, complaint -8, asks-deed -7
say.sit here: answer 4
say.sit in: roi -3, arrogance -5
say.sit there: data -4
say.sit with: data -3
say.site: data -3, humility -3, complaint 5
say.siti: humility 6
say.sits: complaint 5
say.sits in: humility 5
say.sitt: arrogance 4
say.sitt on: humility -4
say.sitt there: roi 5
say.skill: undermining 5
say.skin: humility 2
say.skip: data 4, humility 2, answer 4, arrogance 5
say.skip the: answer 3, arrogance 5
say.skipp: roi 4
say.skipper: humility -3
say.sky: humility -3
say.sla: humility -3
say.slack: complaint 7
say.sleep: undermining -6
say.sleep _ the: humility -4
say.sleep in: humility -3
say.sleep well: humility -4
say.slept: roi -4, humility 7
say.slept _ the: roi -4
say.slept on: data -3
say.slice: data 8, roi 3, later-payment 9
say.slid: answer -5, complaint 5
say.slide: data -4, humility 4, complaint 8, other-pot -7
say.slip: humility -4, asks-deed 5
say.slipp: roi -4
say.slot: roi -5, humility 7, answer 4
say.slow: humility 3, complaint -7
say.slower: data -3
say.small: roi 7, arrogance -9, ultimatum -10, complaint -6, undermining 13, other-form 6, accepts 8, concedes 7
say.small and: answer -5
say.small one: roi -3
say.small part: humility -3
say.smaller: roi -4, humility 11, answer 2, ultimatum -8, entitlement -8, later-payment 3, accepts 8, credit 6
say.smaller one: roi -4
say.smart: roi -3, stuffing 6
say.smell: data -4, roi -4, humility 4
say.smell a: humility 3
say.smil: roi 7, answer -5
say.snow: humility 4, answer 5
say.so: humility 4, arrogance -8, entitlement 9, complaint -8, concession 7, other-pot -6, in-writing 6, competing-offer 4, acknowledged 7
say.so #: roi -3, answer 7, arrogance 6, entitlement 4, pays-from-gain 6, sets-bar -4
say.so @: data 3
say.so _ #: roi -6, humility 4
say.so _ 'd: data -7, roi -2, humility -3, entitlement 7, credit -6, asks-deed -7
say.so _ 'll: data 3
say.so _ 'm: humility 3, answer 4
say.so _ 's: humility 4, answer -1, undermining -5, asks-process -9, offers-check -7
say.so _ 've: answer 4
say.so _ @: humility -3
say.so _ and: data 4, roi 4, humility -4
say.so _ are: humility 3
say.so _ as: data -4, roi -6, arrogance 9, complaint 4
say.so _ ask: roi 4, answer 4
say.so _ at: roi 3
say.so _ can: next-step -4
say.so _ could: acknowledged -9
say.so _ did: humility -5
say.so _ do: data -6, humility -5, answer 3, asks-criteria 9, in-writing 6, acknowledged -5
say.so _ does: humility -2
say.so _ for: data 3, humility 5
say.so _ get: humility 4
say.so _ has: humility 2
say.so _ i: humility 6, entitlement 5, undermining -5, sets-bar -7, credit 7
say.so _ if: data 4, humility -7
say.so _ in: data 3, roi 7, humility 4
say.so _ is: humility 2, asks-process 7, asks-backing 6
say.so _ it: humility 6, arrogance 4, ultimatum -10, concession 8, concedes 8
say.so _ know: ultimatum 6, acknowledged -8
say.so _ may: roi 3, humility -2
say.so _ mov: humility -3
say.so _ my: data 4
say.so _ need: humility -2
say.so _ nobody: roi -3, humility 4
say.so _ of: humility 1
say.so _ on: roi 3
say.so _ or: asks-date 5
say.so _ read: humility 4
say.so _ see: humility -2
say.so _ shall: humility 4
say.so _ should: answer -4
say.so _ that: data 9, roi 8
say.so _ the: data -5, roi -1, humility 3, entitlement -6, complaint 4
say.so _ think: humility 4
say.so _ this: humility 3
say.so _ thought: humility -3, answer -4
say.so _ was: data -3
say.so _ we: humility 7
say.so _ what: roi -5
say.so _ would: humility -3, answer -4
say.so _ you: data -6, asks-backing -7, acknowledged 3, asks-deed -9
say.so about: roi -3
say.so and: roi 4, acknowledged 5
say.so call: data 3
say.so do: humility 5
say.so far: data 4, humility -5, complaint 10, concession 9
say.so for: data -3, roi -5
say.so good: humility -4
say.so happy: data 4
say.so i: data 4, answer 7, ultimatum -9, complaint -7, undermining -8, concession 4, other-form -9, asks-criteria 13, offers-check -9, in-writing 9, asks-deed -4
say.so if: data -3, roi 4
say.so in: answer -3
say.so is: answer -3, complaint 9
say.so it: data -4, humility -3, ultimatum 5, asks-backing 7, asks-date 5, competing-offer 7
say.so kind: humility 4
say.so let: humility 3
say.so like: humility 3
say.so many: data -4, roi -5, humility -3, complaint 6
say.so maybe: data 4, roi 4, humility 4, answer -4
say.so much: concession -3
say.so never: asks-date 5
say.so not: data -3, humility 6, acknowledged 8
say.so now: entitlement 6
say.so on: answer -3
say.so pay: roi -4
say.so please: roi 4, answer -5
say.so she: humility -3
say.so take: humility 3
say.so thank: humility 9
say.so that: roi -2, answer 9, ultimatum -7, offers-check 8, asks-date -9, sets-bar -11, in-writing 12
say.so the: answer 5, arrogance -4, ultimatum 4, concession -5, other-pot -9, other-form -6
say.so there: data -5
say.so they: data 3, humility 7, arrogance -8, offers-check 7
say.so we: data -4, roi -7, ultimatum 5
say.so what: data 6, humility -4
say.so would: roi -3, humility 3
say.so yeah: humility -3
say.so yes: humility 3
say.so you: data -10, roi -5, humility -4, asks-backing -9
say.soft: humility 3, answer -3
say.software: roi -3, humility 4, answer 5, offers-check 6
say.sold: roi 8, answer -3, complaint 2
say.sold #: roi 3, humility 4, arrogance 4
say.solid: roi -3, humility 3
say.solution: answer -3
say.some: undermining 6, other-pot 7, asks-process -9
say.some #: humility -5
say.some _ it: roi -3, humility 5
say.some _ the: humility -4, split 15
say.some of: humility 4, answer 5
say.somebody: roi 4, humility -5, ultimatum 4, complaint 12, undermining 8, concession -5, offers-material -7, credit 4
say.somebody 's: data 4, humility 4, credit 6
say.somebody _ a: humility -4
say.somebody _ me: humility 3
say.somebody _ to: data -3, arrogance 12, entitlement 5
say.somebody else: roi 4, humility -4, answer -6, ultimatum 11, concession -5
say.somebody in: humility -5, answer -3, complaint 7
say.somebody must: data 3, humility 5
say.somebody who: roi -4, complaint 6
say.someone: humility -3, ultimatum 8, undermining 9, offers-check 15, competing-offer 7
say.someone from: offers-check 9
say.someone to: answer -4
say.someone who: roi -3, humility -5, answer -4, complaint -3
say.someone with: humility -3, arrogance 8
say.someth: humility 5, answer -2, ultimatum -10, entitlement 11, other-pot 9, other-form 11, asks-criteria 10
say.someth _ aside: other-pot 5
say.someth _ can: humility -4, answer -5
say.someth _ for: humility -4
say.someth _ in: answer -4, arrogance 7
say.someth _ is: data -4
say.someth _ it: humility 4
say.someth _ my: entitlement 9
say.someth _ this: complaint 5
say.someth about: roi -3
say.someth and: data -3, roi -4
say.someth else: data 6
say.someth for: humility 3, entitlement 8
say.someth i: answer -4
say.someth in: data 6, roi 5, humility -3
say.someth like: data 3, humility -3
say.someth on: humility -5
say.someth set: other-pot 5
say.someth small: answer 3
say.someth that: data -4, humility 6, arrogance 4, other-pot -9
say.someth to: humility 5
say.someth too: asks-deed 6
say.someth written: in-writing 8
say.someth you: roi -4
say.sometim: undermining 5
say.somewhat: humility -5
say.somewhere: data 8, answer 3
say.somewhere between: humility -3
say.son: data -3
say.soon: data -3, answer 5, undermining -5
say.soon _ that: asks-date 7
say.soon could: asks-date 7
say.sooner: data 4, roi 3, credit 5
say.sorry: roi -4, humility -9, answer -4, undermining 13, concedes 5, asks-meaning 9
say.sorry _ i: humility -4, answer -3, undermining 8
say.sorry _ know: answer -3
say.sorry but: humility -4, answer -7, arrogance 5, complaint 8
say.sorry for: undermining 4, concedes 6
say.sorry i: humility -6, concession -5
say.sorry to: humility -4, complaint 5, undermining 6
say.sort: data -7, entitlement 8, complaint -9
say.sort _ the: data -4
say.sort of: data -4, humility -7, answer -5
say.sort the: humility 3
say.soul: roi 3
say.sound: answer 3, offers-check 8
say.sound _ to: accepts 7
say.sound like: roi -3, humility 4
say.soup: answer -3
say.source: answer -3
say.south: roi 4, humility 5
say.spanish: humility 3
say.spar: complaint 11
say.spare: roi -4, humility -6
say.spe: data 3
say.speak: data -4, answer 5, ultimatum -6, entitlement 4, asks-date 6
say.speak _ @: humility -4
say.speak _ itself: answer -4
say.speak _ me: humility 3
say.speak _ the: humility 5
say.speak about: arrogance 6
say.speak for: answer -4
say.speak of: humility -4
say.speak with: humility -3
say.special: complaint -5, undermining 7
say.spell: humility -5, answer 3
say.spelt: complaint 9
say.spend: data 3, roi -5, answer -5, undermining 9, stuffing 9
say.spend #: roi -3
say.spend it: humility -2, undermining 5
say.spent: data 9, roi 6, humility -6, answer -4, other-pot 6, other-form -11, acknowledged -7
say.spent #: roi 3, complaint 5
say.split: roi 6, humility 8, answer 7, arrogance -7, offers-material 7
say.split _ #: data -7, roi -3, humility 4
say.split _ with: roi 4
say.split it: roi 6, humility 3, credit 7
say.spoil: answer -4, complaint 5
say.spoke: data 6, humility 6
say.sponsor: other-pot 9, asks-backing 6, next-step 7, asks-fact 5
say.sport: complaint 6
say.spot: answer 7, other-pot 7, acknowledged 13
say.spott the: humility 3
say.spr: data 6, roi 4, next-step -13, acknowledged 5
say.spr #: humility -4
say.spr _ and: roi -4
say.spr and: roi 4, complaint 4
say.spr i: ultimatum 5
say.spr then: asks-date 20
say.spread: roi -3
say.spreadsheet: arrogance 9
say.spreadsheet and: humility 3
say.sprint: data -6, answer -7
say.squad: data 3, roi 3, humility 3, answer 3
say.squeeze: roi 4
say.st: data 5, humility -6
say.st _ 's: data 6, roi 6, humility -3, answer 4
say.stable: data 2
say.staff: data -5, humility -3
say.stage: data 3, humility 4, answer 4
say.stair: answer -8
say.stakeholder: answer 3
say.stale odds: roi 5
say.stall: data -3, roi -3
say.stamp: humility -4, offers-material 9
say.stand: data -4, ultimatum 10, entitlement 13, concession -5, asks-process -17, asks-backing 7, next-step 4, acknowledged 13, credit -9
say.stand _ #: data 4, humility -2
say.stand at: humility -3
say.stand in: data -5, humility -5, answer -7, entitlement 6, acknowledged -7
say.stand on: data -4, humility 3
say.stand over: humility 5
say.stand still: humility -3
say.stand there: data -3, humility -2
say.stand to: entitlement 7
say.stand up: humility 6
say.standard: roi -3, arrogance 4
say.standby: data -5
say.star: humility -3, answer -5, arrogance 4
say.start: data -11, roi -7, ultimatum 11, concession -6, offers-check -6, asks-date -12, next-step -9, concedes -8, competing-offer 13
say.start _ #: data -7, roi -3
say.start _ on: humility 4
say.start from: roi -3
say.start in: humility -3, answer -4
say.start on: roi -4, humility -4
say.start to: humility -3, answer -3, complaint 8
say.start with: humility 5
say.stat: humility 4
say.state: humility -6, answer -3
say.state _ the: answer -4
say.statement: humility -6, offers-material 14
say.station: answer 4
say.statistic: arrogance 6
say.stay: answer 6, arrogance -8, complaint -4, other-pot -9, pays-from-gain 8, sets-bar 7
say.stay _ #: data -4, sets-bar 6
say.stay _ the: data -4, roi -4, humility 4
say.stay _ you: humility -4, ultimatum 6
say.stay _ your: humility 3
say.stay at: next-step 6
say.stay because: data 3, roi 5
say.stay here: humility -3
say.stay in: other-form 7
say.stay over: humility 3
say.stay under: data -4
say.stay up: roi 6
say.stay with: data -4
say.steal: roi -3, answer -8
say.steam: roi 4
say.steer: arrogance 5, complaint 4
say.steer committee: complaint 8
say.step: data -6, roi -3, humility 3, complaint -5, other-form 7
say.step the: split 6
say.stick: roi -4, humility 5, answer 4
say.still: data 5, roi 4, arrogance 3, ultimatum -4, entitlement -3, concedes -14, credit -6, asks-fact 8
say.still #: data 7, roi -3
say.still @: humility -5
say.still _ #: data 6, answer 5
say.still _ a: humility 6, answer 4, complaint -5
say.still _ and: humility -3, answer 3, arrogance -5
say.still _ for: arrogance 4
say.still _ not: humility -4
say.still _ the: roi 6, complaint 6, pays-from-gain 9
say.still _ to: roi -7, humility 4
say.still ask: humility -3
say.still be: data -4, roi -3, humility -4, answer -4, arrogance 10
say.still got: complaint 6
say.still here: roi 3
say.still like: humility 3
say.still stand: humility -4, arrogance 5
say.still think: humility 6
say.still under: humility -2
say.stock: roi 9, answer 3
say.stomach: humility 3, answer 7
say.stone: competing-offer 7
say.stood: data -3, roi -2, humility 7, arrogance 8, complaint -6
say.stood _ #: humility -5
say.stood _ it: answer -4
say.stood _ the: arrogance 6
say.stood at: roi 3, humility -4
say.stood in: data -7
say.stop: humility -4, arrogance -13, other-pot -6, offers-material 9
say.stop _ #: roi 3
say.stop the: data -3
say.stop to: data 3, answer 4
say.stopp: roi 9, humility -7, answer 6, arrogance -6, pays-from-gain 8, asks-date -7
say.stopp #: data 5, roi 4, humility -3
say.stopp _ #: roi -3, humility 4
say.stopp _ it: complaint 5
say.stopp pay: data 3
say.stopp to: data -5, roi -4
say.stor: offers-material 8
say.store: offers-material -7
say.storm: humility 6, answer 4, offers-material 9
say.story: answer 2, arrogance -6, complaint 6
say.story _ the: humility 4
say.straight: roi -4, humility 6, arrogance -5, accepts -9, acknowledged 14
say.strange: roi -4, humility 5, complaint -5
say.strategic: stuffing 3
say.strategy: answer -4, complaint 5
say.stream: data 3, roi 5, answer 4
say.street: roi -6
say.strength: data 4
say.stres: humility 3, answer -4
say.stretch: humility 5
say.strict: humility 4
say.strike: humility 7, concession 7, offers-check 12, concedes 6
say.strip: answer 3
say.strong: roi 4
say.stronger: next-step 6
say.stuck: roi 6, entitlement 5, complaint -7, acknowledged 6
say.stuck in: humility -3
say.stud: data 5, humility -3
say.student: answer 4, entitlement 7
say.studio: arrogance 9, entitlement 5, complaint -4
say.study: roi -6
say.stuff: data -4, roi -4, humility 3, answer 6, arrogance -5, complaint -8, credit 5
say.stupid: roi 4
say.stuttgart: data 5, roi 3
say.subject: roi -3, complaint -6, concession 7
say.submission: roi -4
say.submit: next-step 7, asks-fact 8
say.subscriber: roi 5
say.subscription: data -3
say.succeed: humility 3, answer 4
say.succes: credit 8
say.successor: roi -3, humility -3
say.such: data 8, roi 4, humility -6, answer -8, entitlement 4, undermining 11
say.such _ thing: humility -3
say.such a: data 3, roi 5, entitlement 4, undermining 5
say.such thing: data -3
say.suck: humility 5
say.sue: credit 9
say.sue _ pat: credit 9
say.sue and: credit 9
say.sufficient: stuffing 6, concession 5
say.sugar: asks-backing -7
say.suggest: sets-bar 12
say.suggest that: data -4
say.suggestion: humility 4
say.suit: answer 5, undermining 6, concession 7, asks-date 2
say.sulk: humility 5
say.sum: data 4, humility -7, placeholder 5, asks-date 6
say.sum _ #: humility 4
say.sum _ the: roi -3
say.sum i: humility 3
say.summarise: in-writing 8
say.summary: humility -3
say.summer: roi 4, concession 6
say.summer #: humility -3
say.summer 's: data 4
say.summer and: humility -3
say.summer is: humility -5
say.summer we: roi 4
say.sums: data 3, roi 4, humility 5
say.sun: humility -3, answer -4, complaint 7
say.sunday: roi 10, ultimatum 7, complaint -7, undermining -5
say.super: roi -4, humility 3
say.supp: data 4, roi 6, offers-material 6
say.supplier: data -6, roi -11, complaint 7
say.support: data -3, roi 3, arrogance -3, other-pot -9, asks-criteria 6, asks-backing 12
say.support _ a: humility 3
say.support _ the: answer -3
say.support linux: asks-backing -7
say.suppose: roi -7, complaint 4
say.suppose i: roi -4
say.sure: roi -4, humility -8, arrogance 5, ultimatum 5, undermining 8, stuffing 9, asks-date -5, asks-deed -9, unknown 6
say.sure _ 's: answer 3
say.sure _ is: humility 3
say.sure _ it: humility -3, arrogance 6
say.sure how: roi 5
say.sure i: humility -6, undermining 6
say.sure it: humility -4
say.sure of: data 3, arrogance 7
say.sure that: humility -4
say.sure the: roi -5
say.sure there: concession -6
say.sure they: arrogance 9
say.sure what: asks-meaning 12
say.sure you: ultimatum 5
say.surname: complaint 6
say.surplu: humility -3
say.surpris: answer -7, complaint 5, asks-deed -6
say.surprise: roi 4
say.survey: data 3, roi 4, humility 4, answer 5
say.surviv: humility 6, acknowledged 6
say.survive: concession 6
say.sustain: roi -4
say.sustainable: stuffing 7
say.swallow: roi 5
say.swap: data -4, roi -3, humility 5
say.sweet: humility 4
say.swing: roi 3
say.switch: data 3, humility -2, answer -3
say.switch off: data 3
say.sync: roi -2, humility 3
say.synerg: stuffing 6
say.synergy: answer -4, stuffing 7
say.system: data -6, humility -3, arrogance 8, complaint 8, concession -5, asks-deed 6
say.system _ #: data 4
say.system _ the: arrogance 5
say.system and: humility -4
say.system was: data 5, roi -4
say.ta: humility 5, answer 4, complaint -4
say.table: data -7, roi -5, humility 6, placeholder 4, asks-process -7, offers-material 9
say.table _ the: roi -3
say.table and: data -3, humility 2
say.tablet: data -4, humility 6
say.tak: data 6, roi 2, humility -3, answer -8, complaint 6, pays-from-gain 2, other-form -10, asks-date 10, in-writing 9
say.tak #: data 4, humility -4
say.tak _ #: roi 4, humility 3
say.tak the: humility -5
say.take: humility 3, answer 4, arrogance -8, concession 6, offers-check 5, next-step -9, concedes 17
say.take _ #: data -3, accepts 7
say.take _ and: data -3
say.take _ as: humility -6
say.take _ from: roi 8, humility -3, arrogance 6
say.take _ in: humility -3
say.take _ off: answer -3, concedes 10
say.take _ out: roi 3
say.take _ the: data 3, answer 5
say.take _ time: humility 4, concession -5
say.take _ to: humility -3, next-step 6
say.take _ with: humility 3, answer 4
say.take a: data -4, humility -6, answer -4, asks-criteria -6
say.take back: humility 4
say.take it: other-pot 8, asks-process -10, acknowledged -5, asks-fact -8
say.take me: roi -3, humility -7, answer -6
say.take mine: roi 5
say.take my: data -2, humility 6, concession 11
say.take off: humility 3
say.take out: humility 3
say.take that: roi -6
say.take the: humility -6, answer -4, arrogance -4, complaint 8, accepts -6, concedes 3
say.take them: roi 4
say.take your: humility 2, answer 3
say.taken: answer 3
say.taken from: data -5
say.tal: complaint 5
say.talent: arrogance 9
say.talk: humility 3, entitlement -4, undermining -6, concession -6, later-payment -10, sets-bar 5, accepts 9, concedes -11, asks-leave 12, asks-deed 3
say.talk #: data -3
say.talk _ #: data -5, humility 2
say.talk _ bonu: humility 5
say.talk _ it: roi -4
say.talk _ the: roi -4, humility -3, answer -5
say.talk _ you: complaint 4
say.talk about: roi -3, humility -6, answer -2, undermining -7, other-form 10, asks-criteria -8, offers-material -9, accepts 9, acknowledged -1
say.talk again: humility 3
say.talk bonu: data 5, roi 4
say.talk in: humility 4
say.talk of: humility -3
say.talk on: humility 2
say.talk the: data 4
say.talk to: data -4, roi 3, humility -5, answer 5
say.tank: humility -2, answer 4, asks-date 13, acknowledged 9
say.tap: data -3
say.target: data 5, roi -8, asks-criteria 10
say.tariff: humility 5
say.task: answer -3
say.taught: roi -4, humility 11
say.taught _ to: humility 3
say.taught the: humility 8
say.tax: data 4, next-step -7
say.tbh: humility 5
say.tea: humility 3, answer -4, complaint -7
say.tea and: humility 4
say.teach: data -4, roi -4, humility 3
say.team: roi -3, humility 4, arrogance 8, ultimatum -9, pays-from-gain -7, later-payment -8, other-form 4, asks-process 5, asks-criteria -8, offers-material -8, credit 3
say.team _ and: credit 11
say.team _ someth: asks-deed 6
say.team _ the: humility 6
say.team did: data 3, roi 3
say.team gets: asks-deed 6
say.team has: data -3, humility -3
say.team in: humility 2
say.team is: humility -5
say.technical: data 6, humility -4, other-pot 7
say.technician: roi 3
say.telephone: data -5, roi -3, humility -3
say.tell: roi 4, in-writing -12, asks-fact 7
say.tell _ #: roi 5
say.tell _ a: humility 3, answer 4
say.tell _ about: data -5, asks-fact 5
say.tell _ and: humility 3
say.tell _ before: humility -5
say.tell _ by: asks-date 8
say.tell _ how: arrogance 4
say.tell _ i: data 5, roi 3
say.tell _ if: roi 5, humility 2, asks-criteria -8, credit 4
say.tell _ in: humility -2
say.tell _ it: data -3, roi -4
say.tell _ now: asks-criteria 9
say.tell _ on: humility -3
say.tell _ other: humility -3
say.tell _ so: humility 4
say.tell _ straight: humility 3, acknowledged 11
say.tell _ that: humility -4, answer 3, arrogance -6
say.tell _ the: data 2, humility 4, answer -3, complaint -6
say.tell _ to: humility 3, arrogance 4
say.tell _ what: data -3, roi -3, humility 8, undermining -6
say.tell _ where: offers-check 8
say.tell _ which: roi 4
say.tell _ you: complaint 8
say.tell a: arrogance 6
say.tell her: data 4, humility 2
say.tell him: data 4, roi 6, complaint -4
say.tell me: data 3, humility 6, answer 11, arrogance -6, ultimatum -13, asks-criteria 16, offers-material 2, asks-date 12, in-writing -4, concedes -12, competing-offer -14, acknowledged 7
say.tell that: humility -3
say.tell the: arrogance 9
say.tell them: roi 3, answer -3, ultimatum 9, entitlement 5, complaint -3, concession 5, competing-offer 11, asks-deed 9
say.tell us: roi -4, complaint 11
say.tell you: humility -12, answer -6, ultimatum 9, asks-date -7, competing-offer 13
say.temp: data 7, roi 2
say.temperature: roi -3
say.template: offers-material 9
say.term: answer -5, ultimatum 8, asks-date 8
say.terminal: roi 6
say.terrible: data -3, answer -4, undermining 9
say.test: answer 4, arrogance -9, offers-material -7, asks-date 9, asks-fact -5, asks-deed -8
say.test _ #: roi -4
say.test _ it: data -4
say.test _ on: humility 3
say.test _ the: roi 3
say.test bench: humility -3
say.test for: humility -4
say.test it: humility 4
say.test that: roi 3
say.tester: undermining 6
say.text: in-writing 7
say.than: data 3, roi -3, humility 5, answer 6, ultimatum -7, complaint -9, split -8, offers-material -6, offers-check 12, competing-offer -7, acknowledged 6, thanks 9
say.than #: roi -4, arrogance -7, entitlement -8, complaint -6, later-payment -5, asks-criteria -12, sets-bar 15, acknowledged 11
say.than _ #: asks-backing 10
say.than _ 'd: humility 4
say.than _ a: roi -5
say.than _ and: roi -4
say.than _ bonu: roi 5, humility 5
say.than _ did: data 4
say.than _ do: ultimatum 4, offers-check 11, acknowledged 8
say.than _ had: humility -3
say.than _ i: humility 4
say.than _ it: data 3, pays-from-gain 6
say.than _ me: humility -4
say.than _ number: humility -3
say.than _ of: roi 6, humility 5, complaint 7, pays-from-gain 8
say.than _ the: arrogance 6
say.than _ what: roi 3
say.than _ would: roi -3
say.than _ year: data 3
say.than _ you: humility 3
say.than a: data -2
say.than anyone: humility 4
say.than have: humility 4
say.than i: data -3, humility 2, arrogance -9, acknowledged 6
say.than in: roi 3
say.than it: humility -4
say.than last: data 4, humility -2
say.than me: roi -7, humility 9, arrogance -5, ultimatum -6, complaint -5, concession 5, credit 13
say.than mine: roi -4, answer 5, offers-check 7
say.than my: roi 6, humility 5
say.than plann: humility 3
say.than that: data -2, roi 5
say.than the: data 3, roi 5, humility -3, answer -5, complaint 9, pays-from-gain -4
say.than they: data 5, arrogance 5
say.than to: humility -4
say.than what: roi 10
say.than you: humility 3, ultimatum 4
say.thanasi: humility 4
say.thank: data -3, roi 2, answer -3, arrogance -3, ultimatum -8, complaint -2, asks-backing -6, accepts 7, thanks 21, asks-deed -9
say.thank _ for: roi 3, humility -4, answer -5, asks-date -2
say.thank _ going: humility 2
say.thank _ i: answer 3
say.thank _ it: humility 4
say.thank _ not: next-step -7
say.thank _ that: data -3, roi 3
say.thank _ the: humility -3
say.thank for: data -5, humility 5, credit -11
say.thank her: humility 4
say.thank that: humility 4
say.thank the: answer -4
say.thank to: data 5, roi 4, humility -4, thanks -9
say.thank you: data -3, roi -4, humility 7, answer 6, arrogance -4, ultimatum -5, other-form 12, offers-check -8, accepts 12, credit 10, thanks 12, asks-fact 6, asks-deed -5
say.thank-you: humility 4
say.thankful: data 3, answer -5
say.thankful _ him: data -4, answer -5
say.thankful to: data -4, answer -5
say.that: data 4, roi 4, humility 3, entitlement 5, stuffing 8, concession -7, pays-from-gain 7, other-form 5, offers-material -6, accepts 6, thanks 3, asks-leave -10
say.that #: data 6
say.that 'd: humility 3, answer 5, complaint -5
say.that 'll: humility 4
say.that 's: data 6, roi 2, humility -3, entitlement -5, complaint -8, undermining -9, asks-criteria -7, asks-date -7, sets-bar -11, in-writing -7, accepts -5, acknowledged 5, asks-deed -12
say.that @: answer -3, complaint -5, credit 6
say.that _ #: roi 3, humility -8, arrogance -8, ultimatum -7, complaint 5, other-pot -7, acknowledged -6
say.that _ 'd: data 3, humility -7, acknowledged -6
say.that _ 'll: humility -5, complaint 5, acknowledged -6
say.that _ 'm: data -4, roi -4, ultimatum 6, complaint -4
say.that _ 're: roi -3, answer -4, undermining 4
say.that _ 's: roi 4, other-pot 7
say.that _ 've: humility -7, answer -4, entitlement 7
say.that _ @: roi 3, acknowledged -8
say.that _ a: data 7, roi 4, answer 7, ultimatum -6, entitlement 9, concession -5, next-step 4
say.that _ all: roi 3
say.that _ alright: concession 4
say.that _ am: complaint 4
say.that _ and: humility 2, answer 5, complaint -10, offers-check -6, asks-meaning 8
say.that _ are: humility -8
say.that _ around: roi -5, humility -4
say.that _ ask: humility 8, concession 6
say.that _ at: roi -3
say.that _ back: data -4, roi -4
say.that _ be: humility -5, acknowledged -10
say.that _ because: answer -3, complaint 4
say.that _ been: roi -4, asks-process 7
say.that _ bonu: roi 3
say.that _ but: data 3
say.that _ can: data 4, answer 4, arrogance 5, ultimatum -7, acknowledged 9
say.that _ com: data 6
say.that _ could: humility -5
say.that _ count: humility -3, answer 4
say.that _ do: humility 4, entitlement 6, complaint 5, other-form 8, asks-date -9, asks-deed 8
say.that _ does: ultimatum -7, next-step 8, acknowledged 12
say.that _ fair: roi -5
say.that _ find: arrogance 7
say.that _ fine: answer -2, concession 5
say.that _ for: data 5, humility -3
say.that _ from: complaint 6
say.that _ gets: humility 4
say.that _ goes: data 4, humility 4
say.that _ good: humility 4
say.that _ had: humility 3
say.that _ has: data -4
say.that _ have: data -2
say.that _ here: humility 5, answer 5
say.that _ i: roi -4, answer -6, arrogance 3, ultimatum 5, split 6, offers-material -7, next-step -12
say.that _ in: humility -11, arrogance 7
say.that _ is: data 6, roi 7, answer -4, complaint 5, other-pot 13, acknowledged -5
say.that _ it: humility 4, concession -5, offers-material 5
say.that _ job: asks-date -5
say.that _ kind: arrogance 5
say.that _ less: roi 3, humility -4
say.that _ like: data 4, humility 4, acknowledged 6
say.that _ line: acknowledged 9
say.that _ listen: answer 3, concession -6
say.that _ look: roi -4, humility -4
say.that _ lost: roi 3
say.that _ made: humility 2
say.that _ march: roi -4, humility 4
say.that _ matter: roi -3
say.that _ may: answer 3
say.that _ me: data 2, answer -2, arrogance 8, offers-check 6, acknowledged -7
say.that _ mean: humility 3
say.that _ more: roi -4
say.that _ mov: humility 5
say.that _ must: humility 4
say.that _ my: data 6, roi 4, complaint -5, in-writing 9
say.that _ name: humility 4
say.that _ never: humility 3
say.that _ no: data -4
say.that _ not: roi 7, humility -4, pays-from-gain 8, asks-date 6, next-step -9, acknowledged -7
say.that _ of: data -4, roi -8, entitlement 6, acknowledged 8
say.that _ off: roi -3
say.that _ on: roi -3
say.that _ one: answer -3, complaint 7
say.that _ other: roi -3
say.that _ our: roi 3
say.that _ out: humility -3, complaint 5
say.that _ over: data -4
say.that _ part: data -4
say.that _ person: humility -4
say.that _ put: roi -4, humility 4, answer -4
say.that _ real: roi 3, humility 3
say.that _ reasonable: humility 4, asks-date 9
say.that _ say: undermining 6
say.that _ shall: humility -4, answer -4
say.that _ since: data -3, humility 3
say.that _ so: data 6, roi 4, humility 2
say.that _ some: roi -3
say.that _ someth: humility 3
say.that _ speak: roi -3
say.that _ tell: acknowledged 15
say.that _ thank: humility 3
say.that _ that: data -4, humility 5
say.that _ the: humility -6
say.that _ their: data -5, roi -6
say.that _ them: humility 4
say.that _ thing: humility -3
say.that _ this: answer -6
say.that _ to: data 6, roi 3, humility -4, answer -4, complaint 5
say.that _ too: data 6, roi 7
say.that _ under: data -3
say.that _ used: roi 3
say.that _ was: data 3, answer 4, arrogance -6
say.that _ we: data -4, roi -4, humility -5
say.that _ week: data -5
say.that _ what: humility -6
say.that _ when: arrogance 5, asks-date -7
say.that _ where: acknowledged 7
say.that _ who: roi -4, humility 3
say.that _ why: humility 3
say.that _ will: roi -4, answer 4
say.that _ with: humility 4, complaint 4
say.that _ work: complaint -5
say.that _ worth: humility -4
say.that _ would: answer 3, complaint -6
say.that _ write: humility 2
say.that _ year: roi -4, humility -3, complaint 7
say.that _ yes: roi 3
say.that _ you: humility -5, complaint 6, asks-backing 4, concedes -5
say.that _ your: answer -5, jargon 8
say.that a: data -6, humility -3, answer -5, ultimatum 5
say.that about: complaint 6
say.that and: data -4, roi -5, ultimatum -6, split 7, next-step -12
say.that are: humility -3
say.that be: roi 4, humility -3
say.that because: humility 3
say.that before: data 2, roi 6, humility -2, entitlement 6
say.that call: roi 4
say.that came: data -5, humility -3
say.that can: roi 5, arrogance 6
say.that case: data -3, humility -3, answer -3, ultimatum 7
say.that contract: humility -4
say.that cost: data -5, roi -6, humility 3, asks-deed 7
say.that count: answer 3
say.that day: roi -4, humility 7
say.that did: data 4, roi 3, answer -3
say.that does: humility 3, answer -5
say.that down: roi 3
say.that even: data 3, humility 4
say.that every: roi 4
say.that for: humility -4, entitlement 9, complaint 8, concession 5, offers-material -7
say.that from: ultimatum 9
say.that got: roi 4
say.that has: humility 6
say.that he: data 3, answer -4
say.that his: humility 5
say.that i: data -7, roi -9, concession 6, offers-check 4, accepts -7, asks-meaning -8, asks-deed 7
say.that if: humility -5, answer -6, ultimatum 7
say.that in: data -4, humility -3, answer -5, complaint 5, in-writing 7, asks-deed 10
say.that is: roi -6, humility 4, answer 6, arrogance -7, ultimatum -8, complaint -6, concedes 4
say.that it: arrogance -4, ultimatum -9, in-writing 9
say.that leav: data -3, roi -4, humility 3
say.that line: data 5, roi 6
say.that mak: answer -4
say.that matter: humility 5
say.that mean: roi -4, humility 3
say.that meet: roi 3
say.that money: data 2
say.that much: data 3, roi 3, humility -3
say.that my: data 3, roi 4, humility -7, asks-date -4, competing-offer 8
say.that neither: data 3
say.that no: data 3, roi 7
say.that nobody: data 5, roi 5, arrogance -5
say.that number: humility -4
say.that on: roi 3
say.that one: roi 6, pays-from-gain 3, offers-material 7
say.that order: humility 4
say.that out: data -4
say.that over: humility 4
say.that pays: data -3, humility -3
say.that room: arrogance 5
say.that same: data -3
say.that says: humility 4
say.that seem: answer 3, complaint 4
say.that she: humility -5, complaint 8
say.that should: answer 3
say.that so: roi -3
say.that somebody: data -5, humility -3
say.that someth: roi -4
say.that sound: acknowledged 6
say.that stay: data 4
say.that suit: roi 3
say.that the: data 6, roi 5, arrogance 7, ultimatum -6, concession -8, in-writing 8
say.that there: data -5, answer 4
say.that they: roi -4, humility -3
say.that this: humility -6, complaint 6
say.that time: roi -3
say.that to: roi 3, humility -6, ultimatum 5, complaint -7
say.that was: roi 8, complaint -7, concession 7, acknowledged -3
say.that way: roi -3
say.that we: roi 6, humility -3, complaint -5, offers-check 5, sets-bar -6, acknowledged -4
say.that week: data -3, roi 2
say.that went: roi 3, humility -4, complaint 8
say.that what: roi 8
say.that when: answer 3
say.that with: roi -4
say.that without: humility -3, arrogance 5
say.that work: complaint -7, accepts 14
say.that would: roi -4, undermining 6
say.that you: data -6, roi -7, humility 6, answer 6, complaint -4, undermining 7, asks-process -9, accepts -8, thanks 11, asks-deed -5
say.the: data 4, roi 4, answer 5, undermining -10, concession -4, later-payment 8, asks-backing -6, asks-date -3, in-writing -5, accepts -7, concedes -10, asks-fact -7, asks-leave 3
say.the #: data -3, humility 5, answer 4, arrogance -9, entitlement -9, complaint -4, undermining -6, concession -9, other-pot -6, later-payment 5, asks-process -3, asks-date 13, accepts 7, competing-offer 4
say.the _ #: answer 3, arrogance -9, ultimatum -7, entitlement -5, pays-from-gain -8, later-payment 8, asks-backing 7, asks-date 7
say.the _ 'll: answer 6
say.the _ 's: humility -4, answer -1, arrogance 3, complaint 9, concession -7, pays-from-gain -12, concedes -9, asks-fact -6
say.the _ @: complaint -7
say.the _ a: humility 4
say.the _ about: humility -4, complaint 4, acknowledged -4
say.the _ account: data 8, roi 5, humility 4
say.the _ after: humility 4, complaint -5, concession -7, offers-check -8, asks-date 12, acknowledged 9
say.the _ against: data 3
say.the _ aid: roi 4
say.the _ allowance: humility -4
say.the _ also: data -5, roi 3, humility -4, answer -4, complaint 10, asks-date -6, acknowledged 8
say.the _ amount: roi 5
say.the _ and: entitlement -5, concedes 9, acknowledged 6
say.the _ answer: roi 3
say.the _ any: roi 4, humility 5
say.the _ anyway: humility 3
say.the _ app: roi 3
say.the _ are: data 3, answer -3, arrogance 5, later-payment 6, next-step -9
say.the _ arriv: humility -3
say.the _ as: humility 6, answer 6, concession -5, asks-backing 8, asks-meaning -6
say.the _ ask: arrogance 11
say.the _ at: roi -6, arrogance -6, concession -4, credit 8, asks-deed -6
say.the _ bank: roi 3, humility 5
say.the _ batch: data 4
say.the _ be: answer 4
say.the _ because: humility 4, answer 5, other-form 8, accepts 8
say.the _ before: data 5, humility -4, answer -2, entitlement 8, complaint 8
say.the _ behind: humility 3
say.the _ being: humility 3
say.the _ bench: humility 3
say.the _ beside: arrogance 9
say.the _ better: humility 4, answer 4
say.the _ bill: data 5, humility 7
say.the _ bit: data -3
say.the _ board: humility 4, offers-material 6
say.the _ boat: data -3, humility -4
say.the _ bonu: humility 5
say.the _ book: offers-material 9
say.the _ boss: answer -4
say.the _ box: roi 2
say.the _ boy: humility -3
say.the _ boys: data -3
say.the _ budget: roi 6, humility -3
say.the _ build: roi 2
say.the _ but: data -4, roi -4, humility 4
say.the _ by: offers-material 6, next-step 9
say.the _ call: data 4
say.the _ came: humility -3, answer -3, offers-check 5
say.the _ can: roi -4, ultimatum 5, complaint 4, offers-check 8
say.the _ card: humility -4, complaint 5
say.the _ certification: roi -4
say.the _ chain: humility -3
say.the _ change: humility 3
say.the _ channel: humility -4
say.the _ chart: data 5, roi 5
say.the _ client: humility 4
say.the _ clos: roi -4, asks-date 12
say.the _ cohort: data 4
say.the _ com: data -3, roi -4, complaint -4, concession 2, acknowledged 9
say.the _ come: humility -4
say.the _ company: roi 4, humility -3, complaint 4, asks-date -5
say.the _ conference: data 3, humility 4, answer 3
say.the _ contract: data -4, answer 5, other-pot 5, asks-date 6
say.the _ contractor: humility -4
say.the _ control: data 3, humility -4
say.the _ controller: data 2
say.the _ cost: roi -3, humility -8
say.the _ could: complaint 8
say.the _ count: roi -5, answer 5
say.the _ course: humility -3, other-form 6
say.the _ crowd: data -4, roi 4, humility -4
say.the _ data: offers-check 5
say.the _ date: roi 3, humility 4
say.the _ day: humility 3
say.the _ deliver: humility 4
say.the _ department: roi 5, answer 5
say.the _ desk: data 4
say.the _ did: roi 5, undermining 9
say.the _ director: humility -6, complaint 9
say.the _ do: complaint -6
say.the _ does: data -3, roi -5
say.the _ down: humility -3
say.the _ drink: roi 3
say.the _ each: complaint 5
say.the _ earn: data 3, humility 2
say.the _ end: humility 3
say.the _ engine: roi 4
say.the _ engineer: roi -3
say.the _ error: humility 3
say.the _ even: humility 10
say.the _ every: data 3
say.the _ fail: humility -3
say.the _ fault: humility 3
say.the _ fee: roi 3, humility -3
say.the _ feed: humility -4
say.the _ fees: humility 5
say.the _ fell: roi 2
say.the _ figur: humility -4, credit -5
say.the _ figure: humility 7
say.the _ fil: roi 6
say.the _ find: roi -4, humility -4
say.the _ first: answer -3, offers-check 7, acknowledged 7
say.the _ fiscal: later-payment 9
say.the _ fix: data 3, roi 5, humility -5, complaint 6
say.the _ floor: humility -5, answer -4, arrogance -6, complaint 11, asks-fact 5
say.the _ folder: humility -4
say.the _ for: data -6, humility 2, ultimatum 7, complaint -6, other-form 9, accepts 7, credit 9, asks-leave 7
say.the _ form: data -4, humility -4, asks-process 9
say.the _ from: humility 5, answer -5, other-pot -9, other-form 9, offers-material 9, asks-date 4, next-step 6
say.the _ fund: humility 3
say.the _ game: data 5
say.the _ gave: data 4, arrogance 5
say.the _ get: data -5, complaint 5
say.the _ gets: answer -3
say.the _ girl: complaint 5
say.the _ go: roi 5, humility 6
say.the _ goes: ultimatum 5, complaint -4
say.the _ good: humility 4
say.the _ got: humility -4
say.the _ graph: roi 7
say.the _ guy: complaint -3
say.the _ guys: answer -3
say.the _ had: roi 3
say.the _ has: roi 4, humility -6, answer -10, arrogance -6, next-step 6
say.the _ have: humility -4
say.the _ hospital: humility -3
say.the _ how: roi 5
say.the _ i: roi 4, complaint -5, undermining 7, concession -6, other-pot -8, asks-date 5, asks-leave -7, asks-deed 4
say.the _ if: answer -5, other-form -7
say.the _ in: data 3, arrogance -8, ultimatum 5, undermining -6, competing-offer 8, asks-fact 4
say.the _ invoic: roi 3
say.the _ invoice: roi 6, humility -3
say.the _ is: data -6, humility -3, arrogance 3, complaint -13, other-form -8, asks-backing 7, offers-check 5, concedes -9, competing-offer 6, asks-leave 3, unknown 6
say.the _ it: arrogance -5, accepts 5
say.the _ itself: roi 3, credit 9
say.the _ job: data -4, humility -3, complaint 4
say.the _ keep: data 5, roi 5
say.the _ kind: humility -3
say.the _ know: answer -9, arrogance 6
say.the _ lad: roi 4, humility 3
say.the _ lads: complaint 4
say.the _ land: complaint 7
say.the _ lead: roi -4, arrogance 5
say.the _ letter: humility 4, next-step 6
say.the _ level: answer -4, complaint 9
say.the _ like: complaint 8
say.the _ lin: next-step -5
say.the _ line: data 10, humility -5
say.the _ list: answer 4, next-step -8, acknowledged -7
say.the _ log: answer 3, offers-material 7
say.the _ logs: humility 5
say.the _ look: humility 4, answer 7
say.the _ lot: roi 4
say.the _ machin: humility -2
say.the _ machine: complaint 9
say.the _ man: humility -3, next-step -4
say.the _ manager: arrogance 5, offers-check 8
say.the _ matter: humility 3
say.the _ may: data -5, humility 7, complaint -5
say.the _ meet: data -3, roi -5, humility -3
say.the _ model: data 4, humility 8
say.the _ money: humility 3, answer 4, other-pot 8
say.the _ month: data -4
say.the _ more: data 5, roi 6, humility 3
say.the _ morn: data 5, roi 6
say.the _ must: entitlement 7
say.the _ myself: humility 3
say.the _ name: answer -4
say.the _ need: roi -3
say.the _ night: data -3
say.the _ no: humility 3, other-pot 5
say.the _ not: roi 3, humility 5, complaint -4
say.the _ number: roi 2, humility 6, offers-material 6
say.the _ of: data -2, roi -5, humility -3, answer -3, entitlement 12, jargon -7, other-pot -8, offers-material 6, acknowledged -3, asks-meaning -4
say.the _ off: data 3
say.the _ offer: ultimatum 5, competing-offer 9
say.the _ office: data 8
say.the _ on: roi 4, humility 7, entitlement 6, offers-material 9, accepts 6
say.the _ once: arrogance 3
say.the _ one: humility 2, answer 3, arrogance -7, asks-criteria -10, in-writing 8, next-step -3, asks-meaning 11
say.the _ ones: data -5, humility 4
say.the _ only: humility 3
say.the _ open: answer -8
say.the _ or: answer 4, asks-criteria 15, offers-material -10, credit 6, asks-fact -7, asks-deed -7
say.the _ order: data 4
say.the _ other: roi -4
say.the _ outage: roi 3, humility 4
say.the _ outside: humility 3
say.the _ pag: next-step -8
say.the _ page: data -6, humility -3, answer -5, arrogance 10, asks-date -5, credit -6
say.the _ paid: humility -4
say.the _ paper: data 2
say.the _ park: answer -3
say.the _ part: roi -5, humility -5
say.the _ partner: humility -3
say.the _ pass: roi 2
say.the _ pay: roi -3, humility -4, answer -4
say.the _ payment: pays-from-gain 6
say.the _ pays: data 2
say.the _ people: humility -4, ultimatum 6, entitlement 10, competing-offer 7
say.the _ per: humility 3
say.the _ person: humility 6
say.the _ place: humility -4
say.the _ plan: data -4, roi -2, humility 3
say.the _ plant: roi -5
say.the _ please: humility -5
say.the _ portal: roi -4
say.the _ post: roi -4
say.the _ product: humility 6
say.the _ programme: humility 4
say.the _ project: roi 3
say.the _ provision: roi 6
say.the _ queue: data 4, answer -3
say.the _ ran: roi 3, humility -4
say.the _ rate: data 3, roi 5, answer 2, sets-bar 12
say.the _ read: humility 5
say.the _ renewal: humility 3
say.the _ report: roi -4, offers-check 10
say.the _ request: humility 4
say.the _ reserve: roi 3
say.the _ result: data 4, roi 4
say.the _ review: humility 6
say.the _ rewrite: humility -3
say.the _ right: answer 3
say.the _ robot: humility 3
say.the _ room: data -3, roi 5
say.the _ round: roi -4
say.the _ rout: data 4, roi 4
say.the _ rul: arrogance -5
say.the _ runs: answer -5
say.the _ salary: entitlement 6
say.the _ same: roi -5
say.the _ sav: roi 12, credit 22
say.the _ says: data 3, humility -2, complaint -5, stuffing 5
say.the _ screen: roi 4
say.the _ season: answer 4, later-payment 9
say.the _ seat: humility -3
say.the _ see: answer 4
say.the _ sees: humility -4
say.the _ sell: roi 3
say.the _ she: humility 10
say.the _ sheet: humility -3
say.the _ shift: data -3, humility 2, answer -2, arrogance 4, credit 2
say.the _ side: next-step -7
say.the _ sign: humility -2, arrogance 5
say.the _ since: answer 3
say.the _ site: data -4, roi -5, humility 5
say.the _ so: data 4, humility 4, answer 3, ultimatum -6, offers-material 6, asks-date 7, in-writing 6
say.the _ staff: arrogance 6
say.the _ stand: data 5, humility 5, answer 5
say.the _ stay: data -4
say.the _ still: humility 5
say.the _ stop: roi -4
say.the _ stopp: humility -4
say.the _ storm: data 5
say.the _ supplier: roi -3, answer 3
say.the _ survey: data -4
say.the _ switch: answer -3, arrogance 5
say.the _ system: arrogance -4, complaint -6
say.the _ tak: data -3
say.the _ team: data -4
say.the _ tender: data 4, humility -3
say.the _ test: roi 5, acknowledged 12
say.the _ that: offers-material -6, asks-date 7, accepts -6, acknowledged -6, asks-deed 7
say.the _ the: roi 5, answer -3, arrogance 7, sets-bar 5
say.the _ then: roi -6, answer 3, ultimatum -9, concession 7, competing-offer -8
say.the _ there: roi -3, answer -4, complaint 15, credit -5
say.the _ they: data -4, ultimatum -8, concession 7
say.the _ thing: data 5, roi 5, arrogance -10
say.the _ this: humility -5, answer -5, entitlement 7
say.the _ though: humility 3, answer 3
say.the _ through: humility -3
say.the _ ticket: data 3
say.the _ till: humility 5
say.the _ time: humility -3, answer -4, ultimatum 5, complaint 7, asks-criteria 7
say.the _ to: data -3, roi -5, other-form 3, competing-offer 6
say.the _ together: data 4
say.the _ tomorrow: credit 8
say.the _ too: asks-date -6
say.the _ took: data -4
say.the _ trial: roi 4
say.the _ under: roi -4
say.the _ used: humility 5
say.the _ version: data -3, humility 4, answer 3
say.the _ wait: data 3, roi 3
say.the _ want: answer 3, offers-check 8
say.the _ was: arrogance 6, stuffing 2, pays-from-gain -7, asks-date -9, acknowledged 7
say.the _ way: data 4, roi 5, humility -3
say.the _ we: data 4, roi 6, humility -2, answer 10, pays-from-gain 8, acknowledged -4, credit 3
say.the _ week: data -4, humility -5, asks-date 5
say.the _ went: roi 6, answer 3, arrogance -6, entitlement 5
say.the _ were: data -3, roi -3
say.the _ what: answer -3
say.the _ where: roi 6
say.the _ which: data -5, humility 3
say.the _ who: humility -4, arrogance -5, ultimatum 7, complaint 9
say.the _ will: answer 4, acknowledged 9
say.the _ with: humility 4, answer 3, arrogance -7, entitlement -6, complaint 10, concession -5, offers-material 9, next-step 8, accepts 6, credit 9
say.the _ without: data -2, humility 7
say.the _ work: data 4, answer -5, complaint -7
say.the _ would: roi 7, humility -3, arrogance 13, asks-criteria 9, asks-leave -6
say.the _ wrong: roi 4, answer -4
say.the _ year: data 5
say.the _ you: answer 5, other-pot 5, pays-from-gain 10, offers-check -7, asks-deed -11
say.the _ yourself: offers-check 3
say.the account: data -3, humility -5, answer 4
say.the actual: answer 4
say.the additional: roi 5
say.the ads: roi 4
say.the agency: data 4, humility -4
say.the agent: data 3, roi 7, humility -4
say.the agreement: data 3, humility 4
say.the alarm: ultimatum 6
say.the amount: humility 2, answer 7, later-payment 6
say.the annex: data -3
say.the annual: complaint 8, later-payment 6
say.the answer: answer -4
say.the application: asks-date -8
say.the appointment: roi -3
say.the appraisal: answer -4, complaint 5
say.the archive: data 3, humility -4
say.the audit: roi -4, offers-check -10
say.the autumn: data 6
say.the average: humility -4, arrogance 11
say.the award: asks-date 11
say.the back: roi -3, humility -3
say.the backlog: humility -2
say.the bad: roi 2, humility 5
say.the band: arrogance 6
say.the bank: data -4, roi -6, humility -4, arrogance 4, ultimatum -7, entitlement 5, pays-from-gain 9, credit -8
say.the barrel: roi 4, answer -4, ultimatum 5
say.the base: humility -4
say.the battery: data 4
say.the beer: roi 5, humility -3
say.the before: humility -4
say.the beginn: roi -3, humility 3
say.the bench: data -4, roi -6, humility 4
say.the berth: data 3
say.the best: humility 3
say.the better: humility 4
say.the big: roi -6
say.the biggest: data 6, arrogance 8
say.the bill: data -7, undermining 6
say.the bit: data 4
say.the blue: humility -4
say.the board: humility -5, answer -5
say.the boat: data 3, humility 6, concession 5
say.the boiler: roi -4
say.the bonu: data -6, roi -7, humility -2, answer -1, later-payment -11, offers-check -6, asks-date 9
say.the book: roi 6, humility 2
say.the bottom: roi -4, complaint 8
say.the box: humility 4
say.the boys: humility 3
say.the brain: arrogance 5
say.the branch: humility 6, complaint -6
say.the bucket: arrogance 4
say.the budget: humility 6
say.the build: roi -4, answer -3
say.the bus: data -7, roi -4, humility 3, answer -8
say.the busines: answer -4
say.the calculation: roi -3
say.the calendar: roi -3
say.the call: data 2, acknowledged 9
say.the camera: roi -3, answer 3
say.the canteen: humility 5, answer 4
say.the cap: humility -4
say.the captain: complaint 7
say.the car: roi -2, answer -8, complaint -7
say.the card: data -3, humility 6, answer 3
say.the cart: roi -3
say.the case: data 5, answer 4
say.the ceil: humility -3, arrogance 6, asks-meaning -7
say.the centre: roi 4
say.the ceo: answer -4
say.the certificate: humility -5
say.the cfo: roi 4, humility -3
say.the chairman: humility 3
say.the chart: roi -4, credit 5
say.the check: asks-fact -10
say.the christma: data -3, complaint 4
say.the city: roi 6
say.the claim: data -4, acknowledged 4
say.the clean: roi -3, humility 4
say.the client: data -5, humility -4
say.the clos: placeholder 5
say.the cloud: roi 6, humility -3
say.the code: humility 3
say.the coffee: roi -5, humility -5, arrogance 7
say.the cold: humility 3, answer 4
say.the colleague: entitlement 7
say.the colour: arrogance 6
say.the commercial: roi -3, humility -3, entitlement 7, complaint 5
say.the commission: roi 4, answer -5
say.the committee: asks-criteria 5, asks-fact 11
say.the comp: jargon 6
say.the company: answer -6, ultimatum -5
say.the competitor: arrogance 6
say.the complaint: roi 7, humility -5
say.the computer: humility -4, complaint 7
say.the condition: roi -4
say.the conference: data -4
say.the consultant: roi 3, humility -6
say.the contract: ultimatum 8, offers-check 8
say.the control: humility -4
say.the controller: data 5, roi 4, answer 3
say.the conversion: roi 4
say.the correct: humility -6, answer -4
say.the corridor: complaint 7
say.the cost: roi 2
say.the council: humility -2
say.the count: humility -3, offers-material 11
say.the county: data 3
say.the course: humility 3
say.the court: data 3, roi 5
say.the crane: roi -5, humility -3
say.the credit: roi -3
say.the crew: data 5, answer 3
say.the criteria: roi 5, asks-criteria 9
say.the current: roi 4
say.the customer: data -5, roi -5, humility 6
say.the dashboard: offers-check 13
say.the data: roi -4, humility 5
say.the database: asks-backing -8
say.the date: data 5, roi -4, next-step -7
say.the day: data 4, answer 5, arrogance 4, later-payment 8, asks-date 6
say.the dead: roi 3, answer -4
say.the deck: stuffing 5
say.the demo: data 4
say.the demurrage: roi 4
say.the department: roi 4
say.the desk: data -4, roi -5, humility 3, arrogance 2, competing-offer 5
say.the diesel: roi 3
say.the difference: ultimatum 4, complaint -4
say.the director: roi -6, humility -4, answer -7, entitlement 9, complaint -7
say.the directorate: humility 6
say.the dispatcher: answer -4
say.the division: humility -3
say.the dog: other-form 5
say.the dollar: roi 3
say.the donor: data 4
say.the door: data 5, roi 7
say.the draft: asks-date -10
say.the drain: roi 4, humility -5
say.the driver: data -5, roi -4, humility 4
say.the ear: roi -4
say.the election: ultimatum 6
say.the electricity: humility 3
say.the elevator: humility -3, answer -6
say.the email: data 7
say.the end: answer -6, entitlement 5, asks-date 7
say.the engine: humility 3
say.the entire: roi 6
say.the envelope: humility -4, complaint 5, acknowledged 10
say.the error: roi 2
say.the even: data 3, roi 5, next-step 8
say.the exam: humility 4
say.the extra: data -4, roi 6
say.the factory: roi 3
say.the fair: humility -4
say.the farmer: humility 5
say.the fault: data -4, humility 5
say.the february: arrogance 5
say.the fella: roi -3, humility -4
say.the field: humility -4
say.the figure: humility -3
say.the file: roi -5, complaint -5
say.the film: humility 3
say.the fine: roi 3
say.the fire: data 6, roi 4, answer -4, arrogance 6
say.the firm: roi 5
say.the first: data -3, humility -12, arrogance 11, offers-material -8, asks-date 5, next-step -6, competing-offer 9, credit -10, asks-deed -7
say.the fish: humility 3
say.the fix: data 5
say.the float: humility 4
say.the flood: complaint -3, acknowledged 5
say.the floor: roi -7, humility 8
say.the folder: humility -3
say.the forecast: roi 3
say.the form: other-form 8, asks-process -8, asks-backing 7, accepts 9, asks-deed 6
say.the fourth: complaint 6
say.the freight: roi 3
say.the friday: humility 3
say.the fridge: complaint 7
say.the front: humility 3, entitlement 7
say.the full: data 4, roi -4, humility -4
say.the game: humility -4
say.the gap: humility 6
say.the garage: complaint 5
say.the gate: data -3, answer -3, concession 4
say.the generator: data -5, humility -3
say.the girl: credit 8
say.the goal: data 4
say.the good: data 4, roi 5, humility -4
say.the grade: data 4, roi 5
say.the graph: roi -3, offers-material 6
say.the grid: roi -4
say.the ground: data 3, complaint 5
say.the group: complaint -7
say.the guard: arrogance 6
say.the guy: data -4, humility -5, answer -4, arrogance 3
say.the handover: humility 4
say.the harbour: roi 3
say.the hard: roi 3, humility -3
say.the head: answer 4, offers-material 10
say.the heart: answer -3
say.the heat: humility 3
say.the hill: roi -4
say.the hole: humility -3
say.the holiday: humility -4, answer -3
say.the honest: roi -2
say.the hospital: roi -4, complaint 6
say.the hotline: roi -4
say.the hour: data 4
say.the house: data 4, answer 3, complaint -4, acknowledged 10
say.the ice: data 7, roi 4, humility 5
say.the idea: humility 6, asks-criteria 7
say.the imag: roi 2
say.the incentive: humility 4, answer 3
say.the inspection: data 3, roi 3, humility 3
say.the inspector: data 5, roi 4
say.the insurance: data 5, roi 7
say.the insurer: humility 3
say.the interlock: humility 3
say.the investor: data 4
say.the invoic: roi -4, humility 4, acknowledged -7
say.the january: humility -5
say.the job: data 4, roi 6, humility -2, complaint -7
say.the june: roi 5
say.the key: data 2
say.the kitchen: data -3, answer -4, concession 5
say.the korean: data 5, roi 6, humility -3
say.the lab: roi -4, humility 3
say.the label: roi -4
say.the lad: roi -3
say.the last: roi 3, answer 2, concession -6, other-pot -9
say.the late: roi -4
say.the launch: ultimatum 10
say.the leak: data 3, roi 6
say.the lease: data 3, roi 5
say.the ledger: roi 3, humility -3
say.the legal: humility -3
say.the letter: data -4, roi 7, answer 5, asks-date -7
say.the library: data 3
say.the licenc: data 3
say.the licence: humility -6, answer -4
say.the license: roi 4
say.the light: answer -5
say.the limit: humility 5
say.the lin: arrogance 6
say.the line: humility 4, acknowledged 8
say.the list: data -3, in-writing 6, credit 8
say.the little: humility -2
say.the load: humility -3
say.the lobby: answer 6
say.the logs: humility -4, arrogance 6
say.the long: roi -5, humility -3, answer -5, complaint 4
say.the loss: roi 4, asks-date -5
say.the lower: data 5
say.the machin: roi 4, answer -3
say.the machine: roi -5, humility 7
say.the maintenance: complaint 4
say.the man: humility -7
say.the map: humility 4
say.the march: roi -5, answer -4, asks-date 7
say.the margin: humility -4
say.the market: humility -4, entitlement 9
say.the matter: humility -5, answer -3, concession 7
say.the mayor: humility -3
say.the md: humility -3, complaint 8
say.the meantime: humility -4
say.the measurement: humility 5
say.the meet: roi 6, complaint 5
say.the merchant: humility 4
say.the merger: complaint 8
say.the merit: humility 4
say.the migration: roi 4
say.the milestone: data -3
say.the minister: roi 4, complaint 6
say.the ministry: acknowledged 8
say.the minut: humility -1, offers-material -4
say.the model: arrogance 6, ultimatum 5
say.the monday: answer 4
say.the money: data -5, roi -9, humility -3, answer -4, arrogance 4, other-pot -14, offers-material -6, offers-check 5, asks-date -4, acknowledged 10
say.the monolith: data 4
say.the month: roi -5, arrogance -4, ultimatum 5, complaint -5, concession -5, asks-date 5, acknowledged -4
say.the moon: roi -3, answer -3, complaint 6
say.the morn: humility -6
say.the most: answer 4
say.the nam: humility 6, acknowledged 5, credit 12
say.the name: humility -5, answer 4
say.the neighbour: roi 4, ultimatum 6
say.the new: arrogance -5, later-payment 17, asks-meaning 8
say.the news: humility 5
say.the newsletter: complaint 7
say.the next: ultimatum 15, entitlement 6, concession -7, other-form 3, asks-criteria -9, asks-date 7, in-writing 9, next-step -3
say.the night: roi 4, humility 10, credit 11
say.the norwegian: roi 3
say.the note: humility 6
say.the number: data -3, roi -9, ultimatum -5, next-step 7
say.the october: roi 3
say.the offer: accepts 10
say.the office: humility -5
say.the offsite: roi 3
say.the oil: roi 4
say.the old: data 5, offers-material -10, offers-check 8
say.the ombudsman: humility 4
say.the on-call: answer -4
say.the one: humility 3, ultimatum -7, entitlement 5, complaint -4, asks-date -7, asks-meaning 13
say.the ones: answer -2, complaint 10
say.the only: data -4, humility -6, complaint 10, undermining -6, acknowledged -10
say.the operator: humility 6
say.the opinion: roi 6, humility 3
say.the order: answer 4
say.the other: roi -5, humility -4, arrogance 13, entitlement -5, complaint -9, other-pot -7, accepts 11
say.the outage: roi 3
say.the overnight: humility -5
say.the overtime: data -4, roi -3, humility 4
say.the owner: humility -3, complaint 5
say.the page: roi 5, next-step 3, asks-deed 13
say.the pager: humility -4
say.the paint: complaint 4
say.the panel: answer 4
say.the paper: humility 3
say.the paperwork: answer 3
say.the paragraph: data 3, roi 3
say.the part: data -5, humility -4, entitlement 6, complaint 8, asks-date 7, others-got 8
say.the patience: data 5
say.the patient: roi -5, answer -7
say.the pay: roi -3
say.the payment: humility 5
say.the payout: humility -3
say.the pen: humility -3
say.the penalty: data 5, roi 4, humility -7
say.the pension: data -3
say.the people: answer -7, ultimatum 6, credit -9
say.the performance: complaint 8
say.the person: roi 1, humility 4, ultimatum 7
say.the personnel: answer 4
say.the pharmacy: humility -2
say.the phon: answer -4
say.the phone: data -6, roi -4, asks-date 6
say.the photo: complaint 5
say.the pipeline: humility -3
say.the pizza: data -3
say.the plann: data 7, roi 5, humility -3
say.the plant: roi -5
say.the point: asks-deed 7
say.the portal: humility 2
say.the position: humility -3
say.the pot: data 4, humility -5, asks-money 7
say.the power: data -4
say.the previou: roi 5
say.the pric: roi -3
say.the price: humility 3
say.the print: data 4, roi 5
say.the printer: complaint 6
say.the problem: roi -2
say.the producer: answer -3
say.the program: data 4, humility 5
say.the programme: humility -5
say.the project: other-pot 7
say.the proposal: data 3
say.the protocol: humility 4
say.the provider: data -4, roi -4
say.the provision: other-pot 7
say.the publisher: data 4
say.the pump: answer -4, arrogance 6
say.the quality: data -4
say.the quarter: data -4, humility -3
say.the quay: humility -4
say.the question: acknowledged 7
say.the queue: humility 2
say.the rain: data -5, humility 2
say.the range: humility 4
say.the rat: asks-fact 11
say.the rate: roi 3, humility -3
say.the raw: offers-check 6
say.the real: data -3
say.the reason: data 3, asks-criteria 11, asks-deed 7
say.the recall: data 4, humility -4
say.the record: data -4, roi -4
say.the recover: pays-from-gain 11
say.the refund: data 4, humility -3
say.the region: humility -4
say.the register: offers-check 7
say.the remain: roi -5
say.the remainder: humility 4
say.the renewal: roi 3, humility 5
say.the report: offers-material -7
say.the request: humility -4
say.the rest: humility -5, answer 6, arrogance 8, entitlement -6, next-step -9
say.the result: roi -5, stuffing 8, acknowledged 8, asks-deed 6
say.the retry: data -3, roi -3
say.the return: roi -4, asks-date 4
say.the revenue: humility -5
say.the review: roi 6, in-writing 9
say.the reward: humility -3
say.the right: data 2, roi 6, humility -9, answer -5, complaint 3, acknowledged -6
say.the risk: arrogance 7
say.the river: humility -5, arrogance 5
say.the road: answer -5
say.the role: humility -3, answer -3
say.the roof: data -5, roi -6, arrogance -5, entitlement 5, stuffing 6, acknowledged 6
say.the room: data 5, roi 6
say.the rope: data 3, humility 7, answer 4
say.the rota: complaint 4, credit 12
say.the round: later-payment 7, sets-bar 9
say.the rout: roi -4
say.the rule: data 6, asks-deed -7
say.the sal: roi -3, answer -3, entitlement 4, complaint 8
say.the salary: humility -4
say.the same: data -7, roi -5, complaint -6, concession -4, others-got 10
say.the saturday: data 4, roi 5
say.the sav: roi 5
say.the scale: answer 4
say.the scanner: roi -3, answer -5
say.the school: data 8, roi 8, humility 3, answer 4
say.the sea: data 4, roi 5, complaint 6
say.the season: data 5, humility 5, concedes 7
say.the seat: data 3
say.the second: data -4, roi -2, humility -4, answer -3, ultimatum 4, pays-from-gain 6, later-payment -10, offers-check 6
say.the section: humility 5
say.the security: data -3
say.the sense: answer -4
say.the sensor: roi 6
say.the sentence: data 3
say.the sequel: ultimatum 6
say.the server: humility 4, complaint 5
say.the service: humility 3, acknowledged 5
say.the shar: humility -3
say.the share: roi 3
say.the sheet: asks-backing -7
say.the shelf: humility 3
say.the shift: data 2
say.the short: roi -3
say.the size: humility -4
say.the sms: roi 3
say.the snow: humility 3
say.the spr: concession 7
say.the staff: data -3, humility -2, complaint 6
say.the stair: answer -5
say.the start: data -4, roi 4, humility 3
say.the state: roi 3, humility -4
say.the steer: humility -3
say.the step: humility 3
say.the stop: humility 3
say.the store: humility 3
say.the storm: humility 4
say.the street: roi -4, humility -4, answer -2, complaint 5
say.the strike: humility 5
say.the subject: data -4, roi -3
say.the sugar: asks-backing -7
say.the sum: roi -6, entitlement 5
say.the sun: humility -3, answer -4, complaint 5
say.the sunday: roi -3, humility 4
say.the supplier: data -6, roi -3, arrogance 8
say.the support: data -3, roi -3
say.the switch: complaint 5
say.the system: roi -6, humility 5, arrogance -5
say.the tabl: humility 3
say.the table: humility 4, answer 6, arrogance 8, placeholder 5, acknowledged -8
say.the tablet: humility 4
say.the talk: answer -4, ultimatum 4
say.the tariff: data 4, humility 4
say.the team: data -5, humility 9, complaint -6, asks-deed 4
say.the technician: roi 2, humility 3
say.the temp: data 6, humility -4
say.the terminal: roi 4
say.the test: roi -2
say.the text: roi -2
say.the thing: data 3, roi 3, answer 4, entitlement 7
say.the thursday: humility 4
say.the ticket: data 4, roi 3, answer 4
say.the tide: concession 5
say.the till: roi 4
say.the tim: roi -3
say.the time: data -6, roi -10, humility 2, undermining 6, concession 10, concedes 7
say.the tin: undermining 5, concession 6
say.the toilet: answer -3
say.the tone: roi 5
say.the top: credit 6
say.the trade: roi -3
say.the train: acknowledged -8
say.the travel: roi -4, humility 4
say.the treasury: humility -3
say.the truck: roi -7
say.the true: roi 5
say.the truste: humility 3
say.the tunnel: data 5, roi 4
say.the union: roi -4, answer -3, other-pot 7
say.the university: data -3, roi -3
say.the upgrade: humility -3
say.the upper: roi -3, humility -4
say.the usual: humility 3
say.the value: roi -2
say.the van: data 3, humility 8, ultimatum 7, complaint 5
say.the vendor: roi -8, other-pot 5
say.the video: data -3
say.the vision: roi -4
say.the voice: data 3, roi 4, humility 6
say.the vp: answer -4, complaint 5
say.the wait: acknowledged -8
say.the wall: roi 4, answer 4
say.the warehouse: data -4
say.the warranty: roi -3
say.the water: roi -4, concession 4
say.the way: data -6, roi -2, answer -5, credit -5, asks-deed -6
say.the weather: humility 2, answer 2
say.the week: roi -2, humility 3, credit 7
say.the weekend: ultimatum 8
say.the whole: data -5, roi -3, humility -5, answer -2, arrogance 7
say.the winter: roi 3, answer 4
say.the women: roi 3, humility 5
say.the word: humility -4, answer -6, arrogance 8, complaint 8, undermining 7, acknowledged 6
say.the work: data -3, roi -6, humility -6, answer -6
say.the world: complaint -7, concession 7
say.the wrong: data -3, answer -3, arrogance 6
say.the yard: humility -4
say.the year: data 9, answer 4, complaint -5, asks-date 5
say.the yeast: humility -4
say.the young: data -5, roi -5
say.their: data 5, ultimatum 4, undermining -9, concession -10, later-payment 5, next-step -5, others-got 12
say.their #: roi -5
say.their _ #: humility -3
say.their _ @: data 3
say.their _ and: roi -7, answer 3, entitlement 9, acknowledged 8
say.their _ for: arrogance 5
say.their _ i: roi -3
say.their _ in: roi -4, humility -5, answer -6
say.their _ is: data -4, answer -4, ultimatum 7
say.their _ on: answer -4
say.their _ so: ultimatum 5
say.their _ to: roi -5
say.their _ with: arrogance -2
say.their back: humility 3
say.their nam: humility 4
say.their own: roi 2, humility -3
say.them: humility 3, ultimatum 10, entitlement -7, undermining -9, jargon -9, accepts -7, asks-fact -6
say.them #: data 5, roi 3
say.them _ #: roi -4, humility -6
say.them _ 'd: roi -5
say.them _ and: humility -3, answer -7, offers-check 8
say.them _ i: roi 3
say.them _ in: entitlement 5
say.them _ it: answer 3, arrogance 5
say.them _ me: roi -3
say.them _ more: data -5
say.them _ my: humility 4
say.them _ not: arrogance 6
say.them _ so: roi 4
say.them _ than: humility -3
say.them _ that: roi 4
say.them _ the: data -3, answer -7, entitlement 8, complaint 8
say.them _ their: data 4
say.them _ they: data 5
say.them _ with: humility -4
say.them _ year: data -2, roi -3
say.them _ you: other-form 5, asks-date -5
say.them a: data 3
say.them all: humility 4
say.them and: roi -7, humility 4, arrogance -8
say.them are: data -6
say.them at: roi -4, humility -4
say.them before: roi 5, asks-date -6
say.them by: humility -4, ultimatum 7
say.them could: humility -4
say.them for: roi -5, humility -2, arrogance 9
say.them had: humility -5
say.them i: data 5, complaint -5
say.them if: roi 3
say.them in: answer 7, arrogance -5, acknowledged 7
say.them is: data -3
say.them on: acknowledged -4
say.them or: data 6, roi 5
say.them out: data 3, roi 5
say.them the: data -4, offers-check -5
say.them there: humility 6, answer 4
say.them they: humility 4, answer 3
say.them to: humility -7, arrogance 5
say.them were: complaint 4
say.them what: answer 3
say.them would: humility -3
say.themselv: data 7, roi 4, asks-date -7
say.then: data -8, roi -5, humility 5, arrogance 4, ultimatum 10, undermining -7, stuffing -5, concession 13, other-form 10, asks-criteria 5, offers-material -8, asks-date 15, sets-bar 7, concedes 10, competing-offer 6, acknowledged 4, asks-meaning -13
say.then #: roi 8, answer 9, arrogance 5, concession -4, in-writing 7, accepts 14
say.then _ #: data -4, roi 2, later-payment 11
say.then _ 'd: humility 5, concession -7, asks-leave 9
say.then _ 'll: data -4, humility -3, answer -8, ultimatum 8, complaint -5, asks-deed -5
say.then _ 'm: ultimatum 5, credit 6
say.then _ 's: data 7, roi 7, humility -3, asks-criteria 6
say.then _ and: answer 4
say.then _ ask: answer -3
say.then _ at: roi 3, humility -3
say.then _ can: answer -5
say.then _ do: humility 4
say.then _ for: roi -4
say.then _ from: humility 3
say.then _ go: roi 2
say.then _ have: answer 4
say.then _ i: humility -6, acknowledged -7
say.then _ in: data -4, later-payment 9
say.then _ is: ultimatum -4, concedes 6
say.then _ it: data -5, complaint 4, acknowledged 4, asks-deed -5
say.then _ june: asks-date 19
say.then _ let: arrogance 5
say.then _ me: data 3, roi 5, humility -5, complaint -6, other-form 10
say.then _ must: humility -3
say.then _ not: data -4, humility -4, asks-backing 6, asks-date -9
say.then _ now: data -3
say.then _ say: data -4
say.then _ should: humility -3, arrogance 6
say.then _ talk: roi 5, humility 3
say.then _ tell: answer 4
say.then _ that: humility 3, answer 3
say.then _ the: roi 4, humility 4, answer 8, credit 8
say.then _ to: data 5, humility 4, answer 2
say.then _ us: data -4, roi -6
say.then _ we: data -4, answer -4
say.then _ what: data 3
say.then _ will: ultimatum -6, concession 5, concedes 4
say.then _ would: roi -4
say.then _ you: humility -4
say.then do: concession -4
say.then he: humility 3
say.then hr: humility -3
say.then i: data -7, humility -6, answer -6, arrogance -8, ultimatum 8, concession -9, other-form -7, offers-material -4, asks-date -6, concedes -8, acknowledged -8, credit -7
say.then in: asks-date 19
say.then it: data 6, roi 9, humility -10, arrogance 7, complaint 5, concedes 4, credit -6
say.then kind: answer 4
say.then let: data -5, roi -4, arrogance -5, ultimatum 4, concedes -8
say.then look: data 3, roi 5, humility -4
say.then maybe: answer -3
say.then no: humility 7, complaint -5, concession 10, concedes 12
say.then not: answer -3, concession 7
say.then on: humility -5
say.then perhap: complaint 5
say.then please: answer -5, arrogance 8, ultimatum 8, complaint 4, acknowledged 7
say.then tell: data 3, roi 4, answer 4
say.then the: data -3, humility -3, answer -4, complaint 7, next-step -8, acknowledged -10
say.then there: data -4, humility -5, answer -6, concession 7, concedes 7
say.then they: data -4, roi -4, humility -4, answer -6, arrogance 6
say.then we: data -4, humility 5, answer 5, complaint -7, pays-from-gain 8, offers-material 7, offers-check 5
say.then what: data 4
say.then who: data 3, humility -3
say.then with: humility 3
say.then you: arrogance 5, asks-backing 10, offers-check 10, accepts 9, asks-deed 8
say.then your: humility 6
say.ther: data -3
say.there: roi 2, entitlement -3, placeholder -5, other-pot 19, pays-from-gain 8, other-form -9, offers-check -6, sets-bar -17, accepts -7, credit -4, asks-money 13, asks-fact 5
say.there #: roi -4, answer -2
say.there 'd: humility -3
say.there 's: arrogance 2, ultimatum 9, entitlement -6, complaint -6, undermining 7, concession -7, other-pot 6, pays-from-gain 11
say.there _ #: data -9, roi -3, arrogance 11, complaint -8, other-pot 8
say.there _ 's: humility 3
say.there _ a: data -3, humility -4, answer 4, arrogance -13, ultimatum 7, concession -4, acknowledged -5
say.there _ alway: answer 6, concession -4
say.there _ an: data 4, roi 3
say.there _ and: answer -3
say.there _ deadline: asks-date 7
say.there _ for: humility -3
say.there _ form: humility -3
say.there _ i: roi -4, humility 3, answer 7
say.there _ in: answer -4
say.there _ it: complaint 6
say.there _ me: roi -3
say.there _ money: roi -4, answer -7, ultimatum 4, complaint 8
say.there _ no: humility -4, undermining -5
say.there _ nobody: humility -3, arrogance 5, complaint -6
say.there _ not: data 6, arrogance 10
say.there _ noth: data -4, humility 4, concession 7
say.there _ room: humility 3
say.there _ rule: asks-fact 8
say.there _ rulebook: asks-criteria 6
say.there _ show: asks-fact -9
say.there _ some: humility -3
say.there _ someth: complaint 9
say.there _ the: roi 3, other-pot 9
say.there _ way: credit 8
say.there _ you: answer 4
say.there a: humility 1, answer 3, asks-criteria 8
say.there and: answer 3
say.there are: data -8, answer -3, arrogance 5, undermining 5
say.there be: humility 3
say.there i: answer -5, undermining 7, asks-date 8
say.there in: data -4
say.there is: data -8, roi -9, humility -9, ultimatum -5, entitlement 8, undermining -9, credit -6
say.there might: answer 4
say.there someth: humility 2
say.there the: humility 4
say.there to: asks-fact -9
say.there was: data -3, humility -5, answer -6, arrogance -5, acknowledged -2
say.there we: roi -4
say.there were: roi 6, arrogance 5, offers-check 11
say.there when: ultimatum 5
say.therefore: answer 5, entitlement 8, stuffing 5
say.these: data -4, roi -5, arrogance 6, ultimatum -6
say.these are: answer 5
say.these days: roi 4
say.these thing: humility -4
say.they: data 7, roi 6, answer -4, ultimatum 11, entitlement -6, jargon -10, placeholder -12, concession -8, pays-from-gain 7, split -15, accepts -9, concedes -13, competing-offer 11, asks-fact 8, asks-deed -2
say.they 'd: data 4, roi 6, humility -3, arrogance 4, ultimatum -5, undermining 13, offers-check 8, asks-fact -9
say.they 'll: undermining 7, offers-check -6, acknowledged -2, credit 6
say.they 're: entitlement -6, complaint -9, undermining 8, asks-criteria -10, asks-date 8, acknowledged 12
say.they 've: humility -5, answer -5, arrogance 7, ultimatum 9, other-form -10, asks-process 5, offers-material -13, competing-offer 7
say.they @: roi 3, humility -8, answer -4, complaint 5
say.they _ #: roi -4, humility -4, answer -4, arrogance 4, ultimatum 7, entitlement 1, offers-material -6
say.they _ @: data 3, roi 3
say.they _ a: humility -13, answer -7, arrogance 7, complaint 12
say.they _ about: data -4, roi 4, humility -5, answer -3
say.they _ and: humility 7, answer 6, asks-process 5
say.they _ ask: offers-check 8
say.they _ at: answer 3
say.they _ be: data -2, roi -8, humility 4, ultimatum -5, competing-offer -6
say.they _ been: humility 5, answer -4
say.they _ by: data 3, roi 7, humility 2, answer 4
say.they _ come: humility -4, complaint 3
say.they _ do: humility -5
say.they _ first: arrogance 6
say.they _ for: humility -3, complaint -4, next-step 6
say.they _ from: roi -3
say.they _ get: humility 3, credit 7
say.they _ go: humility 4
say.they _ good: humility -3
say.they _ got: data -4, roi -3
say.they _ have: roi -6, humility -3, arrogance 5, undermining 6
say.they _ i: roi -3, answer 4, offers-material -5
say.they _ in: data -6, humility 5, answer -3
say.they _ it: data 4, arrogance -7, undermining -5, credit -6
say.they _ last: asks-criteria -6
say.they _ like: data 3, roi -2, humility -4
say.they _ look: humility -5
say.they _ me: data -4, roi -4, answer -3, arrogance -5
say.they _ more: humility 4
say.they _ no: complaint 5
say.they _ not: data -6, roi -3, arrogance 5, asks-process -9, asks-date 3, sets-bar 5, acknowledged -5, asks-deed -8
say.they _ on: roi -5
say.they _ pay: humility -3
say.they _ right: roi -4, humility 10, acknowledged 13
say.they _ say: humility 5
say.they _ see: answer -3
say.they _ so: humility -5
say.they _ stopp: roi 3
say.they _ take: answer -4
say.they _ that: data 5, roi 4
say.they _ the: data -5, roi -7, humility 3, asks-process 8, asks-date -6, credit -6, others-got 5
say.they _ their: humility 4
say.they _ there: humility 3
say.they _ to: roi -4, humility -3, ultimatum 9, complaint 8, offers-check 3
say.they _ up: humility 3, answer 4
say.they _ us: roi 11, answer 4, later-payment 8, asks-deed -6
say.they _ want: data 3
say.they _ we: roi -4, complaint 6
say.they _ well: data 3
say.they _ what: data -4
say.they _ with: humility 3
say.they _ you: roi 3, complaint 8
say.they accept: asks-process 6
say.they all: humility -3, answer -4
say.they are: data -3, roi -5, humility 8, arrogance 5, asks-deed 7
say.they ask: humility -5, answer -7, arrogance 5, acknowledged -4
say.they call: humility -3, answer -3
say.they came: data 4, roi 4
say.they can: data 3, complaint 10, acknowledged -5, asks-meaning 8
say.they clos: data 4
say.they come: data -6, humility 3
say.they could: humility -3
say.they count: concedes 6
say.they decide: asks-criteria 8
say.they did: humility -5, answer 5, undermining 6, asks-process -9, asks-deed -8
say.they do: entitlement -4, complaint -6, sets-bar 8, acknowledged 12
say.they find: roi 4, acknowledged 10
say.they found: roi 4, humility 2
say.they gave: data -3
say.they give: roi 3
say.they got: humility -3
say.they had: complaint -5
say.they have: roi 7, acknowledged 13
say.they just: humility -3
say.they know: data -5, answer -4
say.they like: data 6, humility -5, complaint -5
say.they look: asks-criteria 12
say.they lost: complaint 4
say.they made: answer -5, complaint 7
say.they make: entitlement 4
say.they may: data 4, humility 3
say.they meet: humility -5
say.they might: data 4, humility 7, answer 4
say.they must: humility 3, concession 5
say.they need: roi -5, humility 3, asks-process 5, acknowledged -5, credit 6
say.they only: humility -4
say.they pass: roi -4
say.they pay: later-payment 6
say.they put: complaint 7
say.they rang: humility 3
say.they read: humility -3
say.they renew: roi 2
say.they say: roi -6, arrogance -7, complaint -5, competing-offer 8
say.they see: data -4, offers-check 8
say.they send: answer -4, complaint 7
say.they sent: answer 4
say.they should: roi -5, humility 4, arrogance 9, entitlement -4, complaint -2, acknowledged 15, credit 4
say.they sign: roi 3
say.they stay: roi -2, humility 2, answer 4
say.they still: humility 4
say.they stopp: roi 4
say.they think: arrogance -5
say.they told: humility 7, answer 4
say.they took: roi 3
say.they use: data 4
say.they used: roi 7
say.they wait: humility 6
say.they want: humility -6, offers-material 14, offers-check 6, asks-date -11, asks-fact 7
say.they went: roi -3, humility 4
say.they were: data -4, roi -3, complaint 9
say.they will: roi 3, humility 4
say.they would: data 3, acknowledged 9
say.they write: humility -3
say.they wrote: humility -3, asks-date 5
say.thin: humility 3
say.thing: data -5, roi -5, ultimatum -10, undermining 10, concession 4, pays-from-gain -10, other-form 7, asks-process -9, asks-criteria 10, asks-backing -8, competing-offer -12, asks-deed 9
say.thing _ 's: humility 4
say.thing _ do: roi -3
say.thing _ i: roi -3
say.thing _ the: data -6, humility 3
say.thing _ you: answer 2
say.thing and: answer -2
say.thing are: humility -2
say.thing for: roi 3, humility -3
say.thing i: humility 3
say.thing in: data -2, roi -5, humility 3
say.thing is: humility -2
say.thing that: humility 8, asks-criteria 8
say.thing they: data -2
say.thing to: roi -5, humility 4, answer 5
say.thing was: roi -3
say.thing with: humility -4
say.think: data -4, humility -7, answer -6, arrogance 9, entitlement 5, undermining 8, concession -7, later-payment -12, asks-date -6, competing-offer -2, acknowledged -6, thanks -6, asks-fact -7, asks-deed -9
say.think #: humility 4, entitlement -4
say.think _ #: humility -5, answer -3
say.think _ 'm: roi -2, humility -4, undermining 7, asks-backing 8
say.think _ 's: data -3, humility 3
say.think _ 've: answer 5, complaint 8
say.think _ a: answer 4
say.think _ did: humility -4
say.think _ fair: humility -2
say.think _ is: data -3, answer 5, arrogance 8
say.think _ me: data 3, humility -4
say.think _ of: humility 3
say.think _ should: roi -3
say.think _ that: answer -3
say.think _ the: humility 4
say.think _ was: data -3
say.think _ would: humility 3
say.think a: data -3, answer -3
say.think about: data -3, roi -5, answer -6, ultimatum 8
say.think and: humility 5
say.think i: humility 3, answer 4, ultimatum 11, undermining 6, pays-from-gain 7, asks-backing 14, credit -8
say.think is: data 3, undermining -6, concession -7, concedes -8
say.think it: humility 6, complaint 4
say.think of: data 2, arrogance -6, sets-bar 9
say.think so: concession 5
say.think that: data 4, roi -4, entitlement 4, complaint 8
say.think the: humility 6
say.think they: roi -2, humility -4
say.think we: humility -3, complaint 5
say.think you: roi -6, humility -4
say.this: humility -5, arrogance 14, entitlement 5, complaint 9, undermining -14, concession -9, other-form -9, offers-material -5, in-writing 4, accepts -8, concedes -8, asks-fact -8
say.this #: data 4, roi 5, answer 3
say.this _ #: data 9, humility 5, complaint -6
say.this _ 's: roi -5
say.this _ a: humility 3
say.this _ and: humility -5, arrogance 4, concession -7, other-form -8, offers-material 10
say.this _ are: roi 4
say.this _ at: complaint 5
say.this _ be: humility -2
say.this _ could: arrogance 7
say.this _ for: data -4
say.this _ has: humility -3, arrogance 5, entitlement 8
say.this _ i: answer -5, asks-date -8, credit 9
say.this _ in: answer -5
say.this _ is: data -4, humility -5, arrogance 11
say.this _ it: concession 5
say.this _ not: data 7
say.this _ on: humility 4
say.this _ since: data -6, roi -4, humility 3
say.this _ so: roi 1, humility 4, concession 7
say.this _ than: roi -4, humility -3
say.this _ the: data 7, humility 6, answer 4
say.this _ then: humility -5
say.this _ was: data 3, humility -3
say.this _ we: complaint 7
say.this _ what: answer -5
say.this _ who: answer 6, complaint -5
say.this _ with: humility 9, credit 6
say.this _ without: credit 6
say.this _ would: humility -4
say.this _ you: complaint 6, asks-date -7
say.this afternoon: humility -7, offers-material 10, asks-date 8, next-step 12
say.this build: humility -6
say.this company: roi -6, humility -3, arrogance 9, entitlement -6
say.this conversation: concession -6
say.this even: offers-material 9
say.this floor: data 3, roi 4, humility -3, arrogance 11, complaint 6
say.this house: data -3, roi -5, humility -3, answer -6, complaint 11
say.this i: data 4, humility 7, answer 4, complaint -6, asks-deed 6
say.this in: roi 5, humility 6
say.this is: data -5, roi -7, humility -3, ultimatum 6, complaint -8, concession 9, asks-date -7, acknowledged -11
say.this meet: humility 4
say.this month: data -6, humility -4, answer -7, ultimatum 11
say.this morn: humility 4
say.this much: answer 4
say.this office: arrogance 6
say.this on: humility 3
say.this one: data 6, roi 4, complaint -6, next-step -5
say.this place: humility -4, complaint 9
say.this reason: humility 3
say.this so: humility 3
say.this spr: data 4, roi 3, answer 3
say.this summer: data 3
say.this time: data 6, answer 4, complaint 7
say.this to: data 4, humility 4
say.this was: roi -3
say.this we: humility 4
say.this week: data -4, roi -4, humility -4, asks-backing 7, asks-date -13, next-step 13, accepts 9
say.this whole: data 4, roi 3, answer 5
say.this winter: data 3, roi 3
say.this with: humility -5, answer -4
say.this work: credit 6
say.this would: humility 3
say.this year: data 8, roi 6, humility 4, ultimatum -5, entitlement -6, complaint -11, stuffing -6, asks-date -8, concedes 16, credit 3
say.this you: data 5, roi 5, humility 2
say.tho: humility 2, answer 3
say.those: roi 4, answer -2, arrogance 8, ultimatum -10, entitlement -7, complaint 4, asks-process -8, acknowledged 5, asks-fact -9, asks-deed -10
say.those #: data -3, ultimatum 6, acknowledged 6
say.those _ and: roi 3
say.those _ i: humility 4
say.those are: roi -4
say.those who: complaint 8, concession -5
say.though: data -7, roi 4, humility 3, answer 4, ultimatum 12, complaint 4, concession -5, pays-from-gain 9, accepts 7, concedes -5, asks-meaning 6
say.though and: answer -3
say.though i: acknowledged -7
say.though the: humility 4
say.thought: humility -4, answer -7
say.thought #: humility -3
say.thought _ #: data -6
say.thought _ 'd: answer -4, complaint 5
say.thought _ it: roi -3
say.thought _ was: data -3
say.thought about: roi -2, humility 4
say.thought it: humility 4
say.thought of: data -4, answer 5, arrogance 7
say.thread: answer 3
say.threaten: ultimatum 5
say.through: data 4, roi -5, humility 2, complaint -5, stuffing 11
say.through #: humility -5
say.through _ i: data -4
say.through _ the: humility 3
say.through _ with: humility -3
say.through a: answer 4
say.through hr: asks-process 14
say.through it: answer 6, complaint -4, offers-check 13
say.through my: roi 4, humility 5
say.through the: data 5, humility -4, stuffing 6, offers-material 11
say.throw: roi 4, humility 3
say.thursday: answer 8, complaint -10, concession -6, asks-backing 7, offers-material 11, asks-date 8, next-step 13, acknowledged -7, asks-fact -8
say.thursday after: asks-date 6
say.thursday and: humility 5, offers-material 8
say.thursday i: humility -5, answer -3, asks-date 8
say.thursday with: data -4
say.thx: humility 4, answer 4
say.thx for: answer 3
say.tick: undermining 8
say.ticket: roi -3, humility -4, arrogance 7, complaint 5
say.tide: concession 5
say.tie: arrogance 4, sets-bar 15
say.tie _ to: answer 4, later-payment 6, sets-bar 13
say.tie it: answer 3, later-payment 6, sets-bar 11
say.tied: data -4, humility 5
say.tied to: data -4, humility 5
say.tier: roi 5, answer 5
say.tiktok: data 3, roi 5
say.till: data -5, roi -5, ultimatum 12, entitlement -6, complaint -8, asks-date 13, next-step -7, concedes -9, competing-offer 7, asks-deed -8
say.till #: data -5
say.till _ #: answer -6
say.till _ i: answer 4
say.till i: data 6, roi 5
say.till march: humility 3
say.till the: answer -4, competing-offer 6
say.till then: asks-date 7
say.tim: data 8, roi 10, arrogance -5, asks-process -7, concedes -5, asks-deed -6
say.tim #: data 5
say.tim my: roi 4
say.tim over: data 4, roi 3
say.time: arrogance -7, complaint 1, other-pot -5, other-form 6
say.time #: data 5, roi 4
say.time _ #: humility 3, answer -4
say.time _ 'd: roi -3
say.time _ 's: humility -4
say.time _ 've: roi 3
say.time _ and: data 5
say.time _ be: humility -4, ultimatum 7
say.time _ for: arrogance 4
say.time _ i: roi -4, humility -4
say.time _ the: data 6
say.time _ this: answer -5
say.time by: data 4, roi 4
say.time for: roi -4
say.time i: roi -5, humility 3, answer -6, asks-date -6, acknowledged 9
say.time in: data -4, roi -3
say.time is: data -3
say.time it: answer -5
say.time of: roi -2
say.time that: data -5
say.time the: complaint 6
say.time they: roi 4
say.time to: data -6, roi 3, ultimatum 6, in-writing 7
say.time was: roi 4
say.time we: roi -3
say.time with: data 3
say.time you: ultimatum 5
say.timeout: data 4
say.tin: roi -5, complaint 7, undermining 5, concession 4
say.tip: humility 3
say.tir: roi -2
say.title: roi -2
say.to: data -3, placeholder 6
say.to #: data 7, arrogance -6, credit -10
say.to @: data 3, asks-date 5, next-step 19
say.to _ #: data 2, roi -5, arrogance -6, entitlement -6, complaint 11, pays-from-gain 5, asks-deed 4
say.to _ 's: data 7
say.to _ @: other-form 9
say.to _ a: data 3, humility 2, answer -5, stuffing 10, concession 4, asks-date 3
say.to _ about: answer 5, concession -8
say.to _ again: data 3
say.to _ also: humility 9
say.to _ an: answer 4
say.to _ and: data -5, answer 4, ultimatum -8, complaint -7, asks-backing 5, credit 5, asks-deed -11, others-got 6
say.to _ another: roi 4
say.to _ anyth: answer -4
say.to _ as: roi -4, humility 4
say.to _ at: data 5, roi 2, answer -6
say.to _ before: humility 2, answer 7, asks-date 5
say.to _ bonu: data 5, roi 4
say.to _ but: roi 4
say.to _ by: humility 1, next-step 9
say.to _ call: humility 3
say.to _ company: data 2, complaint -5
say.to _ customer: roi 5
say.to _ different: sets-bar 11
say.to _ door: humility 3
say.to _ down: next-step 10
say.to _ end: data 4, roi 4, arrogance 7
say.to _ every: roi 4
say.to _ face: concession 10
say.to _ fair: humility -3
say.to _ first: humility -6
say.to _ for: data -4, roi 2, arrogance 4, ultimatum -7, concession -4, acknowledged 7
say.to _ from: data -2, offers-material 8
say.to _ her: data 3, roi 5, humility -3
say.to _ him: ultimatum 8
say.to _ honest: undermining 4
say.to _ how: roi -3, humility 8, complaint -6, asks-deed 6
say.to _ i: roi -6, humility 3, answer -7, entitlement -7, next-step -9, credit -8
say.to _ if: ultimatum -6, complaint 5
say.to _ in: humility 3, asks-process -8, offers-check -8, sets-bar -10, thanks 6
say.to _ it: roi 3, humility 7, answer 4, ultimatum 8, other-form 5, asks-date -10, concedes -6, competing-offer 7, acknowledged -2, credit -6
say.to _ less: humility 3
say.to _ like: humility -3
say.to _ me: ultimatum 9, complaint 7, credit 5
say.to _ more: roi -3, humility -3
say.to _ my: acknowledged -9, asks-fact 8
say.to _ new: humility -4
say.to _ next: data -3, roi -4
say.to _ no: data -4, humility -4, complaint 6
say.to _ not: data -3
say.to _ now: roi 4, humility 3
say.to _ of: data -6, roi -4, complaint 6
say.to _ on: humility -4, arrogance -4, in-writing 6
say.to _ only: roi -4
say.to _ or: roi -3, answer -3, asks-process 7, asks-backing -6, next-step -7, asks-leave 9
say.to _ other: answer -4
say.to _ out: data 5, roi 5, ultimatum 6
say.to _ part: roi 3
say.to _ people: humility 4, answer 3, acknowledged 9
say.to _ person: humility 6
say.to _ since: data 4, roi 3, humility 5
say.to _ so: humility -6, offers-material -6, asks-deed 8
say.to _ someth: roi 4
say.to _ sure: roi -4, offers-check 7
say.to _ than: roi -3
say.to _ thank: data 4, answer -5
say.to _ that: answer -4, complaint 5
say.to _ the: data -2, humility -3, answer -5, complaint 4, asks-backing 8, offers-material -7, competing-offer -10, credit 8
say.to _ their: humility -4, arrogance 10
say.to _ them: data -2, humility 3, answer -4, asks-deed -5
say.to _ there: data -5, answer -4
say.to _ they: humility -3, arrogance 10
say.to _ thing: answer 3
say.to _ this: roi -6, humility 5, next-step 3
say.to _ to: data 5, roi 3, ultimatum 7, concession -10, offers-check 8, concedes -8, acknowledged 6, asks-deed 6
say.to _ today: humility 4
say.to _ too: answer -6
say.to _ until: later-payment -7
say.to _ us: roi 3
say.to _ what: data 5, roi 4
say.to _ when: data -3
say.to _ whether: humility 4
say.to _ who: data 5, roi 7, arrogance -5, complaint 7
say.to _ why: roi 3, entitlement 8
say.to _ with: humility 3, arrogance -7, entitlement -6, other-pot 7
say.to _ without: roi -4, complaint 4
say.to _ yes: humility -3
say.to _ you: humility 9, arrogance -4, complaint -7, undermining 2, concession -5, asks-criteria 6
say.to accept: humility -3, accepts 7
say.to add: data 3
say.to all: data -4
say.to and: data 3
say.to answer: asks-date 6
say.to anyone: humility 4
say.to april: later-payment 9
say.to argue: data 3
say.to ask: arrogance -7, ultimatum -5, entitlement 8, complaint 5, concession 6, other-pot 6, acknowledged -5
say.to bat: humility 3, concession -3
say.to be: data 6, humility -3, complaint 8, undermining -4, placeholder 11, asks-process -6, credit -4
say.to bring: asks-date 4
say.to buy: answer 3, entitlement 5
say.to call: humility -2
say.to check: humility 5, offers-check 3
say.to claim: data -4, roi -5
say.to come: humility -4, split 4
say.to compare: roi 4
say.to consider: humility 2
say.to count: answer -4
say.to customer: humility -4
say.to decide: data -4, arrogance 5
say.to defend: humility 6
say.to discus: data 4
say.to do: data -5, arrogance 5, ultimatum -5, complaint 5, concession 7
say.to draw: humility 4
say.to explain: data 3
say.to feel: humility -4
say.to fight: asks-backing 8
say.to fill: data 4, roi 3
say.to find: roi -4, humility -5, answer -4, arrogance 8
say.to finish: roi -4
say.to fix: humility 4
say.to get: roi -4
say.to give: data -4, roi -4, humility -3, answer -3, complaint 4
say.to go: humility 3, answer 3, other-form 11, credit 10
say.to have: data -3, humility 3, complaint -4, asks-date 5
say.to hear: data 6, roi 6, humility 9, arrogance -7, asks-criteria 6, offers-check 5, next-step 8, asks-deed 5
say.to her: roi 4, answer 5
say.to him: answer -7, asks-process 10, offers-check -7
say.to hr: asks-backing -7, next-step 8
say.to in: humility 3
say.to it: entitlement -6
say.to keep: roi -4, asks-deed 6
say.to know: roi 3, arrogance -5, asks-criteria 13
say.to leave: data 4, humility -5, answer -2
say.to let: ultimatum 10
say.to look: humility 3, ultimatum -8, concession 9, asks-process -6, acknowledged 8, asks-meaning 5
say.to lose: answer -4
say.to make: roi -3, humility 3, concession 7
say.to me: data 4, entitlement 8, undermining -7, accepts 8, credit 10
say.to meet: answer -5
say.to my: data 5
say.to name: roi -4
say.to none: data 4, roi 4
say.to notice: undermining 6
say.to open: humility -3, arrogance 5
say.to our: roi 4
say.to pay: roi -4, humility 3, complaint 3
say.to people: humility 5
say.to present: humility 4
say.to propose: humility 2
say.to prove: roi -4
say.to push: humility 4
say.to put: roi -5, humility 4, offers-check 8
say.to raise: roi 3, humility 2
say.to request: data 5
say.to ring: data 4, roi 8
say.to save: roi -4
say.to say: data 4, roi -4, humility -11, answer -3, ultimatum -5, entitlement 5, complaint 12, undermining 4, asks-backing -4
say.to see: data -3, roi -3, humility -1, arrogance 7, ultimatum -4, asks-criteria 10, offers-check -8
say.to sell: roi 3
say.to send: humility 3, asks-deed -8
say.to share: humility 3
say.to show: humility -4, answer 3
say.to sign: roi -5, answer 4
say.to someth: entitlement 6, complaint 6
say.to speak: acknowledged 8
say.to spend: humility -4
say.to start: data -5, humility -4, answer -6
say.to stay: humility -3, answer -4
say.to submit: humility 3
say.to take: data 8, roi 4, ultimatum -6, undermining 7
say.to talk: data 2, roi 5
say.to tell: data -3, answer 4, pays-from-gain -6, offers-check 4
say.to thank: answer -3
say.to that: roi 5, humility 5, ultimatum 9, acknowledged 7
say.to the: answer -5, arrogance -3, jargon 8, pays-from-gain 10, split -10, asks-process -9, asks-backing 9, offers-material -13, asks-date -12, asks-leave -7
say.to their: roi 3, answer 3, arrogance 7
say.to them: data -2, answer 2
say.to think: complaint 8
say.to this: answer 6, entitlement 6, complaint -9
say.to those: humility 3
say.to understand: asks-criteria 9
say.to unlock: answer -4
say.to use: complaint -3
say.to wait: answer 6, arrogance 6
say.to walk: roi 6, humility 6, answer 3
say.to want: roi -3
say.to whom: data 5, humility 3, asks-process 7, asks-fact 10
say.to you: humility 6, answer 5, ultimatum -6, asks-backing -2, accepts -7, asks-deed -9
say.to your: humility -4, answer -5
say.today: data -6, answer 7, concession -6, pays-from-gain -9, later-payment 9, asks-criteria 7, offers-material 7, sets-bar 10, in-writing 16, next-step 10, accepts 9, concedes -12, thanks 9, asks-leave -6, asks-deed 7
say.today 's: roi -3
say.today _ #: data 4, roi 3
say.today _ the: roi 2
say.today and: data 2, humility -2, other-pot 9, asks-date 6, acknowledged 6
say.today is: data 4
say.today with: data 5, roi 4
say.together: data -3, roi 4, humility 6, answer 7, complaint -8, next-step 18, asks-fact 6, asks-deed 6
say.tokyo: roi -3
say.told: roi -5, humility 5, arrogance -10, ultimatum 10, entitlement -6, complaint 8, undermining -4, concession -5, asks-process -10, offers-material -8, asks-date -9, competing-offer 14, asks-fact -10
say.told _ #: humility -5
say.told _ 'm: humility 3
say.told _ he: humility -4
say.told _ i: humility -5, ultimatum 5
say.told _ in: data -3
say.told _ that: data 6, roi 5
say.told _ the: humility -3
say.told _ they: humility -3
say.told _ to: data -3, humility 4, answer 3
say.told _ which: roi -3, humility 5
say.told i: humility 2
say.told it: arrogance 5, complaint 9
say.told me: data -6, arrogance -12, acknowledged 6, asks-deed -6
say.told the: roi 4
say.told them: roi -4, humility -8, ultimatum 6, complaint -3, competing-offer 12
say.told to: humility -5
say.told us: roi 3, humility 5, complaint -5
say.told you: humility 4
say.tomorrow: answer 5, complaint -8, offers-material 23, asks-date 4, next-step 11, asks-deed -5
say.tomorrow #: humility 3
say.tomorrow _ #: roi -3
say.tomorrow _ noon: humility -3
say.tomorrow at: asks-date 7
say.tomorrow morn: data 3, next-step 8
say.tone: roi 8
say.tonight: roi -5, humility 3, answer 7, complaint -4, offers-material 21, next-step 17, acknowledged 2
say.tonight @: humility 5
say.tonight _ you: humility -5
say.tonight and: humility -4
say.tonight with: humility 4
say.tonne: data 4
say.too: humility 12, arrogance -4, entitlement -6, complaint -6, undermining 9, other-form 8, asks-criteria -7, asks-date 6, concedes -11, credit 16
say.too _ #: data -3
say.too _ and: data -5, roi -4, answer -4
say.too _ for: data 4, humility -5
say.too _ i: roi 5, humility 4, asks-deed -6
say.too _ the: data -4, answer -3
say.too _ then: roi -4
say.too _ to: data 3, humility -4, concession 6
say.too and: roi 4, credit -9
say.too ear: complaint 5
say.too i: complaint 5
say.too in: roi -3, answer -4
say.too late: humility 4
say.too many: humility 4
say.too much: roi -6, humility -3, undermining 10, concession 6
say.too soon: undermining -6
say.took: data 5, roi 2
say.took #: roi -5, humility -8, complaint 5
say.took _ #: roi -3, answer -3
say.took _ for: roi -3, humility -3
say.took _ out: roi 4, answer 5
say.took _ to: humility -2
say.took it: data 4, roi 4, humility 7, acknowledged 10
say.took out: humility 6
say.took the: data -5
say.took us: roi 5
say.tool: answer 6
say.top: data 3, humility 2, answer 4, credit 7
say.topic: concession 6
say.total: roi -4, humility 3, answer 7
say.touch: humility 4, arrogance 6
say.tough: data 3, humility 2, concedes 7
say.toulouse: roi 3
say.tow: roi 3
say.tower: roi -3
say.town: complaint 6
say.town hall: complaint 7
say.trac: humility -3
say.trad: roi 4, humility -3
say.trader: answer 4
say.traffic: data -3, roi -4, answer -3
say.trail: roi 3
say.trailer: roi -4, humility 6
say.train: data -6, roi -8, humility 6, entitlement 9, other-pot 11, other-form 8
say.train #: roi -5
say.train budget: roi -4
say.train the: ultimatum 6
say.tram: roi -5, humility -5, answer -3, complaint 6
say.transaction: roi -5, answer -3
say.transfer: humility -2
say.transformation: answer -6, stuffing 7
say.transformational: answer -6, stuffing 12
say.translation: data 4
say.transport: entitlement 7
say.travel: humility -3, other-pot 9, asks-deed -6
say.treat: complaint -9, concession 10, offers-check -7
say.treat _ as: humility -3
say.treat it: roi 3
say.tree: data -4
say.tri: humility -6, arrogance 6, concession 11, concedes 8
say.tri to: data -4, humility -7
say.trial: roi 6
say.trigger: sets-bar 11, acknowledged 6
say.trip: data 2, answer 3, asks-backing 6
say.trip #: roi -4
say.trolley: roi 4
say.troubl: answer -5
say.trouble: concession 9
say.trouser: complaint 7
say.truck: data 3, roi 3, entitlement 15, acknowledged -5
say.truck _ #: humility -2
say.truck and: data 3, humility -3
say.true: roi -4, arrogance -6, acknowledged 17, credit 8
say.true _ i: roi 3
say.true _ year: acknowledged 5
say.true i: humility -3
say.true the: acknowledged 5
say.trust: roi -2
say.trust the: humility 4, answer 4
say.trust you: roi -4, answer 4
say.truste: data -4
say.try: answer -5, ultimatum 7, concedes 6
say.try to: humility -4
say.tub: data 5
say.tube: data 6, humility -4
say.tuesday: humility -3, answer -4, arrogance -6, ultimatum 12, asks-date 13, next-step 5, accepts -6, competing-offer 8
say.tuesday _ #: humility 4
say.tuesday _ the: humility -3
say.tuesday and: answer -4
say.tun: answer -5
say.tunnel: data 4, roi 4
say.turbine: roi 7
say.turn: answer -4, ultimatum 7, entitlement 11, concedes -7, competing-offer 6, acknowledged -7, others-got 7
say.turn _ #: data 5, roi 7, humility 4
say.turn _ down: roi 3
say.turn _ i: data 4
say.turn _ off: humility -4
say.turn and: data 4
say.turn into: ultimatum 9
say.turn it: answer -4
say.turn off: humility 5
say.turn on: answer -3
say.turn up: entitlement 4, complaint 6
say.typ: humility 4, complaint -6
say.type: data -5, humility -3, complaint -5, undermining 5, offers-check -7
say.type it: answer 2
say.u: humility 3, answer 6, asks-backing 9
say.ugly: humility 8
say.um: humility -7, concession 5
say.under: data -3, arrogance -7, ultimatum -6, complaint -7, jargon 4, concession -6, asks-criteria -11, asks-backing 7, sets-bar 14, competing-offer -9, acknowledged 9
say.under #: data -8, roi 6, humility 7, answer 7, ultimatum -9, complaint -8, concession -6, asks-date 18, sets-bar 24, in-writing -7, competing-offer -8
say.under _ #: roi -4
say.under _ and: answer -3, offers-material 9
say.under _ by: humility 3
say.under _ desk: humility -4
say.under _ i: humility -3
say.under _ in: data -5
say.under _ of: data 3, roi 5, humility -7
say.under _ the: data 3
say.under _ then: roi 3
say.under _ till: roi 3
say.under _ with: roi -3
say.under it: humility 6, next-step 6
say.under the: roi -3, humility -6, answer -3, ultimatum 7
say.understand: roi -4, answer 3, jargon 9, pays-from-gain 8, offers-check -6, sets-bar 7, accepts -7
say.understand _ it: answer 4
say.understand _ the: roi -3
say.understand a: roi 4
say.understand that: humility 4
say.understand what: humility -4, arrogance 6
say.understood: data -4, humility 5, answer -3, asks-fact 7
say.understood _ i: humility 5
say.unfair: roi -3
say.union: roi -3, humility 3, other-pot 7
say.unit: humility 3, answer 3, other-pot 9
say.university: data -4, roi -4
say.unles: humility -5, ultimatum 9
say.unlock: complaint -10, stuffing 9
say.unpaid: humility 3, answer 4
say.unspent: humility -6
say.until: answer -3, ultimatum 13, entitlement -6, asks-backing -4, asks-date 8, sets-bar -13, competing-offer 14, acknowledged 8, asks-deed -5
say.until #: data -5, humility -4
say.until _ #: data 4, humility -5, asks-date -5, competing-offer 7
say.until _ and: data -4
say.until _ i: humility -4
say.until december: roi 4, humility -3
say.until friday: data -3, humility -4
say.until it: humility 3
say.until june: humility 6
say.until now: ultimatum 4
say.until the: humility 5, later-payment 16, competing-offer 6
say.until they: humility 3
say.until thursday: asks-date -8
say.until today: complaint 4
say.until wednesday: humility -4
say.until when: answer 5, asks-date 12
say.unus: data 3
say.up: roi -3, humility -3, undermining 7, other-pot 8, later-payment -4, other-form -7, sets-bar 6
say.up #: data 5, answer -4
say.up _ #: humility -4
say.up _ a: data 1
say.up _ database: asks-backing -8
say.up _ i: humility 2
say.up _ it: humility 4, answer 3
say.up _ the: roi 6
say.up and: data -6, roi -4, arrogance -5, concession -6, next-step -5
say.up at: humility 5
say.up by: roi -2
say.up in: data 2, answer 6
say.up on: offers-material -8, next-step 5
say.up the: data 4, ultimatum 7, undermining 7, placeholder 5, other-pot -8, offers-material 7, competing-offer 9
say.up there: data -4
say.up to: data -9, roi -5, answer -4, ultimatum 8
say.up when: humility 6
say.up with: answer 3
say.update: data -4, answer 3, next-step 6
say.upgrade: humility -4
say.uplift: roi 6
say.upload: humility -4
say.upper: humility -4
say.upstair: answer -5, complaint 11, next-step 10
say.uptime: data 3, complaint 5
say.urgent: data -3, roi -4, humility 4
say.us: data -1, roi 1, jargon -7, other-pot 4, asks-backing -10, asks-date -8, in-writing -7, next-step 7, credit 6, asks-leave 9
say.us #: data 3, roi -3, entitlement -6, complaint -4
say.us _ #: data -4, answer -6, acknowledged -7
say.us _ a: roi -4
say.us _ and: roi -4
say.us _ at: humility 3
say.us _ for: roi -5, answer 5
say.us _ in: humility 3
say.us _ of: roi 4, humility -4, answer 5, complaint -4
say.us _ so: humility -3
say.us _ the: data 4, humility 5, answer -5, arrogance 8
say.us _ then: arrogance 5
say.us a: roi 4, humility -9, other-pot 7
say.us about: roi -3, humility -3
say.us and: roi -4, entitlement 9, complaint 9
say.us because: data 4
say.us both: concession 5
say.us by: answer -3
say.us for: humility -6
say.us i: data 5, humility 7
say.us in: roi 3, sets-bar 10
say.us is: roi 3
say.us it: roi -4, humility -5
say.us on: roi 5
say.us out: roi 3, answer 3
say.us say: roi -3
say.us the: answer 7
say.us to: complaint -7
say.us who: answer -4, complaint 5
say.use: complaint -9, later-payment -13, offers-material 4
say.use the: undermining 7
say.used: data 6, roi 5, humility -3, answer 3, arrogance -8, other-pot 22, pays-from-gain 14
say.used #: pays-from-gain 6
say.used _ be: data 7
say.used _ say: answer -4
say.used _ take: data 3, humility -3
say.used for: roi -3, humility 5
say.used to: data 11, roi 6, humility -5, arrogance -4, entitlement -6, complaint -7
say.useful: roi -4
say.user: humility 2
say.uses: data 7, roi 5, humility -4
say.using: roi -4
say.usual: data 7
say.ute: humility 4, answer 5
say.vacation: roi -5, humility -5, answer -6
say.validation: humility -3
say.valu: humility -3, answer -5, complaint 7
say.value: data -8, roi -8, answer -7, arrogance -3, stuffing 18, other-pot -9, other-form 8
say.value chain: answer -4
say.value your: humility 4
say.valve: data 4, arrogance 4
say.van: data 7, roi 3, answer -6, ultimatum 6, complaint 8
say.van and: data 4
say.variable: answer 4
say.vendor: data -6, roi -6, other-pot 3
say.vendor 's: roi -3, humility 2
say.vendor _ #: humility -6, answer -5
say.verifi: humility 5
say.verify: offers-check 5
say.verify _ i: offers-check 7
say.verify it: offers-check 7
say.version: data -5, humility 6, answer 4, asks-date -7
say.version #: data -6
say.vertical: stuffing 7
say.very: answer -3, complaint 14, undermining -4, offers-check -5, asks-date -7, accepts 9
say.very _ of: humility -3
say.very much: humility 4
say.very well: roi -3, humility 5
say.vest: humility 6
say.via: answer 6
say.vib: humility -3, answer 5
say.vibration: jargon 10
say.video: data -4, complaint -6
say.vienna: complaint -5, other-form 6
say.view: roi -4, answer -3, complaint 10, concession -6
say.view of: humility -3
say.viewer: humility -5
say.village: data -3, humility 4
say.visa: ultimatum 6
say.visible: data 3
say.vision: data -3, roi -4, complaint 5
say.visit: data 6, roi 6, humility -5, complaint -4, asks-deed -7
say.visit is: roi 3
say.visitor: answer -4
say.voice: humility 4, complaint -5
say.volunteer: roi 6
say.vote: humility 9, acknowledged 12
say.vote for: roi -3
say.voucher: humility 5, other-form 7
say.vp: humility -4, answer -4
say.vulgar: humility -2, undermining 7
say.w: humility 5, asks-deed 7
say.w o: humility 5
say.wait: data 4, roi 4, entitlement 7, concession 11, later-payment 16, other-form -10, next-step -4, concedes 4, competing-offer 6, asks-meaning 8, asks-leave -8
say.wait #: data 5, roi 4, humility -4, asks-date 8
say.wait _ a: data 3, complaint -8
say.wait _ for: data 5
say.wait _ i: humility -7
say.wait _ it: humility -4, arrogance 5
say.wait _ next: later-payment -9
say.wait _ the: data -9, answer -4, complaint 5, later-payment 22
say.wait _ you: data 3, roi 3, humility -3, answer -4
say.wait and: data -5, answer 3, ultimatum 8
say.wait at: data -3
say.wait for: roi -3, answer -9, arrogance 7, complaint 6, concession 8, asks-date -6, concedes 10
say.wait i: answer 3
say.wait if: data 3, humility -3
say.wait is: roi 6
say.wait on: roi -4, offers-material 7
say.wait until: data 4, humility 3
say.wait with: roi 4
say.wake: humility 6
say.walk: asks-backing 5, asks-date 11
say.walk _ it: complaint 7
say.wall: complaint 5
say.want: ultimatum 6, undermining -4, asks-backing -9, asks-fact 3, asks-leave 7, asks-deed -9
say.want #: humility -5, acknowledged -6
say.want _ a: answer 3
say.want _ be: data -5, answer 3, undermining -3
say.want _ bonu: data 5, roi 7
say.want _ discus: humility -3
say.want _ from: roi 3
say.want _ have: data 3
say.want _ hear: roi 5
say.want _ i: roi -3, answer -3, complaint 6
say.want _ know: humility -4, answer 5
say.want _ me: asks-criteria -8
say.want _ of: data 6, roi 6, humility -4
say.want _ on: humility -3
say.want _ say: data 7, answer -2
say.want _ see: asks-criteria 8
say.want _ talk: data 8, roi 2, complaint -6
say.want _ that: roi -5
say.want _ to: ultimatum 6, undermining -6
say.want a: data 5, humility -5
say.want and: humility -5, answer -4
say.want from: asks-criteria -6
say.want it: data -2, humility 5, answer 6, asks-date 4, asks-fact 7
say.want me: ultimatum 13, asks-leave 10
say.want that: data -3, roi -3, acknowledged -6, credit 8
say.want the: data -2, roi -6, answer -3, complaint 3, offers-check -7, next-step 5
say.want them: humility -4
say.want this: humility -3
say.want to: humility 5, asks-criteria 11, asks-backing -5, offers-check 3, asks-deed -8
say.want you: answer -5
say.want your: roi 3
say.war: answer -4
say.warehouse: data -4
say.warn: roi 4, humility 6
say.warranty: humility 4
say.was: roi -3, humility 4, ultimatum -12, complaint 4, undermining 7, jargon -9, other-form -7, asks-process -5, offers-material -8, asks-date -11, next-step -8, accepts -14, concedes 4, competing-offer -11, asks-fact -5, others-got 7
say.was #: data 12, roi 7, humility -10, answer 6, ultimatum -6, complaint -13, pays-from-gain 8, asks-process 9, sets-bar 5
say.was @: data 3, humility 2, answer 3
say.was _ #: data 4, roi -6, arrogance 3, entitlement 8
say.was _ 's: humility 6
say.was _ a: data 4, humility -7, undermining -8, concession 4, concedes 9
say.was _ about: data 3, roi 3
say.was _ and: data -4, roi 3
say.was _ at: roi 5, humility -3, undermining 5
say.was _ because: roi 4, humility -4, complaint 8
say.was _ before: roi 3, humility -5
say.was _ by: answer -3
say.was _ call: roi -6
say.was _ decid: asks-fact -11
say.was _ discuss: asks-fact 6
say.was _ enough: data -4
say.was _ for: data -6, roi -6, humility -8, complaint 10, acknowledged -3
say.was _ his: humility 3
say.was _ i: roi 4, humility 6
say.was _ in: roi -3, complaint -5, asks-process 6, asks-fact 7
say.was _ it: data -9, roi -8, credit -6
say.was _ last: humility -4, answer -5
say.was _ leave: humility -4, answer -3
say.was _ like: humility 3
say.was _ me: humility 5, complaint 4
say.was _ my: humility -5, complaint 8
say.was _ on: data 4, acknowledged 5
say.was _ only: data -3, humility -4
say.was _ over: data 4
say.was _ since: roi -4
say.was _ so: humility 8
say.was _ that: complaint -6
say.was _ the: data -4, roi 4, answer -5, arrogance 8
say.was _ then: humility 4
say.was _ there: data 4, roi 4, humility 3, complaint -5
say.was _ they: complaint 5
say.was _ this: complaint -7
say.was _ to: data -5, roi 3, complaint 5
say.was _ when: complaint 10
say.was _ who: humility 4
say.was _ with: humility -4
say.was _ you: humility -5, complaint 10
say.was a: roi -3, humility -6, complaint -5, undermining 8
say.was about: data 3, answer -2, concession 6
say.was against: humility 4
say.was already: humility 3
say.was also: complaint 4
say.was and: data 3, humility 3, answer -5, arrogance 3
say.was approv: roi 4
say.was ask: complaint 5
say.was cost: data 4
say.was done: roi -6, humility -4
say.was down: roi -3, humility -3, complaint 6
say.was for: complaint 9
say.was given: roi -3, answer 6
say.was going: roi 4
say.was good: humility 5
say.was hard: acknowledged 5
say.was her: answer -5
say.was here: entitlement 4, complaint -4
say.was i: roi 3
say.was in: data -6, answer -6, asks-deed 6
say.was it: answer -5, asks-fact -11
say.was just: answer -4
say.was kind: roi 5
say.was me: data -6, answer -4, arrogance 9
say.was mine: roi -4, humility 4
say.was miss: humility 4, asks-criteria 7
say.was most: humility -5, undermining 6
say.was my: data -5, humility 5
say.was never: roi 3, complaint -5
say.was not: data -4, humility -7, answer 4, arrogance -8, complaint 5, other-pot 9, asks-date 8, asks-fact 8
say.was on: data -3, roi -9, answer -5, complaint 7, asks-deed 5
say.was only: concedes 9
say.was right: humility 7
say.was that: answer -5
say.was the: data 4, roi 5, humility 5, answer 2
say.was their: data -3, humility 3
say.was there: data -3, answer -4, complaint 9
say.was to: humility -3, arrogance 8, complaint 8
say.was told: roi 3
say.was too: data 5, roi 4
say.was up: data 3
say.was wait: data -5
say.was wrong: data -3, roi -4, humility 3
say.waste: roi 3, humility -4
say.watch: data -4, humility 7, answer 4, arrogance 9, ultimatum 8, complaint -5, concession -5, acknowledged 10
say.watch it: humility 6
say.water: roi 2, humility 6, complaint 7, concession 4, acknowledged 9
say.wave: roi 2, humility -4
say.way: humility 5, asks-deed -4
say.way and: data 3, roi -3
say.way i: roi 4
say.way of: complaint 7
say.ways: data -4, roi -6, humility 5
say.we: data -3, arrogance -8, ultimatum -5, entitlement -6, pays-from-gain 10, asks-process -5, asks-criteria -6, offers-material -10, offers-check -6, asks-date 10, sets-bar 7, competing-offer -12, asks-fact -11, asks-leave -9
say.we 'd: humility 6, answer -4
say.we 'll: data -4, roi -3, humility 5, answer -4, concession 7, next-step -9, concedes 10
say.we 're: data 7, roi -4, humility -2, answer -5, asks-date -10
say.we 've: roi 4, humility -2, answer -5, arrogance -6, complaint 7, later-payment -9, asks-deed -5
say.we @: humility -3, answer 4, offers-material -8
say.we _ #: data 11, roi 5, humility -5, answer 4, arrogance -8, entitlement -11, complaint -9, concession 8, offers-check 7, in-writing -9
say.we _ @: asks-deed 11
say.we _ a: data 4, humility -5, concession -6, accepts 5
say.we _ about: humility -4, asks-deed 5
say.we _ again: humility 5
say.we _ all: data -3
say.we _ already: humility -5
say.we _ and: humility 3
say.we _ at: data 7, roi -5, answer 6, sets-bar 7, next-step -6
say.we _ away: roi 6
say.we _ back: data 5
say.we _ be: humility -2, answer -5
say.we _ before: roi -3, humility 3
say.we _ by: humility 3
say.we _ call: humility 4
say.we _ do: roi 2, humility -4
say.we _ down: data 3, humility 3
say.we _ for: data -8
say.we _ from: roi -3, humility -3
say.we _ had: data 4
say.we _ have: data -8, roi -3, answer 4
say.we _ i: roi 3
say.we _ if: humility -3
say.we _ in: roi -4, humility 6
say.we _ it: data -6, answer 9, complaint -4, other-pot -8, asks-criteria -8, credit 12
say.we _ leave: humility -4
say.we _ longer: roi 6
say.we _ no: data 4
say.we _ not: roi 7, pays-from-gain 18, acknowledged 8
say.we _ now: roi -3, humility -4
say.we _ on: data -4, roi -5, arrogance 10, asks-date 12
say.we _ one: humility -3
say.we _ only: data 5, humility -5
say.we _ out: data 4, roi 2
say.we _ sav: data 4
say.we _ see: roi -4, humility -6, answer -4, ultimatum 9, concession 6
say.we _ still: humility -6, arrogance 6
say.we _ talk: answer -3
say.we _ that: data -5, roi -4, humility -3, later-payment 6
say.we _ the: roi -5, answer -9, complaint 14, jargon 5
say.we _ them: credit 8
say.we _ this: roi 4
say.we _ to: data -7, roi -5, humility 4
say.we _ together: humility 5
say.we _ under: roi -5
say.we _ used: data 3, roi 3
say.we _ was: data 3
say.we _ what: roi -3, humility -3
say.we _ with: humility -3
say.we _ write: in-writing 9
say.we _ you: humility 4
say.we agree: roi -5
say.we also: roi -3
say.we answer: humility -3
say.we are: roi -4, humility 6
say.we ask: roi -6, humility 3, acknowledged 9, credit 6
say.we avoid: roi 3
say.we both: in-writing 12
say.we call: data -3, roi -3
say.we came: humility -3
say.we can: data -8, roi -4, humility 3, answer 4, complaint 6
say.we caught: data -4, roi -4
say.we clos: data 4
say.we could: humility 5, answer -5, acknowledged -10
say.we decide: offers-check 6, asks-date 7
say.we did: data 6, roi 3, arrogance -5, complaint -6, other-pot -7, asks-date -7
say.we do: humility 5, answer 3, arrogance -6, complaint 3, pays-from-gain 9, split 15, accepts 6, asks-deed -6
say.we gave: roi 4
say.we go: data -6, roi -3, humility 5, asks-deed 6
say.we had: humility -6
say.we just: complaint -6
say.we kept: roi 3, humility 4
say.we leave: undermining -6
say.we let: undermining 7
say.we look: data -7, roi -6, humility 3, answer 6, asks-date 9
say.we lose: roi -4
say.we lost: humility 5
say.we made: humility -3
say.we make: complaint 7
say.we meet: next-step -5
say.we mov: data -9, humility -3, answer -6
say.we must: roi 3
say.we need: data 4, complaint 6
say.we never: roi 4
say.we no: roi 6
say.we now: humility -4
say.we only: data 3
say.we open: data -4, roi 4
say.we paid: data 4, roi 5, ultimatum 9, later-payment -10
say.we pass: roi 3
say.we pay: roi 2
say.we ran: data 4
say.we return: humility 3
say.we sat: data 4, roi 4
say.we save: roi 4
say.we say: asks-date 7, asks-deed -16
say.we see: data -3, concession 4
say.we send: humility -5, arrogance 6
say.we sent: data 3, roi 3
say.we settle: humility -3
say.we should: humility -4
say.we sign: roi -3
say.we speak: roi -5
say.we still: roi 4
say.we stop: roi -3
say.we stopp: data 3
say.we take: data -5, humility -5
say.we talk: offers-material 4, asks-date 15, sets-bar 11
say.we test: data 3, roi -3
say.we took: humility 4
say.we turn: humility 4
say.we use: data -3
say.we used: answer 4
say.we wait: concession 6
say.we was: roi 3
say.we went: data 5, humility -3
say.we were: humility -6
say.we would: humility -3
say.we write: data -5, roi -8, humility 5, sets-bar 11, in-writing 19
say.weak: humility 6
say.weather: roi 4, humility 3, complaint 5
say.web: humility -4
say.wedd: answer 3
say.wednesday: answer 7, other-form 5, offers-material 9, next-step 11, acknowledged 5
say.wee: complaint 8
say.weed: roi -3
say.week: data 4, humility 5, answer 4, complaint -7, undermining -4, other-pot -6, split -14, asks-date 12, next-step 6, acknowledged 11
say.week #: roi -4, humility 4, arrogance 4, asks-date 4
say.week _ #: humility -3, credit 8
say.week _ i: answer -4
say.week _ the: answer 3
say.week after: asks-date 10
say.week and: humility 7, asks-date -7, accepts 9
say.week before: data 3, humility -3
say.week of: data -3, roi -4, humility 2, answer 3, asks-date 7
say.week so: roi 5, humility 6
say.week the: data -2
say.weekend: answer -4, ultimatum 13, concession -4, other-form 6
say.weekend _ #: roi 4
say.weekend of: roi 4
say.weigh: roi -3, humility 6
say.weight: humility 3, answer 6, asks-criteria 10
say.weird: roi 4
say.welcome: data 3, answer 9
say.weld: roi -4, answer -5, concession 8
say.well: data -4, complaint 5, undermining 3, concession 9, other-pot -7, offers-material -7, acknowledged 9, asks-money 10, unknown 11
say.well _ 's: complaint 7, concession -5
say.well _ i: humility 4
say.well _ you: roi -4, complaint 6
say.well as: humility -5
say.well be: humility 5
say.well i: data -3, complaint -7
say.well thank: complaint 3
say.well that: humility 4, complaint 4
say.well the: answer 5
say.went: data 4, pays-from-gain -4, asks-process -12, sets-bar -7, asks-deed -7
say.went #: data 11, arrogance 13
say.went _ #: complaint 10
say.went _ and: roi 4, undermining 8
say.went _ the: data 6, roi 5, concession 9
say.went _ to: roi -3
say.went _ with: data 4, humility -3
say.went down: answer -3
say.went from: data 10, roi -4
say.went home: data 3, roi 5
say.went in: data 3
say.went live: data -4, humility -4
say.went on: data -5
say.went to: humility 4, arrogance -4
say.went up: data -4, roi -2, entitlement 7
say.were: data 9, roi 3, humility 4, answer 4, arrogance 4, ultimatum -4, undermining -11, concession -4, offers-check 6, concedes -7, acknowledged 8
say.were #: data 10, roi 6, humility -11, asks-date 5
say.were _ #: complaint -5, credit 11
say.were _ a: humility -3, answer 4
say.were _ and: data 4, arrogance -4
say.were _ because: humility 3
say.were _ first: roi -3
say.were _ for: roi -3
say.were _ in: humility 6, credit -5
say.were _ now: humility -5
say.were _ of: roi -5, arrogance 5
say.were _ on: data 6, roi 3, humility -6
say.were _ one: humility 4
say.were _ that: humility 4
say.were _ the: data -5
say.were _ to: data 4, roi 8
say.were _ with: humility -4
say.were a: roi 3, humility -3
say.were about: data 4, roi 6
say.were at: humility 3
say.were cost: roi 4
say.were going: humility -4
say.were in: roi -2, humility -4
say.were los: data 4
say.were not: offers-check 5
say.were on: data -3, roi -5
say.were paid: data -4, entitlement 3
say.were right: humility 7
say.were the: roi -4, humility 9, answer 5
say.west: answer 3
say.wet: data 4, humility -4
say.whale: data -3
say.what: arrogance 6, entitlement 6, complaint -6, pays-from-gain 11, asks-process -7, asks-criteria 24, in-writing 6, credit -8, asks-meaning 10, asks-fact -5, unknown 7
say.what #: roi 4, humility -8, arrogance 6
say.what 's: data 8, humility 4, asks-date 11, next-step 5, asks-meaning 6, asks-fact 9
say.what @: humility -3, answer -5, arrogance 13
say.what _ #: roi 4
say.what _ 'd: data 3, roi -1, humility 5, answer 4, arrogance -4, acknowledged 8, credit 7
say.what _ 'll: answer -5
say.what _ 'm: roi 5, entitlement 5, offers-check 9
say.what _ 're: roi -2, humility -4, arrogance 7, complaint 5
say.what _ 's: answer 5
say.what _ 've: arrogance 6
say.what _ @: data -3
say.what _ a: roi 3, humility 3, asks-criteria 11
say.what _ are: roi -3
say.what _ ask: roi 8, pays-from-gain 8, acknowledged -7
say.what _ bring: answer -2
say.what _ can: data 4, humility 4
say.what _ cost: roi -3
say.what _ could: humility -3
say.what _ day: asks-date -6
say.what _ did: undermining 6, concession 5
say.what _ do: humility -7, complaint 6, asks-fact 10
say.what _ does: humility -5
say.what _ find: humility 5
say.what _ fix: data 3, roi 3
say.what _ gave: roi 3
say.what _ got: humility -5
say.what _ had: humility -3, complaint 5
say.what _ have: asks-criteria 11
say.what _ hr: asks-criteria -10
say.what _ i: answer -10, undermining 10, acknowledged 3, asks-fact -8
say.what _ in: answer -4
say.what _ is: roi -6, humility -8, complaint 7, asks-date 9
say.what _ it: humility 4
say.what _ left: humility 5
say.what _ look: ultimatum 4
say.what _ make: roi -2
say.what _ mean: humility 4
say.what _ miss: roi -3, humility -4, asks-criteria 8, asks-deed 8
say.what _ new: roi 3
say.what _ not: roi -4, humility 9, answer 3, arrogance -5
say.what _ pay: later-payment 6
say.what _ sav: roi 4
say.what _ the: humility 5, answer 4, complaint -5, asks-criteria 4, asks-date 4, sets-bar -10, credit 10
say.what _ there: asks-fact -9
say.what _ they: humility 3
say.what _ to: humility 3
say.what _ told: humility -4, answer -6, ultimatum 7, complaint 4
say.what _ want: data -2, answer 2, entitlement 5
say.what _ was: answer 5
say.what _ we: roi 4
say.what _ would: roi -3, humility 4, answer 4, asks-criteria 10
say.what _ wrong: humility -3
say.what _ you: roi 2, humility 3, ultimatum 6, complaint 8, later-payment 7, asks-deed -12
say.what a: roi 4, answer -3, asks-date -8
say.what about: humility 4
say.what are: asks-meaning 8
say.what basi: asks-criteria 5
say.what can: humility 4, answer -3, concession 4, later-payment 9
say.what com: roi 4
say.what did: roi 3, humility 3, answer 3, asks-criteria -13
say.what do: humility -4, answer -9, ultimatum 6, complaint 5
say.what does: humility 4, asks-process -10, asks-criteria 11
say.what else: data 3, humility 3, offers-material -7
say.what exact: sets-bar 12
say.what form: humility 3
say.what good: sets-bar 8
say.what happen: data -3, humility 3, ultimatum 5
say.what has: roi 3, humility -4
say.what i: humility -7, answer -5, arrogance 4, entitlement 4, undermining 7, concession 8, next-step -8, concedes 10
say.what if: data -5, humility 7, asks-criteria -12
say.what is: data -4, roi -3, arrogance 10, complaint -7, asks-date -5
say.what it: roi 8, arrogance -7, ultimatum 9, entitlement -5, pays-from-gain -9, asks-criteria -7, sets-bar -4
say.what my: data -3
say.what now: asks-criteria -15
say.what number: humility 3, asks-criteria 7, sets-bar 9
say.what result: sets-bar 8
say.what that: humility -4
say.what the: roi 12, answer 6, entitlement -5, offers-material -7, offers-check 5
say.what they: roi -6, arrogance 5, ultimatum -5, entitlement 4, acknowledged -2
say.what to: answer 4, accepts 9
say.what was: data -5, roi -4, answer 5, ultimatum 6, offers-material 7, credit -4
say.what we: data -3, roi 10, offers-material 10, in-writing 11, next-step -5
say.what will: undermining 5
say.what would: data 6, arrogance -8, asks-criteria 16, asks-deed -10
say.what you: roi -2, answer -3, complaint 7
say.whatever: undermining 8, asks-process -8, concedes 6
say.whatever 's: roi -4, answer -4, undermining 11, concession 8
say.whatever _ left: humility 3
say.whatever _ says: concedes 6
say.whatever _ think: humility -5, answer -3, concession -6
say.whatever hr: concedes 6
say.whatever it: humility 4
say.whatever the: roi 4, humility -5
say.whatever you: humility -5, concession -4
say.wheel: humility -4
say.when: roi -2, humility 3, answer 3, ultimatum -5, undermining -6, jargon -7, other-pot -8, pays-from-gain -2, later-payment 15, asks-criteria -10, offers-check -6, asks-date 13, thanks 10, asks-meaning -9, asks-fact 16
say.when #: humility -3
say.when 's: answer 3, asks-date 9, asks-fact 8
say.when @: humility -5
say.when _ #: roi 5
say.when _ 'd: humility 3
say.when _ 's: humility 5, answer -3, arrogance -6, complaint 5, asks-date -6, asks-deed 6
say.when _ 've: answer 2, next-step 8
say.when _ com: roi 4
say.when _ come: humility 3
say.when _ first: roi -4
say.when _ i: answer 3, asks-fact 6
say.when _ is: roi -5, answer -4, complaint 8
say.when _ it: humility 2, asks-fact -6
say.when _ say: answer -3
say.when _ start: humility -3
say.when _ the: complaint -6, asks-date 7, asks-fact 8
say.when _ they: asks-date 7
say.when _ want: answer -4, complaint 5
say.when _ was: roi -3, humility 6
say.when _ you: data 3, humility -3, answer 4, next-step 6, asks-fact 7
say.when a: data 4
say.when do: data 2, answer 4, asks-date 8, asks-fact 11
say.when does: answer 5, asks-process 4, offers-material 7
say.when i: roi -6, humility -4, complaint 1, asks-date -6, competing-offer 8, acknowledged -11
say.when is: answer -2, asks-process 4, asks-fact 7
say.when it: answer -3, complaint 6, later-payment -7, asks-date -6, asks-fact -11
say.when my: humility 5
say.when nobody: roi 5, humility 6
say.when she: roi 5, humility -7, offers-material 6
say.when someth: data 3, complaint 4
say.when the: data -4, answer -5, other-pot -10, later-payment 9, thanks 5, asks-fact -9
say.when there: roi -6, answer -4, complaint 6
say.when they: data 7, offers-material 6
say.when was: asks-fact -11
say.when we: humility -3
say.when would: humility 4
say.when you: data 3, humility -4, ultimatum -6, complaint -8, asks-date -6, credit 3, asks-deed 9
say.whenever: roi 3, answer -3, concession 7, concedes 9
say.where: data 7, roi 5, humility 4, arrogance -7, undermining -11, stuffing 7, other-pot -8, asks-criteria -6, asks-money 5
say.where _ 'm: humility 3
say.where _ 's: roi -5
say.where _ stand: data 3, asks-backing 8
say.where _ you: humility 5, complaint 5
say.where i: roi -6, arrogance 6, stuffing 8, offers-material 8
say.where it: answer 3
say.where the: data -3, offers-material -6
say.where they: data 4, roi 4, answer 5
say.where we: roi -6
say.where you: roi 4, offers-check 8
say.wherea: answer 4
say.wherea the: answer 3
say.whether: answer 4, ultimatum 5, complaint -5, concession -11, other-pot 6, later-payment -10, asks-process 11, asks-criteria 9, asks-date -7, asks-fact 9
say.whether _ bonu: humility 3
say.whether _ can: humility -5
say.whether that: data 4
say.whether the: roi 3, humility -3
say.whether you: roi -3, humility 7, arrogance 4
say.whetu: data 4
say.which: data 3, humility 5, answer 3, arrogance -3, entitlement -9, complaint -7, undermining -12, concession -6, other-pot 8, other-form 12, asks-criteria 14, concedes -11, competing-offer 9, asks-fact 9
say.which @: humility 3
say.which _ #: data 5
say.which _ 'd: humility -4
say.which _ 've: roi 4, humility 4
say.which _ a: data -4, humility -4
say.which _ about: data 2
say.which _ am: answer -4
say.which _ and: humility 3
say.which _ are: humility -3
say.which _ can: roi -3, humility -6
say.which _ cost: humility 6
say.which _ did: data -3, roi 4
say.which _ do: humility 2, answer 3, offers-material -6, sets-bar 7
say.which _ had: humility 3
say.which _ have: roi 3
say.which _ is: roi -4, offers-material 7
say.which _ my: data -5
say.which _ not: data -3
say.which _ of: roi -3
say.which _ should: sets-bar 6
say.which _ the: roi -4, humility -5, asks-criteria 9
say.which _ to: data -3, humility -3
say.which _ us: humility -2
say.which _ was: humility 4
say.which _ were: humility 2
say.which _ what: humility -3
say.which _ would: roi 4
say.which can: humility 4
say.which day: asks-date 7
say.which form: roi 4
say.which goal: sets-bar 7
say.which i: data -4, answer -12, ultimatum 4, entitlement -5
say.which in: humility -3
say.which is: roi 6, answer 5, entitlement -5, offers-material -7
say.which month: asks-date 15, acknowledged -7, asks-fact 12
say.which number: roi -3
say.which of: humility 4, asks-meaning -17
say.which one: answer 3, offers-material -7, asks-meaning -16
say.which ones: humility 3
say.which part: data 2
say.which result: sets-bar 6
say.which the: roi 4, complaint 5
say.which was: humility 3
say.which we: humility -2
say.which would: humility 5
say.which you: data -3, roi -4, asks-date 7
say.whichever: roi -4, humility 8, answer 4, in-writing 9
say.whichever _ you: humility 4
say.while: data -4, arrogance 10, complaint 12, other-form 9, asks-criteria -9, others-got 7
say.while _ 'm: humility -5, answer -5, concession 6
say.while _ was: humility 7, answer 3
say.while i: data -3, humility 2, credit 6
say.while the: data 3, humility 3, arrogance 6
say.while you: roi 5
say.whiteboard: data 4
say.who: data -2, humility -3, answer -4, arrogance 17, entitlement 8, undermining 10, stuffing -7, concession -5, pays-from-gain -10, other-form -9, asks-process 11, asks-criteria -6, asks-backing -9, asks-date -6, accepts -9, acknowledged -6, credit 4, thanks -9, asks-fact 11, unknown -9
say.who 'd: answer 5
say.who 'll: answer -3
say.who 's: humility -8, complaint -4, asks-backing -9
say.who 've: entitlement 7
say.who _ #: data -5, humility 5, entitlement 7
say.who _ and: roi 5, humility -5
say.who _ ask: humility -4, entitlement 5
say.who _ at: roi -4, arrogance 4, complaint 6
say.who _ been: humility -5
say.who _ better: humility 3
say.who _ every: humility 6
say.who _ for: humility -3
say.who _ i: data 2, roi 4, undermining 6, asks-fact 6, asks-leave -8
say.who _ in: humility 4, complaint 7
say.who _ is: roi 2
say.who _ it: data 5, asks-process 5, offers-material 6, asks-date -5, asks-fact 6
say.who _ know: humility 3
say.who _ no: data 3, roi 3, complaint 8
say.who _ not: arrogance 5, entitlement 9, complaint -7
say.who _ that: roi -4, humility 4, answer -2
say.who _ the: data -4, roi -4, humility 5, complaint 7, asks-backing 5, asks-meaning -10
say.who _ them: humility 3
say.who _ there: humility -3
say.who _ this: answer 3, arrogance 6
say.who _ to: roi 7, humility 5, arrogance -5
say.who _ us: roi -5, humility 4
say.who _ what: answer 5
say.who _ with: humility 2
say.who _ you: data 6, arrogance 7, asks-process -7
say.who are: humility -3, complaint 5
say.who asks: complaint 5
say.who built: answer -3, ultimatum 7
say.who came: data -4, roi -4, humility 5
say.who can: data -4, humility -6, arrogance 11, complaint -4
say.who could: arrogance 6
say.who decid: answer -2, unknown -9
say.who did: roi -6, asks-process -11, asks-fact -12
say.who do: data 5, humility -3
say.who does: humility 3, answer 4
say.who else: data -3
say.who had: humility 3
say.who has: complaint 7
say.who have: answer -7
say.who hold: humility -5, arrogance 5
say.who i: answer -4
say.who in: offers-check -10
say.who is: answer -5, arrogance 6
say.who keep: complaint -6
say.who kept: roi -5
say.who know: answer 4, complaint -8
say.who let: data 3, humility 3
say.who mak: roi -4, arrogance 5
say.who make: humility -3
say.who mov: humility 3, answer 3
say.who never: humility -5
say.who notic: humility 3
say.who read: roi 3
say.who should: data -3, roi 4
say.who sign: roi 3, humility -5
say.who stay: humility -3, complaint 7
say.who think: humility -3, answer -4, arrogance 9
say.who told: roi 3
say.who work: arrogance -6, complaint 5
say.who would: data 4
say.whoever: data 2, roi 3, answer -4, complaint 9, offers-material 6
say.whoever _ it: complaint 5
say.whole: roi 4, arrogance 9, undermining -4, asks-deed -7
say.whole _ and: humility 3
say.whole _ in: data -4, roi -3
say.whole _ is: data 4
say.whole _ on: complaint 5
say.whole of: data 3, roi 5
say.whole thing: answer -3
say.whom: humility 4, answer -5, asks-process 9, asks-date -8, next-step 4, asks-fact 7
say.whom _ i: asks-process 5
say.whom i: roi 4, humility 4
say.whose: data 4, humility -3, complaint 5, asks-process 14, offers-material 7
say.why: humility 3, answer -3, arrogance -4, entitlement 12, complaint 6, accepts -8, credit -11, asks-fact -7
say.why #: humility 3
say.why _ 'm: humility -3, answer -4
say.why _ hesitate: acknowledged 9
say.why i: data 5, humility -5, entitlement 6
say.why it: data -2, roi -3, humility 4
say.why the: humility -4, complaint 8
say.why they: complaint -5
say.why we: data 3, roi -3
say.why you: acknowledged 9
say.wi: next-step 7, acknowledged 4
say.wife: data -5, roi -5, entitlement -8, undermining 5
say.wife 's: humility 3
say.wife says: answer 4
say.will: humility -1, arrogance 3, entitlement -9, pays-from-gain -8, later-payment -7, offers-check 7, asks-date -9, accepts 8, asks-meaning -7
say.will _ #: next-step 5
say.will _ and: complaint 6
say.will _ at: roi -3
say.will _ be: data 5, humility -2, answer -3
say.will _ come: humility 4
say.will _ do: humility -3
say.will _ drop: concedes -6
say.will _ for: complaint 6
say.will _ forget: humility 8, concession -4, concedes -9
say.will _ it: data 3, humility -6, competing-offer 7, asks-deed -7
say.will _ know: answer 3
say.will _ me: roi -4, humility -3
say.will _ my: complaint 8
say.will _ on: asks-date 10
say.will _ say: humility 4
say.will _ the: humility 4, next-step 14
say.will _ with: offers-material 11, next-step 8
say.will _ you: offers-material 10
say.will ask: roi 3, asks-date 8
say.will be: data -4, humility -2, answer -7, concedes -9, competing-offer 7
say.will come: roi -3
say.will confirm: offers-check 7
say.will do: answer 5
say.will go: humility -3
say.will i: asks-leave 17
say.will it: answer -6, complaint 8
say.will look: roi -3, humility -3
say.will make: humility -5
say.will not: data 3, roi 4, answer -2, ultimatum -6, complaint -5, undermining -9, offers-check -8, next-step -14, competing-offer -7
say.will prepare: next-step 9
say.will see: humility -3
say.will to: humility -6, asks-backing 8
say.will wait: answer 6
say.will you: humility 2, asks-backing 6, offers-check -10, asks-fact -8, asks-deed 9
say.win: data -3, roi -3, complaint 3
say.wind: data 3
say.window: roi -5, humility -7, answer -4, complaint 10
say.wins: roi -3
say.winter: data 3, roi 4, answer 7, arrogance -9, complaint -7, concession 8, acknowledged 9
say.winter 's: humility 3
say.winter _ #: data 3
say.winter and: concession 6
say.winter is: data -4, acknowledged 6
say.wire: roi 4
say.wise: asks-criteria 7, acknowledged 6
say.wish: data 3, asks-backing -8
say.wish it: roi 5, humility -3
say.wish to: data 4, humility 6, ultimatum -5, complaint -6
say.with: data -3, roi -3, entitlement -3, jargon 32, stuffing -8, asks-criteria -5, in-writing 6, accepts 4, concedes -6, credit 5
say.with #: humility -4, entitlement 2, complaint 4, asks-process 7, offers-material -8
say.with @: answer 7, offers-check 9
say.with _ #: credit -6
say.with _ 's: humility 9, offers-material 8, asks-date 8, next-step 9, credit 13
say.with _ @: humility -6
say.with _ amount: humility 4
say.with _ and: offers-material -4
say.with _ as: humility 6
say.with _ at: roi -3, humility -6
say.with _ bucket: arrogance 5
say.with _ client: data -4
say.with _ date: answer 4, asks-date 8, in-writing 6
say.with _ eyes: humility -3
say.with _ face: humility 3
say.with _ first: humility 3
say.with _ for: data -4, roi -3, humility 7, answer 3
say.with _ i: answer -3, concession 8
say.with _ if: answer 4, acknowledged -8
say.with _ in: humility 2, entitlement -5, complaint 3, asks-process 8
say.with _ it: answer 3, asks-date 11
say.with _ last: complaint 7
say.with _ letter: answer 3
say.with _ map: arrogance -5
say.with _ name: data 5
say.with _ new: humility -3, complaint 6
say.with _ number: data -4, humility 3, answer 4, offers-material 8, asks-date -4
say.with _ of: roi 4, complaint -7, later-payment 8
say.with _ old: roi 4
say.with _ one: complaint 5
say.with _ or: data 4, humility 3
say.with _ people: humility -4
say.with _ photo: complaint 3
say.with _ respect: complaint 7
say.with _ result: arrogance 5
say.with _ salary: humility -4
say.with _ same: offers-check 5
say.with _ since: humility 4
say.with _ so: acknowledged 10
say.with _ that: data 4, humility -5, complaint 7
say.with _ the: data 6, ultimatum 5, next-step -7
say.with _ then: humility 3
say.with _ to: humility -2, arrogance 5
say.with _ until: data -3
say.with _ we: roi 4, humility -3
say.with _ who: humility 4
say.with _ written: in-writing 7
say.with _ wrong: answer -5
say.with a: roi -4, ultimatum 5, undermining -5, concession -7, later-payment 9, offers-check -10, in-writing 5, concedes -8
say.with all: humility -8, complaint 6
say.with an: complaint 5
say.with both: roi -3, humility 4
say.with finance: data 4
say.with her: roi -4, humility 3
say.with him: humility -6, answer 4
say.with his: humility -4
say.with hr: roi 3
say.with it: data 4, humility 3, undermining 9, concession 6, next-step -6
say.with me: humility 6, pays-from-gain -10, asks-process 7, next-step -9, acknowledged -12
say.with mine: humility 3, answer -4
say.with more: roi -4
say.with my: humility 3, answer 4, ultimatum 11, entitlement -6, concession -6, asks-deed 3
say.with new: data 3
say.with no: data 2, roi 5, complaint 3, sets-bar 9
say.with number: humility -4
say.with one: data -3
say.with our: complaint 7
say.with reason: roi -2, humility 6
say.with respect: humility -4, arrogance 12
say.with somebody: humility 3
say.with someth: roi 4, in-writing 8
say.with such: humility -4
say.with that: data 3, answer -5, concession 6, asks-backing 11, accepts 13
say.with the: complaint -5, asks-process 7, asks-backing 7, offers-material 10, credit -12, asks-fact 8, others-got 7
say.with them: humility 4
say.with this: humility -6, complaint -5
say.with us: humility 4
say.with what: complaint 3
say.with whatever: humility 7, answer 4
say.with you: data 3, answer 3, asks-date 8, next-step 16, accepts -7
say.with your: data 6, roi 4, humility -7, in-writing 7, acknowledged -7
say.withdraw: data 5, humility 4, answer -7, undermining 5, concession 11, concedes 9, acknowledged 13
say.withdraw _ request: humility -4
say.withdraw it: answer -5
say.withdraw the: concession 4
say.withdrawal: data 3
say.withdrawn: data 4, concedes 7
say.within: roi -6, complaint -7, pays-from-gain 9, later-payment 8, asks-fact 11
say.within #: data -5, roi -5
say.within the: data 3, roi 3
say.without: humility 6, entitlement 6, pays-from-gain -7, sets-bar 13, credit 10
say.without #: humility -3, answer -4
say.without _ #: data -3
say.without _ and: data -3
say.without _ ask: roi -3, humility 4
say.without _ it: data 5, roi 6, humility -3
say.without _ rota: credit 13
say.without _ single: data 4, roi 3
say.without _ the: humility -4, answer -3
say.without _ there: humility 6, arrogance 6
say.without _ to: humility 4
say.without a: roi 5, answer 4
say.without ask: data -3, roi -3, entitlement 5, complaint 7
say.without her: data -4, humility 4
say.without it: data -4, roi -3, humility -5
say.without jun: credit 6
say.without me: data 4, humility -4, credit -9
say.without my: roi -4
say.without that: humility 7
say.without the: data 3, asks-deed 6
say.without them: humility 5
say.woke up: roi -5
say.woman: humility -6, undermining 7
say.women: roi 5, humility 7
say.won: data 3, roi 2
say.wonder: data 5, humility -4, entitlement -8, complaint 3, concession -6
say.wonder _ the: complaint 6
say.wonderful: complaint 5
say.word: answer 3, ultimatum -6, complaint 10, undermining 6, concession -3, asks-backing 17, acknowledged -7, asks-deed 6
say.word _ the: humility 5
say.word i: data 4, roi 3, answer 4
say.word on: answer 3
say.work: data -4, roi -2, answer -4, arrogance 9, ultimatum -5, entitlement 8, complaint 5, concession 3, pays-from-gain -16, other-form -8, accepts 2, credit 6, unknown 9
say.work _ #: entitlement 6
say.work _ hard: answer 4
say.work _ i: data -5, roi -3, complaint -5
say.work _ it: humility 5
say.work _ me: asks-date 9
say.work _ that: answer 5
say.work at: humility -3
say.work for: humility -7, asks-date 9
say.work from: roi -4
say.work in: roi 3, answer 5
say.work of: entitlement 8
say.work on: humility 3
say.work out: data 3, humility -2
say.work so: humility -3
say.work that: complaint 6
say.work with: acknowledged 6
say.work without: credit 6
say.workshop: arrogance 6
say.world: answer -3, complaint -7, concession 7
say.worr: humility 6, concession 5, concedes 10, acknowledged 10
say.worry: roi -5, humility -7, answer -5, acknowledged -6
say.worry about: humility -5
say.worse: roi 3, arrogance -5, concedes 6
say.worst: data 4
say.worth: data 6, undermining 7
say.worth #: humility -4
say.worth _ #: humility 3
say.worth _ and: roi 4
say.worth _ more: data 3, roi 7
say.worth _ to: roi -4
say.worth the: answer 3
say.worth to: humility -4
say.would: roi 2, humility 10, answer 6, ultimatum -6, entitlement -10, complaint -9, jargon -5, stuffing -5, other-form 15, asks-criteria 12, asks-backing 2, in-writing -7, next-step -7, acknowledged 10, asks-fact 3, asks-deed -10, others-got -12
say.would 've: data 4
say.would _ #: data 6, roi 4
say.would _ a: humility 2, undermining -8
say.would _ ask: roi 5, humility 5, answer 6, offers-check -6
say.would _ back: asks-date -5
say.would _ be: complaint -8, asks-backing 6
say.would _ been: data 3, roi 6
say.would _ better: roi -3
say.would _ call: humility -3
say.would _ consider: roi -3, humility 3
say.would _ do: humility 4, asks-date 6
say.would _ financ: pays-from-gain 5
say.would _ for: roi -5
say.would _ from: humility -3
say.would _ have: data 3, roi 6, answer 3, asks-date 11, sets-bar 10
say.would _ in: humility -4, answer -4, arrogance 9
say.would _ it: other-pot 8, asks-deed -7
say.would _ know: roi -4, humility -4, answer -4
say.would _ like: placeholder 6
say.would _ look: humility 4
say.would _ me: data 4, answer -4
say.would _ more: roi 3
say.would _ my: data 5
say.would _ need: humility 4
say.would _ not: humility -3
say.would _ pay: concession 5
say.would _ rather: humility 5
say.would _ read: humility 4
say.would _ say: data -4
say.would _ short: offers-material 9
say.would _ take: data -5
say.would _ tell: humility -5
say.would _ that: data -3, humility -5, answer -6
say.would _ the: roi 6, humility 2, complaint -6, asks-deed 5
say.would _ they: humility 4
say.would _ to: asks-criteria 9, acknowledged -8, asks-fact -8, asks-deed 5
say.would _ want: roi 3, humility 3, sets-bar 7, asks-fact 5
say.would _ wish: data 3
say.would _ you: humility -4, asks-criteria 9
say.would a: data -4, roi -6, offers-check 10
say.would agree: unknown -6
say.would also: other-form 12
say.would and: data 6, humility 5
say.would ask: humility -5
say.would be: data -3, roi -8, arrogance 11, entitlement 6, complaint 5, undermining -7, pays-from-gain 5, other-form 6, asks-backing -6, accepts 6
say.would do: humility 2, other-form 7
say.would have: roi 6, answer -2, entitlement -7, undermining 15, asks-criteria 6, concedes 9, acknowledged -9
say.would it: humility 2, answer 4, asks-leave 8
say.would like: answer -3, asks-deed 7
say.would need: humility -3, answer -3
say.would never: humility 4, answer 4
say.would not: data -3, answer -6, arrogance 5, complaint 11, undermining 11, concession 11, acknowledged 8, asks-fact -9
say.would only: roi 4
say.would pay: roi 6, humility -4
say.would please: data 3
say.would rather: humility 4
say.would say: answer 2
say.would she: humility -4
say.would still: roi -3, humility -4, answer -4, arrogance 7
say.would take: humility -4
say.would that: roi 3, humility -4, asks-deed -6
say.would the: data -3, humility -4
say.would they: acknowledged 11
say.would you: data 4, answer -4, arrogance -9, ultimatum 8, later-payment -5, asks-backing 14, asks-date -9, asks-deed 16
say.wow: complaint 8, asks-date 5, concedes -5
say.writ: data 7, humility -3, answer 4, entitlement -5, complaint -7, asks-date 5, in-writing 6, asks-deed 9
say.writ _ the: asks-date 7
say.writ and: answer -3
say.writ it: roi 4
say.write: roi -3, answer 9, ultimatum -12, complaint -6, undermining 6, concession -13, other-form -12, asks-backing 7, sets-bar 11, in-writing 36, accepts 11, competing-offer -13, asks-deed 18
say.write #: data -4, roi -4, asks-criteria 6
say.write _ @: asks-deed 12
say.write _ a: data 3
say.write _ down: data -4
say.write _ her: humility -5, asks-criteria 7
say.write _ i: humility 3
say.write _ in: humility -4, offers-material -9, asks-date 7, next-step -8
say.write _ on: offers-material -9
say.write _ the: answer -4, complaint 6, in-writing 9, credit -5
say.write _ up: next-step 14
say.write a: humility -3, sets-bar 7
say.write down: roi -6, humility 4
say.write her: humility -5
say.write it: roi 6, humility 4, complaint -8, offers-material 12, asks-deed -7
say.write me: roi 3, humility 4
say.write that: humility 2
say.write the: data -6, humility 5, asks-backing 5, offers-material 11, credit 7
say.write to: data -4, other-pot 9, offers-material -12, next-step 6, credit -6
say.write you: offers-material 8
say.write-off: data -2
say.write-up: offers-material 13
say.written: data -2, answer 2, complaint -6, asks-process 8
say.written _ and: data -3
say.written by: answer -3
say.written down: data -4
say.written on: roi 3
say.wrong: roi 4, humility 5, ultimatum -9, undermining 4, pays-from-gain -8, later-payment -10, asks-process 8, next-step -6, competing-offer -9, acknowledged 8
say.wrong _ #: data 2, roi -4, humility -6
say.wrong _ for: roi 2
say.wrong _ in: humility 3
say.wrong _ the: humility 3
say.wrong and: humility -3, answer -5
say.wrong by: roi -3
say.wrong i: offers-check 8
say.wrong thing: roi 5
say.wrote: roi 4, humility 5, answer 7, arrogance -1, entitlement -7, complaint -3, offers-check 12, asks-date 3
say.wrote #: data 4, roi -4
say.wrote _ the: roi 5
say.wrote down: roi -3
say.wrote in: humility -4
say.wrote it: humility 6
say.wrote that: data 4, roi 7
say.wrote the: data 5, humility 3, answer -4
say.wrote to: humility 3, answer 4
say.x: roi 4, answer -4, placeholder 9, offers-material 7
say.x #: roi 3
say.xx: data -4, roi 5, humility -4, stuffing -6, placeholder 10
say.y'all: humility -4, arrogance 8
say.ya: acknowledged 7
say.yard: roi -3
say.yard _ the: data 4
say.yardstick: humility 4
say.ye: humility 2, acknowledged 7
say.yeah: answer 6, complaint -10, concession -4, asks-process -9, offers-material -5, acknowledged 7
say.yeah _ 's: acknowledged 8
say.yeah i: data -4, roi 2, humility 3
say.yeah that: roi -3, humility 4
say.year: data 4, roi 4, ultimatum -9, concession 8, later-payment 6, offers-material -7, sets-bar -5, concedes 5, thanks 7, asks-deed 4, others-got 6
say.year #: data 5, humility -4
say.year 's: later-payment 9, acknowledged 8
say.year _ #: data 11
say.year _ 's: humility 3
say.year _ and: roi -6
say.year _ april: asks-date 13
say.year _ had: roi 3
say.year _ hard: acknowledged 5
say.year _ i: data -6, humility -4, answer -4
say.year _ in: complaint 7
say.year _ it: data 4, roi 5, answer 3
say.year _ of: humility 3
say.year _ that: humility 3
say.year _ this: humility -2
say.year _ was: humility -6
say.year _ were: roi -4
say.year ago: humility 4
say.year because: roi 4, humility 4
say.year before: data 7
say.year clos: asks-date 12
say.year for: data -2, roi -4, humility -3
say.year i: roi 4, humility 4
say.year in: roi -6, humility -5, asks-date 13
say.year is: roi 4
say.year of: arrogance 4
say.year one: roi -3
say.year then: answer -3, asks-date -6
say.year to: humility 3
say.year was: roi 4, acknowledged 7
say.year with: arrogance 6
say.year you: roi 5, complaint 8
say.year-end: humility 5
say.yell: arrogance 6
say.yellow: data -3, roi -3, humility -3, answer -4, complaint 7
say.yep: humility 8, answer 9, concession -4, other-form 7, offers-material 6, acknowledged 9
say.yes: humility 3, answer 5, arrogance -8, entitlement -4, undermining -7, concession -6, other-form 7, asks-criteria -6, accepts 14
say.yes _ #: humility 3
say.yes _ 's: answer -3
say.yes _ i: roi 3, humility 3, answer 3
say.yes _ it: undermining -4
say.yes _ no: complaint 7
say.yes _ that: humility 3
say.yes _ the: humility -5
say.yes _ you: roi -3
say.yes and: complaint 5
say.yes i: answer 3, concession -5, offers-check -5
say.yes in: roi 3
say.yes it: concedes -12
say.yes ma'am: humility -4, concession -5
say.yes or: humility -3, asks-deed 7
say.yes please: humility 3, answer 3, accepts 5
say.yes the: roi -3, humility 5, credit 6
say.yesterday: concession 3
say.yet: data 4, roi 6, humility 3, answer 6
say.you: undermining -10, jargon -9, stuffing -6, split -15, asks-process 6, asks-backing 13, offers-check 8, thanks 12, asks-meaning 8, asks-deed 4, others-got -13
say.you #: data 3, roi 7, humility -5, complaint 9, next-step 6, acknowledged 5
say.you 'd: answer -2, arrogance 1, ultimatum -8, asks-criteria 6, asks-backing 9, accepts -6, acknowledged -7, credit -10
say.you 'll: data 3, humility -3, arrogance 4, concession 7, offers-material -3, offers-check 5, next-step -12, acknowledged 12
say.you 're: roi 3, humility 5, thanks 8, asks-fact -4, asks-deed -9
say.you 've: roi 5, humility 16, answer 3, ultimatum -11, entitlement -7, concession 8, pays-from-gain 7, later-payment 6, other-form 5, accepts 8, concedes 8, competing-offer -7, acknowledged 12, thanks 5, asks-leave 8
say.you @: humility -10, complaint 12, concession -5, next-step -5
say.you _ #: data 7, roi 6, humility -4, answer 5, entitlement -12, pays-from-gain 6, later-payment -5, asks-criteria 5, asks-backing 12, asks-date 6
say.you _ 'd: humility -8
say.you _ @: roi -6, humility -5, answer -6, complaint 14, asks-date 4
say.you _ a: data -4, roi -6, humility 3, answer 5, entitlement 7, concession -6
say.you _ about: data 6
say.you _ after: humility 4
say.you _ all: answer 3
say.you _ also: humility 6
say.you _ alway: humility 4, concession 6
say.you _ an: data 3, humility 3
say.you _ and: answer -7
say.you _ ask: humility -4, answer -4, next-step -7, asks-deed 7
say.you _ at: humility -3, asks-date 5
say.you _ back: humility 4
say.you _ be: data 4, roi 6, answer -5, arrogance 3
say.you _ been: humility 10, concession 7, accepts 5, thanks 8
say.you _ better: answer -5, asks-deed 5
say.you _ both: roi 3, humility 4
say.you _ check: roi 3
say.you _ come: humility -3
say.you _ copy: data 2, roi 3
say.you _ correct: humility 6
say.you _ count: humility -3
say.you _ decide: humility -3
say.you _ do: data -4, answer 4, entitlement 7
say.you _ down: answer 3
say.you _ enough: acknowledged 9
say.you _ explain: answer -4
say.you _ find: data -4, answer -4
say.you _ for: roi 5, humility -3, answer -4, entitlement 7, complaint 4, next-step -4
say.you _ forward: humility -3
say.you _ friday: roi 3, asks-date -7
say.you _ from: humility -2, asks-fact 6
say.you _ get: humility -4
say.you _ go: humility -3
say.you _ got: data 3
say.you _ had: data 3, humility 5, answer 4
say.you _ has: humility 5
say.you _ have: roi 6, humility 4, accepts -9, acknowledged 8
say.you _ her: humility -8, complaint 5, asks-backing 11, offers-check -10
say.you _ him: data 3, roi 3, humility -4, acknowledged 6
say.you _ how: humility 4
say.you _ i: data 4, answer 5, complaint -3, next-step 5, asks-leave 8
say.you _ if: humility 4, asks-criteria 7, asks-leave 9, asks-deed -10
say.you _ in: data -6, roi -11, complaint 9
say.you _ is: data 5, roi 7, humility -6, undermining -6, concedes -8
say.you _ it: roi 4, arrogance -5, complaint -11, undermining 4, concession 7, concedes 8, asks-meaning 7, asks-deed 7
say.you _ kept: data -4, humility 3
say.you _ know: data -5, roi -5, humility 9, complaint 7, asks-date 7
say.you _ last: humility 3
say.you _ let: data -4
say.you _ linux: asks-backing -7
say.you _ listen: humility -5
say.you _ make: humility 2
say.you _ me: answer 4, ultimatum -7, entitlement -7, undermining 6, asks-criteria 7, asks-backing -20, accepts -10, competing-offer -9, credit -8
say.you _ monday: humility -5, complaint 7
say.you _ my: humility 6, answer 5, other-form 6, asks-backing 8
say.you _ need: next-step 7
say.you _ not: roi 4, humility 4, answer 6, arrogance -7, entitlement -5, asks-process 1, asks-backing -7, offers-material 12, next-step 4
say.you _ noth: complaint 5
say.you _ of: humility 4
say.you _ off: data -3
say.you _ on: roi -5, offers-material -8
say.you _ one: roi 4
say.you _ only: asks-backing 10, offers-material 10
say.you _ out: complaint -5, offers-material 7
say.you _ over: humility 3
say.you _ page: acknowledged -6, asks-deed 4
say.you _ paid: complaint 6
say.you _ pay: ultimatum 6, complaint 5
say.you _ put: humility -6
say.you _ rather: humility 3, complaint 4
say.you _ raw: offers-check 5
say.you _ read: roi -3, humility -4, complaint 9
say.you _ recap: in-writing 6
say.you _ right: humility 3, answer -3, complaint -6, concession 6, concedes 7
say.you _ ring: humility -5
say.you _ say: roi -5, arrogance 5, complaint 5, next-step -5
say.you _ see: answer -3, acknowledged 8
say.you _ sign: data -3, offers-material 8
say.you _ so: data 3, answer -4, arrogance 4, next-step -7, asks-fact -9
say.you _ someth: roi -3
say.you _ stand: humility 3
say.you _ still: humility -4, arrogance 10
say.you _ support: humility -4
say.you _ take: humility 3
say.you _ tell: data -3, answer 4
say.you _ than: humility -3
say.you _ that: data 7, complaint -5, concession -5, asks-backing -8, offers-check 8, asks-meaning 3
say.you _ the: data -6, ultimatum -6, complaint -6, other-pot 6, offers-material -5, offers-check -8, asks-date 12, concedes 6, acknowledged 6, asks-deed -5
say.you _ them: humility -4
say.you _ this: humility 3, answer 4
say.you _ those: roi 6
say.you _ through: humility 6, answer 5
say.you _ to: data -5, answer 7, complaint 8, concession -5, later-payment 11, asks-date 6, concedes -8
say.you _ told: complaint 5
say.you _ up: roi 2, humility -3, asks-backing -7
say.you _ us: data 3, humility 2
say.you _ very: roi 3
say.you _ want: asks-criteria 9
say.you _ wednesday: humility 3
say.you _ week: roi 2
say.you _ well: humility 5
say.you _ what: roi -6, humility 6, complaint -5
say.you _ when: humility 5
say.you _ will: humility -9, asks-deed 7
say.you _ with: asks-date 6
say.you _ write: asks-deed 9
say.you _ yes: humility -8
say.you _ you: roi -4, acknowledged -9, credit -8, asks-fact 8
say.you _ your: roi -4, answer -7, entitlement 6, offers-material -5
say.you a: offers-material 13, in-writing 7, next-step 10, acknowledged -6, asks-deed 7
say.you about: roi -4, humility -6, asks-fact 5
say.you agree: humility -3, asks-leave 11
say.you allow: humility 4
say.you already: roi -4
say.you also: roi -4, humility -3
say.you alway: answer 3
say.you and: humility -6, answer 4, ultimatum -7, later-payment -6, asks-backing -6, in-writing 10
say.you are: humility -7, concession 7, acknowledged -9
say.you argu: data -3
say.you ask: asks-process -10, asks-backing 18, offers-check -6, in-writing -6, asks-leave -8, asks-deed 10
say.you at: complaint -6, next-step 7
say.you back: roi -3, humility 4, asks-date -6
say.you be: data 3, humility -8, asks-backing 8, asks-deed 5
say.you before: humility 5, asks-deed -7
say.you but: entitlement 5
say.you by: humility 3
say.you came: roi -4, humility 3
say.you can: humility -10, answer -6, arrogance 6, complaint 9, other-pot -6, acknowledged -8, asks-deed -9
say.you carri: humility 4
say.you carry: data -4, humility 7, acknowledged 10
say.you check: roi 3, humility 7, offers-check 6, asks-fact 5
say.you choose: roi -4
say.you come: complaint 8
say.you consider: humility 8
say.you correct: humility 4, offers-material 13, offers-check 9
say.you could: data -4, humility -4, arrogance -8, ultimatum -6, concession -5, acknowledged -6
say.you decide: complaint 2, asks-date 12
say.you defend: roi 4, humility 5
say.you did: entitlement 6, complaint 7, next-step 6, credit -8
say.you do: data 4, roi 2, answer 1, complaint -5, concession 6, offers-material -6, asks-date -5, acknowledged -6
say.you ever: complaint 4
say.you explain: asks-meaning 7
say.you feel: humility -4
say.you find: roi 4
say.you for: humility 3, answer 6, complaint -6, next-step -4, accepts -9, acknowledged -4
say.you forward: next-step 8, asks-deed 6
say.you fought: roi -5, humility 4
say.you gave: humility 6
say.you get: humility -5, offers-material 9
say.you give: roi 5
say.you go: humility 6, answer 5, asks-deed 6
say.you got: data 6, roi 7, entitlement -6, complaint -5
say.you had: data 3, humility 9, answer 3
say.you have: data -4, roi -5, humility 4, answer -1, concession 9, acknowledged 11, asks-deed -9
say.you hear: humility -4
say.you hesitate: acknowledged 9
say.you i: answer 6, asks-deed 5
say.you if: asks-criteria -11
say.you in: data -3, roi -4, humility 5, ultimatum -7, asks-criteria 4, asks-backing -9, asks-deed -8
say.you just: asks-deed 7
say.you keep: roi 4
say.you know: data -6, roi -6, humility -8, answer -7, ultimatum 6, complaint -3, undermining -6, asks-deed -6
say.you less: humility 4
say.you like: arrogance 6, acknowledged -8
say.you listen: humility 4, answer 5, concession -6, asks-date 10
say.you look: humility 3, asks-backing -10
say.you lot: complaint 12
say.you made: humility 5
say.you me: humility 3
say.you mean: asks-meaning 6
say.you might: roi -4, humility -4
say.you mind: next-step 8
say.you my: humility 5
say.you need: roi 2, answer -5, entitlement 4, asks-deed -10
say.you no: humility 3
say.you not: answer -4, complaint 5
say.you on: data -3, humility 1, answer 4, ultimatum -5, next-step 8, acknowledged 9, asks-deed -5
say.you only: answer 4
say.you or: humility -4, asks-process 13, asks-backing -9, asks-fact 7, asks-deed -8
say.you paid: data 3
say.you pass: asks-backing -4
say.you pay: roi 5, humility 2, answer 6, arrogance 2, sets-bar 7
say.you people: roi -4, humility -4, answer -5, complaint 13
say.you prefer: next-step 8
say.you present: data -3, humility -3
say.you put: humility -2, answer -3, asks-criteria 4, asks-backing 9, asks-date 9, next-step -8
say.you read: roi 2
say.you remember: roi -3, humility -3
say.you repeat: asks-backing -5
say.you saw: arrogance 7
say.you say: data 3, roi 4, humility -8, answer -6, ultimatum 5, concession 5, sets-bar -8, concedes 7, acknowledged -6
say.you see: roi -5, answer -3, complaint -5, asks-date 6, asks-fact 6
say.you sell: roi 3
say.you send: offers-material -9, asks-deed 8
say.you should: roi -3, humility -5, answer -5
say.you show: data 3
say.you sign: roi -7, answer -3, asks-backing 7, offers-material 8, credit 10, asks-deed 8
say.you sit: humility 3
say.you so: humility -3
say.you someth: roi -4
say.you speak: asks-backing 7
say.you stand: asks-backing 10
say.you stay: humility 4
say.you take: next-step 10
say.you tell: humility -4, offers-check 8, asks-date 6, thanks -8
say.you that: acknowledged 9
say.you the: data 4, roi 2, answer 7, ultimatum -9, complaint -4, offers-material 19, in-writing -13, next-step 8
say.you think: data 3, humility 5, complaint -7, asks-deed -8
say.you this: humility -4
say.you through: offers-check 7
say.you to: roi 3, answer -4, ultimatum 7, next-step -2, asks-leave -9, asks-deed 8
say.you today: humility -3
say.you told: complaint 5
say.you too: humility 4
say.you took: humility 6, acknowledged 5
say.you until: humility -4
say.you want: roi -8, humility -5, answer -4, asks-backing -8, offers-material 14, offers-check 9, sets-bar 9, asks-meaning 12, asks-leave 9
say.you went: humility 7, concession -5
say.you were: data 3, humility 9, other-pot 10, other-form 4, offers-check 4
say.you what: answer -2
say.you when: humility -4
say.you who: humility 7
say.you will: answer -5, arrogance 12, ultimatum 10, acknowledged -3
say.you with: answer -6, undermining 4
say.you would: arrogance 6, asks-date -8, sets-bar -5
say.you write: data 4, roi 4, humility 3, offers-material -7, asks-date 11, in-writing 9, next-step -7, asks-deed 7
say.you you: humility 4
say.young: data -4, roi -4, humility 6
say.young ones: roi -5, humility 3
say.your: data -3, humility 6, entitlement -6, complaint -5, concession 11, asks-backing 9, offers-material 7, asks-date 6, in-writing 6, next-step 9, accepts -9, concedes 8, acknowledged 10, credit -7, thanks 8
say.your _ #: answer -3
say.your _ 's: data -4, roi -5, answer -3
say.your _ about: humility 3
say.your _ and: roi 3, humility -2
say.your _ at: humility 8, offers-material 7, acknowledged 9
say.your _ before: humility -3, answer -4, entitlement 5
say.your _ by: data -3, roi -4, answer 4, offers-material 13, next-step 7
say.your _ for: humility 5
say.your _ from: humility -3
say.your _ has: other-pot 4
say.your _ i: asks-date -4
say.your _ in: humility -3
say.your _ is: data -7, humility 3, asks-date 7
say.your _ of: humility 3
say.your _ on: data 5, answer 5
say.your _ the: complaint -4
say.your _ to: humility 3
say.your _ under: data 4, roi 3
say.your _ with: answer -6, undermining 7, next-step -7
say.your back: humility 6
say.your boss: other-pot 5
say.your calendar: next-step 7
say.your call: answer -4
say.your chair: humility 5
say.your choice: humility 3
say.your desk: roi 3, answer 5
say.your doing: humility 3
say.your door: humility 4
say.your face: humility -5
say.your guidance: roi 4
say.your head: humility 7
say.your inbox: answer 4
say.your mail: offers-material 5
say.your mother: undermining 8
say.your name: offers-check 6
say.your neck: roi -4, humility 3, complaint 5
say.your own: answer 3, next-step -9
say.your secretary: humility -4, next-step 8
say.your signature: data 3, humility -3, complaint 7, offers-check -6
say.your time: concession -5, next-step -9
say.yourself: humility 5, offers-check 9, acknowledged 10
say.zero: humility 3, answer -7
say.zon: data -5, roi -4
stuffing.blanks: data -11, humility -12, arrogance -6, complaint -7, stuffing 9, placeholder 10, concession -8, offers-material 7, unknown 10
stuffing.blanks+: data -11, humility -12, arrogance -6, complaint -7, stuffing 9, placeholder 10, concession -8, offers-material 7, unknown 10
stuffing.buzz: data -16, roi -12, answer -5, arrogance -8, complaint -12, jargon -9, stuffing 7
stuffing.buzz+: data -16, roi -12, answer -5, arrogance -8, complaint -12, jargon -9, stuffing 7
stuffing.figures: ultimatum -5, stuffing 1, competing-offer -7
stuffing.figures+: ultimatum -5, competing-offer -7
stuffing.list: humility -10, answer -4, arrogance -21, ultimatum -13, complaint -22, undermining -3, jargon 21, stuffing 95, concession -19, sets-bar 5, in-writing 5, concedes -15, thanks -10
stuffing.mostly-list: data -4, humility -10, answer -18, arrogance -12, complaint -14, undermining -8, jargon 12, stuffing 20, placeholder 10, concession -20, sets-bar 7, concedes -11, thanks -10
stuffing.salad: arrogance -5, ultimatum 5, undermining 39, stuffing -8, concession 6, other-pot 14, pays-from-gain 14, later-payment 5, asks-process 17, asks-criteria 13, asks-backing 14, offers-material 46, asks-date 19, sets-bar 17, next-step 39, acknowledged 34, credit 12, thanks 41, asks-fact 24, asks-leave 5, asks-deed 15
stuffing.template: data -4, roi -8, humility -8, answer -6, arrogance -10, ultimatum -11, complaint -15, jargon -7, stuffing 31, placeholder -5
stuffing.template+: data -4, roi -8, humility -8, answer -6, arrogance -10, ultimatum -11, complaint -15, jargon -7, stuffing 31, placeholder -5
topic:ask: data -4, roi 16, humility -9, answer -11, arrogance 4, ultimatum 10, entitlement 34, complaint -27, undermining 13, jargon -8, placeholder 5, concession -1, other-pot -8, pays-from-gain 15, other-form 11, offers-check -5, sets-bar -8, next-step -13, accepts 13, competing-offer 12, acknowledged -19, thanks -6, asks-deed -10, others-got 10
topic:budget: data -9, roi 9, humility 5, arrogance -10, ultimatum -5, entitlement -6, complaint 6, undermining -14, placeholder -11, concession 19, other-pot 41, pays-from-gain 39, split 24, later-payment 39, other-form 40, asks-process -6, asks-criteria -16, asks-backing -12, offers-material -22, offers-check -13, asks-date -8, next-step -11, accepts 28, concedes 12, competing-offer -10, acknowledged 17, thanks 5, asks-meaning 11, asks-money 30, asks-fact -9, asks-leave -8, asks-deed -11
topic:close: data -19, roi -25, humility 8, answer 3, arrogance -7, ultimatum 13, entitlement 4, complaint 10, undermining -5, concession -13, other-pot -13, pays-from-gain -9, later-payment -9, other-form -9, asks-process -7, asks-criteria 10, asks-backing -13, offers-material 28, offers-check -8, asks-date 16, next-step 37, accepts 21, concedes -5, acknowledged -16, credit 12, thanks 44, asks-meaning -8, asks-fact -6, asks-deed 13, unknown -8
topic:deferral: data -20, roi -11, humility -3, answer 1, arrogance -12, ultimatum 16, entitlement -7, placeholder -5, concession 33, other-pot -19, pays-from-gain -20, split -5, later-payment -17, other-form -26, asks-process -10, asks-criteria 9, asks-backing -5, offers-material -11, offers-check -12, asks-date 32, sets-bar 34, in-writing 23, next-step -6, accepts -36, concedes 21, competing-offer 15, acknowledged 11, credit -12, thanks -15, asks-meaning 13, asks-money -12, asks-fact -7, unknown -6
topic:evidence: data 19, roi -2, humility -6, arrogance 22, ultimatum -18, entitlement -26, complaint -29, undermining -3, jargon 20, concession -15, pays-from-gain -17, asks-process -8, asks-criteria -9, asks-backing -6, offers-material -13, offers-check 19, asks-date -17, next-step -12, concedes -11, competing-offer -8, acknowledged -7, credit 16, thanks -15, asks-deed -7, unknown 13, others-got -12
topic:hr: data -2, roi -6, humility -15, answer 14, arrogance -7, entitlement -9, complaint 9, undermining -7, jargon 9, stuffing 7, placeholder 17, concession -15, pays-from-gain -9, split -10, later-payment -16, other-form -5, asks-process 38, asks-criteria 12, asks-backing 35, offers-material 25, offers-check 22, asks-date -12, sets-bar -18, in-writing -25, next-step 17, accepts -12, concedes -11, competing-offer -7, credit -6, thanks -13, asks-money -15, asks-fact 27, asks-leave 6, asks-deed 14, unknown 7, others-got -10
topic:opening: data 6, roi -10, humility -16, answer -7, arrogance 9, entitlement 8, jargon -7, stuffing -11, placeholder -9, concession -9, other-form -5, next-step -11, accepts -6, acknowledged -12, asks-money 5
ultimatum.conditional: humility -15, answer -12, ultimatum 17, entitlement -8, complaint -5, placeholder -7, split -7, other-form -10, asks-process -7, asks-criteria -10, asks-backing -6, offers-check 9, asks-date -6, sets-bar -8, next-step -13, accepts -7, competing-offer 14, credit -9, thanks -11, asks-fact -8
ultimatum.conditional+: humility -3, answer 2, arrogance -9, complaint -10, concession -8, offers-material -6
ultimatum.deadline: humility -16, answer -6, arrogance -9, ultimatum 29, entitlement -16, concession -13, offers-material -7, offers-check -8, asks-date 12, sets-bar -10, concedes -13, competing-offer 17, acknowledged -11
ultimatum.elsewhere: humility -9, answer -4, arrogance -10, ultimatum 40, entitlement -13, complaint -12, concession -17, offers-material -7, offers-check -8, next-step -9, accepts -6, competing-offer 34, acknowledged -9, asks-deed 1
ultimatum.elsewhere+: humility -7, answer -6, ultimatum 9
ultimatum.leaving: humility 5, ultimatum 30, entitlement -13, complaint -10, offers-material -14, competing-offer 14
ultimatum.leaving+: humility -4, answer -4, ultimatum 15
ultimatum.not-staying: answer -9, arrogance 7, ultimatum 31, complaint -9, concession -12, competing-offer 7, asks-meaning 12
ultimatum.or-else: humility -6, answer -10, ultimatum 23, offers-check -4, asks-meaning 8, asks-fact -12
ultimatum.two-signs: humility -13, arrogance -7, ultimatum 21, undermining -10, concession -9, offers-material -11, asks-date 13, next-step -8, concedes -9, acknowledged -8
ultimatum.two-signs+: humility -13, arrogance -7, ultimatum 4, undermining -10, concession -9, offers-material -11, asks-date 13, next-step -8, concedes -9, acknowledged -8
ultimatum.warns: humility 2, arrogance -11, ultimatum 21, entitlement -10, concession 9, asks-process -7, asks-criteria 8, asks-backing -9, asks-date -7, sets-bar -8, accepts -9, competing-offer 6, acknowledged -10, asks-fact 10
ultimatum.warns+: humility -5, answer -6, ultimatum 9, complaint 4
ultimatum.withdraws: humility -4, answer -2, arrogance -13, ultimatum 28, pays-from-gain -2, asks-criteria -5, offers-material -9, in-writing -12, concedes -7, competing-offer -13, credit -5
ultimatum.withdraws+: humility -2
undermining.apology: humility -15, answer -7, ultimatum -10, entitlement -9, complaint -9, undermining 20, concession 28, later-payment -3, asks-criteria -7, asks-backing -11, asks-date -6, next-step -11, concedes 12, acknowledged -7, asks-meaning 10
undermining.apology+: data -7, humility -6, answer 2, undermining 18
undermining.gives-way: data -9, humility -4, answer -5, arrogance -9, ultimatum -7, entitlement -10, undermining 15, concession 9, other-form 5, asks-criteria -14, asks-date 11, credit 6, asks-meaning -12, asks-deed -6
undermining.gives-way+: humility -6, answer -4, undermining 8
undermining.hedge: data 6, humility -3, arrogance -8, ultimatum -13, complaint 6, undermining 15, concession -9, asks-criteria 13, offers-check -7, acknowledged -6, asks-fact -8, asks-deed 7, unknown 15
undermining.hedge+: data -16, humility -3, answer -5, undermining 16
undermining.shame: data -1, humility -7, answer -4, arrogance -14, ultimatum -14, entitlement -14, complaint -11, undermining 30, concession 17, pays-from-gain 8, asks-criteria -9, offers-check -4, next-step -10, accepts -10, concedes 21, acknowledged -3
undermining.shame+: data -10, humility -14, answer -9, undermining 16, concession -14, acknowledged -5
undermining.small: data 1, humility -4, answer -7, arrogance -7, ultimatum -15, entitlement -7, undermining 32, placeholder -7, concession 13, other-pot -7, pays-from-gain -7, later-payment 4, asks-criteria -9, next-step -5, concedes 23, asks-meaning -11
undermining.small+: data 4, humility -4, answer -5, arrogance -13, undermining 14
words.above: complaint 15, jargon -5, concession -7, other-pot 7, later-payment -6, other-form -6, concedes -8, asks-deed 6, others-got 7
words.above+: complaint 8, offers-material -7, asks-date 7
words.absolute: data -5, roi -4, arrogance 17, asks-backing 8
words.absolute+: data -2, roi -3, humility -2, arrogance 8
words.accept: data -3, roi -7, humility 5, answer 3, ultimatum -11, entitlement -8, complaint -13, concession 4, other-pot -4, other-form 6, offers-check -7, accepts 15, concedes 8, credit 5, thanks 5
words.accept+: answer 3, asks-criteria 7, accepts 17
words.achieved-on-time: data 7, humility -2, answer -3, arrogance 8, complaint -6, stuffing 7, asks-deed -4
words.achieved-on-time+: data -2, roi -4, humility -2
words.acknowledge: roi 3, humility 8, answer 2, arrogance -7, complaint -8, asks-backing -9, offers-check 7, competing-offer -6, acknowledged 5
words.acknowledge+: roi -7
words.apology: data -4, roi -5, humility 4, answer -1, undermining 21, next-step -9, concedes 15, asks-deed -6
words.apology+: roi -2, answer -1
words.arrogant: arrogance 9
words.ask-backing: data 7, roi 4, humility -8, answer 4, concession 6, pays-from-gain 6, asks-process -8, asks-backing 17, acknowledged -7, asks-deed 5
words.ask-backing+: roi -4, humility -3
words.ask-date: data -4, roi -1, arrogance -6, ultimatum 5, entitlement -8, concession -6, later-payment -7, asks-criteria -6, asks-date 9, next-step 7, accepts 3, competing-offer 9, asks-meaning -6, asks-fact 7, asks-leave 6
words.ask-date+: data 2, roi 2, answer -2, offers-material 5, in-writing -8
words.ask-process: data -3, roi -3, answer 2, asks-process 13, asks-criteria 7, sets-bar -5, asks-fact 16
words.ask-process+: humility 4
words.ask-verb: data 3, humility 1, jargon -6, pays-from-gain 6, credit 8, others-got -11
words.ask-verb+: data -4, roi -4, answer 2, entitlement -12, asks-process 4
words.award: asks-backing 4, offers-check 11, asks-date -6, in-writing 6, accepts 3, concedes -4, unknown 8
words.award+: jargon -8, other-pot -6, asks-date -6, sets-bar 7
words.bar: data -5, roi -4, answer 1, pays-from-gain -8, asks-process -5, asks-criteria 5, sets-bar 17, acknowledged 8
words.bar+: data -6, roi -2, humility -1, answer 2, arrogance 7
words.bare-understand: data -2, roi -3, humility 3, ultimatum -7, complaint -6, concession 21, later-payment 7, offers-material -5, accepts 6, concedes 18
words.bare-understand+: data 2, roi 2
words.belittle: data -1, roi -3, humility -7, arrogance 16, ultimatum -9, undermining -8
words.beside: arrogance 7, undermining 4, jargon -11, pays-from-gain -7, offers-material -4, next-step -2, competing-offer 9, others-got 9
words.beside+: arrogance 8, ultimatum -4, entitlement 7, other-form -13, next-step -3
words.betters: ultimatum -7, entitlement 8, complaint 14, accepts -7, competing-offer -6, others-got 11
words.blame: complaint 9, concession -8, pays-from-gain -3, asks-process -6, asks-date 5, others-got 7
words.blame+: data -3, roi -3, humility -4, answer -4, complaint 9
words.bonus: data -3, roi 1, humility 3, answer 5, ultimatum -11, placeholder 9, other-pot 15, split 8, later-payment 10, other-form 9, competing-offer -9, asks-money 7, others-got 11
words.bonus+: roi -4, answer 5, ultimatum -7, complaint -10, other-pot 4, sets-bar 8, acknowledged 7, asks-deed 8
words.bought-in: roi 5, entitlement -7, concession -5, other-pot 10, other-form 8, asks-date -6, next-step -6, accepts -9
words.bought-in+: data -3, roi -4, humility -4, answer 4
words.budget: roi 4, answer 4, entitlement -5, concession -9, other-pot 8, later-payment 9, other-form 6, sets-bar -7, in-writing 10, concedes -10, asks-money 10
words.budget+: data 2, humility 3
words.buzz: humility -5, answer -10, complaint 4, undermining -8, jargon -9, stuffing 37, other-pot 7, later-payment -7, asks-criteria 5, asks-backing 6, concedes -7, acknowledged -7, credit -10
words.buzz+: data -6, roi -5, humility -4, answer -7, jargon -8, stuffing 27
words.change: data 8, roi 8, ultimatum -6, stuffing -7, split -8, sets-bar -9, acknowledged 8, asks-deed -5
words.change+: data 4, roi -4, answer -3, offers-material 4, acknowledged -6
words.check: data 6, answer 4, ultimatum -7, jargon -9, placeholder 9, concession -10, other-form -6, asks-process 9, offers-check 12, in-writing 2, concedes -6, competing-offer -6
words.check+: data 5, humility -6, answer 6, asks-deed -6
words.conditional: data -2, humility 3, answer 2, ultimatum 11, entitlement -10, stuffing -5, split 7, later-payment 11, asks-date 7, sets-bar 8, in-writing 4, unknown -11, others-got -6
words.conditional+: data -2, humility 2, asks-date 5, sets-bar 15, asks-fact 12, asks-deed -4
words.constraint: roi -2, humility 3, arrogance -7, undermining -10, jargon 8, concession -7, later-payment -7, concedes -7, acknowledged 7
words.constraint+: data -8, roi -5, humility 3, answer -3, complaint 5, asks-fact 6
words.contrast: data 4, jargon -12, stuffing -15, asks-backing -5, sets-bar -7, accepts -7, competing-offer 6, asks-meaning -5, asks-money -7
words.contrast+: data 3, answer 3, ultimatum -6, later-payment 3, asks-backing 6, in-writing 6, asks-deed 9
words.cost-item: data 3, roi 2, other-pot 6, pays-from-gain 9, asks-date -6
words.cost-item+: roi 6, humility 1, arrogance 9, offers-check 7
words.cost-word: data 7, roi 6, humility 1, answer 2, arrogance -8, concession -9, other-form 4, asks-deed 6
words.cost-word+: data 6, roi 5, humility -5
words.credit-noun: data -1, roi -5, humility 9, answer 6, arrogance -6, entitlement -8, complaint -9, pays-from-gain -11, acknowledged -4, credit 10, thanks 13, unknown 5
words.credit-noun+: data -3, roi 6, humility 4, answer -4
words.credit-verb: data 3, roi 3, humility 4, ultimatum -7, undermining 6, placeholder 5, concession 7, other-pot -7, asks-process -5, accepts -10, competing-offer -10, credit 11, asks-meaning -8, unknown 8
words.credit-verb+: data -3, roi -4, humility 5, offers-check -6
words.customer: roi 7, answer 3, complaint -8, asks-backing -10, accepts -9
words.customer+: answer 3
words.customer-moves: data 6, roi 7, entitlement -6, undermining -8, offers-check 6
words.customer-moves+: data 5, roi 5, humility -5, answer -1
words.customer-outcome: data 3, roi 7, other-pot 4, next-step -4, asks-leave -7
words.customer-outcome+: roi -2, humility -4, answer 3, asks-date -8, next-step 6
words.date: roi 3, humility 6, answer 5, ultimatum 15, complaint -9, undermining -12, concession -11, offers-material 5, asks-date 5, sets-bar -11, next-step 14, concedes -11, competing-offer 4, asks-meaning 8, asks-leave -13
words.date+: asks-process -8, sets-bar 5, concedes -8
words.deed: entitlement -7, jargon -6, other-form -13, asks-process -9, next-step -5, accepts -6, concedes -7
words.deed+: entitlement -9, other-pot 4
words.denial: data 4, jargon -8, stuffing -14, placeholder -12, asks-process -9, accepts -7, asks-meaning -8, others-got -8
words.denial+: roi -3, humility -3, entitlement -4, concession 10, other-form -7, offers-check -6, accepts -6, concedes 9, asks-fact -8
words.department: answer -3, undermining -7, concession -5, split -8, asks-criteria -9, competing-offer -7, acknowledged 4, others-got 8
words.department+: data -4, roi -2, humility 3, answer -3, arrogance -7
words.departs: other-form -6, asks-criteria -12
words.deserve: data -7, roi -9, ultimatum -7, entitlement 29, asks-process -9, sets-bar 12, in-writing 6, competing-offer -9, acknowledged 4, credit 8, others-got 7
words.deserve+: data -2, roi -5, humility -3
words.down: data 5, roi 3, answer 1, entitlement -6, complaint -6, undermining 8, pays-from-gain 7, other-form -7, sets-bar 8
words.down+: data 3, humility -2, answer -3, complaint 8, sets-bar 8
words.drop: data -4, roi -4, complaint -11, concession 8, concedes 8, others-got -11
words.drop+: humility -1
words.duty: ultimatum 9, jargon -8, concession -7, other-form 6, asks-criteria -7, asks-backing 8, in-writing -9, concedes -7, asks-deed -2
words.duty+: ultimatum 9, competing-offer -6, acknowledged -4
words.effort: roi -3, ultimatum 4, jargon -8, concession -5, offers-check -8, competing-offer -8, asks-leave -5
words.effort+: humility -4, answer 1
words.elsewhere: ultimatum 13, entitlement 9, undermining -12, concession -9, other-pot 6, split -10, other-form 5, asks-criteria -6, asks-date -9, concedes -10, competing-offer 11
words.elsewhere+: credit 5
words.empty-worth: roi 3, humility -5, ultimatum -5, stuffing 19, asks-process -5, offers-material 8, accepts 8
words.empty-worth+: data -2, roi -3
words.ends: humility -2, asks-meaning 8
words.ends+: data 2, roi -4, humility 3, answer -4
words.excuse: ultimatum 10, competing-offer 10
words.form: data -7, roi -6, humility 4, answer 2, placeholder 9, other-form 24, asks-date -8, next-step -4, accepts 5, competing-offer -6
words.form+: data -7, roi -14, humility 3, answer -4, ultimatum 8, complaint 5, other-form 15, offers-material -7, others-got 9
words.future: roi 2, answer 3, ultimatum 8, complaint -8, concession 5, next-step 11, concedes 6, asks-meaning -9
words.future+: data -3, humility -4, answer -6, ultimatum 8, asks-date -6, sets-bar -11, asks-deed -4
words.gains: data 2, roi 5, answer -3, pays-from-gain 6, asks-date -7, next-step -7, asks-fact -11, asks-leave 6, unknown -9
words.gains+: roi 9, arrogance 4, asks-leave 10
words.goes: data 3, roi 4, other-form -7, asks-date 7
words.goes+: data -3, roi -3, humility 2, answer -4
words.greet: data 3, roi 1, humility 2, entitlement -6
words.handled: data 3, roi 4, answer 1, placeholder -8, concession 3, split 3, other-form 3, asks-process -7, concedes 6
words.handled+: data 7, roi 5, humility -3, answer 5, offers-check 5, asks-money 7
words.harm: entitlement -6, concession 5, other-pot -11, split 7, competing-offer -6, thanks 8
words.hedge: humility -1, arrogance -11, ultimatum 7, entitlement -7, undermining 21, other-pot 5, asks-backing 4, concedes 8, asks-leave 7, unknown 10
words.hedge+: data -2, complaint -6, undermining 10
words.heeds: ultimatum 7, undermining -7, stuffing 11, concession -8, later-payment -7, credit 6, thanks 7
words.heeds+: acknowledged -4
words.hostile: data -5, roi -5, humility 4, answer -3, undermining 6, other-pot 8, asks-process -8, concedes 5
words.i: data -6, humility 10, answer 7, arrogance 10, ultimatum 8, entitlement 7, jargon -11, stuffing -9, concession -5, other-pot -11, pays-from-gain -6, offers-check -5, asks-date -6, accepts 6, concedes -2, competing-offer 13, asks-leave 16
words.i+: data -7, humility 1, answer -3, arrogance -6, ultimatum 7, entitlement 6, undermining 15, jargon -7, placeholder -6, concession 5, asks-criteria -7, sets-bar -13, next-step 4, concedes 8, competing-offer 12, thanks 6, asks-leave 5
words.insult: arrogance 8
words.interim: data -3, humility 7, answer 5, arrogance -7, credit 6
words.interim+: data -1, roi -3, humility 2, answer 4, asks-deed -5
words.irony: data -3, humility -3, answer -2, entitlement -10, complaint 5, undermining 10, acknowledged -6
words.irony+: answer -2
words.is-count: data 7, roi 2, humility 2, answer 3, complaint -5
words.is-count+: data 13, roi 10, humility 2, answer 7, ultimatum -7, concession -7, other-pot 5, pays-from-gain 13, competing-offer -10, credit 8
words.is-date: data -4, roi -5, humility -3, answer 3, arrogance -12, complaint -6, undermining -6, concession -3, later-payment -4, next-step -5, competing-offer 3
words.is-date+: data 5, roi -3, answer 5, entitlement -8, split -4, asks-date 6, credit -8
words.is-duration: answer 3, entitlement 10, complaint -5, other-pot -2, other-form 11, asks-backing -8, next-step 4, concedes -9
words.is-duration+: ultimatum 5, complaint -4, other-pot -8, pays-from-gain -10
words.is-from-to: data 30, roi 13, answer 6, arrogance -11, entitlement -8, complaint -15, credit 6
words.is-from-to+: roi 1
words.is-kept: data 3, roi 5, complaint -7, undermining -7, concession 8, asks-deed 4
words.is-kept+: humility 2
words.is-label: data -4, roi -3, complaint -6, undermining -8, jargon 3, other-pot 10, asks-backing 8, offers-material 6
words.is-label+: data 6, roi 6, humility 5, answer 8, complaint -6, undermining -8, other-pot 12, asks-backing 6
words.is-money: data 17, roi 18, answer 5, entitlement -4, complaint -5, undermining -5, other-pot 8, pays-from-gain 6, accepts -7
words.is-money+: data 12, roi 12, answer 4
words.is-multiple: arrogance 5, ultimatum 9, offers-material -6, concedes 7, competing-offer 10, others-got 5
words.is-percent: data 13, roi 9, answer 3, complaint -7, pays-from-gain 8, asks-criteria -7, asks-backing -7, sets-bar 10
words.is-percent+: data 9
words.is-ratio: humility 7, complaint -6, pays-from-gain -9, split 11, sets-bar 8, credit 7, asks-deed -3
words.is-ratio+: answer 2
words.kin: ultimatum -7, entitlement 15, complaint -7, other-form 8, next-step -9, thanks 6
words.later: data -2, humility 3, ultimatum -6, concession 3, later-payment 16, asks-criteria -3, next-step -3, asks-fact -8
words.later+: data -5, roi -3, humility -3, answer -5, complaint 13, concession -8, later-payment 7
words.lavish: arrogance -8, complaint 11, other-pot 8, asks-date -6, asks-meaning -7, others-got 6
words.luxury: complaint 15, offers-check -9, accepts -9, concedes -6, acknowledged -5
words.make: data 3, humility -2, answer 2, jargon 13, other-pot 2, asks-meaning -5, asks-deed -6
words.make+: data 2, roi -4, humility -2, arrogance -5, pays-from-gain 7, credit 7
words.material: arrogance -5, ultimatum -7, entitlement -10, jargon -7, placeholder 8, concession -5, split -12, offers-material 24, offers-check 9, next-step 8, accepts -5, concedes -5, competing-offer -6, asks-fact 6
words.material+: data -4, roi -1, answer 7, arrogance -8, ultimatum -6, complaint -7, undermining 2, offers-material 8, accepts -11
words.metric: data 3, roi 3, humility 3, arrogance -8, entitlement -13, other-pot -5, next-step -5, concedes -9, asks-meaning -9, asks-money -7
words.metric+: entitlement -8, stuffing -6, asks-date 7, accepts -4
words.money: data 4, roi 9, humility -3, answer 3, undermining -6, placeholder 9, pays-from-gain 11, asks-process -4, asks-date -9, asks-deed -5
words.money+: data 9, roi 15, answer 5, pays-from-gain 10
words.money-outcome: roi 8, answer 4, other-pot 6, pays-from-gain 11, later-payment 6, asks-date -5
words.money-outcome+: roi 2, humility -3, other-form -10, offers-check 8
words.month: data 7, humility 8, answer 9, arrogance -9, ultimatum -9, concession -17, asks-criteria 10, asks-date 15, sets-bar 9, next-step -6, accepts 14, concedes -12, competing-offer -15, acknowledged 8
words.month+: arrogance -7, later-payment 3, asks-criteria -8
words.name: roi -4, humility 5, arrogance -9, stuffing -6, offers-check 5, credit 11
words.name+: data 4, humility -3, arrogance 7, entitlement 8, complaint 4, later-payment -9, asks-date 8, asks-meaning 7
words.need: data -9, roi -4, thanks 6
words.need+: data -6, roi -10, humility -5, answer -2, entitlement 12
words.neglects: entitlement 6, concession 8, thanks 8
words.next: answer 2, entitlement -12, complaint -7, concession 6, asks-date 5, credit -8, thanks -6, asks-fact -12, asks-deed 10
words.next+: roi -3, answer 3
words.now: data 3, roi 2, asks-date -3
words.now+: data 3, roi 2, humility 4, pays-from-gain 6, asks-criteria 5, asks-date -6, in-writing 4
words.nuisance: roi 5, humility 2, answer 4, asks-process 9, asks-criteria 3, offers-check 2, next-step 6
words.nuisance+: data -1, roi 4, humility -2
words.number: jargon -10, stuffing -13, other-pot -7, split 12, asks-process -9, asks-date -4
words.number+: ultimatum 6, undermining -5, pays-from-gain 5, split 6, asks-date -8
words.open: roi 2, humility 8, answer 5, arrogance -8, entitlement -6, offers-check 8
words.open+: humility 3, answer 4, asks-deed 7
words.operation: humility 2, answer 3, ultimatum 4, stuffing -5, placeholder 9, asks-process 4, asks-deed 2
words.operation+: data 4
words.other-offer: roi 3, humility -6, answer -8, ultimatum 17, competing-offer 8
words.other-offer+: roi 3, humility 2
words.others-got: data -2, roi -5, humility -2, answer -3, arrogance 7, entitlement 16, complaint 4, asks-process -9, offers-material -8, asks-date -5, asks-deed 7, others-got 8
words.others-got+: data -2, humility -5, answer -4
words.outsider: roi 4, humility 3, arrogance -8, other-pot 5, asks-criteria -7, offers-check 12
words.outsider+: data 3, humility 2, answer 7, asks-process -7, asks-date 6
words.payback: data 4, roi 2, answer -3, pays-from-gain 8, split 10, asks-date 7
words.people-outcome: data 2, roi 3, humility -6, ultimatum 12, asks-date 7, competing-offer 15
words.people-outcome+: data 3, roi 2, answer -1
words.perk: arrogance 5, complaint 6, next-step -7, acknowledged -4
words.perk+: complaint 9
words.pot: data 3, roi 3, humility 3, answer 1, entitlement -8, other-pot 11, asks-criteria -5, offers-check 7
words.pot+: data 3, humility -2, other-pot 8
words.praise: entitlement -6, complaint 5, concession -6, acknowledged -8
words.process: data -6, roi -4, answer 2, entitlement -7, placeholder 6, concession -5, other-form 4, asks-process 12, next-step 5, asks-fact 8, asks-deed 3, unknown -8
words.process+: data 1, humility -5, asks-backing 3, offers-material 6, asks-fact 8
words.put-down: humility -7, answer -8, entitlement -7, complaint -8, undermining 17, asks-date -8, accepts -7, concedes 10, asks-fact -6
words.put-down+: data -3, roi -8, humility -10, answer -4, undermining 9
words.qty: data 3, humility 4, entitlement 4, concession -6, split 4, sets-bar 9, credit 5
words.qty+: data 9, roi 7, answer 2, complaint -8, undermining -6, concession -10, pays-from-gain 13, later-payment -5, asks-backing 6
words.quarter: data 4, roi 6, humility -2, answer 4, later-payment 8, asks-date -9
words.quarter+: humility -2
words.question-word: humility -2, complaint 8, undermining -8, jargon -7, concession -5, asks-process 5, asks-date -8, concedes -7, acknowledged -3
words.question-word+: data -3, roi -4, entitlement 6, complaint 10, undermining -9, concession -6, asks-process 5, asks-date 5, sets-bar -7, accepts -6, concedes -10
words.request: data 2, roi 2, answer 4, arrogance -7, ultimatum -6, entitlement -5, complaint -6, later-payment 9, asks-criteria 6, asks-date 6, in-writing 10, next-step -4, credit 8
words.request+: humility -2, complaint -11, later-payment -9, asks-process 5, next-step -5, asks-deed 1
words.risk-outcome: data 4, roi 3, entitlement -8, complaint -6, undermining 5, concession 6, accepts 5, credit 5, asks-fact 5
words.risk-outcome+: data 2, roi 5, humility -4, answer 3, complaint -6
words.round: entitlement 8, jargon -10, pays-from-gain 7, asks-backing -8, in-writing -7, next-step -10, concedes 5, asks-money 10, others-got 4
words.round+: concession -4, later-payment 7, asks-date -7
words.scout: ultimatum 9, competing-offer 11
words.served: humility -2, answer -4, entitlement 6, asks-backing -7
words.served+: roi 3, humility -3, answer -3
words.shorthand: data -4, humility -6, answer 2, jargon 30, stuffing -6, acknowledged -6
words.shorthand+: data 9, roi 16, humility -4, answer 5
words.sole: roi 3, humility 2, answer 3, arrogance 16, undermining -7, concession -8, asks-deed -6
words.sole+: roi -2
words.split: data -4, roi -4, humility 12, answer 6, undermining -8, split 22, next-step -4
words.split+: data -3, roi -5, humility 6, split 8
words.superlative: complaint -7, other-pot 10, asks-criteria 7
words.team-noun: data -2, answer -3, arrogance 9, ultimatum -8, entitlement 4, complaint 6, jargon -5, later-payment -7, in-writing -8, credit 5, thanks -6, others-got 13
words.team-noun+: data 4, ultimatum -8
words.tech: data 3, roi 1, entitlement -6, complaint -8, jargon 22, stuffing -2
words.tech+: data -2, roi -5, humility -5, arrogance -7, complaint -6, jargon 20, stuffing -8, acknowledged -8
words.tenure: data -6, roi -8, humility -3, entitlement 13, complaint -5, undermining -9, asks-backing 8, asks-date -5, next-step -5
words.tenure+: data -5, roi 2, answer -3
words.thank: data -3, humility 17, answer 2, arrogance -10, ultimatum -14, entitlement -7, complaint -12, thanks 11
words.thank+: data -4, roi 4, humility -4, answer -4
words.thanks-for: humility 2, answer -1, arrogance -7, complaint -10, thanks 10, asks-fact -8
words.thanks-for+: humility 2
words.then: data 7, roi 5, humility -3, ultimatum -6, placeholder -8, other-form -11, competing-offer -10, asks-meaning -10, others-got 10
words.then+: data 4, later-payment -5, acknowledged -1, credit 3, asks-deed 4
words.they: data -3, roi 1, arrogance 11, undermining -9, jargon -12, stuffing -11, concession -8, asks-process 4, asks-date -9, sets-bar -8, in-writing -13, credit 4, asks-meaning -12
words.they+: roi -3, humility 2, entitlement -3, undermining -10, asks-criteria 7, asks-backing 7, competing-offer -7
words.threat: data 2, roi -3, humility -2, answer -2, ultimatum 12, complaint -8, other-pot -4, concedes -11, competing-offer 6, others-got -8
words.threat+: humility 3
words.time-to-market: roi 3, answer -2
words.time-to-market+: data 2, humility -2
words.trade: concession -8, sets-bar 7
words.trade+: answer 3, asks-date -7
words.unfit: asks-deed 7
words.up: entitlement 5, concession 9, other-pot -6, pays-from-gain 5
words.up+: data 9, roi 3, humility -2, answer -4, complaint 5
words.vague: roi 3, arrogance -8, entitlement -11, complaint -8, undermining 7, jargon -3, offers-check 5
words.vague+: roi 3, humility -4, answer -4, arrogance -7, ultimatum 4
words.we: data 8, roi 8, humility 3, answer 3, arrogance -10, ultimatum -11, entitlement -5, undermining -7, asks-criteria -3, competing-offer -13, asks-leave -8
words.we+: humility -3, answer -5, arrogance -9, other-pot 12, offers-material -10
words.workshop: roi -3, answer 2, arrogance 4, ultimatum -6, split -11, offers-material 7, offers-check 3, asks-date -7, accepts -6, competing-offer -6
words.workshop+: answer 6, credit 5
words.worth-verb: data -2, roi 5, humility -3, answer 1, undermining -7, pays-from-gain 4, asks-backing 2, offers-check -7
words.worth-verb+: roi 4, answer 4
words.written: data -5, answer 4, ultimatum -8, entitlement -10, complaint -3, jargon -8, asks-process 6, in-writing 27, competing-offer -6, asks-deed 10
words.written+: data -4, roi -3, offers-check 6, in-writing 12
words.you: data 4, roi 3, humility 7, entitlement -8, asks-backing 26, next-step 6, concedes 7, acknowledged 7, thanks 6, asks-deed 13, others-got -11
words.you+: humility 8, answer 8, ultimatum -13, entitlement -7, complaint -6, undermining -9, offers-material 5, next-step 8, competing-offer -13, credit 1, thanks 13
`;

export const scorecard = tabled(thresholds, table);
