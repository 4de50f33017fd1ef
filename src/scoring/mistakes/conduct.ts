/** Mistakes toward people: pressure, need, sole credit, blame. */
import type {Flag} from '../../terms.ts';
import type {Hit} from '../reading/pattern.ts';
import type {Mistake, Seen} from './mistake.ts';
import {did, looking, raised, restWithoutFlag} from './seeing.ts';
import {endOf, sayablePlace, sentence, sentenceOf, startOf} from './sentences.ts';
import {nextStep, wordedFor} from './worded.ts';
import {frames, invitations, nextSteps, tails} from './wordings.ts';

const leftOut =
	(flag: Flag) =>
	(seen: Seen, at: Hit): string | undefined =>
		restWithoutFlag(seen, flag, at);

const invitation = (seen: Seen): string => wordedFor(seen, invitations[seen.context.topic]);
// The argument is mended by a reason.
const reason = (seen: Seen): string => wordedFor(seen, tails.instead).trim();

const plainThreats = looking(
	"or|otherwise|else i|i'm|i'll 'm|'ll|will|am? leave|leaving|walk|walking|quit|quitting|resign|resigning|gone|out|off|taking|signing",
);
// "Nobody there has a clue" belittles, though it begins like a claim to be the only one.
const clueless = looking('nobody|none|no-one|hr|they|others ..5 clue|idea|brains');

const credit = (seen: Seen): string => wordedFor(seen, tails.credit).trim();

const alone = looking(
	'single-handedly|singlehandedly|solely|alone',
	'all by myself|me',
	'by myself',
	'on my own',
	'all alone',
);

/** The sentence without the word that claims it for one person. */
function shared({reading}: Seen, at: Hit): string | undefined {
	const number = sentenceOf(reading, at.from);
	const hit = alone(reading).find(({from}) => sentenceOf(reading, from) === number);
	const place = sayablePlace(reading, number);
	if (!hit || !place) return undefined;
	const {start, end} = place;
	const [from, to] = [startOf(reading, hit.from), endOf(reading, hit.to - 1)];
	return sentence(reading.text.slice(start, from) + reading.text.slice(to, end));
}

export const conductMistakes: readonly Mistake[] = [
	{
		id: 'mistake.threat',
		title: 'A threat',
		about: 'ultimatum',
		what: 'Pay or I go: an either-or, or another offer used as a stick.',
		why: 'It may be called, and from then on the talk is about your loyalty and not about your result.',
		source: 'guideline: a threat is an ultimatum',
		mend: 'Take the stick out; ask what would make a yes possible.',
		advice: 'Take out “{words}”: it turns the talk to your loyalty. Ask what would make it possible.',
		pair: {
			trade: 'embedded',
			before: 'Either the bonus comes by May or I sign with the others.',
			after: 'I would like this settled by May. What would make that possible?',
		},
		fires: [
			{answer: 'Approve it this week or I walk.', topic: 'budget', flags: ['ultimatum']},
			{
				answer: 'We cut the outages by half. If I get nothing I will resign.',
				topic: 'ask',
				flags: ['ultimatum'],
			},
		],
		quiet: [{answer: 'We can do it this week or next.', topic: 'deferral', flags: []}],
		// "Or I walk" needs no weighing.
		find: (seen) => raised(seen, 'ultimatum') ?? plainThreats(seen.reading)[0],
		mended: {cut: leftOut('ultimatum'), then: invitation},
		frame: (seen) => `${frames.keep} ${invitation(seen)}`,
	},
	{
		id: 'mistake.need',
		title: 'Personal need as the argument',
		about: 'entitlement',
		what: 'Rent, a baby, a loan: what the money is needed for.',
		why: 'Your manager may feel for you and still cannot write it in the request: need is no criterion.',
		source: 'guideline: personal need as argument is entitlement',
		mend: 'Leave the need out and put a result in its place.',
		advice: '“{words}” is a good reason for you and none your manager can pass on. Put a result there.',
		pair: {
			trade: 'mobile',
			before: 'My rent went up, so I need the bonus.',
			after: 'The bonus is for the payment screen: one in nine customers gave up there, now it is one in 30.',
		},
		fires: [
			{answer: 'My rent went up and I need the money.', topic: 'ask', flags: ['entitlement']},
			{answer: 'We have a baby on the way and a mortgage.', topic: 'budget', flags: ['entitlement']},
		],
		quiet: [{answer: 'I need your advice on the form.', topic: 'hr', flags: []}],
		find: (seen) => raised(seen, 'entitlement', ['entitlement.need']),
		mended: {cut: leftOut('entitlement'), then: reason},
		frame: (seen) => wordedFor(seen, nextSteps.ask),
	},
	{
		id: 'mistake.owed',
		title: 'Owed it, or others got it',
		about: 'entitlement',
		what: 'Years of service, what is deserved, or what somebody else was paid as the argument.',
		why: 'It asks the manager to settle a score; a result asks them to back a case.',
		source: 'guideline: owed, deserved and tenure are entitlement',
		mend: 'Say what is different because of you, and let them conclude that it is deserved.',
		advice: '“{words}” claims a debt. Say the result instead, and let your manager conclude the rest.',
		pair: {
			trade: 'public sector',
			before: 'After nine years here I deserve this.',
			after: 'Since I took over the permit desk an application takes six days, not 21.',
		},
		fires: [
			{answer: 'I have been here nine years and I deserve it.', topic: 'ask', flags: ['entitlement']},
			{answer: 'Everybody else got one last year.', topic: 'budget', flags: ['entitlement']},
		],
		quiet: [{answer: 'Lena deserves half of the credit.', topic: 'evidence', flags: []}],
		find: (seen) => raised(seen, 'entitlement'),
		mended: {cut: leftOut('entitlement'), then: reason},
		frame: (seen) => wordedFor(seen, nextSteps.ask),
	},
	{
		id: 'mistake.belittled',
		title: 'Made others small',
		about: 'arrogance',
		what: 'Says what the others cannot do.',
		why: 'Your manager leads those people too, and hears how you will speak of them elsewhere.',
		source: 'guideline: belittling others is arrogance',
		mend: 'Say your own part; if the comparison is needed, compare before and after, never people.',
		advice: 'Leave out “{words}”: your part is stronger without the others beside it.',
		pair: {
			trade: 'games',
			before: 'The rest of the team could not even read a profiler.',
			after: 'I found the stutter in the profiler and showed the team how; Sam finds them now.',
		},
		fires: [{answer: 'The others could not even read the code.', topic: 'evidence', flags: ['arrogance']}],
		quiet: [{answer: 'The others could not join today.', topic: 'opening', flags: []}],
		find: (seen) => {
			const at = raised(seen, 'arrogance');
			return at && (clueless(seen.reading)[0] ?? raised(seen, 'arrogance', ['arrogance.belittles']));
		},
		mended: {cut: leftOut('arrogance'), then: credit},
		frame: (seen) => wordedFor(seen, frames.shared),
	},
	{
		id: 'mistake.sole-credit',
		title: 'Sole credit',
		about: 'arrogance',
		what: 'Claims the whole result for one person.',
		why: 'Your manager knows who else was there; the part that is yours gets doubted with the rest.',
		source: 'guideline: sole credit is arrogance',
		mend: 'Name the decision that was yours, and one other person with their part.',
		advice: '“{words}” claims it all. Name the decision that was yours, and a colleague with their part.',
		pair: {
			trade: 'platform',
			before: 'I single-handedly saved the cluster.',
			after: 'I decided to move the database first; Noor ran the move, and nothing was lost.',
		},
		fires: [
			{
				answer: 'I single-handedly rebuilt the reporting.',
				topic: 'evidence',
				flags: ['arrogance'],
			},
			{answer: 'Nobody else here could have built it.', topic: 'evidence', flags: ['arrogance']},
		],
		quiet: [{answer: 'I rebuilt the reporting with Ana.', topic: 'evidence', flags: []}],
		find: (seen) => raised(seen, 'arrogance'),
		mended: {
			cut: (seen, at) => shared(seen, at) ?? restWithoutFlag(seen, 'arrogance', at),
			then: credit,
		},
		frame: (seen) => wordedFor(seen, frames.shared),
	},
	{
		id: 'mistake.blame',
		title: 'Blame',
		about: 'complaint',
		what: 'A grievance, sarcasm, or whose fault it was.',
		why: 'The one you blame is often the one who must agree; the talk turns to the past.',
		source: 'guideline: blame and grievance are complaint',
		mend: 'Leave the verdict out and ask for the next step.',
		advice: '“{words}” looks back in anger. Leave it out and ask for the next step.',
		pair: {
			trade: 'logistics',
			before: 'HR never answers, as usual.',
			after: 'Who in HR decides this, and by when could we ask them?',
		},
		fires: [
			{answer: 'HR never answers anything. Who signs it?', topic: 'hr', flags: ['complaint']},
			{answer: 'There is always an excuse.', topic: 'budget', flags: ['complaint']},
		],
		quiet: [{answer: 'HR answers on Mondays.', topic: 'hr', flags: []}],
		find: (seen) => raised(seen, 'complaint'),
		mended: {
			cut: leftOut('complaint'),
			then: (seen) => (did(seen, 'question') ? undefined : nextStep(seen)),
		},
		frame: nextStep,
	},
];
