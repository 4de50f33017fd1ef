/** How a condition is said back: in words that stand behind “it's a yes”, whatever form it was told in. */
import {expression} from '../expression/expression.ts';
import {conditionIn} from './condition.ts';

/** It has a verb that stands as it is. */
const finite = expression(
	/\b(?:stays?|holds?|is|are|isn['’]t|aren['’]t|remains?|keeps?|stands?|runs?|works?|pass(?:es)?|lands?|finish(?:es)?|closes?|reach(?:es)?|drops?|falls?|has|have|gets?|comes?|goes|go|hits?|doesn['’]t|don['’]t|says?|shows?|sells?|needs?|takes?)\b|['’]s (?:still|in|out|up|live|on|at|under|below|over|above)\b/iu,
);

const plural = (word: string): boolean => /[^siu]s$/iu.test(word) || /^(?:all|people|we|they)$/iu.test(word);

/** “Staying”, “could stay”: what it is as a plain verb, for one and for several. */
const verbs: Readonly<Record<string, readonly [one: string, several: string]>> = {
	be: ['is', 'are'],
	stay: ['stays', 'stay'],
	remain: ['remains', 'remain'],
	hold: ['holds', 'hold'],
	keep: ['keeps', 'keep'],
	run: ['runs', 'run'],
	drop: ['drops', 'drop'],
	fall: ['falls', 'fall'],
	reach: ['reaches', 'reach'],
	go: ['goes', 'go'],
	come: ['comes', 'come'],
	get: ['gets', 'get'],
	pass: ['passes', 'pass'],
	work: ['works', 'work'],
	finish: ['finishes', 'finish'],
	land: ['lands', 'land'],
	close: ['closes', 'close'],
};
const stems: Readonly<Record<string, string>> = {
	running: 'run',
	dropping: 'drop',
	getting: 'get',
	closing: 'close',
};
const stemOf = (form: string): string => stems[form] ?? form.replace(/ing$/u, '').replace(/^com$/u, 'come');

const turned =
	/(?<who>\p{L}[\p{L}\d’'-]*) (?:(?:could|should|would|must|can|will|has to|have to|needs? to|ought to) (?<adverb>still |also )?(?<plain>be|stay|remain|hold|keep|run|drop|fall|reach|go|come|get|pass|work|finish|land|close)|(?<ing>being|staying|remaining|holding|keeping|running|dropping|falling|reaching|going|coming|getting|passing|working|finishing|landing|closing))\b/iu;

const asOne = (words: string): string =>
	words.replace(turned, (...found) => {
		// “The sale goes through without the checkout falling over” has its verb.
		const before = words.slice(0, Number(found.at(-3)));
		if (finite.test(before) || /\b(?:with|without|by|from)\b/iu.test(before)) return found[0];
		const {who = '', adverb = '', plain, ing = ''} = found.at(-1) as Record<string, string | undefined>;
		const [one, several] = verbs[plain ?? stemOf(ing.toLowerCase())] ?? ['', ''];
		const verb = plural(who) ? several : one;
		return plain === 'be' ? `${who} ${verb} ${adverb}`.trimEnd() : `${who} ${adverb}${verb}`;
	});

/** With its verb as it stands behind “if”, each of two things with its own. */
const asClause = (words: string): string =>
	words
		.split(/(,? and )(?=\p{L}[\p{L}\d’'-]*(?: [\p{L}\d’'-]+){0,4} (?:\p{L}+ing|be|stay|remain|hold) )/iu)
		.map((part, at) => (at % 2 === 0 ? asOne(part) : part))
		.join('');

const lower = (words: string): string =>
	/^(?:\p{Lu}{2}|I\b)/u.test(words) ? words : `${words.slice(0, 1).toLowerCase()}${words.slice(1)}`;

/** As it can stand behind “it's a yes”: “if the run stays under three hours”, “with returns at or below 2.5 percent”. */
export function behindYes(words: string, isWithin = false): string | undefined {
	// “Under one percent until September” is what it is to stay.
	const clause = asClause(
		words.trim().replace(/^(?:still |with )?(?=(?:under|below|above|over) )/iu, 'it stays '),
	);
	const led = isWithin ? clause : lower(clause);
	const told = finite.test(clause) ? `if ${led}` : `with ${led.replace(/^with /u, '')}`;
	// Cut where an “if” would be: the same ends are ends here.
	return conditionIn(told.replace(/^with /u, 'if '))?.replace(/^if /u, finite.test(clause) ? 'if ' : 'with ');
}
