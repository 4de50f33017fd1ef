/** A rehearsal is gone on with, or read again, with the pack it was begun with. */
import {builtInName} from '../built-in-name.ts';
import type {Pack} from '../dialogue/pack.ts';
import {Failure} from '../exit-codes.ts';

/** Throws a `Failure` where the pack at hand is another one. `option`: the option that asked for the rehearsal, such as `--from: `. */
export function requireSamePack(
	{id, pack: begun}: {readonly id: string; readonly pack: string},
	pack: Pack,
	option = '',
): void {
	if (begun === pack.name) return;
	const expected = begun === builtInName ? 'no --pack' : '--pack with the folder of that pack';
	throw new Failure(
		`${option}found that ${id} was begun with the pack “${begun}”, and this is “${pack.name}”; expected ${expected}`,
	);
}
