/** Who did what, as an answer tells it: a “we” that turns into an “I” is noticed. */
import type {Case} from '../case/case.ts';
import {contentOf} from '../content-words.ts';
import type {Place} from '../scoring/assessment.ts';
import {wordSet} from '../word-set.ts';

/** Something somebody did. */
export interface Deed extends Place {
	readonly turn: number;
	readonly by: 'we' | 'i';
	/** The verb, as much of it as is the same in its forms. */
	readonly verb: string;
	/** Stems of what it was done to. */
	readonly about: readonly string[];
	readonly words: string;
}

/** Verbs that say nothing of the work. */
const idle = wordSet(`
	agre appr aske asked beli came coul did feel felt gave get got gues had has have heard help hope knew know
	look mean meant need said saw see shou stan star talk thin thou told took trie unde want was went were will
	woul
`);

const stem = (verb: string): string => verb.toLowerCase().slice(0, 4);

const told =
	/\b(we|i)\s+(?:(?:have|had|also|then|just|finally|first|really|actually|simply|both|all|together|myself|personally)\s+|'ve\s+|'d\s+)*(\p{L}{3,})\b(?=([^.!?;\n]{0,120}))/giu;

/** How a verb ends, or is, that tells of something done. */
const past =
	/(?:ed|lt|pt|ght|an|ew|ook|ote|ove|oke|ose|ade|aw)$|^(?:cut|put|set|led|won|kept|held|paid|sent|built)$/iu;

/** Where what was done ends, and when, with whom or why begins. */
const beyond =
	/[,;:()"“”–—]|\s(?:and|but|because|so|which|that|while|since|when|after|before|in|from|with|together|as|by|for|last|this|at|on|myself|alone)\b/iu;

const fewWords = 6;

/** What it was done to, in few words: “the alert rules”. */
function objectIn(rest: string): string {
	const end = rest.search(beyond);
	const object = (end === -1 ? rest : rest.slice(0, end)).trim();
	return object.split(/\s+/u).length > fewWords ? '' : object;
}

const mostDeeds = 40;

/** The deeds an answer tells of, in its order. */
export function deedsIn(text: string, turn: number): readonly Deed[] {
	const deeds: Deed[] = [];
	for (const match of text.matchAll(told)) {
		const [whole, who = '', verb = '', rest = ''] = match;
		const object = objectIn(rest);
		const end = match.index + whole.length + (object === '' ? 0 : rest.indexOf(object) + object.length);
		if (idle.has(stem(verb)) || !past.test(verb)) continue;
		deeds.push({
			turn,
			by: who.toLowerCase() === 'we' ? 'we' : 'i',
			verb: stem(verb),
			about: contentOf(rest),
			start: match.index,
			end,
			words: text.slice(match.index, end).replaceAll(/\s+/gu, ' '),
		});
		if (deeds.length === mostDeeds) break;
	}
	return deeds;
}

/** The earlier “we” that this “I” was; none where the case says that this part was the lead’s own. */
export function taken(deed: Deed, earlier: readonly Deed[], facts: Case | undefined): Deed | undefined {
	if (deed.by === 'we') return undefined;
	const own = facts?.achievements.some(({ownPart}) =>
		contentOf(ownPart).some((word) => word.startsWith(deed.verb)),
	);
	if (own === true) return undefined;
	return earlier.find(
		({by, verb, about}) =>
			by === 'we' && verb === deed.verb && about.some((word) => deed.about.includes(word)),
	);
}
