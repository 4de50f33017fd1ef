/** What is found in some answers, written down to be read: a change to the scorer shows in it what else it changed. */
import {expect, it} from 'vitest';
import type {Claim, Fact, NamedMistake} from '../../src/scoring/assessment.ts';
import {claimsOf} from '../../src/scoring/claims.ts';
import {mistakesOf} from '../../src/scoring/mistakes/mistakes.ts';
import type {Quantity} from '../../src/quantities/quantity.ts';
import {contextOf, developed, type Labelled} from '../agreement/answers.ts';
import {seen} from './mistakes/example.ts';

/** One answer in so many: enough for every fact and mistake, few enough to be read. */
const apart = 20;

const quoted = (text: string): string => `“${text.replaceAll(/\s+/gu, ' ')}”`;
const wordsAt = (answer: string, {start, end}: {start: number; end: number}): string =>
	quoted(answer.slice(start, end));

function factLine({fact, value, size, ...place}: Fact, answer: string): string {
	const worth = [value === undefined ? [] : quoted(value), size ?? []].flat().join(' ');
	return `fact ${fact} ${wordsAt(answer, place)}${worth === '' ? '' : ` = ${worth}`}`;
}

const numberOf = ({value}: Quantity): string =>
	typeof value === 'number' ? String(value) : `${value.low} to ${value.high}`;

function claimLine({words, quantity, asked, spent, restates, slight, about, beside}: Claim): string {
	const marks = Object.entries({asked, spent, restates}).flatMap(([name, is]) => (is ? [name] : []));
	const aside = slight === undefined ? [] : [`slight (${slight})`];
	const figure = [
		quantity.kind,
		numberOf(quantity),
		quantity.unit,
		quantity.change,
		quantity.per,
		...marks,
		...aside,
	];
	const matter = about.map((stem) => (beside.includes(stem) ? `*${stem}` : stem));
	return `claim ${quoted(words)}: ${figure.filter(Boolean).join(' ')}; of ${matter.join(' ')}`;
}

const mistakeLine = ({id, words, rewrite, points}: NamedMistake): string =>
	`${id} ${quoted(words)} ${points}\n\t→ ${rewrite}`;

/** All that is found, with the levels and flags people gave: what the weights make of it is measured elsewhere. */
function foundIn(row: Labelled): string {
	const {answer, phase: topic, manager, levels, flags} = row;
	const read = seen({answer, topic, manager, levels, flags});
	const lines = [
		...read.judged.facts.map((fact) => factLine(fact, answer)),
		...claimsOf(read.reading, contextOf(row)).map(claimLine),
		...mistakesOf(read).map(mistakeLine),
	];
	return [`${row.id}, ${topic}: ${answer.replaceAll(/\s+/gu, ' ')}`, ...lines].join('\n\t');
}

it('finds in every twentieth of the first answers what it was seen to find', async () => {
	const answers = developed().filter((_, n) => n < 3300 && n % apart === 0);
	await expect(`${answers.map(foundIn).join('\n\n')}\n`).toMatchFileSnapshot('found.txt');
});
