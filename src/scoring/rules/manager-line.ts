/** The words of the manager's line that an answer may take up: those of four letters and more. */
export const wordsOfLine = (manager: string): ReadonlySet<string> =>
	new Set(
		manager
			.toLowerCase()
			.split(/[^\p{L}\p{N}'-]+/u)
			.filter((word) => word.length > 3),
	);
