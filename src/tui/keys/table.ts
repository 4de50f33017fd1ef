/**
 * The one table of keys. The handler, the help overlay and the hints in the footer all read it, so that none of them
 * can promise a key the others do not know. Where hints stand follows the order here.
 */
import type {Binding} from './binding.ts';
import {againKeys} from './bindings/again.ts';
import {choosingKeys} from './bindings/choosing.ts';
import {leavingKeys} from './bindings/leaving.ts';
import {programKeys} from './bindings/program.ts';
import {writingKeys} from './bindings/writing.ts';

export const bindings: readonly Binding[] = [
	...writingKeys,
	...choosingKeys,
	...againKeys,
	...programKeys,
	...leavingKeys,
];
