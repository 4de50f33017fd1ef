/** The flags of tone, in the order of the guideline. */
import {blameRules} from './flags-blame.ts';
import {grudgeRules} from './flags-grudge.ts';
import {prideRules} from './flags-pride.ts';
import type {Rule} from './rule.ts';

export const toneRules: readonly Rule[] = [...prideRules, ...blameRules, ...grudgeRules];
