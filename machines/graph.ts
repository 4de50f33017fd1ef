/** Draws the chart from the chart itself: the whole meeting at a glance, or one phase or pushback in full. */
import type {AnyStateNode} from 'xstate';
import {backbone, branches, phases, sides} from '../src/terms.ts';
import {gone, otherwise, sayWhen} from './graph-words.ts';
import {meeting} from './meeting.ts';
import {idFrom, mermaid, type Arrow, type Box, type Drawing} from './mermaid.ts';
import {moveIn, promiseIn, rowsOf, within, type Row} from './walk.ts';

/** What can be drawn by itself. */
export const parts = [...phases, ...branches] as const;
export type Part = (typeof parts)[number];

const unique = <T>(items: readonly T[]): readonly T[] => [...new Set(items)];

const isInside = (node: AnyStateNode, outer: AnyStateNode): boolean =>
	node === outer || (node.parent !== undefined && isInside(node.parent, outer));

const rootStates = (): readonly AnyStateNode[] => Object.values(meeting.root.states);

function nodeOf(part: Part): AnyStateNode {
	const node = within(meeting.root).find(
		({path}) => path.at(-1) === part && path.length === (phases.some((phase) => phase === part) ? 1 : 2),
	);
	if (node === undefined) throw new Error(`the chart has no ${part}`);
	return node;
}

/** Rows of one state to one target that follow each other become one arrow. */
function arrowsOf(rows: readonly Row[], nameOf: (node: AnyStateNode) => string): readonly Arrow[] {
	const runs: {from: string; to: string; labels: string[]}[] = [];
	for (const row of rows) {
		const [from, to] = [nameOf(row.source), nameOf(row.target ?? row.source)];
		// Whether words lead over to a pushback depends on what came before.
		const says = row.says.filter((move) => !move.startsWith('bridge.') || move === 'bridge.again');
		const label = [sayWhen(row), ...says].join(' / ');
		const run = runs.at(-1);
		if (run?.from === from && run.to === to) run.labels.push(label);
		else runs.push({from, to, labels: [label]});
	}
	const arrows = runs.map(({from, to, labels}) => {
		const only = unique(labels);
		// What takes the rest takes those just before it as well.
		const said = only.includes(otherwise) ? otherwise : only.join(', or ');
		const alone = said === otherwise && runs.filter((run) => run.from === from).length === 1;
		return {from, to, ...(alone ? {} : {label: said})};
	});
	return [...new Map(arrows.map((arrow) => [Object.values(arrow).join('\n'), arrow])).values()];
}

/** A row that so many states have in common that it is told once. */
interface Common extends Row {
	/** The one state that does not have it, if there is such a state. */
	readonly but?: AnyStateNode;
}

const keyOf = (row: Row): string =>
	[row.event, JSON.stringify(row.guard), row.target?.id, ...row.says].join(' ');

/**
 * The rows that every state waiting for an answer has, or all but one of many, where they lead out of the part, stay
 * where they are, or end the patience. An arrow from a box to a state inside it cannot be drawn.
 */
function commonRows(waiting: readonly AnyStateNode[], whole: AnyStateNode): readonly Common[] {
	const all = new Map(waiting.flatMap(rowsOf).map((row) => [keyOf(row), row]));
	return [...all.values()].flatMap((row) => {
		const without = waiting.filter((node) => !rowsOf(node).some((own) => keyOf(own) === keyOf(row)));
		const [but] = without;
		const spread =
			waiting.length > 1 && (without.length === 0 || (without.length === 1 && waiting.length > 3));
		const tellable = row.target === undefined || !isInside(row.target, whole) || sayWhen(row) === gone;
		return spread && tellable ? [{...row, ...(but === undefined ? {} : {but})}] : [];
	});
}

/** Common rows that no arrow shows, as the lines of a note. */
function noteLines(common: readonly Common[]): readonly string[] {
	return [...Map.groupBy(common, ({but}) => but?.key).entries()].flatMap(([but, rows]) => [
		but === undefined ? 'In every state' : `In every state but ${but}`,
		...unique(
			rows.map((row) =>
				[sayWhen(row), ...row.says, ...(row.target === undefined ? [] : [row.target.key])].join(' / '),
			),
		),
	]);
}

/** A state in one line: its name, what the manager does there, and what that promises. */
function labelOf(node: AnyStateNode, name: string): string {
	const promise = promiseIn(node);
	return [
		name,
		moveIn(node),
		promise === undefined
			? undefined
			: `${promise.kind} ${promise.due === undefined ? 'without a date' : `by ${promise.due}`}`,
	]
		.filter((part) => part !== undefined)
		.join(' / ');
}

/** The states of a part that are drawn: the innermost ones; of the pushbacks in their phase, only that they come. */
const drawnIn = (node: AnyStateNode, part: Part): readonly AnyStateNode[] =>
	Object.values(node.states).flatMap((child) =>
		part === 'pushback' || Object.keys(child.states).length === 0 ? [child] : drawnIn(child, part),
	);

/** The rows of a state and of those around it, inside the part. */
const rowsUpTo = (node: AnyStateNode, whole: AnyStateNode): readonly Row[] =>
	node === whole || node.parent === undefined
		? []
		: [...rowsOf(node), ...rowsUpTo(node.parent, whole).map((row) => ({...row, source: node}))];

/** The innermost state that is entered with this one. */
const entered = (node: AnyStateNode): AnyStateNode => {
	const [first] = Object.keys(node.states).length === 0 ? [] : node.initial.target;
	return first === undefined ? node : entered(first as AnyStateNode);
};

/**
 * One phase or pushback, with its states, and when it goes from one to the other. States within states are drawn side
 * by side: no arrow can be drawn into a box inside a box.
 */
export function drawPart(part: Part): string {
	const whole = nodeOf(part);
	const nodes = drawnIn(whole, part);
	const nameIn = (node: AnyStateNode): string => node.path.slice(whole.path.length).join('.');
	const nameOf = (node: AnyStateNode): string => {
		if (node === whole || !isInside(node, whole)) return idFrom(node.key);
		return idFrom(nameIn(nodes.includes(node) ? node : entered(node)));
	};
	const waiting = nodes.filter((node) => rowsOf(node).some(({event}) => event === 'ANSWER'));
	const common = commonRows(waiting, whole);
	const told = new Set(common.map(keyOf));
	const rows = nodes.flatMap((node) => rowsUpTo(node, whole)).filter((row) => !told.has(keyOf(row)));
	// A state that is drawn inside a box first is taken to live there, so what leads out is drawn outside.
	const isWithin = ({target}: Row): boolean => target === undefined || isInside(target, whole);
	const isOut = (row: Common): boolean => row.but === undefined && !isWithin(row);
	const outward = [...common.filter(isOut), ...rowsOf(whole)].map((row) => ({...row, source: whole}));
	const note = noteLines(common.filter((row) => !isOut(row)));
	const first = nameOf(entered(whole));
	const inside: Drawing = {
		first,
		boxes: nodes.map((node) => ({id: nameOf(node), label: labelOf(node, nameIn(node))})),
		arrows: arrowsOf(rows.filter(isWithin), nameOf),
		last: nodes.filter(({type}) => type === 'final').map(nameOf),
		...(note.length === 0 ? {} : {notes: [{beside: first, lines: note}]}),
	};
	return mermaid({
		first: nameOf(whole),
		boxes: [{id: nameOf(whole), inside}],
		arrows: [
			...arrowsOf(
				rows.filter((row) => !isWithin(row)),
				nameOf,
			),
			...arrowsOf(outward, nameOf),
		],
	});
}

/** The rows from inside one state to another, seen from outside, with the label they share if there is one. */
function arrowsBetween(
	nodes: readonly AnyStateNode[],
	nameOf: (node: AnyStateNode) => string,
): readonly Arrow[] {
	const rows = nodes.flatMap((node) => within(node).flatMap(rowsOf));
	const leaving = rows.flatMap((row) => {
		const [from, to] = [row.source, row.target].map((end) =>
			nodes.find((node) => end !== undefined && isInside(end, node)),
		);
		return from === undefined || to === undefined || from === to
			? []
			: [{from: nameOf(from), to: nameOf(to), label: sayWhen(row)}];
	});
	return [...Map.groupBy(leaving, ({from, to}) => `${from} ${to}`).values()].flatMap(([first, ...more]) => {
		if (first === undefined) return [];
		const {from, to, label} = first;
		const plain = label === otherwise || more.some((other) => other.label !== label);
		return [plain ? {from, to} : {from, to, label}];
	});
}

/** The whole meeting: its phases, the pushbacks, and the ways it can end. */
export function drawOverview(): string {
	const pushback = nodeOf('pushback');
	const groups = [
		{id: 'backbone', label: 'backbone', members: backbone as readonly string[]},
		{id: 'others', label: 'others, by what was said or by the setting', members: sides as readonly string[]},
	];
	const groupOf = (node: AnyStateNode): string =>
		groups.find(({members}) => members.includes(node.key))?.id ?? idFrom(node.key);
	const inside = Object.values(pushback.states);
	const between = arrowsBetween(inside, groupOf);
	const once = [...new Map(between.map((arrow) => [`${arrow.from} ${arrow.to}`, arrow])).values()];
	const outer = rootStates();
	const isEnding = ({type}: AnyStateNode): boolean => type === 'final';
	const endings = new Set(outer.filter(isEnding).map(({key}) => idFrom(key)));
	const order = (id: string): number => outer.findIndex(({key}) => idFrom(key) === id);
	const arrows = arrowsBetween(outer, ({key}) => idFrom(key))
		.toSorted((a, b) => order(a.from) - order(b.from) || order(a.to) - order(b.to))
		.map(({from, to, label}) => (label === undefined || endings.has(to) ? {from, to} : {from, to, label}));
	const anywhere = rowsOf(meeting.root).flatMap((row) =>
		row.target === undefined
			? []
			: [{beside: idFrom(row.target.key), lines: [`from anywhere, when ${sayWhen(row)}`]}],
	);
	return mermaid({
		first: idFrom((meeting.root.initial.target[0] as AnyStateNode).key),
		boxes: [
			...outer.map((node): Box => {
				const box = {id: idFrom(node.key), label: node.key};
				if (node !== pushback) return box;
				return {
					...box,
					inside: {
						first: idFrom((pushback.initial.target[0] as AnyStateNode).key),
						boxes: groups.map(({id, label, members}) => ({
							id,
							label,
							inside: {
								sideways: true,
								boxes: members.map((name) => ({id: idFrom(name), label: name})),
								arrows: [],
							},
						})),
						arrows: once.map(({from, to}) => ({from, to})),
					},
				};
			}),
		],
		arrows,
		last: [...endings],
		notes: anywhere,
	});
}
