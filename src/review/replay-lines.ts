/** A kept rehearsal told again, in plain lines. */
import type {Otherwise, Told, ToldTurn} from '../rehearsal/retell.ts';
import {shortened} from '../shortened.ts';
import {cues} from '../terms.ts';
import {visible, visibleLine} from '../visible-text.ts';
import {endingTexts} from './endings.ts';
import {caution, sayKind, sayWhere} from './start-words.ts';
import {wrap} from '../wrap.ts';

const longestQuote = 100;

const quoted = (text: string): string => `“${shortened(visibleLine(text.trim()), longestQuote)}”`;

/** How the first turn that would go otherwise today does so. */
export function sayOtherwise({turn, kind, then, now}: Otherwise): string {
	const at = `Turn ${turn} is the first that would go otherwise today: `;
	switch (kind) {
		case 'move':
			return `${at}the manager did ${visibleLine(then)}, and would do ${visibleLine(now)}.`;
		case 'judged':
			return `${at}the answer got ${then}, and would get ${now}.`;
		case 'words':
			return `${at}the manager said ${quoted(then)}, and would say ${quoted(now)}.`;
		case 'over':
			return `${at}the meeting would be over before it.`;
		case 'ending':
			return `Today it would end otherwise: ${then} then, ${now} now. Every turn before the ending is the same.`;
	}
}

/** That the manager's words are all there is of a pack. */
export const sayPackGone = (pack: string): string =>
	`It was played with the pack “${visibleLine(pack)}”, which is not at hand: its words are shown as they were kept.`;

/** What to know before reading: what it is, whether it is practice, whether it would still go like this. */
export function toldHead({start, otherwise, compared}: Told, id: string, pack: string): readonly string[] {
	const warned = caution(start);
	return [
		`${id}: ${sayKind(start)} · ${sayWhere(start.setting)} · seed ${start.seed}`,
		...(warned === undefined ? [] : [warned]),
		...(compared ? [] : [sayPackGone(pack)]),
		...(otherwise === undefined ? [] : [sayOtherwise(otherwise)]),
	];
}

/** Where in the meeting: the phase, and the pushback within it. */
export const placeOf = ({phase, branch}: Pick<ToldTurn, 'phase' | 'branch'>): string =>
	branch === undefined ? phase : `${phase}: ${visibleLine(branch)}`;

/** What was said in place of an answer. */
export const saidIn = ({reply}: ToldTurn): string =>
	reply.kind === 'answer'
		? visible(reply.text)
		: reply.kind === 'silence'
			? `(silence, ${Math.round(reply.seconds)} s)`
			: '(left)';

/** What a turn got at the time, in a line; nothing where that was not kept. */
export function gotIn({got}: ToldTurn): string | undefined {
	if (got === undefined) return undefined;
	if (got.notRated !== undefined) return 'not rated';
	const levels = cues.map((cue) => `${cue} ${got.levels[cue]}`).join('   ');
	return `${got.score}/100   ${levels}${got.flags.length === 0 ? '' : `   flags: ${got.flags.join(', ')}`}`;
}

/** One turn: where it is, what was said, what it got. */
export function toldTurnLines(turn: ToldTurn, width: number): readonly string[] {
	const got = gotIn(turn);
	return [
		`── turn ${turn.number} · ${placeOf(turn)}`,
		'',
		...wrap(`Manager: ${visible(turn.line)}`, width, '  '),
		...saidIn(turn)
			.split('\n')
			.flatMap((line, index) => wrap(index === 0 ? `You: ${line}` : `  ${line}`, width, '  ')),
		...(got === undefined ? [] : wrap(`  ${got}`, width, '  ')),
	];
}

/** The manager's last words and the ending; or that it was cut off. */
export function toldEnd({ending, parting}: Told, width: number): readonly string[] {
	if (ending === undefined) return ['It was cut off here.'];
	const {title, meaning} = endingTexts[ending];
	return [
		...(parting === undefined || parting === '' ? [] : wrap(`Manager: ${visible(parting)}`, width, '  ')),
		...wrap(`Ending: ${title}. ${meaning}`, width, '  '),
	];
}

/** What a drill takes as said. */
export const leadInLines = (says: string, width: number): readonly string[] =>
	wrap(`The talk so far: ${visibleLine(says)}`, width, '  ');

/** All of it. */
export const toldLines = (told: Told, id: string, pack: string, width: number): readonly string[] => [
	...toldHead(told, id, pack).flatMap((line) => wrap(line, width, '  ')),
	...(told.start.drill === undefined ? [] : ['', ...leadInLines(told.start.drill.says, width)]),
	...told.turns.flatMap((turn) => ['', ...toldTurnLines(turn, width)]),
	'',
	...toldEnd(told, width),
];
