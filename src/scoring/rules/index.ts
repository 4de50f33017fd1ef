import {dataRules} from './data.ts';
import type {Rule} from './rule.ts';

/** Every rule, in the order of the guideline. */
export const rules: readonly Rule[] = [...dataRules];
