import {Box, Text} from 'ink';
import type {ReactNode} from 'react';
import {visibleLine} from '../../visible-text.ts';
import {paragraph, labelled, type Line} from '../lines.ts';
import {signsOf, styleOf, useLook} from '../theme.ts';
import {DraftView} from '../widgets/draft-view.tsx';
import {Footer} from '../widgets/footer.tsx';
import {KeyHelp} from '../widgets/key-help.tsx';
import {StyledLines} from '../widgets/styled-lines.tsx';
import {isTooSmall, TooSmall} from '../widgets/too-small.tsx';
import {belowForm} from './below.ts';
import {helpHeight, choicesIn, rowsOf, valueIn, type Form, type FormRow} from './form.ts';

const titleWidth = 15;

const titleOf = (row: FormRow): string => {
	if (row.kind === 'more') return '+ another achievement';
	const {field, achievement} = row.place;
	const number = achievement === undefined ? '' : `${achievement + 1} `;
	return `${number}${field.title}`;
};

/** What a row that is not being written shows: the first line of what stands there. */
function shownOf(source: string, row: FormRow, width: number): string {
	const lines = valueIn(source, row).split('\n');
	const first = visibleLine(lines[0] ?? '') + (lines.length > 1 ? ' …' : '');
	const room = Math.max(1, width - titleWidth - 2);
	return first.length > room ? `${first.slice(0, room - 1)}…` : first;
}

function rowLine(source: string, row: FormRow, width: number): Line {
	return {
		label: `  ${titleOf(row).padEnd(row.kind === 'more' ? 0 : titleWidth)}`,
		labelRole: 'muted',
		text: row.kind === 'more' ? '' : shownOf(source, row, width),
	};
}

/** The rows shown around the one that is written, as many as fit. */
function around(count: number, at: number, room: number): {readonly from: number; readonly to: number} {
	const from = Math.max(0, Math.min(at - Math.floor(room / 2), count - room));
	return {from, to: Math.min(count, from + room)};
}

/** What the row asks for, and an example where nothing is written yet. */
function asksLines(row: FormRow, isEmpty: boolean, width: number): readonly Line[] {
	if (row.kind === 'more')
		return paragraph('Enter adds it. Two to five are what a talk has room for.', width, 'muted', '    ');
	const {asks, example} = row.place.field;
	const list = 'isList' in row.place.field ? '; one a line (Alt+Enter)' : '';
	const text = `${asks}${list}${isEmpty ? `, such as: ${example}` : ''}`;
	return paragraph(text, width, 'muted', '    ').slice(0, 3);
}

/** Rows that are neither fields nor the draft: title, gap, what it comes to, footer, and one that stays free. */
const fixedRows = 7;

function Written({form, row}: {readonly form: Form; readonly row: FormRow}): ReactNode {
	const look = useLook();
	const {prompt} = signsOf(look);
	const choices = choicesIn(row);
	const [left, right] = look.spoken ? ['', ''] : look.unicode ? ['‹ ', ' ›'] : ['< ', ' >'];
	if (row.kind === 'more') return <Text {...styleOf('current', look)}>{`${prompt}${titleOf(row)}`}</Text>;
	if (choices) {
		const value = valueIn(form.source, row) || 'not chosen';
		return (
			<StyledLines
				lines={labelled(
					`${prompt}${titleOf(row).padEnd(titleWidth)}`,
					`${left}${value}${right}`,
					form.size.columns,
					{
						label: 'current',
						text: 'current',
					},
				)}
			/>
		);
	}
	return (
		<Box flexDirection="column">
			<Text {...styleOf('current', look)}>{`${prompt}${titleOf(row)}`}</Text>
			<Box marginLeft={2}>
				<DraftView draft={form.draft} height={Math.max(1, Math.min(5, form.size.rows - fixedRows - 6))} />
			</Box>
		</Box>
	);
}

/** The case as a form; `file` is where it is kept. */
export function FormScreen({form, file}: {readonly form: Form; readonly file: string}): ReactNode {
	const {size, source} = form;
	const width = Math.max(1, Math.min(size.columns, 100));
	if (isTooSmall(size)) return <TooSmall {...size} />;
	if (form.help !== undefined)
		return <KeyHelp room="case" height={helpHeight(size)} top={form.help} width={size.columns} />;
	if (form.offer) {
		const {notes} = form.offer;
		return (
			<Box flexDirection="column">
				<StyledLines
					lines={[
						...paragraph(`You have ${notes} ${notes === 1 ? 'note' : 'notes'}.`, width, 'title'),
						...paragraph(
							'Begin the case with them? Each sentence goes where it fits, in your own words.',
							width,
						),
						...paragraph('Enter begins with them, n with an empty case, Esc with nothing.', width, 'muted'),
					]}
				/>
			</Box>
		);
	}
	const rows = rowsOf(source);
	const current = rows[form.row];
	const told = belowForm(form);
	const asks = current
		? asksLines(current, form.draft.text === '' && valueIn(source, current) === '', width)
		: [];
	const written =
		current && choicesIn(current) === undefined && current.kind === 'field'
			? 1 +
				Math.min(
					5,
					form.draft.text.split('\n').length +
						Math.floor(form.draft.text.length / Math.max(1, form.draft.width)),
				)
			: 1;
	const {from, to} = around(
		rows.length,
		form.row,
		Math.max(1, size.rows - fixedRows - asks.length - written),
	);
	const line = (row: FormRow): Line => rowLine(source, row, width);
	return (
		<Box flexDirection="column">
			<StyledLines
				lines={labelled('Your case  ', `saved as you type: ${file}`, width, {
					label: 'title',
					text: 'muted',
				}).slice(0, 1)}
			/>
			<Text> </Text>
			<StyledLines lines={rows.slice(from, form.row).map(line)} />
			{current && <Written form={form} row={current} />}
			<StyledLines lines={asks} />
			<StyledLines lines={rows.slice(form.row + 1, to).map(line)} />
			<Text> </Text>
			<StyledLines lines={paragraph(told.text, width, told.warns ? 'warning' : 'muted').slice(0, 2)} />
			<Footer room="case" width={size.columns} />
		</Box>
	);
}
