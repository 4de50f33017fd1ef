/** Generated paths through the chart, driven through the real rehearsal. */
import {createActor, transition, type SnapshotFrom} from 'xstate';
import {toDirectedGraph, type DirectedGraphNode} from 'xstate/graph';
import {describe, expect, it} from 'vitest';
import type {MeetingEvent} from '../../machines/context.ts';
import {meeting} from '../../machines/meeting.ts';
import {moveIds} from '../../machines/moves.ts';
import {isConvinced} from '../../machines/convinced.ts';
import {hasWish} from '../../machines/wishes.ts';
import {readPack} from '../../src/pack-files.ts';
import {begin, fold, resume} from '../../src/rehearsal/fold.ts';
import {chance} from '../../src/rehearsal/players.ts';
import type {Reply} from '../../src/rehearsal/rehearsal.ts';
import {facts, type FactName} from '../../src/scoring/assessment.ts';
import {type Setting, wishForms} from '../../src/terms.ts';
import {assessAsTold, heard, middling, strong, text, weak, type Told} from '../answers-as-told.ts';
import {everySetting} from '../settings.ts';

const forms = wishForms.filter((form) => form !== 'relief');

const proposals: readonly FactName[] = [
	'other-form',
	'other-pot',
	'sets-bar',
	'asks-criteria',
	'interim',
	'asks-backing',
	'offers-material',
	'discount',
	'caveat',
	'one-off',
	'criterion',
	'beyond-role',
	'wish-to-stay',
	'repair',
	'question',
	'counters',
];

/** Answers about something other than a bonus, with and without what exactly; or only about how it goes. */
const ofMatters: readonly Told[] = [
	...forms.flatMap((form): readonly Told[] => [
		{answer: 1, facts: ['matter', 'waives-money'], form},
		{answer: 1, facts: ['matter', 'date', 'question'], form},
		{answer: 0, facts: ['matter', 'waives-money', 'amount'], form},
		{answer: 1, facts: ['drops-matter'], form},
	]),
	{answer: 0, facts: ['matter'], form: 'hours', flags: ['ultimatum']},
	{answer: 0, facts: ['worn-out', 'feels']},
	{answer: 1, facts: ['names-bonus', 'bonus']},
	{answer: 0, facts: ['waives-money']},
];

/** Answers that between them set off every way out of every state. */
const answers: readonly Told[] = [
	weak,
	middling,
	strong,
	{notRated: true},
	{notRated: true, facts: ['in-a-word']},
	{answer: 1, facts: ['asks-backing', 'yes-no']},
	{answer: 2, facts: ['asks-backing', 'yes-no']},
	{answer: 2, facts: ['asks-date', 'yes-no']},
	{answer: 2, facts: ['asks-date', 'question']},
	{answer: 1, facts: ['asks-why', 'asks-purpose', 'question']},
	{answer: 1, facts: ['asks-process', 'question']},
	{answer: 1, facts: ['asks-process', 'question', 'yes-no']},
	{answer: 1, facts: ['greets', 'asks-time']},
	{answer: 1, facts: ['asks-money', 'asks-others', 'yes-no']},
	{answer: 1, facts: ['asks-how-much', 'asks-size', 'question']},
	{answer: 1, facts: ['asks-view', 'yes-no']},
	{answer: 1, facts: ['was-promised']},
	{answer: 2, facts: ['asks-criteria', 'asks-date', 'question']},
	{answer: 1, facts: ['next-step', 'names-owner', 'asks-leave', 'yes-no']},
	{answer: 0, facts: ['offers-material']},
	{answer: 1, facts: ['competing-offer', 'feels']},
	{answer: 2, facts: ['in-writing', 'checks-back', 'yes-no']},
	{answer: 2, facts: ['sets-bar'], date: 'the end of March'},
	{answer: 2, facts: ['split'], date: 'the end of March'},
	{answer: 2, facts: ['asks-criteria', 'question']},
	{answer: 1, facts: ['interim', 'said-before']},
	{answer: 1, facts: ['other-pot', 'refuses']},
	{answer: 1, facts: ['other-pot', 'pot-whole']},
	{answer: 2, facts: ['other-pot', 'pot-whole'], date: 'the end of March'},
	{answer: 0, facts: ['other-pot', 'pot-whole'], date: 'the end of March'},
	{answer: 1, facts: ['later-payment']},
	{answer: 1, facts: ['offers-material']},
	{answer: 2, facts: ['yes-no']},
	{answer: 1, facts: ['asks-backing'], flags: ['complaint']},
	{answer: 2, facts: ['asks-backing'], flags: ['complaint']},
	{answer: 2},
	{answer: 2, data: 2, roi: 1},
	{answer: 2, data: 2, roi: 1, amount: '8,000 euros', facts: ['credit']},
	{answer: 2, humility: 2, facts: ['acknowledged']},
	{answer: 2, humility: 1, facts: ['credit']},
	{answer: 1, facts: ['concedes']},
	{answer: 1, facts: ['next-step', 'offers-work']},
	{answer: 1, facts: ['accepts']},
	{answer: 1, facts: ['accepts'], payDay: 'October'},
	{answer: 1, humility: 1, facts: ['accepts', 'thanks']},
	{answer: 2, facts: ['later-payment'], date: 'the end of March'},
	...proposals.map((fact): Told => ({answer: 2, facts: [fact]})),
	{answer: 1, facts: ['sets-bar', 'unknown']},
	{answer: 0, facts: ['sole-credit', 'names-witness']},
	{answer: 1, facts: ['counters']},
	{answer: 1, condition: 'if the figure holds'},
	...forms.map((form): Told => ({answer: 2, data: 2, roi: 1, facts: ['other-form'], form})),
	{answer: 1, facts: ['other-form'], form: 'days'},
	{answer: 1, facts: ['other-form', 'waives-money'], form: 'days'},
	{answer: 2, facts: ['waives-money']},
	{answer: 1, facts: ['corrects'], date: 'the end of March'},
	{answer: 1, facts: ['thinks-over']},
	{answer: 1, facts: ['corrects']},
	{answer: 1, facts: ['asks-deed', 'yes-no']},
	{answer: 1, facts: ['asks-deed']},
	{answer: 2, facts: ['caveat', 'offers-check']},
	{answer: 1, data: 1, facts: ['caveat', 'offers-check']},
	{answer: 1, facts: ['refuses', 'names-bonus']},
	{answer: 1, data: 1, roi: 1, facts: ['figure', 'caveat', 'offers-check']},
	{answer: 1, facts: ['restates-terms', 'in-writing']},
	{answer: 1, facts: ['restates-terms', 'yes-no']},
	{answer: 0, facts: ['bonus']},
	{answer: 1, facts: ['bonus', 'names-work']},
	{answer: 1, facts: ['bonus', 'announces']},
	{answer: 1, facts: ['bonus', 'brings']},
	{answer: 1, facts: ['effort']},
	{answer: 1, facts: ['disputes', 'brings']},
	{answer: 1, facts: ['deed']},
	{answer: 1, data: 1, roi: 1, facts: ['figure']},
	{answer: 2, facts: ['question']},
	{answer: 1, facts: ['changed-figure']},
	{answer: 1, facts: ['we-became-i']},
	{answer: 1, facts: ['left-blank']},
	{answer: 1, facts: ['asks-meaning', 'question']},
	{answer: 1, facts: ['asks-verdict', 'yes-no']},
	{answer: 1, facts: ['asks-fallback', 'question']},
	{answer: 1, facts: ['asks-which', 'yes-no']},
	{answer: 1, facts: ['shares']},
	{answer: 1, facts: ['asks-heard', 'yes-no']},
	{answer: 1, facts: ['asks-if-fine', 'yes-no']},
	{answer: 1, facts: ['asks-if-me', 'yes-no']},
	...(
		[
			['asks-trust', 'asks-both'],
			['asks-gone', 'asks-spent'],
			['asks-say', 'asks-rule'],
			['asks-words', 'asks-weighs'],
			['asks-rather', 'asks-against'],
			['asks-place', 'asks-whom'],
			['asks-names', 'asks-limit'],
			['asks-long', 'asks-told'],
			['asks-part', 'asks-chance'],
			['asks-before', 'asks-noted'],
			['asks-next', 'asks-back'],
			['asks-costs'],
			['asks-sum', 'asks-rest'],
			['asks-overrule', 'asks-first'],
			['asks-harder', 'asks-duration'],
			['asks-stuck', 'asks-see'],
			['asks-along', 'asks-on-list'],
			['asks-go-back', 'asks-level'],
			['asks-pot-size', 'asks-certain'],
			['asks-source', 'asks-yes'],
			['asks-how-many', 'other-form'],
			['asks-rest'],
			['asks-money', 'other-pot'],
		] as const
	).map((each): Told => ({answer: 1, facts: [...each, 'question']})),
	{answer: 1, facts: ['asks-back', 'question']},
	{answer: 1, facts: ['asks-you', 'question']},
	{answer: 1, facts: ['insists', 'question']},
	{answer: 1, facts: ['asks-exact', 'yes-no']},
	{answer: 1, facts: ['asks-secret', 'yes-no']},
	{answer: 1, facts: ['asks-either', 'yes-no']},
	{answer: 1, facts: ['asks-until', 'question']},
	{answer: 1, facts: ['asks-company', 'question']},
	{answer: 1, facts: ['insists']},
	{answer: 1, facts: ['insists', 'asks-company', 'question']},
	{answer: 2, data: 2, roi: 1, facts: ['insists', 'figure', 'credit', 'reason']},
	{answer: 1, facts: ['asks-deed', 'question']},
	{answer: 1, facts: ['yes-no', 'bonus']},
	{answer: 1, facts: ['yes-no', 'discount']},
	{answer: 1, facts: ['others-got', 'by-contract']},
	{answer: 2, facts: ['you-said', 'parts']},
	{answer: 1, facts: ['yes-no']},
	{answer: 1, facts: ['suggests']},
	{answer: 1, facts: ['pays-from-gain']},
	{answer: 0, flags: ['ultimatum']},
	{answer: 1, data: 2, flags: ['arrogance']},
	{answer: 1, data: 1, roi: 1, flags: ['jargon']},
	{answer: 1, flags: ['complaint']},
	{answer: 0, flags: ['complaint']},
	{answer: 1, flags: ['entitlement']},
	{answer: 1, flags: ['undermining']},
	{answer: 1, flags: ['stuffing']},
	{answer: 0, flags: ['ultimatum', 'arrogance', 'complaint', 'entitlement', 'stuffing']},
];

type Edge = DirectedGraphNode['edges'][number];

/** Every node of the chart as a graph. */
const nodesOf = (node: DirectedGraphNode): readonly DirectedGraphNode[] => [
	node,
	...node.children.flatMap(nodesOf),
];

const nodes = nodesOf(toDirectedGraph(meeting));

/** Only a drill gets there; test/rehearsal/drill.test.ts walks it. */
const inDrills: readonly string[] = ['meeting.close.mending', 'meeting.close.offering', 'offered'];

/** Where the manager waits, or the meeting has ended. A pushback is left the moment it is closed. */
const resting = nodes
	.filter(({children, stateNode}) => children.length === 0 && (stateNode.always ?? []).length === 0)
	.filter(({stateNode}) => stateNode.type !== 'final' || stateNode.parent === meeting.root)
	.map(({id}) => id)
	.filter((id) => !inDrills.includes(id));

/** What only a drill does; test/rehearsal/drill.test.ts walks there. */
const onlyInDrills = [
	'briefDrill',
	'earlyInDrill',
	'sourEarly',
	'repairsEarly',
	'lastOfDrill',
	'unclearAtLast',
];

/** Said only in drills, or too seldom for chance: `taken-up-aside.test.ts`, `asked-back.test.ts` and `deal-questions.test.ts` come to them. */
const saidInDrills: readonly string[] = [
	// Or where it is in the words of the question: see `open-questions.test.ts`.
	'react.so',
	'bridge.again',
	'bridge.still',
	'close.offer',
	'end.offered',
	'react.form-day',
	'react.rest-open',
	'react.about-owed',
	'react.about-boast',
	'react.about-threat',
	'react.about-blame',
	'react.about-recital',
	'react.about-changed',
	'react.not-yet',
	'react.second',
	// See `held-to-day.test.ts`, `last-words.test.ts`.
	'react.that-day',
	'react.left-open',
];

/** Every way an event can go, from every state. */
const edges: readonly Edge[] = nodes
	.flatMap((node) => node.edges)
	// What a state does by itself, or when its inner states are done, is no answer's way out.
	.filter(({label}) => label.text !== '' && !label.text.startsWith('xstate.'))
	.filter(({source, target}) => !inDrills.includes(source.id) && !inDrills.includes(target.id))
	.filter(({transition: {guard}}) => !onlyInDrills.some((each) => each === guard))
	// Where somebody tells of their trouble, nothing is known of a deal.
	.filter(
		({source, transition: {guard}}) =>
			!(guard === 'onlyAsksOfDeal' && /\.matter\.(?:trouble|easing)$/.test(source.id)),
	);

const sayEdge = ({source, target, label, transition}: Edge): string =>
	`${source.id} --${label.text} ${JSON.stringify(transition.guard ?? 'else')}--> ${target.id}`;

interface Step {
	readonly event: MeetingEvent;
	readonly reply: Reply;
}

const saying = (told: Told): Step => ({
	event: {type: 'ANSWER', assessment: heard(told)},
	reply: {kind: 'answer', text: text(told)},
});

const silent: Step = {event: {type: 'SILENCE', seconds: 10}, reply: {kind: 'silence', seconds: 10}};
const leaving: Step = {event: {type: 'LEAVE'}, reply: {kind: 'leave'}};

/** How often a player of the test takes the strong way, and otherwise anything from the list of answers. */
const tempers = [0.9, 0.6, 0.3, 0] as const;

/** So many games in each setting are about the bonus; the others are about something else as well. */
const mostOfMoney = 40;

function nextStep(temper: number, draw: () => number, isOfMatters: boolean): Step {
	const luck = draw();
	if (isOfMatters && draw() < 0.3) return saying(ofMatters[Math.floor(draw() * ofMatters.length)] ?? weak);
	if (isOfMatters && draw() < 0.3) return saying(weak);
	if (luck < temper) {
		const facts = proposals[Math.floor(draw() * proposals.length)];
		// A good question alone is another thing than one beside a proposal.
		if (facts === 'question') return saying({...strong, facts: [facts]});
		// Whoever would take something else does not ask for the money in parts.
		const rest = (strong.facts ?? []).filter((fact) => facts !== 'other-form' || fact !== 'split');
		// Half of them say which.
		const form = facts === 'other-form' ? forms[Math.floor((luck / temper) * 2 * forms.length)] : undefined;
		return saying({
			...strong,
			...(facts === undefined ? {} : {facts: [...rest, facts]}),
			...(form === undefined ? {} : {form}),
		});
	}
	if (luck > 0.995) return leaving;
	if (luck > 0.96) return silent;
	return saying(answers[Math.floor(draw() * answers.length)] ?? weak);
}

/** What only gets a word back leads nowhere else. */
const onlyWords: readonly FactName[] = [
	'asks-leave',
	'checks-back',
	'invites',
	'asks-fact',
	'asks-size',
	'asks-purpose',
	'feels',
	'said-before',
	'unknown',
	'refuses',
	'was-promised',
	'names-witness',
	'suggests',
	'wishes-deed',
	'offers-work',
	'asks-verdict',
	'asks-fallback',
	'asks-which',
	'others-got',
	'by-contract',
	'shares',
	'you-said',
	'parts',
	'names-work',
	'announces',
	'effort',
	'disputes',
	'asks-heard',
	'asks-if-fine',
	'asks-either',
	'asks-until',
	'asks-company',
];

/** Every single fact in a strong and in a fair answer, beside the answers above. */
const everyStep: readonly Step[] = [
	...answers.map(saying),
	...ofMatters.map(saying),
	saying({answer: 1, facts: ['bonus', 'deed']}),
	// “No, that's all.”
	saying({answer: 0, facts: ['leaves-it']}),
	saying({answer: 1, facts: ['parts']}),
	...facts
		.filter((fact) => !onlyWords.includes(fact))
		.flatMap((fact) => [
			saying({answer: 2, facts: [fact]}),
			saying({answer: 1, facts: [fact]}),
			saying({answer: 1, data: 2, roi: 1, facts: [fact]}),
		]),
	silent,
	leaving,
];

/** A meeting that came to a state. */
interface Met {
	readonly setting: Setting;
	readonly seed: number;
	readonly replies: readonly Reply[];
	readonly snapshot: SnapshotFrom<typeof meeting>;
}

/** Whoever has got something else already has a way out of the talk about money, and convinced managers go other ways than doubtful ones. */
const placeOf = ({value, context}: SnapshotFrom<typeof meeting>): string =>
	JSON.stringify([value, hasWish(context), isConvinced(context.stance), context.said.includes('aside.else')]);

/** So many meetings are kept for each place. */
const mostMet = 6;

describe('the chart', () => {
	const parts = {pack: readPack(), assess: assessAsTold};
	const visited = new Set<string>();
	const spoken = new Set<string>();
	const taken = new Set<unknown>();
	/** A few meetings that came to each state, by the state. */
	const met = new Map<string, Met[]>();

	for (const temper of tempers) {
		it(`is played by the real rehearsal along generated paths, saved and loaded after every turn (${temper})`, () => {
			everySetting.forEach((setting, nth) => {
				for (let game = 0; game < mostOfMoney + 20; game++) {
					const seed = nth * 100 + game;
					const draw = chance(seed + temper * 1e6);
					const actor = createActor(meeting, {input: {setting, seed}}).start();
					let run = begin({setting, seed}, parts);
					let kept: Reply[] = [];
					while (actor.getSnapshot().status === 'active') {
						const {event, reply} = nextStep(temper, draw, game >= mostOfMoney);
						for (const transition of meeting.getTransitionData(actor.getSnapshot(), event))
							taken.add(transition);
						actor.send(event);
						run.reply(reply);
						kept.push(reply);
						const snapshot = actor.getSnapshot();
						const place = placeOf(snapshot);
						const others = met.get(place) ?? [];
						if (others.length < mostMet)
							met.set(place, [...others, {setting, seed, replies: [...kept], snapshot}]);
						const {context, _nodes} = actor.getSnapshot();
						for (const {id} of _nodes) visited.add(id);
						for (const move of context.said) spoken.add(move);
						const {now, stance, commitments} = run.rehearsal();
						expect(now.move).toBe(context.said.at(-1));
						expect([stance, commitments]).toEqual([
							context.stance,
							[...context.commitments, ...context.owed],
						]);
						// One game in twelve is put away and taken up again after each turn.
						if (game % 12 !== 0) continue;
						kept = JSON.parse(JSON.stringify(kept)) as Reply[];
						run = resume({setting, seed, replies: kept}, parts);
					}
					expect(run.rehearsal().ending).toBe(actor.getSnapshot().context.outcome);
				}
			});
		});
	}

	it('goes every way out of every state, and the real rehearsal goes with it', () => {
		// The list grows while it is walked: what only such a way leads to is gone on from as well.
		const all = [...met.values()].flat();
		for (const {setting, seed, replies, snapshot} of all) {
			let at = snapshot;
			let path: readonly Reply[] = replies;
			// Silence after silence uses up the patience: what an answer does then differs from what it does before.
			for (let silences = 0; at.status === 'active' && silences < 14; silences++) {
				const tired = at.context.stance.patience <= 3;
				for (const {event, reply} of silences === 0 || tired ? everyStep : [silent]) {
					const ways = meeting.getTransitionData(at, event).filter((way) => !taken.has(way));
					if (ways.length === 0) continue;
					for (const way of ways) taken.add(way);
					const [next] = transition(meeting, at, event);
					const place = placeOf(next);
					if (!met.has(place) && next.status === 'active') {
						const found = {setting, seed, replies: [...path, reply], snapshot: next};
						met.set(place, [found]);
						all.push(found);
						for (const {id} of next._nodes) visited.add(id);
					}
					const {now} = fold({setting, seed, replies: [...path, reply]}, parts);
					expect(now.move).toBe(next.context.said.at(-1));
					for (const move of next.context.said) spoken.add(move);
				}
				const [next] = transition(meeting, at, silent.event);
				if (JSON.stringify(next.value) !== JSON.stringify(at.value)) break;
				at = next;
				path = [...path, silent.reply];
			}
		}
		expect(edges.length).toBeGreaterThan(400);
		expect(edges.filter(({transition: way}) => !taken.has(way)).map(sayEdge)).toEqual([]);
		// Half a minute alone, and more than twice that on a busy machine.
	}, 600_000);

	it('has no state that the generated paths do not reach', () => {
		expect(resting.filter((id) => !visited.has(id))).toEqual([]);
	});

	it('has no move that the generated paths do not make', () => {
		expect(moveIds.filter((move) => !spoken.has(move) && !saidInDrills.includes(move))).toEqual([]);
	});
});
