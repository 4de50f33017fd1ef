/** Reviews for the tests: the play scripts as if they had been kept, and one full of what must stay text. */
import {readPack} from '../../src/pack-files.ts';
import {fold} from '../../src/rehearsal/fold.ts';
import type {Rehearsal, Script} from '../../src/rehearsal/rehearsal.ts';
import {pastOf, reviewOf, type Keepsake, type Past, type Review} from '../../src/review/review.ts';
import {assess} from '../../src/scoring/assess.ts';
import {playScripts, scriptOf} from '../play-scripts.ts';
import {usual} from '../settings.ts';

export const pack = readPack();

/** A script as it is kept on the given day of March. */
export const keptAs = (id: string, day: number, {replies}: Script, rehearsal: Rehearsal): Keepsake => ({
	id,
	createdAt: new Date(2026, 2, day, 10),
	pack: 'bonus',
	...(rehearsal.ending === undefined ? {} : {ending: rehearsal.ending, parting: rehearsal.now.text}),
	recorded: rehearsal.turns.map(({manager, assessment}) => ({line: manager.text, score: assessment.score})),
	replies,
});

const played = playScripts.map(({name, script}, index) => {
	const rehearsal = fold(scriptOf(script), {pack, assess});
	const kept = keptAs(`id${index}`, index + 1, scriptOf(script), rehearsal);
	return {name, ending: script.ending, rehearsal, kept, past: pastOf(kept, rehearsal)};
});

/** The reviews of all play scripts, each with those before it. */
export const reviews: readonly {readonly name: string; readonly review: Review; readonly script: Script}[] =
	played.map(({name, kept, rehearsal}, index) => ({
		name,
		review: reviewOf(
			kept,
			rehearsal,
			pack,
			played.slice(0, index).map(({past}) => past),
		),
		script: {setting: rehearsal.setting, seed: rehearsal.seed, replies: kept.replies},
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
	const rehearsal = fold(script, {pack, assess});
	const kept = keptAs('id99', 28, script, rehearsal);
	const recorded = hostileTexts.map((line) => ({line, score: 1}));
	return reviewOf({...kept, recorded, parting: hostileTexts.join(' ')}, rehearsal, pack, earlier);
}
