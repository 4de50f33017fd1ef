/** The words of a row as a set: a long list is read, and added to, as a paragraph. */
export const wordSet = (row: string): ReadonlySet<string> => new Set(row.split(/\s+/u).filter(Boolean));
