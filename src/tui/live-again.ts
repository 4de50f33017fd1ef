/** Carries out what the rooms about rehearsing again ask for. */
import {compare} from '../rehearsal/compare.ts';
import {toldOf} from '../rehearsal/retell.ts';
import type {AppEvent, Request} from './app-events.ts';
import type {Meeting} from './app-state.ts';
import type {Library} from './library.ts';

type Asked = Request & {kind: 'open-history' | 'tell' | 'tell-this' | 'compare' | 'delete'};

const notKept = 'Nothing is kept here, so there is nothing to look back on.';

const sayWhy = (error: unknown): string => (error instanceof Error ? error.message : 'no reason given');

const shelved = (library: Library, note?: string): AppEvent => ({
	type: 'shelved',
	...library.history(),
	...(note === undefined ? {} : {note}),
});

/** The turn that hurt most: the one to answer anew. */
function weakest(meeting: Meeting): number {
	const answers = meeting.rehearsal.turns.filter(({reply}) => reply.kind === 'answer');
	const [worst] = answers.toSorted((a, b) => a.assessment.score - b.assessment.score);
	return (worst?.number ?? 1) - 1;
}

function carryOut(
	library: Library,
	asked: Asked & {kind: 'open-history' | 'tell' | 'compare' | 'delete'},
): AppEvent {
	switch (asked.kind) {
		case 'open-history':
			return shelved(library);
		case 'tell': {
			const again = library.tell(asked.id);
			return typeof again === 'string'
				? {type: 'not-done', note: again}
				: {type: 'told', again, at: 0, back: asked.back};
		}
		case 'compare': {
			const [a, b] = [library.tell(asked.a), library.tell(asked.b)];
			if (typeof a === 'string') return {type: 'not-done', note: a};
			if (typeof b === 'string') return {type: 'not-done', note: b};
			return {
				type: 'compared',
				comparison: compare(a.told, b.told),
				names: {a: asked.a, b: asked.b},
				back: asked.back,
			};
		}
		case 'delete':
			return shelved(library, library.remove(asked.id) ?? `${asked.id} is deleted.`);
	}
}

/** What comes of it; what goes wrong is a sentence on the screen. */
export function againIn(
	library: Library | undefined,
	asked: Asked,
	pack: string,
	meeting: Meeting | undefined,
): AppEvent | undefined {
	if (asked.kind === 'tell-this') {
		if (meeting === undefined) return undefined;
		const {id, rehearsal} = meeting;
		return {type: 'told', again: {id, pack, told: toldOf(rehearsal)}, at: weakest(meeting), back: 'summary'};
	}
	if (library === undefined) {
		return asked.kind === 'open-history' ? undefined : {type: 'not-done', note: notKept};
	}
	try {
		return carryOut(library, asked);
	} catch (error) {
		return {type: 'not-done', note: `That cannot be read (${sayWhy(error)}).`};
	}
}
