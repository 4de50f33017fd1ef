/** The ledger as a table: what was claimed, and what it is held against. */
import type {Entry} from '../rehearsal/ledger.ts';
import type {Column} from '../text-table.ts';

/** One row of the ledger as it is read. */
export interface LedgerRow {
	readonly turn: number;
	/** As typed. */
	readonly said: string;
	/** How it stands to the case and to what was said before. */
	readonly note: string;
	/** Something a manager would stop at. */
	readonly isOff: boolean;
}

const asBefore = ({against}: Entry): string => {
	if (against === undefined) return 'the sum of what your case says';
	return against.turn === undefined ? 'as in your case' : `as in turn ${against.turn}`;
};

function changeOf({kind, against}: Entry): string {
	const earlier = against?.words ?? '';
	if (kind === 'deed') return `in turn ${against?.turn ?? 0} it was “${earlier}”`;
	return against?.turn === undefined
		? `your case says ${earlier}`
		: `in turn ${against.turn} it was ${earlier}`;
}

const blankOf = ({against}: Entry): string =>
	against === undefined
		? 'left blank'
		: `left blank; in turn ${against.turn ?? 0} ${against.words === '' ? 'it was filled' : `it was ${against.words}`}`;

function noteOf(entry: Entry, hasCase: boolean): string {
	if (entry.kind === 'blank') return blankOf(entry);
	if (entry.verdict === 'changed') return changeOf(entry);
	if (entry.kind === 'ask') return entry.verdict === 'same' ? 'asked for' : 'asked for, for the first time';
	if (entry.verdict === 'same') return asBefore(entry);
	return hasCase ? 'not in your case' : 'for the first time';
}

/** The ledger in rows; `hasCase` tells whether the lead came with a case of their own. */
export const ledgerRows = (entries: readonly Entry[], hasCase: boolean): readonly LedgerRow[] =>
	entries.map((entry) => ({
		turn: entry.turn,
		said: entry.words,
		note: noteOf(entry, hasCase),
		isOff: entry.verdict === 'changed' || (entry.kind === 'blank' && entry.against === undefined),
	}));

export const ledgerColumns: readonly Column[] = [
	{title: 'turn', align: 'right'},
	{title: 'what you said', short: 'said', gives: true},
	{title: 'and before', short: 'before'},
];

/** The cells of the table; what is off carries a mark, so that it needs no colour. */
export const ledgerCells = (rows: readonly LedgerRow[]): readonly (readonly string[])[] =>
	rows.map(({turn, said, note, isOff}) => [String(turn), said, `${isOff ? '! ' : ''}${note}`]);
