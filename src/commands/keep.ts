/** Keeps a rehearsal while it is played. What cannot be kept is told once, and the meeting goes on. */
import {dayOf} from '../day.ts';
import {openCommitments} from '../review/reality/open.ts';
import {openStore} from '../store/open-store.ts';
import {isExam, type Start} from '../rehearsal/rehearsal.ts';
import {summaryOfRehearsal} from '../rehearsal/summary.ts';
import {recordOf, type Store} from '../store/rehearsals.ts';
import type {Keeping as ScreensKeeping, Unfinished as ScreensUnfinished} from '../tui/keeping.ts';
import {completed} from './kept.ts';
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
	/** The kept rehearsals, where there is a store. */
	readonly store: Store | undefined;
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
	const found = completed(store, prefix);
	if ('problem' in found) return {problem: `--resume: ${found.problem}`};
	const kept = store.load(found.id);
	if (kept?.ending !== undefined) {
		return {
			problem: `--resume: found that ${found.id} has ended (${kept.ending}); expected a meeting that was cut off`,
		};
	}
	if (kept !== undefined && isExam(kept)) {
		return {
			problem: `--resume: found that ${found.id} is an exam, which is one take; expected a meeting that was cut off. Its debrief: pushback review ${found.id}`,
		};
	}
	return loaded(store, found.id) ?? {problem: `--resume: found nothing under ${found.id}`};
}

/** Begins keeping a rehearsal, or a fork. */
function begin(store: Store, pack: string, {origin, ...start}: Start): string {
	const birth = {at: new Date(), random: Math.random};
	return origin === undefined ? store.create({...start, pack, ...birth}) : store.fork({...origin, ...birth});
}

const keepingIn = (store: Store, pack: string): Keeping => ({
	begin: (start) => {
		try {
			return {id: begin(store, pack, start)};
		} catch (error) {
			return {problem: sayWhy(error)};
		}
	},
	reply: (id, number, reply) =>
		attempt(() => {
			store.addReply(id, number, reply, new Date());
		}),
	judged: (id, rehearsal, turn) =>
		attempt(() => {
			const {ending, now} = rehearsal;
			store.record(id, turn.number, recordOf(turn, version), summaryOfRehearsal(rehearsal));
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
	store,
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
	store: undefined,
	close: () => undefined,
});

/** Opens what is needed to keep rehearsals of `pack` in `dir`; with no folder nothing is kept. */
export function openKeeping(dir: string | undefined, pack: string): Keeping {
	if (dir === undefined) return notKeeping('Nothing of this rehearsal is kept.');
	const opened = openStore(dir);
	return 'store' in opened ? keepingIn(opened.store, pack) : notKeeping(opened.problem.message);
}
