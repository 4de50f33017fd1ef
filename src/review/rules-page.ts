/** The page that says how a score is made and lists every rule. Generated: nobody edits it by hand. */
import {flagCosts, styleShifts, topicWeights} from '../scoring/score.ts';
import {scorecard} from '../scoring/scorecard/weights.ts';
import {cues, flags, styles, topics, type Cue, type Flag} from '../terms.ts';
import {
	precisionOf,
	recallOf,
	type Entry,
	type MistakeEntry,
	type RuleEntry,
	type SaidExample,
} from './rule-book.ts';

const escaped = (text: string): string => text.replaceAll(/[|<>[\]*_`\\]/gu, '\\$&').replaceAll('\n', ' ');

const row = (cells: readonly (string | number)[]): string => `| ${cells.join(' | ')} |`;

const table = (head: readonly string[], rows: readonly (readonly (string | number)[])[]): string[] => [
	row(head),
	row(head.map(() => '---')),
	...rows.map(row),
];

const saidOf = ({answer, topic, manager}: SaidExample): string => {
	const where = [
		...(topic === undefined ? [] : [topic]),
		...(manager === undefined ? [] : [`to “${manager}”`]),
	];
	return escaped(`“${answer}”${where.length === 0 ? '' : ` (${where.join(', ')})`}`);
};

const examples = (list: readonly SaidExample[]): string => list.map(saidOf).join('<br>');

const share = (value: number | undefined): string => (value === undefined ? '–' : value.toFixed(2));

const about: Readonly<Record<Cue | Flag, string>> = {
	data: 'Is a claim backed by something that can be checked?',
	roi: 'Is the work, or the bonus, tied to what it is worth to the business?',
	humility: 'Does the speaker leave room for others, without shrinking?',
	answer: 'Does it deal with the manager’s line and move the talk forward?',
	arrogance: 'Sole credit, or others made small.',
	ultimatum: 'A threat or an either-or.',
	entitlement: 'Owed, deserved, years, need, or others got it.',
	complaint: 'Blame, grievance or sarcasm.',
	undermining: 'Apologising for asking, hedging the claim away, putting oneself down.',
	jargon: 'Technical terms carry the case, and nothing says what they did for anyone.',
	stuffing: 'Keywords or figures strung together.',
	placeholder: 'A blank left unfilled.',
	concession: 'Drops the request with nothing in return.',
};

const madeOf = (): string[] => [
	'## How a score is made',
	'',
	'An answer is read clause by clause: who did what, to which measure, by how much, and whether it is said, denied,',
	'doubted, planned or quoted. What is said twice, quoted at length from others, listed or in no order is left out. Then every rule on this page looks for its one thing. A rule only finds; what a find is',
	'worth stands in a table, the scorecard (`src/scoring/scorecard/weights.ts`). The points of all that was found are',
	'added up, once for each cue and once for each flag. Enough points make level 1, more make level 2; enough points for',
	'a flag raise it. Beside the rules count classes of words (`pushback rules words.thank` opens one) and, with few points',
	'each, bare words and pairs of words (`pushback rules words.said`). The weights were fitted on labelled answers and can be',
	'read one by one; nothing else decides.',
	'',
	'From the levels the score follows by the two tables below. Each topic shares 100 points out among the four cues, and',
	'the manager’s style shifts them a little. Level 1 earns half of a cue’s points, level 2 all of them. An answer that',
	'does not deal with the manager’s line at all (answer 0) keeps a third of what it earned. Each flag costs its points',
	'once. The result lies between 0 and 100. Where there is too little to judge (a single word, another language, a',
	'pasted log) there is no score, and the reason is said.',
	'',
	'### Points of each cue, by topic',
	'',
	...table(
		['topic', ...cues],
		topics.map((topic) => [topic, ...cues.map((cue) => topicWeights[topic][cue])]),
	),
	'',
	'### How the manager’s style shifts them',
	'',
	...table(
		['style', ...cues],
		styles.map((style) => [
			style,
			...cues.map((cue) => `${styleShifts[style][cue] > 0 ? '+' : ''}${styleShifts[style][cue]}`),
		]),
	),
	'',
	'### What a flag costs',
	'',
	...table(
		['flag', 'points', 'what it is'],
		flags.map((flag) => [flag, -flagCosts[flag], about[flag]]),
	),
	'',
	'### What makes a level',
	'',
	...table(
		['cue', 'more than this makes 1', 'more than this makes 2'],
		cues.map((cue) => [cue, ...scorecard.cues[cue].thresholds]),
	),
	'',
	'## What the scorer cannot see',
	'',
	'- **Tone of voice.** It has the words only; a kind sentence said coldly scores like a kind one.',
	'- **Whether the figures are true.** It knows that a figure is there and what it measures, never whether it is right.',
	'- **Irony beyond some patterns.** “How convenient” is known; dry wit in plain words is taken at its word.',
	'- **What was meant.** Only what is said counts, in the light of the manager’s line and nothing before it.',
	'- **Anything but English.** Other languages are not rated.',
	'',
];

const mistakeSection = (entry: MistakeEntry): string[] => [
	`### ${escaped(entry.title)}`,
	'',
	`\`${entry.id}\`, about ${entry.about}. ${escaped(entry.meaning)}`,
	'',
	`- **Why it costs:** ${escaped(entry.why)} (${escaped(entry.source)})`,
	`- **How to mend it:** ${escaped(entry.advice)}`,
	`- **Read:** \`pushback handbook ${entry.handbook}\``,
	`- **Before** (${entry.pair.trade}): ${escaped(entry.pair.before)}`,
	`- **After:** ${escaped(entry.pair.after)}`,
	`- **It is in:** ${entry.fires.map(saidOf).join('; ')}`,
	`- **It is not in:** ${entry.quiet.map(saidOf).join('; ')}`,
	'',
];

const ruleSection = (group: Cue | Flag, entries: readonly RuleEntry[]): string[] =>
	entries.length === 0
		? []
		: [
				`### ${group}`,
				'',
				about[group],
				'',
				...table(
					['rule', 'what it finds', 'fires on', 'does not fire on', 'fired', 'precision', 'recall'],
					entries.map(({id, meaning, fires, quiet, figures}) => [
						`\`${id}\``,
						escaped(meaning),
						examples(fires),
						examples(quiet),
						figures?.fired ?? '–',
						share(figures && precisionOf(figures)),
						share(figures && recallOf(figures)),
					]),
				),
				'',
			];

/** The page, from the rule book; `answers` is how many the rules were measured on. */
export function rulesPage(book: readonly Entry[], answers: number): string {
	const rules = book.filter((entry) => entry.kind === 'rule');
	const mistakes = book.filter((entry) => entry.kind === 'mistake');
	const lines = [
		'# How answers are judged',
		'',
		'<!-- Written by `npm run docs` from the rules and mistakes in src/scoring/. Do not edit by hand. -->',
		'',
		`${rules.length} rules and ${mistakes.length} named mistakes. \`pushback rules\` lists them, \`pushback rules <id>\` opens one.`,
		'',
		...madeOf(),
		'## Named mistakes',
		'',
		'Each answer is told at most two of them, the costliest first, with the words quoted and a rewrite. A rewrite keeps',
		'the speaker’s own words; a fact that is missing is a slot in guillemets, such as ‹your figure›, and is never made up.',
		'',
		...mistakes.flatMap(mistakeSection),
		'## Rules',
		'',
		`Fired, precision and recall are those of each rule alone on the ${answers} development answers. A rule of a cue is right`,
		'on an answer with level 1 or 2 of that cue, a rule of a flag on an answer that carries the flag. The rules were written',
		'with these answers in sight, so the figures show what a rule does, not how well it will do on other people’s answers.',
		'No rule decides by itself: many are meant to fire often and to weigh little, and some weigh against their cue.',
		'',
		...[...cues, ...flags].flatMap((group) =>
			ruleSection(
				group,
				rules.filter((entry) => entry.about === group),
			),
		),
	];
	return `${lines.join('\n').trimEnd()}\n`;
}
