/** The rules of the scorer, all of them. */
import {actRules} from './answer-acts.ts';
import {answerRules} from './answer.ts';
import {dataRules} from './data.ts';
import {dropRules} from './flags-drop.ts';
import {formRules} from './flags-form.ts';
import {pressureRules} from './flags-pressure.ts';
import {selfRules} from './flags-self.ts';
import {toneRules} from './flags-tone.ts';
import {humilityRules} from './humility.ts';
import {roiRules} from './roi.ts';
import type {Rule} from './rule.ts';

/** Every rule, in the order of the guideline. */
export const rules: readonly Rule[] = [
	...dataRules,
	...roiRules,
	...humilityRules,
	...answerRules,
	...actRules,
	...toneRules,
	...pressureRules,
	...selfRules,
	...formRules,
	...dropRules,
];
