/** The blanks a rewrite leaves where it would have to invent a fact, and what of the speaker's own case fills them. */
import type {OwnFacts} from '../assessment.ts';
import {readQuantities} from '../../quantities/read-quantities.ts';
import {wordSet} from '../../word-set.ts';

export const slots = {
	figure: 'your figure',
	before: 'what it was before',
	now: 'what it is now',
	measure: 'what was measured',
	worth: 'what it brought or saved',
	result: 'the result it rests on',
	month: 'the month',
	day: 'the day',
	others: 'a colleague and their part',
	own: 'your own decision',
	point: 'the manager’s point, in your words',
	question: 'what was asked, in your words',
	whom: 'a customer or colleague',
	better: 'what got better for them',
	deed: 'what you did',
	name: 'its name',
} as const;
export type Slot = keyof typeof slots;

/** The open blank of a slot. */
export const blank = (slot: Slot): string => `‹${slots[slot]}›`;

const common = wordSet(`
	about after again also been before between bonus could from have into just like made make more much only
	other over than that their them then there they this what when which will with would year your
`);

// Whole words with their figures, since an achievement is known by its figures; `content-words.ts` cuts stems.
const longWords = (text: string): ReadonlySet<string> =>
	new Set((text.toLowerCase().match(/[\p{L}\p{N}.]{4,}/gu) ?? []).filter((word) => !common.has(word)));

/** The achievement an answer speaks of, by the words they share; nothing where it is not plain which. */
export function achievementIn(
	answer: string,
	own: OwnFacts | undefined,
): OwnFacts['achievements'][number] | undefined {
	const said = longWords(answer);
	const ranked = (own?.achievements ?? [])
		.map((achievement) => {
			const words = longWords(`${achievement.what} ${achievement.change}`);
			return {achievement, shared: [...words].filter((word) => said.has(word)).length};
		})
		.filter(({shared}) => shared > 0)
		.sort((a, b) => b.shared - a.shared);
	const [best, next] = ranked;
	return best && best.shared > (next?.shared ?? 0) ? best.achievement : undefined;
}

function askedFor(ask: string): string | undefined {
	const asked = readQuantities(ask).find(({kind}) => kind === 'money' || kind === 'percent');
	return asked && ask.slice(asked.start, asked.end);
}

/** What fills a slot from the speaker's own case; nothing where the case does not say, or not of this. */
export function ownFor(slot: Slot, answer: string, own: OwnFacts | undefined): string | undefined {
	if (own === undefined) return undefined;
	if (slot === 'figure') return askedFor(own.ask);
	const one = achievementIn(answer, own);
	switch (slot) {
		case 'before':
		case 'now': {
			const change = one?.change ?? '';
			const whole = readQuantities(change).find(({kind}) => kind === 'from-to');
			if (whole?.kind !== 'from-to') return undefined;
			const {start, end} = slot === 'before' ? whole.from : whole.to;
			return change.slice(start, end);
		}
		case 'worth':
			return one?.worth;
		case 'others':
			return one?.others;
		case 'own':
			return one?.ownPart;
		// A request that tells of no result may rest on the first of the case: it is put there as the best.
		case 'result':
			return (one ?? own.achievements[0])?.change;
		default:
			return undefined;
	}
}

/** A wording with its slots filled from the case or left as blanks: `{month}` becomes `‹the month›`. */
export function fill(wording: string, answer: string, own: OwnFacts | undefined): string {
	return wording.replaceAll(/\{(\w+)\}/gu, (whole, name: string) => {
		if (!Object.hasOwn(slots, name)) return whole;
		const fact = ownFor(name as Slot, answer, own)?.trim();
		return fact === undefined || fact === '' ? blank(name as Slot) : fact;
	});
}
