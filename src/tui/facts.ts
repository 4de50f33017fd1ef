/** The facts that are argued from, and whose they are. */
import type {Case} from '../case/case.ts';
import {exampleCase} from '../case/example.ts';

export interface Facts {
	readonly case: Case;
	/** They are the built-in ones: nobody's own. */
	readonly isExample: boolean;
}

/** Facts for whoever has not told their own. */
export const exampleFacts: Facts = {case: exampleCase, isExample: true};

/** The case that goes into a script: the user's own, never the example. */
export const caseForScript = ({case: facts, isExample}: Facts): {readonly case?: Case} =>
	isExample ? {} : {case: facts};
