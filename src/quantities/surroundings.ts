/** Words just before and behind a figure that colour it: rough or not, up or down. */
import {hedgeTails} from './context-words.ts';
import {isDash} from './number-reading.ts';
import {type Token, tokenAt} from './tokens.ts';

/** How far before a figure its verb may stand: "cut the number of incidents by a third". */
const verbReach = 6;

/** Whether a hedge stands right before the figure that starts at this token. */
export function hedgedBefore(tokens: readonly Token[], at: number): boolean {
	let step = at - 1;
	const before = tokenAt(tokens, step);
	if (before.text === 'a' || before.text === 'an' || before.text === 'the' || before.text === 'just') step--;
	const token = tokenAt(tokens, step);
	if (token.lexeme.hedge) return token.text !== 'say' || !token.glued;
	if (token.text === '~' || token.text === '≈' || token.text === '±') return true;
	const earlier = tokenAt(tokens, step - 1).text;
	return (
		(token.text === 'to' && earlier === 'close') ||
		(token.text === 'under' && (earlier === 'bit' || earlier === 'just' || earlier === 'little')) ||
		(token.text === 'over' && (earlier === 'bit' || earlier === 'just' || earlier === 'little')) ||
		(token.text === 'it' && earlier === 'call') ||
		(token.text === '.' && (earlier === 'approx' || earlier === 'ca'))
	);
}

/** "or so", "-ish", "-odd", "+" behind a figure: where they end, or the same place without them. */
export function hedgeTail(tokens: readonly Token[], at: number): number {
	const token = tokenAt(tokens, at);
	const next = tokenAt(tokens, at + 1);
	if (token.text === 'or' && (next.text === 'so' || next.text === 'thereabouts')) return at + 2;
	if (isDash(token) && token.glued && next.glued && hedgeTails.has(next.text)) return at + 2;
	if (token.text === 'ish' || (token.text === 'odd' && next.kind === 'word')) return at + 1;
	if (token.text === '+' && token.glued && next.kind !== 'numeral') return at + 1;
	return at;
}

/** Which way a verb before the figure says it went. */
export function changeBefore(tokens: readonly Token[], at: number): 'up' | 'down' | undefined {
	let step = at - 1;
	while (step > at - 4 && (tokenAt(tokens, step).lexeme.hedge || tokenAt(tokens, step).text === 'a')) step--;
	const near = tokenAt(tokens, step);
	if (near.text === '+' && near.glued) return undefined;
	if (near.lexeme.change !== undefined)
		return near.lexeme.change === 'either' ? undefined : near.lexeme.change;
	if (near.text !== 'by') return undefined;
	for (let back = step - 1; back >= step - verbReach; back--) {
		const {lexeme, kind} = tokenAt(tokens, back);
		if (kind !== 'word') return undefined;
		if (lexeme.change !== undefined && lexeme.change !== 'either') return lexeme.change;
	}
	return undefined;
}
