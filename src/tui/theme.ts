/** The look of this run, for every widget. */
import {createContext, useContext} from 'react';
import type {Look} from './look.ts';

export * from './look.ts';

const LookContext = createContext<Look>({colour: true, unicode: true, spoken: false});

/** Gives the look to every widget below it. */
export const LookProvider = LookContext.Provider;

/** The look of this run. */
export const useLook = (): Look => useContext(LookContext);
