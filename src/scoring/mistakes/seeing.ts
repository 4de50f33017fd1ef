/** What the mistakes look for, in common. */
import {expression} from '../expression/expression.ts';
import type {Flag, Topic} from '../../terms.ts';
import type {FactName} from '../assessment.ts';
import {wordings, type Hit} from '../reading/pattern.ts';
import type {Figure} from '../reading/figures.ts';
import type {Reading} from '../reading/reading.ts';
import {search} from '../reading/search.ts';
import {rules} from '../rules/index.ts';
import {wordSet} from '../../word-set.ts';
import type {Seen} from './mistake.ts';
import {restWithout} from './sentences.ts';

const byId = new Map(rules.map((rule) => [rule.id, rule]));

/** Finds wordings of the language in `pattern.ts`. */
export function looking(...sources: readonly string[]): (reading: Reading) => readonly Hit[] {
	const set = wordings(sources);
	return (reading) => search(set, reading.tokens);
}

// "It is tight this year" names no date for anything to happen.
const present = expression(/^(?:this|last|today|now|year)/iu);

/** Whether the answer did one of these things. */
export const did = ({judged, reading}: Seen, ...names: readonly FactName[]): boolean =>
	judged.facts.some(
		({fact, start}) =>
			names.includes(fact) && !(fact === 'date' && present.test(reading.text.slice(start, start + 12))),
	);

/** Figures said as facts that measure something. */
export const toldFigures = ({reading}: Seen): Figure[] =>
	reading.figures.filter(
		({role, said}) => (role === 'metric' || role === 'loose') && (said === 'told' || said === 'asked'),
	);

/** The first sentence, as a place to point at where no words stand out. */
export function firstSentence({reading}: Seen): Hit {
	return {from: 0, to: Math.max(1, Math.min(reading.sentences[0]?.to ?? 1, 24))};
}

/** The last sentence. */
export function lastSentence({reading}: Seen): Hit {
	const last = reading.sentences.at(-1);
	return last ? {from: last.from, to: Math.min(last.to, last.from + 12)} : {from: 0, to: 1};
}

/** Every place where one of these rules fires; what is counted over the whole answer stands nowhere. */
export const hitsOf = ({reading, context}: Seen, ids: readonly string[]): Hit[] =>
	ids
		.flatMap((id) => [...(byId.get(id)?.find(reading, context) ?? [])])
		.filter(({from, to, whole}) => to > from && whole !== true)
		.sort((a, b) => a.from - b.from);

const idsOf = (flag: Flag): string[] => rules.filter(({cue}) => cue === flag).map(({id}) => id);

/**
 * Where a raised flag comes from. With `ids`, only where one of these rules weighed most in it; without, wherever.
 */
export function raised(seen: Seen, flag: Flag, ids?: readonly string[]): Hit | undefined {
	if (!seen.judged.flags.includes(flag)) return undefined;
	const heaviest = seen.judged.findings
		.filter(({cue, rule}) => cue === flag && byId.get(rule)?.cue === flag)
		.sort((a, b) => a.points - b.points)[0];
	if (heaviest && ids !== undefined && !ids.includes(heaviest.rule)) return undefined;
	const found = heaviest ? hitsOf(seen, [heaviest.rule]) : hitsOf(seen, ids ?? idsOf(flag));
	const whole = heaviest ? byId.get(heaviest.rule)?.find(seen.reading, seen.context)[0] : undefined;
	return found[0] ?? whole ?? (ids === undefined ? firstSentence(seen) : undefined);
}

// These are mended in place: cutting out a technical term would cut out the result.
const kept: ReadonlySet<Flag> = new Set(['jargon', 'stuffing', 'placeholder']);

/** What is left of the answer, near the fault, without any clause that carries a raised flag. */
export function restWithoutFlag(seen: Seen, flag: Flag, at: Hit): string | undefined {
	const faults = seen.judged.flags.filter((one) => one !== flag && !kept.has(one));
	return restWithout(seen.reading, [at, ...[flag, ...faults].flatMap((one) => hitsOf(seen, idsOf(one)))]);
}

/** The numbers of the sentences that ask. */
export const questions = ({reading}: Seen): number[] =>
	reading.sentences.flatMap(({asks}, number) => (asks ? [number] : []));

const stepFacts: Readonly<Record<Topic, readonly FactName[]>> = {
	opening: ['amount', 'question', 'next-step'],
	evidence: [],
	ask: ['amount'],
	budget: ['other-pot', 'split', 'later-payment', 'other-form', 'pays-from-gain', 'sets-bar'],
	hr: ['asks-process', 'asks-criteria', 'asks-backing', 'offers-material', 'names-owner'],
	deferral: ['asks-date', 'sets-bar', 'in-writing', 'interim', 'date'],
	close: ['next-step', 'date', 'asks-date', 'in-writing'],
};

const dropped = ['concession.drops', 'concession.waits'];
const agreed = wordSet('ok okay sure fine alright right agreed yes yeah yep');

/**
 * Where the request is given away: dropped, put off to no date, or a plain yes to a no. To be sorry for the other side
 * and to say no more is another mistake.
 */
export function givenAway(seen: Seen): Hit | undefined {
	if (!seen.judged.flags.includes('concession')) return undefined;
	const yes = agreed.has(seen.reading.tokens[0]?.text ?? '');
	return hitsOf(seen, dropped)[0] ?? (yes ? firstSentence(seen) : undefined);
}

/** Whether the answer takes a step this topic asks for, or asks anything openly. */
export const stepped = (seen: Seen): boolean => did(seen, 'question', ...stepFacts[seen.context.topic]);

const loud: readonly Flag[] = ['stuffing', 'ultimatum', 'complaint', 'placeholder'];
/** Whether a fault speaks so loud that nothing need be said of how the line was answered. */
export const faulty = (seen: Seen): boolean =>
	givenAway(seen) !== undefined || loud.some((flag) => seen.judged.flags.includes(flag));

/** Whether it argues from results or the request once more. */
export const argues = (seen: Seen): boolean =>
	seen.judged.levels.data > 0 ||
	seen.judged.levels.roi > 0 ||
	did(seen, 'amount') ||
	toldFigures(seen).length > 0;

/** Whether the manager's point was taken up. */
export const tookUp = (seen: Seen): boolean => did(seen, 'acknowledged', 'thanks');
