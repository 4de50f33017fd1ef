/** What stays in the terminal when the screens have gone. */
import {isExam} from '../rehearsal/rehearsal.ts';
import {seriesLines} from '../review/series-lines.ts';
import {debriefLines} from '../review/debrief-lines.ts';
import {visible} from '../visible-text.ts';
import type {AppState} from './app-state.ts';
import {widthIn} from './widths.ts';

/** The summary of a meeting that ended, or how to go on with one that did not; with what was typed and not sent. */
export function farewellOf({meeting, size, series}: AppState): string | undefined {
	if (!meeting) return undefined;
	const {debrief, id, elsewhere, draft} = meeting;
	const away = elsewhere === undefined ? [] : [`This meeting could not be kept. ${elsewhere}`];
	if (debrief) {
		const lines = debriefLines(debrief, widthIn(size));
		const trend =
			series && series.times > 1 ? ['', ...seriesLines(series.branch, series.bouts, widthIn(size))] : [];
		return [...lines, ...trend, ...(away.length > 0 ? ['', ...away] : [])].join('\n');
	}
	const kept =
		elsewhere !== undefined || id === undefined
			? away
			: isExam(meeting.rehearsal)
				? ['The exam was cut off, and it is one take. Its debrief:', `  pushback review ${id}`]
				: ['The meeting is kept. Go on with it:', `  pushback rehearse --resume ${id}`];
	const typed = draft.text.trim() === '' ? [] : ['Typed and not sent:', visible(draft.text)];
	const lines = [...typed, ...(typed.length > 0 && kept.length > 0 ? [''] : []), ...kept];
	return lines.length === 0 ? undefined : lines.join('\n');
}
