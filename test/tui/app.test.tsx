import {render} from 'ink-testing-library';
import {describe, expect, it, vi} from 'vitest';
import {App} from '../../src/tui/app.tsx';
import {atHome} from './rehearsing.ts';

/** The program without a terminal: keys go in as the bytes a terminal sends, frames come out as they are drawn. */
function running() {
	const rehearsing = atHome();
	const drawn = render(<App live={rehearsing.live} now={() => 0} />);
	return {...rehearsing, send: drawn.stdin.write, lastFrame: drawn.lastFrame, unmount: drawn.unmount};
}

describe('the program on the screen', () => {
	it('goes from home into the meeting on Enter, and draws what is typed', async () => {
		const {send, lastFrame, unmount} = running();
		await vi.waitFor(() => {
			expect(lastFrame()).toContain('Rehearse the meeting now');
		});
		send('\r');
		await vi.waitFor(() => {
			expect(lastFrame()).toContain('Manager');
		});
		send('I would like to talk about my bonus');
		await vi.waitFor(() => {
			expect(lastFrame()).toContain('I would like to talk about my bonus');
		});
		unmount();
	});

	it('takes an answer and its Enter glued together in one chunk', async () => {
		const {send, lastFrame, kept, unmount} = running();
		await vi.waitFor(() => {
			expect(lastFrame()).toContain('Rehearse');
		});
		send('\r');
		send('All of this came in one piece\r');
		await vi.waitFor(() => {
			expect(kept).toEqual([{kind: 'answer', text: 'All of this came in one piece'}]);
		});
		unmount();
	});
});
