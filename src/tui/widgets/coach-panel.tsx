import {Box, Text} from 'ink';
import type {ReactNode} from 'react';
import type {Mind} from '../../review/debrief.ts';
import {sayMore} from '../../review/assessment-lines.ts';
import type {Assessment, Finding} from '../../scoring/assessment.ts';
import {handbookOf} from '../../scoring/handbook.ts';
import {shortened} from '../../shortened.ts';
import type {Branch} from '../../terms.ts';
import {visibleLine} from '../../visible-text.ts';
import {weightiest} from '../reasons.ts';
import {styleOf, useLook, type Look, type Role} from '../theme.ts';
import {CuePanel} from './cue-panel.tsx';
import {WrappedText, type Piece} from './wrapped-text.tsx';

const longestQuote = 40;

const quoted = (words: string): string =>
	shortened(visibleLine(words.trim().replaceAll(/\s+/g, ' ')), longestQuote);

interface RemarkProps {
	/** Points, or what the remark is. */
	readonly label: string;
	readonly labelRole: Role;
	readonly pieces: readonly Piece[];
	readonly width: number;
}

const labelWidth = 5;

/** One remark, with its points in a column of their own. */
function Remark({label, labelRole, pieces, width}: RemarkProps): ReactNode {
	const look = useLook();
	return (
		<Box>
			<Box width={labelWidth} flexShrink={0}>
				<Text {...styleOf(labelRole, look)} underline={false}>
					{label}
				</Text>
			</Box>
			<WrappedText pieces={pieces} width={Math.max(8, width - labelWidth)} />
		</Box>
	);
}

function reasonOf({points, words, meaning}: Finding, look: Look): Omit<RemarkProps, 'width'> {
	return {
		label: (points > 0 ? `+${points}` : `${look.unicode ? '−' : '-'}${-points}`).padStart(labelWidth - 1),
		labelRole: points > 0 ? 'earned' : 'cost',
		pieces: [
			{text: visibleLine(meaning)},
			...(words.trim() === '' ? [] : [{text: ` “${quoted(words)}”`, style: styleOf('muted', look)}]),
		],
	};
}

export interface CoachPanelProps {
	readonly assessment: Assessment;
	readonly width: number;
	/** At most so many: more than three are not read. */
	readonly reasons?: number;
	/** The pushback it was an answer to. */
	readonly branch?: Branch | undefined;
	/** What the manager holds after this answer, where it is asked for. */
	readonly mind?: Mind;
}

/** The manager's mind in one remark. */
function sayMind({trust, patience, backing, doubts, why}: Mind): string {
	const held = `trust ${trust}, patience ${patience}, backing ${backing}`;
	const doubted = doubts.length === 0 ? '' : `, doubts about ${doubts.join(' and ')}`;
	return `${held}${doubted}${why.length === 0 ? '' : `. ${why.join('; ')}`}.`;
}

/** What the coach says of an answer: score and cues, the weightiest reasons, advice, and a wording to try. */
export function CoachPanel({assessment, width, reasons: most = 3, branch, mind}: CoachPanelProps): ReactNode {
	const look = useLook();
	const {notRated, findings, advice, mistakes = []} = assessment;
	const [mistake] = mistakes;
	const reasons = notRated === undefined ? weightiest(findings, most) : [];
	const inner = look.spoken ? width : width - 2;
	const lines = (
		<>
			<CuePanel assessment={assessment} />
			{reasons.map((finding, index) => (
				<Remark key={index} {...reasonOf(finding, look)} width={inner} />
			))}
			<Remark
				label=" tip"
				labelRole="coach"
				pieces={[
					{text: visibleLine(advice)},
					{text: sayMore(handbookOf(assessment, branch)), style: styleOf('muted', look)},
				]}
				width={inner}
			/>
			{mistake && (
				<Remark
					label=" try"
					labelRole="coach"
					pieces={[{text: visibleLine(mistake.rewrite)}]}
					width={inner}
				/>
			)}
			{mind && <Remark label="mind" labelRole="manager" pieces={[{text: sayMind(mind)}]} width={inner} />}
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
