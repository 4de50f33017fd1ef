/** A rehearsal as it travels from one store to another: its beginning, its own replies, and what they got. */
import {isDeepStrictEqual} from 'node:util';
import {startOf, type Recorded, type Reply, type Start} from '../rehearsal/rehearsal.ts';
import type {Ending} from '../terms.ts';

export interface PortableReply {
	readonly at: Date;
	readonly reply: Reply;
	readonly recorded?: Recorded;
}

/** A fork has only the replies of its own; its parent travels before it. */
export interface Portable extends Start {
	readonly id: string;
	readonly createdAt: Date;
	readonly updatedAt: Date;
	readonly pack: string;
	readonly replies: readonly PortableReply[];
	readonly ending?: Ending;
	/** The manager's last words. */
	readonly parting?: string;
}

/** What is to be done with a rehearsal that has come here, given what is kept under its id. */
export type Arrival =
	| {readonly kind: 'new'}
	/** All of it is here. */
	| {readonly kind: 'there'}
	/** It begins like the one here and goes on: these are to be added. */
	| {readonly kind: 'goes-on'; readonly more: readonly PortableReply[]}
	| {readonly kind: 'other'; readonly why: string};

const same = (a: unknown, b: unknown): boolean => isDeepStrictEqual(a, b);

const beginningOf = ({pack, createdAt, ...rest}: Portable): unknown => [pack, createdAt, startOf(rest)];

/** Compares a rehearsal that has come here with what is kept under its id. */
export function arrivalOf(come: Portable, here: Portable | undefined): Arrival {
	if (here === undefined) return {kind: 'new'};
	if (!same(beginningOf(come), beginningOf(here))) {
		return {kind: 'other', why: 'another rehearsal is kept here under that id'};
	}
	const shared = Math.min(come.replies.length, here.replies.length);
	const replies = ({replies}: Portable): readonly Reply[] => replies.slice(0, shared).map(({reply}) => reply);
	if (!same(replies(come), replies(here))) {
		return {kind: 'other', why: 'it is kept here with other answers'};
	}
	const more = come.replies.slice(here.replies.length);
	if (here.ending !== undefined) {
		return more.length === 0 && (come.ending === undefined || come.ending === here.ending)
			? {kind: 'there'}
			: {kind: 'other', why: 'it is kept here with another ending'};
	}
	if (more.length > 0 || (come.ending !== undefined && come.replies.length === here.replies.length)) {
		return {kind: 'goes-on', more};
	}
	return come.ending === undefined
		? {kind: 'there'}
		: {kind: 'other', why: 'it was gone on with here after it had ended there'};
}
