/** Whether an answer only asks about the deal: it gets its answer, and the talk stays where it is. */
import type {Fact, FactName} from '../src/scoring/assessment.ts';
import type {Heard} from './context.ts';
import {dealAsked} from './deal-questions.ts';
import type {SoFar} from './remarks.ts';
import {placeIn, standsAt} from './stands-at.ts';
import {isHostile} from './strength.ts';

/** At one point of the talk the word is handed back at most this often. */
const mostTimes = 2;

/** What may stand beside the question and is no answer to the manager's. */
const besides: readonly FactName[] = [
	'thanks',
	'acknowledged',
	'feels',
	'insists',
	'said-before',
	'names-owner',
	'asks-you',
	'asks-verdict',
	'in-a-word',
	'asks-meaning',
];

const overlaps = (one: Fact, other: Fact): boolean => one.start < other.end && other.start < one.end;

/** How often the word was handed back since the manager went on last. */
function handedBack({said}: Pick<SoFar, 'said'>): number {
	const from = said.lastIndexOf(standsAt({said}) ?? 'aside.silence');
	return said.slice(from).filter((move) => move === 'aside.back').length;
}

export function onlyAsksOfDeal(heard: Heard, context: SoFar): boolean {
	const place = placeIn(context);
	const asked = dealAsked(heard, place, context);
	// Whether there is any money is taken up by what comes next, too.
	if (asked.every((fact) => fact === 'asks-money') || handedBack(context) >= mostTimes) return false;
	if (heard.levels.data + heard.levels.roi > 0 || isHostile(heard)) return false;
	const own = heard.facts.filter(({fact}) => asked.includes(fact));
	const spans = heard.facts.filter(
		(each) =>
			own.includes(each) ||
			((each.fact === 'question' || each.fact === 'yes-no') && own.some((other) => overlaps(each, other))),
	);
	return heard.facts.every(
		(each) => besides.includes(each.fact) || spans.some((span) => overlaps(each, span)),
	);
}
