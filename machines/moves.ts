/**
 * Everything the manager can do, as a closed list. The chart decides which move comes; a pack gives it words.
 * The text beside each id is for whoever writes the words: when the move comes and what it must achieve.
 *
 * - Most moves end in something to answer.
 * - A `react.*` move is a few words put before another move, to show what was heard.
 * - Moves that close a pushback make a statement; a `bridge.*` leads on from one, or stands before a summing-up.
 * - An `aside.*` asks again.
 * - `close.*` sums up what is on the table and hands over the last word; `end.*` is the parting line.
 */
export const moves = {
	'opening.welcome': 'The lead asked for this talk and sits down; ask what it is about.',
	'opening.clarify': 'The purpose is still unclear; ask for it plainly.',
	'opening.steady': 'The lead came in hot; lower the temperature and ask what they want to talk about.',

	'matter.open': 'The lead wants no money, and has not said what else; ask what it is.',
	'matter.raise-what':
		'The lead wants more base pay; ask what figure they have in mind and when it last moved.',
	'matter.raise-test':
		'A raise: it is for good, and the salary round compares people; ask what in the role has changed for good.',
	'matter.raise-no':
		'No to the raise: nothing in the role has changed that the salary round would take; say what would change that.',
	'matter.title-what': 'The lead wants a title or level; ask which one, and since when they do that work.',
	'matter.title-test':
		'A title goes through a level review; ask what meets the bar of that level, or who outside the team would say so.',
	'matter.title-no':
		'No to the title: the level review would not take it as it stands; say what would change that.',
	'matter.hire-what':
		'The lead wants another person; ask who, for which work, and what stays undone without them.',
	'matter.hire-test':
		'A hire needs headcount; ask what it costs the company not to have the person, or what could be moved inside the team.',
	'matter.hire-no': 'No to the hire: no headcount for it; say what could be dropped or put off instead.',
	'matter.days-what': 'The lead wants time off; ask which days and how long.',
	'matter.days-test': 'Days off: ask who covers and what runs in that time.',
	'matter.days-no': 'No to the days: nobody covers; say what would change that.',
	'matter.course-what': 'The lead wants a course or trip; ask which one, when, and what it costs.',
	'matter.course-test':
		'A course comes out of the training line; ask what it brings and who gets something from it afterwards.',
	'matter.course-no': 'No to the course: nothing to write down as its purpose; say what would change that.',
	'matter.hours-what':
		'The lead wants fewer calls, another rota, home office or shorter hours; ask what exactly should change.',
	'matter.hours-test': 'Other hours or less on-call: ask who takes it over, or what can simply stop.',
	'matter.hours-no': 'No to the change: nobody takes it over; say what would change that.',
	'matter.tools-what': 'The lead wants equipment; ask what exactly and what it costs.',
	'matter.tools-test': 'Equipment comes out of another line; ask what it saves.',
	'matter.tools-no': 'No to the equipment: no use for it was told; say what would change that.',
	'matter.need':
		'The answer gave nothing to build a yes on; ask for one plain thing: a reason, a day or a name.',
	'matter.trouble':
		'The lead is worn out, and has asked for nothing; ask what weighs most, with no word about results.',
	'matter.week':
		'The lead has told the trouble; say that it can’t stay so, and ask what could be taken off them this week.',

	'evidence.invite': 'The lead wants to talk about a bonus; ask what in the year stands behind it.',
	'evidence.named': 'The lead said which piece of work it is for; take that up, and ask what came of it.',
	'evidence.listen':
		'The lead said that it will be told point by point; say yes to that, and ask for the first.',
	'evidence.presume':
		'The lead has still not said what it is about; take it that it is a bonus, and ask what stands behind it.',
	'evidence.figures': 'No figure was named; ask for one that can be checked.',
	'evidence.sharpen': 'A result was told without what it was before; ask for that, and since when.',
	'evidence.worth': 'Figures, but no meaning for the business; ask what it was worth to the company.',
	'evidence.team':
		'The lead claimed it alone or named nobody; ask who else had a part, and what was the lead’s own.',
	'evidence.plain': 'It was technical shorthand; ask for it in words a director would follow.',

	'ask.invite': 'Enough heard; ask what the lead actually wants.',
	'ask.figure': 'No number was named; ask for one.',
	'ask.beside':
		'The lead wants days, a course, a title and has named no sum; ask whether a sum is wanted beside it, or whether that is all.',
	'ask.reason': 'A number without a reason; ask where it comes from.',

	'budget.raise': 'Push back: there is no money in the budget for this.',
	'budget.raise-on':
		'Something is agreed on, and the money for it is not there: say that it still has to be paid from something.',
	'budget.probe':
		'The answer went some way; ask what the lead proposes, given that the line really is empty.',
	'budget.press': 'The answer was weak; repeat that the money is gone, a little shorter.',
	'budget.pot':
		'The lead pointed to other money, or one comes to mind; ask whether all of it or a part should come from there, and when.',
	'budget.pot-when':
		'The lead pointed to other money, and said that all of it should come from there; say that you will ask whoever holds it, and ask only for the month.',
	'budget.split': 'The lead offered to split it; ask what the later part hangs on, and when it would be due.',
	'budget.rest': 'The lead split it and named the day of the later part; ask only what that part hangs on.',
	'budget.timing': 'The lead would take it later; test on what it would hang and when.',
	'budget.terms': 'The lead would take it later and has named the time; ask only what it should hang on.',
	'budget.due': 'The lead would have it hang on a condition; ask only when that is looked at.',
	'budget.judge':
		'The lead would take it later, and day and condition are told; ask only who says whether it is met.',
	'budget.form':
		'The lead would take something other than money, and mostly has said what; ask what it is worth to them beside the money.',
	'budget.forms':
		'The lead asks what there is besides money, or would take something and names nothing; tell what there is, and ask which it is, if any.',
	'budget.dry':
		'The company struggles: every pot has been looked at, and the whole sum will not be cash this year.',
	'budget.settle-part':
		'The manager’s own yes, as far as it goes: part of it now, the rest by {due}. HR may still have to agree.',
	'budget.settle-half':
		'Asked for all of it from another pot: the manager’s own yes to a first part, {first}, the rest by {due}. HR may still have to agree.',
	'budget.settle-later': 'Not now, but fixed: the payment is decided by {due}, first in line.',
	'budget.settle-form': 'Agree on something other than money, by {due}.',
	'budget.stand': 'Close the topic: no money from this budget.',
	'budget.stand-on':
		'The same on top of what was agreed: no more can come from this budget, and what was agreed stays.',
	'budget.let-go':
		'The lead has just dropped the money question, content, shy or hurt: leave it there, and say that it is no verdict on the work.',

	'hr.raise': 'Push back: not the manager’s decision alone, HR has to say yes.',
	'hr.raise-on':
		'Something is agreed on, and HR has to pass it as well: say so, and that they start from nothing.',
	'hr.probe':
		'The answer went some way; say that a wish is not enough for them, and ask what the lead would send.',
	'hr.press': 'The answer was weak; say again that it is out of the manager’s hands.',
	'hr.note':
		'Tell how it goes, with what was told going into the note as it is; ask whether anything must be in it that has not been said.',
	'hr.process':
		'The lead asked how it works; describe the steps and who signs, and ask what the manager could put in.',
	'hr.criteria':
		'The lead asked what they go by; say the two or three things they look at, and ask what there is to show for them.',
	'hr.backing':
		'The lead asked for the manager’s own support; ask what the manager should say when asked why.',
	'hr.material': 'The lead offered a page to take along; ask what would stand in it.',
	'hr.settle': 'Promise to take it up in person and to come back by {due}.',
	'hr.mention': 'Promise only to mention it; no date.',
	'hr.stand': 'Close the topic: HR will decide when HR decides.',
	'hr.let-go':
		'The lead leaves it to HR or gives it up, content, shy or hurt: leave it there, and say that it was no no.',

	'deferral.raise': 'Push back: not now, next cycle.',
	'deferral.raise-on':
		'Something is agreed on, and whoever decides may put it off to the next cycle: say so.',
	'deferral.probe': 'The answer went some way; ask what would be different by then.',
	'deferral.press': 'The answer was weak; say again that it is too early.',
	'deferral.date': 'The lead named a time; ask what would have to be true by then.',
	'deferral.when':
		'The lead asked when the next round is; say it ({due}), and ask what should have been shown by then.',
	'deferral.bar': 'The lead named a condition; ask by when, and who would say whether it is met.',
	'deferral.judge': 'The lead named a condition and a time; ask only who says whether it is met.',
	'deferral.criterion':
		'The lead asked what it would take; name one thing to measure, and ask whether that is fair and when to look.',
	'deferral.interim':
		'The lead proposed a smaller step before, and mostly has said which; ask what would follow from it.',
	'deferral.settle': 'Agree on a review by {due}, with the condition written down.',
	'deferral.met':
		'Close the topic: what was to be waited for has happened already, and there is nothing to wait for.',
	'deferral.remind': 'Say “remind me then”; no date.',
	'deferral.stand': 'Close the topic: it waits for the next cycle.',
	'deferral.stand-on': 'The same on top of what was agreed: no earlier day, and what was agreed stays.',
	'deferral.let-go':
		'The lead agrees to wait or gives it up, content, shy or hurt: let it wait, and leave the door open.',

	'precedent.raise': 'Push back: if I do it for you, everyone will ask.',
	'precedent.raise-on':
		'Something is agreed on, and the others will hear of it: say that they need to be told something.',
	'precedent.criterion':
		'The lead named a rule that others could meet too; test the rule: who else would meet it?',
	'precedent.peer':
		'The answer went some way; name the kind of colleague who would come next, and ask what to tell them.',
	'precedent.once':
		'The lead asked for it once, for one result; ask what makes this result the exception, and how it stays one.',
	'precedent.settle': 'Accept it as a rule: who reaches this gets this.',
	'precedent.settle-once': 'Accept it as a one-off for this one result, which can be told to anybody.',
	'precedent.stand': 'Close the topic: fairness to the others comes first.',
	'precedent.stand-on':
		'The same on top of what was agreed: the manager will have to find an explanation for the others, and what was agreed stays.',

	'credit.raise': 'Push back: was it the lead, or was it the team?',
	'credit.impact':
		'The lead parted own decision from the others’ work; ask what would have been lost without that decision.',
	'credit.part': 'The answer went some way; ask for the one thing that was the lead’s own.',
	'credit.settle': 'Accept the part as the lead’s own.',
	'credit.peers': 'Half convinced: will ask the people named, by {due}.',
	'credit.stand': 'Close the topic: then it was the team.',

	'duty.raise': 'Push back: that is the job, and the job is paid.',
	'duty.gap': 'The lead showed something beyond the role; ask how large the step beyond it is.',
	'duty.level': 'The answer went some way; ask what the level guide says, and where this is above it.',
	'duty.settle': 'Accept that this was more than the role.',
	'duty.track': 'Not a bonus matter but one of level: will look at the promotion track by {due}.',
	'duty.stand': 'Close the topic: it meets expectations, no more.',

	'band.raise': 'Push back: the lead is at the top of the pay band.',
	'band.raise-on': 'Something is agreed on, and the pay band stands in its way: say so.',
	'band.lump':
		'The lead parted a one-time sum from base pay; agree that it is another thing, and ask how to put that to HR; who decides the manager knows.',
	'band.check':
		'The answer went some way; not sure whether that is allowed; ask what exactly should be checked.',
	'band.settle': 'Confirm that a lump sum stands outside the band.',
	'band.unsure':
		'What was said is about something else than the band; take note of it, and leave open whether a sum beside the band is allowed.',
	'band.stand': 'Close the topic: maxed out is maxed out.',
	'band.stand-on': 'The same on top of what was agreed: the limit stays, and what was agreed stays.',

	'doubt.raise': 'Push back: the figures are hard to believe.',
	'doubt.who':
		'What “we” did has become what “I” did: quote both, {earlier} and {figure}, and ask whose it was.',
	'doubt.part': 'The answer to that went some way; ask for one thing of theirs and one of the lead’s own.',
	'doubt.settle-who': 'Accept it, now that the parts are told apart.',
	'doubt.stand-who': 'Close the topic: it is told two ways, so the first one counts.',
	'doubt.blank':
		'A blank was left where a figure or a name belongs: say so, quote it as {earlier}, ask for it.',
	'doubt.cautious': 'The lead named source, window or the low end; ask what could still be wrong with it.',
	'doubt.least':
		'The lead named who can check it and what could be wrong; ask which figure would still stand if the check came out badly.',
	'doubt.sheet': 'The answer went some way; ask to see where it is written, and who keeps it.',
	'doubt.none':
		'Nothing was told that could be checked; ask for one thing that somebody else could look up or confirm.',
	'doubt.none-taken': 'There is something to look at, or somebody to ask; it is done by {due}.',
	'doubt.none-left': 'Close the topic: there is nothing but the lead’s word.',
	'doubt.settle': 'Accept the cautious figure.',
	'doubt.pending': 'Take it for now; finance checks it by {due}.',
	'doubt.stand': 'Close the topic: a figure that cannot be checked does not count.',

	'amount.raise': 'Push back: why this number and not another?',
	'amount.raise-on':
		'Something is agreed on, and the sum has to be explained for it: ask where it comes from.',
	'amount.counter':
		'The lead gave the rule behind the number; name the lower number it could also give, without a figure, and ask what holds the upper one.',
	'amount.cut': 'The answer went some way; ask what the least would be that still felt right.',
	'amount.settle': 'Accept the number as one that can be explained.',
	'amount.stand': 'Close the topic: it sounds picked from the air.',

	'lowball.raise': 'It goes well, so make a low offer: about a third of what was asked.',
	'lowball.improve':
		'The lead neither took nor refused it and offered a trade; improve one term and ask whether that does it.',
	'lowball.tie':
		'The lead tied the rest to something that can be checked; go along, and ask who checks it, and when.',
	'lowball.explain':
		'The lead asked how the offer came about; say it openly, and ask what would make it acceptable.',
	'lowball.hold':
		'The answer neither took it nor offered anything; hold the offer, and ask what would make it acceptable.',
	'lowball.counter':
		'The lead named another sum or share; say that it is not to be had in one go, offer the third now and the gap to it by a fixed day, and ask whether that would do.',
	'lowball.form':
		'The lead asked for something other than money beside it or instead; offer it on top of the third, and ask whether that makes it a yes.',
	'lowball.settle-form': 'Agree on the offer and, beside it, the thing that is not money.',
	'lowball.wait': 'The lead wants to think about it; keep the offer for them until then.',
	'lowball.settle': 'Agree on a package: that now, the rest by {due}.',
	'lowball.take': 'The lead took the low offer as it was; close on it, pleased.',
	'lowball.leave': 'The lead neither took nor refused it; leave the offer where it is, with no date.',
	'lowball.stand': 'Take the offer off the table again.',

	'prove-it.raise': 'Push back: deliver one more thing first, then we talk.',
	'prove-it.raise-on': 'Something is agreed on, and one more result would carry it: say so.',
	'prove-it.write':
		'The lead asked for metric, date, amount or judge; start writing it down, and ask for the one that is missing.',
	'prove-it.name':
		'The lead asked what it would be, by when or who decides; name the thing, how it is measured and when, and ask whether that is fair.',
	'prove-it.word': 'The answer went some way; say it by word only, and ask whether that is enough.',
	'prove-it.settle': 'Write the condition down: if it is met by {due}, it is paid.',
	'prove-it.met': 'Close the topic: what was to be delivered is delivered already.',
	'prove-it.stand': 'Leave the target moving: we will know it when we see it.',
	'prove-it.stand-on':
		'The same on top of what was agreed: the target stays unsaid, and what was agreed stays.',

	'silence.raise': 'Say nothing. The words are a stage direction in brackets: what the lead sees.',
	'silence.prompt': 'The lead talked on; a short sound or word that commits to nothing.',
	'silence.reply':
		'The lead asked into the silence; answer what is going on in the manager’s head, and take the position seriously.',
	'silence.offer':
		'Into the silence the lead offered to take it in parts or later; take that up as an offer, and ask what would have to be written down for it.',
	'silence.agree': 'Say yes to the parts: one now, the rest by {due}.',
	'silence.note': 'The parts cannot be agreed on here; say so, and that they stand in the notes as an offer.',
	'silence.settle':
		'The lead let it stand, or said it once and stopped: speak first, and take the position seriously.',
	'silence.pocket': 'The lead bid against themself; take the discount.',

	'non-cash.raise': 'Steer away from money: training, days off, a title.',
	'non-cash.rank':
		'The lead ranked the options or asked their worth; offer two of them, and ask which comes first.',
	'non-cash.one': 'The answer went some way; offer one, and ask whether that settles it.',
	'non-cash.settle': 'Arrange it by {due}, beside the question of money.',
	'non-cash.keep': 'The lead wants none of it; take the no, and leave the shelf where it is.',
	'non-cash.stand': 'Turn it into a title with more duties and no more.',

	'leaving.raise': 'Ask straight out whether there is another offer.',
	'leaving.recall':
		'The lead has told of another offer by now; say that it was heard, and ask what they mean to do about it.',
	'leaving.care': 'The lead told the truth and wishes to stay; ask what would keep them.',
	'leaving.wary': 'The answer left it open; say that it is hard to plan with, and ask where the lead stands.',
	'leaving.settle': 'Glad that this is on the table; look after them.',
	'leaving.stand': 'Call the bluff: nobody is kept from leaving.',

	'conduct.raise': 'Bring up a complaint about how the lead dealt with people.',
	'conduct.repair': 'The lead took it up and named a step; ask how the others will notice.',
	'conduct.lower':
		'The answer went some way; say that it weighs on the matter, and ask what is different now.',
	'conduct.settle': 'Leave the complaint behind.',
	'conduct.tied': 'Tie the matter to the repair: look again by {due}.',
	'conduct.stand': 'Close the topic: with that in the air there is nothing to be had.',

	'nibble.raise': 'At the door, make the agreement vague again: “we will sort it out somehow”.',
	'nibble.confirm': 'The lead restated the terms; confirm them one by one, and ask who writes them down.',
	'nibble.recall':
		'The lead asked what holds; say it as it was agreed, with {due}, and ask whether the lead has it so as well.',
	'nibble.roughly': 'The answer left it loose; agree “roughly”, and wait.',
	'nibble.settle': 'Confirmed: it will be in writing.',
	'nibble.stand': 'Let it slip: we will see about the details.',

	'bridge.next': 'Lead over from a topic just closed to another difficulty; a few words.',
	'bridge.kept':
		'Lead over from a topic on which the lead was just proven right to another difficulty: say that it is done, and that there is something else; a few words.',
	'bridge.matter': 'Lead over to {matter}, which was named before and has no answer yet; a few words.',
	'bridge.matters':
		'Before the money is summed up, tell what became of everything else that was wanted: {list}.',
	'bridge.money':
		'Something other than money was just agreed on, and an objection to the money follows: part the two; a few words.',
	'bridge.beside': 'An offer comes beside what was agreed: say that it comes on top; a few words.',
	'bridge.wait':
		'The lead is about to say goodbye and something is still to be raised: hold them a moment; a few words.',
	'bridge.again': 'Come back to a topic that was closed too soon; a few words.',
	'bridge.still':
		'The last point was won by the lead, and it is not what stands in the way; a few words before a no.',
	'bridge.all':
		'More than one thing was agreed: sum up all of it, {terms}, in place of the one, and ask what the lead makes of it.',
	'bridge.overruled': 'Take back the money that was agreed, since HR was left to decide; no question.',
	'bridge.reverse': 'Take back the waiting that was agreed: it will not be needed; no question.',

	'react.figures': 'Show that the figure landed.',
	'react.worth': 'Show that the worth to the business landed.',
	'react.time': 'The lead asks whether there is time, or how much; say that there is.',
	'react.result': 'Something was told that got done or better; show that it was heard.',
	'react.basis': 'The lead said where the sum comes from; show that it was heard.',
	'react.effort': 'The lead said what it took: nights, weekends, two jobs at once; say that it is seen.',
	'react.recount':
		'The lead says that a target was moved or counted wrongly; say that it will be looked into.',
	'react.credit': 'Show that naming the others was noticed.',
	'react.care': 'Show that being understood is appreciated.',
	'react.fresh': 'Show that the proposal is new and worth a thought.',
	'react.boast': 'The lead put themself above the others; say it does not sit well.',
	'react.threat': 'The lead threatened or waved another offer; go cool.',
	'react.blame': 'The lead blamed the company, HR or colleagues; set it aside coolly.',
	'react.owed':
		'The lead argued from need, tenure or what others got; say that this is not an argument here.',
	'react.small': 'The lead apologised or put themself down; say there is no need.',
	'react.lower': 'The lead lowered the own ask unasked; note the lower figure, a little surprised.',
	'react.changed': 'A figure is another one than it was before; say so, coolly.',
	'react.put-parts': 'The lead would take it in parts, and the next move does not go into that: note it.',
	'react.put-later': 'The lead would take it later, and the next move does not go into that: note it.',
	'react.put-form':
		'The lead would take something other than money, and the next move does not go into that: note it.',
	'react.put-pot': 'The lead points to other money, and the next move does not go into that: note it.',
	'react.put-gain':
		'The lead sets it against what it brought, and the next move does not go into that: note it.',
	'react.put-work': 'The lead offers something for it, and the next move does not go into that: note it.',
	'react.give-days':
		'Days off were asked for, and the case is good: give them, by {due}; nothing about the money.',
	'react.give-course':
		'A course or training was asked for, and the case is good: give it, by {due}; nothing about the money.',
	'react.give-title':
		'A title or level was asked for, and the case is good: not the manager’s to give, but they will have it looked at by {due}.',
	'react.give-hours':
		'Other hours, shifts or less on-call were asked for, and the case is good: agree to change that, by {due}.',
	'react.give-tools':
		'Equipment was asked for, and the case is good: order it, by {due}; nothing about the money.',
	'react.heard':
		'Worn out, the lead wanted only to be heard: say that it was, and that you will ask again by {due}.',
	'react.give-relief': 'The lead has said what would help: take it off them by {due}; no conditions.',
	'react.give-raise':
		'A raise was asked for, and the case is good: not the manager’s to give, but they take it to the salary round, and say what came of it by {due}.',
	'react.give-hire':
		'Another person was asked for, and the case is good: not the manager’s to give, but they take the request for a post up, and say what came of it by {due}.',
	'react.who-raise':
		'Asked who decides about a raise: HR, in the salary round, on what the manager proposes; say it.',
	'react.who-title':
		'Asked who decides about a title: the level review, where the manager presents it; say it.',
	'react.who-hire': 'Asked who decides about a hire: the director, on the manager’s request; say it.',
	'react.who-own': 'Asked who decides about days, a course, hours, equipment: the manager alone; say it.',
	'react.turn':
		'Until now it was taken for a talk about a bonus: say that it is about {matter}, and that the talk goes there.',
	'react.not-yet':
		'Asked outright about {matter}, and it is too soon: neither yes nor no, and the answer comes before the talk is over.',
	'react.struck':
		'Something other than money was promised that the lead never asked for, or does not want: take it off again; name nothing.',
	'react.form-no': 'Asked again about what was refused: it is still a no; name it.',
	'react.about-matter':
		'Asked what is meant: in plain words, what exactly is wanted, from when, and who is touched by it.',
	'react.form-stands': 'What was given beside the money is spoken of again: it stands, by {due}.',
	'react.form-first':
		'Before anything was shown the lead wants days, a course, a title: heard, it gets its answer later in the talk.',
	'react.share': 'The lead would share it with others, or wants them to get something too: note it.',
	'react.contract': 'The lead points to something signed: that is nobody’s favour, and has to be read.',
	'react.fallback': 'Asked what if it does not work out: say what would be tried then.',
	'react.passed-over':
		'A question was passed over and is asked again: own that; the answer to it comes right after, and is not part of it.',
	'react.asked-again':
		'A question was passed over and is asked again, and there is no answer here: say it back as {question}, own that it was passed over, and that the answer comes from you by {due}; true of any question whatever.',
	'react.still-owed':
		'The same question once more, after its answer was promised: say it back as {question}, and that the answer comes by {due}, as promised.',
	'react.did-hear': 'Asked whether something was heard: it was, and it will be come back to.',
	'react.everyone': 'Asked whether it is about them or the same for all: it is the same for everybody.',
	'react.estimate':
		'Asked whether it must be worked out, or how others do that: an honest estimate will do, a rough before and after.',
	'react.secret': 'Asked whether the others would hear of it: not from the manager.',
	'react.fine': 'Asked whether it is wrong, rude or silly to say or ask that: it is not.',
	'react.strong': 'Asked how the company or the quarter is going, and it goes well: say so.',
	'react.steady': 'Asked how the company or the quarter is going, and it goes as planned: say so.',
	'react.struggling': 'Asked how the company or the quarter is going, and it goes badly: say so.',
	'react.this-year':
		'Asked since when or until when the money is gone: it is this year’s, and the next plan is open.',
	'react.which': 'Asked which of two it is, and it is not known yet: say so; true of any two things.',
	'react.either': 'Asked which of two things to do: either will do.',
	'react.verdict': 'Asked where it stands: no yes yet, and not the last word.',
	'react.that-day': 'Asked about a day that was agreed on, or which of two it is: {due}, and no other.',
	'react.stands':
		'Held to what was agreed before: it still counts, by {due}; what is raised now is another thing.',
	'react.others-got': 'The lead tells what others got: that is no measure here.',
	'react.backs': 'The lead asked for the manager’s own support, and has it; say so in a few words.',
	'react.unsure':
		'The lead asked for the manager’s own support, and does not have it yet; say so openly, without closing the door.',
	'react.terms': 'The lead said the terms back and asked whether that is it; say them, {terms}.',
	'react.parts':
		'After the summing-up of a part now and the rest later the lead asked when or how much; say both days, {due} for the rest, and that the sums will be in writing.',
	'react.day': 'At the close the lead asked when; say the day that was agreed, {due}.',
	'react.form-day':
		'The other thing is agreed instead of money, and the lead asked when; say its day, {due}, and that the money has none.',
	'react.agrees': 'At the close the lead asked for one small thing more; agree to it.',
	'react.written': 'The lead asked to have it in writing; agree.',
	'react.offer':
		'The lead told of another offer without using it as a stick; note it, it will be come back to.',
	'react.send': 'The lead will look something up or send it; say that it will be waited for.',
	'react.when': 'The lead asked when; say when the next decisions fall, {due}.',
	'react.process': 'The lead asked who decides or how it goes; say the way in a few words.',
	'react.criteria': 'The lead asked what it would take; name one or two things that count.',
	'react.why': 'The lead asked why it is refused; give a short reason.',
	'react.why-asked': 'The lead asked why that is asked; say why.',
	'react.money':
		'The lead asked whether there is money at all; say that little of it is free, without giving or closing anything.',
	'react.how-much':
		'The lead asked which sum would be realistic; say what is usual here, three to eight percent of a year’s pay.',
	'react.half': 'Of a sum in parts the lead asks how much the part is; say that it is half.',
	'react.size': 'The lead asked whether the sum is too much; say that it is neither absurd nor settled.',
	'react.echo':
		'The answer was about something else than was asked; show that it was heard; true of any sentence whatever.',
	'react.others':
		'The lead asked what others asked for or got; say that this stays with them, as theirs does.',
	'react.perhaps':
		'The lead asked whether there may be a bonus while the manager is still listening; say that it is neither a yes nor a no yet.',
	'react.values':
		'The lead asked what the manager has seen or thinks of the work, and it is a good deal; say so, without a yes to the money.',
	'react.in-part': 'The same, from a manager who knows too little of it yet; say that openly.',
	'react.request':
		'The lead asked the manager to do something; say that it can be done, if the rest gets that far.',
	'react.sum': 'The lead named the sum, and the next words do not go into it; say it back.',
	'react.greeting': 'Before the matter the lead asked after the manager or their time; answer kindly.',
	'react.no': 'The lead asked for a yes, and the manager goes on refusing; say that it is not a yes.',
	'react.second':
		'Of two questions one has been answered; say the other back as {question}, and that its answer comes by {due}.',
	'react.put':
		'The lead put forward a term, another form or pot, or work on top, and the next words do not go into it; say that it is noted; true of any proposal, and of one put as a question.',
	'react.go': 'The lead asked whether to show, send or ask something; say yes, do.',
	'react.helps': 'The lead asked whether what they said will do; say that it does, as far as it goes.',
	'react.so': 'The lead wants no more than a yes to what they take to be so: give it; a few words.',
	'react.felt':
		'The lead said how it is for them: tired, hurt, nervous, unseen; say that it was heard, without a yes to anything.',
	'react.again': 'The lead says that it was told already; own that they are right.',
	'react.check':
		'The lead names somebody who confirms it, or offers a check; say that this counts for something.',
	'react.gap':
		'The lead says openly that they do not know, or have no figure; take that as an honest answer.',
	'react.refused': 'The lead does not accept what was said; say that this was heard.',
	'react.promised':
		'The lead tells of a promise or a refusal from before; say that it will not be settled here, without denying it.',
	'react.asked':
		'The lead asked something that no other move answers; say it back as {question}, that you do not know, and that you find out by {due}; true of any question whatever.',
	'react.try':
		'Asked to do something that no other move answers: say it back as {question}, that you will try, and tell them by {due} how it went; true of any request.',
	'react.trust':
		'Asked whether they are taken for a liar, or not believed: they are believed; the question is one that others will ask.',
	'react.both':
		'Asked which of two things that were said is so: both are, and the one does not do away with the other; true of any two.',
	'react.gone':
		'Asked where the money or a saving went: fixed in winter; what is saved goes back to finance.',
	'react.spent':
		'Asked who got the money, when or for what: shared out in winter, promised to others; no names.',
	'react.own-say':
		'Asked whether they have a say: they do, they propose it; the last word is with HR and the director.',
	'react.rule':
		'Asked by which rule it is decided: there is a frame, and inside it people decide; who, and what they look at.',
	'react.your-words':
		'Asked what the manager would say to those above or to a colleague: what was done and what it changed, plainly.',
	'react.weighs':
		'Asked which of several things counts more with the manager: the one somebody else can confirm; true of any.',
	'react.rather':
		'Asked which the manager would rather sign, or what is easier: whatever asks least of this year’s money; true of any two.',
	'react.no-harm':
		'Asked what is wrong with the proposal: nothing with the thought itself; they cannot say yes to it alone.',
	'react.in-your-place':
		'Asked what the manager would do in the lead’s place: ask as well, and want a clear answer.',
	'react.to-whom': 'Asked to whom it is passed on: HR and the director, who ask about every name.',
	'react.names':
		'Asked who sits there, by name: the manager would have to find out; the director signs in the end.',
	'react.own-limit': 'Asked how far they may go alone: days off, a course; for money it takes others.',
	'react.long-enough': 'Asked how long is long enough: a full quarter, with no bad month left out.',
	'react.own-part':
		'Asked what they do for it themselves: the page, the proposal, the answers to what is asked back.',
	'react.no-cost':
		'Asked whether what was just brought up costs the lead the bonus: it does not by itself; it has to be cleared up first.',
	'react.left-open':
		'After an end that was left open the lead asks whether it was a yes or a no: neither; nothing is promised, and it may be asked again.',
	'react.none-now':
		'The lead has dropped it, and asks whether that was a no: not this time, and they may come again.',
	'react.hear-back':
		'Asked whether the lead will hear the answer, and why: from the manager, with the reason, whatever it is.',
	'react.chance':
		'Asked whether there is a chance, or whether they will agree: there is one, and it cannot be put in a number.',
	'react.given-before': 'Asked whether they ever signed one: some, not many, each with a reason on paper.',
	'react.noted-down': 'Asked whether it is in the notes: it is.',
	'react.next-up': 'Asked what comes next in the talk: first the work, then what it should be worth.',
	'react.back-to': 'Asked to come back to the bonus: it will be come back to.',
	'react.sum-whole':
		'Asked how much it is, with the manager’s yes or their word to HR for all of it: the whole sum.',
	'react.sum-later': 'Asked how much it is, where it is put off: the whole sum, and none of it today.',
	'react.sum-part':
		'Asked how much it is, where it is paid in two parts: what comes first, and when the rest comes.',
	'react.sum-share':
		'Asked how much the small offer is: what it comes to, about a third of what was asked for.',
	'react.sum-asked':
		'Asked how much it is, with nothing agreed: the sum the lead named stands there, and it is no promise.',
	'react.sum-open': 'Asked how much it is, where nobody has named a sum: none is fixed.',
	'react.rest-stands':
		'Asked what becomes of the rest, where something is agreed for it: it is not dropped; say what is agreed.',
	'react.rest-open':
		'Asked what becomes of the rest of a small offer: nobody has promised it; it would take HR or the next round.',
	'react.own-word': 'Asked who can stop what the manager gives alone: nobody, it is theirs to sign.',
	'react.last-word':
		'Asked whether somebody can still stop it, or whose yes is final: the director signs last, after HR, and until then it can fall.',
	'react.me-first': 'Asked who comes first: the manager, then HR, the director last.',
	'react.harder': 'Asked who of them is harder: HR, who compare; the director mostly follows.',
	'react.takes':
		'Asked how long it takes: a week or two from the manager’s desk to the director’s signature.',
	'react.chases':
		'Asked what happens if somebody lets it lie: the manager asks after it, and tells the lead.',
	'react.see-first': 'Asked whether the lead sees the paper before it goes: yes.',
	'react.alone':
		'Asked whether the lead may come along, or whether a page would do: the manager goes alone, and takes a page.',
	'react.on-list': 'Asked whether the lead can be in the next round: yes, the manager notes it now.',
	'react.for-others':
		'Asked whether the others get something as well: today it is about the lead, and the others may have the same talk; true whoever they are.',
	'react.goes-back': 'Asked whether the manager would go back to them: yes, and ask for a reason and a day.',
	'react.level': 'Asked whether people at this level get a bonus at all: yes, some, not every year.',
	'react.pot-size': 'Asked how much there is in the pot: one sum for everyone together, and no figure.',
	'react.none-left':
		'Asked how much is left, or whether there is any, after it was said that it is gone: nothing this year in the manager’s own line.',
	'react.other-pots':
		'Asked whether there is another pot: there is, it is not the manager’s, and somebody would have to be asked.',
	'react.own-guess':
		'Asked whether a day is certain or a guess: it is what the manager reckons with; nobody above has confirmed it.',
	'react.own-line':
		'Asked where the small sum comes from: a small line of the manager’s own, beside the bonus money.',
	'react.next-plan':
		'Asked where the money comes from, where it is put off: from the next plan, and not from this year’s.',
	'react.above-me':
		'Asked where the money for all of it comes from, if the manager’s own is gone: from above; that is why others have to sign.',
	'react.days-number':
		'Asked how many days off: five as a rule, up to ten, which the manager can sign alone.',
	'react.agreed-so-far':
		'Asked for a yes or a no, with something agreed: what is agreed; more was not said yes to.',
	'react.keep':
		'Asked something only the manager can know, and no other move answers it: say it back as {question}, and that you answer it by {due}; true of any question whatever.',
	'react.about-opening':
		'Asked what the first question meant: say that you only want to know what the talk is about.',
	'react.about-year':
		'Asked what is meant by the year: say that you mean a finished piece of work and what came of it.',
	'react.about-figures': 'Asked what is meant: say that anything countable will do, before and now.',
	'react.about-sharpen':
		'Asked what is meant: say that the figure lacks what it was before, and over what time.',
	'react.about-worth': 'Asked what is meant: say that you mean what the company or its people have from it.',
	'react.about-team': 'Asked what is meant: say that you mean who did what, and what was the lead’s own.',
	'react.about-plain':
		'Asked what is meant: say that you want it in words for somebody who builds no software.',
	'react.about-ask': 'Asked what is meant: say that you mean the bonus itself, as a sum.',
	'react.about-reason': 'Asked what is meant: say that you mean how the sum came about.',
	'react.about-budget':
		'Asked about the empty budget: who shared the money out and when, and what is not ruled out.',
	'react.about-proposal': 'Asked what is meant: say that you want a way to do it although the line is empty.',
	'react.about-pot': 'Asked what is meant: how much should come from the other money, and when.',
	'react.about-rest': 'Asked what is meant: when the later part should come, and what it hangs on.',
	'react.about-condition': 'Asked what is meant: something both can look up, and a day to look.',
	'react.about-form': 'Asked what is meant: what the thing is worth to the lead, beside the money.',
	'react.about-hr': 'Asked about HR: who decides, what they look at, and what the manager can do.',
	'react.about-note': 'Asked what is meant: the few sentences HR would read.',
	'react.about-deferral': 'Asked about the cycle: when the next one is, and what can be fixed before.',
	'react.about-close': 'Asked what is meant at the end: it was a summing up; who does what, and when.',
	'react.about-owed': 'Asked what was wrong with it: a bonus needs a result, and not that it is due.',
	'react.about-boast': 'Asked what was wrong with it: it sounded as if the others did not count.',
	'react.about-threat': 'Asked what was wrong with it: it sounded like pressure.',
	'react.about-blame': 'Asked what was wrong with it: it sounded as if others were at fault.',
	'react.about-recital': 'Asked what was wrong with it: it sounded like a list or a form.',
	'react.about-changed': 'Asked which figure: two were heard for one thing; which holds?',
	'react.about-precedent': 'Asked about the others who would come: say what is needed to answer them.',
	'react.about-credit': 'Asked about the own part: say what would be enough to believe it.',
	'react.about-duty': 'Asked what would be more than the job: say where the line is.',
	'react.about-band': 'Asked about the band: say what it limits, and who knows about the rest.',
	'react.about-doubt': 'Asked about the doubt: say what is hard to believe, and what would settle it.',
	'react.about-amount': 'Asked about the size of the sum: say what is missing behind it.',
	'react.about-lowball': 'Asked about the low offer again: say what has no give in it, and what has.',
	'react.about-prove-it': 'Asked about what is to be proven: say the thing, the judge, the time and the pay.',
	'react.about-silence':
		'Asked something while an offer is weighed: say that it is neither yes nor no so far.',
	'react.about-non-cash': 'Asked about days, training or title: say how much of it there is.',
	'react.about-leaving': 'Asked why it matters whether there is another offer: say what it would change.',
	'react.about-conduct': 'Asked about the complaint: say what it was about, and that the name stays private.',
	'react.about-nibble': 'Asked about the terms again: say the day, {due}.',
	'react.corrected': 'The lead put right how something was taken; take it as it was meant.',
	'react.favour': 'After a no the lead asked for a small thing; do it, whatever the no was about.',
	'react.stays':
		'After a no the lead asked whether it is really one, or why; say that it is the limit, and that no smaller sum and no other word would pass it.',
	'react.judge': 'At the close the lead asked who decides or checks it; say it.',
	'react.in-note': 'At the close the lead asked about a detail; say that it will stand in the note.',
	'react.kept': 'At the close the lead tied it to something; agree, and put it beside what was agreed.',
	'react.step': 'At the close the lead said who does what or when; agree to that.',
	'react.noted': 'At the close the lead said something else; say that it was heard and will be kept in mind.',
	'react.recital':
		'The lead recited figures or phrases, or left a blank unfilled; say it sounds like a form.',

	'aside.unclear': 'The answer made no sense; say so kindly and ask to say it again.',
	'aside.meant': 'What was meant has just been explained; hand the word back.',
	'aside.back':
		'A question that was asked again has just been taken up, and nothing else was said; go back to what was open before, whatever it was.',
	'aside.hold':
		'A question that was passed over has just been taken up; ask whether that will do before the next point.',
	'aside.else': 'A last question has just been answered; ask whether there is anything else.',
	'aside.brief': 'It was a word or two, understood and too little; ask for a sentence more.',
	'aside.silence': 'The lead said nothing; give a short prompt.',

	'close.grant': 'Sum up: yes, {amount} as asked; ask whether that works and what happens next.',
	'close.endorse':
		'Sum up: the manager’s own yes to the whole of it, HR’s signature to be had by {due}; ask whether that works.',
	'close.part': 'Sum up: part of it now, the rest by {due}; ask what the lead makes of it.',
	'close.share': 'Sum up: the low offer as it was made, by {due}, and no more; ask for the last word.',
	'close.later': 'Sum up: nothing now, but the money is decided by {due}; ask for the last word.',
	'close.condition': 'Sum up: paid if the written condition is met by {due}; ask for the last word.',
	'close.track': 'Sum up: no bonus, but a look at the level by {due}; ask for the last word.',
	'close.sponsor': 'Sum up: the manager takes the case to HR and reports by {due}; ask for the last word.',
	'close.review': 'Sum up: no money today, a proper review by {due}; ask for the last word.',
	'close.one':
		'The one thing the lead came for has just been given or refused: hand over the last word; true of a yes and of a no.',
	'close.matters':
		'Sum up everything that was wanted other than a bonus, what was given and what was refused: {list}; ask whether that is right.',
	'close.recognition': 'Sum up: no cash, something else instead; ask for the last word.',
	'close.corrected': 'The lead has put the terms right: read them out once more as they are now.',
	'close.missing':
		'The lead does not take the terms as they were read out, and has not said why; ask for the one point.',
	'close.exact':
		'The lead asked what exactly was meant, put something right or refused the summing-up: say all of it exactly, {terms}, and ask whether that is how they have it.',
	'close.offer':
		'Sum up: nothing agreed, and the low offer still there for the lead to take; ask for the last word.',
	'close.dropped':
		'The lead has given it up: say that it is left at that, and ask whether there is anything else.',
	'close.vague': 'Sum up without committing to anything: “leave it with me”.',
	'close.no': 'Sum up: a no, said plainly and with its reason; ask for the last word.',
	'close.cold': 'Trust is gone; end the talk coolly and ask whether there is anything else.',
	'close.pin': 'The lead did not say what happens next; ask who does what by when.',

	'end.granted': 'Part: the bonus is agreed.',
	'end.endorsed': 'Part: the manager’s yes stands, the signature is fetched.',
	'end.part-now': 'Part: some now, the rest dated.',
	'end.taken': 'Part: the low offer is arranged.',
	'end.sponsored': 'Part: the manager goes to HR with it.',
	'end.dated-review': 'Part: the review stands in the calendar.',
	'end.other-recognition': 'Part: the other thing is arranged.',
	'end.matters':
		'Part: what was wanted other than a bonus is given, or taken to whoever decides; true of each of them.',
	'end.matters-no':
		'Part: what was wanted other than a bonus is refused for now, with respect on both sides.',
	'end.soft-promise': 'Part: warm and empty, nothing promised.',
	'end.clean-no': 'Part: a no, with respect on both sides.',
	'end.reopened': 'Part: a no today, and a day, {due}, on which it is looked at again.',
	'end.offered': 'Part: the offer stays with the lead, who will say.',
	'end.mended': 'Part: the talk was ended, the lead met that decently; still a no, and no grudge.',
	'end.damaged-trust': 'Part: coolly; something was lost here.',
	'end.left': 'The lead gets up and leaves before the end; one short line.',
} as const satisfies Record<string, string>;

/** One thing the manager does. */
export type Move = keyof typeof moves;

/** All moves, in the order of a meeting. */
export const moveIds = Object.keys(moves) as Move[];
