/** Grievance by echo: a word thrown back, or said twice. */
import type {Hit} from '../reading/pattern.ts';
import type {Reading} from '../reading/reading.ts';
import {wordSet} from '../../word-set.ts';

const mockOpenings = wordSet('of sure right naturally yes ha huh yet again aye indeed fine but well');
const common = wordSet(`
	i you we he she it the a an and but or of to in on at for is are was be not no yes ok okay that this me my
	your our so do can will have has if with as what when who how
`);
const calm = wordSet(`
	no sure okay ok thanks thank yes fair very please sorry true right agreed fine never yeah hello of course
	really now now many
`);

/** The manager's own word thrown back, alone or with a mocking "sure": "Lean?", "Policy. Of course." */
export function echoes({tokens, sentences}: Reading, manager: string): Hit[] {
	const [first] = sentences;
	if (first === undefined || (sentences.length === 1 && first.to < 5)) return [];
	const words = new Set(manager.toLowerCase().split(/[^\p{L}]+/u));
	let at = first.from;
	while (
		at < first.to &&
		['the', 'a', 'ah', 'oh', 'so', 'ha', 'my', 'our', 'that'].includes(tokens[at]?.text ?? '')
	)
		at += 1;
	const token = tokens[at];
	if (
		!token ||
		common.has(token.text) ||
		calm.has(token.text) ||
		token.text.length < 4 ||
		!words.has(token.text)
	)
		return [];
	const next = tokens[at + 1];
	const alone = at + 1 >= first.to;
	if (alone && (first.asks || sentences.length > 1)) return [{from: at, to: at + 1}];
	return next?.after === ',' && mockOpenings.has(next.text) ? [{from: at, to: at + 2}] : [];
}

/** "Rules, rules.", "One more year, one more year." */
export function saidTwice({tokens, sentences}: Reading): Hit[] {
	return sentences.flatMap(({from, to}): Hit[] => {
		for (const length of [1, 2, 3]) {
			if (from + 2 * length > to) continue;
			const word = tokens[from]?.text ?? '';
			let same = true;
			for (let at = from; same && at < from + length; at += 1)
				same = tokens[at]?.text === tokens[at + length]?.text;
			if (same && !calm.has(word) && word.length > 2) return [{from, to: from + 2 * length}];
		}
		return [];
	});
}
