/** Reviews for the tests: the play scripts as if they had been kept, and one full of what must stay text. */
import {readPack} from '../../src/pack-files.ts';
import {fold} from '../../src/rehearsal/fold.ts';
import type {Rehearsal, Script} from '../../src/rehearsal/rehearsal.ts';
import {retell, type Recording} from '../../src/rehearsal/retell.ts';
import {pastOf, reviewOf, type Past, type Review} from '../../src/review/review.ts';
import {assess} from '../../src/scoring/assess.ts';
import {recordOf} from '../../src/store/records.ts';
import {playScripts, scriptOf} from '../play-scripts.ts';
import {usual} from '../settings.ts';

export const pack = readPack();

const parts = {pack, assess};

/** A rehearsal as it is kept. */
export const recordingOf = (script: Script, rehearsal: Rehearsal): Recording => ({
	script,
	...(rehearsal.ending === undefined ? {} : {ending: rehearsal.ending, parting: rehearsal.now.text}),
	recorded: rehearsal.turns.map((turn) => recordOf(turn)),
});

/** The review of a recording, as if it had been kept on the given day of March. */
export const reviewOn = (
	day: number,
	recording: Recording,
	earlier: readonly Past[] = [],
	known = {id: `id${day}`, pack: 'bonus'},
): Review =>
	reviewOf(
		{...known, createdAt: new Date(2026, 2, day, 10)},
		retell(recording, assess, parts),
		fold(recording.script, parts),
		pack,
		earlier,
	);

const played = playScripts.map(({name, script: played}, index) => {
	const script = scriptOf(played);
	const recording = recordingOf(script, fold(script, parts));
	const day = index + 1;
	const past = pastOf(
		{id: `id${day}`, createdAt: new Date(2026, 2, day, 10), ending: played.ending},
		fold(script, parts),
	);
	return {name, day, recording, past};
});

/** All of them in a line. */
export const pasts: readonly Past[] = played.map(({past}) => past);

/** The reviews of all play scripts, each with those before it. */
export const reviews: readonly {
	readonly name: string;
	readonly day: number;
	readonly recording: Recording;
	readonly review: Review;
}[] = played.map(({name, day, recording}, index) => ({
	name,
	day,
	recording,
	review: reviewOn(day, recording, pasts.slice(0, index)),
}));

/** What must stay text wherever it is put. */
export const hostileTexts: readonly string[] = [
	'<script>document.title = "taken"</script> Since April we saved €310,000 a year.',
	'"><img src=x onerror="document.title = \'taken\'"> I ask for 8,000 euros, once.',
	'[press here](javascript:alert(1)) and ![x](http://example.com/x.png) or </blockquote></main><h1>no</h1>',
	'\u001b]8;;http://example.com\u0007a link\u001b]8;;\u0007 and \u001b]52;c;aGVsbG8=\u0007 and \u001b[2J',
	'# No heading\n- no list\n> no quotation\n```\nno code\n| no | table |\n| --- | --- |\n<!-- no comment',
	'&lt;b&gt; &#60;script&#62; \u202eevil\u202c ‹your figure› ](http://example.com)',
];

/** A rehearsal whose answers, and whose manager's lines as they were kept, are all hostile. */
export function hostileReview(earlier: readonly Past[] = []): Review {
	const script: Script = {
		setting: usual,
		seed: 3,
		replies: hostileTexts.map((text) => ({kind: 'answer', text})),
	};
	const recording = recordingOf(script, fold(script, parts));
	const recorded = recording.recorded.map((got, index) => got && {...got, line: hostileTexts[index] ?? ''});
	const hostile = {...recording, recorded, parting: hostileTexts.join(' ')};
	return reviewOn(28, hostile, earlier, {id: 'id99', pack: '<b>a pack</b>'});
}
