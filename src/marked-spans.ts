/** Which words of an answer earned points and which cost some, for the screen and for plain output alike. */
import type {Finding} from './scoring/assessment.ts';

export type Effect = 'earned' | 'cost';

export interface Span {
	readonly text: string;
	readonly effect?: Effect;
}

type Marking = Pick<Finding, 'start' | 'end' | 'points'>;

function effectAt(findings: readonly Marking[], from: number, to: number): Effect | undefined {
	const over = findings.filter(({start, end}) => start < to && end > from);
	// What costs is worth more attention than what earned.
	if (over.some(({points}) => points < 0)) return 'cost';
	return over.some(({points}) => points > 0) ? 'earned' : undefined;
}

/** The answer in pieces, each with one effect or none; joined they are the answer again. */
export function spansOf(answer: string, findings: readonly Marking[]): readonly Span[] {
	const edges = new Set([0, answer.length]);
	for (const {start, end} of findings) {
		edges.add(Math.max(0, Math.min(answer.length, start)));
		edges.add(Math.max(0, Math.min(answer.length, end)));
	}
	const places = [...edges].sort((a, b) => a - b);
	const spans: Span[] = [];
	places.slice(1).forEach((to, index) => {
		const from = places[index] ?? 0;
		const effect = effectAt(findings, from, to);
		const text = answer.slice(from, to);
		const before = spans.at(-1);
		if (before && before.effect === effect) spans[spans.length - 1] = {...before, text: before.text + text};
		else spans.push(effect ? {text, effect} : {text});
	});
	return spans;
}
