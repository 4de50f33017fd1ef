/**
 * The moves the chart makes, found when the program is built: they never change in it, and to look for them would be most of the
 * time that `pushback check` takes.
 */
import {readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import type {Move} from '../machines/moves.ts';
import {sayableMoves, type SayableMoves} from '../machines/walk.ts';

type Kept = Readonly<Record<keyof SayableMoves, readonly Move[]>>;

const place = (dist: string): string => join(dist, 'moves.json');

/** Writes the moves into the folder of the built program. */
export function makeMovesReady(dist: string): void {
	const {all, statements} = sayableMoves();
	writeFileSync(place(dist), JSON.stringify({all: [...all], statements: [...statements]} satisfies Kept));
}

/** The moves the chart makes: those in the folder of the built program, and looked for where there are none. */
export function readyMoves(dist: string = fileURLToPath(new URL('.', import.meta.url))): SayableMoves {
	try {
		const {all, statements} = JSON.parse(readFileSync(place(dist), 'utf8')) as Kept;
		return {all: new Set(all), statements: new Set(statements)};
	} catch {
		return sayableMoves();
	}
}
