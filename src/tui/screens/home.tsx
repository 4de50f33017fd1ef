import {Box} from 'ink';
import type {ReactNode} from 'react';
import type {AppState} from '../app-state.ts';
import {homeLines, homeViewOf} from '../home-lines.ts';
import {useLook} from '../theme.ts';
import {Footer} from '../widgets/footer.tsx';
import {StyledLines} from '../widgets/styled-lines.tsx';

export interface HomeProps {
	readonly state: AppState;
	readonly now: Date;
}

/** The first screen: what this is, and what one can do. `first-frame.ts` draws the same before Ink is there. */
export function Home({state, now}: HomeProps): ReactNode {
	return (
		<Box flexDirection="column">
			<StyledLines lines={homeLines(homeViewOf(state), useLook(), now)} />
			<Footer room="home" moves width={state.size.columns} />
		</Box>
	);
}
