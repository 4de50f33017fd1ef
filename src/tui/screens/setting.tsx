import {Box} from 'ink';
import type {ReactNode} from 'react';
import type {AppState} from '../app-state.ts';
import {firstThatFits, gap, labelled, paragraph, type Line} from '../lines.ts';
import {formOf} from '../setting-fields.ts';
import {signsOf, useLook} from '../theme.ts';
import {Footer} from '../widgets/footer.tsx';
import {StyledLines} from '../widgets/styled-lines.tsx';
import {widthIn} from '../widths.ts';

/** The manager's and the company's situation, as a form. */
export function SettingScreen({state}: {readonly state: AppState}): ReactNode {
	const {
		prompt,
		choice: [left, right],
	} = signsOf(useLook());
	const width = widthIn(state.size);
	const form = formOf(state.setting, state.seed, state.rung);
	const title = paragraph('Manager and company', width, 'title', '  ');
	const fields = (between: readonly Line[], detailed: boolean): readonly Line[] =>
		form.flatMap(({title, value, says}, index) => {
			const marked = index === state.field;
			const role = marked ? 'current' : 'title';
			return [
				...between,
				...labelled(
					`${marked ? prompt : '  '}${title.padEnd(10)}`,
					marked ? `${left}${value}${right}` : `  ${value}`,
					width,
					{label: role, text: role},
				),
				...(detailed || marked ? labelled('    ', says, width, {text: 'muted'}) : []),
			];
		});
	const lines = firstThatFits(
		[
			[gap, ...title, ...fields([gap], true), gap],
			[...title, gap, ...fields([], true), gap],
			[...title, ...fields([], false), gap],
		],
		state.size.rows - 2,
	);
	return (
		<Box flexDirection="column">
			<StyledLines lines={lines} />
			<Footer room="setting" moves width={state.size.columns} />
		</Box>
	);
}
