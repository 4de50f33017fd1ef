/** The real meeting in lines: the record, the comparison, and what is open. */
import type {RealMeeting, RealCommitment} from '../../rehearsal/real-meeting.ts';
import {visibleLine} from '../../visible-text.ts';
import {endingTexts} from '../endings.ts';
import {wrap} from '../../wrap.ts';
import {sayTerms, type OpenCommitment} from './open.ts';
import type {Beside, Met} from './reality.ts';

const marks = {open: ' ', kept: '+', missed: '-'} as const;

const commitmentLines = (
	commitments: readonly RealCommitment[],
	today: string,
	width: number,
): readonly string[] =>
	commitments.flatMap((commitment, index) => {
		const {what, state} = commitment;
		const told = `${marks[state]} ${index + 1}. ${visibleLine(what)}: ${visibleLine(sayTerms(commitment, today))}`;
		const after = state === 'open' ? '' : ` · ${state}`;
		return wrap(`  ${told}${after}`, width, '       ');
	});

const sayMet = ({branch, rehearsals, best}: Met): string =>
	rehearsals === 0
		? `${branch}: not practised before`
		: `${branch}: practised in ${rehearsals} ${rehearsals === 1 ? 'rehearsal' : 'rehearsals'}, best answer ${best ?? 0}/100`;

/** The record of a meeting, set beside the rehearsal. */
export function meetingLines(
	meeting: RealMeeting & {readonly id: string},
	beside: Beside,
	today: string,
	width: number,
): readonly string[] {
	const {id, held, ending, commitments, note} = meeting;
	const {rehearsed, verdict, met, spared, next} = beside;
	const said = (text: string): readonly string[] => wrap(text, width, '  ');
	return [
		...said(`The real meeting of ${held} (${id})`),
		...said(`Ending: ${endingTexts[ending].title}. ${verdict}`),
		'',
		...(commitments.length === 0
			? ['Promised: nothing']
			: ['Promised:', ...commitmentLines(commitments, today, width)]),
		...(rehearsed === undefined
			? []
			: [
					'',
					`Rehearsed (${rehearsed.id}):${rehearsed.obtained.length === 0 ? ' nothing obtained' : ''}`,
					...rehearsed.obtained.flatMap(({what, firm}) =>
						wrap(`    ${firm ? '' : 'soft: '}${visibleLine(what)}`, width, '       '),
					),
				]),
		...(met.length === 0
			? []
			: ['', 'Pushbacks that came:', ...met.flatMap((each) => said(`  ${sayMet(each)}`))]),
		...(spared.length === 0 ? [] : said(`Rehearsed, and it did not come: ${spared.join(', ')}`)),
		...(next.length === 0 ? [] : ['', ...next.flatMap((each) => said(visibleLine(each)))]),
		...(note === '' ? [] : ['', ...said(`Note: ${visibleLine(note)}`)]),
	];
}

/** One open commitment on a line or two. */
export const openLines = (open: readonly OpenCommitment[], today: string, width: number): readonly string[] =>
	open.flatMap(({ref, commitment}) =>
		wrap(
			`${ref}  ${visibleLine(commitment.what)}: ${visibleLine(sayTerms(commitment, today))}`,
			width,
			' '.repeat(ref.length + 2),
		),
	);

/** The list of all meetings, a line each. */
export const listLines = (
	meetings: readonly (RealMeeting & {readonly id: string})[],
	width: number,
): readonly string[] =>
	meetings.flatMap(({id, held, ending, commitments}) => {
		const count = (state: RealCommitment['state']): number =>
			commitments.filter((each) => each.state === state).length;
		const states = (['open', 'kept', 'missed'] as const)
			.filter((state) => count(state) > 0)
			.map((state) => `${count(state)} ${state}`);
		const told = states.length === 0 ? 'nothing promised' : states.join(', ');
		return wrap(`${id}  ${held}  ${endingTexts[ending].title} (${told})`, width, ' '.repeat(id.length + 2));
	});
