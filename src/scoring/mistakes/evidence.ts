/** Mistakes of a claim: what it was, what it measures, what it was worth. */
import {lowOf} from '../../quantities/quantity.ts';
import {clauseAt} from '../reading/clauses.ts';
import type {Figure} from '../reading/figures.ts';
import type {Hit} from '../reading/pattern.ts';
import type {Mistake, Seen} from './mistake.ts';
import {did, looking, toldFigures} from './seeing.ts';
import {clauseOfHit, endOf, withAdded} from './sentences.ts';
import {wordedFor} from './worded.ts';
import {frames, tails} from './wordings.ts';

const claims = looking(
	'i|we|my|our ..3 @make|@change|@down|@up',
	'@metric|it|things|everything ..2 @change|@down|@up',
	'did|done ..2 well|great|good|lot|job',
	'@change|@down|@up ..4 @metric',
	'brought|got|took|kept ..4 down|up|under',
);

const relative = new Set(['percent', 'multiple', 'ratio']);
const hit = ({token}: {readonly token: number}): Hit => ({from: token, to: token + 1});
// "Saved us 40,000" is money, whatever the currency.
const isMoney = ({kind, quantity}: Figure): boolean =>
	kind === 'money' || (kind === 'count' && quantity.unit === '' && lowOf(quantity.value) >= 1000);
const unclear = ({judged}: Seen): boolean =>
	judged.flags.includes('stuffing') || judged.flags.includes('placeholder');

const withTail =
	(tail: string) =>
	(seen: Seen, at: Hit): string | undefined =>
		withAdded(seen.reading, at.from, wordedFor(seen, tail));

const namesMeasure = (seen: Seen, token: number): boolean => {
	const clause = seen.reading.figures.find((figure) => figure.token === token)?.clause;
	return (
		clause !== undefined &&
		seen.reading.tokens.slice(clause.from, clause.to).some(({tags}) => tags.has('metric'))
	);
};

/** Puts `tail` behind the clause of the figure, and not behind what the sentence goes on to say. */
function behindClause(seen: Seen, at: Hit, tail: string): string | undefined {
	const {reading} = seen;
	const clause = clauseAt(reading.clauses, at.from);
	const goesOn =
		clause && reading.clauses.some(({from, sentence}) => from === clause.to && sentence === clause.sentence);
	return goesOn
		? withAdded(reading, at.from, wordedFor(seen, tail), endOf(reading, clause.to - 1))
		: undefined;
}

const withBaseline = (seen: Seen, at: Hit): string | undefined =>
	behindClause(seen, at, tails.aside) ??
	withTail(namesMeasure(seen, at.from) ? tails.baseline : tails.metric)(seen, at);

const withWorth = (seen: Seen, at: Hit): string | undefined =>
	behindClause(seen, at, tails.worth) ?? withTail(tails.worth)(seen, at);

export const evidenceMistakes: readonly Mistake[] = [
	{
		id: 'mistake.no-baseline',
		title: 'A number without a baseline',
		about: 'data',
		reaches: 2,
		what: 'A share or a multiple, and nothing it is a share or multiple of.',
		why: 'Nobody can check “30% better” or repeat it upstairs: the first question will be “of what?”.',
		source: 'guideline: data 2 needs a measure with a size',
		mend: 'Say what was measured, what it was before and what it is now.',
		advice: 'You named {words}, but not from what to what. Say what it was before and what it is now.',
		pair: {
			trade: 'embedded',
			before: 'I made the firmware update 60% better.',
			after: 'The firmware update took 25 minutes a device; it takes ten since June.',
		},
		fires: [
			{answer: 'We improved things by 30% this year.', topic: 'evidence', levels: {data: 1}},
			{answer: 'The pipeline is three times better now.', topic: 'evidence', levels: {data: 1}},
		],
		quiet: [
			{answer: 'Deploys went from 50 minutes to 12.', topic: 'evidence', levels: {data: 2}},
			{answer: 'Can we talk next week? I had 30% more work.', topic: 'opening', levels: {data: 1}},
			{answer: 'I would ask for 5%.', topic: 'ask', levels: {data: 0}},
			{answer: 'If it stays under 1% until March, would you sign it?', topic: 'budget', levels: {data: 1}},
		],
		find: (seen) => {
			if (!['evidence', 'ask', 'budget'].includes(seen.context.topic) || unclear(seen)) return undefined;
			if (seen.judged.levels.data === 2 || seen.reading.figures.some(({kind}) => kind === 'from-to'))
				return undefined;
			const figure = toldFigures(seen).find(
				({kind, quantity, token, said: how}) =>
					// "If it stays under 1%, would you sign?" sets a bar.
					how === 'told' &&
					// A half or a double elsewhere is as often a part of the money as a result.
					(kind === 'percent' || seen.context.topic === 'evidence') &&
					relative.has(kind) &&
					!(quantity.change !== undefined && namesMeasure(seen, token)),
			);
			return figure && hit(figure);
		},
		mended: {
			add: withBaseline,
		},
		frame: (seen) => wordedFor(seen, frames.result),
	},
	{
		id: 'mistake.effort',
		title: 'Hours instead of a result',
		about: 'data',
		reaches: 2,
		what: 'Counts the hours, nights or years put in.',
		why: 'Effort is what the salary pays for; a bonus needs something that is different because of it.',
		source: 'guideline: effort is no data',
		mend: 'Keep the effort in half a sentence and say what it changed.',
		advice: '“{words}” tells what it took, not what came of it. Say what is different now.',
		pair: {
			trade: 'data',
			before: 'I sat on the migration every weekend from March to May.',
			after: 'After the migration the monthly close runs in two hours; it used to take two days.',
		},
		fires: [
			{answer: 'I worked 60 hours a week on the migration.', topic: 'evidence', levels: {data: 0}},
			{answer: 'I was up three nights for the launch.', topic: 'evidence', levels: {data: 0}},
		],
		quiet: [{answer: 'We saved 60 hours a week in the depot.', topic: 'evidence', levels: {data: 2}}],
		find: (seen) => {
			if (seen.context.topic !== 'evidence' || seen.judged.levels.data > 0 || unclear(seen)) return undefined;
			const spent = seen.reading.figures.find(({role}) => role === 'effort');
			const long = toil(seen.reading)[0];
			return spent ? hit(spent) : long && clauseOfHit(seen.reading, long);
		},
		mended: {add: withTail(tails.effort)},
		frame: (seen) => wordedFor(seen, frames.result),
	},
	{
		id: 'mistake.no-figure',
		title: 'A claim with no figure',
		about: 'data',
		reaches: 2,
		what: 'Says that something got better and gives nothing to check it by.',
		why: 'Everyone in the room says that things got better; one checkable figure is what sets you apart.',
		source: 'guideline: data is a claim that can be checked',
		mend: 'Take one result and say what it was before and what it is now; a careful figure is enough.',
		advice: '“{words}” cannot be checked yet. Say what it was before and what it is now.',
		pair: {
			trade: 'mobile',
			before: 'We made the app a lot more stable.',
			after: 'The app crashed in 19 of a thousand sessions in January and in four of a thousand now.',
		},
		fires: [
			{answer: 'We improved the onboarding a lot.', topic: 'evidence', levels: {data: 0}},
			{answer: 'I made the build much faster.', topic: 'evidence', levels: {data: 0}},
		],
		quiet: [
			{answer: 'We cut incidents from nine to two.', topic: 'evidence', levels: {data: 2}},
			{answer: 'We improved it. Could half come now?', topic: 'budget', levels: {data: 0}},
		],
		find: (seen) => {
			if (seen.context.topic !== 'evidence' || seen.judged.levels.data > 0 || unclear(seen)) return undefined;
			const claim = toldFigures(seen).length > 0 ? undefined : claims(seen.reading)[0];
			return claim && clauseOfHit(seen.reading, claim);
		},
		mended: {add: withTail(tails.metric)},
		frame: (seen) => wordedFor(seen, frames.result),
	},
	{
		id: 'mistake.no-worth',
		title: 'A result with no worth',
		about: 'roi',
		reaches: 1,
		what: 'A measured result, and not a word on who was better off for it.',
		why: 'Your manager pays out of a budget and must say there what the company got for it.',
		source: 'guideline: a technical result alone is roi 0',
		mend: 'Finish the sentence with what it meant in money, risk, time or customers.',
		advice: 'You told what changed (“{words}”), not what it was worth. Say what it brought or saved.',
		pair: {
			trade: 'platform',
			before: 'The nightly build runs in 12 minutes, it was 50.',
			after:
				'The nightly build runs in 12 minutes, it was 50, and we dropped two of the five build servers for it.',
		},
		fires: [
			{answer: 'Build time went from 50 to 12 minutes.', topic: 'evidence', levels: {data: 2, roi: 0}},
			{answer: 'I would ask for 4,000. Latency fell by 38%.', topic: 'ask', levels: {data: 2, roi: 0}},
		],
		quiet: [
			{answer: 'Refunds fell from 90 a week to 12.', topic: 'evidence', levels: {data: 2, roi: 1}},
			{answer: 'Build time went from 50 to 12 minutes.', topic: 'opening', levels: {data: 2, roi: 0}},
		],
		find: (seen) => {
			if (!['evidence', 'ask', 'budget'].includes(seen.context.topic) || unclear(seen)) return undefined;
			if (seen.judged.levels.roi > 0 || seen.judged.levels.data === 0) return undefined;
			const figure = toldFigures(seen)[0];
			// A bare count says little when it is quoted.
			return figure && (figure.kind === 'count' ? clauseOfHit(seen.reading, hit(figure)) : hit(figure));
		},
		mended: {add: withWorth},
		frame: (seen) => wordedFor(seen, frames.result),
	},
	{
		id: 'mistake.no-price',
		title: 'Worth without the price beside it',
		about: 'roi',
		reaches: 2,
		what: 'Says what the work brought, and not how that compares with what is asked.',
		why: 'Side by side the bonus looks small; alone it looks like a cost.',
		source: 'guideline: roi 2 sets the gain against the bonus',
		mend: 'Put the bonus next to the gain once, in one sentence.',
		advice:
			'You said what it brought (“{words}”). Put the bonus beside it, so that the one makes the other look small.',
		pair: {
			trade: 'logistics',
			before: 'The new routing saves 90,000 a year in fuel.',
			after:
				'The new routing saves 90,000 a year in fuel; the bonus I ask for is what it saves in two weeks.',
		},
		fires: [
			{
				answer: 'The audit we passed saved us 40,000 in fees.',
				topic: 'budget',
				levels: {data: 2, roi: 1, answer: 1},
			},
		],
		quiet: [
			{answer: 'The bonus is 3% of the 200,000 it saves.', topic: 'budget', levels: {roi: 2}},
			{answer: 'It saved us 40,000 in fees.', topic: 'evidence', levels: {data: 2, roi: 1}},
		],
		find: (seen) => {
			if (!['ask', 'budget'].includes(seen.context.topic) || unclear(seen)) return undefined;
			if (seen.judged.levels.roi !== 1 || did(seen, 'amount')) return undefined;
			const gain = toldFigures(seen).find(isMoney);
			return gain && hit(gain);
		},
		mended: {
			add: (seen, at) => {
				const own = withAdded(seen.reading, at.from, '');
				return own && own + wordedFor(seen, tails.price);
			},
		},
		frame: (seen) => wordedFor(seen, frames.ask),
	},
];

const toil = looking(
	'up|awake|worked|working|on-call|sat|stayed ..3 nights|night|weekends|weekend|evenings|sundays|saturdays|holidays|late|clock',
	'every|all|many|most|countless|so ..1 nights|weekends|weekend|evenings|overtime|hours',
	'worked my|our|like|day|round|around',
	'worked ..2 hard|harder|hardest',
);
