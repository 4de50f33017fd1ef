/**
 * Everything the linter can find, one piece of data each: what it means, how to mend it, and an example that sets it
 * off. A code that has been released keeps its meaning. From PB100 on they are warnings.
 */
import type {Move} from '../../../machines/moves.ts';

export interface Diagnostic {
	readonly title: string;
	/** What it means for whoever rehearses. */
	readonly means: string;
	/** How to mend it. */
	readonly mend: string;
	/** Files of lines that set it off, beside a good `pack.yaml`. */
	readonly example: readonly string[];
	/** The `pack.yaml` instead of a good one; empty for none at all. */
	readonly pack?: string;
	/** Moves the chart is taken not to make, where the chart itself leaves nothing to show. */
	readonly unmade?: readonly Move[];
}

const oneStyle = (...wordings: readonly string[]): readonly string[] => [
	['hr.stand:', '  data-driven:', ...wordings.map((wording) => `    ${wording}`)].join('\n'),
];

const diagnostics = {
	PB001: {
		title: 'YAML that cannot be read',
		means: 'The file does not follow the rules of YAML, so nothing in it can be used.',
		mend: 'Look for a quote that is not closed, a missing colon, or uneven indentation just before the place.',
		example: ['hr.stand:\n  data-driven: "no end'],
	},
	PB002: {
		title: 'Too large',
		means: 'The folder, a file, or what its aliases unfold to is larger than a person writes by hand.',
		mend: 'Split the file; write wordings out in place of aliases; keep other things out of the folder.',
		example: [`a: &a "x"\nb: [${Array<string>(30).fill('*a').join(', ')}]`],
	},
	PB003: {
		title: 'Not the shape of a pack',
		means: 'Something stands where another kind of thing is needed: a number for text, a missing style.',
		mend: 'A file of lines is: move, then style, then key and text. “pushback check --schema lines” has it in full.',
		example: oneStyle('d1: 12'),
	},
	PB004: {
		title: 'Unknown move',
		means: 'The chart has no move of this name, so these lines would never be said.',
		mend: 'Correct the name. The list of moves is closed; “pushback graph” shows where each one comes.',
		example: ['hr.stnd: {}'],
	},
	PB005: {
		title: 'Move without lines',
		means: 'The manager would have nothing to say where the chart makes this move.',
		mend: 'Write it in any file of the folder, in both styles.',
		example: ['{}'],
	},
	PB006: {
		title: 'Move in two files',
		means: 'Only one of the two would be used.',
		mend: 'Put all the wordings of a move in one file.',
		example: ['hr.stand: {}', 'hr.stand: {}'],
	},
	PB007: {
		title: 'Key used twice',
		means: 'Two wordings of a move have the same id, or a map has a key twice.',
		mend: 'Give every wording of a move a key of its own: d1, d2 … in one style, r1, r2 … in the other.',
		example: ['hr.stand:\n  data-driven:\n    d1: "One."\n  relationship-oriented:\n    d1: "Another."'],
	},
	PB008: {
		title: 'Key that is not plain',
		means: 'Keys are part of a line’s id, which is kept with rehearsals.',
		mend: 'Use a small letter, then small letters, figures and hyphens: d1.',
		example: oneStyle('"D 1": "It stays with HR."'),
	},
	PB009: {
		title: 'Too few wordings',
		means: 'The manager would repeat themself, or have nothing to say where a slot has no value.',
		mend: 'Add wordings that do without {amount}, {figure}, {project}, {earlier} and {condition}.',
		example: oneStyle('d1: "It stays with HR."'),
	},
	PB010: {
		title: 'Unknown slot',
		means: 'The rehearsal cannot fill this blank, and the braces would be shown.',
		mend: 'Use {amount}, {due}, {figure}, {project}, {earlier} or {condition}, with both braces.',
		example: oneStyle('d1: "For you, {name}, it stays with HR."'),
	},
	PB011: {
		title: 'Slot without a value',
		means: 'At this move the slot never has a value, so the wording could never be said.',
		mend: 'Say it without the slot, or move it to a move that comes later or has a date.',
		example: oneStyle('d1: "It stays with HR until {due}."'),
	},
	PB012: {
		title: 'Control characters',
		means: 'Text in a pack is one line of speech; a terminal might obey what is hidden in it.',
		mend: 'Type the line again; leave out line breaks, escapes and marks that turn the direction of writing.',
		example: oneStyle('d1: "It stays \\u001b[31mwith HR."'),
	},
	PB013: {
		title: 'Line too long',
		means: 'A manager who speaks this long is giving a lecture.',
		mend: 'Cut it, or make two wordings of it.',
		example: oneStyle(`d1: "${'It stays with HR. '.repeat(20)}"`),
	},
	PB014: {
		title: 'Same words twice',
		means: 'The manager would say the same sentence at two moves; case and punctuation do not count.',
		mend: 'Say one of them in another way.',
		example: oneStyle('d1: "It stays with HR."', 'd2: "It stays, with HR …"'),
	},
	PB015: {
		title: 'Move the chart never makes',
		means: 'No way through the meeting leads to this move, so its lines are never said.',
		mend: 'Remove the lines, or give the chart a way to the move.',
		example: ['hr.stand: {}'],
		unmade: ['hr.stand'],
	},
	PB016: {
		title: 'Not one pack.yaml',
		means: 'The pack’s name and the words for its dates are kept there.',
		mend: 'Have one pack.yaml in the folder, with name, title and dues.',
		example: ['{}'],
		pack: '',
	},
	PB101: {
		title: 'Nearly the same words',
		means: 'Two wordings of one style differ in a word or two, and sound like one said twice.',
		mend: 'Build one of the sentences differently.',
		example: oneStyle(
			'd1: "This has to stay with HR for now."',
			'd2: "This has to stay with HR for the moment now."',
		),
	},
	PB102: {
		title: 'Question where no answer comes',
		means: 'The manager goes on after this move without waiting, so the question hangs in the air.',
		mend: 'Make it a statement.',
		example: oneStyle('d1: "Why not leave it with HR?"'),
	},
	PB103: {
		title: 'Few wordings',
		means: 'It works, but from the second meeting on the manager sounds familiar.',
		mend: 'Write at least four wordings of each style.',
		example: oneStyle('d1: "It stays with HR."', 'd2: "HR has it."', 'd3: "That is for HR."'),
	},
} as const satisfies Readonly<Record<string, Diagnostic>>;

/** A stable name for one kind of finding. */
export type Code = keyof typeof diagnostics;

/** The diagnostic behind each code. */
export const diagnosticOf: Readonly<Record<Code, Diagnostic>> = diagnostics;

/** All codes, in order. */
export const codes = Object.keys(diagnostics) as readonly Code[];
