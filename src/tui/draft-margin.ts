/** Columns a draft needs beside its text: the prompt, and a cell for the caret behind a full row. */
export const draftMargin = 3;
