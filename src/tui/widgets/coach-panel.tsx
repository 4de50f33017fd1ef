import {Box, Text} from 'ink';
import type {ReactNode} from 'react';
import type {Assessment, Finding} from '../../scoring/assessment.ts';
import {visibleLine} from '../../visible-text.ts';
import {weightiest} from '../reasons.ts';
import {styleOf, useLook} from '../theme.ts';
import {CuePanel} from './cue-panel.tsx';

/** More than these are not read. */
const mostReasons = 3;

const longestQuote = 40;

function quoted(words: string): string {
	const line = visibleLine(words.trim().replaceAll(/\s+/g, ' '));
	const characters = Array.from(line);
	return characters.length > longestQuote ? `${characters.slice(0, longestQuote - 1).join('')}…` : line;
}

function Reason({finding: {points, words, meaning}}: {readonly finding: Finding}): ReactNode {
	const look = useLook();
	return (
		<Box>
			<Box width={5} flexShrink={0}>
				<Text {...styleOf(points > 0 ? 'earned' : 'cost', look)} underline={false}>
					{(points > 0 ? `+${points}` : `−${-points}`).padStart(4)}
				</Text>
			</Box>
			<Text>
				{visibleLine(meaning)}
				{words.trim() !== '' && <Text {...styleOf('muted', look)}> “{quoted(words)}”</Text>}
			</Text>
		</Box>
	);
}

export interface CoachPanelProps {
	readonly assessment: Assessment;
	readonly width: number;
}

/** What the coach says of an answer: score and cues, the weightiest reasons, one sentence of advice. */
export function CoachPanel({assessment, width}: CoachPanelProps): ReactNode {
	const look = useLook();
	const {notRated, findings, advice} = assessment;
	const lines = (
		<>
			<CuePanel assessment={assessment} />
			{notRated === undefined &&
				weightiest(findings, mostReasons).map((finding, index) => <Reason key={index} finding={finding} />)}
			<Box>
				<Box width={5} flexShrink={0}>
					<Text {...styleOf('coach', look)}>{look.spoken ? 'Tip' : ' tip'}</Text>
				</Box>
				<Text>{visibleLine(advice)}</Text>
			</Box>
		</>
	);
	if (look.spoken) return <Box flexDirection="column">{lines}</Box>;
	return (
		<Box
			flexDirection="column"
			width={width}
			paddingLeft={1}
			borderStyle={look.unicode ? 'single' : 'classic'}
			borderTop={false}
			borderRight={false}
			borderBottom={false}
			{...(look.colour ? {borderLeftColor: 'magenta'} : {})}
		>
			{lines}
		</Box>
	);
}
