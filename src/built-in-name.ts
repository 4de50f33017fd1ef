/** The name of the built-in pack: a pack of one's own is better called otherwise. */
export const builtInName = 'bonus';
