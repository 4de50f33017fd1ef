/** What an answer does besides naming figures, dates and questions: one table for each kind of thing. */
import {agreementRules} from './agreement-rules.ts';
import {askBackRules} from './ask-back-rules.ts';
import {barMetRule} from './bar-met.ts';
import {certaintyRules} from './certainty-rules.ts';
import {claimedFigure} from './claimed-figure.ts';
import {dealRules} from './deal-rules.ts';
import {dealQuestionRules} from './deal-question-rules.ts';
import {decidingRules} from './deciding-rules.ts';
import {deedRules} from './deed-rules.ts';
import {goodwillRules} from './goodwill-rules.ts';
import {managerViewRules} from './manager-view-rules.ts';
import {matterRules} from './matter-rules.ts';
import {moneyRules} from './money-rules.ts';
import {offeredRules} from './offered-rules.ts';
import {openlyToldRules} from './openly-told-rules.ts';
import {ownPartRules} from './own-part-rules.ts';
import {questionRules} from './question-rules.ts';
import {repairRules} from './repair-rules.ts';
import type {FactRule} from './rules.ts';
import {shapeRules} from './shape-rules.ts';
import {standingRules} from './standing-rules.ts';
import {sumNowRule} from './sum-now.ts';
import {stayingRules} from './staying-rules.ts';
import {voiceRules} from './voice-rules.ts';
import {wayQuestionRules} from './way-question-rules.ts';
import {wordBackRules} from './word-back-rules.ts';
import {workToldRules} from './work-told-rules.ts';

/** All of them. */
export const sideRules: readonly FactRule[] = [
	claimedFigure,
	...ownPartRules,
	...certaintyRules,
	...goodwillRules,
	...repairRules,
	...stayingRules,
	...shapeRules,
	...moneyRules,
	...dealRules,
	sumNowRule,
	...decidingRules,
	...agreementRules,
	barMetRule,
	...questionRules,
	...offeredRules,
	...wordBackRules,
	...openlyToldRules,
	...deedRules,
	...workToldRules,
	...voiceRules,
	...standingRules,
	...matterRules,
	...askBackRules,
	...managerViewRules,
	...dealQuestionRules,
	...wayQuestionRules,
];
