/** The front door of the scorer: an answer in, an assessment out. */
import {expression} from './expression/expression.ts';
import {cues, type Cue, type Flag} from '../terms.ts';
import type {AnswerContext, Assess, Assessment, Finding} from './assessment.ts';
import {adviceFor} from './advice.ts';
import {claimsOf} from './claims.ts';
import {factsOfBare} from './facts/bare.ts';
import {factsOf} from './facts/facts.ts';
import {heardFacts} from './facts/heard.ts';
import {weighedIn} from './features.ts';
import {findingsOf} from './findings.ts';
import {mistakesOf} from './mistakes/mistakes.ts';
import {notRated} from './not-rated.ts';
import {readAnswer} from './read-answer.ts';
import {hasOwnWords} from './reading/reading.ts';
import {scoreOf} from './score.ts';
import {factPoints, verdictOf} from './scorecard/decide.ts';
import {scorecard} from './scorecard/weights.ts';

export {rules} from './rules/index.ts';

/** Version of the rules and weights. It is stored with every score. */
export const version = 7;

const nothing = Object.fromEntries(cues.map((cue) => [cue, 0])) as Record<Cue, 0>;
const noFlags: readonly Flag[] = [];
const noFindings: readonly Finding[] = [];

/** What tells of the shape of an answer, and not of what is said in it. */
const ofShape: readonly string[] = ['concession.short', 'concession.nothing-back'];

/** Whether a rule for the fault itself fired, and not only words that often stand beside it. */
const isPlain = (flag: Flag, findings: readonly Finding[]): boolean =>
	findings.some(({cue, rule}) => cue === flag && rule.startsWith(`${flag}.`) && !ofShape.includes(rule));

const asksElsewhere = expression(
	/\b(?:offer|another company|anyone else|way out|leaving|one foot|letter|calling you)\b[^?]*\?/iu,
);

/** Another offer told to somebody who has just asked about it is an answer, and no stick. */
const isTold = (flag: Flag, findings: readonly Finding[], manager: string): boolean =>
	flag === 'ultimatum' &&
	asksElsewhere.test(manager) &&
	findings.every(({cue, rule}) => cue !== flag || rule === 'ultimatum.elsewhere');

/** Judges one answer: levels, flags, facts, findings and a score of 0–100. Pure and linear in the length of the answer. */
export const assess: Assess = (answer: string, context: AnswerContext): Assessment => {
	const reading = readAnswer(answer, context);
	const unrated = notRated(reading);
	if (unrated !== undefined) {
		return {
			version,
			notRated: unrated,
			levels: nothing,
			flags: noFlags,
			// A bare yes or no earns nothing and still says where the speaker stands.
			facts: factsOfBare(reading, context),
			findings: noFindings,
			score: 0,
			advice: 'Answer in a sentence or two of your own.',
			handbook: context.topic,
		};
	}
	const wordings = factsOf(reading, context);
	const found = weighedIn(reading, context, wordings);
	const weighings = found.map(({weighing}) => weighing);
	const verdict = verdictOf(weighings, scorecard);
	const flags = verdict.flags;
	// Nothing is earned by words in no order, by lists, or by quoting somebody else.
	const levels = hasOwnWords(reading) ? verdict.levels : nothing;
	const facts = heardFacts(reading, wordings, found, factPoints(weighings, scorecard), context);
	const findings = findingsOf(reading, found, {levels, flags}, context);
	const mistakes = mistakesOf({reading, context, judged: {levels, flags, facts, findings}});
	const doubtful = flags.filter(
		(flag) => !isPlain(flag, findings) || isTold(flag, findings, context.manager),
	);
	const advice = mistakes[0] ?? adviceFor(levels, flags, context);
	return {
		version,
		levels,
		flags,
		...(doubtful.length === 0 ? {} : {doubtful}),
		facts,
		findings,
		claims: claimsOf(reading, context),
		mistakes,
		score: scoreOf(levels, flags, context.topic, context.style),
		advice: 'text' in advice ? advice.text : advice.advice,
		...(advice.handbook === undefined ? {} : {handbook: advice.handbook}),
	};
};
