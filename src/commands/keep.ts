/** Keeps a rehearsal while it is played. What cannot be kept is told once, and the meeting goes on. */
import {dayOf} from '../day.ts';
import {openCommitments} from '../review/reality/open.ts';
import {openStore} from '../store/open-store.ts';
import {recordOf, type Store} from '../store/rehearsals.ts';
import type {Keeping as ScreensKeeping, Unfinished as ScreensUnfinished} from '../tui/keeping.ts';
import {version} from '../version.ts';

/** A meeting that was cut off, with the name of the pack it was begun with. */
export interface Unfinished extends ScreensUnfinished {
	readonly pack: string;
}

/** What the screens ask for, and what the command line asks besides. */
export interface Keeping extends ScreensKeeping {
	readonly unfinished: () => Unfinished | undefined;
	/** An unfinished meeting by the beginning of its id; or why there is none. */
	readonly find: (prefix: string) => Unfinished | {readonly problem: string};
	readonly close: () => void;
}

const sayWhy = (error: unknown): string =>
	`This could not be kept (${error instanceof Error ? error.message : 'no reason given'}). The meeting goes on.`;

function attempt(work: () => void): string | undefined {
	try {
		work();
		return undefined;
	} catch (error) {
		return sayWhy(error);
	}
}

const loaded = (store: Store, id: string): Unfinished | undefined => {
	const kept = store.load(id);
	return kept === undefined ? undefined : {id, script: kept.script, pack: kept.pack, when: kept.updatedAt};
};

function findIn(store: Store, prefix: string): Unfinished | {readonly problem: string} {
	const found = store.find(prefix);
	if ('candidates' in found) {
		const {candidates} = found;
		return {
			problem:
				candidates.length === 0
					? `--resume: found no rehearsal that begins with ${JSON.stringify(prefix)}; expected the id of one that is kept`
					: `--resume: found several that begin with ${JSON.stringify(prefix)}: ${candidates.join(', ')}; expected one`,
		};
	}
	const kept = store.load(found.id);
	if (kept?.ending !== undefined) {
		return {
			problem: `--resume: found that ${found.id} has ended (${kept.ending}); expected a meeting that was cut off`,
		};
	}
	return loaded(store, found.id) ?? {problem: `--resume: found nothing under ${found.id}`};
}

const keepingIn = (store: Store, pack: string): Keeping => ({
	begin: (setting, seed, facts) => {
		try {
			return {id: store.create({setting, seed, pack, case: facts, at: new Date(), random: Math.random})};
		} catch (error) {
			return {problem: sayWhy(error)};
		}
	},
	reply: (id, number, reply) =>
		attempt(() => {
			store.addReply(id, number, reply, new Date());
		}),
	judged: (id, {ending, now}, turn) =>
		attempt(() => {
			store.record(id, turn.number, recordOf(turn, version));
			if (ending !== undefined) store.finish(id, ending, new Date(), now.text);
		}),
	unfinished: () => {
		// One begun with another pack would go on in other words: it waits until that pack is used again.
		const latest = store.unfinished(20).find((listed) => listed.pack === pack);
		return latest === undefined ? undefined : loaded(store, latest.id);
	},
	open: () => openCommitments(store.real.list(), dayOf(new Date())),
	mark: (ref, state) =>
		attempt(() => {
			const [id = '', number = ''] = ref.split('.');
			store.real.settle(id, Number(number), state, dayOf(new Date()));
		}),
	find: (prefix) => findIn(store, prefix),
	close: store.close,
});

/** Keeps nothing, for the reason given. */
const notKeeping = (problem: string): Keeping => ({
	begin: () => ({problem}),
	reply: () => undefined,
	judged: () => undefined,
	unfinished: () => undefined,
	open: () => [],
	mark: () => undefined,
	find: () => ({problem}),
	close: () => undefined,
});

/** Opens what is needed to keep rehearsals of `pack` in `dir`; with no folder nothing is kept. */
export function openKeeping(dir: string | undefined, pack: string): Keeping {
	if (dir === undefined) return notKeeping('Nothing of this rehearsal is kept.');
	const opened = openStore(dir);
	return 'store' in opened ? keepingIn(opened.store, pack) : notKeeping(opened.problem.message);
}
