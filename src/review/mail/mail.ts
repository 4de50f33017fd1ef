/** The follow-up mail: drafted from what was obtained in the rehearsal, and from nothing else. */
import {isFirm, type Commitment} from '../../../machines/context.ts';
import type {Pack} from '../../dialogue/pack.ts';
import {sayDue, sayFirst} from '../../rehearsal/say-terms.ts';
import type {Rehearsal, Turn} from '../../rehearsal/rehearsal.ts';
import type {Ending, Flag} from '../../terms.ts';
import {visibleLine} from '../../visible-text.ts';
import {nameOfForm} from '../form-names.ts';
import {answersIn, datedOffer, formNamed, ownBar} from './heard.ts';
import {agreed, asked, blanks, frames, openQuestions, plainRepair, repairs, type Told} from './words.ts';

export interface Mail {
	readonly ending: Ending;
	readonly subject: string;
	readonly greeting: string;
	/** Paragraphs before the points. */
	readonly opening: readonly string[];
	/** What was agreed: each with who does it and by when. */
	readonly agreed: readonly string[];
	/** What was left open: each a question. */
	readonly open: readonly string[];
	/** What the lead has promised. */
	readonly mine: readonly string[];
	readonly closing: string;
	readonly signature: string;
	/** Blanks that are left for the lead to fill, in the order of the mail. */
	readonly blanks: readonly string[];
}

/** What is settled by which kind of promise, first of all. */
const main: Readonly<Partial<Record<Ending, readonly Commitment['kind'][]>>> = {
	granted: ['full'],
	'part-now': ['part', 'share'],
	sponsored: ['sponsorship'],
	'dated-review': ['condition', 'later', 'review', 'track'],
	'other-recognition': ['form'],
};

/** A reminder is overtaken where something with a date says when it is looked at. */
const overtakesReminder: readonly Commitment['kind'][] = [
	'full',
	'part',
	'share',
	'later',
	'condition',
	'review',
];

function told(commitment: Commitment, turns: readonly Turn[], pack: Pack): Partial<Told> {
	const {kind, branch, amount, due, condition, question} = commitment;
	const answers = answersIn(turns, branch);
	const first = kind === 'part' ? sayFirst(commitment, pack) : undefined;
	// By its kind, or as the lead named it.
	const form = kind === 'form' ? (nameOfForm(commitment) ?? formNamed(answers)) : undefined;
	const said = ['part', 'later', 'condition', 'review'].includes(kind) ? ownBar(answers) : undefined;
	const bar = said ?? (condition === undefined ? undefined : visibleLine(condition));
	return {
		...(amount === undefined ? {} : {amount: visibleLine(amount)}),
		...(due === undefined ? {} : {due: visibleLine(sayDue(due, pack))}),
		...(first === undefined ? {} : {first}),
		...(form === undefined ? {} : {form}),
		...(bar === undefined ? {} : {bar}),
		...(question === undefined ? {} : {question}),
	};
}

interface Promised {
	readonly commitment: Commitment;
	readonly told: Partial<Told>;
}

const firmOnes = (all: readonly Promised[]): readonly (Promised & {readonly told: Told})[] =>
	all.flatMap(({commitment, told}) =>
		isFirm(commitment) && told.due !== undefined ? [{commitment, told: {...told, due: told.due}}] : [],
	);

/** What is missing from a promise that is otherwise firm. */
function gapsOf({commitment: {kind}, told}: Promised): readonly string[] {
	if (kind === 'share') return [openQuestions.share];
	if (kind === 'condition' && told.bar === undefined) return [openQuestions.bar];
	return kind === 'form' && told.form === undefined ? [openQuestions.form] : [];
}

function openIn(all: readonly Promised[], ending: Ending): readonly string[] {
	const firm = firmOnes(all);
	const dated = firm.some(({commitment}) => overtakesReminder.includes(commitment.kind));
	const soft = all
		.filter(({commitment}) => !isFirm(commitment) && !(commitment.kind === 'reminder' && dated))
		.map(({commitment, told}) => asked[commitment.kind](told));
	const open = [...firm.flatMap(gapsOf), ...soft];
	if (ending === 'soft-promise' && open.length === 0) return [openQuestions.nextStep];
	if (ending === 'clean-no' && firm.length === 0) return [...open, openQuestions.again];
	return open;
}

/** What still has to be said after a no that ended well. */
const hurtsAnyway: readonly Flag[] = ['ultimatum', 'complaint'];

/** What to say for the gravest fault that was heard; nothing where nothing has to be said. */
function repairFor(ending: Ending, turns: readonly Turn[]): readonly string[] {
	if (ending !== 'damaged-trust' && ending !== 'clean-no') return [];
	const heard = repairs.find(([flag]) => turns.some(({assessment}) => assessment.flags.includes(flag)));
	if (ending === 'damaged-trust') return [heard?.[1] ?? plainRepair];
	return heard !== undefined && hurtsAnyway.includes(heard[0]) ? [heard[1]] : [];
}

function subjectOf(ending: Ending, all: readonly Promised[]): string {
	const {subject} = frames[ending];
	const firm = firmOnes(all);
	const chief = main[ending]
		?.map((kind) => firm.find(({commitment}) => commitment.kind === kind))
		.find((each) => each !== undefined);
	return chief === undefined
		? subject.replace(/[:,][^:,]*\{due\}$/, '')
		: subject.replace('{due}', chief.told.due);
}

const blanksIn = (texts: readonly string[]): readonly string[] => [
	...new Set(texts.flatMap((text) => text.match(/‹[^‹›]{1,40}›/g) ?? [])),
];

/** Names the program may put in instead of blanks. */
export interface Names {
	readonly manager?: string | undefined;
	readonly you?: string | undefined;
}

/** The mail after a rehearsal; nothing while the meeting has no ending. */
export function mailOf(rehearsal: Rehearsal, pack: Pack, names: Names = {}): Mail | undefined {
	const {ending, turns, setting, commitments} = rehearsal;
	if (ending === undefined) return undefined;
	const frame = frames[ending];
	// After a quarrel, or before the last word, nobody lists what they were promised.
	const settles = ending !== 'damaged-trust' && ending !== 'left';
	const all = settles
		? commitments.map((commitment) => ({commitment, told: told(commitment, turns, pack)}))
		: [];
	const rank = ({commitment: {kind}}: Promised): number => {
		const kinds = main[ending] ?? [];
		return kinds.includes(kind) ? kinds.indexOf(kind) : kinds.length;
	};
	const firm = firmOnes(all).toSorted((a, b) => rank(a) - rank(b));
	// An answer that is owed is promised, and still an open question.
	const owes = ({commitment: {kind}}: Promised): boolean => kind === 'answer';
	const points = firm.filter((each) => !owes(each)).map(({commitment: {kind}, told}) => agreed[kind](told));
	const owed = firm.filter(owes).map(({told}) => agreed.answer(told));
	const open = [
		...openIn(
			all.filter((each) => !owes(each)),
			ending,
		),
		...owed,
	];
	const offer = settles ? datedOffer(turns) : undefined;
	const mine = offer === undefined ? [] : [`What I offered to write up: you have it by ${offer}.`];
	const greeting = `Hi ${visibleLine(names.manager ?? blanks.manager)},`;
	const signature = visibleLine(names.you ?? blanks.you);
	const opening = [frame.opening[setting.style], ...repairFor(ending, turns)];
	const closing = frame.closing[setting.style];
	return {
		ending,
		subject: subjectOf(ending, all),
		greeting,
		opening,
		agreed: points,
		open,
		mine,
		closing,
		signature,
		blanks: blanksIn([greeting, ...opening, ...open, ...mine, closing, signature]),
	};
}
