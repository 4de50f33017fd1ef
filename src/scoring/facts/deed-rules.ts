/** What was done at work, how it went and what it changed, however loosely it is told. */
import {about, anyOf, done, exactly, factRule, together, unless, type Find} from './side-rule.ts';
import type {FactRule} from './rules.ts';

/** How a piece of work went, where the work is told. */
const wentSo = about(
	['opening', 'evidence'],
	anyOf(
		done(
			'went|gone|been live ..2',
			'went|go|goes|gone|ran ..1 well|good|smoothly|better ..2',
			'targets|kpis|goals|target|kpi|project|maps|it|work|scanning ..6 is|are|was|were ..1 green|met|reached|finish|finished|ready|scanned|on ..2',
			'i|we|team ..2 hit|met|reached|beat|made|stopped|finished|passed|closed|delivered|shipped|finish|fixed|moved|saved|kept ..1 it|the|all|two|three|four|five|battery|every|our|my|@qty ..2',
			'hitting|meeting|reaching|beating ..3 targets|kpis|goals|target|kpi',
			'i|we|team finish|finished|delivered ..1 on|in|before|ahead|two|three ..2 time|weeks|months|date',
			'got|came|went through the|this|our ..4',
			'carried|built|led|ran|did most|that|the|it|this ..2',
		),
		exactly(
			'without ..1 falling|failing|stopping|losing|breaking|missing ..3',
			'nothing|nobody|none ..1 fell|broke|failed|lost|missed|crashed ..2',
		),
	),
);

/** Something done at work, told without a figure. */
const deed = anyOf(
	wentSo,
	unless(
		done(
			"i|we|i've|we've have|'ve|had? ..2 @make ..1 the|a|an|our|all|this|that|new|old|two|three|@qty|it|@tech|@name ..3",
			"i|we have|'ve|had? ..1 took|taken ..2 over|on|charge|care|responsibility ..4",
			"i|we have|'ve|had? ..1 kept|saved|brought|cut|halved|reduced|stopped|prevented|doubled|improved|made ..1 the|a|our|all|it|every|two|three ..3",
			'project|migration|rollout|launch|release|move|system|service|platform ..4 went|is|was|runs|works ..1 live|smoothly|fine|finished|done|well|good|out|without|stable|on ..2',
			'since i|we|the|my ..6 no|nobody|never|without|stable|fewer|less|faster ..4',
		),
		together(exactly('i|we will|would|could|want|like|plan|going'), exactly('to ..4')),
		exactly(
			'i wrote|sent|set|planned|prepared|passed ..3 mail|email|you|invitation|note|notes|meeting|talk|appointment|down|up',
		),
	),
);

/** Then and now, or from so much to so much: a change with both its ends. */
const compares: Find = ({figures, tokens}) => {
	const both = figures.filter(({kind}) => kind === 'from-to');
	if (both.length > 0) return both.map(({token}) => ({from: token, to: token + 1}));
	const told = figures.filter(({role, kind}) => role !== 'ask' && kind !== 'ordinal-or-date');
	const [first, second] = told;
	const before = tokens.some(({tags}) => tags.has('then'));
	const after = tokens.some(
		({tags, text}) => tags.has('now') || text === 'after' || text === 'instead' || text === 'down',
	);
	return first !== undefined && second !== undefined && before && after
		? [{from: first.token, to: second.token + 1}]
		: [];
};

/** Any quantity that is told of the work, however loosely. */
const counted: Find = ({figures}) =>
	figures
		.filter(
			({role, kind}) =>
				role !== 'ask' &&
				role !== 'date' &&
				role !== 'id' &&
				role !== 'tenure' &&
				role !== 'meeting' &&
				role !== 'trivial' &&
				kind !== 'ordinal-or-date',
		)
		.map(({token}) => ({from: token, to: token + 1}));

export const deedRules: readonly FactRule[] = [
	factRule('deed', deed),
	factRule('counts', about(['opening', 'evidence'], counted)),
	factRule('compares', about(['opening', 'evidence'], compares)),
];
