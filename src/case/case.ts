/** The user's own facts, to argue from. */
export interface Achievement {
	readonly what: string;
	/** What changed and by how much. */
	readonly change: string;
	/** What it was worth to the business. */
	readonly worth: string;
	readonly ownPart: string;
	readonly others: string;
}

export interface Case {
	readonly role: string;
	readonly period: string;
	readonly achievements: readonly Achievement[];
	readonly ask: string;
	readonly floor: string;
	/** What would do instead of money, best first. */
	readonly otherForms: readonly string[];
}
