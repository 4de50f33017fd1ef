/**
 * Answers in, rehearsal out. The one file that drives the chart; a rehearsal is folded afresh from its answers, so the
 * same setting, seed and answers are the same rehearsal, byte for byte.
 */
import {createActor, type Actor} from 'xstate';
import {drillMeeting, meeting} from '../../machines/meeting.ts';
import type {Move} from '../../machines/moves.ts';
import {worded} from '../../machines/replies.ts';
import {answeredWishes} from '../../machines/wishes.ts';
import {isFirm, type Commitment, type Due, type MeetingContext} from '../../machines/context.ts';
import type {Case} from '../case/case.ts';
import {chooseLine} from '../dialogue/choose-line.ts';
import {fill, movesWithCondition, type Line, type Pack, type Slot} from '../dialogue/pack.ts';
import type {Assess, Assessment} from '../scoring/assessment.ts';
import {branches, judgedAs, phases, type Branch, type Phase, type Slip, type Topic} from '../terms.ts';
import {readQuantities} from '../quantities/read-quantities.ts';
import {visibleLine} from '../visible-text.ts';
import {openLedger} from './ledger.ts';
import {
	startOf,
	type Rehearsal,
	type Reply,
	type Script,
	type Start,
	type Turn,
	type Utterance,
} from './rehearsal.ts';

/** What a fold needs from the other rooms. */
export interface Parts {
	readonly pack: Pack;
	readonly assess: Assess;
	/** The facts of a script that brings none: the manager may call a project by its name once the lead has. */
	readonly case?: Case;
}

/** A rehearsal under way. */
export interface Run {
	/** The rehearsal as it stands. */
	readonly rehearsal: () => Rehearsal;
	/** Gives the lead's reply and returns the rehearsal after it. Once there is an ending, nothing changes any more. */
	readonly reply: (reply: Reply) => Rehearsal;
}

/** A date as words that fit after “by”. */
export const sayDue = (due: Due, pack: Pack): string => ('said' in due ? due.said : pack.dues[due.key]);

const spelledOut =
	/^(?:A|An|One|Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten|Eleven|Twelve|Fifteen|Twenty|Thirty|Forty|Fifty|About|Around|Roughly|Some|Half)\b/u;

/** A figure as it stands within a sentence: spelled out at the beginning of one it had a capital. */
const sayAmount = (typed: string): string => typed.replace(spelledOut, (word) => word.toLowerCase());

/** Where in the meeting a move belongs. */
interface Place {
	readonly phase: Phase;
	readonly branch?: Branch;
	readonly topic: Topic;
}

/** The place of a move; reactions, prompts, bridges and endings have none of their own. */
function placeOf(move: Move): Place | undefined {
	const prefix = move.slice(0, move.indexOf('.'));
	const branch = branches.find((each) => each === prefix);
	if (branch !== undefined) return {phase: 'pushback', branch, topic: judgedAs[branch]};
	// What is said of a wish is judged like what is said of any proposal.
	if (prefix === 'matter') return {phase: 'ask', topic: 'budget'};
	const phase = phases.find((each) => each === prefix);
	return phase === undefined || phase === 'pushback' ? undefined : {phase, topic: phase};
}

const article = /^(?:the|our|my|your|a|an|this|that) /iu;

/** A name longer than this is a description, and nobody says it back. */
const longestName = 60;

/** A project as the manager says it: “checkout migration” and “our checkout migration” are “the checkout migration”. */
function sayProject(what: string): string {
	const bare = what.replace(article, '');
	return bare === what && /^\p{Lu}/u.test(what) ? what : `the ${bare}`;
}

/** The first of the lead's own projects that any of the answers names. */
function projectIn(replies: readonly Reply[], own: Case | undefined): string | undefined {
	const said = replies.map((reply) => (reply.kind === 'answer' ? reply.text.toLowerCase() : '')).join('\n');
	const named = own?.achievements
		.map(({what}) => what.replaceAll(/\s+/gu, ' '))
		.find((what) => what.length <= longestName && said.includes(what.toLowerCase().replace(article, '')));
	return named === undefined ? undefined : visibleLine(sayProject(named));
}

const summedUp: Partial<Record<Move, readonly Commitment['kind'][]>> = {
	'close.grant': ['full'],
	'close.endorse': ['sponsorship'],
	'close.part': ['part'],
	'close.share': ['share'],
	'close.later': ['later'],
	'close.condition': ['condition'],
	'close.track': ['track'],
	'close.sponsor': ['sponsorship'],
	'close.review': ['review'],
	'close.recognition': ['form'],
	'react.form-stands': ['form'],
	'react.heard': ['form'],
};

const gives = 'react.give-';

/** Whether a move speaks of this commitment: in a branch of the one made there, at the close of the one summed up, of several gifts of its own. */
const concerns = (move: Move, {kind, branch, form}: Commitment): boolean =>
	move.startsWith(gives)
		? form === move.slice(gives.length)
		: (summedUp[move]?.includes(kind) ?? move.startsWith(`${branch}.`));

/** What the moves speak of that say two tellings back. */
const slipOf: Partial<Record<Move, Slip>> = {
	'doubt.raise': 'figure',
	'doubt.who': 'deed',
	'doubt.blank': 'blank',
};

/** Moves that tell again what was just summed up. */
const saysAgain: readonly Move[] = ['react.day', 'react.parts', 'react.form-day'];

/** Moves about whatever was agreed last. */
const ofTheLast: readonly Move[] = ['nibble.recall', 'react.about-nibble', 'end.reopened'];

/** Said by the manager, “if I …” would be another person's. */
const personal = /\b(?:i|me|my|mine|you|your|yours|we|us|our|ours)\b/iu;

/** A condition as the manager can say it after what hangs on it. */
const sayCondition = (condition: string | undefined): string | undefined =>
	condition === undefined || personal.test(condition) ? undefined : visibleLine(condition);

/** Moves that tell when decisions fall in general, and not what was agreed. */
const nextRound: Partial<Record<Move, Due>> = {
	'deferral.when': {key: 'next-quarter'},
	'react.when': {key: 'next-quarter'},
};

const unheard: Assessment = {
	version: 0,
	notRated: 'You let the silence stand.',
	levels: {data: 0, roi: 0, humility: 0, answer: 0},
	flags: [],
	facts: [],
	findings: [],
	score: 0,
	advice: 'Silence is a move too. When it has done its work, say one thing and ask one question.',
	handbook: 'silence',
};

const left: Assessment = {
	...unheard,
	notRated: 'You left here.',
	advice: 'Stay for the last word: ask what happens next, who does it, and by when.',
	handbook: 'close',
};

/** What is made of a reply that is no answer. */
export const heldBack = {silence: unheard, leave: left} as const;

/** The sum of a drill as a number, so that a lower one is known as one. */
function sizeIn(amount: string): {readonly size?: number} {
	const sum = readQuantities(amount).find(({kind}) => kind === 'money' || kind === 'count');
	return typeof sum?.value === 'number' ? {size: sum.value} : {};
}

/** What became of everything that was wanted other than a bonus. */
function sayList(
	commitments: MeetingContext['commitments'],
	shown: MeetingContext['shown'],
	pack: Pack,
): string {
	const {given, refused} = answeredWishes({commitments, shown});
	return [
		...given.flatMap(({form, due}) =>
			due === undefined ? [] : fill(pack.matters[form ?? 'other'].given, {due: sayDue(due, pack)}),
		),
		...refused.map((form) => pack.matters[form].refused),
	].join('; ');
}

/** Begins a rehearsal: the manager has said the first line. */
export function begin(script: Start, {pack, assess, case: lent}: Parts): Run {
	const start = startOf(script);
	const {setting, seed, drill, case: own} = start;
	const actor: Actor<typeof meeting> = createActor(drill === undefined ? meeting : drillMeeting(), {
		input: drill === undefined ? start : {...start, drill: {...drill, ...sizeIn(drill.amount)}},
	}).start();
	const turns: Turn[] = [];
	const used = new Set<string>();
	const ledger = openLedger(own);
	let heard = 0;
	let asked: Place & {readonly text: string; readonly move: Move} = {
		phase: 'opening',
		topic: 'opening',
		text: '',
		move: 'opening.welcome',
	};

	/** Held to a day they name, the manager says that one and no other. */
	const dayHeldTo = (commitments: MeetingContext['commitments']): Due | undefined => {
		const last = turns.at(-1);
		const firm = commitments.filter(isFirm).flatMap(({due}) => due ?? []);
		if (last?.reply.kind !== 'answer' || !last.assessment.facts.some(({fact}) => fact === 'date'))
			return firm.at(-1);
		const said = last.reply.text.toLowerCase();
		return firm.findLast((due) => said.includes(sayDue(due, pack).replace(/^the /u, '').toLowerCase()));
	};

	const slotsFor = (move: Move, {shown, commitments}: MeetingContext): Partial<Record<Slot, string>> => {
		const promised = commitments.findLast((commitment) =>
			move === 'react.form-stands' &&
			commitments.some(({form}) => form !== undefined && form === shown.matter)
				? commitment.form === shown.matter
				: ofTheLast.includes(move)
					? isFirm(commitment)
					: concerns(saysAgain.includes(move) ? asked.move : move, commitment),
		);
		const due = move === 'react.stands' ? dayHeldTo(commitments) : (promised?.due ?? nextRound[move]);
		const condition = movesWithCondition.has(move) ? sayCondition(promised?.condition) : undefined;
		const project = projectIn(
			turns.map(({reply}) => reply),
			own ?? lent,
		);
		const slip = slipOf[move];
		const off = slip === undefined ? undefined : ledger.lastOf(slip);
		const list = sayList(commitments, shown, pack);
		return {
			...(shown.matter === undefined ? {} : {matter: pack.matters[shown.matter].name}),
			...(list === '' ? {} : {list}),
			...(project === undefined ? {} : {project}),
			...(shown.figure === undefined ? {} : {figure: shown.figure}),
			...(shown.amount === undefined ? {} : {amount: sayAmount(shown.amount)}),
			...(due === undefined ? {} : {due: sayDue(due, pack)}),
			...(condition === undefined ? {} : {condition}),
			...(off === undefined ? {} : {figure: visibleLine(off.now), earlier: visibleLine(off.earlier)}),
		};
	};

	/** Words for everything the manager has done since the last time. */
	const speak = (): Utterance => {
		const {context} = actor.getSnapshot();
		const done = context.said.slice(heard);
		heard = context.said.length;
		const lines: Line[] = [];
		const voiced = worded(done);
		for (const [nth, move] of voiced.entries()) {
			const beside = voiced.length - 1;
			const saying = {move, seed, beside, comesLast: nth === beside, ...setting};
			const line = chooseLine(pack, saying, used, slotsFor(move, context));
			if (line === undefined) continue;
			used.add(line.id);
			lines.push(line);
		}
		const move = done.at(-1) ?? 'aside.silence';
		const text = lines.map((line) => line.text).join(' ');
		const place = placeOf(move);
		if (place !== undefined) asked = {...place, text, move};
		const {phase, branch, topic} = asked;
		return {moves: done, lines, text, move, phase, ...(branch === undefined ? {} : {branch}), topic};
	};

	let now = speak();

	const rehearsal = (): Rehearsal => {
		const {context, status} = actor.getSnapshot();
		return {
			...start,
			turns: [...turns],
			now,
			stance: context.stance,
			commitments: context.commitments,
			ledger: ledger.entries(),
			...(status === 'done' && context.outcome !== undefined ? {ending: context.outcome} : {}),
		};
	};

	/** The assessment of a reply; beside what the answer itself shows stands what it shows against what was said before. */
	const judge = (reply: Reply): Assessment => {
		if (reply.kind !== 'answer') return heldBack[reply.kind];
		const {topic, text: manager} = asked;
		const context = {topic, manager, style: setting.style, ...(own === undefined ? {} : {own})};
		const assessment = assess(reply.text, context);
		const noticed = ledger.enter(turns.length + 1, reply.text, assessment);
		return noticed.length === 0 ? assessment : {...assessment, facts: [...assessment.facts, ...noticed]};
	};

	const send = (reply: Reply, assessment: Assessment): void => {
		if (reply.kind === 'answer') actor.send({type: 'ANSWER', assessment});
		else if (reply.kind === 'silence') actor.send({type: 'SILENCE', seconds: reply.seconds});
		else actor.send({type: 'LEAVE'});
	};

	return {
		rehearsal,
		reply: (reply) => {
			if (actor.getSnapshot().status === 'done') return rehearsal();
			const assessment = judge(reply);
			send(reply, assessment);
			const {stance, changes} = actor.getSnapshot().context;
			turns.push({
				number: turns.length + 1,
				manager: now,
				reply,
				assessment,
				stance,
				changes: reply.kind === 'leave' ? [] : changes,
			});
			now = speak();
			return rehearsal();
		},
	};
}

/** A rehearsal under way after all the replies of the script: to go on from, or to read. */
export function resume(script: Script, parts: Parts): Run {
	const run = begin(script, parts);
	for (const reply of script.replies) run.reply(reply);
	return run;
}

/** The whole rehearsal from its script. */
export const fold = (script: Script, parts: Parts): Rehearsal => resume(script, parts).rehearsal();
