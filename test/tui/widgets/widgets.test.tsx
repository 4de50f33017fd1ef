import stringWidth from 'string-width';
import {describe, expect, it} from 'vitest';
import {draftAfter, newDraft} from '../../../src/tui/editor/draft.ts';
import {CuePanel} from '../../../src/tui/widgets/cue-panel.tsx';
import {draftMargin} from '../../../src/tui/draft-margin.ts';
import {DraftView} from '../../../src/tui/widgets/draft-view.tsx';
import {Footer} from '../../../src/tui/widgets/footer.tsx';
import {helpLines, KeyHelp, lastHelpTop} from '../../../src/tui/widgets/key-help.tsx';
import {MarkedText} from '../../../src/tui/widgets/marked-text.tsx';
import {PhaseBar} from '../../../src/tui/widgets/phase-bar.tsx';
import {TooSmall} from '../../../src/tui/widgets/too-small.tsx';
import {isTooSmall} from '../../../src/tui/widths.ts';
import {drawn, looks} from './drawn.tsx';

const widthOf = (text: string): number => Math.max(...text.split('\n').map((row) => stringWidth(row)));
const heightOf = (text: string): number => text.split('\n').length;

describe('the phase bar', () => {
	it('marks what is behind, what is open and what is ahead, by signs and not by colour alone', () => {
		expect(drawn(<PhaseBar phase="ask" width={80} />, 80)).toBe(
			'✓ opening ─ ✓ evidence ─ ▸ ask ─ · pushback ─ · close',
		);
		expect(drawn(<PhaseBar phase="pushback" branch="hr" width={60} />, 60, looks.ascii)).toBe(
			'+ opening - + evidence - + ask - > pushback: hr - . close',
		);
	});

	it('takes a short form where it is narrow, and when it is read aloud', () => {
		expect(drawn(<PhaseBar phase="pushback" branch="deferral" width={60} />, 60)).toBe(
			'Phase 4 of 5: pushback: deferral',
		);
		expect(drawn(<PhaseBar phase="close" width={80} />, 80, looks.spoken)).toBe('Phase 5 of 5: close');
	});
});

describe('marked text', () => {
	const text = 'I cut deploys from 50 to 12 minutes, alone.';
	const findings = [
		{start: 2, end: 35, points: 20},
		{start: 37, end: 42, points: -10},
	];

	it('shows which words earned and which cost', () => {
		expect(drawn(<MarkedText text={text} findings={findings} width={80} />, 80)).toBe(
			'I +cut deploys from 50 to 12 minutes, −alone.',
		);
	});

	it('shows where they begin and end when there is no colour and no underline', () => {
		expect(drawn(<MarkedText text={text} findings={findings} width={80} />, 80, looks.ascii)).toBe(
			'I [+cut deploys from 50 to 12 minutes], [-alone].',
		);
		expect(drawn(<MarkedText text={text} findings={findings} width={80} />, 80, looks.spoken)).toBe(
			'I (earned: cut deploys from 50 to 12 minutes), (cost: alone).',
		);
	});

	it('lets no escape sequence of an answer through', () => {
		expect(
			drawn(
				<MarkedText text={'a\u001b[31mb\u0007'} findings={[{start: 1, end: 3, points: 5}]} width={80} />,
				80,
			),
		).toBe('a+␛[31mb␇');
	});

	it('is wrapped to the width', () => {
		expect(widthOf(drawn(<MarkedText text={text} findings={findings} width={20} />, 20))).toBeLessThanOrEqual(
			20,
		);
	});
});

describe('the cue panel', () => {
	const assessment = {
		levels: {data: 2, roi: 1, humility: 0, answer: 2},
		flags: ['ultimatum'],
		score: 62,
	} as const;

	it('gives each level a sign and a word', () => {
		expect(drawn(<CuePanel assessment={assessment} />, 100)).toBe(
			'62/100  data ● there  roi ◐ partly  humility ○ missing  answer ● there  ! ultimatum',
		);
		expect(drawn(<CuePanel assessment={assessment} />, 110, looks.spoken)).toBe(
			'62/100  data there  roi partly  humility missing  answer there  ! ultimatum',
		);
	});

	it.each([60, 80])('fits %i columns', (columns) => {
		const panel = drawn(<CuePanel assessment={assessment} />, columns, looks.ascii);
		expect(widthOf(panel)).toBeLessThanOrEqual(columns);
		expect(panel).toContain('humility [ ] missing');
		expect(panel).toContain('! ultimatum');
	});

	it('says why an answer was not rated, and shows no score then', () => {
		const panel = drawn(<CuePanel assessment={{...assessment, notRated: 'Too short to judge.'}} />, 80);
		expect(panel).toBe('not rated: Too short to judge.');
	});
});

describe('the draft view', () => {
	const draft = newDraft(
		60 - draftMargin,
		[],
		'We cut deploys from 50 minutes to 12, and nobody had to stay late.',
	);

	it('draws the wrapped rows behind a prompt', () => {
		expect(drawn(<DraftView draft={draft} height={5} />, 60)).toBe(
			'› We cut deploys from 50 minutes to 12, and nobody had to\n  stay late.',
		);
	});

	it('invites to write while it is empty', () => {
		expect(drawn(<DraftView draft={newDraft(57)} height={5} placeholder="your answer" />, 60)).toBe(
			'› your answer',
		);
	});

	it('draws no more rows than it is given, and says which', () => {
		const long = newDraft(57, [], Array.from({length: 50}, (_, line) => `line ${line}`).join('\n'));
		const view = drawn(
			<DraftView draft={draftAfter(long, {type: 'text-start'})} height={3} />,
			60,
			looks.ascii,
		);
		expect(view).toBe('> line 0\n  line 1\n  line 2\n  rows 1 to 3 of 50');
	});
});

describe('the help', () => {
	it.each([60, 80])('shows the keys of the meeting in %i columns, as many as fit', (columns) => {
		const help = drawn(<KeyHelp room="meeting" height={18} top={0} width={columns} />, columns);
		expect(heightOf(help)).toBe(18);
		expect(widthOf(help)).toBeLessThanOrEqual(columns);
		expect(help).toContain('Writing');
		expect(help).toContain('say it to the manager');
		expect(help).toMatch(/\d+ more below/);
	});

	it.each([60, 80])('shows every key in %i columns when it is scrolled through', (columns) => {
		const last = lastHelpTop('meeting', 18, columns);
		const all = Array.from({length: last + 1}, (_, top) =>
			drawn(<KeyHelp room="meeting" height={18} top={top} width={columns} />, columns),
		);
		for (const {label = '', text} of helpLines('meeting', columns)) {
			expect(all.some((part) => part.includes(`${label}${text}`.trimEnd()))).toBe(true);
		}
		expect(all.at(-1)).toContain('that is all');
	});
});

describe('the footer', () => {
	it('hints at keys in one line, whatever the width', () => {
		expect(drawn(<Footer room="home" moves />, 120)).toBe('↑↓ move · Enter choose · ? keys · q quit');
		expect(drawn(<Footer room="meeting" />, 120)).toBe(
			'Enter say it · Alt+Enter new line · Ctrl+O facts · Tab a fact · F2 handbook · Ctrl+T coach · ? keys · Ctrl+C leave',
		);
		expect(heightOf(drawn(<Footer room="meeting" />, 40))).toBe(1);
	});

	it('leaves the hints out that can be spared, where room is short', () => {
		expect(drawn(<Footer room="meeting" width={80} />, 80)).toBe(
			'Enter say it · Ctrl+O facts · Tab a fact · F2 handbook · ? keys · Ctrl+C leave',
		);
		expect(drawn(<Footer room="meeting" width={60} />, 60)).toBe(
			'Enter say it · Tab a fact · ? keys · Ctrl+C leave',
		);
	});
});

describe('the notice of a window too small', () => {
	it('says how large it must be', () => {
		expect(isTooSmall({columns: 20, rows: 5})).toBe(true);
		expect(isTooSmall({columns: 60, rows: 20})).toBe(false);
		expect(drawn(<TooSmall columns={39} rows={5} />, 40)).toBe('39×5 is too small: 40×12 needed');
		expect(heightOf(drawn(<TooSmall columns={20} rows={5} />, 20))).toBe(1);
	});
});
