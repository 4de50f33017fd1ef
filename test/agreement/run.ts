/**
 * How far the scorer agrees with the labels. Says for every figure on what it was measured.
 *   npm run agreement                     on the development answers, which were read: a figure that proves nothing
 *   npm run agreement -- --by-writer      fitted without a sixth of the writers, measured on them, each sixth in turn
 *   npm run agreement -- --gold FILE      on another file; figures only
 *   npm run agreement -- --facts           what answers are heard to do: by wordings alone, and with weights fitted
 *                                         without a sixth of the writers, measured on them, each sixth in turn
 *   npm run agreement -- --facts-of NAME   what is heard in a file of facts that is for measuring, as it is: facts-o.jsonl
 *   npm run agreement -- --quantities FILE  how well quantities are read, on a file of such cases
 *   --json                                the same as JSON
 */
import {readFileSync} from 'node:fs';
import {assess} from '../../src/scoring/assess.ts';
import {decide, type Scorecard, type Verdict} from '../../src/scoring/scorecard/decide.ts';

import {cues} from '../../src/terms.ts';
import {contextOf, developed, judge, load, type Judged, type Labelled} from './answers.ts';
import {fit} from './fit.ts';
import {measureFacts, measureLeftOut, measureWordings, printedFacts} from './measure-facts.ts';
import {measure, printed, type Figures} from './measure.ts';
import {factAnswers, measuredIn} from './told-facts.ts';
import {measureQuantities, printQuantities, type QuantityCase} from './quantities.ts';

function assessed(rows: readonly Labelled[]): Verdict[] {
	return rows.map((row) => {
		const {levels, flags} = assess(row.answer, contextOf(row));
		return {levels, flags: [...flags]};
	});
}

const unrated: Verdict = {levels: {data: 0, roi: 0, humility: 0, answer: 0}, flags: []};

function verdictOf({rated, own, features}: Judged, card: Scorecard): Verdict {
	if (!rated) return unrated;
	const verdict = decide(features, card);
	return own ? verdict : {...verdict, levels: unrated.levels};
}

/** Writers that are left out together: a fit for each of forty-odd takes too long. */
const sixths = 6;

/** Fits without some of the writers and judges these, until each has been left out once. */
function leftOut(answers: readonly Judged[]): {
	all: Verdict[];
	writers: {writer: string; figures: Figures}[];
} {
	const names = [...new Set(answers.map(({writer}) => writer ?? ''))].sort();
	const groupOf = ({writer}: Judged): number => names.indexOf(writer ?? '') % sixths;
	const verdicts = new Map<Judged, Verdict>();
	for (let group = 0; group < sixths; group += 1) {
		const card = fit(answers.filter((answer) => groupOf(answer) !== group));
		for (const answer of answers.filter((one) => groupOf(one) === group))
			verdicts.set(answer, verdictOf(answer, card));
	}
	const verdict = (answer: Judged): Verdict => verdicts.get(answer) ?? unrated;
	const writers = names.map((writer) => {
		const own = answers.filter((answer) => answer.writer === writer);
		return {writer, figures: measure(own, own.map(verdict))};
	});
	return {all: answers.map(verdict), writers};
}

const args = process.argv.slice(2);
const after = (name: string): string | undefined =>
	args.includes(name) ? args[args.indexOf(name) + 1] : undefined;
const say = (label: string, figures: Figures): void => {
	console.log(
		args.includes('--json') ? JSON.stringify({measured: label, ...figures}) : `${label}\n${printed(figures)}`,
	);
};

const gold = after('--gold');
const quantities = after('--quantities');
const factsOf = after('--facts-of');
if (quantities !== undefined) {
	const lines = readFileSync(quantities, 'utf8')
		.split('\n')
		.filter((line) => line !== '')
		.map((line) => JSON.parse(line) as QuantityCase);
	const report = measureQuantities(lines);
	console.log(args.includes('--json') ? JSON.stringify(report.figures) : printQuantities(report));
} else if (args.includes('--facts')) {
	console.log(`by wordings alone\n${printedFacts(measureWordings(factAnswers()))}\n`);
	console.log(
		`left-out writers: each judged by weights fitted without them\n${printedFacts(measureLeftOut())}`,
	);
} else if (args.includes('--by-writer')) {
	const answers = judge(developed());
	const {all, writers} = leftOut(answers);
	if (!args.includes('--json')) {
		for (const {writer, figures} of writers) {
			console.log(
				`${writer}  ${cues.map((cue) => `${cue} ${figures.cues[cue].kappa.toFixed(2)}`).join('  ')}  mean ${figures.meanKappa.toFixed(2)}  flags F1 ${figures.flagsMicroF1.toFixed(2)}  clean flagged ${figures.cleanFlagged.toFixed(2)}`,
			);
		}
	}
	say('left-out writers: each judged by a scorecard fitted without them', measure(answers, all));
} else if (factsOf !== undefined) {
	console.log(printedFacts(measureFacts(measuredIn(factsOf))));
} else if (gold !== undefined) {
	const rows = load(gold);
	say('another file: not used for fitting', measure(rows, assessed(rows)));
} else {
	const rows = developed();
	say(
		'read: the answers the rules and weights were made from; this proves nothing',
		measure(rows, assessed(rows)),
	);
}
