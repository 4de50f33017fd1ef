import {Box, Text} from 'ink';
import type {ReactNode} from 'react';
import {shortened} from '../../shortened.ts';
import {visibleLine} from '../../visible-text.ts';
import {paragraph, labelled, type Line} from '../lines.ts';
import {signsOf, styleOf, useLook} from '../theme.ts';
import type {Draft} from '../editor/draft.ts';
import {DraftView} from '../widgets/draft-view.tsx';
import {Footer} from '../widgets/footer.tsx';
import {KeyHelp} from '../widgets/key-help.tsx';
import {StyledLines} from '../widgets/styled-lines.tsx';
import {TooSmall} from '../widgets/too-small.tsx';
import {helpRows, isTooSmall, widthIn, windowAround} from '../widths.ts';
import {belowForm} from './below.ts';
import {choicesIn, rowsOf, valueIn, type Form, type FormRow, type Offer} from './form.ts';

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
	return shortened(first, Math.max(1, width - titleWidth - 2));
}

function rowLine(source: string, row: FormRow, width: number): Line {
	return {
		label: `  ${titleOf(row).padEnd(row.kind === 'more' ? 0 : titleWidth)}`,
		labelRole: 'muted',
		text: row.kind === 'more' ? '' : shownOf(source, row, width),
	};
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

/** A field that is longer scrolls. */
const mostDraftRows = 5;

function Written({form, row}: {readonly form: Form; readonly row: FormRow}): ReactNode {
	const look = useLook();
	const {
		prompt,
		choice: [left, right],
	} = signsOf(look);
	const choices = choicesIn(row);
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
				<DraftView
					draft={form.draft}
					height={Math.max(1, Math.min(mostDraftRows, form.size.rows - fixedRows - 6))}
				/>
			</Box>
		</Box>
	);
}

/** Asks whether to begin with what the notes give. */
const OfferLines = ({offer: {notes}, width}: {readonly offer: Offer; readonly width: number}): ReactNode => (
	<StyledLines
		lines={[
			...paragraph(`You have ${notes} ${notes === 1 ? 'note' : 'notes'}.`, width, 'title'),
			...paragraph('Begin the case with them? Each sentence goes where it fits, in your own words.', width),
			...paragraph('Enter begins with them, n with an empty case, Esc with nothing.', width, 'muted'),
		]}
	/>
);

/** The rows a field takes while it is written: its name, and about as many as its text has. */
const rowsWritten = ({text, width}: Draft): number =>
	1 + Math.min(mostDraftRows, text.split('\n').length + Math.floor(text.length / Math.max(1, width)));

/** The case as a form; `file` is where it is kept. */
export function FormScreen({form, file}: {readonly form: Form; readonly file: string}): ReactNode {
	const {size, source} = form;
	const width = widthIn(size);
	if (isTooSmall(size)) return <TooSmall {...size} />;
	if (form.help !== undefined)
		return <KeyHelp room="case" height={helpRows(size)} top={form.help} width={size.columns} />;
	if (form.offer) return <OfferLines offer={form.offer} width={width} />;
	const rows = rowsOf(source);
	const current = rows[form.row];
	const told = belowForm(form);
	const asks = current
		? asksLines(current, form.draft.text === '' && valueIn(source, current) === '', width)
		: [];
	const isWritten = current?.kind === 'field' && choicesIn(current) === undefined;
	const written = isWritten ? rowsWritten(form.draft) : 1;
	const {from, to} = windowAround(
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
