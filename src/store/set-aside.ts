/** Moves a damaged store out of the way, whole and under a dated name, so that a new one can begin. Nothing is deleted. */
import {existsSync, linkSync, mkdirSync, readdirSync, renameSync, rmdirSync, rmSync, statSync} from 'node:fs';
import {basename, dirname, join} from 'node:path';
import {codeOf} from './refused.ts';

/** What SQLite keeps beside a file. They go with it, or a new file would be taken for theirs. */
const companions = ['-wal', '-shm', '-journal'];

/** How long another program that is moving the same file is waited for, in milliseconds. */
const patience = 1000;
const step = 50;

/** More damage than this in a day is no accident. */
const mostADay = 1000;

/** Which file it is, whatever it is called; nothing where there is none. */
export const fileMark = (file: string): string | undefined => {
	const there = statSync(file, {throwIfNoEntry: false, bigint: true});
	return there === undefined ? undefined : `${there.dev}:${there.ino}`;
};

/** Makes a folder nobody else has; false where there is one of that name. */
function madeAlone(folder: string): boolean {
	try {
		mkdirSync(folder, {mode: 0o700});
		return true;
	} catch (error) {
		if (codeOf(error) === 'EEXIST') return false;
		throw error;
	}
}

function moveIfThere(from: string, to: string): void {
	try {
		renameSync(from, to);
	} catch (error) {
		if (codeOf(error) !== 'ENOENT') throw error;
	}
}

/** Whether it stays the same file for as long as another program might need to move it. */
function stays(file: string, mark: string | undefined): boolean {
	const still = new Int32Array(new SharedArrayBuffer(4));
	for (let waited = 0; waited < patience; waited += step) {
		if (fileMark(file) !== mark) return false;
		Atomics.wait(still, 0, 0, step);
	}
	return fileMark(file) === mark;
}

/** Moves the file and what belongs to it into the folder; false where it has become another file meanwhile. */
function moveInto(folder: string, file: string, mark: string | undefined): boolean {
	const moved = join(folder, basename(file));
	moveIfThere(file, moved);
	if (fileMark(moved) === mark) {
		for (const end of companions) moveIfThere(`${file}${end}`, `${moved}${end}`);
		return true;
	}
	// Another program was quicker, and what was moved is its new file: back with it, over nobody else's.
	if (!existsSync(file)) {
		linkSync(moved, file);
		rmSync(moved);
	}
	return false;
}

/**
 * Moves `file`, which was `mark` when it was found damaged, with its journals into a new folder beside it, named by `day`
 * (`2026-11-30`). Returns that folder; nothing where another program has moved it already. Throws what the system says
 * where it cannot be moved; then it is where it was.
 */
export function setAside(file: string, mark: string | undefined, day: string): string | undefined {
	const name = join(dirname(file), `damaged-${day}`);
	for (let number = 1; number <= mostADay; number++) {
		const folder = number === 1 ? name : `${name}-${number}`;
		if (!madeAlone(folder)) {
			// It is of an earlier time that day, unless another program is about to fill it just now.
			const filled = existsSync(join(folder, basename(file)));
			if (!filled && !stays(file, mark)) return undefined;
			continue;
		}
		const done = fileMark(file) === mark && moveInto(folder, file, mark);
		if (readdirSync(folder).length === 0) rmdirSync(folder);
		return done ? folder : undefined;
	}
	throw new Error(`there are ${mostADay} damaged files of that day already`);
}
