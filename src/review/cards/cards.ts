/** Three if–then cards for the real day, from the turns that went worst. */
import type {Rehearsal, Turn} from '../../rehearsal/rehearsal.ts';
import type {OwnFacts} from '../../scoring/assessment.ts';
import {achievementIn, fill} from '../../scoring/mistakes/slots.ts';
import {backbone} from '../../terms.ts';
import {cardWords, keepOut, type Place} from './words.ts';

export interface Card {
	readonly place: Place;
	/** Fits behind “If”. */
	readonly hears: string;
	/** Fits behind a comma. */
	readonly does: string;
	/** “If they say …, ask for ….” */
	readonly line: string;
	/** Words to begin with. */
	readonly say: string;
	/** The turn it comes from; absent where this has not been practised yet. */
	readonly turn?: number;
	/** 0–100; absent where there was too little to judge. */
	readonly score?: number;
}

/** As many as one can keep in mind on the way to a meeting. */
const most = 3;

const placeOf = ({manager: {branch, phase}}: Turn): Place =>
	branch ?? (phase === 'pushback' ? 'close' : phase);

const scoreOf = ({assessment}: Turn): number => (assessment.notRated === undefined ? assessment.score : 0);

/** The worst turn of each place, the worst of all first. */
function weakest(turns: readonly Turn[]): readonly Turn[] {
	const said = turns.filter(({reply}) => reply.kind === 'answer');
	const worst = said.toSorted((a, b) => scoreOf(a) - scoreOf(b) || a.number - b.number);
	return worst.filter(
		(turn, index) => worst.findIndex((other) => placeOf(other) === placeOf(turn)) === index,
	);
}

/** Two things to do there: what was not done, and where that is less than two, what tells most. */
function todo(place: Place, turns: readonly Turn[]): readonly [string, string] {
	const did = new Set(
		turns
			.filter((turn) => placeOf(turn) === place)
			.flatMap(({assessment}) => assessment.facts.map(({fact}) => fact)),
	);
	const {acts} = cardWords[place];
	const missed = acts.filter(({facts}) => facts.length > 0 && !facts.some((fact) => did.has(fact)));
	const two = [...new Set([...missed, ...acts])].slice(0, 2);
	const [first, second] = acts.filter((each) => two.includes(each));
	return [first?.does ?? '', second?.does ?? ''];
}

/** “ask for the month, and ask who decides” has one “ask” too many. */
const together = (first: string, second: string): string =>
	`${first}, and ${first.startsWith('ask ') && second.startsWith('ask ') ? second.slice('ask '.length) : second}`;

/** The case with the one achievement the lead spoke of most, so that no two are mixed up in a sentence. */
function chosen(turns: readonly Turn[], own: OwnFacts | undefined): OwnFacts | undefined {
	if (own === undefined) return undefined;
	const said = turns.map(({reply}) => (reply.kind === 'answer' ? reply.text : '')).join('\n');
	const one = achievementIn(said, own) ?? own.achievements[0];
	return {ask: own.ask, achievements: one === undefined ? [] : [one]};
}

/** A fact from the case may stand at the beginning of a sentence. */
const capitals = (text: string): string =>
	text.replaceAll(
		/(^|[.?!] )(\p{Ll})/gu,
		(_, before: string, letter: string) => before + letter.toUpperCase(),
	);

function cardFor(place: Place, [first, second]: readonly [string, string], own: OwnFacts | undefined): Card {
	const {hears, say} = cardWords[place];
	const [one] = own?.achievements ?? [];
	const then = together(first, second);
	return {
		place,
		hears,
		does: then,
		line: `If ${hears}, ${then}.`,
		say: capitals(fill(say, `${one?.what ?? ''} ${one?.change ?? ''}`, own)),
	};
}

/** The cards after a rehearsal: always three. What was never met comes last, the usual pushbacks first. */
export function cardsOf({turns}: Pick<Rehearsal, 'turns'>, facts?: OwnFacts): readonly Card[] {
	const own = chosen(turns, facts);
	const practised = weakest(turns)
		.slice(0, most)
		.map((turn): Card => {
			const place = placeOf(turn);
			const [flag] = turn.assessment.flags;
			const [first, second] = todo(place, turns);
			const {assessment, number} = turn;
			return {
				...cardFor(place, flag === undefined ? [first, second] : [keepOut[flag], first], own),
				turn: number,
				...(assessment.notRated === undefined ? {score: assessment.score} : {}),
			};
		});
	const met = new Set(turns.map(placeOf));
	const others = backbone
		.filter((place) => !met.has(place))
		.map((place) => cardFor(place, todo(place, []), own));
	return [...practised, ...others].slice(0, most);
}
