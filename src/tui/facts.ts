/** Whose facts are argued from. */
import type {Case} from '../case/case.ts';
import {exampleCase} from '../case/example.ts';

export interface Facts {
	readonly case: Case;
	/** The built-in ones. */
	readonly isExample: boolean;
}

export const exampleFacts: Facts = {case: exampleCase, isExample: true};

/** The case a script brings: the user's own, never the example. */
export const ownCase = ({case: facts, isExample}: Facts): {readonly case?: Case} =>
	isExample ? {} : {case: facts};
