/** What an answer does on the pushbacks outside the backbone. */
import {claimedFigure} from './claimed-figure.ts';
import {dealRules} from './deal-rules.ts';
import {goodwillRules} from './goodwill-rules.ts';
import {ownPartRules} from './own-part-rules.ts';
import {shapeRules} from './shape-rules.ts';
import type {SideRule} from './side-rule.ts';

/** All of them; each carries its own examples. */
export const sideRules: readonly SideRule[] = [
	claimedFigure,
	...ownPartRules,
	...goodwillRules,
	...shapeRules,
	...dealRules,
];
