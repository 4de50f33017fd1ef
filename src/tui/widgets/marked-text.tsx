import type {ReactNode} from 'react';
import {spansOf} from '../../marked-spans.ts';
import type {Finding} from '../../scoring/assessment.ts';
import {visible} from '../../visible-text.ts';
import {signsOf, styleOf, useLook} from '../theme.ts';
import {WrappedText} from './wrapped-text.tsx';

export interface MarkedTextProps {
	/** An answer, as typed. */
	readonly text: string;
	readonly findings: readonly Pick<Finding, 'start' | 'end' | 'points'>[];
	readonly width: number;
}

/** An answer with the words marked that earned points or cost some. */
export function MarkedText({text, findings, width}: MarkedTextProps): ReactNode {
	const look = useLook();
	const signs = signsOf(look);
	const pieces = spansOf(text, findings).map(({text: part, effect}) =>
		effect === undefined
			? {text: visible(part)}
			: {
					text: `${signs[effect][0]}${visible(part)}${signs[effect][1]}`,
					style: styleOf(effect, look),
				},
	);
	return <WrappedText pieces={pieces} width={width} />;
}
