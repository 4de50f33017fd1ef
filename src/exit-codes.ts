/** What the program says to the shell when it ends. */
export const exitCodes = {
	ok: 0,
	/** Something given to it was wrong: a pack, a line of input, a rehearsal that does not exist. */
	failed: 1,
	/** The command line itself was wrong. */
	usage: 2,
	/** This Node is too old, or a part of the program is missing. */
	unfit: 3,
	interrupted: 130,
} as const;

/** A failure to be told to a person: the message is all they need, so no stack trace is shown. */
export class Failure extends Error {
	readonly code: number;

	/** `message` says what was found, what was expected, where, and what to do. */
	constructor(message: string, code: number = exitCodes.failed) {
		super(message);
		this.code = code;
	}
}
