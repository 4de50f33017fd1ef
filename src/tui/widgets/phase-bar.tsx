import {Text} from 'ink';
import {Fragment, memo, type ReactNode} from 'react';
import {phases, type Branch, type Phase} from '../../terms.ts';
import {signsOf, styleOf, useLook} from '../theme.ts';

export interface PhaseBarProps {
	readonly phase: Phase;
	readonly branch?: Branch;
	readonly width: number;
}

const nameOf = (phase: Phase, current: Phase, branch: Branch | undefined): string =>
	phase === current && branch ? `${phase}: ${branch}` : phase;

function Bar({phase, branch, width}: PhaseBarProps): ReactNode {
	const look = useLook();
	const signs = signsOf(look);
	const now = phases.indexOf(phase);
	const names = phases.map((each) => nameOf(each, phase, branch));
	const length = names.join(signs.link).length + signs.current.length * phases.length;
	if (look.spoken || length > width) {
		return (
			<Text wrap="truncate">
				Phase {now + 1} of {phases.length}: <Text {...styleOf('current', look)}>{names[now]}</Text>
			</Text>
		);
	}
	return (
		<Text wrap="truncate">
			{names.map((name, index) => (
				<Fragment key={index}>
					{index > 0 && <Text {...styleOf('muted', look)}>{signs.link}</Text>}
					<Text {...styleOf(index === now ? 'current' : 'muted', look)}>
						{index < now ? signs.done : index === now ? signs.current : signs.ahead}
						{name}
					</Text>
				</Fragment>
			))}
		</Text>
	);
}

/** Where the meeting stands: what is behind, what is open, what is ahead. One line; a short form where it is narrow. */
export const PhaseBar = memo(Bar);
