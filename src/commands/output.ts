/** What a command prints, and how wide. */

/** Prints to standard output what was asked for; ends it with a line break where it has none. */
export const print = (text: string): void => {
	process.stdout.write(text.endsWith('\n') ? text : `${text}\n`);
};

/** Says to the person at the terminal, on standard error, what is no part of the output. */
export const tell = (line: string): void => {
	process.stderr.write(`${line}\n`);
};

const usualWidth = 80;

/** The most that is read with ease: of tables and lists, and of running text. */
const [widest, widestText] = [100, 80];

/** Columns to set tables and lists in. */
export const plainWidth = (): number => Math.min(process.stdout.columns || usualWidth, widest);

/** Columns to set running text in. */
export const textWidth = (): number => Math.min(process.stdout.columns || usualWidth, widestText);
