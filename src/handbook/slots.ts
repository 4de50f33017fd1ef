/** The slots in what might be said: `‹an example›`, or `‹ask: an example›` where the reader's case can fill it. */
import type {Case} from '../case/case.ts';

/** What of a case can fill a slot. */
const facts = {
	project: ({achievements}: Case) => achievements[0]?.what,
	change: ({achievements}: Case) => achievements[0]?.change,
	worth: ({achievements}: Case) => achievements[0]?.worth,
	others: ({achievements}: Case) => achievements[0]?.others,
	own: ({achievements}: Case) => achievements[0]?.ownPart,
	ask: ({ask}: Case) => ask,
	reason: ({reason}: Case) => reason,
} as const;

const slot = /‹(?:(\w+): )?([^‹›]+)›/gu;

/** The text to read: slots hold the reader's own facts where there are such, and else their example in marks. */
export const shown = (text: string, own?: Case): string =>
	text.replaceAll(slot, (_whole, name: string | undefined, example: string) => {
		const fill =
			name !== undefined && Object.hasOwn(facts, name) ? facts[name as keyof typeof facts] : undefined;
		const fact = own === undefined ? undefined : fill?.(own)?.trim();
		return fact === undefined || fact === '' ? `‹${example}›` : fact;
	});

/** The text as it would be said, with the examples in its slots. */
export const spoken = (text: string): string =>
	text.replaceAll(slot, (_whole, _name, example: string) => example);
