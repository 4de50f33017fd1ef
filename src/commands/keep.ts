/** Keeps a rehearsal while it is played. What cannot be kept is told once, and the meeting goes on. */
import {dayOf} from '../day.ts';
import {openCommitments} from '../review/reality/open.ts';
import {atWorkIn, type AtWork} from '../store/at-work.ts';
import {openStore} from '../store/open-store.ts';
import type {Listed} from '../rehearsal/listed.ts';
import {isExam, type Start} from '../rehearsal/rehearsal.ts';
import {summaryOfRehearsal} from '../rehearsal/summary.ts';
import {recordOf, type Store} from '../store/rehearsals.ts';
import type {Keeping as ScreensKeeping, Unfinished as ScreensUnfinished} from '../tui/keeping.ts';
import {completed} from './kept.ts';
import {version} from '../version.ts';
import {inUse} from './in-use.ts';
import {rescueOver} from './rescue.ts';
import {sayLine} from './say-line.ts';

/** A meeting that was cut off, with the name of the pack it was begun with. */
export interface Unfinished extends ScreensUnfinished {
	readonly pack: string;
}

/** What the screens ask for, and what the command line asks besides. */
export interface Keeping extends ScreensKeeping {
	readonly unfinished: () => Unfinished | undefined;
	/** The newest that can be gone on with: no exam. */
	readonly resumable: () => Unfinished | undefined;
	/** An unfinished meeting by the beginning of its id; or why there is none. */
	readonly find: (prefix: string) => Unfinished | {readonly problem: string};
	/** The kept rehearsals, where there is a store. */
	readonly store: Store | undefined;
	/** Which of them another program is at. */
	readonly atWork: Pick<AtWork, 'elsewhere'>;
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

function findIn(store: Store, atWork: AtWork, prefix: string): Unfinished | {readonly problem: string} {
	const found = completed(store, prefix);
	if ('problem' in found) return {problem: `--resume: ${found.problem}`};
	const kept = store.load(found.id);
	if (kept?.ending !== undefined) {
		return {
			problem: `--resume: found that ${found.id} has ended (${kept.ending}); expected a meeting that was cut off`,
		};
	}
	if (atWork.elsewhere(found.id)) {
		return {
			problem: `--resume: found that ${found.id} is open in another window; expected a meeting that was cut off. Go on there, or close it first`,
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

function keepingIn(dir: string, opened: Store, pack: string): Keeping {
	const {now, mended, during, notice, close} = inUse(dir, opened);
	const atWork = atWorkIn(dir);
	const rescue = rescueOver({store: mended, pack, random: Math.random});
	// One begun with another pack would go on in other words: it waits until that pack is used again.
	const latest = (list: readonly Listed[]): Unfinished | undefined => {
		const found = list.find((listed) => listed.pack === pack && !atWork.elsewhere(listed.id));
		return found === undefined ? undefined : loaded(now(), found.id);
	};
	return {
		begin: (start) => {
			try {
				const id = during((store) => begin(store, pack, start));
				atWork.at(id);
				return {id};
			} catch (error) {
				return {problem: sayWhy(error)};
			}
		},
		reply: (id, number, reply) =>
			attempt(() => {
				// What could not be kept in its place may have come to be kept under another id.
				atWork.at(id);
				during((store) => {
					store.addReply(id, number, reply, new Date());
				});
			}),
		judged: (id, rehearsal, turn) =>
			attempt(() => {
				during((store) => {
					const {ending, now: last} = rehearsal;
					store.record(id, turn.number, recordOf(turn, version), summaryOfRehearsal(rehearsal));
					if (ending !== undefined) store.finish(id, ending, new Date(), last.text);
				});
			}),
		rescue: (id, rehearsal) => {
			const rescued = rescue(id, rehearsal);
			const told = notice();
			return told === undefined ? rescued : {notice: told, ...rescued};
		},
		sitDown: (id) => {
			if (id !== undefined) return atWork.at(id);
			atWork.away();
			return true;
		},
		unfinished: () => latest(now().cutOffExams(20)) ?? latest(now().unfinished(20)),
		resumable: () => latest(now().unfinished(20)),
		open: () => openCommitments(now().real.list(), dayOf(new Date())),
		mark: (ref, state) =>
			attempt(() => {
				const [id = '', number = ''] = ref.split('.');
				now().real.settle(id, Number(number), state, dayOf(new Date()));
			}),
		find: (prefix) => findIn(now(), atWork, prefix),
		store: opened,
		atWork,
		close: () => {
			atWork.away();
			close();
		},
	};
}

/** Keeps nothing in its place, for the reason given. */
const notKeeping = (problem: string, rescue: Keeping['rescue']): Keeping => ({
	begin: () => ({problem}),
	reply: () => undefined,
	judged: () => undefined,
	rescue,
	sitDown: () => true,
	unfinished: () => undefined,
	resumable: () => undefined,
	open: () => [],
	mark: () => undefined,
	find: () => ({problem}),
	store: undefined,
	atWork: {elsewhere: () => false},
	close: () => undefined,
});

/** Opens what is needed to keep rehearsals of `pack` in `dir`; with no folder nothing is kept. */
export function openKeeping(dir: string | undefined, pack: string): Keeping {
	if (dir === undefined) return notKeeping('Nothing of this rehearsal is kept.', () => undefined);
	const opened = openStore(dir);
	if ('store' in opened) {
		if (opened.notice !== undefined) sayLine(opened.notice, '  ', process.stderr);
		return keepingIn(dir, opened.store, pack);
	}
	const rescue = rescueOver({store: () => undefined, pack, random: Math.random});
	return notKeeping(`${opened.problem.message} The meeting goes on.`, rescue);
}
