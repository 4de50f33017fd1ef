import {Text} from 'ink';
import type {ReactNode} from 'react';
import {spansOf} from '../../marked-spans.ts';
import type {Finding} from '../../scoring/assessment.ts';
import {visible} from '../../visible-text.ts';
import {signsOf, styleOf, useLook} from '../theme.ts';

export interface MarkedTextProps {
	/** An answer, as typed. */
	readonly text: string;
	readonly findings: readonly Pick<Finding, 'start' | 'end' | 'points'>[];
}

/** An answer with the words marked that earned points or cost some. */
export function MarkedText({text, findings}: MarkedTextProps): ReactNode {
	const look = useLook();
	const signs = signsOf(look);
	return (
		<Text>
			{spansOf(text, findings).map(({text: part, effect}, index) =>
				effect ? (
					<Text key={index} {...styleOf(effect, look)}>
						{signs[effect][0]}
						{visible(part)}
						{signs[effect][1]}
					</Text>
				) : (
					visible(part)
				),
			)}
		</Text>
	);
}
