/** The cards as lines and as Markdown. */
import {visibleLine} from '../../visible-text.ts';
import {escapeMarkdown} from '../markdown/escape.ts';
import {hanging} from '../../wrap.ts';
import type {Card} from './cards.ts';

/** Where a card comes from, in a few words. */
const sayOrigin = ({turn, score}: Card): string =>
	turn === undefined
		? 'not practised yet'
		: `turn ${turn}, ${score === undefined ? 'not rated' : `${score}/100`}`;

/** The cards in lines of at most `width` columns. */
export const cardLines = (cards: readonly Card[], width: number): readonly string[] =>
	cards.flatMap((card, index) => [
		...(index === 0 ? [] : ['']),
		...hanging(`${index + 1}. `, `${card.line} (${sayOrigin(card)})`, width),
		...hanging('   ', `Say: “${visibleLine(card.say)}”`, width),
	]);

/** The cards as a list in Markdown. */
export const cardsMarkdown = (cards: readonly Card[]): readonly string[] =>
	cards.flatMap((card, index) => [
		`${index + 1}. **${escapeMarkdown(card.line)}** (${sayOrigin(card)})\\`,
		`   Say: “${escapeMarkdown(card.say)}”`,
	]);
