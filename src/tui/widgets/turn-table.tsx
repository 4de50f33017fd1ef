import type {ReactNode} from 'react';
import type {Row} from '../../review/debrief.ts';
import {turnCells, turnColumns} from '../../review/turn-table.ts';
import {levelWords, signsOf, useLook} from '../theme.ts';
import {Table} from './table.tsx';

export interface TurnTableProps {
	readonly rows: readonly Row[];
	readonly width: number;
}

/** The meeting turn by turn. */
export function TurnTable({rows, width}: TurnTableProps): ReactNode {
	const look = useLook();
	const {levels: signs} = signsOf(look);
	// The number stands beside the sign: a row of circles alone would have to be compared by eye.
	const cells = turnCells(rows, (level) => (look.spoken ? levelWords[level] : `${signs[level]} ${level}`));
	return <Table columns={turnColumns} rows={cells} width={width} />;
}
