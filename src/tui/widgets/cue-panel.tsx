import {Box, Text} from 'ink';
import type {ReactNode} from 'react';
import type {Assessment} from '../../scoring/assessment.ts';
import {cues} from '../../terms.ts';
import {visibleLine} from '../../visible-text.ts';
import {levelWords, roleOfLevel, signsOf, styleOf, useLook} from '../theme.ts';

export interface CuePanelProps {
	readonly assessment: Pick<Assessment, 'levels' | 'flags' | 'score' | 'notRated'>;
}

/** What an answer had of the four cues, its faults, and its score. */
export function CuePanel({assessment}: CuePanelProps): ReactNode {
	const look = useLook();
	const signs = signsOf(look);
	const {levels, flags, score, notRated} = assessment;
	if (notRated !== undefined) {
		return <Text {...styleOf('warning', look)}>not rated: {visibleLine(notRated)}</Text>;
	}
	return (
		<Box flexWrap="wrap" columnGap={2}>
			<Text>
				<Text {...styleOf('title', look)}>{score}</Text>/100
			</Text>
			{cues.map((cue) => (
				<Text key={cue}>
					{cue}{' '}
					<Text {...styleOf(roleOfLevel(levels[cue]), look)}>
						{[signs.levels[levels[cue]], levelWords[levels[cue]]].filter((part) => part !== '').join(' ')}
					</Text>
				</Text>
			))}
			{flags.length > 0 && <Text {...styleOf('warning', look)}>! {flags.join(', ')}</Text>}
		</Box>
	);
}
