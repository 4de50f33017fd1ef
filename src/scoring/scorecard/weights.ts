// Written by test/agreement/fit.ts from test/answers/dev.jsonl, more-a to more-c.jsonl and more-e to more-g.jsonl. Points for what was found; features.ts explains the names.
import {tabled, type Thresholds} from './table.ts';

/** More than these points make level 1 and level 2, or raise the flag. */
const thresholds: Thresholds = {
	cues: {
		data: [73, 109],
		roi: [73, 129],
		humility: [50, 104],
		answer: [-30, 26],
	},
	flags: {
		arrogance: 69,
		ultimatum: 85,
		entitlement: 95,
		complaint: 55,
		undermining: 86,
		jargon: 89,
		stuffing: 68,
		placeholder: 87,
		concession: 65,
	},
};

/** What each feature weighs, and toward what. */
const table = `answer.asks: answer 3, ultimatum -8, jargon 13, concession 6
answer.asks+: answer 6, ultimatum 9, undermining -13
answer.asks-or-offers: answer -2, jargon -9, stuffing -10
answer.asks-or-offers+: stuffing -14
answer.blames: answer -8, undermining -3
answer.blames+: answer -3
answer.case-only: answer -3, jargon 8, stuffing 4, concession -13
answer.case-only+: answer -2, undermining -12
answer.deals+: undermining -13
answer.deals-and-moves: answer 1, stuffing -8
answer.deals-and-moves+: answer 1, stuffing -8
answer.does-nothing: answer -26, ultimatum 20, placeholder 4, concession 22
answer.does-on-the-matter: answer 8, ultimatum -8, undermining -11, jargon 9, stuffing -11, concession -10
answer.does-on-the-matter+: ultimatum 5, placeholder -6
answer.does-something: answer -10, ultimatum 10, stuffing 7, concession 16
answer.does-something+: answer 3, placeholder -6
answer.does-two-things: answer 3, placeholder -6
answer.does-two-things+: answer 3, placeholder -6
answer.echoes: answer -2, undermining -7, jargon -11
answer.echoes+: answer -7, undermining -18, placeholder -5
answer.ends-asking: answer 21, ultimatum -23, undermining -17, jargon -11, placeholder -12, concession -17
answer.figure-and-reason: stuffing -7, concession 11
answer.figure-and-reason+: answer 4, concession 15
answer.moves: answer 8, jargon -5, placeholder -11
answer.moves+: ultimatum -7, undermining 7, concession -8
answer.moves-twice: answer 5, jargon -15, concession -5
answer.moves-twice+: answer 5, jargon -15, concession -5
answer.no-evidence: answer -2, ultimatum -15, jargon 13, placeholder 8, concession -11
answer.nothing-proposed: answer -25, ultimatum 8, undermining -10, jargon -9, placeholder -10, concession 21
answer.offers: answer -1, ultimatum 5, jargon -11, concession -9
answer.offers+: answer -8, undermining 5
answer.pleads: answer -5, undermining -10, concession -7
answer.pleads+: ultimatum 4
answer.proposes: concession 14
answer.proposes-move: answer -22, ultimatum 4, undermining -16, jargon 9, stuffing -5, concession 10
answer.proposes-move+: answer 8, stuffing -5, concession -8
answer.question: answer 25, ultimatum -28, stuffing -7, placeholder -1, concession -21
answer.question+: answer -3, undermining 12
answer.requests: answer 4, ultimatum -7, undermining -12
answer.requests+: answer -5, concession 4
answer.rhetorical: answer -10, ultimatum -7, undermining 6, concession 8
answer.shows-evidence: answer 5, ultimatum -6, undermining -7, placeholder -15
answer.shows-evidence+: answer 3, undermining 7, jargon -13, stuffing -7, placeholder -10
answer.spoils-evidence: placeholder 3
answer.spoils-evidence+: undermining -7, jargon -4, stuffing -20, concession -9
answer.tells-work: answer 5, ultimatum -9, undermining -5, placeholder -12
answer.thanks-and-next: ultimatum -15, undermining 6, concession -7
answer.thanks-and-next+: answer 15, ultimatum -12, undermining -8
answer.threatens: answer -1, ultimatum 10, undermining -12, placeholder -6, concession -9
answer.threatens+: ultimatum 21
arrogance.belittles: humility -11, answer 2, arrogance 26, ultimatum -10, undermining -8
arrogance.belittles+: humility -7, arrogance 5, complaint 6
arrogance.only-me: humility -16, answer 7, arrogance 50, ultimatum -10, entitlement -16, complaint -9, concession -11
arrogance.only-me+: humility -8, arrogance 10, complaint -5
arrogance.self-praise: humility -8, answer -2, arrogance 30, ultimatum -7, entitlement -11, concession -9
ask:answer.deals: answer -3
ask:answer.does-something: answer 2
ask:answer.ends-asking: answer -4
ask:answer.question: answer -9
ask:answer.requests: answer 5
ask:answer.rhetorical: answer -1
ask:answer.threatens: answer -2
ask:complaint.could-not: answer 2
ask:complaint.only: answer 2
ask:concession.drops: answer 2
ask:concession.drops-for-nothing: answer 2
ask:concession.gives-up: answer 2
ask:concession.gives-up-only: answer 3
ask:concession.waits: answer -2
ask:data.dated: answer 5
ask:data.figure: answer 3
ask:data.others-figure: answer 3
ask:data.pair: answer 2
ask:data.rate: answer 2
ask:data.rough: answer -2
ask:data.two-figures: answer 3
ask:data.unsaid-figure: answer 6
ask:entitlement.need: answer -4
ask:humility.any-kind: answer -5
ask:humility.asks-view-last: answer 2
ask:humility.feels-for: answer -7
ask:humility.takes-up: answer 2
ask:humility.thanks: answer -4
ask:placeholder.blank: answer -2
ask:roi.both-sides: answer 2
ask:roi.compares: answer 3
ask:roi.done-without: answer 2
ask:roi.empty: answer -2
ask:roi.gain-in-money: answer -3
ask:roi.inside-measure: answer 4
ask:roi.less-trouble: answer -4
ask:roi.outcome: answer 5
ask:roi.outcome-beside-ask: answer 2
ask:roi.outcome-with-figure: answer 2
ask:roi.outside-and-inside: answer -3
ask:roi.outside-better: answer -1
ask:roi.outside-measure: answer 2
ask:roi.own-pocket: answer 5
ask:roi.people-kept: answer 2
ask:roi.share-of-worth: answer 4
ask:say.# and: answer 7
ask:say.# i: answer -3
ask:say.# is: answer 5
ask:say.# on: answer -4
ask:say.'d have: answer 4
ask:say.'d not: answer -3
ask:say.'s: answer 2
ask:say.'s only: answer -4
ask:say.'s what: answer 5
ask:say.^ #: answer 5
ask:say.^ but: answer -3
ask:say.^ by: answer -3
ask:say.^ honest: answer -3
ask:say.^ in: answer -4
ask:say.^ is: answer -4
ask:say.^ it: answer 6
ask:say.^ other: answer -3
ask:say.^ they: answer 3
ask:say.about the: answer -3
ask:say.above: answer 3
ask:say.after: answer -4
ask:say.all: answer 3
ask:say.also: answer 3
ask:say.amount: answer -5
ask:say.answer: answer -4
ask:say.any: answer -4
ask:say.buy: answer 5
ask:say.can: answer 4
ask:say.change: answer 3
ask:say.com: answer 3
ask:say.come: answer -3
ask:say.company: answer 6
ask:say.cost: answer 3
ask:say.day: answer -2
ask:say.decide: answer -5
ask:say.department: answer 3
ask:say.did: answer 3
ask:say.did not: answer 2
ask:say.do you: answer -4
ask:say.does: answer -3
ask:say.for that: answer -3
ask:say.for the: answer -4
ask:say.from the: answer 3
ask:say.get: answer 3
ask:say.gets: answer 5
ask:say.help: answer 3
ask:say.honest: answer -5
ask:say.hope: answer 3
ask:say.i: answer -3
ask:say.i ask: answer -2
ask:say.i was: answer -4
ask:say.in: answer 3
ask:say.in this: answer 4
ask:say.is not: answer -4
ask:say.is the: answer 4
ask:say.it: answer 2
ask:say.it 's: answer 2
ask:say.just: answer -6
ask:say.know: answer -4
ask:say.last: answer -6
ask:say.less: answer 4
ask:say.like: answer -3
ask:say.mak: answer 3
ask:say.make: answer -3
ask:say.me: answer 3
ask:say.me #: answer 3
ask:say.me to: answer -3
ask:say.my: answer 5
ask:say.new: answer 5
ask:say.not want: answer 4
ask:say.noth: answer -3
ask:say.of: answer 3
ask:say.of #: answer 4
ask:say.of a: answer 3
ask:say.of my: answer 3
ask:say.of what: answer 4
ask:say.on: answer -2
ask:say.only: answer -5
ask:say.open: answer 4
ask:say.people: answer -3
ask:say.pick: answer -4
ask:say.put: answer -3
ask:say.real: answer -5
ask:say.rent: answer 3
ask:say.see: answer -4
ask:say.should be: answer -4
ask:say.since: answer 5
ask:say.smaller: answer 4
ask:say.talk: answer -3
ask:say.team: answer 3
ask:say.than: answer 2
ask:say.their: answer -4
ask:say.to: answer 4
ask:say.to the: answer 1
ask:say.too much: answer -4
ask:say.wait: answer -3
ask:say.want: answer 4
ask:say.way: answer 3
ask:say.we: answer 4
ask:say.went up: answer 4
ask:say.what the: answer 2
ask:say.whatever: answer -5
ask:say.who: answer -4
ask:say.with the: answer -4
ask:say.work: answer -4
ask:say.year: answer 6
ask:say.you need: answer -3
ask:ultimatum.conditional: answer 2
ask:ultimatum.deadline: answer 2
ask:ultimatum.not-staying: answer -3
ask:ultimatum.two-signs: answer -3
ask:ultimatum.warns: answer -5
ask:ultimatum.withdraws: answer -2
ask:undermining.gives-way: answer -2
ask:undermining.shame: answer -5
ask:undermining.small: answer -4
ask:words.acknowledge: answer -6
ask:words.apology: answer -6
ask:words.ask-date: answer -3
ask:words.ask-process: answer 1
ask:words.ask-verb: answer -1
ask:words.bar: answer -2
ask:words.bare-understand: answer 1
ask:words.bonus: answer -10
ask:words.bought-in: answer 3
ask:words.check: answer -2
ask:words.constraint: answer 3
ask:words.cost-item: answer 2
ask:words.credit-verb: answer 3
ask:words.customer-outcome: answer -2
ask:words.date: answer -6
ask:words.denial: answer 1
ask:words.department: answer 2
ask:words.deserve: answer -5
ask:words.down: answer 3
ask:words.effort: answer -4
ask:words.ends: answer -1
ask:words.form: answer 6
ask:words.future: answer -4
ask:words.goes: answer 4
ask:words.hostile: answer -4
ask:words.i: answer -3
ask:words.irony: answer 4
ask:words.is-count: answer 3
ask:words.is-date: answer -4
ask:words.is-percent: answer 2
ask:words.later: answer 4
ask:words.material: answer -4
ask:words.money: answer -3
ask:words.money-outcome: answer 4
ask:words.name: answer -4
ask:words.now: answer -3
ask:words.nuisance: answer -2
ask:words.number: answer 1
ask:words.open: answer 3
ask:words.other-offer: answer 1
ask:words.others-got: answer -2
ask:words.outsider: answer 1
ask:words.payback: answer -3
ask:words.people-outcome: answer 2
ask:words.process: answer -3
ask:words.question-word: answer 2
ask:words.shorthand: answer 2
ask:words.split: answer 4
ask:words.time-to-market: answer -2
ask:words.vague: answer -3
ask:words.we: answer 4
ask:words.written: answer -4
ask:words.you: answer -3
budget:answer.asks-or-offers: answer -2
budget:answer.blames: answer -4
budget:answer.case-only: answer -2
budget:answer.deals: answer -3
budget:answer.does-nothing: answer -4
budget:answer.does-on-the-matter: answer 8
budget:answer.does-something: answer -7
budget:answer.echoes: answer -3
budget:answer.ends-asking: answer 3
budget:answer.moves: answer -5
budget:answer.moves-twice: answer 2
budget:answer.nothing-proposed: answer -5
budget:answer.proposes-move: answer -6
budget:answer.question: answer 11
budget:answer.requests: answer -3
budget:arrogance.belittles: answer 2
budget:complaint.echoes: answer -3
budget:complaint.institution: answer -3
budget:complaint.mocks: answer -3
budget:complaint.never-did: answer 4
budget:complaint.only-others: answer 7
budget:complaint.perks: answer -3
budget:complaint.recurs: answer -2
budget:concession.drops-for-nothing: answer -5
budget:concession.gives-up-only: answer -3
budget:concession.resigned-only: answer -3
budget:concession.short: answer 2
budget:concession.yields: answer -8
budget:data.felt-no-figure: answer 2
budget:data.figure: answer 6
budget:data.gone: answer 2
budget:data.measure: answer 7
budget:data.measured-change: answer 3
budget:data.planned-figure: answer -2
budget:data.retracted: answer -2
budget:data.rough: answer 6
budget:data.some-figure: answer 3
budget:data.two-figures: answer 3
budget:data.unsaid-figure: answer 2
budget:entitlement.others: answer -2
budget:entitlement.tenure: answer -2
budget:humility.acknowledges: answer 2
budget:humility.admits: answer -3
budget:humility.any-kind: answer 2
budget:humility.asks-view-last: answer 5
budget:humility.feels-for: answer 5
budget:humility.leaves-room: answer -4
budget:humility.names-their-part: answer 3
budget:humility.open-form: answer 4
budget:humility.open-view: answer 5
budget:humility.opens-with-burden: answer 2
budget:humility.others-did: answer -2
budget:humility.some-plain-kind: answer -1
budget:humility.thanks: answer -2
budget:humility.two-acts: answer -9
budget:jargon.terms: answer -2
budget:jargon.wall: answer -3
budget:roi.ask-and-gain: answer 3
budget:roi.both-sides: answer 7
budget:roi.compares: answer 6
budget:roi.empty: answer 4
budget:roi.felt: answer 2
budget:roi.gain-in-money: answer 4
budget:roi.outside-better: answer -4
budget:roi.outside-measure: answer 1
budget:roi.people-kept: answer 2
budget:roi.plain-measure: answer -1
budget:roi.share-of-gain: answer 4
budget:roi.weighs: answer 5
budget:say.# from: answer 3
budget:say.# of: answer 6
budget:say.'d: answer 3
budget:say.'d have: answer -6
budget:say.'d take: answer 3
budget:say.'ll: answer -5
budget:say.'s a: answer 4
budget:say.'s all: answer 3
budget:say.'ve got: answer -3
budget:say.@: answer 3
budget:say.^ a: answer 6
budget:say.^ and: answer 5
budget:say.^ can: answer 6
budget:say.^ for: answer -4
budget:say.^ good: answer -3
budget:say.^ i: answer -6
budget:say.^ if: answer 4
budget:say.^ is: answer 3
budget:say.^ it: answer 1
budget:say.^ my: answer 3
budget:say.^ that: answer 3
budget:say.^ the: answer -2
budget:say.^ we: answer -4
budget:say.^ yeah: answer 2
budget:say.^ yes: answer 6
budget:say.about #: answer 3
budget:say.about the: answer 3
budget:say.after: answer 2
budget:say.all: answer 5
budget:say.already: answer -5
budget:say.alway: answer -3
budget:say.and: answer 5
budget:say.and @: answer 2
budget:say.and it: answer -5
budget:say.and they: answer -3
budget:say.at night: answer 5
budget:say.back: answer -5
budget:say.be: answer 6
budget:say.be a: answer -3
budget:say.before: answer 2
budget:say.being: answer -3
budget:say.better: answer 3
budget:say.board: answer -5
budget:say.by: answer -8
budget:say.by the: answer -5
budget:say.can not: answer -3
budget:say.cash: answer 5
budget:say.check: answer 4
budget:say.company: answer -5
budget:say.consider: answer -4
budget:say.could: answer 3
budget:say.date: answer 4
budget:say.deliver: answer 3
budget:say.do not: answer 3
budget:say.does: answer 5
budget:say.down: answer -4
budget:say.each: answer 4
budget:say.easy: answer 4
budget:say.except: answer -4
budget:say.except the: answer -3
budget:say.feel: answer -4
budget:say.fine: answer -4
budget:say.first: answer 5
budget:say.for a: answer -3
budget:say.for that: answer -3
budget:say.for this: answer 3
budget:say.for us: answer -3
budget:say.found: answer -2
budget:say.friday: answer -5
budget:say.gets: answer -3
budget:say.good: answer -3
budget:say.got: answer -7
budget:say.got a: answer -6
budget:say.had: answer -6
budget:say.hard: answer 4
budget:say.have: answer -3
budget:say.here: answer -4
budget:say.his: answer -4
budget:say.i 'd: answer 8
budget:say.i 'll: answer -8
budget:say.i 've: answer -4
budget:say.i find: answer -4
budget:say.i had: answer -3
budget:say.i have: answer 3
budget:say.i know: answer 2
budget:say.i need: answer -6
budget:say.i shall: answer -3
budget:say.in that: answer -2
budget:say.in writ: answer 3
budget:say.is: answer 4
budget:say.is not: answer -5
budget:say.it and: answer -3
budget:say.it does: answer 4
budget:say.it must: answer 4
budget:say.it was: answer -5
budget:say.itself: answer -2
budget:say.know: answer 4
budget:say.know it: answer 4
budget:say.let: answer 7
budget:say.let 's: answer -3
budget:say.mak: answer -3
budget:say.many: answer -3
budget:say.market: answer -3
budget:say.may: answer 5
budget:say.month: answer 7
budget:say.must be: answer 3
budget:say.my name: answer 4
budget:say.new: answer -4
budget:say.next: answer 4
budget:say.no: answer -6
budget:say.nobody: answer 4
budget:say.not know: answer 3
budget:say.of course: answer -3
budget:say.off: answer -4
budget:say.on the: answer 3
budget:say.once: answer 3
budget:say.only: answer 4
budget:say.or: answer 3
budget:say.our: answer -5
budget:say.owner: answer -4
budget:say.paid: answer 3
budget:say.paper: answer 5
budget:say.perhap: answer 4
budget:say.real: answer 6
budget:say.result: answer 3
budget:say.sal: answer -3
budget:say.same: answer 3
budget:say.see: answer 4
budget:say.shall: answer -3
budget:say.she: answer 5
budget:say.she 's: answer 4
budget:say.spot: answer 4
budget:say.sure: answer 3
budget:say.surpris: answer -5
budget:say.take it: answer 4
budget:say.that: answer 5
budget:say.that 's: answer 6
budget:say.that did: answer -4
budget:say.that is: answer 4
budget:say.that you: answer -5
budget:say.the new: answer -4
budget:say.then: answer 5
budget:say.then i: answer -3
budget:say.then let: answer 4
budget:say.there was: answer -5
budget:say.think: answer -4
budget:say.those: answer -3
budget:say.though: answer 5
budget:say.through: answer 3
budget:say.time: answer 3
budget:say.to: answer -6
budget:say.to #: answer 4
budget:say.to take: answer -3
budget:say.took: answer -5
budget:say.train: answer 3
budget:say.try: answer -3
budget:say.up the: answer 4
budget:say.use: answer 3
budget:say.wait: answer 3
budget:say.want it: answer 5
budget:say.want you: answer -3
budget:say.was: answer -5
budget:say.went: answer -8
budget:say.why: answer -4
budget:say.without: answer 4
budget:say.work: answer 3
budget:say.would: answer 10
budget:say.yeah: answer 4
budget:say.year: answer 3
budget:say.yes: answer 5
budget:say.you to: answer -7
budget:say.your: answer -3
budget:stuffing.list: answer -5
budget:stuffing.mostly-list: answer -4
budget:ultimatum.conditional: answer -8
budget:ultimatum.deadline: answer -4
budget:ultimatum.elsewhere: answer -2
budget:ultimatum.leaving: answer -4
budget:ultimatum.two-signs: answer -1
budget:undermining.gives-way: answer 4
budget:undermining.shame: answer 2
budget:undermining.small: answer 4
budget:words.accept: answer 3
budget:words.acknowledge: answer 1
budget:words.apology: answer -3
budget:words.ask-date: answer -2
budget:words.ask-process: answer 2
budget:words.ask-verb: answer -2
budget:words.bar: answer 2
budget:words.bare-understand: answer -8
budget:words.blame: answer -3
budget:words.bonus: answer 2
budget:words.bought-in: answer 5
budget:words.budget: answer 4
budget:words.change: answer -6
budget:words.conditional: answer 3
budget:words.contrast: answer 3
budget:words.cost-item: answer 4
budget:words.cost-word: answer 4
budget:words.credit-noun: answer 2
budget:words.customer: answer 2
budget:words.customer-outcome: answer 5
budget:words.department: answer -2
budget:words.down: answer 2
budget:words.drop: answer -4
budget:words.form: answer 7
budget:words.future: answer -6
budget:words.gains: answer -3
budget:words.goes: answer -4
budget:words.handled: answer 2
budget:words.hedge: answer 4
budget:words.i: answer 5
budget:words.interim: answer 5
budget:words.irony: answer -2
budget:words.is-duration: answer 8
budget:words.is-money: answer 3
budget:words.is-ratio: answer 5
budget:words.later: answer 3
budget:words.make: answer -5
budget:words.material: answer -2
budget:words.metric: answer 5
budget:words.money: answer 4
budget:words.money-outcome: answer -2
budget:words.month: answer 1
budget:words.name: answer 3
budget:words.now: answer 3
budget:words.nuisance: answer 3
budget:words.number: answer 2
budget:words.open: answer -2
budget:words.operation: answer 3
budget:words.process: answer 4
budget:words.qty: answer 3
budget:words.question-word: answer -5
budget:words.request: answer -3
budget:words.risk-outcome: answer -4
budget:words.served: answer 3
budget:words.split: answer 3
budget:words.tech: answer -1
budget:words.thanks-for: answer -2
budget:words.then: answer -1
budget:words.they: answer 4
budget:words.threat: answer 4
budget:words.trade: answer -2
budget:words.worth-verb: answer 4
budget:words.written: answer 3
close:answer.asks: answer 5
close:answer.asks-or-offers: answer 3
close:answer.deals: answer 9
close:answer.deals-and-moves: answer 2
close:answer.does-two-things: answer 3
close:answer.echoes: answer 8
close:answer.ends-asking: answer 3
close:answer.moves: answer 6
close:answer.moves-twice: answer 3
close:answer.question: answer 6
close:answer.requests: answer -5
close:answer.rhetorical: answer -3
close:complaint.hurts: answer -3
close:complaint.mocks: answer 5
close:complaint.only: answer -5
close:complaint.only-others: answer -6
close:complaint.others-get: answer -4
close:complaint.perks: answer 2
close:complaint.recurs: answer -3
close:concession.gives-up: answer -6
close:concession.gives-up-only: answer -5
close:data.clean: answer 3
close:data.planned-figure: answer 4
close:data.rough: answer -3
close:data.unsaid-figure: answer -3
close:entitlement.due: answer -4
close:entitlement.need: answer 3
close:humility.any-kind: answer 6
close:humility.asks-view-last: answer 2
close:humility.credit: answer 1
close:humility.feels-for: answer 2
close:humility.invites: answer 2
close:humility.leads: answer -4
close:humility.names-their-part: answer -5
close:humility.open-form: answer -5
close:humility.others-did: answer 2
close:humility.thanks: answer 7
close:humility.two-acts: answer 2
close:humility.two-plain-kinds: answer -3
close:placeholder.blank: answer -3
close:roi.ask-and-gain: answer -3
close:roi.both-sides: answer -2
close:roi.compares: answer -6
close:roi.felt: answer -3
close:roi.gain-in-money: answer -4
close:roi.outcome-with-figure: answer -3
close:roi.outside-measure: answer -6
close:roi.own-pocket: answer 3
close:roi.share-of-gain: answer -3
close:say.#: answer 5
close:say.'ll: answer 4
close:say.'ll be: answer 2
close:say.^ i: answer 6
close:say.^ it: answer -5
close:say.^ thank: answer 4
close:say.^ then: answer -8
close:say.^ you: answer 4
close:say.all: answer -3
close:say.also: answer 4
close:say.been: answer 5
close:say.better: answer -5
close:say.by: answer 5
close:say.come: answer 5
close:say.did: answer -4
close:say.for not: answer 4
close:say.for the: answer 3
close:say.friday: answer 3
close:say.gets: answer -5
close:say.he: answer 4
close:say.hope: answer -3
close:say.i 'd: answer -3
close:say.i 'll: answer 7
close:say.i 've: answer -6
close:say.i ask: answer -3
close:say.i know: answer 4
close:say.i send: answer 3
close:say.if: answer -5
close:say.in your: answer 4
close:say.it: answer -7
close:say.know: answer 6
close:say.more: answer 4
close:say.my: answer -6
close:say.on: answer 7
close:say.send: answer 6
close:say.so: answer -4
close:say.someth: answer -3
close:say.stop: answer 4
close:say.tell: answer 4
close:say.thank: answer 3
close:say.that and: answer -4
close:say.the: answer 4
close:say.the first: answer -3
close:say.then: answer -3
close:say.then i: answer -1
close:say.there: answer 4
close:say.this: answer -5
close:say.time: answer -6
close:say.to: answer 4
close:say.today: answer 3
close:say.us: answer -6
close:say.would: answer -5
close:say.you 've: answer 3
close:say.you have: answer 4
close:say.your: answer 5
close:stuffing.list: answer -6
close:stuffing.mostly-list: answer -5
close:undermining.gives-way: answer -3
close:undermining.shame: answer -2
close:undermining.small: answer 4
close:words.accept: answer 3
close:words.ask-date: answer 2
close:words.ask-verb: answer -1
close:words.bare-understand: answer -4
close:words.bonus: answer -4
close:words.budget: answer 3
close:words.change: answer -4
close:words.check: answer 2
close:words.cost-word: answer -3
close:words.credit-verb: answer -5
close:words.customer: answer -2
close:words.date: answer 11
close:words.denial: answer -4
close:words.deserve: answer -2
close:words.drop: answer 4
close:words.future: answer 4
close:words.gains: answer -4
close:words.handled: answer 1
close:words.interim: answer -2
close:words.is-date: answer 10
close:words.is-kept: answer 2
close:words.later: answer -3
close:words.material: answer 4
close:words.need: answer 5
close:words.next: answer 2
close:words.operation: answer 6
close:words.others-got: answer -4
close:words.process: answer 4
close:words.question-word: answer -5
close:words.request: answer -3
close:words.served: answer -3
close:words.tech: answer 2
close:words.tenure: answer 3
close:words.thank: answer 9
close:words.thanks-for: answer 5
close:words.they: answer 2
close:words.trade: answer 3
close:words.we: answer -4
close:words.worth-verb: answer -5
complaint.always: humility -10, answer -9, complaint 19, concession -9
complaint.always+: humility -3, complaint 9
complaint.could-not: humility -4, answer -5, arrogance -10, ultimatum -13, complaint 23, concession 11
complaint.echoes: humility -3, answer -10, arrogance 7, entitlement -9, complaint 15, undermining 9, concession 14
complaint.hurts: humility 5, answer -8, complaint 13, undermining 14
complaint.hurts+: humility 2
complaint.institution: humility -6, answer -12, ultimatum -11, complaint 20, placeholder -12
complaint.institution+: answer -2, complaint 5
complaint.insults: humility 5, answer 5, arrogance 9, complaint 10
complaint.mocks: humility -2, answer -9, complaint 26, concession -8
complaint.mocks+: humility -5, answer -2, complaint 9
complaint.never-did: humility 6, arrogance 8, complaint 14, undermining -9
complaint.only: humility -13, answer -6, arrogance 6, ultimatum -9, complaint 1, jargon -10, stuffing -16, placeholder -15
complaint.only-others: answer 6, ultimatum -21, complaint 18, concession -16
complaint.others-get: humility 3, answer -7, entitlement 7, complaint 10, undermining 8
complaint.others-get+: humility -13, answer -10
complaint.perks: humility -21, answer -9, arrogance -5, ultimatum -13, entitlement -1, complaint 31, undermining -9, concession -19
complaint.perks+: humility -2, complaint 4, concession -8
complaint.recurs: humility -20, answer -5, arrogance 9, ultimatum 15, complaint 27, undermining -10
complaint.recurs+: humility -2, complaint 9
complaint.sarcasm: humility 2, arrogance -20, ultimatum -7, entitlement -16, complaint 21, concession 7
complaint.they-did: answer -3, entitlement -14, complaint 27
complaint.they-did+: humility -5, answer -8, complaint 9
complaint.two-signs: humility -10, answer -10, arrogance -19, complaint 4, undermining -11, concession -12
concession.drops: humility -1, answer -5, arrogance -12, ultimatum -8, entitlement 3, complaint -8, undermining 16, concession 29
concession.drops+: humility -3, answer -10, complaint -7, concession 11
concession.drops-for-nothing: humility -6, answer -16, arrogance -10, ultimatum -13, jargon 9, concession 22
concession.drops-for-nothing+: humility 6, complaint -6, undermining -18, concession -12
concession.gives-up: humility 4, answer -10, arrogance -6, ultimatum -6, entitlement -7, undermining 12, stuffing -8, concession 38
concession.gives-up+: humility 2, answer -8, arrogance 8, concession 12
concession.gives-up-only: humility -11, answer -16, arrogance -7, ultimatum -8, entitlement -10, complaint -5, undermining -12, stuffing -7
concession.gives-up-only+: humility 3, answer -9
concession.nothing-back: humility -8, ultimatum 6, complaint -6, undermining 7, jargon -11
concession.resigned: humility 4, answer -4, complaint -7, stuffing -6, concession 13
concession.resigned+: humility -2, answer -11
concession.resigned-only: humility -11, answer -6, entitlement -10, undermining -5, concession 7
concession.resigned-only+: answer -3
concession.short: humility -9, answer -4, ultimatum -19, entitlement -9, complaint 13, undermining -2, placeholder -7, concession 12
concession.waits: humility 4, answer 8, ultimatum -11, complaint -11, jargon 12, placeholder -6, concession 7
concession.waits+: humility 11, answer 13, arrogance 8, ultimatum -6, concession 6
concession.yields: humility -6, answer -9, arrogance -7, ultimatum -8, jargon -10, stuffing -13, placeholder -11, concession 13
concession.yields+: answer 8, entitlement 16, undermining 12, concession 12
data.avoided-sum: data 11, roi 1
data.avoided-sum+: data 3
data.changed-by: roi 4
data.changed-by+: stuffing -4
data.clean: answer 6, concession 10
data.clean+: data 4, roi 2
data.counted: data 3, ultimatum -5, undermining -15, concession 9
data.counted+: stuffing 5
data.dated: data 7, roi 4, ultimatum -7, undermining -8, jargon -8, placeholder -10, concession 8
data.dated+: roi 1
data.effort: data -5, roi -12, answer 4, undermining -13, stuffing 12
data.felt-figure: data 12, roi 1, answer 4, undermining -12, stuffing 4
data.felt-figure+: data 6, answer 3, ultimatum 6
data.felt-no-figure: data 19, roi 25, answer 5, placeholder 9
data.felt-no-figure+: roi 7, answer 6
data.figure: data 8, roi 2, ultimatum 4, undermining -7, jargon 10, concession -4
data.figure+: data 8, undermining -12, jargon 4, stuffing 9
data.from-to: data 61, roi 9, answer 17, undermining -13, jargon -7, stuffing -14
data.from-to+: data 3, roi 6
data.gone: data 3, roi 8, answer 3, ultimatum 10
data.kept: data 9, ultimatum -7, undermining 10
data.measure: data 9, roi 9, answer 1, placeholder -3
data.measure+: ultimatum 5, stuffing -8
data.measured-change: data 8, ultimatum -7, undermining 6
data.money: data 10, answer 2
data.money+: data 1, roi 3, answer 6
data.named-result: data 11
data.named-result+: answer 1
data.others-figure: data -8, humility 1, answer -6, concession 10
data.others-figure+: data 6, roi 1, humility -3, answer 5, ultimatum -7, jargon 15
data.pair: undermining 9
data.pair+: undermining 9
data.planned-figure: data 12, roi 7, answer 16, undermining -9
data.planned-figure+: data 17, roi 7
data.rate: data 6, roi 4, answer 1
data.rate+: data 5, answer 10
data.retracted: data -7, roi -9, answer -9, concession 10
data.retracted+: data -11, roi -7, undermining 11
data.rough: data -2, answer -4, stuffing -16, placeholder 2, concession -4
data.rough+: data -6, roi -9, answer 2, ultimatum 9
data.some-figure: data 2, roi 11, ultimatum -2, jargon 12, placeholder -10
data.some-figure+: stuffing 9
data.sums-apart: data 21, roi 14, answer 7, undermining -9
data.sums-apart+: data 10
data.two-figures: data 5, roi 4, concession -7
data.two-figures+: data 12, answer 10, ultimatum -8, undermining -10, placeholder 7, concession -8
data.unsaid-figure: data 6, roi 4, answer 9, ultimatum -17, undermining -7
data.unsaid-figure+: data -6, roi 2, answer 3
deferral:answer.asks: answer -3
deferral:answer.asks-or-offers: answer -5
deferral:answer.deals: answer -2
deferral:answer.deals-and-moves: answer 3
deferral:answer.does-nothing: answer -5
deferral:answer.does-something: answer -1
deferral:answer.does-two-things: answer 3
deferral:answer.ends-asking: answer 6
deferral:answer.moves-twice: answer -2
deferral:answer.nothing-proposed: answer -4
deferral:answer.pleads: answer -5
deferral:answer.proposes-move: answer -2
deferral:answer.question: answer 10
deferral:arrogance.belittles: answer 3
deferral:arrogance.only-me: answer 6
deferral:complaint.could-not: answer -2
deferral:complaint.institution: answer 6
deferral:complaint.mocks: answer -3
deferral:complaint.only-others: answer -2
deferral:complaint.recurs: answer 2
deferral:complaint.two-signs: answer -2
deferral:concession.drops-for-nothing: answer -1
deferral:concession.gives-up: answer 3
deferral:concession.gives-up-only: answer 5
deferral:concession.nothing-back: answer -5
deferral:concession.short: answer -4
deferral:concession.yields: answer 3
deferral:data.counted: answer 5
deferral:data.felt-no-figure: answer 2
deferral:data.others-figure: answer -2
deferral:data.planned-figure: answer -2
deferral:data.rate: answer 3
deferral:data.some-figure: answer 4
deferral:entitlement.others: answer 2
deferral:humility.acknowledges: answer -3
deferral:humility.admits: answer -5
deferral:humility.any-kind: answer -1
deferral:humility.asks-view-last: answer -2
deferral:humility.feels-for: answer 5
deferral:humility.leaves-room: answer 4
deferral:humility.names-their-part: answer -3
deferral:humility.open-form: answer 3
deferral:humility.open-view: answer -3
deferral:humility.opens-with-room: answer 3
deferral:humility.others-did: answer 3
deferral:humility.shares: answer 2
deferral:humility.some-plain-kind: answer 3
deferral:humility.takes-up: answer 3
deferral:humility.three-kinds: answer -5
deferral:roi.gain-in-money: answer -3
deferral:roi.hours-freed: answer 3
deferral:roi.outcome-with-figure: answer 4
deferral:roi.own-pocket: answer -4
deferral:say.#: answer 4
deferral:say.# and: answer -5
deferral:say.# from: answer -4
deferral:say.'d: answer 7
deferral:say.'m owed: answer 3
deferral:say.'s a: answer -5
deferral:say.'ve: answer -7
deferral:say.@: answer -3
deferral:say.^ #: answer 8
deferral:say.^ fair: answer 3
deferral:say.^ if: answer -6
deferral:say.^ my: answer 4
deferral:say.^ next: answer -3
deferral:say.^ please: answer 3
deferral:say.^ the: answer 4
deferral:say.^ you: answer -6
deferral:say.a: answer 4
deferral:say.a date: answer 4
deferral:say.after: answer 6
deferral:say.all: answer -2
deferral:say.also: answer -3
deferral:say.another: answer -3
deferral:say.at: answer -4
deferral:say.be: answer -3
deferral:say.being: answer 3
deferral:say.bring: answer 4
deferral:say.can: answer 2
deferral:say.can wait: answer 4
deferral:say.clos: answer 3
deferral:say.day: answer 5
deferral:say.decid: answer -3
deferral:say.enough: answer 4
deferral:say.even: answer 7
deferral:say.ever: answer -3
deferral:say.everyth: answer -5
deferral:say.fair: answer 3
deferral:say.for: answer -6
deferral:say.for #: answer -4
deferral:say.for you: answer 4
deferral:say.forget: answer -3
deferral:say.from: answer -9
deferral:say.get: answer -4
deferral:say.give me: answer 3
deferral:say.good: answer 3
deferral:say.have: answer -7
deferral:say.have to: answer 4
deferral:say.his: answer 4
deferral:say.how: answer -4
deferral:say.i 'll: answer 3
deferral:say.i ask: answer 3
deferral:say.i go: answer -4
deferral:say.i know: answer -5
deferral:say.if by: answer -3
deferral:say.if it: answer 2
deferral:say.if there: answer 4
deferral:say.it: answer -4
deferral:say.it in: answer 6
deferral:say.it is: answer 5
deferral:say.just: answer -4
deferral:say.let: answer -3
deferral:say.letter: answer -4
deferral:say.look: answer -3
deferral:say.me a: answer 3
deferral:say.mean: answer 3
deferral:say.mine: answer 3
deferral:say.monday: answer 2
deferral:say.money: answer -4
deferral:say.month: answer 4
deferral:say.need: answer -3
deferral:say.next year: answer -3
deferral:say.no: answer 6
deferral:say.not a: answer 5
deferral:say.notice: answer -4
deferral:say.now: answer 7
deferral:say.offer: answer -6
deferral:say.office: answer -4
deferral:say.on: answer 4
deferral:say.one: answer 6
deferral:say.open: answer -3
deferral:say.other: answer -3
deferral:say.over: answer 4
deferral:say.owed: answer 4
deferral:say.patience: answer 4
deferral:say.put: answer 3
deferral:say.put it: answer 4
deferral:say.request: answer 3
deferral:say.right: answer -4
deferral:say.see: answer 4
deferral:say.since: answer -5
deferral:say.sleep: answer 4
deferral:say.so: answer 7
deferral:say.such: answer 3
deferral:say.that 's: answer -1
deferral:say.that you: answer 3
deferral:say.the #: answer 3
deferral:say.the month: answer 3
deferral:say.the one: answer -4
deferral:say.the other: answer -4
deferral:say.think: answer 2
deferral:say.through: answer 3
deferral:say.to: answer -5
deferral:say.today: answer 5
deferral:say.under: answer 5
deferral:say.under #: answer 5
deferral:say.until: answer -3
deferral:say.up: answer -6
deferral:say.wait: answer -2
deferral:say.we can: answer 3
deferral:say.week: answer 7
deferral:say.when: answer 5
deferral:say.with: answer 2
deferral:say.with #: answer -3
deferral:say.with a: answer 4
deferral:say.without: answer -3
deferral:say.word: answer 3
deferral:say.write: answer 6
deferral:say.year: answer -5
deferral:say.you want: answer -3
deferral:ultimatum.conditional: answer 5
deferral:ultimatum.deadline: answer -3
deferral:ultimatum.elsewhere: answer 2
deferral:ultimatum.leaving: answer 7
deferral:ultimatum.not-staying: answer -3
deferral:ultimatum.two-signs: answer 7
deferral:ultimatum.warns: answer 2
deferral:ultimatum.withdraws: answer 5
deferral:undermining.small: answer -6
deferral:words.absolute: answer -4
deferral:words.acknowledge: answer 4
deferral:words.ask-date: answer 5
deferral:words.bar: answer 4
deferral:words.bonus: answer 4
deferral:words.bought-in: answer -5
deferral:words.budget: answer -2
deferral:words.change: answer -2
deferral:words.conditional: answer 3
deferral:words.constraint: answer 2
deferral:words.contrast: answer -2
deferral:words.cost-item: answer -7
deferral:words.cost-word: answer -2
deferral:words.credit-noun: answer -3
deferral:words.date: answer 1
deferral:words.denial: answer 3
deferral:words.department: answer -2
deferral:words.deserve: answer 4
deferral:words.drop: answer -3
deferral:words.empty-worth: answer -2
deferral:words.ends: answer 4
deferral:words.form: answer -3
deferral:words.future: answer 2
deferral:words.goes: answer -2
deferral:words.handled: answer -6
deferral:words.interim: answer 4
deferral:words.irony: answer -2
deferral:words.is-count: answer 2
deferral:words.is-percent: answer 2
deferral:words.make: answer 1
deferral:words.material: answer 5
deferral:words.metric: answer 2
deferral:words.money: answer -4
deferral:words.month: answer 6
deferral:words.name: answer -3
deferral:words.need: answer -4
deferral:words.nuisance: answer 2
deferral:words.other-offer: answer -5
deferral:words.others-got: answer 4
deferral:words.process: answer 5
deferral:words.qty: answer 2
deferral:words.risk-outcome: answer 3
deferral:words.shorthand: answer -3
deferral:words.split: answer -3
deferral:words.thank: answer -4
deferral:words.they: answer -5
deferral:words.threat: answer -5
deferral:words.time-to-market: answer -2
deferral:words.we: answer 3
deferral:words.written: answer 3
entitlement.due: humility -14, answer 1, ultimatum -12, entitlement 53, complaint 6, undermining -14, concession -11
entitlement.due+: humility -6, answer -5, entitlement 23, complaint -10
entitlement.need: humility -3, answer 4, arrogance -12, entitlement 20, undermining 15, stuffing -10
entitlement.need+: humility -8, answer 5, arrogance -6, ultimatum -17, entitlement 34, undermining -13
entitlement.others: humility -17, answer 1, arrogance -14, ultimatum -8, entitlement 32, complaint 9, stuffing -10, concession -6
entitlement.others+: humility -11, answer -2, complaint -4
entitlement.tenure: humility -7, answer -4, arrogance -10, ultimatum -13, entitlement 36, complaint 5, undermining -11, concession 7
entitlement.tenure+: humility -9, arrogance -6, entitlement 21
evidence:answer.asks: answer -3
evidence:answer.deals: answer -8
evidence:answer.deals-and-moves: answer -8
evidence:answer.does-on-the-matter: answer -4
evidence:answer.does-two-things: answer -3
evidence:answer.echoes: answer -5
evidence:answer.ends-asking: answer -4
evidence:answer.moves: answer -1
evidence:answer.moves-twice: answer 4
evidence:answer.question: answer -17
evidence:answer.requests: answer 1
evidence:answer.rhetorical: answer -1
evidence:arrogance.belittles: answer -3
evidence:arrogance.only-me: answer -7
evidence:complaint.always: answer -2
evidence:complaint.hurts: answer 4
evidence:complaint.mocks: answer 3
evidence:complaint.never-did: answer -5
evidence:complaint.recurs: answer -3
evidence:complaint.two-signs: answer -2
evidence:concession.drops-for-nothing: answer 2
evidence:data.clean: answer 2
evidence:data.felt-figure: answer 2
evidence:data.figure: answer 3
evidence:data.from-to: answer 8
evidence:data.measure: answer 3
evidence:data.money: answer 5
evidence:data.named-result: answer 2
evidence:data.pair: answer 2
evidence:data.planned-figure: answer 2
evidence:data.sums-apart: answer 3
evidence:data.unsaid-figure: answer -5
evidence:entitlement.due: answer 1
evidence:entitlement.need: answer -4
evidence:humility.admits: answer 6
evidence:humility.any-kind: answer -2
evidence:humility.asks-view-last: answer -3
evidence:humility.feels-for: answer -5
evidence:humility.leads: answer -2
evidence:humility.leaves-room: answer -1
evidence:humility.names-their-part: answer 2
evidence:humility.open-form: answer -2
evidence:humility.open-view: answer -2
evidence:humility.opens-with-credit: answer 3
evidence:humility.others-did: answer 3
evidence:humility.sees-their-burden: answer 2
evidence:humility.shares: answer -4
evidence:humility.takes-up: answer -5
evidence:humility.three-kinds: answer 1
evidence:humility.two-acts: answer 2
evidence:humility.two-kinds: answer -3
evidence:jargon.dense: answer -3
evidence:jargon.terms: answer -5
evidence:jargon.wall: answer -3
evidence:roi.felt: answer 3
evidence:roi.gain-in-money: answer 4
evidence:roi.money-kept: answer 2
evidence:roi.outcome-with-figure: answer -5
evidence:roi.outside-better: answer -2
evidence:roi.outside-measure: answer 6
evidence:roi.own-pocket: answer -3
evidence:roi.share-of-worth: answer -4
evidence:say.# and: answer -5
evidence:say.# is: answer 4
evidence:say.# people: answer -3
evidence:say.# time: answer -4
evidence:say.'d: answer -5
evidence:say.'d be: answer -4
evidence:say.'s the: answer 5
evidence:say.@ so: answer 4
evidence:say.^ #: answer -5
evidence:say.^ but: answer 4
evidence:say.^ for: answer 4
evidence:say.^ if: answer -6
evidence:say.^ in: answer 3
evidence:say.^ let: answer -3
evidence:say.^ my: answer -3
evidence:say.^ on: answer -3
evidence:say.^ she: answer 4
evidence:say.^ the: answer 3
evidence:say.a #: answer -4
evidence:say.about: answer 4
evidence:say.acros: answer -4
evidence:say.along: answer -3
evidence:say.an: answer -5
evidence:say.and: answer -4
evidence:say.and i: answer 5
evidence:say.answer: answer 3
evidence:say.any more: answer 4
evidence:say.ask for: answer 4
evidence:say.back: answer 4
evidence:say.bad: answer 5
evidence:say.basical: answer -4
evidence:say.better: answer 3
evidence:say.broke: answer 3
evidence:say.by: answer 2
evidence:say.by #: answer 5
evidence:say.call: answer 6
evidence:say.carry: answer -3
evidence:say.could: answer -4
evidence:say.deliver: answer -2
evidence:say.did the: answer 6
evidence:say.digital: answer -5
evidence:say.done: answer -6
evidence:say.done it: answer -4
evidence:say.effect: answer -3
evidence:say.even: answer -6
evidence:say.every: answer 3
evidence:say.first: answer 3
evidence:say.from: answer 4
evidence:say.goes: answer 4
evidence:say.got: answer 4
evidence:say.had: answer 3
evidence:say.hand: answer 5
evidence:say.has: answer 2
evidence:say.her: answer 7
evidence:say.i 'd: answer 4
evidence:say.i did: answer -3
evidence:say.if: answer -8
evidence:say.in: answer 3
evidence:say.it 's: answer 3
evidence:say.it is: answer -3
evidence:say.it work: answer -3
evidence:say.job: answer -2
evidence:say.lead: answer -3
evidence:say.let: answer -4
evidence:say.level: answer -4
evidence:say.long: answer 4
evidence:say.mail: answer -3
evidence:say.meet: answer -4
evidence:say.more: answer 3
evidence:say.much: answer -4
evidence:say.nam: answer 3
evidence:say.nice: answer -3
evidence:say.nobody: answer -3
evidence:say.not real: answer -6
evidence:say.notic: answer 6
evidence:say.off: answer 4
evidence:say.offer: answer 4
evidence:say.office: answer -4
evidence:say.on #: answer -5
evidence:say.on a: answer 4
evidence:say.our: answer 5
evidence:say.out of: answer -4
evidence:say.part: answer 5
evidence:say.patient: answer -4
evidence:say.people: answer 5
evidence:say.platform: answer 3
evidence:say.real: answer -5
evidence:say.room: answer -3
evidence:say.same: answer 4
evidence:say.second: answer 4
evidence:say.she: answer 4
evidence:say.show: answer -3
evidence:say.single: answer -3
evidence:say.sitt: answer -4
evidence:say.someth: answer -3
evidence:say.stand: answer 5
evidence:say.tak: answer -3
evidence:say.tell: answer -2
evidence:say.test: answer 6
evidence:say.that 's: answer 4
evidence:say.that was: answer -3
evidence:say.the one: answer 3
evidence:say.them: answer -3
evidence:say.there: answer -4
evidence:say.they: answer 5
evidence:say.think: answer -5
evidence:say.through: answer -7
evidence:say.took: answer 4
evidence:say.under: answer -3
evidence:say.us: answer 3
evidence:say.used: answer 3
evidence:say.used to: answer 4
evidence:say.value: answer -3
evidence:say.was #: answer 5
evidence:say.we have: answer -3
evidence:say.what i: answer -5
evidence:say.why: answer 4
evidence:say.will not: answer 3
evidence:say.with the: answer 3
evidence:say.without: answer 4
evidence:say.would: answer -7
evidence:say.wrote: answer 2
evidence:say.yes: answer 5
evidence:stuffing.buzz: answer -2
evidence:stuffing.figures: answer -4
evidence:ultimatum.conditional: answer 6
evidence:ultimatum.elsewhere: answer 3
evidence:ultimatum.not-staying: answer 3
evidence:undermining.gives-way: answer -3
evidence:undermining.shame: answer 4
evidence:undermining.small: answer 3
evidence:words.absolute: answer -5
evidence:words.accept: answer -3
evidence:words.ask-date: answer -2
evidence:words.ask-process: answer -4
evidence:words.blame: answer 3
evidence:words.buzz: answer -8
evidence:words.change: answer 2
evidence:words.contrast: answer 5
evidence:words.credit-noun: answer 5
evidence:words.customer: answer 5
evidence:words.denial: answer 2
evidence:words.deserve: answer 3
evidence:words.effort: answer 5
evidence:words.form: answer -1
evidence:words.future: answer -2
evidence:words.gains: answer 2
evidence:words.i: answer -3
evidence:words.interim: answer 3
evidence:words.is-from-to: answer 7
evidence:words.is-money: answer 4
evidence:words.later: answer 3
evidence:words.make: answer 2
evidence:words.material: answer -3
evidence:words.money: answer 3
evidence:words.money-outcome: answer -5
evidence:words.name: answer 4
evidence:words.now: answer 3
evidence:words.operation: answer 2
evidence:words.people-outcome: answer -2
evidence:words.put-down: answer -1
evidence:words.question-word: answer 3
evidence:words.risk-outcome: answer 6
evidence:words.team-noun: answer -3
evidence:words.tenure: answer -7
evidence:words.then: answer 5
evidence:words.they: answer 3
evidence:words.threat: answer 4
evidence:words.trade: answer 2
evidence:words.we: answer 7
evidence:words.workshop: answer -2
evidence:words.worth-verb: answer -2
hr:answer.asks: answer 9
hr:answer.asks-or-offers: answer 10
hr:answer.deals: answer -2
hr:answer.deals-and-moves: answer -2
hr:answer.does-on-the-matter: answer -1
hr:answer.does-something: answer 2
hr:answer.does-two-things: answer 5
hr:answer.echoes: answer -4
hr:answer.ends-asking: answer 2
hr:answer.moves: answer -2
hr:answer.moves-twice: answer -3
hr:answer.offers: answer -4
hr:answer.proposes: answer 3
hr:answer.question: answer 11
hr:answer.requests: answer -5
hr:arrogance.only-me: answer 3
hr:complaint.echoes: answer 4
hr:complaint.hurts: answer -1
hr:complaint.institution: answer -1
hr:complaint.never-did: answer 2
hr:complaint.only-others: answer 2
hr:complaint.others-get: answer 2
hr:complaint.perks: answer -2
hr:complaint.recurs: answer 3
hr:concession.drops-for-nothing: answer 1
hr:concession.nothing-back: answer 3
hr:concession.waits: answer 7
hr:data.clean: answer 5
hr:data.felt-figure: answer 3
hr:data.from-to: answer 3
hr:data.measure: answer 7
hr:data.unsaid-figure: answer 5
hr:entitlement.due: answer 3
hr:entitlement.tenure: answer -2
hr:humility.any-kind: answer -1
hr:humility.asks-view-last: answer -2
hr:humility.credit: answer -3
hr:humility.feels-for: answer 3
hr:humility.invites: answer -3
hr:humility.leads: answer -4
hr:humility.leaves-room: answer 3
hr:humility.open-view: answer 3
hr:humility.opens-with-room: answer -1
hr:humility.shares: answer 3
hr:humility.some-plain-kind: answer -2
hr:humility.thanks: answer -4
hr:humility.thanks-for-it: answer -4
hr:humility.two-acts: answer 5
hr:placeholder.blank: answer 5
hr:roi.both-sides: answer -3
hr:roi.compares: answer -3
hr:roi.done-without: answer 3
hr:roi.inside-measure: answer -4
hr:roi.more-trade: answer -3
hr:roi.outside-better: answer 2
hr:roi.outside-measure: answer -2
hr:roi.own-pocket: answer -4
hr:roi.people-kept: answer -4
hr:roi.plain-measure: answer 1
hr:say.#: answer -3
hr:say.# and: answer -6
hr:say.@: answer 4
hr:say.^ #: answer -5
hr:say.^ @: answer 3
hr:say.^ fine: answer 5
hr:say.^ from: answer -4
hr:say.^ good: answer 3
hr:say.^ hr: answer -4
hr:say.^ i: answer 5
hr:say.^ if: answer 3
hr:say.^ my: answer 3
hr:say.^ oh: answer -4
hr:say.^ tell: answer -4
hr:say.^ there: answer 3
hr:say.^ they: answer -1
hr:say.^ what: answer 3
hr:say.^ who: answer 6
hr:say.and: answer 4
hr:say.and who: answer -4
hr:say.another: answer 4
hr:say.back: answer -5
hr:say.before: answer 5
hr:say.bonu: answer -5
hr:say.bring: answer 4
hr:say.but: answer 6
hr:say.by: answer 4
hr:say.can: answer -5
hr:say.clear: answer 3
hr:say.com: answer -4
hr:say.either: answer -4
hr:say.even: answer -3
hr:say.ever: answer -3
hr:say.every: answer -4
hr:say.find: answer 7
hr:say.fine: answer 3
hr:say.floor: answer -3
hr:say.form: answer -3
hr:say.go: answer 5
hr:say.have it: answer 4
hr:say.her: answer -4
hr:say.here: answer -5
hr:say.hr: answer -6
hr:say.i: answer 4
hr:say.i should: answer 3
hr:say.if: answer 2
hr:say.if it: answer -6
hr:say.in: answer -6
hr:say.is a: answer -4
hr:say.is not: answer 4
hr:say.it is: answer 4
hr:say.last year: answer -3
hr:say.like to: answer 4
hr:say.list: answer 2
hr:say.look: answer 3
hr:say.me: answer 3
hr:say.mine: answer 5
hr:say.most: answer 4
hr:say.need: answer 7
hr:say.never: answer -5
hr:say.not be: answer -3
hr:say.notice: answer -3
hr:say.of: answer -4
hr:say.offer: answer 4
hr:say.oh: answer -4
hr:say.on: answer -2
hr:say.one: answer -3
hr:say.or: answer 6
hr:say.pay: answer -4
hr:say.place: answer -4
hr:say.right: answer 2
hr:say.seen: answer 4
hr:say.sentence: answer 3
hr:say.speak: answer 3
hr:say.tell: answer -3
hr:say.thank: answer -4
hr:say.that 's: answer -4
hr:say.that i: answer 3
hr:say.the: answer -5
hr:say.the month: answer -3
hr:say.them: answer -4
hr:say.they 'd: answer -4
hr:say.they can: answer -3
hr:say.think: answer -3
hr:say.to the: answer -6
hr:say.told: answer 3
hr:say.tonight: answer 4
hr:say.was: answer 3
hr:say.what: answer 2
hr:say.what they: answer 4
hr:say.when: answer -2
hr:say.when the: answer -3
hr:say.which: answer 4
hr:say.work: answer -4
hr:say.would: answer 2
hr:say.would not: answer -5
hr:say.year: answer -8
hr:say.you: answer 4
hr:say.you can: answer -4
hr:stuffing.list: answer -7
hr:stuffing.mostly-list: answer -6
hr:ultimatum.deadline: answer 3
hr:ultimatum.withdraws: answer -3
hr:undermining.gives-way: answer -2
hr:undermining.hedge: answer 7
hr:undermining.shame: answer -3
hr:words.absolute: answer 5
hr:words.accept: answer 3
hr:words.apology: answer 1
hr:words.ask-backing: answer -2
hr:words.ask-date: answer 3
hr:words.ask-verb: answer 7
hr:words.bare-understand: answer 7
hr:words.blame: answer -1
hr:words.bonus: answer 3
hr:words.buzz: answer 4
hr:words.change: answer 2
hr:words.conditional: answer -2
hr:words.customer: answer -1
hr:words.customer-moves: answer 4
hr:words.customer-outcome: answer -3
hr:words.denial: answer -5
hr:words.department: answer 5
hr:words.deserve: answer -3
hr:words.down: answer -2
hr:words.drop: answer 3
hr:words.effort: answer -2
hr:words.empty-worth: answer 3
hr:words.future: answer 5
hr:words.handled: answer -3
hr:words.i: answer 3
hr:words.interim: answer -4
hr:words.is-date: answer -4
hr:words.is-from-to: answer 3
hr:words.is-label: answer 4
hr:words.later: answer -5
hr:words.make: answer 5
hr:words.metric: answer -5
hr:words.money-outcome: answer 4
hr:words.month: answer -2
hr:words.name: answer 4
hr:words.need: answer -2
hr:words.number: answer 2
hr:words.open: answer 4
hr:words.operation: answer -1
hr:words.pot: answer 2
hr:words.process: answer -7
hr:words.put-down: answer 3
hr:words.question-word: answer -3
hr:words.request: answer 3
hr:words.risk-outcome: answer 3
hr:words.served: answer -3
hr:words.split: answer 2
hr:words.team-noun: answer 2
hr:words.tech: answer 3
hr:words.thanks-for: answer -3
hr:words.then: answer 3
hr:words.they: answer -2
hr:words.trade: answer -2
hr:words.up: answer 3
hr:words.vague: answer -3
hr:words.workshop: answer 3
hr:words.written: answer 5
hr:words.you: answer 5
humility.acknowledges: humility 4, answer 3
humility.acknowledges+: humility 10, ultimatum 7, undermining -9
humility.admits: humility 3, answer -3, ultimatum -11, undermining 16
humility.admits+: humility -3, answer -7, undermining 7
humility.any-kind: humility 2, ultimatum -8, jargon -4, stuffing -13
humility.any-kind+: humility 3, answer 2, ultimatum -5
humility.asks-view-last: humility 9, answer -13, undermining -4, jargon -7, concession -9
humility.asks-view-last+: answer 7, ultimatum -10
humility.credit: humility 5, answer 8, ultimatum -6, undermining -10, jargon -9, concession -6
humility.credit+: humility 10, answer 6, ultimatum -8, undermining -8, concession 6
humility.feels-for: humility 7, answer 4, ultimatum -9, concession -4
humility.feels-for+: humility 11, answer -2
humility.invites: humility 4
humility.invites+: humility -3, answer 3, concession 13
humility.leads: humility 3, ultimatum 8, jargon -12, stuffing 6, placeholder -9
humility.leads+: humility -3, answer -3, ultimatum 7, concession 1
humility.leaves-room: humility -2, answer 3, ultimatum -3, undermining 5
humility.leaves-room+: ultimatum -10
humility.names-their-part: humility 11, answer -4, ultimatum 9, undermining -15
humility.names-their-part+: humility 8, answer 7
humility.open-form: humility 2, answer 4, ultimatum 7, stuffing -6
humility.open-form+: answer 3
humility.open-view: humility 6, answer 2, undermining 4
humility.open-view+: humility 2, answer 3
humility.opens-with-burden: humility 11, answer 5
humility.opens-with-burden+: humility 2, answer 7
humility.opens-with-credit: humility -3, answer 5, ultimatum 17, concession -7
humility.opens-with-credit+: humility 7
humility.opens-with-room: ultimatum -6, placeholder -8
humility.opens-with-room+: answer -5, undermining 8, stuffing 11
humility.others-did: humility 3, answer 4, ultimatum -7, undermining -22, jargon -7, placeholder 5, concession -12
humility.others-did+: humility 4, answer -3
humility.sees-their-burden: undermining 13
humility.sees-their-burden+: answer 19, concession -12
humility.shares: humility 6, answer 2, ultimatum -7, concession -7
humility.shares+: humility -2, answer 7
humility.some-plain-kind: humility 6, ultimatum -16, undermining -8, concession 10
humility.some-plain-kind+: answer 9
humility.takes-up: humility -2, jargon -14, stuffing -14, placeholder 9
humility.thanks: humility 8, answer 4
humility.thanks+: humility -7, answer -10, undermining 4, concession 8
humility.thanks-for-it: answer -7, ultimatum -7, undermining -14, concession 2
humility.thanks-for-it+: answer -6
humility.three-acts: humility -4, undermining -8
humility.three-acts+: humility -4, undermining -8
humility.two-kinds: answer -2
humility.two-kinds+: answer -2
humility.two-plain-kinds: humility 2, answer -4
humility.two-plain-kinds+: humility 2, answer -4
jargon.dense: data -4, arrogance -8, complaint -5, jargon -3, stuffing -7
jargon.dense+: data -4, arrogance -8, complaint -5, stuffing -7
jargon.terms: ultimatum -6, complaint -8, undermining -8, jargon 29, stuffing -5
jargon.terms+: ultimatum -6, complaint -8, undermining -8, jargon 29, stuffing -5
jargon.wall: data -5, roi -12, answer -1, ultimatum -6, entitlement -6, complaint -6, jargon 10
jargon.wall+: data -5, roi -12, answer -1, ultimatum -6, entitlement -6, complaint -6, jargon 10
length:15: data -8, roi -6, humility -2, complaint 5, undermining 14, jargon 19, stuffing 11, concession -18
length:25: roi -2, humility 3, answer 3, entitlement -4, complaint -5, undermining 6, jargon 1, placeholder -9, concession -7
length:40: data 5, roi 2, humility 11, answer 8, arrogance -14, entitlement -7, jargon 11, placeholder 8, concession 5
length:60: data 6, roi 2, humility 6, answer -8, arrogance -12, ultimatum -11, jargon 18
length:8: data -9, roi -3, humility -4, answer 5, arrogance 2, ultimatum 11, entitlement 9, complaint 18, undermining 5, jargon 10, concession -11
opening:answer.asks: answer -7
opening:answer.asks-or-offers: answer -5
opening:answer.deals: answer 8
opening:answer.deals-and-moves: answer 8
opening:answer.does-something: answer 3
opening:answer.does-two-things: answer -8
opening:answer.moves: answer 8
opening:answer.proposes: answer -5
opening:answer.question: answer -5
opening:answer.requests: answer 7
opening:answer.threatens: answer -3
opening:complaint.always: answer 3
opening:complaint.institution: answer -4
opening:complaint.mocks: answer -2
opening:concession.drops: answer -2
opening:concession.drops-for-nothing: answer -1
opening:concession.gives-up-only: answer -1
opening:concession.waits: answer -2
opening:data.effort: answer 3
opening:data.measure: answer 2
opening:data.planned-figure: answer 3
opening:entitlement.tenure: answer 5
opening:humility.acknowledges: answer -3
opening:humility.asks-view-last: answer -5
opening:humility.feels-for: answer -1
opening:humility.leads: answer 5
opening:humility.names-their-part: answer 3
opening:humility.open-form: answer 3
opening:humility.open-view: answer 2
opening:humility.opens-with-burden: answer -3
opening:humility.opens-with-room: answer -3
opening:humility.others-did: answer -6
opening:humility.sees-their-burden: answer -3
opening:humility.takes-up: answer -1
opening:humility.thanks: answer 5
opening:humility.thanks-for-it: answer 3
opening:humility.two-kinds: answer 2
opening:roi.both-sides: answer -3
opening:roi.compares: answer -1
opening:roi.felt: answer -3
opening:roi.inside-measure: answer -4
opening:roi.outcome: answer -3
opening:roi.outside-and-inside: answer 2
opening:roi.outside-better: answer 2
opening:roi.outside-measure: answer -2
opening:say.# is: answer -2
opening:say.'s about: answer 2
opening:say.@: answer -3
opening:say.^ it: answer -6
opening:say.^ the: answer -1
opening:say.^ they: answer -5
opening:say.a bonu: answer 4
opening:say.about me: answer -3
opening:say.an incentive: answer 4
opening:say.and you: answer 4
opening:say.being: answer -3
opening:say.bonu: answer 10
opening:say.bonu but: answer -3
opening:say.bring: answer 4
opening:say.but: answer -2
opening:say.came to: answer -4
opening:say.first: answer -4
opening:say.for: answer 6
opening:say.for the: answer 7
opening:say.go: answer -6
opening:say.hear: answer 5
opening:say.here: answer 5
opening:say.i 've: answer 5
opening:say.i come: answer 4
opening:say.i thought: answer -5
opening:say.if it: answer 4
opening:say.important: answer -4
opening:say.incentive: answer 6
opening:say.is: answer -4
opening:say.it in: answer -6
opening:say.like: answer 5
opening:say.line: answer -4
opening:say.mak: answer -4
opening:say.month: answer -3
opening:say.most: answer 3
opening:say.my: answer 6
opening:say.or: answer -2
opening:say.out: answer -4
opening:say.out of: answer -5
opening:say.personal: answer -3
opening:say.please: answer -2
opening:say.says: answer -3
opening:say.see: answer -5
opening:say.seen: answer -4
opening:say.since: answer 4
opening:say.sir: answer 4
opening:say.such: answer -5
opening:say.that 's: answer 5
opening:say.then i: answer 3
opening:say.they: answer -6
opening:say.thing: answer -3
opening:say.this year: answer 3
opening:say.thought: answer -3
opening:say.to: answer 3
opening:say.tomorrow: answer 3
opening:say.whether: answer 7
opening:say.wonder: answer 3
opening:say.wrong: answer -4
opening:say.year: answer 4
opening:say.yes: answer -4
opening:stuffing.template: answer -3
opening:ultimatum.conditional: answer -6
opening:ultimatum.elsewhere: answer -4
opening:ultimatum.leaving: answer -4
opening:undermining.gives-way: answer 4
opening:undermining.shame: answer 4
opening:words.accept: answer -2
opening:words.ask-date: answer -2
opening:words.ask-process: answer 3
opening:words.ask-verb: answer 5
opening:words.bar: answer -3
opening:words.bonus: answer 11
opening:words.check: answer 2
opening:words.constraint: answer -4
opening:words.contrast: answer -6
opening:words.date: answer -2
opening:words.denial: answer -3
opening:words.deserve: answer 4
opening:words.form: answer -4
opening:words.gains: answer 1
opening:words.hostile: answer 3
opening:words.i: answer 2
opening:words.interim: answer -1
opening:words.irony: answer -2
opening:words.is-date: answer -3
opening:words.is-duration: answer 3
opening:words.is-label: answer -2
opening:words.money: answer 2
opening:words.money-outcome: answer 3
opening:words.name: answer -3
opening:words.now: answer -3
opening:words.nuisance: answer 2
opening:words.operation: answer -3
opening:words.other-offer: answer -3
opening:words.outsider: answer -4
opening:words.process: answer 2
opening:words.put-down: answer -2
opening:words.question-word: answer 3
opening:words.risk-outcome: answer -3
opening:words.team-noun: answer -5
opening:words.thanks-for: answer 2
opening:words.they: answer -4
opening:words.threat: answer -5
opening:words.vague: answer 3
opening:words.we: answer -4
opening:words.worth-verb: answer 5
placeholder.blank: data 3, roi 24, answer -13, arrogance -15, ultimatum -11, entitlement -13, complaint -29, undermining -11, jargon -13, stuffing 18, placeholder 130, concession -17
placeholder.blank+: data -17, roi 19, answer -4, arrogance -8, ultimatum -8, entitlement -9, complaint -17, undermining -8, jargon -9, placeholder 42, concession -9
roi.ask-and-gain: roi 11, answer 4, ultimatum -8
roi.ask-and-gain+: roi 11, answer 4, ultimatum -8
roi.ask-and-outcome: roi 9, answer 1, stuffing -7, placeholder -11
roi.ask-and-outcome+: roi -5, answer 4
roi.beats-outlay: roi 4, answer -10, undermining 8
roi.both-sides: roi 13, ultimatum -6, undermining 11
roi.both-sides+: roi -3, answer -7
roi.compares: roi 4, answer 2, jargon -6, stuffing -9, placeholder -12
roi.compares+: roi 10, answer 2, ultimatum -16
roi.cost-avoided: roi 10
roi.cost-of-losing: roi 6, answer 7
roi.customers-happier: roi -6, answer -6, stuffing 15
roi.customers-kept: roi 7
roi.done-without: roi 4, answer 11, ultimatum -9, stuffing 10
roi.earns-back: roi 22, answer 7
roi.empty: roi 4, answer -3, stuffing 10, concession -10
roi.empty+: roi -3, answer -6, stuffing 9
roi.felt: roi 6, answer -4, ultimatum -5, jargon -14, stuffing 12, placeholder 4
roi.felt+: roi -7, answer 5
roi.gain-in-money: roi -12, answer -3, undermining 3, placeholder -11
roi.gain-in-money+: answer 8
roi.hours-freed: roi -5, answer 11
roi.in-time: roi 2, answer 4, undermining 10
roi.inside-measure: roi -7, answer -7, jargon 13, concession 10
roi.inside-measure+: roi -2, answer -7, jargon 8, stuffing 7
roi.less-trouble: roi -8, answer -6, ultimatum 12
roi.less-trouble+: roi 1
roi.money-kept: roi -12, answer -8
roi.money-kept+: roi -1
roi.more-trade: roi 4, answer -5, placeholder 12
roi.others-work: roi -5, answer -6
roi.outcome: roi 9, undermining -5, stuffing -12, placeholder 7, concession -7
roi.outcome+: roi -4, ultimatum 7, undermining 9, concession -6
roi.outcome-beside-ask: roi 3, answer 9
roi.outcome-beside-ask+: roi -10
roi.outcome-with-figure: answer -4, ultimatum -9, undermining 10, stuffing 11, concession 7
roi.outcome-with-figure+: roi -7, answer 4, stuffing -12, concession -9
roi.outside-and-inside: answer -4, undermining 5, placeholder -7
roi.outside-and-inside+: answer -5
roi.outside-better: roi 1, undermining -8, stuffing -13, concession -11
roi.outside-better+: ultimatum -12, undermining 8
roi.outside-measure: roi 6, answer -5, undermining -8, jargon -14, concession -4
roi.outside-measure+: roi -3, ultimatum -8, undermining 6, jargon -7, concession -10
roi.own-pocket: roi -9, answer -5, ultimatum -9
roi.paid-from-it: roi 14, answer 3
roi.people-kept: roi -9, answer 5
roi.plain-measure: roi -2, answer -3, undermining 5, jargon -6
roi.plain-measure+: ultimatum -9, undermining -6, placeholder 16
roi.share-of-gain: roi 12, answer 5, undermining -5, jargon -8, concession -9
roi.share-of-gain+: roi 8, answer 9
roi.share-of-worth: roi 21, concession -10
roi.weighs: roi 11, answer 2, ultimatum -9
roi.weighs+: roi -8, answer -3
roi.worth-and-outlay: roi 5, answer 9, ultimatum -9, undermining -9
roi.worth-and-outlay+: roi 5, answer 9, ultimatum -9, undermining -9
say.#: data 10, roi 3, humility 4, answer 6, entitlement 8, complaint 6, undermining -10, stuffing -13, concession -10
say.# #: data 7, roi 4, answer 6
say.# 's: roi -6, humility 4
say.# @: data -5, entitlement 4
say.# _ #: data 6, roi 6, humility 3, arrogance -8, ultimatum -7, entitlement -12, concession -10
say.# _ 'd: roi 5, humility -3
say.# _ 'll: data 3
say.# _ 'm: ultimatum -8, complaint 8
say.# _ 's: humility 3, complaint -6, concession 5
say.# _ 've: data -7, humility -6, answer -3, entitlement 5
say.# _ @: roi 4
say.# _ a: answer -3, complaint 4
say.# _ about: humility 3
say.# _ after: data 3, roi 3, humility 3
say.# _ against: roi 5
say.# _ ago: complaint 6
say.# _ all: arrogance 9, entitlement 5
say.# _ and: data -8, roi -5, answer -4, arrogance 2, complaint 5, undermining -8
say.# _ april: humility -3
say.# _ are: humility 6, answer 4
say.# _ as: roi 3, humility -3, answer -5
say.# _ at: data 4, roi 5
say.# _ base: roi -3, humility 3, complaint 4
say.# _ be: answer -3, arrogance -6, complaint 4
say.# _ before: roi -6, answer 4
say.# _ better: answer 4
say.# _ bonu: humility 4
say.# _ book: data -3
say.# _ but: humility 6
say.# _ by: ultimatum -7
say.# _ call: roi 7
say.# _ can: humility 4
say.# _ clos: data -3, roi 3
say.# _ come: data 3
say.# _ contract: data 3
say.# _ cost: roi 2
say.# _ could: humility -4, answer -3, complaint 5
say.# _ customer: humility -6
say.# _ data: roi -4
say.# _ day: roi 3
say.# _ december: humility 4
say.# _ did: data 2, roi 8, humility -3, arrogance 6
say.# _ do: roi -3, answer -4
say.# _ down: data 4
say.# _ every: data 3
say.# _ february: data -5
say.# _ fees: roi 3
say.# _ fewer: data 2
say.# _ find: arrogance 7, complaint 7
say.# _ fine: roi -3
say.# _ fix: roi -4
say.# _ for: roi 6
say.# _ get: answer -5
say.# _ good: humility 8
say.# _ had: humility -3, answer 3
say.# _ has: roi 4
say.# _ have: roi -5, humility -4
say.# _ he: arrogance 8, entitlement 6
say.# _ her: humility 4
say.# _ hour: roi 2
say.# _ i: data -5, roi -2, ultimatum 7
say.# _ if: roi -2, humility 4, arrogance 6, complaint 6
say.# _ in: data 6, roi 3, humility -4, answer 3, entitlement 5, complaint -4
say.# _ is: roi 7
say.# _ it: data 5
say.# _ january: answer 3
say.# _ july: humility 3
say.# _ june: humility -4
say.# _ just: roi 3, humility -4
say.# _ know: humility 3
say.# _ last: data 3
say.# _ leave: roi 3, humility 4
say.# _ less: data 5, roi 7
say.# _ letter: roi 3
say.# _ like: roi 5
say.# _ line: roi 3
say.# _ march: data -4, answer -3
say.# _ may: data -3
say.# _ me: roi 3, humility 5, arrogance 4
say.# _ mine: data 2, humility -3
say.# _ month: data 9, roi 4, humility -4
say.# _ more: data 3, roi 4
say.# _ morn: humility 4
say.# _ my: data -2, humility 6, complaint 6
say.# _ night: data 3
say.# _ no: roi 4, humility 4
say.# _ nobody: humility -3, complaint -7
say.# _ none: roi 4
say.# _ not: humility 4, complaint 7
say.# _ now: roi 4, humility -8, complaint 7
say.# _ october: humility -3
say.# _ of: humility 5, complaint -3
say.# _ okay: roi -3
say.# _ on: roi -7, answer -3
say.# _ one: complaint 10
say.# _ only: roi -4, humility 6
say.# _ open: data -3
say.# _ or: humility -3
say.# _ order: roi -3
say.# _ our: humility 4
say.# _ out: humility 4, complaint 3
say.# _ over: roi -3, humility -3
say.# _ paid: entitlement 5
say.# _ people: concession 6
say.# _ per: placeholder 4
say.# _ plenty: humility -3
say.# _ point: humility -3
say.# _ premium: humility -3
say.# _ sav: roi -5
say.# _ say: humility -4, ultimatum 4
say.# _ september: humility -4
say.# _ she: humility -4, concession 8
say.# _ should: roi -4
say.# _ sign: data 4
say.# _ since: answer 3
say.# _ stop: roi 3
say.# _ that: ultimatum -4
say.# _ the: roi 2, humility 3, answer 7, entitlement -6, complaint -6, jargon -7
say.# _ their: data 3
say.# _ them: data 6, roi -5, answer -8, ultimatum -5, complaint 4
say.# _ then: answer 3
say.# _ there: data -3
say.# _ they: roi 3, ultimatum 4, complaint -3
say.# _ think: answer 5
say.# _ this: complaint -6
say.# _ those: roi -3
say.# _ time: data 5, humility -3
say.# _ to: data 4, roi 2
say.# _ today: data -4, roi -6
say.# _ tonight: answer 3
say.# _ too: roi -4
say.# _ until: humility -3, answer -4
say.# _ us: roi -10, humility 8, answer -3, complaint -3
say.# _ used: roi -4
say.# _ was: data 3, humility 3, complaint 6
say.# _ we: data 6, answer 3
say.# _ week: roi 2
say.# _ went: humility 3
say.# _ were: roi 4, humility 3
say.# _ what: data -6
say.# _ whatever: data -4
say.# _ when: roi -6
say.# _ where: data 3
say.# _ which: roi -3, humility 3, answer 3
say.# _ will: data 2, roi 3
say.# _ with: complaint -5
say.# _ without: humility 7
say.# _ work: roi 3, complaint 8
say.# _ would: roi 4, humility 2
say.# _ wrong: data -2
say.# _ year: data 5, humility -8, answer 6
say.# _ yes: data -3, humility 3
say.# _ you: answer -6
say.# _ your: humility -3
say.# a: data 3, arrogance -8, complaint 9
say.# about: roi 3
say.# acros: roi -4
say.# after: data -3
say.# afternoon: humility 3
say.# against: data 7, roi 3, humility 4
say.# and: arrogance 3, entitlement -6, undermining -5, jargon -6, stuffing -5
say.# april: data -3, roi 4, humility 6
say.# are: roi -3, humility 5
say.# as: roi -4, answer 4
say.# at: data 5, undermining 4
say.# august: humility 2
say.# because: humility -4, answer 4, arrogance -9
say.# before: humility -5
say.# box: humility -2
say.# but: data -5, answer -4
say.# by: roi 5, humility 8
say.# call: data 2, roi 3
say.# came: humility 3
say.# can: data -4, roi -7, humility 5
say.# client: roi -3, humility 3
say.# com: roi 6
say.# complaint: data 3
say.# contractor: humility -3
say.# customer: data -4, roi -5
say.# degre: data -3, answer -4
say.# do: humility 5
say.# down: data 4, humility -3
say.# each: roi 5, humility 13, answer 6, complaint -5
say.# ear: data 5, answer -3
say.# earlier: humility -4
say.# famil: roi 5
say.# feb: humility 5
say.# fewer: data 11, roi 5, humility -5
say.# figure: humility -4
say.# find: roi 3
say.# floor: humility -4, answer -5, arrogance -5, complaint 9
say.# for: roi 3, humility 7, entitlement 7, complaint -5, undermining -5
say.# from: roi 7, humility 4
say.# go: roi 3
say.# good: answer 5
say.# got: humility 3
say.# has: data 3, humility -2
say.# he: roi 3, humility -3
say.# head: roi -2
say.# here: roi -3, answer 6, entitlement 5, complaint -5
say.# i: data -6, roi -6, humility -2, answer -3, ultimatum 11, entitlement 6
say.# if: data -3, humility 3
say.# in: roi -6, humility -4, ultimatum 6, complaint -6, undermining 7, jargon -6
say.# instead: roi -4
say.# is: roi 3, humility 3, complaint -10
say.# it: roi 5, arrogance -7, complaint 4
say.# july: humility 2
say.# june: roi 7, humility 1
say.# last: data 5, answer 4
say.# leave: data -4, roi -3, humility 6
say.# less: data 19, roi 15, humility -3
say.# letter: roi -4
say.# like: roi -3, humility 4
say.# lin: data -3, roi -3, answer 5
say.# line: humility -5
say.# lost: roi 6
say.# mail: humility -3
say.# manager: humility 4
say.# march: humility 2
say.# may: data -6
say.# maybe: data -3, humility -3
say.# me: roi -3, humility 8
say.# more: data 7, humility -2, ultimatum 7
say.# my: roi 4, entitlement 5
say.# nam: data -4
say.# name: data -4, arrogance 4
say.# never: answer -4
say.# night: data -4, humility -3, answer -4, arrogance 3
say.# no: roi -5, answer -4
say.# nobody: data -3
say.# not: humility 4
say.# noth: arrogance 7
say.# november: roi -4
say.# now: humility -4, answer 7, arrogance -7, complaint -10
say.# number: roi -4, humility 4
say.# o'clock: data -3
say.# october: data -3
say.# of: roi 10, answer 6, arrogance -8, ultimatum -8, entitlement -8, complaint -8
say.# off: data 2, roi -5, answer -6
say.# old: humility 3
say.# on: data -4, ultimatum 9, complaint 5
say.# once: data 9, roi 7, answer 4
say.# only: data 3
say.# open: roi -3, humility -3
say.# or: roi -3, ultimatum 7
say.# other: humility 4
say.# out: data -4, roi 6
say.# over: roi -4
say.# page: roi 5
say.# paid: humility 6
say.# paper: humility 4
say.# part: roi -5
say.# past: roi -3
say.# people: roi 4, answer -2
say.# person: roi -2, humility 6
say.# point: data 4, answer 2, arrogance 5
say.# refund: data 4, humility 4
say.# result: humility 2
say.# right: humility 4
say.# salary: humility 4
say.# same: complaint 8
say.# school: data 2
say.# season: humility -3
say.# sheet: humility 3
say.# since: data 12, humility 3, concession 8
say.# single: roi 3
say.# sir: data -6, entitlement 8
say.# slid: answer -5, complaint 7
say.# so: humility 4, arrogance 2, entitlement -6
say.# sooner: data 3
say.# star: roi 4
say.# stop: roi -3
say.# stor: roi -3, complaint 7
say.# student: humility -4
say.# that: data 6, roi 4
say.# the: data 3, roi -4, humility -3, arrogance -6
say.# then: answer 7
say.# there: answer -5
say.# they: humility -6, arrogance 9, complaint 6
say.# thing: data -3, roi -6, answer 5
say.# this: data 7
say.# through: humility -4
say.# till: roi 3
say.# tim: data 6, humility -3
say.# time: data -3, answer -5, complaint -6
say.# to: roi -4, humility 4
say.# today: humility -3, arrogance 4
say.# too: humility -5, answer -4, complaint 9
say.# truck: data -4
say.# under: data 3
say.# until: data 5, roi 7, humility -3
say.# was: data 5, humility 4, complaint 6
say.# we: humility -2
say.# week: answer -6
say.# weekend: data -4, humility -3
say.# were: roi -5, answer -4, arrogance 5
say.# what: humility -3, answer -4, arrogance 7
say.# where: roi -3, humility -4
say.# which: roi 9, answer 6
say.# who: data -3, answer -3, arrogance 4
say.# with: roi 4, ultimatum -8
say.# without: complaint 8
say.# word: answer -3, complaint 4
say.# work: roi -4
say.# would: answer -5
say.# year: humility 3
say.# yes: humility -3
say.# you: ultimatum 7
say.'d: data -3, arrogance 8, ultimatum -6, entitlement -6, complaint -6
say.'d _ #: entitlement -5
say.'d _ an: humility 3
say.'d _ and: roi 2, answer -4
say.'d _ ask: data 7, answer 2
say.'d _ at: roi 3
say.'d _ be: roi 6, arrogance 8, entitlement 5, complaint 10
say.'d _ been: humility 2, complaint 11
say.'d _ better: humility -4, arrogance 7
say.'d _ for: data -4, roi -7, ultimatum 6
say.'d _ grateful: humility -4
say.'d _ happy: humility -6
say.'d _ have: answer 5
say.'d _ him: humility -3
say.'d _ i: roi -3, humility -3
say.'d _ if: answer -4, complaint 5
say.'d _ is: humility 3
say.'d _ it: data -3, answer 6, ultimatum -8
say.'d _ know: data 4, humility 3
say.'d _ like: data -4, humility 6
say.'d _ me: answer 5
say.'d _ mine: humility 4
say.'d _ not: roi 4, humility -6, answer -5
say.'d _ paid: humility -3
say.'d _ right: humility 6
say.'d _ so: humility 3, answer 3
say.'d _ that: humility -3, entitlement 4
say.'d _ the: data -4, answer 4, entitlement 7
say.'d _ thought: answer -4
say.'d _ to: data 6, roi 4, humility -4, answer -6, ultimatum 5
say.'d _ wait: data -3
say.'d _ want: data 4, roi 3, humility 3
say.'d _ we: data 5
say.'d _ with: answer 3
say.'d _ you: data 6, humility -3, undermining -6
say.'d accept: humility 7
say.'d also: humility 7, answer 2
say.'d ask: data -4, humility -2, answer 3
say.'d be: data 1, roi 4, humility -1, complaint -4, concession 7
say.'d been: humility 5
say.'d better: humility -4, answer -3
say.'d bring: roi -3
say.'d come: roi 7
say.'d do: answer 3
say.'d expect: arrogance 9
say.'d feel: answer -3, concession 6
say.'d find: roi 4
say.'d get: roi 3
say.'d go: humility -3
say.'d hate: ultimatum 4
say.'d have: humility -6, undermining 10
say.'d hop: data 4
say.'d just: humility 7, answer 4
say.'d keep: humility 3
say.'d know: roi -4, humility 7, complaint 5
say.'d like: complaint 4, undermining -6, concession -7
say.'d love: humility 4
say.'d make: roi 3
say.'d need: humility 2
say.'d never: data 5
say.'d not: data 3
say.'d prefer: data 4, humility 5
say.'d put: data 5, roi 3
say.'d rather: roi -4
say.'d say: data -3, arrogance 8, entitlement 10
say.'d see: humility -5
say.'d send: data 3, humility -5
say.'d show: data 3
say.'d sooner: humility 3
say.'d still: roi -3
say.'d take: data -2, humility 6
say.'d tell: roi -3
say.'d think: entitlement 9
say.'d want: humility 3, answer 4, complaint -6
say.'d welcome: humility 4
say.'ll: undermining -4
say.'ll _ again: humility 3
say.'ll _ and: roi 4
say.'ll _ back: roi -4, entitlement 5
say.'ll _ by: humility 5
say.'ll _ her: humility -7, arrogance 5
say.'ll _ in: roi 5
say.'ll _ it: data 3, humility -5, answer -3, complaint 9
say.'ll _ my: humility -7, answer -5, ultimatum 5, complaint -5
say.'ll _ no: answer -4
say.'ll _ that: humility -2
say.'ll _ the: answer 6
say.'ll _ them: answer -4
say.'ll _ through: humility 3
say.'ll _ up: humility -4
say.'ll _ what: answer -3
say.'ll _ with: humility 4, answer 3
say.'ll _ you: roi -3, answer 4, arrogance 2, ultimatum -5
say.'ll ask: answer 4
say.'ll be: data -4, complaint 6
say.'ll bring: humility 2, answer 4
say.'ll come: humility 4
say.'ll do: answer -6, ultimatum 9
say.'ll drop: roi 4, humility 2
say.'ll fill: complaint 5
say.'ll get: data 2, roi 4, ultimatum -5
say.'ll go: entitlement 5
say.'ll have: roi 3, complaint -8
say.'ll just: humility -4, complaint 5
say.'ll keep: answer -4
say.'ll leave: humility -4, complaint 4
say.'ll need: arrogance 6
say.'ll not: humility -4
say.'ll prepare: humility -4
say.'ll put: humility -3, ultimatum 8
say.'ll say: humility 2
say.'ll see: humility -3, ultimatum 11
say.'ll send: data -4, roi -3, humility -3, undermining 4
say.'ll share: humility -5
say.'ll sign: answer -4
say.'ll stop: ultimatum -5
say.'ll take: roi 5
say.'ll tell: humility 6
say.'ll want: humility -5
say.'ll withdraw: roi 3
say.'ll write: roi 3
say.'m: data 3, answer -3, ultimatum 4, undermining 10
say.'m #: roi -5, humility -5, answer -3, complaint 4
say.'m _ #: concession -5
say.'m _ a: answer -5, undermining 6
say.'m _ about: data 6
say.'m _ and: humility 4, answer 4, arrogance 5
say.'m _ at: humility -5
say.'m _ because: answer -4
say.'m _ but: answer -4, arrogance 5, complaint 6
say.'m _ for: humility -10, arrogance -5
say.'m _ i: data -5
say.'m _ is: humility -4
say.'m _ it: arrogance 6, entitlement 8
say.'m _ not: answer 4
say.'m _ of: data 3, roi 3, answer -2
say.'m _ on: roi 6, humility 2
say.'m _ one: answer 4, complaint -3
say.'m _ only: arrogance -5
say.'m _ say: humility -3, ultimatum 7
say.'m _ sure: humility -4, arrogance 6, entitlement -5
say.'m _ the: data -3, roi -8, humility -5, answer -5, arrogance -8, concession -3
say.'m _ they: roi 3
say.'m _ to: ultimatum -3, complaint 10, concession 8
say.'m _ with: concession 7
say.'m _ you: data 3, answer -4, ultimatum 5, complaint -4
say.'m a: undermining 7
say.'m after: data 3, roi 2
say.'m also: humility 3
say.'m ask: data 6, roi 8, complaint -8
say.'m aware: humility 5
say.'m doing: answer -3
say.'m done: ultimatum 7
say.'m easy: humility 5, answer 4
say.'m entitl: humility -4
say.'m glad: humility 4
say.'m going: humility -6
say.'m here: data 4, humility 5
say.'m honest: humility -5
say.'m just: ultimatum 4
say.'m not: data -4, arrogance 5, entitlement -5, complaint 6, concession -10
say.'m on: humility -5
say.'m open: roi 3, humility 6
say.'m owed: data -4, roi -5, humility -4, entitlement 4
say.'m say: humility -4
say.'m sorry: humility -3, answer -4
say.'m still: ultimatum 6
say.'m sure: humility -6
say.'m the: data -3, humility -10, arrogance 8, complaint -6
say.'m tir: humility -3
say.'m told: answer -5, complaint 7
say.'m very: humility 3
say.'m worth: arrogance 6
say.'re: data 2, ultimatum -6, entitlement -9, undermining 6
say.'re #: data -3
say.'re _ #: data 7, roi 3, complaint -7
say.'re _ a: roi -4, complaint -5
say.'re _ and: answer 4
say.'re _ for: roi 3
say.'re _ i: humility 3
say.'re _ right: humility 4
say.'re _ to: roi -4
say.'re a: humility 8
say.'re at: data 8
say.'re not: humility 5
say.'re right: humility 3, undermining 5, concession 5
say.'re still: answer 4
say.'re the: roi 6, answer 4, complaint -5
say.'s: humility 3, ultimatum -2, jargon -3, stuffing -6
say.'s #: roi 7, answer 3, complaint -5, undermining -7, concession -6
say.'s @: data -4, humility -3
say.'s _ #: data 6, roi 8, humility -4, answer 3
say.'s _ 's: humility 3
say.'s _ a: humility 7, answer 3, arrogance -8, complaint -9
say.'s _ about: answer -5
say.'s _ all: humility 5
say.'s _ and: humility 3, answer 4, arrogance -8, concession -4
say.'s _ ask: humility 3
say.'s _ at: humility 3
say.'s _ because: humility 3
say.'s _ been: roi 4, complaint -4
say.'s _ best: roi -4, humility 7
say.'s _ better: data 4, roi 3, humility 4
say.'s _ bit: data -4
say.'s _ bonu: ultimatum 8, undermining 10
say.'s _ but: roi -5, humility -3
say.'s _ by: data 5, answer 4, complaint -5
say.'s _ did: humility 5
say.'s _ end: humility -4
say.'s _ even: roi 6, humility -3
say.'s _ fair: humility -3
say.'s _ for: data 3, complaint 5
say.'s _ good: data -3
say.'s _ got: data -5, complaint 7
say.'s _ honest: roi -4
say.'s _ i: data -4, roi -3, answer -4
say.'s _ if: roi 5
say.'s _ in: humility 3, answer 5
say.'s _ is: humility -4, entitlement 7
say.'s _ it: data -6, humility -6, answer -3, concession 6
say.'s _ less: humility 4
say.'s _ like: complaint 8, undermining 6
say.'s _ line: humility -3
say.'s _ me: humility 7, ultimatum 4
say.'s _ money: answer 3, ultimatum -6
say.'s _ more: data -3, roi -3
say.'s _ much: humility 3
say.'s _ my: arrogance 7
say.'s _ new: roi -4
say.'s _ no: roi 3, humility -3
say.'s _ not: humility -2, answer -5
say.'s _ noth: humility -4, answer -4
say.'s _ now: humility -6
say.'s _ number: data -3
say.'s _ of: data -5, roi 9, answer 7
say.'s _ on: answer -3
say.'s _ one: data -3, humility 5, complaint -4
say.'s _ or: roi -3, humility -3
say.'s _ out: humility -4
say.'s _ over: humility -3
say.'s _ pity: concession 4
say.'s _ real: humility -4
say.'s _ reason: data 5, humility -4
say.'s _ right: data -3, humility -4, complaint -4
say.'s _ same: arrogance 5
say.'s _ second: humility -4
say.'s _ so: answer 5
say.'s _ than: data -4
say.'s _ that: data 4, humility 3, arrogance 10
say.'s _ the: roi 5, humility 3, answer 4, entitlement 10
say.'s _ then: roi -3, humility 2
say.'s _ there: data 4
say.'s _ they: humility -4
say.'s _ this: arrogance 4
say.'s _ to: data -4, roi -5, complaint 10
say.'s _ turn: roi -3, complaint -9
say.'s _ up: humility 4
say.'s _ very: humility -4
say.'s _ was: answer -3
say.'s _ we: data 5, answer -3
say.'s _ what: humility -5
say.'s _ who: data -3, humility 4, undermining 5
say.'s _ whole: roi 3
say.'s _ with: data 3, answer -3, concession 7
say.'s _ work: roi -3
say.'s _ yes: humility -4
say.'s _ you: data -5, answer -3, complaint 7
say.'s _ your: humility -5
say.'s a: answer -6
say.'s about: data -4, roi -3, answer 4, concession -4
say.'s all: roi 2, humility -4, answer -4
say.'s already: roi 5
say.'s alright: concession 4
say.'s also: roi 4, concession 5
say.'s alway: humility -2
say.'s an: data 4, undermining 6
say.'s and: roi -5
say.'s any: humility -4
say.'s around: complaint 4
say.'s at: data 4, answer 4
say.'s be: arrogance 4
say.'s because: data 4, roi 4
say.'s been: data -4, roi -9, humility 5, answer -4
say.'s better: complaint -6
say.'s bonu: humility -3
say.'s contract: humility 5
say.'s correct: humility -3
say.'s crew: humility 5
say.'s done: humility 6, arrogance 8
say.'s down: data 4
say.'s due: humility -3, answer -5
say.'s fair: data -3, roi -4, humility -4, ultimatum 4
say.'s fine: answer -6, complaint -6
say.'s from: humility -6
say.'s going: roi 4, humility 2
say.'s gone: entitlement 8
say.'s good: answer -3
say.'s got: data 4, humility 3, ultimatum 7, entitlement -8
say.'s group: data -3
say.'s had: roi -3
say.'s her: humility 3
say.'s in: data 3, roi 5, ultimatum 7
say.'s just: roi 3, humility -4
say.'s kind: roi -4, arrogance 5
say.'s leave: complaint 5
say.'s left: roi -3
say.'s like: humility -3, complaint 5
say.'s love: humility -4
say.'s me: data -4, roi -3, humility -4, arrogance 4
say.'s money: answer -3, complaint 4
say.'s my: answer 4, complaint -6
say.'s name: roi 3, humility 12
say.'s never: data -3, roi -4, humility 4, complaint 7
say.'s no: roi -6
say.'s nobody: arrogance 5
say.'s normal: humility 5
say.'s not: humility -5, complaint 7
say.'s noth: humility -6, answer -4
say.'s ok: roi 3
say.'s on: humility 3, answer 5
say.'s only: data -3, answer -3, complaint -5, undermining 5, concession 5
say.'s out: roi 3
say.'s owed: entitlement 6
say.'s own: data 5
say.'s paid: roi -3, humility 4
say.'s pay: data 2
say.'s plenty: data 5, concession 5
say.'s probab: undermining 6
say.'s reasonable: humility 3
say.'s sav: humility -3
say.'s some: humility -5
say.'s someth: humility 3
say.'s still: data 7, complaint 5
say.'s talk: arrogance 4
say.'s team: humility 4
say.'s that: humility 4, complaint 5
say.'s the: data 3, arrogance 2
say.'s their: data -4
say.'s time: data -4, roi -4, answer -5
say.'s too: humility 5
say.'s under: data 3
say.'s very: humility -4
say.'s what: entitlement 8, complaint 3
say.'s where: humility -3
say.'s why: answer 3
say.'s work: roi 3, complaint -6
say.'s worth: roi -6
say.'s you: answer 3
say.'s your: data 5, humility -2, entitlement 7
say.'ve: answer -6, entitlement 5, complaint 4
say.'ve #: humility 6
say.'ve _ #: answer -3, complaint 9
say.'ve _ a: data -5, humility -4, arrogance -5, complaint 4
say.'ve _ at: answer 3
say.'ve _ been: arrogance 7, concession 6
say.'ve _ done: answer 3
say.'ve _ enough: data 5
say.'ve _ had: answer 4
say.'ve _ here: answer 6, complaint -7
say.'ve _ i: humility -3, arrogance 4
say.'ve _ in: roi -4, humility -3, answer -2, complaint -6
say.'ve _ it: data -6, roi -3, undermining 8
say.'ve _ more: answer -3, arrogance 7
say.'ve _ of: humility 3
say.'ve _ one: data -2
say.'ve _ seen: answer 3
say.'ve _ that: roi 4, arrogance -5, complaint 5
say.'ve _ the: data -4, roi 6
say.'ve _ this: roi -4
say.'ve _ to: humility 6, answer 4, complaint -6
say.'ve _ you: humility 3
say.'ve _ your: humility -4
say.'ve a: roi -4, humility 3
say.'ve alway: answer -4
say.'ve ask: roi 4, complaint 5
say.'ve been: data -6, roi -6, arrogance -8, complaint 6
say.'ve come: humility -4, answer 3
say.'ve done: humility -3, arrogance 3, entitlement 7
say.'ve given: answer -3, entitlement 6
say.'ve got: data 4, ultimatum 8, entitlement -7, complaint -8
say.'ve had: humility -4, arrogance 6, complaint 10
say.'ve made: humility -3, arrogance 6
say.'ve never: answer 4
say.'ve no: roi 5, humility 2, ultimatum -7
say.'ve not: humility 4
say.'ve put: roi -3, humility 5
say.'ve seen: roi -4, entitlement 6
say.'ve stopp: roi 3
say.'ve the: roi 3, humility 5, answer 5, arrogance -6
say.'ve work: answer 3
say.@: roi 5, humility 7, answer 3, arrogance -9, jargon -6, stuffing -8, concession -5
say.@ #: data 4, answer -3, undermining 7
say.@ 's: data 5, humility 4, answer -3
say.@ @: data 4, humility -4, complaint 8
say.@ _ 'd: humility -8, ultimatum 6
say.@ _ 's: roi 5
say.@ _ @: roi 4
say.@ _ a: roi 4, humility -3
say.@ _ finance: roi -3
say.@ _ group: data -2
say.@ _ he: humility -4
say.@ _ i: humility -4
say.@ _ in: answer -3
say.@ _ is: data 4, answer 4
say.@ _ it: humility 5, arrogance -5, entitlement 4
say.@ _ name: humility 4
say.@ _ night: humility 3
say.@ _ not: humility -3, arrogance 6
say.@ _ on: humility -3
say.@ _ people: humility -3
say.@ _ should: humility -3, answer -4, concession 6
say.@ _ the: humility 9, answer 5
say.@ _ then: humility -3
say.@ _ to: roi -4
say.@ _ up: humility 6
say.@ _ was: arrogance 4
say.@ _ you: humility -4, complaint 6
say.@ and: roi 3, humility 8, complaint -5
say.@ at: data -3
say.@ built: roi 3
say.@ by: humility -3
say.@ did: roi 2, humility 4, answer -3, arrogance -5
say.@ for: humility 3
say.@ from: roi -5
say.@ got: data -5, roi -5, humility -7, arrogance 5, entitlement 5
say.@ has: arrogance 5
say.@ he: humility -3
say.@ i: humility -8, answer -3, ultimatum 8, complaint -6
say.@ in: answer 7, complaint -6
say.@ it: roi 3, humility -9
say.@ no: humility -5
say.@ she: humility -4
say.@ should: data 4, humility 3
say.@ so: data 5
say.@ thank: humility -5, complaint 9
say.@ that: entitlement 5, complaint 7
say.@ the: answer -4
say.@ to: ultimatum 5
say.@ who: humility 12
say.@ will: humility -4
say.@ wrote: roi -3
say.@ yes: humility -5
say.^ #: roi 6, humility 5, answer 6, arrogance -10, ultimatum -7, undermining -4, stuffing -4, placeholder -7
say.^ @: data -4, roi -4, humility 12, answer 5, arrogance 11, complaint -8, concession -7
say.^ a: humility 8, answer 6, arrogance -5, ultimatum -8, complaint -5, stuffing -6
say.^ about: data 3, humility -3, answer 4, entitlement 7
say.^ after: ultimatum 8, concession 7
say.^ against: humility -4
say.^ agre: humility 9, answer 3
say.^ ah: roi -5, humility -3, answer -2, concession 9
say.^ all: humility -5, concession 5
say.^ also: roi 3, complaint 5
say.^ an: data -3, roi 6, humility -5, arrogance -5
say.^ and: humility 8, arrogance -6, complaint 7
say.^ any: arrogance 10, complaint 6
say.^ anyway: complaint 13
say.^ appreciate: humility 7
say.^ as: data 2, roi 4, arrogance 5, concession 5
say.^ ask: roi 5
say.^ at: data -3, humility 4
say.^ audit: roi -4, humility 3, arrogance 6
say.^ aw: humility 3
say.^ aye: humility 5, answer 3
say.^ bad: answer -3
say.^ because: data -2, humility -8, arrogance 4, ultimatum -6, entitlement 12
say.^ before: humility -7
say.^ below: ultimatum 8
say.^ better: data 6
say.^ bit: humility 3
say.^ bonu: humility -7
say.^ both: data 5, humility 5, answer 4
say.^ but: data 6, roi 3, humility 6, arrogance -12, complaint -4, undermining 10, concession 8
say.^ by: roi -4, answer -7, complaint 5, undermining 5
say.^ can: data -3, humility 8, answer 4, arrogance -10, ultimatum -4, complaint -7
say.^ cash: humility 7
say.^ cause: arrogance 5
say.^ consider: answer -5, concession 7
say.^ cool: answer 3
say.^ corporate: answer -3
say.^ correct: data -2, roi -4, humility 10
say.^ cost: roi -4
say.^ could: data 4, roi 5, humility 7, ultimatum 9, entitlement -6, complaint -7
say.^ crash: roi -3
say.^ customer: humility -4, answer 3
say.^ deal: humility 7, answer 3
say.^ do: answer -6, arrogance -5, undermining 5, concession 10
say.^ does: humility 3
say.^ each: roi -3, humility -7
say.^ even: roi -5, humility 7, answer 5
say.^ every: roi -9, humility -8, answer -7, entitlement 9, complaint 7
say.^ everybody: humility -4, answer -3, ultimatum 6, complaint 5
say.^ everyone: data 4, humility -5, answer 3, entitlement 8
say.^ except: complaint 4
say.^ excuse: concession 7
say.^ fail: data 4, humility -3, answer -2
say.^ fair: humility 7, answer 4
say.^ fewer: humility -4
say.^ fine: roi -7, complaint 8
say.^ first: answer 5
say.^ for: data 3, undermining 8
say.^ forget: humility -4, answer -3, concession 7
say.^ frau: humility 2
say.^ friday: roi 4
say.^ from: data 5, roi 6, humility -4, answer -5
say.^ give: answer 8
say.^ god: roi -3, humility 4
say.^ good: roi 5, ultimatum -7, concession 8
say.^ got: humility -3, concession 5
say.^ ha: humility 3
say.^ had: humility 3, complaint 8
say.^ happy: data -4, humility 5, answer 4
say.^ have: data 3, roi 3, answer -4, concession 10
say.^ he: data 2, humility 7
say.^ head: complaint 8
say.^ here: data 7, roi 6
say.^ hey: humility -3
say.^ hi: humility 3
say.^ hm: data 3
say.^ hmm: answer -4
say.^ honest: data -4, humility -7, answer -7, complaint -5, undermining 14
say.^ how: data -3, answer -3
say.^ hr: humility -6, answer -5, complaint 14
say.^ i: humility 4, ultimatum -5, undermining 3, stuffing -11, concession 4
say.^ if: roi 10, humility 4, arrogance 5, ultimatum 7, complaint -11, placeholder -6
say.^ ill: humility 5
say.^ in: data 3, humility -9, answer -5, ultimatum 3, complaint 4, concession 10
say.^ is: humility 4, answer 4, arrogance -4, ultimatum -6, stuffing 4
say.^ it: humility 6, arrogance -8, undermining 12, concession 4
say.^ its: roi 4, humility 5
say.^ just: roi -6, answer 4, arrogance 9
say.^ k: concession 4
say.^ keep: humility 3, answer 4
say.^ kind: humility -3, answer -5
say.^ last: data 4, roi -5
say.^ late: answer -3
say.^ leave: undermining 5
say.^ let: data -3, roi 2, humility -6, answer -8, arrogance 8, complaint -4
say.^ like: concession 5
say.^ load: humility -3
say.^ lol: ultimatum 4
say.^ look: humility 3, answer -4, arrogance 4
say.^ mak: roi -7, humility 6
say.^ market: complaint 5
say.^ may: data -3, roi -11, complaint -8
say.^ maybe: data -4, roi -6, arrogance -5, undermining 9
say.^ me: roi -4, humility 5
say.^ meet: complaint 9
say.^ might: data 4, roi 6, humility 5, complaint -5
say.^ mine: data 3, roi 3
say.^ miss: humility 4
say.^ money: answer 3
say.^ more: roi -3, humility 3
say.^ most: roi -4
say.^ my: humility -4, entitlement 10, complaint -4, placeholder 6
say.^ nah: roi -3, undermining 6
say.^ name: roi -3
say.^ never: roi -3, answer -5, entitlement 6
say.^ new: humility -3, complaint -5
say.^ next: data -3, answer -2, concession 2
say.^ nice: arrogance 5, complaint 5
say.^ no: data -2, roi -4, humility 6, answer 4, arrogance -8, stuffing -6
say.^ nobody: roi -4, humility -2, arrogance 6, entitlement 5, undermining -5
say.^ none: data 4, answer 2
say.^ nor: answer -4
say.^ normal: humility -4
say.^ not: data -4, roi -2, humility 4, answer -2, ultimatum 4
say.^ noth: data 4
say.^ now: data -2
say.^ october: humility 4
say.^ of: roi -7, complaint 6
say.^ oh: arrogance -4, complaint -7
say.^ ok: data -5, humility -5, arrogance -5
say.^ okay: humility -6
say.^ on: humility 4, entitlement 10
say.^ once: roi -3
say.^ one: humility -7
say.^ only: humility -4
say.^ or: humility 3, ultimatum 6, undermining 8, concession 9
say.^ other: humility -6, arrogance 15, entitlement 8, complaint -9
say.^ otherwise: ultimatum 6
say.^ ouch: complaint 3
say.^ our: data 4
say.^ ours: roi 4
say.^ pay: entitlement 5
say.^ peak: roi -4
say.^ people: roi 7, complaint -3
say.^ pick: humility 3
say.^ please: humility 3, answer 4, arrogance -8, concession 6
say.^ probab: humility 3
say.^ product: answer -3
say.^ put: answer 4, arrogance 6, placeholder 6
say.^ quite: humility 3
say.^ real: data 3, answer 5, concession 6
say.^ reason: data 3
say.^ reasonable: humility 3
say.^ result: roi -3
say.^ right: humility -5, ultimatum 4
say.^ sal: data 5, arrogance 5
say.^ same: data 4, roi 3, answer 6, entitlement 6
say.^ say: humility 5, answer 5, concession -6
say.^ second: concession 7
say.^ see: concession 6
say.^ send: roi 3, humility 7, answer 3
say.^ shall: data 4, roi -2
say.^ she: data -4, humility 16, answer 5, arrogance -6, entitlement -8
say.^ show: roi 3
say.^ since: data 6, humility 4
say.^ sir: humility -4
say.^ sit: roi 4
say.^ so: humility -5, answer -3, ultimatum 7, complaint 9, undermining -4, concession 7
say.^ some: arrogance -7, complaint 9
say.^ somebody: humility -5, answer -5
say.^ sorry: answer -4, undermining 11
say.^ start: humility 8
say.^ still: data -3, humility 3
say.^ support: roi 3
say.^ suppose: roi -4
say.^ sure: humility 6, complaint 5, stuffing 12
say.^ ta: humility 4
say.^ take: answer 4, arrogance 11
say.^ team: humility -4
say.^ tell: humility -9, answer -10, ultimatum 16, complaint -6
say.^ thank: arrogance -7, ultimatum -9, complaint -9, concession 5
say.^ that: roi -4, humility 7, answer 7, ultimatum -7, entitlement -9, stuffing 6
say.^ the: data 7, roi 6, arrogance 7, ultimatum -6, undermining -9, jargon -6, stuffing -7, placeholder 10
say.^ their: humility -7, arrogance 8
say.^ then: data -2, answer -6, ultimatum 18, entitlement -3, undermining -6, concession 6
say.^ there: roi -4, humility -7, arrogance 6, entitlement -5, complaint 8, concession -6
say.^ these: humility 4
say.^ they: data -5, roi 2, answer -4, arrogance 10, complaint 9, undermining -5, concession -5
say.^ thing: entitlement 6
say.^ think: ultimatum 5
say.^ this: data 6, roi 4, arrogance -8, complaint -6
say.^ those: arrogance 7, complaint 5
say.^ though: humility -3, arrogance 9
say.^ to: data -4, complaint 13
say.^ total: humility 8
say.^ tuesday: humility 5
say.^ under: data -5, roi 5, humility 7
say.^ understood: data -3
say.^ until: answer 4, arrogance 4
say.^ used: data 3
say.^ very: answer -4
say.^ want: humility 3
say.^ we: data 4, humility -2, arrogance -7, entitlement 7
say.^ well: humility -7, answer -6, concession 5
say.^ what: humility 11, answer 3, complaint -5
say.^ whatever: answer -4, complaint -6
say.^ when: arrogance -7
say.^ where: humility 2, answer -5, complaint 3
say.^ which: data 6, roi 5
say.^ who: data 4, roi 5, humility -3, answer 10, arrogance -8, complaint -11
say.^ why: answer -6
say.^ will: humility 3
say.^ with: arrogance 13, undermining -6
say.^ without: data 3, roi 4, answer 2, complaint -6
say.^ would: data -4, roi 2, arrogance -9
say.^ wow: complaint 5
say.^ ya: roi -3
say.^ yeah: roi -5, humility 4, answer 4, complaint -6, concession -4
say.^ yep: humility 6, answer 6
say.^ yes: data 5, humility 7, answer 8, arrogance -5, ultimatum -11, complaint -4
say.^ you: roi 6, answer -5, arrogance 5, complaint 7, concession -5
say.^ your: data 3, ultimatum 7
say.a: arrogance 2, ultimatum -6, complaint 7, placeholder -6, concession -3
say.a #: answer -5
say.a _ #: data 4, roi -8, humility 4, answer 4
say.a _ 's: data 5, roi 9
say.a _ a: roi 3
say.a _ about: data -3, arrogance 3, complaint 14
say.a _ and: data -3, roi -6, answer -3, arrogance 6, undermining 7
say.a _ at: humility -3, complaint -8
say.a _ award: humility 5
say.a _ because: roi 3
say.a _ before: data -4, roi -3, humility 3, answer 3
say.a _ bit: roi 5
say.a _ but: roi -3, humility -3, answer -6
say.a _ by: ultimatum 5
say.a _ call: complaint 5
say.a _ can: undermining 5
say.a _ card: roi -4
say.a _ case: answer 3
say.a _ cost: roi -5
say.a _ day: humility 2, complaint -5
say.a _ deal: roi 6, answer -5
say.a _ embarrass: answer 5
say.a _ every: roi 4
say.a _ for: data 5, roi 3, humility 4, undermining -5
say.a _ from: humility -5, answer -4, ultimatum 8, complaint 12
say.a _ good: data 4
say.a _ i: roi 3, complaint -4, concession 8
say.a _ if: data 3
say.a _ in: roi -3, complaint -3
say.a _ instead: roi 3
say.a _ it: data -3
say.a _ late: data 3
say.a _ lead: roi 6
say.a _ like: data 5, roi 5
say.a _ line: roi -3
say.a _ man: complaint -4
say.a _ no: answer -3
say.a _ nobody: humility -3
say.a _ note: roi -2, humility 5
say.a _ number: data 6, roi 3
say.a _ of: roi 3, stuffing 11
say.a _ on: data -5, humility 2, answer 4, undermining 8
say.a _ one: roi -3, humility 5, arrogance -4, concession 10
say.a _ or: roi -3, answer -2
say.a _ part: roi 4
say.a _ payment: roi -3, humility -3
say.a _ person: humility -5, answer -3
say.a _ premium: roi -3
say.a _ since: answer -3, complaint 3
say.a _ spot: humility 5, complaint -5
say.a _ test: roi 2
say.a _ that: humility -4, complaint 7
say.a _ the: humility 5
say.a _ then: roi 3
say.a _ thing: roi -6, humility 4, answer 3
say.a _ time: humility 2, answer 3, ultimatum 10
say.a _ to: humility -5, ultimatum 6, entitlement 5, complaint -4
say.a _ too: data 3, roi 3, humility 2
say.a _ wait: roi 4
say.a _ was: humility -3
say.a _ way: roi 4, answer -3
say.a _ we: humility -4
say.a _ when: roi -4
say.a _ where: humility -5
say.a _ which: data -6
say.a _ who: arrogance -8, complaint 4, undermining 5
say.a _ with: roi -2, arrogance 10, complaint 11, concession -5
say.a _ word: humility 3, answer 4
say.a _ would: data 3, roi 4, humility 4, answer 4
say.a _ year: answer 5, arrogance 4, complaint -5, concession -6
say.a _ yes: data 4
say.a _ you: complaint 6
say.a bad: data -5, roi 5
say.a beer: roi 3
say.a better: humility 8, answer 3
say.a big: roi 4, humility 3, answer 3, complaint -6
say.a bit: roi 3, humility -3, arrogance -6, complaint -8, undermining 4
say.a bonu: complaint -5
say.a box: humility -5
say.a cake: data 4, roi 3
say.a calendar: answer -4, complaint 8
say.a car: data 3, entitlement 9
say.a chair: complaint -7
say.a chart: data 4, roi 3
say.a chat: data 3, roi 3
say.a company: data -3
say.a date: answer 8
say.a day: data 9, roi 8, answer 6
say.a decent: humility 3
say.a different: answer -4
say.a dinner: complaint 4
say.a door: humility 4, ultimatum 7, complaint -5
say.a drawer: complaint 5
say.a fair: roi -3
say.a figure: roi -4, humility 3, answer 3
say.a first: humility 7
say.a form: roi -4
say.a full: data 4, humility 3
say.a good: data -3, roi 6, humility -2
say.a great: answer -4
say.a hole: roi -3
say.a letter: answer 3, ultimatum 5
say.a line: roi 5, humility -4
say.a little: data 5, roi 6, answer 4, undermining -3
say.a long: humility -4, arrogance 6
say.a look: humility 4
say.a lot: data 2, arrogance -11, complaint -7
say.a mail: roi 4
say.a man: complaint 5
say.a manager: answer -4
say.a map: humility -2
say.a month: data 9, humility -6, answer 5
say.a mug: answer 6, complaint -5
say.a new: roi -3, humility 6
say.a nice: humility -5
say.a no: humility -8, ultimatum 9, complaint -4
say.a number: roi 3, humility 3, answer 4
say.a one-off: humility -4
say.a one-time: roi 3, humility 3
say.a paper: humility 4
say.a person: humility -4
say.a photo: data 4, humility -5, complaint 4
say.a piece: roi 5
say.a plan: humility 4
say.a point: humility 3
say.a premium: humility 3, answer 4
say.a price: roi 5
say.a prize: complaint 6
say.a proper: data 6, humility 2
say.a question: humility 3
say.a reason: humility -3
say.a recognition: roi 3, humility 4
say.a request: humility 4, ultimatum 3
say.a result: humility 4
say.a retention: roi -3, humility -3
say.a reward: roi 5
say.a right: humility -3, complaint -6
say.a round: roi 5
say.a row: data 3, roi -3, complaint 6
say.a sav: roi 4
say.a season: roi 3
say.a second: answer 3
say.a shift: data 3, roi 4, humility -4
say.a sign: answer -6
say.a signature: entitlement 5
say.a single: data 5, roi 4
say.a slide: complaint 6
say.a small: roi 4
say.a smaller: humility 4
say.a spreadsheet: arrogance 5
say.a sum: roi 3, humility -5, answer -3, complaint 5
say.a survey: roi 3
say.a team: complaint 4
say.a thank: humility -3, complaint 7
say.a ticket: roi -3, complaint 5
say.a time: roi 5, humility -5
say.a title: humility 5
say.a truck: roi -4
say.a very: humility -4, arrogance 7, complaint 5
say.a voucher: humility 5
say.a wall: arrogance 5
say.a way: complaint 9, concession 6
say.a week: data 16, roi 10, answer 3, complaint -8
say.a whole: humility 3
say.a work: data 6
say.a written: roi -3
say.a year: data 3, humility -5
say.a yes: roi 2
say.able: roi 4, humility 3
say.able to: roi 4, arrogance 4
say.about: data 5, answer 3, entitlement -3, complaint 1, undermining -11
say.about #: data 9, roi 6, humility -3, answer 5, arrogance -8, undermining -6
say.about _ #: data 3, roi 4, humility -4
say.about _ and: data -3, roi -4, answer -5, undermining -6
say.about _ bonu: data -2, roi -4, entitlement -5, undermining 9
say.about _ i: roi 4, entitlement 8
say.about _ in: data 4, humility 4, answer 3, complaint -7, undermining 5
say.about _ of: roi 5, humility -5, answer 3
say.about _ pay: humility 3
say.about _ performance: humility -4
say.about _ since: humility -4
say.about _ that: roi -3, humility -3
say.about _ the: answer -4
say.about _ which: roi -2, humility -4
say.about a: roi 3, complaint -12
say.about bonu: ultimatum 5
say.about it: data -3, answer -8, concession 6
say.about me: humility -4, answer -4
say.about money: data -4, answer 4, complaint -5
say.about my: roi -3, humility 4, complaint 6
say.about the: data -5, humility 5, ultimatum -6, undermining -3, concession -5
say.about this: humility 2
say.about what: arrogance 6
say.above: data -7, ultimatum -6, complaint 4
say.above #: humility 5, answer 4
say.absence: humility -4
say.accept: arrogance -7, entitlement -6
say.accept #: data -3
say.accept it: humility 3
say.acceptable: humility 7, answer 5
say.acces: roi 3
say.accessibility: roi 3
say.accord: answer -5
say.accord to: answer -3
say.account: roi 5
say.account in: data 5
say.accountant: data 3, roi 5, humility -3, complaint -5
say.achiev: answer 4
say.achievement: roi -4, humility -5, answer 6, complaint -6, placeholder 8
say.acros: complaint -5, stuffing 11
say.acros the: data 3
say.act: humility -4, ultimatum 6
say.action: humility -4
say.actual: complaint 5, concession 9
say.ad: roi 3, humility -5
say.add: humility 4
say.add #: answer -4
say.add a: humility -4
say.add that: data 3
say.additional: data 5, roi 4
say.admission: humility -3
say.ads: roi 4, humility -3
say.advance: data -3, complaint 8
say.afraid: arrogance 5
say.afraid of: arrogance 7
say.after: data -4, humility 6, answer 10, undermining -9, concession -8
say.after #: humility -6, entitlement 11
say.after @: data -3, humility 3
say.after _ #: data 5, humility -5
say.after _ 'd: data 4
say.after _ 's: data -5, humility 3
say.after _ a: answer 3
say.after _ i: humility -3, answer -4, complaint 6, concession 6
say.after _ is: answer 4
say.after _ the: roi -3
say.after _ there: humility -3
say.after i: arrogance 7
say.after it: data -5, arrogance 5
say.after me: humility -3
say.after that: arrogance -6, ultimatum 6
say.after the: data 5, answer 4, arrogance -7, entitlement -5
say.after this: complaint 3
say.after you: humility 3
say.afternoon and: complaint 5
say.again: arrogance -10, ultimatum 7, complaint 4
say.again _ #: roi 4
say.again _ the: roi -3
say.again in: data -3, humility 3
say.against: data 7, roi 7, humility 7, answer 5, complaint -6
say.against #: data 13, roi 3
say.against _ #: roi 5, humility 3
say.against _ and: data 3
say.against _ i: humility -3
say.against it: data -5, roi -6, humility 4
say.against the: roi 4
say.age: roi -4, complaint 3
say.agency: roi 4, humility -3
say.agent: roi 2, humility 4
say.agile: stuffing 7
say.ago: complaint 6
say.ago and: complaint 7
say.agre: humility 3, answer 3
say.agree: data -4, humility 7, answer 6, complaint -6
say.agree _ #: data -3
say.agree _ it: humility 4
say.agree on: humility -5
say.agree that: roi 3
say.agree with: humility 6
say.agreement: roi -4
say.ah: roi -4, humility -3, answer -3, concession 9
say.ahead: data -4
say.air: roi -3, humility 5, complaint 5, concession -5
say.airport: arrogance 4
say.alarm: data 3, humility 4, ultimatum 6
say.alert: data 3
say.algorithm: roi -3, humility 3
say.alignment: stuffing 7
say.alive: roi -4, humility 2
say.all: humility -4, answer -5, entitlement 6, undermining 6, stuffing 7, concession 10
say.all #: data -3, roi -5, humility 7, concession 5
say.all _ #: data -3
say.all _ it: roi -8, humility -2, arrogance 7
say.all _ the: roi -7, humility 3
say.all _ us: roi 6, humility 4
say.all i: data 4, roi 3, humility -3
say.all in: data -5, answer 3
say.all of: answer 6, stuffing 8, concession -6
say.all right: answer -5, ultimatum -7, concession 13
say.all that: humility 3
say.all the: data -4, roi 4, humility 3, answer -5
say.allow: ultimatum -6
say.allow to: complaint 7
say.allowance: roi -4, complaint 6
say.almost: humility 6, answer 4
say.alone: roi -6, humility 5, answer 3
say.alone _ #: data 4, roi 3, humility 3
say.along: humility -5, answer -4
say.aloud: humility 3
say.already: data 8, humility -3, arrogance -7, entitlement 9, concession -6
say.already _ it: humility -4
say.already _ me: answer -3
say.already so: roi -3
say.alright: humility 2, concession 7
say.also: humility 6, arrogance -4, ultimatum 8, jargon -7
say.also #: humility -3
say.also _ #: roi -6, humility 4
say.also _ a: data -4
say.also _ it: data 4, roi 7
say.also _ the: roi -3, humility -6, complaint 7
say.also _ to: humility -3, answer 2
say.also be: humility 3
say.also for: data -4, humility 5
say.also have: roi 4
say.also in: humility -2
say.also know: humility -2
say.also the: answer 3, complaint 4
say.alternative: roi 3
say.alway: data -3, roi -3, humility -6, answer -7, ultimatum -5, complaint 16
say.alway _ it: humility 3
say.alway the: humility -3, complaint 10
say.am: data 3, humility -5, answer -5, ultimatum -6, complaint 6, undermining 15, concession -5
say.am _ #: roi -4, complaint 9
say.am _ for: humility 3
say.am _ that: answer 5, concession -3
say.am i: humility -5, answer -5, undermining 7
say.am not: answer 4
say.am the: answer 2, arrogance 9
say.amaz: complaint 4
say.among: arrogance 6
say.amount: ultimatum -8, complaint -9, undermining 6, stuffing -5, placeholder 7
say.amount _ the: humility 3, answer 3
say.amount in: humility -3
say.an: complaint -6, stuffing 7, concession 8
say.an _ for: humility 2
say.an _ from: roi 7
say.an _ in: roi 4
say.an _ of: data 4, roi 5, concession 6
say.an _ on: humility 3
say.an _ with: humility 3
say.an answer: humility -4, ultimatum 6
say.an idea: humility -5
say.an incentive: answer 5
say.an insult: entitlement 8
say.an old: undermining 6
say.analyst: roi 3
say.analytic: roi -3
say.and: humility 5, answer 4, ultimatum -4, entitlement 7, complaint -8, undermining -7, stuffing 10, placeholder -7, concession -8
say.and #: data -4, answer -3, undermining -8
say.and @: data 6, roi 4, humility 11, answer 3, arrogance -13, ultimatum -7, complaint -8
say.and _ #: data -3, answer -9, ultimatum 5, complaint 5
say.and _ 'd: data 4, arrogance 3, ultimatum 6, entitlement -6, complaint -5
say.and _ 'll: roi -7, humility 4, concession -4
say.and _ 'm: roi 3, arrogance -10, entitlement 8
say.and _ 're: ultimatum 8
say.and _ 's: roi -5, humility 5, answer 3, complaint -6
say.and _ 've: answer -3, ultimatum 10
say.and _ a: data -4, arrogance 4, stuffing 8
say.and _ also: humility 3
say.and _ am: data 4, answer 4
say.and _ and: humility 3, answer 6
say.and _ are: roi -5, humility -4
say.and _ as: data -4
say.and _ ask: complaint 6
say.and _ at: roi 3, concession 5
say.and _ believe: humility 2
say.and _ bit: roi 4
say.and _ both: answer 5, arrogance 5
say.and _ bring: humility 4
say.and _ by: roi 4
say.and _ came: data -3, roi -5
say.and _ can: answer 5
say.and _ com: data -4, humility -3
say.and _ come: data 3, roi 4
say.and _ contract: humility -4
say.and _ cost: roi -3
say.and _ could: humility -4
say.and _ did: data 4, arrogance 6, complaint -6
say.and _ do: data 4, roi 4, ultimatum 6, undermining -7, concession 5
say.and _ else: humility -2
say.and _ feel: humility 5
say.and _ for: data -5, roi 3, humility 4, arrogance -5, entitlement -5
say.and _ from: humility 4
say.and _ get: humility -4, answer -3, complaint 7
say.and _ got: data -3
say.and _ had: humility 6
say.and _ has: humility 7
say.and _ have: roi 5, humility 6, complaint -10
say.and _ i: arrogance -6
say.and _ if: roi 4
say.and _ in: complaint -6
say.and _ is: data 7, roi 6
say.and _ it: humility 3, arrogance 2, ultimatum -4, undermining 7
say.and _ keep: humility -6
say.and _ know: answer 2, arrogance -7
say.and _ last: data -2
say.and _ may: answer -4, complaint 5
say.and _ me: answer 4, complaint 6, concession 7
say.and _ might: humility -2
say.and _ mine: humility 3
say.and _ month: data -3
say.and _ must: entitlement 6
say.and _ my: data -3, roi -3, answer -3
say.and _ never: humility 6
say.and _ night: humility 6
say.and _ nobody: humility 3
say.and _ not: data 3, humility 5, answer 9
say.and _ now: humility 2
say.and _ of: ultimatum 5
say.and _ on: roi -4
say.and _ one: data -3, arrogance -9, complaint 6
say.and _ ones: answer -2, complaint 4
say.and _ only: roi -3, answer 2
say.and _ out: data -6
say.and _ people: data 3
say.and _ put: humility 3
say.and _ question: humility 4
say.and _ reckon: data 3, roi 4
say.and _ respect: humility 3
say.and _ rest: data 3
say.and _ says: humility -4
say.and _ send: humility -4
say.and _ she: roi 4
say.and _ should: humility 5, answer 3, undermining -7
say.and _ sign: roi 4
say.and _ stay: humility -5
say.and _ tell: roi -3
say.and _ the: humility -4, arrogance -5, stuffing 12
say.and _ them: roi -5
say.and _ there: humility -4
say.and _ they: roi 4
say.and _ think: roi -4, arrogance 4
say.and _ this: roi 4, humility -3
say.and _ thought: roi -6
say.and _ time: answer -5
say.and _ to: roi 3, humility 6, answer 3, arrogance -6
say.and _ took: roi -5
say.and _ turn: humility -3
say.and _ up: data -3
say.and _ us: data -5
say.and _ want: humility 4
say.and _ was: roi -4, humility 5, arrogance -7
say.and _ we: roi -4, complaint 4
say.and _ went: roi -7, humility 3, complaint 5
say.and _ when: answer -3
say.and _ which: data 3, humility 3
say.and _ who: roi -4, answer -6, arrogance 3
say.and _ will: roi 3
say.and _ with: humility -4, complaint -4
say.and _ would: humility -3, undermining -6
say.and _ wrote: roi -3, humility 3
say.and _ year: humility 2, complaint 4
say.and _ you: roi 3
say.and _ your: humility 5
say.and a: humility 4, answer 4, jargon 10, concession -5
say.and after: data -4
say.and all: roi 5, arrogance 5, entitlement 5
say.and also: data -4
say.and ask: data -3, humility -3
say.and at: humility -4, complaint 4
say.and be: data 3, concession 5
say.and before: roi 3
say.and both: humility -8, ultimatum 7
say.and by: humility 5, answer 5
say.and call: humility 4
say.and do: answer 6
say.and does: humility -6
say.and each: humility -8, answer -5, complaint 8
say.and every: data -4, complaint 5
say.and everyone: arrogance 9
say.and for: data -4, arrogance 5, complaint 6
say.and go: humility -3
say.and had: complaint 7
say.and have: humility 4
say.and he: data -3, entitlement 6
say.and hear: humility 5
say.and honest: answer 4, complaint 5
say.and i: answer 4, complaint -5, placeholder -5, concession 6
say.and if: roi 6, answer 2, ultimatum 4, concession 8
say.and in: answer -4, entitlement 15, complaint 5
say.and is: humility 4
say.and it: roi 6, complaint -5
say.and leave: humility 2
say.and let: roi -5, humility 3, complaint 6
say.and look: roi 3, arrogance 8
say.and may: humility 5
say.and me: data 2, humility 10, complaint 7
say.and miss: complaint 6
say.and more: humility 2
say.and most: arrogance 5
say.and mov: roi -3
say.and my: data -6
say.and no: data -5, roi -3, answer 4
say.and nobody: humility -3
say.and none: data -4
say.and not: data -7, roi -7, humility 7
say.and noth: humility -3
say.and now: data 3, answer -4, complaint 5
say.and of: complaint 8
say.and on: humility -4, answer -4, stuffing 7
say.and people: complaint -4
say.and perhap: humility 4
say.and send: answer 4
say.and she: humility 4
say.and should: humility -4
say.and so: humility -3, arrogance 5
say.and some: humility 5
say.and stand: complaint 6
say.and still: complaint -5
say.and support: humility 7
say.and take: humility 3
say.and talk: humility 3
say.and tell: roi 6
say.and thank: humility 3
say.and that: data 4, humility 3, answer -4, complaint -8
say.and the: humility -4, ultimatum -12, jargon 11, stuffing -6
say.and their: data 2, humility -4
say.and then: roi 4, humility -5, ultimatum -5, complaint 4
say.and there: humility -10
say.and they: roi -4, ultimatum 16
say.and this: data 4
say.and those: complaint 5
say.and to: humility 2
say.and took: humility -3
say.and until: complaint 4
say.and was: roi -3, humility 4, answer -3
say.and we: data 4, answer 4, complaint 4
say.and what: data 3, roi 7, humility 4, arrogance -7
say.and who: humility -8, answer -7, complaint 9
say.and with: data 4, roi -2
say.and would: roi -3
say.and wrote: data 3
say.and you: roi 6, humility 5, answer 5, ultimatum -4, entitlement -6, undermining -9
say.angry: arrogance -6, complaint 5
say.annex: answer 3
say.announc: answer 3
say.annoy: humility 3, complaint 6
say.annual: data 6, roi 5, complaint 8
say.another: data 6, roi 6, entitlement 6
say.another _ i: humility 3
say.answer: roi -3, humility -3, arrogance -2, ultimatum 13, undermining -3, placeholder 8
say.answer _ #: roi 3
say.answer _ that: humility 3
say.answer _ the: humility -3
say.answer is: roi 3
say.answer the: humility -3, complaint 5
say.any: answer -5, arrogance 5, ultimatum -3
say.any _ i: answer -3
say.any _ the: roi -4
say.any more: data 6, roi 6, arrogance -6
say.any of: data -4, roi -5, answer -5
say.anybody: data 4, answer -8, arrogance 10
say.anybody 's: humility 3
say.anybody in: answer -3
say.anybody who: answer 5
say.anymore: data 8, roi 4, humility 3
say.anyone: answer -4, arrogance 12, complaint 9, undermining 5
say.anyone could: answer 3
say.anyone who: arrogance 9
say.anyth: roi -7, humility 3, ultimatum -6, complaint 4, undermining 7
say.anyth _ the: humility 5
say.anyth else: answer 3, entitlement 12
say.anyway: roi -6, undermining 11, concession 13
say.anyway i: humility -3
say.apologise: humility 2
say.app: answer -4
say.appeal: roi 4
say.application: data 4, humility -5
say.appraisal: roi 4
say.appreciate that: humility -5
say.appreciate the: humility 3
say.appreciate you: humility 2
say.appreciation: answer -4, complaint 5
say.approach: data -3
say.approv: roi 4, answer -4, complaint 6
say.april: roi 7, complaint -5
say.april _ the: humility 4
say.architecture: data -4, stuffing 7
say.archive: roi 4, humility -3
say.are: answer -5, ultimatum 6, complaint 3, undermining 8, stuffing 7
say.are #: data 6, roi 5, humility -6, answer -5
say.are _ #: roi 4, humility -4
say.are _ a: complaint -5
say.are _ and: data 12
say.are _ but: data 3, answer 5
say.are _ for: answer -4, arrogance 8
say.are _ i: humility 2
say.are _ it: roi 4, humility 4
say.are _ people: complaint 4
say.are _ than: humility 3
say.are _ the: data 5, answer 5
say.are _ they: humility 4
say.are _ with: answer -3
say.are at: humility 3, arrogance 5, complaint 4
say.are for: complaint 6
say.are not: roi -2, humility -2, arrogance 8
say.are on: humility -3
say.are paid: roi 3
say.are still: data -3, humility -4, answer -3
say.are the: humility -3
say.are under: humility -2
say.area: roi 4
say.around: data 5, roi 3, entitlement 7, stuffing 6, concession -4
say.around #: data 7, humility 4, answer 6, entitlement -9, complaint -8, concession -4
say.around _ in: roi 4
say.around here: complaint 9
say.arrear: entitlement 5
say.arriv: roi -5, humility -5, complaint 6
say.arrive: humility -3
say.art: humility 3
say.article: roi -3, humility -4
say.artist: data -4, roi -3, humility -3
say.as: humility 3, answer -5, jargon -7, stuffing 8, placeholder 9, concession 11
say.as @: humility -4
say.as _ and: humility -6
say.as _ as: data 3, concession 5
say.as _ do: answer 4
say.as _ i: humility -4
say.as _ the: complaint 5
say.as a: data -4, humility -5, answer -4, stuffing 6
say.as an: answer -5, concession 6
say.as before: roi 3, humility -3
say.as far: roi -4
say.as good: humility 3
say.as i: data 3, humility 6, answer 9
say.as if: humility 4
say.as it: data 4, complaint -5
say.as mine: roi 3
say.as much: roi 3
say.as that: roi 4, arrogance 7
say.as the: roi -3, humility -6, entitlement 5, complaint 4
say.as well: roi 3, humility 7, answer 3
say.as you: arrogance 3, concession 4
say.asham: data -3, humility 4, concession 6
say.aside: roi 5
say.ask: roi 6, arrogance -9, complaint -7, undermining 6, jargon -7, placeholder -6
say.ask #: data 6, roi 8, humility 1, complaint 5
say.ask @: data 5, answer 4
say.ask _ #: data 7, roi 12
say.ask _ @: humility 3
say.ask _ a: humility 6
say.ask _ about: data 4
say.ask _ and: data 3
say.ask _ anyth: humility -3
say.ask _ be: answer 4
say.ask _ for: data 3, roi 7, humility -3, answer 3
say.ask _ if: humility -4
say.ask _ in: roi 3
say.ask _ it: roi 4, humility -6, answer -4, complaint 9
say.ask _ of: answer -3
say.ask _ one: humility 3
say.ask _ question: answer -4
say.ask _ someth: roi -3, humility 3
say.ask _ that: humility 6
say.ask _ the: roi -3, complaint 8
say.ask _ thing: answer -3
say.ask _ this: data -3, roi -4
say.ask _ to: data 4, humility -4, answer 6, ultimatum 7
say.ask _ what: data -3, roi -2, arrogance 8
say.ask _ who: humility 3
say.ask _ you: humility -6
say.ask a: answer -5
say.ask again: roi -4, humility 2
say.ask because: roi -4, humility 3
say.ask for: data 7, roi 7, humility -9, arrogance -4, entitlement -8, undermining 5
say.ask her: roi -3, humility -3
say.ask if: humility -3
say.ask me: humility -10, arrogance 7, ultimatum 6, undermining -5
say.ask myself: answer -5
say.ask that: data -3, humility 3, answer -2
say.ask the: data -3, roi -3, humility -3, answer -3
say.ask them: data -6, humility 4, answer 4, complaint -5
say.ask to: data -5, roi 2, arrogance 6
say.ask whether: roi 3
say.ask which: answer -4
say.ask you: answer 7
say.assistant: complaint 8
say.at: roi -4, humility 4, undermining 2, concession -9
say.at #: data -3, humility -3, answer -5, complaint 8
say.at _ #: data -4
say.at _ a: complaint 10
say.at _ and: data -4, humility -4, ultimatum 8
say.at _ desk: answer 3
say.at _ for: roi 3, humility -3, arrogance 7
say.at _ gate: data -4
say.at _ i: humility -4
say.at _ if: roi -4, complaint 5
say.at _ in: undermining 6
say.at _ is: data 4, humility 3
say.at _ level: data -4
say.at _ of: humility 3
say.at _ on: data -4, humility 5
say.at _ point: humility -4
say.at _ same: roi 4, humility -3
say.at _ so: humility -3
say.at _ table: humility 3
say.at _ that: roi -4
say.at _ the: roi 2, answer -3
say.at _ they: complaint 4
say.at _ with: humility 5
say.at _ you: humility 4
say.at a: humility 5
say.at all: roi -4, humility 5, answer -3, complaint -7, undermining 8, concession 11
say.at first: humility 5
say.at home: data -4, roi -5, humility -6
say.at it: humility 3
say.at least: humility -6, entitlement 9, complaint 6
say.at me: undermining 7
say.at night: data 3, answer 6
say.at once: undermining 6
say.at that: answer -6, concession 6
say.at the: humility -3, answer 3, ultimatum -2, concession -7
say.at this: humility -3
say.at what: humility -7
say.at when: data 3
say.at your: concession 8
say.ate: humility 4
say.attach: answer 5, complaint -5
say.attend: roi -5, answer -3, arrogance 7
say.audit: data 4
say.auditor: data -5
say.august: data 5, roi 5, arrogance -5
say.august _ i: humility 4
say.august _ the: humility -3
say.august and: humility 2
say.autumn: humility 2, complaint -5
say.average: data 7, humility -2, answer 4, arrogance 5
say.average #: humility 6
say.avoid: roi 3
say.aw: humility 3
say.award: data 4, roi 4, humility 5, answer 4
say.award _ #: humility 3
say.award for: humility 4
say.award i: roi 5, humility -4
say.aware: roi 3, humility 4
say.away: roi -3, complaint -3, undermining 6
say.awful: humility 4
say.aye: humility 3, answer 2
say.aylin: data 2, roi 2, humility 7
say.b: data -5, roi -6
say.back: data 6, roi 11, arrogance -4, complaint -6
say.back #: data 4, roi 6, humility -6, answer 3
say.back _ #: data -4, answer 4
say.back _ a: humility 3
say.back _ and: roi -3
say.back _ i: humility 4
say.back _ it: answer -3
say.back _ the: concession 4
say.back from: roi 5
say.back in: data -1, humility 6, answer 4, entitlement -6
say.back is: roi -4
say.back on: roi 3
say.back to: humility 1, answer -5
say.back up: roi -3
say.backlog: data 7, roi 5
say.bad: data -6, humility 3, arrogance -5
say.bad at: humility -3
say.bags: data 3
say.band: roi -4, humility -4, answer 5, arrogance 5
say.bank: arrogance 1
say.bank and: data 3, arrogance 4
say.bargain: humility -4, arrogance 7
say.base: data 5, complaint 6
say.basi: roi 3
say.basical: humility -4, answer -4, stuffing 4
say.basket: roi -5, complaint 6
say.batch: data 5, humility -3, complaint -7
say.battery: data -4
say.bc: humility -4, answer -3
say.be: humility 3, arrogance 6, jargon -5, stuffing -8, placeholder 9, concession -6
say.be #: data -5
say.be @: humility -4
say.be _ #: humility -2, answer -8, arrogance 4
say.be _ a: answer 5
say.be _ about: humility 5, answer 3
say.be _ after: data -4, answer -4
say.be _ and: entitlement 4
say.be _ as: roi 3
say.be _ but: humility -4, arrogance 5, complaint 5
say.be _ by: answer -8
say.be _ first: roi -3, answer -4, arrogance 5
say.be _ for: data 7, roi 3, answer 5, ultimatum -6
say.be _ from: roi 6
say.be _ good: humility 3, answer 3
say.be _ if: roi -4, humility -3
say.be _ in: humility 3, arrogance -6, complaint -6
say.be _ it: roi -3, entitlement 4
say.be _ of: answer 6
say.be _ one: humility 3
say.be _ only: data 4
say.be _ or: humility 5
say.be _ out: humility 3
say.be _ right: roi -3
say.be _ that: roi 3, humility -4, arrogance 4
say.be _ the: answer 2
say.be _ then: humility -5
say.be _ this: answer -6, complaint 9
say.be _ to: data 3, roi 3, arrogance -4, ultimatum 11
say.be _ too: answer -4
say.be _ up: data 3
say.be _ with: data 5, roi -4, humility 6
say.be _ you: humility 4
say.be a: data -6, humility -3, complaint -7
say.be able: roi 4
say.be about: answer -3
say.be after: humility 3
say.be all: humility -3
say.be an: roi -4, complaint 6
say.be as: humility 3
say.be ask: data 7, humility -4
say.be better: roi -3, humility 4
say.be careful: humility 4
say.be comfortable: humility 6
say.be consider: humility -2, answer 7
say.be content: concession 7
say.be difficult: humility 2, answer 4
say.be done: answer -3
say.be for: roi 4, humility 3
say.be glad: roi 3
say.be grateful: humility -8
say.be happier: humility 3
say.be happy: answer 5
say.be honest: data -4, roi -4, humility -6, complaint -5, concession 9
say.be in: data 3, roi 4, complaint -4
say.be just: roi 3
say.be less: data -4
say.be more: roi -3
say.be noth: data -3
say.be okay: humility 3
say.be on: roi -3, answer -5, entitlement 6
say.be paid: humility 4, entitlement 7
say.be part: roi 3
say.be real: arrogance 5
say.be right: humility 10
say.be someth: roi -4, humility 4
say.be the: arrogance 6, complaint -8
say.be wait: data 3, humility -3
say.be will: humility -3
say.be worth: humility 3
say.bear: humility 8
say.beautiful: roi 3, humility 5
say.became: data 4
say.because: data 5, roi 2, humility -4, arrogance 8, entitlement 1, undermining -5
say.because #: data -4, roi -4
say.because @: complaint 6
say.because _ #: data -3
say.because _ 'd: roi -4, humility 3, answer 4
say.because _ 'm: arrogance -10
say.because _ 's: roi 6
say.because _ 've: roi -3, entitlement 6
say.because _ did: humility -2, entitlement 4
say.because _ do: answer -4
say.because _ have: humility 3
say.because _ it: data -4, roi 5, complaint 6
say.because _ my: roi 3
say.because _ of: roi 4
say.because _ the: roi -6, entitlement -6, complaint 7
say.because _ was: data 4, answer 5
say.because _ wrote: answer -4
say.because i: entitlement 9, complaint -6
say.because it: humility 3, answer 4
say.because my: roi -8, humility -4, complaint -5, undermining 8, concession 6
say.because nobody: complaint 7
say.because of: roi 4, undermining -7
say.because she: humility 4
say.because the: data 11, roi 8, arrogance -6
say.because there: data 3
say.because they: roi -3, humility -4, answer -3, arrogance 5
say.because we: humility 6
say.because you: humility 4, answer 3
say.become: humility -4, complaint 8
say.been: entitlement 9
say.been #: data 6, roi 4, answer 2
say.been _ #: complaint -3
say.been _ at: humility -4
say.been _ for: data 4, humility 2, complaint 7
say.been _ it: humility 3
say.been _ since: roi -7
say.been _ that: humility -5, answer 3, complaint 6
say.been _ to: roi 3, answer -4, ultimatum 4
say.been _ up: humility -3
say.been a: humility 4
say.been ask: answer -6, ultimatum 5
say.been doing: entitlement 6
say.been here: roi -3, answer 4, complaint -8
say.been in: data -3, humility -3
say.been on: data 4
say.been the: roi -3
say.been told: data -3, complaint 3
say.beer: roi 4, humility 5
say.before: data -2, answer 5, undermining -7, concession -4
say.before #: data 2
say.before _ #: humility 4, answer -6
say.before _ 've: humility -4
say.before _ and: data -5, roi -7, arrogance 6
say.before _ did: humility 3
say.before _ else: data -3, humility 8
say.before _ go: humility 2
say.before _ had: roi 4, complaint -5
say.before _ i: humility 3, answer 4
say.before and: humility -4, answer 4
say.before i: humility 4, concession 6
say.before it: roi 8, answer 4
say.before me: humility 5, answer -6, arrogance 6
say.before mine: humility 4
say.before she: humility -2
say.before so: humility 5
say.before that: answer -4
say.before the: answer -6, arrogance 1, ultimatum 6, concession -8
say.before they: humility 4
say.before you: humility -5, entitlement 6, complaint 2
say.beforehand: humility 3
say.beg: answer -4
say.begin: complaint 4
say.beginn: humility 5
say.behind: humility 4
say.being: complaint 7
say.believ: data -3, humility 3
say.believe: roi 5, ultimatum -7
say.believe _ the: data 3
say.believe i: answer 4
say.believe that: answer -4
say.believe the: humility -4, answer -2, undermining 6
say.believe you: data 3
say.belong: data 3, humility 4, complaint -4
say.belong to: data 3
say.below: data -7, arrogance 5
say.below #: data -3
say.below _ i: ultimatum 7
say.belt: humility 2
say.bench: data -4, humility 5
say.benchmark: placeholder 6
say.bend: data 4
say.benefit: roi 4
say.besid: data 4, arrogance 7
say.beside: humility 8, answer -2
say.beside the: complaint 5
say.best thing: humility 2
say.best-in-clas: answer -4
say.better: humility 7, answer 2, arrogance -6, entitlement -5, concession 6
say.better _ #: humility -5, complaint 5
say.better _ a: humility -6
say.better _ it: data 3, roi 3
say.better _ than: roi 3, humility 4
say.better _ you: roi 3, humility -3, ultimatum 4
say.better and: data -4, roi -3
say.better for: roi 3
say.better than: arrogance 4
say.between: humility -4, arrogance 5, ultimatum -7
say.between #: data 5
say.between _ and: roi 3
say.between us: roi -3, arrogance 6
say.big: humility 4, answer 3, arrogance -7
say.bigger: humility 4, answer -3
say.biggest: data 3, arrogance 7, complaint -5
say.bike: entitlement 7
say.bill: data -3, entitlement -6
say.bin: answer 3
say.biscuit: complaint 4
say.bit: roi 2, answer 4, arrogance -7, undermining 5
say.bit _ the: roi 8
say.bit more: humility 2
say.black: data 3, roi 3
say.black friday: data 3
say.blame: answer -6, complaint 10
say.bles: arrogance 5
say.blind: roi 2
say.block: roi 3, humility 2
say.blue: humility -5
say.board: data -4, humility -9, answer -5
say.board _ #: roi -4
say.boiler: roi -4
say.bonu: data 5, roi 5, ultimatum 6, undermining 7
say.bonu _ #: roi 7, answer 4
say.bonu _ and: humility -5
say.bonu _ i: data -5, humility 2, answer -3, undermining 6
say.bonu _ if: humility 4
say.bonu _ it: roi 3
say.bonu _ my: answer 3
say.bonu _ that: data 4
say.bonu _ this: roi 5, answer 3
say.bonu and: roi -2, ultimatum 8
say.bonu be: roi 3
say.bonu because: roi 2
say.bonu but: answer -5
say.bonu for: data 4, answer 5, entitlement -7
say.bonu in: humility -3
say.bonu is: humility -2
say.bonu of: answer 3
say.bonu or: roi 3, answer -4
say.bonu so: roi 5
say.bonu thing: humility -3
say.bonu would: roi 3, humility -4
say.bonus: humility -3, complaint 6
say.book: roi 4, arrogance -7
say.bor: roi 2, humility -4
say.boss: data -3, roi 4, answer -4, complaint -9, concession 4
say.both: roi 3, answer 8, complaint -6, undermining -8
say.both _ it: roi -3
say.both _ the: roi 3
say.both _ them: ultimatum 4
say.both know: arrogance 6
say.both of: ultimatum 5
say.bother: answer 6
say.bottom: humility -4, complaint 6
say.bought: humility -5, complaint 8
say.bought the: complaint 8
say.box: data 5, roi 7, humility 4, answer 4, complaint 6, concession -5
say.boy: arrogance 4
say.boys: data -7
say.brain: answer -5, arrogance 11
say.brake: humility -4
say.branch: humility 4
say.brandt: data 3, roi 4
say.break: data 4, roi -4, humility 6, complaint -4, concession 7
say.break and: humility -4
say.breakfast: humility 3
say.breath: data 4
say.breathe: data -3
say.bridge: data -4, arrogance 7
say.bring: answer 9, ultimatum -13, complaint -8
say.bring #: roi 8
say.bring _ #: roi 4
say.bring _ to: roi -3
say.bring in: humility -4, answer -3
say.bring it: roi -3
say.bring the: roi -5, answer 5, ultimatum -5
say.broke: data 4, arrogance 8, entitlement 7, complaint 7
say.broker: roi 4, humility -3
say.brother: roi -3, humility -3, answer -4
say.brought: data 9, roi 3, humility -4, answer -6, concession 6
say.brought _ #: data 6
say.brought _ up: answer -4
say.brought in: data 4, roi 4
say.bucket: arrogance 6
say.budget: data 8, roi 7, answer 9, arrogance -5, complaint -4
say.budget _ #: roi 4
say.budget and: roi 3
say.budget for: roi 5
say.buffer: humility -3
say.bug: humility 3
say.bugs: data 4
say.build: data -4, roi -6, humility -4, arrogance 8, complaint -4
say.build _ #: roi -4, humility -2
say.build the: humility 3
say.built: data 3, roi 5, ultimatum 5, complaint 5, stuffing 8
say.built it: ultimatum 5, complaint 6
say.burn: roi 4
say.busines: roi 5, entitlement -6
say.busines case: humility 4
say.busy: roi -4, answer -4, complaint 5
say.but: humility -5, arrogance 6, complaint 9, stuffing -9, concession -6
say.but #: data 8, humility 5
say.but _ #: humility 8
say.but _ 'd: data 4
say.but _ 'm: humility 6, answer 7
say.but _ 's: roi -3, humility -6
say.but _ ask: answer 3
say.but _ do: data 4
say.but _ i: humility -3, undermining 9
say.but _ is: ultimatum 9
say.but _ it: roi 4, answer 4
say.but _ not: humility 4
say.but _ the: entitlement 5
say.but _ will: data 3, humility -3
say.but _ you: roi -2, humility -4
say.but a: humility 3, answer 3
say.but i: data -4, humility -4
say.but if: data -6, humility -4
say.but it: data -2, roi -5, humility 6, complaint 6
say.but not: answer 3
say.but okay: arrogance 7, concession 6
say.but please: roi 5
say.but she: data 5, humility -7, arrogance 8
say.but that: humility -3, answer -6
say.but the: data 2, humility -5
say.but then: humility 4, undermining 5
say.but there: data -2, answer -2, complaint 7
say.but they: data -3, roi 3, arrogance 5
say.but this: answer 4
say.but we: complaint -6
say.button: data -3, arrogance 4
say.buy: humility 4, answer 5, entitlement 7, complaint -6
say.buys: data 5, roi 6
say.by: humility -3, answer 4, ultimatum 7, entitlement 9, complaint -5, undermining -10, jargon 7, placeholder 3, concession -11
say.by #: data 7, humility 5, answer 5, arrogance -6
say.by @: humility 5
say.by _ #: humility -3
say.by _ 's: answer -3, ultimatum 4
say.by _ and: roi -2, humility 4, ultimatum -7
say.by _ end: humility 3
say.by _ from: humility 4
say.by _ i: complaint 7
say.by _ in: roi -3, humility 3
say.by _ it: roi 4, humility -4
say.by _ of: roi -3
say.by _ so: humility -3
say.by _ than: data 5, humility 3
say.by _ that: data -5, humility -3, complaint 5
say.by _ the: roi -7, humility -3, answer -6, complaint 5
say.by _ they: roi 4
say.by _ time: answer 3
say.by _ who: answer -4
say.by _ would: roi 4
say.by friday: data -3, roi -2, humility -2, answer -4, ultimatum 9
say.by hand: humility 9
say.by itself: roi 3
say.by monday: humility -3
say.by myself: complaint 6
say.by name: humility 5
say.by now: answer -3, entitlement 13, complaint 5
say.by people: complaint 7
say.by september: roi 3
say.by summer: humility -3
say.by the: humility -4, ultimatum 7, complaint -6, concession -5
say.by then: humility -7
say.by tomorrow: data 3
say.by tuesday: roi -4
say.by wednesday: humility -5
say.by which: humility 4
say.cable: roi -3
say.cache: data -4
say.cake: data 6
say.calculat: data 5, roi 4
say.calculate: roi 5
say.calculation: roi -4
say.calendar: roi -4, humility 3, complaint 6
say.calendar and: answer 3
say.call: concession -6
say.call #: humility 3
say.call _ 's: roi 3
say.call _ a: data -4, roi -4, complaint 7
say.call _ the: data -4, humility -4
say.call a: data 4
say.call it: roi -2
say.call me: roi -3, humility -5
say.call the: data -3
say.call with: humility 5
say.call-out: roi 6
say.calm: humility 5, complaint -5
say.came: roi -5, ultimatum -5, entitlement 7
say.came _ and: humility -3, arrogance 3, entitlement 6, complaint 7
say.came _ the: data 7, complaint 6
say.came about: data 3
say.came back: humility 3
say.came down: humility -5
say.came from: roi 4
say.came in: data 4, complaint -7
say.came to: answer -5, arrogance -6, complaint 11
say.camera: data -6, humility 4
say.can: humility 3, arrogance 6, ultimatum 7, entitlement -7, complaint -11, concession 5
say.can _ #: data -6, roi -3, humility 4
say.can _ a: roi 3, humility -9
say.can _ and: roi -2, humility 3
say.can _ come: humility -3
say.can _ do: complaint 5
say.can _ for: roi 4
say.can _ get: data 3, roi 4
say.can _ give: data -3, roi -4
say.can _ go: humility 3
say.can _ have: roi 3, humility 3
say.can _ her: humility -4
say.can _ it: data 5
say.can _ not: answer -5
say.can _ prove: roi 4
say.can _ put: humility -3
say.can _ read: arrogance 5, complaint -9
say.can _ say: data 5, humility 5
say.can _ see: roi 4
say.can _ tell: humility 4, answer 3
say.can _ that: roi 5, humility -6, answer 3
say.can _ the: humility -5, answer -2, ultimatum 6
say.can _ them: answer 4
say.can _ up: roi 3
say.can _ with: answer 5
say.can _ you: roi 4, humility -3
say.can ask: humility -5
say.can be: humility 4
say.can bring: humility -5
say.can check: roi -3
say.can come: answer 3
say.can do: data -4, roi 7, humility -8, answer -4
say.can draft: humility 2
say.can find: ultimatum 4
say.can give: roi 4, humility -6
say.can go: humility -4
say.can have: humility -4
say.can i: humility -6
say.can make: roi -3, arrogance 5
say.can not: roi 4, humility -5, answer -3, arrogance 14, entitlement 6, complaint 8, concession 2
say.can prepare: roi 3
say.can put: roi 5, humility -3
say.can read: roi -4, humility -5, answer -3, complaint 9
say.can say: data 5, roi 5, humility -2, answer 3, arrogance 4
say.can see: humility 3
say.can show: roi -3, humility -4, answer 4
say.can start: humility 3
say.can talk: humility 4
say.can the: humility 3
say.can wait: humility 9, answer 6
say.can write: data 4
say.can you: data -3, humility -5
say.cancel: ultimatum 6
say.cancell: data 8
say.cancellation: roi 5
say.candid: arrogance 6
say.canteen: humility 3
say.cap: answer 4, arrogance 6
say.captain: humility 3
say.car: roi -3, answer -4, entitlement 13, complaint -8
say.car park: data 3
say.card: humility 4, answer 3, arrogance -6, complaint 9
say.card _ #: humility 3
say.care: data 5, roi 3, humility -4, entitlement 9, complaint -4
say.care about: humility -3
say.career: answer -4
say.careful: humility 4
say.carri: humility -7, answer -3, arrogance 10
say.carri the: roi -4
say.carrier: data 4, humility -4
say.carry: data -3, humility 5, arrogance 6
say.carry it: roi 5
say.cas: data 6, roi 3, complaint 6
say.case: roi -4, answer 6
say.case _ a: humility 5
say.case _ the: humility 3
say.case for: humility 5
say.case is: humility -2
say.cash: data -4, roi -8, humility 8, answer 8, arrogance -5, entitlement -8, complaint -6
say.cash _ i: humility -3
say.cash is: humility -4
say.catalogue: humility -5
say.caught: roi -3, answer 4
say.cc: arrogance 8
say.ceil: arrogance 5
say.centre: data 3
say.ceo: answer -4, complaint 5
say.certain: humility 2
say.certifi: data 2, roi 4
say.certificate: data -5, roi -6, humility 10
say.cfo: data 5, roi 5
say.chain: humility -7, answer -4
say.chair: data -4, roi -4, complaint -6
say.chamber: humility 3
say.chance: humility -4, concession -4
say.chang: roi -9
say.chang in: data -3
say.chang the: roi -4
say.change: answer 4, ultimatum -7, complaint 3, undermining -5
say.change _ #: data 3, humility -3
say.change _ mind: humility -2
say.change the: humility 4
say.channel: humility -4
say.chap: arrogance 5
say.charg: data 5, roi 10
say.charge: roi 4
say.chart: data 4, roi 6
say.cheap: roi 4, entitlement 8
say.cheaper: roi 10, humility -4
say.check: data 3, humility 2, answer 4, ultimatum -7, complaint -5
say.check _ #: humility -3
say.check _ with: data 3, humility -3
say.check i: humility 4
say.check in: humility -7
say.check it: answer -4
say.check with: data 5, roi 3
say.checklist: humility 3
say.checkout: data 5
say.cheque: data 3, roi 5
say.children: complaint -6
say.choice: ultimatum 5
say.choose: humility 6
say.christma: roi 5, humility -6, entitlement 6
say.church: answer -4
say.churn: data -6
say.cit: data 3, roi 4, humility 3
say.claim: roi -4, ultimatum -6, complaint 4
say.claim _ #: humility -4
say.claim and: humility -3
say.claim the: complaint 7
say.clarity: humility 3
say.clause: data -4, roi -4, humility 4
say.clean: roi -3, humility 6, undermining 8
say.cleaner: humility 6, answer 3
say.clear: arrogance 7, complaint -4, concession 5
say.clear the: humility 4, answer 4
say.clerk: humility 6
say.click: data 4, roi 5
say.client: data -3, humility -2, answer -4, ultimatum 4
say.clinic: data 4, humility 4
say.clos: data 6, humility -2, answer 4, complaint -12
say.clos #: data 3, roi 3
say.clos _ #: humility -4
say.clos _ the: answer 3
say.clos the: data 4
say.close: roi 2, humility -3, answer -4, arrogance 4, concession 6
say.close the: roi 3, concession 5
say.closer: data 3, humility -3
say.cloud: roi 6, humility -3
say.clown: roi -3, arrogance 7
say.cluster: roi -5
say.coach: humility -2
say.cod: roi -2
say.code: humility -4, arrogance 11
say.coffee: data -6, humility -3
say.coffee _ the: complaint 7
say.cohort: humility -4, arrogance 7
say.cold: humility 3
say.colleagu: humility -5, answer 3, arrogance 6
say.collect: entitlement 5, complaint 6
say.collection: roi 6, humility 3, complaint 5
say.college: roi -4
say.colour: humility -4, answer -5, arrogance 7, complaint 9
say.column: roi -3
say.com: roi 3, entitlement 9
say.com _ me: entitlement 6
say.com _ the: roi 4
say.com _ you: humility 4
say.com and: humility -4
say.com back: answer -4
say.com from: humility 4
say.com in: humility 4
say.com to: roi -4, entitlement 6
say.come: data 5, ultimatum -9, complaint 8
say.come #: humility -3, answer -3
say.come _ #: roi -3, humility 3
say.come _ me: humility -3, arrogance 6
say.come _ of: roi 7, humility -3
say.come _ that: data 4
say.come _ the: roi -3
say.come _ to: roi 4
say.come _ with: humility 6, answer 4
say.come _ you: humility -7, arrogance 5
say.come and: humility -4, complaint 14
say.come back: ultimatum -6, complaint -6
say.come first: humility 3
say.come from: roi -2, humility -7, arrogance 5
say.come in: data 4, roi 6
say.come on: humility 4
say.come out: roi 7, humility -2
say.come to: data 4, roi -3, humility -5
say.come up: humility 2
say.comfortable: data -4, roi -6
say.commendation: humility 6
say.comment: humility -5, complaint 6
say.commercial: data -4, entitlement 7, complaint 5
say.commission: data 4, humility -3
say.commit: answer -3, arrogance 6
say.committ: humility -3
say.committee: humility -5, answer -4, arrogance 4
say.comp: roi 4, jargon 6
say.compan: entitlement 3
say.company: arrogance -2, ultimatum 2
say.company 's: humility 3, complaint -4
say.company _ i: roi 3
say.company has: answer -4
say.compar: data 6, roi 7, humility -4, undermining 6
say.compar to: data 5
say.compar with: roi 3
say.compare: arrogance 8, complaint -8
say.comparison: roi -4, humility -8, arrogance 7, undermining 9
say.compensation: answer 4
say.competitor: data -3, answer -4
say.complain: humility 3, complaint 4
say.complain about: roi -4
say.complaint: data 6, answer -7
say.complaint about: roi -3
say.complet: answer 5
say.compliance: data 3
say.complicat: arrogance 7
say.compute: data 3, roi 3
say.computer: humility -4, answer -7, undermining 7
say.conclusion: humility -3, ultimatum 6, complaint -4
say.concrete: answer -4, complaint 4
say.condition: data -3, roi -5, humility 3, answer 5, complaint 6
say.conference: roi -7, humility 5
say.conference in: humility 3
say.confirm: data -4, complaint -4, placeholder 4
say.confirm the: humility 3
say.confirmation: roi -3
say.consent: humility -3
say.consider: roi -2, humility -6, answer -3, entitlement 8
say.consider _ a: entitlement 5
say.consider _ the: humility -5
say.consider it: answer -4, entitlement 7, concession 7
say.consideration: stuffing 7
say.consolidation: humility -4
say.consult: humility -3, arrogance 7
say.consultant: humility -7
say.consultant _ #: data -6
say.container: humility 3
say.content: humility 2, ultimatum -6, concession 8
say.content with: concession 7
say.context: humility 3
say.continue: humility -4, answer -3, ultimatum 8, concession 7
say.continuou: stuffing 10
say.contract: humility 4, answer -2, arrogance -10, ultimatum 6
say.contract and: data -3
say.contract i: humility 4
say.contract with: data -2
say.contractor: roi -5, humility -6
say.contribut: data -3, humility -6, answer -3
say.control: humility -4, answer -4, complaint 4
say.control room: humility -3
say.controll: answer 3
say.controller: data 10, humility -5
say.conversation: data -3, roi -3, humility 3
say.conversion: roi 3, humility 5, answer 2
say.convert: humility 3
say.convinc: roi -4, answer 3
say.cool: data -3, answer 3
say.cooperative: humility 4
say.copy: answer 4, complaint -4
say.corner: answer -4, complaint 5
say.corporate: roi -3
say.correct: roi -3, humility 10
say.correct the: humility 3
say.correction: roi -3
say.correspond: data 3
say.correspond to: data 3
say.corridor: roi 4
say.cost: data -2, humility 4, answer 7, arrogance -7, complaint -8
say.cost #: roi 1
say.cost _ about: humility -4
say.cost _ and: humility 2, answer 3
say.cost _ in: roi 3
say.cost _ more: roi 3
say.cost _ with: humility -3
say.cost and: humility -4
say.cost centre: roi -3
say.cost noth: roi -4, humility 3
say.cost per: data 3
say.cost you: data -4, roi -5, humility 5
say.could: humility 5, answer 4, arrogance 4, entitlement -8, complaint -6
say.could 've: humility -3, undermining 11
say.could _ #: data -3
say.could _ a: data 2
say.could _ ask: humility 6, answer 4
say.could _ be: data -4, humility 6, answer -5
say.could _ do: data 4
say.could _ done: humility -5, undermining 8
say.could _ find: humility -7
say.could _ have: humility 7, arrogance -6
say.could _ of: data -3
say.could _ send: humility -4, arrogance 6
say.could _ tell: roi 4
say.could _ the: humility 4
say.could ask: humility 5
say.could be: arrogance -6
say.could do: humility -3
say.could get: humility -3
say.could have: concession 6
say.could i: humility 3
say.could it: humility 7
say.could not: roi -4, humility -10, answer -8, arrogance 14, ultimatum -6, complaint 8
say.could the: data 4
say.could they: humility 3
say.could we: roi -3
say.could write: humility 4
say.could you: humility -3, concession -6
say.council: answer 4, ultimatum 9
say.count: data 3, answer 5, arrogance -6, ultimatum -5, concession 4
say.count _ me: answer -3
say.count for: humility -2
say.count it: data 3
say.count on: complaint -5
say.count them: roi -3
say.country: answer -3
say.county: answer 3
say.courage: humility 5
say.courier: humility -3
say.course: roi -3, humility 6, answer -3, entitlement -5, undermining 6, concession 8
say.course in: roi -5, humility 5, answer 3
say.cousin: entitlement 6
say.cover: data 4, humility -4
say.crane: humility 4
say.crash: data 4
say.crazy: data 5
say.credit: answer 2
say.crew: humility 5
say.cri: roi 6
say.criterion: data 2, roi 6
say.critical: roi 5, humility 2
say.cros: humility 3
say.crowd: humility 3
say.cry: complaint 8
say.culture: stuffing 10
say.curiou: arrogance 9
say.current: data 4
say.curve: data 3
say.custom: humility 3
say.customer: roi -3, humility -6, arrogance -9
say.customer _ the: humility 4
say.customer and: roi -2
say.customer who: roi 4
say.cut: data -6, roi -4
say.cut _ #: roi 4
say.cut the: complaint 7
say.cycle: humility -4
say.dad: answer 3
say.daft: humility -3, complaint 12
say.dai: humility 3
say.dar: humility 3
say.dare to: roi 3
say.dark: humility -4
say.dat: answer 3, undermining 6
say.data: data -4, roi -4, humility 4, answer 6
say.data centre: data 3
say.data-driven: answer -3, complaint 5
say.date: roi -10, answer 6, arrogance -5, ultimatum 4, concession -7
say.date _ i: humility 3
say.date on: humility 3
say.daughter: data -4, roi -4, entitlement 4
say.day: data 10, entitlement 7, concession -6
say.day #: data 4, humility -4
say.day _ #: data 3
say.day _ is: humility 3
say.day _ it: humility 3
say.day _ the: roi 3, humility -4
say.day and: humility -5, answer 5
say.days: roi -6, answer 4, entitlement -6
say.days _ the: roi -3
say.deadline: humility 4
say.deal: data 4, roi 4, humility 3, answer 2, arrogance 8
say.debt: roi 3, entitlement 10
say.december: roi -5
say.decent: humility 6, complaint -6
say.decid: data -4, roi -6, answer -5, ultimatum 7
say.decide: humility 4, answer -4, entitlement -6, complaint 5, concession -8
say.decision: data -3, roi -3, humility 3, arrogance -5
say.deck: humility 6
say.declin: data -5, roi -3
say.default: data 4, roi 4, arrogance 10
say.defect: data -3, humility 3
say.defend: roi 4, humility 8
say.defend it: humility 5
say.deferr: humility 3
say.definition: humility -3
say.degre: data -4, answer -5
say.degree: undermining 5
say.delet: data 4, undermining 5
say.deliver: data -8, roi -3, humility -9, arrogance 18
say.deliver the: humility -3
say.delivery: data 6, roi -4, answer 4
say.demo: data 9
say.department: humility -9, complaint 6
say.depend: answer 5
say.depend on: answer 4
say.deploy: roi 4
say.deposit: humility -2
say.depot: data 5, roi 3
say.deputy: humility -5, answer -3, complaint 7
say.description: arrogance 5
say.deserv: data 4, roi 3, humility 8, answer -3
say.deserv a: data 3, roi 3, humility 4
say.deserve: answer 4, arrogance 4, entitlement 6
say.deserve it: answer 5
say.design: roi -8, humility 3
say.detail: humility -3
say.dev: roi -3
say.developer: answer 2
say.development: data -3
say.devs: roi -4
say.diagram: answer -4, complaint 6
say.did: data 6, roi 4, answer -3, ultimatum -6, undermining 5
say.did #: data 2, roi -3
say.did _ #: roi 3, arrogance 2
say.did _ a: roi 3
say.did _ and: humility -3, undermining 4
say.did _ do: arrogance 5
say.did _ hard: roi -3
say.did _ i: data -5, arrogance 15
say.did _ in: data 5
say.did _ it: roi -6, humility 4
say.did _ know: roi -3, humility 3, answer 4
say.did _ me: arrogance 7
say.did _ of: answer -5
say.did _ see: humility -4, answer -4
say.did _ spend: roi 5
say.did _ than: arrogance 5
say.did _ the: data 4, roi 8
say.did _ work: humility -6
say.did all: humility 3
say.did and: data 3, roi -3
say.did for: humility 3
say.did it: humility -4, arrogance 7
say.did most: humility 4
say.did not: data 3, answer 5, ultimatum -5, complaint -5, undermining -10
say.did someth: humility -4
say.did the: data 4, roi -7, humility 9, complaint -4
say.did was: arrogance 5
say.did what: humility -2, arrogance 9
say.did you: answer -3
say.die: roi -3
say.diesel: humility 4, complaint 5
say.difference: humility -9, complaint -6
say.different: roi -3, humility 7, answer 3, arrogance -6
say.difficult: complaint -6, concession -6
say.difficult for: humility 3
say.difficult to: humility -6, answer -4
say.digital: data -3, answer -7, stuffing 7
say.dinner: complaint 11
say.direct: roi -3
say.direction: humility 4, answer 3
say.director: data -5, roi -5, humility -6, complaint 5
say.disagree: complaint 5
say.disappoint: humility 4, answer 5
say.discount: entitlement 6
say.discussion: roi -4, answer 5
say.dispatch: arrogance 4
say.divid: humility 4
say.divide: humility 5
say.divide it: humility 4
say.division: data 3, humility -3
say.do: answer -3, arrogance 6, complaint -5, undermining 13, stuffing -8
say.do _ #: roi -4, humility -6
say.do _ ask: roi -3, answer -3, complaint 6
say.do _ be: roi -5
say.do _ believe: humility 4
say.do _ do: answer -3, complaint 6
say.do _ envy: humility 7
say.do _ feel: data 4
say.do _ find: answer 5
say.do _ for: humility -5
say.do _ have: roi 4, humility -3, arrogance -6, undermining -7, concession -3
say.do _ hear: humility -3
say.do _ i: data 2, roi 6, answer 6
say.do _ it: entitlement 6
say.do _ know: data 4, roi 4, arrogance -6, ultimatum -4
say.do _ like: roi -4
say.do _ mind: humility 5
say.do _ need: data -4, roi -3, concession 8
say.do _ pay: data 3, humility 3
say.do _ read: data -3, complaint 7
say.do _ same: data -4, humility 4
say.do _ say: roi 3, humility -3, complaint -5
say.do _ see: humility -3, arrogance 6, ultimatum -5, entitlement 12
say.do _ send: roi 3
say.do _ tell: data 4, answer -4
say.do _ that: arrogance 4
say.do _ the: data -3, humility -3, answer -2
say.do _ think: entitlement -3
say.do _ with: arrogance -3, complaint 3
say.do _ worry: humility -3
say.do _ you: data -4, roi -3, humility -3, complaint 8, concession 7
say.do a: data 3, humility 4, answer 3
say.do and: roi -3, humility 3
say.do i: arrogance -6
say.do it: arrogance 7
say.do not: roi 2, arrogance -3, concession 5
say.do see: humility 6
say.do that: roi 3
say.do the: roi 2, undermining -5
say.do they: roi 5, arrogance -7
say.do this: humility 3
say.do we: roi -3, humility 3
say.do what: roi -4, humility -3
say.do you: humility 5, arrogance -6
say.dock: data -3
say.doctor: data 3, complaint -6, concession 6
say.document: roi 3, humility 2
say.does: ultimatum -6
say.does #: humility -3
say.does _ go: complaint -4
say.does _ know: complaint 10
say.does _ like: humility 3
say.does _ read: humility -2
say.does _ work: complaint 7
say.does he: humility -3
say.does not: data -9, humility 3, answer -6, ultimatum 5, entitlement 8
say.does she: humility -8
say.does the: humility 5
say.doing: humility -8, answer -7, arrogance 9, entitlement 9
say.doing the: data 3, humility -4
say.done: data -3, roi -5, humility -6, arrogance 8, entitlement 3, undermining 5
say.done #: arrogance 4
say.done _ the: humility 3
say.done _ you: humility -3
say.done it: humility -5, complaint -7
say.done that: undermining 7
say.door: arrogance -8
say.door open: humility 3
say.doubt: humility 3, undermining 8
say.down: data 1, humility -3, answer -3, complaint 3
say.down #: data 13, arrogance 7
say.down _ #: data 7
say.down _ a: data 5, roi 3, humility -5
say.down _ and: roi 5
say.down _ i: arrogance 7
say.down _ the: data 3, roi -3, humility -4
say.down for: data 3
say.down here: answer -5, entitlement 5, complaint 5
say.down to: data 7
say.downtime: humility 6
say.draft: roi -4, complaint -6
say.drama: concession 9
say.draw: ultimatum 8, complaint -4
say.drawer: complaint 7
say.drew: data -4, roi -2, humility 4
say.drink: answer -5, arrogance 5
say.driv: stuffing 8
say.drive: data -3, roi -4, humility -3, answer -3
say.drop: humility 5, complaint 7
say.drop it: roi 5, humility 3, answer -3, concession 9
say.drop the: answer 5
say.drop-off: roi 4
say.dropp #: complaint 3
say.drown: humility 3
say.dubai: roi -4
say.due: humility -5, entitlement 11, complaint 7
say.due _ me: humility -3
say.due respect: complaint 4
say.dumb: concession 5
say.duplicate: data 3
say.dur the: humility -4, ultimatum 6
say.dust: humility 4
say.dut: humility -3, answer 4
say.duty: roi -2
say.each: humility 3, answer 7, arrogance -6, ultimatum -6, complaint -9, undermining -10
say.each #: roi 4
say.each _ #: humility -6
say.each _ i: complaint 6
say.each _ is: roi -3
say.each _ the: roi 4
say.each _ them: data -3
say.each _ we: data -3
say.each for: data -5, roi 3, humility 3
say.each month: roi 6, humility -5
say.each of: humility -2
say.each one: humility -4
say.each time: complaint 9
say.ear: roi -7, humility 8, undermining 11
say.earlier: roi -5
say.earn: data 4, complaint -5
say.easier: data 4
say.easier to: data 3, roi 5, humility 4
say.easter: data -3, complaint 8
say.easy: data -4, roi -4, humility 2, answer 6
say.eat: humility 3, entitlement -8, complaint 4
say.eaten: data -3, complaint 5
say.effect: roi 5, answer -2, placeholder 7
say.effort: humility -4
say.eh: humility -4
say.either: data -8, humility -3, ultimatum 6
say.either way: data -3
say.electricity: data 4
say.elevator: answer -3
say.else: data 4, arrogance 11, ultimatum 5, entitlement 12, complaint -11, undermining -8, concession -6
say.else 's: answer -5
say.else _ could: humility 3, arrogance 3
say.else _ this: arrogance 7
say.else here: arrogance 5
say.else in: answer 4
say.else would: humility 4
say.elsewhere: humility -4
say.em: roi 3, humility 5
say.email: data -3, roi -4, humility -7, complaint 5, concession -7
say.embarrass: humility -4
say.employee: stuffing 6
say.empower: stuffing 6
say.enabler: stuffing 10
say.end: roi -3, arrogance 6, concession -3
say.end _ march: humility 4
say.end _ the: roi -3, humility -4, entitlement 7
say.end of: data -3, humility 2, concession -5
say.endorsement: answer 3
say.ends on: data -5
say.energy: data -3, humility -5
say.engine: undermining 4
say.engineer: data -4, answer -6, arrogance 11
say.english: humility 3, complaint -6
say.enjoy: roi 2
say.enough: data 4, humility 2, concession 9
say.enough for: data 4
say.enough on: humility 3
say.enough to: humility 2
say.entire: humility -3
say.entitl: entitlement 7
say.entitl to: entitlement 7
say.envelope: humility -3, complaint 10
say.envy: humility 8
say.envy you: humility 3
say.equal: data -3, humility 5
say.equity: answer 3
say.error: roi -3, humility 4, answer 4
say.error _ #: roi -4
say.error _ the: roi 3
say.error of: roi 4
say.especial: humility 9
say.estimat: roi -4
say.estimate: data -4, roi -3, humility 4
say.euro: answer -4
say.evaluate: humility -5
say.evaluation: humility 3
say.even: data -6, humility 4, ultimatum -9, undermining 6
say.even #: data -4, roi 3
say.even _ a: data 4
say.even _ i: humility -4
say.even _ it: humility -5
say.even _ the: roi 3, answer 3
say.even _ to: complaint 8
say.even a: answer 4
say.even at: humility 4
say.even if: roi -7
say.even more: arrogance 4
say.even the: data -3, complaint 5
say.even with: roi 4
say.event: roi 4, humility -5
say.ever: roi -4, humility -6, answer -2, complaint 14
say.every: data 5, roi 5, arrogance -6, entitlement 3, complaint 4, stuffing 7, concession -4
say.every #: data 5, roi 3, humility -3
say.every _ and: complaint 6
say.every _ of: data -3, answer -4
say.every _ on: humility 5
say.every _ so: humility 4
say.every _ that: roi -3
say.every _ to: data 4
say.every _ we: data -3
say.every _ with: humility 5
say.every day: roi -5, humility -3, complaint 4
say.every friday: data 4, roi 5, humility -2
say.every monday: humility 6
say.every month: data 7, roi 6
say.every night: data 4
say.every time: humility -4
say.every week: roi 3, complaint 5
say.every year: complaint 4
say.everybody: data 2, humility 4, complaint 10, concession -5
say.everybody know: answer -3, arrogance -5
say.everyone: entitlement 9, complaint -4
say.everyth: data -4, humility -7, answer -3, arrogance 7, complaint 11
say.everyth _ the: complaint 5
say.everyth is: ultimatum 4
say.exact: data -5, humility -3, arrogance 6
say.exam: humility 4, answer 3
say.exceed: data 3
say.excellence: humility -3, stuffing 4
say.except: answer -3, complaint 9
say.except the: answer -5, complaint 6
say.exchange: answer 3
say.excuse: humility -2, complaint -6, undermining 12, concession 8
say.excuse _ for: undermining 5
say.excuse me: humility -4, answer -4, undermining 7, concession 9
say.exec: data -3, complaint 13
say.exist: answer 3, arrogance 5
say.expect: humility -6, answer -3, arrogance 6, entitlement 11, concession 7
say.expect that: arrogance 4
say.expect to: arrogance 6
say.expensive: roi 3, arrogance 7
say.expir: data 4, humility -5
say.explain: answer -3, complaint -4
say.explain _ to: roi 5, answer 4
say.explain to: humility 2
say.explain why: humility -4
say.explanation: humility 4
say.extend: roi 4
say.extension: humility 3
say.extra: roi 11, answer 5
say.extra #: data 3
say.eye: data -4, humility 9
say.fac: roi 2
say.face: humility 7
say.fact: data -5, roi -3, humility -5, ultimatum 7
say.factor: answer 3
say.factory: roi 3
say.fail: data 9
say.failur: complaint 5
say.failure: roi -3
say.fair: data 1, roi 6, answer 4, undermining -2
say.fair _ i: answer -3
say.fair _ me: roi 3
say.fair to: roi 4, humility 6
say.fake: roi -3
say.fall: data -4, humility 4
say.famil: roi 4
say.far: humility -3
say.far _ i: roi -4
say.far as: roi -3
say.farmer: roi -4
say.fast: answer -3, ultimatum 6
say.faster: humility 5
say.faster than: roi 3
say.father: humility -4, entitlement -6
say.fault: data -4, answer -5
say.favour: humility 3
say.feb: roi 4, humility 3
say.february: complaint 5
say.fed: complaint 4
say.fee: data -4
say.fee _ #: data -4, roi -4
say.feed: roi -2, humility -4
say.feedback: complaint 5
say.feel: data -4, humility -4, answer -6, arrogance -6, undermining 14, concession 5
say.feel _ bit: humility -3
say.feel _ to: humility 3
say.feel i: entitlement 4
say.feel like: humility -4
say.fees: roi 4, humility 6
say.fell: data 5, complaint 6
say.fell #: data 5
say.fell over: complaint 4
say.fella: humility -5, entitlement 6, complaint 4
say.fewer: data 12, roi 9, answer 6, complaint -6
say.fewer _ #: roi 4
say.fewer complaint: roi -5
say.fewer than: data 3, roi 4
say.field: arrogance -4
say.fight: data 3
say.figur: roi 4, answer 5, entitlement -10
say.figur _ 'd: humility -3
say.figur _ the: humility -3
say.figur and: humility -3
say.figure: data 4, answer -7
say.figure _ #: roi -3
say.fil: humility 3, arrogance -5
say.file: data -3, roi -3, humility 4, answer 7
say.fill: roi 7, placeholder 5
say.fill the: roi 4
say.filter: data -4
say.fin: roi 6
say.final: humility -5, complaint -5
say.finance: answer 4, complaint -11, placeholder 6
say.finance _ #: roi 4
say.financial: stuffing 6
say.find: data 4, roi 4, arrogance 10, ultimatum 13, undermining -8, concession -6
say.find #: arrogance 4
say.find _ i: humility 6, answer 3
say.find _ the: arrogance 5
say.find a: humility -5
say.find it: ultimatum 6, complaint 5
say.find out: roi -4, humility -2, answer 3
say.find that: roi 3, answer 3
say.find the: humility -4, answer -3, arrogance 7
say.fine: roi -3, answer -4, undermining 7, concession 13
say.fine _ i: roi -3
say.fine i: humility 3
say.fine if: humility 3
say.fine we: roi 4, humility -3
say.fine with: data 3
say.finish: data 6, undermining 10, concession 6
say.finish #: data 3, humility 4
say.fire: humility -3, answer -4, arrogance 8
say.firm: roi 6, humility -8, answer -5, arrogance 7
say.firmware: roi -3
say.first: data 7, roi 3, humility 12, arrogance -11, entitlement -4, concession -8
say.first #: data -3, roi -3
say.first _ #: humility 3
say.first _ and: humility -5
say.first _ i: roi -3
say.first _ in: roi -3, humility 6
say.first _ is: roi 6, humility -4
say.first _ of: roi 4
say.first _ they: arrogance 6
say.first _ to: arrogance 6
say.first _ you: roi -3
say.first if: data 3
say.first line: data 3, arrogance 6
say.first month: data 2
say.first of: answer -5
say.first one: data 4
say.first so: humility 4
say.first time: roi 4, humility -5
say.first version: humility 3
say.first week: data -4, humility -3
say.first year: roi 3, humility -4
say.fiscal: roi -5
say.fish: humility 2
say.fit: answer -3
say.fits: humility 8
say.fix: data 5, roi 4, arrogance 9, complaint 7, undermining -6
say.fix #: data 5, humility 4
say.fix _ the: arrogance 6
say.fix it: data -4, roi -3
say.fix the: humility -5, arrogance 4
say.flexible: roi 3, humility 5
say.fli: humility -4
say.flight: roi 4
say.float: roi 4, answer 3
say.flood: data 4, answer 3
say.floor: humility -6, answer -3, arrogance 10, ultimatum -8, complaint 14
say.floor and: complaint 6
say.flow: roi -2
say.fly: humility 3
say.folder: humility 2
say.folk: roi 4
say.follow: answer 4, arrogance 8, ultimatum -5
say.follow-up: humility -4
say.foot: humility -4
say.for: roi -4, humility 3, answer 3, ultimatum -9, complaint 6, concession -8
say.for #: data -7, entitlement -8, complaint 5, undermining -7, concession -3
say.for @: data -7, roi -3, humility 13, complaint -6
say.for _ #: data 2, roi 4, entitlement -4
say.for _ @: roi 3
say.for _ a: answer -4, complaint 8
say.for _ about: humility -4
say.for _ and: data -6, humility 6, answer 4, arrogance -8, entitlement -5
say.for _ answer: humility -3
say.for _ as: humility 3
say.for _ ask: humility -3
say.for _ at: roi 4, humility 4
say.for _ before: data -4, roi -4
say.for _ bonu: data 3
say.for _ but: humility -3
say.for _ company: humility 4, answer 3
say.for _ for: humility 3
say.for _ from: humility -2
say.for _ i: data 9, humility 6, answer 4, complaint 6
say.for _ if: humility -2
say.for _ in: answer 3, complaint 6
say.for _ is: humility -3, answer -5
say.for _ it: roi -6, answer 4
say.for _ last: roi 4, complaint -5
say.for _ laugh: humility -3
say.for _ like: humility -3
say.for _ maybe: arrogance 9
say.for _ me: humility 4
say.for _ month: roi -3
say.for _ new: humility 3
say.for _ next: data 3
say.for _ no: humility -4
say.for _ now: humility 3
say.for _ old: humility -3, complaint 5
say.for _ on: roi -3, complaint 7
say.for _ one: humility 4, answer -2
say.for _ people: roi 3, humility 10, answer 5, complaint -8
say.for _ person: roi 3, humility 3
say.for _ record: roi 2, humility -3
say.for _ result: roi -4, humility -6, answer -4
say.for _ same: roi 5
say.for _ so: roi -3
say.for _ that: data -5, answer 4
say.for _ the: complaint -6
say.for _ then: humility 5, answer 4
say.for _ thing: data 3
say.for _ time: roi -5, humility 3
say.for _ to: roi -5, humility -3, ultimatum 5, undermining 5
say.for _ too: humility 4
say.for _ up: entitlement 8
say.for _ we: data -5, roi -4, humility -2
say.for _ when: humility 4
say.for _ which: data 4, humility 4
say.for _ who: roi -5, humility 4, arrogance 6, complaint -5
say.for _ yes: arrogance 5
say.for _ you: answer 3
say.for _ your: answer -3
say.for a: data -3, humility -2, entitlement 4
say.for an: humility -4, answer -3, ultimatum 5
say.for another: humility -3
say.for anyth: humility -4
say.for each: humility -3, answer 4
say.for every: humility -4
say.for everyone: data 3, roi -3
say.for example: roi -3
say.for going: humility 4
say.for hav: humility -4
say.for hear: humility -4
say.for her: data 4, roi 4, humility 1
say.for him: arrogance 8
say.for itself: roi -3, humility -4, answer -4
say.for mak: humility 4
say.for me: data 2, humility 7, concession 12
say.for money: data 3
say.for more: answer 4, entitlement 5
say.for my: entitlement -3, concession 7
say.for myself: answer 3
say.for not: roi -3, humility -3
say.for noth: roi 4, complaint 9
say.for now: data -3, humility -3, placeholder 9
say.for once: humility -5, complaint 11
say.for other: roi 3, answer 4
say.for say: humility 4
say.for some: roi 3
say.for someth: complaint -6
say.for tak: humility -4
say.for that: answer -7
say.for the: data -3, undermining -14, concession -6
say.for them: answer -5
say.for think: humility -2
say.for this: humility -1
say.for those: humility 4, answer -3, complaint 6
say.for us: answer -9, complaint 6
say.for what: roi -3, humility -3
say.for which: data 3
say.for you: data -3, roi -4, humility 4, answer 3, arrogance 5, ultimatum 5, undermining -9, concession -7
say.forecast: roi 4, complaint -5
say.forever: humility 4
say.forget: answer -4, undermining 4, concession 6
say.forget it: undermining 7
say.forget the: concession 7
say.forgive me: roi -3
say.forgot: roi 5
say.forgotten: humility 11, arrogance 7
say.form: humility -2, arrogance -9, ultimatum -4, complaint 5, placeholder 10
say.form _ #: humility -3
say.form _ and: humility -4
say.form _ i: data 4
say.form _ it: humility 6
say.form i: humility 2
say.form in: humility -3
say.formal: ultimatum 8
say.format: humility -7, answer 5
say.former: data 4
say.forward: humility -7, stuffing 9
say.forward it: roi 3, humility -5
say.fought: roi -4, humility 4
say.fought for: humility 2
say.found: humility 6, arrogance -4, complaint 4
say.found _ #: data -3
say.found a: humility -4
say.found it: humility 3, answer 4
say.found the: roi 4, humility 6
say.fourth: complaint 7
say.fram: complaint 5
say.framework: humility 3, stuffing 5
say.frank: answer 3, arrogance 9
say.frau: roi 2, humility 9, answer 4
say.fre: roi 4
say.freeze: roi 3
say.friday: data 6, humility -2, answer -3, arrogance -10, ultimatum 13
say.friday i: humility -5, answer -3, ultimatum 9
say.friend: roi -3, humility -3, answer -5, entitlement 8
say.from: roi 3, humility 2, ultimatum 6, entitlement -8, concession -8
say.from #: humility -3
say.from @: arrogance 5
say.from _ #: data 4
say.from _ and: roi 3, answer 5
say.from _ by: humility -7
say.from _ first: humility -4
say.from _ i: data -5
say.from _ in: data 5, humility -3
say.from _ is: roi -3
say.from _ it: answer -4
say.from _ night: data 3
say.from _ of: data 3
say.from _ on: data 4, humility -4, answer -5
say.from _ or: roi 3
say.from _ own: data -3, roi -4
say.from _ side: roi -3
say.from _ so: roi 3
say.from _ that: answer 3
say.from _ to: data 2, arrogance 4
say.from _ who: arrogance 5
say.from a: data -4, humility 2, answer -5, arrogance 5, stuffing 7
say.from her: data -3, humility 5
say.from it: answer -5, concession 10
say.from january: roi 3, humility -4
say.from last: answer -4
say.from me: data -6, roi 3
say.from monday: answer -4
say.from my: roi -5, humility -5
say.from our: roi -3, answer 4
say.from that: roi 6, answer 4, arrogance -4
say.from the: answer 6, arrogance -11, ultimatum -4
say.from there: roi 6
say.from this: roi 6, humility -2, complaint 6
say.from what: roi 5
say.from you: roi -4, humility -5
say.front: humility 7, complaint -6
say.front _ the: data 4, answer -4, concession 5
say.frozen: humility -3
say.fuel: roi 4
say.ful: humility 5, complaint -4
say.full: data 9, complaint 5
say.function: humility 5
say.fund: humility 3
say.funny: roi -3, humility -4, complaint 7
say.furniture: roi -3, arrogance 6
say.further: humility -3
say.fuss: humility -3
say.gam: answer -3
say.game: roi 5
say.gas: data 4, roi 8, answer 3, arrogance -6
say.gat: humility -5
say.gate: concession 5
say.gave: humility 6, entitlement 11
say.gave _ #: complaint 9
say.gave _ the: roi -4, humility 5
say.gave back: roi 3
say.gave me: answer -6, arrogance -6, complaint 5
say.gave up: humility 5
say.general: roi 3, arrogance 4
say.generou: humility 3
say.get: arrogance -4, entitlement 5, complaint 10, undermining -13, concession 7
say.get #: roi 3
say.get _ 's: humility 4
say.get _ and: data -3, humility -4, answer -4, complaint 5
say.get _ in: humility 4
say.get _ same: answer 4
say.get _ the: humility -3
say.get _ to: roi 3
say.get _ too: humility 3, answer 4
say.get _ with: data 3, roi 5
say.get a: roi -4, complaint 7
say.get back: humility -3
say.get it: humility -6, answer -5, concession 10
say.get me: roi -4
say.get one: ultimatum 6
say.get paid: humility -5
say.get that: humility 7, answer 5
say.get their: humility 3
say.get to: roi -5
say.get you: roi 4, humility -3
say.gets: roi -3, ultimatum 8, entitlement 7, complaint 12
say.gets #: humility 3
say.gets it: humility 3, entitlement 7
say.gets the: humility 4
say.gets to: answer -5
say.gett: humility -3, answer -5, arrogance -6
say.gift: roi -3, humility 3
say.girl: roi -3, humility 4
say.giv: roi -3, humility 4
say.giv you: humility 5
say.give: arrogance -10, concession 8
say.give #: roi 3
say.give _ #: data -4, roi 7
say.give _ take: data 4
say.give _ the: data -3, roi 5
say.give _ to: humility 3
say.give a: humility 3
say.give it: roi -5, humility 4
say.give me: data -5, answer 8, ultimatum -6, complaint 6
say.give or: data 4
say.give the: humility 4
say.give them: humility 4
say.given: data -3, roi -5, humility -5, entitlement 7
say.given to: answer 3
say.glad: data 2, humility 4, answer 7, arrogance -5, ultimatum -7, complaint -3
say.glad if: humility -4
say.glad of: humility 3
say.glad to: roi 4, humility -4
say.go: roi 7, ultimatum 5
say.go #: humility 4
say.go _ #: data 3
say.go _ @: answer 3
say.go _ it: data 3
say.go _ the: humility -4, ultimatum 7
say.go _ to: roi -4, humility 5, concession -8
say.go and: data -3, humility -5
say.go back: roi -6, entitlement 4, concession -9
say.go by: roi 4, humility 4
say.go in: roi 3, humility 4
say.go on: humility -3
say.go out: data 5, roi 6
say.go through: roi 4
say.go to: data -3
say.go up: roi 3
say.go with: humility -2
say.goal: roi 3
say.god: data -4, roi -5, answer -3, concession 11
say.goes: roi 1, answer -5, arrogance -7, ultimatum 10
say.goes _ the: roi 3
say.goes _ to: roi -3, answer -3
say.goes back: roi -4
say.goes in: roi 4
say.goes out: roi 3
say.going: answer -5, arrogance -11, ultimatum 9, undermining -7
say.going _ the: humility 3
say.going on: humility 4
say.going to: data -6
say.golf: roi -3, humility -3, answer -5
say.gone: data 3, humility -5, ultimatum 10, concession 5
say.gone _ the: data 3, humility -3
say.good: arrogance -8, entitlement -3, stuffing -7, concession 10
say.good _ #: data 4, complaint 10
say.good _ and: roi 3, humility 6
say.good _ i: humility -2
say.good _ of: humility -4
say.good _ that: humility 3
say.good _ the: answer -4
say.good _ you: roi 4, answer 3
say.good at: humility -5
say.good bit: roi 4
say.good deal: roi 4
say.good i: roi -4
say.good of: roi 3
say.good thank: humility -3
say.good then: humility -3
say.good to: ultimatum 9
say.got: humility -10, entitlement 26, complaint 8
say.got #: roi -9, humility -9, arrogance 6, entitlement 16, complaint -8
say.got _ #: humility -4
say.got _ and: humility -3, arrogance 11
say.got _ for: humility -3, entitlement 12
say.got _ in: data 3, roi 4
say.got _ of: humility 3
say.got _ with: complaint 5
say.got a: data -3, roi -4, humility -4, answer -5, arrogance -7, ultimatum 6, complaint 8
say.got his: humility -3
say.got it: data -3, entitlement 9, complaint 6, concession 5
say.got one: humility 4
say.got someth: humility -3, answer -5
say.got the: humility 6, arrogance -6
say.got us: humility 4
say.gotten: humility -3
say.grade: roi -2
say.grand: humility -4, complaint 7
say.grant: roi 2, answer 3
say.graph: roi 4, answer 3
say.grateful _ you: humility -6
say.grateful if: humility -8
say.great: humility -5
say.greedy: humility -4
say.green: humility 2, answer 3
say.grew: data 4, roi 5, answer 3
say.grid: roi -5, arrogance -4
say.grim: complaint -5
say.gros: humility -4
say.ground: answer 4
say.group: data 3, roi 1, undermining -4
say.group _ #: humility 4
say.grow: answer -3, complaint 8
say.growth: roi 4, answer -3
say.guard: arrogance 5
say.gues: answer -7, undermining -8
say.guide: humility 5
say.guy: humility -5, answer -4, arrogance 8, undermining 7
say.guys: data -4, roi -6, humility -2, answer -6, arrogance 7
say.ha: humility 6
say.habit: roi -3
say.had: data 3, ultimatum -8, entitlement 6, undermining -10
say.had #: data 5, humility -13, arrogance 4
say.had _ #: data 4, roi 5
say.had _ and: humility -2, arrogance 6, entitlement 6
say.had _ at: humility -5, answer -4, complaint 7
say.had _ for: arrogance 4, complaint 7
say.had _ in: roi -5
say.had _ of: data -5
say.had _ on: humility 7
say.had _ to: humility -6, arrogance 9, complaint 9
say.had a: entitlement 7, complaint -2
say.had it: roi -4, humility -8
say.had no: roi -3
say.had not: data -2, humility 5, answer 3, complaint 9
say.had their: answer -4
say.had to: roi 3, humility -4, arrogance 6, complaint -5
say.haha: roi 3, humility 7, undermining 4
say.hair: answer 4, arrogance 9
say.hall: humility -5, complaint 9
say.hand: humility 4
say.hand _ #: humility 5
say.hand _ the: humility -5, answer -4
say.hand and: roi 4
say.hand out: humility 2
say.hand over: answer -3
say.handl: data -4, roi -5
say.handover: ultimatum 5
say.hang: humility -4, answer -3
say.hang on: roi 4
say.happen: data 3, roi 5, answer -4, ultimatum 7, entitlement -4, undermining 5
say.happi: humility 4, answer 6
say.happier: roi 6
say.happy: roi 4, answer 5, complaint -8, concession 6
say.happy _ #: humility -5
say.happy _ you: roi 3
say.happy for: humility -4
say.happy to: humility 2, answer 4
say.happy with: roi -3, humility -8
say.hard: data -2, humility -6
say.hard part: roi -4
say.harder: roi 3, humility 4
say.hardware: roi -3
say.harvest: roi 2
say.has: humility -5, arrogance 6, ultimatum 4, entitlement 6, complaint 7, undermining -11, concession -10
say.has #: humility 5
say.has _ #: humility 3
say.has _ a: humility -4, answer -6, complaint 8
say.has _ and: humility -3
say.has _ for: roi -3
say.has _ it: data 4
say.has _ me: humility -4, answer -5, ultimatum 11
say.has _ since: humility 5
say.has _ the: humility -3
say.has _ with: complaint 6
say.has a: data -5, roi -6, answer -4
say.has already: humility -3
say.has ask: answer -3, ultimatum 5
say.has been: data 4, complaint -4
say.has come: humility -4
say.has gone: roi -2
say.has had: data 4, humility -2
say.has never: humility 3, arrogance 5, complaint 9
say.has no: answer -4
say.has not: roi 7
say.has the: humility 3, answer 2
say.has to: answer 3, arrogance 5
say.hate: roi -4, ultimatum 6, complaint -6
say.hate for: ultimatum 4
say.hav: arrogance 6, ultimatum -7
say.hav to: humility 3
say.have: roi -3, answer -3, ultimatum 5, entitlement 9
say.have #: data -5, roi -2, humility -5
say.have _ #: data -4, humility -5, answer -2
say.have _ a: roi 3, answer -3
say.have _ and: answer 4
say.have _ ask: data 4
say.have _ back: roi 4, humility -3
say.have _ be: roi 5
say.have _ for: roi 2, humility 5, ultimatum 4
say.have _ good: humility -4, concession 10
say.have _ had: humility -3
say.have _ in: complaint 7
say.have _ it: concession 6
say.have _ me: humility -3, complaint 10
say.have _ of: complaint 7
say.have _ on: roi 3, ultimatum 4
say.have _ page: humility 3
say.have _ right: humility -3, answer -4
say.have _ say: humility -4
say.have _ so: answer -4
say.have _ that: data 3, answer -2
say.have _ the: humility 5, answer -6, complaint -4
say.have _ to: data -5
say.have _ you: complaint 6
say.have a: roi -4, ultimatum 4, entitlement 11, undermining -8
say.have already: humility -3
say.have ask: data 4, roi 4
say.have been: data 4, roi 4, ultimatum 10, entitlement 5
say.have both: humility -2
say.have come: data 5, undermining 7
say.have done: humility -3, arrogance -5
say.have gone: roi 5
say.have got: humility 4
say.have i: humility -3
say.have it: answer 5, arrogance -5
say.have kept: roi -4, humility 3
say.have my: roi 4
say.have never: arrogance 6
say.have no: answer 4
say.have not: roi 4, answer 4, concession -7
say.have paid: humility -3
say.have seen: data 4, humility 4
say.have taken: roi -4
say.have that: roi 3
say.have the: humility 3, arrogance 7
say.have their: roi 6, ultimatum 12
say.have them: data 3, roi -3, complaint 6
say.have thought: entitlement 6
say.have to: answer 4, ultimatum 7, entitlement 5
say.have you: roi 3, humility 4
say.he: answer 4, undermining -7
say.he 's: data -6, humility 11, answer 4, complaint -7
say.he _ #: humility 3, answer -4
say.he _ his: roi -3
say.he _ me: data -4
say.he _ not: roi -2
say.he _ right: humility 4
say.he _ the: data 3
say.he can: roi 5, humility -5
say.he got: roi -3, humility -3, entitlement 7
say.he has: humility -3, answer 4
say.he left: humility -4
say.he was: humility 4, answer -4
say.he will: roi 3
say.head and: roi -4
say.head of: humility -4
say.head office: complaint 8
say.headcount: data 4, arrogance 6
say.health: humility 3
say.hear: data 5, arrogance -7, ultimatum 6, undermining -9
say.hear _ out: roi 3
say.hear a: data -3
say.hear about: humility 4
say.hear it: roi -3, undermining -6
say.hear me: data 3, roi 3
say.hear that: humility 3
say.hear them: roi 6
say.hear what: humility 5
say.hear where: humility 2
say.hear you: humility -3
say.heard: roi 4, humility -9, answer -5, complaint 15
say.heard about: complaint 5
say.heard and: humility 3
say.heard that: humility -3
say.heart: roi -3
say.heat: roi 4
say.heavy: data -3, roi -4, humility 7
say.held: humility 4
say.help: humility 6, ultimatum -4, complaint -5
say.her: humility 12, answer 9, arrogance -13, ultimatum -7, complaint -9
say.her #: humility 3
say.her _ 's: humility 3
say.her _ in: humility -2
say.her _ on: humility 4
say.her _ to: humility -4
say.her _ was: humility 3
say.her a: humility 2
say.her before: roi -3, humility -3
say.her for: humility -5
say.her own: data -3, humility 4
say.her the: humility -4
say.here: data -5, roi -5, humility -6, answer -8, arrogance 8, ultimatum 8, complaint 10, undermining -6, concession -9
say.here #: data -2, roi -4, arrogance 6, complaint -8
say.here 's: data 6, roi 7
say.here _ a: data 3, roi 8, humility -3
say.here _ and: arrogance 8, complaint -4
say.here _ i: complaint -6
say.here _ my: humility 2
say.here _ that: roi 4
say.here and: data -4, humility 3
say.here could: arrogance 5, complaint -6
say.here i: complaint -5
say.here to: roi 4, humility 4
say.herr: humility 10
say.hers: data -4, roi -4, humility 8, answer 5, arrogance -6
say.herself: data 4
say.hey: answer -4
say.hide: humility 4, answer 3
say.high: answer 4
say.higher: roi 4, humility 3, answer 3
say.him: data -5, roi -8, humility 7, answer 6
say.him #: humility 4, answer 3
say.him _ #: roi 5, humility -3
say.him a: humility -3
say.hir: data 4, humility -3, answer -3, ultimatum 7, complaint 5
say.hire: arrogance 5
say.his: data -5, humility 7, entitlement 8
say.his _ and: humility 5
say.his name: humility 6
say.hit: roi 6, humility 4
say.hit #: roi 2
say.hits: roi 3
say.hm: data 4, humility 3
say.hmm: answer -4
say.hold: data 2, humility -3
say.hold _ the: data 5, humility 5
say.hold the: humility -4
say.holiday: data -3, roi -4
say.home: roi -6
say.honest: data -4, roi -4, humility 5, answer -5, entitlement 12, complaint -6, undermining 16
say.honest _ 'm: data 3
say.honest _ 've: humility -4
say.honest _ not: humility 4
say.honest _ you: humility -3
say.honest i: roi -4, humility -6, answer -4, undermining 8, concession 10
say.honorarium: answer 4
say.honour: answer 4
say.hop: humility -4, answer -4, complaint 7
say.hop for: roi 3, humility 7, answer 6
say.hope: complaint 11
say.hope that: humility -3, ultimatum 7
say.hospital: entitlement 6, complaint 7
say.host: answer -3
say.hot: data 3, roi -3, answer -4
say.hour: concession 8
say.hour _ the: roi 7
say.hour and: roi 5
say.hour of: humility 5
say.hous: humility -2
say.house: data -4, humility 4
say.how: data -5, answer -6, complaint 8, undermining -7
say.how _ #: roi -3, humility -5
say.how _ 's: answer 3
say.how _ is: humility -3
say.how _ look: humility 3
say.how _ the: humility 5
say.how _ work: arrogance 7
say.how _ you: humility 6
say.how about: humility 6
say.how i: humility -3
say.how much: answer 4, undermining -4
say.how that: humility -4
say.how the: roi 3
say.how this: humility -3, answer -7, complaint 5
say.how to: humility 3
say.how we: roi -3
say.how you: humility 4
say.hr: roi -5, humility -11, answer -5, ultimatum 3, complaint 7, undermining -7
say.hr _ it: humility 3
say.hr _ not: arrogance -4
say.hr could: arrogance -5
say.hr has: arrogance 7
say.human: data 4, humility -3
say.hung: data 5
say.hurry: roi 3
say.hurt: data -4, answer -4
say.i: roi -3, humility 3, arrogance -3, complaint -8, undermining 5, jargon -7
say.i 'd: humility 9, answer 4, arrogance -13, ultimatum 6, entitlement -6, undermining -4
say.i 'll: data -8, roi -3, arrogance -9, ultimatum -5, complaint 3, undermining -5, stuffing -10, concession 4
say.i 'm: data 3, answer -3, ultimatum 4, undermining 10
say.i 've: data -6, roi -10, humility -9, answer -2, ultimatum 6, entitlement 9, complaint 4, undermining -5
say.i @: data -7, roi -6, humility -2, entitlement -6, undermining -6
say.i _ #: data -8, humility -4, answer -4, undermining 9, concession 3
say.i _ @: humility -6, answer -6, ultimatum 6
say.i _ a: humility -4, undermining 6
say.i _ accept: data -3, humility 2
say.i _ add: data 5, roi 6, humility 3
say.i _ afraid: humility -5
say.i _ after: data 6, roi 3, humility -6
say.i _ already: complaint 5
say.i _ also: data 5, answer -4
say.i _ and: humility 11, arrogance -6, complaint -4
say.i _ anyth: answer 4
say.i _ around: roi 3, concession -4
say.i _ ask: roi 7, ultimatum -13
say.i _ at: roi -3, humility -3
say.i _ aware: roi 4, humility 7
say.i _ bad: roi -4, humility -4, undermining 6
say.i _ be: roi -3, ultimatum 7, entitlement -6, complaint -6, concession 4
say.i _ because: roi -4, humility 3
say.i _ been: data -7, roi -6, humility -7, answer 3, arrogance -2, entitlement 6, concession -8
say.i _ bring: roi -7, answer 4, ultimatum -4
say.i _ by: humility -3
say.i _ call: humility -4
say.i _ check: data -4
say.i _ come: roi 4, humility 5, answer 8, ultimatum -4
say.i _ count: humility 3
say.i _ disappoint: humility 4
say.i _ do: roi 4, humility -6, arrogance 3
say.i _ doing: answer -7, complaint 6
say.i _ done: roi 2, arrogance 3, entitlement 10
say.i _ down: humility -4, answer -4
say.i _ drop: roi 4, humility 4, answer 4
say.i _ easy: humility 5, answer 4
say.i _ entitl: humility -4
say.i _ expect: answer 3, arrogance 8
say.i _ feel: roi -2, humility -3, answer -3, undermining 4, concession 4
say.i _ find: answer 4
say.i _ flexible: roi 3, humility 3
say.i _ for: answer -3, arrogance -7, complaint 8, concession 6
say.i _ from: data -3, roi -4, answer 3
say.i _ get: roi 4, humility -4, answer 3, entitlement 8
say.i _ give: answer -3, ultimatum 8
say.i _ given: entitlement 5
say.i _ glad: data 5, humility 6, answer 3
say.i _ go: humility -4
say.i _ got: humility 3, answer -3, ultimatum 8
say.i _ grateful: humility 6
say.i _ had: data -4, answer -4, complaint 11
say.i _ happy: data -4, roi -4
say.i _ hate: ultimatum 3
say.i _ have: data -3, roi -4, answer -3, complaint 12
say.i _ hear: humility -3
say.i _ help: roi 3
say.i _ her: data -5, humility 4
say.i _ here: humility 3, entitlement 10
say.i _ him: roi -3
say.i _ hop: roi 4
say.i _ how: humility -5
say.i _ i: entitlement 10, complaint -7, undermining 6
say.i _ if: data 3
say.i _ in: data 2, humility -7, answer -5
say.i _ is: data 4, undermining 5
say.i _ it: humility -6, answer -5, arrogance 12
say.i _ just: roi -5, arrogance -5
say.i _ keep: answer -2
say.i _ kept: roi -3, humility 4, answer 3
say.i _ learn: complaint 5
say.i _ leave: complaint 4, concession -10
say.i _ like: undermining -4
say.i _ live: humility 3
say.i _ made: answer -4
say.i _ mail: humility -3
say.i _ make: arrogance 7
say.i _ mine: humility -3
say.i _ most: answer 3
say.i _ mov: humility 2
say.i _ my: humility -10, answer -10, ultimatum 4, entitlement 5
say.i _ myself: answer -3
say.i _ need: humility -6
say.i _ never: answer 4
say.i _ no: data 4, humility 6, ultimatum -11, entitlement -4, undermining 5
say.i _ not: humility 3, answer -2, arrogance -12
say.i _ noth: roi 2, humility 4
say.i _ of: humility -5, answer -5
say.i _ on: humility -4, answer -3
say.i _ only: roi 2, arrogance -7, undermining 7
say.i _ open: roi 3, humility 8
say.i _ out: arrogance 6
say.i _ over: data 4
say.i _ owed: data -4, roi -6, humility -4, answer 2, entitlement 4
say.i _ paid: roi -3, humility -3
say.i _ prefer: data 3
say.i _ prepar: humility 3
say.i _ prepare: roi 5
say.i _ probab: answer 5
say.i _ put: humility 4
say.i _ rather: roi -4, humility -5, answer -5, ultimatum 11, undermining -5
say.i _ read: data -4, humility 3
say.i _ real: humility -7
say.i _ request: humility -4
say.i _ return: humility -3
say.i _ sat: humility 4
say.i _ say: data -2, roi -3, answer -4, ultimatum 8, entitlement 4, concession -5
say.i _ see: humility 7
say.i _ seen: roi -3, entitlement 6
say.i _ share: humility -4
say.i _ show: roi -3, humility -3, answer 4, complaint 6
say.i _ sign: answer -2
say.i _ sir: humility 4
say.i _ sleep: humility -3
say.i _ so: roi 3, humility -7, answer -3, concession 9
say.i _ someth: humility -3
say.i _ sooner: humility 3
say.i _ sorry: humility -4
say.i _ start: answer -6
say.i _ still: roi -3, answer -3, arrogance -2, undermining 6
say.i _ suggest: humility -2
say.i _ sure: humility -4
say.i _ taken: roi -4
say.i _ tell: humility 2, arrogance -6, ultimatum 5
say.i _ that: complaint -3, concession 13
say.i _ the: humility -3, answer -3, arrogance 4, entitlement 6
say.i _ their: roi 3
say.i _ them: data 5, roi -3, complaint 6
say.i _ there: humility -4, answer 4
say.i _ they: answer -5, undermining 6
say.i _ thing: humility -4
say.i _ think: data -7, humility 4, arrogance -5, entitlement 7
say.i _ this: humility -5, answer -5, arrogance 5
say.i _ thought: concession 8
say.i _ tir: humility -4, complaint 7
say.i _ to: humility -3, concession 4
say.i _ told: answer -3
say.i _ too: roi -4, humility 3
say.i _ trust: concession 4
say.i _ try: answer -3, complaint 7
say.i _ used: complaint 6
say.i _ wait: answer 4
say.i _ walk: humility -3
say.i _ want: humility 3
say.i _ was: humility 3
say.i _ we: data -4
say.i _ welcome: humility 4
say.i _ what: data -4
say.i _ where: humility -3
say.i _ whether: roi 4
say.i _ who: humility -4
say.i _ with: data 4, roi 5
say.i _ withdraw: data 3, roi 4
say.i _ work: humility -5
say.i _ worth: entitlement 6
say.i _ write: roi 2
say.i _ wrong: roi 5, humility 10, answer 3
say.i _ you: data -4, humility -3, ultimatum 11, complaint -8, undermining 4, concession 5
say.i accept: roi -3, humility 3
say.i agree: roi 4, humility 5
say.i already: data 3, roi 6, answer -3
say.i also: ultimatum 8, undermining 6
say.i am: data 5, humility -3, undermining 7, concession -4
say.i answer: data -3, roi -3, humility -3, answer -4
say.i apologise: humility 4
say.i ask: data 7, roi 5, humility 4, answer -4, arrogance -7, concession 4
say.i be: roi -3
say.i believe: complaint -5
say.i bring: roi -4, humility 2, complaint -4
say.i brought: data 6, roi 5, humility -6
say.i built: arrogance 6
say.i call: roi 3, answer 5
say.i came: data -3, roi -7, answer -5
say.i can: arrogance -14, ultimatum 5, concession -10
say.i chang: data 3
say.i check: humility -6
say.i come: humility 6, answer 7, ultimatum -5, complaint -8
say.i could: data 5, arrogance -5, complaint -7, undermining 8, concession 7
say.i count: data 4, roi 5
say.i deliver: humility -3, arrogance 6
say.i deserve: arrogance 5, entitlement 6
say.i did: data -7, roi -5, humility -6, arrogance 6
say.i do: entitlement 6, undermining -3, concession -8
say.i draft: roi -4
say.i expect: roi 3, humility -5, entitlement 12
say.i feel: roi -5, humility -4, ultimatum -5, entitlement 4, complaint -9, undermining 9
say.i felt: humility 3
say.i figur: humility 3
say.i fill: humility 3
say.i find: roi -4, humility -4, answer -3, arrogance 9, complaint 16
say.i found: humility -4
say.i gave: data -4, roi -3, entitlement 7
say.i get: roi 6, humility 1
say.i give: humility 4, ultimatum 6, concession 10
say.i go: humility -7, answer -3, complaint -4, undermining 6
say.i got: data 3, entitlement -8, complaint 6
say.i gues: data 5, answer -6, undermining -5
say.i had: data -6, answer -7, complaint 8, concession 5
say.i have: data -4, roi -5, humility -6, ultimatum 8, entitlement 7, complaint 6, concession -7
say.i hear: humility -7, answer -5
say.i heard: roi 3
say.i hope: answer -3, complaint 10
say.i just: humility 3, arrogance -7, undermining 7
say.i keep: data -5, roi -4
say.i kept: answer 4
say.i know: data 3, roi 10, humility 13, complaint -8, undermining 5, concession -8
say.i learn: humility 3
say.i led: stuffing 9
say.i like: humility 3, undermining -7
say.i look: data 9, humility -3, complaint -4
say.i make: roi 4, humility -3, arrogance 7
say.i may: data 3, roi 6, humility 2, complaint -6
say.i mean: undermining 9
say.i miss: humility -3, answer -4
say.i most: undermining 6
say.i mov: humility -4
say.i must: roi -2, answer 5, entitlement 5
say.i need: data -3, roi -3, humility -3, answer -4, ultimatum 10, entitlement 8
say.i never: data -5, humility -5, complaint -10, undermining 11
say.i notic: humility -3
say.i only: humility 10, arrogance -9, complaint -10, undermining 15, concession 8
say.i pay: entitlement 6
say.i pick: data 4
say.i prefer: data -2
say.i prepar: humility -5
say.i promis: humility 5
say.i pull: humility 4
say.i put: arrogance -8, complaint -7
say.i ran: humility -3
say.i read: data 3, roi 3
say.i reckon: data 5, roi 6
say.i remember: humility -3
say.i respect: humility 6
say.i rewrote: roi -4, humility -3, answer -4
say.i sat: data 4, roi 6
say.i saw: roi 3, humility 7
say.i say: humility -5, ultimatum 4, complaint -9
say.i see: data 7, roi 7, humility -2, ultimatum 5, complaint 8
say.i send: data 4, answer 3
say.i sent: answer -3, complaint 6
say.i shall: arrogance -5, concession 5
say.i should: roi -5, humility -4, answer -5, arrogance -7, ultimatum 9, entitlement 14, concession 6
say.i show: data 4
say.i sign: roi 3, humility 3
say.i sit: answer 3
say.i speak: humility 5
say.i start: ultimatum 3
say.i stay: data -4, roi -4
say.i still: roi -4, humility 3
say.i suppose: answer 4, complaint 9
say.i take: ultimatum 12, concession 4
say.i talk: humility -2
say.i tell: roi -3
say.i thank: humility 4, complaint -4
say.i think: roi 6, answer 5, ultimatum -9, entitlement 13
say.i thought: answer -4, arrogance -6
say.i told: humility -2, arrogance 10, ultimatum 6
say.i took: data 6, roi 4, humility -9, entitlement -7
say.i train: entitlement 8
say.i turn: ultimatum 8
say.i understand: humility 4, answer 4, arrogance -4
say.i understood: humility 5
say.i wait: answer -6, concession 5
say.i want: roi 7, answer 5
say.i was: roi 4, humility -6, answer 3, arrogance -6, entitlement 11, undermining 6
say.i went: data -3
say.i were: roi -3
say.i will: data -11, roi -7, arrogance -5, ultimatum 8, entitlement -8
say.i withdraw: undermining 7
say.i wonder: data 3, roi 4, answer 4
say.i work: humility -3
say.i would: roi -3, arrogance -6, complaint -7
say.i write: data -2, answer 7, complaint -6
say.i wrote: answer -5, arrogance 5, complaint 8
say.ice: data 3, roi 3
say.id: humility 4
say.idea: undermining 6
say.idea _ the: data 4, humility 3
say.idea of: humility 2
say.idk: answer -3
say.if: humility 4, ultimatum 5, placeholder -8, concession 4
say.if #: roi -3, humility 7
say.if @: roi -3, humility 6
say.if _ 'd: roi 2, humility -3, complaint 4
say.if _ 'm: answer 5
say.if _ 's: data 4, roi -3, concession -11
say.if _ are: data -4, concession 4
say.if _ ask: humility -4
say.if _ can: humility -3, arrogance -10, complaint 5
say.if _ com: humility 5
say.if _ count: data 6
say.if _ did: humility -7
say.if _ do: roi 7
say.if _ does: data 3
say.if _ get: humility 3
say.if _ gets: humility 3
say.if _ goes: data -4, roi 4, humility -5
say.if _ had: data -4, humility -4, answer -3, complaint 11
say.if _ has: roi 3, humility 4
say.if _ i: roi -3, answer 4
say.if _ is: humility -4, answer -5, ultimatum 7
say.if _ may: data 3
say.if _ must: roi 3, answer -3
say.if _ need: data 3, roi 3
say.if _ of: data 5, roi 5
say.if _ one: humility 2
say.if _ pass: humility -3
say.if _ pay: complaint 6
say.if _ prefer: data 3
say.if _ say: data 5, roi 3, ultimatum 8
say.if _ says: humility 5
say.if _ see: roi -5, humility 7
say.if _ stay: roi -3
say.if _ tell: arrogance 5
say.if _ the: data -4, roi -4
say.if _ then: humility -3
say.if _ think: humility 7
say.if _ want: humility -4, arrogance 9, complaint 6
say.if _ was: roi -3, humility -3, arrogance 4, complaint 5
say.if _ were: data -5, roi -5, answer -3
say.if _ would: humility -4
say.if a: roi 3, humility 6
say.if by: humility -3, answer -5
say.if he: humility -7, arrogance 7, complaint 11
say.if hr: ultimatum 5
say.if i: data -4, roi -3, humility -8, arrogance 14, undermining -7, concession 5
say.if it: data -4, roi -2, answer 2, ultimatum 7, entitlement -6
say.if its: roi -3, humility 3
say.if my: data -4
say.if no: roi 3
say.if not: humility 9, answer 7
say.if one: data 5, humility -4, complaint 5
say.if only: humility 2
say.if she: humility -5
say.if so: roi -3, humility 4, undermining 4
say.if somebody: data 3, roi 3
say.if the: data -6, humility 6
say.if there: roi -6, humility 4, answer 3, arrogance -11
say.if they: roi -2, ultimatum -6, entitlement 5, complaint -7
say.if this: data 4, ultimatum 8
say.if we: data -10, roi 5, arrogance 4
say.if you: answer -3, arrogance -11, ultimatum -12, entitlement -6, undermining 6
say.ignore: undermining 5
say.ill: humility 5, answer 3
say.impact: roi 4
say.important: roi -3, humility 4, complaint -7, undermining 10
say.impossible: answer -3
say.improv: stuffing 6, placeholder 9
say.improvement: placeholder 6
say.in: ultimatum 7, complaint 7, undermining -9, stuffing -2, concession -5
say.in #: entitlement -6, complaint 9, jargon -6, stuffing 7
say.in _ #: data 9, humility -3, arrogance -7, entitlement -9
say.in _ 's: humility -4
say.in _ a: data 4, humility 4, answer 6, complaint -4
say.in _ after: humility -7
say.in _ and: humility -7, ultimatum 4, entitlement 9
say.in _ as: roi -3
say.in _ at: roi 5, humility 5
say.in _ bad: data -5
say.in _ before: roi 3
say.in _ bonu: roi -4
say.in _ box: humility -4, complaint 4
say.in _ build: humility -5, arrogance 6
say.in _ by: data -3, answer -4
say.in _ case: humility -4, answer -4, ultimatum 6, concession 5
say.in _ chair: humility -3
say.in _ company: humility -4, answer -4
say.in _ contract: humility -5
say.in _ could: roi 3, humility 4
say.in _ each: humility -4
say.in _ email: roi 5
say.in _ even: complaint 6
say.in _ fees: entitlement 9
say.in _ file: humility 6
say.in _ first: data 2, roi 3, complaint -5
say.in _ for: humility 6
say.in _ from: humility 6
say.in _ got: humility -4, entitlement 6
say.in _ head: humility -4, ultimatum 4
say.in _ hour: roi -3
say.in _ house: complaint 8
say.in _ i: humility -3, stuffing 8
say.in _ if: data -5
say.in _ in: answer -3
say.in _ is: roi 3, humility -4
say.in _ it: data 7, roi 5, answer -3
say.in _ last: humility -2, complaint 3
say.in _ life: arrogance 5
say.in _ like: humility 4, answer 3
say.in _ line: data -3, roi -4
say.in _ market: humility -4
say.in _ meet: roi 4
say.in _ morn: humility -3
say.in _ name: answer 4
say.in _ next: ultimatum 4
say.in _ night: humility -3, arrogance 5, complaint -5
say.in _ nobody: humility -3
say.in _ of: roi -7, arrogance 7
say.in _ office: arrogance 5
say.in _ on: data 3, roi 3
say.in _ one: data 4, answer 5
say.in _ or: humility -2
say.in _ order: humility 5
say.in _ own: humility -4
say.in _ part: humility 7
say.in _ place: humility 5, answer 7
say.in _ plan: roi -3
say.in _ position: humility 4
say.in _ room: humility -5, answer -4
say.in _ row: roi -3
say.in _ same: data -9, roi -2, complaint 6
say.in _ school: data -3
say.in _ second: humility 3, arrogance 5
say.in _ she: data 3
say.in _ so: roi -3, humility 6, arrogance 6
say.in _ spr: humility -4
say.in _ table: humility 3
say.in _ than: roi -4
say.in _ that: roi -6
say.in _ the: data -4, roi -3, humility -2
say.in _ they: roi -2, answer -3
say.in _ this: data 4, roi 4, humility -3
say.in _ to: data -4
say.in _ today: humility 3
say.in _ was: answer 4
say.in _ way: humility -3
say.in _ we: answer -3, undermining 6
say.in _ what: humility -4
say.in _ when: roi 2
say.in _ which: data 5, roi 7
say.in _ who: entitlement 5
say.in _ whole: arrogance 6
say.in _ with: roi -5, complaint -7
say.in _ without: complaint 4
say.in _ would: humility -3
say.in _ year: roi -4
say.in _ you: data -4, roi -3, humility 4
say.in a: humility -3, answer -7, arrogance 6, entitlement -4, complaint 5
say.in about: data 3, roi 7
say.in advance: data -3
say.in all: roi 5
say.in an: humility 4
say.in any: humility 4
say.in at: data 3, humility -4
say.in autumn: humility -6
say.in both: data -3
say.in by: humility -3
say.in cash: roi -3
say.in each: data 3, humility -2
say.in english: humility 3
say.in every: humility 5
say.in february: complaint 4
say.in fees: roi 4
say.in finance: data -5, roi -6
say.in front: arrogance 8
say.in here: humility 4
say.in his: data 4, humility -8, arrogance 5
say.in it: data -3, roi 3, entitlement -5, complaint 5
say.in its: humility -4
say.in january: data -5, roi -2, answer -5
say.in june: roi -5, ultimatum -4, entitlement 9
say.in line: roi -3, complaint 4
say.in may: data -7, complaint 5
say.in my: data 5, roi -5, ultimatum 6, complaint -6, concession -9
say.in order: data -3, humility 4
say.in other: entitlement 5, complaint 7
say.in our: data -4, roi -3, humility 5
say.in principle: humility 5
say.in spr: data 5
say.in such: roi 3
say.in that: humility -7, answer -7, arrogance 10, ultimatum 8
say.in the: humility 3, answer -2, ultimatum -10, jargon 7, concession -4
say.in their: arrogance 5
say.in there: data 3, humility 3
say.in this: humility -8, answer -8, arrogance 8
say.in week: arrogance 6
say.in which: humility -6, answer 4
say.in with: data 5
say.in your: answer 8, ultimatum -7
say.inbox: data 6
say.incentive: answer 10
say.incentive for: answer 4
say.includ: roi 6, humility 6
say.include: roi 3
say.income: roi 5
say.increas: roi 4
say.increment: entitlement 9
say.individual: humility 3
say.inflation: roi -3, complaint 5
say.inform: humility -3, ultimatum 12
say.insert: placeholder 7
say.inside: roi -3, answer 4
say.inside the: humility 3
say.inspection: roi 7, humility 5
say.inspector: data -3
say.instalment: humility 4
say.instead: data -2, humility 5, answer 3
say.instead of: roi -7
say.insult: entitlement 12
say.integration: arrogance 10
say.interest: data 5, roi 6, humility -4, complaint 13
say.intern: humility 3, answer -5
say.internal: data 4
say.interview: ultimatum 6
say.into: data -3, roi -4, ultimatum 5
say.into my: humility 4
say.into the: roi -4
say.introduce: data 3, humility -5
say.introduce me: data 3, roi 5, humility -3
say.invent: roi 3, humility -3, complaint 4
say.investment: data 3, humility -3, stuffing 9
say.investor: roi 7
say.invite: humility 3, answer 3
say.invoice: roi -3, humility -5, answer -4
say.is: answer -2, arrogance 7
say.is #: data 5, roi 10, humility -4, answer 5, complaint -10
say.is @: humility -4
say.is _ #: answer 4, entitlement -7
say.is _ 's: data -4, humility 6
say.is _ @: humility -3
say.is _ a: humility -3
say.is _ about: humility 5
say.is _ after: roi 4
say.is _ and: data -6, answer 5
say.is _ any: humility -5
say.is _ because: answer 3
say.is _ before: roi -3
say.is _ being: humility -4
say.is _ bit: roi -3
say.is _ bonu: humility -5
say.is _ by: answer -2
say.is _ enough: humility 4
say.is _ even: data -3
say.is _ fair: roi 4
say.is _ for: data 8, roi 4, answer -6, arrogance -4, complaint -8, concession 6
say.is _ i: data 3, roi 6, humility 6, answer 6, complaint -3
say.is _ in: data -3
say.is _ money: roi 7
say.is _ my: roi 3, humility -4
say.is _ no: roi 5
say.is _ not: humility -7
say.is _ of: roi 5, answer 4
say.is _ on: answer 4, complaint 4
say.is _ one: answer 4
say.is _ only: answer -4
say.is _ possible: humility 5
say.is _ right: data -3, humility -4
say.is _ since: humility -4, answer -3
say.is _ still: humility 3
say.is _ than: data -2
say.is _ thank: humility 3
say.is _ that: data -3, roi -6, complaint 8
say.is _ the: data 4, roi 4, humility 3, arrogance -6
say.is _ there: data 2, roi 4, humility -6
say.is _ they: data 3
say.is _ to: roi -5, humility 7
say.is _ too: humility -4, answer -8, ultimatum 7
say.is _ we: humility -7
say.is _ with: humility -3, answer -5
say.is _ yes: data 3, humility 4
say.is _ you: arrogance 4, ultimatum 5
say.is a: answer -3, arrogance 10, entitlement -9, complaint 4, concession -9
say.is about: roi -3, humility -3
say.is all: data 5, roi 4
say.is already: answer 3
say.is alway: roi -3, complaint 7
say.is and: roi 3
say.is another: humility -6
say.is at: roi 4
say.is correct: humility 4
say.is difficult: answer -4
say.is down: data 3, roi 4
say.is due: entitlement 6
say.is ear: data 6, humility 6, answer 4
say.is enough: roi 3
say.is fair: humility 3
say.is fine: humility -4
say.is for: roi 5, humility -4, arrogance 9
say.is from: humility 6, answer 3
say.is good: humility 7, answer 5, complaint -4
say.is hard: humility 3
say.is his: humility 4
say.is in: roi -4
say.is it: roi 4, humility -5
say.is just: data -4, roi -3
say.is less: humility -5
say.is me: humility -4, answer -3, arrogance 10
say.is mine: data 2, humility -5
say.is miss: humility 3
say.is my: data 5, humility 4, complaint 6
say.is near: humility 4
say.is not: complaint 11, concession -7
say.is noth: concession 6
say.is now: humility 2
say.is of: answer -3, complaint 5
say.is okay: roi -5
say.is on: roi 5
say.is only: roi -2, arrogance 6
say.is paid: data -4, humility 4
say.is possible: humility 4
say.is reasonable: roi 3
say.is right: data 3, arrogance 5
say.is short: humility 3
say.is sitt: roi 4
say.is small: roi 3, answer -4
say.is so: answer -4
say.is still: data 8, roi 5
say.is that: stuffing 5
say.is the: humility -3, arrogance -4, complaint 6, undermining -7
say.is there: humility 5, arrogance -10, complaint -5
say.is this: humility 4
say.is too: data -6, roi -6, undermining -7
say.is what: data 6, humility -7, complaint -6
say.is with: answer -4, concession 5
say.is worth: data 3, roi 10
say.is your: humility -4, ultimatum 7
say.it: data 4, humility 2, ultimatum -5, entitlement -2, jargon -8, stuffing -4, placeholder -5, concession 8
say.it #: humility 3
say.it 'd: data -5, humility 4, arrogance 5, entitlement 7
say.it 'll: data 5, humility -5
say.it 's: humility -7, concession 5
say.it _ #: data 6, roi 8, answer 4, ultimatum 9, entitlement -8
say.it _ 'd: complaint 6
say.it _ 'll: concession 7
say.it _ a: data -4, arrogance -5, entitlement -6, jargon 10
say.it _ about: data -2, ultimatum 6, complaint -5
say.it _ all: roi 5, complaint -6, concession 4
say.it _ already: roi 5, humility 4
say.it _ an: roi -4, humility 3, undermining 7
say.it _ and: data 10, roi 3, humility 4, entitlement -6, complaint -6, concession 7
say.it _ any: humility 4
say.it _ ask: humility -3, arrogance 4
say.it _ at: data 4, roi 3, humility -4, complaint 7
say.it _ be: data -8, humility 3, arrogance -7, entitlement 3, complaint -5, concession -6
say.it _ because: data -4, humility -3
say.it _ been: data 3, answer -2
say.it _ before: humility 3
say.it _ better: humility -4
say.it _ big: answer -3
say.it _ by: arrogance 6
say.it _ come: roi 5
say.it _ correct: complaint 5
say.it _ cost: roi -5
say.it _ difficult: humility -5, answer -6
say.it _ do: data 4, humility 3
say.it _ does: humility -4, complaint 5
say.it _ done: data 6
say.it _ down: roi 3
say.it _ ear: data 7, humility 6, answer 5
say.it _ easy: humility -3
say.it _ every: humility 3
say.it _ fair: humility -3
say.it _ fine: answer -3
say.it _ for: roi 5, complaint -8
say.it _ go: roi 3
say.it _ gone: roi 4, humility -3
say.it _ good: data 6, roi 5, answer 4, concession -7
say.it _ got: humility 4
say.it _ hard: answer -4
say.it _ have: humility -3
say.it _ her: humility 4
say.it _ him: humility 5
say.it _ i: data -5, answer -3, arrogance -8, undermining 6
say.it _ if: data -4, answer 3
say.it _ in: ultimatum -5, complaint 5
say.it _ is: humility -4, complaint 6
say.it _ it: data 4, roi 6, humility -5, undermining 12
say.it _ june: humility 3
say.it _ just: roi 3, concession -6
say.it _ like: ultimatum 7, complaint 4
say.it _ live: humility -3
say.it _ march: humility -3
say.it _ me: data -4
say.it _ mine: humility -4
say.it _ month: roi 4
say.it _ more: answer 4
say.it _ my: data -8, humility 3, answer 5
say.it _ never: complaint 5
say.it _ no: roi -3, humility -4, answer 3
say.it _ normal: humility 3
say.it _ not: arrogance -6, entitlement -6, complaint -10, undermining 7, concession -3
say.it _ noth: answer -4
say.it _ now: data -2, answer 4
say.it _ only: complaint -7, concession 8
say.it _ or: data -4
say.it _ our: humility 4
say.it _ out: humility -4
say.it _ over: roi -2, humility 4
say.it _ part: humility 4
say.it _ pay: data -4, humility -3
say.it _ quite: complaint 5
say.it _ real: humility -4
say.it _ same: humility 3
say.it _ small: roi 3, answer -3
say.it _ so: ultimatum 7
say.it _ some: data -6
say.it _ someone: roi -4
say.it _ someth: roi -3
say.it _ still: data 3, answer 4
say.it _ than: data -3, humility 2
say.it _ that: humility -4, concession 5
say.it _ the: roi 5, answer 3, complaint 9
say.it _ their: humility 3
say.it _ them: humility 4, arrogance 6, complaint -4
say.it _ then: answer 7, concession -6
say.it _ think: humility -3
say.it _ this: ultimatum 8, complaint -5
say.it _ time: humility -3
say.it _ to: data 7, concession -9
say.it _ tonight: data 3
say.it _ too: humility 4, undermining -6
say.it _ under: roi -3, humility -6
say.it _ until: humility 3
say.it _ up: roi 3
say.it _ we: data -4
say.it _ well: data -3
say.it _ what: roi 6, answer 5, complaint 4
say.it _ when: answer -5
say.it _ who: answer -3
say.it _ with: humility -2, concession 8
say.it _ without: humility 3
say.it _ worth: data -3, humility 3
say.it _ you: humility -2, complaint -7
say.it _ your: data 5, humility -8
say.it a: arrogance 7
say.it again: concession 5
say.it against: humility 4
say.it all: data -3, answer -3, complaint 6
say.it already: humility 5, answer 4
say.it and: humility -4, entitlement 5, complaint 5
say.it as: arrogance -7, complaint -6
say.it back: humility -8
say.it be: data -7, humility 6, answer 3, arrogance -7, concession -5
say.it because: roi -4
say.it before: humility 5
say.it belong: data 3
say.it better: data -4
say.it but: data -3, roi -8, humility -4, complaint 10
say.it by: humility 2
say.it came: roi 3, answer 3
say.it can: roi -5, ultimatum 5
say.it clos: roi 4
say.it com: roi 3, humility 4, entitlement 9
say.it cost: data -6, roi -4, humility 3
say.it could: complaint -5
say.it did: humility 3, answer 4
say.it does: data 6, roi -4, ultimatum -6
say.it done: humility 2
say.it easy: humility -3
say.it fail: humility 3
say.it first: data 3
say.it for: data -7, roi -8, humility 3
say.it from: roi 8, arrogance 5
say.it gets: roi -4
say.it go: humility 6
say.it goes: complaint 7
say.it i: humility 5, answer 4, ultimatum -6, undermining 5, concession 10
say.it if: humility -4
say.it in: entitlement -5
say.it is: humility -6, arrogance -7, ultimatum -5, undermining 6
say.it it: data -3
say.it like: complaint -4
say.it made: humility -2
say.it may: humility -3, undermining 8
say.it might: humility -5
say.it must: humility 8, answer 6
say.it need: data 3
say.it never: complaint 12
say.it no: roi 4
say.it not: roi 3
say.it now: answer -4
say.it off: data -5, roi -6
say.it on: roi 3, humility 2, answer 6, complaint -4
say.it once: humility 4
say.it only: humility -5
say.it or: answer -4
say.it out: data -4, roi -3
say.it possible: humility 5, answer 3
say.it real: humility 3
say.it right: humility 3
say.it run: humility 5, answer 4
say.it says: answer -6
say.it should: roi 6, humility 3
say.it so: undermining 5, placeholder 8
say.it stand: roi 3
say.it stay: humility 4
say.it straight: humility 3
say.it tak: humility 5
say.it the: roi 4, answer 4
say.it then: humility 5, answer -4, arrogance 4
say.it there: data -3, complaint 6
say.it this: data -3
say.it to: data 5, roi 4, humility 3, complaint -6
say.it today: complaint 4
say.it too: humility 4
say.it took: data 4
say.it turn: answer 4
say.it up: answer -4, undermining 7, concession 10
say.it used: data 4
say.it was: answer -5, ultimatum -5, undermining 7, concession 8
say.it went: humility 3, complaint 4
say.it what: humility 2
say.it which: data 4
say.it will: roi -5
say.it with: data 5, answer 3, arrogance -5
say.it without: humility -6
say.it work: data -3, roi -4
say.it would: roi -5, humility 2, answer 5, concession -6
say.it wrong: data -4, roi -3, humility 2
say.it you: data -4, roi -3
say.it yourself: data 4, complaint 6
say.item: complaint 3
say.its: data 5, complaint 6
say.its #: data 4, roi 6, humility 5
say.its _ #: humility 3
say.its _ on: answer -4
say.its a: humility 3
say.its about: humility 6
say.its own: roi -4, humility -5
say.itself: data 8, answer -4
say.january: complaint -4
say.january #: data 2, roi 4, answer 5
say.january _ #: humility 4
say.january _ a: roi -3
say.january _ the: roi 4
say.january and: roi -4
say.job: data -4, humility -9, answer -3
say.job _ i: humility 3
say.jobs: data -4
say.join: humility -3, entitlement 7
say.joke: humility 5
say.journey: answer -6, stuffing 11
say.judg: roi 3
say.judge: roi 4, humility 6, answer 4
say.july: roi 4, answer 3
say.june: roi 3, arrogance -9, entitlement 5
say.june #: humility -5
say.june _ #: data -2, humility -3
say.june _ i: humility -3
say.june i: answer -5
say.june that: data -3
say.june we: roi 3
say.junior: data -3, roi -6, humility -3, entitlement 5, complaint 6
say.just: humility -3, ultimatum 10, complaint -3, undermining 10
say.just _ #: humility -5
say.just _ a: humility -3
say.just _ i: complaint 6
say.just _ it: roi -6, concession 8
say.just _ me: data 5
say.just _ not: undermining -6
say.just _ that: data -3
say.just _ the: answer -7, arrogance 7, ultimatum 3
say.just _ to: answer 5, complaint -6
say.just _ well: humility 3
say.just as: roi 3
say.just ask: humility 5
say.just do: complaint 5
say.just like: humility 5, answer 5
say.just say: roi -4, ultimatum 4
say.just that: arrogance 4
say.just the: humility -3
say.just to: roi 3
say.justice: arrogance 5, entitlement 10
say.k: roi 3, concession 4
say.kafka: humility -4
say.keep: humility 6, answer -3, arrogance -6, ultimatum 5
say.keep _ in: humility 5
say.keep the: data 5, roi 3, humility 3
say.kept: data 3, roi -4, humility 8, answer 4
say.kept the: data 4, humility 9, answer 4
say.key: ultimatum 5, stuffing 6
say.keyboard: humility 5
say.kid: roi -5, humility 4
say.kidd: answer -3
say.kill: roi -2
say.kind: undermining 7
say.kind _ you: humility 3
say.kind and: humility 3
say.kind of: humility -5
say.kinda: roi 4, complaint 6
say.kinder: humility 7
say.kitchen: entitlement 7
say.kne: entitlement 5
say.knew: humility -4
say.knock: humility 4
say.know: data -4, humility 4, arrogance 5, concession -6
say.know _ 'm: humility -4
say.know _ 're: roi 4, humility 3
say.know _ 've: humility 3
say.know _ a: humility -3
say.know _ and: data -6, roi -5, complaint 5
say.know _ from: roi -3
say.know _ i: data 5, humility -6, arrogance -7, complaint 3, undermining 7, concession 9
say.know _ is: answer -3
say.know _ it: data -4, humility -3, answer -4, entitlement 5
say.know _ name: humility -3
say.know _ of: humility 4, answer 3
say.know _ that: roi -3
say.know _ the: roi -3, complaint -6
say.know _ to: roi -3
say.know _ was: humility 5
say.know _ what: roi -3
say.know _ you: humility 6
say.know and: roi 2
say.know better: roi -3
say.know by: humility -5
say.know how: roi -5, entitlement 6
say.know i: roi 3, humility 6, complaint -6
say.know it: data -6, humility -4, arrogance 9, complaint 4, concession -5
say.know my: complaint 6
say.know of: humility -2
say.know that: humility -4, arrogance 6, ultimatum 5, concession -4
say.know the: roi 6, humility 3, answer 4, arrogance -6
say.know they: roi 4, humility 6
say.know what: roi -4, humility -3, ultimatum 8, complaint 4, concession 5
say.know when: humility -3, answer -3
say.know where: data 3, humility -10, answer -6, complaint 7
say.know whose: data 4
say.know why: humility -4
say.know you: data 3, roi 3
say.know your: humility 5
say.known: roi -3, answer -4
say.l: data -3
say.lab: data -3, roi -7
say.label: roi -4, arrogance -4
say.lad: data -4, humility 6, answer 4, complaint -5
say.lady: roi 3, humility -2
say.lag: data 3, roi -3
say.lamp: data 3, complaint 7
say.land: answer 6, ultimatum -5, complaint 4, concession -5
say.land on: data 3
say.landlord: complaint 7
say.language: answer 3
say.laps: roi 4, humility -3
say.laptop: roi -5, humility -6, answer -3, ultimatum 7
say.last: data 7, humility -5, arrogance 2, ultimatum 4, complaint 9, undermining -4, concession -7
say.last #: data -5, humility 5, answer 4
say.last _ #: data 5, humility -5
say.last _ and: roi -2, entitlement 8, complaint 6
say.last _ i: complaint 6
say.last _ in: humility -3, complaint 6
say.last _ it: data 5
say.last _ was: roi -3
say.last game: data 3
say.last month: roi -3
say.last one: roi 5, humility -2, complaint 7
say.last time: answer 3
say.last year: roi 4, arrogance 3
say.late: complaint 3
say.late _ #: roi -3, humility -6, complaint 5
say.later: data -2, roi -2, humility 3, complaint -5
say.laugh: data -5, humility -8, complaint 4, undermining 12
say.laugh _ the: humility -3
say.laugh at: undermining 4
say.launch: humility -4, ultimatum 8
say.lawyer: humility 2
say.lead: data -4, humility -5, arrogance 12, entitlement 5, complaint -14
say.lead _ #: roi -4
say.lead in: data 4, roi 3, humility -3
say.lean: humility -4, stuffing 6
say.lean on: data 4
say.learn: data -7, roi -7, humility 5, answer -5, undermining 4, stuffing 5, concession 9
say.learn _ from: answer -3
say.lease: data 4, roi 5
say.least: roi -2, entitlement 7, complaint 6
say.least #: answer 3
say.least a: complaint 5
say.leav: answer -3, arrogance -6, ultimatum 5
say.leave: roi -4, humility 3, ultimatum -6, complaint 9
say.leave _ #: answer -4
say.leave _ i: complaint 5, concession 5
say.leave _ in: roi -3
say.leave _ the: data 4, roi 4
say.leave _ there: complaint 6
say.leave and: humility 3
say.leave for: humility 5
say.leave it: data -5, roi -4, humility -8, answer -6, complaint 8, concession 6
say.leave the: roi 4, humility 4
say.led: stuffing 10
say.ledger: data -3
say.left: humility -3
say.left for: answer -4
say.left in: answer 4
say.left out: humility 3
say.left the: data 3
say.legal: data -5, roi -3
say.less: data 6, roi 4, entitlement 7
say.less _ #: roi 7
say.less _ and: humility -3
say.less _ i: data -4
say.less _ month: data 5, roi 4, answer -4
say.less _ the: data -3, roi -9
say.less and: roi 6
say.less every: data 3, roi 5, answer -5
say.less in: humility -5
say.less than: data -2, roi 5
say.let: data -3, answer -2, arrogance 4, concession 9
say.let #: roi 5
say.let 's: data -6, roi -5, humility -2, answer -4, arrogance 5, ultimatum -9, concession 14
say.let _ be: roi -4, ultimatum 8
say.let _ go: roi 4, concession 8
say.let _ have: humility 4, answer 4
say.let _ just: humility -3
say.let _ know: humility -6, entitlement 4
say.let _ leave: complaint 5
say.let _ make: data -3
say.let _ not: complaint -4, concession 7
say.let _ say: humility 6, answer 3
say.let _ talk: arrogance 8
say.let go: data 5, roi 2
say.let him: answer -4
say.let it: humility 6
say.let me: data -8, humility -2, arrogance -8, entitlement 7
say.let the: humility 4
say.let them: data 4, humility -8
say.let us: humility 5
say.lett: answer -4
say.letter: roi 3, humility -4, arrogance -10, ultimatum 4, complaint -7
say.letter _ #: data -5
say.letter _ the: answer 3
say.letter from: ultimatum 5
say.level: data -4, roi 5, answer -2
say.level of: humility -2
say.leverag: stuffing 10
say.licenc: humility -3
say.licence: data -4
say.lie: complaint -5
say.lies: humility 3
say.life: roi -3, answer -5
say.lift: data 6, answer 6
say.lift it: data 4
say.light: data -5, roi 2
say.lik: humility -5, answer 3
say.lik the: humility -3
say.like: data -3, arrogance 2, concession -6
say.like #: humility -5
say.like _ #: humility 3
say.like _ and: arrogance 4
say.like _ ask: humility 3
say.like _ be: data 5, humility -3, answer 4
say.like _ bonu: roi -3, humility -5
say.like _ discus: roi 3, humility 4
say.like _ do: data -3
say.like _ hear: humility 6
say.like _ of: roi 5
say.like _ on: roi -3
say.like _ request: data 3
say.like _ see: roi -5, humility -7
say.like _ speak: humility -2, complaint 7
say.like _ talk: humility -3
say.like _ the: humility -5
say.like _ to: data -5, roi -2, humility 3
say.like _ understand: roi 3
say.like _ you: arrogance 4
say.like a: data 2, humility 6, answer 2, arrogance -5
say.like i: humility -4
say.like it: data -4, complaint -5
say.like me: roi -3, arrogance 8
say.like that: concession 5
say.like the: humility -3, arrogance -8, complaint 9
say.like this: humility 9, answer 5
say.like to: data 2, complaint -6
say.like you: data -6, roi -3, humility -5
say.like your: roi 3, humility 5
say.limit: humility 6
say.lin: data -4, roi -5, answer 5
say.lin on: humility 3
say.line: data 5, ultimatum -9, complaint -6, concession -8
say.line _ #: roi -5
say.line _ i: data 3
say.line _ that: humility 3
say.line _ the: humility 5
say.line _ you: humility -3
say.line by: humility 5
say.line in: humility -2
say.line is: data 3, arrogance 6
say.line of: roi -3
say.line that: humility -3
say.line was: roi 5
say.lisbon: data -3
say.list: roi -2, humility 9, answer 6, complaint -9
say.list _ not: roi 4
say.list _ the: humility 4
say.list of: data -5
say.listen: humility 5, answer 7, complaint -3
say.listen to: humility -2, arrogance 7
say.little: roi 3, complaint -6
say.little _ #: data 3, roi 3
say.liv: data -5, roi -4, answer -3, arrogance 6
say.live: arrogance -6, complaint 4
say.live _ #: roi -3, humility 2
say.live on: roi -4
say.load: data 4, complaint -4
say.load _ #: roi -3
say.loan: roi 7, answer 3, complaint -5
say.lobby: data 5, humility -3, complaint 5
say.log: data 6, roi 6, answer 6
say.log in: complaint 5
say.logic: roi 3
say.login: humility -3, arrogance 4
say.logo: data -4, roi -4, humility -3, answer -5
say.lol: humility -4, ultimatum 6, undermining 7
say.london: roi -3, complaint 7
say.long: data 3, answer 8, arrogance 3, undermining -7, placeholder 8
say.long _ i: data 7, roi 4, humility 4, answer 3
say.long as: data 4, roi 3, humility 7, answer 6
say.long weekend: data -3, roi -5
say.longer: undermining 5, concession 5
say.look: data -4, answer 2, complaint -6, placeholder 2
say.look _ #: roi 4, humility -5
say.look _ a: humility 3
say.look _ and: roi -3
say.look _ i: data 4
say.look _ it: answer -3
say.look _ the: humility -6, answer -4
say.look _ what: humility -4, complaint -6
say.look _ when: ultimatum 5
say.look after: roi -5
say.look at: data -3, answer 7, ultimatum -4, complaint -6
say.look like: answer 3, ultimatum 6
say.loop: humility -4, jargon 9
say.lord: humility -3
say.los: roi 7
say.lose: answer -3, concession 10
say.loss: roi 5, answer -5
say.loss _ #: humility -3
say.lost: data -2, humility 5, answer 5, arrogance -9
say.lost #: roi -2
say.lost a: roi 4
say.lot: data 4, roi 7, arrogance -6, complaint 4
say.lot _ the: humility 3, arrogance 5
say.lov: humility -3
say.love: answer -4, arrogance 11, entitlement -7, complaint 4
say.low: humility 4
say.loyalty: roi -3, answer -3
say.luck: humility -4, undermining 6
say.lucky: roi -3, undermining 8
say.lunch: humility 4, answer -6, complaint 5
say.lunch with: ultimatum 6
say.lying: roi -3
say.m: complaint 6
say.ma'am: humility -3, concession -3
say.machine: roi -7, humility 3
say.madam: roi -3, humility -3
say.madame: humility 5
say.made: data -5
say.made #: roi 3
say.made a: answer -3, arrogance 5
say.made it: roi -2, humility 2, complaint 8
say.made me: humility -3
say.made the: roi -3, humility 8, answer 5, complaint -5
say.mail: data -7, humility -4
say.main: answer 3
say.mak: roi -6, answer -6, arrogance 5, entitlement 7, concession 7
say.mak me: humility -3
say.mak sense: roi -4, humility 5
say.make: data -5, roi -5, arrogance 7, undermining 5, concession 2
say.make #: data -3, roi -4
say.make _ #: humility 3
say.make _ a: humility -4
say.make _ for: humility 4
say.make a: roi -4, answer 4
say.make it: data -5, humility 6, answer 3, arrogance -4
say.make the: roi -5, arrogance 4, entitlement 7
say.man: data -4, humility -4, complaint 6
say.manag: humility -3
say.manage: humility -4, answer -6
say.management: data -6, answer -5
say.manager: humility -8, arrogance 6, entitlement 7, concession -5
say.manager and: humility 3
say.manual: roi -3, complaint -6
say.many: roi 4, complaint 9
say.many #: roi -5, humility -5
say.many tim: data 4, roi 6
say.map: humility 4, complaint -8
say.march: data -3, answer -5, arrogance -5, complaint 7
say.march #: data 3, humility -6
say.march _ #: roi 3
say.march i: data -3
say.margin: roi 4, answer -4, complaint -7, jargon 7
say.margin is: humility 4
say.mark: data 6, answer 5
say.mark it: humility -4
say.market: humility -6, answer -5, ultimatum 6, entitlement 13, complaint 5
say.market _ #: humility 3
say.master: humility 4
say.match: humility -5
say.mate: humility -4, complaint 5
say.math: roi 4, answer 4
say.matter: data -7, humility 6, concession 10
say.may: humility 6, answer 3, arrogance -11, entitlement -7, undermining 10, jargon 5
say.may #: humility -6
say.may _ a: humility 3
say.may _ ask: roi -4, humility 4
say.may _ i: data -4
say.may _ it: data 3, humility -5, answer 3
say.may _ right: humility 5
say.may _ the: humility 3, answer 5
say.may and: roi 2
say.may be: complaint -6, undermining 3
say.may i: complaint -7
say.may the: humility 7
say.may we: data -4
say.maybe: data -4, roi -3, humility -4, answer -5, ultimatum 5, complaint -12, undermining 9
say.maybe #: roi -8
say.maybe _ 's: undermining 7
say.maybe _ of: roi -3
say.maybe i: humility -4
say.maybe it: humility -3
say.maybe not: humility 4
say.md: complaint 7
say.me: roi -5, arrogance 7, ultimatum 9, complaint -11, jargon -10
say.me #: roi 9, undermining 5
say.me _ #: data -6, roi -3, humility 4, arrogance 4
say.me _ 'd: roi 3
say.me _ 'll: humility -4
say.me _ 's: data -5
say.me _ a: data -6, humility -4, complaint 7
say.me _ and: data 3, humility 6, answer -6
say.me _ as: roi -3, humility 3
say.me _ at: roi -3, answer 4
say.me _ by: answer -3
say.me _ date: humility -3, answer 3
say.me _ day: humility 4
say.me _ for: data 3, humility 5
say.me _ i: roi 4, humility 11, answer 6, arrogance -7, complaint -3
say.me _ is: data -4, answer -4
say.me _ it: data -5, roi -5, answer -4
say.me _ of: humility 4
say.me _ the: humility 3, arrogance -13
say.me _ they: data 3, humility 3, answer 7
say.me _ this: roi 2, humility 3, answer 5
say.me _ to: humility -5
say.me _ was: humility 5, answer 4
say.me _ what: roi -4
say.me _ with: humility -3
say.me _ you: humility -2
say.me a: humility -3, arrogance -6, ultimatum 9, complaint 5
say.me after: humility 3, answer 3
say.me also: humility 4
say.me and: data 3, roi 4, humility 4, answer 4, ultimatum -5, complaint -9
say.me as: answer 3
say.me being: answer -5
say.me but: complaint 6
say.me for: humility -6
say.me from: arrogance -6
say.me if: roi 7
say.me is: humility -4, answer -4
say.me it: answer -3, arrogance 8
say.me know: answer -3, entitlement 4
say.me more: humility 3
say.me on: complaint -6
say.me or: humility -5, answer -3, ultimatum 7, complaint 7
say.me out: humility -3, answer -3, concession 6
say.me straight: humility 2
say.me the: roi -2, humility 3, answer 3, complaint 5
say.me they: humility -4
say.me to: data -6, humility -2, ultimatum 9, undermining 5
say.me too: humility -3, answer -4
say.me until: roi -3, humility -3
say.me what: data -5, roi -4
say.me who: roi -3
say.me with: data 3
say.me you: arrogance 9
say.mean: roi -8
say.mean it: humility 2
say.meant: answer 4
say.measur: humility 5, answer 5
say.measure: humility 8
say.measurement: roi -3
say.median: humility -3
say.meet: data -5, arrogance 14, entitlement -7
say.meet _ the: roi 2
say.meet and: humility 3
say.meet on: roi 4
say.memo: answer -4
say.memory: humility 3
say.men: data 3, arrogance 7
say.mention: answer -4, arrogance -3, concession 6
say.mention _ only: data -3
say.mention it: data -4, roi -4, answer -4, concession 8
say.merchant: humility 6
say.mere: humility -3, entitlement 15
say.merg: humility -4
say.merger: complaint 4
say.merit: humility 5
say.mesh: jargon 5
say.mess: humility 5
say.messag: humility 3
say.meter: humility -3
say.method: roi -3, answer 4
say.metric: answer 3, stuffing 8
say.middle of: roi 4
say.might: data 6, roi 3, humility 9, answer 3, arrogance -5
say.might be: humility -4
say.migration: humility -3
say.mild: data 3, humility 3
say.milk: roi 4, arrogance 6, complaint 5
say.mind: answer -3, arrogance 7, entitlement -5, complaint 8, concession 4
say.mind and: humility 3
say.mindset: data -3, answer -6
say.mine: data -6, roi -6, humility 11, answer 5, arrogance 2, ultimatum -5, entitlement 10, undermining 4
say.mine _ #: roi -4, answer 4, complaint 5
say.mine i: humility 3
say.mine is: data -5, roi -4, humility -2, entitlement 4
say.minimum: roi -3
say.minister: humility -3
say.ministry: humility -3
say.minut: roi -3
say.minute: humility 2, complaint 7
say.miss: data -4, arrogance -5, ultimatum -5, complaint 5
say.miss _ #: humility -3
say.miss it: humility 6
say.miss my: humility -4, complaint 6
say.mistake: humility 4
say.mix: data 3, roi 3
say.model: data 5, humility 4, answer -5, arrogance 7, ultimatum 3, complaint -6, jargon 8
say.modest: arrogance 5, concession 5
say.mom: humility -3
say.moment: answer -3, concession 5
say.monday: data 6, roi 5, ultimatum 8
say.monday _ i: humility -2
say.monday _ the: humility -3
say.monday after: data -3, humility 5, answer 3
say.monday with: humility 4, answer 3
say.money: roi -4, humility 4, complaint 4
say.money _ #: complaint 7
say.money _ i: humility -4
say.money _ it: humility -4
say.money _ me: roi 3
say.money _ the: humility 3
say.money for: answer -5, ultimatum 5
say.money i: roi -4
say.money in: humility 3
say.money is: entitlement 7
say.money we: roi -4, humility 4
say.monolith: data 3
say.month: data 12, roi 8, answer 6, arrogance -12, ultimatum 7, entitlement -8, complaint -14, undermining -8, concession -8
say.month #: data 3, roi -4
say.month 's: roi 6
say.month _ #: roi -3
say.month _ and: roi 3
say.month _ i: humility 5, answer 4
say.month _ the: roi 3
say.month _ you: humility 3
say.month and: roi 6
say.month before: data 4, roi 5
say.month end: roi -4
say.month i: data -3, answer -6, ultimatum 7
say.month of: data 4, roi 3
say.month so: roi -5
say.moon: humility -3, complaint 10
say.more: data 4
say.more _ #: roi -4
say.more _ a: humility -5
say.more _ i: data -3, humility 5, answer 5
say.more _ in: roi 4
say.more _ it: humility -3
say.more _ me: roi -5
say.more _ my: humility 4
say.more _ than: data -5, humility 8
say.more _ that: roi 4
say.more _ you: roi 3
say.more about: humility -3
say.more and: humility -7
say.more in: data 3, roi 4
say.more of: roi -4
say.more than: data -3, roi -2, answer -3, entitlement 6, undermining -8
say.more to: roi -3, humility 6
say.morn: roi 4, humility 4, answer 4, arrogance -7, entitlement -10
say.morn i: humility 3
say.mortgage: data -4, roi -5
say.most: roi 4, answer 5, entitlement -6, complaint -5, undermining 8
say.most _ it: data 4, roi 3
say.most _ the: data -2, roi -6
say.most _ them: humility -4
say.most of: complaint -7, undermining 5
say.mother: roi -4, humility 4, complaint -5
say.mould: roi 3
say.mouth: humility 6, concession 6
say.mov: roi -4, entitlement 5, complaint 3, jargon 12
say.mov _ the: data 2, roi 4, humility -4
say.mov the: data -2
say.mov to: roi -4
say.move: roi -4, humility 4, arrogance 4
say.much: roi 5, humility 2, concession 7
say.much _ a: humility -4, complaint 3
say.much _ i: humility -4
say.much _ it: undermining 6
say.much _ than: roi 4
say.much as: humility -2, complaint 8
say.much for: data 4
say.much more: roi 4
say.much to: humility 7, answer 7
say.mug: answer 5, complaint -6
say.must: humility 5, answer 3, entitlement 17, complaint -10
say.must _ it: humility 3
say.must be: humility 6, answer 3, complaint -7, concession -6
say.my: data -5, roi -9, humility -5, answer -6, ultimatum 11, entitlement 6, undermining 8, jargon -7, concession 6
say.my #: data -4, roi 10
say.my _ 's: data -5, roi -9, arrogance -6, complaint 9
say.my _ @: roi -4, answer -7, concession 6
say.my _ about: roi 4, humility 4
say.my _ and: roi 4, answer -5, entitlement 6
say.my _ as: humility -2, answer -4, concession 7
say.my _ at: arrogance 5, entitlement 9
say.my _ before: humility -3, answer -3
say.my _ but: roi 5, arrogance 6, entitlement 6
say.my _ by: humility -3
say.my _ does: complaint 7
say.my _ for: humility 4
say.my _ from: answer -4
say.my _ has: roi -3, complaint -5
say.my _ have: roi 4, humility -3, answer -3
say.my _ i: undermining 8
say.my _ in: data -3, roi -3, arrogance -5, entitlement 6
say.my _ is: data -3, roi -6, answer -3, complaint 5
say.my _ on: roi 3
say.my _ part: humility 3
say.my _ to: data -3
say.my _ was: roi 4, humility 3, complaint 8
say.my _ will: humility 7
say.my _ would: entitlement -5
say.my back: roi -3
say.my bonu: roi 4, entitlement -7, complaint 3
say.my call: humility 5
say.my contract: answer -5
say.my contribution: roi 4
say.my cousin: entitlement 6
say.my desk: roi -4
say.my face: humility 5, answer 4
say.my father: answer -4, entitlement -6, undermining 6
say.my fault: humility -3, undermining 5
say.my grade: entitlement 7
say.my head: humility -4, complaint -4
say.my level: humility 4
say.my mistake: humility 4
say.my mother: answer 7
say.my mouth: concession 5
say.my mum: roi -3
say.my name: data 5, humility -5, complaint 4
say.my notice: roi -3, humility -3, answer -4, ultimatum 6
say.my own: roi 4, humility 6, concession 9
say.my parent: data -3, roi -3
say.my part: undermining 6
say.my rent: data -3
say.my request: roi 3
say.my result: humility -3
say.my role: roi 4
say.my salary: data 4
say.my side: roi -3, humility 4, concession 5
say.my sister: answer 3
say.my son: roi -3
say.my team: answer -3
say.my time: roi 5
say.my turn: data -3, roi -3
say.my wife: entitlement -7
say.my work: arrogance 11, entitlement 7, complaint -4
say.myself: data -6, roi -5, humility 5, answer -1, entitlement -7, undermining 16, concession 7
say.myself _ #: humility 4
say.myself _ i: answer -3
say.myself and: data -3
say.myself to: roi -4, humility -4, answer -3, ultimatum 4
say.n: roi 7, humility -3, answer -4, complaint 4
say.nah: roi -3, undermining 8
say.nam: humility 11, arrogance -5, complaint -5
say.nam _ the: humility 5
say.nam in: humility 3
say.nam of: humility 4
say.name: roi -10, humility 6, entitlement -4, stuffing 7, placeholder 4
say.name _ it: roi 4
say.name _ the: roi -3, humility 5, answer 6
say.name i: humility -5
say.name in: humility 3
say.napkin: data -4, humility 3
say.natural: roi -4, humility -3
say.near: roi -4, humility 3, complaint 5, undermining 6
say.neck: roi -4, humility 4
say.need: answer 4, entitlement 13, complaint -9, undermining -11
say.need #: data 6, humility -4, answer 4
say.need _ be: humility 5
say.need _ know: answer -4
say.need _ more: roi -3
say.need _ see: humility 3
say.need _ to: data 3, roi 5, complaint 10
say.need a: entitlement 6
say.need from: data -4
say.need it: humility 7, entitlement 9
say.need not: humility 4
say.need the: roi -4, humility -6, ultimatum 7
say.need to: roi -3, complaint 7, concession 5
say.need you: complaint 8
say.neighbour: data -3, roi 3
say.neither: data -4, humility 6, answer 3, complaint -3
say.nephew: complaint 5
say.network: roi -3, answer -3
say.never: data -6, roi -5, answer -5, arrogance -7, ultimatum -5, entitlement 3, complaint 9, undermining 3
say.never _ #: roi -5
say.never _ a: humility -4, complaint 9
say.never _ in: data 4, humility 4
say.never _ it: humility 5, complaint -6
say.never _ to: roi -4
say.never a: answer -3
say.never been: humility 4, answer 3, complaint -6
say.never is: complaint 3
say.never seen: complaint -5
say.new: data 3, arrogance -14, concession -7
say.new year: roi -4
say.newsletter: complaint 6
say.newspaper: humility -3
say.next: data -5, humility 3, ultimatum 9, complaint 6, undermining -6
say.next #: humility 6, answer 4
say.next _ 's: humility 2
say.next _ i: humility -4, complaint 5
say.next _ the: complaint 8
say.next one: data -2, humility -3
say.next time: roi -4, complaint 4
say.next to: roi 4, complaint 7
say.next year: data 2, answer -2, concession 12
say.nice: humility -5, answer -4, complaint 4
say.nicer: roi 3
say.night: data 3, humility 2, entitlement -4, undermining 5
say.night _ #: roi -3
say.night and: roi -3
say.night i: undermining 5
say.night in: humility -4
say.night of: humility 6
say.night shift: data -3, humility 7
say.no: roi 3, entitlement -5, stuffing -7, placeholder -5, concession 7
say.no _ #: humility 3
say.no _ 've: humility 7
say.no _ from: humility 3, answer 3
say.no _ i: humility -4
say.no _ in: data 4, roi 3, humility -3, answer -5, complaint -4
say.no _ is: roi -3
say.no _ no: answer -3, concession 5
say.no _ not: humility 4
say.no _ on: humility 2, answer 3
say.no _ this: humility 3
say.no _ to: concession 9
say.no _ you: roi 5
say.no and: roi -3, humility 3
say.no bonu: answer -4
say.no cash: roi -3, humility 3, answer 3
say.no drama: concession 7
say.no i: data 4, humility 4
say.no idea: humility -6
say.no it: data -4, roi -5, humility 8, answer 4, complaint -4
say.no longer: data 4, roi 7, humility -4, undermining 7
say.no more: roi 6, humility -5
say.no need: concession 5
say.no no: humility 4
say.no objection: humility 2
say.no pressure: humility -2, answer -4
say.no problem: humility -4
say.no rush: humility 5, answer 4
say.no sir: humility -3, answer 3
say.no the: humility -4
say.no they: complaint 5
say.no to: humility -2
say.no you: humility 6
say.nobody: roi 4, humility -3, arrogance 8, ultimatum 3, complaint 14, undermining -4, concession -12
say.nobody 's: data -5, humility -4
say.nobody _ @: data -4, complaint 9
say.nobody _ a: humility -5
say.nobody _ this: arrogance 6
say.nobody _ to: humility 5, answer 5, arrogance -6
say.nobody else: arrogance 8, complaint -10
say.nobody ever: roi -3, entitlement 4
say.nobody had: roi 4
say.nobody has: data 6, roi 5, humility 7, answer 5, arrogance -6
say.nobody in: arrogance 15
say.nobody is: complaint 8
say.nobody notic: data 3
say.nobody upstair: data -4, roi -4, answer -5, complaint 6
say.nobody want: humility 4
say.none: data 13, roi 10, answer 7, complaint -6, concession 5
say.none of: humility 3, answer 3
say.noon: data 4, roi 5, humility 2
say.nor: answer -5
say.normal: humility 4, ultimatum -6, entitlement 8, complaint -5, concession 5
say.north: data 6, answer -4
say.not: arrogance 8, undermining 7, jargon -4, placeholder -7, concession 4
say.not #: roi -8, answer -5, arrogance -7, complaint 5
say.not _ #: roi 7
say.not _ 'd: roi 4
say.not _ a: data -5, humility -4, answer -5, arrogance 23
say.not _ about: data 3, undermining -6
say.not _ again: roi -3
say.not _ an: arrogance 8
say.not _ and: data 3
say.not _ any: data -3, humility -4, answer -6
say.not _ anyone: arrogance 5
say.not _ ask: humility 3
say.not _ at: data 3
say.not _ because: data 3
say.not _ but: roi 4, humility 4, complaint 11
say.not _ by: ultimatum 8
say.not _ for: data 4, roi -6, arrogance 4
say.not _ have: humility -3
say.not _ here: arrogance 5
say.not _ how: data 3, roi 4, answer 5, undermining -4
say.not _ i: roi 2, ultimatum 9, entitlement -4, complaint -6
say.not _ in: data -3, humility 5
say.not _ is: humility 4
say.not _ it: ultimatum -5, complaint -4, undermining -4, concession 5
say.not _ long: humility -3
say.not _ lot: roi 3
say.not _ me: humility -3, ultimatum -5
say.not _ mine: humility -3
say.not _ more: data -3, roi -5, humility -5
say.not _ my: roi -6, humility -3
say.not _ of: arrogance 8
say.not _ on: data 3, roi 4
say.not _ one: complaint -3
say.not _ out: roi -3, humility 3
say.not _ over: data 4
say.not _ people: humility -4
say.not _ person: humility -3
say.not _ so: data 4, answer -3, undermining 5
say.not _ that: answer -6, complaint 4, undermining 6
say.not _ the: data -2, roi -3, arrogance 8, complaint -6
say.not _ them: roi 3
say.not _ they: roi -3
say.not _ this: concession -5
say.not _ to: roi 2, humility -10, arrogance 3, entitlement 4, complaint 4, undermining -8, concession 15
say.not _ up: answer -5, complaint 7
say.not _ us: complaint -4
say.not _ we: roi 3
say.not _ what: data 6, humility -4
say.not _ which: roi -4
say.not _ with: roi 6, concession 5
say.not _ yet: humility 4
say.not _ you: data -1
say.not _ your: roi 3
say.not a: answer 4, concession -6
say.not about: humility 4
say.not all: humility 3
say.not an: humility 2
say.not and: humility 4
say.not as: humility -3
say.not ask: humility 7, answer 6
say.not be: data 3, roi 2, answer -5, ultimatum 15
say.not being: answer 3, complaint -4
say.not believe: humility 2
say.not but: data 3, complaint 5
say.not by: humility 4
say.not call: humility 3
say.not claim: humility 3
say.not come: humility -4
say.not count: humility -5
say.not cover: entitlement 5
say.not disturb: humility -4
say.not do: data 3, answer -7
say.not easy: humility 5
say.not eat: humility 5, answer 5
say.not envy: humility 7
say.not even: data -3, humility -5, answer -4
say.not expect: answer -4, undermining 7, concession 6
say.not feel: concession -5
say.not for: roi -6, humility -3
say.not forget: humility 7, answer 5, concession -6
say.not forgotten: humility 6
say.not from: roi 4
say.not get: answer -3, concession 6
say.not got: roi -4
say.not had: roi 3, answer 4
say.not happen: data 3, roi 6, humility -5
say.not have: complaint -3
say.not here: ultimatum 6
say.not i: complaint -6
say.not important: answer -6
say.not in: humility -4, complaint -5
say.not it: data -3, answer -5
say.not just: answer 4
say.not keep: entitlement 5
say.not know: data 5, answer 3, ultimatum -6, concession -5
say.not like: data -4, roi -4, humility 3, answer -5, undermining 7
say.not look: humility -3
say.not make: humility -3
say.not me: data 3, answer 6
say.not mean: humility -3, answer -3
say.not mind: humility 5
say.not much: answer 4
say.not my: roi 3, humility -5
say.not need: roi 4, humility 3, arrogance 5
say.not now: humility 6
say.not only: data 2, humility 2
say.not open: arrogance 8
say.not pay: data 3, complaint 7
say.not prove: roi 4
say.not read: data -3, arrogance 4
say.not real: roi -5, humility -8, answer -5
say.not say: humility -3, undermining -5
say.not see: data -3, arrogance 8, ultimatum -7, entitlement 10
say.not seen: humility -4
say.not sleep: ultimatum 4
say.not so: humility -3, undermining 5
say.not spell: arrogance 7
say.not spend: roi 5, humility -4
say.not sure: humility -3, arrogance 7, entitlement -4
say.not tell: complaint 8
say.not that: complaint 10
say.not the: roi -4, answer -6, concession 8
say.not they: complaint 6
say.not think: data 3, roi 2, humility -5, entitlement -3
say.not this: humility 5
say.not today: ultimatum 4
say.not too: humility -4
say.not touch: roi 3
say.not understand: roi -3, arrogance 7
say.not very: humility -4
say.not wait: data -3, roi 3, humility -4
say.not want: data -3, humility 7
say.not wish: answer -3
say.not work: complaint 6
say.not worry: humility -4, answer -4, concession 6
say.not worth: concession 5
say.not you: humility -6, entitlement 8, complaint 6
say.not your: humility 9, answer 4
say.note: humility 4, arrogance 5, concession 6
say.note _ the: data 3
say.note in: roi 3, humility 5
say.notebook: data -6, roi -4, humility 5, ultimatum 5
say.noth: roi -4, humility -3, answer -5, ultimatum 7, complaint 6
say.noth _ #: humility 3
say.noth _ i: humility -3, answer -3
say.noth _ it: answer -4, concession 3
say.noth _ the: humility -3
say.noth and: roi -4
say.noth i: humility -3
say.noth in: data 2
say.noth is: humility -4
say.noth it: humility -4
say.noth to: humility 3
say.notic: data 5, arrogance -11, ultimatum 9
say.notice: data 3, roi 6, humility -5, answer -11, ultimatum 16, complaint -3, undermining 4
say.notice period: humility -3, answer -3, ultimatum 5
say.november: roi -5, answer 5, ultimatum -6
say.november and: data -3
say.now: arrogance -9, entitlement 14, placeholder 7
say.now #: data 3, roi -3
say.now _ #: data 6, roi -3
say.now _ 's: data 5, humility -6
say.now _ a: humility 5
say.now _ i: data 4, humility -3, answer -3, arrogance 7
say.now _ in: humility 3
say.now _ it: roi 4
say.now _ look: humility 3
say.now _ not: humility 4
say.now _ that: data -3
say.now _ the: roi -3, humility 3
say.now _ we: humility 3
say.now and: roi -4, humility 4, entitlement -7
say.now if: humility -3
say.now it: humility -4
say.now or: humility 10
say.now so: roi 3
say.now that: data -3, roi -5
say.now the: data -3
say.now they: humility -4, complaint 3
say.now we: humility 3
say.now with: roi -3, humility 7
say.now you: humility -3
say.number: data 7, roi 3, answer 6, arrogance -13, entitlement -5, placeholder 5
say.number #: roi -5, answer -4
say.number _ #: roi -4
say.number _ a: humility 6
say.number _ it: roi 3
say.number _ the: data 4, roi 3
say.number for: data 4, roi 3
say.number in: humility -4
say.number is: humility -4
say.number of: humility 3
say.nurs: humility 3
say.nurse: humility 4
say.o: humility 4, answer 3
say.o'clock: data -3
say.objection: humility 7, answer 4
say.oblig to: humility -4
say.observation: humility 3, answer 3
say.obvious: arrogance 12
say.october: humility -3, complaint -5
say.october and: humility -2
say.of: roi 3, stuffing 11, concession -6
say.of #: data 6, roi 9, complaint 4, undermining -8
say.of @: data 4, roi 3
say.of _ #: data 4, answer -3, complaint -3
say.of _ are: data -3, roi -3, arrogance 6
say.of _ as: roi -4
say.of _ base: data 3
say.of _ bonu: humility -3
say.of _ but: data -3, roi -4
say.of _ by: humility -4
say.of _ can: humility -3
say.of _ could: arrogance 4
say.of _ day: humility -4
say.of _ do: answer -3
say.of _ extra: roi 6
say.of _ first: humility -4
say.of _ for: humility 8
say.of _ from: roi 6, answer 3
say.of _ got: humility -3
say.of _ had: humility -4
say.of _ i: answer -4
say.of _ in: roi -2, answer -3, arrogance 6
say.of _ is: humility -4, answer -3
say.of _ it: roi -3, humility -4, answer -3, complaint 7
say.of _ month: humility -4, ultimatum 6
say.of _ new: roi -4
say.of _ nobody: roi -3
say.of _ not: roi 3
say.of _ of: roi 4, humility -7
say.of _ old: humility -5
say.of _ on: data 5, roi 7, answer 3
say.of _ other: roi -4, arrogance 6
say.of _ own: data 4, humility 3
say.of _ pay: humility -3, ultimatum 4
say.of _ people: roi -3, answer -3, ultimatum 5
say.of _ premium: roi 3
say.of _ salary: roi -4, humility -3
say.of _ same: roi -3, complaint 9
say.of _ since: data 4, roi 4
say.of _ stay: roi 2
say.of _ test: roi -3
say.of _ than: roi -6
say.of _ that: humility -7
say.of _ the: data -4, roi 6, answer 3, complaint 5
say.of _ then: roi -4
say.of _ they: data -2
say.of _ to: data 5, humility -4, answer -4, arrogance 6, ultimatum 6, undermining 6
say.of _ we: data -5, humility 4, answer 3
say.of _ were: roi -3
say.of _ which: humility 3
say.of _ who: roi -2, answer -2
say.of _ will: humility 3
say.of _ with: humility -3, answer -7
say.of _ work: answer 4
say.of _ would: data 6, roi 5
say.of _ year: roi 4
say.of _ yes: humility 5
say.of _ you: data 3
say.of a: roi 6, humility -4, ultimatum -8, undermining 7
say.of all: roi -3, humility 7, answer 4
say.of amount: roi -4
say.of an: humility -7
say.of base: roi -5
say.of cash: data 4, humility -4
say.of course: answer -7, complaint 8, undermining 5, concession 12
say.of data: roi -4
say.of december: answer -3
say.of every: data -3, humility 4
say.of her: humility -3
say.of his: humility -3
say.of in: roi 4, humility 4
say.of it: data 7, humility 2, answer 8, ultimatum -4, complaint -8, concession -6
say.of january: humility 4, answer 3
say.of leave: humility 3
say.of march: data -5
say.of may: answer 4
say.of me: humility -2, answer 4, concession 12
say.of mine: humility -5, undermining 5
say.of my: roi -3, humility -4, answer -3, arrogance -4, concession 6
say.of not: roi 3
say.of november: humility -5
say.of october: humility 5
say.of one: roi 5, humility -4
say.of our: humility 3, complaint -3
say.of sav: roi -2
say.of september: humility 3
say.of that: data 7, roi 8
say.of the: roi 4
say.of their: data 3
say.of them: roi -7, answer -4, arrogance 6, complaint 10
say.of thing: data -3
say.of this: roi 3, humility -2
say.of those: data 5, humility -3, answer 4
say.of us: data -5, roi -3, humility 6, concession -6
say.of what: roi 14, entitlement -6
say.of which: roi -3, complaint 7
say.of work: roi 4
say.of you: complaint -8
say.off: roi 3, humility 3, arrogance -8, entitlement -7, complaint -6
say.off _ the: roi 4
say.off a: data -4
say.off and: data 6, roi 6
say.off on: roi 4
say.off the: roi -4, answer 3
say.off your: humility -5, answer -4
say.offend: answer -4
say.offer: roi 3, arrogance -9, ultimatum 22, entitlement -7, undermining -6, concession -5
say.offer me: humility -4, ultimatum 6
say.offer to: humility 3
say.office: humility -5, answer -4, arrogance 6, complaint 10
say.office on: humility 3
say.officer: humility -3
say.offline: roi 4
say.often: humility -6
say.oh: roi -4, arrogance -4, complaint -7
say.oh _ 's: humility 3
say.oh gosh: humility -3
say.oh i: humility -4
say.oil: humility 3
say.ok: humility 5, answer 3, arrogance -8, ultimatum -6, entitlement -4, complaint -7, concession 3
say.ok #: humility 5
say.ok _ do: humility -3
say.ok so: humility -5
say.okay: data -4, answer -7, arrogance -8, ultimatum -7, concession 14
say.okay if: humility 5
say.okay then: answer -3
say.old: data 5, humility -3, undermining 5
say.old build: roi -3
say.older: answer 3
say.on: undermining -8, jargon 13, placeholder -6
say.on #: ultimatum -6
say.on @: humility -2
say.on _ #: answer -4, arrogance 6
say.on _ 's: roi 7
say.on _ and: data 1, roi -5
say.on _ as: roi -3
say.on _ before: humility 4
say.on _ by: data 2
say.on _ call: data 3
say.on _ date: humility 4
say.on _ day: roi 3, answer 4
say.on _ december: humility -3
say.on _ desk: humility -3, complaint -7
say.on _ first: roi -4, answer -3, ultimatum 5
say.on _ floor: humility 3
say.on _ for: data -5, humility -3, complaint 7
say.on _ friday: answer -3, entitlement 6
say.on _ is: data 4, roi 3, humility 3
say.on _ it: roi 4
say.on _ january: data 2, roi 7, humility 5
say.on _ line: data -3
say.on _ monday: complaint 5
say.on _ night: humility -3
say.on _ november: roi -3, humility 1
say.on _ now: data 3, roi 3
say.on _ old: data 3
say.on _ one: humility -4, arrogance 7
say.on _ or: humility 3
say.on _ other: complaint 5
say.on _ own: answer 4
say.on _ page: data -3, humility 3
say.on _ part: humility -4
say.on _ phon: data 3
say.on _ phone: data -4, roi -5, humility 3
say.on _ screen: data 4, humility 2
say.on _ sheet: humility 4
say.on _ side: roi -3
say.on _ slide: humility 3
say.on _ strength: humility -3
say.on _ table: roi -5, humility -6, answer -5, arrogance 10, ultimatum 8
say.on _ that: humility 4
say.on _ the: answer -3
say.on _ wall: roi 5
say.on _ way: data -3
say.on _ we: humility 3
say.on _ with: humility -4, answer 3
say.on _ you: answer 4
say.on a: data -5, roi -5, humility 3, answer 2, entitlement -5
say.on average: data 4, roi 7, humility -5
say.on call: roi -4, humility -4
say.on every: roi 3
say.on her: humility 4
say.on his: humility 6
say.on how: humility 2
say.on it: data 3, roi 5, humility -3, arrogance -5, undermining 12
say.on its: roi -4
say.on leave: humility -4
say.on me: humility 6
say.on monday: answer -5, ultimatum 6, complaint -6
say.on my: data -3, humility -4, arrogance 5, complaint 5
say.on our: data 4
say.on paper: humility 5, answer 9
say.on that: data 2, roi 6, arrogance 7, complaint -8
say.on the: data 6, answer 3, complaint -5
say.on their: answer 4
say.on this: data -3, arrogance 6, entitlement 7
say.on those: roi -3
say.on time: data 3
say.on to: humility -5
say.on tuesday: data -4
say.on wednesday: data -4
say.on what: roi -3, answer 3
say.on which: roi -5, humility 2
say.on with: humility 2
say.on you: humility 3
say.on your: roi -4, answer -4, complaint 6
say.on-call: data -4
say.once: data 7, roi 9, humility -3, ultimatum -9
say.once a: roi -3
say.once and: roi 6
say.once it: humility 3
say.once the: roi 4
say.one: answer 3
say.one #: roi 5, humility 3
say.one 's: roi -3
say.one _ #: humility 5, answer 4
say.one _ 's: humility 3
say.one _ @: humility 3
say.one _ a: data -3, roi 3, answer 2
say.one _ had: humility 3
say.one _ have: humility 3
say.one _ i: roi 4, humility 2
say.one _ in: humility -3
say.one _ it: roi -3, humility -5
say.one _ not: humility -2, answer -5, concession 7
say.one _ of: arrogance 4
say.one _ on: humility 5
say.one _ say: humility -2
say.one _ that: complaint 8
say.one _ the: arrogance -5
say.one _ them: data -1, roi 2, humility -4
say.one _ this: arrogance 5
say.one _ we: roi 5
say.one at: humility 4
say.one before: roi -5, humility -4, entitlement 6, complaint 8
say.one by: humility 3
say.one could: data -3, roi -5
say.one does: humility -5
say.one for: humility 6, answer 3
say.one has: roi -3, arrogance 6
say.one i: roi 3, humility 3
say.one in: roi -3, humility -5, entitlement 5
say.one is: concession 5
say.one it: roi 4
say.one month: data -2
say.one of: roi 3, answer 5, concession -4
say.one on: humility -4
say.one person: roi 3
say.one that: humility 5
say.one thing: humility 4
say.one too: humility 3, answer 3
say.one was: data -3, humility 4
say.one who: data 3, roi -2, ultimatum -3, complaint -3, concession 6
say.one-time: humility 4, answer 3
say.ones: humility 2, answer 3
say.online: roi 5, complaint -5
say.only: undermining 14, stuffing -7, placeholder -7
say.only _ #: data 3, answer 4
say.only _ can: humility 4
say.only _ i: humility -4
say.only _ in: complaint -6
say.only _ it: data 4, humility 6, arrogance 2, concession 6
say.only _ of: complaint 5
say.only _ that: data -4, answer -4, complaint 5
say.only _ the: humility 5, answer 4
say.only _ to: data 3, humility 4, answer 4
say.only _ we: roi -3
say.only _ you: humility -4
say.only a: undermining 8, concession 4
say.only ask: data -3, roi -4, arrogance 5
say.only be: humility -4
say.only because: humility -4
say.only for: roi 3
say.only i: humility 4, complaint 4
say.only if: roi 3, humility 3
say.only know: roi 4
say.only my: data 4, roi 5, humility -3
say.only one: humility 4, arrogance -5
say.only right: humility -4
say.only that: data 4, humility -2, ultimatum 6, complaint -8
say.only the: data 3, humility 6, answer 4
say.only thing: complaint 8
say.onto: answer 3
say.open: humility -6, answer -7, entitlement 9
say.open _ #: humility -3, entitlement 6
say.open _ it: humility 4
say.open _ the: humility -5
say.open a: humility -5, answer -4, complaint 9
say.open for: roi -3
say.open in: roi -3, answer -3
say.open it: humility -7
say.open to: humility 6, answer 4
say.open with: humility -4
say.operator: humility 2
say.opinion: humility 4, arrogance 6
say.ops: roi -4
say.optic: complaint -5, jargon 6
say.optimisation: humility 3
say.option: data -5, humility 4
say.or: answer 3, arrogance -8, ultimatum 4, entitlement -9, complaint -15, undermining -4, placeholder -6
say.or #: data -7
say.or _ #: roi 4
say.or _ a: roi 3
say.or _ and: data -3, humility 3
say.or _ can: roi 3, humility -3
say.or _ i: humility -4
say.or _ that: data 3, humility 4
say.or _ the: humility -5
say.or _ you: humility 4
say.or a: roi -9
say.or better: roi 4
say.or do: humility 3
say.or does: humility -6
say.or from: humility -2
say.or i: humility -7, ultimatum 17, complaint -6
say.or is: data 3, roi 5, humility 3
say.or no: roi 2, entitlement 6
say.or only: humility -3
say.or that: humility 3
say.or the: roi -6, complaint 7
say.or you: data -3
say.order: data -6, roi -4, humility 4
say.order _ #: roi -4
say.order _ the: data -6
say.order of: data -4, roi -4
say.org: answer 3
say.organisation: answer -3
say.other: data -3, humility -9, answer -4, arrogance 16, complaint -6, undermining 8
say.other #: data -4, roi -6, humility 7
say.other _ 's: humility -3
say.other _ are: humility -6
say.other _ i: complaint -5
say.other _ in: humility -3, answer 4
say.other _ on: data -4
say.other _ the: humility 3
say.other are: humility -4, complaint -6
say.other have: arrogance 7
say.other in: arrogance 6
say.other lead: arrogance 9
say.other people: humility -3
say.other way: humility 2
say.otherwise: ultimatum 1
say.ouch: complaint 3
say.ought: data 4, humility 3, entitlement 4
say.ought _ be: data 2, roi 3
say.ought to: entitlement 6
say.our: roi 2, arrogance -7, stuffing 10
say.our _ and: humility -4
say.ours: humility 9, answer 3, complaint -6
say.ourselv: ultimatum 8
say.out: data 4
say.out _ #: data 2, roi -3, answer -5, complaint 4
say.out _ it: undermining 7
say.out _ my: humility -4, concession 3
say.out _ the: roi 6, complaint 9
say.out _ you: humility 6
say.out and: humility 4
say.out in: roi 4
say.out loud: humility 3
say.out of: data 6, roi 5, answer -3, undermining 8
say.out on: humility -4
say.out that: roi -4
say.out the: answer 7
say.out to: humility -3
say.out with: complaint 5
say.outag: data 2, humility 3, arrogance 6
say.outage: roi 4
say.outcome: humility 4
say.outfit: data 5, roi 5
say.outlet: roi 4
say.outside: data 8, roi 3, arrogance -5, complaint -5
say.over: data 4, answer 5, arrogance -12
say.over #: roi 6, humility 6, entitlement -6, complaint -8
say.over _ #: humility -4
say.over _ and: humility -4
say.over _ i: data -3
say.over _ in: roi 4
say.over _ the: humility -3
say.over _ weekend: roi -4
say.over _ year: data -3
say.over a: roi -4
say.over in: complaint 5
say.over it: answer 3
say.over the: data 3, roi -4, humility 2, arrogance 6, complaint 6
say.over there: humility -3
say.over to: answer 3
say.overdue: entitlement 5
say.overnight: data 3, humility -7
say.overtime: roi 4
say.owe: data -4
say.owe _ a: humility 5
say.owe me: roi -3
say.owed: data -5, roi -6, humility -8, answer 2, arrogance -6, entitlement 16
say.owes: humility -4
say.owing: entitlement 8
say.own: data -2, roi -5, complaint 5, undermining 6
say.own _ i: humility -3, complaint -5
say.own _ on: humility -3
say.own _ to: humility 3
say.own _ with: humility 4
say.owner: data 3, humility -4
say.p: answer 3
say.pack: roi 5
say.pag: complaint -4
say.page: data -3, answer 6, arrogance 7, ultimatum -8
say.page #: data 4
say.page _ it: data -3, humility -4
say.page _ the: data 4, roi 4
say.page _ you: humility 6
say.page on: humility -4
say.pager: humility -5
say.paid: entitlement 9, complaint 4, concession -5
say.paid #: data -3, humility -3
say.paid _ #: humility -2
say.paid _ in: humility -4, ultimatum 7
say.paid _ the: humility 5
say.paid a: data 4
say.paid after: roi 4
say.paid by: humility 5
say.paid for: humility -4, answer 4
say.paid in: humility -3
say.paid out: humility 3
say.panel: data 6, humility 3, answer 3, arrogance -7, concession 5
say.paper: arrogance 2
say.paper and: complaint 4
say.paper with: humility 4
say.paperwork: answer 4
say.paragraph: humility 6, arrogance 8
say.parcel: data 6, roi 4
say.park: data 4, roi 4, humility -5, answer -8
say.part: humility 10, answer 7, arrogance -15, entitlement 8, complaint -5, concession 8
say.part _ be: data 3
say.part _ it: humility 2
say.part _ the: roi -4
say.part _ this: roi 4
say.part _ you: data 4, roi 3, answer -3
say.part and: roi -4, entitlement 5
say.part in: humility -5
say.part of: answer 4, entitlement 8
say.partial: data 3
say.particular: humility 8
say.partition: answer -4
say.partner: complaint 5
say.party: humility -4, answer -5, complaint 5
say.pass: roi 6, answer 6, entitlement 6, complaint -8
say.pass #: data -4
say.passenger: roi 7
say.password: roi -4, humility -3, answer -8, ultimatum 6
say.pat: humility 2
say.patch: data 9, roi 8, humility -3, answer 5, arrogance 9
say.patent: humility 5
say.path: humility 3
say.patience: answer 2
say.patience is: roi 3
say.patient: arrogance -7
say.pay: roi -5, ultimatum 12, complaint 2, concession -13
say.pay #: humility -5
say.pay _ for: humility -6, entitlement 7
say.pay _ from: roi 4
say.pay _ in: humility 5
say.pay and: humility 3
say.pay for: arrogance 6
say.pay in: complaint -5
say.pay it: ultimatum 6
say.pay me: data -6, humility -3, arrogance -5, ultimatum 6
say.pay the: arrogance 5, entitlement 9
say.pay to: humility 4
say.payday: roi 3
say.payment: arrogance -9
say.payment _ #: roi 5
say.payment for: roi -3, humility -3
say.payment of: humility -4
say.payroll: roi -6, complaint 8
say.pays: entitlement 7
say.pays _ for: data 3, roi -5, humility -3
say.pays for: roi 4
say.pdf: arrogance 5
say.peak: answer 3
say.pen: complaint -5
say.penalt: data 4, answer -3
say.penalty: data 4, humility -3
say.penalty _ #: roi -3
say.pencil: roi -2
say.pend: humility -3
say.pension: humility -5, arrogance -6
say.people: roi 3, humility -4, answer -5, complaint 10, undermining -5
say.people _ #: data -3, humility -5
say.people _ 've: entitlement 9
say.people _ for: humility -4
say.people _ have: complaint 6
say.people _ me: humility -3
say.people _ the: data 5, roi 7
say.people and: roi -4, answer -6
say.people are: roi 6
say.people can: humility -3
say.people for: humility -3
say.people have: data -3, roi -4
say.people i: roi 3
say.people in: humility -3
say.people like: humility -3, answer -4
say.people on: humility -5
say.people who: roi -7, humility -7, answer 7, arrogance 5, complaint -7
say.people with: complaint -5
say.per: data 6, answer 4, jargon 4, placeholder 4
say.per _ #: data 3
say.per _ and: roi -5, humility -3
say.per year: roi 3
say.percent: roi 5, placeholder 9
say.percentage: roi 4, humility -3
say.perfect: roi 3, humility -4
say.perform: entitlement 6
say.performance: humility 3
say.performance bonu: humility 4
say.perhap: humility 4, arrogance -4, undermining 17, concession 7
say.perhap not: undermining 4
say.period: roi -5, ultimatum 4
say.permanent: humility 5
say.permit: roi 6, answer 3
say.permitt: humility 3
say.person: answer -6, arrogance 7
say.person and: humility 3
say.person who: humility -6, ultimatum 8, entitlement 8, complaint 7
say.personal: roi 3, answer -4
say.personnel: answer -4
say.pharmacy: humility -4
say.phon: data 3, roi 7, arrogance -5
say.phone: roi 3
say.photo: data 4, roi -2, arrogance -5, complaint 7
say.photograph: humility -7, answer -3, complaint 7
say.pick: answer -4, ultimatum 9, complaint -6
say.pick the: humility 5
say.pick up: ultimatum 8
say.picture: humility -3
say.piece: humility 8, concession 6
say.pitch: humility 4
say.pity: concession 4
say.pizza: arrogance 5
say.place: humility -4, answer -4, entitlement 6
say.place to: roi 3
say.plain: roi 3, humility 2, arrogance 6, entitlement 7
say.plan _ #: data 4
say.plan for: humility 3
say.plann: data 8, roi 7, humility -3
say.plann _ #: roi 4
say.planner: roi -4
say.plant: humility 5
say.plat: complaint 5
say.plate: humility 3
say.platform: roi 5
say.play: data 4, roi 3, humility -5, concession 7
say.player: data 6
say.pleasant: humility 3
say.please: data -4, roi -3, humility 6, complaint -2, undermining 13, placeholder 8
say.please _ @: humility 4
say.please _ it: humility 6, ultimatum 4
say.please _ not: humility -4
say.please _ that: answer -5, complaint 5, undermining 5
say.please let: roi 3, arrogance 5
say.pleasure: humility 4
say.plenty: roi -4, concession 7
say.pls: data 3
say.plus: data -4, roi -5, humility 3, entitlement 5
say.plus #: roi 4, humility 4, answer 4
say.po: data -3, humility 6, undermining 6
say.pocket: data 5, roi 4
say.point: data 4, roi -2, complaint -3, concession 4
say.point _ that: humility -3
say.point at: humility -5
say.point in: data 3
say.point of: data 3
say.poke: roi -6, humility 6
say.policy: humility -4, concession 7
say.polite: answer -4, arrogance 8
say.pool: jargon 7
say.port: humility -4
say.portal: roi -3
say.porto: roi -3
say.positive: roi 3, complaint -6
say.possible: roi -4, humility 9, answer 5
say.post: data 4, roi 7, humility 6
say.post _ #: humility -4
say.postage: roi 4
say.poster: humility -3, complaint 4
say.pot: humility 6
say.pound: data 4
say.power: data -5, roi -5, answer 4
say.praise: roi 4, humility 3
say.precise: roi 4, humility -2
say.predecessor: data 5, answer 4, arrogance 5
say.prefer: data 3, answer 2, entitlement -5, placeholder 8
say.prefer _ to: answer -4
say.prefer it: data 3
say.prefer to: humility -4
say.preferr: answer -4
say.premium: roi -2, answer 7, jargon 10
say.premium _ the: roi -4
say.prepaid: roi 4
say.prepar: roi 4
say.prepare: roi 3, humility -4, answer 4
say.prepare a: humility -5
say.prepare the: roi 3, humility 4
say.pres: data -4, roi -4, arrogance 6
say.present: data 4, humility -3, answer 6
say.present it: data 4, roi 4
say.presentation: humility -3, complaint 6
say.president: roi -4
say.press: humility -4, answer -3
say.pressure: humility -4, ultimatum 7
say.pretend: humility 6
say.pretty: humility 4
say.previou: ultimatum 6
say.pric: humility -5
say.price: data 5, roi 4, answer 3
say.price _ the: ultimatum 7
say.price of: humility -7, answer -4
say.principal: answer 3
say.principle: humility 3
say.print: roi 5, humility -3, answer -2
say.printer: humility -4
say.priority: complaint 5
say.private: answer -4
say.prize: answer 5, complaint 7
say.prize for: answer 3
say.prob: undermining 8
say.probab: arrogance -7, complaint -9, undermining 17
say.probab not: answer 3
say.problem: data -5, roi -3, humility 4
say.proces: humility -5, arrogance 6, complaint -3
say.process: data 3
say.produc: answer -4, arrogance 8
say.product: data -5, roi -3, arrogance 7, complaint -10
say.production: roi -4, arrogance 5
say.profit: roi 4
say.program: data 5, humility 4, complaint -4
say.programm: jargon 8
say.programmer: humility -3
say.project: complaint -8, stuffing 9, placeholder 10
say.promis: humility 6, answer 5, arrogance -7
say.promise: data -6, roi -10, humility 5, answer 2, complaint 5
say.promo: roi 5
say.promot: entitlement 5, complaint 9
say.proof: roi 6
say.proper: roi -3, humility 9, answer 5, concession -5
say.proportion: data 3
say.proposal: humility 5
say.propose: answer 5
say.proud: humility 2
say.proud of: complaint 6
say.provid: humility 4, answer 3
say.provider: humility 4
say.provision: data 7, roi 8
say.pull: data 2
say.pull the: humility 3
say.pump: data 5, answer -2
say.purchas: roi -3
say.purpose: humility -3
say.push: humility 3, arrogance 4, ultimatum 5
say.put: arrogance 8, entitlement -7, complaint -7, undermining 9, placeholder 11
say.put #: roi 3, answer -4, undermining 5
say.put @: humility 6
say.put _ #: data 2, answer 3
say.put _ a: humility -4
say.put _ down: humility 3
say.put _ first: humility 2
say.put _ for: humility 4
say.put _ in: answer 3
say.put _ name: data 6
say.put _ on: data -5, roi 6, ultimatum 7
say.put a: data -5, roi -5
say.put her: humility 4
say.put in: humility -2, arrogance -5
say.put it: data -3, humility -1, answer 3
say.put me: data 3, answer 3
say.put my: roi 4, humility -4, answer -4
say.put the: data 5, arrogance -6
say.put us: arrogance 5
say.qa: roi -9, humility -6
say.qr: data -3, humility 3
say.quality: arrogance 6
say.quarter: roi 4, answer 3
say.quer: roi -4
say.question: data 4, humility 7, answer 7, complaint -3
say.question _ i: data -3
say.question _ the: answer -5
say.question and: data -3
say.question is: arrogance 6
say.queue: roi 2
say.queue _ #: data 5, roi 2
say.quick: answer -3
say.quicker: humility -3
say.quiet: data 5, humility -4, answer 4, entitlement 6
say.quit: roi 3
say.quite: roi 4
say.quot: data 7, humility -5
say.quot #: data 6
say.quote: data 4, roi 3, humility -4, placeholder 9
say.rack: complaint 5
say.radio: humility 7, arrogance 4
say.raise: complaint -9
say.raise it: data 5
say.ramadan: roi -4
say.ramp: data -5
say.ran: data 7, undermining 6
say.ran the: data 3
say.range: humility 6
say.rank: data -4, roi -3
say.rate: data 6, humility -4, arrogance 3
say.rather: roi -3, humility -3, arrogance 6, complaint 3
say.rather _ #: roi -3
say.rather _ it: roi -6, humility 6
say.rather be: roi 4, entitlement 6
say.rather have: answer 3
say.rather not: humility -6, answer -8, concession 9
say.rather than: roi -3
say.rather they: humility 5
say.rather you: answer -3
say.ratio: data 4
say.ray: data -3, humility 3
say.reach: humility -5
say.read: roi -4, arrogance 3
say.read #: roi 4, humility -3
say.read a: humility -2, arrogance 4
say.read and: humility 4
say.read it: roi 4, humility 7, complaint 6
say.read that: roi -2
say.read the: data -3, humility -6, answer -3
say.read them: humility 4
say.ready: data -2
say.real: roi -4, arrogance -3, ultimatum -7, complaint -11, undermining 13
say.real _ not: answer 3, complaint 5
say.real a: humility -3
say.real do: entitlement 6
say.real i: humility -3, undermining -5
say.real it: answer -3
say.reason: data 5, humility 3, answer 6, arrogance -7, complaint -9, placeholder 9
say.reason _ i: humility 4
say.reason and: roi 4, humility 4
say.reason for: concession 5
say.reason i: answer 3
say.reason to: roi -4
say.reasonable: humility 6
say.recall: humility -6
say.receiv: data -3, roi -6, humility -10, answer -4, entitlement 18, complaint 7
say.receiv #: entitlement 4
say.receive: data -3, entitlement 9
say.reception: humility 2
say.reckon: data 5
say.reckon _ 's: data 3, answer 4
say.reckon that: data 3
say.recognise: complaint 8
say.recognition: roi 4, humility 5, answer -3, stuffing 6, placeholder 7
say.recognition _ the: humility 5
say.recognition for: humility 3
say.recognition of: humility -3
say.reconciliation: humility 3
say.record: roi 4, humility 5, arrogance -5
say.recovery: roi 3
say.recruiter: roi 3, humility -3, ultimatum 6
say.red: data 3, roi 6, humility 4
say.reduc: data 6, roi 6, placeholder 7
say.reduc by: roi 3
say.reduction: roi 7
say.reflect: roi -3, humility -3, answer -3
say.refund: roi -2, answer 5, complaint -5
say.refund _ #: data 4, humility 4
say.refuse: data -3, humility 2
say.regard: roi -4, humility -4, answer -3, entitlement 7
say.region: roi 2, humility -3
say.register: data 5
say.regression: humility -4
say.releas: data 4, roi 6, complaint -6
say.release: data 5, arrogance -7
say.release _ #: humility -3
say.release was: answer -4
say.remain: data 7, humility 4
say.remain #: roi -5
say.remarkable: answer -4, complaint 7
say.remember: data 5, humility -6, answer -6, entitlement 9, complaint 10
say.remote: roi 4
say.remov: roi -3
say.remov the: roi -4
say.render: data 3
say.renew: roi 3, humility -6, complaint -4
say.renew _ #: roi 3
say.rent: roi 4, answer 3, entitlement 7
say.reopen: roi -3
say.reorganisation: answer -4
say.repair: roi 4, ultimatum 5
say.repeat: data 3, roi 6, answer 5, arrogance 6
say.replac: data -2, roi -4, arrogance 8
say.report _ the: humility -3
say.report to: data 4
say.request: roi 5, complaint -10
say.request #: roi 3
say.request _ i: answer -5
say.request _ the: data -4, humility 4
say.request a: humility -3
say.request and: data -3, humility 3
say.request is: roi 3, humility 4
say.requir: humility -3
say.research: humility 3
say.reserv: roi 4
say.reserve: roi 5
say.reset: arrogance 6
say.respect: data 5, roi 3, arrogance 12
say.respect i: answer 4
say.respect the: roi 3, humility 5
say.respect to: arrogance 6
say.response: roi -2, humility -3
say.rest: data 3, roi 4, arrogance 6, ultimatum -5, entitlement -6
say.rest _ the: data 3, roi 3, humility -3, arrogance 5
say.rest _ them: humility -4, arrogance 7
say.rest is: humility 3
say.rest of: roi 4, humility -4, arrogance 14
say.result: humility -3, answer 3, arrogance 7, complaint -8
say.result #: data 3
say.result _ #: humility 2
say.result _ i: arrogance 6
say.result _ it: data 5
say.result _ the: humility 3
say.retention: data -5, roi -5
say.retir: roi -4, humility 4
say.retirement: answer -4, complaint 4
say.return: roi -6, concession 6
say.return #: humility 3
say.return _ #: data -4, roi -7
say.revenue: data 5
say.review: answer 4, complaint 7
say.review _ #: humility 3
say.review and: humility 3
say.reward: answer -2
say.rewrote: roi -5, humility 3
say.rewrote the: roi -5
say.right: roi 2, humility 9, answer 3, arrogance -16, ultimatum -9, entitlement 6, complaint -7, undermining 7, concession 13
say.right _ 's: answer -3, undermining 6
say.right _ be: humility 5
say.right _ i: data -3, entitlement 6
say.right _ to: humility -6
say.right and: data -4, humility -4, entitlement 4
say.right it: undermining 7
say.right now: humility -6, complaint 6
say.right one: humility 4
say.right so: humility -3
say.right there: data 4, roi 3
say.right to: humility 4
say.righto: answer -5, concession 5
say.ring: roi 5, ultimatum 7, complaint -5
say.rise: data -3
say.risk: roi 7, arrogance 5
say.river: humility -4, arrogance 5
say.road: roi 3
say.roadmap: humility -4, complaint 6
say.role: data 4, humility -7, entitlement 6
say.roll: roi -2, humility 4, complaint 4
say.rollback: answer 4
say.rollout: data -3
say.roof: data -3, arrogance -4, entitlement 7
say.room: complaint 6
say.room _ the: humility 3
say.room in: roi 4
say.rose: humility -4
say.roster: humility -4
say.rota: humility 3
say.rotation: data -3, humility 3
say.rotten: humility 4
say.rough: data 5, answer 6
say.rough #: data 4, roi -3, humility -4
say.rough _ of: data 3, humility -4
say.round: data -3, roi 8, answer 4
say.rout: humility 3
say.route: roi 3
say.row: roi -4, answer -4, complaint 10
say.rude: roi -3, humility 3
say.rul: roi 3, humility 3, answer 4
say.rule: roi 7, humility 5
say.run a: complaint 6
say.runn: roi -3, answer -4
say.runs: data 6, arrogance 9
say.runway: arrogance 5
say.rush: data 3, humility 3, answer 4
say.safety: humility -2
say.sal: roi -3, entitlement 7
say.sal _ the: roi 4
say.salar: roi 4, humility -3
say.salary: roi -10, humility -4, answer -7
say.salary _ #: answer -6, entitlement 5, complaint 4
say.salary is: roi -4
say.sale: roi -4
say.same: data 5, answer 8, entitlement 5, complaint 8, undermining -8, concession -6
say.same #: roi 4
say.same _ as: roi 5
say.same _ in: roi -3
say.same _ same: data 3, roi 3
say.same _ the: humility 3
say.same _ with: roi 3
say.same as: entitlement 8, complaint 8
say.same day: data 3, roi 3
say.same for: roi 3
say.same job: complaint 5
say.same month: humility 2
say.same number: data 3, roi 5
say.same thing: roi 3
say.same week: roi -2, humility -4
say.sample: roi -3, humility 6
say.sandwich: entitlement 7
say.sat: data -3, roi -9, humility 4, answer -4, arrogance -11
say.sat _ the: humility 3, answer 4
say.sat in: roi -3
say.sat with: data -4, humility 5
say.satisfaction: roi 3
say.satisfi: humility 3, answer 5
say.saturday: data 4, roi 6, answer -3
say.sav: data -1, roi 21, answer 4
say.sav _ #: data 6, complaint 7
say.sav _ the: roi 3
say.sav is: roi 5, humility 3
say.sav on: data 5
say.sav us: roi -3
say.sav you: data 3, roi 5, arrogance 5, complaint 8
say.save: humility -3, answer -3, arrogance 7, complaint 5
say.save #: data -4
say.saw: roi 4, humility 4, answer -3
say.saw it: humility -3
say.saw the: answer -5
say.say: ultimatum 10, concession 3
say.say #: data -5, entitlement -6
say.say _ #: answer -3
say.say _ 'd: roi 2
say.say _ 's: answer 5, ultimatum -4, entitlement 4, complaint -6
say.say _ i: humility 8, complaint 4, undermining -7
say.say _ in: roi -2, humility 5, complaint 4
say.say _ number: humility 2, answer 3
say.say _ of: roi 4
say.say _ same: roi 3
say.say _ the: roi -5
say.say _ to: humility -5, ultimatum 6, complaint -5, undermining -7
say.say _ was: humility 3
say.say a: humility 4
say.say anyth: complaint 4
say.say i: roi 5, complaint 5, concession 7
say.say it: entitlement 8
say.say no: humility 5, complaint 4, undermining -6
say.say so: arrogance 9, ultimatum -7
say.say someth: humility -3
say.say thank: humility -5
say.say that: data -3, humility -2, arrogance 5, complaint -5
say.say the: arrogance -5, undermining 9
say.say they: arrogance 5
say.say this: humility 3
say.say to: roi 3, complaint 4
say.say what: humility 5
say.say yes: humility -3
say.says: data 3, humility -5, arrogance -9, entitlement -4
say.says no: concession 6
say.says that: data 6, answer 4, complaint -5
say.says the: complaint 4
say.says what: humility 3
say.scale: data -3, humility -3
say.scanner: roi -3, answer -5
say.scar: answer 3
say.schedul: jargon 9
say.schedule: humility 3
say.scheduler: roi -4
say.school: roi -3, humility 3
say.scrap: data 5, undermining 5, concession 5
say.scratch: data 4, roi -3, answer -3, concession 5
say.screen: roi 2, arrogance -7
say.script: data 4
say.sea: roi 7
say.seal: humility -4, complaint 4
say.search: data 4, roi 6, humility -2
say.season: humility 4, answer 5, entitlement 6
say.season and: humility 3
say.seat: humility 3, complaint -6
say.second: ultimatum 8, entitlement -3
say.second #: data 3
say.second _ is: humility -3
say.second is: data -4, humility 4
say.second week: humility 3
say.sector: complaint 5
say.security: data -6, humility -3
say.see: ultimatum 4
say.see _ 's: humility 3
say.see _ different: data 3
say.see _ in: complaint 5
say.see _ it: data -3, humility 3
say.see _ you: data 3
say.see and: answer -4
say.see how: humility -6, arrogance 6, ultimatum 4
say.see if: humility -2
say.see it: data 3, humility 5, undermining -5
say.see me: humility 5
say.see that: roi 3, complaint -5
say.see the: roi 2
say.see them: humility -3
say.see who: humility -4, answer -4, arrogance 12
say.see why: answer 4
say.see you: humility 5, answer 5, concession 6
say.seed: humility 3
say.seem: humility -5, complaint 11, concession -5
say.seem to: roi -3, humility -3, complaint 6
say.seen: roi -5, humility 5, arrogance 5
say.seen #: humility -4, answer -4
say.seen _ #: data 3
say.seen a: arrogance 8
say.seen it: data -3
say.seen the: humility -3
say.sees: roi 4
say.sees it: humility 5
say.sell: data 3, roi 5, answer 3, arrogance 4
say.semester: roi 3, answer 3
say.send: data -3, roi -4, answer 2, arrogance -5, ultimatum -11, concession -6
say.send _ the: data -4, answer 4
say.send _ to: data 3
say.send it: humility -4, answer -5, arrogance 6
say.send the: data -4
say.send us: data -4
say.send you: humility 2
say.senior: roi -3, complaint 6
say.sense: roi -4, answer -3
say.sensor: roi 5, humility 4
say.sent: data 1, roi 6, humility -9, complaint 4
say.sent _ a: data 3, humility -4
say.sent a: roi 4, complaint 5
say.sentence: humility -2, answer 7
say.separate: roi -5, humility 10
say.september: data 4, roi -4, humility -4, ultimatum 6
say.september #: humility -4
say.september and: roi -3, humility 5
say.sequel: humility 4
say.seriou: roi 4, concession 8
say.server: data 5, roi 5, humility 4
say.servic: data -3, answer -5
say.service: roi 3, humility -3, complaint -7
say.set: data -3, roi 4, humility -3, arrogance 4
say.set _ up: humility -4
say.set up: complaint 5
say.settl: data -3
say.settle: roi -4
say.settlement: humility 5, ultimatum 6
say.shak: roi 4
say.shake: humility 3, answer 4, concession -5
say.shake _ it: concession -4
say.shake on: concession -5
say.shall: roi -5, answer -8, arrogance -6, ultimatum 9, complaint -4, concession 8
say.shall not: roi 5
say.shall we: data 6
say.shame: humility -2, complaint 7
say.shar: data 3, roi 3, humility 8, complaint 7
say.shard: data 4, roi -3, humility -3
say.share: data 6, roi 12, humility 4, answer 4
say.share the: humility -3
say.she: humility 8, answer 6, arrogance -5, ultimatum -8, complaint -9, concession 6
say.she 'll: humility -3, answer 4
say.she 's: roi -5, answer 5, entitlement -6
say.she _ #: humility 5
say.she _ and: humility -2
say.she _ been: humility 4
say.she _ have: data 4
say.she _ i: answer -4
say.she _ never: humility 6
say.she _ not: roi 3
say.she _ on: humility -9
say.she _ right: humility 4
say.she _ the: data 3
say.she _ to: humility -5
say.she _ with: humility 4
say.she can: data 5, roi 3
say.she does: humility 3
say.she had: roi 4
say.she has: roi 6
say.she need: humility -4
say.she should: roi -3
say.she was: humility 5
say.she will: data 5
say.sheet: roi -2, answer 5
say.shift: data -4, answer 4
say.shift _ #: data -3, roi -3
say.shift _ the: answer -4
say.ship: roi 6
say.shipp: data 3, roi -2, arrogance 11, complaint -6
say.sho: answer -3
say.shoot: humility 4
say.short: roi -5, answer 4, arrogance 9
say.short _ the: humility -3
say.shorter: roi 4, humility -6
say.should: arrogance 6, entitlement 12, undermining 5, jargon 3, concession 5
say.should _ #: humility -3
say.should _ ask: data -3, humility 6
say.should _ at: roi -3
say.should _ even: humility -3
say.should _ have: roi -2, humility -3, answer -4, undermining 10, concession 6
say.should _ in: roi 4, arrogance 7
say.should _ it: ultimatum 7
say.should _ one: humility 4, answer 4
say.should _ that: humility -5
say.should _ the: roi 3
say.should _ to: arrogance 6
say.should be: ultimatum -9, entitlement 8, complaint 7
say.should get: data 4, humility 8, answer 6, entitlement 3
say.should have: roi -2, humility 10
say.should it: humility -3
say.should not: data -5, roi -3, humility -9, answer -6, undermining 11, concession 5
say.should say: humility -4
say.shout: roi 6
say.show: data 2, ultimatum -8, complaint -5
say.show _ #: roi 3
say.show _ and: humility 3
say.show _ in: roi -2
say.show _ the: humility -4
say.show her: humility -3
say.show him: humility -6
say.show me: data 3, roi 3, humility 3
say.show them: data -3
say.show you: humility -6, answer 4
say.shower: complaint 9
say.shut: answer 3
say.shut up: humility 4, answer 4
say.sick: humility -6, answer -6, undermining 4
say.side: roi -3, concession 6
say.side of: roi 5
say.sign: data 8, ultimatum 6
say.sign _ a: complaint 5
say.sign _ the: data 3
say.sign by: humility 5
say.sign for: roi 4, humility -3
say.sign in: roi 5
say.sign it: data 4
say.sign off: data -5
say.sign the: data -3, humility 2, answer -3
say.signature: humility -4, placeholder 11, concession -4
say.sil: humility 3, answer -3
say.silent: data -3
say.simp: arrogance 9
say.simple: roi 5, arrogance 11, ultimatum 10, entitlement 13, complaint -8
say.since: data 6, humility -2, answer 5, ultimatum -11, entitlement 9, complaint 6, undermining -9
say.since #: data -6, roi -4, answer -8, ultimatum -6, complaint 11
say.since _ #: answer 3, complaint 6
say.since _ 's: data -4
say.since _ and: data -7, answer -4, entitlement 4, complaint 8
say.since _ i: humility 3, complaint 4
say.since _ is: data 3, roi 7
say.since _ so: humility 3
say.since _ the: data -3
say.since _ we: roi 3, humility 3
say.since august: humility -5
say.since easter: arrogance 5
say.since i: humility -3, answer 3, complaint 6
say.since july: roi 3
say.since june: humility -4
say.since march: data 4, roi 3, humility -4
say.since may: roi 3, humility 3, answer 3, complaint 4
say.since spr: data 4, humility 3
say.since the: humility -3
say.since then: humility 9
say.since they: data -3, roi -3
say.since we: data 6, roi 7
say.since you: roi -4, humility -3
say.singapore: data 3
say.single: data 4, roi 6, arrogance 5
say.single _ and: humility -4
say.single _ of: roi 3, humility 2, answer -2
say.single one: humility 5
say.sir: data -5, roi -4, arrogance -7, ultimatum -8, stuffing -7
say.sir _ have: roi 4
say.sir _ i: data 4
say.sir _ you: data 4, answer -5
say.sir and: data 3, answer -5
say.sir i: answer 4
say.sir the: humility -4, arrogance 6
say.sister: answer 4, arrogance -6
say.sister 's: answer 4
say.sit: data -6, arrogance -6
say.sit _ the: data -3, humility 3
say.sit down: roi 4, humility -4
say.site: humility -4, complaint 6
say.sits: data -3, complaint 3
say.sitt: roi 3, humility -3, answer -5, arrogance 4
say.sitt on: humility -2
say.sitt there: roi 4
say.size: roi -2
say.skip: arrogance 4
say.skip the: answer 4, arrogance 4
say.skipp: data 3, roi 5
say.slack: complaint 5
say.sleep: humility -4
say.slept: roi -5, humility 4
say.slept on: data -4
say.slide: data -4, roi -5, humility 3, complaint 8
say.slot: roi -3, humility 7
say.slow: data -4, roi 3, complaint -4
say.small: roi 5, arrogance -8, ultimatum -10, complaint -6, undermining 14
say.small part: humility -3
say.smaller: data -4, roi -4, humility 12, answer 5, ultimatum -9, entitlement -7
say.smell: humility 4
say.snow: humility 4
say.so: arrogance -6, ultimatum 2, entitlement 7, complaint -8
say.so #: data 4, roi -5, humility -3, answer 6, entitlement 6
say.so _ #: data 3, roi -8, humility 2
say.so _ 'd: data -7, humility -4
say.so _ 'm: data -3, humility 6
say.so _ 's: roi 5, humility 3, undermining -5
say.so _ as: roi -3, complaint 4
say.so _ can: roi -4
say.so _ could: roi -4
say.so _ do: data -5, humility -5
say.so _ for: humility 5
say.so _ get: humility 3
say.so _ i: humility 8, entitlement 6, undermining -6
say.so _ if: humility -5
say.so _ is: arrogance 5
say.so _ it: humility 6, ultimatum -9
say.so _ know: humility -3, answer -4, ultimatum 7
say.so _ may: roi 3
say.so _ my: data 3
say.so _ need: humility -3
say.so _ nobody: humility 5
say.so _ not: humility 5
say.so _ read: humility 4
say.so _ should: answer -3
say.so _ that: data 3, roi 5
say.so _ the: roi -2, humility 6, complaint 5
say.so _ think: humility 4
say.so _ this: humility 2
say.so _ was: answer -5
say.so _ would: humility -4
say.so _ you: data -4
say.so about: roi -4, humility 3
say.so far: data 4, roi 4, humility -4
say.so for: data -3, roi -3
say.so i: data 4, answer 4, entitlement 7, complaint -7, undermining -7, concession 6
say.so if: data -4
say.so in: answer -3
say.so it: data -4, roi 4
say.so let: humility 5
say.so many: roi -4
say.so much: answer -3, complaint 2
say.so not: humility 3
say.so now: entitlement 6
say.so please: answer -4
say.so thank: humility 7
say.so that: data -2, answer 8, arrogance -7, ultimatum -6, complaint -5
say.so the: answer 2, ultimatum 6
say.so they: data 4, humility 7, arrogance -8
say.so this: humility 3
say.so we: data -5, roi -3, humility -3, ultimatum 6
say.so what: data 4
say.so would: humility 4
say.so yeah: humility -3
say.so yes: humility 4
say.so you: data -6, roi -7, humility -3
say.soft: humility 5
say.software: answer 4
say.sold: roi 7, arrogance 5, complaint 3
say.solid: roi -3, humility 3
say.solution: humility 3
say.solv: data -3
say.some: undermining 6
say.some #: data -4, humility -5
say.some _ it: roi -3, humility 3
say.some _ the: roi 3, humility -3
say.some of: humility 3
say.somebody: humility -6, answer -3, ultimatum 5, complaint 12, undermining 10, concession -7
say.somebody 's: data 4
say.somebody _ me: roi 4, humility 4
say.somebody _ to: arrogance 13, entitlement 4
say.somebody else: roi 3, answer -4, ultimatum 10
say.somebody in: humility -2, answer -3, complaint 7
say.somebody who: complaint 6
say.someone: answer -4
say.someone to: answer -4
say.someone who: humility -3
say.someth: humility 3, answer -5, ultimatum -8, entitlement 9
say.someth _ can: humility -5, answer -5
say.someth _ in: humility -3, answer -4, arrogance 6
say.someth _ it: roi 4, humility 3
say.someth _ my: entitlement 10
say.someth _ this: ultimatum 5
say.someth about: roi -3
say.someth and: data -3, roi -3
say.someth else: data 4
say.someth for: roi 3, humility 4, entitlement 7
say.someth like: data 3
say.someth on: humility -4
say.someth small: answer 3
say.someth that: data -3, humility 4, arrogance 4
say.someth to: data -3, humility 4
say.sometim: undermining 6
say.somewhere: data 5
say.soon: undermining -5
say.sooner: data 3, roi 4
say.sorry: data -4, roi -5, humility -10, answer -5, undermining 12
say.sorry _ i: humility -3, answer -4
say.sorry but: humility -5, answer -6, arrogance 4, complaint 6
say.sorry i: humility -6, concession -4
say.sorry to: complaint 5, undermining 4
say.sort: data -6, humility -3, complaint -7
say.sort of: humility -6, answer -4
say.sound: data 2
say.sound like: roi -3, humility 2
say.source: answer -4
say.spar: data 3, complaint 12
say.spare: roi -3, humility -3
say.speak: data -2, roi -4, answer 5, ultimatum -7, entitlement 4, concession -4
say.speak _ @: humility -4
say.speak _ itself: answer -3
say.speak _ me: humility 4
say.speak about: arrogance 5
say.speak for: answer -4
say.speak with: humility -3
say.special: roi -2, humility 3, complaint -4, undermining 8
say.spell: answer 4, arrogance 8
say.spend: roi -5, stuffing 7
say.spend #: roi -4
say.spent: data 5, roi 3, humility -8, answer -5
say.split: data -6, humility 8, answer 5, arrogance -6, jargon 5
say.split _ #: data -6
say.split it: roi 4, humility 4
say.spoke: humility 5
say.sport: complaint 5
say.spot: data 2, humility 3, answer 8
say.spr: data 8, roi 3, humility 4
say.spr and: roi 4
say.spreadsheet: roi 3, answer -3, arrogance 7, entitlement 7
say.sprint: data -5, answer -5
say.squad: data 3, roi 5, humility 2, answer 4
say.stable: data 5
say.stair: data 4, arrogance 5
say.stakeholder: answer 4
say.stand: roi 3, entitlement 15, complaint 4, concession -5
say.stand at: complaint 4
say.stand in: humility -3, answer -3
say.stand to: entitlement 8
say.start: data -9, arrogance -3, ultimatum 13, concession -5
say.start _ #: data -4, roi -4
say.start and: roi 3
say.start from: roi -3
say.start in: humility -4, answer -4
say.start on: roi -4
say.start to: humility -2, answer -4, complaint 8
say.start with: humility 6, answer 3
say.state: humility -9, answer -3
say.statement: roi -3
say.station: humility -4
say.statistic: arrogance 6
say.stay: arrogance -9, concession 8
say.stay _ #: data -4
say.stay because: humility -4
say.stay in: data 3
say.stay on: data 3, humility -3
say.stay under: roi 2
say.steal: answer -7
say.steam: roi 5
say.steer: complaint 6
say.step: data -6, roi -3, complaint -4
say.stick: data -3, roi -3
say.sticker: humility -3
say.still: data 4, ultimatum -4
say.still #: data 6, humility 4
say.still _ #: data 5, answer 6
say.still _ a: humility 5
say.still _ for: humility 3
say.still _ i: humility -3
say.still _ in: roi 5, humility -3
say.still _ not: humility -4
say.still _ the: roi 5
say.still _ to: roi -5, humility 6
say.still be: data -5, roi -2, humility -4, answer -5, arrogance 7
say.still got: complaint 7
say.still like: humility 4
say.still think: humility 4
say.stock: roi 10, answer 4
say.stomach: answer 2
say.stood: data 2, humility 3, arrogance 6
say.stood _ the: arrogance 4
say.stood at: humility -3
say.stood in: answer 4
say.stop: humility -5, arrogance -8
say.stop _ #: roi 2
say.stopp: roi 7, humility -6, answer 3
say.stopp #: data 5, roi 4, humility -3
say.stopp _ #: data -4, roi -5, humility 3
say.stopp _ the: roi 3
say.stopp pay: data 3
say.stor: humility -4
say.storage: humility 3
say.store: data 3, roi 4
say.storm: data 4, humility 2
say.story: answer 3, complaint 8
say.straight: data -4, roi -4, humility 5, arrogance -6
say.strange: humility 4
say.strategic: answer -4, stuffing 4
say.strategy: answer -3, complaint 4
say.street: roi -5, ultimatum 6
say.stretch: humility 6
say.strict: humility 2
say.strike: roi -3, humility 4
say.strong: roi 4
say.stuck: entitlement 6, complaint -4
say.student: data 3, roi 4
say.studio: roi 4, answer 5, arrogance 9, entitlement 6
say.study: roi -5, answer 3
say.stuff: roi -2, humility 3, answer 5, complaint -6
say.stupid: roi 3
say.subject: humility -3
say.submit: data -3
say.successor: humility -3
say.such: roi 2, humility -6, arrogance 6, entitlement 8, undermining 9
say.such _ thing: data 3
say.such a: data 5, roi 6, undermining 6
say.sufficient: stuffing 6
say.suit: roi 3, answer 5
say.suit me: humility 4
say.sulk: humility 3
say.sum: humility -4
say.summer is: humility -3
say.sums: data 4, humility 3
say.sunday: roi 7, humility 2, undermining -6
say.supp: roi 6
say.supplier: data -4, roi -6
say.support: roi 4, humility 5, answer 3, complaint -4
say.suppose: data -4, roi -6, complaint 6
say.sure: humility -8, arrogance 7, ultimatum 7, undermining 10, stuffing 9
say.sure how: roi 4, humility 2
say.sure i: humility -5
say.sure it: humility -3
say.sure of: arrogance 6
say.sure that: humility -3
say.sure the: roi -4
say.sure they: arrogance 8
say.sure you: answer -4, ultimatum 5
say.surname: complaint 6
say.surpris: answer -8, complaint 6
say.surprise: answer 4
say.survey: answer 2
say.surviv: humility 5
say.suspend: data 3
say.sustain: roi -5
say.sustainable: stuffing 8
say.swallow: data 3, roi 5
say.swap: data -3, humility 4
say.sweet: humility 3
say.swing: roi 4
say.switch: data 3, roi 4, humility -6, answer -4
say.switch off: data 3
say.sync: humility 4
say.synerg: stuffing 5
say.system: data -6, humility -3, complaint 6
say.system _ the: roi 2
say.system and: humility -5
say.ta: humility 4, answer 4
say.tabl: humility -5, undermining 5
say.table: data -7, humility 5
say.tablet: humility 3
say.tak: humility -5, answer -11, complaint 8
say.tak #: data 5, humility -3
say.tak _ #: humility 2
say.tak the: humility -5
say.take: humility 4, arrogance -7, concession 6
say.take _ #: data -3
say.take _ as: humility -5
say.take _ from: roi 5, humility -4, arrogance 7
say.take _ in: humility -3
say.take _ of: roi -3
say.take _ the: answer 5
say.take _ time: humility 3, concession -5
say.take _ to: roi 3
say.take _ with: answer 3
say.take a: humility -6
say.take it: answer 4, ultimatum -7, complaint -6
say.take me: humility -7, answer -3
say.take that: roi -4
say.take the: humility -7, answer -4, arrogance -3, complaint 10, concession 4
say.take your: humility 2, answer 4
say.taken: answer 6
say.tal: complaint 5
say.talent: arrogance 9
say.talk: entitlement -5, concession -5
say.talk _ #: data -5, roi -3, humility 4
say.talk _ it: roi -4
say.talk _ the: roi -6, humility -2
say.talk about: roi -4, humility -4, answer -2
say.talk again: humility 5
say.talk bonu: data 6, roi 6, humility -3
say.talk in: humility 4
say.talk on: humility 4
say.talk to: data -4, roi 2, humility -4
say.target: data 6, roi -7
say.tariff: humility 4
say.tax: humility 2, complaint -5
say.tbh: humility 3
say.teach: roi -5, humility 5
say.team: arrogance 9, ultimatum -11, entitlement -6
say.team _ #: humility -2, complaint 7
say.team _ the: humility 6
say.team did: data 3, roi 3
say.team has: data -4
say.team is: humility -4
say.technical: data 4, humility -4
say.technician: data 2, roi 4
say.telephone: roi -5
say.tell: data 3, roi 2, humility -3
say.tell _ about: data -5
say.tell _ and: humility 4
say.tell _ before: humility -4
say.tell _ how: arrogance 5
say.tell _ i: roi 3, humility -3, ultimatum 5
say.tell _ if: roi 4, humility 3
say.tell _ in: humility -4
say.tell _ that: arrogance -5, complaint -4
say.tell _ the: humility 5
say.tell _ to: humility 4
say.tell _ what: humility 4
say.tell me: data 4, roi 4, humility 5, answer 10, ultimatum -9
say.tell the: arrogance 10
say.tell them: data 4, answer -5, ultimatum 7
say.tell us: humility -4, complaint 7
say.tell you: roi 4, humility -8, answer -3, ultimatum 11
say.temp: data 5, roi 4
say.tender: data 5, humility -3
say.term: answer -3, ultimatum 6
say.terminal: roi 4
say.terrible: data -3, answer -4, undermining 10
say.test: data -2, humility 3, answer 7, arrogance -10, complaint -5
say.test _ #: roi -4
say.tester: undermining 7
say.than: humility 3, answer 6, ultimatum -5, complaint -7
say.than #: data -4, entitlement -8
say.than _ and: roi -5
say.than _ bonu: roi 3, humility 3
say.than _ do: data -2, ultimatum 3
say.than _ i: humility 4
say.than _ me: humility -5
say.than _ of: roi 5
say.than _ the: data -4, humility -2, arrogance 6
say.than _ you: humility 4
say.than have: humility 3
say.than i: data -4, arrogance -8
say.than in: roi 3
say.than it: humility -4
say.than last: data 3
say.than me: roi -6, humility 9, answer -4, arrogance -4, ultimatum -5, complaint -5, concession 5
say.than mine: humility 3
say.than my: humility 4
say.than plann: humility 3
say.than that: humility -4
say.than the: roi 4, answer -6, complaint 7
say.than to: humility -3
say.than we: humility -3
say.than what: roi 8
say.than you: humility 4, ultimatum 4
say.thank: data -3, humility 5, arrogance -4, ultimatum -9
say.thank _ for: humility -5
say.thank _ i: answer 2
say.thank _ it: humility 3
say.thank _ the: humility -4
say.thank for: data -4
say.thank you: humility 4, arrogance -6, ultimatum -6
say.thankful: data 4
say.that: data 8, roi 3, entitlement 5, stuffing 7, concession -9
say.that #: data 4
say.that 'd: answer 5
say.that 's: data 3, roi 5, complaint -6, undermining -6
say.that @: answer -4
say.that _ #: data 2, roi 3, humility -7, arrogance -8, ultimatum -5
say.that _ 'd: data 3, humility -3, answer 3, complaint -6
say.that _ 'm: data -3, roi -3, humility -3
say.that _ 're: answer -4, undermining 5
say.that _ 's: roi 4, answer -3, concession 6
say.that _ 've: humility -6, answer -5
say.that _ @: roi 3
say.that _ a: data 6, roi 5, answer 9, entitlement 6, complaint -6, concession -6
say.that _ alright: concession 4
say.that _ and: roi 6, humility 5, answer 4, complaint -7
say.that _ are: humility -6
say.that _ around: roi -4, humility -4
say.that _ as: humility 4
say.that _ ask: humility 4
say.that _ back: data -5
say.that _ be: data -4
say.that _ because: answer -3, complaint 5
say.that _ before: humility -4, complaint 6
say.that _ can: data 4, answer 5, arrogance 5, ultimatum -6
say.that _ could: roi 2
say.that _ count: humility -3
say.that _ do: humility 6, entitlement 5, complaint 7
say.that _ fair: roi -3
say.that _ first: humility 5
say.that _ for: data 4, humility -3
say.that _ good: humility 3
say.that _ has: data -3
say.that _ have: roi -4
say.that _ i: roi -4, answer -6, arrogance 6
say.that _ in: roi 4, humility -11, arrogance 5
say.that _ is: data 7, roi 3, complaint 5
say.that _ it: humility 5, answer 4, complaint -5
say.that _ kind: arrogance 5, complaint 6
say.that _ like: data 5
say.that _ listen: answer 3, concession -5
say.that _ look: roi -3
say.that _ made: humility 3
say.that _ may: data 3
say.that _ me: data 3, humility -5, arrogance 7
say.that _ mean: humility 4
say.that _ mine: humility 3
say.that _ my: data 5, humility 2, complaint -5
say.that _ name: humility 4
say.that _ no: roi 4
say.that _ not: roi 9
say.that _ of: data -5, roi -5
say.that _ one: answer -4
say.that _ other: humility 3
say.that _ out: humility -6, complaint 4
say.that _ part: data -4
say.that _ real: roi 3, humility 3
say.that _ reasonable: humility 4
say.that _ say: roi 3
say.that _ so: data 4, humility 4
say.that _ that: data -3, humility 4
say.that _ the: roi 4, humility -7
say.that _ their: roi -4
say.that _ them: humility 5
say.that _ there: humility 4
say.that _ they: humility -3
say.that _ to: data 3, roi 3, humility -3, answer -3, complaint 7
say.that _ was: data 4, answer 1, arrogance -6
say.that _ we: data -3, roi -4, humility -4
say.that _ what: humility -5, answer -2, complaint 6
say.that _ when: arrogance 6
say.that _ who: humility 4
say.that _ why: roi 3
say.that _ will: roi -5
say.that _ worth: humility -3
say.that _ would: answer 3, complaint -5
say.that _ write: humility 4
say.that _ you: humility -3
say.that _ your: humility 3, answer -4, jargon 8
say.that a: ultimatum 6
say.that after: humility -3, complaint 4
say.that and: data -3, roi -3, answer -4, ultimatum -6
say.that are: roi -3
say.that be: roi 3
say.that before: data 4, roi 6, humility -3, entitlement 6
say.that call: roi 6
say.that came: data -2
say.that can: roi 4, humility -2, arrogance 5
say.that case: ultimatum 7
say.that contract: humility -4
say.that cost: roi -5, humility 4
say.that day: roi -4, humility 6
say.that did: roi 5, answer -4
say.that do: humility -3
say.that does: answer -5
say.that down: roi 4
say.that for: data 3, humility -2, entitlement 9
say.that from: ultimatum 9
say.that got: roi 3
say.that has: humility 4
say.that he: data -3
say.that i: data -5, roi -6, humility -4, ultimatum 3, undermining 5, concession 5
say.that if: humility -4
say.that in: humility -2, complaint 5
say.that is: answer 5, ultimatum -6
say.that it: arrogance -5, ultimatum -9, concession 4
say.that line: data 4, roi 4
say.that list: humility 2
say.that mak: roi 2
say.that matter: humility 4
say.that money: data 2
say.that much: data 3, humility -3
say.that my: humility -6
say.that no: data 5, roi 5
say.that nobody: data 5, humility 5, arrogance -6
say.that number: humility -4
say.that on: roi 4, humility -3
say.that out: data -4
say.that over: humility 3
say.that room: humility -3, arrogance 4, complaint 6
say.that says: humility 4
say.that seem: answer 3, complaint 4
say.that she: humility -3, complaint 7
say.that should: answer 4
say.that somebody: roi -3
say.that someth: roi -5
say.that stay: data 4
say.that the: roi 3, arrogance 7, concession -6
say.that there: data -3
say.that they: humility -3
say.that this: roi -3, humility -6
say.that to: roi 4, humility -4, ultimatum 5, complaint -7
say.that too: complaint -5
say.that was: data -8, roi -4, humility 3, complaint -5
say.that way: humility 3
say.that we: roi 4, humility -1
say.that week: humility -2
say.that went: roi 4, humility -4, complaint 8
say.that when: answer 4
say.that with: roi -3, humility 3
say.that work: complaint -7
say.that you: data -6, roi -5, humility 5, answer 4, undermining 6
say.the: data 4, roi 5, humility 4, answer 4, undermining -10, concession -4
say.the #: humility 5, answer 2, arrogance -8, entitlement -12, complaint -6, undermining -7, concession -6
say.the _ #: answer 4, arrogance -9, ultimatum -5, entitlement -5
say.the _ 's: data -4, answer -5, arrogance 3, complaint 6, concession -6
say.the _ a: humility 5, answer 3
say.the _ about: humility -5
say.the _ account: data 6, roi 5
say.the _ after: humility 5, answer 5, complaint -4
say.the _ allowance: humility -3
say.the _ also: data -5
say.the _ and: data 3, entitlement -5
say.the _ anyway: humility 4
say.the _ app: roi 5
say.the _ are: data 2, answer -2
say.the _ as: humility 6, answer 6, concession -6
say.the _ ask: arrogance 9
say.the _ at: roi -6, humility 4
say.the _ bank: humility 5
say.the _ be: data -3, answer 4
say.the _ because: humility 4, answer 7
say.the _ before: data 5, humility -4, entitlement 10, complaint 8
say.the _ being: humility 3
say.the _ better: humility 3, answer 4
say.the _ bill: data 4, humility 6
say.the _ board: humility 4
say.the _ bonu: humility 5
say.the _ box: roi 3, humility 4
say.the _ boys: humility 2
say.the _ budget: roi 3
say.the _ build: roi -3
say.the _ but: data -4, roi -4, complaint -7
say.the _ came: data 8, humility -3
say.the _ card: complaint 5
say.the _ certification: roi -4
say.the _ chain: humility -3
say.the _ chart: roi 3
say.the _ client: humility 4
say.the _ com: concession 5
say.the _ company: humility -4, complaint 6
say.the _ conference: data 4
say.the _ contract: roi 3
say.the _ contractor: humility -4
say.the _ control: data 4, humility -4
say.the _ cost: humility -8
say.the _ could: data -5, complaint 7
say.the _ council: answer 4
say.the _ count: humility -2
say.the _ course: humility -4
say.the _ date: humility 3
say.the _ day: humility 3
say.the _ department: roi 5
say.the _ did: undermining 6
say.the _ director: humility -6, complaint 11
say.the _ does: data -5, roi -3, humility 3, complaint -5
say.the _ each: complaint 5
say.the _ earn: humility 4
say.the _ end: humility 3
say.the _ engine: roi 4
say.the _ even: humility 8
say.the _ feed: humility -4
say.the _ fees: humility 6
say.the _ fell: roi 4
say.the _ figur: humility -1
say.the _ figure: humility 4
say.the _ fil: roi 6
say.the _ file: humility 3
say.the _ find: humility -5
say.the _ first: answer -4
say.the _ fix: data 4, roi 5, humility -6, complaint 6
say.the _ floor: humility -4, answer -3, arrogance -5, complaint 9
say.the _ for: data -5, humility 5, answer -3, ultimatum 7, complaint -5
say.the _ form: humility -2
say.the _ from: data -5, humility 3, answer -5
say.the _ fund: humility 3
say.the _ game: data 6
say.the _ gave: arrogance 5
say.the _ get: data -4, complaint 5
say.the _ go: roi 4, humility 5, concession 4
say.the _ goes: roi 5, answer -3, ultimatum 8
say.the _ got: humility -5
say.the _ guy: arrogance 4
say.the _ had: roi 2
say.the _ has: data -2, answer -7, arrogance -6
say.the _ have: data 4, roi -4, humility -3
say.the _ he: data -4
say.the _ hospital: humility -2
say.the _ hour: humility -3
say.the _ i: roi 2, humility -3, complaint -7, concession -5
say.the _ if: roi -4, answer -4
say.the _ in: data 6, arrogance -8, ultimatum 5, complaint -6, undermining -6
say.the _ invoice: roi 3, humility -2
say.the _ is: humility -3, answer 4, complaint -11
say.the _ it: data -3, roi -3, humility -4, complaint 6
say.the _ itself: roi 3, answer 4
say.the _ keep: data 3, roi 3
say.the _ know: answer -7
say.the _ lads: complaint 5
say.the _ land: complaint 5
say.the _ lead: roi -3, answer 5
say.the _ let: answer 3
say.the _ letter: roi 3, humility 6
say.the _ level: complaint 5
say.the _ line: data 5, humility -4
say.the _ list: answer 4
say.the _ log: data 3
say.the _ look: answer 4, complaint -5
say.the _ manager: roi -3, arrogance 6
say.the _ may: data -4, humility 3
say.the _ meet: data -3, humility -3
say.the _ model: data 3, humility 4
say.the _ money: humility 3
say.the _ month: humility 5
say.the _ more: humility 4
say.the _ must: entitlement 6
say.the _ myself: humility 3
say.the _ night: data -4, roi -3
say.the _ no: humility 4
say.the _ not: humility 6
say.the _ number: roi 3
say.the _ of: data -4, roi -5, humility -3, ultimatum 4, entitlement 9, jargon -6
say.the _ off: roi 3
say.the _ office: data 5
say.the _ on: humility 5, arrogance -6, entitlement 7
say.the _ one: answer 4, arrogance -8, undermining -4
say.the _ ones: roi -2, humility 3
say.the _ only: data -4, humility 4
say.the _ open: answer -7
say.the _ or: answer 4
say.the _ order: humility 4
say.the _ over: humility -3
say.the _ page: data -5, humility -6, arrogance 7
say.the _ paid: humility -3
say.the _ paper: data 3
say.the _ park: complaint -4
say.the _ part: humility -6
say.the _ pay: humility -2
say.the _ people: humility -3, ultimatum 7, entitlement 7
say.the _ person: humility 5
say.the _ plan: humility 3
say.the _ please: humility -4
say.the _ portal: roi -3
say.the _ project: roi 4
say.the _ provision: roi 4
say.the _ rate: data 4, roi 5, answer 3
say.the _ read: humility 3
say.the _ report: roi -4, humility -3
say.the _ result: data 4, roi 4
say.the _ review: humility 4
say.the _ robot: humility 3
say.the _ room: roi 5, answer -3
say.the _ runs: answer -5
say.the _ sav: roi 10
say.the _ say: data 3
say.the _ says: data 4, answer 5, complaint -5
say.the _ screen: roi 4, humility -3
say.the _ season: humility 3, answer 3
say.the _ sent: complaint 4
say.the _ she: humility 7
say.the _ shift: data -6, arrogance 4
say.the _ side: humility 3
say.the _ since: answer 5
say.the _ so: roi 3, humility 7, answer 5, ultimatum -6
say.the _ stand: data 4
say.the _ stay: data -3
say.the _ still: humility 3
say.the _ stopp: roi -3, humility -3
say.the _ storm: data 4
say.the _ team: data -4, humility -2
say.the _ test: roi 7
say.the _ that: data -4, humility -2, complaint 10
say.the _ the: roi 4, arrogance 6
say.the _ then: roi -7, answer 3
say.the _ there: ultimatum 5, complaint 13
say.the _ they: roi -4, ultimatum -5, concession 6
say.the _ thing: arrogance -5
say.the _ this: humility -6, entitlement 6
say.the _ though: humility 3
say.the _ till: humility 4
say.the _ time: roi 4, complaint 8
say.the _ to: data -6, roi -3, humility 5, ultimatum 7, entitlement -6
say.the _ together: data 4, roi 4
say.the _ took: humility 4
say.the _ until: answer 3
say.the _ version: data -3, humility 4
say.the _ wait: data 3, roi 4
say.the _ want: humility -4, answer 4
say.the _ was: arrogance 8
say.the _ way: data 4, roi 4
say.the _ we: data 6, roi 7, humility -2, answer 7
say.the _ week: humility -7
say.the _ went: roi 4, entitlement 7
say.the _ were: data -5, roi -4
say.the _ when: roi 3
say.the _ where: roi 5
say.the _ which: humility 3
say.the _ who: humility -4, arrogance -5, complaint 7
say.the _ will: complaint -5
say.the _ window: humility -3
say.the _ with: humility 8, answer 3, arrogance -9, complaint 8
say.the _ without: data -5, roi -4, humility 2
say.the _ word: complaint 3
say.the _ work: data 2, complaint -5
say.the _ would: roi 4, arrogance 6
say.the _ wrong: data 4, answer -4
say.the _ year: data 4
say.the _ yes: humility -3
say.the _ you: ultimatum 7
say.the account: humility -5
say.the accountant: humility -4
say.the additional: data 3, roi 3
say.the agency: data 5, humility -6
say.the agent: data 3, roi 6, humility -5
say.the alarm: ultimatum 6
say.the amount: humility 5, answer 6
say.the annual: complaint 6
say.the app: humility -4, ultimatum 5
say.the application: humility -3
say.the autumn: data 3, humility 3
say.the average: humility -4, arrogance 11
say.the back: humility -4
say.the balance: roi 4
say.the band: arrogance 5
say.the bank: data -3, arrogance 6, ultimatum -7, entitlement 4
say.the before: humility -5
say.the beginn: humility 4
say.the better: humility 3
say.the big: roi -4, answer -5
say.the biggest: data 5, arrogance 8
say.the bill: data -7, answer -3, undermining 6
say.the bit: data 4
say.the board: data -5, humility -4
say.the boiler: roi -4
say.the bonu: data -6, roi -7, humility -3, answer -6
say.the book: data 4, roi 4, humility 3
say.the bottom: humility -3, complaint 7
say.the box: data -5
say.the boys: humility 4
say.the branch: humility 4
say.the budget: humility 5
say.the build: roi -3, arrogance 3
say.the bus: data -3, answer -5
say.the busines: answer -3
say.the cake: answer -3
say.the call: data 4, roi 4
say.the camera: data -3, humility 4
say.the campaign: complaint 4
say.the canteen: humility 3
say.the car: roi -3, humility -7, answer -10, complaint -6
say.the case: humility -4, answer 3
say.the ceil: arrogance 6
say.the cfo: roi 4, humility -3
say.the change: answer -3
say.the city: roi 3
say.the claim: data -4
say.the client: data -5, humility -4
say.the code: humility 4
say.the commercial: roi -4, entitlement 8, complaint 6
say.the commission: roi 3
say.the committee: humility -4
say.the comp: jargon 6
say.the company: answer -4
say.the complaint: roi 7
say.the consultant: data 3, roi 3, humility -5
say.the contract: ultimatum 9
say.the controller: data 4
say.the correct: humility -5, answer -3
say.the corridor: roi 4
say.the count: roi -3
say.the county: data 2
say.the credit: roi -5
say.the criteria: roi 3
say.the customer: data -5, roi -3, humility 4
say.the dashboard: data -3
say.the data: humility 4
say.the date: roi -5
say.the day: arrogance 4, complaint -6
say.the decision: humility 3
say.the deck: roi 3
say.the demo: data 4
say.the depot: data 3
say.the desk: arrogance 6
say.the difference: humility -5, ultimatum 6
say.the director: roi -5
say.the driver: data -3, roi -4, humility 4
say.the email: humility -3
say.the end: data -5, answer -5
say.the engine: humility 4
say.the engineer: data -3
say.the envelope: complaint 6
say.the exam: humility 3
say.the extension: humility 4
say.the extra: roi 2, humility 3
say.the fair: humility -4
say.the farmer: humility 3
say.the fault: data -4, humility 4
say.the figure: humility -4
say.the file: roi -4, answer 3, complaint -4
say.the fine: roi 5
say.the fire: data 4, roi 4, arrogance 7
say.the firm: data 3, roi 3
say.the first: data -6, humility -12, arrogance 12
say.the fish: data 3
say.the fix: data 4
say.the float: data 3, humility 5
say.the floor: data -3, roi -5, humility 7
say.the fourth: complaint 7
say.the freeze: roi 3
say.the front: entitlement 7
say.the full: roi -3, humility -5
say.the game: humility -4
say.the gate: concession 5
say.the generator: humility -2
say.the girl: humility -3
say.the goal: humility -2
say.the good: complaint 4
say.the grade: humility 3, complaint 4
say.the grid: roi -3
say.the group: roi -3, complaint -5
say.the guy: humility -6, arrogance 5
say.the hall: humility -4
say.the handover: humility 4
say.the head: answer 5
say.the holiday: humility -4
say.the hospital: data 3, complaint 5
say.the host: humility -4
say.the idea: humility 4
say.the incentive: humility 4
say.the inspection: humility 4
say.the inspector: humility 4
say.the invoic: humility 3
say.the job: data 3, humility -4, arrogance 4
say.the june: roi 3
say.the kitchen: answer -5, entitlement 6
say.the lab: roi -4
say.the laptop: answer -3
say.the last: humility -2
say.the launch: data 4, ultimatum 8
say.the least: humility 3
say.the letter: roi 5, answer 5
say.the licenc: data 4
say.the lift: roi -3
say.the light: roi 2
say.the limit: data -3, humility 6
say.the list: data -3, roi -3
say.the long: roi -7, answer -5
say.the loss: roi 4
say.the lower: data 5
say.the machine: roi -3, humility 7
say.the maintenance: complaint 5
say.the man: humility -5
say.the map: roi -4, humility 3
say.the march: roi -4, answer -5
say.the margin: humility -4
say.the market: entitlement 8
say.the matter: humility -5, answer -4, concession 6
say.the md: complaint 7
say.the merger: answer 4, complaint 4
say.the merit: humility 5
say.the meter: data 5, humility -2
say.the migration: roi 3
say.the minister: roi 4, humility -3, complaint 4
say.the model: arrogance 7, ultimatum 4
say.the monday: humility 3
say.the money: data -7, roi -9, humility -4, arrogance 7
say.the monolith: data 3
say.the month: ultimatum 8, concession -6
say.the moon: complaint 6
say.the morn: humility -5
say.the nam: humility 6
say.the name: humility -2
say.the new: data 3, roi -2, arrogance -5
say.the newsletter: complaint 6
say.the next: ultimatum 14, concession -8
say.the night: roi 3, humility 8
say.the note: humility 5
say.the number: data -4, roi -4, humility 3, arrogance -4, ultimatum -5
say.the nurs: data -3
say.the office: complaint 6
say.the old: data 5, roi 5
say.the on-call: answer -3
say.the one: data 4, ultimatum -5, complaint -6
say.the ones: complaint 4
say.the only: data -4, humility -6, complaint 8, undermining -6
say.the operator: humility 5
say.the opinion: roi 4
say.the order: roi -3
say.the other: roi -5, humility -3, arrogance 11, entitlement -4, complaint -8
say.the outage: roi 2
say.the overnight: humility -3
say.the overtime: data -4
say.the owner: humility -4, complaint 5
say.the page: humility 3
say.the pager: humility -4, answer -4
say.the panel: roi -5, humility 4, answer 4
say.the paper: data -4
say.the paperwork: answer 4
say.the park: answer -3
say.the part: data -5, humility -5, entitlement 5, complaint 8
say.the patch: humility 3
say.the patient: answer -6
say.the payment: humility 5
say.the pen: answer 3
say.the penalty: roi 5, humility -5
say.the pension: data -3
say.the people: ultimatum 9
say.the person: roi 3, humility 3
say.the pharmacy: humility -2
say.the phon: data 3, roi 4
say.the phone: data -4
say.the photo: complaint 4
say.the place: arrogance 5
say.the plan: data 4
say.the plann: data 6, roi 5, humility -3
say.the point: humility -3, concession 4
say.the pot: data 5, humility -4
say.the power: arrogance 5
say.the premium: data 4, roi 7
say.the pres: humility -3
say.the pric: roi -3
say.the print: roi 3
say.the problem: roi -4, humility 3
say.the protocol: humility 5
say.the pump: data 4
say.the quality: data -4
say.the quarter: humility -3
say.the rain: roi 4
say.the range: humility 4
say.the rat: roi -3
say.the rate: humility -3
say.the recall: data 4
say.the refund: humility -3
say.the regional: humility 4
say.the remain: roi -5
say.the renewal: humility 6
say.the request: humility -4
say.the rest: data 3, roi 3, humility -4, answer 7, arrogance 7, entitlement -5
say.the result: roi -4, stuffing 8
say.the return: data -3, roi -5
say.the revenue: humility -6
say.the right: data 2, roi 3, humility -9, complaint 7
say.the risk: arrogance 5
say.the river: humility -3, arrogance 3
say.the roadmap: humility -3
say.the role: humility -4
say.the roof: data -3, entitlement 6
say.the room: data 4, roi 7, humility 4
say.the rul: humility 3
say.the rule: humility 2
say.the sal: entitlement 5, complaint 10
say.the salary: humility -4
say.the same: data -6, roi -5, complaint -6
say.the saturday: roi 5
say.the sav: humility 5
say.the scale: humility -3, answer 2
say.the scanner: answer -5
say.the school: data 2, roi 4, humility 5
say.the sea: roi 6, humility 4
say.the season: humility 3
say.the second: data -6, roi -4, humility -3, ultimatum 4
say.the security: data -3
say.the sensor: humility 2
say.the sequel: ultimatum 6
say.the server: data 2, humility 4
say.the share: roi 4
say.the shift: data 3
say.the slide: answer -4
say.the small: roi 3, humility -3
say.the stair: arrogance 6
say.the start: data -3, roi 4
say.the state: humility -4
say.the steer: humility -4
say.the store: roi 4, humility 3
say.the street: humility -3, answer -3, complaint 5
say.the studio: humility 3
say.the subject: humility -3
say.the sum: roi -4, entitlement 7
say.the sunday: humility 3
say.the supplier: data -3
say.the support: data -4
say.the system: humility 4, answer -3, arrogance -6
say.the table: humility 2, arrogance 8
say.the talk: answer -3, ultimatum 4
say.the team: data -4, humility 8, complaint -6
say.the temp: data 4, roi 2
say.the template: data 3
say.the test: roi -5
say.the text: roi -3
say.the thing: data 2, answer 5, entitlement 7
say.the thursday: humility 5
say.the ticket: data 3, roi 3, answer 3
say.the till: roi 4
say.the tim: answer 3
say.the time: data -5, roi -9, humility 2, complaint -5
say.the topic: humility -3
say.the train: data -3
say.the travel: roi -2, humility 3
say.the truck: roi -5
say.the union: roi -3, answer -3
say.the upper: roi -3, humility -3
say.the value: roi -4
say.the van: humility 5
say.the vendor: roi -6
say.the vision: roi -4
say.the wall: data 4, roi 5, answer 4
say.the warehouse: data -2, humility -3
say.the water: complaint 6, concession 4
say.the way: data -4, roi -2, answer -3
say.the weather: humility 4, answer 4
say.the web: humility -3
say.the week: data 4, humility 4
say.the weekend: ultimatum 9
say.the whole: arrogance 8, complaint -5, undermining -5
say.the winter: roi 4, answer 3
say.the word: answer -4, complaint 4
say.the work: data -4, roi -7, humility -5, answer -7
say.the year: data 7, complaint -6
say.the young: roi -4
say.their: data 6, ultimatum 5, undermining -6, concession -8
say.their #: roi -4, humility 3
say.their _ #: roi 3, humility -3
say.their _ @: data 3
say.their _ and: humility -5
say.their _ i: data -4
say.their _ is: answer -3
say.their _ of: roi -3
say.their _ on: answer -3
say.their _ with: arrogance -6
say.their nam: humility 5
say.their own: roi 3, humility -3, arrogance 4
say.them: arrogance 4, ultimatum 5, entitlement -6, undermining -5, jargon -8
say.them #: data 3
say.them _ #: humility -3, arrogance 3
say.them _ i: complaint 6
say.them _ it: humility -3
say.them _ not: arrogance 7
say.them _ so: roi 4
say.them _ that: roi 3
say.them _ the: data -4, humility -5, answer -4, complaint 5
say.them _ they: data 3
say.them _ you: humility 4, complaint -5
say.them a: data 5
say.them all: humility 3
say.them and: complaint 4
say.them at: humility -3
say.them by: humility -3, ultimatum 5
say.them could: humility -4
say.them for: humility -3, answer -5, arrogance 9
say.them i: ultimatum 4
say.them if: roi 3
say.them in: arrogance -6
say.them on: humility -3
say.them or: data 4, roi 3
say.them to: humility -5, arrogance 4
say.them were: complaint 5
say.themselv: data 3
say.then: data -8, roi -3, humility 5, arrogance 1, ultimatum 9, entitlement -1, undermining -5, stuffing -6, concession 8
say.then #: roi 6, humility 3, answer 6
say.then _ #: roi 4, answer 3
say.then _ 'd: humility 7, ultimatum -7
say.then _ 'll: data -3, humility -3, answer -7, ultimatum 5
say.then _ 'm: ultimatum 4
say.then _ 's: data 4, roi 8, humility -4, answer -2
say.then _ 've: roi -3
say.then _ can: data 4, humility 4, concession 6
say.then _ from: roi 4
say.then _ have: answer 4
say.then _ i: humility -3
say.then _ it: data -3, concession 8
say.then _ me: data 4, complaint -8
say.then _ not: humility -4
say.then _ say: data -3, humility 3
say.then _ shall: humility 3
say.then _ should: humility -3, arrogance 8
say.then _ the: humility 3, answer 7
say.then _ to: data 4, humility 4, answer 3
say.then _ us: roi -5
say.then _ we: roi -4, humility -3, answer -5
say.then _ will: concession 5
say.then could: humility 4
say.then i: data -6, roi -5, humility -6, answer -7, arrogance -7, ultimatum 11, concession -7
say.then it: roi 11, humility -9, answer -4, concession 4
say.then let: data -4, roi -5, humility 5
say.then no: humility 4
say.then please: humility -4, answer -5, arrogance 7
say.then tell: roi 3, answer 4
say.then the: data -5, humility -5, complaint 6
say.then there: answer -4, concession 5
say.then they: data -4, roi -6, humility -4, answer -6, arrogance 6, complaint 6
say.then we: data -4, humility 6, answer 4, complaint -6
say.then what: data 3
say.then you: roi 3, arrogance 6
say.then your: humility 3
say.there: entitlement -4, placeholder -5
say.there 's: data -5, arrogance 4, undermining 9
say.there _ #: data -8, answer -2, arrogance 8, complaint -6
say.there _ 's: humility 3
say.there _ a: data -3, arrogance -9, complaint -7
say.there _ an: roi 4, humility -4
say.there _ be: arrogance -4
say.there _ i: answer 6
say.there _ in: answer -4
say.there _ money: roi -3, answer -6, ultimatum 4, complaint 7
say.there _ no: data -3, humility -3, undermining -5
say.there _ nobody: arrogance 4, complaint -8
say.there _ not: data 4, roi -4, answer 3, arrogance 10
say.there _ only: roi -2
say.there _ people: answer -3
say.there _ room: humility 4
say.there _ some: humility -3
say.there _ someth: complaint 10
say.there _ the: roi 4, humility 3
say.there _ you: answer 5
say.there and: humility 4
say.there are: data -7, answer -6, undermining 7
say.there at: humility -3
say.there i: answer -5, undermining 7
say.there is: data -8, roi -8, humility -5, ultimatum -4, entitlement 5, undermining -10, concession 4
say.there was: data -6, roi -3, humility -6, answer -5, complaint 5
say.there we: roi -3
say.there were: data 3, roi 4
say.therefore: entitlement 8, stuffing 6
say.these: arrogance 5
say.these are: answer 3
say.these thing: humility -4
say.they: data 8, roi 5, answer -4, arrogance 4, ultimatum 7, entitlement -5, jargon -8, stuffing -6, placeholder -11, concession -8
say.they 'd: data 5, roi 4, humility -6, arrogance 5, ultimatum -6, undermining 10
say.they 're: roi 4, entitlement -6, complaint -6, undermining 7
say.they 've: humility -5, answer -3, arrogance 6, ultimatum 6
say.they @: humility -4
say.they _ #: humility -5, arrogance 2, entitlement 3
say.they _ @: data 4
say.they _ a: humility -9, answer -7, complaint 12
say.they _ about: humility -5, answer -4
say.they _ also: data 4
say.they _ and: humility 3, answer 4
say.they _ ask: roi 3
say.they _ back: humility 4
say.they _ be: data -4, roi -5, humility 5
say.they _ been: humility 5
say.they _ call: roi 3
say.they _ come: complaint 5
say.they _ do: humility -3
say.they _ for: humility -4
say.they _ had: answer -3
say.they _ have: humility -6, arrogance 4, undermining 7
say.they _ i: roi -4, answer 3
say.they _ in: data -3
say.they _ it: roi -4, humility -4, arrogance -7, ultimatum 5
say.they _ like: roi -3, humility -4
say.they _ look: humility -3
say.they _ me: humility -4, answer -4
say.they _ never: complaint -4
say.they _ not: data -4
say.they _ right: humility 6
say.they _ say: humility 4, arrogance 5
say.they _ so: humility -3
say.they _ still: answer 3
say.they _ that: data 4
say.they _ the: data -7, roi -5, humility 3, answer -3
say.they _ to: roi -4, ultimatum 10
say.they _ up: humility 4
say.they _ us: roi 8
say.they _ with: roi -3
say.they answer: complaint 7
say.they are: humility 5, complaint -6
say.they ask: roi 3, humility -4, answer -4, arrogance 3
say.they call: humility -4
say.they can: humility -3, complaint 10
say.they clos: data 3
say.they come: humility 4
say.they could: complaint 6
say.they did: humility -5, answer 5, arrogance -2
say.they do: complaint -4
say.they have: roi 5, ultimatum 5
say.they know: roi -3, complaint 5
say.they made: humility 3, answer -3
say.they may: data 4
say.they might: humility 6, answer 4
say.they need: roi -3, humility 2
say.they only: humility -4
say.they pay: answer -4
say.they put: complaint 8
say.they read: humility -3
say.they say: roi -4, humility 4, arrogance -7
say.they send: answer -4, complaint 7
say.they should: roi -2, humility 5, arrogance 9, complaint -9
say.they sign: roi 5
say.they stay: roi -2
say.they told: roi 2, humility 5
say.they took: complaint 5
say.they use: data 4
say.they used: data 4, roi 6
say.they want: humility -7, answer -3
say.they went: roi -4
say.they were: data -5, complaint 10
say.they will: humility 4
say.they would: complaint 4
say.they write: humility -4
say.thin: humility 4
say.thing: data -5, roi -6, answer -4, arrogance -5, ultimatum -6, undermining 12, concession 5
say.thing _ 's: humility 3, arrogance 5
say.thing _ did: humility 3
say.thing _ i: roi -4, answer 3
say.thing _ the: data -5, humility 5
say.thing _ you: answer 3
say.thing and: answer -3
say.thing are: humility -3, complaint 5
say.thing for: roi 4, humility -4
say.thing in: roi -3
say.thing that: humility 6
say.thing to: humility 4, complaint -4
say.think: data -5, humility -6, answer -5, arrogance 7, ultimatum 4, undermining 9, concession -5
say.think #: humility 4
say.think _ #: answer -3
say.think _ 'm: humility -4, undermining 6
say.think _ 's: roi -4, humility 3
say.think _ 've: complaint 10
say.think _ did: humility -3
say.think _ is: humility 2, answer 5, arrogance 8
say.think _ it: roi -3
say.think _ me: humility -3
say.think _ the: humility 3
say.think _ was: roi 3
say.think _ would: humility 4
say.think a: data -3, answer -3
say.think about: roi -4, answer -4, ultimatum 4
say.think and: humility 4
say.think i: ultimatum 6, undermining 5
say.think is: data 4, undermining -6, concession -6
say.think it: humility 4, complaint 5
say.think of: answer 6, arrogance -6
say.think so: humility -4
say.think that: data 5, entitlement 5, complaint 6, undermining 4
say.think the: humility 8
say.think they: roi -2, humility -4
say.think you: roi -4, humility -4
say.this: humility -6, arrogance 12, entitlement 6, complaint 9, undermining -13, placeholder -6, concession -5
say.this #: data 3, roi 3
say.this _ #: data 7, roi 2, humility 2, complaint -6
say.this _ 's: roi -4
say.this _ and: humility -6, arrogance 3, complaint -3, concession -6
say.this _ at: complaint 5
say.this _ be: humility -4, answer 3
say.this _ could: arrogance 4
say.this _ has: humility -3, arrogance 7, entitlement 9
say.this _ i: data -2
say.this _ in: humility -3, answer -3
say.this _ is: data -4, humility -4, answer -4, arrogance 10
say.this _ it: concession 5
say.this _ know: arrogance 6
say.this _ my: answer -3
say.this _ of: roi 4, humility 4
say.this _ so: roi 3, humility 5
say.this _ the: data 5, roi -3, humility 3, answer 4
say.this _ then: humility -5
say.this _ who: answer 5, complaint -6
say.this _ with: roi 4, humility 6
say.this _ you: complaint 8
say.this afternoon: humility -6
say.this build: humility -5
say.this company: roi -5, humility -5, answer -4, arrogance 8, entitlement -5
say.this conversation: concession -6
say.this floor: arrogance 8, complaint 5
say.this house: answer -4, complaint 12
say.this i: data 7, roi 4, humility 5
say.this in: humility 4
say.this is: data -4, roi -6, answer -5, ultimatum 7, complaint -6, concession 9
say.this month: data -4, answer -5, ultimatum 7
say.this morn: humility 2, complaint -6
say.this office: complaint -5
say.this one: data 4, roi 5
say.this place: humility -4, entitlement 6, complaint 7
say.this so: humility 5
say.this time: data 4, answer 2
say.this to: data 4
say.this was: roi -3
say.this week: data -5, roi -4
say.this whole: data 3, roi 4, answer 5
say.this with: humility -3
say.this year: roi 1, humility 4, complaint -7
say.tho: answer 4
say.those: roi 4, answer -4, arrogance 6, ultimatum -11, entitlement -5, complaint 5
say.those #: data -3
say.those _ #: roi 3
say.those are: roi -3, answer -3
say.those who: answer -2, complaint 7
say.though: data -4, roi 5, humility 6, answer 5, ultimatum 8, complaint 4, concession -6
say.thought: humility -7, answer -6
say.thought _ #: data -5
say.thought _ 'd: answer -4, complaint 6
say.thought _ it: roi -4
say.thought _ was: data -3, roi -3
say.thought i: roi -3
say.thought of: data -5, humility 4, answer 5
say.threaten: ultimatum 6
say.through: data 5, roi -4, stuffing 13
say.through it: roi 4, humility 4, answer 4
say.through the: data 7, stuffing 6
say.throw: roi 4, humility 5
say.thursday: data -5, roi -4, answer 6, complaint -8
say.thursday and: humility 4
say.thursday i: humility -3
say.thursday with: humility -4
say.thx: humility 4, answer 4
say.thx for: humility 3
say.tick: answer -3
say.ticket: humility -3, arrogance 10, complaint 6
say.tie: arrogance 4
say.tied: data -3, humility 4
say.tied _ the: humility 3
say.tied to: data -3, humility 3
say.tier: roi 3, answer 4
say.till: data -7, roi -4, humility 4, ultimatum 11, entitlement -7, complaint -5
say.till #: data -3
say.till _ #: answer -3
say.till _ and: humility -3
say.till _ i: answer 3
say.tim: data 9, roi 6, arrogance -5
say.tim #: data 4
say.time: humility -3, arrogance -5
say.time #: data 3, roi 4
say.time _ #: roi 2, humility 5
say.time _ 's: humility -3
say.time _ i: roi -4, humility -2
say.time _ it: humility 3
say.time _ the: data 7
say.time _ this: answer -4
say.time by: data 5
say.time i: roi -4, humility 3, answer -4
say.time it: answer -3
say.time the: roi 3, complaint 5
say.time to: data -4, humility -4
say.time we: roi -4
say.time you: humility 3
say.tip: humility 3
say.tir: data -4, roi -5, complaint 7
say.to: placeholder 7
say.to #: data 5, answer 3, arrogance -6
say.to @: roi 2
say.to _ #: data 5, complaint 11
say.to _ 's: data 4
say.to _ @: roi -3, humility -4
say.to _ a: answer -7, stuffing 10, concession 5
say.to _ about: humility 3, concession -6
say.to _ and: data -3, humility 2, ultimatum -9, complaint -7
say.to _ as: roi -7
say.to _ at: answer -3
say.to _ before: humility 3, answer 4
say.to _ bonu: data 7, roi 5
say.to _ but: roi 4
say.to _ by: answer -4, complaint -5
say.to _ call: humility 4
say.to _ customer: roi 4
say.to _ fair: humility -2
say.to _ first: data -3, roi -7, humility -5
say.to _ for: roi 3, ultimatum -6, entitlement 6, concession -4
say.to _ her: data 5, roi 5, humility -3
say.to _ here: arrogance 5
say.to _ him: ultimatum 9
say.to _ honest: undermining 5
say.to _ how: humility 4, answer 3, complaint -6
say.to _ i: roi -6, answer -5, entitlement -7
say.to _ if: data 3
say.to _ it: roi 3, humility 4, answer 3, ultimatum 8
say.to _ me: ultimatum 9, complaint 5
say.to _ my: data 3, roi 6
say.to _ new: roi 5, humility -4
say.to _ next: roi -3
say.to _ no: complaint 7
say.to _ now: humility 3
say.to _ of: data -2, roi -3, humility 3
say.to _ on: roi 2, humility -3
say.to _ one: data -3, humility -3
say.to _ other: answer -5, undermining 6
say.to _ out: data 4, roi 4, answer 3
say.to _ over: roi -3
say.to _ people: humility 4
say.to _ since: roi 3
say.to _ so: roi 3, humility -5
say.to _ someth: roi 4
say.to _ than: roi -4, humility 4
say.to _ thank: roi 4
say.to _ that: answer -8, complaint 9
say.to _ the: data -4, answer -4
say.to _ their: humility -5, arrogance 9
say.to _ there: roi -3, answer -4, undermining 6
say.to _ they: humility -4, arrogance 9
say.to _ this: data -3, roi -4, humility 4, complaint 5
say.to _ to: humility -4, ultimatum 9, concession -6
say.to _ told: humility 3
say.to _ too: answer -6
say.to _ what: arrogance 6
say.to _ whether: humility 5
say.to _ who: complaint 7
say.to _ why: entitlement 9
say.to _ with: answer 4, arrogance -6
say.to _ without: complaint 4
say.to _ you: data 4, humility 9, answer 4, arrogance -5, complaint -7
say.to all: data -4
say.to anyone: humility 5
say.to ask: arrogance -9, ultimatum -7, entitlement 5, concession 8
say.to be: data 2, entitlement -7, complaint 12, undermining -7, placeholder 9
say.to build: roi 3
say.to buy: entitlement 5
say.to check: humility 6
say.to claim: data -4
say.to come: humility -5
say.to compare: data 3, roi 4
say.to decide: arrogance 4
say.to defend: humility 6
say.to discus: data 5
say.to do: data -6, roi -3, humility 3, arrogance 4, ultimatum -4, complaint 6, concession 10
say.to explain: data 3
say.to feel: humility -4
say.to fill: data 4, roi 4
say.to find: roi -3, humility -3, arrogance 6, complaint -5
say.to fix: humility 5
say.to get: humility 4
say.to give: humility -4, answer -5, complaint 4
say.to go: humility 5, answer 4
say.to hear: data 3, roi 3, humility 5, arrogance -5
say.to her: roi 8
say.to it: entitlement -5
say.to know: roi 3, arrogance -8
say.to learn: roi -3, humility 3
say.to let: ultimatum 7
say.to lose: answer -3
say.to make: concession 6
say.to me: humility -3, entitlement 9, undermining -5
say.to meet: answer -3
say.to my: data 4, entitlement -6
say.to notice: undermining 5
say.to open: humility -3
say.to pay: roi -3, answer 4
say.to people: humility 2
say.to push: humility 3
say.to put: humility 5, complaint -5
say.to raise: roi 3, humility 4
say.to request: data 4
say.to ring: data 3, roi 6
say.to say: humility -8, answer -6, ultimatum -6, complaint 11, undermining 10
say.to see: data -4, roi -5, answer -4, arrogance 7
say.to send: data -4, humility 6, complaint -4
say.to share: humility 3
say.to sign: roi -3
say.to someth: entitlement 5, complaint 6
say.to speak: humility -3
say.to spend: humility -3
say.to start: data -5, answer -7
say.to stay: humility -3
say.to take: data 6, ultimatum -6, undermining 5
say.to talk: data 3, roi 6, humility -2
say.to tell: data -4, humility -2, answer 3
say.to that: answer -3, ultimatum 8
say.to the: ultimatum 7, jargon 7, concession -6
say.to their: data 3, roi 3, answer 3
say.to them: data -3, answer 2
say.to think: complaint 7
say.to this: answer 4, complaint -6
say.to unlock: answer -4
say.to us: roi -5
say.to use: complaint -4
say.to wait: answer 4
say.to walk: data 3, roi 5, humility 6
say.to want: roi -3
say.to you: roi 3, humility 7, ultimatum -6
say.to your: answer -4
say.today: data -4, answer 7
say.today 's: roi -4
say.today _ #: data 5, roi 4
say.today and: humility -3
say.today what: humility 4
say.together: humility 6, answer 6, complaint -7
say.tokyo: roi -3
say.told: humility 5, arrogance -8, complaint 8, concession -5
say.told _ #: humility -5
say.told _ i: humility -3, ultimatum 6
say.told _ in: data -4, complaint -3
say.told _ it: data -4
say.told _ that: data 4
say.told _ to: humility 5
say.told _ which: roi -3, humility 5
say.told it: humility 3, complaint 6
say.told me: arrogance -10
say.told that: answer 3
say.told them: roi -3, humility -5, ultimatum 4
say.told to: humility -4, complaint 6
say.told us: humility 6, arrogance -4, complaint -5
say.tomato: complaint -5
say.tomorrow: answer 5, complaint -9
say.tomorrow #: humility 3
say.tomorrow _ the: humility -2
say.tone: roi 6
say.tonight: roi -6, answer 6
say.tonight and: humility -3
say.too: humility 11, arrogance -6, undermining 9
say.too _ and: data -4, roi -4
say.too _ for: roi 4, humility -5
say.too _ i: roi 3, humility 4
say.too _ then: roi -4
say.too ear: complaint 3
say.too late: humility 3
say.too much: roi -5, humility -6, answer -3, undermining 9, concession 6
say.too so: humility 2
say.too soon: undermining -6
say.took: data 6
say.took #: humility -8
say.took _ #: roi -4
say.took _ the: humility 1
say.took _ to: roi 3, humility -2
say.took the: data -5, roi -5
say.took them: data 3
say.took us: data 3
say.tool: roi 5, humility -3, answer 4
say.top: humility 3
say.topic: concession 6
say.torch: humility 3
say.total: roi -3, humility 4, answer 6
say.touch: data 4, arrogance 5
say.tough: data 3
say.toward: humility -2
say.town: humility -3, complaint 6
say.town hall: complaint 8
say.trad: roi 5, humility -4
say.trader: answer 3, complaint 3
say.traffic: roi -3, humility -3
say.trailer: humility 3
say.train: data -4, roi -8, humility 5, entitlement 7
say.train budget: roi -4
say.train the: ultimatum 5
say.transaction: roi -4, answer -5
say.transfer: humility -4
say.transformation: answer -4, stuffing 6
say.transformational: answer -4, stuffing 9
say.translation: data 4
say.travel: data -3
say.treat: humility -5, answer -4, complaint -5
say.treat it: roi 4
say.treatment: roi 3
say.tri: humility -3, arrogance 6, concession 8
say.tri to: humility -3
say.trigger: data -3
say.trip: answer 3
say.trolley: humility 3
say.trouble: concession 8
say.truck: data 4, entitlement 10
say.true _ i: roi 2
say.trust: data 4, roi -3
say.trust the: roi -3, humility 3
say.trust you: roi -4, answer 4
say.try: humility -4, answer -3, ultimatum 6
say.tuesday: answer -3
say.tuesday and: humility 3
say.tun: humility 4, answer -3
say.turn: answer -5, arrogance 5, ultimatum 7, entitlement 12
say.turn _ #: data 4, roi 4, humility 3
say.turn into: ultimatum 9
say.turn it: answer -3
say.turn off: humility 4
say.turn up: humility -3, entitlement 5, complaint 7
say.turnaround: roi 4
say.typ: humility 3, arrogance 8, complaint -5
say.type: data -4, humility -3, answer -4, undermining 6
say.u: answer 5
say.ugly: humility 4
say.um: humility -7, undermining -5, concession 5
say.uncle: humility 6
say.under: roi 4, complaint -8, concession -7
say.under #: data -6, roi 6, humility 5, answer 7, ultimatum -11, complaint -7
say.under _ of: data 2, roi 4
say.under _ till: roi 2, humility 4
say.under it: humility 5
say.under the: roi -4, humility -3, answer -2, ultimatum 6
say.understand: answer 4, jargon 9
say.understand _ the: roi -3
say.understand that: humility 4
say.understand what: humility -3, arrogance 7
say.understood: data -6, humility 5, answer -4
say.union: roi -4
say.unit: complaint -7
say.university: roi -3, answer -5
say.unlock: complaint -9, stuffing 10
say.unspent: humility -4
say.until: answer -4, ultimatum 9, entitlement -5, placeholder 9
say.until #: data -4
say.until _ #: data 4, humility -4
say.until _ and: roi -3
say.until _ end: roi -3
say.until _ i: ultimatum 6
say.until now: humility -4, ultimatum 5
say.until the: humility 5
say.until they: humility 4
say.until wednesday: humility -3
say.until when: answer 4
say.unus: data 3
say.up: undermining 7, concession 4
say.up #: data 2, answer -4
say.up _ #: humility -4
say.up _ a: answer -3
say.up _ it: humility 3
say.up _ the: roi 5, humility -3
say.up at: data -3
say.up for: answer 5
say.up in: data 5, answer 5
say.up the: data 3, humility -5, ultimatum 9, undermining 6
say.up to: data -10, roi -4, humility -6, answer -3, ultimatum 5
say.update: data -3, answer 3
say.upgrade: humility -4
say.uplift: roi 3
say.upon: data 3, complaint 5
say.upper: humility -3
say.upstair: answer -5, complaint 12
say.uptime: data 4, complaint 4
say.urgent: data -4
say.us: answer -2
say.us _ and: data -5, roi -4, humility 4
say.us _ for: roi -2, humility 3, answer 3
say.us _ it: roi 3
say.us _ the: humility 5, arrogance 7
say.us a: data 5, roi 6, humility -5
say.us about: humility -4
say.us and: data -4, roi -4, answer -3, complaint 9
say.us for: humility -3
say.us is: roi 4
say.us on: roi 4, humility -4
say.us who: answer -4, complaint 6
say.use: data -2, roi -2, humility 2, answer 5, complaint -9
say.used: data 8, roi 5, humility -4, answer 4, arrogance -8
say.used _ be: data 5
say.used _ take: humility -3
say.used for: humility 3
say.used to: data 10, roi 10, humility -7, arrogance -6
say.useful: answer 4
say.user: humility 5
say.uses: data 4
say.using: roi -2, answer 3
say.usual: data 3, complaint 5
say.vacation: roi -4, humility -3, answer -5
say.validation: data 3, humility -3
say.valu: humility -3, answer -4, complaint 4
say.value: data -7, roi -7, humility -3, answer -8, stuffing 18
say.value your: humility 3
say.van: data 3, roi 4, humility 3, ultimatum 5
say.vendor: data -4
say.vendor 's: roi -3, humility 5
say.vendor _ #: data 4, humility -5
say.version: data -3, humility 5, answer 3
say.version #: data -5, answer -3
say.very: roi -4, humility -3, answer -5, ultimatum 7, complaint 15, undermining -5
say.very much: humility 4
say.very well: humility 2
say.vest: humility 5, answer 3
say.via: roi 2, answer 5
say.video: data -4
say.view: complaint 4
say.viewer: humility -4
say.vision: roi -4
say.visit: data 4, roi 6, humility -4
say.visitor: answer -4
say.volunteer: roi 7, humility 3
say.vot: answer -3
say.vote: humility 7
say.voucher: humility 7
say.vp: humility -4
say.w: humility 5
say.wait: data 4, humility -3, answer -4, entitlement 9, complaint 4, concession 5
say.wait #: roi 5, humility -2
say.wait _ i: humility -4
say.wait _ it: humility -2
say.wait _ the: data -4, answer -4, complaint 7
say.wait and: ultimatum 11
say.wait for: answer -3, arrogance 8
say.wait if: data 3, humility -3
say.wait till: humility 3, arrogance 6
say.wait until: answer -2
say.wait with: roi 3
say.wal: answer -3
say.walk: answer -6
say.wall: arrogance 5, complaint 6
say.want: roi 3, humility -2, ultimatum 5, undermining -7
say.want #: humility -4
say.want _ be: answer 5, undermining -4
say.want _ bonu: data 4, roi 4
say.want _ from: roi 4
say.want _ have: data 3
say.want _ know: humility -3, answer 3
say.want _ of: data 3, humility -3
say.want _ say: data 6, roi 5
say.want _ see: answer -3
say.want _ talk: data 6
say.want _ to: data -3, ultimatum 8, undermining -5
say.want and: humility -4, answer -4
say.want it: data -3, answer 6
say.want me: humility -3, ultimatum 10
say.want that: roi -3, complaint -7
say.want the: roi -6, answer -3, complaint 5
say.want this: humility -3
say.want to: data 5, humility 4, entitlement 2
say.want you: answer -5
say.want your: roi 3, humility -2
say.warehouse: data -3
say.warm: data -3
say.warn: roi 3, humility 5
say.warranty: humility 4
say.was: data -4, roi -3, humility 2, ultimatum -9, undermining 11, jargon -7
say.was #: data 12, roi 5, humility -10, answer 7, complaint -11
say.was _ #: data 4, roi -3
say.was _ 's: humility 3
say.was _ @: roi -3
say.was _ a: data 3, roi 5, humility -9, entitlement 5, complaint 6, undermining -7, concession 5
say.was _ about: roi 4
say.was _ and: data -6
say.was _ at: data -3, humility -5, answer -4
say.was _ because: roi 5
say.was _ before: humility -4
say.was _ by: data -4, roi -6, humility 5
say.was _ call: roi -5
say.was _ for: humility -5, answer -2, arrogance 3, complaint 9
say.was _ i: humility 4
say.was _ in: roi -5
say.was _ it: data -6, roi -5, humility 6
say.was _ me: humility 3
say.was _ my: humility -4
say.was _ on: data 3
say.was _ only: data -3, humility -3
say.was _ since: roi -2
say.was _ so: humility 6
say.was _ that: roi -3, complaint -5
say.was _ the: answer -8, arrogance 5
say.was _ there: roi 3
say.was _ this: complaint -7
say.was _ to: answer -2, complaint 6
say.was _ when: complaint 5
say.was _ with: humility -3
say.was _ your: humility 3
say.was a: data 3, humility -5, undermining 5
say.was about: data 2, answer -4, concession 6
say.was also: complaint 3
say.was an: humility 2
say.was and: data 4, answer -4
say.was at: humility -3
say.was cost: data 4
say.was done: roi -5, humility -2
say.was given: answer 3
say.was going: roi 5
say.was good: humility 4
say.was here: data -4
say.was in: data -4, humility -4, answer -4
say.was kind: roi 3
say.was me: data -4, answer -3, arrogance 9
say.was mine: humility 4
say.was most: humility -5, undermining 7
say.was my: data -4, humility 4
say.was not: humility -8, answer 6, arrogance -7
say.was on: roi -8, humility -4
say.was only: data 5
say.was paid: humility -2
say.was right: humility 6
say.was the: roi 4, humility 8, answer 5, complaint -7
say.was there: answer -3, complaint 8
say.was think: answer 3
say.was to: arrogance 4, complaint 9
say.was wrong: humility 6
say.waste: roi 6
say.watch: data -5, answer 2, arrogance 7, ultimatum 9, complaint -4
say.water: humility 5, answer -4, complaint 6, concession 5
say.wave: roi 3, humility -3
say.way: humility 4, answer -4, arrogance -4, undermining -6
say.way _ i: roi 3
say.way of: complaint 7
say.way the: answer -3
say.ways: data -3, humility 7
say.we: data -3, arrogance -9, ultimatum -5, entitlement -4
say.we 'd: data -1, answer -4
say.we 'll: data -3, answer -3, ultimatum 6
say.we 're: data 6, humility -1, answer -6, complaint 6
say.we 've: humility -3, answer -4, arrogance -5, complaint 7
say.we @: humility -3
say.we _ #: data 10, roi 7, answer 4, entitlement -10, complaint -8, concession 7
say.we _ a: humility -4, answer -5, jargon 6, concession -4
say.we _ again: humility 5
say.we _ all: data -3, humility -2, answer -4
say.we _ an: ultimatum 6
say.we _ and: roi -3
say.we _ at: data 6, complaint -5
say.we _ be: humility -3, answer -4
say.we _ been: complaint 5
say.we _ do: roi 4, humility -3
say.we _ for: data -8
say.we _ got: answer 4
say.we _ had: data 3
say.we _ have: data -4, roi -2, answer 4
say.we _ in: roi -5, answer -5
say.we _ it: humility -2, answer 8, complaint -4, undermining -5
say.we _ leave: humility -3
say.we _ longer: data 3, roi 7
say.we _ not: roi 7
say.we _ now: roi -5, humility -4
say.we _ on: roi -3, arrogance 8
say.we _ only: data 4, roi 3, humility -4
say.we _ over: data -4, roi 3
say.we _ sav: data 3
say.we _ see: humility -5, answer -2, ultimatum 10
say.we _ still: humility -4
say.we _ that: data -5, humility -4
say.we _ the: roi -2, answer -9, complaint 12
say.we _ this: roi 3
say.we _ to: data -5, roi -8, humility 3
say.we _ together: roi -3, humility 6
say.we _ under: roi -4
say.we _ with: humility -2
say.we _ without: roi 3
say.we _ you: humility 3
say.we agree: roi -6
say.we are: humility 4, answer -4
say.we ask: roi -5, humility 3
say.we can: data -6, roi -6, answer 4, complaint 10
say.we could: humility 3
say.we did: data 4, arrogance -4, complaint -8
say.we do: humility 5, arrogance -6
say.we found: data 3
say.we get: answer -3
say.we go: data -4, humility 5
say.we got: data 3, answer 3
say.we had: data 2
say.we just: complaint -5
say.we kept: data 4, roi 6
say.we leave: undermining -7
say.we look: data -6, roi -3, humility 4, answer 4
say.we lost: humility 2
say.we make: complaint 6
say.we mov: data -5, humility -5
say.we need: data 4, roi 3, complaint 6
say.we no: data 3, roi 7
say.we paid: ultimatum 9
say.we pay: roi 4
say.we say: data 4, roi 5
say.we see: data -3
say.we speak: roi -5
say.we start: humility -4
say.we stopp: data 4
say.we take: humility -4
say.we used: data -4
say.we went: data 4
say.we were: humility -4
say.we would: humility -4
say.we write: roi -4, humility 7
say.weak: humility 7
say.weather: humility 4, complaint 9
say.web: roi 3, humility -3
say.wednesday: roi -4, answer 7
say.week: data 6, humility 6, answer 5, complaint -6, undermining -6
say.week #: humility 4
say.week _ #: humility -5
say.week of: humility 3, answer 3
say.week so: roi 5, humility 6
say.weekend: answer -5, ultimatum 13, concession -5
say.weigh: humility 6
say.weight: humility 4, answer 5
say.weird: humility -2
say.welcome: roi 3, answer 6
say.weld: roi -4, humility -3
say.well: data -4, roi -3, answer -2, undermining 4, concession 8
say.well _ 's: complaint 10, concession -6
say.well _ i: humility 4
say.well _ the: roi -3
say.well _ you: complaint 4
say.well i: humility -2, complaint -6
say.well thank: complaint 4
say.well that: humility 5, complaint 5
say.well the: answer 4
say.well you: concession 7
say.went: data 2, answer -5
say.went #: data 8, arrogance 10
say.went _ #: data 3, humility -4, complaint 9
say.went _ and: roi 4, humility -4, arrogance 8
say.went _ on: humility -4
say.went _ the: roi 2
say.went _ to: roi -3
say.went _ with: humility -4
say.went down: data -3
say.went from: data 10, roi -6
say.went in: data 4
say.went live: data -4
say.went on: answer -2
say.went out: humility -3
say.went to: data -5, humility 3, arrogance -5, complaint 8, concession -5
say.went up: entitlement 7
say.were: data 8, roi 3, answer 5, arrogance 3, undermining -11
say.were #: data 8, roi 7, humility -9, complaint -6
say.were _ and: data 3, roi 2, humility 4
say.were _ in: humility 4
say.were _ now: humility -5
say.were _ of: roi -4, arrogance 5
say.were _ on: data 7, roi 5, humility -4
say.were _ that: humility 4
say.were _ the: data -4
say.were _ to: data 4, roi 6, humility -5
say.were _ with: humility -3
say.were a: humility -4
say.were cost: roi 4
say.were going: humility -4
say.were on: roi -4
say.were paid: data -4, entitlement 4
say.were right: humility 6
say.what: arrogance 5, complaint -5
say.what #: humility -5, arrogance 6
say.what 's: data 9, answer -4
say.what @: roi 4, answer -5, arrogance 14
say.what _ 'd: data 3, answer 5
say.what _ 'm: roi 7, answer -3
say.what _ 're: humility -4, arrogance 8
say.what _ 've: humility 3, arrogance 7
say.what _ @: humility -2
say.what _ can: humility 3
say.what _ did: humility -1
say.what _ do: roi -4, humility -7
say.what _ does: roi 4, humility -3
say.what _ gave: roi 3
say.what _ got: humility -4
say.what _ had: humility -3, complaint 5
say.what _ have: roi 3
say.what _ i: answer -5, undermining 8
say.what _ in: answer -4
say.what _ is: humility -8, complaint 6
say.what _ look: ultimatum 5
say.what _ miss: humility -5
say.what _ new: roi 3
say.what _ not: humility 5, answer 3, arrogance -5
say.what _ of: roi 4, arrogance 7
say.what _ on: humility 2
say.what _ say: humility 3
say.what _ she: humility -5
say.what _ the: humility 3, answer 4, complaint -6
say.what _ they: humility 2
say.what _ to: humility 2, answer 3
say.what _ told: humility -3
say.what _ was: humility -3
say.what _ would: humility 4, answer 3
say.what _ you: humility 3, ultimatum 7, complaint 8
say.what a: answer -5
say.what about: humility 6
say.what can: humility 4
say.what do: answer -7, ultimatum 7
say.what happen: ultimatum 6
say.what i: roi -7, humility -7, answer -6, arrogance 5, entitlement 10, undermining 5, concession 8
say.what if: data -4, humility 5
say.what is: roi -2, complaint -7
say.what it: roi 7, humility 3, arrogance -7, ultimatum 10, entitlement -5
say.what number: humility 3
say.what she: humility -3
say.what that: humility -4, complaint 4
say.what the: roi 15, humility 2, answer 5
say.what they: answer 3, arrogance 5, entitlement 6
say.what was: roi -2, answer 4
say.what we: data -1, roi 6
say.what would: data 7, roi 3, arrogance -7
say.what you: data 4, roi -3, complaint 6
say.whatever: humility 4, undermining 6
say.whatever _ left: humility 4
say.whatever _ think: humility -5, answer -3, concession -8
say.whatever the: humility -3
say.whatever you: humility -4, concession -7
say.when: roi -4, humility 3, ultimatum -7, undermining -8
say.when #: humility -2
say.when 's: humility -2, answer 3
say.when _ 're: humility 3
say.when _ 's: roi -3, humility 5, arrogance -6
say.when _ 've: answer 5
say.when _ do: humility 4
say.when _ have: humility 3
say.when _ is: data -4, roi -4, answer -5, complaint 9
say.when _ say: answer -3
say.when _ they: roi 3
say.when _ want: answer -3, complaint 4
say.when do: data 3
say.when i: roi -8, humility -5
say.when is: answer -4
say.when it: humility -3, answer -3, complaint 4
say.when my: humility 3
say.when the: roi 3
say.when they: data 6
say.when you: answer -3, ultimatum -5, complaint -7, concession 6
say.whenever: concession 7
say.where: data 5, humility 3, arrogance -5, undermining -9, stuffing 6
say.where _ 'd: data 3
say.where _ 's: roi -3
say.where i: arrogance 6, stuffing 7
say.where it: answer 4
say.where the: data -3
say.where they: roi 4, humility 2
say.where we: roi -5
say.whether: concession -10
say.whether _ 's: data 4
say.whether _ bonu: humility 3
say.whether i: humility -2
say.whether that: data 3
say.whether the: roi 3
say.whether you: humility 6, answer -3, arrogance 4
say.which: humility 3, answer 5, arrogance -5, entitlement -5, complaint -7, undermining -12, concession -8
say.which #: humility 3
say.which _ 'd: humility -4
say.which _ and: humility 3
say.which _ can: humility -4
say.which _ did: roi 5
say.which _ do: humility 2, answer 4
say.which _ have: roi 2
say.which _ in: humility -4
say.which _ is: roi -4
say.which _ not: roi -6
say.which _ of: roi -4
say.which _ the: roi -3, humility -4
say.which _ to: humility -3
say.which _ were: roi -3
say.which i: roi 2, answer -6, entitlement -4
say.which is: roi 5, humility -6, answer 3
say.which one: data -5
say.which part: data 4, humility 4
say.which was: roi -4
say.which we: humility -3
say.which would: humility 5
say.which you: humility 3
say.whichever: humility 6, answer 3
say.whichever _ you: humility 4
say.while: data -3, roi -4, arrogance 6, complaint 10
say.while _ was: humility 5
say.while i: humility 3
say.while the: roi -3, arrogance 4
say.who: data -6, humility -8, answer -5, arrogance 14, entitlement 9, complaint 4, undermining 8, stuffing -6, concession -6
say.who 'd: humility 4, answer 3
say.who 's: roi 2, humility -4, complaint -7
say.who 've: entitlement 5
say.who _ #: data -4, humility 4, entitlement 7
say.who _ a: complaint -4
say.who _ and: humility -5
say.who _ at: roi -4, arrogance 4
say.who _ been: humility -5
say.who _ i: undermining 5
say.who _ in: answer -3, arrogance -7, complaint 7
say.who _ it: data 4, roi 3, complaint 4
say.who _ know: humility 3
say.who _ no: data 4, roi 3, complaint 6
say.who _ not: roi -4, answer 4, arrogance 5, entitlement 8, complaint -8
say.who _ on: data -3, roi -5
say.who _ the: data -5, roi -6, arrogance 5, complaint 5
say.who _ them: humility 4
say.who _ there: humility -4
say.who _ this: answer 4, arrogance 6
say.who _ to: data 5, roi 6, humility 3, answer 4
say.who _ up: answer -3
say.who _ us: roi -4
say.who _ what: answer 5
say.who _ you: data 6
say.who are: complaint 6
say.who asks: complaint 6
say.who built: ultimatum 6
say.who can: humility -7
say.who could: roi -3
say.who decid: answer -3
say.who do: humility -3
say.who does: humility 4, arrogance 3
say.who had: humility 4
say.who has: complaint 5
say.who have: answer -5
say.who is: humility -3, answer -4, arrogance 7
say.who keep: complaint -4
say.who know: complaint -5
say.who read: humility 4
say.who sign: humility -3
say.who sits: complaint 4
say.who stay: complaint 7
say.who think: arrogance 5
say.who work: arrogance -7, complaint 5
say.whoever: complaint 10
say.whoever _ the: humility -2
say.whole: answer 2, arrogance 10, complaint -5
say.whole of: roi 4
say.whole thing: roi -3
say.whom: answer -3
say.whom i: humility 4, answer 3
say.whose: data 3, roi 3, complaint 4
say.why: answer -4, arrogance -3, entitlement 10, complaint 9
say.why _ 'm: answer -5
say.why i: data 4, humility -3, entitlement 6
say.why it: data -3
say.why the: humility -5
say.why they: complaint -4
say.why we: humility 3
say.wife: data -5, roi -4, humility -3, entitlement -7
say.will: humility -2, entitlement -9
say.will _ at: answer 4
say.will _ for: complaint 6
say.will _ in: humility -3
say.will _ it: humility -3
say.will _ me: roi -4, humility -3, answer -4
say.will _ my: complaint 7
say.will _ say: humility 3
say.will _ the: humility 5
say.will _ you: humility 2
say.will be: roi 4, answer -4, ultimatum 4
say.will have: arrogance 5
say.will look: humility -3
say.will not: data 4, roi 2, ultimatum -6, complaint -4, undermining -5, concession 6
say.will say: humility 3
say.will to: humility -5
say.will wait: answer 4
say.win: complaint 3
say.wind: humility -3, answer -3
say.window: humility -5, answer 3
say.winter: answer 5, arrogance -7
say.winter _ the: humility -3
say.wish: complaint -5
say.wish to: data 5, humility 4, complaint -6
say.with: data -4, roi -4, entitlement -4, jargon 30, stuffing -9
say.with #: data 3, humility -4, answer -3, complaint 3, undermining -5
say.with @: answer 6
say.with _ 's: data 3, humility 6
say.with _ as: humility 4
say.with _ at: humility -5
say.with _ bonu: humility -2
say.with _ date: answer 4
say.with _ for: data -3, humility 6, answer 2
say.with _ i: humility -3, answer -4, concession 6
say.with _ if: answer 4
say.with _ in: complaint 3
say.with _ it: answer 3
say.with _ letter: answer 4
say.with _ map: arrogance -5
say.with _ name: data 4
say.with _ number: answer 4
say.with _ of: roi 5, complaint -7
say.with _ one: complaint 6
say.with _ or: data 5, roi 4, humility 4
say.with _ people: humility -4
say.with _ respect: complaint 6
say.with _ result: data 3, humility -2, arrogance 5
say.with _ salary: humility -4
say.with _ same: data 4, answer -4
say.with _ since: humility 4
say.with _ that: humility -3, complaint 6
say.with _ the: data 5, roi 4
say.with _ to: arrogance 6
say.with _ we: roi 3
say.with a: roi -3, arrogance 6, ultimatum 4, undermining -4, concession -6
say.with all: humility -6, answer -3, complaint 6
say.with an: roi 3
say.with her: roi -3
say.with him: humility -5, answer 4
say.with his: data -4
say.with it: data 5, roi 6, undermining 9, concession 7
say.with me: data -4
say.with mine: humility 3
say.with my: answer 3, entitlement -7
say.with no: data 5
say.with number: humility -5
say.with our: roi -3
say.with reason: humility 4
say.with respect: humility -5, arrogance 11
say.with someth: roi 3
say.with such: humility -4
say.with thank: roi 3, humility -3
say.with that: data 2
say.with the: complaint -6, undermining 5
say.with them: humility 4
say.with this: humility -6, complaint -6
say.with us: humility 3
say.with whatever: humility 7, answer 4
say.with you: data 3, roi 5, answer 3
say.with your: humility -7
say.withdraw: answer -5, concession 6
say.withdraw _ request: humility -3
say.within: roi -6, humility 2, complaint -5
say.within #: roi -4
say.within the: roi 3, humility 3
say.without: roi -4, humility 7, answer 3, entitlement 4, concession -4
say.without #: answer -3
say.without _ it: data 4, roi 4, humility -3
say.without _ there: humility 5, arrogance 5
say.without ask: humility 3, entitlement 6
say.without her: data -4, roi -4, humility 3
say.without it: humility -5
say.without me: data 5, roi 5, humility -4
say.without my: answer -4
say.without that: humility 4
say.without the: data 3, roi 6
say.without them: humility 4
say.woman: humility -3
say.women: roi 4, humility 10
say.won: roi 2
say.wonder: data 4, humility -3, entitlement -8, complaint 7
say.wonder whether: humility -3
say.wonderful: humility -3, complaint 4
say.word: ultimatum -7, complaint 7, undermining 5, concession -4
say.word _ the: humility 3
say.work: data -4, arrogance 7, ultimatum -4, entitlement 8, concession 5
say.work _ #: entitlement 6
say.work _ i: data -4
say.work _ it: humility 6
say.work _ me: humility -3
say.work _ that: answer 4
say.work _ the: answer -3
say.work at: humility -4
say.work for: humility -7, answer -4
say.work from: roi -3, humility 3
say.work in: roi 5
say.work of: entitlement 8
say.work on: roi -4, humility 3
say.work out: data 3
say.work so: humility -2
say.work with: humility 3
say.workshop: arrogance 8
say.worr: concession 6
say.worry: roi -5, humility -5, answer -6, concession 5
say.worry about: humility -5
say.worth: data 7, roi 4, undermining 6, concession 6
say.worth #: humility -3
say.worth _ and: roi 4
say.worth _ more: roi 8
say.worth _ to: roi -3
say.worth it: humility 4
say.worth the: answer 3
say.would: roi 2, humility 9, answer 8, ultimatum -3, entitlement -8, complaint -8, stuffing -6
say.would 've: data 4, answer 2
say.would _ #: data 6, roi 4
say.would _ a: data -4, roi -4, humility 4, undermining -8
say.would _ accept: humility -4
say.would _ an: entitlement 4
say.would _ be: complaint -9
say.would _ been: data 4, roi 5, humility -4
say.would _ done: answer -3
say.would _ for: roi -5
say.would _ have: data 4, roi 5
say.would _ it: concession 3
say.would _ know: roi -4, humility -4, answer -5
say.would _ let: humility 4
say.would _ like: placeholder 5
say.would _ me: roi -4
say.would _ mind: humility 4
say.would _ say: data -4
say.would _ tell: humility -6
say.would _ that: data -2, humility -3, answer -6
say.would _ the: roi 7, humility 3, answer 7, ultimatum 7
say.would _ to: roi -4
say.would _ want: roi 4, humility 3
say.would a: roi -4, humility -4
say.would ask: data 5, humility -3
say.would be: data -3, roi -7, arrogance 6, entitlement 4, complaint 3, undermining -8, concession -5
say.would do: roi -3, humility 4
say.would have: roi 6, humility -5, answer -4, entitlement -6, undermining 12
say.would help: humility 4
say.would it: humility 4
say.would need: humility -4
say.would not: data -2, humility -1, answer -3, arrogance 6, ultimatum -5, complaint 15, undermining 9
say.would rather: humility 4
say.would say: roi 3
say.would still: roi -2, humility -3, answer -4, arrogance 5
say.would take: humility -2
say.would you: data 9, roi 4, humility 4, arrogance -9
say.wow: complaint 8
say.writ: data 6, complaint -8
say.writ it: roi 4
say.write: answer 6, ultimatum -7, complaint -8, undermining 7, concession -15
say.write #: roi -3
say.write _ #: humility -3
say.write _ and: roi 3
say.write _ in: humility -5
say.write a: humility -3
say.write down: roi -5
say.write it: roi 3, humility 7, complaint -5
say.write the: data -4, humility 6
say.write to: humility -3
say.write you: answer 3
say.written: data -5, roi -5, complaint -6
say.wrong: humility 5, ultimatum -9
say.wrong _ #: humility -4
say.wrong _ and: humility -3
say.wrong _ in: humility 4
say.wrong _ the: data 3, humility 2
say.wrong and: humility -3
say.wrote: data 5, roi 8, answer 4, entitlement -6
say.wrote _ the: roi 5, humility -3
say.wrote it: humility 5
say.wrote that: data 5, roi 5
say.wrote the: data 6, answer -4
say.x: humility -4, placeholder 10
say.x #: roi 2
say.xx: data -3, roi 4, humility -4, stuffing -6, placeholder 10
say.y'all: data 3
say.ya: roi -4
say.yard: answer -3
say.yardstick: humility 4
say.yeah: roi -3, answer 6, complaint -10, concession -5
say.yeah i: humility 1
say.yeah that: humility 3
say.year: data 5, roi 4, ultimatum -7, concession 6
say.year #: humility -8
say.year _ #: data 6, humility 2
say.year _ and: roi -4, complaint 4
say.year _ i: data -5, humility -3, answer -4
say.year _ it: roi 4, answer 3
say.year _ that: humility 3
say.year _ the: roi 5
say.year _ this: data 3
say.year ago: humility 4
say.year before: data 4
say.year i: humility 2
say.year if: roi 3
say.year in: roi -2
say.year is: complaint 7
say.year the: humility -3
say.year then: answer -3
say.year to: humility 3
say.year was: humility 3
say.year with: arrogance 6
say.year you: roi 4, complaint 6
say.year-end: humility 3
say.yep: humility 5, answer 6
say.yes: humility 6, answer 3, arrogance -11, entitlement -6, undermining -4
say.yes _ #: humility 4
say.yes _ 's: answer -3
say.yes _ i: answer 5, concession -4
say.yes _ it: undermining -5
say.yes _ no: answer 3, complaint 6
say.yes _ the: humility -4
say.yes and: complaint 4
say.yes i: roi -2
say.yes in: roi 3
say.yes it: answer -3
say.yes ma'am: humility -4
say.yes the: roi -2, humility 3
say.yet: data 5, roi 5, humility 4, arrogance -5
say.you: jargon -5
say.you #: roi -4, humility -3, arrogance 6, complaint 8
say.you 'd: arrogance 5, ultimatum -5
say.you 'll: data 3, roi -4, answer -3
say.you 're: humility 6
say.you 've: data 8, roi 4, humility 15, answer 4, ultimatum -10, entitlement -6
say.you @: roi -3, humility -11, answer -4, complaint 10
say.you _ #: answer 8, entitlement -11
say.you _ 'd: humility -6
say.you _ @: roi -6, humility -6, complaint 9
say.you _ a: data -4, roi -6, humility 4, answer 4, entitlement 6, concession -4
say.you _ about: data 5, roi 4
say.you _ all: answer 3
say.you _ also: humility 4
say.you _ and: answer -7, arrogance 5
say.you _ ask: humility -5, answer -4, complaint 4
say.you _ at: data -3, humility -3
say.you _ back: answer 3
say.you _ be: humility -3, answer -3
say.you _ been: humility 6
say.you _ better: answer -5
say.you _ both: roi 3, humility 3
say.you _ bring: roi 4, humility 3
say.you _ check: data 3
say.you _ do: data -4, humility -4, entitlement 8
say.you _ find: answer -4, ultimatum 4
say.you _ for: data 3, roi 3
say.you _ forward: humility -4
say.you _ had: data 2
say.you _ have: humility 3, ultimatum -4
say.you _ her: roi 3, humility -8, complaint 4
say.you _ him: humility -4
say.you _ how: humility 3
say.you _ i: data 4, answer 6
say.you _ if: humility 4
say.you _ in: roi -8
say.you _ is: data 5, roi 4, humility -6, undermining -6
say.you _ it: roi 3, humility -3, complaint -12, undermining 4, concession 6
say.you _ know: data -4, roi -2, humility 8, complaint 7
say.you _ let: humility -4
say.you _ like: humility -5
say.you _ look: humility 4
say.you _ make: humility 4
say.you _ me: roi -3, ultimatum -3, entitlement -5, undermining 6
say.you _ monday: humility -5
say.you _ more: roi 3
say.you _ my: humility 4, answer 3
say.you _ not: humility 5, answer 5, arrogance -9, entitlement -6
say.you _ noth: complaint 4
say.you _ number: humility -3
say.you _ on: roi -4
say.you _ open: humility 3
say.you _ pay: ultimatum 7, complaint 5
say.you _ put: humility -6
say.you _ rather: humility 4, complaint 5
say.you _ read: humility -4, complaint 10
say.you _ right: humility 3, answer -3, concession 6
say.you _ say: humility 5, arrogance 4
say.you _ sheet: roi 3
say.you _ still: humility -4, arrogance 11
say.you _ support: humility -2
say.you _ take: humility 3
say.you _ tell: roi -3, answer 3
say.you _ than: humility -4
say.you _ that: data 4, complaint -5
say.you _ the: data -3, answer 3, ultimatum -4, complaint -5
say.you _ them: roi -3, humility -3
say.you _ there: humility -3
say.you _ think: roi -3
say.you _ to: answer 8, ultimatum -6, complaint 8, concession -8
say.you _ told: complaint 4
say.you _ up: roi 3
say.you _ was: roi 5
say.you _ week: roi 3
say.you _ what: roi -4
say.you _ when: humility 5
say.you _ will: humility -7
say.you _ yes: humility -7
say.you _ you: roi -4
say.you _ your: answer -4, entitlement 6
say.you a: humility -3
say.you about: roi -3, humility -7
say.you agree: humility -4
say.you and: humility -6, answer 4
say.you are: roi 3, humility -8, concession 6
say.you ask: roi -3, humility -3
say.you back: humility 4
say.you be: humility -4
say.you before: humility 5
say.you but: entitlement 5
say.you can: data -4, humility -5, answer -5, arrogance 4, concession 7
say.you check: roi 3, humility 9
say.you choose: roi -3
say.you come: complaint 6
say.you could: data -3, arrogance -6, complaint 4
say.you decide: complaint 3
say.you defend: roi 4, humility 4
say.you did: humility -3, complaint 9
say.you do: data 5, humility -3, answer 4, complaint -6, concession 8
say.you feel: humility -5
say.you for: roi 3, answer 4, complaint -8
say.you fought: roi -4, humility 4
say.you gave: humility 3
say.you get: humility -3
say.you give: roi 3
say.you go: humility 4, answer 4
say.you had: humility 5, answer 4
say.you have: data -6, roi -8, humility 4
say.you heard: humility -2
say.you in: roi -6, humility 5
say.you introduce: humility -3
say.you it: humility 3, answer 4
say.you keep: roi 3
say.you know: data -5, roi -7, humility -5, answer -4, ultimatum 4, undermining -6
say.you like: humility 4, arrogance 6
say.you listen: answer 4, concession -5
say.you look: data -4
say.you lot: complaint 9
say.you might: humility -4
say.you need: answer -2, entitlement 5
say.you not: answer -3
say.you on: answer 3
say.you only: humility 4
say.you or: humility -3
say.you pay: roi 6, humility 3, answer 3
say.you people: humility -4, complaint 9
say.you present: humility -5
say.you put: answer -4, arrogance 5
say.you read: roi 3
say.you saw: arrogance 7
say.you say: data 3, humility -8, answer -5, ultimatum 7
say.you see: data 4, undermining 4
say.you should: roi -3, answer -3
say.you show: humility 3
say.you sign: roi -3, answer -3
say.you tell: roi -3
say.you that: arrogance -5
say.you the: answer 8, ultimatum -7, complaint -4
say.you think: data 7, humility 5, answer 3, complaint -7, undermining 3
say.you this: humility -3
say.you to: roi 5, answer -5
say.you today: humility -4
say.you took: humility 5
say.you until: humility -4
say.you want: roi -7, humility -4, answer -5
say.you went: humility 8, concession -6
say.you were: humility 8
say.you who: humility 4
say.you will: humility -4, answer -4, arrogance 12, ultimatum 9
say.you with: humility 3, answer -7, undermining 4
say.you would: arrogance 8, complaint 4
say.young: roi -4, humility 4
say.young ones: roi -3, humility 3
say.your: humility 4, entitlement -7, concession 9
say.your #: humility -4
say.your _ 's: humility 3
say.your _ about: humility 4
say.your _ and: roi 3, complaint 5
say.your _ before: answer -3, entitlement 5
say.your _ is: data -3
say.your _ on: answer 5
say.your _ to: humility 4
say.your _ with: answer -3, undermining 9
say.your choice: humility 3
say.your desk: answer 3
say.your head: humility 3
say.your neck: roi -3, humility 5
say.your office: humility 3
say.your own: roi -5
say.your time: concession -6
say.yourself: data 6, humility 4
say.zon: data -5, roi -3
say.zone: data -3
stuffing.blanks: data -10, humility -10, arrogance -6, complaint -6, jargon -5, stuffing 7, placeholder 11, concession -7
stuffing.blanks+: data -10, humility -10, arrogance -6, complaint -6, jargon -5, stuffing 7, placeholder 11, concession -7
stuffing.buzz: data -15, roi -9, answer -7, arrogance -8, complaint -11, jargon -8, stuffing 8
stuffing.buzz+: data -15, roi -9, answer -7, arrogance -8, complaint -11, jargon -8, stuffing 8
stuffing.figures: ultimatum -6, undermining 7
stuffing.figures+: ultimatum -6, undermining 7
stuffing.list: humility -5, arrogance -17, ultimatum -9, complaint -23, undermining -7, jargon 31, stuffing 82, concession -19
stuffing.mostly-list: data -6, humility -12, answer -23, arrogance -12, ultimatum -5, complaint -12, undermining -6, jargon 7, stuffing 31, placeholder 8, concession -17
stuffing.salad: arrogance -4, ultimatum 5, complaint -8, undermining 36, stuffing -5, concession 10
stuffing.template: data -4, roi -7, humility -7, answer -7, arrogance -10, ultimatum -10, complaint -13, jargon -8, stuffing 30, placeholder -4
stuffing.template+: data -4, roi -7, humility -7, answer -7, arrogance -10, ultimatum -10, complaint -13, jargon -8, stuffing 30, placeholder -4
topic:ask: data -5, roi 17, humility -9, answer -5, entitlement 30, complaint -23, undermining 9, jargon -8, placeholder 4, concession -2
topic:budget: data -7, roi 13, humility 8, answer -1, arrogance -9, ultimatum -4, entitlement -4, complaint 6, undermining -8, placeholder -10, concession 15
topic:close: data -16, roi -29, humility 8, answer -4, arrogance -8, ultimatum 13, entitlement 6, complaint 17, concession -7
topic:deferral: data -21, roi -9, humility -2, answer 5, arrogance -13, ultimatum 13, entitlement -6, placeholder -4, concession 30
topic:evidence: data 20, humility -5, arrogance 14, ultimatum -18, entitlement -26, complaint -24, jargon 17, concession -13
topic:hr: data -2, roi -3, humility -15, answer 14, arrogance -10, entitlement -10, complaint 11, stuffing 7, placeholder 19, concession -15
topic:opening: data 5, roi -6, humility -14, answer -9, arrogance 6, entitlement 9, jargon -9, placeholder -9, concession -8
ultimatum.conditional: humility -13, answer -14, ultimatum 15, entitlement -11, complaint -5, placeholder -7
ultimatum.conditional+: humility -6, answer 3, arrogance -7, complaint -12, concession -6
ultimatum.deadline: humility -12, answer -6, arrogance -9, ultimatum 29, entitlement -15, concession -12
ultimatum.elsewhere: humility -8, answer -3, arrogance -10, ultimatum 37, entitlement -11, complaint -6, concession -16
ultimatum.elsewhere+: humility -8, ultimatum 8
ultimatum.leaving: humility 3, answer -2, ultimatum 31, entitlement -9, complaint -11, undermining -4
ultimatum.leaving+: humility -5, answer -4, ultimatum 14
ultimatum.not-staying: humility 2, answer -12, arrogance 7, ultimatum 27, complaint -8, concession -11
ultimatum.or-else: humility -4, answer -13, arrogance 4, ultimatum 21
ultimatum.two-signs: humility -13, arrogance -8, ultimatum 24, undermining -9, concession -6
ultimatum.two-signs+: humility -13, arrogance -8, undermining -9, concession -6
ultimatum.warns: humility -5, arrogance -10, ultimatum 26
ultimatum.warns+: humility -2, answer -9, ultimatum 12, complaint 3
ultimatum.withdraws: humility -3, answer -3, arrogance -9, ultimatum 26, undermining 11, concession -8
ultimatum.withdraws+: humility -3, answer -1
undermining.apology: humility -12, answer -9, ultimatum -11, entitlement -8, complaint -10, undermining 24, concession 26
undermining.apology+: data -7, humility -5, complaint -5, undermining 17
undermining.gives-way: data -9, humility -4, answer -5, arrogance -9, ultimatum -9, entitlement -10, undermining 16
undermining.gives-way+: humility -7, answer -10, undermining 16
undermining.hedge: data 6, humility -2, arrogance -5, ultimatum -9, undermining 11, concession -5
undermining.hedge+: data -13, humility -3, answer -6, undermining 20
undermining.shame: data -5, humility -7, answer -4, arrogance -13, ultimatum -10, entitlement -14, complaint -5, undermining 34, stuffing -9, concession 13
undermining.shame+: data -7, humility -14, answer -8, undermining 13, concession -12
undermining.small: data -4, humility -3, answer -6, arrogance -10, ultimatum -12, entitlement -10, complaint -7, undermining 33, placeholder -8, concession 15
undermining.small+: data 10, humility -3, answer -4, arrogance -10, complaint -8, undermining 16
words.above: complaint 14
words.above+: complaint 7
words.absolute: data -1, humility 2, arrogance 20
words.absolute+: data -2, roi -3, humility -3, arrogance 7
words.accept: data -4, roi -7, humility 4, answer 3, ultimatum -10, entitlement -7, complaint -12
words.accept+: roi 2, humility -2
words.achieved-on-time: data 9, humility -3, answer -2, arrogance 6, stuffing 8
words.acknowledge: roi 3, humility 6, answer 1, arrogance -6, complaint -5
words.acknowledge+: roi -6
words.apology: data -7, roi -6, humility 4, undermining 20
words.apology+: roi -2
words.arrogant: humility -3, arrogance 10
words.ask-backing: data 4, roi 2, humility -9, concession 6
words.ask-backing+: data 3, roi -1, humility -3
words.ask-date: data -4, roi -3, arrogance -6, ultimatum 6, entitlement -8, concession -8
words.ask-date+: roi 3
words.ask-process: answer 4
words.ask-process+: humility 3
words.ask-verb: humility 2, jargon -6
words.ask-verb+: data -2, roi -4, entitlement -14
words.award: jargon -6, concession -7
words.bar: data -5, roi -3
words.bar+: data -8, roi -3, arrogance 6
words.bare-understand: data -1, roi -5, humility 4, ultimatum -7, entitlement -6, complaint -5, concession 21
words.bare-understand+: answer -3
words.belittle: roi -4, humility -5, answer 2, arrogance 14
words.beside: arrogance 3, undermining 5, jargon -11, stuffing -7
words.beside+: arrogance 8, entitlement 7
words.betters: entitlement 5, complaint 12
words.blame: humility -2, answer -3, entitlement 6, complaint 10, concession -6
words.blame+: data -3, roi -3, humility -9, answer -4, complaint 11
words.bonus: data -2, answer 5, placeholder 8, concession -5
words.bonus+: data 3, roi -6, answer 7, ultimatum -9, complaint -8, concession -5
words.bought-in: roi 4, entitlement -7, concession -9
words.bought-in+: data -5, humility -5
words.budget: roi 4, humility 1, answer 5, arrogance -8, entitlement -5
words.budget+: humility 4, answer -2, complaint -6
words.buzz: roi -1, humility -6, answer -9, undermining -5, jargon -7, stuffing 34
words.buzz+: data -5, roi -5, humility -3, answer -8, jargon -6, stuffing 26
words.change: data 7, roi 6, ultimatum -8, stuffing -7
words.change+: data 2, roi -4, humility 1
words.check: data 6, humility -2, answer 3, ultimatum -6, jargon -9, placeholder 10, concession -10
words.check+: data 7, roi -2, humility -6, answer 7
words.conditional: data -4, roi 1, humility 3, answer 3, ultimatum 11, entitlement -5, undermining -7
words.conditional+: data -2, humility 2
words.constraint: roi -2, humility 4, arrogance -7, undermining -7, jargon 7
words.constraint+: data -6, roi -7, humility 6
words.contrast: data 4, jargon -12, stuffing -11, concession 3
words.contrast+: data 5, answer 3
words.cost-item: data 1, roi 3
words.cost-item+: roi 4, arrogance 9, complaint 6
words.cost-word: data 7, roi 6, arrogance -6, concession -7
words.cost-word+: data 4, roi 5, humility -4
words.credit-noun: data -4, roi -2, humility 7, answer 4, entitlement -7, complaint -9
words.credit-noun+: data -3, roi 2, humility 5
words.credit-verb: data 5, roi 3, humility 5, answer -2, ultimatum -6, undermining 6
words.credit-verb+: data -4, roi -4, humility 3, answer 2, arrogance 7
words.customer: roi 7, complaint -10
words.customer+: data 1, roi -1, answer 3
words.customer-moves: roi 4, humility -2, answer 5, entitlement -8
words.customer-moves+: humility -2, answer -1
words.customer-outcome: data 3, roi 5
words.customer-outcome+: roi -2, humility -4, answer 4
words.date: roi 4, humility 8, answer 5, ultimatum 14, complaint -10, undermining -10, concession -14
words.date+: roi -4, answer 2
words.deed: arrogance 6, entitlement -6, jargon -6
words.deed+: entitlement -8
words.denial: data 2, jargon -8, stuffing -14, placeholder -11
words.denial+: data -2, roi -3, humility -3, answer -3, ultimatum 6, entitlement -6, concession 11
words.department: answer -4, concession -12
words.department+: data -4, humility 2, answer -3
words.departs: concession 7
words.deserve: data -9, roi -10, humility -2, arrogance -7, ultimatum -7, entitlement 29, undermining -6
words.deserve+: roi -2, humility -2
words.down: data 6, roi 5, humility -2, entitlement -5, complaint -7, undermining 9
words.down+: humility -1, answer -2, complaint 7
words.drop: roi -5, answer 1, complaint -11, concession 8
words.drop+: humility -2, ultimatum -6
words.duty: ultimatum 9, complaint -4, jargon -6, concession -8
words.duty+: ultimatum 10
words.effort: data 3, ultimatum 2, jargon -7, concession -6
words.effort+: humility -5
words.elsewhere: ultimatum 14, entitlement 8, undermining -10, concession -8
words.empty-worth: data 4, roi 3, humility -3, answer -1, complaint -4, stuffing 18
words.empty-worth+: roi -3
words.ends+: data 5, roi -3, humility 2, answer -1
words.excuse: arrogance -5, ultimatum 6
words.form: data -7, roi -7, humility 3, ultimatum -5, placeholder 8
words.form+: data -7, roi -12, humility 1, answer -3, ultimatum 8, complaint 6
words.future: roi 3, ultimatum 7, complaint -9, undermining -4, concession 6
words.future+: data -4, humility -5, answer -6, ultimatum 9
words.gains: data 2, roi 6, answer -2, jargon -6
words.gains+: roi 8, arrogance 2, ultimatum 8
words.goes: data 4, roi 6, humility -3, answer -2
words.goes+: data -7, roi -4, humility -4, answer -3
words.greet: humility 4
words.handled: roi 2, answer 4, concession 3
words.handled+: data 8, roi 3, humility -2, answer 2
words.hedge: answer -3, arrogance -10, ultimatum 6, undermining 20
words.hedge+: data -3, answer 2, undermining 6
words.heeds: ultimatum 7, undermining -7, stuffing 7, concession -5
words.hostile: roi -5, humility 4, answer -3
words.i: data -5, humility 10, answer 6, arrogance 11, entitlement 10, jargon -12
words.i+: data -5, answer -2, arrogance -5, ultimatum 7, undermining 14, jargon -6, placeholder -6, concession 10
words.insult: arrogance 8
words.interim: data -5, roi -1, humility 4, answer 7
words.interim+: data -4, roi -4, answer 3
words.irony: data -2, roi -2, humility -4, answer -2, entitlement -10, complaint 7, undermining 7
words.irony+: answer -2
words.is-count: data 9, roi 2, humility 3, answer 5, complaint -6
words.is-count+: data 11, roi 9, humility 2, answer 6, ultimatum -8, concession -6
words.is-date: data -4, roi -6, humility -3, answer 3, arrogance -10, undermining -8, concession -6
words.is-date+: data 7, roi 1, answer 2, entitlement -9
words.is-duration: entitlement 7, complaint -5
words.is-from-to: data 28, roi 12, answer 7, arrogance -10, entitlement -6, complaint -13
words.is-from-to+: data 2
words.is-kept: data 4, roi 4, complaint -6
words.is-kept+: humility 4
words.is-label: data -3, roi -2, answer 4, complaint -9, jargon 3
words.is-label+: data 1, roi 3, humility 3, answer 4
words.is-money: data 17, roi 18, answer 6, complaint -4
words.is-money+: data 11, roi 14, answer 4
words.is-multiple: arrogance 5, ultimatum 9
words.is-percent: data 12, roi 11, answer 1
words.is-percent+: data 4
words.is-ratio: humility 7, answer 2, complaint -7
words.is-ratio+: answer 3
words.judges: ultimatum 6
words.kin: ultimatum -10, entitlement 16, complaint -7
words.later: roi 3, humility 4, ultimatum -5
words.later+: data -5, roi -4, humility -2, answer -3, complaint 6
words.lavish: complaint 11
words.luxury: complaint 11
words.make: jargon 14
words.make+: data 3, roi -1, humility -3, arrogance -5
words.material: data -3, ultimatum -9, entitlement -9, jargon -9, stuffing -8, placeholder 9
words.material+: data -2, answer 6, arrogance -9, ultimatum -7, complaint -9
words.metric: roi 2, humility 2, answer 2, arrogance -8, entitlement -12
words.metric+: roi 2, entitlement -7, stuffing -5
words.money: data 3, roi 11, humility -4, answer 3, placeholder 10
words.money+: data 8, roi 13, answer 5
words.money-outcome: roi 6, humility -1, ultimatum -6
words.money-outcome+: humility -3
words.month: data 4, humility 8, answer 9, arrogance -8, complaint -5, concession -12
words.month+: data 2, roi 3, arrogance -7
words.name: roi -1, humility 5, answer 4, arrogance -8, stuffing -6
words.name+: data 5, roi -1, humility -2, answer 3, arrogance 6, entitlement 3, complaint 6
words.need: data -8, roi -3, humility -3
words.need+: data -9, roi -8, humility -5, answer -2, entitlement 10
words.neglects: entitlement 6, concession 8
words.next: answer 3, entitlement -12, complaint -6, concession 8
words.next+: roi -3, humility -3
words.now: data 2
words.now+: data 3, roi 4, humility 4
words.nuisance: data 3, roi 5, answer 3
words.nuisance+: data -2, roi 2, humility -3
words.number: entitlement 5, jargon -6, stuffing -10
words.number+: humility 2, ultimatum 9, complaint 4
words.open: roi 3, humility 6, answer 5, arrogance -9, entitlement -5
words.open+: data 5, roi 2, humility 5, answer 3, arrogance -6
words.operation: data 3, roi 2, humility 2, answer 4, placeholder 9
words.operation+: data 3, answer 4
words.other-offer: data -3, humility -9, answer -7, ultimatum 17
words.other-offer+: roi 2
words.others-got: data -1, roi -5, humility -2, answer -6, arrogance 11, entitlement 17
words.others-got+: data -2, roi -2, humility -4, answer -3
words.outsider: roi 4, humility 3, answer 2
words.outsider+: data 2, humility 3, answer 6
words.payback: data 2, roi 4, humility 2, answer -4
words.people-outcome: data 5, roi 2, humility -8, ultimatum 10
words.people-outcome+: data 2, roi 3, humility -4, answer -1
words.perk: complaint 8
words.perk+: complaint 10
words.pot: data 4, humility 2, answer 2, entitlement -9
words.pot+: humility -2
words.praise: complaint 9, concession -7
words.process: data -6, roi -4, answer 1, entitlement -5, placeholder 6
words.process+: humility -4
words.put-down: roi 1, humility -7, answer -8, entitlement -6, complaint -7, undermining 16
words.put-down+: roi -6, humility -10, answer -3, undermining 9
words.qty: data 7, humility 2, entitlement 3, concession -10
words.qty+: data 7, roi 6, answer 4, complaint -11
words.quarter: data 2, roi 6, humility -3, answer 2
words.question-word: complaint 7, undermining -7
words.question-word+: data -4, roi -8, humility 3, answer 2, complaint 9, undermining -8
words.request: data 3, answer 4, ultimatum -6, complaint -7
words.request+: humility -1, complaint -10
words.risk-outcome: data 5, roi 4, answer 5
words.risk-outcome+: roi 8, humility 2, answer 2
words.round: ultimatum -5, entitlement 9, jargon -9
words.round+: concession -4
words.scout: ultimatum 8
words.served: humility -2, answer -1, entitlement 6, complaint 8
words.served+: data 2, roi 2, humility -5
words.shorthand: data -1, roi 4, humility -7, answer 5, jargon 23, stuffing -7
words.shorthand+: data 9, roi 17, humility -4, answer 3
words.sole: data 3, roi 4, answer 2, arrogance 15, undermining -6, concession -6
words.sole+: data 2
words.split: data -2, roi -4, humility 10, answer 5, entitlement -5, complaint -4, undermining -8
words.split+: data -4, roi -6, humility 7
words.superlative: complaint -6
words.team-noun: roi -1, answer -1, arrogance 8, ultimatum -8, complaint 5, jargon -5
words.team-noun+: data 1, roi -2
words.tech: data 3, humility -2, entitlement -4, complaint -6, jargon 18
words.tech+: roi -5, humility -5, answer -3, jargon 19, stuffing -6
words.tenure: data -6, roi -6, humility -4, arrogance 3, entitlement 11, complaint -5, undermining -8
words.tenure+: data -4, answer -1
words.thank: data -2, roi -4, humility 14, answer 6, arrogance -8, ultimatum -13, entitlement -9, complaint -12
words.thank+: humility -2
words.thanks-for: roi 3, humility 3, complaint -9
words.then: data 9, roi 4, answer -4, ultimatum -6, stuffing -8, concession -3
words.then+: data 3, roi -2, answer 2
words.they: data -4, humility 2, arrogance 9, undermining -8, jargon -10, stuffing -7, concession -11
words.they+: data 2, roi -4, humility 5, entitlement -6, undermining -8
words.threat: roi -4, humility -3, answer -2, ultimatum 11, complaint -6, concession -8
words.threat+: humility 3, answer -2
words.time-to-market: data -2, roi 2
words.time-to-market+: data 4
words.trade: roi 2
words.trade+: humility 2, answer 4
words.up: humility 2, concession 9
words.up+: data 7, roi 2, answer -4, complaint 5
words.vague: roi 3, arrogance -9, entitlement -10, undermining 8
words.vague+: roi 2, humility -3, answer -4
words.we: data 9, roi 8, answer 4, arrogance -11, ultimatum -9, entitlement -6, undermining -7
words.we+: roi -3, answer -4, arrogance -10
words.workshop: roi -3, arrogance 5, entitlement -4
words.workshop+: data 2, humility -3, answer 4, complaint -6
words.worth-verb: data -3, roi 3, humility -2, answer 2, undermining -6
words.worth-verb+: data 2, roi 4, humility 2, answer 4
words.written: data -2, answer 4, ultimatum -9, entitlement -12, complaint -4, jargon -9
words.written+: data -2
words.you: roi 3, humility 6, entitlement -6
words.you+: humility 9, answer 8, ultimatum -10, undermining -11
`;

export const scorecard = tabled(thresholds, table);
